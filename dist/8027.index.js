export const id = 8027;
export const ids = [8027];
export const modules = {

/***/ 27977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The longest time a timer of Node can hold, in milliseconds; beyond it one fires at once. */
const longestTimer = 2 ** 31 - 1;
/** The machine's clock. `sleep` follows the monotonic clock, so a corrected wall clock neither cuts nor stretches it. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        const due = performance.now() + ms;
        // A timer may fire up to a millisecond early: only the clock says that the time is over.
        for (let left = ms; left > 0; left = due - performance.now()) {
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.ceil(left), longestTimer), undefined, signal ? { signal } : {});
            }
            catch (thrown) {
                signal?.throwIfAborted();
                throw thrown;
            }
        }
    },
};
/** For how long something took: finer than a millisecond, and nothing that corrects the machine's clock is taken for time. */
const stopwatch = { ...systemClock, now: () => performance.now() };


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

/***/ 48027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocal: () => (/* binding */ createLocal),
  localWith: () => (/* reexport */ localWith),
  stopLocal: () => (/* binding */ stopLocal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var src_error = __webpack_require__(91707);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/drivers/src/providers/local/entry.ts
var entry = __webpack_require__(62210);
// EXTERNAL MODULE: ./packages/drivers/src/providers/local/processes.ts
var processes = __webpack_require__(3691);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/client.ts








/** Only these say that no daemon listens; one that hangs is never replaced. */
const absent = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
/** A daemon that lives answers with a head in no time, in milliseconds. */
const headMs = 5_000;
/** How long a daemon may take to come up on a busy machine, in milliseconds. */
const startMs = 10_000;
const lockedStatus = 3;
const hung = (paths) => new src_error/* ConvoyError */.rG('DAEMON_HUNG', `the local daemon (${holder(paths)}) does not answer: look at ${paths.daemonLog}, then end it with kill -9; the services run on`);
/** The processes that serve this state directory, by their command lines: its files may have been deleted. */
const holder = ({ directory }) => {
    const pids = (0,processes/* everyPid */.xA)().filter((pid) => {
        try {
            const words = (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0');
            return words.includes(directory) && words.some((word) => /\/local\/daemon\.ts$/.test(word));
        }
        catch {
            return false;
        }
    });
    return pids.length > 0 ? `pid ${pids.join(' and ')}` : 'pid unknown';
};
const post = (paths, name, body, signal) => new Promise((resolve, reject) => {
    const request = (0,external_node_http_.request)({ socketPath: paths.socket, path: `/${name}`, method: 'POST', agent: false });
    const abort = () => request.destroy(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    request.setTimeout(headMs, () => request.destroy(hung(paths)));
    request.once('close', () => signal?.removeEventListener('abort', abort));
    request.once('error', reject);
    request.once('response', async (response) => {
        request.setTimeout(0);
        try {
            const { answer, fault } = JSON.parse((await response.toArray()).join(''));
            if (fault)
                reject(new src_error/* ConvoyError */.rG(fault.code, fault.message));
            else
                resolve(answer);
        }
        catch (error) {
            // It was killed between head and body.
            reject(signal?.aborted ? signal.reason : Object.assign(new Error((0,src_error/* messageOf */.bD)(error)), { code: 'ECONNRESET' }));
        }
    });
    request.end(JSON.stringify(body));
});
const answers = (paths) => new Promise((resolve) => {
    const socket = (0,external_node_net_.connect)(paths.socket);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
});
const lastLine = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8').trim().split('\n').at(-1) ?? '';
/** By state directory: calls that find no daemon at the same time start one together. */
const starts = new Map();
/** It outlives the job, so it is given nothing that is the job's: neither the mark by which a runner ends it nor tokens. */
const daemonEnv = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(RUNNER_TRACKING_ID$|INPUT_|ACTIONS_)/.test(name)));
const spawnDaemon = (paths) => {
    const shared = starts.get(paths.directory);
    if (shared && shared.status === undefined)
        return shared;
    const log = (0,external_node_fs_.openSync)(paths.daemonLog, 'a', 0o600);
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...(0,entry/* daemonEntry */.x)(), paths.directory], {
        ...{ cwd: '/', detached: true, env: daemonEnv(), stdio: ['ignore', log, log] },
    });
    (0,external_node_fs_.closeSync)(log);
    child.unref();
    const start = {};
    child.once('exit', (status) => {
        start.status = status;
    });
    starts.set(paths.directory, start);
    return start;
};
/** Starts a daemon and waits until one listens: of several commands that race, one gets the lock. */
const startDaemon = async (paths, signal) => {
    const until = performance.now() + startMs;
    const start = spawnDaemon(paths);
    while (!(await answers(paths))) {
        signal?.throwIfAborted();
        if (start.status !== undefined && start.status !== lockedStatus)
            throw new src_error/* ConvoyError */.rG('DAEMON_NOT_STARTED', `the local daemon could not be started: ${lastLine(paths.daemonLog)}`);
        if (performance.now() > until) {
            const what = `the local daemon (${holder(paths)}) holds ${paths.directory} but its control socket is gone`;
            throw new src_error/* ConvoyError */.rG('DAEMON_LOST', `${what}: end it with kill; the services run on`);
        }
        await (0,promises_.setTimeout)(20);
    }
    starts.delete(paths.directory);
};
/** Calls the daemon; every call may be repeated, so one that was cut off by its death is made again. */
const call = async (paths, name, request, signal) => {
    for (let attempts = 5;; attempts -= 1) {
        signal?.throwIfAborted();
        try {
            return (await post(paths, name, request, signal));
        }
        catch (error) {
            if (attempts === 0 || !absent.has(error.code ?? ''))
                throw error;
        }
        await startDaemon(paths, signal);
    }
};

