export const id = 5952;
export const ids = [5952];
export const modules = {

/***/ 75952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var src_clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/monitor/decide.ts + 1 modules
var decide = __webpack_require__(14579);
// EXTERNAL MODULE: ./packages/judge/src/page.ts
var src_page = __webpack_require__(244);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/pages.ts


/** Pages of services that have budgets for one, where it is asked for. */
const pagesOf = ({ services }) => Object.entries(services).flatMap(([service, { verify, monitor }]) => verify?.page && monitor?.pageMs !== undefined ? [{ service, page: verify.page, everyMs: monitor.pageMs }] : []);
/** What is worked on is looked at once that is over, in milliseconds. */
const laterMs = 60_000;
const lookedAt = async ({ look }, watched, signal) => {
    const { service, page } = watched;
    try {
        const runs = await look(watched, signal);
        const { outcome, code, reason } = (0,src_page/* judgePage */.z)(runs, page);
        return {
            ...{ type: 'page.looked', service, code, reason, measured: (0,src_page/* measuredIn */.o)(runs, page) },
            outcome: outcome === 'passed' || outcome === 'failed' ? outcome : 'unknown',
        };
    }
    catch (thrown) {
        const reason = (0,error/* messageOf */.bD)(thrown);
        return {
            type: 'page.looked',
            service,
            outcome: 'unknown',
            code: (0,error/* codeOf */.$N)(thrown, 'PAGE_FAULT'),
            reason,
            measured: {},
        };
    }
};
/** What could not be measured for the same reason as before is no news. */
const isNews = ({ pages }, { service, outcome, code }) => {
    const known = pages.get(service);
    return outcome !== 'unknown' || known?.outcome !== 'unknown' || known.code !== code;
};
/** What nobody looks at any more makes no service degraded. */
const unasked = (service) => ({
    ...{ type: 'page.looked', service, outcome: 'passed', code: 'PAGE_UNASKED', measured: {} },
    reason: 'its page is looked at no longer',
});
/**
 * Looks at one page after the other, each at its interval, until it is stopped: two browsers at once would slow each other down,
 * and what they measure. Goes on where the watch before was. Rejects where the journal cannot be written.
 */
const watchPages = async (watch) => {
    const { pages, ledger, clock, maintenance, onFacts, stop } = watch;
    const forgotten = [...ledger.state.pages].flatMap(([service, { outcome }]) => outcome === 'passed' || pages.some((one) => one.service === service) ? [] : [unasked(service)]);
    if (forgotten.length > 0)
        await ledger.append(forgotten);
    const due = new Map(pages.map((one) => {
        const last = ledger.state.pages.get(one.service)?.at;
        return [one, last === undefined ? clock.now() : last + one.everyMs];
    }));
    const nextOf = () => [...due].reduce((first, one) => (first && first[1] <= one[1] ? first : one), null);
    for (let next = nextOf(); next && !stop.aborted; next = nextOf()) {
        const [watched, at] = next;
        const now = clock.now();
        if (at > now) {
            await clock.sleep(at - now, stop).catch(() => undefined);
            continue;
        }
        if (maintenance(watched.service, now) !== null) {
            due.set(watched, now + laterMs);
            continue;
        }
        due.set(watched, now + watched.everyMs);
        const fact = await lookedAt(watch, watched, stop);
        if (stop.aborted || !isNews(ledger.state, fact))
            continue;
        await ledger.append([fact]);
        onFacts([fact]);
    }
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/rules.ts
var rules = __webpack_require__(42206);
// EXTERNAL MODULE: ./packages/engine/src/monitor/targets.ts
var targets = __webpack_require__(27271);
// EXTERNAL MODULE: ./packages/manifest/src/alerts.ts
var alerts = __webpack_require__(76508);
// EXTERNAL MODULE: ./packages/manifest/src/incident.ts
var incident = __webpack_require__(43041);
// EXTERNAL MODULE: ./packages/manifest/src/reports.ts
var reports = __webpack_require__(99372);
// EXTERNAL MODULE: ./packages/manifest/src/slo.ts
var slo = __webpack_require__(32363);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/channels.ts + 3 modules
var alerting_channels = __webpack_require__(72163);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/prefix.ts
var prefix = __webpack_require__(11411);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/tellable.ts
var tellable = __webpack_require__(70352);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/paint.ts
var view_paint = __webpack_require__(72444);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
// EXTERNAL MODULE: ./packages/model/src/incidents/suspect.ts
var suspect = __webpack_require__(94396);
// EXTERNAL MODULE: ./packages/convoy/src/view/alerts.ts
var view_alerts = __webpack_require__(9769);
;// CONCATENATED MODULE: ./packages/convoy/src/view/recovery.ts

/** What is about to be done, in words. */
const deeds = {
    restart: 'is restarted',
    rollback: 'goes back',
    correct: 'is made what was confirmed',
};
/** What a fact about recovery or drift says of its service. */
const recoveryText = (fact, paint) => {
    switch (fact.type) {
        case 'recovery.decided': {
            const nth = fact.means === 'restart' && fact.attempt > 1 ? ` (${fact.attempt})` : '';
            return `${paint('busy', `${deeds[fact.means]}${nth}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}`;
        }
        case 'service.restarted':
            return paint('busy', 'was restarted');
        case 'recovery.ended':
            return `${paint(fact.outcome === 'done' ? 'good' : 'bad', fact.outcome)}: ${(0,view_text/* clean */.uH)(fact.reason)} (${fact.code})`;
        case 'recovery.succeeded':
            return `${paint('good', 'recovered')}: ${(0,view_text/* clean */.uH)(fact.reason)}`;
        case 'recovery.escalated':
            return `${paint('bad', 'needs a person')}: ${(0,view_text/* clean */.uH)(fact.reason)}; ${(0,view_text/* clean */.uH)(fact.fix)}`;
        case 'drift.detected':
            return `${paint('back', 'drifts')}: ${(0,view_text/* clean */.uH)(fact.drift.reason)}`;
        case 'drift.ended':
            return `${paint('good', 'drifts no longer')}: ${(0,view_text/* clean */.uH)(fact.reason)}`;
        case 'drift.unknown':
            return `${paint('faint', 'drift is unknown')}: ${(0,view_text/* clean */.uH)(fact.reason)}`;
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/view/watch.ts





const tones = {
    ...{ up: 'good', degraded: 'back', down: 'bad', pending: 'busy', unknown: 'faint', maintenance: 'busy' },
};
/** Of a day the time, in UTC as journals have it. */
const clockOf = (ms) => new Date(ms).toISOString().slice(11, 19);
const widest = 20;
const begins = {
    ...{ 'incident.opened': 'begins', 'incident.changed': 'is now', 'incident.relapsed': 'is again' },
};
/** One line about a fact; null: it is not worth one. Of endpoints one hears by their service. */
const factLine = (fact, now, paint) => {
    const line = (subject, text) => `${paint('faint', clockOf(now))}  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(subject), Math.max(widest, [...subject].length))} ${text}`;
    switch (fact.type) {
        case 'health.changed':
            return fact.endpoint === undefined
                ? line(fact.service, `${fact.from} → ${paint(tones[fact.to], fact.to)}: ${(0,view_text/* clean */.uH)(fact.reason)}`)
                : null;
        case 'health.gap':
            return line('(nobody looked)', `${paint('back', `for ${(0,view_text/* duration */.p0)(fact.to - fact.from)}`)} until ${clockOf(fact.to)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'certificate.expiring':
            return line(fact.service, paint('back', `its certificate ends within ${(0,plural/* plural */.L)(fact.days, 'day')}, at ${new Date(fact.notAfter).toISOString()}`));
        case 'incident.opened':
        case 'incident.relapsed':
        case 'incident.changed': {
            const what = begins[fact.type];
            const also = fact.affected.length > 0 ? `; with it ${fact.affected.map(view_text/* clean */.uH).join(', ')}` : '';
            return line(fact.cause, `${paint('bad', `${fact.incident} ${what} ${fact.severity}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}${also}`);
        }
        case 'incident.mitigated':
        case 'incident.watched':
        case 'incident.resolved':
            return line(fact.incident, `${paint('good', fact.type.slice('incident.'.length))}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'incident.pointed':
            return line(fact.incident, `the numbers point to ${(0,view_text/* clean */.uH)(fact.service)}: ${(0,view_text/* clean */.uH)(fact.because)}`);
        case 'incident.accused':
            return line(fact.incident, `${(0,view_text/* clean */.uH)(fact.service)} has a fault of its own: ${(0,view_text/* clean */.uH)(fact.because)}`);
        case 'incident.suspected':
            return line(fact.incident, `suspected: ${(0,view_text/* clean */.uH)((0,suspect/* suspectText */.n)(fact))}`);
        case 'incident.step-ended':
            return line(fact.incident, `${(0,view_text/* clean */.uH)(fact.step)} ${paint(fact.outcome === 'done' ? 'good' : 'back', fact.outcome)}${fact.code ? `, exit status ${fact.code}` : ''}${fact.reason === undefined ? '' : `: ${(0,view_text/* clean */.uH)(fact.reason)}`}`);
        case 'incident.acknowledged':
            return line(fact.incident, `taken on by ${(0,view_text/* clean */.uH)(fact.actor)}`);
        case 'alert.silenced':
            return line('(silence)', `${(0,view_alerts/* labelWords */.aX)(fact.match)} until ${new Date(fact.until).toISOString()} by ${(0,view_text/* clean */.uH)(fact.actor)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'control.refused':
            return line('(asked)', `${paint('back', 'refused')} ${(0,view_text/* clean */.uH)(fact.actor)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'page.looked':
            return fact.outcome === 'passed'
                ? null
                : line(fact.service, `${paint(fact.outcome === 'failed' ? 'back' : 'faint', `its page ${fact.outcome === 'failed' ? 'breaks its budget' : 'is not measured'}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'slo.burning':
            return line(fact.service, `${paint('bad', `spends its budget of ${fact.objective}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'slo.recovered':
            return line(fact.service, `${paint('good', `its budget of ${fact.objective}`)}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'recovery.decided':
        case 'service.restarted':
        case 'recovery.ended':
        case 'recovery.succeeded':
        case 'recovery.escalated':
        case 'drift.detected':
        case 'drift.ended':
        case 'drift.unknown':
            return line(fact.service, recoveryText(fact, paint));
        case 'rule.changed': {
            const { title = '', reason = '' } = fact.notes;
            return fact.to === 'firing' ? line(title, `${paint('bad', 'holds')}: ${(0,view_text/* clean */.uH)(reason)}`) : null;
        }
        case 'notification.sent':
            return line(fact.channel, `was told (${fact.notification})`);
        case 'notification.failed':
            return line(fact.channel, `${paint('back', 'could not be told')}, and is again later: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        case 'notification.dropped':
        case 'channel.disabled':
            return line(fact.channel, `${paint('bad', 'is not told')}: ${(0,view_text/* clean */.uH)(fact.reason)}`);
        default:
            return null;
    }
};
/** All services, those in trouble last, and how many are how. */
const standingText = (services) => {
    const rows = Object.entries(services);
    const order = ['up', 'maintenance', 'pending', 'degraded', 'unknown', 'down'];
    const sorted = rows.toSorted(([, a], [, b]) => order.indexOf(a.status) - order.indexOf(b.status));
    const width = Math.max(0, ...rows.map(([name]) => [...name].length));
    const counted = order
        .map((status) => ({ status, count: rows.filter(([, one]) => one.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`);
    return [
        ...sorted.map(([name, { status, reason }]) => `${(0,view_text/* fill */.GS)(name, width)}  ${status}: ${(0,view_text/* clean */.uH)(reason)}`),
        `${(0,plural/* plural */.L)(rows.length, 'service')}: ${counted.join(', ') || 'nothing to look at'}`,
    ].join('\n');
};

// EXTERNAL MODULE: ./packages/convoy/src/watch/aims.ts
var watch_aims = __webpack_require__(7936);
// EXTERNAL MODULE: ./packages/convoy/src/watch/changes.ts
var changes = __webpack_require__(90717);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/deployments.ts

/** Looks what deployments do and did lately, by one read of the head: on GitHub each is a request. Never rejects. */
const lookAtDeployments = async ({ place, environment, changes, underway, }) => {
    const head = (0,session_open/* headOf */.Uo)(place, environment).read();
    // Before what is over counts as over: what it changed is known by then.
    await changes.refresh(head);
    await underway.refresh(head);
};

// EXTERNAL MODULE: ./packages/convoy/src/watch/holding.ts
var holding = __webpack_require__(9735);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/memory.ts

/**
 * Looks leave garbage behind at an even rate, for which V8 would let its youngest space grow to 16 MB three times over and
 * what survives it by accident along with that: a long-running watch would hold twice the memory for the same work.
 */
const keepMemorySmall = () => (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');

// EXTERNAL MODULE: ./packages/convoy/src/watch/once.ts
var once = __webpack_require__(45487);
// EXTERNAL MODULE: ./packages/drivers/src/checks.ts
var src_checks = __webpack_require__(97910);
// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var model_src_checks = __webpack_require__(78548);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/pages.ts





/** How a page is looked at while watching: as a deployment's check does it, with Lighthouse's own words going nowhere. */
const lookAtPage = ({ root }, env, aims) => async ({ service, page }, signal) => {
    const base = aims.baseOf(service);
    if (base === null || !/^https?:/i.test(base))
        throw new error/* ConvoyError */.rG('NO_PAGE_URL', `nobody knows where the page of ${service} answers`);
    const asked = model_src_checks/* categories */.LZ.filter((category) => page.categories[category] !== undefined);
    const { path, runs, timeoutMs } = page;
    const checks = (0,src_checks/* createChecks */.S)({ root, env, clock: src_clock/* systemClock */.m });
    return checks.page({ url: (0,diagnosis/* under */.h)(base, path), runs, categories: asked, timeoutMs, log: () => undefined }, signal);
};

// EXTERNAL MODULE: ./packages/engine/src/monitor/promises.ts
var promises = __webpack_require__(88615);
// EXTERNAL MODULE: ./packages/convoy/src/view/incidents.ts
var view_incidents = __webpack_require__(48163);
// EXTERNAL MODULE: ./packages/convoy/src/view/silences.ts
var view_silences = __webpack_require__(102);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/result.ts





const isBad = ({ status }) => status === 'down' || status === 'unknown';
const exitOf = (services) => (Object.values(services).some(isBad) ? exit/* exits */.c.failed : exit/* exits */.c.done);
/** What a single look at everything says. */
const lookedResult = (environment, services) => ({
    ...{ exit: exitOf(services), text: standingText(services), json: { environment, services } },
});
/** What a watch that has ended by itself says; `now` in ms since the epoch. */
const ranResult = ({ environment, slo }, services, { board, state, looks, missed, isHandedOver }, now) => {
    const silences = (0,view_silences/* silencesShown */.f)(state, now);
    const incidents = [...state.incidents.open.values()];
    const kept = slo && Object.fromEntries(board.services.map((service) => [service, (0,promises/* keptOf */.uq)(board, service, slo, now)]));
    return {
        exit: exitOf(services),
        text: [
            standingText(services),
            ...(incidents.length > 0 ? [(0,view_incidents/* incidentsText */.NV)(incidents, environment)] : []),
            ...silences.map(view_silences/* silenceLine */.y),
        ].join('\n'),
        json: {
            ...{ environment, services, ...(kept && { slo: kept }), looks, missed },
            ...{ incidents: incidents.map(view_incidents/* incidentShown */.yI), silences },
            ...(isHandedOver && { outcome: 'handed-over' }),
        },
    };
};
/** Of jobs that a schedule starts one watches, and that another one needs not is no fault. */
const watchedResult = (environment, reason) => ({
    ...{ exit: exit/* exits */.c.done, text: reason },
    json: { environment, outcome: 'watched', reason },
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/stores/keep-file.ts
var keep_file = __webpack_require__(73060);
// EXTERNAL MODULE: ./packages/engine/src/incidents/causes.ts
var causes = __webpack_require__(48382);
// EXTERNAL MODULE: ./packages/engine/src/monitor/begin.ts
var begin = __webpack_require__(60428);
// EXTERNAL MODULE: ./packages/judge/src/status/sight.ts
var sight = __webpack_require__(90215);
// EXTERNAL MODULE: ./packages/engine/src/inbox.ts
var src_inbox = __webpack_require__(74948);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/recorder.ts
/** Looks are kept at least so often, and all that they came to is written anew so often. In milliseconds. */
const flushMs = 1_000;
const snapshotMs = 300_000;
const createRecorder = (keep, board, clock) => {
    let samples = [];
    let flushAt = clock.now() + flushMs;
    let snapshotAt = clock.now() + snapshotMs;
    let saving = null;
    let fault = null;
    /** One after the other, as they are written: meanwhile the looks go on, and those are appended. */
    function* lines() {
        for (const index of board.watched.keys())
            yield board.kept(index);
    }
    const write = async () => {
        const written = samples;
        samples = [];
        await keep.append(written);
    };
    return {
        add: (index, { grade, code, ms }, at, isApart, isConfirming) => {
            const key = board.watched[index]?.endpoint.key ?? '';
            const answeredMs = grade === 'good' || grade === 'poor' ? ms : null;
            const usual = [key, at, grade, code, answeredMs];
            samples.push(isApart || isConfirming ? [...usual, isApart, isConfirming] : usual);
        },
        flush: async (isUrgent) => {
            if (fault)
                throw fault.thrown;
            const now = clock.now();
            if (samples.length > 0 && (isUrgent || now >= flushAt)) {
                flushAt = now + flushMs;
                await write();
            }
            if (now < snapshotAt || saving)
                return;
            snapshotAt = now + snapshotMs;
            saving = keep.save(lines()).then(() => {
                saving = null;
            }, (thrown) => {
                fault = { thrown };
            });
        },
        close: async () => {
            await saving;
            if (samples.length > 0)
                await write();
            await keep.save(lines());
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/heap.ts
var src_heap = __webpack_require__(52048);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/schedule.ts

/** Share of an interval by which a look may come later, so that looks which once fell together do not stay so. */
const jitter = 0.05;
/** What is in doubt is looked at again after this part of its interval (Nagios' `retry_interval`), and no sooner than that. */
const confirmingPart = 5;
const soonestMs = 1_000;
/** From the beginning of a look that is in doubt to that of the next, in milliseconds. */
const confirmMs = (intervalMs) => Math.min(intervalMs, Math.max(soonestMs, intervalMs / confirmingPart));
/**
 * Endpoints begin at places of their own within the interval and keep them: looks are spread over it, and do not drift. What
 * is late comes at once, and skips what it missed.
 */
const createSchedule = (intervals, random, from) => {
    const phases = intervals.map((intervalMs) => from + random.next() * intervalMs * (1 - jitter));
    const slots = intervals.map(() => 0);
    const begun = intervals.map(() => Number.NEGATIVE_INFINITY);
    const confirming = intervals.map(() => false);
    const heap = (0,src_heap/* createHeap */.Z)((a, b) => a.at < b.at);
    /** When each is looked at next; NaN: its look is under way. What the heap has beside that is over. */
    const planned = intervals.map(() => Number.NaN);
    let missed = 0;
    const place = (index, at) => {
        planned[index] = at;
        heap.push({ index, at });
    };
    const first = () => {
        for (;;) {
            const next = heap.peek();
            if (!next || planned[next.index] === next.at)
                return next;
            heap.pop();
        }
    };
    /** Right after a look there is nothing new to see. */
    const soonestAt = (index) => (begun[index] ?? 0) + Math.min(soonestMs, (1 - 2 * jitter) * (intervals[index] ?? 0));
    const plan = (index, isDoubtful) => {
        const intervalMs = intervals[index] ?? 0;
        const last = begun[index] ?? 0;
        const drawn = random.next() * jitter;
        const regular = (phases[index] ?? 0) + ((slots[index] ?? 0) + drawn) * intervalMs;
        const soon = last + (1 + drawn) * confirmMs(intervalMs);
        const isSoon = isDoubtful && soon < regular;
        confirming[index] = isSoon;
        place(index, isSoon ? soon : Math.max(regular, soonestAt(index)));
    };
    for (const index of intervals.keys())
        plan(index, false);
    return {
        nextAt: () => first()?.at ?? null,
        take: (now) => {
            const next = first();
            if (!next || next.at > now)
                return null;
            heap.pop();
            begun[next.index] = now;
            planned[next.index] = Number.NaN;
            return next.index;
        },
        soon: (index, now) => {
            const at = Math.max(now, soonestAt(index));
            if (!((planned[index] ?? Number.NaN) > at))
                return;
            confirming[index] = true;
            place(index, at);
        },
        isConfirming: (index) => confirming[index] ?? false,
        done: (index, now, isDoubtful = false) => {
            const slot = slots[index] ?? 0;
            const due = Math.floor((now - (phases[index] ?? 0)) / (intervals[index] ?? 1));
            // One that confirms stands for those of the intervals that it has reached.
            const next = confirming[index] ? Math.max(slot, due + 1) : slot + 1;
            slots[index] = Math.max(next, due);
            missed += Math.max(0, due - next);
            plan(index, isDoubtful);
        },
        get missed() {
            return missed;
        },
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/monitor/watch.ts






/** What depends on the time alone is looked at so often: what is stale, quiet again, under maintenance. In milliseconds. */
const beatMs = 1_000;
/** Looks that are due within this time are begun together. */
const togetherMs = 20;
const nowhere = { grade: 'none', code: 'NO_HEALTH_URL', reason: 'nobody knows where it answers', ms: 0 };
const isFall = (fact) => fact.type === 'health.changed' && fact.endpoint === undefined && (fact.to === 'down' || fact.to === 'degraded');
const lookAt = async (watch, endpoint, signal) => {
    const { clock, probe, urlOf } = watch;
    try {
        const url = urlOf(endpoint);
        if (url === null)
            return { sight: nowhere, look: null, at: clock.now() };
        const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
        return { sight: (0,sight/* sightOf */.p)(look, endpoint.name, endpoint.slowMs), look, at: clock.now() };
    }
    catch (thrown) {
        const sight = { grade: 'none', code: 'LOOK_FAULT', reason: (0,error/* messageOf */.bD)(thrown), ms: 0 };
        return { sight, look: null, at: clock.now() };
    }
};
/** The earliest end of all certificates that were shown, ms since the epoch. */
const earliestExpiry = ({ tls }) => tls ? Math.min(tls.notAfter, ...tls.chain.map(({ notAfter }) => notAfter)) : null;
/**
 * Looks, decides, journals, and looks again, until it is stopped or its time is over. A fact is in the journal before anybody
 * hears of it. Whatever ends it, no look goes on without it.
 */
const watchOn = async (watch) => {
    const over = new AbortController();
    try {
        await loop(watch, over.signal);
    }
    finally {
        over.abort();
    }
};
const loop = async (watch, signal) => {
    const { board, ledger, clock, random, concurrency, stop, until, maintenance } = watch;
    const intervals = board.watched.map(({ endpoint }) => endpoint.intervalMs);
    const longestQuietMs = Math.min(...intervals, 3_600_000) + beatMs;
    const graceMs = Math.max(0, ...board.watched.map(({ endpoint }) => endpoint.rule.staleMs));
    const schedule = createSchedule(intervals, random, clock.now());
    const recorder = createRecorder(watch.keep, board, clock);
    const inbox = (0,src_inbox/* createInbox */.b)();
    let running = 0;
    let beatAt = clock.now();
    let settledAt = beatAt + graceMs;
    const launch = (index) => {
        const { endpoint } = board.watched[index];
        running += 1;
        void lookAt(watch, endpoint, signal).then((seen) => inbox.put([{ index, ...seen }]));
    };
    /** Facts that follow from a look by themselves. */
    const take = ({ index, sight, look, at }) => {
        const { endpoint } = board.watched[index];
        running -= 1;
        const isApart = maintenance(endpoint.service, at) !== null;
        const isConfirming = schedule.isConfirming(index);
        const day = board.look(index, sight, at, isApart, isConfirming);
        recorder.add(index, sight, at, isApart, isConfirming);
        schedule.done(index, at, !isApart && board.status(index, at) === 'pending');
        watch.onLook?.(index, sight, look);
        const notAfter = look && earliestExpiry(look);
        const { service, name } = endpoint;
        return [
            ...(day ? [{ type: 'health.rolled', service, endpoint: name, rolled: day }] : []),
            ...(notAfter === null ? [] : (0,decide/* certificateFacts */.lF)(ledger.state, endpoint, notAfter, at)),
        ];
    };
    for (;;) {
        const news = inbox.drain();
        const now = clock.now();
        const facts = news.flatMap(take);
        const isBeat = now >= beatAt;
        if (isBeat) {
            // The machine slept, or this process was held: nobody looked meanwhile.
            const gap = (0,decide/* gapOf */.iT)({ lastAt: beatAt - beatMs, ended: false }, now, longestQuietMs);
            if (gap) {
                facts.push({ ...gap, reason: 'the watch was held up' });
                settledAt = now + graceMs;
            }
            beatAt = now + beatMs;
            watch.onMissed?.(schedule.missed);
        }
        const services = isBeat
            ? board.services
            : new Set(news.map(({ index }) => board.watched[index]?.endpoint.service ?? ''));
        facts.push(...(0,decide/* changesOf */.fs)(board, ledger.state, services, {
            ...{ now, settledAt },
            maintenance: (service) => maintenance(service, now),
        }));
        if (facts.length > 0) {
            await ledger.append(facts);
            watch.onFacts?.(facts);
            for (const need of facts.flatMap((fact) => (isFall(fact) ? [...watch.needs(fact.service)] : [])))
                for (const index of board.of(need))
                    schedule.soon(index, now);
        }
        await recorder.flush(facts.length > 0);
        if (stop.aborted || (until !== null && now >= until))
            break;
        for (let room = concurrency - running; room > 0; room -= 1) {
            const index = schedule.take(now + togetherMs);
            if (index === null)
                break;
            launch(index);
        }
        const next = running < concurrency ? (schedule.nextAt() ?? beatAt) : beatAt;
        await inbox.wait(clock, Math.min(next, beatAt, until ?? beatAt), stop);
    }
    await recorder.close();
};

// EXTERNAL MODULE: ./packages/model/src/random.ts
var random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/asking.ts



/** Whether a deployment is under way, and whether this process is still the writer, is asked so often; where things answer seldomer. */
const askMs = 2_000;
const remoteAskMs = 30_000;
const aimMs = 60_000;
/** Asks again and again until it is stopped. Rejects with `FENCED` once another process watches. */
const asking = async (running, holds, follower, signal) => {
    const { place, aims } = running;
    const everyMs = place.github ? remoteAskMs : askMs;
    let aimedAt = src_clock/* systemClock */.m.now();
    for (;;) {
        await src_clock/* systemClock */.m.sleep(everyMs, signal);
        if (!(await holds()))
            throw new error/* ConvoyError */.rG('FENCED', 'another process watches this environment now: this one stops');
        await lookAtDeployments(running);
        await follower.refresh();
        if (src_clock/* systemClock */.m.now() - aimedAt < aimMs)
            continue;
        aimedAt = src_clock/* systemClock */.m.now();
        await aims.refresh(signal);
    }
};

// EXTERNAL MODULE: ./packages/drivers/src/host.ts
var src_host = __webpack_require__(22641);
// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var src_logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/model/src/alerting/labels.ts
var labels = __webpack_require__(48953);
// EXTERNAL MODULE: ./packages/engine/src/monitor/wanted.ts
var wanted = __webpack_require__(64782);
;// CONCATENATED MODULE: ./packages/engine/src/incidents/steps.ts


/** What a step of an incident is known by. */
const stepKey = ({ incident }, step) => `${incident}/${step}`;
/**
 * The step of each open incident that is due: one after the other in their order, each once for an incident. `mine`: keys of
 * those that this process takes now.
 */
const dueSteps = ({ open }, { steps }, environment, mine) => [...open.values()].flatMap((incident) => {
    const step = steps.find(({ name, on }) => ((0,labels/* matches */.cK)((0,wanted/* incidentLabels */.s)(incident, environment), on) || incident.steps.has(name)) &&
        !incident.steps.get(name)?.ended);
    if (!step || mine.has(stepKey(incident, step.name)))
        return [];
    if (!incident.steps.has(step.name))
        return [{ incident, step, what: 'begin' }];
    return [{ incident, step, what: step.idempotent ? 'again' : 'lost' }];
});

;// CONCATENATED MODULE: ./packages/convoy/src/watch/first-steps.ts






const everyMs = 500;
const variables = (environment, key, { incident }) => ({
    CONVOY_KEY: `${environment}/${key}`,
    ...{ CONVOY_ENVIRONMENT: environment, CONVOY_INCIDENT: incident.incident, CONVOY_CAUSE: incident.cause },
    ...{ CONVOY_SEVERITY: incident.severity, CONVOY_AFFECTED: incident.affected.join(' ') },
    CONVOY_REASON: incident.reason,
});
const logName = (key) => key.replaceAll('/', '.');
/**
 * Takes the declared first steps of open incidents until it is stopped: each is in the journal before it begins and when it has
 * ended. What another process had begun and nobody saw end is said to be unknown, or taken again where that does no harm.
 */
const takeFirstSteps = async (stepping) => {
    const { place, environment, ledger, incident: settings, clock, env, redact, onFacts, note, stop } = stepping;
    if (settings.steps.length === 0)
        return;
    const logs = (0,src_logs/* createLogs */.Q)({ dir: (0,folders/* stepsDir */.pB)(place, environment), secrets: stepping.secrets, onFault: note });
    const host = (0,src_host/* createHost */.D)({ root: place.root, env, clock });
    const taken = new Map();
    let fault = null;
    const write = async (fact) => {
        await ledger.append([fact]);
        onFacts([fact]);
    };
    const run = async (due, key) => {
        const begin = clock.now();
        const { run: command, timeoutMs } = due.step;
        const own = variables(environment, key, due);
        const said = (outcome, more = {}) => ({
            ...{ outcome, ms: clock.now() - begin },
            ...more,
        });
        try {
            if (due.what === 'again')
                await host.outlast(own.CONVOY_KEY ?? '', stop);
            const log = logs.open(logName(key));
            const { code, timedOut } = await host.run({ run: command, env: own, timeoutMs, log }, stop);
            if (timedOut)
                return said('timed-out');
            return said(code === 0 ? 'done' : 'failed', code === null ? {} : { code });
        }
        catch (thrown) {
            return stop.aborted ? said('stopped') : said('failed', { reason: redact((0,error/* messageOf */.bD)(thrown)) });
        }
    };
    const take = async (due, key) => {
        const of = { incident: due.incident.incident, step: due.step.name };
        if (due.what === 'lost') {
            const reason = 'whoever had begun it ended meanwhile: whether it came to its end nobody knows';
            return write({ type: 'incident.step-ended', ...of, outcome: 'unknown', reason });
        }
        await write({ type: 'incident.step-started', ...of });
        const ended = await run(due, key);
        await write({ type: 'incident.step-ended', ...of, ...ended });
        if (ended.outcome === 'failed' || ended.outcome === 'timed-out')
            note(`what ${of.step} said is in ${(0,external_node_path_.join)((0,folders/* stepsDir */.pB)(place, environment), `${logName(key)}.log`)}`);
    };
    while (!stop.aborted && !fault) {
        for (const due of dueSteps(ledger.state.incidents, settings, environment, new Set(taken.keys()))) {
            const key = stepKey(due.incident, due.step.name);
            const over = take(due, key)
                .catch((thrown) => {
                fault = thrown;
            })
                .finally(() => taken.delete(key));
            taken.set(key, over);
        }
        await clock.sleep(everyMs, stop).catch(() => undefined);
    }
    await Promise.all(taken.values());
    logs.close();
    if (fault)
        throw fault;
};

// EXTERNAL MODULE: ./packages/convoy/src/watch/following.ts + 1 modules
var following = __webpack_require__(93131);
// EXTERNAL MODULE: ./packages/convoy/src/watch/journal.ts
var journal = __webpack_require__(45819);
// EXTERNAL MODULE: ./packages/model/src/monitoring/status.ts
var monitoring_status = __webpack_require__(73860);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/latest.ts


const none = Object.fromEntries(monitoring_status/* grades */.D.map((grade) => [grade, 0]));
const latestOf = (former, { grade, ms }, look, at) => {
    const counts = { ...(former?.counts ?? none) };
    counts[grade] += 1;
    return {
        ...{ grade, ms, at, counts, status: look?.status ?? null, timings: look?.timings ?? null },
        notAfter: look && earliestExpiry(look),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/metrics.ts

const statuses = ['up', 'degraded', 'down', 'pending', 'unknown', 'maintenance'];
/** To the microsecond, which is as fine as looks are timed. */
const seconds = (ms) => Math.round(Math.max(0, ms) * 1000) / 1_000_000;
/** Phases as blackbox_exporter calls them, in seconds; finding the address is part of `connect` here. */
const phasesOf = ({ connectMs, tlsMs = 0, firstByteMs, totalMs }) => ({
    connect: seconds(connectMs),
    tls: seconds(tlsMs),
    ...(firstByteMs === undefined
        ? {}
        : {
            processing: seconds(firstByteMs - connectMs - tlsMs),
            transfer: seconds(totalMs - firstByteMs),
        }),
});
const gauge = (name, help, samples) => ({
    ...{ name, type: 'gauge', help, samples },
});
/** Families of the endpoints, named as blackbox_exporter names them; of what has not been seen for too long there are none. */
const probed = (all) => {
    const fresh = all.filter(({ isStale }) => !isStale);
    const each = (value) => fresh.flatMap(({ labels, latest }) => {
        const found = value(latest);
        return found === null ? [] : [[labels, found]];
    });
    return [
        gauge('probe_success', 'Displays whether or not the probe was a success', each(({ grade }) => Number(grade === 'good' || grade === 'poor'))),
        gauge('probe_duration_seconds', 'Returns how long the probe took to complete in seconds', each(({ ms }) => seconds(ms))),
        gauge('probe_http_status_code', 'Response HTTP status code', each(({ status }) => status)),
        gauge('probe_http_ssl', 'Indicates if SSL was used for the final redirect', each(({ status, notAfter }) => (status === null ? null : Number(notAfter !== null)))),
        gauge('probe_ssl_earliest_cert_expiry', 'Returns last SSL chain expiry in unixtime', each(({ notAfter }) => (notAfter === null ? null : notAfter / 1000))),
        gauge('probe_http_duration_seconds', 'Duration of http request by phase, summed over all redirects', fresh.flatMap(({ labels, latest: { status, timings } }) => status === null || timings === null
            ? []
            : Object.entries(phasesOf(timings)).map(([phase, value]) => [{ ...labels, phase }, value]))),
    ];
};
/** All metrics of a watch at a time, ms since the epoch. */
const metricsOf = ({ board, latest, statusOf, missed }, now) => {
    const seen = board.watched.flatMap(({ endpoint: { service, name } }, index) => {
        const found = latest[index];
        const isStale = board.status(index, now) === 'unknown';
        return found ? [{ labels: { service, endpoint: name }, latest: found, isStale }] : [];
    });
    return [
        ...probed(seen),
        {
            ...{ name: 'convoy_looks_total', type: 'counter', help: 'Looks since the watch began, by what they were worth' },
            samples: seen.flatMap(({ labels, latest: { counts } }) => monitoring_status/* grades */.D.map((grade) => [{ ...labels, grade }, counts[grade]])),
        },
        gauge('convoy_service_status', 'Whether a service is in that status', board.services.flatMap((service) => {
            const is = statusOf(service, now);
            return statuses.map((status) => [{ service, status }, Number(status === is)]);
        })),
        {
            ...{ name: 'convoy_looks_missed_total', type: 'counter', help: 'Looks that were not taken in their interval' },
            samples: [[{}, missed]],
        },
    ];
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/exposition.ts
/*
 * Prometheus's text format, version 0.0.4. Written here: prom-client keeps an object for every series, which thousands of
 * endpoints have tens of, and all there is to do is to escape and to write numbers.
 */
const contentType = 'text/plain; version=0.0.4; charset=utf-8';
const helped = (text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const labelled = (text) => helped(text).replaceAll('"', '\\"');
const labelsOf = (labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${labelled(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};
const numberOf = (value) => {
    if (Number.isNaN(value))
        return 'NaN';
    return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
};
/** Families without a sample are left out. */
const exposition = (families) => families
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, type, help, samples }) => [
    `# HELP ${name} ${helped(help)}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labelsOf(labels)} ${numberOf(value)}`),
    '',
].join('\n'))
    .join('');

;// CONCATENATED MODULE: ./packages/convoy/src/watch/server.ts




/** `127.0.0.1:9115`, `[::1]:9115` or `:9115`, which is on this machine alone. */
const parsed = (listen) => {
    const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^:[\]]*)):(\d{1,5})$/i.exec(listen) ?? [];
    const host = bracketed ?? (plain || '127.0.0.1');
    const port = Number(digits);
    return digits === undefined || port > 65_535 || (bracketed !== undefined && (0,external_node_net_.isIP)(host) !== 6) ? null : { host, port };
};
const send = (response, status, type, body) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};
/** Health as draft-inadarei-api-health-check writes it, so that another watch can read this one's. */
const sendHealth = (response, trouble) => send(response, trouble === null ? 200 : 503, 'application/health+json', `${JSON.stringify({ status: trouble === null ? 'pass' : 'fail', ...(trouble === null ? {} : { output: trouble }) })}\n`);
/** Throws `USAGE` for an address that is none. */
const requireAddress = (listen) => {
    const to = parsed(listen);
    if (!to)
        throw new error/* ConvoyError */.rG('USAGE', `--listen ${listen}: expects HOST:PORT, for example 127.0.0.1:9115`);
    return to;
};
/** Throws `USAGE` for an address that is none, `LISTEN_FAILED` where it cannot be had. */
const listenOn = async (listen, answers) => {
    const to = requireAddress(listen);
    const server = (0,external_node_http_.createServer)((request, response) => {
        const path = new URL(request.url ?? '/', 'http://watch').pathname;
        if (request.method !== 'GET' && request.method !== 'HEAD')
            return send(response, 405, 'text/plain', 'only GET\n');
        if (path === '/metrics')
            return send(response, 200, contentType, exposition(answers.metrics()));
        if (path === '/health')
            return sendHealth(response, answers.trouble());
        send(response, 404, 'text/plain', 'there are /metrics and /health\n');
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(to.port, to.host, resolve);
    }).catch((thrown) => {
        throw new error/* ConvoyError */.rG('LISTEN_FAILED', `--listen ${listen}: ${(0,error/* messageOf */.bD)(thrown)}: choose another`, {
            cause: thrown,
        });
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : to.port;
    return {
        at: `${(0,external_node_net_.isIP)(to.host) === 6 ? `[${to.host}]` : to.host}:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/watch/telling.ts + 14 modules
var telling = __webpack_require__(84707);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/read.ts
var read = __webpack_require__(80100);
// EXTERNAL MODULE: ./packages/convoy/src/watch/wishes/take.ts
var take = __webpack_require__(23207);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/wishes/heed.ts



/** From one look for wishes to the next, in milliseconds. */
const heed_everyMs = 500;
/** Hears of what was left on GitHub, where the state is there; what was heard waits in the list that is given back. */
const listen = ({ place, environment }, stop, note) => {
    const left = [];
    const over = place.github?.().then((github) => github.heedControls(environment, stop, (controls) => {
        for (const { deployment, expires, ...control } of controls)
            if (deployment === read/* forWatch */.r)
                left.push({ id: control.id, value: { ...control, expires: Date.parse(expires) } });
    }, (thrown) => note(`wishes cannot be read for now: ${(0,error/* messageOf */.bD)(thrown)}`)));
    return { left, over: over ?? Promise.resolve() };
};
/** Answers what people ask of a watch until it is stopped. Rejects where the journal cannot be written. */
const heedWishes = async (taker, stop, note) => {
    const { left, over } = listen(taker, stop, note);
    over.catch((thrown) => note(`wishes are not heard: ${(0,error/* messageOf */.bD)(thrown)}`));
    while (!stop.aborted) {
        for (const { id, value } of left.splice(0))
            await (0,take/* takeWish */.R)(taker, id, value);
        await (0,take/* takeWishes */.P)(taker);
        await taker.clock.sleep(heed_everyMs, stop).catch(() => undefined);
    }
};

// EXTERNAL MODULE: ./packages/convoy/src/watch/writers.ts
var writers = __webpack_require__(15140);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/run.ts





















const whyOver = (stop, relieved) => {
    if (stop.aborted)
        return 'it was stopped';
    return relieved.aborted ? 'another watch goes on' : 'its time was over';
};
/** Watches until its time is over or it is stopped. What it holds is given back, whatever ends it. */
const runWatch = async (running) => {
    const { place, environment, endpoints, aims, underway, stop, redact, note } = running;
    const clock = src_clock/* systemClock */.m;
    const dir = (0,folders/* monitorDir */.yO)(place, environment);
    const writer = await (0,writers/* writerFor */.P)(running);
    const { relieved } = writer;
    running.onBegin();
    const over = new AbortController();
    try {
        const store = writer.store((0,journal/* watchSegment */.z)(place, environment, writer.epoch, redact, note));
        const keep = writer.keep((0,keep_file/* createKeepFile */.E)((0,external_node_path_.join)(dir, 'looks')));
        const { ledger, board, gap } = await (0,begin/* beginWatch */.RY)(endpoints, ...[
            store,
            keep,
            { environment, agent: agent/* agent */.MA, epoch: writer.epoch, prefix: running.prefix },
            running.alerts,
            clock,
        ]);
        if (gap)
            running.tell([gap]);
        const neverBegan = async (thrown) => {
            await ledger.append([{ type: 'monitor.ended', reason: 'it could not begin' }]);
            throw thrown;
        };
        const latest = endpoints.map(() => undefined);
        let [looks, missed, lookedAt] = [0, 0, clock.now()];
        const quietMs = Math.max(10_000, ...endpoints.map(({ rule }) => rule.staleMs));
        const statusOf = running.statusOf(board, () => ledger.state.pages);
        const answers = {
            metrics: () => metricsOf({ board, latest, statusOf, missed }, clock.now()),
            trouble: () => endpoints.length > 0 && clock.now() - lookedAt > quietMs ? 'no look has ended for too long' : null,
        };
        const listening = running.listen === null ? null : await listenOn(running.listen, answers).catch(neverBegan);
        if (listening)
            note(`metrics are at http://${listening.at}/metrics`);
        const ends = AbortSignal.any([stop, over.signal, relieved]);
        let fenced = null;
        const orEnd = (work) => work.catch((thrown) => {
            if (!ends.aborted)
                fenced = thrown;
            over.abort();
        });
        const { reason: maintenance } = underway;
        const writing = { place, environment, board, ledger, clock, maintenance, onFacts: running.tell, stop: ends };
        const follower = (0,following/* createFollower */.B)({ place, environment, ledger, rules: running.rules, clock, note });
        const guards = [
            orEnd(follower.refresh().then(() => asking(running, writer.holds, follower, ends))),
            orEnd(writer.work(ledger, ends)),
        ];
        /** Those that write facts of their own. */
        const others = [
            (0,telling/* tellPeople */.fD)({ ...running, ...writing, ...running.changes, runbooks: running.incident.runbooks }),
            heedWishes(writing, ends, note),
            takeFirstSteps({ ...running, ...writing }),
            watchPages({ ...running.pages, ...writing }),
            running.mend?.(writing) ?? Promise.resolve(),
        ].map(orEnd);
        try {
            await watchOn({
                ...{ board, ledger, keep, clock, probe: running.probe, concurrency: running.concurrency, stop: ends },
                random: (0,random/* seeded */.J)((0,external_node_crypto_.randomInt)(2 ** 32)),
                urlOf: aims.urlOf,
                maintenance,
                needs: (service) => (0,causes/* needsOf */.hN)(running.graph, service),
                onLook: (index, sight, look) => {
                    lookedAt = clock.now();
                    looks += 1;
                    latest[index] = latestOf(latest[index], sight, look, lookedAt);
                },
                onFacts: running.tell,
                onMissed: (count) => {
                    missed = count;
                },
                until: running.forMs === null ? null : clock.now() + running.forMs,
            });
            over.abort();
            await Promise.all(others);
            if (fenced)
                throw fenced;
            if (!stop.aborted)
                await writer.keepLooks(ledger);
            await ledger.append([{ type: 'monitor.ended', reason: whyOver(stop, relieved) }]);
        }
        finally {
            over.abort();
            await Promise.all([...guards, ...others]);
            await listening?.close();
        }
        return { board, state: ledger.state, looks, missed, isHandedOver: relieved.aborted };
    }
    finally {
        over.abort();
        await writer.release();
    }
};

// EXTERNAL MODULE: ./packages/model/src/monitoring/sketch.ts
var sketch = __webpack_require__(92490);
// EXTERNAL MODULE: ./packages/model/src/monitoring/state.ts
var state = __webpack_require__(73277);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/standing.ts



const minuteMs = 60_000;
const endpointsOf = (board, service, now) => Object.fromEntries(board.of(service).flatMap((index) => {
    const watched = board.watched[index];
    if (!watched)
        return [];
    const lastHour = (0,sketch/* addUp */.NM)(watched.rollups.windows(minuteMs).map(({ latency }) => latency));
    const times = { p50: (0,sketch/* quantileOf */.Xf)(lastHour, 0.5), p95: (0,sketch/* quantileOf */.Xf)(lastHour, 0.95) };
    return [[watched.endpoint.name, { status: board.status(index, now), ...times }]];
}));
/** All services as they are at a time, ms since the epoch; `told` where a journal says since when. */
const standingOf = (board, statusOf, told, now, redact) => Object.fromEntries(board.services.map((service) => {
    const known = told.get((0,state/* keyOf */.T)(service));
    const status = statusOf(service, now);
    const last = board.watched[(0,decide/* worstOf */.hm)(board, service, now)]?.last;
    const isKnown = known?.status === status;
    return [
        service,
        {
            status,
            since: isKnown ? new Date(known.since).toISOString() : null,
            code: (isKnown ? known.code : last?.code) ?? '',
            reason: redact((isKnown ? known.reason : last?.reason) ?? ''),
            endpoints: endpointsOf(board, service, now),
        },
    ];
}));

// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: ./packages/engine/src/authorize/freeze.ts
var freeze = __webpack_require__(91561);
// EXTERNAL MODULE: ./packages/model/src/replay.ts
var replay = __webpack_require__(97770);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/underway.ts







/** Calendars are asked at most so often, in milliseconds. */
const calendarMs = 1_000;
/** Whether a declared window is open, for windows that services share worked out once. */
const declared = (settings) => {
    const windowsOf = new Map([...Object.keys(settings.services), ...Object.keys(settings.external ?? {})].map((service) => [
        service,
        (0,targets/* monitorOf */.Ky)(settings, service).maintenance,
    ]));
    const known = new Map();
    const keys = new Map([...windowsOf].map(([service, windows]) => [service, JSON.stringify(windows)]));
    return (service, now) => {
        const windows = windowsOf.get(service) ?? [];
        if (windows.length === 0)
            return null;
        const key = keys.get(service) ?? '';
        const found = known.get(key);
        if (found && now - found.at < calendarMs)
            return found.reason;
        const open = (0,freeze/* freezeAt */.N)(windows, now);
        const reason = open ? `maintenance${open.window.reason === undefined ? '' : `: ${open.window.reason}`}` : null;
        known.set(key, { at: now, reason });
        return reason;
    };
};
const createUnderway = (place, settings, note) => {
    const { environment } = settings;
    const maintained = declared(settings);
    let touched = new Set();
    let deployment = '';
    let fault = '';
    /** What lies unfinished and nobody drives explains nothing: somebody has to see that it is down. */
    const look = async (head) => {
        const { record } = await head;
        const { owner, unfinished } = record;
        if (!owner || unfinished === null || !(await place.stores.isAlive(owner))) {
            touched = new Set();
            return;
        }
        const { plan, outcome } = (0,replay/* replay */.e)(await (0,journal_file/* readJournal */.a0)((0,folders/* journalDir */.Pg)(place, environment, unfinished)));
        deployment = unfinished;
        touched = new Set(outcome ? [] : [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service));
    };
    return {
        reason: (service, now) => (touched.has(service) ? `${deployment} is under way` : maintained(service, now)),
        refresh: async (head = (0,session_open/* headOf */.Uo)(place, environment).read()) => {
            try {
                await look(head);
                fault = '';
            }
            catch (thrown) {
                touched = new Set();
                const why = `whether a deployment is under way cannot be read: ${(0,error/* messageOf */.bD)(thrown)}`;
                if (why !== fault)
                    note(why);
                fault = why;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/watch.ts






































const help = `Beside saying what changes it opens incidents, tells people by the channels of the manifest (\`alerts\`) and restarts or takes
back what the manifest says (\`recover\`). Exit status of --once and --for: 0 when nothing is down or unknown, else 1. 2 too where
nobody can listen at --listen. 4: somebody else watches.`;
/** Looks at the same time: more would wait for this machine rather than for what answers. */
const concurrency = 100;
const until = async (prepared, given, around) => {
    const { environment, endpoints, note, redact } = prepared;
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the watch was stopped')));
    const watched = (0,plural/* plural */.L)(new Set(endpoints.map(({ service }) => service)).size, 'service');
    const soonest = Math.min(...endpoints.map(({ intervalMs }) => intervalMs));
    const begun = endpoints.length === 0
        ? `nothing to look at in ${environment}: no service has \`health\``
        : `watching ${watched} of ${environment} at ${(0,plural/* plural */.L)(endpoints.length, 'endpoint')}, every ${(0,view_text/* duration */.p0)(soonest)}`;
    try {
        keepMemorySmall();
        const forMs = given.for === undefined ? null : (0,duration/* durationMs */.pc)(given.for);
        const listen = given.listen ?? null;
        const ran = await runWatch({ ...prepared, listen, forMs, onBegin: () => note(begun), stop: stop.signal });
        const now = src_clock/* systemClock */.m.now();
        const services = standingOf(ran.board, prepared.statusOf(ran.board, () => ran.state.pages), ran.state.told, now, redact);
        const result = ranResult(prepared, services, ran, now);
        return stop.signal.aborted ? { ...result, exit: exit/* exits */.c.cancelled } : result;
    }
    catch (thrown) {
        const other = (0,holding/* whoWatches */.QG)(thrown);
        if (other !== null && prepared.place.github && (0,agent/* jobOf */.Zw)(agent/* agent */.MA))
            return watchedResult(environment, other);
        if (other !== null)
            return (0,outcome/* refusedResult */.M)([{ code: 'LOCKED', reason: other }]);
        if ((0,error/* codeOf */.$N)(thrown, '') === 'FENCED')
            return (0,outcome/* refusedResult */.M)([{ code: 'FENCED', reason: (0,error/* messageOf */.bD)(thrown) }]);
        throw thrown;
    }
    finally {
        off();
    }
};
const watch_once = async (prepared, around) => {
    const { environment, endpoints, probe, aims, redact } = prepared;
    const stop = new AbortController();
    const off = around.onSignal(() => stop.abort(new error/* ConvoyError */.rG('CANCELLED', 'the look was cancelled')));
    try {
        const board = await (0,once/* lookOnce */.n)(endpoints, {
            ...{ clock: src_clock/* systemClock */.m, probe, concurrency, urlOf: aims.urlOf, signal: stop.signal },
        });
        const now = src_clock/* systemClock */.m.now();
        const services = standingOf(board, prepared.statusOf(board, () => new Map()), new Map(), now, redact);
        return lookedResult(environment, services);
    }
    finally {
        off();
    }
};
const watch = (0,verb/* verb */.w)({
    inputs: {
        once: schemas/* boolean */.zMY()
            .optional()
            .describe('One look at everything, of which nothing is kept; exit status 1 when something is down'),
        for: schemas/* string */.YjP()
            .regex(duration/* durationAboveZero */.Co, 'expects a duration, for example 10m')
            .refine(duration/* isWaitable */.mI, `expects a duration of at most ${duration/* longestWait */._s}`)
            .optional()
            .describe(`How long to watch, for example 10m, at most ${duration/* longestWait */._s}; default until Ctrl-C`),
        listen: schemas/* string */.YjP()
            .optional()
            .describe('HOST:PORT where /metrics answers in the format of Prometheus, and /health for the watch itself'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    help,
    run: async (given, around) => {
        if (given.once && (given.for ?? given.listen) !== undefined)
            throw new error/* ConvoyError */.rG('USAGE', '--once looks once: leave out --for and --listen');
        if (given.listen !== undefined)
            requireAddress(given.listen);
        const place = (0,src_place/* placeOf */.$)(given, around);
        const { loadWhole, manifestOfDefaultBranch } = await Promise.all(/* import() */[__webpack_require__.e(720), __webpack_require__.e(4575), __webpack_require__.e(1229), __webpack_require__.e(617)]).then(__webpack_require__.bind(__webpack_require__, 32998));
        const { settings, manifest } = await loadWhole(place, given.environment);
        const redact = (0,secrets/* redactorFor */.sD)(settings, around.env);
        const note = (line) => around.note(redact(line));
        const endpoints = (0,targets/* targetsOf */.QR)(settings);
        const { createProbe } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8987)]).then(__webpack_require__.bind(__webpack_require__, 38987));
        const aims = await (0,watch_aims/* createAims */.l)(endpoints, { place, settings, env: around.env, note });
        const underway = createUnderway(place, settings, note);
        // Whoever may push a branch must not thereby choose who is told.
        const telling = (await manifestOfDefaultBranch(place)) ?? manifest;
        const { channels, faults } = await (0,alerting_channels/* channelsOf */.M)(telling, {
            env: around.env,
            clock: src_clock/* systemClock */.m,
            github: place.remote,
        });
        for (const { channel, reason } of faults)
            around.warn(`nobody is told by ${channel}: ${reason}`);
        const paint = (0,view_paint/* paintOf */.M)((0,view_paint/* wantsColour */.t)(around.env, around.isTerminal));
        const graph = (0,targets/* watchedGraph */.Pe)(settings);
        const recovers = Object.values(settings.services).some(({ recover }) => recover);
        const { mendingOf } = recovers ? await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3581), __webpack_require__.e(2210), __webpack_require__.e(720), __webpack_require__.e(4575), __webpack_require__.e(1229), __webpack_require__.e(5203), __webpack_require__.e(9408), __webpack_require__.e(3931), __webpack_require__.e(3577), __webpack_require__.e(55), __webpack_require__.e(8541), __webpack_require__.e(6561), __webpack_require__.e(9587), __webpack_require__.e(3562)]).then(__webpack_require__.bind(__webpack_require__, 63562)) : { mendingOf: () => null };
        const prepared = {
            ...{ channels: (0,tellable/* tellable */.i)(channels, faults), alerts: (0,alerts/* alertSettingsOf */.p)(telling) },
            ...{ incident: (0,incident/* incidentSettingsOf */.X)(manifest), slo: (0,slo/* sloOf */.c)(manifest) },
            ...{ reports: (0,reports/* reportsOf */.t)(telling), rules: (0,rules/* readRules */.K)((0,alerts/* rulesOf */.f)(telling)) },
            prefix: (0,prefix/* drawPrefix */.B)(manifest, settings.environment),
            ...{ env: around.env, secrets: (0,secrets/* secretsOf */.Fj)(manifest, around.env) },
            changes: (0,changes/* createChanges */.wy)(place, settings.environment, src_clock/* systemClock */.m, note),
            ...{ graph, mend: mendingOf({ place, settings, graph, around: { ...around, note } }) },
            ...{ place, environment: settings.environment, endpoints, aims, underway, concurrency, redact, note },
            probe: createProbe(src_clock/* stopwatch */.s),
            statusOf: (board, pages) => (service, now) => underway.reason(service, now) === null
                ? (0,decide/* withPage */.M8)(board.serviceStatus(service, now), pages().get(service))
                : 'maintenance',
            pages: { pages: pagesOf(settings), look: lookAtPage(place, around.env, aims) },
            tell: (facts) => {
                const lines = facts.map((fact) => factLine(fact, src_clock/* systemClock */.m.now(), paint));
                for (const line of lines)
                    if (line !== null)
                        note(line);
            },
        };
        try {
            await Promise.all([aims.refresh(new AbortController().signal), lookAtDeployments(prepared)]);
            return await (given.once ? watch_once(prepared, around) : until(prepared, given, around));
        }
        finally {
            aims.close();
        }
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

/***/ 48163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Kc: () => (/* binding */ incidentText),
/* harmony export */   NV: () => (/* binding */ incidentsText),
/* harmony export */   dQ: () => (/* binding */ incidentJson),
/* harmony export */   yI: () => (/* binding */ incidentShown)
/* harmony export */ });
/* harmony import */ var _convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);


const iso = (ms) => (ms == null ? null : new Date(ms).toISOString());
/** An incident as machines read it; times in ISO 8601, durations in milliseconds. */
const incidentShown = (incident) => {
    const { cause, worst, affected, reason, falls, acknowledged, suspects, steps, looks, pointed, accused } = incident;
    return {
        ...{ incident: incident.incident, cause, severity: incident.severity, worst, affected, reason, falls },
        openedAt: iso(incident.openedAt),
        acknowledged: acknowledged && { actor: acknowledged.actor, at: iso(acknowledged.at) },
        mitigatedAt: iso(incident.mitigatedAt),
        resolvedAt: iso(incident.resolvedAt),
        durations: (0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .timesOf */ .Qv)(incident),
        ...{ looks, pointed, accused },
        suspects: suspects.map(({ shiftedAt, ...suspect }) => ({ ...suspect, shiftedAt: iso(shiftedAt) })),
        steps: [...steps].map(([step, { startedAt, ended }]) => ({
            ...{ step, startedAt: iso(startedAt) },
            ended: ended && { ...ended, at: iso(ended.at) },
        })),
    };
};
const stateOf = ({ resolvedAt, mitigatedAt, watchedAt, acknowledged, openedAt }) => {
    if (resolvedAt !== null)
        return `over after ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(resolvedAt - openedAt)}`;
    const taken = acknowledged ? `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(acknowledged.actor)} has taken it on` : '';
    const how = mitigatedAt === null ? 'open' : watchedAt === null ? 'mitigated' : 'well, and watched';
    return `${how}${taken}`;
};
const lineOf = (incident) => {
    const { worst, cause, affected, openedAt } = incident;
    const also = affected.length > 0 ? ` and with it ${affected.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH).join(', ')}` : '';
    return `${incident.incident}  ${iso(openedAt)}  ${worst}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(cause)}${also}: ${stateOf(incident)}`;
};
/** All that are open, and the latest that are over, the newest first. */
const incidentsOf = ({ open, past }) => [...past, ...open.values()].toSorted((a, b) => b.openedAt - a.openedAt);
const incidentsText = (incidents, environment) => incidents.map(lineOf).join('\n') || `there was no incident in ${environment}`;
const effectText = ({ service, downMs, degradedMs }) => {
    const parts = [
        downMs > 0 && `down for ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(downMs)}`,
        degradedMs > 0 && `degraded for ${(0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .spanText */ .Cp)(degradedMs)}`,
    ];
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(service)} ${parts.filter((part) => part !== false).join(', ')}`;
};
const entryText = ({ at, subject, text }) => `  ${iso(at)}  ${subject === '' ? '' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(subject)} `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(text)}`;
/** What it was, what it did, what was done, and what happened when. */
const incidentText = ({ incident, effects, timeline, holds }) => {
    const felt = effects.filter(({ downMs, degradedMs }) => downMs + degradedMs > 0);
    // What is on hold now says more than what was at its end.
    const notes = Object.entries((0,_convoy_model_incidents_report__WEBPACK_IMPORTED_MODULE_0__/* .reportNotes */ .We)(incident)).filter(([name]) => holds.length === 0 || name !== 'on hold');
    return [
        lineOf(incident),
        ...notes.map(([name, value]) => `  ${name}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(value)}`),
        ...(felt.length > 0 ? [`  effect: ${felt.map(effectText).join('; ')}`] : []),
        ...holds.map(({ service, release, reason }) => `  on hold: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(service)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(release.version)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(reason)}`),
        '',
        ...timeline.map(entryText),
    ].join('\n');
};
/** The same as machines read it. */
const incidentJson = ({ incident, effects, timeline, holds }) => ({
    ...incidentShown(incident),
    ...{ effects, holds },
    timeline: timeline.map(({ at, ...entry }) => ({ at: iso(at), ...entry })),
});


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ silencesShown),
/* harmony export */   y: () => (/* binding */ silenceLine)
/* harmony export */ });
/* harmony import */ var _alerts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9769);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);


const iso = (ms) => new Date(ms).toISOString();
/** What is silenced at a time, ms since the epoch. */
const silencesShown = ({ telling }, now) => [...telling.alerting.silences]
    .filter(([, { until }]) => until > now)
    .map(([id, { match, from, until, actor, reason }]) => ({
    ...{ id, match, from: iso(from), until: iso(until), actor, reason },
}));
/** One of them on a line. */
const silenceLine = ({ id, match, until, actor, reason }) => `${(0,_alerts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelWords */ .aX)(match)}  silenced until ${until} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(actor)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clean */ .uH)(reason)}  (${id})`;


/***/ }),

/***/ 7936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createAims)
/* harmony export */ });
/* harmony import */ var _convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12039);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_expand__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74885);



