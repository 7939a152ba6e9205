export const id = 5845;
export const ids = [5845,1561,3498];
export const modules = {

/***/ 72163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ channelsOf),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    slack: row(channel/* channelKeys */.g.slack, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(8483), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 55819))).createSlack),
    webhook: row(channel/* channelKeys */.g.webhook, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(8483), __webpack_require__.e(4627)]).then(__webpack_require__.bind(__webpack_require__, 27008))).createWebhook),
    pagerduty: row(channel/* channelKeys */.g.pagerduty, async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8280), __webpack_require__.e(8483), __webpack_require__.e(9955)]).then(__webpack_require__.bind(__webpack_require__, 99955))).createPagerduty),
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
/** Digits of a digest: with so few of them nobody finds out what it is of, and of thousands of millions of addresses one is mistaken. */
const digits = 8;
/** By what an address is told from another one: what its kind of channel is told of it, and the repository where it is on GitHub. */
const addressOf = (kind, written, { env, github }) => {
    const said = (0,expand/* expandAll */.eo)(written[kind], (name) => env[name]);
    const where = (0,record/* own */.Z)(channels, kind) ? null : github?.repository;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([kind, where, said]))
        .digest('hex')
        .slice(0, digits);
};
/** Every channel of a manifest that can be made, as `tell` takes them, and why the others cannot: none holds another back. */
const channelsOf = async (manifest, composing) => {
    const redact = (0,secrets/* redactorFor */.sD)(manifest, composing.env);
    const channels = [];
    const faults = [];
    for (const [name, written] of Object.entries(manifest.alerts?.channels ?? {}))
        try {
            const kind = kindOf(written);
            const channel = await create(kind, written, composing);
            channels.push([name, { channel, limits: { ...limits[kind], address: addressOf(kind, written, composing) } }]);
        }
        catch (thrown) {
            faults.push({ channel: name, code: (0,error/* codeOf */.$N)(thrown, 'UNEXPECTED'), reason: redact((0,error/* messageOf */.bD)(thrown)) });
        }
    return { channels: Object.fromEntries(channels), faults };
};


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ drawPrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Bytes of chance: a journal that is begun anew says nothing under an id of the one before it, nor two projects of one name. */
const ofChance = 6;
/** What the ids of notifications of a journal may begin with: another one each time. */
const drawPrefix = ({ name }, environment) => `${name}-${environment}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(ofChance).toString('hex')}`;


/***/ }),

/***/ 70352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellable)
/* harmony export */ });
/** What cannot be sent here may be elsewhere: it waits for whoever can, at least so many milliseconds. */
const elsewhereMs = 60_000;
const unusable = (faults) => Object.fromEntries(faults.map(({ channel, reason }) => {
    const send = async () => ({ outcome: 'failed', reason, again: 'later', afterMs: elsewhereMs });
    return [channel, { channel: { send }, limits: { perMinute: 60 } }];
}));
/** Every channel of a manifest: of one that cannot be made here each try fails, so that what is for it waits and is not given up. */
const tellable = (channels, faults) => ({
    ...channels,
    ...unusable(faults),
});


/***/ }),

/***/ 93131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createFollower)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/stores/folder.ts
var folder = __webpack_require__(1136);
// EXTERNAL MODULE: ./packages/model/src/in-force.ts
var in_force = __webpack_require__(7712);
// EXTERNAL MODULE: ./packages/model/src/point.ts
var src_point = __webpack_require__(94739);
// EXTERNAL MODULE: ./packages/model/src/replay.ts
var replay = __webpack_require__(97770);
// EXTERNAL MODULE: ./packages/engine/src/monitor/notices.ts
var notices = __webpack_require__(5876);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/follow.ts




const servicesOf = ({ plan }) => [
    ...new Set([...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service)),
];
/** What is wrong with a deployment by all of its journal; null: nothing, or nothing any more. */
const troubleOf = (state) => {
    const { failures, decisions, halted, blocked, outcome, confirmed, deployment, plan } = state;
    const [first] = failures;
    const { point, service } = first ?? {};
    const where = { ...(point && { point }), ...(service && { service }) };
    const [stuck] = Object.entries(blocked);
    if (outcome === null && stuck) {
        const [name, why] = stuck;
        const title = `the way back of ${name} failed`;
        return { ...where, severity: 'critical', title, reason: halted?.reason ?? why };
    }
    if (halted)
        return { ...where, severity: 'critical', title: `${deployment} waits for a person`, reason: halted.reason };
    if (confirmed || plan?.operation === 'rollback')
        return null;
    if (first) {
        const what = service ?? first.task ?? first.check ?? deployment;
        return { ...where, severity: 'warning', title: `${what} failed at ${(0,src_point/* pointOf */.q)(first)}`, reason: first.reason };
    }
    const [back] = decisions;
    if (!back)
        return null;
    const [reason = 'somebody asked for it'] = back.reasons;
    return { severity: 'warning', title: `${deployment} is rolled back`, reason };
};
/** Whoever goes on with it has not brought it out of trouble by that: it lasts until the deployment ends or is confirmed. */
const standing = (found, known, { outcome, confirmed }) => {
    if (!known || outcome !== null || confirmed)
        return found;
    if (found !== null && (found.severity === 'critical' || known.severity === 'warning'))
        return found;
    const { severity, title, reason } = known;
    return { severity, title, reason };
};
const confirmedAt = (events) => {
    const event = events.findLast(({ type }) => type === 'deployment.confirmed');
    return event ? Date.parse(event.at) : null;
};
const aboutOf = ({ requested }) => ({
    ...(requested?.commit && { commit: requested.commit }),
    ...(requested?.run && { run: requested.run }),
});
/**
 * More of a deployment's journal than was read before, and what people are to be told of that once; null: there is no more.
 * The same journal gives the same, whoever reads it and however often.
 */
const follow = ({ following, noticed }, { deployment, events }, { rules, environment, now, }) => {
    const before = following.deployments.get(deployment)?.seen ?? {};
    const segmentOf = ({ order: [epoch, , agent] }) => `${epoch}.${agent}`;
    const isNew = (event) => event.order[3] > (before[segmentOf(event)] ?? 0);
    if (!events.some(isNew))
        return null;
    const seen = { ...before };
    for (const event of events)
        seen[segmentOf(event)] = Math.max(seen[segmentOf(event)] ?? 0, event.order[3]);
    const counted = (0,in_force/* inForce */.N)(events);
    const state = (0,replay/* replay */.e)(events);
    const known = following.troubled.get(deployment);
    const trouble = standing(troubleOf(state), known, state);
    // What it is known by stays, whatever another process is found to have written before.
    const { point: _, service: __, ...rest } = trouble ?? {};
    const pinned = { ...(known?.point && { point: known.point }), ...(known?.service && { service: known.service }) };
    const about = aboutOf(state);
    const at = confirmedAt(counted);
    return {
        ...{ type: 'deployment.followed', deployment, seen, services: servicesOf(state), about },
        trouble: trouble && known ? { ...rest, ...pinned } : trouble,
        ...{ isOver: state.outcome !== null, confirmedAt: at },
        deployedAt: state.plan?.operation === 'deploy' ? at : null,
        notices: (0,notices/* noticesOf */.lx)(counted.filter(isNew), {
            ...{ rules, environment, noticed, now, labels: { deployment }, notes: about },
        }),
    };
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/following.ts







/** Of deployments that ended before anybody followed them so many are looked at, to know in what trouble they left things. */
const mostPast = 20;
/** How long the files of a journal are: where none has grown there is nothing new to read. */
const lengthOf = async (dir) => {
    const names = (await (0,folder/* namesIn */.wX)(dir)).toSorted();
    const sizes = await Promise.all(names.map(async (name) => `${name} ${(await (0,promises_.stat)((0,external_node_path_.join)(dir, name))).size}`));
    return sizes.join('\n');
};
const createFollower = (following) => {
    const { place, environment, ledger, rules, clock, note, own } = following;
    const lengths = new Map();
    let fault = '';
    const read = async (deployment, of) => {
        const dir = (0,folders/* journalDir */.Pg)(place, environment, deployment);
        const length = await lengthOf(dir);
        if (lengths.get(deployment) === length)
            return null;
        // A last line that is being written is read once it is whole.
        const events = await (0,session_history/* journalOf */.PR)(place, environment, deployment);
        const fact = follow(ledger.state, { deployment, events }, { rules: of, environment, now: clock.now() });
        lengths.set(deployment, length);
        return fact;
    };
    /** What ended before is no news; in what trouble it left things is seen, and when something was deployed last. */
    const begin = async (ids) => {
        const past = [];
        for (const id of ids.toReversed().slice(0, mostPast)) {
            if (id === own)
                continue;
            const fact = await read(id, []).catch(() => null);
            if (fact && !fact.isOver)
                lengths.delete(id);
            else if (fact)
                past.push(fact);
            if (fact && fact.deployedAt !== null)
                break;
        }
        const [last] = past;
        await ledger.append([...past.toReversed(), { type: 'deployments.known', upTo: last?.deployment ?? '' }]);
    };
    return {
        refresh: async () => {
            const ids = await (0,session_history/* idsHere */.XA)(place, environment);
            if (ledger.state.following.upTo === null)
                await begin(ids);
            const { upTo, deployments } = ledger.state.following;
            for (const id of ids) {
                const known = deployments.get(id);
                if (known ? known.isOver : id <= (upTo ?? ''))
                    continue;
                try {
                    const fact = await read(id, rules);
                    if (fact)
                        await ledger.append([fact]);
                    fault = '';
                }
                catch (thrown) {
                    const why = `the journal of ${id} cannot be read: ${(0,error/* messageOf */.bD)(thrown)}`;
                    if (why !== fault)
                        note(why);
                    fault = why;
                }
            }
        },
    };
};


/***/ }),

/***/ 84707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fh: () => (/* binding */ discreetly),
  zc: () => (/* binding */ journalIn),
  fD: () => (/* binding */ tellPeople)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/alerts/tell.ts + 2 modules
var tell = __webpack_require__(57259);
// EXTERNAL MODULE: ./packages/engine/src/inbox.ts
var src_inbox = __webpack_require__(74948);
// EXTERNAL MODULE: ./packages/model/src/incidents/state.ts
var incidents_state = __webpack_require__(22920);
;// CONCATENATED MODULE: ./packages/engine/src/incidents/calm.ts
/**
 * An incident is over when all of it has been well for so many looks, so that what comes and goes is one incident and its end is
 * told once: Alertmanager's `keep_firing_for`, counted in looks as damping is.
 */
const calmLooks = 10;
/** Each time that its cause falls again the wait is doubled, so often at most. */
const mostDoublings = 2;
/** How long all of an incident has to be well before it is over, in milliseconds. */
const calmMs = ({ falls }, members, standings) => {
    const interval = Math.max(0, ...members.map((one) => standings.get(one)?.intervalMs ?? 0));
    return calmLooks * 2 ** Math.min(falls - 1, mostDoublings) * interval;
};
/** How long these, which are up, have been seen to be: all of them, up to the latest look at each. In milliseconds. */
const seenWellMs = (members, standings, now) => {
    const known = members.flatMap((one) => standings.get(one) ?? []);
    const since = Math.max(Number.NEGATIVE_INFINITY, ...known.map((one) => one.since));
    return Math.min(now, ...known.map(({ lookedAt }) => lookedAt)) - since;
};

