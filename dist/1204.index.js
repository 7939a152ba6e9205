export const id = 1204;
export const ids = [1204];
export const modules = {

/***/ 11204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain)
});

;// CONCATENATED MODULE: ./packages/judge/src/cause/accused.ts
/** Everything that a deviation comes from, itself included. */
const originsOf = ({ by }, effect) => {
    const met = new Set([effect]);
    for (const one of met)
        for (const cause of by.get(one) ?? [])
            met.add(cause);
    return met;
};
/**
 * What is an anomaly by itself and is not explained is accused. What is only a hint is accused where something worse comes from
 * it that nobody who was accused explains: a weak cause may have strong effects.
 */
const accusedOf = ({ strange, alarm }, explained) => {
    const { by, perhaps, excess } = explained;
    const accused = new Map();
    const isRoot = (one) => by.get(one)?.length === 0;
    const accuse = (lead) => {
        const { service } = lead;
        if (accused.has(service))
            return;
        const effects = strange.filter((effect) => [...(by.get(effect) ?? []), ...(perhaps.get(effect) ?? [])].some((one) => one.service === service));
        const doubts = [...new Set((perhaps.get(lead) ?? []).map((one) => one.service))].sort();
        accused.set(service, { service, lead, effects: new Set(effects), isExcess: excess.has(lead), doubts });
    };
    const alarming = strange.filter(({ spreads }) => spreads >= alarm);
    for (const one of alarming)
        if (isRoot(one))
            accuse(one);
    for (const effect of alarming) {
        const origins = [...originsOf(explained, effect)].filter(isRoot).sort((a, b) => b.spreads - a.spreads);
        if (!origins.some(({ service }) => accused.has(service)))
            accuse(origins[0]);
    }
    return [...accused.values()];
};

// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
;// CONCATENATED MODULE: ./packages/judge/src/cause/calls.ts
const calleesOf = (edges) => {
    const callees = new Map();
    for (const [caller, callee] of edges)
        if (caller !== callee)
            callees.set(caller, (callees.get(caller) ?? new Set()).add(callee));
    return callees;
};
/** All that a service reaches by calls, itself too where it is called back; what does not `pass` ends the way. */
const reachOf = (callees, from, passes) => {
    const met = new Set();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const next of callees.get(at) ?? [])
            if (!met.has(next) && passes(next)) {
                met.add(next);
                open.push(next);
            }
    return met;
};

;// CONCATENATED MODULE: ./packages/judge/src/cause/because.ts



const shown = (value) => String(Number(value.toPrecision(3)));
const instant = (ms) => {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace('.000Z', 'Z');
};
const rose = ({ metric, from, to, spreads, since }) => `${metric} rose from ${shown(from)} to ${shown(to)} (medians), ${shown(spreads)} times its usual spread, since ${instant(since)}`;
/** What is to be said of its needs: the reason that it is the cause and none of them. */
const needsText = (scene, { service, isExcess, doubts }) => {
    const needs = [...(scene.callees.get(service) ?? [])].sort();
    if (needs.length === 0)
        return 'it calls nothing else';
    const sick = needs.filter((need) => scene.strangeOf(need).length > 0);
    const unknown = needs.filter((need) => scene.knownOf(need).length === 0);
    if (sick.length > 0 && isExcess)
        return `that is more than what it needs (${(0,few/* few */.H)(sick)}) accounts for`;
    const parts = [
        doubts.length > 0
            ? `what is strange of ${(0,few/* few */.H)(doubts)} is of another kind, but may be the cause`
            : sick.length > 0 && `what is strange of ${(0,few/* few */.H)(sick)} does not explain it`,
        needs.length > sick.length + unknown.length &&
            `${sick.length + unknown.length > 0 ? 'its other needs' : `its ${(0,plural/* plural */.L)(needs.length, 'need')} (${(0,few/* few */.H)(needs)})`} ${needs.length - sick.length - unknown.length === 1 ? 'is' : 'are'} healthy`,
        unknown.length > 0 && `nothing is known of ${(0,few/* few */.H)(unknown)}`,
    ];
    return parts.filter((part) => part !== false).join(', ');
};
/** Why an unseen need is named: what is strange of those that call it. */
const unseenText = (scene, { service, lead }, affected) => {
    const callers = affected.filter((name) => reachOf(scene.callees, name, (one) => scene.knownOf(one).length === 0).has(service));
    const fell = scene.silent.get(service);
    const why = fell ? `its ${fell.metric} and all else of it ended at the anomaly` : 'nobody measures it';
    return `${why}, but what calls it (${(0,few/* few */.H)(callers)}) has no other need that explains it: of ${lead.service}, ${rose(lead)}`;
};
/** One sentence that a person can act on. */
const becauseOf = (scene, accused, suspicion) => {
    const affected = [...new Set([...accused.effects].map(({ service }) => service))]
        .filter((service) => service !== accused.service)
        .sort();
    const parts = [
        ...(accused.service === accused.lead.service
            ? [rose(accused.lead), needsText(scene, accused)]
            : [unseenText(scene, accused, affected)]),
        ...(affected.length > 0 ? [`affected by it: ${(0,few/* few */.H)(affected)}`] : []),
        ...(suspicion === undefined ? [] : [suspicion]),
    ];
    return parts.join('; ');
};

