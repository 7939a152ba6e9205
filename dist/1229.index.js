export const id = 1229;
export const ids = [1229];
export const modules = {

/***/ 91723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   ZV: () => (/* binding */ openTrial),
/* harmony export */   _m: () => (/* binding */ concludeTrial),
/* harmony export */   jy: () => (/* binding */ plannedRule),
/* harmony export */   q2: () => (/* binding */ enoughFor),
/* harmony export */   z_: () => (/* binding */ addAnswers)
/* harmony export */ });
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22331);
/* harmony import */ var _compare_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46661);
/* harmony import */ var _compare_telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66366);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10720);




const known = new Map();
/** Working out the looks of a rule takes a tenth of a second, so it is done once for each. */
const looksFor = (rule) => {
    const key = JSON.stringify([rule.alpha, rule.direction, rule.when]);
    const found = known.get(key) ?? (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(rule);
    known.set(key, found);
    return found;
};
/** Looks at what is measured so often, evenly: the sooner a bad release is known, the less it is asked. */
const planned = 10;
/** Of so many samples a side. */
const plannedRule = ({ samples, quantile, maxIncrease, }) => ({
    ...{ quantile, maxIncrease, when: { samples, looks: Math.min(planned, samples) } },
});
/** Where the slow answers are. */
const slow = 0.95;
const quantilesOf = ({ maxIncrease, quantile }) => {
    if (maxIncrease === null)
        return [];
    return quantile === null ? [null, slow] : [quantile];
};
/** Errors and times share alpha evenly, as all times do, and all trials of a release. */
const alphaOf = (rule) => _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld.alpha / ((rule.maxIncrease === null ? 1 : 2) * (rule.among ?? 1));
const latencyRules = (rule) => {
    const quantiles = quantilesOf(rule);
    return quantiles.map((quantile) => ({
        ...{ ..._compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld, alpha: alphaOf(rule) / quantiles.length, quantile, maxIncrease: rule.maxIncrease ?? 0 },
        when: rule.when,
        ...(rule.least === undefined ? {} : { least: rule.least }),
    }));
};
/**
 * Samples a side with which a check of so many could fail at all, beside another release or against a profile. Of all times:
 * where those are enough and the slow ones too few, they decide alone.
 */
const enoughFor = (rule) => Math.max(_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .fewest */ .xB, ...latencyRules(rule)
    .slice(0, 1)
    .map((one) => (0,_compare_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .enoughOf */ .O)(one, looksFor(one)) ?? Number.POSITIVE_INFINITY));
const openTrial = (rule) => {
    // Of failures none more are allowed, and their test is sound however often one looks.
    const errors = { ..._compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .usualRule */ .ld, alpha: alphaOf(rule), metric: 'errors', when: 'open' };
    return {
        latency: latencyRules(rule).map((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openComparison */ .Iz)(one, looksFor(one))),
        errors: (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openComparison */ .Iz)(errors, { sizes: [], levels: [] }),
        failed: null,
    };
};
/** More answers of one side. */
const addAnswers = (trial, side, { ms, errors, total }) => {
    const counted = total > 0 ? [{ value: errors, trials: total }] : [];
    const times = ms.map((value) => ({ value, trials: 1 }));
    const latency = trial.latency.map((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .lB)(one, side, times));
    const failures = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .lB)(trial.errors, side, counted);
    return {
        latency: latency.map(({ comparison }) => comparison),
        errors: failures.comparison,
        failed: trial.failed ?? failures.verdict ?? latency.find(({ verdict }) => verdict)?.verdict ?? null,
    };
};
/** What one side answered so far, as far as it is judged. */
const answersOf = ({ latency, errors }, side) => {
    const { failures, trials } = (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errors.both[side]);
    const times = latency[0] ? (0,_compare_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(latency[0].both[side]) : [];
    return { ms: times.map(({ value }) => value), errors: failures, total: trials };
};
/** The gravest of errors, times and slow times; where all times were enough, too few to judge the slow ones is no fault. */
const gravest = (verdicts) => {
    const telling = verdicts.filter(({ code }, index) => index < 2 || code !== 'TOO_FEW');
    return telling.find(({ outcome }) => outcome === 'failed') ?? telling.find(({ outcome }) => outcome !== 'passed');
};
/** Its verdicts as one: the gravest, with the reasons of all, its own first. */
const concludeTrial = (trial) => {
    const { failed } = trial;
    if (failed)
        return { outcome: 'failed', code: failed.code, reason: failed.reason };
    const verdicts = [trial.errors, ...trial.latency].map(_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .Ep);
    const worst = gravest(verdicts);
    const reasons = [...(worst ? [worst] : []), ...verdicts].map(({ reason }) => reason);
    return {
        ...{ outcome: worst?.outcome ?? 'passed', code: worst?.code ?? 'NOT_WORSE' },
        reason: [...new Set(reasons)].join('; '),
    };
};


/***/ }),

/***/ 41229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./packages/manifest/src/schema/leaf.ts
var leaf = __webpack_require__(14967);
// EXTERNAL MODULE: ./packages/manifest/src/tree.ts
var tree = __webpack_require__(75267);
// EXTERNAL MODULE: ./packages/manifest/src/words.ts
var words = __webpack_require__(8090);
;// CONCATENATED MODULE: ./packages/manifest/src/explain/phrase.ts

const kinds = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    null: 'nothing',
};
const small = (origin, minimum) => {
    if (origin === 'string')
        return 'expects text that is not empty';
    if (origin === 'array')
        return 'expects a list that is not empty';
    return `expects a number of at least ${minimum}`;
};
const knownMark = 'known keys: ';
/** Our words for zod's issues; a schema's own words win over them. */
const phrase = (issue) => {
    if (issue.code === 'invalid_type')
        return `expects ${kinds[issue.expected] ?? issue.expected}`;
    if (issue.code === 'invalid_value')
        return `expects ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => (0,words/* code */.aY)(String(value))).join(', ')}`;
    if (issue.code === 'too_small')
        return small(issue.origin, issue.minimum);
    if (issue.code === 'too_big')
        return `expects ${issue.origin === 'string' ? 'shorter text' : `a number of at most ${issue.maximum}`}`;
    if (issue.code === 'unrecognized_keys') {
        const { def } = issue.inst?._zod ?? {};
        return `${knownMark}${Object.keys(def?.shape ?? {}).join(' ')}`;
    }
    return undefined;
};
/** Given to each parse. Compiled checks would be faster only from the second parse on. */
const parsing = { error: phrase, jitless: true };
/** The keys that `phrase` put into an issue about unknown ones. */
const knownKeys = (message) => message.startsWith(knownMark) ? message.slice(knownMark.length).split(' ').filter(Boolean) : [];

;// CONCATENATED MODULE: ./packages/manifest/src/explain/union.ts


/** A branch is out when not even the kind of the value is right. */
const otherKind = (issues, value) => issues.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof value === 'object')));
/** Fewer faults are likelier; a misspelt key says that its branch was meant. */
const weight = (issues) => issues.reduce((sum, issue) => {
    if (issue.code !== 'unrecognized_keys')
        return sum + 1;
    const known = knownKeys(issue.message);
    return sum + issue.keys.reduce((all, key) => all + ((0,words/* nearest */.pA)(key, known) === undefined ? 1.5 : 0.5), 0);
}, 0);
/** Of a union's branches the issues of the one that was meant; or, when none fits, what they expect, in words. */
const likeliest = (branches, value) => {
    const fitting = branches.filter((issues) => !otherKind(issues, value));
    const [best] = fitting.toSorted((a, b) => weight(a) - weight(b));
    if (best !== undefined)
        return best;
    const expected = branches.flatMap((issues) => issues.slice(0, 1).map(({ message }) => message.replace(/^expects /, '')));
    return [...new Set(expected)].join(', or ');
};

;// CONCATENATED MODULE: ./packages/manifest/src/explain/explain.ts





