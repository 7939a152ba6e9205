export const id = 55;
export const ids = [55];
export const modules = {

/***/ 6840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf),
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);

const phaseOf = (command) => {
    if (command.type !== 'gate')
        return command.type;
    if (command.of === 'need')
        return 'ready';
    return command.of === 'restored' ? 're-gate' : 'gate';
};
/**
 * Times on one axis that never goes back: clocks of two runners differ and clocks are corrected, but what follows in
 * causal order did not happen earlier. So no run ends before it began, and no chain of runs is longer than the whole.
 */
const momentsOf = (events) => {
    let first = null;
    let last = 0;
    return events.map(({ at }, index) => {
        const time = Date.parse(at);
        first ??= Number.isNaN(time) ? null : time;
        if (first !== null && time - first > last)
            last = time - first;
        return { index, ms: last };
    });
};
/** How an event ends the command whose key it carries. */
const endingOf = (event) => {
    switch (event.type) {
        case 'service.gated':
        case 'service.checked': {
            const { verdict } = event;
            const passed = verdict.outcome === 'passed';
            return { end: passed ? 'done' : 'failed', verdict, ...(passed ? {} : { reason: verdict.reason }) };
        }
        case 'failure.detected':
        case 'rollback.failed':
            return { end: 'failed', reason: event.reason };
        case 'command.abandoned':
            return { end: 'abandoned', reason: event.reason };
        default:
            return { end: 'done' };
    }
};
/** All commands of a journal in the order in which they began. */
const runsOf = (events, moments = momentsOf(events)) => {
    const runs = [];
    const open = new Map();
    const close = (run, ended, ending) => {
        if (!run)
            return;
        Object.assign(run, ending, { ended });
        open.delete(run.key);
    };
    for (const [index, event] of events.entries()) {
        const moment = moments[index];
        if (event.type === 'command.started') {
            const { key, command } = event;
            const known = open.get(key);
            if (known)
                known.starts += 1;
            else {
                const run = {
                    ...{ key, phase: phaseOf(command), subject: (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) },
                    ...{ begun: moment, ended: null, end: null, starts: 1 },
                };
                runs.push(run);
                open.set(key, run);
            }
        }
        else if (event.type === 'control.accepted' && event.verb === 'settle') {
            const asked = [...open.values()].find(({ subject }) => subject === event.subject);
            const end = event.as === 'deployed' ? 'done' : 'failed';
            close(asked, moment, { end, reason: `settled as ${event.as} by ${event.actor}`, settled: true });
        }
        else if ('key' in event && event.key !== undefined)
            close(open.get(event.key), moment, endingOf(event));
    }
    return runs;
};


/***/ }),

/***/ 6847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* reexport */ durationsOf),
  h: () => (/* binding */ timelineOf)
});

// EXTERNAL MODULE: ./packages/model/src/in-force.ts
var in_force = __webpack_require__(7712);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var src_neighbours = __webpack_require__(67173);
;// CONCATENATED MODULE: ./packages/analytics/src/waits.ts

const forward = ['deploy', 'gate', 'verify', 'weigh', 'canary', 'shift', 'task'];
/**
 * What the plan made each command wait for: those before it of its own subject; the needs up to their checkpoint (under
 * `together` their gate); for a check the shifts of what it spans, or its way back; for a way back those of neighbours.
 */
