export const id = 3104;
export const ids = [3104];
export const modules = {

/***/ 29587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Wc: () => (/* binding */ observes),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/** Commands that only look: they may be abandoned and begun again at any time. */
const observing = new Set(['gate', 'verify', 'canary', 'watch', 'check']);
const observes = (command) => observing.has(command.type);
/** What the command is about: a service, a task or a check. */
const subjectOf = (command) => {
    switch (command.type) {
        case 'check':
            return command.check;
        case 'task':
            return command.task;
        case 'deploy':
        case 'gate':
        case 'verify':
        case 'weigh':
        case 'canary':
        case 'shift':
        case 'watch':
        case 'rollback':
        case 'retire':
            return command.service;
    }
};
/**
 * Identifies a command within its deployment; the deployment's id before it makes the idempotency key.
 * The same goal has the same key in every process, which is what keeps an effect from happening twice.
 */
const keyOf = (command) => {
    return `${command.type}${partOf(command)}:${subjectOf(command)}:${command.attempt}`;
};
/** What tells commands of one type and subject apart. */
const partOf = (command) => {
    switch (command.type) {
        case 'gate':
            return `:${command.of}`;
        case 'verify':
            return `:${command.check}`;
        case 'weigh':
        case 'canary':
            return `:${command.step}`;
        default:
            return '';
    }
};


/***/ }),

/***/ 72229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ concernedBy)
/* harmony export */ });
/**
 * Services of the plan that a failure speaks of: one, those that wait for a task, itself or behind others, or those that a
 * check spans. Where it is none in particular it is all.
 */
const concernedBy = ({ steps, tasks, checks }, { service, task, check }) => {
    const behind = new Set(task === undefined ? [] : [task]);
    for (const name of behind)
        for (const other of tasks)
            if (other.needs.includes(name))
                behind.add(other.task);
    // Of a service's own checks only it is spoken, whatever else has the name.
    const spanned = service === undefined ? (checks.find((step) => step.check === check)?.needs ?? []) : [];
    const found = steps.filter((step) => step.service === service || step.needs.some((need) => behind.has(need)) || spanned.includes(step.service));
    return (found.length > 0 ? found : steps).map((step) => step.service);
};


/***/ }),

/***/ 94472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
;// CONCATENATED MODULE: ./packages/model/src/fold-parts.ts


/** The record without one of its keys. */
const without = (record, key) => {
    const { [key]: _, ...rest } = record;
    return rest;
};
/** These tasks or checks are begun anew, under another key: a late end of the former run is not taken for theirs. */
const anew = (state, names) => ({
    ...state,
    retries: { ...state.retries, ...Object.fromEntries(names.map((name) => [name, (0,src_state/* attemptOf */.tx)(state, name)])) },
});
const others = (holds, { subject, release }) => holds.filter((held) => held.service !== subject || (release !== undefined && !(0,src_release/* sameRelease */.O)(held.release, release)));
/** Holds a release; holding it again only renews the reason. */
const hold = (state, held) => {
    const { subject, release, deployment, reason = '' } = held;
    if (subject === undefined || release === undefined)
        return state;
    return { ...state, holds: [...others(state.holds, held), { service: subject, release, deployment, reason }] };
};
/**
 * Holds a release that was taken back, when the decision to do so asks for it; not one that is confirmed and was deployed
 * once more, for it serves again.
 */
const holdTakenBack = (state, service, release, deployment) => {
    const isIt = (undone) => undone.service === service;
    const decision = state.decisions.find(({ undo }) => undo.some(isIt));
    return decision?.hold && !(0,src_release/* sameRelease */.O)(decision.undo.find(isIt)?.to, release)
        ? hold(state, { subject: service, release, deployment, reason: decision.reasons[0] ?? '' })
        : state;
};
/** Lifts the hold of one release, or of every release of the service when none is named. */
const lift = (state, held) => ({ ...state, holds: others(state.holds, held) });

;// CONCATENATED MODULE: ./packages/model/src/fold-resume.ts


