export const id = 5096;
export const ids = [5096];
export const modules = {

/***/ 87618:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_engine_simulate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1901);



const chunk = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData;
const tell = (message) => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(message);
// Progress is for people: a word for each hundredth run is enough of it.
const onProgress = (done) => {
    if (done % 100 === 0)
        tell({ done: 100 });
};
tell({ result: await (0,_convoy_engine_simulate__WEBPACK_IMPORTED_MODULE_2__/* .simulate */ .J)({ ...chunk, yieldTurn: () => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(), onProgress }) });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 74948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createInbox)
/* harmony export */ });
/** Why an alarm is called off: made once, for making one anew costs more than the wait. */
const woke = new Error('woken by something else');
const createInbox = () => {
    let news = [];
    let puts = 0;
    let seen = 0;
    let wake = null;
    return {
        put: (more) => {
            news.push(...more);
            puts += 1;
            wake?.();
        },
        drain: () => {
            const taken = news;
            news = [];
            seen = puts;
            return taken;
        },
        isEmpty: () => news.length === 0 && puts === seen,
        wait: async (clock, until, signal) => {
            // An end without facts (something abandoned) is a put too: whoever waits must look again.
            if (puts !== seen || signal?.aborted)
                return;
            const alarm = new AbortController();
            const woken = new Promise((resolve) => {
                wake = resolve;
            });
            const onAbort = () => wake?.();
            signal?.addEventListener('abort', onAbort, { once: true });
            const rings = until === null ? [] : [clock.sleep(Math.max(0, until - clock.now()), alarm.signal).catch(() => undefined)];
            await Promise.race([woken, ...rings]);
            signal?.removeEventListener('abort', onAbort);
            wake = null;
            alarm.abort(woke);
        },
    };
};


/***/ }),

/***/ 11874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ clockSkewMs),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Rk: () => (/* binding */ stoppingMs),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gC: () => (/* binding */ lastLookMs),
/* harmony export */   i3: () => (/* binding */ longestLookMs),
/* harmony export */   rA: () => (/* binding */ freshMs)
/* harmony export */ });
/* harmony import */ var _convoy_model_external__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15594);

/** Beyond its own limit a command gets this long to say what happened, before it is given up. */
const graceMs = 15_000;
const unlimitedMs = 600_000;
/** A command that is told to stop at its deadline gets this long to do so: a script five seconds, and then SIGKILL. */
const stoppingMs = 7_000;
/** Clocks of two machines may differ by this much: so long a deadline of the other one is waited for beyond itself. */
const clockSkewMs = stoppingMs + 8_000;
/** A verdict that is older says nothing of now: what waited for so long is looked at again. */
const freshMs = 60_000;
/** So long a watch is one look: a healthy answer ends it, and a failure is seen through. */
const lastLookMs = 1;
/** No single look takes longer than this, however long its gate may last. */
const longestLookMs = 5_000;
/** However many failures are to be forgiven within a last look, its looks are no closer than this where the gate's are not. */
const closestMs = 250;
const mostInARow = ({ failures, errors, inconclusive }) => Math.max(failures, errors, inconclusive);
/** For how many milliseconds a command looks at least, whatever comes after that. */
const spanOf = (command, service) => command.type === 'canary'
    ? (service.canary?.[command.step - 1]?.forMs ?? 0)
    : (command.forMs ?? service.watchMs ?? 0);
/** A failure that begins at the end is seen through, also where looks go on for as long as a deployment is paused. */
const courseOf = (command, service) => {
    const { gate } = service;
    if (command.type === 'watch' && command.forMs === lastLookMs) {
        // Last looks begin together: none takes so long that the others are old when it ends, and all begin once more.
        const latestMs = freshMs - stoppingMs - graceMs;
        const apart = Math.max(closestMs, Math.floor((latestMs - longestLookMs) / gate.failures));
        return { intervalMs: Math.min(gate.intervalMs, apart), latestMs };
    }
    const throughMs = gate.timeoutMs + mostInARow(gate) * Math.max(gate.intervalMs, longestLookMs);
    return { intervalMs: gate.intervalMs, latestMs: spanOf(command, service) + throughMs };
};
/** How long a command may take in milliseconds, by the settings it is governed by. */
const limitOf = (command, settings) => {
    switch (command.type) {
        case 'task':
            return (settings.tasks[command.task]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'check':
            return (settings.checks[command.check]?.timeoutMs ?? unlimitedMs) + graceMs;
        case 'gate':
            return ((0,_convoy_model_external__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(settings, command.service)?.gate.timeoutMs ?? unlimitedMs) + graceMs;
        case 'verify':
            return (verifyMs(command, settings) ?? unlimitedMs) + graceMs;
        case 'canary':
        case 'watch': {
            const service = settings.services[command.service];
            return (service ? courseOf(command, service).latestMs : unlimitedMs) + graceMs;
        }
        case 'deploy':
        case 'weigh':
        case 'shift':
        case 'rollback':
        case 'retire':
            return settings.services[command.service]?.timeoutMs ?? unlimitedMs;
    }
};
/** Every request of a check may take as long as it is allowed to. */
const verifyMs = ({ service, check }, settings) => {
    const verify = settings.services[service]?.verify;
    switch (check) {
        case 'smoke':
            return verify?.smoke?.reduce((sum, { request }) => sum + request.timeoutMs, 0);
        case 'security':
            return verify?.security?.timeoutMs;
        case 'page':
            return verify?.page && verify.page.runs * verify.page.timeoutMs;
        case 'performance':
            return verify?.performance?.timeoutMs;
    }
};


/***/ }),

/***/ 1901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ simulate)
});

// UNUSED EXPORTS: simulateSeed

// EXTERNAL MODULE: ./packages/engine/src/simulate/chance.ts
var simulate_chance = __webpack_require__(81503);
// EXTERNAL MODULE: ./packages/engine/src/simulate/evidence.ts
var simulate_evidence = __webpack_require__(17254);
;// CONCATENATED MODULE: ./packages/engine/src/simulate/faults.ts
/** How often a fault lies in wait for someone; the rest are of the run as a whole. */
const aims = {
    'deploy-fails': planned,
    'deploy-hangs': planned,
    'deploy-lies': planned,
    'stops-late': planned,
    'shift-fails': planned,
    'gate-fails': planned,
    'gate-flaps': planned,
    'wrong-version': planned,
    'verify-fails': having('verify'),
    'canary-fails': having('canary'),
    slower: measured,
    'watch-fails': planned,
    'check-fails': ({ plan }, chance) => oneOf(plan.checks.map(({ check }) => check), chance),
    'task-fails': ({ plan }, chance) => oneOf(plan.tasks.map(({ task }) => task), chance),
    'need-not-ready': ({ plan }, chance) => oneOf(plan.steps.flatMap(({ ready }) => ready), chance),
};
function planned({ plan }, chance) {
    return oneOf(plan.steps.map(({ service }) => service), chance);
}
function having(phase) {
    return ({ plan }, chance) => oneOf(plan.steps.flatMap(({ service, phases }) => (phases.includes(phase) ? [service] : [])), chance);
}
/** Half of them are those whose check is sure to find it. */
function measured(scenario, chance) {
    const checked = scenario.plan.steps.flatMap(({ service }) => scenario.settings.services[service]?.verify?.performance ? [service] : []);
    return chance.is(0.5) && checked.length > 0 ? chance.of(checked) : having('canary')(scenario, chance);
}
const oneOf = (names, chance) => names.length > 0 ? chance.of(names) : undefined;
/** They show only when something is taken back, so they come with something that goes wrong. */
const late = new Set(['rollback-fails', 'regate-fails']);
/** None in some runs, one in most, several in the rest. */
const drawFaults = (chance, kinds, scenario) => {
    const early = kinds.filter((kind) => !late.has(kind));
    const count = chance.of([0, 1, 1, 1, 2, 2, 3, 5]);
    const faults = [];
    for (let left = early.length > 0 ? count : 0; left > 0; left -= 1) {
        const kind = chance.of(early);
        const aim = aims[kind];
        const subject = aim?.(scenario, chance);
        if (!aim)
            faults.push({ kind });
        else if (subject !== undefined)
            faults.push({ kind, subject });
    }
    for (const kind of kinds)
        if (late.has(kind) && chance.is(0.12))
            faults.push({ kind });
    return faults;
};

// EXTERNAL MODULE: ./packages/engine/src/simulate/given.ts
var simulate_given = __webpack_require__(64570);
// EXTERNAL MODULE: ./packages/engine/src/simulate/invariants.ts + 9 modules
var invariants = __webpack_require__(36169);
// EXTERNAL MODULE: ./packages/engine/src/simulate/run.ts + 12 modules
var run = __webpack_require__(6236);
// EXTERNAL MODULE: ./packages/engine/src/simulate/scenario.ts + 1 modules
var simulate_scenario = __webpack_require__(46035);
// EXTERNAL MODULE: ./packages/engine/src/simulate/trouble.ts
var trouble = __webpack_require__(84860);
;// CONCATENATED MODULE: ./packages/engine/src/simulate.ts








