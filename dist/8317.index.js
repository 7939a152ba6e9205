export const id = 8317;
export const ids = [8317];
export const modules = {

/***/ 93322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keptBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_drivers_stores_keep_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73060);
/* harmony import */ var _convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60428);
/* harmony import */ var _convoy_engine_monitor_targets__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27271);
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7712);
/* harmony import */ var _convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86651);
/* harmony import */ var _convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86857);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73277);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87537);










/** What a watch has kept so far, for who only reads: what it writes meanwhile is read as far as it is whole. */
const keptBy = async (place, settings, alerts) => {
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_8__/* .monitorDir */ .yO)(place, settings.environment);
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readSegments */ .lZ)(_convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_5__/* .monitorCodec */ .L, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'journal'));
    const state = (0,_convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_6__/* .foldMonitoring */ .M)((0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_7__/* .nothingSeen */ .p)(alerts), (0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_9__/* .inForce */ .N)(events));
    return { state, board: (0,_convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_3__/* .boardOf */ .mT)((0,_convoy_engine_monitor_targets__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(settings), await (0,_convoy_drivers_stores_keep_file__WEBPACK_IMPORTED_MODULE_2__/* .createKeepFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'looks')).load()) };
};


/***/ }),

/***/ 73060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createKeepFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);




/** Version of what the lines are; another one is not read: what they say can be seen anew. */
const schema = 1;
const samplesFile = /^samples\.(\d{1,12})\.jsonl$/;
/** Lines that are made and written at a time: beside looks there is no time for all of them at once. */
const atOnce = 200;
/** Whole lines that are JSON; a crash may have cut the last one. */
const valuesIn = (text) => text.split('\n').flatMap((line) => {
    try {
        return line === '' ? [] : [JSON.parse(line)];
    }
    catch {
        return [];
    }
});
const textOf = async (file) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (thrown) {
        if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT')
            return '';
        throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file, thrown);
    }
};
const lineOf = (value) => `${JSON.stringify(value)}\n`;
/** Number of the first file of samples that a snapshot does not have; null: it is none of this version. */
const firstOf = (header) => {
    const { convoy, schema: found, samples } = (header ?? {});
    return convoy === 'watch' && found === schema && Number.isSafeInteger(samples) ? Number(samples) : null;
};
/** A snapshot and files of samples in a folder, of which one process is the writer. */
const createKeepFile = (dir) => {
    const snapshotPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'snapshot.jsonl');
    const samplesPath = (number) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `samples.${number}.jsonl`);
    let number = 0;
    let file = null;
    const numbers = async () => (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(dir)).flatMap((name) => samplesFile.exec(name)?.slice(1).map(Number) ?? []).sort((a, b) => a - b);
    const writing = async (path, work) => {
        try {
            await work();
        }
        catch (thrown) {
            throw thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG ? thrown : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(path, thrown);
        }
    };
    const write = async (path, lines) => {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
        try {
            let text = '';
            let count = 0;
            for (const line of lines) {
                text += lineOf(line);
                count += 1;
                if (count % atOnce > 0)
                    continue;
                await target.writeFile(text);
                text = '';
            }
            await target.writeFile(text);
            await target.sync();
        }
        finally {
            await target.close();
        }
    };
    return {
        load: async () => {
            const [header, ...snapshot] = valuesIn(await textOf(snapshotPath));
            const first = firstOf(header);
            const known = await numbers();
            number = Math.max(first ?? 0, (known.at(-1) ?? 0) + 1);
            const samples = [];
            for (const one of known)
                if (one >= (first ?? 0))
                    samples.push(...valuesIn(await textOf(samplesPath(one))));
            return { snapshot: first === null ? [] : snapshot, samples };
        },
        append: (samples) => writing(samplesPath(number), async () => {
            if (!file) {
                await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(dir);
                file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(samplesPath(number), 'a', 0o600);
            }
            await file.appendFile(samples.map(lineOf).join(''));
        }),
        save: (lines) => writing(snapshotPath, async () => {
            const former = file;
            number += 1;
            file = null;
            const first = number;
            await former?.close();
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(dir);
            const temporary = `${snapshotPath}.tmp`;
            function* all() {
                yield { convoy: 'watch', schema, samples: first };
                yield* lines;
            }
            await write(temporary, all());
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, snapshotPath);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(dir);
            for (const one of await numbers())
                if (one < first)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(samplesPath(one), { force: true });
        }),
    };
};


