export const id = 524;
export const ids = [524,9970];
export const modules = {

/***/ 11113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vq: () => (/* binding */ isHeading),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What is written where a value did not come out, and is no heading. */
const instead = /^(?:[+-]?inf(?:inity)?|timeout|error)$/i;
/** A word or two: what people write over a column. */
const heading = /^[\p{L}_][\p{L}\w .%()/-]*$/u;
/** The lines of a file of numbers, with its own ends of lines; blank ones at its end are none. */
const linesOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
};
const cellsOf = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
const isMissing = (cell) => missing.test(cell);
const isHeading = (cells) => cells.every((cell) => heading.test(cell) && !missing.test(cell) && !instead.test(cell));
/** A number as a cell has it; infinite where it is larger than one can be, null: it is none. */
const numberIn = (cell) => (number.test(cell) ? Number(cell) : null);
/** What to do about a word in place of a number. */
const fixOf = (cell) => instead.test(cell) ? 'write nothing where no value came, or the limit that was waited for' : '';


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
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  loadWhole: () => (/* binding */ loadWhole),
  ZG: () => (/* binding */ manifestAt),
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
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 19 modules
var parse = __webpack_require__(80549);
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
 * silently ignored is a promise broken. `honoured`: keys at the top that whoever asks can honour, though others cannot.
 */
const loadWhole = async (place, environment, honoured) => {
    const { manifest, diagnostics } = await inspect(place);
    const isHonoured = ({ message }) => honoured.some((key) => message.startsWith(`\`${key}\` `));
    const blocking = diagnostics.filter((one) => one.severity === 'error' || (one.code === 'NOT_BUILT_YET' && !isHonoured(one)));
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    const settings = await withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
    return { manifest, settings };
};
/** As it holds for an environment, for whoever can honour nothing that others cannot. */
const load = async (place, environment) => (await loadWhole(place, environment, [])).settings;
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
    const manifest = valid((0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() }));
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

/***/ 91215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alerts: () => (/* binding */ alerts_alerts)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/fold.ts
var fold = __webpack_require__(56145);
// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var routes = __webpack_require__(81840);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts + 1 modules
var freeze = __webpack_require__(51851);
// EXTERNAL MODULE: ./packages/engine/src/alerts/decide.ts + 3 modules
var decide = __webpack_require__(18665);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/replay.ts





/** When all of a group is told that a time has left to tell, reminders apart. */
const settledBy = ({ settings, silences }, group, from) => {
    const route = settings.routes[group.route];
    const ends = silences.values().map(({ until }) => until);
    const heldUntil = Math.max(from, group.openedAt + route.groupWaitMs, ...ends);
    const look = ((0,freeze/* freezeAt */.N)(route.mute, heldUntil)?.until ?? heldUntil) + route.groupIntervalMs;
    const called = settings.escalate.map(({ afterMs }) => (group.firstToldAt ?? look) + afterMs);
    return Math.max(look, ...called);
};
const withoutReminders = (settings) => ({
    ...settings,
    routes: settings.routes.map((route) => ({ ...route, repeatMs: Number.POSITIVE_INFINITY })),
});
/**
 * Who would have been told what, had these facts come when they say. After the last one it goes on until all is told that
 * needs nothing new to happen, reminders apart; or, with them, until a time, ms since the epoch.
 */
