export const id = 6561;
export const ids = [6561];
export const modules = {

/***/ 28648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ taskFingerprintOf),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Keys sorted at every depth, so that the order in which a manifest is written does not count. */
const canonical = (value) => {
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, canonical(item)]));
};
/** First 16 hexadecimal digits of SHA-256 over canonical JSON. */
const digest = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16);
/**
 * What a release was configured with. `${NAME}` counts as written: a digest over its value could be guessed back into
 * the secret.
 */
const fingerprintOf = ({ provider, with: keys, strategy }) => digest({ provider, keys, strategy });
/** With another fingerprint it is another task. */
const taskFingerprintOf = ({ run, phase }) => digest({ run, phase });


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);



const exec = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Bytes of one answer: the names of a million files. */
const most = 256 * 1024 * 1024;
/** What git's refusals mean to a person, and what to do. */
const rows = [
    {
        says: /not a git repository/,
        code: 'NO_REPOSITORY',
        fix: 'run it in a repository, or give --version SERVICE=VERSION for each service',
    },
    {
        says: /dubious ownership/,
        code: 'GIT_OWNERSHIP',
        fix: 'run it as the owner of the repository, or allow this one by `git config --global --add safe.directory FOLDER`',
    },
    {
        says: /\bENOENT$/,
        code: 'GIT_MISSING',
        fix: 'install git, or put it on PATH; a deployment whose services all get --version SERVICE=VERSION needs none',
    },
];
const otherwise = { code: 'GIT_FAILED', fix: 'run the same git command there to see what is wrong' };
/** What of a failure tells most: what git calls fatal, else its last words, else the system's. */
const whyOf = ({ message, stderr = '' }) => {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.find((line) => line.startsWith('fatal: '))?.slice('fatal: '.length) ?? lines.at(-1) ?? message;
};
/**
 * What git answers in a folder. Throws `NO_REPOSITORY`, `GIT_OWNERSHIP`, `GIT_MISSING` or `GIT_FAILED`: a git that
 * cannot answer has not said no.
 */
const git = async (root, args, input = '') => {
    // Its messages are read by `rows`.
    const env = { ...process.env, LC_ALL: 'C' };
    try {
        const running = exec('git', ['-C', root, ...args], { env, maxBuffer: most });
        // A git that ends before it has read its input says why by its status.
        running.child.stdin?.on('error', () => undefined).end(input);
        return (await running).stdout;
    }
    catch (cause) {
        const why = whyOf(cause);
        const { code, fix } = rows.find(({ says }) => says.test(why)) ?? otherwise;
        const asked = args.find((word) => !word.startsWith('-'));
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG(code, `git ${asked} failed in ${root}: ${why}\n  fix: ${fix}`, { cause });
    }
};


/***/ }),

/***/ 77536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ among)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33581);


/** As git reads a glob: no braces, and a name that begins with a dot is a name like others. */
const asGit = { dot: true, nobrace: true, noext: true, nonegate: true, nocomment: true };
/** A path without wildcards means all that lies below it, too. */
const globOf = (written) => {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written).replace(/\/$/, '');
    const plain = !/[*?[\\]/.test(path);
    const [fixed = ''] = path.split(/[^/]*[*?[\\]/, 1);
    if (plain) {
        const covers = ({ path: name }) => path === '.' || name === path || name.startsWith(`${path}/`);
        return { covers, touches: (file) => covers(file) || (file.submodule && path.startsWith(`${file.path}/`)) };
    }
    const whole = new minimatch__WEBPACK_IMPORTED_MODULE_1__/* .Minimatch */ .VR(path, asGit);
    const part = new minimatch__WEBPACK_IMPORTED_MODULE_1__/* .Minimatch */ .VR(path, { ...asGit, partial: true });
    return {
        // Most files are of other services: the text before the first wildcard tells them apart sooner than the glob.
        touches: ({ path: name, submodule }) => submodule ? part.match(name) : name.startsWith(fixed) && whole.match(name),
        covers: ({ path: name, submodule }) => whole.match(name) || (submodule && whole.match(`${name}/`)),
    };
};
/** Whether a file is one of these paths: matched by one of them, and by none of those that begin with `!`. */
const among = (paths) => {
    const [without, within] = [true, false].map((negated) => paths.filter((path) => path.startsWith('!') === negated).map((path) => globOf(negated ? path.slice(1) : path)));
    return (file) => (within.length === 0 || within.some(({ touches }) => touches(file))) && !without.some(({ covers }) => covers(file));
};


/***/ }),

/***/ 66561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ capabilitiesOf),
  xh: () => (/* binding */ freezeOn),
  Zp: () => (/* binding */ planInputs),
  iA: () => (/* binding */ prepare),
  cU: () => (/* binding */ readersOf),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/head.ts
var head = __webpack_require__(39983);
// EXTERNAL MODULE: ./packages/model/src/planner.ts + 3 modules
var planner = __webpack_require__(10119);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/convoy/src/admit.ts + 3 modules
var admit = __webpack_require__(65810);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/fingerprint.ts
var fingerprint = __webpack_require__(28648);
// EXTERNAL MODULE: ./packages/convoy/src/git-run.ts
var git_run = __webpack_require__(476);
;// CONCATENATED MODULE: ./packages/convoy/src/git.ts


const linesOf = (text) => text.split('\n').filter((line) => line !== '');
/** What is checked out around a folder and not committed below it; null in no repository. */
const standingOf = async (root, untracked) => {
    const where = await (0,git_run/* git */.$)(root, ['rev-parse', '--is-shallow-repository', '--show-prefix']).catch((thrown) => {
        if ((0,error/* codeOf */.$N)(thrown, '') === 'NO_REPOSITORY')
            return null;
        throw thrown;
    });
    if (where === null)
        return null;
    const [shallow, prefix = ''] = linesOf(where);
    // Whoever only looks takes no lock from a git that works.
    const look = ['--no-optional-locks', 'status', '--porcelain=v2', '--branch', '-z', '--no-renames'];
    const said = await (0,git_run/* git */.$)(root, [...look, `--untracked-files=${untracked ? 'all' : 'no'}`, '--', '.']);
    const entries = said.split('\0');
    const oid = entries.find((entry) => entry.startsWith('# branch.oid '))?.split(' ')[2];
    return {
        commit: oid === undefined || oid === '(initial)' ? null : oid,
        shallow: shallow === 'true',
        uncommitted: entries.flatMap((entry) => differing(entry, prefix.length)),
    };
};
/** Fields before the path, by the kind of the entry. */
const before = { '1': 8, u: 10, '?': 1 };
const differing = (entry, prefix) => {
    const [kind = '', , state = ''] = entry.split(' ', 3);
    const fields = before[kind];
    if (fields === undefined)
        return [];
    const path = entry.split(' ').slice(fields).join(' ').slice(prefix);
    const tracked = kind !== '?';
    return [{ path, tracked, submodule: tracked && state.startsWith('S') }];
};
/** Of these commits those that are here, each with its tree. */
const treesOf = async (root, commits) => {
    const asked = commits.map((commit) => `${commit}^{tree}\n`).join('');
    const said = linesOf(await (0,git_run/* git */.$)(root, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked));
    return new Map(commits.flatMap((commit, index) => {
        const [tree = '', type] = said[index]?.split(' ') ?? [];
        return type === 'tree' ? [[commit, tree]] : [];
    }));
};
/** Of these commits and what lies between, all that come after `commit`. */
const descendantsOf = async (root, commit, among) => {
    const range = [`^${commit}`, ...among].map((one) => `${one}\n`).join('');
    return new Set(linesOf(await (0,git_run/* git */.$)(root, ['rev-list', '--ancestry-path', '--stdin'], range)));
};
/** A commit and all that lies beneath it here. */
const historyOf = async (root, commit) => new Set(linesOf(await (0,git_run/* git */.$)(root, ['rev-list', commit])));
/** Files below `root` in which each of these trees differs from `to`. */
const changedFiles = async (root, from, to) => {
    const pairs = from.map((tree) => `${tree} ${to}\n`).join('');
    const how = ['--stdin', '-r', '-z', '--raw', '--relative', '--no-renames', '--ignore-submodules=none'];
    const said = (await (0,git_run/* git */.$)(root, ['diff-tree', ...how], pairs)).split('\0');
    const files = new Map();
    let current = [];
    for (let at = 0; at < said.length; at += 2) {
        // A pair is named on a line before its first entry, and alone where it has none.
        const lines = said[at]?.split('\n') ?? [];
        const entry = lines.pop() ?? '';
        for (const pair of lines) {
            current = [];
            files.set(pair.split(' ', 1)[0] ?? '', current);
        }
        if (entry !== '')
            current.push({ path: said[at + 1] ?? '', submodule: /^:(\d+ )?160000 /.test(entry) });
    }
    return files;
};

;// CONCATENATED MODULE: ./packages/convoy/src/past.ts

