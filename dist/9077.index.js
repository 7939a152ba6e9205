export const id = 9077;
export const ids = [9077];
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

/***/ 84026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ attachEvidence)
/* harmony export */ });
/** Leaves what this process kept as evidence with the run; null where there is none, or nothing of it. Never throws. */
const attachEvidence = async ({ dir, kept }, of, { attach }) => {
    const files = kept();
    if (attach === undefined || files.length === 0)
        return null;
    return attach({ name: ['convoy-evidence', ...of].join('-'), dir, files });
};


/***/ }),

/***/ 49041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/judge/src/findings.ts
var src_findings = __webpack_require__(39109);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 2 modules
var manifest = __webpack_require__(22752);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/annotations.ts



/** Of one check: GitHub shows ten errors of a step, and whoever looks for all has the SARIF. */
const mostFindings = 10;
const nameOf = ({ service, check }) => (service === undefined ? check : `${service} ${check}`);
/** Findings at their own lines. Files of elsewhere, of an image for example, are none that anybody could look at here. */
const findingsOf = ({ findings }, { root }, cwd) => findings
    .flatMap((finding) => {
    if (finding.file === undefined || (0,external_node_path_.isAbsolute)(finding.file))
        return [];
    const file = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(root, finding.file)).replaceAll('\\', '/');
    if (file.startsWith('../'))
        return [];
    return [{ file, line: finding.line ?? 1, code: finding.rule, message: (0,src_findings/* advised */.B)(finding) }];
})
    .slice(0, mostFindings);
/** Each check that has not passed, at the line of the manifest where it is written, and behind all of them their findings. */
const annotationsOf = async (checks, place, environment, cwd) => {
    const failing = checks.filter(({ verdict }) => verdict.outcome !== 'passed');
    if (failing.length === 0)
        return [];
    const placeOf = await (0,manifest/* placesOfChecks */.Z4)(place, environment);
    return [
        ...failing.map((one) => ({
            ...{ file: place.called, ...placeOf(one), code: one.verdict.code },
            message: `${nameOf(one)} ${one.verdict.outcome}: ${one.verdict.reason}`,
        })),
        ...failing.flatMap((one) => findingsOf(one, place, cwd)),
    ];
};

// EXTERNAL MODULE: ./packages/drivers/src/checks/evidence.ts
var checks_evidence = __webpack_require__(61692);
// EXTERNAL MODULE: ./packages/engine/src/checks/check-service.ts + 12 modules
var check_service = __webpack_require__(14318);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checking = __webpack_require__(77882);
// EXTERNAL MODULE: ./packages/engine/src/checks/integration.ts + 1 modules
var integration = __webpack_require__(15148);
// EXTERNAL MODULE: ./packages/engine/src/perform/environment.ts
var perform_environment = __webpack_require__(67507);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/scrub.ts
var scrub = __webpack_require__(1534);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 3 modules
var connect = __webpack_require__(5920);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/run.ts










const run_nameOf = ({ check, subject }) => (subject === null ? check : `${subject.service}.${check}`);
const perform = async (wanted, { settings }, checking) => {
    if (wanted.subject !== null) {
        const verify = (0,record/* own */.Z)(settings.services, wanted.subject.service)?.verify ?? {};
        return (0,check_service/* checkService */._)(wanted.check, verify, wanted.subject, checking);
    }
    const { check, urls } = wanted;
    const found = (0,record/* own */.Z)(settings.checks, check);
    if (!found)
        throw new error/* ConvoyError */.rG('UNKNOWN_CHECK', `there is no check ${check}`);
    return (0,integration/* integration */.X)(check, found, (service = '') => urls[service] ?? '', checking);
};
/** What could not be checked is not passed; why is its verdict. */
const faulted = (thrown) => ({
    verdict: {
        outcome: 'error',
        code: (0,error/* codeOf */.$N)(thrown, 'CHECK_ERROR'),
        reason: (0,error/* messageOf */.bD)(thrown),
        counts: (0,checking/* countsOf */.mQ)({ error: 1 }),
    },
});
/** What commands are given beside the environment, as in a deployment. */
const environmentOf = ({ settings: { environment, services } }, wanted) => ({
    CONVOY_ENVIRONMENT: environment,
    ...(0,perform_environment/* urlsIn */._)(services, (service) => wanted.find(({ subject }) => subject?.service === service)?.subject?.url ?? (0,record/* own */.Z)(services, service)?.health?.url),
});
/** Runs all that is wanted, one after the other: what one does to a service must not be measured by the next. */
const checkAll = async (wanted, parts, { cwd, env, note, onSignal }) => {
    const { place, folder, redact } = parts;
    const dir = folder === undefined ? (0,external_node_path_.resolve)(place.root, '.convoy', 'evidence') : (0,external_node_path_.resolve)(cwd, folder);
    const evidence = (0,checks_evidence/* createEvidence */.I)({ dir, redact, onFault: note });
    const ports = (0,connect/* connectChecks */.Ux)({ root: place.root, manifest: place.manifest, env, evidence });
    const over = new AbortController();
    const off = onSignal(() => over.abort(new error/* ConvoyError */.rG('CANCELLED', 'cancelled while it was checking')));
    const log = (text) => note(redact(text.trimEnd()));
    const common = { ports, env: environmentOf(parts, wanted), signal: over.signal, log, isLogged: false };
    const checks = [];
    try {
        for (const one of wanted) {
            const name = run_nameOf(one);
            note(`${name} begins`);
            const checked = await perform(one, parts, { ...common, name }).catch((thrown) => {
                over.signal.throwIfAborted();
                return faulted(thrown);
            });
            // Some end without a word once nobody waits for them.
            over.signal.throwIfAborted();
            const verdict = (0,scrub/* scrub */._)(checked.verdict, redact);
            note(`${name} ${verdict.outcome}: ${verdict.reason}`);
            checks.push({
                ...(one.subject === null ? {} : { service: one.subject.service }),
                ...{ check: one.check, verdict, findings: checked.findings ?? [] },
            });
        }
    }
    finally {
        off();
    }
    return { checks, evidence };
};

// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/convoy/src/session/open.ts + 1 modules
var session_open = __webpack_require__(92610);
;// CONCATENATED MODULE: ./packages/convoy/src/checks/choice.ts




const unknown = ({ services, checks, environment }, name) => {
    const known = [...Object.keys(services), ...Object.keys(checks)];
    const meant = (0,words/* nearest */.pA)(name, known);
    const question = meant === undefined ? '' : `; did you mean ${meant}?`;
    return new error/* ConvoyError */.rG('UNKNOWN_CHECK', `there is neither a service nor a check ${name} in ${environment}: it has ${known.join(', ')}${question}`);
};
const nothing = ({ names, only }) => {
    const whose = names.length === 0 ? 'the manifest has' : `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'}`;
    const which = only === null ? 'nothing to check' : `no ${only.join(' or ')} check`;
    return new error/* ConvoyError */.rG('NOTHING_TO_CHECK', `${whose} ${which}: add \`verify\` to a service, or \`verify.integration\``);
};
/** Which checks are meant; without names all. Faults: `UNKNOWN_CHECK`, `NOTHING_TO_CHECK`. */
const choose = (asked) => {
    const { settings, names, only } = asked;
    const strange = names.find((name) => !Object.hasOwn(settings.services, name) && !Object.hasOwn(settings.checks, name));
    if (strange !== undefined)
        throw unknown(settings, strange);
    const isNamed = (name) => names.length === 0 || names.includes(name);
    const isMeant = (kind) => only === null || only.includes(kind);
    const kinds = Object.keys(settings.services)
        .filter(isNamed)
        .map((service) => [service, (0,checks/* checksOfService */.QN)((0,record/* own */.Z)(settings.services, service)).filter(isMeant)])
        .filter(([, kinds]) => kinds.length > 0);
    const spanning = isMeant('integration') ? Object.keys(settings.checks).filter(isNamed) : [];
    if (kinds.length + spanning.length === 0)
        throw nothing(asked);
    return { kinds: new Map(kinds), spanning };
};

;// CONCATENATED MODULE: ./packages/convoy/src/checks/told.ts


/** A provider says within this time where a service answers, in milliseconds. */
const limitMs = 10_000;
/** Where the provider of a service says that it answers; of what Convoy never put there nobody is asked. */
const toldUrl = async (service, { place, settings, markers }, { env, note }) => {
    const { environment, services } = settings;
    const keys = (0,record/* own */.Z)(services, service)?.with;
    const marker = (0,record/* own */.Z)(await markers(), service);
    if (marker === undefined || keys === undefined)
        return undefined;
    const { ports, close } = await (0,connect/* connect */.Ng)(place, settings, marker.deployment, env, note);
    try {
        const provider = ports.provider(service);
        if (!provider.capabilities.describe)
            return undefined;
        const target = { environment, service, with: keys };
        return (await provider.describe(target, AbortSignal.timeout(limitMs))).url;
    }
    finally {
        close();
    }
};

;// CONCATENATED MODULE: ./packages/convoy/src/checks/wanted.ts







