export const id = 9587;
export const ids = [9587];
export const modules = {

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

/***/ 89587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ goBack)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/head.ts
var head = __webpack_require__(39983);
// EXTERNAL MODULE: ./packages/model/src/rollback-planner.ts + 1 modules
var rollback_planner = __webpack_require__(73181);
// EXTERNAL MODULE: ./packages/convoy/src/admit.ts + 3 modules
var admit = __webpack_require__(65810);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/prepare.ts + 21 modules
var prepare = __webpack_require__(66561);
// EXTERNAL MODULE: ./packages/convoy/src/services.ts
var services = __webpack_require__(5890);
// EXTERNAL MODULE: ./packages/convoy/src/view/plan.ts
var view_plan = __webpack_require__(18817);
// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
// EXTERNAL MODULE: ./packages/convoy/src/session/execute.ts + 9 modules
var execute = __webpack_require__(58541);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/session/id.ts
var id = __webpack_require__(68446);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/session/resume.ts
var resume = __webpack_require__(37308);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
;// CONCATENATED MODULE: ./packages/convoy/src/session/target.ts




const releasesOf = (vector) => Object.fromEntries(Object.entries(vector).map(([service, { release }]) => [service, release]));
const profilesOf = (vector) => Object.fromEntries(Object.entries(vector).flatMap(([service, { profile }]) => (profile ? [[service, profile]] : [])));
/** Services that have a marker now and had none then were not there: going back takes them away. */
const goal = (name, then, ordinal, now) => {
    const gone = Object.keys(now).map((service) => [service, null]);
    const releases = { ...Object.fromEntries(gone), ...releasesOf(then) };
    return { name, ordinal, releases, profiles: profilesOf(then) };
};
/**
 * Where to go back to: what the named deployment confirmed, or what was confirmed before the last deployment. After a
 * rollback there is no such default: a rollback is never rolled back.
 */
const targetOf = async (place, environment, { markers, ordinal }, to, note) => {
    if (to !== undefined) {
        const { state } = await (0,session_history/* record */.g1)(place, environment, to, note);
        if (!state.confirmed) {
            const reason = `${to} never confirmed anything: name another deployment${await goalsIn(place, environment, note)}`;
            return { code: 'NOT_CONFIRMED', reason };
        }
        return goal(to, state.markers, state.ordinal, markers);
    }
    // A journal of something else that cannot be read is no reason to stay with a bad release.
    const damage = [];
    for await (const { id, events, state } of (0,session_history/* newestFirst */.ll)(place, environment, note, (thrown) => damage.push(thrown))) {
        if (!state.confirmed || state.ordinal !== ordinal)
            continue;
        if (state.plan?.operation === 'rollback')
            return {
                code: 'IS_A_ROLLBACK',
                reason: `the last change, ${id}, was a rollback: say where to by --to DEPLOYMENT${await goalsIn(place, environment, note)}`,
            };
        const before = baseOf(events);
        return goal(`the versions before ${id}`, before.markers, before.ordinal, markers);
    }
    if (damage.length > 0)
        throw damage[0];
    const confirmed = [...new Set(Object.values(markers).map(({ deployment }) => deployment))];
    if (confirmed.length > 0)
        throw new error/* ConvoyError */.rG('STATE_INCOMPLETE', `what was confirmed before ${(0,few/* few */.H)(confirmed)} in ${environment} is not known any more, for the journal of it is lost: deploy the former versions by --version`);
    return {
        code: 'NOTHING_CONFIRMED',
        reason: `nothing is confirmed in ${environment}: there is nothing to go back from`,
    };
};
/** Deployments that `--to` may name, the newest first, for the end of a sentence. */
const goalsIn = async (place, environment, note) => {
    const ids = [];
    for await (const { id, state } of (0,session_history/* newestFirst */.ll)(place, environment, note, () => undefined))
        if (state.confirmed)
            ids.push(id);
    // The newest is what is in force.
    const others = ids.slice(1);
    return others.length === 0 ? '' : ` (confirmed were ${(0,few/* few */.H)(others)})`;
};
/** What was confirmed when a deployment was planned: it would not have begun on anything else. */
const baseOf = (events) => events.find((event) => event.type === 'deployment.planned')?.base ?? { markers: {}, ordinal: 0 };
/** What the journals tell of the confirmations before: all vectors, and in which order services shifted above `ordinal`. */
const confirmedPast = async (place, environment, ordinal, note) => {
    const confirmed = [];
    const shifts = [];
    const passOver = (thrown) => note(`${(0,error/* messageOf */.bD)(thrown)}\n  it is passed over here`);
    for await (const { state } of (0,session_history/* newestFirst */.ll)(place, environment, note, passOver)) {
        if (!state.confirmed)
            continue;
        confirmed.push(releasesOf(state.markers));
        if (state.ordinal <= ordinal)
            continue;
        const back = (0,src_state/* affectedOf */.oz)(state);
        const isRollback = state.plan?.operation === 'rollback';
        const order = isRollback ? (0,src_state/* undoOf */.CF)(state).map(({ service }) => service) : state.shifted;
        shifts.push(...order.filter((service) => isRollback || !back.has(service)).reverse());
    }
    return { confirmed, shifts };
};

