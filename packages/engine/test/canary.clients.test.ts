import { addMet } from '@convoy/engine/perform/clients';
import type { Served } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failedOf, open } from './crowds.ts';
import { judged } from './judging.ts';

const runs = 40;

describe('of clients that stay where they are', () => {
  test.each([
    [10, 1, 0.5, 120],
    [100, 1, 0.1, 120],
    [100, 5, 0.1, 60],
    [1_000, 10, 0.1, 60],
    [1_000, 50, 0.1, 60],
  ])(
    '%d, of whom %d always ask what fails everywhere, at %d, fail no healthy release',
    (clients, failing, share, seconds) => {
      const failed = failedOf(runs, (next) => ({
        ...{ clients, seconds, rate: 50 },
        isDrawn: () => next() < share,
        fails: (client) => (client < failing ? 1 : 0),
      }));
      expect(failed).toBe(0);
    },
  );

  test('two of ten find that all fails', () => {
    const world = { clients: 10, rate: 20, seconds: 30, isDrawn: (client: number) => client < 2 };
    expect(failedOf(runs, () => ({ ...world, fails: (_, isDrawn) => (isDrawn ? 1 : 0) }))).toBe(runs);
  });

  test('a fifth of a hundred find that a fifth fails', () => {
    const world = { clients: 100, rate: 50, seconds: 30 };
    const failed = failedOf(runs, (next) => ({
      ...world,
      ...{ isDrawn: () => next() < 0.2, fails: (_, isDrawn) => (isDrawn ? 0.2 : 0) },
    }));
    expect(failed).toBe(runs);
  });
});

const counts = fc.nat(200).chain((n) => fc.record({ n: fc.constant(n), failed: fc.nat(n), ms: fc.constant([]) }));
const bad: Served = { n: 200, errors: 50, ms: [] };
const good: Served = { n: 200, errors: 0, ms: [] };

test('clients only ever take a failure of the errors away, never make one', () => {
  fc.assert(
    fc.property(counts, counts, fc.constantFrom(bad, good), (ours, theirs, met) => {
      const by = (of: object) =>
        addMet(open(), { live: { ...good, ...of }, candidate: { ...met, ...of } }).trial.failed;
      const known = addMet(open(), { live: { ...good, clients: theirs }, candidate: { ...met, clients: ours } });
      if (met === good) expect(known.trial.failed).toBeNull();
      expect(by({}) !== null).toBe(met === bad);
      expect(known.doubt !== '').toBe(met === bad && known.trial.failed === null);
    }),
  );
});

test('more clients of its own that failed never excuse a candidate', () => {
  fc.assert(
    fc.property(counts, counts, ({ n, failed }, theirs) => {
      const isHeld = (count: number) =>
        addMet(open(), {
          live: { ...good, clients: theirs },
          candidate: { ...bad, clients: { n, failed: count, ms: [] } },
        }).trial.failed !== null;
      fc.pre(failed < n);
      expect(isHeld(failed + 1) || !isHeld(failed)).toBe(true);
    }),
  );
});

const each = (ms: number, errors: number, failed: number, clients = 5): Served => ({
  ...{ n: 20, errors, clients: { n: clients, failed, ms: Array.from({ length: clients }, (_, index) => ms + index) } },
  ms: Array.from({ length: 20 - errors }, (_, index) => ms + (index % 7)),
});

describe('a step of a canary', () => {
  test('whose errors one client met passes, and says so', async () => {
    const served = () => ({ live: each(50, 0, 0), candidate: each(50, 5, 1) });
    const { verdict } = await judged({ served });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      reason: expect.stringMatching(/not held against it: 1 of its 5 clients met one and 0 of the 5 of the baseline/),
    });
  });

  test('is not excused by that for being slow', async () => {
    const served = () => ({ live: each(50, 0, 0, 40), candidate: each(150, 5, 1, 20) });
    const { verdict } = await judged({ served });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('latency') });
  });

  test('whose few clients wait for long passes, and says so', async () => {
    const served = () => ({ live: each(50, 0, 0), candidate: each(150, 0, 0) });
    const { verdict } = await judged({ served });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      reason: expect.stringMatching(/its time to answer is not held against it: its 5 clients do not surely wait/),
    });
  });
});