/** Providers of services whose address the manifest does not say; they are loaded only where there is one. */
const providersOf = async (place, settings, env, note) => {
    const unstated = Object.entries(settings.services).filter(([, { health }]) => health && health.url === undefined);
    if (unstated.length === 0)
        return { unstated, provider: null, close: () => undefined };
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9408), __webpack_require__.e(7857)]).then(__webpack_require__.bind(__webpack_require__, 59408));
    const services = Object.fromEntries(unstated);
    const { ports, close } = await connect(place, { ...settings, services }, 'watch', env, note);
    return { unstated, provider: (service) => ports.provider(service), close };
};
const createAims = async (endpoints, { place, settings, env, note, }) => {
    const { unstated, provider, close } = await providersOf(place, settings, env, note);
    const bases = new Map();
    const urls = new Map();
    const aim = (service, base) => {
        if (bases.get(service) === base)
            return;
        bases.set(service, base);
        for (const endpoint of endpoints)
            if (endpoint.service === service)
                urls.set(endpoint.key, (0,_convoy_engine_perform_diagnosis__WEBPACK_IMPORTED_MODULE_0__/* .under */ .h)(base, endpoint.path));
    };
    for (const [service, { health }] of Object.entries({ ...settings.services, ...settings.external }))
        if (health?.url !== undefined)
            aim(service, (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(health.url, (name) => env[name]));
    const told = new Map();
    const ask = async (service, signal) => {
        try {
            const made = provider?.(service);
            const keys = settings.services[service]?.with ?? {};
            const found = made?.capabilities.describe
                ? await made.describe({ environment: settings.environment, service, with: keys }, signal)
                : null;
            if (found?.url !== undefined)
                aim(service, found.url);
        }
        catch (thrown) {
            const why = `where ${service} answers cannot be asked: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`;
            if (!signal.aborted && told.get(service) !== why)
                note(why);
            told.set(service, why);
        }
    };
    return {
        urlOf: ({ key }) => urls.get(key) ?? null,
        baseOf: (service) => bases.get(service) ?? null,
        refresh: async (signal) => {
            await Promise.all(unstated.map(([service]) => ask(service, signal)));
        },
        close,
    };
};


/***/ }),

