export const id = 3603;
export const ids = [3603,617];
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

/***/ 55183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   health: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_channels_plain__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
/* harmony import */ var _convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83937);
/* harmony import */ var _convoy_drivers_channels_webhook_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64206);
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_monitor_uptime__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70125);
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76508);
/* harmony import */ var _convoy_manifest_slo__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32363);
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68765);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42047);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39374);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18747);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32998);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52262);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22613);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79471);
/* harmony import */ var _watch_kept_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93322);
















const longestDays = 35;
const help = `It reads what the watch of this machine keeps, while one runs too, and looks at nothing by itself: convoy watch --once does. The exit
status is 0 however everything was.`;
const health = (0,_verb_js__WEBPACK_IMPORTED_MODULE_14__/* .verb */ .w)({
    inputs: {
        of: zod__WEBPACK_IMPORTED_MODULE_15__/* .string */ .YjP()
            .regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_7__/* .durationAboveZero */ .Co, 'expects a duration, for example 7d')
            .refine((of) => (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_7__/* .durationMs */ .pc)(of) <= (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_7__/* .durationMs */ .pc)(`${longestDays}d`), `expects at most ${longestDays}d`)
            .default('7d')
            .describe(`How far to look back, for example 1h, at most ${longestDays}d; default 7d`),
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentInput */ .u5,
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .placeInputs */ .vb,
    },
    help,
    run: async ({ of, ...given }, around) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$)(given, around);
        const { settings, manifest } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_10__.loadWhole)(place, given.environment);
        const { environment } = settings;
        const { board, state } = await (0,_watch_kept_js__WEBPACK_IMPORTED_MODULE_13__/* .keptBy */ .m)(place, settings, (0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_5__/* .alertSettingsOf */ .p)(manifest));
        const now = _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now();
        const found = (0,_convoy_engine_monitor_uptime__WEBPACK_IMPORTED_MODULE_4__/* .healthOf */ .W)(board, state, { environment, slo: (0,_convoy_manifest_slo__WEBPACK_IMPORTED_MODULE_6__/* .sloOf */ .c)(manifest) }, [now - (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_7__/* .durationMs */ .pc)(of), now]);
        const told = (0,_convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)({
            ...{
                notification: '',
                occasion: 'report',
                at: now,
                labels: {},
                firing: [],
                resolved: [],
                thread: '',
                handle: null,
            },
            report: { due: now, written: '', health: found },
        });
        return {
            exit: _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .exits */ .c.done,
            text: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_12__/* .redactorFor */ .sD)(settings, around.env)((0,_convoy_drivers_channels_plain__WEBPACK_IMPORTED_MODULE_0__/* .plainOf */ .o)(told).trimEnd()),
            json: (0,_convoy_drivers_channels_webhook_report__WEBPACK_IMPORTED_MODULE_2__/* .shownHealth */ .g)(found),
        };
    },
});


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   o: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83937);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19524);


const linesOf = ({ isFiring, title, reason, runbook, details }) => [
    `${isFiring ? '-' : '- resolved:'} ${title}`,
    ...(reason === '' ? [] : [`  ${reason}`]),
    ...details.map(([name, value]) => `  ${name}: ${value}`),
    ...(runbook === null ? [] : [`  runbook: ${runbook}`]),
];
/** Columns one below the other. */
const columnsOf = ({ columns, rows }) => {
    const all = [columns, ...rows];
    const widths = columns.map((_, index) => Math.max(...all.map((row) => [...(row[index] ?? '')].length)));
    const padded = (cell, width) => cell + ' '.repeat(Math.max(0, width - [...cell].length));
    return all.map((row) => row
        .map((cell, index) => padded(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd());
};
const tableLines = (table) => {
    const left = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOf */ .l)(table);
    return [table.title, ...columnsOf(table).map((row) => `  ${row}`), ...(left === '' ? [] : [`  ${left}`])];
};
/** A report as plain text of several lines. */
const plainOf = (report) => {
    const rest = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .restOf */ .Y6)(report, report.entries.length);
    const parts = [
        [report.title, (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(report)],
        report.shared.map(([name, value]) => `${name}: ${value}`),
        report.entries.flatMap(linesOf),
        rest === '' ? [] : [rest],
        ...report.tables.map(tableLines),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
};


/***/ }),

