export const id = 5755;
export const ids = [5755];
export const modules = {

/***/ 37075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ deploymentIds),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Pz: () => (/* binding */ besideDeployments),
/* harmony export */   XA: () => (/* binding */ idsHere),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50716);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _convoy_model_replay__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97770);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87537);





/** What a watch and restarts by hand ask of providers leaves its output beside deployments, under this name; it is none. */
const besideDeployments = 'watch';
/** Ids of those deployments whose journals are on this machine, oldest first: they begin with their time. */
const idsHere = async (place, environment) => {
    const names = await (0,_convoy_drivers_stores_folder__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsDir */ .yh)(place, environment));
    return names.filter((name) => name !== besideDeployments).sort();
};
/** Ids of an environment's deployments, oldest first. */
const deploymentIds = async (place, environment) => {
    await place.stores.history(environment);
    return idsHere(place, environment);
};
/** Events of one deployment, in causal order; none where there is no such. */
const journalOf = (place, environment, id, note) => (0,_convoy_drivers_stores_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .journalDir */ .Pg)(place, environment, id), note);
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

/***/ 92610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uo: () => (/* binding */ headOf),
  HD: () => (/* binding */ obstacleOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./packages/drivers/src/stores/journal-file.ts
var journal_file = __webpack_require__(50716);
// EXTERNAL MODULE: ./packages/engine/src/claim.ts
var claim = __webpack_require__(36872);
;// CONCATENATED MODULE: ./packages/engine/src/join.ts
/** Tasks done since: of the others a member knows only what was, and another may have done them anew meanwhile. */
const doneSince = (before, now) => Object.fromEntries(Object.entries(now).filter(([task, fingerprint]) => before[task] !== fingerprint));
/** What one of several adds to the record: its commands under way, its segment, the tasks that are done. */
const added = (record, state, { agent, mine, before }) => {
    const segment = `${record.epoch}.${agent}`;
    const count = state.segments[segment];
    const own = Object.entries(state.running).filter(([key]) => mine.has(key));
    return {
        ...record,
        underway: [
            ...record.underway.filter(({ key }) => !mine.has(key)),
            ...own.map(([key, { deadline }]) => ({ key, deadline })),
        ],
        segments: count === undefined ? record.segments : { ...record.segments, [segment]: count },
        tasks: { ...record.tasks, ...doneSince(before, state.tasks) },
    };
};
/**
 * Works in an environment that is held for all jobs of this process's run, under its owner's epoch. Each writes only what
 * is its own, so whoever was outrun by another of them writes again on top; whoever finds another epoch was taken over.
 */
const join = async (head, { agent, deployment, isCrew, rest }) => {
    const first = await head.read();
    const { owner, epoch } = first.record;
    const isOurs = ({ owner: now, epoch: at, unfinished }) => at === epoch && unfinished === deployment && now?.crew === true && isCrew(now);
    if (!owner || !isOurs(first.record))
        return { ok: false, code: 'NOT_JOINED', record: first.record };
    let { record, revision } = first;
    let isFenced = false;
    const mine = new Set();
    const own = { agent, mine, before: record.tasks };
    const save = async (state, note, after) => {
        await after;
        for (const [key, running] of Object.entries(state.running))
            if (running.agent === agent)
                mine.add(key);
        for (let times = 1; !isFenced; times += 1) {
            const next = added(record, state, own);
            const written = await head.write(next, revision, note);
            if (written !== null) {
                record = next;
                revision = written;
                return true;
            }
            await rest(times);
            ({ record, revision } = await head.read());
            isFenced = !isOurs(record);
        }
        return false;
    };
    return {
        ok: true,
        claim: {
            epoch,
            get record() {
                return record;
            },
            save,
            // The others go on: the environment is given back by whoever takes it over in the end.
            release: save,
            cancel: async (note) => {
                if (isFenced)
                    return false;
                const given = await head.write({ ...record, owner: null, unfinished: null, segments: {} }, revision, note);
                return given !== null;
            },
        },
    };
};

// EXTERNAL MODULE: ./packages/engine/src/journal.ts
var src_journal = __webpack_require__(36063);
// EXTERNAL MODULE: ./packages/model/src/random.ts
var src_random = __webpack_require__(23970);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/session/crew.ts
var crew = __webpack_require__(95630);
;// CONCATENATED MODULE: ./packages/convoy/src/session/open.ts









const headOf = ({ stores }, environment) => stores.head(environment);
const holder = ({ agent: name, deployment, since }, { linkTo }) => `${deployment} by ${linkTo(name) ?? name} since ${since}`;
/** Says who is in the way, since when, and what to do. */
const refusalOf = (code, { owner, unfinished }, environment, stores) => code === 'LOCKED' && owner
    ? {
        code,
        reason: `${environment} is held: ${holder(owner, stores)}. Wait for it, or take it over with convoy rollback`,
    }
    : { code, reason: `${environment} has an unfinished deployment, ${unfinished}: convoy resume, or convoy rollback` };
const endedMeanwhile = (deployment) => ({
    code: 'ENDED_MEANWHILE',
    reason: `${deployment} was ended by another process meanwhile: nothing is left to do`,
});
/** What stands in the way of a new deployment, if anything does. */
const obstacleOf = async ({ stores }, record, environment) => {
    const { owner } = record;
    // Of one's own run there is nobody to wait for: what it left is to be ended first.
    if (owner && !(0,crew/* isCrew */.__)(owner) && (await stores.isAlive(owner)))
        return refusalOf('LOCKED', record, environment, stores);
    return record.unfinished === null ? null : refusalOf('UNFINISHED', record, environment, stores);
};
/** The head keeps no secret that a provider's answer brought along. */
const guardedHead = ({ read, write }, redact) => ({
    read,
    write: (record, expected, note, after) => write((0,scrub/* scrub */._)(record, redact), expected, redact(note), after),
});
/** Reasons are shown and kept as the journal has them: without secrets. */
const guardedJournal = (journal, redact) => ({
    get state() {
        return journal.state;
    },
    push: (facts) => journal.push((0,scrub/* scrub */._)(facts, redact)),
    append: (facts) => journal.append((0,scrub/* scrub */._)(facts, redact)),
});
const claimantOf = ({ place, deployment, takeOver, begun = false, isPart = false }) => ({
    ...{ agent: agent/* agent */.MA, deployment, takeOver, begun, isAlive: place.stores.isAlive },
    crew: isPart && crew/* isInJob */.Tr,
});
const firstRestMs = 250;
const longestRestMs = 8_000;
/** Longer each time, by chance (full jitter: Brooker, AWS Architecture Blog 2015): many who are outrun at once spread. */
const resting = (clock) => {
    const random = (0,src_random/* seeded */.J)(process.pid ^ clock.now());
    return (times) => clock.sleep(random.next() * Math.min(longestRestMs, firstRestMs * 2 ** times));
};
/** Joins those of this run who hold the environment; the first of them claims it for all. */
const holdPart = async (head, opening) => {
    const { deployment, clock } = opening;
    for (;;) {
        const joined = await join(head, { agent: agent/* agent */.MA, deployment, isCrew: crew/* isCrew */.__, rest: resting(clock) });
        if (joined.ok)
            return { ...joined, former: null };
        const claimed = await (0,claim/* claim */.B)(head, claimantOf(opening), clock);
        const { owner, unfinished } = claimed.ok ? claimed.claim.record : claimed.record;
        // What is held for several is written as one of them writes.
        if (!crew/* isInJob */.Tr || !owner || !(0,crew/* isCrew */.__)(owner) || unfinished !== deployment)
            return claimed;
    }
};
/** Claims the environment and opens the deployment's journal behind what others wrote. */
const open_open = async (opening) => {
    const { place, environment, deployment, clock, redact, note, isPart = false, onEvent } = opening;
    const head = guardedHead(headOf(place, environment), redact);
    const { stores } = place;
    const claimed = await (isPart ? holdPart(head, opening) : (0,claim/* claim */.B)(head, claimantOf(opening), clock));
    if (!claimed.ok) {
        const { code, record } = claimed;
        return code === 'ENDED_MEANWHILE' ? endedMeanwhile(deployment) : refusalOf(code, record, environment, stores);
    }
    const { epoch } = claimed.claim;
    if (claimed.former)
        note(`taken over from ${holder(claimed.former, stores)}`);
    // A torn line was told of by whoever looked for what is unfinished.
    const store = (0,journal_file/* createJournalFile */.WJ)((0,folders/* journalDir */.Pg)(place, environment, deployment), `${epoch}.${agent/* agent */.MA}`, redact);
    const journal = await (0,src_journal/* openJournal */._)(store, { deployment, environment, agent: agent/* agent */.MA, epoch }, clock, onEvent);
    return { journal: guardedJournal(journal, redact), claim: claimed.claim };
};


/***/ }),

