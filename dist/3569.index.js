export const id = 3569;
export const ids = [3569];
export const modules = {

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createHeap)
/* harmony export */ });
/** A binary heap, what is before all others first. */
const createHeap = (isBefore) => {
    const items = [];
    const swap = (a, b) => {
        [items[a], items[b]] = [items[b], items[a]];
    };
    const earliest = (index) => {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        let first = index;
        for (const child of [left, right])
            if (child < items.length && isBefore(items[child], items[first]))
                first = child;
        return first;
    };
    return {
        peek: () => items[0],
        push: (item) => {
            items.push(item);
            for (let at = items.length - 1; at > 0;) {
                const parent = (at - 1) >> 1;
                if (!isBefore(items[at], items[parent]))
                    return;
                swap(at, parent);
                at = parent;
            }
        },
        pop: () => {
            const last = items.length - 1;
            if (last > 0)
                swap(0, last);
            const popped = items.pop();
            for (let at = 0, next = earliest(at); next !== at; at = next, next = earliest(at))
                swap(at, next);
            return popped;
        },
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

/***/ 81503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chanceOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_random__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23970);

const chanceOf = (seed) => drawing((0,_convoy_model_random__WEBPACK_IMPORTED_MODULE_0__/* .seeded */ .J)(seed));
const drawing = (random) => {
    const int = (least, most) => least + Math.floor(random.next() * (most - least + 1));
    return {
        is: (part) => random.next() < part,
        int,
        of: (list) => list[int(0, list.length - 1)],
        shuffled: (list) => {
            const drawn = list.map((item) => ({ item, at: random.next() }));
            return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
        },
        split: () => chanceOf(Math.floor(random.next() * 0x1_0000_0000)),
    };
};


/***/ }),

/***/ 34030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checksFor),
/* harmony export */   Q: () => (/* binding */ withSimulatedChecks)
/* harmony export */ });
/* harmony import */ var _smoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50910);
/* harmony import */ var _timed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63888);


/** Reports and pages of the simulated world: all is well, unless a check is to fail. */
const checksFor = ({ time, chance, trouble }, life) => {
    const fails = async (place, signal) => {
        await time.sleep(chance.int(500, 5000), signal);
        await life.wake();
        return trouble.strikes('verify-fails', place.replace('sim://', '').split('/')[0] ?? '');
    };
    return {
        findings: async ([place = ''], _since, signal) => (await fails(place, signal))
            ? [{ tool: 'simulated', rule: 'simulated', severity: 'critical', message: 'simulated', fingerprint: place }]
            : [],
        secrets: async () => [],
        known: async () => [],
        cases: async () => [{ name: 'simulated', outcome: 'passed' }],
        page: async ({ url, categories }, signal) => {
            const score = (await fails(url, signal)) ? 0 : 1;
            return [
                {
                    categories: Object.fromEntries(categories.map((category) => [category, score])),
                    ...{ metrics: {}, failing: [], report: '' },
                },
            ];
        },
    };
};
/** The same checks of a simulated service. */
const simulatedChecks = ({ smoke, security, page, performance }, service) => ({
    ...(smoke && {
        smoke: smoke.map(({ name }) => (0,_smoke_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeStep */ .o)(name)),
    }),
    ...(security && {
        security: {
            ...{ timeoutMs: security.timeoutMs, failOn: security.failOn, request: security.request },
            ...{ sarif: [`sim://${service}`], headers: false, cookies: false, tlsDays: null, secrets: [] },
        },
    }),
    ...(page && { page: { ...page, runs: 1, metrics: {} } }),
    ...(performance && { performance: (0,_timed_js__WEBPACK_IMPORTED_MODULE_0__/* .timedAs */ .El)(performance) }),
});
const withSimulatedChecks = (service, name) => service.verify === undefined ? service : { ...service, verify: simulatedChecks(service.verify, name) };


/***/ }),

/***/ 17254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ ofType),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pw: () => (/* binding */ tickOfFirst)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);



const gather = (trial) => {
    const { written } = trial.stores;
    const ticks = new Map(written.map(({ event, tick }) => [event.id, tick]));
    const events = (0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)((0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h)(written.map(({ event }) => event)));
    const { merge: mergeAll = _convoy_model_merge__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h } = trial.parts;
    return { merge: mergeAll, trial, events, tickOf: ({ id }) => ticks.get(id) ?? 0, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(events) };
};
/** When the first event of a type was written, in the world's count; null: never. */
const tickOfFirst = ({ events, tickOf }, type) => {
    const first = events.find((event) => event.type === type);
    return first ? tickOf(first) : null;
};
/** Events of one type, in order. */
const ofType = (events, type) => events.filter((event) => event.type === type);


/***/ }),

/***/ 64570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ scenarioOf),
/* harmony export */   Pe: () => (/* binding */ asDeclared),
/* harmony export */   jn: () => (/* binding */ usualMs)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_measured__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45001);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34030);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46035);




/** Milliseconds of a deploy where nothing is known of a service's duration. */
const usualMs = 5_000;
/** A simulated world for someone's own plan: nothing of it is looked at or touched. */
const scenarioOf = ({ settings, plan, base }) => ({
    settings: {
        ...settings,
        services: each(settings.services, simulated),
        checks: each(settings.checks, asCommand),
        // Of what is nobody's here there is nothing to go wrong by a deployment: nobody asks.
        external: each(settings.external ?? {}, (one) => ({ ...one, health: null })),
    },
    plan,
    base,
    capabilities: Object.fromEntries(plan.steps.map(({ service, capabilities }) => [service, capabilities])),
    traits: Object.fromEntries(plan.steps.map((step) => [step.service, traitsOf(step, settings)])),
    input: null,
    visits: _scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .usualVisits */ .v,
});
/** Nobody knows what real services would answer to requests across them: such a check passes or fails as a command does. */
const asCommand = ({ requests, ...check }) => requests === undefined ? check : { ...check, run: 'true' };
const traitsOf = (step, settings) => {
    const { service, capabilities, phases } = step;
    const { gate: { successes, intervalMs } = { successes: 1, intervalMs: 0 } } = settings.services[service] ?? {};
    // What is expected is a deploy, its gate, canary and shift together, and gate and canary take their time here too.
    const measuredMs = step.expectedMs - (0,_convoy_model_measured__WEBPACK_IMPORTED_MODULE_3__/* .canaryMsOf */ .i)(settings, step);
    const lookedAtMs = phases.includes('gate') ? (successes - 1) * intervalMs : 0;
    return {
        hasSlots: capabilities.shift,
        keepsKeys: true,
        isLocal: true,
        deployMs: measuredMs > 1 ? Math.max(1, measuredMs - lookedAtMs) : usualMs,
        warmUpMs: 0,
    };
};
/** Asked is the simulated service, never a real one; it names its version where the manifest wants it named. */
const simulated = (written, name) => {
    const service = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .withSimulatedChecks */ .Q)(written, name);
    return service.health === null
        ? service
        : {
            ...service,
            health: {
                ...service.health,
                url: `sim://${name}/live`,
                ...(service.health.version === undefined ? {} : { version: '[BODY].version' }),
            },
        };
};
const each = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
/** Drawn providers can take away a first release whatever they declare; one's own cannot do what it does not declare. */
const asDeclared = {
    provider: (provider) => ({
        ...provider,
        rollback: async (effect, from, to) => {
            const { rollback, retire } = provider.capabilities;
            if (to === null && !rollback && !retire)
                throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CANNOT_TAKE_BACK', `a first release of ${effect.target.service} cannot be taken back: its provider has neither rollback nor retire`);
            await provider.rollback(effect, from, to);
        },
    }),
};


/***/ }),

/***/ 36169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ violationsOf)
});

// UNUSED EXPORTS: invariants

// EXTERNAL MODULE: ./packages/engine/src/simulate/evidence.ts
var simulate_evidence = __webpack_require__(17254);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/at-work.ts

const never = Number.POSITIVE_INFINITY;
/** What a repetition must know, where asking tells: a task cannot be asked, and to take away what is gone is fine. */
const isAsked = new Set(['deploy', 'shift', 'rollback']);
/** Whether the end of what this process began can be seen from another one's machine. */
const isVisible = ({ trial: { world, scenario } }, former, again) => {
    const [one, other] = [former, again].map(({ agent }) => world.processes.find((process) => process.agent === agent));
    const seesWork = former.kind === 'task' || scenario.traits[former.subject]?.isLocal === true;
    return seesWork && one?.died === true && (one.ended ?? never) < again.tick && one.host === other?.host;
};
/** Until when it may be at work: its time limit, or what is left until the deadline for one that began late. */
const endsBy = ({ events, trial: { scenario } }, { kind, subject, key, agent, at }) => {
    const { tasks, services } = scenario.settings;
    const limit = (kind === 'task' ? tasks[subject] : services[subject])?.timeoutMs ?? 0;
    const promised = (0,simulate_evidence/* ofType */.gp)(events, 'command.started').findLast((event) => event.order[2] === agent && key.endsWith(`/${event.key}`));
    return Math.min(at + limit, promised?.deadline ?? never);
};
/**
 * What is begun again under one key is not begun blindly: nothing of the former try is at work, nor could be for all that
 * can be seen from there, and whoever begins it has asked what came of it.
 */
const neverBlindly = (evidence) => {
    const { world } = evidence.trial;
    for (const [key, calls] of Map.groupBy(world.calls, (call) => call.key))
        for (const [index, again] of calls.entries())
            for (const former of calls.slice(0, index)) {
                const { kind, subject } = again;
                if ((former.ended ?? never) > again.tick)
                    return `${key} is begun again while it is at work`;
                if (again.at < endsBy(evidence, former) && !isVisible(evidence, former, again))
                    return `${key} is begun again while it may be at work`;
                const { ended } = former;
                const asks = world.inquiries.some(({ agent, service, tick }) => agent === again.agent && service === subject && tick > (ended ?? never) && tick < again.tick);
                if (isAsked.has(kind) && !asks)
                    return `${key} is begun again, and nobody asked what came of it`;
            }
    return null;
};
/** Nothing of a service begins while anything else of it is at work: not even one that was told to stop and did not yet. */
const oneAtATime = ({ trial: { world } }) => {
    for (const [service, calls] of Map.groupBy(world.calls, ({ subject }) => subject))
        for (const [index, call] of calls.entries()) {
            const other = calls.slice(0, index).find(({ ended }) => (ended ?? never) > call.tick);
            if (other)
                return `${call.kind} of ${service} begins while its ${other.kind} is at work`;
        }
    return null;
};
/** Only who was told to take over does anything while another process has the environment. */
const lockIsKept = ({ trial: { world } }) => {
    const acting = world.processes.flatMap((process) => {
        const first = world.calls.find(({ agent }) => agent === process.agent);
        return first ? [{ ...process, first: first.tick }] : [];
    });
    for (const rival of acting) {
        if (rival.takesOver)
            continue;
        const owner = acting.find((one) => one.first < rival.first &&
            (one.ended ?? never) > rival.first &&
            // From whom it was taken acts on what it took up before, until its deadline: it need not know yet.
            !(one.takesOver && one.began > rival.began) &&
            !world.processes.some(({ takesOver, began }) => takesOver && began > one.began && began < rival.first));
        if (owner)
            return `${rival.agent} acts while ${owner.agent} has the environment, and was not told to take over`;
    }
    return null;
};
/** Nothing of a deployment is at work in the world when it is over, and nothing begins after. */
const nothingAfterEnd = (evidence) => {
    const finished = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.finished');
    if (finished === null)
        return null;
    const late = evidence.trial.world.calls.find(({ tick, ended }) => tick > finished || (ended ?? never) > finished);
    return late ? `${late.key} is at work although the deployment is over` : null;
};

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/effects.ts

