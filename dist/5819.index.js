export const id = 5819;
export const ids = [5819];
export const modules = {

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

/***/ 55819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSlack: () => (/* binding */ createSlack)
});

// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/drivers/src/channels/answer.ts
var answer = __webpack_require__(9908);
// EXTERNAL MODULE: ./packages/drivers/src/channels/options.ts
var channels_options = __webpack_require__(79174);
// EXTERNAL MODULE: ./packages/drivers/src/channels/post.ts
var post = __webpack_require__(22452);
// EXTERNAL MODULE: ./packages/drivers/src/channels/report.ts + 1 modules
var channels_report = __webpack_require__(83937);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/slack/faults.ts

/** What Slack's words for a fault mean to who sends, and what to do about them. */
const kinds = [
    [
        'later',
        [
            'ratelimited',
            'rate_limited',
            'internal_error',
            'fatal_error',
            'service_unavailable',
            'request_timeout',
            'rollup_error',
        ],
        'it may do later',
    ],
    [
        'never',
        ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'invalid_token'],
        'the token or the address is not valid (any more): set a current one',
    ],
    [
        'never',
        ['missing_scope', 'no_permission', 'not_allowed_token_type', 'access_denied', 'ekm_access_denied'],
        'give the app the scope `chat:write` and install it again',
    ],
    ['never', ['channel_not_found', 'not_in_channel'], 'write the id of the channel, and invite the app into it'],
    ['disabled', ['is_archived', 'channel_is_archived'], 'the channel is archived: name another'],
    [
        'never',
        ['no_service', 'no_service_id', 'no_team', 'team_disabled'],
        'the webhook is there no more: make a new one',
    ],
    [
        'never',
        [
            'restricted_action',
            'action_prohibited',
            'posting_to_general_channel_denied',
            'restricted_action_read_only_channel',
        ],
        'an administrator of the workspace has to allow it',
    ],
];
/** A word of Slack's; anything else that stands there is not repeated. */
const wordIn = (text) => typeof text === 'string' && /^[a-z][a-z0-9_]{1,60}$/.test(text.trim()) ? text.trim() : null;
/** A fault by its word: `invalid_auth`, …; what nobody knows will not do later either. */
const faultOfWord = (word, afterMs) => {
    const [again, , fix] = kinds.find(([, words]) => words.includes(word)) ?? ['never', [], 'see what Slack says of it'];
    return (0,answer/* failed */.gz)(again, `Slack refuses the message (${word}): ${fix}`, again === 'later' ? afterMs : undefined);
};
/** A message that can no longer be changed: a new one takes its place. */
const isGone = (word) => ['message_not_found', 'thread_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'].includes(word);

;// CONCATENATED MODULE: ./packages/drivers/src/channels/slack/api.ts



const dataOf = ({ body }) => {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null ? { ...data } : {};
    }
    catch {
        return {};
    }
};
const who = 'Slack';
/** Calls a method of Slack's Web API once, in JSON. Refusals come with status 200. */
const call = async ({ api, token, clock, timeoutMs }, method, wish, signal) => {
    const url = new URL(`${api.href.replace(/\/$/, '')}/${method}`);
    const headers = { authorization: `Bearer ${token}` };
    const posted = await (0,post/* post */.b)(who, { url, headers, body: JSON.stringify(wish), reads: true }, timeoutMs, signal);
    if (!(0,post/* isAnswer */.T)(posted))
        return { fault: posted, word: null };
    const { ok, error, channel, ts } = dataOf(posted);
    const word = wordIn(error);
    if (posted.status !== 200) {
        const sending = (0,answer/* sendingOf */.UH)(who, '`slack.token`', posted, clock.now());
        return { fault: sending.outcome === 'failed' ? sending : (0,answer/* failed */.gz)('later', unclear(posted)), word };
    }
    if (ok === true && typeof channel === 'string' && typeof ts === 'string')
        return { channel, ts };
    if (ok === false && word)
        return { fault: faultOfWord(word, (0,answer/* retryAfter */.P9)(posted.headers, clock.now())), word };
    return { fault: (0,answer/* failed */.gz)('later', unclear(posted)), word: null };
};
const unclear = ({ status }) => `${who} answers with status ${status} and nothing that it documents`;