/***/ 83937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  gD: () => (/* binding */ headlineOf),
  JC: () => (/* binding */ longestHeadline),
  EI: () => (/* binding */ reportOf),
  Y6: () => (/* binding */ restOf)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/alerting/reports.ts
var reports = __webpack_require__(90531);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/drivers/src/channels/words.ts
var words = __webpack_require__(43053);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/health.ts



/** Rows of a table, and characters of a cell: enough to see what is wrong, and no page full of it. */
const most = { rows: 30, cell: 80 };
const minuteMs = 60_000;
/** `2 d 3 h`, `3 h 05 min`, `4 min`; what is less than half a minute and not nothing is `< 1 min`. */
const spanOf = (ms) => {
    const minutes = Math.round(ms / minuteMs);
    if (minutes === 0)
        return ms > 0 ? '< 1 min' : '0';
    const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
    if (days > 0)
        return `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${String(rest).padStart(2, '0')} min` : `${rest} min`;
};
/** A share may miss what it is by this much, in thousandths of a per cent. */
const rounding = 1e-6;
/** Cut and not rounded: 99.9999 % is not all. */
const shareOf = (share) => share === null ? '–' : `${Math.floor(share * 1e5 + rounding) / 1e3} %`;
/** `2026-11-30 08:00`, UTC. */
const timeOf = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const tableOf = (title, columns, rows) => rows.length === 0
    ? []
    : [
        {
            ...{ title, columns, left: Math.max(0, rows.length - most.rows) },
            rows: rows.slice(0, most.rows).map((row) => row.map((cell) => (0,words/* line */.n8)(cell, most.cell))),
        },
    ];