/** What stands there, in a few words. */
const found = (value) => {
    if (value === null || value === undefined)
        return 'nothing';
    if (value === '')
        return 'an empty text';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a map' : (0,words/* code */.aY)(String(value));
};
const unknownKeys = (keys, message, path) => {
    const known = knownKeys(message);
    return keys.map((key) => {
        const { question, fix } = (0,words/* didYouMean */.au)(key, known);
        return {
            code: 'UNKNOWN_KEY',
            path: [...path, key],
            at: 'key',
            message: `unknown key ${(0,words/* code */.aY)(key)}${(0,words/* within */.ux)(path)}${question}`,
            fix,
        };
    });
};
const expectation = /^expects /;
/** What to write where `message` says what was expected. */
const remedy = (message) => leaf/* fixes */.Su[message] ?? (expectation.test(message) ? message.replace(expectation, 'write ') : undefined);
const missing = (path, message) => {
    const key = String(path.at(-1));
    const above = path.slice(0, -1);
    return {
        code: 'MISSING_KEY',
        path,
        at: 'key',
        message: `${(0,words/* code */.aY)(key)} is missing${(0,words/* within */.ux)(above)}`,
        fix: `add ${(0,words/* code */.aY)(`${key}:`)}${expectation.test(message) ? message.replace(expectation, ' with ') : ''}`,
    };
};
const wrong = (issue, path, value) => {
    const where = path.length === 0 ? 'the manifest' : (0,words/* code */.aY)((0,words/* dotted */.Bs)(path));
    const kind = issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'WRONG_TYPE' : 'WRONG_VALUE';
    if (!expectation.test(issue.message)) {
        const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
        return { code: kind, path, message: `${where}: ${issue.message}`, ...(typeof fix === 'string' && { fix }) };
    }
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    if (typeof value === 'string' && allowed.includes(value)) {
        const message = `${where} ${issue.message}, not the text ${(0,words/* code */.aY)(value)}`;
        return { code: kind, path, message, fix: `write ${value} without quotes` };
    }
    const meant = typeof value === 'string' ? (0,words/* nearest */.pA)(value, allowed) : undefined;
    const fix = meant === undefined ? remedy(issue.message) : `write ${(0,words/* code */.aY)(meant)}`;
    const question = meant === undefined ? '' : `: did you mean ${(0,words/* code */.aY)(meant)}?`;
    return { code: kind, path, message: `${where} ${issue.message}, not ${found(value)}${question}`, fix };
};
const problemsOf = (issue, base, data) => {
    const path = [...base, ...issue.path];
    const value = (0,tree/* valueAt */.fK)(data, issue.path);
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, issue.message, path);
    if (issue.code === 'invalid_key') {
        const [key] = issue.path.slice(-1).map(String);
        const { message = '' } = issue.issues[0] ?? {};
        return [
            {
                code: 'INVALID_NAME',
                path,
                at: 'key',
                message: `${(0,words/* code */.aY)(key ?? '')}${(0,words/* within */.ux)(path.slice(0, -1))} is not a name`,
                fix: remedy(message),
            },
        ];
    }
    if (value === undefined && path.length > base.length)
        return [missing(path, issue.message)];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const branch = likeliest(issue.errors, value);
        return typeof branch === 'string'
            ? [wrong({ ...issue, message: `expects ${branch}` }, path, value)]
            : explain(branch, path, value);
    }
    return [wrong(issue, path, value)];
};
/** A key that is missing because it was misspelt is told once, as misspelt. */
const onceEach = (problems) => {
    const misspelt = new Set(problems.filter(({ code }) => code === 'UNKNOWN_KEY').map(({ path, fix }) => `${(0,words/* dotted */.Bs)(path.slice(0, -1))} ${fix}`));
    return problems.filter(({ code: kind, path }) => kind !== 'MISSING_KEY' || !misspelt.has(`${(0,words/* dotted */.Bs)(path.slice(0, -1))} write ${(0,words/* code */.aY)(String(path.at(-1)))}`));
};
/** zod's issues about `data`, which stands at `base`, as problems with our words, places and fixes. */
const explain = (issues, base, data) => onceEach(issues.slice(0, 1000).flatMap((issue) => problemsOf(issue, base, data)));

// EXTERNAL MODULE: ./packages/manifest/src/problem.ts
var problem = __webpack_require__(9812);
// EXTERNAL MODULE: ./packages/manifest/src/schema/manifest.ts + 14 modules
var manifest = __webpack_require__(96406);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/commands.ts




