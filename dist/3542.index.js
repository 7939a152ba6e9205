export const id = 3542;
export const ids = [3542];
export const modules = {

/***/ 14247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/** What to do about a failure whose reason only says what was seen, by its code; all other reasons end with their fix. */
const fixes = {
    HEALTH_REFUSED: 'let it listen where this looks: at its PORT, or correct `health.url`',
    HEALTH_DNS: 'correct `health.url`, or the name where it is looked up',
    HEALTH_TLS: 'renew or correct its certificate',
    HEALTH_TIMEOUT: 'it is reached and does not answer: see what holds it up',
    HEALTH_RESET: 'it breaks its answers off: see why',
    HEALTH_PROTOCOL: 'let it speak HTTP where this looks, or correct `health.url`',
    HEALTH_STATUS: 'see why it is not ready, or correct `health.ready`',
    HEALTH_DOWN: 'see why its own answer says that it is down',
    WRONG_VERSION: 'let it answer with the version it was deployed as (CONVOY_VERSION), or correct `health.url`',
    NO_VERSION: 'let its answer name its version there, or correct `health.version`',
    GATE_TIMEOUT: 'see why it is not steadily healthy, or give its gate a longer `timeout`',
};
/** What to do about these failures, each line once. */
const adviceOn = (failures) => {
    const lines = failures.flatMap(({ point, service, code }) => {
        const fix = point !== 'deploy' && Object.hasOwn(fixes, code) ? fixes[code] : undefined;
        return service === undefined || fix === undefined
            ? []
            : [`fix for ${service}: ${fix}; convoy logs ${service} shows what it wrote`];
    });
    return [...new Set(lines)];
};


/***/ }),

/***/ 57895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   M: () => (/* binding */ refusedResult)
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39374);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14247);



const exitOf = (state, end) => {
    switch (end) {
        case 'halted':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.halted;
        case 'fenced':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused;
        case 'left':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done;
        case 'stopped':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
        case 'finished':
            if (state.outcome === 'cancelled')
                return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
            return state.outcome === 'confirmed' || state.plan?.operation === 'rollback' ? _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done : _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.failed;
    }
};
const sentence = (state, end) => {
    const { deployment, environment, halted, outcome, decisions, failures, settings } = state;
    const { override } = state.requested ?? {};
    const overridden = override ? `\n  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideText */ .K9)(override)}` : '';
    const reasons = [...decisions.flatMap((decision) => decision.reasons), ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(failures)]
        .map((line) => `\n  ${line}`)
        .join('');
    switch (end) {
        case 'halted':
            return `${deployment} is halted and needs a person: ${halted?.reason}\n  code: ${halted?.code}`;
        case 'fenced':
            return `${deployment} was taken over by another process, which goes on with it; this one stopped`;
        case 'left':
            return `${deployment} goes on in other jobs`;
        case 'stopped':
            return `${deployment} is not finished: convoy resume goes on${state.confirmed ? ' with its contract tasks' : ', convoy rollback takes it back'}`;
        case 'finished':
            if (outcome === 'confirmed')
                return `${deployment} is confirmed in ${environment}${settings?.url ? `\n  ${settings.url}` : ''}${overridden}`;
            return state.plan?.operation === 'rollback'
                ? `${environment} went back by ${deployment}${overridden}${reasons}`
                : `${deployment} was ${outcome === 'cancelled' ? 'cancelled and taken' : 'rolled'} back in ${environment}${overridden}${reasons}`;
    }
};
/** What a driven deployment came to, for people and machines. */
const resultOf = (state, end, journal) => ({
    exit: exitOf(state, end),
    text: sentence(state, end),
    json: {
        deployment: state.deployment,
        environment: state.environment,
        url: state.settings?.url ?? null,
        operation: state.requested?.operation,
        end,
        outcome: state.outcome,
        halted: state.halted,
        failures: state.failures.map(({ point, service, task, check, code, reason }) => ({
            ...{ point, service, task, check, code, reason },
        })),
        reasons: state.decisions.flatMap(({ reasons }) => reasons),
        advice: (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(state.failures),
        override: state.requested?.override ?? null,
        services: Object.fromEntries(Object.keys(state.settings?.services ?? {}).map((service) => [
            service,
            state.markers[service]?.release.version ?? null,
        ])),
        journal,
    },
});
/** A refusal: nothing was begun. */
const refusedResult = (refusals) => ({
    exit: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused,
    text: refusals.map(({ code, reason }) => `refused (${code}): ${reason}`).join('\n'),
    json: { refusals },
});


/***/ }),

/***/ 23542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var src_clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/monitoring/settings.ts
var settings = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/model/src/alerting/fold.ts
var fold = __webpack_require__(56145);
// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
;// CONCATENATED MODULE: ./packages/model/src/alerting/outbox.ts



const nothingTold = (settings) => ({
    alerting: (0,alerting_state/* noAlerts */.J)(settings),
    outbox: { pending: new Map(), handles: new Map(), tried: new Map(), disabled: new Map(), dead: [] },
});
const handleKey = (channel, thread) => `${channel} ${thread}`;
/** So many dead letters are kept, and handles: threads that nothing was told of for longest are forgotten. */
const [keptDead, keptHandles] = [100, 1000];
const minuteMs = 60_000;
/** With an entry at the end; of more than so many the first are left out. */
const withLast = (map, key, value, most = Number.POSITIVE_INFINITY) => {
    const next = new Map(map);
    next.delete(key);
    next.set(key, value);
    for (const first of next.keys()) {
        if (next.size <= most)
            break;
        next.delete(first);
    }
    return next;
};
const without = (map, key) => {
    const next = new Map(map);
    next.delete(key);
    return next;
};
const toldOf = ({ alerts }, all) => all.map((labels) => {
    const notes = alerts.get((0,alerting_labels/* fingerprintOf */.ax)(labels))?.notes;
    return { labels, ...(notes && { notes }) };
});
const pendingOf = (alerting, fact) => {
    const { notification, channel, occasion, at, labels, thread } = fact;
    const [firing, resolved] = [toldOf(alerting, fact.firing), toldOf(alerting, fact.resolved)];
    const message = { notification, occasion, at, labels, thread, firing, resolved };
    return { channel, message, tries: 0, notBefore: at, reason: '' };
};
const triedAt = ({ tried }, channel, at) => withLast(tried, channel, [...(tried.get(channel) ?? []).filter((before) => before > at - minuteMs), at]);
const sent = (outbox, { notification, channel, handle, at }) => {
    const { pending, handles } = outbox;
    const thread = pending.get(notification)?.message.thread;
    return {
        ...{ ...outbox, pending: without(pending, notification), tried: triedAt(outbox, channel, at) },
        ...(thread !== undefined &&
            handle !== undefined && { handles: withLast(handles, handleKey(channel, thread), handle, keptHandles) }),
    };
};
const failed = (outbox, { notification, channel, reason, again, at }) => {
    const known = outbox.pending.get(notification);
    const next = { ...outbox, tried: triedAt(outbox, channel, at) };
    if (!known)
        return next;
    const pending = new Map(outbox.pending);
    pending.set(notification, { ...known, tries: known.tries + 1, notBefore: again, reason });
    return { ...next, pending };
};
const dropped = (outbox, { notification, channel, reason, at }) => ({
    ...{ ...outbox, pending: without(outbox.pending, notification) },
    dead: [...outbox.dead, { notification, channel, at, reason }].slice(-keptDead),
});
const delivered = (outbox, fact) => {
    switch (fact.type) {
        case 'notification.sent':
            return sent(outbox, fact);
        case 'notification.failed':
            return failed(outbox, fact);
        case 'notification.dropped':
            return dropped(outbox, fact);
        case 'channel.disabled':
            return { ...outbox, disabled: withLast(outbox.disabled, fact.channel, fact.reason) };
    }
};
const isDelivery = (fact) => fact.type === 'channel.disabled' || (fact.type.startsWith('notification.') && fact.type !== 'notification.decided');
/** What is known after more facts, in the order in which they happened. */
const foldTelling = (state, facts) => {
    let { alerting, outbox } = state;
    /** Folded together, for each folding copies all that is known. */
    let waiting = [];
    const settle = () => {
        if (waiting.length > 0)
            alerting = (0,fold/* foldAlerts */.B)(alerting, waiting);
        waiting = [];
    };
    for (const fact of facts) {
        if (isDelivery(fact)) {
            outbox = delivered(outbox, fact);
            continue;
        }
        if (fact.type === 'notification.decided') {
            settle();
            outbox = { ...outbox, pending: withLast(outbox.pending, fact.notification, pendingOf(alerting, fact)) };
        }
        waiting.push(fact);
    }
    settle();
    return { alerting, outbox };
};

;// CONCATENATED MODULE: ./packages/model/src/incidents/state.ts
const noIncidents = { open: new Map(), past: [], opened: 0 };
const keptPast = 50;
const aboutOf = ({ cause, severity, affected, reason }) => ({ cause, severity, affected, reason });
/** What is known after one more fact. */
const foldIncidents = (state, fact) => {
    const open = new Map(state.open);
    const { incident: id, at } = fact;
    if (fact.type === 'incident.opened') {
        open.set(id, { ...aboutOf(fact), incident: id, openedAt: at, mitigatedAt: null, resolvedAt: null });
        return { ...state, open, opened: state.opened + 1 };
    }
    const known = open.get(id);
    if (!known)
        return state;
    switch (fact.type) {
        case 'incident.changed':
            open.set(id, { ...known, ...aboutOf(fact), mitigatedAt: null });
            return { ...state, open };
        case 'incident.mitigated':
            open.set(id, { ...known, mitigatedAt: at });
            return { ...state, open };
        case 'incident.resolved':
            open.delete(id);
            return { ...state, open, past: [...state.past, { ...known, resolvedAt: at }].slice(-keptPast) };
    }
};

;// CONCATENATED MODULE: ./packages/model/src/monitoring/state.ts


/** Nothing yet, where alerts go by these settings. */
const nothingSeen = (settings) => ({
    ...{ told: new Map(), certificates: new Map(), lastAt: null, ended: false },
    ...{ incidents: noIncidents, telling: nothingTold(settings) },
});
/** What an endpoint is known by; without one, a service. */
const keyOf = (service, endpoint) => endpoint === undefined ? service : `${service}/${endpoint}`;

;// CONCATENATED MODULE: ./packages/model/src/monitoring/status.ts
/** Where a service is looked at: the paths of its `health`. */
const endpointNames = ['live', 'ready', 'detail'];
/**
 * What one look says: `good`; `poor`, it serves and is slow or says itself that it is degraded; `bad`; `none`, nothing, for
 * the fault was ours or the answer could not be read.
 */
const grades = ['good', 'poor', 'bad', 'none'];

// EXTERNAL MODULE: ./packages/engine/src/limits.ts
var limits = __webpack_require__(11874);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/targets.ts




/** So many intervals without a look that says anything, and nobody knows how it is. */
const staleIntervals = 3;
/** In so many intervals a penalty for flapping halves, so that damping means the same however often one looks. */
const halfLifeIntervals = 30;
/** A look gets the interval, but no less than this. */
const shortestLimitMs = 1_000;
const pathsOf = ({ url = '', live, ready, detail }) => 
// Where one can only connect there is nothing to ask for.
/^(tcp|tls):/i.test(url) ? { ready } : { live, ready, ...(detail === undefined ? {} : { detail }) };
const endpointsOf = (service, { gate, monitor = settings/* usualMonitor */.V }, health) => {
    const { intervalMs, slowMs } = monitor;
    const timeoutMs = Math.min(limits/* longestLookMs */.i3, Math.max(shortestLimitMs, intervalMs));
    const rule = {
        ...{ failures: gate.failures, successes: gate.successes },
        staleMs: staleIntervals * intervalMs + timeoutMs,
        halfLifeMs: halfLifeIntervals * intervalMs,
    };
    const paths = pathsOf(health);
    return endpointNames.flatMap((name) => {
        const path = paths[name];
        return path === undefined
            ? []
            : [{ key: keyOf(service, name), service, name, path, intervalMs, timeoutMs, slowMs, rule }];
    });
};
/** All that is to be looked at in an environment; a service without `health` has nothing to look at. */
const targetsOf = ({ services }) => Object.entries(services).flatMap(([service, settings]) => settings.health ? endpointsOf(service, settings, settings.health) : []);
/** How a service is watched. */
const monitorOf = ({ services }, service) => services[service]?.monitor ?? settings/* usualMonitor */.V;

// EXTERNAL MODULE: ./packages/manifest/src/alerts.ts
var alerts = __webpack_require__(76508);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/graph.ts
var graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/channels.ts + 3 modules
var alerting_channels = __webpack_require__(72163);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var src_exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/paint.ts
var view_paint = __webpack_require__(72444);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/watch.ts


