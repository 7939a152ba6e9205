export const id = 360;
export const ids = [360];
export const modules = {

/***/ 84031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessOf)
/* harmony export */ });
/** A repository and its token, with the API that GitHub's runner names, or else github.com's. */
const accessOf = ({ repository, token, env, }) => ({
    ...{ repository, token },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
});


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

/***/ 85739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Moot),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./packages/github/src/answer.ts
/** The library passes over a body that breaks off: what is left of JSON is a text, of anything else fewer bytes. */
const isCut = ({ headers, data }) => {
    if (typeof data === 'string')
        return /^application\/json\b/.test(String(headers['content-type'] ?? ''));
    if (!(data instanceof ArrayBuffer))
        return false;
    const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
    return data.byteLength === 0 || (length !== undefined && data.byteLength !== Number(length));
};

// EXTERNAL MODULE: ./packages/github/src/fault.ts
var fault = __webpack_require__(13145);
// EXTERNAL MODULE: ./packages/github/src/retry.ts
var retry = __webpack_require__(64079);
;// CONCATENATED MODULE: ./packages/github/src/client.ts




/** Another one came first while a limit held this write off. */
class Moot extends Error {
}
/** Longer waits are told: a person would wonder. */
const toldMs = 5_000;
/** A request that has no answer by then gets none. */
const longestMs = 60_000;
/** Past this no limit is waited out: the job would be billed for waiting. */
const patienceMs = 15 * 60_000;
const isRead = ({ method, url, query }) => method === 'GET' || method === 'HEAD' || (url.endsWith('/graphql') && !/^\s*mutation\b/.test(String(query ?? '')));
/** One attempt at a request: the refusal in it, and what its caller gets where it was the last one. */
const attempt = async (ask) => {
    try {
        const answer = await ask();
        if (isCut(answer))
            throw new Error('its answer breaks off');
        const { errors } = (answer.data ?? {});
        // REST has `errors` in refusals only, and those are thrown: this is GraphQL, whose client throws it in its turn.
        return { refusal: Array.isArray(errors) ? (0,fault/* refusalIn */.c3)(errors, answer.headers) : null, end: () => answer };
    }
    catch (thrown) {
        return {
            refusal: (0,fault/* refusalOf */.Of)(thrown),
            end: () => {
                throw thrown;
            },
        };
    }
};
const createClient = ({ repository, token, apiUrl }, around) => {
    const { clock, random, note, signal } = around;
    const [owner = '', repo = ''] = repository.split('/');
    const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, userAgent: 'convoy', log: quiet });
    octokit.hook.wrap('request', async (ask, options) => {
        const repeatable = isRead(options);
        const { isMoot } = (options.request ?? {});
        let waited = 0;
        for (let number = 1;; number += 1) {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
            // The hook of the token, which is further in, keeps to this object: what `ask` is given is not heard there.
            options.request = { ...options.request, signal: limit };
            const { refusal, end } = await attempt(() => ask(options));
            if (refusal === null)
                return end();
            const wait = (0,retry/* waitBefore */.f)({ ...refusal, number, repeatable }, clock.now(), random.next());
            if (wait === null || waited + wait > patienceMs || signal.aborted)
                return end();
            const until = clock.now() + wait;
            const isContended = isMoot !== undefined && (0,retry/* isLimited */.l)(refusal);
            if (isContended && (await isMoot()))
                throw new Moot();
            if (wait >= toldMs)
                note(`GitHub ${(0,retry/* isLimited */.l)(refusal) ? 'limits us' : 'does not answer'}: trying again in ${Math.ceil(wait / 1_000)} s`);
            // Looking whether it is moot may have waited for the same limit.
            await clock.sleep(Math.max(0, until - clock.now()), signal);
            waited += wait;
            if (isContended && (await isMoot()))
                throw new Moot();
        }
    });
    return {
        owner,
        repo,
        clock,
        request: octokit.request,
        graphql: (query, variables, contended) => octokit.graphql(query, { ...variables, ...(contended ? { request: contended } : {}) }),
        doing: async (what, work, needs) => {
            try {
                return await work();
            }
            catch (thrown) {
                throw (0,fault/* faultOf */.Kl)(what, thrown, needs);
            }
        },
    };
};


/***/ }),

/***/ 34391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameLogin),
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31830);

const perPage = 100;
/** Hidden in a comment's first line: by it we find our own again. */
const markOf = (key) => `<!-- convoy: ${key.replaceAll(/[^\w-]/g, '-')} -->`;
/** GitHub's limit for a comment is 65,536 characters. */
const longest = 60_000;
/** GraphQL names a bot without the ending by which REST knows it. */
const sameLogin = (a, b) => a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '');
/**
 * Keeps one comment of ours on an issue or pull request: updated where it is there, however many pages of others there are.
 * One that someone else wrote with our mark in it is never touched.
 */
const keepComment = (client, issue, key, markdown) => client.doing(`commenting on #${issue}`, async () => {
    const { owner, repo } = client;
    const mark = markOf(key);
    const body = `${mark}\n${markdown.length > longest ? `${markdown.slice(0, longest)}\n…` : markdown}`;
    const me = await (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .D)(client);
    for (let page = 1;; page += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...{ owner, repo, issue_number: issue, per_page: perPage, page },
        });
        const ours = data.find((comment) => comment.body?.startsWith(mark) && sameLogin(comment.user?.login ?? '', me));
        if (ours) {
            if (ours.body === body)
                return;
            const update = { owner, repo, comment_id: ours.id, body };
            await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', update);
            return;
        }
        if (data.length < perPage)
            break;
    }
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...{ owner, repo, issue_number: issue, body },
    });
});


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

/***/ 70360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var src_random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/github/src/access.ts
var access = __webpack_require__(84031);
// EXTERNAL MODULE: ./packages/github/src/artifacts.ts
var src_artifacts = __webpack_require__(27382);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/github/src/toolkit.ts
var toolkit = __webpack_require__(87315);
;// CONCATENATED MODULE: ./packages/github/src/caches.ts


/** Where there is no cache: outside of jobs. */
const noCaches = { restore: async () => undefined, save: async () => undefined };
/** The toolkit tries for about half a minute by itself. */
const limitMs = 60_000;
/** GitHub's caches by the toolkit, which is large and loaded only here. A fault is told and changes nothing. */
const createCaches = (note) => {
    const trying = async (what, work) => {
        try {
            await (0,toolkit/* within */.u)(limitMs, 'the cache', work);
        }
        catch (thrown) {
            note(`the cache of journals could not be ${what}, artifacts are read instead: ${(0,error/* messageOf */.bD)(thrown)}`);
        }
    };
    return {
        restore: (folder, prefix) => trying('restored', async () => {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(9511)]).then(__webpack_require__.bind(__webpack_require__, 49511));
            // A key that nobody uses, so that the newest of those that begin like it is taken.
            await restoreCache([folder], `${prefix}-newest`, [`${prefix}-`]);
        }),
        save: (folder, prefix, key) => trying('saved', async () => {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(9511)]).then(__webpack_require__.bind(__webpack_require__, 49511));
            if ((await saveCache([folder], `${prefix}-${key}`)) === -1)
                note('the cache of journals was kept by another run meanwhile, or could not be: nothing is lost');
        }),
    };
};

// EXTERNAL MODULE: ./packages/github/src/client.ts + 1 modules
var src_client = __webpack_require__(85739);
// EXTERNAL MODULE: ./packages/github/src/comments.ts
var comments = __webpack_require__(34391);
;// CONCATENATED MODULE: ./packages/github/src/blob.ts
/** A file's text by the name that git has for it; answers about files leave out what is longer than a mebibyte. */
const textOfBlob = async ({ owner, repo, request }, sha) => {
    const { data } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
};

