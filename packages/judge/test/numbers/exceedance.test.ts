import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exceedanceTail } from '../../src/numbers/exceedance.ts';

const choose = (of: number, some: number): number =>
  Array.from({ length: some }, (_, i) => (of - i) / (i + 1)).reduce((product, factor) => product * factor, 1);

test('is the sum over all orders of few values', () => {
  const sizes = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(sizes, sizes, sizes, fc.integer({ min: 0, max: 9 }), (own, others, nth, least) => {
      const rank = Math.min(nth, own);
      const counted = Array.from({ length: Math.max(0, others - least + 1) }, (_, below) => below)
        .map((below) => choose(below + rank - 1, below) * choose(own - rank + others - below, others - below))
        .reduce((sum, orders) => sum + orders, 0);
      expect(exceedanceTail(own, others, rank, least)).toBeCloseTo(counted / choose(own + others, others), 12);
    }),
  );
});

test('has digits far out and of many', () => {
  expect(exceedanceTail(100, 100, 99, 100) / (101 / choose(200, 100))).toBeCloseTo(1, 9);
  expect(exceedanceTail(1e6, 1e6, 990_000, 10_500)).toBeCloseTo(0.00023, 5);
  expect(exceedanceTail(1e6, 1e6, 990_000, 0)).toBe(1);
});
