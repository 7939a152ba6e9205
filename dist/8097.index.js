export const id = 8097;
export const ids = [8097];
export const modules = {

/***/ 43088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupRuns),
/* harmony export */   N: () => (/* binding */ endGroup)
/* harmony export */ });
/* harmony import */ var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27907);

/** How often a group that is being ended is looked at, in milliseconds. */
const lookEveryMs = 20;
/** How long the kernel may take to clear away what SIGKILL has ended, in milliseconds. */
const clearMs = 2_000;
const signalGroup = (group, signal) => {
    try {
        process.kill(-group, signal);
        return true;
    }
    catch (thrown) {
        // EPERM: it is there, but runs as someone else.
        return thrown.code === 'EPERM';
    }
};
/** Whether a process of the group still runs; the dead stay in it until they are reaped, and count as gone. */
const groupRuns = (group) => signalGroup(group, 0) && (process.platform !== 'linux' || (0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .runsInGroup */ .L6)(group));
const gone = async (group, withinMs, clock) => {
    const until = clock.now() + withinMs;
    while (groupRuns(group)) {
        if (clock.now() >= until)
            return false;
        await clock.sleep(lookEveryMs);
    }
    return true;
};
/** Ends a process group: SIGTERM, after `graceMs` SIGKILL. Who left the group by setsid is out of reach. */
const endGroup = async (group, graceMs, clock) => {
    signalGroup(group, 'SIGTERM');
    if (await gone(group, graceMs, clock))
        return;
    signalGroup(group, 'SIGKILL');
    await gone(group, clearMs, clock);
};


/***/ }),

/***/ 60343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keysAtWork),
/* harmony export */   f: () => (/* binding */ outlast)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27907);
/* harmony import */ var _spawn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);



const lookEveryMs = 50;
/**
 * A command is its first process, which leads a session: what a deploy script leaves running, in the background or in a
 * session of its own, has the same CONVOY_KEY and is no longer at work on it.
 */
const keyOf = ({ pid, session, dead }) => {
    const key = dead || pid !== session ? undefined : (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(pid, 'CONVOY_KEY');
    if (key === undefined)
        return undefined;
    const script = (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(pid, _spawn_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux);
    return script === undefined || script === String(pid) ? key : undefined;
};
const isLinux = process.platform === 'linux';
/** CONVOY_KEYs of all commands that run on this machine; none where that cannot be seen. */
const keysAtWork = () => new Set(isLinux ? (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .processes */ .uF)().flatMap((one) => keyOf(one) ?? []) : []);
/** Resolves when no command started with this CONVOY_KEY runs on this machine; rejects with the signal's reason. */
const outlast = async (key, clock, signal) => {
    if (!isLinux)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('PROCESSES_UNSEEN', `only on Linux can Convoy see whether ${key} is still at work: see for yourself, then settle it`);
    signal.throwIfAborted();
    while ((0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .processes */ .uF)().some((one) => keyOf(one) === key))
        await clock.sleep(lookEveryMs, signal);
};


/***/ }),

/***/ 27907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ runsInGroup),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   uF: () => (/* binding */ processes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const read = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        // It has ended meanwhile, or is another user's.
        return '';
    }
};
/** A process that Linux knows: its /proc/<pid>/stat has state, parent, group and session after the name in brackets. */
const processOf = (pid) => {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === '')
        return null;
    const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, group: Number(group), session: Number(session), dead: state === 'Z' || state === 'X' };
};
/** All that there are. */
const processes = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : []));
/** Whether a process of the group runs. Its leader is asked first: a look at all there are takes milliseconds. */
const runsInGroup = (group) => {
    const isIn = (process) => process?.group === group && !process.dead;
    return isIn(processOf(group)) || processes().some(isIn);
};
/** The environment variable that a process was started with. */
const variableOf = (pid, name) => {
    const found = read(`/proc/${pid}/environ`)
        .split('\0')
        .find((one) => one.startsWith(`${name}=`));
    return found === undefined ? undefined : Buffer.from(found.slice(name.length + 1), 'latin1').toString();
};


