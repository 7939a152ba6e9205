export const id = 1831;
export const ids = [1831];
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


/***/ }),

/***/ 14967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   N: () => (/* binding */ increase),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Su: () => (/* binding */ fixes),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   XY: () => (/* binding */ recurrence),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


/*
 * Every error text here begins with `expects`: `explain.ts` puts the key before it and what it found after it,
 * and takes the fix from `fixes`.
 */
const matching = (pattern, error) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error }).regex(pattern, { error });
/** A time span, for example `300ms 1s 2m 1h 30d`. */
const duration = () => matching(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, 'expects a duration');
/** A time span longer than nothing. */
const span = () => matching(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationAboveZero */ .Co, 'expects a duration above zero');
/** The same, where it is waited for. */
const wait = () => {
    const error = 'expects a duration above zero';
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error })
        .regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationAboveZero */ .Co, { error, abort: true })
        .refine(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .isWaitable */ .mI, `expects a duration of at most ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .longestWait */ ._s}`);
};
const percentage = () => matching(/^(100(\.0+)?|\d{1,2}(\.\d{1,4})?)%$/, 'expects a percentage');
/** A change in per cent, which may exceed 100. */
const increase = () => matching(/^\d{1,4}(\.\d{1,4})?%$/, 'expects a percentage');
const time = '([01]\\d|2[0-3]):[0-5]\\d';
/** `Fri 16:00`, `2026-12-24`, `2026-12-24 16:00` or, of a day that is known otherwise, `16:00`. */
const moment = () => matching(new RegExp(`^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${time}|\\d{4}-\\d{2}-\\d{2}([T ]${time})?)$`), 'expects a moment');
/** RFC 5545, RRULE; which parts go together is asked later. */
const recurrence = () => matching(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, 'expects a recurrence');
const text = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
/** A name of a service, task, check, environment or channel: it ends up in file names, branches and host names. */
const name = () => matching(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expects a name');
/** A path on an endpoint. */
const path = () => matching(/^\/\S*$/, 'expects a path');
const url = () => matching(/^(https?:\/\/|\$\{)\S*$/, 'expects a URL');
/** A string runs by `bash -eo pipefail -c`, a list runs without a shell. */
const run = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text()).min(1)]);
const count = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().max(1_000_000, { abort: true }).int({ abort: true }).min(1);
const names = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name());
/** What to write, by what was expected. */
const fixes = {
    'expects a duration': 'write a whole number and its unit: 300ms, 1s, 2m, 1h or 30d',
    'expects a duration above zero': 'write a whole number above 0 and its unit: 300ms, 1s, 2m, 1h or 30d',
    [`expects a duration of at most ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .longestWait */ ._s}`]: `write ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .longestWait */ ._s} or less, for example 10s, 2m or 1h`,
    'expects a percentage': 'write a number and %, for example 20% or 99.9%',
    'expects a name': 'use at most 63 lower-case letters, digits and -, beginning with a letter or digit',
    'expects a path': 'write a path that begins with /, for example /health',
    'expects a URL': `write a URL that begins with http:// or https://, or a \${NAME} that holds one`,
    'expects a release path': 'write where the answer names its release, for example "[BODY].version"',
    'expects a moment': 'write a weekday and time ("Fri 16:00"), a date ("2026-12-24") or a date and time',
    'expects a recurrence': 'write a rule of RFC 5545 by day, week, month or year: "FREQ=MONTHLY;BYDAY=-1FR"',
    'expects text': 'put the value in quotes',
    'expects a list': 'write [a, b], or one `- item` per line',
    'expects a map': 'write `key: value` lines below it, or {} for an empty one',
    'expects true or false': 'write true or false, without quotes',
    'expects a whole number': 'write a whole number without quotes and unit',
    'expects a number': 'write a number without quotes and unit',
};


/***/ }),

/***/ 10062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ manifest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/manifest/src/schema/leaf.ts
var leaf = __webpack_require__(14967);
;// CONCATENATED MODULE: ./packages/manifest/src/schema/alerts.ts


