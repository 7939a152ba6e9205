export const id = 507;
export const ids = [507,4610];
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
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/signals.ts
var signals = __webpack_require__(7269);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
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
/** Of checks, the code of the first that did not pass. */
const codeOfFirst = (checks) => (Array.isArray(checks) ? checks : [])
    .map((one) => objectOf(objectOf(one).verdict))
    .flatMap(({ outcome, code }) => (outcome === 'passed' ? [] : (outputs_text(code) ?? [])))[0];
/** Of services, the code of the first that is not as it should be: one that is down, or that nothing brought back. */
const codeOfService = (services) => Object.values(objectOf(services))
    .map(objectOf)
    .flatMap(({ status, outcome, code }) => {
    const isWrong = status === 'down' || status === 'unknown' || (outcome !== undefined && outcome !== 'recovered');
    return isWrong ? (outputs_text(code) ?? []) : [];
})[0];
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
    const { outcome, error, halted, refusals, failures, verdict, checks, services } = objectOf(json);
    const reasonCode = outputs_text(objectOf(error).code) ??
        outputs_text(objectOf(halted).code) ??
        codeIn(refusals) ??
        (exit === 0
            ? undefined
            : (outputs_text(objectOf(verdict).code) ?? codeIn(failures) ?? codeOfFirst(checks) ?? codeOfService(services)));
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
/** What the runner set tells who asks, from where and for what. A token for scripts may be passed on. */
const isRunners = (name) => /^(?:GITHUB|RUNNER|ACTIONS)_/.test(name) && name in process.env && name !== 'GITHUB_TOKEN';
/** State is on GitHub where there is a token; without one it is in the state folder alone. */
const remote = (keepsState) => {
    const [token, repository] = [core/* getInput */.V4('token'), process.env.GITHUB_REPOSITORY];
    if (keepsState &&
        token === '' &&
        repository &&
        /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)$/.test(process.env.GITHUB_SERVER_URL ?? ''))
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
const environment = (secrets) => {
    const given = Object.fromEntries([
        ...Object.entries(process.env).filter(([name]) => !isOwn(name)),
        ...checked('env', linesOf('env')),
        ...checked('secret-env', secrets),
    ]);
    const names = [given.CONVOY_SECRET_NAMES, ...secrets.map(([name]) => name)];
    return { ...given, CONVOY_SECRET_NAMES: names.filter(Boolean).join(',') };
};
const surroundings = ({ outputs }) => ({
    ...remote('deployment' in outputs),
    // What uploads is the runner's, and its own variables are kept from scripts.
    attach: async (attachment) => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(2632)]).then(__webpack_require__.bind(__webpack_require__, 42632))).attach(attachment, process.env, core/* info */.pq),
    cwd: process.env.GITHUB_WORKSPACE || process.cwd(),
    env: environment(secretLines()),
    note: (line) => core/* info */.pq(line),
    warn: (line) => core/* warning */.$e(line),
    advise: (text) => text,
    isTerminal: false,
    onSignal: signals/* onSignal */.Y,
});
const annotate = ({ json, annotations = [] }) => {
    const { diagnostics = [] } = json.error ?? {};
    for (const { file, line, column, code, message, fix } of [...diagnostics, ...annotations])
        core/* error */.z3(fix ? `${message}\n${fix}` : message, {
            ...{ title: code, file, startLine: line },
            ...(column === undefined ? {} : { startColumn: column }),
        });
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
/**
 * A result without what is secret by its name. Verbs take it out of what they keep; of what was wrong before anything
 * began, an error tells as it was thrown.
 */
const guarded = ({ text, markdown, json, ...result }, env) => {
    const redact = (0,secrets/* redactorFor */.sD)(null, env);
    return {
        ...{ ...result, text: redact(text), json: (0,scrub/* scrub */._)(json, redact) },
        ...(markdown === undefined ? {} : { markdown: redact(markdown) }),
    };
};
/** Runs an action: inputs to the verb, what it hands back to outputs, summary and annotations. */
const act = async (row) => {
    let env = process.env;
    const run = async () => {
        try {
            // First of all, for it masks.
            const around = surroundings(row);
            env = around.env;
            const verb = await row.load();
            const inputs = inputsOf(verb, core/* getInput */.V4);
            return await core/* group */.Os(`Convoy: ${row.name}`, () => verb.run(inputs, around));
        }
        catch (thrown) {
            return (0,failure/* failureOf */.g)(thrown);
        }
    };
    const result = await run();
    await tell(row, guarded(result, env));
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
    'CHANNEL_SETTINGS',
    'ENVIRONMENT_MISSING',
    'GITHUB_MISSING',
    'GIT_MISSING',
    'GIT_OWNERSHIP',
    'INPUT_INVALID',
    'INPUT_MISSING',
    'LISTEN_FAILED',
    'MANIFEST_INVALID',
    'MANIFEST_UNREADABLE',
    'NOTHING_TO_CHECK',
    'NOTHING_TO_DEPLOY',
    'PROVIDER_SETTINGS',
    'EVENTS_INVALID',
    'EVENTS_UNREADABLE',
    'SERIES_INVALID',
    'SERIES_UNREADABLE',
    'TOKEN_MISSING',
    'UNKNOWN_CHANNEL',
    'UNKNOWN_CHECK',
    'UNKNOWN_DEPLOYMENT',
    'UNKNOWN_ENVIRONMENT',
    'UNKNOWN_INCIDENT',
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

/***/ 22613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   pY: () => (/* binding */ secretFinder),
/* harmony export */   sD: () => (/* binding */ redactorFor)
/* harmony export */ });
/* unused harmony export toldSecrets */
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77480);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);