const tones = {
    ...{ up: 'good', degraded: 'back', down: 'bad', pending: 'busy', unknown: 'faint', maintenance: 'busy' },
};
/** Of a day the time, in UTC as journals have it. */
const clockOf = (ms) => new Date(ms).toISOString().slice(11, 19);
const widest = 20;
/** One line about a fact; null: it is not worth one. Of endpoints one hears by their service. */
const factLine = (fact, now, paint) => {
    const line = (subject, text) => `${paint('faint', clockOf(now))}  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(subject), Math.max(widest, [...subject].length))} ${text}`;
    switch (fact.type) {
        case 'health.changed':
            return fact.endpoint === undefined
                ? line(fact.service, `${fact.from} → ${paint(tones[fact.to], fact.to)}: ${(0,view_text/* clean */.uH)(fact.reason)}`)
                : null;
        case 'health.gap':
            return line('(nobody looked)', `${paint('back', `for ${(0,view_text/* duration */.p0)(fact.to - fact.from)}`)} until ${clockOf(fact.to)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'certificate.expiring':
            return line(fact.service, paint('back', `its certificate ends within ${(0,plural/* plural */.L)(fact.days, 'day')}, at ${new Date(fact.notAfter).toISOString()}`));
        case 'incident.opened':
        case 'incident.changed': {
            const what = fact.type === 'incident.opened' ? 'begins' : 'is now';
            const also = fact.affected.length > 0 ? `; with it ${fact.affected.map(view_text/* clean */.uH).join(', ')}` : '';
            return line(fact.cause, `${paint('bad', `${fact.incident} ${what} ${fact.severity}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}${also}`);
        }
        case 'incident.mitigated':
        case 'incident.resolved':
            return line(fact.incident, `${paint('good', fact.type.slice('incident.'.length))}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'notification.sent':
            return line(fact.channel, `was told (${fact.notification})`);
        case 'notification.failed':
            return line(fact.channel, `${paint('back', 'could not be told')}, and is again later: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'notification.dropped':
        case 'channel.disabled':
            return line(fact.channel, `${paint('bad', 'is not told')}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        default:
            return null;
    }
};
/** All services, those in trouble last, and how many are how. */
const standingText = (services) => {
    const rows = Object.entries(services);
    const order = ['up', 'maintenance', 'pending', 'degraded', 'unknown', 'down'];
    const sorted = rows.toSorted(([, a], [, b]) => order.indexOf(a.status) - order.indexOf(b.status));
    const width = Math.max(0, ...rows.map(([name]) => [...name].length));
    const counted = order
        .map((status) => ({ status, count: rows.filter(([, one]) => one.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`);
    return [
        ...sorted.map(([name, { status, reason }]) => `${(0,view_text/* fill */.GS)(name, width)}  ${status}: ${(0,view_text/* clean */.uH)(reason)}`),
        `${(0,plural/* plural */.L)(rows.length, 'service')}: ${counted.join(', ') || 'nothing to look at'}`,
    ].join('\n');
};

// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/aims.ts



/** Providers of services whose address the manifest does not say; they are loaded only where there is one. */
const providersOf = async (place, settings, env, note) => {
    const unstated = Object.entries(settings.services).filter(([, { health }]) => health && health.url === undefined);
    if (unstated.length === 0)
        return { unstated, provider: null, close: () => undefined };
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5920), __webpack_require__.e(7857)]).then(__webpack_require__.bind(__webpack_require__, 5920));
    const services = Object.fromEntries(unstated);
    const { ports, close } = await connect(place, { ...settings, services }, 'watch', env, note);
    return { unstated, provider: (service) => ports.provider(service), close };
};
const createAims = async (endpoints, { place, settings, env, note, }) => {
    const { unstated, provider, close } = await providersOf(place, settings, env, note);
    const bases = new Map();
    const urls = new Map();
    const aim = (service, base) => {
        if (bases.get(service) === base)
            return;
        bases.set(service, base);
        for (const endpoint of endpoints)
            if (endpoint.service === service)
                urls.set(endpoint.key, (0,diagnosis/* under */.h)(base, endpoint.path));
    };
    for (const [service, { health }] of Object.entries(settings.services))
        if (health?.url !== undefined)
            aim(service, (0,expand/* expand */.fT)(health.url, (name) => env[name]));
    const told = new Map();
    const ask = async (service, signal) => {
        try {
            const made = provider?.(service);
            const keys = settings.services[service]?.with ?? {};
            const found = made?.capabilities.describe
                ? await made.describe({ environment: settings.environment, service, with: keys }, signal)
                : null;
            if (found?.url !== undefined)
                aim(service, found.url);
        }
        catch (thrown) {
            const why = `where ${service} answers cannot be asked: ${(0,error/* messageOf */.bD)(thrown)}`;
            if (!signal.aborted && told.get(service) !== why)
                note(why);
            told.set(service, why);
        }
    };
    return {
        urlOf: ({ key }) => urls.get(key) ?? null,
        refresh: async (signal) => {
            await Promise.all(unstated.map(([service]) => ask(service, signal)));
        },
        close,
    };
};

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/memory.ts

/**
 * Looks leave garbage behind at an even rate, for which V8 would let its youngest space grow to 16 MB three times over and
 * what survives it by accident along with that: a long-running watch would hold twice the memory for the same work.
 */
