export const id = 7846;
export const ids = [7846];
export const modules = {

/***/ 75896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs_logs)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/redact.ts + 1 modules
var src_redact = __webpack_require__(77480);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/checks/evidence.ts
var evidence = __webpack_require__(61692);
// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/logs/files.ts








const found = (file) => {
    const bytes = (0,external_node_fs_.existsSync)(file.path) ? (0,external_node_fs_.statSync)(file.path).size : 0;
    return bytes > 0 ? [{ ...file, bytes }] : [];
};
/** Keys of the deployment's commands with what each is about, in the order in which they first began. */
const begunIn = ({ events }) => events.flatMap((event) => event.type === 'command.started' ? [[event.key, (0,commands/* subjectOf */.et)(event.command)]] : []);
/** Output of the deployment's commands; of describe too, which is none. */
const ofCommands = (place, environment, recorded) => {
    const { id, state } = recorded;
    const dir = (0,folders/* logsDir */.Ll)(place, environment, id);
    const begun = begunIn(recorded);
    const described = Object.keys(state.settings?.services ?? {}).map((name) => [
        `${name}.describe`,
        name,
    ]);
    return [...new Map([...begun, ...described])].flatMap(([name, subject]) => found({ subject, source: 'command', name, path: (0,logs/* logFile */.N)(dir, name) }));
};
/** What its checks kept on this machine, named as they are. */
const ofChecks = (place, environment, recorded) => {
    const dir = (0,folders/* evidenceDir */.XG)(place, environment, recorded.id);
    const names = (0,external_node_fs_.existsSync)(dir) ? (0,external_node_fs_.readdirSync)(dir).sort() : [];
    return [...new Map(begunIn(recorded))].flatMap(([key, subject]) => names
        .filter((name) => name.startsWith(`${(0,evidence/* evidenceFile */.a)(key)}.`))
        .flatMap((name) => found({ subject, source: 'evidence', name, path: (0,external_node_path_.join)(dir, name) })));
};
/** Output that the services' own processes left with their providers; one that cannot be asked is told of. */
const ofServices = async (place, { id, state: { settings } }, { env, note }) => {
    if (!settings)
        return [];
    const { environment, services } = settings;
    const { ports, close } = await (0,connect.connect)(place, settings, id, env, note);
    try {
        const each = Object.entries(services).map(async ([service, { with: keys }]) => {
            const paths = await ports.provider(service).logs?.({ environment, service, with: keys });
            return (paths ?? []).flatMap((path) => found({ subject: service, source: 'service', name: (0,external_node_path_.basename)(path), path }));
        });
        return (await Promise.all(each)).flat();
    }
    catch (thrown) {
        note(`output of the services cannot be had: ${(0,error/* messageOf */.bD)(thrown)}`);
        return [];
    }
    finally {
        close();
    }
};
const logFilesOf = async (place, environment, recorded, around) => [
    ...ofCommands(place, environment, recorded),
    ...ofChecks(place, environment, recorded),
    ...(await ofServices(place, recorded, around)),
];

;// CONCATENATED MODULE: ./packages/convoy/src/logs/tail.ts

