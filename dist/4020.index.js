export const id = 4020;
export const ids = [4020,4610,5154,4425,8362];
export const modules = {

/***/ 39374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exits)
/* harmony export */ });
/** What the command's exit status says. */
const exits = {
    /** Done. */
    done: 0,
    /** It failed and was taken back. */
    failed: 1,
    /** Wrong usage, or a manifest that cannot be deployed. */
    usage: 2,
    /** A person is needed. */
    halted: 3,
    /** Refused: a hold, a freeze, a stale commit, someone else at work. */
    refused: 4,
    /** Cancelled. */
    cancelled: 130,
};


/***/ }),

/***/ 45518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const told = (release) => release && [release.version, release.digest, release.commit];
/**
 * What a plan would do, as 16 hexadecimal digits of SHA-256: from which release to which each service goes, in which
 * order, and the tasks and checks on the way. Expected times, notes and reasons do not count.
 */
const planDigest = ({ operation, steps, undo, tasks, checks }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([
    operation,
    steps.map(({ service, from, to, needs }) => [service, told(from), told(to), needs]),
    undo.map(({ service, from, to }) => [service, told(from), told(to)]),
    tasks.map(({ task, phase, needs }) => [task, phase, needs]),
    checks.map(({ check, needs }) => [check, needs]),
]))
    .digest('hex')
    .slice(0, 16);


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

/***/ 38362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* binding */ deploy),
/* harmony export */   deployAs: () => (/* binding */ deployAs)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32998);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45518);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66561);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58541);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57895);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79471);











/** Plans, and deploys what was planned: all of it, or no more than its beginning. */
const deployAs = async (given, around, share) => {
    const settled = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_8__/* .headOf */ .Uo)(place, settings.environment).read();
    const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_8__/* .obstacleOf */ .HD)(place, record, settings.environment);
    if (obstacle)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)([obstacle]);
    const deployment = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_7__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const { plan, refusals, override, commit, connection, base, ...prepared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)(given, settled, around, deployment, record);
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVariables */ .pS)(place, settings, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .readersOf */ .cU)(plan), around.env);
    if (refusals.length > 0)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)(refusals);
    if (plan.steps.length === 0) {
        const text = plan.skipped.map(({ subject, reason }) => `${subject}: ${reason}`).join('\n');
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done, text: `nothing to do\n${text}`, json: { deployment: null, skipped: plan.skipped } };
    }
    const { reason, expect } = given;
    if (expect !== undefined && expect !== (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .planDigest */ .G)(plan))
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .refusedResult */ .M)([
            {
                code: 'PLAN_CHANGED',
                reason: `what would be deployed to ${settings.environment} by now is not what was planned and approved: run all jobs again`,
            },
        ]);
    const requested = {
        operation: 'deploy',
        manifest: place.called,
        ...(reason === undefined ? {} : { reason }),
        ...(commit === null ? {} : { commit }),
        ...(override === null ? {} : { override }),
    };
    const result = await (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_6__/* .execute */ .g)({ ...prepared, deployment, connection, plan, base, requested }, around, share);
    return { ...result, json: { ...result.json, plan, maxParallel: settings.maxParallel } };
};
const deploy = (0,_verb_js__WEBPACK_IMPORTED_MODULE_10__/* .verb */ .w)({
    inputs: { ..._prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .planInputs */ .Zp, ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInput */ .NH },
    positional: ['services'],
    run: (given, around) => deployAs(given, around, 'whole'),
});


/***/ }),

/***/ 74425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan),
  planned: () => (/* binding */ planned)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/plan-digest.ts
var plan_digest = __webpack_require__(45518);
// EXTERNAL MODULE: ./packages/convoy/src/prepare.ts + 21 modules
var prepare = __webpack_require__(66561);
// EXTERNAL MODULE: ./packages/convoy/src/session/id.ts
var id = __webpack_require__(68446);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/resume.ts
var resume = __webpack_require__(37308);
// EXTERNAL MODULE: ./packages/convoy/src/session/unfinished.ts
var unfinished = __webpack_require__(67070);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/plan.ts
var plan = __webpack_require__(18817);
// EXTERNAL MODULE: ./packages/convoy/src/view/exposure.ts
var exposure = __webpack_require__(93871);
// EXTERNAL MODULE: ./packages/convoy/src/view/risk.ts
var view_risk = __webpack_require__(889);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/plan-markdown.ts



/** Text that neither breaks a table nor becomes markup, a mention or a reference to an issue. */
const cell = (text) => text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#|~@]/g, (sign) => `&#${sign.codePointAt(0)};`);
const table = (heads, rows) => rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
    ];
