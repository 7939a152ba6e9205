export const id = 1053;
export const ids = [1053,4610,5154,3434];
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

/***/ 73574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ takeBackLive),
/* harmony export */   m: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _convoy_model_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51081);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);
/* harmony import */ var _session_go_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89587);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92610);




/** Of what is refused so, nothing was begun, and it may well be done later. */
const forNow = new Set([
    ...['LOCKED', 'UNFINISHED', 'CHANGED_MEANWHILE', 'FROZEN', 'RESTARTS_UNKNOWN'],
]);
/** How a deployment came out, for whoever asked for it in its stead. */
const endedBy = ({ exit, text, json }, done) => {
    const { refusals = [], deployment, halted, } = json;
    const by = deployment ? { deployment } : {};
    const [first] = refusals;
    if (first)
        return { outcome: forNow.has(first.code) ? 'deferred' : 'failed', ...first, ...by };
    if (exit === _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done)
        return { outcome: 'done', code: done, reason: text.split('\n')[0] ?? '', ...by };
    return { outcome: 'failed', code: halted?.code ?? 'NOT_DONE', reason: text.split('\n')[0] ?? '', ...by };
};
/**
 * Takes a service back to what was confirmed before, as `convoy rollback` would and as far as its `rollback.scope` says. Only
 * where the last change brought what is live: going further back takes a person to choose.
 */
const takeBackLive = async (place, settings, graph, service, reason, around) => {
    const { environment } = settings;
    const { markers, ordinal } = (await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(place, environment).read()).record;
    const marker = markers[service];
    if (!marker)
        return { outcome: 'failed', code: 'NOTHING_CONFIRMED', reason: `nothing of ${service} is confirmed` };
    if (marker.ordinal !== ordinal) {
        const why = `${service} ${marker.release.version} was confirmed by ${marker.deployment}, and others were confirmed since`;
        return { outcome: 'failed', code: 'NOT_THE_LAST', reason: `${why}: going back would take those back too` };
    }
    const scope = settings.services[service]?.rollback.scope;
    const services = scope === 'service' ? [service] : scope === 'dependents' ? [service, ...(0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_0__/* .dependentsOf */ .yk)(graph, [service])] : undefined;
    return endedBy(await (0,_session_go_back_js__WEBPACK_IMPORTED_MODULE_2__/* .goBack */ .O)(place, environment, { services, reason }, around), 'ROLLED_BACK');
};


/***/ }),

/***/ 56889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ handsOf)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/recovery/id.ts
var id = __webpack_require__(86325);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/hold.ts

/**
 * Holds an environment for one action that is no deployment: with the next epoch and an owner, so that no deployment begins,
 * and with nothing unfinished, so that whoever comes after a death in between just goes on. Somebody who raises the epoch wants
 * it, and it is broken off; it is given back as soon as that has ended.
 */
