export const id = 1561;
export const ids = [1561,3498];
export const modules = {

/***/ 91561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ freezeAt),
/* harmony export */   frozen: () => (/* binding */ frozen)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68714);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(184);
/* harmony import */ var _wall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43498);



const minuteMs = 60_000;
const weekMs = 7 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
/** 1970-01-05 was a Monday. */
const monday = 4 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
/** No zone has ever moved its clocks by more. */
const slack = 2 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
const between = (zone, from, to) => ({ begin: zone.first(from), end: zone.last(to) });
const weekly = ({ from, to }, zone, wall) => {
    const week = Math.floor((wall - monday) / weekMs) * weekMs + monday;
    const length = (to > from ? to - from : to - from + weekMs / minuteMs) * minuteMs;
    return [week - weekMs, week, week + weekMs].map((start) => {
        const begin = start + from * minuteMs;
        return between(zone, begin, begin + length);
    });
};
/** How long after its begin a window can end at most, in wall time. */
const longest = (to) => ('at' in to ? _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L : 'days' in to ? to.days * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L : to.ms);
const spanFrom = (zone, begin, to) => {
    if ('days' in to)
        return between(zone, begin, begin + to.days * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L);
    if ('ms' in to)
        return { begin: zone.first(begin), end: zone.first(begin) + to.ms };
    const midnight = Math.floor(begin / _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L) * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
    const sameDay = midnight + to.at * minuteMs;
    return between(zone, begin, sameDay > begin ? sameDay : sameDay + _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L);
};
/** Those among its spans that can hold a time. */
const spansAround = ({ times, timezone }, ms) => {
    const zone = (0,_wall_js__WEBPACK_IMPORTED_MODULE_1__.zoneOf)(timezone);
    const wall = zone.wallAt(ms);
    switch (times.kind) {
        case 'weekly':
            return weekly(times, zone, wall);
        case 'dates':
            return [between(zone, Date.parse(`${times.from}Z`), Date.parse(`${times.to}Z`))];
        case 'recurring': {
            const { rule, first, from: minute, to } = times;
            const range = { first, minute, from: wall - longest(to) - slack, to: wall + slack };
            return (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_0__/* .occurrences */ .T)(rule, range).map((begin) => spanFrom(zone, begin, to));
        }
    }
};
const longestLook = 366 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
/** Of the windows that hold a time the one that ends last, and its end; null: none does. */
const lastAt = (windows, ms) => windows
    .flatMap((window) => spansAround(window, ms)
    .filter(({ begin, end }) => begin <= ms && ms < end)
    .map(({ end }) => ({ window, until: end })))
    .toSorted((a, b) => b.until - a.until)[0] ?? null;
/** The window in force at a time, ms since the epoch, and how long nothing may start; looks a year ahead at most. */
const freezeAt = (windows, now) => {
    const found = lastAt(windows, now);
    if (!found)
        return null;
    let { until } = found;
    for (let next = lastAt(windows, until); next && until - now < longestLook; next = lastAt(windows, until))
        ({ until } = next);
    return { window: found.window, until };
};
/** Refuses what would start within a freeze window: nobody need look into a calendar to know how long. */
const frozen = ({ environment, freeze = [] }, now) => {
    const found = freezeAt(freeze, now);
    if (!found)
        return null;
    const { timezone, written, reason } = found.window;
    const until = luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromMillis(found.until, { zone: timezone }).toISO({
        suppressSeconds: true,
        suppressMilliseconds: true,
    });
    return {
        subject: environment,
        code: 'FROZEN',
        reason: `nothing starts in ${environment} until ${until}${reason ? `: ${reason}` : ''} (${written}, ${timezone})`,
        fix: 'wait',
    };
};


/***/ }),

/***/ 184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var rrule_temporal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37046);

/** `2026-01-30T16:00:00` as RFC 5545 writes it. */
const basic = (wall) => `${new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The last day counts whole. */
const whole = (rule) => rule.replace(/\bUNTIL=(\d{8})(?=;|$)/, 'UNTIL=$1T235959Z');
/**
 * Wall times from `from` up to `to` at which a recurrence begins, both included. It counts from `first`; null: from no day in particular, which
 * is right for a rule that says its days itself.
 */
const occurrences = (rule, { first, minute, from, to, }) => {
    const day = first === null ? Date.parse(`${new Date(from).getUTCFullYear()}-01-01`) : Date.parse(first);
    const begin = basic(day + minute * 60_000);
    const recurrence = new rrule_temporal__WEBPACK_IMPORTED_MODULE_0__/* .RRuleTemporal */ .tu({ rruleString: `DTSTART:${begin}\nRRULE:${whole(rule)}`, strict: true });
    return recurrence.between(new Date(from), new Date(to), true).map(({ epochMilliseconds }) => epochMilliseconds);
};


/***/ }),

/***/ 43498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs),
/* harmony export */   zoneOf: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68714);

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
/**
 * The clocks of an IANA zone. A time that a change leaves out is the moment of the change; one that a change brings twice
 * has a first and a last.
 */
const zoneOf = (name) => {
    const zone = luxon__WEBPACK_IMPORTED_MODULE_0__/* .IANAZone */ .oh.create(name);
    const offsetMs = (ms) => Math.round(zone.offset(ms) * minuteMs);
    /** Between a time before a change and one after it, the change. */
    const changeBetween = (before, after) => {
        const offset = offsetMs(before);
        let [from, to] = [before, after];
        while (to - from > 1) {
            const middle = Math.floor((from + to) / 2);
            if (offsetMs(middle) === offset)
                from = middle;
            else
                to = middle;
        }
        return to;
    };
    const momentsOf = (wall) => {
        const offsets = [offsetMs(wall - dayMs), offsetMs(wall + dayMs)];
        const shown = offsets.map((offset) => wall - offset).filter((ms) => ms + offsetMs(ms) === wall);
        return shown.length > 0 ? shown : [changeBetween(wall - Math.max(...offsets), wall - Math.min(...offsets))];
    };
    return {
        wallAt: (ms) => ms + offsetMs(ms),
        first: (wall) => Math.min(...momentsOf(wall)),
        last: (wall) => Math.max(...momentsOf(wall)),
    };
};


/***/ })

};
