export const id = 6311;
export const ids = [6311];
export const modules = {

/***/ 65810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ admit)
});

;// CONCATENATED MODULE: ./packages/engine/src/authorize/override.ts
/** What a person may answer for. Everything else is refused because it cannot be done. */
const overridable = new Set([
    'FROZEN',
    'HELD',
    'RISK_ASK',
    'STALE',
    'HISTORY_UNKNOWN',
    'PROMOTION_ONLY',
    'UNVERIFIED_COMBINATION',
    'TAKES_AWAY',
    'SOURCE_GOES_BACK',
    'SOURCE_HOLDS',
]);
const told = ({ fix, ...refusal }) => ({
    ...refusal,
    reason: [
        ...[[refusal.reason, ...(fix === undefined ? [] : [fix])].join(': ')],
        ...(overridable.has(refusal.code) ? ['--override REASON passes over it'] : []),
    ].join('; '),
});
/** Passes over what a person answers for, with their reason; null: nobody does. */
const passOver = (refusals, reason) => {
    const overridden = reason === null ? [] : refusals.filter(({ code }) => overridable.has(code));
    const of = [...new Set(overridden.map(({ code }) => code))];
    return {
        refusals: refusals.filter((refusal) => !overridden.includes(refusal)).map(told),
        overridden,
        override: reason === null || of.length === 0 ? null : { reason, of },
    };
};

// EXTERNAL MODULE: ./packages/model/src/access.ts
var access = __webpack_require__(3911);
;// CONCATENATED MODULE: ./packages/engine/src/authorize/access.ts

const rank = (permission) => access/* permissions */.P.indexOf(permission);
const verbs = {
    deploy: (environment) => `deploy to ${environment}`,
    rollback: (environment) => `roll ${environment} back`,
    override: (environment) => `override a refusal of ${environment}`,
};
/**
 * Refuses someone who has not the permission that an operation asks for. Null as a permission: it is not known, and then
 * nobody may do what not everybody may.
 */
const authorize = (operation, { environment, access }, actor, permission) => {
    const needed = access?.[operation];
    if (needed === undefined || (permission !== null && rank(permission) >= rank(needed)))
        return null;
    const has = permission === null ? 'nobody can tell which permission they have' : `they have ${permission}`;
    return {
        subject: environment,
        code: 'NOT_PERMITTED',
        reason: `${actor} may not ${verbs[operation](environment)}: ${has} in the repository, and \`environments.${environment}.access.${operation}\` in the manifest of its default branch asks for ${needed}`,
        fix: 'ask someone who has it',
    };
};
/** The same for several operations at once; people are asked only where the environment says anything of them. */
const authorizeAll = async (operations, settings, actor, people) => {
    const ruled = operations.filter((operation) => settings.access?.[operation] !== undefined);
    if (ruled.length === 0)
        return [];
    const permission = await people.permission(actor);
    return ruled.flatMap((operation) => authorize(operation, settings, actor, permission) ?? []);
};

;// CONCATENATED MODULE: ./packages/convoy/src/access.ts

/** Who may do what: refusals where people can be asked, and a note where nobody can be. */
const accessOf = async (operations, settings, actor, { people }) => {
    const { environment: subject, access = {} } = settings;
    if (people)
        return { refusals: await authorizeAll(operations, settings, actor, people), notes: [] };
    const message = `\`access\` of ${subject} is not enforced here: who has which permission only GitHub can say, and whoever may write the state folder may do everything`;
    const notes = Object.keys(access).length === 0 ? [] : [{ subject, code: 'ACCESS_NOT_ENFORCED', message }];
    return { refusals: [], notes };
};

;// CONCATENATED MODULE: ./packages/convoy/src/admit.ts


const noteOf = ({ subject, code, reason }) => ({
    subject,
    code: 'OVERRIDDEN',
    message: `${code} is overridden: ${reason}`,
});
const unneeded = (subject) => ({
    subject,
    code: 'NOTHING_OVERRIDDEN',
    message: 'nothing is in the way that --override would pass over: its reason is not recorded',
});
/** Asks who may do it, and passes over what `override` answers for; its reason, or undefined. */
const admit = async (operation, found, override, settings, actor, ports) => {
    const passed = passOver(found, override ?? null);
    const operations = passed.override ? [operation, 'override'] : [operation];
    const access = await accessOf(operations, settings, actor, ports);
    const isUnneeded = override !== undefined && passed.override === null;
    return {
        refusals: [...passed.refusals, ...access.refusals],
        override: passed.override,
        notes: [...passed.overridden.map(noteOf), ...(isUnneeded ? [unneeded(settings.environment)] : []), ...access.notes],
    };
};


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   r: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _offered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44603);


/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
const missing = ({ services, environment }, service) => {
    if (Object.hasOwn(services, service))
        return null;
    return `there is no service ${service} in ${environment}: it has ${(0,_offered_js__WEBPACK_IMPORTED_MODULE_1__/* .offered */ .I)(service, Object.keys(services))}`;
};
/** Throws `UNKNOWN_SERVICE`. */
const requireService = (settings, service) => {
    const why = missing(settings, service);
    if (why !== null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNKNOWN_SERVICE', why);
};


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ barred)
/* harmony export */ });
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65810);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32998);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70530);