// EXTERNAL MODULE: ./packages/github/src/fault.ts
var src_fault = __webpack_require__(13145);
;// CONCATENATED MODULE: ./packages/github/src/contents.ts


/** A file of the default branch as text; null where there is none. */
const fileOfDefaultBranch = (client, path) => client.doing(`reading ${path} of the default branch`, async () => {
    const { owner, repo } = client;
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path });
        if (Array.isArray(data) || !('content' in data))
            return null;
        // Of a file above a mebibyte this answer has everything but what is in it.
        if (data.encoding !== 'base64')
            return await textOfBlob(client, data.sha);
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (thrown) {
        if ((0,src_fault/* refusalOf */.Of)(thrown).status === 404)
            return null;
        throw thrown;
    }
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./packages/github/src/head/branch.ts




const readQuery = `query ($owner: String!, $repo: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        ... on Commit { oid file(path: $file) { object { ... on Blob { oid text isTruncated } } } }
      }
    }
  }
}`;
const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const errorsOf = (thrown) => thrown?.errors ?? [];
/** GitHub says STALE_DATA; where two commits race past its first look, only words that the ref is at another commit. */
const isStale = (thrown) => errorsOf(thrown).some(({ type, message = '' }) => type === 'STALE_DATA' || /expected branch to point to|is at [0-9a-f]+ but expected/i.test(message));
const lagMs = 2_000;
/** A branch whose file for machines is called `file`. */
const createBranch = (client, name, file) => {
    const { owner, repo } = client;
    const gone = (detail) => new error/* ConvoyError */.rG('HEAD_GONE', `branch ${name} ${detail}: it is a record of Convoy's. Restore it from the repository's activity page, and protect it by a ruleset`);
    const read = async () => {
        const { repository } = await client.graphql(readQuery, {
            owner,
            repo,
            file,
            ref: `refs/heads/${name}`,
        });
        if (!repository)
            throw gone(`cannot be read, for the token sees no repository ${owner}/${repo}`);
        if (!repository.ref)
            return null;
        const { oid, file: entry } = repository.ref.target ?? {};
        if (!oid || !entry?.object)
            throw gone(`has no ${file}`);
        const { object } = entry;
        const text = object.isTruncated || object.text === null ? await textOfBlob(client, object.oid) : object.text;
        return { oid, text };
    };
    /** The first commit has no parent: the branch holds nothing of the repository's own. */
    const begin = async ({ headline, body }, files, request) => {
        const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
            ...{ owner, repo, request },
            tree: Object.entries(files).map(([path, content]) => ({
                path,
                mode: '100644',
                type: 'blob',
                content,
            })),
        });
        const message = body === undefined ? headline : `${headline}\n\n${body}`;
        const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', {
            ...{ owner, repo, message, tree: tree.data.sha, parents: [], request },
        });
        try {
            const ref = `refs/heads/${name}`;
            const named = { owner, repo, ref, sha: commit.data.sha };
            await client.request('POST /repos/{owner}/{repo}/git/refs', { ...named, request });
            return { oid: commit.data.sha };
        }
        catch (thrown) {
            const { status, message: said } = (0,src_fault/* refusalOf */.Of)(thrown);
            if (status === 422 && /already exists/i.test(said))
                return 'outrun';
            throw thrown;
        }
    };
    const goOn = async (expected, message, files, contended) => {
        const additions = Object.entries(files).map(([path, text]) => ({
            path,
            contents: Buffer.from(text).toString('base64'),
        }));
        const { createCommitOnBranch } = await client.graphql(commitMutation, {
            input: {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
                expectedHeadOid: expected,
                message,
                fileChanges: { additions },
            },
        }, contended);
        return { oid: createCommitOnBranch.commit.oid };
    };
    return {
        name,
        read: () => client.doing(`reading branch ${name}`, read),
        lastSeen: () => client.doing(`asking for branch ${name}`, async () => {
            const { data } = await client.request('GET /repos/{owner}/{repo}/activity', {
                ...{ owner, repo, ref: `refs/heads/${name}`, activity_type: 'branch_deletion', per_page: 1 },
            });
            return data[0]?.before ?? null;
        }),
        commit: async (expected, message, files) => {
            const hasMoved = async () => ((await read())?.oid ?? null) !== expected;
            // A read may lag behind: where it shows another commit it is asked twice.
            const contended = {
                isMoot: async () => {
                    if (!(await hasMoved()))
                        return false;
                    await client.clock.sleep(lagMs);
                    return hasMoved();
                },
            };
            try {
                return await (expected === null ? begin(message, files, contended) : goOn(expected, message, files, contended));
            }
            catch (thrown) {
                if (thrown instanceof src_client/* Moot */.C || isStale(thrown))
                    return 'outrun';
                const { status } = (0,src_fault/* refusalOf */.Of)(thrown);
                const fault = (0,src_fault/* faultOf */.Kl)(`writing branch ${name}`, thrown, 'contents=write');
                if (status === 0 || status >= 500)
                    return { lost: fault };
                const isMissing = errorsOf(thrown).some(({ type }) => type === 'NOT_FOUND');
                if (isMissing && expected !== null)
                    throw gone(`is not there any more (it was at ${expected})`);
                throw fault;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/github/src/controls.ts




/** Someone's wish for a deployment under way, left where its agent finds it. */
const control = schemas/* looseObject */._H3({
    /** The same id is the same wish, however often it is read. */
    id: schemas/* string */.YjP(),
    actor: schemas/* string */.YjP(),
    /** One that is not known here is of a newer version, and is refused where it is heard. */
    verb: schemas/* string */.YjP(),
    deployment: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().optional(),
    /** ISO 8601: found later it is refused. */
    expires: iso/* datetime */.w$(),
});
const file = 'controls.json';
const content = schemas/* looseObject */._H3({ schema: schemas/* literal */.euz(1), controls: schemas/* array */.YOg(control) });
/** Older ones have expired long ago. */
const kept = 50;
const mostTries = 10;
const controlBranch = (client, environment) => createBranch(client, `convoy-control/${environment}`, file);
const readControls = (text) => {
    try {
        return content.parse(JSON.parse(text)).controls;
    }
    catch (cause) {
        throw new error/* ConvoyError */.rG('CONTROLS_DAMAGED', `${file} is no list of controls: revert what was not Convoy's`, {
            cause,
        });
    }
};
/** Leaves a wish, behind those of others. */
const leaveControl = async (branch, wish) => {
    for (let tries = 1; tries <= mostTries; tries += 1) {
        const now = await branch.read();
        const controls = now ? readControls(now.text) : [];
        if (controls.some(({ id }) => id === wish.id))
            return;
        const text = `${JSON.stringify({ schema: 1, controls: [...controls, wish].slice(-kept) }, null, 1)}\n`;
        const headline = `${wish.verb} ${wish.deployment}, asked by ${wish.actor}`;
        const done = await branch.commit(now?.oid ?? null, { headline }, { [file]: text });
        if (typeof done === 'object' && 'oid' in done)
            return;
    }
    throw new error/* ConvoyError */.rG('GITHUB_UNAVAILABLE', `GitHub: ${branch.name} changes all the time: ask again`);
};
const everyMs = 5_000;
/**
 * Hears of wishes until the signal is aborted. It asks for the branch by its ETag, which costs no rate while nothing
 * changed, and reads it when something did. An outage only delays: `onFault` hears of it once.
 */
const heedControls = async (client, branch, signal, hear, onFault) => {
    const { owner, repo, clock } = client;
    let etag;
    let isTold = false;
    const look = async () => {
        const headers = etag === undefined ? {} : { 'if-none-match': etag };
        try {
            // A branch that is not there yet would be a 404, which costs rate; an empty list has an ETag as any other.
            const answer = await client.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
                ...{ owner, repo, ref: `heads/${branch.name}`, headers },
            });
            const isThere = answer.data.some(({ ref }) => ref === `refs/heads/${branch.name}`);
            const now = isThere ? await branch.read() : null;
            if (now)
                hear(readControls(now.text));
            etag = answer.headers.etag;
        }
        catch (thrown) {
            // As before.
            if ((0,src_fault/* refusalOf */.Of)(thrown).status === 304)
                return;
            if (!isTold)
                onFault(thrown);
            isTold = true;
        }
    };
    while (!signal.aborted) {
        await look();
        await clock.sleep(everyMs, signal).catch(() => undefined);
    }
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/drivers/src/stores/folder.ts
var stores_folder = __webpack_require__(1136);
;// CONCATENATED MODULE: ./packages/github/src/head/files.ts




const ending = '.jsonl';
/** A folder for each deployment: `<deployment>/journal/<segment>.jsonl`. */
const foldersIn = (deploymentsDir) => ({
    folder: (deployment) => (0,external_node_path_.join)(deploymentsDir, deployment, 'journal'),
    has: () => true,
});
const createFiles = ({ folder, has }) => {
    const path = ({ deployment, segment }) => (0,external_node_path_.join)(folder(deployment), `${segment}${ending}`);
    return {
        path,
        read: async (name) => {
            try {
                return await (0,promises_.readFile)(path(name));
            }
            catch (thrown) {
                if ((0,stores_folder/* codeOfSystem */.k3)(thrown) === 'ENOENT')
                    return Buffer.alloc(0);
                throw (0,stores_folder/* unreadable */.O$)(path(name), thrown);
            }
        },
        // Whole or not at all: another process of this job may read it meanwhile.
        write: async (name, bytes) => {
            const temporary = `${path(name)}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
            try {
                await (0,stores_folder/* makeFolder */.fc)((0,external_node_path_.dirname)(temporary));
                await (0,stores_folder/* writeSynced */.EY)(temporary, bytes.toString('utf8'));
                await (0,promises_.rename)(temporary, path(name));
            }
            catch (thrown) {
                await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
                throw (0,stores_folder/* unwritable */.mP)(path(name), thrown);
            }
        },
        segments: async (deployment) => (await (0,stores_folder/* namesIn */.wX)(folder(deployment)))
            .filter((file) => file.endsWith(ending))
            .map((file) => file.slice(0, -ending.length))
            .filter((segment) => has(deployment, segment))
            .sort(),
    };
};

;// CONCATENATED MODULE: ./packages/github/src/head/heads.ts


const family = 'refs/heads/convoy/';
/** The branch of an environment's head. */
const headBranch = (client, environment) => createBranch(client, `convoy/${environment}`, 'head.json');
/** The branch of the head of an environment's watch: a family of its own, for any name may be an environment's. */
const watchBranch = (client, environment) => createBranch(client, `convoy-watch/${environment}`, 'head.json');
/** Environments that have a head. A branch of that family without one is somebody's own. */
const headsIn = async (client) => {
    const names = await client.doing('listing the branches of environments', async () => {
        const { owner, repo } = client;
        const { data } = await client.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
            ...{ owner, repo, ref: 'heads/convoy/' },
        });
        return data.map(({ ref }) => ref.slice(family.length));
    });
    const hasHead = async (name) => {
        try {
            return (await headBranch(client, name).read()) !== null;
        }
        catch (thrown) {
            if ((0,error/* codeOf */.$N)(thrown, '') === 'HEAD_GONE')
                return false;
            throw thrown;
        }
    };
    const found = await Promise.all(names.map(async (name) => ((await hasHead(name)) ? [name] : [])));
    return found.flat();
};

;// CONCATENATED MODULE: ./packages/github/src/head/kept.ts



/** In a folder of this machine, which a cache may bring and take along. Without a folder that can be written, nothing is kept. */
const keptIn = (folder, prefix, caches) => {
    const path = (artifact) => (0,external_node_path_.join)(folder, `${artifact}.json`);
    const read = (artifact) => (0,promises_.readFile)(path(artifact), 'utf8').catch(() => null);
    let restoring = null;
    let isNew = false;
    return {
        get: async (artifact) => {
            const here = await read(artifact);
            if (here !== null)
                return here;
            restoring ??= caches.restore(folder, prefix);
            await restoring;
            return read(artifact);
        },
        put: async (artifact, text) => {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true });
                await (0,promises_.writeFile)(path(artifact), text, { mode: 0o600 });
                isNew = true;
            }
            catch {
                // It is read again another time.
            }
        },
        share: async () => {
            if (!isNew)
                return;
            isNew = false;
            const names = (await (0,promises_.readdir)(folder).catch(() => [])).sort();
            const key = (0,external_node_crypto_.createHash)('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
            await caches.save(folder, prefix, key);
        },
    };
};

;// CONCATENATED MODULE: ./packages/github/src/head/pace.ts
/**
 * GitHub allows 80 writes of content a minute and 500 an hour (REST, "About secondary rate limits"), counted for all that
 * a token's owner does: a fifth is left to others.
 */
const windows = [
    { ms: 60_000, most: 64 },
    { ms: 3_600_000, most: 400 },
];
/** Lets one write through at a time as often as the limits allow, in the order in which they come. */
const createPace = (clock) => {
    let times = [];
    let turn = Promise.resolve();
    const pass = async (signal) => {
        signal?.throwIfAborted();
        const now = clock.now();
        times = times.filter((time) => now - time < 3_600_000);
        const waits = windows.map(({ ms, most }) => {
            const first = times.at(-most);
            return first === undefined ? 0 : first + ms - now;
        });
        const longest = Math.max(...waits);
        if (longest > 0)
            await clock.sleep(longest, signal);
        times.push(clock.now());
    };
    return {
        wait: (signal) => {
            // Two that waited for the same moment would both take the one place that is free then.
            const mine = turn.then(() => pass(signal));
            turn = mine.catch(() => undefined);
            return mine;
        },
    };
};

;// CONCATENATED MODULE: ./packages/github/src/head/page.ts
const page_short = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
/** Text in a cell of a table: what others wrote must neither break it nor become markup. */
const cell = (text) => page_short(text.replaceAll(/\s+/g, ' '), 120).replaceAll(/[\\`*_{}[\]<>()#+!|~@]/g, (sign) => `\\${sign}`);
const table = (heads, rows) => rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
    ];
/** What people see on the branch's page. */
const pageOf = (environment, { owner, unfinished, markers, holds, floors }) => [
    `# ${environment}`,
    '',
    unfinished === null ? 'Nothing is under way.' : `Under way: deployment \`${unfinished}\`.`,
    ...(owner ? [`Held by \`${owner.agent}\` since ${owner.since}.`] : []),
    '',
    ...table(['service', 'version', 'commit', 'confirmed by'], Object.entries(markers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([service, { release, deployment }]) => [
        service,
        release.version,
        release.commit?.slice(0, 12) ?? '',
        deployment,
    ])),
    ...table(['on hold', 'version', 'why'], holds.map(({ service, release, reason }) => [service, release.version, reason])),
    ...table(['floor', 'services', 'raised by'], floors.map(({ task, services, deployment }) => [task, services.join(', '), deployment])),
    'Written by Convoy, which reads `head.json`: do not edit this branch by hand. Its commits are the history of this environment.',
    '',
].join('\n');
const longestHeadline = 100;
/** A commit's message of a note: what does not fit its first line stands below. */
const messageFor = (note) => {
    const line = note.replaceAll(/\s+/g, ' ').trim() || 'written';
    return line.length <= longestHeadline ? { headline: line } : { headline: page_short(line, longestHeadline), body: line };
};

// EXTERNAL MODULE: ./packages/model/src/head.ts
var head = __webpack_require__(39983);
;// CONCATENATED MODULE: ./packages/github/src/head/shelf.ts
const emptyShelf = { archives: [], volumes: [], tails: [] };
const isOf = ({ deployment, segment }) => (other) => other.deployment === deployment && other.segment === segment;
/** How many bytes of a segment lie in artifacts. */
const shelvedBytes = ({ volumes }, name) => Math.max(0, ...volumes.flatMap(({ pieces }) => pieces.filter(isOf(name)).map(({ to }) => to)));
const tailOf = ({ tails }, name) => tails.find(isOf(name));
/** The shelf with this tail in the place of the one before it; one without text goes. */
const withTail = (shelf, tail) => ({
    ...shelf,
    tails: [...shelf.tails.filter((other) => !isOf(tail)(other)), ...(tail.text === '' ? [] : [tail])],
});
/** Every segment that the shelf knows, once. */
const segmentsOf = ({ volumes, tails }) => {
    const names = [...volumes.flatMap(({ pieces }) => pieces), ...tails];
    const keyed = names.map(({ deployment, segment }) => [
        `${deployment}/${segment}`,
        { deployment, segment },
    ]);
    return [...new Map(keyed).values()];
};
/** The pieces of a segment, and where each lies. */
const piecesOf = ({ volumes }, name) => volumes.flatMap((volume) => volume.pieces.filter(isOf(name)).map((piece) => ({ ...piece, volume, piece })));
/** A volume is written anew when it expires in less than this: scheduled runs may pause for weeks. */
const soonMs = 30 * 24 * 3_600_000;
/** Where artifacts are kept for a few days only, the second half of its time is soon enough. */
const isExpiring = ({ uploaded, expires }, now) => {
    const end = Date.parse(expires);
    return end - now < Math.min(soonMs, (end - Date.parse(uploaded)) / 2);
};
/** What is larger is not written anew only to have fewer: an environment's history would be copied again and again. */
const mergedBytes = 4 * 2 ** 20;
/** Artifacts to be written anew into one: those about to expire, and small ones where there are `most` or more. */
const worn = (all, bytesOf, now, most) => {
    const small = all.length >= most ? all.filter((one) => bytesOf(one) <= mergedBytes) : [];
    return all.filter((one) => isExpiring(one, now) || (small.length > 1 && small.includes(one)));
};
const bytesOf = ({ pieces }) => pieces.reduce((sum, { from, to }) => sum + to - from, 0);
/** How pieces of a segment follow one another: what was written anew holds again what another one holds. */
const chained = (pieces) => {
    const parts = [];
    let end = 0;
    for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
        if (piece.to <= end)
            continue;
        if (piece.from > end)
            return { parts, end, next: piece.from };
        parts.push({ piece, held: end - piece.from });
        end = piece.to;
    }
    return { parts, end, next: null };
};

;// CONCATENATED MODULE: ./packages/github/src/head/volume.ts



/** The one file in a volume's artifact. */
const volumeFile = 'journal.json';
/** `sha256:` and the digest of the bytes in hex. */
const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
const pieceOf = ({ deployment, segment, from, bytes }) => ({
    ...{ deployment, segment, from },
    to: from + bytes.length,
    digest: digestOf(bytes),
});
const writeVolume = (pieces) => JSON.stringify({
    convoy: 'volume',
    schema: 1,
    pieces: pieces.map(({ bytes, ...name }) => ({ ...name, text: bytes.toString('utf8') })),
});
const schema = schemas/* looseObject */._H3({
    pieces: schemas/* array */.YOg(schemas/* looseObject */._H3({ deployment: schemas/* string */.YjP(), segment: schemas/* string */.YjP(), from: schemas/* number */.aig(), text: schemas/* string */.YjP() })),
});
/** The bytes of each of these pieces. Throws `ARTIFACT_DAMAGED` where one is missing or is not what the head knows. */
const readVolume = (artifact, text, pieces) => {
    const damaged = (why, cause) => new error/* ConvoyError */.rG('ARTIFACT_DAMAGED', `artifact ${artifact} ${why}`, { cause });
    let found;
    try {
        found = schema.parse(JSON.parse(text)).pieces;
    }
    catch (cause) {
        throw damaged('is no volume of journals', cause);
    }
    return new Map(pieces.map((piece) => {
        const { deployment, segment, from, digest } = piece;
        const held = found.find((one) => one.deployment === deployment && one.segment === segment && one.from === from);
        const bytes = Buffer.from(held?.text ?? '', 'utf8');
        if (!held || digestOf(bytes) !== digest)
            throw damaged(`does not hold what the head knows of ${deployment}/${segment} from byte ${from}`);
        return [piece, bytes];
    }));
};

;// CONCATENATED MODULE: ./packages/github/src/head/archive.ts




/** A segment put together of its pieces; null: they leave a gap. */
const wholeOf = (pieces) => {
    const [first] = pieces;
    const { parts, next } = chained(pieces.map(([piece, bytes]) => ({ ...piece, bytes })));
    if (!first || next !== null)
        return null;
    const [{ deployment, segment }] = first;
    return { deployment, segment, bytes: Buffer.concat(parts.map(({ piece, held }) => piece.bytes.subarray(held))) };
};
const writeArchive = (journals) => JSON.stringify({
    convoy: 'archive',
    schema: 1,
    journals: journals.map(({ bytes, ...name }) => ({ ...name, text: bytes.toString('utf8') })),
});
/** What the head is to know of an archive. */
const archiveOf = (uploaded, text, journals) => ({
    ...uploaded,
    digest: digestOf(Buffer.from(text)),
    bytes: journals.reduce((sum, { bytes }) => sum + bytes.length, 0),
    deployments: [...new Set(journals.map(({ deployment }) => deployment))],
});
const archive_schema = schemas/* looseObject */._H3({
    journals: schemas/* array */.YOg(schemas/* looseObject */._H3({ deployment: schemas/* string */.YjP(), segment: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
});
/** The journals in it. Throws `ARTIFACT_DAMAGED` where it is not what the head knows. */
const readArchive = ({ artifact, digest }, text) => {
    if (digestOf(Buffer.from(text)) !== digest)
        throw new error/* ConvoyError */.rG('ARTIFACT_DAMAGED', `artifact ${artifact} is not what the head knows of it`);
    return archive_schema
        .parse(JSON.parse(text))
        .journals.map(({ deployment, segment, text: journal }) => ({ deployment, segment, bytes: Buffer.from(journal) }));
};

;// CONCATENATED MODULE: ./packages/github/src/head/library.ts



/** Faults by which an artifact is lost; any other is an outage, and is thrown as what it is. */
const losses = new Set(['ARTIFACT_GONE', 'ARTIFACT_FOREIGN', 'ARTIFACT_DAMAGED', 'GITHUB_NOT_FOUND']);
const isLoss = (thrown) => losses.has((0,error/* codeOf */.$N)(thrown, ''));
/** Takes what is kept where that is what the head knows, else the artifact. */
const createLibrary = (artifacts, kept) => {
    const known = new Map();
    const fetch = async (from, parse) => {
        const text = await kept.get(from.artifact);
        try {
            if (text !== null)
                return parse(text);
        }
        catch {
            // What was kept is something else.
        }
        const fetched = await artifacts.download(from.artifact, volumeFile, from);
        const parsed = parse(fetched);
        await kept.put(from.artifact, fetched);
        return parsed;
    };
    const once = (from, parse) => {
        const reading = known.get(from.artifact) ?? fetch(from, parse);
        known.set(from.artifact, reading);
        // What failed is asked for again.
        reading.catch(() => known.delete(from.artifact));
        return reading;
    };
    return {
        volume: (volume) => once(volume, (text) => readVolume(volume.artifact, text, volume.pieces)),
        archive: (archive) => once(archive, (text) => readArchive(archive, text)),
    };
};

;// CONCATENATED MODULE: ./packages/github/src/head/bring.ts




/** A segment as the head knows it: what of it is on this machine, from artifacts what is not. */
const assemble = async (shelf, name, here, library) => {
    const { parts, end, next } = chained(piecesOf(shelf, name));
    const gap = (to) => new error/* ConvoyError */.rG('ARTIFACT_GONE', `bytes ${end} to ${to} lie nowhere`);
    if (next !== null)
        throw gap(next);
    const bytes = [];
    for (const { piece: found, held } of parts) {
        const { volume, piece } = found;
        const local = here.subarray(piece.from, piece.to);
        const isHere = local.length === piece.to - piece.from && digestOf(local) === piece.digest;
        const its = isHere ? local : (await library.volume(volume)).get(piece);
        bytes.push((its ?? Buffer.alloc(0)).subarray(held));
    }
    const tail = tailOf(shelf, name);
    if (tail && tail.from !== end)
        throw gap(tail.from);
    return Buffer.concat([...bytes, Buffer.from(tail?.text ?? '', 'utf8')]);
};
const different = (path) => new error/* ConvoyError */.rG('STATE_DIFFERS', `${path} is not what the environment's head knows of it: move the state folder away and run again, it is fetched anew`);
/** Segments of these deployments that lie in archives; of an archive that is lost all of its deployments are missing. */
const archived = async ({ archives }, library, wanted, missing) => {
    const found = [];
    for (const archive of archives) {
        const named = archive.deployments.filter(wanted);
        if (named.length === 0)
            continue;
        try {
            found.push(...(await library.archive(archive)).filter(({ deployment }) => wanted(deployment)));
        }
        catch (thrown) {
            if (!isLoss(thrown))
                throw thrown;
            for (const deployment of named)
                missing.set(deployment, (0,error/* messageOf */.bD)(thrown));
        }
    }
    return found;
};
/**
 * Brings the journals of these deployments into the state folder, as far as the head knows them. What is there is kept
 * where it goes on behind that. A deployment of which any part is lost is left out whole: half a journal is never folded.
 */
const bring = async (shelf, files, library, wanted) => {
    const missing = new Map();
    const ready = [];
    const take = async (name, known, here) => {
        if (here.subarray(0, known.length).equals(known))
            return;
        // A file that was cut is mended; one with other content was written by someone else.
        if (!known.subarray(0, here.length).equals(here))
            throw different(files.path(name));
        ready.push({ name, bytes: known });
    };
    for (const { bytes, ...name } of await archived(shelf, library, wanted, missing))
        await take(name, bytes, await files.read(name));
    for (const name of segmentsOf(shelf).filter(({ deployment }) => wanted(deployment))) {
        try {
            const here = await files.read(name);
            await take(name, await assemble(shelf, name, here, library), here);
        }
        catch (thrown) {
            if (!isLoss(thrown))
                throw thrown;
            missing.set(name.deployment, (0,error/* messageOf */.bD)(thrown));
        }
    }
    for (const { name, bytes } of ready)
        if (!missing.has(name.deployment))
            await files.write(name, bytes);
    return missing;
};

// EXTERNAL MODULE: ./packages/drivers/src/stores/head-record.ts
var head_record = __webpack_require__(50514);
;// CONCATENATED MODULE: ./packages/github/src/head/content.ts



/** Version of the file's shape; a newer Convoy may write a higher one. */
const schemaVersion = 1;
const bytes = schemas/* int */.Whr().min(0);
const content_name = { deployment: schemas/* string */.YjP(), segment: schemas/* string */.YjP() };
const piece = schemas/* looseObject */._H3({ ...content_name, from: bytes, to: bytes, digest: schemas/* string */.YjP().startsWith('sha256:') });
const uploaded = {
    artifact: schemas/* int */.Whr(),
    run: schemas/* int */.Whr(),
    branch: schemas/* string */.YjP(),
    uploaded: iso/* datetime */.w$(),
    expires: iso/* datetime */.w$(),
};
const volume = schemas/* looseObject */._H3({ ...uploaded, pieces: schemas/* array */.YOg(piece) });
const archive = schemas/* looseObject */._H3({
    ...uploaded,
    digest: schemas/* string */.YjP().startsWith('sha256:'),
    bytes,
    deployments: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const tail = schemas/* looseObject */._H3({ ...content_name, from: bytes, text: schemas/* string */.YjP() });
const content_content = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz(schemaVersion),
    write: schemas/* string */.YjP(),
    record: head_record/* headRecord */.c2,
    shelf: schemas/* looseObject */._H3({ archives: schemas/* array */.YOg(archive).default([]), volumes: schemas/* array */.YOg(volume), tails: schemas/* array */.YOg(tail) })
        .default({ archives: [], volumes: [], tails: [] }),
});
/** The file's text. `at` in milliseconds since the epoch. */
const writeContent = ({ write, record, shelf }, at) => `${JSON.stringify({ schema: schemaVersion, write, at: new Date(at).toISOString(), record, shelf }, null, 1)}\n`;
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** When a file that can be read was written, by its writer's clock, ms since the epoch; null: it does not say. */
const writtenAt = (text) => {
    const { at } = parse(text);
    const ms = typeof at === 'string' ? Date.parse(at) : Number.NaN;
    return Number.isNaN(ms) ? null : ms;
};
/** Reads the file; `HEAD_DAMAGED` and `HEAD_TOO_NEW` name the branch, for an empty record would let everyone in. */
const readContent = (text, branch) => {
    const json = parse(text);
    const written = json?.schema;
    if (typeof written === 'number' && written > schemaVersion)
        throw new error/* ConvoyError */.rG('HEAD_TOO_NEW', `branch ${branch} was written by a newer Convoy (schema ${written}): use that one`);
    const parsed = content_content.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const wrong = json === undefined ? 'it is not JSON' : `${issue?.path.join('.')}: ${issue?.message}`;
    throw new error/* ConvoyError */.rG('HEAD_DAMAGED', `head.json on branch ${branch} is damaged (${wrong}): compare it with the commit before it, and revert what was not Convoy's`);
};

;// CONCATENATED MODULE: ./packages/github/src/head/shelve.ts






/** Past this many characters the head is not written without moving its tails into an artifact first. */
const fullLength = 64 * 1024;
/** So many volumes are read at once without much ado; with more, those that are small become one. */
const mostVolumes = 16;
/** The shelf with what these deployments' segments on this machine have beyond it. */
const tailsFrom = async (shelf, files, deployments) => {
    let now = shelf;
    for (const deployment of deployments)
        for (const segment of await files.segments(deployment)) {
            const name = { deployment, segment };
            const from = shelvedBytes(now, name);
            const rest = (await files.read(name)).subarray(from);
            // A line that a crash cut short is left out, as whoever reads the file does.
            const text = rest.subarray(0, rest.lastIndexOf('\n') + 1).toString('utf8');
            now = withTail(now, { ...name, from, text });
        }
    return now;
};
/**
 * What is to be written anew, read by `read`; null: it cannot be read, and stays where it is. What nobody can bring back any
 * more is let go, and then it is empty. Both are told.
 */
const contentOf = async (names, note, read) => {
    try {
        return await read();
    }
    catch (thrown) {
        if (!isLoss(thrown))
            throw thrown;
        const isGone = ['ARTIFACT_GONE', 'GITHUB_NOT_FOUND'].includes((0,error/* codeOf */.$N)(thrown, ''));
        note(`journals of ${[...new Set(names)].join(', ')} are lost${isGone ? ' and let go' : ''}: ${(0,error/* messageOf */.bD)(thrown)}`);
        return isGone ? [] : null;
    }
};
/** Several artifacts that are written anew: which of them, and all that they held. */
const opened = async (all, read) => {
    const found = await Promise.all(all.map(async (one) => ({ one, content: await read(one) })));
    return {
        moved: found.filter(({ content }) => content !== null).map(({ one }) => one),
        content: found.flatMap(({ content }) => content ?? []),
    };
};
/** Journals that are whole in these pieces and have no other parts elsewhere; and the pieces of all others. */
const sealed = (pieces, { volumes, tails }) => {
    const byDeployment = Map.groupBy(pieces, ([{ deployment }]) => deployment);
    const elsewhere = new Set([...volumes.flatMap((volume) => volume.pieces), ...tails].map(({ deployment }) => deployment));
    const whole = [];
    const rest = [];
    for (const [deployment, its] of byDeployment) {
        const segments = [...Map.groupBy(its, ([{ segment }]) => segment).values()].map(wholeOf);
        const complete = segments.filter((one) => one !== null);
        if (elsewhere.has(deployment) || complete.length < segments.length)
            rest.push(...its);
        else
            whole.push(...complete);
    }
    return { whole, rest };
};
/**
 * Moves tails into an artifact once they are many, and where nothing is under way (`isAtRest`) once they are `restLength`. With them go
 * artifacts that are about to expire, and small ones where there are many: deployments that have ended become archives.
 * Where this process cannot upload, the shelf stays as it is.
 */
const shelve = async (shelf, { artifacts, environment, canUpload, clock, note, restLength }, library, { isAtRest }) => {
    const now = clock.now();
    const length = shelf.tails.reduce((sum, { text }) => sum + text.length, 0);
    const oldVolumes = worn(shelf.volumes, bytesOf, now, mostVolumes);
    const oldArchives = isAtRest ? worn(shelf.archives, ({ bytes }) => bytes, now, mostVolumes) : [];
    const isWorn = isAtRest && oldVolumes.length + oldArchives.length > 0;
    const isDue = isWorn || length >= (isAtRest ? restLength : fullLength);
    if (!canUpload || !isDue)
        return shelf;
    const volumes = await opened(oldVolumes, (one) => contentOf(one.pieces.map(({ deployment }) => deployment), note, async () => [...(await library.volume(one))]));
    const archives = await opened(oldArchives, (one) => contentOf(one.deployments, note, () => library.archive(one)));
    const staying = shelf.volumes.filter((one) => !volumes.moved.includes(one));
    const { whole, rest } = isAtRest
        ? sealed(volumes.content, { ...shelf, volumes: staying })
        : { whole: [], rest: volumes.content };
    const journals = [...archives.content, ...whole];
    const written = [
        ...rest.map(([{ deployment, segment, from }, bytes]) => ({ deployment, segment, from, bytes })),
        ...shelf.tails.map(({ text, ...name }) => ({ ...name, bytes: Buffer.from(text, 'utf8') })),
    ];
    if (journals.length + written.length + volumes.moved.length + archives.moved.length === 0)
        return shelf;
    const upload = (text) => artifacts.upload(`convoy-${environment}-${(0,external_node_crypto_.randomUUID)()}`, volumeFile, text);
    const archive = writeArchive(journals);
    return {
        archives: [
            ...shelf.archives.filter((one) => !archives.moved.includes(one)),
            ...(journals.length > 0 ? [archiveOf(await upload(archive), archive, journals)] : []),
        ],
        volumes: [
            ...staying,
            ...(written.length > 0 ? [{ ...(await upload(writeVolume(written))), pieces: written.map(pieceOf) }] : []),
        ],
        tails: [],
    };
};

;// CONCATENATED MODULE: ./packages/github/src/head/store.ts









/** A head that nobody wrote yet. */
const none = '';
/** Writes whose answer was lost are tried so often: behind each there were all the client's own attempts to read. */
const store_mostTries = 5;
const mostLooks = 4;
const store_lagMs = 1_000;
const deleted = (name, oid) => new error/* ConvoyError */.rG('HEAD_GONE', `branch ${name} was deleted, and with it what is confirmed, held and under way. Restore it: gh api repos/{owner}/{repo}/git/refs -f ref=refs/heads/${name} -f sha=${oid}\n  or, to begin anew with what is in place: convoy adopt. Then protect it by a ruleset (docs/github.md)`);
/**
 * A head on a branch, by compare-and-swap of its commits. Reading it brings here the journal of what is under way;
 * writing it carries along what this process journalled, so that head and artifacts are enough for whoever goes on.
 */
const createStore = (storing) => {
    const { branch, files, clock, pace, note } = storing;
    let known = null;
    /** Deployments that this process may have journalled to. */
    const current = new Set();
    const library = createLibrary(storing.artifacts, storing.kept);
    const told = new Set();
    /** An environment without a branch is new, unless it had one: then it is anything but empty. */
    const refuseDeleted = async () => {
        const oid = await branch.lastSeen();
        if (oid !== null)
            throw deleted(branch.name, oid);
    };
    const look = async () => {
        const file = await branch.read();
        if (!file && known?.revision !== none)
            await refuseDeleted();
        known = file
            ? { revision: file.oid, content: readContent(file.text, branch.name), at: writtenAt(file.text) }
            : { revision: none, content: { write: '', record: head/* emptyHead */.C, shelf: emptyShelf }, at: null };
        return known;
    };
    /** What is lost is told and left out: the record knows how much of what is under way there must be. */
    const bringHere = async ({ shelf }, wanted) => {
        const missing = await bring(shelf, files, library, wanted);
        for (const [deployment, why] of missing) {
            if (!told.has(deployment))
                note(`the journal of ${deployment} is lost and left out: ${why}`);
            told.add(deployment);
        }
    };
    /** Recent ones are in the head itself, and cost nothing more. */
    const isNeeded = ({ record, shelf }) => {
        const recent = new Set(shelf.tails.map(({ deployment }) => deployment));
        return (deployment) => deployment === record.unfinished || recent.has(deployment);
    };
    const commit = async (record, shelf, expected, message) => {
        const content = { write: (0,external_node_crypto_.randomUUID)(), record, shelf };
        const at = clock.now();
        const sent = { 'head.json': writeContent(content, at), 'README.md': storing.pageOf(record) };
        /** Once an answer was lost, whoever wrote may have been oneself. */
        let isDoubtful = false;
        for (let tries = 1;; tries += 1) {
            await pace.wait();
            const done = await branch.commit(expected === none ? null : expected, messageFor(message), sent);
            if (typeof done === 'object' && 'oid' in done) {
                known = { revision: done.oid, content, at };
                return done.oid;
            }
            isDoubtful ||= done !== 'outrun';
            const now = await lookFor(content.write, done === 'outrun' ? null : expected, isDoubtful ? mostLooks : 1);
            if (now.content.write === content.write)
                return now.revision;
            if (now.revision !== expected)
                return null;
            if (tries < store_mostTries)
                continue;
            if (done === 'outrun')
                return null;
            throw done.lost;
        }
    };
    /** Reads may lag behind writes: where it is not as it was (`unmoved`), it is looked again for whether that was oneself. */
    const lookFor = async (write, unmoved, looks) => {
        for (let times = 1;; times += 1) {
            const now = await look();
            if (now.content.write === write || now.revision === unmoved || times >= looks)
                return now;
            await clock.sleep(times * store_lagMs);
        }
    };
    return {
        read: async () => {
            const { revision, content } = await look();
            await bringHere(content, isNeeded(content));
            return { revision, record: content.record };
        },
        write: async (record, expected, message, after) => {
            await after;
            if (known?.revision !== expected)
                return null;
            const own = storing.journalOf(record);
            if (own !== null)
                current.add(own);
            const before = known.content.shelf;
            let shelf = await tailsFrom(before, files, [...current]);
            try {
                shelf = await shelve(shelf, storing, library, { isAtRest: record.unfinished === null });
            }
            catch (thrown) {
                // What no artifact takes stays in the head, and the next writer tries again.
                note(`the journal stays in the head for now: ${(0,error/* messageOf */.bD)(thrown)}`);
            }
            return commit(record, shelf, expected, message);
        },
        writtenAt: () => known?.at ?? null,
        beginAnew: async () => {
            if (await branch.read())
                return;
            await commit(head/* emptyHead */.C, emptyShelf, none, 'begun anew');
        },
        renew: async () => {
            const { revision, content } = await look();
            if (revision === none)
                return;
            const shelf = await shelve(content.shelf, storing, library, { isAtRest: content.record.unfinished === null });
            // Whoever writes meanwhile renews it in its turn.
            if (shelf !== content.shelf)
                await commit(content.record, shelf, revision, 'journals are kept anew');
        },
        history: async () => {
            const { content } = known ?? (await look());
            await bringHere(content, () => true);
            await storing.kept.share();
        },
    };
};

;// CONCATENATED MODULE: ./packages/github/src/hearing.ts
const begin = (heed) => {
    const round = { listeners: new Set(), over: new AbortController(), latest: null, running: Promise.resolve() };
    const hear = (controls) => {
        round.latest = controls;
        for (const one of round.listeners)
            one.hear(controls);
    };
    const onFault = (thrown) => {
        for (const one of round.listeners)
            one.onFault(thrown);
    };
    round.running = heed(round.over.signal, hear, onFault);
    return round;
};
/**
 * Several who listen at the same time, and only one of them asks: who comes later hears at once what was read last, and the
 * asking ends with the last who leaves.
 */
const hearTogether = (heed) => {
    let round = null;
    return async (signal, hear, onFault) => {
        if (signal.aborted)
            return;
        round ??= begin(heed);
        const [own, listener] = [round, { hear, onFault }];
        own.listeners.add(listener);
        const left = new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        try {
            if (own.latest)
                hear(own.latest);
            await Promise.race([own.running, left]);
        }
        finally {
            own.listeners.delete(listener);
            if (own.listeners.size === 0) {
                if (round === own)
                    round = null;
                own.over.abort();
            }
        }
        if (own.over.signal.aborted)
            await own.running;
    };
};

// EXTERNAL MODULE: ./packages/github/src/people.ts
var people = __webpack_require__(31830);
;// CONCATENATED MODULE: ./packages/github/src/record.ts

/** How a deployment ends. After an error a person is needed, and then it goes on. */
const ended = new Set(['success', 'failure', 'inactive']);
const task = 'convoy';
const perPage = 100;
/** A write whose answer was lost is asked after, and said again: so often, so many milliseconds apart. */
const record_mostTries = 4;
const betweenMs = 2_000;
/** GitHub cuts nothing here: it refuses a longer one. */
const longestDescription = 140;
/** The Deployment of this id; those of an environment are listed newest first, and ours is among the last ones. */
const find = async (client, { deployment, environment }) => {
    const { owner, repo } = client;
    const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
        ...{ owner, repo, environment, task, per_page: perPage },
    });
    const isOurs = (payload) => {
        const read = typeof payload === 'string' ? payload : JSON.stringify(payload ?? {});
        return read.includes(`"${deployment}"`);
    };
    const found = data.find(({ payload }) => isOurs(payload));
    return found ? { id: Number(found.id) } : null;
};
const create = async (client, { deployment, environment, ref, description }) => {
    const { owner, repo } = client;
    const at = ref ?? (await client.request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
    const { data } = await client.request('POST /repos/{owner}/{repo}/deployments', {
        ...{ owner, repo, environment, ref: at, description: description.slice(0, longestDescription) },
        task,
        payload: { convoy: deployment },
        auto_merge: false,
        required_contexts: [],
    });
    return 'id' in data ? { id: Number(data.id) } : null;
};
/** What was said last, newest first. */
const lastSaid = async ({ owner, repo, request }, { id }) => {
    const { data } = await request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...{ owner, repo, deployment_id: id, per_page: 2 },
    });
    return data;
};
const say = ({ owner, repo, request }, { id }, { state, description, log_url, environment_url }) => request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...{ owner, repo, deployment_id: id, state: state },
    description: (description ?? '').slice(0, longestDescription),
    ...(log_url ? { log_url } : {}),
    ...(environment_url ? { environment_url } : {}),
});
/** Does what is not there yet, and does it again where its answer was lost and it is not there. */
const surely = async ({ clock }, isThere, work) => {
    for (let tries = 1; !(await isThere()); tries += 1)
        try {
            await work();
            return;
        }
        catch (thrown) {
            const { status } = (0,src_fault/* refusalOf */.Of)(thrown);
            if ((status !== 0 && status < 500) || tries === record_mostTries)
                throw thrown;
            await clock.sleep(tries * betweenMs);
        }
};
const made = async (client, told) => {
    let known = null;
    const isThere = async () => {
        known = await find(client, told);
        return known !== null;
    };
    const make = async () => {
        known = await create(client, told);
    };
    await surely(client, isThere, make);
    return known;
};
/**
 * Brings the public record of a deployment to a state: found by its id or made, so that whoever goes on with a deployment
 * also goes on with its record. Saying a state twice says it once, and what has ended is under way no more: a process
 * that was taken over and says so late is not heard.
 */
const tell = (client, told) => {
    const work = async () => {
        const one = await made(client, told);
        if (!one)
            return;
        const { state, description, logUrl, environmentUrl } = told;
        const isBeginning = state === 'in_progress';
        const isSaid = async () => {
            const now = (await lastSaid(client, one))[0]?.state ?? '';
            return now === state || (isBeginning && ended.has(now));
        };
        const said = {
            ...{ state, description },
            ...(logUrl === null ? {} : { log_url: logUrl }),
            ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
        };
        await surely(client, isSaid, () => say(client, one, said));
        if (!isBeginning)
            return;
        // There is no compare-and-swap here: whoever ended it between our look and our word is given the last one again.
        const [now, before] = await lastSaid(client, one);
        if (now?.state === state && before && ended.has(before.state))
            await say(client, one, before);
    };
    return client.doing(`recording deployment ${told.deployment}`, work, 'deployments=write');
};
/** The newest deployment of an environment, where the public record still has it under way: its last word was lost. */
const unended = (client, environment) => client.doing(`looking at the record of ${environment}`, async () => {
    const { owner, repo } = client;
    const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
        ...{ owner, repo, environment, task, per_page: 1 },
    });
    const [newest] = data;
    if (!newest)
        return null;
    const payload = typeof newest.payload === 'string' ? JSON.parse(newest.payload) : newest.payload;
    const { convoy } = (payload ?? {});
    const state = (await lastSaid(client, { id: Number(newest.id) }))[0]?.state;
    return typeof convoy === 'string' && (state === undefined || state === 'in_progress') ? convoy : null;
});

