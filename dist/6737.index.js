export const id = 6737;
export const ids = [6737];
export const modules = {

/***/ 9735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ unlessWatched),
/* harmony export */   QG: () => (/* binding */ whoWatches),
/* harmony export */   Zv: () => (/* binding */ here)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

/** Of one whose machine keeps all: there is nothing to bring anywhere. */
const here = {
    relieved: new AbortController().signal,
    store: (local) => local,
    keep: (local) => local,
    work: async () => undefined,
    keepLooks: async () => undefined,
};
/** Why this process is not the writer: somebody else watches. Of any other fault null. */
const whoWatches = (thrown) => (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') === 'LOCKED' ? (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) : null;
/** The writer; null where somebody else watches. Rejects as it does otherwise. */
const unlessWatched = (writer) => writer.catch((thrown) => {
    if (whoWatches(thrown) === null)
        throw thrown;
    return null;
});


/***/ }),

/***/ 14573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ becomeWriter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_drivers_stores_head_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51481);
/* harmony import */ var _convoy_engine_claim__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36872);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61741);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87537);
/* harmony import */ var _holding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9735);








/** One on another machine that has not said for so long that it still watches is gone, in milliseconds. */
const silentMs = 120_000;
const roles = ['watch', 'telling'];
/** Whoever only tells is done within this time, in milliseconds; it is looked so often whether it is. */
const [tellingMs, lookMs] = [60_000, 100];
/** When a watch said last that it goes on, ms since the epoch. */
const saidAt = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
/** Throws `LOCKED`, which says who watches; who only tells is waited for, `patienceMs` long. */
const becomeWriter = async (place, environment, clock, note, { role = 'watch', patienceMs = tellingMs } = {}) => {
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .monitorDir */ .yO)(place, environment);
    const head = (0,_convoy_drivers_stores_head_file__WEBPACK_IMPORTED_MODULE_2__/* .createHeadFile */ .b)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'head'));
    const alive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'alive');
    const isAlive = async (owner) => {
        const found = (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .processOf */ .hh)(owner);
        return found === 'elsewhere' ? clock.now() - (await saidAt(alive)) < silentMs : found !== null;
    };
    const tryAs = (deployment) => (0,_convoy_engine_claim__WEBPACK_IMPORTED_MODULE_7__/* .claim */ .B)(head, { agent: _agent_js__WEBPACK_IMPORTED_MODULE_4__/* .agent */ .MA, deployment, isAlive, takeOver: false }, clock);
    const until = clock.now() + patienceMs;
    let claimed = await tryAs(role);
    if (role === 'watch' && !claimed.ok && claimed.code === 'LOCKED' && claimed.record.owner?.deployment === 'telling')
        note(`waiting for ${claimed.record.owner.agent}, which tells people of what was seen before`);
    while (!claimed.ok && clock.now() < until) {
        const { owner, unfinished } = claimed.record;
        if (claimed.code === 'LOCKED') {
            if (owner?.deployment !== 'telling')
                break;
            await clock.sleep(lookMs);
        }
        else {
            // Whoever was in the other role ended without saying so.
            const left = roles.find((one) => one === unfinished);
            if (!left)
                break;
            const other = await tryAs(left);
            if (other.ok)
                await other.claim.cancel(`${left}: ended from outside`);
        }
        claimed = await tryAs(role);
    }
    if (!claimed.ok) {
        const { owner } = claimed.record;
        const pid = owner ? (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .processOf */ .hh)(owner) : null;
        const who = typeof pid === 'number' ? `process ${pid} of this machine` : (owner?.agent ?? 'someone else');
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('LOCKED', `${environment} is watched by ${who} since ${owner?.since ?? 'then'}: end that one first, or look once by convoy watch --once`);
    }
    if (claimed.former && role === 'watch')
        note(`the watch of ${claimed.former.agent} ended without saying so; this one goes on with it`);
    const writer = held(claimed.claim, head, alive, role);
    await writer.holds();
    return writer;
};
const held = (mine, head, alive, role) => ({
    epoch: mine.epoch,
    ..._holding_js__WEBPACK_IMPORTED_MODULE_6__/* .here */ .Zv,
    holds: async () => {
        if ((await head.read()).record.epoch !== mine.epoch)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(alive, '');
        return true;
    },
    release: async () => {
        await mine.cancel(`${role}: ended`);
    },
});


