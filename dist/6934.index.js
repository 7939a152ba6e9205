export const id = 6934;
export const ids = [6934,617];
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

/***/ 13498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  incidents: () => (/* binding */ incidents)
});

;// CONCATENATED MODULE: ./packages/analytics/src/incidents/effect.ts
/** When whoever watched last ended, ms since the epoch: of later nobody knows. While one watches: for ever. */
const knownUntil = (events) => {
    const last = events.findLast(({ type }) => type === 'monitor.started' || type === 'monitor.ended');
    return last?.type === 'monitor.ended' ? Date.parse(last.at) : Number.POSITIVE_INFINITY;
};
/** What an incident did to each service, up to `now` where it lasts and is watched; the worst first. */
const effectsOf = (events, extent, now) => {
    const { services, from } = extent;
    const to = Math.min(extent.to, now, knownUntil(events));
    const changes = events.flatMap((event) => event.type === 'health.changed' && event.endpoint === undefined && services.has(event.service)
        ? [{ service: event.service, at: Date.parse(event.at), status: event.to }]
        : []);
    const effects = [...services].map((service) => {
        const own = changes.filter((change) => change.service === service);
        const lasted = (wanted) => own.reduce((sum, { at, status }, index) => {
            const [begin, end] = [Math.max(from, at), Math.min(to, own[index + 1]?.at ?? to)];
            return status === wanted ? sum + Math.max(0, end - begin) : sum;
        }, 0);
        return { service, downMs: lasted('down'), degradedMs: lasted('degraded') };
    });
    return effects.toSorted((a, b) => b.downMs - a.downMs || b.degradedMs - a.degradedMs || (a.service < b.service ? -1 : 1));
};

// EXTERNAL MODULE: ./packages/model/src/incidents/state.ts
var incidents_state = __webpack_require__(22920);
;// CONCATENATED MODULE: ./packages/analytics/src/incidents/known.ts

/** One incident by all that a journal has of it, however long ago it was; null: there was none. */
const incidentIn = (events, id) => {
    const own = events.filter((event) => 'incident' in event && event.incident === id);
    const state = own.reduce((known, event) => (0,incidents_state/* foldIncidents */.Th)(known, { ...event, at: Date.parse(event.at) }), incidents_state/* noIncidents */.lc);
    return state.open.get(id) ?? state.past.at(-1) ?? null;
};
const extentOf = (events, { incident, openedAt, resolvedAt }) => {
    const told = events.flatMap((event) => (event.type === 'incident.opened' || event.type === 'incident.changed' || event.type === 'incident.relapsed') &&
        event.incident === incident
        ? [event]
        : []);
    const causes = new Set(told.map(({ cause }) => cause));
    const services = new Set([...causes, ...told.flatMap(({ affected }) => affected)]);
    return { causes, services, from: openedAt, to: resolvedAt ?? Number.POSITIVE_INFINITY };
};

// EXTERNAL MODULE: ./packages/model/src/incidents/suspect.ts
var suspect = __webpack_require__(94396);
;// CONCATENATED MODULE: ./packages/analytics/src/incidents/timeline.ts

/** How services changed is shown from so long before it was opened; of deployments from longer. Milliseconds. */
const [leadMs, deploymentLeadMs] = [300_000, 1_800_000];
/** So long after its end it is still told. */
const tailMs = 3_600_000;
const ofIncident = (event, id) => {
    if (!('incident' in event) || event.incident !== id)
        return null;
    const whole = (text) => ({ kind: 'incident', subject: '', text });
    switch (event.type) {
        case 'incident.opened':
            return whole(`opened as ${event.severity}, caused by ${event.cause}: ${event.reason}`);
        case 'incident.changed':
            return whole(`${event.severity}, caused by ${event.cause}: ${event.reason}${event.affected.length > 0 ? `; affected: ${event.affected.join(', ')}` : ''}`);
        case 'incident.suspected':
            return whole(`suspected: ${(0,suspect/* suspectText */.n)(event)}`);
        case 'incident.pointed':
            return whole(`the numbers point to ${event.service}: ${event.because}`);
        case 'incident.accused':
            return whole(`by the numbers ${event.service} has a fault of its own: ${event.because}`);
        case 'incident.acknowledged':
            return whole(`taken on by ${event.actor}`);
        case 'incident.relapsed':
            return whole(`${event.cause} fails again: ${event.reason}`);
        case 'incident.watched':
            return whole(`watched: ${event.reason}`);
        case 'incident.mitigated':
            return whole(`mitigated: ${event.reason}`);
        case 'incident.resolved':
            return whole(`resolved: ${event.reason}`);
        case 'incident.step-started':
            return { kind: 'step', subject: event.step, text: 'begun' };
        case 'incident.step-ended':
            return {
                ...{ kind: 'step', subject: event.step },
                text: `${event.outcome}${event.code === undefined ? '' : `, exit status ${event.code}`}${event.reason === undefined ? '' : `: ${event.reason}`}`,
            };
        default:
            return null;
    }
};
/** The last change of each service before it: by that it was as it was, and by the others nothing of it. */
const changesBefore = (events, { from }) => new Map(events.flatMap((event) => event.type === 'health.changed' && event.endpoint === undefined && Date.parse(event.at) < from
    ? [[event.service, event]]
    : []));