// EXTERNAL MODULE: ./packages/drivers/src/providers/local/paths.ts
var local_paths = __webpack_require__(17726);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/drivers/src/providers/script/settings.ts
var settings = __webpack_require__(93539);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/settings.ts






/** `with` of a service on provider `local`, as written in the manifest. */
const localWith = schemas/* strictObject */.rej({
    run: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
        .describe('Starts the service; a string runs by bash -eo pipefail -c, a list without a shell. It listens on $PORT.'),
    cwd: schemas/* string */.YjP().optional().describe("Folder it runs in, relative to the manifest's root; default: the root."),
    port: schemas/* union */.KCZ([schemas/* int */.Whr().min(1).max(65535), schemas/* string */.YjP().regex(expand/* reference */.ir, 'a port number from 1 to 65535, or a variable')])
        .describe('Stable port on 127.0.0.1 where the proxy answers for the live release.'),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .describe('Variables for the process; values may read variables, anew at each start.'),
    drain: schemas/* string */.YjP()
        .regex(duration/* durationPattern */.Zq, { error: 'expects a duration', abort: true })
        .refine(duration/* isWaitable */.mI, `expects a duration of at most ${duration/* longestWait */._s}`)
        .optional()
        .describe('How long requests in flight may take after a switch, and a process after SIGTERM; default 10s.'),
});
const invalid = (service, problem) => new src_error/* ConvoyError */.rG('PROVIDER_SETTINGS', `services.${service}.with: ${problem}`);
/** Checks and resolves a target's `with`; `run` stays as written. Throws `PROVIDER_SETTINGS`, `UNSET_VARIABLE`. */
const resolveSettings = (target, root, lookup) => {
    const parsed = localWith.safeParse(target.with);
    if (!parsed.success)
        throw invalid(target.service, (0,settings/* wrongs */.LK)(parsed.error));
    const { run, ...rest } = parsed.data;
    const { cwd = '.', port, env = {}, drain = '10s' } = (0,expand/* expandAll */.eo)(rest, lookup);
    const number = Number(port);
    if (!Number.isInteger(number) || number < 1 || number > 65535)
        throw invalid(target.service, `port is ${port}, not a number from 1 to 65535`);
    return {
        run,
        cwd: (0,external_node_path_.resolve)(root, cwd),
        port: number,
        env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
        drainMs: (0,duration/* durationMs */.pc)(drain),
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local.ts









const subjectOf = ({ environment, service }) => ({ environment, service });
/** Real processes on this machine in two slots, behind a proxy that outlives the command. */
const createLocal = ({ root, stateDir, lookup, env = process.env }) => {
    const orderOf = ({ target, key, deployment }, release) => {
        const { environment, service } = target;
        const settings = resolveSettings(target, root, lookup);
        const inherited = Object.entries(env).filter((entry) => entry[1] !== undefined);
        const own = {
            ...{ CONVOY_SERVICE: service, CONVOY_VERSION: release.version },
            ...{ CONVOY_ENVIRONMENT: environment, CONVOY_DEPLOYMENT: deployment },
        };
        return {
            ...subjectOf(target),
            ...settings,
            key,
            release,
            env: { ...Object.fromEntries(inherited), ...settings.env, ...own },
        };
    };
    return {
        capabilities: {
            shift: true,
            describe: true,
            rollback: true,
            retire: true,
            weigh: true,
            traffic: true,
            restart: true,
        },
        deploy: async (effect, release) => {
            const { handle: _former, ...wanted } = release;
            const order = orderOf(effect, wanted);
            const found = await call((0,local_paths/* openPaths */.j)(stateDir), 'deploy', order, effect.signal);
            return {
                release: found.release,
                ...(found.url && { candidate: found.url }),
                url: `http://127.0.0.1:${order.port}`,
            };
        },
        shift: async ({ target, signal }, release) => {
            await call((0,local_paths/* openPaths */.j)(stateDir), 'shift', { ...subjectOf(target), release }, signal);
        },
        weigh: async ({ target, signal }, release, share) => {
            await call((0,local_paths/* openPaths */.j)(stateDir), 'weigh', { ...subjectOf(target), release, share }, signal);
        },
        rollback: async (effect, from, to) => {
            const request = { ...subjectOf(effect.target), from, to, order: null };
            try {
                await call((0,local_paths/* openPaths */.j)(stateDir), 'rollback', request, effect.signal);
            }
            catch (error) {
                // Only now are the settings read: the fast way back must not depend on a variable.
                if (!to || (0,src_error/* codeOf */.$N)(error, '') !== 'RELEASE_GONE')
                    throw error;
                await call((0,local_paths/* openPaths */.j)(stateDir), 'rollback', { ...request, order: orderOf(effect, to) }, effect.signal);
            }
        },
        restart: async (effect, release) => {
            await call((0,local_paths/* openPaths */.j)(stateDir), 'restart', orderOf(effect, release), effect.signal);
        },
        describe: async (target, signal) => call((0,local_paths/* openPaths */.j)(stateDir), 'describe', subjectOf(target), signal),
        traffic: async (target, cursor, signal) => call((0,local_paths/* openPaths */.j)(stateDir), 'traffic', { ...subjectOf(target), cursor }, signal),
        retire: async ({ target, signal }, release) => {
            await call((0,local_paths/* openPaths */.j)(stateDir), 'retire', { ...subjectOf(target), release }, signal);
        },
        // The daemon does the work, not the command that is gone, and takes the calls for a service one after the other:
        // whoever asks next sees the end of what was begun.
        outlast: async () => undefined,
        logs: async ({ environment, service }) => {
            const folder = (0,external_node_path_.join)((0,local_paths/* openPaths */.j)(stateDir).logs, environment, service);
            if (!(0,external_node_fs_.existsSync)(folder))
                return [];
            const files = (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
            return files.sort((a, b) => (0,external_node_fs_.statSync)(a).birthtimeMs - (0,external_node_fs_.statSync)(b).birthtimeMs);
        },
    };
};
const alive = (pid) => {
    const identity = (0,processes/* identify */.ls)(pid);
    return identity !== null && (0,processes/* isAlive */._n)(identity);
};
/** Ends every application of a state directory and its daemon; nothing is left running. */
const stopLocal = async (stateDir) => {
    // Its log is there from before it starts, its table only once something was recorded.
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(stateDir, 'daemon.log')))
        return;
    const paths = (0,local_paths/* openPaths */.j)(stateDir);
    const { pid, standby } = await call(paths, 'stop', null);
    const pids = [pid, standby].filter((one) => one !== null);
    for (let waited = 0; pids.some(alive); waited += 20) {
        if (waited > 5_000)
            throw new src_error/* ConvoyError */.rG('DAEMON_HUNG', `the local daemon does not end: kill -9 ${pids.filter(alive).join(' ')}`);
        await (0,promises_.setTimeout)(20);
    }
};


/***/ }),

