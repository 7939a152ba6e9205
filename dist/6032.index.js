export const id = 6032;
export const ids = [6032];
export const modules = {

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

/***/ 64979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ asksMaintenance),
/* harmony export */   XT: () => (/* binding */ ruleFault),
/* harmony export */   hl: () => (/* binding */ asksUnknown),
/* harmony export */   iT: () => (/* binding */ parseRule),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83956);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98250);


/** Placeholders of rules, the ones that say least of what a rule is about first. */
const words = {
    '[SINCE_DEPLOYMENT]': { about: 'environment', kind: 'time' },
    '[SERVICE]': { about: 'service', kind: 'word' },
    '[STATUS]': { about: 'service', kind: 'status' },
    '[ENDPOINT]': { about: 'endpoint', kind: 'word' },
    '[P50]': { about: 'endpoint', kind: 'time' },
    '[P95]': { about: 'endpoint', kind: 'time' },
    '[P99]': { about: 'endpoint', kind: 'time' },
    '[ERROR_RATE]': { about: 'endpoint', kind: 'share' },
    '[CERTIFICATE_EXPIRATION]': { about: 'endpoint', kind: 'time' },
    '[EVENT]': { about: 'event', kind: 'event' },
};
const abouts = ['environment', 'service', 'endpoint', 'event'];
const statuses = ['up', 'degraded', 'down', 'unknown', 'maintenance'];
const placeholder = /^\[([A-Za-z][A-Za-z_0-9]*)\]/;
const sourceOf = (text) => {
    const [written, word] = placeholder.exec(text) ?? [];
    if (written === undefined || word === undefined)
        return undefined;
    const [name, rest] = [written.toUpperCase(), text.slice(written.length)];
    if (!Object.hasOwn(words, name))
        return word.length < 3 || written !== name
            ? undefined
            : { message: `rules know no placeholder ${name}`, fix: `write one of ${Object.keys(words).join(', ')}` };
    if (rest === '')
        return { of: '[KNOWN]', name, path: name === '[EVENT]' ? ['type'] : [] };
    const path = name === '[EVENT]' ? (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B)(rest.replace(/^\.\[/, '[')) : undefined;
    return path === undefined || path.includes(null)
        ? {
            message: `there is nothing behind ${name} in \`${text}\``,
            fix: `write ${name}, or a field as in [EVENT].point`,
        }
        : { of: '[KNOWN]', name, path };
};
/** Thirty days are written so by people; Go's durations know none. */
const inHours = (text) => {
    const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
    return days === undefined ? text : `${24 * Number(days)}h`;
};
const ofRules = {
    ...{ sourceOf, valueOf: inHours, asked: 'what is watched', example: '[STATUS] == down' },
};
/** A condition of a rule, read once. A fault names the character where it is, and what to write instead. */
const parseRule = (text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondition */ .zB)(text, ofRules);
const nameIn = (operand) => operand.kind === 'value' && operand.source.of === '[KNOWN]' ? operand.source.name : undefined;
/** What a condition asks for. */
const namesIn = ({ left, right }) => [left, right].flatMap((operand) => nameIn(operand) ?? []);
/** What a rule is about, by all its conditions: the most particular of what they ask for. */
const aboutOf = (conditions) => {
    const found = conditions.flatMap(namesIn).map((name) => words[name]?.about ?? 'environment');
    return abouts.findLast((about) => found.includes(about)) ?? 'environment';
};
/** Whether a condition asks for what is not known, and so is answered there too. */
const asksUnknown = ({ text }) => /\bunknown\b/.test(text);
/** Whether a rule asks for what is worked on; others are not asked meanwhile. */
const asksMaintenance = ({ text }) => /\bmaintenance\b/.test(text);
const isOrder = (operator) => operator !== '==' && operator !== '!=';
/** Literals that a placeholder is compared with. */
const literalsOf = (other) => other.kind === 'literal'
    ? [other.value]
    : other.kind === 'any'
        ? other.options.filter((option) => typeof option === 'string')
        : [];
const numeric = /^-?[\d.]/;
const wrongWith = ({ operator }, name, isField, other, events) => {
    const kind = isField ? 'word' : words[name]?.kind;
    const values = literalsOf(other);
    if ((kind === 'status' || kind === 'event') && isOrder(operator))
        return { message: `${name} has no size: ${operator} compares numbers`, fix: `write == or !=` };
    const known = kind === 'status' ? statuses : kind === 'event' ? events : null;
    const strange = known && values.find((value) => !known.includes(value));
    if (known && strange !== undefined && strange !== null)
        return {
            message: `${name} is never ${strange}`,
            fix: known.length > 10 ? 'look up its name in `convoy timeline --json`' : `write one of ${known.join(', ')}`,
        };
    const vague = values.find((value) => !numeric.test(value));
    if ((kind === 'time' || kind === 'share') && vague !== undefined)
        return { message: `${name} is a number, and \`${vague}\` is none`, fix: 'write for example [P95] > 500ms' };
    if (kind === 'share' && values.some((value) => !(Number(value) >= 0 && Number(value) <= 1)))
        return { message: `${name} is a share from 0 to 1`, fix: 'write [ERROR_RATE] > 0.05 for five of a hundred' };
    return undefined;
};
/** What is wrong with a condition of a rule that stands in a manifest; `events`: the types of all events there are. */
const ruleFault = (text, events) => {
    const fault = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .faultIn */ ._8)(text, ofRules);
    if (fault !== undefined)
        return fault;
    const condition = parseRule(text);
    if ((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isFault */ .Zh)(condition))
        return condition;
    const { left, right } = condition;
    for (const [one, other] of [
        [left, right],
        [right, left],
    ]) {
        const name = nameIn(one);
        if (name === undefined || one.kind !== 'value' || one.call !== null)
            continue;
        const isField = name === '[EVENT]' && one.text.includes('.');
        const slip = wrongWith(condition, name, isField, other, events);
        if (slip)
            return { at: 1, ...slip };
    }
    return undefined;
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

/***/ 50436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ channels),
/* harmony export */   g: () => (/* binding */ channelKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14967);