// EXTERNAL MODULE: ./packages/engine/src/incidents/causes.ts
var incidents_causes = __webpack_require__(48382);
;// CONCATENATED MODULE: ./packages/engine/src/incidents/homes.ts

/** So long after its cause is well what still fails comes back by itself; then it has a fault of its own. In milliseconds. */
const comesBackMs = 60_000;
const isLeftOver = ({ mitigatedAt }, service, { standings, now }) => mitigatedAt !== null && now - mitigatedAt >= comesBackMs && !standings.get(service)?.isHeld;
/** Whether what an incident has affected fails by itself now: it was well meanwhile, or is gone since its cause serves badly. */
const isApart = (part, service, { standings }) => {
    const [own, cause] = [standings.get(service), standings.get(part.cause)];
    if (!own)
        return false;
    if (part.watchedAt !== null)
        return own.since >= part.watchedAt;
    return (0,incidents_causes/* isGone */.ST)(own) && cause !== undefined && (0,incidents_causes/* isFailing */.DI)(cause) && own.since >= cause.since;
};
/** Causes that fail now; none of which too little was seen yet to say so. */
const groupsOf = ({ graph, standings, now }) => {
    const found = new Map();
    for (const [service, causes] of (0,incidents_causes/* causesOf */.cZ)(graph, standings))
        for (const cause of causes) {
            if (!(0,incidents_causes/* isSettled */.Is)(graph, standings, cause, now))
                continue;
            const affected = found.get(cause) ?? [];
            if (service !== cause)
                affected.push(service);
            found.set(cause, affected);
        }
    return [...found].map(([cause, affected]) => ({ cause, affected }));
};
/**
 * Whether all of an incident that fails answered, and was held for coming and going only, when this cause began to fail: a look
 * of each sooner or later.
 */
const wasHeld = ({ cause, affected }, deeper, standings) => {
    const { answeredAt } = standings.get(deeper) ?? {};
    if (answeredAt === undefined)
        return false;
    const failing = [cause, ...affected].map((service) => standings.get(service)).filter(incidents_causes/* isFailing */.DI);
    return failing.every((one) => one?.isDamped && (one.answeredAt ?? Number.NEGATIVE_INFINITY) >= answeredAt - (one.intervalMs ?? 0));
};
/** The incident that a cause belongs to: its own, or one whose cause it explains now and that was not well meanwhile. */
const homeOf = (open, { cause, affected }, standings) => open.find((one) => one.cause === cause) ??
    open.find((one) => one.watchedAt === null && affected.includes(one.cause) && !wasHeld(one, cause, standings));
/** Each cause is in one of `taken`, `begun` and `left`. */
const homesOf = ({ open }, scene) => {
    const all = [...open.values()];
    const known = new Set(all.map(({ cause }) => cause));
    const [taken, explained] = [new Map(), new Map()];
    const [begun, left] = [[], []];
    // What has one of its own gets that before what it has left over takes it.
    for (const group of groupsOf(scene).toSorted((a, b) => Number(known.has(b.cause)) - Number(known.has(a.cause)))) {
        const { cause, affected } = group;
        const own = homeOf(all.filter(({ incident }) => !taken.has(incident)), group, scene.standings);
        const part = own ? undefined : all.find((one) => one.affected.includes(cause) && !isApart(one, cause, scene));
        // What another one has caused and has not recovered yet goes on as a part of that, and takes it over in the end.
        if (part && (taken.has(part.incident) || !isLeftOver(part, cause, scene))) {
            left.push({ ...group, part });
            continue;
        }
        for (const one of affected)
            explained.set(one, cause);
        const home = own ?? part;
        if (home)
            taken.set(home.incident, group);
        else
            begun.push(group);
    }
    return { taken, begun, left, explained };
};

;// CONCATENATED MODULE: ./packages/engine/src/incidents/plan.ts



/** What people or a deployment work on is not well by that: it has to be seen up again. */
const isWell = (standings, service) => {
    const status = standings.get(service)?.status;
    return status === undefined || status === 'up';
};
const allOf = ({ cause, affected }) => [cause, ...affected];
/**
 * Whether its cause has only just come back to what another one may explain, so that its own fault may come again: it is waited
 * for as long as for what is well.
 */
const isJustBack = (known, { standings, now }) => {
    const cause = standings.get(known.cause);
    if (cause?.status !== 'degraded' || cause.since <= known.changedAt)
        return false;
    return now - cause.since < calmMs(known, [known.cause], standings);
};
/**
 * What of it each incident is about. None ends as a part of another while anything of it fails that no other one is about: it
 * goes on with what of that fails by itself, and where nobody knows yet what that is, as it was. So nothing that fails is left
 * to no incident.
 */
const planOf = (state, scene) => {
    const { standings } = scene;
    const { taken, begun, left, explained } = homesOf(state, scene);
    const open = [...state.open.values()];
    const failing = new Set(taken.keys());
    const ended = new Map();
    const begunCauses = begun.map(({ cause }) => cause);
    const about = new Map(open.map((one) => {
        const parts = left.filter(({ part }) => part === one).flatMap(allOf);
        const { incident } = one;
        const group = taken.get(incident);
        const others = open.filter((other) => other !== one).map((other) => (taken.get(other.incident) ?? other).cause);
        const own = new Set([...begunCauses, ...others]);
        const former = allOf(one).filter((service) => !own.has(service) && !isWell(standings, service));
        const { cause, affected } = group ?? one;
        const all = new Set([...affected, ...parts, ...(group ? former : [])]);
        return [incident, { cause, affected: [...all].filter((service) => service !== cause) }];
    }));
    for (const known of open) {
        const { incident, cause } = known;
        const deeper = failing.has(incident) ? undefined : explained.get(cause);
        const own = about.get(incident);
        if (deeper === undefined || !own)
            continue;
        const others = [...about].filter(([id]) => id !== incident && !ended.has(id)).map(([, group]) => group);
        const covered = new Set([...begun, ...others].flatMap(allOf));
        const alone = allOf(own).filter((service) => (0,incidents_causes/* isFailing */.DI)(standings.get(service)) && !covered.has(service));
        const heir = left.find((one) => one.part === known && allOf(one).some((service) => alone.includes(service)));
        if (heir) {
            const affected = new Set([...heir.affected, ...alone.filter((service) => service !== heir.cause)]);
            about.set(incident, { cause: heir.cause, affected: [...affected] });
            failing.add(incident);
        }
        else if (alone.length === 0 && !isJustBack(known, scene))
            ended.set(incident, deeper);
    }
    return { begun, about, failing, ended };
};

;// CONCATENATED MODULE: ./packages/engine/src/incidents/decide.ts




/** What of a cause that has fallen so often there is to say now. */
const aboutNow = (cause, affected, standings, falls) => {
    const all = [cause, ...affected].map((service) => standings.get(service));
    const { reason = '', code } = standings.get(cause) ?? {};
    return {
        ...{ cause, affected: affected.toSorted() },
        reason: falls > 1 ? `${reason}; it comes and goes, and failed ${falls} times so far` : reason,
        severity: all.some((standing) => standing?.status === 'down') ? 'critical' : 'warning',
        ...(code !== undefined && { code }),
    };
};
/** What an open incident is about now: while its cause is restarted or taken back that fails as it did before. */
const aboutStill = (known, now, standings) => {
    if (known.cause !== now.cause || !standings.get(now.cause)?.isMended)
        return now;
    const { code: _, ...rest } = now;
    return { ...rest, reason: known.reason, ...(known.code !== undefined && { code: known.code }) };
};
/** That it fails otherwise than it did is written down so often at most, in milliseconds: some fail each time in another way. */
const otherwiseMs = 60_000;
const isOther = (known, now, at) => known.cause !== now.cause ||
    known.severity !== now.severity ||
    now.affected.some((service) => !known.affected.includes(service)) ||
    (known.code !== now.code && at - known.changedAt >= otherwiseMs);
/** All that an incident is about, without what has one of its own. */
const membersOf = ({ incident, cause, affected }, { open }) => {
    const others = open.values().filter((one) => one.incident !== incident);
    const own = new Set(others.map((one) => one.cause));
    return [cause, ...affected.filter((service) => !own.has(service))];
};
/** Why none of an incident fails: of what was taken out of the manifest, or renamed in it, nobody knows how it is. */
const wellText = (cause, members, standings) => {
    const gone = members.filter((service) => !standings.has(service));
    if (gone.length === 0)
        return `${cause} and all that needs it are well`;
    const which = `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} not watched any more`;
    return gone.length === members.length ? which : `${which}, and all else of it is well`;
};
/** What is to be said of an open incident whose cause is not seen to fail. */
const endingOf = (known, state, { standings, now }) => {
    const { incident, cause, affected, mitigatedAt, watchedAt } = known;
    const members = membersOf(known, state);
    if (members.every((service) => isWell(standings, service))) {
        const apart = affected.filter((one) => !members.includes(one) && !isWell(standings, one)).join(', ');
        const but = apart === '' ? '' : `, but for ${apart}, which fails by itself`;
        const reason = `${wellText(cause, members, standings)}${but}`;
        const forMs = calmMs(known, members, standings);
        if (seenWellMs(members, standings, now) >= forMs)
            return { type: 'incident.resolved', at: now, incident, reason };
        if (watchedAt !== null)
            return null;
        const unless = `${reason}; it is over unless one fails again within ${Math.ceil(forMs / 1000)} s`;
        return { type: 'incident.watched', at: now, incident, forMs, reason: unless };
    }
    const still = affected.filter((one) => (0,incidents_causes/* isFailing */.DI)(standings.get(one))).join(', ');
    if (mitigatedAt !== null || still === '' || !isWell(standings, cause))
        return null;
    const how = standings.has(cause) ? 'is well' : 'is not watched any more';
    return { type: 'incident.mitigated', at: now, incident, reason: `${cause} ${how}, ${still} not yet` };
};
/**
 * What begins, changes and ends: one incident for each cause, however many services suffer and however often it comes and goes,
 * and one for as long as any of those still does. Two at once stay two.
 */
const decideIncidents = (state, scene) => {
    const { standings, now: at, prefix } = scene;
    const { begun, about, failing, ended } = planOf(state, scene);
    const facts = begun.map(({ cause, affected }, index) => ({
        ...{ type: 'incident.opened', at, incident: `${prefix}-${state.opened + index + 1}` },
        ...aboutNow(cause, affected, standings, 1),
    }));
    const ends = [];
    for (const known of state.open.values()) {
        const { incident, reason, code } = known;
        const deeper = ended.get(incident);
        if (deeper !== undefined) {
            const because = `it is a part of what ${deeper} is the cause of`;
            ends.push({ type: 'incident.resolved', at, incident, reason: because });
            continue;
        }
        const { cause, affected } = about.get(incident) ?? known;
        const isRelapse = failing.has(incident) && known.cause === cause && known.mitigatedAt !== null;
        const seenNow = aboutNow(cause, affected, standings, (0,incidents_state/* fallsOf */.uO)(known, cause) + (isRelapse ? 1 : 0));
        const now = aboutStill(known, seenNow, standings);
        if (isRelapse)
            facts.push({ type: 'incident.relapsed', at, incident, ...now });
        else if (failing.has(incident)) {
            if (isOther(known, now, at))
                facts.push({ type: 'incident.changed', at, incident, ...now });
        }
        else {
            // What fails because of what it has left over is a part of it too.
            const grown = { ...now, reason, ...(code !== undefined && { code }) };
            if (affected.length > known.affected.length)
                facts.push({ type: 'incident.changed', at, incident, ...grown });
            const ending = endingOf(known, state, scene);
            if (ending)
                ends.push(ending);
        }
    }
    // In the journal nothing is over before what goes on with it.
    return [...facts, ...ends];
};