/***/ }),

/***/ 64127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
const openLedger = async (store, { name, epoch, agent, initial, fold, stamp }, clock) => {
    let state = initial;
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    let written = Promise.resolve();
    const take = (events) => {
        state = fold(state, events);
        for (const { order } of events)
            lamport = Math.max(lamport, order[1]);
    };
    take((0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .N)(await store.load()));
    const stamped = (fact) => {
        lamport += 1;
        seq += 1;
        const at = new Date(clock.now()).toISOString();
        return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamped);
            pushed.push(...events);
            take(events);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamped);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            const own = written.then(async () => {
                await store.append([...before, ...events]);
                take(events);
            });
            written = own.catch(() => undefined);
            await own;
            // Behind the queue: what needs no more than the disk goes on meanwhile.
            await store.secure?.([...before, ...events]);
        },
    };
};


/***/ }),

/***/ 11874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Rk: () => (/* binding */ stoppingMs),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gC: () => (/* binding */ lastLookMs),
/* harmony export */   i3: () => (/* binding */ longestLookMs),
/* harmony export */   rA: () => (/* binding */ freshMs)
/* harmony export */ });
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);

/** Beyond its own limit a command gets this long to say what happened, before it is given up. */
const graceMs = 15_000;
const unlimitedMs = 600_000;
/** A command that is told to stop at its deadline gets this long to do so: a script five seconds, and then SIGKILL. */
const stoppingMs = 7_000;
/** Clocks of two machines may differ by this much: so long a deadline of the other one is waited for beyond itself. */
const clockSkewMs = stoppingMs + 8_000;
/** A verdict that is older says nothing of now: what waited for so long is looked at again. */
const freshMs = 60_000;
/** So long a watch is one look: a healthy answer ends it, and a failure is seen through. */
const lastLookMs = 1;
/** No single look takes longer than this, however long its gate may last. */
const longestLookMs = 5_000;
/** However many failures are to be forgiven within a last look, its looks are no closer than this where the gate's are not. */
const closestMs = 250;
const mostInARow = ({ failures, errors, inconclusive }) => Math.max(failures, errors, inconclusive);
/** For how many milliseconds a command looks at least, whatever comes after that. */
const spanOf = (command, service) => command.type === 'canary'
    ? (service.canary?.[command.step - 1]?.forMs ?? 0)
    : (command.forMs ?? service.watchMs ?? 0);
