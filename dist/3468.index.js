export const id = 3468;
export const ids = [3468];
export const modules = {

/***/ 23468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measurePage: () => (/* binding */ measurePage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/drivers/src/shell.ts + 1 modules
var shell = __webpack_require__(40050);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./packages/drivers/src/group.ts
var group = __webpack_require__(43088);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/page/browser.ts




/** Without a network of its own, and as it runs in a container: there it has no right to a sandbox. */
const flags = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
    '--remote-debugging-port=0',
];
/** It ends when this pipe (descriptors 3 and 4) is closed: so it outlives neither us nor our sudden end. */
const lifeline = '--remote-debugging-pipe';
/** What it may take to end by itself, in milliseconds. */
const graceMs = 500;
const announced = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//m;
/** What it says of its port; what comes after that is read and dropped. */
const portOf = (errors) => new Promise((resolve) => {
    let text = '';
    errors.setEncoding('utf8').on('data', (piece) => {
        text = (text + piece).slice(-10_000);
        const port = announced.exec(text)?.[1];
        if (port)
            resolve(Number(port));
    });
});
/** Starts a browser in a process group of its own. Fault: `BROWSER_FAILED`; an abort rejects with the signal's reason. */
const startBrowser = async ({ path, profile, env, clock }, signal) => {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(path, [...flags, lifeline, `--user-data-dir=${profile}`, 'about:blank'], {
        env,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const failed = (why, cause) => new error/* ConvoyError */.rG('BROWSER_FAILED', `${path} did not start: ${why}`, { cause });
    for (const pipe of child.stdio)
        pipe?.on('error', () => { });
    const { pid } = child;
    if (pid === undefined)
        throw failed('it cannot be run', (await (0,external_node_events_.once)(child, 'error').catch((thrown) => [thrown]))[0]);
    const end = () => (0,group/* endGroup */.N)(pid, graceMs, clock);
    const over = new AbortController();
    try {
        const port = await Promise.race([
            portOf(child.stderr),
            (0,external_node_events_.once)(child, 'exit', { signal: over.signal }).then(([code, by]) => {
                throw failed(`it ended with ${by ?? `status ${code}`}`);
            }),
            (0,external_node_events_.once)(signal, 'abort', { signal: over.signal }).then(() => signal.throwIfAborted()),
        ]);
        return { port, end };
    }
    catch (thrown) {
        await end();
        throw thrown;
    }
    finally {
        over.abort();
    }
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/page/find.ts





const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const isFile = (path) => (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
/** A folder may be entered, which the system calls executable too. */
const isProgram = async (path) => (await isFile(path)) &&
    (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
/** `CHROME_PATH`, else Chromium or Chrome on `PATH`. Fault: `BROWSER_MISSING`. */
const findBrowser = async (env) => {
    const told = env.CHROME_PATH;
    if (told) {
        if (await isProgram(told))
            return told;
        throw new error/* ConvoyError */.rG('BROWSER_MISSING', `CHROME_PATH is ${told}, which is no program: correct or unset it`);
    }
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    for (const path of names.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name))))
        if (await isProgram(path))
            return path;
    throw new error/* ConvoyError */.rG('BROWSER_MISSING', `no ${names.join(', ')} is on PATH: install one (apt-get install chromium), or say where it is by CHROME_PATH`);
};
/** The program that a package names as its `lighthouse`; null where there is none: it was not installed whole. */
const programIn = async (manifest) => {
    try {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), JSON.parse(await (0,promises_.readFile)(manifest, 'utf8')).bin.lighthouse);
        return (await isFile(path)) ? path : null;
    }
    catch {
        // Whatever is wrong with it, installing it anew is what helps.
        return null;
    }
};
const manifestFrom = (file) => {
    try {
        return (0,external_node_module_.createRequire)(file).resolve('lighthouse/package.json');
    }
    catch {
        // It is not installed there.
        return null;
    }
};
/**
 * Lighthouse's command line: the project's own, else the one beside `program`, which is Convoy's. It is no part of Convoy's
 * bundle: with what it needs it is 180 MB. Fault: `LIGHTHOUSE_MISSING`.
 */
const findLighthouse = async (root, program) => {
    const beside = () => (program ? manifestFrom((0,external_node_fs_.realpathSync)(program)) : null);
    const manifest = manifestFrom((0,external_node_path_.join)(root, 'package.json')) ?? beside();
    if (!manifest)
        throw new error/* ConvoyError */.rG('LIGHTHOUSE_MISSING', `checks of a page need Lighthouse, which is not installed in ${root}: npm install --save-dev lighthouse`);
    const found = await programIn(manifest);
    if (found === null)
        throw new error/* ConvoyError */.rG('LIGHTHOUSE_MISSING', `Lighthouse in ${(0,external_node_path_.dirname)(manifest)} is not whole: install it anew by npm install --save-dev lighthouse`);
    return found;
};

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/page/lhr.ts


/** What is read of a Lighthouse result (LHR, version 13). */
const lhr = schemas/* object */.Ikc({
    runtimeError: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).nullish(),
    categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        score: schemas/* number */.aig().nullable(),
        auditRefs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), weight: schemas/* number */.aig() })),
    })),
    audits: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ title: schemas/* string */.YjP(), score: schemas/* number */.aig().nullable(), numericValue: schemas/* number */.aig().nullish() })),
});
/** From this score on Lighthouse calls an audit passed. */
const passed = 0.9;
const mostFailing = 20;
/** Audits that cost a category points, the dearest first. */
const failingOf = (report, wanted) => wanted
    .flatMap((category) => (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (!audit || audit.score === null || audit.score >= passed || weight === 0)
        return [];
    return [{ audit: id, title: audit.title, category, cost: weight * (1 - audit.score) }];
}))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, mostFailing)
    .map(({ cost: _cost, ...failing }) => failing);
