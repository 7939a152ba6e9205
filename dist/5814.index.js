export const id = 5814;
export const ids = [5814,3433];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 39374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exits)
/* harmony export */ });
/** What the command's exit status says. */
const exits = {
    /** Done. */
    done: 0,
    /** It failed and was taken back. */
    failed: 1,
    /** Wrong usage, or a manifest that cannot be deployed. */
    usage: 2,
    /** A person is needed. */
    halted: 3,
    /** Refused: a hold, a freeze, a stale commit, someone else at work. */
    refused: 4,
    /** Cancelled. */
    cancelled: 130,
};


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   r: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);


/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
const missing = ({ services, environment }, service) => {
    if (Object.hasOwn(services, service))
        return null;
    const known = Object.keys(services);
    const meant = (0,_convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(service, known);
    const question = meant === undefined ? '' : `; did you mean ${meant}?`;
    return `there is no service ${service} in ${environment}: it has ${known.join(', ')}${question}`;
};
/** Throws `UNKNOWN_SERVICE`. */
const requireService = (settings, service) => {
    const why = missing(settings, service);
    if (why !== null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('UNKNOWN_SERVICE', why);
};


/***/ }),

/***/ 53439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthGate: () => (/* binding */ healthGate)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(118);
/* harmony import */ var _convoy_engine_perform_until__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31414);
/* harmony import */ var _convoy_judge_identity__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17705);
/* harmony import */ var _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24409);
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74885);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26921);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18747);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37769);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5890);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92610);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79471);















const count = zod__WEBPACK_IMPORTED_MODULE_11__/* .number */ .ai('expects a whole number above 0')
    .int('expects a whole number above 0')
    .min(1, 'expects a whole number above 0');
