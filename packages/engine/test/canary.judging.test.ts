import type { Description, Served } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import { beside, fresh, healthy, inPlace, judged, nobody } from './judging.ts';

describe('it passes', () => {
  test('when its time is over and not before, having looked at both again and again', async () => {
    const { endedAt, around, ...fact } = await judged({});
    expect(fact).toMatchObject({ check: 'canary', service: 'web', step: 1, key: 'canary:1:web:1' });
    expect(fact.verdict).toMatchObject({ outcome: 'passed', code: 'HEALTHY' });
    expect(endedAt).toBeGreaterThanOrEqual(10_000);
    expect(endedAt).toBeLessThan(10_300);
    const asked = (host: string) => around.looks.filter((url) => new URL(url).host === host).length;
    expect(asked(fresh)).toBe(asked(beside));
    expect(asked(fresh)).toBeGreaterThan(80);
  });

  test('and says what was judged, of looks and of users, and what there was too little of', async () => {
    const few = { n: 1, errors: 0, ms: [5] };
    const { verdict } = await judged({ step: { forMs: 300 }, served: () => ({ live: few, candidate: few }) });
    expect(verdict.outcome).toBe('passed');
    expect(verdict.reason).toMatch(/^\d+ healthy answers.*; looks: .*too few.*; users' requests: .*too few/);
  });

  test('by what was measured, where there was enough', async () => {
    const many = { n: 20, errors: 0, ms: Array.from({ length: 20 }, (_, index) => 50 + (index % 7)) };
    const { verdict } = await judged({ served: () => ({ live: many, candidate: many }) });
    expect(verdict.reason).toMatch(
      /; looks: .*the failure rate: 0 of .*latency: .*; users' requests: .*latency: 53 against 53/,
    );
  });

  test('without traffic of users too, where the provider counts none', async () => {
    const { verdict } = await judged({ step: { forMs: 300 } });
    expect(verdict).toMatchObject({ outcome: 'passed', reason: expect.stringContaining('no observation') });
  });
});

const answered = (errors: number, ms: number, n = 20): Served => ({
  ...{ n, errors },
  ms: Array.from({ length: n - errors }, (_, index) => ms + (index % 7)),
});

describe('it is no failure of the candidate', () => {
  test('that befalls both', async () => {
    const both = () => ({ live: answered(5, 90), candidate: answered(5, 90) });
    expect((await judged({ served: both })).verdict.outcome).toBe('passed');
  });

  test('that its users wait twice as long, where that is so little that nobody notices', async () => {
    const each = (ms: number): Served => ({
      n: 20,
      errors: 0,
      ms: Array.from({ length: 20 }, (_, i) => ms + (i % 7) / 7),
    });
    const { verdict } = await judged({ served: () => ({ live: each(2), candidate: each(4) }) });
    expect(verdict).toMatchObject({ outcome: 'passed', reason: expect.stringContaining('5 or less') });
  });

  test('what users met before its step, when the shares were others', async () => {
    const before = { live: answered(0, 10, 900), candidate: answered(0, 100, 100) };
    const since = { live: answered(0, 100), candidate: answered(0, 100) };
    const { verdict } = await judged({ served: (_, cursor) => (cursor === null ? before : since) });
    expect(verdict.outcome).toBe('passed');
  });

  test('that the provider does not say what users met', async () => {
    const served = () => {
      throw new Error('busy');
    };
    expect((await judged({ served })).verdict.outcome).toBe('passed');
  });

  test('that the provider is silent for a moment: looks beside it go on', async () => {
    let asked = 0;
    const describe = (): Description => {
      asked += 1;
      if (asked === 1) throw new Error('busy');
      return inPlace;
    };
    const { verdict, around } = await judged({ describe });
    expect(verdict.outcome).toBe('passed');
    expect(around.looks).toContain(`https://${beside}/r`);
  });
});

describe('a candidate that is cold in the first fifth of its first step', () => {
  const coldFor = (ms: number) => ({
    candidate: (now: number) => healthy(now < ms ? 90 : 20 + (now % 5)),
    stable: (now: number) => healthy(20 + (now % 7)),
    served: (now: number) => ({ live: answered(0, 50), candidate: answered(0, now < ms ? 150 : 50) }),
    step: { forMs: 40_000 },
  });

  test('fails by none of its times there, ours or users', async () => {
    expect((await judged(coldFor(7_900))).verdict.outcome).toBe('passed');
  });

  test('fails where that does not end with it', async () => {
    const { verdict, endedAt } = await judged(coldFor(20_000));
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('latency') });
    expect(endedAt).toBeGreaterThan(8_000);
  });

  test('fails by its errors', async () => {
    const served = () => ({ live: answered(0, 50), candidate: answered(5, 50) });
    expect((await judged({ served, step: { forMs: 40_000 } })).endedAt).toBeLessThan(8_000);
  });
});

