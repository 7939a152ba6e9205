export const id = 1645;
export const ids = [1645];
export const modules = {

/***/ 9908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   UH: () => (/* binding */ sendingOf),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
const failed = (again, reason, afterMs) => ({
    ...{ outcome: 'failed', reason, again },
    ...(afterMs === undefined ? {} : { afterMs }),
});
/** No receiver can hold a message off for longer: what is asked for by mistake must not silence it. */
const longestMs = 24 * 3_600_000;
/**
 * `retry-after` (RFC 9110 §10.2.3) in ms from `now` (ms since the epoch), at most a day; undefined: it is not there, or
 * says nothing.
 */
const retryAfter = (headers, now) => {
    const said = headers['retry-after'];
    const text = (typeof said === 'string' ? said : said?.[0])?.trim();
    if (text === undefined || text === '')
        return undefined;
    const ms = /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text) * 1_000) : Date.parse(text) - now;
    return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), longestMs);
};
/** 4xx that speak of this try, and not of the message: 408 of a time-out, 425 of too early, 429 of too many. */
const passing = new Set([408, 425, 429]);
/** What an answer means to who sends; `who` begins the sentence, `where` says which setting is to be looked at. */
const sendingOf = (who, where, { status, headers }, now) => {
    if (status >= 200 && status < 300)
        return { outcome: 'sent' };
    const says = `${who} answers with status ${status}`;
    if (status === 410)
        return failed('disabled', `${says}: it wants no messages any more`);
    if (passing.has(status) || status >= 500)
        return failed('later', `${says}${status === 429 ? ': too many messages' : ''}`, retryAfter(headers, now));
    if (status === 401 || status === 403)
        return failed('never', `${says}: it refuses us, check ${where}`);
    if (status >= 300 && status < 400)
        return failed('never', `${says}: redirects are not followed, let ${where} be the address that it leads to`);
    if (status === 404)
        return failed('never', `${says}: there is nothing at that address, check ${where}`);
    return failed('never', `${says}: it does not take the message`);
};


/***/ }),

/***/ 21645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEmail: () => (/* binding */ createEmail)
});

// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/nodemailer.js + 37 modules
var nodemailer = __webpack_require__(20199);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/addressparser/index.js
var addressparser = __webpack_require__(42844);
// EXTERNAL MODULE: ./packages/drivers/src/channels/answer.ts
var answer = __webpack_require__(9908);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/drivers/src/channels/plain.ts
var plain = __webpack_require__(6308);
// EXTERNAL MODULE: ./packages/drivers/src/channels/report.ts + 1 modules
var channels_report = __webpack_require__(83937);
// EXTERNAL MODULE: ./packages/drivers/src/channels/words.ts
var words = __webpack_require__(43053);
// EXTERNAL MODULE: ./packages/drivers/src/channels/table.ts
var channels_table = __webpack_require__(19524);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/email/html.ts