;// CONCATENATED MODULE: ./packages/engine/src/incidents/near.ts

/** So many services are weighed together at most: of a hundred with three endpoints each one weighing takes a tenth of a second. */
const most = 200;
/**
 * Services whose numbers are weighed together: all, where these are few. Of more the causes of incidents with all that they need,
 * and then what suffers with all that it needs.
 */
const nearOf = (graph, incidents) => {
    if (graph.needs.size <= most)
        return new Set(graph.needs.keys());
    const begun = [...incidents.map(({ cause }) => [cause]), ...incidents.map(({ affected }) => affected)];
    const near = begun.flatMap((services) => services.flatMap((service) => [service, ...(0,incidents_causes/* needsOf */.hN)(graph, service)].filter((name) => graph.needs.has(name))));
    return new Set([...new Set(near)].slice(0, most));
};

// EXTERNAL MODULE: ./packages/judge/src/cause.ts + 8 modules
var cause = __webpack_require__(11204);
;// CONCATENATED MODULE: ./packages/engine/src/incidents/weighing.ts

const minuteMs = 60_000;
/**
 * So long before status says so something may have gone wrong, in milliseconds: at once, or growing for minutes until it is felt.
 * What grows and is taken for usual makes its callers look guilty; the longer the time that is weighed the more chance does.
 */
const onsets = [150_000, 360_000, 600_000];
/** So many minutes in a row: chance accuses another one a minute later, a fault is the same. */
const [minutesOfAll, minutesOfAny] = [3, 5];
const until = ({ times, values, ...name }, end) => {
    const rows = Array.from(times, (_, row) => row).filter((row) => times[row] + minuteMs <= end);
    return { ...name, times: rows.map((row) => times[row]), values: rows.map((row) => values[row]) };
};
/** Who is accused by what was known at the end of a minute, by service; for each onset. */
function* accusedAt({ series, edges, openedAt }, end) {
    const known = series.map((one) => until(one, end));
    const said = [];
    for (const onset of onsets) {
        yield;
        const { causes } = (0,cause/* explain */.W)({ series: known, edges, anomalyAt: openedAt - onset });
        said.push(new Map(causes.map((cause) => [cause.service, cause])));
    }
    return said;
}
/**
 * Whom the numbers accuse for certain, the best first: whenever it began, for three minutes in a row; of likely ones by one
 * beginning, for five. A minute that is not over yet does not count, so the second in which it is asked makes no difference.
 */