const keepMemorySmall = () => (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');

;// CONCATENATED MODULE: ./packages/judge/src/status/damping.ts
/*
 * Damping of what comes and goes, as routers damp routes (RFC 2439): each time that it gets worse adds a penalty, which
 * decays by half in every half-life. Above the cut-off it is suppressed, until the penalty is below the reuse threshold. The
 * figures are the usual ones (RFC 7196, table 1), in thousandths of what one time costs.
 */
const perChange = 1000;
const suppressedAbove = 2000;
const unsuppressedBelow = 750;
/** Four half-lives above the reuse threshold: nothing is suppressed for longer than that once it is quiet. */
const ceiling = unsuppressedBelow * 2 ** 4;
/** What is left of a penalty after a time. */
const valueAt = (penalty, ms, halfLifeMs) => penalty === 0 ? 0 : penalty * 2 ** (-Math.max(0, ms) / halfLifeMs);
/** It got worse once more. */
const penalized = (penalty) => {
    const value = Math.min(ceiling, penalty + perChange);
    return { value, isSuppressed: value > suppressedAbove };
};

;// CONCATENATED MODULE: ./packages/judge/src/status/endpoint.ts

const unseen = {
    ...{ level: null, failed: 0, badRun: 0, servedRun: 0, goodRun: 0, troubledRun: 0 },
    ...{ penalty: 0, changedAt: 0, held: null, seenAt: null },
};
/** Where a number has no bits left for the latest looks, only those in a row count. */
const mostBits = 30;
const levels = [null, 'up', 'degraded', 'down'];
const worse = (a, b) => (levels.indexOf(a) > levels.indexOf(b) ? a : b);
const bitsIn = (value) => {
    let [left, count] = [value, 0];
    for (; left > 0; left &= left - 1)
        count += 1;
    return count;
};
const mask = (failures) => 2 ** Math.min(mostBits, 2 * failures) - 1;
/**
 * As a watch after a deployment judges: down by failures in a row, or by half of the latest looks, for what comes and goes is
 * no healthier than what has gone. Slow answers count like fast ones here: what is slow as well is no less down.
 */
const isDown = ({ failed, badRun }, { failures }) => badRun >= failures || (2 * failures <= mostBits && bitsIn(failed) >= failures);
const levelOf = (health, rule) => {
    const { level, servedRun, goodRun, troubledRun } = health;
    if (level === 'down') {
        if (servedRun < rule.successes)
            return 'down';
        return goodRun >= rule.successes ? 'up' : 'degraded';
    }
    if (isDown(health, rule))
        return 'down';
    if (level === null)
        return servedRun > 0 ? 'up' : null;
    if (level === 'degraded')
        return goodRun >= rule.successes ? 'up' : 'degraded';
    return troubledRun >= rule.failures ? 'degraded' : 'up';
};
/** One more look, in the order of time. Looks that say nothing change nothing: after a while nobody knows. */
const advance = (health, { grade, at }, rule) => {
    if (grade === 'none')
        return health;
    const isBad = grade === 'bad';
    const looked = {
        ...health,
        failed: ((health.failed << 1) | Number(isBad)) & mask(rule.failures),
        badRun: isBad ? health.badRun + 1 : 0,
        servedRun: isBad ? 0 : health.servedRun + 1,
        goodRun: grade === 'good' ? health.goodRun + 1 : 0,
        troubledRun: grade === 'good' ? 0 : health.troubledRun + 1,
        seenAt: at,
    };
    const level = levelOf(looked, rule);
    const failed = health.level === 'down' && level !== 'down' ? 0 : looked.failed;
    return damped({ ...looked, failed }, level, at, rule);
};
/** Going down is never held back; coming back is, for as long as it goes up and down too often. */
const damped = (health, level, at, { halfLifeMs }) => {
    const { penalty, changedAt, held, level: former } = health;
    const now = valueAt(penalty, at - changedAt, halfLifeMs);
    const still = held !== null && now >= unsuppressedBelow ? held : null;
    if (former === null || worse(level, former) === former)
        return { ...health, level, held: still && worse(still, level) };
    const { value, isSuppressed } = penalized(now);
    return {
        ...{ ...health, level, penalty: value, changedAt: at },
        held: isSuppressed || still ? worse(still, level) : null,
    };
};
/** Whether it is held at the worst that it was, for it goes up and down too often. */
const isFlapping = ({ held, penalty, changedAt }, now, { halfLifeMs }) => held !== null && valueAt(penalty, now - changedAt, halfLifeMs) >= unsuppressedBelow;
/** How it is at a time that is not before its latest look, ms since the epoch. */
const statusAt = (health, now, rule) => {
    const { level, held, badRun, seenAt } = health;
    if (seenAt === null || now - seenAt > rule.staleMs)
        return 'unknown';
    const shown = isFlapping(health, now, rule) ? worse(level, held) : level;
    if (shown === 'down')
        return 'down';
    if (badRun > 0)
        return 'pending';
    return shown ?? 'unknown';
};

;// CONCATENATED MODULE: ./packages/judge/src/status/service.ts
/**
 * A service by its endpoints: down where it says that it cannot serve or that its process is dead; what only its parts say
 * makes it degraded, for it serves. While it is `pending`, what was told is told on.
 */
const serviceStatus = (endpoints) => {
    const { live, ready, detail } = endpoints;
    const own = [live, ready];
    if (own.includes('down'))
        return 'down';
    if (own.includes('unknown'))
        return 'unknown';
    if (own.includes('degraded'))
        return 'degraded';
    // A whole that is about to be down is not told first for its parts.
    if (own.includes('pending'))
        return 'pending';
    if (detail === 'degraded' || detail === 'down')
        return 'degraded';
    return detail === 'pending' ? 'pending' : 'up';
};

;// CONCATENATED MODULE: ./packages/model/src/monitoring/sketch.ts
/*
 * Quantiles of what cannot be kept: a histogram with buckets that grow by a constant factor, the mapping of DDSketch (Masson,
 * Rim and Lee, VLDB 2019), whose every quantile is within `relativeError` of a value that has that rank. Sketches of parts
 * add up to the sketch of the whole, bucket by bucket, in any order.
 */
/** Share of a value by which a quantile may be off. */
const relativeError = 0.02;
const growth = (1 + relativeError) / (1 - relativeError);
const scale = 1 / Math.log(growth);
/** In milliseconds: what is shorter counts as the one, what is longer as the other, so that there are at most 418 buckets. */
const [least, most] = [0.05, 900_000];
/** The bucket of a time in milliseconds. Bucket i holds what is above growth^(i-1) and at most growth^i. */
const bucketOf = (ms) => Math.ceil(Math.log(Math.min(most, Math.max(least, Number.isNaN(ms) ? most : ms))) * scale);
/** The time that is nearest to all in a bucket, in milliseconds: off by `relativeError` at its borders. */
const middleOf = (index) => (2 * growth ** index) / (growth + 1);
/** Sketches of several parts as one. */
const addUp = (sketches) => {
    const sums = new Map();
    for (const sketch of sketches)
        for (const [index, count] of sketch)
            sums.set(index, (sums.get(index) ?? 0) + count);
    return [...sums].sort(([a], [b]) => a - b);
};
/** Quantile (0 to 1) by nearest rank, in milliseconds; null: there are no values. */
const quantileOf = (sketch, q) => {
    const total = sketch.reduce((sum, [, count]) => sum + count, 0);
    let rank = Math.max(1, Math.ceil(q * total));
    for (const [index, count] of sketch) {
        rank -= count;
        if (rank <= 0)
            return middleOf(index);
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/rollups.ts

/** Widths of roll-ups in milliseconds, and how many of each are kept: an hour, six hours, three days, five weeks. */
const widths = [
    { widthMs: 60_000, kept: 60 },
    { widthMs: 300_000, kept: 72 },
    { widthMs: 3_600_000, kept: 72 },
    { widthMs: 86_400_000, kept: 35 },
];
const noCounts = { good: 0, poor: 0, bad: 0, none: 0 };
const sumOf = (parts) => parts.reduce((a, b) => ({ good: a.good + b.good, poor: a.poor + b.poor, bad: a.bad + b.bad, none: a.none + b.none }), noCounts);
const join = (from, widthMs, parts) => ({
    ...{ from, widthMs, counts: sumOf(parts.map(({ counts }) => counts)) },
    latency: addUp(parts.map(({ latency }) => latency)),
});
/** Thousands of endpoints keep hundreds of these: as text one takes a fifth of what it takes as an object. */
const packed = ({ from, widthMs, counts: { good, poor, bad, none }, latency }) => {
    let last = 0;
    const buckets = latency.map(([index, count]) => {
        const step = index - last;
        last = index;
        return count === 1 ? step.toString(36) : `${step.toString(36)}:${count.toString(36)}`;
    });
    return [...[from / widthMs, good, poor, bad, none].map((one) => one.toString(36)), buckets.join(' ')].join(',');
};
const unpacked = (text, widthMs) => {
    const [index = '', good = '', poor = '', bad = '', none = '', buckets = ''] = text.split(',');
    const number = (digits) => Number.parseInt(digits, 36);
    let last = 0;
    const latency = (buckets === '' ? [] : buckets.split(' ')).map((bucket) => {
        const [step = '', count = '1'] = bucket.split(':');
        last += number(step);
        return [last, number(count)];
    });
    return {
        ...{ from: number(index) * widthMs, widthMs, latency },
        counts: { good: number(good), poor: number(poor), bad: number(bad), none: number(none) },
    };
};
const createRollups = (kept) => {
    let lastAt = kept?.lastAt ?? 0;
    const ended = widths.map((_, index) => [...(kept?.ended[index] ?? [])]);
    /** Of each width what has ended of the one below it; the shortest is filled by looks. */
    const open = widths.map(({ widthMs }, index) => {
        const text = kept?.open[index];
        return text ? unpacked(text, widthMs) : null;
    });
    /** Ends what is over by then, and adds it to what is wider. */
    const end = (at) => {
        let last = null;
        for (const [index, { widthMs, kept: most }] of widths.entries()) {
            const window = open[index];
            if (!window || at < window.from + widthMs)
                return null;
            const list = ended[index];
            list.push(packed(window));
            if (list.length > most)
                list.splice(0, list.length - most);
            open[index] = null;
            const wider = widths[index + 1];
            if (wider) {
                const from = Math.floor(window.from / wider.widthMs) * wider.widthMs;
                const whole = open[index + 1];
                open[index + 1] = join(from, wider.widthMs, whole ? [whole, window] : [window]);
            }
            else
                last = window;
        }
        return last;
    };
    return {
        add: (at, grade, ms) => {
            const over = end(at);
            lastAt = at;
            const [{ widthMs }] = widths;
            const { from, counts, latency } = open[0] ?? {
                ...{ from: Math.floor(at / widthMs) * widthMs, counts: noCounts, latency: [] },
            };
            const bucket = ms === null ? [] : [[bucketOf(ms), 1]];
            open[0] = {
                ...{ from, widthMs, counts: { ...counts, [grade]: counts[grade] + 1 } },
                latency: ms === null ? latency : addUp([latency, bucket]),
            };
            return over;
        },
        windows: (widthMs) => {
            const index = widths.findIndex((one) => one.widthMs === widthMs);
            const parts = open.slice(0, index + 1).filter((one) => one !== null);
            const last = parts.at(-1);
            const from = last ? Math.floor(last.from / widthMs) * widthMs : 0;
            return [
                ...(ended[index] ?? []).map((text) => unpacked(text, widthMs)),
                ...(parts.length > 0 ? [join(from, widthMs, parts)] : []),
            ];
        },
        kept: () => ({ ended, open: open.map((one) => one && packed(one)), lastAt }),
        lastAt: () => lastAt,
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/board.ts



/** Of what took no time at all, for there was no answer, the time says nothing. */
const answeredIn = ({ grade, ms }) => (grade === 'good' || grade === 'poor' ? ms : null);
const createBoard = (endpoints, kept) => {
    const slots = endpoints.map((endpoint) => {
        const known = kept.get(endpoint.key);
        return {
            ...{ endpoint, health: known?.health ?? unseen, rollups: createRollups(known?.rollups) },
            last: { code: 'NOT_SEEN', reason: 'nothing was seen of it yet' },
        };
    });
    const byKey = new Map(endpoints.map(({ key }, index) => [key, index]));
    const byService = new Map();
    for (const [index, { service }] of endpoints.entries())
        byService.set(service, [...(byService.get(service) ?? []), index]);
    const slotOf = (index) => slots[index];
    const take = (slot, grade, at, ms) => {
        slot.health = advance(slot.health, { grade, at }, slot.endpoint.rule);
        return slot.rollups.add(at, grade, ms);
    };
    const status = (index, now) => {
        const { health, endpoint } = slotOf(index);
        return statusAt(health, now, endpoint.rule);
    };
    return {
        watched: slots,
        services: [...byService.keys()],
        of: (service) => byService.get(service) ?? [],
        look: (index, sight, at) => {
            const slot = slotOf(index);
            if (sight.grade !== 'none')
                slot.last = { code: sight.code, reason: sight.reason };
            return take(slot, sight.grade, at, answeredIn(sight));
        },
        recall: ([key, at, grade, code, ms]) => {
            const index = byKey.get(key);
            if (index === undefined)
                return;
            const slot = slotOf(index);
            if (at <= slot.rollups.lastAt())
                return;
            if (grade !== 'none')
                slot.last = { code, reason: code };
            take(slot, grade, at, ms);
        },
        status,
        isFlapping: (index, now) => {
            const { health, endpoint } = slotOf(index);
            return isFlapping(health, now, endpoint.rule);
        },
        serviceStatus: (service, now) => serviceStatus(Object.fromEntries((byService.get(service) ?? []).map((index) => [slotOf(index).endpoint.name, status(index, now)]))),
        kept: (index) => {
            const { endpoint, health, rollups } = slotOf(index);
            return { key: endpoint.key, health, rollups: rollups.kept() };
        },
    };
};

// EXTERNAL MODULE: ./packages/judge/src/health/body.ts + 2 modules
var body = __webpack_require__(91529);
// EXTERNAL MODULE: ./packages/judge/src/identity.ts + 1 modules
var identity = __webpack_require__(12556);
;// CONCATENATED MODULE: ./packages/judge/src/status/sight.ts


/** Whoever answers is looked at: whether it is the release that ought to be there is another question (drift). */
const anybody = { version: '', where: null, certain: true };
const gradeOf = ({ outcome }) => {
    switch (outcome) {
        case 'successful':
            return 'good';
        case 'failed':
            return 'bad';
        case 'inconclusive':
        case 'error':
            return 'none';
    }
};
/** Not every service has more than one endpoint: the paths of the others hold by default. */
const isNotOffered = (endpoint, { status }) => endpoint !== 'ready' && (status === 404 || status === 405 || status === 501);
/** Read as a gate reads it, and beyond that whether it is slow (`slowMs`; null: never) or says that it is degraded. */
const sightOf = (look, endpoint, slowMs) => {
    const seen = (0,identity/* interpret */.U)(look, anybody);
    const { code, reason, ms } = seen;
    if (isNotOffered(endpoint, look))
        return { grade: 'good', code: 'NOT_OFFERED', reason: `${endpoint} is not offered`, ms };
    const grade = gradeOf(seen);
    if (grade !== 'good')
        return { grade, code, reason, ms };
    if (look.body && (0,body/* healthOf */.W)(look.body).state === 'degraded')
        return { grade: 'poor', code: 'HEALTH_WARN', reason, ms };
    if (slowMs !== null && endpoint !== 'detail' && ms > slowMs)
        return { grade: 'poor', code: 'SLOW', reason: `${reason} after ${Math.round(ms)} ms, more than ${slowMs} ms`, ms };
    return { grade, code, reason, ms };
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/once.ts


/** One look at each endpoint, which counts by itself: there is none to wait for. */
const lookOnce = async (endpoints, { clock, probe, urlOf, concurrency, signal }) => {
    const once = endpoints.map((one) => ({
        ...one,
        rule: { ...one.rule, failures: 1, successes: 1, staleMs: Infinity },
    }));
    const board = createBoard(once, new Map());
    const left = once.entries();
    const work = async () => {
        for (const [index, endpoint] of left) {
            const url = urlOf(endpoint);
            if (url === null)
                continue;
            const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
            board.look(index, sightOf(look, endpoint.name, endpoint.slowMs), clock.now());
        }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return board;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/drivers/src/stores/folder.ts
var folder = __webpack_require__(1136);
;// CONCATENATED MODULE: ./packages/drivers/src/stores/keep-file.ts




/** Version of what the lines are; another one is not read: what they say can be seen anew. */
const schema = 1;
const samplesFile = /^samples\.(\d{1,12})\.jsonl$/;
/** Lines that are made and written at a time: beside looks there is no time for all of them at once. */
const atOnce = 200;
/** Whole lines that are JSON; a crash may have cut the last one. */
const valuesIn = (text) => text.split('\n').flatMap((line) => {
    try {
        return line === '' ? [] : [JSON.parse(line)];
    }
    catch {
        return [];
    }
});
const textOf = async (file) => {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (thrown) {
        if ((0,folder/* codeOfSystem */.k3)(thrown) === 'ENOENT')
            return '';
        throw (0,folder/* unreadable */.O$)(file, thrown);
    }
};
const lineOf = (value) => `${JSON.stringify(value)}\n`;
/** Number of the first file of samples that a snapshot does not have; null: it is none of this version. */
const firstOf = (header) => {
    const { convoy, schema: found, samples } = (header ?? {});
    return convoy === 'watch' && found === schema && Number.isSafeInteger(samples) ? Number(samples) : null;
};
/** A snapshot and files of samples in a folder, of which one process is the writer. */
const createKeepFile = (dir) => {
    const snapshotPath = (0,external_node_path_.join)(dir, 'snapshot.jsonl');
    const samplesPath = (number) => (0,external_node_path_.join)(dir, `samples.${number}.jsonl`);
    let number = 0;
    let file = null;
    const numbers = async () => (await (0,folder/* namesIn */.wX)(dir)).flatMap((name) => samplesFile.exec(name)?.slice(1).map(Number) ?? []).sort((a, b) => a - b);
    const writing = async (path, work) => {
        try {
            await work();
        }
        catch (thrown) {
            throw thrown instanceof error/* ConvoyError */.rG ? thrown : (0,folder/* unwritable */.mP)(path, thrown);
        }
    };
    const write = async (path, lines) => {
        const target = await (0,promises_.open)(path, 'w', 0o600);
        try {
            let text = '';
            let count = 0;
            for (const line of lines) {
                text += lineOf(line);
                count += 1;
                if (count % atOnce > 0)
                    continue;
                await target.writeFile(text);
                text = '';
            }
            await target.writeFile(text);
            await target.sync();
        }
        finally {
            await target.close();
        }
    };
    return {
        load: async () => {
            const [header, ...snapshot] = valuesIn(await textOf(snapshotPath));
            const first = firstOf(header);
            const known = await numbers();
            number = Math.max(first ?? 0, (known.at(-1) ?? 0) + 1);
            const samples = [];
            for (const one of known)
                if (one >= (first ?? 0))
                    samples.push(...valuesIn(await textOf(samplesPath(one))));
            return { snapshot: first === null ? [] : snapshot, samples };
        },
        append: (samples) => writing(samplesPath(number), async () => {
            if (!file) {
                await (0,folder/* makeFolder */.fc)(dir);
                file = await (0,promises_.open)(samplesPath(number), 'a', 0o600);
            }
            await file.appendFile(samples.map(lineOf).join(''));
        }),
        save: (lines) => writing(snapshotPath, async () => {
            const former = file;
            number += 1;
            file = null;
            const first = number;
            await former?.close();
            await (0,folder/* makeFolder */.fc)(dir);
            const temporary = `${snapshotPath}.tmp`;
            function* all() {
                yield { convoy: 'watch', schema, samples: first };
                yield* lines;
            }
            await write(temporary, all());
            await (0,promises_.rename)(temporary, snapshotPath);
            await (0,folder/* syncFolder */.Yw)(dir);
            for (const one of await numbers())
                if (one < first)
                    await (0,promises_.rm)(samplesPath(one), { force: true });
        }),
    };
};

;// CONCATENATED MODULE: ./packages/model/src/monitoring/fold.ts



/** A fact as those who fold it by themselves know it: with a time in ms since the epoch. */
const timed = (event) => ({ ...event, at: Date.parse(event.at) });
const incident = (draft, event) => {
    draft.incidents = foldIncidents(draft.incidents, timed(event));
};
const telling = (draft, event) => {
    draft.telling.push(timed(event));
};
const rows = {
    'monitor.started': (draft) => {
        draft.ended = false;
    },
    'monitor.ended': (draft) => {
        draft.ended = true;
    },
    'health.changed': ({ told }, { service, endpoint, to, code, reason, at }) => {
        told.set(keyOf(service, endpoint), { status: to, since: Date.parse(at), code, reason });
    },
    // What was seen over time is for views of the journal; nothing is decided by it.
    'health.rolled': () => undefined,
    'health.gap': () => undefined,
    'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
        certificates.set(keyOf(service, endpoint), { notAfter, told: null });
    },
    ...{ 'incident.opened': incident, 'incident.changed': incident },
    ...{ 'incident.mitigated': incident, 'incident.resolved': incident },
    ...{ 'alert.firing': telling, 'alert.resolved': telling, 'alert.acknowledged': telling, 'alert.silenced': telling },
    ...{ 'notification.decided': telling, 'notification.sent': telling, 'notification.failed': telling },
    ...{ 'notification.dropped': telling, 'channel.disabled': telling },
    'certificate.expiring': ({ certificates }, { service, endpoint, notAfter, days }) => {
        certificates.set(keyOf(service, endpoint), { notAfter, told: days });
    },
};
/** What is known after more events, in their order: the same however they are parted. An unknown type changes nothing. */
const foldMonitoring = (state, events) => {
    const last = events.at(-1);
    if (!last)
        return state;
    const draft = {
        ...{ told: new Map(state.told), certificates: new Map(state.certificates), ended: state.ended },
        ...{ incidents: state.incidents, telling: [] },
    };
    for (const event of events)
        if (Object.hasOwn(rows, event.type))
            rows[event.type](draft, event);
    const at = events.reduce((latest, event) => Math.max(latest, Date.parse(event.at)), state.lastAt ?? 0);
    return { ...draft, telling: foldTelling(state.telling, draft.telling), lastAt: at };
};

// EXTERNAL MODULE: ./packages/engine/src/ledger.ts
var src_ledger = __webpack_require__(64127);
;// CONCATENATED MODULE: ./packages/judge/src/status/certificate.ts
/** Days before the end of a certificate at which it is told of. */
const tellingDays = [30, 14, 7, 3, 1, 0];
const dayMs = 86_400_000;
/** The fewest of those days that it has come to; null: of none yet, or it was told of already. Times in ms since the epoch. */
const expiringIn = (notAfter, now, told) => {
    const left = (notAfter - now) / dayMs;
    const days = tellingDays.findLast((at) => left <= at);
    return days === undefined || (told !== null && told <= days) ? null : days;
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/decide.ts


const severity = ['up', 'pending', 'degraded', 'unknown', 'down'];
/** A status that is told of, and differs from what was told last. */
const isNews = (told, now, isSettled) => now !== 'pending' && now !== told && (now !== 'unknown' || isSettled);
const heldReason = '; it comes and goes, so it counts as that until it has been quiet for a while';
const reasonOf = (board, index, status, now) => {
    if (status === 'unknown')
        return { code: 'NOT_SEEN', reason: 'no look has said anything for too long' };
    const last = board.watched[index]?.last ?? { code: '', reason: '' };
    return board.isFlapping(index, now) ? { code: last.code, reason: `${last.reason}${heldReason}` } : last;
};
/** Index of a service's worst endpoint, whose reason is its own. */
const worstOf = (board, service, now) => board
    .of(service)
    .reduce((worst, index) => severity.indexOf(board.status(index, now)) > severity.indexOf(board.status(worst, now)) ? index : worst);
const serviceChange = (board, { told }, service, moment) => {
    const { now, settledAt, maintenance } = moment;
    const why = maintenance(service);
    const to = why === null ? board.serviceStatus(service, now) : 'maintenance';
    const from = told.get(keyOf(service))?.status ?? 'unknown';
    if (!isNews(from, to, now >= settledAt))
        return [];
    const because = why === null ? reasonOf(board, worstOf(board, service, now), to, now) : { code: 'MAINTENANCE', reason: why };
    return [{ type: 'health.changed', service, from, to, ...because }];
};
/** What has changed of these services and their endpoints since it was told: the same board and time give the same facts. */
const changesOf = (board, state, services, moment) => {
    const { now, settledAt } = moment;
    const changes = [];
    for (const service of services) {
        for (const index of board.of(service)) {
            const endpoint = board.watched[index]?.endpoint;
            const to = board.status(index, now);
            if (!endpoint)
                continue;
            const from = state.told.get(endpoint.key)?.status ?? 'unknown';
            if (isNews(from, to, now >= settledAt))
                changes.push({
                    ...{ type: 'health.changed', service, endpoint: endpoint.name, from, to },
                    ...reasonOf(board, index, to, now),
                });
        }
        changes.push(...serviceChange(board, state, service, moment));
    }
    return changes;
};
/** What a certificate that was seen is worth telling, `notAfter` and `now` in ms since the epoch. */
const certificateFacts = ({ certificates }, { service, name }, notAfter, now) => {
    const known = certificates.get(keyOf(service, name));
    const isNew = known?.notAfter !== notAfter;
    const days = expiringIn(notAfter, now, isNew ? null : (known?.told ?? null));
    const of = { service, endpoint: name, notAfter };
    return [
        ...(isNew ? [{ type: 'certificate.changed', ...of }] : []),
        ...(days === null ? [] : [{ type: 'certificate.expiring', ...of, days }]),
    ];
};
/** Since when nobody has looked; null: for no longer than looks are apart anyway, or nobody ever has. */
const gapOf = ({ lastAt, ended }, now, longestMs) => {
    if (lastAt === null || now - lastAt <= longestMs)
        return null;
    const reason = ended ? 'no watch was running' : 'the watch before was ended from outside';
    return { type: 'health.gap', from: lastAt, to: now, reason };
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/begin.ts






const isKept = (value) => {
    const { key, health, rollups } = (value ?? {});
    return typeof key === 'string' && typeof health === 'object' && Array.isArray(rollups?.ended);
};
const isSample = (value) => Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]) && grades.includes(value[2]);
const beginWatch = async (endpoints, store, keep, { environment, agent, epoch }, alerts, clock) => {
    const ledger = await (0,src_ledger/* openLedger */.a)(store, {
        ...{ name: `watch-${environment}`, epoch, agent, initial: nothingSeen(alerts), fold: foldMonitoring },
        stamp: (fact, stamped) => ({ ...fact, ...stamped, environment }),
    }, clock);
    const { snapshot, samples } = await keep.load();
    const board = createBoard(endpoints, new Map(snapshot.filter(isKept).map((one) => [one.key, one])));
    for (const sample of samples)
        if (isSample(sample))
            board.recall(sample);
    const seen = board.watched.map(({ rollups }) => rollups.lastAt());
    const { lastAt, ended } = ledger.state;
    const last = lastAt === null ? null : seen.reduce((latest, at) => Math.max(latest, at), lastAt);
    const shortest = endpoints.reduce((least, { intervalMs }) => Math.min(least, intervalMs), 3_600_000);
    const gap = gapOf({ lastAt: last, ended }, clock.now(), shortest);
    await ledger.append([{ type: 'monitor.started', endpoints: endpoints.length }, ...(gap ? [gap] : [])]);
    return { ledger, board, gap };
};

// EXTERNAL MODULE: ./packages/engine/src/inbox.ts
var src_inbox = __webpack_require__(74948);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/recorder.ts
/** Looks are kept at least so often, and all that they came to is written anew so often. In milliseconds. */
const flushMs = 1_000;
const snapshotMs = 300_000;
const createRecorder = (keep, board, clock) => {
    let samples = [];
    let flushAt = clock.now() + flushMs;
    let snapshotAt = clock.now() + snapshotMs;
    let saving = null;
    let fault = null;
    /** One after the other, as they are written: meanwhile the looks go on, and those are appended. */
    function* lines() {
        for (const index of board.watched.keys())
            yield board.kept(index);
    }
    const write = async () => {
        const written = samples;
        samples = [];
        await keep.append(written);
    };
    return {
        add: (index, { grade, code, ms }, at) => {
            const key = board.watched[index]?.endpoint.key ?? '';
            samples.push([key, at, grade, code, grade === 'good' || grade === 'poor' ? ms : null]);
        },
        flush: async (isUrgent) => {
            if (fault)
                throw fault.thrown;
            const now = clock.now();
            if (samples.length > 0 && (isUrgent || now >= flushAt)) {
                flushAt = now + flushMs;
                await write();
            }
            if (now < snapshotAt || saving)
                return;
            snapshotAt = now + snapshotMs;
            saving = keep.save(lines()).then(() => {
                saving = null;
            }, (thrown) => {
                fault = { thrown };
            });
        },
        close: async () => {
            await saving;
            if (samples.length > 0)
                await write();
            await keep.save(lines());
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/heap.ts
var src_heap = __webpack_require__(52048);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/schedule.ts

/** Share of an interval by which a look may come later, so that looks which once fell together do not stay so. */
const jitter = 0.05;
/**
 * Endpoints begin at places of their own within the interval and keep them: looks are spread over it, and do not drift. What
 * is late comes at once, and skips what it missed.
 */
const createSchedule = (intervals, random, from) => {
    const phases = intervals.map((intervalMs) => from + random.next() * intervalMs * (1 - jitter));
    const slots = intervals.map(() => 0);
    const heap = (0,src_heap/* createHeap */.Z)((a, b) => a.at < b.at);
    let missed = 0;
    const plan = (index) => {
        const intervalMs = intervals[index] ?? 0;
        const at = (phases[index] ?? 0) + ((slots[index] ?? 0) + random.next() * jitter) * intervalMs;
        heap.push({ index, at });
    };
    for (const index of intervals.keys())
        plan(index);
    return {
        nextAt: () => heap.peek()?.at ?? null,
        take: (now) => ((heap.peek()?.at ?? Number.POSITIVE_INFINITY) <= now ? (heap.pop()?.index ?? null) : null),
        done: (index, now) => {
            const next = (slots[index] ?? 0) + 1;
            const due = Math.floor((now - (phases[index] ?? 0)) / (intervals[index] ?? 1));
            slots[index] = Math.max(next, due);
            missed += Math.max(0, due - next);
            plan(index);
        },
        get missed() {
            return missed;
        },
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/watch.ts






/** What depends on the time alone is looked at so often: what is stale, quiet again, under maintenance. In milliseconds. */
const beatMs = 1_000;
/** Looks that are due within this time are begun together. */
const togetherMs = 20;
const nowhere = { grade: 'none', code: 'NO_HEALTH_URL', reason: 'nobody knows where it answers', ms: 0 };
const lookAt = async (watch, endpoint, signal) => {
    const { clock, probe, urlOf } = watch;
    try {
        const url = urlOf(endpoint);
        if (url === null)
            return { sight: nowhere, look: null, at: clock.now() };
        const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
        return { sight: sightOf(look, endpoint.name, endpoint.slowMs), look, at: clock.now() };
    }
    catch (thrown) {
        const sight = { grade: 'none', code: 'LOOK_FAULT', reason: (0,error/* messageOf */.bD)(thrown), ms: 0 };
        return { sight, look: null, at: clock.now() };
    }
};
/** The earliest end of all certificates that were shown, ms since the epoch. */
const earliestExpiry = ({ tls }) => tls ? Math.min(tls.notAfter, ...tls.chain.map(({ notAfter }) => notAfter)) : null;
/**
 * Looks, decides, journals, and looks again, until it is stopped or its time is over. A fact is in the journal before anybody
 * hears of it. Whatever ends it, no look goes on without it.
 */
const watchOn = async (watch) => {
    const over = new AbortController();
    try {
        await loop(watch, over.signal);
    }
    finally {
        over.abort();
    }
};
const loop = async (watch, signal) => {
    const { board, ledger, clock, random, concurrency, stop, until, maintenance } = watch;
    const intervals = board.watched.map(({ endpoint }) => endpoint.intervalMs);
    const longestQuietMs = Math.min(...intervals, 3_600_000) + beatMs;
    const graceMs = Math.max(0, ...board.watched.map(({ endpoint }) => endpoint.rule.staleMs));
    const schedule = createSchedule(intervals, random, clock.now());
    const recorder = createRecorder(watch.keep, board, clock);
    const inbox = (0,src_inbox/* createInbox */.b)();
    let running = 0;
    let beatAt = clock.now();
    let settledAt = beatAt + graceMs;
    const launch = (index) => {
        const { endpoint } = board.watched[index];
        running += 1;
        void lookAt(watch, endpoint, signal).then((seen) => inbox.put([{ index, ...seen }]));
    };
    /** Facts that follow from a look by themselves. */
    const take = ({ index, sight, look, at }) => {
        const { endpoint } = board.watched[index];
        running -= 1;
        schedule.done(index, at);
        const day = board.look(index, sight, at);
        recorder.add(index, sight, at);
        watch.onLook?.(index, sight, look);
        const notAfter = look && earliestExpiry(look);
        const { service, name } = endpoint;
        return [
            ...(day ? [{ type: 'health.rolled', service, endpoint: name, rolled: day }] : []),
            ...(notAfter === null ? [] : certificateFacts(ledger.state, endpoint, notAfter, at)),
        ];
    };
    for (;;) {
        const news = inbox.drain();
        const now = clock.now();
        const facts = news.flatMap(take);
        const isBeat = now >= beatAt;
        if (isBeat) {
            // The machine slept, or this process was held: nobody looked meanwhile.
            const gap = gapOf({ lastAt: beatAt - beatMs, ended: false }, now, longestQuietMs);
            if (gap) {
                facts.push({ ...gap, reason: 'the watch was held up' });
                settledAt = now + graceMs;
            }
            beatAt = now + beatMs;
            watch.onMissed?.(schedule.missed);
        }
        const services = isBeat
            ? board.services
            : new Set(news.map(({ index }) => board.watched[index]?.endpoint.service ?? ''));
        facts.push(...changesOf(board, ledger.state, services, {
            ...{ now, settledAt },
            maintenance: (service) => maintenance(service, now),
        }));
        if (facts.length > 0) {
            await ledger.append(facts);
            watch.onFacts?.(facts);
        }
        await recorder.flush(facts.length > 0);
        if (stop.aborted || (until !== null && now >= until))
            break;
        for (let room = concurrency - running; room > 0; room -= 1) {
            const index = schedule.take(now + togetherMs);
            if (index === null)
                break;
            launch(index);
        }
        const next = running < concurrency ? (schedule.nextAt() ?? beatAt) : beatAt;
        await inbox.wait(clock, Math.min(next, beatAt, until ?? beatAt), stop);
    }
    await recorder.close();
};

// EXTERNAL MODULE: ./packages/model/src/codec.ts
var codec = __webpack_require__(83439);
// EXTERNAL MODULE: ./packages/model/src/fields.ts
var fields = __webpack_require__(35960);
;// CONCATENATED MODULE: ./packages/model/src/monitoring/fields.ts


const stamp = { id: true, at: true, order: true, environment: true };
const about = { cause: true, severity: true, affected: true, reason: true };
/** What of each fact may enter a journal. */
const fields_fields = {
    'monitor.started': { endpoints: true },
    'monitor.ended': { reason: true },
    'health.changed': { service: true, endpoint: true, from: true, to: true, code: true, reason: true },
    'health.rolled': {
        service: true,
        endpoint: true,
        rolled: { from: true, widthMs: true, counts: true, latency: true },
    },
    'health.gap': { from: true, to: true, reason: true },
    'certificate.changed': { service: true, endpoint: true, notAfter: true },
    'incident.opened': { incident: true, ...about },
    'incident.changed': { incident: true, ...about },
    'incident.mitigated': { incident: true, reason: true },
    'incident.resolved': { incident: true, reason: true },
    'alert.firing': { labels: true, notes: true },
    'alert.resolved': { labels: true },
    'alert.acknowledged': { match: true, actor: true },
    'alert.silenced': { silence: true, match: true, until: true, actor: true, reason: true },
    'notification.decided': {
        ...{ notification: true, channel: true, group: true, labels: true, thread: true, occasion: true },
        ...{ firing: true, resolved: true, look: true },
    },
    'notification.sent': { notification: true, channel: true, handle: true },
    'notification.failed': { notification: true, channel: true, reason: true, again: true },
    'notification.dropped': { notification: true, channel: true, reason: true },
    'channel.disabled': { channel: true, reason: true },
    'certificate.expiring': { service: true, endpoint: true, notAfter: true, days: true },
};
/** How the journal of a watch is written: as those of deployments are. */
const monitorCodec = (0,codec/* codecOf */.uM)((event) => (0,fields/* allowedBy */.Q)(fields_fields, stamp, event), ['type', 'id', 'at', 'environment']);

// EXTERNAL MODULE: ./packages/model/src/random.ts
var random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/latest.ts


const none = Object.fromEntries(grades.map((grade) => [grade, 0]));
const latestOf = (former, { grade, ms }, look, at) => {
    const counts = { ...(former?.counts ?? none) };
    counts[grade] += 1;
    return {
        ...{ grade, ms, at, counts, status: look?.status ?? null, timings: look?.timings ?? null },
        notAfter: look && earliestExpiry(look),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/metrics.ts

const statuses = ['up', 'degraded', 'down', 'pending', 'unknown', 'maintenance'];
/** To the microsecond, which is as fine as looks are timed. */
const seconds = (ms) => Math.round(Math.max(0, ms) * 1000) / 1_000_000;
/** Phases as blackbox_exporter calls them, in seconds; finding the address is part of `connect` here. */
const phasesOf = ({ connectMs, tlsMs = 0, firstByteMs, totalMs }) => ({
    connect: seconds(connectMs),
    tls: seconds(tlsMs),
    ...(firstByteMs === undefined
        ? {}
        : {
            processing: seconds(firstByteMs - connectMs - tlsMs),
            transfer: seconds(totalMs - firstByteMs),
        }),
});
const gauge = (name, help, samples) => ({
    ...{ name, type: 'gauge', help, samples },
});
/** Families of the endpoints, named as blackbox_exporter names them; of what has not been seen for too long there are none. */
const probed = (all) => {
    const fresh = all.filter(({ isStale }) => !isStale);
    const each = (value) => fresh.flatMap(({ labels, latest }) => {
        const found = value(latest);
        return found === null ? [] : [[labels, found]];
    });
    return [
        gauge('probe_success', 'Displays whether or not the probe was a success', each(({ grade }) => Number(grade === 'good' || grade === 'poor'))),
        gauge('probe_duration_seconds', 'Returns how long the probe took to complete in seconds', each(({ ms }) => seconds(ms))),
        gauge('probe_http_status_code', 'Response HTTP status code', each(({ status }) => status)),
        gauge('probe_http_ssl', 'Indicates if SSL was used for the final redirect', each(({ status, notAfter }) => (status === null ? null : Number(notAfter !== null)))),
        gauge('probe_ssl_earliest_cert_expiry', 'Returns last SSL chain expiry in unixtime', each(({ notAfter }) => (notAfter === null ? null : notAfter / 1000))),
        gauge('probe_http_duration_seconds', 'Duration of http request by phase, summed over all redirects', fresh.flatMap(({ labels, latest: { status, timings } }) => status === null || timings === null
            ? []
            : Object.entries(phasesOf(timings)).map(([phase, value]) => [{ ...labels, phase }, value]))),
    ];
};
/** All metrics of a watch at a time, ms since the epoch. */
const metricsOf = ({ board, latest, statusOf, missed }, now) => {
    const seen = board.watched.flatMap(({ endpoint: { service, name } }, index) => {
        const found = latest[index];
        const isStale = board.status(index, now) === 'unknown';
        return found ? [{ labels: { service, endpoint: name }, latest: found, isStale }] : [];
    });
    return [
        ...probed(seen),
        {
            ...{ name: 'convoy_looks_total', type: 'counter', help: 'Looks since the watch began, by what they were worth' },
            samples: seen.flatMap(({ labels, latest: { counts } }) => grades.map((grade) => [{ ...labels, grade }, counts[grade]])),
        },
        gauge('convoy_service_status', 'Whether a service is in that status', board.services.flatMap((service) => {
            const is = statusOf(service, now);
            return statuses.map((status) => [{ service, status }, Number(status === is)]);
        })),
        {
            ...{ name: 'convoy_looks_missed_total', type: 'counter', help: 'Looks that were not taken in their interval' },
            samples: [[{}, missed]],
        },
    ];
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/exposition.ts
/*
 * Prometheus's text format, version 0.0.4. Written here: prom-client keeps an object for every series, which thousands of
 * endpoints have tens of, and all there is to do is to escape and to write numbers.
 */
const contentType = 'text/plain; version=0.0.4; charset=utf-8';
const helped = (text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const labelled = (text) => helped(text).replaceAll('"', '\\"');
const labelsOf = (labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${labelled(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};
const numberOf = (value) => {
    if (Number.isNaN(value))
        return 'NaN';
    return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
};
/** Families without a sample are left out. */
const exposition = (families) => families
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) => [
    `# HELP ${name} ${helped(help)}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labelsOf(labels)} ${numberOf(value)}`),
    '',
].join('\n'))
    .join('');

;// CONCATENATED MODULE: ./packages/convoy/src/watch/server.ts




/** `127.0.0.1:9115`, `[::1]:9115` or `:9115`, which is on this machine alone. */
const parsed = (listen) => {
    const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^:[\]]*)):(\d{1,5})$/i.exec(listen) ?? [];
    const host = bracketed ?? (plain || '127.0.0.1');
    const port = Number(digits);
    return digits === undefined || port > 65_535 || (bracketed !== undefined && (0,external_node_net_.isIP)(host) !== 6) ? null : { host, port };
};
const send = (response, status, type, body) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};
/** Health as draft-inadarei-api-health-check writes it, so that another watch can read this one's. */
const sendHealth = (response, trouble) => send(response, trouble === null ? 200 : 503, 'application/health+json', `${JSON.stringify({ status: trouble === null ? 'pass' : 'fail', ...(trouble === null ? {} : { output: trouble }) })}\n`);
/** Throws `USAGE` for an address that is none, `LISTEN_FAILED` where it cannot be had. */
const listenOn = async (listen, answers) => {
    const to = parsed(listen);
    if (!to)
        throw new error/* ConvoyError */.rG('USAGE', `--listen ${listen}: expects HOST:PORT, for example 127.0.0.1:9115`);
    const server = (0,external_node_http_.createServer)((request, response) => {
        const path = new URL(request.url ?? '/', 'http://watch').pathname;
        if (request.method !== 'GET' && request.method !== 'HEAD')
            return send(response, 405, 'text/plain', 'only GET\n');
        if (path === '/metrics')
            return send(response, 200, contentType, exposition(answers.metrics()));
        if (path === '/health')
            return sendHealth(response, answers.trouble());
        send(response, 404, 'text/plain', 'there are /metrics and /health\n');
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(to.port, to.host, resolve);
    }).catch((thrown) => {
        throw new error/* ConvoyError */.rG('LISTEN_FAILED', `--listen ${listen}: ${(0,error/* messageOf */.bD)(thrown)}: choose another`, {
            cause: thrown,
        });
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : to.port;
    return {
        at: `${(0,external_node_net_.isIP)(to.host) === 6 ? `[${to.host}]` : to.host}:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
};

// EXTERNAL MODULE: ./packages/engine/src/alerts/decide.ts + 3 modules
var alerts_decide = __webpack_require__(18665);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/deliver.ts
/** What nobody could be told for so long is no news. */
const longestMs = 86_400_000;
const deliver_minuteMs = 60_000;
const deadBecause = ({ channel, message, tries, reason }, { disabled }, limits, now) => {
    const why = disabled.get(channel);
    if (why !== undefined)
        return `${channel} takes no messages any more: ${why}`;
    if (!Object.hasOwn(limits, channel))
        return `there is no channel ${channel} any more`;
    if (now - message.at < longestMs)
        return null;
    return tries === 0 ? 'it was not sent within a day' : `it was not taken within a day, ${tries} tries: ${reason}`;
};
/** From when on a channel may be tried once more. */
const freeAt = ({ tried }, channel, { perMinute }) => {
    const nth = tried.get(channel)?.at(-perMinute);
    return nth === undefined ? Number.NEGATIVE_INFINITY : nth + deliver_minuteMs;
};
/**
 * What to send now. Each channel by itself, so that none holds another back; messages of a thread one after the other, so that
 * nobody hears of an end before the beginning, and of other threads though one is stuck.
 */
const decideDeliveries = (outbox, limits, busy, now) => {
    const dropped = [];
    const sends = new Map();
    const begun = new Set();
    let wake = Number.POSITIVE_INFINITY;
    for (const pending of outbox.pending.values()) {
        const { channel, message, notBefore } = pending;
        if (busy.has(channel))
            continue;
        const reason = deadBecause(pending, outbox, limits, now);
        if (reason !== null) {
            dropped.push({ type: 'notification.dropped', at: now, notification: message.notification, channel, reason });
            continue;
        }
        const thread = `${channel} ${message.thread}`;
        if (begun.has(thread))
            continue;
        begun.add(thread);
        const due = Math.max(notBefore, freeAt(outbox, channel, limits[channel]));
        wake = Math.min(wake, message.at + longestMs);
        if (due > now)
            wake = Math.min(wake, due);
        else if (!sends.has(channel))
            sends.set(channel, pending);
    }
    return { dropped, sends: [...sends.values()], wake: Number.isFinite(wake) ? wake : null };
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/send.ts


/** The first wait after a failure, and the longest one. */
const [firstMs, mostMs] = [5_000, 900_000];
/** So long a try may take, whatever the channel makes of it. */
const tryMs = 30_000;
/** Twice as long after each failure, and half of it by chance (equal jitter: Brooker, AWS Architecture Blog, 2015). */
const waitOf = (tries, random) => {
    const whole = Math.min(mostMs, firstMs * 2 ** Math.min(tries, 20));
    return Math.round((whole * (1 + random.next())) / 2);
};
const tried = async (channel, message, signal) => {
    try {
        return await channel.send(message, signal);
    }
    catch (thrown) {
        return { outcome: 'failed', reason: (0,error/* messageOf */.bD)(thrown), again: 'later' };
    }
};
/** One try of one message, and what is to be journalled of it. */
const send_send = async ({ channel: name, message, tries }, { handles }, { channel, clock, random }) => {
    const handle = handles.get(handleKey(name, message.thread)) ?? null;
    const over = new AbortController();
    const late = new AbortController();
    const limit = clock.sleep(tryMs, over.signal).then(() => {
        late.abort();
        return { outcome: 'failed', reason: `no end of it within ${tryMs / 1000} s`, again: 'later' };
    }, () => ({ outcome: 'failed', reason: 'it was called off', again: 'later' }));
    const found = await Promise.race([tried(channel, { ...message, handle }, late.signal), limit]);
    over.abort();
    const at = clock.now();
    const of = { at, notification: message.notification, channel: name };
    if (found.outcome === 'sent')
        return [{ type: 'notification.sent', ...of, ...(found.handle !== undefined && { handle: found.handle }) }];
    const { reason, again, afterMs = 0 } = found;
    if (again === 'later')
        return [{ type: 'notification.failed', ...of, reason, again: at + Math.max(afterMs, waitOf(tries, random)) }];
    return [
        ...(again === 'disabled' ? [{ type: 'channel.disabled', at, channel: name, reason }] : []),
        { type: 'notification.dropped', ...of, reason },
    ];
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/tell.ts



const earliest = (...times) => {
    const known = times.filter((time) => time !== null);
    return known.length > 0 ? Math.min(...known) : null;
};
/**
 * Decides who is told what, journals it, and only then sends, until it is stopped. Whatever was decided and not sent when its
 * process died is sent by the next one, under the same id; rejects where the journal cannot be written.
 */
const tell = async (teller) => {
    const { journal, inbox, channels, clock, random, prefix, stop } = teller;
    const limits = Object.fromEntries(Object.entries(channels).map(([name, { limits: of }]) => [name, of]));
    // Until what became of it is folded: before that it is still to be sent, by all that is known.
    const busy = new Set();
    let since = null;
    const decide = async () => {
        const now = clock.now();
        const { notifications, wake } = (0,alerts_decide/* decideAlerts */.U)(journal.state.alerting, now, { prefix, since });
        since = now;
        if (notifications.length === 0)
            return wake;
        await journal.append(notifications);
        return (0,alerts_decide/* decideAlerts */.U)(journal.state.alerting, now, { prefix, since }).wake;
    };
    const begin = (of) => {
        const { channel } = channels[of.channel];
        busy.add(of.channel);
        void send_send(of, journal.state.outbox, { channel, clock, random }).then(inbox.put);
    };
    for (;;) {
        const facts = inbox.drain();
        if (facts.length > 0)
            await journal.append(facts);
        for (const fact of facts)
            if ('channel' in fact)
                busy.delete(fact.channel);
        const wake = await decide();
        const due = decideDeliveries(journal.state.outbox, limits, busy, clock.now());
        if (due.dropped.length > 0) {
            await journal.append(due.dropped);
            continue;
        }
        if (!stop.aborted)
            due.sends.forEach(begin);
        else if (busy.size === 0 && inbox.isEmpty())
            return;
        await inbox.wait(clock, earliest(wake, due.wake), busy.size === 0 ? stop : undefined);
    }
};

;// CONCATENATED MODULE: ./packages/engine/src/incidents/causes.ts
const isFailing = (standing) => standing?.status === 'down' || standing?.status === 'degraded';
/** All that a service needs, however deep. */
const needsOf = ({ needs }, service) => {
    const met = new Set();
    const open = [...(needs.get(service) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (met.has(name))
            continue;
        met.add(name);
        open.push(...(needs.get(name) ?? []));
    }
    return met;
};
/** So long at most it is waited for what a failing service needs to be looked at, in milliseconds. */
const causes_longestMs = 60_000;
/**
 * Whether enough was seen of what a failing service needs to say that it is not to blame: each was looked at since, and none is
 * failing too seldom yet to say so.
 */
const isSettled = (graph, standings, service, now) => {
    const own = standings.get(service);
    if (!own || now - own.since >= causes_longestMs)
        return true;
    return needsOf(graph, service)
        .values()
        .every((need) => {
        const standing = standings.get(need);
        return !standing || isFailing(standing) || (standing.status !== 'pending' && standing.lookedAt >= own.since);
    });
};
/**
 * The causes of each failing service: those that fail, of what it needs through nothing but what fails, and need nothing that
 * does (the deepest failing with healthy needs). In a circle of failing ones the first by name stands for all.
 */
const causesOf = (graph, standings) => {
    const failing = [...standings].filter(([, standing]) => isFailing(standing)).map(([name]) => name);
    const isOne = new Set(failing);
    const below = (service) => (graph.needs.get(service) ?? []).filter((need) => isOne.has(need));
    const reached = (service) => {
        const met = new Set([service]);
        for (const name of met)
            for (const need of below(name))
                met.add(need);
        return met;
    };
    const all = new Map(failing.map((service) => [service, reached(service)]));
    const isCause = (service) => [...(all.get(service) ?? [])].every((need) => {
        const back = all.get(need)?.has(service) ?? false;
        return back && service <= need;
    });
    return new Map(failing.map((service) => [service, [...(all.get(service) ?? [])].filter(isCause).toSorted()]));
};

;// CONCATENATED MODULE: ./packages/engine/src/incidents/decide.ts

const isWell = (standings, service) => {
    const status = standings.get(service)?.status;
    return status === undefined || status === 'up' || status === 'maintenance';
};
/** What of a cause there is to say now. */
const aboutNow = (cause, affected, standings) => {
    const all = [cause, ...affected].map((service) => standings.get(service));
    return {
        ...{ cause, affected: affected.toSorted(), reason: standings.get(cause)?.reason ?? '' },
        severity: all.some((standing) => standing?.status === 'down') ? 'critical' : 'warning',
    };
};
const isOther = (known, now) => known.cause !== now.cause ||
    known.severity !== now.severity ||
    now.affected.some((service) => !known.affected.includes(service));
/** Causes that fail now, each with what fails because of it; none of which too little was seen yet to say so. */
const groups = ({ graph, standings, now }) => {
    const found = new Map();
    for (const [service, causes] of causesOf(graph, standings))
        for (const cause of causes) {
            if (!isSettled(graph, standings, cause, now))
                continue;
            const affected = found.get(cause) ?? [];
            if (service !== cause)
                affected.push(service);
            found.set(cause, affected);
        }
    return found;
};
/** The incident that a cause belongs to: its own, or one whose cause it explains now. */
const homeOf = (open, cause, affected) => open.find((one) => one.cause === cause) ?? open.find((one) => affected.includes(one.cause));
/**
 * What begins, changes and ends: one incident for each cause, however many services suffer, and one for as long as any of those
 * still does. Two at once stay two.
 */
const decideIncidents = (state, scene) => {
    const { standings, now, prefix } = scene;
    const facts = [];
    const seen = new Set();
    /** Of what fails because of something else, what that is. */
    const explained = new Map();
    let opened = state.opened;
    for (const [cause, affected] of groups(scene)) {
        const free = [...state.open.values()].filter(({ incident }) => !seen.has(incident));
        const home = homeOf(free, cause, affected);
        // What another one has caused and has not recovered yet goes on as a part of that.
        if (!home && [...state.open.values()].some((one) => one.affected.includes(cause)))
            continue;
        if (!home) {
            opened += 1;
            const incident = `${prefix}-${opened}`;
            facts.push({ type: 'incident.opened', at: now, incident, ...aboutNow(cause, affected, standings) });
            for (const one of affected)
                explained.set(one, cause);
            continue;
        }
        seen.add(home.incident);
        for (const one of affected)
            explained.set(one, cause);
        const former = [home.cause, ...home.affected].filter((one) => one !== cause && !isWell(standings, one));
        const about = aboutNow(cause, [...new Set([...affected, ...former])], standings);
        if (isOther(home, about))
            facts.push({ type: 'incident.changed', at: now, incident: home.incident, ...about });
    }
    for (const known of state.open.values()) {
        const { incident, cause, affected, mitigatedAt } = known;
        const deeper = seen.has(incident) ? undefined : explained.get(cause);
        if (deeper !== undefined) {
            facts.push({
                type: 'incident.resolved',
                at: now,
                incident,
                reason: `it is a part of what ${deeper} is the cause of`,
            });
            continue;
        }
        if ([cause, ...affected].every((service) => isWell(standings, service))) {
            facts.push({ type: 'incident.resolved', at: now, incident, reason: `${cause} and all that needs it are well` });
        }
        else if (mitigatedAt === null &&
            isWell(standings, cause) &&
            affected.some((one) => isFailing(standings.get(one)))) {
            const still = affected.filter((one) => isFailing(standings.get(one))).join(', ');
            facts.push({ type: 'incident.mitigated', at: now, incident, reason: `${cause} is well, ${still} not yet` });
        }
    }
    return facts;
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/alert-news.ts


/** What is worth an alert: each open incident, and each certificate that ends soon. */
const wantedOf = ({ incidents, certificates }, environment) => [
    ...[...incidents.open.values()].map(({ incident, cause, severity, affected, reason }) => ({
        labels: { alertname: 'incident', environment, cause, severity },
        notes: {
            title: `${cause} is ${severity === 'critical' ? 'down' : 'degraded'}`,
            ...{ reason, incident },
            ...(affected.length > 0 && { affected: affected.join(', ') }),
        },
    })),
    ...[...certificates].flatMap(([endpoint, { notAfter, told }]) => told === null
        ? []
        : [
            {
                labels: { alertname: 'certificate', environment, endpoint, severity: 'warning' },
                notes: { title: `the certificate of ${endpoint} ends soon`, reason: new Date(notAfter).toISOString() },
            },
        ]),
];
/** Names of the alerts that are made here: others are nobody's business here. */
const own = new Set(['incident', 'certificate']);
/** What is to be said so that what is worth an alert fires and nothing else does: the same wherever the process before ended. */
const alertNews = (state, environment, now) => {
    const wanted = new Map(wantedOf(state, environment).map((one) => [(0,alerting_labels/* fingerprintOf */.ax)(one.labels), one]));
    const firing = [...state.telling.alerting.alerts].filter(([, alert]) => own.has(alert.labels.alertname ?? '') && (0,alerting_state/* firesAt */.n)(alert, now));
    const known = new Set(firing.map(([fingerprint]) => fingerprint));
    return [
        ...[...wanted].flatMap(([fingerprint, one]) => known.has(fingerprint) ? [] : [{ type: 'alert.firing', at: now, ...one }]),
        ...firing.flatMap(([fingerprint, { labels }]) => wanted.has(fingerprint) ? [] : [{ type: 'alert.resolved', at: now, labels }]),
    ];
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/attend.ts



/** From one decision to the next, in milliseconds. */
const everyMs = 1_000;
/** How services are by what was told of them; one that fails too seldom yet to be told of is known here only. */
const standingsOf = (board, { told }, now) => new Map(board.services.map((service) => {
    const known = told.get(service);
    const isPending = board.serviceStatus(service, now) === 'pending';
    const status = known?.status ?? 'unknown';
    const lookedAt = Math.min(...board.of(service).map((index) => board.watched[index]?.rollups.lastAt() ?? 0));
    const standing = { status, since: known?.since ?? now, lookedAt, reason: known?.reason ?? '' };
    return [service, isPending && !isFailing(standing) ? { ...standing, status: 'pending' } : standing];
}));
/** Makes incidents and alerts of what is seen until it is stopped. Rejects where the journal cannot be written. */
const attend = async (attending) => {
    const { board, ledger, graph, environment, clock, inbox, stop } = attending;
    while (!stop.aborted) {
        const now = clock.now();
        const standings = standingsOf(board, ledger.state, now);
        const decided = decideIncidents(ledger.state.incidents, { graph, standings, now, prefix: environment });
        const facts = decided.map(({ at: _, ...fact }) => fact);
        if (facts.length > 0) {
            await ledger.append(facts);
            attending.onFacts?.(facts);
        }
        const news = alertNews(ledger.state, environment, now);
        if (news.length > 0)
            inbox.put(news);
        await clock.sleep(everyMs, stop).catch(() => undefined);
    }
};

// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/telling.ts







/** The journal says when; here it is worked out anew. */
const untimed = ({ at: _, ...fact }) => fact;
/** What a service answered may hold a secret: it goes nowhere. */
const discreet = ({ send }, redact) => ({
    send: (message, signal) => send((0,scrub/* scrub */._)(message, redact), signal),
});
/** Makes incidents of what is seen, alerts of incidents, and tells people, until it is stopped. */
const tellPeople = async (telling) => {
    const { environment, graph, board, ledger, redact, onFacts, stop } = telling;
    const inbox = (0,src_inbox/* createInbox */.b)();
    const channels = Object.fromEntries(Object.entries(telling.channels).map(([name, { channel, limits }]) => [
        name,
        { channel: discreet(channel, redact), limits },
    ]));
    const journal = {
        get state() {
            return ledger.state.telling;
        },
        append: async (facts) => {
            const untold = facts.map(untimed);
            await ledger.append(untold);
            onFacts(untold);
        },
    };
    await Promise.all([
        attend({ board, ledger, graph, environment, clock: src_clock/* systemClock */.m, inbox, onFacts, stop }),
        tell({
            ...{ journal, inbox, channels, clock: src_clock/* systemClock */.m, prefix: environment, stop },
            random: (0,random/* seeded */.J)((0,external_node_crypto_.randomInt)(2 ** 32)),
        }),
    ]);
};

// EXTERNAL MODULE: ./packages/drivers/src/stores/head-file.ts
var head_file = __webpack_require__(51481);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/writer.ts







/** One on another machine that has not said for so long that it still watches is gone, in milliseconds. */
const silentMs = 120_000;
const named = 'watch';
/** When a watch said last that it goes on, ms since the epoch. */
const saidAt = (path) => (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
/** Throws `LOCKED`, which says who watches. */
const becomeWriter = async (place, environment, clock, note) => {
    const dir = (0,folders/* monitorDir */.yO)(place, environment);
    const head = (0,head_file/* createHeadFile */.b)((0,external_node_path_.join)(dir, 'head'));
    const alive = (0,external_node_path_.join)(dir, 'alive');
    const isAlive = async (owner) => {
        const found = (0,agent/* processOf */.hh)(owner);
        return found === 'elsewhere' ? clock.now() - (await saidAt(alive)) < silentMs : found !== null;
    };
    const claimed = await (0,claim/* claim */.B)(head, { agent: agent/* agent */.MA, deployment: named, isAlive, takeOver: false }, clock);
    if (!claimed.ok) {
        const { owner } = claimed.record;
        const pid = owner ? (0,agent/* processOf */.hh)(owner) : null;
        const who = typeof pid === 'number' ? `process ${pid} of this machine` : (owner?.agent ?? 'someone else');
        throw new error/* ConvoyError */.rG('LOCKED', `${environment} is watched by ${who} since ${owner?.since ?? 'then'}: end that one first, or look once by convoy watch --once`);
    }
    if (claimed.former)
        note(`the watch of ${claimed.former.agent} ended without saying so; this one goes on with it`);
    return held(claimed.claim, head, alive);
};
const held = (mine, head, alive) => ({
    epoch: mine.epoch,
    holds: async () => {
        if ((await head.read()).record.epoch !== mine.epoch)
            return false;
        await (0,promises_.writeFile)(alive, '');
        return true;
    },
    release: async () => {
        await mine.cancel(`${named}: ended`);
    },
});

;// CONCATENATED MODULE: ./packages/convoy/src/watch/run.ts

















/** Whether a deployment is under way, and whether this process is still the writer, is asked so often; where things answer seldomer. */
const askMs = 2_000;
const remoteAskMs = 30_000;
const aimMs = 60_000;
/** Asks again and again until it is stopped. Rejects with `FENCED` once another process watches. */
const asking = async ({ place, aims, underway }, holds, signal) => {
    const everyMs = place.github ? remoteAskMs : askMs;
    let aimedAt = src_clock/* systemClock */.m.now();
    for (;;) {
        await src_clock/* systemClock */.m.sleep(everyMs, signal);
        if (!(await holds()))
            throw new error/* ConvoyError */.rG('FENCED', 'another process watches this environment now: this one stops');
        await underway.refresh();
        if (src_clock/* systemClock */.m.now() - aimedAt < aimMs)
            continue;
        aimedAt = src_clock/* systemClock */.m.now();
        await aims.refresh(signal);
    }
};
/** Watches until its time is over or it is stopped. What it holds is given back, whatever ends it. */
const runWatch = async (running) => {
    const { place, environment, endpoints, aims, underway, stop, redact, note } = running;
    const clock = src_clock/* systemClock */.m;
    const dir = (0,folders/* monitorDir */.yO)(place, environment);
    const writer = await becomeWriter(place, environment, clock, note);
    const over = new AbortController();
    try {
        const store = (0,journal_file/* createSegment */.er)(monitorCodec, (0,external_node_path_.join)(dir, 'journal'), `${writer.epoch}.${agent/* agent */.MA}`, redact, note);
        const keep = createKeepFile((0,external_node_path_.join)(dir, 'looks'));
        const { ledger, board, gap } = await beginWatch(endpoints, ...[store, keep, { environment, agent: agent/* agent */.MA, epoch: writer.epoch }, running.alerts, clock]);
        if (gap)
            running.tell([gap]);
        const latest = endpoints.map(() => undefined);
        let [looks, missed, lookedAt] = [0, 0, clock.now()];
        const quietMs = Math.max(10_000, ...endpoints.map(({ rule }) => rule.staleMs));
        const answers = {
            metrics: () => metricsOf({ board, latest, statusOf: running.statusOf(board), missed }, clock.now()),
            trouble: () => endpoints.length > 0 && clock.now() - lookedAt > quietMs ? 'no look has ended for too long' : null,
        };
        const listening = running.listen === null ? null : await listenOn(running.listen, answers);
        if (listening)
            note(`metrics are at http://${listening.at}/metrics`);
        const ends = AbortSignal.any([stop, over.signal]);
        let fenced = null;
        const orEnd = (work) => work.catch((thrown) => {
            if (!ends.aborted)
                fenced = thrown;
            over.abort();
        });
        const asked = orEnd(asking(running, writer.holds, ends));
        const told = orEnd(tellPeople({
            ...{ environment, board, ledger, redact, onFacts: running.tell, stop: ends },
            ...{ graph: running.graph, channels: running.channels },
        }));
        try {
            await watchOn({
                ...{ board, ledger, keep, clock, probe: running.probe, concurrency: running.concurrency, stop: ends },
                random: (0,random/* seeded */.J)((0,external_node_crypto_.randomInt)(2 ** 32)),
                urlOf: aims.urlOf,
                maintenance: underway.reason,
                onLook: (index, sight, look) => {
                    lookedAt = clock.now();
                    looks += 1;
                    latest[index] = latestOf(latest[index], sight, look, lookedAt);
                },
                onFacts: running.tell,
                onMissed: (count) => {
                    missed = count;
                },
                until: running.forMs === null ? null : clock.now() + running.forMs,
            });
            over.abort();
            await told;
            if (fenced)
                throw fenced;
            await ledger.append([{ type: 'monitor.ended', reason: stop.aborted ? 'it was stopped' : 'its time was over' }]);
        }
        finally {
            over.abort();
            await Promise.all([asked, told]);
            await listening?.close();
        }
        return { board, state: ledger.state, looks, missed };
    }
    finally {
        over.abort();
        await writer.release();
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/standing.ts



const standing_minuteMs = 60_000;
const standing_endpointsOf = (board, service, now) => Object.fromEntries(board.of(service).flatMap((index) => {
    const watched = board.watched[index];
    if (!watched)
        return [];
    const lastHour = addUp(watched.rollups.windows(standing_minuteMs).map(({ latency }) => latency));
    const times = { p50: quantileOf(lastHour, 0.5), p95: quantileOf(lastHour, 0.95) };
    return [[watched.endpoint.name, { status: board.status(index, now), ...times }]];
}));
/** All services as they are at a time, ms since the epoch; `told` where a journal says since when. */
const standingOf = (board, statusOf, told, now, redact) => Object.fromEntries(board.services.map((service) => {
    const known = told.get(keyOf(service));
    const status = statusOf(service, now);
    const last = board.watched[worstOf(board, service, now)]?.last;
    const isKnown = known?.status === status;
    return [
        service,
        {
            status,
            since: isKnown ? new Date(known.since).toISOString() : null,
            code: (isKnown ? known.code : last?.code) ?? '',
            reason: redact((isKnown ? known.reason : last?.reason) ?? ''),
            endpoints: standing_endpointsOf(board, service, now),
        },
    ];
}));

// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts + 1 modules
var freeze = __webpack_require__(51851);
// EXTERNAL MODULE: ./packages/model/src/replay.ts
var replay = __webpack_require__(97770);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/underway.ts







/** Calendars are asked at most so often, in milliseconds. */
const calendarMs = 1_000;
/** Whether a declared window is open, for windows that services share worked out once. */
const declared = (settings) => {
    const windowsOf = new Map(Object.keys(settings.services).map((service) => [service, monitorOf(settings, service).maintenance]));
    const known = new Map();
    const keys = new Map([...windowsOf].map(([service, windows]) => [service, JSON.stringify(windows)]));
    return (service, now) => {
        const windows = windowsOf.get(service) ?? [];
        if (windows.length === 0)
            return null;
        const key = keys.get(service) ?? '';
        const found = known.get(key);
        if (found && now - found.at < calendarMs)
            return found.reason;
        const open = (0,freeze/* freezeAt */.N)(windows, now);
        const reason = open ? `maintenance${open.window.reason === undefined ? '' : `: ${open.window.reason}`}` : null;
        known.set(key, { at: now, reason });
        return reason;
    };
};
const createUnderway = (place, settings, note) => {
    const { environment } = settings;
    const maintained = declared(settings);
    let touched = new Set();
    let deployment = '';
    let fault = '';
    /** What lies unfinished and nobody drives explains nothing: somebody has to see that it is down. */
    const look = async () => {
        const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
        const { owner, unfinished } = record;
        if (!owner || unfinished === null || !(await place.stores.isAlive(owner))) {
            touched = new Set();
            return;
        }
        const { plan, outcome } = (0,replay/* replay */.e)(await (0,journal_file/* readJournal */.a0)((0,folders/* journalDir */.Pg)(place, environment, unfinished)));
        deployment = unfinished;
        touched = new Set(outcome ? [] : [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service));
    };
    return {
        reason: (service, now) => (touched.has(service) ? `${deployment} is under way` : maintained(service, now)),
        refresh: async () => {
            try {
                await look();
                fault = '';
            }
            catch (thrown) {
                touched = new Set();
                const why = `whether a deployment is under way cannot be read: ${(0,error/* messageOf */.bD)(thrown)}`;
                if (why !== fault)
                    note(why);
                fault = why;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/watch.ts
























/** Looks at the same time: more would wait for this machine rather than for what answers. */
const concurrency = 100;
const isBad = ({ status }) => status === 'down' || status === 'unknown';
const exitOf = (services) => Object.values(services).some(isBad) ? src_exit/* exits */.c.failed : src_exit/* exits */.c.done;
const resultOf = ({ exit, environment, services, counts }) => ({
    ...{ exit, text: standingText(services) },
    json: { environment, services, ...(counts && { looks: counts.looks, missed: counts.missed }) },
});
const until = async (prepared, given, around) => {
    const { environment, endpoints, note, redact } = prepared;
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the watch was stopped')));
    const watched = (0,plural/* plural */.L)(new Set(endpoints.map(({ service }) => service)).size, 'service');
    const soonest = Math.min(...endpoints.map(({ intervalMs }) => intervalMs));
    note(endpoints.length === 0
        ? `nothing to look at in ${environment}: no service has \`health\``
        : `watching ${watched} of ${environment} at ${(0,plural/* plural */.L)(endpoints.length, 'endpoint')}, every ${(0,view_text/* duration */.p0)(soonest)}`);
    try {
        keepMemorySmall();
        const forMs = given.for === undefined ? null : (0,duration/* durationMs */.pc)(given.for);
        const ran = await runWatch({ ...prepared, listen: given.listen ?? null, forMs, stop: stop.signal });
        const now = src_clock/* systemClock */.m.now();
        const services = standingOf(ran.board, prepared.statusOf(ran.board), ran.state.told, now, redact);
        const exit = stop.signal.aborted ? src_exit/* exits */.c.cancelled : exitOf(services);
        return resultOf({ exit, environment, services, counts: ran });
    }
    catch (thrown) {
        if (thrown instanceof error/* ConvoyError */.rG && (thrown.code === 'LOCKED' || thrown.code === 'FENCED'))
            return (0,outcome/* refusedResult */.M)([{ code: thrown.code, reason: thrown.message }]);
        throw thrown;
    }
    finally {
        off();
    }
};
const once = async (prepared, around) => {
    const { environment, endpoints, probe, aims, redact } = prepared;
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the look was cancelled')));
    try {
        const board = await lookOnce(endpoints, {
            ...{ clock: src_clock/* systemClock */.m, probe, concurrency, urlOf: aims.urlOf, signal: stop.signal },
        });
        stop.signal.throwIfAborted();
        const now = src_clock/* systemClock */.m.now();
        const services = standingOf(board, prepared.statusOf(board), new Map(), now, redact);
        return resultOf({ exit: exitOf(services), environment, services, counts: null });
    }
    finally {
        off();
    }
};
const watch = (0,verb/* verb */.w)({
    inputs: {
        once: schemas/* boolean */.zMY()
            .optional()
            .describe('One look at everything, of which nothing is kept; exit status 1 when something is down'),
        for: schemas/* string */.YjP()
            .regex(duration/* durationAboveZero */.Co, 'expects a duration, for example 10m')
            .refine(duration/* isWaitable */.mI, `expects a duration of at most ${duration/* longestWait */._s}`)
            .optional()
            .describe('How long to watch; default until Ctrl-C'),
        listen: schemas/* string */.YjP()
            .optional()
            .describe('HOST:PORT where /metrics answers in the format of Prometheus, and /health for the watch itself'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    run: async (given, around) => {
        if (given.once && (given.for ?? given.listen) !== undefined)
            throw new error/* ConvoyError */.rG('USAGE', '--once looks once: leave out --for and --listen');
        const place = (0,src_place/* placeOf */.$)(given, around);
        const { loadWhole } = await Promise.all(/* import() */[__webpack_require__.e(720), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(9970)]).then(__webpack_require__.bind(__webpack_require__, 32998));
        // What is told by channels is built here, and nowhere else yet.
        const { settings, manifest } = await loadWhole(place, given.environment, ['alerts']);
        const redact = (0,secrets/* redactorFor */.sD)(settings, around.env);
        const note = (line) => around.note(redact(line));
        const endpoints = targetsOf(settings);
        const { createProbe } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8987)]).then(__webpack_require__.bind(__webpack_require__, 38987));
        const aims = await createAims(endpoints, { place, settings, env: around.env, note });
        const underway = createUnderway(place, settings, note);
        const { channels, faults } = await (0,alerting_channels/* channelsOf */.M)(manifest, {
            env: around.env,
            clock: src_clock/* systemClock */.m,
            github: place.remote,
        });
        for (const { channel, reason } of faults)
            around.warn(`nobody is told by ${channel}: ${reason}`);
        const paint = (0,view_paint/* paintOf */.M)((0,view_paint/* wantsColour */.t)(around.env, around.isTerminal));
        const prepared = {
            graph: (0,graph/* graphOf */.cQ)(Object.fromEntries(Object.entries(settings.services).map(([name, { needs }]) => [name, needs]))),
            ...{ channels, alerts: (0,alerts/* alertSettingsOf */.p)(manifest) },
            ...{ place, environment: settings.environment, endpoints, aims, underway, concurrency, redact, note },
            probe: createProbe(src_clock/* stopwatch */.s),
            statusOf: (board) => (service, now) => underway.reason(service, now) === null ? board.serviceStatus(service, now) : 'maintenance',
            tell: (facts) => {
                const lines = facts.map((fact) => factLine(fact, src_clock/* systemClock */.m.now(), paint));
                for (const line of lines)
                    if (line !== null)
                        note(line);
            },
        };
        try {
            await Promise.all([aims.refresh(new AbortController().signal), underway.refresh()]);
            return await (given.once ? once(prepared, around) : until(prepared, given, around));
        }
        finally {
            aims.close();
        }
    },
});


/***/ }),

/***/ 72444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ paintOf),
/* harmony export */   t: () => (/* binding */ wantsColour)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const styles = {
    good: 'green',
    bad: ['red', 'bold'],
    busy: 'cyan',
    back: 'yellow',
    faint: 'dim',
    strong: 'bold',
};
const paintOf = (colour) => (tone, text) => 
// Whether there is a terminal was asked by whoever said `colour`; the standard streams do not know.
colour && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([styles[tone]].flat(), text, { validateStream: false }) : text;
/** FORCE_COLOR over NO_COLOR over whether somebody looks on at what can show it (no-color.org, force-color.org). */
const wantsColour = ({ FORCE_COLOR: force, NO_COLOR: no, TERM: term }, isTerminal) => {
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return isTerminal && term !== 'dumb' && (no === undefined || no === '');
};


/***/ }),

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createHeap)
/* harmony export */ });
/** A binary heap, what is before all others first. */
const createHeap = (isBefore) => {
    const items = [];
    const swap = (a, b) => {
        [items[a], items[b]] = [items[b], items[a]];
    };
    const earliest = (index) => {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        let first = index;
        for (const child of [left, right])
            if (child < items.length && isBefore(items[child], items[first]))
                first = child;
        return first;
    };
    return {
        peek: () => items[0],
        push: (item) => {
            items.push(item);
            for (let at = items.length - 1; at > 0;) {
                const parent = (at - 1) >> 1;
                if (!isBefore(items[at], items[parent]))
                    return;
                swap(at, parent);
                at = parent;
            }
        },
        pop: () => {
            const last = items.length - 1;
            if (last > 0)
                swap(0, last);
            const popped = items.pop();
            for (let at = 0, next = earliest(at); next !== at; at = next, next = earliest(at))
                swap(at, next);
            return popped;
        },
    };
};


/***/ }),

/***/ 74948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createInbox)
/* harmony export */ });
/** Why an alarm is called off: made once, for making one anew costs more than the wait. */
const woke = new Error('woken by something else');
const createInbox = () => {
    let news = [];
    let puts = 0;
    let seen = 0;
    let wake = null;
    return {
        put: (more) => {
            news.push(...more);
            puts += 1;
            wake?.();
        },
        drain: () => {
            const taken = news;
            news = [];
            seen = puts;
            return taken;
        },
        isEmpty: () => news.length === 0 && puts === seen,
        wait: async (clock, until, signal) => {
            // An end without facts (something abandoned) is a put too: whoever waits must look again.
            if (puts !== seen || signal?.aborted)
                return;
            const alarm = new AbortController();
            const woken = new Promise((resolve) => {
                wake = resolve;
            });
            const onAbort = () => wake?.();
            signal?.addEventListener('abort', onAbort, { once: true });
            const rings = until === null ? [] : [clock.sleep(Math.max(0, until - clock.now()), alarm.signal).catch(() => undefined)];
            await Promise.race([woken, ...rings]);
            signal?.removeEventListener('abort', onAbort);
            wake = null;
            alarm.abort(woke);
        },
    };
};


/***/ }),

/***/ 11874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Rk: () => (/* binding */ stoppingMs),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gC: () => (/* binding */ lastLookMs),
/* harmony export */   i3: () => (/* binding */ longestLookMs),
/* harmony export */   rA: () => (/* binding */ freshMs)
/* harmony export */ });
/** Beyond its own limit a command gets this long to say what happened, before it is given up. */
const graceMs = 15_000;
const unlimitedMs = 600_000;
/** A command that is told to stop at its deadline gets this long to do so: a script five seconds, and then SIGKILL. */
const stoppingMs = 7_000;
/** Clocks of two machines may differ by this much: so long a deadline of the other one is waited for beyond itself. */
const clockSkewMs = stoppingMs + 8_000;
/** A verdict that is older says nothing of now: what waited for so long is looked at again. */
const freshMs = 60_000;
/** So long a watch is one look: a healthy answer ends it, and a failure is seen through. */
const lastLookMs = 1;
/** No single look takes longer than this, however long its gate may last. */
const longestLookMs = 5_000;
/** However many failures are to be forgiven within a last look, its looks are no closer than this where the gate's are not. */
const closestMs = 250;
const mostInARow = ({ failures, errors, inconclusive }) => Math.max(failures, errors, inconclusive);
/** For how many milliseconds a command looks at least, whatever comes after that. */
const spanOf = (command, service) => command.type === 'canary'
    ? (service.canary?.[command.step - 1]?.forMs ?? 0)
    : (command.forMs ?? service.watchMs ?? 0);
/** A failure that begins at the end is seen through, also where looks go on for as long as a deployment is paused. */
const courseOf = (command, service) => {
    const { gate } = service;
    if (command.type === 'watch' && command.forMs === lastLookMs) {
        // Last looks begin together: none takes so long that the others are old when it ends, and all begin once more.
        const latestMs = freshMs - stoppingMs - graceMs;
        const apart = Math.max(closestMs, Math.floor((latestMs - longestLookMs) / gate.failures));
        return { intervalMs: Math.min(gate.intervalMs, apart), latestMs };
    }
    const throughMs = gate.timeoutMs + mostInARow(gate) * Math.max(gate.intervalMs, longestLookMs);
    return { intervalMs: gate.intervalMs, latestMs: spanOf(command, service) + throughMs };
};
/** How long a command may take in milliseconds, by the settings it is governed by. */
const limitOf = (command, settings) => {
    switch (command.type) {
        case 'task':
            return (settings.tasks[command.task]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'check':
            return (settings.checks[command.check]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'gate':
            return (settings.services[command.service]?.gate.timeoutMs ?? unlimitedMs) + graceMs;
        case 'verify':
            return (verifyMs(command, settings) ?? unlimitedMs) + graceMs;
        case 'canary':
        case 'watch': {
            const service = settings.services[command.service];
            return (service ? courseOf(command, service).latestMs : unlimitedMs) + graceMs;
        }
        case 'deploy':
        case 'weigh':
        case 'shift':
        case 'rollback':
        case 'retire':
            return settings.services[command.service]?.timeoutMs ?? unlimitedMs;
    }
};
/** Every request of a check may take as long as it is allowed to. */
const verifyMs = ({ service, check }, settings) => {
    const verify = settings.services[service]?.verify;
    switch (check) {
        case 'smoke':
            return verify?.smoke?.reduce((sum, { request }) => sum + request.timeoutMs, 0);
        case 'security':
            return verify?.security?.timeoutMs;
        case 'page':
            return verify?.page && verify.page.runs * verify.page.timeoutMs;
        case 'performance':
            return verify?.performance?.timeoutMs;
    }
};


/***/ }),

/***/ 12039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diagnosis),
/* harmony export */   h: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91529);

