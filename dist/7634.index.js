export const id = 7634;
export const ids = [7634];
export const modules = {

/***/ 82113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createBoard)
});

;// CONCATENATED MODULE: ./packages/judge/src/status/damping.ts
/*
 * Damping of what comes and goes, as routers damp routes (RFC 2439): each time that it gets worse adds a penalty, which
 * decays by half in every half-life. Above the cut-off it is suppressed, until the penalty is below the reuse threshold. The
 * figures are the usual ones (RFC 7196, table 1), in thousandths of what one time costs.
 */
const perChange = 1000;
const suppressedAbove = 2000;
const unsuppressedBelow = 750;
/** Four half-lives above the reuse threshold: nothing is suppressed for longer than that once it is quiet. */
const ceiling = unsuppressedBelow * 2 ** 4;
/** What is left of a penalty after a time. */
const valueAt = (penalty, ms, halfLifeMs) => penalty === 0 ? 0 : penalty * 2 ** (-Math.max(0, ms) / halfLifeMs);
/** It got worse once more. */
const penalized = (penalty) => {
    const value = Math.min(ceiling, penalty + perChange);
    return { value, isSuppressed: value > suppressedAbove };
};

;// CONCATENATED MODULE: ./packages/judge/src/status/endpoint.ts

const unseen = {
    ...{ level: null, failed: 0, badRun: 0, servedRun: 0, goodRun: 0, troubledRun: 0 },
    ...{ penalty: 0, changedAt: 0, held: null, seenAt: null },
};
/** Where a number has no bits left for the latest looks, only those in a row count. */
const mostBits = 30;
const levels = [null, 'up', 'degraded', 'down'];
const worse = (a, b) => (levels.indexOf(a) > levels.indexOf(b) ? a : b);
const bitsIn = (value) => {
    let [left, count] = [value, 0];
    for (; left > 0; left &= left - 1)
        count += 1;
    return count;
};
const mask = (failures) => 2 ** Math.min(mostBits, 2 * failures) - 1;
/**
 * As a watch after a deployment judges: down by failures in a row, or by half of the latest looks, for what comes and goes is
 * no healthier than what has gone. Slow answers count like fast ones here: what is slow as well is no less down.
 */
const isDown = ({ failed, badRun }, { failures }) => badRun >= failures || (2 * failures <= mostBits && bitsIn(failed) >= failures);
const levelOf = (health, rule) => {
    const { level, servedRun, goodRun, troubledRun } = health;
    if (level === 'down') {
        if (servedRun < rule.successes)
            return 'down';
        return goodRun >= rule.successes ? 'up' : 'degraded';
    }
    if (isDown(health, rule))
        return 'down';
    if (level === null)
        return servedRun > 0 ? 'up' : null;
    if (level === 'degraded')
        return goodRun >= rule.successes ? 'up' : 'degraded';
    return troubledRun >= rule.failures ? 'degraded' : 'up';
};
/** One more look, in the order of time. Looks that say nothing change nothing: after a while nobody knows. */
const advance = (health, { grade, at }, rule) => {
    if (grade === 'none')
        return health;
    const isBad = grade === 'bad';
    const looked = {
        ...health,
        failed: ((health.failed << 1) | Number(isBad)) & mask(rule.failures),
        badRun: isBad ? health.badRun + 1 : 0,
        servedRun: isBad ? 0 : health.servedRun + 1,
        goodRun: grade === 'good' ? health.goodRun + 1 : 0,
        troubledRun: grade === 'good' ? 0 : health.troubledRun + 1,
        seenAt: at,
    };
    const level = levelOf(looked, rule);
    const failed = health.level === 'down' && level !== 'down' ? 0 : looked.failed;
    return damped({ ...looked, failed }, level, at, rule);
};
/** Going down is never held back; coming back is, for as long as it goes up and down too often. */
const damped = (health, level, at, { halfLifeMs }) => {
    const { penalty, changedAt, held, level: former } = health;
    const now = valueAt(penalty, at - changedAt, halfLifeMs);
    const still = held !== null && now >= unsuppressedBelow ? held : null;
    if (former === null || worse(level, former) === former)
        return { ...health, level, held: still && worse(still, level) };
    const { value, isSuppressed } = penalized(now);
    return {
        ...{ ...health, level, penalty: value, changedAt: at },
        held: isSuppressed || still ? worse(still, level) : null,
    };
};
/** Whether it is held at the worst that it was, for it goes up and down too often. */
const isFlapping = ({ held, penalty, changedAt }, now, { halfLifeMs }) => held !== null && valueAt(penalty, now - changedAt, halfLifeMs) >= unsuppressedBelow;
/** How it is at a time that is not before its latest look, ms since the epoch. */
const statusAt = (health, now, rule) => {
    const { level, held, badRun, seenAt } = health;
    if (seenAt === null || now - seenAt > rule.staleMs)
        return 'unknown';
    const shown = isFlapping(health, now, rule) ? worse(level, held) : level;
    if (shown === 'down')
        return 'down';
    if (badRun > 0)
        return 'pending';
    return shown ?? 'unknown';
};

