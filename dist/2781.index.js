export const id = 2781;
export const ids = [2781,617];
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

/***/ 95630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ isInJob),
/* harmony export */   __: () => (/* binding */ isCrew),
/* harmony export */   tc: () => (/* binding */ isRerun)
/* harmony export */ });
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61741);

/** Whether this process is in a job of a workflow, so that others of its run may work beside it. */
const isInJob = (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agent */ .MA) !== null;
/** Whether an owner holds the environment for this process too: all jobs of one attempt of a run are one crew. */
const isCrew = (owner) => {
    const [its, mine] = [(0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(owner.agent), (0,_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .agent */ .MA)];
    return owner.crew === true && its !== null && its.run === mine?.run && its.attempt === mine.attempt;
};
/** Whether this process is in a run that is run again. */
const isRerun = ({ GITHUB_RUN_ATTEMPT }) => Number(GITHUB_RUN_ATTEMPT ?? 1) > 1;


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

/***/ 92610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  HD: () => (/* binding */ obstacleOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/engine/src/join.ts
/** Tasks done since: of the others a member knows only what was, and another may have done them anew meanwhile. */
const doneSince = (before, now) => Object.fromEntries(Object.entries(now).filter(([task, fingerprint]) => before[task] !== fingerprint));
/** What one of several adds to the record: its commands under way, its segment, the tasks that are done. */
const added = (record, state, { agent, mine, before }) => {
    const segment = `${record.epoch}.${agent}`;
    const count = state.segments[segment];
    const own = Object.entries(state.running).filter(([key]) => mine.has(key));
    return {
        ...record,
        underway: [
            ...record.underway.filter(({ key }) => !mine.has(key)),
            ...own.map(([key, { deadline }]) => ({ key, deadline })),
        ],
        segments: count === undefined ? record.segments : { ...record.segments, [segment]: count },
        tasks: { ...record.tasks, ...doneSince(before, state.tasks) },
    };
};
/**
 * Works in an environment that is held for all jobs of this process's run, under its owner's epoch. Each writes only what
 * is its own, so whoever was outrun by another of them writes again on top; whoever finds another epoch was taken over.
 */
const join = async (head, { agent, deployment, isCrew, rest }) => {
    const first = await head.read();
    const { owner, epoch } = first.record;
    const isOurs = ({ owner: now, epoch: at, unfinished }) => at === epoch && unfinished === deployment && now?.crew === true && isCrew(now);
    if (!owner || !isOurs(first.record))
        return { ok: false, code: 'NOT_JOINED', record: first.record };
    let { record, revision } = first;
    let isFenced = false;
    const mine = new Set();
    const own = { agent, mine, before: record.tasks };
    const save = async (state, note, after) => {
        await after;
        for (const [key, running] of Object.entries(state.running))
            if (running.agent === agent)
                mine.add(key);
        for (let times = 1; !isFenced; times += 1) {
            const next = added(record, state, own);
            const written = await head.write(next, revision, note);
            if (written !== null) {
                record = next;
                revision = written;
                return true;
            }
            await rest(times);
            ({ record, revision } = await head.read());
            isFenced = !isOurs(record);
        }
        return false;
    };
    return {
        ok: true,
        claim: {
            epoch,
            get record() {
                return record;
            },
            save,
            // The others go on: the environment is given back by whoever takes it over in the end.
            release: save,
            cancel: async (note) => {
                if (isFenced)
                    return false;
                const given = await head.write({ ...record, owner: null, unfinished: null, segments: {} }, revision, note);
                return given !== null;
            },
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/journal.ts
var src_journal = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var src_random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
;// CONCATENATED MODULE: ./packages/convoy/src/session/open.ts









const headOf = ({ stores }, environment) => stores.head(environment);
const holder = ({ agent: name, deployment, since }, { linkTo }) => `${deployment} by ${linkTo(name) ?? name} since ${since}`;
/** Says who is in the way, since when, and what to do. */
const refusalOf = (code, { owner, unfinished }, environment, stores) => code === 'LOCKED' && owner
    ? {
        code,
        reason: `${environment} is held: ${holder(owner, stores)}. Wait for it, or take it over with convoy rollback`,
    }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };
const endedMeanwhile = (deployment) => ({
    code: 'ENDED_MEANWHILE',
    reason: `${deployment} was ended by another process meanwhile: nothing is left to do`,
});
/** What stands in the way of a new deployment, if anything does. */
const obstacleOf = async ({ stores }, record, environment) => {
    const { owner } = record;
    // Of one's own run there is nobody to wait for: what it left is to be ended first.
    if (owner && !(0,crew/* isCrew */.__)(owner) && (await stores.isAlive(owner)))
        return refusalOf('LOCKED', record, environment, stores);
    return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment, stores);
};
/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }, redact) => ({
    read,
    write: (record, expected, note, after) => write((0,scrub/* scrub */._)(record, redact), expected, redact(note), after),
});
/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal, redact) => ({
    get state() {
        return journal.state;
    },
    push: (facts) => journal.push((0,scrub/* scrub */._)(facts, redact)),
    append: (facts) => journal.append((0,scrub/* scrub */._)(facts, redact)),
});
const claimantOf = ({ place, deployment, takeOver, begun = false, isPart = false }) => ({
    ...{ agent: agent/* agent */.MA, deployment, takeOver, begun, isAlive: place.stores.isAlive },
    crew: isPart && crew/* isInJob */.Tr,
});
const firstRestMs = 250;
const longestRestMs = 8_000;
/** Longer each time, by chance (full jitter: Brooker, AWS Architecture Blog 2015): many who are outrun at once spread. */
const resting = (clock) => {
    const random = (0,src_random/* seeded */.J)(process.pid ^ clock.now());
    return (times) => clock.sleep(random.next() * Math.min(longestRestMs, firstRestMs * 2 ** times));
};
/** Joins those of this run who hold the environment; the first of them claims it for all. */
const holdPart = async (head, opening) => {
    const { deployment, clock } = opening;
    for (;;) {
        const joined = await join(head, { agent: agent/* agent */.MA, deployment, isCrew: crew/* isCrew */.__, rest: resting(clock) });
        if (joined.ok)
            return { ...joined, former: null };
        const claimed = await (0,claim/* claim */.B)(head, claimantOf(opening), clock);
        const { owner, unfinished } = claimed.ok ? claimed.claim.record : claimed.record;
        // What is held for several is written as one of them writes.
        if (!crew/* isInJob */.Tr || !owner || !(0,crew/* isCrew */.__)(owner) || unfinished !== deployment)
            return claimed;
    }
};
/** Claims the environment and opens the deployment's journal behind what others wrote. */
const open_open = async (opening) => {
    const { place, environment, deployment, clock, redact, note, isPart = false, onEvent } = opening;
    const head = guardedHead(headOf(place, environment), redact);
    const { stores } = place;
    const claimed = await (isPart ? holdPart(head, opening) : (0,claim/* claim */.B)(head, claimantOf(opening), clock));
    if (!claimed.ok) {
        const { code, record } = claimed;
        return code === 'ENDED_MEANWHILE' ? endedMeanwhile(deployment) : refusalOf(code, record, environment, stores);
    }
    const { epoch } = claimed.claim;
    if (claimed.former)
        note(`taken over from ${holder(claimed.former, stores)}`);
    // A torn line was told of by whoever looked for what is unfinished.
    const store = (0,journal_file/* createJournalFile */.WJ)((0,folders/* journalDir */.Pg)(place, environment, deployment), `${epoch}.${agent/* agent */.MA}`, redact);
    const journal = await (0,src_journal/* openJournal */._)(store, { deployment, environment, agent: agent/* agent */.MA, epoch }, clock, onEvent);
    return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};


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

