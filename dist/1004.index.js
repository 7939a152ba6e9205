export const id = 1004;
export const ids = [1004];
export const modules = {

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

/***/ 61004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  casesIn: () => (/* binding */ casesIn),
  readCases: () => (/* binding */ readCases)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./packages/drivers/src/checks/report.ts
var checks_report = __webpack_require__(39763);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/ctrf.ts



/** In characters. */
const longestMessage = 2000;
const count = schemas/* int */.Whr().nonnegative().nullish();
/** What is read of the Common Test Report Format, schema 0.0; older writers give the suite as one text. */
const ctrf = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        summary: schemas/* object */.Ikc({ tests: count, failed: count }),
        tests: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            rawStatus: schemas/* string */.YjP().nullish(),
            status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'pending', 'other']),
            duration: schemas/* number */.aig().nullish(),
            suite: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).nullish(),
            message: schemas/* string */.YjP().nullish(),
            flaky: schemas/* boolean */.zMY().nullish(),
        })),
    }),
});
/** What jest calls a case that has no body or was disabled, for which CTRF has no word. */
const unrun = ['todo', 'disabled'];
/** `other` is what is none of these, such as an end by a time limit: no pass. */
const outcomeOf = ({ status, rawStatus }) => {
    if (status === 'passed' || status === 'failed')
        return status;
    return status === 'other' && !unrun.includes(rawStatus ?? '') ? 'failed' : 'skipped';
};
const caseOf = (one) => {
    const { name, duration, suite, message, flaky } = one;
    const outcome = outcomeOf(one);
    const within = typeof suite === 'string' ? suite : (suite ?? []).join(' > ');
    return {
        name,
        ...(within !== '' && { suite: within }),
        outcome,
        ...(outcome === 'passed' && flaky && { flaky: true }),
        ...(outcome !== 'passed' && message && { message: message.slice(0, longestMessage) }),
        ...(duration != null && { ms: duration }),
    };
};
/** A summary that knows of more than is shown: the report was cut, or is not all. */
const checkWhole = (name, { summary, tests }) => {
    const shown = { tests: tests.length, failed: tests.filter(({ status }) => status === 'failed').length };
    for (const key of ['tests', 'failed']) {
        const told = summary[key] ?? 0;
        if (told > shown[key])
            throw new error/* ConvoyError */.rG('REPORT_INCOMPLETE', `${name}: its summary says ${key} ${told}, and it shows ${shown[key]}: its writer was stopped, or left some out`);
    }
};
/** Cases of a report in CTRF. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`. */
const casesOfCtrf = (report) => {
    const parsed = ctrf.safeParse((0,checks_report/* parseJson */.qF)(report));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue ? errors/* toDotPath */.sR(issue.path) : '';
        throw (0,checks_report/* malformed */.Qm)(report.name, `is no CTRF report: ${where || 'the whole'}: ${issue?.message}`);
    }
    const { results } = parsed.data;
    checkWhole(report.name, results);
    return results.tests.map(caseOf);
};

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(42560);
var sax_default = /*#__PURE__*/__webpack_require__.n(sax);
;// CONCATENATED MODULE: ./packages/drivers/src/checks/junit-count.ts
const wholeNumber = (text) => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0);
/** Catch2 counts assertions; it is known by a host that nobody has. */
const openCount = ({ hostname, tests, skipped, skip, disabled }) => ({
    told: hostname === 'tbd' ? 0 : wholeNumber(tests),
    shown: 0,
    skipped: wholeNumber(skipped) + wholeNumber(skip) + wholeNumber(disabled),
    skips: 0,
    isOfGoogle: disabled !== undefined,
});
/** Doctest counts assertions too; its cases look like GoogleTest's, its suites do not. */
const countCase = (count, { status }) => {
    count.shown += 1;
    if (status === 'run' && !count.isOfGoogle)
        count.told = 0;
};
/** Counts a suite within another. */
const countWithin = (around, { shown, skips }) => {
    around.shown += shown;
    around.skips += skips;
};
const isShort = ({ told, shown, skipped, skips }) => told > shown + Math.max(0, skipped - skips);

