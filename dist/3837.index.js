export const id = 3837;
export const ids = [3837];
export const modules = {

/***/ 11113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vq: () => (/* binding */ isHeading),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What is written where a value did not come out, and is no heading. */
const instead = /^(?:[+-]?inf(?:inity)?|timeout|error)$/i;
/** A word or two: what people write over a column. */
const heading = /^[\p{L}_][\p{L}\w .%()/-]*$/u;
/** The lines of a file of numbers, with its own ends of lines; blank ones at its end are none. */
const linesOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
};
const cellsOf = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
const isMissing = (cell) => missing.test(cell);
const isHeading = (cells) => cells.every((cell) => heading.test(cell) && !missing.test(cell) && !instead.test(cell));
/** A number as a cell has it; infinite where it is larger than one can be, null: it is none. */
const numberIn = (cell) => (number.test(cell) ? Number(cell) : null);
/** What to do about a word in place of a number. */
const fixOf = (cell) => instead.test(cell) ? 'write nothing where no value came, or the limit that was waited for' : '';


/***/ }),

/***/ 25869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   V: () => (/* binding */ instantFix)
/* harmony export */ });
const iso = /^(\d{4}-\d\d-(\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** An offset as `Date` reads it; a time without one is of UTC, for where this machine stands must make no difference. */
const offsetOf = (offset) => {
    const [sign, hours, minutes = ''] = [offset.slice(0, 1), offset.slice(1, 3), offset.slice(3).replace(':', '')];
    return /^z?$/i.test(offset) ? 'Z' : `${sign}${hours}:${minutes || '00'}`;
};
/** Milliseconds of an instant in ISO 8601 (extended format); null: it is none. */
const instantOf = (text) => {
    const [, date, day, time = '00:00', offset = ''] = iso.exec(text.trim()) ?? [];
    // `Date` takes the 30th of February for the 2nd of March.
    if (date === undefined || new Date(date).getUTCDate() !== Number(day))
        return null;
    const at = Date.parse(`${date}T${time.replace(',', '.')}${offsetOf(offset)}`);
    return Number.isNaN(at) ? null : at;
};
const instantFix = 'write it in ISO 8601, for example 2026-01-01T00:00:00Z';


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ }),

/***/ 57799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./packages/judge/src/cause.ts + 8 modules
var cause = __webpack_require__(11204);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var src_error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/explaining/instant.ts
var instant = __webpack_require__(25869);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/graph.ts





const example = '{"edges":[["web","orders"]],"anomalyAt":"2026-01-01T00:00:00Z"}';
const graph_name = schemas/* string */.YjP('expects the name of a service').trim().min(1, 'expects the name of a service');
const shape = schemas/* object */.Ikc({
    edges: schemas/* array */.YOg(schemas/* tuple */.PVZ([graph_name, graph_name], 'expects a pair, the caller and what it calls: ["web","orders"]'), 'expects a list of pairs, each the caller and what it calls: [["web","orders"]]'),
    anomalyAt: schemas/* string */.YjP(`expects an instant: ${instant/* instantFix */.V}`).transform((text, { addIssue }) => {
        const at = (0,instant/* instantOf */.B)(text);
        if (at === null)
            addIssue(`'${text.slice(0, 40)}' is no instant: ${instant/* instantFix */.V}`);
        return at ?? Number.NaN;
    }),
}, `expects an object like ${example}`);
const placeOf = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
const told = 5;
/** Reads who calls whom, and since when something may be wrong. Throws `INPUT_INVALID`. */
const readGraph = async (cwd, file) => {
    const invalid = (message, cause) => new src_error/* ConvoyError */.rG('INPUT_INVALID', message, { cause });
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((thrown) => {
        throw invalid(`${file}: cannot be read: ${(0,src_error/* messageOf */.bD)(thrown)}; give a file by --graph`, thrown);
    });
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        throw invalid(`${file}: is no JSON: ${(0,src_error/* messageOf */.bD)(thrown)}; write it like ${example}`, thrown);
    }
    const { data, error } = shape.safeParse(value);
    if (data)
        return data;
    const faults = error.issues.map(({ path, message }) => `${file}: ${[placeOf(path), message].filter(Boolean).join(' ')}`);
    const rest = faults.length > told ? [`${file}: ${faults.length - told} more like these`] : [];
    throw invalid([...faults.slice(0, told), ...rest].join('\n'));
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/columns.ts
/** What a row of metrics has, by name; in which column each is. */
const names = ['timestamp', 'service', 'metric', 'value'];
const header = names.join(',');
/** Columns may stand in any order, and others between them. A text: what is wrong with the header. */
const columnsOf = (cells) => {
    const found = cells.map((cell) => cell.trim().toLowerCase());
    const missing = names.filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `there is no column ${missing.map((name) => `'${name}'`).join(', ')}: begin the file with the line ${header}`;
    const twice = names.find((name) => found.indexOf(name) !== found.lastIndexOf(name));
    if (twice)
        return `there are two columns '${twice}': name one of them otherwise`;
    return Object.fromEntries(names.map((name) => [name, found.indexOf(name)]));
};

// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var src_cells = __webpack_require__(11113);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/gather.ts



/** More metrics than these no graph of services has: a column of something else was called one of them. */
const mostSeries = 100_000;
const quote = (cell) => `'${(0,view_text/* cut */.Jj)((0,view_text/* clean */.uH)(cell), 40)}'`;
/** As the field's tools write what has no end, a rate of nothing or a wait that never ended: how far it rose nobody can say. */
const infinite = /^[+-]?inf(?:inity)?$/i;
const valueFix = 'write a number, or nothing where one is missing';
const createGathering = (columns) => {
    const services = new Map();
    let count = 0;
    // Rows of one moment mostly stand together, and reading an instant is what takes longest.
    let last = { text: '', at: null };
    const seriesOf = (service, metric) => {
        const metrics = services.get(service) ?? new Map();
        services.set(service, metrics);
        const known = metrics.get(metric);
        if (known)
            return known;
        count += 1;
        const fresh = { service, metric, times: [], values: [] };
        metrics.set(metric, fresh);
        return fresh;
    };
    const take = (cells) => {
        const [timestamp, service, metric, value] = [
            ...[cells[columns.timestamp], cells[columns.service], cells[columns.metric], cells[columns.value]],
        ];
        if (timestamp === undefined || service === undefined || metric === undefined || value === undefined)
            return `the row has ${cells.length} cells, fewer than the header: write one for each column, empty where a value is missing`;
        if (service === '' || metric === '')
            return `the ${service === '' ? 'service' : 'metric'} is empty: write its name`;
        if (timestamp !== last.text)
            last = { text: timestamp, at: (0,instant/* instantOf */.B)(timestamp) };
        if (last.at === null)
            return `${quote(timestamp)} is no instant: ${instant/* instantFix */.V}`;
        const number = (0,src_cells/* isMissing */.b2)(value) || infinite.test(value) ? Number.NaN : (0,src_cells/* numberIn */.Po)(value);
        if (number === null)
            return `the value ${quote(value)} is no number: ${(0,src_cells/* fixOf */.BW)(value) || valueFix}`;
        if (Math.abs(number) === Infinity)
            return `the value ${quote(value)} is larger than a number can be: choose a larger unit`;
        const series = seriesOf(service, metric);
        if (count > mostSeries)
            return `there are more than ${mostSeries} metrics of services: is ${quote(metric)} one?`;
        series.times.push(last.at);
        series.values.push(number);
        return null;
    };
    return { take, series: () => [...services.values()].flatMap((metrics) => [...metrics.values()]) };
};

;// CONCATENATED MODULE: ./packages/convoy/src/explaining/metrics.ts







/** How many faults are told before the rest is only counted. */
const metrics_told = 5;
/** A longer row is none: a quote was not closed. */
const longestRow = 65_536;
const invalid = (message, thrown) => new src_error/* ConvoyError */.rG('INPUT_INVALID', message, { cause: thrown });
const isCsvError = (thrown) => thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('CSV_');
const unreadable = (file, thrown) => {
    if (thrown instanceof src_error/* ConvoyError */.rG)
        return thrown;
    if (!isCsvError(thrown))
        return invalid(`${file}: cannot be read: ${(0,src_error/* messageOf */.bD)(thrown)}; give a file by --metrics`, thrown);
    const line = thrown.lines ?? 1;
    return invalid(`${file}:${line}: its quotes do not match: quote whole cells, and write "" for a quote in one`, thrown);
};
/** Reads rows of `timestamp,service,metric,value` as a stream, so that a large file takes no more than its numbers. Throws `INPUT_INVALID`. */
const readMetrics = async (cwd, file) => {
    let gathering = null;
    const faults = [];
    let [wrong, rows] = [0, 0];
    const take = ({ record, info }) => {
        if (!gathering) {
            const columns = columnsOf(record);
            if (typeof columns === 'string')
                throw invalid(`${file}:${info.lines}: ${columns}`);
            gathering = createGathering(columns);
            return;
        }
        rows += 1;
        const fault = gathering.take(record);
        if (fault === null)
            return;
        wrong += 1;
        if (wrong <= metrics_told)
            faults.push(`${file}:${info.lines}: ${fault}`);
    };
    const parser = (0,lib/* parse */.qg)({
        ...{ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
        max_record_size: longestRow,
    });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(cwd, file)), parser, async (records) => {
            for await (const one of records)
                take(one);
        });
    }
    catch (thrown) {
        throw unreadable(file, thrown);
    }
    if (wrong > metrics_told)
        faults.push(`${file}: ${wrong - metrics_told} more lines like these`);
    if (faults.length > 0)
        throw invalid(faults.join('\n'));
    if (!gathering || rows === 0)
        throw invalid(`${file}: there is no row in it: write ${header} and a line for each value`);
    return gathering.series();
};