function* accusedBy(weighed, now, { isOpen, isLikely }) {
    const end = Math.floor(now / minuteMs) * minuteMs;
    /** The newest first. */
    const minutes = [yield* accusedAt(weighed, end)];
    const isSaid = (service, onset, count) => minutes.slice(0, count).every((said) => said[onset]?.has(service));
    const byAll = (service) => onsets.every((_, onset) => isSaid(service, onset, minutesOfAll));
    const byAny = (service) => onsets.some((_, onset) => isSaid(service, onset, minutesOfAny));
    const newest = new Map(minutes.flatMap((said) => said.flatMap((causes) => [...causes])));
    let left = [...newest.keys()].filter(isOpen);
    const isUnsure = (service) => minutes.length < minutesOfAll || !byAll(service);
    for (;;) {
        left = left.filter((service) => byAll(service) || (isLikely(service) && byAny(service)));
        if (minutes.length === minutesOfAny || !left.some(isUnsure))
            break;
        minutes.push(yield* accusedAt(weighed, end - minutes.length * minuteMs));
    }
    return left
        .map((service) => newest.get(service))
        .toSorted((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/engine/src/incidents/numbers.ts




/** What the numbers did not say by then they do not say, in milliseconds. */
const longestMs = 600_000;
/** So many services are accused beside the cause of an incident at most: where everything moved that says nothing. */
const mostAccused = 5;
/** What is known of services by open incidents. */
const knownOf = (incidents) => new Set(incidents.flatMap(({ cause, pointed, accused }) => [
    cause,
    ...[...(pointed ? [pointed] : []), ...accused].map(({ service }) => service),
]));
/**
 * What the numbers say of open incidents, once for each service: that something which the cause needs is behind it, though by
 * its status it does not fail, for nobody has said how slow is slow; or that another service has a fault of its own, above the
 * cause or beside it. `seriesOf`: what was measured of services, a value a minute.
 */
function* pointFacts(state, graph, seriesOf, now) {
    const open = [...state.open.values()];
    const fresh = open.filter(({ openedAt }) => now - openedAt <= longestMs);
    const [first] = fresh;
    if (!first)
        return [];
    const near = nearOf(graph, fresh);
    const edges = [...near].flatMap((caller) => (graph.needs.get(caller) ?? []).filter((callee) => near.has(callee)).map((callee) => [caller, callee]));
    const known = knownOf(open);
    const below = new Map(fresh.map(({ incident, cause }) => [incident, (0,incidents_causes/* needsOf */.hN)(graph, cause)]));
    const isBelow = ({ incident }, service) => below.get(incident)?.has(service) ?? false;
    const suffers = ({ affected }, service) => affected.some((one) => one === service || (0,incidents_causes/* needsOf */.hN)(graph, one).has(service));
    const weighed = { series: seriesOf(near), edges, openedAt: Math.min(...fresh.map(({ openedAt }) => openedAt)) };
    const accused = yield* accusedBy(weighed, now, {
        isOpen: (service) => !known.has(service),
        isLikely: (service) => fresh.some((one) => isBelow(one, service)),
    });
    const facts = [];
    let after = state;
    for (const { service, because } of accused) {
        const home = fresh.find((one) => isBelow(one, service)) ?? fresh.find((one) => suffers(one, service)) ?? first;
        const said = after.open.get(home.incident);
        if (!said || said.accused.length >= mostAccused)
            continue;
        const type = said.pointed || !isBelow(home, service) ? 'incident.accused' : 'incident.pointed';
        const fact = { type, at: now, incident: home.incident, service, because };
        facts.push(fact);
        after = (0,incidents_state/* foldIncidents */.Th)(after, fact);
    }
    return facts;
}

// EXTERNAL MODULE: ./packages/engine/src/incidents/suspects.ts
var suspects = __webpack_require__(1416);
// EXTERNAL MODULE: ./packages/engine/src/monitor/alert-news.ts + 2 modules
var alert_news = __webpack_require__(29593);
// EXTERNAL MODULE: ./packages/engine/src/monitor/rollups.ts + 1 modules
var monitor_rollups = __webpack_require__(80537);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/looks-between.ts

/**
 * Looks at these services from one time to another, ms since the epoch, and how many of them failed: from the finest roll-ups
 * that reach so far back, so that it may have looks of up to one window more at its beginning.
 */
const looksBetween = (board, services, from, to) => {
    const { widthMs } = monitor_rollups/* widths */.Mb.find((one) => from >= to - one.widthMs * (one.kept - 1)) ?? monitor_rollups/* widths */.Mb[3];
    let [bad, all] = [0, 0];
    for (const service of services)
        for (const index of board.of(service))
            for (const { from: begin, counts } of board.watched[index]?.rollups.windows(widthMs) ?? []) {
                if (begin + widthMs <= from || begin > to)
                    continue;
                bad += counts.bad;
                all += counts.good + counts.poor + counts.bad;
            }
    return { bad, all };
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/notices.ts
var notices = __webpack_require__(5876);
// EXTERNAL MODULE: ./packages/engine/src/monitor/rules.ts
var monitor_rules = __webpack_require__(42206);
// EXTERNAL MODULE: ./packages/model/src/monitoring/sketch.ts
var sketch = __webpack_require__(92490);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/series.ts

const series_minuteMs = 60_000;
/**
 * The last hour of these services as series, a value a minute: how long answers took (median), and which part of looks failed.
 * Minutes in which somebody worked on a service say nothing of it.
 */
const seriesOf = (board, services) => [...services].flatMap((service) => board.of(service).flatMap((index) => {
    const { endpoint, rollups } = board.watched[index];
    const windows = rollups.windows(series_minuteMs).filter(({ maintenance }) => !maintenance);
    const times = windows.map(({ from }) => from);
    const failed = windows.map(({ counts: { good, poor, bad } }) => bad / (good + poor + bad));
    return [
        {
            ...{ service, metric: `ms of ${endpoint.name}`, times },
            values: windows.map(({ latency }) => (0,sketch/* quantileOf */.Xf)(latency, 0.5) ?? Number.NaN),
        },
        { service, metric: `failed looks at ${endpoint.name}`, times, values: failed },
    ];
}));

// EXTERNAL MODULE: ./packages/judge/src/condition/number.ts
var number = __webpack_require__(63308);
// EXTERNAL MODULE: ./packages/judge/src/slo/burn.ts
var slo_burn = __webpack_require__(78743);
// EXTERNAL MODULE: ./packages/model/src/monitoring/slo.ts
var monitoring_slo = __webpack_require__(30256);
// EXTERNAL MODULE: ./packages/engine/src/alerts/held.ts
var held = __webpack_require__(41759);
// EXTERNAL MODULE: ./packages/engine/src/monitor/promises.ts
var promises = __webpack_require__(88615);
// EXTERNAL MODULE: ./packages/engine/src/monitor/sums.ts
var sums = __webpack_require__(12345);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/slo.ts







/** Each service is judged at every so many calls: what would be thousands at once is spread over as many seconds. */
const turns = 15;
/** The services whose turn it is, call by call. */
const createTurns = (services) => {
    let calls = -1;
    return () => {
        calls += 1;
        return {
            services: services.filter((_, index) => index % turns === calls % turns),
            round: Math.floor(calls / turns),
        };
    };
};
/**
 * A rule is judged at every so many rounds: a long window changes slowly, and is many roll-ups to add up. Of five minutes at
 * each, of thirty at every sixth (90 s), and at every twentieth (5 min) at the latest.
 */
const roundsOf = ({ shortMs }) => Math.min(20, Math.max(1, Math.floor(shortMs / 300_000)));
/** Whether anybody is told of an incident; alerts that it has not got yet are about to be. */
const isTold = ({ alerts, settings }, { incident }) => {
    const own = [...alerts.values()].filter((one) => one.notes?.incident === incident && one.resolvedAt === null);
    return own.length === 0 || own.some(({ labels }) => (0,held/* routesToAnybody */.W)(settings, labels).length > 0);
};
/**
 * Whether an incident explains that a budget burns: people know of it, and what the short window saw of it is no news. Once
 * that has passed and it burns still, it is.
 */
const isExplained = ({ incidents: { open, past }, telling: { alerting } }, service, { shortMs }, now) => open.values().some((incident) => (0,incidents_state/* isAbout */.KH)(incident, service) && isTold(alerting, incident)) ||
    past.some((incident) => (0,incidents_state/* isAbout */.KH)(incident, service) && now - (incident.resolvedAt ?? 0) <= shortMs);
const perCent = (share) => `${Number((share * 100).toPrecision(3))} %`;
const reasonOf = (objective, { windowMs }, rule, long, left) => {
    const { written, withinMs } = objective;
    const broke = withinMs === null ? 'failed' : `took longer than ${written}`;
    return `${perCent(long.bad / long.total)} of ${long.total} looks in ${(0,number/* spanText */.Cp)(rule.longMs)} ${broke}, ${perCent(objective.budget)} may; ${left > 0 ? `${perCent(left)} of the budget of ${(0,number/* spanText */.Cp)(windowMs)} is left` : `nothing is left of the budget of ${(0,number/* spanText */.Cp)(windowMs)}`}`;
};
/** What is to be told of one promise of one service. */
const changesOf = (state, slo, service, objective, seen, { now, round }) => {
    const { name, budget } = objective;
    const measured = (ms) => (0,promises/* measuredOf */.ED)(seen(ms), objective);
    const rules = (0,slo_burn/* burnRules */.XQ)(slo.windowMs);
    return ['critical', 'warning'].flatMap((severity) => {
        const of = { service, objective: name, severity };
        const isKnown = state.burns.has((0,monitoring_slo/* burnKey */.R)(of));
        // What burns is over by all its rules together.
        const own = rules.filter((rule) => rule.severity === severity && (isKnown || round % roundsOf(rule) === 0));
        const found = own.map((rule) => (0,slo_burn/* burning */.qO)(rule, budget, measured(rule.shortMs), () => measured(rule.longMs)));
        if (isKnown) {
            const isOver = !found.includes('burning') && found.includes('calm');
            return isOver ? [{ type: 'slo.recovered', ...of, reason: 'its budget burns no faster than it may' }] : [];
        }
        const rule = own.find((one, index) => found[index] === 'burning' && !isExplained(state, service, one, now));
        if (!rule)
            return [];
        const long = measured(rule.longMs);
        const left = (0,slo_burn/* budgetLeft */.Lj)(measured(slo.windowMs), budget) ?? 1;
        const burn = (0,slo_burn/* burnOf */.P7)(long, budget) ?? 0;
        return [{ type: 'slo.burning', ...of, burn, left, reason: reasonOf(objective, slo, rule, long, left) }];
    });
};
/** What burns and is no longer promised, or is of a service that is no longer looked at. */
const unpromised = (board, { burns }, slo) => {
    const isPromised = ({ service, objective }) => board.services.includes(service) && (slo?.objectives ?? []).some(({ name }) => name === objective);
    return [...burns.values()]
        .filter((burn) => !isPromised(burn))
        .map(({ service, objective, severity }) => ({
        ...{ type: 'slo.recovered', service, objective, severity, reason: 'it is no longer promised' },
    }));
};
/** What has changed of how fast these services spend their budgets since it was told. `now` in ms since the epoch. */
const burnFacts = (board, state, slo, { services, round }, now) => {
    const gone = unpromised(board, state, slo);
    if (slo === null)
        return gone;
    const changes = services.flatMap((service) => {
        const rollups = (0,promises/* promisedAt */.Nf)(board, service);
        if (!rollups)
            return [];
        const known = new Map();
        const seen = (ms) => {
            const found = known.get(ms) ?? (0,sums/* seenSince */.Y)(rollups, now - ms);
            known.set(ms, found);
            return found;
        };
        return slo.objectives.flatMap((objective) => changesOf(state, slo, service, objective, seen, { now, round }));
    });
    return [...gone, ...changes];
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/standings.ts
var monitor_standings = __webpack_require__(10344);
// EXTERNAL MODULE: ./packages/model/src/monitoring/state.ts
var monitoring_state = __webpack_require__(73277);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/subjects.ts



/** Times to answer and shares of errors are those of so many milliseconds, in whole minutes. */
const windowMs = 300_000;
const quantiles = { '[P50]': 0.5, '[P95]': 0.95, '[P99]': 0.99 };
/** Worked out when it is asked for, and then known. */
const once = (make) => {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/**
 * Numbers of an endpoint's looks since it was worked on: what a deployment explains is nobody's alert once it is over. Undefined:
 * there were none that say anything.
 */
const numbersOf = ({ rollups }, now, workedOn) => {
    const recent = once(() => rollups.recent(now - windowMs).filter(({ from }) => from >= workedOn));
    const latency = once(() => (0,sketch/* addUp */.NM)(recent().map((window) => window.latency)));
    const rate = once(() => {
        const { good, poor, bad } = (0,monitor_rollups/* sumOf */.XN)(recent().map(({ counts }) => counts));
        return good + poor + bad === 0 ? undefined : bad / (good + poor + bad);
    });
    const times = Object.entries(quantiles).map(([name, q]) => [name, once(() => (0,sketch/* quantileOf */.Xf)(latency(), q) ?? undefined)]);
    return { ...Object.fromEntries(times), '[ERROR_RATE]': rate };
};
/** All that rules are asked about at a time, ms since the epoch. */
const subjectsOf = (board, state, isWorkedOn, now) => {
    const { told, certificates, following } = state;
    const sinceDeployment = following.deployedAt === null ? undefined : now - following.deployedAt;
    const statusOf = (key, asksUnknown) => {
        const status = told.get(key)?.status ?? 'unknown';
        return status === 'unknown' && !asksUnknown ? undefined : status;
    };
    const isMaintained = (service) => isWorkedOn(service) || told.get(service)?.status === 'maintenance';
    const of = (key, service, known) => {
        return (asksUnknown) => (name) => {
            if (name === '[STATUS]')
                return statusOf(key, asksUnknown);
            if (name === '[SERVICE]')
                return service;
            return name === '[SINCE_DEPLOYMENT]' ? sinceDeployment : known[name]?.();
        };
    };
    const services = once(() => board.services.map((service) => ({
        ...{ labels: { service }, isMaintained: isMaintained(service), known: of(service, service, {}) },
    })));
    const endpoints = once(() => board.watched.map((watched) => {
        const { key, service, name: endpoint } = watched.endpoint;
        const notAfter = certificates.get((0,monitoring_state/* keyOf */.T)(service, endpoint))?.notAfter;
        return {
            ...{ labels: { service, endpoint }, isMaintained: isMaintained(service) },
            known: of(key, service, {
                ...numbersOf(watched, now, told.get(service)?.workedOn ?? 0),
                '[ENDPOINT]': () => endpoint,
                '[CERTIFICATE_EXPIRATION]': () => (notAfter === undefined ? undefined : notAfter - now),
            }),
        };
    }));
    return (about) => {
        if (about === 'environment')
            return [{ labels: {}, isMaintained: false, known: of('', '', {}) }];
        return about === 'service' ? services() : endpoints();
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/attend.ts











/** Rules are asked about what is watched so often, in milliseconds. */
const askMs = 5_000;
/** From one decision to the next, in milliseconds. */
const everyMs = 1_000;
/** Numbers are weighed so often while anything is wrong, and when it begins. */
const weighMs = 30_000;
/** Since when at the latest something fails; null: nothing does. */
const failingSince = ({ told }) => [...told.values()].reduce((last, { status, since }) => (status === 'down' || status === 'degraded' ? Math.max(last ?? 0, since) : last), null);
/** With how many looks failed meanwhile, and what is on hold, where it is over. */
const attend_closed = (fact, { board, held, ledger }) => {
    const known = ledger.state.incidents.open.get(fact.incident);
    if (fact.type !== 'incident.resolved' || !known)
        return fact;
    const services = [known.cause, ...known.affected];
    const looks = looksBetween(board, services, known.openedAt, fact.at);
    const onHold = held().filter(({ service }) => services.includes(service));
    return { ...fact, looks, ...(onHold.length > 0 && { held: onHold }) };
};
/** What does not answer for so long keeps nothing else waiting, in milliseconds. */
const patienceMs = 5_000;
const withinTime = async (work, clock, stop) => {
    const over = new AbortController();
    const limit = clock.sleep(patienceMs, AbortSignal.any([over.signal, stop])).catch(() => undefined);
    await Promise.race([work, limit]).finally(() => over.abort());
};
/** The journal says when. */
const untimed = ({ at: _, ...fact }) => fact;
/** What is done in steps, with room between them for looks, which are timed; nothing where it is stopped meanwhile. */
const paced = async (steps, clock, stop) => {
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
        await clock.sleep(0, stop).catch(() => undefined);
        if (stop.aborted)
            return [];
    }
};
/** A decision that is only asked for so often, in milliseconds. */
const every = (ms, decide) => {
    let due = Number.NEGATIVE_INFINITY;
    return (now) => {
        if (now < due)
            return [];
        due = now + ms;
        return decide(now);
    };
};
/** All that is decided of what is seen, in this order: each knows what those before it have journalled. */
const decisionsOf = (attending) => {
    const { board, ledger, graph, environment, slo, rules, clock, stop } = attending;
    const turn = createTurns(board.services);
    const numbers = (services) => seriesOf(board, services);
    let hasNews = false;
    const points = async (now) => (await paced(pointFacts(ledger.state.incidents, graph, numbers, now), clock, stop)).map(untimed);
    const pointsNow = every(weighMs, points);
    return [
        (now) => {
            const standings = (0,monitor_standings/* standingsOf */.F3)(board, attending.maintenance, ledger.state, now);
            const decided = decideIncidents(ledger.state.incidents, { graph, standings, now, prefix: environment });
            hasNews = decided.length > 0;
            return decided.map((fact) => untimed(attend_closed(fact, attending)));
        },
        (now) => (0,suspects/* suspectFacts */.h)(ledger.state.incidents, graph, attending.changes(), now).map(untimed),
        (now) => (hasNews ? points(now) : pointsNow(now)),
        (now) => burnFacts(board, ledger.state, slo, turn(), now),
        every(askMs, (now) => (0,monitor_rules/* decideRules */.i)(ledger.state.ruled, rules, {
            ...{ environment, now },
            subjects: subjectsOf(board, ledger.state, (service) => attending.maintenance(service, now) !== null, now),
        })),
        (now) => {
            const read = (0,notices/* readOwn */.jU)(ledger.state, rules, { environment, now });
            return read ? [read] : [];
        },
    ];
};
/** Makes incidents and alerts of what is seen until it is stopped. Rejects where the journal cannot be written. */
const attend = async (attending) => {
    const { ledger, environment, clock, inbox, stop } = attending;
    const decisions = decisionsOf(attending);
    let lookedAt = Number.NEGATIVE_INFINITY;
    let noticed = ledger.state.noticed;
    for (let isLast = false; !isLast;) {
        // What happened before it stops is told of too.
        isLast = stop.aborted;
        // What begins to fail may do so because of a deployment that has just begun.
        if ((failingSince(ledger.state) ?? lookedAt) > lookedAt) {
            lookedAt = clock.now();
            await withinTime(attending.lookAround(), clock, stop);
        }
        const now = clock.now();
        for (const decide of decisions) {
            const facts = await decide(now);
            if (facts.length === 0)
                continue;
            await ledger.append(facts);
            attending.onFacts?.(facts);
        }
        // While what was put is not taken, for the journal waits for GitHub, all of it would be news again each second.
        if (isLast || inbox.isEmpty()) {
            const news = (0,alert_news/* alertNews */.q)(ledger.state, environment, now, attending.runbooks);
            // Notices are known as soon as they are written: whoever tells them has to wake.
            if (news.length > 0 || noticed !== ledger.state.noticed)
                inbox.put(news);
            noticed = ledger.state.noticed;
        }
        if (!isLast)
            await clock.sleep(everyMs, stop).catch(() => undefined);
    }
};

// EXTERNAL MODULE: ./packages/model/src/checksum.ts
var checksum = __webpack_require__(33574);
// EXTERNAL MODULE: ./packages/engine/src/authorize/recurrence.ts
var recurrence = __webpack_require__(184);
// EXTERNAL MODULE: ./packages/engine/src/authorize/wall.ts
var wall = __webpack_require__(43498);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/reports.ts



/** Nothing is looked for further back. */
const reports_longestMs = 400 * wall/* dayMs */.L;
/** When it was due last after one time and until another, by the clocks of its zone, ms since the epoch; null: it was not. */
const lastDue = ({ rule, first, minute, timezone }, since, now) => {
    const zone = (0,wall.zoneOf)(timezone);
    const from = zone.wallAt(Math.max(since, now - reports_longestMs)) - wall/* dayMs */.L;
    const due = (0,recurrence/* occurrences */.T)(rule, { first, minute, from, to: zone.wallAt(now) + wall/* dayMs */.L })
        .map((wall) => zone.first(wall))
        .filter((at) => at > since && at <= now);
    return due.length > 0 ? Math.max(...due) : null;
};
/**
 * What is to be told, and to whom, of how everything was: each that came due since it was told last, once, however many times
 * nobody was there to tell it.
 */
const reportFacts = ({ reported }, { reports, prefix, health }, now) => reports.flatMap((one) => {
    const { key: report, to, written, ofMs } = one;
    const since = reported.get(report);
    if (since === undefined)
        return [{ type: 'report.awaited', report }];
    const due = lastDue(one, since, now);
    if (due === null)
        return [];
    const notification = `${prefix}-report-${(0,checksum/* checksum */.c)(report)}-${due.toString(36)}`;
    const conversation = `${prefix} report ${written}`;
    return [{ type: 'report.due', report, to, notification, conversation, due, written, health: health(now - ofMs) }];
});

// EXTERNAL MODULE: ./packages/engine/src/monitor/uptime.ts
var uptime = __webpack_require__(70125);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/reporting.ts


/** Calendars are asked so often, in milliseconds. */
const reporting_everyMs = 5_000;
/** Journals each report when it is due, until it is stopped. Rejects where the journal cannot be written. */
const reportWhenDue = async (reporting) => {
    const { board, ledger, environment, slo, reports, clock, wake, stop } = reporting;
    while (!stop.aborted && reports.length > 0) {
        const now = clock.now();
        const { outbox, alerting } = ledger.state.telling;
        const facts = reportFacts(outbox, {
            ...{ reports, prefix: alerting.prefix ?? environment },
            health: (from) => (0,uptime/* healthOf */.W)(board, ledger.state, { environment, slo }, [from, now]),
        }, now);
        if (facts.length > 0) {
            await ledger.append(facts);
            wake();
        }
        await clock.sleep(reporting_everyMs, stop).catch(() => undefined);
    }
};

// EXTERNAL MODULE: ./packages/model/src/random.ts
var random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/telling.ts








/** The journal says when; here it is worked out anew. */
const telling_untimed = ({ at: _, ...fact }) => fact;
/** The part of a watch's journal that is about alerts. */
const journalIn = (ledger, onFacts = () => undefined) => ({
    get state() {
        return ledger.state.telling;
    },
    append: async (facts) => {
        const untold = facts.map(telling_untimed);
        await ledger.append(untold);
        onFacts(untold);
    },
});
/** What a service answered may hold a secret: it goes nowhere. */
const discreet = ({ send }, redact) => ({
    send: (message, signal) => send((0,scrub/* scrub */._)(message, redact), signal),
});
/** Channels that are given no secret. */
const discreetly = (channels, redact) => Object.fromEntries(Object.entries(channels).map(([name, { channel, limits }]) => [
    name,
    { channel: discreet(channel, redact), limits },
]));
/** Makes incidents of what is seen, alerts of incidents, and tells people, until it is stopped. */
const tellPeople = async (telling) => {
    const { environment, graph, slo, reports, board, ledger, rules, underway, redact, onFacts, stop } = telling;
    const inbox = (0,src_inbox/* createInbox */.b)();
    const channels = discreetly(telling.channels, redact);
    const journal = journalIn(ledger, onFacts);
    await Promise.all([
        attend({
            ...{ board, ledger, graph, slo, environment, rules, clock: clock/* systemClock */.m, inbox, onFacts, stop },
            ...{ changes: telling.recent, held: telling.held, runbooks: telling.runbooks },
            ...{ maintenance: underway.reason, lookAround: underway.refresh },
        }),
        reportWhenDue({
            ...{ board, ledger, environment, slo, reports, clock: clock/* systemClock */.m, stop },
            // Nothing to fold: what was journalled is to be sent.
            wake: () => inbox.put([]),
        }),
        (0,tell/* tell */.q)({
            ...{ journal, inbox, channels, clock: clock/* systemClock */.m, prefix: environment, stop },
            random: (0,random/* seeded */.J)((0,external_node_crypto_.randomInt)(2 ** 32)),
        }),
    ]);
};


/***/ }),

/***/ 15140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writerFor)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14573);


/** Becomes the one that watches, with its state where the manifest's is. Throws `LOCKED`, which says who watches. */
const writerFor = async (wanted) => {
    const { place, environment, note, stop: _, forMs: __, ...how } = wanted;
    if (!place.github)
        return (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .becomeWriter */ .t)(place, environment, _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, note, how);
    const { becomeWriterAway } = await __webpack_require__.e(/* import() */ 6962).then(__webpack_require__.bind(__webpack_require__, 56962));
    return becomeWriterAway({ ...wanted, github: place.github, clock: _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m });
};


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ decideAlerts)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var routes = __webpack_require__(81840);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/model/src/checksum.ts
var checksum = __webpack_require__(33574);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts
var freeze = __webpack_require__(91561);
// EXTERNAL MODULE: ./packages/model/src/alerting/conversing.ts
var conversing = __webpack_require__(62216);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/beside.ts

/** A group with others as one: whoever is to be called is called once of them all. */
const asOne = (group, parts) => {
    if (parts.length === 0)
        return group;
    const all = [group, ...parts];
    const told = new Map();
    for (const [channel, { at, firing }] of all.flatMap((one) => [...one.told])) {
        const known = told.get(channel);
        told.set(channel, { at: Math.max(at, known?.at ?? at), firing: new Set([...firing, ...(known?.firing ?? [])]) });
    }
    const times = all.flatMap(({ firstToldAt }) => firstToldAt ?? []);
    return {
        ...{ ...group, told, firstToldAt: times.length > 0 ? Math.min(...times) : null },
        members: new Set(all.flatMap(({ members }) => [...members])),
    };
};
const nothingBeside = { at: Number.NEGATIVE_INFINITY, believed: new Map() };
/** Groups while it is decided what they are told of: each knows what others of its conversation have just told. */
const createConversing = ({ groups, alerts }) => {
    const known = (0,conversing/* conversationsOf */.iD)(groups);
    const parted = new Map([...known].filter(([, keys]) => keys.size > 1));
    const now = new Map(parted.size > 0 ? groups : []);
    const others = (key) => (0,conversing/* besides */.oN)(now, parted, key);
    return {
        /** How a group is by now. */
        now: (key, group) => now.get(key) ?? group,
        besideOf: (key) => {
            const all = others(key);
            if (all.length === 0)
                return () => nothingBeside;
            return (channel) => {
                const told = all.flatMap(([, group]) => group.told.get(channel) ?? []);
                const believed = told.flatMap(({ firing }) => [...firing].flatMap((fingerprint) => {
                    const alert = alerts.get(fingerprint);
                    return alert ? [[fingerprint, alert]] : [];
                }));
                return { at: Math.max(Number.NEGATIVE_INFINITY, ...told.map(({ at }) => at)), believed: new Map(believed) };
            };
        },
        /** The other groups that a route without `group-by` makes of the same conversation. */
        partsOf: (key, { groupBy }) => groupBy === null ? others(key).flatMap(([, group]) => (group.route === now.get(key)?.route ? group : [])) : [],
        tell: (key, what) => {
            const group = now.get(key);
            if (!group)
                return;
            const [own, changed] = (0,conversing/* heard */.HK)(group, others(key), what);
            for (const [other, after] of [[key, own], ...changed])
                now.set(other, after);
        },
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/look.ts


const isEnded = ({ resolvedAt }, ms) => resolvedAt !== null && resolvedAt <= ms;
const seenAt = ({ alerts }, { members }, isHeld, ms) => {
    const known = [...members].flatMap((fingerprint) => {
        const alert = alerts.get(fingerprint);
        return alert ? [[fingerprint, alert]] : [];
    });
    return {
        firing: new Map(known.filter(([, alert]) => (0,alerting_state/* firesAt */.n)(alert, ms) && !isHeld(alert))),
        ended: new Map(known.filter(([, alert]) => isEnded(alert, ms))),
    };
};
const labelsOf = (alerts) => [...alerts].map(({ labels }) => labels);
/** Whether nobody is needed for what fires: all of it has been taken on by somebody, or is well for now. */
const needsNobody = ({ firing }) => firing.values().every(({ acknowledged, isCalm = false }) => isCalm || acknowledged !== undefined);
/** What still fires of what a channel was told by other groups of the conversation, and is not this group's too. */
const stillBeside = ({ believed }, { firing }, look) => [...believed].flatMap(([fingerprint, alert]) => (isEnded(alert, look) || firing.has(fingerprint) ? [] : [alert]));
/**
 * What a channel is to be told at a look; null: nothing. It is told of what newly fires, of the end of what it was told, and,
 * unless somebody has taken it on or all is well, again after a while. Of what ended before anybody was told nothing is said. Whatever other
 * groups of the conversation told the same channel counts: what it knows is no news, what ended is said with this, and what
 * still fires is no end.
 */
const tellingOf = (group, route, channel, seen, look, beside) => {
    if ((0,freeze/* freezeAt */.N)(route.mute, look) !== null)
        return null;
    const told = group.told.get(channel);
    // Whoever told it later, when nobody stayed to wait for this look, has told what was to be told at it.
    if (told && look < told.at)
        return null;
    const believed = new Map([...(told?.firing ?? [])].map((one) => [one, seen.ended.get(one)]));
    const still = stillBeside(beside, seen, look);
    const firing = labelsOf([...seen.firing.values(), ...still]);
    const own = [...believed.values()].filter((alert) => alert !== undefined);
    const there = [...beside.believed].filter(([one, alert]) => isEnded(alert, look) && !believed.has(one));
    const resolved = labelsOf([...own, ...there.map(([, alert]) => alert)]);
    const isKnown = (one) => believed.has(one) || beside.believed.has(one);
    if (!seen.firing.keys().every(isKnown))
        return { occasion: believed.size + beside.believed.size > 0 ? 'changed' : 'firing', firing, resolved };
    if (!told)
        return null;
    // What it believes in and is held back now is neither new nor over.
    const isStill = believed.size > own.length || firing.length > 0;
    if (own.length > 0)
        return { occasion: isStill ? 'changed' : 'resolved', firing, resolved };
    const toldAt = Math.max(told.at, beside.at);
    if (seen.firing.size === 0 || needsNobody(seen) || look - toldAt < route.repeatMs)
        return null;
    return { occasion: 'repeated', firing, resolved };
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/escalate.ts

/** Channels of steps whose time has come and which have not been told since: nobody has reacted, and something still fires and is not well. */
const dueSteps = (steps, { told, firstToldAt }, seen, now) => {
    if (firstToldAt === null || seen.firing.size === 0 || needsNobody(seen))
        return [];
    const due = steps.flatMap(({ afterMs, to }) => {
        const at = firstToldAt + afterMs;
        return now < at ? [] : to.filter((channel) => (told.get(channel)?.at ?? Number.NEGATIVE_INFINITY) < at);
    });
    return [...new Set(due)];
};
/** When the next step is due, ms since the epoch. */
const nextStep = (steps, { firstToldAt }, now) => Math.min(Number.POSITIVE_INFINITY, ...(firstToldAt === null ? [] : steps.map(({ afterMs }) => firstToldAt + afterMs).filter((at) => at > now)));

// EXTERNAL MODULE: ./packages/engine/src/alerts/held.ts
var held = __webpack_require__(41759);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/notices.ts


/** The look at its group that a notice is told at: the first one since it came. */
const lookOf = ({ firedAt }, { openedAt }, route) => (0,routes/* lookAfter */.sR)(route, openedAt, firedAt - 1);
const membersOf = ({ alerts }, { members }) => [...members].flatMap((fingerprint) => {
    const alert = alerts.get(fingerprint);
    return alert ? [[fingerprint, alert]] : [];
});
/**
 * What channels are told of a group of notices: each once. One that was silenced, explained by something else or within a mute
 * time at its look is told to nobody, for it does not last until that is over.
 */
const noticesOf = (state, group, route, heldAt, look) => {
    const due = membersOf(state, group).filter(([, alert]) => {
        const at = lookOf(alert, group, route);
        return at <= look && (0,freeze/* freezeAt */.N)(route.mute, at) === null && !heldAt(at)(alert);
    });
    return route.to.flatMap((channel) => {
        const told = group.told.get(channel)?.firing;
        const firing = due.filter(([fingerprint]) => !told?.has(fingerprint)).map(([, { labels }]) => labels);
        return firing.length === 0 ? [] : [{ occasion: 'noticed', channel, look, firing, resolved: [] }];
    });
};
/** When one is due next, ms since the epoch; null: none is. */
const nextNotice = (state, group, route, now) => {
    const looks = membersOf(state, group).map(([, alert]) => lookOf(alert, group, route));
    const coming = looks.filter((look) => look > now);
    return coming.length === 0 ? null : Math.min(...coming);
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/decide.ts










/** Held back or not, worked out once for each time. */
const heldWithin = (state) => {
    const known = new Map();
    const heldAt = (0,held/* heldIn */.$)(state);
    return (ms) => {
        const found = known.get(ms) ?? heldAt(ms);
        known.set(ms, found);
        return found;
    };
};
/** What a group's channels are told at its last look, and what others are when nobody reacts. */
const tellingsOf = (state, group, route, heldAtTime, { besideOf, parts }, { now, since: done }) => {
    const look = (0,routes/* lookBy */.F9)(route, group.openedAt, now);
    if (look === null)
        return [];
    // A look of this very moment is taken again: what came after it in the same millisecond belongs to it.
    const isDone = done !== null && look <= done && look < now;
    if (group.isOfNotices)
        return isDone ? [] : noticesOf(state, group, route, heldAtTime, look);
    const seen = seenAt(state, group, heldAtTime(look), look);
    const whole = asOne(group, parts);
    const channels = new Set([...route.to, ...whole.told.keys()]);
    const told = (isDone ? [] : [...channels]).flatMap((channel) => {
        const telling = tellingOf(group, route, channel, seen, look, besideOf(channel));
        return telling ? [{ ...telling, channel, look }] : [];
    });
    if ((0,freeze/* freezeAt */.N)(route.mute, now) !== null)
        return told;
    const since = whole.firstToldAt ?? (told.length > 0 ? look : null);
    if (since === null)
        return told;
    const current = seenAt(state, whole, heldAtTime(now), now);
    const called = dueSteps(state.settings.escalate, { ...whole, firstToldAt: since }, current, now)
        .filter((channel) => !told.some((one) => one.channel === channel))
        .map((channel) => ({
        ...{ occasion: 'escalated', channel, look: now, resolved: [] },
        firing: labelsOf([...current.firing.values(), ...stillBeside(besideOf(channel), current, now)]),
    }));
    return [...told, ...called];
};
/** When something may be told of a group again; null: not before something happens. */
const wakeOf = (state, group, route, now) => {
    if (group.isOfNotices)
        return nextNotice(state, group, route, now);
    const isAlive = group.members.values().some((fingerprint) => {
        const alert = state.alerts.get(fingerprint);
        return alert !== undefined && ((0,alerting_state/* firesAt */.n)(alert, now) || isUntold(group, fingerprint));
    });
    if (!isAlive)
        return null;
    return Math.min((0,routes/* lookAfter */.sR)(route, group.openedAt, now), nextStep(state.settings.escalate, group, now));
};
const isUntold = ({ told }, fingerprint) => told.values().some(({ firing }) => firing.has(fingerprint));
/** Of a group's labels those that all share that is told with it. */
const sharedBy = ({ labels }, { firing, resolved }) => Object.fromEntries(Object.entries(labels).filter(([name, value]) => [...firing, ...resolved].every((of) => (0,alerting_labels/* labelOf */.Wy)(of, name) === value)));
/** By its opening a group, or a conversation, is told from one of the same labels that was before. */
const threadOf = (prefix, key, { openedAt, conversation }) => conversation
    ? `${prefix}-${(0,checksum/* checksum */.c)(`conversation ${conversation.name}`)}-${conversation.since.toString(36)}`
    : `${prefix}-${(0,checksum/* checksum */.c)(key)}-${openedAt.toString(36)}`;
/** The same whenever that trouble comes again; of what is of no one trouble, whenever such alerts come together again. */
const conversationOf = (prefix, { conversation, labels }) => `${prefix} ${conversation?.name ?? `labels ${(0,alerting_labels/* fingerprintOf */.ax)(labels)}`}`;
/** Which notifications there are to be at a time, each with an id that no other one has. */
const decideAlerts = (state, now, { prefix: usual, since }) => {
    const { routes } = state.settings;
    const prefix = state.prefix ?? usual;
    const held = heldWithin(state);
    let wake = null;
    const notifications = [];
    const conversing = createConversing(state);
    for (const [key, before] of state.groups) {
        const group = conversing.now(key, before);
        const route = routes[group.route];
        const around = { besideOf: conversing.besideOf(key), parts: conversing.partsOf(key, route) };
        for (const { channel, look, ...telling } of tellingsOf(state, group, route, held, around, { now, since })) {
            conversing.tell(key, { channel, look, ...telling });
            notifications.push({
                ...{
                    type: 'notification.decided',
                    at: now,
                    group: key,
                    labels: sharedBy(group, telling),
                    channel,
                    look,
                    ...telling,
                },
                thread: threadOf(prefix, key, group),
                conversation: conversationOf(prefix, group),
                notification: `${prefix}-${state.notified + notifications.length + 1}`,
            });
        }
        const next = wakeOf(state, asOne(group, around.parts), route, now);
        wake = next === null ? wake : Math.min(wake ?? next, next);
    }
    return { notifications, wake };
};


/***/ }),

/***/ 41759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn),
/* harmony export */   W: () => (/* binding */ routesToAnybody)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_alerting_routes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81840);
/* harmony import */ var _convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10709);
/* harmony import */ var _authorize_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91561);