const holdFor = async (head, holder, clock) => {
    const { agent, recovery, isAlive } = holder;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        // What this process could not give back is its own.
        const isOwn = owner?.agent === agent && (0,id/* isRecovery */.W)(owner.deployment);
        if (owner && !isOwn && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null)
            return { ok: false, code: 'UNFINISHED', record };
        const mine = { agent, deployment: recovery, since: new Date(clock.now()).toISOString() };
        const next = { ...record, epoch: record.epoch + 1, owner: mine };
        const written = await head.write(next, revision, `${recovery}: begun by ${agent}`);
        if (written !== null)
            return { ok: true, held: holding(head, holder, next.epoch, clock) };
    }
};
const holding = (head, { agent, recovery, everyMs }, epoch, clock) => {
    const lost = new AbortController();
    const over = new AbortController();
    const watch = async () => {
        while (!over.signal.aborted) {
            await clock.sleep(everyMs, over.signal).catch(() => undefined);
            // What cannot be read for a moment is still held.
            const now = over.signal.aborted ? null : await head.read().catch(() => null);
            if (now && now.record.epoch !== epoch)
                return lost.abort(new Error('somebody else wants the environment'));
        }
    };
    const watching = watch();
    return {
        lost: lost.signal,
        release: async () => {
            over.abort();
            await watching;
            for (;;) {
                const { record, revision } = await head.read();
                const { owner } = record;
                if (owner?.agent !== agent || owner.deployment !== recovery)
                    return;
                if ((await head.write({ ...record, owner: null }, revision, `${recovery}: given back`)) !== null)
                    return;
            }
        },
    };
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/recovering/back.ts
var back = __webpack_require__(73574);
// EXTERNAL MODULE: ./packages/convoy/src/fingerprint.ts
var src_fingerprint = __webpack_require__(28648);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/restart.ts




/** What a service is configured with as it is live, and not as the manifest would configure it by now. */
const configured = async (place, { environment, services }, service, marker) => {
    const own = services[service];
    if (!own)
        throw new error/* ConvoyError */.rG('UNKNOWN_SERVICE', `there is no service ${service} in ${environment}`);
    const { fingerprint } = marker?.release ?? {};
    if (!marker || fingerprint === undefined || fingerprint === (0,src_fingerprint/* fingerprintOf */.a)(own))
        return own.with;
    const { state } = await (0,session_history/* record */.g1)(place, environment, marker.deployment, () => undefined);
    const then = state.settings?.services[service];
    if (then)
        return then.with;
    throw new error/* ConvoyError */.rG('CONFIGURATION_CHANGED', `the manifest configures ${service} otherwise than it is live, and what it was deployed with is not known any more: deploy it`);
};
/** Starts again what is live of a service. Rejects with why it could not. */
const restartLive = async (place, settings, ports, service, recovery, signal) => {
    const { environment } = settings;
    const marker = (await (0,session_open/* headOf */.Uo)(place, environment).read()).record.markers[service];
    const provider = ports.provider(service);
    if (!provider.restart)
        throw new error/* ConvoyError */.rG('CANNOT_RESTART', `the provider of ${service} cannot restart it`);
    const target = { environment, service, with: await configured(place, settings, service, marker) };
    const release = marker?.release ?? (await provider.describe(target, signal)).live?.release;
    if (!release)
        throw new error/* ConvoyError */.rG('NOTHING_LIVE', `nothing of ${service} is confirmed or live in ${environment}`);
    const effect = {
        ...{ target, deployment: recovery, key: recovery, log: ports.logs.open(`${service}.restart`) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(settings.services[service]?.timeoutMs ?? 0)]),
    };
    await provider.restart(effect, release);
};

// EXTERNAL MODULE: ./packages/convoy/src/recovering/restore.ts
var restore = __webpack_require__(99623);
// EXTERNAL MODULE: ./packages/convoy/src/session/resume.ts
var resume = __webpack_require__(37308);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/settle.ts




/** The reason of a deployment that a recovery asks for: by it the next process finds what became of that. */
const reasonOf = (recovery, reason) => `${recovery}: ${reason}`;
/** What became of the deployment that was begun for a recovery by a process that is gone; null: none was begun. */
const settleDeployment = async (place, environment, recovery, around) => {
    const passOver = () => undefined;
    for await (const { id, state } of (0,session_history/* newestFirst */.ll)(place, environment, passOver, passOver)) {
        if (!state.requested?.reason?.startsWith(`${recovery}:`))
            continue;
        const { unfinished } = (await (0,session_open/* headOf */.Uo)(place, environment).read()).record;
        if (unfinished === id) {
            const result = await (0,resume/* resumeIn */.z)(place, environment, around, {
                ...{ cancelled: false, by: 'machine' },
                isMeant: ({ deployment }) => deployment === id,
            });
            return result ? (0,back/* endedBy */.m)(result, 'RESUMED') : null;
        }
        const isDone = state.outcome === 'confirmed' || (state.plan?.operation === 'rollback' && state.outcome !== null);
        return { outcome: isDone ? 'done' : 'failed', code: 'SEEN', reason: `${id} ended meanwhile`, deployment: id };
    }
    return null;
};

;// CONCATENATED MODULE: ./packages/convoy/src/recovering/hands.ts









