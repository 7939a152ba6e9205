export const id = 1458;
export const ids = [1458,2998];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  loadWhole: () => (/* binding */ loadWhole),
  ZG: () => (/* binding */ manifestAt),
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
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 19 modules
var parse = __webpack_require__(80549);
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
 * silently ignored is a promise broken. `honoured`: keys at the top that whoever asks can honour, though others cannot.
 */
const loadWhole = async (place, environment, honoured) => {
    const { manifest, diagnostics } = await inspect(place);
    const isHonoured = ({ message }) => honoured.some((key) => message.startsWith(`\`${key}\` `));
    const blocking = diagnostics.filter((one) => one.severity === 'error' || (one.code === 'NOT_BUILT_YET' && !isHonoured(one)));
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    const settings = await withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
    return { manifest, settings };
};
/** As it holds for an environment, for whoever can honour nothing that others cannot. */
const load = async (place, environment) => (await loadWhole(place, environment, [])).settings;
/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. One without this environment says nothing of it yet; null: one without this manifest, or not on GitHub.
 */
const policyOf = async (place, environment) => {
    if (!place.github)
        return null;
    const path = (0,external_node_path_.relative)(place.root, place.manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await place.github()).fileOfDefaultBranch(path);
    if (text === null)
        return null;
    const file = `${path} of the default branch`;
    const manifest = valid((0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() }));
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

/***/ 22613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   pY: () => (/* binding */ secretFinder),
/* harmony export */   sD: () => (/* binding */ redactorFor)
/* harmony export */ });
/* unused harmony export toldSecrets */
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77480);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);



/** What a variable of the environment may be called beside that. PWD is none: it says where the command was started. */
const alsoTelling = /(?:^|_)(?:key|dsn|pat)$/;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;
/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable. Without settings
 * only names tell.
 */
const secretsOf = (settings, env) => {
    const read = readBy(settings, env);
    return [...new Set([...read, ...read.flatMap(passwordIn), ...toldSecrets(settings, env).keys()])].filter(isSecret);
};
/** Takes all of them out of a text. */
const redactorFor = (...of) => (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)(secretsOf(...of));
/**
 * Those of them that are secrets for certain, with the variable that holds each: by its name, or as the password of a URL.
 * A provider may answer with the others, for example with the project that the manifest reads.
 */
const toldSecrets = (settings, env) => {
    const declared = new Set((env.CONVOY_SECRET_NAMES ?? '').split(','));
    const named = Object.keys(env).filter((name) => declared.has(name) || (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || alsoTelling.test((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(name)));
    const told = [
        ...named.map((name) => [env[name] ?? '', name]),
        ...[...named, ...readNames(settings)].flatMap((name) => passwordIn(env[name] ?? '').map((one) => [one, name])),
    ];
    return new Map(told.filter(([value]) => isSecret(value)));
};
/** Finds the secret that a text holds, and says which it is; undefined: none. Made ready at the first text: most see none. */
const secretFinder = (settings, env) => {
    const shapes = (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([]);
    let told;
    return (text) => {
        if (shapes(text) !== text)
            return 'what looks like a key or a password';
        told ??= [...toldSecrets(settings, env)].map(([value, name]) => ({ name, masked: (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([value]) }));
        const found = told.find(({ masked }) => masked(text) !== text);
        return found && `the value of ${found.name}`;
    };
};
const readNames = (settings) => (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .variableNamesIn */ .aY)(JSON.stringify(settings));
const readBy = (settings, env) => readNames(settings).flatMap((name) => env[name] ?? []);
const isSecret = (value) => value.length > 3 && !plain.test(value);
/** Of a URL its password is a secret by itself. */
const passwordIn = (value) => {
    const password = URL.canParse(value) ? new URL(value).password : '';
    return password === '' ? [] : [decoded(password)];
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign stands for itself.
        return text;
    }
};


/***/ }),

/***/ 84026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ attachEvidence)
/* harmony export */ });
/** Leaves what this process kept as evidence with the run; null where there is none, or nothing of it. Never throws. */
const attachEvidence = async ({ dir, kept }, of, { attach }) => {
    const files = kept();
    if (attach === undefined || files.length === 0)
        return null;
    return attach({ name: ['convoy-evidence', ...of].join('-'), dir, files });
};