/** What a variable of the environment may be called beside that. PWD is none: it says where the command was started. */
const alsoTelling = /(?:^|_)(?:key|dsn|pat)$/;
const plain = /^(?:\d{1,5}|true|false|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?)$/;
/**
 * What must not be written anywhere: the values of the variables that the manifest reads, and of those whose names say
 * so. Port numbers and loopback addresses are no secrets, and masking them would make every log unreadable. Without settings
 * only names tell.
 */
const secretsOf = (settings, env) => {
    const read = readBy(settings, env);
    return [...new Set([...read, ...read.flatMap(passwordIn), ...toldSecrets(settings, env).keys()])].filter(isSecret);
};
/** Takes all of them out of a text. */
const redactorFor = (...of) => (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)(secretsOf(...of));
/**
 * Those of them that are secrets for certain, with the variable that holds each: by its name, or as the password of a URL.
 * A provider may answer with the others, for example with the project that the manifest reads.
 */
const toldSecrets = (settings, env) => {
    const declared = new Set((env.CONVOY_SECRET_NAMES ?? '').split(','));
    const named = Object.keys(env).filter((name) => declared.has(name) || (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || alsoTelling.test((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(name)));
    const told = [
        ...named.map((name) => [env[name] ?? '', name]),
        ...[...named, ...readNames(settings)].flatMap((name) => passwordIn(env[name] ?? '').map((one) => [one, name])),
    ];
    return new Map(told.filter(([value]) => isSecret(value)));
};
/** Finds the secret that a text holds, and says which it is; undefined: none. Made ready at the first text: most see none. */
const secretFinder = (settings, env) => {
    const shapes = (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([]);
    let told;
    return (text) => {
        if (shapes(text) !== text)
            return 'what looks like a key or a password';
        told ??= [...toldSecrets(settings, env)].map(([value, name]) => ({ name, masked: (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([value]) }));
        const found = told.find(({ masked }) => masked(text) !== text);
        return found && `the value of ${found.name}`;
    };
};
const readNames = (settings) => (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .variableNamesIn */ .aY)(JSON.stringify(settings));
const readBy = (settings, env) => readNames(settings).flatMap((name) => env[name] ?? []);
const isSecret = (value) => value.length > 3 && !plain.test(value);
/** Of a URL its password is a secret by itself. */
const passwordIn = (value) => {
    const password = URL.canParse(value) ? new URL(value).password : '';
    return password === '' ? [] : [decoded(password)];
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A lone percent sign stands for itself.
        return text;
    }
};


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


/***/ }),

/***/ 74885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ malformedIn),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   aY: () => (/* binding */ variableNamesIn),
/* harmony export */   eo: () => (/* binding */ expandAll),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   ir: () => (/* binding */ reference)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const opening = String.raw `\$\{([A-Za-z_][A-Za-z0-9_]*)`;
const openings = new RegExp(opening, 'g');
/** `${NAME}` or `${NAME:-default}`, somewhere in a text; a default holds no braces. */
const reference = new RegExp(String.raw `${opening}(?::-([^{}]*))?\}`);
const references = new RegExp(reference, 'g');
/** What `text` reads, in its order. */
const referencesIn = (text) => [...text.matchAll(references)].map(([, name, fallback]) => ({ name: name, fallback }));
/** Every name behind a `${`, in whatever form it stands there: in a command line the shell has more of them. */
const variableNamesIn = (text) => [...text.matchAll(openings)].map(([, name]) => name);
/** The beginning of the first `${` that is no reference, up to where it goes wrong; undefined: there is none. */
const malformedIn = (text) => {
    const whole = new Set([...text.matchAll(references)].map(({ index }) => index));
    const [broken] = [...text.matchAll(/\$\{\w*/g)].filter(({ index }) => !whole.has(index));
    return broken?.[0];
};
/** What `text` says when no variable is set. */
const literalOf = (text) => text.replaceAll(references, (_, __, fallback) => fallback ?? '');
/**
 * Replaces `${NAME}` and `${NAME:-default}`; throws `UNSET_VARIABLE` for a name without default that is not set. Empty
 * counts as unset: GitHub gives an empty text for a secret that is missing.
 */
const expand = (text, lookup) => text.replaceAll(references, (_, name, fallback) => {
    const value = lookup(name) || fallback;
    if (value === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNSET_VARIABLE', `\${${name}} is unset or empty: export ${name}, or write \${${name}:-default}`);
    return value;
});
/** Expands every string within a value of the manifest. */
const expandAll = (value, lookup) => {
    if (typeof value === 'string')
        return expand(value, lookup);
    if (Array.isArray(value))
        return value.map((item) => expandAll(item, lookup));
    if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandAll(item, lookup)]));
    return value;
};


