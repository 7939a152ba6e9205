export const id = 3057;
export const ids = [3057];
export const modules = {

/***/ 6840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf),
/* harmony export */   k: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29587);

const phaseOf = (command) => {
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
                    ...{ key, phase: phaseOf(command), subject: (0,_convoy_model_commands__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(command) },
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


/***/ }),

/***/ 6847:
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

// EXTERNAL MODULE: ./packages/analytics/src/runs.ts
var src_runs = __webpack_require__(6840);
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
    for (const run of (0,src_runs/* runsOf */.k)(events))
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
    const moments = (0,src_runs/* momentsOf */.Z)(events);
    const runs = (0,src_runs/* runsOf */.k)(events, moments);
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

/***/ 56165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  timeline: () => (/* binding */ timeline_timeline)
});

// EXTERNAL MODULE: ./packages/analytics/src/timeline.ts + 5 modules
var timeline = __webpack_require__(6847);
// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 2 modules
var src_place = __webpack_require__(52262);
// EXTERNAL MODULE: ./packages/convoy/src/session/chosen.ts
var chosen = __webpack_require__(17557);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/axis.ts


const letters = {
    ...{ planned: 'P', deployed: 'D', gated: 'G', weighed: 'W', shifted: 'S', checked: 'K', confirmed: 'C' },
    ...{ 'rolling-back': 'B', 'rolled-back': 'R', halted: 'H', finished: 'F' },
};
const steps = '▁▂▃▄▅▆▇█';
/** In a column: looks failed; nobody looked. */
const [failed, unseen] = ['×', ' '];
const timeOf = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const columnOf = (ms, { from, to }, width) => Math.min(width - 1, Math.max(0, Math.floor(((ms - from) / (to - from)) * width)));
/** p95 of each column, relative to the most that the series has. */
const lineOf = ({ points, widthMs }, axis, width) => {
    const most = Math.max(1, ...points.map(({ p95 }) => p95 ?? 0));
    const columns = Array.from({ length: width }, () => []);
    for (const point of points) {
        const last = columnOf(point.from + widthMs - 1, axis, width);
        for (let column = columnOf(point.from, axis, width); column <= last; column += 1)
            columns[column]?.push(point);
    }
    return columns
        .map((inside) => {
        if (inside.length === 0)
            return unseen;
        if (inside.some(({ bad }) => bad > 0))
            return failed;
        const share = Math.max(...inside.map(({ p95 }) => p95 ?? 0)) / most;
        return steps[Math.min(steps.length - 1, Math.floor(share * steps.length))] ?? '';
    })
        .join('');
};
const marksOf = (axis, width) => {
    const marks = Array.from({ length: width }, () => ' ');
    for (const { at, kind } of axis.milestones)
        marks[columnOf(at, axis, width)] = letters[kind];
    return marks.join('');
};
const milestoneText = ({ at, deployment, kind, service, version, detail }) => `  ${timeOf(at)}  ${letters[kind]} ${(0,view_text/* fill */.GS)(kind, 12)} ${[service ?? deployment, version, detail]
    .flatMap((part) => (part === null ? [] : [(0,view_text/* clean */.uH)(part)]))
    .join(' ')}`;