const block = 64 * 1024;
/** However many lines are asked for, no more of a file than this is read, in bytes. */
const most = 16 * 1024 * 1024;
/** The last lines of a file, read from its end: logs may be large. A first line cut short by the limit is left out. */
const tail = (path, lines) => {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const parts = [];
        let start = size;
        let ends = 0;
        while (start > 0 && ends <= lines && size - start < most) {
            const length = Math.min(block, start);
            start -= length;
            const part = Buffer.alloc(length);
            (0,external_node_fs_.readSync)(file, part, 0, length, start);
            for (const byte of part)
                if (byte === 10)
                    ends += 1;
            parts.unshift(part);
        }
        const read = Buffer.concat(parts).toString('utf8').split('\n');
        if (read.at(-1) === '')
            read.pop();
        return (start > 0 ? read.slice(1) : read).slice(-lines);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/chosen.ts
var chosen = __webpack_require__(17557);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/logs.ts













const usualLines = 50;
const above0 = 'expects a whole number above 0';
/** Of a service's own processes the last two matter: the one that serves and the one that was to. */
const newestOwn = 2;
const listing = (files, deployment) => {
    const width = Math.max(...files.map(({ subject }) => [...subject].length), 4);
    const lines = files.map(({ subject, name, bytes, path }) => `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(subject), width)}  ${(0,view_text/* fill */.GS)(name, 28)} ${String(bytes).padStart(9)} B  ${path}`);
    return [`${deployment}: convoy logs SUBJECT shows these`, ...lines].join('\n');
};
const shownOf = (files) => [
    ...files.filter(({ source }) => source === 'command'),
    ...files.filter(({ source }) => source === 'service').slice(-newestOwn),
];
const logs_logs = (0,verb/* verb */.w)({
    inputs: {
        subject: schemas/* string */.YjP().optional().describe('A service, task or check; default: list what there is'),
        deployment: schemas/* string */.YjP().optional().describe('The deployment; default: the newest'),
        lines: coerce/* number */.ai(above0)
            .int(above0)
            .min(1, above0)
            .optional()
            .describe(`Lines from the end of each file; default ${usualLines}`),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['subject'],
    run: async ({ subject, deployment, lines = usualLines, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const recorded = await (0,chosen/* chosen */.F)(place, environment, deployment, around.note);
        const all = await logFilesOf(place, environment, recorded, around);
        const base = { deployment: recorded.id, environment };
        if (subject === undefined) {
            const text = all.length > 0 ? listing(all, recorded.id) : `${recorded.id} left no output`;
            return { exit: exit/* exits */.c.done, text, json: { ...base, logs: all } };
        }
        const files = shownOf(all.filter((file) => file.subject === subject));
        if (files.length === 0)
            throw nothingOf(subject, recorded.id, all);
        const { settings } = recorded.state;
        // What a service's own process wrote goes to its file past us: here at the latest its secrets are taken out.
        const redact = (0,src_redact/* redactor */.$)(settings ? (0,secrets/* secretsOf */.Fj)(settings, around.env) : []);
        const shown = files.map((file) => ({ ...file, lines: tail(file.path, lines).map(redact) }));
        const text = shown.map((file) => [`== ${file.name}  ${file.path}`, ...file.lines].join('\n')).join('\n\n');
        return { exit: exit/* exits */.c.done, text, quotes: true, json: { ...base, logs: shown } };
    },
});
const nothingOf = (subject, deployment, all) => {
    const known = [...new Set(all.filter(({ source }) => source !== 'evidence').map((file) => file.subject))];
    const fix = known.length > 0 ? `there is output of ${known.join(', ')}` : 'there is no output of anything';
    return new error/* ConvoyError */.rG('USAGE', `${deployment} has no output of ${subject}: ${fix}`);
};


/***/ }),

/***/ 12039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diagnosis),
/* harmony export */   h: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91529);