;// CONCATENATED MODULE: ./packages/drivers/src/checks/junit-cases.ts


/** In characters. */
const junit_cases_longestMessage = 2000;
/** Of suites within suites so many name a case. */
const mostNames = 6;
/** Seconds, in some writers with a comma for each thousand. */
const msOf = ({ time = '' }) => {
    const seconds = time === '' ? Number.NaN : Number(time.replaceAll(',', ''));
    return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) : undefined;
};
/** The class that pytest and Surefire name, where it says more than the suites do: Node's runner joins those to one. */
const classOf = ({ classname = '', name = '' }, suites) => {
    const known = ['', 'test', suites.join('.'), ...suites];
    return known.includes(classname) || classname.includes(name) ? [] : [classname];
};
const openCase = (attributes, suites) => {
    const path = suites
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .slice(-mostNames);
    return {
        name: attributes.name || 'without a name',
        suite: [...path, ...classOf(attributes, path)].join(' > '),
        ms: msOf(attributes),
        ...{ failed: false, todo: false, flaky: false, message: '' },
        // GoogleTest has no element for what it did not run.
        skipped: attributes.status === 'notrun' || attributes.result === 'suppressed',
    };
};
/** What is expected to fail is marked as skipped, with its failure beside (`todo` of Node's runner). */
const junit_cases_outcomeOf = ({ failed, skipped, todo }) => {
    if (failed && !todo)
        return 'failed';
    return skipped || todo ? 'skipped' : 'passed';
};
const junit_cases_closed = (open) => {
    const outcome = junit_cases_outcomeOf(open);
    const message = open.message.trim().slice(0, junit_cases_longestMessage);
    return {
        name: open.name,
        ...(open.suite !== '' && { suite: open.suite }),
        outcome,
        ...(outcome === 'passed' && open.flaky && { flaky: true }),
        ...(outcome !== 'passed' && message !== '' && { message }),
        ...(open.ms !== undefined && { ms: open.ms }),
    };
};
/** A failure that only a counter tells of: of a suite's own set-up, or of a case that is missing. */
const untold = ({ name, told, seen }) => ({
    name: name || 'all suites',
    outcome: 'failed',
    message: `counts ${told} failures and errors, of which ${seen} are shown`,
});
/** A suite that knows of more than it shows: the report was cut, or is not all. */
const junit_cases_checkWhole = (report, { count }) => {
    if (isShort(count))
        throw new error/* ConvoyError */.rG('REPORT_INCOMPLETE', `${report}: a suite says tests ${count.told}, and shows ${count.shown}: its writer was stopped, or left some out`);
};
/** Takes the elements of a JUnit report, and gives its cases. Fault: `REPORT_INCOMPLETE`. */
const collector = (report) => {
    const cases = [];
    const suites = [];
    let open = null;
    const here = () => suites.at(-1);
    const fail = (attributes) => {
        const suite = here();
        if (suite)
            suite.seen += 1;
        if (open) {
            open.failed = true;
            open.message ||= attributes.message ? `${attributes.message}\n` : '';
        }
        else if (suite) {
            const message = (attributes.message ?? '').slice(0, junit_cases_longestMessage);
            suite.count.shown += 1;
            cases.push({ name: suite.name || 'a suite', outcome: 'failed', ...(message !== '' && { message }) });
        }
    };
    const runAgain = () => {
        const suite = here();
        if (suite)
            suite.count.shown += 1;
    };
    const passAgain = () => {
        runAgain();
        if (open)
            open.flaky = true;
    };
    const enter = {
        testsuites: (attributes) => enter.testsuite?.(attributes),
        testsuite: (attributes) => {
            const { name = '', failures, errors } = attributes;
            const told = wholeNumber(failures) + wholeNumber(errors);
            suites.push({ name, told, seen: 0, count: openCount(attributes) });
        },
        testcase: (attributes) => {
            const suite = here();
            if (suite)
                countCase(suite.count, attributes);
            open = openCase(attributes, suites);
        },
        failure: fail,
        error: fail,
        skipped: ({ type, message = '' }) => {
            if (!open)
                return;
            open.skipped = true;
            open.todo ||= type === 'todo';
            open.message ||= message;
        },
        // Surefire: it failed, and passed when it was run again.
        flakyFailure: passAgain,
        flakyError: passAgain,
        rerunFailure: runAgain,
        rerunError: runAgain,
    };
    const leaveSuite = () => {
        const suite = suites.pop();
        if (!suite)
            return;
        if (suite.told > suite.seen) {
            cases.push(untold(suite));
            suite.count.shown += suite.told - suite.seen;
            suite.seen = suite.told;
        }
        junit_cases_checkWhole(report, suite);
        const around = here();
        if (!around)
            return;
        around.seen += suite.seen;
        countWithin(around.count, suite.count);
    };
    const leave = {
        testsuites: leaveSuite,
        testsuite: leaveSuite,
        testcase: () => {
            const suite = here();
            if (open?.skipped && suite)
                suite.count.skips += 1;
            if (open)
                cases.push(junit_cases_closed(open));
            open = null;
        },
    };
    return { cases, enter, leave, text: (text) => open && within(open, text) };
};
const within = (open, text) => {
    if (open.failed && open.message.length < junit_cases_longestMessage)
        open.message += text.slice(0, junit_cases_longestMessage);
};

