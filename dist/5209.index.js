export const id = 5209;
export const ids = [5209];
export const modules = {

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

/***/ 58899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ draftOf)
});

// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/convoy/src/init/names.ts
var names = __webpack_require__(77439);
// EXTERNAL MODULE: ./packages/convoy/src/init/source.ts
var init_source = __webpack_require__(12814);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/branches.ts

/** What the workflows deploy where, by pushes; the first of a branch wins, others take it from there. */
const branchesOf = (deploys) => {
    const found = new Map();
    for (const { branches, environments, pushed, source } of deploys) {
        const [only, ...others] = environments;
        const environment = pushed ?? (others.length > 0 ? undefined : only?.name);
        if (environment === undefined)
            continue;
        for (const branch of branches)
            if (!/[*?![\]+]/.test(branch) && !found.has(branch))
                found.set(branch, { branch, environment, because: (0,init_source/* placed */.G)(source) });
    }
    return [...found.values()];
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/building.ts

const openSite = (candidates) => {
    const built = new Map();
    const add = (name, folder, sources, compose) => {
        const one = { name, folder, sources, compose, deploys: [], way: null, globs: [] };
        built.set(name, one);
        return one;
    };
    for (const { name, folder, sources, compose } of candidates)
        add(name, folder, [...sources], compose);
    return {
        all: () => [...built.values()],
        of: (which) => {
            const name = typeof which === 'string' ? which : which.name;
            return built.get(name) ?? add(name, null, []);
        },
        fresh: (wishes, folder) => add((0,names/* freeName */.IL)(wishes, new Set(built.keys())), folder, []),
    };
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/candidates.ts



/** Folders of scripts for all: what lies in them is no service of that name. */
const shared = /^(\.ci|scripts?|bin|deploy(ment)?s?|ci|tools?|infra(structure)?|hack|ops|devops|cloud|\.circleci)$/i;
const isShared = (folder) => folder === '' || shared.test(external_node_path_.posix.basename(folder));
/** `services/web/docker` is the home of `services/web` where nothing else below that is built. */
const homeOf = (folder, built) => {
    const [home] = /^(?:services|apps|microservices)\/[^/]+/.exec(folder) ?? [];
    if (home === undefined)
        return folder;
    return built.filter((one) => one === home || one.startsWith(`${home}/`)).length > 1 ? folder : home;
};
const ownNames = (folder) => {
    const last = external_node_path_.posix.basename(folder);
    return (0,names/* nameOf */.Vb)(last) === undefined ? [] : [last, folder.split('/').slice(-2).join('-')];
};
/** Every folder that looks like a service, with a name of its own. */
const candidatesOf = (facts) => {
    const built = [...new Set(facts.dockerfiles.map(({ folder }) => folder))];
    const found = new Map();
    const add = (folder, wishes, source, compose) => {
        const home = homeOf(folder, built);
        const one = found.get(home) ?? { wishes: [], sources: [] };
        one.wishes.push(...wishes);
        one.sources.push(source);
        if (compose !== undefined)
            one.compose ??= compose;
        found.set(home, one);
    };
    for (const { name, folder, source } of facts.compose)
        if (folder !== null)
            add(folder, [name], source, name);
    for (const { file, folder } of facts.dockerfiles)
        add(folder, [], { file });
    for (const { file, folder } of facts.scripts)
        if (!isShared(folder))
            add(folder, [], { file });
    for (const { file, folder, deploys } of facts.packages)
        if (deploys && folder !== '')
            add(folder, [], { file });
    // A folder whose parts are built each by itself is none of them.
    for (const folder of facts.folders)
        if (homeOf(folder, built) === folder && !found.has(folder)) {
            const parts = [...found.keys()].some((other) => other.startsWith(`${folder}/`));
            if (!parts)
                add(folder, [], { file: folder });
        }
    const taken = new Set();
    return [...found].map(([folder, { wishes, sources, compose }]) => {
        const own = folder === '' ? facts.names : ownNames(folder);
        const name = (0,names/* freeName */.IL)([...wishes, ...own], taken);
        taken.add(name);
        return { name, folder, sources: [...new Set(sources.map(init_source/* placed */.G))], compose };
    });
};

// EXTERNAL MODULE: ./packages/convoy/src/init/expressions.ts
var expressions = __webpack_require__(5208);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/environment.ts



/** What people call their environments, in the names of jobs and files. */
const words = {
    dev: 'development',
    development: 'development',
    qa: 'qa',
    stage: 'staging',
    staging: 'staging',
    prod: 'production',
    production: 'production',
};
const ranks = { development: 0, qa: 1, staging: 2, production: 4 };
/** How far from the people who wrote it a release is there. */
const rankOf = (environment) => ranks[environment] ?? 3;
const wordIn = (text) => text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((part) => (Object.hasOwn(words, part) ? [words[part]] : []))
    .at(-1);
/** Whether a part of a name only says where: `staging`, `prod`. */
const isEnvironmentWord = (part) => Object.hasOwn(words, part);
const named = (name, source) => {
    const known = (0,names/* nameOf */.Vb)(name);
    return known === undefined ? [] : [{ name: known, because: (0,init_source/* placed */.G)(source), at: source }];
};
/** What stands behind `||` in a job's environment: what it is where nobody chose. */
const fallbackOf = ({ job, contexts }) => {
    const [, name] = /\|\|\s*'([^']+)'\s*\}\}$/.exec((0,expressions/* settled */.g)(job.environment?.name ?? '', contexts)) ?? [];
    return name === undefined ? undefined : (0,names/* nameOf */.Vb)(name);
};
/** Where a job deploys to; nothing where nothing tells. */
const reachedBy = ({ job, workflow, started, contexts }) => {
    const { environment } = job;
    if (environment !== undefined) {
        const pieces = (0,expressions/* piecesOf */.X)((0,expressions/* settled */.g)(environment.name, contexts));
        if (pieces.every(({ kind }) => kind === 'text'))
            return named(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''), environment.source);
        const chosen = started.options.flatMap(({ name, source }) => named(name, source));
        const fallback = fallbackOf({ job, contexts });
        return chosen.length > 0 || fallback === undefined ? chosen : named(fallback, environment.source);
    }
    if (started.options.length > 0)
        return started.options.flatMap(({ name, source }) => named(name, source));
    const word = wordIn(job.id) ?? wordIn(workflow.file) ?? wordIn(started.file);
    return word === undefined ? [] : [{ name: word, because: `the name of ${(0,init_source/* placed */.G)(job.source)}`, at: job.source }];
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/naming.ts



/** Words that say that something is deployed, and not what. */
const generic = new Set('deploy deployment deploys release cloudrun cloud run direct gcp aws k8s kubernetes firebase all main sh bash job to and the build push ci cd live publish app service services job prod'.split(' '));
/** What of a name tells which service it is; undefined where nothing does. */
const stemOf = (text) => {
    const parts = ((0,names/* nameOf */.Vb)(text) ?? '').split('-').filter((part) => !generic.has(part) && !isEnvironmentWord(part));
    return (0,names/* nameOf */.Vb)(parts.join('-'));
};
/** The candidate of the longest name that stands in a text as a word of its own. */
const namedIn = (text, candidates) => {
    const words = `-${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-`;
    return candidates
        .filter(({ name }) => words.includes(`-${name}-`))
        .sort((a, b) => b.name.length - a.name.length)
        .at(0);
};
const atHome = (folder, candidates, facts) => {
    const home = homeOf(folder, facts.dockerfiles.map((one) => one.folder));
    return candidates.find((one) => one.folder !== '' && one.folder === home);
};
const naming_ownNames = ({ target, hints }) => {
    const first = target.kind === 'gcloud' ? [target.service] : target.kind === 'package' ? [target.workspace ?? ''] : [];
    const file = target.kind === 'script' ? [target.file.replace(/\.\w+$/, '').replace(/^.*\//, '')] : [];
    return [...first, ...file, ...hints.slice(1)];
};
/** The service that a deploy of a workflow is about: a known folder's, else a name of its own. */
const serviceOf = (deploy, candidates, facts) => {
    const { target, cwd, hints } = deploy;
    const folder = target.kind === 'script'
        ? target.file.replace(/(^|\/)[^/]*$/, '')
        : (target.kind === 'package' && target.workspace) || '';
    const home = isShared(folder) ? undefined : atHome(folder, candidates, facts);
    const known = home ??
        atHome(cwd, candidates, facts) ??
        hints
            .map((hint) => namedIn(hint, candidates.filter((one) => one.folder !== '')))
            .find((one) => one !== undefined);
    if (known)
        return known;
    const own = naming_ownNames(deploy)
        .flatMap((text) => (/[\s/$]/.test(text) ? [] : (stemOf(text) ?? [])))
        .at(0);
    if (own !== undefined)
        return own;
    // The one thing that is built here.
    const [only, ...others] = candidates;
    return only !== undefined && others.length === 0 ? only : ((0,names/* nameOf */.Vb)(facts.names[0] ?? '') ?? 'service');
};

// EXTERNAL MODULE: ./packages/model/src/secret-shapes.ts
var secret_shapes = __webpack_require__(25832);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
;// CONCATENATED MODULE: ./packages/convoy/src/init/shell-text.ts
/** The state of quotes behind a text. */
const quoteAfter = (text, before) => {
    let quote = before;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '\\' && quote !== "'")
            at += 1;
        else if (quote === null && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = null;
    }
    return quote;
};
/** A variable as a shell takes it whole, without braces: `${NAME}` is the manifest's and never stands in a command. */
const readAs = (name, quote, next) => {
    if (quote === "'")
        return `'"$${name}"'`;
    if (quote === null)
        return `"$${name}"`;
    return /^\w/.test(next) ? `$${name}""` : `$${name}`;
};
/** The shell's own `${NAME}`; of `${NAME:-x}` the form that says the same and is no reference of the manifest. */
const braces = /\$\{([A-Za-z_]\w*)(:-[^{}]*)?\}/g;
const unbraced = (text, before, next) => text.replaceAll(braces, (whole, name, fallback, at) => {
    const quote = quoteAfter(text.slice(0, at), before);
    if (quote === "'")
        return whole.replace('{', "''{");
    if (fallback !== undefined)
        return whole.replace(':-', ':=');
    const rest = text.slice(at + whole.length) || next;
    if (quote === null)
        return /^\w/.test(rest) ? `$${name}""` : `$${name}`;
    return readAs(name, quote, rest);
});
/** Pieces as one command for bash, and what of them nobody can know here. */
const commandOf = (pieces) => {
    let command = '';
    let quote = null;
    const unknown = [];
    for (const [index, piece] of pieces.entries()) {
        const following = pieces[index + 1];
        const next = following?.kind === 'text' ? following.text : '';
        if (piece.kind === 'text') {
            command += unbraced(piece.text, quote, next);
            quote = quoteAfter(piece.text, quote);
        }
        else if (piece.kind === 'unknown')
            unknown.push(piece.text);
        else
            command += readAs(piece.name, quote, next);
    }
    return { command, unknown };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/variables.ts





/** Where a value belongs of which only the name is known. */
const storeOf = (name) => ((0,telling/* isTelling */.c)(name) ? 'secrets' : 'vars');
/** A variable that is read from Convoy's own environment under its own name. */
const stored = (name, because, undecided = false, store = storeOf(name)) => ({
    ...{ name, value: `\${${name}}`, reads: [{ name, store }], because, undecided },
});
const plain = /^(?:\d{1,5}|true|false)?$/;
const isSecret = (name, literal) => (0,secret_shapes/* looksSecret */.n)(literal) || ((0,telling/* isTelling */.c)(name) && !plain.test(literal));
const manifestValue = (pieces) => pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'stored' ? `\${${piece.name}}` : ''))
    .join('');
