export const id = 3562;
export const ids = [3562];
export const modules = {

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

/***/ 7391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookForDrift)
});

;// CONCATENATED MODULE: ./packages/model/src/recovery/facts.ts
/** In what the target is not as it was confirmed. */
const differences = ['nothing-live', 'release', 'configuration', 'replicas', 'traffic'];

;// CONCATENATED MODULE: ./packages/engine/src/recovery/drift.ts

const differ = (a, b) => a !== undefined && b !== undefined && a !== b;
const percent = (share) => `${Number((share * 100).toPrecision(3))} %`;
/** In what a target differs from what was confirmed; null: in nothing that its provider tells. */
const driftOf = (marker, { live, idle, share = 0, replicas }) => {
    const found = live?.release;
    const told = {
        ...(!found && { 'nothing-live': 'nothing is live' }),
        ...(found &&
            (found.version !== marker.version || differ(found.digest, marker.digest)) && {
            release: `${found.version} is live${found.version === marker.version ? ', with another digest' : ''}`,
        }),
        ...(found &&
            found.version === marker.version &&
            differ(found.fingerprint, marker.fingerprint) && { configuration: 'it is configured otherwise' }),
        ...(replicas &&
            replicas.ready < replicas.wanted && { replicas: `${replicas.ready} of ${replicas.wanted} replicas are ready` }),
        ...(idle && share > 0 && { traffic: `${idle.release.version} gets ${percent(share)} of the traffic` }),
    };
    const differs = differences.filter((one) => told[one] !== undefined);
    if (differs.length === 0)
        return null;
    const reason = `${marker.version} is confirmed, and ${differs.map((one) => told[one]).join(', ')}`;
    return { differs, wanted: marker.version, found: found?.version ?? null, reason };
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/drifting.ts



/** A target that does not say within this time what is there, in milliseconds, is not waited for. */
const describeMs = 30_000;
const seenOf = async ({ environment, services }, ports, markers, service) => {
    const marker = markers[service];
    const provider = ports.provider(service);
    if (!marker)
        return { unknown: 'nothing of it is confirmed here' };
    if (!provider.capabilities.describe)
        return { unknown: 'its provider cannot describe what is live' };
    const target = { environment, service, with: services[service]?.with ?? {} };
    try {
        return { drift: driftOf(marker.release, await provider.describe(target, AbortSignal.timeout(describeMs))) };
    }
    catch (thrown) {
        return { unknown: `what is live cannot be described: ${(0,error/* messageOf */.bD)(thrown)}` };
    }
};
/** Whether what is live of these services is what is confirmed. */
const lookForDrift = async (place, settings, ports, services) => {
    const head = (0,session_open/* headOf */.Uo)(place, settings.environment);
    const before = await head.read();
    const { owner, unfinished, markers } = before.record;
    if (unfinished !== null)
        return { busy: `${unfinished} is not finished` };
    if (owner && (await place.stores.isAlive(owner)))
        return { busy: `${owner.deployment} is under way` };
    const seen = await Promise.all(services.map(async (service) => [service, await seenOf(settings, ports, markers, service)]));
    return (await head.read()).revision === before.revision ? new Map(seen) : { busy: 'something was changed meanwhile' };
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

/***/ 63562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendingOf: () => (/* binding */ mendingOf)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/monitor/standings.ts
var standings = __webpack_require__(10344);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/survey.ts
/** What also comes of being down, and is told as that. */
const ofFailing = new Set(['nothing-live', 'replicas']);
const isSame = (a, b) => !!a && a.found === b.found && a.wanted === b.wanted && a.differs.join() === b.differs.join();
/**
 * What a look at a target is worth telling: a difference that the look before saw too, once; that it is over, at once. What
 * cannot be told is said once and changes nothing that is known. `fails`: it is seen to fail, which explains what is missing.
 */
const driftNews = (service, known, before, seen, fails) => {
    if ('unknown' in seen)
        return known === undefined ? { type: 'drift.unknown', service, reason: seen.unknown } : null;
    const { drift } = seen;
    if (drift === null)
        return known === undefined ? null : { type: 'drift.ended', service, reason: 'it is as it was confirmed' };
    const isExplained = fails && drift.differs.every((one) => ofFailing.has(one));
    const wasSeen = before !== undefined && 'drift' in before && isSame(before.drift, drift);
    return isExplained || !wasSeen || isSame(known?.drift, drift) ? null : { type: 'drift.detected', service, drift };
};
/** Looks until it is stopped. Rejects where the journal cannot be written. */
const survey = async (surveying) => {
    const { ledger, look, failing, clock, everyMs, onFacts, stop } = surveying;
    let before = new Map();
    while (!stop.aborted) {
        const seen = await look();
        const { drifted } = ledger.state.recovery;
        const fails = failing();
        const facts = [...seen].flatMap(([service, one]) => driftNews(service, drifted.get(service), before.get(service), one, fails.has(service)) ?? []);
        if (facts.length > 0) {
            await ledger.append(facts);
            onFacts(facts);
        }
        const isSuspect = [...seen].some(([service, one]) => 'drift' in one && one.drift && !isSame(ledger.state.recovery.drifted.get(service)?.drift, one.drift));
        before = seen;
        await clock.sleep(isSuspect ? everyMs / 10 : everyMs, stop).catch(() => undefined);
    }
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/correct.ts
/** What was refused for now, by a freeze for example, is tried again after so long, in milliseconds. */
const againMs = 600_000;
/** The drift that is corrected next, where the policy says so: each once, unless something else had the environment; null: none. */
const correctionOf = (scene, correcting) => {
    const { recovery, differing, owned, now } = scene;
    if (owned !== null)
        return null;
    const due = [...recovery.drifted].filter(([service, { drift, corrected }]) => correcting.has(service) &&
        drift !== null &&
        differing.has(service) &&
        (corrected === null || (corrected.outcome === 'deferred' && now - corrected.at >= againMs)));
    const [first] = due.toSorted(([, a], [, b]) => a.since - b.since);
    return first ? { service: first[0], means: 'correct', attempt: 1, reason: first[1].reason } : null;
};

// EXTERNAL MODULE: ./packages/model/src/recovery/state.ts
var state = __webpack_require__(987);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var random = __webpack_require__(23970);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/backoff.ts

/** Waits double up to this, in milliseconds; as Kubernetes waits between restarts of a container (CrashLoopBackOff). */
const longestMs = 300_000;
/** FNV-1a on 32 bits: what is told apart by its text waits by its own chance, and the same way wherever it is worked out. */
const seedOf = (text) => {
    let hash = 0x811c9dc5;
    for (const letter of text)
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 0;
};
/** Milliseconds to wait after so many tries: twice as long after each, half of it by chance ("equal jitter"). */
const waitAfter = (tries, backoffMs, of) => {
    const whole = Math.min(longestMs, backoffMs * 2 ** tries);
    return whole / 2 + (whole / 2) * (0,random/* seeded */.J)(seedOf(of)).next();
};

// EXTERNAL MODULE: ./packages/model/src/incidents/state.ts
var incidents_state = __webpack_require__(22920);
// EXTERNAL MODULE: ./packages/engine/src/incidents/causes.ts
var causes = __webpack_require__(48382);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/scene.ts


/** What was decided and not seen to end. */
const openIn = ({ efforts, correcting }) => [
    ...[...efforts].flatMap(([service, { open }]) => (open ? [[service, open]] : [])),
    ...correcting,
];
/** What nobody looks at keeps nothing else back, and what is slow or ailing serves. */
const serves = ({ standings }, service) => {
    const status = standings.get(service)?.status;
    return status === undefined || status === 'up' || status === 'degraded';
};
/** Open incidents that a service is the cause of, or affected by. */
const incidentsAbout = ({ incidents }, service) => [...incidents.open.values()].filter((one) => (0,incidents_state/* isAbout */.KH)(one, service));
/** That a service comes and goes, for whoever reads why something is done; empty: it fell once. */
const flapText = (scene, service) => {
    const own = incidentsAbout(scene, service).find(({ cause }) => cause === service);
    const falls = own ? (0,incidents_state/* fallsOf */.uO)(own, service) : 1;
    return falls > 1 ? `; it comes and goes, and failed ${falls} times so far` : '';
};
/** Whether what was seen of a service, or of what it needs, says nothing of now. */
const isUnseen = ({ graph, standings }, service) => [service, ...(0,causes/* needsOf */.hN)(graph, service)].some((one) => standings.get(one)?.unseenSince !== undefined);
/**
 * Why a service that is down is left alone for now; null: it is its own trouble. What fails because of something else is not
 * helped by a restart, and comes back by itself, or is helped once that is well.
 */
const excuseOf = (scene, service) => {
    const { graph, failing, owned } = scene;
    if (isUnseen(scene, service))
        return 'it was not looked at yet, or what it needs';
    if (!failing.has(service))
        return 'it answered at the latest look';
    const ill = [...(0,causes/* needsOf */.hN)(graph, service)].filter((need) => !serves(scene, need)).toSorted();
    if (ill.length > 0)
        return `what it needs is not well: ${ill.join(', ')}`;
    const about = incidentsAbout(scene, service);
    if (about.length === 0)
        return 'what is the cause of it is not settled yet';
    // What is no service, and fails, is seen by its incident alone.
    const other = about.find(({ cause, mitigatedAt }) => cause !== service && mitigatedAt === null && (!scene.standings.has(cause) || !serves(scene, cause)));
    if (other)
        return `${other.cause} is the cause of it`;
    return owned;
};
/** What it needs, or needs it, that something is done for now, which a restart of it would come between. */
const besetBy = ({ graph, recovery }, service) => openIn(recovery)
    .map(([other]) => other)
    .filter((other) => (0,causes/* needsOf */.hN)(graph, service).has(other) || (0,causes/* needsOf */.hN)(graph, other).has(service));
/** What it needs that serves and ails: it may suffer from that, so its release is not to blame for certain. */
const ailingNeeds = ({ graph, standings }, service) => [...(0,causes/* needsOf */.hN)(graph, service)].filter((need) => standings.get(need)?.status === 'degraded').toSorted();
/** Since when its trouble is its own, ms since the epoch: what it needs was well by then. */
const ownSince = ({ graph, standings }, service) => [service, ...(0,causes/* needsOf */.hN)(graph, service)].reduce((latest, one) => Math.max(latest, standings.get(one)?.since ?? 0), 0);

;// CONCATENATED MODULE: ./packages/engine/src/recovery/escalation.ts

/** What was tried for a service and did not help, and what a person is to do. */
const escalationOf = (scene, service, { canRestart, restarts: budget, otherwise }, { restarts, last, rollback }) => {
    const { standings, unfinished } = scene;
    const ailing = ailingNeeds(scene, service);
    const tried = [
        ...(restarts > 0 ? [`restarted ${restarts === 1 ? 'once' : `${restarts} times`}`] : []),
        ...(last?.outcome === 'failed' && last.means === 'restart' ? [`the last restart failed: ${last.reason}`] : []),
        ...(budget > 0 && !canRestart ? ['its provider cannot restart it'] : []),
        ...(otherwise === 'rollback' && rollback === null && ailing.length > 0
            ? [`not taken back, for what it needs ails: ${ailing.join(', ')}`]
            : []),
        ...(rollback === 'done' ? ['taken back to what was confirmed before'] : []),
        ...(rollback === 'failed' ? [`it could not be taken back: ${last?.reason ?? ''}`] : []),
    ];
    const first = unfinished === null
        ? []
        : [`${unfinished} is not finished, and before it is nothing is deployed: end it as convoy status says, and then`];
    const back = otherwise === 'rollback' ? '' : ', or go back by convoy rollback';
    const held = rollback === 'done' ? [`to have again what it was taken back from, say convoy lift ${service} first`] : [];
    return {
        reason: `${service} is still down (${standings.get(service)?.reason ?? ''}${flapText(scene, service)}); ${tried.join('; ') || 'nothing may be tried'}`,
        fix: [`see convoy logs ${service}`, [...first, `deploy a release that works${back}`].join(' '), ...held].join('; '),
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/recovery/decide.ts




/** Well for so long, and what was tried before counts no more, in milliseconds; as Kubernetes forgets restarts. */
const quietMs = 600_000;
/** What was done in this trouble: of one that was over for long nothing. As long as its incident lasts it is the same. */
const effortOf = (scene, service) => {
    const { succeededAt, ...known } = scene.recovery.efforts.get(service) ?? state/* noEffort */.cf;
    const since = scene.standings.get(service)?.since ?? 0;
    const isOver = succeededAt !== null && since - succeededAt >= quietMs;
    const lasts = incidentsAbout(scene, service).some(({ openedAt }) => openedAt <= (succeededAt ?? 0));
    return isOver && !lasts ? state/* noEffort */.cf : { ...known, succeededAt };
};
/** What comes next for a service in trouble of its own, and when. */
const nextFor = (scene, service, policy, effort) => {
    const { last, restarts, rollback } = effort;
    const start = ownSince(scene, service);
    const wasWellSince = last !== null && start > last.endedAt;
    const from = last === null || wasWellSince ? start : last.endedAt;
    // What was started again gets its time to come up, unless it did and fell again.
    const settled = wasWellSince || last?.outcome !== 'done' ? from : from + policy.startupMs;
    const tries = last === null ? 0 : restarts;
    const at = Math.max(settled, from + waitAfter(tries, policy.backoffMs, `${service} ${from}`));
    const why = `${service} is down: ${scene.standings.get(service)?.reason ?? ''}${flapText(scene, service)}`;
    if (policy.canRestart && restarts < policy.restarts && rollback === null) {
        const attempt = restarts + 1;
        return { step: 'act', at, act: { service, means: 'restart', attempt, reason: why } };
    }
    if (policy.otherwise === 'rollback' && rollback === null && ailingNeeds(scene, service).length === 0) {
        const tried = restarts === 0 ? '' : `, and ${restarts === 1 ? 'a restart' : `${restarts} restarts`} did not help`;
        return { step: 'act', at, act: { service, means: 'rollback', attempt: restarts, reason: `${why}${tried}` } };
    }
    return { step: 'escalate', at: last === null ? at : settled };
};
/**
 * Nobody is to be told on of what is well again, or is recovered no longer. A person who was asked is asked once for an incident:
 * until that is over the service may come and go.
 */
const isOver = (scene, service, { last, escalated, open, succeededAt }) => open === null &&
    succeededAt === null &&
    (last !== null || escalated !== null) &&
    (!scene.policies.has(service) ||
        (scene.standings.get(service)?.status === 'up' &&
            (escalated === null || incidentsAbout(scene, service).length === 0)));
const successes = (scene) => [...scene.recovery.efforts].flatMap(([service, effort]) => {
    if (!isOver(scene, service, effort))
        return [];
    const reason = scene.policies.has(service) ? `${service} is up again` : `${service} is not recovered any more`;
    return [{ type: 'recovery.succeeded', at: scene.now, service, reason }];
});
/** So many are restarted beside each other: all that fails at once shall not come up at once. */
const mostRestarts = 8;
/**
 * What is done now of what is due, the longest due first: restarts beside each other, and alone what is a deployment of its own,
 * which waits for what was begun and lets nothing else begin until then.
 */
const actsOf = (due, { recovery }) => {
    const open = openIn(recovery);
    const [first] = due;
    if (first?.means === 'rollback')
        return open.length === 0 ? [first] : [];
    if (open.some(([, { means }]) => means !== 'restart'))
        return [];
    const alone = due.findIndex(({ means }) => means === 'rollback');
    return due.slice(0, alone < 0 ? due.length : alone).slice(0, Math.max(0, mostRestarts - open.length));
};
/**
 * What to do for services that are down, by what was seen and what was tried: the deepest first, for what needs something that
 * fails is left alone until that is well; what does not need each other side by side; nothing while somebody else has the
 * environment. The same journal and time decide the same, whoever decided before.
 */
const decideRecovery = (scene) => {
    const { policies, standings, now } = scene;
    const [facts, waiting, due] = [
        successes(scene),
        [],
        [],
    ];
    for (const [service, policy] of [...policies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (policy.otherwise === null || standings.get(service)?.status !== 'down')
            continue;
        const effort = effortOf(scene, service);
        if (effort.open !== null)
            continue;
        const excuse = excuseOf(scene, service);
        if (effort.escalated !== null || excuse !== null) {
            waiting.push({ service, until: null, reason: excuse ?? 'a person was asked to look at it' });
            continue;
        }
        const beset = besetBy(scene, service);
        if (beset.length > 0) {
            waiting.push({ service, until: null, reason: `something is done for ${beset.toSorted().join(', ')} first` });
            continue;
        }
        const next = nextFor(scene, service, policy, effort);
        if (next.at > now) {
            const what = next.step === 'act' ? next.act.means : 'a person is told';
            waiting.push({ service, until: next.at, reason: `${what} follows unless it is well by then` });
        }
        else if (next.step === 'act')
            due.push(next);
        else
            facts.push({ type: 'recovery.escalated', at: now, service, ...escalationOf(scene, service, policy, effort) });
    }
    const acts = due.toSorted((a, b) => a.at - b.at).map(({ act }) => act);
    return { facts, waiting, acts: actsOf(acts, scene) };
};

// EXTERNAL MODULE: ./packages/engine/src/recovery/id.ts
var id = __webpack_require__(86325);
;// CONCATENATED MODULE: ./packages/engine/src/recovery/share.ts
const isLost = { refused: 'somebody else wants the environment' };
/**
 * One hold for all that is done beside each other: the first takes the environment, and it is given back behind the last, before
 * it is taken anew. Whoever comes while somebody else wants it is refused.
 */
const shareOf = (hold) => {
    let [users, givenBack] = [0, Promise.resolve()];
    let current = null;
    return async (recovery, work) => {
        users += 1;
        current ??= givenBack.then(() => hold(recovery));
        const own = current;
        try {
            const held = await own;
            if ('refused' in held)
                return held;
            if (held.lost.aborted)
                return isLost;
            await work(held.lost);
            return null;
        }
        finally {
            users -= 1;
            if (users === 0) {
                current = null;
                givenBack = own.then((held) => ('refused' in held ? undefined : held.release()));
                await givenBack;
            }
        }
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/recovery/tend.ts






/** From one decision to the next, in milliseconds. */
const everyMs = 500;
/** The journal says when. */
const untimed = ({ at: _, ...fact }) => fact;
/** Of a deployment that a process which is gone had decided. */
const notBegun = {
    outcome: 'deferred',
    code: 'NOT_BEGUN',
    reason: 'the watch that decided it ended before it began',
};
/** Mends until it is stopped; what a former process began is brought to its end first. Rejects where the journal cannot be written. */
const tend = async (tending) => {
    const { ledger, clock, stop, hands, correcting, note } = tending;
    const share = shareOf(hands.hold);
    /** Services that something is done for by this process. */
    const running = new Map();
    const faults = [];
    let refused = null;
    let noted = '';
    const append = async (facts) => {
        const untold = facts.map(untimed);
        await ledger.append(untold);
        tending.onFacts(untold);
    };
    const sceneAt = (now) => ({
        ...tending.seen(),
        ...{ incidents: ledger.state.incidents, recovery: ledger.state.recovery, now },
        owned: refused && now < refused.until ? refused.why : null,
        unfinished: null,
    });
    /** What a person is to do depends on what is left in the environment, which is asked for only then. */
    const factsOf = async (scene) => {
        const { facts } = decideRecovery(scene);
        if (!facts.some(({ type }) => type === 'recovery.escalated'))
            return facts;
        const unfinished = await hands.unfinished();
        return decideRecovery({ ...scene, unfinished }).facts;
    };
    /** What is not what was confirmed is made that first, once nothing else goes on: a restart would only start it again. */
    const deedsOf = (scene) => {
        const correction = correctionOf(scene, correcting);
        if (correction)
            return openIn(scene.recovery).length === 0 ? [correction] : [];
        return decideRecovery(scene).acts;
    };
    const end = (service, recovery, how) => append([{ type: 'recovery.ended', at: clock.now(), service, recovery, ...how }]);
    const restart = async (service, recovery, lost) => {
        const signal = AbortSignal.any([stop, lost]);
        try {
            await hands.restart(service, recovery, signal);
        }
        catch (thrown) {
            // Nobody knows how far it came: the next process goes on with it.
            if (stop.aborted)
                return;
            const outcome = lost.aborted ? 'deferred' : 'failed';
            return end(service, recovery, { outcome, code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: (0,error/* messageOf */.bD)(thrown) });
        }
        await append([{ type: 'service.restarted', at: clock.now(), service, recovery }]);
    };
    /** Does it under the environment's lock; `work` decides again, for meanwhile things may have changed. */
    const locked = async (recovery, work) => {
        const found = await share(recovery, (lost) => {
            [refused, noted] = [null, ''];
            return work(lost);
        });
        if (found === null)
            return;
        refused = { why: found.refused, until: clock.now() + tending.askMs };
        if (noted !== found.refused)
            note(`nothing is recovered for now: ${found.refused}`);
        noted = found.refused;
    };
    const deploy = async (service, recovery, means, reason) => {
        const ended = await (means === 'rollback' ? hands.rollback : hands.correct)(service, recovery, reason);
        if (!stop.aborted)
            await end(service, recovery, ended);
    };
    const begin = async (deed) => {
        const { service, means, attempt, reason } = deed;
        const recovery = (0,id/* recoveryId */.J)(clock.now(), service);
        const decided = () => append([{ type: 'recovery.decided', at: clock.now(), recovery, service, means, attempt, reason }]);
        let isDecided = false;
        await locked(recovery, async (lost) => {
            const isStillDue = (one) => one.service === service && one.means === means;
            if (!deedsOf(sceneAt(clock.now())).some(isStillDue))
                return;
            await decided();
            isDecided = true;
            if (means === 'restart')
                await restart(service, recovery, lost);
        });
        // It takes the environment by itself.
        if (isDecided && means !== 'restart')
            await deploy(service, recovery, means, reason);
    };
    /**
     * Begun by a process that is gone: what it came to is found out, and a restart is begun again only under its own key. A
     * deployment that it had not begun is decided anew, if it is due by what is seen now.
     */
    const goOn = async (service, { recovery, means }) => {
        if (means !== 'restart')
            return end(service, recovery, (await hands.settle(recovery)) ?? notBegun);
        // By what the former process saw nothing is started again.
        if (isUnseen(sceneAt(clock.now()), service))
            return;
        await locked(recovery, async (lost) => {
            const signal = AbortSignal.any([stop, lost]);
            try {
                await hands.outlast(service, recovery, signal);
            }
            catch (thrown) {
                // Whoever wants the environment has it first, and it is waited for again behind that.
                if (signal.aborted)
                    return;
                const outcome = 'failed';
                return end(service, recovery, { outcome, code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: (0,error/* messageOf */.bD)(thrown) });
            }
            const scene = sceneAt(clock.now());
            const excuse = excuseOf(scene, service);
            if (excuse === null)
                return restart(service, recovery, lost);
            const outcome = scene.failing.has(service) ? 'deferred' : 'done';
            await end(service, recovery, { outcome, code: 'UNSEEN', reason: `nobody saw the end of it, and ${excuse}` });
        });
    };
    /** Restarts go on beside each other, and what is a deployment of its own alone. */
    const take = async (service, means, work) => {
        if (running.has(service))
            return;
        if (means !== 'restart')
            return running.size === 0 ? work() : undefined;
        const ended = work()
            .catch((thrown) => void faults.push(thrown))
            .finally(() => running.delete(service));
        running.set(service, ended);
    };
    while (!stop.aborted && faults.length === 0) {
        const scene = sceneAt(clock.now());
        const facts = (await factsOf(scene)).filter(({ service }) => !running.has(service));
        if (facts.length > 0)
            await append(facts);
        for (const [service, begun] of scene.owned === null ? openIn(ledger.state.recovery) : [])
            await take(service, begun.means, () => goOn(service, begun));
        for (const deed of scene.owned === null ? deedsOf(sceneAt(clock.now())) : [])
            await take(deed.service, deed.means, () => begin(deed));
        await clock.sleep(everyMs, stop).catch(() => undefined);
    }
    await Promise.all(running.values());
    if (faults.length > 0)
        throw faults[0];
};

// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/recovering/drifting.ts + 2 modules
var drifting = __webpack_require__(7391);
// EXTERNAL MODULE: ./packages/convoy/src/recovering/hands.ts + 3 modules
var hands = __webpack_require__(56889);
;// CONCATENATED MODULE: ./packages/convoy/src/recovering/mend.ts









/** What is live is asked for once in so many of the shortest intervals: it seldom changes, and providers count requests. */
const surveyIntervals = 30;
const askMs = 5_000;
const remoteAskMs = 30_000;
/** What did not serve at its latest look. */
const failingIn = (board) => new Set(board.services.filter((service) => (0,standings/* ownOf */._t)(board, service).some(({ health }) => health.badRun > 0)));
/** Restarts, takes back and corrects what the manifest says, until it is stopped; null: it says nothing of that. */
const mendingOf = (given) => {
    const { place, settings, graph, around } = given;
    const recovered = Object.entries(settings.services).flatMap(([service, { recover, gate }]) => recover ? [{ service, recover, startupMs: gate.startupMs }] : []);
    if (recovered.length === 0)
        return null;
    return async ({ board, ledger, maintenance, onFacts, stop }) => {
        const { ports, close } = await (0,connect.connect)(place, settings, session_history/* besideDeployments */.Pz, around.env, around.note);
        const policies = new Map(recovered.map(({ service, recover: { drift: _, ...policy }, startupMs }) => [
            service,
            { ...policy, startupMs, canRestart: ports.provider(service).capabilities.restart ?? false },
        ]));
        const correcting = new Set(recovered.filter(({ recover }) => recover.drift === 'correct').map(({ service }) => service));
        const shortest = Math.min(...board.watched.map(({ endpoint }) => endpoint.intervalMs), 10_000);
        let fault = '';
        let surveyed = { at: 0, seen: new Map() };
        const look = async () => {
            try {
                const at = clock/* systemClock */.m.now();
                const seen = await (0,drifting/* lookForDrift */.M)(place, settings, ports, [...policies.keys()]);
                fault = '';
                if ('busy' in seen)
                    return new Map();
                surveyed = { at, seen };
                return seen;
            }
            catch (thrown) {
                if ((0,error/* messageOf */.bD)(thrown) !== fault)
                    around.note(`drift cannot be looked for: ${(0,error/* messageOf */.bD)(thrown)}`);
                fault = (0,error/* messageOf */.bD)(thrown);
                return new Map();
            }
        };
        const differing = () => {
            const { at, seen } = surveyed;
            const differs = [...seen].filter(([, one]) => 'drift' in one && one.drift !== null);
            return new Set(differs.flatMap(([service]) => (at > (0,standings/* countsFrom */.bT)(ledger.state, service) ? [service] : [])));
        };
        const shared = { ledger, clock: clock/* systemClock */.m, onFacts, stop };
        try {
            await Promise.all([
                tend({
                    ...{ ...shared, correcting, note: around.note, hands: (0,hands/* handsOf */.u)({ ...given, ports }) },
                    askMs: place.github ? remoteAskMs : askMs,
                    seen: () => ({
                        ...{ graph, policies, failing: failingIn(board), differing: differing() },
                        standings: (0,standings/* standingsOf */.F3)(board, maintenance, ledger.state, clock/* systemClock */.m.now()),
                    }),
                }),
                survey({ ...shared, look, failing: () => failingIn(board), everyMs: surveyIntervals * shortest }),
            ]);
        }
        finally {
            close();
        }
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


/***/ })

};
