export const id = 7703;
export const ids = [7703,1851,3498];
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

/***/ 72163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ channelsOf),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/model/src/redact.ts + 1 modules
var src_redact = __webpack_require__(77480);
;// CONCATENATED MODULE: ./packages/drivers/src/channels/secrets.ts


const textsIn = (value) => {
    if (typeof value === 'string')
        return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** In an address the parts that are secrets of their own, however it is quoted. */
const partsOf = (text) => {
    const url = URL.parse(text);
    if (!url)
        return [];
    return [url.password, decoded(url.password), `${url.pathname}${url.search}`, url.search].filter((part) => part.length > 1);
};
/** What a channel's settings read from variables. */
const secretsOf = (lookup, settings) => textsIn(settings)
    .filter((text) => (0,expand/* referencesIn */.ii)(text).length > 0)
    .flatMap((text) => [(0,expand/* expand */.fT)(text, lookup), ...(0,expand/* referencesIn */.ii)(text).map(({ name }) => lookup(name) ?? '')])
    .flatMap((value) => [value, ...partsOf(value)]);
/** A channel in whose reasons nothing stands that its settings read from variables, whoever said it. */
const withoutSecrets = (channel, lookup, settings) => {
    const redact = (0,src_redact/* redactor */.$)(secretsOf(lookup, settings));
    return {
        send: async (...of) => {
            const sending = await channel.send(...of);
            return sending.outcome === 'failed' ? { ...sending, reason: redact(sending.reason) } : sending;
        },
    };
};

;// CONCATENATED MODULE: ./packages/drivers/src/channels.ts


const row = (schema, load) => ({
    schema,
    create: async (options, settings) => withoutSecrets((await load())(options, settings), options.lookup, settings),
});
/** A new channel is one file and one row, and its keys in the manifest's table of them. */
const channels = {
    email: row(channel/* channelKeys */.g.email, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(199), __webpack_require__.e(1645)]).then(__webpack_require__.bind(__webpack_require__, 21645))).createEmail),
    slack: row(channel/* channelKeys */.g.slack, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(9169), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 55819))).createSlack),
    webhook: row(channel/* channelKeys */.g.webhook, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(9169), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 92921))).createWebhook),
    pagerduty: row(channel/* channelKeys */.g.pagerduty, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(9169), __webpack_require__.e(9955)]).then(__webpack_require__.bind(__webpack_require__, 99955))).createPagerduty),
};

// EXTERNAL MODULE: ./packages/github/src/access.ts
var access = __webpack_require__(84031);
;// CONCATENATED MODULE: ./packages/github/src/channels.ts

/** Channels that are GitHub's own; the others are the drivers'. */
const githubChannels = {
    issue: {
        schema: channel/* channelKeys */.g.issue,
        create: async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(2980), __webpack_require__.e(3771)]).then(__webpack_require__.bind(__webpack_require__, 63771))).createIssue(...of),
    },
    comment: {
        schema: channel/* channelKeys */.g.comment,
        create: async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(4730), __webpack_require__.e(2980), __webpack_require__.e(5707)]).then(__webpack_require__.bind(__webpack_require__, 45707))).createComment(...of),
    },
};

// EXTERNAL MODULE: ./packages/manifest/src/variables.ts
var variables = __webpack_require__(42490);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
;// CONCATENATED MODULE: ./packages/convoy/src/alerting/channels.ts








