export const id = 7008;
export const ids = [7008];
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

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ }),

/***/ 67008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  condition: () => (/* binding */ condition)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/judge/src/condition/evaluate.ts + 1 modules
var evaluate = __webpack_require__(56100);
// EXTERNAL MODULE: ./packages/judge/src/condition/parse.ts
var parse = __webpack_require__(98250);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/convoy/src/answer-file.ts




const answer_file_text = () => schemas/* string */.YjP('expects text').nullish();
const ms = () => schemas/* number */.aig('expects milliseconds as a number').nullish();
/** An answer as a file keeps it; null, or nothing, stands for what was not measured. */
const shape = schemas/* strictObject */.rej({
    status: schemas/* number */.aig('expects a whole number').int('expects a whole number').nullish(),
    body: schemas/* string */.YjP('expects the raw text of the body as one string, JSON too').nullish(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())], 'expects text or a list of texts'), 'expects a map')
        .nullish(),
    durationMs: ms(),
    connected: schemas/* boolean */.zMY('expects true or false').nullish(),
    ip: answer_file_text(),
    dnsRcode: answer_file_text(),
    certificateExpirationMs: ms(),
    domainExpirationMs: ms(),
});
const known = Object.keys(shape.shape);
const unknownField = (key) => {
    const { question } = (0,words/* didYouMean */.au)(key, known);
    return `${key}: there is no such field${question === '' ? `: known are ${known.join(', ')}` : question}`;
};
const faultsOf = ({ issues }) => issues.flatMap((issue) => issue.code === 'unrecognized_keys'
    ? issue.keys.map(unknownField)
    : [`${issue.path.length === 0 ? 'the whole' : issue.path.join('.')}: ${issue.message}`]);
