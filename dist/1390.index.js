export const id = 1390;
export const ids = [1390];
export const modules = {

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

/***/ 92610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  HD: () => (/* binding */ obstacleOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/engine/src/join.ts
/** Tasks done since: of the others a member knows only what was, and another may have done them anew meanwhile. */
const doneSince = (before, now) => Object.fromEntries(Object.entries(now).filter(([task, fingerprint]) => before[task] !== fingerprint));
/** What one of several adds to the record: its commands under way, its segment, the tasks that are done. */
const added = (record, state, { agent, mine, before }) => {
    const segment = `${record.epoch}.${agent}`;
    const count = state.segments[segment];
    const own = Object.entries(state.running).filter(([key]) => mine.has(key));
    return {
        ...record,
        underway: [
            ...record.underway.filter(({ key }) => !mine.has(key)),
            ...own.map(([key, { deadline }]) => ({ key, deadline })),
        ],
        segments: count === undefined ? record.segments : { ...record.segments, [segment]: count },
        tasks: { ...record.tasks, ...doneSince(before, state.tasks) },
    };
};
/**
 * Works in an environment that is held for all jobs of this process's run, under its owner's epoch. Each writes only what
 * is its own, so whoever was outrun by another of them writes again on top; whoever finds another epoch was taken over.
 */
const join = async (head, { agent, deployment, isCrew, rest }) => {
    const first = await head.read();
    const { owner, epoch } = first.record;
    const isOurs = ({ owner: now, epoch: at, unfinished }) => at === epoch && unfinished === deployment && now?.crew === true && isCrew(now);
    if (!owner || !isOurs(first.record))
        return { ok: false, code: 'NOT_JOINED', record: first.record };
    let { record, revision } = first;
    let isFenced = false;
    const mine = new Set();
    const own = { agent, mine, before: record.tasks };
    const save = async (state, note, after) => {
        await after;
        for (const [key, running] of Object.entries(state.running))
            if (running.agent === agent)
                mine.add(key);
        for (let times = 1; !isFenced; times += 1) {
            const next = added(record, state, own);
            const written = await head.write(next, revision, note);
            if (written !== null) {
                record = next;
                revision = written;
                return true;
            }
            await rest(times);
            ({ record, revision } = await head.read());
            isFenced = !isOurs(record);
        }
        return false;
    };
    return {
        ok: true,
        claim: {
            epoch,
            get record() {
                return record;
            },
            save,
            // The others go on: the environment is given back by whoever takes it over in the end.
            release: save,
            cancel: async (note) => {
                if (isFenced)
                    return false;
                const given = await head.write({ ...record, owner: null, unfinished: null, segments: {} }, revision, note);
                return given !== null;
            },
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/journal.ts
var src_journal = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var src_random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
;// CONCATENATED MODULE: ./packages/convoy/src/session/open.ts









const headOf = ({ stores }, environment) => stores.head(environment);
const holder = ({ agent: name, deployment, since }, { linkTo }) => `${deployment} by ${linkTo(name) ?? name} since ${since}`;
/** Says who is in the way, since when, and what to do. */
const refusalOf = (code, { owner, unfinished }, environment, stores) => code === 'LOCKED' && owner
    ? {
        code,
        reason: `${environment} is held: ${holder(owner, stores)}. Wait for it, or take it over with convoy rollback`,
    }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };
const endedMeanwhile = (deployment) => ({
    code: 'ENDED_MEANWHILE',
    reason: `${deployment} was ended by another process meanwhile: nothing is left to do`,
});
/** What stands in the way of a new deployment, if anything does. */
const obstacleOf = async ({ stores }, record, environment) => {
    const { owner } = record;
    // Of one's own run there is nobody to wait for: what it left is to be ended first.
    if (owner && !(0,crew/* isCrew */.__)(owner) && (await stores.isAlive(owner)))
        return refusalOf('LOCKED', record, environment, stores);
    return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment, stores);
};
/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }, redact) => ({
    read,
    write: (record, expected, note, after) => write((0,scrub/* scrub */._)(record, redact), expected, redact(note), after),
});
/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal, redact) => ({
    get state() {
        return journal.state;
    },
    push: (facts) => journal.push((0,scrub/* scrub */._)(facts, redact)),
    append: (facts) => journal.append((0,scrub/* scrub */._)(facts, redact)),
});
const claimantOf = ({ place, deployment, takeOver, begun = false, isPart = false }) => ({
    ...{ agent: agent/* agent */.MA, deployment, takeOver, begun, isAlive: place.stores.isAlive },
    crew: isPart && crew/* isInJob */.Tr,
});
const firstRestMs = 250;
const longestRestMs = 8_000;
/** Longer each time, by chance (full jitter: Brooker, AWS Architecture Blog 2015): many who are outrun at once spread. */
const resting = (clock) => {
    const random = (0,src_random/* seeded */.J)(process.pid ^ clock.now());
    return (times) => clock.sleep(random.next() * Math.min(longestRestMs, firstRestMs * 2 ** times));
};
/** Joins those of this run who hold the environment; the first of them claims it for all. */
const holdPart = async (head, opening) => {
    const { deployment, clock } = opening;
    for (;;) {
        const joined = await join(head, { agent: agent/* agent */.MA, deployment, isCrew: crew/* isCrew */.__, rest: resting(clock) });
        if (joined.ok)
            return { ...joined, former: null };
        const claimed = await (0,claim/* claim */.B)(head, claimantOf(opening), clock);
        const { owner, unfinished } = claimed.ok ? claimed.claim.record : claimed.record;
        // What is held for several is written as one of them writes.
        if (!crew/* isInJob */.Tr || !owner || !(0,crew/* isCrew */.__)(owner) || unfinished !== deployment)
            return claimed;
    }
};
/** Claims the environment and opens the deployment's journal behind what others wrote. */
const open_open = async (opening) => {
    const { place, environment, deployment, clock, redact, note, isPart = false, onEvent } = opening;
    const head = guardedHead(headOf(place, environment), redact);
    const { stores } = place;
    const claimed = await (isPart ? holdPart(head, opening) : (0,claim/* claim */.B)(head, claimantOf(opening), clock));
    if (!claimed.ok) {
        const { code, record } = claimed;
        return code === 'ENDED_MEANWHILE' ? endedMeanwhile(deployment) : refusalOf(code, record, environment, stores);
    }
    const { epoch } = claimed.claim;
    if (claimed.former)
        note(`taken over from ${holder(claimed.former, stores)}`);
    // A torn line was told of by whoever looked for what is unfinished.
    const store = (0,journal_file/* createJournalFile */.WJ)((0,folders/* journalDir */.Pg)(place, environment, deployment), `${epoch}.${agent/* agent */.MA}`, redact);
    const journal = await (0,src_journal/* openJournal */._)(store, { deployment, environment, agent: agent/* agent */.MA, epoch }, clock, onEvent);
    return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};


