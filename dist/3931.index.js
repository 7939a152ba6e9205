export const id = 3931;
export const ids = [3931];
export const modules = {

/***/ 25536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   rE: () => (/* binding */ reconsider),
/* harmony export */   vS: () => (/* binding */ takesBackOnCancel)
/* harmony export */ });
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _convoy_model_wish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);


/** Accepts a wish, or refuses it with a reason; either way the journal knows who asked. */
const answer = (state, { reason, ...asked }) => {
    const why = refusals[asked.verb](state);
    const ends = asked.verb === 'resume' ? state.paused?.wish : undefined;
    return why === null
        ? {
            ...{ type: 'control.accepted', ...asked },
            ...(reason === undefined ? {} : { reason }),
            ...(ends === undefined ? {} : { ends }),
        }
        : { type: 'control.refused', ...asked, reason: why };
};
/** A wish that came too late is refused after all: it was answered before what happened meanwhile was journalled. */
const reconsider = (state, fact) => {
    if (fact.type !== 'control.accepted' || !(0,_convoy_model_wish__WEBPACK_IMPORTED_MODULE_1__/* .isWish */ .s)(fact.verb))
        return fact;
    const { verb, actor, reason, wish } = fact;
    const asked = { verb, actor, ...(wish === undefined ? {} : { wish }) };
    return answer(state, { ...asked, ...(reason === undefined ? {} : { reason }) });
};
/** Why it neither goes back any more nor waits. */
const late = (ofRollback) => ({ plan, outcome, confirmed, asked, decisions }) => {
    if (outcome)
        return 'the deployment is over';
    if (plan?.operation === 'rollback')
        return ofRollback;
    if (confirmed)
        return 'the deployment is confirmed already';
    if (asked || decisions.some(({ scope }) => scope === 'deployment'))
        return 'it is being taken back already';
    return null;
};
const back = late('a rollback is never rolled back');
const waiting = late('a rollback waits for nobody');
const refusals = {
    abort: back,
    rollback: back,
    pause: (state) => waiting(state) ?? (state.paused ? `${state.paused.actor} has paused it already` : null),
    resume: ({ paused }) => (paused ? null : 'it is not paused'),
};
/** Whether a cancelled deployment is taken back, or left as it is for `resume`: what every begun service's policy says. */
const takesBackOnCancel = (state) => Object.entries(state.settings?.services ?? {}).every(([service, { rollback }]) => !(0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service).begun || rollback.on.includes('cancel'));


/***/ }),

/***/ 41805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  Q: () => (/* binding */ decideBy)
});

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var src_commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/engine/src/limits.ts
var limits = __webpack_require__(11874);
// EXTERNAL MODULE: ./packages/engine/src/rules/back.ts
var back = __webpack_require__(27557);
// EXTERNAL MODULE: ./packages/model/src/point.ts
var point = __webpack_require__(94739);
// EXTERNAL MODULE: ./packages/model/src/way-back.ts
var way_back = __webpack_require__(87040);
;// CONCATENATED MODULE: ./packages/engine/src/rules/halts.ts


/** What failed, where, and why. */
const describe = (failure) => `${failure.service ?? failure.task ?? failure.check ?? 'deployment'} failed at ${(0,point/* pointOf */.q)(failure)}: ${failure.reason}`;
const halted = (code, reason, subject) => ({
    type: 'deployment.halted',
    code,
    reason,
    ...(subject === undefined ? {} : { subject }),
});
/** It began, and what it did before it failed must not be done twice: only a person can say how far it came. */
const howFar = (task) => `it is not declared idempotent: look how far it came, then say convoy settle ${task} --as deployed|absent, then convoy resume`;
const isPartly = ({ state }, task) => task !== undefined && Object.hasOwn(state.partly, task);
/** A failure that nothing is taken back for is a person's to answer. */
const halt = (view, pending) => {
    const { state } = view;
    const [first] = pending;
    if (!first || state.halted)
        return {};
    const why = describe(first);
    const subject = first.service ?? first.task ?? first.check;
    const on = isPartly(view, first.task)
        ? howFar(first.task)
        : 'mend the cause and say convoy resume, which tries it again';
    if (state.confirmed)
        return { facts: [halted('CONTRACT_FAILED', `${why}; the releases are confirmed and stay; ${on}`, subject)] };
    const back = view.plan.operation === 'deploy' ? '; convoy rollback takes everything back' : '';
    const reason = `${why} (rollback.on does not name this failure); ${on}${back}`;
    return { facts: [halted('ROLLBACK_NOT_WANTED', reason, subject)] };
};
/** A way back that is blocked ends in the hands of a person, who can try again or has done it already. */
const block = ({ state }) => {
    const halt = state.halted ? null : (0,way_back/* wayBackBlocked */.x)(state);
    return halt ? { facts: [{ type: 'deployment.halted', ...halt }] } : {};
};
/** Asks a person how far a task came that may not run twice: the next deployment must know. */
const unsettledTask = ({ state }) => {
    const [task] = Object.keys(state.partly);
    if (task === undefined)
        return null;
    const why = `${task} failed half way: ${state.partly[task]}; ${howFar(task)}`;
    return halted('TASK_UNSETTLED', why, task);
};

// EXTERNAL MODULE: ./packages/engine/src/rules/view.ts
var rules_view = __webpack_require__(79815);
// EXTERNAL MODULE: ./packages/engine/src/rules/work.ts
var work = __webpack_require__(23391);
;// CONCATENATED MODULE: ./packages/engine/src/rules/confirm.ts





/** What may not run twice and failed half way is asked about before the end: the answer may lead forward once more. */
const settleTasks = (view) => {
    if (view.state.confirmed || !isSettled(view))
        return {};
    const question = unsettledTask(view);
    return question ? { facts: [question] } : {};
};
/**
 * What was watched while others took their time may be sick by now: nothing is confirmed on an old look. Where time alone
 * made one old, all are looked at once more at the same time, so that none is old again before the last is seen.
 */
const lastLook = (view) => {
    if (view.state.confirmed || !isSettled(view))
        return {};
    const old = view.plan.steps.filter((step) => isOld(view, step));
    const isLate = old.some((step) => !isOvertaken(view, step));
    return {
        commands: (isLate ? view.plan.steps.filter((step) => isLookedAt(view, step)) : old).map(({ service, to: release }) => ({
            ...{ type: 'watch', service, release, attempt: (0,rules_view/* progressOf */.jA)(view, service).attempt, forMs: limits/* lastLookMs */.gC },
        })),
    };
};
/** All that stays is far enough and was measured, lately: the markers move, together. */
const confirm_confirm = (view) => {
    const { state, plan } = view;
    if (state.confirmed || !isSettled(view) || plan.steps.some((step) => isOld(view, step)))
        return {};
    const releases = plan.operation === 'rollback'
        ? plan.undo.map(({ service, to }) => [service, to])
        : plan.steps
            .filter(({ service }) => !(0,rules_view/* isOut */.th)(view, service))
            .map(({ service, to }) => [service, (0,rules_view/* progressOf */.jA)(view, service).deployed?.release ?? to]);
    return releases.length > 0
        ? { facts: [{ type: 'deployment.confirmed', releases: Object.fromEntries(releases) }] }
        : {};
};
/** Nothing is left to do: the deployment ends. */
const finish = (view) => {
    const { state, plan } = view;
    if (!isSettled(view))
        return {};
    const stays = plan.operation === 'rollback' || plan.steps.some(({ service }) => !(0,rules_view/* isOut */.th)(view, service));
    if (stays && !state.confirmed)
        return {};
    const contracts = plan.tasks.filter((task) => task.phase === 'contract' && (0,work/* isWanted */.Yu)(view, task));
    if (stays && !contracts.every(({ task }) => state.done[task]))
        return {};
    const reason = state.decisions[0]?.reasons[0];
    return {
        facts: [
            {
                type: 'deployment.finished',
                outcome: state.decisions.at(-1)?.outcome ?? 'confirmed',
                ...(reason ? { reason } : {}),
            },
        ],
    };
};
/** Whether it stays, and what serves can be told from what served before: its watch did, its answers or its provider do. */
const isLookedAt = (view, { service, capabilities }) => {
    const { health } = (0,rules_view/* settingsOf */.f5)(view, service) ?? {};
    const isTold = health?.version !== undefined || capabilities.describe || isWatched(view, service);
    return health != null && isTold && !(0,rules_view/* isOut */.th)(view, service);
};
/** Whether it was seen too long ago, or too early. */
const isOld = (view, step) => {
    const { gated, watched } = (0,rules_view/* progressOf */.jA)(view, step.service);
    const seen = watched ?? gated;
    if (!isLookedAt(view, step) || !seen)
        return false;
    return isOvertaken(view, step) || !(0,rules_view/* isFresh */.pL)(view, seen);
};
/** Whether its watch ended before all was in place and checked. */
const isOvertaken = (view, { service }) => {
    const { watched } = (0,rules_view/* progressOf */.jA)(view, service);
    return watched !== undefined && isWatched(view, service) && watched.turn < view.state.turns;
};
/** Nothing is to be answered, and all that was begun has come to its end: forward, or back and measured again. */
const isSettled = (view) => view.pending.length === 0 &&
    !view.state.asked &&
    view.busy.size === 0 &&
    // A rollback that was asked for has nothing to undo before it is decided: that is not its end.
    (view.plan.operation === 'deploy' || view.state.decisions.length > 0) &&
    view.plan.steps.every(({ service }) => view.affected.has(service) || isForward(view, service)) &&
    view.plan.tasks.every((step) => step.phase === 'contract' || view.state.done[step.task] || isStopped(view, step)) &&
    view.plan.checks.every((step) => view.state.checks[step.check]?.outcome === 'passed' || !(0,work/* isRunnable */.iU)(view, step)) &&
    (0,back/* isTakenBack */.Zb)(view);
/** Whether an expand task will not be run any more. */
const isStopped = (view, step) => (0,rules_view/* stopped */.ce)(view) || !(0,work/* isWanted */.Yu)(view, step);
const isForward = (view, service) => {
    const { checkpointed, watched, skipped } = (0,rules_view/* progressOf */.jA)(view, service);
    if (skipped !== undefined)
        return true;
    return checkpointed === true && (!isWatched(view, service) || watched?.outcome === 'passed');
};
const isWatched = (view, service) => {
    const settings = (0,rules_view/* settingsOf */.f5)(view, service);
    return settings?.health != null && settings.watchMs !== null;
};

// EXTERNAL MODULE: ./packages/model/src/concern.ts
var concern = __webpack_require__(72229);
// EXTERNAL MODULE: ./packages/model/src/graph.ts
var graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var neighbours = __webpack_require__(67173);
// EXTERNAL MODULE: ./packages/engine/src/rules/plan-graph.ts
var plan_graph = __webpack_require__(80272);
;// CONCATENATED MODULE: ./packages/engine/src/rules/reach.ts





const widest = (scopes) => {
    if (scopes.length === 0 || scopes.includes('deployment'))
        return 'deployment';
    return scopes.includes('dependents') ? 'dependents' : 'service';
};
/** Works out what goes back for these failures; without any, the whole deployment does. */
const reach = (view, failures) => {
    const names = failures.flatMap((failure) => (0,concern/* concernedBy */.l)(view.plan, failure));
    const scope = view.state.asked ? 'deployment' : widest(names.map((name) => (0,rules_view/* settingsOf */.f5)(view, name)?.rollback.scope));
    const planned = view.plan.steps.map(({ service }) => service);
    if (scope === 'deployment')
        return { scope, affected: new Set(planned), reasons: [] };
    const first = new Set(names.filter((name) => view.steps.has(name)));
    const affected = scope === 'dependents' ? withDependents(view, first) : first;
    return { scope, ...widen(view, affected) };
};
/** Through the tasks of the plan too: what stands on a migration stands on what that migration needs. */
const withDependents = (view, first) => {
    const above = (0,graph/* dependentsOf */.yk)((0,plan_graph/* planGraphOf */.P)(view.plan), first);
    return new Set([...first, ...above].filter((name) => view.steps.has(name)));
};
/**
 * What is new beside a former version was never confirmed so: unless one of the two is declared to tolerate the other's
 * versions, it goes back too, or is not begun. Former is what goes back, and what is skipped because of that.
 */
const widen = (view, first) => {
    const affected = new Set(first);
    const former = new Set(first);
    const reasons = [];
    for (const back of former)
        for (const { service: stays } of view.plan.steps) {
            if (former.has(stays) || (0,rules_view/* isOut */.th)(view, stays))
                continue;
            if (isSkippedFor(view, stays, back))
                former.add(stays);
            else {
                const why = whyAlso(view, stays, back);
                if (why === undefined)
                    continue;
                former.add(stays);
                affected.add(stays);
                reasons.push(why);
            }
        }
    return { affected, reasons };
};
/** Tolerating other versions of a need is not doing without it: after a first release there is none. */
const whyAlso = (view, stays, back) => {
    if (view.steps.get(back)?.from === null && (0,neighbours/* servicesNeeded */.my)(view.settings, stays).has(back))
        return `NEED_TAKEN_BACK: ${stays} needs ${back}, of which nothing is left`;
    return (0,neighbours/* areNeighbours */.jB)(view.settings, back, stays) && !(0,neighbours/* tolerate */.j9)(view.settings, back, stays)
        ? `UNVERIFIED_COMBINATION: ${stays} was never confirmed beside the former ${back}`
        : undefined;
};
/** Also what began and failed to deploy: tried anew, it finds its need gone. */
const isSkippedFor = (view, service, back) => !(0,rules_view/* progressOf */.jA)(view, service).deployed && !view.busy.has(service) && (0,neighbours/* servicesNeeded */.my)(view.settings, service).has(back);

;// CONCATENATED MODULE: ./packages/engine/src/rules/decision.ts





/** A requested rollback is decided by its plan: what to undo and in which order. */
const requested = ({ plan, state }) => plan.operation === 'rollback' && state.decisions.length === 0
    ? {
        facts: [
            {
                type: 'rollback.decided',
                scope: 'deployment',
                affected: plan.undo.map(({ service }) => service),
                undo: plan.undo,
                hold: true,
                outcome: 'rolled-back',
                reasons: [state.requested?.reason ?? `asked by ${state.requested?.actor ?? 'nobody known'}`],
            },
        ],
    }
    : {};
