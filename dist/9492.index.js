export const id = 9492;
export const ids = [9492];
export const modules = {

/***/ 35833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/** What looks the same is told apart by its number, as GitHub does: of two that are alike, one may be known. */
const numbered = (findings) => {
    const seen = new Map();
    return findings.map((finding) => {
        const { fingerprint } = finding;
        const nth = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, nth);
        return nth === 1 ? finding : { ...finding, fingerprint: `${fingerprint}:${nth}` };
    });
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

/***/ 9492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31577);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35833);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39763);






/** In bytes; what is larger was made by a machine. */
const longest = 1024 * 1024;
const config = {
    rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_3__/* .creator */ .x, options: {} }],
};
/** By rule and file alone: the hash of a weak password would give it away. */
const fingerprintOf = (rule, file) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify(['secretlint', rule, file]))
    .digest('hex')
    .slice(0, 32);
const findingOf = (file, { ruleId, messageId, message, loc, docsUrl }) => {
    const rule = `${ruleId.replace(/^@secretlint\/secretlint-rule-/, '')}/${messageId}`;
    return {
        ...{ tool: 'secretlint', rule, severity: 'high', message, file, line: loc.start.line },
        fingerprint: fingerprintOf(rule, file),
        ...(docsUrl !== undefined && { help: docsUrl }),
    };
};
/**
 * Secrets in files by secretlint's recommended rules, each of high severity; they are masked in what is told. Files with a
 * zero byte, those above 1 MiB and what lies in `node_modules` or `.git` are passed over. Fault: `SOURCE_MISSING`.
 */
const findSecrets = async (root, patterns, signal) => {
    const findings = [];
    for (const { path, name, size } of await (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesOf */ .u0)(root, patterns)) {
        signal.throwIfAborted();
        if (size > longest)
            continue;
        const text = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
        if (text.includes('\0'))
            continue;
        const source = { filePath: path, content: text, contentType: 'text' };
        const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_2__/* .lintSource */ .n)({ source, options: { config, maskSecrets: true, noPhysicFilePath: true } });
        findings.push(messages.map((message) => findingOf(name, message)));
    }
    return (0,_numbered_js__WEBPACK_IMPORTED_MODULE_5__/* .numbered */ .j)(findings.flat());
};


/***/ })

};