const leastLeft = (slo) => {
    const known = slo.flatMap(({ budgetLeft }) => budgetLeft ?? []);
    return known.length === 0 ? '–' : `${Math.floor(Math.min(...known) * 100)} %`;
};
const servicesTable = (services) => {
    const promises = services.some(({ slo }) => slo.length > 0);
    return tableOf('Services', ['service', 'now', 'served', 'down', 'slow', 'work', 'unknown', 'p95', ...(promises ? ['budget left'] : [])], services.map(({ service, status, uptime, downMs, degradedMs, maintenanceMs, unknownMs, p95, slo }) => [
        ...[service, status, shareOf(uptime), spanOf(downMs), spanOf(degradedMs), spanOf(maintenanceMs)],
        ...[spanOf(unknownMs), p95 === null ? '–' : `${Math.round(p95)} ms`, ...(promises ? [leastLeft(slo)] : [])],
    ]));
};
const dayMs = 86_400_000;
/** What a report has to say, as tables. */
const tablesOf = ({ services, incidents, certificates, gaps, to }) => [
    ...servicesTable(services),
    ...tableOf('Incidents', ['incident', 'cause', 'severity', 'begun', 'length', 'affected'], incidents.map(({ incident, cause, severity, affected, openedAt, resolvedAt }) => [
        ...[incident, cause, severity, timeOf(openedAt)],
        ...[resolvedAt === null ? 'open' : spanOf(resolvedAt - openedAt), String(affected.length)],
    ])),
    ...tableOf('Certificates that end soon', ['endpoint', 'ends', 'days left'], certificates.map(({ service, endpoint, notAfter }) => [
        ...[`${service}/${endpoint}`, timeOf(notAfter), String(Math.floor((notAfter - to) / dayMs))],
    ])),
    ...tableOf('Nobody looked', ['from', 'length', 'why'], gaps.map(({ from, to: until, reason }) => [timeOf(from), spanOf(until - from), reason])),
];
const titleOf = ({ services, from, to }) => {
    const of = `Health of ${spanOf(to - from)}`;
    const count = (is) => services.filter(is).length;
    const [down, slow] = [count(({ downMs }) => downMs > 0), count(({ degradedMs }) => degradedMs > 0)];
    const now = count(({ status }) => status === 'down');
    const unseen = count(({ upMs, degradedMs, downMs, maintenanceMs }) => upMs + degradedMs + downMs + maintenanceMs === 0);
    if (unseen === services.length)
        return `${of}: nothing was looked at`;
    const said = [
        ...(now > 0 ? [`${now} down now`] : []),
        ...(down > 0 ? [`${down} of ${(0,plural/* plural */.L)(services.length, 'service')} were down`] : []),
        ...(slow > 0 ? [`${slow} were slow`] : []),
    ];
    const well = said.length > 0 ? said : [`${(0,plural/* plural */.L)(services.length, 'service')}, none was down or slow`];
    return `${of}: ${[...well, ...(unseen > 0 ? [`nobody looked at ${unseen}`] : [])].join(', ')}`;
};
const lateness = ({ due }, at) => (0,reports/* isLate */.l)(due, at) ? [['late', `due at ${timeOf(due)} UTC, when nobody watched`]] : [];
/** A health report as people read it, in no markup yet; sent at `at`, ms since the epoch. */
const healthTold = (told, at) => {
    const { environment, from, to } = told.health;
    return {
        title: titleOf(told.health),
        shared: [
            ['environment', (0,words/* line */.n8)(environment, most.cell)],
            ['from', `${timeOf(from)} UTC`],
            ['to', `${timeOf(to)} UTC`],
            ...(told.written === '' ? [] : [['report', (0,words/* line */.n8)(told.written, most.cell)]]),
            ...lateness(told, at),
        ],
        tables: tablesOf(told.health),
    };
};

// EXTERNAL MODULE: ./packages/drivers/src/channels/table.ts
var table = __webpack_require__(19524);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/report.ts





const statusOf = {
    firing: 'Firing',
    changed: 'Changed',
    resolved: 'Resolved',
    repeated: 'Still firing',
    escalated: 'Escalated',
    report: 'Report',
    noticed: 'Notice',
};
/** In characters, and how many of each: enough to act on, and no page full of one. */
const report_most = { title: 150, name: 60, value: 200, reason: 1_000, pairs: 12, entries: 25 };
const pairsOf = (labels) => Object.entries(labels)
    .slice(0, report_most.pairs)
    .map(([name, value]) => [(0,words/* line */.n8)(name, report_most.name), (0,words/* line */.n8)(value, report_most.value)])
    .filter(([name, value]) => name !== '' && value !== '');
const without = (labels, left) => Object.fromEntries(Object.entries(labels).filter(([name]) => !left(name)));
const report_titleOf = ({ labels, notes = {} }) => (0,words/* line */.n8)((0,alerting_labels/* labelOf */.Wy)(notes, 'title'), report_most.title) ||
    (0,words/* line */.n8)((0,few/* few */.H)(pairsOf(labels).map(([name, value]) => `${name}=${value}`), 4), report_most.title) ||
    'An alert without a name';
