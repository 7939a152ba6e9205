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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83937);
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
        // What is held back while another one ends is not over.
        event_action: message.occasion === 'resolved' ? 'resolve' : 'trigger',
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
/** What happened and has no end is a change event: nobody is called, and nothing has to be resolved. */
const changeOf = (key, message) => {
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .EI)(message);
    const shared = Object.fromEntries(report.shared);
    return {
        routing_key: key,
        payload: {
            summary: (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .line */ .n8)(report.title, longest.summary),
            source: shared.service ?? shared.environment ?? 'convoy',
            timestamp: new Date(message.at).toISOString(),
            custom_details: { notification: message.notification, ...shared, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainOf */ .o)(report), longest.details) },
        },
    };
};
/** PagerDuty, Events API v2: one alert there for each thread, by its `dedup_key`. */
const createPagerduty = ({ lookup, clock, timeoutMs = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .usualTimeoutMs */ .K }, settings) => {
    const { pagerduty } = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_1__/* .expandAll */ .eo)(_convoy_manifest_schema_channel__WEBPACK_IMPORTED_MODULE_0__/* .channelKeys */ .g.pagerduty.parse(settings), lookup);
    const url = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .urlIn */ .H)(pagerduty.api ?? 'https://events.pagerduty.com', 'pagerduty.api', ['https:', 'http:']);
    return {
        send: async (message, signal) => {
            const isChange = message.occasion === 'noticed';
            url.pathname = isChange ? '/v2/change/enqueue' : '/v2/enqueue';
            const body = JSON.stringify((isChange ? changeOf : eventOf)(pagerduty['routing-key'], message));
            const posted = await (0,_post_js__WEBPACK_IMPORTED_MODULE_5__/* .post */ .b)('PagerDuty', { url, body, reads: false }, timeoutMs, signal);
            return (0,_post_js__WEBPACK_IMPORTED_MODULE_5__/* .isAnswer */ .T)(posted) ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .sendingOf */ .UH)('PagerDuty', '`pagerduty.routing-key`', posted, clock.now()) : posted;
        },
    };
};


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   o: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83937);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19524);


const linesOf = ({ isFiring, title, reason, runbook, details }) => [
    `${isFiring ? '-' : '- resolved:'} ${title}`,
    ...(reason === '' ? [] : [`  ${reason}`]),
    ...details.map(([name, value]) => `  ${name}: ${value}`),
    ...(runbook === null ? [] : [`  runbook: ${runbook}`]),
];
/** Columns one below the other. */
const columnsOf = ({ columns, rows }) => {
    const all = [columns, ...rows];
    const widths = columns.map((_, index) => Math.max(...all.map((row) => [...(row[index] ?? '')].length)));
    const padded = (cell, width) => cell + ' '.repeat(Math.max(0, width - [...cell].length));
    return all.map((row) => row
        .map((cell, index) => padded(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd());
};
const tableLines = (table) => {
    const left = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOf */ .l)(table);
    return [table.title, ...columnsOf(table).map((row) => `  ${row}`), ...(left === '' ? [] : [`  ${left}`])];
};
/** A report as plain text of several lines. */
const plainOf = (report) => {
    const rest = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .restOf */ .Y6)(report, report.entries.length);
    const parts = [
        [report.title, (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(report)],
        report.shared.map(([name, value]) => `${name}: ${value}`),
        report.entries.flatMap(linesOf),
        rest === '' ? [] : [rest],
        ...report.tables.map(tableLines),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
};


/***/ }),

/***/ 83937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  gD: () => (/* binding */ headlineOf),
  JC: () => (/* binding */ longestHeadline),
  EI: () => (/* binding */ reportOf),
  Y6: () => (/* binding */ restOf)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/alerting/reports.ts
var reports = __webpack_require__(90531);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/drivers/src/channels/words.ts
var words = __webpack_require__(43053);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/health.ts



/** Rows of a table, and characters of a cell: enough to see what is wrong, and no page full of it. */
const most = { rows: 30, cell: 80 };
const minuteMs = 60_000;
/** `2 d 3 h`, `3 h 05 min`, `4 min`; what is less than half a minute and not nothing is `< 1 min`. */
const spanOf = (ms) => {
    const minutes = Math.round(ms / minuteMs);
    if (minutes === 0)
        return ms > 0 ? '< 1 min' : '0';
    const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
    if (days > 0)
        return `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${String(rest).padStart(2, '0')} min` : `${rest} min`;
};
/** A share may miss what it is by this much, in thousandths of a per cent. */
const rounding = 1e-6;
/** Cut and not rounded: 99.9999 % is not all. */
const shareOf = (share) => share === null ? '–' : `${Math.floor(share * 1e5 + rounding) / 1e3} %`;
/** `2026-11-30 08:00`, UTC. */
const timeOf = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const tableOf = (title, columns, rows) => rows.length === 0
    ? []
    : [
        {
            ...{ title, columns, left: Math.max(0, rows.length - most.rows) },
            rows: rows.slice(0, most.rows).map((row) => row.map((cell) => (0,words/* line */.n8)(cell, most.cell))),
        },
    ];
