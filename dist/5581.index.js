export const id = 5581;
export const ids = [5581];
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

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ barred)
/* harmony export */ });
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65810);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32998);
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
    const people = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .x)(place, around.env);
    const { refusals, notes } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w)(operation, [], override, ruled, (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .actorOf */ .d)(around.env), people);
    for (const { message } of notes)
        around.note(message);
    return refusals.length === 0 ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedResult */ .M)(refusals);
};


/***/ }),

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87537);



/**
 * The journal of the unfinished deployment, all of it: the head knows how much there must be. Throws
 * `STATE_INCOMPLETE`, for what is lost may have been the effect that users meet now.
 */
const unfinishedJournal = async (place, environment, { unfinished, segments }, note) => {
    if (unfinished === null)
        return [];
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .journalDir */ .Pg)(place, environment, unfinished);
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(dir, note);
    const lost = Object.entries(segments).flatMap(([segment, count]) => {
        const there = events.filter(({ order: [epoch, , agent] }) => `${epoch}.${agent}` === segment).length;
        return there < count ? [`${dir}/${segment}.jsonl: ${count - there} of at least ${count} events are missing`] : [];
    });
    if (lost.length === 0)
        return events;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('STATE_INCOMPLETE', `${lost.join('\n')}\n  Nothing was changed. Bring the files back from a copy; if there is none, see what is in place, ` +
        'and record it with convoy adopt, which gives this deployment up');
};


/***/ }),

/***/ 56934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);


