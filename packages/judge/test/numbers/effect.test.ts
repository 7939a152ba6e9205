import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dominance, medianDifference, rateRatio } from '../../src/numbers/effect.ts';
import { quantile } from '../../src/numbers/quantile.ts';

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const some = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 })
  .map((values) => ascending(values));

test('the median of all differences is that of the list of them', () => {
  fc.assert(
    fc.property(some, some, (left, right) => {
      const all = ascending(right.flatMap((value) => left.map((base) => value - base)));
      expect(medianDifference(left, right)).toBeCloseTo(quantile(all, 0.5), 9);
    }),
  );
});

test('a shift is found as it is', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: -9, max: 9 }), (left, by) => {
      expect(
        medianDifference(
          left,
          left.map((value) => value + by),
        ),
      ).toBeCloseTo(by + medianDifference(left, left), 9);
    }),
  );
});

test('dominance counts pairs, and swapping turns its sign', () => {
  fc.assert(
    fc.property(some, some, (left, right) => {
      const sum = right.flatMap((value) => left.map((base) => Math.sign(value - base))).reduce((a, b) => a + b, 0);
      expect(dominance(left, right)).toBeCloseTo(sum / (left.length * right.length), 9);
      expect(dominance(right, left)).toBeCloseTo(-dominance(left, right), 9);
    }),
  );
});

test('a ratio of rates is finite where one side has none', () => {
  expect(rateRatio([0, 100], [0, 100])).toBe(1);
  expect(rateRatio([0, 100], [5, 100])).toBe(11);
  expect(rateRatio([500, 10_000], [1000, 10_000])).toBeCloseTo(2, 2);
});
