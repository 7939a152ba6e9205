export const id = 7426;
export const ids = [7426];
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

/***/ 65810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ admit)
});

;// CONCATENATED MODULE: ./packages/engine/src/authorize/override.ts
/** What a person may answer for. Everything else is refused because it cannot be done. */
const overridable = new Set([
    'FROZEN',
    'HELD',
    'RISK_ASK',
    'STALE',
    'HISTORY_UNKNOWN',
    'PROMOTION_ONLY',
    'UNVERIFIED_COMBINATION',
    'TAKES_AWAY',
    'SOURCE_GOES_BACK',
    'SOURCE_HOLDS',
]);
const told = ({ fix, ...refusal }) => ({
    ...refusal,
    reason: [
        ...[[refusal.reason, ...(fix === undefined ? [] : [fix])].join(': ')],
        ...(overridable.has(refusal.code) ? ['--override REASON passes over it'] : []),
    ].join('; '),
});
/** Passes over what a person answers for, with their reason; null: nobody does. */
const passOver = (refusals, reason) => {
    const overridden = reason === null ? [] : refusals.filter(({ code }) => overridable.has(code));
    const of = [...new Set(overridden.map(({ code }) => code))];
    return {
        refusals: refusals.filter((refusal) => !overridden.includes(refusal)).map(told),
        overridden,
        override: reason === null || of.length === 0 ? null : { reason, of },
    };
};

// EXTERNAL MODULE: ./packages/model/src/access.ts
var access = __webpack_require__(3911);
;// CONCATENATED MODULE: ./packages/engine/src/authorize/access.ts

const rank = (permission) => access/* permissions */.P.indexOf(permission);
const verbs = {
    deploy: (environment) => `deploy to ${environment}`,
    rollback: (environment) => `roll ${environment} back`,
    override: (environment) => `override a refusal of ${environment}`,
};
/**
 * Refuses someone who has not the permission that an operation asks for. Null as a permission: it is not known, and then
 * nobody may do what not everybody may.
 */
const authorize = (operation, { environment, access }, actor, permission) => {
    const needed = access?.[operation];
    if (needed === undefined || (permission !== null && rank(permission) >= rank(needed)))
        return null;
    const has = permission === null ? 'nobody can tell which permission they have' : `they have ${permission}`;
    return {
        subject: environment,
        code: 'NOT_PERMITTED',
        reason: `${actor} may not ${verbs[operation](environment)}: ${has} in the repository, and \`environments.${environment}.access.${operation}\` in the manifest of its default branch asks for ${needed}`,
        fix: 'ask someone who has it',
    };
};
/** The same for several operations at once; people are asked only where the environment says anything of them. */
const authorizeAll = async (operations, settings, actor, people) => {
    const ruled = operations.filter((operation) => settings.access?.[operation] !== undefined);
    if (ruled.length === 0)
        return [];
    const permission = await people.permission(actor);
    return ruled.flatMap((operation) => authorize(operation, settings, actor, permission) ?? []);
};

;// CONCATENATED MODULE: ./packages/convoy/src/access.ts

/** Who may do what: refusals where people can be asked, and a note where nobody can be. */
const accessOf = async (operations, settings, actor, { people }) => {
    const { environment: subject, access = {} } = settings;
    if (people)
        return { refusals: await authorizeAll(operations, settings, actor, people), notes: [] };
    const message = `\`access\` of ${subject} is not enforced here: who has which permission only GitHub can say, and whoever may write the state folder may do everything`;
    const notes = Object.keys(access).length === 0 ? [] : [{ subject, code: 'ACCESS_NOT_ENFORCED', message }];
    return { refusals: [], notes };
};

;// CONCATENATED MODULE: ./packages/convoy/src/admit.ts


const noteOf = ({ subject, code, reason }) => ({
    subject,
    code: 'OVERRIDDEN',
    message: `${code} is overridden: ${reason}`,
});
const unneeded = (subject) => ({
    subject,
    code: 'NOTHING_OVERRIDDEN',
    message: 'nothing is in the way that --override would pass over: its reason is not recorded',
});
/** Asks who may do it, and passes over what `override` answers for; its reason, or undefined. */
const admit = async (operation, found, override, settings, actor, ports) => {
    const passed = passOver(found, override ?? null);
    const operations = passed.override ? [operation, 'override'] : [operation];
    const access = await accessOf(operations, settings, actor, ports);
    const isUnneeded = override !== undefined && passed.override === null;
    return {
        refusals: [...passed.refusals, ...access.refusals],
        override: passed.override,
        notes: [...passed.overridden.map(noteOf), ...(isUnneeded ? [unneeded(settings.environment)] : []), ...access.notes],
    };
};