/** Whether somebody wants the environment is looked at so often while it is held; on GitHub, which counts requests, seldomer. */
const lookMs = 250;
const remoteLookMs = 5_000;
/** What is wrong with a deployment ends nothing else. */
const orFailed = async (work) => {
    try {
        return await work;
    }
    catch (thrown) {
        return { outcome: 'failed', code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: (0,error/* messageOf */.bD)(thrown).split('\n')[0] ?? '' };
    }
};
const handsOf = ({ place, settings, graph, ports, around }) => {
    const { environment } = settings;
    // Several things are told at the same time: no live view of one of them.
    const quiet = { ...around, isTerminal: false };
    const everyMs = place.github ? remoteLookMs : lookMs;
    /** Until this process holds it anew, or ends, others find it held. */
    const orNoted = (work) => work.catch((thrown) => around.note(`${environment} could not be given back: ${(0,error/* messageOf */.bD)(thrown)}`));
    return {
        hold: async (recovery) => {
            const holder = { agent: agent/* agent */.MA, recovery, everyMs, isAlive: place.stores.isAlive };
            try {
                const held = await holdFor((0,session_open/* headOf */.Uo)(place, environment), holder, clock/* systemClock */.m);
                if (held.ok)
                    return { ...held.held, release: () => orNoted(held.held.release()) };
                const obstacle = await (0,session_open/* obstacleOf */.HD)(place, held.record, environment);
                return { refused: obstacle?.reason ?? `${environment} is held` };
            }
            catch (thrown) {
                return { refused: `${environment} cannot be had: ${(0,error/* messageOf */.bD)(thrown)}` };
            }
        },
        outlast: async (service, recovery, signal) => {
            await ports.provider(service).outlast?.(recovery, signal);
        },
        restart: (service, recovery, signal) => restartLive(place, settings, ports, service, recovery, signal),
        rollback: (service, recovery, reason) => orFailed((0,back/* takeBackLive */.X)(place, settings, graph, service, reasonOf(recovery, reason), quiet)),
        correct: (service, recovery, reason) => orFailed((0,restore/* restoreMarker */.h)(place, settings, service, reasonOf(recovery, reason), quiet)),
        unfinished: () => (0,session_open/* headOf */.Uo)(place, environment)
            .read()
            .then(({ record }) => record.unfinished, () => null),
        settle: (recovery) => orFailed(settleDeployment(place, environment, recovery, quiet)),
    };
};


/***/ }),

/***/ 99623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ restoreMarker)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_head__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39983);
/* harmony import */ var _convoy_model_planner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10119);
/* harmony import */ var _convoy_model_release__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(20400);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65810);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59408);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28648);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66561);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58541);
/* harmony import */ var _session_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37075);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57895);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70530);
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73574);















const failed = (code, reason) => ({ outcome: 'failed', code, reason });
/** Whether what is live was confirmed here before: then somebody went back by hand, and that is not undone. */
const wasConfirmed = async (place, environment, service, version) => {
    const passOver = () => undefined;
    for await (const { state } of (0,_session_history_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)(place, environment, passOver, passOver))
        if (state.confirmed && state.markers[service]?.release.version === version)
            return true;
    return false;
};
/**
 * Deploys what is confirmed of a service again, gated as every deployment is, where something else is live. Never what is
 * held, never where that would undo a rollback, and never with another configuration than the confirmed one.
 */