/** A plan for a pull request or a summary: what would go out, in which order, and why the rest would not. */
const planMarkdown = (plan, settings, refusals, risk = null) => {
    const { name, environment } = settings;
    const stageOf = new Map(plan.stages.flatMap((stage, index) => stage.map((service) => [service, index + 1])));
    const steps = [...plan.steps].sort((a, b) => (stageOf.get(a.service) ?? 0) - (stageOf.get(b.service) ?? 0));
    return [
        `### Plan for ${cell((0,view_text/* placeName */.fW)(name ?? null, environment))}`,
        '',
        ...(steps.length === 0 ? ['Nothing would be deployed.', ''] : []),
        ...table(['stage', 'service', 'from', 'to', 'why', 'how'], steps.map((step) => {
            const { service, from, to, reason } = step;
            const stage = String(stageOf.get(service) ?? '');
            const former = from ? (0,view_text/* version */.rE)(from.version) : 'nothing';
            return [stage, service, former, (0,view_text/* version */.rE)(to.version), reason, (0,exposure/* exposureOf */.X)(step, settings)];
        })),
        ...table(['task', 'phase'], plan.tasks.map(({ task, phase }) => [task, phase])),
        ...refusals.map(({ code, reason }) => `- would be refused (${cell(code)}): ${cell(reason)}`),
        ...plan.notes.map(({ message }) => `- ${cell(message)}`),
        ...(risk === null ? [] : (0,view_risk/* riskLines */.f)(risk).map((line, index) => `${index === 0 ? '' : '  '}- ${cell(line.trim())}`)),
        ...(plan.skipped.length === 0
            ? []
            : [
                '',
                '<details><summary>Not in it</summary>',
                '',
                ...table(['what', 'why'], plan.skipped.map(({ subject, reason }) => [subject, reason])),
                '</details>',
            ]),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/plan.ts













const jsonOf = ({ plan, override, settings, commit }, refusals, risk) => ({
    name: settings.name,
    environment: settings.environment,
    promotesFrom: settings.promotesFrom ?? null,
    commit,
    plan,
    digest: (0,plan_digest/* planDigest */.G)(plan),
    risk,
    refusals,
    override,
});
/** What would be deployed now, what it was made from, and all that would refuse it. */
const planned = async (given, around) => {
    const settled = await (0,prepare/* settle */.G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,session_open/* headOf */.Uo)(place, settings.environment).read();
    const prepared = await (0,prepare/* prepare */.iA)(given, settled, around, (0,id/* newId */.S)(clock/* systemClock */.m), record);
    // What an earlier attempt of this run left is gone on with, and stands in nobody's way.
    const left = await (0,unfinished/* seenUnlessLost */.Aw)(place, settings.environment, record, around.note);
    const isInTheWay = prepared.plan.steps.length > 0 && !(left && (0,resume/* isOwn */.N)(left.state));
    const obstacle = isInTheWay ? await (0,session_open/* obstacleOf */.HD)(place, record, settings.environment) : null;
    // Whoever is at work now will have ended by the time that this is approved, or is asked again then.
    const isBusy = obstacle?.code === 'LOCKED';
    if (isBusy)
        around.note(`for now ${obstacle.reason}`);
    const refusals = [...(obstacle && !isBusy ? [obstacle] : []), ...prepared.refusals];
    const risk = await prepared.risk();
    const result = {
        exit: refusals.length > 0 ? exit/* exits */.c.refused : exit/* exits */.c.done,
        text: (0,plan/* planText */.P)(prepared.plan, prepared.settings, refusals, risk),
        json: jsonOf(prepared, refusals, risk),
        markdown: planMarkdown(prepared.plan, prepared.settings, refusals, risk),
    };
    return { prepared, result };
};
const plan_plan = (0,verb/* verb */.w)({
    inputs: prepare/* planInputs */.Zp,
    positional: ['services'],
    run: async (given, around) => {
        const { prepared, result } = await planned(given, around);
        // Whoever plans need not have what only a deployment has.
        for (const one of await (0,manifest/* unsetIn */.$3)(prepared.place, prepared.settings, (0,prepare/* readersOf */.cU)(prepared.plan), around.env))
            around.note((0,diagnostic/* format */.G)(one));
        return result;
    },
});


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fanOutOf: () => (/* binding */ fanOutOf),
/* harmony export */   sequence: () => (/* binding */ sequence)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49567);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52262);
/* harmony import */ var _session_resume_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37308);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79471);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38362);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74425);