const wait = zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationAboveZero */ .Co, 'expects a duration, for example 90s');
const usual = {
    intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.interval),
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.timeout),
    startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.startup),
    successes: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.successes,
    failures: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.failures,
    errors: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.errors,
    inconclusive: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh.inconclusive,
};
/** Without a manifest's word the address is taken for the release's own. */
const byManifest = async (place, { url, service, environment }, around) => {
    if (service === undefined) {
        if (url === undefined)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('INPUT_MISSING', 'say where to look: `url`, or `service` as the manifest names it');
        return { base: url, version: null, health: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_2__/* .defaultHealth */ .Qx, gate: usual };
    }
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1831), __webpack_require__.e(2702), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 24548));
    const settings = await load(place, environment);
    (0,_services_js__WEBPACK_IMPORTED_MODULE_9__/* .requireService */ .r)(settings, service);
    const { health, gate } = settings.services[service] ?? { health: null, gate: usual };
    if (!health)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('USAGE', `services.${service} has no health to look at: add it to the manifest`);
    const base = url ?? (health.url === undefined ? undefined : (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)(health.url, (name) => around.env[name]));
    if (base === undefined)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('INPUT_MISSING', `nobody knows where ${service} answers: give \`url\`, or set health.url in the manifest`);
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_10__/* .headOf */ .Uo)(place, settings.environment).read();
    return { base, version: record.markers[service]?.release.version ?? null, health, gate };
};
const observing = async ({ base, version, health, gate }, note) => {
    // Loaded here, for it is large, and what is wrong with an input is said without it.
    const { createProbe } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1730)]).then(__webpack_require__.bind(__webpack_require__, 61730));
    const probe = createProbe(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const over = new AbortController();
    const identity = {
        version: version ?? '',
        where: version === null ? null : (health.version ?? '[BODY].version'),
        certain: version === null,
    };
    let last = '';
    const seen = ({ outcome, reason }) => {
        const line = `${outcome}: ${reason}`;
        if (line !== last)
            note(line);
        last = line;
    };
    const look = async (leftMs) => {
        const timeoutMs = Math.max(1, Math.min(_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_13__/* .longestLookMs */ .i3, leftMs));
        return (0,_convoy_judge_identity__WEBPACK_IMPORTED_MODULE_14__/* .interpret */ .U)(await probe.look({ url: (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_13__/* .under */ .hG)(base, health.ready), timeoutMs }, over.signal), identity);
    };
    return {
        cancel: () => over.abort(new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('CANCELLED', 'cancelled while it was waiting')),
        verdict: async () => {
            const verdict = await (0,_convoy_engine_perform_until__WEBPACK_IMPORTED_MODULE_1__/* .untilVerdict */ .a)(gate, _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, over.signal, look, seen);
            if (verdict.outcome === 'passed')
                return verdict;
            return { ...verdict, reason: `${verdict.reason}${await (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_13__/* .diagnosis */ .C1)(probe, base, health, over.signal)}` };
        },
    };
};
const resultOf = ({ base, version }, verdict) => ({
    exit: verdict.outcome === 'passed' ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exits */ .c.done : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exits */ .c.failed,
    text: `${base}: ${verdict.outcome} (${verdict.code}): ${verdict.reason}`,
    json: { url: base, version, verdict },
});
const healthGate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_15__/* .verb */ .w)({
    inputs: {
        url: zod__WEBPACK_IMPORTED_MODULE_12__/* .url */ .OZ5({ protocol: /^https?$/, error: 'expects an http or https address' })
            .optional()
            .describe('Where the service answers'),
        service: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .optional()
            .describe('The service of the manifest whose health, gate and confirmed version count'),
        version: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .optional()
            .describe('The version that its answer must name; default: the confirmed one of the service, without a service any'),
        'version-path': zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .regex(/^\[BODY\](\.|\[|$)/, 'expects a path such as [BODY].version')
            .optional()
            .describe('Where the answer names its version; default [BODY].version'),
        ready: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .startsWith('/', 'expects a path')
            .optional()
            .describe('Path that answers when requests can be served; default /health/ready'),
        live: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .startsWith('/', 'expects a path')
            .optional()
            .describe('Path that answers when the process lives; default /health'),
        detail: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()
            .startsWith('/', 'expects a path')
            .optional()
            .describe('Path that names failing parts, for the reason of a red light; default /health/detailed'),
        timeout: wait.optional().describe('Limit of all; at its end the gate has failed; default 2m'),
        interval: wait.optional().describe('Time between two looks; default 1s'),
        startup: wait
            .optional()
            .describe('Until this is over, failures before the first success do not count; default 60s'),
        successes: count.optional().describe('Healthy answers in a row that pass; default 3'),
        failures: count.optional().describe('Failed answers in a row that fail it; default 3'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .placeInputs */ .vb,
    },
    run: async (given, around) => {
        const found = await byManifest((0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$)(given, around), given, around);
        const wanted = {
            base: found.base,
            version: given.version ?? found.version,
            health: {
                ...found.health,
                ready: given.ready ?? found.health.ready,
                live: given.live ?? found.health.live,
                detail: given.detail ?? found.health.detail ?? '/health/detailed',
                ...(given['version-path'] === undefined ? {} : { version: given['version-path'] }),
            },
            gate: {
                ...found.gate,
                ...(given.timeout === undefined ? {} : { timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(given.timeout) }),
                ...(given.interval === undefined ? {} : { intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(given.interval) }),
                ...(given.startup === undefined ? {} : { startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(given.startup) }),
                ...(given.successes === undefined ? {} : { successes: given.successes }),
                ...(given.failures === undefined ? {} : { failures: given.failures }),
            },
        };
        const gate = await observing(wanted, around.note);
        const off = around.onSignal(gate.cancel);
        try {
            return resultOf(wanted, await gate.verdict());
        }
        finally {
            off();
        }
    },
});


/***/ }),

/***/ 118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C1: () => (/* binding */ diagnosis),
  i3: () => (/* binding */ longestLookMs),
  hG: () => (/* binding */ under)
});