const waitsOf = (plan, settings) => {
    const { shift, services } = settings;
    const steps = new Map(plan.steps.map((step) => [step.service, step]));
    const tasks = new Map(plan.tasks.map((task) => [task.task, task]));
    const checks = new Map(plan.checks.map((check) => [check.check, check]));
    const met = (needs = []) => needs.map((subject) => {
        const early = shift === 'together' && steps.get(subject)?.recreate === false;
        return { subject, phases: early ? ['deploy', 'gate', 'verify'] : forward };
    });
    const of = (names = [], ...phases) => names.map((subject) => ({ subject, phases }));
    const asking = (subject) => plan.steps.filter(({ ready }) => ready.includes(subject));
    const neighbours = (service) => Object.keys(services).filter((name) => name !== service && (0,src_neighbours/* areNeighbours */.jB)(settings, name, service));
    return {
        /** A way back waits for these: what failed, and what changed who serves. */
        isTurn: ({ subject, phase, end }) => end === 'failed' ||
            phase === 'weigh' ||
            phase === 'shift' ||
            (phase === 'deploy' && steps.get(subject)?.recreate === true),
        waits: ({ subject, phase }) => {
            const before = of([subject], ...forward, 'watch', 'check', 'rollback', 're-gate', 'retire');
            switch (phase) {
                case 'deploy':
                    return [...before, ...met(steps.get(subject)?.needs), ...of(steps.get(subject)?.ready, 'ready')];
                case 'ready':
                    return met(asking(subject).flatMap(({ needs }) => needs));
                case 'task':
                    return [...before, ...met(tasks.get(subject)?.needs)];
                case 'check':
                    return [...before, ...of(checks.get(subject)?.needs, ...forward, 'rollback', 're-gate')];
                case 'weigh':
                case 'shift':
                    return shift === 'each' ? before : [...before, 'gates', ...of(steps.get(subject)?.needs, 'shift')];
                case 'rollback':
                    return [...before, 'turn', 'order', ...of(neighbours(subject), 'rollback')];
                case 'retire':
                    return [...before, 'turn', 'switches'];
                case 'watch':
                    // The last look comes once all was checked.
                    return [...before, ...of([...checks.keys()], 'check')];
                case 'gate':
                case 'verify':
                case 'canary':
                case 're-gate':
                    return before;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/analytics/src/critical-path.ts

const longer = (a, b) => (b && (!a || b.total > a.total) ? b : a);
/** The longest chains of what has ended so far while a journal is walked. */
const createChains = (plan, settings) => {
    const { waits, isTurn } = waitsOf(plan, settings);
    const ended = new Map();
    const many = { gates: null, turn: null, order: null, switches: null };
    const behind = ({ subject, phases }) => phases.reduce((best, phase) => longer(best, ended.get(subject)?.get(phase) ?? null), null);
    return {
        before: (run) => {
            const best = waits(run).reduce((found, wait) => longer(found, typeof wait === 'string' ? many[wait] : behind(wait)), null);
            if (run.phase === 'rollback')
                many.order = best;
            return best;
        },
        end: (chain) => {
            const { run } = chain;
            const known = ended.get(run.subject) ?? new Map();
            ended.set(run.subject, known.set(run.phase, longer(known.get(run.phase) ?? null, chain) ?? chain));
            if (run.phase === 'deploy' || run.phase === 'gate' || run.phase === 'verify')
                many.gates = longer(many.gates, chain);
            if (run.phase === 'rollback')
                many.switches = longer(many.switches, chain);
            if (isTurn(run))
                many.turn = longer(many.turn, chain);
        },
    };
};
/**
 * The longest chain of commands, each of which the plan made wait for the one before (`waitsOf`), by their measured
 * lengths. Waiting for room under `max-parallel`, the journal's writes and a person's time are no commands: they are
 * what the makespan has more. Only what ended at or before the event `until` counts, and nothing that was abandoned.
 */
const criticalPathOf = (runs, plan, settings, until) => {
    const counted = runs.filter((run) => run.ended !== null && run.ended.index <= until && run.end !== 'abandoned');
    const chains = createChains(plan, settings);
    const before = new Map();
    let last = null;
    const begin = (run) => {
        before.set(run, chains.before(run));
    };
    const end = (run) => {
        const former = before.get(run) ?? null;
        const chain = { run, before: former, total: (former?.total ?? 0) + run.ended.ms - run.begun.ms };
        chains.end(chain);
        last = longer(last, chain);
    };
    // What ended before another began is known by the journal's order, not by clocks.
    const moves = counted.flatMap((run) => [
        { index: run.begun.index, move: () => begin(run) },
        { index: run.ended.index, move: () => end(run) },
    ]);
    for (const { move } of moves.sort((a, b) => a.index - b.index))
        move();
    return pathOf(last);
};
const pathOf = (last) => {
    const links = [];
    for (let chain = last; chain; chain = chain.before) {
        const { subject, phase } = chain.run;
        links.unshift({ subject, phase, ms: chain.total - (chain.before?.total ?? 0) });
    }
    return { ms: last?.total ?? 0, links };
};

;// CONCATENATED MODULE: ./packages/analytics/src/lanes.ts
const kindOf = ({ phase }) => (phase === 'task' || phase === 'check' ? phase : 'service');
const phaseOf = ({ phase, key, begun, ended, end, verdict, reason }) => ({
    ...{ phase, key, end, beginMs: begun.ms, endMs: ended?.ms ?? null },
    verdict: verdict ?? null,
    reason: reason ?? null,
});
const idOf = (kind, subject) => `${kind} ${subject}`;
const untouched = { checkpointMs: null, shiftedMs: null, rolledBackMs: null, skipped: null };
/** What an event says of a service's way: the last word counts. */
const changeOf = (event, ms) => {
    switch (event.type) {
        case 'service.checkpointed':
            return { checkpointMs: ms };
        case 'service.shifted':
            return { shiftedMs: ms };
        case 'service.rolled-back':
            return { rolledBackMs: ms };
        case 'service.skipped':
            return { skipped: event.reason };
        default:
            return null;
    }
};
/** One lane for each of the plan and for whatever else a command was about, in the order in which they began. */
const lanesOf = (events, moments, runs, plan) => {
    const times = new Map();
    for (const [index, event] of events.entries()) {
        const change = changeOf(event, moments[index]?.ms ?? 0);
        if (!change || !('service' in event) || event.service === undefined)
            continue;
        times.set(event.service, { ...(times.get(event.service) ?? untouched), ...change });
    }
    const byLane = Map.groupBy(runs, (run) => idOf(kindOf(run), run.subject));
    const begun = runs.map((run) => [kindOf(run), run.subject]);
    const planned = [
        ...plan.steps.map(({ service }) => ['service', service]),
        ...plan.undo.map(({ service }) => ['service', service]),
        ...plan.tasks.map(({ task }) => ['task', task]),
        ...plan.checks.map(({ check }) => ['check', check]),
    ];
    const lanes = new Map([...begun, ...planned].map((lane) => [idOf(...lane), lane]));
    return [...lanes].map(([id, [kind, subject]]) => ({
        ...{ kind, subject },
        phases: (byLane.get(id) ?? []).map(phaseOf),
        ...((kind === 'service' ? times.get(subject) : undefined) ?? untouched),
    }));
};

;// CONCATENATED MODULE: ./packages/analytics/src/recovery.ts
/** What an event tells of a fault, if it does: the verdict comes before the failure that is concluded from it. */
const faultIn = (event) => {
    switch (event.type) {
        case 'service.gated':
            return event.verdict.outcome === 'passed' ? null : { subject: event.service, reason: event.verdict.reason };
        case 'service.checked':
            return event.verdict.outcome === 'passed'
                ? null
                : { subject: event.service ?? event.check, reason: event.verdict.reason };
        case 'failure.detected':
            return { subject: event.service ?? event.task ?? event.check ?? null, reason: event.reason };
        default:
            return null;
    }
};
/** Null when nothing was taken back. A fault that a halt has answered is not what a later way back began with. */
const recoveryOf = (events, moments) => {
    const at = (index) => moments[index]?.ms ?? 0;
    const index = events.findIndex(({ type }) => type === 'rollback.decided');
    const decision = events[index];
    if (decision?.type !== 'rollback.decided')
        return null;
    const halted = events.slice(0, index).findLastIndex(({ type }) => type === 'deployment.halted');
    const told = events.slice(halted + 1, index).findIndex((event) => faultIn(event) !== null);
    const first = told < 0 ? -1 : halted + 1 + told;
    const fault = first < 0 ? null : faultIn(events[first]);
    const last = events.findLastIndex(({ type }) => type === 'service.rolled-back');
    const decidedMs = at(index);
    return {
        fault: fault && { ms: at(first), ...fault },
        decidedMs,
        reasons: decision.reasons,
        detectMs: fault ? decidedMs - at(first) : null,
        switchMs: last < 0 ? null : at(last) - decidedMs,
        order: events.flatMap((event) => event.type === 'command.started' && event.command.type === 'rollback' ? [event.command.service] : []),
    };
};

// EXTERNAL MODULE: ./packages/analytics/src/runs.ts
var src_runs = __webpack_require__(6840);
;// CONCATENATED MODULE: ./packages/analytics/src/durations.ts


const counted = new Set(['deploy', 'gate', 'verify', 'weigh', 'shift', 'task']);
/**
 * Measured milliseconds of each service (its last deploy, gate and shift together, once it was checkpointed) and of each
 * task that was done: what the next plan expects. Waiting for others is left out, and judging a canary, of which the plan
 * knows how long it takes; and so is whatever was interrupted or settled by a person, for its length says nothing of the
 * work.
 */
const durationsOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const reached = new Set(events.flatMap((event) => {
        if (event.type === 'service.checkpointed')
            return [event.service];
        return event.type === 'task.finished' ? [event.task] : [];
    }));
    const last = new Map();
    for (const run of (0,src_runs/* runsOf */.k)(events))
        if (counted.has(run.phase) && reached.has(run.subject))
            last.set(run.subject, (last.get(run.subject) ?? new Map()).set(run.phase, run));
    return Object.fromEntries([...last].flatMap(([subject, phases]) => {
        const lengths = [...phases.values()].map(lengthOf);
        return lengths.some(Number.isNaN) ? [] : [[subject, lengths.reduce((sum, ms) => sum + ms, 0)]];
    }));
};
const lengthOf = ({ begun, ended, end, starts, settled }) => ended && end === 'done' && starts === 1 && !settled ? ended.ms - begun.ms : Number.NaN;

;// CONCATENATED MODULE: ./packages/analytics/src/timeline.ts






const emptyPlan = {
    operation: 'deploy',
    ...{ steps: [], undo: [], tasks: [], checks: [], skipped: [], notes: [], stages: [] },
    criticalPath: { services: [], expectedMs: 0 },
};
const find = (events, type) => events.find((event) => event.type === type);
/** The halt that nobody has answered yet. */
const haltOf = (events) => {
    const last = events.findLast((event) => ['deployment.halted', 'deployment.resumed', 'deployment.finished'].includes(event.type) ||
        (event.type === 'control.accepted' && event.verb === 'settle'));
    return last?.type === 'deployment.halted' ? { code: last.code, reason: last.reason } : null;
};
/** Works a journal's events, in causal order, into times. */
const timelineOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const moments = (0,src_runs/* momentsOf */.Z)(events);
    const runs = (0,src_runs/* runsOf */.k)(events, moments);
    const requested = find(events, 'deployment.requested');
    const planned = find(events, 'deployment.planned');
    const plan = planned?.plan ?? emptyPlan;
    const indexOf = (type) => events.findIndex((event) => event.type === type);
    const began = [indexOf('deployment.planned'), indexOf('command.started'), 0].find((index) => index >= 0) ?? 0;
    const ends = [indexOf('deployment.confirmed'), indexOf('deployment.finished'), events.length - 1];
    const ended = ends.find((index) => index >= 0) ?? 0;
    const beganMs = moments[began]?.ms ?? 0;
    const endedMs = moments[ended]?.ms ?? 0;
    const makespanMs = endedMs - beganMs;
    const criticalPath = planned ? criticalPathOf(runs, plan, planned.settings, ended) : { ms: 0, links: [] };
    return {
        deployment: events[0]?.deployment ?? '',
        environment: events[0]?.environment ?? '',
        operation: requested?.operation ?? null,
        override: requested?.override ?? null,
        outcome: find(events, 'deployment.finished')?.outcome ?? null,
        halted: haltOf(events),
        startedAt: events[0]?.at ?? null,
        ...{ beganMs, endedMs, makespanMs, criticalPath },
        ratio: criticalPath.ms > 0 ? makespanMs / criticalPath.ms : null,
        lanes: lanesOf(events, moments, runs, plan),
        recovery: recoveryOf(events, moments),
    };
};


/***/ }),

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

