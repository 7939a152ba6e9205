export const id = 7477;
export const ids = [7477];
export const modules = {

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

/***/ 38144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ format),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);

const margin = 80;
const limit = 2 * margin;
/** The part of a line that `format` can put a caret under; control characters cannot act on a terminal or a CI log. */
const excerpt = (line, column) => {
    const from = column > limit ? column - 1 - margin : 0;
    const part = line.slice(from, from + limit + margin);
    return `${from > 0 ? '…' : ''}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(part)}${from + part.length < line.length ? '…' : ''}`;
};
/** How many characters of `source` stand before the offending one. */
const caretAt = (column) => (column > limit ? margin + 1 : column - 1);
/** `file:line:column: message`, then the offending line with a caret under the column, then the fix. */
const format = ({ severity, file, line, column, message, fix, source }) => {
    const pad = source.slice(0, caretAt(column)).replaceAll(/[^\t]/g, ' ');
    return [
        `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
        `  | ${source}`,
        `  | ${pad}^`,
        ...(fix === undefined ? [] : [`  fix: ${fix}`]),
    ].join('\n');
};


/***/ }),

/***/ 14996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ freezeOf),
/* harmony export */   Q: () => (/* binding */ timesOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34019);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20061);



const fault = (key, message, fix) => ({ fault: { key, message, fix } });
const noSuchDay = (key) => fault(key, 'is a day that the calendar does not have', 'write a day that there is');
const longestDays = 366;
const dayMs = 86_400_000;
const endOf = ({ to, for: length }, from) => {
    if (to !== undefined && length !== undefined)
        return fault('for', 'stands beside `to`', 'write one of them');
    if (length !== undefined) {
        const ms = (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(length);
        if (ms > longestDays * dayMs)
            return fault('for', `is longer than ${longestDays} days`, `write ${longestDays}d or less`);
        return length.endsWith('d') ? { days: ms / dayMs } : { ms };
    }
    if (to === undefined)
        return fault('every', 'has no end beside it', 'add `to:` with a time, or `for:` with a duration');
    const end = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(to);
    if (end?.kind !== 'time')
        return fault('to', 'is no time of day', 'write a time ("18:00"), or `for:` with a duration');
    return end.minute === from
        ? fault('to', 'is the time of the begin', 'write another, or `for: 1d`')
        : { at: end.minute };
};
const recurring = (rule, begin, written) => {
    const wrong = (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(rule);
    if (wrong)
        return fault('every', `is no such rule: ${wrong.message}`, wrong.fix);
    if (begin.kind === 'week' || begin.minute === null)
        return fault('from', 'has no place beside `every`', 'write a time ("16:00"), or the first day with a time ("2026-01-30 16:00")');
    const first = begin.kind === 'date' ? begin.date : null;
    const why = first === null ? (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .needsFirst */ .I)(rule) : null;
    if (why !== null)
        return fault('from', `does not say when it begins to count, and ${why}`, 'write the first day with its time ("2026-01-30 16:00")');
    const to = endOf(written, begin.minute);
    return 'fault' in to || 'times' in to ? to : { times: { kind: 'recurring', rule, first, from: begin.minute, to } };
};
const dates = (from, to) => {
    const begin = `${from.date}T${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .ie)(from.minute ?? 0)}`;
    const end = to.minute === null ? `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .dayAfter */ .PV)(to.date, 1)}T00:00` : `${to.date}T${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .ie)(to.minute)}`;
    return begin < end
        ? { times: { kind: 'dates', from: begin, to: end } }
        : fault('to', 'is not after `from`', 'write a later one');
};
/** What a window's times mean, or what is wrong with them. Each is of the form that the schema asks for. */
const timesOf = (written) => {
    const from = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(written.from);
    if (from === null)
        return noSuchDay('from');
    if (written.every !== undefined)
        return recurring(written.every, from, written);
    if (written.for !== undefined)
        return fault('for', 'stands without `every`', 'write `to:`');
    if (written.to === undefined)
        return fault('from', 'has no end beside it', 'add `to:`');
    const to = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(written.to);
    if (to === null)
        return noSuchDay('to');
    if (from.kind === 'time')
        return fault('from', 'says no day', 'write a weekday ("Fri 16:00") or a date, or add `every:`');
    if (from.kind === 'date' && to.kind === 'date')
        return dates(from, to);
    if (from.kind !== 'week' || to.kind !== 'week')
        return fault('to', 'is not written like `from`', 'write both by weekday, or both by date');
    return from.minute === to.minute
        ? fault('to', 'is the moment of the begin', 'write another')
        : { times: { kind: 'weekly', from: from.minute, to: to.minute } };
};
const wordsOf = ({ from, to, every, for: length }) => [...(every === undefined ? [] : [every, 'from']), from, ...(to === undefined ? ['for', length] : ['to', to])].join(' ');
/** A window with nothing wrong about it, and nothing where something is. */
const freezeOf = (written) => {
    const found = timesOf(written);
    if ('fault' in found)
        return [];
    const { timezone = 'UTC', reason } = written;
    return [{ written: wordsOf(written), timezone, ...(reason === undefined ? {} : { reason }), times: found.times }];
};


/***/ }),

/***/ 34019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   ie: () => (/* binding */ clockOf)
/* harmony export */ });
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayMs = 86_400_000;
const parts = /^(?:(?<day>[A-Z][a-z]{2}) |(?<date>\d{4}-\d{2}-\d{2})(?:[T ]|$))?(?:(?<hours>\d{2}):(?<minutes>\d{2}))?$/;
/** A text that the schema takes for a moment; null where the calendar has no such day. */
const momentOf = (text) => {
    const { day, date, hours, minutes } = parts.exec(text)?.groups ?? {};
    const minute = hours === undefined ? null : Number(hours) * 60 + Number(minutes);
    if (date !== undefined)
        return dayAfter(date, 0) === date ? { kind: 'date', date, minute } : null;
    if (minute === null)
        return null;
    return day === undefined ? { kind: 'time', minute } : { kind: 'week', minute: days.indexOf(day) * 1440 + minute };
};
/** The day `count` days after one, `YYYY-MM-DD`; another form for a day that does not exist. */
const dayAfter = (date, count) => {
    const ms = Date.parse(`${date}T00:00Z`) + count * dayMs;
    return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
};
/** `16:05` of minutes since midnight. */
const clockOf = (minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ placeAll)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38144);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8090);


/** More than this many at once help nobody. */
const most = 100;
const placeOf = ({ offset, path, at = 'value' }, document) => document.lineAt(offset ?? document.locate(path, at));
const hiddenBy = (problems, document) => {
    const hidden = new Map();
    for (const { line, column } of problems.filter(({ secret }) => secret).map((problem) => placeOf(problem, document)))
        hidden.set(line, Math.min(column, hidden.get(line) ?? column));
    return hidden;
};
const diagnose = (problem, document, file, hidden) => {
    const { line, column, text } = placeOf(problem, document);
    const from = hidden.get(line);
    const source = from === undefined ? text : `${text.slice(0, from - 1)}***`;
    return {
        severity: problem.severity ?? 'error',
        code: problem.code,
        file,
        line,
        column,
        message: problem.message,
        ...(problem.fix === undefined ? {} : { fix: problem.fix }),
        source: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(source, column),
    };
};
/** What is wrong with the kind of a secret would repeat it. */
const discreet = (problems) => {
    const secrets = new Set(problems.filter(({ secret }) => secret).map(({ path }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dotted */ .Bs)(path)));
    return problems.filter(({ code, path }) => !(code.startsWith('WRONG_') && secrets.has((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dotted */ .Bs)(path))));
};
const errorsFirst = (problems) => [
    ...problems.filter(({ severity }) => severity !== 'warning'),
    ...problems.filter(({ severity }) => severity === 'warning'),
];
/** Gives each problem its place and tells each once, by place; of very many the errors are kept before the warnings. */
const placeAll = (problems, document, file) => {
    const hidden = hiddenBy(problems, document);
    const unique = new Map();
    for (const problem of errorsFirst(discreet(problems))) {
        if (unique.size === most)
            break;
        const diagnostic = diagnose(problem, document, file, hidden);
        unique.set(`${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`, diagnostic);
    }
    return [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
};


/***/ }),

/***/ 20061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ needsFirst),
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34019);

const day = '(MO|TU|WE|TH|FR|SA|SU)';
const list = (item) => new RegExp(`^${item}(,${item})*$`);
const within = (most) => `[+-]?(${Array.from({ length: most }, (_, index) => index + 1).join('|')})`;
const always = {
    INTERVAL: /^[1-9]\d{0,3}$/,
    COUNT: /^[1-9]\d{0,3}$/,
    UNTIL: /^\d{8}$/,
    WKST: new RegExp(`^${day}$`),
    BYMONTH: list('([1-9]|1[0-2])'),
    BYSETPOS: list(within(366)),
};
const ofDays = { ...always, BYDAY: list(day) };
const ofMonths = { ...always, BYDAY: list(`([+-]?[1-5])?${day}`), BYMONTHDAY: list(within(31)) };
/**
 * The parts of a rule by its FREQ, as RFC 5545 (3.3.10) allows them. Those of times are the window's own; BYWEEKNO and
 * BYYEARDAY are left out, which libraries read differently beside other parts.
 */
const allowed = {
    DAILY: { ...ofDays, BYMONTHDAY: list(within(31)) },
    WEEKLY: ofDays,
    MONTHLY: ofMonths,
    YEARLY: { ...ofMonths, BYDAY: list(`([+-]?([1-9]|[1-4]\\d|5[0-3]))?${day}`) },
};
/** A rule's parts in the order in which they are written. */
const partsOf = (rule) => rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name, value];
});
const isDay = (value) => {
    const date = value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAfter */ .PV)(date, 0) === date;
};
/** What is wrong with a rule that the schema takes for one, and what to do; null: nothing. */
const faultOf = (rule) => {
    const [[, freq = ''] = [], ...parts] = partsOf(rule);
    const known = allowed[freq] ?? {};
    const seen = new Set();
    for (const [name, value] of parts) {
        if (seen.has(name))
            return { message: `${name} stands twice`, fix: `write ${name} once, with a list` };
        seen.add(name);
        if (!Object.hasOwn(known, name))
            return {
                message: `${name} does not go with FREQ=${freq}`,
                fix: `with FREQ=${freq}: ${Object.keys(known).join(', ')}`,
            };
        if (!known[name]?.test(value) || (name === 'UNTIL' && !isDay(value)))
            return { message: `${name}=${value} means nothing under FREQ=${freq}`, fix: `write ${name} as RFC 5545 has it` };
    }
    const [, days = ''] = parts.find(([name]) => name === 'BYDAY') ?? [];
    if (/\d/.test(days) && seen.has('BYMONTHDAY'))
        return {
            message: `BYDAY=${days} does not go with BYMONTHDAY`,
            fix: 'leave one out, or write weekdays without a number',
        };
    if (seen.has('COUNT') && seen.has('UNTIL'))
        return { message: 'COUNT and UNTIL do not go together', fix: 'leave one out' };
    if (seen.has('BYSETPOS') && !parts.some(([name]) => /^BY(DAY|MONTHDAY|MONTH)$/.test(name)))
        return { message: 'BYSETPOS chooses among the days of another part', fix: 'name days, for example by BYDAY' };
    return null;
};
/** Why a rule needs the day on which it begins to count; null: it says its days itself. */
const needsFirst = (rule) => {
    const [[, freq] = [], ...parts] = partsOf(rule);
    const counted = parts.find(([name, value]) => name === 'COUNT' || (name === 'INTERVAL' && value !== '1'));
    if (counted)
        return `${counted[0]} counts from a first day`;
    const isNamed = freq === 'DAILY' || parts.some(([name]) => ['BYDAY', 'BYMONTHDAY'].includes(name));
    return isNamed ? null : `FREQ=${freq} alone does not say on which day`;
};


/***/ }),

/***/ 99372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportsOf),
/* harmony export */   z: () => (/* binding */ reportTimes)
/* harmony export */ });
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68765);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34019);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20061);



const fault = (key, message, fix) => ({ fault: { key, message, fix } });
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayMinutes = 1_440;
const usualOf = '7d';
/** When a report is due, or what is wrong with it. Each text is of the form that the schema asks for. */
const reportTimes = ({ at, every }) => {
    const moment = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(at);
    if (moment === null)
        return fault('at', 'is a day that the calendar does not have', 'write a day that there is');
    if (every === undefined) {
        if (moment.kind === 'date')
            return fault('at', 'is a single day', 'write a weekday ("Mon 08:00") or a time ("08:00"), or add `every:`');
        const day = weekdays[Math.floor(moment.minute / dayMinutes)];
        const rule = moment.kind === 'time' ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${day}`;
        return { times: { rule, first: null, minute: moment.minute % dayMinutes } };
    }
    const wrong = (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(every);
    if (wrong)
        return fault('every', `is no such rule: ${wrong.message}`, wrong.fix);
    if (moment.kind === 'week' || moment.minute === null)
        return fault('at', 'has no place beside `every`', 'write a time ("08:00"), or the first day with a time ("2026-01-30 08:00")');
    const first = moment.kind === 'date' ? moment.date : null;
    const why = first === null ? (0,_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .needsFirst */ .I)(every) : null;
    if (why !== null)
        return fault('at', `does not say when it begins to count, and ${why}`, 'write the first day with its time ("2026-01-30 08:00")');
    return { times: { rule: every, first, minute: moment.minute } };
};
const settingsOf = (written) => {
    const { at, every, timezone = 'UTC', of = usualOf, to } = written;
    const found = reportTimes(written);
    if ('fault' in found)
        return [];
    const said = every === undefined ? at : `${every} ${at}`;
    return [...new Set(to)].map((channel) => ({
        ...{ ...found.times, key: JSON.stringify([channel, said, timezone, of]) },
        ...{ to: channel, written: said, timezone, ofMs: (0,_convoy_model_duration__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(of) },
    }));
};
/** When which channel is told how everything was: each of them by itself, and none twice. */
const reportsOf = ({ alerts }) => {
    const all = (alerts?.report ?? []).flatMap(settingsOf);
    return [...new Map(all.map((one) => [one.key, one])).values()];
};


/***/ }),