/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;
/** Path, query and fragment; what is within a `${NAME:-default}` divides nothing. */
const parts = /^((?:\$\{[^{}]*\}|[^?#])*)(?:\?([^#]*))?(#.*)?$/s;
const partsOf = (address) => (parts.exec(address) ?? [address]).slice(1).map((part) => part ?? '');
/** A path below the address of a service, with the queries of both; where one only connects there are none. */
const under = (base, path) => {
    if (/^(tcp|tls):/i.test(base))
        return base;
    const [root = '', key = ''] = partsOf(base);
    const [way = '', asked = '', fragment = ''] = partsOf(path);
    const query = [key, asked].filter((part) => part !== '').join('&');
    return `${root.replace(/\/+$/, '')}/${way.replace(/^\/+/, '')}${query && `?${query}`}${fragment}`;
};
/**
 * What `health.live` and `health.detail` say beside a verdict that is no pass: whether the process lives at all, and which
 * of its parts it reports as failing.
 */
const diagnosis = async (probe, base, health, signal) => {
    const look = (path) => probe.look({ url: under(base, path), timeoutMs: longestDiagnosisMs }, signal);
    const [live, detail] = await Promise.all([
        look(health.live),
        health.detail === undefined ? null : look(health.detail),
    ]);
    const parts = (0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .troubled */ .Y)((0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(detail?.body ?? ''));
    return [
        `; ${health.live} ${live.status === undefined ? `does not answer (${live.fault?.kind})` : `answers ${live.status}`}`,
        ...(parts.length > 0 ? [`; failing: ${parts.join(', ')}`] : []),
    ].join('');
};


/***/ }),

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  Y: () => (/* binding */ troubled)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/word.ts
var word = __webpack_require__(26683);
;// CONCATENATED MODULE: ./packages/judge/src/health/words.ts
/**
 * What health bodies write, in any case: draft-inadarei-api-health-check-06 (pass, warn, fail, and ok, up, error, down,
 * which it takes for the same), Spring Boot (UP, DOWN, OUT_OF_SERVICE), MicroProfile Health (UP, DOWN), ASP.NET Core
 * (Healthy, Degraded, Unhealthy), Terminus (ok, error, shutting_down), and plain words for the same.
 */
const words = {
    healthy: ['pass', 'passed', 'ok', 'up', 'healthy', 'ready', 'success', 'true'],
    degraded: ['warn', 'warning', 'degraded'],
    unhealthy: [
        ...['fail', 'failed', 'failure', 'error', 'down', 'unhealthy', 'false'],
        ...['out_of_service', 'shutting_down', 'not_ready', 'critical', 'fatal'],
    ],
};
const states = new Map(Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state])));
/** The state that a status stands for: a known word, or a truth. */
const stateOf = (status) => typeof status === 'string' || typeof status === 'boolean'
    ? (states.get(String(status).trim().toLowerCase()) ?? 'unknown')
    : 'unknown';