const shown = new Set(['title', 'reason', 'runbook']);
const entryOf = (alert, shared, isFiring) => {
    const { labels, notes = {} } = alert;
    const runbook = (0,alerting_labels/* labelOf */.Wy)(notes, 'runbook');
    const link = (0,words/* linkOf */.IJ)(runbook);
    const own = without(labels, (name) => Object.hasOwn(shared, name));
    // A runbook that is no link is told as what it is.
    const rest = without(notes, (name) => shown.has(name) && (name !== 'runbook' || link !== null));
    return {
        ...{ isFiring, title: report_titleOf(alert), reason: (0,words/* line */.n8)((0,alerting_labels/* labelOf */.Wy)(notes, 'reason'), report_most.reason), runbook: link },
        details: [...pairsOf(own), ...pairsOf(rest)].slice(0, report_most.pairs),
    };
};
/** What there is to say of a message. Bounded, however many alerts there are and whatever they are called. */
const reportOf = ({ occasion, labels, firing, resolved, report, at }) => {
    if (report)
        return { status: statusOf[occasion], ...healthTold(report, at), entries: [], firing: 0, resolved: 0 };
    const entries = [
        ...firing.slice(0, report_most.entries).map((alert) => entryOf(alert, labels, true)),
        ...resolved.slice(0, report_most.entries).map((alert) => entryOf(alert, labels, false)),
    ].slice(0, report_most.entries);
    const [first] = entries;
    const count = firing.length > 0 ? firing.length : resolved.length;
    return {
        status: statusOf[occasion],
        title: `${first?.title ?? 'Nothing to tell'}${count > 1 ? ` and ${(0,table/* thousands */.o)(count - 1)} more` : ''}`,
        ...{ shared: pairsOf(labels), entries, firing: firing.length, resolved: resolved.length },
        tables: [],
    };
};
/** In characters. */
const longestHeadline = 200;
/** One line for a message as a whole: `[production] catalog is down and 2 more`. */
const headlineOf = (message) => {
    const environment = (0,alerting_labels/* labelOf */.Wy)(message.labels, 'environment');
    return (0,words/* line */.n8)(`${environment === '' ? '' : `[${environment}] `}${reportOf(message).title}`, longestHeadline);
};
/** `Changed: 3 firing, 1 resolved`; of a single alert the status says it all. */
const headOf = ({ status, firing, resolved }) => {
    if (firing + resolved < 2)
        return status;
    if (status === statusOf.noticed)
        return `Notices: ${(0,table/* thousands */.o)(firing)}`;
    const counts = [
        ...(firing > 0 ? [`${(0,table/* thousands */.o)(firing)} firing`] : []),
        ...(resolved > 0 ? [`${(0,table/* thousands */.o)(resolved)} resolved`] : []),
    ];
    return `${status}: ${counts.join(', ')}`;
};
/** What is not shown; empty where all of it is. */
const restOf = ({ firing, resolved }, shownEntries) => {
    const left = firing + resolved - shownEntries;
    return left > 0 ? `and ${(0,table/* thousands */.o)(left)} more` : '';
};


/***/ }),

/***/ 19524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ leftOf),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `9,980`. */
const thousands = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
/** What of a table is not shown; empty where all of it is. */
const leftOf = ({ left }) => (left > 0 ? `and ${thousands(left)} more` : '');


/***/ }),

/***/ 64206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shownReport),
/* harmony export */   g: () => (/* binding */ shownHealth)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_reports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90531);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43053);


