export const id = 5203;
export const ids = [5203];
export const modules = {

/***/ 93804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkService)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/judge/src/page.ts
var page = __webpack_require__(244);
// EXTERNAL MODULE: ./packages/model/src/checks.ts
var checks = __webpack_require__(78548);
// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checks_checking = __webpack_require__(77882);
;// CONCATENATED MODULE: ./packages/engine/src/checks/page.ts




/** Lighthouse looks at the page of the release; the median of its runs is held against the budgets. */
const page_page = async (settings, { url }, checking) => {
    const { ports, signal, log, name } = checking;
    const asked = checks/* categories */.LZ.filter((category) => settings.categories[category] !== undefined);
    const runs = await ports.checks.page({ url: (0,diagnosis/* under */.h)(url, settings.path), runs: settings.runs, categories: asked, timeoutMs: settings.timeoutMs, log }, signal);
    for (const [index, { report }] of runs.entries())
        await ports.evidence.keep(`${name}.lighthouse-${index + 1}.json`, report);
    await (0,checks_checking/* keep */.aC)(checking, 'page', runs.map(({ report, ...run }) => run));
    return { verdict: (0,page/* judgePage */.z)(runs, settings) };
};

// EXTERNAL MODULE: ./packages/judge/src/compare.ts + 8 modules
var compare = __webpack_require__(10720);
// EXTERNAL MODULE: ./packages/judge/src/compare/rule.ts + 2 modules
var rule = __webpack_require__(22331);
// EXTERNAL MODULE: ./packages/judge/src/compare/state.ts
var state = __webpack_require__(99106);
// EXTERNAL MODULE: ./packages/judge/src/latency.ts
var latency = __webpack_require__(28621);
;// CONCATENATED MODULE: ./packages/judge/src/profile.ts
/** So many answers stand for all. */
const kept = 200;
/**
 * A sample small enough to be kept: its newest times, in milliseconds of three digits. They stay in their order, for how
 * they follow one another says how much their number is worth.
 */
const profileOf = (ms, errors) => ({
    ms: ms.slice(-kept).map((value) => Number(value.toPrecision(3))),
    samples: ms.length + errors,
    errors,
});

// EXTERNAL MODULE: ./packages/judge/src/trial.ts
var src_trial = __webpack_require__(91723);
// EXTERNAL MODULE: ./packages/model/src/checksum.ts
var checksum = __webpack_require__(33574);
// EXTERNAL MODULE: ./packages/model/src/shown-url.ts
var shown_url = __webpack_require__(6876);
;// CONCATENATED MODULE: ./packages/engine/src/checks/sampling.ts

/** Asks once, and adds what came of it. */
const sampling = (settings, { ports, signal }) => {
    const { method, path, headers, body, follow, timeoutMs } = settings.request;
    return async (url, into) => {
        const asked = {
            ...{ url: (0,diagnosis/* under */.h)(url, path), method, headers, timeoutMs },
            ...(body === undefined ? {} : { body }),
            ...(follow === undefined ? {} : { follow }),
        };
        const look = await ports.probe.look(asked, signal);
        signal.throwIfAborted();
        // What the service itself refuses is no answer to measure; neither is what nobody gave.
        const isGood = look.fault === undefined && (look.status ?? 500) < 400;
        if (isGood)
            into.ms.push(look.ms);
        else
            into.errors += 1;
        return { ms: isGood ? [look.ms] : [], errors: isGood ? 0 : 1 };
    };
};
/** Requests that are not measured: a process that nobody has asked yet is cold, and its first answers say nothing of later ones. */
const warmUps = 10;
const givenUp = 3;
/** Of each address so many, in turn; one that does not answer is not waited for so often. */
const warmUp = async (urls, sample) => {
    const seen = urls.map((url) => ({ url, into: { ms: [], errors: 0 } }));
    for (let round = 0; round < warmUps; round += 1)
        for (const { url, into } of seen)
            if (into.ms.length > 0 || into.errors < givenUp)
                await sample(url, into);
};
/** Who has not answered once after so long, in milliseconds, and so many requests, is waited for no longer. */
const hopeless = { ms: 60_000, errors: 20 };
/** How long one asks: whether the time for it is over, or that for one that never answers. */
const askingTime = ({ timeoutMs, request }, { ports: { clock } }) => {
    const beganAt = clock.now();
    // A round that has begun is ended: two requests, each within its own limit.
    const lateAt = beganAt + Math.max(timeoutMs / 2, timeoutMs - 2 * request.timeoutMs);
    return {
        isLate: () => clock.now() >= lateAt,
        isHopeless: ({ ms, errors }) => ms.length === 0 && errors >= hopeless.errors && clock.now() >= beganAt + hopeless.ms,
    };
};
/** One release, where no other is asked beside it. */
const alone = async (settings, url, checking) => {
    const sample = sampling(settings, checking);
    const seen = { ms: [], errors: 0 };
    const { isLate, isHopeless } = askingTime(settings, checking);
    await warmUp([url], sample);
    for (let round = 0; round < settings.samples && !isLate() && !isHopeless(seen); round += 1)
        await sample(url, seen);
    return seen;
};

;// CONCATENATED MODULE: ./packages/engine/src/checks/side-by-side.ts


/** The few good answers of a release that mostly fails are no measure of how fast one is to be. */
const isDown = (good, errors) => errors > good;
/** A failure that takes longer, in milliseconds, is one that is waited for. */
const waitedMs = 1_000;
/** So many failures in a row are no blip. */
const inARow = 3;
/**
 * Rounds in which a live release that hangs is asked: a mend of it is not to wait for it each time, so after each failure that
 * was waited for it is asked only after twice as many rounds as before. One that fails at once is asked as often as the other:
 * else its failures would count for too few.
 */
const spaced = () => {
    let [step, next, failures] = [1, 0, 0];
    return {
        isDue: (round) => round >= next,
        answered: (round, isGood, tookMs) => {
            const isHanging = !isGood && tookMs >= waitedMs;
            failures = isGood ? 0 : failures + 1;
            step = isHanging ? 2 * step : 1;
            next = round + step;
        },
        isOut: () => failures >= inARow,
        isHanging: () => step > 1,
    };
};
/** Both in turn, the order changing, so that what changes meanwhile meets both alike. */
const sideBySide = async (settings, { url, stable }, rule, checking) => {
    const { clock } = checking.ports;
    const sample = sampling(settings, checking);
    const [seen, beside] = [
        { ms: [], errors: 0 },
        { ms: [], errors: 0 },
    ];
    const { isLate, isHopeless } = askingTime(settings, checking);
    await warmUp([stable, url], sample);
    let trial = (0,src_trial/* openTrial */.ZV)(rule);
    const pace = spaced();
    const isEnough = ({ ms }) => ms.length >= settings.samples;
    const isBesideDown = () => isDown(beside.ms.length, beside.errors);
    const isShort = () => !isEnough(seen) || (!isEnough(beside) && !isBesideDown() && !(pace.isOut() && pace.isHanging()));
    // What was found of a broken release's few good answers does not stand.
    const isFound = () => trial.failed !== null && !isBesideDown();
    const ask = async (side, at, into) => {
        const answers = await sample(at, into);
        trial = (0,src_trial/* addAnswers */.z_)(trial, side, { ...answers, total: 1 });
        return answers.errors === 0;
    };
    const askStable = async (round) => {
        if (!pace.isDue(round))
            return;
        const began = clock.now();
        const isGood = await ask('baseline', stable, beside);
        pace.answered(round, isGood, clock.now() - began);
    };
    // What was not answered has no time: another is asked in its place, so that one failure does not leave too few of them.
    for (let round = 0; isShort() && round < 2 * settings.samples; round += 1) {
        if (isFound() || isHopeless(seen) || isLate())
            break;
        if (round % 2 === 0)
            await askStable(round);
        await ask('candidate', url, seen);
        if (round % 2 === 1)
            await askStable(round);
    }
    const isBroken = isBesideDown() || (!isEnough(beside) && !isFound() && pace.isOut());
    return { trial, seen, beside, isBroken, isLate: isShort() && isLate() };
};

