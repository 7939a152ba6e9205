import { describe, expect, test } from '@jest/globals';
import { begun, healthy, judged } from './judging.ts';

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

describe('where the release beside it takes its time to answer', () => {
  const hangs = () => healthy(60_000);

  test('what is wrong with the candidate is found as soon as else', async () => {
    const { verdict, endedAt } = await judged({
      candidate: (now) => (now < 2000 ? healthy() : { status: 503 }),
      stable: hangs,
    });
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('3 in a row') });
    expect(endedAt).toBeLessThan(2500);
  });

  test('and the candidate does as well, that is no failure of its own', async () => {
    const { verdict } = await judged({ candidate: hangs, stable: hangs, step: { forMs: 60_000 } });
    expect(verdict).toMatchObject({ outcome: 'inconclusive', code: 'STABLE_FAILS' });
  });

  test('it is looked at once at a time, and what it answers counts', async () => {
    const { around } = await judged({ stable: () => healthy(250) });
    const asked = around.looks.filter((url) => new URL(url).host === 'web.stable').length;
    expect(asked).toBeGreaterThan(30);
    expect(asked).toBeLessThanOrEqual(40);
    const { looks } = JSON.parse(around.kept.get('canary:1:web:1.canary.json') ?? '');
    expect(looks.baseline.total).toBeGreaterThanOrEqual(asked - 1);
  });
});

test('a step of which nothing was proved is not confirmed and not tried again: it goes back, and says why', () => {
  const table = begun();
  const counts = { successful: 0, failed: 3, inconclusive: 0, error: 0 };
  const verdict = { outcome: 'inconclusive', code: 'STABLE_FAILS', reason: 'both fail', counts } as const;
  const seen = { type: 'service.checked', check: 'canary', service: 'web', step: 1, verdict } as const;
  expect(table.says({ ...seen, key: 'canary:1:web:1' })).toEqual(['rollback:web']);
  table.all();
  expect(table.told('failure.detected')).toMatchObject([{ point: 'check', code: 'STABLE_FAILS', reason: 'both fail' }]);
  expect([table.order('canary'), table.state.outcome]).toEqual([['web'], 'rolled-back']);
});
