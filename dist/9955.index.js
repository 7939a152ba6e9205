export const id = 9955;
export const ids = [9955];
export const modules = {

/***/ 99955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPagerduty: () => (/* binding */ createPagerduty)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_schema_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50436);
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74885);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79174);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6308);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22452);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44284);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43053);









/** PagerDuty's four severities, the worst first, and the labels that come to each. */
const severities = [
    ['critical', /^(critical|crit|fatal|emergency|page|p1)$/i],
    ['error', /^(error|err|high|major|p2)$/i],
    ['warning', /^(warning|warn|medium|moderate|minor|ticket|p3)$/i],
    ['info', /^(info|informational|notice|low|none|p4|p5)$/i],
];
/** The worst of those that fire; one that PagerDuty has no word for is an error. */
const severityOf = ({ firing, resolved, labels }) => {
    const told = new Set((firing.length > 0 ? firing : resolved).map((alert) => {
        const said = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)(alert.labels, 'severity') || (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)(labels, 'severity');
        return severities.find(([, pattern]) => pattern.test(said))?.[0] ?? 'error';
    }));
    return severities.find(([severity]) => told.has(severity))?.[0] ?? 'error';
};
/** PagerDuty's own limits, in characters. */
const longest = { key: 255, summary: 1_024, details: 20_000 };
const eventOf = (key, message) => {
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .EI)(message);
    const shared = Object.fromEntries(report.shared);
    return {
        routing_key: key,
        // What has no alert that fires has ended, whatever it was told for.
        event_action: message.firing.length > 0 ? 'trigger' : 'resolve',
        dedup_key: (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(message.thread, longest.key),
        client: 'convoy',
        payload: {
            summary: (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8)(report.title, longest.summary),
            severity: severityOf(message),
            source: shared.service ?? shared.environment ?? 'convoy',
            timestamp: new Date(message.at).toISOString(),
            custom_details: { notification: message.notification, ...shared, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainOf */ .o)(report), longest.details) },
        },
        links: report.entries.flatMap(({ runbook, title }) => runbook === null ? [] : [{ href: runbook, text: `runbook: ${title}` }]),
    };
};
/** PagerDuty, Events API v2: one alert there for each thread, by its `dedup_key`. */
const createPagerduty = ({ lookup, clock, timeoutMs = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .usualTimeoutMs */ .K }, settings) => {
    const { pagerduty } = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_1__/* .expandAll */ .eo)(_convoy_manifest_schema_channel__WEBPACK_IMPORTED_MODULE_0__/* .channelKeys */ .g.pagerduty.parse(settings), lookup);
    const url = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .urlIn */ .H)(pagerduty.api ?? 'https://events.pagerduty.com', 'pagerduty.api', ['https:', 'http:']);
    url.pathname = '/v2/enqueue';
    return {
        send: async (message, signal) => {
            const body = JSON.stringify(eventOf(pagerduty['routing-key'], message));
            const posted = await (0,_post_js__WEBPACK_IMPORTED_MODULE_5__/* .post */ .b)('PagerDuty', { url, body, reads: false }, timeoutMs, signal);
            return (0,_post_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnswer */ .T)(posted) ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .sendingOf */ .UH)('PagerDuty', '`pagerduty.routing-key`', posted, clock.now()) : posted;
        },
    };
};


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44284);

const linesOf = ({ isFiring, title, reason, runbook, details }) => [
    `${isFiring ? '-' : '- resolved:'} ${title}`,
    ...(reason === '' ? [] : [`  ${reason}`]),
    ...details.map(([name, value]) => `  ${name}: ${value}`),
    ...(runbook === null ? [] : [`  runbook: ${runbook}`]),
];
/** A report as plain text of several lines. */
const plainOf = (report) => {
    const rest = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .restOf */ .Y6)(report, report.entries.length);
    const parts = [
        [report.title, (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(report)],
        report.shared.map(([name, value]) => `${name}: ${value}`),
        report.entries.flatMap(linesOf),
        rest === '' ? [] : [rest],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
};


/***/ }),

/***/ 44284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   JC: () => (/* binding */ longestHeadline),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_few__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43053);



const statusOf = {
    firing: 'Firing',
    changed: 'Changed',
    resolved: 'Resolved',
    repeated: 'Still firing',
    escalated: 'Escalated',
};
/** In characters, and how many of each: enough to act on, and no page full of one. */
const most = { title: 150, name: 60, value: 200, reason: 1_000, pairs: 12, entries: 25 };
const pairsOf = (labels) => Object.entries(labels)
    .slice(0, most.pairs)
    .map(([name, value]) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(name, most.name), (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(value, most.value)])
    .filter(([name, value]) => name !== '' && value !== '');
const without = (labels, left) => Object.fromEntries(Object.entries(labels).filter(([name]) => !left(name)));
const titleOf = ({ labels, notes = {} }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(notes, 'title'), most.title) ||
    (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_2__/* .few */ .H)(pairsOf(labels).map(([name, value]) => `${name}=${value}`), 4), most.title) ||
    'An alert without a name';
const shown = new Set(['title', 'reason', 'runbook']);
const entryOf = (alert, shared, isFiring) => {
    const { labels, notes = {} } = alert;
    const runbook = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(notes, 'runbook');
    const link = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .linkOf */ .IJ)(runbook);
    const own = without(labels, (name) => Object.hasOwn(shared, name));
    // A runbook that is no link is told as what it is.
    const rest = without(notes, (name) => shown.has(name) && (name !== 'runbook' || link !== null));
    return {
        ...{ isFiring, title: titleOf(alert), reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(notes, 'reason'), most.reason), runbook: link },
        details: [...pairsOf(own), ...pairsOf(rest)].slice(0, most.pairs),
    };
};
/** What there is to say of a message. Bounded, however many alerts there are and whatever they are called. */
const reportOf = ({ occasion, labels, firing, resolved }) => {
    const entries = [
        ...firing.slice(0, most.entries).map((alert) => entryOf(alert, labels, true)),
        ...resolved.slice(0, most.entries).map((alert) => entryOf(alert, labels, false)),
    ].slice(0, most.entries);
    const [first] = entries;
    const count = firing.length > 0 ? firing.length : resolved.length;
    return {
        status: statusOf[occasion],
        title: `${first?.title ?? 'Nothing to tell'}${count > 1 ? ` and ${thousands(count - 1)} more` : ''}`,
        ...{ shared: pairsOf(labels), entries, firing: firing.length, resolved: resolved.length },
    };
};
/** In characters. */
const longestHeadline = 200;
/** One line for a message as a whole: `[production] catalog is down and 2 more`. */
const headlineOf = (message) => {
    const environment = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(message.labels, 'environment');
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(`${environment === '' ? '' : `[${environment}] `}${reportOf(message).title}`, longestHeadline);
};
/** `9,980`. */
const thousands = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
/** `Changed: 3 firing, 1 resolved`; of a single alert the status says it all. */
const headOf = ({ status, firing, resolved }) => {
    if (firing + resolved < 2)
        return status;
    const counts = [
        ...(firing > 0 ? [`${thousands(firing)} firing`] : []),
        ...(resolved > 0 ? [`${thousands(resolved)} resolved`] : []),
    ];
    return `${status}: ${counts.join(', ')}`;
};
/** What is not shown; empty where all of it is. */
const restOf = ({ firing, resolved }, shownEntries) => {
    const left = firing + resolved - shownEntries;
    return left > 0 ? `and ${thousands(left)} more` : '';
};


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


/***/ })

};