;// CONCATENATED MODULE: ./packages/engine/src/checks/performance.ts











/** Against what is known of the confirmed release, which answers no more. */
const againstProfile = (former, { ms, errors }, rule) => {
    const good = former.samples - former.errors;
    const before = { ms: former.ms, errors: former.errors, total: former.samples };
    const opened = (0,src_trial/* addAnswers */.z_)((0,src_trial/* openTrial */.ZV)({ ...rule, when: 'once' }), 'baseline', good > 0 ? before : { ...before, ms: [] });
    // Of as many digits as is known of the former ones: what is rounded on one side only is a difference.
    return (0,src_trial/* addAnswers */.z_)(opened, 'candidate', { ms: profileOf(ms, errors).ms, errors, total: ms.length + errors });
};
/** With nothing to compare with, and why, only failures speak: of a first release none is to be expected. */
const uncompared = ({ ms, errors }, why) => {
    const total = ms.length + errors;
    if (errors === 0 && total > 0)
        return {
            ...{ outcome: 'passed', code: 'NOTHING_TO_COMPARE' },
            reason: `${why}; ${total} of ${total} requests were answered, and are what the next release is compared with`,
        };
    return { outcome: 'failed', code: 'REQUESTS_FAILED', reason: `${errors} of ${total} requests failed, and ${why}` };
};
/**
 * Whether there were as many answers as were asked for and none of their times is longer than is allowed, though they depend so
 * much on one another that nobody could be sure of it: that is no reason to take a release back.
 */
const isTold = ({ latency, errors }) => (0,compare/* conclude */.Ep)(errors).code !== 'TOO_FEW' &&
    latency.every((one) => {
        const { when } = one.rule;
        const wanted = typeof when === 'object' ? when.samples : rule/* fewest */.xB;
        return Math.min(one.both.baseline.size, one.both.candidate.size) >= wanted && !(0,state/* isBeyond */._f)(one);
    });
/**
 * What it says of a release. Slower than is allowed that may be chance is no failure: else the estimate alone would decide, and
 * it is beyond any bound for some releases that are no slower. Too few answers are no pass, nor are many failures in a few runs.
 */
const judged = (trial, isFair = true) => {
    const found = (0,src_trial/* concludeTrial */._m)(trial);
    if (found.code === 'TOO_FEW' && isTold(trial))
        return { ...found, outcome: 'passed' };
    const isOfErrors = isFair && (0,compare/* conclude */.Ep)(trial.errors).code === 'UNSURE';
    return found.code === 'UNSURE' && !isOfErrors ? { ...found, outcome: 'passed' } : found;
};
/**
 * Beside a release that is broken. Whoever mends it is not to wait until it is mended: it is enough to answer mostly.
 */
const mending = (seen, brokenOf) => {
    const why = `the confirmed release is nothing to compare with: ${brokenOf.errors} of ${brokenOf.total} requests to it failed`;
    if (seen.errors === 0 || isDown(seen.ms.length, seen.errors))
        return uncompared(seen, why);
    const own = `${seen.errors} of ${seen.ms.length + seen.errors}`;
    const reason = `${why}; so only failures count: ${own} requests failed, and most were answered`;
    return { outcome: 'passed', code: 'NOT_WORSE', reason };
};
/** A live release that was asked less often than that beside the candidate tells too little of how often it fails. */
const fairShare = 0.75;
const judgedBeside = ({ trial, seen, beside, isBroken }) => {
    const { errors, ms } = beside;
    const total = ms.length + errors;
    // Who hangs is asked less often meanwhile, so its failures count for too few to hold so many against the other.
    const isFair = total >= fairShare * (seen.ms.length + seen.errors);
    if (!isBroken)
        return judged(trial, isFair);
    const asked = (0,compare/* conclude */.Ep)(trial.errors);
    const isWorse = asked.code === 'WORSE' || (isFair && asked.code === 'UNSURE');
    return isWorse && !isDown(ms.length, errors) ? asked : mending(seen, { errors, total });
};
const verdictOf = (found, { ms, errors }) => ({
    ...found,
    counts: (0,checks_checking/* countsOf */.mQ)({ successful: ms.length, failed: errors }),
    ...(0,latency/* latencyOf */.W)(ms),
});
/**
 * How fast a release answers, against the one that serves beside it, or against what is known of the confirmed one. It
 * fails only when it is surely slower, and by more than is allowed, or surely fails more often.
 */
const performance = async (settings, subject, checking) => {
    const rule = (0,src_trial/* plannedRule */.jy)(settings);
    const { url, stable, former } = subject;
    const asked = (0,checksum/* checksum */.c)(JSON.stringify(settings.request));
    const done = async (found, seen, against) => {
        const profile = { ...profileOf(seen.ms, seen.errors), asked };
        await (0,checks_checking/* keep */.aC)(checking, 'performance', { rule, candidate: seen, against });
        return { verdict: verdictOf(found, seen), profile };
    };
    if (stable !== undefined) {
        const both = await sideBySide(settings, { ...subject, stable }, rule, checking);
        const { outcome, code, reason } = judgedBeside(both);
        const late = both.isLate ? `; its time was over before there were ${settings.samples} answers of each` : '';
        return done({ outcome, code, reason: `${reason}${late}` }, both.seen, { at: (0,shown_url/* shownUrl */.z)(stable), ...both.beside });
    }
    const seen = await alone(settings, url, checking);
    if (!former)
        return done(uncompared(seen, 'there is no former release to compare with'), seen, null);
    // A profile that is older than this field says nothing of what was asked.
    if ((former.asked ?? asked) !== asked)
        return done(uncompared(seen, 'the confirmed release was asked something else'), seen, null);
    const trial = againstProfile(former, seen, rule);
    const { samples: total, errors } = former;
    return done(isDown(total - errors, errors) ? mending(seen, { errors, total }) : judged(trial), seen, former);
};

// EXTERNAL MODULE: ./packages/engine/src/checks/requests.ts + 4 modules
var requests = __webpack_require__(78171);
// EXTERNAL MODULE: ./packages/judge/src/exposure/answer.ts
var exposure_answer = __webpack_require__(36067);
// EXTERNAL MODULE: ./packages/judge/src/plain.ts
var plain = __webpack_require__(19995);
;// CONCATENATED MODULE: ./packages/judge/src/exposure/certificate.ts