/** Only the first are sent, and of a text so many characters. */
const most = { services: 500, others: 100, affected: 20, text: 200 };
const iso = (ms) => new Date(ms).toISOString();
/** A health report for machines: times in ISO 8601, lengths in milliseconds, shares of 1. Bounded. */
const shownHealth = ({ environment, from, to, services, incidents, certificates, gaps }) => ({
    ...{ environment, from: iso(from), to: iso(to) },
    services: services.slice(0, most.services),
    incidents: incidents.slice(0, most.others).map(({ openedAt, resolvedAt, affected, ...rest }) => ({
        ...{ ...rest, affected: affected.slice(0, most.affected) },
        ...{ openedAt: iso(openedAt), resolvedAt: resolvedAt === null ? null : iso(resolvedAt) },
    })),
    certificates: certificates
        .slice(0, most.others)
        .map(({ notAfter, ...rest }) => ({ ...rest, notAfter: iso(notAfter) })),
    gaps: gaps.slice(0, most.others).map((gap) => ({ ...gap, from: iso(gap.from), to: iso(gap.to) })),
});
const bounded = (_, value) => typeof value === 'string' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, most.text).toWellFormed() : value;
/** The same as it is sent, and whether it was late; `at`: when that was decided, ms since the epoch. */
const shownReport = ({ due, written, health }, at) => JSON.parse(JSON.stringify({ due: iso(due), written, late: (0,_convoy_model_alerting_reports__WEBPACK_IMPORTED_MODULE_1__/* .isLate */ .l)(due, at), health: shownHealth(health) }, bounded));


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/** What starts a new line, steers a terminal, or turns around how a line is read: none of it is text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu;
/** At most so many UTF-16 units, cut between characters, with `…` where something is missing. */
const clip = (text, most) => {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    // The first half of a pair says nothing without the second.
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
/** Somebody's text as one line that is safe to print: without control characters, and bounded. */
const line = (text, most) => 
// What will not be shown need not be searched either.
clip(text
    .slice(0, most * 4)
    .toWellFormed()
    .replaceAll(unprintable, ' ')
    .trim(), most);
/** A link that a person may be led to, as it is written in any markup; null: it is none. */
const linkOf = (text) => {
    const url = URL.parse(text.trim());
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return null;
    const rest = url.href.slice(url.origin.length);
    const escaped = url.origin + rest.replaceAll(/[|<>"'`\\^{}[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    return escaped.length > 2_000 ? null : escaped;
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

/***/ 88615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ measuredOf),
/* harmony export */   Nf: () => (/* binding */ promisedAt),
/* harmony export */   uq: () => (/* binding */ keptOf)
/* harmony export */ });
/* harmony import */ var _convoy_judge_slo_burn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78743);
/* harmony import */ var _convoy_model_monitoring_sketch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92490);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12345);



/**
 * What users meet is whether a service can serve: promises are measured where it is asked for that. What only its parts or its
 * process say is told by its status.
 */
const promisedAt = (board, service) => {
    const index = board.of(service).find((one) => board.watched[one]?.endpoint.name === 'ready');
    return index === undefined ? null : (board.watched[index]?.rollups ?? null);
};
const countsIn = ({ counts: { good, poor, bad }, latency }, { withinMs }) => {
    if (withinMs === null)
        return { total: good + poor + bad, bad };
    const last = (0,_convoy_model_monitoring_sketch__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(withinMs);
    let [total, late] = [0, 0];
    for (const [index, count] of latency) {
        total += count;
        if (index > last)
            late += count;
    }
    return { total, bad: late };
};
/**
 * A promise as far as looks tell of it: those that said nothing count neither way, and none do while somebody works on the
 * service. Times to answer by the sketch, in whose bucket with the limit all is within it: up to 4 % above.
 */
const measuredOf = ({ all, maintenance }, objective) => {
    const [whole, apart] = [countsIn(all, objective), countsIn(maintenance, objective)];
    return { total: whole.total - apart.total, bad: whole.bad - apart.bad };
};
/** How well a service kept all its promises, at a time in ms since the epoch. */
const keptOf = (board, service, { windowMs, objectives }, now) => {
    const rollups = promisedAt(board, service);
    if (!rollups)
        return [];
    const seen = (0,_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .seenSince */ .Y)(rollups, now - windowMs);
    return objectives.map((objective) => {
        const measured = measuredOf(seen, objective);
        return {
            ...{ objective: objective.name, promised: objective.written, attained: (0,_convoy_judge_slo_burn__WEBPACK_IMPORTED_MODULE_0__/* .attainedOf */ .yO)(measured) },
            ...{ budgetLeft: (0,_convoy_judge_slo_burn__WEBPACK_IMPORTED_MODULE_0__/* .budgetLeft */ .Lj)(measured, objective.budget), looks: measured.total, bad: measured.bad },
        };
    });
};


/***/ }),

/***/ 12345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seenSince)
/* harmony export */ });
/* harmony import */ var _rollups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80537);