/***/ }),

/***/ 49041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/judge/src/findings.ts
var src_findings = __webpack_require__(39109);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/annotations.ts



/** Of one check: GitHub shows ten errors of a step, and whoever looks for all has the SARIF. */
const mostFindings = 10;
const nameOf = ({ service, check }) => (service === undefined ? check : `${service} ${check}`);
/** Findings at their own lines. Files of elsewhere, of an image for example, are none that anybody could look at here. */
const findingsOf = ({ findings }, { root }, cwd) => findings
    .flatMap((finding) => {
    if (finding.file === undefined || (0,external_node_path_.isAbsolute)(finding.file))
        return [];
    const file = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, finding.file)).replaceAll('\\', '/');
    if (file.startsWith('../'))
        return [];
    return [{ file, line: finding.line ?? 1, code: finding.rule, message: (0,src_findings/* advised */.B)(finding) }];
})
    .slice(0, mostFindings);
/** Each check that has not passed, at the line of the manifest where it is written, and behind all of them their findings. */
const annotationsOf = async (checks, place, environment, cwd) => {
    const failing = checks.filter(({ verdict }) => verdict.outcome !== 'passed');
    if (failing.length === 0)
        return [];
    const placeOf = await (0,manifest/* placesOfChecks */.Z4)(place, environment);
    return [
        ...failing.map((one) => ({
            ...{ file: place.called, ...placeOf(one), code: one.verdict.code },
            message: `${nameOf(one)} ${one.verdict.outcome}: ${one.verdict.reason}`,
        })),
        ...failing.flatMap((one) => findingsOf(one, place, cwd)),
    ];
};

// EXTERNAL MODULE: ./packages/drivers/src/checks/evidence.ts
var checks_evidence = __webpack_require__(61692);
// EXTERNAL MODULE: ./packages/engine/src/checks/check-service.ts + 13 modules
var check_service = __webpack_require__(83442);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checking = __webpack_require__(77882);
// EXTERNAL MODULE: ./packages/engine/src/checks/integration.ts + 1 modules
var integration = __webpack_require__(15148);
// EXTERNAL MODULE: ./packages/engine/src/perform/environment.ts
var perform_environment = __webpack_require__(67507);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 3 modules
var connect = __webpack_require__(5920);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/run.ts