const entities = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
    ...{ '"': '&quot;', "'": '&#39;' },
};
const escaped = (text) => text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? '');
const pairs = (all) => all.map(([name, value]) => `${escaped(name)}: <b>${escaped(value)}</b>`).join('<br>\n');
const item = ({ isFiring, title, reason, runbook, details }) => {
    const lines = [
        `<b>${escaped(title)}</b>${isFiring ? '' : ' (resolved)'}`,
        ...(reason === '' ? [] : [escaped(reason)]),
        ...(details.length === 0 ? [] : [pairs(details)]),
        ...(runbook === null ? [] : [`<a href="${escaped(runbook)}">runbook</a>`]),
    ];
    return `<li>${lines.join('<br>\n')}</li>`;
};
const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
const tableHtml = (table) => {
    const left = (0,channels_table/* leftOf */.l)(table);
    return [
        `<h4>${escaped(table.title)}</h4>`,
        '<table border="1" cellpadding="4" cellspacing="0">',
        row(table.columns, 'th'),
        ...table.rows.map((cells) => row(cells, 'td')),
        '</table>',
        ...(left === '' ? [] : [`<p>${left}</p>`]),
    ].join('\n');
};
/** A report as HTML: no style sheet, no picture and nothing that is loaded. */
const htmlOf = (report) => {
    const { title, shared, entries, tables } = report;
    const rest = (0,channels_report/* restOf */.Y6)(report, entries.length);
    const parts = [
        `<h3>${escaped(title)}</h3>`,
        `<p>${(0,channels_report/* headOf */.Uo)(report)}</p>`,
        ...(shared.length === 0 ? [] : [`<p>${pairs(shared)}</p>`]),
        ...(entries.length === 0 ? [] : [`<ul>\n${entries.map(item).join('\n')}\n</ul>`]),
        ...(rest === '' ? [] : [`<p>${rest}</p>`]),
        ...tables.map(tableHtml),
    ];
    return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${parts.join('\n')}\n</body></html>\n`;
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels/email/compose.ts





/** An id of RFC 5322 §3.6.4 that is the same for the same name, whatever stands in it. */
const idOf = (kind, name, domain) => `<${kind}.${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32)}@${domain}>`;
/** What all mails of a conversation are about: mail clients keep together only what has one subject. */
const subjectOf = (message) => message.handle === null ? (0,channels_report/* headlineOf */.gD)(message) : (0,words/* line */.n8)(message.handle, channels_report/* longestHeadline */.JC);
/**
 * A mail. Its id comes of the notification: the same if it is sent twice. All of a thread refer to one id that comes of the
 * thread, which no mail has: so they are one conversation, whichever of them arrive.
 */
const compose = (message, domain) => {
    const report = (0,channels_report/* reportOf */.EI)(message);
    const root = idOf('thread', message.thread, domain);
    return {
        subject: `${message.handle === null ? '' : 'Re: '}${subjectOf(message)}`,
        messageId: idOf('notification', message.notification, domain),
        ...{ inReplyTo: root, references: root, date: new Date(message.at) },
        // RFC 3834: no machine is to answer this.
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...{ text: (0,plain/* plainOf */.o)(report), html: htmlOf(report) },
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels/email/fault.ts


/** What the mail server said, in one line. */
const saidBy = ({ response, message }) => (0,words/* line */.n8)(String(response ?? message), 300);
/** What a mail that was not taken means to who sends: 4yz may do later, 5yz will not (RFC 5321 §4.2.1). */
const mailFault = (who, fault) => {
    const { code, responseCode, permanent } = fault;
    const again = permanent ? 'never' : 'later';
    const says = saidBy(fault);
    if (code === 'EAUTH' || code === 'ENOAUTH') {
        if (permanent === false)
            return (0,answer/* failed */.gz)('later', `${who} cannot check user and password now: ${says}`);
        return (0,answer/* failed */.gz)('never', `${who} refuses user or password: set current ones in \`email.smtp\` (${says})`);
    }
    if (code === 'ETLS')
        return (0,answer/* failed */.gz)(again, `${who} offers no TLS that can be trusted, and nothing is sent without: ${says}`);
    if (responseCode !== undefined)
        return (0,answer/* failed */.gz)(again, `${who} does not take the mail: ${says}`);
    if (code === 'EENVELOPE' || code === 'EMESSAGE')
        return (0,answer/* failed */.gz)('never', `the mail cannot be sent: ${says}`);
    return (0,answer/* failed */.gz)('later', `${who} could not be asked: ${says}`);
};

// EXTERNAL MODULE: ./packages/drivers/src/probes/exchange.ts + 1 modules
var exchange = __webpack_require__(18546);
// EXTERNAL MODULE: ./packages/drivers/src/channels/options.ts
var options = __webpack_require__(79174);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/email/server.ts



const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch (cause) {
        throw new error/* ConvoyError */.rG('CHANNEL_SETTINGS', '`email.smtp`: user and password have to be URL-encoded', { cause });
    }
};
/** `smtp://` (by default port 587, message submission, RFC 6409) or `smtps://` (465, RFC 8314). */
const serverOf = (smtp) => {
    const url = (0,options/* urlIn */.H)(smtp, 'email.smtp', ['smtp:', 'smtps:']);
    const secure = url.protocol === 'smtps:';
    return {
        ...{ host: (0,exchange/* hostOf */.w)(url), secure, port: Number(url.port || (secure ? 465 : 587)) },
        auth: url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) },
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels/email.ts










const addressesIn = (key, texts) => {
    const found = texts.flatMap((text) => (0,addressparser/* default */.A)(text, { flatten: true })).map(({ address }) => address);
    if (found.length > 0 && found.every((address) => /^[^\s@]+@[^\s@]+$/.test(address)))
        return found;
    throw new error/* ConvoyError */.rG('CHANNEL_SETTINGS', `\`email.${key}\` holds what is no address`);
};
const usualSender = ({ host, auth }) => auth && /^[^\s@<>]+@[^\s@<>]+$/.test(auth.user)
    ? auth.user
    : `convoy@${/^[\d.]+$|:/.test(host) ? `[${host}]` : host}`;
