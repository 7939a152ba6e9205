import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batchMeans, batchTail } from '../../src/numbers/batches.ts';

test('a series in parts of equal length has the means of those', () => {
  expect(batchMeans([1, 1, 1, 2, 2, 2, 3, 3, 3])).toEqual([1, 2, 3]);
  expect(batchMeans([1, 2, 3, 4, 5, 6])).toEqual([2, 5]);
});

test('Welch’s t of the means of the parts', () => {
  // Parts 1, 2, 3 against 4, 5, 6: t is 3 / √(1/3 + 1/3) with 4 degrees of freedom, of which there is a closed form.
  const parts = (means: readonly number[]): number[] => means.flatMap((value) => [value, value, value]);
  expect(batchTail([parts([1, 2, 3]), parts([4, 5, 6])])).toBeCloseTo(
    0.5 - (3 / 8) * Math.sqrt(13.5 / 4.375) * (1 - 13.5 / 52.5),
    9,
  );
});

test('where no part differs from the others any increase is sure, and none is not', () => {
  const same = (value: number): number[] => Array.from({ length: 16 }, () => value);
  expect([batchTail([same(1), same(2)]), batchTail([same(1), same(1)])]).toEqual([0, 1]);
  expect(batchTail([[1], [100]])).toBe(1);
});

const series = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 80 });

test('it is a probability, swapping the series gives the other one, and more is less likely', () => {
  fc.assert(
    fc.property(series, series, fc.integer({ min: 1, max: 50 }), (own, other, more) => {
      const tail = batchTail([own, other]);
      expect(tail).toBeGreaterThanOrEqual(0);
      expect(tail).toBeLessThanOrEqual(1);
      const raised = other.map((value) => value + more);
      expect(batchTail([own, raised])).toBeLessThanOrEqual(tail + 1e-12);
      const varies = [own, other].some((one) => new Set(batchMeans(one)).size > 1);
      if (varies) expect(tail + batchTail([other, own])).toBeCloseTo(1, 9);
    }),
  );
});