;// CONCATENATED MODULE: ./packages/convoy/src/session/go-back.ts



















/** What had no release then is taken away: it may well have served before Convoy knew of it, so that is nobody's default. */
const takesAway = (environment, { name }, { undo }) => {
    const gone = undo.flatMap(({ service, to }) => (to === null ? [service] : []));
    const reason = `${name} have no ${gone.join(', ')}, so this would take ${gone.length === 1 ? 'it' : 'them'} away from ${environment}`;
    return gone.length === 0 ? [] : [{ subject: environment, code: 'TAKES_AWAY', reason }];
};
/** Whether it was a rollback, or was taken back by somebody's wish. */
const wentBack = ({ events, state }) => state.outcome !== null &&
    (state.plan?.operation === 'rollback' ||
        events.some((event) => event.type === 'control.accepted' && event.verb === 'rollback'));
/** The rollback that an earlier attempt of this run brought to its end. */
const ranBefore = async (place, environment, { env, note }) => {
    if (!(0,crew/* isRerun */.tc)(env))
        return null;
    for await (const one of (0,session_history/* newestFirst */.ll)(place, environment, note, () => undefined))
        if ((0,resume/* isOwn */.N)(one.state) && wentBack(one))
            return one.id;
    return null;
};
const ranAlready = (id) => ({
    code: 'RAN_ALREADY',
    reason: `this run went back already, by ${id}: run again it would take back what was confirmed since. Start a new one for that`,
});
/** What is confirmed goes back to a version vector that was confirmed before. */
const goBack = async (place, environment, given, around) => {
    const settings = await (0,manifest.load)(place, environment);
    for (const service of given.services ?? [])
        (0,services/* requireService */.r)(settings, service);
    const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
    const before = await ranBefore(place, environment, around);
    if (before !== null)
        return (0,outcome/* refusedResult */.M)([ranAlready(before)]);
    const target = await targetOf(place, environment, record, given.to, around.note);
    if ('code' in target)
        return (0,outcome/* refusedResult */.M)([target]);
    const deployment = (0,id/* newId */.S)(clock/* systemClock */.m);
    const connection = await (0,connect.connect)(place, settings, deployment, around.env, around.note);
    const { plan, refusals } = (0,rollback_planner/* buildRollback */.j)({
        settings,
        base: (0,head/* baseOf */.b)(record),
        to: target.releases,
        profiles: target.profiles,
        ordinal: target.ordinal,
        ...(await confirmedPast(place, environment, target.ordinal, around.note)),
        only: given.services?.length ? given.services : null,
        capabilities: (0,prepare/* capabilitiesOf */.SF)(settings, connection.ports),
    });
    if (refusals.some(({ code }) => code === 'NOTHING_TO_DO')) {
        const others = await goalsIn(place, environment, around.note);
        return (0,outcome/* refusedResult */.M)(refusals.map(({ code, reason }) => ({ code, reason: `${reason}; --to DEPLOYMENT goes to another${others}` })));
    }
    const found = [...refusals, ...takesAway(environment, target, plan)];
    const admitted = await (0,admit/* admit */.w)('rollback', found, given.override, settings, (0,run/* actorOf */.d)(around.env), connection.ports);
    if (admitted.refusals.length > 0)
        return (0,outcome/* refusedResult */.M)(admitted.refusals);
    const noted = { ...plan, notes: [...plan.notes, ...admitted.notes] };
    if (given['dry-run'])
        return {
            exit: exit/* exits */.c.done,
            text: (0,view_plan/* planText */.P)(noted, settings, []),
            json: { deployment: null, environment, plan: noted },
        };
    await (0,manifest/* requireVariables */.pS)(place, settings, { services: plan.undo.map(({ service }) => service), checks: [] }, around.env);
    const requested = {
        operation: 'rollback',
        reason: given.reason ?? `rollback to ${target.name}`,
        ...(admitted.override === null ? {} : { override: admitted.override }),
    };
    return (0,execute/* execute */.g)({ place, settings, deployment, connection, plan: noted, base: (0,head/* baseOf */.b)(record), requested }, around);
};