/***/ 90717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ movesOf),
/* harmony export */   mC: () => (/* binding */ standingShifts),
/* harmony export */   wy: () => (/* binding */ createChanges)
/* harmony export */ });
/* harmony import */ var _convoy_engine_incidents_suspects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1416);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_release__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20400);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97770);
/* harmony import */ var _session_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37075);





/** Releases that a deployment let users meet, by its journal; what they had already is none. */
const shiftsOf = (deployment, events) => {
    const { plan } = (0,_convoy_model_replay__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(events);
    const shifted = new Map(events.flatMap((event) => event.type === 'service.shifted' ? [[event.service, Date.parse(event.at)]] : []));
    return (plan?.steps ?? []).flatMap(({ service, from, to }) => {
        const shiftedAt = shifted.get(service);
        if (shiftedAt === undefined || (from && (0,_convoy_model_release__WEBPACK_IMPORTED_MODULE_4__/* .sameRelease */ .O)(from, to)))
            return [];
        return [
            {
                ...{ service, deployment, from: from?.version ?? null, to: to.version, shiftedAt },
                ...(from?.commit !== undefined && { fromCommit: from.commit }),
                ...(to.commit !== undefined && { toCommit: to.commit }),
            },
        ];
    });
};
const movesOf = (deployment, events) => ({
    shifts: shiftsOf(deployment, events),
    backs: events.flatMap((event) => event.type === 'service.rolled-back'
        ? [{ service: event.service, to: event.to?.version ?? null, at: Date.parse(event.at) }]
        : []),
    lastAt: Date.parse(events.at(-1)?.at ?? ''),
    isOver: events.some(({ type }) => type === 'deployment.finished'),
});
/** What users met by these deployments, without what any of them took back: to go back to a release is to leave it there. */
const standingShifts = (moves) => {
    const backs = moves.flatMap((one) => one.backs);
    const isTakenBack = ({ service, to, shiftedAt }) => backs.some((back) => back.service === service && back.to !== to && back.at >= shiftedAt);
    return moves.flatMap(({ shifts }) => shifts).filter((shift) => !isTakenBack(shift));
};
/** Releases that users met longer ago than this, in milliseconds, are not asked for. */
const longMs = 2 * _convoy_engine_incidents_suspects__WEBPACK_IMPORTED_MODULE_0__/* .shortlyMs */ .M;
/** So many deployments at most are looked at: more within an hour leave nobody the time to suspect one. */
const most = 100;
const createChanges = (place, environment, clock, note) => {
    /** Of deployments that are over: these are read once. */
    let ended = new Map();
    let found = [];
    let held = [];
    let fault = '';
    const lately = async () => {
        const all = new Map();
        for (const id of (await (0,_session_history_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIds */ .Mx)(place, environment)).slice(-most).reverse()) {
            const moves = ended.get(id) ?? movesOf(id, await (0,_session_history_js__WEBPACK_IMPORTED_MODULE_3__/* .journalOf */ .PR)(place, environment, id));
            all.set(id, moves);
            // An environment has one after the other: what came before it ended before.
            if (clock.now() - moves.lastAt > longMs)
                break;
        }
        return all;
    };
    return {
        recent: () => found.filter(({ shiftedAt }) => clock.now() - shiftedAt <= longMs),
        held: () => held,
        refresh: async (head) => {
            try {
                const { record } = await head;
                held = record.holds.map(({ service, release }) => ({ service, version: release.version }));
                const moves = await lately();
                found = standingShifts([...moves.values()]);
                ended = new Map([...moves].filter(([, { isOver }]) => isOver));
                fault = '';
            }
            catch (thrown) {
                const why = `what was deployed lately cannot be read: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`;
                if (why !== fault)
                    note(why);
                fault = why;
            }
        },
    };
};


/***/ }),