const none = { changed: () => undefined, behind: () => 'no' };
/** Asks git a fixed number of questions, however many commits there are. Throws what `git` throws. */
const pastOf = async (root, standing, commits) => {
    const asked = new Set(commits);
    const here = standing?.commit;
    if (!here || asked.size === 0)
        return none;
    const trees = await treesOf(root, [here, ...asked]);
    if (!trees.has(here))
        return { changed: () => undefined, behind: (commit) => (asked.has(commit) && commit !== here ? 'unclear' : 'no') };
    const known = [...asked].filter((commit) => trees.has(commit));
    const from = [...new Set(known.map((commit) => trees.get(commit)))];
    const files = await changedFiles(root, from, trees.get(here));
    const newer = await descendantsOf(root, here, known);
    // Where history is cut off, only what is seen beneath this commit is certainly not newer.
    const beneath = standing.shallow ? await historyOf(root, here) : null;
    return {
        changed: (commit) => files.get(trees.get(commit) ?? ''),
        behind: (commit) => {
            if (!asked.has(commit) || commit === here)
                return 'no';
            if (!trees.has(commit))
                return 'unclear';
            if (newer.has(commit))
                return 'yes';
            return beneath && !beneath.has(commit) ? 'unclear' : 'no';
        },
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/paths.ts
var src_paths = __webpack_require__(77536);
// EXTERNAL MODULE: ./packages/convoy/src/services.ts
var services = __webpack_require__(5890);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/candidates.ts







/** Reads `service=version` pairs, each of one of the services that are deployed (`only`); throws `USAGE`. */
const versionsOf = (pairs, settings, only) => {
    const versions = new Map();
    for (const pair of pairs) {
        const [service, version] = pairOf(pair, settings);
        const other = versions.get(service) ?? version;
        if (other !== version)
            throw new error/* ConvoyError */.rG('USAGE', `--version ${service}=${other} and --version ${pair}: leave one out, for a service has one version`);
        if (only && !only.includes(service))
            throw new error/* ConvoyError */.rG('USAGE', `--version ${pair}: only ${only.join(', ')} ${only.length === 1 ? 'is' : 'are'} to be deployed: name ${service} too, or leave its version out`);
        versions.set(service, version);
    }
    return versions;
};
const pairOf = (pair, settings) => {
    const at = pair.indexOf('=');
    const [service, version] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 1 || version === '')
        throw new error/* ConvoyError */.rG('USAGE', `--version ${pair}: write it as SERVICE=VERSION`);
    const why = (0,services/* missing */.L)(settings, service);
    if (why !== null)
        throw new error/* ConvoyError */.rG('USAGE', `--version ${pair}: ${why}`);
    if (!/^[\w.+:@/-]{1,200}$/.test(version))
        throw new error/* ConvoyError */.rG('USAGE', `--version ${pair}: a version has only letters, digits and . _ + : @ / -`);
    return [service, version];
};
/**
 * Measured against the environment's markers, never against the last push: what failed once is still to be deployed.
 * Git is asked for all services at once. Throws `USAGE`, and what `git` throws.
 */
const candidatesOf = async (root, settings, markers, versions, only) => {
    const services = Object.entries(settings.services);
    const wanted = services.filter(([service]) => !only || only.includes(service));
    const standing = wanted.every(([service]) => versions.has(service))
        ? null
        : await standingOf(root, services.some(([, { paths }]) => paths.length > 0));
    const commit = standing?.commit ?? null;
    if (commit === null && versions.size === 0)
        throw unnamed(root, standing);
    const known = services.flatMap(([service, one]) => {
        const version = versions.get(service) ?? commit;
        if (version === null)
            return [];
        // Only a release that is named after its commit can be compared by files, and be behind another.
        const release = { version, fingerprint: (0,fingerprint/* fingerprintOf */.a)(one), ...(commit && !versions.has(service) && { commit }) };
        return [{ service, release, marker: markers[service]?.release, paths: one.paths }];
    });
    const others = known.flatMap(({ release, marker }) => release.commit && marker?.commit && marker.version !== release.version ? [marker.commit] : []);
    const past = await pastOf(root, standing, others);
    const found = known.map((one) => judge(one, past, standing?.uncommitted ?? []));
    const named = (holds) => found.filter(holds).map(({ service }) => service);
    return {
        candidates: Object.fromEntries(found.map(({ service, candidate }) => [service, candidate])),
        commit,
        stale: named(({ behind, candidate }) => candidate.changed && behind === 'yes'),
        unclear: named(({ behind, candidate }) => candidate.changed && behind === 'unclear'),
        uncommitted: Object.fromEntries(found.map(({ service, uncommitted }) => [service, uncommitted])),
    };
};
const unnamed = (root, standing) => new error/* ConvoyError */.rG('USAGE', `${root} ${standing ? 'has no commit yet' : 'is in no git repository'}, so a release has no commit to be named after: give --version SERVICE=VERSION`);
const judge = ({ service, release, marker, paths }, past, dirty) => {
    const isOurs = (0,src_paths/* among */.n)(paths);
    const count = dirty.filter((file) => (paths.length === 0 ? file.tracked : isOurs(file))).length;
    const uncommitted = release.commit ? count : 0;
    const { changed, reason, files } = compare(marker, release, paths, isOurs, past);
    const beside = changed || uncommitted === 0 ? '' : '; what is not committed does not count';
    const behind = release.commit && marker?.commit ? past.behind(marker.commit) : 'no';
    const candidate = { release, changed, reason: reason + beside, ...(files !== undefined && { files }) };
    return { service, candidate, behind, uncommitted };
};
const compare = (marker, release, paths, isOurs, past) => {
    if (!marker)
        return { changed: true, reason: 'it was never confirmed here' };
    if (marker.fingerprint !== release.fingerprint)
        return { changed: true, reason: 'its configuration changed' };
    if (marker.version === release.version)
        return { changed: false, reason: `version ${release.version} is confirmed` };
    if (!marker.commit || !release.commit || paths.length === 0)
        return { changed: true, reason: `from version ${marker.version} to ${release.version}` };
    const files = past.changed(marker.commit)?.filter(isOurs);
    if (files === undefined)
        return { changed: true, reason: `git cannot compare it with ${marker.commit}` };
    const [first] = files;
    return first === undefined
        ? { changed: false, reason: `nothing in its paths changed since ${marker.commit.slice(0, 12)}` }
        : {
            changed: true,
            files: files.length,
            reason: `${files.length} of its files changed since ${marker.commit.slice(0, 12)}, for example ${(0,view_text/* clean */.uH)(first.path)}`,
        };
};

// EXTERNAL MODULE: ./packages/judge/src/risk/care.ts
var care = __webpack_require__(2526);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
;// CONCATENATED MODULE: ./packages/convoy/src/care.ts



const each = (settings, change) => ({
    ...settings,
    services: Object.fromEntries(Object.entries(settings.services).map(([name, service]) => [name, change(service)])),
});
const longer = (settings, times) => each(settings, ({ watchMs, ...service }) => ({
    ...service,
    watchMs: watchMs === null ? null : Math.min((0,duration/* durationMs */.pc)(duration/* longestWait */._s), Math.round(watchMs * times)),
}));
/** Whoever cannot be a canary is told by the plan, as of any other. */
const stepwise = (settings, { share, forMs }) => each(settings, (service) => service.strategy === 'blue-green' ? { ...service, strategy: 'canary', canary: [{ share, forMs }] } : service);
/** How high, and by what. */
const told = ({ probability, reasons }) => ({
    risk: `its risk is ${Math.round(100 * probability)} %`,
    why: reasons.map(({ words, odds }) => `${words} (odds × ${odds.toFixed(2)})`).join('; '),
});
/**
 * A deployment as careful as its risk asks for, where the manifest says so: watched longer, few users first, or not before
 * somebody answers for it. That is all that risk decides: no check is passed or failed by it, and nothing is made shorter.
 */
const withCare = (settings, risk) => {
    const { environment, care: { watch, canary, ask } = {} } = settings;
    const notes = [];
    if (risk === null)
        return { settings, notes, refusals: [] };
    const { risk: high, why } = told(risk);
    const because = why === '' ? '' : `: ${why}`;
    let careful = settings;
    if (watch !== undefined && risk.early !== null)
        careful = { ...settings, care: { ...settings.care, early: risk.early } };
    const note = (code, message) => notes.push({ subject: environment, code, message });
    if (watch !== undefined && risk.care !== 'usual') {
        careful = longer(careful, watch);
        note('CARE_WATCH', `${high}, so what is watched is watched ${watch} times as long (care.watch)${because}`);
    }
    if (canary !== undefined && (0,care/* holdsUp */.AB)(risk, canary.from)) {
        careful = stepwise(careful, canary);
        const step = `${(0,view_text/* percent */.KN)(canary.share)} of the traffic for ${(0,view_text/* duration */.p0)(canary.forMs)} first`;
        note('CARE_CANARY', `${high}, so what is blue-green gets ${step} (care.canary)${because}`);
    }
    if (ask === undefined || !(0,care/* holdsUp */.AB)(risk, ask))
        return { settings: careful, notes, refusals: [] };
    const reason = `${high}, and from ${(0,view_text/* percent */.KN)(ask)} on nothing starts before somebody answers for it (care.ask)${because}`;
    const fix = 'let somebody look at it who knows these services';
    return { settings: careful, notes, refusals: [{ subject: environment, code: 'RISK_ASK', reason, fix }] };
};

// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/analytics/src/timeline.ts + 5 modules
var timeline = __webpack_require__(6847);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
;// CONCATENATED MODULE: ./packages/convoy/src/last-time.ts



const lastTimeOf = async (place, environment, note) => {
    // An estimate bars no deployment: whoever needs a journal that is damaged, or cannot be had, says so.
    const passOver = () => undefined;
    try {
        for await (const { events, state } of (0,session_history/* newestFirst */.ll)(place, environment, passOver, passOver))
            if (state.outcome === 'confirmed' && state.plan?.operation === 'deploy')
                return {
                    durations: (0,timeline/* durationsOf */.D)(events),
                    unplaced: new Set(Object.entries(state.services).flatMap(([service, { deployed }]) => deployed && deployed.candidate === undefined ? service : [])),
                };
    }
    catch (thrown) {
        note(`how long it took before is not known: ${(0,error/* messageOf */.bD)(thrown)}`);
    }
    return { durations: {}, unplaced: new Set() };
};
/** Who answers only when asked may answer otherwise now: what it did last time is all that is known. */
const unplacedCandidates = ({ steps }, { unplaced }) => steps
    .filter(({ service, phases, recreate }) => !recreate && phases.includes('verify') && unplaced.has(service))
    .map(({ service }) => ({
    subject: service,
    code: 'NO_CANDIDATE_URL',
    message: `${service} is checked before the shift, and last time its deploy answered without \`candidate\`: its checks fail unless it answers with the candidate's URL now`,
}));

// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/convoy/src/programs.ts


/** The program that a command line begins with, where it is a path beside the manifest: `./deploy.sh staging`. */
const programIn = (run) => {
    const first = Array.isArray(run) ? run[0] : run;
    return typeof first === 'string' ? /^\s*(\.{1,2}\/[\w./-]+)(?=[\s;&|]|$)/.exec(first)?.[1] : undefined;
};
const missingOf = (root, { with: keys }) => {
    const { cwd: folder, ...commands } = keys;
    const cwd = typeof folder === 'string' ? folder : '.';
    // A folder that a variable names is known only when the time comes.
    if (cwd.includes('$'))
        return [];
    return Object.entries(commands).flatMap(([key, run]) => {
        const program = programIn(run);
        return program === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, cwd, program)) ? [] : `${program} (\`with.${key}\`)`;
    });
};
/** Programs that are not there before anything begins: some are built on the way, most are misspelt. */
const missingPrograms = ({ root }, { services }, planned) => planned.flatMap((subject) => {
    const service = services[subject];
    return (service ? missingOf(root, service) : []).map((program) => ({
        subject,
        code: 'COMMAND_MISSING',
        message: `${subject} has no ${program} yet: if nothing builds it on the way, correct its path`,
    }));
});