/** Services whose addresses a check that spans several asks for by itself. */
const askedBy = ({ checks }, check) => [
    ...new Set(((0,record/* own */.Z)(checks, check)?.requests ?? []).flatMap(({ service }) => service ?? [])),
];
/** Addresses that were given: of the one service that is checked. */
const givenIn = ({ url, against }, { kinds }) => {
    if ((url ?? against) !== undefined && kinds.size !== 1)
        throw new error/* ConvoyError */.rG('USAGE', 'an address is of one service: name it');
    return url === undefined ? {} : Object.fromEntries([...kinds.keys()].map((service) => [service, url]));
};
/** What of the settings is read to check: what only a deploy needs may be unset. */
const readIn = (settings, { kinds, spanning }, given) => {
    const met = new Set([...kinds.keys(), ...spanning.flatMap((check) => askedBy(settings, check))]);
    const of = (name, service) => ({
        ...service,
        ...{ with: {}, health: Object.hasOwn(given, name) ? null : service.health },
        verify: Object.fromEntries((kinds.get(name) ?? []).map((kind) => [kind, service.verify?.[kind]])),
    });
    const services = Object.entries(settings.services).filter(([name]) => met.has(name));
    return { ...settings, services: Object.fromEntries(services.map(([name, service]) => [name, of(name, service)])) };
};
/** Where each of these services answers: as it was given, else as the manifest says, else as its provider does. */
const addressesOf = async ({ place, settings }, services, given, markers, around) => {
    const urls = {};
    for (const service of services) {
        const stated = (0,record/* own */.Z)(given, service) ?? (0,record/* own */.Z)(settings.services, service)?.health?.url;
        const url = stated ?? (await toldUrl(service, { place, settings, markers }, around));
        if (url === undefined)
            throw new error/* ConvoyError */.rG('INPUT_MISSING', `nobody knows where ${service} answers: give \`--url\`, or set health.url in the manifest`);
        urls[service] = (0,expand/* expand */.fT)(url, (name) => around.env[name]);
    }
    return urls;
};
/** Reads at most once, and only where somebody asks: on GitHub each reading is a request. */
const once = (read) => {
    let found;
    return () => (found ??= read());
};
/** What is to be checked, and where. Throws what is wrong before anything is asked. */
const wantedOf = async (asked, around) => {
    const { place, settings, against } = asked;
    const choice = choose(asked);
    const given = givenIn(asked, choice);
    const read = readIn(settings, choice, given);
    const met = Object.keys(read.services);
    await (0,manifest/* requireVariables */.pS)(place, read, { services: met, checks: choice.spanning }, around.env);
    const markers = once(async () => (await (0,session_open/* headOf */.Uo)(place, settings.environment).read()).record.markers);
    const urls = await addressesOf(asked, met, given, markers, around);
    const isCompared = against === undefined && [...choice.kinds.values()].flat().includes('performance');
    const former = isCompared ? await markers() : {};
    const subjectOf = (service) => {
        const profile = (0,record/* own */.Z)(former, service)?.profile;
        return {
            ...{ service, url: urls[service] },
            ...(against === undefined ? {} : { stable: against }),
            ...(profile ? { former: profile } : {}),
        };
    };
    return [
        ...[...choice.kinds].flatMap(([service, kinds]) => kinds.map((check) => ({ check, subject: subjectOf(service) }))),
        ...choice.spanning.map((check) => {
            const asks = askedBy(settings, check).map((service) => [service, urls[service]]);
            return { check, subject: null, urls: Object.fromEntries(asks) };
        }),
    ];
};

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 3 modules
var src_place = __webpack_require__(37769);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/attach.ts
var attach = __webpack_require__(84026);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/convoy/src/view/attached.ts
var attached = __webpack_require__(39802);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/view/checks.ts



