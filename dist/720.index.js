export const id = 720;
export const ids = [720];
export const modules = {

/***/ 10720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  lB: () => (/* binding */ observe),
  Iz: () => (/* binding */ openComparison)
});

// EXTERNAL MODULE: ./packages/judge/src/numbers/beta.ts
var beta = __webpack_require__(76614);
// EXTERNAL MODULE: ./packages/judge/src/numbers/dependence.ts
var dependence = __webpack_require__(6441);
// EXTERNAL MODULE: ./packages/judge/src/numbers/moments.ts
var moments = __webpack_require__(64603);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/dispersion.ts


/** Rows of a side below which nothing is known of how they follow one another. */
const fewest = 10;
/** Inflation by runs; rows of many trials each may be few, and then say nothing of it. */
const inflationOf = (scaled) => {
    const long = scaled.filter(({ length }) => length >= fewest);
    return long.length > 0 ? (0,dependence/* dependence */.U)(long).inflation : 1;
};
/** A row with more failures than trials counts events, of which there is no most. */
const isCount = ({ failures, trials }) => failures > trials;
/** Pearson's residuals; none where nothing failed, or everything did. */
const residualsOf = (rows) => {
    const [failures, trials] = rows.reduce(([k, n], row) => [k + row.failures, n + row.trials], [0, 0]);
    const rate = failures / trials;
    const spread = rows.some(isCount) ? rate : rate * (1 - rate);
    return spread > 0 ? rows.map((row) => (row.failures - row.trials * rate) / Math.sqrt(row.trials * spread)) : [];
};
const pearson = (sides, scaled) => {
    const hasMore = sides.flat().some((row) => row.trials > 1 || isCount(row));
    const degrees = scaled.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
    return hasMore && degrees > 0 ? scaled.reduce((sum, one) => sum + (0,moments/* product */.qM)(one, one), 0) / degrees : 1;
};
/**
 * How many times as much the failures of rows vary as independent ones would, at least 1: Pearson's χ² over its degrees
 * of freedom (McCullagh and Nelder, 1989, 4.5.2; a row of one trial has none), times the inflation by runs of failures.
 * Rows are in order of time.
 */
const dispersion = (sides) => {
    const scaled = sides.map(residualsOf);
    return Math.max(1, pearson(sides, scaled)) * inflationOf(scaled);
};
/** Rows of a side from which on their dispersion is believed as it is estimated. */
const believed = 16;
/** By how much rates of rows vary where too little is known of them: their coefficient of variation. */
const variation = 1.25;
const sumOf = (rows, of) => rows.reduce((sum, row) => sum + row[of], 0);
/**
 * Dispersion to suppose of rows of many trials of which there are too few to estimate it: 1 + the failures that are to be
 * expected of a row × the square of the variation of its rate. To be expected are those that `usual` shows, and one more:
 * an outage beside what hardly fails is heard at once.
 */