const bot = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    token: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe(`\${NAME} that holds the token of a bot with the scope chat:write.`),
    channel: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Id or name of the channel that it writes to; its id stays when it is renamed.'),
    api: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)().exactOptional().describe('Where the API is; default https://slack.com/api.'),
});
const email = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()).min(1)]).describe('Address or addresses.'),
    smtp: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe(`\${NAME} that holds the URL of the mail server: smtp://USER:PASSWORD@HOST:PORT, or smtps://.`),
    from: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .exactOptional()
        .describe('Address of the sender; default the user of the URL where it is one, else convoy@ the mail server.'),
});
const pagerduty = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'routing-key': (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe(`\${NAME} that holds the integration key of a service (Events API v2).`),
    api: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)()
        .exactOptional()
        .describe('Where the API is; default https://events.pagerduty.com, in Europe https://events.eu.pagerduty.com.'),
});
/** Keys of each kind of channel, by the key that says which one it is. */
const channelKeys = {
    slack: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        slack: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([(0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), bot])
            .describe(`\${NAME} that holds the URL of a Slack webhook; or a bot, which keeps its messages up to date.`),
    }),
    email: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ email: email.describe('Mail to people.') }),
    webhook: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        webhook: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe(`\${NAME} that holds the URL, or a URL without a secret.`),
        secret: (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
            .exactOptional()
            .describe(`\${NAME} that holds the key which signs each message: whsec_ and base64, or any text.`),
        secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)())
            .min(1)
            .exactOptional()
            .describe('Several such keys, while one takes the place of another: each message is signed with all of them.'),
        'allow-private': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .exactOptional()
            .describe('Whether it may be reached without TLS, and at addresses that are not of the public internet.'),
    }),
    pagerduty: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pagerduty: pagerduty.describe('PagerDuty, one alert there for each conversation.') }),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()).exactOptional().describe('Labels of the issue, beside convoy-incident.'),
        })
            .describe('An issue on GitHub for each incident, closed when it is over.'),
    }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({})
            .describe('A comment on the pull request whose deployment it is about, kept up to date.'),
    }),
};
const { slack, email: mail, webhook, pagerduty: pager, issue, comment } = channelKeys;
/** Ways to tell people, by name. */
const channels = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([slack, mail, webhook, pager, issue, comment]));


/***/ }),

/***/ 14967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   N: () => (/* binding */ increase),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Su: () => (/* binding */ fixes),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   XY: () => (/* binding */ recurrence),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   gZ: () => (/* binding */ healthUrl),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   uk: () => (/* binding */ wait),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _convoy_judge_condition_operand__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94688);
/* harmony import */ var _convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98250);
/* harmony import */ var _convoy_judge_condition_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8840);
/* harmony import */ var _convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68765);
/* harmony import */ var _convoy_model_stored__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93386);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);