// EXTERNAL MODULE: ./packages/judge/src/numbers/running-median.ts
var running_median = __webpack_require__(16000);
;// CONCATENATED MODULE: ./packages/judge/src/cause/excess.ts

/** Ways to say how far something rose; by which of them effects follow their causes differs from system to system. */
const measures = [
    ({ from, to }) => to - from,
    ({ from, to }) => (to - from) / from,
    ({ from, to, usual }) => (to - from) / usual,
];
/** Fewer effects say nothing of what is usual among them. */
const fewest = 4;
/** So many times more than usual, and so many of their spreads, is more than an effect. */
const [times, spreads] = [1.7, 3];
/** Whatever is usual, an effect is not so many times its cause by every measure; nor is the mean of several effects so many times. */
const [single, pooled] = [2, 1.5];
const gainsOf = (strange, callees) => {
    const byMetric = Map.groupBy(strange, ({ metric }) => metric);
    return strange.flatMap((effect) => {
        const called = callees.get(effect.service);
        const below = byMetric.get(effect.metric)?.filter(({ service }) => called?.has(service)) ?? [];
        if (below.length === 0)
            return [];
        const gains = measures.map((measure) => measure(effect) / Math.max(...below.map(measure)));
        return [{ effects: [effect], times: gains.map((gain) => (Number.isFinite(gain) && gain > 0 ? gain : Number.NaN)) }];
    });
};
/** The geometric means over the metrics of each service that has several: units and noise of one metric say less there. */
const poolsOf = (gains) => [...Map.groupBy(gains, ({ effects: [effect] }) => effect?.service).values()].flatMap((some) => {
    if (some.length < 2)
        return [];
    const times = measures.map((_, index) => {
        const logs = some.map((one) => Math.log(one.times[index])).filter(Number.isFinite);
        return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    });
    return [{ effects: some.flatMap(({ effects }) => effects), times }];
});
/** What is beyond all that effects usually are, by the measure in which those of this anomaly are most alike. */
const unlike = (gains) => {
    const told = measures.flatMap((_, index) => {
        const logs = gains.map(({ times }) => Math.log(times[index])).filter(Number.isFinite);
        if (logs.length < fewest)
            return [];
        const middle = (0,running_median/* median */.J)(logs);
        return [{ index, middle, spread: 1.4826 * (0,running_median/* median */.J)(logs.map((log) => Math.abs(log - middle))) }];
    });
    const [even] = told.sort((a, b) => a.spread - b.spread);
    if (!even)
        return [];
    const most = even.middle + Math.max(Math.log(times), spreads * even.spread);
    return gains.filter(({ times }) => Math.log(times[even.index]) > most);
};
const beyond = (gains, most) => gains.filter(({ times }) => {
    const said = times.filter((gain) => !Number.isNaN(gain));
    return said.length > 1 && said.every((gain) => gain > most);
});
/** What rose by much more than its needs do account for, though one of them rose too: something of its own is wrong as well. */
const excessOf = (strange, callees) => {
    const gains = gainsOf(strange, callees);
    const pools = poolsOf(gains);
    const all = [...beyond(gains, single), ...unlike(gains), ...beyond(pools, pooled), ...unlike(pools)];
    return new Set(all.flatMap(({ effects }) => effects));
};

