export const id = 4369;
export const ids = [4369];
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

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ }),

/***/ 89891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./packages/judge/src/compare.ts + 8 modules
var compare = __webpack_require__(10720);
// EXTERNAL MODULE: ./packages/judge/src/compare/rule.ts + 2 modules
var compare_rule = __webpack_require__(22331);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var src_cells = __webpack_require__(11113);
;// CONCATENATED MODULE: ./packages/convoy/src/observations/rows.ts

const excerpt = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const shape = "write one number a line (exponents are allowed), 'n,k' for k failures of n, or nothing where one is missing";
const values = 'keep the values alone (cut -d, -f2)';
/** Columns of a series, which would be taken for trials and failures. */
const isOfSeries = (cells) => cells.length > 1 && cells.some((cell) => /^(?:time|timestamp|date|datetime|value)s?\b/i.test(cell));
const pairOf = (trials, failures, text) => {
    if (!Number.isInteger(trials) || !Number.isInteger(failures) || trials < 0 || failures < 0)
        return `'${excerpt(text)}' must be two whole numbers, trials and failures among them; of a series ${values}`;
    if (failures > trials)
        return `'${excerpt(text)}' has more failures than trials: write the trials first; of a series ${values}`;
    return trials === 0 ? null : { trials, failures };
};
const parsed = (cells, text) => {
    if (cells.length > 2)
        return `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
    const wrong = cells.find((cell) => !(0,src_cells/* isMissing */.b2)(cell) && (0,src_cells/* numberIn */.Po)(cell) === null);
    if (wrong !== undefined)
        return `'${excerpt(wrong)}' is no number: ${(0,src_cells/* fixOf */.BW)(wrong) || shape}`;
    if (cells.some(src_cells/* isMissing */.b2))
        return null;
    const [first = Number.NaN, second] = cells.map(Number);
    if (!Number.isFinite(first) || (second !== undefined && !Number.isFinite(second)))
        return `'${excerpt(text)}' is larger than a number can be (1.8e308): choose a larger unit`;
    return second === undefined ? { number: first } : pairOf(first, second, text);
};
/** Reads a column of numbers, or of trials and failures. Its first line may be a heading. */
const readRows = (content) => {
    const all = (0,src_cells/* linesOf */.Dx)(content).map((line) => line.trim());
    const [top = ''] = all;
    const hasHeading = (0,src_cells/* isHeading */.Vq)((0,src_cells/* cellsOf */.nc)(top));
    if (hasHeading && isOfSeries((0,src_cells/* cellsOf */.nc)(top)))
        return {
            ...{ heading: top, lines: [] },
            faults: [{ line: 1, message: `'${excerpt(top)}' are columns of a series: ${shape}; here ${values}` }],
        };
    const lines = [];
    const faults = [];
    for (const [index, text] of all.entries()) {
        if (index === 0 && hasHeading)
            continue;
        const cell = parsed((0,src_cells/* cellsOf */.nc)(text), text);
        if (typeof cell === 'string')
            faults.push({ line: index + 1, message: cell });
        else
            lines.push({ line: index + 1, text, cell });
    }
    return { heading: hasHeading ? excerpt(top) : null, lines, faults };
};

;// CONCATENATED MODULE: ./packages/convoy/src/observations/files.ts




/** How many faults are told before the rest is only counted. */
const told = 5;
const refuse = (file, faults) => {
    const lines = faults.slice(0, told).map(({ line, message }) => `${file}:${line}: ${message}`);
    const rest = faults.length > told ? [`${file}: ${faults.length - told} more lines like these`] : [];
    throw new error/* ConvoyError */.rG('INPUT_INVALID', [...lines, ...rest].join('\n'));
};
const read = (file, cwd) => {
    let content;
    try {
        content = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (thrown) {
        throw new error/* ConvoyError */.rG('INPUT_INVALID', `${file}: cannot be read: ${(0,error/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
    const { heading, lines, faults } = readRows(content);
    if (faults.length > 0)
        refuse(file, faults);
    return { file, heading, lines };
};
const isPair = ({ cell }) => cell !== null && 'trials' in cell;
const isNegative = ({ cell }) => cell !== null && 'number' in cell && cell.number < 0;
const isNumber = ({ cell }) => cell !== null && 'number' in cell;
/** What may not stand in a line of this metric. */
const faultIn = (metric, hasPairs) => (line) => {
    const fault = (message) => [{ line: line.line, message: `'${line.text}' ${message}` }];
    if (line.cell === null)
        return [];
    if ('trials' in line.cell)
        return metric === 'errors' ? [] : fault(`counts failures: use --metric errors, or write one number a line`);
    if (metric === 'errors' && hasPairs)
        return fault("stands among lines of 'n,k': write how many failed of how many");
    return line.cell.number < 0 && metric !== 'custom'
        ? fault(`cannot be below 0 (metric ${metric}): use --metric custom for numbers that can`)
        : [];
};
const rowOf = ({ cell }) => {
    if (cell === null)
        return null;
    return 'number' in cell ? { value: cell.number, trials: 1 } : { value: cell.failures, trials: cell.trials };
};
const notesOf = (areRates, isSigned) => {
    if (areRates)
        return ['rates without their numbers of trials are compared as any other numbers'];
    return isSigned ? ['some numbers are below 0, so they are compared as any numbers are (--metric custom)'] : [];
};
const headingsOf = (reads) => reads.flatMap(({ file, heading }) => (heading === null ? [] : [`${file}:1: '${heading}' is taken for a heading`]));
/**
 * Reads a baseline and a candidate. Unless told, lines of `n,k` are failures, and numbers latencies as long as none is
 * below 0. Throws `INPUT_INVALID` with file, line and what to do.
 */
const readObservations = (given, cwd) => {
    const [baseline, candidate] = [read(given.baseline, cwd), read(given.candidate, cwd)];
    const all = [...baseline.lines, ...candidate.lines];
    const hasPairs = all.some(isPair);
    const isSigned = given.metric === undefined && !hasPairs && all.some(isNegative);
    const metric = given.metric ?? (isSigned ? 'custom' : hasPairs ? 'errors' : 'latency');
    for (const { file, lines } of [baseline, candidate]) {
        const faults = lines.flatMap(faultIn(metric, hasPairs));
        if (faults.length > 0)
            refuse(file, faults);
    }
    const isWhole = all.every(({ cell }) => !cell || !('number' in cell) || Number.isInteger(cell.number));
    const areRates = metric === 'errors' && !isWhole && all.some(isNumber);
    return {
        metric: areRates ? 'custom' : metric,
        notes: [...headingsOf([baseline, candidate]), ...notesOf(areRates, isSigned)],
        arePairs: hasPairs,
        baseline: baseline.lines.map(rowOf),
        candidate: candidate.lines.map(rowOf),
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/judge.ts






const fraction = (error) => coerce/* number */.ai(error).gt(0, error).lt(1, error);
const notNegative = 'expects a fraction of at least 0, for example 0.2 for 20 %';
/** All of both files, looked at once. */
const atOnce = (rule, { baseline, candidate }) => {
    const after = (0,compare/* observe */.lB)((0,compare/* openComparison */.Iz)(rule), 'candidate', candidate);
    const all = (0,compare/* observe */.lB)(after.comparison, 'baseline', baseline);
    return after.verdict ?? all.verdict ?? (0,compare/* conclude */.Ep)(all.comparison);
};
/** What came after the other side had ended has nothing of its time to be compared with. */
const unread = ({ baseline, candidate }) => {
    const [one, other] = [baseline.length, candidate.length];
    if (one === other)
        return '';
    const [shorter, longer] = one < other ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
    return `; the ${shorter} ends after ${Math.min(one, other)} rows, and what the ${longer} has beyond is not looked at`;
};
/** Row by row, as they would have come, until there is a verdict or one of them ends. */
const inOrder = (rule, observations) => {
    const { baseline, candidate } = observations;
    const rowsOfEach = Math.min(baseline.length, candidate.length);
    let comparison = (0,compare/* openComparison */.Iz)(rule, (0,compare_rule/* looksOf */.uJ)(rule, rowsOfEach));
    for (let i = 0; i < rowsOfEach; i += 1)
        for (const [side, rows] of [
            ['baseline', baseline],
            ['candidate', candidate],
        ]) {
            const next = (0,compare/* observe */.lB)(comparison, side, [rows[i] ?? null]);
            if (next.verdict)
                return next.verdict;
            comparison = next.comparison;
        }
    const verdict = (0,compare/* conclude */.Ep)(comparison);
    return { ...verdict, reason: `${verdict.reason}${unread(observations)}` };
};
const statuses = {
    passed: exit/* exits */.c.done,
    failed: exit/* exits */.c.failed,
    inconclusive: exit/* exits */.c.halted,
};
const judge = (0,verb/* verb */.w)({
    inputs: {
        baseline: schemas/* string */.YjP('expects a file')
            .describe("What is good: a file with a number a line, or 'n,k' for k failures of n; an empty line is missing"),
        candidate: schemas/* string */.YjP('expects a file').describe('What is judged, in the same form; both in order of time'),
        metric: schemas/* enum */.k5n(['latency', 'errors', 'custom'])
            .optional()
            .describe("What the numbers are; default errors for lines of 'n,k', else latency, and custom where some are below 0"),
        direction: schemas/* enum */.k5n(['up', 'down', 'both'])
            .optional()
            .describe('Which change is the bad one; default both for --metric custom, else up'),
        // `Number` takes nothing for 0, and reads other bases.
        'max-increase': schemas/* string */.YjP(notNegative)
            .regex(/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i, notNegative)
            .transform(Number)
            .pipe(schemas/* number */.aig(notNegative))
            .default(compare_rule/* usualRule */.ld.maxIncrease)
            .describe('Change that is allowed, as a fraction of the baseline; default 0'),
        quantile: fraction('expects a number between 0 and 1, for example 0.95')
            .optional()
            .describe('Judge only this quantile, for example 0.95; default the whole distribution'),
        alpha: fraction('expects a number between 0 and 1, for example 0.01')
            .default(compare_rule/* usualRule */.ld.alpha)
            .describe('How often a candidate that is no worse may fail; default 0.01'),
        missing: schemas/* enum */.k5n(['remove', 'zero', 'fail'])
            .default(compare_rule/* usualRule */.ld.missing)
            .describe('Missing values are left out, taken for 0, or fail the candidate; default remove'),
        sequential: schemas/* boolean */.zMY()
            .default(false)
            .describe('Read both in order, and say after how many samples the verdict fell; sound also while files grow'),
    },
    help: 'Exit status: 0 passed, 1 failed, 2 what was given cannot be read, 3 inconclusive.',
    run: async (given, around) => {
        const observations = readObservations(given, around.cwd);
        const { metric, notes } = observations;
        const rule = {
            metric,
            direction: given.direction ?? (given.metric === 'custom' ? 'both' : 'up'),
            maxIncrease: given['max-increase'],
            quantile: given.quantile ?? null,
            alpha: given.alpha,
            // A line of no trials has no failures to count, and no trial that went well either.
            missing: observations.arePairs && given.missing === 'zero' ? 'remove' : given.missing,
            when: given.sequential ? 'open' : 'once',
        };
        for (const note of notes)
            around.note(note);
        const { outcome, effect, evidence, alpha, n, reason, ...more } = given.sequential
            ? inOrder(rule, observations)
            : atOnce(rule, observations);
        return {
            exit: statuses[outcome],
            text: `${outcome} (${more.code}): ${reason}`,
            json: {
                ...{ verdict: outcome, effect, evidence, alpha, n, reason },
                ...more,
                ...(given.sequential && { after: n }),
                rows: [observations.baseline.length, observations.candidate.length],
                rule,
            },
        };
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

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
