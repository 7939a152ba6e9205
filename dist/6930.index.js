export const id = 6930;
export const ids = [6930,2752];
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

/***/ 93584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* reexport */ durationsOf),
  h: () => (/* binding */ timelineOf)
});

// EXTERNAL MODULE: ./packages/model/src/in-force.ts
var in_force = __webpack_require__(7712);
// EXTERNAL MODULE: ./packages/model/src/neighbours.ts
var src_neighbours = __webpack_require__(67173);
;// CONCATENATED MODULE: ./packages/analytics/src/waits.ts

const forward = ['deploy', 'gate', 'verify', 'weigh', 'canary', 'shift', 'task'];
/**
 * What the plan made each command wait for: those before it of its own subject; the needs up to their checkpoint (under
 * `together` their gate); for a check the shifts of what it spans, or its way back; for a way back those of neighbours.
 */
const waitsOf = (plan, settings) => {
    const { shift, services } = settings;
    const steps = new Map(plan.steps.map((step) => [step.service, step]));
    const tasks = new Map(plan.tasks.map((task) => [task.task, task]));
    const checks = new Map(plan.checks.map((check) => [check.check, check]));
    const met = (needs = []) => needs.map((subject) => {
        const early = shift === 'together' && steps.get(subject)?.recreate === false;
        return { subject, phases: early ? ['deploy', 'gate', 'verify'] : forward };
    });
    const of = (names = [], ...phases) => names.map((subject) => ({ subject, phases }));
    const asking = (subject) => plan.steps.filter(({ ready }) => ready.includes(subject));
    const neighbours = (service) => Object.keys(services).filter((name) => name !== service && (0,src_neighbours/* areNeighbours */.jB)(settings, name, service));
    return {
        /** A way back waits for these: what failed, and what changed who serves. */
        isTurn: ({ subject, phase, end }) => end === 'failed' ||
            phase === 'weigh' ||
            phase === 'shift' ||
            (phase === 'deploy' && steps.get(subject)?.recreate === true),
        waits: ({ subject, phase }) => {
            const before = of([subject], ...forward, 'watch', 'check', 'rollback', 're-gate', 'retire');
            switch (phase) {
                case 'deploy':
                    return [...before, ...met(steps.get(subject)?.needs), ...of(steps.get(subject)?.ready, 'ready')];
                case 'ready':
                    return met(asking(subject).flatMap(({ needs }) => needs));
                case 'task':
                    return [...before, ...met(tasks.get(subject)?.needs)];
                case 'check':
                    return [...before, ...of(checks.get(subject)?.needs, ...forward, 'rollback', 're-gate')];
                case 'weigh':
                case 'shift':
                    return shift === 'each' ? before : [...before, 'gates', ...of(steps.get(subject)?.needs, 'shift')];
                case 'rollback':
                    return [...before, 'turn', 'order', ...of(neighbours(subject), 'rollback')];
                case 'retire':
                    return [...before, 'turn', 'switches'];
                case 'watch':
                    // The last look comes once all was checked.
                    return [...before, ...of([...checks.keys()], 'check')];
                case 'gate':
                case 'verify':
                case 'canary':
                case 're-gate':
                    return before;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/analytics/src/critical-path.ts

const longer = (a, b) => (b && (!a || b.total > a.total) ? b : a);
/** The longest chains of what has ended so far while a journal is walked. */
const createChains = (plan, settings) => {
    const { waits, isTurn } = waitsOf(plan, settings);
    const ended = new Map();
    const many = { gates: null, turn: null, order: null, switches: null };
    const behind = ({ subject, phases }) => phases.reduce((best, phase) => longer(best, ended.get(subject)?.get(phase) ?? null), null);
    return {
        before: (run) => {
            const best = waits(run).reduce((found, wait) => longer(found, typeof wait === 'string' ? many[wait] : behind(wait)), null);
            if (run.phase === 'rollback')
                many.order = best;
            return best;
        },
        end: (chain) => {
            const { run } = chain;
            const known = ended.get(run.subject) ?? new Map();
            ended.set(run.subject, known.set(run.phase, longer(known.get(run.phase) ?? null, chain) ?? chain));
            if (run.phase === 'deploy' || run.phase === 'gate' || run.phase === 'verify')
                many.gates = longer(many.gates, chain);
            if (run.phase === 'rollback')
                many.switches = longer(many.switches, chain);
            if (isTurn(run))
                many.turn = longer(many.turn, chain);
        },
    };
};
/**
 * The longest chain of commands, each of which the plan made wait for the one before (`waitsOf`), by their measured
 * lengths. Waiting for room under `max-parallel`, the journal's writes and a person's time are no commands: they are
 * what the makespan has more. Only what ended at or before the event `until` counts, and nothing that was abandoned.
 */
const criticalPathOf = (runs, plan, settings, until) => {
    const counted = runs.filter((run) => run.ended !== null && run.ended.index <= until && run.end !== 'abandoned');
    const chains = createChains(plan, settings);
    const before = new Map();
    let last = null;
    const begin = (run) => {
        before.set(run, chains.before(run));
    };
    const end = (run) => {
        const former = before.get(run) ?? null;
        const chain = { run, before: former, total: (former?.total ?? 0) + run.ended.ms - run.begun.ms };
        chains.end(chain);
        last = longer(last, chain);
    };
    // What ended before another began is known by the journal's order, not by clocks.
    const moves = counted.flatMap((run) => [
        { index: run.begun.index, move: () => begin(run) },
        { index: run.ended.index, move: () => end(run) },
    ]);
    for (const { move } of moves.sort((a, b) => a.index - b.index))
        move();
    return pathOf(last);
};
const pathOf = (last) => {
    const links = [];
    for (let chain = last; chain; chain = chain.before) {
        const { subject, phase } = chain.run;
        links.unshift({ subject, phase, ms: chain.total - (chain.before?.total ?? 0) });
    }
    return { ms: last?.total ?? 0, links };
};

;// CONCATENATED MODULE: ./packages/analytics/src/lanes.ts
const kindOf = ({ phase }) => (phase === 'task' || phase === 'check' ? phase : 'service');
const phaseOf = ({ phase, key, begun, ended, end, verdict, reason }) => ({
    ...{ phase, key, end, beginMs: begun.ms, endMs: ended?.ms ?? null },
    verdict: verdict ?? null,
    reason: reason ?? null,
});
const idOf = (kind, subject) => `${kind} ${subject}`;
const untouched = { checkpointMs: null, shiftedMs: null, rolledBackMs: null, skipped: null };
/** What an event says of a service's way: the last word counts. */
const changeOf = (event, ms) => {
    switch (event.type) {
        case 'service.checkpointed':
            return { checkpointMs: ms };
        case 'service.shifted':
            return { shiftedMs: ms };
        case 'service.rolled-back':
            return { rolledBackMs: ms };
        case 'service.skipped':
            return { skipped: event.reason };
        default:
            return null;
    }
};
/** One lane for each of the plan and for whatever else a command was about, in the order in which they began. */
const lanesOf = (events, moments, runs, plan) => {
    const times = new Map();
    for (const [index, event] of events.entries()) {
        const change = changeOf(event, moments[index]?.ms ?? 0);
        if (!change || !('service' in event) || event.service === undefined)
            continue;
        times.set(event.service, { ...(times.get(event.service) ?? untouched), ...change });
    }
    const byLane = Map.groupBy(runs, (run) => idOf(kindOf(run), run.subject));
    const begun = runs.map((run) => [kindOf(run), run.subject]);
    const planned = [
        ...plan.steps.map(({ service }) => ['service', service]),
        ...plan.undo.map(({ service }) => ['service', service]),
        ...plan.tasks.map(({ task }) => ['task', task]),
        ...plan.checks.map(({ check }) => ['check', check]),
    ];
    const lanes = new Map([...begun, ...planned].map((lane) => [idOf(...lane), lane]));
    return [...lanes].map(([id, [kind, subject]]) => ({
        ...{ kind, subject },
        phases: (byLane.get(id) ?? []).map(phaseOf),
        ...((kind === 'service' ? times.get(subject) : undefined) ?? untouched),
    }));
};

;// CONCATENATED MODULE: ./packages/analytics/src/recovery.ts
/** What an event tells of a fault, if it does: the verdict comes before the failure that is concluded from it. */
const faultIn = (event) => {
    switch (event.type) {
        case 'service.gated':
            return event.verdict.outcome === 'passed' ? null : { subject: event.service, reason: event.verdict.reason };
        case 'service.checked':
            return event.verdict.outcome === 'passed'
                ? null
                : { subject: event.service ?? event.check, reason: event.verdict.reason };
        case 'failure.detected':
            return { subject: event.service ?? event.task ?? event.check ?? null, reason: event.reason };
        default:
            return null;
    }
};
/** Null when nothing was taken back. A fault that a halt has answered is not what a later way back began with. */
const recoveryOf = (events, moments) => {
    const at = (index) => moments[index]?.ms ?? 0;
    const index = events.findIndex(({ type }) => type === 'rollback.decided');
    const decision = events[index];
    if (decision?.type !== 'rollback.decided')
        return null;
    const halted = events.slice(0, index).findLastIndex(({ type }) => type === 'deployment.halted');
    const told = events.slice(halted + 1, index).findIndex((event) => faultIn(event) !== null);
    const first = told < 0 ? -1 : halted + 1 + told;
    const fault = first < 0 ? null : faultIn(events[first]);
    const last = events.findLastIndex(({ type }) => type === 'service.rolled-back');
    const decidedMs = at(index);
    return {
        fault: fault && { ms: at(first), ...fault },
        decidedMs,
        reasons: decision.reasons,
        detectMs: fault ? decidedMs - at(first) : null,
        switchMs: last < 0 ? null : at(last) - decidedMs,
        order: events.flatMap((event) => event.type === 'command.started' && event.command.type === 'rollback' ? [event.command.service] : []),
    };
};

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
;// CONCATENATED MODULE: ./packages/analytics/src/runs.ts

const runs_phaseOf = (command) => {
    if (command.type !== 'gate')
        return command.type;
    if (command.of === 'need')
        return 'ready';
    return command.of === 'restored' ? 're-gate' : 'gate';
};
/**
 * Times on one axis that never goes back: clocks of two runners differ and clocks are corrected, but what follows in
 * causal order did not happen earlier. So no run ends before it began, and no chain of runs is longer than the whole.
 */
const momentsOf = (events) => {
    let first = null;
    let last = 0;
    return events.map(({ at }, index) => {
        const time = Date.parse(at);
        first ??= Number.isNaN(time) ? null : time;
        if (first !== null && time - first > last)
            last = time - first;
        return { index, ms: last };
    });
};
/** How an event ends the command whose key it carries. */
const endingOf = (event) => {
    switch (event.type) {
        case 'service.gated':
        case 'service.checked': {
            const { verdict } = event;
            const passed = verdict.outcome === 'passed';
            return { end: passed ? 'done' : 'failed', verdict, ...(passed ? {} : { reason: verdict.reason }) };
        }
        case 'failure.detected':
        case 'rollback.failed':
            return { end: 'failed', reason: event.reason };
        case 'command.abandoned':
            return { end: 'abandoned', reason: event.reason };
        default:
            return { end: 'done' };
    }
};
/** All commands of a journal in the order in which they began. */
const runsOf = (events, moments = momentsOf(events)) => {
    const runs = [];
    const open = new Map();
    const close = (run, ended, ending) => {
        if (!run)
            return;
        Object.assign(run, ending, { ended });
        open.delete(run.key);
    };
    for (const [index, event] of events.entries()) {
        const moment = moments[index];
        if (event.type === 'command.started') {
            const { key, command } = event;
            const known = open.get(key);
            if (known)
                known.starts += 1;
            else {
                const run = {
                    ...{ key, phase: runs_phaseOf(command), subject: (0,commands/* subjectOf */.et)(command) },
                    ...{ begun: moment, ended: null, end: null, starts: 1 },
                };
                runs.push(run);
                open.set(key, run);
            }
        }
        else if (event.type === 'control.accepted' && event.verb === 'settle') {
            const asked = [...open.values()].find(({ subject }) => subject === event.subject);
            const end = event.as === 'deployed' ? 'done' : 'failed';
            close(asked, moment, { end, reason: `settled as ${event.as} by ${event.actor}`, settled: true });
        }
        else if ('key' in event && event.key !== undefined)
            close(open.get(event.key), moment, endingOf(event));
    }
    return runs;
};

;// CONCATENATED MODULE: ./packages/analytics/src/durations.ts


const counted = new Set(['deploy', 'gate', 'verify', 'weigh', 'shift', 'task']);
/**
 * Measured milliseconds of each service (its last deploy, gate and shift together, once it was checkpointed) and of each
 * task that was done: what the next plan expects. Waiting for others is left out, and judging a canary, of which the plan
 * knows how long it takes; and so is whatever was interrupted or settled by a person, for its length says nothing of the
 * work.
 */
const durationsOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const reached = new Set(events.flatMap((event) => {
        if (event.type === 'service.checkpointed')
            return [event.service];
        return event.type === 'task.finished' ? [event.task] : [];
    }));
    const last = new Map();
    for (const run of runsOf(events))
        if (counted.has(run.phase) && reached.has(run.subject))
            last.set(run.subject, (last.get(run.subject) ?? new Map()).set(run.phase, run));
    return Object.fromEntries([...last].flatMap(([subject, phases]) => {
        const lengths = [...phases.values()].map(lengthOf);
        return lengths.some(Number.isNaN) ? [] : [[subject, lengths.reduce((sum, ms) => sum + ms, 0)]];
    }));
};
const lengthOf = ({ begun, ended, end, starts, settled }) => ended && end === 'done' && starts === 1 && !settled ? ended.ms - begun.ms : Number.NaN;

;// CONCATENATED MODULE: ./packages/analytics/src/timeline.ts






const emptyPlan = {
    operation: 'deploy',
    ...{ steps: [], undo: [], tasks: [], checks: [], skipped: [], notes: [], stages: [] },
    criticalPath: { services: [], expectedMs: 0 },
};
const find = (events, type) => events.find((event) => event.type === type);
/** The halt that nobody has answered yet. */
const haltOf = (events) => {
    const last = events.findLast((event) => ['deployment.halted', 'deployment.resumed', 'deployment.finished'].includes(event.type) ||
        (event.type === 'control.accepted' && event.verb === 'settle'));
    return last?.type === 'deployment.halted' ? { code: last.code, reason: last.reason } : null;
};
/** Works a journal's events, in causal order, into times. */
const timelineOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const moments = momentsOf(events);
    const runs = runsOf(events, moments);
    const requested = find(events, 'deployment.requested');
    const planned = find(events, 'deployment.planned');
    const plan = planned?.plan ?? emptyPlan;
    const indexOf = (type) => events.findIndex((event) => event.type === type);
    const began = [indexOf('deployment.planned'), indexOf('command.started'), 0].find((index) => index >= 0) ?? 0;
    const ends = [indexOf('deployment.confirmed'), indexOf('deployment.finished'), events.length - 1];
    const ended = ends.find((index) => index >= 0) ?? 0;
    const beganMs = moments[began]?.ms ?? 0;
    const endedMs = moments[ended]?.ms ?? 0;
    const makespanMs = endedMs - beganMs;
    const criticalPath = planned ? criticalPathOf(runs, plan, planned.settings, ended) : { ms: 0, links: [] };
    return {
        deployment: events[0]?.deployment ?? '',
        environment: events[0]?.environment ?? '',
        operation: requested?.operation ?? null,
        override: requested?.override ?? null,
        outcome: find(events, 'deployment.finished')?.outcome ?? null,
        halted: haltOf(events),
        startedAt: events[0]?.at ?? null,
        ...{ beganMs, endedMs, makespanMs, criticalPath },
        ratio: criticalPath.ms > 0 ? makespanMs / criticalPath.ms : null,
        lanes: lanesOf(events, moments, runs, plan),
        recovery: recoveryOf(events, moments),
    };
};


/***/ }),