/** Of mails that only some have taken, so many are remembered. */
const mostRemembered = 1_000;
/** Who has taken which notification already, as long as this process lives: the others get it, and nobody twice. */
const createTaken = () => {
    const taken = new Map();
    return {
        left: (notification, all) => all.filter((address) => !taken.get(notification)?.has(address)),
        note: (notification, addresses) => {
            taken.set(notification, new Set([...(taken.get(notification) ?? []), ...addresses]));
            for (const oldest of taken.keys()) {
                if (taken.size <= mostRemembered)
                    break;
                taken.delete(oldest);
            }
        },
    };
};
/** Mail by SMTP. A password is sent over TLS only. */
const createEmail = ({ lookup, timeoutMs = options/* usualTimeoutMs */.K }, settings) => {
    const { email } = (0,expand/* expandAll */.eo)(channel/* channelKeys */.g.email.parse(settings), lookup);
    const { auth, ...server } = serverOf(email.smtp);
    const to = addressesIn('to', [email.to].flat());
    const from = email.from ?? usualSender({ auth, ...server });
    const [sender = ''] = addressesIn('from', [from]);
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    const who = `the mail server ${server.host}:${server.port}`;
    const taken = createTaken();
    const deliver = async (message, signal) => {
        const options = {
            ...{ ...server, ...(auth ? { auth, requireTLS: !server.secure } : {}) },
            ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
            ...{ disableFileAccess: true, disableUrlAccess: true },
        };
        const { notification } = message;
        const envelope = { from: sender, to: taken.left(notification, to) };
        const handle = subjectOf(message);
        if (envelope.to.length === 0)
            return { outcome: 'sent', handle };
        const { accepted, rejectedErrors = [] } = await (0,nodemailer/* createTransport */.oO)(options).sendMail({
            ...{ ...compose(message, domain), from, to: [...to], envelope, signal },
        });
        const [refused] = rejectedErrors;
        if (!refused)
            return { outcome: 'sent', handle };
        taken.note(notification, accepted.map(String));
        // One that may do later is tried again, for that one.
        const soonest = rejectedErrors.find(({ permanent }) => !permanent) ?? refused;
        const fault = mailFault(who, soonest);
        return (0,answer/* failed */.gz)(fault.again, `${accepted.length} of ${envelope.to.length} have the mail; ${fault.reason}`);
    };
    return {
        send: async (message, signal) => {
            signal.throwIfAborted();
            const limit = AbortSignal.timeout(timeoutMs);
            try {
                return await deliver(message, AbortSignal.any([signal, limit]));
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (limit.aborted)
                    return (0,answer/* failed */.gz)('later', `${who} has not taken the mail within ${timeoutMs / 1_000} s`);
                return mailFault(who, thrown);
            }
        },
    };
};


/***/ }),

/***/ 79174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ urlIn),
/* harmony export */   K: () => (/* binding */ usualTimeoutMs)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const usualTimeoutMs = 10_000;
/** A URL of the settings, its variables already read; throws `CHANNEL_SETTINGS`, which does not show it. */
const urlIn = (text, key, protocols) => {
    const url = URL.parse(text);
    if (!url || !protocols.includes(url.protocol) || url.hostname === '')
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CHANNEL_SETTINGS', `\`${key}\` is no address: let it begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
    return url;
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

/***/ 52375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


/** Codings of RFC 9110 §8.4.1 and RFC 7932; a body in any other is read as it is. */
const decoders = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    'x-gzip': node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate,
    br: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress,
};
/** Nothing is no broken coding: HEAD, 204 and empty bodies come with a `content-encoding` too. */
async function* unlessEmpty(decoder) {
    try {
        yield* decoder;
    }
    catch (thrown) {
        const { code } = thrown;
        if (code !== 'Z_BUF_ERROR' || decoder.bytesWritten > 0)
            throw thrown;
    }
}
const decoded = (body, coding) => {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.() : undefined;
    // Whoever iterates learns of every fault from the decoder.
    return decoder ? unlessEmpty((0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, decoder, () => { })) : body;
};
/**
 * Reads into `seen` until the end or `limit` (bytes, once decoded), so that what came before a fault is kept. No more is
 * decoded than is read: a small body that would grow without end is cut like any other.
 */
const readBody = async (body, coding, limit, seen) => {
    const decoder = new TextDecoder();
    let left = limit;
    seen.body = '';
    for await (const chunk of decoded(body, coding.trim().toLowerCase())) {
        seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
        left -= chunk.length;
        if (left < 0) {
            seen.truncated = true;
            return;
        }
    }
    seen.body += decoder.decode();
};