/***/ 45487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lookOnce)
/* harmony export */ });
/* harmony import */ var _convoy_engine_monitor_board__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82113);
/* harmony import */ var _convoy_judge_status_sight__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90215);


/** One look at each endpoint, which counts by itself: there is none to wait for. Rejects once it is cancelled: what it saw is not whole. */
const lookOnce = async (endpoints, { clock, probe, urlOf, concurrency, signal }) => {
    const once = endpoints.map((one) => ({
        ...one,
        rule: { ...one.rule, failures: 1, successes: 1, staleMs: Infinity },
    }));
    const board = (0,_convoy_engine_monitor_board__WEBPACK_IMPORTED_MODULE_0__/* .createBoard */ .N)(once, new Map());
    const left = once.entries();
    const work = async () => {
        for (const [index, endpoint] of left) {
            const url = urlOf(endpoint);
            if (url === null)
                continue;
            const look = await probe.look({ url, timeoutMs: endpoint.timeoutMs }, signal);
            board.look(index, (0,_convoy_judge_status_sight__WEBPACK_IMPORTED_MODULE_1__/* .sightOf */ .p)(look, endpoint.name, endpoint.slowMs), clock.now());
        }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    signal.throwIfAborted();
    return board;
};


/***/ }),

/***/ 80100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wishIn),
/* harmony export */   r: () => (/* binding */ forWatch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const base = { id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() };
const wish = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('silence'), match: labels, until: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unsilence'), silence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('acknowledge'), incident: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...base, verb: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('acknowledge'), match: labels }),
]);
/** A wish that somebody left; null: this version knows no such one. */
const wishIn = (value) => wish.safeParse(value).data ?? null;
/** On GitHub wishes of all kinds lie in one list: what is meant for a watch names no deployment but this. */
const forWatch = 'watch';