/***/ 10536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mj: () => (/* binding */ mostEnvironments),
/* harmony export */   W6: () => (/* binding */ viewsOf),
/* harmony export */   _Y: () => (/* binding */ integrationAt)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75267);

const depth = (data, path) => path.findIndex((_, index) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, path.slice(0, index + 1)) === undefined);
/** Where a key of a service was written, as `environment` sees it: in its override, else in the service. */
const placeOf = (data, environment) => (service, ...key) => {
    const over = ['environments', environment, 'services', service];
    const base = ['services', service];
    const overridden = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, over);
    const restarted = key[0] === 'with' &&
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(overridden, 'provider') !== undefined &&
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(overridden, 'provider') !== (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, [...base, 'provider']);
    if (overridden === undefined)
        return [...base, ...key];
    if (restarted)
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(overridden, 'with') === undefined ? [...over, 'provider'] : [...over, ...key];
    const [inOver, inBase] = [depth(overridden, key), depth((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, base), key)];
    return inOver < 0 || (inBase >= 0 && inOver > inBase) ? [...over, ...key] : [...base, ...key];
};
/** Where an integration check was written. */
const integrationAt = (data, check) => [
    ...['verify', 'integration'],
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, ['verify', 'integration'])).findIndex((one) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(one, 'name') === check),
];
/** Rules are asked once for each view: this many environments are checked, and more are refused. */
const mostEnvironments = 100;
/** The manifest as each environment sees it; those without overrides see it as written, and so does nobody at all. */
const viewsOf = (data) => {
    const maps = (key) => new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(data, key).map(([name, value]) => [name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value)]));
    const [services, tasks] = [maps('services'), maps('tasks')];
    const written = { services, tasks, data, at: (service, ...key) => ['services', service, ...key] };
    const environments = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(data, 'environments').slice(0, mostEnvironments);
    const views = environments.map(([environment]) => {
        const overrides = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesAt */ .ws)(data, 'environments', environment, 'services').filter(([name]) => services.has(name));
        if (overrides.length === 0)
            return written;
        const merged = new Map(services);
        for (const [name, over] of overrides)
            merged.set(name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeService */ .qD)(services.get(name), over)));
        return { services: merged, tasks, data, at: placeOf(data, environment) };
    });
    return views.length === 0 ? [written] : [...new Set(views)];
};