const email = schemas/* strictObject */.rej({
    to: schemas/* union */.KCZ([(0,leaf/* text */.Qq)(), schemas/* array */.YOg((0,leaf/* text */.Qq)()).min(1)]).describe('Address or addresses.'),
    smtp: (0,leaf/* text */.Qq)().describe(`\${NAME} that holds the URL of the mail server.`),
});
const channel = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ slack: (0,leaf/* text */.Qq)().describe(`\${NAME} that holds the URL of a Slack webhook.`) }),
    schemas/* strictObject */.rej({ email: email.describe('Mail to people.') }),
    schemas/* strictObject */.rej({
        webhook: (0,leaf/* text */.Qq)().describe(`\${NAME} that holds the URL, or a URL without a secret.`),
        secret: (0,leaf/* text */.Qq)().exactOptional().describe(`\${NAME} that holds the key which signs each message.`),
    }),
]);
const route = schemas/* strictObject */.rej({
    match: schemas/* record */.g1P(schemas/* string */.YjP(), (0,leaf/* text */.Qq)())
        .exactOptional()
        .describe('Labels an alert must have; without it every alert matches.'),
    to: (0,leaf/* names */.Dy)().min(1).describe('Channels.'),
    'group-by': schemas/* array */.YOg((0,leaf/* text */.Qq)()).exactOptional().describe('Labels by which alerts become one notification.'),
});
const escalation = schemas/* strictObject */.rej({
    after: (0,leaf/* duration */.p0)().describe('Time without acknowledgement or end.'),
    to: (0,leaf/* names */.Dy)().min(1).describe('Channels.'),
});
const alerts = schemas/* strictObject */.rej({
    channels: schemas/* record */.g1P((0,leaf/* name */.UU)(), channel).exactOptional().describe('Ways to tell people, by name.'),
    routes: schemas/* array */.YOg(route).exactOptional().describe('Which alert goes to which channels; the first match counts.'),
    escalate: schemas/* array */.YOg(escalation).exactOptional().describe('Whom to tell when nobody reacts.'),
});
const latency = schemas/* strictObject */.rej({
    p50: (0,leaf/* span */.Ln)().exactOptional().describe('Median time to answer.'),
    p95: (0,leaf/* span */.Ln)().exactOptional().describe('Time within which 95 of 100 requests are answered.'),
    p99: (0,leaf/* span */.Ln)().exactOptional().describe('Time within which 99 of 100 requests are answered.'),
});
const slo = schemas/* strictObject */.rej({
    availability: (0,leaf/* percentage */.X1)().exactOptional().describe('Share of good answers, for example 99.9%.'),
    window: (0,leaf/* span */.Ln)().exactOptional().describe('Over which time, for example 30d.'),
    latency: latency.exactOptional().describe('Times to answer that must hold.'),
});

;// CONCATENATED MODULE: ./packages/model/src/settings.ts
/** Where a failure can be seen. */
const failurePoints = ['deploy', 'gate', 'check', 'watch', 'monitor', 'cancel'];
const scopes = ['deployment', 'dependents', 'service'];

;// CONCATENATED MODULE: ./packages/manifest/src/schema/gate.ts