const dayMs = 86_400_000;
const help = 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/TLS';
/** RFC 8996 and RFC 9325, section 3.1.1: not to be used. */
const old = /^(?:SSLv\d|TLSv1|TLSv1\.1)$/;
/** The furthest day that a date can be (ECMAScript, section 21.4.1.1). */
const furthest = 8.64e15;
const isDay = (ms) => Math.abs(ms) <= furthest;
const dayOf = (ms) => isDay(ms) ? new Date(ms).toISOString().slice(0, 10) : 'a day that cannot be read';
const trustOf = ({ authorized, fault = '' }) => {
    // Its dates are told by themselves.
    if (authorized || fault === 'CERT_HAS_EXPIRED' || fault === 'CERT_NOT_YET_VALID')
        return undefined;
    return fault === 'ERR_TLS_CERT_ALTNAME_INVALID'
        ? ['certificate-host', 'the certificate is of another host']
        : [
            'certificate-untrusted',
            `no authority that is trusted here vouches for the certificate (${(0,plain/* plain */.p)(fault || 'no reason given', 60)})`,
        ];
};
/** The certificate and how it was spoken with. `days`: for so many more it must be valid; `now` in ms since the epoch. */
const certificateFindings = (answer, tls, days, now) => {
    const found = (rule, severity, message) => (0,exposure_answer/* exposed */.fE)(answer, rule, severity, { message, help, of: 'tls' });
    const left = Math.floor((tls.notAfter - now) / dayMs);
    const findings = [];
    if (!isDay(tls.notAfter) || !isDay(tls.notBefore))
        findings.push(found('certificate-dates', 'high', 'the dates of the certificate cannot be read'));
    else if (tls.notAfter <= now)
        findings.push(found('certificate-expired', 'critical', `the certificate expired on ${dayOf(tls.notAfter)}`));
    else if (tls.notBefore > now)
        findings.push(found('certificate-early', 'critical', `the certificate is valid from ${dayOf(tls.notBefore)} on only`));
    else if (left < days)
        findings.push(found('certificate-expires', 'high', `the certificate expires in ${left} days, on ${dayOf(tls.notAfter)}; ${days} are asked for`));
    const trust = trustOf(tls);
    if (trust)
        findings.push(found(trust[0], 'high', trust[1]));
    const [between] = tls.chain
        .slice(1)
        .filter(({ subject, issuer, notAfter }) => subject !== issuer && !(notAfter - now >= days * dayMs));
    if (between)
        findings.push(found('certificate-chain', 'high', `a certificate between it and its authority expires on ${dayOf(between.notAfter)}`));
    if (old.test(tls.protocol))
        findings.push(found('tls-old', 'high', `${tls.protocol} was agreed on, which RFC 8996 forbids: ask for TLS 1.2 or later`));
    return findings;
};

// EXTERNAL MODULE: ./packages/model/src/telling.ts
var telling = __webpack_require__(82368);
;// CONCATENATED MODULE: ./packages/judge/src/exposure/cookies.ts



const pairOf = (text) => {
    const at = text.indexOf('=');
    return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};
/** As browsers read `Set-Cookie` (RFC 6265, section 5.2); one without `=` or name is null there, and none here. */
const cookieOf = (text) => {
    const [pair = '', ...rest] = text.split(';');
    const [name, value] = pairOf(pair);
    if (!pair.includes('=') || name === '')
        return null;
    const attributes = new Map(rest.map(pairOf).map(([attribute, given]) => [attribute.toLowerCase(), given]));
    return { name, value, attributes };
};
/** Of an answer so many are looked at. */
const mostCookies = 100;
const cookiesOf = ({ headers = {} }) => {
    const given = Object.hasOwn(headers, 'set-cookie') ? headers['set-cookie'] : undefined;
    const texts = typeof given === 'string' ? [given] : (given ?? []);
    return texts.slice(0, mostCookies).flatMap((text) => cookieOf(text) ?? []);
};
/** One that is taken away: what it looks like does not matter. */
const isGone = ({ attributes }) => {
    const age = attributes.get('max-age') ?? '';
    if (/^-?\d+$/.test(age))
        return Number(age) <= 0;
    return /\b(?:1970|01-Jan-70)\b/i.test(attributes.get('expires') ?? '');
};
/** By its name, for nothing else tells: the Observatory knows `sess` and `login`; the others are as common. */
const isSessionName = (name) => /sess|login/i.test(name) || (0,telling/* isTelling */.c)(name) || /(?:^|_)(?:sid|jwt)(?:_|$)/.test((0,telling/* partsOf */.C)(name));
const antiForgery = /csrf|xsrf/i;
const cookies_help = 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/Cookies';
const prefixFault = ({ name, attributes }) => {
    const secure = attributes.has('secure');
    if (/^__Host-/i.test(name) && !(secure && attributes.get('path') === '/' && !attributes.has('domain')))
        return '__Host- needs Secure, Path=/ and no Domain';
    return /^__Secure-/i.test(name) && !secure ? '__Secure- needs Secure' : undefined;
};
const sameSiteFault = ({ attributes }, forgery) => {
    const given = attributes.get('samesite')?.toLowerCase();
    if (given === undefined)
        return forgery ? 'guards against forgery and has no SameSite' : undefined;
    if (!['strict', 'lax', 'none'].includes(given))
        return 'has a SameSite that is neither Strict, Lax nor None';
    return given === 'none' && !attributes.has('secure')
        ? 'has SameSite=None without Secure: browsers drop it'
        : undefined;
};
const faultsOf = (cookie, answer) => {
    const { name, attributes } = cookie;
    const forgery = antiForgery.test(name);
    const isSession = !forgery && isSessionName(name);
    const guarded = (0,exposure_answer/* headerOf */.rR)(answer, 'strict-transport-security') !== undefined;
    const found = (rule, severity, message) => (0,exposure_answer/* exposed */.fE)(answer, rule, severity, { message: `the cookie ${(0,plain/* plain */.p)(name, 60)} ${message}`, help: cookies_help, of: (0,plain/* plain */.p)(name, 60) });
    const findings = [];
    if ((0,exposure_answer/* isHttps */.Q6)(answer) && !attributes.has('secure')) {
        const open = isSession ? 'high' : 'medium';
        findings.push(found('cookie-insecure', guarded ? 'low' : open, 'has no Secure'));
    }
    if (isSession && !attributes.has('httponly'))
        findings.push(found('cookie-readable', 'high', 'looks like a session and has no HttpOnly'));
    const site = sameSiteFault(cookie, forgery);
    if (site)
        findings.push(found('cookie-samesite', 'medium', site));
    else if (!attributes.has('samesite'))
        findings.push(found('cookie-samesite', 'note', 'has no SameSite'));
    const prefix = prefixFault(cookie);
    if (prefix)
        findings.push(found('cookie-prefix', 'medium', `is dropped by browsers: ${prefix}`));
    return findings;
};
/**
 * Cookies that an answer sets, by the tests of MDN's HTTP Observatory and its weights (see `headerFindings`), and the
 * prefixes of RFC 6265bis, section 4.1.3. Values are never told.
 */
const cookieFindings = (answer) => cookiesOf(answer)
    .filter((cookie) => !isGone(cookie))
    .flatMap((cookie) => faultsOf(cookie, answer));

;// CONCATENATED MODULE: ./packages/judge/src/exposure/policy.ts
const policyOf = (text) => {
    const directives = text
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .filter(([name]) => name !== '' && name !== undefined)
        .map(([name = '', ...sources]) => [name.toLowerCase(), sources.map((source) => source.toLowerCase())]);
    return new Map(directives.reverse());
};
/** Policies of a header; several stand with commas between them. */
const policiesOf = (header) => header
    .split(',')
    .map(policyOf)
    .filter((policy) => policy.size > 0);