/** Below what receivers say they take, for others may use the same address, key or token. */
const limits = {
    // One message a second and webhook or conversation; a change takes two requests, one of them `chat.update`, of which 50 a
    // minute are allowed (docs.slack.dev/apis/web-api/rate-limits).
    slack: { perMinute: 30 },
    // The least of the large ones: Exchange Online takes 30 a minute (Microsoft, "Throttling for SMTP Authenticated Submission").
    email: { perMinute: 20 },
    // Nobody knows whose it is: one a second is little for any server.
    webhook: { perMinute: 60 },
    // 120 events a minute and integration key, by PagerDuty's support.
    pagerduty: { perMinute: 60 },
    // 80 requests a minute that write content, and 500 an hour (GitHub, "Rate limits for the REST API"); a message is up to three
    // of them, and deployments write by the same token.
    issue: { perMinute: 10 },
    comment: { perMinute: 10 },
};
const kindOf = (written) => {
    const found = Object.keys(channel/* channelKeys */.g).find((kind) => Object.hasOwn(written, kind));
    if (!found)
        throw new error/* ConvoyError */.rG('CHANNEL_SETTINGS', 'it is of no known kind');
    return found;
};
const create = async (kind, written, { env, clock, github }) => {
    const driver = (0,record/* own */.Z)(channels, kind);
    const lookup = (name) => env[name];
    if (driver) {
        const unset = (0,variables/* unsetInChannel */.k7)(written, lookup);
        if (unset.length > 0)
            throw new error/* ConvoyError */.rG('UNSET_VARIABLE', `unset or empty where Convoy runs: set ${unset.join(' and ')}`);
        return driver.create({ lookup, clock }, written);
    }
    const row = (0,record/* own */.Z)(githubChannels, kind);
    if (!row)
        throw new error/* ConvoyError */.rG('CHANNEL_SETTINGS', `nobody knows how to make a channel of kind ${kind}`);
    if (github)
        return row.create({ access: (0,access/* accessOf */.Y)(github), clock }, written);
    throw new error/* ConvoyError */.rG('GITHUB_MISSING', `\`${kind}\` is written on GitHub: name its repository by --github OWNER/REPOSITORY or CONVOY_GITHUB, and set GITHUB_TOKEN`);
};
/** Every channel of a manifest that can be made, as `tell` takes them, and why the others cannot: none holds another back. */
const channelsOf = async (manifest, composing) => {
    const redact = (0,secrets/* redactorFor */.sD)(manifest, composing.env);
    const channels = [];
    const faults = [];
    for (const [name, written] of Object.entries(manifest.alerts?.channels ?? {}))
        try {
            const kind = kindOf(written);
            channels.push([name, { channel: await create(kind, written, composing), limits: limits[kind] }]);
        }
        catch (thrown) {
            faults.push({ channel: name, code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: redact((0,error/* messageOf */.bD)(thrown)) });
        }
    return { channels: Object.fromEntries(channels), faults };
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

/***/ 18665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ decideAlerts)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var routes = __webpack_require__(81840);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/model/src/checksum.ts
var checksum = __webpack_require__(33574);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts + 1 modules
var freeze = __webpack_require__(51851);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/look.ts


const seenAt = ({ alerts }, { members }, isHeld, ms) => {
    const known = [...members].flatMap((fingerprint) => {
        const alert = alerts.get(fingerprint);
        return alert ? [[fingerprint, alert]] : [];
    });
    return {
        firing: new Map(known.filter(([, alert]) => (0,alerting_state/* firesAt */.n)(alert, ms) && !isHeld(alert.labels))),
        ended: new Map(known.filter(([, { resolvedAt }]) => resolvedAt !== null && resolvedAt <= ms)),
    };
};
const labelsOf = (alerts) => [...alerts].map(({ labels }) => labels);
/** Whether all that fires has been taken on by somebody. */
const isTaken = ({ firing }) => firing.values().every(({ acknowledged }) => acknowledged !== undefined);
/**
 * What a channel is to be told at a look; null: nothing. It is told of what newly fires, of the end of what it was told, and,
 * unless somebody has taken it on, again after a while. Of what ended before anybody was told nothing is said.
 */