/**
 * A person went on after a halt: what failed without being taken back, and ways back that are blocked, are tried anew.
 * Where nothing had halted a process only takes another one's place: what failed has failed.
 */
const resumed = (state) => {
    if (!state.halted)
        return state;
    const known = { ...state, halted: null, services: unwatched(state) };
    return state.halted.code === 'UNKNOWN_EFFECT' ? known : triedAnew(known);
};
/** It goes on where it was paused, and measures anew what time has made old. */
const unpaused = (state, ends) => ({
    ...state,
    paused: null,
    pausesOver: ends === undefined ? state.pausesOver : [...state.pausesOver, ends],
    services: unwatched(state),
});
/** A halt or a pause may last for days: nothing is confirmed on what was watched before it. */
const unwatched = ({ services, confirmed }) => {
    const again = ({ watched, ...rest }) => watched && watched.outcome !== 'passed' ? { ...rest, watched } : rest;
    return confirmed
        ? services
        : Object.fromEntries(Object.entries(services).map(([name, service]) => [name, again(service)]));
};
const triedAnew = (state) => {
    // What ran in part and may not run twice waits for a person's answer, not for another try.
    const isAnswered = ({ settled, task }) => settled === true || (task !== undefined && Object.hasOwn(state.partly, task));
    const open = state.failures.filter((failure) => !isAnswered(failure));
    const checks = passedOnly(state.checks);
    const again = new Set(open.flatMap(({ task, check, service }) => task ?? (service === undefined ? check : undefined) ?? []));
    for (const check of Object.keys(state.checks))
        if (!Object.hasOwn(checks, check))
            again.add(check);
    const failed = [...open.flatMap(({ service }) => service ?? []), ...Object.keys(state.blocked), ...redAgain(state)];
    const services = Object.fromEntries(failed.map((name) => [name, nextTry((0,src_state/* serviceOf */.z5)(state, name))]));
    return {
        ...state,
        blocked: {},
        failures: state.failures.filter(isAnswered),
        services: { ...state.services, ...services },
        ready: passedOnly(state.ready),
        checks,
        retries: anew(state, [...again]).retries,
    };
};
/** What is restored and turned red, also while somebody was asked about another. */
const redAgain = ({ services }) => Object.entries(services).flatMap(([name, { regated, accepted }]) => regated && regated.outcome !== 'passed' && !accepted ? name : []);
const nextTry = ({ gated, verified, canary, watched, regated, ...rest }) => ({
    ...rest,
    attempt: rest.attempt + 1,
    ...(verified ? { verified: passedOnly(verified) } : {}),
    ...(canary ? { canary: { passed: canary.passed } } : {}),
    ...(gated?.outcome === 'passed' ? { gated } : {}),
    ...(regated?.outcome === 'passed' ? { regated } : {}),
});
const passedOnly = (verdicts) => Object.fromEntries(Object.entries(verdicts).filter(([, { outcome }]) => outcome === 'passed'));

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/model/src/concern.ts
var concern = __webpack_require__(72229);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
;// CONCATENATED MODULE: ./packages/model/src/fold-steps.ts