/** Nothing is deployed twice under one idempotency key, and a task that may run once runs once. */
const oneEffectPerKey = ({ trial: { world, scenario } }) => {
    const counts = new Map();
    for (const { kind, subject, key } of world.effects) {
        if (kind !== 'deploy' && (kind !== 'task' || scenario.settings.tasks[subject]?.idempotent))
            continue;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const twice = [...counts].find(([, count]) => count > 1);
    return twice ? `${twice[0]} came about ${twice[1]} times` : null;
};
/** An effect is journalled before it begins. */
const startedBeforeEffect = ({ trial: { world, stores }, state, tickOf }) => {
    const began = new Map();
    for (const { event } of stores.written)
        if (event.type === 'command.started') {
            const key = `${state.deployment}/${event.key}`;
            began.set(key, Math.min(began.get(key) ?? Number.POSITIVE_INFINITY, tickOf(event)));
        }
    const early = world.calls.find(({ key, tick }) => (began.get(key) ?? Number.POSITIVE_INFINITY) > tick);
    return early ? `${early.key} began before it was journalled` : null;
};
/** Whatever began has ended, or a person is asked about it. */
const everyEffectSettled = ({ state }) => {
    const open = Object.values(state.running).map(({ command }) => command);
    if (state.outcome)
        return open.length > 0 ? `${open.map(commands/* keyOf */.TN).join(', ')} never ended` : null;
    if (state.halted?.code === 'UNKNOWN_EFFECT' && open.some((one) => (0,commands/* subjectOf */.et)(one) === state.halted?.subject))
        return null;
    return open.length > 0 ? `${open.map(commands/* keyOf */.TN).join(', ')} is open and nobody is asked about it` : null;
};
/** Who was fenced does nothing more: no effect, no event, no head. */
const fencedIsSilent = ({ trial: { stores, world } }) => {
    for (const { agent, tick, ok } of stores.writes) {
        if (ok)
            continue;
        const acts = [...world.calls, ...stores.writes, ...stores.written].find((act) => act.agent === agent && act.tick > tick);
        // Losing the race for a claim is no fence: whoever lost reads again.
        const owned = stores.writes.some((write) => write.agent === agent && write.ok && write.tick < tick);
        if (acts && owned)
            return `${agent} was fenced and still did something`;
    }
    return null;
};
/** After a takeover the former owner begins nothing that it had not secured before. */
const oneOwnerActs = ({ trial: { stores, world } }) => {
    const writes = stores.writes.filter(({ ok }) => ok);
    const claims = [...new Map(writes.toReversed().map((write) => [write.record.epoch, write])).values()].toReversed();
    for (const { agent, key, tick } of world.calls) {
        const owner = claims.findLast((claim) => claim.tick < tick)?.record.owner?.agent;
        if (owner === agent)
            continue;
        const secured = writes.some(({ record }) => record.owner?.agent === agent && record.underway.some((one) => key.endsWith(`/${one.key}`)));
        if (!secured || writes.some((write) => write.agent === agent && write.tick < tick && isBehind(claims, write)))
            return `${agent} began ${key} while ${owner ?? 'nobody'} owned the environment`;
    }
    return null;
};
const isBehind = (claims, { tick, record }) => claims.some((claim) => claim.record.epoch > record.epoch && claim.tick < tick);

;// CONCATENATED MODULE: ./packages/engine/src/simulate/sight.ts
/** What served a service just before a tick. */
const servedAt = (world, service, tick) => {
    const last = world.traffic.findLast((one) => one.service === service && one.tick < tick);
    return last ? last.slot : (world.first.get(service) ?? null);
};
/** When a slot first came into service other than by a rollback. */
const firstShift = (world, service) => world.traffic.find((one) => one.service === service && one.slot !== null && !one.restored);
/** When a slot first had traffic other than by a rollback, be it a canary's share of it; null: none had. */
const firstTraffic = (world, service) => {
    const share = world.weights.find((one) => one.service === service && one.slot !== null && one.share > 0);
    const shift = firstShift(world, service);
    const first = share && (!shift || share.tick < shift.tick) ? share : shift;
    return first?.slot ? { tick: first.tick, slot: first.slot } : null;
};
/** When it began to serve, by count and by the world's time; null: it has served from the beginning. */
const servesSince = (world, service, slot) => world.traffic.findLast((one) => one.service === service && one.slot === slot) ?? null;
/**
 * The first tick after `from` at which a slot had given one process as many healthy answers in a row as the gate asks
 * for, each with the version that is there where the manifest wants it named; null: it never did.
 */
const provedAt = ({ world }, service, { serial }, from) => {
    const { gate, health } = world.scenario.settings.services[service] ?? {};
    const runs = new Map();
    for (const { tick, agent, isHealthy, isNamed, ...seen } of world.sights) {
        if (seen.service !== service || seen.serial !== serial || tick < from)
            continue;
        const isGood = isHealthy && (isNamed || health?.version === undefined);
        const run = isGood ? (runs.get(agent) ?? 0) + 1 : 0;
        runs.set(agent, run);
        if (run >= (gate?.successes ?? 1))
            return tick;
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/measured.ts


const measured_never = Number.POSITIVE_INFINITY;
/** What came into service in this run and serves at that moment, other than by a rollback. */
const newAt = ({ trial: { world } }, { service, from, to }, tick) => {
    const slot = servedAt(world, service, tick);
    const since = slot && servesSince(world, service, slot);
    if (!since || since.restored)
        return null;
    // Whoever goes back to what nothing tells apart from it finds it there already.
    const isBack = world.calls.some(({ kind, subject, ended }) => kind === 'rollback' && subject === service && ended !== null && ended > since.tick && ended < tick);
    return isBack && from?.version === to.version ? null : slot;
};
/** Where a provider can shift, no traffic, nor a share of it, goes to a release before it has answered well enough at its own address. */
const gateBeforeTraffic = ({ trial }) => {
    const { world, scenario } = trial;
    for (const { service, to, recreate, phases } of scenario.plan.steps) {
        if (recreate || !phases.includes('gate'))
            continue;
        const first = firstTraffic(world, service);
        if (first && (provedAt(trial, service, first.slot, 0) ?? measured_never) > first.tick)
            return `${service} ${to.version} had traffic before it had proved itself`;
    }
    return null;
};
/** What is confirmed was seen healthy until its watch was over. */
const watchedBeforeConfirmed = (evidence) => {
    const confirmed = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.confirmed');
    if (confirmed === null)
        return null;
    const { world, scenario } = evidence.trial;
    for (const step of scenario.plan.steps) {
        const { service } = step;
        const { health, watchMs } = scenario.settings.services[service] ?? {};
        const slot = newAt(evidence, step, confirmed);
        if (!slot || !health || watchMs === null || watchMs === undefined)
            continue;
        const dueAt = (servesSince(world, service, slot)?.at ?? 0) + watchMs;
        const isSeen = world.sights.some(({ serial, at, tick, isHealthy }) => serial === slot.serial && at >= dueAt && tick < confirmed && isHealthy);
        if (!isSeen)
            return `${service} was confirmed and nobody saw it through its watch`;
    }
    return null;
};
/** What is watched and confirmed was seen healthy after the last shift or way back, and after the last check, of any of it. */
const seenBeforeConfirmed = (evidence) => {
    const confirmed = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.confirmed');
    if (confirmed === null)
        return null;
    const { world, scenario } = evidence.trial;
    const ticks = [...world.traffic.map(({ tick }) => tick), ...world.checks.map(({ ended }) => ended)];
    const last = Math.max(0, ...ticks.filter((tick) => tick < confirmed));
    for (const step of scenario.plan.steps) {
        const { health, watchMs } = scenario.settings.services[step.service] ?? {};
        const slot = newAt(evidence, step, confirmed);
        if (!slot || !health || watchMs === null || watchMs === undefined)
            continue;
        const isSeen = world.sights.some(({ serial, tick, isHealthy }) => serial === slot.serial && tick > last && tick < confirmed && isHealthy);
        if (!isSeen)
            return `${step.service} was confirmed and nobody had seen it since all was in place and checked`;
    }
    return null;
};
/** What is confirmed has passed each integration check of it, which began when all that the check needs served. */
const checkedBeforeConfirmed = (evidence) => {
    const confirmed = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.confirmed');
    if (confirmed === null)
        return null;
    const { world, scenario } = evidence.trial;
    const steps = new Map(scenario.plan.steps.map((step) => [step.service, step]));
    for (const { check, needs } of scenario.plan.checks) {
        const since = needs.map((need) => {
            const step = steps.get(need);
            const slot = step && newAt(evidence, step, confirmed);
            return slot ? servesSince(world, need, slot)?.tick : undefined;
        });
        // What one that lost a service says of the rest is not judged here.
        if (since.includes(undefined))
            continue;
        const isPassed = world.checks.some((run) => run.check === check &&
            run.passed &&
            run.ended < confirmed &&
            since.every((tick) => tick !== undefined && tick < run.began));
        if (!isPassed)
            return `all that ${check} needs was confirmed, and it did not pass on what serves`;
    }
    return null;
};
/** What serves again after a rollback has answered well enough since, before the end, or a person took it as it is. */
const measuredAgain = (evidence) => {
    const finished = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.finished');
    if (finished === null)
        return null;
    const { trial } = evidence;
    const { world, scenario } = trial;
    for (const service of new Set([...scenario.plan.steps, ...scenario.plan.undo].map((one) => one.service))) {
        const last = world.calls.findLast((call) => call.subject === service && call.kind === 'rollback');
        const slot = servedAt(world, service, finished);
        if (!last || !slot || !scenario.settings.services[service]?.health)
            continue;
        if (evidence.state.services[service]?.accepted)
            continue;
        if ((provedAt(trial, service, slot, last.ended ?? measured_never) ?? measured_never) > finished)
            return `${service} was taken back, and what serves again was not measured before the end`;
    }
    return null;
};

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var neighbours = __webpack_require__(67173);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/order.ts



const started = (event) => (event.type === 'command.started' ? event.command : null);
/**
 * Rollbacks start in the exact reverse order of the shifts, each once its dependents' switches are done, and none
 * after a restored release has failed its gate. What still comes up without a shift has its turn once it has ended.
 */
const rollbackOrder = ({ events, state }) => {
    const shifted = [];
    const open = new Map();
    const begun = new Set();
    const back = new Set();
    const last = new Map();
    const comingUp = new Map();
    let failed = null;
    const shift = (service) => {
        shifted.splice(0, shifted.length, ...shifted.filter((name) => name !== service), service);
    };
    for (const event of events) {
        if (event.type === 'service.shifted')
            shift(event.service);
        else if (event.type === 'control.accepted' && event.subject !== undefined) {
            const { as, subject } = event;
            if (last.get(subject) === 'shift' && as === 'deployed')
                shift(subject);
            // Back to nothing is done when it is absent.
            const done = open.get(subject)?.to === null ? 'absent' : 'deployed';
            if (last.get(subject) === 'rollback' && as === done)
                back.add(subject);
        }
        else if (event.type === 'rollback.decided')
            for (const undo of event.undo)
                open.set(undo.service, undo);
        else if (event.type === 'service.rolled-back')
            back.add(event.service);
        else if (event.type === 'rollback.failed')
            failed = event.service;
        else if (event.type === 'deployment.resumed')
            failed = null;
        if ('key' in event && event.key !== undefined && event.type !== 'command.started')
            comingUp.delete(event.key);
        else if (event.type === 'control.accepted')
            for (const [key, service] of comingUp)
                if (service === event.subject)
                    comingUp.delete(key);
        const command = started(event);
        if (command?.type === 'deploy')
            comingUp.set((0,commands/* keyOf */.TN)(command), command.service);
        if (command)
            last.set((0,commands/* subjectOf */.et)(command), command.type);
        if (command?.type !== 'rollback' || begun.has(command.service))
            continue;
        const { service } = command;
        if (!open.has(service))
            return `${service} is taken back and no decision says so`;
        if (failed !== null)
            return `${service} is taken back after ${failed} could not be`;
        const place = (name) => (shifted.includes(name) ? shifted.indexOf(name) : shifted.length);
        // What never said that it shifted is the latest; among those the decision's own order holds.
        const order = [...open.keys()].toSorted((a, b) => place(b) - place(a));
        const later = order.slice(0, order.indexOf(service));
        const waiting = new Set(comingUp.values());
        const early = later.find((name) => !begun.has(name) && !waiting.has(name));
        if (early !== undefined)
            return `${service} is taken back before ${early}, whose turn was first`;
        const waits = later.find((name) => state.settings && (0,neighbours/* servicesNeeded */.my)(state.settings, name).has(service) && !back.has(name));
        if (waits !== undefined)
            return `${service} is taken back while ${waits}, which needs it, still is not`;
        begun.add(service);
    }
    return null;
};
/** A service starts when its needs are far enough, and not before. */
const needsFirst = ({ events, state: { plan, settings } }) => {
    if (!plan || !settings)
        return null;
    const steps = new Map(plan.steps.map((step) => [step.service, step]));
    const met = new Set();
    const proofs = new Map();
    /** Under `together` a need counts once its candidate has passed all that comes before traffic. */
    const passes = (service, what) => {
        const step = steps.get(service);
        if (settings.shift !== 'together' || step?.recreate !== false)
            return;
        const own = (proofs.get(service) ?? new Set()).add(what);
        proofs.set(service, own);
        const gate = step.phases.includes('gate') ? ['gate'] : [];
        const wanted = ['deploy', ...gate, ...(0,checks/* checksOfService */.QN)(settings.services[service])];
        if (wanted.every((one) => own.has(one)))
            met.add(service);
    };
    for (const event of events) {
        if (event.type === 'service.checkpointed')
            met.add(event.service);
        else if (event.type === 'task.finished')
            met.add(event.task);
        else if (event.type === 'control.accepted') {
            const { verb, as, subject } = event;
            if (verb !== 'settle' || as !== 'deployed' || !subject)
                continue;
            if (Object.hasOwn(settings.tasks, subject))
                met.add(subject);
            else
                passes(subject, 'deploy');
        }
        else if (event.type === 'service.gated') {
            const { service, of, verdict } = event;
            if (verdict.outcome !== 'passed')
                continue;
            if (of === 'need')
                met.add(service);
            else
                passes(service, 'gate');
        }
        else if (event.type === 'service.checked') {
            const { service, check, verdict } = event;
            if (service !== undefined && verdict.outcome === 'passed')
                passes(service, check);
        }
        else if (event.type === 'service.deployed')
            passes(event.service, 'deploy');
        const command = started(event);
        if (command?.type !== 'deploy')
            continue;
        const step = steps.get(command.service);
        const ready = step?.ready.filter((need) => settings.services[need]?.health) ?? [];
        const unmet = [...(step?.needs ?? []), ...ready].find((need) => !met.has(need));
        if (unmet !== undefined)
            return `${command.service} starts before ${unmet}, which it needs`;
    }
    return null;
};
const counted = new Set(['deploy', 'weigh', 'shift', 'task']);
/** On the way forward never more effects at a time than allowed. */
const maxParallel = ({ events, state: { settings } }) => {
    const most = settings?.maxParallel ?? null;
    if (most === null)
        return null;
    const open = new Set();
    for (const event of events) {
        if (event.type === 'command.started') {
            const { command, key } = event;
            if (counted.has(command.type))
                open.add(key);
        }
        else if ('key' in event)
            open.delete(event.key);
        else if (event.type === 'control.accepted')
            open.clear();
        if (open.size > most)
            return `${[...open].join(', ')} run at the same time, ${most} may`;
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/proof.ts

/** Whether the newest answers that its smoke check got of a slot, one for each request, were all good. */
const hasPassed = ({ verified }, { serial }, requests, before) => {
    const last = verified.filter((one) => one.serial === serial && one.tick < before).slice(-requests);
    return last.length === requests && last.every(({ passed }) => passed);
};
/** Where a provider can shift, no traffic goes to a candidate whose smoke check did not pass, or was not made. */
const checkedBeforeTraffic = ({ trial: { world, scenario } }) => {
    for (const { service, recreate } of scenario.plan.steps) {
        const { smoke } = scenario.settings.services[service]?.verify ?? {};
        const first = recreate || !smoke ? null : firstTraffic(world, service);
        if (smoke && first && !hasPassed(world, first.slot, smoke.length, first.tick))
            return `${service} had traffic before its smoke check had passed`;
    }
    return null;
};
/** No traffic goes to a candidate that was slower than what serves, or not measured, where its performance is checked. */
const slowerHasNoTraffic = ({ trial: { world, scenario } }) => {
    for (const { service, recreate, from, to } of scenario.plan.steps) {
        const { performance } = scenario.settings.services[service]?.verify ?? {};
        // Of two with the same version the world does not tell which one a fault meets.
        if (!performance || recreate || from === null || from.version === to.version)
            continue;
        const first = firstTraffic(world, service);
        if (!first)
            continue;
        const { serial } = first.slot;
        const last = world.timed
            .filter((one) => one.serial === serial && one.tick < first.tick)
            .slice(-performance.samples);
        if (last.length < performance.samples)
            return `${service} had traffic before anybody had measured it`;
        if (last.every(({ slower }) => slower))
            return `${service} had traffic though it was slower than what serves`;
    }
    return null;
};
/** Shares of one candidate as they came, up to all of the traffic. */
const stagesOf = (world, service, slot) => {
    const shares = world.weights.filter((one) => one.service === service && one.slot === slot && one.share > 0);
    const shift = world.traffic.find((one) => one.service === service && one.slot === slot);
    return shares.map(({ share, at }, index) => ({ share, at, next: (shares[index + 1] ?? shift)?.at ?? null }));
};
const faultOf = (world, steps, slot, stages) => {
    for (const [index, { share, at, next }] of stages.entries()) {
        const step = steps[index];
        if (step?.share !== share)
            return `got ${share} of the traffic where ${step?.share ?? 'all of it'} was planned`;
        if (next === null)
            continue;
        if (next < at + step.forMs)
            return `got more than ${share} of the traffic before that had lasted its time`;
        const isSeen = world.sights.some((seen) => seen.serial === slot.serial && seen.isHealthy && seen.at >= at + step.forMs && seen.at <= next);
        if (!isSeen)
            return `got more than ${share} of the traffic, and nobody saw it through that`;
    }
    return null;
};
/** The shares of a canary come as they were planned, and each lasts its time and is seen through, before there is more. */
const sharesInOrder = ({ trial: { world, scenario } }) => {
    for (const { service, phases } of scenario.plan.steps) {
        const first = phases.includes('canary') ? firstTraffic(world, service) : null;
        if (!first)
            continue;
        const { canary = [] } = scenario.settings.services[service] ?? {};
        const stages = stagesOf(world, service, first.slot);
        const isWhole = world.traffic.some((one) => one.service === service && one.slot === first.slot);
        const fault = faultOf(world, canary, first.slot, stages);
        if (fault)
            return `${service} ${fault}`;
        if (isWhole && stages.length < canary.length)
            return `${service} got all of the traffic after ${stages.length} of ${canary.length} shares`;
    }
    return null;
};
/** When a deployment is over, no candidate has a share of the traffic any more. */
const noShareIsLeft = ({ state, trial: { world } }) => {
    if (!state.outcome)
        return null;
    const left = Object.keys(state.settings?.services ?? {}).find((service) => world.slotsOf(service).share > 0);
    return left === undefined ? null : `it is over, and a candidate of ${left} still has a share of the traffic`;
};

// EXTERNAL MODULE: ./packages/model/src/replay.ts
var replay = __webpack_require__(97770);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/record.ts

/** It comes to an end: finished, or halted with a person told. */
const comesToAnEnd = ({ trial: { stuck, told }, state }) => {
    if (stuck !== null)
        return stuck;
    if (told?.ending === 'finished')
        return state.outcome ? null : 'it finished without an outcome';
    if (told?.ending === 'halted')
        return state.halted ? null : 'it halted without a reason';
    return `it ended ${told?.ending}`;
};
/** The state in memory is what the journal says, whoever reads it. */
const stateIsJournal = ({ trial: { told }, state }) => {
    if (!told || told.ending === 'died' || told.ending === 'fenced')
        return null;
    const wrong = difference(told.last, state);
    return wrong === null ? null : `in memory and in the journal differ: ${wrong}`;
};
/** Segments may come together in any order. */
const mergeInAnyOrder = ({ trial: { stores, world }, state, merge }) => {
    const segments = [...Map.groupBy(stores.written, ({ agent }) => agent).values()].map((own) => own.map(({ event }) => event));
    const shuffled = world.chance.shuffled(segments);
    const other = (0,replay/* replay */.e)(shuffled.reduce((known, segment) => merge(segment, known), []));
    const wrong = difference(other, state);
    return wrong === null ? null : `merged in another order it differs: ${wrong}`;
};
/** When all is over the head says the same as the journal, and the environment is free. */
const headAgrees = ({ trial: { stores }, state }) => {
    if (!state.outcome)
        return null;
    const { owner, unfinished, underway, markers, ordinal, holds, floors, tasks } = stores.record();
    if (owner || unfinished !== null || underway.length > 0)
        return 'it is over and the head does not say so';
    const wrong = difference({ markers, ordinal, holds, floors, tasks }, state);
    return wrong === null ? null : `the head differs from the journal: ${wrong}`;
};
/** The first key whose values differ as JSON. */
const difference = (a, b) => {
    for (const key of Object.keys(a))
        if (JSON.stringify(a[key]) !== JSON.stringify(b[key]))
            return `${key}: ${JSON.stringify(a[key]).slice(0, 200)} and ${JSON.stringify(b[key]).slice(0, 200)}`;
    return null;
};

// EXTERNAL MODULE: ./packages/model/src/planner.ts + 3 modules
var planner = __webpack_require__(10119);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/truth.ts



/** Markers move by confirmation, all together, and by nothing else. */
const markersByConfirmation = ({ events, state, trial: { stores, scenario }, tickOf }) => {
    const confirmed = (0,simulate_evidence/* ofType */.gp)(events, 'deployment.confirmed');
    if (confirmed.length > 1)
        return 'it was confirmed more than once';
    const [one] = confirmed;
    const before = JSON.stringify(scenario.base.markers);
    if (!one && JSON.stringify(state.markers) !== before)
        return 'markers moved without a confirmation';
    for (const { record, tick, ok } of stores.writes)
        if (ok && (!one || tick < tickOf(one)) && JSON.stringify(record.markers) !== before)
            return 'the head has other markers than before, and nothing was confirmed yet';
    const wrong = Object.entries(one?.releases ?? {}).find(([service, release]) => !(0,src_release/* sameRelease */.O)(state.markers[service]?.release, release));
    return wrong ? `${wrong[0]} was confirmed and its marker is another` : null;
};
/** When a deployment is over, what serves is what the markers say. */
const markersAreLive = ({ state, trial: { world } }) => {
    if (!state.outcome)
        return null;
    const wrong = Object.keys(state.settings?.services ?? {}).find((service) => {
        const live = world.slotsOf(service).live?.release ?? null;
        return live?.version !== state.markers[service]?.release.version;
    });
    if (wrong === undefined)
        return null;
    const [live, marker] = [world.slotsOf(wrong).live?.release.version, state.markers[wrong]?.release.version];
    return `${wrong} serves ${live ?? 'nothing'}, its marker says ${marker ?? 'nothing'}`;
};
/** What was taken back is on hold, but for a release that serves again; and a plan made anew does not deploy it. */
const holdsAreKept = ({ events, state, trial: { scenario, stores } }) => {
    for (const { service, from, to } of (0,simulate_evidence/* ofType */.gp)(events, 'service.rolled-back')) {
        const decision = state.decisions.find(({ undo }) => undo.some((one) => one.service === service));
        const isHeld = state.holds.some((hold) => hold.service === service && (0,src_release/* sameRelease */.O)(hold.release, from));
        const isInnocent = state.failures.some(({ outcome }) => outcome !== undefined);
        if (decision?.outcome !== 'cancelled' && !isInnocent && !isHeld && !(0,src_release/* sameRelease */.O)(from, to))
            return `${service} ${from.version} was taken back and is not on hold`;
    }
    if (!scenario.input || !state.outcome)
        return null;
    const { markers, holds, ordinal, floors, tasks } = stores.record();
    const again = (0,planner/* buildPlan */.G)({ ...scenario.input, force: false, base: { markers, holds, ordinal, floors, tasks } });
    const refused = new Set(again.refusals.filter(({ code }) => code === 'HELD').map(({ subject }) => subject));
    const held = again.plan.steps.find(({ service, to }) => !refused.has(service) && state.holds.some((hold) => hold.service === service && (0,src_release/* sameRelease */.O)(hold.release, to)));
    return held ? `${held.service} is on hold and a new plan deploys it` : null;
};
/** A service that was rolled back serves what it did before; after a failed rollback a person was told. */
const failedRollbackHalts = ({ events }) => {
    let failed = null;
    for (const event of events) {
        if (event.type === 'rollback.failed')
            failed = event;
        if (event.type === 'deployment.halted' || event.type === 'deployment.resumed')
            failed = null;
        if (event.type === 'deployment.finished' && failed)
            return `${failed.service} could not be taken back, and nobody was told`;
    }
    return null;
};

// EXTERNAL MODULE: ./packages/model/src/rollback-planner.ts + 1 modules
var rollback_planner = __webpack_require__(73181);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants/vector.ts





/** Whether two releases side by side were confirmed so before, or are what the plan as a whole confirms. */
const isKnownPair = (a, b, isNew) => isNew.get(a.service) === isNew.get(b.service) || (0,src_release/* sameRelease */.O)(a.from, a.to) || (0,src_release/* sameRelease */.O)(b.from, b.to);
/** What serves when it is confirmed holds no two neighbours that were never confirmed together, unless one tolerates it. */
const confirmedTogether = (evidence) => {
    const { world, scenario } = evidence.trial;
    const confirmed = (0,simulate_evidence/* tickOfFirst */.pw)(evidence, 'deployment.confirmed');
    const { plan, settings } = scenario;
    if (confirmed === null || plan.operation !== 'deploy')
        return null;
    const isNew = new Map(plan.steps.map(({ service, to }) => [
        service,
        (0,src_release/* sameRelease */.O)(servedAt(world, service, confirmed)?.release, { version: to.version }),
    ]));
    for (const a of plan.steps)
        for (const b of plan.steps)
            if (isNew.get(a.service) &&
                (0,neighbours/* areNeighbours */.jB)(settings, a.service, b.service) &&
                !isKnownPair(a, b, isNew) &&
                !(0,neighbours/* tolerate */.j9)(settings, a.service, b.service))
                return `${a.service} ${a.to.version} was confirmed beside the former ${b.service}, which neither tolerates`;
    return null;
};
/**
 * Under `together` nothing shifts, or gets a share, before all that do have proved themselves, and needs shift before their
 * dependents.
 */
const togetherInOrder = ({ trial }) => {
    const { world, scenario } = trial;
    const { settings, plan } = scenario;
    if (settings.shift !== 'together')
        return null;
    const shifts = new Map(plan.steps.flatMap((step) => {
        const { service } = step;
        const call = world.calls.find(({ kind, subject }) => isServing.has(kind) && subject === service);
        return call && !step.recreate ? [[service, { step, began: call.tick }]] : [];
    }));
    for (const [service, { began }] of shifts) {
        for (const [other, { step }] of shifts) {
            const came = firstTraffic(world, other);
            if (!came || !step.phases.includes('gate'))
                continue;
            if ((provedAt(trial, other, came.slot, 0) ?? Number.POSITIVE_INFINITY) > began)
                return `${service} shifts before ${other} has proved itself`;
        }
        for (const need of (0,neighbours/* servicesNeeded */.my)(settings, service)) {
            const came = firstShift(world, need);
            if (came && came.tick > began)
                return `${service} shifts before ${need}, which it needs`;
        }
    }
    return null;
};
const isServing = new Set(['weigh', 'shift']);
/** Beneath a contract task that ran nothing goes back: not in this deployment, and not by a plan made afterwards. */
const floorsStand = ({ state, trial: { world, scenario, stores } }) => {
    const { plan, settings, base, capabilities } = scenario;
    const done = new Map(world.effects.filter(({ kind }) => kind === 'task').map(({ subject, tick }) => [subject, tick]));
    for (const { task, phase, guards } of plan.tasks) {
        const tick = done.get(task);
        if (phase !== 'contract' || tick === undefined)
            continue;
        const back = world.calls.find((call) => call.kind === 'rollback' && call.tick > tick && guards.includes(call.subject));
        if (back)
            return `${back.subject} is taken back beneath ${task}, which ran`;
        if (!state.outcome)
            continue;
        const to = Object.fromEntries(plan.steps.map(({ service, from }) => [service, from]));
        const asked = {
            settings,
            base: stores.record(),
            to,
            profiles: {},
            ordinal: base.ordinal,
            confirmed: [],
            shifts: [],
            only: null,
        };
        const again = (0,rollback_planner/* buildRollback */.j)({ ...asked, capabilities });
        const stays = new Set(again.refusals.map(({ code, subject }) => code === 'BENEATH_FLOOR' && subject));
        const sunk = again.plan.undo.find(({ service }) => guards.includes(service) && !stays.has(service));
        if (sunk)
            return `${task} ran, and a new plan takes ${sunk.service} back beneath it`;
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/invariants.ts








/** What must hold after every run, whatever went wrong in it. A new one is a function and its name here. */
const invariants = {
    'comes-to-an-end': comesToAnEnd,
    'one-effect-per-key': oneEffectPerKey,
    'never-blindly': neverBlindly,
    'one-at-a-time': oneAtATime,
    'lock-is-kept': lockIsKept,
    'nothing-after-end': nothingAfterEnd,
    'started-before-effect': startedBeforeEffect,
    'every-effect-settled': everyEffectSettled,
    'fenced-is-silent': fencedIsSilent,
    'one-owner-acts': oneOwnerActs,
    'rollback-order': rollbackOrder,
    'needs-first': needsFirst,
    'max-parallel': maxParallel,
    'markers-by-confirmation': markersByConfirmation,
    'markers-are-live': markersAreLive,
    'gate-before-traffic': gateBeforeTraffic,
    'checked-before-traffic': checkedBeforeTraffic,
    'slower-has-no-traffic': slowerHasNoTraffic,
    'shares-in-order': sharesInOrder,
    'no-share-is-left': noShareIsLeft,
    'watched-before-confirmed': watchedBeforeConfirmed,
    'seen-before-confirmed': seenBeforeConfirmed,
    'checked-before-confirmed': checkedBeforeConfirmed,
    'measured-again': measuredAgain,
    'confirmed-together': confirmedTogether,
    'together-in-order': togetherInOrder,
    'floors-stand': floorsStand,
    'holds-are-kept': holdsAreKept,
    'failed-rollback-halts': failedRollbackHalts,
    'state-is-journal': stateIsJournal,
    'merge-in-any-order': mergeInAnyOrder,
    'head-agrees': headAgrees,
};
/** All that does not hold. A run that never ended is that and nothing else: the rest may be half done. */
const violationsOf = (evidence) => {
    const found = [];
    for (const [name, holds] of Object.entries(invariants)) {
        const detail = holds(evidence);
        if (detail === null)
            continue;
        found.push({ invariant: name, detail });
        if (name === 'comes-to-an-end')
            break;
    }
    return found;
};


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runTrial)
});

// EXTERNAL MODULE: ./packages/model/src/head.ts
var head = __webpack_require__(39983);
// EXTERNAL MODULE: ./packages/engine/src/simulate/chance.ts
var simulate_chance = __webpack_require__(81503);
// EXTERNAL MODULE: ./packages/model/src/merge.ts + 1 modules
var merge = __webpack_require__(7108);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/stores.ts

/** Journal and head in memory: what was appended stays; a process that dies while it appends leaves a part, or nothing. */
const createStores = (first, time, chance, tick) => {
    const written = [];
    const writes = [];
    let record = first;
    let revision = 0;
    const write = (life, events) => {
        for (const event of events)
            written.push({ tick: tick(), at: time.now(), agent: life.name, event });
    };
    return {
        written,
        writes,
        record: () => record,
        journal: (life) => ({
            load: async () => {
                await time.sleep(chance.int(20, 60));
                await life.wake();
                return (0,merge/* merge */.h)(written.map(({ event }) => event));
            },
            append: async (events) => {
                await life.pass(() => write(life, events.slice(0, chance.int(0, events.length - 1))));
                write(life, events);
                await time.sleep(chance.int(1, 5));
                await life.pass();
            },
        }),
        head: (life) => ({
            read: async () => {
                await time.sleep(chance.int(1, 5));
                await life.wake();
                return { record, revision: String(revision) };
            },
            write: async (next, expected, _, after) => {
                await after;
                await life.pass();
                const ok = expected === String(revision);
                writes.push({ tick: tick(), agent: life.name, record: next, ok });
                if (ok) {
                    record = next;
                    revision += 1;
                }
                const answer = ok ? String(revision) : null;
                await time.sleep(chance.int(1, 10));
                await life.pass();
                return answer;
            },
        }),
    };
};

// EXTERNAL MODULE: ./packages/engine/src/controls.ts
var controls = __webpack_require__(25536);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
// EXTERNAL MODULE: ./packages/engine/src/drive.ts + 20 modules
var drive = __webpack_require__(33931);
// EXTERNAL MODULE: ./packages/engine/src/inbox.ts
var src_inbox = __webpack_require__(74948);
// EXTERNAL MODULE: ./packages/engine/src/journal.ts
var journal = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/engine/src/simulate/checks.ts
var checks = __webpack_require__(34030);
// EXTERNAL MODULE: ./packages/engine/src/simulate/smoke.ts
var smoke = __webpack_require__(50910);
// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/speed.ts

/** A usual answer, in milliseconds, and how far others are from it: little, so that few requests tell one half slower. */
const [usual, spread] = [20, 0.1];
const slowness = 1.5;
/** How long an answer takes, log-normal. */
const answerMs = ({ chance }, isSlower) => usual * (isSlower ? slowness : 1) * Math.exp(spread * (0,normal/* normalQuantile */.Zl)(chance.int(1, 9_999) / 10_000));
/** Whether somebody measures that slot now, and it is a new one that is slower than what it replaces. */
const isSlower = (world, service, slot, isMeasured) => {
    const { live, share } = world.slotsOf(service);
    const isJudged = slot !== live && share > 0;
    const isNew = slot.key !== 'before' && !slot.restored;
    return isNew && (isMeasured || isJudged) && world.trouble.strikes('slower', service);
};

// EXTERNAL MODULE: ./packages/engine/src/simulate/timed.ts
var timed = __webpack_require__(63888);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/chronicle.ts
const createChronicle = () => ({
    first: new Map(),
    effects: [],
    calls: [],
    traffic: [],
    weights: [],
    sights: [],
    verified: [],
    timed: [],
    inquiries: [],
    checks: [],
    processes: [],
});

;// CONCATENATED MODULE: ./packages/engine/src/simulate/world.ts

const createWorld = (scenario, parts) => {
    const { time, tick } = parts;
    let serial = 0;
    const slots = new Map();
    const chronicle = createChronicle();
    const fill = (service, release, key) => {
        serial += 1;
        const { hasSlots } = traitsOf(scenario, service);
        return {
            release: hasSlots ? { ...release, handle: `slot-${serial}` } : release,
            key,
            serial,
            since: time.now(),
            liveSince: time.now(),
            restored: false,
            looks: 0,
        };
    };
    const before = (service, release) => ({
        ...fill(service, release, 'before'),
        release,
        since: 0,
        liveSince: 0,
    });
    const slotsOf = (service) => {
        const known = slots.get(service);
        if (known)
            return known;
        const made = { live: null, idle: null, share: 0 };
        slots.set(service, made);
        return made;
    };
    const weigh = (service, share) => {
        const own = slotsOf(service);
        own.share = share;
        chronicle.weights.push({ tick: tick(), at: time.now(), service, slot: own.idle, share });
    };
    for (const [service, { release }] of Object.entries(scenario.base.markers)) {
        const slot = before(service, release);
        slotsOf(service).live = slot;
        chronicle.first.set(service, slot);
    }
    for (const { service, to } of scenario.plan.undo)
        if (to && traitsOf(scenario, service).hasSlots && parts.chance.is(0.7))
            slotsOf(service).idle = before(service, to);
    return {
        ...parts,
        ...chronicle,
        scenario,
        tasks: new Map(),
        slotsOf,
        fill,
        weigh,
        restore: (service) => {
            const slot = slotsOf(service).live;
            if (slot)
                slot.restored = true;
            chronicle.traffic.push({ tick: tick(), at: time.now(), service, slot, restored: true });
        },
        serve: (service, slot, restored) => {
            const own = slotsOf(service);
            if (own.share > 0)
                weigh(service, 0);
            const former = own.live;
            own.live = slot;
            own.idle = traitsOf(scenario, service).hasSlots ? former : null;
            if (slot)
                Object.assign(slot, { liveSince: time.now(), restored });
            chronicle.traffic.push({ tick: tick(), at: time.now(), service, slot, restored });
        },
    };
};
const traitsOf = ({ traits }, service) => (traits[service] ?? plain);
const plain = { hasSlots: false, keepsKeys: false, deployMs: 1000, warmUpMs: 0 };
/** Whether a slot holds this release: by its handle where both have one. */
const holds = (slot, release) => slot !== null &&
    release !== null &&
    (slot.release.handle !== undefined && release.handle !== undefined
        ? slot.release.handle === release.handle
        : slot.release.version === release.version);
/** Where a slot answers that takes no traffic. */
const candidateUrl = (service, { serial }) => `sim://${service}/slot/${serial}`;

;// CONCATENATED MODULE: ./packages/engine/src/simulate/looks.ts




/** Answers as what is really there would: at a slot's own address, or where the service's users go. */
const probeFor = (world, life) => ({
    look: async ({ url, timeoutMs }, signal) => {
        const { time } = world;
        const [, service = '', where, serial] = url.replace('sim:/', '').split('/');
        const slotNow = () => {
            const { live, idle } = world.slotsOf(service);
            return (where === 'live' ? live : [live, idle].find((one) => String(one?.serial) === serial)) ?? null;
        };
        const isTimed = url.endsWith(timed/* timedPath */.js);
        const asked = slotNow();
        const slower = asked !== null && isSlower(world, service, asked, isTimed);
        const ms = answerMs(world, slower);
        await time.sleep(Math.min(Math.round(ms), timeoutMs), signal);
        await life.wake();
        const slot = slotNow();
        const answer = slot ? answerOf(world, service, slot, slot === world.slotsOf(service).live) : null;
        if (slot && isTimed)
            world.timed.push({ tick: world.tick(), serial: slot.serial, slower });
        if (slot && url.endsWith(smoke/* smokePath */.H))
            return verifiedOf(world, service, slot, answer, url, ms);
        if (slot && !isTimed)
            world.sights.push({
                ...{ tick: world.tick(), at: time.now(), agent: life.name, service, serial: slot.serial },
                isHealthy: answer?.status === 200,
                isNamed: answer?.version === slot.release.version,
            });
        return answer === null
            ? { url, connected: false, ms, fault: { kind: 'refused', message: 'nobody listens' } }
            : { url, connected: true, ms, status: answer.status, body: JSON.stringify({ version: answer.version }) };
    },
});
const verifiedOf = (world, service, slot, answer, url, ms) => {
    const isNew = slot.release.version === world.scenario.plan.steps.find((step) => step.service === service)?.to.version;
    const passed = answer?.status === 200 && !(isNew && world.trouble.strikes('verify-fails', service));
    world.verified.push({ tick: world.tick(), service, serial: slot.serial, passed });
    return { url, connected: true, ms, status: passed ? 200 : 500, body: '' };
};
/** Null: nobody listens. */
const answerOf = (world, service, slot, isLive) => {
    const { time, trouble, scenario } = world;
    const { version } = slot.release;
    slot.looks += 1;
    if (time.now() - slot.since < traitsOf(scenario, service).warmUpMs)
        return null;
    const step = scenario.plan.steps.find((one) => one.service === service);
    const [good, bad] = [200, 503].map((status) => ({ status, version }));
    if (slot.restored)
        return trouble.strikes('regate-fails', service) ? bad : good;
    if (!step)
        return trouble.strikes('need-not-ready', service) ? bad : good;
    if (version === step.from?.version && version !== step.to.version)
        return good;
    if (trouble.strikes('gate-fails', service))
        return slot.serial % 2 === 0 ? bad : null;
    if (trouble.strikes('wrong-version', service))
        return { status: 200, version: step.from?.version ?? 'unknown' };
    if (slot.looks < 12 && slot.looks % 2 === 1 && trouble.strikes('gate-flaps', service))
        return bad;
    const watchMs = scenario.settings.services[service]?.watchMs ?? Number.POSITIVE_INFINITY;
    const isOldEnough = isLive && time.now() - slot.liveSince > Math.min(1500, 0.75 * watchMs);
    const isSplit = !isLive && world.slotsOf(service).share > 0;
    if (isSplit && trouble.strikes('canary-fails', service))
        return bad;
    return isOldEnough && trouble.strikes('watch-fails', service) ? bad : good;
};
/** Runs tasks and checks: what it is about stands in its key. */
const hostFor = (world, works, life) => ({
    run: async ({ env }, signal) => {
        const { chance, trouble, time, tasks } = world;
        const key = env.CONVOY_KEY ?? '';
        const [type, subject = ''] = key.slice(key.indexOf('/') + 1).split(':');
        if (type === 'check') {
            const began = world.tick();
            await time.sleep(chance.int(200, 5000), signal);
            await life.wake();
            const passed = !trouble.strikes('check-fails', subject);
            world.checks.push({ check: subject, began, ended: world.tick(), passed });
            return { code: passed ? 0 : 1, timedOut: false };
        }
        const isFailing = trouble.strikes('task-fails', subject);
        const apply = () => {
            tasks.set(subject, (tasks.get(subject) ?? 0) + 1);
            return true;
        };
        const failure = isFailing ? { code: 'TASK', applies: chance.is(0.3) } : undefined;
        try {
            await works.run({ kind: 'task', subject, key, ms: chance.int(200, 8000), apply, failure }, life, signal);
        }
        catch (thrown) {
            if (signal.aborted)
                throw thrown;
            return { code: 1, timedOut: false };
        }
        return { code: 0, timedOut: false };
    },
    outlast: async (key) => {
        await works.outlast(key);
        await life.wake();
    },
});

// EXTERNAL MODULE: ./packages/engine/src/limits.ts
var limits = __webpack_require__(11874);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/provider.ts


/** What hangs gives itself up this long after its time limit, in case nobody stops it before; nothing stops later than that. */
const overtimeMs = limits/* stoppingMs */.Rk - 2_000;
/** How one service is deployed in the simulated world, as one process sees it. */
const providerFor = (world, works, life, service) => {
    const { scenario, time, chance, trouble } = world;
    const { hasSlots, keepsKeys, deployMs } = traitsOf(scenario, service);
    const capabilities = scenario.capabilities[service] ?? nothing;
    const slots = world.slotsOf(service);
    const url = `sim://${service}/live`;
    const failing = (kind, code, applies = chance.is(0.5)) => trouble.strikes(kind, service) ? { failure: { code, applies } } : {};
    const place = (release, key) => {
        if (keepsKeys && [slots.live, slots.idle].some((slot) => slot?.key === key))
            return false;
        const slot = world.fill(service, release, key);
        if (hasSlots)
            slots.idle = slot;
        else
            world.serve(service, slot, false);
        return true;
    };
    const switchTo = (release) => {
        if (!holds(slots.idle, release))
            return false;
        world.serve(service, slots.idle, false);
        return true;
    };
    const weigh = (release, share) => {
        if (!holds(slots.idle, release) || slots.share === share)
            return false;
        world.weigh(service, share);
        return true;
    };
    const goBack = (to, key) => {
        const isSplit = slots.share > 0;
        if (isSplit)
            world.weigh(service, 0);
        if (isSplit && holds(slots.live, to)) {
            world.restore(service);
            return true;
        }
        if (to === null ? slots.live === null : holds(slots.live, to))
            return false;
        const ready = holds(slots.idle, to) ? slots.idle : null;
        world.serve(service, to === null ? null : (ready ?? world.fill(service, to, key)), true);
        return true;
    };
    const limitMs = scenario.settings.services[service]?.timeoutMs ?? 0;
    const run = (work, signal) => {
        const isLate = chance.is(0.4) && trouble.strikes('stops-late', service);
        const hanging = { ms: limitMs + overtimeMs, failure: { code: 'GAVE_UP', applies: chance.is(0.5) } };
        // One that says so much later than it acts is given up before.
        const mute = chance.is(0.3) ? 5 * limits/* stoppingMs */.Rk : 0;
        const slow = isLate ? { ...hanging, late: { ms: chance.int(100, overtimeMs), mute } } : {};
        return works.run({ ...work, subject: service, ...slow }, life, signal);
    };
    const deploying = () => {
        if (trouble.strikes('deploy-hangs', service))
            return { ms: limitMs + overtimeMs, failure: { code: 'GAVE_UP', applies: false } };
        const fails = failing('deploy-fails', 'DEPLOY_FAILED', false);
        return { ms: deployMs, ...(fails.failure ? fails : failing('deploy-lies', 'DEPLOY_FAILED', true)) };
    };
    return {
        capabilities,
        deploy: async ({ key, signal }, release) => {
            await run({ kind: 'deploy', key, apply: () => place(release, key), ...deploying() }, signal);
            const found = [slots.idle, slots.live].find((slot) => slot?.key === key);
            return {
                release: found?.release ?? release,
                url,
                ...(found && found !== slots.live ? { candidate: candidateUrl(service, found) } : {}),
            };
        },
        shift: async ({ key, signal }, release) => run({
            ...{ kind: 'shift', key, ms: chance.int(50, 2000), apply: () => switchTo(release) },
            ...failing('shift-fails', 'SHIFT_FAILED'),
        }, signal),
        weigh: async ({ key, signal }, release, share) => run({
            ...{ kind: 'weigh', key, ms: chance.int(50, 1000), apply: () => weigh(release, share) },
            ...failing('shift-fails', 'WEIGH_FAILED'),
        }, signal),
        rollback: async ({ key, signal }, _, to) => run({
            ...{ kind: 'rollback', key, ms: chance.int(50, 3000), apply: () => goBack(to, key) },
            ...failing('rollback-fails', 'ROLLBACK_FAILED'),
        }, signal),
        retire: async ({ key, signal }, release) => run({
            ...{ kind: 'retire', key, ms: chance.int(50, 1000) },
            apply: () => {
                if (!holds(slots.idle, release) || slots.share > 0)
                    return false;
                slots.idle = null;
                return true;
            },
        }, signal),
        describe: async () => {
            await time.sleep(chance.int(20, 300));
            await life.wake();
            world.inquiries.push({ tick: world.tick(), agent: life.name, service });
            const found = (slot) => slot && {
                release: slot.release,
                ...(keepsKeys ? { key: slot.key } : {}),
                ...(slot === slots.live && slots.share === 0 ? {} : { url: candidateUrl(service, slot) }),
            };
            return { live: found(slots.live), idle: found(slots.idle), share: slots.share, url };
        },
        ...(traitsOf(scenario, service).isLocal
            ? {
                outlast: async (key) => {
                    await works.outlast(key);
                    await life.wake();
                },
            }
            : {}),
    };
};
const nothing = { shift: false, describe: false, rollback: false, retire: false };

;// CONCATENATED MODULE: ./packages/engine/src/simulate/agent.ts







const graceMs = 8_000;
/** Starts a process that claims the environment, journals `first` and drives the deployment to its end. */
const start = (around, life, takeOver, first) => {
    const inbox = (0,src_inbox/* createInbox */.b)();
    const stop = new AbortController();
    let journal = null;
    const { parts, world } = around;
    const process = {
        ...{ agent: life.name, host: life.host, takesOver: takeOver, began: world.tick(), ended: null, died: false },
    };
    world.processes.push(process);
    let tell = () => undefined;
    const opened = new Promise((resolve) => {
        tell = resolve;
    });
    const work = async () => {
        const session = await agent_open(around, life, takeOver);
        if (!session)
            return 'locked';
        journal = session.journal;
        tell(true);
        await journal.append(first(journal.state));
        const end = await (0,drive/* drive */.r)({
            ...session,
            ...{ ports: portsFor(around, life), isGone: goneFor(around, life), stop: stop.signal, graceMs, inbox },
            ...(parts.decide ? { decide: parts.decide } : {}),
        });
        if (end !== 'fenced')
            await session.claim.release(journal.state, end);
        return end;
    };
    const over = (died) => {
        tell(false);
        process.ended ??= world.tick();
        process.died ||= died;
    };
    const ending = Promise.race([work(), life.died.then(() => 'died')]);
    void ending.then((end) => over(end === 'died'), () => over(false));
    return { life, inbox, stop, state: () => journal?.state ?? null, opened, ending };
};
/** Claims first and reads then: what the former owner wrote before it lost the environment must be seen. */
const agent_open = async (around, life, takeOver) => {
    const { stores, deployment, lives, parts, world } = around;
    const clock = clockFor(world, life);
    const head = parts.head ? parts.head(stores.head(life)) : stores.head(life);
    const isAlive = ({ agent }) => lives.get(agent)?.isDead() === false;
    const claimed = await (0,claim/* claim */.B)(head, { agent: life.name, deployment, isAlive, takeOver }, clock);
    if (!claimed.ok)
        return null;
    const writer = {
        ...{ deployment, agent: life.name, epoch: claimed.claim.epoch },
        environment: world.scenario.settings.environment,
    };
    const store = parts.journal ? parts.journal(stores.journal(life)) : stores.journal(life);
    return { claim: claimed.claim, journal: await (0,journal/* openJournal */._)(store, writer, clock, undefined, parts.fold) };
};
/** Only on its own machine can a process see that another one ended. */
const goneFor = ({ lives }, { host }) => (name) => {
    const other = lives.get(name);
    return other !== undefined && other.host === host && other.isDead();
};
const clockFor = ({ time }, life) => ({
    now: () => time.now() + life.skewMs,
    sleep: async (ms, signal) => {
        await time.sleep(ms, signal);
        await life.wake();
    },
});
const portsFor = ({ world, works, parts }, life) => ({
    clock: clockFor(world, life),
    probe: probeFor(world, life),
    host: parts.host ? parts.host(hostFor(world, works, life)) : hostFor(world, works, life),
    logs: { open: () => () => undefined },
    checks: (0,checks/* checksFor */.N)(world, life),
    evidence: { keep: async () => null },
    expand: (text) => text,
    repository: { manifest: 'convoy.yml', root: '' },
    provider: (service) => {
        const provider = providerFor(world, works, life, service);
        return parts.provider ? parts.provider(provider) : provider;
    },
});

;// CONCATENATED MODULE: ./packages/engine/src/simulate/life.ts
const never = new Promise(() => undefined);
const now = Promise.resolve();
/** `diesAt`: at which point it dies, the first being 1; null: not by itself. */
const createLife = (name, host, skewMs, diesAt) => {
    let points = 0;
    let dead = false;
    let frozen = null;
    let tell = () => undefined;
    const died = new Promise((resolve) => {
        tell = resolve;
    });
    const kill = () => {
        dead = true;
        tell();
    };
    const wake = () => {
        if (dead)
            return never;
        return frozen ? frozen.then(wake) : now;
    };
    return {
        name,
        host,
        skewMs,
        died,
        isDead: () => dead,
        wake,
        kill,
        pass: (dying) => {
            if (dead || frozen)
                return wake();
            points += 1;
            if (points !== diesAt)
                return now;
            dying?.();
            kill();
            return never;
        },
        freeze: (thaw) => {
            frozen = thaw.then(() => {
                frozen = null;
            });
        },
    };
};

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/person.ts



/** What somebody finds who looks whether an effect came about. */
const truth = (world, state, subject) => {
    const command = Object.values(state.running).find((running) => (0,commands/* subjectOf */.et)(running.command) === subject)?.command;
    const isThere = () => {
        // A way back that is done, and whose release did not pass its gate: it is taken as it is.
        if (Object.hasOwn(state.blocked, subject))
            return !(0,src_state/* isEmptied */.xr)(state, subject);
        if (Object.hasOwn(state.partly, subject))
            return (world.tasks.get(subject) ?? 0) > 0;
        switch (command?.type) {
            case 'task':
                return (world.tasks.get(subject) ?? 0) > 0;
            case 'deploy': {
                const { live, idle } = world.slotsOf(subject);
                return [live, idle].some((slot) => slot?.key === `${state.deployment}/${(0,commands/* keyOf */.TN)(command)}`);
            }
            case 'shift':
                return holds(world.slotsOf(subject).live, (0,src_state/* serviceOf */.z5)(state, subject).deployed?.release ?? command.release);
            case 'rollback': {
                const { live, share } = world.slotsOf(subject);
                return command.to === null ? live !== null : share === 0 && holds(live, command.to);
            }
            default:
                return false;
        }
    };
    if (!isThere())
        return { as: 'absent' };
    const { idle } = world.slotsOf(subject);
    return { as: 'deployed', ...(command?.type === 'deploy' && idle ? { candidate: candidateUrl(subject, idle) } : {}) };
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/story.ts




/**
 * What happens to one deployment from the outside: processes begin, die, are stopped and taken over; someone cancels;
 * a person answers questions. Ends when it is finished, or halted and left alone.
 */
const tell = async (around, faults, chance) => {
    const { world } = around;
    const { time, trouble, scenario } = world;
    const agents = [];
    const isOver = new Set();
    const has = (kind) => faults.some((fault) => fault.kind === kind);
    const times = (kind) => faults.filter((fault) => fault.kind === kind).length;
    const size = Math.max(scenario.plan.steps.length, scenario.plan.undo.length);
    let crashes = times('crash');
    let visitsLeft = scenario.visits;
    const live = () => {
        const name = `agent-${around.lives.size + 1}`;
        const skewMs = has('clock-skew') ? chance.int(-4000, 4000) : 0;
        if (skewMs !== 0 && around.lives.size === 1)
            trouble.happened('clock-skew');
        const diesAt = crashes > 0 ? chance.int(1, 4 + 22 * size) : null;
        crashes -= 1;
        const life = createLife(name, chance.is(0.5) ? 'here' : name, skewMs, diesAt);
        around.lives.set(name, life);
        void life.died.then(() => {
            trouble.happened('crash');
            around.works.orphan(life);
        });
        return life;
    };
    const launch = (takeOver, takesBack) => {
        const wish = (state) => takesBack && state.plan ? [(0,controls/* answer */.ZF)(state, { verb: 'rollback', actor: 'someone else' })] : [];
        const agent = start(around, live(), takeOver, (state) => [...opening(around, state), ...wish(state)]);
        const end = () => isOver.add(agent);
        void agent.ending.then(end, end);
        return agent;
    };
    const begin = (takeOver = false, takesBack = false) => {
        const agent = launch(takeOver, takesBack);
        agents.push(agent);
        return agent;
    };
    const knock = async () => {
        const rival = launch(false, false);
        if (await rival.opened)
            agents.push(rival);
    };
    /** Whoever is at work by the time it may go on hears of it. */
    const pause = async (agent, state) => {
        agent.inbox.put([(0,controls/* answer */.ZF)(state, { verb: 'pause', actor: 'someone' })]);
        await time.sleep(chance.int(100, 200_000));
        const last = agents.at(-1);
        const now = last?.state();
        if (last && now?.paused)
            last.inbox.put([(0,controls/* answer */.ZF)(now, { verb: 'resume', actor: 'someone' })]);
    };
    /** From time to time something happens to the process at work. */
    const disturb = async () => {
        for (const { kind } of faults.filter((fault) => isDisturbance(fault.kind))) {
            await time.sleep(chance.int(0, 6000 * Math.min(size, 12)));
            const agent = agents.at(-1);
            const state = agent.state();
            if (!state?.plan || state.outcome || isOver.has(agent))
                continue;
            trouble.happened(kind);
            if (kind === 'cancel')
                agent.inbox.put([(0,controls/* answer */.ZF)(state, { verb: 'abort', actor: 'someone' })]);
            else if (kind === 'pause')
                await pause(agent, state);
            else if (kind === 'stop')
                agent.stop.abort();
            else {
                if (chance.is(0.6))
                    agent.life.freeze(time.sleep(chance.int(100, 200_000)));
                // Some come without leave to take over: they get the environment only if nobody has it.
                if (chance.is(0.3))
                    await knock();
                else
                    begin(true, chance.is(0.5));
            }
        }
    };
    let agent = begin();
    const disturbed = disturb();
    for (;;) {
        await agent.ending;
        // Whoever took over meanwhile goes on with it.
        const successor = agents.at(-1);
        if (successor !== agent) {
            agent = successor;
            continue;
        }
        const ending = await agent.ending;
        const state = agent.state();
        if (ending === 'finished' || (ending === 'halted' && visitsLeft === 0))
            break;
        await time.sleep(chance.int(1000, 60_000));
        if (agents.at(-1) !== agent)
            continue;
        if (ending === 'halted') {
            visitsLeft -= 1;
            if (chance.is(0.2))
                visitsLeft = 0;
            if (visitsLeft === 0)
                continue;
            if (chance.is(0.6))
                trouble.heal();
            await settle(around, live(), state, chance.is(0.5));
        }
        agent = begin(false, ending === 'halted' && chance.is(0.3));
    }
    await disturbed;
    await Promise.all(agents.map(({ ending }) => ending));
    const final = agents.at(-1);
    return { agents, last: final.state(), ending: await final.ending };
};
const disturbances = new Set(['cancel', 'pause', 'stop', 'race']);
const isDisturbance = (kind) => disturbances.has(kind);
/** What a process journals first: the plan where there is none yet, else that it goes on. */
const opening = ({ world: { scenario } }, state) => {
    if (state.outcome)
        return [];
    const actor = 'someone';
    const resumed = { type: 'deployment.resumed', actor };
    if (state.plan)
        return [resumed, ...(state.paused ? [(0,controls/* answer */.ZF)(state, { verb: 'resume', actor })] : [])];
    return [
        { type: 'deployment.requested', operation: scenario.plan.operation, actor: 'someone' },
        { type: 'deployment.planned', plan: scenario.plan, settings: scenario.settings, base: scenario.base },
    ];
};
/** What a halt asks a person about. Some take a restored release as it is, though it did not pass its gate. */
const askedAbout = ({ halted, partly, services }, accepts) => {
    const subject = halted?.subject;
    if (subject === undefined || halted?.code === 'UNKNOWN_EFFECT' || Object.hasOwn(partly, subject))
        return subject;
    return halted?.code === 'ROLLBACK_FAILED' && accepts && services[subject]?.rolledBack ? subject : undefined;
};
/** A person looks and says what is there, if that was the question. */
const settle = async (around, life, state, accepts) => {
    const subject = state ? askedAbout(state, accepts) : undefined;
    if (!state || subject === undefined)
        return;
    const found = truth(around.world, state, subject);
    const work = async () => {
        const session = await agent_open(around, life, false);
        if (!session)
            return;
        await session.journal.append([{ type: 'control.accepted', verb: 'settle', actor: 'someone', subject, ...found }]);
        await session.claim.release(session.journal.state, 'settled');
    };
    await Promise.race([work(), life.died]);
};

// EXTERNAL MODULE: ./packages/engine/src/heap.ts
var heap = __webpack_require__(52048);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/time.ts

const createTime = (start) => {
    const timers = (0,heap/* createHeap */.Z)(isBefore);
    let now = start;
    let seq = 0;
    return {
        now: () => now,
        sleep: (ms, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                return reject(signal.reason);
            seq += 1;
            const stop = () => {
                timer.ring = null;
                reject(signal?.reason);
            };
            const timer = {
                at: now + Math.max(0, ms),
                seq,
                ring: () => {
                    signal?.removeEventListener('abort', stop);
                    resolve();
                },
            };
            signal?.addEventListener('abort', stop, { once: true });
            timers.push(timer);
        }),
        advance: () => {
            let next = timers.pop();
            while (next && !next.ring)
                next = timers.pop();
            if (!next)
                return false;
            now = next.at;
            next.ring?.();
            for (let more = timers.peek(); more && (!more.ring || more.at === now); more = timers.peek())
                timers.pop()?.ring?.();
            return true;
        },
    };
};
const isBefore = (a, b) => a.at < b.at || (a.at === b.at && a.seq < b.seq);

// EXTERNAL MODULE: ./packages/engine/src/simulate/trouble.ts
var simulate_trouble = __webpack_require__(84860);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var src_error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/work.ts

const createWorks = (world) => {
    const { time, chance, tick } = world;
    const open = new Map();
    const begin = (work, call, life, signal) => new Promise((resolve, reject) => {
        let isOver = false;
        let ended = () => undefined;
        const close = (applies, settle) => {
            if (isOver)
                return;
            isOver = true;
            if (applies && work.apply())
                world.effects.push({ tick: tick(), kind: work.kind, subject: work.subject, key: work.key });
            call.ended = tick();
            signal.removeEventListener('abort', abort);
            open.delete(work.key);
            ended();
            settle();
        };
        // Whether it was just done or not when it was stopped, nobody can say.
        const abort = () => {
            const { late } = work;
            if (!late)
                return close(chance.is(0.3), () => reject(signal.reason));
            const tell = () => void time.sleep(late.mute).then(() => reject(signal.reason));
            void time.sleep(late.ms).then(() => close(chance.is(0.6), tell));
        };
        signal.addEventListener('abort', abort, { once: true });
        const end = new Promise((done) => {
            ended = done;
        });
        open.set(work.key, { life, end, cut: () => close(false, () => undefined) });
        void time.sleep(work.ms).then(() => {
            const { failure } = work;
            if (!failure)
                return close(true, resolve);
            const error = new src_error/* ConvoyError */.rG(failure.code, `simulated: ${work.kind} of ${work.subject} reports a failure`);
            return close(failure.applies, () => reject(error));
        });
    });
    return {
        run: async (work, life, signal) => {
            await life.pass();
            signal.throwIfAborted();
            const { kind, subject, key } = work;
            const call = { tick: tick(), at: time.now(), agent: life.name, kind, subject, key, ended: null };
            world.calls.push(call);
            try {
                await begin(work, call, life, signal);
            }
            finally {
                await life.pass();
            }
        },
        outlast: async (key) => open.get(key)?.end,
        orphan: (life) => {
            for (const work of [...open.values()])
                if (work.life === life && chance.is(0.25))
                    work.cut();
        },
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/run.ts








/** 1 January 2026; no run takes longer than a week of its own time, or more moments than it may have. */
const startMs = 1_767_225_600_000;
const longestMs = 7 * 24 * 3_600_000;
/** A look is two moments, and a service is looked at by a gate on the way there and back, and by a watch: twice that. */
const mostMomentsOf = ({ settings: { services, care } }) => Object.values(services).reduce((most, { gate, watchMs, canary = [] }) => most +
    (8 *
        (gate.timeoutMs +
            (watchMs ?? 0) * (care?.watch ?? 1) +
            canary.reduce((sum, { forMs }) => sum + 2 * forMs, 0))) /
        gate.intervalMs, 30_000);
/** Runs one deployment of a scenario with these faults, in time of its own. */
const runTrial = async (seed, scenario, faults, yieldTurn, parts = {}) => {
    const chance = (0,simulate_chance/* chanceOf */.E)(seed);
    const time = createTime(startMs);
    let ticks = 0;
    const tick = () => {
        ticks += 1;
        return ticks;
    };
    const trouble = (0,simulate_trouble/* createTrouble */._)(faults);
    const { base } = scenario;
    const stores = createStores({ ...head/* emptyHead */.C, ...base }, time, chance.split(), tick);
    const world = createWorld(scenario, { time, chance: chance.split(), trouble, tick });
    const around = {
        ...{ world, stores, parts, deployment: `d${seed}` },
        works: createWorks(world),
        lives: new Map(),
    };
    let told = null;
    let stuck = null;
    let isOver = false;
    const story = tell(around, faults, chance.split()).then((end) => {
        told = end;
        isOver = true;
    }, (thrown) => {
        stuck = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
        isOver = true;
    });
    void story;
    const mostMoments = mostMomentsOf(scenario);
    for (let moment = 0;; moment += 1) {
        await yieldTurn();
        if (isOver)
            break;
        if (moment > mostMoments || time.now() > startMs + longestMs || !time.advance()) {
            stuck = `it never ended: ${moment} moments, ${(time.now() - startMs) / 1000} s of its own time`;
            break;
        }
    }
    return { scenario, faults, world, stores, trouble, parts, told, stuck };
};


/***/ }),

/***/ 46035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ drawScenario),
  v: () => (/* binding */ usualVisits)
});

// EXTERNAL MODULE: ./packages/model/src/planner.ts + 3 modules
var planner = __webpack_require__(10119);
// EXTERNAL MODULE: ./packages/model/src/rollback-planner.ts + 1 modules
var rollback_planner = __webpack_require__(73181);
// EXTERNAL MODULE: ./packages/engine/src/simulate/smoke.ts
var smoke = __webpack_require__(50910);
// EXTERNAL MODULE: ./packages/engine/src/simulate/timed.ts
var timed = __webpack_require__(63888);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/graph.ts


const allPoints = ['deploy', 'gate', 'check', 'watch', 'cancel'];
/** Settings of 3 to 60 services with tasks and checks, small graphs more often than large ones. */
const drawSettings = (chance) => {
    const size = Math.min(chance.int(3, 60), chance.int(3, 60));
    const names = Array.from({ length: size }, (_, index) => `s${index + 1}`);
    const tasks = drawTasks(chance, names);
    const scopes = chance.is(0.6) ? ['deployment'] : ['deployment', 'dependents', 'service'];
    const density = chance.int(1, 3);
    const services = names.map((name, index) => {
        const before = chance.shuffled(names.slice(0, index)).slice(0, chance.int(0, density));
        const needs = [
            ...before,
            ...tasks.expand.filter(({ after }) => index > after && chance.is(0.3)).map((t) => t.name),
        ];
        return [name, drawService(chance, name, needs, before, chance.of(scopes))];
    });
    return {
        environment: 'simulated',
        shift: chance.is(0.3) ? 'together' : 'each',
        maxParallel: chance.is(0.5) ? chance.int(1, 6) : null,
        services: Object.fromEntries(services),
        tasks: Object.fromEntries([...tasks.expand, ...tasks.contract].map(({ name, settings }) => [name, settings])),
        checks: Object.fromEntries(Array.from({ length: chance.int(0, 3) }, (_, index) => [
            `c${index + 1}`,
            { needs: chance.shuffled(names).slice(0, chance.int(0, 3)), run: 'check', timeoutMs: 20_000 },
        ])),
    };
};
const drawStrategy = (chance) => {
    if (chance.is(0.1))
        return { strategy: 'recreate' };
    if (chance.is(0.8))
        return { strategy: 'blue-green' };
    const shares = [0.1, 0.25, 0.5].slice(0, chance.int(1, 3));
    return { strategy: 'canary', canary: shares.map((share) => ({ share, forMs: chance.int(1, 10) * 1000 })) };
};
/** It takes more requests than all else together, so that few services have it. */
const isTimed = (name) => name.endsWith('0') || name.endsWith('5');
const drawService = (chance, name, needs, before, scope) => ({
    needs,
    provider: 'simulated',
    with: {},
    ...drawStrategy(chance),
    timeoutMs: chance.int(30, 90) * 1000,
    gate: {
        intervalMs: chance.int(500, 2000),
        timeoutMs: 60_000,
        startupMs: 15_000,
        successes: chance.int(1, 3),
        failures: chance.int(2, 3),
        errors: 4,
        inconclusive: 3,
    },
    health: chance.is(0.05)
        ? null
        : {
            ...{ live: '/health', ready: '/ready' },
            ...(chance.is(0.5) ? { url: `sim://${name}/live` } : {}),
            ...(chance.is(0.7) ? { version: '[BODY].version' } : {}),
        },
    rollback: {
        on: allPoints.filter(() => !chance.is(0.03)),
        scope,
        tolerates: scope === 'deployment' ? [] : before.filter(() => chance.is(0.5)),
    },
    ...(chance.is(0.3)
        ? { verify: { smoke: [(0,smoke/* smokeStep */.o)('smoke')], ...(isTimed(name) ? { performance: timed/* timed */.ay } : {}) } }
        : {}),
    watchMs: chance.is(0.4) ? chance.int(2, 12) * 1000 : null,
    paths: [],
});
const drawTasks = (chance, names) => {
    const draw = (name, phase, after, needs) => ({
        name,
        after,
        settings: { run: 'task', phase, needs, idempotent: chance.is(0.6), timeoutMs: 30_000 },
    });
    const expand = [];
    for (let index = chance.int(0, 3); index > 0; index -= 1) {
        const after = chance.int(0, names.length - 1);
        const former = expand.filter((task) => task.after <= after && chance.is(0.3)).map(({ name }) => name);
        const service = chance.is(0.4) ? [names[after]] : [];
        expand.push(draw(`expand${index}`, 'expand', after, [...service, ...former]));
    }
    const contract = [];
    for (let index = chance.is(0.7) ? 0 : chance.int(1, 2); index > 0; index -= 1) {
        const former = contract.filter(() => chance.is(0.4)).map(({ name }) => name);
        const services = chance.shuffled(names).slice(0, chance.int(1, 2));
        contract.push(draw(`contract${index}`, 'contract', 0, [...services, ...former]));
    }
    return { expand, contract };
};

;// CONCATENATED MODULE: ./packages/engine/src/simulate/scenario.ts



/** Often enough to see what comes of answers and second tries. */
const usualVisits = 6;
/** Draws until there is something that may be carried out: a deployment, or now and then a rollback someone asks for. */
const drawScenario = (chance) => {
    for (;;) {
        const own = chance.split();
        const settings = drawSettings(own);
        const { capabilities, traits } = drawProviders(own, settings);
        if (own.is(0.08))
            return drawRollback(own, settings, capabilities, traits);
        const input = drawInput(own, settings, capabilities, traits);
        const { plan, refusals } = (0,planner/* buildPlan */.G)(input);
        if (refusals.length === 0 && plan.steps.length > 0)
            return { settings, plan, base: input.base, capabilities, traits, input, visits: usualVisits };
    }
};
const drawProviders = (chance, { services }) => {
    const drawn = Object.entries(services).map(([name, { health }]) => {
        const isFull = chance.is(0.7);
        const able = () => isFull || chance.is(0.6);
        // Where neither the manifest nor the provider says who answers, no gate can ever pass.
        const describe = able() || (health !== null && (health.url === undefined || health.version === undefined));
        const shift = able();
        const capabilities = { shift, describe, rollback: able(), retire: able(), weigh: shift && able() };
        const traits = {
            hasSlots: capabilities.shift,
            keepsKeys: chance.is(0.5),
            isLocal: chance.is(0.5),
            deployMs: chance.int(500, 20_000),
            warmUpMs: chance.is(0.3) ? chance.int(500, 8_000) : 0,
        };
        return { name, capabilities, traits };
    });
    return {
        capabilities: Object.fromEntries(drawn.map(({ name, capabilities }) => [name, capabilities])),
        traits: Object.fromEntries(drawn.map(({ name, traits }) => [name, traits])),
    };
};
/** The newest confirmed deployment of some services is to be taken back. */
const drawRollback = (chance, settings, capabilities, traits) => {
    const names = Object.keys(settings.services);
    const release = (name, version) => ({
        version,
        ...(traits[name]?.hasSlots ? { handle: `${version}-${name}` } : {}),
    });
    const former = Object.fromEntries(names.map((name) => [name, release(name, '1')]));
    const newer = [names[0], ...names.slice(1).filter(() => chance.is(0.6))];
    const serving = { ...former, ...Object.fromEntries(newer.map((name) => [name, release(name, '2')])) };
    const base = {
        ...{ ordinal: 2, holds: [], floors: [], tasks: {} },
        markers: Object.fromEntries(names.map((name) => [name, { release: serving[name], deployment: 'before', ordinal: 2 }])),
    };
    const isFirst = chance.is(0.1);
    const to = Object.fromEntries(names.map((name) => [name, isFirst ? null : former[name]]));
    const asked = {
        settings,
        base,
        to,
        profiles: {},
        ordinal: 1,
        confirmed: [former, serving],
        shifts: [],
        only: null,
        capabilities,
    };
    const { plan } = (0,rollback_planner/* buildRollback */.j)(asked);
    return { settings, plan, base, capabilities, traits, input: null, visits: usualVisits };
};
const drawInput = (chance, settings, capabilities, traits) => {
    const names = Object.keys(settings.services);
    const isFirst = chance.is(0.1);
    const force = chance.is(0.04);
    const changed = new Set(isFirst || force ? names : names.filter(() => chance.is(0.75)));
    const isNew = new Set(names.filter((name) => isFirst || (changed.has(name) && chance.is(0.04))));
    const marker = (name) => ({
        release: { version: '1', ...(traits[name]?.hasSlots ? { handle: `first-${name}` } : {}) },
        deployment: 'before',
        ordinal: 1,
    });
    const candidate = (name) => {
        const release = { version: force && !isNew.has(name) ? '1' : '2' };
        return { release, changed: changed.has(name), reason: 'drawn' };
    };
    return {
        settings,
        base: {
            markers: Object.fromEntries(names.filter((name) => !isNew.has(name)).map((name) => [name, marker(name)])),
            ordinal: 1,
            holds: [],
            floors: [],
            tasks: {},
        },
        only: null,
        force,
        candidates: Object.fromEntries(names.map((name) => [name, candidate(name)])),
        capabilities,
        durations: Object.fromEntries(names.map((name) => [name, traits[name]?.deployMs ?? 1])),
        fingerprints: {},
    };
};


/***/ }),

