export const id = 3277;
export const ids = [3277];
export const modules = {

/***/ 62216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   iD: () => (/* binding */ conversationsOf),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   u: () => (/* binding */ noteTo)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48953);

/** Keys of groups by the name of their conversation, more than one where routes part what belongs together. */
const conversationsOf = (groups) => {
    const found = new Map();
    for (const [key, { conversation }] of groups)
        if (conversation)
            noteTo(found, conversation.name, key);
    return found;
};
const noteTo = (known, name, key) => {
    const keys = known.get(name) ?? new Set();
    known.set(name, keys.add(key));
};
/** The other groups of a group's conversation. */
const besides = (groups, known, key) => {
    const conversation = groups.get(key)?.conversation;
    if (!conversation)
        return [];
    return [...(known.get(conversation.name) ?? [])].flatMap((other) => {
        const group = groups.get(other);
        const isOne = other !== key && group?.conversation?.since === conversation.since;
        return isOne && group.conversation?.name === conversation.name ? [[other, group]] : [];
    });
};
const without = (believed, ended) => {
    const left = new Set(believed);
    for (const labels of ended)
        left.delete((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(labels));
    return left;
};
/**
 * Groups after a channel was told of one of them: it believes what it is told to fire, whichever of them that is in, and what it
 * knew of that nobody speaks of now. The end of what another group of the conversation had told is told for that one too.
 */
const heard = (group, others, { channel, look, firing, resolved }) => {
    const believed = without(group.told.get(channel)?.firing, resolved);
    for (const fingerprint of firing.map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax))
        if (group.members.has(fingerprint))
            believed.add(fingerprint);
    const told = new Map(group.told).set(channel, { at: look, firing: believed });
    const changed = others.flatMap(([key, other]) => {
        const before = other.told.get(channel);
        const there = firing.map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax).filter((one) => other.members.has(one) && !group.members.has(one));
        const isEnd = resolved.length > 0 && (before?.firing.size ?? 0) > 0;
        if (!isEnd && there.every((one) => before?.firing.has(one)))
            return [];
        const after = { at: before?.at ?? look, firing: without(before?.firing, resolved) };
        for (const one of there)
            after.firing.add(one);
        return [[key, { ...other, told: new Map(other.told).set(channel, after) }]];
    });
    return [{ ...group, told, firstToldAt: group.firstToldAt ?? look }, changed];
};


/***/ }),

/***/ 14869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ foldAlerts)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/conversing.ts
var conversing = __webpack_require__(62216);
// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/model/src/alerting/routes.ts
var alerting_routes = __webpack_require__(81840);
;// CONCATENATED MODULE: ./packages/model/src/alerting/lasting.ts

const isBelieved = ({ told }, fingerprint) => told.values().some(({ firing }) => firing.has(fingerprint));
/** What nobody could be told for so long is no news, in milliseconds. */
const newsMs = 86_400_000;
/** Whether a channel has yet to hear of a notice. */
const isNews = ({ alerts, settings: { routes } }, { route, told }, fingerprint, at) => {
    const { firedAt } = alerts.get(fingerprint) ?? { firedAt: Number.NEGATIVE_INFINITY };
    return at - firedAt < newsMs && routes[route].to.some((name) => !told.get(name)?.firing.has(fingerprint));
};
/** Whether a member is looked at on: what had ended by the last look is done with, unless a channel believes in it. */
const lasts = (kept, group, fingerprint, at) => {
    const { alerts, settings: { routes }, } = kept;
    if (group.isOfNotices)
        return isNews(kept, group, fingerprint, at);
    if (isBelieved(group, fingerprint))
        return true;
    const ended = alerts.get(fingerprint)?.resolvedAt ?? null;
    const look = (0,alerting_routes/* lookBy */.F9)(routes[group.route], group.openedAt, at);
    return ended === null || look === null || ended > look;
};
const isOpen = (kept, group, at) => 
// A look at the very same time is yet to come: it sees what is folded here.
group?.members.values().some((fingerprint) => lasts(kept, group, fingerprint, at - 1)) ?? false;
/** Of notices nobody believes anything: a channel has had those that are still looked at. */
const toldOf = ({ told }, members) => new Map([...told].map(([channel, { at, firing: had }]) => [
    channel,
    { at, firing: new Set([...had].filter((one) => members.has(one))) },
]));
/** Leaves out what nothing can come of any more. */
const tidy = (kept, at) => {
    const wanted = new Set();
    for (const [key, group] of kept.groups) {
        const members = new Set([...group.members].filter((fingerprint) => lasts(kept, group, fingerprint, at)));
        if (members.size === 0)
            kept.groups.delete(key);
        else
            kept.groups.set(key, { ...group, members, ...(group.isOfNotices && { told: toldOf(group, members) }) });
        for (const fingerprint of members)
            wanted.add(fingerprint);
    }
    for (const [fingerprint, { resolvedAt }] of kept.alerts)
        if (resolvedAt !== null && !wanted.has(fingerprint))
            kept.alerts.delete(fingerprint);
    for (const [id, { until }] of kept.silences)
        if (until <= at)
            kept.silences.delete(id);
};