/** A failure that begins at the end is seen through, also where looks go on for as long as a deployment is paused. */
const courseOf = (command, service) => {
    const { gate } = service;
    if (command.type === 'watch' && command.forMs === lastLookMs) {
        // Last looks begin together: none takes so long that the others are old when it ends, and all begin once more.
        const latestMs = freshMs - stoppingMs - graceMs;
        const apart = Math.max(closestMs, Math.floor((latestMs - longestLookMs) / gate.failures));
        return { intervalMs: Math.min(gate.intervalMs, apart), latestMs };
    }
    const throughMs = gate.timeoutMs + mostInARow(gate) * Math.max(gate.intervalMs, longestLookMs);
    return { intervalMs: gate.intervalMs, latestMs: spanOf(command, service) + throughMs };
};
/** How long a command may take in milliseconds, by the settings it is governed by. */
const limitOf = (command, settings) => {
    switch (command.type) {
        case 'task':
            return (settings.tasks[command.task]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'check':
            return (settings.checks[command.check]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'gate':
            return ((0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(settings, command.service)?.gate.timeoutMs ?? unlimitedMs) + graceMs;
        case 'verify':
            return (verifyMs(command, settings) ?? unlimitedMs) + graceMs;
        case 'canary':
        case 'watch': {
            const service = settings.services[command.service];
            return (service ? courseOf(command, service).latestMs : unlimitedMs) + graceMs;
        }
        case 'deploy':
        case 'weigh':
        case 'shift':
        case 'rollback':
        case 'retire':
            return settings.services[command.service]?.timeoutMs ?? unlimitedMs;
    }
};
/** Every request of a check may take as long as it is allowed to. */
const verifyMs = ({ service, check }, settings) => {
    const verify = settings.services[service]?.verify;
    switch (check) {
        case 'smoke':
            return verify?.smoke?.reduce((sum, { request }) => sum + request.timeoutMs, 0);
        case 'security':
            return verify?.security?.timeoutMs;
        case 'page':
            return verify?.page && verify.page.runs * verify.page.timeoutMs;
        case 'performance':
            return verify?.performance?.timeoutMs;
    }
};


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

/***/ 76508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   p: () => (/* binding */ alertSettingsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14996);


/**
 * Alertmanager's, but that each trouble is told by itself, and what is new in it soon: no incident begins before it is known what
 * else fails because of the same, so there is less to wait for, and whom it concerns hears of it within half a minute.
 */
const usual = { groupBy: null, groupWaitMs: 10_000, groupIntervalMs: 300_000, repeatMs: 14_400_000, mute: [] };
/** Who is called because a budget burns fast need not be told that it burns slowly too. */
const ofSlo = [
    {
        source: { alertname: 'slo', severity: 'critical' },
        target: { alertname: 'slo', severity: 'warning' },
        equal: ['environment', 'service'],
    },
];
const msOr = (written, otherwise) => written === undefined ? otherwise : (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(written);
/** A route as written, with what it has of the one above it. */
const settled = (written, above) => ({
    to: written.to ?? above.to,
    groupBy: written['group-by'] ?? above.groupBy,
    groupWaitMs: msOr(written['group-wait'], above.groupWaitMs),
    groupIntervalMs: msOr(written['group-interval'], above.groupIntervalMs),
    repeatMs: msOr(written.repeat, above.repeatMs),
    mute: written.mute?.flatMap(_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeOf */ .L) ?? above.mute,
});
/** The routes of one level, each behind those below it; `all` has them in the order of their numbers. */
const numbered = (routes, above, all) => routes.map((written) => {
    const own = settled(written, above);
    const below = numbered(written.routes ?? [], own, all);
    return all.push({ ...own, match: written.match ?? {}, continues: written.continue ?? false, below }) - 1;
});
/** How alerts become notifications, in milliseconds; without routes all go to all channels. */
const alertSettingsOf = ({ alerts = {}, slo }) => {
    const { channels = {}, inhibit = [], escalate = [] } = alerts;
    const routes = [];
    const top = numbered(alerts.routes ?? [{}], { ...usual, to: Object.keys(channels) }, routes);
    return {
        ...{ routes, top },
        inhibit: [
            ...(slo === undefined ? [] : ofSlo),
            ...inhibit.map(({ source, target, equal = [] }) => ({ source, target, equal })),
        ],
        escalate: escalate.map(({ after, to }) => ({ afterMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(after), to })),
    };
};
/** What is worth an alert or a notice beside what always is. */
const rulesOf = ({ alerts = {} }) => (alerts.rules ?? []).map(({ name, when, for: lasting, severity = null, labels = {} }) => ({
    ...{ name, when: [when].flat(), forMs: msOr(lasting, 0), severity, labels },
}));


/***/ }),

/***/ 48953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** Two alerts with the same labels are the same alert. */
const fingerprintOf = (labels) => JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** A label that is not there counts as empty, as in Prometheus. */
const labelOf = (labels, name) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(labels, name) ?? '';
/** Whether they have all that is asked for. */
const matches = (labels, wanted) => Object.entries(wanted).every(([name, value]) => labelOf(labels, name) === value);
/** Of these labels the named ones that are there. */
const pick = (labels, names) => Object.fromEntries(names.filter((name) => labelOf(labels, name) !== '').map((name) => [name, labelOf(labels, name)]));


/***/ }),

/***/ 15594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   vc: () => (/* binding */ externalRelease)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** How something is looked at, be it a service or what is only needed; undefined: there is no such. */
const lookedAt = (settings, name) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, name) ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.external ?? {}, name);
/** Whether it is needed and is no service: nobody deploys it here, takes it back or restarts it. */
const isExternal = ({ external = {} }, name) => Object.hasOwn(external, name);
/** What stands for the release of what has none. */
const externalRelease = { version: 'external' };


/***/ }),