const restoreMarker = async (place, settings, service, reason, around) => {
    const { environment } = settings;
    const own = settings.services[service];
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_10__/* .headOf */ .Uo)(place, environment).read();
    const marker = record.markers[service];
    if (!own || !marker)
        return failed('NOTHING_CONFIRMED', `nothing of ${service} is confirmed in ${environment}`);
    const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_10__/* .obstacleOf */ .HD)(place, record, environment);
    if (obstacle)
        return { outcome: 'deferred', ...obstacle };
    const { handle: _, ...release } = marker.release;
    if (release.fingerprint !== undefined && release.fingerprint !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .a)(own))
        return failed('CONFIGURATION_CHANGED', `the manifest configures ${service} otherwise than what is confirmed: deploy it`);
    const deployment = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_9__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const connection = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_4__.connect)(place, settings, deployment, around.env, around.note);
    const target = { environment, service, with: own.with };
    const { live } = await connection.ports.provider(service).describe(target, AbortSignal.timeout(own.timeoutMs));
    if (live && !(0,_convoy_model_release__WEBPACK_IMPORTED_MODULE_14__/* .sameRelease */ .O)(live.release, release) && live.release.version !== release.version) {
        if (await wasConfirmed(place, environment, service, live.release.version)) {
            connection.close();
            const seen = `${service} ${live.release.version} was confirmed here before: it looks as if somebody went back by hand`;
            return failed('WENT_BACK', `${seen}, and that is not undone; deploy ${release.version}, or say convoy rollback`);
        }
    }
    const { plan, refusals } = (0,_convoy_model_planner__WEBPACK_IMPORTED_MODULE_2__/* .buildPlan */ .G)({
        ...{ settings, base: (0,_convoy_model_head__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(record), only: [service], force: true, durations: {} },
        candidates: { [service]: { release, changed: true, reason } },
        capabilities: (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .capabilitiesOf */ .SF)(settings, connection.ports),
        fingerprints: Object.fromEntries(Object.entries(settings.tasks).map(([task, one]) => [task, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .taskFingerprintOf */ .L)(one)])),
    });
    const found = [...refusals, ...(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeOn */ .xh)(plan, settings))];
    const admitted = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_3__/* .admit */ .w)('deploy', found, undefined, settings, (0,_session_run_js__WEBPACK_IMPORTED_MODULE_12__/* .actorOf */ .d)(around.env), connection.ports);
    if (admitted.refusals.length > 0) {
        connection.close();
        return (0,_back_js__WEBPACK_IMPORTED_MODULE_13__/* .endedBy */ .m)((0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .refusedResult */ .M)(admitted.refusals), '');
    }
    const requested = { operation: 'deploy', manifest: place.called, reason };
    const noted = { ...plan, notes: [...plan.notes, ...admitted.notes] };
    const execution = { place, settings, deployment, connection, plan: noted, base: (0,_convoy_model_head__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(record), requested };
    return (0,_back_js__WEBPACK_IMPORTED_MODULE_13__/* .endedBy */ .m)(await (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_7__/* .execute */ .g)(execution, around), 'CORRECTED');
};


/***/ }),

/***/ 11053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./packages/engine/src/monitor/targets.ts
var targets = __webpack_require__(27271);
// EXTERNAL MODULE: ./packages/engine/src/incidents/causes.ts
var causes = __webpack_require__(48382);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/by-hand.ts

/**
 * Those of the wanted services that are down, the deepest first: each once all that it needs is well, for until then a restart
 * would not help it.
 */