const tellingOf = (group, route, channel, seen, look) => {
    if ((0,freeze/* freezeAt */.N)(route.mute, look) !== null)
        return null;
    const told = group.told.get(channel);
    const firing = labelsOf(seen.firing.values());
    if (!told)
        return firing.length > 0 ? { occasion: 'firing', firing, resolved: [] } : null;
    const ended = [...seen.ended].filter(([fingerprint]) => told.firing.has(fingerprint));
    const resolved = ended.map(([, { labels }]) => labels);
    // What it believes in and is held back now is neither new nor over.
    const isStill = told.firing.size > resolved.length;
    if (seen.firing.keys().some((fingerprint) => !told.firing.has(fingerprint)))
        return { occasion: told.firing.size > 0 ? 'changed' : 'firing', firing, resolved };
    if (resolved.length > 0)
        return { occasion: isStill ? 'changed' : 'resolved', firing, resolved };
    if (firing.length === 0 || isTaken(seen) || look - told.at < route.repeatMs)
        return null;
    return { occasion: 'repeated', firing, resolved };
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/escalate.ts

/** Channels of steps whose time has come and which have not been told since: nobody has reacted, and something still fires. */
const dueSteps = (steps, { told, firstToldAt }, seen, now) => {
    if (firstToldAt === null || seen.firing.size === 0 || isTaken(seen))
        return [];
    const due = steps.flatMap(({ afterMs, to }) => {
        const at = firstToldAt + afterMs;
        return now < at ? [] : to.filter((channel) => (told.get(channel)?.at ?? Number.NEGATIVE_INFINITY) < at);
    });
    return [...new Set(due)];
};
/** When the next step is due, ms since the epoch. */
const nextStep = (steps, { firstToldAt }, now) => Math.min(Number.POSITIVE_INFINITY, ...(firstToldAt === null ? [] : steps.map(({ afterMs }) => firstToldAt + afterMs).filter((at) => at > now)));

// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/held.ts


const equalOf = ({ equal }, labels) => JSON.stringify(equal.map((name) => (0,alerting_labels/* labelOf */.Wy)(labels, name)));
/** Whether an alert is itself such a one as inhibits. */
const isBoth = ({ source, target }, labels) => (0,alerting_labels/* matches */.cK)(labels, source) && (0,alerting_labels/* matches */.cK)(labels, target);
/** What inhibits by one rule at a time: whether there is any source by its equal labels, and one that is no target too. */
const sourcesOf = (rule, alerts, ms) => {
    const found = new Map();
    for (const alert of alerts) {
        if (!(0,alerting_state/* firesAt */.n)(alert, ms) || !(0,alerting_labels/* matches */.cK)(alert.labels, rule.source))
            continue;
        const key = equalOf(rule, alert.labels);
        found.set(key, (found.get(key) ?? false) || !isBoth(rule, alert.labels));
    }
    return found;
};
/**
 * Which alerts are not told at a time, for something else explains them or somebody has silenced them. One that matches both
 * sides of a rule is inhibited by none of its kind: else two would hide each other (as Alertmanager does).
 */
const heldAt = ({ settings, alerts, silences }, ms) => {
    const rules = settings.inhibit.map((rule) => ({ rule, sources: sourcesOf(rule, alerts.values(), ms) }));
    const silent = [...silences.values()].filter(({ from, until }) => from <= ms && ms < until);
    return (labels) => silent.some(({ match }) => (0,alerting_labels/* matches */.cK)(labels, match)) ||
        rules.some(({ rule, sources }) => {
            if (!(0,alerting_labels/* matches */.cK)(labels, rule.target))
                return false;
            const isPure = sources.get(equalOf(rule, labels));
            return isPure !== undefined && (isPure || !isBoth(rule, labels));
        });
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/decide.ts







/** Held back or not, worked out once for each time. */
const heldWithin = (state) => {
    const known = new Map();
    return (ms) => {
        const found = known.get(ms) ?? heldAt(state, ms);
        known.set(ms, found);
        return found;
    };
};
/** What a group's channels are told at its last look, and what others are when nobody reacts. */
const tellingsOf = (state, group, route, heldAtTime, { now, since: done }) => {
    const look = (0,routes/* lookBy */.F9)(route, group.openedAt, now);
    if (look === null)
        return [];
    const seen = seenAt(state, group, heldAtTime(look), look);
    const channels = new Set([...route.to, ...group.told.keys()]);
    const told = (done !== null && look <= done && done < now ? [] : [...channels]).flatMap((channel) => {
        const telling = tellingOf(group, route, channel, seen, look);
        return telling ? [{ ...telling, channel, look }] : [];
    });
    if ((0,freeze/* freezeAt */.N)(route.mute, now) !== null)
        return told;
    const since = group.firstToldAt ?? (told.length > 0 ? look : null);
    if (since === null)
        return told;
    const current = seenAt(state, group, heldAtTime(now), now);
    const called = dueSteps(state.settings.escalate, { ...group, firstToldAt: since }, current, now)
        .filter((channel) => !told.some((one) => one.channel === channel))
        .map((channel) => ({
        ...{ occasion: 'escalated', channel, look: now, resolved: [] },
        firing: [...current.firing.values()].map(({ labels }) => labels),
    }));
    return [...told, ...called];
};
/** When something may be told of a group again; null: not before something happens. */
const wakeOf = (state, group, route, now) => {
    const isAlive = group.members.values().some((fingerprint) => {
        const alert = state.alerts.get(fingerprint);
        return alert !== undefined && ((0,alerting_state/* firesAt */.n)(alert, now) || isUntold(group, fingerprint));
    });
    if (!isAlive)
        return null;
    return Math.min((0,routes/* lookAfter */.sR)(route, group.openedAt, now), nextStep(state.settings.escalate, group, now));
};
const isUntold = ({ told }, fingerprint) => told.values().some(({ firing }) => firing.has(fingerprint));
/** By its opening a group is told from one of the same labels that was before. */
const threadOf = (prefix, key, { openedAt }) => `${prefix}-${(0,checksum/* checksum */.c)(key)}-${openedAt.toString(36)}`;
/** Which notifications there are to be at a time, each with an id that no other one of this journal has. */
const decideAlerts = (state, now, { prefix, since }) => {
    const { routes } = state.settings;
    const held = heldWithin(state);
    let wake = null;
    const notifications = [];
    for (const [key, group] of state.groups) {
        const route = routes[group.route];
        for (const { channel, look, ...telling } of tellingsOf(state, group, route, held, { now, since }))
            notifications.push({
                ...{ type: 'notification.decided', at: now, group: key, labels: group.labels, channel, look, ...telling },
                thread: threadOf(prefix, key, group),
                notification: `${prefix}-${state.notified + notifications.length + 1}`,
            });
        const next = wakeOf(state, group, route, now);
        wake = next === null ? wake : Math.min(wake ?? next, next);
    }
    return { notifications, wake };
};


/***/ }),