/***/ }),

/***/ 51931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dial)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/certificate.ts

/** A certificate is the server's own text: bounded in what is kept of it. */
const most = { certificates: 10, altNames: 100, name: 300 };
const nameOf = (lines) => lines.replaceAll('\n', ', ').slice(0, most.name).toWellFormed();
const timeOf = (date) => {
    const ms = Date.parse(date);
    if (Number.isNaN(ms))
        throw new RangeError('no date');
    return ms;
};
const described = (certificate) => ({
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    notBefore: timeOf(certificate.validFrom),
    notAfter: timeOf(certificate.validTo),
});
/** A root is its own issuer. */
const chainOf = (leaf) => {
    const chain = [];
    let next = leaf?.raw && leaf;
    while (next && chain.length < most.certificates) {
        chain.push(new external_node_crypto_.X509Certificate(next.raw));
        const { issuerCertificate } = next;
        next = issuerCertificate === next ? undefined : issuerCertificate;
    }
    return chain;
};
/** Node quotes, as JSON does, a name that could be taken for two. */
const altNamesOf = ({ subjectAltName = '' }) => (subjectAltName.match(/(?:[^,"]|"(?:\\.|[^"\\])*")+/g) ?? [])
    .slice(0, most.altNames)
    .map((name) => nameOf(name.trim()));
/**
 * Who the server says it is, not yet trusted; undefined where it showed no certificate, or one that cannot be read. Not by
 * `getPeerX509Certificate`: called before Node itself looks at the names, it takes the certificate away from it (24.21).
 */
const showOf = (socket) => {
    try {
        const chain = chainOf(socket.getPeerCertificate(true));
        const [leaf] = chain;
        return (leaf && {
            ...described(leaf),
            protocol: socket.getProtocol() ?? '',
            cipher: socket.getCipher().standardName,
            altNames: altNamesOf(leaf),
            authorized: false,
            chain: chain.map(described),
        });
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./packages/drivers/src/probes/fault.ts
var fault = __webpack_require__(47903);
// EXTERNAL MODULE: ./packages/drivers/src/probes/took.ts
var took = __webpack_require__(20184);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/dial.ts





const note = (clock, socket, seen, began) => {
    socket.on('lookup', (fault) => {
        if (!fault)
            seen.dnsRcode = 'NOERROR';
    });
    socket.once('connect', () => {
        seen.timings.connectMs = (0,took/* took */.s)(clock, began);
        if (socket.remoteAddress)
            seen.ip = socket.remoteAddress;
    });
};
/**
 * `secure` comes before Node decides on trust, and destroys the socket if there is none: the only moment at which a
 * certificate that is refused can be described. It decides nothing here.
 */
const noteTls = (clock, socket, seen) => {
    let began = clock.now();
    socket.once('connect', () => {
        began = clock.now();
    });
    socket.prependOnceListener('secure', () => {
        seen.timings.tlsMs = (0,took/* took */.s)(clock, began);
        const show = showOf(socket);
        if (show)
            seen.tls = show;
    });
    socket.once('secureConnect', () => {
        if (seen.tls)
            seen.tls = { ...seen.tls, authorized: socket.authorized };
    });
    socket.once('error', ({ code }) => {
        if (seen.tls && !seen.tls.authorized && code)
            seen.tls = { ...seen.tls, fault: code };
    });
};
const socketTo = (clock, { host, port, protocols }, seen) => {
    const began = clock.now();
    if (!protocols) {
        const socket = (0,external_node_net_.connect)({ host, port });
        note(clock, socket, seen, began);
        return socket;
    }
    const servername = (0,external_node_net_.isIP)(host) ? {} : { servername: host };
    const socket = (0,external_node_tls_.connect)({ host, port, ...servername, ALPNProtocols: [...protocols] });
    note(clock, socket, seen, began);
    noteTls(clock, socket, seen);
    return socket;
};
/** Connects, and with TLS trusts; destroyed as soon as `signal` is aborted, also while it is connecting. */
const dial = (clock, to, seen, signal) => new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = socketTo(clock, to, seen);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.once(to.protocols ? 'secureConnect' : 'connect', () => {
        seen.connected = true;
        resolve(socket);
    });
    // Stays: a socket may fail at any time, and an unheard error would end the process.
    socket.on('error', reject);
    socket.once('close', () => reject(new fault/* Faulty */.CV('reset', 'the connection was closed')));
});


/***/ }),

/***/ 18546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange),
  w: () => (/* binding */ hostOf)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./packages/drivers/src/probes/body.ts