/***/ }),

/***/ 78097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScript: () => (/* binding */ createScript),
  scriptWith: () => (/* reexport */ script_settings/* scriptWith */.K1)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/drivers/src/outlast.ts
var outlast = __webpack_require__(60343);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/drivers/src/providers/script/settings.ts
var script_settings = __webpack_require__(93539);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/script/answer.ts




/** An answer is a few names and URLs; what is longer is something else, in bytes. */
const longestAnswer = 64 * 1024;
/** `jq` writes null for what it does not find: it counts as absent. */
const answer_text = schemas/* string */.YjP()
    .min(1)
    .nullish()
    .transform((value) => value ?? undefined);
const url = schemas/* url */.OZ5({ protocol: /^https?$/ })
    .nullish()
    .transform((value) => value ?? undefined);
const deployAnswer = schemas/* object */.Ikc({ version: answer_text, digest: answer_text, candidate: url, handle: answer_text, url });
const found = schemas/* object */.Ikc({ version: schemas/* string */.YjP().min(1), digest: answer_text, commit: answer_text, handle: answer_text, key: answer_text, url })
    .nullish()
    .transform((value) => value ?? null);
const weight = schemas/* number */.aig()
    .min(0)
    .max(100)
    .nullish()
    .transform((value) => value ?? undefined);
const some = schemas/* int */.Whr().min(0);
const replicas = schemas/* object */.Ikc({ wanted: some, ready: some })
    .nullish()
    .transform((value) => value ?? undefined);
const describeAnswer = schemas/* object */.Ikc({ live: found, idle: found, url, weight, replicas }).required({ live: true });
/** Where JSON breaks off, without the content, which V8 quotes in its message. */
const placeOf = (thrown) => {
    const { message } = thrown;
    const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
    return message.includes('end of JSON input') ? ' (it ends too early)' : place ? ` (${place})` : '';
};
const readJson = async (path, fail) => {
    const file = await (0,promises_.stat)(path).catch((thrown) => {
        if (thrown.code === 'ENOENT')
            return null;
        throw fail(`cannot be read (${thrown.code})`);
    });
    if (!file)
        return undefined;
    if (!file.isFile())
        throw fail('is not a file');
    if (file.size > longestAnswer)
        throw fail(`is longer than ${longestAnswer} bytes`);
    const content = await (0,promises_.readFile)(path, 'utf8');
    if (content.trim() === '')
        throw fail('is empty: write it last, or not at all');
    try {
        return JSON.parse(content);
    }
    catch (thrown) {
        throw fail(`is not JSON${placeOf(thrown)}`);
    }
};
/** Reads what a script wrote to $CONVOY_OUTPUT, null when it wrote nothing; messages never quote it. */
const readAnswer = (schema, verb, log) => async (path) => {
    const fail = (what) => new error/* ConvoyError */.rG('SCRIPT_OUTPUT', `what ${verb} wrote to $CONVOY_OUTPUT ${what}`);
    const json = await readJson(path, fail);
    if (json === undefined)
        return null;
    const parsed = schema.safeParse(json);
    if (!parsed.success)
        throw fail(`is not as it should be: ${(0,script_settings/* wrongs */.LK)(parsed.error)}`);
    const unknown = Object.keys(json).filter((key) => !(key in schema.shape));
    if (unknown.length > 0)
        log(`convoy: passed over unknown keys in the answer of ${verb}: ${unknown.join(', ')}
`);
    return parsed.data;
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/drivers/src/shell.ts + 1 modules
var shell = __webpack_require__(40050);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/script/verb.ts






/** What statuses that bash gives of its own accord mean. */
const hints = {
    126: ' (a command in it may not be executed: chmod +x it)',
    127: ' (a command in it was not found)',
};
/** Bash reports a command ended by signal n as status 128 + n. */
const hintOf = (status) => {
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === status - 128)?.[0];
    return hints[status] ?? (name ? ` (a command in it was ended by ${name})` : '');
};
const judge = (verb, { code, signal }) => {
    if (signal)
        throw new error/* ConvoyError */.rG('SCRIPT_KILLED', `${verb} was ended by ${signal}, not by Convoy: see its log and the machine's memory`);
    if (code !== 0)
        throw new error/* ConvoyError */.rG('SCRIPT_FAILED', `${verb} ended with status ${code}${hintOf(code ?? 0)}: see its log`);
};
/** An abort is a time limit if its reason says so: AbortSignal.timeout's, or a ConvoyError with code TIMEOUT. */
const interrupted = (verb, reason) => reason?.name === 'TimeoutError' || (0,error/* codeOf */.$N)(reason, '') === 'TIMEOUT'
    ? new error/* ConvoyError */.rG('SCRIPT_TIMEOUT', `${verb} ran into its time limit and was ended: see its log`, { cause: reason })
    : new error/* ConvoyError */.rG('SCRIPT_CANCELLED', `${verb} was cancelled`, { cause: reason });