/***/ 50910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ smokePath),
/* harmony export */   o: () => (/* binding */ smokeStep)
/* harmony export */ });
/** What smoke checks of simulated services ask for. */
const smokePath = '/smoke';
/** Asks only whether all is well: what else a check may want is not simulated. */
const smokeStep = (name) => ({
    name,
    request: { method: 'GET', path: smokePath, headers: {}, timeoutMs: 5_000 },
    expect: ['[STATUS] == 200'],
    store: {},
});


/***/ }),

/***/ 63888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ timedAs),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   js: () => (/* binding */ timedPath)
/* harmony export */ });
/** What performance checks of simulated services ask for. */
const timedPath = '/performance';
const request = { method: 'GET', path: timedPath, headers: {}, timeoutMs: 5_000 };
/** More requests of one check tell nothing more of a simulated service. */
const mostSamples = 100;
/** Asks as often as the check says, within reason. */
const timedAs = (check) => ({
    ...check,
    ...{ samples: Math.min(check.samples, mostSamples), request },
});
/** As few requests as are sure to find what is half slower. */
const timed = {
    ...{ request, samples: 30, quantile: null, maxIncrease: 0.2, timeoutMs: 60_000 },
};


/***/ }),

/***/ 84860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createTrouble),
/* harmony export */   q: () => (/* binding */ faultKinds)
/* harmony export */ });
/** Every kind of fault, with what it does. */
const faultKinds = [
    'deploy-fails',
    'deploy-hangs',
    'deploy-lies',
    'stops-late',
    'shift-fails',
    'gate-fails',
    'gate-flaps',
    'wrong-version',
    'verify-fails',
    'canary-fails',
    'slower',
    'watch-fails',
    'check-fails',
    'task-fails',
    'rollback-fails',
    'regate-fails',
    'need-not-ready',
    'crash',
    'stop',
    'race',
    'clock-skew',
    'cancel',
    'pause',
];
const createTrouble = (faults) => {
    const counts = new Map();
    const met = new Set();
    const victims = new Map();
    const open = new Map();
    for (const { kind, subject } of faults)
        if (subject === undefined)
            open.set(kind, (open.get(kind) ?? 0) + 1);
        else
            victims.set(kind, (victims.get(kind) ?? new Set()).add(subject));
    const happened = (kind) => {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    };
    const isVictim = (kind, subject) => {
        if (victims.get(kind)?.has(subject))
            return true;
        const left = open.get(kind) ?? 0;
        if (left === 0)
            return false;
        open.set(kind, left - 1);
        victims.set(kind, (victims.get(kind) ?? new Set()).add(subject));
        return true;
    };
    return {
        counts,
        happened,
        cameAbout: ({ kind, subject }) => (subject === undefined ? counts.has(kind) : met.has(`${kind} ${subject}`)),
        strikes: (kind, subject) => {
            if (!isVictim(kind, subject))
                return false;
            const once = `${kind} ${subject}`;
            if (!met.has(once))
                happened(kind);
            met.add(once);
            return true;
        },
        heal: () => {
            victims.clear();
            open.clear();
        },
    };
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

/***/ 73181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ buildRollback)
});

