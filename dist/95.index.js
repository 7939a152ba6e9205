export const id = 95;
export const ids = [95];
export const modules = {

/***/ 20095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   background: () => (/* binding */ background)
/* harmony export */ });
/** Processes of our own beside the one that a runner starts, by the name that starts them. */
const processes = {
    'local-daemon': () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8779)]).then(__webpack_require__.bind(__webpack_require__, 78779)),
    'simulate-worker': () => Promise.all(/* import() */[__webpack_require__.e(720), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(3931), __webpack_require__.e(3569), __webpack_require__.e(5096)]).then(__webpack_require__.bind(__webpack_require__, 87618)),
};
/** Becomes the process whose name is the first word behind the script, as if its own source had been started. */
const background = async () => {
    const [node = '', script = '', name = '', ...rest] = process.argv;
    process.argv = [node, script, ...rest];
    await processes[name]?.();
};


/***/ })

};