/***/ }),

/***/ 68446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A new deployment's id: its time in UTC to the millisecond, so that ids sort, and chance for those of one moment. */
const newId = (clock) => {
    const time = new Date(clock.now()).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '').replace('T', '-');
    return `${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
};


/***/ }),

/***/ 37308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   z: () => (/* binding */ resumeIn)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61741);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _barred_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36659);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95630);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58541);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92610);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70530);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67070);










/** Whether a deployment was begun by an attempt of the run that this process is in, or taken up by a job of it. */
const isOwn = ({ requested, segments }) => {
    const run = (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA)?.run;
    if (run === undefined)
        return false;
    const isOfRun = (segment) => (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)((0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)(segment))?.run === run;
    return requested?.run?.includes(`/actions/runs/${run}/`) === true || Object.keys(segments).some(isOfRun);
};
/** What waits for a person is left to one by a machine, unless it is to be taken back. */
const waits = ({ id, state: { halted, paused, environment } }, isBack) => {
    const why = halted
        ? `halted and waits for a person: ${halted.reason}`
        : paused && !isBack
            ? (0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedText */ .Ok)(paused)
            : null;
    return why === null
        ? null
        : {
            exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.halted,
            text: `${id} is ${why}; convoy resume goes on`,
            json: { deployment: id, environment, halted, paused, outcome: null },
        };
};
/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
const resumeIn = async (place, environment, around, { cancelled, isMeant, by }) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .Uo)(place, environment).read();
    const found = await (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_9__/* .unfinishedOf */ .$B)(place, environment, record, around.note);
    if (found === null || !isMeant(found.state))
        return null;
    const refused = by === 'person'
        ? await (0,_barred_js__WEBPACK_IMPORTED_MODULE_4__/* .barred */ .f)(place, found.settings, 'deploy', around)
        : waits(found, cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(found.state));
    if (refused)
        return refused;
    const actor = (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .actorOf */ .d)(around.env);
    return (0,_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .goOn */ .A)(place, found.settings, found.id, around, {
        services: (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_9__/* .servicesIn */ .qp)(found),
        // What this run holds for all its jobs is ended by one of them.
        takeOver: record.owner !== null && (0,_crew_js__WEBPACK_IMPORTED_MODULE_5__/* .isCrew */ .__)(record.owner),
        begin: ({ journal }) => {
            journal.push([{ type: 'deployment.resumed', actor }]);
            const { paused } = journal.state;
            if (cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state))
                return journal.append([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' })]);
            // Machines only take one another's place: a person who goes on with it means it to go on.
            const isWished = paused !== null && by === 'person';
            return journal.append(isWished ? [(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'resume', actor })] : []);
        },
    });
};


/***/ }),

/***/ 93871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exposureOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_checks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78548);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);


/** How users come to meet a release, and what it has to pass: who says yes to a plan says yes to that. */
const exposureOf = ({ service, phases, recreate }, settings) => {
    const { health = null, canary = [], watchMs = null, ...rest } = settings.services[service] ?? {};
    const steps = phases.includes('canary')
        ? canary.map(({ share, forMs }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(forMs)}`)
        : [];
    return [
        ...(recreate ? ['users meet it at once'] : []),
        ...(steps.length > 0 ? [`canary ${steps.join(', ')}`] : []),
        ...(health && watchMs !== null ? [`watch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(watchMs)}`] : []),
        ...(phases.includes('verify') ? [(0,_convoy_model_checks__WEBPACK_IMPORTED_MODULE_1__/* .checksOfService */ .QN)(rest).join(', ')] : []),
    ].join('; ');
};