/**
 * Failures, and a person's wish, become one decision with its reasons. It waits for switches under way: what shifts last
 * must go back first, so the order is known only when nothing shifts any more. It does not wait for the deploy of a
 * recreated service, which may take long: that goes back in its turn once it has ended.
 */
const decideBack = (view) => {
    const { state, pending } = view;
    if (state.confirmed || view.plan.operation === 'rollback')
        return halt(view, pending);
    if ((pending.length === 0 && !state.asked) || switching(view))
        return {};
    const wanted = pending.filter((failure) => isWanted(view, failure));
    if (!state.asked && wanted.length === 0) {
        const answered = pending.filter((failure) => isAnswered(view, failure));
        if (answered.length > 0)
            return { facts: [alsoBack(view, answered)] };
        // What is being taken back already is not left half done for the sake of a question.
        return (0,back/* isTakenBack */.Zb)(view) ? halt(view, pending) : {};
    }
    const { scope, affected, reasons } = reach(view, wanted);
    const whole = state.decisions.find((decision) => decision.scope === 'deployment');
    const cancelled = whole ? whole.outcome === 'cancelled' : state.asked?.verb === 'abort' && pending.length === 0;
    const asked = state.asked ? [`${state.asked.verb} asked by ${state.asked.actor}`] : [];
    return {
        facts: [
            {
                type: 'rollback.decided',
                scope,
                affected: [...affected],
                undo: (0,back/* undoing */.Hx)(view, affected),
                hold: !cancelled && (state.asked?.verb === 'rollback' || pending.some(isOwn)),
                outcome: cancelled ? 'cancelled' : 'rolled-back',
                reasons: [...asked, ...pending.map(describe), ...reasons],
            },
        ],
    };
};
/** Whether all that a failure speaks of goes back already, for another reason. */
const isAnswered = (view, failure) => (0,concern/* concernedBy */.l)(view.plan, failure).every((service) => view.affected.has(service));
/** The same way back, which now takes along what was begun meanwhile. */
const alsoBack = (view, failures) => {
    const affected = new Set(failures.flatMap((failure) => (0,concern/* concernedBy */.l)(view.plan, failure)));
    return further(view, affected, failures.map(describe), failures);
};
/**
 * What began and was not deployed when its need went back can go neither on nor be skipped: it goes back as well. As every
 * decision, this one waits for switches under way.
 */
const stranded = (view) => {
    if (view.state.confirmed || switching(view))
        return {};
    const lost = view.plan.steps.flatMap((step) => {
        const { service } = step;
        const { begun, deployed } = (0,rules_view/* progressOf */.jA)(view, service);
        const isOpen = begun === true && !deployed && !view.busy.has(service) && !(0,rules_view/* isOut */.th)(view, service);
        const need = isOpen ? (0,rules_view/* lostNeed */.Zp)(view, step) : undefined;
        return need === undefined ? [] : [[service, need]];
    });
    if (lost.length === 0)
        return {};
    const { affected, reasons } = widen(view, new Set(lost.map(([service]) => service)));
    const why = lost.map(([service, need]) => `NEED_TAKEN_BACK: ${service} had begun, and ${need}, which it needs, went back`);
    const also = view.pending.filter((failure) => (0,concern/* concernedBy */.l)(view.plan, failure).some((name) => affected.has(name)));
    return { facts: [further(view, affected, [...also.map(describe), ...why, ...reasons], also)] };
};
/** A decision that follows from the last one. */
const further = (view, affected, reasons, failures) => {
    const last = view.state.decisions.at(-1);
    return {
        type: 'rollback.decided',
        scope: last?.scope ?? 'service',
        affected: [...affected],
        undo: (0,back/* undoing */.Hx)(view, affected),
        hold: last?.hold === true || (last?.outcome !== 'cancelled' && failures.some(isOwn)),
        outcome: last?.outcome ?? 'rolled-back',
        reasons,
    };
};
/** Whether something is wrong with what was released: a report that is missing, say, is no reason to hold anything. */
const isOwn = ({ outcome }) => outcome === undefined;
/** Switches at work. */
const switching = (view) => Object.values(view.state.running).some(({ command: { type } }) => type === 'weigh' || type === 'shift' || type === 'rollback');
const isWanted = (view, failure) => (0,concern/* concernedBy */.l)(view.plan, failure).some((service) => (0,rules_view/* settingsOf */.f5)(view, service)?.rollback.on.includes(failure.point));

// EXTERNAL MODULE: ./packages/engine/src/rules/failures.ts
var failures = __webpack_require__(80697);
// EXTERNAL MODULE: ./packages/engine/src/rules/on-hold.ts
var on_hold = __webpack_require__(39437);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var state = __webpack_require__(3600);
;// CONCATENATED MODULE: ./packages/engine/src/rules/rollback.ts





/**
 * Each starts in the decided order, once the switches of its neighbours before it are done. No switch waits for another's
 * gate, but a restored release that fails its gate stops those not yet started.
 */
const undo = (view) => {
    const commands = [];
    if (Object.keys(view.state.blocked).length > 0)
        return {};
    const list = (0,back/* undoInOrder */.Ki)(view);
    for (const [index, { service, from, to }] of list.entries()) {
        const { rolledBack, attempt } = (0,rules_view/* progressOf */.jA)(view, service);
        const at = view.busy.get(service)?.command.type;
        // What still comes up is not in anybody's way, but for what it needs.
        if (rolledBack || at === 'rollback' || at === 'deploy')
            continue;
        if (!neighboursAreBack(view, service, list.slice(0, index)))
            break;
        commands.push({ type: 'rollback', service, from, to, attempt });
    }
    return { commands };
};
/**
 * Its neighbours only, as on the way forward: through a service that stayed, no order was kept that could be reversed.
 * Mostly those are its dependents. Where it came before what it needs (recreated under `together`, or in a deployment of
 * its own) it goes back after it: beside the later one its former release was never met.
 */
const neighboursAreBack = (view, service, before) => before.every((other) => !(0,neighbours/* areNeighbours */.jB)(view.settings, other.service, service) || (0,rules_view/* progressOf */.jA)(view, other.service).rolledBack);
/** The restored release is measured again: that it once was good is a memory. */
const regate = (view) => {
    const facts = [];
    const commands = [];
    for (const { service, to } of (0,state/* undoOf */.CF)(view.state)) {
        const { rolledBack, regated, accepted, attempt } = (0,rules_view/* progressOf */.jA)(view, service);
        if (!rolledBack || accepted || to === null || !(0,rules_view/* settingsOf */.f5)(view, service)?.health)
            continue;
        if (!regated && !view.busy.has(service))
            commands.push({ type: 'gate', service, release: to, of: 'restored', attempt });
        if (regated && regated.outcome !== 'passed' && !Object.hasOwn(view.state.blocked, service))
            facts.push({ type: 'rollback.failed', service, code: regated.code, reason: regated.reason });
    }
    return { facts, commands };
};
/** Nobody needs a look at what is taken back. */
const abandon = (view) => ({
    facts: Object.entries(view.state.running)
        .filter(([, { command }]) => {
        if (command.type === 'check') {
            const step = view.plan.checks.find(({ check }) => check === command.check);
            return step !== undefined && !((0,work/* isRunnable */.iU)(view, step) && (0,work/* isInPlace */.RS)(view, step));
        }
        if (command.type === 'verify' || command.type === 'canary' || command.type === 'watch')
            return view.affected.has(command.service);
        return command.type === 'gate' && command.of !== 'restored' && givenUp(view, command.service);
    })
        .map(([key]) => ({ type: 'command.abandoned', key, reason: 'it is being taken back' })),
});
const givenUp = (view, service) => view.affected.has(service) ||
    (!view.steps.has(service) && view.state.decisions.some(({ scope }) => scope === 'deployment'));
/** A candidate that took no traffic is taken away, once users are served by what they shall be served by. */
const retire = (view) => ({
    commands: ((0,back/* isSwitchedBack */.vE)(view) ? view.plan.steps : [])
        .filter(({ service, capabilities }) => {
        const { begun, touched, retired } = (0,rules_view/* progressOf */.jA)(view, service);
        return (capabilities.retire && begun && !touched && !retired && view.affected.has(service) && !view.busy.has(service));
    })
        .map(({ service, to }) => ({ type: 'retire', service, release: to, attempt: (0,rules_view/* progressOf */.jA)(view, service).attempt })),
});

// EXTERNAL MODULE: ./packages/engine/src/rules/sequence.ts
var sequence = __webpack_require__(72803);
// EXTERNAL MODULE: ./packages/judge/src/risk/early.ts
var risk_early = __webpack_require__(7220);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
;// CONCATENATED MODULE: ./packages/engine/src/rules/watches.ts



/** Observing goes on after the shift. */
const watches = (view) => {
    if ((0,rules_view/* stopped */.ce)(view))
        return {};
    const due = view.plan.steps.filter(({ service }) => {
        const { checkpointed, watched } = (0,rules_view/* progressOf */.jA)(view, service);
        const settings = (0,rules_view/* settingsOf */.f5)(view, service);
        const wanted = settings?.health && settings.watchMs !== null;
        return wanted && checkpointed && !watched && !view.busy.has(service) && !(0,rules_view/* isOut */.th)(view, service);
    });
    return {
        commands: due.map(({ service, to }) => ({
            ...{ type: 'watch', service, release: to, attempt: (0,rules_view/* progressOf */.jA)(view, service).attempt },
            ...longer(view, (0,rules_view/* settingsOf */.f5)(view, service)?.watchMs ?? 0),
        })),
    };
};
/** Where candidates took their time to be healthy, as long as the plan's risk wants it then. */
const longer = (view, watchMs) => {
    const { watch, early } = view.settings.care ?? {};
    if (watch === undefined || early === undefined)
        return {};
    const part = (0,risk_early/* unhealthyPart */.a)(view.plan.steps.flatMap(({ service, recreate }) => {
        const { gated } = (0,rules_view/* progressOf */.jA)(view, service);
        return !recreate && gated?.outcome === 'passed' ? [gated] : [];
    }));
    if (part === null || part < early)
        return {};
    return { forMs: Math.min((0,duration/* durationMs */.pc)(duration/* longestWait */._s), Math.round(watchMs * watch)) };
};

;// CONCATENATED MODULE: ./packages/engine/src/decide.ts












/** In the order in which they are heard: what failed, the way back, the way forward, the end. */
const rules = [
    failures/* deadlines */.QA,
    failures/* failures */.e9,
    requested,
    decideBack,
    stranded,
    abandon,
    undo,
    regate,
    retire,
    block,
    sequence/* sequence */.K,
    watches,
    work/* checks */.AV,
    settleTasks,
    lastLook,
    confirm_confirm,
    work/* contract */.dz,
    finish,
];
/** While it is paused nothing goes forward; what fails still goes back, and what users meet is still watched. */
const paused = rules.flatMap((rule) => {
    if (rule === sequence/* sequence */.K)
        return [on_hold/* onHold */.L];
    return rule === work/* checks */.AV || rule === lastLook || rule === confirm_confirm || rule === work/* contract */.dz ? [] : [rule];
});
const rulesFor = ({ halted, paused: isPaused }) => {
    if (halted)
        return [failures/* deadlines */.QA];
    return isPaused ? paused : rules;
};
const nothing = { facts: [], commands: [], wake: null };
const everything = { fact: () => true, command: () => true };
/** Pure: the same state and time give the same answer, in any process. */
const decide = (state, now) => decideBy(rulesFor(state), state, now, everything);
/** What these rules say of it, as far as it is in scope. */
const decideBy = (by, state, now, scope) => {
    const view = (0,rules_view/* viewOf */.du)(state, now);
    if (!view || state.outcome)
        return nothing;
    const wake = Math.min(...Object.values(state.running).flatMap(({ command, deadline, unknown }) => unknown || !scope.command(command) ? [] : [now < deadline ? deadline : deadline + limits/* stoppingMs */.Rk]));
    const next = { commands: [], wake: Number.isFinite(wake) ? wake : null };
    const commands = [];
    for (const rule of by) {
        const advice = rule(view);
        const facts = advice.facts?.filter(scope.fact) ?? [];
        // One conclusion at a time: the rules that come after it have yet to see what it changes.
        if (facts.length > 0)
            return { ...next, facts };
        commands.push(...(advice.commands ?? []).filter(scope.command));
    }
    return { ...next, facts: [], commands: once(commands) };
};
/** What several wait for is begun once: a need of two services, say. */
const once = (commands) => [
    ...new Map(commands.map((command) => [(0,src_commands/* keyOf */.TN)(command), command])).values(),
];


/***/ }),

/***/ 33931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ drive)
});

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var src_commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/engine/src/controls.ts
var controls = __webpack_require__(25536);
// EXTERNAL MODULE: ./packages/engine/src/decide.ts + 6 modules
var src_decide = __webpack_require__(41805);
// EXTERNAL MODULE: ./packages/model/src/external.ts
var external = __webpack_require__(15594);
;// CONCATENATED MODULE: ./packages/engine/src/perform/context.ts



const contextOf = (ports, now, command, signal) => {
    const { settings, deployment } = now();
    if (!settings)
        throw new error/* ConvoyError */.rG('NOT_PLANNED', 'a command cannot run before its deployment is planned');
    const key = (0,src_commands/* keyOf */.TN)(command);
    const log = ports.logs.open(key);
    return {
        ...{ ports, settings, key: `${deployment}/${key}`, signal, log },
        get state() {
            return now();
        },
    };
};
const serviceSettings = ({ settings }, service) => {
    const found = Object.hasOwn(settings.services, service) ? settings.services[service] : undefined;
    if (!found)
        throw new error/* ConvoyError */.rG('UNKNOWN_SERVICE', `the plan speaks of ${service}, but its settings do not`);
    return found;
};
/** How what a gate looks at is looked at: a service, or what is only needed. */
const gateSettings = ({ settings }, name) => {
    const found = (0,external/* lookedAt */.O1)(settings, name);
    if (!found)
        throw new error/* ConvoyError */.rG('UNKNOWN_SERVICE', `the plan speaks of ${name}, but its settings do not`);
    return found;
};
/** What the plan says of a service; undefined where it only needs it. */
const stepOf = ({ state }, service) => state.plan?.steps.find((step) => step.service === service);
/** Whether what is begun for a service, or for all, is to be taken back: then nothing more of it is brought about. */
const goesBack = ({ state }, service) => state.asked !== null ||
    state.decisions.some(({ scope, affected }) => scope === 'deployment' || (service !== undefined && affected.includes(service)));
