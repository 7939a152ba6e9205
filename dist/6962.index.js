export const id = 6962;
export const ids = [6962];
export const modules = {

/***/ 56962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  becomeWriterAway: () => (/* binding */ becomeWriterAway)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/engine/src/monitor/succession.ts
/**
 * Whether a watch makes room for one that comes at `now`, ms since the epoch: it does once half of its time is over, so that of
 * runs on a schedule each goes on where the one before it is, and what else starts one meanwhile changes nothing. One that
 * names no end makes room for nobody.
 */
const makesRoom = ({ since, until }, now) => {
    if (until === undefined)
        return false;
    const [from, to] = [Date.parse(since), Date.parse(until)];
    return now - from >= (to - from) / 2;
};

// EXTERNAL MODULE: ./packages/engine/src/inbox.ts
var inbox = __webpack_require__(74948);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/spread.ts
/**
 * Of the writes that GitHub allows (80 a minute and 500 an hour, a fifth of which is left to others) a burst has the first part at
 * once. Those after it are apart by so much that the rest lasts: whoever waits then waits for seconds, and never for what is
 * left of a minute or an hour.
 */
const steps = [
    { withinMs: 60_000, burst: 20, apartMs: 2_000 },
    { withinMs: 3_600_000, burst: 120, apartMs: 15_000 },
];
/** When the next write may be, ms since the epoch, by when those of the last hour were, the latest last. */
const nextWrite = (times) => {
    const last = times.at(-1) ?? Number.NEGATIVE_INFINITY;
    const waits = steps.map(({ withinMs, burst, apartMs }) => {
        const first = times.at(-burst);
        return first !== undefined && last - first < withinMs ? apartMs : 0;
    });
    return last + Math.max(...waits);
};
/** Writes that still count. */
const lately = (times, now) => times.filter((time) => now - time < 3_600_000);

;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/pusher.ts



/** What nobody waits for is pushed at the latest after so long, in milliseconds. */
const quietMs = 30_000;
/** So often at least, for one that says nothing for longer than two of these counts as gone. */
const aliveMs = 240_000;
/** After an outage it is tried again so soon: the client has waited for a minute by then. */
const againMs = 10_000;
/** They pass by themselves; the watch looks on meanwhile, and tells nobody. */
const passing = new Set(['GITHUB_UNAVAILABLE', 'GITHUB_LIMITED']);
const fenced = () => new error/* ConvoyError */.rG('FENCED', 'another process watches this environment now: this one stops');
const over = () => new error/* ConvoyError */.rG('CANCELLED', 'the watch ended before this was with GitHub');
const createPusher = ({ write, clock, warn }) => {
    const wake = (0,inbox/* createInbox */.b)();
    const stop = new AbortController();
    let news = [];
    let waiting = [];
    /** How often something was journalled, and how much of that is there. */
    let [journalled, pushed] = [0, 0];
    let [since, at, notBefore] = [clock.now(), clock.now(), 0];
    /** When it was written lately. */
    let times = [];
    let broken = null;
    let fault = '';
    const settle = (upTo) => {
        for (const one of waiting)
            if (one.upTo <= upTo)
                one.resolve();
        waiting = waiting.filter((one) => one.upTo > upTo);
    };
    const push = async () => {
        const [upTo, what] = [journalled, news];
        news = [];
        times = [...lately(times, clock.now()), clock.now()];
        try {
            if (!(await write([...new Set(what)].join(', ') || 'still watching')))
                throw fenced();
            [pushed, at, fault] = [upTo, clock.now(), ''];
            settle(upTo);
        }
        catch (thrown) {
            if (!passing.has((0,error/* codeOf */.$N)(thrown, '')))
                throw thrown;
            news = [...what, ...news];
            notBefore = clock.now() + againMs;
            if (fault === '')
                warn(`nobody is told for now, for the next watch could not know of it: ${(0,error/* messageOf */.bD)(thrown)}`);
            fault = (0,error/* messageOf */.bD)(thrown);
        }
    };
    /** When to push next, ms since the epoch. */
    const due = () => {
        const wanted = waiting.length > 0 ? 0 : journalled > pushed ? since + quietMs : at + aliveMs;
        return Math.max(wanted, notBefore, nextWrite(times));
    };
    const work = async () => {
        while (!stop.signal.aborted) {
            wake.drain();
            if (clock.now() >= due())
                await push();
            else
                await wake.wait(clock, due(), stop.signal);
        }
    };
    const count = (what) => {
        if (journalled === pushed)
            since = clock.now();
        journalled += 1;
        news.push(...what);
    };
    const refuse = (thrown) => {
        broken = thrown;
        for (const { reject } of waiting)
            reject(thrown);
        waiting = [];
    };
    const ended = work().then(() => refuse(over()), (thrown) => {
        refuse(thrown);
        throw thrown;
    });
    ended.catch(() => undefined);
    return {
        ended,
        touch: (what) => {
            count(what);
            wake.put([]);
        },
        secure: (what) => {
            count(what);
            if (broken !== null)
                return Promise.reject(broken);
            return new Promise((resolve, reject) => {
                waiting.push({ upTo: journalled, resolve, reject });
                wake.put([]);
            });
        },
        end: async () => {
            stop.abort();
            await ended.catch(() => undefined);
        },
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/claim.ts





const handOver = 'hand-over';
/** What a wish for a watch names, so that it is not heard by the one after it. */
const watchOf = (epoch) => `watch-${epoch}`;
/** One that has not written for so long is gone, whatever its run is said to be. */
const silentMs = 2 * aliveMs + 120_000;
/** The one that is asked looks for wishes as often. */
const everyMs = 5_000;
/** Whoever only tells is done within this time, and is waited for in such steps. */
const [tellingMs, betweenMs] = [60_000, 1_000];
/** A wish that nobody heard by then is none. */
const validMs = 600_000;
/** So long after its time a watch may take for its end. */
const graceMs = 120_000;
/** A head that somebody deleted is begun anew: nothing is in force by it, but nobody knows whom it has told. */
const orAnew = async (head, note, work) => {
    try {
        return await work();
    }
    catch (thrown) {
        if ((0,error/* codeOf */.$N)(thrown, '') !== 'HEAD_GONE')
            throw thrown;
        note('the branch of this watch was deleted: it begins anew, and what lasts is told once more');
        await head.beginAnew();
        return work();
    }
};
/**
 * Becomes the one that watches. One that has had half of its time is asked to hand over and waited for; of another one it throws
 * `LOCKED`, which says who watches. One whose run is over, or that has long said nothing, is taken over. Who only wants to tell
 * asks nobody for room, and who only tells is waited for.
 */
const claimWatch = async ({ head }, github, stores, { environment, agent, forMs, clock, note, stop, role = 'watch', patienceMs = tellingMs }) => {
    // Whether a run is over may not be known: then only its silence tells.
    const isAlive = async (owner) => clock.now() - (head.writtenAt() ?? 0) < silentMs && (await stores.isAlive(owner).catch(() => true));
    const claimAs = (deployment) => orAnew(head, note, () => (0,claim/* claim */.B)(head, { agent, deployment, isAlive, takeOver: false, ...(forMs === null ? {} : { forMs }) }, clock));
    const nameOf = ({ agent: name }) => stores.linkTo(name) ?? name;
    const locked = (owner) => {
        const until = owner.until === undefined ? '' : `, at most until ${owner.until}`;
        return new error/* ConvoyError */.rG('LOCKED', `${environment} is watched by ${nameOf(owner)} since ${owner.since}${until}`);
    };
    const ask = async (owner, epoch) => {
        note(`${nameOf(owner)} watches ${environment}, and is asked to hand over`);
        const expires = new Date(clock.now() + validMs).toISOString();
        const wish = { id: (0,external_node_crypto_.randomUUID)(), actor: agent, verb: handOver, deployment: watchOf(epoch), expires };
        await github.leaveControl(environment, wish);
    };
    const from = clock.now();
    let asked = 0;
    let left = null;
    for (;;) {
        const claimed = await claimAs(role);
        if (claimed.ok)
            return { ...claimed, former: claimed.former ?? left };
        const { owner, epoch, unfinished } = claimed.record;
        if (claimed.code !== 'LOCKED' || !owner) {
            // Whoever was in the other role ended without saying so.
            const other = unfinished === null ? null : await claimAs(unfinished);
            if (!other?.ok)
                continue;
            left = other.former;
            await other.claim.cancel(`${unfinished}: ended from outside`);
        }
        else if (owner.deployment === 'telling' && clock.now() - from < patienceMs) {
            await clock.sleep(betweenMs, stop);
        }
        else {
            const isLate = clock.now() > Date.parse(owner.until ?? '') + graceMs;
            if (isLate || role === 'telling' || !makesRoom(owner, clock.now()))
                throw locked(owner);
            if (asked !== epoch)
                await ask(owner, epoch);
            asked = epoch;
            await clock.sleep(everyMs, stop);
        }
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/facts.ts
/**
 * Facts because of which nothing is done: who is told of them, or what is mended, is a fact of its own. Every other one is to be
 * with GitHub before anything happens.
 */
const patient = new Set([
    ...['monitor.started', 'monitor.ended', 'health.changed', 'health.rolled', 'health.gap', 'looks.kept'],
    ...['certificate.changed', 'certificate.expiring', 'alert.firing', 'alert.resolved', 'alert.noticed'],
    ...['alert.noted', 'alert.explained', 'alert.calmed', 'notification.prefixed'],
    ...[
        'rule.changed',
        'deployments.known',
        'deployment.followed',
        'events.read',
        'report.awaited',
        'report.due',
    ],
    ...['slo.burning', 'slo.recovered', 'drift.detected', 'drift.ended', 'drift.unknown'],
    ...['recovery.succeeded', 'recovery.escalated', 'page.looked'],
    ...['incident.suspected', 'incident.pointed', 'incident.accused'],
    ...['incident.opened', 'incident.changed', 'incident.mitigated', 'incident.resolved'],
    ...['incident.watched', 'incident.relapsed'],
]);
/** Whether all of these may wait for the next batch. */
const mayWait = (events) => events.every(({ type }) => patient.has(type));

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/looks.ts




/** What a watch keeps of its looks, as files of a folder: others are not ours to write. */
const named = /^(?:snapshot|samples\.\d{1,12})\.jsonl$/;
/** More than that is not carried from runner to runner: its loss is a gap, and no fault. */
const mostBytes = 64 * 2 ** 20;
const filesIn = async (dir) => (await (0,promises_.readdir)(dir).catch(() => [])).filter((name) => named.test(name));
/** All of it as one text; null: there is nothing, or too much. */
const packLooks = async (dir) => {
    // Samples first: those of a snapshot that is written meanwhile are in it.
    const names = (await filesIn(dir)).sort();
    const files = [];
    for (const name of names) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, name), 'utf8').catch(() => null);
        if (text !== null)
            files.push([name, text]);
    }
    const bytes = files.reduce((sum, [, text]) => sum + text.length, 0);
    return bytes === 0 || bytes > mostBytes ? null : JSON.stringify({ schema: 1, files: Object.fromEntries(files) });
};
const packed = schemas/* object */.Ikc({ schema: schemas/* literal */.euz(1), files: schemas/* record */.g1P(schemas/* string */.YjP().regex(named), schemas/* string */.YjP()) });
/** Puts them in the place of what is there. Throws `LOOKS_DAMAGED`. */
const unpackLooks = async (dir, text) => {
    const parsed = packed.safeParse(JSON.parse(text));
    if (!parsed.success)
        throw new error/* ConvoyError */.rG('LOOKS_DAMAGED', 'they are not what a watch keeps');
    await (0,promises_.mkdir)(dir, { recursive: true });
    for (const name of await filesIn(dir))
        await (0,promises_.rm)((0,external_node_path_.join)(dir, name), { force: true });
    for (const [name, content] of Object.entries(parsed.data.files))
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, name), content, { mode: 0o600 });
};
/** When something was last written there, ms since the epoch; 0: never. */
const looksWrittenAt = async (dir) => {
    const times = (await filesIn(dir)).map((name) => (0,promises_.stat)((0,external_node_path_.join)(dir, name)).then(({ mtimeMs }) => mtimeMs, () => 0));
    return Math.max(0, ...(await Promise.all(times)));
};