/***/ }),

/***/ 60428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ prefixFacts),
/* harmony export */   RY: () => (/* binding */ beginWatch),
/* harmony export */   VC: () => (/* binding */ openMonitor),
/* harmony export */   mT: () => (/* binding */ boardOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86857);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73277);
/* harmony import */ var _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64127);
/* harmony import */ var _board_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82113);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14579);






const isKept = (value) => {
    const { key, health, rollups } = (value ?? {});
    return typeof key === 'string' && typeof health === 'object' && Array.isArray(rollups?.ended);
};
const isSample = (value) => Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]) && _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_4__/* .grades */ .D.includes(value[2]);
/** All endpoints as they were kept. */
const boardOf = (endpoints, { snapshot, samples }) => {
    const board = (0,_board_js__WEBPACK_IMPORTED_MODULE_2__/* .createBoard */ .N)(endpoints, new Map(snapshot.filter(isKept).map((one) => [one.key, one])));
    for (const sample of samples)
        if (isSample(sample))
            board.recall(sample);
    return board;
};
/** Opens the journal of an environment's watch behind what others wrote. */
const openMonitor = (store, { environment, agent, epoch }, alerts, clock) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(store, {
    ...{ name: `watch-${environment}`, epoch, agent, initial: (0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_1__/* .nothingSeen */ .p)(alerts), fold: _convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_0__/* .foldMonitoring */ .M },
    stamp: (fact, stamped) => ({ ...fact, ...stamped, environment }),
}, clock);
/**
 * Takes a prefix that no other journal has for the ids of notifications, where the journal has none yet. While something is told
 * under those that an older journal had, it goes on under them: else its end would be told beside its beginning.
 */
const prefixFacts = ({ telling: { alerting } }, prefix) => alerting.prefix === null && alerting.groups.size === 0 ? [{ type: 'notification.prefixed', prefix }] : [];
const beginWatch = async (endpoints, store, keep, { prefix, ...watcher }, alerts, clock) => {
    const ledger = await openMonitor(store, watcher, alerts, clock);
    const board = boardOf(endpoints, await keep.load());
    const seen = board.watched.map(({ rollups }) => rollups.lastAt());
    const { lastAt, ended } = ledger.state;
    const last = lastAt === null ? null : seen.reduce((latest, at) => Math.max(latest, at), lastAt);
    const shortest = endpoints.reduce((least, { intervalMs }) => Math.min(least, intervalMs), 3_600_000);
    const gap = (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)({ lastAt: last, ended }, clock.now(), shortest);
    const began = { type: 'monitor.started', endpoints: endpoints.length };
    await ledger.append([began, ...prefixFacts(ledger.state, prefix), ...(gap ? [gap] : [])]);
    return { ledger, board, gap };
};


/***/ }),

/***/ 57198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOfIncident),
/* harmony export */   k: () => (/* binding */ conversationsIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_incidents_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);