/** The end of what did not come about and is to be taken back: nobody is given first what nobody wants. */
const unwanted = (command) => [
    { type: 'command.abandoned', key: (0,src_commands/* keyOf */.TN)(command), reason: 'it did not come about, and all of it is taken back' },
];
const targetOf = (context, service) => ({
    environment: context.settings.environment,
    service,
    with: serviceSettings(context, service).with,
});
const providerOf = (context, service) => context.ports.provider(service);
const effectOf = (context, service) => ({
    target: targetOf(context, service),
    deployment: context.state.deployment,
    key: context.key,
    signal: context.signal,
    log: context.log,
});

// EXTERNAL MODULE: ./packages/engine/src/limits.ts
var limits = __webpack_require__(11874);
// EXTERNAL MODULE: ./packages/judge/src/compare/sample.ts
var compare_sample = __webpack_require__(46661);
;// CONCATENATED MODULE: ./packages/judge/src/failing.ts

/** The newest rows of a side, and by how much more of them must fail, and how many, to be no blip of one or two. */
const [newest, more, fewest] = [3, 0.2, 3];
const last = (sample) => (0,compare_sample/* rowsOf */.RO)(sample).slice(-newest);
/**
 * Whether much of what the candidate was asked last failed, and not of what the baseline was, last or ever. It is no verdict: one
 * who stops looking just then would never know.
 */
const failsNow = ({ errors: { both } }) => {
    const now = last(both.candidate);
    const usual = Math.max((0,compare_sample/* rateOf */.MK)((0,compare_sample/* rowsOf */.RO)(both.baseline)), (0,compare_sample/* rateOf */.MK)(last(both.baseline)));
    return now.reduce((sum, { value }) => sum + value, 0) >= fewest && (0,compare_sample/* rateOf */.MK)(now) >= usual + more;
};

// EXTERNAL MODULE: ./packages/judge/src/gate.ts + 1 modules
var src_gate = __webpack_require__(28366);
// EXTERNAL MODULE: ./packages/judge/src/trial.ts
var src_trial = __webpack_require__(91723);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checking = __webpack_require__(77882);
// EXTERNAL MODULE: ./packages/judge/src/compare.ts + 8 modules
var compare = __webpack_require__(10720);
// EXTERNAL MODULE: ./packages/judge/src/compare/state.ts
var state = __webpack_require__(99106);
// EXTERNAL MODULE: ./packages/judge/src/numbers/beta.ts
var beta = __webpack_require__(76614);
// EXTERNAL MODULE: ./packages/judge/src/numbers/two-samples.ts + 1 modules
var two_samples = __webpack_require__(92169);
;// CONCATENATED MODULE: ./packages/engine/src/perform/users.ts




/** Less, in milliseconds, nobody notices; and a new process with few requests is slower by as much, being cold. */
const noticeable = 5;
/**
 * Asks what users met since the last time; null where the provider does not count it, or does not say: that is no
 * failure.
 */
const usersOf = (context, service) => {
    const { signal, log } = context;
    let cursor = null;
    return async () => {
        try {
            const met = (await providerOf(context, service).traffic?.(targetOf(context, service), cursor, signal)) ?? null;
            cursor = met?.cursor ?? cursor;
            return met;
        }
        catch (thrown) {
            signal.throwIfAborted();
            log(`what users of ${service} met is not known: ${(0,error/* messageOf */.bD)(thrown)}\n`);
            return null;
        }
    };
};
const served = ({ n, errors, ms }) => ({ ms, errors, total: n });
/** A failure of a trial, and of what; null: none. */
const failureOf = (trial, what = '') => {
    if (!trial.failed)
        return null;
    const found = (0,src_trial/* concludeTrial */._m)(trial);
    return { ...found, reason: `${what}${found.reason}` };
};
/** After so many looks without a request nobody is in trouble any more. */
const longQuiet = 5;
/** So many requests of which so many fail are no pass, whatever there is to hold them against. */
const outage = { requests: 20, share: 0.9 };
const isOutage = ({ total, errors }) => total >= outage.requests && errors >= outage.share * total;
/**
 * Failures of which there are far too many to pass, though they may be a few outages by chance, or there is too little to hold
 * them against; null: there are none.
 */
const suspicionOf = (trials, what) => {
    for (const trial of trials) {
        const { code, reason } = (0,compare/* conclude */.Ep)(trial.errors);
        const met = (0,src_trial/* answersOf */.Bw)(trial, 'candidate');
        if (code === 'UNSURE')
            return { outcome: 'inconclusive', code, reason: `${what}${reason}` };
        if (isOutage(met))
            return {
                ...{ outcome: 'inconclusive', code: 'UNSURE' },
                reason: `${what}${met.errors} of ${met.total} failed; ${reason}`,
            };
    }
    return null;
};
/** The answers of both, for whoever wants to judge for themselves. */
const seenOf = (trial) => ({
    baseline: (0,src_trial/* answersOf */.Bw)(trial, 'baseline'),
    candidate: (0,src_trial/* answersOf */.Bw)(trial, 'candidate'),
});

;// CONCATENATED MODULE: ./packages/engine/src/perform/clients.ts






/** How surely more clients must fail, or wait for longer, at one look; a step takes hundreds. */
const level = 0.001;
/** As few as these tell an outage. */
const fewestClients = 2;
const nearlyAll = 0.9;
const hardlyAny = 0.2;
/** More of its clients fail than an even draw explains (Przyborowski and Wilenski, 1940). */
const isSure = (live, candidate) => (0,beta/* binomialTail */.Cv)(candidate.failed, candidate.failed + live.failed, candidate.n / (candidate.n + live.n)) <= level;
/** Nearly all that it was asked failed, for nearly all that asked: a test of a few clients would never be sure of it. */
const isForAll = (live, candidate, met) => candidate.n >= fewestClients &&
    live.n > 0 &&
    isOutage(met) &&
    candidate.failed >= nearlyAll * candidate.n &&
    live.failed <= hardlyAny * live.n;
const isSlower = (live, candidate) => Math.min(live.ms.length, candidate.ms.length) > 0 && (0,two_samples/* compareUnordered */.kr)([live.ms, candidate.ms]).up <= level;
const foundIn = (trial, live, candidate) => [
    {
        of: trial.errors,
        agrees: () => isSure(live, candidate) || isForAll(live, candidate, (0,src_trial/* answersOf */.Bw)(trial, 'candidate')),
        doubt: `errors are not held against it: ${candidate.failed} of its ${candidate.n} clients met one and ${live.failed} of the ${live.n} of the baseline`,
    },
    ...trial.latency.map((of) => ({
        of,
        agrees: () => isSlower(live, candidate),
        doubt: `its time to answer is not held against it: its ${candidate.ms.length} clients do not surely wait for longer than the ${live.ms.length} of the baseline`,
    })),
];
/**
 * What users met, added to its trial. A client stays where it was drawn, with all that it asks, so its requests are not
 * drawn each by itself: who always asks what fails everywhere, or what takes long, would be the fault of the release that
 * got it. So requests fail a candidate only where its clients say the same; until then `doubt` says why not. Where nobody
 * knows the clients, the requests decide.
 */
const addMet = (trial, { live, candidate }) => {
    const next = (0,src_trial/* addAnswers */.z_)((0,src_trial/* addAnswers */.z_)(trial, 'baseline', served(live)), 'candidate', served(candidate));
    if (!live.clients || !candidate.clients)
        return { trial: next, doubt: '', agrees: () => true };
    const all = foundIn(next, live.clients, candidate.clients);
    const failures = all.flatMap(({ of, ...found }) => {
        const verdict = (0,state/* sureWays */.K0)(of).length > 0 ? (0,compare/* conclude */.Ep)(of) : null;
        return verdict?.outcome === 'failed' ? [{ ...found, verdict }] : [];
    });
    const sure = failures.find(({ agrees }) => agrees());
    const doubts = sure ? [] : failures.map(({ doubt }) => `; ${doubt}, which may be chance`);
    return {
        ...{ trial: { ...next, failed: sure?.verdict ?? null }, doubt: [...new Set(doubts)].join('') },
        agrees: () => all[0]?.agrees() ?? true,
    };
};

// EXTERNAL MODULE: ./packages/judge/src/identity.ts + 1 modules
var identity = __webpack_require__(12556);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/engine/src/perform/described.ts




/** Pauses in milliseconds between tries: what does not answer for so long is no passing fault. */
const pausesMs = [500, 1000, 2000, 4000, 8000];
/**
 * What a provider finds in place. One fault says nothing of what is there, and must not take a deployment back, so it is
 * asked again; the last fault as text when it never answers.
 */
const described = async (context, service) => {
    const { ports, signal, log } = context;
    for (let tries = 0;; tries += 1)
        try {
            return await providerOf(context, service).describe(targetOf(context, service), signal);
        }
        catch (thrown) {
            signal.throwIfAborted();
            const fault = (0,error/* messageOf */.bD)(thrown);
            log(`${service} could not be described: ${fault}\n`);
            const pause = pausesMs[tries];
            if (pause === undefined)
                return fault;
            await ports.clock.sleep(pause, signal);
        }
};
/** The release as its provider knows it, which may say more (digest, handle) than the plan does. */
const known = ({ state }, service, release) => (0,src_state/* serviceOf */.z5)(state, service).deployed?.release ?? release;
/** Whether what serves may be one release as well as the other: a provider often knows no more of it than its version. */
const fitsBoth = (live, release, other) => (0,src_release/* sameRelease */.O)(live?.release, release) && (0,src_release/* sameRelease */.O)(live?.release, other);
/** Whether what serves may be either of these two, and no handle tells them apart. */
const areAlike = (live, release, other) => fitsBoth(live, release, other) &&
    (live?.release.handle === undefined || release?.handle === undefined || release.handle === other?.handle);
/** Whether this release serves and not the other one: of two that it may be the handle decides. */
const serves = (live, release, other) => fitsBoth(live, release, other) ? live?.release.handle === release?.handle : (0,src_release/* sameRelease */.O)(live?.release, release);

// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
;// CONCATENATED MODULE: ./packages/engine/src/perform/place.ts




/** What the provider finds in place; null where it cannot say. */
const describe = async (context, service) => {
    const provider = providerOf(context, service);
    return provider.capabilities.describe ? provider.describe(targetOf(context, service), context.signal) : null;
};
/** Where users of a service ask, as the manifest or its deploy says; undefined where only the provider may know. */
const statedUrl = (context, service) => serviceSettings(context, service).health?.url ?? (0,src_state/* serviceOf */.z5)(context.state, service).deployed?.url;
/** Where users of a service ask. Throws `NO_URL` where nobody knows. */
const liveUrl = async (context, service) => {
    const url = statedUrl(context, service) ?? (await describe(context, service))?.url;
    if (url === undefined)
        throw new error/* ConvoyError */.rG('NO_URL', `nobody knows where ${service} answers: set health.url`);
    return url;
};
/**
 * Where what serves answers itself, as its candidate does: through a proxy that only one of the two has before it, that
 * one would be the slower. Undefined where its provider knows no such address, or does not say.
 */