// EXTERNAL MODULE: ./packages/judge/src/cause/deviation.ts + 2 modules
var deviation = __webpack_require__(92996);
// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
;// CONCATENATED MODULE: ./packages/convoy/src/explaining/notes.ts





const countsOf = ({ times, values }, moment) => {
    let [before, after] = [0, 0];
    for (let row = 0; row < times.length; row += 1) {
        if (Number.isNaN(values[row]))
            continue;
        if (times[row] < moment)
            before += 1;
        else
            after += 1;
    }
    return { before, after };
};
const spanOf = (series) => {
    let [first, last] = [Infinity, -Infinity];
    for (const { times } of series)
        for (let row = 0; row < times.length; row += 1) {
            first = Math.min(first, times[row]);
            last = Math.max(last, times[row]);
        }
    return `${new Date(first).toISOString()} to ${new Date(last).toISOString()}`;
};
const nothing = (message) => new src_error/* ConvoyError */.rG('INPUT_INVALID', `nothing can be said: ${message}`);
/** What of the input is not used, for people. Throws `INPUT_INVALID` where nothing could be said at all: that is not normal. */
const notesOn = (series, { edges, anomalyAt }) => {
    const counts = series.map((one) => countsOf(one, anomalyAt));
    const usable = counts.filter(({ before, after }) => before >= deviation/* fewestBefore */._ && after > 0).length;
    const [called, measured] = [new Set(edges.flat()), new Set(series.map(({ service }) => service))];
    const unmeasured = [...called].filter((service) => !measured.has(service)).sort();
    const uncalled = edges.length === 0 ? [] : [...measured].filter((service) => !called.has(service)).sort();
    if (called.size > 0 && unmeasured.length === called.size)
        throw nothing(`no service of the graph has a metric: its edges name ${(0,view_text/* clean */.uH)((0,few/* few */.H)(unmeasured))}, the metrics are of ${(0,view_text/* clean */.uH)((0,few/* few */.H)(uncalled))}. Write the same names in both`);
    if (usable === 0)
        throw nothing(`no metric has ${deviation/* fewestBefore */._} values before ${new Date(anomalyAt).toISOString()} (anomalyAt) and one since; the file has ${spanOf(series)}. Give a longer past, or another anomalyAt`);
    return [
        ...(usable < series.length
            ? [
                `${(0,plural/* plural */.L)(series.length - usable, 'metric')} of ${series.length} not looked at: fewer than ${deviation/* fewestBefore */._} values before anomalyAt, or none since`,
            ]
            : []),
        ...(unmeasured.length > 0 ? [`in the graph without metrics: ${(0,view_text/* clean */.uH)((0,few/* few */.H)(unmeasured))}`] : []),
        ...(uncalled.length > 0 ? [`metrics of what is not in the graph: ${(0,view_text/* clean */.uH)((0,few/* few */.H)(uncalled))}`] : []),
    ];
};

// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/explain.ts









const help = `Causes come the best first. Several causes at once stay several; what suffers from one is told with it. Whether the data
is normal or not, the exit status is 0: read "normal". 2: what was given cannot be read, or says nothing about that moment.`;
const textOf = ({ causes }, metrics) => {
    if (causes.length === 0)
        return `normal: nothing is stranger than chance makes it among ${(0,plural/* plural */.L)(metrics, 'metric')}`;
    const lines = causes.flatMap(({ service, metric, score, because }) => [
        `  ${(0,view_text/* clean */.uH)(service)}: ${(0,view_text/* clean */.uH)(metric)}  (score ${score.toFixed(2)})`,
        `    ${(0,view_text/* clean */.uH)(because)}`,
    ]);
    return [(0,plural/* plural */.L)(causes.length, 'probable cause'), ...lines].join('\n');
};
const explain = (0,verb/* verb */.w)({
    inputs: {
        metrics: schemas/* string */.YjP('expects a file')
            .min(1, 'expects a file')
            .describe('A CSV file with the columns `timestamp,service,metric,value`; higher is worse, timestamps in ISO 8601'),
        graph: schemas/* string */.YjP('expects a file')
            .min(1, 'expects a file')
            .describe('A JSON file {"edges":[["caller","callee"],…],"anomalyAt":"…"}'),
    },
    help,
    run: async ({ metrics, graph: file }, { cwd, note }) => {
        const graph = await readGraph(cwd, file);
        const series = await readMetrics(cwd, metrics);
        for (const line of notesOn(series, graph))
            note(line);
        const explanation = (0,cause/* explain */.W)({ series, ...graph });
        return { exit: exit/* exits */.c.done, text: textOf(explanation, series.length), json: explanation };
    },
});


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

/***/ 17027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
/** Names on one line; of many the first, and how many more. */
const few = (names, most = 5) => {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
};


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ })

};