describe('it fails at once', () => {
  test('when it answers badly so often in a row', async () => {
    const { verdict, endedAt } = await judged({ candidate: (now) => (now < 2000 ? healthy() : { status: 503 }) });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
    expect(endedAt).toBeLessThan(2500);
  });

  test('when nobody listens any more', async () => {
    const { verdict, endedAt } = await judged({ candidate: (now) => (now < 2000 ? healthy() : null) });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('nobody listens') });
    expect(endedAt).toBeLessThan(2500);
  });

  test('but not for what is over before that', async () => {
    const { verdict } = await judged({ candidate: (now) => (now > 2000 && now < 2150 ? { status: 503 } : healthy()) });
    expect(verdict.outcome).toBe('passed');
  });
});

describe('it fails as soon as it is sure', () => {
  test('that its users get more errors, though it is healthy when we ask', async () => {
    const { verdict, endedAt } = await judged({
      served: () => ({ live: answered(0, 50), candidate: answered(5, 50) }),
    });
    expect(verdict).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^of users' requests the failure rate/),
    });
    expect(endedAt).toBeLessThan(5000);
  });

  test('that its users wait longer', async () => {
    const { verdict, endedAt } = await judged({
      served: () => ({ live: answered(0, 50), candidate: answered(0, 100) }),
    });
    expect(verdict).toMatchObject({
      ...{ outcome: 'failed', code: 'WORSE' },
      reason: expect.stringMatching(/^of users' requests latency/),
    });
    expect(endedAt).toBeLessThan(5000);
  });

  test('that it answers us slower than what serves beside it', async () => {
    const { verdict, around } = await judged({
      candidate: (now) => healthy(40 + (now % 7)),
      stable: (now) => healthy(20 + (now % 5)),
      step: { forMs: 120_000 },
    });
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE', reason: expect.stringContaining('latency') });
    expect(new Set(around.looks.map((url) => new URL(url).host))).toEqual(new Set([fresh, beside]));
  });
});

test('what does not say whose it is counts for neither', async () => {
  const { verdict, around } = await judged({
    ...{ version: '[BODY].version', step: { forMs: 60_000 } },
    candidate: (now) => ({ ...healthy(), status: 200, body: now % 700 < 200 ? '{}' : '{"version":"2"}' }),
  });
  expect(verdict.outcome).toBe('passed');
  expect(verdict.counts.inconclusive).toBeGreaterThan(100);
  const { looks } = JSON.parse(around.kept.get('canary:1:web:1.canary.json') ?? '');
  expect([looks.candidate.errors, looks.candidate.total]).toEqual([0, verdict.counts.successful]);
});

test('users are counted once: it asks for what came since', async () => {
  const { cursors } = await judged({ served: () => ({ live: nobody, candidate: nobody }), step: { forMs: 300 } });
  expect(cursors.slice(0, 3)).toEqual([null, 'c1', 'c2']);
});

test('what it saw is kept as evidence', async () => {
  const users = { n: 2, errors: 1, ms: [9] };
  const { around } = await judged({ step: { forMs: 300 }, served: () => ({ live: users, candidate: nobody }) });
  const { verdict, looks, traffic } = JSON.parse(around.kept.get('canary:1:web:1.canary.json') ?? '');
  // Of all four looks and requests, but without the times of the first.
  expect([verdict.outcome, looks.candidate]).toEqual(['passed', { ms: [5, 5, 5], errors: 0, total: 4 }]);
  expect(traffic).toEqual({
    baseline: { ms: [9, 9, 9], errors: 4, total: 8 },
    candidate: { ms: [], errors: 0, total: 0 },
  });
});