const replayAlerts = (settings, given, { prefix, until }) => {
    const facts = given.toSorted((a, b) => a.at - b.at);
    const told = [];
    let state = (0,alerting_state/* noAlerts */.J)(settings);
    let [wake, since] = [null, null];
    const decideAt = (now) => {
        const { notifications } = (0,decide/* decideAlerts */.U)(state, now, { prefix, since });
        told.push(...notifications);
        state = (0,fold/* foldAlerts */.B)(state, notifications);
        since = now;
        wake = (0,decide/* decideAlerts */.U)(state, now, { prefix, since }).wake;
    };
    const wakeUntil = (isOver) => {
        while (wake !== null && !isOver(wake))
            decideAt(wake);
    };
    /** Nothing is told before this of what comes from then on: facts within it are folded together. */
    const soonest = (begin) => Math.min(wake ?? Number.POSITIVE_INFINITY, ...settings.routes.map(({ groupWaitMs }) => begin + groupWaitMs), ...[...state.groups.values()].map(({ route, openedAt }) => (0,routes/* lookAfter */.sR)(settings.routes[route], openedAt, begin - 1)));
    for (let from = 0; from < facts.length;) {
        const begin = facts[from]?.at ?? 0;
        wakeUntil((at) => at >= begin);
        const before = soonest(begin);
        const next = facts.findIndex(({ at }, index) => index > from && at > before);
        const batch = facts.slice(from, next < 0 ? facts.length : next);
        state = (0,fold/* foldAlerts */.B)(state, batch);
        decideAt(batch.at(-1)?.at ?? begin);
        from += batch.length;
    }
    if (until !== undefined) {
        wakeUntil((at) => at > until);
        return told;
    }
    const last = facts.at(-1)?.at ?? 0;
    state = { ...state, settings: withoutReminders(settings) };
    wakeUntil((at) => state.groups.values().every((group) => settledBy(state, group, last) < at));
    return told;
};

// EXTERNAL MODULE: ./packages/manifest/src/alerts.ts
var alerts = __webpack_require__(76508);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var cells = __webpack_require__(11113);
// EXTERNAL MODULE: ./packages/convoy/src/diagnosed.ts
var diagnosed = __webpack_require__(21776);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/lines.ts







const instant = iso/* datetime */.w$({ offset: true, error: 'expects a time with its zone, for example 2026-01-01T00:00:00Z' })
    .transform(Date.parse);
const labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP('expects text'), 'expects labels, for example {"service": "web"}');
const lines_text = schemas/* string */.YjP('expects text').min(1, 'expects text');
const kinds = ['alert.firing', 'alert.resolved', 'alert.acknowledged', 'alert.silenced'];
const expected = `expects one of ${kinds.join(', ')}`;
const line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[0]), at: instant, labels }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[1]), at: instant, labels }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[2]), at: instant, match: labels, actor: lines_text }),
    schemas/* object */.Ikc({
        ...{ type: schemas/* literal */.euz(kinds[3]), at: instant, match: labels, actor: lines_text },
        ...{ silence: lines_text, until: instant, reason: schemas/* string */.YjP('expects text').default('') },
    }),
], expected);
const code = 'EVENTS_INVALID';
/** More faults of one file tell nothing new. */
const shown = 5;
const fix = 'write {"at": "2026-01-01T00:00:00Z", "type": "alert.firing", "labels": {"service": "web"}}, one a line';
const read = (source) => {
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        return { wrong: 'it is no JSON' };
    }
    const found = line.safeParse(value, { error: ({ input }) => (input === undefined ? 'is missing' : undefined) });
    if (found.success)
        return found.data;
    const [issue] = found.error.issues;
    const key = issue?.path.length ? `\`${issue.path.join('.')}\` ` : '';
    return { wrong: `${key}${issue?.message ?? ''}` };
};
const parse = (content, file) => {
    const [facts, faults] = [[], []];
    for (const [index, source] of (0,cells/* linesOf */.Dx)(content).entries()) {
        if (source.trim() === '')
            continue;
        const found = read(source);
        if (!('wrong' in found))
            facts.push(found);
        else if (faults.length < shown)
            faults.push({
                ...{ severity: 'error', code, file, line: index + 1, column: 1 },
                ...{ message: found.wrong, fix, source: (0,diagnostic/* excerpt */.K)(source, 1) },
            });
    }
    if (faults.length > 0)
        throw new diagnosed/* DiagnosedError */.x(faults, code);
    return facts;
};
/** Facts about alerts from a file, a JSON object a line; empty lines are none. Throws `EVENTS_INVALID`, `EVENTS_UNREADABLE`. */
const readAlertLines = async (cwd, called) => {
    const content = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, called), 'utf8').catch((cause) => {
        throw new error/* ConvoyError */.rG('EVENTS_UNREADABLE', `${called} cannot be read: ${(0,error/* messageOf */.bD)(cause)}`, { cause });
    });
    return parse(content, called);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var src_manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/channels.ts + 3 modules
var alerting_channels = __webpack_require__(72163);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/trial.ts