/** Runs one drawn deployment: the same seed and faults are the same run, everywhere. */
const simulateSeed = (seed, faults, yieldTurn, { given, parts } = {}) => {
    const chance = (0,simulate_chance/* chanceOf */.E)(seed);
    const scenario = given ? (0,simulate_given/* scenarioOf */.CF)(given) : (0,simulate_scenario/* drawScenario */.P)(chance);
    const drawn = drawFaults(chance, faults === 'all' ? trouble/* faultKinds */.q : faults, scenario);
    const laid = given?.faults ?? [];
    return (0,run/* runTrial */.W)(seed, scenario, [...laid, ...drawn], yieldTurn, given ? { ...simulate_given/* asDeclared */.Pe, ...parts } : parts);
};
/** Runs the engine through many drawn deployments and tells where an invariant was broken. */
const simulate = async (simulation) => {
    const { seeds, faults, yieldTurn, onProgress } = simulation;
    const [from, to] = seeds;
    const violations = [];
    const byOutcome = { confirmed: 0, 'rolled-back': 0, halted: 0, cancelled: 0 };
    const counts = Object.fromEntries(trouble/* faultKinds */.q.map((kind) => [kind, 0]));
    for (let seed = from; seed <= to; seed += 1) {
        const trial = await simulateSeed(seed, faults, yieldTurn, simulation);
        const evidence = (0,simulate_evidence/* gather */.kg)(trial);
        violations.push(...(0,invariants/* violationsOf */.S)(evidence).map((violation) => ({ seed, ...violation })));
        byOutcome[evidence.state.outcome ?? 'halted'] += 1;
        for (const [kind, count] of trial.trouble.counts)
            counts[kind] += count;
        onProgress?.(seed - from + 1);
    }
    return { runs: to - from + 1, violations, byOutcome, faults: counts };
};


/***/ }),

/***/ 33455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
const bare = {
    '[STATUS]': ({ status }) => status,
    '[RESPONSE_TIME]': ({ durationMs }) => (durationMs === undefined ? undefined : Math.trunc(durationMs)),
    '[CONNECTED]': ({ connected, status }) => connected ?? (status === undefined ? undefined : true),
    '[IP]': ({ ip }) => ip,
    '[DNS_RCODE]': ({ dnsRcode }) => dnsRcode,
    '[CERTIFICATE_EXPIRATION]': ({ certificateExpirationMs: ms }) => ms === undefined ? undefined : Math.trunc(ms),
    '[DOMAIN_EXPIRATION]': ({ domainExpirationMs: ms }) => (ms === undefined ? undefined : Math.trunc(ms)),
};
const measures = Object.keys(bare);
/** What Gatus takes what was not measured for. */
const absent = {
    '[STATUS]': '0',
    '[RESPONSE_TIME]': '0',
    '[CONNECTED]': 'false',
    '[IP]': '',
    '[DNS_RCODE]': '',
    '[CERTIFICATE_EXPIRATION]': '0',
    '[DOMAIN_EXPIRATION]': '0',
};
/** A measure as text, and whether it was taken at all. */
const measured = (measure, answer) => {
    const value = bare[measure](answer);
    return { text: String(value ?? absent[measure]), isMeasured: value !== undefined };
};
/** The first value of a header, whatever the case of its name; undefined where there is none. */
const headerOf = ({ headers = {} }, name) => {
    const wanted = name.toLowerCase();
    const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted) ?? [];
    return typeof value === 'string' ? value : value?.[0];
};


/***/ }),

/***/ 63308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   e$: () => (/* binding */ goNumber),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** Longer than any number that somebody means: what a server sends is not searched further. */
const longest = 400;
const whole = /^([+-]?)(0x(?:_?[0-9a-f])+|0b(?:_?[01])+|0o?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/i;
const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
/** A whole number as Go's strconv.ParseInt(…, 0, 64) reads it: 200, -1, 0x1F, 0b11, 0o17 or 017, 1_000. */
const wholeNumber = (text) => {
    const [, sign, digits] = (text.length <= longest && whole.exec(text)) || [];
    if (digits === undefined)
        return undefined;
    const plain = digits.replaceAll('_', '').toLowerCase();
    const value = BigInt(/^0[0-7]/.test(plain) ? `0o${plain}` : plain) * (sign === '-' ? -1n : 1n);
    return value < least || value > most ? undefined : value;
};
const nanoseconds = {
    ...{ ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6 },
    ...{ s: 1e9, m: 60e9, h: 3600e9 },
};
const span = '(?:\\d+\\.?\\d*|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h)';
const duration = new RegExp(`^[+-]?(?:${span})+$`);
const spans = /([\d.]+)(\D+)/g;
/** Whole milliseconds of a duration as Go's time.ParseDuration reads it: 48h, 1m30s, 1.5h, 500ms; it knows no days. */
const durationMs = (text) => {
    if (text.length > longest || !duration.test(text))
        return undefined;
    const total = [...text.matchAll(spans)].reduce((sum, [, count, unit]) => sum + Number(count) * (nanoseconds[unit ?? ''] ?? 0), 0);
    return total > Number(most) ? undefined : Math.trunc((text.startsWith('-') ? -total : total) / 1e6);
};
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What `<` and its like compare: milliseconds of a duration, a whole number, or a decimal one; else undefined. */
const numberOf = (text) => {
    const exact = durationMs(text) ?? wholeNumber(text);
    if (exact !== undefined)
        return exact;
    const value = text.length <= longest && decimal.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
};
/** A number as Go's fmt writes it by %v: 1234567 is 1.234567e+06, which Gatus compares with. */
const goNumber = (value) => {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (value === 0 || (power >= -4 && power < 6))
        return Object.is(value, -0) ? '-0' : String(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};
/** Milliseconds as people write a duration, to the second: 336h, 1h30m, 1m30s, -5s, 0s. */
const spanText = (ms) => {
    const seconds = Math.trunc(Math.abs(ms) / 1000);
    const parts = [
        [Math.trunc(seconds / 3600), 'h'],
        [Math.trunc(seconds / 60) % 60, 'm'],
        [seconds % 60, 's'],
    ];
    const text = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
    return text === '' ? '0s' : `${ms < 0 ? '-' : ''}${text}`;
};


/***/ }),

/***/ 94688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ operandOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);


const call = /^(len|has|pat|any)\((.*)\)$/s;
const nearCall = /^(len|has|pat|any|age)\s*\(/i;
/** Options are divided by commas that stand in no brackets. */
const optionsOf = (within) => {
    const options = [''];
    let depth = 0;
    for (const char of within) {
        if (char === '(')
            depth++;
        if (char === ')')
            depth--;
        if (char === ',' && depth === 0)
            options.push('');
        else
            options.push(`${options.pop()}${char}`);
    }
    return options.map((option) => option.trim());
};
const badPattern = (text) => ({
    message: `\`${text}\` is no pattern: a [ is not closed or empty, or a \\ has nothing behind it`,
    fix: 'write \\[ for a bracket that is meant itself',
});
const optionOf = (option) => {
    const [, name, within = ''] = call.exec(option) ?? [];
    return name === 'pat' ? ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(within) ?? badPattern(option)) : option;
};
const called = (text, name, within, { sourceOf }) => {
    if (name === 'pat') {
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(within);
        return pattern ? { kind: 'pat', text, pattern } : badPattern(text);
    }
    if (name === 'any') {
        const options = optionsOf(within).map(optionOf);
        return (options.find(_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .B) ?? {
            kind: 'any',
            text,
            options: options.filter((option) => !(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .B)(option)),
        });
    }
    const source = sourceOf(within.trim());
    if (source === undefined)
        return { message: `${name}() takes a placeholder, not \`${within}\``, fix: `write ${name}([BODY].items)` };
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .B)(source) ? source : { kind: 'value', text, call: name === 'len' ? 'len' : 'has', source };
};
/** Reads one side of a condition, without spaces around it. What is neither function nor placeholder is meant itself. */
const operandOf = (text, language = _source_js__WEBPACK_IMPORTED_MODULE_0__/* .ofAnswers */ .t) => {
    const [, name, within] = call.exec(text) ?? [];
    if (name !== undefined && within !== undefined)
        return called(text, name, within, language);
    const [, near] = nearCall.exec(text) ?? [];
    if (near?.toLowerCase() === 'age')
        return {
            message: 'age() is not known here: an answer has no clock',
            fix: 'compare [RESPONSE_TIME] or a value of the body',
        };
    if (near !== undefined)
        return {
            message: `\`${text}\` begins like ${near.toLowerCase()}()`,
            fix: `write ${near.toLowerCase()}(…), in small letters and closed`,
        };
    const source = language.sourceOf(text);
    if (source === undefined)
        return { kind: 'literal', text, value: language.valueOf(text) };
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlip */ .B)(source) ? source : { kind: 'value', text, call: null, source };
};


/***/ }),

/***/ 98250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   _8: () => (/* binding */ faultIn),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63308);
/* harmony import */ var _operand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94688);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8840);