const supposed = (usual, other) => {
    const all = [...usual, ...other];
    if (Math.min(usual.length, other.length) >= believed || all.every(({ trials }) => trials <= 1))
        return 1;
    const rate = (sumOf(usual, 'failures') + 1) / sumOf(usual, 'trials');
    return 1 + (rate * variation ** 2 * sumOf(all, 'trials')) / all.length;
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/failure-process.ts
const points = 64;
// Looked up once: in a context of its own, as tests have, a global costs more than what it does.
const exp = Math.exp;
/**
 * Odds by which a failure may be likelier on the second side than its trials say, equally likely each: the upper half of
 * Jeffreys' prior of the share of failures that are the second's, under equal trials (arcsine law).
 */
const odds = Array.from({ length: points }, (_, i) => Math.tan((Math.PI / 4) * (1 + (i + 0.5) / points)) ** 2);
const openProcess = odds.map(() => 0);
/**
 * One more block of trials of both sides. Each ratio is a test supermartingale as long as the second side does not fail
 * more often than the first, even if both fail now more and now less: for x ≥ −1, 1 + x ≤ e^x, so the expectation of a
 * block's product is at most exp(0). (Failures given their number: Netflix, arXiv 2205.14762; as blocks of
 * Bernoulli trials: Turner, Ly and Grünwald, 2024.)
 */
const addBlock = (process, first, second) => process.map((log, i) => {
    const factor = odds[i] ?? 1;
    const scale = (first.trials + second.trials) / (factor * second.trials + first.trials);
    return log + second.failures * Math.log(factor * scale) + first.failures * Math.log(scale);
});
/**
 * Evidence against equal rates: the mean of the ratios, as an e-value (Howard, Ramdas, McAuliffe and Sekhon, 2021: by
 * Ville's inequality it ever reaches 1/α with probability α). Failures that come in bursts count as fewer: each ratio is
 * raised to 1/`dispersion`, which leaves it a supermartingale. Of what came after `before` where that is given.
 */
const eValue = (process, dispersion, before = openProcess) => {
    let sum = 0;
    // It is asked with each row, of several beginnings: a list less each time is three quarters of the time less.
    for (let i = 0; i < points; i += 1)
        sum += exp(((process[i] ?? 0) - (before[i] ?? 0)) / dispersion);
    return sum / points;
};

;// CONCATENATED MODULE: ./packages/judge/src/compare/failures.ts

const none = { failures: 0, trials: 0 };
const noneOfBoth = { baseline: none, candidate: none };
const noRows = { baseline: 0, candidate: 0 };
const noFailures = {
    ...{ up: openProcess, down: openProcess, waiting: noneOfBoth, blocks: 0, rows: noRows },
    marks: [{ up: openProcess, down: openProcess, rows: noRows }],
};
/** Blocks from one beginning to the next; of fewer rows than these nothing is known of how they vary. */
const apart = 16;
/** One more row; a block is closed as soon as it has trials of both sides. */
const addRow = (failures, side, { failures: k, trials: n }) => {
    const former = failures.waiting[side];
    const waiting = { ...failures.waiting, [side]: { failures: former.failures + k, trials: former.trials + n } };
    const { baseline, candidate } = waiting;
    const rows = { ...failures.rows, [side]: failures.rows[side] + 1 };
    if (baseline.trials === 0 || candidate.trials === 0)
        return { ...failures, waiting, rows };
    const blocks = failures.blocks + 1;
    const processes = {
        up: addBlock(failures.up, baseline, candidate),
        down: addBlock(failures.down, candidate, baseline),
    };
    const marks = blocks % apart === 0 ? [...failures.marks, { ...processes, rows }] : failures.marks;
    return { ...processes, waiting: noneOfBoth, blocks, rows, marks };
};

// EXTERNAL MODULE: ./packages/judge/src/compare/sample.ts
var compare_sample = __webpack_require__(46661);
// EXTERNAL MODULE: ./packages/judge/src/compare/values.ts + 3 modules
var values = __webpack_require__(87651);
;// CONCATENATED MODULE: ./packages/judge/src/compare/failure-evidence.ts






const countsOf = (sample) => (0,compare_sample/* rowsOf */.RO)(sample).map(({ value, trials }) => ({ failures: value, trials }));
const failure_evidence_sumOf = (rows) => rows.reduce(([k, n], row) => [k + row.failures, n + row.trials], [0, 0]);
const sides = ({ direction }) => (direction === 'both' ? 2 : 1);
/** What all that was compared from the first is worth; the rest is for what began later. */
const firstWeight = 0.9;
/**
 * What each beginning is worth: most is what was compared from the first, and all together are one, so that their evidence adds
 * up to evidence (as in Shin, Ramdas and Rinaldo, E-detectors, 2024).
 */
const weightOf = (beginning) => beginning === 0 ? firstWeight : (1 - firstWeight) / (beginning * (beginning + 1));
/**
 * What goes well at first and then no more is taken for a series that remembers long, and counts for next to nothing: so what has
 * come since later beginnings is judged too. It takes as long to ask how rows vary as there are rows, so beginnings are asked that
 * are twice as far away each time: whatever lasts has one in its first half.
 */
const latest = (newest) => {
    const found = [];
    for (let back = 0; newest - back > 0; back = 2 * back + 1)
        found.push(newest - back);
    return found;
};
/**
 * Evidence of the blocks, whenever one looks: of all, and of those from later beginnings on. Dispersion is asked for only where it
 * could matter: it is never below 1. That of few rows says too little, so what the side that should fail no less has shown is
 * taken to vary as rates may; and whatever it has shown from the first may come again.
 */
const evidenceOfBlocks = (rule, failures, both) => {
    const { marks, rows } = failures;
    const evidenceOf = (values) => Math.min(1, sides(rule) / values.reduce((sum, value) => sum + value, 0));
    const isLong = ({ rows: before }) => Math.min(rows.baseline - before.baseline, rows.candidate - before.candidate) >= apart;
    const of = (way, usual) => {
        const begun = [0, ...latest(marks.findLastIndex(isLong))].map((beginning) => ({
            beginning,
            mark: marks[beginning],
        }));
        const worth = ({ mark, beginning }, factor) => weightOf(beginning) * eValue(failures[way], factor, mark[way]);
        const plain = evidenceOf(begun.map((one) => worth(one, 1)));
        if (plain > rule.alpha)
            return plain;
        const counts = { baseline: countsOf(both.baseline), candidate: countsOf(both.candidate) };
        const shown = dispersion([counts[usual]]);
        return evidenceOf(begun.map((one) => {
            const { baseline, candidate } = one.mark.rows;
            const own = [counts.baseline.slice(baseline), counts.candidate.slice(candidate)];
            const supposedly = usual === 'baseline' ? supposed(...own) : supposed(own[1], own[0]);
            return worth(one, Math.max(dispersion(own), one.beginning === 0 ? supposedly : shown));
        }));
    };
    return { up: of('up', 'baseline'), down: of('down', 'candidate') };
};
/** Evidence of rows looked at once: failures given how many there are (Przyborowski and Wilenski, 1940). */
const ofCounts = (one, against, factor) => {
    const [k, n] = failure_evidence_sumOf(one);
    const [l, m] = failure_evidence_sumOf(against);
    return (0,beta/* binomialTail */.Cv)(k / factor, (k + l) / factor, n / (n + m));
};
/** Parts of both that begin later and go on to the end, in the same share of both: that of so many rows of the shorter one. */
const laterParts = ({ baseline, candidate }) => {
    const shorter = Math.min(baseline.length, candidate.length);
    const from = (rows, nth) => rows.slice(Math.round((rows.length * nth * apart) / shorter));
    return latest(Math.floor(shorter / apart) - 1).map((nth) => ({
        baseline: from(baseline, nth),
        candidate: from(candidate, nth),
    }));
};
/** The same where all is looked at once: of all, and of what began later. Both in order of time, and of the same span. */
const evidenceOfCounts = (rule, both) => {
    const counts = { baseline: countsOf(both.baseline), candidate: countsOf(both.candidate) };
    if (Math.min(failure_evidence_sumOf(counts.baseline)[1], failure_evidence_sumOf(counts.candidate)[1]) === 0)
        return values/* noEvidence */.n2;
    const later = laterParts(counts);
    const of = (one, against) => {
        const ofPart = (part, weight, factor) => {
            const plain = (sides(rule) * ofCounts(part[one], part[against], 1)) / weight;
            if (plain > rule.alpha)
                return plain;
            const own = factor(dispersion([part.baseline, part.candidate]));
            return (sides(rule) * ofCounts(part[one], part[against], own)) / weight;
        };
        const ofLater = later.map((part) => ofPart(part, (1 - firstWeight) / later.length, (own) => Math.max(own, dispersion([counts[against]]))));
        return Math.min(1, ofPart(counts, later.length > 0 ? firstWeight : 1, (own) => own), ...ofLater);
    };
    return { up: of('candidate', 'baseline'), down: of('baseline', 'candidate') };
};
/** The same as if no failure had anything to do with the one before it. */
const plainEvidence = (rule, { baseline, candidate }) => {
    const [base, other] = [countsOf(baseline), countsOf(candidate)];
    const of = (one, against) => Math.min(1, sides(rule) * ofCounts(one, against, 1));
    return { up: of(other, base), down: of(base, other) };
};
const faultless = ({ trials }) => ({ failures: 0, trials });
/** Whether so many trials could have failed the candidate at all, if all its trials had failed and none of the baseline's. */
const couldFail = (rule, both) => {
    const [base, other] = [(0,compare_sample/* countOf */.pq)(both.baseline).trials, (0,compare_sample/* countOf */.pq)(both.candidate).trials];
    if (base === 0 || other === 0)
        return false;
    if (rule.when === 'once')
        return sides(rule) * (0,beta/* binomialTail */.Cv)(other, other, other / (base + other)) <= rule.alpha;
    const worst = addBlock(openProcess, { failures: 0, trials: base }, { failures: other, trials: other });
    return (sides(rule) / eValue(worst, supposed(countsOf(both.baseline).map(faultless), countsOf(both.candidate))) <=
        rule.alpha);
};

// EXTERNAL MODULE: ./packages/judge/src/compare/rule.ts + 2 modules
var compare_rule = __webpack_require__(22331);
// EXTERNAL MODULE: ./packages/judge/src/compare/ways.ts
var ways = __webpack_require__(17315);
;// CONCATENATED MODULE: ./packages/judge/src/compare/runs.ts



/** What is this unlikely would be sure of anything. */
const overwhelming = 1e-6;
/** By so much of all trials a rate must differ for nobody to let it pass. */
const much = 0.1;
/** Whether failures are surely more by their number alone, and not sure for they come in runs, of which there are few. */
const countsForLess = ({ rule, both, evidence }, level) => {
    if (rule.metric !== 'errors')
        return false;
    const plain = plainEvidence(rule, both);
    return (0,ways/* badWays */.w)(rule).some((way) => plain[way] <= level && evidence[way] > rule.alpha);
};
/**
 * Whether so many more fail that it is no pass, though all of them may be a few outages by chance: a tenth of all, and more than
 * chance by itself ever makes.
 */
const isInRuns = (comparison) => {
    if (!countsForLess(comparison, overwhelming))
        return false;
    const { baseline, candidate } = comparison.both;
    const [base, other] = [(0,compare_sample/* rateOf */.MK)((0,compare_sample/* rowsOf */.RO)(baseline)), (0,compare_sample/* rateOf */.MK)((0,compare_sample/* rowsOf */.RO)(candidate))];
    return (0,ways/* badWays */.w)(comparison.rule).some((way) => (way === 'up' ? other - base : base - other) >= much);
};

// EXTERNAL MODULE: ./packages/judge/src/compare/state.ts
var state = __webpack_require__(99106);
// EXTERNAL MODULE: ./packages/judge/src/compare/telling.ts
var telling = __webpack_require__(66366);
// EXTERNAL MODULE: ./packages/judge/src/numbers/effect.ts
var effect = __webpack_require__(63389);
// EXTERNAL MODULE: ./packages/judge/src/numbers/quantile.ts
var quantile = __webpack_require__(96509);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/quantile-interval.ts

/**
 * An interval of a quantile that holds at all sizes at once with probability 1 − alpha, of independent samples in
 * ascending order (Howard and Ramdas, "Sequential estimation of quantiles with applications to A/B testing and best-arm
 * identification", 2022, theorem 1, stitched).
 */
const quantileInterval = (ascending, q, alpha) => {
    const size = ascending.length;
    const rate = (1.4 * Math.log(Math.log(2.1 * size)) + Math.log(10 / alpha)) / size;
    const margin = 1.5 * Math.sqrt(q * (1 - q) * rate) + 0.8 * rate;
    const at = (level) => (level > 0 && level < 1 ? (0,quantile/* quantile */.Y)(ascending, level) : null);
    return { from: at(q - margin), to: at(q + margin) };
};

// EXTERNAL MODULE: ./packages/judge/src/compare/increase.ts
var compare_increase = __webpack_require__(90343);
// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
;// CONCATENATED MODULE: ./packages/judge/src/compare/reason.ts









const figure = (value) => String(Number(value.toPrecision(3)));
const percent = (fraction) => `${figure(fraction * 100)} %`;
/** What is compared, in words: `p95 of latency`. */
const subject = ({ rule: { metric, quantile: q } }) => {
    if (metric === 'errors')
        return 'the failure rate';
    const what = metric === 'latency' ? 'latency' : 'the value';
    return q === null ? what : `p${figure(q * 100)} of ${what}`;
};
const typical = (sample, { metric, quantile: q }) => {
    const { failures, trials } = (0,compare_sample/* countOf */.pq)(sample);
    if (metric === 'errors')
        return `${failures} of ${trials}`;
    const ascending = (0,compare_sample/* ascendingOf */.ov)((0,compare_sample/* rowsOf */.RO)(sample).map(({ value }) => value));
    return figure((0,quantile/* quantile */.Y)(ascending, q ?? 0.5));
};
/** Where none failed there is no change to speak of, and no chance. */
const isFaultless = ({ rule, both: { baseline, candidate } }) => rule.metric === 'errors' && (0,compare_sample/* countOf */.pq)(baseline).failures + (0,compare_sample/* countOf */.pq)(candidate).failures === 0;
/** What may be told in percent; null: from 0, or next to it, of which no percentage says anything. */
const reason_telling = (increase) => increase !== null && Number.isFinite(increase * 100) ? increase : null;
/** The increase as whoever reads the figures beside it works it out, and not as it is judged. */
const shownIncrease = ({ rule, both }) => {
    if (rule.metric !== 'errors')
        return reason_telling((0,compare_increase/* increaseOf */.I)(rule, both));
    const [base, other] = [(0,compare_sample/* countOf */.pq)(both.baseline), (0,compare_sample/* countOf */.pq)(both.candidate)];
    return reason_telling(other.failures / other.trials / (base.failures / base.trials) - 1);
};
/** `latency: 118 against 97.6 of the baseline (medians), +21 %`. */
const seenSo = (comparison) => {
    const { rule, both } = comparison;
    const [base, other] = [typical(both.baseline, rule), typical(both.candidate, rule)];
    const increase = shownIncrease(comparison);
    if (isFaultless(comparison))
        return `${subject(comparison)}: ${other} against ${base} of the baseline`;
    const change = increase === null ? 'from 0' : `${increase > 0 ? '+' : ''}${percent(increase)}`;
    const medians = rule.metric !== 'errors' && rule.quantile === null ? ' (medians)' : '';
    return `${subject(comparison)}: ${other} against ${base} of the baseline${medians}, ${change}`;
};
/** `1 sample`, `20 trials`. */
const some = (count, { metric }) => {
    const noun = metric === 'errors' ? 'trial' : 'sample';
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
};
const samples = ({ rule, both }) => {
    const [base, other] = (0,compare_sample/* amountsOf */.pn)(both);
    return base === other
        ? `${some(base, rule)} of each`
        : `${some(base, rule)} of the baseline and ${other} of the candidate`;
};
const sureness = (comparison) => {
    const { rule, evidence } = comparison;
    const { evidence: least } = (0,state/* strongest */.yX)(rule, evidence);
    return `evidence ${figure(least)} after ${samples(comparison)} (${figure(rule.alpha)} or less is sure)`;
};
/** Samples or trials a side after which the same difference would be sure; null: there is next to none. */
const needed = (comparison) => {
    const { rule, looks, latest, look, both } = comparison;
    const { evidence } = (0,state/* strongest */.yX)(rule, latest);
    const level = looks.levels[look] ?? 0;
    if (!(evidence > rule.alpha) || evidence >= 1)
        return null;
    const factor = rule.metric === 'errors'
        ? Math.log(rule.alpha) / Math.log(evidence)
        : ((0,normal/* normalQuantile */.Zl)(level) / (0,normal/* normalQuantile */.Zl)((evidence * level) / rule.alpha)) ** 2;
    const amount = (0,compare_sample/* harmonicMean */.fY)((0,compare_sample/* amountsOf */.pn)(both)) * factor;
    return factor > 1 && factor < 100 ? Math.ceil(Number(amount.toPrecision(2))) : null;
};
const more = (comparison) => {
    if (countsForLess(comparison, comparison.rule.alpha))
        return '; failures that come in runs count for fewer';
    const size = needed(comparison);
    return size === null
        ? ''
        : `; if the difference is real, about ${some(size, comparison.rule)} of each would be sure of it`;
};
const allowance = (comparison) => {
    const { rule, both } = comparison;
    const increase = shownIncrease(comparison) === null ? null : (0,compare_increase/* increaseOf */.I)(rule, both);
    if (increase === null)
        return '; from 0 any increase is more than a share of it';
    // Ranks may differ where the typical value does not.
    return increase === 0
        ? '; with any increase allowed it would pass'
        : `; it would pass if more than ${percent(Math.abs(increase))} were allowed`;
};
const tooFew = (comparison) => {
    const { rule, looks } = comparison;
    const has = `${subject(comparison)}: ${samples(comparison)} are too few`;
    if (rule.metric === 'errors')
        return `${has}: even if all of the candidate's had failed, it could be chance`;
    const [size, first] = [(0,compare_sample/* sizeOf */.$d)(comparison.both), looks.sizes[0] ?? 0];
    if (typeof rule.when === 'object' && size < rule.when.samples)
        return `${has}: ${rule.when.samples} of each were planned`;
    if (rule.when === 'open' && size < first)
        return `${has}: the first look is at ${first} of each`;
    const would = (0,telling/* enoughOf */.O)(rule, looks);
    const enough = would === null ? 'no number of samples would do' : `about ${Math.max(would, compare_rule/* fewest */.xB)} of each would do`;
    const next = would !== null && would <= size && size >= compare_rule/* fewest */.xB
        ? 'each depends on the ones before it, so more are needed'
        : enough;
    return `${has}: even if all of the candidate's lay far beyond the baseline's, it could be chance; ${next}`;
};
const missing = ({ both: { baseline, candidate } }) => candidate.missing > 0
    ? `an observation of the candidate is missing after ${candidate.size}, which fails it by the rule`
    : `an observation of the baseline is missing after ${baseline.size}: there is nothing sound to compare with`;
const leftOut = ({ rule, both: { baseline, candidate } }) => {
    const count = baseline.missing + candidate.missing;
    if (count === 0 || rule.missing === 'fail')
        return '';
    const how = rule.missing === 'zero' ? 'taken for 0' : 'left out';
    return `; missing and ${how}: ${baseline.missing} of the baseline, ${candidate.missing} of the candidate`;
};
const saying = (comparison, code) => {
    const { rule } = comparison;
    const allowed = `${percent(rule.maxIncrease)} allowed`;
    switch (code) {
        case 'NO_DATA':
            return `no observation of the ${(0,state/* hasSeen */.yC)(comparison, 'baseline') ? 'candidate' : 'baseline'}: nothing can be said`;
        case 'MISSING':
            return missing(comparison);
        case 'TOO_FEW':
            return tooFew(comparison);
        case 'WORSE':
            return `${seenSo(comparison)}, ${allowed}; ${sureness(comparison)}${allowance(comparison)}`;
        case 'UNSURE':
            return `${seenSo(comparison)}, ${allowed}, but it may be chance: ${sureness(comparison)}${more(comparison)}`;
        default:
            if (isFaultless(comparison))
                return seenSo(comparison);
            if (!isHigher(comparison))
                return `${seenSo(comparison)}, which is no worse, after ${samples(comparison)}`;
            return (0,state/* strongest */.yX)(rule, comparison.evidence).evidence <= rule.alpha
                ? `${seenSo(comparison)}, surely, but no more than the ${allowed}${unnoticed(rule)}; ${sureness(comparison)}`
                : `${seenSo(comparison)}, which may be chance: ${sureness(comparison)}${more(comparison)}`;
    }
};
/** Whether it has changed in a bad direction at all. */
const isHigher = ({ rule, both }) => {
    const increase = (0,compare_increase/* increaseOf */.I)(rule, both) ?? Infinity;
    return (0,ways/* badWays */.w)(rule).some((way) => (way === 'up' ? increase > 0 : increase < 0 || increase === Infinity));
};
/** What may be more than is allowed as a share, and is too little all the same. */
const unnoticed = ({ least }) => least === undefined ? '' : `, or by ${figure(least)} or less, which does not matter`;
/** Which observations, against what, how sure, and what would have changed the verdict. */
const reasonOf = (comparison, code) => `${saying(comparison, code)}${leftOut(comparison)}`;

;// CONCATENATED MODULE: ./packages/judge/src/compare/verdict.ts







const ascending = (sample) => (0,compare_sample/* ascendingOf */.ov)((0,compare_sample/* rowsOf */.RO)(sample).map(({ value }) => value));
const shown = ({ rule, both }) => {
    if (Math.min(...(0,compare_sample/* sizesOf */.gN)(both)) === 0)
        return {};
    if (rule.metric === 'errors')
        return { failures: { baseline: (0,compare_sample/* countOf */.pq)(both.baseline), candidate: (0,compare_sample/* countOf */.pq)(both.candidate) } };
    const [base, other] = [ascending(both.baseline), ascending(both.candidate)];
    const q = rule.quantile ?? 0.5;
    const of = (values) => ({
        value: (0,quantile/* quantile */.Y)(values, q),
        ...quantileInterval(values, q, rule.alpha),
    });
    return { quantile: { q, baseline: of(base), candidate: of(other) }, dominance: (0,effect/* dominance */.bm)(base, other) };
};
/** Closes a comparison with a verdict. */
const verdictOf = (comparison, outcome, code) => {
    const { rule, both, look, evidence } = comparison;
    return {
        outcome,
        code,
        reason: reasonOf(comparison, code),
        effect: (0,compare_increase/* increaseOf */.I)(rule, both),
        evidence: look < 0 ? null : (0,state/* strongest */.yX)(rule, evidence).evidence,
        alpha: rule.alpha,
        n: (0,compare_sample/* sizesOf */.gN)(both),
        missing: [both.baseline.missing, both.candidate.missing],
        ...shown(comparison),
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/compare.ts









/** Looks that are known already may be given: those of an open rule cost a quarter of a second. */
const openComparison = (rule, looks = (0,compare_rule/* looksOf */.uJ)(rule)) => ({
    ...{ rule, looks, both: compare_sample/* nothing */.s6, failures: noFailures, look: -1 },
    ...{ evidence: values/* noEvidence */.n2, latest: values/* noEvidence */.n2 },
});
/** Rows a side of which one looks at more: a comparison that goes on for longer has found nothing worth finding. */
const kept = 20_000;
const withRows = (comparison, side, given) => {
    const { rule, both } = comparison;
    const room = rule.when === 'once' ? given.length : Math.max(0, kept - both[side].size);
    if (room === 0)
        return comparison;
    const taken = given.slice(0, room);
    const zero = rule.missing === 'zero';
    const rows = taken.flatMap((row) => (row ? [row] : zero ? [{ value: 0, trials: 1 }] : []));
    const lacking = taken.filter((row) => row === null).length;
    const failures = rule.metric === 'errors'
        ? rows.reduce((sum, { value, trials }) => addRow(sum, side, { failures: value, trials }), comparison.failures)
        : comparison.failures;
    return { ...comparison, failures, both: { ...both, [side]: (0,compare_sample/* grown */.gT)(both[side], rows, lacking) } };
};
const seen = (comparison, look, latest) => ({
    ...comparison,
    ...{ look, latest, evidence: (0,values/* stronger */.t_)(comparison.evidence, latest) },
});
const hasBoth = (comparison) => (0,state/* hasSeen */.yC)(comparison, 'baseline') && (0,state/* hasSeen */.yC)(comparison, 'candidate');
/** Looks again if it is time to. */
const looked = (comparison) => {
    const { rule, looks, both, failures } = comparison;
    if (!hasBoth(comparison))
        return null;
    if (rule.metric === 'errors')
        return seen(comparison, 0, evidenceOfBlocks(rule, failures, both));
    const look = (0,values/* lookAt */.t5)(looks, both);
    return look > comparison.look ? seen(comparison, look, (0,values/* evidenceOfValues */.Lk)(rule, looks, look, both)) : null;
};
/** Sure, and more than is allowed. That something has increased at all is what being sure means. */
const isWorse = (comparison) => {
    const ways = (0,state/* sureWays */.K0)(comparison);
    const { maxIncrease, least } = comparison.rule;
    return ways.length > 0 && ((maxIncrease === 0 && least === undefined) || (0,state/* isBeyond */._f)(comparison, ways));
};
/**
 * More observations of one side, in order of time; null: one that should be there and is missing. Looks as its rule says,
 * so that it does not matter how often it is asked: only an open or a planned comparison has verdicts before its end, and
 * only failures. One at a time unless they came at the same time.
 */
const observe = (comparison, side, rows) => {
    const next = withRows(comparison, side, rows);
    if (next.rule.missing === 'fail' && next.both[side].missing > 0)
        return { comparison: next, verdict: verdictOf(next, side === 'candidate' ? 'failed' : 'inconclusive', 'MISSING') };
    if (next === comparison || next.rule.when === 'once')
        return { comparison: next };
    const found = looked(next);
    if (!found)
        return { comparison: next };
    return isWorse(found) ? { comparison: found, verdict: verdictOf(found, 'failed', 'WORSE') } : { comparison: found };
};
const isReached = ({ rule, looks, both, look }) => {
    if (rule.when === 'once')
        return Math.min(...(0,compare_sample/* sizesOf */.gN)(both)) >= compare_rule/* fewest */.xB;
    return rule.when === 'open' ? look >= 0 : look === looks.sizes.length - 1;
};
const isEnough = (comparison) => {
    const { rule, looks, both, look } = comparison;
    if (rule.metric === 'errors')
        return couldFail(rule, both);
    return isReached(comparison) && ((0,state/* sureWays */.K0)(comparison).length > 0 || (0,telling/* couldTell */.r)(rule, looks, look, both));
};
/** Nothing more comes: the verdict, which is no pass where there was too little to fail by. */
const conclude = (comparison) => {
    const { rule, looks, both } = comparison;
    if (!hasBoth(comparison))
        return verdictOf(comparison, 'inconclusive', 'NO_DATA');
    const found = rule.when === 'once'
        ? seen(comparison, 0, rule.metric === 'errors' ? evidenceOfCounts(rule, both) : (0,values/* evidenceOfValues */.Lk)(rule, looks, 0, both))
        : comparison;
    if (isWorse(found))
        return verdictOf(found, 'failed', 'WORSE');
    if (!isEnough(found))
        return verdictOf(found, 'inconclusive', 'TOO_FEW');
    if (isInRuns(found))
        return verdictOf(found, 'inconclusive', 'UNSURE');
    const isDoubtful = rule.maxIncrease > 0 && (0,state/* sureWays */.K0)(found).length === 0 && (0,state/* isBeyond */._f)(found);
    return isDoubtful ? verdictOf(found, 'inconclusive', 'UNSURE') : verdictOf(found, 'passed', 'NOT_WORSE');
};


/***/ }),

/***/ 90343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ increaseOf),
/* harmony export */   P: () => (/* binding */ differenceOf)
/* harmony export */ });
/* harmony import */ var _numbers_effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63389);
/* harmony import */ var _numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96509);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46661);



