export const id = 2277;
export const ids = [2277];
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

/***/ 52277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alerts: () => (/* binding */ alerts_alerts)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/fold.ts + 1 modules
var fold = __webpack_require__(14869);
// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var routes = __webpack_require__(81840);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts
var freeze = __webpack_require__(91561);
// EXTERNAL MODULE: ./packages/engine/src/alerts/decide.ts + 4 modules
var decide = __webpack_require__(7367);
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
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var cells = __webpack_require__(11113);
// EXTERNAL MODULE: ./packages/convoy/src/diagnosed.ts
var diagnosed = __webpack_require__(21776);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/lines.ts







const instant = iso/* datetime */.w$({ offset: true, error: 'expects a time with its zone, for example 2026-01-01T00:00:00Z' })
    .transform(Date.parse);
const labels = schemas/* unknown */.L5J()
    // Records are read without it: alerts that differ by nothing else would be one.
    .refine((value) => !Object.hasOwn(Object(value), '__proto__'), 'expects labels of which none is called __proto__')
    .pipe(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP('expects text'), 'expects labels, for example {"service": "web"}'));
const lines_text = schemas/* string */.YjP('expects text').min(1, 'expects text');
const kinds = ['alert.firing', 'alert.resolved', 'alert.acknowledged', 'alert.silenced', 'alert.noticed'];
const expected = `expects one of ${kinds.join(', ')}`;
const line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[0]), at: instant, labels }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[1]), at: instant, labels }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz(kinds[4]), at: instant, labels }),
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

// EXTERNAL MODULE: ./packages/convoy/src/alerting/tell-now.ts
var tell_now = __webpack_require__(12821);
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
// EXTERNAL MODULE: ./packages/convoy/src/view/alerts.ts
var view_alerts = __webpack_require__(9769);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/alerts.ts














const help = `convoy alerts replay FILE: who would have been told what, had the events of a file come when they say. A line is
{"at": TIME, "type": "alert.firing" or "alert.resolved", "labels": {…}}; also "alert.acknowledged" with "match" and
"actor", "alert.silenced" with "silence" (its id), "match", "until", "actor" and "reason", and "alert.noticed". Nothing is sent. After the
last event time goes on until all is told, but for reminders. Routes are those of the manifest at hand.

convoy alerts test CHANNEL: sends one notification, marked as a test, by a channel of the manifest, and says what became of
it: exit status 0 when it was sent, 1 when it was not. Whoever reads that channel sees it. The channel is the one of the manifest at
hand. Where the state is on GitHub a watch takes routes and channels from the default branch: what was tried here, and replayed, holds
for it once it is merged.

convoy alerts tell: tells what there is to tell of an environment by now, and ends. Where somebody watches it is left to
them. Exit status 0 when nobody has yet to be told, 1 when something could not be told: what waits is tried again by the
next who tells.`;
const replay = (manifest, facts) => {
    const told = replayAlerts((0,alerts/* alertSettingsOf */.p)(manifest), facts, { prefix: 'replay' });
    const heading = `${(0,plural/* plural */.L)(told.length, 'notification')} of ${(0,plural/* plural */.L)(facts.length, 'event')}`;
    return {
        exit: exit/* exits */.c.done,
        text: [heading, ...told.map(view_alerts/* alertText */.S7)].join('\n'),
        json: { notifications: told.map(view_alerts/* toldOf */.dc) },
    };
};
const alerts_alerts = (0,verb/* verb */.w)({
    inputs: {
        what: schemas/* enum */.k5n(['replay', 'test', 'tell'], 'expects replay, test or tell')
            .describe('What to do: replay, test or tell'),
        of: schemas/* string */.YjP()
            .min(1, 'expects a file or a channel')
            .optional()
            .describe('For replay: a file of events, one a line; for test: a channel of the manifest'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['what', 'of'],
    help,
    run: async ({ what, of, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        if (what === 'tell') {
            if (of !== undefined)
                throw new error/* ConvoyError */.rG('USAGE', 'convoy alerts tell takes no name: leave it out');
            return (0,tell_now/* tellNow */.m)(place, given.environment, around);
        }
        if (of === undefined)
            throw new error/* ConvoyError */.rG('USAGE', `name ${what === 'test' ? 'a channel' : 'a file of events'} behind convoy alerts ${what}`);
        if (what === 'test')
            return tryChannel(await (0,src_manifest/* manifestAt */.ZG)(place), of, place, around);
        const facts = await readAlertLines(around.cwd, of);
        return replay(await (0,src_manifest/* manifestAt */.ZG)(place), facts);
    },
});


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ alertText),
/* harmony export */   aX: () => (/* binding */ labelWords),
/* harmony export */   dc: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);

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
const shown = 3;
/** Labels as a person writes them: `cause=catalog severity=warning`. */
const labelWords = (labels) => Object.entries(labels)
    .map(([name, value]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(name)}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(value)}`)
    .join(' ');
const some = (of) => {
    const rest = of.length > shown ? [`and ${of.length - shown} more`] : [];
    return [...of.slice(0, shown).map((labels) => `{${labelWords(labels)}}`), ...rest].join(', ');
};
/** The same on a line for a person. */
const alertText = ({ at, channel, occasion, firing, resolved }) => {
    const parts = [
        ...(firing.length > 0 ? [`firing ${some(firing)}`] : []),
        ...(resolved.length > 0 ? [`resolved ${some(resolved)}`] : []),
    ];
    return `${new Date(at).toISOString()}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(channel)}  ${occasion}: ${parts.join('; ')}`;
};


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