/***/ 51851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ freezeAt),
  frozen: () => (/* binding */ frozen)
});

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(68714);
// EXTERNAL MODULE: ./node_modules/rrule-temporal/dist/index.js + 1 modules
var dist = __webpack_require__(37046);
;// CONCATENATED MODULE: ./packages/engine/src/authorize/recurrence.ts

/** `2026-01-30T16:00:00` as RFC 5545 writes it. */
const basic = (wall) => `${new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The last day counts whole. */
const whole = (rule) => rule.replace(/\bUNTIL=(\d{8})(?=;|$)/, 'UNTIL=$1T235959Z');
/**
 * Wall times from `from` up to `to` at which a recurrence begins, both included. It counts from `first`; null: from no day in particular, which
 * is right for a rule that says its days itself.
 */
const occurrences = (rule, { first, minute, from, to, }) => {
    const day = first === null ? Date.parse(`${new Date(from).getUTCFullYear()}-01-01`) : Date.parse(first);
    const begin = basic(day + minute * 60_000);
    const recurrence = new dist/* RRuleTemporal */.tu({ rruleString: `DTSTART:${begin}\nRRULE:${whole(rule)}`, strict: true });
    return recurrence.between(new Date(from), new Date(to), true).map(({ epochMilliseconds }) => epochMilliseconds);
};

// EXTERNAL MODULE: ./packages/engine/src/authorize/wall.ts
var authorize_wall = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/engine/src/authorize/freeze.ts



const minuteMs = 60_000;
const weekMs = 7 * authorize_wall/* dayMs */.L;
/** 1970-01-05 was a Monday. */
const monday = 4 * authorize_wall/* dayMs */.L;
/** No zone has ever moved its clocks by more. */
const slack = 2 * authorize_wall/* dayMs */.L;
const between = (zone, from, to) => ({ begin: zone.first(from), end: zone.last(to) });
const weekly = ({ from, to }, zone, wall) => {
    const week = Math.floor((wall - monday) / weekMs) * weekMs + monday;
    const length = (to > from ? to - from : to - from + weekMs / minuteMs) * minuteMs;
    return [week - weekMs, week, week + weekMs].map((start) => {
        const begin = start + from * minuteMs;
        return between(zone, begin, begin + length);
    });
};
/** How long after its begin a window can end at most, in wall time. */
const longest = (to) => ('at' in to ? authorize_wall/* dayMs */.L : 'days' in to ? to.days * authorize_wall/* dayMs */.L : to.ms);
const spanFrom = (zone, begin, to) => {
    if ('days' in to)
        return between(zone, begin, begin + to.days * authorize_wall/* dayMs */.L);
    if ('ms' in to)
        return { begin: zone.first(begin), end: zone.first(begin) + to.ms };
    const midnight = Math.floor(begin / authorize_wall/* dayMs */.L) * authorize_wall/* dayMs */.L;
    const sameDay = midnight + to.at * minuteMs;
    return between(zone, begin, sameDay > begin ? sameDay : sameDay + authorize_wall/* dayMs */.L);
};
/** Those among its spans that can hold a time. */
const spansAround = ({ times, timezone }, ms) => {
    const zone = (0,authorize_wall.zoneOf)(timezone);
    const wall = zone.wallAt(ms);
    switch (times.kind) {
        case 'weekly':
            return weekly(times, zone, wall);
        case 'dates':
            return [between(zone, Date.parse(`${times.from}Z`), Date.parse(`${times.to}Z`))];
        case 'recurring': {
            const { rule, first, from: minute, to } = times;
            const range = { first, minute, from: wall - longest(to) - slack, to: wall + slack };
            return occurrences(rule, range).map((begin) => spanFrom(zone, begin, to));
        }
    }
};
const longestLook = 366 * authorize_wall/* dayMs */.L;
/** Of the windows that hold a time the one that ends last, and its end; null: none does. */
const lastAt = (windows, ms) => windows
    .flatMap((window) => spansAround(window, ms)
    .filter(({ begin, end }) => begin <= ms && ms < end)
    .map(({ end }) => ({ window, until: end })))
    .toSorted((a, b) => b.until - a.until)[0] ?? null;
/** The window in force at a time, ms since the epoch, and how long nothing may start; looks a year ahead at most. */
const freezeAt = (windows, now) => {
    const found = lastAt(windows, now);
    if (!found)
        return null;
    let { until } = found;
    for (let next = lastAt(windows, until); next && until - now < longestLook; next = lastAt(windows, until))
        ({ until } = next);
    return { window: found.window, until };
};
/** Refuses what would start within a freeze window: nobody need look into a calendar to know how long. */
const frozen = ({ environment, freeze = [] }, now) => {
    const found = freezeAt(freeze, now);
    if (!found)
        return null;
    const { timezone, written, reason } = found.window;
    const until = luxon/* DateTime */.c9.fromMillis(found.until, { zone: timezone }).toISO({
        suppressSeconds: true,
        suppressMilliseconds: true,
    });
    return {
        subject: environment,
        code: 'FROZEN',
        reason: `nothing starts in ${environment} until ${until}${reason ? `: ${reason}` : ''} (${written}, ${timezone})`,
        fix: 'wait',
    };
};


/***/ }),

/***/ 43498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs),
/* harmony export */   zoneOf: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68714);

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
/**
 * The clocks of an IANA zone. A time that a change leaves out is the moment of the change; one that a change brings twice
 * has a first and a last.
 */
const zoneOf = (name) => {
    const zone = luxon__WEBPACK_IMPORTED_MODULE_0__/* .IANAZone */ .oh.create(name);
    const offsetMs = (ms) => Math.round(zone.offset(ms) * minuteMs);
    /** Between a time before a change and one after it, the change. */
    const changeBetween = (before, after) => {
        const offset = offsetMs(before);
        let [from, to] = [before, after];
        while (to - from > 1) {
            const middle = Math.floor((from + to) / 2);
            if (offsetMs(middle) === offset)
                from = middle;
            else
                to = middle;
        }
        return to;
    };
    const momentsOf = (wall) => {
        const offsets = [offsetMs(wall - dayMs), offsetMs(wall + dayMs)];
        const shown = offsets.map((offset) => wall - offset).filter((ms) => ms + offsetMs(ms) === wall);
        return shown.length > 0 ? shown : [changeBetween(wall - Math.max(...offsets), wall - Math.min(...offsets))];
    };
    return {
        wallAt: (ms) => ms + offsetMs(ms),
        first: (wall) => Math.min(...momentsOf(wall)),
        last: (wall) => Math.max(...momentsOf(wall)),
    };
};


/***/ }),

/***/ 84031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessOf)
/* harmony export */ });
/** A repository and its token, with the API that GitHub's runner names, or else github.com's. */
const accessOf = ({ repository, token, env, }) => ({
    ...{ repository, token },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
});


/***/ }),

/***/ 76508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ alertSettingsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50554);


/** Alertmanager's. */
const usual = { groupBy: [], groupWaitMs: 30_000, groupIntervalMs: 300_000, repeatMs: 14_400_000, mute: [] };
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
const alertSettingsOf = ({ alerts = {} }) => {
    const { channels = {}, inhibit = [], escalate = [] } = alerts;
    const routes = [];
    const top = numbered(alerts.routes ?? [{}], { ...usual, to: Object.keys(channels) }, routes);
    return {
        ...{ routes, top },
        inhibit: inhibit.map(({ source, target, equal = [] }) => ({ source, target, equal })),
        escalate: escalate.map(({ after, to }) => ({ afterMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(after), to })),
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
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96760);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82368);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
/* harmony import */ var _semantics_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10536);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49417);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48581);









/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .textsWithin */ .qI)(value)].flatMap(({ text, path }) => {
    const required = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const setWhereRun = (name) => `set ${name} where Convoy runs`;
const problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`\${${name}}`)} is unset or empty; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(reader)} reads it`,
    fix: (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_7__/* .isTelling */ .c)(name) ? setWhereRun(name) : `export ${name}, or write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`\${${name}:-default}`)}`,
});
const documentOf = (manifest, file) => {
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(manifest, file);
    return (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .read */ .L)(typeof text === 'string' ? text : '');
};
/** Names of unset variables that a channel reads, each once. */
const unsetInChannel = (channel, lookup) => [
    ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];
