export const id = 770;
export const ids = [770];
export const modules = {

/***/ 11113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vq: () => (/* binding */ isHeading),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What is written where a value did not come out, and is no heading. */
const instead = /^(?:[+-]?inf(?:inity)?|timeout|error)$/i;
/** A word or two: what people write over a column. */
const heading = /^[\p{L}_][\p{L}\w .%()/-]*$/u;
/** The lines of a file of numbers, with its own ends of lines; blank ones at its end are none. */
const linesOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
};
const cellsOf = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
const isMissing = (cell) => missing.test(cell);
const isHeading = (cells) => cells.every((cell) => heading.test(cell) && !missing.test(cell) && !instead.test(cell));
/** A number as a cell has it; infinite where it is larger than one can be, null: it is none. */
const numberIn = (cell) => (number.test(cell) ? Number(cell) : null);
/** What to do about a word in place of a number. */
const fixOf = (cell) => instead.test(cell) ? 'write nothing where no value came, or the limit that was waited for' : '';


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ }),

/***/ 40770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
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

;// CONCATENATED MODULE: ./packages/judge/src/numbers/running-median.ts
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
        const middle = median(logs);
        return [{ index, middle, spread: 1.4826 * median(logs.map((log) => Math.abs(log - middle))) }];
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
    const miss = forecaster(runningMedian(before, width), runningMedian(after, width), level);
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
    const course = runningMedian(after, after.length >= 3 ? 3 : 1);
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
    const from = median(sides.before);
    const spreads = spreadsOf(sides, from);
    const usual = 1.4826 * median(sides.before.map((value) => Math.abs(value - from)));
    const onset = onsetOf(sides.after, from, usual);
    return {
        ...{ service: series.service, metric: series.metric, spreads, from, usual },
        to: median(sides.after.slice(onset)),
        since: sides.times[onset],
    };
};

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
    const known = series.flatMap((one) => deviationOf(one, moment) ?? []).sort(byDistance);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var src_error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/instant.ts
