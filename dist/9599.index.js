export const id = 9599;
export const ids = [9599];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 17557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ chosen)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37075);


/** Notes of a hold or a lift are deployments too, but nobody means them by "the newest". */
const moved = ({ state: { plan } }) => plan !== null && plan.steps.length + plan.undo.length + plan.tasks.length > 0;
/** The named deployment, or the newest that moved something. Throws `UNKNOWN_DEPLOYMENT`. */
const chosen = async (place, environment, id, note) => {
    if (id !== undefined)
        return (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(place, environment, id, note);
    for await (const recorded of (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(place, environment, note))
        if (moved(recorded))
            return recorded;
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('UNKNOWN_DEPLOYMENT', `nothing was deployed to ${environment} yet, as far as ${place.stateDir} knows: convoy deploy begins, or name another folder by --state-dir`);
};


/***/ }),

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85122);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** Ids of an environment's deployments, oldest first: they begin with their time. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return (await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment))).sort();
};
/** Events of one deployment, in causal order; none where there is no such. */
const journalOf = (place, environment, id, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .journalDir */ .Pg)(place, environment, id), note);
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
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 3 modules
var connect = __webpack_require__(5920);
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
    const { ports, close } = await (0,connect/* connect */.Ng)(place, settings, id, env, note);
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

// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 2 modules
var manifest = __webpack_require__(22752);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 3 modules
var src_place = __webpack_require__(37769);
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

/***/ 85122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createJournalFile),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/checksum.ts
var checksum = __webpack_require__(33574);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
;// CONCATENATED MODULE: ./packages/model/src/fields.ts

/** What the journal adds to every fact. */
const stamp = { id: true, at: true, order: true, deployment: true, environment: true };
/** What a provider answers and what looks came to is made outside: there the list goes deeper. */
const release = { version: true, digest: true, commit: true, fingerprint: true, handle: true };
const verdict = { outcome: true, code: true, reason: true, counts: true, latency: true };
const profile = { ms: true, samples: true, errors: true, asked: true };
const ofRelease = { service: true, release, key: true };
/** What of each fact may enter a journal; whatever else an event carries at run time stays out (DESIGN §4). */
const fields = {
    'deployment.requested': {
        operation: true,
        actor: true,
        reason: true,
        commit: true,
        manifest: true,
        run: true,
        override: { reason: true, of: true },
    },
    'deployment.planned': { plan: true, settings: true, base: true },
    'deployment.resumed': { actor: true, note: true },
    'deployment.confirmed': { releases: true },
    'deployment.halted': { code: true, reason: true, subject: true },
    'deployment.finished': { outcome: true, reason: true },
    'command.started': { command: true, key: true, deadline: true, others: true },
    'command.abandoned': { key: true, reason: true },
    'service.deployed': { ...ofRelease, candidate: true, url: true },
    'service.gated': { service: true, of: true, verdict, key: true },
    'service.weighed': { ...ofRelease, share: true, step: true },
    'service.shifted': ofRelease,
    'service.checked': { check: true, service: true, verdict, step: true, profile, key: true },
    'service.checkpointed': { service: true },
    'service.rolled-back': { service: true, from: release, to: release, key: true },
    'service.retired': ofRelease,
    'service.skipped': { service: true, code: true, reason: true },
    'task.finished': { task: true, key: true },
    'failure.detected': {
        point: true,
        service: true,
        task: true,
        check: true,
        code: true,
        reason: true,
        outcome: true,
        key: true,
    },
    'rollback.decided': { scope: true, affected: true, undo: true, hold: true, outcome: true, reasons: true },
    'rollback.failed': { service: true, code: true, reason: true, key: true },
    'control.accepted': {
        wish: true,
        verb: true,
        actor: true,
        reason: true,
        subject: true,
        release: true,
        ends: true,
        as: true,
        candidate: true,
    },
    'control.refused': { wish: true, verb: true, actor: true, subject: true, reason: true },
};
/** The event with what may enter a journal; of an unknown type, from a newer version, everything. */
const allowed = (event) => {
    const row = (0,record/* own */.Z)(fields, event.type);
    return row ? project(event, { type: true, ...stamp, ...row }) : event;
};
const project = (value, row) => Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
    const deeper = (0,record/* own */.Z)(row, key);
    if (deeper === undefined)
        return [];
    const isOpen = deeper === true || typeof item !== 'object' || item === null;
    return [[key, isOpen ? item : project(item, deeper)]];
}));

;// CONCATENATED MODULE: ./packages/model/src/codec.ts



const schema = 1;
/** First line of every journal, with its line end. */
const header = `${JSON.stringify({ convoy: 'journal', schema })}\n`;
const sealed = /^(.*),"sum":"([0-9a-f]{8})"\}$/s;
/** The line with the checksum of all that stands before it. */
const seal = (line) => `${line.slice(0, -1)},"sum":"${(0,checksum/* checksum */.c)(line)}"}`;
/** What was sealed, or why it is not that any more. */
const unseal = (line) => {
    const [, before, sum] = sealed.exec(line) ?? [];
    if (before === undefined)
        return { wrong: 'its checksum is missing' };
    const text = `${before}}`;
    return (0,checksum/* checksum */.c)(text) === sum
        ? { text }
        : { wrong: 'its checksum does not fit: it was changed after it was written' };
};
/**
 * Events as JSON Lines, each with its checksum and its line end. Fields outside the allow-list are left out; unknown
 * types pass whole.
 */