const floorTo = (ms, widthMs) => Math.floor(ms / widthMs) * widthMs;
const ceilTo = (ms, widthMs) => Math.ceil(ms / widthMs) * widthMs;
/**
 * What was seen since a time (ms since the epoch), by the narrowest windows that reach so far back; each look once. It begins at
 * the full minute for an hour back, at the full five minutes for six hours, at the full hour for three days, else at midnight
 * (UTC); what is older than all that is kept is not in it.
 */
const seenSince = (rollups, since) => {
    let parts = [];
    let from = Number.POSITIVE_INFINITY;
    for (const [index, { widthMs }] of _rollups_js__WEBPACK_IMPORTED_MODULE_0__/* .widths */ .Mb.entries()) {
        const known = rollups.knownSince(widthMs);
        const wider = _rollups_js__WEBPACK_IMPORTED_MODULE_0__/* .widths */ .Mb[index + 1]?.widthMs ?? null;
        const start = floorTo(since, widthMs);
        const reaches = wider === null || known <= start;
        // What begins before that is taken of wider windows, which end there.
        const cut = reaches ? start : ceilTo(known, wider);
        const before = from;
        parts = [
            ...rollups.windows(widthMs, cut).filter((one) => one.from < before),
            ...parts.filter((one) => one.from >= cut),
        ];
        from = cut;
        if (reaches)
            break;
    }
    return { from, all: (0,_rollups_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(parts), maintenance: (0,_rollups_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(parts.flatMap(({ maintenance }) => maintenance ?? [])) };
};


/***/ }),

/***/ 70125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ healthOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_monitoring_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36556);
/* harmony import */ var _convoy_model_monitoring_sketch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92490);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73277);
/* harmony import */ var _promises_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88615);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12345);





/** What is in the one sketch and not in the other, which is part of it. */
const lessen = (all, part) => {
    const counts = new Map(part);
    return all.flatMap(([index, count]) => {
        const left = count - (counts.get(index) ?? 0);
        return left > 0 ? [[index, left]] : [];
    });
};
const looksOf = (since) => {
    if (!since)
        return { looks: 0, bad: 0, p95: null };
    const { all, maintenance } = since;
    const count = ({ good, poor, bad }) => good + poor + bad;
    return {
        looks: count(all.counts) - count(maintenance.counts),
        bad: all.counts.bad - maintenance.counts.bad,
        p95: (0,_convoy_model_monitoring_sketch__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .Xf)(lessen(all.latency, maintenance.latency), 0.95),
    };
};
const serviceHealth = (board, { told, history }, service, slo, [from, to]) => {
    const { up, degraded, down, maintenance, unknown } = (0,_convoy_model_monitoring_history__WEBPACK_IMPORTED_MODULE_0__/* .timeIn */ .Hi)(history.spells.get(service) ?? [], history.gaps, ...[from, to]);
    const known = up + degraded + down;
    const rollups = (0,_promises_js__WEBPACK_IMPORTED_MODULE_3__/* .promisedAt */ .Nf)(board, service);
    return {
        ...{ service, status: told.get((0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(service))?.status ?? 'unknown' },
        ...{ upMs: up, degradedMs: degraded, downMs: down, maintenanceMs: maintenance, unknownMs: unknown },
        uptime: known > 0 ? (up + degraded) / known : null,
        ...looksOf(rollups && (0,_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .seenSince */ .Y)(rollups, from)),
        slo: slo ? (0,_promises_js__WEBPACK_IMPORTED_MODULE_3__/* .keptOf */ .uq)(board, service, slo, to) : [],
    };
};
/** The longer it was down, else slow, the earlier it is told. */
const trouble = ({ downMs, degradedMs }) => downMs * 1e6 + degradedMs;
const soonMs = 30 * 86_400_000;
/**
 * How an environment was from a time until now, ms since the epoch: how long in which status by what the watch told, how many
 * looks and how fast by its roll-ups, which begin at the full hour or at midnight.
 */
const healthOf = (board, state, { environment, slo }, [from, to]) => {
    const { certificates, incidents, history } = state;
    const ran = [...incidents.past, ...incidents.open.values()];
    return {
        ...{ environment, from, to },
        services: board.services
            .map((service) => serviceHealth(board, state, service, slo, [from, to]))
            .toSorted((a, b) => trouble(b) - trouble(a)),
        certificates: board.watched
            .flatMap(({ endpoint: { key, service, name } }) => {
            const notAfter = certificates.get(key)?.notAfter;
            return notAfter === undefined || notAfter - to > soonMs ? [] : [{ service, endpoint: name, notAfter }];
        })
            .toSorted((a, b) => a.notAfter - b.notAfter),
        incidents: ran
            .filter(({ resolvedAt }) => resolvedAt === null || resolvedAt > from)
            .map(({ incident, cause, severity, affected, openedAt, resolvedAt }) => ({
            ...{ incident, cause, severity, affected, openedAt, resolvedAt },
        }))
            .toSorted((a, b) => b.openedAt - a.openedAt),
        gaps: history.gaps.filter((gap) => gap.to > from && gap.from < to),
    };
};


/***/ }),

