export const id = 2116;
export const ids = [2116];
export const modules = {

/***/ 26778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ toldBy)
});

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/drivers/src/stores/wish-folder.ts
var wish_folder = __webpack_require__(83372);
// EXTERNAL MODULE: ./packages/engine/src/monitor/begin.ts
var begin = __webpack_require__(60428);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/watch/holding.ts
var holding = __webpack_require__(9735);
// EXTERNAL MODULE: ./packages/convoy/src/watch/journal.ts
var journal = __webpack_require__(45819);
// EXTERNAL MODULE: ./packages/convoy/src/watch/writer.ts
var watch_writer = __webpack_require__(14573);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/read.ts
var read = __webpack_require__(80100);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/take.ts
var take = __webpack_require__(23207);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/wishes/ask.ts











const ask_clock = clock/* systemClock */.m;
/** A watch looks every half second; one that has not answered for so long is busy. Milliseconds. */
const patienceMs = 10_000;
const lookEveryMs = 100;
/** Whoever answers one wish gives back at once. */
const brief = { role: 'telling', patienceMs: 1_000 };
/** Answers it in the place of a watch; false where one is running. */
const takeItself = async ({ place, environment, alerts, redact, note }) => {
    const writer = await (0,holding/* unlessWatched */.Fx)((0,watch_writer/* becomeWriter */.t)(place, environment, ask_clock, note, brief));
    if (!writer)
        return false;
    try {
        const store = (0,journal/* watchSegment */.z)(place, environment, writer.epoch, redact, note);
        const ledger = await (0,begin/* openMonitor */.VC)(store, { environment, agent: agent/* agent */.MA, epoch: writer.epoch }, alerts, ask_clock);
        await (0,take/* takeWishes */.P)({ place, environment, ledger, clock: ask_clock, onFacts: () => undefined });
        return true;
    }
    finally {
        await writer.release();
    }
};
const answered = async ({ place, environment }, id) => {
    for (const event of (await (0,journal/* watchEvents */.h)(place, environment)).toReversed()) {
        if (event.type === 'control.accepted' && event.wish === id)
            return { outcome: 'accepted' };
        if (event.type === 'control.refused' && event.wish === id)
            return { outcome: 'refused', reason: event.reason };
    }
    return null;
};
/**
 * Leaves a wish where the watch finds it, and waits for its answer; where nobody watches it is answered here, by the same rule
 * and in the same journal. What was left is never lost: the next who watches, or asks, takes it up.
 */
const askWatch = async (asking, wish) => {
    const { place, environment, redact } = asking;
    if (place.github) {
        const { expires, ...rest } = (0,scrub/* scrub */._)(wish, redact);
        const control = { ...rest, deployment: read/* forWatch */.r, expires: new Date(expires).toISOString() };
        await (await place.github()).leaveControl(environment, control);
        return { outcome: 'left' };
    }
    const folder = (0,wish_folder/* createWishFolder */.O)((0,folders/* wishesDir */.Pj)(place, environment));
    await folder.leave(wish.id, ask_clock.now(), (0,scrub/* scrub */._)(wish, redact));
    const isLeft = async () => (await folder.names()).some((name) => name.includes(wish.id));
    const until = ask_clock.now() + patienceMs;
    while (await isLeft()) {
        if (await takeItself(asking))
            break;
        if (ask_clock.now() >= until)
            return { outcome: 'left' };
        await ask_clock.sleep(lookEveryMs);
    }
    return (await answered(asking, wish.id)) ?? { outcome: 'left' };
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/wishes/answer.ts




const iso = (ms) => new Date(ms).toISOString();
/** Asks, and says what became of it; `done` where it was accepted. */
const toldBy = async (asking, wish, done) => {
    const answer = await askWatch(asking, wish);
    if (answer.outcome === 'refused')
        return (0,outcome/* refusedResult */.M)([{ code: 'NOT_DONE', reason: (0,view_text/* clean */.uH)(answer.reason) }]);
    const { environment } = asking;
    const text = answer.outcome === 'accepted'
        ? (0,view_text/* clean */.uH)(done)
        : `it is left for the watch of ${environment}, which takes it up as soon as it looks: its journal says what became of it`;
    const shown = { ...wish, expires: iso(wish.expires), ...('until' in wish && { until: iso(wish.until) }) };
    return { exit: exit/* exits */.c.done, text, json: { environment, outcome: answer.outcome, wish: shown } };
};


/***/ }),

