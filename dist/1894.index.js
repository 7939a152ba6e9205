export const id = 1894;
export const ids = [1894];
export const modules = {

/***/ 65810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ admit)
});

;// CONCATENATED MODULE: ./packages/engine/src/authorize/override.ts
/** What a person may answer for. Everything else is refused because it cannot be done. */
const overridable = new Set([
    'FROZEN',
    'HELD',
    'RISK_ASK',
    'STALE',
    'HISTORY_UNKNOWN',
    'PROMOTION_ONLY',
    'UNVERIFIED_COMBINATION',
    'TAKES_AWAY',
    'SOURCE_GOES_BACK',
    'SOURCE_HOLDS',
]);
const told = ({ fix, ...refusal }) => ({
    ...refusal,
    reason: [
        ...[[refusal.reason, ...(fix === undefined ? [] : [fix])].join(': ')],
        ...(overridable.has(refusal.code) ? ['--override REASON passes over it'] : []),
    ].join('; '),
});
/** Passes over what a person answers for, with their reason; null: nobody does. */
const passOver = (refusals, reason) => {
    const overridden = reason === null ? [] : refusals.filter(({ code }) => overridable.has(code));
    const of = [...new Set(overridden.map(({ code }) => code))];
    return {
        refusals: refusals.filter((refusal) => !overridden.includes(refusal)).map(told),
        overridden,
        override: reason === null || of.length === 0 ? null : { reason, of },
    };
};

// EXTERNAL MODULE: ./packages/model/src/access.ts
var access = __webpack_require__(3911);
;// CONCATENATED MODULE: ./packages/engine/src/authorize/access.ts

const rank = (permission) => access/* permissions */.P.indexOf(permission);
const verbs = {
    deploy: (environment) => `deploy to ${environment}`,
    rollback: (environment) => `roll ${environment} back`,
    override: (environment) => `override a refusal of ${environment}`,
};
/**
 * Refuses someone who has not the permission that an operation asks for. Null as a permission: it is not known, and then
 * nobody may do what not everybody may.
 */
const authorize = (operation, { environment, access }, actor, permission) => {
    const needed = access?.[operation];
    if (needed === undefined || (permission !== null && rank(permission) >= rank(needed)))
        return null;
    const has = permission === null ? 'nobody can tell which permission they have' : `they have ${permission}`;
    return {
        subject: environment,
        code: 'NOT_PERMITTED',
        reason: `${actor} may not ${verbs[operation](environment)}: ${has} in the repository, and \`environments.${environment}.access.${operation}\` in the manifest of its default branch asks for ${needed}`,
        fix: 'ask someone who has it',
    };
};
/** The same for several operations at once; people are asked only where the environment says anything of them. */
const authorizeAll = async (operations, settings, actor, people) => {
    const ruled = operations.filter((operation) => settings.access?.[operation] !== undefined);
    if (ruled.length === 0)
        return [];
    const permission = await people.permission(actor);
    return ruled.flatMap((operation) => authorize(operation, settings, actor, permission) ?? []);
};

;// CONCATENATED MODULE: ./packages/convoy/src/access.ts

/** Who may do what: refusals where people can be asked, and a note where nobody can be. */
const accessOf = async (operations, settings, actor, { people }) => {
    const { environment: subject, access = {} } = settings;
    if (people)
        return { refusals: await authorizeAll(operations, settings, actor, people), notes: [] };
    const message = `\`access\` of ${subject} is not enforced here: who has which permission only GitHub can say, and whoever may write the state folder may do everything`;
    const notes = Object.keys(access).length === 0 ? [] : [{ subject, code: 'ACCESS_NOT_ENFORCED', message }];
    return { refusals: [], notes };
};

;// CONCATENATED MODULE: ./packages/convoy/src/admit.ts


