import { batchTail } from './batches.ts';
import { exceedanceTail } from './exceedance.ts';
import { mean } from './moments.ts';
import { quantile } from './quantile.ts';
import { dependent, differences, isTogether, paired, ranked, type Samples, type Tails } from './two-samples.ts';

/**
 * What tells how long they remember: few lie beyond a quantile, and tell little of it, but all ranks do. Of two that go together
 * what they do together is nothing that they remember.
 */
const memoryOf = (samples: Samples): readonly (readonly number[])[] => {
  const ranks = ranked(samples);
  return isTogether(ranks) ? [differences(ranks)] : ranks;
};

/**
 * Probability that so many of `other` lie beyond the quantile of `own`, or more, if nothing were different. What is equal
 * to it lies beyond in the same share on both sides: in that of `own` that its rank leaves.
 */
const beyond = ([own, other]: Samples, q: number): number => {
  const ascending = own.toSorted((a, b) => a - b);
  const bound = quantile(ascending, q);
  const rank = Math.max(1, Math.ceil(q * own.length));
  const higher = own.filter((value) => value > bound).length;
  const equal = own.filter((value) => value === bound).length;
  // The bound itself counts as beyond: by that much the quantile of few values is too low.
  const share = (own.length - rank + 1 - higher) / equal;
  const scored = (values: readonly number[]): number[] =>
    values.map((value) => (value > bound ? 1 : value === bound ? share : 0));
  const scores: Samples = [scored(own), scored(other)];
  const apart = differences(scores);
  if (isTogether(scores)) return paired(apart, apart).up;
  const found = Math.floor(scores[1].reduce((sum, score) => sum + score, 0));
  return Math.max(
    exceedanceTail(own.length, other.length, rank, found),
    dependent(mean(scores[1]) - mean(scores[0]), scores, memoryOf([own, other])).up,
    batchTail(scores),
  );
};

const mirrored = ([own, other]: Samples): Samples => [own.map((value) => -value), other.map((value) => -value)];

const swapped = ([own, other]: Samples): Samples => [other, own];

/**
 * Whether a quantile of the second of two samples, each in order of time and not empty, is higher or lower: by how many
 * lie beyond the quantile of whichever should be the lower one. So all that lie apart are seen to, which those beyond the
 * quantile of both together are not (Mood, 1950): of them there are never more than its share. Low quantiles are the
 * high ones of the mirror. As in `compareRanks` the larger probability of two tests, one for samples that can be
 * exchanged and one for those that remember.
 */
export const compareQuantile = (samples: Samples, q: number): Tails => {
  const higher = (pair: Samples): number => (q < 0.5 ? beyond(swapped(mirrored(pair)), 1 - q) : beyond(pair, q));
  return { up: higher(samples), down: higher(swapped(samples)) };
};
