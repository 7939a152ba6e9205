export const id = 1095;
export const ids = [1095];
export const modules = {

/***/ 87618:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_engine_simulate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1901);



const chunk = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData;
const tell = (message) => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(message);
// Progress is for people: a word for each hundredth run is enough of it.
const onProgress = (done) => {
    if (done % 100 === 0)
        tell({ done: 100 });
};
tell({ result: await (0,_convoy_engine_simulate__WEBPACK_IMPORTED_MODULE_2__/* .simulate */ .J)({ ...chunk, yieldTurn: () => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(), onProgress }) });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    const { agent, deployment, isAlive, takeOver, begun = false, crew = false } = claimant;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        if (owner && !takeOver && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null && unfinished !== deployment)
            return { ok: false, code: 'UNFINISHED', record };
        if (begun && unfinished === null)
            return { ok: false, code: 'ENDED_MEANWHILE', record };
        const since = new Date(clock.now()).toISOString();
        const mine = { agent, deployment, since, ...(crew ? { crew } : {}) };
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
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);



/**
 * Loads what any agent wrote and goes on behind it. Only one append runs at a time: file order is fold order.
 * `onEvent` sees every event once, the loaded ones first. `foldOne` is there for the tests of the simulator.
 */
const openJournal = async (store, writer, clock, onEvent = () => undefined, foldOne = _convoy_model_fold__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A) => {
    let state = { ..._convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, deployment: writer.deployment, environment: writer.environment };
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    const take = (event) => {
        state = foldOne(state, event);
        lamport = Math.max(lamport, event.order[1]);
        onEvent(event, state);
    };
    for (const event of (0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)(await store.load()))
        take(event);
    const stamp = (fact) => {
        const { deployment, environment, agent, epoch } = writer;
        lamport += 1;
        seq += 1;
        return {
            ...fact,
            id: `${deployment}.${epoch}.${agent}.${seq}`,
            at: new Date(clock.now()).toISOString(),
            order: [epoch, lamport, agent, seq],
            deployment,
            environment,
        };
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamp);
            pushed.push(...events);
            events.forEach(take);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamp);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            await store.append([...before, ...events]);
            events.forEach(take);
        },
    };
};


/***/ }),

/***/ 1901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ simulate)
});

// UNUSED EXPORTS: simulateSeed

// EXTERNAL MODULE: ./packages/engine/src/simulate/chance.ts
var simulate_chance = __webpack_require__(81503);
// EXTERNAL MODULE: ./packages/engine/src/simulate/evidence.ts
var simulate_evidence = __webpack_require__(17254);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/faults.ts
/** How often a fault lies in wait for someone; the rest are of the run as a whole. */
const aims = {
    'deploy-fails': planned,
    'deploy-hangs': planned,
    'deploy-lies': planned,
    'stops-late': planned,
    'shift-fails': planned,
    'gate-fails': planned,
    'gate-flaps': planned,
    'wrong-version': planned,
    'watch-fails': planned,
    'check-fails': ({ plan }, chance) => oneOf(plan.checks.map(({ check }) => check), chance),
    'task-fails': ({ plan }, chance) => oneOf(plan.tasks.map(({ task }) => task), chance),
    'need-not-ready': ({ plan }, chance) => oneOf(plan.steps.flatMap(({ ready }) => ready), chance),
};
function planned({ plan }, chance) {
    return oneOf(plan.steps.map(({ service }) => service), chance);
}
const oneOf = (names, chance) => names.length > 0 ? chance.of(names) : undefined;
/** They show only when something is taken back, so they come with something that goes wrong. */
const late = new Set(['rollback-fails', 'regate-fails']);
/** None in some runs, one in most, several in the rest. */
const drawFaults = (chance, kinds, scenario) => {
    const early = kinds.filter((kind) => !late.has(kind));
    const count = chance.of([0, 1, 1, 1, 2, 2, 3, 5]);
    const faults = [];
    for (let left = early.length > 0 ? count : 0; left > 0; left -= 1) {
        const kind = chance.of(early);
        const aim = aims[kind];
        const subject = aim?.(scenario, chance);
        if (!aim)
            faults.push({ kind });
        else if (subject !== undefined)
            faults.push({ kind, subject });
    }
    for (const kind of kinds)
        if (late.has(kind) && chance.is(0.12))
            faults.push({ kind });
    return faults;
};