/** To so many digits as hold whatever unit the values have: 120 against 100 is 20 % in milliseconds and in seconds. */
const rounded = (value) => Number(value.toPrecision(12));
/** A change as a fraction of what it began with; null: of nothing. */
const relative = (base, change) => {
    if (change === 0)
        return 0;
    return base === 0 ? null : rounded(change / Math.abs(base));
};
const ofValues = (base, other, q) => {
    if (q !== null) {
        const from = (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .Y)(base, q);
        return relative(from, (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .Y)(other, q) - from);
    }
    if ((base[0] ?? 0) > 0 && (other[0] ?? 0) > 0)
        return rounded(Math.exp((0,_numbers_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .medianDifference */ .Cc)(base.map(Math.log), other.map(Math.log))) - 1);
    const scale = Math.max(...[base[0], base.at(-1), other[0], other.at(-1)].map((value) => Math.abs(value ?? 0)));
    if (scale === 0)
        return 0;
    const [from, to] = [base, other].map((values) => values.map((value) => value / scale));
    const change = relative((0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .Y)(from, 0.5), (0,_numbers_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .medianDifference */ .Cc)(from, to));
    // What is never below 0 loses no more than all, though the median of differences may exceed that of the baseline.
    return change === null || Math.min(from[0] ?? 0, to[0] ?? 0) < 0 ? change : Math.max(-1, change);
};
/** How much higher the candidate is, in the unit of what is measured: of a quantile, or the median of all differences. */
const differenceOf = ({ quantile: q }, both) => {
    const [base, other] = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(both).map(_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOf */ .ov);
    return q === null ? (0,_numbers_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .medianDifference */ .Cc)(base, other) : (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .Y)(other, q) - (0,_numbers_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .Y)(base, q);
};
/**
 * How much higher the candidate is, as a fraction of the baseline: 0.2 is 20 %. Of a quantile if the rule judges one; of
 * failures by their rates; else the median of all ratios of one to the other, or of all differences where values are not
 * all above 0. Null: of a baseline of 0, and that of samples without a row.
 */