/***/ }),

/***/ 49417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   j: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38144);

/** Bytes. A manifest of ten thousand services is below it. */
const mostBytes = 1024 * 1024;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const mark = Buffer.from('\uFEFF');
const replacement = Buffer.from('\uFFFD');
/** Where the decoder put U+FFFD for what is not UTF-8, or a NUL stands; an U+FFFD that was written is text. */
const damageIn = (bytes, text) => {
    let [at, offset] = [0, 0];
    for (const { 0: char, index } of text.matchAll(/[\uFFFD\0]/g)) {
        offset += Buffer.byteLength(text.slice(at, index));
        at = index;
        if (char === '\0' || !replacement.equals(bytes.subarray(offset, offset + replacement.length)))
            return index;
    }
    return undefined;
};
const tooLarge = (file) => ({
    severity: 'error',
    code: 'MANIFEST_TOO_LARGE',
    file,
    line: 1,
    column: 1,
    message: 'the manifest is larger than 1 MiB',
    fix: 'check that this is the manifest; split what it deploys into several',
    source: '',
});
const notText = (text, at, file) => {
    const before = text.slice(0, at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const line = text.split('\n', before.length).at(-1) ?? '';
    return {
        severity: 'error',
        code: 'NOT_UTF8',
        file,
        line: before.length,
        column,
        message: 'a byte that is not UTF-8 text',
        fix: 'save the file as UTF-8',
        source: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(line, column),
    };
};
/** The text of a manifest, or why it is refused before it is parsed: too much, or no UTF-8. */
const decode = (bytes, file) => {
    if (bytes.length > mostBytes)
        return tooLarge(file);
    const content = mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : bytes;
    const text = decoder.decode(content);
    const damage = damageIn(content, text);
    return damage === undefined ? text : notText(text, damage, file);
};


/***/ }),

