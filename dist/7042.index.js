export const id = 7042;
export const ids = [7042];
export const modules = {

/***/ 61741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ agent),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   ev: () => (/* binding */ runnerPart),
/* harmony export */   hh: () => (/* binding */ processOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);



/** A text as a part of an agent's name, which has dots between its parts. */
const part = (text, most) => text.replaceAll(/[^\w-]/g, '-').slice(0, most);
const textOr = (read, otherwise) => {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
};
/**
 * This machine, as it is named in journals. Runners made from one image share a name, so the boot and the space of process
 * ids, in which a pid means something, are in it too.
 */
const machine = [
    part((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), 60) || 'localhost',
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(textOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1'), ''))
        .update(textOr(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'), ''))
        .digest('hex')
        .slice(0, 8),
].join('-');
/** When a process started, in ticks since boot: with it a pid is used only once (`/proc/<pid>/stat`, field 22). */
const startOf = (pid) => {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? null : (rest[18] ?? null);
    }
    catch {
        // No such process; or no /proc, and then the pid alone must do.
        return process.platform === 'linux' || !answers(pid) ? null : 'unknown';
    }
};
const answers = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
};
const jobPart = ({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME }) => GITHUB_RUN_ID === undefined
    ? ''
    : `.${part(GITHUB_RUN_ID, 20)}.${part(GITHUB_RUN_ATTEMPT ?? '1', 6)}.${part(GITHUB_JOB ?? '', 40)}.${runnerPart(RUNNER_NAME ?? '')}`;
const longestRunner = 40;
/** A runner's name as it stands in the name of an agent: of two names no two are the same, however long they are. */
const runnerPart = (name) => {
    if (name.length <= longestRunner && part(name, longestRunner) === name)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return `${part(name, longestRunner - digest.length - 1)}-${digest}`;
};
/** This process: machine, pid and start time, and in a job of a workflow its run, attempt, job and runner. */
const agent = `${machine}.${process.pid}.${startOf(process.pid) ?? 'unknown'}${jobPart(process.env)}`;
/** The job that an agent belongs to; null outside of workflows. */
const jobOf = (name) => {
    const [, , , run, attempt, job = '', runner = ''] = name.split('.');
    return run === undefined || attempt === undefined
        ? null
        : { run: Number(run), attempt: Number(attempt), job, runner };
};
/** The pid of an owner on this machine that still runs; null when it is gone; unknown when it is another machine's. */
const processOf = ({ agent: name }) => {
    const [where, pid, start] = name.split('.');
    if (where !== machine)
        return 'elsewhere';
    return startOf(Number(pid)) === start ? Number(pid) : null;
};
/** Whether this is a process of this machine that is known to have ended. */
const isGone = (name) => processOf({ agent: name }) === null;
/** The agent that wrote a segment of a journal, `<epoch>.<agent>`. */
const writerOf = (segment) => segment.slice(segment.indexOf('.') + 1);


/***/ }),

