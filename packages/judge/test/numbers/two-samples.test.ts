import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareQuantile } from '../../src/numbers/compare-quantile.ts';
import { dependence } from '../../src/numbers/dependence.ts';
import { midranks, signedRanks } from '../../src/numbers/midranks.ts';
import { normalTail } from '../../src/numbers/normal.ts';
import { compareRanks, type Samples } from '../../src/numbers/two-samples.ts';

const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 60 });
const pairOfSamples = fc.tuple(sample, sample);
const tests = [compareRanks, (samples: Samples) => compareQuantile(samples, 0.9)];

test.each(tests)('swapping the samples swaps the tails', (compare) => {
  fc.assert(
    fc.property(pairOfSamples, ([a, b]) => {
      const [one, other] = [compare([a, b]), compare([b, a])];
      expect(one.up).toBeCloseTo(other.down, 9);
      expect(one.down).toBeCloseTo(other.up, 9);
    }),
  );
});

test.each(tests)('a unit makes no difference', (compare) => {
  fc.assert(
    fc.property(pairOfSamples, fc.integer({ min: -40, max: 40 }), ([a, b], power) => {
      const [one, scaled] = [compare([a, b]), compare([a.map((x) => x * 2 ** power), b.map((x) => x * 2 ** power)])];
      expect(scaled).toEqual(one);
    }),
  );
});

test.each(tests)('what is the same on both sides is no evidence', (compare) => {
  fc.assert(
    fc.property(sample, (a) => {
      expect(Math.min(...Object.values(compare([a, a])))).toBeGreaterThanOrEqual(0.5);
    }),
  );
});

/** All of the second sample far above all of the first; how they are dispersed among themselves is as it was. */
test('far apart is surer than near', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 60 }),
      (a, b) => {
        const up = (by: number): number => compareRanks([a, b.map((value) => value + by)]).up;
        expect(up(1000)).toBeLessThanOrEqual(up(0));
      },
    ),
  );
});

test('values that say nothing of time are judged as Mann and Whitney do, with ties', () => {
  // U is 36.5 of 64, 4.5 above its mean of 32; three pairs are tied: 8 · 8 / 12 · (17 − 18 / (16 · 15)) is its variance.
  const [a, b] = [
    [1, 5, 3, 7, 2, 8, 4, 6],
    [9, 1.5, 5, 3.5, 7, 2, 6.5, 4.5],
  ];
  const up = normalTail((4.5 - 0.5) / Math.sqrt((64 / 12) * (17 - 18 / 240)));
  expect(compareRanks([a, b]).up).toBeGreaterThanOrEqual(up - 1e-12);
});

test('few values far apart suffice, and one of each never does', () => {
  const near = [99.1, 100.4, 100, 99.7, 100.9, 99.5, 100.2, 99.9, 100.6, 99.3];
  expect(compareRanks([near, near.toReversed().map((value) => value * 1.5)]).up).toBeLessThan(0.001);
  expect(compareRanks([[1], [1e300]]).up).toBeGreaterThanOrEqual(0.15);
});

test('what both do together is no excuse for a difference that stays', () => {
  const drift = Array.from({ length: 100 }, (_, i) => 100 + i);
  expect(compareRanks([drift, drift.map((value) => value + 20)]).up).toBeLessThan(1e-6);
  expect(compareRanks([drift, drift.map((value) => value + 100)]).up).toBeLessThan(1e-6);
  expect(compareRanks([drift, drift]).up).toBeGreaterThanOrEqual(0.5);
});

test('a series that remembers counts for less than one that does not', () => {
  const random = seeded(3);
  const noise = Array.from({ length: 400 }, () => random.next() - 0.5);
  let last = 0;
  const memory = noise.map((step) => {
    last = 0.5 * last + step;
    return last;
  });
  const inflation = dependence([memory]).inflation;
  expect(inflation).toBeGreaterThan(2.2);
  expect(inflation).toBeLessThan(4.5);
  expect(dependence([noise]).inflation).toBeLessThan(1.5);
  expect(dependence([noise]).freedom).toBeGreaterThan(dependence([memory]).freedom);
});

test('ranks share what is tied, and signs are kept', () => {
  expect(midranks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(signedRanks([-2, 0, 1, 2])).toEqual([-3.5, 0, 2, 3.5]);
});
