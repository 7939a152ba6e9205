import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binomialTail, logGamma, regularizedBeta } from '../../src/numbers/beta.ts';
import { normalQuantile, normalTail } from '../../src/numbers/normal.ts';
import { studentTail } from '../../src/numbers/student.ts';

const close = (value: number, to: number, relative = 1e-9): void =>
  expect(Math.abs(value - to)).toBeLessThanOrEqual(relative * Math.abs(to));

test('tails of the normal distribution are those of the tables', () => {
  close(normalTail(1.959963984540054), 0.025);
  close(normalTail(3), 1.3498980316300933e-3);
  close(normalTail(5), 2.866515718791939e-7);
  close(normalTail(10), 7.61985302416052e-24);
  expect(normalTail(0)).toBe(0.5);
  expect(normalQuantile(0)).toBe(Infinity);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
});

test('its quantile is the inverse of its tail, and both sides are mirrors', () => {
  fc.assert(
    fc.property(fc.double({ min: -7, max: 30, noNaN: true }), (z) => {
      close(normalTail(normalQuantile(normalTail(z))), normalTail(z), 1e-10);
      close(normalTail(z) + normalTail(-z), 1);
    }),
  );
});

test("tails of Student's t are those of the tables, and its limit is the normal distribution", () => {
  close(studentTail(2.2281388519649385, 10), 0.025);
  close(studentTail(12.706204736432095, 1), 0.025);
  close(studentTail(1.959963984540054, 1e9), 0.025, 1e-6);
  expect([studentTail(Infinity, 3), studentTail(0, 3)]).toEqual([0, 0.5]);
});

test('a tail of a binomial is the sum of its probabilities', () => {
  const choose = (n: number, k: number): number => Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, p) => {
        const least = Math.min(n, k);
        let sum = 0;
        for (let i = least; i <= n; i += 1) sum += choose(n, i) * p ** i * (1 - p) ** (n - i);
        close(binomialTail(least, n, p), sum, 1e-8);
      },
    ),
  );
});

test('the incomplete beta function grows from 0 to 1, and its halves are mirrors', () => {
  const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
  const part = fc.nat(1024).map((n) => n / 1024);
  fc.assert(
    fc.property(part, part, shape, shape, (x, y, a, b) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(regularizedBeta(low, a, b)).toBeLessThanOrEqual(regularizedBeta(high, a, b) + 1e-12);
      expect(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 9);
    }),
  );
});