const takesCommand = (schema) => schema.safeParse('text').success && schema.safeParse(['list']).success;
/** For each provider the keys of its `with` that hold a command line: those that take a text as well as a list. */
const commandKeysOf = (providers) => new Map(Object.entries(providers).map(([name, schema]) => {
    const shape = schema instanceof schemas/* ZodObject */.bvH ? schema.shape : {};
    return [name, Object.keys(shape).filter((key) => takesCommand(shape[key]))];
}));
const within = (run, at, of) => [...(0,tree/* textsWithin */.qI)(run)].flatMap(({ text, path }) => {
    const [found] = (0,expand/* referencesIn */.ii)(text);
    if (found === undefined)
        return [];
    const { name } = found;
    return [
        {
            code: 'REFERENCE_IN_COMMAND',
            path: [...at, ...path],
            message: `${(0,words/* code */.aY)(`\${${name}}`)} in a command line of ${(0,words/* code */.aY)(of)}: its value could act as code`,
            fix: `let the command read ${name} from its environment; in a string for the shell write "$${name}" without braces`,
        },
    ];
});
/** A value never becomes part of a command line: whoever sets it could run commands (DESIGN §5). */
const commandReferences = (view, providers) => {
    const keys = commandKeysOf(providers);
    return [
        ...(0,tree/* entriesAt */.ws)(view.data, 'tasks').flatMap(([name, task]) => within((0,tree/* own */.ZV)(task, 'run'), ['tasks', name, 'run'], name)),
        ...(0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(view.data, ['verify', 'integration'])).flatMap((check, index) => within((0,tree/* own */.ZV)(check, 'run'), ['verify', 'integration', index, 'run'], String((0,tree/* own */.ZV)(check, 'name')))),
        ...(0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(view.data, ['incident', 'run'])).flatMap((step, index) => within((0,tree/* own */.ZV)(step, 'run'), ['incident', 'run', index, 'run'], String((0,tree/* own */.ZV)(step, 'name')))),
        ...[...view.services].flatMap(([name, service]) => within((0,tree/* own */.ZV)((0,tree/* own */.ZV)(service.verify, 'security'), 'scan'), view.at(name, 'verify', 'security', 'scan'), name)),
        ...[...view.services].flatMap(([name, service]) => (keys.get(service.provider) ?? []).flatMap((key) => within((0,tree/* own */.ZV)(service.with, key), view.at(name, 'with', key), name))),
    ];
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/canaries.ts




const stepsOf = (service) => (0,tree/* listOf */.c3)((0,tree/* own */.ZV)((0,tree/* own */.ZV)(service, 'strategy'), 'canary'));
/** Undefined where it is none: the schema says so. */
const weightOf = (step) => {
    const { success, data } = (0,leaf/* percentage */.X1)().safeParse((0,tree/* own */.ZV)(step, 'weight'));
    return success ? Number.parseFloat(data) : undefined;
};
/** What shows nothing, or leaves nothing to compare with. */
const extreme = (weight) => {
    if (weight === 0)
        return 'gets none of the traffic, so the step shows nothing';
    return weight >= 100 ? 'gets all of the traffic, and nothing is left to compare it with' : null;
};
/** A canary is some of the traffic, and more with each step: nothing proves nothing, and all of it is the shift. */
const canaryWeights = (view) => view.services.entries().flatMap(([name, service]) => {
    let before = 0;
    return stepsOf(service).flatMap((step, index) => {
        const weight = weightOf(step);
        if (weight === undefined)
            return [];
        const least = before;
        before = Math.max(before, weight);
        const tell = (problem, fix) => [
            {
                code: 'CANARY_WEIGHT',
                path: view.at(name, 'strategy', 'canary', index, 'weight'),
                message: `the canary of ${(0,words/* code */.aY)(name)} ${problem}`,
                fix,
            },
        ];
        const problem = extreme(weight);
        if (problem !== null)
            return tell(problem, weight === 0 ? 'write more than 0%' : 'take the step out: all is shifted after the last one');
        if (weight > least)
            return [];
        return tell(`does not grow: ${weight}% after ${least}%`, `write more than ${least}%, or take the step out`);
    });
});
/** The same of the step that a high risk brings. */
const careWeight = (data) => {
    const canary = (0,tree/* own */.ZV)((0,tree/* own */.ZV)(data, 'care'), 'canary');
    const weight = weightOf(canary);
    const problem = weight === undefined ? null : extreme(weight);
    if (problem === null)
        return [];
    return [
        {
            code: 'CANARY_WEIGHT',
            path: ['care', 'canary', 'weight'],
            message: `the canary of \`care\` ${problem}`,
            fix: 'write more than 0% and less than 100%, for example 10%',
        },
    ];
};
/** A provider whose weights are a command of the user's own has none without it. */
const canaryWithoutWeights = (view, providers) => {
    const keys = commandKeysOf(providers);
    return view.services
        .entries()
        .filter(([, service]) => stepsOf(service).length > 0 &&
        keys.get(service.provider)?.includes('weigh') === true &&
        (0,tree/* own */.ZV)(service.with, 'weigh') === undefined)
        .map(([name]) => ({
        severity: 'warning',
        code: 'NO_WEIGHTS',
        path: view.at(name, 'strategy'),
        message: `${(0,words/* code */.aY)(name)} is to be a canary and has no ${(0,words/* code */.aY)('with.weigh')}: all its traffic is shifted at once`,
        fix: 'give `with.weigh`, a command that sends $CONVOY_WEIGHT per cent of the traffic to $CONVOY_VERSION',
    }));
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/channels.ts



/** As far as it can be told without a parser of mail headers: several, and names beside them, may stand in one text. */
const hasAddress = (text) => /[^\s@<>]@[^\s@<>]/.test(text);
const isWritten = (value) => typeof value === 'string' && (0,expand/* referencesIn */.ii)(value).length === 0;
const webhooks = (path, channel) => {
    const [written, isPrivate] = [(0,tree/* own */.ZV)(channel, 'webhook'), (0,tree/* own */.ZV)(channel, 'allow-private') === true];
    if (typeof written !== 'string' || (!isWritten(written) && !/^http:/i.test(written)))
        return [];
    if (/^https:\/\//i.test(written) || (isPrivate && /^http:\/\//i.test(written)))
        return [];
    const isPlain = /^http:\/\//i.test(written);
    return [
        {
            ...{ code: 'CHANNEL_SETTINGS', path: [...path, 'webhook'] },
            message: isPlain
                ? 'a webhook without TLS is not sent to, unless it may be'
                : 'the address of a webhook begins with https://',
            fix: isPlain
                ? 'write https://, or `allow-private: true` beside it'
                : `write its URL, or a \${NAME} that holds it`,
        },
    ];
};
const recipients = (path, channel) => {
    const at = [...path, 'email', 'to'];
    const to = (0,tree/* own */.ZV)((0,tree/* own */.ZV)(channel, 'email'), 'to');
    const all = Array.isArray(to) ? (0,tree/* listAt */.gT)((0,tree/* own */.ZV)(channel, 'email'), ['to']) : [[['to'], to]];
    return all.flatMap(([where, one]) => !isWritten(one) || hasAddress(one)
        ? []
        : [
            {
                ...{
                    code: 'CHANNEL_SETTINGS',
                    path: [...at, ...where.slice(1)],
                    message: `${(0,words/* code */.aY)(one)} is no address of mail`,
                },
                fix: 'write NAME@DOMAIN, and several as a list',
            },
        ]);
};
/** Channels that nobody can be told by, as far as what is written out shows it. */
const uselessChannels = (data) => (0,tree/* entriesAt */.ws)(data, 'alerts', 'channels').flatMap(([name, channel]) => {
    const path = ['alerts', 'channels', name];
    return [...webhooks(path, channel), ...recipients(path, channel)];
});

// EXTERNAL MODULE: ./packages/judge/src/trial.ts
var trial = __webpack_require__(91723);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/checks.ts




const sources = ['sarif', 'secrets', 'headers', 'cookies', 'tls-days'];
const isAsked = (value) => value !== undefined && value !== false;
/** What looks at nothing passes whatever happens. */
const security = (check, of) => {
    if (check.scan !== undefined && check.sarif === undefined)
        return {
            code: 'UNREAD_SCAN',
            message: `what the scanner of ${of} finds is not read: its exit status says nothing`,
            fix: 'name the reports that it writes as `sarif`',
        };
    if (sources.some((key) => isAsked(check[key])))
        return undefined;
    return {
        code: 'EMPTY_CHECK',
        message: `the security check of ${of} looks at nothing, so it would always pass`,
        fix: 'ask for some of sarif, secrets, headers: true, cookies: true and tls-days',
    };
};
const page = (check, of) => {
    const metrics = Object.keys((0,tree/* fieldsOf */.Pf)(check.metrics));
    if (checks/* categories */.LZ.some((category) => check[category] !== undefined) || metrics.length > 0)
        return undefined;
    return {
        code: 'EMPTY_CHECK',
        message: `the page check of ${of} has no budget, so it would always pass`,
        fix: 'give a least score, for example `performance: 0.9`, or a metric, for example `metrics: { largest-contentful-paint: 2500ms }`',
    };
};
/** Too few could not tell however slow a release is. */
const performance = (check, of) => {
    const { samples, quantile } = check;
    if (typeof samples !== 'number' || !(samples > 0))
        return undefined;
    const q = typeof quantile === 'string' ? Number(quantile.slice(1)) / 100 : null;
    const enough = (0,trial/* enoughFor */.q2)((0,trial/* plannedRule */.jy)({ samples, quantile: q, maxIncrease: 0 }));
    if (samples >= enough)
        return undefined;
    return {
        code: 'TOO_FEW_SAMPLES',
        message: `the performance check of ${of} could not fail whatever it measures: ${samples} samples are too few`,
        fix: `give at least \`samples: ${enough}\`; 100, the default, tells a fifth slower`,
    };
};
const rules = { security, page, performance };
/** A check can fail. */
const emptyChecks = (view) => [...view.services].flatMap(([name, service]) => Object.keys(rules).flatMap((kind) => {
    const check = (0,tree/* own */.ZV)(service.verify, kind);
    if (check === null || typeof check !== 'object' || Array.isArray(check))
        return [];
    const problem = rules[kind]((0,tree/* fieldsOf */.Pf)(check), (0,words/* code */.aY)(name));
    return problem ? [{ ...problem, path: view.at(name, 'verify', kind), at: 'key' }] : [];
}));

// EXTERNAL MODULE: ./packages/manifest/src/semantics/cycles.ts
var cycles = __webpack_require__(47006);
// EXTERNAL MODULE: ./packages/manifest/src/freeze.ts
var freeze = __webpack_require__(14996);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/freezes.ts




/** What is of another form is told by the schema. */
const freezes_forms = { from: (0,leaf/* moment */.n$)(), to: (0,leaf/* moment */.n$)(), every: (0,leaf/* recurrence */.XY)(), for: (0,leaf/* span */.Ln)() };
const isKnown = (timezone) => {
    // An offset is a zone to newer machines and none to older ones, and has no change of clocks.
    if (!/^[A-Za-z]/.test(timezone))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: timezone });
        return true;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return false;
        throw thrown;
    }
};
/** What is wrong with the time zone of anything that has one. */
const zoneProblems = (window, at) => {
    const timezone = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(window, 'timezone'));
    if (timezone === undefined || timezone === '' || isKnown(timezone))
        return [];
    const known = Intl.supportedValuesOf('timeZone');
    const { question, fix } = (0,words/* didYouMean */.au)(timezone, known);
    return [
        {
            code: 'UNKNOWN_TIMEZONE',
            path: [...at, 'timezone'],
            message: `unknown time zone ${(0,words/* code */.aY)(timezone)}${question}`,
            fix: question === '' ? 'write an IANA name such as Europe/Berlin, or UTC' : fix,
        },
    ];
};
const timeProblems = (window, at, kind) => {
    const keys = Object.keys(freezes_forms).filter((key) => (0,tree/* own */.ZV)(window, key) !== undefined);
    if (!keys.includes('from') || !keys.every((key) => freezes_forms[key].safeParse((0,tree/* own */.ZV)(window, key)).success))
        return [];
    const written = Object.fromEntries(keys.map((key) => [key, String((0,tree/* own */.ZV)(window, key))]));
    const found = (0,freeze/* timesOf */.Q)({ from: '', ...written });
    if (!('fault' in found))
        return [];
    const { key, message, fix } = found.fault;
    const what = (0,tree/* own */.ZV)(window, key) === undefined ? '' : ` ${(0,words/* code */.aY)(String((0,tree/* own */.ZV)(window, key)))}`;
    return [
        {
            code: `${kind}_TIMES`,
            path: [...at, key],
            message: `\`${key}\`${what} of a ${kind.toLowerCase()} window ${message}`,
            fix,
        },
    ];
};
/** What is wrong with one window, whatever it is for. */
const windowProblems = (window, at, kind) => [
    ...zoneProblems(window, at),
    ...timeProblems(window, at, kind),
];
/** Where windows are written, in whatever is merged into services and on its own. */
const placesOf = (data) => {
    const services = (of, at) => (0,tree/* entriesAt */.ws)(of, 'services').map(([service]) => [
        'MAINTENANCE',
        [...at, 'services', service, 'monitor', 'maintenance'],
    ]);
    return [
        ['MAINTENANCE', ['defaults', 'monitor', 'maintenance']],
        ...services(data, []),
        ...(0,tree/* entriesAt */.ws)(data, 'environments').flatMap(([name, environment]) => [
            ['FREEZE', ['environments', name, 'freeze']],
            ...services(environment, ['environments', name]),
        ]),
    ];
};
/** A window that cannot be understood would let a deployment start, or hide what is down. */
const freezeWindows = (data) => placesOf(data).flatMap(([kind, place]) => (0,tree/* listAt */.gT)(data, place).flatMap(([at, window]) => windowProblems(window, at, kind)));

// EXTERNAL MODULE: ./packages/model/src/duration.ts
var duration = __webpack_require__(68765);
// EXTERNAL MODULE: ./packages/manifest/src/defaults.ts
var defaults = __webpack_require__(24409);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/gates.ts