;// CONCATENATED MODULE: ./packages/judge/src/status/service.ts
/**
 * A service by its endpoints: down where it says that it cannot serve or that its process is dead; what only its parts say
 * makes it degraded, for it serves. While it is `pending`, what was told is told on.
 */
const serviceStatus = (endpoints) => {
    const { live, ready, detail } = endpoints;
    const own = [live, ready];
    if (own.includes('down'))
        return 'down';
    if (own.includes('unknown'))
        return 'unknown';
    if (own.includes('degraded'))
        return 'degraded';
    // A whole that is about to be down is not told first for its parts.
    if (own.includes('pending'))
        return 'pending';
    if (detail === 'degraded' || detail === 'down')
        return 'degraded';
    return detail === 'pending' ? 'pending' : 'up';
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/rollups.ts + 1 modules
var rollups = __webpack_require__(80537);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/board.ts



/** Of what took no time at all, for there was no answer, the time says nothing. */
const answeredIn = ({ grade, ms }) => (grade === 'good' || grade === 'poor' ? ms : null);
const createBoard = (endpoints, kept) => {
    const slots = endpoints.map((endpoint) => {
        const known = kept.get(endpoint.key);
        return {
            ...{ endpoint, health: known?.health ?? unseen, rollups: (0,rollups/* createRollups */.Qv)(known?.rollups) },
            ...{ last: { code: 'NOT_SEEN', reason: 'nothing was seen of it yet' }, ill: null },
            ...{ lookedAt: null, servedAt: null },
        };
    });
    const byKey = new Map(endpoints.map(({ key }, index) => [key, index]));
    const byService = new Map();
    for (const [index, { service }] of endpoints.entries())
        byService.set(service, [...(byService.get(service) ?? []), index]);
    const slotOf = (index) => slots[index];
    const take = (slot, [, at, grade, , ms, isApart, isConfirming = false]) => {
        slot.health = advance(slot.health, { grade, at }, slot.endpoint.rule);
        if (grade === 'good' || grade === 'poor')
            slot.servedAt = at;
        return isConfirming ? slot.rollups.pass(at) : slot.rollups.add(at, grade, ms, isApart);
    };
    const status = (index, now) => {
        const { health, endpoint } = slotOf(index);
        return statusAt(health, now, endpoint.rule);
    };
    return {
        watched: slots,
        services: [...byService.keys()],
        of: (service) => byService.get(service) ?? [],
        look: (index, sight, at, isApart = false, isConfirming = false) => {
            const slot = slotOf(index);
            const { grade, code, reason } = sight;
            slot.lookedAt = at;
            if (grade !== 'none')
                slot.last = { code, reason };
            const day = take(slot, [slot.endpoint.key, at, grade, code, answeredIn(sight), isApart, isConfirming]);
            if (grade === 'bad' || (grade === 'poor' && slot.health.level !== 'down'))
                slot.ill = { code, reason, at };
            return day;
        },
        recall: (sample) => {
            const [key, at, grade, code] = sample;
            const index = byKey.get(key);
            if (index === undefined)
                return;
            const slot = slotOf(index);
            if (at <= slot.rollups.lastAt())
                return;
            if (grade !== 'none')
                slot.last = { code, reason: code };
            take(slot, sample);
        },
        status,
        isFlapping: (index, now) => {
            const { health, endpoint } = slotOf(index);
            return isFlapping(health, now, endpoint.rule);
        },
        serviceStatus: (service, now) => serviceStatus(Object.fromEntries((byService.get(service) ?? []).map((index) => [slotOf(index).endpoint.name, status(index, now)]))),
        kept: (index) => {
            const { endpoint, health, rollups } = slotOf(index);
            return { key: endpoint.key, health, rollups: rollups.kept() };
        },
    };
};


/***/ }),

