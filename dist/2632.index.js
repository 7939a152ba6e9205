export const id = 2632;
export const ids = [2632];
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

/***/ 27382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createArtifacts),
/* harmony export */   Y: () => (/* binding */ canUpload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91707);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51306);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13145);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87315);







const retentionDays = 90;
/** Whether this process may upload artifacts: only a job of a workflow has the token. */
const canUpload = (env) => Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);
const byToolkit = async (name, file, text, days) => {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'convoy-'));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { mode: 0o600 });
        return await (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadFiles */ .Z)(name, [path], dir, { retentionDays: days });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
    }
};
const gone = (id, why) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('ARTIFACT_GONE', `artifact ${id} ${why}`);
const mostTries = 3;
const betweenMs = 2_000;
const createArtifacts = (client, send = byToolkit) => {
    const { owner, repo, clock } = client;
    const upload = async (name, file, text, days) => {
        const artifact = await send(name, file, text, days);
        const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', {
            ...{ owner, repo, artifact_id: artifact },
        });
        const { created_at: uploaded, expires_at: expires, workflow_run: from } = data;
        if (!uploaded || !expires || !from?.id || !from.head_branch)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('GITHUB_ANSWER', `artifact ${name}: GitHub does not say where it comes from, or how long it stays`);
        return { artifact, run: from.id, branch: from.head_branch, uploaded, expires };
    };
    /** What may be a list that lags or an answer that was cut is asked for again before it counts as lost. */
    const surely = async (work) => {
        for (let tries = 1;; tries += 1)
            try {
                return await work();
            }
            catch (thrown) {
                const isDoubtful = (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(thrown).status === 404 || (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown, '') === 'ARTIFACT_DAMAGED';
                if (!isDoubtful || tries === mostTries)
                    throw thrown;
                await clock.sleep(tries * betweenMs);
            }
    };
    const download = async (id, file, from) => {
        const named = { owner, repo, artifact_id: id };
        const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', named);
        if (data.expired)
            throw gone(id, 'has expired');
        const { repository_id, head_repository_id, id: run, head_branch } = data.workflow_run ?? {};
        const isOurs = repository_id !== undefined && head_repository_id === repository_id;
        if (!isOurs || run !== from.run || head_branch !== from.branch)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('ARTIFACT_FOREIGN', `artifact ${id} comes from run ${run} on ${head_branch}${isOurs ? '' : ' of another repository'} and should come from run ${from.run} on ${from.branch}`);
        const zip = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...{ ...named, archive_format: 'zip' },
        });
        return unpacked(id, new Uint8Array(zip.data), file);
    };
    return {
        upload: (name, file, text, days = retentionDays) => client.doing(`uploading artifact ${name}`, () => upload(name, file, text, days)),
        download: (id, file, from) => client.doing(`reading artifact ${id}`, () => surely(() => download(id, file, from))),
    };
};
const unpacked = (id, zip, file) => {
    try {
        const bytes = (0,fflate__WEBPACK_IMPORTED_MODULE_6__/* .unzipSync */ .AO)(zip, { filter: ({ name }) => name === file })[file];
        if (bytes)
            return Buffer.from(bytes).toString('utf8');
    }
    catch (cause) {
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_3__/* .ConvoyError */ .rG('ARTIFACT_DAMAGED', `artifact ${id} is no whole zip file: ask again`, { cause });
    }
    throw gone(id, `has no ${file}`);
};


/***/ }),

/***/ 42632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attach: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27382);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87315);