const title = 'Test notification from Convoy';
/** A thread of its own, so that no receiver takes it for one that it knows already. */
const messageFor = (channel, { name }) => {
    const notification = `test-${(0,external_node_crypto_.randomUUID)()}`;
    const labels = { alertname: 'test', severity: 'info', channel };
    const reason = `somebody tries the channel ${channel} of ${name} by convoy alerts test: nothing is wrong, and nothing is to be done`;
    return {
        ...{ notification, thread: notification, handle: null, occasion: 'firing', at: clock/* systemClock */.m.now(), labels },
        ...{ firing: [{ labels, notes: { title, reason } }], resolved: [] },
    };
};
/** What stays open, for a test has no end that is told. */
const leftBy = {
    issue: 'it has an issue of its own, labelled convoy-incident: close it',
    pagerduty: 'it has an alert of its own there: resolve it',
};
const sentText = (channel, kind) => [
    `sent to ${channel} (${kind}), which has taken it: look there for "${title}"`,
    ...(leftBy[kind] === undefined ? [] : [`  ${leftBy[kind]}`]),
].join('\n');
/** What would become of a real notification, and what to do. */
const meaning = {
    later: ['tried again for a day', 'look whether the address is right and the receiver is well'],
    never: ['given up', 'set right what it says'],
    disabled: ['given up, and nothing sent there any more', 'give it another address, or take it out of the manifest'],
};
const failedText = (channel, { reason, again, afterMs }) => {
    const [fate, fix] = meaning[again];
    const wait = afterMs === undefined ? '' : `, not before ${(0,view_text/* duration */.p0)(afterMs)} have passed`;
    return [
        `not sent to ${channel}: ${reason}`,
        `  a real notification would be ${fate}`,
        `  fix: ${fix}, and try again by convoy alerts test ${channel}${wait}`,
    ].join('\n');
};
const channelIn = (manifest, name, { called }) => {
    const all = manifest.alerts?.channels ?? {};
    const known = Object.keys(all);
    const found = (0,record/* own */.Z)(all, name);
    if (found)
        return found;
    const has = known.length > 0 ? `it has ${(0,offered/* offered */.I)(name, known)}` : 'it has none, add one to `alerts.channels`';
    throw new error/* ConvoyError */.rG('UNKNOWN_CHANNEL', `there is no channel ${(0,view_text/* clean */.uH)(name)} in ${called}: ${has}`);
};
/**
 * Sends one notification, marked as a test, by a channel of the manifest as it would be sent otherwise, and says what became of
 * it. Throws what is wrong before anything is sent: `UNKNOWN_CHANNEL`, `UNSET_VARIABLE`, `CHANNEL_SETTINGS`, `GITHUB_MISSING`.
 */
const tryChannel = async (manifest, name, place, around) => {
    const kind = (0,alerting_channels/* kindOf */.I)(channelIn(manifest, name, place));
    if (kind === 'comment')
        throw new error/* ConvoyError */.rG('USAGE', `${name} comments on the pull request that an alert names, and a test names none: there is nothing to try`);
    const composing = { env: around.env, clock: clock/* systemClock */.m, github: place.remote };
    const { channels, faults } = await (0,alerting_channels/* channelsOf */.M)(manifest, composing);
    const fault = faults.find(({ channel }) => channel === name);
    if (fault?.code === 'UNSET_VARIABLE')
        await (0,src_manifest/* requireChannelVariables */.Ep)(place, name, around.env);
    if (fault)
        throw new error/* ConvoyError */.rG(fault.code, `alerts.channels.${name}: ${fault.reason}`);
    const { channel } = (0,record/* own */.Z)(channels, name);
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the test was cancelled')));
    try {
        const sending = await channel.send(messageFor(name, manifest), stop.signal);
        const { outcome } = sending;
        if (outcome === 'sent')
            return { exit: exit/* exits */.c.done, text: sentText(name, kind), json: { channel: name, outcome } };
        const reason = (0,secrets/* redactorFor */.sD)(manifest, around.env)((0,view_text/* clean */.uH)(sending.reason));
        return {
            exit: exit/* exits */.c.failed,
            text: failedText(name, { ...sending, reason }),
            json: { channel: name, outcome, reason },
        };
    }
    finally {
        off();
    }
};

// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/view/alerts.ts

/** Whether anything of it fires, as Alertmanager tells it. */
const statusOf = ({ firing }) => (firing.length > 0 ? 'firing' : 'resolved');
/** A notification as machines read it; `alerts` are those of its status. */
const toldOf = (told) => {
    const { at, channel, labels, occasion, firing, resolved, notification } = told;
    const status = statusOf(told);
    const listed = (of) => of.map((each) => ({ labels: each }));
    return {
        ...{ at: new Date(at).toISOString(), channel, group: labels, status, occasion },
        ...{ alerts: listed(status === 'firing' ? firing : resolved) },
        ...(status === 'firing' && resolved.length > 0 && { resolved: listed(resolved) }),
        id: notification,
    };
};
/** So many of a message are told to a person who reads lines. */
const alerts_shown = 3;
const words = (labels) => Object.entries(labels)
    .map(([name, value]) => `${(0,view_text/* clean */.uH)(name)}=${(0,view_text/* clean */.uH)(value)}`)
    .join(' ');
const some = (of) => {
    const rest = of.length > alerts_shown ? [`and ${of.length - alerts_shown} more`] : [];
    return [...of.slice(0, alerts_shown).map((labels) => `{${words(labels)}}`), ...rest].join(', ');
};
/** The same on a line for a person. */
const alertText = ({ at, channel, occasion, firing, resolved }) => {
    const parts = [
        ...(firing.length > 0 ? [`firing ${some(firing)}`] : []),
        ...(resolved.length > 0 ? [`resolved ${some(resolved)}`] : []),
    ];
    return `${new Date(at).toISOString()}  ${(0,view_text/* clean */.uH)(channel)}  ${occasion}: ${parts.join('; ')}`;
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/alerts.ts












const help = `convoy alerts replay FILE: who would have been told what, had the events of a file come when they say. A line is
{"at": TIME, "type": "alert.firing" or "alert.resolved", "labels": {…}}; also "alert.acknowledged" with "match" and
"actor", and "alert.silenced" with "silence" (its id), "match", "until", "actor" and "reason". Nothing is sent. After the
last event time goes on until all is told, but for reminders.

convoy alerts test CHANNEL: sends one notification, marked as a test, by a channel of the manifest, and says what became of
it: exit status 0 when it was sent, 1 when it was not. Whoever reads that channel sees it.`;
const replay = (manifest, facts) => {
    const told = replayAlerts((0,alerts/* alertSettingsOf */.p)(manifest), facts, { prefix: 'replay' });
    const heading = `${(0,plural/* plural */.L)(told.length, 'notification')} of ${(0,plural/* plural */.L)(facts.length, 'event')}`;
    return {
        exit: exit/* exits */.c.done,
        text: [heading, ...told.map(alertText)].join('\n'),
        json: { notifications: told.map(toldOf) },
    };
};
const alerts_alerts = (0,verb/* verb */.w)({
    inputs: {
        what: schemas/* enum */.k5n(['replay', 'test'], 'expects replay or test').describe('What to do: replay or test'),
        of: schemas/* string */.YjP()
            .min(1, 'expects a file or a channel')
            .describe('For replay: a file of events, one a line; for test: a channel of the manifest'),
        ...inputs/* placeInputs */.vb,
    },
    positional: ['what', 'of'],
    help,
    run: async ({ what, of, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        if (what === 'test')
            return tryChannel(await (0,src_manifest/* manifestAt */.ZG)(place), of, place, around);
        const facts = await readAlertLines(around.cwd, of);
        return replay(await (0,src_manifest/* manifestAt */.ZG)(place), facts);
    },
});


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;


/***/ }),