const planned = (state, { plan, settings, base }) => ({
    ...state,
    ...base,
    plan,
    settings,
    services: Object.fromEntries(plan.steps.map(({ service }) => [service, { attempt: 1 }])),
});
/** Markers move together, once, and only here. */
const fold_steps_confirm = (state, { releases, deployment }) => {
    const ordinal = state.ordinal + 1;
    const moved = Object.entries(releases).flatMap(([service, release]) => release === null ? [] : [[service, { release, deployment, ordinal, ...profileOf(state, service) }]]);
    const kept = Object.entries(state.markers).filter(([service]) => releases[service] !== null);
    return { ...state, ordinal, confirmed: true, markers: Object.fromEntries([...kept, ...moved]) };
};
/** A rollback measures nothing anew: the release it returns to has the profile that it had. */
const profileOf = (state, service) => {
    const profile = (0,src_state/* serviceOf */.z5)(state, service).profile ?? (0,record/* own */.Z)(state.plan?.profiles ?? {}, service);
    return profile ? { profile } : {};
};
/** From its start on, an effect may have happened. */
const markTouched = (state, command) => {
    if (command.type !== 'deploy' && command.type !== 'weigh' && command.type !== 'shift')
        return state;
    const { service } = command;
    const recreate = state.plan?.steps.find((step) => step.service === service)?.recreate;
    const now = (0,src_state/* serviceOf */.z5)(state, service);
    const touched = command.type !== 'deploy' || recreate ? { touched: true } : {};
    return { ...state, services: { ...state.services, [service]: { ...now, begun: true, ...touched } } };
};
/**
 * A contract task that ran, even in part, forbids going back beneath this deployment; it never runs again.
 * `done: false`: it failed, so only the floor is raised.
 */
const raiseFloor = (state, task, deployment, done = true) => {
    const step = state.plan?.tasks.find((candidate) => candidate.task === task);
    if (!step)
        return state;
    const tasks = done ? { ...state.tasks, [task]: step.fingerprint } : state.tasks;
    if (step.phase === 'expand')
        return { ...state, tasks };
    const floor = { task, deployment, services: step.guards, ordinal: state.ordinal };
    // Under the same name it may have guarded other services before: what it forbade then stays forbidden.
    const isCovered = (known) => known.task === task && known.services.every((name) => floor.services.includes(name));
    return { ...state, tasks, floors: [...state.floors.filter((known) => !isCovered(known)), floor] };
};
/**
 * A task failed at its work: what it did stays, so a contract task has raised its floor, and one that may not run twice
 * asks a person.
 */
const taskFailed = (state, { task, reason, deployment }) => {
    if (task === undefined)
        return state;
    const next = raiseFloor(state, task, deployment, false);
    const isOnceOnly = state.settings?.tasks[task]?.idempotent === false;
    return isOnceOnly ? { ...next, partly: { ...next.partly, [task]: reason } } : next;
};
/** A task is done, here and for deployments to come. */
const taskDone = (state, task, deployment) => raiseFloor({ ...state, done: { ...state.done, [task]: true } }, task, deployment);
/** A question to a person: what it is about stays open until it is answered. */
const halted = (state, { code, reason, subject }) => {
    const asked = Object.entries(state.running).map(([key, running]) => [
        key,
        code === 'UNKNOWN_EFFECT' && (0,commands/* subjectOf */.et)(running.command) === subject ? { ...running, unknown: true } : running,
    ]);
    return {
        ...state,
        halted: { code, reason, ...(subject === undefined ? {} : { subject }) },
        running: Object.fromEntries(asked),
    };
};
/** What the decision answers is settled: a failure that it does not reach still is to be answered. */
const decided = (state, event) => {
    const { scope, affected, undo, hold, outcome, reasons, deployment } = event;
    const { plan } = state;
    const reached = new Set(affected);
    const isAnswered = (failure) => !plan || (0,concern/* concernedBy */.l)(plan, failure).some((service) => reached.has(service));
    const next = {
        ...dropVerdicts(state, reached),
        asked: null,
        decisions: [...state.decisions, { scope, affected, undo, hold, outcome, reasons }],
        failures: state.failures.map((failure) => (isAnswered(failure) ? { ...failure, settled: true } : failure)),
    };
    return hold ? holdGuilty(next, state.failures.filter(isAnswered), deployment) : next;
};
/** Verdicts of checks of which something goes back are dropped: they spoke of another combination. */
const dropVerdicts = (state, back) => {
    // One that could not be run has no verdict, and has failed all the same.
    const isOver = (check) => Object.hasOwn(state.checks, check) ||
        state.failures.some((failure) => failure.check === check && failure.service === undefined && failure.attempt === (0,src_state/* attemptOf */.tx)(state, check));
    const isStale = ({ check, needs }) => isOver(check) && needs.some((need) => back.has(need));
    const stale = state.plan?.checks.filter(isStale).map(({ check }) => check) ?? [];
    return { ...anew(state, stale), checks: stale.reduce(without, state.checks) };
};
/**
 * A release that failed its own gate or watch is held even if it never served anyone; not for a need that refused, nor for
 * what says nothing of it.
 */