const equalOf = ({ equal }, labels) => JSON.stringify(equal.map((name) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(labels, name)));
/** Whether an alert is itself such a one as inhibits. */
const isBoth = ({ source, target }, labels) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(labels, source) && (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(labels, target);
/** What may inhibit by one rule, by its equal labels. */
const sourcesOf = (rule, alerts) => {
    const found = new Map();
    for (const alert of alerts) {
        if (!(0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(alert.labels, rule.source))
            continue;
        const key = equalOf(rule, alert.labels);
        const same = found.get(key) ?? [];
        same.push({ alert, isBoth: isBoth(rule, alert.labels) });
        found.set(key, same);
    }
    return found;
};
/** Routes that bring an alert to anybody. */
const routesToAnybody = (settings, labels) => (0,_convoy_model_alerting_routes__WEBPACK_IMPORTED_MODULE_2__/* .routesOf */ .eV)(settings, labels)
    .flatMap((index) => settings.routes[index] ?? [])
    .filter(({ to }) => to.length > 0);
/**
 * Which alerts are not told at a time, for something else explains them or somebody has silenced them. One that matches both
 * sides of a rule is inhibited by none of its kind: else two would hide each other (as Alertmanager does). What inhibits is
 * looked up once, for all times: of thousands of groups each may be looked at at a time of its own. What explains without a rule
 * does so only where it is told itself.
 */
const heldIn = ({ settings, alerts, silences }) => {
    const rules = settings.inhibit.map((rule) => ({ rule, sources: sourcesOf(rule, alerts.values()) }));
    return (ms) => {
        const silent = [...silences.values()].filter(({ from, until }) => from <= ms && ms < until);
        const isHushed = (labels) => silent.some(({ match }) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(labels, match)) ||
            rules.some(({ rule, sources }) => {
                if (!(0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(labels, rule.target))
                    return false;
                const isTarget = isBoth(rule, labels);
                return (sources.get(equalOf(rule, labels)) ?? []).some((source) => !(isTarget && source.isBoth) && (0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(source.alert, ms));
            });
        const explains = (fingerprint) => {
            const alert = alerts.get(fingerprint);
            if (!alert || !(0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(alert, ms))
                return false;
            const routes = routesToAnybody(settings, alert.labels);
            return !isHushed(alert.labels) && routes.some(({ mute }) => (0,_authorize_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeAt */ .N)(mute, ms) === null);
        };
        return ({ labels, explainedBy = [] }) => isHushed(labels) || explainedBy.some(explains);
    };
};


/***/ }),

/***/ 57259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./packages/engine/src/alerts/decide.ts + 4 modules
var alerts_decide = __webpack_require__(7367);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/deliver.ts
/** What nobody could be told for so long is no news. */
const longestMs = 86_400_000;
const minuteMs = 60_000;
const deadBecause = ({ channel, message, tries, reason }, { disabled }, limits, now) => {
    if (!Object.hasOwn(limits, channel))
        return `there is no channel ${channel} any more`;
    const closed = disabled.get(channel);
    // At another address somebody else answers.
    if (closed && closed.address === limits[channel]?.address)
        return `${channel} takes no messages any more: ${closed.reason}`;
    if (now - message.at < longestMs)
        return null;
    return tries === 0 ? 'it was not sent within a day' : `it was not taken within a day, ${tries} tries: ${reason}`;
};
/** From when on a channel may be tried once more. */
const freeAt = ({ tried }, channel, { perMinute }) => {
    const nth = tried.get(channel)?.at(-perMinute);
    return nth === undefined ? Number.NEGATIVE_INFINITY : nth + minuteMs;
};
/**
 * What to send now. Each channel by itself, so that none holds another back; messages of a thread one after the other, so that
 * nobody hears of an end before the beginning, and of other threads though one is stuck.
 */
const decideDeliveries = (outbox, limits, busy, now) => {
    const dropped = [];
    const sends = new Map();
    const begun = new Set();
    let wake = Number.POSITIVE_INFINITY;
    for (const pending of outbox.pending.values()) {
        const { channel, message, notBefore } = pending;
        if (busy.has(channel))
            continue;
        const reason = deadBecause(pending, outbox, limits, now);
        if (reason !== null) {
            dropped.push({ type: 'notification.dropped', at: now, notification: message.notification, channel, reason });
            continue;
        }
        const thread = `${channel} ${message.thread}`;
        if (begun.has(thread))
            continue;
        begun.add(thread);
        const due = Math.max(notBefore, freeAt(outbox, channel, limits[channel]));
        wake = Math.min(wake, message.at + longestMs);
        if (due > now)
            wake = Math.min(wake, due);
        else if (!sends.has(channel))
            sends.set(channel, pending);
    }
    return { dropped, sends: [...sends.values()], wake: Number.isFinite(wake) ? wake : null };
};

// EXTERNAL MODULE: ./packages/model/src/alerting/outbox.ts + 1 modules
var outbox = __webpack_require__(76831);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/engine/src/alerts/send.ts


/** The first wait after a failure, and the longest one. */
const [firstMs, mostMs] = [5_000, 900_000];
/** So long a try may take, whatever the channel makes of it, in milliseconds. */
const tryMs = 30_000;
/** Twice as long after each failure, and half of it by chance (equal jitter: Brooker, AWS Architecture Blog, 2015). */
const waitOf = (tries, random) => {
    const whole = Math.min(mostMs, firstMs * 2 ** Math.min(tries, 20));
    return Math.round((whole * (1 + random.next())) / 2);
};
const tried = async (channel, message, signal) => {
    try {
        return await channel.send(message, signal);
    }
    catch (thrown) {
        return { outcome: 'failed', reason: (0,error/* messageOf */.bD)(thrown), again: 'later' };
    }
};
/** One try of one message, and what is to be journalled of it. */
const send = async ({ channel: name, message, tries }, { handles }, { channel, clock, random, address, limitMs = tryMs, }) => {
    const handle = handles.get((0,outbox/* handleKey */.oW)(name, message.thread)) ?? null;
    const over = new AbortController();
    const late = new AbortController();
    const limit = clock.sleep(limitMs, over.signal).then(() => {
        late.abort();
        return { outcome: 'failed', reason: `no end of it within ${limitMs / 1000} s`, again: 'later' };
    }, () => ({ outcome: 'failed', reason: 'it was called off', again: 'later' }));
    const found = await Promise.race([tried(channel, { ...message, handle }, late.signal), limit]);
    over.abort();
    const at = clock.now();
    const of = { at, notification: message.notification, channel: name };
    if (found.outcome === 'sent')
        return [{ type: 'notification.sent', ...of, ...(found.handle !== undefined && { handle: found.handle }) }];
    const { reason, again, afterMs = 0 } = found;
    if (again === 'later')
        return [{ type: 'notification.failed', ...of, reason, again: at + Math.max(afterMs, waitOf(tries, random)) }];
    const known = address === undefined ? {} : { address };
    return [
        ...(again === 'disabled' ? [{ type: 'channel.disabled', at, channel: name, ...known, reason }] : []),
        { type: 'notification.dropped', ...of, reason },
    ];
};

;// CONCATENATED MODULE: ./packages/engine/src/alerts/tell.ts



/** Who begins a try gives it so long, in milliseconds. */
const shortestTryMs = 1_000;
const earliest = (...times) => {
    const known = times.filter((time) => time !== null);
    return known.length > 0 ? Math.min(...known) : null;
};
/**
 * Decides who is told what, journals it, and only then sends, until it is stopped. Whatever was decided and not sent when its
 * process died is sent by the next one, under the same id; rejects where the journal cannot be written.
 */
const tell = async (teller) => {
    const { journal, inbox, channels, clock, random, prefix, stop, until } = teller;
    const limits = Object.fromEntries(Object.entries(channels).map(([name, { limits: of }]) => [name, of]));
    // Until what became of it is folded: before that it is still to be sent, by all that is known.
    const busy = new Set();
    let since = null;
    const decide = async () => {
        const now = clock.now();
        const { notifications, wake } = (0,alerts_decide/* decideAlerts */.U)(journal.state.alerting, now, { prefix, since });
        since = now;
        if (notifications.length === 0)
            return wake;
        await journal.append(notifications);
        return (0,alerts_decide/* decideAlerts */.U)(journal.state.alerting, now, { prefix, since }).wake;
    };
    const begin = (of) => {
        const { channel, limits: how } = channels[of.channel];
        busy.add(of.channel);
        const most = until === undefined ? {} : { limitMs: Math.max(shortestTryMs, until - clock.now()) };
        void send(of, journal.state.outbox, { channel, clock, random, address: how.address, ...most }).then(inbox.put);
    };
    for (;;) {
        const facts = inbox.drain();
        if (facts.length > 0)
            await journal.append(facts);
        for (const fact of facts)
            if ('channel' in fact)
                busy.delete(fact.channel);
        const wake = await decide();
        const due = decideDeliveries(journal.state.outbox, limits, busy, clock.now());
        if (due.dropped.length > 0) {
            await journal.append(due.dropped);
            continue;
        }
        const isOver = stop.aborted || (until !== undefined && clock.now() >= until);
        if (!isOver)
            due.sends.forEach(begin);
        const isIdle = busy.size === 0 && inbox.isEmpty();
        if (isIdle && (isOver || (until !== undefined && (due.wake ?? Number.POSITIVE_INFINITY) > until)))
            return;
        // Behind its end a round waits for nothing but what is being sent.
        const last = isOver ? null : earliest(due.wake, until ?? null);
        const next = until === undefined ? earliest(wake, due.wake) : last;
        await inbox.wait(clock, next, busy.size === 0 ? stop : undefined);
    }
};


/***/ }),

/***/ 91561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ freezeAt),
/* harmony export */   frozen: () => (/* binding */ frozen)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68714);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(184);
/* harmony import */ var _wall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43498);