/***/ 50716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ createJournalFile),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83439);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1534);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);







const ending = '.jsonl';
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file, thrown);
});
/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readSegments = async ({ decode }, dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(...parts);
};
/** The same of a deployment. */
const readJournal = (dir, onTorn) => readSegments(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, dir, onTorn);
/** A deployment's journal. */
const createJournalFile = (...of) => createSegment(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, ...of);
const meddled = (cause) => new Error('someone else removed or changed it while it was written', { cause });
/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file, length, written) => {
    const text = Buffer.from(written);
    try {
        await file.appendFile(text);
        await file.datasync();
    }
    catch (thrown) {
        await file.truncate(length).catch(() => undefined);
        throw thrown;
    }
    const { size, nlink } = await file.stat();
    if (nlink === 0 || size !== length + text.length)
        throw meddled();
    return text.length;
};
/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createSegment = (codec, dir, segment, redact, onTorn) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${segment}${ending}`);
    let isBegun = false;
    let length = 0;
    const begin = async () => {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
        const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'ax');
        isBegun = true;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir).catch(async (thrown) => {
            await created.close();
            throw thrown;
        });
        return created;
    };
    const encoded = (events) => codec.encode(events.map((event) => (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__/* .scrub */ ._)(event, redact)));
    return {
        load: () => readSegments(codec, dir, onTorn),
        append: async (events) => {
            try {
                // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
                const file = await (isBegun ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND) : begin());
                try {
                    length += await write(file, length, (length === 0 ? _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx : '') + encoded(events));
                }
                finally {
                    await file.close();
                }
            }
            catch (thrown) {
                throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(path, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
            }
        },
    };
};


/***/ }),

/***/ 36872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim)
/* harmony export */ });
/**
 * Before there is a plan the state knows nothing of the environment, and the record stays as it is. A deployment is
 * unfinished until the environment is given back: whoever finds it takes the last steps too.
 */
const projected = (record, state) => {
    if (!state.plan)
        return record;
    const { markers, ordinal, holds, floors, tasks } = state;
    return {
        ...record,
        underway: Object.entries(state.running).map(([key, { deadline }]) => ({ key, deadline })),
        unfinished: state.deployment,
        ...{ segments: state.segments, markers, ordinal, holds, floors, tasks },
    };
};
const givenBack = (record, state) => ({
    ...projected(record, state),
    ...(state.outcome ? { unfinished: null, segments: {} } : {}),
    owner: null,
});
/**
 * Claims an environment by compare-and-swap, with the next epoch. A deployment that has not ended is resumed or settled
 * before another one starts.
 */
const claim = async (head, claimant, clock) => {
    const { agent, deployment, isAlive, takeOver, begun = false, crew = false, forMs } = claimant;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        if (owner && !takeOver && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null && unfinished !== deployment)
            return { ok: false, code: 'UNFINISHED', record };
        if (begun && unfinished === null)
            return { ok: false, code: 'ENDED_MEANWHILE', record };
        const now = clock.now();
        const since = new Date(now).toISOString();
        const until = forMs === undefined ? {} : { until: new Date(now + forMs).toISOString() };
        const mine = { agent, deployment, since, ...(crew ? { crew } : {}), ...until };
        const segments = unfinished === null ? {} : record.segments;
        const next = { ...record, epoch: record.epoch + 1, owner: mine, unfinished: deployment, segments };
        const note = owner ? `${deployment}: ${agent} takes over from ${owner.agent}` : `${deployment}: begun by ${agent}`;
        const written = await head.write(next, revision, note);
        if (written !== null)
            return { ok: true, claim: held(head, next, written), former: owner };
    }
};
const held = (head, first, claimed) => {
    let record = first;
    let revision = claimed;
    const write = async (next, note, after) => {
        if (revision === null)
            return false;
        revision = await head.write(next, revision, note, after);
        if (revision !== null)
            record = next;
        return revision !== null;
    };
    return {
        epoch: first.epoch,
        get record() {
            return record;
        },
        touch: (note) => write(record, note),
        save: (state, note, after) => write(projected(record, state), note, after),
        release: (state, note) => write(givenBack(record, state), note),
        cancel: (note) => write({ ...record, owner: null, unfinished: null, segments: {} }, note),
    };
};


/***/ }),

/***/ 36063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var _convoy_model_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94472);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64127);



/**
 * Loads what any agent wrote and goes on behind it. `onEvent` sees every event once, the loaded ones first. `foldOne` is
 * there for the tests of the simulator.
 */
const openJournal = (store, { deployment, environment, agent, epoch }, clock, onEvent = () => undefined, foldOne = _convoy_model_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)(store, {
    ...{ name: deployment, epoch, agent },
    initial: { ..._convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, deployment, environment },
    fold: (state, events) => events.reduce((before, event) => {
        const after = foldOne(before, event);
        onEvent(event, after);
        return after;
    }, state),
    stamp: (fact, stamped) => ({ ...fact, ...stamped, deployment, environment }),
}, clock);


/***/ }),

/***/ 64127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
const openLedger = async (store, { name, epoch, agent, initial, fold, stamp }, clock) => {
    let state = initial;
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    let written = Promise.resolve();
    const take = (events) => {
        state = fold(state, events);
        for (const { order } of events)
            lamport = Math.max(lamport, order[1]);
    };
    take((0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .N)(await store.load()));
    const stamped = (fact) => {
        lamport += 1;
        seq += 1;
        const at = new Date(clock.now()).toISOString();
        return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamped);
            pushed.push(...events);
            take(events);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamped);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            const own = written.then(async () => {
                await store.append([...before, ...events]);
                take(events);
            });
            written = own.catch(() => undefined);
            await own;
            // Behind the queue: what needs no more than the disk goes on meanwhile.
            await store.secure?.([...before, ...events]);
        },
    };
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
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67173);
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96760);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82368);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);
/* harmony import */ var _semantics_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10536);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49417);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48581);










/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textsWithin */ .qI)(value)].flatMap(({ text, path }) => {
    const required = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/** External dependencies that these services need. */
const externalFor = (settings, { services }) => {
    const needed = new Set(services.flatMap((service) => [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(settings, service)]));
    return Object.keys(settings.external ?? {}).filter((name) => needed.has(name));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    ...externalFor(settings, readers).flatMap((external) => unsetWithin({ health: { url: settings.external?.[external]?.health?.url } }, lookup).map((one) => ({
        ...one,
        external,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const setWhereRun = (name) => `set ${name} where Convoy runs`;
const problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}}`)} is unset or empty; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .Bs)(reader)} reads it`,
    fix: (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__/* .isTelling */ .c)(name) ? setWhereRun(name) : `export ${name}, or write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}:-default}`)}`,
});
const documentOf = (manifest, file) => {
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(manifest, file);
    return (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_5__/* .read */ .L)(typeof text === 'string' ? text : '');
};
/** Names of unset variables that a channel reads, each once. */
const unsetInChannel = (channel, lookup) => [
    ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];
