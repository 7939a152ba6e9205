import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factorOf } from '../../src/numbers/cholesky.ts';
import { type Case, fitLogistic, meanProbability, type Prior, sigmoid } from '../../src/numbers/logistic.ts';

const small = fc.double({ min: -3, max: 3, noNaN: true });
const anyCases = fc.array(fc.record({ features: fc.tuple(fc.constant(1), small, small), outcome: fc.boolean() }), {
  maxLength: 40,
});
const anyPriors = fc.tuple(
  ...[0, 1, 2].map(() => fc.record({ mean: small, deviation: fc.double({ min: 0.05, max: 5, noNaN: true }) })),
);

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, index) => sum + x * (b[index] as number), 0);

test('its weights are where the posterior has no slope', () => {
  fc.assert(
    fc.property(anyCases, anyPriors, (cases, priors) => {
      const { weights } = fitLogistic(cases, priors);
      for (const [index, { mean, deviation }] of priors.entries()) {
        const pull = (mean - (weights[index] as number)) / deviation ** 2;
        const push = cases.reduce(
          (sum, { features, outcome }) =>
            sum + (features[index] as number) * ((outcome ? 1 : 0) - sigmoid(dot(features, weights))),
          0,
        );
        expect(Math.abs(pull + push)).toBeLessThan(1e-3);
      }
    }),
  );
});

test('of nothing it says what was believed, as widely as that was', () => {
  fc.assert(
    fc.property(anyPriors, small, small, (priors, a, b) => {
      const features = [1, a, b];
      const { mean, variance } = fitLogistic([], priors).predict(features);
      expect(mean).toBeCloseTo(
        dot(
          features,
          priors.map((prior) => prior.mean),
        ),
        8,
      );
      expect(variance).toBeCloseTo(
        priors.reduce((sum, { deviation }, index) => sum + ((features[index] as number) * deviation) ** 2, 0),
        6,
      );
    }),
  );
});

test('the same cases once more leave less doubt, and the opposite outcomes mirror it', () => {
  fc.assert(
    fc.property(anyCases, anyPriors, small, small, (cases, priors, a, b) => {
      const features = [1, a, b];
      const once = fitLogistic(cases, priors).predict(features);
      const mirrored = fitLogistic(
        cases.map((one) => ({ ...one, outcome: !one.outcome })),
        priors.map(({ mean, deviation }) => ({ mean: -mean, deviation })),
      ).predict(features);
      expect(mirrored.mean).toBeCloseTo(-once.mean, 4);
      const prior = fitLogistic([], priors).predict(features);
      expect(once.variance).toBeLessThanOrEqual(prior.variance * (1 + 1e-9));
    }),
  );
});

const wide: readonly Prior[] = [
  { mean: 0, deviation: 2 },
  { mean: 0, deviation: 2 },
];

test('it finds the law that drew the cases, within its own doubt', () => {
  const random = seeded(3);
  const cases = Array.from({ length: 4000 }, (): Case => {
    const x = 4 * random.next() - 2;
    return { features: [1, x], outcome: random.next() < sigmoid(-1 + 0.8 * x) };
  });
  const { weights, predict } = fitLogistic(cases, wide);
  expect(Math.abs((weights[0] as number) - -1)).toBeLessThan(0.15);
  expect(Math.abs((weights[1] as number) - 0.8)).toBeLessThan(0.15);
  const { mean, variance } = predict([1, 1]);
  expect(Math.abs(mean - -0.2)).toBeLessThan(3 * Math.sqrt(variance));
  expect(variance).toBeLessThan(0.01);
});

test('what separates the cases does not run away', () => {
  const cases = [-2, -1, 1, 2].map((x): Case => ({ features: [1, x], outcome: x > 0 }));
  const { weights, predict } = fitLogistic(cases, wide);
  expect(weights.every((weight) => Math.abs(weight) < 5)).toBe(true);
  expect(meanProbability(predict([1, 1]))).toBeLessThan(0.95);
});

test('the evidence is for the prior that fits', () => {
  const cases = Array.from(
    { length: 50 },
    (_, index): Case => ({ features: [1, (index % 5) - 2], outcome: index % 5 > 2 }),
  );
  const evidence = (mean: number) =>
    fitLogistic(cases, [
      { mean: 0, deviation: 1 },
      { mean, deviation: 0.2 },
    ]).evidence;
  expect(evidence(1)).toBeGreaterThan(evidence(0) + 3);
  expect(evidence(0)).toBeGreaterThan(evidence(-1) + 3);
});

test('a matrix that is factored solves its equations', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small, small), { minLength: 3, maxLength: 6 }),
      fc.tuple(small, small, small),
      (rows, right) => {
        const matrix = [0, 1, 2].map((i) =>
          [0, 1, 2].map(
            (j) => (i === j ? 1 : 0) + rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
          ),
        );
        const solved = factorOf(matrix).solve(right);
        for (const [index, row] of matrix.entries()) expect(dot(row, solved)).toBeCloseTo(right[index] as number, 6);
      },
    ),
  );
});