/** Deployments above what was seen of each service, over the same columns. */
const axisText = (axis, columns) => {
    const { environment, from, to, milestones, series } = axis;
    const name = ({ service, endpoint }) => `${service}/${endpoint}`;
    const names = Math.max(11, ...series.map((one) => [...name(one)].length));
    const width = Math.max(20, columns - names - 4);
    return [
        `${environment}, ${timeOf(from)} to ${timeOf(to)} UTC (${(0,view_text/* duration */.p0)(to - from)}): ${(0,plural/* plural */.L)(milestones.length, 'milestone')}`,
        '',
        `  ${(0,view_text/* fill */.GS)('deployments', names)}  ${marksOf(axis, width).trimEnd()}`,
        ...series.map((one) => `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(name(one)), names)}  ${lineOf(one, axis, width).trimEnd()}`),
        `  p95 of each, relative to its own most; ${failed} looks failed, empty: nobody looked`,
        ...(milestones.length > 0 ? ['', ...milestones.map(milestoneText)] : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/view/gantt.ts
/** One letter each, so that no colour is needed. */
const gantt_letters = {
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
const gantt_failed = '!';
/** Each phase has at least one place. */
const paintPhase = (cells, { phase, beginMs, endMs, end }, perMs) => {
    const last = cells.length - 1;
    const from = Math.min(last, Math.floor(beginMs * perMs));
    const to = endMs === null ? last : Math.max(from, Math.min(last, Math.ceil(endMs * perMs) - 1));
    cells.fill(gantt_letters[phase], from, to + 1);
    if (end === 'failed')
        cells[to] = gantt_failed;
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
    const key = Object.keys(gantt_letters).filter((phase) => used.has(phase));
    const end = (0,view_text/* duration */.p0)(span);
    return [
        `  ${' '.repeat(nameWidth)}  0${end.padStart(width - 1)}`,
        ...lanes.map((lane) => `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(lane.subject), nameWidth)}  ${bar(lane, span, width)}`),
        `  ${key.map((phase) => `${gantt_letters[phase]} ${phase}`).join('  ')}  ${gantt_failed} failed`,
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
/** Roll-ups go back no further. */
const longest = '35d';
const timeline_timeline = (0,verb/* verb */.w)({
    inputs: {
        deployment: schemas/* string */.YjP().optional().describe('The deployment; default: the newest'),
        since: schemas/* string */.YjP()
            .regex(duration/* durationAboveZero */.Co, 'expects a duration, for example 6h')
            .refine((since) => (0,duration/* durationMs */.pc)(since) <= (0,duration/* durationMs */.pc)(longest), `expects at most ${longest}`)
            .optional()
            .describe('Instead of one deployment: all of so long, beside what the watch saw meanwhile, for example 6h, at most 35d'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['deployment'],
    run: async ({ deployment, since, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const columns = Number(around.env.COLUMNS) || process.stdout.columns || usualColumns;
        if (since !== undefined) {
            if (deployment !== undefined)
                throw new error/* ConvoyError */.rG('USAGE', '--since is about all deployments of that time: leave out the one');
            const { axisSince } = await Promise.all(/* import() */[__webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(8317), __webpack_require__.e(9270)]).then(__webpack_require__.bind(__webpack_require__, 29270));
            const axis = await axisSince(place, given.environment, (0,duration/* durationMs */.pc)(since), around.note);
            return { exit: exit/* exits */.c.done, text: axisText(axis, columns), json: axis };
        }
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const { events } = await (0,chosen/* chosen */.F)(place, environment, deployment, around.note);
        const told = (0,timeline/* timelineOf */.h)(events);
        return { exit: exit/* exits */.c.done, text: timelineText(told, columns), json: told };
    },
});


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ createJournalFile),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83439);
/* harmony import */ var _convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1534);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1136);







const ending = '.jsonl';
const textOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((thrown) => {
    throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file, thrown);
});
/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
const readSegments = async ({ decode }, dir, onTorn = () => undefined) => {
    const parts = [];
    const segments = (await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(dir)).filter((name) => name.endsWith(ending)).sort();
    for (const name of segments) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name);
        const { events, torn } = decode(await textOf(file), file);
        if (torn)
            onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
        parts.push(events);
    }
    return (0,_convoy_model_merge__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(...parts);
};
/** The same of a deployment. */
const readJournal = (dir, onTorn) => readSegments(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, dir, onTorn);
/** A deployment's journal. */
const createJournalFile = (...of) => createSegment(_convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .deploymentCodec */ ._k, ...of);
const meddled = (cause) => new Error('someone else removed or changed it while it was written', { cause });
/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file, length, written) => {
    const text = Buffer.from(written);
    try {
        await file.appendFile(text);
        await file.datasync();
    }
    catch (thrown) {
        await file.truncate(length).catch(() => undefined);
        throw thrown;
    }
    const { size, nlink } = await file.stat();
    if (nlink === 0 || size !== length + text.length)
        throw meddled();
    return text.length;
};
/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
const createSegment = (codec, dir, segment, redact, onTorn) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${segment}${ending}`);
    let isBegun = false;
    let length = 0;
    const begin = async () => {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(dir);
        const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'ax');
        isBegun = true;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(dir).catch(async (thrown) => {
            await created.close();
            throw thrown;
        });
        return created;
    };
    const encoded = (events) => codec.encode(events.map((event) => (0,_convoy_model_scrub__WEBPACK_IMPORTED_MODULE_5__/* .scrub */ ._)(event, redact)));
    return {
        load: () => readSegments(codec, dir, onTorn),
        append: async (events) => {
            try {
                // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
                const file = await (isBegun ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND) : begin());
                try {
                    length += await write(file, length, (length === 0 ? _convoy_model_codec__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx : '') + encoded(events));
                }
                finally {
                    await file.close();
                }
            }
            catch (thrown) {
                throw (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(path, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOfSystem */ .k3)(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
            }
        },
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
/* harmony import */ var _convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67173);
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96760);
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82368);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);
/* harmony import */ var _semantics_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10536);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8090);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49417);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48581);










/** Settings hold a request by itself, and its method beside its path; the manifest has its keys one level above. */
const writtenAt = (value, key) => {
    const at = key[0] === 'with' ? -1 : key.indexOf('request');
    const [first, ...rest] = at < 0 ? [] : key.slice(at + 1);
    if (first === undefined)
        return key;
    const method = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, [...key.slice(0, at + 1), 'method'])) ?? '';
    return [...key.slice(0, at), first === 'path' ? method.toLowerCase() : first, ...rest];
};
const unsetWithin = (value, lookup) => [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .textsWithin */ .qI)(value)].flatMap(({ text, path }) => {
    const required = (0,_convoy_model_expand__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii)(text).filter(({ name, fallback }) => fallback === undefined && !lookup(name));
    return [...new Set(required.map(({ name }) => name))].map((name) => ({ name, key: writtenAt(value, path) }));
});
/** What checks ask beside those services: of others they need the address. */
const askedBeside = ({ checks }, { services, checks: names }) => {
    const asked = names.flatMap((name) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(checks, name)?.requests ?? []).flatMap(({ service }) => service ?? []);
    return [...new Set(asked)].filter((service) => !services.includes(service));
};
/** External dependencies that these services need. */
const externalFor = (settings, { services }) => {
    const needed = new Set(services.flatMap((service) => [...(0,_convoy_model_neighbours__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(settings, service)]));
    return Object.keys(settings.external ?? {}).filter((name) => needed.has(name));
};
/**
 * Every `${NAME}` without default that these read and that `lookup` does not know or finds empty: asked before anything
 * begins.
 */
const unsetVariables = (settings, readers, lookup) => [
    ...readers.services.flatMap((service) => {
        const found = (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service);
        if (!found)
            return [];
        const { health, verify, with: keys } = found;
        return unsetWithin({ with: keys, health, verify }, lookup).map((one) => ({ ...one, service }));
    }),
    ...askedBeside(settings, readers).flatMap((service) => unsetWithin({ health: { url: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.services, service)?.health?.url } }, lookup).map((one) => ({
        ...one,
        service,
    }))),
    ...externalFor(settings, readers).flatMap((external) => unsetWithin({ health: { url: settings.external?.[external]?.health?.url } }, lookup).map((one) => ({
        ...one,
        external,
    }))),
    // A command reads the environment by itself.
    ...readers.checks.flatMap((check) => unsetWithin({ requests: (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.checks, check)?.requests }, lookup).map((one) => ({ ...one, check }))),
];
const setWhereRun = (name) => `set ${name} where Convoy runs`;
const problem = ({ name }, path, reader) => ({
    code: 'UNSET_VARIABLE',
    path,
    message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}}`)} is unset or empty; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .Bs)(reader)} reads it`,
    fix: (0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_8__/* .isTelling */ .c)(name) ? setWhereRun(name) : `export ${name}, or write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`\${${name}:-default}`)}`,
});
const documentOf = (manifest, file) => {
    const text = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(manifest, file);
    return (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_5__/* .read */ .L)(typeof text === 'string' ? text : '');
};
/** Names of unset variables that a channel reads, each once. */
const unsetInChannel = (channel, lookup) => [
    ...new Set(unsetWithin(channel, lookup).map(({ name }) => name)),
];
/** The same at their places in the manifest. No default is advised: what channels read are secrets. */
const diagnoseUnsetInChannel = (channel, lookup, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = ['alerts', 'channels', channel];
    const problems = unsetWithin((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(document.data, at), lookup).map((one) => {
        const path = [...at, ...one.key];
        return { ...problem(one, path, path), fix: setWhereRun(one.name) };
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
};
/** Unset variables at the places of the manifest where `environment` reads them. */
const diagnoseUnset = (unset, environment, manifest, file) => {
    const document = documentOf(manifest, file);
    const at = (0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(document.data, environment);
    const problems = unset.map((one) => {
        const { service, external, check = '', key } = one;
        if (external !== undefined)
            return problem(one, ['external', external, ...key], ['external', external, ...key]);
        if (service !== undefined)
            return problem(one, at(service, ...key), ['services', service, ...key]);
        const path = [...(0,_semantics_view_js__WEBPACK_IMPORTED_MODULE_9__/* .integrationAt */ ._Y)(document.data, check), ...key];
        return problem(one, path, path);
    });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAll */ .d)(problems, document, file);
};


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ usualMonitor)
/* harmony export */ });
/** What holds where a manifest says nothing. */
const usualMonitor = { intervalMs: 10_000, slowMs: null, maintenance: [] };


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


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