const ofHealth = (event, { services, from }, at, before) => {
    if (event.type === 'health.gap')
        return event.to < from ? null : { kind: 'gap', subject: '', text: `nobody looked: ${event.reason}` };
    if (event.type !== 'health.changed' || event.endpoint !== undefined || at < from - leadMs)
        return null;
    const { service, to, reason } = event;
    if (at < from && (to === 'up' || event !== before.get(service)))
        return null;
    return services.has(service) ? { kind: 'health', subject: service, text: `${event.from} → ${to}: ${reason}` } : null;
};
/** What was decided to do, or came of it, without why. */
const deedOf = (event) => {
    if (event.type === 'recovery.decided')
        return `${event.means} decided`;
    if (event.type === 'recovery.ended')
        return `ended as ${event.outcome}`;
    return event.type.slice(event.type.indexOf('.') + 1);
};
/** What was done to bring services back, whatever facts there are of that: they name their service, and may give a reason. */
const ofRecovery = (event, { services, from }, at) => {
    const { type, service, reason } = event;
    if (!/^(?:recovery|drift|service)\./.test(type) || at < from || !services.has(String(service)))
        return null;
    const text = `${deedOf(event)}${typeof reason === 'string' ? `: ${reason}` : ''}`;
    return { kind: 'recovery', subject: String(service), text };
};
/** Notifications that are about the alerts of the incident, and what each said. */
const notificationsOf = (events, { causes, from, to }) => new Map(events.flatMap((event) => {
    if (event.type !== 'notification.decided')
        return [];
    const at = Date.parse(event.at);
    const isAbout = [...event.firing, ...event.resolved].some(({ alertname, cause = '' }) => alertname === 'incident' && causes.has(cause));
    return isAbout && at >= from && at <= to + tailMs ? [[event.notification, event.occasion]] : [];
}));
const ofTelling = (event, about) => {
    if (event.type !== 'notification.sent' && event.type !== 'notification.dropped')
        return null;
    const occasion = about.get(event.notification);
    if (occasion === undefined)
        return null;
    const { channel } = event;
    return event.type === 'notification.sent'
        ? { kind: 'told', subject: channel, text: `was told: ${occasion}` }
        : { kind: 'told', subject: channel, text: `was not told (${occasion}): ${event.reason}` };
};
/**
 * What happened when in an incident: its own facts, how its services changed, what was done and who was told, and what users met
 * of new releases shortly before and meanwhile. By the journal alone, in the order of time.
 */
const incidentTimeline = (events, id, extent, shifts) => {
    const [about, before] = [notificationsOf(events, extent), changesBefore(events, extent)];
    const suspects = events.flatMap((event) => event.type === 'incident.suspected' && event.incident === id ? [event.service] : []);
    const near = new Set([...extent.services, ...suspects]);
    const entries = events.flatMap((event) => {
        const at = Date.parse(event.at);
        const telling = ofTelling(event, about);
        if (at > extent.to && !telling && !('incident' in event))
            return [];
        const said = telling ?? ofIncident(event, id) ?? ofHealth(event, extent, at, before) ?? ofRecovery(event, extent, at);
        return said ? [{ at, ...said }] : [];
    });
    const deployed = shifts
        .filter(({ service, shiftedAt: at }) => near.has(service) && at >= extent.from - deploymentLeadMs && at <= extent.to)
        .map((shift) => ({
        ...{ at: shift.shiftedAt, kind: 'deployment', subject: shift.service },
        text: `users met ${(0,suspect/* suspectText */.n)(shift)}`,
    }));
    return [...entries, ...deployed].toSorted((a, b) => a.at - b.at);
};

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/incidents.ts
var view_incidents = __webpack_require__(48163);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/convoy/src/watch/changes.ts
var changes = __webpack_require__(90717);
// EXTERNAL MODULE: ./packages/convoy/src/watch/journal.ts
var journal = __webpack_require__(45819);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/asking.ts
var wishes_asking = __webpack_require__(96527);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/incidents.ts
