/** A run that came to nothing. */
const faulted = (fault, report = '') => ({
    categories: {},
    metrics: {},
    failing: [],
    report,
    fault,
});
const parse = (report) => {
    try {
        const parsed = lhr.safeParse(JSON.parse(report));
        return parsed.success
            ? parsed.data
            : `its report is not as expected: ${errors/* toDotPath */.sR(parsed.error.issues[0]?.path ?? [])}`;
    }
    catch {
        // V8 would quote what stands there.
        return 'its report is no JSON';
    }
};
/** A run by its report; one with a `runtimeError` measured nothing, whatever scores stand in it. */
const runOf = (report) => {
    const read = parse(report);
    if (typeof read === 'string')
        return faulted(`Lighthouse: ${read}`, report);
    const { runtimeError } = read;
    if (runtimeError && runtimeError.code !== 'NO_ERROR')
        return faulted(`Lighthouse: ${runtimeError.code.slice(0, 64)} (what it says of it stands in its report)`, report);
    const scored = checks/* categories */.LZ.flatMap((category) => {
        const score = read.categories[category]?.score;
        return score == null ? [] : [[category, score]];
    });
    const measured = Object.entries(read.audits).flatMap(([id, { numericValue }]) => numericValue == null ? [] : [[id, numericValue]]);
    return {
        categories: Object.fromEntries(scored),
        metrics: Object.fromEntries(measured),
        failing: failingOf(read, checks/* categories */.LZ),
        report,
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/checks/page/page.ts








const needed = /^(PATH|HOME|USER|LANG|LC_\w+|TZ|LD_LIBRARY_PATH|XDG_\w+|FONTCONFIG_\w+)$/;
/**
 * Of the environment only what programs need to run: secrets are nothing for a browser. What it writes beside its profile
 * lies in the run's folder too: it does not take that away by itself.
 */
const envIn = (dir, env) => ({
    ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name))),
    TMPDIR: dir,
    XDG_CONFIG_HOME: dir,
});
const page_graceMs = 1_000;
const wordsOf = ({ lighthouse }, { url, categories }, port, report) => [
    ...[process.execPath, lighthouse, url, `--port=${port}`, '--quiet', '--no-enable-error-reporting'],
    // Metrics are the performance category's.
    ...[`--only-categories=${[...new Set(['performance', ...categories])].join(',')}`],
    ...['--output=json', `--output-path=${report}`],
];
/** One run in a folder and a browser of its own: what an earlier one left in caches must not help a later one. */
const runIn = async (tools, request, dir, leftMs, signal) => {
    const { clock } = tools;
    const env = envIn(dir, tools.env);
    const endsAt = clock.now() + leftMs;
    const over = new AbortController();
    const limit = AbortSignal.any([signal, over.signal]);
    const timer = clock.sleep(leftMs, limit).then(() => over.abort(new error/* ConvoyError */.rG('PAGE_TIMEOUT', 'the time limit was reached while the browser started')), () => { });
    try {
        const browser = await startBrowser({ path: tools.browser, profile: (0,external_node_path_.join)(dir, 'profile'), env, clock }, limit);
        try {
            const report = (0,external_node_path_.join)(dir, 'report.json');
            const command = { run: wordsOf(tools, request, browser.port, report), cwd: dir, env, log: request.log };
            const timeoutMs = Math.max(1, endsAt - clock.now());
            const exit = await (0,shell/* shell */.v)({ ...command, clock, timeoutMs, graceMs: page_graceMs }, signal);
            if (exit.timedOut)
                return faulted(`cut off at the time limit of ${request.timeoutMs} ms for all runs`);
            return await (0,promises_.readFile)(report, 'utf8').then(runOf, () => faulted(`Lighthouse wrote no report and ended with ${exit.signal ?? `status ${exit.code}`}: see the log`));
        }
        finally {
            await browser.end();
        }
    }
    finally {
        over.abort();
        await timer;
    }
};
const runOnce = async (tools, request, leftMs, signal) => {
    if (leftMs <= 0)
        return faulted(`not begun: the time limit of ${request.timeoutMs} ms for all runs was used up`);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'convoy-page-'));
    try {
        return await runIn(tools, request, dir, leftMs, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        return faulted((0,error/* messageOf */.bD)(thrown));
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true, maxRetries: 5 });
    }
};
/**
 * Runs of Lighthouse with its own settings, one after the other. A run that came to nothing is a fault of that run.
 * Faults of all: `LIGHTHOUSE_MISSING`, `BROWSER_MISSING`.
 */
const measurePage = async (options, request, signal) => {
    const { clock, root, env } = options;
    const endsAt = clock.now() + request.timeoutMs;
    const tools = {
        ...options,
        browser: await findBrowser(env),
        lighthouse: await findLighthouse(root, process.argv[1]),
    };
    const runs = [];
    while (runs.length < request.runs)
        runs.push(await runOnce(tools, request, endsAt - clock.now(), signal));
    return runs;
};


/***/ })

};