const wrong = (called, why) => new error/* ConvoyError */.rG('INPUT_INVALID', `${called}: ${why}`);
const read = async (path, called) => {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        const { code, message } = thrown;
        throw wrong(called, code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${message}`);
    }
};
/** Reads an answer from a JSON file; `INPUT_INVALID` names every field that is wrong. */
const readAnswer = async (path, called) => {
    const written = await read(path, called);
    let data;
    try {
        data = JSON.parse(written.replace(/^\ufeff/, ''));
    }
    catch (thrown) {
        throw wrong(called, `it is no JSON: ${(0,error/* messageOf */.bD)(thrown)}`);
    }
    const parsed = shape.safeParse(data, { error: () => 'expects a map of what one request saw' });
    if (!parsed.success)
        throw wrong(called, faultsOf(parsed.error).join('; '));
    const measured = Object.entries(parsed.data).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(measured);
};

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/condition.ts









const help = `The response is a JSON file: {"status": 200, "body": "raw text", "headers": {},
"durationMs": 12, "connected": true, "ip": "10.0.0.1", "dnsRcode": "NOERROR",
"certificateExpirationMs": 0, "domainExpirationMs": 0}; what was not measured is
left out. docs/conditions.md tells the language.

Exit status: 0 it holds, 1 it does not, 2 it or the response cannot be read,
3 it would hold only because nothing was measured.`;
const told = ({ result, resolved, reason }, exit) => ({
    exit,
    json: { result, resolved, reason },
    text: `${result}: ${(0,view_text/* clean */.uH)(resolved)}\n${(0,view_text/* clean */.uH)(reason)}`,
});
/** One shape for every end: a script that reads the result need not know errors apart. */
const unreadable = (expression, reason) => told({ result: 'error', resolved: (0,view_text/* clean */.uH)(expression).slice(0, 200), reason }, exit/* exits */.c.usage);
const condition = (0,verb/* verb */.w)({
    inputs: {
        expression: schemas/* string */.YjP().describe('A condition, for example "[STATUS] == 200"'),
        response: schemas/* string */.YjP('expects a file').min(1, 'expects a file').describe('JSON file of what one request saw'),
    },
    positional: ['expression'],
    help,
    run: async ({ expression, response }, around) => {
        const parsed = (0,parse/* parseCondition */.zB)(expression);
        if ((0,parse/* isFault */.Zh)(parsed))
            return unreadable(expression, `the condition, character ${parsed.at}: ${parsed.message}: ${parsed.fix}`);
        try {
            const judged = (0,evaluate/* evaluate */._)(parsed, await readAnswer((0,external_node_path_.resolve)(around.cwd, response), response));
            return told(judged, { true: exit/* exits */.c.done, false: exit/* exits */.c.failed, error: exit/* exits */.c.halted }[`${judged.result}`]);
        }
        catch (thrown) {
            if (!(thrown instanceof error/* ConvoyError */.rG))
                throw thrown;
            return unreadable(expression, thrown.message);
        }
    },
});


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

/***/ 54666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63308);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88815);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50180);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48886);




/** Whole numbers are equal in any notation; everything else is compared as text. */
const isSame = (one, other) => {
    if (one === other)
        return true;
    const whole = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(one);
    return whole !== undefined && whole === (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(other);
};
const isEqual = ({ operand: one, texts }, other) => {
    if (one.kind === 'pat')
        return other.texts.some((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(one.pattern, text));
    if (one.kind === 'any')
        return one.options.some((option) => other.texts.some((text) => (typeof option === 'string' ? option === text : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(option, text))));
    if (other.operand.kind === 'pat' || other.operand.kind === 'any')
        return isEqual(other, { operand: one, texts });
    return texts.some((text) => other.texts.some((found) => isSame(text, found)));
};
const ordered = (one, operator, other) => {
    switch (operator) {
        case '<':
            return one < other;
        case '<=':
            return one <= other;
        case '>':
            return one > other;
        case '>=':
            return one >= other;
    }
};
/** Why a side is no measurement; of a comparison by size also what is no number. */
const lackOf = (side, isOrder) => {
    const [text] = side.texts;
    if (side.lack !== undefined || !isOrder || (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(text) !== undefined)
        return side.lack;
    return `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(side.operand.text, 100)} is neither a number nor a duration and counts as 0`;
};
/** Who asks for exactly what Gatus takes the absent for means the absence, as in `[CERTIFICATE_EXPIRATION] == 0`. */
const isAsked = (side, operator, other) => side.isAbsent === true && operator === '==' && other.operand.kind === 'literal';
/** What a condition without `[*]` is worth. Nothing that was not measured makes it true. */
const holds = ({ left, operator, right }, reading) => {
    const [one, other] = [(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(left, reading), (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(right, reading)];
    const isOrder = operator !== '==' && operator !== '!=';
    const isTrue = isOrder
        ? ordered((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(one.texts[0]) ?? 0, operator, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(other.texts[0]) ?? 0)
        : isEqual(one, other) === (operator === '==');
    const lack = lackOf(one, isOrder) ?? lackOf(other, isOrder);
    const isExcused = isAsked(one, operator, other) || isAsked(other, operator, one);
    const isEmpty = isTrue && lack !== undefined && !isExcused;
    const shown = (manner) => `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(one, other, isOrder, manner)} ${operator} ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(other, one, isOrder, manner)}`;
    const [resolved, told] = [() => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj), () => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .discreet */ .C)];
    const reason = () => lack ?? (isTrue ? 'it holds' : `${told()} does not hold`);
    return isEmpty
        ? { result: 'error', resolved, told, reason: () => `${lack}: it would hold only because nothing was measured` }
        : { result: isTrue, resolved, told, reason };
};


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./packages/judge/src/condition/compare.ts
var compare = __webpack_require__(54666);
// EXTERNAL MODULE: ./packages/judge/src/path.ts
var src_path = __webpack_require__(83956);
;// CONCATENATED MODULE: ./packages/judge/src/condition/elements.ts

const pathOf = (operand) => operand.kind === 'value' && operand.source.of === '[BODY]' ? operand.source.path : [];
/** One side with its first `[*]` as this index. */
const atIndex = (operand, index) => {
    const path = pathOf(operand);
    const all = path.indexOf(null);
    if (operand.kind !== 'value' || all < 0)
        return operand;
    return {
        ...operand,
        text: operand.text.replace('[*]', `[${index}]`),
        source: { of: '[BODY]', path: path.with(all, index) },
    };
};
/**
 * A condition with `[*]` as one for each item of that list, none where there is no list; null where it has no `[*]`.
 * Lists within lists are opened one after the other, so there are never more of them than the body has items.
 */
const elementsOf = (condition, { json }) => {
    const path = [condition.left, condition.right].map(pathOf).find((steps) => steps.includes(null));
    if (path === undefined)
        return null;
    const list = (0,src_path.at)(json().value, path.slice(0, path.indexOf(null)));
    if (!Array.isArray(list))
        return [];
    return Iterator.from(list.keys()).map((index) => ({
        ...condition,
        left: atIndex(condition.left, index),
        right: atIndex(condition.right, index),
        text: condition.text.replace('[*]', `[${index}]`),
    }));
};

// EXTERNAL MODULE: ./packages/judge/src/condition/resolve.ts + 1 modules
var resolve = __webpack_require__(86687);
// EXTERNAL MODULE: ./packages/judge/src/condition/show.ts
var show = __webpack_require__(50180);
;// CONCATENATED MODULE: ./packages/judge/src/condition/evaluate.ts




/** Failing items that are named; the others are counted. */
const named = 3;
const longest = 200;
const written = ({ result, resolved, told, reason }) => ({
    ...{ result, resolved: resolved(), told: told(), reason: reason() },
});
const alike = (text) => ({ resolved: text, told: text });
const ofEach = (condition, elements, reading) => {
    const bad = [];
    let [count, wrong, isFalse] = [0, 0, false];
    for (const element of elements) {
        const outcome = outcomeOf(element, reading);
        count++;
        if (outcome.result === true)
            continue;
        wrong++;
        isFalse ||= outcome.result === false;
        if (bad.length < named)
            bad.push(written(outcome));
    }
    const text = (0,show/* shortened */.vI)(condition.text, longest);
    if (count === 0)
        return {
            result: false,
            ...alike(`${text} (no elements matched)`),
            reason: 'there is no list there, or an empty one',
        };
    if (wrong === 0)
        return { result: true, ...alike(`${text} (${count} elements)`), reason: `it holds for all ${count}` };
    const more = wrong > bad.length ? `; and ${wrong - bad.length} more` : '';
    const join = (key) => `${bad.map((one) => one[key]).join('; ')}${more}`;
    return { result: isFalse ? false : 'error', resolved: join('resolved'), told: join('told'), reason: join('reason') };
};
const outcomeOf = (condition, reading) => {
    const elements = elementsOf(condition, reading);
    if (elements === null)
        return (0,compare/* holds */.v)(condition, reading);
    const { result, resolved, told, reason } = ofEach(condition, elements, reading);
    return { result, resolved: () => resolved, told: () => told, reason: () => reason };
};
/** What a condition is worth for an answer; never throws, whatever the server sent. */
const evaluate = (condition, answer) => written(outcomeOf(condition, (0,resolve/* readingOf */.M)(answer)));


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

/***/ 86687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readingOf),
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var src_json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/path.ts
var src_path = __webpack_require__(83956);
// EXTERNAL MODULE: ./packages/judge/src/condition/answer.ts
var condition_answer = __webpack_require__(33455);
// EXTERNAL MODULE: ./packages/judge/src/condition/number.ts
var number = __webpack_require__(63308);
;// CONCATENATED MODULE: ./packages/judge/src/condition/render.ts


/** Go's fmt.Sprint, by which Gatus writes lists: `[1 2 map[id:3]]`. */
const goStyle = (number) => ({
    list: ['[', ' ', ']'],
    map: ['map[', ' ', ']'],
    key: (name) => `${name}:`,
    scalar: (value) => (value === null ? '<nil>' : typeof value === 'number' ? number(value) : String(value)),
});
/** JSON without spaces and with sorted keys, as Gatus writes maps: `{"a":1,"b":[2]}`. */
const jsonStyle = {
    list: ['[', ',', ']'],
    map: ['{', ',', '}'],
    key: (name) => `${JSON.stringify(name)}:`,
    scalar: (value) => JSON.stringify(value),
};
const frameOf = (value, { list, map, key }) => {
    const [, between, close] = Array.isArray(value) ? list : map;
    const items = Array.isArray(value)
        ? Iterator.from(value).map((item) => ['', item])
        : Iterator.from(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))).map(([name, item]) => [key(name), item]);
    return { items, between, close, count: 0 };
};
/** Without recursion: what a server sends may be nested deeper than the stack. */
const written = (root, style) => {
    const parts = [];
    const open = [];
    const write = (value) => {
        if (value === null || typeof value !== 'object')
            parts.push(style.scalar(value));
        else {
            parts.push((Array.isArray(value) ? style.list : style.map)[0]);
            open.push(frameOf(value, style));
        }
    };
    write(root);
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
        const { done, value } = frame.items.next();
        if (done)
            parts.push(open.pop().close);
        else {
            if (frame.count++ > 0)
                parts.push(frame.between);
            parts.push(value[0]);
            write(value[1]);
        }
    }
    return parts.join('');
};
/**
 * A value of a JSON body as the texts that a condition may compare it with: as people write it and, where that is another,
 * as Gatus does (1234567 and 1.234567e+06). A half of a surrogate pair becomes U+FFFD, as in Go.
 */
const textsOf = (value) => {
    if ((0,src_json/* isMap */.j)(value))
        return [written(value, jsonStyle).toWellFormed()];
    const [plain, go] = [String, number/* goNumber */.e$].map((number) => written(value, goStyle(number)).toWellFormed());
    return plain === undefined || go === undefined || plain === go ? [plain ?? ''] : [plain, go];
};

;// CONCATENATED MODULE: ./packages/judge/src/condition/resolve.ts




const readingOf = (answer) => {
    let json;
    return { answer, json: () => (json ??= (0,src_json/* readJson */.V)(answer.body ?? '')) };
};
const encoder = new TextEncoder();
/** Length in bytes of UTF-8, as Go counts. */
const bytes = (text) => String(encoder.encode(text).length);
/** A text, its length, or whether there is one. */
const asked = (call, text) => {
    if (call === 'has')
        return String(text !== '');
    return call === 'len' ? bytes(text) : text;
};
const invalid = (text, lack) => ({ texts: [`${text} (INVALID)`], lack, isInvalid: true });
const isSilent = ({ status, body }) => status === undefined && body === undefined;
const silence = 'nothing answered';
const wholeBody = (call, { answer, json }) => {
    const body = answer.body ?? '';
    const trimmed = body.trim();
    const silent = isSilent(answer) ? { lack: silence, isAbsent: true } : {};
    if (call !== 'len')
        return { texts: [asked(call, trimmed)], ...(call === null && { sent: trimmed }), ...silent };
    const { value } = trimmed.startsWith('[') ? json() : {};
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(body)], ...silent };
};
const withinBody = ({ text, call }, path, { answer, json }) => {
    const { value: root, lack } = json();
    const value = (0,src_path.at)(root, path);
    if (call === 'has')
        return { texts: [String(isThere(value))], ...(isSilent(answer) && { lack: silence }) };
    if (isSilent(answer))
        return invalid(text, silence);
    if (!isThere(value))
        return invalid(text, lack === undefined ? `the body has nothing at ${text}` : `the body ${lack}`);
    if (call === null)
        return { texts: textsOf(value), sent: value };
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(textsOf(value)[0])] };
};
const ofHeader = ({ text, call }, name, { answer }) => {
    const value = (0,condition_answer/* headerOf */.rR)(answer, name);
    const silent = answer.status === undefined && answer.headers === undefined;
    if (call === 'has')
        return { texts: [String(value !== undefined)], ...(silent && { lack: silence }) };
    if (value === undefined)
        return invalid(text, `the answer has no header ${name}`);
    return { texts: [asked(call, value)], ...(call === null && { sent: value }) };
};
const ofMeasure = ({ call }, measure, { answer }) => {
    const { text, isMeasured } = (0,condition_answer/* measured */.jh)(measure, answer);
    if (call === 'has')
        return { texts: [String(isMeasured && text !== '')] };
    const resolved = { texts: [asked(call, text)] };
    return isMeasured ? resolved : { ...resolved, lack: `${measure} was not measured`, isAbsent: true };
};
const isThere = (value) => value !== undefined && value !== null && (typeof value !== 'number' || Number.isFinite(value));
const ofKnown = ({ text, call }, found) => {
    if (call === 'has')
        return { texts: [String(isThere(found))] };
    if (!isThere(found))
        return invalid(text, `${text} is not known`);
    if (call === null)
        return { texts: textsOf(found), sent: found };
    return { texts: [Array.isArray(found) ? String(found.length) : bytes(textsOf(found)[0])] };
};
/** What a side that is a value stands for in an answer; never throws, whatever the server sent. */
const resolve = (value, reading) => {
    const { source } = value;
    if (source.of === '[KNOWN]')
        return ofKnown(value, (0,src_path.at)(reading.known?.(source.name), source.path));
    if (source.of === '[HEADER]')
        return ofHeader(value, source.name, reading);
    if (source.of !== '[BODY]')
        return ofMeasure(value, source.of, reading);
    return source.path.length === 0 ? wholeBody(value.call, reading) : withinBody(value, source.path, reading);
};


/***/ }),

/***/ 50180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ discreet),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46211);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63308);



/** Of what is compared with a pattern Gatus shows this much, of all else anything: here it is bounded too. */
const [shownOfMatched, longest] = [25, 100];
/** One line, no longer than this: what a server sends must not move a terminal's cursor. */
const shortened = (text, most) => {
    const start = text.slice(0, 2 * most + 2).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
    const characters = [...start];
    return characters.length > most || text.length > start.length
        ? `${characters.slice(0, most).join('')}...(truncated)`
        : start;
};
const isExpiry = ({ operand }) => operand.kind === 'value' && operand.call === null && operand.source.of.endsWith('_EXPIRATION]');
/** Whose name says that it is a secret. */
const isSecret = ({ operand }) => {
    if (operand.kind !== 'value' || operand.call !== null)
        return false;
    const { source } = operand;
    const name = source.of === '[HEADER]' ? source.name : source.of === '[BODY]' ? source.path.findLast(isName) : undefined;
    return name !== undefined && ((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || /cookie|authorization|session|jwt/i.test(name));
};
const isName = (step) => typeof step === 'string';
/** As Gatus does: for whose own data it is. */
const cut = ({ texts }, other) => shortened(texts[0], other.operand.kind === 'pat' ? shownOfMatched : longest);
/** As journals may hold it. */
const discreet = (side, other) => (side.sent === undefined ? cut(side, other) : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(side.sent));
/** What stands behind a side in brackets; undefined where nothing has to. */
const found = (side, other, isOrder, manner) => {
    const [text] = side.texts;
    if (isSecret(side))
        return '***';
    if (!isOrder)
        return side.operand.kind === 'value' ? manner(side, other) : undefined;
    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(text);
    if (isExpiry(side))
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .spanText */ .Cp)(Number(number ?? 0));
    if (side.operand.kind === 'value')
        return String(number ?? 0);
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc)(text) === undefined && String(number ?? 0) !== text ? String(number ?? 0) : undefined;
};
/** A side as it is written, with what it stood for behind it where that is something else. */
const shownAs = (side, other, isOrder, manner) => {
    const written = shortened(side.operand.text, 2 * longest);
    if (side.isInvalid)
        return `${written} (INVALID)`;
    const value = found(side, other, isOrder, manner);
    return value === undefined || value === written ? written : `${written} (${value})`;
};


/***/ }),

/***/ 48886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86687);

const sideOf = (operand, reading) => ({
    operand,
    ...(operand.kind === 'value'
        ? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .h)(operand, reading)
        : { texts: [operand.kind === 'literal' ? operand.value : operand.text] }),
});


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

/***/ 46211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4129);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26683);



/**
 * What may be told of a value that a server sent, in a reason: journals must not hold what bodies do. Numbers, truths and
 * plain words are told whole, of all else the kind and the size.
 */
const quoted = (value) => {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(value))
        return `an object with ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(Object.keys(value).length, 'key')}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    return (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F)(value) ? value : `a text of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(value.length, 'character')}`;
};