const holdGuilty = (state, failures, deployment) => failures.reduce((known, { service, point, code, reason, outcome, settled: old }) => {
    const step = state.plan?.steps.find((candidate) => candidate.service === service);
    if (old || outcome || !step || point === 'deploy' || code === 'NEED_NOT_READY')
        return known;
    if (!(0,src_state/* serviceOf */.z5)(state, step.service).begun)
        return known;
    const release = (0,src_state/* serviceOf */.z5)(state, step.service).deployed?.release ?? step.to;
    if ((0,src_release/* sameRelease */.O)(step.from, release))
        return known;
    return hold(known, { subject: step.service, release, deployment, reason });
}, state);

// EXTERNAL MODULE: ./packages/model/src/way-back.ts
var way_back = __webpack_require__(87040);
;// CONCATENATED MODULE: ./packages/model/src/fold-settle.ts





/** A person's answer for an effect whose end nobody saw, or for a way back that is blocked. */
const settle = (state, { subject, as, candidate }) => {
    const open = Object.entries(state.running).find(([, { command }]) => (0,commands/* subjectOf */.et)(command) === subject);
    if (!open && subject !== undefined && Object.hasOwn(state.blocked, subject))
        return unblock(state, subject);
    if (!open)
        return settleTask(state, subject, as);
    const [key, running] = open;
    return settled({ ...state, halted: null, running: without(state.running, key) }, running, as, candidate);
};
/** A task that failed half way: done by hand it is done, else it is tried anew. */
const settleTask = (state, subject, as) => {
    const isIt = ({ point, task, settled: old }) => !old && point === 'deploy' && task !== undefined && task === subject;
    if (subject === undefined || !(Object.hasOwn(state.partly, subject) || state.failures.some(isIt)))
        return state;
    const failures = state.failures.filter((failure) => !isIt(failure));
    const known = { ...state, halted: null, failures, partly: without(state.partly, subject) };
    return answered(known, subject, as === 'deployed');
};
const answered = (state, task, isDone) => isDone ? taskDone(state, task, state.deployment) : anew(state, [task]);
/** The way back of this service is over: a person did it, or takes what came of it as it is. */
const unblock = (state, service) => {
    const { rolledBack } = (0,src_state/* serviceOf */.z5)(state, service);
    const undo = (0,src_state/* undoOf */.CF)(state).find((candidate) => candidate.service === service);
    const change = undo
        ? rolledBack
            ? { accepted: true }
            : { rolledBack: true }
        : { retired: true };
    const blocked = without(state.blocked, service);
    const known = {
        ...state,
        blocked,
        services: { ...state.services, [service]: { ...(0,src_state/* serviceOf */.z5)(state, service), ...change } },
    };
    const next = { ...known, halted: (0,way_back/* wayBackBlocked */.x)(known) };
    return undo && !rolledBack ? holdTakenBack(next, service, undo.from, state.deployment) : next;
};
const settled = (state, { command }, as, candidate) => {
    const subject = (0,commands/* subjectOf */.et)(command);
    // Back to nothing: what is absent is what was to come about.
    const isDone = as === (command.type === 'rollback' && command.to === null ? 'absent' : 'deployed');
    if (command.type === 'task')
        return answered(state, subject, isDone);
    const now = (0,src_state/* serviceOf */.z5)(state, subject);
    const next = isDone ? { ...now, ...done(command, candidate) } : { ...now, attempt: now.attempt + 1 };
    const shifted = isDone && command.type === 'shift' ? [...state.shifted, subject] : state.shifted;
    const known = { ...state, shifted, services: { ...state.services, [subject]: next } };
    return isDone && command.type === 'rollback' ? holdTakenBack(known, subject, command.from, state.deployment) : known;
};
const done = (command, candidate) => {
    switch (command.type) {
        case 'deploy':
            return { deployed: { release: command.release, ...(candidate === undefined ? {} : { candidate }) } };
        case 'weigh':
            return { weighed: command.step };
        case 'shift':
            return { shifted: true };
        case 'rollback':
            return { rolledBack: true };
        case 'retire':
            return { retired: true };
        case 'gate':
        case 'verify':
        case 'canary':
        case 'watch':
        case 'check':
        case 'task':
            return {};
    }
};