// EXTERNAL MODULE: ./packages/model/src/record.ts
var src_record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/unfinished.ts
var unfinished = __webpack_require__(67070);
;// CONCATENATED MODULE: ./packages/convoy/src/promotion/ages.ts


/** Whether what is promoted is older than what is confirmed here: each by its own commit, whatever is checked out. */
const agesOf = async (root, standing, releases, markers) => {
    const compared = [...releases].flatMap(([service, { commit }]) => {
        const marked = (0,src_record/* own */.Z)(markers, service)?.release.commit;
        return commit === undefined || marked === undefined || commit === marked ? [] : [{ service, commit, marked }];
    });
    const ages = new Map();
    for (const [commit, group] of Map.groupBy(compared, (one) => one.commit)) {
        const past = standing &&
            (await pastOf(root, { ...standing, commit }, group.map(({ marked }) => marked)));
        for (const { service, marked } of group)
            ages.set(service, past?.behind(marked) ?? 'unclear');
    }
    return ages;
};

// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
;// CONCATENATED MODULE: ./packages/convoy/src/promotion/notes.ts

/** Versions that are named are no part of a promotion. */
const onlyPromoted = ({ environment }, source, versions) => versions.size === 0
    ? []
    : [
        {
            subject: environment,
            code: 'PROMOTION_ONLY',
            reason: `${environment} takes what is confirmed in ${source} and nothing else, so not ${(0,few/* few */.H)([...versions].map((pair) => pair.join('=')))}`,
            fix: `deploy it to ${source} first, and leave --version out here`,
        },
    ];
/** What is under way in the source changes nothing that is confirmed there. */
const notes_unfinished = (subject, id) => id === null
    ? []
    : [
        {
            subject,
            code: 'SOURCE_UNFINISHED',
            message: `${subject} has an unfinished deployment, ${id}: what was confirmed there before it is promoted`,
        },
    ];
/** A part of a vector is a combination that was never confirmed as a whole. */
const partOf = ({ environment }, source, candidates, only) => {
    const left = Object.keys(candidates).filter((service) => candidates[service]?.changed && only?.includes(service) === false);
    const message = `${(0,few/* few */.H)(left)} of ${source} ${left.length === 1 ? 'is' : 'are'} left out: this combination was never confirmed together there`;
    return left.length === 0 ? [] : [{ subject: environment, code: 'PART_OF_VECTOR', message }];
};
/** What the source is taking back, and what it holds, is known to be bad: confirmed there is not enough then. */
const regretted = ({ environment }, source, { goesBack, held }) => [
    ...(goesBack === null
        ? []
        : [
            {
                subject: environment,
                code: 'SOURCE_GOES_BACK',
                reason: `${source} is being taken back by ${goesBack}: what it confirmed before may be what it goes back from`,
                fix: 'wait until that is over',
            },
        ]),
    ...(held.length === 0
        ? []
        : [
            {
                subject: environment,
                code: 'SOURCE_HOLDS',
                reason: `${source} holds ${(0,few/* few */.H)(held)}, though it is confirmed there`,
                fix: `lift it in ${source}, or deploy another version there`,
            },
        ]),
];

// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
;// CONCATENATED MODULE: ./packages/convoy/src/promotion/unlike.ts



/**
 * The `local` provider runs what is checked out, whatever its version is called: said where that is not the commit that
 * was confirmed elsewhere.
 */
const notCheckedOut = async (root, standing, { services }, releases) => {
    const local = [...releases].flatMap(([subject, { commit }]) => {
        const service = services[subject];
        return commit !== undefined && service?.provider === 'local' ? [{ subject, commit, paths: service.paths }] : [];
    });
    if (local.length === 0)
        return [];
    const past = await pastOf(root, standing, local.map(({ commit }) => commit));
    return local.flatMap(({ subject, commit, paths }) => {
        const isOurs = (0,src_paths/* among */.n)(paths);
        const dirty = (standing?.uncommitted ?? []).filter((file) => (paths.length === 0 ? file.tracked : isOurs(file)));
        const differing = new Set([...(past.changed(commit) ?? []).filter(isOurs), ...dirty].map(({ path }) => path));
        const isKnown = past.changed(commit) !== undefined;
        if (isKnown && differing.size === 0)
            return [];
        const how = isKnown
            ? `${(0,plural/* plural */.L)(differing.size, 'file of it differs', 'files of it differ')} from`
            : 'git does not know';
        const message = `${subject} runs what is checked out here, and ${how} the commit that is promoted, ${commit.slice(0, 12)}: check that out`;
        return [{ subject, code: 'NOT_CHECKED_OUT', message }];
    });
};

;// CONCATENATED MODULE: ./packages/convoy/src/promotion/promotion.ts








/**
 * The version vector that `source` confirmed, whatever is under way there: versions, digests and commits. Handles and
 * configuration are an environment's own. Throws what `git` and the head of `source` throw.
 */
const promotionOf = async (place, settings, source, asked) => {
    const { record } = await (0,session_open/* headOf */.Uo)(place, source).read();
    const offers = Object.entries(settings.services).flatMap(([service, one]) => {
        const named = asked.versions.get(service);
        const confirmed = named === undefined ? (0,src_record/* own */.Z)(record.markers, service) : undefined;
        const version = named ?? confirmed?.release.version;
        if (version === undefined)
            return [];
        const { digest, commit } = confirmed?.release ?? {};
        const release = { version, fingerprint: (0,fingerprint/* fingerprintOf */.a)(one), ...(digest && { digest }), ...(commit && { commit }) };
        return [{ service, release, marker: (0,src_record/* own */.Z)(asked.markers, service)?.release, by: confirmed?.deployment ?? null }];
    });
    const releases = new Map(offers.map(({ service, release }) => [service, release]));
    const candidates = Object.fromEntries(offers.map((offer) => [offer.service, candidateOf(offer, source)]));
    const isNamedByCommit = offers.some(({ release }) => release.commit !== undefined);
    const standing = isNamedByCommit ? await standingOf(place.root, true) : null;
    const ages = await agesOf(place.root, standing, releases, asked.markers);
    const changed = (age) => [...releases.keys()].filter((service) => ages.get(service) === age && candidates[service]?.changed);
    const commits = new Set([...releases.values()].map(({ commit }) => commit));
    return {
        candidates: {
            candidates,
            commit: commits.size === 1 ? ([...commits][0] ?? null) : null,
            ...{ stale: changed('yes'), unclear: changed('unclear'), uncommitted: {} },
        },
        absent: Object.fromEntries(Object.keys(settings.services)
            .filter((service) => !releases.has(service))
            .map((service) => [service, `it was never confirmed in ${source}`])),
        notes: [
            ...notes_unfinished(source, record.unfinished),
            ...partOf(settings, source, candidates, asked.only),
            ...(await notCheckedOut(place.root, standing, settings, releases)),
        ],
        refusals: [
            ...onlyPromoted(settings, source, asked.versions),
            ...regretted(settings, source, {
                goesBack: await goesBackIn(place, source, record),
                held: record.holds
                    .filter(({ service, release }) => candidates[service]?.changed && releases.get(service)?.version === release.version)
                    .map(({ service, release }) => `${service} ${release.version}`),
            }),
        ],
    };
};
/**
 * The deployment that takes back what is confirmed in an environment; null: none does, or nobody can tell any more. What it
 * confirmed is in its head all the same.
 */
const goesBackIn = async (place, source, record) => {
    const seen = await (0,unfinished/* seenUnlessLost */.Aw)(place, source, record, () => undefined);
    return seen?.state.plan?.operation === 'rollback' ? record.unfinished : null;
};
const candidateOf = ({ release, marker, by }, source) => {
    const from = by === null ? '' : `, confirmed in ${source} by ${by}`;
    const is = (reason) => ({ release, changed: true, reason: reason + from });
    if (!marker)
        return is('it was never confirmed here');
    if (marker.fingerprint !== release.fingerprint)
        return is('its configuration changed');
    if (marker.version !== release.version)
        return is(`from version ${marker.version} to ${release.version}`);
    const isOther = marker.digest !== undefined && release.digest !== undefined && marker.digest !== release.digest;
    return isOther
        ? is(`version ${release.version} has another digest`)
        : {
            release,
            changed: false,
            reason: `version ${release.version} is confirmed here${by === null ? '' : ` and in ${source}`}`,
        };
};

;// CONCATENATED MODULE: ./packages/judge/src/risk/change.ts
const utc = { name: 'UTC', wallAt: (ms) => ms };

// EXTERNAL MODULE: ./packages/model/src/in-force.ts
var in_force = __webpack_require__(7712);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var release = __webpack_require__(20400);
// EXTERNAL MODULE: ./packages/judge/src/risk/early.ts
var early = __webpack_require__(7220);
;// CONCATENATED MODULE: ./packages/judge/src/risk/past.ts




