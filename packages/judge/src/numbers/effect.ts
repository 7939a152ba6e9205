import { bisect } from './bisect.ts';

/** How many pairs have a difference `right − left` of at most `limit`; both ascending. */
const pairsWithin = (left: readonly number[], right: readonly number[], limit: number): number => {
  let [count, reached] = [0, 0];
  for (const base of left) {
    while (reached < right.length && (right[reached] ?? 0) - base <= limit) reached += 1;
    count += reached;
  }
  return count;
};

/** Median of all differences `right − left`, the lower of two (Hodges and Lehmann, 1963); both ascending, not empty. */
export const medianDifference = (left: readonly number[], right: readonly number[]): number => {
  const low = (right[0] ?? 0) - (left.at(-1) ?? 0);
  const high = (right.at(-1) ?? 0) - (left[0] ?? 0);
  const middle = (left.length * right.length) / 2;
  const isReached = (limit: number): boolean => pairsWithin(left, right, limit) >= middle;
  return isReached(low) ? low : bisect(isReached, low, high);
};

/** How much likelier it is that `right` exceeds `left` than the other way round, −1 to 1 (Cliff, 1993); both ascending. */
export const dominance = (left: readonly number[], right: readonly number[]): number => {
  let [below, upTo, sum] = [0, 0, 0];
  for (const value of right) {
    while (below < left.length && (left[below] ?? 0) < value) below += 1;
    while (upTo < left.length && (left[upTo] ?? 0) <= value) upTo += 1;
    sum += below + upTo;
  }
  return sum / (left.length * right.length) - 1;
};

/**
 * Ratio of two rates, finite where one of them is none: one event more in all trials of both, shared by their trials; of as many
 * trials each that is half an event each (Walter, 1975). Where the rates are the same it is 1.
 */
export const rateRatio = (
  base: readonly [failures: number, trials: number],
  other: readonly [number, number],
): number => {
  const more = 1 / (base[1] + other[1]);
  return (other[0] / other[1] + more) / (base[0] / base[1] + more);
};