/***/ }),

/***/ 77480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ redactStream),
  $: () => (/* binding */ redactor)
});

;// CONCATENATED MODULE: ./packages/model/src/secret-forms.ts
/** What is shorter is no secret, and to mask every `1` would tear all text apart. In characters. */
const shortest = 4;
/** A shorter line of a secret is a word that stands everywhere, such as `kind: x` or `true`. In characters. */
const shortestLine = 8;
/** Widths at which base64 is broken into lines: PEM, and MIME with the command `base64`. */
const widths = [64, 76];
const bytesOf = (text) => [...new TextEncoder().encode(text)];
const base64 = (bytes) => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
const urlSafe = (text) => text.replaceAll('+', '-').replaceAll('/', '_');
/**
 * The base64 characters that a secret alone decides when `before` bytes (0 to 2) stand before it, whatever they and
 * those after it are: so it is found within the base64 of a longer text, such as `user:secret`.
 */
const aligned = (bytes, before) => {
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return base64([...Array(before).fill(0), ...bytes]).slice(from, to);
};
const pieces = (text, width) => text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
const base64Forms = (secret) => {
    const bytes = bytesOf(secret);
    const whole = base64(bytes);
    const straight = [whole, whole.replaceAll('=', ''), ...[0, 1, 2].map((before) => aligned(bytes, before))];
    return [...straight, ...straight.map(urlSafe), ...widths.flatMap((width) => pieces(whole, width))];
};
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const lowerHex = (text) => text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
/** As encodeURIComponent, RFC 3986 and HTML forms write it. */
const urlForms = (secret) => {
    const component = encodeURIComponent(secret.toWellFormed());
    const strict = component.replaceAll(/[!'()*]/g, percent);
    const form = component.replaceAll(/[!'()~]/g, percent).replaceAll('%20', '+');
    return [component, strict, form].flatMap((text) => [text, lowerHex(text)]);
};
/** Lines are printed one by one, and indented. */
const linesOf = (secret) => secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine);
/** As it stands between the quotes of a JSON text. */
const json = (text) => JSON.stringify(text).slice(1, -1);
/** Every form in which secrets are masked, longest first; secrets of less than 4 characters have none. */
const formsOf = (secrets) => {
    const forms = secrets
        .filter((secret) => secret.length >= shortest)
        .flatMap((secret) => {
        const plain = [secret, ...linesOf(secret)];
        return [...plain, ...plain.map(json), ...base64Forms(secret), ...urlForms(secret)];
    });
    return [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
};

// EXTERNAL MODULE: ./packages/model/src/secret-shapes.ts
var secret_shapes = __webpack_require__(25832);
;// CONCATENATED MODULE: ./packages/model/src/redact.ts


const mask = '***';
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Whether and where forms stand: overlapping ones are found all, so that none shows the end of another. */
const finder = (forms) => {
    if (forms.length === 0)
        return () => [];
    const any = forms.map(escaped).join('|');
    const one = new RegExp(any);
    const all = new RegExp(`(?=(${any}))`, 'g');
    return (text) => (one.test(text) ? text.matchAll(all) : []);
};
/** Masks what stands in `text` and begins before `end`; its first `covered` characters are already masked. */
const masker = (forms) => {
    const find = finder(forms);
    return (text, covered, end) => {
        let masked = '';
        let at = covered;
        for (const match of find(text)) {
            if (match.index >= end)
                break;
            if (match.index >= at)
                masked += text.slice(at, match.index) + mask;
            at = Math.max(at, match.index + match[1].length);
        }
        return { text: masked + text.slice(at, Math.max(at, end)), beyond: Math.max(0, at - end) };
    };
};
/** Where the first unfinished form begins that the text's end may be part of. */
const undecided = (forms) => {
    const longest = forms[0]?.length ?? 0;
    const byFirst = Map.groupBy(forms, (form) => form[0]);
    return (text) => {
        for (let at = Math.max(0, text.length - longest + 1); at < text.length; at++) {
            const left = text.length - at;
            const open = (form) => form.length > left && form.startsWith(text.slice(at));
            if (byFirst.get(text[at])?.some(open))
                return at;
        }
        return text.length;
    };
};
/**
 * Replaces every secret by `***`: as it is, line by line, in JSON, in base64 and URL-encoded; and what has the shape of
 * a well-known key or is the password of a URL.
 */
const redactor = (secrets) => {
    const masks = masker(formsOf(secrets));
    return (text) => (0,secret_shapes/* maskShapes */.V)(masks(text, 0, text.length).text, mask);
};
/**
 * The same for text in pieces: all that comes out together is what `redactor` makes of the whole. Shapes are found
 * where they stand whole in a piece: pieces are lines.
 */
const redactStream = (secrets) => {
    const forms = formsOf(secrets);
    const masks = masker(forms);
    const openFrom = undecided(forms);
    let held = '';
    let covered = 0;
    const pass = (text, end) => {
        const masked = masks(text, covered, end);
        held = text.slice(end);
        covered = masked.beyond;
        return (0,secret_shapes/* maskShapes */.V)(masked.text, mask);
    };
    return {
        write: (text) => {
            const all = held + text;
            return pass(all, openFrom(all));
        },
        end: () => pass(held, held.length),
    };
};


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/** Fields that people read. Names, versions and keys are not among them: a secret may be called as a service is. */
const words = new Set(['reason', 'reasons', 'note', 'message', 'text', 'fix']);
const scrubbed = (value, redact, isFree) => {
    if (typeof value === 'string')
        return isFree ? redact(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, redact, isFree));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, isFree || words.has(key))]));
};
/**
 * An event, or a record, as it may be kept and shown: every secret is taken out of its free text. What a provider answers
 * (a handle, an address) is needed as it is, and is refused before it comes here if it holds a secret.
 */