/***/ 24409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ defaultEnvironment),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   Qx: () => (/* binding */ defaultHealth),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   iZ: () => (/* binding */ defaultRollback),
/* harmony export */   zh: () => (/* binding */ defaultGate)
/* harmony export */ });
/** What holds where a manifest says nothing; as in the example of DESIGN §5. */
const defaultGate = {
    interval: '1s',
    timeout: '2m',
    startup: '60s',
    successes: 3,
    failures: 3,
    errors: 4,
    inconclusive: 3,
};
const defaultHealth = { live: '/health', ready: '/health/ready' };
const defaultRollback = {
    on: ['deploy', 'gate', 'check', 'watch', 'cancel'],
    scope: 'deployment',
    tolerates: [],
};
const defaultTimeouts = {
    ...{ effect: '10m', task: '10m', check: '5m' },
    ...{ request: '10s', page: '2m', performance: '10m' },
};
const defaultChecks = { samples: 100, increase: '20%', runs: 3 };
/** The one environment of a manifest that names none. */
const defaultEnvironment = 'default';


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
var defaults = __webpack_require__(24409);
// EXTERNAL MODULE: ./packages/manifest/src/freeze.ts + 2 modules
var src_freeze = __webpack_require__(50554);
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
        timeoutMs: (0,duration/* durationMs */.pc)(asked.timeout ?? defaults/* defaultTimeouts */.c0.request),
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
    const many = samples ?? defaults/* defaultChecks */.Li.samples;
    return {
        request,
        samples: many,
        // Both releases are asked in turn.
        timeoutMs: (0,duration/* durationMs */.pc)(defaults/* defaultTimeouts */.c0.performance),
        quantile: quantile === undefined ? null : Number(quantile.slice(1)) / 100,
        maxIncrease: shareOf(increase ?? defaults/* defaultChecks */.Li.increase),
    };
};
const listOf = (written) => written === undefined ? [] : typeof written === 'string' ? [written] : written;
const securityOf = (written) => ({
    ...(written.scan === undefined ? {} : { scan: written.scan }),
    timeoutMs: (0,duration/* durationMs */.pc)(written.timeout ?? defaults/* defaultTimeouts */.c0.check),
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
    runs: runs ?? defaults/* defaultChecks */.Li.runs,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout ?? defaults/* defaultTimeouts */.c0.page),
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
    return names.length > 0 ? names : [defaults/* defaultEnvironment */.L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ...defaults/* defaultGate */.zh, ...shared, ...own };
    return {
        intervalMs: (0,duration/* durationMs */.pc)(interval),
        timeoutMs: (0,duration/* durationMs */.pc)(timeout),
        startupMs: (0,duration/* durationMs */.pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ...defaults/* defaultHealth */.Qx, ...health });
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
const monitorOf = ({ interval, slow, maintenance }) => ({
    intervalMs: interval === undefined ? settings/* usualMonitor */.V.intervalMs : (0,duration/* durationMs */.pc)(interval),
    slowMs: slow === undefined ? settings/* usualMonitor */.V.slowMs : (0,duration/* durationMs */.pc)(slow),
    maintenance: maintenance === undefined ? settings/* usualMonitor */.V.maintenance : maintenance.flatMap(src_freeze/* freezeOf */.L),
});
const serviceOf = (service, { gate, monitor }) => ({
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    ...strategyOf(service.strategy),
    timeoutMs: (0,duration/* durationMs */.pc)(service.timeout ?? defaults/* defaultTimeouts */.c0.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ...defaults/* defaultRollback */.iZ, ...service.rollback },
    ...(service.verify === undefined ? {} : { verify: verifyOf(service.verify) }),
    ...watchOf(service.watch),
    ...(monitor || service.monitor ? { monitor: monitorOf({ ...monitor, ...service.monitor }) } : {}),
    paths: service.paths ?? [],
});
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = defaults/* defaultTimeouts */.c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,duration/* durationMs */.pc)(timeout),
});
const checkOf = ({ needs = [], run, requests, results, timeout = defaults/* defaultTimeouts */.c0.check }) => ({
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
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ }),

/***/ 33574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
const polynomial = 0xedb88320;
const step = (value) => (value & 1 ? polynomial ^ (value >>> 1) : value >>> 1);
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = step(value);
    return value;
});
/** CRC-32 of the text's UTF-8, as in zlib and ISO/IEC 3309, in eight hexadecimal digits: it finds damage, not forgery. */
const checksum = (text) => {
    let value = 0xffffffff;
    for (const byte of new TextEncoder().encode(text))
        value = table[(value ^ byte) & 0xff] ^ (value >>> 8);
    return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The record's own value: a service may be called `constructor`, and then a plain look-up finds something else. */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


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