/***/ }),

/***/ 72444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ paintOf),
/* harmony export */   t: () => (/* binding */ wantsColour)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const styles = {
    good: 'green',
    bad: ['red', 'bold'],
    busy: 'cyan',
    back: 'yellow',
    faint: 'dim',
    strong: 'bold',
};
const paintOf = (colour) => (tone, text) => 
// Whether there is a terminal was asked by whoever said `colour`; the standard streams do not know.
colour && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([styles[tone]].flat(), text, { validateStream: false }) : text;
/** FORCE_COLOR over NO_COLOR over whether somebody looks on at what can show it (no-color.org, force-color.org). */
const wantsColour = ({ FORCE_COLOR: force, NO_COLOR: no, TERM: term }, isTerminal) => {
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return isTerminal && term !== 'dumb' && (no === undefined || no === '');
};


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

/***/ 5876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   lx: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94666);

/** What happened so long ago is no news, in milliseconds. */
const newsMs = 86_400_000;
const textsOf = (event, names) => Object.fromEntries(names.flatMap((name) => {
    const value = event[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
}));
const told = [
    'point',
    'check',
    'task',
    'subject',
    'verb',
    'actor',
    'operation',
    'outcome',
    'from',
    'to',
    'code',
    'cause',
];
/** Whether a rule is about an event, and it is such a one. */
const isAbout = ({ about, conditions }, event) => about === 'event' && (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .allHold */ .J)(conditions, (name) => (name === '[EVENT]' ? event : undefined)) === true;
/** What people are to be told of events, each once for each rule that it is one for. */
const noticesOf = (events, { rules, environment, noticed, now, ...beside }) => {
    const found = events
        .filter(({ at }) => now - Date.parse(at) < newsMs)
        .flatMap((event) => rules.filter((rule) => isAbout(rule, event)).map((rule) => ({ rule, event })));
    return found.map(({ rule: { name, severity, labels: own }, event }, index) => {
        const { service, cause, because, reason = because } = textsOf(event, ['service', 'cause', 'reason', 'because']);
        const details = Object.entries(textsOf(event, told)).map(([key, value]) => `${key} ${value}`);
        const about = service ?? cause;
        return {
            labels: {
                ...{ ...own, alertname: name, environment, ...beside.labels, severity: severity ?? 'info' },
                ...{ ...(service && { service }), ...(cause && { cause }), notice: String(noticed + index + 1) },
            },
            notes: {
                ...{ title: about === undefined ? name : `${name}: ${about}`, ...beside.notes },
                reason: [event.type, ...(reason === undefined ? details : [reason])].join(', '),
            },
        };
    });
};
/** What people are to be told of the watch's own events since rules were asked about them; null: there are none. */
const readOwn = ({ unread, noticed }, rules, { environment, now }) => {
    if (unread.length === 0 || !rules.some(({ about }) => about === 'event'))
        return null;
    const upTo = Math.max(...unread.map(({ order: [, lamport] }) => lamport));
    return { type: 'events.read', upTo, notices: noticesOf(unread, { rules, environment, noticed, now }) };
};


/***/ }),