/***/ 87537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ logsDir),
/* harmony export */   M4: () => (/* binding */ headDir),
/* harmony export */   Pg: () => (/* binding */ journalDir),
/* harmony export */   Pj: () => (/* binding */ wishesDir),
/* harmony export */   XG: () => (/* binding */ evidenceDir),
/* harmony export */   eR: () => (/* binding */ toldFile),
/* harmony export */   pB: () => (/* binding */ stepsDir),
/* harmony export */   yO: () => (/* binding */ monitorDir),
/* harmony export */   yh: () => (/* binding */ deploymentsDir)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Folder of an environment's head. */
const headDir = ({ stateDir }, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, environment, 'head');
/** Folder of all deployments of an environment. */
const deploymentsDir = ({ stateDir }, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, environment, 'deployments');
/** Folder of one deployment's journal segments. */
const journalDir = (states, environment, deployment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(deploymentsDir(states, environment), deployment, 'journal');
/** Folder of the output of one deployment's commands. */
const logsDir = (states, environment, deployment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(deploymentsDir(states, environment), deployment, 'logs');
/** Folder of what the verdicts of one deployment's checks rest on. */
const evidenceDir = (states, environment, deployment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(deploymentsDir(states, environment), deployment, 'evidence');
/** File of what the deployments of an environment told that have ended: from their journals, and only to be quicker. */
const toldFile = ({ stateDir }, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, environment, 'told.json');
/** Folder of what watches over an environment: its own head, its journal, and what was seen lately. */
const monitorDir = ({ stateDir }, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, environment, 'monitor');
/** Folder of what people ask of a watch, until it is answered. */
const wishesDir = (states, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(monitorDir(states, environment), 'wishes');
/** Folder of the output of incidents' first steps. */
const stepsDir = (states, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(monitorDir(states, environment), 'steps');


/***/ }),

/***/ 52262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/stores/head-file.ts
var head_file = __webpack_require__(51481);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var src_agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/stores.ts



/** All on this machine, in the state folder. */
const localStores = (stateDir) => ({
    head: (environment) => (0,head_file/* createHeadFile */.b)((0,folders/* headDir */.M4)({ stateDir }, environment)),
    hurry: () => undefined,
    environments: async () => [],
    history: async () => undefined,
    beginAnew: async () => undefined,
    renew: async () => undefined,
    isAlive: async (owner) => (0,src_agent/* processOf */.hh)(owner) !== null,
    wasCancelled: async () => false,
    linkTo: () => null,
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/convoy/src/stores-github.ts




/** The repository that a person names, with the token that their environment has. */
const remoteOf = (repository, env) => {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new error/* ConvoyError */.rG('USAGE', `--github ${repository}: expects OWNER/REPOSITORY`);
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (token)
        return { repository, token, env };
    throw new error/* ConvoyError */.rG('TOKEN_MISSING', `the state of ${repository} is on GitHub: set GITHUB_TOKEN (in a workflow \`\${{ github.token }}\`, elsewhere \`gh auth token\`)`);
};
const openerOf = (remote, note) => {
    let opened = null;
    const open = async () => {
        const { openGithub } = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(1306), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 70360));
        return openGithub({ ...remote, clock: clock/* systemClock */.m, note });
    };
    return () => {
        opened ??= open();
        return opened;
    };
};
/** Heads on the branches `convoy/<environment>` of a repository, journals in the heads and in artifacts. */
const githubStores = ({ repository, env }, github, stateDir) => {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const stores = new Map();
    const store = (environment) => {
        const known = stores.get(environment) ??
            github().then((it) => it.store(environment, (0,folders/* deploymentsDir */.yh)({ stateDir }, environment)));
        stores.set(environment, known);
        return known;
    };
    return {
        head: (environment) => ({
            read: async () => (await store(environment)).read(),
            write: async (...what) => (await store(environment)).write(...what),
        }),
        hurry: () => void github().then(({ hurry }) => hurry()),
        environments: async () => (await github()).environments(),
        history: async (environment) => (await store(environment)).history(),
        beginAnew: async (environment) => (await store(environment)).beginAnew(),
        renew: async (environment) => (await store(environment)).renew(),
        isAlive: async ({ agent, crew }) => {
            const found = (0,src_agent/* processOf */.hh)({ agent });
            const job = (0,src_agent/* jobOf */.Zw)(agent);
            // For its crew an owner stays on when its own process has ended; without a run only its machine can be asked.
            if (!job || (!crew && found !== 'elsewhere'))
                return found !== null;
            // Names of runners are only told apart within a run.
            const isOfRun = env.GITHUB_RUN_ID === String(job.run);
            const runners = { mine: isOfRun ? (0,src_agent/* runnerPart */.ev)(env.RUNNER_NAME ?? '') : '', part: src_agent/* runnerPart */.ev };
            return !(await (await github()).isOver(job, crew ? null : runners));
        },
        wasCancelled: async (agent) => {
            const job = (0,src_agent/* jobOf */.Zw)(agent);
            return job !== null && (await github()).wasCancelled(job);
        },
        linkTo: (agent) => {
            const job = (0,src_agent/* jobOf */.Zw)(agent);
            return job ? `${server}/${repository}/actions/runs/${job.run}/attempts/${job.attempt}` : null;
        },
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/place.ts



/** The repository asked for; else the one of the job this is an action of; else the one that the environment names. */
const remoteFor = (asked, { github, env }) => {
    if (!asked && github !== undefined)
        return github;
    const named = asked || env.CONVOY_GITHUB;
    return named ? remoteOf(named, env) : null;
};
const usual = (0,external_node_path_.join)('.github', 'convoy.yml');
const placeOf = ({ manifest, 'state-dir': stateDir, github: asked }, around) => {
    const { cwd, env } = around;
    const called = manifest ?? usual;
    const path = (0,external_node_path_.resolve)(cwd, called);
    const folder = (0,external_node_path_.dirname)(path);
    const root = (0,external_node_path_.basename)(folder) === '.github' ? (0,external_node_path_.dirname)(folder) : folder;
    const states = (0,external_node_path_.resolve)(cwd, stateDir ?? (0,external_node_path_.join)(root, '.convoy', 'state'));
    const remote = remoteFor(asked, around);
    const github = remote ? openerOf(remote, around.note) : null;
    return {
        manifest: path,
        called,
        root,
        stateDir: states,
        localDir: (0,external_node_path_.resolve)(cwd, env.CONVOY_LOCAL_DIR || (0,external_node_path_.join)(root, '.convoy', 'local')),
        ...{ github, remote },
        stores: remote && github ? githubStores(remote, github, states) : localStores(states),
    };
};


/***/ }),

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

/***/ 1136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ writeSynced),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   k3: () => (/* binding */ codeOfSystem),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);




/** The system's code of a fault, such as ENOSPC; empty when it has none. */
const codeOfSystem = (thrown) => String(thrown?.code ?? '');
/** Makes what was created or removed in a folder outlive a loss of power. */
const syncFolder = async (dir) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r');
    await folder.sync().finally(() => folder.close());
};
/**
 * Makes a folder and those above it, durably. Step by step, since a recursive `mkdir` says ENOENT where the truth is
 * EROFS, and Node's never ends beneath /proc. Whether what is already there is a folder is seen when it is used.
 */
