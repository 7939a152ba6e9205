import { quantile } from './quantile.ts';

/** Where a quantile lies; null: these samples do not bound it on that side. */
export interface Interval {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * An interval of a quantile that holds at all sizes at once with probability 1 − alpha, of independent samples in
 * ascending order (Howard and Ramdas, "Sequential estimation of quantiles with applications to A/B testing and best-arm
 * identification", 2022, theorem 1, stitched).
 */
export const quantileInterval = (ascending: readonly number[], q: number, alpha: number): Interval => {
  const size = ascending.length;
  const rate = (1.4 * Math.log(Math.log(2.1 * size)) + Math.log(10 / alpha)) / size;
  const margin = 1.5 * Math.sqrt(q * (1 - q) * rate) + 0.8 * rate;
  const at = (level: number): number | null => (level > 0 && level < 1 ? quantile(ascending, level) : null);
  return { from: at(q - margin), to: at(q + margin) };
};