const increaseOf = ({ metric, quantile: q }, both) => {
    if (both.baseline.size === 0 || both.candidate.size === 0)
        return null;
    if (metric === 'errors') {
        const [base, other] = [(0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(both.baseline), (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(both.candidate)];
        return rounded((0,_numbers_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .rateRatio */ .ou)([base.failures, base.trials], [other.failures, other.trials]) - 1);
    }
    const [base, other] = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(both);
    return ofValues((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOf */ .ov)(base), (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOf */ .ov)(other), q);
};


/***/ }),

/***/ 22331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ fewest),
  uJ: () => (/* binding */ looksOf),
  ld: () => (/* binding */ usualRule)
});

// EXTERNAL MODULE: ./packages/judge/src/numbers/bisect.ts
var bisect = __webpack_require__(49078);
// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/boundaries.ts


const steps = 80;
/** Standard deviations below which no mass is missed. */
const depth = 7;
/** Beyond it a probability is less than a number can be. */
const farthest = 40;
const sum = (from, of) => from.points.reduce((total, point, i) => total + (from.masses[i] ?? 0) * of(point), 0);
const next = (from, spread, low, high) => {
    const width = (high - low) / steps;
    const points = Array.from({ length: steps + 1 }, (_, i) => low + i * width);
    const masses = points.map((point, i) => {
        const density = sum(from, (origin) => (0,normal/* normalDensity */.kC)((point - origin) / spread)) / spread;
        return density * width * (i === 0 || i === steps ? 0.5 : 1);
    });
    return { points, masses };
};
/**
 * Levels at which each look of a one-sided group-sequential test may reject, such that it has rejected without cause by
 * look k with probability spent[k]: the recursion of Armitage, McPherson and Rowe (1969) over the spending of Lan and
 * DeMets (1983). Of a standardized sum with independent increments; `information` is ascending, in any unit.
 */
