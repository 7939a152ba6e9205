export const id = 6530;
export const ids = [6530];
export const modules = {

/***/ 25869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   V: () => (/* binding */ instantFix)
/* harmony export */ });
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


/***/ }),

/***/ 16530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   silence: () => (/* binding */ silence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42047);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39374);
/* harmony import */ var _explaining_instant_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25869);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18747);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70530);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79471);
/* harmony import */ var _view_alerts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9769);
/* harmony import */ var _view_silences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(102);
/* harmony import */ var _watch_wishes_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26778);
/* harmony import */ var _watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96527);














const help = `convoy silence cause=catalog severity=warning --for 2h --reason "the disk is being changed": nobody is told of alerts that
have all of these labels. --list says what is silenced; --end ID ends a silence before its time.`;
/** When a silence ends, ms since the epoch. Throws `USAGE`. */
const untilOf = (given) => {
    if ((given.for === undefined) === (given.until === undefined))
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('USAGE', 'say how long: --for 2h, or --until 2026-01-01T06:00:00Z');
    if (given.for !== undefined)
        return _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now() + (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_2__/* .durationMs */ .pc)(given.for);
    const at = (0,_explaining_instant_js__WEBPACK_IMPORTED_MODULE_11__/* .instantOf */ .B)(given.until ?? '');
    if (at === null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('USAGE', `--until ${given.until}: ${_explaining_instant_js__WEBPACK_IMPORTED_MODULE_11__/* .instantFix */ .V}`);
    return at;
};
const silence = (0,_verb_js__WEBPACK_IMPORTED_MODULE_12__/* .verb */ .w)({
    inputs: {
        labels: zod__WEBPACK_IMPORTED_MODULE_13__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP()).optional().describe('Labels of the alerts, each as name=value'),
        for: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP()
            .regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_2__/* .durationAboveZero */ .Co, 'expects a duration, for example 2h')
            .optional()
            .describe('How long, for example 2h'),
        until: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().optional().describe('Until when, in ISO 8601'),
        reason: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().trim().min(1, 'expects a reason').optional().describe('Why; shown to whoever asks'),
        list: zod__WEBPACK_IMPORTED_MODULE_13__/* .boolean */ .zMY().optional().describe('Only say what is silenced now'),
        end: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().min(1, 'expects the id of a silence').optional().describe('End the silence with this id now'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInputs */ .vb,
    },
    positional: ['labels'],
    help,
    run: async ({ labels = [], reason, list, end, ...given }, around) => {
        const asking = await (0,_watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_10__/* .askingOf */ .zU)(given, around);
        const now = _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now();
        if (list) {
            const silences = (0,_view_silences_js__WEBPACK_IMPORTED_MODULE_8__/* .silencesShown */ .f)(await (0,_watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_10__/* .knownOf */ .bz)(asking), now);
            const text = silences.map(_view_silences_js__WEBPACK_IMPORTED_MODULE_8__/* .silenceLine */ .y).join('\n') || `nothing is silenced in ${asking.environment}`;
            return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exits */ .c.done, text, json: { environment: asking.environment, silences } };
        }
        const [id, actor] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), (0,_session_run_js__WEBPACK_IMPORTED_MODULE_6__/* .actorOf */ .d)(around.env)];
        if (end !== undefined) {
            const wish = { id, actor, expires: now + 3_600_000, verb: 'unsilence', silence: end };
            return (0,_watch_wishes_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .toldBy */ .H)(asking, wish, `the silence ${end} is over`);
        }
        const match = (0,_watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_10__/* .labelsOf */ .PC)(labels);
        const until = untilOf(given);
        if (reason === undefined)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('USAGE', 'say why, for whoever wonders: --reason "…"');
        const wish = { id, actor, expires: until, verb: 'silence', match, until, reason };
        const what = `${(0,_view_alerts_js__WEBPACK_IMPORTED_MODULE_7__/* .labelWords */ .aX)(match)} is silenced until ${new Date(until).toISOString()}`;
        return (0,_watch_wishes_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .toldBy */ .H)(asking, wish, `${what} (end it by convoy silence --end ${id})`);
    },
});


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ alertText),
/* harmony export */   aX: () => (/* binding */ labelWords),
/* harmony export */   dc: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);

/** Whether anything of it fires, as Alertmanager tells it. */
const statusOf = ({ firing }) => (firing.length > 0 ? 'firing' : 'resolved');
/** A notification as machines read it; `alerts` are those of its status. */
const toldOf = (told) => {
    const { at, channel, labels, occasion, firing, resolved, notification } = told;
    const status = statusOf(told);
    const listed = (of) => of.map((each) => ({ labels: each }));
    return {
        ...{ at: new Date(at).toISOString(), channel, group: labels, status, occasion },
        ...{ alerts: listed(status === 'firing' ? firing : resolved) },
        ...(status === 'firing' && resolved.length > 0 && { resolved: listed(resolved) }),
        id: notification,
    };
};
/** So many of a message are told to a person who reads lines. */
const shown = 3;
/** Labels as a person writes them: `cause=catalog severity=warning`. */
const labelWords = (labels) => Object.entries(labels)
    .map(([name, value]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(name)}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(value)}`)
    .join(' ');
const some = (of) => {
    const rest = of.length > shown ? [`and ${of.length - shown} more`] : [];
    return [...of.slice(0, shown).map((labels) => `{${labelWords(labels)}}`), ...rest].join(', ');
};
/** The same on a line for a person. */
const alertText = ({ at, channel, occasion, firing, resolved }) => {
    const parts = [
        ...(firing.length > 0 ? [`firing ${some(firing)}`] : []),
        ...(resolved.length > 0 ? [`resolved ${some(resolved)}`] : []),
    ];
    return `${new Date(at).toISOString()}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(channel)}  ${occasion}: ${parts.join('; ')}`;
};


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ silencesShown),
/* harmony export */   y: () => (/* binding */ silenceLine)
/* harmony export */ });
/* harmony import */ var _alerts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9769);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);


const iso = (ms) => new Date(ms).toISOString();
/** What is silenced at a time, ms since the epoch. */
const silencesShown = ({ telling }, now) => [...telling.alerting.silences]
    .filter(([, { until }]) => until > now)
    .map(([id, { match, from, until, actor, reason }]) => ({
    ...{ id, match, from: iso(from), until: iso(until), actor, reason },
}));
/** One of them on a line. */
const silenceLine = ({ id, match, until, actor, reason }) => `${(0,_alerts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)(match)}  silenced until ${until} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(actor)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(reason)}  (${id})`;


/***/ })

};