/***/ 62210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ daemonEntry)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87015);

// Not written as one expression, by which a bundler would take the source along as it is.
const here = import.meta.url;
/** How the daemon is started as a process of its own. */
const daemonEntry = () => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)('local-daemon', () => new URL('daemon.ts', here));


/***/ }),

/***/ 17726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91707);





/** A socket's path has 108 bytes at most (sun_path), its final NUL included. */
const longestSocket = 100;
const privateFolder = (path) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true, mode: 0o700 });
    const { uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (uid !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().uid)
        throw new Error(`${path} belongs to user ${uid}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, 0o700);
};
/** Creates the state directory where it is missing; throws `STATE_DIR`, `PLATFORM`. */
const openPaths = (stateDir) => {
    if (process.platform !== 'linux')
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('PLATFORM', `provider local needs Linux, where processes can be told apart by /proc`);
    try {
        privateFolder(stateDir);
        const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(stateDir);
        const { uid } = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)();
        const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${uid}:${directory}`).digest('hex').slice(0, 24);
        let socket = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'control.sock');
        if (Buffer.byteLength(socket) > longestSocket) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `convoy-${uid}`);
            privateFolder(folder);
            socket = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.sock`);
        }
        return {
            directory,
            table: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'table.json'),
            daemon: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'daemon.json'),
            daemonLog: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'daemon.log'),
            logs: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'logs'),
            socket,
            lock: `\0convoy-${name}`,
        };
    }
    catch (cause) {
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .ConvoyError */ .rG('STATE_DIR', `the local provider's folder ${stateDir} cannot be used (${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}): clear the way, or name a folder of your own by CONVOY_LOCAL_DIR`, { cause });
    }
};


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findByEnvironment),
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   xA: () => (/* binding */ everyPid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43088);