/*
 * Every error text here begins with `expects`: `explain.ts` puts the key before it and what it found after it,
 * and takes the fix from `fixes`.
 */
const matching = (pattern, error) => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error }).regex(pattern, { error });
/** A time span, for example `300ms 1s 2m 1h 30d`. */
const duration = () => matching(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationPattern */ .Zq, 'expects a duration');
/** A time span longer than nothing. */
const span = () => matching(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationAboveZero */ .Co, 'expects a duration above zero');
/** The same, where it is waited for. */
const wait = () => {
    const error = 'expects a duration above zero';
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error })
        .regex(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .durationAboveZero */ .Co, { error, abort: true })
        .refine(_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .isWaitable */ .mI, `expects a duration of at most ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .longestWait */ ._s}`);
};
const percentage = () => matching(/^(100(\.0+)?|\d{1,2}(\.\d{1,4})?)%$/, 'expects a percentage');
/** A change in per cent, which may exceed 100. */
const increase = () => matching(/^\d{1,4}(\.\d{1,4})?%$/, 'expects a percentage');
const time = '([01]\\d|2[0-3]):[0-5]\\d';
/** `Fri 16:00`, `2026-12-24`, `2026-12-24 16:00` or, of a day that is known otherwise, `16:00`. */
const moment = () => matching(new RegExp(`^(((Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${time}|\\d{4}-\\d{2}-\\d{2}([T ]${time})?)$`), 'expects a moment');
/** RFC 5545, RRULE; which parts go together is asked later. */
const recurrence = () => matching(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, 'expects a recurrence');
const text = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** A condition on an answer (docs/conditions.md); its fault brings its own fix. */
const condition = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .min(1, { abort: true })
    .superRefine((value, context) => {
    // What an earlier answer had is known only when it is asked, as what a variable holds.
    const fault = (0,_convoy_judge_condition_parse__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)((0,_convoy_model_stored__WEBPACK_IMPORTED_MODULE_5__/* .putStored */ .rB)(value, () => `\${stored}`));
    if (fault === undefined)
        return;
    const { at, message, fix } = fault;
    context.addIssue({ code: 'custom', message: `character ${at}: ${message}`, params: { fix } });
});
/** What of an answer is meant; its fault brings its own fix. */
const placeholder = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^\[[A-Z_]+\]\S*$/, { error: 'expects a placeholder', abort: true })
    .superRefine((value, context) => {
    const operand = (0,_convoy_judge_condition_operand__WEBPACK_IMPORTED_MODULE_0__/* .operandOf */ .f)(value);
    if ((0,_convoy_judge_condition_source__WEBPACK_IMPORTED_MODULE_2__/* .isSlip */ .B)(operand))
        context.addIssue({ code: 'custom', message: operand.message, params: { fix: operand.fix } });
});
/** A name of a service, task, check, environment or channel: it ends up in file names, branches and host names. */
const name = () => matching(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expects a name');
/** A path on an endpoint. */
const path = () => matching(/^\/\S*$/, 'expects a path');
const url = () => matching(/^(https?:\/\/|\$\{)\S*$/, 'expects a URL');
/** The same, or a port that is only connected to. */
const healthUrl = () => matching(/^((https?|tcp|tls):\/\/|\$\{)\S*$/, 'expects a health URL');
/** A string runs by `bash -eo pipefail -c`, a list runs without a shell. */
const run = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([text(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text()).min(1)]);
const count = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().max(1_000_000, { abort: true }).int({ abort: true }).min(1);
const names = () => zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(name());
/** What to write, by what was expected. */
const fixes = {
    'expects a duration': 'write a whole number and its unit: 300ms, 1s, 2m, 1h or 30d',
    'expects a duration above zero': 'write a whole number above 0 and its unit: 300ms, 1s, 2m, 1h or 30d',
    [`expects a duration of at most ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .longestWait */ ._s}`]: `write ${_convoy_model_duration__WEBPACK_IMPORTED_MODULE_3__/* .longestWait */ ._s} or less, for example 10s, 2m or 1h`,
    'expects a percentage': 'write a number and %, for example 20% or 99.9%',
    'expects a name': 'use at most 63 lower-case letters, digits and -, beginning with a letter or digit',
    'expects a path': 'write a path that begins with /, for example /health',
    'expects a URL': `write a URL that begins with http:// or https://, or a \${NAME} that holds one`,
    'expects a link': 'write a URL that begins with http:// or https://',
    'expects a header name': 'write the name of a header, for example Authorization',
    'expects a stored name': 'begin with a letter and use letters, digits, - and _',
    'expects a placeholder': 'write what of the answer is meant, for example "[BODY].id"',
    'expects a quantile': 'write p and a number, for example p50, p95 or p99.9',
    'expects a metric': "write the id of one of Lighthouse's audits, for example largest-contentful-paint",
    'expects a health URL': `write a URL that begins with http://, https://, tcp:// or tls://, or a \${NAME} that holds one`,
    'expects a release path': 'write where the answer names its release, for example "[BODY].version"',
    'expects a moment': 'write a weekday and time ("Fri 16:00"), a date ("2026-12-24") or a date and time',
    'expects a recurrence': 'write a rule of RFC 5545 by day, week, month or year: "FREQ=MONTHLY;BYDAY=-1FR"',
    'expects text': 'put the value in quotes',
    'expects a list': 'write [a, b], or one `- item` per line',
    'expects a map': 'write `key: value` lines below it, or {} for an empty one',
    'expects true or false': 'write true or false, without quotes',
    'expects a whole number': 'write a whole number without quotes and unit',
    'expects a number': 'write a number without quotes and unit',
};


/***/ }),

/***/ 75267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qm: () => (/* binding */ leavesWithin),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   qD: () => (/* binding */ mergeService),
/* harmony export */   qI: () => (/* binding */ textsWithin),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/*
 * The semantic rules run on what was written even when the schema has found faults, so that all are told at once.
 * They look through these, which find nothing where the type is wrong: that fault is told already.
 */
const fieldsOf = (value) => (isMap(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : undefined);
/** The own value of a key, never an inherited one. */
const own = (value, key) => value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
const valueAt = (data, path) => path.reduce(own, data);
/** The map at a path, entry by entry. */
const entriesAt = (data, ...path) => Object.entries(fieldsOf(valueAt(data, path)));
/** The items of the list at a path, each with its own. */
const listAt = (data, path) => listOf(valueAt(data, path)).map((item, index) => [[...path, index], item]);
/** Each text of a list with its index. */
const textsOf = (value) => listOf(value).flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));
/** Everything within a value that is neither map nor list, with its path. */
const leavesWithin = function* (value, path = []) {
    if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* leavesWithin(item, [...path, index]);
    else if (isMap(value))
        for (const [key, item] of Object.entries(value))
            yield* leavesWithin(item, [...path, key]);
    else
        yield { leaf: value, path };
};
/** Every text within a value, with its path. */
const textsWithin = function* (value) {
    for (const { leaf, path } of leavesWithin(value))
        if (typeof leaf === 'string')
            yield { text: leaf, path };
};
/** Maps are merged key by key, everything else is replaced (DESIGN §5, overrides). */
const merge = (base, over) => {
    if (!isMap(base) || !isMap(over))
        return over;
    const merged = { ...base };
    for (const [key, value] of Object.entries(over))
        merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
    return merged;
};
/** A service with an environment's override. Another provider has other keys, so its `with` starts afresh. */
const mergeService = (base, over) => {
    const [from, to] = [own(base, 'provider'), own(over, 'provider')];
    if (to === undefined || to === from || !isMap(base))
        return merge(base, over);
    const { with: _, ...rest } = base;
    return merge(rest, over);
};


