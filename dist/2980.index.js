export const id = 2980;
export const ids = [2980];
export const modules = {

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


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/** What starts a new line, steers a terminal, or turns around how a line is read: none of it is text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu;
/** At most so many UTF-16 units, cut between characters, with `…` where something is missing. */
const clip = (text, most) => {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    // The first half of a pair says nothing without the second.
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
/** Somebody's text as one line that is safe to print: without control characters, and bounded. */
const line = (text, most) => 
// What will not be shown need not be searched either.
clip(text
    .slice(0, most * 4)
    .toWellFormed()
    .replaceAll(unprintable, ' ')
    .trim(), most);
/** A link that a person may be led to, as it is written in any markup; null: it is none. */
const linkOf = (text) => {
    const url = URL.parse(text.trim());
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return null;
    const rest = url.href.slice(url.origin.length);
    const escaped = url.origin + rest.replaceAll(/[|<>"'`\\^{}[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    return escaped.length > 2_000 ? null : escaped;
};


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markdownOf)
/* harmony export */ });
/* unused harmony export code */
/* harmony import */ var _convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83937);
/* harmony import */ var _convoy_drivers_channels_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19524);


/** GitHub takes 65,536 characters; a text that it or we cut could end within a code span, and so let out what is in it. */
const mostInAll = 50_000;
/**
 * Text of others, on one line, as a code span (CommonMark §6.1): within it GitHub knows no mention, reference, link, markup
 * or HTML. A fence is longer than any run of backticks inside.
 */