const turnsOf = (graph, standings, wanted) => {
    const isWell = (service) => (standings.get(service)?.status ?? 'up') === 'up';
    const turns = [...wanted]
        .filter((service) => standings.get(service)?.status === 'down')
        .map((service) => ({ service, behind: [...(0,causes/* needsOf */.hN)(graph, service)].filter((need) => !isWell(need)).toSorted() }));
    return turns.toSorted((a, b) => a.behind.length - b.behind.length || (a.service < b.service ? -1 : 1));
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/drivers/src/stores/head-file.ts
var head_file = __webpack_require__(51481);
// EXTERNAL MODULE: ./packages/engine/src/ledger.ts
var ledger = __webpack_require__(64127);
// EXTERNAL MODULE: ./packages/engine/src/recovery/id.ts
var id = __webpack_require__(86325);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/watch/journal.ts
var journal = __webpack_require__(45819);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/by-hand.ts









/**
 * A segment of its own in the journal of the environment's watch, which reads it when it begins again: what people do by hand
 * counts for nothing that it decides.
 */
const openBeside = async (place, environment, redact, note) => {
    const { epoch } = (await (0,head_file/* createHeadFile */.b)((0,external_node_path_.join)((0,folders/* monitorDir */.yO)(place, environment), 'head')).read()).record;
    const { append } = await (0,ledger/* openLedger */.a)((0,journal/* watchSegment */.z)(place, environment, epoch, redact, note), {
        ...{ name: `by-hand-${environment}`, epoch, agent: agent/* agent */.MA, initial: null, fold: () => null },
        stamp: (fact, stamped) => ({ ...fact, ...stamped, environment }),
    }, clock/* systemClock */.m);
    return append;
};
/**
 * Restarts one service while the environment is held for that, once nothing else does, if it is down then; journalled before and
 * behind.
 */
const restartByHand = async ({ hands, append, actor, signal, outlast, isDown }, service, reason) => {
    const recovery = (0,id/* recoveryId */.J)(clock/* systemClock */.m.now(), service);
    const held = await hands.hold(recovery);
    if ('refused' in held)
        return { code: 'LOCKED', reason: held.refused };
    try {
        const refused = await outlast();
        if (refused)
            return refused;
        if (!(await isDown(service)))
            return 'up';
        return await heldRestart({ hands, append, actor, signal }, held, service, recovery, reason);
    }
    finally {
        await held.release();
    }
};
const heldRestart = async ({ hands, append, actor, signal }, { lost }, service, recovery, reason) => {
    try {
        await append([{ type: 'recovery.decided', recovery, service, means: 'restart', attempt: 1, reason, actor }]);
        await hands.restart(service, recovery, AbortSignal.any([signal, lost]));
        await append([{ type: 'service.restarted', recovery, service }]);
        return 'restarted';
    }
    catch (thrown) {
        const why = { code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: (0,error/* messageOf */.bD)(thrown) };
        const outcome = lost.aborted ? 'deferred' : 'failed';
        await append([{ type: 'recovery.ended', recovery, service, outcome, ...why }]);
        return why;
    }
};

// EXTERNAL MODULE: ./packages/convoy/src/recovering/hands.ts + 3 modules
var hands = __webpack_require__(56889);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/round.ts



const otherwise = 'convoy rollback goes back to what was confirmed before';
const whyIn = ({ redact }, standings, service) => `it is down: ${redact(standings.get(service)?.reason ?? '')}`;
const canRestart = ({ ports }, service) => ports.provider(service).capabilities.restart ?? false;
const upByItself = { outcome: 'recovered', code: null, reason: 'it is up without a restart' };
const unable = (why) => ({
    ...{ outcome: 'not-restarted', code: 'CANNOT_RESTART' },
    reason: `${why}; its provider cannot restart it: ${otherwise}`,
});
/** What would be done for what is down by now, and why. */
const previewOf = (round, standings) => new Map(turnsOf(round.graph, standings, round.wanted).map(({ service, behind }) => {
    const why = whyIn(round, standings, service);
    if (!canRestart(round, service))
        return [service, unable(why)];
    const when = behind.length === 0 ? '' : `, unless it is well once ${behind.join(', ')} is`;
    return [service, { outcome: 'would-restart', code: null, reason: `${why}; it would be restarted${when}` }];
}));
/** Looks until it was well as often as its gate asks for, or its time to come up is over. */
const comesUp = async ({ sights, settings, signal }, service) => {
    const { gate } = settings.services[service] ?? {};
    if (!gate)
        return false;
    const until = clock/* systemClock */.m.now() + gate.startupMs;
    for (let well = 0; well < gate.successes;) {
        const status = (await sights.look([service], signal)).get(service)?.status;
        well = status === 'up' ? well + 1 : 0;
        if (well === 0 && clock/* systemClock */.m.now() >= until)
            return false;
        if (well < gate.successes)
            await clock/* systemClock */.m.sleep(gate.intervalMs, signal);
    }
    return true;
};
const restarted = async (round, restarting, service, why) => {
    if (!canRestart(round, service))
        return unable(why);
    round.around.note(`${service} is restarted: ${why}`);
    const came = await restartByHand(restarting, service, why);
    if (came === 'up')
        return upByItself;
    if (came !== 'restarted')
        return { outcome: 'not-restarted', ...came };
    if (await comesUp(round, service))
        return { outcome: 'recovered', code: null, reason: 'it was restarted and is up' };
    return { outcome: 'still-down', code: 'STILL_DOWN', reason: `it was restarted and is not up; ${otherwise}` };
};
/** Restarts what is down, each once, the deepest first, and what needs it only where it is not well by then. */
const restartDown = async (round, first, restarting) => {
    const { graph, sights, wanted, signal } = round;
    const came = new Map();
    let standings = first;
    for (;;) {
        const turns = turnsOf(graph, standings, wanted);
        const next = turns.find(({ service, behind }) => behind.length === 0 && !came.has(service));
        if (!next)
            break;
        const { service } = next;
        came.set(service, await restarted(round, restarting, service, whyIn(round, standings, service)));
        standings = await sights.look(null, signal);
    }
    for (const { service } of turnsOf(graph, first, wanted)) {
        if (came.has(service))
            continue;
        const still = turnsOf(graph, standings, [service])[0];
        came.set(service, still
            ? {
                outcome: 'waiting',
                code: 'NEED_NOT_READY',
                reason: `what it needs is not well: ${still.behind.join(', ')}`,
            }
            : upByItself);
    }
    return came;
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/decide.ts + 1 modules
var decide = __webpack_require__(14579);
// EXTERNAL MODULE: ./packages/convoy/src/watch/aims.ts
var watch_aims = __webpack_require__(7936);
// EXTERNAL MODULE: ./packages/convoy/src/watch/once.ts
var once = __webpack_require__(45487);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/sights.ts





/** Looks at the same time. */
const concurrency = 50;
const createSights = async (place, settings, env, note) => {
    const endpoints = (0,targets/* targetsOf */.QR)(settings);
    const { createProbe } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38987));
    const probe = createProbe(clock/* stopwatch */.s);
    const aims = await (0,watch_aims/* createAims */.l)(endpoints, { place, settings, env, note });
    const among = (services) => (one) => services?.includes(one.service) ?? true;
    return {
        look: async (services, signal) => {
            await aims.refresh(signal);
            const looking = { clock: clock/* systemClock */.m, probe, urlOf: aims.urlOf, concurrency, signal };
            const board = await (0,once/* lookOnce */.n)(endpoints.filter(among(services)), looking);
            const now = clock/* systemClock */.m.now();
            return new Map(board.services.map((service) => {
                const reason = board.watched[(0,decide/* worstOf */.hm)(board, service, now)]?.last.reason ?? '';
                return [service, { status: board.serviceStatus(service, now), since: now, lookedAt: now, reason }];
            }));
        },
        close: aims.close,
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/services.ts
var services = __webpack_require__(5890);
// EXTERNAL MODULE: ./packages/convoy/src/session/barred.ts
var barred = __webpack_require__(36659);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/session/leftover.ts
var leftover = __webpack_require__(46020);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/recover.ts




















const help = `It looks once, and restarts each service that is down once, whatever the manifest says of \`recover\`: what needs something that is
down comes behind that, where it is still down then. It goes no further: convoy rollback is next. Exit status: 0 when all is up, or
nothing was down, and of --dry-run; 1 when something is still down; 4 when somebody has the environment, or without permission.`;
const resultOf = (environment, came, isDry) => {
    const all = [...came.values()];
    const isWell = isDry || all.every(({ outcome }) => outcome === 'recovered');
    const isLocked = all.some(({ code }) => code === 'LOCKED');
    const lines = [...came].map(([service, { outcome, reason }]) => `${service}: ${outcome}: ${(0,view_text/* clean */.uH)(reason)}`);
    return {
        exit: isWell ? exit/* exits */.c.done : isLocked ? exit/* exits */.c.refused : exit/* exits */.c.failed,
        text: lines.join('\n') || `nothing in ${environment} is down`,
        json: { environment, dryRun: isDry, services: Object.fromEntries(came) },
    };
};
const recover = (0,verb/* verb */.w)({
    inputs: {
        service: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Only this service, once for each; default: all that are down'),
        ...inputs/* dryRunInput */.lo,
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    help,
    run: async (given, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const { settings } = await (0,manifest.loadWhole)(place, given.environment);
        for (const service of given.service ?? [])
            (0,services/* requireService */.r)(settings, service);
        const { environment } = settings;
        const wanted = given.service ?? Object.keys(settings.services);
        const graph = (0,targets/* watchedGraph */.Pe)(settings);
        const stop = new AbortController();
        const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the look was cancelled')));
        const sights = await createSights(place, settings, around.env, around.note);
        const { ports, redact, close } = await (0,connect.connect)(place, settings, session_history/* besideDeployments */.Pz, around.env, around.note);
        try {
            const round = { settings, ports, around, graph, sights, wanted, redact, signal: stop.signal };
            const standings = await sights.look(null, stop.signal);
            if (given['dry-run'])
                return resultOf(environment, previewOf(round, standings), true);
            if (turnsOf(graph, standings, wanted).length === 0)
                return resultOf(environment, new Map(), false);
            const refused = await (0,barred/* barred */.f)(place, settings, 'deploy', around);
            if (refused)
                return refused;
            const restarting = {
                ...{ actor: (0,run/* actorOf */.d)(around.env), signal: stop.signal },
                hands: (0,hands/* handsOf */.u)({ place, settings, graph, ports, around }),
                outlast: () => (0,leftover/* outlastRestarts */.z)(place, settings, ports, around),
                isDown: async (service) => (await sights.look([service], stop.signal)).get(service)?.status === 'down',
                append: await openBeside(place, environment, redact, around.note),
            };
            return resultOf(environment, await restartDown(round, standings, restarting), false);
        }
        finally {
            off();
            close();
            sights.close();
        }
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

/***/ 7936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createAims)
/* harmony export */ });
/* harmony import */ var _convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12039);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74885);



/** Providers of services whose address the manifest does not say; they are loaded only where there is one. */
const providersOf = async (place, settings, env, note) => {
    const unstated = Object.entries(settings.services).filter(([, { health }]) => health && health.url === undefined);
    if (unstated.length === 0)
        return { unstated, provider: null, close: () => undefined };
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9408), __webpack_require__.e(7857)]).then(__webpack_require__.bind(__webpack_require__, 59408));
    const services = Object.fromEntries(unstated);
    const { ports, close } = await connect(place, { ...settings, services }, 'watch', env, note);
    return { unstated, provider: (service) => ports.provider(service), close };
};
const createAims = async (endpoints, { place, settings, env, note, }) => {
    const { unstated, provider, close } = await providersOf(place, settings, env, note);
    const bases = new Map();
    const urls = new Map();
    const aim = (service, base) => {
        if (bases.get(service) === base)
            return;
        bases.set(service, base);
        for (const endpoint of endpoints)
            if (endpoint.service === service)
                urls.set(endpoint.key, (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_0__/* .under */ .h)(base, endpoint.path));
    };
    for (const [service, { health }] of Object.entries({ ...settings.services, ...settings.external }))
        if (health?.url !== undefined)
            aim(service, (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(health.url, (name) => env[name]));
    const told = new Map();
    const ask = async (service, signal) => {
        try {
            const made = provider?.(service);
            const keys = settings.services[service]?.with ?? {};
            const found = made?.capabilities.describe
                ? await made.describe({ environment: settings.environment, service, with: keys }, signal)
                : null;
            if (found?.url !== undefined)
                aim(service, found.url);
        }
        catch (thrown) {
            const why = `where ${service} answers cannot be asked: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`;
            if (!signal.aborted && told.get(service) !== why)
                note(why);
            told.set(service, why);
        }
    };
    return {
        urlOf: ({ key }) => urls.get(key) ?? null,
        baseOf: (service) => bases.get(service) ?? null,
        refresh: async (signal) => {
            await Promise.all(unstated.map(([service]) => ask(service, signal)));
        },
        close,
    };
};


/***/ }),