/** What of a plan says how it may go. `at`: when it begins, ms since the epoch. */
const changeOf = ({ steps, tasks }, at) => {
    const counted = steps.flatMap(({ files }) => files ?? []);
    return {
        at,
        services: steps.map(({ service }) => service),
        first: steps.filter(({ from }) => from === null).length,
        files: counted.length === 0 ? null : counted.reduce((sum, files) => sum + files, 0),
        tasks: tasks.length,
        unguarded: steps.filter(({ recreate, phases }) => recreate || !phases.includes('gate')).length,
        needs: [...new Set([...steps, ...tasks].flatMap(({ ready }) => ready))],
        early: null,
    };
};
/**
 * What part of the looks at candidates that passed in the end was not healthy; null: nobody looked. One that did not pass is
 * no sign of a failure, it is one.
 */
const earlyOf = (events) => (0,early/* unhealthyPart */.a)(events.flatMap((event) => event.type === 'service.gated' && event.of === 'candidate' && event.verdict.outcome === 'passed'
    ? [event.verdict]
    : []));
/** Whose failure it was; of a check's failure that of all it spans. */
const blamedFor = ({ service, check }, { checks }) => {
    if (service !== undefined)
        return [service];
    return checks.find((one) => one.check === check)?.needs ?? [];
};
/** What a journal tells, its events in causal order. */
const toldOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const planned = events.find((event) => event.type === 'deployment.planned');
    if (!planned)
        return { past: null, brought: {}, undo: [] };
    const { plan } = planned;
    if (plan.operation === 'rollback')
        return { past: null, brought: {}, undo: plan.undo };
    const failures = events
        .filter((event) => event.type === 'failure.detected')
        .filter(({ point }) => point !== 'cancel');
    const confirmed = events.find((event) => event.type === 'deployment.confirmed');
    const isKnown = plan.steps.length > 0 && (failures.length > 0 || confirmed !== undefined);
    const past = {
        ...changeOf(plan, Date.parse(planned.at)),
        early: earlyOf(events),
        failed: failures.length > 0,
        blamed: [...new Set(failures.flatMap((failure) => blamedFor(failure, plan)))],
    };
    const brought = plan.steps.map(({ service, to }) => [service, (0,src_record/* own */.Z)(confirmed?.releases ?? {}, service) ?? to]);
    return { past: isKnown ? past : null, brought: Object.fromEntries(brought), undo: [] };
};
/**
 * What an environment's journals tell of its deployments; oldest first, and so is what comes of them. One that was taken
 * back later, by a deployment of its own, failed as well (DORA's change failure).
 */