const sourcesOf = (policy, name) => policy.get(name) ?? policy.get('default-src');
/** As schemes and the star they let scripts of any server in. */
const anywhere = ['*', 'http:', 'https:', 'data:', 'blob:'];
const trusted = /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/;
const isWeak = {
    'scripts-anywhere': (policy) => ['script-src', 'object-src'].some((name) => {
        const sources = sourcesOf(policy, name);
        const known = sources?.includes("'strict-dynamic'") && name === 'script-src';
        return !sources || (!known && sources.some((source) => anywhere.includes(source)));
    }),
    // Browsers pass over it where there is a nonce or hash (CSP 3, section 6.7.3.2).
    'unsafe-inline': (policy) => {
        const sources = sourcesOf(policy, 'script-src') ?? [];
        return sources.includes("'unsafe-inline'") && !sources.some((source) => trusted.test(source));
    },
    'unsafe-eval': (policy) => sourcesOf(policy, 'script-src')?.includes("'unsafe-eval'") ?? false,
};
const weaknessesOf = (policies) => Object.keys(isWeak).filter((weakness) => policies.every((policy) => isWeak[weakness](policy)));
const limitsFrames = (policies) => policies.some((policy) => policy.has('frame-ancestors'));

;// CONCATENATED MODULE: ./packages/judge/src/exposure/headers.ts


const mdn = 'https://developer.mozilla.org/en-US/docs/Web';
const guide = (name) => `${mdn}/Security/Practical_implementation_guides/${name}`;
const header = (name) => `${mdn}/HTTP/Reference/Headers/${name}`;
const owasp = 'https://owasp.org/www-project-secure-headers/';
/** What browsers show as a page; without a type they guess. */
const isDocument = (answer) => {
    const { status = 200 } = answer;
    if (status === 204 || (status >= 300 && status < 400))
        return false;
    const type = (0,exposure_answer/* headerOf */.rR)(answer, 'content-type');
    return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
};
/** Six months, in seconds. */
const longEnough = 15_768_000;
const transport = (answer) => {
    if (!(0,exposure_answer/* isHttps */.Q6)(answer))
        return [];
    const help = guide('TLS#http_strict_transport_security');
    const value = (0,exposure_answer/* headerOf */.rR)(answer, 'strict-transport-security');
    if (value === undefined)
        return [(0,exposure_answer/* exposed */.fE)(answer, 'hsts-missing', 'medium', { message: 'no Strict-Transport-Security', help })];
    const age = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/i.exec(value.split(',', 1).join(''))?.[1];
    if (age === undefined)
        return [(0,exposure_answer/* exposed */.fE)(answer, 'hsts-invalid', 'medium', { message: 'Strict-Transport-Security has no max-age', help })];
    const message = 'Strict-Transport-Security has a max-age of less than six months';
    return Number(age) >= longEnough ? [] : [(0,exposure_answer/* exposed */.fE)(answer, 'hsts-short', 'low', { message, help })];
};
const weaknesses = {
    'scripts-anywhere': ['medium', 'lets scripts or plugins of any server in: limit script-src and object-src'],
    'unsafe-inline': ['medium', "has 'unsafe-inline' for scripts: use nonces or hashes"],
    'unsafe-eval': ['low', "has 'unsafe-eval' for scripts"],
};
const content = (answer) => {
    if (!isDocument(answer))
        return [];
    const help = guide('CSP');
    const policies = policiesOf((0,exposure_answer/* headerOf */.rR)(answer, 'content-security-policy') ?? '');
    if (policies.length === 0)
        return [(0,exposure_answer/* exposed */.fE)(answer, 'csp-missing', 'medium', { message: 'no Content-Security-Policy', help })];
    return weaknessesOf(policies).map((weakness) => {
        const [severity, message] = weaknesses[weakness];
        return (0,exposure_answer/* exposed */.fE)(answer, `csp-${weakness}`, severity, { message: `Content-Security-Policy ${message}`, help });
    });
};
const headers_frames = (answer) => {
    if (!isDocument(answer))
        return [];
    if (limitsFrames(policiesOf((0,exposure_answer/* headerOf */.rR)(answer, 'content-security-policy') ?? '')))
        return [];
    const values = ((0,exposure_answer/* headerOf */.rR)(answer, 'x-frame-options') ?? '').split(',').map((value) => value.trim().toUpperCase());
    if (values.every((value) => value === 'DENY' || value === 'SAMEORIGIN'))
        return [];
    const message = 'any site may show it in a frame: neither frame-ancestors nor a valid X-Frame-Options';
    return [(0,exposure_answer/* exposed */.fE)(answer, 'framing-allowed', 'medium', { message, help: guide('Clickjacking') })];
};
const sniffing = (answer) => {
    const values = ((0,exposure_answer/* headerOf */.rR)(answer, 'x-content-type-options') ?? '').split(',').map((value) => value.trim());
    if (values[0]?.toLowerCase() === 'nosniff')
        return [];
    const message = 'no X-Content-Type-Options: nosniff';
    return [(0,exposure_answer/* exposed */.fE)(answer, 'nosniff-missing', 'low', { message, help: guide('MIME_types') })];
};
const safeReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const unsafeReferrers = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];
/** Of several policies browsers take the last that they know (Referrer Policy, section 8.1). */
const referrer = (answer) => {
    if (!isDocument(answer))
        return [];
    const help = guide('Referrer_policy');
    const value = (0,exposure_answer/* headerOf */.rR)(answer, 'referrer-policy');
    if (value === undefined)
        return [(0,exposure_answer/* exposed */.fE)(answer, 'referrer-policy-missing', 'note', { message: 'no Referrer-Policy', help })];
    const known = value
        .split(',')
        .map((one) => one.trim().toLowerCase())
        .filter((one) => [...safeReferrers, ...unsafeReferrers].includes(one));
    if (safeReferrers.includes(known.at(-1) ?? ''))
        return [];
    const message = 'Referrer-Policy tells other sites where users come from, or is none that browsers know';
    return [(0,exposure_answer/* exposed */.fE)(answer, 'referrer-policy-unsafe', 'low', { message, help })];
};
const advised = (answer) => {
    if (!isDocument(answer))
        return [];
    const rows = [
        ['permissions-policy', 'low', 'Permissions-Policy'],
        ['cross-origin-opener-policy', 'note', 'Cross-Origin-Opener-Policy'],
    ];
    return rows
        .filter(([name]) => (0,exposure_answer/* headerOf */.rR)(answer, name) === undefined)
        .map(([name, severity, shown]) => (0,exposure_answer/* exposed */.fE)(answer, `${name}-missing`, severity, { message: `no ${shown}`, help: header(shown) }));
};
/** What tells an attacker which software answers; the first only where it names a version. */
const headers_telling = ['x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-generator', 'x-runtime-version'];
const versions = (answer) => {
    const named = headers_telling.filter((name) => (0,exposure_answer/* headerOf */.rR)(answer, name) !== undefined);
    const server = /\d/.test((0,exposure_answer/* headerOf */.rR)(answer, 'server') ?? '') ? ['server'] : [];
    return [...server, ...named].map((name) => (0,exposure_answer/* exposed */.fE)(answer, `version-told-${name}`, 'low', {
        message: `the header ${name} tells which software answers`,
        help: owasp,
    }));
};
/**
 * Response headers against the tests of MDN's HTTP Observatory, graded by what it takes off a score of 100: 30 and more
 * is high, 20 medium, 5 low, nothing a note. From the OWASP Secure Headers Project come Permissions-Policy,
 * Cross-Origin-Opener-Policy and the headers to take away. What is no page (an API's JSON, a redirect) is tested for what
 * concerns any answer: transport, sniffing, versions. Values are not told: they may hold secrets.
 */
