import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import { quantileInterval } from '../../src/numbers/quantile-interval.ts';

/** Whether the interval ever misses the quantile of uniform values, looking after each of them. */
const misses = (seed: number, q: number, alpha: number): boolean => {
  const random = seeded(seed);
  const values: number[] = [];
  for (let i = 0; i < 200; i += 1) {
    const value = random.next();
    values.splice(values.filter((one) => one < value).length, 0, value);
    const { from, to } = quantileInterval(values, q, alpha);
    if ((from ?? 0) > q || (to ?? 1) < q) return true;
  }
  return false;
};

test.each([0.5, 0.95])('however often one looks, the quantile %d is within the interval', (q) => {
  const missed = Array.from({ length: 200 }, (_, i) => misses(i * 7919 + 1, q, 0.1)).filter(Boolean).length;
  expect(missed).toBeLessThanOrEqual(20);
});

test('few samples bound a quantile on neither side, more do, and more yet closer', () => {
  const values = (size: number): number[] => Array.from({ length: size }, (_, i) => (i + 0.5) / size);
  expect(quantileInterval(values(10), 0.5, 0.01)).toEqual({ from: null, to: null });
  const [some, many] = [quantileInterval(values(200), 0.5, 0.01), quantileInterval(values(2000), 0.5, 0.01)];
  expect(some.from).toBeLessThan(many.from ?? 0);
  expect(some.to).toBeGreaterThan(many.to ?? 1);
  expect(quantileInterval(values(100), 0.99, 0.01).to).toBeNull();
});