/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;
/** Path, query and fragment; what is within a `${NAME:-default}` divides nothing. */
const parts = /^((?:\$\{[^{}]*\}|[^?#])*)(?:\?([^#]*))?(#.*)?$/s;
const partsOf = (address) => (parts.exec(address) ?? [address]).slice(1).map((part) => part ?? '');
/** A path below the address of a service, with the queries of both; where one only connects there are none. */
const under = (base, path) => {
    if (/^(tcp|tls):/i.test(base))
        return base;
    const [root = '', key = ''] = partsOf(base);
    const [way = '', asked = '', fragment = ''] = partsOf(path);
    const query = [key, asked].filter((part) => part !== '').join('&');
    return `${root.replace(/\/+$/, '')}/${way.replace(/^\/+/, '')}${query && `?${query}`}${fragment}`;
};
/**
 * What `health.live` and `health.detail` say beside a verdict that is no pass: whether the process lives at all, and which
 * of its parts it reports as failing.
 */
const diagnosis = async (probe, base, health, signal) => {
    const look = (path) => probe.look({ url: under(base, path), timeoutMs: longestDiagnosisMs }, signal);
    const [live, detail] = await Promise.all([
        look(health.live),
        health.detail === undefined ? null : look(health.detail),
    ]);
    const parts = (0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .troubled */ .Y)((0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(detail?.body ?? ''));
    return [
        `; ${health.live} ${live.status === undefined ? `does not answer (${live.fault?.kind})` : `answers ${live.status}`}`,
        ...(parts.length > 0 ? [`; failing: ${parts.join(', ')}`] : []),
    ].join('');
};


/***/ }),

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  Y: () => (/* binding */ troubled)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/word.ts
var word = __webpack_require__(26683);
;// CONCATENATED MODULE: ./packages/judge/src/health/words.ts
/**
 * What health bodies write, in any case: draft-inadarei-api-health-check-06 (pass, warn, fail, and ok, up, error, down,
 * which it takes for the same), Spring Boot (UP, DOWN, OUT_OF_SERVICE), MicroProfile Health (UP, DOWN), ASP.NET Core
 * (Healthy, Degraded, Unhealthy), Terminus (ok, error, shutting_down), and plain words for the same.
 */
const words = {
    healthy: ['pass', 'passed', 'ok', 'up', 'healthy', 'ready', 'success', 'true'],
    degraded: ['warn', 'warning', 'degraded'],
    unhealthy: [
        ...['fail', 'failed', 'failure', 'error', 'down', 'unhealthy', 'false'],
        ...['out_of_service', 'shutting_down', 'not_ready', 'critical', 'fatal'],
    ],
};
const states = new Map(Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state])));
/** The state that a status stands for: a known word, or a truth. */
const stateOf = (status) => typeof status === 'string' || typeof status === 'boolean'
    ? (states.get(String(status).trim().toLowerCase()) ?? 'unknown')
    : 'unknown';
const severity = ['unknown', 'healthy', 'degraded', 'unhealthy'];
/** The worst of some states; unknown says less than any other. */
const worst = (all) => all.reduce((one, other) => (severity.indexOf(other) > severity.indexOf(one) ? other : one), 'unknown');

;// CONCATENATED MODULE: ./packages/judge/src/health/components.ts