;// CONCATENATED MODULE: ./packages/judge/src/cause/kind.ts
/** Words in names of metrics as the field's exporters give them. What is a service's own does not come from what it calls. */
const words = [
    ['errors', /err|fail|5xx|exception|unavailab|reject/],
    ['latency', /laten|duration|respon|elapsed|delay|time(?!stamp)|(?:^|[^a-z])(?:rt|ms|seconds|p\d\d+)(?:$|[^a-z])/],
    ['own', /cpu|mem|heap|disk|garbage|(?:^|[^a-z])(?:gc|rss|io)(?:$|[^a-z])|restart|throttl|steal/],
];
const kindOf = (metric) => words.find(([, word]) => word.test(metric.toLowerCase()))?.[0] ?? 'other';

// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
// EXTERNAL MODULE: ./packages/judge/src/cause/deviation.ts + 2 modules
var deviation = __webpack_require__(92996);
;// CONCATENATED MODULE: ./packages/judge/src/cause/scene.ts



/** How often normal data may accuse somebody; and by how much spreads are wider than those of normal noise. */
const [falseAlarms, heavy] = [0.01, 1.25];
/** How often normal data may hold a hint. */
const falseHints = 0.1;
/** What moved by fewer spreads passes nothing on. */
const passing = 2;
/** Where more than this part fell silent, it is whoever measures that is at fault. */
const mostSilent = 0.25;
const byDistance = (a, b) => b.spreads - a.spreads || (`${a.service} ${a.metric}` < `${b.service} ${b.metric}` ? -1 : 1);
const none = [];
const spanAfter = (series, moment) => {
    let last = moment;
    for (const { times } of series)
        for (let row = 0; row < times.length; row += 1)
            last = Math.max(last, times[row]);
    return last - moment;
};
/** The first series of each service that has no value from the moment on. */
const silentOf = (series, known) => {
    const all = Map.groupBy(series, ({ service }) => service);
    const silent = [...all].flatMap(([service, [first]]) => first && !known.has(service) ? [[service, first]] : []);
    return new Map(silent.length > mostSilent * all.size ? [] : silent);
};
const sceneOf = (series, edges, moment) => {
    const known = series.flatMap((one) => (0,deviation/* deviationOf */.D)(one, moment) ?? []).sort(byDistance);
    const ofService = Map.groupBy(known, ({ service }) => service);
    const hint = (0,normal/* normalQuantile */.Zl)(falseHints / Math.max(2, known.length));
    const strange = known.filter(({ spreads }) => spreads >= hint);
    const ofStrange = Map.groupBy(strange, ({ service }) => service);
    const callees = calleesOf(edges);
    // Of what nobody measures nobody knows that it is well.
    const mayPass = (service) => (ofService.get(service)?.[0]?.spreads ?? passing) >= passing;
    const needs = new Map([...ofStrange.keys()].map((service) => [service, reachOf(callees, service, mayPass)]));
    return {
        alarm: heavy * (0,normal/* normalQuantile */.Zl)(falseAlarms / Math.max(1, known.length)),
        ...{ hint, strange, callees },
        strangeOf: (service) => ofStrange.get(service) ?? none,
        knownOf: (service) => ofService.get(service) ?? none,
        silent: silentOf(series, ofService),
        needsOf: (service) => needs.get(service) ?? new Set(),
        slack: spanAfter(series, moment) / 4,
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/cause/explaining.ts



/** By so many times more than what moves it nothing is moved. */
const mostGain = 4;
/** A need that became so many times slower makes its callers give up waiting, which are errors. */
const timeouts = 3;
/** How many times more the effect moved than its cause: by the measure that finds it least, for units and noise differ. */
const gainOf = (cause, effect) => {
    const rises = [effect.to - effect.from, cause.to - cause.from];
    const gains = [effect.spreads / cause.spreads];
    if (cause.metric === effect.metric)
        gains.push(rises[0] / rises[1]);
    if (cause.from > 0 && effect.from > 0)
        gains.push(rises[0] / effect.from / (rises[1] / cause.from));
    return Math.min(...gains.filter((gain) => gain > 0));
};
/** The callers of each service that are strange themselves. */
const strangeCallersOf = ({ callees, strangeOf }) => {
    const callers = new Map();
    for (const [caller, all] of callees) {
        if (strangeOf(caller).length === 0)
            continue;
        for (const callee of all) {
            const some = callers.get(callee);
            if (some)
                some.push(caller);
            else
                callers.set(callee, [caller]);
        }
    }
    return callers;
};
/** Whether a need's metric can move this one of what calls it. */
const createCanMove = (scene) => {
    const callersOf = strangeCallersOf(scene);
    /** Whether most of what calls this need shows the same: effects do, a fault of one's own does not. Of one caller alone: `alone`. */
    const isShared = (need, { service, metric }, alone) => {
        if (!scene.callees.get(service)?.has(need))
            return false;
        const callers = callersOf.get(need) ?? [];
        const alike = callers.filter((caller) => scene.strangeOf(caller).some((one) => one.metric === metric));
        return callers.length < 2 ? alone : alike.length * 2 > callers.length - Number(alone);
    };
    return (cause, effect) => {
        const [from, to] = [kindOf(cause.metric), kindOf(effect.metric)];
        if (to === 'own')
            return cause.metric === effect.metric && (gainOf(cause, effect) <= 1 || isShared(cause.service, effect, false));
        if (from === to || to === 'other')
            return true;
        if (from === 'latency')
            return cause.to >= timeouts * cause.from && isShared(cause.service, effect, true);
        if (from === 'errors')
            return false;
        // Callers feel how slow a need is and how it fails, and nothing else of it, unless nobody measures these.
        const felt = scene.knownOf(cause.service).map((one) => ({ kind: kindOf(one.metric), spreads: one.spreads }));
        if (felt.every(({ kind }) => kind === 'own' || kind === 'other'))
            return true;
        return felt.some(({ kind, spreads }) => kind === to && spreads >= passing);
    };
};
/** Where services call one another in a circle, the one that moved furthest comes first. */
const isBelow = ({ needsOf, knownOf }, need, service) => {
    if (need === service || !needsOf(service).has(need))
        return false;
    if (!needsOf(need).has(service))
        return true;
    const [one, other] = [knownOf(need)[0]?.spreads ?? 0, knownOf(service)[0]?.spreads ?? 0];
    return one === other ? need < service : one > other;
};
const explainedOf = (scene) => {
    const canMove = createCanMove(scene);
    const excess = excessOf(scene.strange, scene.callees);
    const [by, perhaps] = [new Map(), new Map()];
    for (const effect of scene.strange) {
        const possible = [...scene.needsOf(effect.service)]
            .filter((need) => isBelow(scene, need, effect.service))
            .flatMap((need) => scene.strangeOf(need))
            .filter((cause) => cause.since <= effect.since + scene.slack && gainOf(cause, effect) <= mostGain);
        const sure = excess.has(effect) ? [] : possible.filter((cause) => canMove(cause, effect));
        by.set(effect, sure);
        perhaps.set(effect, sure.length > 0 ? [] : possible);
    }
    return { by, perhaps, excess };
};

;// CONCATENATED MODULE: ./packages/judge/src/cause/unseen.ts

/** A need that nobody measures is named for its callers when so many of them, and more than half of all, are accused. */
const unseen_fewest = 2;
/** Services that nobody measures after the moment, each with those who call it, over others of the kind too. */
const unseenOf = ({ callees, knownOf }) => {
    const callers = new Map();
    for (const caller of callees.keys()) {
        if (knownOf(caller).length === 0)
            continue;
        for (const need of reachOf(callees, caller, (service) => knownOf(service).length === 0))
            callers.set(need, [...(callers.get(need) ?? []), caller]);
    }
    return callers;
};
/**
 * Puts what several of the accused share in their place, though nobody measures it: an `external:` dependency, or a service
 * that fell silent, for which one accused caller is enough. Alone, silence accuses nobody.
 */
const withUnseen = (scene, accused) => {
    let left = accused;
    const unseen = [...unseenOf(scene)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    for (const [service, callers] of unseen) {
        const suffering = left.filter((one) => !one.isExcess && callers.includes(one.service));
        const enough = scene.silent.has(service) ? 1 : unseen_fewest;
        if (suffering.length < enough || suffering.length * 2 <= callers.length)
            continue;
        const [first] = suffering.toSorted((a, b) => b.lead.spreads - a.lead.spreads);
        if (!first)
            continue;
        const effects = new Set(suffering.flatMap((one) => [one.lead, ...one.effects]));
        left = [
            ...left.filter((one) => !suffering.includes(one)),
            { service, lead: first.lead, effects, isExcess: false, doubts: [] },
        ];
    }
    return left;
};

;// CONCATENATED MODULE: ./packages/judge/src/cause.ts





/** Scores that differ by less are alike: then whoever is suspected comes first. */
const alike = 0.05;
/** Which part of what is strange comes from it: of each strange service, how far what comes from it went of the furthest. */
const shareOf = ({ strangeOf, strange }, { service, effects }) => {
    const all = [...new Set(strange.map((one) => one.service))];
    const parts = all.map((name) => {
        if (name === service)
            return 1;
        const own = strangeOf(name).filter((one) => effects.has(one));
        return (own[0]?.spreads ?? 0) / (strangeOf(name)[0]?.spreads ?? 1);
    });
    const others = all.includes(service) ? 0 : 1;
    return (parts.reduce((sum, part) => sum + part, 0) + others) / (all.length + others);
};
const scoreOf = (scene, accused) => {
    const distance = accused.lead.spreads / (accused.lead.spreads + scene.alarm);
    // What has a sick need besides is the less certain one.
    const share = accused.doubts.length > 0 ? 0 : shareOf(scene, accused);
    return Math.round(1000 * (distance / 2 + share / 2)) / 1000;
};
/** Finds of all that is strange after a moment what it comes from. */
const explain = ({ series, edges, anomalyAt, suspects = [] }) => {
    const scene = sceneOf(series, edges, anomalyAt);
    const accused = withUnseen(scene, accusedOf(scene, explainedOf(scene)));
    const whyOf = new Map(suspects.map(({ service, why }) => [service, why]));
    const rank = ({ score, service }) => Math.round(score / alike) + (whyOf.has(service) ? 0.5 : 0);
    const causes = accused.map((one) => ({
        ...{ service: one.service, metric: one.lead.metric, score: scoreOf(scene, one) },
        because: becauseOf(scene, one, whyOf.get(one.service)),
    }));
    causes.sort((a, b) => (suspects.length > 0 ? rank(b) - rank(a) : 0) || b.score - a.score || (a.service < b.service ? -1 : 1));
    return { causes, normal: causes.length === 0 };
};


/***/ }),

/***/ 92996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ deviationOf),
  _: () => (/* binding */ fewestBefore)
});

// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
// EXTERNAL MODULE: ./packages/judge/src/numbers/quantile.ts
var quantile = __webpack_require__(96509);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/forecast.ts


/** Errors of one forecast at so many places of the past say enough; more only take time. */
const most = 200;
/** A past of fewer independent errors makes their spread uncertain: by this many over their number it is widened. */
const widening = 4;
/**
 * The spread of errors above their median, by the widest of three looks: at their middle half, at the upper twentieth, and at
 * the largest, as wide as normal errors with the same would be. So a heavy tail, jobs and restarts count as what they are.
 */
const spreadOf = (ascending, middle, independent) => {
    const at = (q) => (0,quantile/* quantile */.Y)(ascending, q);
    const looks = [
        (at(0.75) - at(0.25)) / 1.349,
        (at(0.95) - middle) / 1.645,
        (at(1) - middle) / Math.max(1, (0,normal/* normalQuantile */.Zl)(1 / (independent + 1))),
    ];
    return Math.max(...looks) * (1 + widening / independent);
};
/** Sums of all values before each place. */
const sumsOf = (values) => {
    const sums = new Float64Array(values.length + 1);
    for (const [place, value] of values.entries())
        sums[place + 1] = sums[place] + value;
    return sums;
};
/**
 * Forecasts the mean of `size` values from `ahead` after the past on. Each simple forecast (the level of all the past; that of
 * its end, short and long) is tried at every place of the past, and the one that erred least there is believed: with a season,
 * a trend or a random walk it is another one than with noise, and whatever it is, its own errors are what the miss is held
 * against. Their median is taken out, for a trend makes them all alike.
 */