const releasePath = () => {
    const error = 'expects a release path';
    return schemas/* string */.YjP({ error }).regex(/^\[BODY\](\.|\[|$)/, { error });
};
/** How observations of a candidate become a verdict (DESIGN §6, Gate). */
const gate = schemas/* strictObject */.rej({
    interval: (0,leaf/* wait */.uk)().exactOptional().describe('Time between two observations.'),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the whole gate; at its end the gate has failed.'),
    startup: (0,leaf/* wait */.uk)().exactOptional().describe('Until this is over, failures before the first success do not count.'),
    successes: (0,leaf/* count */.U9)().exactOptional().describe('Successful observations in a row that pass the gate.'),
    failures: (0,leaf/* count */.U9)().exactOptional().describe('Failed observations in a row that fail the gate.'),
    errors: (0,leaf/* count */.U9)().exactOptional().describe('Errors of our own in a row that end the gate.'),
    inconclusive: (0,leaf/* count */.U9)().exactOptional().describe('Inconclusive observations in a row that end the gate.'),
});
const health = schemas/* strictObject */.rej({
    url: (0,leaf/* url */.OZ)().exactOptional().describe("Where the service answers; without it the provider's own URLs are used."),
    live: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers when the process lives; default /health.'),
    ready: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers when requests can be served; default /health/ready.'),
    detail: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers with the state of each dependency.'),
    version: releasePath().exactOptional().describe('Where the answer names its release, for example [BODY].version.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/verify.ts


const smoke = schemas/* strictObject */.rej({
    name: (0,leaf/* name */.UU)().describe('Name of the check.'),
    get: (0,leaf/* path */.Ae)().describe('Path that is asked.'),
    expect: schemas/* array */.YOg((0,leaf/* text */.Qq)()).min(1).describe('Conditions that must all hold, for example "[STATUS] == 200".'),
});
const performance = schemas/* strictObject */.rej({
    get: (0,leaf/* path */.Ae)().exactOptional().describe('Path that is measured.'),
    samples: (0,leaf/* count */.U9)().exactOptional().describe('Requests for each of the two releases.'),
    'max-increase': (0,leaf/* increase */.N)()
        .exactOptional()
        .describe('By how much the candidate may be slower than the current release.'),
});
const security = schemas/* strictObject */.rej({
    sarif: (0,leaf/* text */.Qq)().exactOptional().describe('Report of a scanner in SARIF.'),
    'fail-on': schemas/* enum */.k5n(['low', 'medium', 'high', 'critical'])
        .exactOptional()
        .describe('Severity from which the check fails.'),
    headers: schemas/* boolean */.zMY().exactOptional().describe("Whether the candidate's security headers are looked at."),
    'tls-days': (0,leaf/* count */.U9)().exactOptional().describe('Days for which the certificate must still be valid.'),
});
const score = () => schemas/* number */.aig().min(0).max(1);
const page = schemas/* strictObject */.rej({
    performance: score().exactOptional().describe('Least Lighthouse score for performance, 0 to 1.'),
    accessibility: score().exactOptional().describe('Least Lighthouse score for accessibility, 0 to 1.'),
});
/** Checks of one service. */
const verify = schemas/* strictObject */.rej({
    smoke: schemas/* array */.YOg(smoke).exactOptional().describe('Requests to the candidate and what their answers must be.'),
    performance: performance.exactOptional().describe("Comparison of the candidate's speed with the current release's."),
    security: security.exactOptional().describe('Findings of a scanner, security headers and the certificate.'),
    page: page.exactOptional().describe('Lighthouse scores of the page.'),
});
/** A check by command, after the shift of all that it needs; exit status 0 passes. */
const integration = schemas/* strictObject */.rej({
    name: (0,leaf/* name */.UU)().describe('Name of the check.'),
    needs: (0,leaf/* names */.Dy)().exactOptional().describe('Services that must be shifted first.'),
    run: (0,leaf/* run */.eF)().describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell; exit status 0 passes.'),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the check; default 5m.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/service.ts





const step = schemas/* strictObject */.rej({
    weight: (0,leaf/* percentage */.X1)().describe('Share of the traffic that the candidate gets.'),
    for: (0,leaf/* duration */.p0)().describe('How long before the next step.'),
});
const strategy = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['blue-green', 'recreate']),
    schemas/* strictObject */.rej({ canary: schemas/* array */.YOg(step).min(1).describe('Steps by which traffic moves to the candidate.') }),
]);
const rollback = schemas/* strictObject */.rej({
    on: schemas/* array */.YOg(schemas/* enum */.k5n(failurePoints)).exactOptional().describe('Failure points that lead to a rollback.'),
    scope: schemas/* enum */.k5n(scopes)
        .exactOptional()
        .describe('What goes back: the deployment, the service and its dependents, or it alone.'),
    tolerates: (0,leaf/* names */.Dy)().exactOptional().describe('Services beside whose other versions this one is known to work.'),
});
const recover = schemas/* strictObject */.rej({
    restart: (0,leaf/* count */.U9)().exactOptional().describe('Restarts to try before anything else.'),
    backoff: (0,leaf/* wait */.uk)().exactOptional().describe('Wait before the first restart; it doubles with each.'),
    drift: schemas/* enum */.k5n(['report', 'correct']).exactOptional().describe('What to do when the target differs from the marker.'),
});
const watch = schemas/* strictObject */.rej({
    for: (0,leaf/* wait */.uk)().describe('How long to observe on after the shift.'),
});
/** One deployable thing. */
const service = schemas/* strictObject */.rej({
    paths: schemas/* array */.YOg((0,leaf/* text */.Qq)()).exactOptional().describe('Globs of the files it is built from.'),
    needs: (0,leaf/* names */.Dy)().exactOptional().describe('Services and tasks that must be ready before it.'),
    provider: (0,leaf/* text */.Qq)().describe('What deploys it.'),
    with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).exactOptional().describe("The provider's own keys."),
    strategy: strategy.exactOptional().describe('How traffic comes to a new release; default blue-green.'),
    timeout: (0,leaf/* wait */.uk)()
        .exactOptional()
        .describe('Limit of each single effect: deploy, shift, rollback, retire; default 10m.'),
    gate: gate.exactOptional().describe("This service's deviations from defaults.gate."),
    health: health.exactOptional().describe('Where its health is asked; without it nothing is gated.'),
    verify: verify.exactOptional().describe('Checks of this service.'),
    rollback: rollback.exactOptional().describe('When it goes back, and what goes back with it.'),
    recover: recover.exactOptional().describe('What to do when it is unhealthy outside a deployment.'),
    watch: watch.exactOptional().describe('Observing on after the shift, before confirmation.'),
});
/** Deviations of an environment: any key of a service. */
const override = service.partial();
/** A step that is not a service. */
const task = schemas/* strictObject */.rej({
    run: (0,leaf/* run */.eF)().describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell.'),
    phase: schemas/* enum */.k5n(['expand', 'contract']).describe('expand: before its dependents; contract: after confirmation.'),
    needs: (0,leaf/* names */.Dy)().exactOptional().describe('Services and tasks that come first.'),
    idempotent: schemas/* boolean */.zMY().exactOptional().describe('Whether running it again does no harm; default false.'),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the task; default 10m.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/environment.ts



const freeze = schemas/* strictObject */.rej({
    from: (0,leaf/* moment */.n$)().describe('Begin: "Fri 16:00" every week, a date "2026-12-24" (its first moment), or "2026-12-24 16:00". With `every` a time ("16:00") of each day of the recurrence, or the first day with a time ("2026-01-30 16:00"). A time that a change of clocks brings twice begins a window when it is first shown and ends it when it is last shown; one that is left out is the moment of the change.'),
    to: (0,leaf/* moment */.n$)()
        .exactOptional()
        .describe('End, written like the begin and no part of the window; of a date all of that day is. With `every` the next such time.'),
    every: (0,leaf/* recurrence */.XY)()
        .exactOptional()
        .describe('Days on which a window begins, as a recurrence rule of RFC 5545, for example "FREQ=MONTHLY;BYDAY=-1FR" for the last Friday of a month. UNTIL is a day, "20261231".'),
    for: (0,leaf/* span */.Ln)()
        .exactOptional()
        .describe('With `every`, instead of `to`: how long a window lasts; whole days end at the same time of day.'),
    timezone: (0,leaf/* text */.Qq)().exactOptional().describe('IANA time zone of all times, for example Europe/Berlin; default UTC.'),
    reason: (0,leaf/* text */.Qq)().exactOptional().describe('Why nothing starts then; shown to whoever is refused.'),
});
const permission = () => schemas/* enum */.k5n(['read', 'triage', 'write', 'maintain', 'admin']);
const access = schemas/* strictObject */.rej({
    deploy: permission().exactOptional().describe('Least permission in the repository to deploy.'),
    rollback: permission().exactOptional().describe('Least permission in the repository to roll back.'),
    override: permission()
        .exactOptional()
        .describe('Least permission in the repository to override a refusal, beside that for the operation itself.'),
});
const environment = schemas/* strictObject */.rej({
    url: (0,leaf/* url */.OZ)().exactOptional().describe('Where the environment as a whole is reached; shown to people as written.'),
    'promotes-from': (0,leaf/* name */.UU)()
        .exactOptional()
        .describe('Environment whose confirmed versions this one takes, and nothing else.'),
    freeze: schemas/* array */.YOg(freeze)
        .exactOptional()
        .describe('Windows in which no deployment starts; what has begun goes on, and a rollback is never blocked.'),
    access: access
        .exactOptional()
        .describe('Who may do what; asked of GitHub, so it holds only where Convoy runs there.'),
    services: schemas/* record */.g1P((0,leaf/* name */.UU)(), override).exactOptional().describe('Deviations of services, by name.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/manifest.ts







/** Every key of a manifest (DESIGN §5). Nothing is transformed: a manifest is what was written. */
const manifest = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: (0,leaf/* name */.UU)().describe('Name of what is deployed together.'),
    defaults: schemas/* strictObject */.rej({ gate: gate.exactOptional().describe('Gate of every service that does not deviate.') })
        .exactOptional()
        .describe('What holds for every service.'),
    shift: schemas/* enum */.k5n(['each', 'together'])
        .exactOptional()
        .describe('each: a service shifts when its own gate has passed; together: all are gated, then all shift.'),
    'max-parallel': (0,leaf/* count */.U9)()
        .exactOptional()
        .describe('How many commands with an effect run at the same time; default no limit.'),
    environments: schemas/* record */.g1P((0,leaf/* name */.UU)(), environment).exactOptional().describe('Where to deploy, by name.'),
    tasks: schemas/* record */.g1P((0,leaf/* name */.UU)(), task).exactOptional().describe('Steps that are not services, by name.'),
    services: schemas/* record */.g1P((0,leaf/* name */.UU)(), service).describe('What is deployed, by name.'),
    verify: schemas/* strictObject */.rej({ integration: schemas/* array */.YOg(integration).exactOptional().describe('Checks by command, after the shift.') })
        .exactOptional()
        .describe('Checks of several services together.'),
    slo: slo.exactOptional().describe('What the services promise.'),
    alerts: alerts.exactOptional().describe('Whom to tell what.'),
});


/***/ }),

/***/ 69712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ providerNotBuilt),
/* harmony export */   Mt: () => (/* binding */ notBuiltYet),
/* harmony export */   gj: () => (/* binding */ unbuiltProviders)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);


/** Keys of the manifest whose capability does not exist yet; who builds one takes its row out. `*`: every name; `=x`: the item x in a list. */
const unbuiltKeys = [
    'SERVICE.strategy.canary',
    'SERVICE.verify.smoke',
    'SERVICE.verify.performance',
    'SERVICE.verify.security',
    'SERVICE.verify.page',
    'SERVICE.rollback.on.=monitor',
    'SERVICE.recover',
    'slo',
    'alerts',
];
/** Providers that DESIGN names and nobody has built yet. */
const unbuiltProviders = ['cloud-run', 'firebase-hosting'];
const patterns = unbuiltKeys
    .flatMap((key) => key.startsWith('SERVICE')
    ? ['services.*', 'environments.*.services.*'].map((at) => key.replace('SERVICE', at))
    : [key])
    .map((key) => key.split('.'));
const keysOf = (data, key) => {
    if (key === '*')
        return Object.keys((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(data));
    if (!key.startsWith('='))
        return [key];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(data).flatMap((item, index) => (item === key.slice(1) ? [index] : []));
};
const matches = (data, pattern, path = []) => {
    const [key, ...rest] = pattern;
    if (key === undefined)
        return [path];
    return keysOf(data, key)
        .filter((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(data, one) !== undefined)
        .flatMap((one) => matches((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(data, one), rest, [...path, one]));
};
/** Warns where a key is understood and nothing acts on it: never silently ignored. */
const notBuiltYet = (data) => {
    const keys = patterns.flatMap((pattern) => matches(data, pattern));
    return keys.map((path) => {
        const item = typeof path.at(-1) === 'number' ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(String((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path)))},` : '';
        return tell(path, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)(path))}${item}`);
    });
};
const tell = (path, what) => ({
    severity: 'warning',
    code: 'NOT_BUILT_YET',
    path,
    at: 'key',
    message: `${what} is not built yet: plan and deploy refuse it`,
    fix: 'take it out for now',
});
/** The same for a provider, at its value. */
const providerNotBuilt = (path, data) => ({
    ...tell(path, `the provider ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(String((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path)))}`),
    at: 'value',
    fix: 'use a provider that is built, for example `script` with your own deploy command',
});


/***/ }),

