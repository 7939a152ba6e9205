export const id = 2757;
export const ids = [2757];
export const modules = {

/***/ 42757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rows: () => (/* binding */ rows),
/* harmony export */   sharedOutputs: () => (/* binding */ sharedOutputs)
/* harmony export */ });
// A verb's own inputs narrow what it takes; here they are only read.
const row = (name, summary, load, outputs = {}) => ({
    ...{ name, summary, outputs },
    load: load,
});
const at = (...keys) => (json) => keys.reduce((value, key) => value?.[key], json);
const deployment = {
    description: 'Id of the deployment; empty where there was nothing to do',
    of: at('deployment'),
};
const services = { description: 'JSON: the version that is confirmed now, by service', of: at('services') };
/** Outputs that every action has. */
const sharedOutputs = {
    result: 'JSON of what was done, with its `schema`; where it is too long for an output only `truncated` and `file`',
    'result-file': 'Path of the same JSON, whole',
    decision: 'One stable word: confirmed, rolled-back, cancelled, done, failed, halted, refused or invalid; of `monitor` also watched (by another one) or handed-over',
    'reason-code': 'Stable code of why it is not what was asked for; empty when it is',
};
/** A new action is one row; each verb is loaded when its action runs. */
const rows = [
    row('sequence', 'Plans which services go out in which order; deploys them together on this runner, or begins a deployment for others', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(4020)]).then(__webpack_require__.bind(__webpack_require__, 84020))).sequence, {
        deployment,
        services,
        plan: { description: 'JSON of the plan: steps, order, reasons for each skip', of: at('plan') },
        stages: {
            description: 'JSON: names of services and tasks in six lists, by stage, for matrix jobs',
            of: at('matrix', 'stages'),
        },
        digest: {
            description: 'Digest of the plan: what `expect` takes of a deployment that must be the one that was planned',
            of: at('digest'),
        },
        'max-parallel': {
            description: 'With `begin`: how many services may go at once, for `strategy.max-parallel`; empty: all',
            of: at('maxParallel'),
        },
        rest: { description: 'JSON: names of what comes after six stages, in order', of: at('matrix', 'rest') },
        count: {
            description: 'How many services would be or were deployed',
            of: (json) => at('plan', 'steps')(json)?.length,
        },
    }),
    row('deploy-service', 'Brings one service as far as it is told, through the same engine as a whole deployment', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(6508)]).then(__webpack_require__.bind(__webpack_require__, 13256))).deployService, {
        deployment,
        version: { description: 'The version that is deployed', of: at('version') },
        candidate: { description: 'Where only the new release answers, before the shift', of: at('candidate') },
        url: { description: 'Where the service answers its users', of: at('url') },
    }),
    row('health-gate', 'Waits until a service is healthy, or fails with the reason why it is not', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(2178), __webpack_require__.e(7042), __webpack_require__.e(3104), __webpack_require__.e(3439), __webpack_require__.e(4610)]).then(__webpack_require__.bind(__webpack_require__, 53439))).healthGate, {
        verdict: { description: 'passed, failed, inconclusive or error', of: at('verdict', 'outcome') },
        reason: { description: 'What was seen that led to the verdict', of: at('verdict', 'reason') },
    }),
    row('verify', "Runs the manifest's checks against what answers, and keeps what the verdicts rest on with the run", async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(9041)]).then(__webpack_require__.bind(__webpack_require__, 49041))).check, {
        passed: { description: 'Whether all of them passed: true or false', of: at('passed') },
        checks: { description: 'JSON: each check with its verdict and the reason for it', of: at('checks') },
        evidence: { description: 'Folder of what the verdicts rest on', of: at('evidence') },
        artifact: {
            description: 'Name of the artifact with the same; empty where none was kept',
            of: at('artifact', 'name'),
        },
        sarif: {
            description: 'Findings of security checks for `sarif_file` of github/codeql-action/upload-sarif: a file, of several services their folder; empty: none',
            of: at('sarif'),
        },
    }),
    row('monitor', 'Watches an environment for a while, tells people of what goes wrong, and hands over to the next one', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(7042), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(9939), __webpack_require__.e(8503), __webpack_require__.e(1390), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(5952), __webpack_require__.e(5154)]).then(__webpack_require__.bind(__webpack_require__, 75952))).watch, {
        services: { description: 'JSON: how each service is at the end, and since when', of: at('services') },
        looks: { description: 'How many looks were taken', of: at('looks') },
    }),
    row('alert', "Tells people of this now, by the manifest's channels, once for each attempt of a run; or what there is to tell of an environment", async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(6554), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 53953))).alert, {
        channels: { description: 'JSON: what became of it, by channel', of: at('channels') },
        notification: { description: 'Id under which it was told', of: at('notification') },
    }),
    row('recover', 'Restarts what is down, the deepest first, and says what came of it', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(3277), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(7634), __webpack_require__.e(9587), __webpack_require__.e(1053)]).then(__webpack_require__.bind(__webpack_require__, 11053))).recover, {
        services: { description: 'JSON: what became of each service that was down, and why', of: at('services') },
    }),
    row('rollback', 'Takes back the deployment under way, or returns to what was confirmed before', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(9587), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 30118))).rollback, { deployment, services }),
    row('resume', 'Goes on with deployments whose job ended before they did: finishes them, or takes them back', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(2178), __webpack_require__.e(6032), __webpack_require__.e(4575), __webpack_require__.e(7042), __webpack_require__.e(1229), __webpack_require__.e(7477), __webpack_require__.e(3104), __webpack_require__.e(6353), __webpack_require__.e(5203), __webpack_require__.e(9939), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(8503), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(1390), __webpack_require__.e(8541), __webpack_require__.e(9377)]).then(__webpack_require__.bind(__webpack_require__, 59377))).resume, {
        deployment,
        services,
        environments: {
            description: 'JSON: with `abandoned`, what was found in each environment, and what became of it',
            of: at('environments'),
        },
    }),
    {
        ...row('setup', "Puts the command convoy on PATH for the job's own scripts, run by the runner's own Node", async () => (await __webpack_require__.e(/* import() */ 6603).then(__webpack_require__.bind(__webpack_require__, 16603))).setup, { path: { description: 'Folder that was put in front of PATH', of: at('path') } }),
        // The command then looks where the actions look.
        leaves: ({ path }, { GITHUB_REPOSITORY }) => ({
            path: String(path),
            variables: GITHUB_REPOSITORY ? { CONVOY_GITHUB: GITHUB_REPOSITORY } : {},
        }),
    },
];


/***/ })

};