// EXTERNAL MODULE: ./packages/drivers/src/channels/plain.ts
var plain = __webpack_require__(6308);
// EXTERNAL MODULE: ./packages/drivers/src/channels/table.ts
var channels_table = __webpack_require__(19524);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/slack/escape.ts
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/**
 * Text of others within Slack's markup, at most so many UTF-16 units long once it is escaped. `<` begins every mention and
 * link of Slack; `@here` and `#general` are text to it where nobody asks for names to be linked.
 */
const escaped = (text, most) => {
    let written = '';
    for (const character of text) {
        const next = entities[character] ?? character;
        if (written.length + next.length > most - 1)
            return `${written}…`;
        written += next;
    }
    return written;
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels/slack/blocks.ts




/** Slack's own limits: characters of a header and of a section's text, and blocks of a message. */
const most = { header: 150, section: 3_000, blocks: 50 };
/**
 * Slack refuses a message whose blocks are longer than about 13,000 characters in all (`msg_blocks_too_long`), its own
 * additions and what it writes as `\u…` included. In characters of ASCII JSON.
 */
const mostInAll = 11_000;
/** `verbatim`: Slack makes no links, mentions or channels of what looks like one. */
const mrkdwn = (text) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text) => ({ type: 'section', text: mrkdwn(text) });
/** As long as Slack takes it to be. */
const sizeOf = (block) => JSON.stringify(block).replaceAll(/[^ -~]/g, 'uuuuuu').length;
const entryText = ({ isFiring, title, reason, runbook, details }) => {
    const link = runbook === null ? [] : [`<${runbook.replaceAll('&', '&amp;')}|runbook>`];
    const lines = [
        `*${escaped(title, 300)}*${isFiring ? '' : ' (resolved)'}`,
        ...(reason === '' ? [] : [escaped(reason, 1_000)]),
        ...(details.length === 0 ? [] : [escaped(details.map(([name, value]) => `${name}: ${value}`).join(' · '), 1_000)]),
    ];
    // A link that is cut would be none: it stands or falls as a whole.
    const text = lines.join('\n');
    return [text, ...link.filter((one) => text.length + one.length < most.section)].join('\n');
};
const headBlocks = (report) => {
    const shared = report.shared.map(([name, value]) => `${name}: ${value}`).join(' · ');
    return [
        { type: 'header', text: { type: 'plain_text', text: escaped(report.title, most.header), emoji: false } },
        section([`*${(0,channels_report/* headOf */.Uo)(report)}*`, ...(shared === '' ? [] : [escaped(shared, 1_500)])].join('\n')),
    ];
};
/** As many rows as there is room for in one block, in one width; backticks would end it. */
const tableBlock = (table) => {
    const [head = '', ...rows] = (0,plain/* columnsOf */.P)(table).map((text) => text.replaceAll('`', "'"));
    const fitting = (count) => {
        const left = (0,channels_table/* leftOf */.l)({ ...table, left: table.left + rows.length - count });
        const text = [head, ...rows.slice(0, count)].map((one) => escaped(one, 300)).join('\n');
        return section([`*${escaped(table.title, 100)}*`, `\`\`\`${text}\`\`\``, ...(left === '' ? [] : [left])].join('\n'));
    };
    let count = rows.length;
    while (count > 0 && sizeOf(fitting(count)) > most.section - 100)
        count -= 1;
    return fitting(count);
};
/** A report within all of Slack's limits; what has no room is counted. */
const blocksOf = (report) => {
    const blocks = headBlocks(report);
    let left = mostInAll - blocks.reduce((sum, block) => sum + sizeOf(block), 0) - 200;
    let shown = 0;
    for (const entry of report.entries) {
        const block = section(entryText(entry));
        left -= sizeOf(block);
        if (left < 0 || blocks.length >= most.blocks - 1)
            break;
        blocks.push(block);
        shown += 1;
    }
    for (const table of report.tables) {
        const block = tableBlock(table);
        left -= sizeOf(block);
        if (left < 0)
            break;
        blocks.push(block);
    }
    const rest = (0,channels_report/* restOf */.Y6)(report, shown);
    return rest === '' ? blocks : [...blocks, { type: 'context', elements: [mrkdwn(rest)] }];
};
/** What a notification on a screen says, and who reads no blocks. */
const summaryOf = (report) => escaped(`${(0,channels_report/* headOf */.Uo)(report)}: ${report.title}`, 500);

