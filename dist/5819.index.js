export const id = 5819;
export const ids = [5819];
export const modules = {

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
// EXTERNAL MODULE: ./packages/drivers/src/channels/report.ts
var channels_report = __webpack_require__(44284);
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