/** Stages that a workflow writes out; what comes after them is one more job, on one runner. */
const mostStages = 6;
/** What a matrix of jobs needs: services and expand tasks by stage, and whether any are left for the last one. */
const fanOutOf = ({ stages, tasks, steps }) => {
    const level = new Map();
    const expand = tasks.filter(({ phase }) => phase === 'expand');
    const needs = new Map([
        ...expand.map((one) => [one.task, one.needs]),
        ...steps.map((one) => [one.service, one.needs]),
    ]);
    const levelOf = (name) => {
        const known = level.get(name);
        if (known !== undefined)
            return known;
        const found = 1 + Math.max(-1, ...(needs.get(name) ?? []).filter((need) => needs.has(need)).map(levelOf));
        level.set(name, found);
        return found;
    };
    const names = [...expand.map(({ task }) => task), ...stages.flat()];
    const at = (stage) => names.filter((name) => levelOf(name) === stage);
    const written = Array.from({ length: mostStages }, (_, stage) => at(stage));
    return { stages: written, rest: names.filter((name) => levelOf(name) >= mostStages) };
};
const withFanOut = (result) => {
    const { plan: planned } = result.json;
    return planned ? { ...result, json: { ...result.json, matrix: fanOutOf(planned) } } : result;
};
/** A run that is run again goes on with what it left unfinished before. */
const resumed = async (given, around) => {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(given, around);
    const environment = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(place, given.environment);
    return (0,_session_resume_js__WEBPACK_IMPORTED_MODULE_4__/* .resumeIn */ .z)(place, environment, around, { cancelled: false, isMeant: _session_resume_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwn */ .N, by: 'person' });
};
/** That a comment cannot be written is told; the plan is in the summary all the same. */
const keepOn = async (pullRequest, given, { markdown, text }, around) => {
    const { github } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(given, around);
    try {
        const key = `plan ${given.environment ?? ''}`.trim();
        await (await github?.())?.keepComment(pullRequest, key, markdown ?? text);
    }
    catch (thrown) {
        around.warn(`the plan is not on pull request ${pullRequest}: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
};
const sequence = (0,_verb_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w)({
    inputs: {
        ..._deploy_js__WEBPACK_IMPORTED_MODULE_5__.deploy.inputs,
        run: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().optional().describe('Deploy all of it on this runner'),
        comment: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai()
            .int()
            .optional()
            .describe('Pull request on which the plan is kept as one comment; only without run and begin'),
        strict: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().optional().describe('Without run and begin: fail where the deployment would be refused'),
        expect: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
            .optional()
            .describe('With run or begin: the digest of the plan that was approved; another plan is refused (PLAN_CHANGED)'),
        begin: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().optional().describe('Begin the deployment and leave its services to jobs with deploy-service'),
    },
    run: async ({ run = false, begin: begins = false, strict = false, comment, ...given }, around) => {
        if (run)
            return (await resumed(given, around)) ?? (0,_deploy_js__WEBPACK_IMPORTED_MODULE_5__.deployAs)(given, around, 'whole');
        if (begins)
            return withFanOut(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_5__.deployAs)(given, around, 'beginning'));
        const { result: found } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.planned)(given, around);
        const result = withFanOut(found);
        if (comment !== undefined)
            await keepOn(comment, given, result, around);
        // A plan that would be refused is a plan all the same, and says so; but nobody is asked to approve it.
        return result.exit === _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.refused && !strict ? { ...result, exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done } : result;
    },
});


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

/***/ 23521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ok: () => (/* binding */ pausedText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** A length of time for people: `0.4 s`, `12.3 s`, `2 m 05 s`, `1 h 02 m`. */
const duration = (ms) => {
    const tenths = Math.max(0, Math.round(ms / 100));
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(tenths / 10);
    const two = (count) => String(count).padStart(2, '0');
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`;
};
/** The same for what is measured rather than watched: `45 ms` below a second. */
const measured = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));
/** One line without control characters: what comes from outside must not move a terminal's cursor or forge a line. */
const clean = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
/** At most `width` characters, the last one `…` where something was cut. */
const cut = (text, width) => {
    const characters = [...text];
    if (characters.length <= width)
        return text;
    return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
};
/** Exactly `width` characters. */
const fill = (text, width) => {
    const short = cut(text, width);
    return short + ' '.repeat(Math.max(0, width - [...short].length));
};
/** As a shell takes it for one word. */
const quoted = (word) => /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** A share of 1 for people: `10 %`, `0.5 %`. */
const percent = (share) => `${Math.round(share * 1000) / 10} %`;
/** A version for people: of a commit as much as tells it from others. */
const version = (name) => clean(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name.slice(0, 12) : name);
/** `1.2 → 1.3`; without a former version it says so. */
const change = (from, to, none = 'nothing') => `${version(from?.version ?? none)} → ${version(to?.version ?? none)}`;
/** Pieces one after the other behind `first`, on as many lines of at most `columns` as they need. */
const wrap = (first, pieces, columns, indent) => {
    const lines = [first];
    for (const [index, piece] of pieces.entries()) {
        const line = `${lines.at(-1)} ${piece}`;
        if (index === 0 || [...line].length <= columns)
            lines[lines.length - 1] = line;
        else
            lines.push(`${' '.repeat(indent)}${piece}`);
    }
    return lines;
};
/** That someone answers for what would have been refused. */
const overrideText = ({ of, reason }) => `overrides ${of.join(', ')}: ${clean(reason)}`;
/** An environment of what is called so, as headings say it. */
const placeName = (name, environment) => name ? `${name} in ${environment}` : environment;
/** That someone keeps a deployment from going forward. */
const pausedText = ({ actor, reason }) => `paused by ${clean(actor)}${reason === undefined ? '' : `: ${clean(reason)}`}`;


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ })

};
