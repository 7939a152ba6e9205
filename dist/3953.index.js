export const id = 3953;
export const ids = [3953,4610,5154];
export const modules = {

/***/ 39374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exits)
/* harmony export */ });
/** What the command's exit status says. */
const exits = {
    /** Done. */
    done: 0,
    /** It failed and was taken back. */
    failed: 1,
    /** Wrong usage, or a manifest that cannot be deployed. */
    usage: 2,
    /** A person is needed. */
    halted: 3,
    /** Refused: a hold, a freeze, a stale commit, someone else at work. */
    refused: 4,
    /** Cancelled. */
    cancelled: 130,
};


/***/ }),

/***/ 53953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alert: () => (/* binding */ alert_alert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/manifest/src/alerts.ts
var alerts = __webpack_require__(76508);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts
var freeze = __webpack_require__(91561);
// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var alerting_routes = __webpack_require__(81840);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/at-once.ts




/** Channels to which the routes send what has these labels, but for those that are muted at `now`, ms since the epoch. */
const channelsFor = (settings, labels, now) => {
    const routes = (0,alerting_routes/* routesOf */.eV)(settings, labels).flatMap((index) => settings.routes[index] ?? []);
    return [...new Set(routes.filter(({ mute }) => (0,freeze/* freezeAt */.N)(mute, now) === null).flatMap(({ to }) => to))];
};
/** A job does not wait for a receiver for long: so often it is tried, and so long it is waited in between, in milliseconds. */
const [mostTries, firstMs, longestMs] = [3, 2_000, 30_000];
const insistent = async (channel, message, clock, stop) => {
    for (let tries = 1;; tries += 1) {
        const sending = await channel.send(message, stop);
        if (sending.outcome === 'sent' || sending.again !== 'later' || tries === mostTries)
            return sending;
        const waitMs = Math.max(sending.afterMs ?? 0, firstMs * 2 ** (tries - 1));
        if (waitMs > longestMs)
            return sending;
        await clock.sleep(waitMs, stop);
    }
};
/** Tells these channels, each once and none waiting for another. Rejects where it is stopped. */
const tellAtOnce = (message, names, { channels, clock, told, stop }) => Promise.all(names.map(async (name) => {
    const mark = told === null ? null : (0,external_node_path_.join)(told, `${message.notification}.${name}`.replaceAll(/[^\w.-]/g, '-'));
    const isTold = mark !== null && (await (0,promises_.stat)(mark).then(Boolean, () => false));
    if (isTold)
        return { channel: name, outcome: 'before' };
    const found = channels[name];
    if (!found)
        return { channel: name, outcome: 'failed', reason: 'there is no such channel' };
    const sending = await insistent(found.channel, message, clock, stop);
    if (sending.outcome === 'failed')
        return { channel: name, outcome: 'failed', reason: sending.reason };
    if (mark !== null && told !== null) {
        await (0,promises_.mkdir)(told, { recursive: true });
        await (0,promises_.writeFile)(mark, '');
    }
    return { channel: name, outcome: 'sent' };
}));

// EXTERNAL MODULE: ./packages/convoy/src/alerting/channels.ts + 3 modules
var alerting_channels = __webpack_require__(72163);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/of-run.ts

/** Those of them that there are. */
const present = (labels) => Object.fromEntries(Object.entries(labels).filter((one) => Boolean(one[1])));
const linkOf = ({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1' }) => GITHUB_REPOSITORY && GITHUB_RUN_ID
    ? `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`
    : undefined;
/** The job says it: once for an attempt of its run, whoever asks how often. Outside of workflows each time is a new one. */
const idOf = ({ message, severity, environment }, env) => {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
    if (!run)
        return `alert-${(0,external_node_crypto_.randomUUID)()}`;
    // GitHub promises one number for each run within a repository, and no more.
    const where = [GITHUB_SERVER_URL ?? '', GITHUB_REPOSITORY ?? ''];
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([...where, environment ?? '', severity, message]))
        .digest('hex')
        .slice(0, 12);
    return `run-${run}-${GITHUB_RUN_ATTEMPT ?? '1'}-${GITHUB_JOB ?? ''}-${digest}`;
};
/** What channels are told. `at` in ms since the epoch. */
const messageOfRun = (said, env, at) => {
    const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job, GITHUB_REPOSITORY: repository } = env;
    const pull = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
    const labels = present({
        ...{ alertname: 'workflow', severity: said.severity, environment: said.environment },
        ...{ repository, workflow, job, pull },
    });
    const notes = present({ title: said.message, run: linkOf(env), commit: env.GITHUB_SHA, by: env.GITHUB_ACTOR });
    const notification = idOf(said, env);
    return {
        ...{ notification, thread: notification, handle: null, occasion: 'firing', at, labels },
        ...{ firing: [{ labels, notes }], resolved: [] },
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/alerting/tell-now.ts
var tell_now = __webpack_require__(12821);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var src_manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/offered.ts
var offered = __webpack_require__(44603);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/alert.ts

















const words = {
    sent: 'was told',
    before: 'was told by this job before',
    failed: 'could not be told',
};
const resultOf = (notification, outcomes) => ({
    exit: outcomes.some(({ outcome }) => outcome === 'failed') ? exit/* exits */.c.failed : exit/* exits */.c.done,
    text: outcomes
        .map(({ channel, outcome, reason }) => `${channel} ${words[outcome]}${reason === undefined ? '' : `: ${reason}`}`)
        .join('\n'),
    json: { notification, channels: outcomes },
});
const alert_alert = (0,verb/* verb */.w)({
    inputs: {
        message: schemas/* string */.YjP()
            .trim()
            .min(1, 'expects text')
            .optional()
            .describe('What is told now, in one line; without it what there is to tell of the environment by now'),
        severity: schemas/* enum */.k5n(['critical', 'warning', 'info']).optional().describe('critical (default), warning or info'),
        channel: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('Channels of the manifest; default those to which its routes send it'),
        environment: schemas/* string */.YjP()
            .optional()
            .describe('The environment it is about; a label for the routes where there is a message'),
        ...inputs/* dryRunInput */.lo,
        ...inputs/* placeInputs */.vb,
    },
    run: async ({ message, severity = 'critical', channel = [], environment, ...given }, around) => {
        const { env } = around;
        const place = (0,src_place/* placeOf */.$)(given, around);
        if (message === undefined) {
            if (channel.length > 0 || given['dry-run'])
                throw new error/* ConvoyError */.rG('USAGE', 'to choose channels, or to see whom it would reach, say what is told: message');
            return (0,tell_now/* tellNow */.m)(place, environment, around);
        }
        // Whoever may push a branch must not thereby choose who is told.
        const manifest = (await (0,src_manifest.manifestOfDefaultBranch)(place)) ?? (await (0,src_manifest/* manifestAt */.ZG)(place));
        const known = Object.keys(manifest.alerts?.channels ?? {});
        for (const name of channel)
            if (!known.includes(name))
                throw new error/* ConvoyError */.rG('UNKNOWN_CHANNEL', `there is no channel ${(0,view_text/* clean */.uH)(name)} in ${place.called}: it has ${(0,offered/* offered */.I)(name, known) || 'none'}`);
        const redact = (0,secrets/* redactorFor */.sD)(manifest, env);
        const told = messageOfRun({ message: redact(message), severity, environment }, env, clock/* systemClock */.m.now());
        const { notification, labels } = told;
        const names = channel.length > 0 ? channel : channelsFor((0,alerts/* alertSettingsOf */.p)(manifest), labels, clock/* systemClock */.m.now());
        if (names.length === 0)
            return { exit: exit/* exits */.c.done, text: 'nobody is to be told of it', json: { notification, channels: [] } };
        if (given['dry-run'])
            return { exit: exit/* exits */.c.done, text: `would tell ${names.join(', ')}`, json: { notification, channels: names } };
        const { channels, faults } = await (0,alerting_channels/* channelsOf */.M)(manifest, { env, clock: clock/* systemClock */.m, github: place.remote });
        const stop = new AbortController();
        const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'telling was cancelled')));
        try {
            const kept = env.RUNNER_TEMP ? (0,external_node_path_.join)(env.RUNNER_TEMP, 'convoy-told') : null;
            const outcomes = await tellAtOnce(told, names, {
                ...{ channels, clock: clock/* systemClock */.m, told: kept, stop: stop.signal },
            });
            const why = (name) => faults.find((one) => one.channel === name)?.reason;
            return resultOf(notification, outcomes.map((one) => one.reason === undefined ? one : { ...one, reason: redact((0,view_text/* clean */.uH)(why(one.channel) ?? one.reason)) }));
        }
        finally {
            off();
        }
    },
});


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K9: () => (/* binding */ overrideText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ok: () => (/* binding */ pausedText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** A length of time for people: `0.4 s`, `12.3 s`, `2 m 05 s`, `1 h 02 m`. */
const duration = (ms) => {
    const tenths = Math.max(0, Math.round(ms / 100));
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(tenths / 10);
    const two = (count) => String(count).padStart(2, '0');
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`;
    return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`;
};
/** The same for what is measured rather than watched: `45 ms` below a second. */
const measured = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));
/** One line without control characters: what comes from outside must not move a terminal's cursor or forge a line. */
const clean = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
/** At most `width` characters, the last one `…` where something was cut. */
const cut = (text, width) => {
    const characters = [...text];
    if (characters.length <= width)
        return text;
    return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
};
/** Exactly `width` characters. */
const fill = (text, width) => {
    const short = cut(text, width);
    return short + ' '.repeat(Math.max(0, width - [...short].length));
};
/** As a shell takes it for one word. */
const quoted = (word) => /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** A share of 1 for people: `10 %`, `0.5 %`. */
const percent = (share) => `${Math.round(share * 1000) / 10} %`;
/** A version for people: of a commit as much as tells it from others. */
const version = (name) => clean(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name.slice(0, 12) : name);
/** `1.2 → 1.3`; without a former version it says so. */
const change = (from, to, none = 'nothing') => `${version(from?.version ?? none)} → ${version(to?.version ?? none)}`;
/** Pieces one after the other behind `first`, on as many lines of at most `columns` as they need. */
const wrap = (first, pieces, columns, indent) => {
    const lines = [first];
    for (const [index, piece] of pieces.entries()) {
        const line = `${lines.at(-1)} ${piece}`;
        if (index === 0 || [...line].length <= columns)
            lines[lines.length - 1] = line;
        else
            lines.push(`${' '.repeat(indent)}${piece}`);
    }
    return lines;
};
/** That someone answers for what would have been refused. */
const overrideText = ({ of, reason }) => `overrides ${of.join(', ')}: ${clean(reason)}`;
/** An environment of what is called so, as headings say it. */
const placeName = (name, environment) => name ? `${name} in ${environment}` : environment;
/** That someone keeps a deployment from going forward. */
const pausedText = ({ actor, reason }) => `paused by ${clean(actor)}${reason === undefined ? '' : `: ${clean(reason)}`}`;


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ })

};