/***/ }),

/***/ 57963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isReadType)
/* harmony export */ });
/** Whether rules are asked about events of a type: who was told of what is no news, nor what was read for that. */
const isReadType = (type) => !/^(alert|notification|channel|rule|deployments?|events)\.|^(health\.rolled|monitor\.ended)$/.test(type);


/***/ }),

/***/ 86651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ monitorFactTypes),
/* harmony export */   L: () => (/* binding */ monitorCodec)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83439);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35960);


const stamp = { id: true, at: true, order: true, environment: true };
const trouble = { severity: true, point: true, service: true, title: true, reason: true };
const about = { cause: true, severity: true, affected: true, reason: true, code: true };
/** What of each fact may enter a journal. */
const fields = {
    'monitor.started': { endpoints: true },
    'monitor.ended': { reason: true },
    'health.changed': { service: true, endpoint: true, from: true, to: true, code: true, reason: true },
    'health.rolled': {
        service: true,
        endpoint: true,
        rolled: { from: true, widthMs: true, counts: true, latency: true, maintenance: true },
    },
    'looks.kept': { artifact: true, run: true, branch: true, digest: true },
    'health.gap': { from: true, to: true, reason: true },
    'certificate.changed': { service: true, endpoint: true, notAfter: true },
    'incident.opened': { incident: true, ...about },
    'incident.changed': { incident: true, ...about },
    'incident.acknowledged': { incident: true, actor: true },
    'incident.suspected': {
        ...{ incident: true, service: true, deployment: true, from: true, to: true },
        ...{ shiftedAt: true, fromCommit: true, toCommit: true },
    },
    'incident.pointed': { incident: true, service: true, because: true },
    'incident.accused': { incident: true, service: true, because: true },
    'incident.step-started': { incident: true, step: true },
    'incident.step-ended': { incident: true, step: true, outcome: true, code: true, ms: true, reason: true },
    'incident.mitigated': { incident: true, reason: true },
    'incident.watched': { incident: true, forMs: true, reason: true },
    'incident.relapsed': { incident: true, ...about },
    'incident.resolved': { incident: true, reason: true, looks: { bad: true, all: true }, held: true },
    'recovery.decided': { recovery: true, service: true, means: true, attempt: true, reason: true, actor: true },
    'service.restarted': { recovery: true, service: true },
    'recovery.ended': { recovery: true, service: true, outcome: true, code: true, reason: true, deployment: true },
    'recovery.succeeded': { service: true, reason: true },
    'recovery.escalated': { service: true, reason: true, fix: true },
    'drift.detected': { service: true, drift: { differs: true, wanted: true, found: true, reason: true } },
    'drift.ended': { service: true, reason: true },
    'drift.unknown': { service: true, reason: true },
    'alert.firing': { labels: true, notes: true, conversation: true, by: true },
    'alert.explained': { labels: true, by: true },
    'alert.noted': { labels: true, notes: true },
    'alert.calmed': { labels: true, isCalm: true },
    'alert.resolved': { labels: true, notes: true },
    'alert.noticed': { labels: true, notes: true },
    'rule.changed': { labels: true, notes: true, to: true },
    'deployments.known': { upTo: true },
    'deployment.followed': {
        ...{ deployment: true, seen: true, services: true, trouble, about: true },
        ...{ isOver: true, confirmedAt: true, deployedAt: true, notices: true },
    },
    'events.read': { upTo: true, notices: true },
    'alert.acknowledged': { match: true, actor: true },
    'alert.silenced': { silence: true, match: true, until: true, actor: true, reason: true },
    'notification.prefixed': { prefix: true },
    'notification.decided': {
        ...{ notification: true, channel: true, group: true, labels: true, thread: true, occasion: true },
        ...{ conversation: true, firing: true, resolved: true, look: true },
    },
    'notification.sent': { notification: true, channel: true, handle: true },
    'notification.failed': { notification: true, channel: true, reason: true, again: true },
    'notification.dropped': { notification: true, channel: true, reason: true },
    'channel.disabled': { channel: true, address: true, reason: true },
    'control.accepted': { wish: true, verb: true, actor: true },
    'control.refused': { wish: true, verb: true, actor: true, reason: true },
    'report.awaited': { report: true },
    'report.due': {
        ...{ report: true, to: true, notification: true, conversation: true, due: true, written: true, health: true },
    },
    'page.looked': { service: true, outcome: true, code: true, reason: true, measured: true },
    'slo.burning': { service: true, objective: true, severity: true, burn: true, left: true, reason: true },
    'slo.recovered': { service: true, objective: true, severity: true, reason: true },
    'certificate.expiring': { service: true, endpoint: true, notAfter: true, days: true },
};
/** Types of all facts of watches. */
const monitorFactTypes = Object.keys(fields);
/** How the journal of a watch is written: as those of deployments are. */
const monitorCodec = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .codecOf */ .uM)({
    allow: (event) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedBy */ .Q)(fields, stamp, event),
    texts: ['type', 'id', 'at', 'environment'],
    lost: 'move it aside: the watch goes on, and knows no more of what only stood there: incidents, silences, and what was told',
});


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


/***/ })

};