const headerFindings = (answer) => [transport, content, headers_frames, sniffing, referrer, advised, versions].flatMap((test) => test(answer));

;// CONCATENATED MODULE: ./packages/judge/src/exposure/look.ts





/** What a look gives away, as far as it is asked for; `now` in ms since the epoch. Over plain HTTP there is no certificate. */
const judgeLook = (look, { headers, cookies, tlsDays }, now) => {
    const { tls, url, fault } = look;
    const findings = [];
    const unseen = [];
    const shown = (0,shown_url/* shownUrl */.z)(url);
    const why = fault ? `: ${fault.message}` : '';
    if (tlsDays !== null && tls)
        findings.push(...certificateFindings(look, tls, tlsDays, now));
    else if (tlsDays !== null && (0,exposure_answer/* isHttps */.Q6)(look))
        unseen.push(`${shown} showed no certificate${why}`);
    if ((headers || cookies) && !look.headers)
        unseen.push(`${shown} gave no headers${why}`);
    if (headers && look.headers)
        findings.push(...headerFindings(look));
    if (cookies && look.headers)
        findings.push(...cookieFindings(look));
    return { findings, unseen };
};

// EXTERNAL MODULE: ./packages/judge/src/findings.ts
var findings = __webpack_require__(39109);
;// CONCATENATED MODULE: ./packages/judge/src/sarif.ts

/** GitHub takes so many results of a run. */
const mostResults = 25_000;
/** In the middle of GitHub's bands; a note has none. */
const scores = {
    ...{ critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', note: null },
};
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', note: 'note' };
const rank = ({ severity }) => checks/* severities */.gO.indexOf(severity);
/** A path as a relative reference (RFC 3986): a colon in its first part would make that a scheme. */
const uriOf = (path) => {
    const encoded = path.toWellFormed().replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return encoded === '' ? '.' : encoded;
};
const locationOf = ({ file, line }, { manifest, root }) => {
    const own = file === undefined ? manifest : root === '' || file.startsWith('/') ? file : `${root}/${file}`;
    const startLine = file === undefined ? 1 : (line ?? 1);
    return { physicalLocation: { artifactLocation: { uri: uriOf(own) }, region: { startLine } } };
};
/** What RFC 3986 calls a URI, of HTTP: scanners write other things too. */
const helpful = /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;
/** GitHub has one severity for each rule: the gravest of its findings. */
const ruleOf = ([first, ...rest]) => {
    const { rule, help, severity } = [first, ...rest].reduce((worst, one) => (rank(one) > rank(worst) ? one : worst));
    const score = scores[severity];
    return {
        id: rule,
        shortDescription: { text: rule },
        ...(help !== undefined && helpful.test(help) && URL.canParse(help) && { helpUri: help }),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['security'], ...(score !== null && { 'security-severity': score }) },
    };
};
const resultOf = (finding, ruleIndex, options) => ({
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message === '' ? finding.rule : finding.message },
    locations: [locationOf(finding, options)],
    // The one that GitHub knows results again by.
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
    ...(finding.suppressed !== undefined && {
        suppressions: [{ kind: 'external', justification: finding.suppressed }],
    }),
});
const runOf = (tool, findings, options) => {
    const worst = [...findings].sort((a, b) => rank(b) - rank(a)).slice(0, mostResults);
    const byRule = [...Map.groupBy(worst, ({ rule }) => rule).entries()];
    const indexes = new Map(byRule.map(([rule], index) => [rule, index]));
    return {
        tool: { driver: { name: tool, rules: byRule.map(([, of]) => ruleOf(of)) } },
        // Without the slash its last part would be taken for the name of a run.
        automationDetails: { id: `${options.category}/` },
        results: worst.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? 0, options)),
        columnKind: 'utf16CodeUnits',
    };
};
/**
 * Findings as SARIF 2.1.0 for GitHub's code scanning, a run for each tool; without findings one run of Convoy's, by which
 * GitHub closes what was open. Of a tool's findings the 25,000 gravest, as many as GitHub takes.
 */
const sarifOf = (findings, options) => {
    const tools = [...Map.groupBy(findings, ({ tool }) => tool).entries()];
    const runs = tools.length === 0 ? [['convoy', []]] : tools;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: runs.map(([tool, of]) => runOf(tool, of, options)),
    };
};

;// CONCATENATED MODULE: ./packages/engine/src/checks/security.ts







/** Runs the scanner, whose exit status says nothing: with many it says that they found something. */
const scanned = async (settings, checking) => {
    const { scan, sarif, timeoutMs } = settings;
    const { ports, signal, env } = checking;
    const since = scan === undefined ? 0 : ports.clock.now();
    if (scan !== undefined) {
        const { log, keep } = (0,checks_checking/* recording */.oz)(checking);
        const { timedOut } = await ports.host.run({ run: scan, env, timeoutMs, log }, signal).finally(keep);
        if (timedOut)
            throw new error/* ConvoyError */.rG('SCAN_TIMEOUT', `the scanner did not end within ${timeoutMs} ms`);
    }
    return sarif.length === 0 ? [] : ports.checks.findings(sarif, since, signal);
};
const isLooking = ({ headers, cookies, tlsDays }) => headers || cookies || tlsDays !== null;
/** Over plain HTTP such a check would look at nothing, and that is no pass. */
const isTlsAlone = ({ headers, cookies, sarif, secrets }) => !headers && !cookies && sarif.length + secrets.length === 0;
/** What one answer of the service itself gives away. */
const seen = async (settings, url, { ports, signal }) => {
    if (!isLooking(settings))
        return { findings: [], unseen: [] };
    const { method, path, headers, timeoutMs } = settings.request;
    const look = await ports.probe.look({ url: (0,diagnosis/* under */.h)(url, path), method, headers, timeoutMs }, signal);
    const exposure = judgeLook(look, settings, ports.clock.now());
    return isTlsAlone(settings) && !look.tls && exposure.unseen.length === 0
        ? {
            ...exposure,
            unseen: [
                `${(0,shown_url/* shownUrl */.z)(look.url)} is asked without TLS, so there is no certificate, and nothing else is looked at`,
            ],
        }
        : exposure;
};
/** Reports of scanners, secrets in files, and what the service's own answer gives away; what is known is borne with. */
const security = async (settings, { service, url }, checking) => {
    const { ports, signal, name, env } = checking;
    const exposure = await seen(settings, url, checking);
    const found = [
        ...(await scanned(settings, checking)),
        ...(settings.secrets.length === 0 ? [] : await ports.checks.secrets(settings.secrets, signal)),
        ...exposure.findings,
    ];
    const known = settings.baseline === undefined ? [] : await ports.checks.known(settings.baseline);
    const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
    const rules = { failOn: settings.failOn, unseen: exposure.unseen };
    const { verdict, counted, borne } = (0,findings/* judgeFindings */.q)(found, known, rules, today);
    const told = new Map(borne.map((one) => [one.fingerprint, one]));
    const sarif = sarifOf(found.map((one) => told.get(one.fingerprint) ?? one), { ...ports.repository, category: `convoy/${env.CONVOY_ENVIRONMENT}/${service}` });
    await ports.evidence.keep(`${name}.sarif`, JSON.stringify(sarif, null, 2));
    return { verdict, findings: counted };
};