/** Nobody writes more by hand, and errors repeat what was written. */
const longest = 4096;
const operators = / (==|!=|<=|>=|<|>)(?= )/g;
const isOpen = (left) => /^(?:len|has|pat|any)\(/.test(left) && !left.endsWith(')');
const isOrder = (operator) => operator !== '==' && operator !== '!=';
/** The first operator that does not stand within a function. */
const operatorIn = (text) => [...text.matchAll(operators)].find(({ index }) => !isOpen(text.slice(0, index).trim()));
/** Both sides of a condition as they are written; undefined where there is no operator. */
const sidesOf = (text) => {
    const found = operatorIn(text);
    return found && [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
};
const withoutOperator = (text, example) => {
    if (text.search(operators) >= 0)
        return { at: text.length, message: `\`${shortened(text)}\` does not close its function`, fix: 'write ) behind it' };
    const { index, 0: found } = /[=!<>]=|[<>]|=/.exec(text) ?? { index: text.length, 0: '' };
    const fault = { at: index + 1, message: `\`${shortened(text)}\` has no operator` };
    if (found === '')
        return { ...fault, fix: `write for example ${example}` };
    return { ...fault, fix: `write ${found === '=' ? '==' : found} with a space on each side and a value behind it` };
};
const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
/** Steps over all items on both sides would compare each with each. */
const isOverAll = (operand) => operand.kind === 'value' && operand.source.of === '[BODY]' && operand.source.path.includes(null);
const together = (condition, at) => {
    const { left, operator, right } = condition;
    const functions = [left, right].filter(({ kind }) => kind === 'pat' || kind === 'any');
    const [one] = functions;
    if (one !== undefined && isOrder(operator))
        return { at, message: `${one.kind}() cannot be compared by ${operator}`, fix: 'write == or !=' };
    if (functions.length > 1)
        return { at, message: 'pat() or any() stands on both sides', fix: 'write what is compared with it on one side' };
    if (isOverAll(left) && isOverAll(right))
        return { at, message: '[*] stands on both sides', fix: 'write [*] on one side only' };
    return condition;
};
/** Whether there is something wrong with what was read. */
const isFault = (read) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlip */ .B)(read);
/** Reads a condition; a fault names the character where it is, and what to write instead. */
const parseCondition = (text, language = _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAnswers */ .t) => {
    if (text.length > longest)
        return {
            at: longest + 1,
            message: `it is longer than ${longest} characters`,
            fix: 'compare by pat(…) what matters',
        };
    const found = operatorIn(text);
    if (found === undefined)
        return withoutOperator(text, language.example);
    const operator = found[1];
    const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const at = found.index + 2;
    const place = (side, from) => from + (side.length - side.trimStart().length) + 1;
    if (before.trim() === '')
        return { at: 1, message: `nothing stands before ${operator}`, fix: `write for example ${language.example}` };
    const left = (0,_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .operandOf */ .f)(before.trim(), language);
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlip */ .B)(left))
        return { at: place(before, 0), ...left };
    const right = (0,_operand_js__WEBPACK_IMPORTED_MODULE_1__/* .operandOf */ .f)(behind.trim(), language);
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlip */ .B)(right))
        return { at: place(behind, found.index + found[0].length), ...right };
    const second = right.kind === 'literal' ? operatorIn(behind) : undefined;
    if (second !== undefined && (second[1] === operator || isOrder(operator)))
        return {
            at: at + operator.length + second.index + 1,
            message: 'there is a second operator',
            fix: 'write two conditions, or pat(…) for text that holds one',
        };
    return together({ text: text.trim(), left, operator, right }, at);
};
/** What a reference stands for is known only when the condition is asked. */
const isFilledIn = (text) => text.includes('${');
/**
 * What is wrong with a condition that somebody keeps in a manifest: beside faults also what can be read and yet measures
 * nothing, such as `200 == 200` or `[RESPONSE_TIME] < fast`.
 */
const faultIn = (text, language = _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ofAnswers */ .t) => {
    const condition = parseCondition(text, language);
    if (isFault(condition))
        return condition;
    const { left, operator, right } = condition;
    if (left.kind !== 'value' && right.kind !== 'value')
        return {
            at: 1,
            message: `it asks nothing of ${language.asked}`,
            fix: `write a placeholder on one side, for example ${language.example}`,
        };
    const vague = [left, right].find((side) => side.kind === 'literal' && isOrder(operator) && !isFilledIn(side.text) && (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(side.value) === undefined);
    return vague === undefined
        ? undefined
        : {
            at: vague === left ? 1 : text.lastIndexOf(vague.text) + 1,
            message: `\`${shortened(vague.text)}\` is neither a number nor a duration, which ${operator} compares`,
            fix: 'write for example 300, 0.5, 500ms, 1m30s or 48h (days as hours: 720h)',
        };
};


/***/ }),

/***/ 88815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
const pieces = /\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|([^[\\])/gsuy;
const ranges = /\\?(.)(?:-\\?(.))?/gsu;
const codeOf = (char) => char.codePointAt(0) ?? 0;
const classOf = (negated, written) => {
    const within = [...written.matchAll(ranges)].map(([, low = '', high = low]) => [codeOf(low), codeOf(high)]);
    return (char) => within.some(([low, high]) => low <= codeOf(char) && codeOf(char) <= high) !== negated;
};
const runeOf = ([, escaped, caret, within, plain]) => {
    if (within !== undefined)
        return classOf(caret === '^', within);
    return plain === '?' ? () => true : (char) => char === (escaped ?? plain);
};
const chunkOf = (found) => found.every(([, escaped, , within, plain]) => within === undefined && (escaped !== undefined || plain !== '?'))
    ? found.map(([, escaped, , , plain]) => escaped ?? plain).join('')
    : found.map(runeOf);
/** Gatus leaves slashes out of both, for filepath.Match would treat them apart. */
const withoutSlashes = (text) => text.replaceAll('/', '');
/** Reads what `pat(…)` holds; undefined when a `[` is not closed or empty, or a `\` has nothing behind it. */
const patternOf = (written) => {
    const text = withoutSlashes(written);
    const found = [...text.matchAll(pieces)];
    if (found.map(([piece]) => piece).join('') !== text)
        return undefined;
    const chunks = [[]];
    for (const piece of found) {
        if (piece[4] === '*')
            chunks.push([]);
        else
            chunks.at(-1)?.push(piece);
    }
    return { chunks: chunks.map(chunkOf) };
};
/** Where a chunk that begins here ends; -1 when it does not fit. Places are UTF-16 units between whole characters. */
const endOf = (chunk, text, from) => {
    if (typeof chunk === 'string')
        return text.startsWith(chunk, from) ? from + chunk.length : -1;
    let at = from;
    for (const rune of chunk) {
        const code = text.codePointAt(at);
        const char = code === undefined ? '' : String.fromCodePoint(code);
        if (char === '' || !rune(char))
            return -1;
        at += char.length;
    }
    return at;
};
/** Where a chunk ends that is found as early as possible from here on; -1 when nowhere. */
const find = (chunk, text, from) => {
    if (typeof chunk === 'string') {
        const found = text.indexOf(chunk, from);
        return found < 0 ? -1 : found + chunk.length;
    }
    for (let at = from; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
        const end = endOf(chunk, text, at);
        if (end >= 0)
            return end;
    }
    return -1;
};
/** Where the last characters begin, as many as the chunk has. */
const startOfLast = (chunk, text) => {
    if (typeof chunk === 'string')
        return text.length - chunk.length;
    let at = text.length;
    for (const _ of chunk)
        at -= /[\udc00-\udfff]/.test(text[at - 1] ?? '') && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
    return at;
};
/** Whether the whole text matches. Time is at most the product of both lengths. */
const matches = ({ chunks }, whole) => {
    const text = withoutSlashes(whole);
    const [first = '', ...others] = chunks;
    const last = others.pop();
    let at = endOf(first, text, 0);
    if (at < 0 || last === undefined)
        return at === text.length;
    for (const chunk of others) {
        at = find(chunk, text, at);
        if (at < 0)
            return false;
    }
    const start = startOfLast(last, text);
    return start >= at && endOf(last, text, start) === text.length;
};


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSlip),
/* harmony export */   t: () => (/* binding */ ofAnswers)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83956);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33455);


