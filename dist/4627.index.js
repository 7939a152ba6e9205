export const id = 4627;
export const ids = [4627];
export const modules = {

/***/ 27008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWebhook: () => (/* binding */ createWebhook)
});

// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/drivers/src/channels/options.ts
var options = __webpack_require__(79174);
// EXTERNAL MODULE: ./packages/drivers/src/channels/post.ts
var post = __webpack_require__(22452);
// EXTERNAL MODULE: ./packages/drivers/src/channels/public.ts
var channels_public = __webpack_require__(47583);
// EXTERNAL MODULE: ./packages/drivers/src/channels/answer.ts
var channels_answer = __webpack_require__(9908);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/webhook/answer.ts

/** The same message will not be shorter later. */
const tooLarge = 413;
/**
 * What the answer of a webhook's receiver means, by Standard Webhooks 1.0.0: any 2xx is success, 410 ends it, and all else may be
 * mended there meanwhile (a deployment that answers 404, a proxy in front that answers 401 or leads elsewhere, a secret that is not
 * taught yet): it is tried again.
 */
const sendingOfHook = (who, answer, now) => {
    const sending = (0,channels_answer/* sendingOf */.UH)(who, '`webhook`', answer, now);
    const isFinal = sending.outcome === 'sent' || sending.again !== 'never' || answer.status === tooLarge;
    return isFinal ? sending : (0,channels_answer/* failed */.gz)('later', sending.reason, (0,channels_answer/* retryAfter */.P9)(answer.headers, now));
};

// EXTERNAL MODULE: ./packages/drivers/src/channels/words.ts
var words = __webpack_require__(43053);
// EXTERNAL MODULE: ./packages/drivers/src/channels/webhook/report.ts
var webhook_report = __webpack_require__(64206);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/webhook/payload.ts


/** Of the alerts only the first are sent, and of each only so much: characters, and how many of each. */
const most = { alerts: 100, names: 40, name: 200, value: 2_000 };
/** All alerts together, in characters of JSON. */
const mostInAll = 200_000;
const bounded = (labels) => Object.fromEntries(Object.entries(labels)
    .slice(0, most.names)
    .map(([name, value]) => [(0,words/* clip */.$Q)(name, most.name).toWellFormed(), (0,words/* clip */.$Q)(value, most.value).toWellFormed()]));
/** As many of the first as there is room for. */
const fitting = (alerts, room) => {
    const sent = [];
    for (const { labels, notes = {} } of alerts.slice(0, most.alerts)) {
        const one = { labels: bounded(labels), notes: bounded(notes) };
        room.left -= JSON.stringify(one).length;
        if (room.left < 0)
            break;
        sent.push(one);
    }
    return sent;
};
/** A notice or a report is neither begun nor over; what is held back while another one ends is not over. */
const statusOf = ({ occasion }) => occasion === 'noticed' || occasion === 'report' || occasion === 'resolved' ? occasion : 'firing';
/** The body of a webhook, version 1 (docs/channels.md): what is added keeps its version, what changes takes the next one. */
const payloadOf = (message) => {
    const { notification, thread, occasion, at, labels, firing, resolved, report } = message;
    const room = { left: mostInAll };
    const sent = { firing: fitting(firing, room), resolved: fitting(resolved, room) };
    return JSON.stringify({
        type: 'notification',
        timestamp: new Date(at).toISOString(),
        data: {
            version: 1,
            ...{ id: notification, thread, occasion, status: statusOf(message) },
            ...{ labels: bounded(labels), ...sent },
            left: { firing: firing.length - sent.firing.length, resolved: resolved.length - sent.resolved.length },
            ...(report && { report: (0,webhook_report/* shownReport */.C)(report, at) }),
        },
    });
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/webhook/sign.ts


const prefix = 'whsec_';
/**
 * The bytes of a secret: behind `whsec_` base64 as Standard Webhooks has it, otherwise the text itself. Throws
 * `CHANNEL_SETTINGS` where the one is not base64.
 */
const keyOf = (secret) => {
    if (!secret.startsWith(prefix))
        return Buffer.from(secret);
    const base64 = secret.slice(prefix.length);
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(base64) || base64 === '')
        throw new error/* ConvoyError */.rG('CHANNEL_SETTINGS', `a secret that begins with ${prefix} has to go on in base64`);
    return Buffer.from(base64, 'base64');
};
/**
 * Headers of Standard Webhooks 1.0.0: one signature for each key, so that a receiver that knows the former or the next one
 * takes the message too. `at` in ms since the epoch: when this try is made.
 */