const makeFolder = async (dir, mode = 0o777) => {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(dir);
    if (await make(dir, mode, above === dir))
        return;
    await makeFolder(above, mode);
    await make(dir, mode, true);
};
/** Whether the folder is there now; when not, because there is nothing above it, unless that is `final`. */
const make = async (dir, mode, final) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { mode });
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(dir));
        return true;
    }
    catch (thrown) {
        if (codeOfSystem(thrown) === 'EEXIST')
            return true;
        if (codeOfSystem(thrown) === 'ENOENT' && !final)
            return false;
        throw thrown;
    }
};
/** Writes a file that must not be there yet, durably but for its name: that is the folder's. */
const writeSynced = async (path, text) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
};
const fixes = {
    ENOSPC: 'the disk is full: free space',
    EDQUOT: 'the quota is used up: free space',
    EROFS: 'the file system is mounted read-only: choose another --state-dir',
    EACCES: 'permission is denied: give it, or choose another --state-dir',
    EPERM: 'the file system refuses (it must know hard links): choose another --state-dir',
    ENOTSUP: 'the file system knows no hard links: choose another --state-dir',
};
/** The nearest thing on the way to a path that is there and is no folder; the path itself when it is gone meanwhile. */
const inTheWay = (path) => {
    for (let at = path; (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false });
        if (found)
            return found.isDirectory() ? path : at;
    }
    return path;
};
const saying = (path, thrown) => codeOfSystem(thrown) === 'ENOTDIR'
    ? `${inTheWay(path)} is a file where a folder is needed: move it away, or choose another --state-dir`
    : (fixes[codeOfSystem(thrown)] ?? `${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}: look at it, or choose another --state-dir`);