/** Times and counts of a gate, or undefined where what is written is no duration or count. */
const readable = (gate) => {
    const ms = (key) => (0,duration/* durationMs */.pc)(gate[key]);
    const successes = typeof gate.successes === 'number' ? gate.successes : Number.NaN;
    return { interval: ms('interval'), timeout: ms('timeout'), startup: ms('startup'), successes };
};
/** A gate can pass within its own limits. Comparisons with what could not be read are false. */
const gateSanity = (view) => [...view.services].flatMap(([name, service]) => {
    if ((0,tree/* own */.ZV)(service, 'health') === undefined)
        return [];
    const shared = (0,tree/* valueAt */.fK)(view.data, ['defaults', 'gate']);
    const gate = readable((0,tree/* fieldsOf */.Pf)((0,tree/* merge */.h1)((0,tree/* merge */.h1)(defaults/* defaultGate */.zh, (0,tree/* fieldsOf */.Pf)(shared)), (0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(service, 'gate')))));
    const shares = (0,tree/* own */.ZV)(service, 'gate') === undefined;
    const path = shares ? ['defaults', 'gate', 'timeout'] : view.at(name, 'gate', 'timeout');
    const of = shares ? 'the default gate' : `the gate of ${(0,words/* code */.aY)(name)}`;
    const least = gate.interval * (gate.successes - 1);
    const tell = (problem, fix) => ({
        severity: 'warning',
        code: 'GATE_LIMITS',
        path,
        message: `${of} ${problem}`,
        fix,
    });
    return [
        ...(gate.timeout <= gate.startup
            ? [
                tell('ends before its startup time is over, so an early failure never counts', 'make `timeout` longer than `startup`'),
            ]
            : []),
        ...(gate.timeout <= least
            ? [
                tell(`cannot pass: ${gate.successes} observations ${gate.interval} ms apart do not fit into its timeout`, 'make `timeout` longer, or `interval` shorter'),
            ]
            : []),
    ];
});
/** Somebody must say which release answers: the answer, the provider, or a URL that only the candidate has. */
const noIdentity = (view, providers) => {
    const keys = commandKeysOf(providers);
    return [...view.services]
        .filter(([, { provider, health, with: given }]) => {
        const canDescribe = !keys.get(provider)?.includes('describe') || (0,tree/* own */.ZV)(given, 'describe') !== undefined;
        return health !== undefined && (0,tree/* own */.ZV)(health, 'version') === undefined && !canDescribe;
    })
        .map(([name]) => ({
        severity: 'warning',
        code: 'NO_IDENTITY',
        path: view.at(name, 'health'),
        at: 'key',
        message: `nothing proves which release of ${(0,words/* code */.aY)(name)} answers: its gate passes only where ${(0,words/* code */.aY)('deploy')} answers with a ${(0,words/* code */.aY)('candidate')} URL`,
        fix: 'let its answer name the version and set `health.version`, such as "[BODY].version", or give `with.describe`',
    }));
};
/** Health is measured, never assumed: who leaves it out should know what that means. */
const noHealth = (view) => [...view.services]
    .filter(([, service]) => (0,tree/* own */.ZV)(service, 'health') === undefined)
    .map(([name]) => ({
    severity: 'warning',
    code: 'NO_HEALTH',
    path: ['services', name],
    at: 'key',
    message: `${(0,words/* code */.aY)(name)} has no \`health\`, so nothing gates it: health is measured, never assumed`,
    fix: 'add `health: {}` with the paths that answer for it',
}));

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/incidents.ts


/** A step is known by its name: it is taken once. */
const repeatedSteps = (data) => {
    const first = new Set();
    return (0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(data, ['incident', 'run'])).flatMap((step, index) => {
        const name = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(step, 'name')) ?? '';
        if (!first.has(name)) {
            first.add(name);
            return [];
        }
        const message = `another step is called ${(0,words/* code */.aY)(name)} too`;
        return [
            {
                ...{ code: 'DUPLICATE_NAME', path: ['incident', 'run', index, 'name'], message },
                fix: 'give one of them another name',
            },
        ];
    });
};
/** A runbook is of something that can be the cause. */
const unknownRunbooks = (data) => {
    const known = [...(0,tree/* entriesAt */.ws)(data, 'services'), ...(0,tree/* entriesAt */.ws)(data, 'external')].map(([name]) => name);
    return (0,tree/* entriesAt */.ws)(data, 'incident', 'runbooks')
        .filter(([name]) => name !== '*' && !known.includes(name))
        .map(([name]) => {
        const { question, fix } = (0,words/* didYouMean */.au)(name, known);
        const message = `runbook of the unknown service ${(0,words/* code */.aY)(name)}${question}`;
        return { code: 'UNKNOWN_SERVICE', path: ['incident', 'runbooks', name], at: 'key', message, fix };
    });
};

// EXTERNAL MODULE: ./packages/model/src/alerting/built-in.ts
var built_in = __webpack_require__(19034);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/routes.ts


