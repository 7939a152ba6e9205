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
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22752);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37769);
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


/***/ })

};
