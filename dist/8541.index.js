export const id = 8541;
export const ids = [8541];
export const modules = {

/***/ 85681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tellBeside)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5876);
/* harmony import */ var _convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42206);
/* harmony import */ var _convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76508);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91707);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32998);
/* harmony import */ var _session_crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95630);







/** One round takes so long at most, and the next one begins so long after it, in milliseconds. */
const [mostMs, restMs] = [3_000, 1_000];
/** Events that begin or end an alert without any rule. */
const telling = new Set([
    ...['failure.detected', 'rollback.decided', 'rollback.failed'],
    ...['deployment.halted', 'deployment.resumed', 'deployment.confirmed'],
]);
const hasChannels = ({ alerts }) => Object.keys(alerts?.channels ?? {}).length > 0;
const nobody = { heard: () => undefined, end: async () => undefined };
/** A manifest that is broken meanwhile bars no way out: then nobody is told, and that is said. */
const manifestFor = async (place, { warn }) => {
    try {
        const { manifest } = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .inspect */ .Nn)(place);
        if (!manifest)
            warn(`nobody is told of this deployment: ${place.called} is not valid`);
        return manifest && hasChannels(manifest) ? manifest : null;
    }
    catch (thrown) {
        warn(`nobody is told of this deployment: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
        return null;
    }
};
const tellBeside = async (beginning) => {
    // Each job has a journal of its own: all of them would tell the same. The one that ends it tells of all of it.
    if (beginning.isPart && _session_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .isInJob */ .Tr)
        return nobody;
    const manifest = await manifestFor(beginning.place, beginning.around);
    return manifest ? besideOf(beginning, manifest, (0,_convoy_engine_monitor_rules__WEBPACK_IMPORTED_MODULE_2__/* .readRules */ .K)((0,_convoy_manifest_alerts__WEBPACK_IMPORTED_MODULE_3__/* .rulesOf */ .f)(manifest))) : nobody;
};
const besideOf = ({ place, environment, deployment, isNew, around }, manifest, rules) => {
    const over = new AbortController();
    let isAsked = false;
    let running = null;
    const round = async () => {
        try {
            // Channels are loaded where there is something to tell.
            const { tellRound } = await Promise.all(/* import() */[__webpack_require__.e(8714), __webpack_require__.e(7046), __webpack_require__.e(3277), __webpack_require__.e(7634), __webpack_require__.e(6737), __webpack_require__.e(1204), __webpack_require__.e(5845), __webpack_require__.e(8825)]).then(__webpack_require__.bind(__webpack_require__, 34759));
            const own = isNew ? { own: deployment } : {};
            const { faults } = await tellRound({ place, environment, manifest, around, mostMs, ...own });
            if (over.signal.aborted)
                for (const { channel, reason } of faults)
                    around.warn(`nobody is told by ${channel}: ${reason}`);
        }
        catch (thrown) {
            around.warn(`nobody was told of ${deployment}, and is by the next who tells: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`);
        }
    };
    const rounds = async () => {
        while (isAsked && !over.signal.aborted) {
            isAsked = false;
            await round();
            await _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(restMs, over.signal).catch(() => undefined);
        }
        running = null;
    };
    return {
        heard: (event) => {
            if (!telling.has(event.type) && !rules.some((rule) => (0,_convoy_engine_monitor_notices__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(rule, event)))
                return;
            isAsked = true;
            running ??= rounds();
        },
        end: async () => {
            over.abort();
            await running;
            await round();
        },
    };
};


/***/ }),

/***/ 84026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ attachEvidence)
/* harmony export */ });
/** Leaves what this process kept as evidence with the run; null where there is none, or nothing of it. Never throws. */
const attachEvidence = async ({ dir, kept }, of, { attach }) => {
    const files = kept();
    if (attach === undefined || files.length === 0)
        return null;
    return attach({ name: ['convoy-evidence', ...of].join('-'), dir, files });
};


/***/ }),

/***/ 58541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  A: () => (/* binding */ goOn)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/head.ts
var head = __webpack_require__(39983);
// EXTERNAL MODULE: ./packages/convoy/src/agent.ts
var agent = __webpack_require__(61741);
// EXTERNAL MODULE: ./packages/convoy/src/alerting/beside.ts
var alerting_beside = __webpack_require__(85681);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 1 modules
var connect = __webpack_require__(59408);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/view/attached.ts
var view_attached = __webpack_require__(39802);
// EXTERNAL MODULE: ./node_modules/log-update/index.js + 21 modules
var log_update = __webpack_require__(92210);
// EXTERNAL MODULE: ./packages/convoy/src/view/closing.ts
var closing = __webpack_require__(43919);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/model/src/point.ts
var point = __webpack_require__(94739);
// EXTERNAL MODULE: ./packages/convoy/src/view/expected.ts
var view_expected = __webpack_require__(91118);
;// CONCATENATED MODULE: ./packages/convoy/src/view/fold-rows.ts
/** In this order rows give way to a count when there is no room: what needs eyes stays longest. */
const givingWay = ['out', 'done', 'waiting', 'back', 'busy', 'failed'];
/**
 * As many rows as there is room for, in their order, and how many of each kind are only counted; every count takes a
 * line too. A kind gives way from its end, so that what comes next stays in sight.
 */
const foldRows = (rows, room) => {
    const counts = new Map();
    const hidden = new Set();
    const height = () => rows.length - hidden.size + counts.size;
    for (const mark of givingWay) {
        // Of what is done the first are least interesting, of everything else the last.
        const kind = rows.filter(({ standing }) => standing.mark === mark);
        // A count in place of one row would gain nothing.
        if (kind.length < 2)
            continue;
        for (const row of mark === 'done' || mark === 'back' ? kind : kind.reverse()) {
            if (height() <= room)
                break;
            hidden.add(row);
            counts.set(mark, (counts.get(mark) ?? 0) + 1);
        }
    }
    return { shown: rows.filter((row) => !hidden.has(row)), counts: [...counts] };
};

// EXTERNAL MODULE: ./packages/convoy/src/view/standing.ts
var standing = __webpack_require__(78486);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/rows.ts


/** How long the command at work may take, where that is worth showing: looks only, effects end when they end. */
const limitOf = ({ at }, settings) => {
    const command = at?.running.command;
    if (command?.type === 'gate')
        return settings?.services[command.service]?.gate.timeoutMs ?? null;
    if (command?.type === 'canary')
        return settings?.services[command.service]?.canary?.[command.step - 1]?.forMs ?? null;
    if (command?.type === 'watch')
        return command.forMs ?? settings?.services[command.service]?.watchMs ?? null;
    return null;
};
const rowOf = (name, versions, standing, { settings }, times, now) => {
    const limit = limitOf(standing, settings);
    const begun = standing.at ? times.begunAt(standing.at.key) : null;
    const since = begun === null ? null : Math.max(0, now - begun);
    const shows = limit !== null && limit > 0 && since !== null;
    return {
        ...{ name, versions, standing },
        progress: shows ? Math.min(1, since / limit) : null,
        words: shows ? `${standing.words} ${(0,view_text/* duration */.p0)(since)} of ${(0,view_text/* duration */.p0)(limit)}` : standing.words,
        ms: times.spent(name, standing.at !== undefined, now),
    };
};
/** Everything of the plan, dependencies first: tasks, services, checks. */
const rowsOf = (state, times, now) => {
    const { plan } = state;
    if (!plan)
        return [];
    const other = (kind, name) => rowOf(name, kind, (0,standing/* otherStandingOf */.C)(state, kind, name), state, times, now);
    const steps = new Map(plan.steps.map((step) => [step.service, step]));
    const ordered = plan.stages.flat().flatMap((service) => steps.get(service) ?? []);
    return [
        ...plan.tasks.filter(({ phase }) => phase === 'expand').map(({ task }) => other('task', task)),
        ...[...plan.undo, ...(ordered.length === plan.steps.length ? ordered : plan.steps)].map(({ service, from, to }) => rowOf(service, (0,view_text/* change */.Zg)(from, to), (0,standing/* standingOf */.Y)(state, service), state, times, now)),
        ...plan.checks.map(({ check }) => other('check', check)),
        ...plan.tasks.filter(({ phase }) => phase === 'contract').map(({ task }) => other('task', task)),
    ];
};

;// CONCATENATED MODULE: ./packages/convoy/src/view/frame.ts






/** A sign and a tone for each kind of standing; the words beside them say the same. */
const signs = {
    failed: ['✗', 'bad'],
    busy: ['▸', 'busy'],
    back: ['↶', 'back'],
    waiting: ['·', 'faint'],
    done: ['✓', 'good'],
    out: ['–', 'faint'],
};
const bar = (progress, width) => {
    const full = Math.round(progress * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
};
const timeWidth = 9;
const barWidth = 10;
/** The state of a service comes first: versions are shown where they leave it this much, bars where there is more. */
const enough = 28;
const plenty = 36;
/** Shares the width out: the time has its place, the state gets what names and versions leave. */
const columnsOf = (rows, columns) => {
    const longest = (texts) => Math.max(4, ...texts.map((text) => [...text].length));
    const name = Math.min(longest(rows.map((row) => row.name)), Math.floor(columns * 0.3));
    const versions = Math.min(longest(rows.map((row) => row.versions)), Math.floor(columns * 0.25));
    const rest = columns - 2 - (name + 1) - timeWidth;
    const left = rest - (versions + 2);
    return left >= enough ? { name, versions, words: left } : { name, versions: 0, words: rest };
};
const lineOf = ({ name, versions, standing, words, progress, ms }, at, paint) => {
    const [sign, tone] = signs[standing.mark];
    const state = progress !== null && at.words >= plenty ? `${bar(progress, barWidth)} ${words}` : words;
    return [
        `${paint(tone, sign)} ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(name), at.name)} `,
        at.versions > 0 ? `${paint('faint', (0,view_text/* fill */.GS)(versions, at.versions))}  ` : '',
        paint(tone, (0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(state), at.words)),
        ms === null ? '' : (0,view_text/* duration */.p0)(ms).padStart(timeWidth),
    ]
        .join('')
        .trimEnd();
};
const heading = ({ plan, environment, deployment }, rows) => {
    const count = (mark) => rows.filter(({ standing }) => standing.mark === mark).length;
    const back = count('back');
    const failed = count('failed');
    return [
        `${plan?.operation ?? 'deploy'} to ${environment}`,
        `${count('done')} of ${rows.length} done`,
        ...(back > 0 ? [`${back} back`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        deployment,
    ].join(', ');
};
/** Why it goes back or stands still, newest last. */
const reasons = ({ halted, paused, decisions, failures }) => {
    const open = failures.filter(({ settled }) => !settled);
    return [
        ...decisions.flatMap((decision) => decision.reasons),
        ...open.map((one) => `${one.service ?? one.task ?? one.check} failed at ${(0,point/* pointOf */.q)(one)}: ${one.reason}`),
        ...(paused ? [(0,view_text/* pausedText */.Ok)(paused)] : []),
        ...(halted ? [`halted (${halted.code}): ${halted.reason}`] : []),
    ];
};
const total = ({ plan, settings }, times, now) => {
    const started = times.startedAt();
    const elapsed = started === null ? 0 : Math.max(0, (times.finishedAt() ?? now) - started);
    const expected = plan && (0,view_expected/* expectedOf */.E)(plan, settings);
    const path = plan?.criticalPath.services.join(' → ') ?? '';
    return `${(0,view_text/* duration */.p0)(elapsed)}${expected ? ` of ${expected} expected` : ''}${path === '' ? '' : `  critical path ${path}`}`;
};
const mostReasons = 4;
/** The live view at one moment: never wider than the terminal, never as high. `closing` replaces the total's line. */
const frameOf = (state, times, now, size, paint, closing = null) => {
    const all = rowsOf(state, times, now);
    const why = reasons(state).slice(-mostReasons);
    // The cursor stands on a line of its own behind the last one.
    const room = Math.max(1, size.rows - why.length - 3);
    const { shown, counts } = foldRows(all, room);
    const at = columnsOf(shown, size.columns);
    return [
        paint('strong', (0,view_text/* cut */.Jj)((0,view_text/* clean */.uH)(heading(state, all)), size.columns)),
        ...shown.map((row) => lineOf(row, at, paint)),
        ...counts.map(([mark, count]) => {
            const [sign, tone] = signs[mark];
            return paint(tone, (0,view_text/* cut */.Jj)(`${sign} ${(0,plural/* plural */.L)(count, 'other', 'others')} ${countWords[mark]}`, size.columns));
        }),
        ...why.map((reason) => paint('bad', (0,view_text/* cut */.Jj)(`! ${(0,view_text/* clean */.uH)(reason)}`, size.columns))),
        (0,view_text/* cut */.Jj)(closing ?? total(state, times, now), size.columns),
    ];
};
const countWords = {
    failed: 'failed',
    busy: 'at work',
    back: 'taken back',
    waiting: 'waiting',
    done: 'done',
    out: 'left out',
};

// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
;// CONCATENATED MODULE: ./packages/convoy/src/view/times.ts

const subjectIn = (event) => {
    if (event.type === 'command.started')
        return (0,commands/* subjectOf */.et)(event.command);
    if ('service' in event && event.service !== undefined)
        return event.service;
    if ('task' in event && event.task !== undefined)
        return event.task;
    return 'check' in event ? event.check : undefined;
};
const createTimes = () => {
    const first = new Map();
    const last = new Map();
    const begun = new Map();
    let startedAt = null;
    let finishedAt = null;
    return {
        see: (event) => {
            const at = Date.parse(event.at);
            startedAt ??= at;
            if (event.type === 'deployment.finished')
                finishedAt = at;
            const subject = subjectIn(event);
            if (subject === undefined)
                return;
            if (event.type === 'command.started') {
                begun.set(event.key, at);
                if (!first.has(subject))
                    first.set(subject, at);
            }
            last.set(subject, at);
        },
        startedAt: () => startedAt,
        finishedAt: () => finishedAt,
        begunAt: (key) => begun.get(key) ?? null,
        spent: (subject, isAtWork, now) => {
            const from = first.get(subject);
            return from === undefined ? null : Math.max(0, (isAtWork ? now : (last.get(subject) ?? from)) - from);
        },
    };
};

;// CONCATENATED MODULE: ./packages/convoy/src/view/live.ts





const redrawEveryMs = 100;
/** Redrawn in place at most ten times a second, with a clock that ticks; the last frame stays when it closes. */
const createLive = ({ paint, write, note, clock, size }) => {
    const times = createTimes();
    const events = [];
    const closed = new AbortController();
    let state = null;
    const stream = {
        write,
        isTTY: true,
        get columns() {
            return size().columns;
        },
        get rows() {
            return size().rows;
        },
    };
    const update = (0,log_update/* createLogUpdate */.SY)(stream);
    const draw = (closing = null) => {
        if (state?.plan)
            update(frameOf(state, times, clock.now(), size(), paint, closing).join('\n'));
    };
    const tick = async () => {
        while (!closed.signal.aborted) {
            draw();
            await clock.sleep(redrawEveryMs, closed.signal);
        }
    };
    tick().catch((thrown) => {
        // A sleep that the closing ends is no fault; a view that cannot be drawn must not stop a deployment.
        if (!closed.signal.aborted)
            note(`the live view stopped: ${(0,error/* messageOf */.bD)(thrown)}`);
    });
    return {
        see: (event, next) => {
            events.push(event);
            times.see(event);
            state = next;
        },
        note: (line) => {
            update.clear();
            note(line);
            if (!closed.signal.aborted)
                draw();
        },
        close: () => {
            if (closed.signal.aborted)
                return;
            closed.abort();
            try {
                draw((0,closing/* closingOf */.r)(events));
            }
            finally {
                update.done();
            }
        },
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/view/paint.ts
var view_paint = __webpack_require__(72444);
// EXTERNAL MODULE: ./packages/convoy/src/view/plain.ts + 1 modules
var plain = __webpack_require__(51310);
;// CONCATENATED MODULE: ./packages/convoy/src/view/create.ts



/** A terminal that does not tell its size is taken for the oldest common one. */
const sizeOfStderr = () => ({ columns: process.stderr.columns || 80, rows: process.stderr.rows || 24 });
/** Redrawn in place where somebody looks on, one line after the other where a log is kept or cursors cannot move. */
const createView = (options) => {
    const { env, isTerminal, write, note, clock, advise, size = sizeOfStderr } = options;
    const paint = (0,view_paint/* paintOf */.M)((0,view_paint/* wantsColour */.t)(env, isTerminal));
    return isTerminal && env.TERM !== 'dumb'
        ? createLive({ paint, write, note, clock, size })
        : (0,plain/* createPlain */.N)({ paint, write: (text) => write(advise(text)), note, openedAt: clock.now() });
};

;// CONCATENATED MODULE: ./packages/convoy/src/session/announce.ts
/**
 * Has `tell` called behind the first write of the head: from then on someone brings what was told to its end, whatever
 * becomes of this process. Nothing waits for it, for what was begun has its time limit.
 */
const announcing = ({ journal, claim }, tell) => {
    let telling = null;
    return {
        session: {
            journal,
            claim: {
                ...claim,
                get record() {
                    return claim.record;
                },
                save: async (...what) => {
                    const isHeld = await claim.save(...what);
                    if (isHeld)
                        telling ??= tell();
                    return isHeld;
                },
            },
        },
        told: async () => telling ?? undefined,
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/session/attach.ts
var attach = __webpack_require__(84026);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
;// CONCATENATED MODULE: ./packages/convoy/src/session/evidence.ts




const lines = 5;
/** The command whose output may say more about a failure; null when there was none. */
const commandOf = (state, { point, service, task, check, attempt }) => {
    const keyed = (command) => (0,commands/* keyOf */.TN)(command);
    const kind = checks/* checkKinds */.aT.find((one) => one === check);
    if (check !== undefined && service === undefined)
        return keyed({ type: 'check', check, attempt });
    if (task !== undefined)
        return keyed({ type: 'task', task, attempt });
    const step = state.plan?.steps.find((one) => one.service === service);
    if (step && kind)
        return keyed({ type: 'verify', service: step.service, release: step.to, check: kind, of: 'live', attempt });
    if (point !== 'deploy' || !step)
        return null;
    return keyed({ type: 'deploy', service: step.service, release: step.to, attempt });
};
/** The last lines that failed commands wrote, each under the name of its log: the journal never holds output. */
const evidenceOf = (state, dir) => state.failures
    .flatMap((failure) => {
    const key = commandOf(state, failure);
    const file = key === null ? null : (0,logs/* logFile */.N)(dir, key);
    if (file === null || !(0,external_node_fs_.existsSync)(file))
        return [];
    const last = (0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd().split('\n').slice(-lines);
    return [`\n${file}`, ...last.map((line) => `  | ${line}`)];
})
    .join('\n');

// EXTERNAL MODULE: ./packages/engine/src/controls.ts
var src_controls = __webpack_require__(25536);
// EXTERNAL MODULE: ./packages/model/src/wish.ts
var wish = __webpack_require__(60826);
;// CONCATENATED MODULE: ./packages/convoy/src/session/heed.ts




/** Hears, until the returned function is called, of what people ask for by the branch of controls. */
const heed = ({ github }, environment, { state, put }, warn) => {
    if (!github)
        return () => undefined;
    const over = new AbortController();
    /** Put and not yet folded: a second look must not answer it again. */
    const answered = new Set();
    const listening = github().then((repository) => repository.heedControls(environment, over.signal, (controls) => {
        for (const { id, deployment, verb, actor, reason, expires } of controls) {
            const now = state();
            if (deployment !== now.deployment || answered.has(id) || now.heard.includes(id))
                continue;
            answered.add(id);
            const refused = (why) => ({ type: 'control.refused', wish: id, verb, actor, reason: why });
            const isLate = Date.parse(expires) < clock/* systemClock */.m.now();
            if (isLate)
                put([refused(`it expired at ${expires}`)]);
            else if (!(0,wish/* isWish */.s)(verb))
                put([refused('this version of Convoy does not know it')]);
            else
                put([(0,src_controls/* answer */.ZF)(now, { verb, actor, wish: id, ...(reason === undefined ? {} : { reason }) })]);
        }
    }, (thrown) => warn(`controls cannot be read for now: ${(0,error/* messageOf */.bD)(thrown)}`)));
    listening.catch((thrown) => warn(`controls are not heard: ${(0,error/* messageOf */.bD)(thrown)}`));
    return () => over.abort();
};

// EXTERNAL MODULE: ./packages/convoy/src/session/leftover.ts
var leftover = __webpack_require__(46020);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
// EXTERNAL MODULE: ./packages/convoy/src/session/outcome.ts
var outcome = __webpack_require__(57895);
// EXTERNAL MODULE: ./packages/convoy/src/session/part.ts
var part = __webpack_require__(30178);
// EXTERNAL MODULE: ./packages/convoy/src/session/record.ts
var record = __webpack_require__(56934);
// EXTERNAL MODULE: ./packages/convoy/src/session/run.ts
var run = __webpack_require__(70530);
;// CONCATENATED MODULE: ./packages/convoy/src/session/execute.ts





















const viewOf = ({ env, isTerminal, note, advise }) => createView({ env, isTerminal, write: (text) => process.stderr.write(text), clock: clock/* systemClock */.m, note, advise });
/** Claims the environment, journals the plan and drives it to its end, or as far as this process's share goes. */
const execute = async (execution, around, share = 'whole') => {
    const { place, settings, deployment, connection, plan, base, requested } = execution;
    return withSession(place, settings, deployment, connection, around, { takeOver: false, begun: false, share }, async (session) => {
        const left = await (0,leftover/* outlastRestarts */.z)(place, settings, connection.ports, around);
        if (left)
            return left;
        // Between the plan and the claim someone may have deployed, or held a release: what it starts from must still hold.
        if (!(0,external_node_util_.isDeepStrictEqual)((0,head/* baseOf */.b)(session.claim.record), base))
            return {
                code: 'CHANGED_MEANWHILE',
                reason: `${settings.environment} was changed since it was planned: plan again`,
            };
        await session.journal.append([
            { type: 'deployment.requested', actor: (0,run/* actorOf */.d)(around.env), ...runOf(place), ...requested },
            { type: 'deployment.planned', plan, settings, base },
        ]);
        return null;
    });
};
/** The run of a workflow that this process is in. */
const runOf = ({ stores }) => {
    const run = stores.linkTo(agent/* agent */.MA);
    return run === null ? {} : { run };
};
/** Claims the environment again and goes on with a deployment, after journalling `facts`. */
const goOn = async (place, settings, deployment, around, { services, takeOver, begin, share = 'whole' }) => {
    (0,manifest/* requireToGoOn */.Uk)(deployment, settings, services, around.env);
    const connection = await (0,connect.connect)(place, settings, deployment, around.env, around.note);
    return withSession(place, settings, deployment, connection, around, { takeOver, begun: true, share }, async (session) => {
        await begin(session);
        return null;
    });
};
/** A fault of the state folder in the middle of a deployment loses nothing, and whoever reads of it should know. */
const withWayOn = (thrown, deployment) => {
    if (!(thrown instanceof error/* ConvoyError */.rG))
        return thrown;
    const wayOn = 'what was journalled is safe, convoy resume goes on, convoy rollback takes it back';
    return new error/* ConvoyError */.rG(thrown.code, `${thrown.message}\n  ${deployment} is not finished: ${wayOn}`, {
        cause: thrown,
    });
};
const withSession = async (place, settings, deployment, { ports, redact, evidence, close }, around, { share, ...claiming }, begin) => {
    const view = viewOf(around);
    const { environment } = settings;
    const noting = { ...around, note: view.note, warn: around.isTerminal ? view.note : around.warn };
    // Whoever is told of a failure wants to see what it rests on, and the runner's own disk goes with it.
    const attached = () => (0,attach/* attachEvidence */.P)(evidence, [environment, deployment], around);
    let begun = false;
    const beside = await (0,alerting_beside/* tellBeside */.K)({
        place,
        environment,
        deployment,
        isNew: !claiming.begun,
        isPart: share !== 'whole',
        around: noting,
    });
    try {
        const session = await (0,session_open/* open */.ho)({
            ...{ place, environment, deployment, clock: clock/* systemClock */.m, redact, ...claiming, isPart: share !== 'whole' },
            note: view.note,
            onEvent: (event, state) => {
                view.see(event, state);
                beside.heard(event);
            },
        });
        if ('code' in session)
            return (0,outcome/* refusedResult */.M)([session]);
        begun = true;
        const refusal = await begin(session);
        if (refusal) {
            await session.claim.cancel(`${deployment}: ${refusal.reason}`);
            return (0,outcome/* refusedResult */.M)([refusal]);
        }
        const publishAs = (end) => (0,record/* publish */.m)(place, session.journal.state, end, noting);
        const announced = announcing(session, () => publishAs(null));
        const driving = (0,run/* run */.e)(announced.session, ports, noting, share, {
            hurry: place.stores.hurry,
            heed: (ears) => heed(place, environment, ears, noting.warn),
            tell: async (how) => {
                await announced.told();
                await publishAs(how);
            },
        });
        // However it ends: what this process still told when another one goes on would stand beside what that one tells.
        const end = await driving.finally(announced.told);
        // Whoever stops it waits for ten seconds at most, and who goes on with it tells.
        if (end !== 'stopped')
            await beside.end();
        view.close();
        const { state } = session.journal;
        const journal = (0,folders/* journalDir */.Pg)(place, environment, deployment);
        const isPart = typeof share !== 'string' && end === 'left';
        const result = isPart ? (0,part/* partResult */.B)(state, share) : (0,outcome/* resultOf */.B)(state, end, journal);
        // Every process has written by now what it had to say.
        close();
        const artifact = end === 'stopped' ? null : await attached();
        const lines = [
            result.text + evidenceOf(state, (0,folders/* logsDir */.Ll)(place, environment, deployment)),
            ...(artifact ? [(0,view_attached/* attachedText */.q)(artifact)] : []),
        ];
        return { ...result, text: lines.join('\n'), json: { ...result.json, artifact } };
    }
    catch (thrown) {
        const artifact = await attached();
        if (artifact)
            around.note((0,view_attached/* attachedText */.q)(artifact));
        throw begun ? withWayOn(thrown, deployment) : thrown;
    }
    finally {
        close();
        view.close();
    }
};


/***/ }),

/***/ 46020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ outlastRestarts)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27977);
/* harmony import */ var _convoy_drivers_outlast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60343);
/* harmony import */ var _convoy_engine_recovery_id__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86325);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _watch_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45819);





/**
 * Restarts of this environment of which no end is journalled, and whose commands may be at work on this machine: a service that
 * was restarted is started with the same key, and is no command.
 */
const leftAtWork = async (place, environment, keys) => {
    if (keys.size === 0)
        return [];
    const events = await (0,_watch_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .watchEvents */ .h)(place, environment);
    const ended = new Set(events.flatMap((one) => (one.type === 'service.restarted' || one.type === 'recovery.ended' ? one.recovery : [])));
    return events.filter((event) => event.type === 'recovery.decided' && keys.has(event.recovery) && !ended.has(event.recovery));
};
/**
 * Waits for restarts that a watch which was killed has left at work on this machine, each as long as it may take: what it
 * restarts is about to be deployed, or restarted. The environment must be held, so that nobody begins another. Null when none is
 * left; else why nothing can be begun: with `RESTARTS_UNKNOWN` something is at work, and nobody can tell on what.
 */
const outlastRestarts = async (place, { environment, services }, ports, { note, onSignal }) => {
    const isOfThese = (key) => Object.keys(services).some((service) => key.endsWith(`-${service}`));
    const keys = new Set([...(0,_convoy_drivers_outlast__WEBPACK_IMPORTED_MODULE_1__/* .keysAtWork */ .X)()].filter((key) => (0,_convoy_engine_recovery_id__WEBPACK_IMPORTED_MODULE_4__/* .isRecovery */ .W)(key) && isOfThese(key)));
    const left = await leftAtWork(place, environment, keys).catch(_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD);
    if (typeof left === 'string') {
        const what = `${[...keys].join(', ')} is at work on this machine: wait until that has ended, or end it`;
        return {
            code: 'RESTARTS_UNKNOWN',
            reason: `${what}; whether it restarts anything in ${environment} is not known: ${left}`,
        };
    }
    for (const { recovery, service, at } of left) {
        const outlast = services[service] && ports.provider(service).outlast;
        if (!outlast)
            continue;
        note(`waiting for ${recovery}: it restarts ${service}, and the watch that began it is gone`);
        const stop = new AbortController();
        const off = onSignal(() => stop.abort());
        const leftMs = Date.parse(at) + (services[service]?.timeoutMs ?? 0) - _convoy_drivers_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now();
        const over = AbortSignal.timeout(Math.max(0, leftMs));
        try {
            await outlast(recovery, AbortSignal.any([stop.signal, over]));
        }
        catch {
            if (stop.signal.aborted)
                return { code: 'CANCELLED', reason: `cancelled while ${recovery} was waited for: nothing was begun` };
            note(`${recovery} is at work for longer than it may be, and is not waited for any more`);
        }
        finally {
            off();
        }
    }
    return null;
};


/***/ }),

/***/ 30178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partResult),
/* harmony export */   y: () => (/* binding */ farthest)
/* harmony export */ });
/* harmony import */ var _convoy_engine_focus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33944);
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3600);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39374);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14247);




/** Under `together` nothing shifts before all candidates have passed, which is for whoever ends the deployment. */
const farthest = ({ shift }, { subject, until }) => shift === 'together' && (until === 'shifted' || until === 'checkpointed')
    ? { subject, until: 'gated' }
    : { subject, until };
const waitingFor = ({ plan, services, done }, subject) => {
    const step = plan?.steps.find(({ service }) => service === subject) ?? plan?.tasks.find(({ task }) => task === subject);
    return (step?.needs ?? []).filter((need) => !services[need]?.checkpointed && !done[need]);
};
/** What became of one part of a deployment, for people and machines. */
const partResult = (state, { subject, until }) => {
    const { deployment, environment } = state;
    const { deployed } = (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(state, subject);
    const isThere = (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_0__/* .isReached */ .xg)(state, subject, until);
    const obstacle = (0,_convoy_engine_focus__WEBPACK_IMPORTED_MODULE_0__/* .obstacleTo */ .zv)(state, subject);
    const needs = waitingFor(state, subject);
    const json = {
        ...{ deployment, environment, service: subject, until, reached: isThere },
        version: deployed?.release.version ?? null,
        candidate: deployed?.candidate ?? null,
        url: deployed?.url ?? null,
        failures: state.failures,
        advice: (0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .i)(state.failures),
    };
    if (isThere && obstacle === null)
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.done, json, text: `${subject} is ${until} in ${deployment}, which goes on from here` };
    if (obstacle !== null) {
        const reasons = [obstacle, ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOn */ .i)(state.failures)].map((line) => `\n  ${line}`).join('');
        const text = `${subject} is not ${until} in ${deployment}; whoever ends it takes it back (settle, convoy resume)${reasons}`;
        return { exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.failed, json, text };
    }
    const refusal = {
        code: 'NEED_NOT_MET',
        reason: `${subject} waits for ${needs.join(', ') || 'what it needs'} in ${deployment}: bring that as far as checkpointed first`,
    };
    return {
        exit: _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exits */ .c.refused,
        text: `refused (${refusal.code}): ${refusal.reason}`,
        json: { ...json, refusals: [refusal] },
    };
};


/***/ }),

/***/ 39802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ attachedText)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89955);

/** Where evidence is that was left with the run, in words. */
const attachedText = ({ name, url, files, left }) => {
    const rest = left === 0 ? '' : ` (${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(left, 'more file')} would be too much)`;
    return `evidence: ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(files, 'file')} in the artifact ${name}${rest}, ${url}`;
};


/***/ }),

/***/ 86325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recoveryId),
/* harmony export */   W: () => (/* binding */ isRecovery)
/* harmony export */ });
/** Whoever holds an environment under such a name recovers something: it is asked to let go, and never killed. */
const prefix = 'recover-';
/** Of its time, ms since the epoch, so that ids sort and none comes twice, whatever became of the journal. */
const recoveryId = (now, service) => `${prefix}${new Date(now).toISOString().slice(0, -1).replaceAll(/[-:.]/g, '')}-${service}`;
const isRecovery = (id) => id.startsWith(prefix);


/***/ })

};