const isSlip = (read) => typeof read === 'object' && read !== null && 'fix' in read;
const all = [..._answer_js__WEBPACK_IMPORTED_MODULE_0__/* .measures */ .qY, '[BODY]', '[HEADER].name'];
/** What people write elsewhere, and what it is called here. */
const meant = {
    '[HEADERS]': '[HEADER].name',
    '[BODY_JSON]': '[BODY].name',
    '[DURATION]': '[RESPONSE_TIME]',
    '[LATENCY]': '[RESPONSE_TIME]',
    '[STATUS_CODE]': '[STATUS]',
};
const placeholder = /^\[([A-Za-z][A-Za-z_]*)\]/;
/** Reads a placeholder, in any case; undefined for text that is none. */
const sourceOf = (text) => {
    const [written, word] = placeholder.exec(text) ?? [];
    if (written === undefined || word === undefined)
        return undefined;
    const [name, rest] = [written.toUpperCase(), text.slice(written.length)];
    if (name === '[BODY]')
        return bodyOf(text, rest);
    if (name === '[HEADER]')
        return headerOf(text, rest);
    const measure = _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .measures */ .qY.find((one) => one === name);
    if (measure !== undefined && rest === '')
        return { of: measure };
    if (measure !== undefined)
        return { message: `there is nothing behind ${measure} in \`${text}\``, fix: `write ${measure}` };
    // A list of one word, as Gatus writes lists, looks the same; a long one in capitals is far likelier a slip.
    if (word.length < 3 || written !== name)
        return undefined;
    const known = Object.hasOwn(meant, name) ? meant[name] : `one of ${all.join(', ')}`;
    return { message: `there is no placeholder ${name}`, fix: `write ${known}` };
};
const bodyOf = (text, rest) => {
    const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B)(rest.replace(/^\.\[/, '['));
    return path === undefined
        ? {
            message: `\`${text}\` has no path behind [BODY]`,
            fix: 'write [BODY].name, [BODY].list[0] or [BODY].list[*].name',
        }
        : { of: '[BODY]', path };
};
const headerOf = (text, rest) => /^\.[\w!#$%&'*+.^`|~-]+$/.test(rest)
    ? { of: '[HEADER]', name: rest.slice(1) }
    : { message: `\`${text}\` names no header`, fix: 'write [HEADER].content-type' };
/** Conditions on an answer. */
const ofAnswers = {
    ...{ sourceOf, valueOf: (text) => text, asked: 'the answer', example: '[STATUS] == 200' },
};


/***/ }),

/***/ 12556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ interpret)
});

