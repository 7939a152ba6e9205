export const id = 7854;
export const ids = [7854,4548];
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

const forward = ['deploy', 'gate', 'shift', 'task'];
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
        return { subject, phases: early ? ['deploy', 'gate'] : forward };
    });
    const of = (names = [], ...phases) => names.map((subject) => ({ subject, phases }));
    const asking = (subject) => plan.steps.filter(({ ready }) => ready.includes(subject));
    const neighbours = (service) => Object.keys(services).filter((name) => name !== service && (0,src_neighbours/* areNeighbours */.jB)(settings, name, service));
    return {
        /** A way back waits for these: what failed, and what changed who serves. */
        isTurn: ({ subject, phase, end }) => end === 'failed' || phase === 'shift' || (phase === 'deploy' && steps.get(subject)?.recreate === true),
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
                case 'shift':
                    return shift === 'each' ? before : [...before, 'gates', ...of(steps.get(subject)?.needs, 'shift')];
                case 'rollback':
                    return [...before, 'turn', 'order', ...of(neighbours(subject), 'rollback')];
                case 'retire':
                    return [...before, 'turn', 'switches'];
                case 'gate':
                case 'watch':
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
            if (run.phase === 'deploy' || run.phase === 'gate')
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


const counted = new Set(['deploy', 'gate', 'shift', 'task']);
/**
 * Measured milliseconds of each service (its last deploy, gate and shift together, once it was checkpointed) and of each
 * task that was done: what the next plan expects. Waiting for others is left out, and so is whatever was interrupted or
 * settled by a person, for its length says nothing of the work.
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

/***/ 24548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sh: () => (/* binding */ ManifestError),
  p7: () => (/* binding */ environmentOf),
  Nn: () => (/* binding */ inspect),
  load: () => (/* binding */ load),
  pS: () => (/* binding */ requireVariables),
  hZ: () => (/* binding */ withPolicy)
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
// EXTERNAL MODULE: ./packages/manifest/src/parse.ts + 15 modules
var parse = __webpack_require__(2702);
// EXTERNAL MODULE: ./packages/manifest/src/resolve.ts
var resolve = __webpack_require__(40495);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
// EXTERNAL MODULE: ./packages/manifest/src/problem.ts
var problem = __webpack_require__(9812);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/variables.ts








/**
 * Every `${NAME}` without default that these services read and that `lookup` does not know or finds empty: asked before
 * anything begins.
 */
const unsetVariables = (settings, services, lookup) => services.flatMap((service) => {
    if (!Object.hasOwn(settings.services, service))
        return [];
    const { health, with: keys } = settings.services[service];
    return [...(0,tree/* textsWithin */.qI)({ with: keys, health })].flatMap(({ text, path: key }) => {
        const required = (0,expand/* referencesIn */.ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
        return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, service, key }));
    });
});
const variables_problem = ({ name, service, key }, path) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,words/* code */.aY)(`\${${name}}`)} is unset or empty; ${(0,words/* dotted */.Bs)(['services', service, ...key])} reads it`,
    fix: (0,telling/* isTelling */.c)(name) ? `set ${name} where Convoy runs` : `export ${name}, or write ${(0,words/* code */.aY)(`\${${name}:-default}`)}`,
});
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const text = (0,decode/* decode */.D)(manifest, file);
    const document = (0,read/* read */.L)(typeof text === 'string' ? text : '');
    const at = (0,view/* placeOf */.$t)(document.data, environment);
    return (0,problem/* placeAll */.d)(unset.map((one) => variables_problem(one, at(one.service, ...one.key))), document, file);
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
 * it. A default branch without this manifest, or without this environment, says nothing yet.
 */
const withPolicy = async (place, settings) => {
    if (!place.github)
        return settings;
    const path = (0,external_node_path_.relative)(place.root, place.manifest).replaceAll(external_node_path_.sep, '/');
    const text = await (await place.github()).fileOfDefaultBranch(path);
    if (text === null)
        return settings;
    const file = `${path} of the default branch`;
    const { manifest, diagnostics } = (0,parse/* parseManifest */.N)(Buffer.from(text), { file, providers: await (0,providers/* providerSchemas */.S)() });
    if (!manifest)
        throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    const { access: _access, freeze: _freeze, ...own } = settings;
    if (!(0,resolve/* environmentsOf */.M)(manifest).includes(settings.environment))
        return own;
    const { access, freeze } = (0,resolve/* resolve */.h)(manifest, settings.environment);
    return { ...own, ...(access ? { access } : {}), ...(freeze ? { freeze } : {}) };
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
/** Variables are asked for before anything begins: half a deployment is the wrong place to find one missing. */
const requireVariables = async (place, settings, services, env) => {
    const unset = unsetVariables(settings, services, (name) => env[name]);
    if (unset.length === 0)
        return;
    const diagnostics = diagnoseUnset(unset, settings.environment, await bytesOf(place), place.called);
    throw new ManifestError(diagnostics, 'UNSET_VARIABLE');
};


/***/ }),

/***/ 68446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A new deployment's id: its time in UTC to the millisecond, so that ids sort, and chance for those of one moment. */
const newId = (clock) => {
    const time = new Date(clock.now()).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '').replace('T', '-');
    return `${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
};