const scrub = (value, redact) => scrubbed(value, redact, false);


/***/ }),

/***/ 25832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maskShapes),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Shapes that issuers give their keys; whatever looks like one is taken for one. */
const tokens = [
    /\bgh[pousr]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bglpat-[\w-]{20,}/,
    /\bnpm_[A-Za-z0-9]{36}\b/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bAIza[\w-]{35}\b/,
    /\b[rs]k_live_[A-Za-z0-9]{16,}/,
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
    /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]+/,
    /** The password in a URL, unless it is a reference. */
    /(?<=\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:@/]{0,200}:)(?!\$\{\w+\}@)[^\s@/]{1,200}(?=@)/i,
];
const all = tokens.map((shape) => new RegExp(shape, `${shape.flags}g`));
const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const looksSecret = (text) => key.test(text) || tokens.some((shape) => shape.test(text));
/** Masks what looks like a secret though nobody said that it is one. */
const maskShapes = (text, mask) => all.reduce((rest, shape) => rest.replaceAll(shape, mask), text);


/***/ }),

/***/ 82368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/** Words at whose end a name tells of a secret, by whole parts of the name: AUTHOR is not AUTH. */
const words = /(?:password|passwd|passphrase|secret|token|credential|(?:api|private|access|signing|encryption)_?key)s?\d*(?=_|$)|(?:^|_)(?:pass|auth|pwd|pw|pin|otp|bearer|signature|sig)$/;
/** The parts of a name: `DB_PASSWORD`, `db-password` and `dbPassword` are all `db_password`. */
const partsOf = (name) => name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
/** Whether the name of a key or variable says that its value is a secret. A shell's PWD says where a command was started. */
const isTelling = (name) => name !== 'PWD' && words.test(partsOf(name));


/***/ })

};