const nominalLevels = (information, spent) => {
    let inside = { points: [0], masses: [1] };
    return information.map((now, k) => {
        const before = information[k - 1] ?? 0;
        const allowance = (spent[k] ?? 0) - (spent[k - 1] ?? 0);
        const [scale, spread] = [Math.sqrt(now), Math.sqrt(now - before)];
        const isUnlikely = (z) => sum(inside, (point) => (0,normal/* normalTail */.WI)((z * scale - point) / spread)) <= allowance;
        const z = (0,bisect/* bisect */.h)(isUnlikely, -depth, farthest);
        inside = next(inside, spread, -depth * scale, z * scale);
        return (0,normal/* normalTail */.WI)(z);
    });
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/spending.ts

/**
 * Alpha spent by a fraction of the information, of the kind of O'Brien and Fleming (Lan and DeMets, 1983): next to
 * nothing on the first few samples, of which estimates are poorest, and nearly all of it at the end.
 */
const spentByFraction = (alpha, fraction) => 2 * (0,normal/* normalTail */.WI)((0,normal/* normalQuantile */.Zl)(alpha / 2) / Math.sqrt(fraction));
/** Samples a side by which half of alpha is spent: a check takes 100 unless told. */
const half = 100;
/** Alpha spent by this many samples a side where nobody knows how many there will be: never all of it. */
const spentBySize = (alpha, size) => alpha / (1 + (half / size) ** 2);
/** Ten sizes a decade (Renard's series R10, ISO 3): each look has a quarter more than the last one. */
const renard = [100, 125, 160, 200, 250, 315, 400, 500, 630, 800];
/** Samples a side at which one looks as long as it goes on: 16 (fewer say nothing of how they depend on one another) to 10,000. */
const openSizes = [
    ...[16, 20, 25, 32, 40, 50, 63, 80],
    ...renard,
    ...renard.map((size) => size * 10),
    10_000,
];

;// CONCATENATED MODULE: ./packages/judge/src/compare/rule.ts


/** What is done where nothing else is said. */
const usualRule = {
    metric: 'latency',
    direction: 'up',
    maxIncrease: 0,
    quantile: null,
    alpha: 0.01,
    missing: 'remove',
    when: 'open',
};
/** Samples a side below which one look says nothing: how they depend on one another cannot be estimated. */
const fewest = 10;
/**
 * Part of alpha that is used. The rest is for what is not exact: levels hold for normal sums, and how values depend on
 * those before them is estimated. In bench/judgement series with ρ = 0.5 failed falsely in 0.4 to 0.6 % of cases by open looks,
 * and in up to 1.05 % by planned ones when those used as much.
 */
const used = { open: 0.7, planned: 0.5 };
/** Alpha of one direction. */
const ofOne = ({ alpha, direction }) => (direction === 'both' ? alpha / 2 : alpha);
/**
 * The looks of a rule, the same for all comparisons by it. Each level costs some milliseconds: where no more than `most`
 * samples a side can come, later looks are left out, which changes none of the others.
 */
const looksOf = (rule, most = Number.POSITIVE_INFINITY) => {
    const alpha = ofOne(rule) * (rule.when === 'open' ? used.open : used.planned);
    if (rule.when === 'once')
        return { sizes: [], levels: [alpha] };
    if (rule.when === 'open') {
        const sizes = openSizes.filter((size, i) => i === 0 || size <= most);
        const spent = sizes.map((size) => spentBySize(alpha, size));
        return { sizes, levels: nominalLevels(sizes, spent) };
    }
    const { samples, looks } = rule.when;
    const fractions = Array.from({ length: looks }, (_, i) => (i + 1) / looks);
    const spent = fractions.map((fraction) => spentByFraction(alpha, fraction));
    return { sizes: fractions.map((fraction) => Math.ceil(fraction * samples)), levels: nominalLevels(fractions, spent) };
};


/***/ }),

/***/ 46661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   fY: () => (/* binding */ harmonicMean),
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   ov: () => (/* binding */ ascendingOf),
/* harmony export */   pn: () => (/* binding */ amountsOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
const none = { size: 0, all: [], missing: 0 };
const nothing = { baseline: none, candidate: none };
/** More rows of a side: one at a time, ten thousand times, so rows are copied only if another sample has grown from this. */
const grown = ({ size, all, missing }, rows, lacking) => {
    const own = size > 0 && all.length === size ? all : all.slice(0, size);
    for (const row of rows)
        own.push(row);
    return { size: own.length, all: own, missing: missing + lacking };
};
const rowsOf = ({ size, all }) => (all.length === size ? all : all.slice(0, size));
const sizesOf = ({ baseline, candidate }) => [baseline.size, candidate.size];
/** As many a side as would tell as much as so many of one and so many of the other do. */
const harmonicMean = ([one, other]) => one > 0 && other > 0 ? 2 / (1 / one + 1 / other) : 0;
const sizeOf = (both) => harmonicMean(sizesOf(both));
const valuesOf = (both) => [
    rowsOf(both.baseline).map(({ value }) => value),
    rowsOf(both.candidate).map(({ value }) => value),
];
/** As numbers in a typed array, of which a million are sorted in a tenth of the time. */
const ascendingOf = (values) => Array.from(Float64Array.from(values).sort());
/** Of failures the trials count, and not the rows that tell of them. */
const amountsOf = (both) => [
    countOf(both.baseline).trials,
    countOf(both.candidate).trials,
];
/** Share of the trials of some rows that failed; of no trials 0. */
const rateOf = (rows) => {
    const trials = rows.reduce((sum, row) => sum + row.trials, 0);
    return trials === 0 ? 0 : rows.reduce((sum, { value }) => sum + value, 0) / trials;
};
/** Failures and trials of a side. */
const countOf = (sample) => rowsOf(sample).reduce((sum, { value, trials }) => ({ failures: sum.failures + value, trials: sum.trials + trials }), {
    failures: 0,
    trials: 0,
});


/***/ }),