// EXTERNAL MODULE: ./packages/model/src/graph.ts
var src_graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/plan-notes.ts
var plan_notes = __webpack_require__(5714);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/refusal.ts
var refusal = __webpack_require__(40766);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var neighbours = __webpack_require__(67173);
;// CONCATENATED MODULE: ./packages/model/src/rollback-limits.ts



/** What a contract task removed is gone: older releases cannot run any more, and no override brings it back. */
const beneathFloor = ({ base, ordinal }, undone) => {
    const above = base.floors.filter((floor) => floor.ordinal > ordinal);
    const guarded = new Map(above.flatMap((floor) => floor.services.map((name) => [name, floor])));
    return undone.flatMap((subject) => {
        const floor = guarded.get(subject);
        if (!floor)
            return [];
        const { task, deployment } = floor;
        const reason = `${subject} cannot go back beneath deployment ${deployment}, where the contract task ${task} ran: deploy a release that works without what it removed`;
        return [{ subject, code: 'BENEATH_FLOOR', reason }];
    });
};
/** Releases that were never confirmed beside each other, unless they are declared to tolerate it. */
const unverified = (input, undone) => {
    const { settings, to, confirmed } = input;
    const result = resultOf(input, new Set(undone));
    const staying = [...result].filter(([name, release]) => !(0,src_release/* sameRelease */.O)(release, (0,record/* own */.Z)(to, name))).map(([name]) => name);
    const known = confirmed.some((vector) => isSame(result, vector)) ||
        undone.every((back) => staying.every((stays) => (0,neighbours/* tolerate */.j9)(settings, back, stays) && !loses(input, stays, back)));
    if (known)
        return [];
    const beside = staying.map((name) => `${name} ${result.get(name)?.version}`).join(', ');
    const reason = `with ${undone.join(', ')} taken back beside ${beside} this is a combination that was never confirmed`;
    const fix = 'take all of it back';
    return [{ subject: settings.environment, code: 'UNVERIFIED_COMBINATION', reason, fix }];
};
/** Tolerating other versions of a need is not doing without it. */
const loses = ({ settings, to }, stays, back) => ((0,record/* own */.Z)(to, back) ?? null) === null && (0,neighbours/* servicesNeeded */.my)(settings, stays).has(back);
/** What serves once the plan is carried out. */
const resultOf = ({ base, to }, undone) => {
    const result = new Map();
    for (const [name, { release }] of Object.entries(base.markers)) {
        const serves = undone.has(name) ? (0,record/* own */.Z)(to, name) : release;
        if (serves)
            result.set(name, serves);
    }
    return result;
};
const isSame = (result, vector) => Object.keys(vector).length === result.size &&
    [...result].every(([name, release]) => (0,src_release/* sameRelease */.O)(release, (0,record/* own */.Z)(vector, name)));