const minuteMs = 60_000;
const weekMs = 7 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
/** 1970-01-05 was a Monday. */
const monday = 4 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
/** No zone has ever moved its clocks by more. */
const slack = 2 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
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
const longest = (to) => ('at' in to ? _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L : 'days' in to ? to.days * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L : to.ms);
const spanFrom = (zone, begin, to) => {
    if ('days' in to)
        return between(zone, begin, begin + to.days * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L);
    if ('ms' in to)
        return { begin: zone.first(begin), end: zone.first(begin) + to.ms };
    const midnight = Math.floor(begin / _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L) * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
    const sameDay = midnight + to.at * minuteMs;
    return between(zone, begin, sameDay > begin ? sameDay : sameDay + _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L);
};
/** Those among its spans that can hold a time. */
const spansAround = ({ times, timezone }, ms) => {
    const zone = (0,_wall_js__WEBPACK_IMPORTED_MODULE_1__.zoneOf)(timezone);
    const wall = zone.wallAt(ms);
    switch (times.kind) {
        case 'weekly':
            return weekly(times, zone, wall);
        case 'dates':
            return [between(zone, Date.parse(`${times.from}Z`), Date.parse(`${times.to}Z`))];
        case 'recurring': {
            const { rule, first, from: minute, to } = times;
            const range = { first, minute, from: wall - longest(to) - slack, to: wall + slack };
            return (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_0__/* .occurrences */ .T)(rule, range).map((begin) => spanFrom(zone, begin, to));
        }
    }
};
const longestLook = 366 * _wall_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;
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
    const until = luxon__WEBPACK_IMPORTED_MODULE_2__/* .DateTime */ .c9.fromMillis(found.until, { zone: timezone }).toISO({
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

/***/ 184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var rrule_temporal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37046);

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
    const recurrence = new rrule_temporal__WEBPACK_IMPORTED_MODULE_0__/* .RRuleTemporal */ .tu({ rruleString: `DTSTART:${begin}\nRRULE:${whole(rule)}`, strict: true });
    return recurrence.between(new Date(from), new Date(to), true).map(({ epochMilliseconds }) => epochMilliseconds);
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

/***/ 48382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   hN: () => (/* binding */ needsOf)
/* harmony export */ });
const isFailing = (standing) => standing?.status === 'down' || standing?.status === 'degraded';
/** Codes of looks by which nobody is there to answer: nothing comes to that because what it needs is slow. */
const absent = new Set(['HEALTH_REFUSED', 'HEALTH_DNS', 'HEALTH_TLS']);
/** Whether it is down because nobody is there: decided once, when it fell. */
const isGone = (standing) => standing?.status === 'down' && absent.has(standing.fellBy ?? '');
/** All that a service needs, however deep. */
const needsOf = ({ needs }, service) => {
    const met = new Set();
    const open = [...(needs.get(service) ?? [])];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (met.has(name))
            continue;
        met.add(name);
        open.push(...(needs.get(name) ?? []));
    }
    return met;
};
/** So long at most it is waited for what a failing service needs to be looked at, in milliseconds. */
const longestMs = 60_000;
/**
 * Whether enough was seen of a failing service and of what it needs to say that it is to blame: itself was looked at since
 * somebody watches, what it needs since it fails, and none of that is failing too seldom yet to say so.
 */
