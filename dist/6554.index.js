export const id = 6554;
export const ids = [6554,8825,617];
export const modules = {

/***/ 34759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellRound: () => (/* binding */ tellRound)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_alerts_tell__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57259);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _convoy_engine_monitor_alert_news__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60428);
/* harmony import */ var _convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5876);
/* harmony import */ var _convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42206);
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76508);
/* harmony import */ var _convoy_manifest_incident__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43041);
/* harmony import */ var _convoy_model_random__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(23970);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61741);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22613);
/* harmony import */ var _watch_following_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93131);
/* harmony import */ var _watch_holding_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9735);
/* harmony import */ var _watch_journal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45819);
/* harmony import */ var _watch_telling_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84707);
/* harmony import */ var _watch_writers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15140);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(72163);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(11411);
/* harmony import */ var _tellable_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(70352);





















/** Nobody stays to wait for more of its kind, or for the next look at a group: each moment is one. */
const hurried = (settings) => ({
    ...settings,
    routes: settings.routes.map((route) => ({ ...route, groupWaitMs: 0, groupIntervalMs: 1 })),
});
/** A journal, and what was written in it. */
const noting = (journal, written) => ({
    get state() {
        return journal.state;
    },
    append: async (facts) => {
        written.push(...facts);
        await journal.append(facts);
    },
});
/** GitHub is asked before anybody is told, and after: so much longer it may take where the state is there, in milliseconds. */
const remoteMs = 15_000;
const nothing = { sent: [], waiting: [], dropped: [], faults: [] };
const waitingIn = ({ pending }) => [...pending].map(([notification, { channel, reason }]) => ({ channel, notification, reason }));
/** What of notifications was journalled. */
const became = (facts) => ({
    sent: facts.flatMap((fact) => (fact.type === 'notification.sent' ? fact.notification : [])),
    dropped: facts.flatMap((fact) => fact.type === 'notification.dropped'
        ? { channel: fact.channel, notification: fact.notification, reason: fact.reason }
        : []),
});
/**
 * Tells what there is to tell of an environment by now, unless somebody watches it, who does so already. It ends when all is
 * told that can be within its time; the rest waits in the journal for the next round or watch.
 */
const tellRound = async ({ place, environment, manifest, around, own, mostMs }) => {
    const clock = _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
    const limitMs = place.github ? mostMs + remoteMs : mostMs;
    const until = clock.now() + limitMs;
    const { signal: stop } = new AbortController();
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .redactorFor */ .sD)(manifest, around.env);
    const note = (line) => around.note(redact(line));
    const composing = { env: around.env, clock, github: place.remote };
    const { channels, faults } = await (0,_channels_js__WEBPACK_IMPORTED_MODULE_17__/* .channelsOf */ .M)(manifest, composing);
    const brief = { role: 'telling', patienceMs: limitMs / 2, forMs: null };
    const writer = await (0,_watch_holding_js__WEBPACK_IMPORTED_MODULE_13__/* .unlessWatched */ .Fx)((0,_watch_writers_js__WEBPACK_IMPORTED_MODULE_16__/* .writerFor */ .P)({ place, environment, note, stop, ...brief }));
    if (writer === null)
        return { ...nothing, isLeft: true };
    try {
        const { epoch } = writer;
        const store = writer.store((0,_watch_journal_js__WEBPACK_IMPORTED_MODULE_14__/* .watchSegment */ .z)(place, environment, epoch, redact, note));
        const ledger = await (0,_convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__/* .openMonitor */ .VC)(store, { environment, agent: _agent_js__WEBPACK_IMPORTED_MODULE_10__/* .agent */ .MA, epoch }, hurried((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__/* .alertSettingsOf */ .p)(manifest)), clock);
        const rules = (0,_convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_7__/* .readRules */ .K)((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_8__/* .rulesOf */ .f)(manifest));
        const following = { place, environment, ledger, rules, clock, note };
        // Written with the first of what there is to tell: where there is nothing, nothing is.
        ledger.push((0,_convoy_engine_monitor_begin__WEBPACK_IMPORTED_MODULE_5__/* .prefixFacts */ .If)(ledger.state, (0,_prefix_js__WEBPACK_IMPORTED_MODULE_18__/* .drawPrefix */ .B)(manifest, environment)));
        await (0,_watch_following_js__WEBPACK_IMPORTED_MODULE_12__/* .createFollower */ .B)(own === undefined ? following : { ...following, own }).refresh();
        const read = (0,_convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_6__/* .readOwn */ .jU)(ledger.state, rules, { environment, now: clock.now() });
        if (read)
            await ledger.append([read]);
        const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
        inbox.put((0,_convoy_engine_monitor_alert_news__WEBPACK_IMPORTED_MODULE_4__/* .alertNews */ .q)(ledger.state, environment, clock.now(), (0,_convoy_manifest_incident__WEBPACK_IMPORTED_MODULE_9__/* .incidentSettingsOf */ .X)(manifest).runbooks));
        const facts = [];
        await (0,_convoy_engine_alerts_tell__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .q)({
            ...{ journal: noting((0,_watch_telling_js__WEBPACK_IMPORTED_MODULE_15__/* .journalIn */ .zc)(ledger), facts), inbox, clock, prefix: environment, until, stop },
            channels: (0,_watch_telling_js__WEBPACK_IMPORTED_MODULE_15__/* .discreetly */ .Fh)((0,_tellable_js__WEBPACK_IMPORTED_MODULE_19__/* .tellable */ .i)(channels, faults), redact),
            random: (0,_convoy_model_random__WEBPACK_IMPORTED_MODULE_20__/* .seeded */ .J)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32)),
        });
        return { isLeft: false, faults, waiting: waitingIn(ledger.state.telling.outbox), ...became(facts) };
    }
    finally {
        await writer.release();
    }
};