const unwritable = (path, cause) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('STATE_UNWRITABLE', `${path} cannot be written: ${saying(path, cause)}`, { cause });
/** A file in a folder's place can be neither read nor written; the message is the same for both. */
const unreadable = (path, cause) => codeOfSystem(cause) === 'ENOTDIR'
    ? unwritable(path, cause)
    : new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('STATE_UNREADABLE', `${path} cannot be read: ${saying(path, cause)}`, { cause });
/** What is in a folder; nothing when there is no such folder. */
const namesIn = async (dir) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir);
    }
    catch (thrown) {
        if (codeOfSystem(thrown) === 'ENOENT')
            return [];
        throw unreadable(dir, thrown);
    }
};


/***/ }),

/***/ 51481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createHeadFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_head__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39983);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27977);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);
/* harmony import */ var _head_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50514);








/** Revisions that are kept: an environment's history, and time for a slow reader. */
const kept = 50;
/** A newest revision that is gone when it is read was pruned or taken back; so often in a row it is something else. */
const mostReads = 100;
const padded = (revision) => String(revision).padStart(12, '0');
/** A revision, `<number>.json`, or what a crash left of writing one, `<number>.<id>.tmp`. */
const named = /^(\d{12,})\.(?:json|[0-9a-f-]+\.tmp)$/;
/** The newest revision's number; 0 when nothing was ever written. */
const newest = async (dir) => (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir))
    .filter((name) => name.endsWith('.json') && named.test(name))
    .reduce((highest, name) => Math.max(highest, Number.parseInt(name, 10)), 0);
/** What cannot be removed now is removed with a later revision. */
const prune = async (dir, revision) => {
    const old = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => named.test(name) && Number.parseInt(name, 10) <= revision - kept);
    await Promise.allSettled(old.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true })));
};
/**
 * A head in a folder of one file per revision. The compare-and-swap is link(2), which fails if the next revision's name
 * is taken, and gives the name to a file that is whole and on the disk: there is no lock that a crash could leave.
 */
