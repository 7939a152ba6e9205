export const id = 8779;
export const ids = [8779];
export const modules = {

/***/ 49370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ agent)
/* harmony export */ });
/** How looks name themselves (RFC 9110 §10.1.5), so that who counts users can leave them out. */
const agent = 'convoy';


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

/***/ 78779:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var src_error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/control.ts



/** Answers the commands' calls on the control socket: POST /<name> with JSON. */
const openControl = async (path, handle) => {
    const server = (0,external_node_http_.createServer)(async (request, response) => {
        // The head goes out at once: whoever calls sees that the daemon lives, however long the call takes.
        response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).flushHeaders();
        try {
            const body = (await request.toArray()).join('');
            const answer = await handle(request.url?.slice(1) ?? '', JSON.parse(body));
            response.end(JSON.stringify({ answer }));
        }
        catch (error) {
            response.end(JSON.stringify({ fault: { code: (0,src_error/* codeOf */.$N)(error, 'DAEMON_FAULT'), message: (0,src_error/* messageOf */.bD)(error) } }));
        }
    });
    // Left by a daemon that was killed; whoever holds the lock may take it away.
    (0,external_node_fs_.rmSync)(path, { force: true });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, resolve);
    });
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/desk.ts

/** A daemon with nothing to serve and nobody asking leaves after this time, in milliseconds. */
const idleMs = 5_000;
/** Takes the commands' calls, and sees when there is nothing left to do. */
const createDesk = (office) => {
    const { table, save, fleet, routes, operations, standby, leave } = office;
    let calls = 0;
    let lastCall = performance.now();
    let stopping = false;
    setInterval(() => {
        const serves = Object.values(table.routes).some(({ live }) => live !== null) ||
            Object.values(table.instances).some(({ state }) => state !== 'ended');
        if (!serves && calls === 0 && !stopping && performance.now() - lastCall > idleMs)
            leave();
    }, 500).unref();
    const stop = async () => {
        stopping = true;
        routes.closeAll();
        await fleet.endAll();
        for (const key of Object.keys(table.routes))
            delete table.routes[key];
        try {
            await save();
        }
        finally {
            setTimeout(leave, 20);
        }
        return { pid: process.pid, standby: standby.pid() };
    };
    return async (name, request) => {
        if (name === 'stop')
            return stop();
        if (stopping)
            throw new src_error/* ConvoyError */.rG('DAEMON_STOPPING', 'the local daemon is being stopped: try again in a moment');
        if (!Object.hasOwn(operations, name))
            throw new src_error/* ConvoyError */.rG('UNKNOWN_CALL', `the local daemon knows no ${name}`);
        calls += 1;
        try {
            return await operations[name](request);
        }
        finally {
            calls -= 1;
            lastCall = performance.now();
        }
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/background.ts
/** Work that nobody waits for: its failure is told in the daemon's log and must not end the proxy. */
const background = (work) => {
    work.catch((error) => process.stderr.write(`${new Date().toISOString()} ${error}\n`));
};

// EXTERNAL MODULE: ./packages/drivers/src/spawn.ts
var spawn = __webpack_require__(8060);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/launch.ts



/** GitHub's runner ends whatever carries its mark when the job is over. */
const runnerMark = 'RUNNER_TRACKING_ID';
/** By these two a process is known again whose pid was never recorded. */
const marksOf = ({ key, port }) => ({ CONVOY_KEY: key, PORT: String(port) });
/** Starts an instance's process, detached, with its output appended to the log file. */
const launch = async (order, instance) => {
    const { run, cwd } = order;
    const { [runnerMark]: _mark, ...env } = order.env;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(instance.log), { recursive: true, mode: 0o700 });
    const log = (0,external_node_fs_.openSync)(instance.log, 'a', 0o600);
    try {
        return await (0,spawn/* startInto */.rb)({ run, cwd, env: { ...env, ...marksOf(instance), HOST: '127.0.0.1' } }, log);
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/drivers/src/providers/local/processes.ts
var processes = __webpack_require__(3691);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/ports.ts





/**
 * Ports that the kernel does not hand out to outgoing connections: one of those could take a port
 * between our choice and the application's listen.
 */
const privateRange = () => {
    const [low = 32768, high = 60999] = (0,external_node_fs_.readFileSync)('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')
        .trim()
        .split(/\s+/)
        .map(Number);
    return high <= 63_000 ? [high + 1, 65_535] : [10_000, Math.max(low - 1, 20_000)];
};
const isFree = (port) => new Promise((resolve) => {
    const server = (0,external_node_net_.createServer)();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
});
/** A port on 127.0.0.1 that nobody listens on now and that is not among `taken`; throws `NO_FREE_PORT`. */
const freePort = async (taken) => {
    const [low, high] = privateRange();
    for (let attempt = 0; attempt < 200; attempt += 1) {
        const port = low + Math.floor(Math.random() * (high - low + 1));
        if (!taken.has(port) && (await isFree(port)))
            return port;
    }
    throw new src_error/* ConvoyError */.rG('NO_FREE_PORT', `no free port found from ${low} to ${high}: end processes that listen there`);
};
/** Whether something accepts connections there. */
const accepts = (port) => new Promise((resolve) => {
    const socket = (0,external_node_net_.connect)(port, '127.0.0.1');
    const done = (answer) => () => {
        socket.destroy();
        resolve(answer);
    };
    socket.once('connect', done(true)).once('error', done(false));
});
/** The sockets' inode numbers of all listeners on a port (state 0A of /proc/net/tcp). */
const listeningInodes = (port) => ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8')
            .split('\n')
            .slice(1)
            .map((line) => line.trim().split(/\s+/))
            .filter((row) => row[3] === '0A' && Number.parseInt(row[1]?.split(':')[1] ?? '', 16) === port)
            .map((row) => `socket:[${row[9]}]`);
    }
    catch {
        return [];
    }
});
/** `pid 123 (nginx)`, or null where it cannot be known. */
const holderOf = (port) => {
    const inodes = new Set(listeningInodes(port));
    if (inodes.size === 0)
        return null;
    for (const pid of (0,processes/* everyPid */.xA)()) {
        try {
            const folder = `/proc/${pid}/fd`;
            if ((0,external_node_fs_.readdirSync)(folder).some((fd) => inodes.has((0,external_node_fs_.readlinkSync)(`${folder}/${fd}`))))
                return `pid ${pid} (${(0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`))})`;
        }
        catch {
            // It ended meanwhile, closed that descriptor, or belongs to another user.
        }
    }
    return null;
};

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/fresh.ts


/** A connection idle for less than this, in milliseconds, is as good as a new one: no server closes it that soon. */
const freshMs = 1;
/** How often those no longer fresh are closed, in milliseconds. */
const sweepMs = 10;
const createFresh = (origin, options) => {
    /** Those that became idle last stand last. */
    const idle = [];
    let sweeping = null;
    const sweep = (before) => {
        const stale = idle.findIndex(({ since }) => since >= before);
        for (const { client } of idle.splice(0, stale < 0 ? idle.length : stale))
            background(client.close());
        sweeping = idle.length > 0 ? setTimeout(() => sweep(performance.now() - freshMs), sweepMs) : null;
    };
    return {
        take: () => {
            const last = idle.at(-1);
            if (!last || performance.now() - last.since >= freshMs)
                return new undici/* Client */.Kj(origin, options);
            idle.pop();
            return last.client;
        },
        give: (client) => {
            idle.push({ client, since: performance.now() });
            sweeping ??= setTimeout(() => sweep(performance.now() - freshMs), sweepMs);
        },
        close: () => {
            if (sweeping)
                clearTimeout(sweeping);
            sweep(Number.POSITIVE_INFINITY);
        },
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/upstream.ts


/** Bodies may pause for as long as they like: an event stream has no pace. */
const common = { headersTimeout: 60_000, bodyTimeout: 0, connectTimeout: 5_000, pipelining: 1 };
const createUpstream = (port, label) => {
    const origin = `http://127.0.0.1:${port}`;
    const flights = new Set();
    const reusing = new undici/* Pool */.bC(origin, { ...common, keepAliveTimeout: 4_000 });
    const fresh = createFresh(origin, common);
    let draining = null;
    const cutAll = () => {
        for (const flight of [...flights])
            flight.cut();
    };
    const resume = () => {
        draining?.settle();
        draining = null;
    };
    return {
        port,
        label,
        reusing,
        fresh,
        enter: (flight) => flights.add(flight),
        leave: (flight) => {
            flights.delete(flight);
            if (flights.size === 0)
                resume();
        },
        drain: (limitMs) => {
            resume();
            if (flights.size === 0)
                return Promise.resolve();
            return new Promise((resolve) => {
                // A timer that outlives its drain must not cut the next one: only the current drain acts.
                const mine = {
                    settle: () => {
                        clearTimeout(timer);
                        resolve();
                    },
                };
                const timer = setTimeout(() => {
                    if (draining !== mine)
                        return;
                    cutAll();
                    resume();
                }, limitMs);
                draining = mine;
            });
        },
        resume,
        close: async () => {
            cutAll();
            fresh.close();
            await reusing.destroy();
        },
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/table.ts


/** The key of a service in `routes`. */
const routeOf = ({ environment, service }) => `${environment}/${service}`;
/** Reads the table, empty where there is none; throws `TABLE_DAMAGED`. */
const loadTable = async (path) => {
    try {
        const table = JSON.parse(await (0,external_node_fs_promises_.readFile)(path, 'utf8'));
        if (table.version !== 1)
            throw new Error(`its version is ${table.version}, this one reads version 1`);
        return table;
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return { version: 1, routes: {}, instances: {} };
        throw new src_error/* ConvoyError */.rG('TABLE_DAMAGED', `${path} cannot be read (${(0,src_error/* messageOf */.bD)(cause)}): move it away; processes it named run on and must be ended by hand`, { cause });
    }
};
const write = async (path, table) => {
    try {
        const file = await (0,external_node_fs_promises_.open)(`${path}.tmp`, 'w', 0o600);
        try {
            await file.writeFile(JSON.stringify(table));
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,external_node_fs_promises_.rename)(`${path}.tmp`, path);
    }
    catch (cause) {
        const message = `${path} cannot be written (${(0,src_error/* messageOf */.bD)(cause)}): see that the disk has room and the folder exists`;
        throw new src_error/* ConvoyError */.rG('TABLE_UNWRITABLE', message, { cause });
    }
};
/** Throws `TABLE_UNWRITABLE`. Writes one after the other; calls made while one is under way share the next. */
const createSaver = (path, table) => {
    let running = Promise.resolve();
    let next = null;
    return () => {
        next ??= running
            .catch(() => { })
            .then(() => {
            next = null;
            running = write(path, table);
            return running;
        });
        return next;
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/fleet.ts











/** How often the processes are looked at that an earlier daemon started, in milliseconds. */
const watchMs = 250;
/** How long the end of a process that is dead may take to be heard of, in milliseconds. */
const noticeMs = 500;
/**
 * Only the record before a start must be on disk at once; whatever follows can be seen again from the processes,
 * so a full disk keeps nothing from being ended.
 */
const createFleet = (table, save, logs) => {
    const upstreams = new Map();
    const leaving = new Map();
    const adopted = new Set();
    const forget = async (instance) => {
        delete table.instances[instance.id];
        const upstream = upstreams.get(instance.id);
        upstreams.delete(instance.id);
        background(save());
        await upstream?.close();
    };
    const ended = async (instance, end) => {
        adopted.delete(instance);
        if (instance.state !== 'running')
            return;
        instance.state = 'ended';
        instance.end = end;
        background(save());
        // What its leader left behind would go on holding the port.
        if (instance.process)
            await (0,processes/* endTree */.Sb)(instance.process, instance.drainMs);
    };
    const watchAdopted = () => {
        for (const instance of adopted)
            if (!instance.process || !(0,processes/* isAlive */._n)(instance.process))
                background(ended(instance, 'unseen, while the daemon was away'));
    };
    setInterval(watchAdopted, watchMs).unref();
    const runs = (instance) => instance?.state === 'running' && instance.process !== null && (0,processes/* isAlive */._n)(instance.process);
    /** A process is seen to be dead a moment before its parent hears how it ended. */
    const noticed = async (instance) => {
        for (let waited = 0; instance.state === 'running' && !runs(instance) && waited < noticeMs; waited += 10)
            await (0,promises_.setTimeout)(10);
    };
    const fleet = {
        of: (subject) => Object.values(table.instances).filter((instance) => routeOf(instance) === routeOf(subject)),
        runs,
        find: (subject, release, eligible = () => true) => {
            const known = fleet.of(subject);
            const named = known.find(({ id }) => id === release.handle);
            return (named ??
                known.filter(eligible).find((instance) => runs(instance) && (0,src_release/* sameRelease */.O)(instance.release, release)) ??
                null);
        },
        upstream: (instance) => {
            const { id, port, service, release, slot } = instance;
            const upstream = upstreams.get(id) ?? createUpstream(port, `${service} ${release.version} (${slot})`);
            upstreams.set(id, upstream);
            return upstream;
        },
        start: async (order, slot) => {
            const { environment, service, key, release, drainMs, port: publicPort } = order;
            const former = table.instances[release.handle ?? ''];
            const id = release.handle && former?.state !== 'leaving' ? release.handle : `${slot}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
            const port = await freePort(new Set(Object.values(table.instances).map((instance) => instance.port)));
            const log = (0,external_node_path_.join)(logs, environment, service, `${id}.log`);
            const instance = {
                ...{ environment, service, id, slot, key, port, publicPort, drainMs, log },
                ...{ release: { ...release, handle: id }, state: 'running', process: null },
            };
            table.instances[id] = instance;
            // Of a release that is started again: it led to the process that is gone.
            upstreams.delete(id);
            try {
                await save();
                const child = await launch(order, instance);
                instance.process = (0,processes/* identify */.ls)(child.pid);
                child.once('exit', (code, signal) => background(ended(instance, signal ? `signal ${signal}` : `exit status ${code}`)));
                if (child.exitCode !== null)
                    await ended(instance, `exit status ${child.exitCode}`);
                background(save());
            }
            catch (error) {
                await forget(instance);
                throw error;
            }
            return instance;
        },
        startAgain: async (order, instance) => {
            adopted.delete(instance);
            // What its end has to do is done here.
            instance.state = 'ended';
            instance.end = 'it is started again';
            if (instance.process)
                await (0,processes/* endTree */.Sb)(instance.process, instance.drainMs);
            try {
                return await fleet.start({ ...order, release: { ...order.release, handle: instance.id } }, instance.slot);
            }
            catch (error) {
                // It stays what is live, though nothing of it runs: the next try finds it.
                table.instances[instance.id] = instance;
                throw error;
            }
        },
        listens: async (instance, limitMs) => {
            const until = performance.now() + limitMs;
            while (runs(instance) && performance.now() < until) {
                if (await accepts(instance.port))
                    return runs(instance);
                await (0,promises_.setTimeout)(10);
            }
            await noticed(instance);
            return false;
        },
        gone: async (instance) => {
            await noticed(instance);
            const { service, release, end, log } = instance;
            const what = `the process of ${service} ${release.version} ended (${end ?? 'unseen'}): see ${log}`;
            return new src_error/* ConvoyError */.rG('RELEASE_GONE', what);
        },
        leave: (instance) => {
            // Its process is gone already, whether that has been noticed or not.
            if (instance.state !== 'leaving' && !runs(instance))
                return forget(instance);
            const going = async () => {
                instance.state = 'leaving';
                adopted.delete(instance);
                background(save());
                await upstreams.get(instance.id)?.drain(instance.drainMs);
                if (instance.process)
                    await (0,processes/* endTree */.Sb)(instance.process, instance.drainMs);
                await forget(instance);
            };
            const promise = leaving.get(instance.id) ?? going().finally(() => leaving.delete(instance.id));
            leaving.set(instance.id, promise);
            return promise;
        },
        endAll: async () => {
            const end = async (instance) => {
                instance.state = 'leaving';
                if (instance.process)
                    await (0,processes/* endTree */.Sb)(instance.process, instance.drainMs);
                await forget(instance);
            };
            await Promise.all(Object.values(table.instances).map(end));
        },
        recover: async () => {
            for (const instance of Object.values(table.instances)) {
                // Killed between the record and the pid: the process itself says which deploy it belongs to.
                instance.process ??= (0,processes/* findByEnvironment */.GM)(marksOf(instance));
                if (!instance.process)
                    delete table.instances[instance.id];
                else if (instance.state === 'leaving')
                    background(fleet.leave(instance));
                else if (runs(instance))
                    adopted.add(instance);
                else
                    background(ended(instance, 'unseen, while the daemon was away'));
            }
            background(save());
        },
    };
    return fleet;
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/lock.ts

/** Binds the abstract socket of one state directory; null when another daemon or its keeper has it. */
const takeLock = (name) => new Promise((resolve, reject) => {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    server.once('error', (error) => error.code === 'EADDRINUSE' ? resolve(null) : reject(error));
    server.listen(name, () => resolve(server._handle));
});

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/crowd.ts
/** How many clients are remembered of each release. */
const kept = 4_096;
const nothing = { isFailed: false, answers: 0, ms: 0 };
/**
 * The clients of a release, and what they met. Of more than so many a sample is kept, those whose number lies below a bound,
 * so that memory does not grow and who is in it says nothing of what it met.
 */
class Crowd {
    #clients = new Map();
    #bound = 1;
    /** A request of the client with this number in [0, 1), answered in so many milliseconds; null: an error. */
    count(client, took) {
        if (client >= this.#bound)
            return;
        const { isFailed, answers, ms } = this.#clients.get(client) ?? nothing;
        const met = took === null ? { isFailed: true, answers, ms } : { isFailed, answers: answers + 1, ms: ms + took };
        this.#clients.set(client, met);
        if (this.#clients.size > kept)
            this.#halve();
    }
    counts() {
        const all = [...this.#clients.values()];
        return {
            n: all.length,
            failed: all.filter(({ isFailed }) => isFailed).length,
            ms: all.flatMap(({ answers, ms }) => (answers > 0 ? [ms / answers] : [])),
        };
    }
    #halve() {
        this.#bound /= 2;
        for (const client of this.#clients.keys())
            if (client >= this.#bound)
                this.#clients.delete(client);
    }
}

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/meter.ts
/** How many requests are remembered of each release. */
const meter_kept = 1_000;
/**
 * Who waits for a second and leaves without an answer, left because there was none. In milliseconds, and a little less: by
 * its own clock a client began sooner than its request came here.
 */
const patienceMs = 950;
/** Counts what a release does for its users; memory does not grow with their number. */
class Meter {
    #n = 0;
    #errors = 0;
    /** Latency of each request, NaN for an error, each over the one before the last so many. */
    #ring = new Float64Array(meter_kept);
    /** A request goes there now. */
    start(member) {
        return new Lap(this, member);
    }
    /** In milliseconds; null: an error. */
    count(ms) {
        if (ms === null)
            this.#errors += 1;
        this.#ring[this.#n % meter_kept] = ms ?? Number.NaN;
        this.#n += 1;
    }
    counts() {
        return { n: this.#n, errors: this.#errors };
    }
    since({ n, errors }) {
        const ms = this.newest(this.#n - n).filter((one) => one !== null);
        return { n: this.#n - n, errors: this.#errors - errors, ms };
    }
    /** What the newest requests met, so many at most, oldest first; null: an error. */
    newest(most = meter_kept) {
        const length = Math.min(most, this.#n, meter_kept);
        const start = this.#n - length;
        return Array.from({ length }, (_, index) => {
            const ms = this.#ring[(start + index) % meter_kept];
            return Number.isNaN(ms) ? null : ms;
        });
    }
}
/** One request on its way, counted once. */
class Lap {
    #meter;
    #began = performance.now();
    #status = 0;
    #ms = 0;
    #member;
    constructor(meter, member) {
        this.#meter = meter;
        this.#member = member;
    }
    /** The head of its answer has come. */
    head(status) {
        this.#status = status;
        // To the microsecond: more is noise, and digits on the way to whoever asks.
        this.#ms = Math.round((performance.now() - this.#began) * 1_000) / 1_000;
    }
    /** Nothing follows, and not by the release's fault: it counts if there was an answer. */
    end() {
        if (this.#status > 0)
            this.#count(this.#status < 500 ? this.#ms : null);
    }
    /** The client has gone: that is an error where it had waited long enough for the head of an answer. */
    leave() {
        if (this.#status === 0 && performance.now() - this.#began >= patienceMs)
            this.fail();
        else
            this.end();
    }
    /** There is no answer, or half of one. */
    fail() {
        this.#count(null);
    }
    #count(ms) {
        if (!this.#meter)
            return;
        this.#meter.count(ms);
        this.#meter = null;
        if (!this.#member)
            return;
        const [crowd, client] = this.#member;
        crowd.count(client, ms);
    }
}

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/serving.ts




const anew = () => ({ meter: new Meter(), id: (0,external_node_crypto_.randomUUID)() });
const openServing = () => ({ live: null, former: undefined, canary: null, ...anew() });
/** All goes there. What its users meet is counted anew, unless it is the same release as before. */
const serve = (serving, live, isSame) => {
    if (!isSame)
        Object.assign(serving, { former: serving.live ? serving.meter.newest() : undefined, ...anew() });
    serving.live = live;
};
/**
 * What is counted goes on with another share for the same candidate; with a new one it begins for both. Clients are counted
 * anew with each share: it moves some, and who met one release longer than the other met more of it.
 */
const split = (serving, instance, share, fleet) => {
    const [handle, candidate, before] = [instance.id, fleet.upstream(instance), serving.canary];
    const isSame = before?.handle === handle;
    if (!isSame)
        Object.assign(serving, anew());
    candidate.resume();
    const meter = isSame ? before.meter : new Meter();
    const crowds = isSame && before.share === share ? before.crowds : { live: new Crowd(), candidate: new Crowd() };
    serving.canary = { handle, candidate, share, meter, crowds, instance };
};
/** All goes to what is live; what is in flight at a candidate that is not, drains on its own. */
const unsplit = (serving) => {
    const { live, canary } = serving;
    serving.canary = null;
    if (canary && canary.candidate !== live)
        background(canary.candidate.drain(canary.instance.drainMs));
};
/** A cursor is what had been counted, and by whom: a daemon counts anew. */
const cursorOf = (id, counts) => [id, ...counts.flatMap(({ n, errors }) => [n, errors])].join(' ');
/** Since a cursor; of one that was given for other counts, or by another daemon, since the beginning. */
const trafficOf = ({ live, meter, id, former, canary }, cursor) => {
    if (!live)
        return null;
    const [of, ...counts] = cursor?.split(' ') ?? [];
    const [n = 0, errors = 0, candidateN = 0, candidateErrors = 0] = of === id ? counts.map(Number) : [];
    const told = { live: meter.since({ n, errors }) };
    if (!canary)
        return { ...told, ...(former && { former }), cursor: cursorOf(id, [meter.counts()]) };
    const { live: theirs, candidate: ours } = canary.crowds;
    return {
        live: { ...told.live, clients: theirs.counts() },
        candidate: { ...canary.meter.since({ n: candidateN, errors: candidateErrors }), clients: ours.counts() },
        cursor: cursorOf(id, [meter.counts(), canary.meter.counts()]),
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/operations.ts





/** How long a deploy looks whether its process ends at once, in milliseconds; the gate does the rest. */
const glanceMs = 200;
/** How long a release that is started again for a rollback may take to listen, in milliseconds. */
const restartMs = 30_000;
const found = ({ release, key, port, slot }) => ({
    release,
    key,
    slot,
    url: `http://127.0.0.1:${port}`,
});
const stillLive = ({ service, release }) => new src_error/* ConvoyError */.rG('STILL_LIVE', `${service} ${release.version} takes traffic: shift to another first, or take its share away`);
const endedAtStart = ({ service, release, end, log }) => {
    const what = `${service} ${release.version} ended at its start (${end ?? 'unseen'})`;
    return new src_error/* ConvoyError */.rG('ENDED_AT_START', `${what}: see ${log}`);
};
/** Calls for one service run one after the other, `describe` too: it must see a deploy that is under way. */
const createSerial = () => {
    const last = new Map();
    return (subject, task) => {
        const key = routeOf(subject);
        const next = (last.get(key) ?? Promise.resolve()).then(task, task);
        last.set(key, next);
        return next;
    };
};
/** What the daemon does for each call. */
const createOperations = (fleet, routes) => {
    const serial = createSerial();
    /** Starts a release in the slot that is not live; whatever sat there loses its share of a canary and leaves. */
    const start = async (order) => {
        await routes.open(order, order.port);
        await routes.endCanary(order);
        const live = routes.live(order);
        const slot = live?.slot === 'blue' ? 'green' : 'blue';
        for (const former of fleet.of(order))
            if (former !== live && former.slot === slot)
                background(fleet.leave(former));
        return fleet.start(order, slot);
    };
    const diedAtStart = async (instance) => {
        await fleet.leave(instance);
        return endedAtStart(instance);
    };
    const startAgain = async (order) => {
        const instance = await start(order);
        if (await fleet.listens(instance, restartMs))
            return instance;
        if (instance.state === 'ended')
            throw await diedAtStart(instance);
        await fleet.leave(instance);
        const { service, release, port, log } = instance;
        throw new src_error/* ConvoyError */.rG('NOT_LISTENING', `${service} ${release.version} did not listen on PORT ${port} within ${restartMs / 1000} s: see ${log}`);
    };
    const running = async ({ service, release }, instance) => {
        if (!instance)
            throw new src_error/* ConvoyError */.rG('RELEASE_GONE', `${service} ${release.version} is not there: deploy it again`);
        if (!fleet.runs(instance))
            throw await fleet.gone(instance);
        return instance;
    };
    return {
        deploy: (order) => serial(order, async () => {
            await routes.open(order, order.port);
            const same = fleet.of(order).find((instance) => instance.key === order.key && fleet.runs(instance));
            if (same)
                return found(same);
            const instance = await start(order);
            await fleet.listens(instance, glanceMs);
            if (!fleet.runs(instance))
                throw await diedAtStart(instance);
            return found(instance);
        }),
        shift: (request) => serial(request, async () => {
            const { release } = request;
            await routes.switchTo(request, await running(request, fleet.find(request, release)));
            return null;
        }),
        weigh: (request) => serial(request, async () => {
            const { service, release, share } = request;
            const live = routes.live(request);
            const instance = fleet.find(request, release, (other) => other !== live);
            if (instance && instance === live) {
                if (share < 1)
                    throw stillLive(instance);
            }
            else if (share === 0) {
                if (instance && routes.canary(request)?.instance === instance)
                    await routes.endCanary(request);
            }
            else if (!live)
                throw new src_error/* ConvoyError */.rG('NOTHING_LIVE', `${service} has nothing live to share its traffic with: shift to it`);
            else
                await routes.weigh(request, await running(request, instance), share);
            return null;
        }),
        rollback: (request) => serial(request, async () => {
            const { service, from, to, order } = request;
            // Whatever else it takes, users meet the candidate no longer.
            await routes.endCanary(request);
            const failed = from && fleet.find(request, from);
            let target = to && fleet.find(request, to);
            if (to && !fleet.runs(target)) {
                if (!order)
                    throw target
                        ? await fleet.gone(target)
                        : new src_error/* ConvoyError */.rG('RELEASE_GONE', `${service} ${to.version} is gone`);
                target = await startAgain(order);
            }
            if (target || routes.live(request))
                await routes.switchTo(request, target);
            if (failed && failed !== target)
                background(fleet.leave(failed));
            return null;
        }),
        restart: (order) => serial(order, async () => {
            const { service, release, key } = order;
            const live = routes.live(order);
            if (!live || (release.handle ? live.id !== release.handle : !(0,src_release/* sameRelease */.O)(live.release, release)))
                throw new src_error/* ConvoyError */.rG('NOT_LIVE', `${service} ${release.version} is not what is live: nothing is restarted`);
            if (live.key === key && fleet.runs(live))
                return found(live);
            const instance = await fleet.startAgain(order, live);
            await fleet.listens(instance, glanceMs);
            if (!fleet.runs(instance))
                throw endedAtStart(instance);
            await routes.switchTo(order, instance);
            return found(instance);
        }),
        describe: (subject) => serial(subject, async () => {
            const route = routes.of(subject);
            const live = routes.live(subject);
            const idle = fleet.of(subject).find((instance) => instance !== live && fleet.runs(instance));
            const canary = routes.canary(subject);
            return {
                live: fleet.runs(live) ? found(live) : null,
                idle: idle ? found(idle) : null,
                ...(idle && { share: canary?.instance === idle ? canary.share : 0 }),
                ...(route && { url: `http://127.0.0.1:${route.port}` }),
            };
        }),
        // Not one after the other: it changes nothing, and is asked for while something else goes on.
        traffic: async (request) => trafficOf(routes.serving(request), request.cursor),
        retire: (request) => serial(request, async () => {
            const { release } = request;
            const live = routes.live(request);
            const instance = fleet.find(request, release, (other) => other !== live);
            if (!instance)
                return null;
            if (instance === live || instance === routes.canary(request)?.instance)
                throw stillLive(instance);
            await fleet.leave(instance);
            return null;
        }),
    };
};

// EXTERNAL MODULE: ./packages/drivers/src/providers/local/paths.ts
var paths = __webpack_require__(17726);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/answer.ts


const noneLive = (service) => ({
    status: 503,
    reason: `no release of ${service} is live`,
    error: 'destination_unavailable',
});
/** What to tell the client about an upstream that failed before it answered. */
const refusalOf = (error, { label }) => {
    const code = error.code ?? '';
    if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_CONNECT_TIMEOUT')
        return { status: 504, reason: `${label} did not answer in time` };
    if (code === 'UND_ERR_INVALID_ARG')
        return { status: 400, reason: `not a valid request: ${(0,src_error/* messageOf */.bD)(error)}` };
    if (code === 'ECONNREFUSED')
        return { status: 502, reason: `${label} does not accept connections`, error: 'connection_refused' };
    return { status: 502, reason: `${label} broke off: ${(0,src_error/* messageOf */.bD)(error)}` };
};
/** Answers a request that has had no answer yet. */
const refuse = (response, { status, reason, error }) => {
    const body = `convoy: ${reason}\n`;
    response.writeHead(status, external_node_http_.STATUS_CODES[status] ?? '', {
        ...(error && { 'proxy-status': `convoy; error=${error}` }),
        'content-type': 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(body),
    });
    response.end(body);
};
/** The same on a bare socket, after which the connection must be closed. */
const rawRefusal = ({ status, reason, error }) => {
    const body = `convoy: ${reason}\n`;
    return [
        `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status] ?? ''}`,
        ...(error ? [`proxy-status: convoy; error=${error}`] : []),
        'content-type: text/plain; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
    ].join('\r\n');
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/headers.ts
/** They speak of one connection, not of the message (RFC 9110 §7.6.1, RFC 9112 §7.1.2). */
const hopByHop = new Set([
    'connection',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Names that the `Connection` headers add to the hop-by-hop ones. */
const named = (raw) => raw.flatMap((name, index) => index % 2 === 0 && name.toLowerCase() === 'connection'
    ? raw[index + 1].split(',').map((token) => token.trim().toLowerCase())
    : []);
/** Flat name-value pairs without what belongs to one connection; spelling, order and repetitions stay. */
const endToEnd = (raw) => {
    const listed = named(raw);
    const kept = [];
    for (let index = 0; index < raw.length; index += 2) {
        const name = raw[index].toLowerCase();
        if (!hopByHop.has(name) && !listed.includes(name))
            kept.push(raw[index], raw[index + 1]);
    }
    return kept;
};
/** What a client says of its own origin is not believed; `Expect` is answered by this server itself. */
const ofClient = (name) => name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip' || name === 'expect';
/** A request's headers as the upstream gets them. */
const toUpstream = (request) => {
    const kept = endToEnd(request.rawHeaders);
    const headers = [];
    for (let index = 0; index < kept.length; index += 2)
        if (!ofClient(kept[index].toLowerCase()))
            headers.push(kept[index], kept[index + 1]);
    headers.push('x-forwarded-for', request.socket.remoteAddress ?? 'unknown', 'x-forwarded-proto', 'http');
    if (request.headers.host !== undefined)
        headers.push('x-forwarded-host', request.headers.host);
    return headers;
};

// EXTERNAL MODULE: ./packages/drivers/src/agent.ts
var agent = __webpack_require__(49370);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/client.ts

/** Of a client that keeps cookies: a random word, which says nothing about anybody and ends with the browser's session. */
const cookieName = 'convoy-canary';
/** By which a client that keeps none may name itself, in any words. */
const headerName = 'convoy-client';
const cookiePattern = new RegExp(`(?:^|;)\\s*${cookieName}=([^;]+)`);
/** What a request says of who sends it; null: nothing, so it counts as a client of its own. */
const clientOf = ({ headers }) => {
    const named = headers[headerName];
    if (typeof named === 'string' && named !== '')
        return named;
    return cookiePattern.exec(headers.cookie ?? '')?.[1] ?? null;
};
/** Not in order and not to be guessed: nobody is to take another's place. */
const newClient = () => (0,external_node_crypto_.randomBytes)(12).toString('base64url');
/** The value of `Set-Cookie`. Without `Secure`: this proxy speaks plain HTTP. */
const cookieFor = (client) => `${cookieName}=${client}; Path=/; HttpOnly; SameSite=Lax`;
/**
 * Those whose position is below the candidate's share are its clients, so that a growing share moves nobody back
 * (consistent hashing of users, as feature flags do it). Each candidate draws anew: else the same clients would meet every
 * new release first. Services on one host share a cookie, and draw independently.
 */
const draw = (client, candidate) => {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${candidate}\n${client}`).digest();
    return { position: hash.readUInt32BE(0) / 2 ** 32, number: hash.readUIntBE(4, 6) / 2 ** 48 };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/way.ts


const lapOf = ({ headers }, meter, member) => headers['user-agent'] === agent/* agent */.M ? null : meter.start(member);
const way_split = (way, canary, live, request) => {
    const known = clientOf(request);
    const client = known ?? newClient();
    const cookie = known === null ? cookieFor(client) : null;
    const { position, number } = draw(client, canary.handle);
    return position < canary.share
        ? { upstream: canary.candidate, lap: lapOf(request, canary.meter, [canary.crowds.candidate, number]), cookie }
        : { upstream: live, lap: lapOf(request, way.meter(), [canary.crowds.live, number]), cookie };
};
/** Null: nothing is live. */
const choose = (way, request) => {
    const live = way.live();
    if (!live)
        return null;
    const canary = way.canary();
    return canary
        ? way_split(way, canary, live, request)
        : { upstream: live, lap: lapOf(request, way.meter()), cookie: null };
};
const toLive = (way, { lap, cookie }) => {
    const upstream = way.live();
    return upstream && { upstream, lap: lap && way.meter().start(), cookie };
};
/**
 * Where a request goes that was not taken: nothing of it was sent, so whatever is live may have it, once. A candidate that
 * died during its canary costs nobody an answer; it counts as its error.
 */
const instead = (way, chosen, error) => {
    if (error.code !== 'ECONNREFUSED' || chosen.upstream === way.live())
        return null;
    const next = toLive(way, chosen);
    if (next)
        chosen.lap?.fail();
    return next;
};
/** Where a request goes a second time: to the same release while that serves, so that a client stays where it is. */
const again = (way, chosen) => way.canary()?.candidate === chosen.upstream || way.live() === chosen.upstream ? chosen : toLive(way, chosen);

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/exchange.ts






/** Methods whose repetition does no more than their first time (RFC 9110 §9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);
/** How a connection ends that its server closed while our request was on its way. */
const closedUnderUs = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const printable = /^[\t\x20-\x7e]*$/;
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
/**
 * A request's body of its own: undici destroys a body it no longer needs, and destroying the request
 * itself would take the client's connection along and with it an early answer such as 413.
 */
const bodyOf = (request) => {
    const body = new external_node_stream_.PassThrough();
    request.pipe(body);
    request.once('error', (error) => body.destroy(error));
    body.once('close', () => {
        request.unpipe(body);
        request.resume();
    });
    body.on('error', () => { });
    return body;
};
const exchange_text = (value) => (typeof value === 'string' ? value : value.toString('latin1'));
/** One request on its way to an instance and its answer on its way back. */
class Exchange {
    #way;
    #request;
    #response;
    #body;
    #chosen;
    /** Of a request that may be sent only once. */
    #client = null;
    #controller = null;
    /** It may be sent a second time, on a fresh connection. */
    #again;
    #over = false;
    constructor(way, chosen, request, response) {
        this.#way = way;
        this.#chosen = chosen;
        this.#request = request;
        this.#response = response;
        this.#body = hasBody(request) ? bodyOf(request) : null;
        this.#again = this.#body === null && idempotent.has(request.method);
        response.once('close', () => this.#clientGone());
        this.#send();
    }
    #send() {
        const { upstream } = this.#chosen;
        upstream.enter(this);
        if (!this.#again)
            this.#client = upstream.fresh.take();
        const dispatcher = this.#client ?? upstream.reusing;
        const { url, method } = this.#request;
        const options = { path: url, method: method, headers: toUpstream(this.#request) };
        dispatcher.dispatch({ ...options, body: this.#body }, this);
    }
    #clientGone() {
        if (!this.#over)
            this.#abort('the client went away');
    }
    #abort(reason) {
        this.#over = true;
        // Who has not sent all of its request yet does not wait for an answer.
        if (this.#request.complete)
            this.#chosen.lap?.leave();
        else
            this.#chosen.lap?.end();
        this.#chosen.upstream.leave(this);
        this.#body?.destroy();
        this.#controller?.abort(new Error(reason));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#over)
            controller.abort(new Error('the client went away'));
    }
    onResponseStart(controller, status, _parsed, message = '') {
        if (status < 200)
            return;
        this.#chosen.lap?.head(status);
        const raw = controller.rawHeaders.map(exchange_text);
        // Nobody is to read the phrase (RFC 9112 §4), and Node would not write every one.
        const phrase = printable.test(message) ? message : (external_node_http_.STATUS_CODES[status] ?? '');
        const headers = endToEnd(raw);
        if (this.#chosen.cookie !== null)
            headers.push('Set-Cookie', this.#chosen.cookie);
        this.#response.writeHead(status, phrase, headers);
        // With a body in the same packet they leave together; without, at once and not with the first byte of it.
        process.nextTick(() => this.#response.flushHeaders());
    }
    onResponseData(controller, chunk) {
        if (this.#response.write(chunk))
            return;
        controller.pause();
        this.#response.once('drain', () => controller.resume());
    }
    onResponseEnd() {
        this.#over = true;
        this.#response.end();
        const { upstream, lap } = this.#chosen;
        lap?.end();
        upstream.leave(this);
        if (this.#client)
            upstream.fresh.give(this.#client);
    }
    onResponseError(_controller, error) {
        if (this.#client)
            background(this.#client.close());
        if (this.#over)
            return;
        const { upstream, lap } = this.#chosen;
        upstream.leave(this);
        if (this.#response.headersSent) {
            this.#over = true;
            lap?.fail();
            // Not end(): a shortened answer must not look like a whole one.
            this.#response.destroy();
            return;
        }
        const next = this.#next(error);
        if (next) {
            this.#controller = null;
            this.#chosen = next;
            this.#send();
            return;
        }
        this.#over = true;
        const refusal = refusalOf(error, upstream);
        if (refusal.status >= 500)
            lap?.fail();
        refuse(this.#response, refusal);
    }
    /** Where it may be sent after an error; null: nowhere. */
    #next(error) {
        const other = instead(this.#way, this.#chosen, error);
        if (other || !this.#again || !closedUnderUs.has(error.code ?? ''))
            return other;
        this.#again = false;
        return again(this.#way, this.#chosen);
    }
    cut() {
        if (this.#over)
            return;
        this.#abort('cut at the end of the drain');
        if (this.#response.headersSent)
            this.#response.destroy();
        else
            refuse(this.#response, {
                status: 504,
                reason: `${this.#chosen.upstream.label} did not answer before it was retired`,
            });
    }
}
/** Sends one request to whatever is live, or a candidate with its share, when it comes. */
const forward = (way, request, response) => {
    const chosen = choose(way, request);
    if (chosen)
        new Exchange(way, chosen, request, response);
    else
        refuse(response, noneLive(way.service));
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/frames.ts
/** Close frame of a server with a status code and no reason (RFC 6455 §5.5.1). */
const closeFrame = (status) => Buffer.from([0x88, 2, status >> 8, status & 0xff]);
/** "The server is restarting": clients connect again (IANA WebSocket close code registry). */
const serviceRestart = 1012;
/**
 * Follows a server's frames (unmasked, RFC 6455 §5.2) to know whether one has just ended:
 * only there may a frame of ours be put in. Returns a function that takes the next bytes and says so.
 */
const followFrames = () => {
    const header = [];
    let payload = 0;
    const headerSize = () => {
        const size = (header[1] ?? 0) & 0x7f;
        return size === 126 ? 4 : size === 127 ? 10 : 2;
    };
    const payloadSize = () => {
        const size = header[1] & 0x7f;
        return size < 126 ? size : header.slice(2).reduce((sum, byte) => sum * 256 + byte, 0);
    };
    return (bytes) => {
        for (let at = 0; at < bytes.length;) {
            if (payload > 0) {
                const taken = Math.min(payload, bytes.length - at);
                payload -= taken;
                at += taken;
                continue;
            }
            header.push(bytes[at]);
            at += 1;
            if (header.length < 2 || header.length < headerSize())
                continue;
            payload = payloadSize();
            header.length = 0;
        }
        return payload === 0 && header.length === 0;
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/upgrade.ts





/** How long a client has to answer a close frame. */
const closingMs = 1_000;
const head = ({ statusCode, statusMessage, rawHeaders }, connection) => {
    const pairs = [...endToEnd(rawHeaders), ...connection];
    const lines = pairs.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${pairs[index + 1]}`] : []));
    return `HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`;
};
const upgrade_refuse = (client, refusal) => {
    client.end(rawRefusal(refusal), () => client.destroy());
};
/** Joins both ends; returns how a drain ends it. */
const join = (client, server) => {
    const follow = followFrames();
    let between = true;
    server.on('data', (bytes) => {
        between = follow(bytes);
    });
    server.pipe(client);
    client.pipe(server);
    // After a proper end the pipe has ended the client too, which may still have bytes to take.
    server.once('close', () => server.readableEnded || client.destroy());
    client.once('close', () => server.destroy());
    return () => {
        server.unpipe(client);
        client.unpipe(server);
        server.removeAllListeners('close');
        server.destroy();
        if (!between)
            return client.destroy();
        client.resume();
        client.end(closeFrame(serviceRestart));
        setTimeout(() => client.destroy(), closingMs).unref();
    };
};
const shake = (way, chosen, caller) => {
    const { upstream, lap, cookie } = chosen;
    const { request, client, first } = caller;
    const { url: path, method, headers } = request;
    const own = cookie === null ? [] : ['Set-Cookie', cookie];
    const outgoing = (0,external_node_http_.request)({
        host: '127.0.0.1',
        port: upstream.port,
        path,
        method,
        agent: false,
        headers: [...toUpstream(request), 'Connection', 'Upgrade', 'Upgrade', headers.upgrade ?? 'websocket'],
    });
    let end = () => {
        outgoing.destroy();
        upgrade_refuse(client, { status: 504, reason: `${upstream.label} did not answer before it was retired` });
    };
    const flight = { cut: () => end() };
    upstream.enter(flight);
    client.once('close', () => {
        upstream.leave(flight);
        outgoing.destroy();
    });
    const answered = (response, connection) => {
        lap?.head(response.statusCode);
        lap?.end();
        client.write(head(response, [...own, ...connection]));
    };
    outgoing.on('upgrade', (response, server, early) => {
        server.on('error', () => server.destroy());
        answered(response, ['Connection', 'Upgrade', 'Upgrade', response.headers.upgrade ?? 'websocket']);
        if (early.length > 0)
            server.unshift(early);
        if (first.length > 0)
            client.unshift(first);
        end = join(client, server);
    });
    outgoing.on('response', (response) => {
        end = () => client.destroy();
        answered(response, ['Connection', 'close']);
        response.pipe(client);
        response.once('error', () => client.destroy());
    });
    outgoing.on('error', (error) => {
        if (!client.writable)
            return;
        const next = instead(way, chosen, error);
        if (next) {
            upstream.leave(flight);
            shake(way, next, caller);
            return;
        }
        lap?.fail();
        upgrade_refuse(client, refusalOf(error, upstream));
    });
    outgoing.end();
};
/**
 * A WebSocket's handshake. What the upstream answers instead of 101 reaches the client as it is, and then its
 * connection is closed: further requests on it would bypass the routing.
 */
const upgrade = (way, request, client, first) => {
    client.on('error', () => client.destroy());
    const chosen = choose(way, request);
    if (chosen)
        shake(way, chosen, { request, client, first });
    else
        upgrade_refuse(client, noneLive(way.service));
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/proxy/listener.ts






const handleOf = (server) => server._handle;
const listen = (server, at) => new Promise((resolve, reject) => {
    server.once('error', reject);
    const done = () => {
        server.off('error', reject);
        resolve();
    };
    if (typeof at === 'number')
        server.listen(at, '127.0.0.1', 1024, done);
    else
        server.listen(at, 1024, done);
});
/** A process that is just ending holds its port for a moment. */
const listenSoon = async (server, at) => {
    for (let attempts = 5;; attempts -= 1) {
        try {
            return await listen(server, at);
        }
        catch (error) {
            if (error.code !== 'EADDRINUSE' || attempts === 0)
                throw error;
            await (0,promises_.setTimeout)(100);
        }
    }
};
const portFault = (port, service, cause) => {
    if (cause.code !== 'EADDRINUSE')
        return new src_error/* ConvoyError */.rG('PORT_UNUSABLE', `port ${port} of ${service} cannot be listened on: ${cause.message}`, {
            cause,
        });
    const holder = holderOf(port);
    const what = holder ? `is taken by ${holder}: end that process` : 'is taken by another process: end it';
    return new src_error/* ConvoyError */.rG('PORT_TAKEN', `port ${port} of ${service} ${what}, or give ${service} another port`, {
        cause,
    });
};
/** Answers for a service on its port, or on a listening socket that was kept; throws `PORT_TAKEN`. */
const openListener = async (port, way, kept) => {
    const server = (0,external_node_http_.createServer)({
        // Clients must not meet our idle limit while they send: theirs is to be the shorter one.
        keepAliveTimeout: 75_000,
        // An upload may take as long as it likes.
        requestTimeout: 0,
        shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    });
    const told = (error) => process.stderr.write(`port ${port}: ${error}\n`);
    let isClosing = false;
    server.on('request', (request, response) => {
        // Who still comes over a connection that was kept open is sent elsewhere with its answer.
        if (isClosing)
            response.shouldKeepAlive = false;
        forward(way, request, response);
    });
    server.on('upgrade', (request, socket, first) => {
        try {
            upgrade(way, request, socket, first);
        }
        catch (error) {
            // Such as a path that node:http takes and does not send.
            socket.destroy();
            told(error);
        }
    });
    try {
        await listenSoon(server, kept ?? port);
    }
    catch (error) {
        throw portFault(port, way.service, error);
    }
    // Such as no file descriptor left for a new connection: the others go on.
    server.on('error', told);
    return {
        handle: handleOf(server),
        close: (drainMs) => {
            isClosing = true;
            server.close();
            const cut = () => server.closeAllConnections();
            if (drainMs > 0)
                setTimeout(cut, drainMs).unref();
            else
                cut();
        },
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/routes.ts






/** How often a port that is taken is tried again, in milliseconds. */
const listenAgainMs = 1_000;
const createRoutes = (table, save, fleet, standby) => {
    const listeners = new Map();
    const servings = new Map();
    const servingOf = (subject) => {
        const key = routeOf(subject);
        const serving = servings.get(key) ?? openServing();
        servings.set(key, serving);
        return serving;
    };
    const opening = new Map();
    const listen = (subject, port, kept) => {
        const owner = routeOf(subject);
        const serving = servingOf(subject);
        const way = {
            service: subject.service,
            live: () => serving.live,
            ...{ meter: () => serving.meter, canary: () => serving.canary },
        };
        const begin = async () => {
            const listener = await openListener(port, way, kept);
            listeners.set(port, { ...listener, owner });
            standby.hold(String(port), listener.handle);
        };
        const under = opening.get(port) ?? begin().finally(() => opening.delete(port));
        opening.set(port, under);
        return under;
    };
    /** A port that somebody took while no daemon was there is taken back as soon as it is free. */
    const listenAgain = async (route, kept) => {
        const isWanted = () => table.routes[routeOf(route)] === route && !listeners.has(route.port);
        for (let tries = 0; isWanted(); tries += 1) {
            try {
                return await listen(route, route.port, tries === 0 ? kept : undefined);
            }
            catch (error) {
                if (tries === 0)
                    process.stderr.write(`${error}\n`);
                await (0,promises_.setTimeout)(listenAgainMs);
            }
        }
    };
    /** On disk before it is in force. */
    const change = async (route, wanted) => {
        const before = { ...route };
        Object.assign(route, wanted);
        try {
            await save();
        }
        catch (error) {
            Object.assign(route, before);
            throw error;
        }
    };
    const close = (port, drainMs) => {
        listeners.get(port)?.close(drainMs);
        listeners.delete(port);
        standby.drop(String(port));
    };
    const routes = {
        of: (subject) => table.routes[routeOf(subject)],
        live: (subject) => table.instances[routes.of(subject)?.live ?? ''] ?? null,
        open: async (subject, port) => {
            const { environment, service } = subject;
            const owner = listeners.get(port)?.owner;
            if (owner && owner !== routeOf(subject))
                throw new src_error/* ConvoyError */.rG('PORT_TAKEN', `port ${port} of ${service} is already that of ${owner}: give one another`);
            if (!owner)
                await listen(subject, port);
            table.routes[routeOf(subject)] ??= { environment, service, port, live: null, canary: null };
        },
        switchTo: async (subject, instance) => {
            const key = routeOf(subject);
            const route = table.routes[key];
            if (!route)
                return;
            // First that it answers where this release is to be met: a release may have had another port.
            if (instance)
                await routes.open(subject, instance.publicPort);
            const former = routes.live(subject);
            const serving = servingOf(subject);
            const upstream = instance && fleet.upstream(instance);
            if (instance && instance === former && serving.live === upstream && !route.canary)
                return;
            await change(route, { live: instance?.id ?? null, port: instance?.publicPort ?? route.port, canary: null });
            upstream?.resume();
            serve(serving, upstream, former === instance);
            unsplit(serving);
            if (former && former !== instance)
                background(fleet.upstream(former).drain(former.drainMs));
            for (const [port, { owner }] of listeners) {
                if (owner === key && port !== route.port)
                    close(port, former?.drainMs ?? 0);
            }
        },
        canary: (subject) => {
            const canary = routes.of(subject)?.canary;
            const instance = table.instances[canary?.candidate ?? ''];
            return canary && instance ? { instance, share: canary.share } : null;
        },
        weigh: async (subject, instance, share) => {
            const route = routes.of(subject);
            if (!route)
                return;
            await change(route, { canary: { candidate: instance.id, share } });
            split(servingOf(subject), instance, share, fleet);
        },
        endCanary: async (subject) => {
            const route = routes.of(subject);
            if (!route?.canary)
                return;
            unsplit(servingOf(subject));
            route.canary = null;
            await save();
        },
        serving: servingOf,
        recover: async (kept) => {
            for (const route of Object.values(table.routes)) {
                const instance = routes.live(route);
                if (!instance)
                    route.live = null;
                const serving = servingOf(route);
                serving.live = instance && fleet.upstream(instance);
                const canary = routes.canary(route);
                if (instance && canary)
                    split(serving, canary.instance, canary.share, fleet);
                // Nor does a table of before there were weights say anything of it.
                else
                    route.canary = null;
                background(listenAgain(route, kept.get(String(route.port))));
            }
        },
        closeAll: () => {
            for (const port of listeners.keys())
                close(port, 0);
        },
    };
    return routes;
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/drivers/src/providers/local/entry.ts
var entry = __webpack_require__(62210);
;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/standby.ts


/** Stands on the command line of a process that is to wait. */
const standbyWord = 'standby';
/** Between standbys that fall before they are ready, in milliseconds: doubled each time, up to the longest. */
const firstWaitMs = 100;
const longestWaitMs = 30_000;
const forkStandby = (directory) => (0,external_node_child_process_.fork)((0,entry/* daemonEntry */.x)()[0], [...(0,entry/* daemonEntry */.x)().slice(1), directory, standbyWord], {
    // Outside the group and session of whoever started us.
    detached: true,
    execArgv: [],
    cwd: '/',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
/** The daemon's side: keeps one standby alive. `changed` is called whenever `pid` is another. */
const keepStandby = (directory, changed) => {
    const held = new Map();
    let child = null;
    let ready = false;
    /** How many in a row fell before they were ready. */
    let failures = 0;
    // What is lost to a standby that just died is sent to its successor.
    const send = (message, handle) => {
        if (child?.connected)
            child.send(message, handle, {}, () => { });
    };
    const fallen = () => {
        const wait = ready ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** failures);
        failures = ready ? 0 : failures + 1;
        ready = false;
        changed();
        setTimeout(start, wait).unref();
    };
    const start = () => {
        const forked = forkStandby(directory);
        child = forked;
        forked.once('exit', fallen);
        // It could not even be started: the checkout, or Node, is gone. The proxy serves on without.
        forked.once('error', (error) => {
            process.stderr.write(`no standby: ${error}\n`);
            forked.off('exit', fallen);
            if (forked === child)
                fallen();
        });
        forked.on('message', () => {
            ready = true;
            failures = 0;
            changed();
        });
        for (const [name, handle] of held)
            send({ type: 'hold', name }, handle);
        send({ type: 'ready' });
    };
    return {
        pid: () => (ready ? (child?.pid ?? null) : null),
        start,
        hold: (name, handle) => {
            held.set(name, handle);
            send({ type: 'hold', name }, handle);
        },
        drop: (name) => {
            held.delete(name);
            send({ type: 'drop', name });
        },
        dismiss: () => {
            child?.off('exit', fallen);
            // Not by message: one to a standby that is still loading would be lost with us.
            child?.kill('SIGKILL');
        },
    };
};
/** The standby's side: resolves with all it holds once the daemon is dead. */
const standBy = () => new Promise((resolve) => {
    const held = new Map();
    const take = (message, handle) => {
        if (message.type === 'ready')
            process.send?.(message);
        else if (message.type === 'hold')
            held.set(message.name, handle);
        else {
            held.get(message.name)?.close();
            held.delete(message.name);
        }
    };
    process.on('message', take);
    process.once('disconnect', () => resolve(held));
});

;// CONCATENATED MODULE: ./packages/drivers/src/providers/local/daemon.ts










/** Exit status of a daemon that found another one in its place. */
const lockedStatus = 3;
/** How long a daemon with a fault of its own lives on before its standby takes over, in milliseconds. */
const crashMs = 1_000;
const daemon_paths = (0,paths/* openPaths */.j)(process.argv[2]);
const main = async (kept) => {
    const lock = kept.get('lock') ?? (await takeLock(daemon_paths.lock));
    if (!lock)
        process.exit(lockedStatus);
    const table = await loadTable(daemon_paths.table);
    const save = createSaver(daemon_paths.table, table);
    const record = () => {
        const about = { pid: process.pid, standby: standby.pid(), socket: daemon_paths.socket };
        try {
            (0,external_node_fs_.writeFileSync)(`${daemon_paths.daemon}.tmp`, JSON.stringify(about));
            (0,external_node_fs_.renameSync)(`${daemon_paths.daemon}.tmp`, daemon_paths.daemon);
        }
        catch (error) {
            complain(error);
        }
    };
    const standby = keepStandby(daemon_paths.directory, record);
    standby.hold('lock', lock);
    const fleet = createFleet(table, save, daemon_paths.logs);
    const routes = createRoutes(table, save, fleet, standby);
    await routes.recover(kept);
    await fleet.recover();
    const leave = () => {
        standby.dismiss();
        (0,external_node_fs_.rmSync)(daemon_paths.socket, { force: true });
        (0,external_node_fs_.rmSync)(daemon_paths.daemon, { force: true });
        process.exit(0);
    };
    const desk = createDesk({ table, save, fleet, routes, operations: createOperations(fleet, routes), standby, leave });
    await openControl(daemon_paths.socket, desk);
    standby.start();
    record();
    process.on('SIGTERM', leave).on('SIGINT', leave);
};
const complain = (error) => {
    process.stderr.write(`${new Date().toISOString()} ${error instanceof Error ? error.stack : error}\n`);
};
// A full disk under the log must not end the proxy.
process.stderr.on('error', () => { });
// Daemons that fall one after the other are not to do so at full speed.
process.on('uncaughtException', (error) => {
    complain(error);
    setTimeout(() => process.exit(1), crashMs);
});
(process.argv[3] === standbyWord ? standBy() : Promise.resolve(new Map())).then(main).catch((error) => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
});


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

/***/ 20400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sameRelease)
/* harmony export */ });
/** Two releases are the same thing when version and, where both know it, configuration agree. */
const sameRelease = (a, b) => {
    if (!a || !b)
        return !a && !b;
    const agree = (x, y) => x === undefined || y === undefined || x === y;
    return a.version === b.version && agree(a.digest, b.digest) && agree(a.fingerprint, b.fingerprint);
};


/***/ })

};
