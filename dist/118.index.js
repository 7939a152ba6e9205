export const id = 118;
export const ids = [118,4610,5154,7737];
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

/***/ 31:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wayOnOf),
/* harmony export */   m: () => (/* binding */ wayBackOf)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_decide__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41805);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39374);
/* harmony import */ var _view_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78486);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23521);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57895);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67070);








/** What a rollback of what is under way would decide by what is journalled so far; it changes nothing. */
const wayBackOf = ({ id, state }, actor) => {
    const wish = (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(state, { verb: 'rollback', actor });
    if (wish.type === 'control.refused')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedResult */ .M)([{ code: 'NOT_TAKEN_BACK', reason: `${id}: ${wish.reason}` }]);
    const asked = { ...state, asked: { verb: 'rollback', actor }, halted: null, paused: null };
    const undo = (0,_convoy_engine_decide__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)(asked, _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now()).facts.find((fact) => fact.type === 'rollback.decided')?.undo ?? null;
    const order = undo?.map(({ service, from, to }) => `\n  ${service}  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_5__/* .change */ .Zg)(from, to)}`).join('');
    const text = order === undefined
        ? `${id} would be taken back once the switches under way have ended`
        : `${id} would be taken back${order === '' ? ': nothing of it serves yet' : `, in this order:${order}`}`;
    return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done, text, json: { deployment: id, environment: state.environment, undo } };
};
/** Where what is unfinished stands, and that it would be gone on with from there. */
const wayOnOf = ({ id, state }) => {
    const { halted, paused, environment } = state;
    const standing = Object.fromEntries((0,_unfinished_js__WEBPACK_IMPORTED_MODULE_7__/* .servicesIn */ .qp)({ state }).map((service) => [service, (0,_view_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(state, service).words]));
    const lines = Object.entries(standing).map(([service, words]) => `\n  ${service}  ${words}`);
    const rests = [
        ...(halted ? [`\n  halted (${halted.code}): ${halted.reason}`] : []),
        ...(paused ? [`\n  ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_5__/* .pausedText */ .Ok)(paused)}`] : []),
    ];
    return {
        exit: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exits */ .c.done,
        text: `${id} would be gone on with from here:${[...lines, ...rests].join('')}`,
        json: { deployment: id, environment, halted, paused, standing },
    };
};


/***/ }),

/***/ 30118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./packages/engine/src/controls.ts
var controls = __webpack_require__(25536);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/session/barred.ts
var barred = __webpack_require__(36659);
// EXTERNAL MODULE: ./packages/convoy/src/session/execute.ts + 9 modules
var execute = __webpack_require__(58541);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
;// CONCATENATED MODULE: ./packages/convoy/src/session/former.ts



const patienceMs = 12_000;
const lookEveryMs = 50;
/**
 * Asks a living owner on this machine to close its journal, and waits for its end. It promises to end within ten
 * seconds; one that does not hangs, and what it still might do would have to be waited for: it is killed.
 */
const askToStop = async (owner, note) => {
    if (!owner)
        return;
    const pid = (0,agent/* processOf */.hh)(owner);
    if (typeof pid !== 'number' || pid === process.pid)
        return;
    note(`asking ${owner.agent} to stop`);
    if (!signal(pid, 'SIGTERM', note))
        return;
    const until = clock/* systemClock */.m.now() + patienceMs;
    while ((0,agent/* processOf */.hh)(owner) !== null && clock/* systemClock */.m.now() < until)
        await clock/* systemClock */.m.sleep(lookEveryMs);
    if ((0,agent/* processOf */.hh)(owner) !== pid)
        return;
    note(`${owner.agent} did not stop within ${patienceMs / 1000} s and is killed`);
    if (!signal(pid, 'SIGKILL', note))
        return;
    while ((0,agent/* processOf */.hh)(owner) !== null)
        await clock/* systemClock */.m.sleep(lookEveryMs);
};
/** False where it is another user's: then what it has under way is waited for until its time limits. */
const signal = (pid, name, note) => {
    try {
        process.kill(pid, name);
    }
    catch (thrown) {
        if (thrown.code === 'ESRCH')
            return true;
        note(`process ${pid}: ${(0,error/* messageOf */.bD)(thrown)}`);
        return false;
    }
    return true;
};

// EXTERNAL MODULE: ./packages/convoy/src/session/go-back.ts + 1 modules
var go_back = __webpack_require__(89587);
// EXTERNAL MODULE: ./packages/engine/src/recovery/id.ts
var id = __webpack_require__(86325);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
;// CONCATENATED MODULE: ./packages/convoy/src/session/let-go.ts



/** As long as a process that is asked to stop may take: what runs is ended first. */
const let_go_patienceMs = 12_000;
const let_go_lookEveryMs = 100;
const isSame = (a, b) => a?.agent === b.agent && a.deployment === b.deployment;
/**
 * Has whoever recovers something in an environment break off and let go of it, and waits for that: it goes on watching. One
 * that does not is passed over. False where it is not held for a recovery.
 */