/***/ 99106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ sureWays),
/* harmony export */   _f: () => (/* binding */ isBeyond),
/* harmony export */   yC: () => (/* binding */ hasSeen),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _increase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90343);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17315);


/** Whether anything of a side was seen at all: what is missing and taken for 0 was not. */
const hasSeen = ({ rule, both }, side) => both[side].size > (rule.missing === 'zero' ? both[side].missing : 0);
/** The bad direction that more speaks for, and how much does. */
const strongest = (rule, evidence) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .badWays */ .w)(rule)
    .map((way) => ({ way, evidence: evidence[way] }))
    .reduce((one, other) => (other.evidence < one.evidence ? other : one));
/** Whether more has changed than is allowed, in a bad direction; a change from 0 always is more. */
const isBeyond = ({ rule, both }, ways = (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .badWays */ .w)(rule)) => {
    const increase = (0,_increase_js__WEBPACK_IMPORTED_MODULE_0__/* .increaseOf */ .I)(rule, both) ?? Infinity;
    return ways.some((way) => (way === 'up' || increase === Infinity ? increase : -increase) > rule.maxIncrease && matters(rule, both, way));
};
const matters = (rule, both, way) => rule.least === undefined || (way === 'up' ? 1 : -1) * (0,_increase_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceOf */ .P)(rule, both) > rule.least;
/** The bad directions of which the comparison is as sure as its rule wants to be. */
const sureWays = ({ rule, evidence }) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .badWays */ .w)(rule).filter((way) => evidence[way] <= rule.alpha);


/***/ }),

/***/ 66366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ enoughOf),
/* harmony export */   r: () => (/* binding */ couldTell)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46661);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87651);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17315);



/** So many times as far as all values range the candidate is thought away: what is not seen then never is. */
const far = 10;
/** The same samples in units of the largest, the candidate far beyond the baseline. */
const apart = ([base, other], way) => {
    const all = [base, other].flat();
    const most = all.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0) || 1;
    const [low, high] = all.reduce(([from, to], value) => [Math.min(from, value), Math.max(to, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    const by = far * (high / most - low / most || 1) * (way === 'up' ? 1 : -1);
    return [base.map((value) => value / most), other.map((value) => value / most + by)];
};
const tells = (rule, level, samples) => (0,_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .badWays */ .w)(rule).every((way) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOfSamples */ .m8)(rule, level, apart(samples, way))[way] <= rule.alpha);
/** Whether so many values, as they follow one another and are tied, could have failed the candidate at all. */
const couldTell = (rule, { levels }, look, both) => tells(rule, levels[look] ?? 0, (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(both));
/** Low and high in turn, so that nothing seems to depend on what is before it, nor both to move together. */
const restless = (size) => {
    const base = Array.from({ length: size }, (_, i) => (i % 2 === 0 ? i : 2 * size - i));
    return [base, base.toReversed()];
};
/** More than these nobody looks at. */
const most = 20_000;
/** Samples a side that could, of values which do not depend on one another; null: no number of them that is looked at. */
const enoughOf = (rule, { sizes, levels }) => {
    const levelAt = (size) => {
        const look = rule.when === 'open' ? sizes.findLastIndex((needed) => needed <= size) : levels.length - 1;
        return levels[look] ?? 0;
    };
    const isEnough = (size) => tells(rule, levelAt(size), restless(size));
    let [few, many] = [1, 2];
    for (; !isEnough(many); many *= 2) {
        if (many > most)
            return null;
        few = many;
    }
    while (many - few > 1) {
        const middle = (few + many) >> 1;
        if (isEnough(middle))
            many = middle;
        else
            few = middle;
    }
    return many;
};


/***/ }),

/***/ 87651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m8: () => (/* binding */ evidenceOfSamples),
  Lk: () => (/* binding */ evidenceOfValues),
  t5: () => (/* binding */ lookAt),
  n2: () => (/* binding */ noEvidence),
  t_: () => (/* binding */ stronger)
});

// EXTERNAL MODULE: ./packages/judge/src/numbers/moments.ts
var moments = __webpack_require__(64603);
// EXTERNAL MODULE: ./packages/judge/src/numbers/student.ts
var student = __webpack_require__(31401);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/batches.ts


/** Means of √n parts of a series, each of about √n values. */
const batchMeans = (series) => {
    const count = Math.floor(Math.sqrt(series.length));
    const bound = (part) => Math.round((part * series.length) / count);
    return Array.from({ length: count }, (_, part) => (0,moments/* mean */.i2)(series.slice(bound(part), bound(part + 1))));
};
/**
 * Probability that the mean of the second of two series is this much higher, or more, if nothing were different, by the means
 * of their parts (Conway, 1963; Welch's t of 1947): whatever they depend on that does not last longer than a part is in those,
 * of whatever form. It needs nothing to be known of it, and so sees phases that the next value tells little of.
 */
const batchTail = (pair) => {
    const [own, other] = pair.map(batchMeans);
    if (Math.min(own.length, other.length) < 2)
        return 1;
    const parts = [own, other].map((means) => {
        const around = (0,moments/* residuals */.PE)(means);
        return { variance: (0,moments/* product */.qM)(around, around) / (means.length - 1) / means.length, freedom: means.length - 1 };
    });
    const excess = (0,moments/* mean */.i2)(pair[1]) - (0,moments/* mean */.i2)(pair[0]);
    const variance = parts.reduce((sum, part) => sum + part.variance, 0);
    if (variance === 0)
        return excess > 0 ? 0 : 1;
    const freedom = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.freedom, 0);
    return (0,student/* studentTail */.g)(excess / Math.sqrt(variance), freedom);
};

// EXTERNAL MODULE: ./packages/judge/src/numbers/beta.ts
var beta = __webpack_require__(76614);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/exceedance.ts

const logChoose = (of, some) => (0,beta/* logGamma */.SX)(of + 1) - (0,beta/* logGamma */.SX)(some + 1) - (0,beta/* logGamma */.SX)(of - some + 1);
/** Sum of terms of which each follows from the last, until no more digits come of it. */
const summed = (first, count, ratio) => {
    let [sum, term] = [0, first];
    for (let i = 0; i < count && term > sum * Number.EPSILON; i += 1) {
        sum += term;
        term *= ratio(i);
    }
    return sum;
};
/**
 * Probability that at least `least` of `others` values lie beyond the `rank`th lowest of `own` ones, if all are alike and
 * none depends on another: negative hypergeometric, whatever their distribution (the exceedance test of Epstein, 1954;
 * Balakrishnan and Ng, Precedence-Type Tests, 2006). It is so when at least `rank` of the lowest `drawn` of all are own.
 */
const exceedanceTail = (own, others, rank, least) => {
    if (least <= 0)
        return 1;
    if (least > others)
        return 0;
    const drawn = rank + others - least;
    const term = (found) => Math.exp(logChoose(own, found) + logChoose(others, drawn - found) - logChoose(own + others, drawn));
    // From where the terms fall: upwards in the tail, else downwards what is not in it.
    if ((drawn * own) / (own + others) <= rank)
        return summed(term(rank), Math.min(own, drawn) - rank + 1, (i) => {
            const found = rank + i;
            return ((own - found) * (drawn - found)) / ((found + 1) * (others - drawn + found + 1));
        });
    const fewest = Math.max(0, drawn - others);
    const below = summed(term(rank - 1), rank - fewest, (i) => {
        const found = rank - 1 - i;
        return (found * (others - drawn + found)) / ((own - found + 1) * (drawn - found + 1));
    });
    return Math.max(0, 1 - below);
};

// EXTERNAL MODULE: ./packages/judge/src/numbers/quantile.ts
var quantile = __webpack_require__(96509);
// EXTERNAL MODULE: ./packages/judge/src/numbers/two-samples.ts + 1 modules
var two_samples = __webpack_require__(92169);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/compare-quantile.ts





/**
 * What tells how long they remember: few lie beyond a quantile, and tell little of it, but all ranks do. Of two that go together
 * what they do together is nothing that they remember.
 */