;// CONCATENATED MODULE: ./packages/drivers/src/channels/slack.ts









/** Nothing that others wrote is made a mention or a link, and no page that is linked is shown. */
const asIs = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false };
const contentOf = (message) => {
    const report = (0,channels_report/* reportOf */.EI)(message);
    return { text: summaryOf(report), blocks: blocksOf(report) };
};
/** By an incoming webhook: each message is a new one, for it cannot change what it has posted. */
const byWebhook = (url, { clock, timeoutMs = channels_options/* usualTimeoutMs */.K }) => ({
    send: async (message, signal) => {
        const body = JSON.stringify({ ...contentOf(message), ...asIs });
        const posted = await (0,post/* post */.b)('Slack', { url, body, reads: true }, timeoutMs, signal);
        if (!(0,post/* isAnswer */.T)(posted))
            return posted;
        const word = posted.status >= 400 && posted.status < 500 && posted.status !== 429 ? wordIn(posted.body) : null;
        return word ? faultOfWord(word) : (0,answer/* sendingOf */.UH)('Slack', '`slack`', posted, clock.now());
    },
});
/** Where the first message of a thread stands. */
const placeIn = (handle) => {
    const [, channel, ts] = /^([A-Z0-9]{1,40})\/(\d{1,20}\.\d{1,20})$/.exec(handle ?? '') ?? [];
    return channel && ts ? { channel, ts } : null;
};
/** So that who reads them by machine knows the same notification again. */
const metadataOf = ({ notification, thread }) => ({
    metadata: { event_type: 'convoy_notification', event_payload: { notification, thread } },
});
const postNew = async (slack, channel, message, signal) => {
    const wish = { channel, ...contentOf(message), ...metadataOf(message), ...asIs };
    const made = await call(slack, 'chat.postMessage', wish, signal);
    return 'fault' in made ? made.fault : { outcome: 'sent', handle: `${made.channel}/${made.ts}` };
};
/** The message that stands in the channel says how it is now, and its thread what happened when. */
const moveOn = async (slack, place, message, signal) => {
    const { channel, ts } = place;
    const content = contentOf(message);
    const { unfurl_links: _links, unfurl_media: _media, ...plain } = asIs;
    const updated = await call(slack, 'chat.update', { channel, ts, ...content, ...metadataOf(message), ...plain }, signal);
    if ('fault' in updated)
        return updated.word !== null && isGone(updated.word) ? null : updated.fault;
    const reply = { channel, thread_ts: ts, ...content, ...metadataOf(message), ...asIs };
    const replied = await call(slack, 'chat.postMessage', reply, signal);
    return 'fault' in replied ? replied.fault : { outcome: 'sent', handle: `${channel}/${ts}` };
};
/** Slack: by the address of an incoming webhook, or as a bot that keeps one message for each thread up to date. */
const createSlack = (options, settings) => {
    const { slack: given } = (0,expand/* expandAll */.eo)(channel/* channelKeys */.g.slack.parse(settings), options.lookup);
    if (typeof given === 'string')
        return byWebhook((0,channels_options/* urlIn */.H)(given, 'slack', ['https:', 'http:']), options);
    const { clock, timeoutMs = channels_options/* usualTimeoutMs */.K } = options;
    const api = (0,channels_options/* urlIn */.H)(given.api ?? 'https://slack.com/api', 'slack.api', ['https:', 'http:']);
    const slack = { ...{ api, clock, timeoutMs }, token: given.token };
    return {
        send: async (message, signal) => {
            const place = placeIn(message.handle);
            const moved = place && (await moveOn(slack, place, message, signal));
            return moved ?? postNew(slack, given.channel, message, signal);
        },
    };
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