// EXTERNAL MODULE: ./packages/engine/src/simulate/given.ts
var simulate_given = __webpack_require__(64570);
// EXTERNAL MODULE: ./packages/engine/src/simulate/invariants.ts + 8 modules
var invariants = __webpack_require__(60566);
// EXTERNAL MODULE: ./packages/engine/src/simulate/run.ts + 11 modules
var run = __webpack_require__(17251);
// EXTERNAL MODULE: ./packages/engine/src/simulate/scenario.ts + 1 modules
var simulate_scenario = __webpack_require__(46035);
// EXTERNAL MODULE: ./packages/engine/src/simulate/trouble.ts
var trouble = __webpack_require__(84860);
;// CONCATENATED MODULE: ./packages/engine/src/simulate.ts








/** Runs one drawn deployment: the same seed and faults are the same run, everywhere. */
const simulateSeed = (seed, faults, yieldTurn, { given, parts } = {}) => {
    const chance = (0,simulate_chance/* chanceOf */.E)(seed);
    const scenario = given ? (0,simulate_given/* scenarioOf */.CF)(given) : (0,simulate_scenario/* drawScenario */.P)(chance);
    const drawn = drawFaults(chance, faults === 'all' ? trouble/* faultKinds */.q : faults, scenario);
    const laid = given?.faults ?? [];
    return (0,run/* runTrial */.W)(seed, scenario, [...laid, ...drawn], yieldTurn, given ? { ...simulate_given/* asDeclared */.Pe, ...parts } : parts);
};
/** Runs the engine through many drawn deployments and tells where an invariant was broken. */
const simulate = async (simulation) => {
    const { seeds, faults, yieldTurn, onProgress } = simulation;
    const [from, to] = seeds;
    const violations = [];
    const byOutcome = { confirmed: 0, 'rolled-back': 0, halted: 0, cancelled: 0 };
    const counts = Object.fromEntries(trouble/* faultKinds */.q.map((kind) => [kind, 0]));
    for (let seed = from; seed <= to; seed += 1) {
        const trial = await simulateSeed(seed, faults, yieldTurn, simulation);
        const evidence = (0,simulate_evidence/* gather */.kg)(trial);
        violations.push(...(0,invariants/* violationsOf */.S)(evidence).map((violation) => ({ seed, ...violation })));
        byOutcome[evidence.state.outcome ?? 'halted'] += 1;
        for (const [kind, count] of trial.trouble.counts)
            counts[kind] += count;
        onProgress?.(seed - from + 1);
    }
    return { runs: to - from + 1, violations, byOutcome, faults: counts };
};


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


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
/** Names on one line; of many the first, and how many more. */
const few = (names, most = 5) => {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
};


/***/ }),

/***/ 39983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyHead),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
const emptyHead = {
    epoch: 0,
    owner: null,
    underway: [],
    unfinished: null,
    segments: {},
    markers: {},
    ordinal: 0,
    holds: [],
    floors: [],
    tasks: {},
};
/** What of a head a plan starts from. */
const baseOf = ({ markers, ordinal, holds, floors, tasks }) => ({
    ...{ markers, ordinal, holds, floors, tasks },
});


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notesOfUndo),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