/***/ }),

/***/ 18817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89955);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91118);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93871);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);





const stepLine = (step, settings) => {
    const { service, reason, from, to, needs, ready } = step;
    const after = [...needs, ...ready.map((need) => `${need} (ready as it is)`)];
    const order = after.length > 0 ? `  after ${after.join(', ')}` : '';
    const exposure = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_1__/* .exposureOf */ .X)(step, settings);
    return `  ${service}  ${from?.version ?? 'nothing'} → ${to.version} (${reason})${order}${exposure === '' ? '' : `  ${exposure}`}`;
};
const section = (title, lines) => (lines.length > 0 ? [title, ...lines] : []);
/** A plan for people: stages for orientation, the engine waits for needs only. */
const planText = (plan, settings, refusals, risk = null) => {
    const { operation, steps, undo, stages, tasks, checks, skipped, notes, criticalPath } = plan;
    const { name, environment, shift, promotesFrom } = settings;
    const byName = new Map(steps.map((step) => [step.service, step]));
    const staged = stages.flatMap((stage, index) => [
        ` stage ${index + 1}`,
        ...stage.flatMap((service) => byName.get(service) ?? []).map((step) => stepLine(step, settings)),
    ]);
    const what = operation === 'deploy'
        ? `${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(steps.length, 'service')}${promotesFrom === undefined ? '' : ` of what ${promotesFrom} confirmed`}, shift ${shift}`
        : `rollback of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(undo.length, 'service')}`;
    return [
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(name, environment)}: ${what}`,
        ...staged,
        ...undo.map(({ service, from, to }) => `  ${service}  ${from.version} → ${to?.version ?? 'nothing'}`),
        ...section('tasks', tasks.map(({ task, phase }) => `  ${task}  ${phase === 'expand' ? 'before its dependents' : 'after confirmation'}`)),
        ...section('checks', checks.map(({ check, needs }) => `  ${check}  after ${needs.join(', ')}`)),
        ...section('skipped', skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`)),
        ...section('notes', notes.map(({ subject, message }) => `  ${subject}: ${message}`)),
        ...(criticalPath.services.length > 0
            ? [`critical path: ${criticalPath.services.join(' → ')}${(0,_expected_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedWords */ .y)(plan, settings)}`]
            : []),
        ...(risk === null ? [] : (0,_risk_js__WEBPACK_IMPORTED_MODULE_2__/* .riskLines */ .f)(risk)),
        ...refusals.map(({ code, reason }) => `refused (${code}): ${reason}`),
    ].join('\n');
};


/***/ }),

/***/ 889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ riskLines)
/* harmony export */ });
/* harmony import */ var _convoy_judge_risk_care__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);



/** What each care comes to, for whoever says yes to the plan. */
const advice = {
    usual: null,
    watch: 'watch longer than usual after the shift (`watch.for`)',
    canary: 'bring it to few users first, or one service at a time, and watch longer',
    ask: 'ask somebody who knows these services before it starts; then few users first',
};
const percent = (part) => `${Math.round(100 * part)} %`;
const knownFrom = ({ deployments, failures }) => {
    if (deployments === 0)
        return 'no deployment is known yet: only what is usual elsewhere speaks';
    const learnt = `learnt from ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(deployments, 'deployment')}, ${failures} of which failed`;
    return (0,_convoy_judge_risk_care__WEBPACK_IMPORTED_MODULE_0__/* .isLearnt */ .fw)(deployments) ? learnt : `${learnt}: little, so mostly what is usual elsewhere speaks`;
};
const recordWords = ({ record }) => record === null
    ? []
    : [
        `so far it was ${record.brier <= record.baseRate ? 'no worse' : 'worse'} than the base rate (Brier score ${record.brier.toFixed(3)} and ${record.baseRate.toFixed(3)} on the last ${record.deployments})`,
    ];
