export const id = 6798;
export const ids = [6798];
export const modules = {

/***/ 6798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKnown: () => (/* binding */ readKnown)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39763);






const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1, 'must not be empty');
const entry = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    fingerprint: text.exactOptional(),
    rule: text.exactOptional(),
    file: text.exactOptional(),
    reason: text,
    expires: zod__WEBPACK_IMPORTED_MODULE_6__/* .date */ .p6('must be a day that exists, such as 2027-03-31'),
})
    .refine(({ fingerprint, rule, file }) => fingerprint !== undefined || (rule !== undefined && file !== undefined), 'needs a fingerprint, or a rule and a file');
const list = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(entry, 'must be a list of {fingerprint, or rule and file; reason; expires}');
const faulty = (file, line, why) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('BASELINE_MALFORMED', `${file}:${line}: ${why}`);
/** Line of what stands at a path, or of what is around it. */
const lineAt = (document, lines, path) => {
    const node = document.getIn(path, true);
    if (node?.range)
        return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineAt(document, lines, path.slice(0, -1));
};
/**
 * The list of findings that are borne with, in YAML or JSON. An empty file is an empty list.
 * Faults: `BASELINE_MISSING`, `BASELINE_MALFORMED` with file and line.
 */
const readKnown = async (root, file) => {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)).catch((thrown) => {
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('BASELINE_MISSING', `${file} cannot be read: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}: write it (an empty list is []), or take baseline out`, { cause: thrown });
    });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_3__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)((0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes), { lineCounter: lines });
    const [error] = document.errors;
    if (error)
        throw faulty(file, lines.linePos(error.pos[0]).line, error.message.split('\n', 1).join(''));
    let plain;
    try {
        plain = document.toJS({ maxAliasCount: 100 });
    }
    catch (thrown) {
        throw faulty(file, 1, (0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
    }
    const parsed = list.safeParse(plain ?? []);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw faulty(file, lineAt(document, lines, path), `${zod__WEBPACK_IMPORTED_MODULE_7__/* .toDotPath */ .sR(path) || 'the whole'}: ${message}`);
};


/***/ }),

/***/ 39763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);



/** In bytes; GitHub's code scanning takes 10 MB compressed. */
const longest = 128 * 1024 * 1024;
/** A file system's clock may lag behind the system's by a tick of the kernel, in milliseconds. */
const tickMs = 20;
const look = async (root, name) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    return found?.isFile() ? { path, name, size: found.size, writtenAt: found.mtimeMs } : null;
};
/** What is others': no glob leads into it. */
const foreign = ['**/node_modules/**', '**/.git/**'];
/** A name that holds brackets may be a file's own. */
const matching = async (root, pattern) => {
    const named = await look(root, pattern);
    if (named)
        return [named];
    const names = [];
    for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: root, exclude: foreign }))
        names.push(name);
    const found = await Promise.all(names.sort().map((name) => look(root, name)));
    return found.filter((file) => file !== null);
};
/** Some file systems keep whole seconds only. */
const isSince = ({ writtenAt }, since) => writtenAt % 1000 === 0 ? writtenAt >= Math.floor(since / 1000) * 1000 : writtenAt >= since - tickMs;
const missing = (code, root, pattern, fix) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG(code, `${pattern}: no such file beneath ${root}: ${fix}, or correct the path`);
/** Files that patterns name, each once, with their sizes in bytes. Fault: `SOURCE_MISSING`. */
const sourcesOf = async (root, patterns) => {
    const files = new Map();
    for (const pattern of patterns) {
        const found = await matching(root, pattern);
        if (found.length === 0)
            throw missing('SOURCE_MISSING', root, pattern, 'see that it is checked out');
        for (const file of found)
            files.set(file.path, file);
    }
    return [...files.values()];
};
/**
 * The files that patterns name, each once. Of a pattern's files those written before `since` (ms since the epoch) are
 * passed over: they are of another run. Faults: `REPORT_MISSING`, `REPORT_STALE`.
 */
const filesOf = async (root, patterns, since) => {
    const files = new Map();
    for (const pattern of patterns) {
        const found = await matching(root, pattern);
        const fresh = found.filter((file) => isSince(file, since));
        const [old] = found;
        if (!old)
            throw missing('REPORT_MISSING', root, pattern, 'see that what writes it ran and wrote there');
        if (fresh.length === 0)
            throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('REPORT_STALE', `${old.name} is of ${new Date(old.writtenAt).toISOString()}, before this run began: what should have written it did not`);
        for (const file of fresh)
            files.set(file.path, file);
    }
    return [...files.values()];
};
/** By the byte order mark, else by what an XML declaration says (XML 1.0, appendix F), else UTF-8. */
const encodingOf = (bytes) => {
    const [first = 0, second = 0] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
    return /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
};
/** Without its byte order mark; what is no character of its encoding becomes U+FFFD. */
const decode = (bytes) => {
    try {
        return new TextDecoder(encodingOf(bytes)).decode(bytes);
    }
    catch {
        // An encoding that nobody knows: what can be read of it is read.
        return new TextDecoder().decode(bytes);
    }
};
const readOne = async ({ path, name, size }, signal) => {
    if (size > longest)
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('REPORT_TOO_LARGE', `${name} has ${size} bytes, more than ${longest}: have its writer report less, or split it`);
    try {
        return { name, text: decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, { signal })) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('REPORT_UNREADABLE', `${name} cannot be read: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
    }
};
/** Reports one after the other, so that only one is in memory. */
async function* reports(root, patterns, since, signal) {
    for (const file of await filesOf(root, patterns, since)) {
        signal.throwIfAborted();
        yield await readOne(file, signal);
    }
}
/** A report that is not what it should be. */
const malformed = (name, why, cause) => new _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .ConvoyError */ .rG('REPORT_MALFORMED', `${name} ${why}`, cause === undefined ? {} : { cause });
/** A report in JSON; a fault that says where it breaks off. */
const parseJson = ({ name, text }) => {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (text.trim() === '')
            throw malformed(name, 'is empty: its writer was stopped, or wrote nothing');
        // Of the message no more than its beginning: V8 quotes what stands there.
        const where = /at position \d+(?: \(line \d+ column \d+\))?|Unexpected end/.exec((0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))?.[0] ?? '';
        throw malformed(name, `is no whole JSON${where && ` (${where})`}: its writer may have been stopped`, thrown);
    }
};


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