;// CONCATENATED MODULE: ./packages/engine/src/checks/check-service.ts





const rows = {
    smoke: (steps, { url }, checking) => (0,requests/* askAll */.p)(steps, () => url, checking),
    security: security,
    page: page_page,
    performance: performance,
};
/** Runs one check of a service by its settings. */
const checkService = async (kind, settings, subject, checking) => {
    const own = settings[kind];
    if (own === undefined)
        throw new error/* ConvoyError */.rG('UNKNOWN_CHECK', `${subject.service} has no ${kind} check`);
    return rows[kind](own, subject, checking);
};


/***/ }),

/***/ 77882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   oz: () => (/* binding */ recording)
/* harmony export */ });
const none = { successful: 0, failed: 0, inconclusive: 0, error: 0 };
/** Counts with what was seen; the rest is none. */
const countsOf = (seen) => ({ ...none, ...seen });
/** Of a command's output, in characters: its end, where it says what went wrong. */
const longestOutput = 1024 * 1024;
/** Cut between lines: half of a secret would not be known for one, and is one too. */
const endOf = (text) => text.length <= longestOutput ? text : text.slice(-longestOutput).replace(/^[^\n]*\n/, '');
/** A log that also remembers what it is given, and then keeps it as evidence. */
const recording = ({ ports, name, log }) => {
    let said = '';
    return {
        log: (text) => {
            said = endOf(said + text);
            log(text);
        },
        keep: async () => {
            if (said !== '')
                await ports.evidence.keep(`${name}.log`, said);
        },
    };
};
/** Keeps evidence as JSON, and says in the log where. */
const keep = async ({ ports, name, log }, what, value) => {
    const path = await ports.evidence.keep(`${name}.${what}.json`, `${JSON.stringify(value, null, 2)}\n`);
    if (path !== null)
        log(`evidence: ${path}\n`);
};


/***/ }),

/***/ 15148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ integration),
  i: () => (/* binding */ saying)
});

// EXTERNAL MODULE: ./packages/model/src/few.ts
var few = __webpack_require__(17027);
// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./packages/judge/src/plain.ts
var plain = __webpack_require__(19995);
;// CONCATENATED MODULE: ./packages/judge/src/cases.ts



const mostNamed = 3;
/** Of a case only its names are told: what it says about its failure may quote an answer. */
const named = ({ suite, name }) => suite === undefined ? (0,plain/* plain */.p)(name) : `${(0,plain/* plain */.p)(suite, 80)} > ${(0,plain/* plain */.p)(name)}`;
/** Cases of a test run to a verdict. No case, or none that ran, is no pass. */
const judgeCases = (cases) => {
    const of = (outcome) => cases.filter((one) => one.outcome === outcome);
    const failed = of('failed');
    const [passed, skipped] = [of('passed').length, of('skipped').length];
    const conclude = (outcome, code, reason) => ({
        ...{ outcome, code, reason },
        counts: { successful: passed, failed: failed.length, inconclusive: skipped, error: 0 },
    });
    if (failed.length > 0)
        return conclude('failed', 'CASES_FAILED', `${failed.length} of ${(0,plural/* plural */.L)(cases.length, 'case')} failed: ${(0,few/* few */.H)(failed.map(named), mostNamed)}`);
    if (cases.length === 0)
        return conclude('inconclusive', 'CASES_NONE', 'the results hold no case: nothing was tried, see what selects the tests');
    if (passed === 0)
        return conclude('inconclusive', 'CASES_NONE', `${(0,plural/* plural */.L)(skipped, 'case')} skipped and none run: nothing was tried`);
    const flaky = cases.filter((one) => one.flaky).length;
    const rest = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(flaky > 0 ? [`${flaky} only when run again`] : [])];
    return conclude('passed', 'CASES_PASSED', [`${(0,plural/* plural */.L)(passed, 'case')} passed`, ...rest].join(', '));
};

// EXTERNAL MODULE: ./packages/judge/src/latency.ts
var latency = __webpack_require__(28621);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checks_checking = __webpack_require__(77882);
// EXTERNAL MODULE: ./packages/engine/src/checks/requests.ts + 4 modules
var checks_requests = __webpack_require__(78171);
;// CONCATENATED MODULE: ./packages/engine/src/checks/integration.ts





/** How a command ended, in words. */
const saying = ({ code, signal, timedOut }, timeoutMs) => {
    if (timedOut)
        return `it did not end within ${timeoutMs} ms and was stopped`;
    return code === null ? `it was ended by ${signal}` : `it ended with exit status ${code}`;
};
/** A check that spans services: a list of requests, or a command whose exit status and results speak. */
const integration = async (check, settings, urlOf, checking) => {
    const { run, requests } = settings;
    if (requests !== undefined)
        return (0,checks_requests/* askAll */.p)(requests, urlOf, checking);
    if (run === undefined)
        throw new error/* ConvoyError */.rG('UNKNOWN_CHECK', `${check} has neither a command nor requests`);
    return { verdict: await byCommand(check, { ...settings, run }, checking) };
};
const byCommand = async (check, { run, results, timeoutMs }, checking) => {
    const { ports, env, signal, isLogged } = checking;
    const startedAt = ports.clock.now();
    const output = (0,checks_checking/* recording */.oz)(checking);
    const exit = await ports.host.run({ run, env, timeoutMs, log: output.log }, signal).finally(output.keep);
    const ms = ports.clock.now() - startedAt;
    const passed = exit.code === 0 && !exit.timedOut;
    const told = await casesOf(results, startedAt, passed, checking);
    const wrong = told !== null && told.outcome !== 'passed';
    const where = isLogged ? [`its output: convoy logs ${check}`] : [];
    return {
        outcome: passed && !wrong ? 'passed' : 'failed',
        code: exit.timedOut ? 'CHECK_TIMEOUT' : passed && !wrong ? 'CHECK_PASSED' : 'CHECK_FAILED',
        reason: [...(told ? [told.reason] : []), saying(exit, timeoutMs), ...where].join('; '),
        counts: told?.counts ?? (0,checks_checking/* countsOf */.mQ)({ [passed ? 'successful' : 'failed']: 1 }),
        ...(0,latency/* latencyOf */.W)([ms]),
    };
};
/** What the results of this very run say. A command that failed may have left none, and its end is reason enough. */
const casesOf = async (results, since, passed, checking) => {
    if (results === undefined)
        return null;
    try {
        const cases = await checking.ports.checks.cases(results, since, checking.signal);
        await (0,checks_checking/* keep */.aC)(checking, 'cases', cases);
        return judgeCases(cases);
    }
    catch (thrown) {
        if (passed || !(thrown instanceof error/* ConvoyError */.rG))
            throw thrown;
        checking.log(`${thrown.message}\n`);
        return null;
    }
};


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ askAll)
});

;// CONCATENATED MODULE: ./packages/judge/src/answer.ts
/** A look as conditions take it; `now` in ms since the epoch. */
const answerOf = (look, now) => ({
    ...(look.status !== undefined && { status: look.status }),
    ...(look.body !== undefined && { body: look.body }),
    ...(look.headers && { headers: look.headers }),
    durationMs: look.ms,
    connected: look.connected,
    ...(look.ip !== undefined && { ip: look.ip }),
    ...(look.dnsRcode !== undefined && { dnsRcode: look.dnsRcode }),
    ...(look.tls && { certificateExpirationMs: look.tls.notAfter - now }),
});