/***/ }),

/***/ 23207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeWishes),
/* harmony export */   R: () => (/* binding */ takeWish)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_wish_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83372);
/* harmony import */ var _convoy_engine_monitor_answer_wish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95359);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87537);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80100);




/** Answers one wish, known by `id` though nothing else of it is understood. */
const takeWish = async ({ environment, ledger, clock, onFacts }, id, value) => {
    const wish = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .wishIn */ .X)(value);
    const facts = wish
        ? (0,_convoy_engine_monitor_answer_wish__WEBPACK_IMPORTED_MODULE_1__/* .answerWish */ .y)(ledger.state, wish, { environment, now: clock.now() })
        : ledger.state.heard.has(id)
            ? []
            : [{ type: 'control.refused', wish: id, verb: '', actor: '', reason: 'this version of Convoy does not know it' }];
    if (facts.length === 0)
        return;
    await ledger.append(facts);
    onFacts(facts);
};
/**
 * Answers all that was left beside the journal. A wish is taken away once its answer is on the disk: whoever finds it after a
 * crash finds its answer in the journal too, and does nothing twice.
 */
const takeWishes = async ({ place, environment, ...of }) => {
    const folder = (0,_convoy_drivers_stores_wish_folder__WEBPACK_IMPORTED_MODULE_0__/* .createWishFolder */ .O)((0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesDir */ .Pj)(place, environment));
    for (const name of await folder.names()) {
        await takeWish({ environment, ...of }, name, await folder.read(name));
        await folder.remove(name);
    }
};


