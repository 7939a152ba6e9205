export const id = 8362;
export const ids = [8362];
export const modules = {

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
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24548);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71260);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57895);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79471);










/** Plans, and deploys what was planned: all of it, or no more than its beginning. */
const deployAs = async (given, around, share) => {
    const settled = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .Uo)(place, settings.environment).read();
    const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_7__/* .obstacleOf */ .HD)(place, record, settings.environment);
    if (obstacle)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedResult */ .M)([obstacle]);
    const deployment = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_6__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const { plan, refusals, override, commit, connection, base, ...prepared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .iA)(given, settled, around, deployment, record);
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVariables */ .pS)(place, settings, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesOf */ .Yj)(plan), around.env);
    if (refusals.length > 0)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedResult */ .M)(refusals);
    if (plan.steps.length === 0) {
        const text = plan.skipped.map(({ subject, reason }) => `${subject}: ${reason}`).join('\n');
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done, text: `nothing to do\n${text}`, json: { deployment: null, skipped: plan.skipped } };
    }
    const { reason } = given;
    const requested = {
        operation: 'deploy',
        manifest: place.called,
        ...(reason === undefined ? {} : { reason }),
        ...(commit === null ? {} : { commit }),
        ...(override === null ? {} : { override }),
    };
    const result = await (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)({ ...prepared, deployment, connection, plan, base, requested }, around, share);
    return share === 'beginning' ? { ...result, json: { ...result.json, plan } } : result;
};
const deploy = (0,_verb_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w)({
    inputs: { ..._prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Zp, ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInput */ .NH },
    positional: ['services'],
    run: (given, around) => deployAs(given, around, 'whole'),
});


/***/ })

};