const code = (text) => {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence} ${text} ${fence}`;
};
const pair = ([name, value]) => `${code(name)}: ${code(value)}`;
const entryLines = ({ isFiring, title, reason, runbook, details }) => [
    `- ${isFiring ? '' : 'resolved: '}${code(title)}`,
    ...(reason === '' ? [] : [`  - ${code(reason)}`]),
    ...details.map((one) => `  - ${pair(one)}`),
    ...(runbook === null ? [] : [`  - [runbook](<${runbook}>)`]),
];
/** A line of a table; where a cell has what ends one, something like it. */
const cells = (texts) => `| ${texts.map((text) => code(text.replaceAll('|', '¦'))).join(' | ')} |`;
const tableText = (table) => {
    const left = (0,_convoy_drivers_channels_table__WEBPACK_IMPORTED_MODULE_1__/* .leftOf */ .l)(table);
    return [
        ...['', `**${table.title}**`, ''],
        `| ${table.columns.join(' | ')} |`,
        `|${table.columns.map(() => '---|').join('')}`,
        ...table.rows.map(cells),
        ...(left === '' ? [] : ['', left]),
    ].join('\n');
};
/** A report in GitHub's Markdown, within its limit; what has no room is counted. */
const markdownOf = (report) => {
    const head = [
        `**${(0,_convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(report)}**`,
        '',
        code(report.title),
        '',
        ...report.shared.map((one) => `- ${pair(one)}`),
        '',
    ];
    let left = mostInAll - head.join('\n').length;
    const shown = [];
    for (const entry of report.entries) {
        const text = entryLines(entry).join('\n');
        left -= text.length + 1;
        if (left < 0)
            break;
        shown.push(text);
    }
    const tables = [];
    for (const text of report.tables.map(tableText)) {
        left -= text.length + 1;
        if (left < 0)
            break;
        tables.push(text);
    }
    const rest = (0,_convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_0__/* .restOf */ .Y6)(report, shown.length);
    return [...head, ...shown, ...(rest === '' ? [] : ['', rest]), ...tables].join('\n');
};


/***/ }),

/***/ 73276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48953);


/** A name as it may stand in an HTML comment: whatever is in it, it cannot end it. */
const keyOf = (name) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 32);
/** All reports of one kind are one issue, each a comment there. What is about one trouble is known again by that. */
const marksOf = ({ thread, labels, notification, report, conversation }) => ({
    thread: keyOf(report ? `report ${conversation ?? (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels)}` : thread),
    group: keyOf(conversation === undefined ? (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels) : `conversation ${conversation}`),
    notification: keyOf(notification),
});
const pattern = /^<!-- convoy-incident: thread ([0-9a-f]{32}) group ([0-9a-f]{32}) notification ([0-9a-f]{32}) -->\r?\n/;
/** A body that begins with these marks, in place of others that it has. */
const marked = ({ thread, group, notification }, body) => `<!-- convoy-incident: thread ${thread} group ${group} notification ${notification} -->\n${body.replace(pattern, '')}`;
/** The marks that a body begins with; null: it has none. */
const marksIn = (body) => {
    const [, thread, group, notification] = pattern.exec(body) ?? [];
    return thread && group && notification ? { thread, group, notification } : null;
};


/***/ }),

/***/ 43737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85739);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13145);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64079);




const usualTimeoutMs = 30_000;
/** What this job's token may not do another job's may, as that of a watch: it is for whoever sends then, in milliseconds. */
const elsewhereMs = 60_000;
/** A wait that the client would have waited: it is for whoever sends again. */
class Held extends Error {
    ms;
    constructor(ms) {
        super('it is busy, or holds us off');
        this.ms = ms;
    }
}
const failed = (thrown, now) => {
    const cause = thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG ? thrown.cause : thrown;
    const { code, message } = thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG ? thrown : { code: '', message: String(thrown) };
    const reason = message.replaceAll(/\s+/g, ' ').slice(0, 1_000);
    const refusal = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(cause);
    if (refusal.status === 410)
        return { outcome: 'failed', reason, again: 'disabled' };
    if (code === 'GITHUB_FORBIDDEN')
        return { outcome: 'failed', reason, again: 'later', afterMs: elsewhereMs };
    if (!['', 'GITHUB_LIMITED', 'GITHUB_UNAVAILABLE'].includes(code))
        return { outcome: 'failed', reason, again: 'never' };
    const wait = cause instanceof Held ? cause.ms : (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .waitBefore */ .f)({ ...refusal, number: 1, repeatable: false }, now, 0);
    return { outcome: 'failed', reason, again: 'later', ...(wait === null ? {} : { afterMs: wait }) };
};
/** Does it by a client that is not patient: what GitHub would have us wait for is told, and not waited for. */
const once = async ({ access, clock, timeoutMs = usualTimeoutMs }, signal, work) => {
    signal.throwIfAborted();
    const hasty = {
        now: clock.now,
        sleep: async (ms) => {
            throw new Held(ms);
        },
    };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const around = { clock: hasty, random: { next: () => 0 }, note: () => undefined, signal: limit };
    try {
        return await work((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)(access, around));
    }
    catch (thrown) {
        signal.throwIfAborted();
        return failed(thrown, clock.now());
    }
};


/***/ }),

/***/ 85739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Moot),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./packages/github/src/answer.ts
/** The library passes over a body that breaks off: what is left of JSON is a text, of anything else fewer bytes. */
const isCut = ({ headers, data }) => {
    if (typeof data === 'string')
        return /^application\/json\b/.test(String(headers['content-type'] ?? ''));
    if (!(data instanceof ArrayBuffer))
        return false;
    const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
    return data.byteLength === 0 || (length !== undefined && data.byteLength !== Number(length));
};

// EXTERNAL MODULE: ./packages/github/src/fault.ts
var fault = __webpack_require__(13145);
// EXTERNAL MODULE: ./packages/github/src/retry.ts
var retry = __webpack_require__(64079);
;// CONCATENATED MODULE: ./packages/github/src/client.ts




/** Another one came first while a limit held this write off. */
class Moot extends Error {
}
/** Longer waits are told: a person would wonder. */
const toldMs = 5_000;
/** A request that has no answer by then gets none. */
const longestMs = 60_000;
/** Past this no limit is waited out: the job would be billed for waiting. */
const patienceMs = 15 * 60_000;
const isRead = ({ method, url, query }) => method === 'GET' || method === 'HEAD' || (url.endsWith('/graphql') && !/^\s*mutation\b/.test(String(query ?? '')));
/** One attempt at a request: the refusal in it, and what its caller gets where it was the last one. */
const attempt = async (ask) => {
    try {
        const answer = await ask();
        if (isCut(answer))
            throw new Error('its answer breaks off');
        const { errors } = (answer.data ?? {});
        // REST has `errors` in refusals only, and those are thrown: this is GraphQL, whose client throws it in its turn.
        return { refusal: Array.isArray(errors) ? (0,fault/* refusalIn */.c3)(errors, answer.headers) : null, end: () => answer };
    }
    catch (thrown) {
        return {
            refusal: (0,fault/* refusalOf */.Of)(thrown),
            end: () => {
                throw thrown;
            },
        };
    }
};
const createClient = ({ repository, token, apiUrl }, around) => {
    const { clock, random, note, signal } = around;
    const [owner = '', repo = ''] = repository.split('/');
    const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, userAgent: 'convoy', log: quiet });
    octokit.hook.wrap('request', async (ask, options) => {
        const repeatable = isRead(options);
        const { isMoot } = (options.request ?? {});
        let waited = 0;
        for (let number = 1;; number += 1) {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
            // The hook of the token, which is further in, keeps to this object: what `ask` is given is not heard there.
            options.request = { ...options.request, signal: limit };
            const { refusal, end } = await attempt(() => ask(options));
            if (refusal === null)
                return end();
            const wait = (0,retry/* waitBefore */.f)({ ...refusal, number, repeatable }, clock.now(), random.next());
            if (wait === null || waited + wait > patienceMs || signal.aborted)
                return end();
            const until = clock.now() + wait;
            const isContended = isMoot !== undefined && (0,retry/* isLimited */.l)(refusal);
            if (isContended && (await isMoot()))
                throw new Moot();
            if (wait >= toldMs)
                note(`GitHub ${(0,retry/* isLimited */.l)(refusal) ? 'limits us' : 'does not answer'}: trying again in ${Math.ceil(wait / 1_000)} s`);
            // Looking whether it is moot may have waited for the same limit.
            await clock.sleep(Math.max(0, until - clock.now()), signal);
            waited += wait;
            if (isContended && (await isMoot()))
                throw new Moot();
        }
    });
    return {
        owner,
        repo,
        clock,
        request: octokit.request,
        graphql: (query, variables, contended) => octokit.graphql(query, { ...variables, ...(contended ? { request: contended } : {}) }),
        doing: async (what, work, needs) => {
            try {
                return await work();
            }
            catch (thrown) {
                throw (0,fault/* faultOf */.Kl)(what, thrown, needs);
            }
        },
    };
};


/***/ }),

/***/ 34391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin),
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31830);

const perPage = 100;
/** Hidden in a comment's first line: by it we find our own again. */
const markOf = (key) => `<!-- convoy: ${key.replaceAll(/[^\w-]/g, '-')} -->`;
/** GitHub's limit for a comment is 65,536 characters. */
const longest = 60_000;
/** GraphQL names a bot without the ending by which REST knows it. */
const sameLogin = (a, b) => a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '');
/**
 * Keeps one comment of ours on an issue or pull request: updated where it is there, however many pages of others there are.
 * One that someone else wrote with our mark in it is never touched.
 */
const keepComment = (client, issue, key, markdown) => client.doing(`commenting on #${issue}`, async () => {
    const { owner, repo } = client;
    const mark = markOf(key);
    const body = `${mark}\n${markdown.length > longest ? `${markdown.slice(0, longest)}\n…` : markdown}`;
    const me = await (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .D)(client);
    for (let page = 1;; page += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...{ owner, repo, issue_number: issue, per_page: perPage, page },
        });
        const ours = data.find((comment) => comment.body?.startsWith(mark) && sameLogin(comment.user?.login ?? '', me));
        if (ours) {
            if (ours.body === body)
                return;
            const update = { owner, repo, comment_id: ours.id, body };
            await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', update);
            return;
        }
        if (data.length < perPage)
            break;
    }
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...{ owner, repo, issue_number: issue, body },
    });
});