const besideUrl = async (context, service) => {
    if (!providerOf(context, service).capabilities.describe)
        return undefined;
    const seen = await described(context, service);
    return typeof seen === 'string' ? undefined : seen.live?.url;
};
/** Where only its candidate answers. Throws `NO_CANDIDATE_URL`: anywhere else the release that serves would be measured. */
const candidateUrl = (context, service) => {
    const url = (0,src_state/* serviceOf */.z5)(context.state, service).deployed?.candidate;
    if (url === undefined)
        throw new error/* ConvoyError */.rG('NO_CANDIDATE_URL', `the candidate of ${service} has no URL of its own, so its checks would measure what serves: let its deploy answer with the candidate's URL`);
    return url;
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/health.ts









/**
 * Finds the aim of a gate: a candidate answers at its own URL; whatever serves users answers at `health.url`, or where
 * the provider says. A reason as text when there is nothing to look at. Where both releases have the same version only
 * the provider can tell them apart, and nobody a candidate that has no URL of its own.
 */
const aimAt = async (context, { service, release }, of) => {
    const { health } = gateSettings(context, service);
    if (!health)
        return `${service} has no health to look at`;
    // Who answers there is its operator's business: it has no release that could be another one.
    if ((0,external/* isExternal */.ge)(context.settings, service))
        return { base: health.url ?? '', identity: { version: release.version, where: null, certain: true } };
    const { deployed } = (0,src_state/* serviceOf */.z5)(context.state, service);
    const where = health.version ?? null;
    const own = of === 'candidate' ? deployed?.candidate : undefined;
    if (own !== undefined)
        return { base: own, identity: { version: release.version, where, certain: true } };
    const other = beside(context, service, of);
    const isSame = other?.version === release.version;
    if (isSame && of === 'candidate')
        return `the candidate of ${service} has no URL of its own, and version ${release.version} serves already: nothing tells them apart, so let its deploy answer with the candidate's URL`;
    const isTold = where !== null && !(isSame && providerOf(context, service).capabilities.describe);
    const stated = statedUrl(context, service);
    // A version in the answer is proof enough; asking the provider at every look would cost a process each.
    if (stated !== undefined && isTold)
        return { base: stated, identity: { version: release.version, where, certain: false } };
    const found = await describe(context, service);
    const base = stated ?? found?.url;
    if (base === undefined)
        return `nobody knows where ${service} answers: set health.url`;
    const mine = of === 'restored' ? release : known(context, service, release);
    const certain = found !== null && serves(found.live, mine, other);
    return { base, identity: { version: release.version, where: isTold || certain ? where : null, certain } };
};
/** The release that could answer in place of the one that is gated. */
const beside = (context, service, of) => {
    if (of === 'need')
        return null;
    if (of === 'restored')
        return (0,src_state/* undoOf */.CF)(context.state).find((undo) => undo.service === service)?.from ?? null;
    return stepOf(context, service)?.from ?? null;
};
/** One look, interpreted; our own faults become an observation too, so that they count as what they are. */
const lookAt = async (context, command, of, leftMs) => {
    const fault = (code, reason) => ({ outcome: 'error', code, reason, ms: 0 });
    try {
        const aim = await aimAt(context, command, of);
        if (typeof aim === 'string')
            return fault('NO_HEALTH_URL', aim);
        const timeoutMs = Math.max(1, Math.min(limits/* longestLookMs */.i3, leftMs));
        const url = (0,diagnosis/* under */.h)(aim.base, gateSettings(context, command.service).health?.ready ?? '');
        return (0,identity/* interpret */.U)(await context.ports.probe.look({ url, timeoutMs }, context.signal), aim.identity);
    }
    catch (thrown) {
        context.signal.throwIfAborted();
        return fault('LOOK_FAULT', (0,error/* messageOf */.bD)(thrown));
    }
};
/** What `health.live` and `health.detail` add to a verdict that is no pass; empty when they add nothing. */
const diagnose = async (context, command, of) => {
    const { health } = gateSettings(context, command.service);
    const aim = await aimAt(context, command, of).catch(error/* messageOf */.bD);
    return !health || typeof aim === 'string' ? '' : (0,diagnosis/* diagnosis */.C)(context.ports.probe, aim.base, health, context.signal);
};
/** A red light has a reason that a person can act on. */
const explained = async (verdict, command, context, of) => verdict.outcome === 'passed'
    ? verdict
    : { ...verdict, reason: `${verdict.reason}${await diagnose(context, command, of)}` };

;// CONCATENATED MODULE: ./packages/engine/src/perform/looks.ts
/** Bounded: what looks like the one before it is counted, not written. */
const looksFor = ({ ports: { clock }, log }) => {
    let last = null;
    let same = 0;
    const line = (text) => log(`${new Date(clock.now()).toISOString()} ${text}\n`);
    const close = () => {
        if (same > 0)
            line(`${same} more like it`);
        same = 0;
    };
    return {
        seen: (observation) => {
            const { outcome, code, reason, ms } = observation;
            if (last?.outcome === outcome && last.code === code && last.reason === reason) {
                same += 1;
                return;
            }
            close();
            last = observation;
            line(`${outcome} in ${Math.round(ms)} ms: ${code}: ${reason}`);
        },
        judged: ({ outcome, code, reason }) => {
            close();
            line(`${outcome}: ${code}: ${reason}`);
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/perform/pace.ts
var pace = __webpack_require__(20675);
;// CONCATENATED MODULE: ./packages/engine/src/perform/observing.ts






/** After so many more looks whoever goes wrong at the end has been found, or it was little. */
const seenThrough = 40;
/** Looks for so long at what has proved itself before: hard failures end it at once, soft ones when they are sure. */
const observeOn = async (command, context, { of, forMs, isOver = () => false }, beside) => {
    const { clock } = context.ports;
    const service = serviceSettings(context, command.service);
    const { intervalMs, latestMs } = (0,limits/* courseOf */.bx)(command, service);
    const looks = looksFor(context);
    const startedAt = clock.now();
    const [endsAt, latestAt] = [startedAt + forMs, startedAt + latestMs];
    const ended = (verdict) => {
        looks.judged(verdict);
        return verdict;
    };
    let open = (0,src_gate/* openGate */.GN)(service.gate, startedAt);
    let beyond = 0;
    /** What goes wrong just at the end is seen through. */
    const isAtEnd = (seenAt) => {
        if (seenAt < endsAt)
            return false;
        beyond += 1;
        return beyond > seenThrough || !beside.isTroubled();
    };
    for (;;) {
        const beganAt = clock.now();
        beside.ask?.();
        const seen = await lookAt(context, command, of, service.gate.timeoutMs);
        // What is asked beside it takes its time too, and says nothing of it.
        const seenAt = clock.now();
        looks.seen(seen);
        await beside.learn(seen);
        const isLast = Math.max(seenAt, beganAt + intervalMs) + limits/* longestLookMs */.i3 > latestAt;
        const isTime = isAtEnd(seenAt) || (isLast && seenAt >= endsAt);
        const { gate: next, verdict } = (0,src_gate/* watch */.wB)(open, seen, { isOver: isTime || isOver(), isLast });
        if (verdict && verdict.outcome !== 'passed')
            return ended(beside.hard(await explained(verdict, command, context, of)));
        const failure = beside.failure() ?? (isTime && beside.isTroubled() ? beside.suspicion() : null);
        if (failure)
            return ended({ ...failure, counts: next.tally.counts });
        if (verdict)
            return ended({ ...verdict, reason: `${verdict.reason}${beside.remark()}` });
        open = next;
        await clock.sleep((0,pace/* dueIn */.M)(clock, intervalMs, beganAt), context.signal);
    }
};
/**
 * What has passed is looked at on: within the command's time limit, until this `isOver`, by default once its deployment is
 * not paused any more. Anything soft was judged before it passed: again and again it would fail some by chance.
 */
const observeAgain = (command, context, { of, forMs, isOver = () => !context.state.paused }, beside) => {
    const { gate } = serviceSettings(context, command.service);
    return observeOn(command, context, { of, forMs: forMs + gate.timeoutMs, isOver }, {
        ...{ ...beside, failure: () => null, isTroubled: () => false, suspicion: () => null },
    });
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/stable.ts




/** One look at the release that serves beside a candidate, at an address that is its own. */
const lookBeside = async (context, service, base) => {
    const { health, gate } = serviceSettings(context, service);
    const url = (0,diagnosis/* under */.h)(base, health?.ready ?? '');
    // As long as the candidate's looks may take, so that both hang in the same time.
    const timeoutMs = Math.min(gate.timeoutMs, limits/* longestLookMs */.i3);
    const look = await context.ports.probe.look({ url, timeoutMs }, context.signal);
    return (0,identity/* interpret */.U)(look, { version: '', where: null, certain: true });
};
/** `base` undefined: it has no address of its own, and nothing is ever seen. */
const openStable = (context, service, base) => {
    const { clock } = context.ports;
    const { intervalMs } = serviceSettings(context, service).gate;
    const over = new AbortController();
    const signal = AbortSignal.any([context.signal, over.signal]);
    let found = [];
    let looking = null;
    const lookOnce = async (at) => {
        try {
            found = [...found, await lookBeside({ ...context, signal }, service, at)];
        }
        finally {
            looking = null;
        }
    };
    return {
        look: () => {
            if (base === undefined || looking)
                return;
            looking = lookOnce(base);
            // Nobody may be waiting for it when it ends.
            looking.catch(() => undefined);
        },
        seen: async () => {
            if (looking)
                await Promise.race([looking, clock.sleep(intervalMs, signal)]);
            const seen = found;
            found = [];
            return seen;
        },
        [Symbol.dispose]: () => over.abort(),
    };
};

// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/engine/src/checks/check-service.ts + 12 modules
var check_service = __webpack_require__(93804);
// EXTERNAL MODULE: ./packages/engine/src/perform/environment.ts
var environment = __webpack_require__(67507);
;// CONCATENATED MODULE: ./packages/engine/src/perform/verify.ts






/** With what a check of this command is run; its evidence is named as the command is. */
const checkingOf = (context, command) => {
    const { ports, signal, log } = context;
    return { ports, signal, log, name: (0,src_commands/* keyOf */.TN)(command), env: (0,environment/* environmentOf */.p)(context), isLogged: true };
};
/** Whatever serves now is what a candidate is compared with; what it replaced is there as a profile at most. */
const subjectOf = async (context, { service, check, of }) => {
    const url = of === 'live' ? await liveUrl(context, service) : candidateUrl(context, service);
    if (check !== 'performance')
        return { service, url };
    const former = (0,record/* own */.Z)(context.state.markers, service)?.profile;
    const isCompared = of === 'candidate' && stepOf(context, service)?.from != null;
    return {
        ...{ service, url },
        ...(isCompared ? { stable: (await besideUrl(context, service)) ?? (await liveUrl(context, service)) } : {}),
        ...(former ? { former } : {}),
    };
};
/** Runs one check of a service. */
const verify = async (command, context) => {
    const { service, check } = command;
    const { verify: settings = {} } = serviceSettings(context, service);
    const subject = await subjectOf(context, command);
    const { verdict, profile } = await (0,check_service/* checkService */._)(check, settings, subject, checkingOf(context, command));
    return [
        { type: 'service.checked', ...{ check, service, verdict, key: (0,src_commands/* keyOf */.TN)(command) }, ...(profile ? { profile } : {}) },
    ];
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/canary.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** How much slower a candidate may be where its performance check does not say. */
const usualIncrease = 0.2;
/** Of the first step, so much is without times. */
const coldShare = 0.2;
/** Two in each step, of which any may fail the release. What its performance check asks for holds here too. */
const openTrials = (asked, steps) => {
    const { quantile, maxIncrease } = asked ?? { quantile: null, maxIncrease: usualIncrease };
    const rule = { quantile, maxIncrease, least: noticeable, when: 'open', among: 2 * steps };
    return { looks: (0,src_trial/* openTrial */.ZV)(rule), traffic: (0,src_trial/* openTrial */.ZV)(rule) };
};
/** What could not be asked is no answer of anybody, and one of which nobody knows whose it is, or whether it is good, neither. */
const answered = ({ outcome, ms }) => {
    if (outcome === 'error' || outcome === 'inconclusive')
        return { ms: [], errors: 0, total: 0 };
    const isGood = outcome === 'successful';
    return { ms: isGood ? [ms] : [], errors: isGood ? 0 : 1, total: 1 };
};
/**
 * What a failure says where the release beside the candidate, looked at in the same time, would have failed by the same
 * rule: they share its cause, or each has one, so it is nothing that tells them apart.
 */
const shared = (verdict, { recent, tally, settings }) => {
    if (verdict.outcome !== 'failed' || recent.filter(Boolean).length < settings.failures)
        return verdict;
    return {
        ...verdict,
        ...{ outcome: 'inconclusive', code: 'STABLE_FAILS' },
        reason: `the release beside it fails too: ${tally.trouble?.reason}; of the candidate: ${verdict.reason}; look first at what both need`,
    };
};
/**
 * One step of a canary: the candidate is looked at as in a gate, and its answers, ours and users', are held against those
 * of the release beside it, for as long as the step lasts. Where there was too little to be sure of anything soft, the
 * verdict says so, and the hard ones decide.
 */
const canary = async (command, context) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { service, step } = command;
        const settings = serviceSettings(context, service);
        const { gate, verify, canary: steps = [] } = settings;
        const { clock } = context.ports;
        const base = await besideUrl(context, service);
        let trials = openTrials(verify?.performance, steps.length);
        const stable = __addDisposableResource(env_1, openStable(context, service, base), false);
        let gateBeside = (0,src_gate/* openGate */.GN)(gate, clock.now());
        let doubt = '';
        let agrees = () => true;
        let quiet = 0;
        const users = usersOf(context, service);
        // Of this step only: before it the shares were others, so what changes with time would be taken for the candidate's.
        // Nor is what it takes to begin a part of the step.
        await users();
        const forMs = (0,limits/* spanOf */.ee)(command, settings);
        const startedAt = clock.now();
        /** A new process is cold with its first users, and slower for that alone. */
        const warm = (met) => step === 1 && clock.now() - startedAt < forMs * coldShare ? { ...met, ms: [] } : met;
        const beside = {
            ask: stable.look,
            learn: async (seen) => {
                for (const one of await stable.seen()) {
                    gateBeside = (0,src_gate/* watch */.wB)(gateBeside, one, { isOver: false, isLast: false }).gate;
                    trials = { ...trials, looks: (0,src_trial/* addAnswers */.z_)(trials.looks, 'baseline', warm(answered(one))) };
                }
                if (base !== undefined)
                    trials = { ...trials, looks: (0,src_trial/* addAnswers */.z_)(trials.looks, 'candidate', warm(answered(seen))) };
                const met = await users();
                quiet = (met?.candidate?.n ?? 0) > 0 ? 0 : quiet + 1;
                if (!met?.candidate)
                    return;
                const { trial: traffic, doubt: why, agrees: now, } = addMet(trials.traffic, {
                    live: warm(met.live),
                    candidate: warm(met.candidate),
                });
                trials = { ...trials, traffic };
                doubt = why;
                agrees = now;
            },
            failure: () => failureOf(trials.traffic, "of users' requests ") ?? failureOf(trials.looks),
            isTroubled: () => quiet < longQuiet && failsNow(trials.traffic),
            suspicion: () => (agrees() ? suspicionOf([trials.traffic], "of users' requests ") : null),
            hard: (verdict) => shared(verdict, gateBeside),
            remark: () => {
                const [ours, theirs] = [(0,src_trial/* concludeTrial */._m)(trials.looks), (0,src_trial/* concludeTrial */._m)(trials.traffic)];
                return `; looks: ${ours.reason}; users' requests: ${theirs.reason}${doubt}`;
            },
        };
        const hasPassed = ((0,src_state/* serviceOf */.z5)(context.state, service).canary?.passed ?? 0) >= step;
        const span = { of: 'candidate', forMs };
        const verdict = hasPassed
            ? await observeAgain(command, context, span, { ...beside, remark: () => '; it is paused' })
            : await observeOn(command, context, span, beside);
        await (0,checking/* keep */.aC)(checkingOf(context, command), 'canary', {
            ...{ verdict, looks: seenOf(trials.looks), traffic: seenOf(trials.traffic) },
        });
        return [{ type: 'service.checked', check: 'canary', service, step, verdict, key: (0,src_commands/* keyOf */.TN)(command) }];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};

// EXTERNAL MODULE: ./packages/engine/src/checks/integration.ts + 1 modules
var integration = __webpack_require__(15148);
;// CONCATENATED MODULE: ./packages/engine/src/perform/check.ts





/** Runs one integration check, over all that it spans. */
const check = async (command, context) => {
    const settings = context.settings.checks[command.check];
    if (!settings)
        throw new error/* ConvoyError */.rG('UNKNOWN_CHECK', `the plan speaks of check ${command.check}, its settings do not`);
    const urlOf = (service = '') => liveUrl(context, service);
    const { verdict } = await (0,integration/* integration */.X)(command.check, settings, urlOf, checkingOf(context, command));
    return [{ type: 'service.checked', check: command.check, verdict, key: (0,src_commands/* keyOf */.TN)(command) }];
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/effects.ts





const blind = ['its provider cannot describe what is there', 'look'];
const alike = ['its provider does not tell two releases of the same version apart', 'look'];
const silent = (fault) => [
    `its provider does not say what is there (${fault})`,
    'mend that and say convoy resume; or look',
];
/** A halt with a question: nobody saw the end of this effect, and its provider cannot tell. */
const unknown = ({ type, service }, [because, first]) => {
    const reason = `${type} of ${service} began and nobody saw its end, and ${because}: ` +
        `${first}, then say convoy settle ${service} --as deployed|absent, then convoy resume`;
    return [{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: service, reason }];
};
const deploy = async (command, context) => {
    const { service, release } = command;
    const deployed = await providerOf(context, service).deploy(effectOf(context, service), release);
    const { candidate, url } = deployed;
    return [
        {
            type: 'service.deployed',
            service,
            release: { ...release, ...deployed.release },
            ...(candidate === undefined ? {} : { candidate }),
            ...(url === undefined ? {} : { url }),
            key: (0,src_commands/* keyOf */.TN)(command),
        },
    ];
};
/** Settled by asking what is there, never by blind repetition. */
const asking = async (command, context, settle) => {
    if (!providerOf(context, command.service).capabilities.describe)
        return unknown(command, blind);
    const seen = await described(context, command.service);
    return typeof seen === 'string' ? unknown(command, silent(seen)) : settle(seen);
};
const resumeDeploy = (command, context) => asking(command, context, (seen) => settledDeploy(command, context, seen));
const settledDeploy = (command, context, { live, idle, url }) => {
    const { service, release } = command;
    const isOurs = (found) => found !== null && (found.key === undefined ? (0,src_release/* sameRelease */.O)(found.release, release) : found.key === context.key);
    const former = stepOf(context, service)?.from;
    const found = [idle, live].find(isOurs);
    // The same release deployed anew cannot be told from the former one by a provider that keeps no keys.
    if (former && found?.key === undefined && (0,src_release/* sameRelease */.O)(found?.release, former))
        return unknown(command, alike);
    if (!found)
        return goesBack(context, service) ? unwanted(command) : deploy(command, context);
    return [
        {
            type: 'service.deployed',
            service,
            release: { ...release, ...found.release },
            ...(found.url === undefined || found === live ? {} : { candidate: found.url }),
            ...(url === undefined ? {} : { url }),
            key: (0,src_commands/* keyOf */.TN)(command),
        },
    ];
};
const shifted = (command, release) => [
    { type: 'service.shifted', service: command.service, release, key: (0,src_commands/* keyOf */.TN)(command) },
];
/** Where there is no shift the deploy itself was one. */
const shift = async (command, context) => {
    const { service } = command;
    const release = known(context, service, command.release);
    const provider = providerOf(context, service);
    if (!stepOf(context, service)?.recreate || provider.capabilities.shift)
        await provider.shift(effectOf(context, service), release);
    return shifted(command, release);
};
const resumeShift = async (command, context) => {
    const { service } = command;
    const provider = providerOf(context, service);
    if (!provider.capabilities.shift)
        return shift(command, context);
    return asking(command, context, ({ live }) => {
        const release = known(context, service, command.release);
        const former = stepOf(context, service)?.from ?? null;
        if (areAlike(live, release, former))
            return unknown(command, alike);
        if (serves(live, release, former))
            return shifted(command, release);
        return goesBack(context, service) ? unwanted(command) : shift(command, context);
    });
};
/** A share is a state, so sending it again changes nothing: what was begun and not seen to end is done again. */
const weigh = async (command, context) => {
    const { service, share, step } = command;
    const release = known(context, service, command.release);
    const provider = providerOf(context, service);
    if (!provider.weigh)
        throw new error/* ConvoyError */.rG('NO_WEIGHTS', `the provider of ${service} has no weights: its strategy cannot be a canary`);
    await provider.weigh(effectOf(context, service), release, share);
    return [{ type: 'service.weighed', service, release, share, step, key: (0,src_commands/* keyOf */.TN)(command) }];
};
const resumeWeigh = async (command, context) => goesBack(context, command.service) ? unwanted(command) : weigh(command, context);
const rollback = async (command, context) => {
    const { service, from, to } = command;
    const release = known(context, service, from);
    await providerOf(context, service).rollback(effectOf(context, service), release, to);
    return [{ type: 'service.rolled-back', service, from: release, to, key: (0,src_commands/* keyOf */.TN)(command) }];
};
const resumeRollback = async (command, context) => {
    const { service, from, to } = command;
    return asking(command, context, ({ live, share = 0 }) => {
        const release = known(context, service, from);
        // What a canary has of the traffic is to go back too, though the former release serves the rest.
        if (share > 0)
            return rollback(command, context);
        if (areAlike(live, to, release))
            return unknown(command, alike);
        return serves(live, to, release)
            ? [{ type: 'service.rolled-back', service, from: release, to, key: (0,src_commands/* keyOf */.TN)(command) }]
            : rollback(command, context);
    });
};
/** Taking away what is gone already is fine, so beginning again is too. */
const retire = async (command, context) => {
    const { service, release } = command;
    await providerOf(context, service).retire(effectOf(context, service), known(context, service, release));
    return [{ type: 'service.retired', service, release, key: (0,src_commands/* keyOf */.TN)(command) }];
};

// EXTERNAL MODULE: ./packages/engine/src/perform/until.ts
var until = __webpack_require__(31414);
;// CONCATENATED MODULE: ./packages/engine/src/perform/gate.ts






/** What has passed a gate before must answer now: it gets no time to start, and one healthy answer will do. */
const asked = (settings) => ({ ...settings, startupMs: 0, successes: 1 });
/** Observes until the gate's rule has a verdict or its time is over. */
const gate = async (command, context) => {
    const { service, of } = command;
    const { clock } = context.ports;
    const { gate: configured } = gateSettings(context, service);
    const hasPassed = of === 'candidate' && (0,src_state/* serviceOf */.z5)(context.state, service).gated?.outcome === 'passed';
    const settings = of === 'need' || hasPassed ? asked(configured) : configured;
    const looks = looksFor(context);
    const look = (leftMs) => lookAt(context, command, of, leftMs);
    const found = await (0,until/* untilVerdict */.a)(settings, clock, context.signal, look, looks.seen);
    const verdict = await explained(found, command, context, of);
    looks.judged(verdict);
    return [{ type: 'service.gated', service, of, verdict, key: (0,src_commands/* keyOf */.TN)(command) }];
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/runs.ts





const exec = (context, run, timeoutMs) => context.ports.host.run({ run, env: (0,environment/* environmentOf */.p)(context), timeoutMs, log: context.log }, context.signal);
const task = async (command, context) => {
    const settings = context.settings.tasks[command.task];
    if (!settings)
        throw new error/* ConvoyError */.rG('UNKNOWN_TASK', `the plan speaks of task ${command.task}, its settings do not`);
    const exit = await exec(context, settings.run, settings.timeoutMs);
    if (exit.code !== 0 || exit.timedOut)
        throw new error/* ConvoyError */.rG('TASK_FAILED', `${(0,integration/* saying */.i)(exit, settings.timeoutMs)}; its output: convoy logs ${command.task}`);
    return [{ type: 'task.finished', task: command.task, key: (0,src_commands/* keyOf */.TN)(command) }];
};
/** A task that may be run twice is; one that may not is a question to a person. */
const resumeTask = async (command, context) => {
    if (context.settings.tasks[command.task]?.idempotent)
        return goesBack(context) ? unwanted(command) : task(command, context);
    const reason = `task ${command.task} began, nobody saw its end, and it is not declared idempotent: ` +
        `look, then say convoy settle ${command.task} --as deployed|absent, then convoy resume`;
    return [{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: command.task, reason }];
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/parts.ts



/** A watch has so many parts at most. */
const mostParts = 5;
/** What goes wrong at its end is seen through by one more; all share its alpha. */
const among = mostParts + 1;
const openPart = ({ maxIncrease, forMs }, from) => {
    const trial = (0,src_trial/* openTrial */.ZV)({ quantile: null, maxIncrease, least: noticeable, when: 'open', among });
    return { trial, from, met: 0, used: 0, rows: 0, isExtra: from >= forMs };
};
const answersOf = (requests) => {
    const ms = requests.filter((one) => one !== null);
    return { ms, errors: requests.length - ms.length, total: requests.length };
};
/**
 * They are compared in blocks of both sides, so what was before the shift must last for as long as the part does, of whose
 * least time `share` is over: half goes against as many of the first requests, so that what is bad at once is found at
 * once, and the other half is spread over the time.
 */
const further = (part, former, live, share) => {
    const { trial, met: before, used } = part;
    const met = before + live.total;
    const first = Math.floor(former.length / 2);
    const due = Math.min(first, met) + Math.floor((former.length - first) * Math.min(1, share));
    const baseline = (0,src_trial/* addAnswers */.z_)(trial, 'baseline', answersOf(former.slice(used, due)));
    const rows = part.rows + (live.total > 0 ? 1 : 0);
    return { ...part, trial: (0,src_trial/* addAnswers */.z_)(baseline, 'candidate', live), met, used: due, rows };
};
/** Of so many rows of requests one can say that they go well again. */
const telling = 3;
/** Whether much of what users ask of it fails just now; of what sees that through too little is known at first. */
const isTroubled = (parts) => {
    const last = parts.at(-1);
    return last !== undefined && (failsNow(last.trial) || (last.isExtra && last.rows < telling));
};
/** More requests since the shift, so many milliseconds after the beginning of the watch. */
const advance = (parts, former, live, atMs, term) => {
    const partMs = term.forMs / mostParts;
    const last = parts.at(-1);
    // Nothing is left to hold more requests against, or it ends in trouble.
    const isUsed = last && former.length > 0 && last.used === former.length;
    const isOver = last && (atMs < term.forMs ? isUsed : !last.isExtra && isTroubled(parts));
    const part = last && !isOver ? last : openPart(term, atMs);
    // A new process is cold at first, and slower for that alone.
    const answers = served(atMs < partMs ? { ...live, ms: [] } : live);
    return [...parts.filter((one) => one !== part), further(part, former, answers, (atMs - part.from) / partMs)];
};
/** What the last part says of which there was enough to say something. */
const saidBy = (parts) => {
    const said = parts.map(({ trial }) => (0,src_trial/* concludeTrial */._m)(trial));
    return (said.findLast(({ outcome }) => outcome === 'passed') ?? said.at(-1))?.reason ?? '';
};

;// CONCATENATED MODULE: ./packages/engine/src/perform/watch.ts









const what = "users' requests since the shift against those before it: ";
/** The users of a service that is watched. */
const usersBeside = (command, context, term) => {
    const { clock } = context.ports;
    const users = usersOf(context, command.service);
    const startedAt = clock.now();
    let parts = [];
    let former = [];
    let quiet = 0;
    const beside = {
        learn: async () => {
            const met = await users();
            quiet = (met?.live.n ?? 0) > 0 ? 0 : quiet + 1;
            if (!met)
                return;
            // As it was told first: later it is the same, or the counts were lost meanwhile.
            if (former.length === 0)
                former = met.former ?? [];
            parts = advance(parts, former, met.live, clock.now() - startedAt, term);
        },
        failure: () => parts.map(({ trial }) => failureOf(trial, what)).find((found) => found !== null) ?? null,
        isTroubled: () => quiet < longQuiet && isTroubled(parts),
        suspicion: () => suspicionOf(parts.map(({ trial }) => trial), what),
        hard: (verdict) => verdict,
        remark: () => (parts.length > 0 ? `; ${what}${saidBy(parts)}` : ''),
    };
    return { beside, seen: () => parts.map(({ trial }) => seenOf(trial)) };
};
/**
 * What is only looked at: once more before the confirmation, also where no watch was asked for, or for as long as its
 * deployment is paused.
 */
const onlyLooks = {
    ...{ learn: async () => undefined, failure: () => null, isTroubled: () => false, suspicion: () => null },
    ...{ hard: (verdict) => verdict, remark: () => '' },
};
/**
 * Observes on after the shift, for as long as the manifest says, or longer where the command does: by looks as in a gate,
 * and by what users meet, held against what users of the former release met before the shift. Not against looks at that
 * one: it has no load any more, so it would be the faster whatever serves now. How long answers take changes with the hour
 * and while caches fill, so it is judged only where the manifest asks for it.
 */
const watch = async (command, context) => {
    const { service } = command;
    const settings = serviceSettings(context, service);
    const { watchMaxIncrease: maxIncrease = null } = settings;
    const forMs = (0,limits/* spanOf */.ee)(command, settings);
    const checked = (verdict) => [
        { type: 'service.checked', check: 'watch', service, verdict, key: (0,src_commands/* keyOf */.TN)(command) },
    ];
    const isLast = command.forMs === limits/* lastLookMs */.gC;
    if (isLast || (0,src_state/* serviceOf */.z5)(context.state, service).watched?.outcome === 'passed') {
        const span = { of: 'live', forMs, ...(isLast && { isOver: () => true }) };
        return checked(await observeAgain(command, context, span, onlyLooks));
    }
    const { beside, seen } = usersBeside(command, context, { forMs, maxIncrease });
    const verdict = await observeOn(command, context, { of: 'live', forMs }, beside);
    await (0,checking/* keep */.aC)(checkingOf(context, command), 'watch', { verdict, traffic: seen() });
    return checked(verdict);
};

// EXTERNAL MODULE: ./packages/engine/src/rules/failures.ts
var failures = __webpack_require__(80697);
;// CONCATENATED MODULE: ./packages/engine/src/perform.ts












const performs = {
    deploy: { begin: deploy, resume: resumeDeploy },
    gate: { begin: gate, resume: gate },
    verify: { begin: verify, resume: verify },
    weigh: { begin: weigh, resume: resumeWeigh },
    canary: { begin: canary, resume: canary },
    shift: { begin: shift, resume: resumeShift },
    watch: { begin: watch, resume: watch },
    check: { begin: check, resume: check },
    task: { begin: task, resume: resumeTask },
    rollback: { begin: rollback, resume: resumeRollback },
    retire: { begin: retire, resume: retire },
};
const rowOf = (command) => performs[command.type];
const reporting = async (command, context, perform) => {
    try {
        return await perform();
    }
    catch (thrown) {
        context.log(`${(0,error/* messageOf */.bD)(thrown)}\n`);
        const { aborted, reason } = context.signal;
        // What was abandoned or stopped reports nothing: its end is already journalled, or is for whoever resumes.
        if (aborted && (0,error/* codeOf */.$N)(reason, '') !== 'TIMEOUT')
            return [];
        const why = aborted && !(thrown instanceof error/* ConvoyError */.rG) ? reason : thrown;
        return [(0,failures/* ended */.v6)(command, (0,src_commands/* keyOf */.TN)(command), (0,error/* codeOf */.$N)(why, 'UNEXPECTED'), (0,error/* messageOf */.bD)(why))];
    }
};
/** Runs a command against the outside world. Faults become the fact that ends it. */
const begin = (command, context) => reporting(command, context, () => rowOf(command).begin(command, context));
/** Takes up a command that another process began, once nothing of that one can still be at work. */
const resume = (command, context, former) => reporting(command, context, async () => {
    await outlive(command, context, former);
    // A process that was frozen while it waited is late: a successor may look by now, or all may be over.
    const deadline = context.state.running[(0,src_commands/* keyOf */.TN)(command)]?.deadline;
    if (deadline === undefined || context.ports.clock.now() >= deadline)
        throw new error/* ConvoyError */.rG('TIMEOUT', 'it was taken up too late for its time limit');
    return rowOf(command).resume(command, context);
});
/**
 * Of a process of this machine that ended, only what it started is waited for, where that can be seen. One that may be
 * alive (it was taken over, or runs elsewhere) gives up at its deadline. Looks have no effect that could come late.
 */
const outlive = async (command, context, { deadline, isGone, others }) => {
    if (command.type === 'gate' || command.type === 'canary' || command.type === 'watch')
        return;
    const { ports, key, signal } = context;
    const { clock } = ports;
    const seer = isOfHost(command) ? ports.host : providerOf(context, command.service);
    const sees = isGone && seer.outlast !== undefined;
    if (sees)
        await seer.outlast?.(key, signal);
    const until = sees ? others : deadline;
    if (until !== undefined && !(0,src_commands/* observes */.Wc)(command))
        await clock.sleep(Math.max(0, until + limits/* clockSkewMs */.Dy - clock.now()), signal);
};
/** What runs commands on this machine itself, and not by a provider. */
const isOfHost = (command) => command.type === 'task' || command.type === 'check' || command.type === 'verify';

;// CONCATENATED MODULE: ./packages/engine/src/started.ts



/** What is journalled before a command begins. `from`: when its time limit starts, in ms since the epoch. */
const started = (command, { settings }, from) => {
    if (!settings)
        throw new error/* ConvoyError */.rG('NOT_PLANNED', 'a deployment is planned before it is driven');
    return { type: 'command.started', command, key: (0,src_commands/* keyOf */.TN)(command), deadline: from + (0,limits/* limitOf */.LF)(command, settings) };
};
/** The same when another process began it: its time limit counts from when nothing of that one can be at work any more. */
const takenUp = ({ command, deadline, agent, others }, state, now, isGone) => {
    if ((0,src_commands/* observes */.Wc)(command))
        return started(command, state, now);
    const until = isGone(agent) ? others : deadline;
    return {
        ...started(command, state, Math.max(now, deadline + limits/* clockSkewMs */.Dy)),
        ...(until === undefined ? {} : { others: until }),
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/drive.ts







/** Facts after which the head must know more than before. */
const durable = new Set([
    'deployment.confirmed',
    'service.rolled-back',
    'task.finished',
    'control.accepted',
]);
const timeUp = new error/* ConvoyError */.rG('TIMEOUT', 'it did not end within its time limit');
/**
 * Decides, performs, journals, and decides again, until the deployment ends or someone must wait. Whatever ends it, also
 * a journal that cannot be written, nothing that it began goes on without it.
 */
const drive = async (run) => {
    const active = new Map();
    try {
        return await loop(run, active);
    }
    finally {
        for (const controller of active.values())
            controller.abort();
    }
};
const loop = async (run, active) => {
    const { journal, claim, ports, inbox, stop, isGone, isOurs, decide = src_decide/* decide */.L } = run;
    /** Nobody waits for these any more. No end of theirs is taken, however late: under the same key another may run by then. */
    const givenUp = new WeakSet();
    /** Facts that the head does not know yet. */
    let owed = [];
    const launch = (command, work) => {
        const key = (0,src_commands/* keyOf */.TN)(command);
        const controller = new AbortController();
        active.set(key, controller);
        void work(controller.signal).then((facts) => {
            if (active.get(key) === controller)
                active.delete(key);
            inbox.put(givenUp.has(controller) ? [] : facts);
        });
    };
    const contextFor = (command, signal) => contextOf(ports, () => journal.state, command, signal);
    const isOver = (key) => ports.clock.now() >= (journal.state.running[key]?.deadline ?? 0);
    /**
     * What only looks has nothing that could come too late: where the fence was held off for longer than it may last (by a
     * limit of GitHub, say) its time begins anew, for nothing of it has begun and no service is to blame.
     */
    const lookAnew = (commands) => {
        const late = commands.filter((command) => (0,src_commands/* observes */.Wc)(command) && isOver((0,src_commands/* keyOf */.TN)(command)));
        journal.push(late.map((command) => started(command, journal.state, ports.clock.now())));
    };
    /** Started facts, the fence behind them, and only then the effects. */
    const beginAll = async (commands) => {
        journal.push(commands.map((command) => started(command, journal.state, ports.clock.now())));
        const effects = commands.filter((command) => !(0,src_commands/* observes */.Wc)(command));
        if (!(await secure(effects.map(src_commands/* keyOf */.TN))))
            return false;
        lookAnew(commands);
        // If it took so long to secure them that a successor may look by now, they are too late: their deadline says so.
        const inTime = commands.filter((command) => !isOver((0,src_commands/* keyOf */.TN)(command)));
        for (const command of inTime)
            launch(command, (signal) => begin(command, contextFor(command, signal)));
        return true;
    };
    /** Folds at once, and leaves the writing to whatever comes next: before it nothing is done because of them. */
    const see = (facts) => {
        const news = facts.filter((fact) => isNews(journal.state, fact)).map((fact) => (0,controls/* reconsider */.rE)(journal.state, fact));
        journal.push(news);
        for (const [key, controller] of active) {
            if (Object.hasOwn(journal.state.running, key))
                continue;
            givenUp.add(controller);
            controller.abort();
        }
        owed.push(...news.filter(({ type }) => durable.has(type)));
    };
    /** The journal, and behind it the fence: one write of the head for what it must know and for what is about to begin. */
    const secure = async (beginning) => {
        const note = [...(owed.length > 0 ? [noteOf(owed)] : []), ...beginning].join(', ');
        owed = [];
        const written = journal.append([]);
        const [holds] = await Promise.all([note === '' || claim.save(journal.state, note, written), written]);
        return holds;
    };
    /** Whether only a pause keeps it from going on. */
    const isWaiting = (now) => {
        const { state } = journal;
        if (!state.paused)
            return false;
        const { facts, commands } = decide({ ...state, paused: null }, now);
        return facts.length > 0 || commands.length > 0;
    };
    const inherited = Object.values(journal.state.running).filter(({ command }) => isOurs?.(command) ?? true);
    journal.push(inherited.map((running) => takenUp(running, journal.state, ports.clock.now(), isGone)));
    if (!(await secure(inherited.length > 0 ? ['taking up what was under way'] : [])))
        return 'fenced';
    lookAnew(inherited.map(({ command }) => command));
    for (const { command, agent, ...former } of inherited)
        launch(command, (signal) => resume(command, contextFor(command, signal), { ...former, isGone: isGone(agent) }));
    let stoppedAt = null;
    for (;;) {
        see(inbox.drain());
        const { state } = journal;
        const now = ports.clock.now();
        if (stop.aborted) {
            if (!(await secure([])))
                return 'fenced';
            stoppedAt ??= now;
            const graceEnds = stoppedAt + run.graceMs;
            if (now >= graceEnds || !hasEffects(state, active))
                return 'stopped';
            await inbox.wait(ports.clock, graceEnds);
            continue;
        }
        for (const [key, controller] of active)
            if (isOver(key))
                controller.abort(timeUp);
        const { facts, commands, wake } = decide(state, now);
        if (facts.length > 0) {
            see(facts);
            // What is confirmed is known to the head before the journal says that it is over.
            if (facts.some(({ type }) => durable.has(type)) && !(await secure([])))
                return 'fenced';
            continue;
        }
        const fresh = commands.filter((command) => !Object.hasOwn(state.running, (0,src_commands/* keyOf */.TN)(command)));
        if (fresh.length > 0) {
            if (!(await beginAll(fresh)))
                return 'fenced';
            continue;
        }
        if (!(await secure([])))
            return 'fenced';
        if (state.outcome)
            return 'finished';
        if (active.size === 0 && inbox.isEmpty()) {
            if (state.halted)
                return 'halted';
            // What came too late to begin still has its time limit to end it.
            const running = Object.values(state.running).filter(({ command }) => isOurs?.(command) ?? true);
            if (running.length === 0 && isOurs && !isWaiting(now))
                return 'left';
            if (running.length === 0 && !isWaiting(now))
                throw new error/* ConvoyError */.rG('STUCK', `nothing runs and nothing can begin in ${state.deployment}: this is a defect of Convoy`);
        }
        await inbox.wait(ports.clock, wake, stop);
    }
};
const hasEffects = ({ running }, active) => [...active.keys()].some((key) => {
    const command = running[key]?.command;
    return command !== undefined && !(0,src_commands/* observes */.Wc)(command);
});
/** The end of a command that was already given up, or ended, is no news. */
const isNews = ({ running }, fact) => !('key' in fact) || fact.key === undefined || fact.type === 'command.started' || Object.hasOwn(running, fact.key);
const noteOf = (facts) => facts.map((fact) => ('service' in fact && fact.service ? `${fact.type} ${fact.service}` : fact.type)).join(', ');


/***/ }),

/***/ 20675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dueIn)
/* harmony export */ });
/** Milliseconds until the next look is due: looks begin an interval apart, and one that takes longer is followed at once. */
const dueIn = (clock, intervalMs, beganAt) => Math.max(0, beganAt + intervalMs - clock.now());


/***/ }),

/***/ 31414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untilVerdict)
/* harmony export */ });
/* harmony import */ var _convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28366);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20675);