/***/ 14579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lF: () => (/* binding */ certificateFacts),
  fs: () => (/* binding */ changesOf),
  iT: () => (/* binding */ gapOf),
  M8: () => (/* binding */ withPage),
  hm: () => (/* binding */ worstOf)
});

;// CONCATENATED MODULE: ./packages/judge/src/status/certificate.ts
/** Days before the end of a certificate at which it is told of. */
const tellingDays = [30, 14, 7, 3, 1, 0];
const dayMs = 86_400_000;
/** The fewest of those days that it has come to; null: of none yet, or it was told of already. Times in ms since the epoch. */
const expiringIn = (notAfter, now, told) => {
    const left = (notAfter - now) / dayMs;
    const days = tellingDays.findLast((at) => left <= at);
    return days === undefined || (told !== null && told <= days) ? null : days;
};

// EXTERNAL MODULE: ./packages/model/src/monitoring/pages.ts
var monitoring_pages = __webpack_require__(70880);
// EXTERNAL MODULE: ./packages/model/src/monitoring/state.ts
var state = __webpack_require__(73277);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/decide.ts



const severity = ['up', 'pending', 'degraded', 'unknown', 'down'];
/** A status that is told of, and differs from what was told last. */
const isNews = (told, now, isSettled) => now !== 'pending' && now !== told && (now !== 'unknown' || isSettled);
const heldReason = '; it comes and goes, so it counts as that until it has been quiet for a while';
const reasonOf = (board, index, status, now) => {
    if (status === 'unknown')
        return { code: 'NOT_SEEN', reason: 'no look has said anything for too long' };
    const last = board.watched[index]?.last ?? { code: '', reason: '' };
    return board.isFlapping(index, now) ? { code: last.code, reason: `${last.reason}${heldReason}` } : last;
};
/** A service that answers well and whose page is not what it ought to be serves, and no more. */
const withPage = (seen, page) => seen === 'up' && (0,monitoring_pages/* brokenBecause */.m)(page) ? 'degraded' : seen;
/** Index of a service's worst endpoint, whose reason is its own. */
const worstOf = (board, service, now) => board
    .of(service)
    .reduce((worst, index) => severity.indexOf(board.status(index, now)) > severity.indexOf(board.status(worst, now)) ? index : worst);