;// CONCATENATED MODULE: ./packages/model/src/alerting/fold.ts




const conversationsIn = (draft) => {
    draft.conversations ??= (0,conversing/* conversationsOf */.iD)(draft.groups);
    return draft.conversations;
};
/** A conversation that goes on in another group, or begins. */
const conversationOf = (draft, key, name, at) => {
    if (name === undefined)
        return {};
    const known = conversationsIn(draft);
    const others = [...(known.get(name) ?? [])].map((other) => draft.groups.get(other));
    const open = others.find((other) => other?.conversation?.name === name && isOpen(draft, other, at));
    (0,conversing/* noteTo */.u)(known, name, key);
    return { conversation: { name, since: open?.conversation?.since ?? at } };
};
/** A group that is of one conversation and gets what is of another before anybody was told is of none. */
const mixed = (group, name) => {
    const { conversation, ...rest } = group;
    return conversation && conversation.name !== name && group.firstToldAt === null ? rest : group;
};
/**
 * A group that a route without `group-by` has made of a conversation, and that is still to be told first: what comes now is told
 * with it. Those that are over are left out: who comes back, and was in one of them, does not begin that one again.
 */
const waitingBeside = (draft, index, name, at) => {
    const route = draft.settings.routes[index];
    if (name === undefined || route.groupBy !== null)
        return undefined;
    let found;
    for (const key of conversationsIn(draft).get(name) ?? []) {
        const group = draft.groups.get(key);
        if (group?.route !== index || group.conversation?.name !== name)
            continue;
        if (!isOpen(draft, group, at))
            draft.groups.delete(key);
        // A look at the very same time is yet to come.
        else if (group.firstToldAt === null && (0,alerting_routes/* lookBy */.F9)(route, group.openedAt, at - 1) === null)
            found ??= key;
    }
    return found;
};
/** The group that an alert belongs to on a route; of one that is over a new one is opened. */
const joined = (draft, index, { labels, conversation, at, isOfNotices }) => {
    const route = draft.settings.routes[index];
    const { key: alike, labels: shared } = (0,alerting_routes/* groupOf */.F8)(index, route, labels, conversation);
    const usual = isOfNotices ? `notices ${alike}` : alike;
    const waiting = waitingBeside(draft, index, conversation, at);
    const key = isOpen(draft, draft.groups.get(usual), at) ? usual : (waiting ?? usual);
    const known = draft.groups.get(key);
    if (isOpen(draft, known, at)) {
        const members = draft.own.get(key) ?? new Set(known.members);
        draft.groups.set(key, mixed({ ...known, members }, conversation));
        draft.own.set(key, members);
        return members;
    }
    const members = new Set();
    draft.groups.set(key, {
        ...{ route: index, labels: shared, openedAt: at, told: new Map(), firstToldAt: null, members },
        ...{ ...conversationOf(draft, key, conversation, at), ...(isOfNotices && { isOfNotices }) },
    });
    draft.own.set(key, members);
    return members;
};
const firing = (draft, { labels, notes, conversation, by, at }) => {
    const fingerprint = (0,alerting_labels/* fingerprintOf */.ax)(labels);
    if (draft.alerts.get(fingerprint)?.resolvedAt === null)
        return;
    // It joins while its former end is still known: that tells whether its group is over.
    const about = { labels, ...(conversation !== undefined && { conversation }) };
    for (const index of (0,alerting_routes/* routesOf */.eV)(draft.settings, labels))
        joined(draft, index, { ...about, at }).add(fingerprint);
    const more = { ...(notes && { notes }), ...(by && { explainedBy: by.map(alerting_labels/* fingerprintOf */.ax) }) };
    draft.alerts.set(fingerprint, { ...about, ...more, firedAt: at, resolvedAt: null });
};
/** Of an alert something else is known from now on. */
const altered = ({ alerts }, labels, to) => {
    const known = alerts.get((0,alerting_labels/* fingerprintOf */.ax)(labels));
    if (known)
        alerts.set((0,alerting_labels/* fingerprintOf */.ax)(known.labels), { ...known, ...to });
};
const noticed = (draft, { labels, notes, at }) => {
    const fingerprint = (0,alerting_labels/* fingerprintOf */.ax)(labels);
    if (draft.alerts.has(fingerprint))
        return;
    draft.alerts.set(fingerprint, { labels, ...(notes && { notes }), firedAt: at, resolvedAt: at, isNotice: true });
    for (const index of (0,alerting_routes/* routesOf */.eV)(draft.settings, labels))
        joined(draft, index, { labels, at, isOfNotices: true }).add(fingerprint);
};
const resolved = ({ alerts }, { labels, notes, at }) => {
    const fingerprint = (0,alerting_labels/* fingerprintOf */.ax)(labels);
    const known = alerts.get(fingerprint);
    if (known?.resolvedAt !== null)
        return;
    alerts.set(fingerprint, { ...known, ...(notes && { notes: { ...known.notes, ...notes } }), resolvedAt: at });
};
const acknowledged = ({ alerts }, { match, actor }) => {
    for (const [fingerprint, alert] of alerts)
        if (alert.resolvedAt === null && (0,alerting_labels/* matches */.cK)(alert.labels, match))
            alerts.set(fingerprint, { ...alert, acknowledged: actor });
};
const silenced = ({ silences }, { silence, match, until, actor, reason, at }) => {
    silences.set(silence, { match, from: silences.get(silence)?.from ?? at, until, actor, reason });
};
const decided = (draft, { group: key, ...what }) => {
    draft.notified += 1;
    const group = draft.groups.get(key);
    if (!group)
        return;
    const [own, others] = (0,conversing/* heard */.HK)(group, (0,conversing/* besides */.oN)(draft.groups, conversationsIn(draft), key), what);
    for (const [other, after] of [[key, own], ...others])
        draft.groups.set(other, after);
};
const prefixed = (draft, { prefix }) => {
    draft.prefix ??= prefix;
};
const rows = {
    'alert.firing': firing,
    'alert.explained': (draft, { labels, by }) => altered(draft, labels, { explainedBy: by.map(alerting_labels/* fingerprintOf */.ax) }),
    'alert.noted': (draft, { labels, notes }) => altered(draft, labels, { notes }),
    'alert.calmed': (draft, { labels, isCalm }) => altered(draft, labels, { isCalm }),
    'alert.resolved': resolved,
    'alert.noticed': noticed,
    'alert.acknowledged': acknowledged,
    'alert.silenced': silenced,
    'notification.prefixed': prefixed,
    'notification.decided': decided,
};
/** What is known after more facts, in the order in which they happened: the same however they are parted. */
const foldAlerts = (state, facts) => {
    const { settings, alerts, groups, silences, notified, prefix } = state;
    const draft = {
        ...{ settings, alerts: new Map(alerts), groups: new Map(groups), silences: new Map(silences) },
        ...{ own: new Map(), conversations: null, notified, prefix },
    };
    for (const fact of facts)
        rows[fact.type](draft, fact);
    const last = facts.findLast(({ type }) => type === 'notification.decided');
    if (last)
        tidy(draft, last.at);
    const { own: _, conversations: __, ...rest } = draft;
    return rest;
};


