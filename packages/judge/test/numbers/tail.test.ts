import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTail } from '../../src/numbers/tail.ts';

const normalOf = (seed: number) => {
  const random = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
};

const learnt = (draw: () => number, count: number, capacity = 2048) => {
  const tail = createTail(capacity, 1);
  for (let index = 0; index < count; index += 1) tail.learn(draw());
  return tail;
};

test('of little it says nothing', () => {
  expect(learnt(() => 1, 19).probability(1e9)).toBe(1);
});

test('a larger value is never more probable', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 20, maxLength: 300 }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      (values, one, other) => {
        const tail = createTail(128, 1);
        for (const value of values) tail.learn(value);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [ofLow, ofHigh] = [tail.probability(low), tail.probability(high)];
        expect(ofHigh).toBeLessThanOrEqual(ofLow + 1e-12);
        for (const p of [ofLow, ofHigh]) expect(p >= 0 && p <= 1).toBe(true);
      },
    ),
  );
});

test('normal values come about as often as it says', () => {
  const draw = normalOf(5);
  const tail = learnt(() => Math.abs(draw()), 4000);
  for (const [value, p] of [
    [1.96, 0.05],
    [3.29, 0.001],
    [4.42, 0.00001],
  ] as const) {
    expect(tail.probability(value)).toBeGreaterThan(p / 4);
    expect(tail.probability(value)).toBeLessThan(p * 30);
  }
});

test('a heavy tail makes far values less strange than a light one', () => {
  const random = seeded(6);
  const heavy = learnt(() => (1 - random.next()) ** (-1 / 2), 4000);
  const light = learnt(() => -Math.log(1 - random.next()), 4000);
  expect(heavy.probability(100)).toBeGreaterThan(1e-5);
  expect(light.probability(100)).toBeLessThan(1e-8);
});

test('what came thrice is as probable as its rank, and what is old is forgotten', () => {
  let row = 0;
  const tail = learnt(() => (row++ % 300 === 299 ? 50 : (row % 7) / 7), 1500, 1000);
  expect(tail.probability(50)).toBeCloseTo(4 / 751, 2);
  for (let index = 0; index < 1000; index += 1) tail.learn((index % 7) / 7);
  expect(tail.probability(50)).toBeLessThan(1e-3);
});
