import type { Observation } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, emptyTally, type Tally, verdict } from '../src/tally.ts';
import { outcomes } from './given.ts';

const anyObservation: fc.Arbitrary<Observation> = fc.record({
  outcome: fc.constantFrom(...outcomes),
  code: fc.constantFrom('A', 'B'),
  reason: fc.string(),
  ms: fc.nat(5000),
});
const tallyOf = (all: readonly Observation[]): Tally => all.reduce(add, emptyTally);
const healthy = (all: readonly Observation[]) => all.filter(({ outcome }) => outcome === 'successful');

test('it counts everything once, and knows the run at the end, the last one and the last trouble', () => {
  fc.assert(
    fc.property(fc.array(anyObservation, { maxLength: 40 }), (all) => {
      const { counts, streak, last, trouble } = tallyOf(all);
      for (const outcome of outcomes) expect(counts[outcome]).toBe(all.filter((one) => one.outcome === outcome).length);
      expect(last).toBe(all.at(-1) ?? null);
      expect(trouble).toBe(all.findLast(({ outcome }) => outcome !== 'successful') ?? null);
      const before = all.findLastIndex(({ outcome }) => outcome !== all.at(-1)?.outcome);
      expect(streak?.length ?? 0).toBe(all.length - 1 - before);
      expect(streak?.outcome).toBe(all.at(-1)?.outcome);
    }),
  );
});

test('what was tallied is not changed by what is added', () => {
  fc.assert(
    fc.property(fc.array(anyObservation), anyObservation, (all, one) => {
      const tally = tallyOf(all);
      const before = structuredClone(tally);
      add(tally, one);
      expect(tally).toEqual(before);
    }),
  );
});

test('latency is that of healthy answers: each quantile was seen, and as many are below it as it says', () => {
  fc.assert(
    fc.property(fc.array(anyObservation, { maxLength: 60 }), (all) => {
      const { latency } = verdict(tallyOf(all), 'passed', 'HEALTHY', '');
      const times = healthy(all).map(({ ms }) => ms);
      if (times.length === 0) {
        expect(latency).toBeUndefined();
        return;
      }
      const share = (test: (ms: number) => boolean): number => times.filter(test).length / times.length;
      for (const [q, value] of [
        [0.5, latency?.p50 as number],
        [0.95, latency?.p95 as number],
      ] as const) {
        expect(times).toContain(value);
        expect(share((ms) => ms <= value)).toBeGreaterThanOrEqual(q);
        expect(share((ms) => ms < value)).toBeLessThan(q);
      }
      expect(latency?.max).toBe(Math.max(...times));
    }),
  );
});

test('the order of answers does not move the quantiles, nor is anything kept beyond the newest thousand', () => {
  const answers = Array.from(
    { length: 2500 },
    (_, index): Observation => ({
      ...{ outcome: 'successful', code: 'HEALTHY', reason: '', ms: index },
    }),
  );
  const tally = tallyOf(answers);
  expect(tally.times).toHaveLength(1000);
  const told = verdict(tally, 'passed', 'HEALTHY', '');
  expect(told.latency).toEqual({ p50: 1999, p95: 2449, max: 2499 });
  expect(told.counts.successful).toBe(2500);
  const backwards = tallyOf([...answers.slice(-1000)].reverse());
  expect(verdict(backwards, 'passed', 'HEALTHY', '').latency).toEqual(told.latency);
});

test('a verdict holds no answer, only counts, quantiles and the reason', () => {
  const told = verdict(tallyOf([{ outcome: 'successful', code: 'HEALTHY', reason: 'x', ms: 3 }]), 'failed', 'C', 'why');
  expect(told).toEqual({
    outcome: 'failed',
    code: 'C',
    reason: 'why',
    counts: { successful: 1, failed: 0, inconclusive: 0, error: 0 },
    latency: { p50: 3, p95: 3, max: 3 },
  });
});