/***/ }),

/***/ 70530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25536);
/* harmony import */ var _convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74948);
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29587);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61741);
/* harmony import */ var _crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95630);







/**
 * How long effects under way may take to end after a signal, in milliseconds. Runners kill after ten seconds, and a
 * script that is then told to stop may take five.
 */
const graceMs = 4_000;
const ofSubject = (subject) => (command) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(command) === subject;
const actorOf = (env) => env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? 'unknown';

/**
 * Drives a deployment to its end. On a terminal the first Ctrl-C takes back what was done, if the policy says so, and
 * the second stops at once; elsewhere, and on SIGTERM, the journal is closed within ten seconds and `resume` goes on.
 */
const run = async ({ journal, claim }, ports, around, share, { heed, tell }) => {
    const { note, isTerminal, env } = around;
    const inbox = (0,_convoy_engine_inbox__WEBPACK_IMPORTED_MODULE_3__/* .createInbox */ .b)();
    const stop = new AbortController();
    let grace = graceMs;
    let interrupts = 0;
    const off = around.onSignal((signal) => {
        interrupts += 1;
        if (interrupts > 1) {
            grace = 0;
            stop.abort();
            inbox.put([]);
            note('stopped; convoy resume goes on');
        }
        else if (signal === 'SIGINT' && isTerminal && (0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .takesBackOnCancel */ .vS)(journal.state)) {
            note('cancelling: what was done is taken back. Ctrl-C again stops at once');
            inbox.put([(0,_convoy_engine_controls__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(journal.state, { verb: 'abort', actor: actorOf(env), reason: 'Ctrl-C' })]);
        }
        else {
            note(`${signal}: closing the journal; convoy resume goes on`);
            stop.abort();
        }
    });
    const deaf = heed({ state: () => journal.state, put: inbox.put, note });
    try {
        const run = {
            ...{ journal, claim, ports, isGone: _agent_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .ST, inbox, stop: stop.signal },
            ...(typeof share === 'string'
                ? {}
                : { decide: (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_2__/* .focusOn */ .sS)(share.subject, share.until), isOurs: ofSubject(share.subject) }),
        };
        const end = share === 'beginning'
            ? 'left'
            : await (0,_convoy_engine_drive__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .r)({
                ...run,
                get graceMs() {
                    return grace;
                },
            });
        return await close({ journal, claim }, end, share, tell);
    }
    finally {
        deaf();
        off();
    }
};
/** Gives the environment back, unless it is someone else's by now: then this process ended nothing, whatever it saw. */
const close = async ({ journal, claim }, end, share, tell) => {
    if (end === 'fenced')
        return end;
    const { state } = journal;
    const note = `${state.deployment}: ${endNote(state.outcome, end)}`;
    if (end === 'finished' || end === 'halted') {
        // Told while it is held: whoever finds this process gone meanwhile goes on with it, and tells it again.
        if (!(await claim.save(state, note)))
            return 'fenced';
        await tell(end);
    }
    // Of a part the environment stays held: for the other jobs of the run, or for whoever goes on.
    const isKept = share !== 'whole' && _crew_js__WEBPACK_IMPORTED_MODULE_6__/* .isInJob */ .T;
    const isHeld = await (isKept
        ? claim.save(state, `${state.deployment}: ${shareNote(share)}`)
        : claim.release(state, `${note}, given back`));
    return isHeld ? end : 'fenced';
};
const shareNote = (share) => share === 'beginning' ? 'planned' : `${share.subject} is brought as far as ${share.until}`;
const endNote = (outcome, end) => outcome ?? end;


/***/ }),

