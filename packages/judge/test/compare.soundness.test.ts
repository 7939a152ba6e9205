import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import { type ComparisonRule, looksOf } from '../src/compare/rule.ts';
import { compared, latencies, measured, ruleWith } from './comparing.ts';

/** Values that remember such a part of the last one; from a seed. */
const remembering = (seed: number, count: number, part = 0.5): number[] => {
  const steps = latencies(seed, count, 1, 1).map(Math.log);
  let last = 0;
  return steps.map((step) => {
    last = part * last + Math.sqrt(1 - part ** 2) * step;
    return last;
  });
};

/** Of so many pairs, how many fail. */
const failed = (
  pairs: number,
  of: (seed: number) => readonly [number[], number[]],
  rule: Partial<ComparisonRule> = { metric: 'custom' },
): number =>
  Array.from({ length: pairs }, (_, i) => of(i * 2 + 1)).filter(
    ([a, b]) => compared(rule, measured(a), measured(b)).outcome === 'failed',
  ).length;

// bench/judgement measures all families, over thousands of pairs; here is what goes wrong first.
test('of 500 pairs that are alike at most 1 % fail, though one looks nine times and values remember', () => {
  expect(failed(500, (seed) => [remembering(seed, 100), remembering(seed + 1, 100)])).toBeLessThanOrEqual(5);
  expect(failed(500, (seed) => [latencies(seed, 100, 1, 2), latencies(seed + 1, 100, 1, 2)])).toBeLessThanOrEqual(5);
});

test('so it is by the slow ones alone, however long they are remembered', () => {
  const rule = { quantile: 0.95, metric: 'custom', direction: 'up' } as const;
  expect(failed(200, (seed) => [remembering(seed, 200, 0.9), remembering(seed + 1, 200, 0.9)], rule)).toBeLessThan(4);
});

test('of 100 pairs of which one is 20 % slower at least 90 % fail by 100 samples', () => {
  expect(failed(100, (seed) => [latencies(seed, 100, 100), latencies(seed + 1, 100, 120)])).toBeGreaterThanOrEqual(90);
});

test('of 300 pairs that drift together at most 1 % fail', () => {
  const drift = (seed: number) => latencies(seed, 100, 1, 0.3).map((value, i) => value + i / 10);
  expect(failed(300, (seed) => [drift(seed), drift(seed + 1)])).toBeLessThanOrEqual(3);
});

/** Phases of twelve answers or so in which a half are five times as slow; from a seed. */
const inPhases = (seed: number): number[] => {
  const random = seeded(seed);
  let isSlow = false;
  return latencies(seed, 800, 100).map((value) => {
    if (random.next() < (isSlow ? 1 / 12 : 1 / 100)) isSlow = !isSlow;
    return isSlow && random.next() < 1 / 2 ? 5 * value : value;
  });
};

test('phases of slow answers, which the next one tells little of, are not held against who had more of them', () => {
  const rule = { quantile: 0.95, metric: 'custom', direction: 'up' } as const;
  expect(failed(200, (seed) => [inPhases(seed), inPhases(seed + 1)], rule)).toBeLessThan(4);
});

test('what both drift by is nothing that either remembers: enough of it is a pass', () => {
  const drift = (seed: number): number[] => latencies(seed, 100, 50, 0.02).map((value, at) => value + at / 2);
  for (const when of ['once', 'open'] as const)
    expect(compared({ when, quantile: 0.95 }, measured(drift(1)), measured(drift(2))).code).toBe('NOT_WORSE');
});

test('looks that cannot come are left out, and the others stay as they are', () => {
  const rule = ruleWith({ when: 'open' });
  const [all, some] = [looksOf(rule), looksOf(rule, 100)];
  expect(some.sizes.at(-1)).toBe(100);
  expect(some.levels).toEqual(all.levels.slice(0, some.levels.length));
  expect(looksOf(rule, 3).sizes).toEqual([16]);
});
