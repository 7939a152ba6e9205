export const id = 8362;
export const ids = [8362];
export const modules = {

/***/ 45518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const told = (release) => release && [release.version, release.digest, release.commit];
/**
 * What a plan would do, as 16 hexadecimal digits of SHA-256: from which release to which each service goes, in which
 * order, and the tasks and checks on the way. Expected times, notes and reasons do not count.
 */
const planDigest = ({ operation, steps, undo, tasks, checks }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([
    operation,
    steps.map(({ service, from, to, needs }) => [service, told(from), told(to), needs]),
    undo.map(({ service, from, to }) => [service, told(from), told(to)]),
    tasks.map(({ task, phase, needs }) => [task, phase, needs]),
    checks.map(({ check, needs }) => [check, needs]),
]))
    .digest('hex')
    .slice(0, 16);


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

/***/ 38362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy),
/* harmony export */   deployAs: () => (/* binding */ deployAs)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32998);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45518);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66561);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58541);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57895);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79471);











/** Plans, and deploys what was planned: all of it, or no more than its beginning. */
const deployAs = async (given, around, share) => {
    const settled = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_8__/* .headOf */ .Uo)(place, settings.environment).read();
    const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_8__/* .obstacleOf */ .HD)(place, record, settings.environment);
    if (obstacle)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)([obstacle]);
    const deployment = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_7__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const { plan, refusals, override, commit, connection, base, ...prepared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)(given, settled, around, deployment, record);
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVariables */ .pS)(place, settings, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .readersOf */ .cU)(plan), around.env);
    if (refusals.length > 0)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)(refusals);
    if (plan.steps.length === 0) {
        const text = plan.skipped.map(({ subject, reason }) => `${subject}: ${reason}`).join('\n');
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done, text: `nothing to do\n${text}`, json: { deployment: null, skipped: plan.skipped } };
    }
    const { reason, expect } = given;
    if (expect !== undefined && expect !== (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(plan))
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)([
            {
                code: 'PLAN_CHANGED',
                reason: `what would be deployed to ${settings.environment} by now is not what was planned and approved: run all jobs again`,
            },
        ]);
    const requested = {
        operation: 'deploy',
        manifest: place.called,
        ...(reason === undefined ? {} : { reason }),
        ...(commit === null ? {} : { commit }),
        ...(override === null ? {} : { override }),
    };
    const result = await (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .execute */ .g)({ ...prepared, deployment, connection, plan, base, requested }, around, share);
    return { ...result, json: { ...result.json, plan, maxParallel: settings.maxParallel } };
};
const deploy = (0,_verb_js__WEBPACK_IMPORTED_MODULE_10__/* .verb */ .w)({
    inputs: { ..._prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .planInputs */ .Zp, ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInput */ .NH },
    positional: ['services'],
    run: (given, around) => deployAs(given, around, 'whole'),
});


/***/ })

};