/***/ 78743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ budgetLeft),
/* harmony export */   P7: () => (/* binding */ burnOf),
/* harmony export */   XQ: () => (/* binding */ burnRules),
/* harmony export */   qO: () => (/* binding */ burning),
/* harmony export */   yO: () => (/* binding */ attainedOf)
/* harmony export */ });
/*
 * Alerts by the rate at which an error budget burns (Beyer et al., The Site Reliability Workbook, chapter 5, "Alerting on
 * SLOs", 6: multiwindow, multi-burn-rate alerts). The budget is the share of looks that may break a promise; a burn rate of 1
 * spends all of it in exactly the promise's window.
 */
/** Table 5-8 of the workbook: which share of the budget is spent when it is told, and at which rate. */
const table = [
    { severity: 'critical', share: 0.02, burn: 14.4 },
    { severity: 'critical', share: 0.05, burn: 6 },
    { severity: 'warning', share: 0.1, burn: 1 },
];
const minuteMs = 60_000;
const toMinute = (ms) => Math.max(1, Math.round(ms / minuteMs)) * minuteMs;
/**
 * The rules of a promise over a window: of 30 days an hour and five minutes at 14.4, six hours and thirty minutes at 6, three
 * days and six hours at 1. Of other windows as much longer or shorter, to the minute, at the same rates: so the same shares of
 * the budget are spent.
 */
const burnRules = (windowMs) => table.map(({ severity, share, burn }) => {
    const longMs = (windowMs * share) / burn;
    return { severity, burn, longMs: toMinute(longMs), shortMs: toMinute(longMs / 12) };
});
/** Fewer looks, or failures, in the long window prove nothing: at a low rate of looks one failure is a large share. */
const least = { total: 30, bad: 3 };
/** Shares of whole numbers are as near to each other as this where they are the same. */
const rounding = 1e-12;
/** How many times as fast as it may a budget (0 to 1) burns; null: nothing was seen. */
const burnOf = ({ total, bad }, budget) => total === 0 ? null : bad / total / budget;
/** Whether a part of what was seen is above a rate: the workbook's `error ratio > burn × (1 − SLO)`. */
const isAbove = ({ total, bad }, budget, { burn }) => total > 0 && bad / total - burn * budget > rounding;
/**
 * `burning`: both windows are above the rule's rate; `calm`: one of them is not; `unknown`: too little was seen to say so.
 * `long` is asked for only where the short window is above.
 */
