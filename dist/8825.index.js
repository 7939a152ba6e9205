export const id = 8825;
export const ids = [8825];
export const modules = {

/***/ 34759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellRound: () => (/* binding */ tellRound)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_alerts_tell__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57259);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _convoy_engine_monitor_alert_news__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60428);
/* harmony import */ var _convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5876);
/* harmony import */ var _convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42206);
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76508);
/* harmony import */ var _convoy_manifest_incident__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43041);
/* harmony import */ var _convoy_model_random__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(23970);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61741);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22613);
/* harmony import */ var _watch_following_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93131);
/* harmony import */ var _watch_holding_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9735);
/* harmony import */ var _watch_journal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45819);
/* harmony import */ var _watch_telling_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84707);
/* harmony import */ var _watch_writers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15140);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(72163);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(11411);
/* harmony import */ var _tellable_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(70352);





















/** Nobody stays to wait for more of its kind, or for the next look at a group: each moment is one. */
const hurried = (settings) => ({
    ...settings,
    routes: settings.routes.map((route) => ({ ...route, groupWaitMs: 0, groupIntervalMs: 1 })),
});
/** A journal, and what was written in it. */
const noting = (journal, written) => ({
    get state() {
        return journal.state;
    },
    append: async (facts) => {
        written.push(...facts);
        await journal.append(facts);
    },
});
/** GitHub is asked before anybody is told, and after: so much longer it may take where the state is there, in milliseconds. */
const remoteMs = 15_000;
const nothing = { sent: [], waiting: [], dropped: [], faults: [] };
const waitingIn = ({ pending }) => [...pending].map(([notification, { channel, reason }]) => ({ channel, notification, reason }));
/** What of notifications was journalled. */
const became = (facts) => ({
    sent: facts.flatMap((fact) => (fact.type === 'notification.sent' ? fact.notification : [])),
    dropped: facts.flatMap((fact) => fact.type === 'notification.dropped'
        ? { channel: fact.channel, notification: fact.notification, reason: fact.reason }
        : []),
});
/**
 * Tells what there is to tell of an environment by now, unless somebody watches it, who does so already. It ends when all is
 * told that can be within its time; the rest waits in the journal for the next round or watch.
 */