/** Looks at an interval until the gate's rule has a verdict or its time is over. `lookAt` is told how many ms are left. */
const untilVerdict = async (settings, clock, signal, lookAt, seen) => {
    const startedAt = clock.now();
    const endsAt = startedAt + settings.timeoutMs;
    let open = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .openGate */ .GN)(settings, startedAt);
    for (;;) {
        const beganAt = clock.now();
        const observation = await lookAt(endsAt - beganAt);
        seen(observation);
        const next = (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .lB)(open, observation, clock.now());
        if (next.verdict)
            return next.verdict;
        open = next.gate;
        const waitMs = (0,_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .dueIn */ .M)(clock, settings.intervalMs, beganAt);
        if (clock.now() + waitMs >= endsAt)
            return (0,_convoy_judge_gate__WEBPACK_IMPORTED_MODULE_0__/* .timeOut */ .EV)(open);
        await clock.sleep(waitMs, signal);
    }
};


/***/ }),

/***/ 27557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ undoing),
/* harmony export */   Ki: () => (/* binding */ undoInOrder),
/* harmony export */   S3: () => (/* binding */ isBack),
/* harmony export */   Zb: () => (/* binding */ isTakenBack),
/* harmony export */   vE: () => (/* binding */ isSwitchedBack)
/* harmony export */ });
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79815);