/***/ 56934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);


/** What the public record says; null: nothing new. `end` null: it has just begun or goes on. */
const standingOf = ({ outcome, halted, decisions, deployment }, end) => {
    const because = decisions[0]?.reasons[0];
    switch (end) {
        case null:
            return ['in_progress', `${deployment} is under way`];
        case 'halted':
            return ['error', `a person is needed: ${halted?.reason ?? ''}`];
        case 'left':
        case 'stopped':
        case 'fenced':
            // Another process goes on with it, and says how it ended.
            return null;
        case 'finished':
            if (outcome === 'confirmed')
                return ['success', `${deployment} is confirmed`];
            return outcome === 'cancelled'
                ? ['inactive', `cancelled and taken back${because === undefined ? '' : `: ${because}`}`]
                : ['failure', `rolled back${because === undefined ? '' : `: ${because}`}`];
    }
};
/** It is a view: no deployment fails because it cannot be told. */
const say = async ({ github, stores }, told, warn) => {
    if (!github)
        return;
    try {
        const repository = await github();
        await repository.tell({ ...told, logUrl: stores.linkTo(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA) });
    }
    catch (thrown) {
        warn(`the public record of ${told.deployment} is not written: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
};
/** Tells the repository's Deployments how this one stands. */
const publish = async (place, state, end, { env, warn }) => {
    const standing = standingOf(state, end);
    if (!standing || !state.plan)
        return;
    const [now, description] = standing;
    const { deployment, environment, settings, requested } = state;
    const told = {
        ...{ deployment, environment, description, state: now },
        ref: requested?.commit ?? env.GITHUB_SHA ?? null,
        environmentUrl: settings?.url && /^https?:/.test(settings.url) ? settings.url : null,
    };
    await say(place, told, warn);
};
/** Tells them that nobody goes on with a deployment which may have been told of as under way. */
const withdraw = (place, environment, deployment, why, note) => {
    const description = `given up: ${why}`;
    const told = { deployment, environment, description, state: 'inactive', ref: null, environmentUrl: null };
    return say(place, told, note);
};


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ unfinishedOf),
/* harmony export */   Aw: () => (/* binding */ seenUnlessLost),
/* harmony export */   FL: () => (/* binding */ giveUpLost),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   eP: () => (/* binding */ isJournalLost),
/* harmony export */   qp: () => (/* binding */ servicesIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61741);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34792);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56934);






/** All that a deployment deploys or takes back. */
const servicesIn = ({ state: { plan } }) => [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service);
/** What has begun and not ended, and was planned; this only reads. */
const seenOf = async (place, environment, record, note) => {
    const { unfinished } = record;
    if (unfinished === null)
        return null;
    const state = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, note));
    return state.settings ? { id: unfinished, settings: state.settings, state } : null;
};
/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
const unfinishedOf = async (place, environment, record, note) => {
    const { unfinished, owner } = record;
    const seen = await seenOf(place, environment, record, note);
    if (unfinished === null || seen)
        return seen;
    if (owner && (await place.stores.isAlive(owner)))
        return null;
    await clear(place, environment, record, 'nothing was begun');
    note(`${unfinished} had not begun anything and was cleared`);
    return null;
};
/** Whether the journal of what is under way cannot be had, whole, any more. */
const isJournalLost = (thrown) => ['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, ''));
/** The same as `seenOf`; null also where its journal is lost: for whoever can do without. */
const seenUnlessLost = async (...asked) => {
    try {
        return await seenOf(...asked);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        return null;
    }
};
/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
const giveUpLost = async (place, environment, note) => {
    const { record } = await headOrAnew(place, environment, note);
    const { unfinished, owner } = record;
    if (unfinished === null || (owner && (await place.stores.isAlive(owner))))
        return;
    try {
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, () => undefined);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        await clear(place, environment, record, 'its journal is lost');
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(place, environment, unfinished, 'its journal is lost', note);
        note(`${unfinished} is given up: its journal is lost`);
    }
};
/** The head; one that was deleted is begun anew. */
const headOrAnew = async (place, environment, note) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    try {
        return await head.read();
    }
    catch (thrown) {
        if ((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') !== 'HEAD_GONE')
            throw thrown;
        note((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        await place.stores.beginAnew(environment);
        return head.read();
    }
};
const clear = async (place, environment, { epoch, unfinished }, why) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    const { record: now, revision } = await head.read();
    if (now.epoch !== epoch)
        return;
    const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
    const written = await head.write(next, revision, `${unfinished}: cleared by ${_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agent */ .MA}, ${why}`);
    if (written === null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CHANGED_MEANWHILE', `${environment} was written by someone meanwhile: look again`);
};


/***/ }),

/***/ 43919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ closingOf)
/* harmony export */ });
/* harmony import */ var _convoy_analytics_timeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6847);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);


/** What an ended deployment took against what it had to take, unless it waited for a person; null while it goes on. */
const closingOf = (events) => {
    const { outcome, makespanMs, criticalPath, ratio } = (0,_convoy_analytics_timeline__WEBPACK_IMPORTED_MODULE_0__/* .timelineOf */ .h)(events);
    if (outcome === null)
        return null;
    const path = [...new Set(criticalPath.links.map(({ subject }) => subject))].join(' → ');
    const waited = events.some(({ type }) => type === 'deployment.halted');
    const against = ratio === null || waited ? '' : `, critical path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(criticalPath.ms)} (× ${ratio.toFixed(2)}): ${path}`;
    return `${outcome} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(makespanMs)}${against}`;
};


/***/ }),

/***/ 91118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf),
/* harmony export */   y: () => (/* binding */ expectedWords)
/* harmony export */ });
/* harmony import */ var _convoy_model_measured__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45001);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);


/** Shorter than this is not worth a word, in milliseconds. */
const leastMs = 100;
/** How long a plan is expected to take at least; null where it was never measured. */
const expectedOf = (plan, settings) => settings !== null && (0,_convoy_model_measured__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V)(plan, settings) ? longOf(plan) : null;
/** The same behind a critical path. Canaries and watches take their time, measured or not. */
const expectedWords = (plan, settings) => {
    const long = longOf(plan);
    if (long === null)
        return '';
    return `, ${long} ${(0,_convoy_model_measured__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V)(plan, settings) ? 'expected' : 'at least'}`;
};
const longOf = ({ criticalPath, steps, tasks }) => criticalPath.expectedMs > Math.max(leastMs, steps.length + tasks.length) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(criticalPath.expectedMs) : null;


/***/ }),

/***/ 51310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createPlain)
});

// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/convoy/src/view/closing.ts
var closing = __webpack_require__(43919);
// EXTERNAL MODULE: ./packages/engine/src/limits.ts
var limits = __webpack_require__(11874);
// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/model/src/point.ts
var point = __webpack_require__(94739);
// EXTERNAL MODULE: ./packages/convoy/src/view/expected.ts
var expected = __webpack_require__(91118);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/lines.ts






/** Of what looks at no answers of the service, as a command or a scanner, the reason says it all. */
const passed = ({ counts, latency, reason }, looked) => {
    if (!looked)
        return reason;
    const looks = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (looks === 0)
        return reason;
    return `${reason}; ${(0,plural/* plural */.L)(looks, 'look')}${latency ? `, p95 ${Math.round(latency.p95)} ms` : ''}`;
};
const planned = ({ plan, settings }) => {
    const { operation, steps, undo, tasks, checks, criticalPath, skipped, notes } = plan;
    const services = (0,plural/* plural */.L)(operation === 'rollback' ? undo.length : steps.length, 'service');
    const rest = [
        ...(tasks.length > 0 ? [(0,plural/* plural */.L)(tasks.length, 'task')] : []),
        ...(checks.length > 0 ? [(0,plural/* plural */.L)(checks.length, 'check')] : []),
    ];
    const path = criticalPath.services.join(' → ');
    return {
        heading: `${operation} to ${settings.environment}: ${[services, ...rest].join(', ')}`,
        below: [
            ...(path === '' ? [] : [`critical path: ${path}${(0,expected/* expectedWords */.y)(plan, settings)}`]),
            ...skipped.map(({ subject, reason }) => `${subject} is left out: ${reason}`),
            ...notes.map(({ subject, message }) => `note on ${subject}: ${message}`),
        ],
    };
};
const started = ({ command }, settings, isAgain) => {
    if (isAgain && !(0,commands/* observes */.Wc)(command))
        return { subject: (0,commands/* subjectOf */.et)(command), text: `${command.type} is taken up where it was left` };
    switch (command.type) {
        case 'deploy':
            return { subject: command.service, text: `deploy of ${command.release.version} begins` };
        case 'gate': {
            const limit = settings?.services[command.service]?.gate.timeoutMs;
            const again = command.of === 'restored' ? ' of the restored release' : command.of === 'need' ? ' as a need' : '';
            return {
                subject: command.service,
                text: `gate${again} begins${limit === undefined ? '' : `, limit ${(0,view_text/* duration */.p0)(limit)}`}`,
            };
        }
        case 'verify':
            return { subject: command.service, text: `${command.check} begins` };
        case 'canary': {
            const forMs = settings?.services[command.service]?.canary?.[command.step - 1]?.forMs ?? 0;
            return { subject: command.service, text: `judged against what else serves for ${(0,view_text/* duration */.p0)(forMs)}` };
        }
        case 'watch': {
            if (command.forMs === limits/* lastLookMs */.gC)
                return { subject: command.service, text: 'looked at once more, to be confirmed' };
            const ms = command.forMs ?? settings?.services[command.service]?.watchMs ?? 0;
            const why = command.forMs === undefined ? '' : ', longer than usual: too many first looks were not healthy';
            return { subject: command.service, text: `watched for ${(0,view_text/* duration */.p0)(ms)}${why}` };
        }
        case 'check':
            return { subject: command.check, text: 'check begins' };
        case 'task':
            return { subject: command.task, text: 'task begins' };
        case 'rollback':
            return { subject: command.service, text: `goes back, ${(0,view_text/* change */.Zg)(command.from, command.to)}` };
        case 'weigh':
        case 'shift':
        case 'retire':
            return null;
    }
};
/**
 * One line for each event that a reader would miss; what only repeats another is left out. `isAgain`: a command that
 * another process had started is not begun a second time.
 */
const lineOf = (event, { settings, services }, isAgain = false) => {
    switch (event.type) {
        case 'deployment.requested':
            return {
                heading: `${event.deployment}, asked by ${event.actor}${event.reason ? `: ${event.reason}` : ''}`,
                ...(event.override ? { below: [(0,view_text/* overrideText */.K9)(event.override)] } : {}),
            };
        case 'deployment.planned':
            return planned(event);
        case 'deployment.resumed':
            return { heading: `resumed by ${event.actor}${event.note ? ` ${event.note}` : ''}` };
        case 'deployment.confirmed':
            return { heading: `confirmed: ${(0,plural/* plural */.L)(Object.keys(event.releases).length, 'service')}` };
        case 'deployment.halted':
            return { heading: `HALTED, a person is needed (${event.code})`, below: [event.reason] };
        case 'command.started':
            return started(event, settings, isAgain);
        case 'service.deployed':
            return {
                subject: event.service,
                text: `${event.release.version} deployed${event.candidate === undefined ? '' : ' as a candidate'}`,
            };
        case 'service.gated':
        case 'service.checked': {
            // Every other verdict becomes a failure, and that says more.
            if (event.verdict.outcome !== 'passed')
                return null;
            const what = event.type === 'service.gated' ? 'gate' : event.service === undefined ? 'check' : event.check;
            const subject = event.type === 'service.gated' ? event.service : (event.service ?? event.check);
            return { subject, text: `${what} passed: ${passed(event.verdict, what !== 'check')}` };
        }
        case 'service.weighed':
            return {
                subject: event.service,
                text: `${event.release.version} gets ${(0,view_text/* percent */.KN)(event.share)} of the traffic`,
            };
        case 'service.shifted':
            return { subject: event.service, text: `${event.release.version} serves` };
        case 'service.rolled-back':
            return {
                subject: event.service,
                text: event.to ? `${event.to.version} serves again` : `${event.from.version} is taken away`,
            };
        case 'service.retired':
            return { subject: event.service, text: `candidate ${event.release.version} is taken away` };
        case 'service.skipped':
            return { subject: event.service, text: `skipped: ${event.reason}` };
        case 'task.finished':
            return { subject: event.task, text: 'task done' };
        case 'failure.detected': {
            const subject = event.service ?? event.task ?? event.check ?? 'deployment';
            return { subject, text: `FAILED at ${(0,point/* pointOf */.q)(event)} (${event.code}): ${event.reason}` };
        }
        case 'rollback.decided': {
            const way = event.undo.map(({ service }) => service).join(', ');
            const what = event.outcome === 'cancelled' ? 'CANCELLED' : 'ROLLBACK';
            const order = way === '' ? 'nothing was shifted' : `back in this order: ${way}`;
            return { heading: `${what}, scope ${event.scope}: ${order}`, below: event.reasons };
        }
        case 'rollback.failed':
            return { subject: event.service, text: `ROLLBACK FAILED (${event.code}): ${event.reason}` };
        case 'control.accepted':
            return {
                subject: event.subject ?? 'deployment',
                text: `${event.verb} by ${event.actor} accepted${event.reason ? `: ${event.reason}` : ''}`,
            };
        case 'control.refused':
            return {
                subject: event.subject ?? 'deployment',
                text: `${event.verb} by ${event.actor} refused: ${event.reason}`,
            };
        case 'service.checkpointed':
            return services[event.service]?.shifted ? null : { subject: event.service, text: 'ready for its dependents' };
        default:
            return null;
    }
};
const cleaned = (line) => 'heading' in line
    ? { heading: (0,view_text/* clean */.uH)(line.heading), ...(line.below ? { below: line.below.map(view_text/* clean */.uH) } : {}) }
    : { subject: (0,view_text/* clean */.uH)(line.subject), text: (0,view_text/* clean */.uH)(line.text) };

;// CONCATENATED MODULE: ./packages/convoy/src/view/plain.ts




const widest = 20;
const toneOf = (text) => {
    if (/^(FAILED|HALTED|ROLLBACK|CANCELLED)/.test(text))
        return 'bad';
    return /passed|serves|confirmed/.test(text) ? 'good' : null;
};
const standing = ({ plan, services }) => {
    const steps = plan?.steps ?? [];
    const serving = steps.filter(({ service }) => services[service]?.shifted && !services[service]?.rolledBack).length;
    const begun = steps.filter(({ service }) => services[service]?.begun).length;
    return `${serving} of ${(0,plural/* plural */.L)(steps.length, 'service')} serving, ${begun} begun`;
};
/** For logs: a line for each noteworthy event, grouped under headings, with the time since the request. */
const createPlain = ({ paint, write, note, openedAt }) => {
    let startedAt = null;
    let history = 0;
    const events = [];
    const begun = new Set();
    const tell = (line, time) => {
        const tinted = (text) => {
            const tone = toneOf(text);
            return tone ? paint(tone, text) : text;
        };
        if ('heading' in line) {
            write(`${paint('faint', time)}  ${paint('strong', tinted(line.heading))}\n`);
            for (const below of line.below ?? [])
                write(`${' '.repeat(time.length)}    ${below}\n`);
        }
        else
            write(`${paint('faint', time)}    ${(0,view_text/* fill */.GS)(line.subject, Math.max(widest, line.subject.length))} ${tinted(line.text)}\n`);
    };
    return {
        see: (event, state) => {
            const at = Date.parse(event.at);
            startedAt ??= at;
            events.push(event);
            const isAgain = event.type === 'command.started' && begun.has(event.key);
            if (event.type === 'command.started')
                begun.add(event.key);
            if (at < openedAt) {
                history += 1;
                return;
            }
            const time = `+${(0,view_text/* duration */.p0)(at - startedAt)}`.padStart(9);
            if (history > 0)
                tell({ heading: `${state.deployment} goes on: ${standing(state)}` }, time);
            history = 0;
            const line = lineOf(event, state, isAgain);
            if (line)
                tell(cleaned(line), time);
            if (event.type === 'deployment.finished')
                tell({ heading: (0,closing/* closingOf */.r)(events) ?? '' }, time);
        },
        note,
        close: () => undefined,
    };
};


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

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


/***/ }),

/***/ 45001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured),
/* harmony export */   i: () => (/* binding */ canaryMsOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** How long the candidate of a step is judged as a canary; nothing where it is to be none. */
const canaryMsOf = ({ services }, { service, phases }) => phases.includes('canary') ? ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, service)?.canary ?? []).reduce((sum, { forMs }) => sum + forMs, 0) : 0;
/** Whether a deployment before says how long any of it takes: what was never measured counts 1 ms. */
const isMeasured = ({ steps, tasks }, settings) => steps.some((step) => step.expectedMs - canaryMsOf(settings, step) > 1) ||
    tasks.some(({ expectedMs }) => expectedMs > 1);


/***/ })

};
