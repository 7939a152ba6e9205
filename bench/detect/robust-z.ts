import type { Detector } from '../../packages/judge/src/numbers/detector.ts';

const remembered = 512;

/** What everybody would try first: how many robust spreads a value is from the median of the last 512. Not in [0, 1]. */
export const createRobustZ = (): Detector => {
  const newest: number[] = [];
  let [median, spread, rows] = [0, 0, 0];
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
  return {
    next: (value) => {
      // Drawn anew every eighth row: sorting twice for each would take longer than all else.
      if (newest.length >= 32 && rows % 8 === 0) {
        median = middle(newest);
        spread = 1.4826 * middle(newest.map((one) => Math.abs(one - median)));
      }
      rows += 1;
      const known = newest.length > 32;
      newest.push(value);
      if (newest.length > remembered) newest.shift();
      const distance = Math.abs(value - median);
      return known && distance > 0 ? distance / (spread || 1e-9) : 0;
    },
  };
};