/** All that is to be undone, in the order in which it starts: the latest shift first, whatever was decided when. */
const undoInOrder = ({ state }) => {
    // What was touched and never said to have shifted is the latest of all.
    const place = ({ service }) => state.shifted.includes(service) ? state.shifted.indexOf(service) : state.shifted.length;
    const list = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(state);
    return state.decisions.length > 1 ? list.toSorted((a, b) => place(b) - place(a)) : list;
};
/** The exact reverse of the shifts; what was touched and did not end comes first, for it is the latest. */
const undoing = (view, affected) => {
    const { shifted, services } = view.state;
    const touched = Object.keys(services).filter((name) => services[name]?.touched && !shifted.includes(name));
    const already = new Set((0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(view.state).map(({ service }) => service));
    return [...shifted, ...touched]
        .reverse()
        .filter((service) => affected.has(service) && !already.has(service))
        .flatMap((service) => {
        const step = view.steps.get(service);
        return step ? [{ service, from: step.to, to: step.from }] : [];
    });
};
/** Whether all that some decision takes back is back, measured again, and its candidates are gone. */
const isTakenBack = (view) => (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(view.state).every((undo) => isBack(view, undo)) &&
    view.plan.steps.every(({ service }) => !view.affected.has(service) || isCleared(view, service));
/** Whether every switch back is done: from then on users meet nothing any more that is not wanted. */
const isSwitchedBack = (view) => (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(view.state).every(({ service }) => (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service).rolledBack);
/** Whether this one is back and, where it can be, measured again; or a person took it as it is. */
const isBack = (view, { service, to }) => {
    const { rolledBack, regated, accepted } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service);
    if (!rolledBack)
        return false;
    return accepted === true || to === null || !(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(view, service)?.health || regated?.outcome === 'passed';
};
const isCleared = (view, service) => {
    const { begun, touched, retired } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service);
    return !begun || touched === true || retired === true || !view.steps.get(service)?.capabilities.retire;
};


/***/ }),

/***/ 80697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ deadlines),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _convoy_model_checks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78548);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11874);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79815);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23391);




const detected = (failing, key) => ({
    type: 'failure.detected',
    ...failing,
    ...(key === undefined ? {} : { key }),
});
/** A check that a decision has answered may run again, over what stays, and fail again. */
const isKnown = ({ state }, { point, service, task, check }) => state.failures.some((known) => known.point === point &&
    known.service === service &&
    known.task === task &&
    known.check === check &&
    !(check !== undefined && known.settled));