const tellRound = async ({ place, environment, manifest, around, own, mostMs }) => {
    const clock = _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
    const limitMs = place.github ? mostMs + remoteMs : mostMs;
    const until = clock.now() + limitMs;
    const { signal: stop } = new AbortController();
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .redactorFor */ .sD)(manifest, around.env);
    const note = (line) => around.note(redact(line));
    const composing = { env: around.env, clock, github: place.remote };
    const { channels, faults } = await (0,_channels_js__WEBPACK_IMPORTED_MODULE_17__/* .channelsOf */ .M)(manifest, composing);
    const brief = { role: 'telling', patienceMs: limitMs / 2, forMs: null };
    const writer = await (0,_watch_holding_js__WEBPACK_IMPORTED_MODULE_13__/* .unlessWatched */ .Fx)((0,_watch_writers_js__WEBPACK_IMPORTED_MODULE_16__/* .writerFor */ .P)({ place, environment, note, stop, ...brief }));
    if (writer === null)
        return { ...nothing, isLeft: true };
    try {
        const { epoch } = writer;
        const store = writer.store((0,_watch_journal_js__WEBPACK_IMPORTED_MODULE_14__/* .watchSegment */ .z)(place, environment, epoch, redact, note));
        const ledger = await (0,_convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__/* .openMonitor */ .VC)(store, { environment, agent: _agent_js__WEBPACK_IMPORTED_MODULE_10__/* .agent */ .MA, epoch }, hurried((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__/* .alertSettingsOf */ .p)(manifest)), clock);
        const rules = (0,_convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_7__/* .readRules */ .K)((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__/* .rulesOf */ .f)(manifest));
        const following = { place, environment, ledger, rules, clock, note };
        // Written with the first of what there is to tell: where there is nothing, nothing is.
        ledger.push((0,_convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__/* .prefixFacts */ .If)(ledger.state, (0,_prefix_js__WEBPACK_IMPORTED_MODULE_18__/* .drawPrefix */ .B)(manifest, environment)));
        await (0,_watch_following_js__WEBPACK_IMPORTED_MODULE_12__/* .createFollower */ .B)(own === undefined ? following : { ...following, own }).refresh();
        const read = (0,_convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_6__/* .readOwn */ .jU)(ledger.state, rules, { environment, now: clock.now() });
        if (read)
            await ledger.append([read]);
        const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
        inbox.put((0,_convoy_engine_monitor_alert_news__WEBPACK_IMPORTED_MODULE_4__/* .alertNews */ .q)(ledger.state, environment, clock.now(), (0,_convoy_manifest_incident__WEBPACK_IMPORTED_MODULE_9__/* .incidentSettingsOf */ .X)(manifest).runbooks));
        const facts = [];
        await (0,_convoy_engine_alerts_tell__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .q)({
            ...{ journal: noting((0,_watch_telling_js__WEBPACK_IMPORTED_MODULE_15__/* .journalIn */ .zc)(ledger), facts), inbox, clock, prefix: environment, until, stop },
            channels: (0,_watch_telling_js__WEBPACK_IMPORTED_MODULE_15__/* .discreetly */ .Fh)((0,_tellable_js__WEBPACK_IMPORTED_MODULE_19__/* .tellable */ .i)(channels, faults), redact),
            random: (0,_convoy_model_random__WEBPACK_IMPORTED_MODULE_20__/* .seeded */ .J)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32)),
        });
        return { isLeft: false, faults, waiting: waitingIn(ledger.state.telling.outbox), ...became(facts) };
    }
    finally {
        await writer.release();
    }
};


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Pz: () => (/* binding */ besideDeployments),
/* harmony export */   XA: () => (/* binding */ idsHere),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** What a watch and restarts by hand ask of providers leaves its output beside deployments, under this name; it is none. */
const besideDeployments = 'watch';
/** Ids of those deployments whose journals are on this machine, oldest first: they begin with their time. */
const idsHere = async (place, environment) => {
    const names = await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment));
    return names.filter((name) => name !== besideDeployments).sort();
};
/** Ids of an environment's deployments, oldest first. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return idsHere(place, environment);
};
/** Events of one deployment, in causal order; none where there is no such. */
const journalOf = (place, environment, id, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .journalDir */ .Pg)(place, environment, id), note);
const record = async (place, environment, id, note) => {
    await place.stores.history(environment);
    const events = await journalOf(place, environment, id, note);
    if (events.length === 0) {
        const known = await deploymentIds(place, environment);
        const fix = known.length > 0 ? `the newest is ${known.at(-1)}` : 'there is none yet';
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('UNKNOWN_DEPLOYMENT', `${environment} has no deployment ${id}: ${fix}`);
    }
    return { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
};
const raise = (thrown) => {
    throw thrown;
};
/**
 * All deployments, newest first, one at a time: whoever looks for one need not read them all. `onDamage` is for whoever
 * can do without a journal that cannot be read.
 */
async function* newestFirst(place, environment, note, onDamage = raise) {
    for (const id of (await deploymentIds(place, environment)).reverse()) {
        const events = await journalOf(place, environment, id, note).catch((thrown) => {
            onDamage(thrown);
            return [];
        });
        if (events.length > 0)
            yield { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
    }
}


/***/ }),

/***/ 45819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchEvents),
/* harmony export */   z: () => (/* binding */ watchSegment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7712);
/* harmony import */ var _convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86651);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61741);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);






/** All that an environment's watches have written, in the order in which it counts; of those on GitHub what is there by now. */
const watchEvents = async (place, environment) => {
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorDir */ .yO)(place, environment);
    if (place.github)
        await (await place.github()).watch(environment, dir).head.history();
    return (0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .N)(await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readSegments */ .lZ)(_convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__/* .monitorCodec */ .L, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'journal')));
};
/** What this process writes of it, in a file of its own. */
const watchSegment = (place, environment, epoch, redact, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .createSegment */ .er)(_convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__/* .monitorCodec */ .L, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorDir */ .yO)(place, environment), 'journal'), `${epoch}.${_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .agent */ .MA}`, redact, note);


/***/ })

};