/***/ }),

/***/ 13145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   c3: () => (/* binding */ refusalIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64079);


/** What GraphQL refuses with status 200, as REST would have said it. */
const statusOf = {
    RATE_LIMITED: 429,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
};
/** The refusal in an answer of GraphQL. Where it names no type ("Something went wrong") it may have had its effect. */
const refusalIn = (errors, headers) => {
    const message = errors.map((error) => error.message ?? '').join('; ');
    const [{ type } = {}] = errors;
    if (/rate limit/i.test(message))
        return { status: 429, headers, message };
    const isOutage = type === undefined || /^something went wrong/i.test(message);
    return { status: isOutage ? 502 : (statusOf[type] ?? 422), headers, message };
};
/** A fault of a request as its parts, whatever the library threw. */
const refusalOf = (thrown) => {
    const { errors, headers: sent } = (thrown ?? {});
    if (Array.isArray(errors) && sent)
        return refusalIn(errors, sent);
    const { status, response } = (thrown ?? {});
    const said = response?.data?.message;
    return {
        // The library says 500 where there was no answer at all.
        status: response && typeof status === 'number' ? status : 0,
        headers: response?.headers ?? {},
        message: typeof said === 'string' ? said : (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    };
};
/** `contents=write` as a line of a workflow. */
const permissionLines = (accepted) => {
    const first = String(accepted).split(';')[0] ?? '';
    const lines = first
        .split(',')
        .map((pair) => pair.trim().replaceAll('_', '-').split('='))
        .flatMap(([scope, level]) => (scope && level ? [`\`${scope}: ${level}\``] : []));
    return lines.length > 0 ? lines.join(' and ') : 'what it needs';
};
/**
 * A request that failed for good, said so that a person can act: `GITHUB_UNAUTHORIZED`, `GITHUB_FORBIDDEN`,
 * `GITHUB_LIMITED`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED` or `GITHUB_UNAVAILABLE`. `what`: what was to be done; `needs`: the
 * permission for all of it, where GitHub names what one request needs.
 */
const faultOf = (what, thrown, needs = '') => {
    if (thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG)
        return thrown;
    const refusal = refusalOf(thrown);
    const { status, headers, message } = refusal;
    const fault = (code, fix) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG(code, `GitHub: ${what}: ${message || `status ${status}`}\n  ${fix}`, { cause: thrown });
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .l)(refusal)) {
        const reset = Number(headers['x-ratelimit-reset']);
        const until = Number.isFinite(reset) ? ` (until ${new Date(reset * 1_000).toISOString()})` : '';
        return fault('GITHUB_LIMITED', `its rate limit holds us off${until}: run again later, nothing is lost`);
    }
    if (status === 401)
        return fault('GITHUB_UNAUTHORIZED', 'the token is not valid (any more): pass a current one as `token`');
    if (status === 403)
        return fault('GITHUB_FORBIDDEN', `the token may not do it: add ${permissionLines(needs || (headers['x-accepted-github-permissions'] ?? ''))} to the job's \`permissions:\``);
    if (status === 404 || status === 410)
        return fault('GITHUB_NOT_FOUND', 'it is not there, or the token may not read it: check `permissions:` and the name');
    if (status >= 400 && status < 500)
        return fault('GITHUB_REFUSED', `GitHub refused it (status ${status}), and it had no effect: run again, and if it is refused again, see what it says`);
    return fault('GITHUB_UNAVAILABLE', `${status === 0 ? 'it could not be reached' : `it answers with status ${status}`}: see githubstatus.com, and run again; nothing is lost`);
};


