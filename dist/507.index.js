export const id = 507;
export const ids = [507];
export const modules = {

/***/ 80507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/failure.ts
var failure = __webpack_require__(24982);
// EXTERNAL MODULE: ./packages/convoy/src/signals.ts
var signals = __webpack_require__(7269);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./actions/inputs.ts


/** What lies beneath optional and default. */
const inner = (type) => type instanceof schemas/* ZodOptional */.IiU || type instanceof schemas/* ZodDefault */.XiL ? inner(type.unwrap()) : type;
const words = { true: true, false: false, '': false };
/** One input as the verb takes it: workflows give every value as text, a list by white space or commas. */
const given = (text, type) => {
    const bare = inner(type);
    if (bare instanceof schemas/* ZodBoolean */.WFD)
        return words[text.toLowerCase()] ?? text;
    if (bare instanceof schemas/* ZodArray */.naA)
        return text.split(/[\s,]+/).filter(Boolean);
    return text;
};
/** Checks an action's inputs against its verb's; throws `INPUT_INVALID` naming each that is wrong. An empty one is none. */
const inputsOf = ({ inputs }, get) => {
    const values = Object.entries(inputs).flatMap(([name, type]) => {
        const text = get(name).trim();
        return text === '' ? [] : [[name, given(text, type)]];
    });
    const parsed = schemas/* object */.Ikc(inputs).safeParse(Object.fromEntries(values), {
        error: (issue) => (issue.code === 'invalid_value' ? `expects ${issue.values.map(String).join(' or ')}` : undefined),
    });
    if (parsed.success)
        return parsed.data;
    const wrong = parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
    const isMissing = parsed.error.issues.every(({ path }) => get(String(path[0])).trim() === '');
    throw new error/* ConvoyError */.rG(isMissing ? 'INPUT_MISSING' : 'INPUT_INVALID', wrong.join('\n'));
};

;// CONCATENATED MODULE: ./actions/outputs.ts
/** Version of the shape of `result`. */
const schemaVersion = 1;
/** A job's outputs are limited to 1 MiB together; what is longer is in the file alone. */
const longestResult = 64 * 1024;
const objectOf = (value) => (typeof value === 'object' && value !== null ? value : {});
const outputs_text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const codeIn = (list) => Array.isArray(list) ? outputs_text(objectOf(list.at(-1)).code) : undefined;
const decisions = {
    0: 'done',
    1: 'failed',
    2: 'invalid',
    3: 'halted',
    4: 'refused',
    130: 'cancelled',
};
/** What was decided, in one stable word, and the code of the reason for it; empty when all went as it was asked. */
const decisionOf = ({ exit, json }) => {
    const { outcome, error, halted, refusals, failures, verdict } = objectOf(json);
    const reasonCode = outputs_text(objectOf(error).code) ??
        outputs_text(objectOf(halted).code) ??
        codeIn(refusals) ??
        (exit === 0 ? undefined : (outputs_text(objectOf(verdict).code) ?? codeIn(failures)));
    return { decision: outputs_text(outcome) ?? decisions[exit], reasonCode: reasonCode ?? '' };
};
/** The result as one output: versioned, and without its content where that is too long for one. */
const resultOutput = (json, file) => {
    const whole = JSON.stringify({ schema: schemaVersion, ...objectOf(json) });
    return whole.length <= longestResult ? whole : JSON.stringify({ schema: schemaVersion, truncated: true, file });
};
/** The same, whole, for the file. */
const resultFile = (json) => `${JSON.stringify({ schema: schemaVersion, ...objectOf(json) }, null, 2)}\n`;

;// CONCATENATED MODULE: ./actions/summary.ts
/** Past 1 MiB GitHub drops a summary; nobody reads so much of one. */
const longest = 128 * 1024;
const marks = { 0: '✅', 1: '❌', 2: '⚠️', 3: '🛑', 4: '⛔', 130: '🚫' };
/** Text that shows as it is in Markdown with HTML. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A short summary of what an action did: its text whole, as it is on a terminal. */
const summaryOf = (action, decision, { exit, text, markdown }) => {
    if (markdown !== undefined && markdown.length <= longest)
        return markdown;
    const body = text.length > longest ? `${text.slice(0, longest)}\n… the rest is in the log` : text;
    return `### ${marks[exit]} ${action}: ${escaped(decision)}\n\n<pre>${escaped(body)}</pre>\n`;
};

;// CONCATENATED MODULE: ./actions/act.ts











/** What only an action is given; scripts that it runs get what a `run` step would. */
const isOwn = (name) => /^INPUT_|^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(name);
/** What tells who asks, from where and for what. A token for scripts may be passed on. */
const isRunners = (name) => /^(?:GITHUB|RUNNER|ACTIONS)_/.test(name) && name !== 'GITHUB_TOKEN';
/** State is on GitHub where there is a token; without one it is in the state folder alone. */
const remote = (keepsState) => {
    const [token, repository] = [core/* getInput */.V4('token'), process.env.GITHUB_REPOSITORY];
    if (keepsState && token === '' && repository && process.env.GITHUB_SERVER_URL === 'https://github.com')
        core/* warning */.$e('`token` is empty: the state is kept on this runner alone, and nobody else knows of it or waits for it');
    if (token === '' || !repository)
        return { github: null };
    core/* setSecret */.Pq(token);
    return { github: { repository, token, env: process.env } };
};
/** A value in quotes is JSON, as `toJSON` writes it: it may have several lines. */
const valueIn = (text) => {
    try {
        const value = text.startsWith('"') ? JSON.parse(text) : text;
        return typeof value === 'string' ? value : text;
    }
    catch {
        return text;
    }
};
/** Lines NAME=value; one without a name has an empty one. */
const linesOf = (input) => core/* getMultilineInput */.q3(input).map((line) => {
    const at = line.indexOf('=');
    return [line.slice(0, Math.max(at, 0)).trim(), valueIn(line.slice(at + 1))];
});
/** All of them are masked before anything can be said, be it of one that is wrong. */
const secretLines = () => {
    const lines = linesOf('secret-env');
    for (const [, value] of lines)
        if (value !== '')
            core/* setSecret */.Pq(value);
    return lines;
};
/** What a workflow has no value for is empty, and so not set. */
const checked = (input, lines) => {
    if (lines.some(([name]) => name === ''))
        throw new error/* ConvoyError */.rG('INPUT_INVALID', `${input}: each line is NAME=value, and one has no name`);
    const taken = lines.find(([name]) => isRunners(name));
    if (taken)
        throw new error/* ConvoyError */.rG('INPUT_INVALID', `${input}: ${taken[0]} is the runner's to say, who asks and from where`);
    return lines.filter(([, value]) => value !== '');
};
const environment = (secrets) => Object.fromEntries([
    ...Object.entries(process.env).filter(([name]) => !isOwn(name)),
    ...checked('env', linesOf('env')),
    ...checked('secret-env', secrets),
    ['CONVOY_SECRET_NAMES', secrets.map(([name]) => name).join(',')],
]);
const surroundings = ({ outputs }) => ({
    ...remote('deployment' in outputs),
    cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
    env: environment(secretLines()),
    note: (line) => core/* info */.pq(line),
    warn: (line) => core/* warning */.$e(line),
    advise: (text) => text,
    isTerminal: false,
    onSignal: signals/* onSignal */.Y,
});
const annotate = (result) => {
    const { diagnostics } = result.json.error ?? {};
    for (const { file, line, column, code, message, fix } of diagnostics ?? [])
        core/* error */.z3(fix ? `${message}\n${fix}` : message, { title: code, file, startLine: line, startColumn: column });
};
const asText = (value) => value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
const leave = ({ path, variables }) => {
    core/* addPath */.fM(path);
    for (const [name, value] of Object.entries(variables))
        core/* exportVariable */.dN(name, value);
};
const tell = async ({ name, outputs, leaves }, result) => {
    const json = result.json;
    const { decision, reasonCode } = decisionOf(result);
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'convoy-')), 'result.json');
    await (0,promises_.writeFile)(file, resultFile(json), { mode: 0o600 });
    core/* setOutput */.uH('result', resultOutput(json, file));
    core/* setOutput */.uH('result-file', file);
    core/* setOutput */.uH('decision', decision);
    core/* setOutput */.uH('reason-code', reasonCode);
    for (const [output, { of }] of Object.entries(outputs))
        core/* setOutput */.uH(output, asText(of(json)));
    if (process.env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw(summaryOf(name, decision, result)).write();
    annotate(result);
    if (leaves && result.exit === exit/* exits */.c.done)
        leave(leaves(json, process.env));
    if (result.exit === exit/* exits */.c.done)
        core/* info */.pq(result.text);
    else
        core/* setFailed */.C1(reasonCode === '' ? result.text : `${reasonCode}: ${result.text}`);
};
/** Runs an action: inputs to the verb, what it hands back to outputs, summary and annotations. */
const act = async (row) => {
    const run = async () => {
        try {
            // First of all, for it masks.
            const around = surroundings(row);
            const verb = await row.load();
            const inputs = inputsOf(verb, core/* getInput */.V4);
            return await core/* group */.Os(`Convoy: ${row.name}`, () => verb.run(inputs, around));
        }
        catch (thrown) {
            return (0,failure/* failureOf */.g)(thrown);
        }
    };
    await tell(row, await run());
};