/***/ 48581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/manifest/src/yaml/convert.ts


/** A manifest of thousands of services stays below both; what is above them was made to hurt. */
const maxDepth = 100;
const maxAliased = 100_000;
const startOf = (node) => node?.range?.[0] ?? 0;
const aliasOf = (alias, reading) => {
    const [source, offset] = [alias.source, startOf(alias)];
    if (!reading.targets.has(alias))
        reading.targets.set(alias, reading.anchors.get(source));
    const target = reading.targets.get(alias);
    const fault = (code, message, fix) => {
        if (reading.faults.at(-1)?.code !== code)
            reading.faults.push({ code, offset, message, fix });
        return null;
    };
    if (target === undefined)
        return fault('UNKNOWN_ALIAS', `no anchor ${(0,words/* code */.aY)(source)} above`, `write &${source} before the value it stands for`);
    if (reading.open.has(target))
        return fault('CIRCULAR_ALIAS', `${(0,words/* code */.aY)(`*${source}`)} stands within itself`, 'take the alias out');
    if (reading.aliased > maxAliased)
        return fault('TOO_MANY_ALIASES', 'the aliases stand for too much', 'write out fewer copies by `*`');
    const outer = reading.inAlias;
    reading.inAlias = true;
    const data = dataOf(target, reading);
    reading.inAlias = outer;
    return data;
};
const isMerge = (key) => key.value === '<<' && key.type === 'PLAIN';
/** Adds what `<<` brings and is not there yet; of several maps the first wins (YAML's merge key). */
const mergeInto = (data, places, from, at, reading) => {
    for (const source of Array.isArray(from) ? from : [from]) {
        if (source === null || typeof source !== 'object' || Array.isArray(source)) {
            reading.faults.push({
                code: 'WRONG_TYPE',
                offset: at,
                message: '`<<` takes a map',
                fix: 'write `<<: *anchor` where the anchor is on a map',
            });
            continue;
        }
        for (const [key, value] of Object.entries(source)) {
            if (Object.hasOwn(data, key))
                continue;
            data[key] = value;
            places.set(key, reading.places.get(source)?.get(key) ?? { key: at, value: at });
        }
    }
};
const mapOf = (pairs, reading) => {
    const data = {};
    const places = new Map();
    const merges = [];
    for (const pair of pairs) {
        const offset = startOf(pair.key);
        if (!(0,dist/* isScalar */.jn)(pair.key)) {
            reading.faults.push({ code: 'WRONG_TYPE', offset, message: 'a key that is not text', fix: 'use text as key' });
            continue;
        }
        if (pair.key.anchor && !reading.inAlias)
            reading.anchors.set(pair.key.anchor, pair.key);
        const key = String(pair.key.value ?? '');
        const value = dataOf(pair.value, reading);
        if (isMerge(pair.key))
            merges.push({ from: value, at: offset });
        else if (key === '__proto__')
            reading.faults.push({
                code: 'RESERVED_NAME',
                offset,
                message: `${(0,words/* code */.aY)(key)} cannot be a key`,
                fix: 'take another',
            });
        else if (places.has(key))
            reading.faults.push({
                code: 'DUPLICATE_KEY',
                offset,
                message: `${(0,words/* code */.aY)(key)} stands twice in this map`,
                fix: 'keep one of them',
            });
        else {
            data[key] = value;
            places.set(key, { key: offset, value: pair.value === null ? offset : startOf(pair.value) });
        }
    }
    for (const { from, at } of merges)
        mergeInto(data, places, from, at, reading);
    reading.places.set(data, places);
    return data;
};
const listOf = (items, reading) => {
    const data = items.map((item) => dataOf(item, reading));
    reading.places.set(data, new Map(items.map((item, index) => [index, { key: startOf(item), value: startOf(item) }])));
    return data;
};
const dataOf = (node, reading) => {
    if (node === null)
        return null;
    if ((0,dist/* isAlias */.Vj)(node))
        return aliasOf(node, reading);
    if (reading.inAlias)
        reading.aliased += 1;
    else if ('anchor' in node && typeof node.anchor === 'string')
        reading.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return node.value;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return null;
    if (reading.depth >= maxDepth) {
        if (reading.faults.at(-1)?.code !== 'TOO_DEEP')
            reading.faults.push({
                code: 'TOO_DEEP',
                offset: startOf(node),
                message: 'nested too deeply',
                fix: 'a manifest needs fewer than 20 levels',
            });
        return null;
    }
    reading.open.add(node);
    reading.depth += 1;
    const data = (0,dist/* isMap */.jh)(node) ? mapOf(node.items, reading) : listOf(node.items, reading);
    reading.depth -= 1;
    reading.open.delete(node);
    return data;
};
/** Plain data of a YAML document, with the place of everything; aliases are copied within a limit, never shared. */
const convert = (contents) => {
    const reading = {
        places: new WeakMap(),
        faults: [],
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        aliased: 0,
        depth: 0,
        inAlias: false,
    };
    return { data: dataOf(contents, reading), places: reading.places, faults: reading.faults };
};