/***/ }),

/***/ 12821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tellNow)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89955);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39374);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32998);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22613);
/* harmony import */ var _view_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34759);






/** What fails once is tried again within it; the rest is for the next who tells. In milliseconds. */
const mostMs = 10_000;
const textOf = (environment, { sent, waiting, dropped, faults, isLeft }) => {
    const isUsable = (name) => !faults.some(({ channel }) => channel === name);
    const isAwaited = (name) => waiting.some(({ channel }) => channel === name);
    return [
        ...(isLeft ? [`somebody watches ${environment} and tells: it is left to them`] : []),
        ...(isLeft || sent.length + waiting.length + dropped.length > 0
            ? []
            : [`${environment}: there is nothing to tell`]),
        ...(sent.length > 0 ? [`${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(sent.length, 'notification')} of ${environment} sent`] : []),
        ...faults.map(({ channel, reason }) => isAwaited(channel)
            ? `nobody is told by ${channel}: ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(reason)}`
            : `nothing is to be told by ${channel}, and nothing could be: ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(reason)}`),
        ...waiting
            .filter(({ channel }) => isUsable(channel))
            .map(({ channel, reason }) => `${channel} is told later: ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(reason)}`),
        ...dropped.map(({ channel, reason }) => `${channel} is not told: ${(0,_view_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(reason)}`),
    ];
};
/**
 * One round of telling by itself: 0 when nobody has yet to be told, 1 when something could not be told. A channel that cannot be
 * used and is not needed is said, and is no failure.
 */
const tellNow = async (place, asked, around) => {
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAt */ .ZG)(place);
    const environment = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentIn */ .XD)(manifest, asked);
    const told = await (0,_round_js__WEBPACK_IMPORTED_MODULE_4__.tellRound)({ place, environment, manifest, around, mostMs });
    const isUntold = told.waiting.length + told.dropped.length > 0;
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .redactorFor */ .sD)(manifest, around.env);
    return {
        exit: isUntold ? _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.failed : _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exits */ .c.done,
        text: redact(textOf(environment, told).join('\n')),
        json: { environment, ...told },
    };
};


/***/ }),

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

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Pz: () => (/* binding */ besideDeployments),
/* harmony export */   XA: () => (/* binding */ idsHere),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** What a watch and restarts by hand ask of providers leaves its output beside deployments, under this name; it is none. */
const besideDeployments = 'watch';
/** Ids of those deployments whose journals are on this machine, oldest first: they begin with their time. */
const idsHere = async (place, environment) => {
    const names = await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment));
    return names.filter((name) => name !== besideDeployments).sort();
};
/** Ids of an environment's deployments, oldest first. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return idsHere(place, environment);
};
/** Events of one deployment, in causal order; none where there is no such. */
const journalOf = (place, environment, id, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .journalDir */ .Pg)(place, environment, id), note);
const record = async (place, environment, id, note) => {
    await place.stores.history(environment);
    const events = await journalOf(place, environment, id, note);
    if (events.length === 0) {
        const known = await deploymentIds(place, environment);
        const fix = known.length > 0 ? `the newest is ${known.at(-1)}` : 'there is none yet';
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('UNKNOWN_DEPLOYMENT', `${environment} has no deployment ${id}: ${fix}`);
    }
    return { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
};
const raise = (thrown) => {
    throw thrown;
};
/**
 * All deployments, newest first, one at a time: whoever looks for one need not read them all. `onDamage` is for whoever
 * can do without a journal that cannot be read.
 */
async function* newestFirst(place, environment, note, onDamage = raise) {
    for (const id of (await deploymentIds(place, environment)).reverse()) {
        const events = await journalOf(place, environment, id, note).catch((thrown) => {
            onDamage(thrown);
            return [];
        });
        if (events.length > 0)
            yield { id, events, state: (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__/* .replay */ .e)(events) };
    }
}


/***/ }),

/***/ 45819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchEvents),
/* harmony export */   z: () => (/* binding */ watchSegment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7712);
/* harmony import */ var _convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86651);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61741);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);






/** All that an environment's watches have written, in the order in which it counts; of those on GitHub what is there by now. */
const watchEvents = async (place, environment) => {
    const dir = (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorDir */ .yO)(place, environment);
    if (place.github)
        await (await place.github()).watch(environment, dir).head.history();
    return (0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .N)(await (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readSegments */ .lZ)(_convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__/* .monitorCodec */ .L, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'journal')));
};
/** What this process writes of it, in a file of its own. */
const watchSegment = (place, environment, epoch, redact, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .createSegment */ .er)(_convoy_model_monitoring_fields__WEBPACK_IMPORTED_MODULE_2__/* .monitorCodec */ .L, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorDir */ .yO)(place, environment), 'journal'), `${epoch}.${_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .agent */ .MA}`, redact, note);


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ createJournalFile),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83439);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1534);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);