const run_nameOf = ({ check, subject }) => (subject === null ? check : `${subject.service}.${check}`);
const perform = async (wanted, { settings }, checking) => {
    if (wanted.subject !== null) {
        const verify = (0,record/* own */.Z)(settings.services, wanted.subject.service)?.verify ?? {};
        return (0,check_service/* checkService */._)(wanted.check, verify, wanted.subject, checking);
    }
    const { check, urls } = wanted;
    const found = (0,record/* own */.Z)(settings.checks, check);
    if (!found)
        throw new error/* ConvoyError */.rG('UNKNOWN_CHECK', `there is no check ${check}`);
    return (0,integration/* integration */.X)(check, found, (service = '') => urls[service] ?? '', checking);
};
/** What could not be checked is not passed; why is its verdict. */
const faulted = (thrown) => ({
    verdict: {
        outcome: 'error',
        code: (0,error/* codeOf */.$N)(thrown, 'CHECK_ERROR'),
        reason: (0,error/* messageOf */.bD)(thrown),
        counts: (0,checking/* countsOf */.mQ)({ error: 1 }),
    },
});
/** What commands are given beside the environment, as in a deployment. */
const environmentOf = ({ settings: { environment, services } }, wanted) => ({
    CONVOY_ENVIRONMENT: environment,
    ...(0,perform_environment/* urlsIn */._)(services, (service) => wanted.find(({ subject }) => subject?.service === service)?.subject?.url ?? (0,record/* own */.Z)(services, service)?.health?.url),
});
/** Runs all that is wanted, one after the other: what one does to a service must not be measured by the next. */
const checkAll = async (wanted, parts, { cwd, env, note, onSignal }) => {
    const { place, folder, redact } = parts;
    const dir = folder === undefined ? (0,external_node_path_.resolve)(place.root, '.convoy', 'evidence') : (0,external_node_path_.resolve)(cwd, folder);
    const evidence = (0,checks_evidence/* createEvidence */.I)({ dir, redact, onFault: note });
    const ports = (0,connect/* connectChecks */.U)({ root: place.root, manifest: place.manifest, env, evidence });
    const over = new AbortController();
    const off = onSignal(() => over.abort(new error/* ConvoyError */.rG('CANCELLED', 'cancelled while it was checking')));
    const log = (text) => note(redact(text.trimEnd()));
    const common = { ports, env: environmentOf(parts, wanted), signal: over.signal, log, isLogged: false };
    const checks = [];
    try {
        for (const one of wanted) {
            const name = run_nameOf(one);
            note(`${name} begins`);
            const checked = await perform(one, parts, { ...common, name }).catch((thrown) => {
                over.signal.throwIfAborted();
                return faulted(thrown);
            });
            // Some end without a word once nobody waits for them.
            over.signal.throwIfAborted();
            const verdict = (0,scrub/* scrub */._)(checked.verdict, redact);
            note(`${name} ${verdict.outcome}: ${verdict.reason}`);
            checks.push({
                ...(one.subject === null ? {} : { service: one.subject.service }),
                ...{ check: one.check, verdict, findings: checked.findings ?? [] },
            });
        }
    }
    finally {
        off();
    }
    return { checks, evidence };
};

// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/choice.ts




const unknown = ({ services, checks, environment }, name) => {
    const known = [...Object.keys(services), ...Object.keys(checks)];
    return new error/* ConvoyError */.rG('UNKNOWN_CHECK', `there is neither a service nor a check ${name} in ${environment}: it has ${(0,offered/* offered */.I)(name, known)}`);
};
const nothing = ({ names, only }) => {
    const whose = names.length === 0 ? 'the manifest has' : `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'}`;
    const which = only === null ? 'nothing to check' : `no ${only.join(' or ')} check`;
    return new error/* ConvoyError */.rG('NOTHING_TO_CHECK', `${whose} ${which}: add \`verify\` to a service, or \`verify.integration\``);
};
/** Which checks are meant; without names all. Faults: `UNKNOWN_CHECK`, `NOTHING_TO_CHECK`. */
const choose = (asked) => {
    const { settings, names, only } = asked;
    const strange = names.find((name) => !Object.hasOwn(settings.services, name) && !Object.hasOwn(settings.checks, name));
    if (strange !== undefined)
        throw unknown(settings, strange);
    const isNamed = (name) => names.length === 0 || names.includes(name);
    const isMeant = (kind) => only === null || only.includes(kind);
    const kinds = Object.keys(settings.services)
        .filter(isNamed)
        .map((service) => [service, (0,checks/* checksOfService */.QN)((0,record/* own */.Z)(settings.services, service)).filter(isMeant)])
        .filter(([, kinds]) => kinds.length > 0);
    const spanning = isMeant('integration') ? Object.keys(settings.checks).filter(isNamed) : [];
    if (kinds.length + spanning.length === 0)
        throw nothing(asked);
    return { kinds: new Map(kinds), spanning };
};

;// CONCATENATED MODULE: ./packages/convoy/src/checks/told.ts