/***/ }),

/***/ 76831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ foldTelling),
  oW: () => (/* binding */ handleKey),
  dR: () => (/* binding */ nothingTold)
});

// EXTERNAL MODULE: ./packages/model/src/alerting/fold.ts + 1 modules
var fold = __webpack_require__(14869);
// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var alerting_labels = __webpack_require__(48953);
;// CONCATENATED MODULE: ./packages/model/src/alerting/last.ts
/** With an entry at the end; of more than so many the first are left out. */
const withLast = (map, key, value, most = Number.POSITIVE_INFINITY) => {
    const next = new Map(map);
    next.delete(key);
    next.set(key, value);
    for (const first of next.keys()) {
        if (next.size <= most)
            break;
        next.delete(first);
    }
    return next;
};
/** Without an entry. */
const without = (map, key) => {
    const next = new Map(map);
    next.delete(key);
    return next;
};

// EXTERNAL MODULE: ./packages/model/src/alerting/state.ts
var state = __webpack_require__(10709);
;// CONCATENATED MODULE: ./packages/model/src/alerting/outbox.ts




const nothingTold = (settings) => ({
    alerting: (0,state/* noAlerts */.J)(settings),
    outbox: {
        pending: new Map(),
        handles: new Map(),
        tried: new Map(),
        disabled: new Map(),
        dead: [],
        reported: new Map(),
    },
});
const handleKey = (channel, thread) => `${channel} ${thread}`;
/** So many dead letters are kept, and handles: threads that nothing was told of for longest are forgotten. */
const [keptDead, keptHandles, keptReports] = [100, 1000, 1000];
const minuteMs = 60_000;
const toldOf = ({ alerts }, all) => all.map((labels) => {
    const notes = alerts.get((0,alerting_labels/* fingerprintOf */.ax)(labels))?.notes;
    return { labels, ...(notes && { notes }) };
});
const pendingOf = (alerting, fact) => {
    const { notification, channel, occasion, at, labels, thread, conversation } = fact;
    const [firing, resolved] = [toldOf(alerting, fact.firing), toldOf(alerting, fact.resolved)];
    const talk = conversation === undefined ? {} : { conversation };
    const message = { notification, occasion, at, labels, thread, ...talk, firing, resolved };
    return { channel, message, tries: 0, notBefore: at, reason: '' };
};
/** A report is told once, whoever decided it again. */
const reported = (outbox, fact) => {
    const known = outbox.reported.get(fact.report);
    if (fact.type === 'report.awaited')
        return known === undefined ? { ...outbox, reported: withLast(outbox.reported, fact.report, fact.at) } : outbox;
    const { report, to, notification, conversation, due, written, health, at } = fact;
    if (known !== undefined && known >= due)
        return outbox;
    const message = {
        ...{ notification, occasion: 'report', at, thread: notification, firing: [], resolved: [] },
        ...{ labels: { environment: health.environment, report: written }, report: { due, written, health } },
        ...(conversation !== undefined && { conversation }),
    };
    const pending = { channel: to, message, tries: 0, notBefore: at, reason: '' };
    return {
        ...{ ...outbox, pending: withLast(outbox.pending, notification, pending) },
        reported: withLast(outbox.reported, report, due, keptReports),
    };
};
const triedAt = ({ tried }, channel, at) => withLast(tried, channel, [...(tried.get(channel) ?? []).filter((before) => before > at - minuteMs), at]);
const sent = (outbox, { notification, channel, handle, at }) => {
    const { pending, handles } = outbox;
    const thread = pending.get(notification)?.message.thread;
    return {
        ...{ ...outbox, pending: without(pending, notification), tried: triedAt(outbox, channel, at) },
        ...(thread !== undefined &&
            handle !== undefined && { handles: withLast(handles, handleKey(channel, thread), handle, keptHandles) }),
    };
};
const failed = (outbox, { notification, channel, reason, again, at }) => {
    const known = outbox.pending.get(notification);
    const next = { ...outbox, tried: triedAt(outbox, channel, at) };
    if (!known)
        return next;
    const pending = new Map(outbox.pending);
    pending.set(notification, { ...known, tries: known.tries + 1, notBefore: again, reason });
    return { ...next, pending };
};
const dropped = (outbox, { notification, channel, reason, at }) => ({
    ...{ ...outbox, pending: without(outbox.pending, notification) },
    dead: [...outbox.dead, { notification, channel, at, reason }].slice(-keptDead),
});
const disabled = (outbox, { channel, reason, address }) => ({
    ...outbox,
    disabled: withLast(outbox.disabled, channel, { reason, ...(address !== undefined && { address }) }),
});
const delivered = (outbox, fact) => {
    switch (fact.type) {
        case 'notification.sent':
            return sent(outbox, fact);
        case 'notification.failed':
            return failed(outbox, fact);
        case 'notification.dropped':
            return dropped(outbox, fact);
        case 'channel.disabled':
            return disabled(outbox, fact);
    }
};
const isReport = (fact) => fact.type === 'report.awaited' || fact.type === 'report.due';
const isDelivery = (fact) => fact.type === 'channel.disabled' || /^notification\.(sent|failed|dropped)$/.test(fact.type);
/** What is known after more facts, in the order in which they happened. */
const foldTelling = (state, facts) => {
    let { alerting, outbox } = state;
    /** Folded together, for each folding copies all that is known: in a storm thousands come at once. */
    let waiting = [];
    /** Of what waits something is no notification: what a notification says of alerts may change by it. */
    let isNews = false;
    let added = [];
    const settle = () => {
        if (waiting.length > 0)
            alerting = (0,fold/* foldAlerts */.B)(alerting, waiting);
        [waiting, isNews] = [[], false];
    };
    const enqueue = () => {
        if (added.length === 0)
            return;
        const pending = new Map(outbox.pending);
        for (const one of added) {
            pending.delete(one.message.notification);
            pending.set(one.message.notification, one);
        }
        outbox = { ...outbox, pending };
        added = [];
    };
    for (const fact of facts) {
        if (isReport(fact) || isDelivery(fact)) {
            enqueue();
            outbox = isReport(fact) ? reported(outbox, fact) : delivered(outbox, fact);
            continue;
        }
        if (fact.type === 'notification.decided') {
            if (isNews)
                settle();
            added.push(pendingOf(alerting, fact));
        }
        else
            isNews = true;
        waiting.push(fact);
    }
    settle();
    enqueue();
    return { alerting, outbox };
};


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
/**
 * The group of a route that an alert belongs to. Where a route groups by cause each conversation has its own; where it says
 * nothing each kind of alert in it has, so that what is new in a trouble waits for no look at what was told before. What belongs
 * to no conversation is grouped as Alertmanager groups it.
 */
