export const id = 9377;
export const ids = [9377];
export const modules = {

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67557);
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
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a)(dir, note);
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
/* harmony import */ var _convoy_manifest_resolve__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40495);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24548);





/** Environments that have left something in the state folder. */
const recorded = async ({ stateDir }) => (await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(stateDir)).filter((name) => ['head', 'deployments'].some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, name, folder))));
/** What is recorded must be seen even while the manifest is broken; then null stands for it. */
const manifestOf = async (place, canDoWithout) => {
    try {
        const { manifest, diagnostics } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .inspect */ .Nn)(place);
        if (!manifest && !canDoWithout)
            throw new _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestError */ .Sh(diagnostics.filter(({ severity }) => severity === 'error'));
        return manifest;
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

/***/ 37308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   z: () => (/* binding */ resumeIn)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95630);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70530);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67070);







/** Whether a deployment was begun by an attempt of the run that this process is in. */
const isOwn = ({ requested }) => {
    const job = (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA);
    return job !== null && requested?.run?.includes(`/actions/runs/${job.run}/`) === true;
};
/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
const resumeIn = async (place, environment, around, { cancelled, isMeant }) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment).read();
    const found = await (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_6__/* .unfinishedOf */ .$)(place, environment, record, around.note);
    if (found === null || !isMeant(found.state))
        return null;
    const actor = (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOf */ .d)(around.env);
    return (0,_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .goOn */ .A)(place, found.settings, found.id, around, {
        // What this run holds for all its jobs is ended by one of them.
        takeOver: record.owner !== null && (0,_crew_js__WEBPACK_IMPORTED_MODULE_2__/* .isCrew */ ._)(record.owner),
        begin: ({ journal }) => {
            journal.push([{ type: 'deployment.resumed', actor }]);
            const isBack = cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state);
            const wish = (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' });
            return journal.append(isBack ? [wish] : []);
        },
    });
};


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unfinishedOf),
/* harmony export */   F: () => (/* binding */ giveUpLost)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61741);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34792);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56934);






/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
const unfinishedOf = async (place, environment, record, note) => {
    const { unfinished, owner } = record;
    if (unfinished === null)
        return null;
    const state = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, note));
    if (state.settings)
        return { id: unfinished, settings: state.settings, state };
    if (owner && (await place.stores.isAlive(owner)))
        return null;
    await clear(place, environment, record, 'nothing was begun');
    note(`${unfinished} had not begun anything and was cleared`);
    return null;
};
/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
const giveUpLost = async (place, environment, note) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment).read();
    const { unfinished, owner } = record;
    if (unfinished === null || (owner && (await place.stores.isAlive(owner))))
        return;
    try {
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, () => undefined);
    }
    catch (thrown) {
        if (!['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '')))
            throw thrown;
        await clear(place, environment, record, 'its journal is lost');
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(place, environment, unfinished, 'its journal is lost', note);
        note(`${unfinished} is given up: its journal is lost`);
    }
};
const clear = async (place, environment, { epoch, unfinished }, why) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    const { record: now, revision } = await head.read();
    if (now.epoch !== epoch)
        return;
    const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
    await head.write(next, revision, `${unfinished}: cleared by ${_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agent */ .MA}, ${why}`);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var src_exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(24548);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 3 modules
var src_place = __webpack_require__(37769);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var src_agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/failure.ts
var src_failure = __webpack_require__(24982);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/resume.ts
var resume = __webpack_require__(37308);
// EXTERNAL MODULE: ./packages/convoy/src/session/unfinished.ts
var unfinished = __webpack_require__(67070);
;// CONCATENATED MODULE: ./packages/convoy/src/session/abandoned.ts






/** One agent of each attempt of a run that wrote in a deployment's journal, the one that began it first. */
const crewsOf = ({ segments }) => {
    const agents = Object.keys(segments).map((segment) => segment.slice(segment.indexOf('.') + 1));
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
    const found = await (0,unfinished/* unfinishedOf */.$)(place, environment, record, around.note);
    if (found === null) {
        const isBegun = record.owner !== null && (await place.stores.isAlive(record.owner));
        return isBegun
            ? done('at-work', record.unfinished, `${record.unfinished} is being planned`)
            : done('idle', null, 'nothing is unfinished');
    }
    const { id, state } = found;
    const worker = await workerOf(place, record, state);
    if (worker !== null)
        return done('at-work', id, `${id} is under way by ${place.stores.linkTo(worker) ?? worker}`);
    if (state.halted)
        return done('halted', id, `${id} is halted and waits for a person: ${state.halted.reason}`);
    const result = await (0,resume/* resumeIn */.z)(place, environment, around, {
        cancelled: await wasCancelled(place, state),
        isMeant: ({ deployment }) => deployment === id,
    });
    // Between the look and the claim somebody else may have taken it up, or ended it.
    if (result === null || result.exit === src_exit/* exits */.c.refused)
        return done('at-work', id, `${id} was taken up by somebody else`);
    return { environment, deployment: id, standing: 'settled', result };
};
/** What cannot be looked at is told like what was. */
const lookOrTell = async (...[place, environment, around]) => {
    try {
        return await look(place, environment, around);
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
const resume_resume = (0,verb/* verb */.w)({
    inputs: {
        cancelled: schemas/* boolean */.zMY()
            .optional()
            .describe('The run was cancelled: take back what was done, where the manifest says `rollback.on: [cancel]`'),
        abandoned: schemas/* boolean */.zMY()
            .optional()
            .describe('In every environment, or the one that is named: only what nobody works on any more, and not what waits for a person'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    run: async ({ cancelled = false, abandoned = false, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        if (abandoned) {
            if (cancelled)
                throw new error/* ConvoyError */.rG('USAGE', 'leave out `cancelled`: of what is abandoned, the run that began it says whether it was cancelled');
            const known = await (0,environments/* environmentsIn */.I)(place, given.environment);
            return togetherOf(await settleAbandoned(place, known.map(({ environment }) => environment), around));
        }
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const result = await (0,resume/* resumeIn */.z)(place, environment, around, { cancelled, isMeant: () => true });
        return (result ?? {
            exit: src_exit/* exits */.c.done,
            text: `${environment}: nothing is unfinished`,
            json: { deployment: null, environment },
        });
    },
});


/***/ })

};
