export const id = 5133;
export const ids = [5133];
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

/***/ 59662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./packages/manifest/src/schema/manifest.ts + 10 modules
var manifest = __webpack_require__(89648);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/unbuilt.ts
var unbuilt = __webpack_require__(69712);
;// CONCATENATED MODULE: ./packages/manifest/src/json-schema.ts



const draft = { target: 'draft-7', io: 'input', unrepresentable: 'any' };
/** The keys of `with` under `provider: x` are those of x. */
const under = (name, service) => ({
    if: { properties: { provider: { const: name } }, required: ['provider'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: service,
});
const keysOf = (providers) => Object.entries(providers).map(([name, schema]) => {
    const { $schema: _, required, ...keys } = json_schema_processors/* toJSONSchema */.bl(schema, draft);
    return [name, keys, required ?? []];
});
/** A map that has these keys. */
const having = (keys, as = {}) => ({
    required: keys,
    properties: Object.fromEntries(keys.map((key) => [key, as])),
});
/** Which keys there may be: an override need not name all of them. */
const provider = (schema, providers) => ({
    ...schema,
    properties: {
        ...schema.properties,
        provider: {
            ...schema.properties.provider,
            enum: [...new Set([...Object.keys(providers), ...unbuilt/* unbuiltProviders */.gj])],
        },
    },
    allOf: keysOf(providers).map(([name, keys]) => under(name, { properties: { with: keys } })),
});
/** A service may leave to its overrides what a provider requires, if every environment has overrides. */
const overriddenEverywhere = having(['environments'], {
    minProperties: 1,
    additionalProperties: having(['services']),
});
/** Which keys there must be, wherever a service stands as it is written. */
const requirements = (providers) => {
    const allOf = keysOf(providers)
        .filter(([, , required]) => required.length > 0)
        .map(([name, , required]) => under(name, having(['with'], having(required))));
    return { if: overriddenEverywhere, else: { properties: { services: { additionalProperties: { allOf } } } } };
};
/** JSON Schema (draft 7, which editors know best) of a manifest, from the same source that checks it. */
const jsonSchema = (providers) => ({
    ...json_schema_processors/* toJSONSchema */.bl(manifest/* manifest */.e, {
        ...draft,
        override: ({ jsonSchema: schema }) => {
            const { properties } = schema;
            if (properties !== undefined && 'provider' in properties)
                Object.assign(schema, provider(schema, providers));
        },
    }),
    ...requirements(providers),
});

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/schema.ts





const schema = (0,verb/* verb */.w)({
    inputs: inputs/* placeInputs */.vb,
    run: async () => {
        const json = jsonSchema(await (0,providers/* providerSchemas */.S)());
        return { exit: exit/* exits */.c.done, json, text: JSON.stringify(json, null, 2) };
    },
});


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


/***/ })

};