/** Runs one verb's script and reads its answer; every end but status 0 is a ConvoyError. */
const runVerb = async ({ root, env, ...options }, settings, { verb, variables, read, log, signal }) => {
    const run = settings[verb];
    if (run === undefined)
        throw new error/* ConvoyError */.rG(`NO_${verb.toUpperCase()}`, `no ${verb} script: give \`with.${verb}\` one`);
    const lookup = (name) => env[name];
    const cwd = (0,external_node_path_.resolve)(root, (0,expand/* expand */.fT)(settings.cwd ?? '.', lookup));
    const own = (0,expand/* expandAll */.eo)(settings.env ?? {}, lookup);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'convoy-'));
    const output = (0,external_node_path_.join)(folder, 'output.json');
    const called = { ...env, ...own, ...variables, CONVOY_VERB: verb, CONVOY_OUTPUT: output };
    try {
        const exit = await (0,shell/* shell */.v)({ ...options, run, cwd, env: called, log }, signal).catch((thrown) => {
            throw signal.aborted && thrown === signal.reason ? interrupted(verb, thrown) : thrown;
        });
        judge(verb, exit);
        return await read(output);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/script.ts






/** Without the keys that are undefined: absent and undefined differ to a Release. */
const defined = (value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
const foundOf = (found) => {
    if (!found)
        return null;
    const { key, url, ...release } = defined(found);
    return { release, ...defined({ key, url }) };
};
/** Always all of them, so that `set -u` holds and nothing of an outer deployment shines through. */
const variablesOf = (target, effect, release) => ({
    CONVOY_ENVIRONMENT: target.environment,
    CONVOY_SERVICE: target.service,
    CONVOY_DEPLOYMENT: effect?.deployment ?? '',
    CONVOY_KEY: effect?.key ?? '',
    CONVOY_VERSION: release?.version ?? '',
    CONVOY_COMMIT: release?.commit ?? '',
    CONVOY_DIGEST: release?.digest ?? '',
    CONVOY_HANDLE: release?.handle ?? '',
    CONVOY_WEIGHT: '',
    CONVOY_FROM_VERSION: '',
    CONVOY_TO_VERSION: '',
    CONVOY_TO_HANDLE: '',
});
/** Without the digits by which 0.07 · 100 is not 7. */
const percentOf = (share) => Number((share * 100).toPrecision(12));
/** For verbs that only do: nothing is asked of them. */
const unread = async () => { };
/**
 * The verbs of deploying by any executable. A provider of one service, since what it can do is what its `with` gives.
 * Scripts get CONVOY_* in their environment and answer with JSON at $CONVOY_OUTPUT (DESIGN §6, Providers).
 */
const createScript = ({ logs, ...surroundings }, settingsOf) => {
    const settings = (0,script_settings/* parseSettings */.P$)(settingsOf);
    const act = async (verb, effect, release, more = {}) => {
        const variables = { ...variablesOf(effect.target, effect, release), ...more };
        const { log, signal } = effect;
        await runVerb(surroundings, settings, { verb, variables, read: unread, log, signal });
    };
    const deployOne = async (effect, release) => {
        const { log, signal, target } = effect;
        const variables = variablesOf(target, effect, release);
        const read = readAnswer(deployAnswer, 'deploy', log);
        const answer = await runVerb(surroundings, settings, { verb: 'deploy', variables, read, log, signal });
        if (!answer)
            return { release };
        const { version, candidate, url, ...known } = answer;
        if (version !== undefined && version !== release.version)
            throw new error/* ConvoyError */.rG('WRONG_VERSION', `deploy was asked for version ${release.version} and answered with ${version}: deploy $CONVOY_VERSION, or leave \`version\` out of the answer`);
        return { release: { ...release, ...defined(known) }, ...defined({ candidate, url }) };
    };
    /** A digest that is asked for was confirmed elsewhere: another one is another thing, built anew under its name. */
    const deploy = async (effect, release) => {
        const deployed = await deployOne(effect, release);
        if (release.digest !== undefined && deployed.release.digest !== release.digest)
            throw new error/* ConvoyError */.rG('WRONG_DIGEST', `deploy was asked for digest ${release.digest} and answered with ${deployed.release.digest}: deploy $CONVOY_DIGEST, or leave \`digest\` out of the answer`);
        return deployed;
    };
    const weigh = (effect, release, share) => act('weigh', effect, release, { CONVOY_WEIGHT: String(percentOf(share)) });
    const shift = (effect, release) => act('shift', effect, release);
    const restart = (effect, release) => act('restart', effect, release);
    /** The way back without a rollback script: forward again to the former version, though a build may not come out the same. */
    const deployAgain = async (effect, to) => {
        const { release } = await deployOne(effect, to);
        if (settings.shift !== undefined)
            await shift(effect, release);
    };
    return {
        capabilities: {
            shift: settings.shift !== undefined,
            describe: settings.describe !== undefined,
            rollback: settings.rollback !== undefined,
            retire: settings.retire !== undefined,
            weigh: settings.weigh !== undefined,
            restart: settings.restart !== undefined,
        },
        deploy,
        shift,
        ...(settings.weigh !== undefined && { weigh }),
        retire: (effect, release) => act('retire', effect, release),
        ...(settings.restart !== undefined && { restart }),
        rollback: async (effect, from, to) => {
            if (settings.rollback !== undefined)
                return act('rollback', effect, to, {
                    CONVOY_FROM_VERSION: from?.version ?? '',
                    CONVOY_TO_VERSION: to?.version ?? '',
                    CONVOY_TO_HANDLE: to?.handle ?? '',
                });
            if (to)
                return deployAgain(effect, to);
            if (settings.retire !== undefined)
                return act('retire', effect, from);
            throw new error/* ConvoyError */.rG('CANNOT_TAKE_BACK', `a first release of ${effect.target.service} cannot be taken back: take it away by hand, or give \`with.rollback\` or \`with.retire\` a script`);
        },
        outlast: (key, signal) => (0,outlast/* outlast */.f)(key, surroundings.clock, signal),
        describe: async (target, signal) => {
            const log = logs.open(`${target.service}.describe`);
            const variables = variablesOf(target, null, null);
            const read = readAnswer(describeAnswer, 'describe', log);
            const answer = await runVerb(surroundings, settings, { verb: 'describe', variables, read, log, signal });
            if (!answer)
                throw new error/* ConvoyError */.rG('SCRIPT_OUTPUT', 'describe wrote nothing to $CONVOY_OUTPUT: it must answer with JSON {live, idle, url, weight, replicas}');
            const { url, replicas } = answer;
            const share = answer.weight === undefined ? undefined : answer.weight / 100;
            return { live: foundOf(answer.live), idle: foundOf(answer.idle), ...defined({ url, share, replicas }) };
        },
    };
};


/***/ }),