const groupOf = (route, { groupBy }, labels, conversation) => {
    const names = groupBy ?? (conversation === undefined ? [] : ['environment']);
    const shared = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(labels, names);
    const values = names.map((name) => shared[name] ?? '');
    const kind = ['alertname', 'severity'].map((name) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(labels, name));
    const isApart = conversation !== undefined && (groupBy === null || groupBy.includes('cause'));
    const apart = isApart ? [conversation, ...(groupBy === null ? kind : [])] : [];
    return { labels: shared, key: JSON.stringify([route, ...values, ...apart]) };
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
    ...{ settings, alerts: new Map(), groups: new Map(), silences: new Map(), notified: 0, prefix: null },
});
/** Whether an alert fires at a time that is no longer to come. */
const firesAt = ({ firedAt, resolvedAt }, ms) => firedAt <= ms && (resolvedAt === null || resolvedAt > ms);


/***/ }),

/***/ 22920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Th: () => (/* binding */ foldIncidents),
/* harmony export */   lc: () => (/* binding */ noIncidents),
/* harmony export */   uO: () => (/* binding */ fallsOf)
/* harmony export */ });
/** Whether a service is what an incident is about now: its cause, or affected. */
const isAbout = ({ cause, affected }, service) => cause === service || affected.includes(service);
/** How often a service fell in an incident as far as it was its cause, the first time included. */
const fallsOf = ({ relapses }, service) => 1 + (relapses.get(service) ?? 0);
const noIncidents = { open: new Map(), past: [], opened: 0 };
const keptPast = 50;
const aboutOf = ({ cause, severity, affected, reason, code }) => ({
    ...{ cause, severity, affected, reason },
    ...(code !== undefined && { code }),
});
const begun = (fact) => ({
    ...{ ...aboutOf(fact), incident: fact.incident, worst: fact.severity, openedAt: fact.at },
    alerts: [{ cause: fact.cause, severity: fact.severity }],
    ...{ falls: 1, relapses: new Map(), changedAt: fact.at, watchedAt: null },
    ...{
        suspects: [],
        pointed: null,
        accused: [],
        acknowledged: null,
        steps: new Map(),
        mitigatedAt: null,
        resolvedAt: null,
        looks: null,
        held: [],
    },
});
const suspectOf = ({ type: _, at: __, incident: ___, ...suspect }) => suspect;
const accusedOf = ({ service, because }) => ({ service, because });
const withStep = ({ steps }, step, taken) => new Map(steps).set(step, taken);
/** What one more fact about an incident makes of it. */
const after = (known, fact) => {
    const { at } = fact;
    switch (fact.type) {
        case 'incident.relapsed':
        case 'incident.changed': {
            const worst = fact.severity === 'critical' ? fact.severity : known.worst;
            const { cause } = fact;
            const isKnown = known.alerts.some((one) => one.cause === cause && one.severity === worst);
            const alerts = isKnown ? known.alerts : [...known.alerts, { cause, severity: worst }];
            const next = { ...known, ...aboutOf(fact), worst, alerts, changedAt: at, mitigatedAt: null, watchedAt: null };
            if (fact.type === 'incident.changed')
                return next;
            const relapses = new Map(known.relapses).set(cause, fallsOf(known, cause));
            return { ...next, falls: known.falls + 1, relapses };
        }
        case 'incident.suspected':
            return { ...known, suspects: [...known.suspects, suspectOf(fact)] };
        case 'incident.pointed':
            return { ...known, pointed: accusedOf(fact) };
        case 'incident.accused':
            return { ...known, accused: [...known.accused, accusedOf(fact)] };
        case 'incident.acknowledged':
            return { ...known, acknowledged: known.acknowledged ?? { actor: fact.actor, at } };
        case 'incident.step-started':
            return { ...known, steps: withStep(known, fact.step, { startedAt: at, ended: null }) };
        case 'incident.step-ended': {
            const { outcome, code } = fact;
            const startedAt = known.steps.get(fact.step)?.startedAt ?? at;
            const ended = { at, outcome, ...(code !== undefined && { code }) };
            return { ...known, steps: withStep(known, fact.step, { startedAt, ended }) };
        }
        case 'incident.mitigated':
            return { ...known, mitigatedAt: at };
        case 'incident.watched':
            return { ...known, mitigatedAt: known.mitigatedAt ?? at, watchedAt: at };
        case 'incident.resolved':
            return { ...known, resolvedAt: at, looks: fact.looks ?? null, held: fact.held ?? [] };
    }
};
/** What is known after one more fact. */
const foldIncidents = (state, fact) => {
    const { incident: id } = fact;
    if (fact.type === 'incident.opened')
        return { ...state, open: new Map(state.open).set(id, begun(fact)), opened: state.opened + 1 };
    const known = state.open.get(id);
    if (!known) {
        // A step may end after its incident has.
        const past = state.past.map((one) => (one.incident === id ? after(one, fact) : one));
        return fact.type === 'incident.step-ended' ? { ...state, past } : state;
    }
    const open = new Map(state.open);
    const next = after(known, fact);
    if (fact.type !== 'incident.resolved')
        return { ...state, open: open.set(id, next) };
    open.delete(id);
    return { ...state, open, past: [...state.past, next].slice(-keptPast) };
};