const noteOf = ({ subject, code, reason }) => ({
    subject,
    code: 'OVERRIDDEN',
    message: `${code} is overridden: ${reason}`,
});
const unneeded = (subject) => ({
    subject,
    code: 'NOTHING_OVERRIDDEN',
    message: 'nothing is in the way that --override would pass over: its reason is not recorded',
});
/** Asks who may do it, and passes over what `override` answers for; its reason, or undefined. */
const admit = async (operation, found, override, settings, actor, ports) => {
    const passed = passOver(found, override ?? null);
    const operations = passed.override ? [operation, 'override'] : [operation];
    const access = await accessOf(operations, settings, actor, ports);
    const isUnneeded = override !== undefined && passed.override === null;
    return {
        refusals: [...passed.refusals, ...access.refusals],
        override: passed.override,
        notes: [...passed.overridden.map(noteOf), ...(isUnneeded ? [unneeded(settings.environment)] : []), ...access.notes],
    };
};


/***/ }),

/***/ 85681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tellBeside)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5876);
/* harmony import */ var _convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42206);
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76508);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91707);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32998);
/* harmony import */ var _session_crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95630);







/** One round takes so long at most, and the next one begins so long after it, in milliseconds. */
const [mostMs, restMs] = [3_000, 1_000];
/** Events that begin or end an alert without any rule. */
const telling = new Set([
    ...['failure.detected', 'rollback.decided', 'rollback.failed'],
    ...['deployment.halted', 'deployment.resumed', 'deployment.confirmed'],
]);
const hasChannels = ({ alerts }) => Object.keys(alerts?.channels ?? {}).length > 0;
const nobody = { heard: () => undefined, end: async () => undefined };
/** A manifest that is broken meanwhile bars no way out: then nobody is told, and that is said. */
const manifestFor = async (place, { warn }) => {
    try {
        const { manifest } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .inspect */ .Nn)(place);
        if (!manifest)
            warn(`nobody is told of this deployment: ${place.called} is not valid`);
        return manifest && hasChannels(manifest) ? manifest : null;
    }
    catch (thrown) {
        warn(`nobody is told of this deployment: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
        return null;
    }
};
const tellBeside = async (beginning) => {
    // Each job has a journal of its own: all of them would tell the same. The one that ends it tells of all of it.
    if (beginning.isPart && _session_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .isInJob */ .Tr)
        return nobody;
    const manifest = await manifestFor(beginning.place, beginning.around);
    return manifest ? besideOf(beginning, manifest, (0,_convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_2__/* .readRules */ .K)((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_3__/* .rulesOf */ .f)(manifest))) : nobody;
};
const besideOf = ({ place, environment, deployment, isNew, around }, manifest, rules) => {
    const over = new AbortController();
    let isAsked = false;
    let running = null;
    const round = async () => {
        try {
            // Channels are loaded where there is something to tell.
            const { tellRound } = await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(8825)]).then(__webpack_require__.bind(__webpack_require__, 34759));
            const own = isNew ? { own: deployment } : {};
            const { faults } = await tellRound({ place, environment, manifest, around, mostMs, ...own });
            if (over.signal.aborted)
                for (const { channel, reason } of faults)
                    around.warn(`nobody is told by ${channel}: ${reason}`);
        }
        catch (thrown) {
            around.warn(`nobody was told of ${deployment}, and is by the next who tells: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
        }
    };
    const rounds = async () => {
        while (isAsked && !over.signal.aborted) {
            isAsked = false;
            await round();
            await _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(restMs, over.signal).catch(() => undefined);
        }
        running = null;
    };
    return {
        heard: (event) => {
            if (!telling.has(event.type) && !rules.some((rule) => (0,_convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(rule, event)))
                return;
            isAsked = true;
            running ??= rounds();
        },
        end: async () => {
            over.abort();
            await running;
            await round();
        },
    };
};


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ barred)
/* harmony export */ });
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65810);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59408);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32998);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70530);