// EXTERNAL MODULE: ./packages/judge/src/condition/evaluate.ts + 1 modules
var evaluate = __webpack_require__(56100);
// EXTERNAL MODULE: ./packages/judge/src/condition/parse.ts
var parse = __webpack_require__(98250);
;// CONCATENATED MODULE: ./packages/judge/src/condition/label.ts

/**
 * A condition that values were put into before it was read, shown as it was written: what stands in the environment, or
 * what an earlier answer had, is nothing for a reason.
 */
const labelled = (condition, written) => {
    const [left, right] = (0,parse/* sidesOf */.Mm)(written) ?? ['…', '…'];
    return {
        ...condition,
        text: written.trim(),
        left: { ...condition.left, text: left },
        right: { ...condition.right, text: right },
    };
};

// EXTERNAL MODULE: ./packages/judge/src/latency.ts
var latency = __webpack_require__(28621);
// EXTERNAL MODULE: ./packages/model/src/shown-url.ts
var shown_url = __webpack_require__(6876);
// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
// EXTERNAL MODULE: ./packages/engine/src/checks/checking.ts
var checks_checking = __webpack_require__(77882);
// EXTERNAL MODULE: ./packages/judge/src/condition/operand.ts
var condition_operand = __webpack_require__(94688);
// EXTERNAL MODULE: ./packages/judge/src/condition/resolve.ts + 1 modules
var resolve = __webpack_require__(86687);
// EXTERNAL MODULE: ./packages/judge/src/condition/source.ts
var source = __webpack_require__(8840);
;// CONCATENATED MODULE: ./packages/judge/src/condition/value.ts



/** What a placeholder stands for in an answer, as text; undefined where it is none, or nothing of it was measured. */
const valueIn = (placeholder, answer) => {
    const operand = (0,condition_operand/* operandOf */.f)(placeholder.trim());
    if ((0,source/* isSlip */.B)(operand) || operand.kind !== 'value')
        return undefined;
    const { texts, lack } = (0,resolve/* resolve */.h)(operand, (0,resolve/* readingOf */.M)(answer));
    return lack === undefined ? texts[0] : undefined;
};

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/record.ts
var record = __webpack_require__(96760);
// EXTERNAL MODULE: ./packages/model/src/stored.ts
var src_stored = __webpack_require__(93386);
;// CONCATENATED MODULE: ./packages/engine/src/checks/stored.ts





/** Puts stored values in; one that nobody stored stays as it is written. */
const fill = (text, stored, encode = (value) => value) => (0,src_stored/* putStored */.rB)(text, (name) => {
    const value = (0,record/* own */.Z)(stored, name);
    return value === undefined ? undefined : encode(value);
});
const referencesOf = (text) => text.split('${').length;
/**
 * The same for what goes into a request, where `${NAME}` is read from the environment afterwards: two values, or one and
 * what is written beside it, must not make up such a reference. Throws `STORED_REFERENCE`.
 */
const fillRequest = (text, stored) => {
    const filled = fill(text, stored);
    if (referencesOf(filled) > referencesOf(text))
        throw new error/* ConvoyError */.rG('STORED_REFERENCE', 'stored values would make up a reference to the environment in a request: put something between them');
    return filled;
};
/** Longer ones are no values that travel, in characters. */
const longest = 4_096;
/**
 * Values of an answer by the names under which later requests use them, or the placeholder of which there is none. What
 * a server sends goes into requests of ours, where `${NAME}` would be read from the environment: that is no value.
 */
const take = (store, look, now) => {
    const answer = answerOf(look, now);
    const values = {};
    for (const [name, text] of Object.entries(store)) {
        const value = valueIn(text, answer);
        if (value === undefined || value.length > longest || value.includes('${'))
            return { missing: text };
        values[name] = value;
    }
    return { values };
};

;// CONCATENATED MODULE: ./packages/engine/src/checks/requests.ts









/** A body that conditions read may be larger than one of health, in bytes. */
const longestBody = 1024 * 1024;
const ask = async (step, stored, urlOf, { ports, signal }) => {
    const { method, path, headers, body, follow, timeoutMs } = step.request;
    const base = await urlOf(step.service);
    const look = await ports.probe.look({
        url: (0,diagnosis/* under */.h)(base, fill(path, stored, encodeURIComponent)),
        ...{ method, timeoutMs, maxBody: longestBody },
        ...(follow === undefined ? {} : { follow }),
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillRequest(value, stored)])),
        ...(body === undefined ? {} : { body: fillRequest(body, stored) }),
    }, signal);
    return { look, at: (0,shown_url/* shownUrl */.z)((0,diagnosis/* under */.h)(base, path)) };
};
const reasonOf = (look, failing) => {
    if (look.fault)
        return look.fault.message;
    if (!failing)
        return `answered ${look.status}`;
    const { told, reason } = failing;
    const cut = look.truncated ? `; no more than ${longestBody} bytes of the body are read` : '';
    return `${reason.includes(told) ? reason : `${told} (${reason})`}${cut}`;
};
/** A condition with its values put in, asked of an answer. It is told as it is written, without what they are. */
const asked = (written, filled, answer) => {
    const condition = (0,parse/* parseCondition */.zB)(filled);
    if (!(0,parse/* isFault */.Zh)(condition))
        return (0,evaluate/* evaluate */._)(labelled(condition, written), answer);
    const { at, message, fix } = condition;
    const why = filled === written ? `at character ${at}: ${message}: ${fix}` : 'it cannot be read with its values put in';
    return { result: 'error', resolved: written, told: written, reason: why };
};
const judge = (step, stored, { look, at }, { clock, expand }) => {
    const answer = answerOf(look, clock.now());
    const judged = step.expect.map((text) => asked(text, fill(expand(text), stored), answer));
    const failing = judged.find(({ result }) => result !== true);
    const passed = look.fault === undefined && failing === undefined;
    return {
        name: step.name,
        look: { ...look, url: at },
        conditions: judged.map(({ told, result }) => ({ told, result })),
        passed,
        reason: `${step.name} at ${at}: ${reasonOf(look, failing)}`,
    };
};
/** The look without what a journal or a file must not hold. */
const shown = ({ body, headers, redirects, ...look }) => ({ ...look, bytes: body?.length ?? 0 });
/**
 * One request after the other, for later ones may use what earlier ones answered; the first that does not hold ends it.
 * Values travel as Gatus's suites let them: `store` names them, `[CONTEXT].name` uses them.
 */
