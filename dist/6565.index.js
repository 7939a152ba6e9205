export const id = 6565;
export const ids = [6565,4610,5154];
export const modules = {

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

/***/ 24982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);


/** Faults of what was asked or given, rather than of the work itself. */
const usage = new Set([
    'CHANNEL_SETTINGS',
    'ENVIRONMENT_MISSING',
    'GITHUB_MISSING',
    'GIT_MISSING',
    'GIT_OWNERSHIP',
    'INPUT_INVALID',
    'INPUT_MISSING',
    'LISTEN_FAILED',
    'MANIFEST_INVALID',
    'MANIFEST_UNREADABLE',
    'NOTHING_TO_CHECK',
    'NOTHING_TO_DEPLOY',
    'PROVIDER_SETTINGS',
    'EVENTS_INVALID',
    'EVENTS_UNREADABLE',
    'SERIES_INVALID',
    'SERIES_UNREADABLE',
    'TOKEN_MISSING',
    'UNKNOWN_CHANNEL',
    'UNKNOWN_CHECK',
    'UNKNOWN_DEPLOYMENT',
    'UNKNOWN_ENVIRONMENT',
    'UNKNOWN_INCIDENT',
    'UNKNOWN_PROVIDER',
    'UNKNOWN_SERVICE',
    'UNSET_VARIABLE',
    'USAGE',
]);
/** What nobody foresaw leaves things as they are: a person is needed. */
const exitOf = (thrown) => {
    const code = (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '');
    return code === 'CANCELLED' ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.cancelled : usage.has(code) ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.usage : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.halted;
};
const diagnosticsOf = (thrown) => thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG && 'diagnostics' in thrown ? thrown.diagnostics : undefined;
/** A manifest's faults begin with their place, so that editors and CI find it. */
const isPlaced = (thrown) => Boolean(diagnosticsOf(thrown)) || (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') === 'MANIFEST_UNREADABLE';
/** What a verb threw, as a result: whatever it was, there is a status, a reason and a code. */
const failureOf = (thrown) => ({
    exit: exitOf(thrown),
    text: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    json: {
        error: { code: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, 'UNEXPECTED'), message: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), diagnostics: diagnosticsOf(thrown) },
    },
});


/***/ }),

