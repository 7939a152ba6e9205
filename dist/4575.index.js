export const id = 4575;
export const ids = [4575,7857];
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

/***/ 96406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ manifest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/manifest/src/schema/leaf.ts
var leaf = __webpack_require__(14967);
;// CONCATENATED MODULE: ./packages/manifest/src/schema/report.ts


/** When people are told how everything was. */
const report = schemas/* strictObject */.rej({
    at: (0,leaf/* moment */.n$)().describe('When: "Mon 08:00" every week, "08:00" every day. With `every` a time of each day of the recurrence, or the first day with a time ("2026-01-30 08:00").'),
    every: (0,leaf/* recurrence */.XY)()
        .exactOptional()
        .describe('On which days, as a recurrence rule of RFC 5545: "FREQ=MONTHLY;BYMONTHDAY=1" for the first of each month.'),
    timezone: (0,leaf/* text */.Qq)().exactOptional().describe('IANA time zone of the time, for example Europe/Berlin; default UTC.'),
    of: (0,leaf/* span */.Ln)().exactOptional().describe('How far it looks back, at most 35d; default 7d.'),
    to: (0,leaf/* names */.Dy)().min(1).describe('Channels that are told: any but `pagerduty` and `comment`.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/window.ts


/** Times of the calendar, once or again and again. */
const window_window = (reason) => schemas/* strictObject */.rej({
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
    reason: (0,leaf/* text */.Qq)().exactOptional().describe(reason),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/routes.ts



const labels = () => schemas/* record */.g1P((0,leaf/* text */.Qq)(), schemas/* string */.YjP());
const shared = {
    match: labels().exactOptional().describe('Labels an alert must have; without it every alert matches.'),
    'group-by': schemas/* array */.YOg((0,leaf/* text */.Qq)())
        .exactOptional()
        .describe('Alerts with the same values of these labels become one notification; of an empty list all of the route do. Default: those of one trouble, and of it what is new by itself (docs/alert-rules.md).'),
    'group-wait': (0,leaf/* duration */.p0)()
        .exactOptional()
        .describe('How long a new group waits for more of its kind before it is told; default 10s.'),
    'group-interval': (0,leaf/* span */.Ln)()
        .exactOptional()
        .describe('How long after each look at a group the next one comes; default 5m.'),
    repeat: (0,leaf/* span */.Ln)()
        .exactOptional()
        .describe('After this long, at the next look, what still fires is told again; default 4h.'),
    continue: schemas/* boolean */.zMY()
        .exactOptional()
        .describe('Whether the routes after this one take the alert too; default false.'),
    mute: schemas/* array */.YOg(window_window('Why nothing is told then.'))
        .exactOptional()
        .describe('Windows in which nothing is told; what still fires is told after them.'),
};
const below = schemas/* strictObject */.rej({
    ...shared,
    to: (0,leaf/* names */.Dy)().min(1).exactOptional().describe('Channels; default those of the route above.'),
    get routes() {
        return schemas/* array */.YOg(below).exactOptional().describe('Routes below, which come first.');
    },
});
/** What a route does not say it has of the one that it is below, but for `match`, `continue` and `routes`. */
const route = schemas/* strictObject */.rej({
    ...shared,
    to: (0,leaf/* names */.Dy)().min(1).describe('Channels.'),
    routes: schemas/* array */.YOg(below)
        .exactOptional()
        .describe('Routes below it: the first that matches takes an alert, and what none takes stays with this one.'),
});
const escalation = schemas/* strictObject */.rej({
    after: (0,leaf/* duration */.p0)().describe('Time since a group was first told without acknowledgement or end.'),
    to: (0,leaf/* names */.Dy)().min(1).describe('Channels.'),
});
const inhibition = schemas/* strictObject */.rej({
    source: labels().describe('Labels of an alert that explains others while it fires.'),
    target: labels().describe('Labels of those that are not told meanwhile.'),
    equal: schemas/* array */.YOg((0,leaf/* text */.Qq)()).exactOptional().describe('Labels that both must have the same values of; default none.'),
});

// EXTERNAL MODULE: ./packages/judge/src/condition/rule.ts
var rule = __webpack_require__(64979);
// EXTERNAL MODULE: ./packages/model/src/fields.ts
var fields = __webpack_require__(35960);
// EXTERNAL MODULE: ./packages/model/src/monitoring/facts.ts
var facts = __webpack_require__(57963);
// EXTERNAL MODULE: ./packages/model/src/monitoring/fields.ts
var monitoring_fields = __webpack_require__(86651);
;// CONCATENATED MODULE: ./packages/manifest/src/schema/rules.ts






const events = [...fields/* factTypes */.yY, ...monitoring_fields/* monitorFactTypes */.G.filter(facts/* isReadType */.V)];
/** A condition on what is watched, or on an event; its fault brings its own fix. */
const condition = () => schemas/* string */.YjP()
    .min(1, { abort: true })
    .superRefine((value, context) => {
    const fault = (0,rule/* ruleFault */.XT)(value, events);
    if (fault === undefined)
        return;
    const { at, message, fix } = fault;
    context.addIssue({ code: 'custom', message: `character ${at}: ${message}`, params: { fix } });
});
const rules_rule = schemas/* strictObject */.rej({
    name: (0,leaf/* name */.UU)().describe('What its alerts are called.'),
    when: schemas/* union */.KCZ([condition(), schemas/* array */.YOg(condition()).min(1)])
        .describe('Conditions on what is watched, or on an event; all must hold.'),
    for: (0,leaf/* duration */.p0)().exactOptional().describe('How long they must hold; default 0s. An event has no length.'),
    severity: (0,leaf/* text */.Qq)().exactOptional().describe('Default warning; of events info.'),
    labels: schemas/* record */.g1P((0,leaf/* text */.Qq)(), schemas/* string */.YjP()).exactOptional().describe('Labels of its alerts, beside those that all have.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/alerts.ts






const alerts = schemas/* strictObject */.rej({
    channels: channel/* channels */.B.exactOptional().describe('Ways to tell people, by name.'),
    routes: schemas/* array */.YOg(route)
        .exactOptional()
        .describe('Which alert goes to which channels; the first match counts. Default: all to all channels.'),
    rules: schemas/* array */.YOg(rules_rule).exactOptional().describe('What is worth an alert or a notice beside what always is.'),
    inhibit: schemas/* array */.YOg(inhibition).exactOptional().describe('Which alerts explain others, so that those are not told.'),
    report: schemas/* array */.YOg(report).exactOptional().describe('Who is told how everything was, and when (docs/health-report.md).'),
    escalate: schemas/* array */.YOg(escalation).exactOptional().describe('Whom to tell when nobody reacts.'),
});
const latency = schemas/* strictObject */.rej({
    p50: (0,leaf/* span */.Ln)().exactOptional().describe('Median time to answer.'),
    p95: (0,leaf/* span */.Ln)().exactOptional().describe('Time within which 95 of 100 requests are answered.'),
    p99: (0,leaf/* span */.Ln)().exactOptional().describe('Time within which 99 of 100 requests are answered.'),
});
const slo = schemas/* strictObject */.rej({
    availability: (0,leaf/* percentage */.X1)().exactOptional().describe('Share of looks that are answered well, for example 99.9%.'),
    window: (0,leaf/* span */.Ln)().exactOptional().describe('Over which time, from 7d to 35d; default 30d.'),
    latency: latency
        .exactOptional()
        .describe('Times to answer that must hold; each is asked of the looks that were answered.'),
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
    url: (0,leaf/* healthUrl */.gZ)()
        .exactOptional()
        .describe("Where the service answers, tcp://host:port where one can only connect; without it the provider's own URLs are used."),
    live: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers when the process lives; default /health.'),
    ready: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers when requests can be served; default /health/ready.'),
    detail: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers with the state of each dependency.'),
    version: releasePath().exactOptional().describe('Where the answer names its release, for example [BODY].version.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/monitor.ts



/** How it is watched between deployments. */
const monitor = schemas/* strictObject */.rej({
    interval: (0,leaf/* wait */.uk)().exactOptional().describe('Time from one look at an endpoint to the next; default 10s.'),
    slow: (0,leaf/* wait */.uk)()
        .exactOptional()
        .describe('An answer that takes longer is slow, and the service degraded; default: that is not judged.'),
    page: (0,leaf/* wait */.uk)()
        .exactOptional()
        .describe('Time from one look at its page by Lighthouse to the next, for example 1h, where `verify.page` has budgets; default: none.'),
    maintenance: schemas/* array */.YOg(window_window('Why people work on it then.'))
        .exactOptional()
        .describe('Windows in which people work on it, written as those of a freeze: how it is then is told to nobody.'),
});

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/manifest/src/schema/request.ts
var request = __webpack_require__(19102);
;// CONCATENATED MODULE: ./packages/manifest/src/schema/verify.ts




const performance = (0,request/* withMethod */.aw)(schemas/* strictObject */.rej({
    ...request/* request */.Em,
    samples: (0,leaf/* count */.U9)().exactOptional().describe('Requests for each of the two releases; default 100.'),
    quantile: (0,leaf/* matching */.wC)(/^p\d{1,2}(\.\d{1,2})?$/, 'expects a quantile')
        .exactOptional()
        .describe('Which quantile of the time to answer may not grow, and nothing else; default: all of it, and p95 beside it.'),
    'max-increase': (0,leaf/* increase */.N)()
        .exactOptional()
        .describe('By how much it may be slower than the current release; default 20%.'),
}));
const paths = () => schemas/* union */.KCZ([(0,leaf/* text */.Qq)(), schemas/* array */.YOg((0,leaf/* text */.Qq)()).min(1)]);
const security = schemas/* strictObject */.rej({
    scan: (0,leaf/* run */.eF)().exactOptional().describe('Command that writes the reports before they are read.'),
    sarif: paths().exactOptional().describe('Reports of scanners in SARIF: a path, a glob, or several.'),
    secrets: paths().exactOptional().describe('Files that are searched for secrets: a path, a glob, or several.'),
    'fail-on': schemas/* enum */.k5n(checks/* severities */.gO).exactOptional().describe('Severity from which the check fails; default high.'),
    baseline: (0,leaf/* text */.Qq)().exactOptional().describe('File of known findings, each borne with until a date.'),
    headers: schemas/* boolean */.zMY().exactOptional().describe('Whether the security headers of the answer are looked at.'),
    cookies: schemas/* boolean */.zMY().exactOptional().describe('Whether the cookies of the answer are looked at.'),
    'tls-days': (0,leaf/* count */.U9)()
        .exactOptional()
        .describe('Days for which the certificate must still be valid; its chain and protocol are looked at too.'),
    path: (0,leaf/* path */.Ae)().exactOptional().describe('Path that is asked for headers, cookies and certificate; default /.'),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the check; default 5m.'),
});
const score = (of) => schemas/* number */.aig().min(0).max(1).exactOptional().describe(`Least Lighthouse score for ${of}, 0 to 1.`);
const page = schemas/* strictObject */.rej({
    path: (0,leaf/* path */.Ae)().exactOptional().describe('Path of the page; default /.'),
    runs: (0,leaf/* count */.U9)().exactOptional().describe('Runs of Lighthouse, whose median counts; default 3.'),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of one run; default 2m.'),
    ...{
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best practices'),
        seo: score('search engines'),
    },
    metrics: schemas/* record */.g1P((0,leaf/* matching */.wC)(/^[a-z][a-z0-9-]*$/, 'expects a metric'), schemas/* union */.KCZ([(0,leaf/* wait */.uk)(), schemas/* number */.aig().min(0)]))
        .exactOptional()
        .describe('Most of a metric by the id of its audit, for example largest-contentful-paint: 2500ms.'),
});
/** Checks of one service. */
const verify = schemas/* strictObject */.rej({
    smoke: schemas/* array */.YOg(request/* smoke */.Qe).min(1).exactOptional().describe('Requests to the candidate and what their answers must be.'),
    performance: performance.exactOptional().describe("Comparison of the candidate's speed with the current release's."),
    security: security.exactOptional().describe('Findings of scanners, security headers, cookies and the certificate.'),
    page: page.exactOptional().describe('Lighthouse scores and metrics of a page.'),
});
/** A check after the shift of all that it needs: a command whose exit status 0 passes, or a list of requests. */
const integration = schemas/* strictObject */.rej({
    name: (0,leaf/* name */.UU)().describe('Name of the check.'),
    needs: (0,leaf/* names */.Dy)().exactOptional().describe('Services that must be shifted first.'),
    run: (0,leaf/* run */.eF)()
        .exactOptional()
        .describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell; exit status 0 passes.'),
    requests: schemas/* array */.YOg(request/* acrossServices */.SC)
        .min(1)
        .exactOptional()
        .describe('Requests across services, instead of a command.'),
    results: paths()
        .exactOptional()
        .describe("Results that the command writes, JUnit's XML or CTRF: a path, a glob, or several."),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the check; default 5m.'),
})
    .superRefine(({ run: command, requests }, context) => {
    const fix = 'write a command as `run`, or a list of `requests`, and not both';
    if (command === undefined && requests === undefined)
        context.addIssue({ code: 'custom', message: 'neither `run` nor `requests` is given', params: { fix } });
    if (command !== undefined && requests !== undefined)
        context.addIssue({ code: 'custom', path: ['requests'], message: '`run` is given too', params: { fix } });
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/service.ts






/** One step of a canary. */
const step = schemas/* strictObject */.rej({
    weight: (0,leaf/* percentage */.X1)().describe('Share of the traffic that the candidate gets.'),
    for: (0,leaf/* wait */.uk)().describe('How long it is judged before the next step.'),
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
    restart: (0,leaf/* count */.U9)().exactOptional().describe('Restarts to try before anything else; default none.'),
    backoff: (0,leaf/* wait */.uk)().exactOptional().describe('Wait before the first restart; it doubles with each; default 5s.'),
    otherwise: schemas/* enum */.k5n(['rollback', 'escalate'])
        .exactOptional()
        .describe('What comes when restarts did not help: back to what was confirmed before, or a person is told; default escalate, and rollback where `rollback.on` has monitor.'),
    drift: schemas/* enum */.k5n(['report', 'correct'])
        .exactOptional()
        .describe('What to do when the target differs from the marker; default report.'),
});
const watch = schemas/* strictObject */.rej({
    for: (0,leaf/* wait */.uk)().describe('How long to observe on after the shift.'),
    'max-increase': (0,leaf/* increase */.N)()
        .exactOptional()
        .describe('By how much longer users may wait for an answer than before the shift; default: it is not judged.'),
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
    monitor: monitor.exactOptional().describe("This service's deviations from defaults.monitor."),
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

;// CONCATENATED MODULE: ./packages/manifest/src/schema/care.ts



/** What is done where the risk of a plan is high. */
const care = schemas/* strictObject */.rej({
    watch: schemas/* number */.aig()
        .min(1)
        .max(100)
        .exactOptional()
        .describe('How many times as long is watched what is likely to fail, as the risk in its plan says.'),
    canary: schemas/* strictObject */.rej({ from: (0,leaf/* percentage */.X1)().describe('From which risk on.'), ...step.shape })
        .exactOptional()
        .describe('A first step for services that are blue-green otherwise.'),
    ask: (0,leaf/* percentage */.X1)().exactOptional().describe('From which risk on nothing starts before somebody answers for it.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/environment.ts




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
    freeze: schemas/* array */.YOg(window_window('Why nothing starts then; shown to whoever is refused.'))
        .exactOptional()
        .describe('Windows in which no deployment starts; what has begun goes on, and a rollback is never blocked.'),
    access: access
        .exactOptional()
        .describe('Who may do what; asked of GitHub, so it holds only where Convoy runs there.'),
    services: schemas/* record */.g1P((0,leaf/* name */.UU)(), override).exactOptional().describe('Deviations of services, by name.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/external.ts




/** What services need and nobody deploys here: a database, another company's API. */
const external = schemas/* strictObject */.rej({
    health: schemas/* strictObject */.rej({
        url: (0,leaf/* healthUrl */.gZ)().describe('Where it answers, tcp://host:port where one can only connect.'),
        ready: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers when it can be used; default /.'),
        detail: (0,leaf/* path */.Ae)().exactOptional().describe('Path that answers with the state of its parts.'),
    })
        .describe('Where its health is asked.'),
    gate: gate.exactOptional().describe('Deviations from defaults.gate, for when it counts as failing.'),
    monitor: monitor.exactOptional().describe('Deviations from defaults.monitor.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/incident.ts


const incident_step = schemas/* strictObject */.rej({
    name: (0,leaf/* name */.UU)().describe('Name of the step.'),
    run: (0,leaf/* run */.eF)().describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell.'),
    on: schemas/* record */.g1P((0,leaf/* text */.Qq)(), schemas/* string */.YjP())
        .exactOptional()
        .describe("Labels that the incident's alert must have, for example severity and cause; default: every incident."),
    timeout: (0,leaf/* wait */.uk)().exactOptional().describe('Limit of the step; default 1m.'),
    idempotent: schemas/* boolean */.zMY()
        .exactOptional()
        .describe('Whether taking it again does no harm where nobody knows whether it ended; default false.'),
});
/** What is done by itself when an incident opens, and where it is written what else to do. */
const incident = schemas/* strictObject */.rej({
    run: schemas/* array */.YOg(incident_step).exactOptional().describe('First steps, one after the other, each once for an incident.'),
    runbooks: schemas/* record */.g1P((0,leaf/* matching */.wC)(/^(\*|[a-z0-9][a-z0-9-]{0,62})$/, 'expects a name'), (0,leaf/* matching */.wC)(/^https?:\/\/\S+$/, 'expects a link'))
        .exactOptional()
        .describe('Links to runbooks by the service or dependency that is the cause; *: of all others.'),
});

;// CONCATENATED MODULE: ./packages/manifest/src/schema/manifest.ts











/** Every key of a manifest (DESIGN §5). Nothing is transformed: a manifest is what was written. */
const manifest = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format.'),
    name: (0,leaf/* name */.UU)().describe('Name of what is deployed together.'),
    defaults: schemas/* strictObject */.rej({
        gate: gate.exactOptional().describe('Gate of every service that does not deviate.'),
        monitor: monitor.exactOptional().describe('How every service is watched that does not deviate.'),
    })
        .exactOptional()
        .describe('What holds for every service.'),
    shift: schemas/* enum */.k5n(['each', 'together'])
        .exactOptional()
        .describe('each: a service shifts when its own gate has passed; together: all are gated, then all shift.'),
    'max-parallel': (0,leaf/* count */.U9)()
        .exactOptional()
        .describe('How many commands with an effect run at the same time; default no limit.'),
    care: care.exactOptional().describe('How carefully to go where the risk is high; it decides nothing else.'),
    environments: schemas/* record */.g1P((0,leaf/* name */.UU)(), environment).exactOptional().describe('Where to deploy, by name.'),
    tasks: schemas/* record */.g1P((0,leaf/* name */.UU)(), task).exactOptional().describe('Steps that are not services, by name.'),
    services: schemas/* record */.g1P((0,leaf/* name */.UU)(), service).describe('What is deployed, by name.'),
    external: schemas/* record */.g1P((0,leaf/* name */.UU)(), external)
        .exactOptional()
        .describe('What services need and nobody deploys here, by name; services list it in `needs`.'),
    verify: schemas/* strictObject */.rej({ integration: schemas/* array */.YOg(integration).exactOptional().describe('Checks by command, after the shift.') })
        .exactOptional()
        .describe('Checks of several services together.'),
    incident: incident.exactOptional().describe('What is done by itself when an incident opens, and runbooks.'),
    slo: slo
        .exactOptional()
        .describe('What every service promises: told by how fast its error budget burns (docs/slo.md).'),
    alerts: alerts.exactOptional().describe('Whom to tell what.'),
});


/***/ }),

/***/ 19102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   Qe: () => (/* binding */ smoke),
/* harmony export */   SC: () => (/* binding */ acrossServices),
/* harmony export */   aw: () => (/* binding */ withMethod),
/* harmony export */   vX: () => (/* binding */ methods)
/* harmony export */ });
/* harmony import */ var _convoy_model_stored__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93386);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);



/** Methods as keys: the one that is written says how the path after it is asked. */
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];
const where = (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)().exactOptional();
/** What is asked; exactly one of the methods. */
const asked = {
    get: where.describe('Path that is asked by GET.'),
    head: where.describe('Path that is asked by HEAD.'),
    post: where.describe('Path that is asked by POST.'),
    put: where.describe('Path that is asked by PUT.'),
    patch: where.describe('Path that is asked by PATCH.'),
    delete: where.describe('Path that is asked by DELETE.'),
};
const sent = {
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'expects a header name'), (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)())
        .exactOptional()
        .describe(`Headers that are sent; a value may hold \${NAME}.`),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe(`What is sent as its body; it may hold \${NAME}.`),
    follow: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)().exactOptional().describe('Redirects that are followed; default none: a redirect is an answer.'),
    timeout: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk)().exactOptional().describe('Limit of the request; default 10s.'),
};
const oneMethod = (request, context) => {
    const [first, second] = methods.filter((key) => request[key] !== undefined);
    if (first === undefined)
        context.addIssue({
            ...{ code: 'custom', message: 'no method is given' },
            params: { fix: `add one of ${methods.join(', ')}, with the path that is asked, for example \`get: /items\`` },
        });
    else if (second !== undefined)
        context.addIssue({
            ...{ code: 'custom', path: [second], message: `a second method beside \`${first}\`` },
            params: { fix: 'keep one of them, or make a request of each' },
        });
};
/** One request by which something is measured. */
const request = { ...asked, ...sent };
const withMethod = (schema) => schema.superRefine(oneMethod);
/** A name by which values travel from one request to the next. */
const stored = () => (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(_convoy_model_stored__WEBPACK_IMPORTED_MODULE_2__/* .storedName */ .Rs, 'expects a stored name');
/** One of a list of requests, with what its answer must be. */
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)().describe('Name of the request.'),
    ...request,
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)()).min(1).describe('Conditions that must all hold, for example "[STATUS] == 200".'),
    store: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(stored(), (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf)())
        .exactOptional()
        .describe('Values of the answer that later requests use as [CONTEXT].name, for example id: "[BODY].id".'),
});
const smoke = withMethod(step);
const acrossServices = withMethod(step.extend({ service: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)().describe('Service that is asked.') }));


/***/ }),

/***/ 69712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotBuilt),
/* harmony export */   g: () => (/* binding */ unbuiltProviders)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);


/** Providers that DESIGN names and nobody has built yet. */
const unbuiltProviders = ['cloud-run', 'firebase-hosting'];
/** Warns where a provider is known by name and nothing acts on it: never silently ignored. */
const providerNotBuilt = (path, data) => ({
    severity: 'warning',
    code: 'NOT_BUILT_YET',
    path,
    at: 'value',
    message: `the provider ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(String((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path)))} is not built yet: plan and deploy refuse it`,
    fix: 'use a provider that is built, for example `script` with your own deploy command',
});


/***/ })

};