/***/ 1365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulate: () => (/* binding */ simulate)
});

;// CONCATENATED MODULE: ./packages/engine/src/simulate/misfit.ts
const targets = {
    'deploy-fails': 'service',
    'deploy-hangs': 'service',
    'deploy-lies': 'service',
    'stops-late': 'service',
    'shift-fails': 'service',
    'gate-fails': 'service',
    'gate-flaps': 'service',
    'wrong-version': 'service',
    'verify-fails': 'service',
    'canary-fails': 'service',
    slower: 'service',
    'watch-fails': 'service',
    'check-fails': 'check',
    'task-fails': 'task',
    'rollback-fails': 'service',
    'regate-fails': 'service',
    'need-not-ready': 'need',
    crash: 'run',
    stop: 'run',
    race: 'run',
    'clock-skew': 'run',
    cancel: 'run',
    pause: 'run',
};
const gated = (_, { health }) => (health === null ? 'it has no health, so no gate' : null);
/** What a service must have for a fault to meet it. */
const lacks = {
    'shift-fails': ({ capabilities }) => (capabilities.shift ? null : 'its provider has no shift'),
    'gate-fails': gated,
    'gate-flaps': gated,
    'wrong-version': gated,
    'verify-fails': ({ phases }) => (phases.includes('verify') ? null : 'it has no checks of its own'),
    'canary-fails': ({ phases }) => (phases.includes('canary') ? null : 'it is no canary in this plan'),
    slower: ({ phases }, { verify }) => phases.includes('canary') || verify?.performance ? null : 'nothing measures how fast it is',
    'watch-fails': (_, { health, watchMs }) => (health === null || watchMs === null ? 'it is not watched' : null),
    'regate-fails': (step, service) => step.from === null
        ? 'it was never confirmed, so there is no former release to measure again'
        : gated(step, service),
};
/** Why a fault can never meet its subject, a name of the settings, in this deployment; null when it can. */
const misfit = ({ kind, subject }, { plan, settings }) => {
    const target = targets[kind];
    if (target === 'run')
        return subject === undefined ? null : `${kind} is of the deployment as a whole: write --fault ${kind}`;
    if (subject === undefined)
        return `say whom it meets: ${target.toUpperCase()}:${kind}`;
    if (!namesOf(target, settings).includes(subject))
        return `${kind} meets a ${target}, and ${subject} is a ${kindOf(subject, settings)}`;
    const step = plan.steps.find(({ service }) => service === subject);
    if (target === 'need')
        return step ? `${subject} is deployed here itself` : unasked(subject, plan, settings);
    if (!planned(target, plan).includes(subject))
        return `${subject} is not in this plan: ${skipped(subject, plan)}`;
    const service = settings.services[subject];
    return step && service ? (lacks[kind]?.(step, service) ?? null) : null;
};
const namesOf = (target, { services, tasks, checks }) => Object.keys(target === 'task' ? tasks : target === 'check' ? checks : services);
const kindOf = (subject, settings) => ['service', 'task', 'check'].find((target) => namesOf(target, settings).includes(subject)) ?? 'stranger';
const planned = (target, { steps, tasks, checks }) => {
    if (target === 'task')
        return tasks.map(({ task }) => task);
    return target === 'check' ? checks.map(({ check }) => check) : steps.map(({ service }) => service);
};
const unasked = (subject, { steps }, { services }) => {
    if (!steps.some(({ ready }) => ready.includes(subject)))
        return 'nothing that is deployed needs it';
    return services[subject]?.health ? null : 'it has no health, so nobody asks whether it is ready';
};
const skipped = (subject, plan) => plan.skipped.find((skip) => skip.subject === subject)?.reason ?? 'nothing needs it';

