export const id = 2178;
export const ids = [2178];
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

/***/ 18747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ overrideInput),
/* harmony export */   NH: () => (/* binding */ reasonInput),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   u5: () => (/* binding */ environmentInput),
/* harmony export */   vb: () => (/* binding */ placeInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Where the manifest and the state are: inputs of every verb that looks at an environment. */
const placeInputs = {
    manifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'expects a file').optional().describe('The manifest; default .github/convoy.yml'),
    'state-dir': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1, 'expects a folder')
        .optional()
        .describe('Folder of journals and heads; default .convoy/state beside the manifest'),
    github: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('OWNER/REPOSITORY whose branches and artifacts keep the state; default $CONVOY_GITHUB, or this machine'),
};
const environmentInput = {
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The environment; may be left out when the manifest has only one'),
};
const overrideInput = {
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1, 'expects a reason')
        .optional()
        .describe('Do it though it is refused, and why; kept in the journal'),
};
const reasonInput = {
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why; kept in the journal'),
};
const dryRunInput = {
    'dry-run': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Only say what would be done'),
};


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


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

/***/ 83439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ deploymentCodec),
/* harmony export */   uM: () => (/* binding */ codecOf),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33574);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35960);



const schema = 1;
/** First line of every journal, with its line end. */
const header = `${JSON.stringify({ convoy: 'journal', schema })}\n`;
const sealed = /^(.*),"sum":"([0-9a-f]{8})"\}$/s;
/** The line with the checksum of all that stands before it. */
const seal = (line) => `${line.slice(0, -1)},"sum":"${(0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .checksum */ .c)(line)}"}`;
/** What was sealed, or why it is not that any more. */
const unseal = (line) => {
    const [, before, sum] = sealed.exec(line) ?? [];
    if (before === undefined)
        return { wrong: 'its checksum is missing' };
    const text = `${before}}`;
    return (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .checksum */ .c)(text) === sum
        ? { text }
        : { wrong: 'its checksum does not fit: it was changed after it was written' };
};
/** How a family of facts is written. */
const codecOf = ({ allow, ...family }) => ({
    encode: (events) => events.map((event) => `${seal(JSON.stringify(allow(event)))}\n`).join(''),
    decode: (text, file) => {
        const found = decodeBy(family.texts, text, file);
        if ('events' in found)
            return found;
        throw damaged(found, file, family.lost);
    },
});
/** Of deployments. */
const deploymentCodec = codecOf({
    allow: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .allowed */ .TQ,
    texts: ['type', 'id', 'at', 'deployment', 'environment'],
    lost: 'move it aside and record what is deployed with `convoy adopt`',
});
const decodeBy = (texts, text, file) => {
    const lines = text.split('\n');
    const rest = lines.pop();
    if (lines.length === 0) {
        const wrong = header.startsWith(rest) ? null : headerFault(rest, file);
        if (wrong !== null)
            return { line: 1, wrong };
        return { events: [], torn: rest === '' ? null : { line: 1 } };
    }
    const wrong = headerFault(lines[0], file);
    if (wrong !== null)
        return { line: 1, wrong };
    const last = rest === '' ? lines.length - 1 : lines.length;
    const events = [];
    for (let index = 1; index < lines.length; index += 1) {
        const line = lines[index];
        // Of a page that never reached the disk the file has zeros.
        if (index === last && line.includes('\0'))
            return { events, torn: { line: index + 1 } };
        const event = read(texts, line);
        if ('wrong' in event)
            return { line: index + 1, ...event };
        const gap = gapBetween(events.at(-1), event.event);
        if (gap !== null)
            return { line: index + 1, wrong: gap };
        events.push(event.event);
    }
    return { events, torn: rest === '' ? null : { line: lines.length + 1 } };
};
const read = (texts, line) => {
    const value = parse(line);
    // The parser was given this line alone: what it says of lines would contradict the place.
    if (value instanceof SyntaxError)
        return { wrong: value.message.replace(/ \(line \d+ column \d+\)$/, ''), cause: value };
    const found = unseal(line);
    if ('wrong' in found)
        return found;
    const { sum: _, ...event } = value;
    const wrong = faultOf(event, texts);
    return wrong === null ? { event: event } : { wrong };
};
/** One process writes a segment, and numbers what it writes. */
const gapBetween = (former, { order }) => {
    const [epoch, , agent, seq] = order;
    if (former && (former.order[0] !== epoch || former.order[2] !== agent))
        return 'another process wrote it than the lines before';
    const expected = former ? former.order[3] + 1 : 1;
    return seq === expected ? null : `event ${expected} should stand here and this is ${seq}: lines are missing`;
};
const parse = (line) => {
    try {
        return JSON.parse(line);
    }
    catch (thrown) {
        return thrown instanceof SyntaxError ? thrown : new SyntaxError((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown), { cause: thrown });
    }
};
const damaged = ({ line, wrong, cause }, file, lost) => new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('JOURNAL_DAMAGED', `${file}:${line}: the journal is damaged here (${wrong}). Nothing was changed. Bring the file back from a copy; ` +
    `if there is none, ${lost}`, { cause });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is wrong with a first line, or null. Throws `JOURNAL_NEWER`. */