const iso = /^(\d{4}-\d\d-(\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** An offset as `Date` reads it; a time without one is of UTC, for where this machine stands must make no difference. */
const offsetOf = (offset) => {
    const [sign, hours, minutes = ''] = [offset.slice(0, 1), offset.slice(1, 3), offset.slice(3).replace(':', '')];
    return /^z?$/i.test(offset) ? 'Z' : `${sign}${hours}:${minutes || '00'}`;
};
/** Milliseconds of an instant in ISO 8601 (extended format); null: it is none. */
const instantOf = (text) => {
    const [, date, day, time = '00:00', offset = ''] = iso.exec(text.trim()) ?? [];
    // `Date` takes the 30th of February for the 2nd of March.
    if (date === undefined || new Date(date).getUTCDate() !== Number(day))
        return null;
    const at = Date.parse(`${date}T${time.replace(',', '.')}${offsetOf(offset)}`);
    return Number.isNaN(at) ? null : at;
};
const instantFix = 'write it in ISO 8601, for example 2026-01-01T00:00:00Z';

;// CONCATENATED MODULE: ./packages/convoy/src/explaining/graph.ts





const example = '{"edges":[["web","orders"]],"anomalyAt":"2026-01-01T00:00:00Z"}';
const graph_name = schemas/* string */.YjP('expects the name of a service').trim().min(1, 'expects the name of a service');
const shape = schemas/* object */.Ikc({
    edges: schemas/* array */.YOg(schemas/* tuple */.PVZ([graph_name, graph_name], 'expects a pair, the caller and what it calls: ["web","orders"]'), 'expects a list of pairs, each the caller and what it calls: [["web","orders"]]'),
    anomalyAt: schemas/* string */.YjP(`expects an instant: ${instantFix}`).transform((text, { addIssue }) => {
        const at = instantOf(text);
        if (at === null)
            addIssue(`'${text.slice(0, 40)}' is no instant: ${instantFix}`);
        return at ?? Number.NaN;
    }),
}, `expects an object like ${example}`);
const placeOf = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
const told = 5;
/** Reads who calls whom, and since when something may be wrong. Throws `INPUT_INVALID`. */
const readGraph = async (cwd, file) => {
    const invalid = (message, cause) => new src_error/* ConvoyError */.rG('INPUT_INVALID', message, { cause });
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((thrown) => {
        throw invalid(`${file}: cannot be read: ${(0,src_error/* messageOf */.bD)(thrown)}; give a file by --graph`, thrown);
    });
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        throw invalid(`${file}: is no JSON: ${(0,src_error/* messageOf */.bD)(thrown)}; write it like ${example}`, thrown);
    }
    const { data, error } = shape.safeParse(value);
    if (data)
        return data;
    const faults = error.issues.map(({ path, message }) => `${file}: ${[placeOf(path), message].filter(Boolean).join(' ')}`);
    const rest = faults.length > told ? [`${file}: ${faults.length - told} more like these`] : [];
    throw invalid([...faults.slice(0, told), ...rest].join('\n'));
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/columns.ts
/** What a row of metrics has, by name; in which column each is. */
const names = ['timestamp', 'service', 'metric', 'value'];
const header = names.join(',');
/** Columns may stand in any order, and others between them. A text: what is wrong with the header. */
const columnsOf = (cells) => {
    const found = cells.map((cell) => cell.trim().toLowerCase());
    const missing = names.filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `there is no column ${missing.map((name) => `'${name}'`).join(', ')}: begin the file with the line ${header}`;
    const twice = names.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
    if (twice)
        return `there are two columns '${twice}': name one of them otherwise`;
    return Object.fromEntries(names.map((name) => [name, found.indexOf(name)]));
};

// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var src_cells = __webpack_require__(11113);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/gather.ts



/** More metrics than these no graph of services has: a column of something else was called one of them. */
const mostSeries = 100_000;
const quote = (cell) => `'${(0,view_text/* cut */.Jj)((0,view_text/* clean */.uH)(cell), 40)}'`;
/** As the field's tools write what has no end, a rate of nothing or a wait that never ended: how far it rose nobody can say. */
const infinite = /^[+-]?inf(?:inity)?$/i;
const valueFix = 'write a number, or nothing where one is missing';
const createGathering = (columns) => {
    const services = new Map();
    let count = 0;
    // Rows of one moment mostly stand together, and reading an instant is what takes longest.
    let last = { text: '', at: null };
    const seriesOf = (service, metric) => {
        const metrics = services.get(service) ?? new Map();
        services.set(service, metrics);
        const known = metrics.get(metric);
        if (known)
            return known;
        count += 1;
        const fresh = { service, metric, times: [], values: [] };
        metrics.set(metric, fresh);
        return fresh;
    };
    const take = (cells) => {
        const [timestamp, service, metric, value] = [
            ...[cells[columns.timestamp], cells[columns.service], cells[columns.metric], cells[columns.value]],
        ];
        if (timestamp === undefined || service === undefined || metric === undefined || value === undefined)
            return `the row has ${cells.length} cells, fewer than the header: write one for each column, empty where a value is missing`;
        if (service === '' || metric === '')
            return `the ${service === '' ? 'service' : 'metric'} is empty: write its name`;
        if (timestamp !== last.text)
            last = { text: timestamp, at: instantOf(timestamp) };
        if (last.at === null)
            return `${quote(timestamp)} is no instant: ${instantFix}`;
        const number = (0,src_cells/* isMissing */.b2)(value) || infinite.test(value) ? Number.NaN : (0,src_cells/* numberIn */.Po)(value);
        if (number === null)
            return `the value ${quote(value)} is no number: ${(0,src_cells/* fixOf */.BW)(value) || valueFix}`;
        if (Math.abs(number) === Infinity)
            return `the value ${quote(value)} is larger than a number can be: choose a larger unit`;
        const series = seriesOf(service, metric);
        if (count > mostSeries)
            return `there are more than ${mostSeries} metrics of services: is ${quote(metric)} one?`;
        series.times.push(last.at);
        series.values.push(number);
        return null;
    };
    return { take, series: () => [...services.values()].flatMap((metrics) => [...metrics.values()]) };
};

;// CONCATENATED MODULE: ./packages/convoy/src/explaining/metrics.ts







/** How many faults are told before the rest is only counted. */
const metrics_told = 5;
/** A longer row is none: a quote was not closed. */
const longestRow = 65_536;
const invalid = (message, thrown) => new src_error/* ConvoyError */.rG('INPUT_INVALID', message, { cause: thrown });
const isCsvError = (thrown) => thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('CSV_');
const unreadable = (file, thrown) => {
    if (thrown instanceof src_error/* ConvoyError */.rG)
        return thrown;
    if (!isCsvError(thrown))
        return invalid(`${file}: cannot be read: ${(0,src_error/* messageOf */.bD)(thrown)}; give a file by --metrics`, thrown);
    const line = thrown.lines ?? 1;
    return invalid(`${file}:${line}: its quotes do not match: quote whole cells, and write "" for a quote in one`, thrown);
};
/** Reads rows of `timestamp,service,metric,value` as a stream, so that a large file takes no more than its numbers. Throws `INPUT_INVALID`. */
const readMetrics = async (cwd, file) => {
    let gathering = null;
    const faults = [];
    let [wrong, rows] = [0, 0];
    const take = ({ record, info }) => {
        if (!gathering) {
            const columns = columnsOf(record);
            if (typeof columns === 'string')
                throw invalid(`${file}:${info.lines}: ${columns}`);
            gathering = createGathering(columns);
            return;
        }
        rows += 1;
        const fault = gathering.take(record);
        if (fault === null)
            return;
        wrong += 1;
        if (wrong <= metrics_told)
            faults.push(`${file}:${info.lines}: ${fault}`);
    };
    const parser = (0,lib/* parse */.qg)({
        ...{ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
        max_record_size: longestRow,
    });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(cwd, file)), parser, async (records) => {
            for await (const one of records)
                take(one);
        });
    }
    catch (thrown) {
        throw unreadable(file, thrown);
    }
    if (wrong > metrics_told)
        faults.push(`${file}: ${wrong - metrics_told} more lines like these`);
    if (faults.length > 0)
        throw invalid(faults.join('\n'));
    if (!gathering || rows === 0)
        throw invalid(`${file}: there is no row in it: write ${header} and a line for each value`);
    return gathering.series();
};

