export const id = 7857;
export const ids = [7857];
export const modules = {

/***/ 47857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ providerSchemas),
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
/** A new provider is one file and one row. */
const providers = {
    local: {
        schema: async () => (await __webpack_require__.e(/* import() */ 8027).then(__webpack_require__.bind(__webpack_require__, 48027))).localWith,
        create: async ({ localDir, ...options }) => (await __webpack_require__.e(/* import() */ 8027).then(__webpack_require__.bind(__webpack_require__, 48027))).createLocal({ ...options, stateDir: localDir }),
    },
    script: {
        schema: async () => (await __webpack_require__.e(/* import() */ 8097).then(__webpack_require__.bind(__webpack_require__, 78097))).scriptWith,
        create: async (options, settings) => (await __webpack_require__.e(/* import() */ 8097).then(__webpack_require__.bind(__webpack_require__, 78097))).createScript(options, settings),
    },
};
/** The `with` schema of every provider, by its name. */
const providerSchemas = async () => Object.fromEntries(await Promise.all(Object.entries(providers).map(async ([name, row]) => [name, await row.schema()])));


/***/ })

};