// EXTERNAL MODULE: ./packages/engine/src/simulate/trouble.ts
var trouble = __webpack_require__(84860);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/prepare.ts + 21 modules
var prepare = __webpack_require__(66561);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/convoy/src/simulation/faults.ts




const isKind = (word) => trouble/* faultKinds */.q.some((kind) => kind === word);
/** Reads `all`, or kinds by commas; throws `USAGE`. */
const kindsOf = (text) => {
    if (text === 'all')
        return 'all';
    return text.split(',').map((word) => {
        const kind = word.trim();
        if (isKind(kind))
            return kind;
        const { question } = (0,words/* didYouMean */.au)(kind, trouble/* faultKinds */.q);
        throw new error/* ConvoyError */.rG('USAGE', `--faults ${kind}${question || `: say all, or some of ${trouble/* faultKinds */.q.join(', ')}`}`);
    });
};
/** Reads `SUBJECT:KIND`, or `KIND` for what meets nobody; whether there is such a subject is not asked yet. */
const faultOf = (text) => {
    const at = text.indexOf(':');
    const kind = text.slice(at + 1);
    if (isKind(kind))
        return at < 0 ? { kind } : { kind, subject: text.slice(0, at) };
    const { question } = (0,words/* didYouMean */.au)(kind, trouble/* faultKinds */.q);
    throw new error/* ConvoyError */.rG('USAGE', question === ''
        ? `--fault ${text}: write SERVICE:KIND, the kind one of ${trouble/* faultKinds */.q.join(', ')}`
        : `--fault ${text}: unknown kind${question}`);
};
/** The fault as its flag would say it. */
const wordsOf = ({ kind, subject }) => (subject === undefined ? kind : `${subject}:${kind}`);
/** Throws `USAGE` when a fault cannot meet anybody in this deployment. */
const requireFit = (fault, deployment) => {
    const { services, tasks, checks, environment } = deployment.settings;
    const known = [services, tasks, checks].flatMap(Object.keys);
    const { subject } = fault;
    if (subject !== undefined && !known.includes(subject)) {
        const { question, fix } = (0,words/* didYouMean */.au)(subject, known);
        const say = question || (fix === undefined ? '' : `; ${fix}`);
        throw new error/* ConvoyError */.rG('USAGE', `--fault ${wordsOf(fault)}: there is no ${subject} in ${environment}${say}`);
    }
    const why = misfit(fault, deployment);
    if (why !== null)
        throw new error/* ConvoyError */.rG('USAGE', `--fault ${wordsOf(fault)}: ${why}`);
};

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/drivers/src/entry.ts
var src_entry = __webpack_require__(87015);
;// CONCATENATED MODULE: ./packages/convoy/src/simulation/pool.ts