;// CONCATENATED MODULE: ./packages/judge/src/components.ts
/** Where health bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
const good = /^(?:up|pass|passed|ok|healthy|ready|success|true)$/i;
const most = 5;
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const parse = (body) => {
    try {
        return JSON.parse(body);
    }
    catch {
        // Without JSON there are no parts to name.
        return undefined;
    }
};
/** Names go into the journal, and nothing else that a body may hold: a plain word, or two as in `db:time`. */
const named = (name) => /^[A-Za-z][\w.-]{0,31}(?:[: ][\w.-]{1,32})?$/.test(name) ? name : '(no plain name)';
const partsOf = (container) => {
    if (Array.isArray(container))
        return container
            .filter(isObject)
            .map((part) => [String(part.name ?? part.componentId ?? '?'), part]);
    return isObject(container) ? Object.entries(container) : [];
};
const isFailing = (part) => {
    // The RFC draft keeps a list of measurements for each part.
    if (Array.isArray(part))
        return part.some(isFailing);
    const status = isObject(part) ? (part.status ?? part.state ?? part.healthy) : part;
    return (typeof status === 'string' || typeof status === 'boolean') && !good.test(String(status));
};
/** Names of the parts that a detailed health body reports as not healthy, at most five; empty when it names none. */
const failingComponents = (body) => {
    const health = parse(body);
    if (!isObject(health))
        return [];
    const parts = containers.flatMap((key) => (Object.hasOwn(health, key) ? partsOf(health[key]) : []));
    return parts
        .filter(([, part]) => isFailing(part))
        .map(([name]) => named(name))
        .slice(0, most);
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/diagnosis.ts

/** No single look takes longer than this, however long its gate may last. */
const longestLookMs = 5_000;
/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;
/** A path below the address of a service. */
const under = (base, path) => `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
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
    const parts = failingComponents(detail?.body ?? '');
    return [
        `; ${health.live} ${live.status === undefined ? `does not answer (${live.fault?.kind})` : `answers ${live.status}`}`,
        ...(parts.length > 0 ? [`; failing: ${parts.join(', ')}`] : []),
    ].join('');
};


/***/ }),

/***/ 31414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untilVerdict)
/* harmony export */ });
/* harmony import */ var _convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28366);

/** Looks at an interval until the gate's rule has a verdict or its time is over. `lookAt` is told how many ms are left. */
const untilVerdict = async (settings, clock, signal, lookAt, seen) => {
    const startedAt = clock.now();
    const endsAt = startedAt + settings.timeoutMs;
    let open = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .openGate */ .GN)(settings, startedAt);
    for (;;) {
        const observation = await lookAt(endsAt - clock.now());
        seen(observation);
        const next = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .lB)(open, observation, clock.now());
        if (next.verdict)
            return next.verdict;
        open = next.gate;
        if (clock.now() + settings.intervalMs >= endsAt)
            return (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .timeOut */ .EV)(open);
        await clock.sleep(settings.intervalMs, signal);
    }
};


/***/ }),

/***/ 28366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ observe),
  GN: () => (/* binding */ openGate),
  EV: () => (/* binding */ timeOut),
  wB: () => (/* binding */ watch)
});

;// CONCATENATED MODULE: ./packages/judge/src/tally.ts
const kept = 1000;
const emptyTally = {
    counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
    streak: null,
    last: null,
    trouble: null,
    times: [],
};
const add = (tally, observation) => {
    const { outcome } = observation;
    return {
        counts: { ...tally.counts, [outcome]: tally.counts[outcome] + 1 },
        streak: { outcome, length: tally.streak?.outcome === outcome ? tally.streak.length + 1 : 1 },
        last: observation,
        trouble: outcome === 'successful' ? tally.trouble : observation,
        times: outcome === 'successful' ? [...tally.times, observation.ms].slice(-kept) : tally.times,
    };
};
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;
/** Closes a tally with a verdict. */
const verdict = (tally, outcome, code, reason) => {
    const ascending = [...tally.times].sort((a, b) => a - b);
    return {
        outcome,
        code,
        reason,
        counts: tally.counts,
        ...(ascending.length > 0 && {
            latency: { p50: quantile(ascending, 0.5), p95: quantile(ascending, 0.95), max: quantile(ascending, 1) },
        }),
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/gate.ts

const openGate = (settings, startedAt) => ({
    settings,
    startedAt,
    tally: emptyTally,
});
/** One observation stands for itself; only of several is it worth saying how many. */
const inARow = (run, { reason }) => (run === 1 ? reason : `${run} in a row: ${reason}`);
const healthy = (count) => `${count} healthy ${count === 1 ? 'answer' : 'answers'}`;
/**
 * One more observation: the gate, and its verdict once there is one.
 * Success and failure count in a row (as Kubernetes' probes do); our own errors and inconclusive answers end it too
 * (as Argo Rollouts' analyses do), but none of them before `startup` is over or a first success was seen.
 */
const observe = (gate, observation, now) => {
    const tally = add(gate.tally, observation);
    const next = { ...gate, tally };
    const { settings, startedAt } = gate;
    const run = tally.streak?.length ?? 0;
    if (observation.outcome === 'successful') {
        const reason = run === 1 ? healthy(run) : `${healthy(run)} in a row`;
        return run < settings.successes
            ? { gate: next }
            : { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) };
    }
    const grace = tally.counts.successful === 0 && now - startedAt < settings.startupMs;
    if (grace)
        return { gate: { ...next, tally: { ...tally, streak: null } } };
    if (run < limitOf(settings, observation.outcome))
        return { gate: next };
    const outcome = observation.outcome;
    return { gate: next, verdict: verdict(tally, outcome, observation.code, inARow(run, observation)) };
};
const limitOf = (settings, outcome) => {
    switch (outcome) {
        case 'failed':
            return settings.failures;
        case 'inconclusive':
            return settings.inconclusive;
        case 'error':
            return settings.errors;
    }
};
/**
 * The verdict when the time limit is reached: always a failure, for no observation is never a pass. Its code is that of
 * the last observation, unless that one was healthy: then what is wrong is that there were not enough of them.
 */
const timeOut = ({ tally, settings }) => {
    const { last, trouble, counts } = tally;
    const failed = (code, why) => verdict(tally, 'failed', code, `no verdict within ${settings.timeoutMs} ms${why}`);
    if (!last)
        return failed('GATE_TIMEOUT', ': nothing was observed');
    if (last.outcome !== 'successful')
        return failed(last.code, `, the last answer: ${last.reason}`);
    const doubt = trouble ? `; the last that was not: ${trouble.reason}` : '';
    return failed('GATE_TIMEOUT', `: ${healthy(counts.successful)}, ${settings.successes} in a row are needed${doubt}`);
};
/**
 * A watch after one more observation: it fails as a gate does, but passes only when its time is over and the answer is
 * healthy; a failure that began shortly before the end is seen through.
 */
const watch = (gate, observation, now, endsAt) => {
    const tally = add(gate.tally, observation);
    const next = { ...gate, tally };
    const { outcome } = observation;
    if (outcome === 'successful') {
        const reason = `${healthy(tally.counts.successful)}, the last among them`;
        return now < endsAt ? { gate: next } : { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) };
    }
    const run = tally.streak?.length ?? 0;
    if (run < limitOf(gate.settings, outcome))
        return { gate: next };
    return { gate: next, verdict: verdict(tally, outcome, observation.code, inARow(run, observation)) };
};


/***/ }),

/***/ 17705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ interpret)
});

;// CONCATENATED MODULE: ./packages/judge/src/path.ts
/** A step of a path: `.name` or `[index]`. */
const step = /\.([\w-]+)|\[(\d+)\]/gy;
/**
 * What stands at `[BODY].a.b[0]` in a JSON body, as text; undefined when it is not there, is not a scalar, or the body
 * is no JSON. `[BODY]` alone is the whole body, trimmed. The notation is Gatus's.
 */
const path = (body, where) => {
    if (!where.startsWith('[BODY]'))
        return undefined;
    const rest = where.slice('[BODY]'.length);
    if (rest === '')
        return body.trim();
    const found = [...rest.matchAll(step)];
    if (found.map(([text]) => text).join('') !== rest)
        return undefined;
    const value = found.reduce((at, [, name, index]) => get(at, name ?? Number(index)), parse(body));
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
};
const parse = (body) => {
    try {
        return JSON.parse(body);
    }
    catch {
        // A body that is no JSON has no paths; the caller says so in its reason.
        return undefined;
    }
};
/** A name is looked up in maps and an index in lists: `.length` of a list is nothing that the server said. */
const get = (at, key) => at !== null && typeof at === 'object' && Array.isArray(at) === (typeof key === 'number') && Object.hasOwn(at, key)
    ? at[key]
    : undefined;

;// CONCATENATED MODULE: ./packages/judge/src/identity.ts

const whole = (ms) => Math.round(ms * 10) / 10;
/**
 * What a look at a health endpoint is worth. A refused connection, a 5xx, bad TLS or a time-out is a failure; health
 * that does not prove its release is inconclusive: the old release answering 200 says nothing of the new one.
 */
const interpret = (look, identity) => {
    const observation = (outcome, code, reason) => ({
        outcome,
        code,
        reason: `${look.url} ${reason}`,
        ms: whole(look.ms),
    });
    if (look.fault) {
        const { kind, message } = look.fault;
        return observation(kind === 'own' ? 'error' : 'failed', `HEALTH_${kind.toUpperCase()}`, message);
    }
    const { status = 0 } = look;
    if (status < 200 || status > 299)
        return observation('failed', 'HEALTH_STATUS', `answered ${status}`);
    if (identity.where === null)
        return identity.certain
            ? observation('successful', 'HEALTHY', `answered ${status}`)
            : observation('inconclusive', 'NO_IDENTITY', 'does not say which release answers: set health.version');
    const said = path(look.body ?? '', identity.where);
    if (said === undefined)
        return observation('inconclusive', 'NO_VERSION', `has no ${identity.where} in its answer`);
    return said === identity.version
        ? observation('successful', 'HEALTHY', `answered ${status} as ${identity.version}`)
        : observation('inconclusive', 'WRONG_VERSION', `${claimed(said)}, not ${identity.version}`);
};
/** Of an answer only what looks like a version may be told: whatever else stands there is the server's own affair. */
const claimed = (said) => /^[\w.+:@/-]{1,64}$/.test(said) ? `answers as version ${said}` : 'answers with something that is no version';


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