const noDescribe = 'has a provider without `describe`: a crash inside an effect leaves it unknown, and a person is asked';
const noRollback = 'has a provider without `rollback`: going back deploys the former version again';
/** What a service or its provider cannot do, and what follows from it. */
const rows = [
    {
        code: 'NO_HEALTH',
        applies: (_, { health }) => health === null,
        message: 'has no `health`: no gate and no watch, its dependents start as soon as it is deployed',
    },
    {
        code: 'NO_SHIFT',
        applies: ({ capabilities }) => !capabilities.shift,
        message: 'has a provider without `shift`: users meet the release before the gate does',
    },
    {
        code: 'NO_DESCRIBE',
        applies: ({ capabilities }) => !capabilities.describe,
        message: noDescribe,
    },
    {
        code: 'NO_IDENTITY',
        applies: ({ capabilities }, { health }) => health !== null && health.version === undefined && !capabilities.describe,
        message: 'has no `health.version` and a provider without `describe`: nothing proves which release answers. Its gate passes only where `deploy` answers with a `candidate` URL, and never as a need or when it was taken back: set `health.version`',
    },
    {
        code: 'NO_ROLLBACK',
        applies: ({ capabilities }) => !capabilities.rollback,
        message: noRollback,
    },
    {
        code: 'NO_RETIRE',
        applies: ({ capabilities, recreate }) => !capabilities.retire && !recreate,
        message: 'has a provider without `retire`: a candidate that fails stays until someone takes it away',
    },
    {
        code: 'NOT_TOGETHER',
        applies: ({ recreate }, _, { shift }) => recreate && shift === 'together',
        message: 'is recreated: under `shift: together` it serves as soon as it is deployed, without waiting for the others',
    },
    {
        code: 'NOT_TOLERATED',
        applies: (_, { rollback }) => rollback.scope === 'service' && rollback.tolerates.length === 0,
        message: 'has `rollback.scope: service` without `tolerates`: its neighbours of this deployment go back with it',
    },
];
/** What a person should know before saying yes. */
const notesOf = (settings, steps) => steps.flatMap((step) => {
    const service = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, step.service);
    return rows
        .filter(({ applies }) => applies(step, service, settings))
        .map(({ code, message }) => ({ subject: step.service, code, message: `${step.service} ${message}` }));
});
/** The same for services that are taken back. */
const notesOfUndo = (settings, undone, capabilities) => undone.flatMap((subject) => {
    const able = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(capabilities, subject);
    const note = (code, message) => ({ subject, code, message: `${subject} ${message}` });
    return [
        ...((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, subject)?.health
            ? []
            : [note('NO_HEALTH', 'has no `health`: nothing measures what is restored')]),
        ...(able?.describe ? [] : [note('NO_DESCRIBE', noDescribe)]),
        ...(able?.rollback ? [] : [note('NO_ROLLBACK', noRollback)]),
    ];
});


/***/ }),

/***/ 10119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/graph.ts
var src_graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/refusal.ts
var refusal = __webpack_require__(40766);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/model/src/plan-choice.ts