// EXTERNAL MODULE: ./packages/model/src/shown-url.ts
var shown_url = __webpack_require__(6876);
// EXTERNAL MODULE: ./packages/judge/src/health/body.ts + 2 modules
var body = __webpack_require__(91529);
;// CONCATENATED MODULE: ./packages/judge/src/health/cut.ts
const json = /^\s*application\/(?:[\w.-]+\+)?json\b/i;
const page = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
/** Whether JSON was cut: how a service is may stand behind that. By its first character where its type does not tell. */
const isCutJson = ({ truncated, headers, body = '' }) => {
    const type = String(headers?.['content-type'] ?? '');
    return truncated === true && (json.test(type) || (!page.test(type) && /^\s*[[{]/.test(body)));
};

// EXTERNAL MODULE: ./packages/judge/src/path.ts
var path = __webpack_require__(83956);
// EXTERNAL MODULE: ./packages/judge/src/quoted.ts
var quoted = __webpack_require__(46211);
// EXTERNAL MODULE: ./packages/judge/src/word.ts
var word = __webpack_require__(26683);
;// CONCATENATED MODULE: ./packages/judge/src/identity.ts






const tooMuch = 'with more JSON than is read, so nobody knows how it ends: let health.ready name what answers less';
const whole = (ms) => Math.round(ms * 10) / 10;
/**
 * What a look at a health endpoint is worth. A refused connection, a 5xx, bad TLS or a time-out is a failure, and so is a
 * 2xx whose body says in a known form that it is down; what says that it is degraded serves, as the RFC draft and ASP.NET
 * mean it. Health that does not prove its release is inconclusive: the old release answering 200 says nothing of the new.
 */
const interpret = (look, identity) => {
    const observation = (outcome, code, reason) => ({
        outcome,
        code,
        reason: `${(0,shown_url/* shownUrl */.z)(look.url)} ${reason}`,
        ms: whole(look.ms),
    });
    if (look.fault) {
        const { kind, message } = look.fault;
        return observation(kind === 'own' ? 'error' : 'failed', `HEALTH_${kind.toUpperCase()}`, message);
    }
    if (isConnection(look))
        return connection(identity, observation);
    const { status = 0 } = look;
    if (status < 200 || status > 299)
        return observation('failed', 'HEALTH_STATUS', `answered ${status}`);
    const health = (0,body/* healthOf */.W)(look.body ?? '');
    if (health.state === 'unhealthy')
        return observation('failed', 'HEALTH_DOWN', `answered ${status}${saying(health)}`);
    if (health.state === 'unknown' && isCutJson(look))
        return observation('inconclusive', 'HEALTH_CUT', `answered ${status} ${tooMuch}`);
    const doubt = health.state === 'degraded' ? saying(health) : '';
    if (identity.where === null)
        return identity.certain
            ? observation('successful', 'HEALTHY', `answered ${status}${doubt}`)
            : observation('inconclusive', 'NO_IDENTITY', 'does not say which release answers: set health.version');
    const said = (0,path/* path */.A)(look.body ?? '', identity.where);
    if (said === undefined)
        return observation('inconclusive', 'NO_VERSION', `has no ${identity.where} in its answer`);
    return said === identity.version
        ? observation('successful', 'HEALTHY', `answered ${status} as ${identity.version}${doubt}`)
        : observation('inconclusive', 'WRONG_VERSION', `${claimed(said, identity.version)}, not ${identity.version}`);
};
/** Of TCP and TLS alone there is no more to see than that somebody listens. */
const isConnection = ({ url, connected }) => connected && /^(tcp|tls):/i.test(url);
const connection = ({ where, certain }, observation) => {
    if (where === null && certain)
        return observation('successful', 'HEALTHY', 'connects');
    return observation('inconclusive', 'NO_IDENTITY', 'connects, which does not say which release it is');
};
/** What a health body says of itself, and of which parts. */
const saying = (health) => {
    const parts = (0,body/* troubled */.Y)(health);
    return ` and says ${health.word}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
};
const digest = /^(?:sha256:)?[\da-f]{40,64}$/i;
/**
 * Of an answer only what is a plain word may be told: whatever else stands there is the server's own affair. Where versions
 * are commits or digests, the beginning tells which it is.
 */
const claimed = (said, version) => {
    if ((0,word/* isPlainWord */.F)(said))
        return `answers as version ${said}`;
    return digest.test(said) && digest.test(version)
        ? `answers as version ${said.slice(0, said.lastIndexOf(':') + 13)}…`
        : `answers with ${(0,quoted/* quoted */.T)(said)}`;
};


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/** Lists and maps within one another: Go's encoding/json, and so Gatus, reads no more. */
const deepest = 10_000;
const isTooDeep = (text) => {
    let depth = 0;
    for (let index = 0; index < text.length; index++) {
        const char = text[index];
        if (char === '"') {
            while (++index < text.length && text[index] !== '"')
                if (text[index] === '\\')
                    index++;
        }
        else if (char === '[' || char === '{') {
            if (++depth > deepest)
                return true;
        }
        else if (char === ']' || char === '}')
            depth--;
    }
    return false;
};
/** Reads whatever a server sends; never throws. Time and memory are linear in the length of the text. */
const readJson = (text) => {
    if (text.length > deepest && isTooDeep(text))
        return { value: undefined, lack: `is nested deeper than ${deepest} levels` };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { value: undefined, lack: text.trim() === '' ? 'is empty' : 'is no JSON' };
    }
};
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);


/***/ }),

/***/ 49078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * Where a function that is true from some point on becomes so: the least number between both that it holds for, to the
 * last digit of a float. `above` must hold at `high`.
 */
const bisect = (above, low, high) => {
    let [from, to] = [low, high];
    while (true) {
        const middle = from + (to - from) / 2;
        if (!(middle > from && middle < to))
            return to;
        if (above(middle))
            to = middle;
        else
            from = middle;
    }
};


/***/ }),

/***/ 95459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49078);

/** Density of the standard normal distribution. */
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** Odd powers over double factorials (Marsaglia, "Evaluating the normal distribution", 2004). */
const series = (z) => {
    let [sum, term] = [z, z];
    for (let i = 3; sum + term > sum; i += 2) {
        term *= (z * z) / i;
        sum += term;
    }
    return 0.5 - sum * normalDensity(z);
};
const terms = 100;
/** Continued fraction of the tail (Abramowitz and Stegun, 26.2.14), where the series has no digits left. */
const fraction = (z) => {
    let below = z;
    for (let i = terms; i > 0; i -= 1)
        below = z + i / below;
    return normalDensity(z) / below;
};
/** Probability that a standard normal variable exceeds z. */
const normalTail = (z) => {
    if (z < 0)
        return 1 - normalTail(-z);
    return z < 3 ? series(z) : fraction(z);
};
/** What a standard normal variable exceeds with probability p; infinite at 0 and 1. */
const normalQuantile = (p) => {
    if (p > 0.5)
        return -normalQuantile(1 - p);
    return p <= 0 ? Infinity : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)((z) => normalTail(z) <= p, 0, 40);
};


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
const quantile = (ascending, q) => ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;


/***/ }),

/***/ 83956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4129);

const step = /\.([^.[\]]+)|\[(\d{1,9}|\*)\]/gy;
const stepOf = ([, name, index]) => name ?? (index === '*' ? null : Number(index));
/** The steps of `.a.b[0]`, as they stand behind `[BODY]`; undefined when they are no path. The notation is Gatus's. */
const stepsOf = (written) => {
    const found = [...written.matchAll(step)];
    return found.map(([text]) => text).join('') === written ? found.map(stepOf) : undefined;
};
/** A name is looked up in maps and an index in lists: `.length` of a list is nothing that the server said. */
const get = (at, key) => key !== null &&
    at !== null &&
    typeof at === 'object' &&
    Array.isArray(at) === (typeof key === 'number') &&
    Object.hasOwn(at, key)
    ? at[key]
    : undefined;
/** What stands at a path within a value that was JSON; undefined when nothing does. */
const at = (value, steps) => steps.reduce(get, value);
/**
 * What stands at `[BODY].a.b[0]` in a JSON body, as text; undefined when it is not there, is not a scalar, or the body
 * is no JSON. `[BODY]` alone is the whole body, trimmed.
 */
const path = (body, where) => {
    if (!where.startsWith('[BODY]'))
        return undefined;
    const rest = where.slice('[BODY]'.length);
    if (rest === '')
        return body.trim();
    const steps = stepsOf(rest);
    if (steps === undefined)
        return undefined;
    const value = at((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(body).value, steps);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
};


/***/ }),

/***/ 91723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   ZV: () => (/* binding */ openTrial),
/* harmony export */   _m: () => (/* binding */ concludeTrial),
/* harmony export */   jy: () => (/* binding */ plannedRule),
/* harmony export */   q2: () => (/* binding */ enoughFor),
/* harmony export */   z_: () => (/* binding */ addAnswers)
/* harmony export */ });
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22331);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46661);
/* harmony import */ var _compare_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66366);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10720);




const known = new Map();
/** Working out the looks of a rule takes a tenth of a second, so it is done once for each. */
const looksFor = (rule) => {
    const key = JSON.stringify([rule.alpha, rule.direction, rule.when]);
    const found = known.get(key) ?? (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(rule);
    known.set(key, found);
    return found;
};
/** Looks at what is measured so often, evenly: the sooner a bad release is known, the less it is asked. */
const planned = 10;
/** Of so many samples a side. */
const plannedRule = ({ samples, quantile, maxIncrease, }) => ({
    ...{ quantile, maxIncrease, when: { samples, looks: Math.min(planned, samples) } },
});
/** Where the slow answers are. */
const slow = 0.95;
const quantilesOf = ({ maxIncrease, quantile }) => {
    if (maxIncrease === null)
        return [];
    return quantile === null ? [null, slow] : [quantile];
};
/** Errors and times share alpha evenly, as all times do, and all trials of a release. */
const alphaOf = (rule) => _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld.alpha / ((rule.maxIncrease === null ? 1 : 2) * (rule.among ?? 1));
const latencyRules = (rule) => {
    const quantiles = quantilesOf(rule);
    return quantiles.map((quantile) => ({
        ...{ ..._compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld, alpha: alphaOf(rule) / quantiles.length, quantile, maxIncrease: rule.maxIncrease ?? 0 },
        when: rule.when,
        ...(rule.least === undefined ? {} : { least: rule.least }),
    }));
};
/**
 * Samples a side with which a check of so many could fail at all, beside another release or against a profile. Of all times:
 * where those are enough and the slow ones too few, they decide alone.
 */
const enoughFor = (rule) => Math.max(_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fewest */ .xB, ...latencyRules(rule)
    .slice(0, 1)
    .map((one) => (0,_compare_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .enoughOf */ .O)(one, looksFor(one)) ?? Number.POSITIVE_INFINITY));
const openTrial = (rule) => {
    // Of failures none more are allowed, and their test is sound however often one looks.
    const errors = { ..._compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld, alpha: alphaOf(rule), metric: 'errors', when: 'open' };
    return {
        latency: latencyRules(rule).map((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openComparison */ .Iz)(one, looksFor(one))),
        errors: (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openComparison */ .Iz)(errors, { sizes: [], levels: [] }),
        failed: null,
    };
};
/** More answers of one side. */
const addAnswers = (trial, side, { ms, errors, total }) => {
    const counted = total > 0 ? [{ value: errors, trials: total }] : [];
    const times = ms.map((value) => ({ value, trials: 1 }));
    const latency = trial.latency.map((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .lB)(one, side, times));
    const failures = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .lB)(trial.errors, side, counted);
    return {
        latency: latency.map(({ comparison }) => comparison),
        errors: failures.comparison,
        failed: trial.failed ?? failures.verdict ?? latency.find(({ verdict }) => verdict)?.verdict ?? null,
    };
};
/** What one side answered so far, as far as it is judged. */
const answersOf = ({ latency, errors }, side) => {
    const { failures, trials } = (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errors.both[side]);
    const times = latency[0] ? (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(latency[0].both[side]) : [];
    return { ms: times.map(({ value }) => value), errors: failures, total: trials };
};
/** The gravest of errors, times and slow times; where all times were enough, too few to judge the slow ones is no fault. */
const gravest = (verdicts) => {
    const telling = verdicts.filter(({ code }, index) => index < 2 || code !== 'TOO_FEW');
    return telling.find(({ outcome }) => outcome === 'failed') ?? telling.find(({ outcome }) => outcome !== 'passed');
};
/** Its verdicts as one: the gravest, with the reasons of all, its own first. */
const concludeTrial = (trial) => {
    const { failed } = trial;
    if (failed)
        return { outcome: 'failed', code: failed.code, reason: failed.reason };
    const verdicts = [trial.errors, ...trial.latency].map(_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .Ep);
    const worst = gravest(verdicts);
    const reasons = [...(worst ? [worst] : []), ...verdicts].map(({ reason }) => reason);
    return {
        ...{ outcome: worst?.outcome ?? 'passed', code: worst?.code ?? 'NOT_WORSE' },
        reason: [...new Set(reasons)].join('; '),
    };
};


/***/ }),

/***/ 78548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   QN: () => (/* binding */ checksOfService),
/* harmony export */   aT: () => (/* binding */ checkKinds),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Checks of one service, each at most once, in the order in which they run: the cheap ones first. */
const checkKinds = ['smoke', 'security', 'page', 'performance'];
/** As scanners grade what they find; CVSS bands of GitHub's code scanning stand behind the words. */
const severities = ['note', 'low', 'medium', 'high', 'critical'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Which checks a service has, in the order in which they run. */
const checksOfService = (service) => checkKinds.filter((kind) => service?.verify?.[kind] !== undefined);


/***/ }),

/***/ 33574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
const polynomial = 0xedb88320;
const step = (value) => (value & 1 ? polynomial ^ (value >>> 1) : value >>> 1);
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = step(value);
    return value;
});
/** CRC-32 of the text's UTF-8, as in zlib and ISO/IEC 3309, in eight hexadecimal digits: it finds damage, not forgery. */
const checksum = (text) => {
    let value = 0xffffffff;
    for (const byte of new TextEncoder().encode(text))
        value = table[(value ^ byte) & 0xff] ^ (value >>> 8);
    return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};


/***/ }),

/***/ 68765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ durationAboveZero),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   _s: () => (/* binding */ longestWait),
/* harmony export */   mI: () => (/* binding */ isWaitable),
/* harmony export */   pc: () => (/* binding */ durationMs)
/* harmony export */ });
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** How a time span is written: a whole number and its unit, `300ms 1s 2m 1h 30d`. */
const durationPattern = /^(\d{1,6})(ms|s|m|h|d)$/;
/** The same, longer than nothing. */
const durationAboveZero = /^(?=\d{1,6}[a-z])0*[1-9]\d*(ms|s|m|h|d)$/;
/** Milliseconds of a time span; NaN for anything else. */
const durationMs = (value) => {
    const [, digits, unit] = (typeof value === 'string' && value.match(durationPattern)) || [];
    return Number(digits) * (units[unit ?? ''] ?? Number.NaN);
};
/** Whole days that a timer can wait: beyond 2^31 - 1 ms one fires at once. */
const longestWait = '24d';
/** Whether a time span is one that can be waited for. */
const isWaitable = (value) => durationMs(value) <= durationMs(longestWait);


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   rG: () => (/* binding */ ConvoyError)
/* harmony export */ });
/**
 * The one base class of faults: `code` is stable and meant for machines, the message says what to do about it.
 * Expected outcomes (a verdict, a refusal with reasons) are values, never this.
 */
class ConvoyError extends Error {
    name = 'ConvoyError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** What went wrong in one line, whatever was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** The stable code of whatever was thrown: a ConvoyError's own, else `fallback`. */
const codeOf = (thrown, fallback) => thrown instanceof ConvoyError ? thrown.code : fallback;


/***/ }),

/***/ 15594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   vc: () => (/* binding */ externalRelease)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** How something is looked at, be it a service or what is only needed; undefined: there is no such. */
const lookedAt = (settings, name) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, name) ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.external ?? {}, name);
/** Whether it is needed and is no service: nobody deploys it here, takes it back or restarts it. */
const isExternal = ({ external = {} }, name) => Object.hasOwn(external, name);
/** What stands for the release of what has none. */
const externalRelease = { version: 'external' };


/***/ }),

/***/ 51081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   _s: () => (/* binding */ topological),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   vC: () => (/* binding */ criticalPath),
/* harmony export */   yk: () => (/* binding */ dependentsOf)
/* harmony export */ });
/* unused harmony export cycleOf */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Names that are only needed and never declared are left out; a need named twice counts once. */
const graphOf = (needs) => {
    const declared = new Map(Object.entries(needs));
    const kept = new Map();
    const dependents = new Map([...declared.keys()].map((name) => [name, []]));
    for (const [name, all] of declared) {
        const own = [...new Set(all)].filter((need) => declared.has(need));
        kept.set(name, own);
        for (const need of own)
            dependents.get(need)?.push(name);
    }
    return { needs: kept, dependents };
};
/** Every name after all it needs, as far as there is such an order: what lies on or behind a cycle is missing. */
const settle = ({ needs, dependents }) => {
    const open = new Map([...needs].map(([name, own]) => [name, own.length]));
    const settled = [...open].filter(([, count]) => count === 0).map(([name]) => name);
    for (const name of settled)
        for (const dependent of dependents.get(name) ?? []) {
            const left = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, left);
            if (left === 0)
                settled.push(dependent);
        }
    return settled;
};
/** One cycle, each name needing the next and the last the first; null when there is none. */
const cycleOf = (graph) => {
    const settled = new Set(settle(graph));
    const start = [...graph.needs.keys()].filter((name) => !settled.has(name)).sort(byName)[0];
    const path = new Map();
    // Whatever is not settled needs something else that is not settled, so this walk must meet itself.
    for (let name = start; name !== undefined; name = graph.needs.get(name)?.find((need) => !settled.has(need))) {
        const met = path.get(name);
        if (met !== undefined)
            return [...path.keys()].slice(met);
        path.set(name, path.size);
    }
    return null;
};
const ordered = (graph) => {
    const settled = settle(graph);
    if (settled.length === graph.needs.size)
        return settled;
    const cycle = cycleOf(graph) ?? [];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('GRAPH_CYCLE', `${[...cycle, cycle[0]].join(' needs ')}: nothing of it can ever start. Remove one of these needs`);
};
const longest = (order, links, weight) => {
    const lengths = new Map();
    for (const name of order) {
        const before = (links.get(name) ?? []).reduce((most, other) => Math.max(most, lengths.get(other) ?? 0), 0);
        lengths.set(name, before + weight(name));
    }
    return lengths;
};
/** Weight of the heaviest chain of dependents that begins with each name, itself included. Throws `GRAPH_CYCLE`. */
const remaining = (graph, weight) => longest(ordered(graph).reverse(), graph.dependents, weight);
/**
 * Names by how many links lie beneath them; within a stage by name, so the order of writing plays no part. Names that
 * `counts` refuses only pass their needs on. Throws `GRAPH_CYCLE`.
 */
const stages = (graph, counts = () => true) => {
    const deep = longest(ordered(graph), graph.needs, (name) => (counts(name) ? 1 : 0));
    const names = [...deep.keys()].filter(counts).sort(byName);
    const byDepth = Map.groupBy(names, (name) => deep.get(name) ?? 0);
    return [...byDepth].sort(([a], [b]) => a - b).map(([, stage]) => stage);
};
/** Every name after all it needs, always the same for the same graph. Throws `GRAPH_CYCLE`. */
const topological = (graph) => stages(graph).flat();
/** All that need one of `names`, however far away. */
const dependentsOf = (graph, names) => {
    const start = new Set(names);
    const met = new Set();
    const open = [...start];
    for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const next of graph.dependents.get(name) ?? [])
            if (!met.has(next)) {
                met.add(next);
                if (!start.has(next))
                    open.push(next);
            }
    return met;
};
/** The heaviest chain, first to last, and its weight. Throws `GRAPH_CYCLE`. */
const criticalPath = (graph, weight) => {
    const left = remaining(graph, weight);
    const heaviest = (names) => [...names].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || byName(a, b))[0];
    const names = [];
    for (let name = heaviest(left.keys()); name !== undefined; name = heaviest(graph.dependents.get(name) ?? []))
        names.push(name);
    return { names, length: left.get(names[0] ?? '') ?? 0 };
};


/***/ }),

/***/ 39983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyHead),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
const emptyHead = {
    epoch: 0,
    owner: null,
    underway: [],
    unfinished: null,
    segments: {},
    markers: {},
    ordinal: 0,
    holds: [],
    floors: [],
    tasks: {},
};
/** What of a head a plan starts from. */
const baseOf = ({ markers, ordinal, holds, floors, tasks }) => ({
    ...{ markers, ordinal, holds, floors, tasks },
});


/***/ }),

/***/ 45001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured),
/* harmony export */   i: () => (/* binding */ canaryMsOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** How long the candidate of a step is judged as a canary; nothing where it is to be none. */
const canaryMsOf = ({ services }, { service, phases }) => phases.includes('canary') ? ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, service)?.canary ?? []).reduce((sum, { forMs }) => sum + forMs, 0) : 0;
/** Whether a deployment before says how long any of it takes: what was never measured counts 1 ms. */
const isMeasured = ({ steps, tasks }, settings) => steps.some((step) => step.expectedMs - canaryMsOf(settings, step) > 1) ||
    tasks.some(({ expectedMs }) => expectedMs > 1);


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notesOfUndo),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

const noDescribe = 'has a provider without `describe`: a crash inside an effect leaves it unknown, and a person is asked';
const noRollback = 'has a provider without `rollback`: going back deploys the former version again';
/** What a service or its provider cannot do, and what follows from it. */
const rows = [
    {
        code: 'NO_HEALTH',
        applies: (_, { health }) => health === null,
        message: 'has no `health`: no gate and no watch, its dependents start as soon as it is deployed',
    },
    {
        code: 'NO_SHIFT',
        applies: ({ capabilities }) => !capabilities.shift,
        message: 'has a provider without `shift`: users meet the release before the gate does',
    },
    {
        code: 'NO_DESCRIBE',
        applies: ({ capabilities }) => !capabilities.describe,
        message: noDescribe,
    },
    {
        code: 'NO_IDENTITY',
        applies: ({ capabilities }, { health }) => health !== null && health.version === undefined && !capabilities.describe,
        message: 'has no `health.version` and a provider without `describe`: nothing proves which release answers. Its gate passes only where `deploy` answers with a `candidate` URL, and never as a need or when it was taken back: set `health.version`',
    },
    {
        code: 'NO_ROLLBACK',
        applies: ({ capabilities }) => !capabilities.rollback,
        message: noRollback,
    },
    {
        code: 'NO_RETIRE',
        applies: ({ capabilities, recreate }) => !capabilities.retire && !recreate,
        message: 'has a provider without `retire`: a candidate that fails stays until someone takes it away',
    },
    {
        code: 'NO_WEIGHTS',
        applies: ({ capabilities }, { strategy }) => strategy === 'canary' && capabilities.weigh !== true,
        message: 'is to be a canary and has a provider without weights: all its traffic is shifted at once',
    },
    {
        code: 'NO_CANARY',
        applies: (_, { strategy, health }) => strategy === 'canary' && health === null,
        message: 'is to be a canary and has no `health` to judge it by: all its traffic is shifted at once',
    },
    {
        code: 'NO_STABLE',
        applies: ({ capabilities, from }, { strategy }) => strategy === 'canary' && capabilities.weigh === true && from === null,
        message: 'is to be a canary and nothing of it serves yet: all its traffic is shifted at once',
    },
    {
        code: 'NO_TRAFFIC',
        applies: ({ capabilities }, { watchMaxIncrease }) => watchMaxIncrease !== undefined && capabilities.traffic !== true,
        message: 'has `watch.max-increase` and a provider that does not count what users meet: how long they wait is not judged',
    },
    {
        code: 'NOT_TOGETHER',
        applies: ({ recreate }, _, { shift }) => recreate && shift === 'together',
        message: 'is recreated: under `shift: together` it serves as soon as it is deployed, without waiting for the others',
    },
    {
        code: 'NOT_TOLERATED',
        applies: (_, { rollback }) => rollback.scope === 'service' && rollback.tolerates.length === 0,
        message: 'has `rollback.scope: service` without `tolerates`: its neighbours of this deployment go back with it',
    },
];
/** What a person should know before saying yes. */
const notesOf = (settings, steps) => steps.flatMap((step) => {
    const service = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, step.service);
    return rows
        .filter(({ applies }) => applies(step, service, settings))
        .map(({ code, message }) => ({ subject: step.service, code, message: `${step.service} ${message}` }));
});
/** The same for services that are taken back. */
const notesOfUndo = (settings, undone, capabilities) => undone.flatMap((subject) => {
    const able = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(capabilities, subject);
    const note = (code, message) => ({ subject, code, message: `${subject} ${message}` });
    return [
        ...((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, subject)?.health
            ? []
            : [note('NO_HEALTH', 'has no `health`: nothing measures what is restored')]),
        ...(able?.describe ? [] : [note('NO_DESCRIBE', noDescribe)]),
        ...(able?.rollback ? [] : [note('NO_ROLLBACK', noRollback)]),
    ];
});


/***/ }),

/***/ 10119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/model/src/external.ts
var external = __webpack_require__(15594);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/graph.ts
var src_graph = __webpack_require__(51081);
// EXTERNAL MODULE: ./packages/model/src/measured.ts
var measured = __webpack_require__(45001);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/refusal.ts
var refusal = __webpack_require__(40766);
// EXTERNAL MODULE: ./packages/model/src/release.ts
var src_release = __webpack_require__(20400);
;// CONCATENATED MODULE: ./packages/model/src/plan-choice.ts



/** Which services are deployed: asked for and changed; with force, asked for. What is on hold is refused. */
const choose = ({ settings, base, only, force, candidates, absent = {} }) => {
    const asked = new Set(only ?? Object.keys(settings.services));
    const holds = Map.groupBy(base.holds, ({ service }) => service);
    const services = new Map();
    const skipped = [];
    const refusals = [...asked]
        .filter((name) => !Object.hasOwn(settings.services, name))
        .map((name) => (0,refusal/* unknownService */.U)(name, settings.environment));
    for (const subject of Object.keys(settings.services)) {
        const candidate = (0,record/* own */.Z)(candidates, subject);
        if (!asked.has(subject))
            skipped.push({ subject, code: 'NOT_REQUESTED', reason: 'it was not asked for' });
        else if (Object.hasOwn(absent, subject))
            skipped.push({ subject, code: 'NOT_PROMOTED', reason: (0,record/* own */.Z)(absent, subject) ?? '' });
        else if (!candidate)
            refusals.push(noRelease(subject));
        else if (!candidate.changed && !force)
            skipped.push({ subject, code: 'UNCHANGED', reason: candidate.reason });
        else {
            const { release, changed, reason, files } = candidate;
            const why = changed ? reason : `forced, though ${reason}`;
            services.set(subject, { release, reason: why, ...(files !== undefined && { files }) });
            const hold = holds.get(subject)?.find((held) => (0,src_release/* sameRelease */.O)(held.release, release));
            if (hold)
                refusals.push(isHeld(hold));
        }
    }
    return { services, skipped, refusals };
};
const noRelease = (subject) => ({
    subject,
    code: 'NO_RELEASE',
    reason: `nothing is known of a release of ${subject}: name one with \`--version ${subject}=VERSION\``,
});
const isHeld = ({ service, release, deployment, reason }) => ({
    subject: service,
    code: 'HELD',
    reason: `${service} ${release.version} is on hold since deployment ${deployment}${reason ? ` (${reason})` : ''}`,
    fix: `deploy another release, or \`convoy lift ${service} ${release.version}\``,
});

// EXTERNAL MODULE: ./packages/model/src/plan-notes.ts
var plan_notes = __webpack_require__(5714);
;// CONCATENATED MODULE: ./packages/model/src/plan-shape.ts


const needsOf = (settings, services, tasks) => Object.fromEntries([
    ...[...services.keys()].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
    ...[...tasks.keys()].map((name) => [name, (0,record/* own */.Z)(settings.tasks, name)?.needs ?? []]),
]);
/** What is planned, and what of it needs what. */
const planGraph = (settings, services, tasks) => (0,src_graph/* graphOf */.cQ)(needsOf(settings, services, tasks));
/** Services by stage; a task between two of them keeps their order and is no stage of its own. */
const stagesOf = (graph, services) => (0,src_graph/* stages */._$)(graph, (name) => services.has(name));
/** No name of a service or task looks like this. */
const watchOf = (service) => `${service} watched`;
/** How long each service is watched; what has no health is not. */
const watchesOf = (settings, services) => new Map([...services.keys()].flatMap((name) => {
    const { health = null, watchMs = null } = (0,record/* own */.Z)(settings.services, name) ?? {};
    return health === null || watchMs === null ? [] : [[watchOf(name), [name, watchMs]]];
}));
/**
 * The chain that decides how long all takes at least. A watch follows its service: the confirmation waits for it, dependents
 * do not. Contract tasks come after confirmation, so they add to it.
 */
const criticalPathOf = (settings, services, tasks, weight) => {
    const contracts = [...tasks].filter(([, { phase }]) => phase === 'contract');
    const after = (0,src_graph/* graphOf */.cQ)(Object.fromEntries(contracts.map(([name, { needs }]) => [name, needs])));
    const watches = watchesOf(settings, services);
    const graph = (0,src_graph/* graphOf */.cQ)({
        ...needsOf(settings, services, tasks),
        ...Object.fromEntries([...watches].map(([watch, [service]]) => [watch, [service]])),
    });
    const forward = (0,src_graph/* criticalPath */.vC)(graph, (name) => (after.needs.has(name) ? 0 : (watches.get(name)?.[1] ?? weight(name))));
    return {
        services: forward.names.filter((name) => services.has(name)),
        expectedMs: forward.length + (0,src_graph/* criticalPath */.vC)(after, weight).length,
    };
};

;// CONCATENATED MODULE: ./packages/model/src/plan-tasks.ts



/**
 * Expand tasks run when something of the plan needs them, those that are not idempotent once; contract tasks run once,
 * with the first deployment that leaves no service that they need at a former release: it could not live without what
 * they remove.
 */
const planTasks = (input, services) => {
    const { settings } = input;
    const wanted = wantedTasks(input, services);
    const planned = new Map();
    const skipped = [];
    for (const [task, { phase, needs }] of Object.entries(settings.tasks)) {
        if (!wanted.has(task))
            skipped.push(unwanted(input, services, task));
        else if (isDone(input, task))
            skipped.push({ subject: task, code: 'ALREADY_DONE', reason: 'it ran once and must not run again' });
        else
            planned.set(task, {
                task,
                phase,
                needs: [...new Set(needs)].filter((need) => services.has(need) || (wanted.has(need) && !isDone(input, need))),
                ready: phase === 'contract' ? [] : [...new Set(needs)].filter((need) => isLeft(settings, services, need)),
                expectedMs: (0,record/* own */.Z)(input.durations, task) ?? 1,
                fingerprint: (0,record/* own */.Z)(input.fingerprints, task) ?? '',
                guards: phase === 'contract' ? servicesOf(settings, task) : [],
            });
    }
    return { planned, skipped, refusals: tooEarly(input, services, planned) };
};
const isLeft = (settings, services, need) => (Object.hasOwn(settings.services, need) && !services.has(need)) || (0,external/* isExternal */.ge)(settings, need);
/** Contract tasks of the planned services, and all tasks that those and the services need; done ones end a chain. */
const wantedTasks = (input, services) => {
    const { settings } = input;
    const contracts = Object.keys(settings.tasks).filter((task) => concerns(input, services, task) && formerOf(input, services, task).length === 0);
    const needed = [...services].flatMap((name) => (0,record/* own */.Z)(settings.services, name)?.needs ?? []);
    const wanted = new Set([...contracts, ...needed].filter((name) => Object.hasOwn(settings.tasks, name)));
    for (const task of wanted)
        if (!isDone(input, task))
            for (const need of tasksOf(settings, task))
                wanted.add(need);
    return wanted;
};
/** Whether a contract task follows what is deployed here. */
const concerns = ({ settings }, services, task) => (0,record/* own */.Z)(settings.tasks, task)?.phase === 'contract' && servicesOf(settings, task).some((name) => services.has(name));
/** Services that a task needs and that stay at a former release. */
const formerOf = ({ settings, base, candidates }, services, task) => servicesOf(settings, task).filter((name) => !services.has(name) && !(Object.hasOwn(base.markers, name) && (0,record/* own */.Z)(candidates, name)?.changed === false));
const unwanted = (input, services, task) => {
    const former = concerns(input, services, task) ? formerOf(input, services, task) : [];
    return former.length > 0
        ? {
            subject: task,
            code: 'WAITING',
            // Whether a release that is not of this plan can do without what it removes is not known: a person says it.
            reason: `it removes what a former release may need: it runs with a deployment of ${(0,few/* few */.H)(former)} too; where nothing of them is to change, \`convoy deploy ${servicesOf(input.settings, task).join(' ')} --force\` runs it`,
        }
        : { subject: task, code: 'NOTHING_TO_DO', reason: 'nothing in this plan needs it' };
};
const isDone = ({ settings, base, fingerprints }, task) => {
    const { phase, idempotent } = (0,record/* own */.Z)(settings.tasks, task);
    const last = (0,record/* own */.Z)(base.tasks, task);
    return (phase === 'contract' || !idempotent) && last !== undefined && last === ((0,record/* own */.Z)(fingerprints, task) ?? '');
};
const tasksOf = (settings, task) => ((0,record/* own */.Z)(settings.tasks, task)?.needs ?? []).filter((need) => Object.hasOwn(settings.tasks, need));
/** Services that a task needs, itself or through other tasks. */
const servicesOf = (settings, task) => {
    const met = new Set([task]);
    for (const name of met)
        for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return [...met].filter((name) => Object.hasOwn(settings.services, name));
};
/** A contract task runs after confirmation, so nothing that is deployed here can wait for it. */
const tooEarly = ({ settings }, services, planned) => {
    const waiting = [
        ...[...services].map((name) => [name, (0,record/* own */.Z)(settings.services, name)?.needs ?? []]),
        ...[...planned.values()]
            .filter(({ phase }) => phase === 'expand')
            .map(({ task, needs }) => [task, needs]),
    ];
    return waiting.flatMap(([name, needs]) => needs
        .filter((need) => planned.get(need)?.phase === 'contract')
        .map((need) => ({
        subject: need,
        code: 'NEED_NOT_READY',
        reason: `${name} needs ${need}, a contract task, which runs only after confirmation: deploy what ${need} needs first, then ${name}`,
    })));
};

;// CONCATENATED MODULE: ./packages/model/src/planner.ts










/** A provider of which nothing is known is taken to do nothing but deploy. */
const deployOnly = { shift: false, describe: false, rollback: false, retire: false };
/**
 * What to deploy, in which order, and why not the rest (DESIGN §6). Pure: the same input gives the same plan, whatever
 * the order in which names are written. A plan with refusals is for reading only.
 */
const buildPlan = (input) => {
    const { settings, durations } = input;
    const chosen = choose(input);
    const tasks = planTasks(input, new Set(chosen.services.keys()));
    const graph = planGraph(settings, chosen.services, tasks.planned);
    const order = (0,src_graph/* topological */._s)(graph);
    const steps = order.filter((name) => chosen.services.has(name)).map((name) => stepOf(input, chosen, tasks, name));
    const checks = checksOf(settings, chosen);
    const expected = new Map(steps.map(({ service, expectedMs }) => [service, expectedMs]));
    const weight = (name) => expected.get(name) ?? (0,record/* own */.Z)(durations, name) ?? 1;
    const plan = {
        operation: 'deploy',
        steps,
        undo: [],
        tasks: order.flatMap((name) => tasks.planned.get(name) ?? []),
        checks,
        skipped: [...chosen.skipped, ...tasks.skipped, ...skippedChecks(settings, checks)],
        notes: (0,plan_notes/* notesOf */.h)(settings, steps),
        stages: stagesOf(graph, chosen.services),
        criticalPath: criticalPathOf(settings, chosen.services, tasks.planned, weight),
    };
    return { plan, refusals: [...chosen.refusals, ...tasks.refusals, ...notReady(input, plan)] };
};
const stepOf = (input, { services }, tasks, service) => {
    const { settings, base, capabilities, durations } = input;
    const { needs = [], strategy } = (0,record/* own */.Z)(settings.services, service) ?? {};
    const able = (0,record/* own */.Z)(capabilities, service) ?? deployOnly;
    const recreate = strategy === 'recreate' || !able.shift;
    const wanted = [...new Set(needs)];
    const { release, ...wish } = services.get(service);
    const phases = phasesOf((0,record/* own */.Z)(settings.services, service), able, (0,record/* own */.Z)(base.markers, service), recreate);
    return {
        ...{ service, ...wish },
        needs: wanted.filter((need) => services.has(need) || tasks.planned.has(need)),
        ready: readyOf(settings, services, tasks, wanted),
        from: (0,record/* own */.Z)(base.markers, service)?.release ?? null,
        to: release,
        ...{ phases, recreate },
        capabilities: able,
        expectedMs: ((0,record/* own */.Z)(durations, service) ?? 1) + (0,measured/* canaryMsOf */.i)(settings, { service, phases }),
    };
};
/** Users meet what is recreated at once; else it proves itself first. A canary is measured, beside what serves. */
const phasesOf = (service, able, former, recreate) => {
    const proof = [
        ...(service?.health ? ['gate'] : []),
        ...((0,checks/* checksOfService */.QN)(service).length > 0 ? ['verify'] : []),
    ];
    const isCanary = service?.strategy === 'canary' && service.health !== null && able.weigh === true && former !== undefined;
    return recreate
        ? ['deploy', 'shift', ...proof]
        : ['deploy', ...proof, ...(isCanary ? ['canary'] : []), 'shift'];
};
/** Needed services that stay as they are, those of the tasks in between included. */
const readyOf = (settings, services, tasks, needs) => {
    const met = new Set(needs);
    for (const name of met)
        if (tasks.planned.has(name))
            for (const need of (0,record/* own */.Z)(settings.tasks, name)?.needs ?? [])
                met.add(need);
    return [...met].filter((name) => !services.has(name) && !Object.hasOwn(settings.tasks, name));
};
/** A need that is left as it is must have been confirmed once: whether it answers now is asked when its time comes. */
const notReady = ({ settings, base }, { steps, tasks }) => {
    const waiting = [
        ...steps.map(({ service, ready }) => ({ name: service, ready })),
        ...tasks.map(({ task, ready }) => ({ name: task, ready })),
    ];
    const missing = new Map();
    for (const { name, ready } of waiting)
        for (const need of ready)
            if (!Object.hasOwn(base.markers, need) && !(0,external/* isExternal */.ge)(settings, need))
                missing.set(need, [...(missing.get(need) ?? []), name]);
    return [...missing].map(([subject, dependents]) => ({
        subject,
        code: 'NEED_NOT_READY',
        reason: `${subject}, needed by ${(0,few/* few */.H)(dependents)}, has never been confirmed in ${settings.environment}: deploy it too, or \`convoy adopt\` what is there`,
    }));
};
/** A check without needs spans everything. */
const checksOf = ({ checks }, { services }) => Object.entries(checks)
    .map(([check, { needs }]) => ({
    check,
    needs: needs.length === 0 ? [...services.keys()] : [...new Set(needs)].filter((need) => services.has(need)),
}))
    .filter(({ needs }) => needs.length > 0);
const skippedChecks = ({ checks }, planned) => {
    const runs = new Set(planned.map(({ check }) => check));
    return Object.keys(checks)
        .filter((check) => !runs.has(check))
        .map((subject) => ({ subject, code: 'NOTHING_TO_DO', reason: 'none of the services it needs is in this plan' }));
};


/***/ }),

