export const id = 4020;
export const ids = [4020,8362];
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

/***/ 34792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfinishedJournal)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67557);
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
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95630);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70530);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67070);







/** Whether a deployment was begun by an attempt of the run that this process is in. */
const isOwn = ({ requested }) => {
    const job = (0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agent */ .MA);
    return job !== null && requested?.run?.includes(`/actions/runs/${job.run}/`) === true;
};
/** Goes on with what is unfinished, if it is what is meant; null: nothing is. */
const resumeIn = async (place, environment, around, { cancelled, isMeant }) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment).read();
    const found = await (0,_unfinished_js__WEBPACK_IMPORTED_MODULE_6__/* .unfinishedOf */ .$)(place, environment, record, around.note);
    if (found === null || !isMeant(found.state))
        return null;
    const actor = (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOf */ .d)(around.env);
    return (0,_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .goOn */ .A)(place, found.settings, found.id, around, {
        // What this run holds for all its jobs is ended by one of them.
        takeOver: record.owner !== null && (0,_crew_js__WEBPACK_IMPORTED_MODULE_2__/* .isCrew */ ._)(record.owner),
        begin: ({ journal }) => {
            journal.push([{ type: 'deployment.resumed', actor }]);
            const isBack = cancelled && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state);
            const wish = (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' });
            return journal.append(isBack ? [wish] : []);
        },
    });
};


/***/ }),

/***/ 67070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unfinishedOf),
/* harmony export */   F: () => (/* binding */ giveUpLost)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97770);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61741);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34792);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92610);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56934);






/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
const unfinishedOf = async (place, environment, record, note) => {
    const { unfinished, owner } = record;
    if (unfinished === null)
        return null;
    const state = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, note));
    if (state.settings)
        return { id: unfinished, settings: state.settings, state };
    if (owner && (await place.stores.isAlive(owner)))
        return null;
    await clear(place, environment, record, 'nothing was begun');
    note(`${unfinished} had not begun anything and was cleared`);
    return null;
};
/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
const giveUpLost = async (place, environment, note) => {
    const { record } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment).read();
    const { unfinished, owner } = record;
    if (unfinished === null || (owner && (await place.stores.isAlive(owner))))
        return;
    try {
        await (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedJournal */ .t)(place, environment, record, () => undefined);
    }
    catch (thrown) {
        if (!['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '')))
            throw thrown;
        await clear(place, environment, record, 'its journal is lost');
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .withdraw */ .n)(place, environment, unfinished, 'its journal is lost', note);
        note(`${unfinished} is given up: its journal is lost`);
    }
};
const clear = async (place, environment, { epoch, unfinished }, why) => {
    const head = (0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(place, environment);
    const { record: now, revision } = await head.read();
    if (now.epoch !== epoch)
        return;
    const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
    await head.write(next, revision, `${unfinished}: cleared by ${_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agent */ .MA}, ${why}`);
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
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24548);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71260);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57895);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79471);










/** Plans, and deploys what was planned: all of it, or no more than its beginning. */
const deployAs = async (given, around, share) => {
    const settled = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .Uo)(place, settings.environment).read();
    const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_7__/* .obstacleOf */ .HD)(place, record, settings.environment);
    if (obstacle)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedResult */ .M)([obstacle]);
    const deployment = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_6__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
    const { plan, refusals, override, commit, connection, base, ...prepared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .iA)(given, settled, around, deployment, record);
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVariables */ .pS)(place, settings, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesOf */ .Yj)(plan), around.env);
    if (refusals.length > 0)
        return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedResult */ .M)(refusals);
    if (plan.steps.length === 0) {
        const text = plan.skipped.map(({ subject, reason }) => `${subject}: ${reason}`).join('\n');
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done, text: `nothing to do\n${text}`, json: { deployment: null, skipped: plan.skipped } };
    }
    const { reason } = given;
    const requested = {
        operation: 'deploy',
        manifest: place.called,
        ...(reason === undefined ? {} : { reason }),
        ...(commit === null ? {} : { commit }),
        ...(override === null ? {} : { override }),
    };
    const result = await (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_5__/* .execute */ .g)({ ...prepared, deployment, connection, plan, base, requested }, around, share);
    return share === 'beginning' ? { ...result, json: { ...result.json, plan } } : result;
};
const deploy = (0,_verb_js__WEBPACK_IMPORTED_MODULE_9__/* .verb */ .w)({
    inputs: { ..._prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Zp, ..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInput */ .NH },
    positional: ['services'],
    run: (given, around) => deployAs(given, around, 'whole'),
});


/***/ }),

/***/ 39143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(24548);
// EXTERNAL MODULE: ./packages/convoy/src/prepare.ts + 9 modules
var prepare = __webpack_require__(71260);
// EXTERNAL MODULE: ./packages/convoy/src/session/id.ts
var id = __webpack_require__(68446);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/expected.ts
var view_expected = __webpack_require__(91118);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/plan.ts


