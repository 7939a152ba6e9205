export const id = 6733;
export const ids = [6733];
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

/***/ 96733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  silence: () => (/* binding */ silence)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/monitor/answer-wish.ts
var answer_wish = __webpack_require__(95359);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/explaining/instant.ts
var instant = __webpack_require__(25869);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/alerts.ts
var alerts = __webpack_require__(9769);
// EXTERNAL MODULE: ./packages/convoy/src/view/silences.ts
var view_silences = __webpack_require__(102);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/answer.ts + 1 modules
var answer = __webpack_require__(26778);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/asking.ts
var wishes_asking = __webpack_require__(96527);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/model/src/alerting/built-in.ts
var built_in = __webpack_require__(19034);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/wishes/labels.ts





const inRoutes = (routes = []) => routes.flatMap((route) => [
    ...Object.keys(route.match ?? {}),
    ...(route['group-by'] ?? []),
    ...inRoutes(route.routes),
]);
/** Names of labels that a manifest speaks of. */
const inManifest = ({ alerts = {}, incident = {} }) => [
    ...(alerts.rules ?? []).flatMap(({ labels = {} }) => Object.keys(labels)),
    ...inRoutes(alerts.routes),
    ...(alerts.inhibit ?? []).flatMap(({ source, target, equal = [] }) => [
        ...Object.keys(source),
        ...Object.keys(target),
        ...equal,
    ]),
    ...(incident.run ?? []).flatMap(({ on = {} }) => Object.keys(on)),
];
const inJournal = ({ telling }) => [...telling.alerting.alerts.values()].map(({ labels }) => labels);
/**
 * Throws `USAGE`, which says what may be meant, where no alert can have a label of that name: none that needs no rule, none that
 * the manifest speaks of, and none that the journal knows. It would silence nothing, and nobody would see that.
 */
const requireKnownLabels = (match, manifest, known) => {
    const names = [...new Set([...built_in/* builtInLabels */.pb, ...inManifest(manifest), ...inJournal(known).flatMap(Object.keys)])];
    for (const name of Object.keys(match))
        if (!names.includes(name))
            throw new error/* ConvoyError */.rG('USAGE', `no alert has a label ${(0,view_text/* clean */.uH)(name)}: there is ${(0,offered/* offered */.I)((0,view_text/* clean */.uH)(name), names)}`);
};
/** What is said of labels whose value nothing has by now: it may be a slip, or of what is still to come. */
const doubtsOf = (match, manifest, environment, known) => {
    const { services, external = {}, tasks = {}, alerts = {} } = manifest;
    const parts = [...Object.keys(services), ...Object.keys(external), ...Object.keys(tasks)];
    const values = {
        alertname: [...built_in/* builtInAlerts */.R3, ...(alerts.rules ?? []).map(({ name }) => name)],
        environment: [environment],
        ...{ cause: parts, service: parts },
    };
    return Object.entries(match).flatMap(([name, value]) => {
        const usual = values[name];
        const has = [...(usual ?? []), ...inJournal(known).flatMap((labels) => labels[name] ?? [])];
        if (usual === undefined || has.includes(value))
            return [];
        const meant = (0,words/* nearest */.pA)(value, has);
        const question = meant === undefined ? '' : `: did you mean ${meant}?`;
        return [`no alert has ${(0,view_text/* clean */.uH)(name)}=${(0,view_text/* clean */.uH)(value)} by now${question}`];
    });
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/silence.ts
















const help = `convoy silence cause=catalog severity=warning --for 2h --reason "the disk is being changed": nobody is told of alerts that
have all of these labels, which are alertname, environment, severity, cause or service, and those that rules give. --list says what is
silenced; --end ID ends a silence before its time. Exit status 4: refused, and why.`;
/** When a silence ends, ms since the epoch. Throws `USAGE`. */
const untilOf = (given, now) => {
    if ((given.for === undefined) === (given.until === undefined))
        throw new error/* ConvoyError */.rG('USAGE', 'say how long: --for 2h, or --until 2026-01-01T06:00:00Z');
    const at = given.for === undefined ? (0,instant/* instantOf */.B)(given.until ?? '') : now + (0,duration/* durationMs */.pc)(given.for);
    if (at === null)
        throw new error/* ConvoyError */.rG('USAGE', `--until ${given.until}: ${instant/* instantFix */.V}`);
    // Where the state is on GitHub only its watch answers, and nobody waits for that.
    const fault = (0,answer_wish/* silenceFault */.K)(at, now);
    if (fault !== null)
        throw new error/* ConvoyError */.rG('USAGE', `--${given.for === undefined ? 'until' : 'for'}: ${fault}`);
    return at;
};
const silence = (0,verb/* verb */.w)({
    inputs: {
        labels: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Labels of the alerts, each as name=value'),
        for: schemas/* string */.YjP()
            .regex(duration/* durationAboveZero */.Co, 'expects a duration, for example 2h')
            .optional()
            .describe('How long, for example 2h; at most 31d'),
        until: schemas/* string */.YjP().optional().describe('Until when instead, in ISO 8601, for example 2026-01-01T06:00:00Z'),
        reason: schemas/* string */.YjP()
            .trim()
            .min(1, 'expects a reason')
            .optional()
            .describe('Why, needed with labels; shown to whoever asks'),
        list: schemas/* boolean */.zMY().optional().describe('Only say what is silenced now'),
        end: schemas/* string */.YjP()
            .min(1, 'expects the id of a silence')
            .optional()
            .describe('End the silence with this id now; --list says the ids'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['labels'],
    help,
    run: async ({ labels = [], reason, list, end, ...given }, around) => {
        const asked = [labels.length > 0, list === true, end !== undefined].filter(Boolean).length;
        if (asked > 1)
            throw new error/* ConvoyError */.rG('USAGE', '--list and --end ID stand alone: leave out labels, or the other of the two');
        const asking = await (0,wishes_asking/* askingOf */.zU)(given, around);
        const now = clock/* systemClock */.m.now();
        if (list) {
            const silences = (0,view_silences/* silencesShown */.f)(await (0,wishes_asking/* knownOf */.bz)(asking), now);
            const text = silences.map(view_silences/* silenceLine */.y).join('\n') || `nothing is silenced in ${asking.environment}`;
            return { exit: exit/* exits */.c.done, text, json: { environment: asking.environment, silences } };
        }
        const [id, actor] = [(0,external_node_crypto_.randomUUID)(), (0,run/* actorOf */.d)(around.env)];
        if (end !== undefined) {
            const wish = { id, actor, expires: now + 3_600_000, verb: 'unsilence', silence: end };
            return (0,answer/* toldBy */.H)(asking, wish, `the silence ${end} is over`);
        }
        const match = (0,wishes_asking/* labelsOf */.PC)(labels);
        const until = untilOf(given, now);
        if (reason === undefined)
            throw new error/* ConvoyError */.rG('USAGE', 'say why, for whoever wonders: --reason "…"');
        const known = await (0,wishes_asking/* knownOf */.bz)(asking);
        requireKnownLabels(match, asking.manifest, known);
        for (const doubt of doubtsOf(match, asking.manifest, asking.environment, known))
            around.warn(doubt);
        const wish = { id, actor, expires: until, verb: 'silence', match, until, reason };
        const what = `${(0,alerts/* labelWords */.aX)(match)} is silenced until ${new Date(until).toISOString()}`;
        return (0,answer/* toldBy */.H)(asking, wish, `${what} (end it by convoy silence --end ${id})`);
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
