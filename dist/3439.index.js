export const id = 3439;
export const ids = [3439];
export const modules = {

/***/ 44603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ offered)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);

/** What there is instead of a name that is not known: `web, stock; did you mean stock?`. */
const offered = (name, known) => {
    const meant = (0,_convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return `${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
};


/***/ }),

/***/ 22613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   pY: () => (/* binding */ secretFinder),
/* harmony export */   sD: () => (/* binding */ redactorFor)
/* harmony export */ });
/* unused harmony export toldSecrets */
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77480);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);



/** What a variable of the environment may be called beside that. PWD is none: it says where the command was started. */
const alsoTelling = /(?:^|_)(?:key|dsn|pat)$/;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;
/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable. Without settings
 * only names tell.
 */
const secretsOf = (settings, env) => {
    const read = readBy(settings, env);
    return [...new Set([...read, ...read.flatMap(passwordIn), ...toldSecrets(settings, env).keys()])].filter(isSecret);
};
/** Takes all of them out of a text. */
const redactorFor = (...of) => (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)(secretsOf(...of));
/**
 * Those of them that are secrets for certain, with the variable that holds each: by its name, or as the password of a URL.
 * A provider may answer with the others, for example with the project that the manifest reads.
 */
const toldSecrets = (settings, env) => {
    const declared = new Set((env.CONVOY_SECRET_NAMES ?? '').split(','));
    const named = Object.keys(env).filter((name) => declared.has(name) || (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || alsoTelling.test((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(name)));
    const told = [
        ...named.map((name) => [env[name] ?? '', name]),
        ...[...named, ...readNames(settings)].flatMap((name) => passwordIn(env[name] ?? '').map((one) => [one, name])),
    ];
    return new Map(told.filter(([value]) => isSecret(value)));
};
/** Finds the secret that a text holds, and says which it is; undefined: none. Made ready at the first text: most see none. */
const secretFinder = (settings, env) => {
    const shapes = (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([]);
    let told;
    return (text) => {
        if (shapes(text) !== text)
            return 'what looks like a key or a password';
        told ??= [...toldSecrets(settings, env)].map(([value, name]) => ({ name, masked: (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([value]) }));
        const found = told.find(({ masked }) => masked(text) !== text);
        return found && `the value of ${found.name}`;
    };
};
const readNames = (settings) => (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .variableNamesIn */ .aY)(JSON.stringify(settings));
const readBy = (settings, env) => readNames(settings).flatMap((name) => env[name] ?? []);
const isSecret = (value) => value.length > 3 && !plain.test(value);
/** Of a URL its password is a secret by itself. */
const passwordIn = (value) => {
    const password = URL.canParse(value) ? new URL(value).password : '';
    return password === '' ? [] : [decoded(password)];
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign stands for itself.
        return text;
    }
};


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   r: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _offered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44603);


/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
const missing = ({ services, environment }, service) => {
    if (Object.hasOwn(services, service))
        return null;
    return `there is no service ${service} in ${environment}: it has ${(0,_offered_js__WEBPACK_IMPORTED_MODULE_1__/* .offered */ .I)(service, Object.keys(services))}`;
};
/** Throws `UNKNOWN_SERVICE`. */
const requireService = (settings, service) => {
    const why = missing(settings, service);
    if (why !== null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNKNOWN_SERVICE', why);
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

/***/ 92610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  HD: () => (/* binding */ obstacleOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/engine/src/join.ts
/** Tasks done since: of the others a member knows only what was, and another may have done them anew meanwhile. */
const doneSince = (before, now) => Object.fromEntries(Object.entries(now).filter(([task, fingerprint]) => before[task] !== fingerprint));
/** What one of several adds to the record: its commands under way, its segment, the tasks that are done. */
const added = (record, state, { agent, mine, before }) => {
    const segment = `${record.epoch}.${agent}`;
    const count = state.segments[segment];
    const own = Object.entries(state.running).filter(([key]) => mine.has(key));
    return {
        ...record,
        underway: [
            ...record.underway.filter(({ key }) => !mine.has(key)),
            ...own.map(([key, { deadline }]) => ({ key, deadline })),
        ],
        segments: count === undefined ? record.segments : { ...record.segments, [segment]: count },
        tasks: { ...record.tasks, ...doneSince(before, state.tasks) },
    };
};
/**
 * Works in an environment that is held for all jobs of this process's run, under its owner's epoch. Each writes only what
 * is its own, so whoever was outrun by another of them writes again on top; whoever finds another epoch was taken over.
 */
const join = async (head, { agent, deployment, isCrew, rest }) => {
    const first = await head.read();
    const { owner, epoch } = first.record;
    const isOurs = ({ owner: now, epoch: at, unfinished }) => at === epoch && unfinished === deployment && now?.crew === true && isCrew(now);
    if (!owner || !isOurs(first.record))
        return { ok: false, code: 'NOT_JOINED', record: first.record };
    let { record, revision } = first;
    let isFenced = false;
    const mine = new Set();
    const own = { agent, mine, before: record.tasks };
    const save = async (state, note, after) => {
        await after;
        for (const [key, running] of Object.entries(state.running))
            if (running.agent === agent)
                mine.add(key);
        for (let times = 1; !isFenced; times += 1) {
            const next = added(record, state, own);
            const written = await head.write(next, revision, note);
            if (written !== null) {
                record = next;
                revision = written;
                return true;
            }
            await rest(times);
            ({ record, revision } = await head.read());
            isFenced = !isOurs(record);
        }
        return false;
    };
    return {
        ok: true,
        claim: {
            epoch,
            get record() {
                return record;
            },
            save,
            // The others go on: the environment is given back by whoever takes it over in the end.
            release: save,
            cancel: async (note) => {
                if (isFenced)
                    return false;
                const given = await head.write({ ...record, owner: null, unfinished: null, segments: {} }, revision, note);
                return given !== null;
            },
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/journal.ts
var src_journal = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var src_random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
;// CONCATENATED MODULE: ./packages/convoy/src/session/open.ts









const headOf = ({ stores }, environment) => stores.head(environment);
const holder = ({ agent: name, deployment, since }, { linkTo }) => `${deployment} by ${linkTo(name) ?? name} since ${since}`;
/** Says who is in the way, since when, and what to do. */
const refusalOf = (code, { owner, unfinished }, environment, stores) => code === 'LOCKED' && owner
    ? {
        code,
        reason: `${environment} is held: ${holder(owner, stores)}. Wait for it, or take it over with convoy rollback`,
    }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };
const endedMeanwhile = (deployment) => ({
    code: 'ENDED_MEANWHILE',
    reason: `${deployment} was ended by another process meanwhile: nothing is left to do`,
});
/** What stands in the way of a new deployment, if anything does. */
const obstacleOf = async ({ stores }, record, environment) => {
    const { owner } = record;
    // Of one's own run there is nobody to wait for: what it left is to be ended first.
    if (owner && !(0,crew/* isCrew */.__)(owner) && (await stores.isAlive(owner)))
        return refusalOf('LOCKED', record, environment, stores);
    return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment, stores);
};
/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }, redact) => ({
    read,
    write: (record, expected, note, after) => write((0,scrub/* scrub */._)(record, redact), expected, redact(note), after),
});
/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal, redact) => ({
    get state() {
        return journal.state;
    },
    push: (facts) => journal.push((0,scrub/* scrub */._)(facts, redact)),
    append: (facts) => journal.append((0,scrub/* scrub */._)(facts, redact)),
});
const claimantOf = ({ place, deployment, takeOver, begun = false, isPart = false }) => ({
    ...{ agent: agent/* agent */.MA, deployment, takeOver, begun, isAlive: place.stores.isAlive },
    crew: isPart && crew/* isInJob */.Tr,
});
const firstRestMs = 250;
const longestRestMs = 8_000;
/** Longer each time, by chance (full jitter: Brooker, AWS Architecture Blog 2015): many who are outrun at once spread. */
const resting = (clock) => {
    const random = (0,src_random/* seeded */.J)(process.pid ^ clock.now());
    return (times) => clock.sleep(random.next() * Math.min(longestRestMs, firstRestMs * 2 ** times));
};
/** Joins those of this run who hold the environment; the first of them claims it for all. */
const holdPart = async (head, opening) => {
    const { deployment, clock } = opening;
    for (;;) {
        const joined = await join(head, { agent: agent/* agent */.MA, deployment, isCrew: crew/* isCrew */.__, rest: resting(clock) });
        if (joined.ok)
            return { ...joined, former: null };
        const claimed = await (0,claim/* claim */.B)(head, claimantOf(opening), clock);
        const { owner, unfinished } = claimed.ok ? claimed.claim.record : claimed.record;
        // What is held for several is written as one of them writes.
        if (!crew/* isInJob */.Tr || !owner || !(0,crew/* isCrew */.__)(owner) || unfinished !== deployment)
            return claimed;
    }
};
/** Claims the environment and opens the deployment's journal behind what others wrote. */
const open_open = async (opening) => {
    const { place, environment, deployment, clock, redact, note, isPart = false, onEvent } = opening;
    const head = guardedHead(headOf(place, environment), redact);
    const { stores } = place;
    const claimed = await (isPart ? holdPart(head, opening) : (0,claim/* claim */.B)(head, claimantOf(opening), clock));
    if (!claimed.ok) {
        const { code, record } = claimed;
        return code === 'ENDED_MEANWHILE' ? endedMeanwhile(deployment) : refusalOf(code, record, environment, stores);
    }
    const { epoch } = claimed.claim;
    if (claimed.former)
        note(`taken over from ${holder(claimed.former, stores)}`);
    // A torn line was told of by whoever looked for what is unfinished.
    const store = (0,journal_file/* createJournalFile */.WJ)((0,folders/* journalDir */.Pg)(place, environment, deployment), `${epoch}.${agent/* agent */.MA}`, redact);
    const journal = await (0,src_journal/* openJournal */._)(store, { deployment, environment, agent: agent/* agent */.MA, epoch }, clock, onEvent);
    return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};


/***/ }),

/***/ 53439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthGate: () => (/* binding */ healthGate)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_limits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11874);
/* harmony import */ var _convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12039);
/* harmony import */ var _convoy_engine_perform_until__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31414);
/* harmony import */ var _convoy_judge_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12556);
/* harmony import */ var _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24409);
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1534);
/* harmony import */ var _convoy_model_shown_url__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6876);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(42047);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18747);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52262);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22613);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5890);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92610);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(79471);



















const count = zod__WEBPACK_IMPORTED_MODULE_16__/* .number */ .ai('expects a whole number above 0')
    .int('expects a whole number above 0')
    .min(1, 'expects a whole number above 0');
const wait = zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP().regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationAboveZero */ .Co, 'expects a duration, for example 90s');
const usual = {
    intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.interval),
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.timeout),
    startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(_convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.startup),
    successes: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.successes,
    failures: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.failures,
    errors: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.errors,
    inconclusive: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultGate */ .zh.inconclusive,
};
/** Without a manifest's word the address is taken for the release's own. */
const byManifest = async (place, { url, service, environment }, around) => {
    if (service === undefined) {
        if (url === undefined)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_7__/* .ConvoyError */ .rG('INPUT_MISSING', 'say where to look: `url`, or `service` as the manifest names it');
        return { base: url, version: null, health: _convoy_manifest_defaults__WEBPACK_IMPORTED_MODULE_5__/* .defaultHealth */ .Qx, gate: usual, settings: null };
    }
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(2998)]).then(__webpack_require__.bind(__webpack_require__, 32998));
    const settings = await load(place, environment);
    (0,_services_js__WEBPACK_IMPORTED_MODULE_14__/* .requireService */ .r)(settings, service);
    const { health, gate } = settings.services[service] ?? { health: null, gate: usual };
    if (!health)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_7__/* .ConvoyError */ .rG('USAGE', `services.${service} has no health to look at: add it to the manifest`);
    const base = url ?? (health.url === undefined ? undefined : (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_8__/* .expand */ .fT)(health.url, (name) => around.env[name]));
    if (base === undefined)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_7__/* .ConvoyError */ .rG('INPUT_MISSING', `nobody knows where ${service} answers: give \`url\`, or set health.url in the manifest`);
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_15__/* .headOf */ .Uo)(place, settings.environment).read();
    return { base, version: record.markers[service]?.release.version ?? null, health, gate, settings };
};
const observing = async ({ base, version, health, gate }, note) => {
    // Loaded here, for it is large, and what is wrong with an input is said without it.
    const { createProbe } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8987)]).then(__webpack_require__.bind(__webpack_require__, 38987));
    const probe = createProbe(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .stopwatch */ .s);
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
        const timeoutMs = Math.max(1, Math.min(_convoy_engine_limits__WEBPACK_IMPORTED_MODULE_1__/* .longestLookMs */ .i3, leftMs));
        return (0,_convoy_judge_identity__WEBPACK_IMPORTED_MODULE_4__/* .interpret */ .U)(await probe.look({ url: (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_2__/* .under */ .h)(base, health.ready), timeoutMs }, over.signal), identity);
    };
    return {
        cancel: () => over.abort(new _convoy_model_error__WEBPACK_IMPORTED_MODULE_7__/* .ConvoyError */ .rG('CANCELLED', 'cancelled while it was waiting')),
        verdict: async () => {
            const verdict = await (0,_convoy_engine_perform_until__WEBPACK_IMPORTED_MODULE_3__/* .untilVerdict */ .a)(gate, _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, over.signal, look, seen);
            if (verdict.outcome === 'passed')
                return verdict;
            return { ...verdict, reason: `${verdict.reason}${await (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_2__/* .diagnosis */ .C)(probe, base, health, over.signal)}` };
        },
    };
};
/** Addresses have passwords in them, and names of versions and parts are what the server says they are. */
const resultOf = ({ base, version }, verdict, redact) => ({
    exit: verdict.outcome === 'passed' ? _exit_js__WEBPACK_IMPORTED_MODULE_10__/* .exits */ .c.done : _exit_js__WEBPACK_IMPORTED_MODULE_10__/* .exits */ .c.failed,
    text: redact(`${(0,_convoy_model_shown_url__WEBPACK_IMPORTED_MODULE_18__/* .shownUrl */ .z)(base)}: ${verdict.outcome} (${verdict.code}): ${verdict.reason}`),
    json: { url: redact((0,_convoy_model_shown_url__WEBPACK_IMPORTED_MODULE_18__/* .shownUrl */ .z)(base)), version, verdict: (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_9__/* .scrub */ ._)(verdict, redact) },
});
const healthGate = (0,_verb_js__WEBPACK_IMPORTED_MODULE_19__/* .verb */ .w)({
    inputs: {
        url: zod__WEBPACK_IMPORTED_MODULE_17__/* .url */ .OZ5({ protocol: /^(https?|tcp|tls)$/, error: 'expects an http, https, tcp or tls address' })
            .optional()
            .describe('Where the service answers; tcp://host:port only connects'),
        service: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .optional()
            .describe('The service of the manifest whose health, gate and confirmed version count'),
        version: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .optional()
            .describe('The version that its answer must name; default: the confirmed one of the service, without a service any'),
        'version-path': zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .regex(/^\[BODY\](\.|\[|$)/, 'expects a path such as [BODY].version')
            .optional()
            .describe('Where the answer names its version; default [BODY].version'),
        ready: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .startsWith('/', 'expects a path')
            .optional()
            .describe('Path that answers when requests can be served; default /health/ready'),
        live: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .startsWith('/', 'expects a path')
            .optional()
            .describe('Path that answers when the process lives; default /health'),
        detail: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
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
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .placeInputs */ .vb,
    },
    run: async (given, around) => {
        const found = await byManifest((0,_place_js__WEBPACK_IMPORTED_MODULE_12__/* .placeOf */ .$)(given, around), given, around);
        const wanted = {
            ...found,
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
                ...(given.timeout === undefined ? {} : { timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(given.timeout) }),
                ...(given.interval === undefined ? {} : { intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(given.interval) }),
                ...(given.startup === undefined ? {} : { startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_6__/* .durationMs */ .pc)(given.startup) }),
                ...(given.successes === undefined ? {} : { successes: given.successes }),
                ...(given.failures === undefined ? {} : { failures: given.failures }),
            },
        };
        const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_13__/* .redactorFor */ .sD)(wanted.settings, around.env);
        const gate = await observing(wanted, (line) => around.note(redact(line)));
        const off = around.onSignal(gate.cancel);
        try {
            return resultOf(wanted, await gate.verdict(), redact);
        }
        finally {
            off();
        }
    },
});


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ createJournalFile),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83439);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1534);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);