/** What is said by now; where that cannot be read, what was said when it was planned, for a way out must stay one. */
const ruledBy = async (place, planned, note) => {
    const { environment } = planned;
    try {
        const policy = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(place, environment);
        return policy ? { environment, ...(policy.access ? { access: policy.access } : {}) } : planned;
    }
    catch (thrown) {
        if (!(thrown instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestError */ .Sh))
            throw thrown;
        note(`\`access\` is taken as it was when this was planned: ${thrown.message}`);
        return planned;
    }
};
/** Whoever may not do it stops nobody either: asked before the process that has it is. */
const barred = async (place, planned, operation, around, override) => {
    const ruled = await ruledBy(place, planned, around.note);
    if (!ruled.access && override === undefined)
        return null;
    const people = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .x)(place, around.env);
    const { refusals, notes } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w)(operation, [], override, ruled, (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .actorOf */ .d)(around.env), people);
    for (const { message } of notes)
        around.note(message);
    return refusals.length === 0 ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedResult */ .M)(refusals);
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

/***/ 68446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A new deployment's id: its time in UTC to the millisecond, so that ids sort, and chance for those of one moment. */
const newId = (clock) => {
    const time = new Date(clock.now()).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '').replace('T', '-');
    return `${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
};


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

/***/ 27088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_head__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39983);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22613);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68446);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92610);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70530);








const emptyPlan = {
    operation: 'deploy',
    steps: [],
    undo: [],
    tasks: [],
    checks: [],
    skipped: [],
    notes: [],
    stages: [],
    criticalPath: { services: [], expectedMs: 0 },
};
/** A change of an environment's record without any effect: it is journalled like everything else. */
const note = async (place, settings, operation, reason, facts, around, done) => {
    const { environment } = settings;
    const deployment = (0,_id_js__WEBPACK_IMPORTED_MODULE_4__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const session = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)({
        ...{ place, environment, deployment, clock: _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, takeOver: false, note: around.note },
        redact: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactorFor */ .sD)(settings, around.env),
        onEvent: () => undefined,
    });
    if ('code' in session)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([session]);
    const { journal, claim } = session;
    await journal.append([
        {
            type: 'deployment.requested',
            operation,
            actor: (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .d)(around.env),
            ...(reason === undefined ? {} : { reason }),
        },
        { type: 'deployment.planned', plan: emptyPlan, settings, base: (0,_convoy_model_head__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(claim.record) },
        ...facts,
        { type: 'deployment.finished', outcome: 'confirmed' },
    ]);
    if (!(await claim.release(journal.state, `${deployment}: ${operation}`)))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([
            {
                code: 'CHANGED_MEANWHILE',
                reason: `${environment} was taken over meanwhile, and nothing of this came about: look again`,
            },
        ]);
    return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.done, ...done };
};


/***/ }),

/***/ 86311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hold: () => (/* binding */ hold)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/services.ts
var services = __webpack_require__(5890);
// EXTERNAL MODULE: ./packages/convoy/src/session/barred.ts
var barred = __webpack_require__(36659);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
;// CONCATENATED MODULE: ./packages/convoy/src/session/seen.ts

/** Whether a version of a service was ever planned for an environment or recorded there, as far as journals are readable. */
const wasSeen = async (place, environment, service, version) => {
    const passOver = () => undefined;
    for await (const { state } of (0,session_history/* newestFirst */.ll)(place, environment, passOver, passOver)) {
        const planned = [...(state.plan?.steps ?? []), ...(state.plan?.undo ?? [])].filter((step) => step.service === service);
        const releases = [state.markers[service]?.release, ...planned.flatMap(({ from, to }) => [from, to])];
        if (releases.some((release) => release?.version === version))
            return true;
    }
    return false;
};

// EXTERNAL MODULE: ./packages/convoy/src/session/small.ts
var small = __webpack_require__(27088);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/hold.ts










const hold = (0,verb/* verb */.w)({
    inputs: {
        service: schemas/* string */.YjP().describe('The service'),
        version: schemas/* string */.YjP().describe('The version that must not be deployed'),
        ...inputs/* reasonInput */.NH,
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['service', 'version'],
    run: async ({ service, version, reason = 'held by hand', ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const settings = await (0,manifest.load)(place, given.environment);
        (0,services/* requireService */.r)(settings, service);
        const refused = await (0,barred/* barred */.f)(place, settings, 'rollback', around);
        if (refused)
            return refused;
        const actor = (0,run/* actorOf */.d)(around.env);
        const fact = {
            type: 'control.accepted',
            verb: 'hold',
            actor,
            subject: service,
            release: { version },
            reason,
        };
        if (!(await wasSeen(place, settings.environment, service, version)))
            around.note(`${service} ${version} was never seen in ${settings.environment}: if it was not meant, convoy lift ${service} ${version}`);
        const text = `${service} ${version} is on hold in ${settings.environment}: ${reason}`;
        return (0,small/* note */.N)(place, settings, 'hold', reason, [fact], around, { text, json: { service, version, reason } });
    },
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

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


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
