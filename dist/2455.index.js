export const id = 2455;
export const ids = [2455];
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

/***/ 68446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A new deployment's id: its time in UTC to the millisecond, so that ids sort, and chance for those of one moment. */
const newId = (clock) => {
    const time = new Date(clock.now()).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '').replace('T', '-');
    return `${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
};


/***/ }),

/***/ 27088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_head__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39983);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22613);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68446);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92610);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70530);








const emptyPlan = {
    operation: 'deploy',
    steps: [],
    undo: [],
    tasks: [],
    checks: [],
    skipped: [],
    notes: [],
    stages: [],
    criticalPath: { services: [], expectedMs: 0 },
};
/** A change of an environment's record without any effect: it is journalled like everything else. */
const note = async (place, settings, operation, reason, facts, around, done) => {
    const { environment } = settings;
    const deployment = (0,_id_js__WEBPACK_IMPORTED_MODULE_4__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)({
        ...{ place, environment, deployment, clock: _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, takeOver: false, note: around.note },
        redact: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactorFor */ .sD)(settings, around.env),
        onEvent: () => undefined,
    });
    if ('code' in session)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([session]);
    const { journal, claim } = session;
    await journal.append([
        {
            type: 'deployment.requested',
            operation,
            actor: (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .d)(around.env),
            ...(reason === undefined ? {} : { reason }),
        },
        { type: 'deployment.planned', plan: emptyPlan, settings, base: (0,_convoy_model_head__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(claim.record) },
        ...facts,
        { type: 'deployment.finished', outcome: 'confirmed' },
    ]);
    if (!(await claim.release(journal.state, `${deployment}: ${operation}`)))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([
            {
                code: 'CHANGED_MEANWHILE',
                reason: `${environment} was taken over meanwhile, and nothing of this came about: look again`,
            },
        ]);
    return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.done, ...done };
};


/***/ }),

/***/ 84892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lift: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42047);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52262);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5890);
/* harmony import */ var _session_barred_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36659);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57895);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70530);
/* harmony import */ var _session_small_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27088);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79471);











const lift = (0,_verb_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w)({
    inputs: {
        service: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().describe('The service'),
        version: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional().describe('The version; default: every held version of the service'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonInput */ .NH,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb,
    },
    positional: ['service', 'version'],
    run: async ({ service, version, reason, ...given }, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(given, around);
        const settings = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.load)(place, given.environment);
        (0,_services_js__WEBPACK_IMPORTED_MODULE_3__/* .requireService */ .r)(settings, service);
        const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(place, settings.environment).read();
        const held = record.holds.filter((one) => one.service === service && (!version || one.release.version === version));
        const named = `${service}${version ? ` ${version}` : ''}`;
        if (held.length === 0)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([{ code: 'NOT_HELD', reason: `${named} is not on hold in ${settings.environment}` }]);
        const refused = await (0,_session_barred_js__WEBPACK_IMPORTED_MODULE_4__/* .barred */ .f)(place, settings, 'override', around);
        if (refused)
            return refused;
        const actor = (0,_session_run_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .d)(around.env);
        const facts = held.map(({ release }) => ({ type: 'control.accepted', verb: 'lift', actor, subject: service, release }));
        const versions = held.map(({ release }) => release.version);
        const text = `lifted in ${settings.environment}: ${service} ${versions.join(', ')}`;
        return (0,_session_small_js__WEBPACK_IMPORTED_MODULE_8__/* .note */ .N)(place, settings, 'lift', reason, facts, around, { text, json: { service, versions } });
    },
});


/***/ })

};