/***/ 39143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(24548);
// EXTERNAL MODULE: ./packages/convoy/src/prepare.ts + 9 modules
var prepare = __webpack_require__(71260);
// EXTERNAL MODULE: ./packages/convoy/src/session/id.ts
var id = __webpack_require__(68446);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/expected.ts
var view_expected = __webpack_require__(91118);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/plan.ts


const stepLine = ({ service, reason, from, to, needs, ready }) => {
    const after = [...needs, ...ready.map((need) => `${need} (ready as it is)`)];
    const order = after.length > 0 ? `  after ${after.join(', ')}` : '';
    return `  ${service}  ${from?.version ?? 'nothing'} → ${to.version} (${reason})${order}`;
};
const section = (title, lines) => (lines.length > 0 ? [title, ...lines] : []);
/** A plan for people: stages for orientation, the engine waits for needs only. */
const planText = ({ operation, steps, undo, stages, tasks, checks, skipped, notes, criticalPath }, { name, environment, shift, promotesFrom }, refusals) => {
    const byName = new Map(steps.map((step) => [step.service, step]));
    const staged = stages.flatMap((stage, index) => [
        ` stage ${index + 1}`,
        ...stage.flatMap((service) => byName.get(service) ?? []).map(stepLine),
    ]);
    const expected = (0,view_expected/* expectedOf */.E)({ criticalPath, steps, tasks });
    const path = expected === null ? '' : `, ${expected} expected`;
    const what = operation === 'deploy'
        ? `${(0,view_text/* plural */.LS)(steps.length, 'service')}${promotesFrom === undefined ? '' : ` of what ${promotesFrom} confirmed`}, shift ${shift}`
        : `rollback of ${(0,view_text/* plural */.LS)(undo.length, 'service')}`;
    return [
        `${(0,view_text/* placeName */.fW)(name, environment)}: ${what}`,
        ...staged,
        ...undo.map(({ service, from, to }) => `  ${service}  ${from.version} → ${to?.version ?? 'nothing'}`),
        ...section('tasks', tasks.map(({ task, phase }) => `  ${task}  ${phase === 'expand' ? 'before its dependents' : 'after confirmation'}`)),
        ...section('checks', checks.map(({ check, needs }) => `  ${check}  after ${needs.join(', ')}`)),
        ...section('skipped', skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`)),
        ...section('notes', notes.map(({ subject, message }) => `  ${subject}: ${message}`)),
        ...(criticalPath.services.length > 0 ? [`critical path: ${criticalPath.services.join(' → ')}${path}`] : []),
        ...refusals.map(({ code, reason }) => `refused (${code}): ${reason}`),
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/view/plan-markdown.ts

/** Text that neither breaks a table nor becomes markup, a mention or a reference to an issue. */
const cell = (text) => text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#|~@]/g, (sign) => `&#${sign.codePointAt(0)};`);
const table = (heads, rows) => rows.length === 0
    ? []
    : [
        `| ${heads.join(' | ')} |`,
        `|${heads.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
    ];
/** A plan for a pull request or a summary: what would go out, in which order, and why the rest would not. */
const planMarkdown = (plan, { name, environment }, refusals) => {
    const stageOf = new Map(plan.stages.flatMap((stage, index) => stage.map((service) => [service, index + 1])));
    const steps = [...plan.steps].sort((a, b) => (stageOf.get(a.service) ?? 0) - (stageOf.get(b.service) ?? 0));
    return [
        `### Plan for ${cell((0,view_text/* placeName */.fW)(name ?? null, environment))}`,
        '',
        ...(steps.length === 0 ? ['Nothing would be deployed.', ''] : []),
        ...table(['stage', 'service', 'from', 'to', 'why'], steps.map(({ service, from, to, reason }) => [
            String(stageOf.get(service) ?? ''),
            service,
            from ? (0,view_text/* version */.rE)(from.version) : 'nothing',
            (0,view_text/* version */.rE)(to.version),
            reason,
        ])),
        ...table(['task', 'phase'], plan.tasks.map(({ task, phase }) => [task, phase])),
        ...refusals.map(({ code, reason }) => `- would be refused (${cell(code)}): ${cell(reason)}`),
        ...plan.notes.map(({ message }) => `- ${cell(message)}`),
        ...(plan.skipped.length === 0
            ? []
            : [
                '',
                '<details><summary>Not in it</summary>',
                '',
                ...table(['what', 'why'], plan.skipped.map(({ subject, reason }) => [subject, reason])),
                '</details>',
            ]),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/plan.ts









/** The plan in Markdown, for whoever shows it on a page. */
const markdownOf = ({ plan, settings, refusals }) => planMarkdown(plan, settings, refusals);
const jsonOf = ({ plan, refusals, override, settings, commit }) => ({
    name: settings.name,
    environment: settings.environment,
    promotesFrom: settings.promotesFrom ?? null,
    commit,
    plan,
    refusals,
    override,
});
const plan = (0,verb/* verb */.w)({
    inputs: prepare/* planInputs */.Zp,
    positional: ['services'],
    run: async (given, around) => {
        const settled = await (0,prepare/* settle */.G9)(given, around);
        const { place, settings } = settled;
        const { record } = await (0,session_open/* headOf */.Uo)(place, settings.environment).read();
        const prepared = await (0,prepare/* prepare */.iA)(given, settled, around, (0,id/* newId */.S)(clock/* systemClock */.m), record);
        await (0,manifest/* requireVariables */.pS)(place, prepared.settings, (0,prepare/* servicesOf */.Yj)(prepared.plan), around.env);
        return {
            exit: prepared.refusals.length > 0 ? exit/* exits */.c.refused : exit/* exits */.c.done,
            text: planText(prepared.plan, prepared.settings, prepared.refusals),
            json: jsonOf(prepared),
            markdown: markdownOf(prepared),
        };
    },
});


/***/ }),

/***/ 91118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectedOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23521);

/** Shorter than this is not worth a word, in milliseconds. */
const leastMs = 100;
/** How long a plan is expected to take at least; null where it was never measured: then everything counts 1 ms. */
const expectedOf = ({ criticalPath, steps, tasks, }) => criticalPath.expectedMs > Math.max(leastMs, steps.length + tasks.length) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(criticalPath.expectedMs) : null;


/***/ }),

