export const id = 9377;
export const ids = [9377,4610,5154,1758];
export const modules = {

/***/ 39374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exits)
/* harmony export */ });
/** What the command's exit status says. */
const exits = {
    /** Done. */
    done: 0,
    /** It failed and was taken back. */
    failed: 1,
    /** Wrong usage, or a manifest that cannot be deployed. */
    usage: 2,
    /** A person is needed. */
    halted: 3,
    /** Refused: a hold, a freeze, a stale commit, someone else at work. */
    refused: 4,
    /** Cancelled. */
    cancelled: 130,
};


/***/ }),

/***/ 24982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);


/** Faults of what was asked or given, rather than of the work itself. */
const usage = new Set([
    'CHANNEL_SETTINGS',
    'ENVIRONMENT_MISSING',
    'GITHUB_MISSING',
    'GIT_MISSING',
    'GIT_OWNERSHIP',
    'INPUT_INVALID',
    'INPUT_MISSING',
    'LISTEN_FAILED',
    'MANIFEST_INVALID',
    'MANIFEST_UNREADABLE',
    'NOTHING_TO_CHECK',
    'NOTHING_TO_DEPLOY',
    'PROVIDER_SETTINGS',
    'EVENTS_INVALID',
    'EVENTS_UNREADABLE',
    'SERIES_INVALID',
    'SERIES_UNREADABLE',
    'TOKEN_MISSING',
    'UNKNOWN_CHANNEL',
    'UNKNOWN_CHECK',
    'UNKNOWN_DEPLOYMENT',
    'UNKNOWN_ENVIRONMENT',
    'UNKNOWN_INCIDENT',
    'UNKNOWN_PROVIDER',
    'UNKNOWN_SERVICE',
    'UNSET_VARIABLE',
    'USAGE',
]);
/** What nobody foresaw leaves things as they are: a person is needed. */
const exitOf = (thrown) => {
    const code = (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '');
    return code === 'CANCELLED' ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.cancelled : usage.has(code) ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.usage : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.halted;
};
const diagnosticsOf = (thrown) => thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG && 'diagnostics' in thrown ? thrown.diagnostics : undefined;
/** A manifest's faults begin with their place, so that editors and CI find it. */
const isPlaced = (thrown) => Boolean(diagnosticsOf(thrown)) || (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') === 'MANIFEST_UNREADABLE';
/** What a verb threw, as a result: whatever it was, there is a status, a reason and a code. */
const failureOf = (thrown) => ({
    exit: exitOf(thrown),
    text: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    json: {
        error: { code: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, 'UNEXPECTED'), message: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), diagnostics: diagnosticsOf(thrown) },
    },
});


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

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wayOnOf),
/* harmony export */   m: () => (/* binding */ wayBackOf)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_decide__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41805);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39374);
/* harmony import */ var _view_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78486);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23521);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57895);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67070);








/** What a rollback of what is under way would decide by what is journalled so far; it changes nothing. */
const wayBackOf = ({ id, state }, actor) => {
    const wish = (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(state, { verb: 'rollback', actor });
    if (wish.type === 'control.refused')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([{ code: 'NOT_TAKEN_BACK', reason: `${id}: ${wish.reason}` }]);
    const asked = { ...state, asked: { verb: 'rollback', actor }, halted: null, paused: null };
    const undo = (0,_convoy_engine_decide__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(asked, _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now()).facts.find((fact) => fact.type === 'rollback.decided')?.undo ?? null;
    const order = undo?.map(({ service, from, to }) => `\n  ${service}  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_5__/* .change */ .Zg)(from, to)}`).join('');
    const text = order === undefined
        ? `${id} would be taken back once the switches under way have ended`
        : `${id} would be taken back${order === '' ? ': nothing of it serves yet' : `, in this order:${order}`}`;
    return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done, text, json: { deployment: id, environment: state.environment, undo } };
};
/** Where what is unfinished stands, and that it would be gone on with from there. */
const wayOnOf = ({ id, state }) => {
    const { halted, paused, environment } = state;
    const standing = Object.fromEntries((0,_unfinished_js__WEBPACK_IMPORTED_MODULE_7__/* .servicesIn */ .qp)({ state }).map((service) => [service, (0,_view_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(state, service).words]));
    const lines = Object.entries(standing).map(([service, words]) => `\n  ${service}  ${words}`);
    const rests = [
        ...(halted ? [`\n  halted (${halted.code}): ${halted.reason}`] : []),
        ...(paused ? [`\n  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pausedText */ .Ok)(paused)}`] : []),
    ];
    return {
        exit: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done,
        text: `${id} would be gone on with from here:${[...lines, ...rests].join('')}`,
        json: { deployment: id, environment, halted, paused, standing },
    };
};


/***/ }),