const help = `convoy incidents: those that are open, and the latest that are over. convoy incidents show production-3: what it was, what it
did, who did what, and what happened when.`;
const list = async (asking) => {
    const { environment } = asking;
    const incidents = (0,view_incidents/* incidentsOf */.D3)((await (0,wishes_asking/* knownOf */.bz)(asking)).incidents);
    return {
        exit: exit/* exits */.c.done,
        text: (0,view_incidents/* incidentsText */.NV)(incidents, environment),
        json: { environment, incidents: incidents.map(view_incidents/* incidentShown */.yI) },
    };
};
/** Deployments of longer ago are not near it. */
const farMs = 86_400_000;
const show = async ({ place, environment, note }, id) => {
    const events = await (0,journal/* watchEvents */.h)(place, environment);
    const incident = incidentIn(events, id);
    if (!incident)
        throw new error/* ConvoyError */.rG('UNKNOWN_INCIDENT', `there is no incident ${(0,view_text/* clean */.uH)(id)} in ${environment}: convoy incidents lists those that there are`);
    const extent = extentOf(events, incident);
    const shifts = [];
    for await (const { id: deployment, events: own } of (0,session_history/* newestFirst */.ll)(place, environment, note, () => undefined)) {
        shifts.push(...(0,changes/* standingShifts */.mC)([(0,changes/* movesOf */.cz)(deployment, own)]));
        if (Date.parse(own.at(-1)?.at ?? '') < incident.openedAt - farMs)
            break;
    }
    const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
    const told = {
        incident,
        effects: effectsOf(events, extent, clock/* systemClock */.m.now()),
        timeline: incidentTimeline(events, id, extent, shifts),
        holds: record.holds.filter(({ service }) => extent.services.has(service)),
    };
    return { exit: exit/* exits */.c.done, text: (0,view_incidents/* incidentText */.Kc)(told), json: { environment, ...(0,view_incidents/* incidentJson */.dQ)(told) } };
};
const incidents = (0,verb/* verb */.w)({
    inputs: {
        what: schemas/* enum */.k5n(['list', 'show'], 'expects list or show')
            .optional()
            .describe('list, which is what is done by default, or show'),
        incident: schemas/* string */.YjP().min(1, 'expects an incident').optional().describe('For show: its id, as the list says it'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['what', 'incident'],
    help,
    run: async ({ what = 'list', incident, ...given }, around) => {
        if ((what === 'show') !== (incident !== undefined))
            throw new error/* ConvoyError */.rG('USAGE', 'convoy incidents lists them, and convoy incidents show ID tells of one');
        const asking = await (0,wishes_asking/* askingOf */.zU)(given, around);
        return incident === undefined ? list(asking) : show(asking, incident);
    },
});


/***/ }),

/***/ 48163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Kc: () => (/* binding */ incidentText),
/* harmony export */   NV: () => (/* binding */ incidentsText),
/* harmony export */   dQ: () => (/* binding */ incidentJson),
/* harmony export */   yI: () => (/* binding */ incidentShown)
/* harmony export */ });
/* harmony import */ var _convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);