/***/ 66565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var src_exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/failure.ts
var src_failure = __webpack_require__(24982);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs.ts
// A verb's own inputs narrow what it takes; here they are only read to make flags of them.
const row = (summary, load) => ({ summary, load: load });
/** A new verb is one file and one row; each is loaded when it is called. */
const verbs = {
    init: row('write a first manifest and the workflows that call Convoy from what a repository has, or compare them with it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 15209))).init),
    validate: row('check a manifest and say everything that is wrong with it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(7535)]).then(__webpack_require__.bind(__webpack_require__, 37535))).validate),
    plan: row('what would be deployed, in which order, and why not the rest', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(4425)]).then(__webpack_require__.bind(__webpack_require__, 74425))).plan),
    deploy: row('deploy services together, and take back what fails', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(8362)]).then(__webpack_require__.bind(__webpack_require__, 38362))).deploy),
    'deploy-service': row('bring one service a part of the way, or all of it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(3256)]).then(__webpack_require__.bind(__webpack_require__, 13256))).deployService),
    'health-gate': row('wait until a service is healthy, or say why it is not', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(2178), __webpack_require__.e(7042), __webpack_require__.e(3104), __webpack_require__.e(3439)]).then(__webpack_require__.bind(__webpack_require__, 53439))).healthGate),
    condition: row('ask a condition of a response that a file keeps', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 67008))).condition),
    check: row("run the manifest's checks against what answers, here or anywhere", async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(1422)]).then(__webpack_require__.bind(__webpack_require__, 49041))).check),
    status: row('what is confirmed, held and under way', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(2781)]).then(__webpack_require__.bind(__webpack_require__, 12781))).status),
    watch: row('keep watching how everything is, and say when it changes', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(7042), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(9939), __webpack_require__.e(8503), __webpack_require__.e(1390), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(5952)]).then(__webpack_require__.bind(__webpack_require__, 75952))).watch),
    silence: row('have nobody told of some alerts for a while, or say what is silenced', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1882), __webpack_require__.e(2116), __webpack_require__.e(6733)]).then(__webpack_require__.bind(__webpack_require__, 96733))).silence),
    ack: row('take on an incident, so that nobody else is called', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1882), __webpack_require__.e(2116), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 90328))).ack),
    incidents: row('what was wrong, since when, what it did and who did what about it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(3277), __webpack_require__.e(1882), __webpack_require__.e(6934)]).then(__webpack_require__.bind(__webpack_require__, 13498))).incidents),
    recover: row('restart what is down, the deepest first, and say what came of it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(3277), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(7634), __webpack_require__.e(9587), __webpack_require__.e(3434)]).then(__webpack_require__.bind(__webpack_require__, 11053))).recover),
    drift: row('whether what is live is what was confirmed', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(3277), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(9587), __webpack_require__.e(7154)]).then(__webpack_require__.bind(__webpack_require__, 87154))).drift),
    health: row('how everything was over the last days, as far as it was watched', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(8317), __webpack_require__.e(3603)]).then(__webpack_require__.bind(__webpack_require__, 55183))).health),
    timeline: row('what happened when in a deployment', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(9432), __webpack_require__.e(3057)]).then(__webpack_require__.bind(__webpack_require__, 56165))).timeline),
    rollback: row('take back the deployment under way, or the last one confirmed', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(9587), __webpack_require__.e(7737)]).then(__webpack_require__.bind(__webpack_require__, 30118))).rollback),
    resume: row('go on with a deployment whose process ended', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 59377))).resume),
    hold: row('keep a release from being deployed', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(6311)]).then(__webpack_require__.bind(__webpack_require__, 86311))).hold),
    lift: row('let a held release be deployed again', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(4892)]).then(__webpack_require__.bind(__webpack_require__, 84892))).lift),
    adopt: row('record what is in place as the first markers', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(9603)]).then(__webpack_require__.bind(__webpack_require__, 39603))).adopt),
    ask: row('ask whoever drives a deployment on GitHub to take it back', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(6280)]).then(__webpack_require__.bind(__webpack_require__, 66280))).ask),
    unlock: row('take an environment from whoever holds it, for a person who knows better', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(4157)]).then(__webpack_require__.bind(__webpack_require__, 4157))).unlock),
    settle: row('answer a halt: did that effect happen?', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(1894)]).then(__webpack_require__.bind(__webpack_require__, 11894))).settle),
    logs: row('output of commands and services', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(9432), __webpack_require__.e(7846)]).then(__webpack_require__.bind(__webpack_require__, 75896))).logs),
    judge: row('whether the numbers of a candidate are worse than those of a baseline, and how sure that is', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(720), __webpack_require__.e(4369)]).then(__webpack_require__.bind(__webpack_require__, 89891))).judge),
    simulate: row('what would happen if something went wrong, in virtual time', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(6561), __webpack_require__.e(3569), __webpack_require__.e(5755)]).then(__webpack_require__.bind(__webpack_require__, 1365))).simulate),
    alerts: row('who would have been told of which alerts, by the routes of a manifest; try one of its channels, or tell what is due', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(6554), __webpack_require__.e(2277)]).then(__webpack_require__.bind(__webpack_require__, 52277))).alerts),
    detect: row('find what is strange in a series of numbers', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 64796))).detect),
    explain: row('which service is the cause of what is strange in the metrics of many', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6070), __webpack_require__.e(1204), __webpack_require__.e(3837)]).then(__webpack_require__.bind(__webpack_require__, 57799))).explain),
    schema: row('the JSON Schema of the manifest, for editors', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(9662)]).then(__webpack_require__.bind(__webpack_require__, 59662))).schema),
};

;// CONCATENATED MODULE: ./packages/convoy/src/program.ts



const epilogue = `
Exit status: 0 done, 1 failed and taken back, 2 usage or manifest, 3 halted (a person is needed),
4 refused (hold, freeze, stale, not permitted, unfinished, locked), 130 cancelled.`;
/** Commander ends the process by itself; here it only says how, so that streams are flushed first. */
const quietly = (command) => command.exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? src_exit/* exits */.c.done : src_exit/* exits */.c.usage;
    throw error;
});
/**
 * The command line of all verbs. Only the one that is called is loaded: help must not wait for the rest.
 */
