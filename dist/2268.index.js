export const id = 2268;
export const ids = [2268,2998,9970];
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

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87537);



/**
 * The journal of the unfinished deployment, all of it: the head knows how much there must be. Throws
 * `STATE_INCOMPLETE`, for what is lost may have been the effect that users meet now.
 */
const unfinishedJournal = async (place, environment, { unfinished, segments }, note) => {
    if (unfinished === null)
        return [];
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .journalDir */ .Pg)(place, environment, unfinished);
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(dir, note);
    const lost = Object.entries(segments).flatMap(([segment, count]) => {
        const there = events.filter(({ order: [epoch, , agent] }) => `${epoch}.${agent}` === segment).length;
        return there < count ? [`${dir}/${segment}.jsonl: ${count - there} of at least ${count} events are missing`] : [];
    });
    if (lost.length === 0)
        return events;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('STATE_INCOMPLETE', `${lost.join('\n')}\n  Nothing was changed. Bring the files back from a copy; if there is none, see what is in place, ` +
        'and record it with convoy adopt, which gives this deployment up');
};


/***/ }),

/***/ 69789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ environmentsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1136);
/* harmony import */ var _convoy_manifest_resolve__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20228);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32998);





/** Environments that have left something in the state folder, or have a head elsewhere. */
const recorded = async ({ stateDir, stores }) => {
    const here = (await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(stateDir)).filter((name) => ['head', 'deployments'].some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, name, folder))));
    return [...new Set([...here, ...(await stores.environments())])];
};
/** What is recorded must be seen even while the manifest is broken; then null stands for it. */
const manifestOf = async (place, canDoWithout) => {
    try {
        return await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAt */ .ZG)(place);
    }
    catch (thrown) {
        if (canDoWithout)
            return null;
        throw thrown;
    }
};
/** The environment asked for, or all that the manifest names and the state folder knows. */
const environmentsIn = async (place, asked) => {
    const known = await recorded(place);
    const manifest = await manifestOf(place, asked === undefined ? known.length > 0 : known.includes(asked));
    const named = manifest ? (0,_convoy_manifest_resolve__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M)(manifest) : [];
    const wanted = asked === undefined ? [...new Set([...named, ...known])].sort() : [asked];
    return wanted.map((environment) => {
        // A name that neither knows is a slip of the pen: resolving says so, with what was probably meant.
        const isKnown = manifest && (named.includes(environment) || !known.includes(environment));
        if (!isKnown)
            return { name: null, environment, url: null, services: [] };
        const { name = null, url = null, services } = (0,_convoy_manifest_resolve__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .h)(manifest, environment);
        return { name, environment, url, services: Object.keys(services) };
    });
};


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** Ids of an environment's deployments, oldest first: they begin with their time. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return (await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment))).sort();
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

/***/ 12781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var src_record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/replay.ts
var replay = __webpack_require__(97770);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/session/complete.ts
var complete = __webpack_require__(34792);
// EXTERNAL MODULE: ./packages/convoy/src/session/environments.ts
var session_environments = __webpack_require__(69789);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/history.ts


const timeOf = (events, type) => events.find((event) => event.type === type)?.at ?? null;
/** What one journal says of its deployment. */
const pastOf = ({ id, events, state }) => {
    const { requested, plan, outcome } = state;
    const back = (0,src_state/* affectedOf */.oz)(state);
    const steps = (plan?.steps ?? []).map(({ service, from, to }) => ({
        service,
        from,
        to: (0,src_state/* serviceOf */.z5)(state, service).deployed?.release ?? to,
    }));
    const moves = [...steps, ...(plan?.operation === 'rollback' ? plan.undo : [])];
    const isRollback = plan?.operation === 'rollback';
    return {
        deployment: id,
        begun: timeOf(events, 'deployment.requested'),
        ended: timeOf(events, 'deployment.finished'),
        operation: requested?.operation ?? null,
        actor: requested?.actor ?? null,
        reason: requested?.reason ?? null,
        override: requested?.override ?? null,
        outcome,
        commit: requested?.commit ?? null,
        run: requested?.run ?? null,
        services: Object.fromEntries(moves.map(({ service, from, to }) => [service, { release: to, from, back: !isRollback && back.has(service) }])),
    };
};
const digestWords = (release) => (release?.digest === undefined ? '' : ` ${release.digest}`);
const serviceLines = ({ services }) => {
    const width = Math.max(0, ...Object.keys(services).map((name) => [...name].length));
    return Object.entries(services).map(([service, { release, from, back }]) => {
        const what = (0,view_text/* clean */.uH)(`${(0,view_text/* change */.Zg)(from, release)}${digestWords(release)}${back ? ' (taken back)' : ''}`);
        return `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(service), width)}  ${what}`;
    });
};
/** Past deployments of an environment for people, the newest first. */
const historyText = (environment, past) => past.length === 0
    ? `${environment}: nothing was deployed yet`
    : past
        .map((one) => {
        const { deployment, begun, operation, actor, reason, override, outcome, commit, run } = one;
        const at = begun === null ? '' : ` ${begun}`;
        return [
            (0,view_text/* clean */.uH)(`${deployment}${at}: ${operation ?? 'nothing'} by ${actor ?? 'nobody known'}, ${outcome ?? 'not finished'}`),
            ...(reason === null ? [] : [`  because ${(0,view_text/* clean */.uH)(reason)}`]),
            ...(override === null ? [] : [`  ${(0,view_text/* clean */.uH)((0,view_text/* overrideText */.K9)(override))}`]),
            ...(commit === null ? [] : [`  commit ${commit}`]),
            ...(run === null ? [] : [`  ${run}`]),
            ...serviceLines(one),
        ].join('\n');
    })
        .join('\n');