const ending = '.jsonl';
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file, thrown);
});
/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readSegments = async ({ decode }, dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(...parts);
};
/** The same of a deployment. */
const readJournal = (dir, onTorn) => readSegments(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, dir, onTorn);
/** A deployment's journal. */
const createJournalFile = (...of) => createSegment(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, ...of);
const meddled = (cause) => new Error('someone else removed or changed it while it was written', { cause });
/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file, length, written) => {
    const text = Buffer.from(written);
    try {
        await file.appendFile(text);
        await file.datasync();
    }
    catch (thrown) {
        await file.truncate(length).catch(() => undefined);
        throw thrown;
    }
    const { size, nlink } = await file.stat();
    if (nlink === 0 || size !== length + text.length)
        throw meddled();
    return text.length;
};
/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createSegment = (codec, dir, segment, redact, onTorn) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${segment}${ending}`);
    let isBegun = false;
    let length = 0;
    const begin = async () => {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
        const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'ax');
        isBegun = true;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir).catch(async (thrown) => {
            await created.close();
            throw thrown;
        });
        return created;
    };
    const encoded = (events) => codec.encode(events.map((event) => (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__/* .scrub */ ._)(event, redact)));
    return {
        load: () => readSegments(codec, dir, onTorn),
        append: async (events) => {
            try {
                // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
                const file = await (isBegun ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND) : begin());
                try {
                    length += await write(file, length, (length === 0 ? _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx : '') + encoded(events));
                }
                finally {
                    await file.close();
                }
            }
            catch (thrown) {
                throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(path, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
            }
        },
    };
};


/***/ }),

/***/ 36872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim)
/* harmony export */ });
/**
 * Before there is a plan the state knows nothing of the environment, and the record stays as it is. A deployment is
 * unfinished until the environment is given back: whoever finds it takes the last steps too.
 */
const projected = (record, state) => {
    if (!state.plan)
        return record;
    const { markers, ordinal, holds, floors, tasks } = state;
    return {
        ...record,
        underway: Object.entries(state.running).map(([key, { deadline }]) => ({ key, deadline })),
        unfinished: state.deployment,
        ...{ segments: state.segments, markers, ordinal, holds, floors, tasks },
    };
};
const givenBack = (record, state) => ({
    ...projected(record, state),
    ...(state.outcome ? { unfinished: null, segments: {} } : {}),
    owner: null,
});
/**
 * Claims an environment by compare-and-swap, with the next epoch. A deployment that has not ended is resumed or settled
 * before another one starts.
 */
const claim = async (head, claimant, clock) => {
    const { agent, deployment, isAlive, takeOver, begun = false, crew = false, forMs } = claimant;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        if (owner && !takeOver && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null && unfinished !== deployment)
            return { ok: false, code: 'UNFINISHED', record };
        if (begun && unfinished === null)
            return { ok: false, code: 'ENDED_MEANWHILE', record };
        const now = clock.now();
        const since = new Date(now).toISOString();
        const until = forMs === undefined ? {} : { until: new Date(now + forMs).toISOString() };
        const mine = { agent, deployment, since, ...(crew ? { crew } : {}), ...until };
        const segments = unfinished === null ? {} : record.segments;
        const next = { ...record, epoch: record.epoch + 1, owner: mine, unfinished: deployment, segments };
        const note = owner ? `${deployment}: ${agent} takes over from ${owner.agent}` : `${deployment}: begun by ${agent}`;
        const written = await head.write(next, revision, note);
        if (written !== null)
            return { ok: true, claim: held(head, next, written), former: owner };
    }
};
const held = (head, first, claimed) => {
    let record = first;
    let revision = claimed;
    const write = async (next, note, after) => {
        if (revision === null)
            return false;
        revision = await head.write(next, revision, note, after);
        if (revision !== null)
            record = next;
        return revision !== null;
    };
    return {
        epoch: first.epoch,
        get record() {
            return record;
        },
        touch: (note) => write(record, note),
        save: (state, note, after) => write(projected(record, state), note, after),
        release: (state, note) => write(givenBack(record, state), note),
        cancel: (note) => write({ ...record, owner: null, unfinished: null, segments: {} }, note),
    };
};


/***/ }),

/***/ 36063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _convoy_model_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94472);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64127);



/**
 * Loads what any agent wrote and goes on behind it. `onEvent` sees every event once, the loaded ones first. `foldOne` is
 * there for the tests of the simulator.
 */
const openJournal = (store, { deployment, environment, agent, epoch }, clock, onEvent = () => undefined, foldOne = _convoy_model_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)(store, {
    ...{ name: deployment, epoch, agent },
    initial: { ..._convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, deployment, environment },
    fold: (state, events) => events.reduce((before, event) => {
        const after = foldOne(before, event);
        onEvent(event, after);
        return after;
    }, state),
    stamp: (fact, stamped) => ({ ...fact, ...stamped, deployment, environment }),
}, clock);


/***/ }),

/***/ 64127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
const openLedger = async (store, { name, epoch, agent, initial, fold, stamp }, clock) => {
    let state = initial;
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    let written = Promise.resolve();
    const take = (events) => {
        state = fold(state, events);
        for (const { order } of events)
            lamport = Math.max(lamport, order[1]);
    };
    take((0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .N)(await store.load()));
    const stamped = (fact) => {
        lamport += 1;
        seq += 1;
        const at = new Date(clock.now()).toISOString();
        return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamped);
            pushed.push(...events);
            take(events);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamped);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            const own = written.then(async () => {
                await store.append([...before, ...events]);
                take(events);
            });
            written = own.catch(() => undefined);
            await own;
            // Behind the queue: what needs no more than the disk goes on meanwhile.
            await store.secure?.([...before, ...events]);
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

/***/ 20675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dueIn)
/* harmony export */ });
/** Milliseconds until the next look is due: looks begin an interval apart, and one that takes longer is followed at once. */
const dueIn = (clock, intervalMs, beganAt) => Math.max(0, beganAt + intervalMs - clock.now());


/***/ }),

/***/ 31414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untilVerdict)
/* harmony export */ });
/* harmony import */ var _convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28366);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20675);


/** Looks at an interval until the gate's rule has a verdict or its time is over. `lookAt` is told how many ms are left. */
const untilVerdict = async (settings, clock, signal, lookAt, seen) => {
    const startedAt = clock.now();
    const endsAt = startedAt + settings.timeoutMs;
    let open = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .openGate */ .GN)(settings, startedAt);
    for (;;) {
        const beganAt = clock.now();
        const observation = await lookAt(endsAt - beganAt);
        seen(observation);
        const next = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .lB)(open, observation, clock.now());
        if (next.verdict)
            return next.verdict;
        open = next.gate;
        const waitMs = (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .dueIn */ .M)(clock, settings.intervalMs, beganAt);
        if (clock.now() + waitMs >= endsAt)
            return (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .timeOut */ .EV)(open);
        await clock.sleep(waitMs, signal);
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

// EXTERNAL MODULE: ./packages/judge/src/latency.ts
var latency = __webpack_require__(28621);
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
/** Closes a tally with a verdict. */
const verdict = (tally, outcome, code, reason) => {
    return { outcome, code, reason, counts: tally.counts, ...(0,latency/* latencyOf */.W)(tally.times) };
};

;// CONCATENATED MODULE: ./packages/judge/src/gate.ts

const openGate = (settings, startedAt) => ({
    settings,
    startedAt,
    tally: emptyTally,
    recent: [],
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
 * A watch after one more observation: it fails as a gate does, and also when half of its latest looks failed, for what
 * comes and goes is no healthier than what has gone. It passes only when its time is over and the answer is healthy; a
 * failure that began shortly before the end is seen through, for as long as there are looks.
 */
const watch = (gate, observation, { isOver, isLast }) => {
    const tally = add(gate.tally, observation);
    const { failures } = gate.settings;
    const { outcome } = observation;
    const recent = [...gate.recent, outcome === 'failed'].slice(-2 * failures);
    const next = { ...gate, tally, recent };
    if (outcome === 'successful') {
        const reason = `${healthy(tally.counts.successful)}, the last among them`;
        return isOver ? { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) } : { gate: next };
    }
    const run = tally.streak?.length ?? 0;
    const ended = (reason) => ({ gate: next, verdict: verdict(tally, outcome, observation.code, reason) });
    if (run >= limitOf(gate.settings, outcome))
        return ended(inARow(run, observation));
    if (outcome === 'failed' && recent.filter(Boolean).length >= failures)
        return ended(`it comes and goes, ${failures} of the last ${recent.length} failed: ${observation.reason}`);
    return isLast
        ? ended(`there is no time left for one more look, the last answer: ${observation.reason}`)
        : { gate: next };
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

/***/ 28621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ latencyOf)
/* harmony export */ });
/* harmony import */ var _numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96509);

/** What a verdict tells of times to answer, in milliseconds and any order; nothing where there are none. */
const latencyOf = (times) => {
    if (times.length === 0)
        return {};
    const ascending = times.toSorted((a, b) => a - b);
    return { latency: { p50: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 0.5), p95: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 0.95), max: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 1) } };
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

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 23970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * A seeded source: the same seed gives the same numbers everywhere. SplitMix (Steele, Lea and Flood, 2014) on 32 bits
 * with the finalizer of MurmurHash3.
 */
const seeded = (seed) => {
    let state = seed >>> 0;
    return {
        next: () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return ((z ^ (z >>> 16)) >>> 0) / 0x1_0000_0000;
        },
    };
};


/***/ }),

/***/ 77480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ redactStream),
  $: () => (/* binding */ redactor)
});

;// CONCATENATED MODULE: ./packages/model/src/secret-forms.ts
/** What is shorter is no secret, and to mask every `1` would tear all text apart. In characters. */
const shortest = 4;
/** A shorter line of a secret is a word that stands everywhere, such as `kind: x` or `true`. In characters. */
const shortestLine = 8;
/** Widths at which base64 is broken into lines: PEM, and MIME with the command `base64`. */
const widths = [64, 76];
const bytesOf = (text) => [...new TextEncoder().encode(text)];
const base64 = (bytes) => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
const urlSafe = (text) => text.replaceAll('+', '-').replaceAll('/', '_');
/**
 * The base64 characters that a secret alone decides when `before` bytes (0 to 2) stand before it, whatever they and
 * those after it are: so it is found within the base64 of a longer text, such as `user:secret`.
 */
const aligned = (bytes, before) => {
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return base64([...Array(before).fill(0), ...bytes]).slice(from, to);
};
const pieces = (text, width) => text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
const base64Forms = (secret) => {
    const bytes = bytesOf(secret);
    const whole = base64(bytes);
    const straight = [whole, whole.replaceAll('=', ''), ...[0, 1, 2].map((before) => aligned(bytes, before))];
    return [...straight, ...straight.map(urlSafe), ...widths.flatMap((width) => pieces(whole, width))];
};
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const lowerHex = (text) => text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
/** As encodeURIComponent, RFC 3986 and HTML forms write it. */
const urlForms = (secret) => {
    const component = encodeURIComponent(secret.toWellFormed());
    const strict = component.replaceAll(/[!'()*]/g, percent);
    const form = component.replaceAll(/[!'()~]/g, percent).replaceAll('%20', '+');
    return [component, strict, form].flatMap((text) => [text, lowerHex(text)]);
};
/** Lines are printed one by one, and indented. */
const linesOf = (secret) => secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine);
/** As it stands between the quotes of a JSON text. */
const json = (text) => JSON.stringify(text).slice(1, -1);
/** Every form in which secrets are masked, longest first; secrets of less than 4 characters have none. */
const formsOf = (secrets) => {
    const forms = secrets
        .filter((secret) => secret.length >= shortest)
        .flatMap((secret) => {
        const plain = [secret, ...linesOf(secret)];
        return [...plain, ...plain.map(json), ...base64Forms(secret), ...urlForms(secret)];
    });
    return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
};

// EXTERNAL MODULE: ./packages/model/src/secret-shapes.ts
var secret_shapes = __webpack_require__(25832);
;// CONCATENATED MODULE: ./packages/model/src/redact.ts


const mask = '***';
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Whether and where forms stand: overlapping ones are found all, so that none shows the end of another. */
const finder = (forms) => {
    if (forms.length === 0)
        return () => [];
    const any = forms.map(escaped).join('|');
    const one = new RegExp(any);
    const all = new RegExp(`(?=(${any}))`, 'g');
    return (text) => (one.test(text) ? text.matchAll(all) : []);
};
/** Masks what stands in `text` and begins before `end`; its first `covered` characters are already masked. */
const masker = (forms) => {
    const find = finder(forms);
    return (text, covered, end) => {
        let masked = '';
        let at = covered;
        for (const match of find(text)) {
            if (match.index >= end)
                break;
            if (match.index >= at)
                masked += text.slice(at, match.index) + mask;
            at = Math.max(at, match.index + match[1].length);
        }
        return { text: masked + text.slice(at, Math.max(at, end)), beyond: Math.max(0, at - end) };
    };
};
/** Where the first unfinished form begins that the text's end may be part of. */
const undecided = (forms) => {
    const longest = forms[0]?.length ?? 0;
    const byFirst = Map.groupBy(forms, (form) => form[0]);
    return (text) => {
        for (let at = Math.max(0, text.length - longest + 1); at < text.length; at++) {
            const left = text.length - at;
            const open = (form) => form.length > left && form.startsWith(text.slice(at));
            if (byFirst.get(text[at])?.some(open))
                return at;
        }
        return text.length;
    };
};
/**
 * Replaces every secret by `***`: as it is, line by line, in JSON, in base64 and URL-encoded; and what has the shape of
 * a well-known key or is the password of a URL.
 */
const redactor = (secrets) => {
    const masks = masker(formsOf(secrets));
    return (text) => (0,secret_shapes/* maskShapes */.V)(masks(text, 0, text.length).text, mask);
};
/**
 * The same for text in pieces: all that comes out together is what `redactor` makes of the whole. Shapes are found
 * where they stand whole in a piece: pieces are lines.
 */
const redactStream = (secrets) => {
    const forms = formsOf(secrets);
    const masks = masker(forms);
    const openFrom = undecided(forms);
    let held = '';
    let covered = 0;
    const pass = (text, end) => {
        const masked = masks(text, covered, end);
        held = text.slice(end);
        covered = masked.beyond;
        return (0,secret_shapes/* maskShapes */.V)(masked.text, mask);
    };
    return {
        write: (text) => {
            const all = held + text;
            return pass(all, openFrom(all));
        },
        end: () => pass(held, held.length),
    };
};


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/** Fields that people read. Names, versions and keys are not among them: a secret may be called as a service is. */
const words = new Set(['reason', 'reasons', 'note', 'message', 'text', 'fix']);
const scrubbed = (value, redact, isFree) => {
    if (typeof value === 'string')
        return isFree ? redact(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, redact, isFree));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, isFree || words.has(key))]));
};
/**
 * An event, or a record, as it may be kept and shown: every secret is taken out of its free text. What a provider answers
 * (a handle, an address) is needed as it is, and is refused before it comes here if it holds a secret.
 */
const scrub = (value, redact) => scrubbed(value, redact, false);


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


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


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