const ending = '.jsonl';
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file, thrown);
});
/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readSegments = async ({ decode }, dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(...parts);
};
/** The same of a deployment. */
const readJournal = (dir, onTorn) => readSegments(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, dir, onTorn);
/** A deployment's journal. */
const createJournalFile = (...of) => createSegment(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, ...of);
const meddled = (cause) => new Error('someone else removed or changed it while it was written', { cause });
/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file, length, written) => {
    const text = Buffer.from(written);
    try {
        await file.appendFile(text);
        await file.datasync();
    }
    catch (thrown) {
        await file.truncate(length).catch(() => undefined);
        throw thrown;
    }
    const { size, nlink } = await file.stat();
    if (nlink === 0 || size !== length + text.length)
        throw meddled();
    return text.length;
};
/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createSegment = (codec, dir, segment, redact, onTorn) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${segment}${ending}`);
    let isBegun = false;
    let length = 0;
    const begin = async () => {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
        const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'ax');
        isBegun = true;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir).catch(async (thrown) => {
            await created.close();
            throw thrown;
        });
        return created;
    };
    const encoded = (events) => codec.encode(events.map((event) => (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__/* .scrub */ ._)(event, redact)));
    return {
        load: () => readSegments(codec, dir, onTorn),
        append: async (events) => {
            try {
                // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
                const file = await (isBegun ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND) : begin());
                try {
                    length += await write(file, length, (length === 0 ? _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx : '') + encoded(events));
                }
                finally {
                    await file.close();
                }
            }
            catch (thrown) {
                throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(path, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
            }
        },
    };
};


/***/ }),

/***/ 36872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim)
/* harmony export */ });
/**
 * Before there is a plan the state knows nothing of the environment, and the record stays as it is. A deployment is
 * unfinished until the environment is given back: whoever finds it takes the last steps too.
 */
const projected = (record, state) => {
    if (!state.plan)
        return record;
    const { markers, ordinal, holds, floors, tasks } = state;
    return {
        ...record,
        underway: Object.entries(state.running).map(([key, { deadline }]) => ({ key, deadline })),
        unfinished: state.deployment,
        ...{ segments: state.segments, markers, ordinal, holds, floors, tasks },
    };
};
const givenBack = (record, state) => ({
    ...projected(record, state),
    ...(state.outcome ? { unfinished: null, segments: {} } : {}),
    owner: null,
});
/**
 * Claims an environment by compare-and-swap, with the next epoch. A deployment that has not ended is resumed or settled
 * before another one starts.
 */
const claim = async (head, claimant, clock) => {
    const { agent, deployment, isAlive, takeOver, begun = false, crew = false, forMs } = claimant;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        if (owner && !takeOver && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null && unfinished !== deployment)
            return { ok: false, code: 'UNFINISHED', record };
        if (begun && unfinished === null)
            return { ok: false, code: 'ENDED_MEANWHILE', record };
        const now = clock.now();
        const since = new Date(now).toISOString();
        const until = forMs === undefined ? {} : { until: new Date(now + forMs).toISOString() };
        const mine = { agent, deployment, since, ...(crew ? { crew } : {}), ...until };
        const segments = unfinished === null ? {} : record.segments;
        const next = { ...record, epoch: record.epoch + 1, owner: mine, unfinished: deployment, segments };
        const note = owner ? `${deployment}: ${agent} takes over from ${owner.agent}` : `${deployment}: begun by ${agent}`;
        const written = await head.write(next, revision, note);
        if (written !== null)
            return { ok: true, claim: held(head, next, written), former: owner };
    }
};
const held = (head, first, claimed) => {
    let record = first;
    let revision = claimed;
    const write = async (next, note, after) => {
        if (revision === null)
            return false;
        revision = await head.write(next, revision, note, after);
        if (revision !== null)
            record = next;
        return revision !== null;
    };
    return {
        epoch: first.epoch,
        get record() {
            return record;
        },
        touch: (note) => write(record, note),
        save: (state, note, after) => write(projected(record, state), note, after),
        release: (state, note) => write(givenBack(record, state), note),
        cancel: (note) => write({ ...record, owner: null, unfinished: null, segments: {} }, note),
    };
};


/***/ }),

/***/ 74948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createInbox)
/* harmony export */ });
/** Why an alarm is called off: made once, for making one anew costs more than the wait. */
const woke = new Error('woken by something else');
const createInbox = () => {
    let news = [];
    let puts = 0;
    let seen = 0;
    let wake = null;
    return {
        put: (more) => {
            news.push(...more);
            puts += 1;
            wake?.();
        },
        drain: () => {
            const taken = news;
            news = [];
            seen = puts;
            return taken;
        },
        isEmpty: () => news.length === 0 && puts === seen,
        wait: async (clock, until, signal) => {
            // An end without facts (something abandoned) is a put too: whoever waits must look again.
            if (puts !== seen || signal?.aborted)
                return;
            const alarm = new AbortController();
            const woken = new Promise((resolve) => {
                wake = resolve;
            });
            const onAbort = () => wake?.();
            signal?.addEventListener('abort', onAbort, { once: true });
            const rings = until === null ? [] : [clock.sleep(Math.max(0, until - clock.now()), alarm.signal).catch(() => undefined)];
            await Promise.race([woken, ...rings]);
            signal?.removeEventListener('abort', onAbort);
            wake = null;
            alarm.abort(woke);
        },
    };
};


/***/ }),

/***/ 64127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
const openLedger = async (store, { name, epoch, agent, initial, fold, stamp }, clock) => {
    let state = initial;
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    let written = Promise.resolve();
    const take = (events) => {
        state = fold(state, events);
        for (const { order } of events)
            lamport = Math.max(lamport, order[1]);
    };
    take((0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .N)(await store.load()));
    const stamped = (fact) => {
        lamport += 1;
        seq += 1;
        const at = new Date(clock.now()).toISOString();
        return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamped);
            pushed.push(...events);
            take(events);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamped);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            const own = written.then(async () => {
                await store.append([...before, ...events]);
                take(events);
            });
            written = own.catch(() => undefined);
            await own;
            // Behind the queue: what needs no more than the disk goes on meanwhile.
            await store.secure?.([...before, ...events]);
        },
    };
};


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   lx: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94666);

/** What happened so long ago is no news, in milliseconds. */
const newsMs = 86_400_000;
const textsOf = (event, names) => Object.fromEntries(names.flatMap((name) => {
    const value = event[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
}));
const told = [
    'point',
    'check',
    'task',
    'subject',
    'verb',
    'actor',
    'operation',
    'outcome',
    'from',
    'to',
    'code',
    'cause',
];
/** Whether a rule is about an event, and it is such a one. */
const isAbout = ({ about, conditions }, event) => about === 'event' && (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .allHold */ .J)(conditions, (name) => (name === '[EVENT]' ? event : undefined)) === true;
/** What people are to be told of events, each once for each rule that it is one for. */
const noticesOf = (events, { rules, environment, noticed, now, ...beside }) => {
    const found = events
        .filter(({ at }) => now - Date.parse(at) < newsMs)
        .flatMap((event) => rules.filter((rule) => isAbout(rule, event)).map((rule) => ({ rule, event })));
    return found.map(({ rule: { name, severity, labels: own }, event }, index) => {
        const { service, cause, because, reason = because } = textsOf(event, ['service', 'cause', 'reason', 'because']);
        const details = Object.entries(textsOf(event, told)).map(([key, value]) => `${key} ${value}`);
        const about = service ?? cause;
        return {
            labels: {
                ...{ ...own, alertname: name, environment, ...beside.labels, severity: severity ?? 'info' },
                ...{ ...(service && { service }), ...(cause && { cause }), notice: String(noticed + index + 1) },
            },
            notes: {
                ...{ title: about === undefined ? name : `${name}: ${about}`, ...beside.notes },
                reason: [event.type, ...(reason === undefined ? details : [reason])].join(', '),
            },
        };
    });
};
/** What people are to be told of the watch's own events since rules were asked about them; null: there are none. */
const readOwn = ({ unread, noticed }, rules, { environment, now }) => {
    if (unread.length === 0 || !rules.some(({ about }) => about === 'event'))
        return null;
    const upTo = Math.max(...unread.map(({ order: [, lamport] }) => lamport));
    return { type: 'events.read', upTo, notices: noticesOf(unread, { rules, environment, noticed, now }) };
};


/***/ }),

/***/ 42206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules),
/* harmony export */   i: () => (/* binding */ decideRules)
/* harmony export */ });
/* harmony import */ var _convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94666);
/* harmony import */ var _convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98250);
/* harmony import */ var _convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64979);
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48953);




/** Rules as they are asked; what cannot be read was told where the manifest was. */
const readRules = (rules) => rules.map((rule) => {
    const conditions = rule.when.flatMap((text) => {
        const read = (0,_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .parseRule */ .iT)(text);
        return (0,_convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(read) ? [] : [read];
    });
    return {
        ...{ ...rule, conditions, about: (0,_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(conditions) },
        ...{ asksUnknown: conditions.some(_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .asksUnknown */ .hl), asksMaintenance: conditions.some(_convoy_judge_condition_rule__WEBPACK_IMPORTED_MODULE_2__/* .asksMaintenance */ .EW) },
    };
});
const standingOf = (rule, { known, isMaintained }) => isMaintained && !rule.asksMaintenance ? 'unknown' : (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .allHold */ .J)(rule.conditions, known(rule.asksUnknown));
const next = (rule, holds, ruled, now) => {
    // Unknown is neither: nothing fires or ends by it, and what is pending has not been seen to hold all the while.
    if (holds === 'unknown')
        return ruled && !ruled.isFiring ? 'off' : null;
    if (!holds)
        return ruled ? 'off' : null;
    if (!ruled)
        return rule.forMs > 0 ? 'pending' : 'firing';
    return !ruled.isFiring && now - ruled.since >= rule.forMs ? 'firing' : null;
};
/** What of rules over what is watched begins, has lasted for long enough, and ends. Of what is not asked for any more all ends. */
const decideRules = (ruled, rules, { environment, subjects, now }) => {
    const asked = new Set();
    const changes = [];
    for (const rule of rules) {
        if (rule.about === 'event')
            continue;
        for (const subject of subjects(rule.about)) {
            const { name: alertname, severity } = rule;
            const labels = {
                ...{ ...rule.labels, alertname, environment, ...subject.labels },
                severity: severity ?? 'warning',
            };
            const key = (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintOf */ .ax)(labels);
            asked.add(key);
            const to = next(rule, standingOf(rule, subject), ruled.get(key), now);
            if (to !== null)
                changes.push({ type: 'rule.changed', labels, notes: notesOf(rule, subject), to });
        }
    }
    for (const [key, { labels, notes }] of ruled)
        if (!asked.has(key))
            changes.push({ type: 'rule.changed', labels, notes, to: 'off' });
    return changes;
};
const notesOf = ({ name, conditions, asksUnknown: asks }, { labels, known }) => {
    const of = Object.values(labels).join('/');
    return {
        title: of === '' ? name : `${name}: ${of}`,
        reason: conditions.map((condition) => (0,_convoy_judge_condition_known__WEBPACK_IMPORTED_MODULE_0__/* .toldFor */ .r)(condition, known(asks))).join(', '),
    };
};


/***/ }),

/***/ 54666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63308);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88815);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50180);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48886);




/** Whole numbers are equal in any notation; everything else is compared as text. */
const isSame = (one, other) => {
    if (one === other)
        return true;
    const whole = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(one);
    return whole !== undefined && whole === (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(other);
};
const isEqual = ({ operand: one, texts }, other) => {
    if (one.kind === 'pat')
        return other.texts.some((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(one.pattern, text));
    if (one.kind === 'any')
        return one.options.some((option) => other.texts.some((text) => (typeof option === 'string' ? option === text : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(option, text))));
    if (other.operand.kind === 'pat' || other.operand.kind === 'any')
        return isEqual(other, { operand: one, texts });
    return texts.some((text) => other.texts.some((found) => isSame(text, found)));
};
const ordered = (one, operator, other) => {
    switch (operator) {
        case '<':
            return one < other;
        case '<=':
            return one <= other;
        case '>':
            return one > other;
        case '>=':
            return one >= other;
    }
};
/** Why a side is no measurement; of a comparison by size also what is no number. */
const lackOf = (side, isOrder) => {
    const [text] = side.texts;
    if (side.lack !== undefined || !isOrder || (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(text) !== undefined)
        return side.lack;
    return `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(side.operand.text, 100)} is neither a number nor a duration and counts as 0`;
};
/** Who asks for exactly what Gatus takes the absent for means the absence, as in `[CERTIFICATE_EXPIRATION] == 0`. */
const isAsked = (side, operator, other) => side.isAbsent === true && operator === '==' && other.operand.kind === 'literal';
/** What a condition without `[*]` is worth. Nothing that was not measured makes it true. */
const holds = ({ left, operator, right }, reading) => {
    const [one, other] = [(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(left, reading), (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(right, reading)];
    const isOrder = operator !== '==' && operator !== '!=';
    const isTrue = isOrder
        ? ordered((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(one.texts[0]) ?? 0, operator, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(other.texts[0]) ?? 0)
        : isEqual(one, other) === (operator === '==');
    const lack = lackOf(one, isOrder) ?? lackOf(other, isOrder);
    const isExcused = isAsked(one, operator, other) || isAsked(other, operator, one);
    const isEmpty = isTrue && lack !== undefined && !isExcused;
    const shown = (manner) => `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(one, other, isOrder, manner)} ${operator} ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(other, one, isOrder, manner)}`;
    const [resolved, told] = [() => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj), () => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .discreet */ .C)];
    const reason = () => lack ?? (isTrue ? 'it holds' : `${told()} does not hold`);
    return isEmpty
        ? { result: 'error', resolved, told, reason: () => `${lack}: it would hold only because nothing was measured` }
        : { result: isTrue, resolved, told, reason };
};


/***/ }),

/***/ 94666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ allHold),
/* harmony export */   r: () => (/* binding */ toldFor)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54666);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86687);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48886);



/** Whether a condition holds by what is known; `unknown` where something that it asks for is not, whatever the rest says. */
const holdsFor = (condition, known) => {
    const reading = { ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .M)({}), known };
    if ([condition.left, condition.right].some((side) => (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(side, reading).lack !== undefined))
        return 'unknown';
    const { result } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(condition, reading);
    return result === 'error' ? 'unknown' : result;
};
/** All of them: one that does not hold decides, whatever is not known of the others. */
const allHold = (conditions, known) => {
    const results = conditions.map((condition) => holdsFor(condition, known));
    if (results.includes(false))
        return false;
    return results.includes('unknown') ? 'unknown' : true;
};
/** A condition with what its sides stood for, as a journal may hold it. */
const toldFor = (condition, known) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(condition, { ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .M)({}), known }).told();


/***/ }),

/***/ 86687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readingOf),
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var src_json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/path.ts
var src_path = __webpack_require__(83956);
// EXTERNAL MODULE: ./packages/judge/src/condition/answer.ts
var condition_answer = __webpack_require__(33455);
// EXTERNAL MODULE: ./packages/judge/src/condition/number.ts
var number = __webpack_require__(63308);
;// CONCATENATED MODULE: ./packages/judge/src/condition/render.ts


/** Go's fmt.Sprint, by which Gatus writes lists: `[1 2 map[id:3]]`. */
const goStyle = (number) => ({
    list: ['[', ' ', ']'],
    map: ['map[', ' ', ']'],
    key: (name) => `${name}:`,
    scalar: (value) => (value === null ? '<nil>' : typeof value === 'number' ? number(value) : String(value)),
});
/** JSON without spaces and with sorted keys, as Gatus writes maps: `{"a":1,"b":[2]}`. */
const jsonStyle = {
    list: ['[', ',', ']'],
    map: ['{', ',', '}'],
    key: (name) => `${JSON.stringify(name)}:`,
    scalar: (value) => JSON.stringify(value),
};
const frameOf = (value, { list, map, key }) => {
    const [, between, close] = Array.isArray(value) ? list : map;
    const items = Array.isArray(value)
        ? Iterator.from(value).map((item) => ['', item])
        : Iterator.from(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))).map(([name, item]) => [key(name), item]);
    return { items, between, close, count: 0 };
};
/** Without recursion: what a server sends may be nested deeper than the stack. */
const written = (root, style) => {
    const parts = [];
    const open = [];
    const write = (value) => {
        if (value === null || typeof value !== 'object')
            parts.push(style.scalar(value));
        else {
            parts.push((Array.isArray(value) ? style.list : style.map)[0]);
            open.push(frameOf(value, style));
        }
    };
    write(root);
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
        const { done, value } = frame.items.next();
        if (done)
            parts.push(open.pop().close);
        else {
            if (frame.count++ > 0)
                parts.push(frame.between);
            parts.push(value[0]);
            write(value[1]);
        }
    }
    return parts.join('');
};
/**
 * A value of a JSON body as the texts that a condition may compare it with: as people write it and, where that is another,
 * as Gatus does (1234567 and 1.234567e+06). A half of a surrogate pair becomes U+FFFD, as in Go.
 */
const textsOf = (value) => {
    if ((0,src_json/* isMap */.j)(value))
        return [written(value, jsonStyle).toWellFormed()];
    const [plain, go] = [String, number/* goNumber */.e$].map((number) => written(value, goStyle(number)).toWellFormed());
    return plain === undefined || go === undefined || plain === go ? [plain ?? ''] : [plain, go];
};

;// CONCATENATED MODULE: ./packages/judge/src/condition/resolve.ts




const readingOf = (answer) => {
    let json;
    return { answer, json: () => (json ??= (0,src_json/* readJson */.V)(answer.body ?? '')) };
};
const encoder = new TextEncoder();
/** Length in bytes of UTF-8, as Go counts. */
const bytes = (text) => String(encoder.encode(text).length);
/** A text, its length, or whether there is one. */
const asked = (call, text) => {
    if (call === 'has')
        return String(text !== '');
    return call === 'len' ? bytes(text) : text;
};
const invalid = (text, lack) => ({ texts: [`${text} (INVALID)`], lack, isInvalid: true });
const isSilent = ({ status, body }) => status === undefined && body === undefined;
const silence = 'nothing answered';
const wholeBody = (call, { answer, json }) => {
    const body = answer.body ?? '';
    const trimmed = body.trim();
    const silent = isSilent(answer) ? { lack: silence, isAbsent: true } : {};
    if (call !== 'len')
        return { texts: [asked(call, trimmed)], ...(call === null && { sent: trimmed }), ...silent };
    const { value } = trimmed.startsWith('[') ? json() : {};
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(body)], ...silent };
};
const withinBody = ({ text, call }, path, { answer, json }) => {
    const { value: root, lack } = json();
    const value = (0,src_path.at)(root, path);
    if (call === 'has')
        return { texts: [String(isThere(value))], ...(isSilent(answer) && { lack: silence }) };
    if (isSilent(answer))
        return invalid(text, silence);
    if (!isThere(value))
        return invalid(text, lack === undefined ? `the body has nothing at ${text}` : `the body ${lack}`);
    if (call === null)
        return { texts: textsOf(value), sent: value };
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(textsOf(value)[0])] };
};
const ofHeader = ({ text, call }, name, { answer }) => {
    const value = (0,condition_answer/* headerOf */.rR)(answer, name);
    const silent = answer.status === undefined && answer.headers === undefined;
    if (call === 'has')
        return { texts: [String(value !== undefined)], ...(silent && { lack: silence }) };
    if (value === undefined)
        return invalid(text, `the answer has no header ${name}`);
    return { texts: [asked(call, value)], ...(call === null && { sent: value }) };
};
const ofMeasure = ({ call }, measure, { answer }) => {
    const { text, isMeasured } = (0,condition_answer/* measured */.jh)(measure, answer);
    if (call === 'has')
        return { texts: [String(isMeasured && text !== '')] };
    const resolved = { texts: [asked(call, text)] };
    return isMeasured ? resolved : { ...resolved, lack: `${measure} was not measured`, isAbsent: true };
};
const isThere = (value) => value !== undefined && value !== null && (typeof value !== 'number' || Number.isFinite(value));
const ofKnown = ({ text, call }, found) => {
    if (call === 'has')
        return { texts: [String(isThere(found))] };
    if (!isThere(found))
        return invalid(text, `${text} is not known`);
    if (call === null)
        return { texts: textsOf(found), sent: found };
    return { texts: [Array.isArray(found) ? String(found.length) : bytes(textsOf(found)[0])] };
};
/** What a side that is a value stands for in an answer; never throws, whatever the server sent. */
const resolve = (value, reading) => {
    const { source } = value;
    if (source.of === '[KNOWN]')
        return ofKnown(value, (0,src_path.at)(reading.known?.(source.name), source.path));
    if (source.of === '[HEADER]')
        return ofHeader(value, source.name, reading);
    if (source.of !== '[BODY]')
        return ofMeasure(value, source.of, reading);
    return source.path.length === 0 ? wholeBody(value.call, reading) : withinBody(value, source.path, reading);
};


/***/ }),

/***/ 50180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ discreet),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46211);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63308);



/** Of what is compared with a pattern Gatus shows this much, of all else anything: here it is bounded too. */
const [shownOfMatched, longest] = [25, 100];
/** One line, no longer than this: what a server sends must not move a terminal's cursor. */
const shortened = (text, most) => {
    const start = text.slice(0, 2 * most + 2).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
    const characters = [...start];
    return characters.length > most || text.length > start.length
        ? `${characters.slice(0, most).join('')}...(truncated)`
        : start;
};
const isExpiry = ({ operand }) => operand.kind === 'value' && operand.call === null && operand.source.of.endsWith('_EXPIRATION]');
/** Whose name says that it is a secret. */
const isSecret = ({ operand }) => {
    if (operand.kind !== 'value' || operand.call !== null)
        return false;
    const { source } = operand;
    const name = source.of === '[HEADER]' ? source.name : source.of === '[BODY]' ? source.path.findLast(isName) : undefined;
    return name !== undefined && ((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || /cookie|authorization|session|jwt/i.test(name));
};
const isName = (step) => typeof step === 'string';
/** As Gatus does: for whose own data it is. */
const cut = ({ texts }, other) => shortened(texts[0], other.operand.kind === 'pat' ? shownOfMatched : longest);
/** As journals may hold it. */
const discreet = (side, other) => (side.sent === undefined ? cut(side, other) : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(side.sent));
/** What stands behind a side in brackets; undefined where nothing has to. */
const found = (side, other, isOrder, manner) => {
    const [text] = side.texts;
    if (isSecret(side))
        return '***';
    if (!isOrder)
        return side.operand.kind === 'value' ? manner(side, other) : undefined;
    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(text);
    if (isExpiry(side))
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .spanText */ .Cp)(Number(number ?? 0));
    if (side.operand.kind === 'value')
        return String(number ?? 0);
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc)(text) === undefined && String(number ?? 0) !== text ? String(number ?? 0) : undefined;
};
/** A side as it is written, with what it stood for behind it where that is something else. */
const shownAs = (side, other, isOrder, manner) => {
    const written = shortened(side.operand.text, 2 * longest);
    if (side.isInvalid)
        return `${written} (INVALID)`;
    const value = found(side, other, isOrder, manner);
    return value === undefined || value === written ? written : `${written} (${value})`;
};


/***/ }),

/***/ 48886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86687);

const sideOf = (operand, reading) => ({
    operand,
    ...(operand.kind === 'value'
        ? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .h)(operand, reading)
        : { texts: [operand.kind === 'literal' ? operand.value : operand.text] }),
});


/***/ }),

/***/ 46211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4129);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26683);



/**
 * What may be told of a value that a server sent, in a reason: journals must not hold what bodies do. Numbers, truths and
 * plain words are told whole, of all else the kind and the size.
 */
const quoted = (value) => {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(value))
        return `an object with ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(Object.keys(value).length, 'key')}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    return (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F)(value) ? value : `a text of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(value.length, 'character')}`;
};