const createProgram = async (args, around, done) => {
    const program = quietly(new commander/* Command */.uB('convoy'))
        .description('Deploys many services together and watches over them afterwards.')
        .showSuggestionAfterError()
        .showHelpAfterError('(convoy --help lists what there is)')
        .addHelpText('after', epilogue);
    const [first, second] = args.filter((arg) => !arg.startsWith('-'));
    const called = first === 'help' ? second : first;
    for (const [name, { summary, load }] of Object.entries(verbs)) {
        const command = quietly(program.command(name).description(summary)).option('--json', 'one JSON document on standard output');
        if (name !== called)
            continue;
        const [verb, { addFlags, inputOf }] = await Promise.all([load(), Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(1495)]).then(__webpack_require__.bind(__webpack_require__, 41495))]);
        addFlags(command, verb);
        const behind = verb.positional ? '; what begins with - and is no option stands behind --' : '';
        command.showHelpAfterError(`(usage: convoy ${name} ${command.usage()}${behind}; --help says more)`);
        command.action(async (...given) => {
            const flags = command.opts();
            done(await verb.run(inputOf(verb, given.slice(0, -2), flags), around), flags.json === true);
        });
    }
    return program;
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/repeat.ts



const repeat_text = { type: 'string' };
const options = { manifest: repeat_text, 'state-dir': repeat_text, environment: repeat_text, deployment: repeat_text };
/** A command that a text tells people to give, up to its verb. */
const advised = new RegExp(`\\bconvoy (${Object.keys(verbs).join('|')})\\b`, 'g');
/**
 * Repeats in every command that a text advises where this call was to look: without it whoever copies the command acts
 * somewhere else.
 */
const repeating = (args) => {
    const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false });
    const given = Object.entries(values).flatMap(([flag, value]) => flag in options && typeof value === 'string' ? [{ flag, words: ` --${flag} ${(0,view_text/* quoted */.TL)(value)}` }] : []);
    // Other verbs find their deployment by themselves.
    const wordsFor = (verb) => given.flatMap(({ flag, words }) => (flag === 'deployment' && verb !== 'logs' ? [] : [words])).join('');
    return (said) => said.replace(advised, (command, verb) => command + wordsFor(verb));
};

// EXTERNAL MODULE: ./packages/convoy/src/signals.ts
var signals = __webpack_require__(7269);
;// CONCATENATED MODULE: ./packages/convoy/src/main.ts






const surroundings = (advise) => ({
    cwd: process.cwd(),
    env: process.env,
    note: (line) => process.stderr.write(`${advise(line)}\n`),
    warn: (line) => process.stderr.write(`${advise(line)}\n`),
    advise,
    isTerminal: Boolean(process.stderr.isTTY) && !process.env.CI,
    onSignal: signals/* onSignal */.Y,
});
const print = ({ json, text, exit }, asJson) => {
    if (asJson)
        process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    else if (text !== '')
        (exit === src_exit/* exits */.c.done ? process.stdout : process.stderr).write(`${text}\n`);
    process.exitCode = exit;
};
/** The command line: runs one verb and turns its result, or what it threw, into text and an exit status. */
const main = async (args) => {
    // A reader that goes away (`| head`) is no fault, and nothing that is only told ends a deployment half way.
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (thrown) => {
        if ('code' in thrown && thrown.code === 'EPIPE')
            return;
        process.stderr.write(`convoy: the result cannot be written: ${(0,error/* messageOf */.bD)(thrown)}\n`);
        process.exitCode = src_exit/* exits */.c.halted;
    });
    const asJson = args.includes('--json');
    const advise = repeating(args);
    try {
        const program = await createProgram(args, surroundings(advise), (result, json) => print(result.quotes ? result : { ...result, text: advise(result.text) }, json));
        await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        // Commander has said already what was wrong with the words of the call, or has helped; machines are told here.
        if (thrown instanceof Error && 'exitCode' in thrown) {
            const error = { code: 'USAGE', message: thrown.message };
            if (asJson && thrown.exitCode !== src_exit/* exits */.c.done)
                print({ exit: src_exit/* exits */.c.usage, text: '', json: { error } }, true);
            return;
        }
        const failure = (0,src_failure/* failureOf */.g)(thrown);
        const text = (0,src_failure/* isPlaced */.A)(thrown) ? failure.text : `convoy: ${failure.text}`;
        print({ ...failure, text: advise(text) }, asJson);
        if (!(thrown instanceof error/* ConvoyError */.rG) && process.env.CONVOY_DEBUG)
            process.stderr.write(`${thrown.stack}\n`);
    }
};


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ onSignal)
/* harmony export */ });
const heard = ['SIGINT', 'SIGTERM'];
/**
 * Tells of each wish to end this process once, also when it comes twice: a terminal's Ctrl-C reaches this process and
 * the launcher that handed over to it, and the launcher passes on what it gets. That one being gone is a wish too.
 */
