export const id = 328;
export const ids = [328];
export const modules = {

/***/ 90328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ack: () => (/* binding */ ack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42047);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18747);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70530);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79471);
/* harmony import */ var _watch_wishes_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26778);
/* harmony import */ var _watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96527);









const help = `convoy ack production-3: you have taken on that incident; convoy ack cause=catalog: all that fires with this label.
Nobody else is called then, and nobody reminded. Its end is told all the same. convoy incidents says what is open. Exit status 4:
refused, for it is not open, or somebody else has taken it on.`;
/** Nobody means it any more who has not been heard for so long, in milliseconds. */
const validMs = 3_600_000;
const askOf = (what) => {
    const [first = ''] = what;
    if (what.length === 1 && !first.includes('='))
        return { verb: 'acknowledge', incident: first };
    if (!what.every((one) => one.includes('=')))
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('USAGE', 'name one incident by its id, or labels, each as name=value');
    return { verb: 'acknowledge', match: (0,_watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsOf */ .PC)(what) };
};
const ack = (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w)({
    inputs: {
        what: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
            .min(1, 'expects an incident or labels')
            .describe('The id of an incident, or labels of what fires, each as name=value'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInputs */ .vb,
    },
    positional: ['what'],
    help,
    run: async ({ what, ...given }, around) => {
        const ask = askOf(what);
        const asking = await (0,_watch_wishes_asking_js__WEBPACK_IMPORTED_MODULE_6__/* .askingOf */ .zU)(given, around);
        const actor = (0,_session_run_js__WEBPACK_IMPORTED_MODULE_4__/* .actorOf */ .d)(around.env);
        const wish = { id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), actor, expires: _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now() + validMs, ...ask };
        return (0,_watch_wishes_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .toldBy */ .H)(asking, wish, `${actor} has taken on ${what.join(' ')}: nobody else is called, and nobody reminded`);
    },
});


/***/ })

};
