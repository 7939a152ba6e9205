export const id = 8503;
export const ids = [8503];
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

/***/ 95630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ isInJob),
/* harmony export */   __: () => (/* binding */ isCrew),
/* harmony export */   tc: () => (/* binding */ isRerun)
/* harmony export */ });
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61741);

/** Whether this process is in a job of a workflow, so that others of its run may work beside it. */
const isInJob = (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agent */ .MA) !== null;
/** Whether an owner holds the environment for this process too: all jobs of one attempt of a run are one crew. */
const isCrew = (owner) => {
    const [its, mine] = [(0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(owner.agent), (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agent */ .MA)];
    return owner.crew === true && its !== null && its.run === mine?.run && its.attempt === mine.attempt;
};
/** Whether this process is in a run that is run again. */
const isRerun = ({ GITHUB_RUN_ATTEMPT }) => Number(GITHUB_RUN_ATTEMPT ?? 1) > 1;


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
    exit: refusals.some(({ code }) => code === 'CANCELLED') ? _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled : _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused,
    text: refusals.map(({ code, reason }) => `refused (${code}): ${reason}`).join('\n'),
    json: { refusals },
});


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
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);

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
            return ((0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(settings, command.service)?.gate.timeoutMs ?? unlimitedMs) + graceMs;
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

/***/ 15594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   vc: () => (/* binding */ externalRelease)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** How something is looked at, be it a service or what is only needed; undefined: there is no such. */
const lookedAt = (settings, name) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, name) ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.external ?? {}, name);
/** Whether it is needed and is no service: nobody deploys it here, takes it back or restarts it. */
const isExternal = ({ external = {} }, name) => Object.hasOwn(external, name);
/** What stands for the release of what has none. */
const externalRelease = { version: 'external' };


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

/***/ 94739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** Where it failed, in words; of a service's own checks which one. */
const pointOf = ({ point, service, check }) => service !== undefined && check !== undefined ? `${point} ${check}` : point;


/***/ })

};
