export const id = 9939;
export const ids = [9939];
export const modules = {

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

/***/ 97910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createChecks)
/* harmony export */ });
/** What checks read and measure; a kind is loaded when it is first asked for. */
const createChecks = (options) => ({
    findings: async (...of) => (await __webpack_require__.e(/* import() */ 1080).then(__webpack_require__.bind(__webpack_require__, 11080))).readFindings(options.root, ...of),
    secrets: async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4570), __webpack_require__.e(9492)]).then(__webpack_require__.bind(__webpack_require__, 9492))).findSecrets(options.root, ...of),
    known: async (file) => (await __webpack_require__.e(/* import() */ 6798).then(__webpack_require__.bind(__webpack_require__, 6798))).readKnown(options.root, file),
    cases: async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(1004)]).then(__webpack_require__.bind(__webpack_require__, 61004))).readCases(options.root, ...of),
    page: async (...of) => (await __webpack_require__.e(/* import() */ 3468).then(__webpack_require__.bind(__webpack_require__, 23468))).measurePage(options, ...of),
});


/***/ }),

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

/***/ 22641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createHost)
/* harmony export */ });
/* harmony import */ var _outlast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60343);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40050);


/** Runs commands on this machine; one that cannot be started is a ConvoyError, an abort the signal's reason. */
const createHost = ({ root, env, ...options }) => ({
    run: (command, signal) => (0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shell */ .v)({ ...options, ...command, cwd: root, env: { ...env, ...command.env } }, signal),
    outlast: (key, signal) => (0,_outlast_js__WEBPACK_IMPORTED_MODULE_0__/* .outlast */ .f)(key, options.clock, signal),
});


/***/ }),

/***/ 24148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ logFile),
/* harmony export */   Q: () => (/* binding */ createLogs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77480);




const longestName = 200;
/** File of the log with this name; what is no letter, digit, `.`, `_` or `-` becomes `_`. */
const logFile = (dir, name) => {
    const safe = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, longestName);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${safe}.log`);
};
/** Masked log files `<dir>/<name>.log`, appended to at once and readable by their owner only. */
const createLogs = ({ dir, secrets, onFault }) => {
    const streams = new Map();
    let faulty = false;
    const append = (file, text) => {
        if (text === '')
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true, mode: 0o700 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text, { mode: 0o600 });
        }
        catch (thrown) {
            if (!faulty)
                onFault(`${file}: the log cannot be written, the deployment goes on: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
            faulty = true;
        }
    };
    return {
        open: (name) => {
            const file = logFile(dir, name);
            const stream = (0,_convoy_model_redact__WEBPACK_IMPORTED_MODULE_3__/* .redactStream */ .S)(secrets);
            streams.set(stream, file);
            return (text) => append(file, stream.write(text));
        },
        close: () => {
            for (const [stream, file] of streams)
                append(file, stream.end());
            streams.clear();
        },
    };
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

/***/ 50716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ createJournalFile),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83439);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1534);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);







const ending = '.jsonl';
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file, thrown);
});
/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readSegments = async ({ decode }, dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(...parts);
};
/** The same of a deployment. */
const readJournal = (dir, onTorn) => readSegments(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, dir, onTorn);
/** A deployment's journal. */
const createJournalFile = (...of) => createSegment(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, ...of);
const meddled = (cause) => new Error('someone else removed or changed it while it was written', { cause });
/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file, length, written) => {
    const text = Buffer.from(written);
    try {
        await file.appendFile(text);
        await file.datasync();
    }
    catch (thrown) {
        await file.truncate(length).catch(() => undefined);
        throw thrown;
    }
    const { size, nlink } = await file.stat();
    if (nlink === 0 || size !== length + text.length)
        throw meddled();
    return text.length;
};
/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createSegment = (codec, dir, segment, redact, onTorn) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${segment}${ending}`);
    let isBegun = false;
    let length = 0;
    const begin = async () => {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
        const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'ax');
        isBegun = true;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir).catch(async (thrown) => {
            await created.close();
            throw thrown;
        });
        return created;
    };
    const encoded = (events) => codec.encode(events.map((event) => (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__/* .scrub */ ._)(event, redact)));
    return {
        load: () => readSegments(codec, dir, onTorn),
        append: async (events) => {
            try {
                // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
                const file = await (isBegun ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND) : begin());
                try {
                    length += await write(file, length, (length === 0 ? _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx : '') + encoded(events));
                }
                finally {
                    await file.close();
                }
            }
            catch (thrown) {
                throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(path, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
            }
        },
    };
};


/***/ }),

/***/ 42490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ diagnoseUnsetInChannel),
/* harmony export */   SN: () => (/* binding */ diagnoseUnset),
/* harmony export */   f: () => (/* binding */ unsetVariables),
/* harmony export */   k7: () => (/* binding */ unsetInChannel)
/* harmony export */ });
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74885);
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67173);
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96760);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82368);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);
/* harmony import */ var _semantics_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10536);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49417);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48581);










/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textsWithin */ .qI)(value)].flatMap(({ text, path }) => {
    const required = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/** External dependencies that these services need. */
const externalFor = (settings, { services }) => {
    const needed = new Set(services.flatMap((service) => [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(settings, service)]));
    return Object.keys(settings.external ?? {}).filter((name) => needed.has(name));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    ...externalFor(settings, readers).flatMap((external) => unsetWithin({ health: { url: settings.external?.[external]?.health?.url } }, lookup).map((one) => ({
        ...one,
        external,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const setWhereRun = (name) => `set ${name} where Convoy runs`;
const problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}}`)} is unset or empty; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .Bs)(reader)} reads it`,
    fix: (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__/* .isTelling */ .c)(name) ? setWhereRun(name) : `export ${name}, or write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}:-default}`)}`,
});
const documentOf = (manifest, file) => {
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(manifest, file);
    return (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_5__/* .read */ .L)(typeof text === 'string' ? text : '');
};
/** Names of unset variables that a channel reads, each once. */
const unsetInChannel = (channel, lookup) => [
    ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];
/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
const diagnoseUnsetInChannel = (channel, lookup, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = ['alerts', 'channels', channel];
    const problems = unsetWithin((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(document.data, at), lookup).map((one) => {
        const path = [...at, ...one.key];
        return { ...problem(one, path, path), fix: setWhereRun(one.name) };
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
};
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = (0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, external, check = '', key } = one;
        if (external !== undefined)
            return problem(one, ['external', external, ...key], ['external', external, ...key]);
        if (service !== undefined)
            return problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .integrationAt */ ._Y)(document.data, check), ...key];
        return problem(one, path, path);
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
};


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ usualMonitor)
/* harmony export */ });
/** What holds where a manifest says nothing. */
const usualMonitor = { intervalMs: 10_000, slowMs: null, maintenance: [] };


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


/***/ })

};