const iso = (ms) => (ms == null ? null : new Date(ms).toISOString());
/** An incident as machines read it; times in ISO 8601, durations in milliseconds. */
const incidentShown = (incident) => {
    const { cause, worst, affected, reason, falls, acknowledged, suspects, steps, looks, pointed, accused } = incident;
    return {
        ...{ incident: incident.incident, cause, severity: incident.severity, worst, affected, reason, falls },
        openedAt: iso(incident.openedAt),
        acknowledged: acknowledged && { actor: acknowledged.actor, at: iso(acknowledged.at) },
        mitigatedAt: iso(incident.mitigatedAt),
        resolvedAt: iso(incident.resolvedAt),
        durations: (0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(incident),
        ...{ looks, pointed, accused },
        suspects: suspects.map(({ shiftedAt, ...suspect }) => ({ ...suspect, shiftedAt: iso(shiftedAt) })),
        steps: [...steps].map(([step, { startedAt, ended }]) => ({
            ...{ step, startedAt: iso(startedAt) },
            ended: ended && { ...ended, at: iso(ended.at) },
        })),
    };
};
const stateOf = ({ resolvedAt, mitigatedAt, watchedAt, acknowledged, openedAt }) => {
    if (resolvedAt !== null)
        return `over after ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(resolvedAt - openedAt)}`;
    const taken = acknowledged ? `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(acknowledged.actor)} has taken it on` : '';
    const how = mitigatedAt === null ? 'open' : watchedAt === null ? 'mitigated' : 'well, and watched';
    return `${how}${taken}`;
};
const lineOf = (incident) => {
    const { worst, cause, affected, openedAt } = incident;
    const also = affected.length > 0 ? ` and with it ${affected.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH).join(', ')}` : '';
    return `${incident.incident}  ${iso(openedAt)}  ${worst}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(cause)}${also}: ${stateOf(incident)}`;
};
/** All that are open, and the latest that are over, the newest first. */
const incidentsOf = ({ open, past }) => [...past, ...open.values()].toSorted((a, b) => b.openedAt - a.openedAt);
const incidentsText = (incidents, environment) => incidents.map(lineOf).join('\n') || `there was no incident in ${environment}`;
const effectText = ({ service, downMs, degradedMs }) => {
    const parts = [
        downMs > 0 && `down for ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(downMs)}`,
        degradedMs > 0 && `degraded for ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(degradedMs)}`,
    ];
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(service)} ${parts.filter((part) => part !== false).join(', ')}`;
};
const entryText = ({ at, subject, text }) => `  ${iso(at)}  ${subject === '' ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(subject)} `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(text)}`;
/** What it was, what it did, what was done, and what happened when. */
const incidentText = ({ incident, effects, timeline, holds }) => {
    const felt = effects.filter(({ downMs, degradedMs }) => downMs + degradedMs > 0);
    // What is on hold now says more than what was at its end.
    const notes = Object.entries((0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .reportNotes */ .We)(incident)).filter(([name]) => holds.length === 0 || name !== 'on hold');
    return [
        lineOf(incident),
        ...notes.map(([name, value]) => `  ${name}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(value)}`),
        ...(felt.length > 0 ? [`  effect: ${felt.map(effectText).join('; ')}`] : []),
        ...holds.map(({ service, release, reason }) => `  on hold: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(service)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(release.version)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(reason)}`),
        '',
        ...timeline.map(entryText),
    ].join('\n');
};
/** The same as machines read it. */
const incidentJson = ({ incident, effects, timeline, holds }) => ({
    ...incidentShown(incident),
    ...{ effects, holds },
    timeline: timeline.map(({ at, ...entry }) => ({ at: iso(at), ...entry })),
});


/***/ }),

/***/ 90717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ movesOf),
/* harmony export */   mC: () => (/* binding */ standingShifts),
/* harmony export */   wy: () => (/* binding */ createChanges)
/* harmony export */ });
/* harmony import */ var _convoy_engine_incidents_suspects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1416);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_release__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20400);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97770);
/* harmony import */ var _session_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37075);





