import { medianDifference, rateRatio } from '../numbers/effect.ts';
import { quantile } from '../numbers/quantile.ts';
import type { ComparisonRule } from './rule.ts';
import { ascendingOf, type Both, countOf, valuesOf } from './sample.ts';

/** To so many digits as hold whatever unit the values have: 120 against 100 is 20 % in milliseconds and in seconds. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** A change as a fraction of what it began with; null: of nothing. */
const relative = (base: number, change: number): number | null => {
  if (change === 0) return 0;
  return base === 0 ? null : rounded(change / Math.abs(base));
};

const ofValues = (base: readonly number[], other: readonly number[], q: number | null): number | null => {
  if (q !== null) {
    const from = quantile(base, q);
    return relative(from, quantile(other, q) - from);
  }
  if ((base[0] ?? 0) > 0 && (other[0] ?? 0) > 0)
    return rounded(Math.exp(medianDifference(base.map(Math.log), other.map(Math.log))) - 1);
  const scale = Math.max(...[base[0], base.at(-1), other[0], other.at(-1)].map((value) => Math.abs(value ?? 0)));
  if (scale === 0) return 0;
  const [from, to] = [base, other].map((values) => values.map((value) => value / scale)) as [number[], number[]];
  const change = relative(quantile(from, 0.5), medianDifference(from, to));
  // What is never below 0 loses no more than all, though the median of differences may exceed that of the baseline.
  return change === null || Math.min(from[0] ?? 0, to[0] ?? 0) < 0 ? change : Math.max(-1, change);
};

/** How much higher the candidate is, in the unit of what is measured: of a quantile, or the median of all differences. */
export const differenceOf = ({ quantile: q }: ComparisonRule, both: Both): number => {
  const [base, other] = valuesOf(both).map(ascendingOf) as [number[], number[]];
  return q === null ? medianDifference(base, other) : quantile(other, q) - quantile(base, q);
};

/**
 * How much higher the candidate is, as a fraction of the baseline: 0.2 is 20 %. Of a quantile if the rule judges one; of
 * failures by their rates; else the median of all ratios of one to the other, or of all differences where values are not
 * all above 0. Null: of a baseline of 0, and that of samples without a row.
 */
export const increaseOf = ({ metric, quantile: q }: ComparisonRule, both: Both): number | null => {
  if (both.baseline.size === 0 || both.candidate.size === 0) return null;
  if (metric === 'errors') {
    const [base, other] = [countOf(both.baseline), countOf(both.candidate)];
    return rounded(rateRatio([base.failures, base.trials], [other.failures, other.trials]) - 1);
  }
  const [base, other] = valuesOf(both);
  return ofValues(ascendingOf(base), ascendingOf(other), q);
};