;// CONCATENATED MODULE: ./packages/model/src/rollback-planner.ts






/**
 * What to take back to reach a former version vector, in the reverse of the shifts: on the way, where that can be, only
 * combinations are met that were met before. Freezes and holds never block it (DESIGN §6).
 */
const buildRollback = (input) => {
    const { settings, only, capabilities } = input;
    const { undo, skipped, notes, refusals } = sort(input);
    const graph = serviceGraph(settings);
    const forward = (0,src_graph/* stages */._$)(graph, (name) => undo.has(name));
    const order = orderOf(input, forward.flat().reverse());
    const plan = {
        operation: 'rollback',
        steps: [],
        undo: order.flatMap((name) => undo.get(name) ?? []),
        profiles: profilesOf(input, undo),
        tasks: [],
        checks: [],
        skipped,
        notes: [...notes, ...(0,plan_notes/* notesOfUndo */.b)(settings, order, capabilities)],
        stages: forward.toReversed(),
        criticalPath: chainOf(graph, undo),
    };
    const unknown = (only ?? [])
        .filter((name) => !Object.hasOwn(settings.services, name))
        .map((name) => (0,refusal/* unknownService */.U)(name, settings.environment));
    const limits = order.length === 0 ? [] : [...beneathFloor(input, order), ...unverified(input, order)];
    const found = [...unknown, ...refusals, ...limits];
    return { plan, refusals: order.length === 0 && found.length === 0 ? [nothingToDo(settings)] : found };
};
/** What stays keeps its own. */
const profilesOf = ({ profiles }, undo) => Object.fromEntries(Object.entries(profiles).filter(([service]) => undo.has(service)));
/**
 * The exact reverse of the shifts, where each service shifted once: its steps are the confirmed combinations. One that
 * shifted several times goes back past some of them, so no order meets only those: then dependents go first, as they do
 * on the way forward in reverse. So too where a shift is not known.
 */