const past_historyOf = (all) => {
    const undone = new Map();
    const history = [];
    for (const { past, brought, undo } of all.toReversed()) {
        const back = Object.keys(brought).filter((service) => (0,release/* sameRelease */.O)(undone.get(service) ?? null, brought[service]));
        if (past)
            history.push({
                ...past,
                failed: past.failed || back.length > 0,
                blamed: [...new Set([...past.blamed, ...back])],
            });
        for (const { service, from } of undo)
            undone.set(service, from);
        // Whoever brought it before that brought something else, though it may be the same release.
        for (const service of Object.keys(brought))
            undone.delete(service);
    }
    return history.reverse();
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/calibration.ts

/** Mean squared distance of what was foretold from what came about (Brier, 1950): 0 is best, NaN of nothing. */
const brierScore = (all) => all.reduce((sum, { probability, outcome }) => sum + (probability - (outcome ? 1 : 0)) ** 2, 0) / all.length;
/** Bins of as equal counts as can be, in the order of what was foretold (Murphy and Winkler, 1977). */
const reliability = (all, bins = 10) => {
    const sorted = [...all].sort((a, b) => a.probability - b.probability);
    const edges = Array.from({ length: bins + 1 }, (_, bin) => Math.round((bin * sorted.length) / bins));
    return edges.slice(1).flatMap((to, bin) => {
        const some = sorted.slice(edges[bin], to);
        if (some.length === 0)
            return [];
        const foretold = some.reduce((sum, { probability }) => sum + probability, 0) / some.length;
        return [{ count: some.length, foretold, observed: some.filter(({ outcome }) => outcome).length / some.length }];
    });
};
/** Expected calibration error: how far the bins lie from the diagonal on average (Naeini, Cooper and Hauskrecht, 2015). */
const calibrationError = (all, bins = 10) => reliability(all, bins).reduce((sum, { count, foretold, observed }) => sum + (count / all.length) * Math.abs(foretold - observed), 0);
/**
 * Brings log-odds to where they would have been right (Platt, 1999), by cases that were foretold before they were known.
 * A prior keeps it at leaving them as they are until many cases say otherwise.
 */
const calibrate = (cases) => {
    const { weights, predict } = fitLogistic(cases.map(({ logit, outcome }) => ({ features: [1, logit], outcome })), [
        { mean: 0, deviation: 0.5 },
        { mean: 1, deviation: 0.25 },
    ]);
    const slope = weights[1];
    return ({ mean, variance }) => {
        const moved = predict([1, mean]);
        return { mean: moved.mean, variance: variance * slope ** 2 };
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/risk/features.ts


const hour = 3_600_000;
const day = 24 * hour;
/** So many deployments at the usual rate are added to each service's record: of one that is new nothing bad is believed. */
const shrink = 3;
/** How often a deployment fails where nothing is known: DORA's reports have 5 % for the best and 15 to 45 % for others. */
const usualRate = 0.12;
const knownOf = (change, before, { name: zone, wallAt }) => {
    const rate = (before.filter(({ failed }) => failed).length + shrink * usualRate) / (before.length + shrink);
    const records = change.services.map((service) => {
        const own = before.filter(({ services }) => services.includes(service));
        const failures = own.filter(({ blamed }) => blamed.includes(service)).length;
        const odds = Math.log((failures + shrink * rate) / (own.length + shrink) / rate);
        return { service, failures, deployments: own.length, odds };
    });
    const worst = records.reduce((a, b) => (b.odds > a.odds ? b : a), {
        ...{ service: '', failures: 0, deployments: 0 },
        odds: records.length === 0 ? 0 : Number.NEGATIVE_INFINITY,
    });
    const last = before.findLast(({ failed }) => failed);
    const shaky = change.needs.filter((need) => {
        const newest = before.findLast(({ services }) => services.includes(need));
        return newest?.blamed.includes(need) ?? false;
    });
    const wall = new Date(wallAt(change.at));
    return {
        ...{ worst, shaky, zone, sinceFailure: last ? Math.max(0, change.at - last.at) : null },
        isWeekend: [0, 6].includes(wall.getUTCDay()),
        hour: wall.getUTCHours(),
    };
};
const ago = (ms) => ms < 2 * day ? (0,plural/* plural */.L)(Math.round(ms / hour), 'hour') : (0,plural/* plural */.L)(Math.round(ms / day), 'day');
/** Units are such that one of each is about as much as changes differ from one another. */
const features = [
    {
        name: 'services',
        belief: 0.3,
        value: ({ services }) => Math.log(Math.max(1, services.length)),
        words: ({ services }) => (services.length === 1 ? 'a single service' : `${services.length} services at once`),
    },
    {
        name: 'files',
        belief: 0.3,
        value: ({ files }) => (files === null ? null : Math.log10(1 + files) - 1),
        words: ({ files }) => `${(0,plural/* plural */.L)(files ?? 0, 'file')} changed`,
    },
    {
        name: 'first',
        belief: 0.4,
        value: ({ first }) => Math.log1p(first),
        words: ({ first }) => (first === 0 ? 'all were confirmed here before' : `${first} never confirmed here before`),
    },
    {
        name: 'tasks',
        belief: 0.3,
        value: ({ tasks }) => Math.min(1, tasks),
        words: ({ tasks }) => (tasks === 0 ? 'no task runs' : `${(0,plural/* plural */.L)(tasks, 'task')} with it`),
    },
    {
        name: 'unguarded',
        belief: 0.2,
        value: ({ unguarded, services }) => unguarded / Math.max(1, services.length),
        words: ({ unguarded }) => unguarded === 0 ? 'every service is gated before users meet it' : `${unguarded} met by users before a gate`,
    },
    {
        name: 'record',
        belief: 0.6,
        value: (_, { worst }) => worst.odds,
        words: (_, { worst: { service, failures, deployments } }) => `${service} failed in ${failures} of its last ${(0,plural/* plural */.L)(deployments, 'deployment')}`,
    },
    {
        name: 'recent',
        belief: 0.5,
        value: (_, { sinceFailure }) => (sinceFailure === null ? 0 : Math.exp(-sinceFailure / (3 * day))),
        words: (_, { sinceFailure }) => sinceFailure === null ? 'no failure is known' : `the last failure was ${ago(sinceFailure)} ago`,
    },
    {
        name: 'weekend',
        belief: 0.2,
        value: (_, { isWeekend }) => (isWeekend ? 1 : 0),
        words: (_, { isWeekend, zone }) => `a ${isWeekend ? 'weekend' : 'weekday'} (${zone})`,
    },
    {
        name: 'late',
        belief: 0.2,
        value: (_, known) => (known.hour < 6 || known.hour >= 18 ? 1 : 0),
        words: (_, known) => `${String(known.hour).padStart(2, '0')} o'clock (${known.zone})`,
    },
    {
        name: 'needs',
        belief: 0.4,
        value: (_, { shaky }) => Math.min(1, shaky.length),
        words: (_, { shaky }) => shaky.length === 0 ? 'nothing it needs failed last time' : `${shaky.join(', ')}, needed by it, failed last time`,
    },
    {
        name: 'early',
        belief: 2,
        value: ({ early }) => early,
        words: ({ early }) => `${Math.round(100 * (early ?? 0))} % of the first looks were not healthy`,
    },
];
const beliefs = features.map(({ belief }) => belief);
/** The features of a change, seen from the deployments before it, and each in words. */
const featuresOf = (change, before, clocks = utc) => {
    const known = knownOf(change, before, clocks);
    return features.map((feature) => ({
        name: feature.name,
        value: feature.value(change, known),
        words: () => feature.words(change, known),
    }));
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/cholesky.ts
/** Cholesky's factorisation A = L Lᵀ (Golub and Van Loan, Matrix Computations, 4.2). Rows of `matrix` are not changed. */
const factorOf = (matrix) => {
    const size = matrix.length;
    const lower = matrix.map((row) => [...row]);
    const at = (row, column) => lower[row][column];
    for (let column = 0; column < size; column += 1)
        for (let row = column; row < size; row += 1) {
            let sum = at(row, column);
            for (let before = 0; before < column; before += 1)
                sum -= at(row, before) * at(column, before);
            lower[row][column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
        }
    return {
        solve: (right) => {
            const x = [...right];
            for (let row = 0; row < size; row += 1) {
                for (let column = 0; column < row; column += 1)
                    x[row] = x[row] - at(row, column) * x[column];
                x[row] = x[row] / at(row, row);
            }
            for (let row = size - 1; row >= 0; row -= 1) {
                for (let later = row + 1; later < size; later += 1)
                    x[row] = x[row] - at(later, row) * x[later];
                x[row] = x[row] / at(row, row);
            }
            return x;
        },
        logDeterminant: lower.reduce((sum, _, index) => sum + 2 * Math.log(at(index, index)), 0),
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/logistic.ts

/** The logistic function: from log-odds to a probability. */
const sigmoid = (logit) => 1 / (1 + Math.exp(-logit));
/** −ln(1 + e^−x), for any x. */
const logSigmoid = (x) => Math.min(0, x) - Math.log1p(Math.exp(-Math.abs(x)));
const dot = (a, b) => {
    let sum = 0;
    for (let index = 0; index < a.length; index += 1)
        sum += a[index] * b[index];
    return sum;
};
/** Logarithm of the posterior density, up to a constant. */
const logPosterior = (cases, priors, weights) => {
    const misfit = priors.reduce((sum, { mean, deviation }, index) => {
        const off = (weights[index] - mean) / deviation;
        return sum - (off * off) / 2;
    }, 0);
    return cases.reduce((sum, { features, outcome }) => {
        const logit = dot(features, weights);
        return sum + logSigmoid(outcome ? logit : -logit);
    }, misfit);
};
/** Where the posterior rises, and how it bends, at these weights. */
const slopeOf = (cases, priors, weights) => {
    const gradient = priors.map(({ mean, deviation }, index) => (mean - weights[index]) / deviation ** 2);
    const curvature = priors.map(({ deviation }, row) => priors.map((_, column) => (row === column ? deviation ** -2 : 0)));
    for (const { features, outcome } of cases) {
        const p = sigmoid(dot(features, weights));
        const bend = p * (1 - p);
        const off = (outcome ? 1 : 0) - p;
        for (let row = 0; row < features.length; row += 1) {
            const value = features[row];
            if (value === 0)
                continue;
            gradient[row] = gradient[row] + value * off;
            const line = curvature[row];
            for (let column = 0; column < features.length; column += 1)
                line[column] = line[column] + bend * value * features[column];
        }
    }
    return { gradient, curvature };
};
const mostSteps = 50;
/**
 * Bayesian logistic regression with normal priors: Newton's method to the mode of the posterior, and a normal
 * distribution around it (Laplace's approximation, with its evidence: MacKay, Neural Computation 4, 1992). With few cases
 * it says what the priors say, and how little that is: intervals come out wide.
 */
const logistic_fitLogistic = (cases, priors) => {
    let weights = priors.map(({ mean }) => mean);
    let height = logPosterior(cases, priors, weights);
    let { gradient, curvature } = slopeOf(cases, priors, weights);
    let factor = factorOf(curvature);
    for (let step = 0; step < mostSteps; step += 1) {
        const direction = factor.solve(gradient);
        let [length, next, higher] = [1, weights, height];
        do {
            next = weights.map((weight, index) => weight + length * direction[index]);
            higher = logPosterior(cases, priors, next);
            length /= 2;
        } while (higher < height && length > 1e-6);
        const gain = higher - height;
        if (gain <= 0)
            break;
        [weights, height] = [next, higher];
        ({ gradient, curvature } = slopeOf(cases, priors, weights));
        factor = factorOf(curvature);
        if (gain < 1e-7)
            break;
    }
    return {
        weights,
        predict: (features) => ({ mean: dot(features, weights), variance: dot(features, factor.solve(features)) }),
        evidence: height - priors.reduce((sum, { deviation }) => sum + Math.log(deviation), 0) - factor.logDeterminant / 2,
    };
};
/** The probability that such log-odds come to on average (MacKay, 1992). */
const meanProbability = ({ mean, variance }) => sigmoid(mean / Math.sqrt(1 + (Math.PI * variance) / 8));

;// CONCATENATED MODULE: ./packages/judge/src/risk/model.ts



/**
 * How far weights may be from what is believed of them, and whether that is believed at all; the first is that no feature
 * tells anything. Data choose among them.
 */
const hypotheses = [
    { spread: 0.01, conviction: 0 },
    ...[0, 1].flatMap((conviction) => [0.1, 0.3, 1].map((spread) => ({ spread, conviction }))),
];
/** Deviation of the log-odds of failing where nothing is known: from 1 % to 60 % is well within it. */
const openness = 1.2;
/** Deviation of log-odds for all that no feature tells: however long the history, no model of this kind knows more. */
const untold = 0.3;
/** 90 %: normal quantile of 0.95. */
const quantile = 1.645;
/** Keeps the mean of each feature over the changes that it was known of; 0 where it never was. */
const createMeans = () => {
    const sums = beliefs.map(() => ({ sum: 0, count: 0 }));
    const means = () => sums.map(({ sum, count }) => (count === 0 ? 0 : sum / count));
    return {
        means,
        add: (values) => {
            for (const [index, one] of sums.entries()) {
                const value = values[index] ?? null;
                if (value === null)
                    continue;
                one.sum += value;
                one.count += 1;
            }
        },
        /** What is not known is taken to be as it usually is; a constant stands first. */
        row: (values) => {
            const usual = means();
            return [1, ...values.map((value, index) => value ?? usual[index])];
        },
    };
};
/** Each deployment of a history, oldest first, seen from what was before it and from nothing else. */
const casesOf = (history, clocks = utc) => {
    const means = createMeans();
    const valuesOf = (change, before) => featuresOf(change, before, clocks).map(({ value }) => value);
    const cases = history.map((past, index) => {
        const values = valuesOf(past, history.slice(0, index));
        const features = means.row(values);
        means.add(values);
        return { features, outcome: past.failed };
    });
    return { cases, usual: means.means(), rowOf: (change) => means.row(valuesOf(change, history)) };
};
const priorsOf = ({ spread, conviction }) => [
    { mean: Math.log(usualRate / (1 - usualRate)), deviation: openness },
    ...beliefs.map((belief) => ({ mean: conviction * belief, deviation: spread })),
];
/**
 * Logistic models under several priors, each with the weight of its evidence (Bayesian model averaging: Hoeting et al.,
 * 1999): where features tell nothing, what is left is the base rate.
 */
const learn = (cases) => {
    const models = hypotheses.map((hypothesis) => logistic_fitLogistic(cases, priorsOf(hypothesis)));
    const best = Math.max(...models.map(({ evidence }) => evidence));
    const shares = models.map(({ evidence }) => Math.exp(evidence - best));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const average = (of) => models.reduce((sum, model, index) => sum + (shares[index] / total) * of(model), 0);
    return {
        weights: beliefs.map((_, index) => average(({ weights }) => weights[index + 1])),
        logit: (features) => {
            const mean = average((model) => model.predict(features).mean);
            const square = average((model) => {
                const one = model.predict(features);
                return one.variance + one.mean ** 2;
            });
            return { mean, variance: Math.max(0, square - mean ** 2) };
        },
    };
};
const chanceOf = (logit) => {
    const off = quantile * Math.sqrt(logit.variance + untold ** 2);
    return { probability: meanProbability(logit), low: sigmoid(logit.mean - off), high: sigmoid(logit.mean + off) };
};

;// CONCATENATED MODULE: ./packages/judge/src/risk/risk.ts





const mostReasons = 3;
/** Odds that change by less are no reason. */
const least = 0.02;
/** A record of fewer is none; more take time. It learns anew after every `block`. */
const [fewest, most, block] = [20, 40, 20];
const reasonsOf = (features, { usual }, { weights }) => features
    .map(({ name, value, words }, index) => {
    const beyondUsual = value === null ? 0 : value - usual[index];
    return { feature: name, words, logit: weights[index] * beyondUsual };
})
    .filter(({ logit }) => Math.abs(logit) >= least)
    .sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit))
    .slice(0, mostReasons)
    .map(({ feature, words, logit }) => ({ feature, words: words(), odds: Math.exp(logit) }));
const recordOf = (cases) => {
    const first = Math.max(fewest, cases.length - most);
    if (cases.length < first + fewest / 2)
        return null;
    const told = [];
    let learnt = null;
    for (let index = first; index < cases.length; index += 1) {
        const before = cases.slice(0, index);
        const { features, outcome } = cases[index];
        if (learnt === null || (index - first) % block === 0)
            learnt = learn(before);
        const base = (before.filter((one) => one.outcome).length + 0.5) / (before.length + 1);
        told.push({ outcome, probability: chanceOf(learnt.logit(features)).probability, base });
    }
    const baseRate = brierScore(told.map(({ outcome, base }) => ({ outcome, probability: base })));
    return { deployments: told.length, brier: brierScore(told), baseRate };
};
/** The least part of unhealthy first looks, in steps of 5 %, that makes more care due. */
const risk_earlyOf = (change, careWith) => {
    if (careWith(change) !== 'usual')
        return null;
    const parts = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
    return parts.find((early) => careWith({ ...change, early }) !== 'usual') ?? null;
};
/** How likely a change is to fail, by the deployments before it; oldest first. */
const riskOf = (change, history, clocks = utc) => {
    const known = casesOf(history, clocks);
    const learnt = learn(known.cases);
    const chance = (one) => chanceOf(learnt.logit(known.rowOf(one)));
    const careWith = (one) => (0,care/* careOf */.Nq)(chance(one).probability, history.length);
    const { probability, low, high } = chance(change);
    return {
        probability,
        interval: [low, high],
        deployments: history.length,
        failures: history.filter(({ failed }) => failed).length,
        reasons: reasonsOf(featuresOf(change, history, clocks), known, learnt),
        care: careWith(change),
        early: (0,care/* isLearnt */.fw)(history.length) ? risk_earlyOf(change, careWith) : null,
        record: recordOf(known.cases),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/told.ts




/** Newest deployments that are learnt from. */
const told_most = 500;
/** Journals read in one call: the others are for the next one, so that nobody waits for all that ever was. */
const mostRead = 40;
/** Another one than that of this version is passed over. */
const format = 1;
const keptIn = async (file) => {
    try {
        const read = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return read.format === format ? read.told : {};
    }
    catch {
        return {};
    }
};
/** Beside the journals, for the next call; where it cannot be written they are read again. */
const keep = async (file, told) => {
    const draft = `${file}.${process.pid}`;
    try {
        await (0,promises_.writeFile)(draft, JSON.stringify({ format, told }), { mode: 0o600 });
        await (0,promises_.rename)(draft, file);
    }
    catch {
        // What it holds can be had from the journals at any time.
    }
};
/**
 * What the newest deployments of an environment tell, oldest first. What one that has ended tells is kept in a file, for a
 * journal takes milliseconds to read; a journal that is damaged tells nothing.
 */
const toldIn = async (place, environment) => {
    const file = (0,folders/* toldFile */.eR)(place, environment);
    const ids = (await (0,session_history/* deploymentIds */.Mx)(place, environment)).slice(-told_most).reverse();
    const kept = ids.length === 0 ? {} : await keptIn(file);
    const ended = {};
    const all = [];
    let read = 0;
    for (const id of ids) {
        const known = Object.hasOwn(kept, id) ? kept[id] : undefined;
        if (known)
            ended[id] = known;
        else if (read >= mostRead)
            continue;
        read += known ? 0 : 1;
        const events = known ? [] : await (0,session_history/* journalOf */.PR)(place, environment, id).catch(() => []);
        const told = known ?? toldOf(events);
        if (events.some(({ type }) => type === 'deployment.finished'))
            ended[id] = told;
        all.push(told);
    }
    if (Object.keys(ended).some((id) => !Object.hasOwn(kept, id)))
        await keep(file, ended);
    return all.reverse();
};

;// CONCATENATED MODULE: ./packages/convoy/src/risk.ts





/** Those of the environment's freeze windows; where it has none nobody told, and nothing that knows calendars is loaded. */
const clocksOf = async ({ freeze = [] }) => {
    const name = freeze[0]?.timezone;
    if (name === undefined)
        return utc;
    const { zoneOf } = await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(3498)]).then(__webpack_require__.bind(__webpack_require__, 43498));
    return { name, wallAt: zoneOf(name).wallAt };
};
/** How likely a plan is to fail, by the newest deployments of its environment; null: it brings nothing. `now` in ms. */
const riskOfPlan = async (place, settings, plan, now, note) => {
    if (plan.operation !== 'deploy' || plan.steps.length === 0)
        return null;
    // Risk is advice: a history that cannot be had keeps nobody from planning.
    const told = await toldIn(place, settings.environment).catch((thrown) => {
        note(`how deployments went before is not known: ${(0,error/* messageOf */.bD)(thrown)}`);
        return [];
    });
    return riskOf(changeOf(plan, now), past_historyOf(told), await clocksOf(settings));
};

// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
;// CONCATENATED MODULE: ./packages/convoy/src/stale.ts


const shallow = 'fetch it (`git fetch --unshallow`; in actions/checkout `fetch-depth: 0`)';
/** Refuses releases whose commit is older than the confirmed one, or may be. */
const staleness = ({ candidates, stale, unclear }, planned, environment) => {
    const refuse = (services, code, why, fix) => {
        const meant = services.filter((service) => planned.includes(service));
        const byCommit = Map.groupBy(meant, (service) => candidates[service]?.release.commit);
        return [...byCommit].map(([commit, names]) => {
            const reason = `${(0,few/* few */.H)(names)}: commit ${commit?.slice(0, 12)} ${why}`;
            return { subject: environment, code, reason, ...(fix === undefined ? {} : { fix }) };
        });
    };
    return [
        ...refuse(stale, 'STALE', 'is older than the one confirmed'),
        ...refuse(unclear, 'HISTORY_UNKNOWN', 'may be older than the one confirmed, for git does not have the history between them', shallow),
    ];
};
/** A release that is named after a commit and is not what was committed can never be told from the one that is. */
const notCommitted = ({ uncommitted, commit }, planned) => planned
    .filter((service) => uncommitted[service])
    .map((subject) => {
    const files = (0,plural/* plural */.L)(uncommitted[subject] ?? 0, 'file that is', 'files that are');
    const message = `${subject} has ${files} not committed: its version will be ${commit?.slice(0, 12)} all the same`;
    return { subject, code: 'NOT_COMMITTED', message };
});

;// CONCATENATED MODULE: ./packages/convoy/src/prepare.ts




















/** What `plan` and `deploy` both take. */
const planInputs = {
    services: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Services to deploy; default: all that changed'),
    version: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('SERVICE=VERSION, once for each service; without it the version is the commit'),
    force: schemas/* boolean */.zMY().optional().describe('Deploy what is unchanged too'),
    ...inputs/* overrideInput */.J5,
    'max-parallel': coerce/* number */.ai('expects a whole number above 0')
        .int('expects a whole number above 0')
        .min(1, 'expects a whole number above 0')
        .optional()
        .describe('How many services at the same time'),
    ...inputs/* environmentInput */.u5,
    ...inputs/* placeInputs */.vb,
};
/** The manifest for an environment, with what the command line says on top. */
const settle = async (given, around) => {
    const place = (0,src_place/* placeOf */.$)(given, around);
    const settings = await (0,manifest.load)(place, given.environment);
    const limit = given['max-parallel'];
    return { place, settings: limit === undefined ? settings : { ...settings, maxParallel: limit } };
};
const prepare = async (given, { place, settings }, around, deployment, record) => {
    const { force = false } = given;
    const only = given.services?.length ? given.services : null;
    for (const service of only ?? [])
        (0,services/* requireService */.r)(settings, service);
    const connection = await (0,connect.connect)(place, settings, deployment, around.env, around.note);
    const versions = versionsOf(given.version ?? [], settings, only);
    const offer = await offerOf(place, settings, { markers: record.markers, versions, only });
    const { candidates } = offer;
    const lastTime = await lastTimeOf(place, settings.environment, around.note);
    const input = {
        base: (0,head/* baseOf */.b)(record),
        only,
        force,
        candidates: candidates.candidates,
        absent: offer.absent,
        capabilities: capabilitiesOf(settings, connection.ports),
        durations: lastTime.durations,
        fingerprints: Object.fromEntries(Object.entries(settings.tasks).map(([task, one]) => [task, (0,fingerprint/* taskFingerprintOf */.L)(one)])),
    };
    const usual = (0,planner/* buildPlan */.G)({ ...input, settings });
    let asked;
    const risk = () => {
        asked ??= riskOfPlan(place, settings, usual.plan, clock/* systemClock */.m.now(), around.note);
        return asked;
    };
    const careful = withCare(settings, settings.care === undefined ? null : await risk());
    const { plan, refusals } = careful.settings === settings ? usual : (0,planner/* buildPlan */.G)({ ...input, settings: careful.settings });
    const planned = servicesOf(plan);
    const found = [
        ...refusals,
        ...offer.refusals,
        ...staleness(candidates, planned, settings.environment),
        ...(await freezeOn(plan, settings)),
        ...careful.refusals,
    ];
    // What a reason was given for is not what has come about since: a run that is run again puts nothing old over new.
    const since = (0,crew/* isRerun */.tc)(around.env) ? found.filter(({ code }) => code === 'STALE') : [];
    const open = found.filter((refusal) => !since.includes(refusal));
    const admitted = await (0,admit/* admit */.w)('deploy', open, given.override, settings, (0,run/* actorOf */.d)(around.env), connection.ports);
    return {
        ...{ place, connection, base: (0,head/* baseOf */.b)(record) },
        ...{ settings: careful.settings, risk },
        plan: {
            ...plan,
            notes: [
                ...plan.notes,
                ...careful.notes,
                ...admitted.notes,
                ...offer.notes.filter(({ subject }) => planned.includes(subject) || !Object.hasOwn(settings.services, subject)),
                ...notCommitted(candidates, planned),
                ...unplacedCandidates(plan, lastTime),
                ...missingPrograms(place, settings, planned),
            ],
        },
        commit: candidates.commit,
        refusals: [...since.map(again), ...admitted.refusals],
        override: admitted.override,
    };
};
const again = (refusal) => ({
    ...refusal,
    reason: `${refusal.reason}; a run that is run again does not pass over it: start a new one`,
});
/** What there is to be deployed: what is checked out or named, or what another environment confirmed. */
const offerOf = async (place, settings, asked) => {
    const { promotesFrom: source } = settings;
    if (source !== undefined)
        return promotionOf(place, settings, source, asked);
    const { markers, versions, only } = asked;
    const candidates = await candidatesOf(place.root, settings, markers, versions, only);
    return { candidates, absent: {}, notes: [], refusals: [] };
};
/** Where there is no window, nothing that knows calendars is loaded. */
const freezeOn = async ({ steps }, settings) => {
    if (steps.length === 0 || !settings.freeze?.length)
        return [];
    const { frozen } = await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(1561)]).then(__webpack_require__.bind(__webpack_require__, 91561));
    return [frozen(settings, clock/* systemClock */.m.now()) ?? []].flat();
};
/** Whose variables must be set before it begins. */
const readersOf = (plan) => ({
    services: servicesOf(plan),
    checks: plan.checks.map(({ check }) => check),
});
const servicesOf = ({ steps }) => steps.map(({ service }) => service);
const capabilitiesOf = ({ services }, ports) => Object.fromEntries(Object.keys(services).map((service) => [service, ports.provider(service).capabilities]));


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   r: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _offered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44603);


/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
const missing = ({ services, environment }, service) => {
    if (Object.hasOwn(services, service))
        return null;
    return `there is no service ${service} in ${environment}: it has ${(0,_offered_js__WEBPACK_IMPORTED_MODULE_1__/* .offered */ .I)(service, Object.keys(services))}`;
};
/** Throws `UNKNOWN_SERVICE`. */
const requireService = (settings, service) => {
    const why = missing(settings, service);
    if (why !== null)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNKNOWN_SERVICE', why);
};


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ holdsUp),
/* harmony export */   Nq: () => (/* binding */ careOf),
/* harmony export */   fw: () => (/* binding */ isLearnt)
/* harmony export */ });
/* unused harmony export cares */
/** How carefully to go, from what is usual to asking a person. */
const cares = ['usual', 'watch', 'canary', 'ask'];
/** From which chance of failing on. */
const from = { usual: 0, watch: 0.15, canary: 0.3, ask: 0.5 };
/** Of fewer deployments mere belief speaks: reason enough to look longer, none to hold anybody up. */
const fewest = 10;
/** Whether more than mere belief speaks. */
const isLearnt = (deployments) => deployments >= fewest;
/** Whether a risk is so high, and known so well, that somebody may be held up. */
const holdsUp = ({ probability, deployments }, from) => isLearnt(deployments) && probability >= from;
/** Chooses how carefully to go, and nothing else: no check passes or fails by it. */
const careOf = (probability, deployments) => {
    const care = cares.findLast((one) => probability >= from[one]) ?? 'usual';
    return !isLearnt(deployments) && care !== 'usual' ? 'watch' : care;
};


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notesOfUndo),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