/** Every route with its path, those below others among them. */
const routesWithin = (data, at = ['alerts']) => (0,tree/* listAt */.gT)(data, [...at, 'routes']).flatMap(([path, route]) => [[path, route], ...routesWithin(data, path)]);
/** A window that cannot be understood would wake somebody, or nobody. */
const muteWindows = (data) => routesWithin(data).flatMap(([path]) => (0,tree/* listAt */.gT)(data, [...path, 'mute']).flatMap(([at, window]) => windowProblems(window, at, 'MUTE')));
/** A route after one that takes everything gets nothing. */
const unreachedRoutes = (data) => [['alerts'], ...routesWithin(data).map(([path]) => path)].flatMap((above) => {
    const level = (0,tree/* listAt */.gT)(data, [...above, 'routes']);
    const last = level.findIndex(([, route]) => takesAll(route));
    return level.slice(last < 0 ? level.length : last + 1).map(([path]) => ({
        severity: 'warning',
        code: 'UNREACHED_ROUTE',
        path,
        message: 'no alert comes to this route: the one before it takes all',
        fix: 'put it before that one, or give that one `continue: true`',
    }));
});
const takesAll = (route) => {
    const match = (0,tree/* own */.ZV)(route, 'match');
    const isWide = match === undefined || (typeof match === 'object' && match !== null && Object.keys(match).length === 0);
    return isWide && (0,tree/* own */.ZV)(route, 'continue') !== true && typeof route === 'object';
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/labels.ts




const rulesOf = (data) => (0,tree/* listAt */.gT)(data, ['alerts', 'rules']).map(([, rule]) => rule);
const ofAll = (data) => {
    const rules = rulesOf(data);
    return {
        names: [
            ...built_in/* builtInLabels */.pb,
            ...built_in/* workflowLabels */.hH,
            ...rules.flatMap((rule) => Object.keys((0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(rule, 'labels')))),
        ],
        values: {
            alertname: [...built_in/* builtInAlerts */.R3, ...rules.flatMap((rule) => (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(rule, 'name')) ?? [])],
            severity: [...built_in/* severities */.gO, ...rules.flatMap((rule) => (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(rule, 'severity')) ?? [])],
        },
    };
};
/** The alert that a first step may ask for is always an incident's. */
const ofIncidents = {
    names: built_in/* incidentLabels */.sV,
    values: { alertname: ['incident'], severity: built_in/* severities */.gO.filter((one) => one !== 'info') },
};
const fix = 'write a label that alerts have, or give it to one by `labels` of a rule';
const unknownName = (name, path, at, { names }) => {
    if (names.includes(name))
        return [];
    const { question, fix: known = fix } = (0,words/* didYouMean */.au)(name, names);
    const message = `no alert has a label ${(0,words/* code */.aY)(name)}${question}`;
    return [{ severity: 'warning', code: 'UNKNOWN_LABEL', path, at, message, fix: known }];
};
/** What of labels that an alert must have none can have: nobody would see that it matches nothing. */
const unmatched = (data, path, known) => (0,tree/* entriesAt */.ws)(data, ...path).flatMap(([name, value]) => {
    const at = [...path, name];
    const values = Object.hasOwn(known.values, name) ? known.values[name] : undefined;
    if (values === undefined || typeof value !== 'string')
        return unknownName(name, at, 'key', known);
    if (values.includes(value))
        return [];
    const { question, fix: meant = fix } = (0,words/* didYouMean */.au)(value, values);
    const message = `no alert has the ${name} ${(0,words/* code */.aY)(value)}${question}`;
    return [{ severity: 'warning', code: 'UNKNOWN_LABEL', path: at, message, fix: meant }];
});
const unnamed = (data, path, known) => (0,tree/* listAt */.gT)(data, path).flatMap(([at, name]) => (typeof name === 'string' ? unknownName(name, at, 'value', known) : []));
/** Labels of routes, inhibitions and first steps that no alert can have, as far as is known: other tools' alerts may be replayed. */
const unknownLabels = (data) => {
    const known = ofAll(data);
    return [
        ...routesWithin(data).flatMap(([path]) => [
            ...unmatched(data, [...path, 'match'], known),
            ...unnamed(data, [...path, 'group-by'], known),
        ]),
        ...(0,tree/* listAt */.gT)(data, ['alerts', 'inhibit']).flatMap(([path]) => [
            ...unmatched(data, [...path, 'source'], known),
            ...unmatched(data, [...path, 'target'], known),
            ...unnamed(data, [...path, 'equal'], known),
        ]),
        ...(0,tree/* listAt */.gT)(data, ['incident', 'run']).flatMap(([path]) => unmatched(data, [...path, 'on'], ofIncidents)),
    ];
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/malformed.ts




const malformed_within = (value, at) => [...(0,tree/* textsWithin */.qI)(value)].flatMap(({ text, path }) => {
    const broken = (0,expand/* malformedIn */.Tn)(text);
    return broken === undefined
        ? []
        : [
            {
                code: 'MALFORMED_REFERENCE',
                path: at(path),
                message: `what begins with ${(0,words/* code */.aY)(broken)} in ${(0,words/* code */.aY)((0,words/* dotted */.Bs)(at(path)))} is no reference`,
                fix: `write \`\${NAME}\` or \`\${NAME:-default}\`: letters, digits and _ in the name, no braces in the default`,
            },
        ];
});
const without = (value, keys) => Object.fromEntries(Object.entries((0,tree/* fieldsOf */.Pf)(value)).filter(([key]) => !keys.includes(key)));
/** What is nearly a reference would be taken as it is written. In a command line it is the shell's. */
const malformedReferences = (view, providers) => {
    const commands = commandKeysOf(providers);
    return [
        ...[...view.services].flatMap(([name, service]) => malformed_within({ with: without(service.with, commands.get(service.provider) ?? []), health: service.health }, (path) => view.at(name, ...path))),
        ...(0,tree/* entriesAt */.ws)(view.data, 'environments').flatMap(([name, environment]) => malformed_within((0,tree/* own */.ZV)(environment, 'url'), () => ['environments', name, 'url'])),
        ...malformed_within((0,tree/* own */.ZV)(view.data, 'external'), (path) => ['external', ...path]),
        ...malformed_within((0,tree/* own */.ZV)(view.data, 'alerts'), (path) => ['alerts', ...path]),
    ];
};

// EXTERNAL MODULE: ./packages/manifest/src/semantics/view.ts
var view = __webpack_require__(10536);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/names.ts



const keysOf = (data, ...path) => (0,tree/* entriesAt */.ws)(data, ...path).map(([name]) => ({ name, path: [...path, name], at: 'key' }));
const checkNames = (data) => (0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(data, ['verify', 'integration'])).flatMap((check, index) => {
    const name = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(check, 'name'));
    return name === undefined ? [] : [{ name, path: ['verify', 'integration', index, 'name'], at: 'value' }];
});
/** Services, tasks, external dependencies and checks are subjects of one journal: a name means one of them. */
const repeatedNames = (data) => {
    const first = new Map();
    return [
        ...keysOf(data, 'services'),
        ...keysOf(data, 'tasks'),
        ...keysOf(data, 'external'),
        ...checkNames(data),
    ].flatMap(({ name, path, at }) => {
        const other = first.get(name);
        first.set(name, other ?? path);
        if (other === undefined)
            return [];
        const message = `the name ${(0,words/* code */.aY)(name)} is taken by ${(0,words/* code */.aY)((0,words/* dotted */.Bs)(other))}`;
        return [{ code: 'DUPLICATE_NAME', path, at, message, fix: 'give one of them another name' }];
    });
};
/** A name such as `constructor` would find what every object inherits. */
const reservedNames = (data) => [
    ...keysOf(data, 'services'),
    ...keysOf(data, 'tasks'),
    ...keysOf(data, 'external'),
    ...checkNames(data),
    ...keysOf(data, 'environments'),
    ...keysOf(data, 'alerts', 'channels'),
]
    .filter(({ name }) => name in {})
    .map(({ name, path, at }) => ({
    code: 'RESERVED_NAME',
    path,
    at,
    message: `${(0,words/* code */.aY)(name)} is a reserved name`,
    fix: 'take another',
}));
/** Overrides are for services that exist. */
const unknownOverrides = (data) => {
    const services = (0,tree/* fieldsOf */.Pf)((0,tree/* valueAt */.fK)(data, ['services']));
    const known = Object.keys(services);
    return (0,tree/* entriesAt */.ws)(data, 'environments')
        .values()
        .flatMap(([environment]) => keysOf(data, 'environments', environment, 'services')
        .values()
        .filter(({ name }) => !Object.hasOwn(services, name))
        .map(({ name, path, at }) => {
        const { question, fix } = (0,words/* didYouMean */.au)(name, known);
        return {
            code: 'UNKNOWN_SERVICE',
            path,
            at,
            message: `override of the unknown service ${(0,words/* code */.aY)(name)}${question}`,
            fix,
        };
    }));
};
/** More than the rules are asked for would go unchecked. */
const tooManyEnvironments = (data) => keysOf(data, 'environments')
    .slice(view/* mostEnvironments */.Mj, view/* mostEnvironments */.Mj + 1)
    .map(({ path, at }) => ({
    code: 'TOO_MANY_ENVIRONMENTS',
    path,
    at,
    message: `more than ${view/* mostEnvironments */.Mj} environments`,
    fix: 'keep those that are deployed from one place in a manifest of their own',
}));
/** There is something to deploy. */
const noServices = (data) => {
    const services = (0,tree/* valueAt */.fK)(data, ['services']);
    const empty = services !== null && typeof services === 'object' && Object.keys(services).length === 0;
    return empty
        ? [
            {
                code: 'NO_SERVICES',
                path: ['services'],
                at: 'key',
                message: 'no services',
                fix: 'name at least one, with its provider',
            },
        ]
        : [];
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/needs.ts


const checksOf = (view, services) => (0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(view.data, ['verify', 'integration'])).map((check, index) => ({
    name: (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(check, 'name')) ?? '',
    needs: (0,tree/* own */.ZV)(check, 'needs'),
    known: services,
    kinds: 'services',
    at: (...key) => ['verify', 'integration', index, ...key],
    early: false,
}));
const dependents = (view) => {
    const services = new Set(view.services.keys());
    const external = (0,tree/* entriesAt */.ws)(view.data, 'external').map(([name]) => name);
    const known = new Set([...services, ...view.tasks.keys(), ...external]);
    const kinds = 'services, tasks and external dependencies';
    return [
        ...[...view.services].map(([name, { needs }]) => {
            const at = (...key) => view.at(name, ...key);
            return { name, needs, known, kinds, at, early: true };
        }),
        ...[...view.tasks].map(([name, { needs, phase }]) => {
            const at = (...key) => ['tasks', name, ...key];
            return { name, needs, known, kinds, at, early: phase !== 'contract' };
        }),
        ...checksOf(view, services),
    ];
};
/** Every need names a thing that exists and can come first. */
const unknownNeeds = (view) => dependents(view)
    .values()
    .flatMap(({ name, needs, known, kinds, at, early }) => {
    const seen = new Set();
    return (0,tree/* textsOf */.CB)(needs)
        .values()
        .flatMap(({ text, index }) => {
        const path = at('needs', index);
        if (seen.has(text))
            return [
                {
                    severity: 'warning',
                    code: 'REPEATED_NEED',
                    path,
                    message: `${(0,words/* code */.aY)(name)} needs ${(0,words/* code */.aY)(text)} twice`,
                    fix: 'take one out',
                },
            ];
        seen.add(text);
        if (known.has(text))
            return early ? contractFirst(view, name, text, path) : [];
        const { question, fix } = (0,words/* didYouMean */.au)(text, [...known].filter((one) => one !== name));
        const message = `unknown need ${(0,words/* code */.aY)(text)} of ${(0,words/* code */.aY)(name)}${question}`;
        return [{ code: 'UNKNOWN_NEED', path, message, fix: fix ?? `name ${kinds} of this manifest` }];
    });
});
const contractFirst = (view, name, need, path) => view.tasks.get(need)?.phase === 'contract' && !view.services.has(need)
    ? [
        {
            code: 'NEEDS_CONTRACT',
            path,
            message: `${(0,words/* code */.aY)(name)} needs the contract task ${(0,words/* code */.aY)(need)}, which runs only after confirmation`,
            fix: `take the need out, or give ${(0,words/* code */.aY)(need)} \`phase: expand\``,
        },
    ]
    : [];
/** Names in `rollback.tolerates` are services. */
const unknownTolerated = (view) => view.services.entries().flatMap(([name, service]) => (0,tree/* textsOf */.CB)((0,tree/* own */.ZV)(service.rollback, 'tolerates'))
    .values()
    .flatMap(({ text, index }) => {
    if (view.services.has(text))
        return [];
    const { question, fix } = (0,words/* didYouMean */.au)(text, [...view.services.keys()]);
    const path = view.at(name, 'rollback', 'tolerates', index);
    return [
        {
            code: 'UNKNOWN_SERVICE',
            path,
            message: `${(0,words/* code */.aY)(name)} tolerates the unknown service ${(0,words/* code */.aY)(text)}${question}`,
            fix,
        },
    ];
}));
/** An expand task exists for what comes after it. */
const unneededTasks = (view) => {
    const needed = new Set(dependents(view).flatMap(({ needs }) => (0,tree/* textsOf */.CB)(needs).map(({ text }) => text)));
    return (0,tree/* entriesAt */.ws)(view.data, 'tasks')
        .filter(([name, task]) => (0,tree/* fieldsOf */.Pf)(task).phase === 'expand' && !needed.has(name))
        .map(([name]) => ({
        severity: 'warning',
        code: 'UNNEEDED_TASK',
        path: ['tasks', name],
        at: 'key',
        message: `nothing needs the expand task ${(0,words/* code */.aY)(name)}, so nothing waits for it`,
        fix: `add ${(0,words/* code */.aY)(name)} to the needs of the services that rely on it`,
    }));
};
/** A contract task runs with the services that it needs, itself or through other tasks, or with a task that needs it. */
const idleTasks = (view) => {
    const reach = (from) => {
        const met = new Set(from);
        for (const name of met)
            for (const { text } of (0,tree/* textsOf */.CB)(view.tasks.get(name)?.needs))
                met.add(text);
        return met;
    };
    const contracts = [...view.tasks].filter(([, { phase }]) => phase === 'contract').map(([name]) => name);
    // An unknown need is told as such.
    const isTask = (name) => view.tasks.has(name) && !view.services.has(name);
    const running = reach(contracts.filter((name) => ![...reach([name])].every(isTask)));
    return contracts
        .filter((name) => !running.has(name))
        .map((name) => ({
        severity: 'warning',
        code: 'IDLE_TASK',
        path: ['tasks', name],
        at: 'key',
        message: `the contract task ${(0,words/* code */.aY)(name)} needs no service, so it never runs`,
        fix: 'add to its `needs` the services after whose confirmation it runs',
    }));
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/pages.ts


/** Who is to have its page looked at while watching and has no budgets for it waits for nothing. */
const pagesWithoutBudgets = (view) => view.services
    .entries()
    .filter(([, service]) => (0,tree/* own */.ZV)((0,tree/* own */.ZV)(service, 'monitor'), 'page') !== undefined && (0,tree/* own */.ZV)((0,tree/* own */.ZV)(service, 'verify'), 'page') === undefined)
    .map(([name]) => ({
    severity: 'warning',
    code: 'NO_PAGE_BUDGETS',
    path: view.at(name, 'monitor', 'page'),
    message: `the page of ${(0,words/* code */.aY)(name)} has no budgets, so it is not looked at`,
    fix: 'add `verify: { page: { performance: 0.9 } }`, or take it out',
}));

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/paths.ts


/** What leads out of the manifest's folder would match nothing, without a word. */
const outsidePaths = (view) => view.services.entries().flatMap(([name, service]) => (0,tree/* textsOf */.CB)((0,tree/* own */.ZV)(service, 'paths'))
    .values()
    .flatMap(({ text, index }) => {
    const path = text.replace(/^!/, '');
    const absolute = /^(\/|[A-Za-z]:|\\\\)/.test(path);
    if (!absolute && !path.split('/').includes('..'))
        return [];
    return [
        {
            code: 'PATH_OUTSIDE',
            path: view.at(name, 'paths', index),
            message: `${(0,words/* code */.aY)(text)} in \`paths\` of ${(0,words/* code */.aY)(name)} ${absolute ? 'is absolute' : 'goes up by `..`'}`,
            fix: 'write it relative to the folder of the manifest, or to the one above `.github`, and without `..`',
        },
    ];
}));

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/ports.ts


/**
 * One proxy answers for all services on this machine, so a port is one service's. What a `${NAME}` holds is not known
 * here. Told where an environment says so, if only that makes it so; else at the later of the two.
 */
const sharedPorts = (view) => {
    const first = new Map();
    const placeOf = (service) => view.at(service, 'with', 'port');
    const overridden = (service) => placeOf(service)[0] === 'environments';
    return [...view.services].flatMap(([name, service]) => {
        const port = service.provider === 'local' ? (0,tree/* own */.ZV)(service.with, 'port') : undefined;
        if (typeof port !== 'number')
            return [];
        const other = first.get(port);
        first.set(port, other ?? name);
        if (other === undefined)
            return [];
        const [told, holder] = overridden(other) && !overridden(name) ? [other, name] : [name, other];
        return [
            {
                code: 'SHARED_PORT',
                path: placeOf(told),
                message: `port ${port} of ${(0,words/* code */.aY)(told)} is already that of ${(0,words/* code */.aY)(holder)}`,
                fix: 'give one of them another port',
            },
        ];
    });
};

// EXTERNAL MODULE: ./packages/manifest/src/semantics/unbuilt.ts
var unbuilt = __webpack_require__(69712);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/providers.ts





/** A provider exists, and its own keys are as it wants them, in every environment. */
const providerKeys = (view, providers) => view.services.entries().flatMap(([name, service]) => {
    const provider = (0,tree/* textOf */.b6)(service.provider);
    if (provider === undefined)
        return [];
    const schema = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
    if (schema === undefined) {
        const path = view.at(name, 'provider');
        if (unbuilt/* unbuiltProviders */.g.includes(provider))
            return [(0,unbuilt/* providerNotBuilt */.D)(path, view.data)];
        const { question, fix } = (0,words/* didYouMean */.au)(provider, [...Object.keys(providers), ...unbuilt/* unbuiltProviders */.g]);
        return [
            {
                code: 'UNKNOWN_PROVIDER',
                path,
                message: `unknown provider ${(0,words/* code */.aY)(provider)} of ${(0,words/* code */.aY)(name)}${question}`,
                fix,
            },
        ];
    }
    const keys = service.with ?? {};
    const result = schema.safeParse(keys, parsing);
    const problems = result.success ? [] : explain(result.error.issues, ['services', name, 'with'], keys);
    return problems.map((problem) => ({ ...problem, path: view.at(name, ...problem.path.slice(2)) }));
});

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/recoveries.ts



/** A provider whose restart is a command of the user's own has none without it. */
const restartWithoutCommand = (view, providers) => {
    const keys = commandKeysOf(providers);
    return view.services
        .entries()
        .filter(([, service]) => (0,tree/* own */.ZV)((0,tree/* own */.ZV)(service, 'recover'), 'restart') !== undefined &&
        keys.get(service.provider)?.includes('restart') === true &&
        (0,tree/* own */.ZV)(service.with, 'restart') === undefined)
        .map(([name]) => ({
        severity: 'warning',
        code: 'NO_RESTART',
        path: view.at(name, 'recover', 'restart'),
        message: `${(0,words/* code */.aY)(name)} is to be restarted and has no ${(0,words/* code */.aY)('with.restart')}: what comes behind restarts is done at once`,
        fix: 'give `with.restart`, a command that starts $CONVOY_VERSION again',
    }));
};

// EXTERNAL MODULE: ./packages/manifest/src/reports.ts
var reports = __webpack_require__(99372);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/reports.ts






/** Roll-ups go back no further. */
const longestDays = 35;
const dayMs = 86_400_000;
const isOf = (form, value) => form.safeParse(value).success;
const reports_timeProblems = (report, path) => {
    const [at, every] = [(0,tree/* own */.ZV)(report, 'at'), (0,tree/* own */.ZV)(report, 'every')];
    if (!isOf((0,leaf/* moment */.n$)(), at) || !(every === undefined || isOf((0,leaf/* recurrence */.XY)(), every)))
        return [];
    const found = (0,reports/* reportTimes */.z)({ at, ...(every === undefined ? {} : { every }) });
    if (!('fault' in found))
        return [];
    const { key, message, fix } = found.fault;
    return [
        {
            ...{ code: 'REPORT_TIMES', path: [...path, key] },
            ...{ message: `${(0,words/* code */.aY)(key)} ${(0,words/* code */.aY)(String((0,tree/* own */.ZV)(report, key)))} of a report ${message}`, fix },
        },
    ];
};
const lengthProblems = (report, path) => {
    const of = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(report, 'of'));
    if (of === undefined || !isOf((0,leaf/* span */.Ln)(), of) || (0,duration/* durationMs */.pc)(of) <= longestDays * dayMs)
        return [];
    const message = `${(0,words/* code */.aY)('of')} ${(0,words/* code */.aY)(of)} of a report is longer than anything is kept`;
    return [{ code: 'REPORT_LENGTH', path: [...path, 'of'], message, fix: `write ${longestDays}d or less` }];
};
/** Channels that are no place for a report, and why. */
const unfit = {
    pagerduty: 'calls somebody',
    comment: 'writes on the pull request of an alert',
};
const channelProblems = (data, report, path) => {
    const channels = (0,tree/* fieldsOf */.Pf)((0,tree/* valueAt */.fK)(data, ['alerts', 'channels']));
    return (0,tree/* textsOf */.CB)((0,tree/* own */.ZV)(report, 'to')).flatMap(({ text, index }) => {
        const channel = (0,tree/* own */.ZV)(channels, text);
        const kind = Object.keys(unfit).find((one) => (0,tree/* own */.ZV)(channel, one) !== undefined);
        if (kind === undefined)
            return [];
        return [
            {
                ...{ code: 'REPORT_CHANNEL', path: [...path, 'to', index] },
                message: `${(0,words/* code */.aY)(text)} ${unfit[kind]}: a report is nothing for it`,
                fix: 'name a channel of another kind: email, slack, webhook or issue',
            },
        ];
    });
};
/** Every report with its path. */
const reportsWithin = (data) => (0,tree/* listAt */.gT)(data, ['alerts', 'report']);
/** A report that never comes, or has nowhere to go, would be missed by nobody. */
const reports_reports = (data) => reportsWithin(data).flatMap(([path, report]) => [
    ...zoneProblems(report, path),
    ...reports_timeProblems(report, path),
    ...lengthProblems(report, path),
    ...channelProblems(data, report, path),
]);

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/references.ts





/** A promotion takes the vector of another environment, and the chain has a beginning. */
const promotions = (data) => {
    const environments = (0,tree/* entriesAt */.ws)(data, 'environments');
    const names = environments.map(([name]) => name);
    const from = environments.map(([name, value]) => [name, (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(value, 'promotes-from'))]);
    const at = (name) => ['environments', name, 'promotes-from'];
    const unknown = from.flatMap(([name, source]) => {
        if (source === undefined || names.includes(source))
            return [];
        const { question, fix } = (0,words/* didYouMean */.au)(source, names);
        const message = `${(0,words/* code */.aY)(name)} promotes from the unknown environment ${(0,words/* code */.aY)(source)}${question}`;
        return [{ code: 'UNKNOWN_ENVIRONMENT', path: at(name), message, fix }];
    });
    const graph = new Map(from.map(([name, source]) => [name, source === undefined ? [] : [source]]));
    return [...unknown, ...(0,cycles/* cycleProblems */.x_)(graph, 'these promote from each other', at)];
};
/** Routes, escalations and reports lead to channels that exist. */
const unknownChannels = (data) => {
    const channels = (0,tree/* fieldsOf */.Pf)((0,tree/* valueAt */.fK)(data, ['alerts', 'channels']));
    const known = Object.keys(channels);
    return [...routesWithin(data), ...(0,tree/* listAt */.gT)(data, ['alerts', 'escalate']), ...reportsWithin(data)]
        .values()
        .flatMap(([at, entry]) => (0,tree/* textsOf */.CB)((0,tree/* own */.ZV)(entry, 'to'))
        .values()
        .filter(({ text }) => !Object.hasOwn(channels, text))
        .map(({ text, index }) => {
        const { question, fix } = (0,words/* didYouMean */.au)(text, known);
        const message = `unknown channel ${(0,words/* code */.aY)(text)}${question}`;
        return {
            code: 'UNKNOWN_CHANNEL',
            path: [...at, 'to', index],
            message,
            fix: fix ?? 'add it to `alerts.channels`',
        };
    }));
};

// EXTERNAL MODULE: ./packages/model/src/stored.ts
var stored = __webpack_require__(93386);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/requests.ts



const spanning = (view) => (0,tree/* listOf */.c3)((0,tree/* valueAt */.fK)(view.data, ['verify', 'integration'])).map((check, index) => ({
    requests: (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(check, 'requests')),
    at: (...key) => ['verify', 'integration', index, 'requests', ...key],
}));
const smokes = (view) => [...view.services].map(([name, service]) => ({
    requests: (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(service.verify, 'smoke')),
    at: (...key) => view.at(name, 'verify', 'smoke', ...key),
}));
/** Requests across services ask services of this manifest. */
const unknownAsked = (view) => spanning(view)
    .values()
    .flatMap(({ requests, at }) => requests.flatMap((request, index) => {
    const service = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(request, 'service'));
    if (service === undefined || view.services.has(service))
        return [];
    const { question, fix } = (0,words/* didYouMean */.au)(service, [...view.services.keys()]);
    return [
        {
            code: 'UNKNOWN_SERVICE',
            path: at(index, 'service'),
            message: `a request asks the unknown service ${(0,words/* code */.aY)(service)}${question}`,
            fix,
        },
    ];
}));
const unstoredIn = ({ requests, at }) => {
    const known = new Set();
    return requests.flatMap((request, index) => {
        const found = [...(0,tree/* textsWithin */.qI)(request)].flatMap(({ text, path }) => (0,stored/* storedNamesIn */.hK)(text).flatMap((name) => {
            if (known.has(name))
                return [];
            const { question, fix } = (0,words/* didYouMean */.au)(name, [...known]);
            return [
                {
                    code: 'NOT_STORED',
                    path: at(index, ...path),
                    message: `no request before this one stores ${(0,words/* code */.aY)(name)}${question}`,
                    fix: question === '' ? `give an earlier request \`store: { ${name}: "[BODY].${name}" }\`` : fix,
                },
            ];
        }));
        for (const name of Object.keys((0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(request, 'store'))))
            known.add(name);
        return found;
    });
};
/** What a request takes from an earlier answer was stored there. */
const notStored = (view) => [...smokes(view), ...spanning(view)].flatMap(unstoredIn);

// EXTERNAL MODULE: ./packages/judge/src/condition/parse.ts
var parse = __webpack_require__(98250);
// EXTERNAL MODULE: ./packages/judge/src/condition/rule.ts
var condition_rule = __webpack_require__(64979);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/rules.ts





/** Alerts that there are without any rule. */
const builtIn = built_in/* builtInAlerts */.R3;
/** Labels that a rule's alerts have by themselves. */
const given = [
    ...['alertname', 'environment', 'service', 'endpoint', 'severity', 'deployment', 'notice'],
];
const conditionsOf = (rule) => [(0,tree/* own */.ZV)(rule, 'when')].flat().flatMap((text) => {
    const read = typeof text === 'string' ? (0,condition_rule/* parseRule */.iT)(text) : null;
    return read === null || (0,parse/* isFault */.Zh)(read) ? [] : [read];
});
const names = (data) => {
    const known = new Set(builtIn);
    return (0,tree/* listAt */.gT)(data, ['alerts', 'rules']).flatMap(([path, rule]) => {
        const name = (0,tree/* textOf */.b6)((0,tree/* own */.ZV)(rule, 'name'));
        if (name === undefined)
            return [];
        const isTaken = known.has(name);
        known.add(name);
        const whose = builtIn.includes(name) ? 'alerts that need no rule have' : 'another rule has';
        return isTaken
            ? [
                {
                    code: 'REPEATED_NAME',
                    path: [...path, 'name'],
                    message: `${whose} the name ${(0,words/* code */.aY)(name)}`,
                    fix: 'give it another one',
                },
            ]
            : [];
    });
};
const labels = (path, rule) => Object.keys((0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(rule, 'labels'))).flatMap((label) => given.includes(label)
    ? [
        {
            code: 'RULE_LABEL',
            path: [...path, 'labels', label],
            at: 'key',
            message: `${(0,words/* code */.aY)(label)} is a label that alerts of rules have by themselves`,
            fix: label === 'severity' ? 'write `severity` beside `name`' : 'give it another name',
        },
    ]
    : []);
const subjects = (path, rule) => {
    const conditions = conditionsOf(rule);
    const abouts = new Set(conditions.map((condition) => (0,condition_rule/* aboutOf */.rI)([condition])));
    if (!abouts.has('event'))
        return [];
    const mixed = abouts.size > 1
        ? [
            {
                code: 'RULE_MIXED',
                path: [...path, 'when'],
                message: 'an event and what is watched stand in one rule',
                fix: 'make two rules of it: an event is over at once, and how something is lasts',
            },
        ]
        : [];
    const lasting = (0,tree/* own */.ZV)(rule, 'for') === undefined
        ? []
        : [
            {
                code: 'RULE_FOR',
                path: [...path, 'for'],
                at: 'key',
                message: 'an event lasts no time',
                fix: 'take out `for`',
            },
        ];
    return [...mixed, ...lasting];
};
/** What of rules a schema cannot say. */
const alertRules = (data) => [
    ...names(data),
    ...(0,tree/* listAt */.gT)(data, ['alerts', 'rules']).flatMap(([path, rule]) => [...labels(path, rule), ...subjects(path, rule)]),
];

// EXTERNAL MODULE: ./packages/model/src/secret-shapes.ts
var secret_shapes = __webpack_require__(25832);
// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
;// CONCATENATED MODULE: ./packages/manifest/src/semantics/secrets.ts






/** Last parts of names that tell where or what a secret is, and not the secret. */
const about = /_(?:file|path|dir|name|id|url|uri|endpoint|host|port|header|issuer|audience|type|algorithm|length|ttl|expiry|expires|enabled|required)$/;
const plain = /^(?:\d{1,5}|true|false)?$/;
const namesSecret = (name) => (0,telling/* isTelling */.c)(name) && !about.test((0,telling/* partsOf */.C)(name));
/** What an answer is asked for, or had: no text that anybody wrote. */
const ofAnAnswer = (text) => /^\[[A-Z_]+\]\S*$/.test(text) || (0,stored/* storedNamesIn */.hK)(text).length > 0;
/** Checks have keys that are called so and hold none: which files are searched, and what one request hands to the next. */
const isOfChecks = (text, path) => {
    if (!path.includes('verify'))
        return false;
    const [kind, key] = path.slice(path.lastIndexOf('verify') + 1);
    return (kind === 'security' && key === 'secrets') || ofAnAnswer(text);
};
/** Where a secret is expected: nothing but `${NAME}` may stand there, a default would be the secret itself. */
const secretPlaces = (data) => (0,tree/* entriesAt */.ws)(data, 'alerts', 'channels').flatMap(([name, channel]) => {
    const at = ['alerts', 'channels', name];
    const secrets = (0,tree/* listOf */.c3)((0,tree/* own */.ZV)(channel, 'secrets')).keys();
    const keys = [['slack'], ['slack', 'token'], ['pagerduty', 'routing-key'], ['secret']];
    return [...keys, ...secrets.map((index) => ['secrets', index])].map((key) => ({
        value: (0,tree/* valueAt */.fK)(channel, key),
        path: [...at, ...key],
    }));
});
const secrets_problem = (path, why, fix) => ({
    code: 'LITERAL_SECRET',
    path,
    message: `what stands at ${(0,words/* code */.aY)((0,words/* dotted */.Bs)(path))} ${why}`,
    fix,
    secret: true,
});
const looksLikeOne = (path) => secrets_problem(path, 'looks like a secret', `put it into an environment variable (on GitHub a secret) and write \${NAME} here`);
const setIt = (name) => `write ${(0,words/* code */.aY)(`\${${name}}`)} and set it where Convoy runs`;
/** A secret by the name of its key or of the variable whose default it is. */
const namedOne = (text, path) => {
    const key = String(path.findLast((part) => typeof part === 'string'));
    const references = (0,expand/* referencesIn */.ii)(text);
    const defaulted = references.find(({ name, fallback = '' }) => !plain.test(fallback) && (namesSecret(key) || namesSecret(name)));
    if (defaulted !== undefined) {
        const { name } = defaulted;
        return secrets_problem(path, `gives ${(0,words/* code */.aY)(name)} a default, which would be the secret itself`, setIt(name));
    }
    return namesSecret(key) && references.length === 0 && !plain.test(text) && !isOfChecks(text, path)
        ? secrets_problem(path, 'is a secret by its name, and written out', setIt((0,telling/* partsOf */.C)(key).toUpperCase()))
        : undefined;
};
/** No secret is written out in a manifest. */
const literalSecrets = (data) => {
    const misplaced = secretPlaces(data).filter(({ value }) => (0,expand/* literalOf */.Zc)((0,tree/* textOf */.b6)(value) ?? '') !== '');
    const found = [...(0,tree/* leavesWithin */.Qm)(data)].flatMap(({ leaf, path }) => {
        const text = String(leaf ?? '');
        if ((0,secret_shapes/* looksSecret */.n)((0,expand/* literalOf */.Zc)(text)))
            return [looksLikeOne(path)];
        const named = namedOne(text, path);
        return named === undefined ? [] : [named];
    });
    const all = [...misplaced.map(({ path }) => looksLikeOne(path)), ...found];
    return [...new Map(all.toReversed().map((one) => [(0,words/* dotted */.Bs)(one.path), one])).values()];
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/slo.ts




const slo_dayMs = 86_400_000;
/** Below that the shortest of the windows that are judged would be less than a minute; roll-ups go back no further than this. */
const [shortest, longest] = [7, 35];
const emptySlo = (slo) => (0,tree/* own */.ZV)(slo, 'availability') === undefined && Object.keys((0,tree/* fieldsOf */.Pf)((0,tree/* own */.ZV)(slo, 'latency'))).length === 0
    ? [
        {
            ...{ severity: 'warning', code: 'EMPTY_SLO', path: ['slo'], at: 'key' },
            message: '`slo` promises nothing',
            fix: 'add `availability: 99.9%` or `latency: { p95: 300ms }`, or take it out',
        },
    ]
    : [];
const budget = (availability) => (0,leaf/* percentage */.X1)().safeParse(availability).success && Number.parseFloat(String(availability)) === 100
    ? [
        {
            ...{ code: 'SLO_BUDGET', path: ['slo', 'availability'] },
            message: 'an availability of 100% leaves no budget: the first failure breaks it for good',
            fix: 'write less, for example 99.9%',
        },
    ]
    : [];
const slo_windowProblems = (window) => {
    if (!(0,leaf/* span */.Ln)().safeParse(window).success)
        return [];
    const days = (0,duration/* durationMs */.pc)(window) / slo_dayMs;
    if (days >= shortest && days <= longest)
        return [];
    return [
        {
            ...{ code: 'SLO_WINDOW', path: ['slo', 'window'] },
            message: `the window ${(0,words/* code */.aY)(String(window))} of \`slo\` is ${days < shortest ? 'shorter' : 'longer'} than can be judged`,
            fix: `write ${shortest}d to ${longest}d, for example 30d`,
        },
    ];
};
/** A promise that cannot be kept, or cannot be judged, would be told of for ever, or never. */
const promises = (data) => {
    const slo = (0,tree/* own */.ZV)(data, 'slo');
    if (slo === undefined || slo === null || typeof slo !== 'object')
        return [];
    return [...emptySlo(slo), ...budget((0,tree/* own */.ZV)(slo, 'availability')), ...slo_windowProblems((0,tree/* own */.ZV)(slo, 'window'))];
};

;// CONCATENATED MODULE: ./packages/manifest/src/semantics/all.ts

























/** Rules about the manifest as written. */
const onData = [
    noServices,
    tooManyEnvironments,
    repeatedNames,
    reservedNames,
    unknownOverrides,
    promotions,
    freezeWindows,
    unknownChannels,
    uselessChannels,
    muteWindows,
    unreachedRoutes,
    unknownLabels,
    alertRules,
    literalSecrets,
    careWeight,
    repeatedSteps,
    unknownRunbooks,
    promises,
    reports_reports,
];
/** Rules that overrides can break: asked for the manifest as written and as each environment sees it. */
const onView = [
    unknownNeeds,
    unknownTolerated,
    unneededTasks,
    idleTasks,
    cycles/* needCycles */.WV,
    commandReferences,
    malformedReferences,
    gateSanity,
    noHealth,
    noIdentity,
    sharedPorts,
    outsidePaths,
    providerKeys,
    canaryWeights,
    canaryWithoutWeights,
    restartWithoutCommand,
    emptyChecks,
    pagesWithoutBudgets,
    unknownAsked,
    notStored,
];
/** One rule tells at most this much: looking for what was meant takes time. */
const enough = (problems) => [...Iterator.from(problems).take(100)];
/** What a schema cannot say. */
const semanticProblems = (data, providers) => [
    ...onData.flatMap((rule) => enough(rule(data))),
    ...(0,view/* viewsOf */.W6)(data).flatMap((view) => onView.flatMap((rule) => enough(rule(view, providers)))),
];

// EXTERNAL MODULE: ./packages/manifest/src/yaml/decode.ts
var decode = __webpack_require__(49417);
// EXTERNAL MODULE: ./packages/manifest/src/yaml/read.ts + 2 modules
var read = __webpack_require__(48581);
;// CONCATENATED MODULE: ./packages/manifest/src/parse.ts







const faultsOf = (document) => document.faults.map((fault) => ({ ...fault, path: [] }));
/** Reads a manifest and tells everything that is wrong with it at once; throws on no bytes whatever. */
const parseManifest = (written, { file, providers }) => {
    const text = (0,decode/* decode */.D)(written, file);
    if (typeof text !== 'string')
        return { manifest: null, diagnostics: [text] };
    const document = (0,read/* read */.L)(text);
    if (document.data === undefined || document.data === null) {
        const empty = {
            code: 'EMPTY_MANIFEST',
            path: [],
            message: 'the manifest is empty',
            fix: 'begin with `version: 1`, a `name:` and `services:`',
        };
        const faults = faultsOf(document);
        return { manifest: null, diagnostics: (0,problem/* placeAll */.d)(faults.length > 0 ? faults : [empty], document, file) };
    }
    const result = manifest/* manifest */.e.safeParse(document.data, parsing);
    const structural = result.success ? [] : explain(result.error.issues, [], document.data);
    const problems = [...faultsOf(document), ...structural, ...semanticProblems(document.data, providers)];
    const whole = result.success && problems.every(({ severity }) => severity === 'warning');
    return { manifest: whole ? result.data : null, diagnostics: (0,problem/* placeAll */.d)(problems, document, file) };
};


/***/ }),

