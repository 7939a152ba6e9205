export const id = 6216;
export const ids = [6216,617];
export const modules = {

/***/ 21776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ DiagnosedError)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38144);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);


/** A file that cannot be used, with everything that is wrong with it, each fault at its place. */
class DiagnosedError extends _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG {
    diagnostics;
    constructor(diagnostics, code) {
        super(code, diagnostics.map(_convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .format */ .G).join('\n'));
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 16216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/init/gather.ts + 9 modules
var gather = __webpack_require__(53612);
// EXTERNAL MODULE: ./packages/convoy/src/init/repository.ts + 1 modules
var init_repository = __webpack_require__(6750);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/convoy/src/init/draft/all.ts + 15 modules
var draft_all = __webpack_require__(58899);
// EXTERNAL MODULE: ./packages/convoy/src/init/expressions.ts
var expressions = __webpack_require__(5208);
;// CONCATENATED MODULE: ./packages/convoy/src/init/check/callers.ts

const calls = (uses) => /\/coordinated-deployment\.ya?ml(@|$)/.test(uses ?? '');
const monitors = (uses) => /\/deployment-monitoring\.ya?ml(@|$)/.test(uses ?? '');
const acts = (uses) => /\/actions\/(sequence|deploy-service)(@|$)/.test(uses ?? '');
/** `NAME=value` lines of a text whose key stands at `source`; a block begins on the line below. */
const assigned = (text, { file, line = 1 }) => (text ?? '').split('\n').flatMap((written, index) => {
    const [, name] = /^\s*([A-Za-z_]\w*)=/.exec(written) ?? [];
    return name === undefined ? [] : [{ name, source: { file, line: text?.includes('\n') ? line + 1 + index : line } }];
});
const quoted = /'([^']*)'/g;
/** Names that an environment's expression may become, and whether there may be others. */
const environmentsOf = (written, source, { options }) => {
    const pieces = (0,expressions/* piecesOf */.X)(written ?? '');
    const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
    const inside = pieces.flatMap((piece) => (piece.kind === 'unknown' ? [piece.text] : []));
    const chosen = (written ?? '').includes('inputs.');
    // What is compared with a branch is no environment.
    const literals = inside.flatMap((text) => [...text.replaceAll(/[!=]=\s*'[^']*'|'[^']*'\s*[!=]=/g, '').matchAll(quoted)].map(([, name = '']) => name));
    const names = [...texts, ...literals].filter((name) => name.trim() !== '').map((name) => ({ name, source }));
    return {
        environments: [...names, ...(chosen ? options : [])],
        anyEnvironment: written === undefined || (chosen && options.length === 0) || (pieces.length > 0 && names.length === 0 && !chosen),
    };
};
const byWorkflow = (job, workflow) => ({
    source: job.source,
    passed: [...assigned(job.with.env, job.at('with', 'env')), ...assigned(job.secrets.env, job.at('secrets', 'env'))],
    open: job.inherits,
    ...environmentsOf(job.with.environment, job.at('with', 'environment'), workflow),
});
const byStep = (step, workflow) => ({
    source: step.source,
    passed: step.env.map(({ name, source }) => ({ name, source })),
    open: false,
    ...environmentsOf(step.with.environment, step.source, workflow),
});
/** Every job and step by which these workflows call Convoy. */
const callersIn = (workflows) => workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => [
    ...(calls(job.uses) ? [byWorkflow(job, workflow)] : []),
    ...job.steps.filter(({ uses }) => acts(uses)).map((step) => byStep(step, workflow)),
]));
/** Which environment it settles, and which it watches, are said apart. */
const monitoring = (job, workflow) => {
    const settling = byWorkflow(job, workflow);
    const watched = environmentsOf(job.with.watch, job.at('with', 'watch'), workflow);
    return { ...settling, environments: [...settling.environments, ...watched.environments] };
};
/** Every job by which these workflows have Convoy monitor what it deployed. */
const monitorsIn = (workflows) => workflows.flatMap((workflow) => workflow.jobs.filter(({ uses }) => monitors(uses)).map((job) => monitoring(job, workflow)));