const stepLine = ({ service, reason, from, to, needs, ready }) => {
    const after = [...needs, ...ready.map((need) => `${need} (ready as it is)`)];
    const order = after.length > 0 ? `  after ${after.join(', ')}` : '';
    return `  ${service}  ${from?.version ?? 'nothing'} → ${to.version} (${reason})${order}`;
};
const section = (title, lines) => (lines.length > 0 ? [title, ...lines] : []);
/** A plan for people: stages for orientation, the engine waits for needs only. */
const planText = ({ operation, steps, undo, stages, tasks, checks, skipped, notes, criticalPath }, { name, environment, shift, promotesFrom }, refusals) => {
    const byName = new Map(steps.map((step) => [step.service, step]));
    const staged = stages.flatMap((stage, index) => [
        ` stage ${index + 1}`,
        ...stage.flatMap((service) => byName.get(service) ?? []).map(stepLine),
    ]);
    const expected = (0,view_expected/* expectedOf */.E)({ criticalPath, steps, tasks });
    const path = expected === null ? '' : `, ${expected} expected`;
    const what = operation === 'deploy'
        ? `${(0,view_text/* plural */.LS)(steps.length, 'service')}${promotesFrom === undefined ? '' : ` of what ${promotesFrom} confirmed`}, shift ${shift}`
        : `rollback of ${(0,view_text/* plural */.LS)(undo.length, 'service')}`;
    return [
        `${(0,view_text/* placeName */.fW)(name, environment)}: ${what}`,
        ...staged,
        ...undo.map(({ service, from, to }) => `  ${service}  ${from.version} → ${to?.version ?? 'nothing'}`),
        ...section('tasks', tasks.map(({ task, phase }) => `  ${task}  ${phase === 'expand' ? 'before its dependents' : 'after confirmation'}`)),
        ...section('checks', checks.map(({ check, needs }) => `  ${check}  after ${needs.join(', ')}`)),
        ...section('skipped', skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`)),
        ...section('notes', notes.map(({ subject, message }) => `  ${subject}: ${message}`)),
        ...(criticalPath.services.length > 0 ? [`critical path: ${criticalPath.services.join(' → ')}${path}`] : []),
        ...refusals.map(({ code, reason }) => `refused (${code}): ${reason}`),
    ].join('\n');
};

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
const planMarkdown = (plan, { name, environment }, refusals) => {
    const stageOf = new Map(plan.stages.flatMap((stage, index) => stage.map((service) => [service, index + 1])));
    const steps = [...plan.steps].sort((a, b) => (stageOf.get(a.service) ?? 0) - (stageOf.get(b.service) ?? 0));
    return [
        `### Plan for ${cell((0,view_text/* placeName */.fW)(name ?? null, environment))}`,
        '',
        ...(steps.length === 0 ? ['Nothing would be deployed.', ''] : []),
        ...table(['stage', 'service', 'from', 'to', 'why'], steps.map(({ service, from, to, reason }) => [
            String(stageOf.get(service) ?? ''),
            service,
            from ? (0,view_text/* version */.rE)(from.version) : 'nothing',
            (0,view_text/* version */.rE)(to.version),
            reason,
        ])),
        ...table(['task', 'phase'], plan.tasks.map(({ task, phase }) => [task, phase])),
        ...refusals.map(({ code, reason }) => `- would be refused (${cell(code)}): ${cell(reason)}`),
        ...plan.notes.map(({ message }) => `- ${cell(message)}`),
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









/** The plan in Markdown, for whoever shows it on a page. */
const markdownOf = ({ plan, settings, refusals }) => planMarkdown(plan, settings, refusals);
const jsonOf = ({ plan, refusals, override, settings, commit }) => ({
    name: settings.name,
    environment: settings.environment,
    promotesFrom: settings.promotesFrom ?? null,
    commit,
    plan,
    refusals,
    override,
});
const plan = (0,verb/* verb */.w)({
    inputs: prepare/* planInputs */.Zp,
    positional: ['services'],
    run: async (given, around) => {
        const settled = await (0,prepare/* settle */.G9)(given, around);
        const { place, settings } = settled;
        const { record } = await (0,session_open/* headOf */.Uo)(place, settings.environment).read();
        const prepared = await (0,prepare/* prepare */.iA)(given, settled, around, (0,id/* newId */.S)(clock/* systemClock */.m), record);
        await (0,manifest/* requireVariables */.pS)(place, prepared.settings, (0,prepare/* servicesOf */.Yj)(prepared.plan), around.env);
        return {
            exit: prepared.refusals.length > 0 ? exit/* exits */.c.refused : exit/* exits */.c.done,
            text: planText(prepared.plan, prepared.settings, prepared.refusals),
            json: jsonOf(prepared),
            markdown: markdownOf(prepared),
        };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49567);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24548);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37769);
/* harmony import */ var _session_resume_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37308);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79471);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38362);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39143);









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
    return (0,_session_resume_js__WEBPACK_IMPORTED_MODULE_4__/* .resumeIn */ .z)(place, environment, around, { cancelled: false, isMeant: _session_resume_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwn */ .N });
};
/** That a comment cannot be written is told; the plan is in the summary all the same. */
const keepOn = async (pullRequest, given, { markdown, text }, around) => {
    const { github } = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(given, around);
    try {
        const key = `plan ${given.environment ?? ''}`.trim();
        await (await github?.())?.keepComment(pullRequest, key, markdown ?? text);
    }
    catch (thrown) {
        around.note(`the plan is not on pull request ${pullRequest}: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
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
        begin: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().optional().describe('Begin the deployment and leave its services to jobs with deploy-service'),
    },
    run: async ({ run = false, begin: begins = false, comment, ...given }, around) => {
        if (run)
            return (await resumed(given, around)) ?? _deploy_js__WEBPACK_IMPORTED_MODULE_5__.deploy.run(given, around);
        if (begins)
            return withFanOut(await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_5__.deployAs)(given, around, 'beginning'));
        const { reason: _, ...what } = given;
        const result = withFanOut(await _plan_js__WEBPACK_IMPORTED_MODULE_6__.plan.run(what, around));
        if (comment !== undefined)
            await keepOn(comment, given, result, around);
        // A plan that would be refused is a plan all the same: it says so.
        return result.exit === _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.refused ? { ...result, exit: _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.done } : result;
    },
});


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LV: () => (/* binding */ wrap),
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
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
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