;// CONCATENATED MODULE: ./packages/github/src/runs.ts
const runs_perPage = 100;
const nameOf = ({ owner, repo }, { run, attempt }) => ({
    owner,
    repo,
    run_id: run,
    attempt_number: attempt,
});
const attemptOf = async (client, job) => (await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', nameOf(client, job))).data;
/** Whether an attempt of a run ended because somebody cancelled it. */
const wasCancelled = async (client, job) => (await attemptOf(client, job)).conclusion === 'cancelled';
/**
 * Whether an attempt of a run is over, or in one that goes on the job that a runner had. A runner has one job at a time, so
 * of this runner all other jobs are over.
 */
const isOver = async (client, job, runners) => {
    const named = nameOf(client, job);
    if ((await attemptOf(client, job)).status === 'completed')
        return true;
    if (!runners || job.runner === '')
        return false;
    if (runners.mine !== '' && runners.mine === job.runner)
        return true;
    let isKnown = false;
    for (let page = 1;; page += 1) {
        const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { ...named, per_page: runs_perPage, page });
        const its = data.jobs.filter(({ runner_name }) => runners.part(runner_name ?? '') === job.runner);
        if (its.some(({ status }) => status !== 'completed'))
            return false;
        isKnown ||= its.length > 0;
        // A job that no list knows may be too new for it. One of many pages says nothing of what its runner has now.
        if (data.jobs.length < runs_perPage)
            return isKnown;
    }
};