;// CONCATENATED MODULE: ./packages/model/src/fold.ts






const patch = (state, service, change) => ({
    ...state,
    services: { ...state.services, [service]: { ...(0,src_state/* serviceOf */.z5)(state, service), ...change } },
});
const turned = (state) => ({ ...state, turns: state.turns + 1 });
const ended = (state, key) => key === undefined || !Object.hasOwn(state.running, key) ? state : { ...state, running: without(state.running, key) };
const gated = (state, { service, of, verdict, key, at }) => {
    const next = ended(state, key);
    const dated = { ...verdict, seenAt: Date.parse(at) };
    switch (of) {
        case 'need':
            return { ...next, ready: { ...next.ready, [service]: dated } };
        case 'restored':
            return patch(next, service, { regated: verdict });
        case 'candidate':
        case 'live':
            return patch(next, service, { gated: dated });
    }
};
/** A verdict on a service, by what it is of. */
const checked = (now, event, turn) => {
    const { check, verdict, profile, step = 0, at } = event;
    const passed = verdict.outcome === 'passed';
    if (check === 'canary')
        return { canary: { passed: passed ? step : step - 1, ...(passed ? {} : { failed: verdict }) } };
    if (!isKind(check))
        return { watched: { ...verdict, seenAt: Date.parse(at), turn } };
    return { verified: { ...now.verified, [check]: verdict }, ...(passed && profile ? { profile } : {}) };
};
const isKind = (check) => checks/* checkKinds */.aT.includes(check);
const heard = (state, wish) => wish === undefined ? state : { ...state, heard: [...state.heard, wish] };
const who = ({ actor, reason }) => ({ actor, ...(reason ? { reason } : {}) });
const accepted = (state, event) => {
    switch (event.verb) {
        case 'abort':
        case 'rollback':
            return { ...state, asked: { verb: event.verb, ...who(event) }, paused: null };
        case 'pause':
            if (event.wish !== undefined && state.pausesOver.includes(event.wish))
                return state;
            return { ...state, paused: { ...who(event), ...(event.wish ? { wish: event.wish } : {}) } };
        case 'resume':
            return unpaused(state, event.ends);
        case 'hold':
            return hold(state, event);
        case 'lift':
            return lift(state, event);
        case 'settle':
            return settle(state, event);
        case 'adopt':
            return state;
    }
};
const folds = {
    'deployment.requested': (state, { operation, actor, reason, commit, run, override, deployment, environment }) => ({
        ...state,
        requested: {
            ...{ operation, actor },
            ...(reason ? { reason } : {}),
            ...(commit ? { commit } : {}),
            ...(run ? { run } : {}),
            ...(override ? { override } : {}),
        },
        deployment,
        environment,
    }),
    'deployment.planned': planned,
    'deployment.resumed': resumed,
    'deployment.confirmed': fold_steps_confirm,
    'deployment.halted': halted,
    'deployment.finished': (state, { outcome }) => ({ ...state, outcome, halted: null }),
    'command.started': (state, { command, key, deadline, others, order }) => {
        const running = { command, deadline, agent: order[2], ...(others === undefined ? {} : { others }) };
        return markTouched({ ...state, running: { ...state.running, [key]: running } }, command);
    },
    'command.abandoned': (state, { key }) => {
        const command = state.running[key]?.command;
        const next = ended(state, key);
        return command?.type === 'check' ? anew(next, [command.check]) : next;
    },
    'service.deployed': (state, { service, release, candidate, url, key }) => patch(ended(state, key), service, {
        deployed: { release, ...(candidate === undefined ? {} : { candidate }), ...(url === undefined ? {} : { url }) },
    }),
    'service.gated': gated,
    'service.shifted': (state, { service, key }) => {
        const next = patch(turned(ended(state, key)), service, { shifted: true, touched: true });
        return { ...next, shifted: [...next.shifted.filter((name) => name !== service), service] };
    },
    'service.weighed': (state, { service, step, key }) => patch(ended(state, key), service, { weighed: step, touched: true }),
    'service.checked': (state, event) => {
        const { check, service, verdict, key } = event;
        const next = ended(state, key);
        return service === undefined
            ? turned({ ...next, checks: { ...state.checks, [check]: verdict } })
            : patch(next, service, checked((0,src_state/* serviceOf */.z5)(state, service), event, state.turns));
    },
    'service.checkpointed': (state, { service }) => patch(state, service, { checkpointed: true }),
    'service.rolled-back': (state, { service, from, key, deployment }) => holdTakenBack(patch(turned(ended(state, key)), service, { rolledBack: true }), service, from, deployment),
    'service.retired': (state, { service, key }) => patch(ended(state, key), service, { retired: true }),
    'service.skipped': (state, { service, reason }) => patch(state, service, { skipped: reason }),
    'task.finished': (state, { task, key, deployment }) => taskDone(ended(state, key), task, deployment),
    'failure.detected': (state, event) => {
        const { key, type: _, id: __, at: ___, order: ____, environment: _____, ...failing } = event;
        const next = ended(state, key);
        const { service, task = service === undefined ? failing.check : undefined } = failing;
        const attempt = task === undefined ? (0,src_state/* serviceOf */.z5)(state, service ?? '').attempt : (0,src_state/* attemptOf */.tx)(state, task);
        const known = { ...next, failures: [...next.failures, { ...failing, attempt }] };
        return failing.point === 'deploy' ? taskFailed(known, event) : known;
    },
    'rollback.decided': decided,
    'rollback.failed': (state, { service, reason, key }) => ({
        ...ended(state, key),
        blocked: { ...state.blocked, [service]: reason },
    }),
    'control.accepted': (state, event) => heard(accepted(state, event), event.wish),
    'control.refused': (state, { wish }) => heard(state, wish),
};
/** The state after one more event; a type from a newer version changes nothing but the count. */
const fold = (state, event) => {
    const next = Object.hasOwn(folds, event.type) ? folds[event.type](state, event) : state;
    const [epoch, , agent, seq] = event.order;
    return { ...next, segments: { ...state.segments, [`${epoch}.${agent}`]: seq } };
};


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inForce)
/* harmony export */ });
/**
 * Of events in causal order, those that count: an agent that lost the head may write a little longer before it notices,
 * and its successor never saw that. Such an event has a lower epoch and yet a clock that is not behind its successor's
 * first. What it tells of the world the successor finds out by `describe`.
 */