/** Text within double quotes of a shell. */
const within = (text) => text.replaceAll(/[\\"$`]/g, String.raw `\$&`);
/** An assignment before the command, for what is known only when it runs. */
const exported = (name, pieces) => {
    const inner = pieces.map((piece) => (piece.kind === 'text' ? { ...piece, text: within(piece.text) } : piece));
    const quote = { kind: 'text', text: '"' };
    return `export ${name}=${commandOf([quote, ...inner, quote]).command}`;
};
const where = (source, said) => `${said}${(0,init_source/* placed */.G)(source)}`;
/** A variable of a workflow as the manifest says it, or as a line before the command. */
const carried = ({ name, value, source }, contexts) => {
    const pieces = (0,expressions/* piecesOf */.X)((0,expressions/* settled */.g)(value, contexts));
    const literal = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    const reads = pieces.flatMap((piece) => (piece.kind === 'stored' ? [{ name: piece.name, store: piece.store }] : []));
    if (isSecret(name, literal) || (0,secret_shapes/* looksSecret */.n)(manifestValue(pieces)))
        return { variable: stored(name, where(source, 'written out, where a secret belongs: '), true, 'secrets') };
    if (pieces.some(({ kind }) => kind === 'unknown'))
        return { variable: stored(name, where(source, 'an expression that only that workflow can answer: '), true) };
    if (literal.includes('${'))
        return { variable: stored(name, where(source, 'a text that holds braces: '), true) };
    if (pieces.some(({ kind }) => kind === 'set'))
        return { line: exported(name, pieces), reads };
    return { variable: { name, value: manifestValue(pieces), reads, because: (0,init_source/* placed */.G)(source), undecided: false } };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/scripts.ts





/** Names by which a script that deploys anything is told what. */
const serviceName = /^(\w+_)?(SERVICE|APP)(_NAME)?$/;
const variableOf = ({ file }, service, { name, line }) => serviceName.test(name)
    ? { name, value: service, reads: [], because: `read in ${(0,init_source/* placed */.G)({ file, line })}`, undecided: true }
    : stored(name, `read in ${(0,init_source/* placed */.G)({ file, line })}`);
/** Variables that a script cannot do without. */
const requiredBy = (script, service) => script.variables.filter(({ required }) => required).map((variable) => variableOf(script, service, variable));
/** What a script does that a person should look at before Convoy calls it. */
const decisionsOn = ({ file, commit }) => commit === undefined
    ? []
    : [
        `${(0,init_source/* placed */.G)({ file, line: commit })} asks for the commit that is checked out: a rollback deploys a former one, so let it read CONVOY_VERSION`,
    ];
/** A script as it is, at the top of the repository. */
const wayOf = (script, service) => {
    const path = `./${script.file}`;
    const first = script.executable ? [path] : ['bash', path];
    const argument = script.argument === undefined ? [] : [service];
    return {
        command: { value: [...first, ...argument], because: (0,init_source/* placed */.G)(script) },
        cwd: '',
        env: requiredBy(script, service),
        decide: [
            ...(script.argument === undefined
                ? []
                : [`it takes arguments (${(0,init_source/* placed */.G)({ file: script.file, line: script.argument })}): which, in which order?`]),
            ...decisionsOn(script),
        ],
    };
};
/** Whether a script only calls others of these. */
const callsOthers = (script, all) => all.some((other) => other !== script &&
    script.text.includes(external_node_path_.posix.basename(other.file)) &&
    other.file !== script.file &&
    external_node_path_.posix.basename(other.file) !== external_node_path_.posix.basename(script.file));
/** Gives the scripts that no workflow calls to the services they are for; says of the others why they are left. */
const placeScripts = (facts, site, candidates, called) => {
    const notes = [];
    const built = facts.dockerfiles.map(({ folder }) => folder);
    const give = (to, script) => {
        if (to.deploys.length === 0 && to.way === null) {
            to.way = wayOf(script, to.name);
            to.sources.push((0,init_source/* placed */.G)(script));
        }
        else
            notes.push(`${(0,init_source/* placed */.G)(script)} is not used: ${to.name} is deployed by something else already`);
    };
    const free = facts.scripts.filter(({ file }) => !called.has(file));
    const forAll = [];
    for (const script of free) {
        const home = isShared(script.folder)
            ? undefined
            : candidates.find(({ folder }) => folder === homeOf(script.folder, built));
        const stem = stemOf(external_node_path_.posix.basename(script.file).replace(/\.\w+$/, ''));
        if (home)
            give(site.of(home), script);
        else if (callsOthers(script, free))
            notes.push(`${(0,init_source/* placed */.G)(script)} calls other scripts, in an order that Convoy's needs replace`);
        else if (stem === undefined)
            forAll.push(script);
        else
            give(site.of(candidates.find(({ name }) => name === stem) ?? stem), script);
    }
    for (const script of forAll) {
        const without = site.all().filter(({ deploys, way }) => deploys.length === 0 && way === null);
        if (site.all().length === 0)
            give(site.fresh(facts.names, ''), script);
        else if (without.length === 0)
            notes.push(`${(0,init_source/* placed */.G)(script)} is not used: every service is deployed by something else`);
        for (const one of without)
            give(one, script);
    }
    return notes;
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/deployed.ts



/** Several commands of one job are one command; those of others are deviations of their environments. */
const groups = (deploys) => {
    const byLeg = new Map();
    for (const deploy of deploys) {
        const group = byLeg.get(deploy.leg);
        if (group)
            group.push(deploy);
        else
            byLeg.set(deploy.leg, [deploy]);
    }
    return [...byLeg.values()];
};
const merged = (group) => ({
    ...group[0],
    command: [...new Set(group.map(({ command }) => command))].join('\n'),
    env: [...new Map(group.flatMap(({ env }) => env).map((one) => [one.name, one])).values()],
    undecided: group.flatMap(({ undecided }) => undecided),
});
const deployed_commandOf = ({ command, source }) => ({ value: command, because: (0,init_source/* placed */.G)(source) });
const isEqual = (one, other) => one.name === other.name && one.value === other.value;
const overrideOf = (base, env, deploy) => ({
    ...(deploy.command === base.command ? {} : { command: deployed_commandOf(deploy) }),
    env: deploy.env.filter((one) => !env.some((other) => isEqual(other, one))),
});
const byWorkflow = (one, [first, ...others], facts) => {
    const called = facts.scripts.filter(({ file }) => first.target.kind === 'script' && first.target.file === file);
    const named = new Set(first.env.map(({ name }) => name));
    const inCommand = ({ name }) => new RegExp(`\\b${name}=`).test(first.command);
    const more = called
        .flatMap((script) => requiredBy(script, one.name))
        .filter((two) => !named.has(two.name) && !inCommand(two));
    const env = [...first.env, ...more];
    const overrides = new Map();
    const own = new Set(first.environments.map(({ name }) => name));
    const beside = [];
    for (const deploy of others) {
        const override = overrideOf(first, env, deploy);
        const differs = override.command !== undefined || override.env.length > 0;
        const reached = deploy.environments.filter(({ name }) => !own.has(name) && !overrides.has(name));
        for (const { name } of reached)
            if (differs)
                overrides.set(name, override);
        if (differs && reached.length === 0)
            beside.push(`it is deployed in another way too: ${(0,init_source/* placed */.G)(deploy.source)}`);
    }
    return {
        ...{ deploy: deployed_commandOf(first), cwd: first.cwd, env, overrides },
        decide: [
            ...first.undecided,
            ...(first.before.length === 0
                ? []
                : [`steps of that job came before it, and Convoy runs none of them: ${first.before.join(', ')}`]),
            ...called.flatMap(decisionsOn),
            ...beside,
        ],
    };
};
/** From all that deploys a service, what the manifest says of it. */
const deployedOf = (one, facts) => {
    const rank = ({ environments }) => rankOf(environments[0]?.name ?? 'staging');
    // What holds where nothing deviates is that of the first environment: no new one begins with production's values.
    const [first, ...others] = groups(one.deploys)
        .map(merged)
        .sort((a, b) => rank(a) - rank(b));
    if (first)
        return byWorkflow(one, [first, ...others], facts);
    if (one.way === null)
        return { deploy: null, cwd: '', env: [], decide: [], overrides: new Map() };
    const { command, cwd, env, decide, byEnvironment = new Map() } = one.way;
    return {
        ...{ deploy: command, cwd, env, decide },
        overrides: new Map([...byEnvironment].map(([name, deviations]) => [name, { env: deviations }])),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/calls.ts
const keyOf = ({ file }, id) => `${file}#${id}`;
const legsOf = (job) => (job.legs.length === 0 ? [{}] : job.legs);
const calledBy = ({ uses }, workflows) => uses?.startsWith('./') ? workflows.find(({ file }) => file === uses.slice(2)) : undefined;
/** The jobs of a workflow that must be over before one, those before them included. */
const before = (job, { jobs }) => {
    const met = new Set(job.needs);
    for (const id of met)
        for (const need of jobs.find((one) => one.id === id)?.needs ?? [])
            met.add(need);
    return [...met];
};
/** Every job of every workflow as often as it runs. A workflow that others of here call is seen through them. */
const callsOf = (workflows) => {
    const called = new Set(workflows.flatMap(({ jobs }) => jobs.map((job) => calledBy(job, workflows))));
    return workflows
        .filter((workflow) => !called.has(workflow))
        .flatMap((workflow) => workflow.jobs.flatMap((job) => legsOf(job).flatMap((matrix, nth) => {
        const keysOf = (ids) => ids.map((need) => keyOf(workflow, need));
        const [needs, after] = [keysOf(job.needs), keysOf(before(job, workflow))];
        const key = keyOf(workflow, job.id);
        const inside = calledBy(job, workflows);
        if (!inside)
            return [
                {
                    ...{ workflow, job, needs, after, keys: [key], leg: `${key} ${nth}` },
                    contexts: { matrix },
                    started: workflow,
                },
            ];
        return inside.jobs.flatMap((inner) => legsOf(inner).map((leg, innermost) => {
            const own = `${key}/${inner.id}`;
            const inKeys = (ids) => ids.map((need) => `${key}/${need}`);
            return {
                ...{ workflow: inside, job: inner, started: workflow, keys: [own, key] },
                leg: `${own} ${nth} ${innermost}`,
                needs: [...needs, ...inKeys(inner.needs)],
                after: [...after, ...inKeys(before(inner, inside))],
                contexts: { matrix: { ...matrix, ...leg }, inputs: job.with, secrets: job.secrets },
            };
        }));
    })));
};

// EXTERNAL MODULE: ./packages/convoy/src/init/draft/lines.ts
var draft_lines = __webpack_require__(5008);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/target.ts


/** They look at a script and do not run it. */
const lookers = new Set(['chmod', 'ls', 'cat', 'test', '[', 'shellcheck', 'sed', 'echo', 'git', 'cp', 'mv', '#']);
/** Commands of others that bring something to where it runs. */
const tools = /\b(helm\s+upgrade|kubectl\s+(apply|set\s+image)|(fly|flyctl|vercel|netlify|wrangler|serverless|sam|cdk|gcloud\s+app)\s+deploy|docker[ -]compose\s.*\bup|aws\s+ecs\s+update-service|az\s+(webapp|containerapp)\s+(up|update|deploy))\b/;
const inFolder = (cwd, word) => external_node_path_.posix.normalize(external_node_path_.posix.join(cwd, word));
const scriptIn = (words, cwd, scripts) => {
    if (lookers.has(words[0] ?? '') || words[0]?.startsWith('#'))
        return undefined;
    // A `cd` before it leads to its folder.
    const cd = words.indexOf('cd');
    const folders = [cwd, ...(cd < 0 ? [] : [inFolder(cwd, words[cd + 1] ?? '.')])];
    return words.flatMap((word) => folders.map((folder) => inFolder(folder, word))).findLast((path) => scripts.has(path));
};
/** What a line deploys by; undefined where it deploys nothing that is known here. */
const targetOf = (line, cwd, scripts) => {
    const words = (0,draft_lines/* wordsOf */.Z)(line);
    if (words[0]?.startsWith('#') || words[0] === 'echo')
        return undefined;
    const file = scriptIn(words, cwd, scripts);
    if (file !== undefined)
        return { kind: 'script', file };
    if (/\bfirebase(-tools)?(@\S+)?\s+deploy\b/.test(line)) {
        const [, only] = /--only[= ]["']?([\w:,.-]+)/.exec(line) ?? [];
        return { kind: 'firebase', only: only?.split(',') ?? [] };
    }
    const [, service] = /\bgcloud\s+(?:(?:alpha|beta)\s+)?(?:run|functions)\s+deploy\s+["']?([\w-]+)/.exec(line) ?? [];
    if (service !== undefined)
        return { kind: 'gcloud', service };
    if (tools.test(line))
        return { kind: 'tool' };
    if (/\b(npm|pnpm|yarn|bun)\s+(\S+\s+\S+\s+)?(run\s+)?deploy\b/.test(line)) {
        const [, workspace] = /(?:--workspace|-w|--filter|--prefix|-C|--cwd|workspace)[= ]["']?([^\s"']+)/.exec(line) ?? [];
        return { kind: 'package', workspace };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/deploys.ts











const bindingsOf = ({ env }) => new Map(env.map((binding) => [binding.name, binding]));
const summaryOf = ({ uses, run, source }) => {
    const said = uses ?? (0,draft_lines/* linesOf */.D)(run ?? '')[0]?.text ?? '';
    return `${(0,secret_shapes/* maskShapes */.V)((0,view_text/* cut */.Jj)(said, 50), '***')} (${(0,init_source/* placed */.G)(source)})`;
};
/** A text that is set for all steps and that the script does not read is for others; tools read more than one sees. */
const isFor = ({ name, value, inner }, command, script) => inner ||
    script === undefined ||
    value.includes('${{') ||
    new RegExp(`\\b${name}\\b`).test(`${command}\n${script.text}`);
const envOf = (step, contexts, command, script) => {
    const all = [...bindingsOf(step).values()]
        .filter((one) => /^[A-Za-z_]\w*$/.test(one.name) && isFor(one, command, script))
        .map((binding) => carried(binding, contexts));
    return {
        variables: all.flatMap((one) => ('variable' in one ? [one.variable] : [])),
        lines: all.flatMap((one) => ('line' in one ? [one.line] : [])),
        behind: all.flatMap((one) => ('line' in one ? one.reads : [])),
    };
};
/** What of a `run` belongs to one of its deploys: all that deploys nothing else, up to it where others follow. */
const blockOf = (lines, targets, at) => {
    const alone = targets.every((target, other) => other === at || target === undefined);
    return lines
        .filter((_, other) => other === at || (targets[other] === undefined && (alone || other < at)))
        .map(({ written }) => written)
        .join('\n');
};
/** The innermost of each name. */
const unique = (variables) => [
    ...new Map(variables.map((one) => [one.name, one])).values(),
];
const mask = 'DECIDE';
/** A command without the words that look like a secret; one that is a secret as a whole only fails. */
const withoutSecrets = (command) => {
    const rest = command.replaceAll(/\S+/g, (word) => ((0,secret_shapes/* looksSecret */.n)(word) ? mask : word));
    return (0,secret_shapes/* looksSecret */.n)(rest) ? `echo ${mask} >&2; exit 1` : rest;
};
const serviceLike = /SERVICE|APP|COMPONENT|TARGET/;
const deploysIn = (step, index, call, scripts) => {
    const { job, keys, needs, after, started } = call;
    const env = Object.fromEntries([...bindingsOf(step)].map(([name, { value }]) => [name, value]));
    const contexts = { ...call.contexts, env };
    const written = (0,expressions/* settled */.g)(step.cwd, contexts).replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, '');
    const isKnown = !written.includes('${') && !/\p{Cc}/u.test(written);
    const cwd = isKnown ? external_node_path_.posix.normalize(written || '.').replace(/\/$/, '') : '.';
    const lines = (0,draft_lines/* linesOf */.D)((0,expressions/* settled */.g)(step.run ?? '', contexts));
    const names = new Set(scripts.keys());
    const targets = lines.map(({ text }) => targetOf(text, cwd, names));
    const because = (0,init_source/* placed */.G)(step.source);
    return targets.flatMap((target, at) => {
        if (target === undefined)
            return [];
        const pieces = (0,expressions/* piecesOf */.X)(blockOf(lines, targets, at));
        const { command, unknown } = commandOf(pieces);
        const script = target.kind === 'script' ? scripts.get(target.file) : undefined;
        const { variables, lines: exports, behind } = envOf(step, contexts, command, script);
        const inside = pieces.flatMap((piece) => (piece.kind === 'stored' ? [piece] : []));
        const more = [...behind, ...inside].map(({ name, store }) => stored(name, because, false, store));
        const likely = Object.entries(env).flatMap(([name, value]) => (serviceLike.test(name) ? [value] : []));
        const { inputs = {}, matrix = {} } = call.contexts;
        return [
            {
                ...{ leg: call.leg, order: index * 1000 + at },
                ...{ source: step.source, target, keys, needs, after, cwd: cwd === '.' ? '' : cwd },
                command: [...exports, withoutSecrets(command.trim())].join('\n'),
                env: unique([...more, ...variables]),
                undecided: [
                    ...(isKnown ? [] : ['it ran in a folder that only that workflow could know: `cwd` says which']),
                    ...unknown.map((text) => `\${{ ${text} }} stood in the command and is left out`),
                    ...((0,secret_shapes/* looksSecret */.n)(command)
                        ? [`a secret stood in the command, where ${mask} is now: read a variable there`]
                        : []),
                ],
                environments: reachedBy(call),
                pushed: fallbackOf(call),
                started: started.file,
                branches: started.branches ?? [],
                before: job.steps.slice(0, index).filter(({ uses = '' }) => !uses.startsWith('actions/checkout@')),
                hints: [
                    ...[lines[at]?.text ?? '', ...likely.map((value) => (0,expressions/* settled */.g)(value, contexts))],
                    ...[...Object.values(inputs), ...Object.values(matrix)],
                    ...[job.id, ...keys.map((key) => key.replace(/^.*#/, '')), step.name ?? ''],
                ],
            },
        ];
    });
};
/** Everything in the workflows that deploys something, in their order. */
const deploysOf = ({ workflows, scripts }) => {
    const byFile = new Map(scripts.map((script) => [script.file, script]));
    return callsOf(workflows).flatMap((call) => {
        const found = call.job.steps.map((step, index) => deploysIn(step, index, call, byFile));
        const deploying = new Set(call.job.steps.filter((_, index) => (found[index] ?? []).length > 0));
        return found.flat().map((one) => ({
            ...one,
            before: one.before.filter((step) => !deploying.has(step)).map(summaryOf),
        }));
    });
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/firebase.ts



/** The folder of the package that a path lies in, else the path itself. */
const packageOf = (facts, path) => facts.packages
    .filter(({ folder }) => folder !== '' && (path === folder || path.startsWith(`${folder}/`)))
    .sort((a, b) => b.folder.length - a.folder.length)[0]?.folder ?? path;
const projectOf = (value, because) => ({
    ...{ name: 'FIREBASE_PROJECT', value, reads: [], because, undecided: false },
});
const rc = '.firebaserc';
/** Firebase's own command for one part, with the project that the environment has in `.firebaserc`. */
const firebase_wayOf = (file, folder, only, { projects }) => {
    const project = projects.get('default') ?? [...projects.values()][0];
    const aliases = [...projects].filter(([alias]) => alias !== 'default');
    return {
        command: {
            value: `npx firebase-tools deploy --only ${only} --project "$FIREBASE_PROJECT" --non-interactive`,
            because: (0,init_source/* placed */.G)({ file }),
        },
        cwd: folder,
        env: [
            project === undefined
                ? {
                    ...{ name: 'FIREBASE_PROJECT', value: `\${FIREBASE_PROJECT}`, because: `no ${rc} names it` },
                    ...{ reads: [{ name: 'FIREBASE_PROJECT', store: 'vars' }], undecided: true },
                }
                : projectOf(project, rc),
        ],
        decide: [
            'the build comes first: no workflow shows it',
            'firebase-tools takes its credentials from GOOGLE_APPLICATION_CREDENTIALS, or from gcloud',
        ],
        byEnvironment: new Map(aliases.flatMap(([alias, id]) => {
            const environment = (0,names/* nameOf */.Vb)(alias);
            return environment === undefined ? [] : [[environment, [projectOf(id, rc)]]];
        })),
    };
};
/** The command of a workflow for one of the parts that it deploys. */
const narrowed = (deploy, only) => ({
    ...deploy,
    command: /--only[= ]/.test(deploy.command)
        ? deploy.command.replace(/(--only[= ])\s*("[^"]*"|'[^']*'|\S+)/, (_, flag) => `${flag}${only}`)
        : deploy.command.replace(/(\bfirebase(?:-tools)?(?:@\S+)?\s+deploy)\b/, (said) => `${said} --only ${only}`),
});
const covers = (deploy, part) => deploy.target.kind === 'firebase' &&
    (deploy.target.only.length === 0 ||
        deploy.target.only.some((one) => one === part.only || one === part.kind || one.startsWith(`${part.only}:`)));
/** Makes a service of each part of Firebase; says which deploys were one of them. */
const placeFirebase = (facts, site, deploys) => {
    const used = new Set();
    for (const { file, folder, parts } of facts.firebase)
        for (const part of parts) {
            const path = external_node_path_.posix.join(folder, part.folder ?? (part.kind === 'functions' ? 'functions' : 'public'));
            const outside = path === '.' || path.startsWith('..') ? null : packageOf(facts, path);
            const known = site.all().find((one) => one.folder !== null && one.folder !== '' && one.folder === outside);
            const wishes = [part.name, outside === null ? undefined : external_node_path_.posix.basename(outside), part.kind];
            const fallback = part.kind === 'hosting' && part.name === undefined && outside === path ? ['web'] : [];
            const one = known ?? site.fresh([...fallback, ...wishes.flatMap((wish) => (wish === undefined ? [] : [wish]))], outside);
            one.sources.push((0,init_source/* placed */.G)({ file }));
            one.globs.push((0,names/* globOf */.k8)(file));
            const own = deploys.filter((deploy) => covers(deploy, part));
            for (const deploy of own) {
                used.add(deploy);
                one.deploys.push(narrowed(deploy, part.only));
            }
            if (own.length === 0 && one.deploys.length === 0)
                one.way ??= firebase_wayOf(file, folder, part.only, facts);
        }
    return used;
};

// EXTERNAL MODULE: ./packages/manifest/src/semantics/cycles.ts
var semantics_cycles = __webpack_require__(47006);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/needs.ts


const jobNeeded = (one, other) => one.keys.some((key) => other.needs.includes(key) && !other.keys.includes(key));
const jobBefore = (one, other) => one.keys.some((key) => other.after.includes(key) && !other.keys.includes(key));
const stepBefore = (one, other) => one.leg === other.leg && one.order < other.order;
const following = (one, others, before, why, ordered = true) => others.flatMap((other) => {
    const found = one.deploys.find((deploy) => other.deploys.some((earlier) => before(earlier, deploy)));
    return found ? [{ value: other.name, because: `${why}${(0,init_source/* placed */.G)(found.source)}`, ordered }] : [];
});
const composed = (one, others, { compose }) => compose
    .filter(({ name }) => name === one.compose)
    .flatMap(({ needs }) => needs.flatMap(({ name, source }) => {
    const other = others.find((candidate) => candidate.compose === name);
    return other ? [{ value: other.name, because: (0,init_source/* placed */.G)(source), ordered: false }] : [];
}));
const needsOf = (one, all, facts) => {
    const others = all.filter((other) => other !== one);
    const found = [
        ...following(one, others, stepBefore, 'it comes first in the same job: '),
        ...following(one, others, jobBefore, 'its job comes first: '),
        ...following(one, others, jobNeeded, 'its job needs that one: ', false),
        ...composed(one, others, facts),
    ];
    return [...new Map(found.map((need) => [need.value, need])).values()];
};
/** Takes out the needs that close a circle, and says which. */
const cutCycles = (needs) => {
    const notes = [];
    const graph = () => new Map([...needs].map(([name, list]) => [name, list.map(({ value }) => value)]));
    for (let cycles = (0,semantics_cycles/* cyclesOf */.Jt)(graph()); cycles.length > 0; cycles = (0,semantics_cycles/* cyclesOf */.Jt)(graph()))
        for (const cycle of cycles) {
            const [from = '', to = ''] = [cycle.at(-1), cycle[0]];
            const list = needs.get(from) ?? [];
            const cut = list.find(({ value }) => value === to);
            if (!cut)
                continue;
            needs.set(from, list.filter((need) => need !== cut));
            notes.push(`${from} needs ${to} as well, which closes a circle, so it is left out (${cut.because})`);
        }
    return notes;
};
/** Whether one is reached from another by needs; there is no circle any more. */
const reaches = (from, to, needs) => {
    const met = new Set([from]);
    for (const name of met)
        for (const { value } of needs.get(name) ?? [])
            met.add(value);
    return met.has(to);
};
/** The needs of each service without a circle. Of an order of jobs and steps only what does not follow from the rest. */
const needsAmong = (all, facts) => {
    const needs = new Map(all.map((one) => [one.name, needsOf(one, all, facts)]));
    const notes = cutCycles(needs);
    const follows = (list, need) => need.ordered && list.some((other) => other !== need && reaches(other.value, need.value, needs));
    return {
        notes,
        needs: new Map([...needs].map(([name, list]) => [name, list.filter((need) => !follows(list, need))])),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/packages.ts

/** Gives a package's own script `deploy` to its service, where nothing else deploys that. */
const placePackages = ({ packages }, site, candidates) => {
    for (const { file, folder, deploys } of packages) {
        const candidate = candidates.find((one) => one.folder === folder && folder !== '');
        if (!deploys || !candidate)
            continue;
        const one = site.of(candidate);
        if (one.deploys.length > 0 || one.way !== null)
            continue;
        one.way = {
            command: { value: ['npm', 'run', 'deploy'], because: (0,init_source/* placed */.G)({ file }) },
            ...{ cwd: folder, env: [], decide: ['its dependencies must be installed before: `npm ci` is no part of it'] },
        };
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/all.ts














/** From the first to the last, as releases go through them. */
const environmentsOf = (deploys, { projects }) => {
    const found = new Map();
    for (const { environments } of deploys)
        for (const { name, because, at } of environments)
            if (!found.has(name))
                found.set(name, { value: name, because, at });
    if (found.size === 0)
        for (const value of [...projects.keys()].flatMap((alias) => (alias === 'default' ? [] : ((0,names/* nameOf */.Vb)(alias) ?? []))))
            found.set(value, { value, because: '.firebaserc' });
    const all = [...found.values()].slice(0, 50);
    if (all.length === 0)
        return [{ value: 'staging', because: 'DECIDE: no workflow names an environment' }];
    return all.sort((a, b) => rankOf(a.value) - rankOf(b.value));
};
const healthOf = (one, facts) => {
    const composed = facts.compose.find(({ name }) => name === one.compose)?.health;
    if (composed)
        return { value: composed.path, because: (0,init_source/* placed */.G)(composed.source) };
    const file = facts.dockerfiles.find(({ folder, health }) => folder === one.folder && health);
    return file?.health
        ? { value: file.health.value, because: (0,init_source/* placed */.G)({ file: file.file, line: file.health.line }) }
        : null;
};
/** Workspaces that its own package depends on, and theirs. */
const workspacesOf = (folder, { packages }) => {
    const met = new Set([folder]);
    for (const one of met)
        for (const name of packages.find((own) => own.folder === one)?.dependencies ?? []) {
            const other = packages.find((own) => own.name === name && own.folder !== '');
            if (other)
                met.add(other.folder);
        }
    met.delete(folder);
    return [...met];
};
const pathsOf = ({ folder, globs }, facts) => folder === null || folder === '' || !facts.files.some((file) => file === folder || file.startsWith(`${folder}/`))
    ? []
    : [...[folder, ...workspacesOf(folder, facts)].map((one) => `${(0,names/* globOf */.k8)(one)}/**`), ...new Set(globs)];
/** Steps that deploy by an action: Convoy runs commands, so somebody has to say which does the same. */
const byActions = ({ workflows }) => workflows
    .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps))
    .flatMap(({ uses, source }) => {
    const name = uses?.replace(/@.*$/, '') ?? '';
    const deploys = /deploy/i.test(name) && !/\/actions\/deploy-service$/.test(name);
    return deploys
        ? [`${(0,view_text/* clean */.uH)(name)} in ${(0,init_source/* placed */.G)(source)} deploys, and Convoy runs commands: which does the same?`]
        : [];
});
const suggestionOf = ({ compose }) => compose !== undefined && (0,names/* nameOf */.Vb)(compose) === compose
    ? `docker compose up --detach --build --no-deps ${compose}`
    : null;
/** What the manifest and the caller's workflow will say, drawn from what the repository has. */
const draftOf = (facts) => {
    const candidates = candidatesOf(facts);
    const site = openSite(candidates);
    const deploys = deploysOf(facts);
    const firebase = placeFirebase(facts, site, deploys);
    for (const deploy of deploys.filter((one) => !firebase.has(one)))
        site.of(serviceOf(deploy, candidates, facts)).deploys.push(deploy);
    const called = new Set(deploys.flatMap(({ target }) => (target.kind === 'script' ? [target.file] : [])));
    placePackages(facts, site, candidates);
    const left = placeScripts(facts, site, candidates, called);
    const all = site.all();
    const living = all.filter(({ deploys: some, way }) => some.length > 0 || way !== null);
    const { needs, notes: cut } = needsAmong(living, facts);
    const services = all.map((one) => ({
        ...{ name: one.name, sources: [...new Set(one.sources)], folder: one.folder, paths: pathsOf(one, facts) },
        ...{ needs: needs.get(one.name) ?? [], health: healthOf(one, facts), suggestion: suggestionOf(one) },
        ...deployedOf(one, facts),
    }));
    const oidc = facts.workflows.flatMap(({ jobs }) => jobs).find(({ idToken }) => idToken)?.idToken;
    return {
        name: (0,names/* nameOf */.Vb)(facts.names.find((name) => (0,names/* nameOf */.Vb)(name) !== undefined) ?? '') ?? 'convoy',
        environments: environmentsOf(deploys, facts),
        services: services.filter(({ deploy }) => deploy !== null),
        idle: services.filter(({ deploy }) => deploy === null),
        branches: branchesOf(deploys),
        idToken: oidc === undefined ? null : (0,init_source/* placed */.G)(oidc),
        left: [...byActions(facts), ...left],
        pushing: [...new Set(deploys.flatMap(({ branches, started }) => (branches.length > 0 ? [started] : [])))].map((file) => `${(0,view_text/* clean */.uH)(file)} deploys on a push too: take its triggers away in the commit that brings the new one`),
        notes: [...facts.notes, ...cut],
    };
};


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const linesOf = (run) => {
    const lines = [];
    let open = [];
    for (const line of run.replace(/\n+$/, '').split('\n')) {
        open.push(line);
        if (line.endsWith('\\'))
            continue;
        lines.push({ text: open.map((one) => one.replace(/\\$/, '').trim()).join(' '), written: open.join('\n') });
        open = [];
    }
    if (open.length > 0)
        lines.push({ text: open.join(' '), written: open.join('\n') });
    return lines;
};
/** Bare words of a line, without quotes and the shell's own signs. */
const wordsOf = (text) => text.split(/[\s"'`;&|()<>]+/).filter((word) => word !== '');


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/** What Convoy or the runner tells a command instead of an expression. A rollback deploys a former commit. */
const told = {
    'github.sha': 'CONVOY_VERSION',
    'inputs.environment': 'CONVOY_ENVIRONMENT',
    'github.event.inputs.environment': 'CONVOY_ENVIRONMENT',
    'github.repository': 'GITHUB_REPOSITORY',
    'github.repository_owner': 'GITHUB_REPOSITORY_OWNER',
    'github.ref': 'GITHUB_REF',
    'github.ref_name': 'GITHUB_REF_NAME',
    'github.run_id': 'GITHUB_RUN_ID',
    'github.run_number': 'GITHUB_RUN_NUMBER',
    'github.actor': 'GITHUB_ACTOR',
    'github.workspace': 'GITHUB_WORKSPACE',
};
const expression = /\$\{\{\s*(.*?)\s*\}\}/gs;
const pieceOf = (inside) => {
    const [, store, name = ''] = /^(vars|secrets)\.([A-Za-z_]\w*)$/.exec(inside) ?? [];
    if (store !== undefined)
        return { kind: 'stored', store: store, name: name.toUpperCase() };
    const [, literal] = /^'([^']*)'$/.exec(inside) ?? [];
    if (literal !== undefined)
        return { kind: 'text', text: literal };
    const known = Object.hasOwn(told, inside) ? told[inside] : undefined;
    return known === undefined ? { kind: 'unknown', text: inside } : { kind: 'set', name: known };
};
/** The parts of a text, in its order. */
const piecesOf = (text) => {
    const pieces = [];
    let end = 0;
    for (const { 0: whole, 1: inside = '', index } of text.matchAll(expression)) {
        if (index > end)
            pieces.push({ kind: 'text', text: text.slice(end, index) });
        pieces.push(pieceOf(inside));
        end = index + whole.length;
    }
    if (end < text.length)
        pieces.push({ kind: 'text', text: text.slice(end) });
    return pieces;
};
const depth = 5;
/** The text with what the job itself says put in, and again in what was put in. */
const settled = (text, contexts, left = depth) => text.replaceAll(expression, (whole, inside) => {
    const [, context = '', name = ''] = /^([a-z]+)\.([\w.-]+)$/.exec(inside) ?? [];
    const values = Object.hasOwn(contexts, context) ? contexts[context] : undefined;
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined || left === 0 ? whole : settled(value, contexts, left - 1);
});


/***/ }),

/***/ 53612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/health.ts
/** The path that a health check's command asks of this machine; undefined where it asks none, or the root. */
const healthPathIn = (command) => {
    const [, path] = /https?:\/\/[^\s/'"|;)\],]+(\/[^\s'"|;)\],$]+)/.exec(command) ?? [];
    return path;
};

// EXTERNAL MODULE: ./packages/convoy/src/init/readers/yaml.ts
var readers_yaml = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/compose.ts




const contextOf = (build) => build === undefined ? undefined : ((0,tree/* textOf */.b6)(build) ?? (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(build, 'context')) ?? '.');
const within = (folder, path) => {
    const joined = external_node_path_.posix.join(folder, path).replace(/\/$/, '');
    return joined === '.' ? '' : joined;
};
/** A context may be an address, and may lie outside: then nothing here is what it is built from. */
const folderOf = (file, build) => {
    const context = contextOf(build);
    if (context === undefined || /^[a-z+]+:|^\/|\$/.test(context))
        return null;
    const folder = within(external_node_path_.posix.dirname(file), context);
    return folder === '..' || folder.startsWith('../') ? null : folder;
};
const readCompose = (file, text) => {
    const { data, source, fault } = (0,readers_yaml/* readYaml */.g)(file, text);
    const services = (0,tree/* entriesAt */.ws)(data, 'services').map(([name, service]) => {
        const at = ['services', name];
        const needs = (0,tree/* own */.ZV)(service, 'depends_on');
        const named = Array.isArray(needs)
            ? (0,tree/* listOf */.c3)(needs).flatMap((need, index) => (typeof need === 'string' ? [[need, index]] : []))
            : Object.keys((0,tree/* fieldsOf */.Pf)(needs)).map((need) => [need, need]);
        const test = (0,tree/* own */.ZV)((0,tree/* own */.ZV)(service, 'healthcheck'), 'test');
        const path = healthPathIn(Array.isArray(test) ? test.join(' ') : String(test ?? ''));
        return {
            name,
            source: source(at),
            folder: folderOf(file, (0,tree/* own */.ZV)(service, 'build')),
            needs: named.map(([need, key]) => ({ name: need, source: source([...at, 'depends_on', key]) })),
            ...(path === undefined ? {} : { health: { path, source: source([...at, 'healthcheck']) } }),
        };
    });
    return { services, fault };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/dockerfile.ts

/** Instructions with the line each begins on; lines that end in a backslash go on. */
const instructionsIn = (text) => {
    const found = [];
    let open = false;
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.trimEnd();
        if (/^\s*(#|$)/.test(line))
            continue;
        const last = found.at(-1);
        if (open && last)
            found[found.length - 1] = { ...last, value: `${last.value} ${line.replace(/\\$/, '')}` };
        else
            found.push({ value: line.replace(/\\$/, ''), line: index + 1 });
        open = line.endsWith('\\');
    }
    return found;
};
/** What counts is the last stage, so the last of each. */
const readDockerfile = (text) => {
    const found = {};
    for (const { value, line } of instructionsIn(text)) {
        const [, port] = /^\s*EXPOSE\s+(\d{1,5})\b/i.exec(value) ?? [];
        if (port !== undefined)
            found.port = { value: Number(port), line };
        const path = /^\s*HEALTHCHECK\s/i.test(value) ? healthPathIn(value) : undefined;
        if (path !== undefined)
            found.health = { value: path, line };
    }
    return found;
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/firebase.ts

const itemsOf = (value) => Array.isArray(value) ? (0,tree/* listOf */.c3)(value) : value === undefined ? [] : [(0,tree/* fieldsOf */.Pf)(value)];
const partOf = (kind, item, named, folder) => {
    const name = named.map((key) => (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(item, key))).find((one) => one !== undefined);
    return { only: name === undefined ? kind : `${kind}:${name}`, kind, name, folder: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(item, folder)) };
};
/** Throws a SyntaxError on what is no JSON. */
const readFirebase = (text) => {
    const data = JSON.parse(text);
    const functions = itemsOf((0,tree/* own */.ZV)(data, 'functions'));
    return [
        ...itemsOf((0,tree/* own */.ZV)(data, 'hosting')).map((item) => partOf('hosting', item, ['target', 'site'], 'public')),
        ...functions.map((item) => partOf('functions', item, ['codebase'], 'source')),
    ];
};
/** Aliases of projects. Throws a SyntaxError on what is no JSON. */
const readFirebaseRc = (text) => new Map((0,tree/* entriesAt */.ws)(JSON.parse(text), 'projects').flatMap(([alias, project]) => typeof project === 'string' ? [[alias, project]] : []));

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/package.ts

/** Throws a SyntaxError on what is no JSON. */
const readPackage = (text) => {
    const data = JSON.parse(text);
    return {
        name: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(data, 'name')),
        deploys: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)((0,tree/* own */.ZV)(data, 'scripts'), 'deploy')) !== undefined,
        dependencies: Object.keys({ ...(0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(data, 'dependencies')), ...(0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(data, 'devDependencies')) }),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/script.ts
/** The shell, the runner and Convoy set these. */
const given = /^(HOME|PATH|PWD|OLDPWD|USER|SHELL|LANG|LC_\w+|TERM|TMPDIR|HOSTNAME|RANDOM|SECONDS|LINENO|IFS|OPTARG|OPTIND|UID|EUID|PPID|FUNCNAME|PIPESTATUS|REPLY|OSTYPE|NF|NR|FS|OFS|CI|BASH\w*|GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|CONVOY_\w+)$/;
/** Names in capitals, as variables of the environment have them; whatever follows the name tells of a default. */
const reads = /\$(?:\{([A-Z_][A-Z0-9_]*)(:?[-=+])?|([A-Z_][A-Z0-9_]*))/g;
const writes = /(?:^|[;&|({]|\bthen\b|\bdo\b|\bexport\b|\blocal\b|\breadonly\b|\bdeclare\b(?:\s+-\w+)?|\bread\b(?:\s+-\w+)*|\bfor\b)\s*([A-Z_][A-Z0-9_]*)(?==|\+=|\s+in\b|\s*$)/g;
/** A line longer than this is data, in characters. */
const longest = 4000;
/** Without comments, and without what single quotes keep from the shell. */
const read = (line) => line
    .slice(0, longest)
    .replace(/(^|\s)#.*$/, '$1')
    .replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => (quoted.startsWith("'") ? '' : quoted));
const readScript = (text) => {
    const variables = new Map();
    const written = new Set();
    const lines = {};
    for (const [index, whole] of text.split('\n').entries()) {
        const line = read(whole);
        for (const [, braced, operator, bare] of line.matchAll(reads)) {
            const name = braced ?? bare ?? '';
            if (given.test(name) || written.has(name) || variables.has(name))
                continue;
            variables.set(name, { name, line: index + 1, required: operator === undefined });
        }
        for (const [, name = ''] of line.matchAll(writes))
            written.add(name);
        if (lines.argument === undefined && /\$(\{?[1-9]|@|\*|\{@)/.test(line))
            lines.argument = index + 1;
        if (lines.commit === undefined && /\bGITHUB_SHA\b|\bgit (rev-parse|describe|log)\b/.test(line))
            lines.commit = index + 1;
    }
    return { variables: [...variables.values()], ...lines };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/matrix.ts

/** More legs than these GitHub would not run well, and nobody reads as many services. */
const most = 256;
const flat = (name, value) => value !== null && typeof value === 'object'
    ? Object.entries((0,tree/* fieldsOf */.Pf)(value)).flatMap(([key, item]) => flat(`${name}.${key}`, item))
    : [[name, String(value ?? '')]];
const legOf = (record) => Object.fromEntries(Object.entries((0,tree/* fieldsOf */.Pf)(record)).flatMap(([name, value]) => flat(name, value)));
const agrees = (leg, more, keys) => Object.entries(more).every(([key, value]) => !keys.has(key) || leg[key] === value);
/** Legs of `strategy.matrix` that are written out; a matrix made by an expression has one, which knows nothing. */
const legsOf = (matrix) => {
    const lists = (0,tree/* entriesAt */.ws)(matrix).filter(([key, value]) => key !== 'include' && key !== 'exclude' && Array.isArray(value));
    let legs = [{}];
    for (const [key, values] of lists)
        legs = legs
            .flatMap((leg) => (0,tree/* listOf */.c3)(values).map((value) => ({ ...leg, ...legOf({ [key]: value }) })))
            .slice(0, most);
    const keys = new Set(legs.flatMap(Object.keys));
    const without = (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(matrix, 'exclude')).map(legOf);
    const all = legs.filter((leg) => !without.some((other) => agrees(leg, other, keys)));
    const added = [];
    for (const more of (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(matrix, 'include')).map(legOf)) {
        const fits = lists.length > 0 && all.some((leg) => agrees(leg, more, keys));
        if (fits)
            for (const [index, leg] of all.entries())
                all[index] = agrees(leg, more, keys) ? { ...leg, ...more } : leg;
        else
            added.push(more);
    }
    return [...(lists.length === 0 && added.length > 0 ? [] : all), ...added].slice(0, most);
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/readers/workflow.ts



const scalar = (value) => ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
const textsAt = (value) => Object.fromEntries(Object.entries((0,tree/* fieldsOf */.Pf)(value)).flatMap(([key, item]) => {
    const text = scalar(item);
    return text === undefined ? [] : [[key, text]];
}));
const listed = (value) => (Array.isArray(value) ? (0,tree/* listOf */.c3)(value) : [value]).flatMap((item) => (0,tree/* textOf */.b6)(item) ?? []);
const cwdOf = (data) => (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(data, ['defaults', 'run', 'working-directory']));
const branchesOf = (on) => {
    if ((0,tree/* own */.ZV)(on, 'push') === undefined)
        return listed(on).includes('push') ? null : [];
    const branches = (0,tree/* own */.ZV)((0,tree/* own */.ZV)(on, 'push'), 'branches');
    if (branches === undefined)
        return (0,tree/* own */.ZV)((0,tree/* own */.ZV)(on, 'push'), 'tags') === undefined ? null : [];
    return listed(branches);
};
const oidc = (data, at, source) => {
    const permissions = (0,tree/* own */.ZV)(data, 'permissions');
    if ((0,tree/* own */.ZV)(permissions, 'id-token') === 'write')
        return source([...at, 'permissions', 'id-token']);
    return permissions === 'write-all' ? source([...at, 'permissions']) : undefined;
};
const readJob = (id, job, workflow, { source }) => {
    const at = ['jobs', id];
    const bindings = (data, path, inner = false) => Object.entries(textsAt((0,tree/* own */.ZV)(data, 'env'))).map(([name, value]) => ({
        ...{ name, value, source: source([...path, 'env', name]), inner },
    }));
    const outer = [...bindings(workflow, []), ...bindings(job, at)];
    const environment = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(job, 'environment')) ?? (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(job, ['environment', 'name']));
    return {
        ...{ id, source: source(at), needs: listed((0,tree/* own */.ZV)(job, 'needs')), uses: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(job, 'uses')) },
        ...{ with: textsAt((0,tree/* own */.ZV)(job, 'with')), secrets: textsAt((0,tree/* own */.ZV)(job, 'secrets')) },
        inherits: (0,tree/* own */.ZV)(job, 'secrets') === 'inherit',
        at: (...path) => source([...at, ...path]),
        environment: environment === undefined ? undefined : { name: environment, source: source([...at, 'environment']) },
        legs: legsOf((0,tree/* valueAt */.fK)(job, ['strategy', 'matrix'])),
        idToken: oidc(job, at, source) ?? oidc(workflow, [], source),
        steps: (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(job, 'steps')).map((step, index) => {
            const path = [...at, 'steps', index];
            return {
                ...{ name: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(step, 'name')), run: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(step, 'run')), uses: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(step, 'uses')) },
                with: textsAt((0,tree/* own */.ZV)(step, 'with')),
                env: [...outer, ...bindings(step, path, true)],
                cwd: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(step, 'working-directory')) ?? cwdOf(job) ?? cwdOf(workflow) ?? '.',
                source: source((0,tree/* own */.ZV)(step, 'run') === undefined ? path : [...path, 'run']),
            };
        }),
    };
};
const readWorkflow = (file, text) => {
    const yaml = (0,readers_yaml/* readYaml */.g)(file, text);
    const { data, source, fault } = yaml;
    const input = ['on', 'workflow_dispatch', 'inputs', 'environment', 'options'];
    return {
        ...{ file, fault, branches: branchesOf((0,tree/* own */.ZV)(data, 'on')) },
        options: listed((0,tree/* valueAt */.fK)(data, input)).map((name, index) => ({ name, source: source([...input, index]) })),
        jobs: (0,tree/* entriesAt */.ws)(data, 'jobs').map(([id, job]) => readJob(id, job, data, yaml)),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/select.ts

/** What others wrote, what machines made, and what only tests and examples use. */
const passedOver = /(^|\/)(node_modules|vendor|third_party|dist|build|tests?|__tests__|testdata|fixtures|examples?|\.devcontainer)\//;
/** Of each kind at most this many are read, so that a repository of any size is looked at in seconds. */
const select_most = 500;
const kinds = {
    dockerfiles: (name) => /^(Dockerfile|Containerfile)$/.test(name),
    compose: (name) => /^(docker-)?compose\.ya?ml$/.test(name),
    scripts: (name) => /^([\w .-]+[-_.])?deploy([-_.][^/]*)?\.(sh|bash|zsh)$|^deploy$/i.test(name),
    firebase: (name) => name === 'firebase.json',
    firebaseRc: (name) => name === '.firebaserc',
    packages: (name) => name === 'package.json',
};
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** Which files tell how a repository is deployed. */
const select_select = (files) => {
    const looked = files.filter((path) => !passedOver.test(path));
    const own = looked.filter((path) => !path.includes('${'));
    const chosen = Object.entries(kinds).map(([kind, is]) => [
        kind,
        own.filter((path) => is(external_node_path_.posix.basename(path)) && !path.startsWith('.github/')),
    ]);
    const all = [...chosen, ['workflows', files.filter(isWorkflow)]];
    const folders = own.flatMap((path) => /^(?:services|apps|microservices)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []);
    return {
        paths: Object.fromEntries(all.map(([kind, paths]) => [kind, paths.slice(0, select_most)])),
        folders: [...new Set(folders)].slice(0, select_most),
        notes: [
            ...(own.length < looked.length
                ? ['files with `${` in their names were passed over: a manifest would read it']
                : []),
            ...all.flatMap(([kind, paths]) => paths.length > select_most ? [`of ${paths.length} ${kind} only the first ${select_most} were looked at`] : []),
        ],
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/init/source.ts
var source = __webpack_require__(12814);
;// CONCATENATED MODULE: ./packages/convoy/src/init/gather.ts











const placeOf = (file) => {
    const folder = external_node_path_.posix.dirname(file);
    return { file, folder: folder === '.' ? '' : folder };
};
/** Reads all that tells how a repository is deployed. What is broken or no file is noted and left out. */
const gather = async (repository, root) => {
    const { paths, folders, notes } = select_select(repository.files);
    const told = [...repository.notes, ...notes];
    const each = async (files, read) => {
        const found = [];
        for (const file of files) {
            const text = await repository.read(file);
            if (text === null)
                told.push(`${(0,view_text/* clean */.uH)(file)} is no regular file, or cannot be read: it was passed over`);
            else
                try {
                    found.push(read(file, text));
                }
                catch (thrown) {
                    told.push((0,view_text/* clean */.uH)(`${file} cannot be read: ${(0,error/* messageOf */.bD)(thrown)}`));
                }
        }
        return found;
    };
    const faulty = (one) => {
        if (one.fault)
            told.push(`${(0,source/* placed */.G)(one.fault.source)} cannot be read: ${(0,view_text/* clean */.uH)(one.fault.message)}`);
        return one;
    };
    const packages = await each(paths.packages, (file, { text }) => ({ ...placeOf(file), ...readPackage(text) }));
    const compose = await each(paths.compose, (file, { text }) => faulty(readCompose(file, text)).services);
    const projects = await each(paths.firebaseRc, (_, { text }) => [...readFirebaseRc(text)]);
    return {
        names: [
            packages.find(({ folder }) => folder === '')?.name,
            repository.remote,
            external_node_path_.posix.basename(root),
            'convoy',
        ].flatMap((name) => (name === undefined ? [] : [name.replace(/^@[^/]*\//, '')])),
        branch: repository.branch,
        files: repository.files,
        submodules: repository.submodules,
        dockerfiles: await each(paths.dockerfiles, (file, { text }) => ({ ...placeOf(file), ...readDockerfile(text) })),
        compose: compose.flat(),
        scripts: await each(paths.scripts, (file, { text, executable }) => ({
            ...{ ...placeOf(file), ...readScript(text), executable, text },
        })),
        firebase: await each(paths.firebase, (file, { text }) => ({ ...placeOf(file), parts: readFirebase(text) })),
        projects: new Map(projects.flat()),
        ...{ packages, folders },
        workflows: await each(paths.workflows, (file, { text }) => faulty(readWorkflow(file, text))),
        notes: told,
    };
};


/***/ }),

/***/ 77439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
const longest = 63;
/** A name as the manifest takes it, made of any text; undefined where no letter or digit of it can be kept. */
const nameOf = (text) => {
    const plain = text
        .normalize('NFKD')
        // Upper case first: of a letter such as ß it is made of plain ones.
        .toUpperCase()
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, longest)
        .replaceAll(/^-+|-+$/g, '');
    if (plain === '')
        return undefined;
    return plain in {} ? `${plain}-service` : plain;
};
/** The first of these that can be a name and is not taken, else a number behind the last; at most 63 characters. */
const freeName = (wishes, taken) => {
    const names = wishes.flatMap((wish) => nameOf(wish) ?? []);
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined)
        return free;
    const stem = (names.at(-1) ?? 'service').slice(0, longest - 5);
    for (let number = 2;; number += 1)
        if (!taken.has(`${stem}-${number}`))
            return `${stem}-${number}`;
};
/** `PRODUCTION_CATALOG_URL`: parts of a variable's name. */
const variableOf = (...parts) => {
    const name = parts
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]+/g, '_');
    return /^\d/.test(name) ? `_${name}` : name;
};
/** A path as a glob that means itself, relative to the repository's top (docs/what-changed.md). */
const globOf = (path) => {
    const escaped = path.replaceAll(/[*?[\]\\]/g, String.raw `\$&`).replace(/^!/, String.raw `\!`);
    return /^([A-Za-z]:|\\\\)/.test(escaped) ? `./${escaped}` : escaped;
};


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_yaml_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48581);

const readYaml = (file, text) => {
    const document = (0,_convoy_manifest_yaml_read__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(text);
    const source = (path) => ({ file, line: document.lineAt(document.locate(path, 'key')).line });
    const [fault] = document.faults;
    const broken = document.data === undefined && fault !== undefined;
    return {
        data: document.data,
        source,
        fault: broken ? { message: fault.message, source: { file, line: document.lineAt(fault.offset).line } } : undefined,
    };
};


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/git-run.ts
var git_run = __webpack_require__(476);
;// CONCATENATED MODULE: ./packages/convoy/src/init/walk.ts


/** More names than this are not looked at, be there a git or not. */
const mostFiles = 200_000;
/** Folders of what others wrote or machines made. */
const passedOver = new Set(['.git', 'node_modules', '.convoy', '.venv', '__pycache__']);
/** All regular files below a folder where git does not list them: relative paths; links are not followed. */
const walk = async (root) => {
    const files = [];
    const open = [''];
    for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !passedOver.has(entry.name))
                open.push(path);
            if (entry.isFile())
                files.push(path);
        }
        if (files.length + open.length > mostFiles)
            return { files: files.slice(0, mostFiles), whole: false };
    }
    return { files, whole: true };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/repository.ts






/** Bytes of one file; what lies behind them is not looked at. */
const mostBytes = 4 * 1024 * 1024;
const readAt = (root) => async (path) => {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, path), flags).catch(() => null);
    if (file === null)
        return null;
    try {
        const { mode, size } = await file.stat();
        if ((mode & external_node_fs_.constants.S_IFMT) !== external_node_fs_.constants.S_IFREG)
            return null;
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, mostBytes)) });
        return { text: buffer.toString('utf8', 0, bytesRead), executable: (mode & 0o111) !== 0 };
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
};
const sorted = (files) => [...new Set(files)].sort();
/** What git says, or nothing where it has nothing to say. */
const asked = (root, ...words) => (0,git_run/* git */.$)(root, words).then((said) => said.trim(), () => '');
const withoutGit = async (root, why) => {
    const { files, whole } = await walk(root);
    const cut = whole ? [] : [`only the first ${mostFiles} files were looked at`];
    return {
        files: sorted(files),
        submodules: new Set(),
        branch: 'main',
        remote: undefined,
        notes: [why, ...cut],
        read: readAt(root),
    };
};
/** Opens what lies at `root`. Throws `USAGE` below the top of a repository, for GitHub reads workflows only there. */
const openRepository = async (root) => {
    let prefix;
    try {
        prefix = (await (0,git_run/* git */.$)(root, ['rev-parse', '--show-prefix'])).trim();
    }
    catch (thrown) {
        if ((0,error/* codeOf */.$N)(thrown, '') === 'NO_REPOSITORY')
            return withoutGit(root, 'this is no git repository: every file counts');
        return withoutGit(root, `git cannot be asked, so every file counts: ${(0,error/* messageOf */.bD)(thrown).split('\n')[0]}`);
    }
    if (prefix !== '') {
        const top = await asked(root, 'rev-parse', '--show-toplevel');
        throw new error/* ConvoyError */.rG('USAGE', `${root} is not the top of its repository: run it in ${top}, where GitHub looks`);
    }
    const list = async (...which) => (await (0,git_run/* git */.$)(root, ['ls-files', '-z', ...which])).split('\0');
    const deleted = new Set(await list('--deleted'));
    const staged = (await list('--stage')).map((entry) => ({
        path: entry.replace(/^[^\t]*\t/, ''),
        mode: entry.slice(0, 6),
    }));
    const others = await list('--others', '--exclude-standard');
    const files = sorted([...staged.map(({ path }) => path), ...others].filter((path) => !deleted.has(path)));
    const head = await asked(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    const remote = /([^/:]+?)(?:\.git)?\/?$/.exec(await asked(root, 'remote', 'get-url', 'origin'))?.[1];
    return {
        files: files.slice(0, mostFiles),
        submodules: new Set(staged.flatMap(({ path, mode }) => (mode === '160000' ? [path] : []))),
        branch: head.replace(/^origin\//, '') || (await asked(root, 'branch', '--show-current')) || 'main',
        remote,
        notes: files.length > mostFiles ? [`only the first ${mostFiles} files were looked at`] : [],
        read: readAt(root),
    };
};


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);

/** `services/web/Dockerfile:3`, on one line whatever the file is called. */
const placed = ({ file, line }) => (0,_view_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(line === undefined ? file : `${file}:${line}`);


/***/ }),

/***/ 15209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/init/names.ts
var names = __webpack_require__(77439);
;// CONCATENATED MODULE: ./packages/convoy/src/init/draft/reads.ts

/** The variable that holds where a service answers: one for each environment where there are several. */
const urlVariable = (draft, service, environment) => draft.environments.length > 1 ? (0,names/* variableOf */.Qn)(environment, service, 'url') : (0,names/* variableOf */.Qn)(service, 'url');
const envsOf = ({ env, overrides }) => [
    ...env,
    ...[...overrides.values()].flatMap((override) => override.env),
];
/** Everything that the manifest's `${NAME}` read, each once; a secret wherever one place says that it is. */
const readsOf = (draft) => {
    const found = new Map();
    const add = (name, store) => {
        if (found.get(name) !== 'secrets')
            found.set(name, store);
    };
    for (const service of draft.services) {
        for (const { value } of draft.environments)
            add(urlVariable(draft, service.name, value), 'vars');
        for (const { reads } of envsOf(service))
            for (const { name, store } of reads)
                add(name, store);
    }
    return [...found].map(([name, store]) => ({ name, store })).sort((a, b) => (a.name < b.name ? -1 : 1));
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 27 modules
var parse = __webpack_require__(41229);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/init/gather.ts + 9 modules
var gather = __webpack_require__(53612);
// EXTERNAL MODULE: ./packages/convoy/src/init/draft/all.ts + 15 modules
var draft_all = __webpack_require__(58899);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/init/write/yaml.ts


const columns = 116;
/** Lines of a comment: each begins with a blank, holds no control characters and is not too long. */
const commented = (lines, indent = 0) => lines
    .flatMap((line) => {
    const [first = '', ...rest] = (0,view_text/* clean */.uH)(line).split(' ');
    return (0,view_text/* wrap */.LV)(first, rest, columns - indent, 2);
})
    .map((line) => ` ${line}`)
    .join('\n');
/** Maps, lists and texts as the library holds them; what is a node already stays one. */
const nodeOf = (value) => {
    const node = new dist/* Document */.yo().createNode(value);
    if ((0,dist/* isCollection */.P3)(node) && Array.isArray(value))
        node.flow = true;
    return node;
};
/** Adds a key with its comments. */
const put = (map, key, value, { above = [], behind } = {}) => {
    const name = new dist/* Scalar */.X5(key);
    if (above.length > 0)
        name.commentBefore = commented(above, 8);
    const node = nodeOf(value);
    if (behind !== undefined && (0,dist/* isScalar */.jn)(node))
        node.comment = ` ${(0,view_text/* clean */.uH)(behind)}`;
    map.items.push(new dist/* Document */.yo().createPair(name, node));
};
/** A text that is written over several lines. */
const block = (text) => {
    const scalar = new dist/* Scalar */.X5(text);
    scalar.type = dist/* Scalar */.X5.BLOCK_LITERAL;
    return scalar;
};
/** Lines are never folded, for a command means what it says. */
const style = { lineWidth: 0, flowCollectionPadding: false };
/** A document's text, with its first comment. */
const textOf = (root, head) => {
    const document = new dist/* Document */.yo(root);
    document.commentBefore = commented(head);
    return document.toString(style);
};


;// CONCATENATED MODULE: ./packages/convoy/src/init/write/service.ts



const commandOf = (command) => typeof command === 'string' && command.includes('\n') ? block(command) : command;
const putCommand = (map, { value, because }) => put(map, 'deploy', commandOf(value), { above: [because] });
const envMap = (env) => {
    const map = new dist/* YAMLMap */.CA();
    for (const { name, value, because, undecided } of env)
        put(map, name, value, { behind: undecided ? `DECIDE: ${because}` : because });
    return map;
};
const decided = (lines) => ({ above: lines.map((line) => `DECIDE: ${line}`) });
const healthOf = (service, draft) => {
    const map = new dist/* YAMLMap */.CA();
    const [only, ...others] = draft.environments;
    if (only !== undefined && others.length === 0)
        put(map, 'url', `\${${urlVariable(draft, service.name, only.value)}}`, {
            behind: 'DECIDE: where it answers; set this variable',
        });
    if (service.health)
        put(map, 'ready', service.health.value, { behind: service.health.because });
    else
        put(map, 'ready', '/health/ready', {
            behind: 'DECIDE: no health check was found; which path answers once requests can be served?',
        });
    put(map, 'version', '[BODY].version', { behind: 'DECIDE: does its answer name the release? See above' });
    return map;
};
const withOf = ({ deploy, cwd, env }) => {
    const map = new dist/* YAMLMap */.CA();
    if (deploy)
        putCommand(map, deploy);
    if (cwd !== '')
        put(map, 'cwd', cwd);
    if (env.length > 0)
        put(map, 'env', envMap(env));
    return map;
};
/** A service that is deployed, as the manifest says it. */
const serviceMap = (service, draft) => {
    const map = new dist/* YAMLMap */.CA();
    const { paths, needs } = service;
    if (paths.length > 0)
        put(map, 'paths', paths);
    if (needs.length > 0)
        put(map, 'needs', needs.map(({ value }) => value), {
            above: needs.map(({ value, because }) => `${value}: ${because}`),
        });
    put(map, 'provider', 'script');
    put(map, 'with', withOf(service), decided(service.decide));
    put(map, 'health', healthOf(service, draft));
    return map;
};
/** What is said above a service. */
const aboveService = ({ sources, paths }) => [
    ...(sources.length > 0 ? [sources.slice(0, 6).join(', ')] : []),
    ...(paths.length === 0
        ? ['No `paths`: no folder of its own was found, so every commit counts as a change of it.']
        : []),
];
/** What stands in place of a service that nothing deploys: ready to be filled in. */
const idleMap = ({ paths, folder, suggestion }) => {
    const map = new dist/* YAMLMap */.CA();
    if (paths.length > 0)
        put(map, 'paths', paths);
    put(map, 'provider', 'script');
    const keys = new dist/* YAMLMap */.CA();
    put(keys, 'deploy', suggestion ?? [`./${external_node_path_.posix.join(folder ?? '', 'deploy.sh')}`]);
    put(map, 'with', keys);
    return map;
};
/** Deviations of one service in an environment; null where there are none. */
const overrideMap = (service, override, draft, environment) => {
    const map = new dist/* YAMLMap */.CA();
    if (override && (override.command || override.env.length > 0)) {
        const keys = new dist/* YAMLMap */.CA();
        if (override.command)
            putCommand(keys, override.command);
        if (override.env.length > 0)
            put(keys, 'env', envMap(override.env));
        put(map, 'with', keys);
    }
    if (draft.environments.length > 1) {
        const health = new dist/* YAMLMap */.CA();
        put(health, 'url', `\${${urlVariable(draft, service.name, environment)}}`, {
            behind: 'DECIDE: where it answers; set this variable',
        });
        put(map, 'health', health);
    }
    return map.items.length === 0 ? null : map;
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/write/manifest.ts




const head = (draft) => {
    const reads = readsOf(draft);
    const named = (store) => reads
        .filter((one) => one.store === store)
        .map(({ name }) => name)
        .join(', ') || 'none';
    return [
        'Drawn by `convoy init` from what this repository has: a comment says where each thing was found, and DECIDE',
        'marks what nothing here tells. Every key: docs/providers.md and `convoy schema` of Convoy.',
        'Next: `convoy validate`, `convoy plan --environment ENVIRONMENT`; later `convoy init --check` names what drifted apart.',
        'A gate passes only where an answer proves its release: `health.version` says where it names the CONVOY_VERSION that',
        'was deployed. Without such an answer give `with.describe`, or let `deploy` answer with a `candidate` URL.',
        'Going back runs `deploy` again with the former CONVOY_VERSION while the new commit is checked out: a script that',
        'builds what lies in the folder needs `with.rollback` (docs/adopting.md).',
        `Variables that must be set where Convoy runs: ${named('vars')}.`,
        `Secrets: ${named('secrets')}.`,
        ...draft.left.map((line) => `Left out: ${line}`),
    ];
};
const environmentMap = ({ value }, draft) => {
    const map = new dist/* YAMLMap */.CA();
    const services = new dist/* YAMLMap */.CA();
    for (const service of draft.services) {
        const own = overrideMap(service, service.overrides.get(value), draft, value);
        if (own)
            put(services, service.name, own);
    }
    if (services.items.length > 0)
        put(map, 'services', services);
    return map;
};
const yamlOf = (service) => {
    const map = new dist/* YAMLMap */.CA();
    put(map, service.name, idleMap(service));
    return new dist/* Document */.yo(map).toString(style).trimEnd().split('\n');
};
/** Its folder is always named, by which `--check` knows that it was decided on. */
const placesOf = ({ folder, sources }) => [...new Set([...(folder ? [folder] : []), ...sources.slice(0, 6)])].join(', ');
/** Services that nothing deploys, as comments: whoever writes their deploy takes the signs away. */
const idleText = (idle) => idle
    .flatMap((service) => [
    commented([`${service.name}: nothing here deploys it, so it is left out (${placesOf(service)}).`], 2),
    ...yamlOf(service).map((line) => ` ${line}`),
])
    .join('\n');
/** The first manifest of a repository, with comments; valid as it is. */
const manifestText = (draft) => {
    const root = new dist/* YAMLMap */.CA();
    put(root, 'version', 1);
    put(root, 'name', draft.name);
    const environments = new dist/* YAMLMap */.CA();
    for (const one of draft.environments)
        put(environments, one.value, environmentMap(one, draft), { above: [one.because] });
    put(root, 'environments', environments);
    const services = new dist/* YAMLMap */.CA();
    for (const service of draft.services)
        put(services, service.name, serviceMap(service, draft), { above: aboveService(service) });
    if (draft.idle.length > 0)
        services.comment = idleText(draft.idle);
    put(root, 'services', services);
    return textOf(root, head(draft));
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/write/calling.ts


const mapOf = (entries) => {
    const map = new dist/* YAMLMap */.CA();
    for (const [key, value] of Object.entries(entries))
        put(map, key, value);
    return map;
};
const expression = (text) => `\${{ ${text} }}`;
const linesOf = (reads, store) => reads.flatMap((one) => (one.store === store ? [`${one.name}=${expression(`${store}.${one.name}`)}\n`] : [])).join('');
const permissionsOf = ({ idToken }, permissions) => {
    const map = new dist/* YAMLMap */.CA();
    for (const [name, [level, why]] of Object.entries(permissions))
        put(map, name, level, { behind: why });
    // A called workflow may ask for no more than its caller has, whether or not a script needs it.
    const why = idToken === null ? 'for scripts that sign in by OIDC' : `OIDC, as in ${idToken}`;
    put(map, 'id-token', 'write', { behind: why });
    return map;
};
/** A job that calls a workflow of Convoy's, and passes on what the manifest and its scripts read. */
const jobCalling = (draft, { uses, manifest }, { file, permissions, inputs, ownSecrets }) => {
    const [repository, ref] = uses.split('@');
    const reads = readsOf(draft);
    const map = new dist/* YAMLMap */.CA();
    put(map, 'permissions', permissionsOf(draft, permissions));
    put(map, 'uses', `${repository}/.github/workflows/${file}@${ref}`);
    if (manifest !== '.github/convoy.yml')
        put(inputs, 'manifest', manifest);
    const vars = linesOf(reads, 'vars');
    if (vars !== '')
        put(inputs, 'env', block(vars), {
            above: ['What the manifest and its scripts read: variables of the repository.'],
        });
    put(map, 'with', inputs);
    const secrets = linesOf(reads, 'secrets');
    if (secrets !== '')
        put(map, 'secrets', mapOf({ env: block(secrets) }), {
            above: [
                'One line each: of a value with several lines store the base64, and let the script decode it.',
                `An environment's own secrets are not seen from here: where it has any, put all of these lines, with their values, into one secret ENV of ${ownSecrets}. It takes the place of this one.`,
            ],
        });
    return map;
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/write/workflow.ts


/** What a caller's workflow calls, unless `--uses` says something else. */
const defaultUses = 'convoy-suite/convoy@v1';
/** By this name monitoring knows what ended. */
const callerName = 'Coordinated deployment';
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const first = (draft) => (draft.environments.find(({ value }) => value === 'staging') ?? draft.environments[0])?.value ?? 'staging';
const pushesOf = (draft, branch) => draft.branches.length > 0
    ? draft.branches
    : [{ branch, environment: first(draft), because: `DECIDE: no workflow tells what a push to ${branch} deploys to` }];
/** By hand what was chosen, else what the branch deploys to: of a pull request, the one it asks to go into. */
const environmentOf = (pushes) => {
    const [main, ...others] = pushes;
    const of = others.map(({ branch, environment }) => `(github.base_ref || github.ref_name) == ${literal(branch)} && ${literal(environment)}`);
    return expression(['inputs.environment', ...of, literal(main?.environment ?? 'staging')].join(' || '));
};
const inputsOf = (draft, chosen) => mapOf({
    environment: mapOf({ type: 'choice', options: draft.environments.map(({ value }) => value), default: chosen }),
    services: mapOf({ type: 'string', description: 'Services, separated by blanks; empty: what changed' }),
    operation: mapOf({ type: 'choice', options: ['deploy', 'rollback', 'resume', 'plan'], default: 'deploy' }),
    reason: mapOf({ type: 'string', description: 'Why; kept in the journal' }),
    'dry-run': mapOf({ type: 'boolean', default: false, description: 'Say what would happen, and do nothing' }),
    override: mapOf({ type: 'string', description: 'Reason to go past a freeze or a refusal; needs the right to' }),
});
const inputsOfJob = (pushes) => mapOf({
    environment: environmentOf(pushes),
    services: expression("inputs.services || ''"),
    operation: expression("github.event_name == 'pull_request' && 'plan' || inputs.operation || 'deploy'"),
    reason: expression("inputs.reason || ''"),
    'dry-run': expression('inputs.dry-run || false'),
    override: expression("inputs.override || ''"),
});
const jobOf = (draft, pushes, options) => jobCalling(draft, options, {
    file: 'coordinated-deployment.yml',
    permissions: {
        contents: ['write', 'the head of an environment: branch convoy/ENVIRONMENT'],
        actions: ['read', 'journals of former runs are their artifacts'],
        deployments: ['write', 'the public record of what is deployed'],
        'pull-requests': ['write', 'the plan, as a comment'],
    },
    inputs: inputsOfJob(pushes),
    ownSecrets: 'that environment',
});
/** The workflow that calls Convoy's. No expression stands where a shell would read it. */
const workflowText = (draft, options) => {
    const pushes = pushesOf(draft, options.branch);
    const branches = pushes.map(({ branch }) => branch);
    const on = mapOf({ workflow_dispatch: mapOf({ inputs: inputsOf(draft, first(draft)) }) });
    put(on, 'push', mapOf({ branches }), {
        above: pushes.map(({ branch, environment, because }) => `${branch} to ${environment}: ${because}`),
    });
    put(on, 'pull_request', mapOf({ branches }), { above: ['A plan only, as a comment.'] });
    const root = mapOf({ name: callerName, on });
    put(root, 'permissions', mapOf({}), { above: ['Nothing but what the job asks for.'] });
    put(root, 'jobs', mapOf({ deploy: jobOf(draft, pushes, options) }));
    return textOf(root, [
        'Written by `convoy init`: calls Convoy, which deploys what .github/convoy.yml says. `convoy init --check` compares the two.',
    ]);
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/write/monitoring.ts



const inputs = () => {
    const map = new dist/* YAMLMap */.CA();
    put(map, 'watch', '', {
        above: [
            'DECIDE: the environment that is watched between deployments. That is a job that always runs, some 46,000 minutes a month, which cost nothing in public repositories. Empty: what a lost runner left is settled, and nobody watches (docs/monitoring-on-github.md).',
        ],
    });
    return map;
};
const triggers = () => {
    const map = new dist/* YAMLMap */.CA();
    put(map, 'workflow_run', mapOf({ workflows: [callerName], types: ['completed'] }));
    put(map, 'schedule', [mapOf({ cron: '13,43 * * * *' })], {
        above: ['For runs whose end started nothing, and so that one watch follows the other.'],
    });
    put(map, 'workflow_dispatch', mapOf({}));
    return map;
};
/** The workflow that settles what a deployment's run left, and watches where somebody decides so. */
const monitoringText = (draft, options) => {
    const root = mapOf({ name: 'Monitoring', on: triggers() });
    put(root, 'permissions', mapOf({}), { above: ['Nothing but what the job asks for.'] });
    const monitoring = jobCalling(draft, options, {
        file: 'deployment-monitoring.yml',
        permissions: {
            contents: ['write', 'heads: branches convoy/ENVIRONMENT and convoy-watch/ENVIRONMENT'],
            actions: ['read', 'journals of former runs are their artifacts'],
            deployments: ['write', 'the public record of what is settled or taken back'],
            issues: ['write', 'the channel `issue`'],
            'pull-requests': ['write', 'the channel `comment`'],
        },
        inputs: inputs(),
        ownSecrets: 'another environment, one without reviewers, and name that by `secrets-from`',
    });
    put(root, 'jobs', mapOf({ monitoring }));
    return textOf(root, [
        'Written by `convoy init`: ends what nobody works on any more, and watches. `convoy init --check` compares it with the manifest.',
    ]);
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/proposal.ts




/** All files as the facts of a repository tell them; `file` is the manifest's. */
const proposalOf = (facts, file, { workflow, uses }) => {
    const drawn = (0,draft_all/* draftOf */.b)(facts);
    // A manifest at the top is as good as one in .github.
    const other = file === '.github/convoy.yml' && facts.files.includes('convoy.yml');
    const note = 'convoy.yml may be a manifest already: --manifest convoy.yml means that one';
    const draft = other ? { ...drawn, notes: [note, ...drawn.notes] } : drawn;
    const options = { uses, manifest: file, branch: facts.branch };
    return {
        draft,
        manifest: { file, text: manifestText(draft) },
        workflow: {
            file: `.github/workflows/${workflow}`,
            text: workflowText(draft, options),
        },
        monitoring: { file: '.github/workflows/convoy-monitoring.yml', text: monitoringText(draft, options) },
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/init/repository.ts + 1 modules
var repository = __webpack_require__(6750);
;// CONCATENATED MODULE: ./packages/convoy/src/init/propose.ts








/** What init never writes: a manifest that `convoy validate` refuses. */
const refuseFaults = async ({ file, text }) => {
    const { diagnostics } = (0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new error/* ConvoyError */.rG('INIT_FAULTY', `what was drawn from this repository is no valid manifest, so nothing is written; --dry-run prints it:\n${errors.map(diagnostic/* format */.G).join('\n')}`);
};
/** Draws all files from the repository at the manifest's root. */
const propose = async (place, options) => {
    const facts = await (0,gather/* gather */.k)(await (0,repository/* openRepository */.h)(place.root), place.root);
    return proposalOf(facts, (0,external_node_path_.relative)(place.root, place.manifest), options);
};
/** Throws `NOTHING_TO_DEPLOY` or `INIT_FAULTY` where the files of a proposal cannot be used. */
const insistUsable = async ({ draft, manifest }) => {
    if (draft.services.length > 0)
        return refuseFaults(manifest);
    const idle = draft.idle.map(({ name, sources }) => `  ${name} (${sources.slice(0, 3).join(', ')})`);
    throw new error/* ConvoyError */.rG('NOTHING_TO_DEPLOY', [
        idle.length === 0
            ? 'nothing here looks like a service, so nothing is written'
            : `nothing here deploys what looks like a service, so nothing is written:\n${idle.slice(0, 20).join('\n')}`,
        'looked for: deploy*.sh, Dockerfiles, compose files, firebase.json, `deploy` in package.json, services/*, apps/*, and jobs of .github/workflows that deploy',
        ...draft.notes.map((line) => `note: ${line}`),
        `  fix: write a script that deploys one service${idle.length === 0 ? ' (services/NAME/deploy.sh)' : `, for example ${draft.idle[0]?.folder || '.'}/deploy.sh`}, and give \`convoy init\` again; docs/providers.md tells what it gets`,
    ].join('\n'));
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/report.ts


/** What a person has to decide: each such comment begins with that. */
const decisionsIn = (text) => text.match(/#.*\bDECIDE: /g)?.length ?? 0;
const serviceLine = ({ name, deploy, needs }) => {
    const after = needs.length === 0 ? '' : `, after ${needs.map(({ value }) => value).join(', ')}`;
    return `  ${name}: deployed as in ${(0,view_text/* clean */.uH)(deploy?.because ?? '')}${after}`;
};
const section = (title, lines) => (lines.length === 0 ? [] : [title, ...lines]);
/** What was found and what a person has to do next. */
const report = ({ draft, manifest, workflow, monitoring }, written) => {
    const reads = readsOf(draft);
    const files = [manifest, workflow, monitoring];
    const open = files.flatMap(({ file, text }) => (decisionsIn(text) > 0 ? [`${file} (${decisionsIn(text)})`] : []));
    const decide = open.length === 0 ? '' : ` and decide where comments say DECIDE: ${open.join(', ')}`;
    const named = (store) => reads.filter((one) => one.store === store).map(({ name }) => `  ${name}`);
    return [
        `${written ? 'written' : 'would write'}: ${files.map(({ file }) => file).join(', ')}`,
        ...section('services:', draft.services.map(serviceLine)),
        ...section('left out, for nothing here deploys them:', draft.idle.map(({ name, sources }) => `  ${name} (${sources.slice(0, 3).join(', ')})`)),
        ...section('variables to set (gh variable set NAME):', named('vars')),
        ...section('secrets to set (gh secret set NAME):', named('secrets')),
        ...section('note:', [...draft.notes, ...draft.left, ...draft.pushing].map((line) => `  ${line}`)),
        `next: read ${manifest.file}${decide}; then \`convoy validate\` and \`convoy plan${draft.environments.length > 1 ? ` --environment ${draft.environments[0]?.value}` : ''}\``,
    ].join('\n');
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/convoy/src/init/store.ts



/** Undefined where nothing is there. */
const found = (path) => (0,promises_.lstat)(path).catch(() => undefined);
/** Which of these files are there already. */
const presentAmong = async (root, files) => {
    const there = await Promise.all(files.map(({ file }) => found((0,external_node_path_.join)(root, file))));
    return files.filter((_, index) => there[index] !== undefined);
};
/** The folder that is there and in which all others up to a file would be made; undefined: its link leads nowhere. */
const nearest = async (path) => {
    const folder = (0,external_node_path_.dirname)(path);
    if ((await found(folder)) === undefined)
        return nearest(folder);
    return (0,promises_.realpath)(folder).catch(() => undefined);
};
/** Throws `OUTSIDE` where a link leads elsewhere: what a repository brings along must not make anybody write beside it. */
const insistInside = async (root, { file }) => {
    const path = (0,external_node_path_.join)(root, file);
    const [top, folder, there] = await Promise.all([(0,promises_.realpath)(root), nearest(path), found(path)]);
    if (there?.isSymbolicLink() || !`${folder}${external_node_path_.sep}`.startsWith(`${top}${external_node_path_.sep}`))
        throw new error/* ConvoyError */.rG('OUTSIDE', `${file} is a link, or lies behind one: take the link away and give it again`);
};
/** Writes these files below `root`, or none of them where a link leads out of it (`OUTSIDE`). Throws `NOT_WRITTEN`. */
const write = async (root, files, force) => {
    for (const file of files)
        await insistInside(root, file);
    for (const { file, text } of files)
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, file)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(root, file), text, { flag: force ? 'w' : 'wx' });
        }
        catch (cause) {
            throw new error/* ConvoyError */.rG('NOT_WRITTEN', `${file} cannot be written: ${(0,error/* messageOf */.bD)(cause)}: mend that and give it again`, {
                cause,
            });
        }
};

// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var src_inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/init.ts










const jsonOf = ({ draft, manifest, workflow, monitoring }, written) => ({
    ...{ written, manifest, workflow, monitoring, variables: readsOf(draft) },
    services: draft.services.map(({ name }) => name),
    leftOut: draft.idle.map(({ name, sources }) => ({ name, sources })),
    notes: [...draft.notes, ...draft.left, ...draft.pushing],
});
const refused = (proposal, present) => ({
    exit: exit/* exits */.c.refused,
    json: jsonOf(proposal, []),
    text: [
        `${present.join(' and ')} ${present.length === 1 ? 'is' : 'are'} there already, so nothing is written`,
        ...(present.includes(proposal.manifest.file) ? ['  `convoy init --check` compares it with the repository'] : []),
        ...(present.includes(proposal.workflow.file) ? ['  --workflow NAME writes the new one beside it'] : []),
        '  --dry-run prints all files, --force writes over what is there',
    ].join('\n'),
});
const init = (0,verb/* verb */.w)({
    inputs: {
        manifest: src_inputs/* placeInputs */.vb.manifest,
        check: schemas/* boolean */.zMY().optional().describe('Write nothing: compare manifest, workflows and repository'),
        'dry-run': schemas/* boolean */.zMY().optional().describe('Print all files, write none'),
        force: schemas/* boolean */.zMY().optional().describe('Write over files that are there'),
        workflow: schemas/* string */.YjP()
            .regex(/^[\w.-]+\.ya?ml$/, 'expects a file name such as deploy.yml')
            .default('deploy.yml')
            .describe("File of the caller's workflow in .github/workflows; default deploy.yml"),
        uses: schemas/* string */.YjP()
            .regex(/^[\w.-]+\/[\w.-]+@[\w./-]+$/, 'expects OWNER/REPO@REF')
            .default(defaultUses)
            .describe(`Whose reusable workflow it calls, OWNER/REPO@REF; default ${defaultUses}`),
    },
    run: async ({ manifest, check, 'dry-run': dry, force = false, workflow, uses }, around) => {
        const place = (0,src_place/* placeOf */.$)({ manifest }, around);
        if (check)
            return (await Promise.all(/* import() */[__webpack_require__.e(3581), __webpack_require__.e(6216)]).then(__webpack_require__.bind(__webpack_require__, 16216))).check(place);
        const proposal = await propose(place, { workflow, uses });
        const files = [proposal.manifest, proposal.workflow, proposal.monitoring];
        if (dry) {
            const text = files.map((one) => `# ${one.file}\n${one.text}`).join('---\n');
            around.note(report(proposal, false));
            return { exit: exit/* exits */.c.done, quotes: true, text: text.trimEnd(), json: jsonOf(proposal, []) };
        }
        await insistUsable(proposal);
        const present = (await presentAmong(place.root, files)).map(({ file }) => file);
        if (present.length > 0 && !force)
            return refused(proposal, present);
        await write(place.root, files, force);
        const written = files.map(({ file }) => file);
        return { exit: exit/* exits */.c.done, text: report(proposal, true), json: jsonOf(proposal, written) };
    },
});


/***/ })

};