;// CONCATENATED MODULE: ./packages/github/src/head/watch-page.ts
/** What people see on the page of a watch's branch. */
const watchPageOf = (environment, { owner, unfinished }) => [
    `# The watch of ${environment}`,
    '',
    owner
        ? `Watched by \`${owner.agent}\` since ${owner.since}${owner.until === undefined ? '' : `, at most until ${owner.until}`}.`
        : `Nobody watches${unfinished === null ? '' : ', and the last watch did not end by itself'}.`,
    '',
    'Written by Convoy, which reads `head.json`: do not edit this branch by hand. Its commits are what the watch told the next one.',
    '',
].join('\n');

;// CONCATENATED MODULE: ./packages/github/src/watch.ts






const looksFile = 'looks.json';
/** Each watch keeps them anew: a few days bridge a weekend without one. */
const looksDays = 3;
const journal = 'watch-';
/** Each watch has a journal of its own, called by its epoch; all lie in one folder, the epoch before the agent. */
const layoutOf = (monitorDir) => ({
    folder: () => (0,external_node_path_.join)(monitorDir, 'journal'),
    has: (name, segment) => segment.startsWith(`${name.slice(journal.length)}.`),
});
/** What differs between the head of a watch and one of deployments. */
const watchStoring = (environment, monitorDir) => ({
    environment: `watch-${environment}`,
    layout: layoutOf(monitorDir),
    // Each watch adds a little, and the next one reads it at once: it is not worth an artifact.
    restLength: fullLength / 2,
    journalOf: ({ owner, epoch }) => (owner ? `${journal}${epoch}` : null),
    pageOf: (record) => watchPageOf(environment, record),
});
const createWatchStore = (head, artifacts, environment, canUpload) => ({
    head,
    keepLooks: async (text) => {
        if (!canUpload)
            return null;
        const name = `convoy-looks-${environment}-${(0,external_node_crypto_.randomUUID)()}`;
        const { artifact, run, branch } = await artifacts.upload(name, looksFile, text, looksDays);
        return { artifact, run, branch, digest: digestOf(Buffer.from(text)) };
    },
    looks: async ({ artifact, run, branch, digest }) => {
        const text = await artifacts.download(artifact, looksFile, { run, branch });
        if (digestOf(Buffer.from(text)) === digest)
            return text;
        throw new error/* ConvoyError */.rG('ARTIFACT_DAMAGED', `artifact ${artifact} is not what the journal knows of it`);
    },
});