const inForce = (events) => {
    const kept = [];
    let epoch = Number.POSITIVE_INFINITY;
    let first = Number.POSITIVE_INFINITY;
    let seen = Number.POSITIVE_INFINITY;
    for (const event of events.toReversed()) {
        const [of, lamport] = event.order;
        if (of < epoch)
            first = Math.min(first, seen);
        epoch = of;
        seen = Math.min(seen, lamport);
        if (lamport < first)
            kept.push(event);
    }
    return kept.reverse();
};


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/model/src/order.ts
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Causal order: an effect never sorts before its cause, whatever the clocks of the runners say (DESIGN §4). */
const compareOrder = (a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]) || compare(a[3], b[3]);
/** The same for events, total: the id decides where two have one order. */
const compareEvents = (a, b) => compareOrder(a.order, b.order) || compare(a.id, b.id);

;// CONCATENATED MODULE: ./packages/model/src/merge.ts


/**
 * The union of segments in causal order: commutative, associative and idempotent, so it does not matter which job saw
 * which segment first. Throws `JOURNAL_CONFLICT` when one id names two different events.
 */
const merge = (...segments) => {
    const known = new Map();
    for (const event of segments.flat()) {
        const former = known.get(event.id);
        if (former === undefined)
            known.set(event.id, event);
        else if (!sameValue(former, event))
            throw conflict(event.id);
    }
    return [...known.values()].sort(compareEvents);
};
const conflict = (id) => new error/* ConvoyError */.rG('JOURNAL_CONFLICT', `event ${id} stands in two segments with different content: one of them was changed after it was written. ` +
    'Bring the segments back from their first copies');