/***/ }),

/***/ 73060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createKeepFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);




/** Version of what the lines are; another one is not read: what they say can be seen anew. */
const schema = 1;
const samplesFile = /^samples\.(\d{1,12})\.jsonl$/;
/** Lines that are made and written at a time: beside looks there is no time for all of them at once. */
const atOnce = 200;
/** Whole lines that are JSON; a crash may have cut the last one. */
const valuesIn = (text) => text.split('\n').flatMap((line) => {
    try {
        return line === '' ? [] : [JSON.parse(line)];
    }
    catch {
        return [];
    }
});
const textOf = async (file) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (thrown) {
        if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT')
            return '';
        throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file, thrown);
    }
};
const lineOf = (value) => `${JSON.stringify(value)}\n`;
/** Number of the first file of samples that a snapshot does not have; null: it is none of this version. */
const firstOf = (header) => {
    const { convoy, schema: found, samples } = (header ?? {});
    return convoy === 'watch' && found === schema && Number.isSafeInteger(samples) ? Number(samples) : null;
};
/** A snapshot and files of samples in a folder, of which one process is the writer. */
const createKeepFile = (dir) => {
    const snapshotPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'snapshot.jsonl');
    const samplesPath = (number) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `samples.${number}.jsonl`);
    let number = 0;
    let file = null;
    const numbers = async () => (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(dir)).flatMap((name) => samplesFile.exec(name)?.slice(1).map(Number) ?? []).sort((a, b) => a - b);
    const writing = async (path, work) => {
        try {
            await work();
        }
        catch (thrown) {
            throw thrown instanceof _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG ? thrown : (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(path, thrown);
        }
    };
    const write = async (path, lines) => {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
        try {
            let text = '';
            let count = 0;
            for (const line of lines) {
                text += lineOf(line);
                count += 1;
                if (count % atOnce > 0)
                    continue;
                await target.writeFile(text);
                text = '';
            }
            await target.writeFile(text);
            await target.sync();
        }
        finally {
            await target.close();
        }
    };
    return {
        load: async () => {
            const [header, ...snapshot] = valuesIn(await textOf(snapshotPath));
            const first = firstOf(header);
            const known = await numbers();
            number = Math.max(first ?? 0, (known.at(-1) ?? 0) + 1);
            const samples = [];
            for (const one of known)
                if (one >= (first ?? 0))
                    samples.push(...valuesIn(await textOf(samplesPath(one))));
            return { snapshot: first === null ? [] : snapshot, samples };
        },
        append: (samples) => writing(samplesPath(number), async () => {
            if (!file) {
                await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(dir);
                file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(samplesPath(number), 'a', 0o600);
            }
            await file.appendFile(samples.map(lineOf).join(''));
        }),
        save: (lines) => writing(snapshotPath, async () => {
            const former = file;
            number += 1;
            file = null;
            const first = number;
            await former?.close();
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(dir);
            const temporary = `${snapshotPath}.tmp`;
            function* all() {
                yield { convoy: 'watch', schema, samples: first };
                yield* lines;
            }
            await write(temporary, all());
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, snapshotPath);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(dir);
            for (const one of await numbers())
                if (one < first)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(samplesPath(one), { force: true });
        }),
    };
};