const headerFault = (line, file) => {
    const value = parse(line);
    const { convoy, schema: found } = isObject(value) ? value : {};
    if (convoy !== 'journal' || typeof found !== 'number' || !Number.isSafeInteger(found))
        return `the first line must be ${header.trim()}`;
    if (found > schema)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG('JOURNAL_NEWER', `${file}:1: the journal has schema ${found}, this version reads up to ${schema}: use the newer Convoy that wrote it`);
    return null;
};
/** What is wrong with an event's frame, or null: what its fields hold is as it was written, by its checksum. */
const faultOf = (value, texts) => {
    for (const key of texts)
        if (typeof value[key] !== 'string')
            return `\`${key}\` must be text`;
    const { order } = value;
    if (!Array.isArray(order) || order.length !== 4)
        return '`order` must be [epoch, clock, agent, number]';
    const [epoch, lamport, agent, seq] = order;
    return [epoch, lamport, seq].every(Number.isSafeInteger) && typeof agent === 'string'
        ? null
        : '`order` must be [epoch, clock, agent, number]';
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

/***/ 35960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   yY: () => (/* binding */ factTypes)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** What the journal adds to every fact. */
const stamp = { id: true, at: true, order: true, deployment: true, environment: true };
/** What a provider answers and what looks came to is made outside: there the list goes deeper. */
const release = { version: true, digest: true, commit: true, fingerprint: true, handle: true };
const verdict = { outcome: true, code: true, reason: true, counts: true, latency: true };
const profile = { ms: true, samples: true, errors: true, asked: true };
const ofRelease = { service: true, release, key: true };
/** What of each fact may enter a journal; whatever else an event carries at run time stays out (DESIGN §4). */
const fields = {
    'deployment.requested': {
        operation: true,
        actor: true,
        reason: true,
        commit: true,
        manifest: true,
        run: true,
        override: { reason: true, of: true },
    },
    'deployment.planned': { plan: true, settings: true, base: true },
    'deployment.resumed': { actor: true, note: true },
    'deployment.confirmed': { releases: true },
    'deployment.halted': { code: true, reason: true, subject: true },
    'deployment.finished': { outcome: true, reason: true },
    'command.started': { command: true, key: true, deadline: true, others: true },
    'command.abandoned': { key: true, reason: true },
    'service.deployed': { ...ofRelease, candidate: true, url: true },
    'service.gated': { service: true, of: true, verdict, key: true },
    'service.weighed': { ...ofRelease, share: true, step: true },
    'service.shifted': ofRelease,
    'service.checked': { check: true, service: true, verdict, step: true, profile, key: true },
    'service.checkpointed': { service: true },
    'service.rolled-back': { service: true, from: release, to: release, key: true },
    'service.retired': ofRelease,
    'service.skipped': { service: true, code: true, reason: true },
    'task.finished': { task: true, key: true },
    'failure.detected': {
        point: true,
        service: true,
        task: true,
        check: true,
        code: true,
        reason: true,
        outcome: true,
        key: true,
    },
    'rollback.decided': { scope: true, affected: true, undo: true, hold: true, outcome: true, reasons: true },
    'rollback.failed': { service: true, code: true, reason: true, key: true },
    'control.accepted': {
        wish: true,
        verb: true,
        actor: true,
        reason: true,
        subject: true,
        release: true,
        ends: true,
        as: true,
        candidate: true,
    },
    'control.refused': { wish: true, verb: true, actor: true, subject: true, reason: true },
};
/** Types of all facts of deployments. */
const factTypes = Object.keys(fields);
/** The event with what may enter a journal; of an unknown type, from a newer version, everything. */
const allowed = (event) => allowedBy(fields, stamp, event);
/** The same by the rows of any family of facts. */
const allowedBy = (rows, stamped, event) => {
    const row = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(rows, event.type);
    return row ? project(event, { type: true, ...stamped, ...row }) : event;
};
const project = (value, row) => Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
    const deeper = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(row, key);
    if (deeper === undefined)
        return [];
    const isOpen = deeper === true || typeof item !== 'object' || item === null;
    return [[key, isOpen ? item : project(item, deeper)]];
}));


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The record's own value: a service may be called `constructor`, and then a plain look-up finds something else. */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ })

};