/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
const diagnoseUnsetInChannel = (channel, lookup, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = ['alerts', 'channels', channel];
    const problems = unsetWithin((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(document.data, at), lookup).map((one) => {
        const path = [...at, ...one.key];
        return { ...problem(one, path, path), fix: setWhereRun(one.name) };
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
};
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = (0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, external, check = '', key } = one;
        if (external !== undefined)
            return problem(one, ['external', external, ...key], ['external', external, ...key]);
        if (service !== undefined)
            return problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .integrationAt */ ._Y)(document.data, check), ...key];
        return problem(one, path, path);
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
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

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 94739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** Where it failed, in words; of a service's own checks which one. */
const pointOf = ({ point, service, check }) => service !== undefined && check !== undefined ? `${point} ${check}` : point;


/***/ }),

/***/ 23970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * A seeded source: the same seed gives the same numbers everywhere. SplitMix (Steele, Lea and Flood, 2014) on 32 bits
 * with the finalizer of MurmurHash3.
 */
const seeded = (seed) => {
    let state = seed >>> 0;
    return {
        next: () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return ((z ^ (z >>> 16)) >>> 0) / 0x1_0000_0000;
        },
    };
};


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


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/** Fields that people read. Names, versions and keys are not among them: a secret may be called as a service is. */
const words = new Set(['reason', 'reasons', 'note', 'message', 'text', 'fix']);
const scrubbed = (value, redact, isFree) => {
    if (typeof value === 'string')
        return isFree ? redact(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, redact, isFree));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, isFree || words.has(key))]));
};
/**
 * An event, or a record, as it may be kept and shown: every secret is taken out of its free text. What a provider answers
 * (a handle, an address) is needed as it is, and is refused before it comes here if it holds a secret.
 */
const scrub = (value, redact) => scrubbed(value, redact, false);


/***/ })

};