/***/ 33944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ milestones),
/* harmony export */   sS: () => (/* binding */ focusOn),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93689);
/* harmony import */ var _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80697);
/* harmony import */ var _rules_sequence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72803);
/* harmony import */ var _rules_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79815);






/** How far one service is brought before its process leaves it to others. */
const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'];
/** Whether a fact speaks of this service or task. */
const isAbout = (fact, subject, state) => {
    if ('key' in fact && fact.key !== undefined) {
        const running = state.running[fact.key];
        if (running)
            return (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(running.command) === subject;
    }
    return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};
/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
const focusOn = (subject, until) => (state, now) => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    const { facts, commands, wake } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideBy */ .Q)([_rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlines */ .QA, _rules_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failures */ .e9, _rules_sequence_js__WEBPACK_IMPORTED_MODULE_4__/* .sequence */ .K], alone, now, {
        fact: (fact) => isAbout(fact, subject, state),
        command: (command) => (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) === subject ||
            (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service)),
    });
    return isReached(state, subject, until) ? { facts, commands: [], wake } : { facts, commands, wake };
};
const waitsFor = ({ plan }, subject, need) => plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
    plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;
/** Whether a service is as far as it was to be brought, or a task is done. */
const isReached = (state, subject, until) => {
    const view = (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .du)(state, 0);
    const step = view?.steps.get(subject);
    if (!view || !step)
        return state.done[subject] === true;
    const { deployed, shifted, checkpointed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    switch (until) {
        case 'deployed':
            return deployed !== undefined;
        case 'gated':
            return (0,_rules_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isGated */ .m3)(view, step);
        case 'shifted':
            return checkpointed === true || (step.phases.includes('shift') ? shifted === true : deployed !== undefined);
        case 'checkpointed':
            return checkpointed === true;
    }
};
/** Why it will not get there in this process; null while it may. */
const obstacleTo = (state, subject) => {
    const { skipped } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    const failure = state.failures.find(({ settled }) => !settled);
    const isBack = state.decisions.some(({ affected }) => affected.includes(subject));
    return skipped ?? failure?.reason ?? (isBack ? `${subject} is taken back` : null);
};


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ environmentsOf),
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24409);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50554);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8090);






