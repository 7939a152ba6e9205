import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nominalLevels } from '../../src/numbers/boundaries.ts';
import { normalQuantile } from '../../src/numbers/normal.ts';
import { openSizes, spentByFraction, spentBySize } from '../../src/numbers/spending.ts';

const fractions = (looks: number): number[] => Array.from({ length: looks }, (_, i) => (i + 1) / looks);

test('boundaries of five looks with the spending of O’Brien and Fleming are the published ones', () => {
  const spent = fractions(5).map((fraction) => spentByFraction(0.025, fraction));
  const boundaries = nominalLevels(fractions(5), spent).map(normalQuantile);
  for (const [i, published] of [4.877, 3.357, 2.68, 2.29, 2.031].entries())
    expect(boundaries[i]).toBeCloseTo(published, 2);
});

test('one look has all that is spent', () => {
  expect(nominalLevels([17], [0.01])[0]).toBeCloseTo(0.01, 12);
});

test('looks that spend the same of a sum that is nearly new are nearly independent', () => {
  const [first = 0, second = 0] = nominalLevels([1, 1000], [0.01, 0.02]);
  expect(second / first).toBeCloseTo(1, 1);
});

test('no look has more than is spent, none less than its own share, and the unit makes no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }), (steps) => {
      const sizes = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
      const spent = sizes.map((size) => spentBySize(0.01, size));
      const levels = nominalLevels(sizes, spent);
      for (const [i, level] of levels.entries()) {
        expect(level).toBeLessThanOrEqual((spent[i] ?? 0) * (1 + 1e-6));
        expect(level).toBeGreaterThanOrEqual(((spent[i] ?? 0) - (spent[i - 1] ?? 0)) * (1 - 1e-3));
      }
      const same = nominalLevels(
        sizes.map((size) => size * 1e9),
        spent,
      );
      for (const [i, level] of levels.entries()) expect((same[i] ?? 0) / level).toBeCloseTo(1, 6);
    }),
    { numRuns: 20 },
  );
});

test('the sizes at which an open comparison looks ascend, and never all of alpha is spent', () => {
  expect(openSizes).toEqual([...openSizes].sort((a, b) => a - b));
  expect(spentBySize(0.01, openSizes.at(-1) ?? 0)).toBeLessThan(0.01);
  expect(spentBySize(0.01, 100)).toBe(0.005);
});