const failed = (verdict) => verdict !== undefined && verdict.outcome !== 'passed';
const notReady = (need, { reason }) => ({
    code: 'NEED_NOT_READY',
    reason: `it needs ${need}: ${reason}`,
});
/** Whether a service has yet to be deployed, for the first time or once more: until then its needs must answer. */
const waits = (view, service) => !(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isOut */ .th)(view, service) && !(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service).deployed && !view.busy.has(service);
/** What a verdict says of a failure. */
const said = ({ outcome, code, reason }) => ({
    ...{ code, reason },
    ...(outcome === 'inconclusive' || outcome === 'error' ? { outcome } : {}),
});
/** Who does not prove at its gate whose answers they are has that to answer for. */
const saidAtGate = (verdict) => said(verdict.outcome === 'inconclusive' ? { ...verdict, outcome: 'failed' } : verdict);
/** Every verdict that is not a pass is a failure, said once. */
const failures = (view) => {
    if (view.state.confirmed)
        return {};
    const found = [];
    for (const { service, ready } of view.plan.steps) {
        if ((0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isOut */ .th)(view, service))
            continue;
        const { gated, verified, canary, watched } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service);
        if (failed(gated))
            found.push({ point: 'gate', service, ...saidAtGate(gated) });
        const checked = (check, verdict) => {
            if (failed(verdict))
                found.push({ point: 'check', service, check, ...said(verdict) });
        };
        if (verified)
            for (const kind of _convoy_model_checks__WEBPACK_IMPORTED_MODULE_3__/* .checkKinds */ .aT)
                checked(kind, verified[kind]);
        checked('canary', canary?.failed);
        if (failed(watched))
            found.push({ point: 'watch', service, ...said(watched) });
        for (const need of waits(view, service) ? ready : []) {
            const verdict = view.state.ready[need];
            if (failed(verdict))
                found.push({ point: 'gate', service, ...notReady(need, verdict) });
        }
    }
    // Of a need behind a task the services speak that wait for it, where there are any.
    const isSaid = (need) => view.plan.steps.some((step) => step.ready.includes(need) && waits(view, step.service));
    for (const step of view.plan.tasks) {
        const { task, ready } = step;
        const isOpen = !view.state.done[task] && (0,_work_js__WEBPACK_IMPORTED_MODULE_2__/* .isWanted */ .Yu)(view, step);
        for (const need of isOpen ? ready.filter((one) => !isSaid(one)) : []) {
            const verdict = view.state.ready[need];
            if (failed(verdict))
                found.push({ point: 'gate', task, ...notReady(need, verdict) });
        }
    }
    for (const step of view.plan.checks) {
        const { check } = step;
        const verdict = view.state.checks[check];
        if (failed(verdict) && (0,_work_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunnable */ .iU)(view, step))
            found.push({ point: 'check', check, ...said(verdict) });
    }
    return { facts: found.filter((failing) => !isKnown(view, failing)).map((failing) => detected(failing)) };
};
/** At its deadline a command is told to stop, and says itself how it ended; one that does not even stop has failed. */
const deadlines = (view) => ({
    facts: Object.entries(view.state.running)
        .filter(([, { deadline, unknown }]) => !unknown && view.now >= deadline + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppingMs */ .Rk)
        .map(([key, { command }]) => ended(command, key, 'TIMEOUT', 'it did not end within its time limit, nor when told to')),
});
const asked = { successful: 0, failed: 0, inconclusive: 0, error: 1 };
const gatedAs = ({ service, of }, verdict, key) => ({
    type: 'service.gated',
    ...{ service, of, verdict, key },
});
/** The fact that ends a command which failed. What only looks came to no verdict: that says nothing of a release. */
const ended = (command, key, code, reason) => {
    const unseen = { code, reason, outcome: 'error' };
    switch (command.type) {
        case 'rollback':
        case 'retire':
            return { type: 'rollback.failed', service: command.service, code, reason, key };
        case 'task':
            return detected({ point: 'deploy', task: command.task, code, reason }, key);
        case 'check':
            return detected({ point: 'check', check: command.check, ...unseen }, key);
        case 'verify':
            return detected({ point: 'check', service: command.service, check: command.check, ...unseen }, key);
        case 'canary':
            return detected({ point: 'check', service: command.service, check: 'canary', ...unseen }, key);
        case 'watch':
            return detected({ point: 'watch', service: command.service, ...unseen }, key);
        case 'gate':
            if (command.of === 'restored')
                return { type: 'rollback.failed', service: command.service, code, reason, key };
            // A need that could not be asked has not answered: who waits for it says so.
            if (command.of === 'need')
                return gatedAs(command, { outcome: 'error', code, reason, counts: asked }, key);
            return detected({ point: 'gate', service: command.service, ...unseen }, key);
        case 'deploy':
        case 'weigh':
        case 'shift':
            return detected({ point: 'deploy', service: command.service, code, reason }, key);
    }
};


/***/ }),

/***/ 39437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onHold)
/* harmony export */ });
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72803);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79815);


/**
 * The way forward while it is paused: what is concluded, and nothing begun. Only what users meet is judged on, for as long
 * as they do: a candidate with a share of the traffic by its step to the end, and then the same step again; what was
 * recreated by its gate; what was watched by its watch again.
 */
const onHold = (view) => {
    const { facts = [] } = (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K)(view);
    if (facts.length > 0)
        return { facts };
    return { commands: (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)(view) ? [] : [...sharing(view), ...serving(view)] };
};
const sharing = (view) => view.plan.steps.flatMap(({ service, to: release }) => {
    const { weighed: step = 0, shifted, canary, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service);
    const isMet = step > 0 && !shifted && !canary?.failed && isFree(view, service);
    return isMet ? [{ type: 'canary', service, release, step, attempt }] : [];
});
/** A first watch is begun by the rule for that. */
const serving = (view) => view.plan.steps.flatMap(({ service, to: release, recreate }) => {
    const { deployed, shifted, gated, watched, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(view, service);
    const { health = null, watchMs = null } = (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(view, service) ?? {};
    if (!health || !(shifted || (recreate && deployed)) || !isFree(view, service))
        return [];
    if (!gated)
        return [{ type: 'gate', service, release, of: 'live', attempt }];
    return watchMs !== null && watched?.outcome === 'passed' ? [{ type: 'watch', service, release, attempt }] : [];
});
const isFree = (view, service) => !(0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isOut */ .th)(view, service) && !view.busy.has(service);


/***/ }),

/***/ 80272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ longestRemaining),
/* harmony export */   P: () => (/* binding */ planGraphOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51081);

const graphs = new WeakMap();
const orders = new WeakMap();
/** Services and tasks of a plan and what each needs of it; a plan never changes, so its graph is made once. */
const planGraphOf = (plan) => {
    const known = graphs.get(plan);
    if (known)
        return known;
    const services = plan.steps.map(({ service, needs }) => [service, needs]);
    const tasks = plan.tasks.map(({ task, needs }) => [task, needs]);
    const made = (0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_0__/* .graphOf */ .cQ)(Object.fromEntries([...tasks, ...services]));
    graphs.set(plan, made);
    return made;
};
/** Services and expand tasks of a plan, the one with the longest expected path from its own start to the end first. */
const longestRemaining = (plan) => {
    const known = orders.get(plan);
    if (known)
        return known;
    const all = [...plan.tasks.filter(({ phase }) => phase === 'expand'), ...plan.steps];
    const expected = new Map(all.map((one) => [nameOf(one), one.expectedMs]));
    const left = (0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_0__/* .remaining */ .Tk)(planGraphOf(plan), (name) => expected.get(name) ?? 0);
    const made = all.toSorted((a, b) => (left.get(nameOf(b)) ?? 0) - (left.get(nameOf(a)) ?? 0));
    orders.set(plan, made);
    return made;
};
const nameOf = (one) => ('task' in one ? one.task : one.service);


/***/ }),

/***/ 25115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79815);


/**
 * Needs that are not deployed here and have not answered lately. Without health there is nobody to ask: then the marker
 * must do.
 */
const unanswered = (view, ready) => ready.filter((need) => (0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(view.settings, need)?.health != null && !hasAnswered(view, need));
const hasAnswered = (view, need) => view.state.ready[need]?.outcome === 'passed' && (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .pL)(view, view.state.ready[need]);
/** A need that is not deployed here must answer ready now: a marker is a memory, not a measurement. */
const ask = (view, needs) => needs.flatMap((need) => {
    const release = (0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .isExternal */ .ge)(view.settings, need) ? _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .externalRelease */ .vc : view.state.markers[need]?.release;
    return !release || view.busy.has(need) || (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRefused */ .ho)(view, need)
        ? []
        : [{ type: 'gate', service: need, release, of: 'need', attempt: 1 }];
});


/***/ }),

/***/ 18973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ roomIn),
/* harmony export */   q: () => (/* binding */ isUnderway)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79815);

/** How much more may be begun on the way forward. */
const roomIn = (view) => {
    const { maxParallel } = view.settings;
    return maxParallel === null ? Number.POSITIVE_INFINITY : Math.max(0, maxParallel - inProgress(view));
};
/** Steps begun and not yet far enough for their dependents, and effects at work beside those. */
const inProgress = (view) => {
    const running = Object.values(view.state.running).map(({ command }) => command);
    const tasks = running.filter(({ type }) => type === 'task').length;
    const switching = running.flatMap((command) => command.type === 'deploy' || command.type === 'weigh' || command.type === 'shift' ? [command.service] : []);
    const steps = view.plan.steps.flatMap(({ service }) => isUnderway(view, service) && !(0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isOut */ .th)(view, service) ? [service] : []);
    return tasks + new Set([...switching, ...steps]).size;
};
/** Whether a step has its place already: what it does next takes no more room. */
const isUnderway = (view, service) => (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(view, service).begun === true && !(0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .TD)(view, service);


/***/ }),

/***/ 72803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sequence)
/* harmony export */ });
/* harmony import */ var _convoy_model_checks__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78548);
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67173);
/* harmony import */ var _plan_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80272);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25115);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18973);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79815);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23391);







/**
 * A service moves on once its own needs are met; nothing waits for a stage. Under a limit, the step with the longest
 * remaining path goes first (the critical-path rule of list scheduling: Graham 1969; Hu 1961).
 */
const sequence = (view) => {
    if ((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(view) || view.plan.operation !== 'deploy')
        return {};
    const facts = [];
    const commands = [];
    let free = (0,_room_js__WEBPACK_IMPORTED_MODULE_3__/* .roomIn */ .L)(view);
    for (const one of (0,_plan_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemaining */ .N)(view.plan)) {
        const { facts: concluded = [], commands: next = [] } = 'task' in one ? (0,_work_js__WEBPACK_IMPORTED_MODULE_5__/* .expand */ .fT)(view, one, free > 0) : advance(view, one, free > 0 || (0,_room_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderway */ .q)(view, one.service));
        facts.push(...concluded);
        commands.push(...next);
        if (next.some((command) => takesRoom(view, command)))
            free -= 1;
    }
    return { facts, commands };
};
/** A step takes its place when it starts; under `together` it gives it up in between and shifts in another one. */
const takesRoom = (view, command) => command.type === 'task' ||
    ((command.type === 'deploy' || command.type === 'weigh' || command.type === 'shift') &&
        !(0,_room_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderway */ .q)(view, command.service));
const advance = (view, step, hasRoom) => {
    const { service } = step;
    if ((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isOut */ .th)(view, service) || view.busy.has(service))
        return {};
    const progress = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    const phase = step.phases.find((candidate) => !isDone(view, step, candidate));
    if (phase === undefined)
        return progress.checkpointed ? {} : { facts: [{ type: 'service.checkpointed', service }] };
    const { attempt } = progress;
    switch (phase) {
        case 'deploy':
            return start(view, step, hasRoom);
        case 'gate':
            return progress.gated ? {} : { commands: [look(view, step)] };
        case 'shift':
            return serve(view, step, hasRoom, { type: 'shift', service, release: step.to, attempt });
        case 'verify':
            return verify(view, step);
        case 'canary':
            return canary(view, step, hasRoom);
    }
};
/** Traffic comes to a release, all of it or a share, once all that is to be proved first was proved, and lately. */
const serve = (view, step, hasRoom, command) => {
    if (!others(view, step).every((other) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isProved */ .n_)(view, other)))
        return {};
    // Measured long ago (the others took their time, or the runner died) is not measured.
    if (!isMeasured(view, step))
        return { commands: [look(view, step)] };
    return hasRoom && mayShift(view, step) ? { commands: [command] } : {};
};
/** Its checks one after the other, on the candidate or, where users meet it already, on what serves them. */
const verify = (view, { service, to, recreate }) => {
    const { verified = {}, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    const check = (0,_convoy_model_checks__WEBPACK_IMPORTED_MODULE_6__/* .checksOfService */ .QN)((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f5)(view, service)).find((kind) => !verified[kind]);
    if (check === undefined)
        return {};
    return { commands: [{ type: 'verify', service, release: to, check, of: recreate ? 'live' : 'candidate', attempt }] };
};
/** Step by step a larger share, each judged for as long as it is to last. */
const canary = (view, step, hasRoom) => {
    const { service, to: release } = step;
    const { weighed = 0, canary: seen, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    const next = (seen?.passed ?? 0) + 1;
    if (seen?.failed)
        return {};
    if (weighed >= next)
        return { commands: [{ type: 'canary', service, release, step: next, attempt }] };
    const share = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f5)(view, service)?.canary?.[next - 1]?.share ?? 0;
    return serve(view, step, hasRoom, { type: 'weigh', service, release, share, step: next, attempt });
};
const look = (view, { service, to }) => {
    const { shifted, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    return { type: 'gate', service, release: to, of: shifted ? 'live' : 'candidate', attempt };
};
const isDone = (view, { service }, phase) => {
    const { deployed, gated, canary: seen, shifted } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    switch (phase) {
        case 'verify':
            return (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isVerified */ .p4)(view, service);
        case 'canary':
            return (seen?.passed ?? 0) >= ((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f5)(view, service)?.canary?.length ?? 0);
        case 'deploy':
            return deployed !== undefined;
        case 'gate':
            return gated?.outcome === 'passed';
        case 'shift':
            return shifted === true;
    }
};
const start = (view, step, hasRoom) => {
    const { service } = step;
    // That is a failure of its own, and is said as one.
    if (step.ready.some((need) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .hasRefused */ .ho)(view, need)))
        return {};
    const lost = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .lostNeed */ .Zp)(view, step);
    const { begun, attempt } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    if (lost !== undefined)
        return begun ? {} : { facts: [skipped(service, lost)] };
    if (!hasRoom || !step.needs.every((need) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isMet */ .TD)(view, need)))
        return {};
    const unasked = (0,_ready_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .b)(view, step.ready);
    if (unasked.length > 0)
        return { commands: (0,_ready_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(view, unasked) };
    return { commands: [{ type: 'deploy', service, release: step.to, attempt }] };
};
const skipped = (service, lost) => ({
    type: 'service.skipped',
    ...{ service, code: 'NEED_TAKEN_BACK', reason: `${lost}, which it needs, was taken back` },
});
/** Under `together`, those whose candidates must have passed before this one shifts. */
const others = (view, step) => step.recreate || view.settings.shift === 'each'
    ? []
    : view.plan.steps.filter(({ service, recreate }) => !recreate && !(0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isOut */ .th)(view, service));