/***/ }),

/***/ 31830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_access__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3911);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13145);


const isPermission = (text) => _convoy_model_access__WEBPACK_IMPORTED_MODULE_1__/* .permissions */ .P.includes(text);
/**
 * What someone may do in the repository. A custom role counts as the standard one that GitHub says it is based on; someone
 * unknown may do nothing.
 */
const permissionOf = (client, login) => client.doing(`asking for the permission of ${login}`, async () => {
    const { owner, repo } = client;
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...{ owner, repo, username: login },
        });
        return isPermission(data.role_name) ? data.role_name : isPermission(data.permission) ? data.permission : 'none';
    }
    catch (thrown) {
        if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(thrown).status === 404)
            return 'none';
        throw thrown;
    }
});
/** Whose token it is. */
const loginOf = (client) => client.doing('asking whose token it is', async () => {
    const { viewer } = await client.graphql('query { viewer { login } }', {});
    return viewer.login;
});


/***/ }),

/***/ 64079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   l: () => (/* binding */ isLimited)
/* harmony export */ });
/** Attempts after which a fault that is nobody's wish is taken for lasting: about a minute with the waits between. */
const mostAttempts = 7;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** GitHub: "wait at least one minute", and longer each time, where a secondary limit names no time. */
const secondaryWaitMs = 60_000;
const spreadMs = 10_000;
const numberIn = (value) => value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
/** Whether it is a limit that GitHub refused by; then the request had no effect, whatever it was. */
const isLimited = ({ status, headers, message }) => status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined ||
            numberIn(headers['x-ratelimit-remaining']) === 0 ||
            /secondary rate limit|abuse detection/i.test(message)));
/**
 * Milliseconds to wait before the next attempt; null: trying again is no use. A limit is no fault, and how long it is
 * waited out is for whoever asks. `now` in ms since the epoch, `chance` in
 * [0, 1). Limits as GitHub's "Best practices for using the REST API" has them; other faults by exponential back-off with
 * full jitter (Brooker, AWS Architecture Blog 2015).
 */
const waitBefore = (attempt, now, chance) => {
    const { status, headers, number, repeatable } = attempt;
    if (isLimited(attempt)) {
        const after = numberIn(headers['retry-after']);
        // All that a limit held off come back when it ends: they must not come back at once.
        const spread = Math.round(chance * spreadMs);
        if (after !== null)
            return Math.max(0, after) * 1_000 + spread;
        const reset = numberIn(headers['x-ratelimit-reset']);
        if (numberIn(headers['x-ratelimit-remaining']) === 0 && reset !== null)
            return Math.max(0, reset * 1_000 - now) + 1_000 + spread;
        return secondaryWaitMs * 2 ** (number - 1) + spread;
    }
    if (number >= mostAttempts || !repeatable || (status !== 0 && status < 500))
        return null;
    const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (number - 1));
    const asked = Math.max(0, numberIn(headers['retry-after']) ?? 0) * 1_000;
    return Math.max(asked, Math.round(ceiling * (0.5 + chance / 2)));
};


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


/***/ }),

/***/ 90531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLate)
/* harmony export */ });
/** What is late by less than that is not said to be: a watch looks every few seconds. */
const punctualMs = 120_000;
const isLate = (due, at) => at - due > punctualMs;


/***/ })

};