/** Whether an incident is about a service: as its cause, now or before, or as what it affects. */
const isOfIncident = (incident, service) => (0,_convoy_model_incidents_state__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(incident, service) || incident.alerts.some((alert) => alert.cause === service);
/** Whether a deployment that needs a person and an incident are one trouble: what failed in it, or all that it was about. */
const isOneWith = ({ services, service }, incident) => service === undefined ? services.includes(incident.cause) : isOfIncident(incident, service);
const is = (labels, alertname) => labels.alertname === alertname;
/**
 * Which trouble an alert that begins is a part of. An incident is one with all its alerts, and so are a recovery of its services
 * that failed, a rule that holds of them, and a deployment of them that needs a person, whichever came first. Anything else may
 * last for long after: it is one with others of its kind, and a deployment by itself. What was said of it stays.
 */
const conversationsIn = ({ telling, incidents, following }) => {
    const known = new Map();
    for (const { labels, notes = {}, conversation, resolvedAt } of telling.alerting.alerts.values()) {
        if (resolvedAt !== null || conversation === undefined)
            continue;
        const of = is(labels, 'deployment') ? labels.deployment : is(labels, 'incident') ? notes.incident : undefined;
        if (of !== undefined && !known.has(of))
            known.set(of, conversation);
    }
    const open = [...incidents.open.values()];
    const ofIncident = (incident) => {
        const halted = [...following.troubled].find(([id, one]) => one.severity === 'critical' && known.has(id) && isOneWith(one, incident));
        const [first = incident] = incident.alerts;
        return known.get(incident.incident) ?? known.get(halted?.[0] ?? '') ?? `incident ${first.cause}`;
    };
    const ofDeployment = (id) => {
        const found = following.troubled.get(id);
        const joined = found?.severity === 'critical' ? open.find((incident) => isOneWith(found, incident)) : undefined;
        return known.get(id) ?? (joined ? ofIncident(joined) : `deployment ${id}`);
    };
    return ({ labels, notes }) => {
        const { alertname = '', deployment = '' } = labels;
        if (is(labels, 'deployment'))
            return ofDeployment(deployment);
        if (is(labels, 'incident')) {
            const own = incidents.open.get((0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(notes, 'incident'));
            return own ? ofIncident(own) : `incident ${(0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(labels, 'cause')}`;
        }
        if (is(labels, 'certificate') || is(labels, 'drift') || is(labels, 'slo'))
            return alertname;
        const service = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(labels, 'cause') || (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(labels, 'service');
        const incident = open.find((one) => isOfIncident(one, service));
        if (incident)
            return ofIncident(incident);
        return is(labels, 'recovery') ? `incident ${service}` : `rule ${alertname}`;
    };
};


/***/ }),

/***/ 64782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   s: () => (/* binding */ incidentLabels)
/* harmony export */ });
/* harmony import */ var _convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77335);
/* harmony import */ var _convoy_model_incidents_suspect__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94396);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73277);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57198);




