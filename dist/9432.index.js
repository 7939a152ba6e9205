export const id = 9432;
export const ids = [9432,617];
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

/***/ 17557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chosen)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37075);


/** Notes of a hold or a lift are deployments too, but nobody means them by "the newest". */
const moved = ({ state: { plan } }) => plan !== null && plan.steps.length + plan.undo.length + plan.tasks.length > 0;
/** The named deployment, or the newest that moved something. Throws `UNKNOWN_DEPLOYMENT`. */
const chosen = async (place, environment, id, note) => {
    if (id !== undefined)
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(place, environment, id, note);
    for await (const recorded of (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(place, environment, note))
        if (moved(recorded))
            return recorded;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNKNOWN_DEPLOYMENT', `nothing was deployed to ${environment} yet, as far as ${place.stateDir} knows: convoy deploy begins, or name another folder by --state-dir`);
};


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Pz: () => (/* binding */ besideDeployments),
/* harmony export */   XA: () => (/* binding */ idsHere),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** What a watch and restarts by hand ask of providers leaves its output beside deployments, under this name; it is none. */
const besideDeployments = 'watch';
/** Ids of those deployments whose journals are on this machine, oldest first: they begin with their time. */
const idsHere = async (place, environment) => {
    const names = await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment));
    return names.filter((name) => name !== besideDeployments).sort();
};
/** Ids of an environment's deployments, oldest first. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return idsHere(place, environment);
};
/** Events of one deployment, in causal order; none where there is no such. */
const journalOf = (place, environment, id, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .journalDir */ .Pg)(place, environment, id), note);
const record = async (place, environment, id, note) => {
    await place.stores.history(environment);
    const events = await journalOf(place, environment, id, note);
    if (events.length === 0) {
        const known = await deploymentIds(place, environment);
        const fix = known.length > 0 ? `the newest is ${known.at(-1)}` : 'there is none yet';
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('UNKNOWN_DEPLOYMENT', `${environment} has no deployment ${id}: ${fix}`);
    }
    return { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
};
const raise = (thrown) => {
    throw thrown;
};
/**
 * All deployments, newest first, one at a time: whoever looks for one need not read them all. `onDamage` is for whoever
 * can do without a journal that cannot be read.
 */
async function* newestFirst(place, environment, note, onDamage = raise) {
    for (const id of (await deploymentIds(place, environment)).reverse()) {
        const events = await journalOf(place, environment, id, note).catch((thrown) => {
            onDamage(thrown);
            return [];
        });
        if (events.length > 0)
            yield { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
    }
}


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


/***/ }),

/***/ 67173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   jB: () => (/* binding */ areNeighbours),
/* harmony export */   my: () => (/* binding */ servicesNeeded)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** All that a service needs, itself or through tasks, those included; not through other services. */
const needsOf = (settings, service) => {
    const met = new Set((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, service)?.needs);
    for (const name of met)
        for (const need of (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return met;
};
const known = new WeakMap();
/**
 * Services that a service needs, itself or through tasks: what a migration in between stands on, the service stands on
 * too. Not through other services: those stand for themselves.
 */
const servicesNeeded = (settings, service) => {
    const all = known.get(settings) ?? new Map();
    known.set(settings, all);
    const found = all.get(service);
    if (found)
        return found;
    const made = new Set([...needsOf(settings, service)].filter((name) => Object.hasOwn(settings.services, name)));
    all.set(service, made);
    return made;
};
/** Whether one of two services is declared to work beside former and later versions of the other, whichever says so. */
const tolerate = ({ services }, a, b) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, a)?.rollback.tolerates.includes(b) === true ||
    (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, b)?.rollback.tolerates.includes(a) === true;
/** Whether one of two services needs the other: then the versions of both must be known to work beside each other. */
const areNeighbours = (settings, a, b) => servicesNeeded(settings, a).has(b) || servicesNeeded(settings, b).has(a);


/***/ }),

/***/ 97770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94472);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);



/** The state that a whole journal tells, its events in causal order. */
const replay = (events) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)(events).reduce((state, event) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(state, event), _state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue);


/***/ })

};
