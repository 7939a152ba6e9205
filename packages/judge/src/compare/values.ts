import { compareQuantile } from '../numbers/compare-quantile.ts';
import { compareRanks, type Tails } from '../numbers/two-samples.ts';
import type { ComparisonRule, Looks } from './rule.ts';
import { type Both, sizeOf, sizesOf, valuesOf } from './sample.ts';

/** Evidence so far in each direction, 0 to 1: as sure as the rule wants to be at its alpha and below. */
export type Evidence = Tails;

export const noEvidence: Evidence = { up: 1, down: 1 };

/** Whichever is the stronger in each direction: what was sure once stays so. */
export const stronger = (one: Evidence, other: Evidence): Evidence => ({
  up: Math.min(one.up, other.up),
  down: Math.min(one.down, other.down),
});

/** The last of the looks whose size is reached; −1: none. */
export const lookAt = ({ sizes }: Looks, both: Both): number => {
  const size = sizeOf(both);
  return sizes.findLastIndex((needed) => needed <= size);
};

/**
 * Evidence of one look at what was measured. Its probabilities are told in units of the look's own level, so that it fails
 * at alpha whichever look it is (the repeated p-value of Jennison and Turnbull, 2000, to first order).
 */
export const evidenceOfSamples = (
  { quantile, alpha }: ComparisonRule,
  level: number,
  samples: readonly [readonly number[], readonly number[]],
): Evidence => {
  const tails = quantile === null ? compareRanks(samples) : compareQuantile(samples, quantile);
  const of = (tail: number): number => Math.min(1, alpha * (tail / level));
  return level > 0 ? { up: of(tails.up), down: of(tails.down) } : noEvidence;
};

export const evidenceOfValues = (rule: ComparisonRule, { levels }: Looks, look: number, both: Both): Evidence =>
  Math.min(...sizesOf(both)) === 0 ? noEvidence : evidenceOfSamples(rule, levels[look] ?? 0, valuesOf(both));