;// CONCATENATED MODULE: ./packages/convoy/src/init/check/environments.ts
/** Environments that the workflows name and the manifest does not, and the other way round. */
const environmentDrift = ({ environments }, { callers, monitors }, draft, file) => {
    const known = new Set(environments.map(({ name }) => name));
    const offered = callers.flatMap((caller) => caller.environments);
    const fix = `add it to \`environments\` of ${file}, or take it out here`;
    const named = [...offered, ...monitors.flatMap((caller) => caller.environments)];
    const unknown = new Map(named.filter(({ name }) => !known.has(name)).map((one) => [one.name, one]));
    const old = draft.environments.filter(({ value, at }) => at && !known.has(value) && !unknown.has(value));
    const names = new Set(offered.map(({ name }) => name));
    const all = callers.length === 0 || callers.some(({ anyEnvironment }) => anyEnvironment);
    return [
        ...[...unknown.values()].map(({ name, source }) => ({
            ...{ code: 'ENVIRONMENT_UNKNOWN', source, message: `there is no environment ${name} in ${file}`, fix },
        })),
        ...old.flatMap(({ value, at }) => at
            ? [
                {
                    code: 'ENVIRONMENT_UNKNOWN',
                    source: at,
                    message: `this deploys to ${value}, which ${file} does not have`,
                    fix,
                },
            ]
            : []),
        ...environments
            .filter(({ name }) => !all && !names.has(name))
            .map(({ name, source }) => ({
            ...{ code: 'ENVIRONMENT_NOT_OFFERED', source },
            message: `no workflow that calls Convoy offers the environment ${name}`,
            fix: "add it to the options of the workflow's input `environment`, or take it out here",
        })),
    ];
};

// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/convoy/src/init/draft/lines.ts
var lines = __webpack_require__(5008);
// EXTERNAL MODULE: ./packages/convoy/src/init/readers/yaml.ts
var yaml = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/convoy/src/init/check/manifest.ts