/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
const diagnoseUnsetInChannel = (channel, lookup, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = ['alerts', 'channels', channel];
    const problems = unsetWithin((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(document.data, at), lookup).map((one) => {
        const path = [...at, ...one.key];
        return { ...problem(one, path, path), fix: setWhereRun(one.name) };
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAll */ .d)(problems, document, file);
};
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = (0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, check = '', key } = one;
        if (service !== undefined)
            return problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_8__/* .integrationAt */ ._Y)(document.data, check), ...key];
        return problem(one, path, path);
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAll */ .d)(problems, document, file);
};


/***/ }),

/***/ 56145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ foldAlerts)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48953);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81840);


const isBelieved = ({ told }, fingerprint) => told.values().some(({ firing }) => firing.has(fingerprint));
/** Whether a member is looked at on: what had ended by the last look is done with, unless a channel believes in it. */
const lasts = ({ alerts, settings: { routes } }, group, fingerprint, at) => {
    if (isBelieved(group, fingerprint))
        return true;
    const ended = alerts.get(fingerprint)?.resolvedAt ?? null;
    const look = (0,_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBy */ .F9)(routes[group.route], group.openedAt, at);
    return ended === null || look === null || ended > look;
};
/** The group that an alert belongs to on a route; of one that is over a new one is opened. */
const joined = (draft, index, labels, at) => {
    const { key, labels: shared } = (0,_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(index, draft.settings.routes[index], labels);
    const known = draft.groups.get(key);
    // A look at the very same time is yet to come: it sees what is folded here.
    const isOpen = known?.members.values().some((fingerprint) => lasts(draft, known, fingerprint, at - 1)) ?? false;
    const mine = draft.own.get(key);
    if (mine && isOpen)
        return mine;
    const members = new Set(isOpen ? known?.members : []);
    const fresh = { route: index, labels: shared, openedAt: at, told: new Map(), firstToldAt: null };
    draft.groups.set(key, { ...(known && isOpen ? known : fresh), members });
    draft.own.set(key, members);
    return members;
};
const firing = (draft, { labels, notes, at }) => {
    const fingerprint = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels);
    if (draft.alerts.get(fingerprint)?.resolvedAt === null)
        return;
    // It joins while its former end is still known: that tells whether its group is over.
    for (const index of (0,_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routesOf */ .eV)(draft.settings, labels))
        joined(draft, index, labels, at).add(fingerprint);
    draft.alerts.set(fingerprint, { labels, ...(notes && { notes }), firedAt: at, resolvedAt: null });
};
const resolved = ({ alerts }, { labels, at }) => {
    const fingerprint = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels);
    const known = alerts.get(fingerprint);
    if (known?.resolvedAt === null)
        alerts.set(fingerprint, { ...known, resolvedAt: at });
};
const acknowledged = ({ alerts }, { match, actor }) => {
    for (const [fingerprint, alert] of alerts)
        if (alert.resolvedAt === null && (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(alert.labels, match))
            alerts.set(fingerprint, { ...alert, acknowledged: actor });
};
const silenced = ({ silences }, { silence, match, until, actor, reason, at }) => {
    silences.set(silence, { match, from: silences.get(silence)?.from ?? at, until, actor, reason });
};
/** What the channel believes from now on: what it is told to fire, and what it knew of that nobody speaks of now. */
const decided = (draft, { group: key, channel, firing: now, resolved: ended, look }) => {
    draft.notified += 1;
    const group = draft.groups.get(key);
    if (!group)
        return;
    const believed = new Set(group.told.get(channel)?.firing);
    for (const labels of ended)
        believed.delete((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels));
    for (const labels of now)
        believed.add((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(labels));
    const told = new Map(group.told).set(channel, { at: look, firing: believed });
    draft.groups.set(key, { ...group, told, firstToldAt: group.firstToldAt ?? look });
};
const rows = {
    'alert.firing': firing,
    'alert.resolved': resolved,
    'alert.acknowledged': acknowledged,
    'alert.silenced': silenced,
    'notification.decided': decided,
};
/** Leaves out what nothing can come of any more. */
const tidy = (draft, at) => {
    const wanted = new Set();
    for (const [key, group] of draft.groups) {
        const members = new Set([...group.members].filter((fingerprint) => lasts(draft, group, fingerprint, at)));
        if (members.size === 0)
            draft.groups.delete(key);
        else
            draft.groups.set(key, { ...group, members });
        for (const fingerprint of members)
            wanted.add(fingerprint);
    }
    for (const [fingerprint, { resolvedAt }] of draft.alerts)
        if (resolvedAt !== null && !wanted.has(fingerprint))
            draft.alerts.delete(fingerprint);
    for (const [id, { until }] of draft.silences)
        if (until <= at)
            draft.silences.delete(id);
};
/** What is known after more facts, in the order in which they happened: the same however they are parted. */
const foldAlerts = (state, facts) => {
    const { settings, alerts, groups, silences, notified } = state;
    const draft = {
        ...{ settings, alerts: new Map(alerts), groups: new Map(groups), silences: new Map(silences) },
        ...{ own: new Map(), notified },
    };
    for (const fact of facts)
        rows[fact.type](draft, fact);
    const last = facts.findLast(({ type }) => type === 'notification.decided');
    if (last)
        tidy(draft, last.at);
    const { own: _, ...rest } = draft;
    return rest;
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

/***/ 81840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   F9: () => (/* binding */ lookBy),
/* harmony export */   eV: () => (/* binding */ routesOf),
/* harmony export */   sR: () => (/* binding */ lookAfter)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48953);

/** Of these routes the first that matches, and those after it for as long as each says so. */
const among = (routes, level, labels) => {
    const found = [];
    for (const index of level) {
        const route = routes[index];
        if (!(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(labels, route.match))
            continue;
        const below = among(routes, route.below, labels);
        found.push(...(below.length > 0 ? below : [index]));
        if (!route.continues)
            break;
    }
    return found;
};
/** Routes that take an alert, the deepest of each branch (as in Alertmanager). */
const routesOf = ({ routes, top }, labels) => among(routes, top, labels);
/** The group of a route that an alert belongs to. */
const groupOf = (route, { groupBy }, labels) => {
    const shared = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(labels, groupBy);
    return { labels: shared, key: JSON.stringify([route, ...groupBy.map((name) => shared[name] ?? '')]) };
};
/** The last look at a group that is due by then; null: none is. */
const lookBy = ({ groupWaitMs, groupIntervalMs }, openedAt, ms) => {
    const first = openedAt + groupWaitMs;
    return ms < first ? null : first + Math.floor((ms - first) / groupIntervalMs) * groupIntervalMs;
};
/** The first look after that time. */
const lookAfter = (route, openedAt, ms) => {
    const last = lookBy(route, openedAt, ms);
    return last === null ? openedAt + route.groupWaitMs : last + route.groupIntervalMs;
};


/***/ }),

/***/ 10709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noAlerts),
/* harmony export */   n: () => (/* binding */ firesAt)
/* harmony export */ });
const noAlerts = (settings) => ({
    ...{ settings, alerts: new Map(), groups: new Map(), silences: new Map(), notified: 0 },
});
/** Whether an alert fires at a time that is no longer to come. */
const firesAt = ({ firedAt, resolvedAt }, ms) => firedAt <= ms && (resolvedAt === null || resolvedAt > ms);


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


/***/ })

};