const noDescribe = 'has a provider without `describe`: a crash inside an effect leaves it unknown, and a person is asked';
const noRollback = 'has a provider without `rollback`: going back deploys the former version again';
/** What a service or its provider cannot do, and what follows from it. */
const rows = [
    {
        code: 'NO_HEALTH',
        applies: (_, { health }) => health === null,
        message: 'has no `health`: no gate and no watch, its dependents start as soon as it is deployed',
    },
    {
        code: 'NO_SHIFT',
        applies: ({ capabilities }) => !capabilities.shift,
        message: 'has a provider without `shift`: users meet the release before the gate does',
    },
    {
        code: 'NO_DESCRIBE',
        applies: ({ capabilities }) => !capabilities.describe,
        message: noDescribe,
    },
    {
        code: 'NO_IDENTITY',
        applies: ({ capabilities }, { health }) => health !== null && health.version === undefined && !capabilities.describe,
        message: 'has no `health.version` and a provider without `describe`: nothing proves which release answers. Its gate passes only where `deploy` answers with a `candidate` URL, and never as a need or when it was taken back: set `health.version`',
    },
    {
        code: 'NO_ROLLBACK',
        applies: ({ capabilities }) => !capabilities.rollback,
        message: noRollback,
    },
    {
        code: 'NO_RETIRE',
        applies: ({ capabilities, recreate }) => !capabilities.retire && !recreate,
        message: 'has a provider without `retire`: a candidate that fails stays until someone takes it away',
    },
    {
        code: 'NO_WEIGHTS',
        applies: ({ capabilities }, { strategy }) => strategy === 'canary' && capabilities.weigh !== true,
        message: 'is to be a canary and has a provider without weights: all its traffic is shifted at once',
    },
    {
        code: 'NO_CANARY',
        applies: (_, { strategy, health }) => strategy === 'canary' && health === null,
        message: 'is to be a canary and has no `health` to judge it by: all its traffic is shifted at once',
    },
    {
        code: 'NO_STABLE',
        applies: ({ capabilities, from }, { strategy }) => strategy === 'canary' && capabilities.weigh === true && from === null,
        message: 'is to be a canary and nothing of it serves yet: all its traffic is shifted at once',
    },
    {
        code: 'NO_TRAFFIC',
        applies: ({ capabilities }, { watchMaxIncrease }) => watchMaxIncrease !== undefined && capabilities.traffic !== true,
        message: 'has `watch.max-increase` and a provider that does not count what users meet: how long they wait is not judged',
    },
    {
        code: 'NOT_TOGETHER',
        applies: ({ recreate }, _, { shift }) => recreate && shift === 'together',
        message: 'is recreated: under `shift: together` it serves as soon as it is deployed, without waiting for the others',
    },
    {
        code: 'NOT_TOLERATED',
        applies: (_, { rollback }) => rollback.scope === 'service' && rollback.tolerates.length === 0,
        message: 'has `rollback.scope: service` without `tolerates`: its neighbours of this deployment go back with it',
    },
];
/** What a person should know before saying yes. */
const notesOf = (settings, steps) => steps.flatMap((step) => {
    const service = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, step.service);
    return rows
        .filter(({ applies }) => applies(step, service, settings))
        .map(({ code, message }) => ({ subject: step.service, code, message: `${step.service} ${message}` }));
});
/** The same for services that are taken back. */
const notesOfUndo = (settings, undone, capabilities) => undone.flatMap((subject) => {
    const able = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(capabilities, subject);
    const note = (code, message) => ({ subject, code, message: `${subject} ${message}` });
    return [
        ...((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, subject)?.health
            ? []
            : [note('NO_HEALTH', 'has no `health`: nothing measures what is restored')]),
        ...(able?.describe ? [] : [note('NO_DESCRIBE', noDescribe)]),
        ...(able?.rollback ? [] : [note('NO_ROLLBACK', noRollback)]),
    ];
});