const severity = ['unknown', 'healthy', 'degraded', 'unhealthy'];
/** The worst of some states; unknown says less than any other. */
const worst = (all) => all.reduce((one, other) => (severity.indexOf(other) > severity.indexOf(one) ? other : one), 'unknown');

;// CONCATENATED MODULE: ./packages/judge/src/health/components.ts



/** Where bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET, Terminus. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
/** Nobody reads more, and a body may hold anything. */
const [most, deepest] = [100, 4];
/** .NET writes its own names with a capital unless told otherwise. */
const field = (map, name) => {
    const key = Object.hasOwn(map, name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return Object.hasOwn(map, key) ? map[key] : undefined;
};
/** Names go into the journal, and nothing else that a body may hold: a plain word, or two. */
const named = (name) => /^[A-Za-z][^ ]*(?: [^ ]+)?$/.test(name) && name.length <= 32 && name.split(' ').every(word/* isPlainWord */.F)
    ? name
    : '(no plain name)';
const statusOf = (part) => {
    // The RFC draft keeps a list of measurements for each part.
    if (Array.isArray(part))
        return worst(part.slice(0, most).map((one) => ((0,json/* isMap */.j)(one) ? statusOf(one) : 'unknown')));
    return stateOf((0,json/* isMap */.j)(part) ? (field(part, 'status') ?? field(part, 'state') ?? field(part, 'healthy')) : part);
};
const entriesOf = (container) => {
    if (Array.isArray(container))
        return container
            .slice(0, most)
            .filter(json/* isMap */.j)
            .map((part) => [String(field(part, 'name') ?? field(part, 'componentId') ?? '?'), part]);
    return (0,json/* isMap */.j)(container) ? Object.entries(container).slice(0, most) : [];
};
const partsOf = (map) => containers.flatMap((key) => entriesOf(field(map, key)));
const hasStatus = (part) => (0,json/* isMap */.j)(part) && typeof field(part, 'status') === 'string';
/** Spring's parts of parts: each stands for itself, below the name of what it is a part of. */
const within = (part, depth) => (0,json/* isMap */.j)(part) && depth < deepest ? partsOf(part).filter(([, inner]) => hasStatus(inner)) : [];
const opened = ([name, part], depth) => {
    const inner = within(part, depth).flatMap((one) => opened(one, depth + 1));
    if (inner.length === 0)
        return [{ name: named(name), state: statusOf(part) }];
    return inner.map((one) => ({ ...one, name: `${named(name)}.${one.name}` }));
};
/** The parts that a health body names, at most a hundred, each once with the worst that is said of it. */
const componentsOf = (body) => {
    const parts = partsOf(body);
    // Spring Boot 1 has no container: whatever has a status beside the overall one is a part.
    const flat = parts.length > 0 || !hasStatus(body) ? [] : Object.entries(body).filter(([, part]) => hasStatus(part));
    const found = new Map();
    for (const part of [...parts, ...flat.slice(0, most)])
        for (const { name, state } of opened(part, 1))
            if (found.size < most || found.has(name))
                found.set(name, worst([found.get(name) ?? 'unknown', state]));
    return [...found].map(([name, state]) => ({ name, state }));
};

;// CONCATENATED MODULE: ./packages/judge/src/health/body.ts



const ofNet = /^(?:healthy|degraded|unhealthy)$/i;
const ofSpring = /^(?:UP|DOWN|OUT_OF_SERVICE|UNKNOWN)$/;
/** What stands alone may be anything: only words that mean nothing else. */
const alone = /^(?:healthy|degraded|unhealthy|up|down|out_of_service)$/i;
const dialectOf = (body, status) => {
    if (typeof status !== 'string')
        return null;
    if (ofNet.test(status))
        return 'aspnet';
    if (Array.isArray(body.checks))
        return 'microprofile';
    if (ofSpring.test(status))
        return 'spring';
    return (0,json/* isMap */.j)(body.checks) || stateOf(status) !== 'unknown' ? 'rfc' : null;
};
const nothing = { dialect: null, state: 'unknown', word: null, components: [] };
const ofWord = (word) => alone.test(word)
    ? { dialect: ofNet.test(word) ? 'aspnet' : null, state: stateOf(word), word, components: [] }
    : nothing;
const trimmed = (status) => (typeof status === 'string' ? status.trim() : status);
/** The known word for the whole, and whose form it is; a truth under `healthy` where there is no such word. */
const wholeOf = (body) => {
    // MicroProfile Health 1 called it outcome.
    const status = trimmed(field(body, 'status') ?? (Array.isArray(body.checks) ? field(body, 'outcome') : undefined));
    const dialect = dialectOf(body, status);
    const state = stateOf(status);
    if (state !== 'unknown')
        return { dialect, state, word: String(status) };
    const truth = field(body, 'healthy');
    return typeof truth === 'boolean'
        ? { dialect, state: stateOf(truth), word: `healthy: ${truth}` }
        : { dialect, state, word: null };
};
/** Reads whatever a server sends; never throws. A body in no known form says nothing: its HTTP status counts. */
const healthOf = (text) => {
    const plain = text.trim();
    if (alone.test(plain))
        return ofWord(plain);
    const { value: body } = (0,json/* readJson */.V)(text);
    if (typeof body === 'string')
        return ofWord(body.trim());
    return (0,json/* isMap */.j)(body) ? { ...wholeOf(body), components: componentsOf(body) } : nothing;
};
/** Names that are told: so many that a line holds them. */
const told = 5;
/** Names of the parts that are down and, behind them, of those that are degraded; at most five. */
const troubled = ({ components }) => ['unhealthy', 'degraded']
    .flatMap((state) => components.filter((one) => one.state === state).map(({ name }) => name))
    .slice(0, told);


/***/ }),

