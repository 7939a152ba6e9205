export const id = 1882;
export const ids = [1882];
export const modules = {

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

/***/ 96527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   zU: () => (/* binding */ askingOf)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76508);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86857);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73277);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52262);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22613);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45819);








/** Whom a verb asks, as the manifest at hand says it. Throws what is wrong with that. */
const askingOf = async (given, around) => {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(given, around);
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAt */ .ZG)(place);
    const environment = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentIn */ .XD)(manifest, given.environment);
    const redact = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .redactorFor */ .sD)(manifest, around.env);
    return { place, environment, manifest, alerts: (0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_0__/* .alertSettingsOf */ .p)(manifest), redact, note: around.note };
};
/** What the journal of an environment's watch tells now. */
const knownOf = async ({ place, environment, alerts }) => (0,_convoy_model_monitoring_fold__WEBPACK_IMPORTED_MODULE_2__/* .foldMonitoring */ .M)((0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__/* .nothingSeen */ .p)(alerts), await (0,_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .watchEvents */ .h)(place, environment));
/** Labels as a person writes them. Throws `USAGE`. */
const labelsOf = (words) => {
    if (words.length === 0)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('USAGE', 'name labels, each as name=value: cause=catalog');
    const labels = new Map();
    for (const word of words) {
        const at = word.indexOf('=');
        if (at < 1 || at === word.length - 1)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('USAGE', `${word}: write a label as name=value, for example cause=catalog`);
        const name = word.slice(0, at);
        if (labels.has(name))
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('USAGE', `${name} is named twice, and no alert has two: ask once for each of them`);
        labels.set(name, word.slice(at + 1));
    }
    return Object.fromEntries(labels);
};


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

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ usualMonitor)
/* harmony export */ });
/** What holds where a manifest says nothing. */
const usualMonitor = { intervalMs: 10_000, slowMs: null, maintenance: [] };


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