var probes_body = __webpack_require__(52375);
// EXTERNAL MODULE: ./packages/drivers/src/probes/dial.ts + 1 modules
var dial = __webpack_require__(51931);
// EXTERNAL MODULE: ./packages/drivers/src/probes/fault.ts
var probes_fault = __webpack_require__(47903);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/redirect.ts

/** All that may be told to another host; any other header could be what lets somebody in. */
const harmless = /^(accept|accept-(charset|encoding|language)|cache-control|content-type|pragma|user-agent)$/i;
const targetOf = (from, location) => {
    const to = typeof location === 'string' && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (!to || !/^https?:$/.test(to.protocol))
        throw new probes_fault/* Faulty */.CV('redirect', 'redirects to what is no address of HTTP');
    // What a server names as user and password is none of ours.
    return Object.assign(to, { username: '', password: '', hash: '' });
};
const refuse = ({ url, headers, body }, to) => {
    if (url.protocol === 'https:' && to.protocol === 'http:')
        throw new probes_fault/* Faulty */.CV('redirect', `redirects from https to http at ${to.host}`);
    if (to.origin === url.origin)
        return;
    const kept = Object.keys(headers).filter((name) => !harmless.test(name));
    if (body !== undefined)
        kept.push('the body');
    if (kept.length > 0)
        throw new probes_fault/* Faulty */.CV('redirect', `redirects to ${to.origin}, which must not get ${kept.join(', ')}: look there instead`);
};
/** RFC 9110 §15.4: 303 asks for GET; so do 301 and 302 after a POST, by custom; 307 and 308 ask the same again. */
const isRewritten = (status, method) => status === 303 ? method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST';
const withoutBody = (asked, url) => ({
    url,
    method: 'GET',
    headers: Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !/^content-/i.test(name))),
});
/**
 * The request that an answer redirects to, null where it redirects to none. Throws a `Faulty` where that must not be
 * followed: to another origin (RFC 6454) with anything that may be a credential, from https to http, out of HTTP.
 */
const redirected = (asked, status, location) => {
    if (location === undefined || ![301, 302, 303, 307, 308].includes(status))
        return null;
    const url = targetOf(asked.url, location);
    const next = isRewritten(status, asked.method) ? withoutBody(asked, url) : { ...asked, url };
    refuse({ ...next, url: asked.url }, url);
    return next;
};

// EXTERNAL MODULE: ./packages/drivers/src/probes/took.ts
var took = __webpack_require__(20184);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/exchange.ts






/** Headers of one answer, in bytes. */
const mostHeaders = 64 * 1024;
/** All that comes before the headers are whole, in bytes: more than a socket holds and whole headers together. */
const mostBefore = 4 * mostHeaders;
/**
 * Undici would connect anew where a connection ends before anything was asked. It is told later, for while it asks for a
 * connection it takes up no request.
 */
const clientOn = (socket, origin) => {
    let isTaken = false;
    return new undici/* Client */.Kj(origin, {
        connect: (_, done) => {
            const fault = isTaken || socket.destroyed ? new probes_fault/* Faulty */.CV('reset', 'the connection was closed') : null;
            isTaken = true;
            queueMicrotask(() => (fault ? done(fault, null) : done(null, socket)));
        },
        headersTimeout: 0,
        bodyTimeout: 0,
        pipelining: 0,
        allowH2: false,
        maxHeaderSize: mostHeaders,
    });
};
/** RFC 9110 §5.3 joins by commas what is repeated; only `set-cookie` has commas of its own. */
const headersOf = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value = '']) => {
    const values = typeof value === 'string' ? [value] : value;
    return [name, name === 'set-cookie' ? values : values.join(', ')];
}));
/** Undici has no limit to a reason phrase or to how many answers of 1xx come first. */
const guard = (socket, seen) => {
    socket.on('readable', () => {
        if (seen.status === undefined && socket.bytesRead > mostBefore)
            socket.destroy(new probes_fault/* Faulty */.CV('protocol', `sends more than ${mostBefore} bytes and no end of its headers`));
    });
};
const portOf = ({ protocol, port }) => Number(port || (protocol === 'https:' ? 443 : 80));
/** RFC 3986 writes an IPv6 address in brackets, nobody else does. */
const hostOf = ({ hostname }) => hostname.replace(/^\[(.*)\]$/, '$1');
/**
 * One request over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Fills `seen`, and returns the next request where one of `follow` redirects is left and the
 * answer is one, whose body then nobody reads. Rejects with what `faultOf` knows.
 */