const orderOf = ({ shifts }, dependentsFirst) => {
    const reverse = shifts.filter((name) => dependentsFirst.includes(name));
    const isOnceEach = reverse.length === dependentsFirst.length && new Set(reverse).size === reverse.length;
    return isOnceEach ? reverse : dependentsFirst;
};
/** Services and tasks: a task between two services keeps their order. */
const serviceGraph = ({ services, tasks }) => (0,src_graph/* graphOf */.cQ)(Object.fromEntries([...Object.entries(services), ...Object.entries(tasks)].map(([name, { needs }]) => [name, needs])));
const chainOf = (graph, undo) => {
    const { names, length } = (0,src_graph/* criticalPath */.vC)(graph, (name) => (undo.has(name) ? 1 : 0));
    return { services: names.filter((name) => undo.has(name)).reverse(), expectedMs: length };
};
const sort = ({ settings, base, to, only }) => {
    const asked = only && new Set(only);
    const undo = new Map();
    const skipped = [];
    const notes = [];
    const refusals = [];
    for (const service of Object.keys(to)) {
        const from = (0,record/* own */.Z)(base.markers, service)?.release ?? null;
        const target = (0,record/* own */.Z)(to, service) ?? null;
        if (asked && !asked.has(service))
            skipped.push({ subject: service, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
        else if ((0,src_release/* sameRelease */.O)(from, target))
            skipped.push({ subject: service, code: 'UNCHANGED', reason: `it is at ${at(target)} already` });
        else if (!Object.hasOwn(settings.services, service))
            notes.push(gone(service, from));
        else if (from === null)
            refusals.push(notDeployed(service, target));
        else
            undo.set(service, { service, from, to: target });
    }
    return { undo, skipped, notes, refusals };
};
const at = (release) => release?.version ?? 'nothing';
const gone = (subject, from) => ({
    subject,
    code: 'NOT_IN_MANIFEST',
    message: `${subject} is not in the manifest any more: it stays at ${at(from)}`,
});
const notDeployed = (subject, target) => ({
    subject,
    code: 'NOT_DEPLOYED',
    reason: `${subject} has no confirmed release to go back from: \`convoy deploy ${subject} --version ${subject}=${at(target)}\``,
});
const nothingToDo = ({ environment }) => ({
    subject: environment,
    code: 'NOTHING_TO_DO',
    reason: `everything that was asked for is in ${environment} at the wanted release already`,
});


/***/ })

};
