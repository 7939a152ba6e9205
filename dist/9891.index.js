export const id = 9891;
export const ids = [9891];
export const modules = {

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

// EXTERNAL MODULE: ./packages/judge/src/compare.ts + 16 modules
var compare = __webpack_require__(18590);
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
;// CONCATENATED MODULE: ./packages/convoy/src/observations/rows.ts
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const absent = /^(nan|null|na)?$/i;
/** A word or two, none of them a value: what people write over a column. */
const heading = /^"?[a-z][\w .%()/-]*"?$/i;
const isHeader = (cells) => cells.every((cell) => heading.test(cell) && !absent.test(cell)) && cells.length <= 2;
const excerpt = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const shape = "write one number a line (exponents are allowed), 'n,k' for k failures of n, or nothing where one is missing";
const parsed = (cells, text) => {
    if (cells.some((cell) => absent.test(cell)) && cells.every((cell) => absent.test(cell) || number.test(cell)))
        return cells.length <= 2 ? null : `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
    if (cells.length > 2)
        return `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
    const wrong = cells.find((cell) => !number.test(cell));
    if (wrong !== undefined)
        return `'${excerpt(wrong)}' is no number: ${shape}`;
    const [first = Number.NaN, second] = cells.map(Number);
    if (!Number.isFinite(first) || (second !== undefined && !Number.isFinite(second)))
        return `'${excerpt(text)}' is larger than a number can be (1.8e308): choose a larger unit`;
    if (second === undefined)
        return { number: first };
    if (!Number.isInteger(first) || !Number.isInteger(second) || first < 0 || second < 0)
        return `'${excerpt(text)}' must be two whole numbers, trials and failures among them`;
    if (second > first)
        return `'${excerpt(text)}' has more failures than trials: write the trials first`;
    return first === 0 ? null : { trials: first, failures: second };
};
/** Reads a column of numbers, or of trials and failures. Its first line may be a heading. */
const readRows = (content) => {
    const all = content.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (all.at(-1) === '')
        all.pop();
    const lines = [];
    const faults = [];
    for (const [index, whole] of all.entries()) {
        const text = whole.trim();
        const cells = text.split(',').map((cell) => cell.trim());
        if (index === 0 && isHeader(cells))
            continue;
        const cell = parsed(cells, text);
        if (typeof cell === 'string')
            faults.push({ line: index + 1, message: cell });
        else
            lines.push({ line: index + 1, text, cell });
    }
    return { lines, faults };
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
    const { lines, faults } = readRows(content);
    if (faults.length > 0)
        refuse(file, faults);
    return { file, lines };
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
const noteOf = (areRates, isSigned) => {
    if (areRates)
        return 'rates without their numbers of trials are compared as any other numbers';
    return isSigned ? 'some numbers are below 0, so they are compared as any numbers are (--metric custom)' : null;
};
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
        note: noteOf(areRates, isSigned),
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
/** Row by row, as they would have come, until there is a verdict. */
const inOrder = (rule, { baseline, candidate }) => {
    const most = Math.max(baseline.length, candidate.length);
    let comparison = (0,compare/* openComparison */.Iz)(rule, (0,compare_rule/* looksOf */.u)(rule, most));
    for (let i = 0; i < most; i += 1)
        for (const [side, rows] of [
            ['baseline', baseline],
            ['candidate', candidate],
        ]) {
            const row = rows[i];
            if (row === undefined)
                continue;
            const next = (0,compare/* observe */.lB)(comparison, side, [row]);
            if (next.verdict)
                return next.verdict;
            comparison = next.comparison;
        }
    return (0,compare/* conclude */.Ep)(comparison);
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
        'max-increase': coerce/* number */.ai(notNegative)
            .min(0, notNegative)
            .default(compare_rule/* usualRule */.l.maxIncrease)
            .describe('Change that is allowed, as a fraction of the baseline; default 0'),
        quantile: fraction('expects a number between 0 and 1, for example 0.95')
            .optional()
            .describe('Judge only this quantile, for example 0.95; default the whole distribution'),
        alpha: fraction('expects a number between 0 and 1, for example 0.01')
            .default(compare_rule/* usualRule */.l.alpha)
            .describe('How often a candidate that is no worse may fail; default 0.01'),
        missing: schemas/* enum */.k5n(['remove', 'zero', 'fail'])
            .default(compare_rule/* usualRule */.l.missing)
            .describe('Missing values are left out, taken for 0, or fail the candidate; default remove'),
        sequential: schemas/* boolean */.zMY()
            .default(false)
            .describe('Read both in order, and say after how many samples the verdict fell; sound also while files grow'),
    },
    help: 'Exit status: 0 passed, 1 failed, 2 what was given cannot be read, 3 inconclusive.',
    run: async (given, around) => {
        const observations = readObservations(given, around.cwd);
        const { metric, note } = observations;
        const rule = {
            metric,
            direction: given.direction ?? (given.metric === 'custom' ? 'both' : 'up'),
            maxIncrease: given['max-increase'],
            quantile: given.quantile ?? null,
            alpha: given.alpha,
            missing: given.missing,
            when: given.sequential ? 'open' : 'once',
        };
        if (note !== null)
            around.note(note);
        const { outcome, ...verdict } = given.sequential ? inOrder(rule, observations) : atOnce(rule, observations);
        return {
            exit: statuses[outcome],
            text: `${outcome} (${verdict.code}): ${verdict.reason}`,
            json: {
                verdict: outcome,
                ...verdict,
                ...(given.sequential && { after: verdict.n }),
                rows: [observations.baseline.length, observations.candidate.length],
                rule,
            },
        };
    },
});


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