const memoryOf = (samples) => {
    const ranks = (0,two_samples/* ranked */.ad)(samples);
    return (0,two_samples/* isTogether */.t$)(ranks) ? [(0,two_samples/* differences */.tX)(ranks)] : ranks;
};
/**
 * Probability that so many of `other` lie beyond the quantile of `own`, or more, if nothing were different. What is equal
 * to it lies beyond in the same share on both sides: in that of `own` that its rank leaves.
 */
const beyond = ([own, other], q) => {
    const ascending = own.toSorted((a, b) => a - b);
    const bound = (0,quantile/* quantile */.Y)(ascending, q);
    const rank = Math.max(1, Math.ceil(q * own.length));
    const higher = own.filter((value) => value > bound).length;
    const equal = own.filter((value) => value === bound).length;
    // The bound itself counts as beyond: by that much the quantile of few values is too low.
    const share = (own.length - rank + 1 - higher) / equal;
    const scored = (values) => values.map((value) => (value > bound ? 1 : value === bound ? share : 0));
    const scores = [scored(own), scored(other)];
    const apart = (0,two_samples/* differences */.tX)(scores);
    if ((0,two_samples/* isTogether */.t$)(scores))
        return (0,two_samples/* paired */.iW)(apart, apart).up;
    const found = Math.floor(scores[1].reduce((sum, score) => sum + score, 0));
    return Math.max(exceedanceTail(own.length, other.length, rank, found), (0,two_samples/* dependent */.qy)((0,moments/* mean */.i2)(scores[1]) - (0,moments/* mean */.i2)(scores[0]), scores, memoryOf([own, other])).up, batchTail(scores));
};
const mirrored = ([own, other]) => [own.map((value) => -value), other.map((value) => -value)];
const swapped = ([own, other]) => [other, own];
/**
 * Whether a quantile of the second of two samples, each in order of time and not empty, is higher or lower: by how many
 * lie beyond the quantile of whichever should be the lower one. So all that lie apart are seen to, which those beyond the
 * quantile of both together are not (Mood, 1950): of them there are never more than its share. Low quantiles are the
 * high ones of the mirror. As in `compareRanks` the larger probability of two tests, one for samples that can be
 * exchanged and one for those that remember.
 */
const compareQuantile = (samples, q) => {
    const higher = (pair) => (q < 0.5 ? beyond(swapped(mirrored(pair)), 1 - q) : beyond(pair, q));
    return { up: higher(samples), down: higher(swapped(samples)) };
};

// EXTERNAL MODULE: ./packages/judge/src/compare/sample.ts
var sample = __webpack_require__(46661);
;// CONCATENATED MODULE: ./packages/judge/src/compare/values.ts



const noEvidence = { up: 1, down: 1 };
/** Whichever is the stronger in each direction: what was sure once stays so. */
const stronger = (one, other) => ({
    up: Math.min(one.up, other.up),
    down: Math.min(one.down, other.down),
});
/** The last of the looks whose size is reached; −1: none. */
const lookAt = ({ sizes }, both) => {
    const size = (0,sample/* sizeOf */.$d)(both);
    return sizes.findLastIndex((needed) => needed <= size);
};
/**
 * Evidence of one look at what was measured. Its probabilities are told in units of the look's own level, so that it fails
 * at alpha whichever look it is (the repeated p-value of Jennison and Turnbull, 2000, to first order).
 */
const evidenceOfSamples = ({ quantile, alpha }, level, samples) => {
    const tails = quantile === null ? (0,two_samples/* compareRanks */.dL)(samples) : compareQuantile(samples, quantile);
    const of = (tail) => Math.min(1, alpha * (tail / level));
    return level > 0 ? { up: of(tails.up), down: of(tails.down) } : noEvidence;
};
const evidenceOfValues = (rule, { levels }, look, both) => Math.min(...(0,sample/* sizesOf */.gN)(both)) === 0 ? noEvidence : evidenceOfSamples(rule, levels[look] ?? 0, (0,sample/* valuesOf */.sm)(both));


/***/ }),

/***/ 17315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ badWays)
/* harmony export */ });
/** The directions in which a change is bad. */
const badWays = ({ direction }) => direction === 'both' ? ['up', 'down'] : [direction];


/***/ }),

/***/ 76614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
/** Stirling's series after a shift to where it has all digits (DLMF 5.11.1 and 5.5.1). For x > 0. */
const logGamma = (x) => {
    let [z, shift] = [x, 0];
    for (; z < 15; z += 1)
        shift += Math.log(z);
    const inverse = 1 / (z * z);
    const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / z;
    return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + tail - shift;
};
/** The continued fraction of DLMF 8.17.22, by Lentz's method (Thompson and Barnett, 1986). */
const fraction = (x, a, b) => {
    const coefficient = (i) => {
        const m = Math.floor(i / 2);
        return i % 2 === 0
            ? (m * (b - m) * x) / ((a + i - 1) * (a + i))
            : (-(a + m) * (a + b + m) * x) / ((a + i - 1) * (a + i));
    };
    let [value, up, down] = [1, 1, 0];
    for (let i = 1;; i += 1) {
        down = 1 / (1 + coefficient(i) * down);
        up = 1 + coefficient(i) / up;
        value *= up * down;
        if (Math.abs(up * down - 1) <= Number.EPSILON || i > 10_000)
            return value;
    }
};
/** The regularized incomplete beta function I_x(a, b) (DLMF 8.17), for 0 ≤ x ≤ 1 and a, b > 0. */
const regularizedBeta = (x, a, b) => {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedBeta(1 - x, b, a);
    const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(front) / (a * fraction(x, a, b));
};
/** Probability that at least `least` of `trials` succeed, each with probability p; neither needs to be whole (DLMF 8.17.5). */
const binomialTail = (least, trials, p) => least <= 0 ? 1 : regularizedBeta(p, least, trials - least + 1);


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dependence)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64603);

/** Nothing is known of a series that never returns, but that all its values together say no less than one of them. */
const asOne = (size) => ({ inflation: size, unbiased: 1, freedom: 1 });
/**
 * Dependence in time of residuals of one or more series, taken as autoregressive of order one with a common ρ.
 * - ρ is freed of its bias of −(1 + 3ρ)/n (Kendall, 1954) and raised by its standard error √((1 − ρ²)/N): that it is too
 *   low by chance is what makes false alarms. A negative ρ counts as none.
 * - The degrees of freedom are those of a scaled χ² with the variance of the estimate (Satterthwaite, 1946), which by the
 *   delta method is (2 + 4 (1 + ρ)/(1 − ρ)) / N of its square.
 */
const dependence = (series) => {
    const total = series.reduce((sum, { length }) => sum + length, 0);
    const each = series.length / series.reduce((sum, { length }) => sum + 1 / length, 0);
    const [now, next] = [0, 1].map((lag) => series.reduce((sum, one) => sum + (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM)(one, one, lag), 0));
    const estimate = now > 0 ? Math.max(0, (next / now + 1 / each) / (1 - 3 / each)) : 0;
    if (each <= 3 || estimate >= 1)
        return asOne(each);
    const raised = estimate + Math.sqrt((1 - estimate ** 2) / total);
    if (raised >= 1)
        return asOne(each);
    const inflation = (1 + raised) / (1 - raised);
    if (inflation >= each)
        return asOne(each);
    return { inflation, unbiased: 1 / (1 - inflation / each), freedom: total / (1 + 2 * inflation) };
};


/***/ }),

/***/ 63389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ medianDifference),
/* harmony export */   bm: () => (/* binding */ dominance),
/* harmony export */   ou: () => (/* binding */ rateRatio)
/* harmony export */ });
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49078);

/** How many pairs have a difference `right − left` of at most `limit`; both ascending. */
const pairsWithin = (left, right, limit) => {
    let [count, reached] = [0, 0];
    for (const base of left) {
        while (reached < right.length && (right[reached] ?? 0) - base <= limit)
            reached += 1;
        count += reached;
    }
    return count;
};
/** Median of all differences `right − left`, the lower of two (Hodges and Lehmann, 1963); both ascending, not empty. */
const medianDifference = (left, right) => {
    const low = (right[0] ?? 0) - (left.at(-1) ?? 0);
    const high = (right.at(-1) ?? 0) - (left[0] ?? 0);
    const middle = (left.length * right.length) / 2;
    const isReached = (limit) => pairsWithin(left, right, limit) >= middle;
    return isReached(low) ? low : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(isReached, low, high);
};
/** How much likelier it is that `right` exceeds `left` than the other way round, −1 to 1 (Cliff, 1993); both ascending. */
const dominance = (left, right) => {
    let [below, upTo, sum] = [0, 0, 0];
    for (const value of right) {
        while (below < left.length && (left[below] ?? 0) < value)
            below += 1;
        while (upTo < left.length && (left[upTo] ?? 0) <= value)
            upTo += 1;
        sum += below + upTo;
    }
    return sum / (left.length * right.length) - 1;
};
/**
 * Ratio of two rates, finite where one of them is none: one event more in all trials of both, shared by their trials; of as many
 * trials each that is half an event each (Walter, 1975). Where the rates are the same it is 1.
 */