const isSettled = (graph, standings, service, now) => {
    const own = standings.get(service);
    if (!own)
        return true;
    if (own.unseenSince !== undefined)
        return false;
    return needsOf(graph, service)
        .values()
        .every((need) => {
        const standing = standings.get(need);
        if (standing?.unseenSince !== undefined && now - standing.unseenSince < longestMs)
            return false;
        if (now - own.since >= longestMs)
            return true;
        return !standing || isFailing(standing) || (standing.status !== 'pending' && standing.lookedAt >= own.since);
    });
};
/** All that is reached from a service by these steps, itself with it. */
const reachedBy = (service, below) => {
    const met = new Set([service]);
    for (const name of met)
        for (const need of below(name))
            met.add(need);
    return met;
};
/**
 * The causes of each failing service: those that fail, of what it needs through nothing but what fails, and need nothing that
 * does (the deepest failing with healthy needs). In a circle of failing ones the first by name stands for all. What is gone
 * while nothing beneath it is down has a fault of its own: a need that serves, however badly, ends no process.
 */
const causesOf = (graph, standings) => {
    const failing = [...standings].filter(([, standing]) => isFailing(standing)).map(([name]) => name);
    const isOne = new Set(failing);
    const failingNeeds = (service) => (graph.needs.get(service) ?? []).filter((need) => isOne.has(need));
    const isAlone = (service) => isGone(standings.get(service)) &&
        reachedBy(service, failingNeeds)
            .values()
            .every((need) => need === service || standings.get(need)?.status !== 'down');
    const alone = new Set(failing.filter(isAlone));
    const below = (service) => (alone.has(service) ? [] : failingNeeds(service));
    const all = new Map(failing.map((service) => [service, reachedBy(service, below)]));
    const isCause = (service) => [...(all.get(service) ?? [])].every((need) => {
        const back = all.get(need)?.has(service) ?? false;
        return back && service <= need;
    });
    return new Map(failing.map((service) => [service, [...(all.get(service) ?? [])].filter(isCause).toSorted()]));
};


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shortlyMs),
/* harmony export */   h: () => (/* binding */ suspectFacts)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48382);