const becauseOf = (board, service, of) => {
    const { why, page, to, now } = of;
    if (why !== null)
        return { code: 'MAINTENANCE', reason: why };
    return page ?? reasonOf(board, worstOf(board, service, now), to, now);
};
const serviceChange = (board, { told, pages }, service, moment) => {
    const { now, settledAt, maintenance } = moment;
    const why = maintenance(service);
    const seen = board.serviceStatus(service, now);
    const to = why === null ? withPage(seen, pages.get(service)) : 'maintenance';
    const page = to === seen ? null : (0,monitoring_pages/* brokenBecause */.m)(pages.get(service));
    const from = told.get((0,state/* keyOf */.T)(service))?.status ?? 'unknown';
    if (!isNews(from, to, now >= settledAt))
        return [];
    const because = becauseOf(board, service, { why, page, to, now });
    return [{ type: 'health.changed', service, from, to, ...because }];
};
/** What has changed of these services and their endpoints since it was told: the same board and time give the same facts. */
const changesOf = (board, state, services, moment) => {
    const { now, settledAt } = moment;
    const changes = [];
    for (const service of services) {
        for (const index of board.of(service)) {
            const endpoint = board.watched[index]?.endpoint;
            const to = board.status(index, now);
            if (!endpoint)
                continue;
            const from = state.told.get(endpoint.key)?.status ?? 'unknown';
            if (isNews(from, to, now >= settledAt))
                changes.push({
                    ...{ type: 'health.changed', service, endpoint: endpoint.name, from, to },
                    ...reasonOf(board, index, to, now),
                });
        }
        changes.push(...serviceChange(board, state, service, moment));
    }
    return changes;
};
/** What a certificate that was seen is worth telling, `notAfter` and `now` in ms since the epoch. */
const certificateFacts = ({ certificates }, { service, name }, notAfter, now) => {
    const known = certificates.get((0,state/* keyOf */.T)(service, name));
    const isNew = known?.notAfter !== notAfter;
    const days = expiringIn(notAfter, now, isNew ? null : (known?.told ?? null));
    const of = { service, endpoint: name, notAfter };
    return [
        ...(isNew ? [{ type: 'certificate.changed', ...of }] : []),
        ...(days === null ? [] : [{ type: 'certificate.expiring', ...of, days }]),
    ];
};
/** Since when nobody has looked; null: for no longer than looks are apart anyway, or nobody ever has. */
const gapOf = ({ lastAt, ended }, now, longestMs) => {
    if (lastAt === null || now - lastAt <= longestMs)
        return null;
    const reason = ended ? 'no watch was running' : 'the watch before was ended from outside';
    return { type: 'health.gap', from: lastAt, to: now, reason };
};


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qv: () => (/* binding */ createRollups),
  XN: () => (/* binding */ sumOf),
  bs: () => (/* binding */ together),
  Mb: () => (/* binding */ widths)
});

// EXTERNAL MODULE: ./packages/model/src/monitoring/sketch.ts
var sketch = __webpack_require__(92490);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/packed.ts
const digitsOf = (value) => value.toString(36);
const numberIn = (digits) => Number.parseInt(digits, 36);
const packedSeen = ({ counts: { good, poor, bad, none }, latency }) => {
    let last = 0;
    const buckets = latency.map(([index, count]) => {
        const step = index - last;
        last = index;
        return count === 1 ? digitsOf(step) : `${digitsOf(step)}:${digitsOf(count)}`;
    });
    return [...[good, poor, bad, none].map(digitsOf), buckets.join(' ')].join(',');
};
const unpackedSeen = (parts) => {
    const [good = '', poor = '', bad = '', none = '', buckets = ''] = parts;
    let last = 0;
    const latency = (buckets === '' ? [] : buckets.split(' ')).map((bucket) => {
        const [step = '', count = '1'] = bucket.split(':');
        last += numberIn(step);
        return [last, numberIn(count)];
    });
    return {
        counts: { good: numberIn(good), poor: numberIn(poor), bad: numberIn(bad), none: numberIn(none) },
        latency,
    };
};
/** Fields of what was seen: four counts, and the sketch. */
const fields = 5;
/** Thousands of endpoints keep hundreds of these: as text one takes a fifth of what it takes as an object. */
const packed = ({ from, widthMs, maintenance, ...seen }) => [digitsOf(from / widthMs), packedSeen(seen), ...(maintenance ? [packedSeen(maintenance)] : [])].join(',');
const unpacked = (text, widthMs) => {
    const [index = '', ...parts] = text.split(',');
    return {
        ...{ from: numberIn(index) * widthMs, widthMs, ...unpackedSeen(parts) },
        ...(parts.length > fields && { maintenance: unpackedSeen(parts.slice(fields)) }),
    };
};
/** Begin of one without unpacking all of it, ms since the epoch. */
const beginOf = (text, widthMs) => numberIn(text.slice(0, text.indexOf(','))) * widthMs;

