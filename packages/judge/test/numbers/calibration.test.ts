import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brierScore, calibrate, calibrationError, reliability } from '../../src/numbers/calibration.ts';
import { sigmoid } from '../../src/numbers/logistic.ts';

const anyForetold = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), outcome: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

test('0 for a prophet, 1 for who is always wrong, a quarter for who never says anything', () => {
  const told = (probability: (outcome: boolean) => number) =>
    brierScore([true, false, true].map((outcome) => ({ outcome, probability: probability(outcome) })));
  expect(told((outcome) => (outcome ? 1 : 0))).toBe(0);
  expect(told((outcome) => (outcome ? 0 : 1))).toBe(1);
  expect(told(() => 0.5)).toBe(0.25);
});

test('the bins hold every case once, in order, and the error lies in [0, 1]', () => {
  fc.assert(
    fc.property(anyForetold, fc.integer({ min: 1, max: 12 }), (all, bins) => {
      const found = reliability(all, bins);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      for (const [index, bin] of found.entries())
        if (index > 0) expect(bin.foretold).toBeGreaterThanOrEqual((found[index - 1]?.foretold ?? 0) - 1e-12);
      const error = calibrationError(all, bins);
      expect(error >= 0 && error <= 1).toBe(true);
    }),
  );
});

test('what was too sure of itself becomes less so; of nothing learnt all stays as it is', () => {
  const random = seeded(8);
  const cases = Array.from({ length: 3000 }, () => {
    const logit = 4 * random.next() - 2;
    return { logit: 3 * logit, outcome: random.next() < sigmoid(logit) };
  });
  const { mean } = calibrate(cases)({ mean: 3, variance: 1 });
  expect(mean).toBeGreaterThan(0.7);
  expect(mean).toBeLessThan(1.3);
  expect(calibrate([])({ mean: 3, variance: 1 })).toEqual({ mean: 3, variance: 1 });
});