/***/ 12556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ interpret)
});

// EXTERNAL MODULE: ./packages/model/src/shown-url.ts
var shown_url = __webpack_require__(6876);
// EXTERNAL MODULE: ./packages/judge/src/health/body.ts + 2 modules
var body = __webpack_require__(91529);
;// CONCATENATED MODULE: ./packages/judge/src/health/cut.ts
const json = /^\s*application\/(?:[\w.-]+\+)?json\b/i;
const page = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
/** Whether JSON was cut: how a service is may stand behind that. By its first character where its type does not tell. */
const isCutJson = ({ truncated, headers, body = '' }) => {
    const type = String(headers?.['content-type'] ?? '');
    return truncated === true && (json.test(type) || (!page.test(type) && /^\s*[[{]/.test(body)));
};

// EXTERNAL MODULE: ./packages/judge/src/path.ts
var path = __webpack_require__(83956);
// EXTERNAL MODULE: ./packages/judge/src/quoted.ts
var quoted = __webpack_require__(46211);
// EXTERNAL MODULE: ./packages/judge/src/word.ts
var word = __webpack_require__(26683);
;// CONCATENATED MODULE: ./packages/judge/src/identity.ts






const tooMuch = 'with more JSON than is read, so nobody knows how it ends: let health.ready name what answers less';
const whole = (ms) => Math.round(ms * 10) / 10;
/**
 * What a look at a health endpoint is worth. A refused connection, a 5xx, bad TLS or a time-out is a failure, and so is a
 * 2xx whose body says in a known form that it is down; what says that it is degraded serves, as the RFC draft and ASP.NET
 * mean it. Health that does not prove its release is inconclusive: the old release answering 200 says nothing of the new.
 */
const interpret = (look, identity) => {
    const observation = (outcome, code, reason) => ({
        outcome,
        code,
        reason: `${(0,shown_url/* shownUrl */.z)(look.url)} ${reason}`,
        ms: whole(look.ms),
    });
    if (look.fault) {
        const { kind, message } = look.fault;
        return observation(kind === 'own' ? 'error' : 'failed', `HEALTH_${kind.toUpperCase()}`, message);
    }
    if (isConnection(look))
        return connection(identity, observation);
    const { status = 0 } = look;
    if (status < 200 || status > 299)
        return observation('failed', 'HEALTH_STATUS', `answered ${status}`);
    const health = (0,body/* healthOf */.W)(look.body ?? '');
    if (health.state === 'unhealthy')
        return observation('failed', 'HEALTH_DOWN', `answered ${status}${saying(health)}`);
    if (health.state === 'unknown' && isCutJson(look))
        return observation('inconclusive', 'HEALTH_CUT', `answered ${status} ${tooMuch}`);
    const doubt = health.state === 'degraded' ? saying(health) : '';
    if (identity.where === null)
        return identity.certain
            ? observation('successful', 'HEALTHY', `answered ${status}${doubt}`)
            : observation('inconclusive', 'NO_IDENTITY', 'does not say which release answers: set health.version');
    const said = (0,path/* path */.A)(look.body ?? '', identity.where);
    if (said === undefined)
        return observation('inconclusive', 'NO_VERSION', `has no ${identity.where} in its answer`);
    return said === identity.version
        ? observation('successful', 'HEALTHY', `answered ${status} as ${identity.version}${doubt}`)
        : observation('inconclusive', 'WRONG_VERSION', `${claimed(said, identity.version)}, not ${identity.version}`);
};
/** Of TCP and TLS alone there is no more to see than that somebody listens. */
const isConnection = ({ url, connected }) => connected && /^(tcp|tls):/i.test(url);
const connection = ({ where, certain }, observation) => {
    if (where === null && certain)
        return observation('successful', 'HEALTHY', 'connects');
    return observation('inconclusive', 'NO_IDENTITY', 'connects, which does not say which release it is');
};
/** What a health body says of itself, and of which parts. */
const saying = (health) => {
    const parts = (0,body/* troubled */.Y)(health);
    return ` and says ${health.word}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
};
const digest = /^(?:sha256:)?[\da-f]{40,64}$/i;
/**
 * Of an answer only what is a plain word may be told: whatever else stands there is the server's own affair. Where versions
 * are commits or digests, the beginning tells which it is.
 */
const claimed = (said, version) => {
    if ((0,word/* isPlainWord */.F)(said))
        return `answers as version ${said}`;
    return digest.test(said) && digest.test(version)
        ? `answers as version ${said.slice(0, said.lastIndexOf(':') + 13)}…`
        : `answers with ${(0,quoted/* quoted */.T)(said)}`;
};


/***/ }),

/***/ 46211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4129);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26683);



/**
 * What may be told of a value that a server sent, in a reason: journals must not hold what bodies do. Numbers, truths and
 * plain words are told whole, of all else the kind and the size.
 */
const quoted = (value) => {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(value))
        return `an object with ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(Object.keys(value).length, 'key')}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    return (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F)(value) ? value : `a text of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(value.length, 'character')}`;
};


/***/ }),