/***/ 22752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  Z4: () => (/* binding */ placesOfChecks),
  US: () => (/* binding */ policyOf),
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
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 18 modules
var parse = __webpack_require__(41590);
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
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
// EXTERNAL MODULE: ./packages/manifest/src/problem.ts
var problem = __webpack_require__(9812);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/manifest/src/variables.ts









/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,tree/* textOf */.b6)((0,tree/* valueAt */.fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,tree/* textsWithin */.qI)(value)].flatMap(({ text, path }) => {
    const required = (0,expand/* referencesIn */.ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,record/* own */.Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,record/* own */.Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,record/* own */.Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,record/* own */.Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const variables_problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,words/* code */.aY)(`\${${name}}`)} is unset or empty; ${(0,words/* dotted */.Bs)(reader)} reads it`,
    fix: (0,telling/* isTelling */.c)(name) ? `set ${name} where Convoy runs` : `export ${name}, or write ${(0,words/* code */.aY)(`\${${name}:-default}`)}`,
});
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const text = (0,decode/* decode */.D)(manifest, file);
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, check = '', key } = one;
        if (service !== undefined)
            return variables_problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,view/* integrationAt */._Y)(document.data, check), ...key];
        return variables_problem(one, path, path);
    });
    return (0,problem/* placeAll */.d)(problems, document, file);
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
;// CONCATENATED MODULE: ./packages/convoy/src/manifest.ts











/** A manifest that cannot be used, with everything that is wrong with it. */
class ManifestError extends error/* ConvoyError */.rG {
    diagnostics;
    constructor(diagnostics, code = 'MANIFEST_INVALID') {
        super(code, diagnostics.map(diagnostic/* format */.G).join('\n'));
        this.diagnostics = diagnostics;
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
/**
 * The manifest as it holds for an environment. What cannot be honoured yet is refused here: a key that is silently
 * ignored is a promise broken.
 */
const load = async (place, environment) => {
    const { manifest, diagnostics } = await inspect(place);
    const blocking = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'NOT_BUILT_YET');
    if (!manifest || blocking.length > 0)
        throw new ManifestError(blocking.map((one) => ({ ...one, severity: 'error' })));
    return withPolicy(place, (0,resolve/* resolve */.h)(manifest, environment ?? onlyOf((0,resolve/* environmentsOf */.M)(manifest))));
};
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
    const { manifest, diagnostics } = (0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() });
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
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
    const { manifest, diagnostics } = await inspect(place);
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    return onlyOf((0,resolve/* environmentsOf */.M)(manifest));
};
/** Variables that these read and that are not set here, where the manifest reads them. */
const unsetIn = async (place, settings, readers, env) => {
    const unset = unsetVariables(settings, readers, (name) => env[name]);
    return unset.length === 0 ? [] : diagnoseUnset(unset, settings.environment, await bytesOf(place), place.called);
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
        ...new Set(unsetVariables(settings, { services, checks: [] }, (name) => env[name]).map(({ name }) => name)),
    ];
    if (names.length > 0)
        throw new error/* ConvoyError */.rG('UNSET_VARIABLE', `${deployment} is left as it is, for ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set here, and its services read ${names.length === 1 ? 'it' : 'them'}: set what it was begun with, and go on by convoy resume`);
};


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

/***/ 76799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  timeline: () => (/* binding */ timeline_timeline)
});

// EXTERNAL MODULE: ./packages/analytics/src/timeline.ts + 6 modules
var timeline = __webpack_require__(93584);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 2 modules
var manifest = __webpack_require__(22752);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 3 modules
var src_place = __webpack_require__(37769);
// EXTERNAL MODULE: ./packages/convoy/src/session/chosen.ts
var chosen = __webpack_require__(17557);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/view/gantt.ts
/** One letter each, so that no colour is needed. */
const letters = {
    ready: '?',
    deploy: 'd',
    gate: 'g',
    verify: 'v',
    weigh: '%',
    canary: 'k',
    shift: 's',
    watch: 'w',
    check: 'c',
    task: 't',
    rollback: 'b',
    're-gate': 'r',
    retire: 'x',
};
const failed = '!';
/** Each phase has at least one place. */
const paintPhase = (cells, { phase, beginMs, endMs, end }, perMs) => {
    const last = cells.length - 1;
    const from = Math.min(last, Math.floor(beginMs * perMs));
    const to = endMs === null ? last : Math.max(from, Math.min(last, Math.ceil(endMs * perMs) - 1));
    cells.fill(letters[phase], from, to + 1);
    if (end === 'failed')
        cells[to] = failed;
};
/** A lane on `width` characters that stand for `spanMs`. */
const bar = (lane, spanMs, width) => {
    const cells = new Array(width).fill(' ');
    const lengthOf = ({ beginMs, endMs }) => (endMs ?? spanMs) - beginMs;
    // The shorter one wins a place that two share, or a shift would never be seen.
    for (const phase of lane.phases.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
        paintPhase(cells, phase, width / Math.max(1, spanMs));
    return cells.join('').trimEnd();
};

// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/timeline.ts


const phaseText = ({ phase, beginMs, endMs, end, verdict }) => {
    if (endMs === null)
        return `${phase} not ended`;
    const how = end === 'done' ? '' : ` ${verdict?.outcome ?? end}`.toUpperCase();
    return `${phase} ${(0,view_text/* measured */.jh)(endMs - beginMs)}${how}`;
};
const beginOf = ({ phases }) => Math.min(...phases.map(({ beginMs }) => beginMs));
const endOf = ({ phases }) => Math.max(...phases.map(({ beginMs, endMs }) => endMs ?? beginMs), 0);
const rowOf = (lane, nameWidth, columns) => {
    const name = (0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(lane.subject), nameWidth);
    if (lane.phases.length === 0)
        return [`  ${name}  ${(0,view_text/* clean */.uH)(lane.skipped ?? 'not begun')}`];
    const begin = `+${(0,view_text/* duration */.p0)(beginOf(lane))}`.padStart(10);
    const took = (0,view_text/* measured */.jh)(endOf(lane) - beginOf(lane)).padStart(9);
    const phases = lane.phases.map((phase, index) => `${phaseText(phase)}${index < lane.phases.length - 1 ? ',' : ''}`);
    const first = `  ${name}${begin}${took} `;
    return (0,view_text/* wrap */.LV)(first, phases, columns, Math.min(first.length + 1, Math.floor(columns / 2)));
};
const chart = (lanes, nameWidth, columns) => {
    const span = Math.max(...lanes.map(endOf), 1);
    const width = Math.max(10, columns - nameWidth - 4);
    const used = new Set(lanes.flatMap(({ phases }) => phases.map(({ phase }) => phase)));
    const key = Object.keys(letters).filter((phase) => used.has(phase));
    const end = (0,view_text/* duration */.p0)(span);
    return [
        `  ${' '.repeat(nameWidth)}  0${end.padStart(width - 1)}`,
        ...lanes.map((lane) => `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(lane.subject), nameWidth)}  ${bar(lane, span, width)}`),
        `  ${key.map((phase) => `${letters[phase]} ${phase}`).join('  ')}  ${failed} failed`,
    ];
};
const pathLines = ({ criticalPath: { ms, links } }, columns) => (0,view_text/* wrap */.LV)(`critical path ${(0,view_text/* duration */.p0)(ms)}:`, links.map(({ subject, phase, ms: took }, index) => `${index > 0 ? '→ ' : ''}${(0,view_text/* clean */.uH)(subject)} ${phase} ${(0,view_text/* measured */.jh)(took)}`), columns, 2);
const outcomeOf = ({ outcome, halted, makespanMs, ratio }) => {
    const against = ratio === null ? '' : `, × ${ratio.toFixed(2)} of its critical path`;
    if (outcome)
        return `${outcome} in ${(0,view_text/* duration */.p0)(makespanMs)}${against}`;
    return halted
        ? `halted (${halted.code}) after ${(0,view_text/* duration */.p0)(makespanMs)}`
        : `not finished after ${(0,view_text/* duration */.p0)(makespanMs)}`;
};
const recoveryLines = ({ recovery }) => {
    if (!recovery)
        return [];
    const { fault, reasons, detectMs, switchMs, order, decidedMs } = recovery;
    return [
        'taken back',
        ...reasons.map((reason) => `  because ${(0,view_text/* clean */.uH)(reason)}`),
        ...(fault && detectMs !== null
            ? [
                `  fault of ${(0,view_text/* clean */.uH)(fault.subject ?? 'the deployment')} at +${(0,view_text/* duration */.p0)(fault.ms)}, decided ${(0,view_text/* measured */.jh)(detectMs)} later`,
            ]
            : [`  decided at +${(0,view_text/* duration */.p0)(decidedMs)}`]),
        ...(switchMs === null
            ? []
            : [`  ${order.map(view_text/* clean */.uH).join(', ')}: last switch ${(0,view_text/* measured */.jh)(switchMs)} after the decision`]),
    ];
};
const reasonsOf = (lanes) => lanes.flatMap(({ subject, phases }) => phases
    .filter(({ end, reason }) => end === 'failed' && reason !== null)
    .map(({ phase, reason }) => `  ${(0,view_text/* clean */.uH)(subject)} ${phase}: ${(0,view_text/* clean */.uH)(reason ?? '')}`));
/** A deployment's times for people: a table, a chart, what decided its length, and what went wrong. */
const timelineText = (timeline, columns) => {
    const { deployment, environment, operation, override, startedAt, lanes, criticalPath, halted } = timeline;
    const nameWidth = Math.min(Math.floor(columns / 3), Math.max(4, ...lanes.map(({ subject }) => [...subject].length)));
    const begun = lanes.filter(({ phases }) => phases.length > 0);
    const failures = reasonsOf(lanes);
    return [
        `${deployment}: ${operation ?? 'deployment'} to ${environment}, ${outcomeOf(timeline)}`,
        `begun ${startedAt}`,
        ...(override ? [(0,view_text/* overrideText */.K9)(override)] : []),
        '',
        ...lanes.flatMap((lane) => rowOf(lane, nameWidth, columns)),
        ...(begun.length > 0 ? ['', ...chart(begun, nameWidth, columns), ''] : []),
        ...(criticalPath.links.length > 0 ? pathLines(timeline, columns) : []),
        ...(failures.length > 0 ? ['failed', ...failures] : []),
        ...recoveryLines(timeline),
        ...(halted ? [`halted (${halted.code}): ${(0,view_text/* clean */.uH)(halted.reason)}`] : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/timeline.ts









const usualColumns = 100;
const timeline_timeline = (0,verb/* verb */.w)({
    inputs: {
        deployment: schemas/* string */.YjP().optional().describe('The deployment; default: the newest'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['deployment'],
    run: async ({ deployment, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const { events } = await (0,chosen/* chosen */.F)(place, environment, deployment, around.note);
        const told = (0,timeline/* timelineOf */.h)(events);
        const columns = Number(around.env.COLUMNS) || process.stdout.columns || usualColumns;
        return { exit: exit/* exits */.c.done, text: timelineText(told, columns), json: told };
    },
});


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
const serviceOf = (service, gate) => ({
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
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults?.gate)),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ }),

/***/ 67173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   jB: () => (/* binding */ areNeighbours),
/* harmony export */   my: () => (/* binding */ servicesNeeded)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

const known = new WeakMap();
/**
 * Services that a service needs, itself or through tasks: what a migration in between stands on, the service stands on
 * too. Not through other services: those stand for themselves.
 */
const servicesNeeded = (settings, service) => {
    const all = known.get(settings) ?? new Map();
    known.set(settings, all);
    const found = all.get(service);
    if (found)
        return found;
    const met = new Set((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, service)?.needs);
    for (const name of met)
        for (const need of (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    const made = new Set([...met].filter((name) => Object.hasOwn(settings.services, name)));
    all.set(service, made);
    return made;
};
/** Whether one of two services is declared to work beside former and later versions of the other, whichever says so. */
const tolerate = ({ services }, a, b) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, a)?.rollback.tolerates.includes(b) === true ||
    (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, b)?.rollback.tolerates.includes(a) === true;
/** Whether one of two services needs the other: then the versions of both must be known to work beside each other. */
const areNeighbours = (settings, a, b) => servicesNeeded(settings, a).has(b) || servicesNeeded(settings, b).has(a);


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


/***/ })

};