;// CONCATENATED MODULE: ./packages/engine/src/monitor/rollups.ts


/** Widths of roll-ups in milliseconds, and how many of each are kept: an hour, six hours, three days, five weeks. */
const widths = [
    { widthMs: 60_000, kept: 60 },
    { widthMs: 300_000, kept: 72 },
    { widthMs: 3_600_000, kept: 72 },
    { widthMs: 86_400_000, kept: 35 },
];
const noCounts = { good: 0, poor: 0, bad: 0, none: 0 };
const sumOf = (parts) => parts.reduce((a, b) => ({ good: a.good + b.good, poor: a.poor + b.poor, bad: a.bad + b.bad, none: a.none + b.none }), noCounts);
/** Looks of several parts together. */
const together = (parts) => ({
    counts: sumOf(parts.map(({ counts }) => counts)),
    latency: (0,sketch/* addUp */.NM)(parts.map(({ latency }) => latency)),
});
const join = (from, widthMs, parts) => {
    const apart = parts.flatMap(({ maintenance }) => maintenance ?? []);
    return { from, widthMs, ...together(parts), ...(apart.length > 0 && { maintenance: together(apart) }) };
};
const seenOf = (grade, ms) => ({
    counts: { ...noCounts, [grade]: 1 },
    latency: ms === null ? [] : [[(0,sketch/* bucketOf */.AU)(ms), 1]],
});
const createRollups = (kept) => {
    let lastAt = kept?.lastAt ?? 0;
    const ended = widths.map((_, index) => [...(kept?.ended[index] ?? [])]);
    /** Of each width what has ended of the one below it; the shortest is filled by looks. */
    const open = widths.map(({ widthMs }, index) => {
        const text = kept?.open[index];
        return text ? unpacked(text, widthMs) : null;
    });
    /** Ends what is over by then, and adds it to what is wider. */
    const end = (at) => {
        let last = null;
        for (const [index, { widthMs, kept: most }] of widths.entries()) {
            const window = open[index];
            if (!window || at < window.from + widthMs)
                return null;
            const list = ended[index];
            list.push(packed(window));
            if (list.length > most)
                list.splice(0, list.length - most);
            open[index] = null;
            const wider = widths[index + 1];
            if (wider) {
                const from = Math.floor(window.from / wider.widthMs) * wider.widthMs;
                const whole = open[index + 1];
                open[index + 1] = join(from, wider.widthMs, whole ? [whole, window] : [window]);
            }
            else
                last = window;
        }
        return last;
    };
    const pass = (at) => {
        lastAt = at;
        return end(at);
    };
    return {
        pass,
        add: (at, grade, ms, isApart = false) => {
            const over = pass(at);
            const [{ widthMs }] = widths;
            const look = seenOf(grade, ms);
            const one = {
                ...{ from: Math.floor(at / widthMs) * widthMs, widthMs, ...look },
                ...(isApart && { maintenance: look }),
            };
            open[0] = open[0] ? join(open[0].from, widthMs, [open[0], one]) : one;
            return over;
        },
        windows: (widthMs, since = Number.NEGATIVE_INFINITY) => {
            const index = widths.findIndex((one) => one.widthMs === widthMs);
            const parts = open.slice(0, index + 1).filter((one) => one !== null);
            const last = parts.at(-1);
            const from = last ? Math.floor(last.from / widthMs) * widthMs : Number.NEGATIVE_INFINITY;
            const list = ended[index] ?? [];
            const first = list.findIndex((text) => beginOf(text, widthMs) >= since);
            return [
                ...(first < 0 ? [] : list.slice(first)).map((text) => unpacked(text, widthMs)),
                ...(parts.length > 0 && from >= since ? [join(from, widthMs, parts)] : []),
            ];
        },
        knownSince: (widthMs) => {
            const index = widths.findIndex((one) => one.widthMs === widthMs);
            const [oldest, ...others] = ended[index] ?? [];
            return oldest === undefined || others.length + 1 < (widths[index]?.kept ?? 0)
                ? Number.NEGATIVE_INFINITY
                : beginOf(oldest, widthMs);
        },
        recent: (after) => {
            const [{ widthMs }] = widths;
            const found = open[0] ? [open[0]] : [];
            for (const text of (ended[0] ?? []).toReversed()) {
                const window = unpacked(text, widthMs);
                if (window.from + widthMs <= after)
                    break;
                found.push(window);
            }
            return found.filter(({ from }) => from + widthMs > after);
        },
        kept: () => ({ ended, open: open.map((one) => one && packed(one)), lastAt }),
        lastAt: () => lastAt,
    };
};


