import { addMet } from '@convoy/engine/perform/clients';
import { openTrial, type Trial } from '@convoy/judge/trial';
import type { Served } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judged } from './judging.ts';

/** As strict as it is with one step. */
const open = (): Trial => openTrial({ quantile: null, maxIncrease: 0.2, least: 5, when: 'open', among: 2 });

interface World {
  readonly clients: number;
  /** How many requests a second, spread evenly by chance, for how long, with a look every other second. */
  readonly rate: number;
  readonly seconds: number;
  /** Whether a client is one of the candidate's. */
  readonly isDrawn: (client: number) => boolean;
  /** How often what a client asks of a release fails. */
  readonly fails: (client: number, isDrawn: boolean) => number;
}

/** What each side met in a while, and which of its clients met an error since the beginning. */
const openSide = () => {
  const met = new Map<number, boolean>();
  let [n, errors] = [0, 0];
  return {
    ask: (client: number, isError: boolean) => {
      n += 1;
      if (isError) errors += 1;
      met.set(client, isError || met.get(client) === true);
    },
    tell: (): Served => {
      const told = { n, errors, ms: [], clients: { n: met.size, failed: [...met.values()].filter(Boolean).length } };
      [n, errors] = [0, 0];
      return told;
    },
  };
};

/** Whether a canary fails in such a world. */
const isFailed = ({ clients, rate, seconds, isDrawn, fails }: World, next: () => number): boolean => {
  const drawn = Array.from({ length: clients }, (_, client) => isDrawn(client));
  const [live, candidate] = [openSide(), openSide()];
  let trial = open();
  for (let look = 0; look < seconds / 2 && !trial.failed; look += 1) {
    for (let request = 0; request < 2 * rate; request += 1) {
      const client = Math.floor(next() * clients);
      const of = drawn[client] as boolean;
      (of ? candidate : live).ask(client, next() < fails(client, of));
    }
    trial = addMet(trial, { live: live.tell(), candidate: candidate.tell() }).trial;
  }
  return trial.failed !== null;
};

const runs = 40;
const failedOf = (world: (next: () => number) => World): number => {
  const { next } = seeded(4);
  return Array.from({ length: runs }, () => isFailed(world(next), next)).filter(Boolean).length;
};

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
      const failed = failedOf((next) => ({
        ...{ clients, seconds, rate: 50 },
        isDrawn: () => next() < share,
        fails: (client) => (client < failing ? 1 : 0),
      }));
      expect(failed).toBe(0);
    },
  );

  test('two of ten find that all fails', () => {
    const world = { clients: 10, rate: 20, seconds: 30, isDrawn: (client: number) => client < 2 };
    expect(failedOf(() => ({ ...world, fails: (_, isDrawn) => (isDrawn ? 1 : 0) }))).toBe(runs);
  });

  test('a fifth of a hundred find that a fifth fails', () => {
    const world = { clients: 100, rate: 50, seconds: 30 };
    const failed = failedOf((next) => ({
      ...world,
      ...{ isDrawn: () => next() < 0.2, fails: (_, isDrawn) => (isDrawn ? 0.2 : 0) },
    }));
    expect(failed).toBe(runs);
  });
});

const counts = fc.nat(200).chain((n) => fc.record({ n: fc.constant(n), failed: fc.nat(n) }));
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
        addMet(open(), { live: { ...good, clients: theirs }, candidate: { ...bad, clients: { n, failed: count } } })
          .trial.failed !== null;
      fc.pre(failed < n);
      expect(isHeld(failed + 1) || !isHeld(failed)).toBe(true);
    }),
  );
});

const each = (ms: number, errors: number, clients: NonNullable<Served['clients']>): Served => ({
  ...{ n: 20, errors, clients },
  ms: Array.from({ length: 20 - errors }, (_, index) => ms + (index % 7)),
});

describe('a step of a canary', () => {
  test('whose errors one client met passes, and says so', async () => {
    const served = () => ({
      live: each(50, 0, { n: 5, failed: 0 }),
      candidate: each(50, 5, { n: 5, failed: 1 }),
    });
    const { verdict } = await judged({ served });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      reason: expect.stringMatching(/not held against it: 1 of its 5 clients met one and 0 of the 5 of the baseline/),
    });
  });

  test('is not excused by that for being slow', async () => {
    const served = () => ({
      live: each(50, 0, { n: 5, failed: 0 }),
      candidate: each(150, 5, { n: 5, failed: 1 }),
    });
    const { verdict } = await judged({ served });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('latency') });
  });
});
