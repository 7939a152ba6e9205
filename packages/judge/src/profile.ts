import type { Profile } from '@convoy/model/checks';
import { quantile } from './numbers/quantile.ts';

/** So many quantiles stand for a sample. */
const points = 50;

/** A sample small enough to be kept: its evenly spaced quantiles, in milliseconds of three digits. */
export const profileOf = (ms: readonly number[], errors: number): Profile => {
  const ascending = ms.toSorted((a, b) => a - b);
  const count = Math.min(points, ascending.length);
  const at = (index: number): number => quantile(ascending, (index + 0.5) / count);
  return {
    ms: Array.from({ length: count }, (_, index) => Number(at(index).toPrecision(3))),
    samples: ms.length + errors,
    errors,
  };
};