;// CONCATENATED MODULE: ./packages/manifest/src/yaml/faults.ts
/** What the parser's codes mean to a person; a code without a row keeps the parser's own words. */
const explained = {
    TAB_AS_INDENT: { code: 'TAB_INDENT', message: 'a tab as indentation', fix: 'indent with spaces' },
    MULTIPLE_DOCS: {
        code: 'MULTIPLE_DOCUMENTS',
        message: 'a second document begins here',
        fix: 'keep one document in the file: take out this `---` or what follows it',
    },
    RESOURCE_EXHAUSTION: { code: 'TOO_DEEP', message: 'nested too deeply', fix: 'a manifest needs fewer than 20 levels' },
    NON_STRING_KEY: { code: 'WRONG_TYPE', message: 'a list or map as key', fix: 'use text as key' },
    BLOCK_AS_IMPLICIT_KEY: { fix: 'begin a new line after the first `:`, or put a value that holds `: ` in quotes' },
    BAD_INDENT: { fix: 'let keys of one map begin in the same column, and close every `[` and `{`' },
    UNEXPECTED_TOKEN: {
        fix: 'put a value that holds brackets, braces or commas in quotes, and close what is open above',
    },
    MISSING_CHAR: { fix: 'close the quote or bracket' },
    BAD_SCALAR_START: { fix: 'put the value in quotes' },
    TAG_RESOLVE_FAILED: { code: 'UNKNOWN_TAG', fix: 'take the tag out, or put a text that begins with `!` in quotes' },
    MULTILINE_IMPLICIT_KEY: { fix: 'put a `:` after the key, or indent the line as part of the value above' },
};
/** What the YAML parser tells as a fault of the manifest. It warns of what it then reads as something else. */
const explainSyntax = ({ code, message, pos }) => {
    const row = Object.hasOwn(explained, code) ? explained[code] : undefined;
    return {
        code: row?.code ?? 'YAML_SYNTAX',
        offset: pos[0],
        message: row?.message ?? message,
        fix: row?.fix ?? 'look at quotes, brackets and indentation around this place',
    };
};