/** `14.4`, `120`. */
const rateOf = (burn) => (burn < 100 ? burn.toFixed(1) : burn.toFixed(0));
/** What the alert of an incident is known by. */
const incidentLabels = ({ cause, severity }, environment) => ({
    ...{ alertname: 'incident', environment, cause, severity },
});
/** By what was told of it; of what is told no longer by how bad the incident is. */
const titleOf = ({ cause, severity }, { told }) => {
    const status = told.get((0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(cause))?.status;
    const usual = severity === 'critical' ? 'down' : 'degraded';
    return `${cause} is ${status === 'down' || status === 'degraded' ? status : usual}`;
};
/** What gets worse, or has another cause, is another alert of the same incident: those before it are not over for that. */
const incidents = (state, environment) => [...state.incidents.open.values()].flatMap((one) => {
    const { incident, alerts, affected, reason, acknowledged, suspects } = one;
    const commit = suspects.find(({ toCommit }) => toCommit !== undefined)?.toCommit;
    return alerts.map((alert) => ({
        labels: incidentLabels(alert, environment),
        notes: {
            title: titleOf(alert, state),
            reason: alert.cause === one.cause ? reason : `${one.cause} is the cause of it: ${reason}`,
            incident,
            ...(affected.length > 0 && { affected: affected.join(', ') }),
            ...(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .numbersNotes */ .O$)(one),
            ...(suspects.length > 0 && { suspect: suspects.map(_convoy_model_incidents_suspect__WEBPACK_IMPORTED_MODULE_3__/* .suspectText */ .n).join(', ') }),
            // By it a comment finds the pull request that it came by.
            ...(commit !== undefined && { commit }),
        },
        ...{ isCalm: one.watchedAt !== null, ...(acknowledged && { acknowledged: acknowledged.actor }) },
    }));
});
const certificates = (state, environment) => [...state.certificates].flatMap(([endpoint, { notAfter, told }]) => told === null
    ? []
    : [
        {
            labels: { alertname: 'certificate', environment, endpoint, severity: 'warning' },
            notes: { title: `the certificate of ${endpoint} ends soon`, reason: new Date(notAfter).toISOString() },
        },
    ]);
const burns = (state, environment) => [...state.burns.values()].map(({ service, objective, severity, burn, reason }) => ({
    labels: { alertname: 'slo', environment, service, objective, severity },
    notes: {
        title: `${service} spends its error budget ${rateOf(burn)} times as fast as it may (${objective})`,
        reason,
    },
}));
const isUp = ({ told }, service) => told.get((0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(service))?.status === 'up';
const incidentsOf = ({ incidents: { open } }, service) => [...open.values()].filter((incident) => (0,_conversation_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfIncident */ .A)(incident, service));
/** Whether a service is seen up, and no incident that is about it goes on: with that what was tried for it is over too. */
const isWell = (state, service) => isUp(state, service) && incidentsOf(state, service).length === 0;
/** Whether a service is seen up, and of each incident that is about it all is well. */
const isCalm = (state, service) => isUp(state, service) && incidentsOf(state, service).every(({ watchedAt }) => watchedAt !== null);
const recoveries = (state, environment) => [...state.recovery.efforts].flatMap(([service, { escalated }]) => escalated && !isWell(state, service)
    ? [
        {
            labels: { alertname: 'recovery', environment, cause: service, severity: 'critical' },
            notes: { title: `${service} did not recover by itself`, reason: escalated.reason, fix: escalated.fix },
            isCalm: isCalm(state, service),
        },
    ]
    : []);
const drifts = ({ recovery: { drifted } }, environment) => [...drifted].flatMap(([service, { drift, corrected }]) => drift
    ? [
        {
            labels: { alertname: 'drift', environment, service, severity: 'warning' },
            notes: {
                title: `${service} is not what was confirmed`,
                reason: drift.reason,
                ...(corrected?.outcome === 'failed' && { correction: `not corrected: ${corrected.reason}` }),
            },
        },
    ]
    : []);
/** What fails stays an alert until the same services are confirmed again, or the next one that fails takes its place. */
const deployments = ({ following: { troubled } }, environment) => [...troubled].map(([deployment, { severity, point, service, title, reason, about }]) => ({
    labels: {
        ...{ alertname: 'deployment', environment, deployment, severity },
        ...{ ...(point && { point }), ...(service && { service }) },
    },
    notes: { title, reason, ...about },
}));
const rules = ({ ruled }) => [...ruled.values()].flatMap(({ labels, notes, isFiring }) => isFiring ? [{ labels: labels, notes }] : []);
/** All that alerts are made of: a row for each kind. */
const sources = [incidents, certificates, burns, recoveries, drifts, deployments, rules];
/** What is worth an alert now, by the watch's journal alone. */
const wantedOf = (state, environment) => sources.flatMap((source) => source(state, environment));


/***/ }),

/***/ 77335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   O$: () => (/* binding */ numbersNotes),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   We: () => (/* binding */ reportNotes)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);
/* harmony import */ var _suspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94396);


