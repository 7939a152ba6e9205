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
    decision: 'One stable word: confirmed, rolled-back, cancelled, done, failed, halted, refused or invalid',
    'reason-code': 'Stable code of why it is not what was asked for; empty when it is',
};
/** A new action is one row; each verb is loaded when its action runs. */
const rows = [
    row('sequence', 'Plans which services go out in which order; deploys them together on this runner, or begins a deployment for others', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9227), __webpack_require__.e(720), __webpack_require__.e(7645), __webpack_require__.e(9044), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(4660), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5920), __webpack_require__.e(2081), __webpack_require__.e(4278), __webpack_require__.e(1892), __webpack_require__.e(8028), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(4020)]).then(__webpack_require__.bind(__webpack_require__, 84020))).sequence, {
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
    row('deploy-service', 'Brings one service as far as it is told, through the same engine as a whole deployment', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9227), __webpack_require__.e(720), __webpack_require__.e(7645), __webpack_require__.e(9044), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(4660), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5920), __webpack_require__.e(2081), __webpack_require__.e(4278), __webpack_require__.e(1892), __webpack_require__.e(8028), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(6508)]).then(__webpack_require__.bind(__webpack_require__, 13256))).deployService, {
        deployment,
        version: { description: 'The version that is deployed', of: at('version') },
        candidate: { description: 'Where only the new release answers, before the shift', of: at('candidate') },
        url: { description: 'Where the service answers its users', of: at('url') },
    }),
    row('health-gate', 'Waits until a service is healthy, or fails with the reason why it is not', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(7645), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5814)]).then(__webpack_require__.bind(__webpack_require__, 53439))).healthGate, {
        verdict: { description: 'passed, failed, inconclusive or error', of: at('verdict', 'outcome') },
        reason: { description: 'What was seen that led to the verdict', of: at('verdict', 'reason') },
    }),
    row('verify', "Runs the manifest's checks against what answers, and keeps what the verdicts rest on with the run", async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(720), __webpack_require__.e(7645), __webpack_require__.e(9044), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(4660), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5920), __webpack_require__.e(2081), __webpack_require__.e(1458), __webpack_require__.e(5154)]).then(__webpack_require__.bind(__webpack_require__, 49041))).check, {
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
    row('rollback', 'Takes back the deployment under way, or returns to what was confirmed before', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3581), __webpack_require__.e(9227), __webpack_require__.e(720), __webpack_require__.e(7645), __webpack_require__.e(9044), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(4660), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5920), __webpack_require__.e(2081), __webpack_require__.e(4278), __webpack_require__.e(1892), __webpack_require__.e(8028), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(9329)]).then(__webpack_require__.bind(__webpack_require__, 89329))).rollback, { deployment, services }),
    row('resume', 'Goes on with deployments whose job ended before they did: finishes them, or takes them back', async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(9227), __webpack_require__.e(720), __webpack_require__.e(7645), __webpack_require__.e(9044), __webpack_require__.e(2625), __webpack_require__.e(549), __webpack_require__.e(4660), __webpack_require__.e(2233), __webpack_require__.e(3612), __webpack_require__.e(5920), __webpack_require__.e(2081), __webpack_require__.e(4278), __webpack_require__.e(1892), __webpack_require__.e(8028), __webpack_require__.e(8541), __webpack_require__.e(9377)]).then(__webpack_require__.bind(__webpack_require__, 59377))).resume, {
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