/***/ 80100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wishIn),
/* harmony export */   r: () => (/* binding */ forWatch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const base = { id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() };
const wish = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('silence'), match: labels, until: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unsilence'), silence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('acknowledge'), incident: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('acknowledge'), match: labels }),
]);
/** A wish that somebody left; null: this version knows no such one. */
const wishIn = (value) => wish.safeParse(value).data ?? null;
/** On GitHub wishes of all kinds lie in one list: what is meant for a watch names no deployment but this. */
const forWatch = 'watch';


/***/ }),

/***/ 23207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeWishes),
/* harmony export */   R: () => (/* binding */ takeWish)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_wish_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83372);
/* harmony import */ var _convoy_engine_monitor_answer_wish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95359);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87537);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80100);




/** Answers one wish, known by `id` though nothing else of it is understood. */
const takeWish = async ({ environment, ledger, clock, onFacts }, id, value) => {
    const wish = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .wishIn */ .X)(value);
    const facts = wish
        ? (0,_convoy_engine_monitor_answer_wish__WEBPACK_IMPORTED_MODULE_1__/* .answerWish */ .y)(ledger.state, wish, { environment, now: clock.now() })
        : ledger.state.heard.has(id)
            ? []
            : [{ type: 'control.refused', wish: id, verb: '', actor: '', reason: 'this version of Convoy does not know it' }];
    if (facts.length === 0)
        return;
    await ledger.append(facts);
    onFacts(facts);
};
/**
 * Answers all that was left beside the journal. A wish is taken away once its answer is on the disk: whoever finds it after a
 * crash finds its answer in the journal too, and does nothing twice.
 */
const takeWishes = async ({ place, environment, ...of }) => {
    const folder = (0,_convoy_drivers_stores_wish_folder__WEBPACK_IMPORTED_MODULE_0__/* .createWishFolder */ .O)((0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesDir */ .Pj)(place, environment));
    for (const name of await folder.names()) {
        await takeWish({ environment, ...of }, name, await folder.read(name));
        await folder.remove(name);
    }
};


/***/ }),

/***/ 83372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createWishFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1136);



