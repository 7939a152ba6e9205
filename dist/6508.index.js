export const id = 6508;
export const ids = [6508,4610,5154,3256];
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

/***/ 13256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployService: () => (/* binding */ deployService)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33944);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(42047);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32998);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66561);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5890);
/* harmony import */ var _session_barred_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36659);
/* harmony import */ var _session_crew_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95630);
/* harmony import */ var _session_execute_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58541);
/* harmony import */ var _session_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68446);
/* harmony import */ var _session_open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92610);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57895);
/* harmony import */ var _session_part_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30178);
/* harmony import */ var _session_resume_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37308);
/* harmony import */ var _session_run_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(70530);
/* harmony import */ var _session_unfinished_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67070);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(79471);



















const { services: _, ...inputs } = _prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .planInputs */ .Zp;
/** Whether a deployment is of this service alone: then to bring it all the way is to end the deployment. */
const isAlone = ({ plan }, service) => plan !== null && plan.steps.length === 1 && plan.steps[0]?.service === service;
const has = ({ plan }, subject) => plan !== null &&
    [...plan.steps.map(({ service }) => service), ...plan.tasks.map(({ task }) => task)].includes(subject);
/** Of a job only what its own run began; elsewhere what is of the version that is asked for, if one is. */
const isToGoOn = (state, { service, version = [] }) => {
    if (_session_crew_js__WEBPACK_IMPORTED_MODULE_8__/* .isInJob */ .Tr && !(0,_session_resume_js__WEBPACK_IMPORTED_MODULE_14__/* .isOwn */ .N)(state))
        return false;
    const named = version.find((one) => one.startsWith(`${service}=`));
    return named === undefined || named === `${service}=${state.plan?.steps[0]?.to.version}`;
};
const shareOf = (state, part) => part.until === 'checkpointed' && isAlone(state, part.subject) ? 'whole' : part;
const skippedIn = ({ skipped }, service) => {
    const reason = skipped.find(({ subject }) => subject === service)?.reason ?? 'it is not in the plan';
    return {
        exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.done,
        text: `nothing to do\n${service}: ${reason}`,
        json: { deployment: null, service, reason },
    };
};
const deployService = (0,_verb_js__WEBPACK_IMPORTED_MODULE_17__/* .verb */ .w)({
    inputs: {
        service: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP().describe('The service, or in a deployment that is under way a task of it'),
        until: zod__WEBPACK_IMPORTED_MODULE_18__/* ["enum"] */ .k5n(_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_1__/* .milestones */ .aL)
            .optional()
            .describe('How far to bring it here, so that other steps may come between; default checkpointed'),
        deployment: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP()
            .optional()
            .describe('The deployment under way that it is a part of; default: one of its own'),
        ...inputs,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonInput */ .NH,
    },
    positional: ['service'],
    run: async (given, around) => {
        const { service, until = 'checkpointed', deployment, reason } = given;
        const settled = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(given, around);
        const { place, settings } = settled;
        const { environment } = settings;
        const { record } = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_11__/* .headOf */ .Uo)(place, environment).read();
        const found = await (0,_session_unfinished_js__WEBPACK_IMPORTED_MODULE_16__/* .unfinishedOf */ .$B)(place, environment, record, around.note);
        if (deployment !== undefined && found?.id !== deployment)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .refusedResult */ .M)([{ code: 'NOT_UNDERWAY', reason: notUnderway(environment, deployment, found?.id) }]);
        if (found && (deployment !== undefined || (isAlone(found.state, service) && isToGoOn(found.state, given)))) {
            if (!has(found.state, service))
                return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .refusedResult */ .M)([{ code: 'NOT_PLANNED', reason: `${found.id} plans no ${service}` }]);
            // Jobs of its own run do what was permitted once.
            const refused = (0,_session_resume_js__WEBPACK_IMPORTED_MODULE_14__/* .isOwn */ .N)(found.state) ? null : await (0,_session_barred_js__WEBPACK_IMPORTED_MODULE_7__/* .barred */ .f)(place, found.settings, 'deploy', around);
            if (refused)
                return refused;
            const share = shareOf(found.state, (0,_session_part_js__WEBPACK_IMPORTED_MODULE_13__/* .farthest */ .y)(found.settings, { subject: service, until }));
            const takeOver = record.owner !== null && (0,_session_crew_js__WEBPACK_IMPORTED_MODULE_8__/* .isCrew */ .__)(record.owner);
            const resumed = { type: 'deployment.resumed', actor: (0,_session_run_js__WEBPACK_IMPORTED_MODULE_15__/* .actorOf */ .d)(around.env), note: `for ${service}` };
            return (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(place, found.settings, found.id, around, {
                ...{ services: share === 'whole' ? (0,_session_unfinished_js__WEBPACK_IMPORTED_MODULE_16__/* .servicesIn */ .qp)(found) : [service], takeOver, share },
                begin: ({ journal }) => journal.append(share === 'whole' ? [resumed] : []),
            });
        }
        const obstacle = await (0,_session_open_js__WEBPACK_IMPORTED_MODULE_11__/* .obstacleOf */ .HD)(place, record, environment);
        if (obstacle)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .refusedResult */ .M)([obstacle]);
        (0,_services_js__WEBPACK_IMPORTED_MODULE_6__/* .requireService */ .r)(settings, service);
        const id = (0,_session_id_js__WEBPACK_IMPORTED_MODULE_10__/* .newId */ .S)(_convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m);
        const { plan, refusals, override, commit, ...prepared } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepare */ .iA)({ ...given, services: [service] }, settled, around, id, record);
        await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireVariables */ .pS)(place, settings, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .readersOf */ .cU)(plan), around.env);
        if (refusals.length > 0)
            return (0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .refusedResult */ .M)(refusals);
        if (plan.steps.length === 0)
            return skippedIn(plan, service);
        const requested = {
            operation: 'deploy',
            manifest: place.called,
            ...(reason === undefined ? {} : { reason }),
            ...(commit === null ? {} : { commit }),
            ...(override === null ? {} : { override }),
        };
        const share = shareOf({ plan }, (0,_session_part_js__WEBPACK_IMPORTED_MODULE_13__/* .farthest */ .y)(settings, { subject: service, until }));
        return (0,_session_execute_js__WEBPACK_IMPORTED_MODULE_9__/* .execute */ .g)({ ...prepared, deployment: id, plan, requested }, around, share);
    },
});
const notUnderway = (environment, deployment, other) => `${deployment} is not under way in ${environment}${other === undefined ? '' : `, ${other} is`}: it has ended; run all jobs again for a new one`;


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