/***/ 93539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ scriptWith),
/* harmony export */   LK: () => (/* binding */ wrongs),
/* harmony export */   P$: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)]);
/** Keys of `with` for provider `script`. */
const scriptWith = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    deploy: run.describe('Brings $CONVOY_VERSION up and may answer with JSON {version, digest, candidate, handle, url} at $CONVOY_OUTPUT. A string runs by bash -eo pipefail -c, a list without a shell.'),
    shift: run.optional().describe('Sends all traffic to $CONVOY_VERSION. Without it every deploy is a recreate.'),
    weigh: run
        .optional()
        .describe('Sends $CONVOY_WEIGHT percent (0 to 100) of the traffic to $CONVOY_VERSION and the rest to what is live; 0 takes it all away, and doing it again changes nothing. Without it there is no canary.'),
    rollback: run
        .optional()
        .describe('Makes $CONVOY_TO_VERSION serve again instead of $CONVOY_FROM_VERSION; empty means nothing serves, as before the first deployment. Without it the former version is deployed again.'),
    describe: run
        .optional()
        .describe('Answers with JSON {live, idle, url, weight, replicas} at $CONVOY_OUTPUT; live and idle are null or {version, digest, commit, handle, key, url}, weight is the percentage of traffic that idle gets, replicas is null or {wanted, ready}. Without it a crash inside a deploy halts the deployment.'),
    retire: run.optional().describe('Takes $CONVOY_VERSION, which takes no traffic, away; must succeed if it is gone.'),
    restart: run
        .optional()
        .describe('Starts $CONVOY_VERSION, which is live, again; the same $CONVOY_KEY is the same restart. Without it nothing is restarted when it is found down.'),
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("Folder the scripts run in, relative to the repository's root; may read variables."),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Further environment variables of the scripts; may read variables, anew whenever a script starts.'),
});
/** Where within a value, as a person would write it: `live.version`. */
const at = (path) => (path.length === 0 ? '' : `${path.map(String).join('.')}: `);
/** What is wrong with a value, by place and rule; never the value itself. */
const wrongs = (error) => error.issues.map(({ path, message }) => `${at(path)}${message}`).join('; ');
const parseSettings = (settings) => {
    const parsed = scriptWith.safeParse(settings);
    if (parsed.success)
        return parsed.data;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('PROVIDER_SETTINGS', `\`with\` of provider script is wrong: ${wrongs(parsed.error)}`);
};


