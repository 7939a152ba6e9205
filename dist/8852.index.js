export const id = 8852;
export const ids = [8852,4548,1730];
export const modules = {

/***/ 86769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  x: () => (/* binding */ peopleOf)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var src_clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/drivers/src/outlast.ts
var outlast = __webpack_require__(60343);
// EXTERNAL MODULE: ./packages/drivers/src/shell.ts + 1 modules
var shell = __webpack_require__(40050);
;// CONCATENATED MODULE: ./packages/drivers/src/host.ts


/** Runs commands on this machine; one that cannot be started is a ConvoyError, an abort the signal's reason. */
const createHost = ({ root, env, ...options }) => ({
    run: (command, signal) => (0,shell/* shell */.v)({ ...options, ...command, cwd: root, env: { ...env, ...command.env } }, signal),
    outlast: (key, signal) => (0,outlast/* outlast */.f)(key, options.clock, signal),
});

// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var src_logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/drivers/src/probes/http.ts + 1 modules
var http = __webpack_require__(61730);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/kept.ts

/** Fields with words of a provider's own; names, versions and keys are not among them. */
const free = new Set(['digest', 'commit', 'candidate', 'handle', 'url']);
/** The secrets of an answer, with their fields. */
const secretsIn = (answer, find) => Object.entries(answer).flatMap(([key, item]) => {
    if (typeof item === 'object' && item !== null)
        return secretsIn(item, find);
    const secret = typeof item === 'string' && free.has(key) ? find(item) : undefined;
    return secret === undefined ? [] : `${secret} in \`${key}\``;
});
/**
 * A provider whose answers can be kept: they come back to it as they are, in another process and days later, so they can
 * neither be masked nor written as names of values that change meanwhile. One that holds a secret is refused.
 */
const keeping = (provider, find) => {
    const kept = (answer, what) => {
        const [secret] = secretsIn(answer, find);
        if (secret === undefined)
            return answer;
        const reason = `${what} answered with ${secret}: it would be kept, so answer with what anybody may read`;
        throw new error/* ConvoyError */.rG('SECRET_IN_ANSWER', reason);
    };
    return {
        ...provider,
        deploy: async (effect, release) => kept(await provider.deploy(effect, release), `the deploy of ${effect.target.service}`),
        describe: async (target, signal) => kept(await provider.describe(target, signal), `what describes ${target.service}`),
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
;// CONCATENATED MODULE: ./packages/convoy/src/connect.ts










/** Addresses that cannot be told, for a variable of another service is not set, are left out. */
const whole = (env, lookup) => Object.fromEntries(Object.entries(env)
    .filter(([, value]) => (0,expand/* referencesIn */.ii)(value).every(({ name, fallback }) => lookup(name) || fallback !== undefined))
    .map(([name, value]) => [name, (0,expand/* expand */.fT)(value, lookup)]));
/** A job acts for whoever started it; elsewhere the token says who asks, whatever this machine calls them. */
const peopleOf = ({ github }, env) => github === null
    ? {}
    : {
        people: {
            permission: async (login) => {
                const repository = await github();
                return repository.permissionOf(env.GITHUB_ACTIONS ? login : await repository.login());
            },
        },
    };
/** Where ports meet drivers, and nowhere else. */
const connect = async (place, settings, deployment, env, note) => {
    const redact = (0,secrets/* redactorFor */.sD)(settings, env);
    const lookup = (name) => env[name];
    const clock = src_clock/* systemClock */.m;
    const host = createHost({ root: place.root, env, clock });
    const dir = (0,folders/* logsDir */.Ll)(place, settings.environment, deployment);
    const logs = (0,src_logs/* createLogs */.Q)({ dir, secrets: (0,secrets/* secretsOf */.Fj)(settings, env), onFault: note });
    const options = { root: place.root, localDir: place.localDir, env, lookup, clock, logs };
    const made = await create(settings, options, (0,secrets/* secretFinder */.pY)(settings, env));
    const probe = (0,http.createProbe)(clock);
    return {
        redact,
        close: logs.close,
        ports: {
            clock,
            logs,
            ...peopleOf(place, env),
            probe: { look: (request, signal) => probe.look({ ...request, url: (0,expand/* expand */.fT)(request.url, lookup) }, signal) },
            host: {
                ...host,
                run: (command, signal) => host.run({ ...command, env: whole(command.env, lookup) }, signal),
            },
            provider: (service) => {
                const provider = made.get(service);
                if (!provider)
                    throw new error/* ConvoyError */.rG('UNKNOWN_SERVICE', `no provider was made for ${service}`);
                return provider;
            },
        },
    };
};
const create = async (settings, options, find) => new Map(await Promise.all(Object.entries(settings.services).map(async ([service, { provider, with: keys }]) => {
    const row = Object.hasOwn(providers/* providers */.r, provider) ? providers/* providers */.r[provider] : undefined;
    if (!row)
        throw new error/* ConvoyError */.rG('UNKNOWN_PROVIDER', `services.${service}.provider: there is no provider ${provider}`);
    return [service, keeping(await row.create(options, keys), find)];
})));


/***/ }),

/***/ 24548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  US: () => (/* binding */ policyOf),
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
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 15 modules
var parse = __webpack_require__(2702);
// EXTERNAL MODULE: ./packages/manifest/src/resolve.ts
var resolve = __webpack_require__(40495);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
// EXTERNAL MODULE: ./packages/manifest/src/problem.ts
var problem = __webpack_require__(9812);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/variables.ts








/**
 * Every `${NAME}` without default that these services read and that `lookup` does not know or finds empty: asked before
 * anything begins.
 */
const unsetVariables = (settings, services, lookup) => services.flatMap((service) => {
    if (!Object.hasOwn(settings.services, service))
        return [];
    const { health, with: keys } = settings.services[service];
    return [...(0,tree/* textsWithin */.qI)({ with: keys, health })].flatMap(({ text, path: key }) => {
        const required = (0,expand/* referencesIn */.ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
        return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, service, key }));
    });
});
const variables_problem = ({ name, service, key }, path) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,words/* code */.aY)(`\${${name}}`)} is unset or empty; ${(0,words/* dotted */.Bs)(['services', service, ...key])} reads it`,
    fix: (0,telling/* isTelling */.c)(name) ? `set ${name} where Convoy runs` : `export ${name}, or write ${(0,words/* code */.aY)(`\${${name}:-default}`)}`,
});
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const text = (0,decode/* decode */.D)(manifest, file);
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    return (0,problem/* placeAll */.d)(unset.map((one) => variables_problem(one, at(one.service, ...one.key))), document, file);
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/convoy/src/manifest.ts










/** A manifest that cannot be used, with everything that is wrong with it. */
class ManifestError extends error/* ConvoyError */.rG {
    diagnostics;
    constructor(diagnostics, code = 'MANIFEST_INVALID') {
        super(code, diagnostics.map(diagnostic/* format */.G).join('\n'));
        this.diagnostics = diagnostics;
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
/**
 * The manifest as it holds for an environment. What cannot be honoured yet is refused here: a key that is silently
 * ignored is a promise broken.
 */
const load = async (place, environment) => {
    const { manifest, diagnostics } = await inspect(place);
    const blocking = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'NOT_BUILT_YET');
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    return withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
};
/**
 * Who may do what and when nothing starts is said by the default branch: whoever may push a branch must not thereby change
 * it. One without this environment says nothing of it yet; null: one without this manifest, or not on GitHub.
 */
const policyOf = async (place, environment) => {
    if (!place.github)
        return null;
    const path = (0,external_node_path_.relative)(place.root, place.manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await place.github()).fileOfDefaultBranch(path);
    if (text === null)
        return null;
    const file = `${path} of the default branch`;
    const { manifest, diagnostics } = (0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() });
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
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
    const { manifest, diagnostics } = await inspect(place);
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    return onlyOf((0,resolve/* environmentsOf */.M)(manifest));
};
/** Variables that these services read and that are not set here, where the manifest reads them. */
const unsetIn = async (place, settings, services, env) => {
    const unset = unsetVariables(settings, services, (name) => env[name]);
    return unset.length === 0 ? [] : diagnoseUnset(unset, settings.environment, await bytesOf(place), place.called);
};
/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
const requireVariables = async (...asked) => {
    const diagnostics = await unsetIn(...asked);
    if (diagnostics.length > 0)
        throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};
/** The same of what was begun elsewhere: it is left as it is rather than gone on with to its harm. */
const requireToGoOn = (deployment, settings, services, env) => {
    const names = [...new Set(unsetVariables(settings, services, (name) => env[name]).map(({ name }) => name))];
    if (names.length > 0)
        throw new error/* ConvoyError */.rG('UNSET_VARIABLE', `${deployment} is left as it is, for ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set here, and its services read ${names.length === 1 ? 'it' : 'them'}: set what it was begun with, and go on by convoy resume`);
};


/***/ }),

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
const atWork = (key) => (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .processes */ .uF)().some(({ pid, session, dead }) => {
    if (dead || pid !== session || (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(pid, 'CONVOY_KEY') !== key)
        return false;
    const script = (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(pid, _spawn_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux);
    return script === undefined || script === String(pid);
});
/** Resolves when no command started with this CONVOY_KEY runs on this machine; rejects with the signal's reason. */
const outlast = async (key, clock, signal) => {
    if (process.platform !== 'linux')
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('PROCESSES_UNSEEN', `only on Linux can Convoy see whether ${key} is still at work: see for yourself, then settle it`);
    signal.throwIfAborted();
    while (atWork(key))
        await clock.sleep(lookEveryMs, signal);
};


/***/ }),

/***/ 61730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/fault.ts
/** Codes of Node, OpenSSL and undici (whose parser's fault has a name only) by what they say about the endpoint; the first kind that applies is it. */
const kinds = [
    ['refused', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/],
    ['dns', /^(ENOTFOUND|EAI_\w+|ENODATA)$/],
    ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/],
    [
        'tls',
        /^(ERR_(TLS|SSL)_\w+|EPROTO|CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE))$/,
    ],
    ['protocol', /^(HTTPParserError|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|INFO|RESPONSE|NOT_SUPPORTED))$/],
    ['timeout', /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/],
];
/** A name with several addresses fails with the faults of all of them. */
const partsOf = (thrown) => (Array.isArray(thrown?.errors) ? thrown.errors : []);
const codesOf = (thrown) => {
    if (!thrown)
        return [];
    const own = [thrown.code, thrown.name].filter((code) => typeof code === 'string');
    return [...partsOf(thrown).flatMap(codesOf), ...own, ...codesOf(thrown.cause)];
};
const reasonOf = (thrown) => partsOf(thrown).map(reasonOf).join('; ') || String(thrown?.message || thrown?.code || thrown);
/** Which kind of fault was thrown while looking; what nobody else can be blamed for is our own. */
const faultOf = (thrown) => {
    const codes = codesOf(thrown);
    const kind = kinds.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? 'own';
    return { kind, message: reasonOf(thrown) };
};

;// CONCATENATED MODULE: ./packages/drivers/src/probes/http.ts


/** A health answer is small; more is not read, in bytes. */
const longestBody = 64 * 1024;
/** Reads into `seen` until the end or the limit, so that what came before a fault is kept. */
const readBody = async (body, seen) => {
    const decoder = new TextDecoder();
    let left = longestBody;
    seen.body = '';
    for await (const chunk of body) {
        seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
        left -= chunk.length;
        if (left <= 0)
            return;
    }
};
const get = async (target, client, seen) => {
    const path = `${target.pathname}${target.search}`;
    const { statusCode, body } = await client.request({ method: 'GET', path });
    seen.status = statusCode;
    await readBody(body, seen);
};
/** Settles when there is no more use in looking. */
const limitOf = async (clock, timeoutMs, signal) => clock.sleep(timeoutMs, signal).then(() => ({ kind: 'timeout', message: `no whole answer within ${timeoutMs} ms` }), () => ({ kind: 'own', message: 'the look was cancelled' }));
/** Destroying a client leaves a socket that is still connecting to its own limit, so that has one too. */
const clientOf = (origin, connectTimeout) => new undici/* Client */.Kj(origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0, pipelining: 0, allowH2: false });
/**
 * One GET over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Redirects are answers, not ways.
 */
const look = async (clock, url, timeoutMs, signal) => {
    const began = clock.now();
    const seen = {};
    let connected = false;
    const looked = (fault) => {
        const ms = Math.max(0, clock.now() - began);
        return { url, connected, ...seen, ms, ...(fault && { fault }) };
    };
    const over = new AbortController();
    let client;
    try {
        signal.throwIfAborted();
        const target = new URL(url);
        client = clientOf(target.origin, timeoutMs);
        client.once('connect', () => {
            connected = true;
        });
        const got = get(target, client, seen).then(() => undefined, faultOf);
        const limit = limitOf(clock, timeoutMs, AbortSignal.any([signal, over.signal]));
        return looked(await Promise.race([limit, got]));
    }
    catch (thrown) {
        return looked({ ...faultOf(thrown), kind: 'own' });
    }
    finally {
        over.abort();
        client?.destroy().catch(() => { });
    }
};
/** Looks by HTTP and HTTPS. */
const createProbe = (clock) => ({
    look: ({ url, timeoutMs }, signal) => look(clock, url, timeoutMs, signal),
});


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

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ environmentsOf),
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24409);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50554);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8090);






/** Environments of a manifest; one that names none is deployed to `default`. */
const environmentsOf = ({ environments = {} }) => {
    const names = Object.keys(environments);
    return names.length > 0 ? names : [_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultEnvironment */ .L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh, ...shared, ...own };
    return {
        intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(interval),
        timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
        startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultHealth */ .Qx, ...health });
const serviceOf = (service, gate) => ({
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    // A canary is refused before anything is planned while it is in the table of what is not built yet.
    strategy: service.strategy === 'recreate' ? 'recreate' : 'blue-green',
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.timeout ?? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRollback */ .iZ, ...service.rollback },
    watchMs: service.watch === undefined ? null : (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.watch.for),
    paths: service.paths ?? [],
});
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const checkOf = ({ needs = [], run, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.check }) => ({
    needs,
    run,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const map = (record, to) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
const resolve = (manifest, environment) => {
    const known = environmentsOf(manifest);
    if (!known.includes(environment)) {
        const { question, fix } = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(environment, known);
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('UNKNOWN_ENVIRONMENT', `unknown environment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(environment)}${question || `; ${fix}`}`);
    }
    const own = manifest.environments?.[environment] ?? {};
    const overrides = new Map(Object.entries(own.services ?? {}));
    const merged = (service, name) => (overrides.has(name) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeService */ .qD)(service, overrides.get(name)) : service);
    const { url, freeze, access, 'promotes-from': promotesFrom } = own;
    return {
        name: manifest.name,
        environment,
        ...(url === undefined ? {} : { url }),
        ...(freeze === undefined ? {} : { freeze: freeze.flatMap(_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeOf */ .L) }),
        ...(access === undefined ? {} : { access }),
        ...(promotesFrom === undefined ? {} : { promotesFrom }),
        shift: manifest.shift ?? 'each',
        maxParallel: manifest['max-parallel'] ?? null,
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults?.gate)),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


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


/***/ })

};