/***/ }),

/***/ 83372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createWishFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1136);



const ending = '.json';
/** Digits of a time in ms since the epoch, until the year 5138. */
const digits = 15;
const nameOf = (id, at) => `${String(at).padStart(digits, '0')}-${id}${ending}`;
/** A folder of them; `id` may stand in the name of a file. */
const createWishFolder = (dir) => ({
    leave: async (id, at, wish) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, nameOf(id, at));
        try {
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(dir);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSynced */ .EY)(`${path}.tmp`, `${JSON.stringify(wish)}\n`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.tmp`, path);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)(dir);
        }
        catch (thrown) {
            throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .unwritable */ .mP)(path, thrown);
        }
    },
    names: async () => (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort(),
    read: async (name) => {
        try {
            return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), 'utf8'));
        }
        catch (thrown) {
            if (thrown instanceof SyntaxError || (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT')
                return undefined;
            throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), thrown);
        }
    },
    remove: (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { force: true }),
});


/***/ }),

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createHeap)
/* harmony export */ });
/** A binary heap, what is before all others first. */
const createHeap = (isBefore) => {
    const items = [];
    const swap = (a, b) => {
        [items[a], items[b]] = [items[b], items[a]];
    };
    const earliest = (index) => {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        let first = index;
        for (const child of [left, right])
            if (child < items.length && isBefore(items[child], items[first]))
                first = child;
        return first;
    };
    return {
        peek: () => items[0],
        push: (item) => {
            items.push(item);
            for (let at = items.length - 1; at > 0;) {
                const parent = (at - 1) >> 1;
                if (!isBefore(items[at], items[parent]))
                    return;
                swap(at, parent);
                at = parent;
            }
        },
        pop: () => {
            const last = items.length - 1;
            if (last > 0)
                swap(0, last);
            const popped = items.pop();
            for (let at = 0, next = earliest(at); next !== at; at = next, next = earliest(at))
                swap(at, next);
            return popped;
        },
    };
};


/***/ }),

/***/ 95359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silenceFault),
/* harmony export */   y: () => (/* binding */ answerWish)
/* harmony export */ });
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48953);
/* harmony import */ var _convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10709);
/* harmony import */ var _convoy_model_few__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17027);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64782);




/** What is silenced for longer nobody remembers, in days. */
const mostDays = 31;
/** Why nothing can be silenced until then, both ms since the epoch; null: it can. */
const silenceFault = (until, now) => {
    const at = new Date(until).toISOString();
    if (until <= now)
        return `it was to end at ${at}, which is over`;
    return until - now > mostDays * 86_400_000
        ? `it was to last until ${at}, and nobody remembers what is silenced for more than ${mostDays} days: say it for less, and by a rule or the \`mute\` of a route what is never news`
        : null;
};
const silence = ({ id, match, until, reason, actor }, { now }) => {
    if (Object.keys(match).length === 0)
        return 'it names no label, and would silence everything';
    const fault = silenceFault(until, now);
    return fault ?? [{ type: 'alert.silenced', silence: id, match, until, actor, reason }];
};
const unsilence = (state, wish, { now }) => {
    const { silence: id, actor } = wish;
    const known = state.telling.alerting.silences.get(id);
    if (!known) {
        const lasting = [...state.telling.alerting.silences].filter(([, { until }]) => until > now).map(([one]) => one);
        return `there is no silence ${id}: ${lasting.length === 0 ? 'nothing is silenced' : `there is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)(lasting)}`}`;
    }
    if (known.until <= now)
        return `the silence ${id} is over since ${new Date(known.until).toISOString()}`;
    return [{ type: 'alert.silenced', silence: id, match: known.match, until: now, actor, reason: known.reason }];
};
/** Incidents that are open and whose alert has these labels. */
const incidentsLike = ({ incidents }, match, environment) => [...incidents.open.values()].filter((one) => one.alerts.some((alert) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)((0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentLabels */ .s)(alert, environment), match)));
const firingOnes = ({ telling }, now) => {
    const firing = [...telling.alerting.alerts.values()].filter((alert) => (0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(alert, now));
    const shown = firing.map(({ labels: { alertname = '', cause, service = cause } }) => service === undefined ? alertname : `${alertname} of ${service}`);
    return firing.length === 0 ? 'nothing does' : `what does is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)([...new Set(shown)])}`;
};
const byLabels = (state, match, actor, { environment, now }) => {
    if (Object.keys(match).length === 0)
        return 'it names neither an incident nor a label';
    const firing = [...state.telling.alerting.alerts.values()].filter((alert) => (0,_convoy_model_alerting_state__WEBPACK_IMPORTED_MODULE_3__/* .firesAt */ .n)(alert, now) && (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(alert.labels, match));
    const incidents = incidentsLike(state, match, environment);
    if (firing.length + incidents.length === 0)
        return `nothing fires that has these labels: ${firingOnes(state, now)}`;
    // What is theirs already may be so by this very wish, of whose answer a crash left a part.
    const open = incidents.filter(({ acknowledged }) => !acknowledged || acknowledged.actor === actor);
    const free = firing.filter(({ acknowledged }) => acknowledged === undefined || acknowledged === actor);
    if (open.length + free.length === 0)
        return 'somebody has taken on all of it already';
    return [
        { type: 'alert.acknowledged', match, actor },
        ...open.map(({ incident }) => ({ type: 'incident.acknowledged', incident, actor })),
    ];
};
const openOnes = ({ incidents: { open } }) => open.size === 0
    ? 'none is open'
    : `open is ${(0,_convoy_model_few__WEBPACK_IMPORTED_MODULE_1__/* .few */ .H)([...open.values()].map(({ incident, cause }) => `${incident} (${cause})`))}`;
const acknowledge = (state, wish, moment) => {
    const { actor } = wish;
    if ('match' in wish)
        return byLabels(state, wish.match, actor, moment);
    const { incident } = wish;
    const known = state.incidents.open.get(incident);
    if (!known)
        return `there is no open incident ${incident}: ${openOnes(state)}`;
    if (known.acknowledged && known.acknowledged.actor !== actor)
        return `${known.acknowledged.actor} has taken on ${incident} already`;
    const { severity: _, ...match } = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentLabels */ .s)(known, moment.environment);
    const alerts = [...state.telling.alerting.alerts.values()].filter((one) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(one.labels, match));
    // Asked for again there is nothing to write; the alerts come before the incident, and a crash may be between them.
    if (known.acknowledged && alerts.every(({ acknowledged }) => acknowledged !== undefined))
        return [];
    return [
        { type: 'alert.acknowledged', match, actor },
        { type: 'incident.acknowledged', incident, actor },
    ];
};
const answerOf = (state, wish, moment) => {
    if (wish.expires <= moment.now)
        return `it expired at ${new Date(wish.expires).toISOString()}`;
    switch (wish.verb) {
        case 'silence':
            return silence(wish, moment);
        case 'unsilence':
            return unsilence(state, wish, moment);
        case 'acknowledge':
            return acknowledge(state, wish, moment);
    }
};
/**
 * What is to be journalled of a wish: its effect, and behind it that it was accepted, so that one whose writing was cut short is
 * answered anew to the same effect; or that it was refused, and why. Of one that was answered before nothing.
 */
const answerWish = (state, wish, moment) => {
    const { id, verb, actor } = wish;
    if (state.heard.has(id))
        return [];
    const answer = answerOf(state, wish, moment);
    return typeof answer === 'string'
        ? [{ type: 'control.refused', wish: id, verb, actor, reason: answer }]
        : [...answer, { type: 'control.accepted', wish: id, verb, actor }];
};


/***/ }),