// EXTERNAL MODULE: ./packages/convoy/src/view/standing.ts
var standing = __webpack_require__(78486);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
;// CONCATENATED MODULE: ./packages/convoy/src/view/status.ts


const widest = 30;
/** Columns that line up; the last one is as long as it is. */
const table = (rows) => {
    const cells = rows.map((row) => row.map(view_text/* clean */.uH));
    const widths = (cells[0] ?? []).map((_, at) => Math.min(widest, Math.max(...cells.map((row) => [...(row[at] ?? '')].length))));
    return cells.map((row) => `  ${row.map((cell, at) => (at === row.length - 1 ? cell : (0,view_text/* fill */.GS)(cell, widths[at] ?? 0))).join('  ')}`.trimEnd());
};
const section = (title, lines) => (lines.length > 0 ? [title, ...lines] : []);
const processWords = {
    running: 'its process runs',
    gone: 'its process is gone',
    elsewhere: 'on another machine',
};
const nextOf = ({ halted, confirmed, reasons }, owner) => {
    if (owner?.process === 'elsewhere')
        return 'wait for the other machine, or take it over with convoy rollback';
    if (halted)
        return 'as the halt says';
    if (reasons.length > 0)
        return 'convoy resume goes on taking it back';
    return confirmed ? 'convoy resume goes on' : 'convoy resume goes on, convoy rollback takes it back';
};
const unfinishedLines = (unfinished, owner) => {
    const { deployment, operation, actor, override, services, reasons, halted, paused, underway } = unfinished;
    const isRunning = owner?.process === 'running' && owner.deployment === deployment;
    const asked = operation ? `: ${operation} by ${(0,view_text/* clean */.uH)(actor ?? 'nobody known')}` : ': it has not begun anything';
    return [
        `${isRunning ? 'under way' : 'unfinished'} ${deployment}${asked}`,
        ...(override ? [`  ${(0,view_text/* overrideText */.K9)(override)}`] : []),
        ...table(Object.entries(services).map(([service, { from, to, words }]) => [
            service,
            `${(0,view_text/* version */.rE)(from ?? 'nothing')} → ${(0,view_text/* version */.rE)(to ?? 'nothing')}`,
            words,
        ])),
        ...(underway.length > 0 && !isRunning ? [`  began and did not end: ${underway.join(', ')}`] : []),
        ...reasons.map((reason) => `  taken back because ${(0,view_text/* clean */.uH)(reason)}`),
        ...(halted ? [`  halted (${halted.code}): ${(0,view_text/* clean */.uH)(halted.reason)}`] : []),
        ...(paused ? [`  ${(0,view_text/* pausedText */.Ok)(paused)}${isRunning ? '; convoy ask resume goes on' : ''}`] : []),
        ...(isRunning ? [] : [`  next: ${nextOf(unfinished, owner)}`]),
    ];
};
const serviceLine = ([service, marker]) => marker ? [service, (0,view_text/* version */.rE)(marker.release.version), `since ${marker.deployment}`] : [service, 'not deployed', ''];
/** An environment for people. */
const statusText = (status) => {
    const { name, environment, url, confirmations, services, holds, floors, owner, unfinished } = status;
    const isNew = confirmations === 0 && !owner && !unfinished && holds.length === 0;
    if (isNew)
        return `${(0,view_text/* placeName */.fW)(name, environment)}: nothing was deployed here yet; convoy deploy begins`;
    return [
        `${(0,view_text/* placeName */.fW)(name, environment)}: ${(0,plural/* plural */.L)(confirmations, 'deployment')} confirmed`,
        ...(url === null ? [] : [`  ${url}`]),
        ...table(Object.entries(services).map(serviceLine)),
        ...section('on hold', table(holds.map(({ service, release, reason }) => [service, (0,view_text/* version */.rE)(release.version), reason]))),
        ...section('no way back beneath', table(floors.map(({ task, services: kept, deployment }) => [deployment, `${kept.join(', ')} (${task} ran)`]))),
        ...(unfinished ? unfinishedLines(unfinished, owner) : []),
        ...(owner ? [`held by ${owner.link ?? owner.agent} since ${owner.since}; ${processWords[owner.process]}`] : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/status.ts
















const holderOf = async (owner, { stores }) => {
    const found = (0,agent/* processOf */.hh)(owner);
    const link = stores.linkTo(owner.agent);
    const process = typeof found === 'number' ? 'running' : (await stores.isAlive(owner)) ? 'elsewhere' : 'gone';
    return { ...owner, process, ...(link === null ? {} : { link }) };
};
const unfinishedOf = (id, state) => ({
    deployment: id,
    operation: state.requested?.operation ?? null,
    actor: state.requested?.actor ?? null,
    override: state.requested?.override ?? null,
    services: Object.fromEntries([...(state.plan?.steps ?? []), ...(state.plan?.undo ?? [])].map(({ service, from, to }) => {
        const { mark, words } = (0,standing/* standingOf */.Y)(state, service);
        return [service, { mark, words, from: from?.version ?? null, to: to?.version ?? null }];
    })),
    underway: Object.keys(state.running),
    reasons: state.decisions.flatMap(({ reasons }) => reasons),
    halted: state.halted,
    paused: state.paused,
    confirmed: state.confirmed,
});
const look = async (place, { name, environment, url, services }, note) => {
    const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
    const { owner, unfinished, markers, holds, floors, ordinal } = record;
    const names = new Set([...services, ...Object.keys(markers)]);
    return {
        ...{ name, environment, url, holds, floors, confirmations: ordinal },
        services: Object.fromEntries([...names].map((service) => [service, (0,src_record/* own */.Z)(markers, service) ?? null])),
        owner: owner && (await holderOf(owner, place)),
        unfinished: unfinished === null
            ? null
            : unfinishedOf(unfinished, (0,replay/* replay */.e)(await (0,complete/* unfinishedJournal */.t)(place, environment, record, note))),
    };
};
/** What the journals tell of an environment; one that cannot be read is told of, and the others are shown. */
const pastIn = async (place, environment, note) => {
    const past = [];
    const passOver = (thrown) => note(`${(0,error/* messageOf */.bD)(thrown)}\n  it is passed over here`);
    for await (const recorded of (0,session_history/* newestFirst */.ll)(place, environment, note, passOver))
        past.push(pastOf(recorded));
    return past;
};
const status_status = (0,verb/* verb */.w)({
    inputs: {
        history: schemas/* boolean */.zMY()
            .optional()
            .describe('Past deployments: what was in them, by whom, why, and what became of them'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    run: async (given, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const known = await (0,session_environments/* environmentsIn */.I)(place, given.environment);
        if (given.history) {
            const all = await Promise.all(known.map(({ environment }) => pastIn(place, environment, around.note)));
            const text = known.map(({ environment }, index) => historyText(environment, all[index] ?? [])).join('\n\n');
            const json = {
                environments: known.map(({ environment }, index) => ({ environment, history: all[index] ?? [] })),
            };
            return { exit: exit/* exits */.c.done, text, json };
        }
        const environments = [];
        for (const one of known)
            environments.push(await look(place, one, around.note));
        return { exit: exit/* exits */.c.done, text: environments.map(statusText).join('\n\n'), json: { environments } };
    },
});


/***/ }),

/***/ 78486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ otherStandingOf),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_point__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94739);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);