/***/ }),

/***/ 40050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ shell)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/drivers/src/group.ts
var group = __webpack_require__(43088);
;// CONCATENATED MODULE: ./packages/drivers/src/lines.ts
/** More than this without a line's end is passed on as it is, in characters. */
const longestLine = 64 * 1024;
/**
 * Passes a stream's text on in whole lines, so that two streams into one log never mix within a line;
 * invalid UTF-8 becomes U+FFFD. The callback is synchronous, so the stream is read no faster than it is taken.
 * Returns what passes on an unfinished last line.
 */
const readLines = (stream, take) => {
    const decoder = new TextDecoder();
    let rest = '';
    stream.on('data', (chunk) => {
        const text = decoder.decode(chunk, { stream: true });
        const end = rest.length + text.length > longestLine ? text.length : text.lastIndexOf('\n') + 1;
        if (end > 0)
            take(rest + text.slice(0, end));
        rest = end > 0 ? text.slice(end) : rest + text;
    });
    return () => {
        rest += decoder.decode();
        if (rest !== '')
            take(rest);
        rest = '';
    };
};

// EXTERNAL MODULE: ./packages/drivers/src/spawn.ts
var spawn = __webpack_require__(8060);
;// CONCATENATED MODULE: ./packages/drivers/src/shell.ts