;// CONCATENATED MODULE: ./packages/github/src/open.ts




















const openGithub = ({ repository, token, env, clock, note, upload }) => {
    const random = (0,src_random/* seeded */.J)(process.pid ^ clock.now());
    const hurried = new AbortController();
    const client = (0,src_client/* createClient */.U)((0,access/* accessOf */.Y)({ repository, token, env }), { clock, random, note, signal: hurried.signal });
    const artifacts = (0,src_artifacts/* createArtifacts */.G)(client, upload);
    const pace = createPace(clock);
    const uploads = (0,src_artifacts/* canUpload */.Y)(env);
    const caches = env.ACTIONS_CACHE_SERVICE_V2 && uploads ? createCaches(note) : noCaches;
    const hearings = new Map();
    const shared = { artifacts, clock, pace, note, canUpload: uploads };
    return {
        store: (environment, deploymentsDir) => createStore({
            ...{ ...shared, environment },
            branch: headBranch(client, environment),
            files: createFiles(foldersIn(deploymentsDir)),
            kept: keptIn((0,external_node_path_.join)(deploymentsDir, '..', 'volumes'), `convoy-${environment}`, caches),
            // Whoever plans reads the head: it stays small.
            restLength: 1,
            journalOf: ({ unfinished }) => unfinished,
            pageOf: (record) => pageOf(environment, record),
        }),
        watch: (environment, monitorDir) => {
            const { layout, ...own } = watchStoring(environment, monitorDir);
            const head = createStore({
                ...{ ...shared, ...own },
                branch: watchBranch(client, environment),
                files: createFiles(layout),
                kept: keptIn((0,external_node_path_.join)(monitorDir, 'volumes'), `convoy-watch-${environment}`, caches),
            });
            return createWatchStore(head, artifacts, environment, uploads);
        },
        hurry: () => hurried.abort(),
        environments: () => headsIn(client),
        isOver: (job, runners) => client.doing(`asking for run ${job.run}`, () => isOver(client, job, runners)),
        wasCancelled: (job) => client.doing(`asking for run ${job.run}`, () => wasCancelled(client, job)),
        tell: (told) => tell(client, told),
        unended: (environment) => unended(client, environment),
        keepComment: (issue, key, markdown) => (0,comments/* keepComment */.X)(client, issue, key, markdown),
        permissionOf: (login) => (0,people/* permissionOf */.F)(client, login),
        login: () => (0,people/* loginOf */.D)(client),
        leaveControl: (environment, control) => leaveControl(controlBranch(client, environment), control),
        heedControls: (environment, ...listener) => {
            const branch = controlBranch(client, environment);
            const together = hearings.get(environment) ?? hearTogether((...listening) => heedControls(client, branch, ...listening));
            hearings.set(environment, together);
            return together(...listener);
        },
        fileOfDefaultBranch: (path) => fileOfDefaultBranch(client, path),
    };
};