/***/ }),

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

/***/ 24982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPlaced),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39374);


/** Faults of what was asked or given, rather than of the work itself. */
const usage = new Set([
    'ENVIRONMENT_MISSING',
    'GIT_MISSING',
    'GIT_OWNERSHIP',
    'INPUT_INVALID',
    'INPUT_MISSING',
    'MANIFEST_INVALID',
    'MANIFEST_UNREADABLE',
    'NOTHING_TO_DEPLOY',
    'PROVIDER_SETTINGS',
    'TOKEN_MISSING',
    'UNKNOWN_DEPLOYMENT',
    'UNKNOWN_ENVIRONMENT',
    'UNKNOWN_PROVIDER',
    'UNKNOWN_SERVICE',
    'UNSET_VARIABLE',
    'USAGE',
]);
/** What nobody foresaw leaves things as they are: a person is needed. */
const exitOf = (thrown) => {
    const code = (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '');
    return code === 'CANCELLED' ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.cancelled : usage.has(code) ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.usage : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exits */ .c.halted;
};
const diagnosticsOf = (thrown) => thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG && 'diagnostics' in thrown ? thrown.diagnostics : undefined;
/** A manifest's faults begin with their place, so that editors and CI find it. */
const isPlaced = (thrown) => Boolean(diagnosticsOf(thrown)) || (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, '') === 'MANIFEST_UNREADABLE';
/** What a verb threw, as a result: whatever it was, there is a status, a reason and a code. */
const failureOf = (thrown) => ({
    exit: exitOf(thrown),
    text: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    json: {
        error: { code: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown, 'UNEXPECTED'), message: (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), diagnostics: diagnosticsOf(thrown) },
    },
});


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ onSignal)
/* harmony export */ });
const heard = ['SIGINT', 'SIGTERM'];
/**
 * Tells of each wish to end this process once, also when it comes twice: a terminal's Ctrl-C reaches this process and
 * the launcher that handed over to it, and the launcher passes on what it gets. That one being gone is a wish too.
 */
const onSignal = (listener) => {
    const own = { SIGINT: 0, SIGTERM: 0 };
    const passedOn = { SIGINT: 0, SIGTERM: 0 };
    const count = (counts, others, signal) => {
        counts[signal] += 1;
        if (counts[signal] > others[signal])
            listener(signal);
    };
    const onOwn = (signal) => count(own, passedOn, signal);
    const onMessage = (message) => {
        const signal = heard.find((name) => name === message);
        if (signal)
            count(passedOn, own, signal);
    };
    const onGone = () => listener('SIGTERM');
    // The terminal was closed, or the connection to it is lost.
    const onHangUp = () => onOwn('SIGTERM');
    for (const signal of heard)
        process.on(signal, onOwn);
    process.on('message', onMessage);
    process.on('disconnect', onGone);
    process.on('SIGHUP', onHangUp);
    // Waiting for a signal keeps no process alive.
    process.channel?.unref();
    return () => {
        for (const signal of heard)
            process.off(signal, onOwn);
        process.off('message', onMessage);
        process.off('disconnect', onGone);
        process.off('SIGHUP', onHangUp);
    };
};


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