/***/ }),

/***/ 11686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ foldFollowed),
/* harmony export */   u: () => (/* binding */ nothingFollowed)
/* harmony export */ });
const nothingFollowed = {
    ...{ upTo: null, deployments: new Map(), troubled: new Map(), deployedAt: null },
};
/** So many deployments that are over are remembered. */
const kept = 200;
/** Leaves out the oldest that are over; they are not followed anew. */
const bounded = ({ deployments, upTo, ...rest }) => {
    const over = [...deployments].filter(([, { isOver }]) => isOver).map(([id]) => id);
    const left = new Set(over.toSorted().slice(0, Math.max(0, over.length - kept)));
    return {
        ...rest,
        deployments: left.size === 0 ? deployments : new Map([...deployments].filter(([id]) => !left.has(id))),
        upTo: [...left].reduce((most, id) => (most === null || id > most ? id : most), upTo),
    };
};
/** What is known after a deployment was followed: the newest in trouble stands for a service, and one that is confirmed ends it. */
const foldFollowed = (following, followed) => {
    const { deployment, seen, isOver, services, trouble, about, confirmedAt, deployedAt } = followed;
    const troubled = new Map(following.troubled);
    const takes = confirmedAt !== null || (trouble !== null && !troubled.has(deployment));
    if (takes)
        for (const [id, former] of troubled) {
            if (id >= deployment)
                continue;
            const left = former.services.filter((service) => !services.includes(service));
            if (left.length > 0)
                troubled.set(id, { ...former, services: left });
            else
                troubled.delete(id);
        }
    if (trouble === null)
        troubled.delete(deployment);
    else
        troubled.set(deployment, { ...trouble, services, about });
    const last = Math.max(following.deployedAt ?? 0, deployedAt ?? 0);
    return bounded({
        ...{ ...following, troubled, deployedAt: last > 0 ? last : null },
        deployments: new Map(following.deployments).set(deployment, { seen, isOver }),
    });
};