/** Releases that a deployment let users meet, by its journal; what they had already is none. */
const shiftsOf = (deployment, events) => {
    const { plan } = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(events);
    const shifted = new Map(events.flatMap((event) => event.type === 'service.shifted' ? [[event.service, Date.parse(event.at)]] : []));
    return (plan?.steps ?? []).flatMap(({ service, from, to }) => {
        const shiftedAt = shifted.get(service);
        if (shiftedAt === undefined || (from && (0,_convoy_model_release__WEBPACK_IMPORTED_MODULE_4__/* .sameRelease */ .O)(from, to)))
            return [];
        return [
            {
                ...{ service, deployment, from: from?.version ?? null, to: to.version, shiftedAt },
                ...(from?.commit !== undefined && { fromCommit: from.commit }),
                ...(to.commit !== undefined && { toCommit: to.commit }),
            },
        ];
    });
};
const movesOf = (deployment, events) => ({
    shifts: shiftsOf(deployment, events),
    backs: events.flatMap((event) => event.type === 'service.rolled-back'
        ? [{ service: event.service, to: event.to?.version ?? null, at: Date.parse(event.at) }]
        : []),
    lastAt: Date.parse(events.at(-1)?.at ?? ''),
    isOver: events.some(({ type }) => type === 'deployment.finished'),
});
/** What users met by these deployments, without what any of them took back: to go back to a release is to leave it there. */
const standingShifts = (moves) => {
    const backs = moves.flatMap((one) => one.backs);
    const isTakenBack = ({ service, to, shiftedAt }) => backs.some((back) => back.service === service && back.to !== to && back.at >= shiftedAt);
    return moves.flatMap(({ shifts }) => shifts).filter((shift) => !isTakenBack(shift));
};
/** Releases that users met longer ago than this, in milliseconds, are not asked for. */
const longMs = 2 * _convoy_engine_incidents_suspects__WEBPACK_IMPORTED_MODULE_0__/* .shortlyMs */ .M;
/** So many deployments at most are looked at: more within an hour leave nobody the time to suspect one. */
const most = 100;
const createChanges = (place, environment, clock, note) => {
    /** Of deployments that are over: these are read once. */
    let ended = new Map();
    let found = [];
    let held = [];
    let fault = '';
    const lately = async () => {
        const all = new Map();
        for (const id of (await (0,_session_history_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIds */ .Mx)(place, environment)).slice(-most).reverse()) {
            const moves = ended.get(id) ?? movesOf(id, await (0,_session_history_js__WEBPACK_IMPORTED_MODULE_3__/* .journalOf */ .PR)(place, environment, id));
            all.set(id, moves);
            // An environment has one after the other: what came before it ended before.
            if (clock.now() - moves.lastAt > longMs)
                break;
        }
        return all;
    };
    return {
        recent: () => found.filter(({ shiftedAt }) => clock.now() - shiftedAt <= longMs),
        held: () => held,
        refresh: async (head) => {
            try {
                const { record } = await head;
                held = record.holds.map(({ service, release }) => ({ service, version: release.version }));
                const moves = await lately();
                found = standingShifts([...moves.values()]);
                ended = new Map([...moves].filter(([, { isOver }]) => isOver));
                fault = '';
            }
            catch (thrown) {
                const why = `what was deployed lately cannot be read: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`;
                if (why !== fault)
                    note(why);
                fault = why;
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

/***/ 48382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   hN: () => (/* binding */ needsOf)
/* harmony export */ });
const isFailing = (standing) => standing?.status === 'down' || standing?.status === 'degraded';
/** Codes of looks by which nobody is there to answer: nothing comes to that because what it needs is slow. */
const absent = new Set(['HEALTH_REFUSED', 'HEALTH_DNS', 'HEALTH_TLS']);
/** Whether it is down because nobody is there: decided once, when it fell. */
const isGone = (standing) => standing?.status === 'down' && absent.has(standing.fellBy ?? '');
/** All that a service needs, however deep. */
const needsOf = ({ needs }, service) => {
    const met = new Set();
    const open = [...(needs.get(service) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (met.has(name))
            continue;
        met.add(name);
        open.push(...(needs.get(name) ?? []));
    }
    return met;
};
/** So long at most it is waited for what a failing service needs to be looked at, in milliseconds. */
const longestMs = 60_000;
/**
 * Whether enough was seen of a failing service and of what it needs to say that it is to blame: itself was looked at since
 * somebody watches, what it needs since it fails, and none of that is failing too seldom yet to say so.
 */
const isSettled = (graph, standings, service, now) => {
    const own = standings.get(service);
    if (!own)
        return true;
    if (own.unseenSince !== undefined)
        return false;
    return needsOf(graph, service)
        .values()
        .every((need) => {
        const standing = standings.get(need);
        if (standing?.unseenSince !== undefined && now - standing.unseenSince < longestMs)
            return false;
        if (now - own.since >= longestMs)
            return true;
        return !standing || isFailing(standing) || (standing.status !== 'pending' && standing.lookedAt >= own.since);
    });
};
/** All that is reached from a service by these steps, itself with it. */
const reachedBy = (service, below) => {
    const met = new Set([service]);
    for (const name of met)
        for (const need of below(name))
            met.add(need);
    return met;
};
/**
 * The causes of each failing service: those that fail, of what it needs through nothing but what fails, and need nothing that
 * does (the deepest failing with healthy needs). In a circle of failing ones the first by name stands for all. What is gone
 * while nothing beneath it is down has a fault of its own: a need that serves, however badly, ends no process.
 */
const causesOf = (graph, standings) => {
    const failing = [...standings].filter(([, standing]) => isFailing(standing)).map(([name]) => name);
    const isOne = new Set(failing);
    const failingNeeds = (service) => (graph.needs.get(service) ?? []).filter((need) => isOne.has(need));
    const isAlone = (service) => isGone(standings.get(service)) &&
        reachedBy(service, failingNeeds)
            .values()
            .every((need) => need === service || standings.get(need)?.status !== 'down');
    const alone = new Set(failing.filter(isAlone));
    const below = (service) => (alone.has(service) ? [] : failingNeeds(service));
    const all = new Map(failing.map((service) => [service, reachedBy(service, below)]));
    const isCause = (service) => [...(all.get(service) ?? [])].every((need) => {
        const back = all.get(need)?.has(service) ?? false;
        return back && service <= need;
    });
    return new Map(failing.map((service) => [service, [...(all.get(service) ?? [])].filter(isCause).toSorted()]));
};


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shortlyMs),
/* harmony export */   h: () => (/* binding */ suspectFacts)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48382);

/** What users met so long before an incident began, at most, may have brought it about; milliseconds. */
const shortlyMs = 1_800_000;
/**
 * Suspects of open incidents that were not named yet: of the cause, and of all that it needs, the release that was shifted to
 * last, where that was shortly before.
 */
const suspectFacts = ({ open }, graph, changes, now) => [...open.values()].flatMap(({ incident, cause, openedAt, suspects }) => {
    const near = new Set([cause, ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(graph, cause)]);
    const before = changes.filter(({ service, shiftedAt }) => near.has(service) && shiftedAt <= openedAt && openedAt - shiftedAt <= shortlyMs);
    const newest = new Map();
    for (const one of before)
        if (one.shiftedAt >= (newest.get(one.service)?.shiftedAt ?? 0))
            newest.set(one.service, one);
    return [...newest.values()]
        .filter(({ service }) => !suspects.some((known) => known.service === service))
        .map((suspect) => ({ type: 'incident.suspected', at: now, incident, ...suspect }));
});


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

/***/ 77335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   O$: () => (/* binding */ numbersNotes),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   We: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);
/* harmony import */ var _suspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94396);