/***/ }),

/***/ 26683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPlainWord)
/* harmony export */ });
/* harmony import */ var _convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);

/** In characters. */
const longest = 32;
/** Letters, digits and `_`, with signs between them as names, versions, times and media types have them. */
const shape = /^[+-]?\w+(?:[.:+/-]{1,2}\w+)*$/;
const version = /^v?\d+(?:\.\d+)+(?:[-+.][a-z\d]{1,12})*$/i;
/** In characters, without the signs between them: what is shorter is hardly a token. */
const leastOfToken = 16;
const kindOf = (char) => /\d/.test(char) ? 'digit' : char === char.toLowerCase() ? 'small' : 'capital';
/** How often one kind of character follows another; a word's first capital, as in `OutOfService`, is no change. */
const changesIn = (text) => {
    const kinds = [...text].map(kindOf);
    return kinds.filter((kind, at) => {
        const before = kinds[at - 1] ?? kind;
        return kind !== before && !(before === 'capital' && kind === 'small');
    }).length;
};
/** In names kinds of characters change seldom; chance changes them at every second or third. */
const looksDrawn = (text) => {
    const bare = text.replaceAll(/[^A-Za-z\d]/g, '');
    return /[\da-f]{24}/i.test(bare) || (bare.length >= leastOfToken && changesIn(bare) * 4 >= bare.length);
};
/** Whether a text is a short word such as a state, a version, a time or a name, and not what opens a door. */
const isPlainWord = (text) => {
    if (text.length > longest || !shape.test(text) || (0,_convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(text) || text.startsWith('eyJ'))
        return false;
    return version.test(text) || !looksDrawn(text);
};


/***/ }),

