import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createContextCad } from '../../src/numbers/context-cad.ts';
import type { Detector } from '../../src/numbers/detector.ts';
import { createKnnCad } from '../../src/numbers/knn-cad.ts';

const detectors: readonly [string, () => Detector][] = [
  ['KNN-CAD', createKnnCad],
  ['context CAD', createContextCad],
];

const scoresOf = (create: () => Detector, values: readonly number[]): number[] => {
  const detector = create();
  return values.map((value) => detector.next(value));
};

/** What a stream may hold: plain, repeated and extreme values, and rows without one. */
const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 3, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
);
const anySeries = fc.array(anyValue, { minLength: 1, maxLength: 400, size: 'max' });

const noisy = (seed: number, rows: number): number[] => {
  const random = seeded(seed);
  return Array.from({ length: rows }, (_, row) => 100 + 8 * Math.sin(row / 4) + random.next() + random.next());
};

test.each(detectors)(
  '%s: a score lies in [0, 1], and the scores of a prefix are the prefix of the scores',
  (_, create) => {
    fc.assert(
      fc.property(anySeries, fc.nat(400), (values, length) => {
        const scores = scoresOf(create, values);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scoresOf(create, values.slice(0, length))).toEqual(scores.slice(0, length));
      }),
      { numRuns: 60 },
    );
  },
);

test.each(detectors)('%s: a row without a value scores 0, and the others as if it were not there', (_, create) => {
  fc.assert(
    fc.property(anySeries, fc.constantFrom(Number.NaN, Infinity, -Infinity), (values, absent) => {
      const scores = scoresOf(create, values);
      const filled = values.flatMap((value) => [value, absent]);
      expect(scoresOf(create, filled)).toEqual(scores.flatMap((score) => [score, 0]));
    }),
    { numRuns: 30 },
  );
});

test.each(detectors)('%s: neither scale nor offset changes a score', (_, create) => {
  const values = noisy(3, 1500);
  values[1200] = 140;
  const scores = scoresOf(create, values);
  const near = (others: readonly number[], by: number) =>
    expect(Math.max(...others.map((score, row) => Math.abs(score - (scores[row] as number))))).toBeLessThan(by);
  expect(
    scoresOf(
      create,
      values.map((value) => value * 2 ** 30),
    ),
  ).toEqual(scores);
  for (const factor of [1e9, 1e-9, 3])
    near(
      scoresOf(
        create,
        values.map((value) => value * factor),
      ),
      1e-5,
    );
  for (const offset of [1e4, -1e6])
    near(
      scoresOf(
        create,
        values.map((value) => value + offset),
      ),
      1e-5,
    );
});

test.each([1e9, 1e-9, 0.1])('KNN-CAD: nor does a factor of %d of counts, which are often equal', (factor) => {
  const random = seeded(4);
  const counts = Array.from({ length: 1500 }, () => Math.floor(random.next() ** 6 * 4));
  const scores = scoresOf(createKnnCad, counts);
  const scaled = scoresOf(
    createKnnCad,
    counts.map((count) => count * factor),
  );
  expect(Math.max(...scaled.map((score, row) => Math.abs(score - (scores[row] as number))))).toBeLessThan(1e-5);
});

test('KNN-CAD: a constant is normal, and the first other value after it is not', () => {
  const scores = scoresOf(createKnnCad, [...Array.from({ length: 400 }, () => 7), 7.001]);
  expect(scores.slice(0, 400).every((score) => score === 0)).toBe(true);
  expect(scores[400]).toBeGreaterThan(0.5);
});

test('context CAD: what never follows is stranger than what does', () => {
  const steps = Array.from({ length: 1200 }, (_, row) => [0, 1, 2, 3][row % 4] as number);
  const scores = scoresOf(createContextCad, [...steps, 2]);
  expect(scores[1200]).toBeGreaterThan(Math.max(...scores.slice(600, 1200)));
});