/** How likely it is to fail, why, and how carefully to go: the first line says the most. */
const riskLines = (risk) => {
    const { probability, interval, reasons, care } = risk;
    const [low, high] = interval;
    return [
        `risk: ${percent(probability)} that something of it fails (${percent(low)} to ${percent(high)}; ${knownFrom(risk)})`,
        ...reasons.map(({ words, odds }) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(words)}: odds × ${odds.toFixed(2)}`),
        ...recordWords(risk).map((words) => `  ${words}`),
        ...[advice[care] ?? []].flat().map((words) => `  care: ${words}`),
    ];
};


/***/ }),

/***/ 73181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ buildRollback)
});

// EXTERNAL MODULE: ./packages/model/src/graph.ts
var src_graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/plan-notes.ts
var plan_notes = __webpack_require__(5714);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/refusal.ts
var refusal = __webpack_require__(40766);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var neighbours = __webpack_require__(67173);
;// CONCATENATED MODULE: ./packages/model/src/rollback-limits.ts



/** What a contract task removed is gone: older releases cannot run any more, and no override brings it back. */
const beneathFloor = ({ base, ordinal }, undone) => {
    const above = base.floors.filter((floor) => floor.ordinal > ordinal);
    const guarded = new Map(above.flatMap((floor) => floor.services.map((name) => [name, floor])));
    return undone.flatMap((subject) => {
        const floor = guarded.get(subject);
        if (!floor)
            return [];
        const { task, deployment } = floor;
        const reason = `${subject} cannot go back beneath deployment ${deployment}, where the contract task ${task} ran: deploy a release that works without what it removed`;
        return [{ subject, code: 'BENEATH_FLOOR', reason }];
    });
};
/** Releases that were never confirmed beside each other, unless they are declared to tolerate it. */
const unverified = (input, undone) => {
    const { settings, to, confirmed } = input;
    const result = resultOf(input, new Set(undone));
    const staying = [...result].filter(([name, release]) => !(0,src_release/* sameRelease */.O)(release, (0,record/* own */.Z)(to, name))).map(([name]) => name);
    const known = confirmed.some((vector) => isSame(result, vector)) ||
        undone.every((back) => staying.every((stays) => (0,neighbours/* tolerate */.j9)(settings, back, stays) && !loses(input, stays, back)));
    if (known)
        return [];
    const beside = staying.map((name) => `${name} ${result.get(name)?.version}`).join(', ');
    const reason = `with ${undone.join(', ')} taken back beside ${beside} this is a combination that was never confirmed`;
    const fix = 'take all of it back';
    return [{ subject: settings.environment, code: 'UNVERIFIED_COMBINATION', reason, fix }];
};
/** Tolerating other versions of a need is not doing without it. */
const loses = ({ settings, to }, stays, back) => ((0,record/* own */.Z)(to, back) ?? null) === null && (0,neighbours/* servicesNeeded */.my)(settings, stays).has(back);
/** What serves once the plan is carried out. */
const resultOf = ({ base, to }, undone) => {
    const result = new Map();
    for (const [name, { release }] of Object.entries(base.markers)) {
        const serves = undone.has(name) ? (0,record/* own */.Z)(to, name) : release;
        if (serves)
            result.set(name, serves);
    }
    return result;
};
const isSame = (result, vector) => Object.keys(vector).length === result.size &&
    [...result].every(([name, release]) => (0,src_release/* sameRelease */.O)(release, (0,record/* own */.Z)(vector, name)));

;// CONCATENATED MODULE: ./packages/model/src/rollback-planner.ts






/**
 * What to take back to reach a former version vector, in the reverse of the shifts: on the way, where that can be, only
 * combinations are met that were met before. Freezes and holds never block it (DESIGN §6).
 */
const buildRollback = (input) => {
    const { settings, only, capabilities } = input;
    const { undo, skipped, notes, refusals } = sort(input);
    const graph = serviceGraph(settings);
    const forward = (0,src_graph/* stages */._$)(graph, (name) => undo.has(name));
    const order = orderOf(input, forward.flat().reverse());
    const plan = {
        operation: 'rollback',
        steps: [],
        undo: order.flatMap((name) => undo.get(name) ?? []),
        profiles: profilesOf(input, undo),
        tasks: [],
        checks: [],
        skipped,
        notes: [...notes, ...(0,plan_notes/* notesOfUndo */.b)(settings, order, capabilities)],
        stages: forward.toReversed(),
        criticalPath: chainOf(graph, undo),
    };
    const unknown = (only ?? [])
        .filter((name) => !Object.hasOwn(settings.services, name))
        .map((name) => (0,refusal/* unknownService */.U)(name, settings.environment));
    const limits = order.length === 0 ? [] : [...beneathFloor(input, order), ...unverified(input, order)];
    const found = [...unknown, ...refusals, ...limits];
    return { plan, refusals: order.length === 0 && found.length === 0 ? [nothingToDo(settings)] : found };
};
/** What stays keeps its own. */
const profilesOf = ({ profiles }, undo) => Object.fromEntries(Object.entries(profiles).filter(([service]) => undo.has(service)));
/**
 * The exact reverse of the shifts, where each service shifted once: its steps are the confirmed combinations. One that
 * shifted several times goes back past some of them, so no order meets only those: then dependents go first, as they do
 * on the way forward in reverse. So too where a shift is not known.
 */
const orderOf = ({ shifts }, dependentsFirst) => {
    const reverse = shifts.filter((name) => dependentsFirst.includes(name));
    const isOnceEach = reverse.length === dependentsFirst.length && new Set(reverse).size === reverse.length;
    return isOnceEach ? reverse : dependentsFirst;
};
/** Services and tasks: a task between two services keeps their order. */
const serviceGraph = ({ services, tasks }) => (0,src_graph/* graphOf */.cQ)(Object.fromEntries([...Object.entries(services), ...Object.entries(tasks)].map(([name, { needs }]) => [name, needs])));
const chainOf = (graph, undo) => {
    const { names, length } = (0,src_graph/* criticalPath */.vC)(graph, (name) => (undo.has(name) ? 1 : 0));
    return { services: names.filter((name) => undo.has(name)).reverse(), expectedMs: length };
};
const sort = ({ settings, base, to, only }) => {
    const asked = only && new Set(only);
    const undo = new Map();
    const skipped = [];
    const notes = [];
    const refusals = [];
    for (const service of Object.keys(to)) {
        const from = (0,record/* own */.Z)(base.markers, service)?.release ?? null;
        const target = (0,record/* own */.Z)(to, service) ?? null;
        if (asked && !asked.has(service))
            skipped.push({ subject: service, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
        else if ((0,src_release/* sameRelease */.O)(from, target))
            skipped.push({ subject: service, code: 'UNCHANGED', reason: `it is at ${at(target)} already` });
        else if (!Object.hasOwn(settings.services, service))
            notes.push(gone(service, from));
        else if (from === null)
            refusals.push(notDeployed(service, target));
        else
            undo.set(service, { service, from, to: target });
    }
    return { undo, skipped, notes, refusals };
};
const at = (release) => release?.version ?? 'nothing';
const gone = (subject, from) => ({
    subject,
    code: 'NOT_IN_MANIFEST',
    message: `${subject} is not in the manifest any more: it stays at ${at(from)}`,
});
const notDeployed = (subject, target) => ({
    subject,
    code: 'NOT_DEPLOYED',
    reason: `${subject} has no confirmed release to go back from: \`convoy deploy ${subject} --version ${subject}=${at(target)}\``,
});
const nothingToDo = ({ environment }) => ({
    subject: environment,
    code: 'NOTHING_TO_DO',
    reason: `everything that was asked for is in ${environment} at the wanted release already`,
});


/***/ })

};