const named = ({ service, check }) => service === undefined ? check : `${service} ${check}`;
const isGood = ({ verdict }) => verdict.outcome === 'passed';
const summed = ({ checks, environment }) => {
    const bad = checks.filter((one) => !isGood(one)).length;
    return `${(0,plural/* plural */.L)(checks.length, 'check')} of ${environment}, ${bad === 0 ? 'all passed' : `${bad} not passed`}`;
};
/** What came of each check, those that did not pass last, and where their evidence is. */
const checkText = (shown) => {
    const { checks, evidence, artifact } = shown;
    const width = Math.max(...checks.map((one) => [...named(one)].length));
    return [
        ...[...checks.filter(isGood), ...checks.filter((one) => !isGood(one))].map((one) => `${(0,view_text/* fill */.GS)(named(one), width)}  ${one.verdict.outcome}: ${(0,view_text/* clean */.uH)(one.verdict.reason)}`),
        `${summed(shown)}; evidence: ${evidence}`,
        ...(artifact ? [(0,attached/* attachedText */.q)(artifact)] : []),
    ].join('\n');
};
/** A cell of a table: nothing in it may end it, be a link or an image, or be taken for HTML. */
const cell = (text) => (0,view_text/* clean */.uH)(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\|`*_[\]@#~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const mark = (outcome) => (outcome === 'passed' ? '✅' : outcome === 'failed' ? '❌' : '⚠️');
/** The same as a table, for a job's summary. */
const checkMarkdown = (shown) => {
    const { checks, artifact } = shown;
    return [
        `### ${checks.every(isGood) ? '✅' : '❌'} verify: ${summed(shown)}`,
        '',
        '| check | | why |',
        '| --- | --- | --- |',
        ...checks.map((one) => `| ${cell(named(one))} | ${mark(one.verdict.outcome)} ${one.verdict.outcome} | ${cell(one.verdict.reason)} |`),
        ...(artifact ? ['', `Evidence: [${artifact.name}](${artifact.url}), ${(0,plural/* plural */.L)(artifact.files, 'file')}`] : []),
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./packages/convoy/src/verbs/check.ts














const kinds = [...checks/* checkKinds */.aT, 'integration'];
/** One or more of them, by commas. */
const someKinds = schemas/* string */.YjP().superRefine((text, context) => {
    const strange = text.split(',').find((one) => !kinds.some((kind) => kind === one));
    if (strange === undefined)
        return;
    const meant = (0,words/* nearest */.pA)(strange, kinds);
    const question = meant === undefined ? '' : `; did you mean ${meant}?`;
    context.addIssue({ code: 'custom', message: `expects some of ${kinds.join(',')}${question}` });
});
const address = () => schemas/* url */.OZ5({ protocol: /^https?$/, error: 'expects an http or https address' });
/** Reports for GitHub's code scanning: the file, of several their folder; null: there is none. */
const sarifIn = ({ dir, kept }) => {
    const [first, ...more] = kept().filter((file) => file.endsWith('.sarif'));
    return more.length > 0 ? dir : (first ?? null);
};
const check = (0,verb/* verb */.w)({
    inputs: {
        names: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('Services and integration checks of the manifest; default: all that are verified'),
        only: schemas/* array */.YOg(someKinds)
            .optional()
            .describe(`Kinds of checks: ${kinds.join(',')}; default all`),
        url: address()
            .optional()
            .describe('Where the one service that is named answers; default its health.url, else what its provider says'),
        against: address()
            .optional()
            .describe('Where the release answers that its performance is compared with; default: what is known of the confirmed one'),
        evidence: schemas/* string */.YjP()
            .min(1, 'expects a folder')
            .optional()
            .describe('Folder for what the verdicts rest on; default .convoy/evidence beside the manifest'),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['names'],
    run: async ({ names = [], only, url, against, evidence, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const settings = await (0,manifest.load)(place, given.environment);
        const wanted = await wantedOf({ place, settings, names, only: only ? only.flatMap((some) => some.split(',')) : null, url, against }, around);
        const redact = (0,secrets/* redactorFor */.sD)(settings, around.env);
        const { environment } = settings;
        const done = await checkAll(wanted, { place, settings, folder: evidence, redact }, around);
        const passed = done.checks.every(({ verdict }) => verdict.outcome === 'passed');
        const shown = {
            environment,
            passed,
            checks: done.checks.map(({ findings, ...one }) => one),
            ...{ evidence: done.evidence.dir, sarif: sarifIn(done.evidence) },
            artifact: await (0,attach/* attachEvidence */.P)(done.evidence, [environment], around),
        };
        const annotations = await annotationsOf(done.checks, place, environment, around.cwd);
        return {
            exit: passed ? exit/* exits */.c.done : exit/* exits */.c.failed,
            text: redact(checkText(shown)),
            markdown: redact(checkMarkdown(shown)),
            json: shown,
            annotations: annotations.map((one) => ({ ...one, message: redact(one.message) })),
        };
    },
});


/***/ }),

/***/ 39802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ attachedText)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89955);

/** Where evidence is that was left with the run, in words. */
const attachedText = ({ name, url, files, left }) => {
    const rest = left === 0 ? '' : ` (${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(left, 'more file')} would be too much)`;
    return `evidence: ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(files, 'file')} in the artifact ${name}${rest}, ${url}`;
};


/***/ })

};