/***/ 45487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lookOnce)
/* harmony export */ });
/* harmony import */ var _convoy_engine_monitor_board__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82113);
/* harmony import */ var _convoy_judge_status_sight__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90215);


/** One look at each endpoint, which counts by itself: there is none to wait for. Rejects once it is cancelled: what it saw is not whole. */
const lookOnce = async (endpoints, { clock, probe, urlOf, concurrency, signal }) => {
    const once = endpoints.map((one) => ({
        ...one,
        rule: { ...one.rule, failures: 1, successes: 1, staleMs: Infinity },
    }));
    const board = (0,_convoy_engine_monitor_board__WEBPACK_IMPORTED_MODULE_0__/* .createBoard */ .N)(once, new Map());
    const left = once.entries();
    const work = async () => {
        for (const [index, endpoint] of left) {
            const url = urlOf(endpoint);
            if (url === null)
                continue;
            const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
            board.look(index, (0,_convoy_judge_status_sight__WEBPACK_IMPORTED_MODULE_1__/* .sightOf */ .p)(look, endpoint.name, endpoint.slowMs), clock.now());
        }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    signal.throwIfAborted();
    return board;
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

/***/ 27271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ monitorOf),
/* harmony export */   Pe: () => (/* binding */ watchedGraph),
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);
/* harmony import */ var _convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51081);
/* harmony import */ var _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73277);
/* harmony import */ var _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73860);
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67173);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11874);