/***/ 37308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   z: () => (/* binding */ resumeIn)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _barred_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36659);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58541);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92610);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70530);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67070);










/** Whether a deployment was begun by an attempt of the run that this process is in, or taken up by a job of it. */
const isOwn = ({ requested, segments }) => {
    const run = (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA)?.run;
    if (run === undefined)
        return false;
    const isOfRun = (segment) => (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)((0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)(segment))?.run === run;
    return requested?.run?.includes(`/actions/runs/${run}/`) === true || Object.keys(segments).some(isOfRun);
};
/** What waits for a person is left to one by a machine, unless it is to be taken back. */
const waits = ({ id, state: { halted, paused, environment } }, isBack) => {
    const why = halted
        ? `halted and waits for a person: ${halted.reason}`
        : paused && !isBack
            ? (0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedText */ .Ok)(paused)
            : null;
    return why === null
        ? null
        : {
            exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.halted,
            text: `${id} is ${why}; convoy resume goes on`,
            json: { deployment: id, environment, halted, paused, outcome: null },
        };
};
/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
const resumeIn = async (place, environment, around, { cancelled, isMeant, by }) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .Uo)(place, environment).read();
    const found = await (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_9__/* .unfinishedOf */ .$B)(place, environment, record, around.note);
    if (found === null || !isMeant(found.state))
        return null;
    const refused = by === 'person'
        ? await (0,_barred_js__WEBPACK_IMPORTED_MODULE_4__/* .barred */ .f)(place, found.settings, 'deploy', around)
        : waits(found, cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(found.state));
    if (refused)
        return refused;
    const actor = (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .actorOf */ .d)(around.env);
    return (0,_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .goOn */ .A)(place, found.settings, found.id, around, {
        services: (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_9__/* .servicesIn */ .qp)(found),
        // What this run holds for all its jobs is ended by one of them.
        takeOver: record.owner !== null && (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .isCrew */ .__)(record.owner),
        begin: ({ journal }) => {
            journal.push([{ type: 'deployment.resumed', actor }]);
            const { paused } = journal.state;
            if (cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state))
                return journal.append([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' })]);
            // Machines only take one another's place: a person who goes on with it means it to go on.
            const isWished = paused !== null && by === 'person';
            return journal.append(isWished ? [(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'resume', actor })] : []);
        },
    });
};


/***/ }),

/***/ 59377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume_resume)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var src_exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var src_agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/failure.ts
var src_failure = __webpack_require__(24982);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/record.ts
var record = __webpack_require__(56934);
// EXTERNAL MODULE: ./packages/convoy/src/session/resume.ts
var resume = __webpack_require__(37308);
// EXTERNAL MODULE: ./packages/convoy/src/session/unfinished.ts
var unfinished = __webpack_require__(67070);
;// CONCATENATED MODULE: ./packages/convoy/src/session/abandoned.ts