/** Of one artifact. */
const mostFiles = 200;
const mostBytes = 50 * 1024 * 1024;
/** As many of the files as may be, the small ones first: those are what verdicts rest on, the large ones are reports. */
const chosen = async (files) => {
    const sized = await Promise.all(files.map(async (file) => ({ file, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size })));
    const sorted = sized.sort((a, b) => a.bytes - b.bytes);
    let left = mostBytes;
    return sorted
        .slice(0, mostFiles)
        .filter(({ bytes }) => {
        left -= bytes;
        return left >= 0;
    })
        .map(({ file }) => file);
};
/** In one run no two artifacts have the same name: not of its attempts, its jobs, nor the steps of one of them. */
const uniqueName = (name, env) => `${name}-${env.GITHUB_RUN_ATTEMPT || '1'}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
const addressOf = (id, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) => `${server || 'https://github.com'}/${repository}/actions/runs/${run}/artifacts/${id}`;
/**
 * Uploads files as an artifact of this job's run; null where that cannot be, which is told: what they are about does not
 * fail for it.
 */
const attach = async ({ name, dir, files }, env, tell) => {
    if (!(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .canUpload */ .Y)(env)) {
        tell(`evidence is not uploaded, for no service takes artifacts here: it stays in ${dir}`);
        return null;
    }
    try {
        const some = await chosen(files);
        const unique = uniqueName(name, env);
        const id = await (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadFiles */ .Z)(unique, some, dir);
        return { name: unique, url: addressOf(id, env), files: some.length, left: files.length - some.length };
    }
    catch (thrown) {
        tell(`evidence is not uploaded, it stays in ${dir}: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        return null;
    }
};


/***/ }),

/***/ 13145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   c3: () => (/* binding */ refusalIn)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64079);


/** What GraphQL refuses with status 200, as REST would have said it. */
const statusOf = {
    RATE_LIMITED: 429,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
};
/** The refusal in an answer of GraphQL. Where it names no type ("Something went wrong") it may have had its effect. */
const refusalIn = (errors, headers) => {
    const message = errors.map((error) => error.message ?? '').join('; ');
    const [{ type } = {}] = errors;
    if (/rate limit/i.test(message))
        return { status: 429, headers, message };
    const isOutage = type === undefined || /^something went wrong/i.test(message);
    return { status: isOutage ? 502 : (statusOf[type] ?? 422), headers, message };
};
/** A fault of a request as its parts, whatever the library threw. */
const refusalOf = (thrown) => {
    const { errors, headers: sent } = (thrown ?? {});
    if (Array.isArray(errors) && sent)
        return refusalIn(errors, sent);
    const { status, response } = (thrown ?? {});
    const said = response?.data?.message;
    return {
        // The library says 500 where there was no answer at all.
        status: response && typeof status === 'number' ? status : 0,
        headers: response?.headers ?? {},
        message: typeof said === 'string' ? said : (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown),
    };
};
/** `contents=write` as a line of a workflow. */
const permissionLines = (accepted) => {
    const first = String(accepted).split(';')[0] ?? '';
    const lines = first
        .split(',')
        .map((pair) => pair.trim().replaceAll('_', '-').split('='))
        .flatMap(([scope, level]) => (scope && level ? [`\`${scope}: ${level}\``] : []));
    return lines.length > 0 ? lines.join(' and ') : 'what it needs';
};
/**
 * A request that failed for good, said so that a person can act: `GITHUB_UNAUTHORIZED`, `GITHUB_FORBIDDEN`,
 * `GITHUB_LIMITED`, `GITHUB_NOT_FOUND`, `GITHUB_REFUSED` or `GITHUB_UNAVAILABLE`. `what`: what was to be done; `needs`: the
 * permission for all of it, where GitHub names what one request needs.
 */
const faultOf = (what, thrown, needs = '') => {
    if (thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG)
        return thrown;
    const refusal = refusalOf(thrown);
    const { status, headers, message } = refusal;
    const fault = (code, fix) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG(code, `GitHub: ${what}: ${message || `status ${status}`}\n  ${fix}`, { cause: thrown });
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .l)(refusal)) {
        const reset = Number(headers['x-ratelimit-reset']);
        const until = Number.isFinite(reset) ? ` (until ${new Date(reset * 1_000).toISOString()})` : '';
        return fault('GITHUB_LIMITED', `its rate limit holds us off${until}: run again later, nothing is lost`);
    }
    if (status === 401)
        return fault('GITHUB_UNAUTHORIZED', 'the token is not valid (any more): pass a current one as `token`');
    if (status === 403)
        return fault('GITHUB_FORBIDDEN', `the token may not do it: add ${permissionLines(needs || (headers['x-accepted-github-permissions'] ?? ''))} to the job's \`permissions:\``);
    if (status === 404 || status === 410)
        return fault('GITHUB_NOT_FOUND', 'it is not there, or the token may not read it: check `permissions:` and the name');
    if (status >= 400 && status < 500)
        return fault('GITHUB_REFUSED', `GitHub refused it (status ${status}), and it had no effect: run again, and if it is refused again, see what it says`);
    return fault('GITHUB_UNAVAILABLE', `${status === 0 ? 'it could not be reached' : `it answers with status ${status}`}: see githubstatus.com, and run again; nothing is lost`);
};