const signed = (keys, id, at, body) => {
    const timestamp = String(Math.floor(at / 1_000));
    const signatures = keys.map((key) => `v1,${(0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`);
    return {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        ...(signatures.length > 0 ? { 'webhook-signature': signatures.join(' ') } : {}),
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels/webhook.ts








/**
 * Any HTTP receiver, by Standard Webhooks 1.0.0: known again by `webhook-id`, signed with each secret. Only over TLS and to
 * addresses of the public internet, unless `allow-private`.
 */
const createWebhook = ({ lookup, clock, timeoutMs = options/* usualTimeoutMs */.K, resolve = (0,channels_public/* publicLookup */.km)() }, settings) => {
    const given = (0,expand/* expandAll */.eo)(channel/* channelKeys */.g.webhook.parse(settings), lookup);
    const isPrivate = given['allow-private'] ?? false;
    const url = (0,options/* urlIn */.H)(given.webhook, 'webhook', isPrivate ? ['https:', 'http:'] : ['https:']);
    const keys = [...(given.secret === undefined ? [] : [given.secret]), ...(given.secrets ?? [])].map(keyOf);
    const who = `the webhook at ${url.host}`;
    return {
        send: async (message, signal) => {
            const body = payloadOf(message);
            const headers = signed(keys, message.notification, clock.now(), body);
            const guard = isPrivate ? {} : { lookup: resolve };
            const posted = await (0,post/* post */.b)(who, { url, headers, body, reads: false, ...guard }, timeoutMs, signal);
            return (0,post/* isAnswer */.T)(posted) ? sendingOfHook(who, posted, clock.now()) : posted;
        },
    };
};


/***/ }),

/***/ 64206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shownReport),
/* harmony export */   g: () => (/* binding */ shownHealth)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_reports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43053);


/** Only the first are sent, and of a text so many characters. */
const most = { services: 500, others: 100, affected: 20, text: 200 };
const iso = (ms) => new Date(ms).toISOString();
/** A health report for machines: times in ISO 8601, lengths in milliseconds, shares of 1. Bounded. */
const shownHealth = ({ environment, from, to, services, incidents, certificates, gaps }) => ({
    ...{ environment, from: iso(from), to: iso(to) },
    services: services.slice(0, most.services),
    incidents: incidents.slice(0, most.others).map(({ openedAt, resolvedAt, affected, ...rest }) => ({
        ...{ ...rest, affected: affected.slice(0, most.affected) },
        ...{ openedAt: iso(openedAt), resolvedAt: resolvedAt === null ? null : iso(resolvedAt) },
    })),
    certificates: certificates
        .slice(0, most.others)
        .map(({ notAfter, ...rest }) => ({ ...rest, notAfter: iso(notAfter) })),
    gaps: gaps.slice(0, most.others).map((gap) => ({ ...gap, from: iso(gap.from), to: iso(gap.to) })),
});
const bounded = (_, value) => typeof value === 'string' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, most.text).toWellFormed() : value;
/** The same as it is sent, and whether it was late; `at`: when that was decided, ms since the epoch. */
const shownReport = ({ due, written, health }, at) => JSON.parse(JSON.stringify({ due: iso(due), written, late: (0,_convoy_model_alerting_reports__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .l)(due, at), health: shownHealth(health) }, bounded));


/***/ })

};