/***/ 76508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   p: () => (/* binding */ alertSettingsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14996);


/**
 * Alertmanager's, but that each trouble is told by itself, and what is new in it soon: no incident begins before it is known what
 * else fails because of the same, so there is less to wait for, and whom it concerns hears of it within half a minute.
 */
const usual = { groupBy: null, groupWaitMs: 10_000, groupIntervalMs: 300_000, repeatMs: 14_400_000, mute: [] };
/** Who is called because a budget burns fast need not be told that it burns slowly too. */
const ofSlo = [
    {
        source: { alertname: 'slo', severity: 'critical' },
        target: { alertname: 'slo', severity: 'warning' },
        equal: ['environment', 'service'],
    },
];
const msOr = (written, otherwise) => written === undefined ? otherwise : (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(written);
/** A route as written, with what it has of the one above it. */
const settled = (written, above) => ({
    to: written.to ?? above.to,
    groupBy: written['group-by'] ?? above.groupBy,
    groupWaitMs: msOr(written['group-wait'], above.groupWaitMs),
    groupIntervalMs: msOr(written['group-interval'], above.groupIntervalMs),
    repeatMs: msOr(written.repeat, above.repeatMs),
    mute: written.mute?.flatMap(_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeOf */ .L) ?? above.mute,
});
/** The routes of one level, each behind those below it; `all` has them in the order of their numbers. */
const numbered = (routes, above, all) => routes.map((written) => {
    const own = settled(written, above);
    const below = numbered(written.routes ?? [], own, all);
    return all.push({ ...own, match: written.match ?? {}, continues: written.continue ?? false, below }) - 1;
});
/** How alerts become notifications, in milliseconds; without routes all go to all channels. */
const alertSettingsOf = ({ alerts = {}, slo }) => {
    const { channels = {}, inhibit = [], escalate = [] } = alerts;
    const routes = [];
    const top = numbered(alerts.routes ?? [{}], { ...usual, to: Object.keys(channels) }, routes);
    return {
        ...{ routes, top },
        inhibit: [
            ...(slo === undefined ? [] : ofSlo),
            ...inhibit.map(({ source, target, equal = [] }) => ({ source, target, equal })),
        ],
        escalate: escalate.map(({ after, to }) => ({ afterMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(after), to })),
    };
};
/** What is worth an alert or a notice beside what always is. */
const rulesOf = ({ alerts = {} }) => (alerts.rules ?? []).map(({ name, when, for: lasting, severity = null, labels = {} }) => ({
    ...{ name, when: [when].flat(), forMs: msOr(lasting, 0), severity, labels },
}));


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

/***/ 48953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** Two alerts with the same labels are the same alert. */
const fingerprintOf = (labels) => JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** A label that is not there counts as empty, as in Prometheus. */
const labelOf = (labels, name) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(labels, name) ?? '';
/** Whether they have all that is asked for. */
const matches = (labels, wanted) => Object.entries(wanted).every(([name, value]) => labelOf(labels, name) === value);
/** Of these labels the named ones that are there. */
const pick = (labels, names) => Object.fromEntries(names.filter((name) => labelOf(labels, name) !== '').map((name) => [name, labelOf(labels, name)]));


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
/** Names on one line; of many the first, and how many more. */
const few = (names, most = 5) => {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
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


/***/ }),

/***/ 94739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** Where it failed, in words; of a service's own checks which one. */
const pointOf = ({ point, service, check }) => service !== undefined && check !== undefined ? `${point} ${check}` : point;


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


/***/ }),

/***/ 97770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94472);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);



/** The state that a whole journal tells, its events in causal order. */
const replay = (events) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .N)(events).reduce((state, event) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(state, event), _state_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue);


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/** Fields that people read. Names, versions and keys are not among them: a secret may be called as a service is. */
const words = new Set(['reason', 'reasons', 'note', 'message', 'text', 'fix']);
const scrubbed = (value, redact, isFree) => {
    if (typeof value === 'string')
        return isFree ? redact(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, redact, isFree));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, redact, isFree || words.has(key))]));
};
/**
 * An event, or a record, as it may be kept and shown: every secret is taken out of its free text. What a provider answers
 * (a handle, an address) is needed as it is, and is refused before it comes here if it holds a secret.
 */
const scrub = (value, redact) => scrubbed(value, redact, false);


/***/ })

};