const exchange = async (clock, asked, limits, seen, signal) => {
    const { url, method, headers, body } = asked;
    const began = clock.now();
    const to = { host: hostOf(url), port: portOf(url), ...(url.protocol === 'https:' && { protocols: ['http/1.1'] }) };
    const socket = await (0,dial/* dial */.z)(clock, to, seen, signal);
    const client = clientOn(socket, url.origin);
    client.once('connect', () => guard(socket, seen));
    const close = () => void client.destroy().catch(() => { });
    signal.addEventListener('abort', close, { once: true });
    try {
        const path = `${url.pathname}${url.search}`;
        const answer = await client.request({ method, path, headers, ...(body !== undefined && { body }) });
        // What nobody reads must not be heard of either.
        answer.body.on('error', () => { });
        seen.timings.firstByteMs = (0,took/* took */.s)(clock, began);
        seen.status = answer.statusCode;
        seen.headers = headersOf(answer.headers);
        const next = limits.isFollowing ? redirected(asked, answer.statusCode, answer.headers.location) : null;
        if (!next)
            await (0,probes_body/* readBody */.x)(answer.body, String(seen.headers['content-encoding'] ?? ''), limits.maxBody, seen);
        return next;
    }
    finally {
        close();
    }
};


/***/ }),

/***/ 47903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ Faulty),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   Kl: () => (/* binding */ faultOf)
/* harmony export */ });
/**
 * Codes of Node, OpenSSL, zlib and undici (whose parser's fault has a name only, whose unasked 1xx a message, and whose status of
 * less than 100 an assertion) by what they say about the endpoint; the first kind that applies is it.
 */
const kinds = [
    ['refused', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/],
    ['dns', /^(ENOTFOUND|EAI_\w+|ENODATA)$/],
    [
        'protocol',
        /^(HTTPParserError|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|INFO|RESPONSE|RES_CONTENT_LENGTH_MISMATCH)|bad (response|upgrade)|Z_\w+|ERR__ERROR_\w+|ERR_ASSERTION)$/,
    ],
    ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/],
    [
        'tls',
        /^(ERR_(TLS|SSL)_\S+|EPROTO|CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERROR_IN_\w+|PATH_LENGTH_EXCEEDED|UNSPECIFIED)$/,
    ],
    ['timeout', /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/],
];
/** In characters: names in a certificate can fill pages. */
const longestMessage = 300;
/** A fault of which this probe itself knows the kind. */
class Faulty extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** A name with several addresses fails with the faults of all of them. */
const partsOf = (thrown) => (Array.isArray(thrown?.errors) ? thrown.errors : []);
const codesOf = (thrown) => {
    if (!thrown)
        return [];
    const own = [thrown.code, thrown.name, thrown.message].filter((code) => typeof code === 'string');
    return [...partsOf(thrown).flatMap(codesOf), ...own, ...codesOf(thrown.cause)];
};
/** OpenSSL's own messages are full of addresses and lines of its source. */
const messageOf = (thrown) => (thrown?.library && thrown.reason) || thrown?.message || thrown?.code;
const reasonOf = (thrown) => partsOf(thrown).map(reasonOf).join('; ') || String(messageOf(thrown) || thrown);
/** Servers have a say in messages: one line, and no page. */
const told = (message) => message
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longestMessage)
    .toWellFormed();
const kindOf = (thrown) => {
    if (thrown instanceof Faulty)
        return thrown.kind;
    const codes = codesOf(thrown);
    return kinds.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? 'own';
};
/** Which kind of fault was thrown while looking; what nobody else can be blamed for is our own. */
const faultOf = (thrown) => ({
    kind: kindOf(thrown),
    message: told(reasonOf(thrown)),
});
/** That a connection broke off says little without where. */
const brokenOff = (fault, { connected, status }) => {
    if (fault.kind !== 'reset')
        return fault;
    const where = status === undefined ? 'before its headers were whole' : 'within its body';
    const what = connected ? `the answer broke off ${where}` : 'the connection broke off before it stood';
    return { ...fault, message: told(`${what} (${fault.message})`) };
};


/***/ }),

/***/ 20184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ took)
/* harmony export */ });
/** Milliseconds since then, to the microsecond: more is noise, and digits in what is kept. */
const took = (clock, began) => Math.max(0, Math.round((clock.now() - began) * 1_000) / 1_000);


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
