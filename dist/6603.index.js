export const id = 6603;
export const ids = [6603];
export const modules = {

/***/ 16603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_convoy_exit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39374);
/* harmony import */ var _convoy_convoy_verb__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79471);





/** Words of a POSIX shell: nothing in them is expanded. */
const forSh = (word) => `'${word.replaceAll("'", `'\\''`)}'`;
/** Words of a batch file, where only the percent sign still means something between quotes. */
const forCmd = (word) => `"${word.replaceAll('%', '%%')}"`;
/** Scripts that start `script` by `node`, by file name: bash looks for the first, cmd and PowerShell for the second. */
const launchersOf = (node, script) => ({
    convoy: `#!/bin/sh\nexec ${forSh(node)} ${forSh(script)} "$@"\n`,
    'convoy.cmd': `@${forCmd(node)} ${forCmd(script)} %*\r\n`,
});
/**
 * Makes a command of the bundle that runs here, for the steps behind this one. It is run by this process's own Node, the
 * runner's, so that a job needs no other.
 */
const setup = (0,_convoy_convoy_verb__WEBPACK_IMPORTED_MODULE_4__/* .verb */ .w)({
    inputs: {},
    run: async (_, { env }) => {
        // A runner starts `<release>/actions/setup/main.js`.
        const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? ''), '..', 'convoy.js');
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'convoy-bin-'));
        for (const [name, text] of Object.entries(launchersOf(process.execPath, script)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name), text, { mode: 0o755 });
        return { exit: _convoy_convoy_exit__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done, text: `convoy is on PATH: ${path}`, json: { path } };
    },
});


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

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ })

};