/***/ }),

/***/ 31830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_access__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3911);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13145);


const isPermission = (text) => _convoy_model_access__WEBPACK_IMPORTED_MODULE_1__/* .permissions */ .P.includes(text);
/**
 * What someone may do in the repository. A custom role counts as the standard one that GitHub says it is based on; someone
 * unknown may do nothing.
 */
const permissionOf = (client, login) => client.doing(`asking for the permission of ${login}`, async () => {
    const { owner, repo } = client;
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...{ owner, repo, username: login },
        });
        return isPermission(data.role_name) ? data.role_name : isPermission(data.permission) ? data.permission : 'none';
    }
    catch (thrown) {
        if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(thrown).status === 404)
            return 'none';
        throw thrown;
    }
});
/** Whose token it is. */
const loginOf = (client) => client.doing('asking whose token it is', async () => {
    const { viewer } = await client.graphql('query { viewer { login } }', {});
    return viewer.login;
});


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


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
/** What someone may do in a repository, the least first. */
const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];


/***/ }),

/***/ 23970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * A seeded source: the same seed gives the same numbers everywhere. SplitMix (Steele, Lea and Flood, 2014) on 32 bits
 * with the finalizer of MurmurHash3.
 */
const seeded = (seed) => {
    let state = seed >>> 0;
    return {
        next: () => {
            state = (state + 0x9e3779b9) >>> 0;
            let z = state;
            z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
            z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
            return ((z ^ (z >>> 16)) >>> 0) / 0x1_0000_0000;
        },
    };
};


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
