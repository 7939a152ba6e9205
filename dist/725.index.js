export const id = 725;
export const ids = [725,4548];
export const modules = {

/***/ 24548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  pS: () => (/* binding */ requireVariables),
  hZ: () => (/* binding */ withPolicy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 15 modules
var parse = __webpack_require__(2702);
// EXTERNAL MODULE: ./packages/manifest/src/resolve.ts
var resolve = __webpack_require__(40495);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
// EXTERNAL MODULE: ./packages/manifest/src/problem.ts
var problem = __webpack_require__(9812);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/variables.ts








/**
 * Every `${NAME}` without default that these services read and that `lookup` does not know or finds empty: asked before
 * anything begins.
 */
const unsetVariables = (settings, services, lookup) => services.flatMap((service) => {
    if (!Object.hasOwn(settings.services, service))
        return [];
    const { health, with: keys } = settings.services[service];
    return [...(0,tree/* textsWithin */.qI)({ with: keys, health })].flatMap(({ text, path: key }) => {
        const required = (0,expand/* referencesIn */.ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
        return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, service, key }));
    });
});
const variables_problem = ({ name, service, key }, path) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,words/* code */.aY)(`\${${name}}`)} is unset or empty; ${(0,words/* dotted */.Bs)(['services', service, ...key])} reads it`,
    fix: (0,telling/* isTelling */.c)(name) ? `set ${name} where Convoy runs` : `export ${name}, or write ${(0,words/* code */.aY)(`\${${name}:-default}`)}`,
});
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const text = (0,decode/* decode */.D)(manifest, file);
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    return (0,problem/* placeAll */.d)(unset.map((one) => variables_problem(one, at(one.service, ...one.key))), document, file);
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/convoy/src/manifest.ts










/** A manifest that cannot be used, with everything that is wrong with it. */
class ManifestError extends error/* ConvoyError */.rG {
    diagnostics;
    constructor(diagnostics, code = 'MANIFEST_INVALID') {
        super(code, diagnostics.map(diagnostic/* format */.G).join('\n'));
        this.diagnostics = diagnostics;
    }
}
/** What the system's codes mean to a person, and what to do. */
const unreadable = {
    ENOENT: ['there is no such file', 'write one there, or name another by --manifest FILE'],
    EISDIR: ['it is a folder', 'name a file in it by --manifest FILE'],
    ENOTDIR: ['what should be a folder on its path is a file', 'name another by --manifest FILE'],
    EACCES: ['permission is denied', 'let this user read it, or name another by --manifest FILE'],
};
const notAFile = [
    'it is a pipe or a device',
    'write it to a file and name that by --manifest FILE',
];
const unreadableBy = (called, [why, fix], cause) => new error/* ConvoyError */.rG('MANIFEST_UNREADABLE', `${called}:1:1: the manifest cannot be read: ${why}\n  fix: ${fix}`, {
    cause,
});
/** A pipe would be waited for and a device may have no end; of a file that is too large no more is read than tells so. */
const bytesOf = async ({ manifest, called }) => {
    try {
        const found = await (0,promises_.stat)(manifest);
        if (!found.isFile() && !found.isDirectory())
            throw unreadableBy(called, notAFile);
        return Buffer.concat(await (0,external_node_fs_.createReadStream)(manifest, { end: decode/* mostBytes */.j }).toArray());
    }
    catch (cause) {
        if (cause instanceof error/* ConvoyError */.rG)
            throw cause;
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        throw unreadableBy(called, unreadable[code] ?? [(0,error/* messageOf */.bD)(cause), 'name another by --manifest FILE'], cause);
    }
};
/** Reads the manifest and tells what is wrong with it; throws only when it cannot be read. */
const inspect = async (place) => (0,parse/* parseManifest */.N)(await bytesOf(place), { file: place.called, providers: await (0,providers/* providerSchemas */.S)() });
/**
 * The manifest as it holds for an environment. What cannot be honoured yet is refused here: a key that is silently
 * ignored is a promise broken.
 */
const load = async (place, environment) => {
    const { manifest, diagnostics } = await inspect(place);
    const blocking = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'NOT_BUILT_YET');
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    return withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
};
/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. A default branch without this manifest, or without this environment, says nothing yet.
 */
const withPolicy = async (place, settings) => {
    if (!place.github)
        return settings;
    const path = (0,external_node_path_.relative)(place.root, place.manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await place.github()).fileOfDefaultBranch(path);
    if (text === null)
        return settings;
    const file = `${path} of the default branch`;
    const { manifest, diagnostics } = (0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() });
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    const { access: _access, freeze: _freeze, ...own } = settings;
    if (!(0,resolve/* environmentsOf */.M)(manifest).includes(settings.environment))
        return own;
    const { access, freeze } = (0,resolve/* resolve */.h)(manifest, settings.environment);
    return { ...own, ...(access ? { access } : {}), ...(freeze ? { freeze } : {}) };
};
const onlyOf = (known) => {
    const [only] = known;
    if (only === undefined || known.length > 1)
        throw new error/* ConvoyError */.rG('ENVIRONMENT_MISSING', `name the environment by --environment: ${known.join(' or ')}`);
    return only;
};
/**
 * The name of the environment alone. Ways out (resume, roll back, settle) need no more of the manifest: the journal has
 * its settings, and a manifest that is broken meanwhile must not bar them.
 */
const environmentOf = async (place, environment) => {
    if (environment !== undefined)
        return environment;
    const { manifest, diagnostics } = await inspect(place);
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    return onlyOf((0,resolve/* environmentsOf */.M)(manifest));
};
/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
const requireVariables = async (place, settings, services, env) => {
    const unset = unsetVariables(settings, services, (name) => env[name]);
    if (unset.length === 0)
        return;
    const diagnostics = diagnoseUnset(unset, settings.environment, await bytesOf(place), place.called);
    throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};


/***/ }),

/***/ 14247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/** What to do about a failure whose reason only says what was seen, by its code; all other reasons end with their fix. */
const fixes = {
    HEALTH_REFUSED: 'let it listen where this looks: at its PORT, or correct `health.url`',
    HEALTH_DNS: 'correct `health.url`, or the name where it is looked up',
    HEALTH_TLS: 'renew or correct its certificate',
    HEALTH_TIMEOUT: 'it is reached and does not answer: see what holds it up',
    HEALTH_RESET: 'it breaks its answers off: see why',
    HEALTH_PROTOCOL: 'let it speak HTTP where this looks, or correct `health.url`',
    HEALTH_STATUS: 'see why it is not ready, or correct `health.ready`',
    WRONG_VERSION: 'let it answer with the version it was deployed as (CONVOY_VERSION), or correct `health.url`',
    NO_VERSION: 'let its answer name its version there, or correct `health.version`',
    GATE_TIMEOUT: 'see why it is not steadily healthy, or give its gate a longer `timeout`',
};
/** What to do about these failures, each line once. */
const adviceOn = (failures) => {
    const lines = failures.flatMap(({ point, service, code }) => {
        const fix = point !== 'deploy' && Object.hasOwn(fixes, code) ? fixes[code] : undefined;
        return service === undefined || fix === undefined
            ? []
            : [`fix for ${service}: ${fix}; convoy logs ${service} shows what it wrote`];
    });
    return [...new Set(lines)];
};


/***/ }),

/***/ 57895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   M: () => (/* binding */ refusedResult)
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39374);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14247);



const exitOf = (state, end) => {
    switch (end) {
        case 'halted':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.halted;
        case 'fenced':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused;
        case 'left':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done;
        case 'stopped':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
        case 'finished':
            if (state.outcome === 'cancelled')
                return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
            return state.outcome === 'confirmed' || state.plan?.operation === 'rollback' ? _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done : _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.failed;
    }
};
const sentence = (state, end) => {
    const { deployment, environment, halted, outcome, decisions, failures, settings } = state;
    const { override } = state.requested ?? {};
    const overridden = override ? `\n  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideText */ .K9)(override)}` : '';
    const reasons = [...decisions.flatMap((decision) => decision.reasons), ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(failures)]
        .map((line) => `\n  ${line}`)
        .join('');
    switch (end) {
        case 'halted':
            return `${deployment} is halted and needs a person: ${halted?.reason}\n  code: ${halted?.code}`;
        case 'fenced':
            return `${deployment} was taken over by another process, which goes on with it; this one stopped`;
        case 'left':
            return `${deployment} goes on in other jobs`;
        case 'stopped':
            return `${deployment} is not finished: convoy resume goes on${state.confirmed ? ' with its contract tasks' : ', convoy rollback takes it back'}`;
        case 'finished':
            if (outcome === 'confirmed')
                return `${deployment} is confirmed in ${environment}${settings?.url ? `\n  ${settings.url}` : ''}${overridden}`;
            return state.plan?.operation === 'rollback'
                ? `${environment} went back by ${deployment}${overridden}${reasons}`
                : `${deployment} was ${outcome === 'cancelled' ? 'cancelled and taken' : 'rolled'} back in ${environment}${overridden}${reasons}`;
    }
};
/** What a driven deployment came to, for people and machines. */
const resultOf = (state, end, journal) => ({
    exit: exitOf(state, end),
    text: sentence(state, end),
    json: {
        deployment: state.deployment,
        environment: state.environment,
        url: state.settings?.url ?? null,
        operation: state.requested?.operation,
        end,
        outcome: state.outcome,
        halted: state.halted,
        failures: state.failures.map(({ point, service, task, check, code, reason }) => ({
            ...{ point, service, task, check, code, reason },
        })),
        reasons: state.decisions.flatMap(({ reasons }) => reasons),
        advice: (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(state.failures),
        override: state.requested?.override ?? null,
        services: Object.fromEntries(Object.keys(state.settings?.services ?? {}).map((service) => [
            service,
            state.markers[service]?.release.version ?? null,
        ])),
        journal,
    },
});
/** A refusal: nothing was begun. */
const refusedResult = (refusals) => ({
    exit: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused,
    text: refusals.map(({ code, reason }) => `refused (${code}): ${reason}`).join('\n'),
    json: { refusals },
});


/***/ }),

/***/ 70530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29587);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95630);







/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
const ofSubject = (subject) => (command) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(command) === subject;
const actorOf = (env) => env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
const run = async ({ journal, claim }, ports, around, share, { heed, tell }) => {
    const { note, isTerminal, env } = around;
    const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
    const stop = new AbortController();
    let grace = graceMs;
    let interrupts = 0;
    const off = around.onSignal((signal) => {
        interrupts += 1;
        if (interrupts > 1) {
            grace = 0;
            stop.abort();
            inbox.put([]);
            note('stopped; convoy resume goes on');
        }
        else if (signal === 'SIGINT' && isTerminal && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state)) {
            note('cancelling: what was done is taken back. Ctrl-C again stops at once');
            inbox.put([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
        }
        else {
            note(`${signal}: closing the journal; convoy resume goes on`);
            stop.abort();
        }
    });
    const deaf = heed({ state: () => journal.state, put: inbox.put, note });
    try {
        const run = {
            ...{ journal, claim, ports, isGone: _agent_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .ST, inbox, stop: stop.signal },
            ...(typeof share === 'string'
                ? {}
                : { decide: (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .focusOn */ .sS)(share.subject, share.until), isOurs: ofSubject(share.subject) }),
        };
        const end = share === 'beginning'
            ? 'left'
            : await (0,_convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .r)({
                ...run,
                get graceMs() {
                    return grace;
                },
            });
        return await close({ journal, claim }, end, share, tell);
    }
    finally {
        deaf();
        off();
    }
};
/** Gives the environment back, unless it is someone else's by now: then this process ended nothing, whatever it saw. */
const close = async ({ journal, claim }, end, share, tell) => {
    if (end === 'fenced')
        return end;
    const { state } = journal;
    const note = `${state.deployment}: ${endNote(state.outcome, end)}`;
    if (end === 'finished' || end === 'halted') {
        // Told while it is held: whoever finds this process gone meanwhile goes on with it, and tells it again.
        if (!(await claim.save(state, note)))
            return 'fenced';
        await tell(end);
    }
    // Of a part the environment stays held: for the other jobs of the run, or for whoever goes on.
    const isKept = share !== 'whole' && _crew_js__WEBPACK_IMPORTED_MODULE_6__/* .isInJob */ .T;
    const isHeld = await (isKept
        ? claim.save(state, `${state.deployment}: ${shareNote(share)}`)
        : claim.release(state, `${note}, given back`));
    return isHeld ? end : 'fenced';
};
const shareNote = (share) => share === 'beginning' ? 'planned' : `${share.subject} is brought as far as ${share.until}`;
const endNote = (outcome, end) => outcome ?? end;


/***/ }),

/***/ 33944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ milestones),
/* harmony export */   sS: () => (/* binding */ focusOn),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93689);
/* harmony import */ var _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80697);
/* harmony import */ var _rules_sequence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72803);
/* harmony import */ var _rules_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79815);






/** How far one service is brought before its process leaves it to others. */
const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'];
/** Whether a fact speaks of this service or task. */
const isAbout = (fact, subject, state) => {
    if ('key' in fact && fact.key !== undefined) {
        const running = state.running[fact.key];
        if (running)
            return (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(running.command) === subject;
    }
    return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};
/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
const focusOn = (subject, until) => (state, now) => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    const { facts, commands, wake } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideBy */ .Q)([_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA, _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failures */ .e9, _rules_sequence_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K], alone, now, {
        fact: (fact) => isAbout(fact, subject, state),
        command: (command) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) === subject ||
            (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service)),
    });
    return isReached(state, subject, until) ? { facts, commands: [], wake } : { facts, commands, wake };
};
const waitsFor = ({ plan }, subject, need) => plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
    plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;
/** Whether a service is as far as it was to be brought, or a task is done. */
const isReached = (state, subject, until) => {
    const view = (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .du)(state, 0);
    const step = view?.steps.get(subject);
    if (!view || !step)
        return state.done[subject] === true;
    const { deployed, shifted, checkpointed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    switch (until) {
        case 'deployed':
            return deployed !== undefined;
        case 'gated':
            return (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isGated */ .m3)(view, step);
        case 'shifted':
            return checkpointed === true || (step.phases.includes('shift') ? shifted === true : deployed !== undefined);
        case 'checkpointed':
            return checkpointed === true;
    }
};
/** Why it will not get there in this process; null while it may. */
const obstacleTo = (state, subject) => {
    const { skipped } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    const failure = state.failures.find(({ settled }) => !settled);
    const isBack = state.decisions.some(({ affected }) => affected.includes(subject));
    return skipped ?? failure?.reason ?? (isBack ? `${subject} is taken back` : null);
};


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ environmentsOf),
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24409);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50554);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8090);






/** Environments of a manifest; one that names none is deployed to `default`. */
const environmentsOf = ({ environments = {} }) => {
    const names = Object.keys(environments);
    return names.length > 0 ? names : [_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultEnvironment */ .L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh, ...shared, ...own };
    return {
        intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(interval),
        timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
        startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultHealth */ .Qx, ...health });
const serviceOf = (service, gate) => ({
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    // A canary is refused before anything is planned while it is in the table of what is not built yet.
    strategy: service.strategy === 'recreate' ? 'recreate' : 'blue-green',
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.timeout ?? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRollback */ .iZ, ...service.rollback },
    watchMs: service.watch === undefined ? null : (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.watch.for),
    paths: service.paths ?? [],
});
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const checkOf = ({ needs = [], run, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.check }) => ({
    needs,
    run,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const map = (record, to) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
const resolve = (manifest, environment) => {
    const known = environmentsOf(manifest);
    if (!known.includes(environment)) {
        const { question, fix } = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(environment, known);
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('UNKNOWN_ENVIRONMENT', `unknown environment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(environment)}${question || `; ${fix}`}`);
    }
    const own = manifest.environments?.[environment] ?? {};
    const overrides = new Map(Object.entries(own.services ?? {}));
    const merged = (service, name) => (overrides.has(name) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeService */ .qD)(service, overrides.get(name)) : service);
    const { url, freeze, access, 'promotes-from': promotesFrom } = own;
    return {
        name: manifest.name,
        environment,
        ...(url === undefined ? {} : { url }),
        ...(freeze === undefined ? {} : { freeze: freeze.flatMap(_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeOf */ .L) }),
        ...(access === undefined ? {} : { access }),
        ...(promotesFrom === undefined ? {} : { promotesFrom }),
        shift: manifest.shift ?? 'each',
        maxParallel: manifest['max-parallel'] ?? null,
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults?.gate)),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ })

};