/***/ 94739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** Where it failed, in words; of a service's own checks which one. */
const pointOf = ({ point, service, check }) => service !== undefined && check !== undefined ? `${point} ${check}` : point;


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The record's own value: a service may be called `constructor`, and then a plain look-up finds something else. */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 40766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownService)
/* harmony export */ });
const unknownService = (subject, environment) => ({
    subject,
    code: 'UNKNOWN_SERVICE',
    reason: `${subject} is not a service of ${environment}: \`convoy plan\` lists those there are`,
});


/***/ }),

/***/ 25832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maskShapes),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Shapes that issuers give their keys; whatever looks like one is taken for one. */
const tokens = [
    /\bgh[pousr]_[A-Za-z0-9]{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bglpat-[\w-]{20,}/,
    /\bnpm_[A-Za-z0-9]{36}\b/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bAIza[\w-]{35}\b/,
    /\b[rs]k_live_[A-Za-z0-9]{16,}/,
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
    /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]+/,
    /** The password in a URL, unless it is a reference. */
    /(?<=\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:@/]{0,200}:)(?!\$\{\w+\}@)[^\s@/]{1,200}(?=@)/i,
];
const all = tokens.map((shape) => new RegExp(shape, `${shape.flags}g`));
const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const looksSecret = (text) => key.test(text) || tokens.some((shape) => shape.test(text));
/** Masks what looks like a secret though nobody said that it is one. */
const maskShapes = (text, mask) => all.reduce((rest, shape) => rest.replaceAll(shape, mask), text);