/** Which services are deployed: asked for and changed; with force, asked for. What is on hold is refused. */
const choose = ({ settings, base, only, force, candidates, absent = {} }) => {
    const asked = new Set(only ?? Object.keys(settings.services));
    const holds = Map.groupBy(base.holds, ({ service }) => service);
    const services = new Map();
    const skipped = [];
    const refusals = [...asked]
        .filter((name) => !Object.hasOwn(settings.services, name))
        .map((name) => (0,refusal/* unknownService */.U)(name, settings.environment));
    for (const subject of Object.keys(settings.services)) {
        const candidate = (0,record/* own */.Z)(candidates, subject);
        if (!asked.has(subject))
            skipped.push({ subject, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
        else if (Object.hasOwn(absent, subject))
            skipped.push({ subject, code: 'NOT_PROMOTED', reason: (0,record/* own */.Z)(absent, subject) ?? '' });
        else if (!candidate)
            refusals.push(noRelease(subject));
        else if (!candidate.changed && !force)
            skipped.push({ subject, code: 'UNCHANGED', reason: candidate.reason });
        else {
            const { release, changed, reason } = candidate;
            services.set(subject, { release, reason: changed ? reason : `forced, though ${reason}` });
            const hold = holds.get(subject)?.find((held) => (0,src_release/* sameRelease */.O)(held.release, release));
            if (hold)
                refusals.push(isHeld(hold));
        }
    }
    return { services, skipped, refusals };
};
const noRelease = (subject) => ({
    subject,
    code: 'NO_RELEASE',
    reason: `nothing is known of a release of ${subject}: name one with \`--version ${subject}=VERSION\``,
});
const isHeld = ({ service, release, deployment, reason }) => ({
    subject: service,
    code: 'HELD',
    reason: `${service} ${release.version} is on hold since deployment ${deployment}${reason ? ` (${reason})` : ''}`,
    fix: `deploy another release, or \`convoy lift ${service} ${release.version}\``,
});

// EXTERNAL MODULE: ./packages/model/src/plan-notes.ts
var plan_notes = __webpack_require__(5714);
;// CONCATENATED MODULE: ./packages/model/src/plan-shape.ts


/** What is planned, and what of it needs what. */
const planGraph = (settings, services, tasks) => (0,src_graph/* graphOf */.cQ)(Object.fromEntries([
    ...[...services.keys()].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
    ...[...tasks.keys()].map((name) => [name, (0,record/* own */.Z)(settings.tasks, name)?.needs ?? []]),
]));
/** Services by stage; a task between two of them keeps their order and is no stage of its own. */
const stagesOf = (graph, services) => (0,src_graph/* stages */._$)(graph, (name) => services.has(name));
/** The chain that decides how long all takes at least. Contract tasks come after confirmation, so they add to it. */
const criticalPathOf = (graph, services, tasks, weight) => {
    const contracts = [...tasks].filter(([, { phase }]) => phase === 'contract');
    const after = (0,src_graph/* graphOf */.cQ)(Object.fromEntries(contracts.map(([name, { needs }]) => [name, needs])));
    const forward = (0,src_graph/* criticalPath */.vC)(graph, (name) => (after.needs.has(name) ? 0 : weight(name)));
    return {
        services: forward.names.filter((name) => services.has(name)),
        expectedMs: forward.length + (0,src_graph/* criticalPath */.vC)(after, weight).length,
    };
};

;// CONCATENATED MODULE: ./packages/model/src/plan-tasks.ts


/**
 * Expand tasks run when something of the plan needs them, those that are not idempotent once; contract tasks run once,
 * with the first deployment that leaves no service that they need at a former release: it could not live without what
 * they remove.
 */
const planTasks = (input, services) => {
    const { settings } = input;
    const wanted = wantedTasks(input, services);
    const planned = new Map();
    const skipped = [];
    for (const [task, { phase, needs }] of Object.entries(settings.tasks)) {
        if (!wanted.has(task))
            skipped.push(unwanted(input, services, task));
        else if (isDone(input, task))
            skipped.push({ subject: task, code: 'ALREADY_DONE', reason: 'it ran once and must not run again' });
        else
            planned.set(task, {
                task,
                phase,
                needs: [...new Set(needs)].filter((need) => services.has(need) || (wanted.has(need) && !isDone(input, need))),
                ready: phase === 'contract' ? [] : [...new Set(needs)].filter((need) => isLeft(settings, services, need)),
                expectedMs: (0,record/* own */.Z)(input.durations, task) ?? 1,
                fingerprint: (0,record/* own */.Z)(input.fingerprints, task) ?? '',
                guards: phase === 'contract' ? servicesOf(settings, task) : [],
            });
    }
    return { planned, skipped, refusals: tooEarly(input, services, planned) };
};
const isLeft = (settings, services, need) => Object.hasOwn(settings.services, need) && !services.has(need);
/** Contract tasks of the planned services, and all tasks that those and the services need; done ones end a chain. */
const wantedTasks = (input, services) => {
    const { settings } = input;
    const contracts = Object.keys(settings.tasks).filter((task) => concerns(input, services, task) && formerOf(input, services, task).length === 0);
    const needed = [...services].flatMap((name) => (0,record/* own */.Z)(settings.services, name)?.needs ?? []);
    const wanted = new Set([...contracts, ...needed].filter((name) => Object.hasOwn(settings.tasks, name)));
    for (const task of wanted)
        if (!isDone(input, task))
            for (const need of tasksOf(settings, task))
                wanted.add(need);
    return wanted;
};
/** Whether a contract task follows what is deployed here. */
const concerns = ({ settings }, services, task) => (0,record/* own */.Z)(settings.tasks, task)?.phase === 'contract' && servicesOf(settings, task).some((name) => services.has(name));
/** Services that a task needs and that stay at a former release. */
const formerOf = ({ settings, base, candidates }, services, task) => servicesOf(settings, task).filter((name) => !services.has(name) && !(Object.hasOwn(base.markers, name) && (0,record/* own */.Z)(candidates, name)?.changed === false));
const unwanted = (input, services, task) => {
    const former = concerns(input, services, task) ? formerOf(input, services, task) : [];
    return former.length > 0
        ? {
            subject: task,
            code: 'WAITING',
            // Whether a release that is not of this plan can do without what it removes is not known: a person says it.
            reason: `it removes what a former release may need: it runs with a deployment of ${(0,few/* few */.H)(former)} too; where nothing of them is to change, \`convoy deploy ${servicesOf(input.settings, task).join(' ')} --force\` runs it`,
        }
        : { subject: task, code: 'NOTHING_TO_DO', reason: 'nothing in this plan needs it' };
};
const isDone = ({ settings, base, fingerprints }, task) => {
    const { phase, idempotent } = (0,record/* own */.Z)(settings.tasks, task);
    const last = (0,record/* own */.Z)(base.tasks, task);
    return (phase === 'contract' || !idempotent) && last !== undefined && last === ((0,record/* own */.Z)(fingerprints, task) ?? '');
};
const tasksOf = (settings, task) => ((0,record/* own */.Z)(settings.tasks, task)?.needs ?? []).filter((need) => Object.hasOwn(settings.tasks, need));
/** Services that a task needs, itself or through other tasks. */
const servicesOf = (settings, task) => {
    const met = new Set([task]);
    for (const name of met)
        for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return [...met].filter((name) => Object.hasOwn(settings.services, name));
};
/** A contract task runs after confirmation, so nothing that is deployed here can wait for it. */
const tooEarly = ({ settings }, services, planned) => {
    const waiting = [
        ...[...services].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
        ...[...planned.values()]
            .filter(({ phase }) => phase === 'expand')
            .map(({ task, needs }) => [task, needs]),
    ];
    return waiting.flatMap(([name, needs]) => needs
        .filter((need) => planned.get(need)?.phase === 'contract')
        .map((need) => ({
        subject: need,
        code: 'NEED_NOT_READY',
        reason: `${name} needs ${need}, a contract task, which runs only after confirmation: deploy what ${need} needs first, then ${name}`,
    })));
};

;// CONCATENATED MODULE: ./packages/model/src/planner.ts







/** A provider of which nothing is known is taken to do nothing but deploy. */
const deployOnly = { shift: false, describe: false, rollback: false, retire: false };
/**
 * What to deploy, in which order, and why not the rest (DESIGN §6). Pure: the same input gives the same plan, whatever
 * the order in which names are written. A plan with refusals is for reading only.
 */
const buildPlan = (input) => {
    const { settings, durations } = input;
    const chosen = choose(input);
    const tasks = planTasks(input, new Set(chosen.services.keys()));
    const graph = planGraph(settings, chosen.services, tasks.planned);
    const order = (0,src_graph/* topological */._s)(graph);
    const steps = order.filter((name) => chosen.services.has(name)).map((name) => stepOf(input, chosen, tasks, name));
    const checks = checksOf(settings, chosen);
    const weight = (name) => (0,record/* own */.Z)(durations, name) ?? 1;
    const plan = {
        operation: 'deploy',
        steps,
        undo: [],
        tasks: order.flatMap((name) => tasks.planned.get(name) ?? []),
        checks,
        skipped: [...chosen.skipped, ...tasks.skipped, ...skippedChecks(settings, checks)],
        notes: (0,plan_notes/* notesOf */.h)(settings, steps),
        stages: stagesOf(graph, chosen.services),
        criticalPath: criticalPathOf(graph, chosen.services, tasks.planned, weight),
    };
    return { plan, refusals: [...chosen.refusals, ...tasks.refusals, ...notReady(input, plan)] };
};
const stepOf = (input, { services }, tasks, service) => {
    const { settings, base, capabilities, durations } = input;
    const { needs = [], strategy, health } = (0,record/* own */.Z)(settings.services, service) ?? {};
    const able = (0,record/* own */.Z)(capabilities, service) ?? deployOnly;
    const recreate = strategy === 'recreate' || !able.shift;
    const phases = recreate ? ['deploy', 'shift', 'gate'] : ['deploy', 'gate', 'shift'];
    const wanted = [...new Set(needs)];
    const { release, reason } = services.get(service);
    return {
        ...{ service, reason },
        needs: wanted.filter((need) => services.has(need) || tasks.planned.has(need)),
        ready: readyOf(settings, services, tasks, wanted),
        from: (0,record/* own */.Z)(base.markers, service)?.release ?? null,
        to: release,
        phases: phases.filter((phase) => phase !== 'gate' || health),
        recreate,
        capabilities: able,
        expectedMs: (0,record/* own */.Z)(durations, service) ?? 1,
    };
};
/** Needed services that stay as they are, those of the tasks in between included. */
const readyOf = (settings, services, tasks, needs) => {
    const met = new Set(needs);
    for (const name of met)
        if (tasks.planned.has(name))
            for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
                met.add(need);
    return [...met].filter((name) => !services.has(name) && !Object.hasOwn(settings.tasks, name));
};
/** A need that is left as it is must have been confirmed once: whether it answers now is asked when its time comes. */
const notReady = ({ settings, base }, { steps, tasks }) => {
    const waiting = [
        ...steps.map(({ service, ready }) => ({ name: service, ready })),
        ...tasks.map(({ task, ready }) => ({ name: task, ready })),
    ];
    const missing = new Map();
    for (const { name, ready } of waiting)
        for (const need of ready)
            if (!Object.hasOwn(base.markers, need))
                missing.set(need, [...(missing.get(need) ?? []), name]);
    return [...missing].map(([subject, dependents]) => ({
        subject,
        code: 'NEED_NOT_READY',
        reason: `${subject}, needed by ${(0,few/* few */.H)(dependents)}, has never been confirmed in ${settings.environment}: deploy it too, or \`convoy adopt\` what is there`,
    }));
};
/** A check without needs spans everything. */
const checksOf = ({ checks }, { services }) => Object.entries(checks)
    .map(([check, { needs }]) => ({
    check,
    needs: needs.length === 0 ? [...services.keys()] : [...new Set(needs)].filter((need) => services.has(need)),
}))
    .filter(({ needs }) => needs.length > 0);
const skippedChecks = ({ checks }, planned) => {
    const runs = new Set(planned.map(({ check }) => check));
    return Object.keys(checks)
        .filter((check) => !runs.has(check))
        .map((subject) => ({ subject, code: 'NOTHING_TO_DO', reason: 'none of the services it needs is in this plan' }));
};


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

/***/ 40766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownService)
/* harmony export */ });
const unknownService = (subject, environment) => ({
    subject,
    code: 'UNKNOWN_SERVICE',
    reason: `${subject} is not a service of ${environment}: \`convoy plan\` lists those there are`,
});


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
