export const id = 3577;
export const ids = [3577,617];
export const modules = {

/***/ 21776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ DiagnosedError)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38144);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);


/** A file that cannot be used, with everything that is wrong with it, each fault at its place. */
class DiagnosedError extends _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG {
    diagnostics;
    constructor(diagnostics, code) {
        super(code, diagnostics.map(_convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .format */ .G).join('\n'));
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 32998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  XD: () => (/* binding */ environmentIn),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  loadWhole: () => (/* binding */ loadWhole),
  ZG: () => (/* binding */ manifestAt),
  manifestOfDefaultBranch: () => (/* binding */ manifestOfDefaultBranch),
  Z4: () => (/* binding */ placesOfChecks),
  US: () => (/* binding */ policyOf),
  Ep: () => (/* binding */ requireChannelVariables),
  Uk: () => (/* binding */ requireToGoOn),
  pS: () => (/* binding */ requireVariables),
  $3: () => (/* binding */ unsetIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 27 modules
var parse = __webpack_require__(41229);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/places.ts



/** Line and column, both from 1, of the key of a check as `environment` sees it. */
const checkPlaces = (manifest, environment) => {
    // What cannot be decoded was refused when it was read; the first line stands for it.
    const text = (0,decode/* decode */.D)(manifest, '');
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    return ({ service, check }) => {
        const path = service === undefined ? (0,view/* integrationAt */._Y)(document.data, check) : at(service, 'verify', check);
        const { line, column } = document.lineAt(document.locate(path, 'key'));
        return { line, column };
    };
};

// EXTERNAL MODULE: ./packages/manifest/src/resolve.ts + 1 modules
var resolve = __webpack_require__(20228);
// EXTERNAL MODULE: ./packages/manifest/src/variables.ts
var variables = __webpack_require__(42490);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/diagnosed.ts
var diagnosed = __webpack_require__(21776);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/manifest.ts













/** A manifest that cannot be used, with everything that is wrong with it. */
class ManifestError extends diagnosed/* DiagnosedError */.x {
    constructor(diagnostics, code = 'MANIFEST_INVALID') {
        super(diagnostics, code);
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
const valid = ({ manifest, diagnostics }) => {
    if (manifest)
        return manifest;
    throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
};
/** The manifest, or a throw that says all that is wrong with it. */
const manifestAt = async (place) => valid(await inspect(place));
/**
 * The manifest as written and as it holds for an environment. What cannot be honoured yet is refused here: a key that is
 * silently ignored is a promise broken.
 */
const loadWhole = async (place, environment) => {
    const { manifest, diagnostics } = await inspect(place);
    const blocking = diagnostics.filter((one) => one.severity === 'error' || one.code === 'NOT_BUILT_YET');
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    const settings = await withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
    return { manifest, settings };
};
/** As it holds for an environment. */
const load = async (place, environment) => (await loadWhole(place, environment)).settings;
/** The manifest of the default branch; null: it has none there, or this is not on GitHub. */
const manifestOfDefaultBranch = async ({ github, root, manifest }) => {
    if (!github)
        return null;
    const path = (0,external_node_path_.relative)(root, manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await github()).fileOfDefaultBranch(path);
    if (text === null)
        return null;
    const file = `${path} of the default branch`;
    return valid((0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() }));
};
/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. One without this environment says nothing of it yet; null: one without this manifest, or not on GitHub.
 */
const policyOf = async (place, environment) => {
    const manifest = await manifestOfDefaultBranch(place);
    if (manifest === null)
        return null;
    if (!(0,resolve/* environmentsOf */.M)(manifest).includes(environment))
        return {};
    const { access, freeze } = (0,resolve/* resolve */.h)(manifest, environment);
    return { ...(access ? { access } : {}), ...(freeze ? { freeze } : {}) };
};
const withPolicy = async (place, settings) => {
    const policy = await policyOf(place, settings.environment);
    if (policy === null)
        return settings;
    const { access: _access, freeze: _freeze, ...own } = settings;
    return { ...own, ...policy };
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
    return onlyOf((0,resolve/* environmentsOf */.M)(await manifestAt(place)));
};
/** The same of one that the manifest at hand must know. Throws `UNKNOWN_ENVIRONMENT`. */
const environmentIn = (manifest, environment) => {
    const known = (0,resolve/* environmentsOf */.M)(manifest);
    if (environment === undefined)
        return onlyOf(known);
    if (known.includes(environment))
        return environment;
    throw new error/* ConvoyError */.rG('UNKNOWN_ENVIRONMENT', `there is no environment ${(0,view_text/* clean */.uH)(environment)}: there is ${(0,offered/* offered */.I)(environment, known)}`);
};
/** Variables that these read and that are not set here, where the manifest reads them. */
const unsetIn = async (place, settings, readers, env) => {
    const unset = (0,variables/* unsetVariables */.f)(settings, readers, (name) => env[name]);
    return unset.length === 0 ? [] : (0,variables/* diagnoseUnset */.SN)(unset, settings.environment, await bytesOf(place), place.called);
};
/** Throws `UNSET_VARIABLE`, each with its place, where a channel reads what is not set here. */
const requireChannelVariables = async (place, channel, env) => {
    const diagnostics = (0,variables/* diagnoseUnsetInChannel */.Ce)(channel, (name) => env[name], await bytesOf(place), place.called);
    if (diagnostics.length > 0)
        throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};
/** Where its checks are written. */
const placesOfChecks = async (place, environment) => checkPlaces(await bytesOf(place), environment);
/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
const requireVariables = async (...asked) => {
    const diagnostics = await unsetIn(...asked);
    if (diagnostics.length > 0)
        throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};
/** The same of what was begun elsewhere: it is left as it is rather than gone on with to its harm. */
const requireToGoOn = (deployment, settings, services, env) => {
    const names = [
        ...new Set((0,variables/* unsetVariables */.f)(settings, { services, checks: [] }, (name) => env[name]).map(({ name }) => name)),
    ];
    if (names.length > 0)
        throw new error/* ConvoyError */.rG('UNSET_VARIABLE', `${deployment} is left as it is, for ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set here, and its services read ${names.length === 1 ? 'it' : 'them'}: set what it was begun with, and go on by convoy resume`);
};


/***/ }),

/***/ 44603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ offered)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);

