export const id = 1080;
export const ids = [1080];
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

/***/ 11080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsIn: () => (/* binding */ findingsIn),
  readFindings: () => (/* binding */ readFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./packages/drivers/src/checks/numbered.ts
var numbered = __webpack_require__(35833);
// EXTERNAL MODULE: ./packages/drivers/src/checks/report.ts
var checks_report = __webpack_require__(39763);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/sarif-place.ts


const schemed = /^[a-z][\w+.-]*:/i;
/** Bases may lie in one another. */
const deepest = 5;
const baseOf = (run, id, depth = 0) => {
    const base = id && Object.hasOwn(run.originalUriBaseIds ?? {}, id) ? run.originalUriBaseIds?.[id] : undefined;
    if (!base || depth > deepest)
        return '';
    const uri = base.uri ?? '';
    return schemed.test(uri) ? uri : baseOf(run, base.uriBaseId, depth + 1) + uri;
};
const decoded = (uri) => {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        // A name with a lone percent sign, which the scanner did not encode.
        return uri;
    }
};
const pathOf = (uri) => {
    if (!uri.startsWith('file:'))
        return decoded(uri);
    try {
        return (0,external_node_url_.fileURLToPath)(uri);
    }
    catch {
        // A file of another machine.
        return decoded(uri);
    }
};
/** From `root` where it lies beneath it. */
const beneath = (root, path) => {
    if (!(0,external_node_path_.isAbsolute)(path))
        return undefined;
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? undefined : way;
};
/**
 * Where a result lies: from `root` where it is beneath it, else as the scanner wrote it. Scanners of images give bases that
 * are no place on this machine.
 */
const fileOf = (root, run, location) => {
    const place = location?.uri ? location : run.artifacts?.[location?.index ?? -1]?.location;
    const uri = place?.uri;
    if (!uri)
        return undefined;
    const whole = schemed.test(uri) ? uri : baseOf(run, place.uriBaseId) + uri;
    return beneath(root, pathOf(whole)) ?? pathOf(uri).replace(/^(\.\/)+/, '');
};

;// CONCATENATED MODULE: ./packages/drivers/src/checks/sarif-rule.ts
/** Which of the tool's components has the rule: its driver where nothing else is said [3.54]. */
const componentOf = ({ tool }, { rule }) => {
    const reference = rule?.toolComponent;
    const extensions = tool.extensions ?? [];
    if (!reference)
        return tool.driver;
    const byIndex = extensions[reference.index ?? -1];
    const same = (one) => (reference.guid ? one.guid === reference.guid : false) || (reference.name ? one.name === reference.name : false);
    return byIndex ?? [tool.driver, ...extensions].find(same) ?? tool.driver;
};
/** A hierarchical id names a rule's part: `CA1000/1` is of rule `CA1000` [3.5.4]. */
const isOf = (id, rule) => {
    const own = rule.id ?? '';
    return own !== '' && (id === own || id.startsWith(`${own}/`));
};
const byId = (run, component, id) => [component, run.tool.driver, ...(run.tool.extensions ?? [])]
    .flatMap(({ rules }) => rules ?? [])
    .find((rule) => isOf(id, rule));
/** Finds a result's rule: by index, else by id; of extensions too, where it is not said in which of them it stands. */
const ruleFinder = (run) => {
    // A scanner may have hundreds of rules and a hundred thousand results.
    const found = new Map();
    return (result) => {
        const component = componentOf(run, result);
        const indexed = component.rules?.[result.ruleIndex ?? result.rule?.index ?? -1];
        const id = result.ruleId ?? result.rule?.id;
        if (indexed || !id)
            return indexed;
        if (component !== run.tool.driver)
            return byId(run, component, id);
        if (!found.has(id))
            found.set(id, byId(run, component, id));
        return found.get(id);
    };
};
/** A CVSS score in the bands of GitHub's code scanning; `undefined` for what is no score, as all beyond 0 to 10. */
const ofScore = (value) => {
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof score !== 'number' || !(score >= 0 && score <= 10))
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'note';
};
/** A level that SARIF does not know is taken for the gravest. */
const ofLevel = (level) => {
    switch (level) {
        case 'none':
        case 'note':
            return 'note';
        case 'warning':
            return 'medium';
        default:
            return 'high';
    }
};
/**
 * The property `security-severity`, of the result or its rule, as GitHub reads it; else the level: of the result, of the
 * rule's default, or `warning` [3.27.10]. What needs a person's review has no level.
 */