/** Where bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET, Terminus. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
/** Nobody reads more, and a body may hold anything. */
const [most, deepest] = [100, 4];
/** .NET writes its own names with a capital unless told otherwise. */
const field = (map, name) => {
    const key = Object.hasOwn(map, name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return Object.hasOwn(map, key) ? map[key] : undefined;
};
/** Names go into the journal, and nothing else that a body may hold: a plain word, or two. */
const named = (name) => /^[A-Za-z][^ ]*(?: [^ ]+)?$/.test(name) && name.length <= 32 && name.split(' ').every(word/* isPlainWord */.F)
    ? name
    : '(no plain name)';
const statusOf = (part) => {
    // The RFC draft keeps a list of measurements for each part.
    if (Array.isArray(part))
        return worst(part.slice(0, most).map((one) => ((0,json/* isMap */.j)(one) ? statusOf(one) : 'unknown')));
    return stateOf((0,json/* isMap */.j)(part) ? (field(part, 'status') ?? field(part, 'state') ?? field(part, 'healthy')) : part);
};
const entriesOf = (container) => {
    if (Array.isArray(container))
        return container
            .slice(0, most)
            .filter(json/* isMap */.j)
            .map((part) => [String(field(part, 'name') ?? field(part, 'componentId') ?? '?'), part]);
    return (0,json/* isMap */.j)(container) ? Object.entries(container).slice(0, most) : [];
};
const partsOf = (map) => containers.flatMap((key) => entriesOf(field(map, key)));
const hasStatus = (part) => (0,json/* isMap */.j)(part) && typeof field(part, 'status') === 'string';
/** Spring's parts of parts: each stands for itself, below the name of what it is a part of. */
const within = (part, depth) => (0,json/* isMap */.j)(part) && depth < deepest ? partsOf(part).filter(([, inner]) => hasStatus(inner)) : [];
const opened = ([name, part], depth) => {
    const inner = within(part, depth).flatMap((one) => opened(one, depth + 1));
    if (inner.length === 0)
        return [{ name: named(name), state: statusOf(part) }];
    return inner.map((one) => ({ ...one, name: `${named(name)}.${one.name}` }));
};
/** The parts that a health body names, at most a hundred, each once with the worst that is said of it. */
const componentsOf = (body) => {
    const parts = partsOf(body);
    // Spring Boot 1 has no container: whatever has a status beside the overall one is a part.
    const flat = parts.length > 0 || !hasStatus(body) ? [] : Object.entries(body).filter(([, part]) => hasStatus(part));
    const found = new Map();
    for (const part of [...parts, ...flat.slice(0, most)])
        for (const { name, state } of opened(part, 1))
            if (found.size < most || found.has(name))
                found.set(name, worst([found.get(name) ?? 'unknown', state]));
    return [...found].map(([name, state]) => ({ name, state }));
};

;// CONCATENATED MODULE: ./packages/judge/src/health/body.ts



const ofNet = /^(?:healthy|degraded|unhealthy)$/i;
const ofSpring = /^(?:UP|DOWN|OUT_OF_SERVICE|UNKNOWN)$/;
/** What stands alone may be anything: only words that mean nothing else. */
const alone = /^(?:healthy|degraded|unhealthy|up|down|out_of_service)$/i;
const dialectOf = (body, status) => {
    if (typeof status !== 'string')
        return null;
    if (ofNet.test(status))
        return 'aspnet';
    if (Array.isArray(body.checks))
        return 'microprofile';
    if (ofSpring.test(status))
        return 'spring';
    return (0,json/* isMap */.j)(body.checks) || stateOf(status) !== 'unknown' ? 'rfc' : null;
};
const nothing = { dialect: null, state: 'unknown', word: null, components: [] };
const ofWord = (word) => alone.test(word)
    ? { dialect: ofNet.test(word) ? 'aspnet' : null, state: stateOf(word), word, components: [] }
    : nothing;
const trimmed = (status) => (typeof status === 'string' ? status.trim() : status);
/** The known word for the whole, and whose form it is; a truth under `healthy` where there is no such word. */
const wholeOf = (body) => {
    // MicroProfile Health 1 called it outcome.
    const status = trimmed(field(body, 'status') ?? (Array.isArray(body.checks) ? field(body, 'outcome') : undefined));
    const dialect = dialectOf(body, status);
    const state = stateOf(status);
    if (state !== 'unknown')
        return { dialect, state, word: String(status) };
    const truth = field(body, 'healthy');
    return typeof truth === 'boolean'
        ? { dialect, state: stateOf(truth), word: `healthy: ${truth}` }
        : { dialect, state, word: null };
};
/** Reads whatever a server sends; never throws. A body in no known form says nothing: its HTTP status counts. */
const healthOf = (text) => {
    const plain = text.trim();
    if (alone.test(plain))
        return ofWord(plain);
    const { value: body } = (0,json/* readJson */.V)(text);
    if (typeof body === 'string')
        return ofWord(body.trim());
    return (0,json/* isMap */.j)(body) ? { ...wholeOf(body), components: componentsOf(body) } : nothing;
};
/** Names that are told: so many that a line holds them. */
const told = 5;
/** Names of the parts that are down and, behind them, of those that are degraded; at most five. */
const troubled = ({ components }) => ['unhealthy', 'degraded']
    .flatMap((state) => components.filter((one) => one.state === state).map(({ name }) => name))
    .slice(0, told);


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