/** Where all that suffered was well as soon as the cause, the end is the mitigation too. */
const timesOf = ({ openedAt, acknowledged, mitigatedAt, resolvedAt }) => {
    const since = (at) => (at == null ? null : at - openedAt);
    return {
        toAcknowledge: since(acknowledged?.at),
        toMitigate: since(mitigatedAt ?? resolvedAt),
        toResolve: since(resolvedAt),
    };
};
/** `1 h 5 min`, `2 min 3 s`, `40 s`. */
const spanText = (ms) => {
    const seconds = Math.round(ms / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, hours === 0 && rest > 0 && `${rest} s`];
    return parts.filter((part) => part !== false).join(' ') || '0 s';
};
const stepsText = ({ steps }) => [...steps].map(([name, { ended }]) => `${name} ${ended?.outcome ?? 'under way'}`).join(', ');
const relapsesText = (incident) => [...incident.relapses.keys()]
    .map((service) => `${service === incident.cause ? 'it' : service} failed ${(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .fallsOf */ .uO)(incident, service)} times`)
    .join(', ');
const lineOf = (name, text) => (text ? { [name]: text } : {});
const accusedText = ({ service, because }) => `${service}: ${because}`;
/** What the numbers say of an incident: what is behind its cause, and what has a fault of its own besides. */
const numbersNotes = ({ pointed, accused }) => ({
    ...lineOf('numbers', pointed && accusedText(pointed)),
    ...lineOf('also', accused.map(accusedText).join('. ')),
});
/** A short report of an incident that is over, as pairs that every channel can show. */
const reportNotes = (incident) => {
    const { toAcknowledge, toMitigate, toResolve } = timesOf(incident);
    const { cause, affected, acknowledged, looks, suspects, reason, pointed, accused, held } = incident;
    return {
        ...lineOf('cause', `${cause}: ${reason}`),
        ...lineOf('came and went', relapsesText(incident)),
        ...lineOf('affected', affected.join(', ')),
        ...lineOf('lasted', toResolve !== null && spanText(toResolve)),
        ...lineOf('acknowledged', acknowledged && `by ${acknowledged.actor} after ${spanText(toAcknowledge ?? 0)}`),
        ...lineOf('mitigated', toMitigate !== null && `after ${spanText(toMitigate)}`),
        ...lineOf('failed looks', looks && `${looks.bad} of ${looks.all}`),
        ...numbersNotes({ pointed, accused }),
        ...lineOf('suspect', suspects.map(_suspect_js__WEBPACK_IMPORTED_MODULE_1__/* .suspectText */ .n).join(', ')),
        ...lineOf('on hold', held.map(({ service, version }) => `${service} ${version}`).join(', ')),
        ...lineOf('first steps', stepsText(incident)),
    };
};


/***/ }),

/***/ 94396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suspectText)
/* harmony export */ });
const short = 10;
/** `a1b2c3d..e4f5a6b`; empty where nobody knows the commits. */
const commitsOf = ({ fromCommit, toCommit }) => toCommit === undefined
    ? ''
    : `${fromCommit === undefined ? '' : `${fromCommit.slice(0, short)}..`}${toCommit.slice(0, short)}`;
/** One of them in words, without when it was. */
const suspectText = (suspect) => {
    const { service, from, to, deployment } = suspect;
    const commits = commitsOf(suspect);
    return `${service} ${from === null ? '' : `${from} → `}${to} by ${deployment}${commits === '' ? '' : ` (${commits})`}`;
};


/***/ }),

/***/ 86857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ foldMonitoring)
/* harmony export */ });
/* harmony import */ var _alerting_labels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48953);
/* harmony import */ var _alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76831);
/* harmony import */ var _incidents_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var _recovery_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57963);
/* harmony import */ var _followed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11686);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36556);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70880);
/* harmony import */ var _slo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30256);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73277);