/***/ }),

/***/ 93386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   hK: () => (/* binding */ storedNamesIn),
/* harmony export */   rB: () => (/* binding */ putStored)
/* harmony export */ });
/*
 * Values travel from one request to later ones: `store` names what of an answer, `[CONTEXT].name` uses it, in Gatus's
 * notation.
 */
/** A name that `store` may give. */
const storedName = /^[A-Za-z_][\w-]{0,62}$/;
const uses = /\[CONTEXT\]\.([A-Za-z_][\w-]*)/g;
/** Which stored values a text uses, in its order. */
const storedNamesIn = (text) => [...text.matchAll(uses)].map(([, of]) => of);
/** Puts values in; what has none stays as it is written. */
const putStored = (text, lookUp) => text.replaceAll(uses, (whole, of) => lookUp(of) ?? whole);


/***/ }),

/***/ 82368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   c: () => (/* binding */ isTelling)
/* harmony export */ });
/** Words at whose end a name tells of a secret, by whole parts of the name: AUTHOR is not AUTH. */
const words = /(?:password|passwd|passphrase|secret|token|credential|(?:api|private|access|signing|encryption)_?key)s?\d*(?=_|$)|(?:^|_)(?:pass|auth|pwd|pw|pin|otp|bearer|signature|sig)$/;
/** The parts of a name: `DB_PASSWORD`, `db-password` and `dbPassword` are all `db_password`. */
const partsOf = (name) => name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
/** Whether the name of a key or variable says that its value is a secret. A shell's PWD says where a command was started. */
const isTelling = (name) => name !== 'PWD' && words.test(partsOf(name));


/***/ })

};
