import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dispersion } from '../../src/numbers/dispersion.ts';
import { addBlock, eValue, openProcess } from '../../src/numbers/failure-process.ts';

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const trials = fc.integer({ min: 1, max: 4 });

const chance = (n: number, k: number, p: number): number => {
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways *= (n - i) / (i + 1);
  return ways * p ** k * (1 - p) ** (n - k);
};

test('a block is not expected to add evidence where the second side fails no more often', () => {
  fc.assert(
    fc.property(rate, rate, trials, trials, fc.double({ min: 1, max: 9, noNaN: true }), (p, q, n, m, spread) => {
      const [more, less] = [Math.max(p, q), Math.min(p, q)];
      let expected = 0;
      for (let k = 0; k <= n; k += 1)
        for (let j = 0; j <= m; j += 1)
          expected +=
            chance(n, k, more) *
            chance(m, j, less) *
            eValue(addBlock(openProcess, { failures: k, trials: n }, { failures: j, trials: m }), spread);
      expect(expected).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('only failures are evidence, the more the more, and those of the first side speak against it', () => {
  const first = { failures: 0, trials: 10 };
  const values = [0, 1, 2, 3].map((failures) => eValue(addBlock(openProcess, first, { failures, trials: 10 }), 1));
  expect(values[0]).toBeCloseTo(1, 12);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(eValue(addBlock(openProcess, { failures: 2, trials: 10 }, { failures: 0, trials: 10 }), 1)).toBeLessThan(1);
});

test('eight failures against none are a hundred to one, and twice as many where they come in pairs', () => {
  const of = (failures: number, spread: number): number =>
    eValue(addBlock(openProcess, { failures: 0, trials: 99 }, { failures, trials: 99 }), spread);
  expect([of(7, 1) < 100, of(8, 1) > 100, of(15, 2) < 100, of(16, 2) > 100]).toEqual([true, true, true, true]);
});

const singles = (pattern: string): { failures: number; trials: number }[] =>
  [...pattern].map((letter) => ({ failures: letter === 'x' ? 1 : 0, trials: 1 }));

test('failures in bursts are dispersed, lone ones are not', () => {
  expect(dispersion([singles('.....x....x.....x...'), singles('..x.....x....x.x....')])).toBeCloseTo(1, 0);
  expect(dispersion([singles('.......xxxxx........'), singles('...............xxxxx')])).toBeGreaterThan(3);
});

test('rows of many trials are dispersed as far as their rates differ by more than chance', () => {
  const rows = (failures: readonly number[]) => failures.map((count) => ({ failures: count, trials: 100 }));
  expect(dispersion([rows([5, 4, 7, 5, 3, 6]), rows([5, 6, 3, 4, 8, 5])])).toBeLessThan(1.5);
  expect(dispersion([rows([0, 30, 0, 30, 0, 0]), rows([25, 0, 0, 40, 0, 0])])).toBeGreaterThan(10);
});

test('nothing is dispersed less than chance, or where nothing failed', () => {
  expect(dispersion([singles('....'), singles('....')])).toBe(1);
  expect(dispersion([[{ failures: 3, trials: 9 }], [{ failures: 1, trials: 9 }]])).toBe(1);
});