const forecaster = (past, present, level) => {
    const sums = sumsOf([...past, ...present]);
    const meanOf = (from, to) => (sums[to] - sums[from]) / (to - from);
    const end = past.length;
    const missOf = (size, first, last, error, now) => {
        const step = Math.max(1, Math.floor((last - first) / most));
        const errors = new Float64Array(Math.floor((last - first) / step) + 1);
        for (let i = 0; i < errors.length; i += 1)
            errors[i] = error(first + i * step);
        const ascending = Array.from(errors.sort());
        const middle = (0,quantile/* quantile */.Y)(ascending, 0.5);
        return { above: now - middle, usual: spreadOf(ascending, middle, Math.max(2, (last - first) / size + 1)) };
    };
    return (ahead, size) => {
        const fits = Math.min(size, end >> 1);
        const now = meanOf(end + ahead, end + ahead + size);
        let best = missOf(size, 0, end - fits, (at) => meanOf(at, at + fits) - level, now - level);
        for (const memory of [size, 4 * size]) {
            const last = end - ahead - size;
            if (last - memory < 4 * size + ahead)
                continue;
            const error = (at) => meanOf(at + ahead, at + ahead + size) - meanOf(at - memory, at);
            const miss = missOf(size, memory, last, error, error(end));
            if (miss.usual < best.usual)
                best = miss;
        }
        return best;
    };
};