const commandKeys = ['deploy', 'shift', 'weigh', 'rollback', 'describe', 'retire', 'run'];
/** Files: with a folder before their name or an ending after it, and nothing that a shell would replace. */
const isFile = (word) => /^(\.{1,2}\/)?[^\s$*?{}~=:@<>|-][^\s$*?{}~=:@<>|]*\.(sh|bash|zsh|m?[jt]s|c[jt]s|py|rb|pl)$|^\.\/[^$*?{}]+$/.test(word);
const filesIn = (command, cwd) => {
    const words = typeof command === 'string' ? (0,lines/* wordsOf */.Z)(command) : (0,tree/* textsOf */.CB)(command).map(({ text }) => text);
    return words.filter(isFile).map((word) => external_node_path_.posix.normalize(external_node_path_.posix.join(cwd, word)));
};
/** Every service as written and as each environment deviates from it. */
const servicePlaces = (data) => {
    const cwdAt = (at) => String((0,tree/* valueAt */.fK)(data, [...at, 'with', 'cwd']) ?? '');
    const written = (0,tree/* entriesAt */.ws)(data, 'services').map(([name]) => ({
        at: ['services', name],
        cwd: cwdAt(['services', name]),
    }));
    const deviating = (0,tree/* entriesAt */.ws)(data, 'environments').flatMap(([environment]) => (0,tree/* entriesAt */.ws)(data, 'environments', environment, 'services').map(([name]) => {
        const at = ['environments', environment, 'services', name];
        return { at, cwd: cwdAt(at) || cwdAt(['services', name]) };
    }));
    return [...written, ...deviating];
};
const commandsIn = (data) => [
    ...servicePlaces(data).flatMap(({ at, cwd }) => commandKeys.flatMap((key) => {
        const command = (0,tree/* valueAt */.fK)(data, [...at, 'with', key]);
        return command === undefined ? [] : [{ command, cwd, at: [...at, 'with', key] }];
    })),
    ...(0,tree/* entriesAt */.ws)(data, 'tasks').map(([name, task]) => ({
        command: (0,tree/* own */.ZV)(task, 'run'),
        cwd: '',
        at: ['tasks', name, 'run'],
    })),
    ...(0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(data, ['verify', 'integration'])).map((check, index) => ({
        ...{ command: (0,tree/* own */.ZV)(check, 'run'), cwd: '', at: ['verify', 'integration', index, 'run'] },
    })),
];
const namesIn = (text) => [
    ...(0,expand/* variableNamesIn */.aY)(text),
    ...[...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name),
];
/** Reads what a valid manifest says; where none of its environments has a name, it is `default`. */
const saidIn = (file, text) => {
    const { data, source } = (0,yaml/* readYaml */.g)(file, text);
    const paths = servicePlaces(data).flatMap(({ at }) => (0,tree/* textsOf */.CB)((0,tree/* valueAt */.fK)(data, [...at, 'paths'])).map(({ text: glob, index }) => ({
        ...{ name: glob, source: source([...at, 'paths', index]) },
    })));
    const texts = [...(0,tree/* textsWithin */.qI)((0,tree/* fieldsOf */.Pf)(data))];
    const environments = (0,tree/* entriesAt */.ws)(data, 'environments').map(([name]) => ({
        name,
        source: source(['environments', name]),
    }));
    return {
        text,
        services: (0,tree/* entriesAt */.ws)(data, 'services').map(([name]) => name),
        environments: environments.length > 0 ? environments : [{ name: 'default', source: { file, line: 1 } }],
        paths: paths.filter(({ name }) => !name.startsWith('!')),
        scripts: commandsIn(data).flatMap(({ command, cwd, at }) => [...new Set(filesIn(command, cwd))].map((name) => ({ name, source: source(at) }))),
        required: texts.flatMap(({ text: said, path }) => (0,expand/* referencesIn */.ii)(said).flatMap(({ name, fallback }) => fallback === undefined ? [{ name, source: source(path) }] : [])),
        named: new Set(texts.flatMap(({ text: said }) => namesIn(said))),
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/paths.ts
var paths = __webpack_require__(77536);
// EXTERNAL MODULE: ./packages/convoy/src/init/source.ts
var init_source = __webpack_require__(12814);
;// CONCATENATED MODULE: ./packages/convoy/src/init/check/services.ts



/** What may stand before a path and behind it: anything else makes it another one. */
const begins = /(^|[^\w./-])(\.\/)?$/;
const ends = /^(?![\w-]|\.\w)/;
/** Whether a path stands in the manifest as a whole, be it in a comment: what is named there was decided. */
const namer = ({ text }) => {
    // A comment goes on behind the sign of its next line.
    const known = (0,view_text/* clean */.uH)(text.replaceAll(/\n[ \t]*#/g, ' '));
    return (path) => {
        const wanted = (0,view_text/* clean */.uH)(path);
        for (let at = known.indexOf(wanted); at >= 0; at = known.indexOf(wanted, at + 1)) {
            const behind = at + wanted.length;
            if (begins.test(known.slice(Math.max(0, at - 3), at)) && ends.test(known.slice(behind, behind + 2)))
                return true;
        }
        return false;
    };
};
const missing = (service, file) => ({
    code: 'NOT_IN_MANIFEST',
    source: { file: service.sources[0] ?? file },
    message: `${service.name} looks like a service, and ${file} does not name it`,
    fix: `add it to \`services\`, or name ${service.folder || service.sources[0]} in a comment there to say that it is none`,
});
/** What the repository has and the manifest does not name: services, and scripts that deploy. */
const unnamed = (draft, facts, said, file) => {
    const names = namer(said);
    const globs = said.paths.map(({ name }) => name);
    const covers = globs.length === 0 ? () => false : (0,paths/* among */.n)(globs);
    const isCovered = (path) => covers({ path, submodule: false }) || names(path);
    const services = [...draft.services, ...draft.idle].filter(({ name, folder, sources }) => {
        if (said.services.includes(name) || sources.length === 0)
            return false;
        // What it shares with others, a script at the top for one, says nothing about it.
        const own = folder ? [folder, `${folder}/x`, ...sources.filter((path) => path.startsWith(`${folder}/`))] : sources;
        return !own.some(isCovered);
    });
    const told = new Set(services.flatMap(({ sources }) => sources));
    const scripts = facts.scripts.filter((script) => !isCovered(script.file) && !told.has((0,init_source/* placed */.G)(script)));
    return [
        ...services.map((service) => missing(service, file)),
        ...scripts.map((script) => ({
            code: 'NOT_IN_MANIFEST',
            source: { file: script.file },
            message: `this script deploys something, and ${file} does not name it`,
            fix: `call it in \`with.deploy\` of a service, or name it in a comment of ${file} to say that it is none`,
        })),
    ];
};
const matches = (glob, { submodules }) => {
    const is = (0,paths/* among */.n)([glob]);
    return (path) => is({ path, submodule: submodules.has(path) });
};
/** What the manifest names and the repository has no more. */
const gone = (facts, said) => {
    const files = new Set(facts.files);
    const folders = (path) => facts.files.some((file) => file.startsWith(`${path}/`));
    return [
        ...said.paths
            .filter(({ name }) => !facts.files.some(matches(name, facts)))
            .map(({ name, source }) => ({
            ...{ code: 'PATH_MATCHES_NOTHING', source, message: `\`${(0,view_text/* clean */.uH)(name)}\` in \`paths\` matches no file` },
            fix: 'write where the files are now, or take the service out',
        })),
        ...said.scripts
            .filter(({ name }) => !files.has(name) && !folders(name) && !name.startsWith('..'))
            .map(({ name, source }) => ({
            ...{ code: 'SCRIPT_GONE', source, message: `this command runs ${(0,view_text/* clean */.uH)(name)}, which is not there` },
            fix: 'write where the script is now, or commit it',
        })),
    ];
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/check/variables.ts
const firsts = (all) => [
    ...new Map(all.toReversed().map((one) => [one.name, one])).values(),
];
/** Names that the manifest reads and the callers do not pass, and the other way round. */
const variableDrift = async (said, callers, read) => {
    if (callers.length === 0)
        return [];
    const required = firsts(said.required);
    const unpassed = callers
        .filter(({ open }) => !open)
        .flatMap(({ passed, source }) => {
        const names = new Set(passed.map(({ name }) => name));
        return required
            .filter(({ name }) => !names.has(name))
            .map((one) => ({
            ...{ code: 'NOT_PASSED', source: one.source },
            message: `\`\${${one.name}}\` is read here, and ${source.file}:${source.line ?? 1} does not pass it`,
            fix: `add the line ${one.name}=\${{ vars.${one.name} }} to \`env\` there, or under \`secrets\` where it is one`,
        }));
    });
    const texts = await Promise.all([...new Set(said.scripts.map(({ name }) => name))].map(read));
    const scripts = texts.map((one) => one?.text ?? '').join('\n');
    const isRead = (name) => said.named.has(name) || required.some((one) => one.name === name) || new RegExp(`\\b${name}\\b`).test(scripts);
    const idle = firsts(callers.flatMap(({ passed }) => passed)).filter(({ name }) => !isRead(name));
    return [
        ...unpassed,
        ...idle.map(({ name, source }) => ({
            ...{ code: 'PASSED_FOR_NOTHING', source },
            message: `${name} is passed, and neither the manifest nor a script that it calls reads it`,
            fix: 'take the line out, or read it by `with.env` of the service that needs it',
        })),
    ];
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/check/compare.ts







const noCaller = (file) => ({
    code: 'NO_CALLER',
    source: { file },
    message: 'no workflow calls Convoy, so nothing deploys what this says',
    fix: '`convoy init --dry-run` prints such a workflow',
});
const unreadable = ({ workflows }) => workflows.flatMap(({ fault }) => fault
    ? [
        {
            ...{ code: 'UNREADABLE', source: fault.source, message: `no YAML: ${(0,view_text/* clean */.uH)(fault.message)}` },
            fix: 'mend it: what it calls is not compared',
        },
    ]
    : []);
/** Compares a valid manifest with the repository and its workflows. */
const compare = async (facts, { file, text }, read) => {
    const draft = (0,draft_all/* draftOf */.b)(facts);
    const said = saidIn(file, text);
    const [callers, monitors] = [callersIn(facts.workflows), monitorsIn(facts.workflows)];
    return {
        services: said.services.length,
        callers: callers.length,
        drifts: [
            ...unreadable(facts),
            ...(callers.length === 0 ? [noCaller(file)] : []),
            ...unnamed(draft, facts, said, file),
            ...gone(facts, said),
            ...(await variableDrift(said, [...callers, ...monitors], read)),
            ...environmentDrift(said, { callers, monitors }, draft, file),
        ],
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/init/check/drift.ts

const driftText = ({ source, message, fix }) => `${(0,init_source/* placed */.G)(source)}: ${message}\n  fix: ${fix}`;

;// CONCATENATED MODULE: ./packages/convoy/src/init/check/all.ts









/** Compares manifest, workflows and repository. Throws `MANIFEST_INVALID` or `MANIFEST_UNREADABLE`. */
const check = async (place) => {
    await (0,manifest/* manifestAt */.ZG)(place);
    const repository = await (0,init_repository/* openRepository */.h)(place.root);
    const facts = await (0,gather/* gather */.k)(repository, place.root);
    const file = (0,external_node_path_.relative)(place.root, place.manifest);
    const text = await (0,promises_.readFile)(place.manifest, 'utf8');
    const { drifts, services, callers } = await compare(facts, { file, text }, repository.read);
    const counts = [(0,plural/* plural */.L)(services, 'service'), (0,plural/* plural */.L)(callers, 'caller'), (0,plural/* plural */.L)(facts.files.length, 'file')].join(', ');
    const inStep = drifts.length === 0;
    return {
        exit: inStep ? exit/* exits */.c.done : exit/* exits */.c.failed,
        json: { inStep, drifts, notes: facts.notes },
        text: [
            ...drifts.map(driftText),
            ...facts.notes.map((line) => `note: ${line}`),
            `${inStep ? 'in step' : (0,plural/* plural */.L)(drifts.length, 'difference')}: ${counts} compared`,
        ].join('\n'),
    };
};


/***/ }),

/***/ 32998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  XD: () => (/* binding */ environmentIn),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  loadWhole: () => (/* binding */ loadWhole),
  ZG: () => (/* binding */ manifestAt),
  manifestOfDefaultBranch: () => (/* binding */ manifestOfDefaultBranch),
  Z4: () => (/* binding */ placesOfChecks),
  US: () => (/* binding */ policyOf),
  Ep: () => (/* binding */ requireChannelVariables),
  Uk: () => (/* binding */ requireToGoOn),
  pS: () => (/* binding */ requireVariables),
  $3: () => (/* binding */ unsetIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 27 modules
var parse = __webpack_require__(41229);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/places.ts



/** Line and column, both from 1, of the key of a check as `environment` sees it. */
const checkPlaces = (manifest, environment) => {
    // What cannot be decoded was refused when it was read; the first line stands for it.
    const text = (0,decode/* decode */.D)(manifest, '');
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    return ({ service, check }) => {
        const path = service === undefined ? (0,view/* integrationAt */._Y)(document.data, check) : at(service, 'verify', check);
        const { line, column } = document.lineAt(document.locate(path, 'key'));
        return { line, column };
    };
};

// EXTERNAL MODULE: ./packages/manifest/src/resolve.ts + 1 modules
var resolve = __webpack_require__(20228);
// EXTERNAL MODULE: ./packages/manifest/src/variables.ts
var variables = __webpack_require__(42490);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/diagnosed.ts
var diagnosed = __webpack_require__(21776);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/manifest.ts













/** A manifest that cannot be used, with everything that is wrong with it. */
class ManifestError extends diagnosed/* DiagnosedError */.x {
    constructor(diagnostics, code = 'MANIFEST_INVALID') {
        super(diagnostics, code);
    }
}
/** What the system's codes mean to a person, and what to do. */
const unreadable = {
    ENOENT: ['there is no such file', 'write one there, or name another by --manifest FILE'],
    EISDIR: ['it is a folder', 'name a file in it by --manifest FILE'],
    ENOTDIR: ['what should be a folder on its path is a file', 'name another by --manifest FILE'],
    EACCES: ['permission is denied', 'let this user read it, or name another by --manifest FILE'],
};
const notAFile = [
    'it is a pipe or a device',
    'write it to a file and name that by --manifest FILE',
];
const unreadableBy = (called, [why, fix], cause) => new error/* ConvoyError */.rG('MANIFEST_UNREADABLE', `${called}:1:1: the manifest cannot be read: ${why}\n  fix: ${fix}`, {
    cause,
});
/** A pipe would be waited for and a device may have no end; of a file that is too large no more is read than tells so. */
const bytesOf = async ({ manifest, called }) => {
    try {
        const found = await (0,promises_.stat)(manifest);
        if (!found.isFile() && !found.isDirectory())
            throw unreadableBy(called, notAFile);
        return Buffer.concat(await (0,external_node_fs_.createReadStream)(manifest, { end: decode/* mostBytes */.j }).toArray());
    }
    catch (cause) {
        if (cause instanceof error/* ConvoyError */.rG)
            throw cause;
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        throw unreadableBy(called, unreadable[code] ?? [(0,error/* messageOf */.bD)(cause), 'name another by --manifest FILE'], cause);
    }
};
/** Reads the manifest and tells what is wrong with it; throws only when it cannot be read. */
const inspect = async (place) => (0,parse/* parseManifest */.N)(await bytesOf(place), { file: place.called, providers: await (0,providers/* providerSchemas */.S)() });
const valid = ({ manifest, diagnostics }) => {
    if (manifest)
        return manifest;
    throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
};
/** The manifest, or a throw that says all that is wrong with it. */
const manifestAt = async (place) => valid(await inspect(place));
/**
 * The manifest as written and as it holds for an environment. What cannot be honoured yet is refused here: a key that is
 * silently ignored is a promise broken.
 */
const loadWhole = async (place, environment) => {
    const { manifest, diagnostics } = await inspect(place);
    const blocking = diagnostics.filter((one) => one.severity === 'error' || one.code === 'NOT_BUILT_YET');
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    const settings = await withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
    return { manifest, settings };
};
/** As it holds for an environment. */
const load = async (place, environment) => (await loadWhole(place, environment)).settings;
/** The manifest of the default branch; null: it has none there, or this is not on GitHub. */
const manifestOfDefaultBranch = async ({ github, root, manifest }) => {
    if (!github)
        return null;
    const path = (0,external_node_path_.relative)(root, manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await github()).fileOfDefaultBranch(path);
    if (text === null)
        return null;
    const file = `${path} of the default branch`;
    return valid((0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() }));
};
/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. One without this environment says nothing of it yet; null: one without this manifest, or not on GitHub.
 */
const policyOf = async (place, environment) => {
    const manifest = await manifestOfDefaultBranch(place);
    if (manifest === null)
        return null;
    if (!(0,resolve/* environmentsOf */.M)(manifest).includes(environment))
        return {};
    const { access, freeze } = (0,resolve/* resolve */.h)(manifest, environment);
    return { ...(access ? { access } : {}), ...(freeze ? { freeze } : {}) };
};
const withPolicy = async (place, settings) => {
    const policy = await policyOf(place, settings.environment);
    if (policy === null)
        return settings;
    const { access: _access, freeze: _freeze, ...own } = settings;
    return { ...own, ...policy };
};
const onlyOf = (known) => {
    const [only] = known;
    if (only === undefined || known.length > 1)
        throw new error/* ConvoyError */.rG('ENVIRONMENT_MISSING', `name the environment by --environment: ${known.join(' or ')}`);
    return only;
};
/**
 * The name of the environment alone. Ways out (resume, roll back, settle) need no more of the manifest: the journal has
 * its settings, and a manifest that is broken meanwhile must not bar them.
 */
const environmentOf = async (place, environment) => {
    if (environment !== undefined)
        return environment;
    return onlyOf((0,resolve/* environmentsOf */.M)(await manifestAt(place)));
};
/** The same of one that the manifest at hand must know. Throws `UNKNOWN_ENVIRONMENT`. */
const environmentIn = (manifest, environment) => {
    const known = (0,resolve/* environmentsOf */.M)(manifest);
    if (environment === undefined)
        return onlyOf(known);
    if (known.includes(environment))
        return environment;
    throw new error/* ConvoyError */.rG('UNKNOWN_ENVIRONMENT', `there is no environment ${(0,view_text/* clean */.uH)(environment)}: there is ${(0,offered/* offered */.I)(environment, known)}`);
};
/** Variables that these read and that are not set here, where the manifest reads them. */
const unsetIn = async (place, settings, readers, env) => {
    const unset = (0,variables/* unsetVariables */.f)(settings, readers, (name) => env[name]);
    return unset.length === 0 ? [] : (0,variables/* diagnoseUnset */.SN)(unset, settings.environment, await bytesOf(place), place.called);
};
/** Throws `UNSET_VARIABLE`, each with its place, where a channel reads what is not set here. */
const requireChannelVariables = async (place, channel, env) => {
    const diagnostics = (0,variables/* diagnoseUnsetInChannel */.Ce)(channel, (name) => env[name], await bytesOf(place), place.called);
    if (diagnostics.length > 0)
        throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};
/** Where its checks are written. */
const placesOfChecks = async (place, environment) => checkPlaces(await bytesOf(place), environment);
/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
const requireVariables = async (...asked) => {
    const diagnostics = await unsetIn(...asked);
    if (diagnostics.length > 0)
        throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};
/** The same of what was begun elsewhere: it is left as it is rather than gone on with to its harm. */
const requireToGoOn = (deployment, settings, services, env) => {
    const names = [
        ...new Set((0,variables/* unsetVariables */.f)(settings, { services, checks: [] }, (name) => env[name]).map(({ name }) => name)),
    ];
    if (names.length > 0)
        throw new error/* ConvoyError */.rG('UNSET_VARIABLE', `${deployment} is left as it is, for ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set here, and its services read ${names.length === 1 ? 'it' : 'them'}: set what it was begun with, and go on by convoy resume`);
};


/***/ }),

/***/ 44603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ offered)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);

/** What there is instead of a name that is not known: `web, stock; did you mean stock?`. */
const offered = (name, known) => {
    const meant = (0,_convoy_manifest_words__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return `${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
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

/***/ 20228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ environmentsOf),
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/monitoring/settings.ts
var settings = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/manifest/src/defaults.ts
var src_defaults = __webpack_require__(24409);
// EXTERNAL MODULE: ./packages/manifest/src/freeze.ts
var src_freeze = __webpack_require__(14996);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/manifest/src/schema/request.ts
var request = __webpack_require__(19102);
;// CONCATENATED MODULE: ./packages/manifest/src/verify.ts




const requestOf = (asked) => {
    const method = request/* methods */.vX.find((key) => asked[key] !== undefined) ?? 'get';
    return {
        method: method.toUpperCase(),
        path: asked[method] ?? '/',
        headers: asked.headers ?? {},
        ...(asked.body === undefined ? {} : { body: asked.body }),
        ...(asked.follow === undefined ? {} : { follow: asked.follow }),
        timeoutMs: (0,duration/* durationMs */.pc)(asked.timeout ?? src_defaults/* defaultTimeouts */.c0.request),
    };
};
const stepOf = ({ name, service, expect, store = {}, ...asked }) => ({
    ...{ name, request: requestOf(asked), expect, store },
    ...(service === undefined ? {} : { service }),
});
/** Of 1: `20%` is 0.2. */
const shareOf = (percentage) => Number.parseFloat(percentage) / 100;
const performanceOf = (written) => {
    const { samples, quantile, 'max-increase': increase, ...asked } = written;
    const request = requestOf(asked);
    const many = samples ?? src_defaults/* defaultChecks */.Li.samples;
    return {
        request,
        samples: many,
        // Both releases are asked in turn.
        timeoutMs: (0,duration/* durationMs */.pc)(src_defaults/* defaultTimeouts */.c0.performance),
        quantile: quantile === undefined ? null : Number(quantile.slice(1)) / 100,
        maxIncrease: shareOf(increase ?? src_defaults/* defaultChecks */.Li.increase),
    };
};
const listOf = (written) => written === undefined ? [] : typeof written === 'string' ? [written] : written;
const securityOf = (written) => ({
    ...(written.scan === undefined ? {} : { scan: written.scan }),
    timeoutMs: (0,duration/* durationMs */.pc)(written.timeout ?? src_defaults/* defaultTimeouts */.c0.check),
    sarif: listOf(written.sarif),
    secrets: listOf(written.secrets),
    failOn: written['fail-on'] ?? 'high',
    ...(written.baseline === undefined ? {} : { baseline: written.baseline }),
    headers: written.headers ?? false,
    cookies: written.cookies ?? false,
    tlsDays: written['tls-days'] ?? null,
    request: requestOf({ get: written.path ?? '/' }),
});
const pageOf = ({ path = '/', runs, timeout, metrics = {}, ...scores }) => ({
    path,
    runs: runs ?? src_defaults/* defaultChecks */.Li.runs,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout ?? src_defaults/* defaultTimeouts */.c0.page),
    categories: Object.fromEntries(checks/* categories */.LZ.flatMap((one) => (scores[one] === undefined ? [] : [[one, scores[one]]]))),
    metrics: Object.fromEntries(Object.entries(metrics).map(([id, most]) => [id, typeof most === 'number' ? most : (0,duration/* durationMs */.pc)(most)])),
});
/** Checks of a service with their defaults. */
const verifyOf = ({ smoke, security, page, performance }) => ({
    ...(smoke === undefined ? {} : { smoke: smoke.map(stepOf) }),
    ...(security === undefined ? {} : { security: securityOf(security) }),
    ...(page === undefined ? {} : { page: pageOf(page) }),
    ...(performance === undefined ? {} : { performance: performanceOf(performance) }),
});

// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/manifest/src/resolve.ts








/** Environments of a manifest; one that names none is deployed to `default`. */
const environmentsOf = ({ environments = {} }) => {
    const names = Object.keys(environments);
    return names.length > 0 ? names : [src_defaults/* defaultEnvironment */.L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ...src_defaults/* defaultGate */.zh, ...shared, ...own };
    return {
        intervalMs: (0,duration/* durationMs */.pc)(interval),
        timeoutMs: (0,duration/* durationMs */.pc)(timeout),
        startupMs: (0,duration/* durationMs */.pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ...src_defaults/* defaultHealth */.Qx, ...health });
const canaryStepOf = (step) => ({
    share: shareOf(step.weight),
    forMs: (0,duration/* durationMs */.pc)(step.for),
});
const strategyOf = (strategy = 'blue-green') => typeof strategy === 'string'
    ? { strategy }
    : {
        strategy: 'canary',
        canary: strategy.canary.map(canaryStepOf),
    };
const watchOf = (watch) => {
    if (watch === undefined)
        return { watchMs: null };
    const { for: time, 'max-increase': most } = watch;
    return { watchMs: (0,duration/* durationMs */.pc)(time), ...(most === undefined ? {} : { watchMaxIncrease: shareOf(most) }) };
};
const monitorOf = ({ interval, slow, maintenance, page }) => ({
    intervalMs: interval === undefined ? settings/* usualMonitor */.V.intervalMs : (0,duration/* durationMs */.pc)(interval),
    slowMs: slow === undefined ? settings/* usualMonitor */.V.slowMs : (0,duration/* durationMs */.pc)(slow),
    maintenance: maintenance === undefined ? settings/* usualMonitor */.V.maintenance : maintenance.flatMap(src_freeze/* freezeOf */.L),
    ...(page === undefined ? {} : { pageMs: (0,duration/* durationMs */.pc)(page) }),
});
/** Where nothing is said of what to do, nothing is done; a rollback is asked for by either key. */
const recoverOf = ({ recover, rollback }) => {
    const takesBack = rollback?.on?.includes('monitor') ?? false;
    if (recover === undefined && !takesBack)
        return null;
    const { restart = 0, backoff = src_defaults/* defaultBackoff */.ks, drift = 'report' } = recover ?? {};
    const usual = restart > 0 ? 'escalate' : null;
    const otherwise = recover?.otherwise ?? (takesBack ? 'rollback' : usual);
    return { restarts: restart, backoffMs: (0,duration/* durationMs */.pc)(backoff), otherwise, drift };
};
const serviceOf = (service, { gate, monitor }) => {
    const recover = recoverOf(service);
    return {
        needs: service.needs ?? [],
        provider: service.provider,
        with: service.with ?? {},
        ...strategyOf(service.strategy),
        timeoutMs: (0,duration/* durationMs */.pc)(service.timeout ?? src_defaults/* defaultTimeouts */.c0.effect),
        gate: gateOf(gate, service.gate),
        health: service.health === undefined ? null : healthOf(service.health),
        rollback: { ...src_defaults/* defaultRollback */.iZ, ...service.rollback },
        ...(service.verify === undefined ? {} : { verify: verifyOf(service.verify) }),
        ...watchOf(service.watch),
        ...(monitor || service.monitor ? { monitor: monitorOf({ ...monitor, ...service.monitor }) } : {}),
        ...(recover === null ? {} : { recover }),
        paths: service.paths ?? [],
    };
};
const externalOf = ({ health, gate, monitor }, defaults) => {
    const ready = health.ready ?? src_defaults/* defaultExternalPath */.Ol;
    return {
        gate: gateOf(defaults.gate, gate),
        health: { ...health, ready, live: ready },
        ...(defaults.monitor || monitor ? { monitor: monitorOf({ ...defaults.monitor, ...monitor }) } : {}),
    };
};
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = src_defaults/* defaultTimeouts */.c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const checkOf = ({ needs = [], run, requests, results, timeout = src_defaults/* defaultTimeouts */.c0.check }) => ({
    needs: [...new Set([...needs, ...(requests ?? []).map(({ service }) => service)])],
    ...(run === undefined ? {} : { run }),
    ...(requests === undefined ? {} : { requests: requests.map(stepOf) }),
    ...(results === undefined ? {} : { results: typeof results === 'string' ? [results] : results }),
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const careOf = ({ watch, canary, ask }) => ({
    ...(watch === undefined ? {} : { watch }),
    ...(canary === undefined ? {} : { canary: { from: shareOf(canary.from), ...canaryStepOf(canary) } }),
    ...(ask === undefined ? {} : { ask: shareOf(ask) }),
});
const map = (record, to) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
const resolve = (manifest, environment) => {
    const known = environmentsOf(manifest);
    if (!known.includes(environment)) {
        const { question, fix } = (0,words/* didYouMean */.au)(environment, known);
        throw new error/* ConvoyError */.rG('UNKNOWN_ENVIRONMENT', `unknown environment ${(0,words/* code */.aY)(environment)}${question || `; ${fix}`}`);
    }
    const own = manifest.environments?.[environment] ?? {};
    const overrides = new Map(Object.entries(own.services ?? {}));
    const merged = (service, name) => (overrides.has(name) ? (0,tree/* mergeService */.qD)(service, overrides.get(name)) : service);
    const { url, freeze, access, 'promotes-from': promotesFrom } = own;
    return {
        name: manifest.name,
        environment,
        ...(url === undefined ? {} : { url }),
        ...(freeze === undefined ? {} : { freeze: freeze.flatMap(src_freeze/* freezeOf */.L) }),
        ...(access === undefined ? {} : { access }),
        ...(promotesFrom === undefined ? {} : { promotesFrom }),
        shift: manifest.shift ?? 'each',
        ...(manifest.care === undefined ? {} : { care: careOf(manifest.care) }),
        maxParallel: manifest['max-parallel'] ?? null,
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults ?? {})),
        ...(manifest.external === undefined
            ? {}
            : { external: map(manifest.external, (external) => externalOf(external, manifest.defaults ?? {})) }),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
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

/***/ 67173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   jB: () => (/* binding */ areNeighbours),
/* harmony export */   my: () => (/* binding */ servicesNeeded)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** All that a service needs, itself or through tasks, those included; not through other services. */
const needsOf = (settings, service) => {
    const met = new Set((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, service)?.needs);
    for (const name of met)
        for (const need of (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return met;
};
const known = new WeakMap();
/**
 * Services that a service needs, itself or through tasks: what a migration in between stands on, the service stands on
 * too. Not through other services: those stand for themselves.
 */
const servicesNeeded = (settings, service) => {
    const all = known.get(settings) ?? new Map();
    known.set(settings, all);
    const found = all.get(service);
    if (found)
        return found;
    const made = new Set([...needsOf(settings, service)].filter((name) => Object.hasOwn(settings.services, name)));
    all.set(service, made);
    return made;
};
/** Whether one of two services is declared to work beside former and later versions of the other, whichever says so. */
const tolerate = ({ services }, a, b) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, a)?.rollback.tolerates.includes(b) === true ||
    (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, b)?.rollback.tolerates.includes(a) === true;
/** Whether one of two services needs the other: then the versions of both must be known to work beside each other. */
const areNeighbours = (settings, a, b) => servicesNeeded(settings, a).has(b) || servicesNeeded(settings, b).has(a);


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ })

};