/** A fact as those who fold it by themselves know it: with a time in ms since the epoch. */
const timed = (event) => ({ ...event, at: Date.parse(event.at) });
const incident = (draft, event) => {
    draft.incidents = (0,_incidents_state_js__WEBPACK_IMPORTED_MODULE_1__/* .foldIncidents */ .Th)(draft.incidents, timed(event));
};
const recovering = (draft, event) => {
    draft.recovery = (0,_recovery_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldRecovery */ .nZ)(draft.recovery, timed(event));
};
const telling = (draft, event) => {
    draft.telling.push(timed(event));
};
/** Older ones have been taken away long ago. */
const keptWishes = 1_000;
const heard = (draft, { wish }) => {
    draft.heard.add(wish);
    for (const oldest of draft.heard) {
        if (draft.heard.size <= keptWishes)
            break;
        draft.heard.delete(oldest);
    }
};
/** Others write too, also while nobody watches: of when somebody looked last only what is seen says anything. */
const isSeen = (type) => /^(monitor|health|certificate)\./.test(type);
/** People are told of them by what the journal has them in: no crash parts what was read from what is told of it. */
const noticed = (draft, notices, at) => {
    draft.noticed += notices.length;
    draft.telling.push(...notices.map((notice) => ({ type: 'alert.noticed', at: Date.parse(at), ...notice })));
};
/** What a deployment has confirmed it has worked on until then, though no watch was there to see it. */
const workedOn = ({ told }, services, at) => {
    for (const service of services) {
        const known = told.get((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service));
        if (known)
            told.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service), { ...known, workedOn: Math.max(known.workedOn ?? 0, at) });
    }
};
/** Of more own events than this that nobody has read the first are let go. */
const mostUnread = 1_000;
const rows = {
    'monitor.started': (draft, { at }) => {
        draft.ended = false;
        draft.watchedSince = Date.parse(at);
    },
    'monitor.ended': (draft) => {
        draft.ended = true;
        draft.unread = [];
    },
    'health.changed': ({ told, spells }, { service, endpoint, from, to, code, reason, at }) => {
        const key = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint);
        const since = Date.parse(at);
        const workedOn = from === 'maintenance' ? since : told.get(key)?.workedOn;
        if (endpoint === undefined)
            (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .addSpell */ .yd)(spells, service, { status: to, since });
        told.set(key, { status: to, since, code, reason, ...(workedOn !== undefined && { workedOn }) });
    },
    // What was seen over time is for views of the journal; nothing is decided by it.
    'health.rolled': () => undefined,
    'health.gap': (draft, { from, to, reason }) => {
        draft.gaps = (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .withGap */ .v2)(draft.gaps, { from, to, reason });
        draft.watchedSince = Math.max(draft.watchedSince, to);
        // For how long what is pending held meanwhile nobody knows.
        for (const [key, { isFiring }] of draft.ruled)
            if (!isFiring)
                draft.ruled.delete(key);
    },
    'looks.kept': () => undefined,
    'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
        certificates.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint), { notAfter, told: null });
    },
    ...{ 'incident.opened': incident, 'incident.changed': incident },
    ...{ 'incident.acknowledged': incident, 'control.accepted': heard, 'control.refused': heard },
    ...{
        'incident.pointed': incident,
        'incident.accused': incident,
        'incident.suspected': incident,
        'incident.step-started': incident,
        'incident.step-ended': incident,
    },
    ...{ 'incident.mitigated': incident, 'incident.resolved': incident },
    ...{ 'incident.watched': incident, 'incident.relapsed': incident },
    ...{ 'recovery.decided': recovering, 'service.restarted': recovering, 'recovery.ended': recovering },
    ...{ 'recovery.succeeded': recovering, 'recovery.escalated': recovering },
    ...{ 'drift.detected': recovering, 'drift.ended': recovering, 'drift.unknown': recovering },
    ...{ 'alert.firing': telling, 'alert.resolved': telling, 'alert.acknowledged': telling, 'alert.silenced': telling },
    ...{ 'alert.explained': telling, 'alert.noticed': telling, 'alert.noted': telling },
    ...{ 'alert.calmed': telling },
    ...{ 'notification.decided': telling, 'notification.sent': telling, 'notification.failed': telling },
    ...{ 'notification.prefixed': telling, 'notification.dropped': telling, 'channel.disabled': telling },
    ...{ 'report.awaited': telling, 'report.due': telling },
    'page.looked': ({ pages }, event) => {
        pages.set(event.service, (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pageAfter */ .S)(pages.get(event.service), event, Date.parse(event.at)));
    },
    'slo.burning': ({ burns }, event) => {
        const { service, objective, severity, burn, left, reason } = event;
        burns.set((0,_slo_js__WEBPACK_IMPORTED_MODULE_7__/* .burnKey */ .R)(event), { service, objective, severity, burn, left, reason, since: Date.parse(event.at) });
    },
    'slo.recovered': ({ burns }, event) => {
        burns.delete((0,_slo_js__WEBPACK_IMPORTED_MODULE_7__/* .burnKey */ .R)(event));
    },
    'rule.changed': ({ ruled }, { labels, notes, to, at }) => {
        const key = (0,_alerting_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintOf */ .ax)(labels);
        if (to === 'off')
            ruled.delete(key);
        else
            ruled.set(key, { labels, notes, isFiring: to === 'firing', since: ruled.get(key)?.since ?? Date.parse(at) });
    },
    'deployments.known': (draft, { upTo }) => {
        draft.following = { ...draft.following, upTo };
    },
    'deployment.followed': (draft, event) => {
        draft.following = (0,_followed_js__WEBPACK_IMPORTED_MODULE_3__/* .foldFollowed */ .M)(draft.following, event);
        if (event.confirmedAt !== null)
            workedOn(draft, event.services, event.confirmedAt);
        // What was done for another release says nothing of this one.
        if (event.deployedAt !== null)
            draft.recovery = (0,_recovery_state_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEfforts */ .K7)(draft.recovery, event.services, event.deployedAt);
        noticed(draft, event.notices, event.at);
    },
    'events.read': (draft, { upTo, notices, at }) => {
        draft.unread = draft.unread.filter(({ order: [, lamport] }) => lamport > upTo);
        noticed(draft, notices, at);
    },
    'certificate.expiring': ({ certificates }, { service, endpoint, notAfter, days }) => {
        certificates.set((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .T)(service, endpoint), { notAfter, told: days });
    },
};
/** What is known after more events, in their order: the same however they are parted. An unknown type changes nothing. */
const foldMonitoring = (state, events) => {
    const last = events.at(-1);
    if (!last)
        return state;
    const draft = {
        ...{ told: new Map(state.told), certificates: new Map(state.certificates), ended: state.ended },
        ...{ incidents: state.incidents, recovery: state.recovery, telling: [], heard: new Set(state.heard) },
        ...{ burns: new Map(state.burns), pages: new Map(state.pages) },
        ...{ spells: new Map(state.history.spells), gaps: state.history.gaps },
        ...{ ruled: new Map(state.ruled), following: state.following, noticed: state.noticed },
        ...{ unread: [...state.unread], watchedSince: state.watchedSince },
    };
    for (const event of events) {
        if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .isReadType */ .V)(event.type))
            draft.unread.push(event);
        if (Object.hasOwn(rows, event.type))
            rows[event.type](draft, event);
    }
    const lastAt = events.reduce((latest, { type, at }) => (isSeen(type) ? Math.max(latest ?? 0, Date.parse(at)) : latest), state.lastAt);
    const { spells, gaps, ...rest } = draft;
    const unread = draft.unread.slice(-mostUnread);
    return { ...rest, unread, history: { spells, gaps }, telling: (0,_alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTelling */ .H0)(state.telling, draft.telling), lastAt };
};


/***/ }),

/***/ 30256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ burnKey)
/* harmony export */ });
/** What a burn is known by. */
const burnKey = ({ service, objective, severity }) => `${service} ${objective} ${severity}`;


/***/ })

};