/** What the public record says; null: nothing new. `end` null: it has just begun or goes on. */
const standingOf = ({ outcome, halted, decisions, deployment }, end) => {
    const because = decisions[0]?.reasons[0];
    switch (end) {
        case null:
            return ['in_progress', `${deployment} is under way`];
        case 'halted':
            return ['error', `a person is needed: ${halted?.reason ?? ''}`];
        case 'left':
        case 'stopped':
        case 'fenced':
            // Another process goes on with it, and says how it ended.
            return null;
        case 'finished':
            if (outcome === 'confirmed')
                return ['success', `${deployment} is confirmed`];
            return outcome === 'cancelled'
                ? ['inactive', `cancelled and taken back${because === undefined ? '' : `: ${because}`}`]
                : ['failure', `rolled back${because === undefined ? '' : `: ${because}`}`];
    }
};
/** It is a view: no deployment fails because it cannot be told. */
const say = async ({ github, stores }, told, warn) => {
    if (!github)
        return;
    try {
        const repository = await github();
        await repository.tell({ ...told, logUrl: stores.linkTo(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA) });
    }
    catch (thrown) {
        warn(`the public record of ${told.deployment} is not written: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
};
/** Tells the repository's Deployments how this one stands. */
const publish = async (place, state, end, { env, warn }) => {
    const standing = standingOf(state, end);
    if (!standing || !state.plan)
        return;
    const [now, description] = standing;
    const { deployment, environment, settings, requested } = state;
    const told = {
        ...{ deployment, environment, description, state: now },
        ref: requested?.commit ?? env.GITHUB_SHA ?? null,
        environmentUrl: settings?.url && /^https?:/.test(settings.url) ? settings.url : null,
    };
    await say(place, told, warn);
};
/** Tells them that nobody goes on with a deployment which may have been told of as under way. */
const withdraw = (place, environment, deployment, why, note) => {
    const description = `given up: ${why}`;
    const told = { deployment, environment, description, state: 'inactive', ref: null, environmentUrl: null };
    return say(place, told, note);
};


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ unfinishedOf),
/* harmony export */   Aw: () => (/* binding */ seenUnlessLost),
/* harmony export */   FL: () => (/* binding */ giveUpLost),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   eP: () => (/* binding */ isJournalLost),
/* harmony export */   qp: () => (/* binding */ servicesIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61741);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34792);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56934);






/** All that a deployment deploys or takes back. */
const servicesIn = ({ state: { plan } }) => [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service);
/** What has begun and not ended, and was planned; this only reads. */
const seenOf = async (place, environment, record, note) => {
    const { unfinished } = record;
    if (unfinished === null)
        return null;
    const state = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, note));
    return state.settings ? { id: unfinished, settings: state.settings, state } : null;
};
/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
const unfinishedOf = async (place, environment, record, note) => {
    const { unfinished, owner } = record;
    const seen = await seenOf(place, environment, record, note);
    if (unfinished === null || seen)
        return seen;
    if (owner && (await place.stores.isAlive(owner)))
        return null;
    await clear(place, environment, record, 'nothing was begun');
    note(`${unfinished} had not begun anything and was cleared`);
    return null;
};
/** Whether the journal of what is under way cannot be had, whole, any more. */
const isJournalLost = (thrown) => ['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, ''));
/** The same as `seenOf`; null also where its journal is lost: for whoever can do without. */
const seenUnlessLost = async (...asked) => {
    try {
        return await seenOf(...asked);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        return null;
    }
};
/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
const giveUpLost = async (place, environment, note) => {
    const { record } = await headOrAnew(place, environment, note);
    const { unfinished, owner } = record;
    if (unfinished === null || (owner && (await place.stores.isAlive(owner))))
        return;
    try {
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, () => undefined);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        await clear(place, environment, record, 'its journal is lost');
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(place, environment, unfinished, 'its journal is lost', note);
        note(`${unfinished} is given up: its journal is lost`);
    }
};
/** The head; one that was deleted is begun anew. */
const headOrAnew = async (place, environment, note) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    try {
        return await head.read();
    }
    catch (thrown) {
        if ((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') !== 'HEAD_GONE')
            throw thrown;
        note((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        await place.stores.beginAnew(environment);
        return head.read();
    }
};
const clear = async (place, environment, { epoch, unfinished }, why) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    const { record: now, revision } = await head.read();
    if (now.epoch !== epoch)
        return;
    const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
    const written = await head.write(next, revision, `${unfinished}: cleared by ${_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agent */ .MA}, ${why}`);
    if (written === null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CHANGED_MEANWHILE', `${environment} was written by someone meanwhile: look again`);
};


/***/ }),

/***/ 66280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1534);
/* harmony import */ var _convoy_model_wish__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(60826);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42047);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52262);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22613);
/* harmony import */ var _session_barred_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36659);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57895);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70530);
/* harmony import */ var _session_unfinished_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67070);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79471);

















/** Longer than that nobody means it any more. */
const validMs = 15 * 60_000;
const guarded = { abort: 'rollback', rollback: 'rollback', pause: 'deploy', resume: 'deploy' };
const ask = (0,_verb_js__WEBPACK_IMPORTED_MODULE_14__/* .verb */ .w)({
    inputs: {
        wish: zod__WEBPACK_IMPORTED_MODULE_15__/* ["enum"] */ .k5n(_convoy_model_wish__WEBPACK_IMPORTED_MODULE_16__/* .wishes */ .E)
            .describe('abort: take it back and call it cancelled; rollback: take it back and hold what it deployed; pause: begin nothing new until someone asks to resume'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonInput */ .NH,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInputs */ .vb,
    },
    positional: ['wish'],
    run: async ({ wish, reason, ...given }, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)(given, around);
        if (!place.github)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('USAGE', 'what is under way on this machine is asked by its own terminal (Ctrl-C), or taken over with convoy rollback; for a job on GitHub name its repository by --github OWNER/REPOSITORY');
        const environment = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentOf */ .p7)(place, given.environment);
        const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_10__/* .headOf */ .Uo)(place, environment).read();
        const { unfinished: deployment, owner } = record;
        if (deployment === null || !owner)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .refusedResult */ .M)([
                { code: 'NOT_UNDERWAY', reason: `nobody is at work in ${environment}: convoy rollback, or convoy resume` },
            ]);
        const found = await (0,_session_unfinished_js__WEBPACK_IMPORTED_MODULE_13__/* .unfinishedOf */ .$B)(place, environment, record, around.note);
        const refused = found && (await (0,_session_barred_js__WEBPACK_IMPORTED_MODULE_9__/* .barred */ .f)(place, found.settings, guarded[wish], around));
        if (refused)
            return refused;
        const expires = new Date(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now() + validMs).toISOString();
        const control = { id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), actor: (0,_session_run_js__WEBPACK_IMPORTED_MODULE_12__/* .actorOf */ .d)(around.env), verb: wish, deployment, expires };
        await (await place.github()).leaveControl(environment, (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_3__/* .scrub */ ._)({ ...control, ...(reason === undefined ? {} : { reason }) }, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_8__/* .redactorFor */ .sD)(null, around.env)));
        const where = place.stores.linkTo(owner.agent) ?? owner.agent;
        return {
            exit: _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exits */ .c.done,
            text: `${wish} of ${deployment} is asked of ${where}, which looks every few seconds; it is in the journal once it is answered`,
            json: { control },
        };
    },
});


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


/***/ })

};