/** So many intervals without a look that says anything, and nobody knows how it is. */
const staleIntervals = 3;
/** In so many intervals a penalty for flapping halves, so that damping means the same however often one looks. */
const halfLifeIntervals = 30;
/** A look gets the interval, but no less than this. */
const shortestLimitMs = 1_000;
const pathsOf = ({ url = '', live, ready, detail }) => 
// Where one can only connect there is nothing to ask for.
/^(tcp|tls):/i.test(url) ? { ready } : { live, ready, ...(detail === undefined ? {} : { detail }) };
const endpointsOf = (service, { gate, monitor = _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__/* .usualMonitor */ .V }, health) => {
    const { intervalMs, slowMs } = monitor;
    const timeoutMs = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLookMs */ .i3, Math.max(shortestLimitMs, intervalMs));
    const rule = {
        ...{ failures: gate.failures, successes: gate.successes },
        staleMs: staleIntervals * intervalMs + timeoutMs,
        halfLifeMs: halfLifeIntervals * intervalMs,
    };
    const paths = pathsOf(health);
    return _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_6__/* .endpointNames */ .C.flatMap((name) => {
        const path = paths[name];
        return path === undefined
            ? []
            : [{ key: (0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(service, name), service, name, path, intervalMs, timeoutMs, slowMs, rule }];
    });
};
/** All that is to be looked at in an environment; a service without `health` has nothing to look at. */
const targetsOf = ({ services, external = {} }) => [
    ...Object.entries(services).flatMap(([service, settings]) => settings.health ? endpointsOf(service, settings, settings.health) : []),
    ...Object.entries(external).flatMap(([name, settings]) => 
    // Whether its process lives is its operator's business.
    settings.health ? endpointsOf(name, settings, settings.health).filter((one) => one.name !== 'live') : []),
];
/** How a service, or what services need, is watched. */
const monitorOf = (settings, name) => (0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(settings, name)?.monitor ?? _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__/* .usualMonitor */ .V;
/** Which service needs which service or external dependency, itself or through tasks: what fails by whom. */
const watchedGraph = (settings) => (0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .cQ)({
    ...Object.fromEntries(Object.keys(settings.services).map((name) => [name, [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_4__/* .needsOf */ .hN)(settings, name)]])),
    ...Object.fromEntries(Object.keys(settings.external ?? {}).map((name) => [name, []])),
});