/** One agent of each attempt of a run that wrote in a deployment's journal, the one that began it first. */
const crewsOf = ({ segments }) => {
    const agents = Object.keys(segments).map(src_agent/* writerOf */.bi);
    const jobs = agents.flatMap((agent) => {
        const job = (0,src_agent/* jobOf */.Zw)(agent);
        return job ? [[`${job.run}/${job.attempt}`, agent]] : [];
    });
    return [...new Map(jobs.toReversed()).values()].reverse();
};
/** Whether an owner lives, or a run that worked on it is not over: jobs of it may still come. */
const workerOf = async ({ stores }, { owner }, state) => {
    if (owner && (await stores.isAlive(owner)))
        return owner.agent;
    for (const agent of crewsOf(state))
        if (await stores.isAlive({ agent, crew: true }))
            return agent;
    return null;
};
/** Whether the run that began it was cancelled, the last time it was run. */
const wasCancelled = async ({ stores }, state) => {
    const [first = '', ...others] = crewsOf(state);
    const last = [first, ...others].findLast((agent) => (0,src_agent/* jobOf */.Zw)(agent)?.run === (0,src_agent/* jobOf */.Zw)(first)?.run);
    return last !== undefined && (await stores.wasCancelled(last));
};
const look = async (place, environment, around) => {
    const done = (standing, deployment, text) => ({
        ...{ environment, deployment, standing },
        result: { exit: src_exit/* exits */.c.done, text: `${environment}: ${text}`, json: {} },
    });
    const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
    const found = await (0,unfinished/* unfinishedOf */.$B)(place, environment, record, around.note);
    if (found === null) {
        const isBegun = record.owner !== null && (await place.stores.isAlive(record.owner));
        return isBegun
            ? done('at-work', record.unfinished, `${record.unfinished ?? record.owner.deployment} is being planned`)
            : done('idle', null, 'nothing is unfinished');
    }
    const { id, state } = found;
    const worker = await workerOf(place, record, state);
    if (worker !== null)
        return done('at-work', id, `${id} is under way by ${place.stores.linkTo(worker) ?? worker}`);
    if (state.halted)
        return done('halted', id, `${id} is halted and waits for a person: ${state.halted.reason}`);
    if (state.paused)
        return done('halted', id, `${id} is ${(0,view_text/* pausedText */.Ok)(state.paused)}: convoy resume goes on`);
    const result = await (0,resume/* resumeIn */.z)(place, environment, around, {
        cancelled: await wasCancelled(place, state),
        by: 'machine',
        isMeant: ({ deployment }) => deployment === id,
    });
    // Between the look and the claim somebody else may have taken it up, or ended it.
    if (result === null || result.exit === src_exit/* exits */.c.refused)
        return done('at-work', id, `${id} was taken up by somebody else`);
    return { environment, deployment: id, standing: 'settled', result };
};
/** Of an environment at rest nobody else renews the journals, or says the last word of its public record where that was lost. */
const tidy = async (place, environment, around) => {
    await place.stores.renew(environment);
    const id = await (await place.github?.())?.unended(environment);
    // What began since is somebody's.
    if (!id || (await (0,session_open/* headOf */.Uo)(place, environment).read()).record.unfinished !== null)
        return;
    const state = await stateOf(place, environment, id, around.note);
    if (state?.outcome)
        await (0,record/* publish */.m)(place, state, 'finished', around);
    else
        await (0,record/* withdraw */.n)(place, environment, id, 'nobody knows how it ended', around.warn);
};
/** Of a deployment whose journal cannot be had any more null. */
const stateOf = async (place, environment, id, note) => {
    try {
        return (await (0,session_history/* record */.g1)(place, environment, id, note)).state;
    }
    catch (thrown) {
        if ((0,error/* codeOf */.$N)(thrown, '') !== 'UNKNOWN_DEPLOYMENT' && !(0,unfinished/* isJournalLost */.eP)(thrown))
            throw thrown;
        return null;
    }
};
/** What cannot be looked at is told like what was. */
const lookOrTell = async (...[place, environment, around]) => {
    try {
        const looked = await look(place, environment, around);
        if (looked.standing === 'idle')
            await tidy(place, environment, around);
        return looked;
    }
    catch (thrown) {
        const { text, ...failure } = (0,src_failure/* failureOf */.g)(thrown);
        const result = { ...failure, text: `${environment}: ${text}` };
        return { environment, deployment: null, standing: 'error', result };
    }
};
/** Brings what nobody works on any more to its end, forward or back. The trouble of one environment keeps no other from it. */
const settleAbandoned = async (place, environments, around) => {
    const looked = [];
    for (const environment of environments) {
        const one = await lookOrTell(place, environment, around);
        looked.push(one);
        // Whoever stops this process means all of it.
        if (one.result.json.end === 'stopped')
            break;
    }
    return looked;
};

// EXTERNAL MODULE: ./packages/convoy/src/session/environments.ts
var environments = __webpack_require__(69789);
// EXTERNAL MODULE: ./packages/convoy/src/session/preview.ts
var preview = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/resume.ts