const onSignal = (listener) => {
    const own = { SIGINT: 0, SIGTERM: 0 };
    const passedOn = { SIGINT: 0, SIGTERM: 0 };
    const count = (counts, others, signal) => {
        counts[signal] += 1;
        if (counts[signal] > others[signal])
            listener(signal);
    };
    const onOwn = (signal) => count(own, passedOn, signal);
    const onMessage = (message) => {
        const signal = heard.find((name) => name === message);
        if (signal)
            count(passedOn, own, signal);
    };
    const onGone = () => listener('SIGTERM');
    // The terminal was closed, or the connection to it is lost.
    const onHangUp = () => onOwn('SIGTERM');
    for (const signal of heard)
        process.on(signal, onOwn);
    process.on('message', onMessage);
    process.on('disconnect', onGone);
    process.on('SIGHUP', onHangUp);
    // Waiting for a signal keeps no process alive.
    process.channel?.unref();
    return () => {
        for (const signal of heard)
            process.off(signal, onOwn);
        process.off('message', onMessage);
        process.off('disconnect', onGone);
        process.off('SIGHUP', onHangUp);
    };
};


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ok: () => (/* binding */ pausedText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** A length of time for people: `0.4 s`, `12.3 s`, `2 m 05 s`, `1 h 02 m`. */
const duration = (ms) => {
    const tenths = Math.max(0, Math.round(ms / 100));
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(tenths / 10);
    const two = (count) => String(count).padStart(2, '0');
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`;
};
/** The same for what is measured rather than watched: `45 ms` below a second. */
const measured = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));
/** One line without control characters: what comes from outside must not move a terminal's cursor or forge a line. */
const clean = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
/** At most `width` characters, the last one `…` where something was cut. */
const cut = (text, width) => {
    const characters = [...text];
    if (characters.length <= width)
        return text;
    return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
};
/** Exactly `width` characters. */
const fill = (text, width) => {
    const short = cut(text, width);
    return short + ' '.repeat(Math.max(0, width - [...short].length));
};
/** As a shell takes it for one word. */
const quoted = (word) => /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** A share of 1 for people: `10 %`, `0.5 %`. */
const percent = (share) => `${Math.round(share * 1000) / 10} %`;
/** A version for people: of a commit as much as tells it from others. */
const version = (name) => clean(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name.slice(0, 12) : name);
/** `1.2 → 1.3`; without a former version it says so. */
const change = (from, to, none = 'nothing') => `${version(from?.version ?? none)} → ${version(to?.version ?? none)}`;
/** Pieces one after the other behind `first`, on as many lines of at most `columns` as they need. */
const wrap = (first, pieces, columns, indent) => {
    const lines = [first];
    for (const [index, piece] of pieces.entries()) {
        const line = `${lines.at(-1)} ${piece}`;
        if (index === 0 || [...line].length <= columns)
            lines[lines.length - 1] = line;
        else
            lines.push(`${' '.repeat(indent)}${piece}`);
    }
    return lines;
};
/** That someone answers for what would have been refused. */
const overrideText = ({ of, reason }) => `overrides ${of.join(', ')}: ${clean(reason)}`;
/** An environment of what is called so, as headings say it. */
const placeName = (name, environment) => name ? `${name} in ${environment}` : environment;
/** That someone keeps a deployment from going forward. */
const pausedText = ({ actor, reason }) => `paused by ${clean(actor)}${reason === undefined ? '' : `: ${clean(reason)}`}`;


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ })

};