const severityOf = (result, rule) => {
    const scored = [result.properties, rule?.properties].map((bag) => ofScore(bag?.['security-severity']));
    const byScore = scored.find((severity) => severity !== undefined);
    if (byScore)
        return byScore;
    const unsure = (result.kind ?? 'fail') !== 'fail';
    return ofLevel(result.level ?? (unsure ? 'none' : (rule?.defaultConfiguration?.level ?? 'warning')));
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/sarif-schema.ts

/**
 * What is read of SARIF 2.1.0 (OASIS, sections in brackets). Scanners write null where they have nothing to say.
 */
const sarif_schema_text = schemas/* string */.YjP().nullish();
const index = schemas/* int */.Whr().nullish();
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
/** [3.11], [3.12] */
const message = schemas/* object */.Ikc({ text: sarif_schema_text, markdown: sarif_schema_text, id: sarif_schema_text, arguments: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish();
/** [3.4] */
const artifactLocation = schemas/* object */.Ikc({ uri: sarif_schema_text, uriBaseId: sarif_schema_text, index }).nullish();
/** [3.49] */
const rule = schemas/* object */.Ikc({
    id: sarif_schema_text,
    guid: sarif_schema_text,
    helpUri: sarif_schema_text,
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: sarif_schema_text })).nullish(),
    defaultConfiguration: schemas/* object */.Ikc({ level: sarif_schema_text }).nullish(),
    properties,
});
/** [3.19] */
const component = schemas/* object */.Ikc({ name: sarif_schema_text, guid: sarif_schema_text, rules: schemas/* array */.YOg(rule).nullish() });
/** [3.28], [3.29], [3.30] */
const sarif_schema_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation,
        region: schemas/* object */.Ikc({ startLine: index, snippet: schemas/* object */.Ikc({ text: sarif_schema_text }).nullish() }).nullish(),
    })
        .nullish(),
});
/** [3.35] */
const suppression = schemas/* object */.Ikc({ kind: sarif_schema_text, status: sarif_schema_text, justification: sarif_schema_text });
/** [3.27] */
const result = schemas/* object */.Ikc({
    ruleId: sarif_schema_text,
    ruleIndex: index,
    rule: schemas/* object */.Ikc({ id: sarif_schema_text, index, toolComponent: schemas/* object */.Ikc({ index, guid: sarif_schema_text, name: sarif_schema_text }).nullish() }).nullish(),
    kind: sarif_schema_text,
    level: sarif_schema_text,
    message,
    locations: schemas/* array */.YOg(sarif_schema_location).nullish(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    suppressions: schemas/* array */.YOg(suppression).nullish(),
    baselineState: sarif_schema_text,
    properties,
});
/** [3.20] */
const invocation = schemas/* object */.Ikc({ executionSuccessful: schemas/* boolean */.zMY().nullish() });
/** [3.14] */
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).nullish() }),
    invocations: schemas/* array */.YOg(invocation).nullish(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: artifactLocation })).nullish(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ uri: sarif_schema_text, uriBaseId: sarif_schema_text })).nullish(),
    results: schemas/* array */.YOg(result).nullish(),
});
/** [3.13] */
const sarifLog = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0', 'must be "2.1.0": have the scanner write that version'),
    runs: schemas/* array */.YOg(run),
});

;// CONCATENATED MODULE: ./packages/drivers/src/checks/sarif.ts