;// CONCATENATED MODULE: ./packages/convoy/src/watch/away/writer.ts








/** A runner that dies loses looks of so long at most, in milliseconds. */
const looksMs = 600_000;
/** A process that is told to end has ten seconds: after so many of them it waits for no answer of GitHub's any more. */
const patienceMs = 5_000;
/** Throws `LOCKED` where another watch goes on. */
const becomeWriterAway = async (wanted) => {
    const { place, environment, forMs, clock, note, stop, role = 'watch' } = wanted;
    const github = await wanted.github();
    const dir = (0,folders/* monitorDir */.yO)(place, environment);
    const kept = github.watch(environment, dir);
    const { claim, former } = await claimWatch(kept, github, place.stores, { ...wanted, agent: agent/* agent */.MA });
    if (former && role === 'watch')
        note(`the watch of ${former.agent} ended without saying so; this one goes on with it`);
    try {
        await kept.head.history();
    }
    catch (thrown) {
        // Whoever tries again must not wait for this one to be gone.
        await claim.cancel(`${role}: could not begin`).catch(() => false);
        throw thrown;
    }
    const released = new AbortController();
    const pusher = createPusher({ write: (what) => claim.touch(`${role}: ${what}`), clock, warn: note });
    const giveUp = () => {
        place.stores.hurry();
        void pusher.end();
    };
    const hurry = () => void clock.sleep(patienceMs, released.signal).then(giveUp, () => undefined);
    stop.addEventListener('abort', hurry, { once: true });
    const relieved = new AbortController();
    const looksDir = (0,external_node_path_.join)(dir, 'looks');
    let last = null;
    const bringLooks = async () => {
        if (last === null || (await looksWrittenAt(looksDir)) > Date.parse(last.at))
            return;
        try {
            await unpackLooks(looksDir, await kept.looks(last));
        }
        catch (thrown) {
            note(`what the watch before saw lately is lost: ${(0,error/* messageOf */.bD)(thrown)}`);
        }
    };
    const keepLooks = async (ledger) => {
        try {
            const text = await packLooks(looksDir);
            const artifact = text === null ? null : await kept.keepLooks(text);
            if (artifact)
                await ledger.append([{ type: 'looks.kept', ...artifact }]);
        }
        catch (thrown) {
            note(`what was seen lately is not kept for the next watch: ${(0,error/* messageOf */.bD)(thrown)}`);
        }
    };
    const hear = (stopped) => github.heedControls(environment, stopped, (controls) => {
        const isMeant = ({ verb, deployment, expires }) => verb === handOver && deployment === watchOf(claim.epoch) && Date.parse(expires) > clock.now();
        if (forMs !== null && controls.some(isMeant))
            relieved.abort();
    }, (thrown) => note(`who wants to go on with this watch cannot be heard for now: ${(0,error/* messageOf */.bD)(thrown)}`));
    return {
        epoch: claim.epoch,
        relieved: relieved.signal,
        store: (local) => ({
            load: async () => {
                const events = await local.load();
                for (const event of events)
                    if (event.type === 'looks.kept')
                        last = event;
                return events;
            },
            append: (events) => local.append(events),
            secure: async (events) => {
                const what = events.map(({ type }) => type);
                if (mayWait(events))
                    pusher.touch(what);
                else
                    await pusher.secure(what);
            },
        }),
        keep: (local) => ({
            ...local,
            load: async () => {
                await bringLooks();
                return local.load();
            },
        }),
        work: async (ledger, stopped) => {
            const keeping = async () => {
                for (;;) {
                    await clock.sleep(looksMs, stopped);
                    await keepLooks(ledger);
                }
            };
            // Both end when they are stopped, and only then.
            await Promise.race([pusher.ended, hear(stopped), keeping().catch(() => undefined)]);
        },
        keepLooks,
        // Whoever is fenced hears of it by the next push, before anybody is told anything.
        holds: async () => true,
        release: async () => {
            await pusher.end();
            await claim
                .cancel(`${role}: ended`)
                .catch((thrown) => note(`the next watch waits until this one counts as gone: ${(0,error/* messageOf */.bD)(thrown)}`));
            released.abort();
            stop.removeEventListener('abort', hurry);
        },
    };
};


/***/ })

};