const encode = (events) => events.map((event) => `${seal(JSON.stringify(allowed(event)))}\n`).join('');
/**
 * Reads a journal. Text without a whole header (an empty file, a torn first line) has no events, and the writer begins
 * it anew. Throws `JOURNAL_DAMAGED` with file and line, `JOURNAL_NEWER` for a schema of a later version.
 */
const decode = (text, file) => {
    const lines = text.split('\n');
    const rest = lines.pop();
    if (lines.length === 0) {
        if (!header.startsWith(rest))
            readHeader(rest, file);
        return { events: [], torn: rest === '' ? null : { line: 1 } };
    }
    readHeader(lines[0], file);
    const last = rest === '' ? lines.length - 1 : lines.length;
    const events = [];
    for (let index = 1; index < lines.length; index += 1) {
        const line = lines[index];
        // Of a page that never reached the disk the file has zeros.
        if (index === last && line.includes('\0'))
            return { events, torn: { line: index + 1 } };
        const event = read(line);
        if ('wrong' in event)
            throw damaged(file, index + 1, event.wrong, event.cause);
        const gap = gapBetween(events.at(-1), event.event);
        if (gap !== null)
            throw damaged(file, index + 1, gap);
        events.push(event.event);
    }
    return { events, torn: rest === '' ? null : { line: lines.length + 1 } };
};
const read = (line) => {
    const value = parse(line);
    // The parser was given this line alone: what it says of lines would contradict the place.
    if (value instanceof SyntaxError)
        return { wrong: value.message.replace(/ \(line \d+ column \d+\)$/, ''), cause: value };
    const found = unseal(line);
    if ('wrong' in found)
        return found;
    const { sum: _, ...event } = value;
    const wrong = faultOf(event);
    return wrong === null ? { event: event } : { wrong };
};
/** One process writes a segment, and numbers what it writes. */
const gapBetween = (former, { order }) => {
    const [epoch, , agent, seq] = order;
    if (former && (former.order[0] !== epoch || former.order[2] !== agent))
        return 'another process wrote it than the lines before';
    const expected = former ? former.order[3] + 1 : 1;
    return seq === expected ? null : `event ${expected} should stand here and this is ${seq}: lines are missing`;
};
const parse = (line) => {
    try {
        return JSON.parse(line);
    }
    catch (thrown) {
        return thrown instanceof SyntaxError ? thrown : new SyntaxError((0,error/* messageOf */.bD)(thrown), { cause: thrown });
    }
};
const damaged = (file, line, why, cause) => new error/* ConvoyError */.rG('JOURNAL_DAMAGED', `${file}:${line}: the journal is damaged here (${why}). Nothing was changed. Bring the file back from a copy; ` +
    'if there is none, move it aside and record what is deployed with `convoy adopt`', { cause });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const readHeader = (line, file) => {
    const value = parse(line);
    const { convoy, schema: found } = isObject(value) ? value : {};
    if (convoy !== 'journal' || typeof found !== 'number' || !Number.isSafeInteger(found))
        throw damaged(file, 1, `the first line must be ${header.trim()}`);
    if (found > schema)
        throw new error/* ConvoyError */.rG('JOURNAL_NEWER', `${file}:1: the journal has schema ${found}, this version reads up to ${schema}: use the newer Convoy that wrote it`);
};
/** What is wrong with an event's frame, or null: what its fields hold is as it was written, by its checksum. */
const faultOf = (value) => {
    for (const key of ['type', 'id', 'at', 'deployment', 'environment'])
        if (typeof value[key] !== 'string')
            return `\`${key}\` must be text`;
    const { order } = value;
    if (!Array.isArray(order) || order.length !== 4)
        return '`order` must be [epoch, clock, agent, number]';
    const [epoch, lamport, agent, seq] = order;
    return [epoch, lamport, seq].every(Number.isSafeInteger) && typeof agent === 'string'
        ? null
        : '`order` must be [epoch, clock, agent, number]';
};

// EXTERNAL MODULE: ./packages/model/src/merge.ts + 1 modules
var merge = __webpack_require__(7108);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/drivers/src/stores/folder.ts
var folder = __webpack_require__(1136);
;// CONCATENATED MODULE: ./packages/drivers/src/stores/journal-file.ts






const ending = '.jsonl';
const textOf = (file) => (0,promises_.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,folder/* unreadable */.O$)(file, thrown);
});
/** All events in a deployment's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readJournal = async (dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,folder/* namesIn */.wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,external_node_path_.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,merge/* merge */.h)(...parts);
};
/**
 * A deployment's journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createJournalFile = (dir, segment, redact, onTorn) => {
    const path = (0,external_node_path_.join)(dir, `${segment}${ending}`);
    let file = null;
    let length = 0;
    const begin = async () => {
        await (0,folder/* makeFolder */.fc)(dir);
        const created = await (0,promises_.open)(path, 'ax');
        await (0,folder/* syncFolder */.Yw)(dir);
        return created;
    };
    return {
        load: () => readJournal(dir, onTorn),
        append: async (events) => {
            try {
                file ??= await begin();
                const text = Buffer.from((length === 0 ? header : '') + encode(events.map((event) => (0,scrub/* scrub */._)(event, redact))));
                try {
                    await file.appendFile(text);
                    await file.datasync();
                }
                catch (thrown) {
                    await file.truncate(length).catch(() => undefined);
                    throw thrown;
                }
                length += text.length;
                const { size, nlink } = await file.stat();
                if (nlink === 0 || size !== length)
                    throw new Error('someone else removed or changed it while it was written');
            }
            catch (thrown) {
                throw (0,folder/* unwritable */.mP)(path, thrown);
            }
        },
    };
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