let boot = null;
/** Read when first needed: only Linux has it. */
const bootId = () => {
    boot ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return boot;
};
const readStat = (pid) => {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name in parentheses may itself hold spaces and parentheses: fields count from the last one.
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0], group: Number(fields[2]), start: Number(fields[19]) };
    }
    catch {
        return null;
    }
};
/** Null when there is no such process. */
const identify = (pid) => {
    const stat = readStat(pid);
    return stat && { pid, start: stat.start, boot: bootId() };
};
/** A zombie counts as dead: it serves nobody. */
const isAlive = ({ pid, start, boot }) => {
    const stat = boot === bootId() ? readStat(pid) : null;
    return stat !== null && stat.start === start && stat.state !== 'Z';
};
/** Numbers of all processes there are. */
const everyPid = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
/** The leader of a process group that was started with all of `variables` in its environment. */
const findByEnvironment = (variables) => {
    const wanted = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    for (const pid of everyPid()) {
        const stat = readStat(pid);
        if (stat?.group !== pid || stat.state === 'Z')
            continue;
        try {
            const found = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0'));
            if (wanted.every((entry) => found.has(entry)))
                return identify(pid);
        }
        catch {
            // It ended meanwhile, or belongs to another user.
        }
    }
    return null;
};
/** Ends the process group of `leader`, unless its number belongs to someone else by now. */
const endTree = async (leader, graceMs) => {
    const now = readStat(leader.pid);
    if (leader.boot !== bootId() || (now && now.start !== leader.start))
        return;
    if ((0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupRuns */ .K)(leader.pid))
        await (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N)(leader.pid, graceMs, _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
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