/***/ }),

/***/ 10119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/model/src/external.ts
var external = __webpack_require__(15594);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/graph.ts
var src_graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/measured.ts
var measured = __webpack_require__(45001);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/refusal.ts
var refusal = __webpack_require__(40766);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/model/src/plan-choice.ts



/** Which services are deployed: asked for and changed; with force, asked for. What is on hold is refused. */
const choose = ({ settings, base, only, force, candidates, absent = {} }) => {
    const asked = new Set(only ?? Object.keys(settings.services));
    const holds = Map.groupBy(base.holds, ({ service }) => service);
    const services = new Map();
    const skipped = [];
    const refusals = [...asked]
        .filter((name) => !Object.hasOwn(settings.services, name))
        .map((name) => (0,refusal/* unknownService */.U)(name, settings.environment));
    for (const subject of Object.keys(settings.services)) {
        const candidate = (0,record/* own */.Z)(candidates, subject);
        if (!asked.has(subject))
            skipped.push({ subject, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
        else if (Object.hasOwn(absent, subject))
            skipped.push({ subject, code: 'NOT_PROMOTED', reason: (0,record/* own */.Z)(absent, subject) ?? '' });
        else if (!candidate)
            refusals.push(noRelease(subject));
        else if (!candidate.changed && !force)
            skipped.push({ subject, code: 'UNCHANGED', reason: candidate.reason });
        else {
            const { release, changed, reason, files } = candidate;
            const why = changed ? reason : `forced, though ${reason}`;
            services.set(subject, { release, reason: why, ...(files !== undefined && { files }) });
            const hold = holds.get(subject)?.find((held) => (0,src_release/* sameRelease */.O)(held.release, release));
            if (hold)
                refusals.push(isHeld(hold));
        }
    }
    return { services, skipped, refusals };
};
const noRelease = (subject) => ({
    subject,
    code: 'NO_RELEASE',
    reason: `nothing is known of a release of ${subject}: name one with \`--version ${subject}=VERSION\``,
});
const isHeld = ({ service, release, deployment, reason }) => ({
    subject: service,
    code: 'HELD',
    reason: `${service} ${release.version} is on hold since deployment ${deployment}${reason ? ` (${reason})` : ''}`,
    fix: `deploy another release, or \`convoy lift ${service} ${release.version}\``,
});

// EXTERNAL MODULE: ./packages/model/src/plan-notes.ts
var plan_notes = __webpack_require__(5714);
;// CONCATENATED MODULE: ./packages/model/src/plan-shape.ts


const needsOf = (settings, services, tasks) => Object.fromEntries([
    ...[...services.keys()].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
    ...[...tasks.keys()].map((name) => [name, (0,record/* own */.Z)(settings.tasks, name)?.needs ?? []]),
]);
/** What is planned, and what of it needs what. */
const planGraph = (settings, services, tasks) => (0,src_graph/* graphOf */.cQ)(needsOf(settings, services, tasks));
/** Services by stage; a task between two of them keeps their order and is no stage of its own. */
const stagesOf = (graph, services) => (0,src_graph/* stages */._$)(graph, (name) => services.has(name));
/** No name of a service or task looks like this. */
const watchOf = (service) => `${service} watched`;
/** How long each service is watched; what has no health is not. */
const watchesOf = (settings, services) => new Map([...services.keys()].flatMap((name) => {
    const { health = null, watchMs = null } = (0,record/* own */.Z)(settings.services, name) ?? {};
    return health === null || watchMs === null ? [] : [[watchOf(name), [name, watchMs]]];
}));
/**
 * The chain that decides how long all takes at least. A watch follows its service: the confirmation waits for it, dependents
 * do not. Contract tasks come after confirmation, so they add to it.
 */
const criticalPathOf = (settings, services, tasks, weight) => {
    const contracts = [...tasks].filter(([, { phase }]) => phase === 'contract');
    const after = (0,src_graph/* graphOf */.cQ)(Object.fromEntries(contracts.map(([name, { needs }]) => [name, needs])));
    const watches = watchesOf(settings, services);
    const graph = (0,src_graph/* graphOf */.cQ)({
        ...needsOf(settings, services, tasks),
        ...Object.fromEntries([...watches].map(([watch, [service]]) => [watch, [service]])),
    });
    const forward = (0,src_graph/* criticalPath */.vC)(graph, (name) => (after.needs.has(name) ? 0 : (watches.get(name)?.[1] ?? weight(name))));
    return {
        services: forward.names.filter((name) => services.has(name)),
        expectedMs: forward.length + (0,src_graph/* criticalPath */.vC)(after, weight).length,
    };
};

;// CONCATENATED MODULE: ./packages/model/src/plan-tasks.ts



/**
 * Expand tasks run when something of the plan needs them, those that are not idempotent once; contract tasks run once,
 * with the first deployment that leaves no service that they need at a former release: it could not live without what
 * they remove.
 */
const planTasks = (input, services) => {
    const { settings } = input;
    const wanted = wantedTasks(input, services);
    const planned = new Map();
    const skipped = [];
    for (const [task, { phase, needs }] of Object.entries(settings.tasks)) {
        if (!wanted.has(task))
            skipped.push(unwanted(input, services, task));
        else if (isDone(input, task))
            skipped.push({ subject: task, code: 'ALREADY_DONE', reason: 'it ran once and must not run again' });
        else
            planned.set(task, {
                task,
                phase,
                needs: [...new Set(needs)].filter((need) => services.has(need) || (wanted.has(need) && !isDone(input, need))),
                ready: phase === 'contract' ? [] : [...new Set(needs)].filter((need) => isLeft(settings, services, need)),
                expectedMs: (0,record/* own */.Z)(input.durations, task) ?? 1,
                fingerprint: (0,record/* own */.Z)(input.fingerprints, task) ?? '',
                guards: phase === 'contract' ? servicesOf(settings, task) : [],
            });
    }
    return { planned, skipped, refusals: tooEarly(input, services, planned) };
};
const isLeft = (settings, services, need) => (Object.hasOwn(settings.services, need) && !services.has(need)) || (0,external/* isExternal */.ge)(settings, need);
/** Contract tasks of the planned services, and all tasks that those and the services need; done ones end a chain. */
const wantedTasks = (input, services) => {
    const { settings } = input;
    const contracts = Object.keys(settings.tasks).filter((task) => concerns(input, services, task) && formerOf(input, services, task).length === 0);
    const needed = [...services].flatMap((name) => (0,record/* own */.Z)(settings.services, name)?.needs ?? []);
    const wanted = new Set([...contracts, ...needed].filter((name) => Object.hasOwn(settings.tasks, name)));
    for (const task of wanted)
        if (!isDone(input, task))
            for (const need of tasksOf(settings, task))
                wanted.add(need);
    return wanted;
};
/** Whether a contract task follows what is deployed here. */
const concerns = ({ settings }, services, task) => (0,record/* own */.Z)(settings.tasks, task)?.phase === 'contract' && servicesOf(settings, task).some((name) => services.has(name));
/** Services that a task needs and that stay at a former release. */
const formerOf = ({ settings, base, candidates }, services, task) => servicesOf(settings, task).filter((name) => !services.has(name) && !(Object.hasOwn(base.markers, name) && (0,record/* own */.Z)(candidates, name)?.changed === false));
const unwanted = (input, services, task) => {
    const former = concerns(input, services, task) ? formerOf(input, services, task) : [];
    return former.length > 0
        ? {
            subject: task,
            code: 'WAITING',
            // Whether a release that is not of this plan can do without what it removes is not known: a person says it.
            reason: `it removes what a former release may need: it runs with a deployment of ${(0,few/* few */.H)(former)} too; where nothing of them is to change, \`convoy deploy ${servicesOf(input.settings, task).join(' ')} --force\` runs it`,
        }
        : { subject: task, code: 'NOTHING_TO_DO', reason: 'nothing in this plan needs it' };
};
const isDone = ({ settings, base, fingerprints }, task) => {
    const { phase, idempotent } = (0,record/* own */.Z)(settings.tasks, task);
    const last = (0,record/* own */.Z)(base.tasks, task);
    return (phase === 'contract' || !idempotent) && last !== undefined && last === ((0,record/* own */.Z)(fingerprints, task) ?? '');
};
const tasksOf = (settings, task) => ((0,record/* own */.Z)(settings.tasks, task)?.needs ?? []).filter((need) => Object.hasOwn(settings.tasks, need));
/** Services that a task needs, itself or through other tasks. */
const servicesOf = (settings, task) => {
    const met = new Set([task]);
    for (const name of met)
        for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return [...met].filter((name) => Object.hasOwn(settings.services, name));
};
/** A contract task runs after confirmation, so nothing that is deployed here can wait for it. */
const tooEarly = ({ settings }, services, planned) => {
    const waiting = [
        ...[...services].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
        ...[...planned.values()]
            .filter(({ phase }) => phase === 'expand')
            .map(({ task, needs }) => [task, needs]),
    ];
    return waiting.flatMap(([name, needs]) => needs
        .filter((need) => planned.get(need)?.phase === 'contract')
        .map((need) => ({
        subject: need,
        code: 'NEED_NOT_READY',
        reason: `${name} needs ${need}, a contract task, which runs only after confirmation: deploy what ${need} needs first, then ${name}`,
    })));
};

;// CONCATENATED MODULE: ./packages/model/src/planner.ts










/** A provider of which nothing is known is taken to do nothing but deploy. */
const deployOnly = { shift: false, describe: false, rollback: false, retire: false };
/**
 * What to deploy, in which order, and why not the rest (DESIGN §6). Pure: the same input gives the same plan, whatever
 * the order in which names are written. A plan with refusals is for reading only.
 */
const buildPlan = (input) => {
    const { settings, durations } = input;
    const chosen = choose(input);
    const tasks = planTasks(input, new Set(chosen.services.keys()));
    const graph = planGraph(settings, chosen.services, tasks.planned);
    const order = (0,src_graph/* topological */._s)(graph);
    const steps = order.filter((name) => chosen.services.has(name)).map((name) => stepOf(input, chosen, tasks, name));
    const checks = checksOf(settings, chosen);
    const expected = new Map(steps.map(({ service, expectedMs }) => [service, expectedMs]));
    const weight = (name) => expected.get(name) ?? (0,record/* own */.Z)(durations, name) ?? 1;
    const plan = {
        operation: 'deploy',
        steps,
        undo: [],
        tasks: order.flatMap((name) => tasks.planned.get(name) ?? []),
        checks,
        skipped: [...chosen.skipped, ...tasks.skipped, ...skippedChecks(settings, checks)],
        notes: (0,plan_notes/* notesOf */.h)(settings, steps),
        stages: stagesOf(graph, chosen.services),
        criticalPath: criticalPathOf(settings, chosen.services, tasks.planned, weight),
    };
    return { plan, refusals: [...chosen.refusals, ...tasks.refusals, ...notReady(input, plan)] };
};
const stepOf = (input, { services }, tasks, service) => {
    const { settings, base, capabilities, durations } = input;
    const { needs = [], strategy } = (0,record/* own */.Z)(settings.services, service) ?? {};
    const able = (0,record/* own */.Z)(capabilities, service) ?? deployOnly;
    const recreate = strategy === 'recreate' || !able.shift;
    const wanted = [...new Set(needs)];
    const { release, ...wish } = services.get(service);
    const phases = phasesOf((0,record/* own */.Z)(settings.services, service), able, (0,record/* own */.Z)(base.markers, service), recreate);
    return {
        ...{ service, ...wish },
        needs: wanted.filter((need) => services.has(need) || tasks.planned.has(need)),
        ready: readyOf(settings, services, tasks, wanted),
        from: (0,record/* own */.Z)(base.markers, service)?.release ?? null,
        to: release,
        ...{ phases, recreate },
        capabilities: able,
        expectedMs: ((0,record/* own */.Z)(durations, service) ?? 1) + (0,measured/* canaryMsOf */.i)(settings, { service, phases }),
    };
};
/** Users meet what is recreated at once; else it proves itself first. A canary is measured, beside what serves. */
const phasesOf = (service, able, former, recreate) => {
    const proof = [
        ...(service?.health ? ['gate'] : []),
        ...((0,checks/* checksOfService */.QN)(service).length > 0 ? ['verify'] : []),
    ];
    const isCanary = service?.strategy === 'canary' && service.health !== null && able.weigh === true && former !== undefined;
    return recreate
        ? ['deploy', 'shift', ...proof]
        : ['deploy', ...proof, ...(isCanary ? ['canary'] : []), 'shift'];
};
/** Needed services that stay as they are, those of the tasks in between included. */
const readyOf = (settings, services, tasks, needs) => {
    const met = new Set(needs);
    for (const name of met)
        if (tasks.planned.has(name))
            for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
                met.add(need);
    return [...met].filter((name) => !services.has(name) && !Object.hasOwn(settings.tasks, name));
};
/** A need that is left as it is must have been confirmed once: whether it answers now is asked when its time comes. */
const notReady = ({ settings, base }, { steps, tasks }) => {
    const waiting = [
        ...steps.map(({ service, ready }) => ({ name: service, ready })),
        ...tasks.map(({ task, ready }) => ({ name: task, ready })),
    ];
    const missing = new Map();
    for (const { name, ready } of waiting)
        for (const need of ready)
            if (!Object.hasOwn(base.markers, need) && !(0,external/* isExternal */.ge)(settings, need))
                missing.set(need, [...(missing.get(need) ?? []), name]);
    return [...missing].map(([subject, dependents]) => ({
        subject,
        code: 'NEED_NOT_READY',
        reason: `${subject}, needed by ${(0,few/* few */.H)(dependents)}, has never been confirmed in ${settings.environment}: deploy it too, or \`convoy adopt\` what is there`,
    }));
};
/** A check without needs spans everything. */
const checksOf = ({ checks }, { services }) => Object.entries(checks)
    .map(([check, { needs }]) => ({
    check,
    needs: needs.length === 0 ? [...services.keys()] : [...new Set(needs)].filter((need) => services.has(need)),
}))
    .filter(({ needs }) => needs.length > 0);
const skippedChecks = ({ checks }, planned) => {
    const runs = new Set(planned.map(({ check }) => check));
    return Object.keys(checks)
        .filter((check) => !runs.has(check))
        .map((subject) => ({ subject, code: 'NOTHING_TO_DO', reason: 'none of the services it needs is in this plan' }));
};


/***/ }),

/***/ 40766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownService)
/* harmony export */ });
const unknownService = (subject, environment) => ({
    subject,
    code: 'UNKNOWN_SERVICE',
    reason: `${subject} is not a service of ${environment}: \`convoy plan\` lists those there are`,
});


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