/** A provider says within this time where a service answers, in milliseconds. */
const limitMs = 10_000;
/** Where the provider of a service says that it answers; of what Convoy never put there nobody is asked. */
const toldUrl = async (service, { place, settings, markers }, { env, note }) => {
    const { environment, services } = settings;
    const keys = (0,record/* own */.Z)(services, service)?.with;
    const marker = (0,record/* own */.Z)(await markers(), service);
    if (marker === undefined || keys === undefined)
        return undefined;
    const { ports, close } = await (0,connect.connect)(place, settings, marker.deployment, env, note);
    try {
        const provider = ports.provider(service);
        if (!provider.capabilities.describe)
            return undefined;
        const target = { environment, service, with: keys };
        return (await provider.describe(target, AbortSignal.timeout(limitMs))).url;
    }
    finally {
        close();
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/checks/wanted.ts







/** Services whose addresses a check that spans several asks for by itself. */
const askedBy = ({ checks }, check) => [
    ...new Set(((0,record/* own */.Z)(checks, check)?.requests ?? []).flatMap(({ service }) => service ?? [])),
];
/** Addresses that were given: of the one service that is checked. */
const givenIn = ({ url, against }, { kinds }) => {
    if ((url ?? against) !== undefined && kinds.size !== 1)
        throw new error/* ConvoyError */.rG('USAGE', 'an address is of one service: name it');
    return url === undefined ? {} : Object.fromEntries([...kinds.keys()].map((service) => [service, url]));
};
/** What of the settings is read to check: what only a deploy needs may be unset. */
const readIn = (settings, { kinds, spanning }, given) => {
    const met = new Set([...kinds.keys(), ...spanning.flatMap((check) => askedBy(settings, check))]);
    const of = (name, service) => ({
        ...service,
        ...{ with: {}, health: Object.hasOwn(given, name) ? null : service.health },
        verify: Object.fromEntries((kinds.get(name) ?? []).map((kind) => [kind, service.verify?.[kind]])),
    });
    const services = Object.entries(settings.services).filter(([name]) => met.has(name));
    return { ...settings, services: Object.fromEntries(services.map(([name, service]) => [name, of(name, service)])) };
};
/** Where each of these services answers: as it was given, else as the manifest says, else as its provider does. */
const addressesOf = async ({ place, settings }, services, given, markers, around) => {
    const urls = {};
    for (const service of services) {
        const stated = (0,record/* own */.Z)(given, service) ?? (0,record/* own */.Z)(settings.services, service)?.health?.url;
        const url = stated ?? (await toldUrl(service, { place, settings, markers }, around));
        if (url === undefined)
            throw new error/* ConvoyError */.rG('INPUT_MISSING', `nobody knows where ${service} answers: give \`--url\`, or set health.url in the manifest`);
        urls[service] = (0,expand/* expand */.fT)(url, (name) => around.env[name]);
    }
    return urls;
};
/** Reads at most once, and only where somebody asks: on GitHub each reading is a request. */
const once = (read) => {
    let found;
    return () => (found ??= read());
};
/** What is to be checked, and where. Throws what is wrong before anything is asked. */
const wantedOf = async (asked, around) => {
    const { place, settings, against } = asked;
    const choice = choose(asked);
    const given = givenIn(asked, choice);
    const read = readIn(settings, choice, given);
    const met = Object.keys(read.services);
    await (0,manifest/* requireVariables */.pS)(place, read, { services: met, checks: choice.spanning }, around.env);
    const markers = once(async () => (await (0,session_open/* headOf */.Uo)(place, settings.environment).read()).record.markers);
    const urls = await addressesOf(asked, met, given, markers, around);
    const isCompared = against === undefined && [...choice.kinds.values()].flat().includes('performance');
    const former = isCompared ? await markers() : {};
    const subjectOf = (service) => {
        const profile = (0,record/* own */.Z)(former, service)?.profile;
        return {
            ...{ service, url: urls[service] },
            ...(against === undefined ? {} : { stable: against }),
            ...(profile ? { former: profile } : {}),
        };
    };
    return [
        ...[...choice.kinds].flatMap(([service, kinds]) => kinds.map((check) => ({ check, subject: subjectOf(service) }))),
        ...choice.spanning.map((check) => {
            const asks = askedBy(settings, check).map((service) => [service, urls[service]]);
            return { check, subject: null, urls: Object.fromEntries(asks) };
        }),
    ];
};

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/attach.ts
var attach = __webpack_require__(84026);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/convoy/src/view/attached.ts
var attached = __webpack_require__(39802);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/checks.ts



const named = ({ service, check }) => service === undefined ? check : `${service} ${check}`;
const isGood = ({ verdict }) => verdict.outcome === 'passed';
const summed = ({ checks, environment }) => {
    const bad = checks.filter((one) => !isGood(one)).length;
    return `${(0,plural/* plural */.L)(checks.length, 'check')} of ${environment}, ${bad === 0 ? 'all passed' : `${bad} not passed`}`;
};
/** What came of each check, those that did not pass last, and where their evidence is. */
const checkText = (shown) => {
    const { checks, evidence, artifact } = shown;
    const width = Math.max(...checks.map((one) => [...named(one)].length));
    return [
        ...[...checks.filter(isGood), ...checks.filter((one) => !isGood(one))].map((one) => `${(0,view_text/* fill */.GS)(named(one), width)}  ${one.verdict.outcome}: ${(0,view_text/* clean */.uH)(one.verdict.reason)}`),
        `${summed(shown)}; evidence: ${evidence}`,
        ...(artifact ? [(0,attached/* attachedText */.q)(artifact)] : []),
    ].join('\n');
};
/** A cell of a table: nothing in it may end it, be a link or an image, or be taken for HTML. */
const cell = (text) => (0,view_text/* clean */.uH)(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\|`*_[\]@#~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const mark = (outcome) => (outcome === 'passed' ? '✅' : outcome === 'failed' ? '❌' : '⚠️');
/** The same as a table, for a job's summary. */
const checkMarkdown = (shown) => {
    const { checks, artifact } = shown;
    return [
        `### ${checks.every(isGood) ? '✅' : '❌'} verify: ${summed(shown)}`,
        '',
        '| check | | why |',
        '| --- | --- | --- |',
        ...checks.map((one) => `| ${cell(named(one))} | ${mark(one.verdict.outcome)} ${one.verdict.outcome} | ${cell(one.verdict.reason)} |`),
        ...(artifact ? ['', `Evidence: [${artifact.name}](${artifact.url}), ${(0,plural/* plural */.L)(artifact.files, 'file')}`] : []),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/check.ts














const kinds = [...checks/* checkKinds */.aT, 'integration'];
/** One or more of them, by commas. */
const someKinds = schemas/* string */.YjP().superRefine((text, context) => {
    const strange = text.split(',').find((one) => !kinds.some((kind) => kind === one));
    if (strange === undefined)
        return;
    const meant = (0,words/* nearest */.pA)(strange, kinds);
    const question = meant === undefined ? '' : `; did you mean ${meant}?`;
    context.addIssue({ code: 'custom', message: `expects some of ${kinds.join(',')}${question}` });
});
const address = () => schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expects an http or https address' });
/** Reports for GitHub's code scanning: the file, of several their folder; null: there is none. */
const sarifIn = ({ dir, kept }) => {
    const [first, ...more] = kept().filter((file) => file.endsWith('.sarif'));
    return more.length > 0 ? dir : (first ?? null);
};
const check = (0,verb/* verb */.w)({
    inputs: {
        names: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('Services and integration checks of the manifest; default: all that are verified'),
        only: schemas/* array */.YOg(someKinds)
            .optional()
            .describe(`Kinds of checks: ${kinds.join(',')}; default all`),
        url: address()
            .optional()
            .describe('Where the one service that is named answers; default its health.url, else what its provider says'),
        against: address()
            .optional()
            .describe('Where the release answers that its performance is compared with; default: what is known of the confirmed one'),
        evidence: schemas/* string */.YjP()
            .min(1, 'expects a folder')
            .optional()
            .describe('Folder for what the verdicts rest on; default .convoy/evidence beside the manifest'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['names'],
    run: async ({ names = [], only, url, against, evidence, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const settings = await (0,manifest.load)(place, given.environment);
        const wanted = await wantedOf({ place, settings, names, only: only ? only.flatMap((some) => some.split(',')) : null, url, against }, around);
        const redact = (0,secrets/* redactorFor */.sD)(settings, around.env);
        const { environment } = settings;
        const done = await checkAll(wanted, { place, settings, folder: evidence, redact }, around);
        const passed = done.checks.every(({ verdict }) => verdict.outcome === 'passed');
        const shown = {
            environment,
            passed,
            checks: done.checks.map(({ findings, ...one }) => one),
            ...{ evidence: done.evidence.dir, sarif: sarifIn(done.evidence) },
            artifact: await (0,attach/* attachEvidence */.P)(done.evidence, [environment], around),
        };
        const annotations = await annotationsOf(done.checks, place, environment, around.cwd);
        return {
            exit: passed ? exit/* exits */.c.done : exit/* exits */.c.failed,
            text: redact(checkText(shown)),
            markdown: redact(checkMarkdown(shown)),
            json: shown,
            annotations: annotations.map((one) => ({ ...one, message: redact(one.message) })),
        };
    },
});


/***/ }),

/***/ 39802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ attachedText)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89955);

/** Where evidence is that was left with the run, in words. */
const attachedText = ({ name, url, files, left }) => {
    const rest = left === 0 ? '' : ` (${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(left, 'more file')} would be too much)`;
    return `evidence: ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(files, 'file')} in the artifact ${name}${rest}, ${url}`;
};


/***/ }),