const ending = '.json';
/** Digits of a time in ms since the epoch, until the year 5138. */
const digits = 15;
const nameOf = (id, at) => `${String(at).padStart(digits, '0')}-${id}${ending}`;
/** A folder of them; `id` may stand in the name of a file. */
const createWishFolder = (dir) => ({
    leave: async (id, at, wish) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, nameOf(id, at));
        try {
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(dir);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSynced */ .EY)(`${path}.tmp`, `${JSON.stringify(wish)}\n`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.tmp`, path);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)(dir);
        }
        catch (thrown) {
            throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .unwritable */ .mP)(path, thrown);
        }
    },
    names: async () => (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort(),
    read: async (name) => {
        try {
            return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'utf8'));
        }
        catch (thrown) {
            if (thrown instanceof SyntaxError || (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT')
                return undefined;
            throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), thrown);
        }
    },
    remove: (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true }),
});


/***/ }),

/***/ 95359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silenceFault),
/* harmony export */   y: () => (/* binding */ answerWish)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10709);
/* harmony import */ var _convoy_model_few__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64782);




/** What is silenced for longer nobody remembers, in days. */
const mostDays = 31;
/** Why nothing can be silenced until then, both ms since the epoch; null: it can. */
const silenceFault = (until, now) => {
    const at = new Date(until).toISOString();
    if (until <= now)
        return `it was to end at ${at}, which is over`;
    return until - now > mostDays * 86_400_000
        ? `it was to last until ${at}, and nobody remembers what is silenced for more than ${mostDays} days: say it for less, and by a rule or the \`mute\` of a route what is never news`
        : null;
};
const silence = ({ id, match, until, reason, actor }, { now }) => {
    if (Object.keys(match).length === 0)
        return 'it names no label, and would silence everything';
    const fault = silenceFault(until, now);
    return fault ?? [{ type: 'alert.silenced', silence: id, match, until, actor, reason }];
};
const unsilence = (state, wish, { now }) => {
    const { silence: id, actor } = wish;
    const known = state.telling.alerting.silences.get(id);
    if (!known) {
        const lasting = [...state.telling.alerting.silences].filter(([, { until }]) => until > now).map(([one]) => one);
        return `there is no silence ${id}: ${lasting.length === 0 ? 'nothing is silenced' : `there is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)(lasting)}`}`;
    }
    if (known.until <= now)
        return `the silence ${id} is over since ${new Date(known.until).toISOString()}`;
    return [{ type: 'alert.silenced', silence: id, match: known.match, until: now, actor, reason: known.reason }];
};
/** Incidents that are open and whose alert has these labels. */
const incidentsLike = ({ incidents }, match, environment) => [...incidents.open.values()].filter((one) => one.alerts.some((alert) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentLabels */ .s)(alert, environment), match)));
const firingOnes = ({ telling }, now) => {
    const firing = [...telling.alerting.alerts.values()].filter((alert) => (0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(alert, now));
    const shown = firing.map(({ labels: { alertname = '', cause, service = cause } }) => service === undefined ? alertname : `${alertname} of ${service}`);
    return firing.length === 0 ? 'nothing does' : `what does is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)([...new Set(shown)])}`;
};
const byLabels = (state, match, actor, { environment, now }) => {
    if (Object.keys(match).length === 0)
        return 'it names neither an incident nor a label';
    const firing = [...state.telling.alerting.alerts.values()].filter((alert) => (0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(alert, now) && (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(alert.labels, match));
    const incidents = incidentsLike(state, match, environment);
    if (firing.length + incidents.length === 0)
        return `nothing fires that has these labels: ${firingOnes(state, now)}`;
    // What is theirs already may be so by this very wish, of whose answer a crash left a part.
    const open = incidents.filter(({ acknowledged }) => !acknowledged || acknowledged.actor === actor);
    const free = firing.filter(({ acknowledged }) => acknowledged === undefined || acknowledged === actor);
    if (open.length + free.length === 0)
        return 'somebody has taken on all of it already';
    return [
        { type: 'alert.acknowledged', match, actor },
        ...open.map(({ incident }) => ({ type: 'incident.acknowledged', incident, actor })),
    ];
};
const openOnes = ({ incidents: { open } }) => open.size === 0
    ? 'none is open'
    : `open is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)([...open.values()].map(({ incident, cause }) => `${incident} (${cause})`))}`;
const acknowledge = (state, wish, moment) => {
    const { actor } = wish;
    if ('match' in wish)
        return byLabels(state, wish.match, actor, moment);
    const { incident } = wish;
    const known = state.incidents.open.get(incident);
    if (!known)
        return `there is no open incident ${incident}: ${openOnes(state)}`;
    if (known.acknowledged && known.acknowledged.actor !== actor)
        return `${known.acknowledged.actor} has taken on ${incident} already`;
    const { severity: _, ...match } = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentLabels */ .s)(known, moment.environment);
    const alerts = [...state.telling.alerting.alerts.values()].filter((one) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(one.labels, match));
    // Asked for again there is nothing to write; the alerts come before the incident, and a crash may be between them.
    if (known.acknowledged && alerts.every(({ acknowledged }) => acknowledged !== undefined))
        return [];
    return [
        { type: 'alert.acknowledged', match, actor },
        { type: 'incident.acknowledged', incident, actor },
    ];
};
const answerOf = (state, wish, moment) => {
    if (wish.expires <= moment.now)
        return `it expired at ${new Date(wish.expires).toISOString()}`;
    switch (wish.verb) {
        case 'silence':
            return silence(wish, moment);
        case 'unsilence':
            return unsilence(state, wish, moment);
        case 'acknowledge':
            return acknowledge(state, wish, moment);
    }
};
/**
 * What is to be journalled of a wish: its effect, and behind it that it was accepted, so that one whose writing was cut short is
 * answered anew to the same effect; or that it was refused, and why. Of one that was answered before nothing.
 */
const answerWish = (state, wish, moment) => {
    const { id, verb, actor } = wish;
    if (state.heard.has(id))
        return [];
    const answer = answerOf(state, wish, moment);
    return typeof answer === 'string'
        ? [{ type: 'control.refused', wish: id, verb, actor, reason: answer }]
        : [...answer, { type: 'control.accepted', wish: id, verb, actor }];
};


/***/ }),

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