/***/ }),

/***/ 26683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPlainWord)
/* harmony export */ });
/* harmony import */ var _convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);

/** In characters. */
const longest = 32;
/** Letters, digits and `_`, with signs between them as names, versions, times and media types have them. */
const shape = /^[+-]?\w+(?:[.:+/-]{1,2}\w+)*$/;
const version = /^v?\d+(?:\.\d+)+(?:[-+.][a-z\d]{1,12})*$/i;
/** In characters, without the signs between them: what is shorter is hardly a token. */
const leastOfToken = 16;
const kindOf = (char) => /\d/.test(char) ? 'digit' : char === char.toLowerCase() ? 'small' : 'capital';
/** How often one kind of character follows another; a word's first capital, as in `OutOfService`, is no change. */
const changesIn = (text) => {
    const kinds = [...text].map(kindOf);
    return kinds.filter((kind, at) => {
        const before = kinds[at - 1] ?? kind;
        return kind !== before && !(before === 'capital' && kind === 'small');
    }).length;
};
/** In names kinds of characters change seldom; chance changes them at every second or third. */
const looksDrawn = (text) => {
    const bare = text.replaceAll(/[^A-Za-z\d]/g, '');
    return /[\da-f]{24}/i.test(bare) || (bare.length >= leastOfToken && changesIn(bare) * 4 >= bare.length);
};
/** Whether a text is a short word such as a state, a version, a time or a name, and not what opens a door. */
const isPlainWord = (text) => {
    if (text.length > longest || !shape.test(text) || (0,_convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(text) || text.startsWith('eyJ'))
        return false;
    return version.test(text) || !looksDrawn(text);
};


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Replaces what could act on a terminal or a CI log (control, direction and line-break characters); keeps tabs. */
const clean = (text) => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (char === '\t' ? char : '·'.repeat(char.length)));
const longest = 60;
/** Foreign text within a message: short, on one line, in backticks. */
const code = (text) => `\`${clean(text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll('\t', ' ')}\``;
/** A path as people write it: `services.web.needs[0]`. */
const dotted = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
/** " in `services.web`", or nothing at the root. */
const within = (path) => (path.length === 0 ? '' : ` in ${code(dotted(path))}`);
const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, '-');
const letters = (text) => [...text].sort().join('');
/** The known word that was most likely meant, or undefined when none is near. */
const nearest = (word, known) => {
    if (word.length > longest)
        return undefined;
    let best;
    for (const candidate of known) {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        const swapped = word.length > 2 && letters(plain(word)) === letters(plain(candidate));
        const near = swapped || far <= Math.max(1, Math.floor(0.4 * Math.min(word.length, candidate.length)));
        if (near && far < (best?.far ?? Number.POSITIVE_INFINITY))
            best = { candidate, far };
    }
    return best?.candidate;
};
/** ": did you mean `x`?" and the fix, from the known words; else the fix names some of them. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return { question: `: did you mean ${code(meant)}?`, fix: `write ${code(meant)}` };
    if (known.length === 0)
        return { question: '' };
    const some = known.slice(0, 12).map(code).join(', ');
    return { question: '', fix: `known here: ${some}${known.length > 12 ? ', …' : ''}` };
};


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


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