/***/ }),

/***/ 36556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ noHistory),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   v2: () => (/* binding */ withGap),
/* harmony export */   yd: () => (/* binding */ addSpell)
/* harmony export */ });
const noHistory = { spells: new Map(), gaps: [] };
/** Of each service, and of gaps, the newest; of longer ago it is not known how it was. */
const kept = 500;
/** With one more spell; `spells` is the caller's own. */
const addSpell = (spells, service, spell) => {
    spells.set(service, [...(spells.get(service) ?? []), spell].slice(-kept));
};
const withGap = (gaps, gap) => [...gaps, gap].slice(-kept);
/** Milliseconds in each status between two times; what nobody saw is unknown. */
const timeIn = (spells, gaps, from, to) => {
    const sums = { up: 0, degraded: 0, down: 0, unknown: 0, maintenance: 0 };
    const unseen = joined(gaps);
    const first = spells[0]?.since ?? to;
    sums.unknown += Math.max(0, Math.min(first, to) - from);
    for (const [index, { status, since }] of spells.entries()) {
        const begin = Math.max(from, since);
        const end = Math.min(to, spells[index + 1]?.since ?? to);
        if (end <= begin)
            continue;
        const lost = unseen.reduce((sum, gap) => sum + Math.max(0, Math.min(end, gap.to) - Math.max(begin, gap.from)), 0);
        sums[status] += end - begin - lost;
        sums.unknown += lost;
    }
    return sums;
};
/** Gaps that overlap as one. */
const joined = (gaps) => {
    const all = [];
    for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
        const last = all.at(-1);
        if (last && from <= last.to)
            last.to = Math.max(last.to, to);
        else
            all.push({ from, to });
    }
    return all;
};