/** From the best to the worst. */
const ranks = [src_exit/* exits */.c.done, src_exit/* exits */.c.refused, src_exit/* exits */.c.cancelled, src_exit/* exits */.c.failed, src_exit/* exits */.c.usage, src_exit/* exits */.c.halted];
/** All of them together: the worst decides, and is told in full. */
const togetherOf = (looked) => {
    const exit = ranks.findLast((rank) => looked.some(({ result }) => result.exit === rank)) ?? src_exit/* exits */.c.done;
    const worst = exit === src_exit/* exits */.c.done ? {} : looked.find(({ result }) => result.exit === exit)?.result.json;
    const environments = looked.map(({ environment, deployment, standing, result }) => {
        const { outcome = null } = result.json;
        return { environment, deployment, standing, outcome, text: result.text };
    });
    return {
        exit,
        text: looked.map(({ result }) => result.text).join('\n'),
        json: { deployment: null, ...worst, environments },
    };
};
const previewed = async (place, environment, around) => {
    const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
    const found = await (0,unfinished/* seenOf */.Pm)(place, environment, record, around.note);
    return found && (0,preview/* wayOnOf */.E)(found);
};
const resume_resume = (0,verb/* verb */.w)({
    inputs: {
        cancelled: schemas/* boolean */.zMY()
            .optional()
            .describe('The run was cancelled: take back what was done, where the manifest says `rollback.on: [cancel]`'),
        own: schemas/* boolean */.zMY()
            .optional()
            .describe('Only what a job of this run began, and not what waits for a person: for jobs that end what others began'),
        abandoned: schemas/* boolean */.zMY()
            .optional()
            .describe('In every environment, or the one that is named: only what nobody works on any more, and not what waits for a person'),
        ...inputs/* dryRunInput */.lo,
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    run: async ({ cancelled = false, own = false, abandoned = false, 'dry-run': dry = false, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        if (abandoned) {
            if (dry)
                throw new error/* ConvoyError */.rG('USAGE', 'leave out `abandoned`: dry-run tells of one environment');
            if (cancelled)
                throw new error/* ConvoyError */.rG('USAGE', 'leave out `cancelled`: of what is abandoned, the run that began it says whether it was cancelled');
            const known = await (0,environments/* environmentsIn */.I)(place, given.environment);
            return togetherOf(await settleAbandoned(place, known.map(({ environment }) => environment), around));
        }
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const result = dry
            ? await previewed(place, environment, around)
            : await (0,resume/* resumeIn */.z)(place, environment, around, {
                cancelled,
                isMeant: own ? resume/* isOwn */.N : () => true,
                by: own ? 'machine' : 'person',
            });
        return (result ?? {
            exit: src_exit/* exits */.c.done,
            text: `${environment}: nothing${own ? ' of this run' : ''} is unfinished`,
            json: { deployment: null, environment },
        });
    },
});


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ok: () => (/* binding */ pausedText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** A length of time for people: `0.4 s`, `12.3 s`, `2 m 05 s`, `1 h 02 m`. */
const duration = (ms) => {
    const tenths = Math.max(0, Math.round(ms / 100));
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(tenths / 10);
    const two = (count) => String(count).padStart(2, '0');
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`;
};
/** The same for what is measured rather than watched: `45 ms` below a second. */
const measured = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));
/** One line without control characters: what comes from outside must not move a terminal's cursor or forge a line. */
const clean = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
/** At most `width` characters, the last one `…` where something was cut. */
const cut = (text, width) => {
    const characters = [...text];
    if (characters.length <= width)
        return text;
    return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
};
/** Exactly `width` characters. */
const fill = (text, width) => {
    const short = cut(text, width);
    return short + ' '.repeat(Math.max(0, width - [...short].length));
};
/** As a shell takes it for one word. */
const quoted = (word) => /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** A share of 1 for people: `10 %`, `0.5 %`. */
const percent = (share) => `${Math.round(share * 1000) / 10} %`;
/** A version for people: of a commit as much as tells it from others. */
const version = (name) => clean(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name.slice(0, 12) : name);
/** `1.2 → 1.3`; without a former version it says so. */
const change = (from, to, none = 'nothing') => `${version(from?.version ?? none)} → ${version(to?.version ?? none)}`;
/** Pieces one after the other behind `first`, on as many lines of at most `columns` as they need. */
const wrap = (first, pieces, columns, indent) => {
    const lines = [first];
    for (const [index, piece] of pieces.entries()) {
        const line = `${lines.at(-1)} ${piece}`;
        if (index === 0 || [...line].length <= columns)
            lines[lines.length - 1] = line;
        else
            lines.push(`${' '.repeat(indent)}${piece}`);
    }
    return lines;
};
/** That someone answers for what would have been refused. */
const overrideText = ({ of, reason }) => `overrides ${of.join(', ')}: ${clean(reason)}`;
/** An environment of what is called so, as headings say it. */
const placeName = (name, environment) => name ? `${name} in ${environment}` : environment;
/** That someone keeps a deployment from going forward. */
const pausedText = ({ actor, reason }) => `paused by ${clean(actor)}${reason === undefined ? '' : `: ${clean(reason)}`}`;


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ })

};