/** In characters; more of it nobody reads. */
const longestMessage = 1000;
/** Text of a message, or the rule's string that it names, with its arguments put in [3.11.5]. */
const textOf = (message, rule) => {
    const named = message?.id ? rule?.messageStrings?.[message.id]?.text : undefined;
    const whole = message?.text ?? named ?? message?.markdown ?? '';
    const filled = whole.replaceAll(/\{(\d+)\}/g, (as, at) => message?.arguments?.[Number(at)] ?? as);
    return filled.trim().slice(0, longestMessage);
};
/** A result is passed over when it has suppressions and none of them waits for a review or was rejected [3.27.23]. */
const suppressedBy = ({ suppressions, baselineState }) => {
    const open = suppressions?.some(({ status }) => status === 'underReview' || status === 'rejected');
    const [first] = suppressions ?? [];
    if (first && !open)
        return first.justification ?? `suppressed in the scanner (${first.kind ?? 'no kind is given'})`;
    return baselineState === 'unchanged' ? "unchanged since the scanner's own baseline" : undefined;
};
/**
 * Scanners differ in what they call a fingerprint: some write the same for all results, some the commit. So it is one part
 * of ours, beside rule, file and the line's text, or its number where there is no text.
 */
const fingerprintOf = (tool, rule, file, result) => {
    const region = result.locations?.[0]?.physicalLocation?.region;
    const marks = Object.entries({ ...result.partialFingerprints, ...result.fingerprints }).sort(([a], [b]) => a < b ? -1 : 1);
    const where = region?.snippet?.text ?? [region?.startLine, result.message?.text];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([tool, rule, file, marks, where]))
        .digest('hex')
        .slice(0, 32);
};
/** What Convoy finds is told in its own words: a report that only bears its name must not speak in them. */
const toolOf = ({ tool: { driver } }) => driver.name === 'convoy' ? "a report of Convoy's" : (driver.name ?? 'scanner');
const findingOf = (root, run, result, rule) => {
    const tool = toolOf(run);
    const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? 'without a rule';
    const place = result.locations?.[0]?.physicalLocation;
    const file = fileOf(root, run, place?.artifactLocation);
    const line = place?.region?.startLine;
    const suppressed = suppressedBy(result);
    return {
        ...{ tool, rule: id, severity: severityOf(result, rule), message: textOf(result.message, rule) },
        ...(file !== undefined && { file }),
        ...(line && { line }),
        fingerprint: fingerprintOf(tool, id, file, result),
        ...(rule?.helpUri && { help: rule.helpUri }),
        ...(suppressed !== undefined && { suppressed }),
    };
};
/** Kinds of result that say that nothing is wrong [3.27.9]. */
const harmless = ['pass', 'notApplicable', 'informational'];
const isFinding = ({ kind, baselineState }) => !harmless.includes(kind ?? 'fail') && baselineState !== 'absent';
const checkRun = (name, run) => {
    const tool = run.tool.driver.name ?? 'the scanner';
    // What it says of that is free text, and stands there and in its output.
    if (run.invocations?.some(({ executionSuccessful }) => executionSuccessful === false))
        throw new error/* ConvoyError */.rG('SCAN_FAILED', `${name}: ${tool} says that it failed: see its output, and \`invocations\` there`);
    if (!run.results)
        throw new error/* ConvoyError */.rG('SCAN_FAILED', `${name}: ${tool} reports no results, not even none: it did not scan`);
    return run.results;
};
const parse = (report) => {
    const parsed = sarifLog.safeParse((0,checks_report/* parseJson */.qF)(report));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue ? errors/* toDotPath */.sR(issue.path) : '';
    throw (0,checks_report/* malformed */.Qm)(report.name, `is no SARIF 2.1.0: ${where || 'the whole'}: ${issue?.message}`);
};
/** Findings of one report. Faults: `REPORT_MALFORMED`, `SCAN_FAILED`. */
const findingsIn = (root, report) => {
    const { runs } = parse(report);
    if (runs.length === 0)
        throw new error/* ConvoyError */.rG('SCAN_FAILED', `${report.name} holds no run of a scanner`);
    const findings = runs.flatMap((run) => {
        const ruleOf = ruleFinder(run);
        return checkRun(report.name, run)
            .filter(isFinding)
            .map((result) => findingOf(root, run, result, ruleOf(result)));
    });
    return (0,numbered/* numbered */.j)(findings);
};
/** Findings of all reports that `patterns` name, written since `since`. */
const readFindings = async (root, patterns, since, signal) => {
    const findings = [];
    for await (const report of (0,checks_report/* reports */.uE)(root, patterns, since, signal))
        findings.push(findingsIn(root, report));
    return findings.flat();
};


/***/ })

};