/***/ }),

/***/ 73277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   p: () => (/* binding */ nothingSeen)
/* harmony export */ });
/* harmony import */ var _alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76831);
/* harmony import */ var _incidents_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var _recovery_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _followed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11686);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36556);





/** Nothing yet, where alerts go by these settings. */
const nothingSeen = (settings) => ({
    ...{ told: new Map(), certificates: new Map(), lastAt: null, ended: false, burns: new Map(), history: _history_js__WEBPACK_IMPORTED_MODULE_4__/* .noHistory */ .Gf },
    watchedSince: 0,
    ...{ incidents: _incidents_state_js__WEBPACK_IMPORTED_MODULE_1__/* .noIncidents */ .lc, recovery: _recovery_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noRecovery */ .vp, telling: (0,_alerting_outbox_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingTold */ .dR)(settings), heard: new Set() },
    ...{ pages: new Map(), ruled: new Map(), following: _followed_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingFollowed */ .u, unread: [], noticed: 0 },
});
/** What an endpoint is known by; without one, a service. */
const keyOf = (service, endpoint) => endpoint === undefined ? service : `${service}/${endpoint}`;


/***/ }),

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ withoutEfforts),
/* harmony export */   cf: () => (/* binding */ noEffort),
/* harmony export */   nZ: () => (/* binding */ foldRecovery),
/* harmony export */   vp: () => (/* binding */ noRecovery)
/* harmony export */ });
const noEffort = {
    ...{ restarts: 0, open: null, last: null, rollback: null, succeededAt: null, escalated: null },
};
const noRecovery = { efforts: new Map(), drifted: new Map(), correcting: new Map() };
const set = (map, key, value) => new Map(map).set(key, value);
const without = (map, key) => {
    const rest = new Map(map);
    rest.delete(key);
    return rest;
};
const decided = (state, fact) => {
    const { service, recovery, means, attempt, at, actor } = fact;
    if (actor !== undefined)
        return state;
    const begun = { recovery, means, attempt, at };
    if (means === 'correct')
        return { ...state, correcting: set(state.correcting, service, begun) };
    const known = state.efforts.get(service) ?? noEffort;
    // The first of a new trouble: what was done for one that is over counts no more.
    const former = means === 'restart' && attempt === 1 ? noEffort : known;
    const restarts = means === 'restart' ? attempt : former.restarts;
    return {
        ...state,
        efforts: set(state.efforts, service, { ...former, restarts, open: begun, succeededAt: null }),
    };
};
const ended = (state, recovery, service, at, outcome, reason) => {
    if (state.correcting.get(service)?.recovery === recovery) {
        const known = state.drifted.get(service);
        const corrected = { outcome, reason, at };
        return {
            ...state,
            correcting: without(state.correcting, service),
            drifted: known ? set(state.drifted, service, { ...known, corrected }) : state.drifted,
        };
    }
    const effort = state.efforts.get(service);
    if (!effort?.open || effort.open.recovery !== recovery)
        return state;
    const { open } = effort;
    const isTried = open.means === 'rollback' && outcome !== 'deferred';
    return {
        ...state,
        efforts: set(state.efforts, service, {
            ...effort,
            open: null,
            last: { ...open, endedAt: at, outcome, reason },
            rollback: isTried ? outcome : effort.rollback,
        }),
    };
};
/** Without what was done for these services before a time, ms since the epoch; what is not seen to end yet stays. */
const withoutEfforts = (state, services, before) => {
    const isOf = new Set(services);
    const isLeft = ([service, { open, last }]) => !isOf.has(service) || open !== null || (last !== null && last.endedAt >= before);
    return { ...state, efforts: new Map([...state.efforts].filter(isLeft)) };
};
/** What is known after one more fact. */
const foldRecovery = (state, fact) => {
    const { service, at } = fact;
    switch (fact.type) {
        case 'recovery.decided':
            return decided(state, fact);
        case 'service.restarted':
            return ended(state, fact.recovery, service, at, 'done', '');
        case 'recovery.ended':
            return ended(state, fact.recovery, service, at, fact.outcome, fact.reason);
        case 'recovery.succeeded': {
            const effort = state.efforts.get(service) ?? noEffort;
            return { ...state, efforts: set(state.efforts, service, { ...effort, succeededAt: at, escalated: null }) };
        }
        case 'recovery.escalated': {
            const effort = state.efforts.get(service) ?? noEffort;
            const escalated = { at, reason: fact.reason, fix: fact.fix };
            return { ...state, efforts: set(state.efforts, service, { ...effort, escalated, succeededAt: null }) };
        }
        case 'drift.detected': {
            const { drift } = fact;
            return {
                ...state,
                drifted: set(state.drifted, service, { drift, since: at, reason: drift.reason, corrected: null }),
            };
        }
        case 'drift.unknown':
            return {
                ...state,
                drifted: set(state.drifted, service, { drift: null, since: at, reason: fact.reason, corrected: null }),
            };
        case 'drift.ended':
            return { ...state, drifted: without(state.drifted, service) };
    }
};


/***/ })

};