;// CONCATENATED MODULE: ./packages/convoy/src/explaining/notes.ts





const countsOf = ({ times, values }, moment) => {
    let [before, after] = [0, 0];
    for (let row = 0; row < times.length; row += 1) {
        if (Number.isNaN(values[row]))
            continue;
        if (times[row] < moment)
            before += 1;
        else
            after += 1;
    }
    return { before, after };
};
const spanOf = (series) => {
    let [first, last] = [Infinity, -Infinity];
    for (const { times } of series)
        for (let row = 0; row < times.length; row += 1) {
            first = Math.min(first, times[row]);
            last = Math.max(last, times[row]);
        }
    return `${new Date(first).toISOString()} to ${new Date(last).toISOString()}`;
};
const nothing = (message) => new src_error/* ConvoyError */.rG('INPUT_INVALID', `nothing can be said: ${message}`);
/** What of the input is not used, for people. Throws `INPUT_INVALID` where nothing could be said at all: that is not normal. */
const notesOn = (series, { edges, anomalyAt }) => {
    const counts = series.map((one) => countsOf(one, anomalyAt));
    const usable = counts.filter(({ before, after }) => before >= fewestBefore && after > 0).length;
    const [called, measured] = [new Set(edges.flat()), new Set(series.map(({ service }) => service))];
    const unmeasured = [...called].filter((service) => !measured.has(service)).sort();
    const uncalled = edges.length === 0 ? [] : [...measured].filter((service) => !called.has(service)).sort();
    if (called.size > 0 && unmeasured.length === called.size)
        throw nothing(`no service of the graph has a metric: its edges name ${(0,view_text/* clean */.uH)((0,few/* few */.H)(unmeasured))}, the metrics are of ${(0,view_text/* clean */.uH)((0,few/* few */.H)(uncalled))}. Write the same names in both`);
    if (usable === 0)
        throw nothing(`no metric has ${fewestBefore} values before ${new Date(anomalyAt).toISOString()} (anomalyAt) and one since; the file has ${spanOf(series)}. Give a longer past, or another anomalyAt`);
    return [
        ...(usable < series.length
            ? [
                `${(0,plural/* plural */.L)(series.length - usable, 'metric')} of ${series.length} not looked at: fewer than ${fewestBefore} values before anomalyAt, or none since`,
            ]
            : []),
        ...(unmeasured.length > 0 ? [`in the graph without metrics: ${(0,view_text/* clean */.uH)((0,few/* few */.H)(unmeasured))}`] : []),
        ...(uncalled.length > 0 ? [`metrics of what is not in the graph: ${(0,view_text/* clean */.uH)((0,few/* few */.H)(uncalled))}`] : []),
    ];
};

// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/explain.ts









const help = `Causes come the best first. Several causes at once stay several; what suffers from one is told with it. Whether the data
is normal or not, the exit status is 0: read "normal". 2: what was given cannot be read, or says nothing about that moment.`;
const textOf = ({ causes }, metrics) => {
    if (causes.length === 0)
        return `normal: nothing is stranger than chance makes it among ${(0,plural/* plural */.L)(metrics, 'metric')}`;
    const lines = causes.flatMap(({ service, metric, score, because }) => [
        `  ${(0,view_text/* clean */.uH)(service)}: ${(0,view_text/* clean */.uH)(metric)}  (score ${score.toFixed(2)})`,
        `    ${(0,view_text/* clean */.uH)(because)}`,
    ]);
    return [(0,plural/* plural */.L)(causes.length, 'probable cause'), ...lines].join('\n');
};
const explain_explain = (0,verb/* verb */.w)({
    inputs: {
        metrics: schemas/* string */.YjP('expects a file')
            .min(1, 'expects a file')
            .describe('A CSV file with the columns `timestamp,service,metric,value`; higher is worse, timestamps in ISO 8601'),
        graph: schemas/* string */.YjP('expects a file')
            .min(1, 'expects a file')
            .describe('A JSON file {"edges":[["caller","callee"],…],"anomalyAt":"…"}'),
    },
    help,
    run: async ({ metrics, graph: file }, { cwd, note }) => {
        const graph = await readGraph(cwd, file);
        const series = await readMetrics(cwd, metrics);
        for (const line of notesOn(series, graph))
            note(line);
        const explanation = explain({ series, ...graph });
        return { exit: exit/* exits */.c.done, text: textOf(explanation, series.length), json: explanation };
    },
});


/***/ }),

/***/ 49078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * Where a function that is true from some point on becomes so: the least number between both that it holds for, to the
 * last digit of a float. `above` must hold at `high`.
 */
const bisect = (above, low, high) => {
    let [from, to] = [low, high];
    while (true) {
        const middle = from + (to - from) / 2;
        if (!(middle > from && middle < to))
            return to;
        if (above(middle))
            to = middle;
        else
            from = middle;
    }
};


/***/ }),

/***/ 95459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49078);

/** Density of the standard normal distribution. */
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** Odd powers over double factorials (Marsaglia, "Evaluating the normal distribution", 2004). */
const series = (z) => {
    let [sum, term] = [z, z];
    for (let i = 3; sum + term > sum; i += 2) {
        term *= (z * z) / i;
        sum += term;
    }
    return 0.5 - sum * normalDensity(z);
};
const terms = 100;
/** Continued fraction of the tail (Abramowitz and Stegun, 26.2.14), where the series has no digits left. */
const fraction = (z) => {
    let below = z;
    for (let i = terms; i > 0; i -= 1)
        below = z + i / below;
    return normalDensity(z) / below;
};
/** Probability that a standard normal variable exceeds z. */
const normalTail = (z) => {
    if (z < 0)
        return 1 - normalTail(-z);
    return z < 3 ? series(z) : fraction(z);
};
/** What a standard normal variable exceeds with probability p; infinite at 0 and 1. */
const normalQuantile = (p) => {
    if (p > 0.5)
        return -normalQuantile(1 - p);
    return p <= 0 ? Infinity : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)((z) => normalTail(z) <= p, 0, 40);
};


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
/** Names on one line; of many the first, and how many more. */
const few = (names, most = 5) => {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
};


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ })

};