;// CONCATENATED MODULE: ./packages/drivers/src/checks/junit.ts



const roots = ['testsuites', 'testsuite'];
/**
 * Cases of a report in JUnit's XML, as Ant, Surefire, pytest, GoogleTest, Node's runner and others write it. Entities that
 * a document declares are not known: none is ever put in or fetched. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`.
 */
const casesOfJunit = ({ name, text }) => {
    if (text.trim() === '')
        throw (0,checks_report/* malformed */.Qm)(name, 'is empty: its writer was stopped, or wrote nothing');
    const xml = sax_default().parser(true);
    const { cases, enter, leave, ...taking } = collector(name);
    const path = [];
    xml.onerror = (fault) => {
        // What follows a colon is what stands there.
        const [why = ''] = fault.message.split(/[\n:]/);
        throw (0,checks_report/* malformed */.Qm)(name, `line ${xml.line + 1}: no whole XML: ${why}`);
    };
    xml.onopentag = ({ name: tag, attributes }) => {
        if (path.length === 0 && !roots.includes(tag))
            throw (0,checks_report/* malformed */.Qm)(name, `is no JUnit report: its root is <${tag.slice(0, 50)}>`);
        path.push(tag);
        if (Object.hasOwn(enter, tag))
            enter[tag]?.(attributes);
    };
    xml.onclosetag = (tag) => {
        path.pop();
        if (Object.hasOwn(leave, tag))
            leave[tag]?.();
    };
    const take = (piece) => ['failure', 'error'].includes(path.at(-1) ?? '') && taking.text(piece);
    xml.ontext = take;
    xml.oncdata = take;
    xml.write(text.trimStart()).close();
    return cases;
};

;// CONCATENATED MODULE: ./packages/drivers/src/checks/results.ts



/** Which format it is, its first character tells. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`. */
const casesIn = (report) => report.text.trimStart().startsWith('{') ? casesOfCtrf(report) : casesOfJunit(report);
/** Cases of all reports that `patterns` name, written since `since`. */
const readCases = async (root, patterns, since, signal) => {
    const cases = [];
    for await (const report of (0,checks_report/* reports */.uE)(root, patterns, since, signal))
        cases.push(casesIn(report));
    return cases.flat();
};


/***/ })

};