const burning = (rule, budget, short, long) => {
    if (short.total === 0)
        return 'unknown';
    if (!isAbove(short, budget, rule))
        return 'calm';
    const seen = long();
    if (!isAbove(seen, budget, rule))
        return 'calm';
    return seen.total >= least.total && seen.bad >= least.bad ? 'burning' : 'unknown';
};
/** Share of what was seen that kept the promise; null: nothing was seen. */
const attainedOf = ({ total, bad }) => (total === 0 ? null : (total - bad) / total);
/** Share of the budget that is left, below 0 where more than all of it is spent; null: nothing was seen. */
const budgetLeft = (measured, budget) => {
    const burn = burnOf(measured, budget);
    return burn === null ? null : 1 - burn;
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

/***/ 32363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sloOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);

/** What holds where a manifest says nothing: the window of the SRE workbook's figures. */
const usualWindow = '30d';
/** `99.9%` leaves 0.001. Worked out in whole millionths, which percentages are written in: 1 − 0.999 is not 0.001. */
const budgetOf = (percentage) => Math.round((100 - Number.parseFloat(percentage)) * 10_000) / 1_000_000;
/** What the services promise; null: nothing. */
const sloOf = ({ slo }) => {
    if (slo === undefined)
        return null;
    const { availability, latency = {}, window = usualWindow } = slo;
    const objectives = [
        ...(availability === undefined
            ? []
            : [{ name: 'availability', written: availability, budget: budgetOf(availability), withinMs: null }]),
        ...Object.entries(latency).map(([name, written]) => ({
            ...{ name, written, budget: budgetOf(`${name.slice(1)}%`), withinMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(written) },
        })),
    ];
    return { windowMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(window), objectives };
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

/***/ 90531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLate)
/* harmony export */ });
/** What is late by less than that is not said to be: a watch looks every few seconds. */
const punctualMs = 120_000;
const isLate = (due, at) => at - due > punctualMs;


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

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inForce)
/* harmony export */ });
/**
 * Of events in causal order, those that count: an agent that lost the head may write a little longer before it notices,
 * and its successor never saw that. Such an event has a lower epoch and yet a clock that is not behind its successor's
 * first. What it tells of the world the successor finds out by `describe`.
 */
const inForce = (events) => {
    const kept = [];
    let epoch = Number.POSITIVE_INFINITY;
    let first = Number.POSITIVE_INFINITY;
    let seen = Number.POSITIVE_INFINITY;
    for (const event of events.toReversed()) {
        const [of, lamport] = event.order;
        if (of < epoch)
            first = Math.min(first, seen);
        epoch = of;
        seen = Math.min(seen, lamport);
        if (lamport < first)
            kept.push(event);
    }
    return kept.reverse();
};


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/model/src/order.ts
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Causal order: an effect never sorts before its cause, whatever the clocks of the runners say (DESIGN §4). */
const compareOrder = (a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]) || compare(a[3], b[3]);
/** The same for events, total: the id decides where two have one order. */
const compareEvents = (a, b) => compareOrder(a.order, b.order) || compare(a.id, b.id);

;// CONCATENATED MODULE: ./packages/model/src/merge.ts


/**
 * The union of segments in causal order: commutative, associative and idempotent, so it does not matter which job saw
 * which segment first. Throws `JOURNAL_CONFLICT` when one id names two different events.
 */
const merge = (...segments) => {
    const known = new Map();
    for (const event of segments.flat()) {
        const former = known.get(event.id);
        if (former === undefined)
            known.set(event.id, event);
        else if (!sameValue(former, event))
            throw conflict(event.id);
    }
    return [...known.values()].sort(compareEvents);
};
const conflict = (id) => new error/* ConvoyError */.rG('JOURNAL_CONFLICT', `event ${id} stands in two segments with different content: one of them was changed after it was written. ` +
    'Bring the segments back from their first copies');
/** Equal as JSON: the order of keys and keys without a value do not count. */
const sameValue = (a, b) => {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const [left, right] = [entriesOf(a), entriesOf(b)];
    return (left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
};
const entriesOf = (value) => new Map(Object.entries(value).filter(([, item]) => item !== undefined));


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