/***/ 26683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPlainWord)
/* harmony export */ });
/* harmony import */ var _convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);

/** In characters. */
const longest = 32;
/** Letters, digits and `_`, with signs between them as names, versions, times and media types have them. */
const shape = /^[+-]?\w+(?:[.:+/-]{1,2}\w+)*$/;
const version = /^v?\d+(?:\.\d+)+(?:[-+.][a-z\d]{1,12})*$/i;
/** In characters, without the signs between them: what is shorter is hardly a token. */
const leastOfToken = 16;
const kindOf = (char) => /\d/.test(char) ? 'digit' : char === char.toLowerCase() ? 'small' : 'capital';
/** How often one kind of character follows another; a word's first capital, as in `OutOfService`, is no change. */
const changesIn = (text) => {
    const kinds = [...text].map(kindOf);
    return kinds.filter((kind, at) => {
        const before = kinds[at - 1] ?? kind;
        return kind !== before && !(before === 'capital' && kind === 'small');
    }).length;
};
/** In names kinds of characters change seldom; chance changes them at every second or third. */
const looksDrawn = (text) => {
    const bare = text.replaceAll(/[^A-Za-z\d]/g, '');
    return /[\da-f]{24}/i.test(bare) || (bare.length >= leastOfToken && changesIn(bare) * 4 >= bare.length);
};
/** Whether a text is a short word such as a state, a version, a time or a name, and not what opens a door. */
const isPlainWord = (text) => {
    if (text.length > longest || !shape.test(text) || (0,_convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(text) || text.startsWith('eyJ'))
        return false;
    return version.test(text) || !looksDrawn(text);
};


/***/ }),