/** What is said by now; where that cannot be read, what was said when it was planned, for a way out must stay one. */
const ruledBy = async (place, planned, note) => {
    const { environment } = planned;
    try {
        const policy = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)(place, environment);
        return policy ? { environment, ...(policy.access ? { access: policy.access } : {}) } : planned;
    }
    catch (thrown) {
        if (!(thrown instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .ManifestError */ .Sh))
            throw thrown;
        note(`\`access\` is taken as it was when this was planned: ${thrown.message}`);
        return planned;
    }
};
/** Whoever may not do it stops nobody either: asked before the process that has it is. */
const barred = async (place, planned, operation, around, override) => {
    const ruled = await ruledBy(place, planned, around.note);
    if (!ruled.access && override === undefined)
        return null;
    const people = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .x)(place, around.env);
    const { refusals, notes } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w)(operation, [], override, ruled, (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .actorOf */ .d)(around.env), people);
    for (const { message } of notes)
        around.note(message);
    return refusals.length === 0 ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedResult */ .M)(refusals);
};


/***/ }),

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87537);



/**
 * The journal of the unfinished deployment, all of it: the head knows how much there must be. Throws
 * `STATE_INCOMPLETE`, for what is lost may have been the effect that users meet now.
 */
const unfinishedJournal = async (place, environment, { unfinished, segments }, note) => {
    if (unfinished === null)
        return [];
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .journalDir */ .Pg)(place, environment, unfinished);
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(dir, note);
    const lost = Object.entries(segments).flatMap(([segment, count]) => {
        const there = events.filter(({ order: [epoch, , agent] }) => `${epoch}.${agent}` === segment).length;
        return there < count ? [`${dir}/${segment}.jsonl: ${count - there} of at least ${count} events are missing`] : [];
    });
    if (lost.length === 0)
        return events;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('STATE_INCOMPLETE', `${lost.join('\n')}\n  Nothing was changed. Bring the files back from a copy; if there is none, see what is in place, ` +
        'and record it with convoy adopt, which gives this deployment up');
};


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

/***/ 56934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);


