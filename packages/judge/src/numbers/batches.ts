import { mean, product, residuals } from './moments.ts';
import { studentTail } from './student.ts';

/** Means of √n parts of a series, each of about √n values. */
export const batchMeans = (series: readonly number[]): number[] => {
  const count = Math.floor(Math.sqrt(series.length));
  const bound = (part: number): number => Math.round((part * series.length) / count);
  return Array.from({ length: count }, (_, part) => mean(series.slice(bound(part), bound(part + 1))));
};

/**
 * Probability that the mean of the second of two series is this much higher, or more, if nothing were different, by the means
 * of their parts (Conway, 1963; Welch's t of 1947): whatever they depend on that does not last longer than a part is in those,
 * of whatever form. It needs nothing to be known of it, and so sees phases that the next value tells little of.
 */
export const batchTail = (pair: readonly [readonly number[], readonly number[]]): number => {
  const [own, other] = pair.map(batchMeans) as [number[], number[]];
  if (Math.min(own.length, other.length) < 2) return 1;
  const parts = [own, other].map((means) => {
    const around = residuals(means);
    return { variance: product(around, around) / (means.length - 1) / means.length, freedom: means.length - 1 };
  });
  const excess = mean(pair[1]) - mean(pair[0]);
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return excess > 0 ? 0 : 1;
  const freedom = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.freedom, 0);
  return studentTail(excess / Math.sqrt(variance), freedom);
};