const busyWords = ({ command }) => {
    switch (command.type) {
        case 'deploy':
            return 'deploying';
        case 'gate':
            if (command.of === 'restored')
                return 'restored, in its gate';
            return command.of === 'need' ? 'asked if ready' : 'gate';
        case 'verify':
            return `in its ${command.check} check`;
        case 'weigh':
            return `to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(command.share)} of the traffic`;
        case 'canary':
            return `canary, step ${command.step}`;
        case 'shift':
            return 'shifting';
        case 'watch':
            return 'serving, watched';
        case 'rollback':
            return 'going back';
        case 'retire':
            return 'retiring';
        case 'check':
        case 'task':
            return 'running';
    }
};
/** The commands at work, by the kind and name of what they are about. */
const runningOf = (state, kind, subject) => {
    for (const [key, running] of Object.entries(state.running)) {
        const { command } = running;
        const about = command.type === 'task'
            ? kind === 'task' && command.task
            : command.type === 'check'
                ? kind === 'check' && command.check
                : kind === 'service' && command.service;
        if (about === subject)
            return { key, running };
    }
    return undefined;
};
/** Needs that a waiting service still waits for. */
const missing = (state, service) => {
    const needs = state.plan?.steps.find((step) => step.service === service)?.needs ?? [];
    return needs.filter((need) => !(0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, need).checkpointed && !state.done[need]);
};
const back = (state, service) => {
    const requested = state.plan?.undo.some((undo) => undo.service === service);
    if (!requested && !(0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .affectedOf */ .oz)(state).has(service))
        return null;
    const { begun, touched, rolledBack, regated, retired } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service);
    const cause = state.failures.findLast((failure) => failure.service === service);
    const failed = cause ? `, failed at ${(0,_convoy_model_point__WEBPACK_IMPORTED_MODULE_2__/* .pointOf */ .q)(cause)}` : '';
    if (rolledBack)
        return { mark: 'back', words: `taken back${failed}${regated?.outcome === 'passed' ? ', healthy' : ''}` };
    if (touched || requested)
        return { mark: 'back', words: `waits to go back${failed}` };
    if (cause)
        return { mark: 'failed', words: `failed at ${(0,_convoy_model_point__WEBPACK_IMPORTED_MODULE_2__/* .pointOf */ .q)(cause)}${retired ? ', taken away' : ''}` };
    if (retired)
        return { mark: 'back', words: 'candidate taken away' };
    return begun ? { mark: 'back', words: 'candidate without traffic' } : { mark: 'out', words: 'not begun' };
};
const forward = (state, service) => {
    const { deployed, gated, weighed, shifted, checkpointed, watched } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service);
    const pending = state.failures.find((failure) => !failure.settled && failure.service === service);
    if (pending)
        return { mark: 'failed', words: `failed at ${(0,_convoy_model_point__WEBPACK_IMPORTED_MODULE_2__/* .pointOf */ .q)(pending)}${shareOf(state, service)}` };
    if (state.confirmed && checkpointed)
        return { mark: 'done', words: 'confirmed' };
    if (checkpointed)
        return { mark: 'done', words: watched ? 'serving, watched' : 'serving' };
    if (gated && gated.outcome !== 'passed')
        return { mark: 'failed', words: `gate ${gated.outcome}` };
    if (shifted)
        return { mark: 'busy', words: 'serving' };
    if (weighed !== undefined)
        return { mark: 'busy', words: `canary, step ${weighed}${shareOf(state, service)}` };
    if (gated)
        return { mark: 'waiting', words: 'gate passed, waits to shift' };
    if (deployed)
        return { mark: 'busy', words: 'deployed' };
    const needs = missing(state, service);
    return { mark: 'waiting', words: needs.length > 0 ? `waits for ${needs.join(', ')}` : 'waits' };
};
/** What the candidate of a canary has of the traffic: its users still meet it, however long a person takes. */
const shareOf = (state, service) => {
    const { weighed, shifted, rolledBack } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service);
    const share = state.settings?.services[service]?.canary?.[(weighed ?? 0) - 1]?.share;
    return share === undefined || shifted || rolledBack ? '' : `, gets ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)} of the traffic`;
};
/** How far a service of the plan is; what needs a person comes first. */
const standingOf = (state, service) => {
    const at = runningOf(state, 'service', service);
    if (state.halted?.subject === service)
        return { mark: 'failed', words: `halted: ${state.halted.code}${shareOf(state, service)}` };
    if (Object.hasOwn(state.blocked, service))
        return { mark: 'failed', words: 'way back blocked' };
    if (at) {
        const isBack = at.running.command.type === 'rollback' || at.running.command.type === 'retire';
        const share = at.running.command.type === 'canary' ? shareOf(state, service) : '';
        return { mark: isBack ? 'back' : 'busy', words: `${busyWords(at.running)}${share}`, at };
    }
    const { skipped } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service);
    if (skipped !== undefined)
        return { mark: 'out', words: `skipped: ${skipped}` };
    return back(state, service) ?? forward(state, service);
};
/** The same for a task or an integration check. */
const otherStandingOf = (state, kind, name) => {
    const at = runningOf(state, kind, name);
    if (state.halted?.subject === name)
        return { mark: 'failed', words: `halted: ${state.halted.code}` };
    if (at)
        return { mark: 'busy', words: busyWords(at.running), at };
    // A service may have a check of its own by this name.
    const failed = state.failures.find((failure) => failure[kind] === name && failure.service === undefined);
    const verdict = kind === 'check' ? state.checks[name] : undefined;
    if (failed || (verdict && verdict.outcome !== 'passed'))
        return { mark: 'failed', words: 'failed' };
    if (verdict)
        return { mark: 'done', words: 'passed' };
    if (kind === 'task' && state.done[name])
        return { mark: 'done', words: 'done' };
    return state.outcome || state.decisions.length > 0
        ? { mark: 'out', words: 'not run' }
        : { mark: 'waiting', words: 'waits' };
};


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;


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

/***/ 94739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** Where it failed, in words; of a service's own checks which one. */
const pointOf = ({ point, service, check }) => service !== undefined && check !== undefined ? `${point} ${check}` : point;


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