/** What the public record says; null: nothing new. `end` null: it has just begun or goes on. */
const standingOf = ({ outcome, halted, decisions, deployment }, end) => {
    const because = decisions[0]?.reasons[0];
    switch (end) {
        case null:
            return ['in_progress', `${deployment} is under way`];
        case 'halted':
            return ['error', `a person is needed: ${halted?.reason ?? ''}`];
        case 'left':
        case 'stopped':
        case 'fenced':
            // Another process goes on with it, and says how it ended.
            return null;
        case 'finished':
            if (outcome === 'confirmed')
                return ['success', `${deployment} is confirmed`];
            return outcome === 'cancelled'
                ? ['inactive', `cancelled and taken back${because === undefined ? '' : `: ${because}`}`]
                : ['failure', `rolled back${because === undefined ? '' : `: ${because}`}`];
    }
};
/** It is a view: no deployment fails because it cannot be told. */
const say = async ({ github, stores }, told, warn) => {
    if (!github)
        return;
    try {
        const repository = await github();
        await repository.tell({ ...told, logUrl: stores.linkTo(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA) });
    }
    catch (thrown) {
        warn(`the public record of ${told.deployment} is not written: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
};
/** Tells the repository's Deployments how this one stands. */
const publish = async (place, state, end, { env, warn }) => {
    const standing = standingOf(state, end);
    if (!standing || !state.plan)
        return;
    const [now, description] = standing;
    const { deployment, environment, settings, requested } = state;
    const told = {
        ...{ deployment, environment, description, state: now },
        ref: requested?.commit ?? env.GITHUB_SHA ?? null,
        environmentUrl: settings?.url && /^https?:/.test(settings.url) ? settings.url : null,
    };
    await say(place, told, warn);
};
/** Tells them that nobody goes on with a deployment which may have been told of as under way. */
const withdraw = (place, environment, deployment, why, note) => {
    const description = `given up: ${why}`;
    const told = { deployment, environment, description, state: 'inactive', ref: null, environmentUrl: null };
    return say(place, told, note);
};


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ unfinishedOf),
/* harmony export */   Aw: () => (/* binding */ seenUnlessLost),
/* harmony export */   FL: () => (/* binding */ giveUpLost),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   eP: () => (/* binding */ isJournalLost),
/* harmony export */   qp: () => (/* binding */ servicesIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61741);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34792);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56934);






/** All that a deployment deploys or takes back. */
const servicesIn = ({ state: { plan } }) => [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service);
/** What has begun and not ended, and was planned; this only reads. */
const seenOf = async (place, environment, record, note) => {
    const { unfinished } = record;
    if (unfinished === null)
        return null;
    const state = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, note));
    return state.settings ? { id: unfinished, settings: state.settings, state } : null;
};
/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
const unfinishedOf = async (place, environment, record, note) => {
    const { unfinished, owner } = record;
    const seen = await seenOf(place, environment, record, note);
    if (unfinished === null || seen)
        return seen;
    if (owner && (await place.stores.isAlive(owner)))
        return null;
    await clear(place, environment, record, 'nothing was begun');
    note(`${unfinished} had not begun anything and was cleared`);
    return null;
};
/** Whether the journal of what is under way cannot be had, whole, any more. */
const isJournalLost = (thrown) => ['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, ''));
/** The same as `seenOf`; null also where its journal is lost: for whoever can do without. */
const seenUnlessLost = async (...asked) => {
    try {
        return await seenOf(...asked);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        return null;
    }
};
/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
const giveUpLost = async (place, environment, note) => {
    const { record } = await headOrAnew(place, environment, note);
    const { unfinished, owner } = record;
    if (unfinished === null || (owner && (await place.stores.isAlive(owner))))
        return;
    try {
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, () => undefined);
    }
    catch (thrown) {
        if (!isJournalLost(thrown))
            throw thrown;
        await clear(place, environment, record, 'its journal is lost');
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(place, environment, unfinished, 'its journal is lost', note);
        note(`${unfinished} is given up: its journal is lost`);
    }
};
/** The head; one that was deleted is begun anew. */
const headOrAnew = async (place, environment, note) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    try {
        return await head.read();
    }
    catch (thrown) {
        if ((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') !== 'HEAD_GONE')
            throw thrown;
        note((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        await place.stores.beginAnew(environment);
        return head.read();
    }
};
const clear = async (place, environment, { epoch, unfinished }, why) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    const { record: now, revision } = await head.read();
    if (now.epoch !== epoch)
        return;
    const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
    const written = await head.write(next, revision, `${unfinished}: cleared by ${_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agent */ .MA}, ${why}`);
    if (written === null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CHANGED_MEANWHILE', `${environment} was written by someone meanwhile: look again`);
};


/***/ }),

/***/ 11894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3600);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(42047);
/* harmony import */ var _alerting_beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85681);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59408);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52262);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22613);
/* harmony import */ var _session_barred_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36659);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(57895);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(70530);
/* harmony import */ var _session_unfinished_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(67070);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(79471);


















const settle = (0,_verb_js__WEBPACK_IMPORTED_MODULE_16__/* .verb */ .w)({
    inputs: {
        subject: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP()
            .describe('The service or task whose last effect nobody saw end, whose way back is blocked, or which failed'),
        as: zod__WEBPACK_IMPORTED_MODULE_17__/* ["enum"] */ .k5n(['deployed', 'absent'])
            .describe('What you found: the release (on the way back, the former one) or the effect is there, or it is not'),
        candidate: zod__WEBPACK_IMPORTED_MODULE_17__/* .string */ .YjP().url().optional().describe('Where a deployed release answers that takes no traffic yet'),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonInput */ .NH,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .placeInputs */ .vb,
    },
    positional: ['subject'],
    run: async ({ subject, as, candidate, reason, ...given }, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)(given, around);
        const environment = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentOf */ .p7)(place, given.environment);
        const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_12__/* .headOf */ .Uo)(place, environment).read();
        const found = await (0,_session_unfinished_js__WEBPACK_IMPORTED_MODULE_15__/* .unfinishedOf */ .$B)(place, environment, record, around.note);
        const names = found ? askingIn(found.state) : [];
        if (!found || !names.includes(subject)) {
            const open = names.length > 0 ? `open are ${names.join(', ')}` : 'nothing is open';
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .refusedResult */ .M)([
                { code: 'NOTHING_TO_SETTLE', reason: `${environment} has no open effect of ${subject}: ${open}` },
            ]);
        }
        const { id, settings, state } = found;
        const wanted = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_3__/* .isEmptied */ .xr)(state, subject) ? 'absent' : 'deployed';
        if (Object.hasOwn(state.blocked, subject) && as !== wanted)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('USAGE', `${subject} is still to be taken back: do it and say --as ${wanted}, or convoy resume tries again`);
        if (as === 'deployed' && isCandidate(state, subject) !== (candidate !== undefined))
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('USAGE', candidateWords(subject, candidate));
        const refused = await (0,_session_barred_js__WEBPACK_IMPORTED_MODULE_11__/* .barred */ .f)(place, settings, 'deploy', around);
        if (refused)
            return refused;
        const { redact } = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_5__.connect)(place, settings, id, around.env, around.note);
        const secret = candidate && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .secretFinder */ .pY)(settings, around.env)(candidate);
        if (secret)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('USAGE', `--candidate holds ${secret}, and is kept: give what anybody may read`);
        const session = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_12__/* .open */ .ho)({
            ...{
                place,
                environment,
                deployment: id,
                clock: _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
                redact,
                note: around.note,
                takeOver: false,
                begun: true,
            },
            onEvent: () => undefined,
        });
        if ('code' in session)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .refusedResult */ .M)([session]);
        const actor = (0,_session_run_js__WEBPACK_IMPORTED_MODULE_14__/* .actorOf */ .d)(around.env);
        await session.journal.append([
            {
                type: 'control.accepted',
                verb: 'settle',
                actor,
                subject,
                as,
                ...(candidate === undefined ? {} : { candidate }),
                ...(reason === undefined ? {} : { reason }),
            },
        ]);
        await session.claim.release(session.journal.state, `${id}: ${subject} settled as ${as}`);
        await (await (0,_alerting_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .tellBeside */ .K)({ place, environment, deployment: id, isNew: false, isPart: false, around })).end();
        const text = `${subject} is settled as ${as} in ${id}: convoy resume goes on`;
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exits */ .c.done, text, json: { deployment: id, subject, as } };
    },
});
/** What a person is asked about: effects whose end nobody saw, ways back that are blocked, tasks that failed. */
const askingIn = ({ running, blocked, failures, partly }) => [
    ...Object.values(running).map(({ command }) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(command)),
    ...Object.keys(blocked),
    ...failures.flatMap(({ point, task, settled }) => point === 'deploy' && task !== undefined && !settled && !Object.hasOwn(partly, task) ? task : []),
    ...Object.keys(partly),
];
/** Whether what was begun is a release that its gate must look at before it gets traffic. */
const isCandidate = ({ running, plan }, subject) => {
    const step = plan?.steps.find(({ service }) => service === subject);
    const isDeploy = Object.values(running).some(({ command }) => command.type === 'deploy' && command.service === subject);
    return isDeploy && step?.recreate === false && step.phases.includes('gate');
};
const candidateWords = (subject, candidate) => candidate === undefined
    ? `say where the new release of ${subject} answers, by --candidate URL: its gate must look at it, not at what serves now`
    : `--candidate ${candidate}: what is open of ${subject} is no candidate that takes no traffic yet: leave it out`;


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

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


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