;// CONCATENATED MODULE: ./packages/manifest/src/yaml/read.ts



const lineAtOf = (text, counter) => (offset) => {
    const { line, col } = counter.linePos(offset);
    const start = offset - col + 1;
    const end = text.indexOf('\n', start);
    const whole = text.slice(start, end < 0 ? text.length : end);
    return {
        line: Math.max(line, 1),
        column: Math.max(col, 1),
        text: whole.endsWith('\r') ? whole.slice(0, -1) : whole,
    };
};
const walk = (data, places, start, path) => {
    let value = data;
    let [key, offset] = [start, start];
    for (const segment of path) {
        const place = places.get(value)?.get(segment);
        if (place === undefined)
            return { key, value: key };
        [key, offset] = [place.key, place.value];
        value = value[segment];
    }
    return { key, value: offset };
};
/** Where one token is out of place so is all behind it: what is told of that would be noise. */
const upToChaos = (errors) => {
    const first = errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
    return first < 0 ? errors : errors.slice(0, first + 1);
};
/** Reads one YAML document; never throws. Syntax errors leave `data` undefined: what follows from them is noise. */
const read = (text) => {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'core',
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const syntax = upToChaos(document.errors).map(explainSyntax);
    const converted = syntax.length > 0 ? undefined : convert(document.contents);
    const faults = [...syntax, ...document.warnings.map(explainSyntax), ...(converted?.faults ?? [])];
    const places = converted?.places ?? new WeakMap();
    const start = document.contents?.range[0] ?? 0;
    return {
        data: converted?.data,
        faults,
        locate: (path, at) => walk(converted?.data, places, start, path)[at],
        lineAt: lineAtOf(text, lines),
    };
};


/***/ })

};