// Not written as one expression, by which a bundler would take the source along as it is.
const here = import.meta.url;
const runChunk = (chunk, onDone) => new Promise((resolve, reject) => {
    const [entry, ...argv] = (0,src_entry/* entryOf */.M)('simulate-worker', () => new URL('worker.ts', here));
    const worker = new external_node_worker_threads_.Worker(entry, { workerData: chunk, argv });
    worker.once('error', reject);
    worker.on('message', (message) => {
        if ('done' in message)
            onDone(message.done);
        else
            resolve(message.result);
    });
    worker.once('exit', (code) => reject(new Error(`a simulating thread ended with status ${code}`)));
});
const sum = (all) => {
    const total = {};
    for (const counts of all)
        for (const [key, count] of Object.entries(counts))
            total[key] = (total[key] ?? 0) + count;
    return total;
};
/** Runs the seeds on all cores; what comes out does not depend on how many there are. */
const simulateAll = async ({ seeds: [from, to], ...what }, onProgress) => {
    const workers = Math.min((0,external_node_os_.availableParallelism)(), to - from + 1);
    const share = Math.ceil((to - from + 1) / workers);
    let done = 0;
    const starts = Array.from({ length: workers }, (_, index) => from + index * share).filter((start) => start <= to);
    const results = await Promise.all(starts.map((start) => runChunk({ ...what, seeds: [start, Math.min(to, start + share - 1)] }, (count) => {
        done += count;
        onProgress(done);
    })));
    return {
        runs: results.reduce((total, { runs }) => total + runs, 0),
        violations: results.flatMap(({ violations }) => violations),
        byOutcome: sum(results.map(({ byOutcome }) => byOutcome)),
        faults: sum(results.map(({ faults: counts }) => counts)),
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/simulation/many.ts




/** Of seeds in one call: what runs within the hour, and whose count is exact. */
const mostSeeds = 10_000_000;
/** Reads a seed or a range of them; throws `USAGE`. */
const seedsOf = (text) => {
    const [, from, to] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
    const seeds = [Number(from), Number(to ?? from)];
    if (from === undefined || seeds[1] < seeds[0])
        throw new error/* ConvoyError */.rG('USAGE', `--seeds ${text}: write a seed, or a range such as 1..1000`);
    const count = seeds[1] - seeds[0] + 1;
    if (count > mostSeeds || !Number.isSafeInteger(seeds[1]))
        throw new error/* ConvoyError */.rG('USAGE', `--seeds ${text}: at most ${mostSeeds} seeds in one call, none above ${Number.MAX_SAFE_INTEGER}: write a smaller range`);
    return seeds;
};
const lines = (counts) => Object.entries(counts).map(([name, count]) => `  ${name.padEnd(18)} ${count}`);
const textOf = ({ runs, violations, byOutcome, faults }, seconds) => [
    `${runs} deployments in ${seconds.toFixed(1)} s, ${violations.length} violations`,
    'outcomes',
    ...lines(byOutcome),
    'faults',
    ...lines(faults),
    ...violations.map(({ seed, invariant, detail }) => `seed ${seed}: ${invariant}: ${detail}`),
].join('\n');
/** Runs all seeds and tells what came of them. */
const runMany = async (chunk, { note, isTerminal }) => {
    const begun = clock/* systemClock */.m.now();
    const total = chunk.seeds[1] - chunk.seeds[0] + 1;
    const result = await simulateAll(chunk, (done) => {
        if (isTerminal || done % 1000 === 0)
            note(`${done} of ${total}`);
    });
    const seconds = (clock/* systemClock */.m.now() - begun) / 1000;
    return {
        exit: result.violations.length === 0 ? exit/* exits */.c.done : exit/* exits */.c.failed,
        text: textOf(result, seconds),
        json: { ...result, seconds },
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/engine/src/simulate/evidence.ts
var simulate_evidence = __webpack_require__(17254);
// EXTERNAL MODULE: ./packages/engine/src/simulate/given.ts
var simulate_given = __webpack_require__(64570);
// EXTERNAL MODULE: ./packages/engine/src/simulate/invariants.ts + 9 modules
var invariants = __webpack_require__(36169);
// EXTERNAL MODULE: ./packages/engine/src/simulate/run.ts + 12 modules
var simulate_run = __webpack_require__(6236);
;// CONCATENATED MODULE: ./packages/engine/src/what-if.ts




/** So many worlds are tried for one in which every fault comes to pass: not every crash comes before the end. */
const what_if_mostSeeds = 20;
const countOf = ({ faults, trouble }) => faults.filter(trouble.cameAbout).length;
/**
 * What would happen to someone's own plan if this went wrong, until it ends or a person is needed: what that person
 * would do is not for us to guess.
 */
const whatIf = async (given, yieldTurn) => {
    const scenario = { ...(0,simulate_given/* scenarioOf */.CF)(given), visits: 0 };
    const run = (seed) => (0,simulate_run/* runTrial */.W)(seed, scenario, given.faults, yieldTurn, simulate_given/* asDeclared */.Pe);
    let best = { seed: 1, trial: await run(1) };
    for (let seed = 2; seed <= what_if_mostSeeds && countOf(best.trial) < given.faults.length; seed += 1) {
        const trial = await run(seed);
        if (countOf(trial) > countOf(best.trial))
            best = { seed, trial };
    }
    const { seed, trial } = best;
    const evidence = (0,simulate_evidence/* gather */.kg)(trial);
    return {
        ...{ seed, events: evidence.events, state: evidence.state, violations: (0,invariants/* violationsOf */.S)(evidence) },
        faults: given.faults.map((fault) => ({ ...fault, cameAbout: trial.trouble.cameAbout(fault) })),
    };
};

// EXTERNAL MODULE: ./packages/analytics/src/timeline.ts + 5 modules
var src_timeline = __webpack_require__(6847);
// EXTERNAL MODULE: ./packages/model/src/state.ts
var src_state = __webpack_require__(3600);
// EXTERNAL MODULE: ./packages/convoy/src/view/standing.ts
var standing = __webpack_require__(78486);
;// CONCATENATED MODULE: ./packages/convoy/src/simulation/fates.ts



const fateOf = (state, service) => {
    const { begun, touched, rolledBack, retired } = (0,src_state/* serviceOf */.z5)(state, service);
    if (rolledBack)
        return 'taken-back';
    if (retired)
        return 'taken-away';
    if (!begun)
        return 'not-deployed';
    const isOut = state.decisions.some(({ affected }) => affected.includes(service));
    return state.confirmed && touched && !isOut ? 'confirmed' : 'left';
};
const toldOf = ({ events, state }) => {
    const timeline = (0,src_timeline/* timelineOf */.h)(events);
    const services = Object.fromEntries((state.plan?.steps ?? []).map(({ service }) => [
        service,
        { fate: fateOf(state, service), words: (0,standing/* standingOf */.Y)(state, service).words },
    ]));
    const order = [...new Set(timeline.recovery?.order ?? [])];
    return { services, timeline, takenBack: order.filter((service) => services[service]?.fate === 'taken-back') };
};

// EXTERNAL MODULE: ./packages/model/src/fold.ts + 4 modules
var fold = __webpack_require__(94472);
// EXTERNAL MODULE: ./packages/model/src/measured.ts
var src_measured = __webpack_require__(45001);
// EXTERNAL MODULE: ./packages/convoy/src/view/plain.ts + 1 modules
var plain = __webpack_require__(51310);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/simulation/story.ts







/** A commit is known by its beginning; in full it would take half of a line. And no output was kept to be looked at. */
const shortened = (text) => text.replaceAll(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1').replaceAll(/; its output: convoy logs [a-z0-9-]+/g, '');
/** Words, with a number and its unit as one. */
const wordsIn = (text) => text.split(/ (?!(?:ms|[smh])\b)/);
/** What stands before the words of a line: its time and its subject, its time, or the place of a heading's details. */
const margin = /^ *\+.*?[smh] {4}\S+ +|^ *\+.*?[smh] {2}|^ +/;
const wrapped = (line, columns) => {
    if ([...line].length <= columns)
        return [line];
    const before = margin.exec(line)?.[0].length ?? 1;
    const words = wordsIn(line.slice(before));
    return (0,view_text/* wrap */.LV)(line.slice(0, before - 1), words, columns, Math.min(before, Math.floor(columns / 2)));
};
/** Every event as a log in CI would show it. */
const storyOf = (events, columns) => {
    let text = '';
    const write = (more) => {
        text += more;
    };
    const view = (0,plain/* createPlain */.N)({ paint: (_, plain) => plain, write, note: () => undefined, openedAt: 0 });
    let state = src_state/* initialState */.ue;
    for (const event of events) {
        state = (0,fold/* fold */.A)(state, event);
        // Nobody asked for it.
        if (event.type !== 'deployment.requested')
            view.see(event, state);
    }
    view.close();
    return shortened(text)
        .trimEnd()
        .split('\n')
        .flatMap((line) => wrapped(line, columns));
};
const labelWidth = 13;
const labelled = (label, texts, columns) => texts.length === 0 ? [] : (0,view_text/* wrap */.LV)(label.padEnd(labelWidth), wordsIn(texts.join(' ')), columns, labelWidth + 1);
const listed = (names) => names.map((name, index) => (index < names.length - 1 ? `${name},` : name));
/** Why a fault that fits may never meet anybody. */
const missed = {
    'rollback-fails': 'it was not taken back; a fault beside this one may change that',
    'regate-fails': 'it was not taken back; a fault beside this one may change that',
    'clock-skew': 'only one process was at work; crash, stop or race bring a second one',
};
const outcomeOf = ({ state: { outcome, halted } }, { timeline }) => {
    const makespan = `makespan ${(0,view_text/* duration */.p0)(timeline.makespanMs)}`;
    if (outcome)
        return `${outcome}, ${makespan}`;
    return halted ? `halted (${halted.code}): a person is needed, ${makespan}` : `no end, ${makespan}`;
};
const summaryOf = (answer, told, columns) => {
    const { state, faults, violations } = answer;
    const named = (fate) => Object.keys(told.services).filter((service) => told.services[service]?.fate === fate);
    const left = named('left').map((service) => `${service} (${(0,view_text/* clean */.uH)(told.services[service]?.words ?? '')})`);
    const came = faults.filter(({ cameAbout }) => cameAbout).map(wordsOf);
    const row = (label, texts) => labelled(label, texts, columns);
    return [
        ...row('outcome', [outcomeOf(answer, told)]),
        ...row('confirmed', listed(named('confirmed'))),
        ...row('taken back', [...listed(told.takenBack), ...(told.takenBack.length > 1 ? ['(in this order)'] : [])]),
        ...row('taken away', [
            ...listed(named('taken-away')),
            ...(named('taken-away').length > 0 ? ['(never served)'] : []),
        ]),
        ...row('left', listed(left)),
        ...row('not deployed', listed(named('not-deployed'))),
        ...row('tasks done', listed(Object.keys(state.done))),
        ...row('came about', listed(came)),
        ...faults
            .filter(({ cameAbout }) => !cameAbout)
            .flatMap((fault) => row('did not', [`${wordsOf(fault)}: ${missed[fault.kind] ?? 'it never came so far'}`])),
        ...violations.flatMap(({ invariant, detail }) => row('VIOLATION', [`${invariant}: ${(0,view_text/* clean */.uH)(detail)}`])),
    ];
};
/** What would happen, for a person. */
const answerText = (answer, told, columns) => {
    const { seed, events, faults, state } = answer;
    const what = faults.length > 0 ? `what if ${faults.map(wordsOf).join(' and ')}` : 'what if nothing fails';
    const { plan, settings } = state;
    const measured = plan !== null && settings !== null && (0,src_measured/* isMeasured */.V)(plan, settings);
    const times = measured ? `as last time, else ${(0,view_text/* duration */.p0)(simulate_given/* usualMs */.jn)}` : (0,view_text/* duration */.p0)(simulate_given/* usualMs */.jn);
    const world = `Simulated (seed ${seed}); nothing real was touched. A deploy takes ${times}; shifts, tasks and checks take what is drawn.`;
    return [
        ...(0,view_text/* wrap */.LV)(what, [`in ${state.environment}`], columns, 0),
        ...storyOf(events, columns),
        '',
        ...summaryOf(answer, told, columns),
        '',
        ...(0,view_text/* wrap */.LV)('', wordsIn(world), columns, 0).map((line) => line.trim()),
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/simulation/one.ts





const usualColumns = 100;
/** Runs one deployment once and tells what would happen. */
const runOne = async (given, { env }) => {
    const answer = await whatIf(given, () => (0,promises_.setImmediate)());
    const told = toldOf(answer);
    const { seed, faults, violations, state } = answer;
    const { outcome, halted, environment, decisions } = state;
    const columns = Number(env.COLUMNS) || process.stdout.columns || usualColumns;
    return {
        exit: violations.length === 0 ? exit/* exits */.c.done : exit/* exits */.c.failed,
        text: answerText(answer, told, columns),
        json: {
            ...{ environment, seed, faults, outcome, halted },
            reasons: decisions.flatMap(({ reasons }) => reasons),
            makespanMs: told.timeline.makespanMs,
            ...{ takenBack: told.takenBack, services: told.services, violations, plan: given.plan, timeline: told.timeline },
        },
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
;// CONCATENATED MODULE: ./packages/convoy/src/simulation/own.ts





/** So that a record of it, which there never is, could not be taken for a real deployment's. */
const deployment = 'what-if';
const nothingToDo = ({ environment }, plan, faults) => ({
    exit: exit/* exits */.c.done,
    text: [
        `nothing would be done${faults.length > 0 ? `, whatever ${faults.map(wordsOf).join(', ')} meant` : ''}`,
        ...plan.skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`),
    ].join('\n'),
    json: { environment, plan, outcome: null },
});
/**
 * Someone's own deployment as `deploy` would plan it now, markers from the head included; or the result where there is
 * nothing to simulate. Nothing is asked of the world but the manifest, git and the state folder, and nothing is written.
 */
const ownOf = async (given, faults, around) => {
    const settled = await (0,prepare/* settle */.G9)(given, around);
    const { place, settings } = settled;
    const { record } = await (0,session_open/* headOf */.Uo)(place, settings.environment).read();
    const { plan, refusals, base } = await (0,prepare/* prepare */.iA)(given, settled, around, deployment, record);
    if (plan.steps.length === 0 && refusals.length === 0 && faults.every(({ subject }) => subject === undefined))
        return { result: nothingToDo(settings, plan, faults) };
    for (const fault of faults)
        requireFit(fault, { plan, settings });
    // Neither a calendar nor somebody who is asked is part of the simulated world.
    const lasting = refusals.filter(({ code }) => code !== 'FROZEN' && code !== 'RISK_ASK');
    if (lasting.length > 0)
        return { result: (0,outcome/* refusedResult */.M)(lasting) };
    const obstacle = await (0,session_open/* obstacleOf */.HD)(place, record, settings.environment);
    for (const { code, reason } of [...refusals, ...(obstacle ? [obstacle] : [])])
        around.note(`a real deployment would be refused now (${code}): ${reason}`);
    return { given: { settings, plan, base, faults } };
};

// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/simulate.ts











const usualSeeds = '1..1000';
/** Without one's own deployment there is nothing that these could be about. */
const refuseAboutPlan = ({ services = [], manifest: _, ...flags }) => {
    const about = ['version', 'force', 'override', 'max-parallel', 'environment', 'state-dir'];
    const given = [...services, ...about.filter((flag) => flags[flag] !== undefined).map((flag) => `--${flag}`)];
    if (given.length > 0)
        throw new error/* ConvoyError */.rG('USAGE', `${given.join(', ')}: without --manifest or --fault graphs are drawn, not your own deployment: add --manifest .github/convoy.yml`);
};
const kindsFor = (target, label) => {
    const kinds = trouble/* faultKinds */.q.filter((kind) => targets[kind] === target);
    const listed = kinds.map((kind, index) => (index < kinds.length - 1 ? `${kind},` : kind));
    return (0,view_text/* wrap */.LV)(label, listed, 80, 16).join('\n');
};
const help = `With --fault or --manifest your own deployment is planned as deploy would plan
it now, and simulated once: what would happen. With --seeds or --faults as well
it is simulated for each seed, with drawn faults beside those of --fault.
Without --fault and --manifest the graphs are drawn too. Nothing real is
touched.

Kinds of faults
${kindsFor('service', '  SERVICE:KIND ')}
${kindsFor('need', '  SERVICE:KIND ')} (of one that is needed and not deployed here)
${kindsFor('task', '  TASK:KIND    ')}
${kindsFor('check', '  CHECK:KIND   ')}
${kindsFor('run', '  KIND         ')} (of the deployment)

Exit status: 0 simulated, whatever its outcome, 1 an invariant was violated,
2 usage or manifest, 4 a real deployment would be refused.`;
const simulate = (0,verb/* verb */.w)({
    inputs: {
        fault: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('What goes wrong in your own deployment, such as catalog:gate-fails; may be repeated'),
        seeds: schemas/* string */.YjP()
            .optional()
            .describe(`A seed, or a range such as 1..10000: each is one deployment, at most ${mostSeeds}; default ${usualSeeds}`),
        faults: schemas/* string */.YjP().optional().describe('Kinds of faults to draw from, by commas; default all'),
        ...prepare/* planInputs */.Zp,
    },
    positional: ['services'],
    help,
    run: async ({ fault = [], seeds, faults, ...given }, around) => {
        const laid = fault.map(faultOf);
        const drawn = { seeds: seedsOf(seeds ?? usualSeeds), faults: kindsOf(faults ?? 'all') };
        if (laid.length === 0 && given.manifest === undefined) {
            refuseAboutPlan(given);
            return runMany(drawn, around);
        }
        const own = await ownOf(given, laid, around);
        if ('result' in own)
            return own.result;
        const isMany = seeds !== undefined || faults !== undefined;
        return isMany ? runMany({ ...drawn, ...own }, around) : runOne(own.given, around);
    },
});


/***/ })

};