/***/ 75267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qm: () => (/* binding */ leavesWithin),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   qD: () => (/* binding */ mergeService),
/* harmony export */   qI: () => (/* binding */ textsWithin),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/*
 * The semantic rules run on what was written even when the schema has found faults, so that all are told at once.
 * They look through these, which find nothing where the type is wrong: that fault is told already.
 */
const fieldsOf = (value) => (isMap(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
/** The own value of a key, never an inherited one. */
const own = (value, key) => value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
const valueAt = (data, path) => path.reduce(own, data);
/** The map at a path, entry by entry. */
const entriesAt = (data, ...path) => Object.entries(fieldsOf(valueAt(data, path)));
/** Each text of a list with its index. */
const textsOf = (value) => listOf(value).flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));
/** Everything within a value that is neither map nor list, with its path. */
const leavesWithin = function* (value, path = []) {
    if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* leavesWithin(item, [...path, index]);
    else if (isMap(value))
        for (const [key, item] of Object.entries(value))
            yield* leavesWithin(item, [...path, key]);
    else
        yield { leaf: value, path };
};
/** Every text within a value, with its path. */
const textsWithin = function* (value) {
    for (const { leaf, path } of leavesWithin(value))
        if (typeof leaf === 'string')
            yield { text: leaf, path };
};
/** Maps are merged key by key, everything else is replaced (DESIGN §5, overrides). */
const merge = (base, over) => {
    if (!isMap(base) || !isMap(over))
        return over;
    const merged = { ...base };
    for (const [key, value] of Object.entries(over))
        merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
    return merged;
};
/** A service with an environment's override. Another provider has other keys, so its `with` starts afresh. */
const mergeService = (base, over) => {
    const [from, to] = [own(base, 'provider'), own(over, 'provider')];
    if (to === undefined || to === from || !isMap(base))
        return merge(base, over);
    const { with: _, ...rest } = base;
    return merge(rest, over);
};


/***/ })

};