/** Where all that suffered was well as soon as the cause, the end is the mitigation too. */
const timesOf = ({ openedAt, acknowledged, mitigatedAt, resolvedAt }) => {
    const since = (at) => (at == null ? null : at - openedAt);
    return {
        toAcknowledge: since(acknowledged?.at),
        toMitigate: since(mitigatedAt ?? resolvedAt),
        toResolve: since(resolvedAt),
    };
};
/** `1 h 5 min`, `2 min 3 s`, `40 s`. */
const spanText = (ms) => {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, hours === 0 && rest > 0 && `${rest} s`];
    return parts.filter((part) => part !== false).join(' ') || '0 s';
};
const stepsText = ({ steps }) => [...steps].map(([name, { ended }]) => `${name} ${ended?.outcome ?? 'under way'}`).join(', ');
const relapsesText = (incident) => [...incident.relapses.keys()]
    .map((service) => `${service === incident.cause ? 'it' : service} failed ${(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .fallsOf */ .uO)(incident, service)} times`)
    .join(', ');
const lineOf = (name, text) => (text ? { [name]: text } : {});
const accusedText = ({ service, because }) => `${service}: ${because}`;
/** What the numbers say of an incident: what is behind its cause, and what has a fault of its own besides. */
const numbersNotes = ({ pointed, accused }) => ({
    ...lineOf('numbers', pointed && accusedText(pointed)),
    ...lineOf('also', accused.map(accusedText).join('. ')),
});
/** A short report of an incident that is over, as pairs that every channel can show. */
const reportNotes = (incident) => {
    const { toAcknowledge, toMitigate, toResolve } = timesOf(incident);
    const { cause, affected, acknowledged, looks, suspects, reason, pointed, accused, held } = incident;
    return {
        ...lineOf('cause', `${cause}: ${reason}`),
        ...lineOf('came and went', relapsesText(incident)),
        ...lineOf('affected', affected.join(', ')),
        ...lineOf('lasted', toResolve !== null && spanText(toResolve)),
        ...lineOf('acknowledged', acknowledged && `by ${acknowledged.actor} after ${spanText(toAcknowledge ?? 0)}`),
        ...lineOf('mitigated', toMitigate !== null && `after ${spanText(toMitigate)}`),
        ...lineOf('failed looks', looks && `${looks.bad} of ${looks.all}`),
        ...numbersNotes({ pointed, accused }),
        ...lineOf('suspect', suspects.map(_suspect_js__WEBPACK_IMPORTED_MODULE_1__/* .suspectText */ .n).join(', ')),
        ...lineOf('on hold', held.map(({ service, version }) => `${service} ${version}`).join(', ')),
        ...lineOf('first steps', stepsText(incident)),
    };
};


/***/ }),

/***/ 94396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suspectText)
/* harmony export */ });
const short = 10;
/** `a1b2c3d..e4f5a6b`; empty where nobody knows the commits. */
const commitsOf = ({ fromCommit, toCommit }) => toCommit === undefined
    ? ''
    : `${fromCommit === undefined ? '' : `${fromCommit.slice(0, short)}..`}${toCommit.slice(0, short)}`;
/** One of them in words, without when it was. */
const suspectText = (suspect) => {
    const { service, from, to, deployment } = suspect;
    const commits = commitsOf(suspect);
    return `${service} ${from === null ? '' : `${from} → `}${to} by ${deployment}${commits === '' ? '' : ` (${commits})`}`;
};