const leastLeft = (slo) => {
    const known = slo.flatMap(({ budgetLeft }) => budgetLeft ?? []);
    return known.length === 0 ? '–' : `${Math.floor(Math.min(...known) * 100)} %`;
};
const servicesTable = (services) => {
    const promises = services.some(({ slo }) => slo.length > 0);
    return tableOf('Services', ['service', 'now', 'served', 'down', 'slow', 'work', 'unknown', 'p95', ...(promises ? ['budget left'] : [])], services.map(({ service, status, uptime, downMs, degradedMs, maintenanceMs, unknownMs, p95, slo }) => [
        ...[service, status, shareOf(uptime), spanOf(downMs), spanOf(degradedMs), spanOf(maintenanceMs)],
        ...[spanOf(unknownMs), p95 === null ? '–' : `${Math.round(p95)} ms`, ...(promises ? [leastLeft(slo)] : [])],
    ]));
};
const dayMs = 86_400_000;
/** What a report has to say, as tables. */
const tablesOf = ({ services, incidents, certificates, gaps, to }) => [
    ...servicesTable(services),
    ...tableOf('Incidents', ['incident', 'cause', 'severity', 'begun', 'length', 'affected'], incidents.map(({ incident, cause, severity, affected, openedAt, resolvedAt }) => [
        ...[incident, cause, severity, timeOf(openedAt)],
        ...[resolvedAt === null ? 'open' : spanOf(resolvedAt - openedAt), String(affected.length)],
    ])),
    ...tableOf('Certificates that end soon', ['endpoint', 'ends', 'days left'], certificates.map(({ service, endpoint, notAfter }) => [
        ...[`${service}/${endpoint}`, timeOf(notAfter), String(Math.floor((notAfter - to) / dayMs))],
    ])),
    ...tableOf('Nobody looked', ['from', 'length', 'why'], gaps.map(({ from, to: until, reason }) => [timeOf(from), spanOf(until - from), reason])),
];
const titleOf = ({ services, from, to }) => {
    const of = `Health of ${spanOf(to - from)}`;
    const count = (is) => services.filter(is).length;
    const [down, slow] = [count(({ downMs }) => downMs > 0), count(({ degradedMs }) => degradedMs > 0)];
    const now = count(({ status }) => status === 'down');
    const unseen = count(({ upMs, degradedMs, downMs, maintenanceMs }) => upMs + degradedMs + downMs + maintenanceMs === 0);
    if (unseen === services.length)
        return `${of}: nothing was looked at`;
    const said = [
        ...(now > 0 ? [`${now} down now`] : []),
        ...(down > 0 ? [`${down} of ${(0,plural/* plural */.L)(services.length, 'service')} were down`] : []),
        ...(slow > 0 ? [`${slow} were slow`] : []),
    ];
    const well = said.length > 0 ? said : [`${(0,plural/* plural */.L)(services.length, 'service')}, none was down or slow`];
    return `${of}: ${[...well, ...(unseen > 0 ? [`nobody looked at ${unseen}`] : [])].join(', ')}`;
};
const lateness = ({ due }, at) => (0,reports/* isLate */.l)(due, at) ? [['late', `due at ${timeOf(due)} UTC, when nobody watched`]] : [];
/** A health report as people read it, in no markup yet; sent at `at`, ms since the epoch. */
const healthTold = (told, at) => {
    const { environment, from, to } = told.health;
    return {
        title: titleOf(told.health),
        shared: [
            ['environment', (0,words/* line */.n8)(environment, most.cell)],
            ['from', `${timeOf(from)} UTC`],
            ['to', `${timeOf(to)} UTC`],
            ...(told.written === '' ? [] : [['report', (0,words/* line */.n8)(told.written, most.cell)]]),
            ...lateness(told, at),
        ],
        tables: tablesOf(told.health),
    };
};

// EXTERNAL MODULE: ./packages/drivers/src/channels/table.ts
var table = __webpack_require__(19524);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/report.ts





