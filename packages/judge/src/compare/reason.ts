import { normalQuantile } from '../numbers/normal.ts';
import { quantile } from '../numbers/quantile.ts';
import { increaseOf } from './increase.ts';
import { fewest } from './rule.ts';
import { countsForLess } from './runs.ts';
import { amountsOf, ascendingOf, countOf, harmonicMean, rowsOf, type Sample, sizeOf } from './sample.ts';
import { type Comparison, hasSeen, strongest } from './state.ts';
import { enoughOf } from './telling.ts';
import { badWays } from './ways.ts';

const figure = (value: number): string => String(Number(value.toPrecision(3)));
const percent = (fraction: number): string => `${figure(fraction * 100)} %`;

/** What is compared, in words: `p95 of latency`. */
const subject = ({ rule: { metric, quantile: q } }: Comparison): string => {
  if (metric === 'errors') return 'the failure rate';
  const what = metric === 'latency' ? 'latency' : 'the value';
  return q === null ? what : `p${figure(q * 100)} of ${what}`;
};

const typical = (sample: Sample, { metric, quantile: q }: Comparison['rule']): string => {
  const { failures, trials } = countOf(sample);
  if (metric === 'errors') return `${failures} of ${trials}`;
  const ascending = ascendingOf(rowsOf(sample).map(({ value }) => value));
  return figure(quantile(ascending, q ?? 0.5));
};

/** Where none failed there is no change to speak of, and no chance. */
const isFaultless = ({ rule, both: { baseline, candidate } }: Comparison): boolean =>
  rule.metric === 'errors' && countOf(baseline).failures + countOf(candidate).failures === 0;

/** What may be told in percent; null: from 0, or next to it, of which no percentage says anything. */
const telling = (increase: number | null): number | null =>
  increase !== null && Number.isFinite(increase * 100) ? increase : null;

/** The increase as whoever reads the figures beside it works it out, and not as it is judged. */
const shownIncrease = ({ rule, both }: Comparison): number | null => {
  if (rule.metric !== 'errors') return telling(increaseOf(rule, both));
  const [base, other] = [countOf(both.baseline), countOf(both.candidate)];
  return telling(other.failures / other.trials / (base.failures / base.trials) - 1);
};

/** `latency: 118 against 97.6 of the baseline (medians), +21 %`. */
const seenSo = (comparison: Comparison): string => {
  const { rule, both } = comparison;
  const [base, other] = [typical(both.baseline, rule), typical(both.candidate, rule)];
  const increase = shownIncrease(comparison);
  if (isFaultless(comparison)) return `${subject(comparison)}: ${other} against ${base} of the baseline`;
  const change = increase === null ? 'from 0' : `${increase > 0 ? '+' : ''}${percent(increase)}`;
  const medians = rule.metric !== 'errors' && rule.quantile === null ? ' (medians)' : '';
  return `${subject(comparison)}: ${other} against ${base} of the baseline${medians}, ${change}`;
};

/** `1 sample`, `20 trials`. */
const some = (count: number, { metric }: Comparison['rule']): string => {
  const noun = metric === 'errors' ? 'trial' : 'sample';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
};

const samples = ({ rule, both }: Comparison): string => {
  const [base, other] = amountsOf(both);
  return base === other
    ? `${some(base, rule)} of each`
    : `${some(base, rule)} of the baseline and ${other} of the candidate`;
};

const sureness = (comparison: Comparison): string => {
  const { rule, evidence } = comparison;
  const { evidence: least } = strongest(rule, evidence);
  return `evidence ${figure(least)} after ${samples(comparison)} (${figure(rule.alpha)} or less is sure)`;
};

/** Samples or trials a side after which the same difference would be sure; null: there is next to none. */
const needed = (comparison: Comparison): number | null => {
  const { rule, looks, latest, look, both } = comparison;
  const { evidence } = strongest(rule, latest);
  const level = looks.levels[look] ?? 0;
  if (!(evidence > rule.alpha) || evidence >= 1) return null;
  const factor =
    rule.metric === 'errors'
      ? Math.log(rule.alpha) / Math.log(evidence)
      : (normalQuantile(level) / normalQuantile((evidence * level) / rule.alpha)) ** 2;
  const amount = harmonicMean(amountsOf(both)) * factor;
  return factor > 1 && factor < 100 ? Math.ceil(Number(amount.toPrecision(2))) : null;
};