// EXTERNAL MODULE: ./packages/judge/src/numbers/running-median.ts
var running_median = __webpack_require__(16000);
;// CONCATENATED MODULE: ./packages/judge/src/cause/series.ts
/** What is missing closes up; several values of one moment count as their mean, for their order tells nothing. */
const sidesOf = ({ times, values }, moment) => {
    const order = Array.from(times, (_, row) => row).filter((row) => Number.isFinite(times[row]) && Number.isFinite(values[row]));
    order.sort((a, b) => times[a] - times[b] || values[a] - values[b]);
    const sides = { before: [], after: [], times: [] };
    for (let row = 0; row < order.length;) {
        const at = times[order[row]];
        let [sum, count] = [0, 0];
        for (; row < order.length && times[order[row]] === at; row += 1, count += 1)
            sum += values[order[row]];
        if (at < moment)
            sides.before.push(sum / count);
        else {
            sides.after.push(sum / count);
            sides.times.push(at);
        }
    }
    return sides;
};

;// CONCATENATED MODULE: ./packages/judge/src/cause/deviation.ts




/** A past of fewer values tells nothing of what is usual. */
const fewestBefore = 6;
/** What moves by less of its level is no harm to anybody, however steady it was. */
const unfelt = 0.01;
/** −log of the chance that so many of a window are above all `known` values of the past, if none is different. */
const noveltyOf = (above, size, known) => {
    let log = above * Math.log(known + 1);
    for (let i = 0; i < above; i += 1)
        log -= Math.log((size - i) / (i + 1));
    return log;
};
/** Of a past without any spread there is no unit: as many normal spreads as are just as improbable. */
const spreadsOfNovelty = (novelty) => novelty < 500 ? (0,normal/* normalQuantile */.Zl)(Math.min(0.5, Math.exp(-novelty))) : Math.sqrt(2 * novelty);
/** The highest rise of the whole, a half or a quarter of what came after, in the forecast's usual errors. */
const riseOf = (before, after, width, level) => {
    const miss = forecaster((0,running_median/* runningMedian */.C)(before, width), (0,running_median/* runningMedian */.C)(after, width), level);
    const isAbove = after.map((value) => value > level);
    let highest = 0;
    for (const parts of [1, 2, 4]) {
        const size = Math.floor(after.length / parts);
        if (parts > 1 && size < 3)
            break;
        for (let ahead = 0; ahead + size <= after.length; ahead += size) {
            const { above, usual } = miss(ahead, size);
            if (above <= 0)
                continue;
            const spreads = above / Math.max(usual, unfelt * Math.abs(level));
            const count = isAbove.slice(ahead, ahead + size).filter(Boolean).length;
            const believed = usual > 0 ? spreads : Math.min(spreads, spreadsOfNovelty(noveltyOf(count, size, before.length)));
            highest = Math.max(highest, believed);
        }
    }
    return highest;
};
/** Both as it is and without what is single: so neither one spike nor two that fell together are a rise. */
const spreadsOf = ({ before, after }, level) => {
    const width = after.length >= 9 ? 5 : after.length >= 3 ? 3 : 1;
    const smooth = riseOf(before, after, Math.min(width, before.length | 1), level);
    return smooth < 2 || width === 1 ? smooth : Math.min(smooth, riseOf(before, after, 1, level));
};
/** Where it first stays above the usual, at least by a quarter of how far it rises. */
const onsetOf = (after, level, usual) => {
    const course = (0,running_median/* runningMedian */.C)(after, after.length >= 3 ? 3 : 1);
    const highest = course.reduce((most, value) => Math.max(most, value), level);
    const line = level + Math.max((highest - level) / 4, Math.min(3 * usual, (highest - level) / 2));
    return Math.max(0, course.findIndex((value) => value > line));
};
/** Null: too little is known of it before, or nothing after. */
const deviationOf = (series, moment) => {
    const { before, after: all, times } = sidesOf(series, moment);
    if (before.length < fewestBefore || all.length === 0)
        return null;
    // How far a level wanders in more time than half of the past nobody has seen.
    const sides = { before, after: all.slice(0, before.length >> 1), times };
    const from = (0,running_median/* median */.J)(sides.before);
    const spreads = spreadsOf(sides, from);
    const usual = 1.4826 * (0,running_median/* median */.J)(sides.before.map((value) => Math.abs(value - from)));
    const onset = onsetOf(sides.after, from, usual);
    return {
        ...{ service: series.service, metric: series.metric, spreads, from, usual },
        to: (0,running_median/* median */.J)(sides.after.slice(onset)),
        since: sides.times[onset],
    };
};


/***/ }),

/***/ 16000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runningMedian),
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value, of an even number the mean of the two; NaN of nothing. */
const median = (values) => {
    const ascending = Float64Array.from(values).sort();
    const half = ascending.length >> 1;
    const upper = ascending[half] ?? Number.NaN;
    return ascending.length % 2 === 1 ? upper : (upper + (ascending[half - 1] ?? Number.NaN)) / 2;
};
/**
 * Running median (Tukey, 1971): what lasts for less than half of its width is gone, and a step stays where it is. At the
 * ends the window stays inside, for a shorter one would let pass what is single. The width is odd, and at most their number.
 */
const runningMedian = (values, width) => {
    if (width === 1)
        return [...values];
    const half = width >> 1;
    const window = new Float64Array(width);
    return values.map((_, at) => {
        const from = Math.min(Math.max(0, at - half), values.length - width);
        // By insertion: of a few values that is quicker than to call a sort.
        for (let i = 0; i < width; i += 1) {
            const next = values[from + i];
            let place = i;
            for (; place > 0 && window[place - 1] > next; place -= 1)
                window[place] = window[place - 1];
            window[place] = next;
        }
        return window[half];
    });
};


/***/ })

};