/** Whether what its gate saw still says something of now, or its users see it already. */
const isMeasured = (view, { service }) => {
    const { gated, shifted } = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, service);
    return shifted === true || gated === undefined || (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isFresh */ .pL)(view, gated);
};
/** Together: every candidate has passed lately, and dependencies shift before their dependents. */
const mayShift = (view, step) => {
    if (step.recreate || view.settings.shift === 'each')
        return true;
    if (!others(view, step).every((other) => isMeasured(view, other)))
        return false;
    return [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_0__/* .servicesNeeded */ .my)(view.settings, step.service)].every((need) => !view.steps.has(need) || (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .isOut */ .th)(view, need) || (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .progressOf */ .jA)(view, need).checkpointed);
};


/***/ }),

/***/ 79815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   Zp: () => (/* binding */ lostNeed),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   ho: () => (/* binding */ hasRefused),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   n_: () => (/* binding */ isProved),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   th: () => (/* binding */ isOut)
/* harmony export */ });
/* harmony import */ var _convoy_model_checks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78548);
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67173);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3600);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11874);





/** Null before there is a plan. */
const viewOf = (state, now) => {
    const { plan, settings } = state;
    if (!plan || !settings)
        return null;
    return {
        state,
        now,
        plan,
        settings,
        affected: (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_2__/* .affectedOf */ .oz)(state),
        pending: state.failures.filter(({ settled }) => !settled),
        steps: stepsOf(plan),
        busy: new Map(Object.values(state.running).map((running) => [(0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(running.command), running])),
    };
};
const indexes = new WeakMap();
/** A plan never changes, so its index is made once. */
const stepsOf = (plan) => {
    const known = indexes.get(plan);
    if (known)
        return known;
    const made = new Map(plan.steps.map((step) => [step.service, step]));
    indexes.set(plan, made);
    return made;
};
const progressOf = ({ state }, service) => (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_2__/* .serviceOf */ .z5)(state, service);
const settingsOf = ({ settings }, service) => Object.hasOwn(settings.services, service) ? settings.services[service] : undefined;
/** True when nothing new may begin on the way forward. */
const stopped = ({ state, pending }) => pending.length > 0 ||
    state.asked !== null ||
    state.confirmed ||
    state.decisions.some(({ scope }) => scope === 'deployment');
/** Whether a service is out of this deployment: taken back, or skipped on the way. */
const isOut = (view, service) => view.affected.has(service) || progressOf(view, service).skipped !== undefined;
/** Whether a verdict still says something of now. */
const isFresh = ({ now }, verdict) => verdict !== undefined && now - verdict.seenAt <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .freshMs */ .rA;
/** Whether a need that is not deployed here has answered, and not as ready. */
const hasRefused = (view, need) => {
    const verdict = view.state.ready[need];
    return verdict !== undefined && verdict.outcome !== 'passed';
};
/** Whether a need will never be met: a service that is out, a task that failed, or a task behind either. */
const isLost = (view, need) => {
    if (view.steps.has(need))
        return isOut(view, need);
    if (view.state.done[need])
        return false;
    if (view.state.failures.some(({ task }) => task === need))
        return true;
    const step = view.plan.tasks.find(({ task }) => task === need);
    return step?.needs.some((other) => isLost(view, other)) ?? false;
};
/** What a service needs and will never have: also a service behind a task that is done, on which it stands all the same. */
const lostNeed = (view, { service, needs }) => needs.find((need) => isLost(view, need)) ??
    [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__/* .servicesNeeded */ .my)(view.settings, service)].find((need) => view.steps.has(need) && isOut(view, need));
/** Whether a need of a step is met: a task done, a service far enough for its dependents. */
const isMet = (view, need) => {
    const step = view.steps.get(need);
    if (!step)
        return view.state.done[need] === true;
    const { checkpointed } = progressOf(view, need);
    if (checkpointed)
        return true;
    return view.settings.shift === 'together' && !step.recreate && isProved(view, step);
};
/** Whether the candidate has passed its gate, or has none to pass. */
const isGated = (view, step) => {
    const { deployed, gated } = progressOf(view, step.service);
    return deployed !== undefined && (!step.phases.includes('gate') || gated?.outcome === 'passed');
};
/** Whether all of its own checks have passed. */
const isVerified = (view, service) => {
    const { verified = {} } = progressOf(view, service);
    return (0,_convoy_model_checks__WEBPACK_IMPORTED_MODULE_4__/* .checksOfService */ .QN)(settingsOf(view, service)).every((kind) => verified[kind]?.outcome === 'passed');
};
/** Whether the candidate has passed all that comes before it serves anyone. */
const isProved = (view, step) => isGated(view, step) && (!step.phases.includes('verify') || isVerified(view, step.service));


/***/ }),

/***/ 23391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   dz: () => (/* binding */ contract),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   iU: () => (/* binding */ isRunnable)
/* harmony export */ });
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27557);
/* harmony import */ var _plan_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80272);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25115);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18973);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79815);






const run = ({ state }, { task }) => ({ type: 'task', task, attempt: (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .attemptOf */ .tx)(state, task) });
/** An expand task runs before its dependents, as soon as its own needs are met and there is room. */
const expand = (view, step, hasRoom) => {
    const isDue = isOpen(view, step) && isWanted(view, step) && step.needs.every((need) => (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isMet */ .TD)(view, need));
    if (!isDue || !hasRoom)
        return {};
    const unasked = (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .unanswered */ .b)(view, step.ready);
    return { commands: unasked.length > 0 ? (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(view, unasked) : [run(view, step)] };
};
const isOpen = (view, { task }) => !view.state.done[task] && !view.busy.has(task);
/**
 * Whether a task is wanted: not after any of what it needs was taken back, be it behind a task that is done; and an expand
 * task only for somebody.
 */
const isWanted = (view, { task, phase, guards }) => !(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isLost */ .JD)(view, task) &&
    (phase === 'contract' ? !guards.some((name) => view.steps.has(name) && (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isOut */ .th)(view, name)) : isAwaited(view, task));
/** Whether a service that stays, or a task that is to be run, needs it. */
const isAwaited = (view, task) => ((0,_plan_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .planGraphOf */ .P)(view.plan).dependents.get(task) ?? []).some((name) => {
    if (view.steps.has(name))
        return !(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isOut */ .th)(view, name);
    const step = view.plan.tasks.find((other) => other.task === name);
    return step !== undefined && !view.state.done[name] && isWanted(view, step);
});
/** Contract tasks run after confirmation, in the order of their needs; a failed one ends them. */
const contract = (view) => {
    if (!view.state.confirmed || view.pending.length > 0)
        return {};
    const { done } = view.state;
    const due = view.plan.tasks.filter((step) => step.phase === 'contract' &&
        isOpen(view, step) &&
        isWanted(view, step) &&
        step.needs.every((need) => view.steps.has(need) || done[need] || !isPlannedTask(view, need)));
    return { commands: due.slice(0, (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .roomIn */ .L)(view)).map((task) => run(view, task)) };
};
const isPlannedTask = ({ plan }, name) => plan.tasks.some(({ task }) => task === name);
/** Whether an integration check has still something to say: some of what it spans stays. */
const isRunnable = (view, { needs }) => needs.some((need) => !(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isOut */ .th)(view, need));
/** Whether all that it spans is what it will be: new and shifted, or back at the former release and measured again. */
const isInPlace = (view, { needs }) => needs.every((need) => {
    const { checkpointed, touched } = (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOf */ .jA)(view, need);
    if (!(0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isOut */ .th)(view, need))
        return checkpointed === true;
    return !touched || (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .undoOf */ .CF)(view.state).some((undo) => undo.service === need && (0,_back_js__WEBPACK_IMPORTED_MODULE_1__/* .isBack */ .S3)(view, undo));
});
/** Integration checks run after the shift of all that they need; once more when some of it went back meanwhile. */
const checks = (view) => {
    if ((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .stopped */ .ce)(view))
        return {};
    const due = view.plan.checks.filter((step) => !view.state.checks[step.check] && !view.busy.has(step.check) && isRunnable(view, step) && isInPlace(view, step));
    return { commands: due.map(({ check }) => ({ type: 'check', check, attempt: (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .attemptOf */ .tx)(view.state, check) })) };
};


/***/ }),

/***/ 28366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lB: () => (/* binding */ observe),
  GN: () => (/* binding */ openGate),
  EV: () => (/* binding */ timeOut),
  wB: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./packages/judge/src/latency.ts
var latency = __webpack_require__(28621);
;// CONCATENATED MODULE: ./packages/judge/src/tally.ts

const kept = 1000;
const emptyTally = {
    counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
    streak: null,
    last: null,
    trouble: null,
    times: [],
};
const add = (tally, observation) => {
    const { outcome } = observation;
    return {
        counts: { ...tally.counts, [outcome]: tally.counts[outcome] + 1 },
        streak: { outcome, length: tally.streak?.outcome === outcome ? tally.streak.length + 1 : 1 },
        last: observation,
        trouble: outcome === 'successful' ? tally.trouble : observation,
        times: outcome === 'successful' ? [...tally.times, observation.ms].slice(-kept) : tally.times,
    };
};
/** Closes a tally with a verdict. */
const verdict = (tally, outcome, code, reason) => {
    return { outcome, code, reason, counts: tally.counts, ...(0,latency/* latencyOf */.W)(tally.times) };
};

;// CONCATENATED MODULE: ./packages/judge/src/gate.ts

const openGate = (settings, startedAt) => ({
    settings,
    startedAt,
    tally: emptyTally,
    recent: [],
});
/** One observation stands for itself; only of several is it worth saying how many. */
const inARow = (run, { reason }) => (run === 1 ? reason : `${run} in a row: ${reason}`);
const healthy = (count) => `${count} healthy ${count === 1 ? 'answer' : 'answers'}`;
/**
 * One more observation: the gate, and its verdict once there is one.
 * Success and failure count in a row (as Kubernetes' probes do); our own errors and inconclusive answers end it too
 * (as Argo Rollouts' analyses do), but none of them before `startup` is over or a first success was seen.
 */
const observe = (gate, observation, now) => {
    const tally = add(gate.tally, observation);
    const next = { ...gate, tally };
    const { settings, startedAt } = gate;
    const run = tally.streak?.length ?? 0;
    if (observation.outcome === 'successful') {
        const reason = run === 1 ? healthy(run) : `${healthy(run)} in a row`;
        return run < settings.successes
            ? { gate: next }
            : { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) };
    }
    const grace = tally.counts.successful === 0 && now - startedAt < settings.startupMs;
    if (grace)
        return { gate: { ...next, tally: { ...tally, streak: null } } };
    if (run < limitOf(settings, observation.outcome))
        return { gate: next };
    const outcome = observation.outcome;
    return { gate: next, verdict: verdict(tally, outcome, observation.code, inARow(run, observation)) };
};
const limitOf = (settings, outcome) => {
    switch (outcome) {
        case 'failed':
            return settings.failures;
        case 'inconclusive':
            return settings.inconclusive;
        case 'error':
            return settings.errors;
    }
};
/**
 * The verdict when the time limit is reached: always a failure, for no observation is never a pass. Its code is that of
 * the last observation, unless that one was healthy: then what is wrong is that there were not enough of them.
 */
const timeOut = ({ tally, settings }) => {
    const { last, trouble, counts } = tally;
    const failed = (code, why) => verdict(tally, 'failed', code, `no verdict within ${settings.timeoutMs} ms${why}`);
    if (!last)
        return failed('GATE_TIMEOUT', ': nothing was observed');
    if (last.outcome !== 'successful')
        return failed(last.code, `, the last answer: ${last.reason}`);
    const doubt = trouble ? `; the last that was not: ${trouble.reason}` : '';
    return failed('GATE_TIMEOUT', `: ${healthy(counts.successful)}, ${settings.successes} in a row are needed${doubt}`);
};
/**
 * A watch after one more observation: it fails as a gate does, and also when half of its latest looks failed, for what
 * comes and goes is no healthier than what has gone. It passes only when its time is over and the answer is healthy; a
 * failure that began shortly before the end is seen through, for as long as there are looks.
 */
const watch = (gate, observation, { isOver, isLast }) => {
    const tally = add(gate.tally, observation);
    const { failures } = gate.settings;
    const { outcome } = observation;
    const recent = [...gate.recent, outcome === 'failed'].slice(-2 * failures);
    const next = { ...gate, tally, recent };
    if (outcome === 'successful') {
        const reason = `${healthy(tally.counts.successful)}, the last among them`;
        return isOver ? { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) } : { gate: next };
    }
    const run = tally.streak?.length ?? 0;
    const ended = (reason) => ({ gate: next, verdict: verdict(tally, outcome, observation.code, reason) });
    if (run >= limitOf(gate.settings, outcome))
        return ended(inARow(run, observation));
    if (outcome === 'failed' && recent.filter(Boolean).length >= failures)
        return ended(`it comes and goes, ${failures} of the last ${recent.length} failed: ${observation.reason}`);
    return isLast
        ? ended(`there is no time left for one more look, the last answer: ${observation.reason}`)
        : { gate: next };
};


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unhealthyPart)
/* harmony export */ });
/** What part of the looks behind these verdicts was not healthy; null: nobody looked. */
const unhealthyPart = (verdicts) => {
    const all = verdicts.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
    return all === 0 ? null : 1 - verdicts.reduce((sum, { counts }) => sum + counts.successful, 0) / all;
};


/***/ }),

/***/ 60826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wishes),
/* harmony export */   s: () => (/* binding */ isWish)
/* harmony export */ });
/** What people may wish of a deployment under way, by leaving it where its agent finds it. */
const wishes = ['abort', 'rollback', 'pause', 'resume'];
const isWish = (verb) => wishes.some((wish) => wish === verb);


/***/ })

};