/** What users met so long before an incident began, at most, may have brought it about; milliseconds. */
const shortlyMs = 1_800_000;
/**
 * Suspects of open incidents that were not named yet: of the cause, and of all that it needs, the release that was shifted to
 * last, where that was shortly before.
 */
const suspectFacts = ({ open }, graph, changes, now) => [...open.values()].flatMap(({ incident, cause, openedAt, suspects }) => {
    const near = new Set([cause, ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(graph, cause)]);
    const before = changes.filter(({ service, shiftedAt }) => near.has(service) && shiftedAt <= openedAt && openedAt - shiftedAt <= shortlyMs);
    const newest = new Map();
    for (const one of before)
        if (one.shiftedAt >= (newest.get(one.service)?.shiftedAt ?? 0))
            newest.set(one.service, one);
    return [...newest.values()]
        .filter(({ service }) => !suspects.some((known) => known.service === service))
        .map((suspect) => ({ type: 'incident.suspected', at: now, incident, ...suspect }));
});


/***/ }),

/***/ 29593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ alertNews)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var alerting_state = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/model/src/incidents/report.ts
var report = __webpack_require__(77335);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/calmed.ts

/** What of it is well for now and was not, as far as the journal says, or is no longer. */
const calmed = ({ telling }, now, wanted) => [...wanted].flatMap(({ labels, isCalm = false }) => {
    const known = telling.alerting.alerts.get((0,alerting_labels/* fingerprintOf */.ax)(labels));
    const was = known?.resolvedAt === null && known.isCalm === true;
    return isCalm === was ? [] : [{ type: 'alert.calmed', at: now, labels, isCalm }];
});

// EXTERNAL MODULE: ./packages/engine/src/monitor/conversation.ts
var conversation = __webpack_require__(57198);
// EXTERNAL MODULE: ./packages/engine/src/monitor/wanted.ts
var monitor_wanted = __webpack_require__(64782);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/explained.ts


/** Alerts that say no more than an incident of their service does: its budget burns, or what was deployed there failed and went back. */
const isExplainable = ({ alertname, severity }) => alertname === 'slo' ||
    (alertname === 'deployment' && severity === 'warning');
/** The alerts of open incidents that explain an alert: their cause, or what they affect, is its service. */
const explainedBy = ({ incidents }, environment, labels) => {
    const { service } = labels;
    if (service === undefined || !isExplainable(labels))
        return [];
    return [...incidents.open.values()]
        .filter((incident) => (0,conversation/* isOfIncident */.A)(incident, service))
        .flatMap(({ alerts }) => alerts.map((alert) => (0,monitor_wanted/* incidentLabels */.s)(alert, environment)));
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/alert-news.ts








/** A report of what the alert was about, where that is an incident that is over. */
const closing = ({ incidents: { past } }, { notes = {} }) => {
    const over = past.findLast(({ incident }) => incident === notes.incident);
    return over ? { notes: (0,report/* reportNotes */.We)(over) } : {};
};
/** Where it is written what to do, by the manifest. */
const runbookOf = ({ cause = '' }, runbooks) => {
    const runbook = (0,record/* own */.Z)(runbooks, cause) ?? (cause === '' ? undefined : (0,record/* own */.Z)(runbooks, '*'));
    return runbook === undefined ? {} : { runbook };
};
const isSame = (a, b) => (0,alerting_labels/* fingerprintOf */.ax)(a) === (0,alerting_labels/* fingerprintOf */.ax)(b);
/** Whether an alert is explained by just these. */
const isExplainedBy = ({ explainedBy: known = [] }, by) => known.length === by.length && by.every((one) => known.includes((0,alerting_labels/* fingerprintOf */.ax)(one)));
/** What is to be said so that what is worth an alert fires and nothing else does: the same wherever the process before ended. */
const alertNews = (state, environment, now, runbooks) => {
    const wanted = new Map((0,monitor_wanted/* wantedOf */.L)(state, environment).map((one) => [
        (0,alerting_labels/* fingerprintOf */.ax)(one.labels),
        { ...one, notes: { ...one.notes, ...runbookOf(one.labels, runbooks) } },
    ]));
    const firing = [...state.telling.alerting.alerts].filter(([, alert]) => (0,alerting_state/* firesAt */.n)(alert, now));
    const known = new Set(firing.map(([fingerprint]) => fingerprint));
    const begun = [...wanted].flatMap(([fingerprint, one]) => (known.has(fingerprint) ? [] : [one]));
    const conversationOf = (0,conversation/* conversationsIn */.k)(state);
    return [
        ...begun.map((one) => {
            const { labels, notes } = one;
            const by = explainedBy(state, environment, labels);
            const explained = by.length > 0 ? { by } : {};
            return { type: 'alert.firing', at: now, labels, notes, conversation: conversationOf(one), ...explained };
        }),
        ...firing.flatMap(([fingerprint, alert]) => {
            const { labels, notes } = wanted.get(fingerprint) ?? alert;
            return !notes || isSame(notes, alert.notes ?? {}) ? [] : [{ type: 'alert.noted', at: now, labels, notes }];
        }),
        // What is over stays as it was explained: whoever looks at it later sees why nobody was told.
        ...firing.flatMap(([fingerprint, alert]) => {
            const { labels } = alert;
            const by = explainedBy(state, environment, labels);
            const stands = !wanted.has(fingerprint) || isExplainedBy(alert, by);
            return stands ? [] : [{ type: 'alert.explained', at: now, labels, by }];
        }),
        // What gets worse is another alert of the same incident: whoever has that has this one too.
        ...[...wanted].flatMap(([fingerprint, { labels, acknowledged }]) => acknowledged === undefined || state.telling.alerting.alerts.get(fingerprint)?.acknowledged !== undefined
            ? []
            : [{ type: 'alert.acknowledged', at: now, match: labels, actor: acknowledged }]),
        ...firing.flatMap(([fingerprint, alert]) => wanted.has(fingerprint)
            ? []
            : [{ type: 'alert.resolved', at: now, labels: alert.labels, ...closing(state, alert) }]),
        ...calmed(state, now, wanted.values()),
    ];
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

/***/ 10344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   _t: () => (/* binding */ ownOf),
/* harmony export */   bT: () => (/* binding */ countsFrom)
/* harmony export */ });
/* harmony import */ var _convoy_model_recovery_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(987);
/* harmony import */ var _incidents_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48382);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14579);



/** What is to be known of a service that fails beside what was told of it: what was seen since, and whether it answers. */
const seenSince = (board, service, told, now) => {
    if (!(0,_incidents_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(told))
        return { reason: told.reason, code: told.code };
    const index = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)(board, service, now);
    const worst = board.watched[index];
    const { reason, code } = worst?.ill && worst.ill.at >= told.since ? worst.ill : told;
    if (!worst)
        return { reason, code };
    const { health, endpoint, servedAt } = worst;
    const isDamped = board.isFlapping(index, now);
    // By the looks in a row, where the process that saw it is gone.
    const answeredAt = servedAt ?? (health.seenAt ?? now) - health.badRun * endpoint.intervalMs;
    return { reason, code, isHeld: isDamped && health.badRun === 0, isDamped, answeredAt };
};
/** Whether something is done for it, or nobody has looked since. */
const isMended = ({ open, last } = _convoy_model_recovery_state__WEBPACK_IMPORTED_MODULE_0__/* .noEffort */ .cf, lookedAt) => open !== null || (last !== null && lookedAt <= last.endedAt);
/**
 * Since when a service is to have been looked at for what was seen of it to count, ms since the epoch: since somebody watches
 * without a gap, and since it was worked on, a deployment of it that was confirmed with that.
 */
const countsFrom = ({ told, watchedSince }, service) => Math.max(watchedSince, told.get(service)?.workedOn ?? 0);
const watchedOf = (board, service) => board.of(service).flatMap((index) => board.watched[index] ?? []);
/** What only its parts say takes nothing from a service's users. */
const isOwn = ({ endpoint }) => endpoint.name !== 'detail';
/** Endpoints by which a service serves or does not. */
const ownOf = (board, service) => watchedOf(board, service).filter(isOwn);
/**
 * How services are by what was told of them; one that fails too seldom yet to be told of is known here only, and one that people or
 * a deployment work on is known before it is told.
 */
const standingsOf = (board, maintenance, state, now) => new Map(board.services.map((service) => {
    const known = state.told.get(service);
    const from = countsFrom(state, service);
    const all = watchedOf(board, service);
    const isUnseen = all.some((one) => isOwn(one) && (one.lookedAt ?? 0) <= from);
    const isPending = board.serviceStatus(service, now) === 'pending';
    const status = maintenance(service, now) === null ? (known?.status ?? 'unknown') : 'maintenance';
    const lookedAt = Math.min(...all.map(({ rollups }) => rollups.lastAt()));
    const standing = {
        ...{ status, since: known?.since ?? now, lookedAt },
        ...(known ? { ...seenSince(board, service, known, now), fellBy: known.code } : { reason: '' }),
        ...(isUnseen && { unseenSince: from }),
        isMended: isMended(state.recovery.efforts.get(service), lookedAt),
        intervalMs: Math.max(...all.map(({ endpoint }) => endpoint.intervalMs)),
    };
    return [service, isPending && !(0,_incidents_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(standing) ? { ...standing, status: 'pending' } : standing];
}));


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

/***/ 43041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ incidentSettingsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24409);


/** What is done when an incident opens, and where it is written what else to do. */
const incidentSettingsOf = ({ incident = {} }) => ({
    steps: (incident.run ?? []).map(({ name, run, on = {}, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTimeouts */ .c0.step, idempotent = false }) => ({
        ...{ name, run, on, idempotent },
        timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
    })),
    runbooks: incident.runbooks ?? {},
});


/***/ })

};