/***/ 24409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultEnvironment),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   Qx: () => (/* binding */ defaultHealth),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   iZ: () => (/* binding */ defaultRollback),
/* harmony export */   zh: () => (/* binding */ defaultGate)
/* harmony export */ });
/** What holds where a manifest says nothing; as in the example of DESIGN §5. */
const defaultGate = {
    interval: '1s',
    timeout: '2m',
    startup: '60s',
    successes: 3,
    failures: 3,
    errors: 4,
    inconclusive: 3,
};
const defaultHealth = { live: '/health', ready: '/health/ready' };
const defaultRollback = {
    on: ['deploy', 'gate', 'check', 'watch', 'cancel'],
    scope: 'deployment',
    tolerates: [],
};
const defaultTimeouts = {
    ...{ effect: '10m', task: '10m', check: '5m' },
    ...{ request: '10s', page: '2m', performance: '10m' },
};
const defaultChecks = { samples: 100, increase: '20%', runs: 3 };
/** The one environment of a manifest that names none. */
const defaultEnvironment = 'default';


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
var defaults = __webpack_require__(24409);
// EXTERNAL MODULE: ./packages/manifest/src/freeze.ts + 2 modules
var src_freeze = __webpack_require__(50554);
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
        timeoutMs: (0,duration/* durationMs */.pc)(asked.timeout ?? defaults/* defaultTimeouts */.c0.request),
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
    const many = samples ?? defaults/* defaultChecks */.Li.samples;
    return {
        request,
        samples: many,
        // Both releases are asked in turn.
        timeoutMs: (0,duration/* durationMs */.pc)(defaults/* defaultTimeouts */.c0.performance),
        quantile: quantile === undefined ? null : Number(quantile.slice(1)) / 100,
        maxIncrease: shareOf(increase ?? defaults/* defaultChecks */.Li.increase),
    };
};
const listOf = (written) => written === undefined ? [] : typeof written === 'string' ? [written] : written;
const securityOf = (written) => ({
    ...(written.scan === undefined ? {} : { scan: written.scan }),
    timeoutMs: (0,duration/* durationMs */.pc)(written.timeout ?? defaults/* defaultTimeouts */.c0.check),
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
    runs: runs ?? defaults/* defaultChecks */.Li.runs,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout ?? defaults/* defaultTimeouts */.c0.page),
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
    return names.length > 0 ? names : [defaults/* defaultEnvironment */.L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ...defaults/* defaultGate */.zh, ...shared, ...own };
    return {
        intervalMs: (0,duration/* durationMs */.pc)(interval),
        timeoutMs: (0,duration/* durationMs */.pc)(timeout),
        startupMs: (0,duration/* durationMs */.pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ...defaults/* defaultHealth */.Qx, ...health });
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
const monitorOf = ({ interval, slow, maintenance }) => ({
    intervalMs: interval === undefined ? settings/* usualMonitor */.V.intervalMs : (0,duration/* durationMs */.pc)(interval),
    slowMs: slow === undefined ? settings/* usualMonitor */.V.slowMs : (0,duration/* durationMs */.pc)(slow),
    maintenance: maintenance === undefined ? settings/* usualMonitor */.V.maintenance : maintenance.flatMap(src_freeze/* freezeOf */.L),
});
const serviceOf = (service, { gate, monitor }) => ({
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    ...strategyOf(service.strategy),
    timeoutMs: (0,duration/* durationMs */.pc)(service.timeout ?? defaults/* defaultTimeouts */.c0.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ...defaults/* defaultRollback */.iZ, ...service.rollback },
    ...(service.verify === undefined ? {} : { verify: verifyOf(service.verify) }),
    ...watchOf(service.watch),
    ...(monitor || service.monitor ? { monitor: monitorOf({ ...monitor, ...service.monitor }) } : {}),
    paths: service.paths ?? [],
});
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = defaults/* defaultTimeouts */.c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const checkOf = ({ needs = [], run, requests, results, timeout = defaults/* defaultTimeouts */.c0.check }) => ({
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
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ }),

/***/ 42490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ diagnoseUnsetInChannel),
/* harmony export */   SN: () => (/* binding */ diagnoseUnset),
/* harmony export */   f: () => (/* binding */ unsetVariables),
/* harmony export */   k7: () => (/* binding */ unsetInChannel)
/* harmony export */ });
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96760);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82368);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
/* harmony import */ var _semantics_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10536);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49417);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48581);









