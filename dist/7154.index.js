export const id = 7154;
export const ids = [7154];
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

/***/ 87154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _convoy_engine_monitor_targets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27271);
/* harmony import */ var _convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51081);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(42047);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59408);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52262);
/* harmony import */ var _recovering_drifting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7391);
/* harmony import */ var _recovering_restore_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99623);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5890);
/* harmony import */ var _session_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37075);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57895);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79471);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23521);















const help = `What is live is asked of each provider and held against what was confirmed here: release, configuration, replicas, traffic. Exit
status: 0 when all is as confirmed, was corrected, or cannot be told; 1 when something differs; 4 when somebody has the environment.`;
const shownOf = (seen) => {
    const nothing = { differs: [], wanted: null, found: null, code: null };
    if ('unknown' in seen)
        return { ...nothing, standing: 'unknown', reason: seen.unknown };
    const { drift } = seen;
    return drift
        ? { standing: 'drift', ...drift, code: null }
        : { ...nothing, standing: 'as-confirmed', reason: 'what is live is what was confirmed' };
};
const drift = (0,_verb_js__WEBPACK_IMPORTED_MODULE_13__/* .verb */ .w)({
    inputs: {
        service: zod__WEBPACK_IMPORTED_MODULE_14__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP()).optional().describe('Only this service, once for each; default: all'),
        correct: zod__WEBPACK_IMPORTED_MODULE_14__/* .boolean */ .zMY()
            .optional()
            .describe('Deploy what is confirmed again where something else is live, gated as every deployment is'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInputs */ .vb,
    },
    help,
    run: async (given, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)(given, around);
        const { settings } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__.loadWhole)(place, given.environment);
        for (const service of given.service ?? [])
            (0,_services_js__WEBPACK_IMPORTED_MODULE_9__/* .requireService */ .r)(settings, service);
        const { environment, services } = settings;
        const order = (0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__/* .topological */ ._s)((0,_convoy_engine_monitor_targets__WEBPACK_IMPORTED_MODULE_0__/* .watchedGraph */ .Pe)(settings)).filter((name) => Object.hasOwn(services, name) && (given.service?.includes(name) ?? true));
        const { ports, redact, close } = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)(place, settings, _session_history_js__WEBPACK_IMPORTED_MODULE_10__/* .besideDeployments */ .Pz, around.env, around.note);
        const shown = new Map();
        try {
            const seen = await (0,_recovering_drifting_js__WEBPACK_IMPORTED_MODULE_7__/* .lookForDrift */ .M)(place, settings, ports, order);
            if ('busy' in seen)
                return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .refusedResult */ .M)([{ code: 'LOCKED', reason: `${environment}: ${seen.busy}` }]);
            for (const [service, one] of seen)
                shown.set(service, shownOf(one));
            for (const [service, one] of shown) {
                if (!given.correct || one.standing !== 'drift')
                    continue;
                const { outcome, code, reason } = await (0,_recovering_restore_js__WEBPACK_IMPORTED_MODULE_8__/* .restoreMarker */ .h)(place, settings, service, `drift: ${one.reason}`, around);
                const isDone = outcome === 'done';
                shown.set(service, { ...one, standing: isDone ? 'corrected' : 'not-corrected', code, reason });
            }
        }
        finally {
            close();
        }
        const lines = [...shown].map(([service, { standing, reason }]) => `${service}: ${standing}: ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_12__/* .clean */ .uH)(redact(reason))}`);
        const isDrifting = [...shown.values()].some(({ standing }) => standing === 'drift' || standing === 'not-corrected');
        return {
            exit: isDrifting ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.failed : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done,
            text: lines.join('\n'),
            json: { environment, services: Object.fromEntries(shown) },
        };
    },
});


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

/***/ 73860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames),
/* harmony export */   D: () => (/* binding */ grades)
/* harmony export */ });
/** Where a service is looked at: the paths of its `health`. */
const endpointNames = ['live', 'ready', 'detail'];
/**
 * What one look says: `good`; `poor`, it serves and is slow or says itself that it is degraded; `bad`; `none`, nothing, for
 * the fault was ours or the answer could not be read.
 */
const grades = ['good', 'poor', 'bad', 'none'];


/***/ })

};