/***/ }),

/***/ 90215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
/* harmony import */ var _health_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91529);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12556);


/** Whoever answers is looked at: whether it is the release that ought to be there is another question (drift). */
const anybody = { version: '', where: null, certain: true };
const gradeOf = ({ outcome }) => {
    switch (outcome) {
        case 'successful':
            return 'good';
        case 'failed':
            return 'bad';
        case 'inconclusive':
        case 'error':
            return 'none';
    }
};
/** Not every service has more than one endpoint: the paths of the others hold by default. */
const isNotOffered = (endpoint, { status }) => endpoint !== 'ready' && (status === 404 || status === 405 || status === 501);
/** Types of errors by which a proxy says that nobody is behind it (RFC 9209). */
const nobodyBehind = /;\s*error=(connection_refused|destination_(unavailable|not_found|ip_unroutable)|dns_error)\b/;
/** Whether a proxy answers for one who is not there, and says so. */
const isAnsweredFor = ({ status = 0, headers = {} }) => status >= 500 && nobodyBehind.test(String(headers['proxy-status'] ?? ''));
/**
 * Read as a gate reads it, and beyond that whether it is slow (`slowMs`; null: never) or says that it is degraded, and whether a
 * proxy says that nobody is behind it: that is as if it refused connections.
 */
const sightOf = (look, endpoint, slowMs) => {
    const seen = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .interpret */ .U)(look, anybody);
    const { code, reason, ms } = seen;
    if (isNotOffered(endpoint, look))
        return { grade: 'good', code: 'NOT_OFFERED', reason: `${endpoint} is not offered`, ms };
    const grade = gradeOf(seen);
    if (grade === 'bad' && isAnsweredFor(look))
        return { grade, code: 'HEALTH_REFUSED', reason: `${reason} for one who is not there`, ms };
    if (grade !== 'good')
        return { grade, code, reason, ms };
    if (look.body && (0,_health_body_js__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(look.body).state === 'degraded')
        return { grade: 'poor', code: 'HEALTH_WARN', reason, ms };
    if (slowMs !== null && endpoint !== 'detail' && ms > slowMs)
        return { grade: 'poor', code: 'SLOW', reason: `${reason} after ${Math.round(ms)} ms, more than ${slowMs} ms`, ms };
    return { grade, code, reason, ms };
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


/***/ })

};