/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textsWithin */ .qI)(value)].flatMap(({ text, path }) => {
    const required = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const setWhereRun = (name) => `set ${name} where Convoy runs`;
const problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`\${${name}}`)} is unset or empty; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(reader)} reads it`,
    fix: (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_7__/* .isTelling */ .c)(name) ? setWhereRun(name) : `export ${name}, or write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`\${${name}:-default}`)}`,
});
const documentOf = (manifest, file) => {
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(manifest, file);
    return (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .L)(typeof text === 'string' ? text : '');
};
/** Names of unset variables that a channel reads, each once. */
const unsetInChannel = (channel, lookup) => [
    ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];
/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
const diagnoseUnsetInChannel = (channel, lookup, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = ['alerts', 'channels', channel];
    const problems = unsetWithin((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(document.data, at), lookup).map((one) => {
        const path = [...at, ...one.key];
        return { ...problem(one, path, path), fix: setWhereRun(one.name) };
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAll */ .d)(problems, document, file);
};
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = (0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, check = '', key } = one;
        if (service !== undefined)
            return problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_8__/* .integrationAt */ ._Y)(document.data, check), ...key];
        return problem(one, path, path);
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAll */ .d)(problems, document, file);
};


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ usualMonitor)
/* harmony export */ });
/** What holds where a manifest says nothing. */
const usualMonitor = { intervalMs: 10_000, slowMs: null, maintenance: [] };


/***/ }),

/***/ 77480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ redactStream),
  $: () => (/* binding */ redactor)
});

;// CONCATENATED MODULE: ./packages/model/src/secret-forms.ts
/** What is shorter is no secret, and to mask every `1` would tear all text apart. In characters. */
const shortest = 4;
/** A shorter line of a secret is a word that stands everywhere, such as `kind: x` or `true`. In characters. */
const shortestLine = 8;
/** Widths at which base64 is broken into lines: PEM, and MIME with the command `base64`. */
const widths = [64, 76];
const bytesOf = (text) => [...new TextEncoder().encode(text)];
const base64 = (bytes) => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
const urlSafe = (text) => text.replaceAll('+', '-').replaceAll('/', '_');
/**
 * The base64 characters that a secret alone decides when `before` bytes (0 to 2) stand before it, whatever they and
 * those after it are: so it is found within the base64 of a longer text, such as `user:secret`.
 */
const aligned = (bytes, before) => {
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return base64([...Array(before).fill(0), ...bytes]).slice(from, to);
};
const pieces = (text, width) => text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
const base64Forms = (secret) => {
    const bytes = bytesOf(secret);
    const whole = base64(bytes);
    const straight = [whole, whole.replaceAll('=', ''), ...[0, 1, 2].map((before) => aligned(bytes, before))];
    return [...straight, ...straight.map(urlSafe), ...widths.flatMap((width) => pieces(whole, width))];
};
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const lowerHex = (text) => text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
/** As encodeURIComponent, RFC 3986 and HTML forms write it. */
const urlForms = (secret) => {
    const component = encodeURIComponent(secret.toWellFormed());
    const strict = component.replaceAll(/[!'()*]/g, percent);
    const form = component.replaceAll(/[!'()~]/g, percent).replaceAll('%20', '+');
    return [component, strict, form].flatMap((text) => [text, lowerHex(text)]);
};
/** Lines are printed one by one, and indented. */
const linesOf = (secret) => secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine);
/** As it stands between the quotes of a JSON text. */
const json = (text) => JSON.stringify(text).slice(1, -1);
/** Every form in which secrets are masked, longest first; secrets of less than 4 characters have none. */
const formsOf = (secrets) => {
    const forms = secrets
        .filter((secret) => secret.length >= shortest)
        .flatMap((secret) => {
        const plain = [secret, ...linesOf(secret)];
        return [...plain, ...plain.map(json), ...base64Forms(secret), ...urlForms(secret)];
    });
    return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
};

// EXTERNAL MODULE: ./packages/model/src/secret-shapes.ts
var secret_shapes = __webpack_require__(25832);
;// CONCATENATED MODULE: ./packages/model/src/redact.ts


const mask = '***';
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Whether and where forms stand: overlapping ones are found all, so that none shows the end of another. */
const finder = (forms) => {
    if (forms.length === 0)
        return () => [];
    const any = forms.map(escaped).join('|');
    const one = new RegExp(any);
    const all = new RegExp(`(?=(${any}))`, 'g');
    return (text) => (one.test(text) ? text.matchAll(all) : []);
};
/** Masks what stands in `text` and begins before `end`; its first `covered` characters are already masked. */
const masker = (forms) => {
    const find = finder(forms);
    return (text, covered, end) => {
        let masked = '';
        let at = covered;
        for (const match of find(text)) {
            if (match.index >= end)
                break;
            if (match.index >= at)
                masked += text.slice(at, match.index) + mask;
            at = Math.max(at, match.index + match[1].length);
        }
        return { text: masked + text.slice(at, Math.max(at, end)), beyond: Math.max(0, at - end) };
    };
};
/** Where the first unfinished form begins that the text's end may be part of. */
const undecided = (forms) => {
    const longest = forms[0]?.length ?? 0;
    const byFirst = Map.groupBy(forms, (form) => form[0]);
    return (text) => {
        for (let at = Math.max(0, text.length - longest + 1); at < text.length; at++) {
            const left = text.length - at;
            const open = (form) => form.length > left && form.startsWith(text.slice(at));
            if (byFirst.get(text[at])?.some(open))
                return at;
        }
        return text.length;
    };
};
/**
 * Replaces every secret by `***`: as it is, line by line, in JSON, in base64 and URL-encoded; and what has the shape of
 * a well-known key or is the password of a URL.
 */
const redactor = (secrets) => {
    const masks = masker(formsOf(secrets));
    return (text) => (0,secret_shapes/* maskShapes */.V)(masks(text, 0, text.length).text, mask);
};
/**
 * The same for text in pieces: all that comes out together is what `redactor` makes of the whole. Shapes are found
 * where they stand whole in a piece: pieces are lines.
 */
const redactStream = (secrets) => {
    const forms = formsOf(secrets);
    const masks = masker(forms);
    const openFrom = undecided(forms);
    let held = '';
    let covered = 0;
    const pass = (text, end) => {
        const masked = masks(text, covered, end);
        held = text.slice(end);
        covered = masked.beyond;
        return (0,secret_shapes/* maskShapes */.V)(masked.text, mask);
    };
    return {
        write: (text) => {
            const all = held + text;
            return pass(all, openFrom(all));
        },
        end: () => pass(held, held.length),
    };
};


/***/ })

};