/***/ }),

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

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ barred)
/* harmony export */ });
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65810);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22752);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70530);





/** What is said by now; where that cannot be read, what was said when it was planned, for a way out must stay one. */
const ruledBy = async (place, planned, note) => {
    const { environment } = planned;
    try {
        const policy = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(place, environment);
        return policy ? { environment, ...(policy.access ? { access: policy.access } : {}) } : planned;
    }
    catch (thrown) {
        if (!(thrown instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestError */ .Sh))
            throw thrown;
        note(`\`access\` is taken as it was when this was planned: ${thrown.message}`);
        return planned;
    }
};
/** Whoever may not do it stops nobody either: asked before the process that has it is. */
const barred = async (place, planned, operation, around, override) => {
    const ruled = await ruledBy(place, planned, around.note);
    if (!ruled.access && override === undefined)
        return null;
    const people = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .xr)(place, around.env);
    const { refusals, notes } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w)(operation, [], override, ruled, (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .actorOf */ .d)(around.env), people);
    for (const { message } of notes)
        around.note(message);
    return refusals.length === 0 ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedResult */ .M)(refusals);
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

/***/ 70530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11247);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);






/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
/** Behind that the environment is given back; runners kill ten seconds after the signal. */
const patienceMs = 7_500;
const actorOf = (env) => env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
const run = async ({ journal, claim }, ports, around, share, { heed, tell, hurry }) => {
    const { note, isTerminal, env } = around;
    const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
    const stop = new AbortController();
    let grace = graceMs;
    let interrupts = 0;
    /** What GitHub does not take in time is not waited for until the runner kills. */
    const done = new AbortController();
    const stopSoon = () => {
        stop.abort();
        ports.clock.sleep(patienceMs, done.signal).then(hurry, () => undefined);
    };
    const off = around.onSignal((signal) => {
        interrupts += 1;
        if (interrupts > 1) {
            grace = 0;
            stop.abort();
            hurry();
            inbox.put([]);
            note('stopped; convoy resume goes on');
        }
        else if (signal === 'SIGINT' && isTerminal && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state)) {
            note('cancelling: what was done is taken back. Ctrl-C again stops at once');
            inbox.put([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
        }
        else {
            note(`${signal}: closing the journal; convoy resume goes on`);
            stopSoon();
        }
    });
    const deaf = heed({ state: () => journal.state, put: inbox.put });
    try {
        const run = {
            ...{ journal, claim, ports, isGone: _agent_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST, inbox, stop: stop.signal },
            ...(typeof share === 'string'
                ? {}
                : {
                    decide: (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .focusOn */ .sS)(share.subject, share.until),
                    isOurs: (command) => (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(command, share.subject, journal.state),
                }),
        };
        const end = share === 'beginning'
            ? 'left'
            : await (0,_convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .r)({
                ...run,
                get graceMs() {
                    return grace;
                },
            });
        return await close({ journal, claim }, end, share, tell);
    }
    finally {
        done.abort();
        deaf();
        off();
    }
};
/** Gives the environment back, unless it is someone else's by now: then this process ended nothing, whatever it saw. */
const close = async ({ journal, claim }, end, share, tell) => {
    if (end === 'fenced')
        return end;
    const { state } = journal;
    const note = `${state.deployment}: ${endNote(state.outcome, end)}`;
    if (end === 'finished' || end === 'halted') {
        // Told while it is held: whoever finds this process gone meanwhile goes on with it, and tells it again.
        if (!(await claim.save(state, note)))
            return 'fenced';
        await tell(end);
    }
    // Of a part the environment stays held: for the other jobs of the run, or for whoever goes on.
    const isKept = share !== 'whole' && _crew_js__WEBPACK_IMPORTED_MODULE_5__/* .isInJob */ .Tr;
    const isHeld = await (isKept
        ? claim.save(state, `${state.deployment}: ${shareNote(share)}`)
        : claim.release(state, `${note}, given back`));
    return isHeld ? end : 'fenced';
};
const shareNote = (share) => share === 'beginning' ? 'planned' : `${share.subject} is brought as far as ${share.until}`;
const endNote = (outcome, end) => outcome ?? end;


/***/ }),