const defaultGraceMs = 5_000;
/** Output that comes later than this after the end of a command is some background process's, in milliseconds. */
const quietMs = 50;
/** A background process that goes on talking is listened to for this long, in milliseconds. */
const lingerMs = 1_000;
/** The ends of a process: its own, and that of its output, which children in the background may hold open. */
const watch = (child) => {
    let heard = false;
    const streams = [child.stdout, child.stderr];
    for (const stream of streams)
        stream.on('data', () => (heard = true));
    const exit = new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, ...(signal && { signal }) }));
    });
    const silence = async (clock) => {
        const until = clock.now() + lingerMs;
        do {
            heard = false;
            await clock.sleep(quietMs);
            // One more turn of the event loop: a busy process may see its timer before what waits in the pipe.
            await (0,promises_.setImmediate)();
        } while (heard && clock.now() < until);
        for (const stream of streams)
            stream.destroy();
    };
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    return { exit, drained: (clock) => Promise.race([closed, silence(clock)]) };
};
/**
 * Runs a command in a process group of its own and says how it ended. At its time limit or when `signal` is aborted
 * the whole group is ended; an abort then rejects with the signal's reason. A command that ends by itself leaves its
 * background processes alone, and is over even if they hold its output open.
 * By plain `spawn`: execa ends a group only as long as something of it holds the output open.
 */
const shell = async (command, signal) => {
    const { clock, log, timeoutMs = Number.POSITIVE_INFINITY, graceMs = defaultGraceMs } = command;
    signal?.throwIfAborted();
    const child = await (0,spawn/* start */.ni)(command);
    const { exit, drained } = watch(child);
    const flushes = [readLines(child.stdout, log), readLines(child.stderr, log)];
    const over = new AbortController();
    const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
    const limit = clock.sleep(timeoutMs, stop).then(() => 'timeout', () => 'stopped');
    const first = await Promise.race([exit, limit]);
    over.abort();
    const cut = typeof first === 'string' ? first : null;
    if (cut)
        await (0,group/* endGroup */.N)(child.pid, graceMs, clock);
    const end = await exit;
    await drained(clock);
    for (const flush of flushes)
        flush();
    if (cut === 'stopped')
        throw signal?.reason;
    return { ...end, timedOut: cut === 'timeout' };
};


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   rb: () => (/* binding */ startInto),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);




/**
 * In the environment of whatever a script starts: the process id of the script. The script itself has it only where bash
 * made way for its last command, under the same id.
 */
const within = 'CONVOY_WITHIN';
/**
 * Program and arguments of a command: a string is bash's, a list needs no shell. The export stands in the script's own first
 * line, so that the line numbers in what bash says stay true.
 */
const words = (run) => typeof run === 'string' ? ['bash', '-eo', 'pipefail', '-c', `export ${within}=$$; ${run}`] : run;
/** What to do about a program that could not be started, by the system's code. */
const faults = {
    ENOENT: (program) => [
        'COMMAND_NOT_FOUND',
        `${program} was not found: install it, correct its path, or see that the interpreter in its first line exists`,
    ],
    EACCES: (program) => ['COMMAND_NOT_EXECUTABLE', `${program} may not be executed: chmod +x ${program}`],
    E2BIG: (program) => ['COMMAND_TOO_LONG', `${program} was given more arguments or environment than the system takes`],
};
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).then((found) => found.isDirectory(), () => false);
const explain = async (thrown, program, cwd) => {
    const cause = { cause: thrown };
    // The system says ENOENT and EACCES for either, the program or the folder it is to run in.
    if (!(await isFolder(cwd)))
        return new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('CWD_MISSING', `${cwd} is not a folder: create it, or correct cwd`, cause);
    const fault = faults[thrown.code ?? '']?.(program);
    const [code, message] = fault ?? ['COMMAND_NOT_STARTED', `${program} could not be started: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`];
    return new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG(code, message, cause);
};
/**
 * Starts a command as the leader of a process group of its own, without input; a ConvoyError when it cannot.
 * Both outputs go to pipes or to the one file descriptor.
 */
const startInto = async ({ run, cwd, env }, output) => {
    const [program, ...rest] = words(run);
    if (!program)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('COMMAND_NOT_FOUND', 'the command is empty: write a string or a list of words');
    try {
        // A script of Convoy may run Convoy.
        const own = { ...env, [within]: undefined };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, { cwd, env: own, detached: true, stdio: ['ignore', output, output] });
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn');
        return child;
    }
    catch (thrown) {
        throw await explain(thrown, program, cwd);
    }
};
/** The same with pipes for both outputs. */
const start = async (command) => (await startInto(command, 'pipe'));


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


/***/ })

};