/***/ 47006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ cyclesOf),
/* harmony export */   WV: () => (/* binding */ needCycles),
/* harmony export */   x_: () => (/* binding */ cycleProblems)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);


/**
 * One cycle of each knot, as the names along it, without the first again at the end.
 * Depth first without recursion: a chain may be thousands long.
 */
const cyclesOf = (graph) => {
    const cycles = [];
    const done = new Set();
    for (const root of graph.keys()) {
        if (done.has(root))
            continue;
        const path = [];
        const position = new Map();
        const stack = [];
        const enter = (node) => {
            position.set(node, path.push(node) - 1);
            stack.push({ node, next: 0 });
        };
        enter(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const to = graph.get(top.node)?.[top.next];
            top.next += 1;
            if (to === undefined) {
                done.add(top.node);
                position.delete(top.node);
                path.pop();
                stack.pop();
            }
            else if (position.has(to))
                cycles.push(path.slice(position.get(to)));
            else if (graph.has(to) && !done.has(to))
                enter(to);
        }
    }
    return cycles;
};
/** `web → catalog → orders → web` */
const links = (cycle) => [...cycle, ...cycle.slice(0, 1)].map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH).join(' → ');
/** Rotates a cycle so that the same one reads the same wherever the search began. */
const fromFirst = (cycle, order) => {
    const rank = (name) => order.get(name) ?? 0;
    const start = cycle.reduce((best, name, index) => (rank(name) < rank(cycle[best] ?? '') ? index : best), 0);
    return [...cycle.slice(start), ...cycle.slice(0, start)];
};
/** What a cycle of `graph` is told as: at the link that `at` places. */
const cycleProblems = (graph, what, at) => {
    const order = new Map([...graph.keys()].map((name, index) => [name, index]));
    return cyclesOf(graph).map((found) => {
        const cycle = fromFirst(found, order);
        const [first = '', second = first] = cycle;
        return {
            code: 'CYCLE',
            path: at(first, second),
            message: `${what}: ${links(cycle)}`,
            fix: 'take one of these links out',
        };
    });
};
/** Nothing comes before itself. */
const needCycles = (view) => {
    const needs = (fields) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fields.needs).map(({ text }) => text);
    const nodes = [...view.tasks, ...view.services];
    return cycleProblems(new Map(nodes.map(([name, fields]) => [name, needs(fields)])), 'these need each other', (from, to) => {
        const index = needs(view.services.get(from) ?? view.tasks.get(from) ?? {}).indexOf(to);
        return view.services.has(from) ? view.at(from, 'needs', index) : ['tasks', from, 'needs', index];
    });
};


/***/ }),

/***/ 19034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ builtInAlerts),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hH: () => (/* binding */ workflowLabels),
/* harmony export */   pb: () => (/* binding */ builtInLabels),
/* harmony export */   sV: () => (/* binding */ incidentLabels)
/* harmony export */ });
/** What alerts are called that need no rule: no rule may take such a name. */
const builtInAlerts = [
    ...['incident', 'certificate', 'slo', 'recovery', 'drift', 'deployment'],
    ...['workflow', 'test'],
];
/** Labels that they, and alerts and notices of rules, have beside those that a rule gives them. */
const builtInLabels = [
    ...['alertname', 'environment', 'severity', 'service', 'endpoint', 'cause'],
    ...['deployment', 'point', 'objective', 'notice'],
];
/** Those that what a job of GitHub Actions tells has beside `alertname`, `severity` and `environment`. */
const workflowLabels = ['repository', 'workflow', 'job', 'pull'];
/** Those of an incident's alert. */
const incidentLabels = ['alertname', 'environment', 'severity', 'cause'];
/** What alerts that need no rule, and notices, have as `severity`. */
const severities = ['critical', 'warning', 'info'];


/***/ })

};