/** Equal as JSON: the order of keys and keys without a value do not count. */
const sameValue = (a, b) => {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const [left, right] = [entriesOf(a), entriesOf(b)];
    return (left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
};
const entriesOf = (value) => new Map(Object.entries(value).filter(([, item]) => item !== undefined));


/***/ }),

/***/ 20400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameRelease)
/* harmony export */ });
/** Two releases are the same thing when version and, where both know it, configuration agree. */
const sameRelease = (a, b) => {
    if (!a || !b)
        return !a && !b;
    const agree = (x, y) => x === undefined || y === undefined || x === y;
    return a.version === b.version && agree(a.digest, b.digest) && agree(a.fingerprint, b.fingerprint);
};


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ undoOf),
/* harmony export */   oz: () => (/* binding */ affectedOf),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   ue: () => (/* binding */ initialState),
/* harmony export */   xr: () => (/* binding */ isEmptied),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
const initialState = {
    deployment: '',
    environment: '',
    segments: {},
    requested: null,
    plan: null,
    settings: null,
    markers: {},
    ordinal: 0,
    holds: [],
    floors: [],
    tasks: {},
    services: {},
    done: {},
    partly: {},
    retries: {},
    ready: {},
    checks: {},
    running: {},
    turns: 0,
    shifted: [],
    failures: [],
    decisions: [],
    blocked: {},
    heard: [],
    asked: null,
    paused: null,
    pausesOver: [],
    halted: null,
    confirmed: false,
    outcome: null,
};
/** How far a service is; one of which nothing is known has not begun. */
const serviceOf = (state, service) => state.services[service] ?? { attempt: 1 };
/** Which try of a task or a check is the next, or is under way: part of its idempotency key. */
const attemptOf = ({ retries }, name) => (retries[name] ?? 0) + 1;
/** What is to be undone, over all decisions, in the order in which it must start. */
const undoOf = (state) => state.decisions.flatMap((decision) => decision.undo);
/** Whether the way back of a service leaves nothing of it: a first release, or a candidate that is taken away. */
const isEmptied = (state, service) => !undoOf(state).some((undo) => undo.service === service && undo.to !== null);
/** Services that some decision takes back. */
const affectedOf = (state) => new Set(state.decisions.flatMap((decision) => decision.affected));


/***/ }),

/***/ 87040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wayBackBlocked)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);

/** The halt of the first way back that is blocked, which says what a person can do; null: none is. */
const wayBackBlocked = (state) => {
    const [service] = Object.keys(state.blocked);
    if (service === undefined)
        return null;
    const answer = `convoy settle ${service} --as ${(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptied */ .xr)(state, service) ? 'absent' : 'deployed'}`;
    const isServed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(state).some((undo) => undo.service === service);
    const wayOn = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service).rolledBack
        ? `mend it and say convoy resume; to leave it as it is, say ${answer} first`
        : `mend the cause and say convoy resume; if you took it ${isServed ? 'back' : 'away'} by hand, say ${answer} first`;
    const what = isServed
        ? `${service} could not be taken back`
        : `the candidate of ${service}, which takes no traffic, could not be taken away`;
    const reason = `${what}: ${state.blocked[service]}; ${wayOn}`;
    return { code: 'ROLLBACK_FAILED', reason, subject: service };
};


/***/ })

};