/***/ 51081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   _s: () => (/* binding */ topological),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   vC: () => (/* binding */ criticalPath),
/* harmony export */   yk: () => (/* binding */ dependentsOf)
/* harmony export */ });
/* unused harmony export cycleOf */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Names that are only needed and never declared are left out; a need named twice counts once. */
const graphOf = (needs) => {
    const declared = new Map(Object.entries(needs));
    const kept = new Map();
    const dependents = new Map([...declared.keys()].map((name) => [name, []]));
    for (const [name, all] of declared) {
        const own = [...new Set(all)].filter((need) => declared.has(need));
        kept.set(name, own);
        for (const need of own)
            dependents.get(need)?.push(name);
    }
    return { needs: kept, dependents };
};
/** Every name after all it needs, as far as there is such an order: what lies on or behind a cycle is missing. */
const settle = ({ needs, dependents }) => {
    const open = new Map([...needs].map(([name, own]) => [name, own.length]));
    const settled = [...open].filter(([, count]) => count === 0).map(([name]) => name);
    for (const name of settled)
        for (const dependent of dependents.get(name) ?? []) {
            const left = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, left);
            if (left === 0)
                settled.push(dependent);
        }
    return settled;
};
/** One cycle, each name needing the next and the last the first; null when there is none. */
const cycleOf = (graph) => {
    const settled = new Set(settle(graph));
    const start = [...graph.needs.keys()].filter((name) => !settled.has(name)).sort(byName)[0];
    const path = new Map();
    // Whatever is not settled needs something else that is not settled, so this walk must meet itself.
    for (let name = start; name !== undefined; name = graph.needs.get(name)?.find((need) => !settled.has(need))) {
        const met = path.get(name);
        if (met !== undefined)
            return [...path.keys()].slice(met);
        path.set(name, path.size);
    }
    return null;
};
const ordered = (graph) => {
    const settled = settle(graph);
    if (settled.length === graph.needs.size)
        return settled;
    const cycle = cycleOf(graph) ?? [];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('GRAPH_CYCLE', `${[...cycle, cycle[0]].join(' needs ')}: nothing of it can ever start. Remove one of these needs`);
};
const longest = (order, links, weight) => {
    const lengths = new Map();
    for (const name of order) {
        const before = (links.get(name) ?? []).reduce((most, other) => Math.max(most, lengths.get(other) ?? 0), 0);
        lengths.set(name, before + weight(name));
    }
    return lengths;
};
/** Weight of the heaviest chain of dependents that begins with each name, itself included. Throws `GRAPH_CYCLE`. */
const remaining = (graph, weight) => longest(ordered(graph).reverse(), graph.dependents, weight);
/**
 * Names by how many links lie beneath them; within a stage by name, so the order of writing plays no part. Names that
 * `counts` refuses only pass their needs on. Throws `GRAPH_CYCLE`.
 */
const stages = (graph, counts = () => true) => {
    const deep = longest(ordered(graph), graph.needs, (name) => (counts(name) ? 1 : 0));
    const names = [...deep.keys()].filter(counts).sort(byName);
    const byDepth = Map.groupBy(names, (name) => deep.get(name) ?? 0);
    return [...byDepth].sort(([a], [b]) => a - b).map(([, stage]) => stage);
};
/** Every name after all it needs, always the same for the same graph. Throws `GRAPH_CYCLE`. */
const topological = (graph) => stages(graph).flat();
/** All that need one of `names`, however far away. */
const dependentsOf = (graph, names) => {
    const start = new Set(names);
    const met = new Set();
    const open = [...start];
    for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const next of graph.dependents.get(name) ?? [])
            if (!met.has(next)) {
                met.add(next);
                if (!start.has(next))
                    open.push(next);
            }
    return met;
};
/** The heaviest chain, first to last, and its weight. Throws `GRAPH_CYCLE`. */
const criticalPath = (graph, weight) => {
    const left = remaining(graph, weight);
    const heaviest = (names) => [...names].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || byName(a, b))[0];
    const names = [];
    for (let name = heaviest(left.keys()); name !== undefined; name = heaviest(graph.dependents.get(name) ?? []))
        names.push(name);
    return { names, length: left.get(names[0] ?? '') ?? 0 };
};


/***/ }),

/***/ 97770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94472);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);



/** The state that a whole journal tells, its events in causal order. */
const replay = (events) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)(events).reduce((state, event) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(state, event), _state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue);


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/** What a URL parser takes for the place of user and password, with however many slashes of either kind. */
const userinfo = /^(\s*[a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i;
/** The first of a parameter's two parts is its name; what has but one may be a secret as a whole. */
const hidden = (parameter) => (parameter === '' ? '' : parameter.replace(/^([^=]*=)?.*$/s, '$1***'));
/**
 * A URL, well-formed or not, as people may be shown it: without user, password, fragment and what its parameters are, for
 * tokens are in all of them.
 */
const shownUrl = (url) => {
    const [address = '', ...queries] = url.replace(userinfo, '$1***@').replace(/#.*$/s, '').split('?');
    if (queries.length === 0)
        return address;
    return `${address}?${queries.join('?').split('&').map(hidden).join('&')}`;
};


/***/ })

};
