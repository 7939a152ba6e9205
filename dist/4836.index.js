export const id = 4836;
export const ids = [4836];
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

/***/ 14247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/** What to do about a failure whose reason only says what was seen, by its code; all other reasons end with their fix. */
const fixes = {
    HEALTH_REFUSED: 'let it listen where this looks: at its PORT, or correct `health.url`',
    HEALTH_DNS: 'correct `health.url`, or the name where it is looked up',
    HEALTH_TLS: 'renew or correct its certificate',
    HEALTH_TIMEOUT: 'it is reached and does not answer: see what holds it up',
    HEALTH_RESET: 'it breaks its answers off: see why',
    HEALTH_PROTOCOL: 'let it speak HTTP where this looks, or correct `health.url`',
    HEALTH_STATUS: 'see why it is not ready, or correct `health.ready`',
    HEALTH_DOWN: 'see why its own answer says that it is down',
    WRONG_VERSION: 'let it answer with the version it was deployed as (CONVOY_VERSION), or correct `health.url`',
    NO_VERSION: 'let its answer name its version there, or correct `health.version`',
    GATE_TIMEOUT: 'see why it is not steadily healthy, or give its gate a longer `timeout`',
};
/** What to do about these failures, each line once. */
const adviceOn = (failures) => {
    const lines = failures.flatMap(({ point, service, code }) => {
        const fix = point !== 'deploy' && Object.hasOwn(fixes, code) ? fixes[code] : undefined;
        return service === undefined || fix === undefined
            ? []
            : [`fix for ${service}: ${fix}; convoy logs ${service} shows what it wrote`];
    });
    return [...new Set(lines)];
};


/***/ }),

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85122);
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
    const events = await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a)(dir, note);
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

/***/ 57895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   M: () => (/* binding */ refusedResult)
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39374);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14247);



const exitOf = (state, end) => {
    switch (end) {
        case 'halted':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.halted;
        case 'fenced':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused;
        case 'left':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done;
        case 'stopped':
            return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
        case 'finished':
            if (state.outcome === 'cancelled')
                return _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.cancelled;
            return state.outcome === 'confirmed' || state.plan?.operation === 'rollback' ? _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done : _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.failed;
    }
};
const sentence = (state, end) => {
    const { deployment, environment, halted, outcome, decisions, failures, settings } = state;
    const { override } = state.requested ?? {};
    const overridden = override ? `\n  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideText */ .K9)(override)}` : '';
    const reasons = [...decisions.flatMap((decision) => decision.reasons), ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(failures)]
        .map((line) => `\n  ${line}`)
        .join('');
    switch (end) {
        case 'halted':
            return `${deployment} is halted and needs a person: ${halted?.reason}\n  code: ${halted?.code}`;
        case 'fenced':
            return `${deployment} was taken over by another process, which goes on with it; this one stopped`;
        case 'left':
            return `${deployment} goes on in other jobs`;
        case 'stopped':
            return `${deployment} is not finished: convoy resume goes on${state.confirmed ? ' with its contract tasks' : ', convoy rollback takes it back'}`;
        case 'finished':
            if (outcome === 'confirmed')
                return `${deployment} is confirmed in ${environment}${settings?.url ? `\n  ${settings.url}` : ''}${overridden}`;
            return state.plan?.operation === 'rollback'
                ? `${environment} went back by ${deployment}${overridden}${reasons}`
                : `${deployment} was ${outcome === 'cancelled' ? 'cancelled and taken' : 'rolled'} back in ${environment}${overridden}${reasons}`;
    }
};
/** What a driven deployment came to, for people and machines. */
const resultOf = (state, end, journal) => ({
    exit: exitOf(state, end),
    text: sentence(state, end),
    json: {
        deployment: state.deployment,
        environment: state.environment,
        url: state.settings?.url ?? null,
        operation: state.requested?.operation,
        end,
        outcome: state.outcome,
        halted: state.halted,
        failures: state.failures.map(({ point, service, task, check, code, reason }) => ({
            ...{ point, service, task, check, code, reason },
        })),
        reasons: state.decisions.flatMap(({ reasons }) => reasons),
        advice: (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOn */ .i)(state.failures),
        override: state.requested?.override ?? null,
        services: Object.fromEntries(Object.keys(state.settings?.services ?? {}).map((service) => [
            service,
            state.markers[service]?.release.version ?? null,
        ])),
        journal,
    },
});
/** A refusal: nothing was begun. */
const refusedResult = (refusals) => ({
    exit: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.refused,
    text: refusals.map(({ code, reason }) => `refused (${code}): ${reason}`).join('\n'),
    json: { refusals },
});


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

/***/ 70530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11247);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);