/***/ }),

/***/ 64079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   l: () => (/* binding */ isLimited)
/* harmony export */ });
/** Attempts after which a fault that is nobody's wish is taken for lasting: about a minute with the waits between. */
const mostAttempts = 7;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** GitHub: "wait at least one minute", and longer each time, where a secondary limit names no time. */
const secondaryWaitMs = 60_000;
const spreadMs = 10_000;
const numberIn = (value) => value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);
/** Whether it is a limit that GitHub refused by; then the request had no effect, whatever it was. */
const isLimited = ({ status, headers, message }) => status === 429 ||
    (status === 403 &&
        (headers['retry-after'] !== undefined ||
            numberIn(headers['x-ratelimit-remaining']) === 0 ||
            /secondary rate limit|abuse detection/i.test(message)));
/**
 * Milliseconds to wait before the next attempt; null: trying again is no use. A limit is no fault, and how long it is
 * waited out is for whoever asks. `now` in ms since the epoch, `chance` in
 * [0, 1). Limits as GitHub's "Best practices for using the REST API" has them; other faults by exponential back-off with
 * full jitter (Brooker, AWS Architecture Blog 2015).
 */
const waitBefore = (attempt, now, chance) => {
    const { status, headers, number, repeatable } = attempt;
    if (isLimited(attempt)) {
        const after = numberIn(headers['retry-after']);
        // All that a limit held off come back when it ends: they must not come back at once.
        const spread = Math.round(chance * spreadMs);
        if (after !== null)
            return Math.max(0, after) * 1_000 + spread;
        const reset = numberIn(headers['x-ratelimit-reset']);
        if (numberIn(headers['x-ratelimit-remaining']) === 0 && reset !== null)
            return Math.max(0, reset * 1_000 - now) + 1_000 + spread;
        return secondaryWaitMs * 2 ** (number - 1) + spread;
    }
    if (number >= mostAttempts || !repeatable || (status !== 0 && status < 500))
        return null;
    const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (number - 1));
    const asked = Math.max(0, numberIn(headers['retry-after']) ?? 0) * 1_000;
    return Math.max(asked, Math.round(ceiling * (0.5 + chance / 2)));
};


/***/ }),

/***/ 87315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ uploadFiles),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);


/**
 * Waits for the toolkit, but not for ever: where an answer breaks off it never hears of it, and a process that only waits
 * for it ends without a word. Its pauses between tries are real seconds, and so is this limit.
 */
const within = async (ms, what, work) => {
    const over = new AbortController();
    const late = _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(ms, over.signal).then(() => {
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('GITHUB_UNAVAILABLE', `${what}: the toolkit had no whole answer within ${ms / 1_000} s`);
    });
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        over.abort();
        late.catch(() => undefined);
    }
};
/** The toolkit tries each of its three calls for about half a minute by itself. */
const uploadMs = 120_000;
/**
 * Uploads files as an artifact, named as they lie below `dir`, and returns by which number GitHub knows it; without days it
 * is kept as long as the repository keeps artifacts. By the toolkit: GitHub describes no other way. It is large and loaded
 * only here.
 */
const uploadFiles = async (name, files, dir, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(8296)]).then(__webpack_require__.bind(__webpack_require__, 18296));
    const { id } = await within(uploadMs, `artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], dir, options));
    if (id === undefined)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('GITHUB_ANSWER', `artifact ${name}: GitHub names no id for it`);
    return id;
};


/***/ })

};