/** Environments of a manifest; one that names none is deployed to `default`. */
const environmentsOf = ({ environments = {} }) => {
    const names = Object.keys(environments);
    return names.length > 0 ? names : [_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultEnvironment */ .L6];
};
const gateOf = (shared, own) => {
    const { interval, timeout, startup, ...counts } = { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGate */ .zh, ...shared, ...own };
    return {
        intervalMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(interval),
        timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
        startupMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(startup),
        ...counts,
    };
};
const healthOf = (health) => ({ ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultHealth */ .Qx, ...health });
const serviceOf = (service, gate) => ({
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    // A canary is refused before anything is planned while it is in the table of what is not built yet.
    strategy: service.strategy === 'recreate' ? 'recreate' : 'blue-green',
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.timeout ?? _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ..._defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRollback */ .iZ, ...service.rollback },
    watchMs: service.watch === undefined ? null : (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(service.watch.for),
    paths: service.paths ?? [],
});
const taskOf = ({ run, phase, needs = [], idempotent = false, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.task, }) => ({
    run,
    phase,
    needs,
    idempotent,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const checkOf = ({ needs = [], run, timeout = _defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTimeouts */ .c0.check }) => ({
    needs,
    run,
    timeoutMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(timeout),
});
const map = (record, to) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
const resolve = (manifest, environment) => {
    const known = environmentsOf(manifest);
    if (!known.includes(environment)) {
        const { question, fix } = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(environment, known);
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('UNKNOWN_ENVIRONMENT', `unknown environment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(environment)}${question || `; ${fix}`}`);
    }
    const own = manifest.environments?.[environment] ?? {};
    const overrides = new Map(Object.entries(own.services ?? {}));
    const merged = (service, name) => (overrides.has(name) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeService */ .qD)(service, overrides.get(name)) : service);
    const { url, freeze, access, 'promotes-from': promotesFrom } = own;
    return {
        name: manifest.name,
        environment,
        ...(url === undefined ? {} : { url }),
        ...(freeze === undefined ? {} : { freeze: freeze.flatMap(_freeze_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeOf */ .L) }),
        ...(access === undefined ? {} : { access }),
        ...(promotesFrom === undefined ? {} : { promotesFrom }),
        shift: manifest.shift ?? 'each',
        maxParallel: manifest['max-parallel'] ?? null,
        services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults?.gate)),
        tasks: map(manifest.tasks ?? {}, taskOf),
        checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
    };
};


/***/ })

};