/***/ 27271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ monitorOf),
/* harmony export */   Pe: () => (/* binding */ watchedGraph),
/* harmony export */   QR: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);
/* harmony import */ var _convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51081);
/* harmony import */ var _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);
/* harmony import */ var _convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73277);
/* harmony import */ var _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73860);
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67173);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11874);







/** So many intervals without a look that says anything, and nobody knows how it is. */
const staleIntervals = 3;
/** In so many intervals a penalty for flapping halves, so that damping means the same however often one looks. */
const halfLifeIntervals = 30;
/** A look gets the interval, but no less than this. */
const shortestLimitMs = 1_000;
const pathsOf = ({ url = '', live, ready, detail }) => 
// Where one can only connect there is nothing to ask for.
/^(tcp|tls):/i.test(url) ? { ready } : { live, ready, ...(detail === undefined ? {} : { detail }) };
const endpointsOf = (service, { gate, monitor = _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__/* .usualMonitor */ .V }, health) => {
    const { intervalMs, slowMs } = monitor;
    const timeoutMs = Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .longestLookMs */ .i3, Math.max(shortestLimitMs, intervalMs));
    const rule = {
        ...{ failures: gate.failures, successes: gate.successes },
        staleMs: staleIntervals * intervalMs + timeoutMs,
        halfLifeMs: halfLifeIntervals * intervalMs,
    };
    const paths = pathsOf(health);
    return _convoy_model_monitoring_status__WEBPACK_IMPORTED_MODULE_6__/* .endpointNames */ .C.flatMap((name) => {
        const path = paths[name];
        return path === undefined
            ? []
            : [{ key: (0,_convoy_model_monitoring_state__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(service, name), service, name, path, intervalMs, timeoutMs, slowMs, rule }];
    });
};
/** All that is to be looked at in an environment; a service without `health` has nothing to look at. */
const targetsOf = ({ services, external = {} }) => [
    ...Object.entries(services).flatMap(([service, settings]) => settings.health ? endpointsOf(service, settings, settings.health) : []),
    ...Object.entries(external).flatMap(([name, settings]) => 
    // Whether its process lives is its operator's business.
    settings.health ? endpointsOf(name, settings, settings.health).filter((one) => one.name !== 'live') : []),
];
/** How a service, or what services need, is watched. */
const monitorOf = (settings, name) => (0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(settings, name)?.monitor ?? _convoy_model_monitoring_settings__WEBPACK_IMPORTED_MODULE_2__/* .usualMonitor */ .V;
/** Which service needs which service or external dependency, itself or through tasks: what fails by whom. */
const watchedGraph = (settings) => (0,_convoy_model_graph__WEBPACK_IMPORTED_MODULE_1__/* .graphOf */ .cQ)({
    ...Object.fromEntries(Object.keys(settings.services).map((name) => [name, [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_4__/* .needsOf */ .hN)(settings, name)]])),
    ...Object.fromEntries(Object.keys(settings.external ?? {}).map((name) => [name, []])),
});


/***/ }),

/***/ 90215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
/* harmony import */ var _health_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91529);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12556);


/** Whoever answers is looked at: whether it is the release that ought to be there is another question (drift). */
const anybody = { version: '', where: null, certain: true };
const gradeOf = ({ outcome }) => {
    switch (outcome) {
        case 'successful':
            return 'good';
        case 'failed':
            return 'bad';
        case 'inconclusive':
        case 'error':
            return 'none';
    }
};
/** Not every service has more than one endpoint: the paths of the others hold by default. */
const isNotOffered = (endpoint, { status }) => endpoint !== 'ready' && (status === 404 || status === 405 || status === 501);
/** Types of errors by which a proxy says that nobody is behind it (RFC 9209). */
const nobodyBehind = /;\s*error=(connection_refused|destination_(unavailable|not_found|ip_unroutable)|dns_error)\b/;
/** Whether a proxy answers for one who is not there, and says so. */
const isAnsweredFor = ({ status = 0, headers = {} }) => status >= 500 && nobodyBehind.test(String(headers['proxy-status'] ?? ''));
/**
 * Read as a gate reads it, and beyond that whether it is slow (`slowMs`; null: never) or says that it is degraded, and whether a
 * proxy says that nobody is behind it: that is as if it refused connections.
 */
const sightOf = (look, endpoint, slowMs) => {
    const seen = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .interpret */ .U)(look, anybody);
    const { code, reason, ms } = seen;
    if (isNotOffered(endpoint, look))
        return { grade: 'good', code: 'NOT_OFFERED', reason: `${endpoint} is not offered`, ms };
    const grade = gradeOf(seen);
    if (grade === 'bad' && isAnsweredFor(look))
        return { grade, code: 'HEALTH_REFUSED', reason: `${reason} for one who is not there`, ms };
    if (grade !== 'good')
        return { grade, code, reason, ms };
    if (look.body && (0,_health_body_js__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(look.body).state === 'degraded')
        return { grade: 'poor', code: 'HEALTH_WARN', reason, ms };
    if (slowMs !== null && endpoint !== 'detail' && ms > slowMs)
        return { grade: 'poor', code: 'SLOW', reason: `${reason} after ${Math.round(ms)} ms, more than ${slowMs} ms`, ms };
    return { grade, code, reason, ms };
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


/***/ })

};
