/*
 * Quantiles of what cannot be kept: a histogram with buckets that grow by a constant factor, the mapping of DDSketch (Masson,
 * Rim and Lee, VLDB 2019), whose every quantile is within `relativeError` of a value that has that rank. Sketches of parts
 * add up to the sketch of the whole, bucket by bucket, in any order.
 */

/** Index of a bucket, and how many values are in it; a sketch is a list of them with ascending indices. */
export type Bucket = readonly [index: number, count: number];

/** Share of a value by which a quantile may be off. */
export const relativeError = 0.02;

const growth = (1 + relativeError) / (1 - relativeError);
const scale = 1 / Math.log(growth);

/** In milliseconds: what is shorter counts as the one, what is longer as the other, so that there are at most 418 buckets. */
const [least, most] = [0.05, 900_000];

/** The bucket of a time in milliseconds. Bucket i holds what is above growth^(i-1) and at most growth^i. */
export const bucketOf = (ms: number): number =>
  Math.ceil(Math.log(Math.min(most, Math.max(least, Number.isNaN(ms) ? most : ms))) * scale);

/** The time that is nearest to all in a bucket, in milliseconds: off by `relativeError` at its borders. */
const middleOf = (index: number): number => (2 * growth ** index) / (growth + 1);

/** Sketches of several parts as one. */
export const addUp = (sketches: Iterable<readonly Bucket[]>): Bucket[] => {
  const sums = new Map<number, number>();
  for (const sketch of sketches) for (const [index, count] of sketch) sums.set(index, (sums.get(index) ?? 0) + count);
  return [...sums].sort(([a], [b]) => a - b);
};

/** Quantile (0 to 1) by nearest rank, in milliseconds; null: there are no values. */
export const quantileOf = (sketch: readonly Bucket[], q: number): number | null => {
  const total = sketch.reduce((sum, [, count]) => sum + count, 0);
  let rank = Math.max(1, Math.ceil(q * total));
  for (const [index, count] of sketch) {
    rank -= count;
    if (rank <= 0) return middleOf(index);
  }
  return null;
};