/***/ 51081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   _s: () => (/* binding */ topological),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   vC: () => (/* binding */ criticalPath),
/* harmony export */   yk: () => (/* binding */ dependentsOf)
/* harmony export */ });
/* unused harmony export cycleOf */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Names that are only needed and never declared are left out; a need named twice counts once. */
const graphOf = (needs) => {
    const declared = new Map(Object.entries(needs));
    const kept = new Map();
    const dependents = new Map([...declared.keys()].map((name) => [name, []]));
    for (const [name, all] of declared) {
        const own = [...new Set(all)].filter((need) => declared.has(need));
        kept.set(name, own);
        for (const need of own)
            dependents.get(need)?.push(name);
    }
    return { needs: kept, dependents };
};
/** Every name after all it needs, as far as there is such an order: what lies on or behind a cycle is missing. */
const settle = ({ needs, dependents }) => {
    const open = new Map([...needs].map(([name, own]) => [name, own.length]));
    const settled = [...open].filter(([, count]) => count === 0).map(([name]) => name);
    for (const name of settled)
        for (const dependent of dependents.get(name) ?? []) {
            const left = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, left);
            if (left === 0)
                settled.push(dependent);
        }
    return settled;
};
/** One cycle, each name needing the next and the last the first; null when there is none. */
const cycleOf = (graph) => {
    const settled = new Set(settle(graph));
    const start = [...graph.needs.keys()].filter((name) => !settled.has(name)).sort(byName)[0];
    const path = new Map();
    // Whatever is not settled needs something else that is not settled, so this walk must meet itself.
    for (let name = start; name !== undefined; name = graph.needs.get(name)?.find((need) => !settled.has(need))) {
        const met = path.get(name);
        if (met !== undefined)
            return [...path.keys()].slice(met);
        path.set(name, path.size);
    }
    return null;
};
const ordered = (graph) => {
    const settled = settle(graph);
    if (settled.length === graph.needs.size)
        return settled;
    const cycle = cycleOf(graph) ?? [];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('GRAPH_CYCLE', `${[...cycle, cycle[0]].join(' needs ')}: nothing of it can ever start. Remove one of these needs`);
};
const longest = (order, links, weight) => {
    const lengths = new Map();
    for (const name of order) {
        const before = (links.get(name) ?? []).reduce((most, other) => Math.max(most, lengths.get(other) ?? 0), 0);
        lengths.set(name, before + weight(name));
    }
    return lengths;
};
/** Weight of the heaviest chain of dependents that begins with each name, itself included. Throws `GRAPH_CYCLE`. */
const remaining = (graph, weight) => longest(ordered(graph).reverse(), graph.dependents, weight);
/**
 * Names by how many links lie beneath them; within a stage by name, so the order of writing plays no part. Names that
 * `counts` refuses only pass their needs on. Throws `GRAPH_CYCLE`.
 */
const stages = (graph, counts = () => true) => {
    const deep = longest(ordered(graph), graph.needs, (name) => (counts(name) ? 1 : 0));
    const names = [...deep.keys()].filter(counts).sort(byName);
    const byDepth = Map.groupBy(names, (name) => deep.get(name) ?? 0);
    return [...byDepth].sort(([a], [b]) => a - b).map(([, stage]) => stage);
};
/** Every name after all it needs, always the same for the same graph. Throws `GRAPH_CYCLE`. */
const topological = (graph) => stages(graph).flat();
/** All that need one of `names`, however far away. */
const dependentsOf = (graph, names) => {
    const start = new Set(names);
    const met = new Set();
    const open = [...start];
    for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const next of graph.dependents.get(name) ?? [])
            if (!met.has(next)) {
                met.add(next);
                if (!start.has(next))
                    open.push(next);
            }
    return met;
};
/** The heaviest chain, first to last, and its weight. Throws `GRAPH_CYCLE`. */
const criticalPath = (graph, weight) => {
    const left = remaining(graph, weight);
    const heaviest = (names) => [...names].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || byName(a, b))[0];
    const names = [];
    for (let name = heaviest(left.keys()); name !== undefined; name = heaviest(graph.dependents.get(name) ?? []))
        names.push(name);
    return { names, length: left.get(names[0] ?? '') ?? 0 };
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