/** What there is instead of a name that is not known: `web, stock; did you mean stock?`. */
const offered = (name, known) => {
    const meant = (0,_convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return `${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
};


/***/ }),

/***/ 70530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33931);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);






/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
/** Behind that the environment is given back; runners kill ten seconds after the signal. */
const patienceMs = 7_500;
const actorOf = (env) => env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
const run = async ({ journal, claim }, ports, around, share, { heed, tell, hurry }) => {
    const { note, isTerminal, env } = around;
    const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
    const stop = new AbortController();
    let grace = graceMs;
    let interrupts = 0;
    /** What GitHub does not take in time is not waited for until the runner kills. */
    const done = new AbortController();
    const stopSoon = () => {
        stop.abort();
        ports.clock.sleep(patienceMs, done.signal).then(hurry, () => undefined);
    };
    const off = around.onSignal((signal) => {
        interrupts += 1;
        if (interrupts > 1) {
            grace = 0;
            stop.abort();
            hurry();
            inbox.put([]);
            note('stopped; convoy resume goes on');
        }
        else if (signal === 'SIGINT' && isTerminal && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state)) {
            note('cancelling: what was done is taken back. Ctrl-C again stops at once');
            inbox.put([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
        }
        else {
            note(`${signal}: closing the journal; convoy resume goes on`);
            stopSoon();
        }
    });
    const deaf = heed({ state: () => journal.state, put: inbox.put });
    try {
        const run = {
            ...{ journal, claim, ports, isGone: _agent_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST, inbox, stop: stop.signal },
            ...(typeof share === 'string'
                ? {}
                : {
                    decide: (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .focusOn */ .sS)(share.subject, share.until),
                    isOurs: (command) => (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(command, share.subject, journal.state),
                }),
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
        done.abort();
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
    const isKept = share !== 'whole' && _crew_js__WEBPACK_IMPORTED_MODULE_5__/* .isInJob */ .Tr;
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
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   aL: () => (/* binding */ milestones),
/* harmony export */   sS: () => (/* binding */ focusOn),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41805);
/* harmony import */ var _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80697);
/* harmony import */ var _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39437);
/* harmony import */ var _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72803);
/* harmony import */ var _rules_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79815);







/** How far one service is brought before its process leaves it to others; gated is what has passed its own checks too. */
const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'];
/** Whether a command is for this service or task: its own, or the question whether what it needs is ready. */
const isFor = (command, subject, state) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) === subject ||
    (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service));
/** Whether a fact speaks of this service or task. */
const isAbout = (fact, subject, state) => {
    if ('key' in fact && fact.key !== undefined) {
        const running = state.running[fact.key];
        if (running)
            return isFor(running.command, subject, state);
    }
    return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};
/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
const focusOn = (subject, until) => (state, now) => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    // What is halted waits for a person, whichever part of it is looked at.
    const by = state.halted ? [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA] : [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA, _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failures */ .e9, state.paused ? _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__/* .onHold */ .L : _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .sequence */ .K];
    const { facts, commands, wake } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideBy */ .Q)(by, alone, now, {
        fact: (fact) => isAbout(fact, subject, state),
        command: (command) => isFor(command, subject, state),
    });
    return { facts, commands: isReached(state, subject, until) ? [] : commands, wake };
};
const waitsFor = ({ plan }, subject, need) => plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
    plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;
/** Whether a service is as far as it was to be brought, or a task is done. */
const isReached = (state, subject, until) => {
    const view = (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .du)(state, 0);
    const step = view?.steps.get(subject);
    if (!view || !step)
        return state.done[subject] === true;
    const { deployed, shifted, checkpointed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    switch (until) {
        case 'deployed':
            return deployed !== undefined;
        case 'gated':
            return (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .isProved */ .n_)(view, step);
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

/***/ 20228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ environmentsOf),
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/monitoring/settings.ts
var settings = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/manifest/src/defaults.ts
var src_defaults = __webpack_require__(24409);
// EXTERNAL MODULE: ./packages/manifest/src/freeze.ts
var src_freeze = __webpack_require__(14996);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/manifest/src/schema/request.ts
var request = __webpack_require__(19102);
;// CONCATENATED MODULE: ./packages/manifest/src/verify.ts




const requestOf = (asked) => {
    const method = request/* methods */.vX.find((key) => asked[key] !== undefined) ?? 'get';
    return {
        method: method.toUpperCase(),
        path: asked[method] ?? '/',
        headers: asked.headers ?? {},
        ...(asked.body === undefined ? {} : { body: asked.body }),
        ...(asked.follow === undefined ? {} : { follow: asked.follow }),
        timeoutMs: (0,duration/* durationMs */.pc)(asked.timeout ?? src_defaults/* defaultTimeouts */.c0.request),
    };
};
const stepOf = ({ name, service, expect, store = {}, ...asked }) => ({
    ...{ name, request: requestOf(asked), expect, store },
    ...(service === undefined ? {} : { service }),
});
/** Of 1: `20%` is 0.2. */
const shareOf = (percentage) => Number.parseFloat(percentage) / 100;
const performanceOf = (written) => {
    const { samples, quantile, 'max-increase': increase, ...asked } = written;
    const request = requestOf(asked);
    const many = samples ?? src_defaults/* defaultChecks */.Li.samples;
    return {
        request,
        samples: many,
        // Both releases are asked in turn.
        timeoutMs: (0,duration/* durationMs */.pc)(src_defaults/* defaultTimeouts */.c0.performance),
        quantile: quantile === undefined ? null : Number(quantile.slice(1)) / 100,
        maxIncrease: shareOf(increase ?? src_defaults/* defaultChecks */.Li.increase),
    };
};
const listOf = (written) => written === undefined ? [] : typeof written === 'string' ? [written] : written;
const securityOf = (written) => ({
    ...(written.scan === undefined ? {} : { scan: written.scan }),
    timeoutMs: (0,duration/* durationMs */.pc)(written.timeout ?? src_defaults/* defaultTimeouts */.c0.check),
    sarif: listOf(written.sarif),
    secrets: listOf(written.secrets),
    failOn: written['fail-on'] ?? 'high',
    ...(written.baseline === undefined ? {} : { baseline: written.baseline }),
    headers: written.headers ?? false,
    cookies: written.cookies ?? false,
    tlsDays: written['tls-days'] ?? null,
    request: requestOf({ get: written.path ?? '/' }),
});
const pageOf = ({ path = '/', runs, timeout, metrics = {}, ...scores }) => ({
    path,
    runs: runs ?? src_defaults/* defaultChecks */.Li.runs,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout ?? src_defaults/* defaultTimeouts */.c0.page),
    categories: Object.fromEntries(checks/* categories */.LZ.flatMap((one) => (scores[one] === undefined ? [] : [[one, scores[one]]]))),
    metrics: Object.fromEntries(Object.entries(metrics).map(([id, most]) => [id, typeof most === 'number' ? most : (0,duration/* durationMs */.pc)(most)])),
});
/** Checks of a service with their defaults. */
const verifyOf = ({ smoke, security, page, performance }) => ({
    ...(smoke === undefined ? {} : { smoke: smoke.map(stepOf) }),
    ...(security === undefined ? {} : { security: securityOf(security) }),
    ...(page === undefined ? {} : { page: pageOf(page) }),
    ...(performance === undefined ? {} : { performance: performanceOf(performance) }),
});

// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/manifest/src/resolve.ts








/** Environments of a manifest; one that names none is deployed to `default`. */
const environmentsOf = ({ environments = {} }) => {
    const names = Object.keys(environments);
    return names.length > 0 ? names : [src_defaults/* defaultEnvironment */.L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ...src_defaults/* defaultGate */.zh, ...shared, ...own };
    return {
        intervalMs: (0,duration/* durationMs */.pc)(interval),
        timeoutMs: (0,duration/* durationMs */.pc)(timeout),
        startupMs: (0,duration/* durationMs */.pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ...src_defaults/* defaultHealth */.Qx, ...health });
const canaryStepOf = (step) => ({
    share: shareOf(step.weight),
    forMs: (0,duration/* durationMs */.pc)(step.for),
});
const strategyOf = (strategy = 'blue-green') => typeof strategy === 'string'
    ? { strategy }
    : {
        strategy: 'canary',
        canary: strategy.canary.map(canaryStepOf),
    };
const watchOf = (watch) => {
    if (watch === undefined)
        return { watchMs: null };
    const { for: time, 'max-increase': most } = watch;
    return { watchMs: (0,duration/* durationMs */.pc)(time), ...(most === undefined ? {} : { watchMaxIncrease: shareOf(most) }) };
};
const monitorOf = ({ interval, slow, maintenance, page }) => ({
    intervalMs: interval === undefined ? settings/* usualMonitor */.V.intervalMs : (0,duration/* durationMs */.pc)(interval),
    slowMs: slow === undefined ? settings/* usualMonitor */.V.slowMs : (0,duration/* durationMs */.pc)(slow),
    maintenance: maintenance === undefined ? settings/* usualMonitor */.V.maintenance : maintenance.flatMap(src_freeze/* freezeOf */.L),
    ...(page === undefined ? {} : { pageMs: (0,duration/* durationMs */.pc)(page) }),
});
/** Where nothing is said of what to do, nothing is done; a rollback is asked for by either key. */
const recoverOf = ({ recover, rollback }) => {
    const takesBack = rollback?.on?.includes('monitor') ?? false;
    if (recover === undefined && !takesBack)
        return null;
    const { restart = 0, backoff = src_defaults/* defaultBackoff */.ks, drift = 'report' } = recover ?? {};
    const usual = restart > 0 ? 'escalate' : null;
    const otherwise = recover?.otherwise ?? (takesBack ? 'rollback' : usual);
    return { restarts: restart, backoffMs: (0,duration/* durationMs */.pc)(backoff), otherwise, drift };
};
const serviceOf = (service, { gate, monitor }) => {
    const recover = recoverOf(service);
    return {
        needs: service.needs ?? [],
        provider: service.provider,
        with: service.with ?? {},
        ...strategyOf(service.strategy),
        timeoutMs: (0,duration/* durationMs */.pc)(service.timeout ?? src_defaults/* defaultTimeouts */.c0.effect),
        gate: gateOf(gate, service.gate),
        health: service.health === undefined ? null : healthOf(service.health),
        rollback: { ...src_defaults/* defaultRollback */.iZ, ...service.rollback },
        ...(service.verify === undefined ? {} : { verify: verifyOf(service.verify) }),
        ...watchOf(service.watch),
        ...(monitor || service.monitor ? { monitor: monitorOf({ ...monitor, ...service.monitor }) } : {}),
        ...(recover === null ? {} : { recover }),
        paths: service.paths ?? [],
    };
};
const externalOf = ({ health, gate, monitor }, defaults) => {
    const ready = health.ready ?? src_defaults/* defaultExternalPath */.Ol;
    return {
        gate: gateOf(defaults.gate, gate),
        health: { ...health, ready, live: ready },
        ...(defaults.monitor || monitor ? { monitor: monitorOf({ ...defaults.monitor, ...monitor }) } : {}),
    };
};
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = src_defaults/* defaultTimeouts */.c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const checkOf = ({ needs = [], run, requests, results, timeout = src_defaults/* defaultTimeouts */.c0.check }) => ({
    needs: [...new Set([...needs, ...(requests ?? []).map(({ service }) => service)])],
    ...(run === undefined ? {} : { run }),
    ...(requests === undefined ? {} : { requests: requests.map(stepOf) }),
    ...(results === undefined ? {} : { results: typeof results === 'string' ? [results] : results }),
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const careOf = ({ watch, canary, ask }) => ({
    ...(watch === undefined ? {} : { watch }),
    ...(canary === undefined ? {} : { canary: { from: shareOf(canary.from), ...canaryStepOf(canary) } }),
    ...(ask === undefined ? {} : { ask: shareOf(ask) }),
});
const map = (record, to) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
const resolve = (manifest, environment) => {
    const known = environmentsOf(manifest);
    if (!known.includes(environment)) {
        const { question, fix } = (0,words/* didYouMean */.au)(environment, known);
        throw new error/* ConvoyError */.rG('UNKNOWN_ENVIRONMENT', `unknown environment ${(0,words/* code */.aY)(environment)}${question || `; ${fix}`}`);
    }
    const own = manifest.environments?.[environment] ?? {};
    const overrides = new Map(Object.entries(own.services ?? {}));
    const merged = (service, name) => (overrides.has(name) ? (0,tree/* mergeService */.qD)(service, overrides.get(name)) : service);
    const { url, freeze, access, 'promotes-from': promotesFrom } = own;
    return {
        name: manifest.name,
        environment,
        ...(url === undefined ? {} : { url }),
        ...(freeze === undefined ? {} : { freeze: freeze.flatMap(src_freeze/* freezeOf */.L) }),
        ...(access === undefined ? {} : { access }),
        ...(promotesFrom === undefined ? {} : { promotesFrom }),
        shift: manifest.shift ?? 'each',
        ...(manifest.care === undefined ? {} : { care: careOf(manifest.care) }),
        maxParallel: manifest['max-parallel'] ?? null,
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults ?? {})),
        ...(manifest.external === undefined
            ? {}
            : { external: map(manifest.external, (external) => externalOf(external, manifest.defaults ?? {})) }),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ })

};