/***/ 42206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules),
/* harmony export */   i: () => (/* binding */ decideRules)
/* harmony export */ });
/* harmony import */ var _convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94666);
/* harmony import */ var _convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98250);
/* harmony import */ var _convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64979);
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48953);




/** Rules as they are asked; what cannot be read was told where the manifest was. */
const readRules = (rules) => rules.map((rule) => {
    const conditions = rule.when.flatMap((text) => {
        const read = (0,_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .parseRule */ .iT)(text);
        return (0,_convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(read) ? [] : [read];
    });
    return {
        ...{ ...rule, conditions, about: (0,_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(conditions) },
        ...{ asksUnknown: conditions.some(_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .asksUnknown */ .hl), asksMaintenance: conditions.some(_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .asksMaintenance */ .EW) },
    };
});
const standingOf = (rule, { known, isMaintained }) => isMaintained && !rule.asksMaintenance ? 'unknown' : (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .allHold */ .J)(rule.conditions, known(rule.asksUnknown));
const next = (rule, holds, ruled, now) => {
    // Unknown is neither: nothing fires or ends by it, and what is pending has not been seen to hold all the while.
    if (holds === 'unknown')
        return ruled && !ruled.isFiring ? 'off' : null;
    if (!holds)
        return ruled ? 'off' : null;
    if (!ruled)
        return rule.forMs > 0 ? 'pending' : 'firing';
    return !ruled.isFiring && now - ruled.since >= rule.forMs ? 'firing' : null;
};
/** What of rules over what is watched begins, has lasted for long enough, and ends. Of what is not asked for any more all ends. */
const decideRules = (ruled, rules, { environment, subjects, now }) => {
    const asked = new Set();
    const changes = [];
    for (const rule of rules) {
        if (rule.about === 'event')
            continue;
        for (const subject of subjects(rule.about)) {
            const { name: alertname, severity } = rule;
            const labels = {
                ...{ ...rule.labels, alertname, environment, ...subject.labels },
                severity: severity ?? 'warning',
            };
            const key = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(labels);
            asked.add(key);
            const to = next(rule, standingOf(rule, subject), ruled.get(key), now);
            if (to !== null)
                changes.push({ type: 'rule.changed', labels, notes: notesOf(rule, subject), to });
        }
    }
    for (const [key, { labels, notes }] of ruled)
        if (!asked.has(key))
            changes.push({ type: 'rule.changed', labels, notes, to: 'off' });
    return changes;
};
const notesOf = ({ name, conditions, asksUnknown: asks }, { labels, known }) => {
    const of = Object.values(labels).join('/');
    return {
        title: of === '' ? name : `${name}: ${of}`,
        reason: conditions.map((condition) => (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .toldFor */ .r)(condition, known(asks))).join(', '),
    };
};


/***/ }),

/***/ 94666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ allHold),
/* harmony export */   r: () => (/* binding */ toldFor)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54666);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86687);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48886);



/** Whether a condition holds by what is known; `unknown` where something that it asks for is not, whatever the rest says. */
const holdsFor = (condition, known) => {
    const reading = { ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .M)({}), known };
    if ([condition.left, condition.right].some((side) => (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(side, reading).lack !== undefined))
        return 'unknown';
    const { result } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(condition, reading);
    return result === 'error' ? 'unknown' : result;
};
/** All of them: one that does not hold decides, whatever is not known of the others. */
const allHold = (conditions, known) => {
    const results = conditions.map((condition) => holdsFor(condition, known));
    if (results.includes(false))
        return false;
    return results.includes('unknown') ? 'unknown' : true;
};
/** A condition with what its sides stood for, as a journal may hold it. */
const toldFor = (condition, known) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(condition, { ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .M)({}), known }).told();


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


/***/ })

};