/***/ }),

/***/ 86857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ foldMonitoring)
/* harmony export */ });
/* harmony import */ var _alerting_labels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48953);
/* harmony import */ var _alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76831);
/* harmony import */ var _incidents_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var _recovery_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57963);
/* harmony import */ var _followed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11686);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36556);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70880);
/* harmony import */ var _slo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30256);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73277);










/** A fact as those who fold it by themselves know it: with a time in ms since the epoch. */
const timed = (event) => ({ ...event, at: Date.parse(event.at) });
const incident = (draft, event) => {
    draft.incidents = (0,_incidents_state_js__WEBPACK_IMPORTED_MODULE_1__/* .foldIncidents */ .Th)(draft.incidents, timed(event));
};
const recovering = (draft, event) => {
    draft.recovery = (0,_recovery_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldRecovery */ .nZ)(draft.recovery, timed(event));
};
const telling = (draft, event) => {
    draft.telling.push(timed(event));
};
/** Older ones have been taken away long ago. */
const keptWishes = 1_000;
const heard = (draft, { wish }) => {
    draft.heard.add(wish);
    for (const oldest of draft.heard) {
        if (draft.heard.size <= keptWishes)
            break;
        draft.heard.delete(oldest);
    }
};
/** Others write too, also while nobody watches: of when somebody looked last only what is seen says anything. */
const isSeen = (type) => /^(monitor|health|certificate)\./.test(type);
/** People are told of them by what the journal has them in: no crash parts what was read from what is told of it. */
const noticed = (draft, notices, at) => {
    draft.noticed += notices.length;
    draft.telling.push(...notices.map((notice) => ({ type: 'alert.noticed', at: Date.parse(at), ...notice })));
};
/** What a deployment has confirmed it has worked on until then, though no watch was there to see it. */
const workedOn = ({ told }, services, at) => {
    for (const service of services) {
        const known = told.get((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service));
        if (known)
            told.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service), { ...known, workedOn: Math.max(known.workedOn ?? 0, at) });
    }
};
/** Of more own events than this that nobody has read the first are let go. */
const mostUnread = 1_000;
const rows = {
    'monitor.started': (draft, { at }) => {
        draft.ended = false;
        draft.watchedSince = Date.parse(at);
    },
    'monitor.ended': (draft) => {
        draft.ended = true;
        draft.unread = [];
    },
    'health.changed': ({ told, spells }, { service, endpoint, from, to, code, reason, at }) => {
        const key = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint);
        const since = Date.parse(at);
        const workedOn = from === 'maintenance' ? since : told.get(key)?.workedOn;
        if (endpoint === undefined)
            (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .addSpell */ .yd)(spells, service, { status: to, since });
        told.set(key, { status: to, since, code, reason, ...(workedOn !== undefined && { workedOn }) });
    },
    // What was seen over time is for views of the journal; nothing is decided by it.
    'health.rolled': () => undefined,
    'health.gap': (draft, { from, to, reason }) => {
        draft.gaps = (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .withGap */ .v2)(draft.gaps, { from, to, reason });
        draft.watchedSince = Math.max(draft.watchedSince, to);
        // For how long what is pending held meanwhile nobody knows.
        for (const [key, { isFiring }] of draft.ruled)
            if (!isFiring)
                draft.ruled.delete(key);
    },
    'looks.kept': () => undefined,
    'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
        certificates.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint), { notAfter, told: null });
    },
    ...{ 'incident.opened': incident, 'incident.changed': incident },
    ...{ 'incident.acknowledged': incident, 'control.accepted': heard, 'control.refused': heard },
    ...{
        'incident.pointed': incident,
        'incident.accused': incident,
        'incident.suspected': incident,
        'incident.step-started': incident,
        'incident.step-ended': incident,
    },
    ...{ 'incident.mitigated': incident, 'incident.resolved': incident },
    ...{ 'incident.watched': incident, 'incident.relapsed': incident },
    ...{ 'recovery.decided': recovering, 'service.restarted': recovering, 'recovery.ended': recovering },
    ...{ 'recovery.succeeded': recovering, 'recovery.escalated': recovering },
    ...{ 'drift.detected': recovering, 'drift.ended': recovering, 'drift.unknown': recovering },
    ...{ 'alert.firing': telling, 'alert.resolved': telling, 'alert.acknowledged': telling, 'alert.silenced': telling },
    ...{ 'alert.explained': telling, 'alert.noticed': telling, 'alert.noted': telling },
    ...{ 'alert.calmed': telling },
    ...{ 'notification.decided': telling, 'notification.sent': telling, 'notification.failed': telling },
    ...{ 'notification.prefixed': telling, 'notification.dropped': telling, 'channel.disabled': telling },
    ...{ 'report.awaited': telling, 'report.due': telling },
    'page.looked': ({ pages }, event) => {
        pages.set(event.service, (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pageAfter */ .S)(pages.get(event.service), event, Date.parse(event.at)));
    },
    'slo.burning': ({ burns }, event) => {
        const { service, objective, severity, burn, left, reason } = event;
        burns.set((0,_slo_js__WEBPACK_IMPORTED_MODULE_7__/* .burnKey */ .R)(event), { service, objective, severity, burn, left, reason, since: Date.parse(event.at) });
    },
    'slo.recovered': ({ burns }, event) => {
        burns.delete((0,_slo_js__WEBPACK_IMPORTED_MODULE_7__/* .burnKey */ .R)(event));
    },
    'rule.changed': ({ ruled }, { labels, notes, to, at }) => {
        const key = (0,_alerting_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintOf */ .ax)(labels);
        if (to === 'off')
            ruled.delete(key);
        else
            ruled.set(key, { labels, notes, isFiring: to === 'firing', since: ruled.get(key)?.since ?? Date.parse(at) });
    },
    'deployments.known': (draft, { upTo }) => {
        draft.following = { ...draft.following, upTo };
    },
    'deployment.followed': (draft, event) => {
        draft.following = (0,_followed_js__WEBPACK_IMPORTED_MODULE_3__/* .foldFollowed */ .M)(draft.following, event);
        if (event.confirmedAt !== null)
            workedOn(draft, event.services, event.confirmedAt);
        // What was done for another release says nothing of this one.
        if (event.deployedAt !== null)
            draft.recovery = (0,_recovery_state_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEfforts */ .K7)(draft.recovery, event.services, event.deployedAt);
        noticed(draft, event.notices, event.at);
    },
    'events.read': (draft, { upTo, notices, at }) => {
        draft.unread = draft.unread.filter(({ order: [, lamport] }) => lamport > upTo);
        noticed(draft, notices, at);
    },
    'certificate.expiring': ({ certificates }, { service, endpoint, notAfter, days }) => {
        certificates.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint), { notAfter, told: days });
    },
};
/** What is known after more events, in their order: the same however they are parted. An unknown type changes nothing. */
const foldMonitoring = (state, events) => {
    const last = events.at(-1);
    if (!last)
        return state;
    const draft = {
        ...{ told: new Map(state.told), certificates: new Map(state.certificates), ended: state.ended },
        ...{ incidents: state.incidents, recovery: state.recovery, telling: [], heard: new Set(state.heard) },
        ...{ burns: new Map(state.burns), pages: new Map(state.pages) },
        ...{ spells: new Map(state.history.spells), gaps: state.history.gaps },
        ...{ ruled: new Map(state.ruled), following: state.following, noticed: state.noticed },
        ...{ unread: [...state.unread], watchedSince: state.watchedSince },
    };
    for (const event of events) {
        if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .isReadType */ .V)(event.type))
            draft.unread.push(event);
        if (Object.hasOwn(rows, event.type))
            rows[event.type](draft, event);
    }
    const lastAt = events.reduce((latest, { type, at }) => (isSeen(type) ? Math.max(latest ?? 0, Date.parse(at)) : latest), state.lastAt);
    const { spells, gaps, ...rest } = draft;
    const unread = draft.unread.slice(-mostUnread);
    return { ...rest, unread, history: { spells, gaps }, telling: (0,_alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTelling */ .H0)(state.telling, draft.telling), lastAt };
};


/***/ }),

/***/ 70880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pageAfter),
/* harmony export */   m: () => (/* binding */ brokenBecause)
/* harmony export */ });
const pageAfter = (known, fact, at) => {
    const { outcome, code, reason } = fact;
    const before = known?.failed ?? 0;
    const failed = { passed: 0, failed: before + 1, unknown: before }[outcome];
    const because = { passed: null, failed: { code, reason }, unknown: known?.because ?? null }[outcome];
    return { at, outcome, code, reason, failed, because };
};
/** A single look at a page varies by itself: so many in a row make its service degraded. */
const enough = 2;
/** Why a page makes its service degraded; null: it does not. */
const brokenBecause = (page) => page !== undefined && page.failed >= enough ? page.because : null;


/***/ }),

/***/ 30256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ burnKey)
/* harmony export */ });
/** What a burn is known by. */
const burnKey = ({ service, objective, severity }) => `${service} ${objective} ${severity}`;


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


/***/ })

};
