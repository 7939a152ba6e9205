import { addUp, type Bucket, bucketOf, quantileOf, relativeError } from '@convoy/model/monitoring/sketch';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const times = fc.array(fc.double({ min: 0.05, max: 900_000, noNaN: true }), { minLength: 1, maxLength: 200 });
const sketchOf = (ms: readonly number[]): Bucket[] => addUp(ms.map((one): Bucket[] => [[bucketOf(one), 1]]));

test('every quantile is within the relative error of the value that has its rank', () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (ms, q) => {
      const exact = ms.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * ms.length) - 1)] ?? Number.NaN;
      const found = quantileOf(sketchOf(ms), q) ?? Number.NaN;
      expect(Math.abs(found - exact) / exact).toBeLessThanOrEqual(relativeError * (1 + 1e-9));
    }),
  );
});

test('sketches of parts add up to the sketch of the whole, in any order', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      const whole = sketchOf([...a, ...b]);
      expect(addUp([sketchOf(a), sketchOf(b)])).toEqual(whole);
      expect(addUp([sketchOf(b), sketchOf(a)])).toEqual(whole);
    }),
  );
});

test('it is bounded whatever it is given, and of nothing there is no quantile', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 500 }), (ms) => {
      for (const one of ms) expect(bucketOf(one) - bucketOf(0)).toBeLessThan(420);
      expect(bucketOf(Number.POSITIVE_INFINITY) - bucketOf(0)).toBeLessThan(420);
    }),
  );
  expect(quantileOf([], 0.5)).toBeNull();
});