/***/ }),

/***/ 70880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pageAfter),
/* harmony export */   m: () => (/* binding */ brokenBecause)
/* harmony export */ });
const pageAfter = (known, fact, at) => {
    const { outcome, code, reason } = fact;
    const before = known?.failed ?? 0;
    const failed = { passed: 0, failed: before + 1, unknown: before }[outcome];
    const because = { passed: null, failed: { code, reason }, unknown: known?.because ?? null }[outcome];
    return { at, outcome, code, reason, failed, because };
};
/** A single look at a page varies by itself: so many in a row make its service degraded. */
const enough = 2;
/** Why a page makes its service degraded; null: it does not. */
const brokenBecause = (page) => page !== undefined && page.failed >= enough ? page.because : null;


/***/ }),

/***/ 92490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   Xf: () => (/* binding */ quantileOf)
/* harmony export */ });
/* unused harmony export relativeError */
/*
 * Quantiles of what cannot be kept: a histogram with buckets that grow by a constant factor, the mapping of DDSketch (Masson,
 * Rim and Lee, VLDB 2019), whose every quantile is within `relativeError` of a value that has that rank. Sketches of parts
 * add up to the sketch of the whole, bucket by bucket, in any order.
 */
/** Share of a value by which a quantile may be off. */
const relativeError = 0.02;
const growth = (1 + relativeError) / (1 - relativeError);
const scale = 1 / Math.log(growth);
/** In milliseconds: what is shorter counts as the one, what is longer as the other, so that there are at most 418 buckets. */
const [least, most] = [0.05, 900_000];
/** The bucket of a time in milliseconds. Bucket i holds what is above growth^(i-1) and at most growth^i. */
const bucketOf = (ms) => Math.ceil(Math.log(Math.min(most, Math.max(least, Number.isNaN(ms) ? most : ms))) * scale);
/** The time that is nearest to all in a bucket, in milliseconds: off by `relativeError` at its borders. */
const middleOf = (index) => (2 * growth ** index) / (growth + 1);
/** Sketches of several parts as one. */
const addUp = (sketches) => {
    const sums = new Map();
    for (const sketch of sketches)
        for (const [index, count] of sketch)
            sums.set(index, (sums.get(index) ?? 0) + count);
    return [...sums].sort(([a], [b]) => a - b);
};
/** Quantile (0 to 1) by nearest rank, in milliseconds; null: there are no values. */
const quantileOf = (sketch, q) => {
    const total = sketch.reduce((sum, [, count]) => sum + count, 0);
    let rank = Math.max(1, Math.ceil(q * total));
    for (const [index, count] of sketch) {
        rank -= count;
        if (rank <= 0)
            return middleOf(index);
    }
    return null;
};


/***/ }),

/***/ 73860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames),
/* harmony export */   D: () => (/* binding */ grades)
/* harmony export */ });
/** Where a service is looked at: the paths of its `health`. */
const endpointNames = ['live', 'ready', 'detail'];
/**
 * What one look says: `good`; `poor`, it serves and is slow or says itself that it is degraded; `bad`; `none`, nothing, for
 * the fault was ours or the answer could not be read.
 */
const grades = ['good', 'poor', 'bad', 'none'];


/***/ })

};