const statusOf = {
    firing: 'Firing',
    changed: 'Changed',
    resolved: 'Resolved',
    repeated: 'Still firing',
    escalated: 'Escalated',
    report: 'Report',
    noticed: 'Notice',
};
/** In characters, and how many of each: enough to act on, and no page full of one. */
const report_most = { title: 150, name: 60, value: 200, reason: 1_000, pairs: 12, entries: 25 };
const pairsOf = (labels) => Object.entries(labels)
    .slice(0, report_most.pairs)
    .map(([name, value]) => [(0,words/* line */.n8)(name, report_most.name), (0,words/* line */.n8)(value, report_most.value)])
    .filter(([name, value]) => name !== '' && value !== '');
const without = (labels, left) => Object.fromEntries(Object.entries(labels).filter(([name]) => !left(name)));
const report_titleOf = ({ labels, notes = {} }) => (0,words/* line */.n8)((0,alerting_labels/* labelOf */.Wy)(notes, 'title'), report_most.title) ||
    (0,words/* line */.n8)((0,few/* few */.H)(pairsOf(labels).map(([name, value]) => `${name}=${value}`), 4), report_most.title) ||
    'An alert without a name';
const shown = new Set(['title', 'reason', 'runbook']);
const entryOf = (alert, shared, isFiring) => {
    const { labels, notes = {} } = alert;
    const runbook = (0,alerting_labels/* labelOf */.Wy)(notes, 'runbook');
    const link = (0,words/* linkOf */.IJ)(runbook);
    const own = without(labels, (name) => Object.hasOwn(shared, name));
    // A runbook that is no link is told as what it is.
    const rest = without(notes, (name) => shown.has(name) && (name !== 'runbook' || link !== null));
    return {
        ...{ isFiring, title: report_titleOf(alert), reason: (0,words/* line */.n8)((0,alerting_labels/* labelOf */.Wy)(notes, 'reason'), report_most.reason), runbook: link },
        details: [...pairsOf(own), ...pairsOf(rest)].slice(0, report_most.pairs),
    };
};
/** What there is to say of a message. Bounded, however many alerts there are and whatever they are called. */
const reportOf = ({ occasion, labels, firing, resolved, report, at }) => {
    if (report)
        return { status: statusOf[occasion], ...healthTold(report, at), entries: [], firing: 0, resolved: 0 };
    const entries = [
        ...firing.slice(0, report_most.entries).map((alert) => entryOf(alert, labels, true)),
        ...resolved.slice(0, report_most.entries).map((alert) => entryOf(alert, labels, false)),
    ].slice(0, report_most.entries);
    const [first] = entries;
    const count = firing.length > 0 ? firing.length : resolved.length;
    return {
        status: statusOf[occasion],
        title: `${first?.title ?? 'Nothing to tell'}${count > 1 ? ` and ${(0,table/* thousands */.o)(count - 1)} more` : ''}`,
        ...{ shared: pairsOf(labels), entries, firing: firing.length, resolved: resolved.length },
        tables: [],
    };
};
/** In characters. */
const longestHeadline = 200;
/** One line for a message as a whole: `[production] catalog is down and 2 more`. */
const headlineOf = (message) => {
    const environment = (0,alerting_labels/* labelOf */.Wy)(message.labels, 'environment');
    return (0,words/* line */.n8)(`${environment === '' ? '' : `[${environment}] `}${reportOf(message).title}`, longestHeadline);
};
/** `Changed: 3 firing, 1 resolved`; of a single alert the status says it all. */
const headOf = ({ status, firing, resolved }) => {
    if (firing + resolved < 2)
        return status;
    if (status === statusOf.noticed)
        return `Notices: ${(0,table/* thousands */.o)(firing)}`;
    const counts = [
        ...(firing > 0 ? [`${(0,table/* thousands */.o)(firing)} firing`] : []),
        ...(resolved > 0 ? [`${(0,table/* thousands */.o)(resolved)} resolved`] : []),
    ];
    return `${status}: ${counts.join(', ')}`;
};
/** What is not shown; empty where all of it is. */
const restOf = ({ firing, resolved }, shownEntries) => {
    const left = firing + resolved - shownEntries;
    return left > 0 ? `and ${(0,table/* thousands */.o)(left)} more` : '';
};


/***/ }),

/***/ 19524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ leftOf),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `9,980`. */
const thousands = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
/** What of a table is not shown; empty where all of it is. */
const leftOf = ({ left }) => (left > 0 ? `and ${thousands(left)} more` : '');


/***/ })

};