/***/ 4157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlock: () => (/* binding */ unlock)
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22752);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37769);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22613);
/* harmony import */ var _session_barred_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36659);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57895);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70530);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79471);










/**
 * Takes an environment from whoever holds it. The next epoch makes their next write fail, so that they stop; what they had
 * begun stays for `resume` or `rollback`, which wait until it can do no more.
 */
const unlock = (0,_verb_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w)({
    inputs: { ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonInput */ .NH, ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentInput */ .u5, ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInputs */ .vb },
    run: async ({ reason, ...given }, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(given, around);
        const environment = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(place, given.environment);
        const head = (0,_session_open_js__WEBPACK_IMPORTED_MODULE_6__/* .headOf */ .Uo)(place, environment);
        const { record, revision } = await head.read();
        const { owner, unfinished, epoch } = record;
        if (!owner)
            return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done, text: `${environment} is not held`, json: { environment, owner: null, unfinished } };
        const refused = await (0,_session_barred_js__WEBPACK_IMPORTED_MODULE_5__/* .barred */ .f)(place, { environment }, 'override', around);
        if (refused)
            return refused;
        const why = reason === undefined ? '' : `: ${reason}`;
        const note = `unlocked by ${(0,_session_run_js__WEBPACK_IMPORTED_MODULE_8__/* .actorOf */ .d)(around.env)}, held by ${owner.agent} since ${owner.since}${why}`;
        const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .redactorFor */ .sD)(null, around.env);
        const isTaken = await head.write({ ...record, epoch: epoch + 1, owner: null }, revision, redact(note));
        if (isTaken === null)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedResult */ .M)([
                { code: 'CHANGED_MEANWHILE', reason: `${environment} was written by someone meanwhile: look again` },
            ]);
        const next = unfinished === null ? '' : `; ${unfinished} is not finished: convoy resume, or convoy rollback`;
        return {
            exit: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done,
            text: `${environment} is taken from ${place.stores.linkTo(owner.agent) ?? owner.agent}${next}`,
            json: { environment, owner, unfinished },
        };
    },
});


/***/ }),

/***/ 33944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   aL: () => (/* binding */ milestones),
/* harmony export */   sS: () => (/* binding */ focusOn),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41805);
/* harmony import */ var _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80697);
/* harmony import */ var _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39437);
/* harmony import */ var _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72803);
/* harmony import */ var _rules_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79815);







/** How far one service is brought before its process leaves it to others; gated is what has passed its own checks too. */
const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'];
/** Whether a command is for this service or task: its own, or the question whether what it needs is ready. */
const isFor = (command, subject, state) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) === subject ||
    (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service));
/** Whether a fact speaks of this service or task. */
const isAbout = (fact, subject, state) => {
    if ('key' in fact && fact.key !== undefined) {
        const running = state.running[fact.key];
        if (running)
            return isFor(running.command, subject, state);
    }
    return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};
/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
const focusOn = (subject, until) => (state, now) => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    // What is halted waits for a person, whichever part of it is looked at.
    const by = state.halted ? [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA] : [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA, _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failures */ .e9, state.paused ? _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__/* .onHold */ .L : _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .sequence */ .K];
    const { facts, commands, wake } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideBy */ .Q)(by, alone, now, {
        fact: (fact) => isAbout(fact, subject, state),
        command: (command) => isFor(command, subject, state),
    });
    return { facts, commands: isReached(state, subject, until) ? [] : commands, wake };
};
const waitsFor = ({ plan }, subject, need) => plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
    plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;
/** Whether a service is as far as it was to be brought, or a task is done. */
const isReached = (state, subject, until) => {
    const view = (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .du)(state, 0);
    const step = view?.steps.get(subject);
    if (!view || !step)
        return state.done[subject] === true;
    const { deployed, shifted, checkpointed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    switch (until) {
        case 'deployed':
            return deployed !== undefined;
        case 'gated':
            return (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .isProved */ .n_)(view, step);
        case 'shifted':
            return checkpointed === true || (step.phases.includes('shift') ? shifted === true : deployed !== undefined);
        case 'checkpointed':
            return checkpointed === true;
    }
};
/** Why it will not get there in this process; null while it may. */
const obstacleTo = (state, subject) => {
    const { skipped } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    const failure = state.failures.find(({ settled }) => !settled);
    const isBack = state.decisions.some(({ affected }) => affected.includes(subject));
    return skipped ?? failure?.reason ?? (isBack ? `${subject} is taken back` : null);
};


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


/***/ })

};
