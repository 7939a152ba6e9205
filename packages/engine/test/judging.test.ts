import type { Served } from '@convoy/model/ports';
import type { CanaryStep } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { able, service, settings } from '../../model/test/settings.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

const [fresh, beside] = ['web.candidate', 'web.stable'];
const gate = { intervalMs: 100, timeoutMs: 1000, startupMs: 0, successes: 1, failures: 3, errors: 4, inconclusive: 3 };
const nobody: Served = { n: 0, errors: 0, ms: [] };
const healthy = (ms = 5): Answer => ({ status: 200, ms });

interface World {
  readonly candidate?: (now: number) => Answer;
  readonly stable?: (now: number) => Answer;
  /** What users met since the last time. */
  readonly served?: (now: number) => { readonly live: Served; readonly candidate: Served };
  readonly step?: Partial<CanaryStep>;
}

/** The first step of a canary: what it reports, when, and what was asked. */
const judged = async ({ candidate = () => healthy(), stable = () => healthy(), served, step = {} }: World) => {
  const health = { url: 'https://web', live: '/l', ready: '/r' };
  const steps = [{ share: 0.1, forMs: 10_000, ...step }];
  const of = settings({ web: service([], { health, gate, strategy: 'canary', canary: steps }) });
  const table = play(of, { capabilities: { web: { ...able, weigh: true } } });
  table.ends('deploy:web', 'gate:candidate:web', 'weigh:1:web');
  const cursors: (string | null)[] = [];
  const around = outside({
    look: (url, now) => (new URL(url).host === beside ? stable(now) : candidate(now)),
    describe: () => ({ live: { release: { version: '1' }, url: `https://${beside}` }, idle: null, share: 0.1 }),
    ...(served && {
      provider: {
        traffic: async (_, cursor) => {
          cursors.push(cursor);
          return { ...served(around.time.now()), cursor: `c${cursors.length}` };
        },
      },
    }),
  });
  const [fact] = await perform(table, 'canary:1:web', around);
  if (fact?.type !== 'service.checked') throw new Error(`no verdict: ${JSON.stringify(fact)}`);
  return { ...fact, cursors, around, endedAt: around.time.now() };
};

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

describe('what befalls the release beside it too, in the same time, tells nothing of it', () => {
  const down =
    (from: number, to = Infinity) =>
    (now: number) =>
      now >= from && now < to ? { status: 503 } : healthy();

  test('so its failure is inconclusive, and says whose it is as well', async () => {
    const { verdict, endedAt } = await judged({ candidate: down(2000), stable: down(2000) });
    expect(verdict).toMatchObject({ outcome: 'inconclusive', code: 'STABLE_FAILS' });
    expect(verdict.reason).toMatch(
      /^the release beside it fails too: .*503.*; of the candidate: 3 in a row: .*503.*what both need$/,
    );
    expect(endedAt).toBeLessThan(2500);
  });

  test('also where it comes and goes', async () => {
    const flaps = (now: number) => (Math.floor(now / 100) % 3 === 0 ? healthy() : { status: 503 });
    const { verdict } = await judged({ candidate: flaps, stable: flaps });
    expect(verdict).toMatchObject({ outcome: 'inconclusive', code: 'STABLE_FAILS' });
  });

  test.each([
    ['failed and is well again', down(500, 1000)],
    ['failed less often than a gate would mind', down(2150, 2250)],
    ['is well', () => healthy()],
  ])('but where that one %s, the candidate fails by itself', async (_, stable) => {
    const { verdict } = await judged({ candidate: down(2000), stable });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
  });
});

describe('it fails as soon as it is sure', () => {
  const served = (errors: number, ms: number, n = 20): Served => ({
    ...{ n, errors },
    ms: Array.from({ length: n - errors }, (_, index) => ms + (index % 7)),
  });

  test('that its users get more errors, though it is healthy when we ask', async () => {
    const { verdict, endedAt } = await judged({ served: () => ({ live: served(0, 50), candidate: served(5, 50) }) });
    expect(verdict).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^of users' requests the failure rate/),
    });
    expect(endedAt).toBeLessThan(5000);
  });

  test('that its users wait longer', async () => {
    const { verdict, endedAt } = await judged({ served: () => ({ live: served(0, 50), candidate: served(0, 100) }) });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/^of users' requests latency/) });
    expect(endedAt).toBeLessThan(5000);
  });

  test('that it answers us slower than what serves beside it', async () => {
    const { verdict } = await judged({
      candidate: (now) => healthy(40 + (now % 7)),
      stable: (now) => healthy(20 + (now % 5)),
      step: { forMs: 120_000 },
    });
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE', reason: expect.stringContaining('latency') });
  });

  test('and not for what befalls both', async () => {
    const both = () => ({ live: served(5, 90), candidate: served(5, 90) });
    expect((await judged({ served: both })).verdict.outcome).toBe('passed');
  });
});

test('users are counted once: it asks for what came since', async () => {
  const { cursors } = await judged({ served: () => ({ live: nobody, candidate: nobody }), step: { forMs: 300 } });
  expect(cursors.slice(0, 3)).toEqual([null, 'c1', 'c2']);
});

test('what it saw is kept as evidence', async () => {
  const users = { n: 2, errors: 1, ms: [9] };
  const { around } = await judged({ step: { forMs: 300 }, served: () => ({ live: users, candidate: nobody }) });
  const { verdict, looks, traffic } = JSON.parse(around.kept.get('canary:1:web:1.canary.json') ?? '');
  expect([verdict.outcome, looks.candidate]).toEqual(['passed', { ms: [5, 5, 5, 5], errors: 0, total: 4 }]);
  expect(traffic).toEqual({
    baseline: { ms: [9, 9, 9, 9], errors: 4, total: 8 },
    candidate: { ms: [], errors: 0, total: 0 },
  });
});