const rateRatio = (base, other) => {
    const more = 1 / (base[1] + other[1]);
    return (other[0] / other[1] + more) / (base[0] / base[1] + more);
};


/***/ }),

/***/ 64603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ residuals),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   qM: () => (/* binding */ product)
/* harmony export */ });
/** Arithmetic mean; NaN of nothing. */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Distances from the mean. */
const residuals = (values) => {
    const middle = mean(values);
    return values.map((value) => value - middle);
};
/** Sum of products of two lists, the second shifted back by `lag`. */
const product = (one, other, lag = 0) => {
    let sum = 0;
    for (let i = lag; i < one.length; i += 1)
        sum += (one[i] ?? 0) * (other[i - lag] ?? 0);
    return sum;
};


/***/ }),

/***/ 31401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76614);

/** Probability that Student's t with these degrees of freedom, not necessarily whole, exceeds t (DLMF 8.17.5). */
const studentTail = (t, freedom) => {
    if (t < 0)
        return 1 - studentTail(-t, freedom);
    return t === Infinity ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
};


/***/ }),

/***/ 92169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ compareRanks),
  kr: () => (/* binding */ compareUnordered),
  qy: () => (/* binding */ dependent),
  tX: () => (/* binding */ differences),
  t$: () => (/* binding */ isTogether),
  iW: () => (/* binding */ paired),
  ad: () => (/* binding */ ranked)
});

// EXTERNAL MODULE: ./packages/judge/src/numbers/dependence.ts
var dependence = __webpack_require__(6441);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/midranks.ts
/** Ranks from 1 of values in their own order, equal ones sharing the mean of theirs (Kruskal and Wallis, 1952). */
const midranks = (values) => {
    const ascending = Float64Array.from(values).sort();
    const ranks = new Map();
    for (let start = 0, end = 1; start < ascending.length; start = end, end += 1) {
        const value = ascending[start] ?? Number.NaN;
        while (ascending[end] === value)
            end += 1;
        ranks.set(value, (start + 1 + end) / 2);
    }
    return values.map((value) => ranks.get(value) ?? Number.NaN);
};
/** Midranks of the distances from 0, with the sign of each; what is 0 has a rank and no sign (Pratt, 1959). */
const signedRanks = (values) => {
    const ranks = midranks(values.map(Math.abs));
    return values.map((value, i) => Math.sign(value) * (ranks[i] ?? 0));
};

// EXTERNAL MODULE: ./packages/judge/src/numbers/moments.ts
var moments = __webpack_require__(64603);
// EXTERNAL MODULE: ./packages/judge/src/numbers/normal.ts
var normal = __webpack_require__(95459);
// EXTERNAL MODULE: ./packages/judge/src/numbers/student.ts
var student = __webpack_require__(31401);
;// CONCATENATED MODULE: ./packages/judge/src/numbers/two-samples.ts





/** Tails of a difference, of which half a step is taken for the continuity that it has not. */
const tails = (difference, spread, half, tail) => {
    const of = (signed) => {
        const excess = signed - half;
        if (spread > 0)
            return tail(excess / spread);
        return excess > 0 ? 0 : 1;
    };
    return { up: of(difference), down: of(-difference) };
};
const smaller = (one, other) => ({
    up: Math.min(one.up, other.up),
    down: Math.min(one.down, other.down),
});
const larger = (one, other) => ({
    up: Math.max(one.up, other.up),
    down: Math.max(one.down, other.down),
});
/**
 * Student's test of a mean over one series, or of the difference of two, whose values depend on those before: as much as
 * the `memory` does, where other values of the same time tell more of it.
 */
const dependent = (difference, series, memory = series) => {
    const around = series.map(moments/* residuals */.PE);
    const [own, other] = [(0,dependence/* dependence */.U)(around), (0,dependence/* dependence */.U)(memory.map(moments/* residuals */.PE))];
    const { inflation, unbiased, freedom } = own.inflation < other.inflation ? other : own;
    const moves = around.reduce((sum, one) => sum + (0,moments/* product */.qM)(one, one) / (one.length - 1) / one.length, 0);
    const spread = moves > 0 ? Math.sqrt(moves * inflation * unbiased) : 0;
    return tails(difference, spread, 0, (t) => (0,student/* studentTail */.g)(t, freedom));
};
/** In units of the largest, so that sums of squares neither overflow nor vanish. */
const scaled = ([a, b]) => {
    const unit = [...a, ...b].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return unit > 0 ? [a.map((value) => value / unit), b.map((value) => value / unit)] : [a, b];
};
/**
 * The difference of mean scores by their permutations: normal, with a correction for continuity. Of midranks it is the
 * test of Mann and Whitney (1947), with its correction for ties.
 */
const permuted = ([a, b]) => {
    const around = (0,moments/* residuals */.PE)([...a, ...b]);
    const sizes = 1 / a.length + 1 / b.length;
    const spread = Math.sqrt(((0,moments/* product */.qM)(around, around) / (around.length - 1)) * sizes);
    return tails((0,moments/* mean */.i2)(b) - (0,moments/* mean */.i2)(a), spread, sizes / 2, normal/* normalTail */.WI);
};
/**
 * The difference of mean scores by their permutations, and by two series in time: of the scores, which outliers cannot
 * spoil, or of the values, which tell far apart from just apart where the samples are few.
 */
const unpaired = (scores, values) => {
    const [a, b] = scores;
    const inTime = smaller(dependent((0,moments/* mean */.i2)(b) - (0,moments/* mean */.i2)(a), scores), dependent((0,moments/* mean */.i2)(values[1]) - (0,moments/* mean */.i2)(values[0]), values));
    return larger(permuted(scores), inTime);
};
/** The mean of scores of pairs by their signs (of signed ranks: Wilcoxon, 1945), and by one series in time of either. */
const paired = (scores, values) => {
    const spread = Math.sqrt((0,moments/* product */.qM)(scores, scores)) / scores.length;
    const inTime = smaller(dependent((0,moments/* mean */.i2)(scores), [scores]), dependent((0,moments/* mean */.i2)(values), [values]));
    return larger(tails((0,moments/* mean */.i2)(scores), spread, 1 / scores.length, normal/* normalTail */.WI), inTime);
};
/** Whether more than half of what both do in time they do together: then only their differences are steady. */
const isTogether = ([a, b]) => {
    if (a.length !== b.length)
        return false;
    const [one, other] = [(0,moments/* residuals */.PE)(a), (0,moments/* residuals */.PE)(b)];
    return (0,moments/* product */.qM)(one, other) > Math.sqrt((0,moments/* product */.qM)(one, one) * (0,moments/* product */.qM)(other, other)) / 2;
};
const split = (all, { length }) => [
    all.slice(0, length),
    all.slice(length),
];
const differences = ([a, b]) => b.map((value, i) => value - (a[i] ?? 0));
/** Midranks of both together. */
const ranked = (samples) => split(midranks(samples.flat()), samples[0]);
/** Whether the second of two samples, neither empty, tends to be higher or lower; in no order, each drawn by itself. */
const compareUnordered = (samples) => permuted(ranked(samples));
/**
 * Whether the second of two samples, each in order of time and not empty, tends to be higher or lower. Each time the
 * larger probability of two tests: one that is sound for few samples if they can be exchanged, and one that is sound for
 * many if they depend on those before. Neither has a unit.
 */
const compareRanks = (samples) => {
    const ranks = ranked(samples);
    if (!isTogether(ranks))
        return unpaired(ranks, scaled(samples));
    return paired(signedRanks(differences(samples)), differences(scaled(samples)));
};


/***/ })

};