const createHeadFile = (dir, clock = _clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m) => {
    const path = (revision) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${padded(revision)}.json`);
    /** Whether the text became that revision. */
    const put = async (revision, text, after) => {
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${padded(revision)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
        try {
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSynced */ .EY)(temporary, text);
            await after;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path(revision));
        }
        catch (thrown) {
            // ENOENT: others wrote on so far that they pruned our temporary file.
            if (['EEXIST', 'ENOENT'].includes((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown)))
                return false;
            throw thrown;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        }
        // Held up for so long that others wrote on and pruned, which frees names: this may be a name's second use. If it
        // was not, others have written since all the same.
        if ((await newest(dir)) >= revision + kept)
            return false;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir);
        return true;
    };
    const read = async () => {
        for (let reads = 0; reads < mostReads; reads++) {
            const revision = await newest(dir);
            if (revision === 0)
                return { record: _convoy_model_head__WEBPACK_IMPORTED_MODULE_4__/* .emptyHead */ .C, revision: '0' };
            try {
                const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path(revision), 'utf8');
                return { record: (0,_head_record_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(text, revision, path(revision)), revision: String(revision) };
            }
            catch (thrown) {
                if (thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG)
                    throw thrown;
                if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) !== 'ENOENT')
                    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(path(revision), thrown);
            }
        }
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('STATE_UNREADABLE', `${dir}: its newest revision is listed but is not there: look at it`);
    };
    return {
        read,
        write: async (record, expected, note, after) => {
            const revision = Number(expected) + 1;
            try {
                await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
                if ((await newest(dir)) !== revision - 1)
                    return null;
                if (!(await put(revision, (0,_head_record_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRecord */ .rh)(record, revision, clock.now(), note), after)))
                    return null;
                await prune(dir, revision);
                return String(revision);
            }
            catch (thrown) {
                throw thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG ? thrown : (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(dir, thrown);
            }
        },
    };
};


/***/ }),

/***/ 50514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   c2: () => (/* binding */ headRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


/** Version of the file's shape; a newer Convoy may write a higher one. */
const schemaVersion = 1;
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const release = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** Loose: keys that a later Convoy adds are kept. */
const headRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    epoch: count,
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        ...{ agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() },
        ...{ crew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() },
    })
        .nullable(),
    underway: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), deadline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    unfinished: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    segments: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count).default({}),
    markers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ release, deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ordinal: count })),
    ordinal: count,
    holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), release, deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    floors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), ordinal: count })),
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const content = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(schemaVersion), revision: count, record: headRecord });
/** The text of one revision, for people and machines. `at` in milliseconds since the epoch. */
const writeRecord = (head, revision, at, note) => `${JSON.stringify({ schema: schemaVersion, revision, at: new Date(at).toISOString(), note, record: head }, null, 2)}\n`;
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Reads a revision's text; `HEAD_DAMAGED` names the file, for an empty record would let everyone in. */
const readRecord = (text, revision, path) => {
    const json = parse(text);
    const written = json?.schema;
    if (typeof written === 'number' && written > schemaVersion)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('HEAD_TOO_NEW', `${path} was written by a newer Convoy (schema ${written}): use that one`);
    const parsed = content.safeParse(json);
    if (parsed.success && parsed.data.revision === revision)
        return parsed.data.record;
    const issue = parsed.error?.issues[0];
    const wrong = json === undefined
        ? 'it is not JSON'
        : issue
            ? `${issue.path.join('.')}: ${issue.message}`
            : 'it is another revision';
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('HEAD_DAMAGED', `${path} is damaged (${wrong}): compare it with the revision before it in the same folder, and mend it or remove it`);
};


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;


/***/ }),

/***/ 24409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultEnvironment),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   Ol: () => (/* binding */ defaultExternalPath),
/* harmony export */   Qx: () => (/* binding */ defaultHealth),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   iZ: () => (/* binding */ defaultRollback),
/* harmony export */   ks: () => (/* binding */ defaultBackoff),
/* harmony export */   zh: () => (/* binding */ defaultGate)
/* harmony export */ });
/** What holds where a manifest says nothing; as in the example of DESIGN §5. */
const defaultGate = {
    interval: '1s',
    timeout: '2m',
    startup: '60s',
    successes: 3,
    failures: 3,
    errors: 4,
    inconclusive: 3,
};
const defaultHealth = { live: '/health', ready: '/health/ready' };
/** What is asked of an external dependency, whose health has no name that everybody knows. */
const defaultExternalPath = '/';
const defaultRollback = {
    on: ['deploy', 'gate', 'check', 'watch', 'cancel'],
    scope: 'deployment',
    tolerates: [],
};
/** Before the first restart of what is found down. */
const defaultBackoff = '5s';
const defaultTimeouts = {
    ...{ effect: '10m', task: '10m', check: '5m', step: '1m' },
    ...{ request: '10s', page: '2m', performance: '10m' },
};
const defaultChecks = { samples: 100, increase: '20%', runs: 3 };
/** The one environment of a manifest that names none. */
const defaultEnvironment = 'default';


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

/***/ 39983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyHead),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
const emptyHead = {
    epoch: 0,
    owner: null,
    underway: [],
    unfinished: null,
    segments: {},
    markers: {},
    ordinal: 0,
    holds: [],
    floors: [],
    tasks: {},
};
/** What of a head a plan starts from. */
const baseOf = ({ markers, ordinal, holds, floors, tasks }) => ({
    ...{ markers, ordinal, holds, floors, tasks },
});


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