const more = (comparison: Comparison): string => {
  if (countsForLess(comparison, comparison.rule.alpha)) return '; failures that come in runs count for fewer';
  const size = needed(comparison);
  return size === null
    ? ''
    : `; if the difference is real, about ${some(size, comparison.rule)} of each would be sure of it`;
};

const allowance = (comparison: Comparison): string => {
  const { rule, both } = comparison;
  const increase = shownIncrease(comparison) === null ? null : increaseOf(rule, both);
  if (increase === null) return '; from 0 any increase is more than a share of it';
  // Ranks may differ where the typical value does not.
  return increase === 0
    ? '; with any increase allowed it would pass'
    : `; it would pass if more than ${percent(Math.abs(increase))} were allowed`;
};

const tooFew = (comparison: Comparison): string => {
  const { rule, looks } = comparison;
  const has = `${subject(comparison)}: ${samples(comparison)} are too few`;
  if (rule.metric === 'errors') return `${has}: even if all of the candidate's had failed, it could be chance`;
  const [size, first] = [sizeOf(comparison.both), looks.sizes[0] ?? 0];
  if (typeof rule.when === 'object' && size < rule.when.samples)
    return `${has}: ${rule.when.samples} of each were planned`;
  if (rule.when === 'open' && size < first) return `${has}: the first look is at ${first} of each`;
  const would = enoughOf(rule, looks);
  const enough = would === null ? 'no number of samples would do' : `about ${Math.max(would, fewest)} of each would do`;
  const next =
    would !== null && would <= size && size >= fewest
      ? 'each depends on the ones before it, so more are needed'
      : enough;
  return `${has}: even if all of the candidate's lay far beyond the baseline's, it could be chance; ${next}`;
};

const missing = ({ both: { baseline, candidate } }: Comparison): string =>
  candidate.missing > 0
    ? `an observation of the candidate is missing after ${candidate.size}, which fails it by the rule`
    : `an observation of the baseline is missing after ${baseline.size}: there is nothing sound to compare with`;

const leftOut = ({ rule, both: { baseline, candidate } }: Comparison): string => {
  const count = baseline.missing + candidate.missing;
  if (count === 0 || rule.missing === 'fail') return '';
  const how = rule.missing === 'zero' ? 'taken for 0' : 'left out';
  return `; missing and ${how}: ${baseline.missing} of the baseline, ${candidate.missing} of the candidate`;
};

const saying = (comparison: Comparison, code: string): string => {
  const { rule } = comparison;
  const allowed = `${percent(rule.maxIncrease)} allowed`;
  switch (code) {
    case 'NO_DATA':
      return `no observation of the ${hasSeen(comparison, 'baseline') ? 'candidate' : 'baseline'}: nothing can be said`;
    case 'MISSING':
      return missing(comparison);
    case 'TOO_FEW':
      return tooFew(comparison);
    case 'WORSE':
      return `${seenSo(comparison)}, ${allowed}; ${sureness(comparison)}${allowance(comparison)}`;
    case 'UNSURE':
      return `${seenSo(comparison)}, ${allowed}, but it may be chance: ${sureness(comparison)}${more(comparison)}`;
    default:
      if (isFaultless(comparison)) return seenSo(comparison);
      if (!isHigher(comparison)) return `${seenSo(comparison)}, which is no worse, after ${samples(comparison)}`;
      return strongest(rule, comparison.evidence).evidence <= rule.alpha
        ? `${seenSo(comparison)}, surely, but no more than the ${allowed}${unnoticed(rule)}; ${sureness(comparison)}`
        : `${seenSo(comparison)}, which may be chance: ${sureness(comparison)}${more(comparison)}`;
  }
};

/** Whether it has changed in a bad direction at all. */
const isHigher = ({ rule, both }: Comparison): boolean => {
  const increase = increaseOf(rule, both) ?? Infinity;
  return badWays(rule).some((way) => (way === 'up' ? increase > 0 : increase < 0 || increase === Infinity));
};

/** What may be more than is allowed as a share, and is too little all the same. */
const unnoticed = ({ least }: Comparison['rule']): string =>
  least === undefined ? '' : `, or by ${figure(least)} or less, which does not matter`;

/** Which observations, against what, how sure, and what would have changed the verdict. */
export const reasonOf = (comparison: Comparison, code: string): string =>
  `${saying(comparison, code)}${leftOut(comparison)}`;