/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
/** Behind that the environment is given back; runners kill ten seconds after the signal. */
const patienceMs = 7_500;
const actorOf = (env) => env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
const run = async ({ journal, claim }, ports, around, share, { heed, tell, hurry }) => {
    const { note, isTerminal, env } = around;
    const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
    const stop = new AbortController();
    let grace = graceMs;
    let interrupts = 0;
    /** What GitHub does not take in time is not waited for until the runner kills. */
    const done = new AbortController();
    const stopSoon = () => {
        stop.abort();
        ports.clock.sleep(patienceMs, done.signal).then(hurry, () => undefined);
    };
    const off = around.onSignal((signal) => {
        interrupts += 1;
        if (interrupts > 1) {
            grace = 0;
            stop.abort();
            hurry();
            inbox.put([]);
            note('stopped; convoy resume goes on');
        }
        else if (signal === 'SIGINT' && isTerminal && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state)) {
            note('cancelling: what was done is taken back. Ctrl-C again stops at once');
            inbox.put([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
        }
        else {
            note(`${signal}: closing the journal; convoy resume goes on`);
            stopSoon();
        }
    });
    const deaf = heed({ state: () => journal.state, put: inbox.put });
    try {
        const run = {
            ...{ journal, claim, ports, isGone: _agent_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST, inbox, stop: stop.signal },
            ...(typeof share === 'string'
                ? {}
                : {
                    decide: (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .focusOn */ .sS)(share.subject, share.until),
                    isOurs: (command) => (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .isFor */ .Gi)(command, share.subject, journal.state),
                }),
        };
        const end = share === 'beginning'
            ? 'left'
            : await (0,_convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .r)({
                ...run,
                get graceMs() {
                    return grace;
                },
            });
        return await close({ journal, claim }, end, share, tell);
    }
    finally {
        done.abort();
        deaf();
        off();
    }
};
/** Gives the environment back, unless it is someone else's by now: then this process ended nothing, whatever it saw. */
const close = async ({ journal, claim }, end, share, tell) => {
    if (end === 'fenced')
        return end;
    const { state } = journal;
    const note = `${state.deployment}: ${endNote(state.outcome, end)}`;
    if (end === 'finished' || end === 'halted') {
        // Told while it is held: whoever finds this process gone meanwhile goes on with it, and tells it again.
        if (!(await claim.save(state, note)))
            return 'fenced';
        await tell(end);
    }
    // Of a part the environment stays held: for the other jobs of the run, or for whoever goes on.
    const isKept = share !== 'whole' && _crew_js__WEBPACK_IMPORTED_MODULE_5__/* .isInJob */ .Tr;
    const isHeld = await (isKept
        ? claim.save(state, `${state.deployment}: ${shareNote(share)}`)
        : claim.release(state, `${note}, given back`));
    return isHeld ? end : 'fenced';
};
const shareNote = (share) => share === 'beginning' ? 'planned' : `${share.subject} is brought as far as ${share.until}`;
const endNote = (outcome, end) => outcome ?? end;


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

/***/ 33944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   aL: () => (/* binding */ milestones),
/* harmony export */   sS: () => (/* binding */ focusOn),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41805);
/* harmony import */ var _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80697);
/* harmony import */ var _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39437);
/* harmony import */ var _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72803);
/* harmony import */ var _rules_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79815);







/** How far one service is brought before its process leaves it to others; gated is what has passed its own checks too. */
const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'];
/** Whether a command is for this service or task: its own, or the question whether what it needs is ready. */
const isFor = (command, subject, state) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) === subject ||
    (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service));
/** Whether a fact speaks of this service or task. */
const isAbout = (fact, subject, state) => {
    if ('key' in fact && fact.key !== undefined) {
        const running = state.running[fact.key];
        if (running)
            return isFor(running.command, subject, state);
    }
    return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};
/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
const focusOn = (subject, until) => (state, now) => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    // What is halted waits for a person, whichever part of it is looked at.
    const by = state.halted ? [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA] : [_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA, _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failures */ .e9, state.paused ? _rules_on_hold_js__WEBPACK_IMPORTED_MODULE_4__/* .onHold */ .L : _rules_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .sequence */ .K];
    const { facts, commands, wake } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideBy */ .Q)(by, alone, now, {
        fact: (fact) => isAbout(fact, subject, state),
        command: (command) => isFor(command, subject, state),
    });
    return { facts, commands: isReached(state, subject, until) ? [] : commands, wake };
};
const waitsFor = ({ plan }, subject, need) => plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
    plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;
/** Whether a service is as far as it was to be brought, or a task is done. */
const isReached = (state, subject, until) => {
    const view = (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .du)(state, 0);
    const step = view?.steps.get(subject);
    if (!view || !step)
        return state.done[subject] === true;
    const { deployed, shifted, checkpointed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    switch (until) {
        case 'deployed':
            return deployed !== undefined;
        case 'gated':
            return (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_6__/* .isProved */ .n_)(view, step);
        case 'shifted':
            return checkpointed === true || (step.phases.includes('shift') ? shifted === true : deployed !== undefined);
        case 'checkpointed':
            return checkpointed === true;
    }
};
/** Why it will not get there in this process; null while it may. */
const obstacleTo = (state, subject) => {
    const { skipped } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    const failure = state.failures.find(({ settled }) => !settled);
    const isBack = state.decisions.some(({ affected }) => affected.includes(subject));
    return skipped ?? failure?.reason ?? (isBack ? `${subject} is taken back` : null);
};


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


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