const askToLetGo = async (place, environment, note) => {
    const head = (0,session_open/* headOf */.Uo)(place, environment);
    const { record, revision } = await head.read();
    const { owner, epoch } = record;
    if (!owner || !(0,id/* isRecovery */.W)(owner.deployment))
        return false;
    note(`${owner.deployment} is asked to let go of ${environment}`);
    const asked = await head.write({ ...record, epoch: epoch + 1 }, revision, `${owner.deployment}: asked to let go`);
    if (asked === null)
        return askToLetGo(place, environment, note);
    const until = clock/* systemClock */.m.now() + let_go_patienceMs;
    while (clock/* systemClock */.m.now() < until &&
        isSame((await head.read()).record.owner, owner) &&
        (await place.stores.isAlive(owner)))
        await clock/* systemClock */.m.sleep(let_go_lookEveryMs);
    const now = await head.read();
    if (isSame(now.record.owner, owner))
        await head.write({ ...now.record, epoch: now.record.epoch + 1, owner: null }, now.revision, `${owner.deployment}: passed over`);
    return true;
};

// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/session/preview.ts
var preview = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
// EXTERNAL MODULE: ./packages/convoy/src/session/unfinished.ts
var unfinished = __webpack_require__(67070);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/rollback.ts

















/** What is under way is taken over and taken back; a rollback never queues behind it. That it went back is success. */
const takeBack = async (place, found, reason, around) => {
    const result = await (0,execute/* goOn */.A)(place, found.settings, found.id, around, {
        services: (0,unfinished/* servicesIn */.qp)(found),
        takeOver: true,
        begin: async ({ journal }) => {
            const actor = (0,run/* actorOf */.d)(around.env);
            journal.push([{ type: 'deployment.resumed', actor, note: 'to take it back' }]);
            // In one write: killed between them, resume would go forward.
            await journal.append([
                (0,controls/* answer */.ZF)(journal.state, { verb: 'rollback', actor, ...(reason === undefined ? {} : { reason }) }),
            ]);
        },
    });
    return result.exit === exit/* exits */.c.failed ? { ...result, exit: exit/* exits */.c.done } : result;
};
const hasContracts = ({ state }) => state.confirmed && state.outcome === null;
/** What was done, but for giving the environment back. */
const giveBack = (place, { id, settings }, around) => (0,execute/* goOn */.A)(place, settings, id, around, { services: [], takeOver: true, begin: async () => undefined });
const onlyWhole = (id) => ({
    code: 'UNFINISHED',
    reason: `${id} is not finished and goes back whole: convoy rollback without services and --to, and then again with them`,
});
const contractsOpen = (id) => ({
    code: 'CONTRACT_OPEN',
    reason: `${id} is confirmed and its contract tasks are not done: convoy resume, or convoy settle TASK --as deployed|absent, before going back`,
});
/** What would be taken back; it reads, and asks nobody to stop. */
const rollback_preview = async (place, environment, record, given, around) => {
    const seen = await (0,unfinished/* seenOf */.Pm)(place, environment, record, around.note);
    if (seen && hasContracts(seen))
        return (0,outcome/* refusedResult */.M)([contractsOpen(seen.id)]);
    return seen && !seen.state.confirmed
        ? (0,preview/* wayBackOf */.m)(seen, (0,run/* actorOf */.d)(around.env))
        : (0,go_back/* goBack */.O)(place, environment, given, around);
};
const rollback = (0,verb/* verb */.w)({
    inputs: {
        services: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Only these services; default: all that differ'),
        to: schemas/* string */.YjP().optional().describe('The deployment whose confirmed versions to return to; default: the one before'),
        ...inputs/* overrideInput */.J5,
        ...inputs/* dryRunInput */.lo,
        ...inputs/* reasonInput */.NH,
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['services'],
    run: async (given, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const { record } = await (0,session_open/* headOf */.Uo)(place, environment).read();
        const isPart = given.to !== undefined || (given.services?.length ?? 0) > 0;
        if (record.unfinished !== null && isPart)
            return (0,outcome/* refusedResult */.M)([onlyWhole(record.unfinished)]);
        if (given['dry-run'])
            return rollback_preview(place, environment, record, given, around);
        // What is confirmed is left to its contract tasks: nobody is stopped for a rollback that is refused.
        const before = await (0,unfinished/* unfinishedOf */.$B)(place, environment, record, around.note);
        if (before && hasContracts(before))
            return (0,outcome/* refusedResult */.M)([contractsOpen(before.id)]);
        const refused = before && (await (0,barred/* barred */.f)(place, before.settings, 'rollback', around, given.override));
        if (refused)
            return refused;
        // Whoever could not take it back stops nobody.
        if (before)
            (0,manifest/* requireToGoOn */.Uk)(before.id, before.settings, (0,unfinished/* servicesIn */.qp)(before), around.env);
        if (!(await askToLetGo(place, environment, around.note)))
            await askToStop(record.owner, around.note);
        const now = await (0,session_open/* headOf */.Uo)(place, environment).read();
        const found = await (0,unfinished/* unfinishedOf */.$B)(place, environment, now.record, around.note);
        if (found && hasContracts(found))
            return (0,outcome/* refusedResult */.M)([contractsOpen(found.id)]);
        if (found?.state.confirmed)
            await giveBack(place, found, around);
        return found && !found.state.confirmed
            ? takeBack(place, found, given.reason, around)
            : (0,go_back/* goBack */.O)(place, environment, given, around);
    },
});


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