const askAll = async (steps, urlOf, checking) => {
    const { clock } = checking.ports;
    const results = [];
    let stored = {};
    let missing;
    for (const step of steps) {
        const result = judge(step, stored, await ask(step, stored, urlOf, checking), checking.ports);
        checking.signal.throwIfAborted();
        results.push(result);
        for (const { told, result: holds } of result.conditions)
            checking.log(`${step.name}: ${told}: ${holds}\n`);
        if (!result.passed)
            break;
        const taken = take(step.store, result.look, clock.now());
        if ('missing' in taken) {
            missing = `${step.name}: its answer has no ${taken.missing} to go on with`;
            break;
        }
        stored = { ...stored, ...taken.values };
    }
    await (0,checks_checking/* keep */.aC)(checking, 'requests', results.map((result) => ({ ...result, look: shown(result.look) })));
    return { verdict: verdictOf(steps.length, results, missing) };
};
const verdictOf = (planned, results, missing) => {
    const failed = results.find(({ passed }) => !passed);
    const successful = results.filter(({ passed }) => passed).length;
    const times = (0,latency/* latencyOf */.W)(results.map(({ look }) => look.ms));
    const counts = (0,checks_checking/* countsOf */.mQ)({ successful, failed: results.length - successful });
    if (failed === undefined && missing === undefined) {
        const reason = `${planned} of ${planned} requests answered as expected`;
        return { outcome: 'passed', code: 'CHECK_PASSED', reason, counts, ...times };
    }
    const reason = missing ?? failed?.reason ?? '';
    const isOurs = failed?.look.fault?.kind === 'own';
    return {
        outcome: isOurs ? 'error' : 'failed',
        code: isOurs ? 'CHECK_ERROR' : 'CHECK_FAILED',
        reason,
        counts,
        ...times,
    };
};


/***/ }),

/***/ 67507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ urlsIn),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);

/** Where services answer, for commands: `CONVOY_URL_<NAME>`, the name in capitals with `_` for `-`. */
const urlsIn = (services, urlOf) => Object.fromEntries(Object.keys(services).flatMap((service) => {
    const url = urlOf(service);
    return url === undefined ? [] : [[`CONVOY_URL_${service.toUpperCase().replaceAll('-', '_')}`, url]];
}));
const urls = ({ state, settings: { services } }) => urlsIn(services, (service) => services[service]?.health?.url ?? (0,_convoy_model_state__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(state, service).deployed?.url);
/** What commands of the manifest are given beside the environment of this process. */
const environmentOf = (context) => ({
    CONVOY_ENVIRONMENT: context.settings.environment,
    CONVOY_DEPLOYMENT: context.state.deployment,
    CONVOY_KEY: context.key,
    ...urls(context),
});


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

/***/ 36067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ isHttps),
/* harmony export */   Rq: () => (/* binding */ ownTool),
/* harmony export */   fE: () => (/* binding */ exposed),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/** The URL that answered, where redirects were followed. */
const answering = ({ url, redirects = [] }) => redirects.at(-1) ?? url;
const isHttps = (answer) => /^https:/i.test(answering(answer));
const pathOf = (answer) => {
    const url = answering(answer);
    return URL.canParse(url) ? new URL(url).pathname : '/';
};
/** A header's text; repeated ones are one list (RFC 9110, section 5.3). */
const headerOf = ({ headers = {} }, name) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return value === undefined || typeof value === 'string' ? value : value.join(', ');
};
/** The tool that findings of ours name. */
const ownTool = 'convoy';
/** A finding of ours. A candidate's host and port differ each time: the path and `of` tell what it is about. */
const exposed = (answer, rule, severity, { message, help, of = pathOf(answer) }) => ({
    ...{ tool: ownTool, rule, severity, message: `${pathOf(answer)}: ${message}`, help },
    fingerprint: `${rule}:${of}`,
});


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ advised),
/* harmony export */   q: () => (/* binding */ judgeFindings)
/* harmony export */ });
/* harmony import */ var _convoy_model_checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78548);
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89955);
/* harmony import */ var _exposure_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36067);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19995);




const rank = (severity) => _convoy_model_checks__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity);
/** All that an entry gives must be the finding's; one that gives nothing is nobody's. */
const isOf = (finding, entry) => {
    const given = ['fingerprint', 'rule', 'file'].filter((key) => entry[key] !== undefined);
    return given.length > 0 && given.every((key) => entry[key] === finding[key]);
};
/** What scanners say of a finding may quote it; what we say does not. */
const placeOf = ({ tool, message, file, line }) => {
    if (file !== undefined)
        return ` at ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(file, 150)}${line === undefined ? '' : `:${line}`}`;
    return tool === _exposure_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ownTool */ .Rq ? `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(message, 200)}` : '';
};
/** A finding in one line, without what a scanner says of it. */
const named = (finding) => `${finding.severity} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.rule)}${placeOf(finding)} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.tool, 40)})`;
const asides = (judged, suppressed, below) => [
    ...(below > 0 ? [`${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(below, 'finding')} below that`] : []),
    ...(judged.borne.length > 0 ? [`${judged.borne.length} known and borne with`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed in the scanner`] : []),
];
const expiredOf = ([first]) => first ? [`what was borne with until ${first.expires} counts again`] : [];
/** Where a rule is explained: an address, and nothing that a scanner may say in its place. */
const isAddress = (help) => /^https?:\/\/[\w.:-]+\/[\w./~#-]*$/.test(help) && help.length <= 200;
const fixOf = ({ help, fingerprint }) => `fix it${help && isAddress(help) ? ` (${help})` : ''}, or list fingerprint ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(fingerprint)} with a reason and a day in the baseline`;
/** The same with what to do about it. */
const advised = (finding) => `${named(finding)}: ${fixOf(finding)}`;
/**
 * Findings to a verdict: those of `failOn` or worse fail, unless their scanner suppresses them or an entry of the baseline
 * bears with them until `today` (ISO date) or later.
 */
const judgeFindings = (findings, known, { failOn, unseen = [] }, today) => {
    const grave = findings.filter(({ severity }) => rank(severity) >= rank(failOn));
    const open = grave.filter(({ suppressed }) => suppressed === undefined);
    const entryOf = (finding) => known.find((entry) => entry.expires >= today && isOf(finding, entry));
    const failing = open.filter((finding) => !entryOf(finding)).sort((a, b) => rank(b.severity) - rank(a.severity));
    const borne = open.flatMap((finding) => {
        const entry = entryOf(finding);
        return entry ? [{ ...finding, suppressed: `known, until ${entry.expires}: ${entry.reason}` }] : [];
    });
    const expired = known.filter((entry) => entry.expires < today && failing.some((finding) => isOf(finding, entry)));
    const parts = { counted: failing, borne, expired };
    const rest = asides(parts, grave.length - open.length, findings.length - grave.length);
    const conclude = (outcome, code, reasons) => ({
        ...parts,
        verdict: {
            ...{ outcome, code, reason: reasons.join('; ') },
            counts: {
                ...{ successful: findings.length - failing.length, failed: failing.length },
                ...{ inconclusive: unseen.length, error: 0 },
            },
        },
    });
    const [worst] = failing;
    if (worst) {
        const most = `${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(failing.length, 'finding')} of ${failOn} or worse: ${named(worst)}${failing.length > 1 ? ' is the worst' : ''}`;
        return conclude('failed', 'SECURITY_FINDINGS', [most, ...expiredOf(expired), ...rest, fixOf(worst)]);
    }
    if (unseen.length > 0)
        return conclude('inconclusive', 'SECURITY_UNSEEN', [...unseen, ...rest]);
    return conclude('passed', 'SECURITY_PASSED', [`no findings of ${failOn} or worse`, ...rest]);
};


/***/ }),

/***/ 28621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ latencyOf)
/* harmony export */ });
/* harmony import */ var _numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96509);

/** What a verdict tells of times to answer, in milliseconds and any order; nothing where there are none. */
const latencyOf = (times) => {
    if (times.length === 0)
        return {};
    const ascending = times.toSorted((a, b) => a - b);
    return { latency: { p50: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 0.5), p95: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 0.95), max: (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(ascending, 1) } };
};


/***/ })

};
