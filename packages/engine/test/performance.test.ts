import type { Profile } from '@convoy/model/checks';
import { describe, expect, test } from '@jest/globals';
import { everyCheck } from '../../model/test/checks.ts';
import { service, settings } from '../../model/test/settings.ts';
import { type Answers, measured, steady } from './measuring.ts';
import { play } from './table.ts';

const [old, fresh] = ['live', 'web.candidate'];

describe('beside the release that serves', () => {
  test('both are asked in turn, the order changing, so often as is said; who is as fast passes', async () => {
    const { verdict, hosts, profile } = await measured(steady(50), steady(50));
    // Ten of each warm both up, and are not measured.
    expect(hosts.slice(20, 26)).toEqual([old, fresh, fresh, old, old, fresh]);
    expect(hosts).toHaveLength(220);
    expect(verdict).toMatchObject({ outcome: 'passed', code: 'NOT_WORSE', counts: { successful: 100, failed: 0 } });
    expect(verdict.latency?.p50).toBeCloseTo(53, 0);
    expect(profile).toMatchObject({ samples: 100, errors: 0 });
  });

  test('who is surely slower by more than is allowed fails as soon as that is sure', async () => {
    const { verdict, hosts } = await measured(steady(100), steady(50));
    expect(verdict).toMatchObject({
      outcome: 'failed',
      code: 'WORSE',
      reason: expect.stringMatching(/latency.*20 % allowed/),
    });
    expect(hosts.length).toBeLessThan(150);
  });

  test.each([0.9, 0.95, 0.99])('so it is with its quantile %d', async (quantile) => {
    const { verdict } = await measured(steady(500), steady(50), { change: { quantile } });
    expect(verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
  });

  test('one request that fails, of either, leaves enough to judge by', async () => {
    const once: Answers = (count) => (count === 7 ? { status: 500 } : steady(50)(count));
    for (const sides of [[steady(50), once] as const, [once, steady(50)] as const])
      expect((await measured(...sides)).verdict).toMatchObject({ outcome: 'passed', code: 'NOT_WORSE' });
  });

  test('by more than is allowed is none where that may be chance, and the reason says so', async () => {
    const scattered =
      (factor: number, seed: number): Answers =>
      (count) => ({ status: 200, ms: Math.round(factor * 10 * 30 ** (((count + 1) * 0.618_034 * seed) % 1)) });
    const { verdict } = await measured(scattered(1.4, 7), scattered(1, 3), { change: { samples: 40 } });
    expect(verdict).toMatchObject({
      outcome: 'passed',
      code: 'UNSURE',
      reason: expect.stringContaining('may be chance'),
    });
  });

  test('by no more than is allowed is no failure', async () => {
    const { verdict } = await measured(steady(55), steady(50));
    expect(verdict.outcome).toBe('passed');
  });

  test.each([null, 0.95])('who gets slower as the other does is no slower (quantile %s)', async (quantile) => {
    const warming: Answers = (count) => ({ status: 200, ms: 50 + count / 2 });
    expect((await measured(warming, warming, { change: { quantile } })).verdict).toMatchObject({
      ...{ outcome: 'passed', code: 'NOT_WORSE' },
    });
  });

  test('answers that depend on the ones before take nobody back who is no slower', async () => {
    const wandering =
      (slower: number): Answers =>
      (count) => ({ status: 200, ms: slower * (50 + (count > 20 ? 10 : 0)) });
    const few = { change: { samples: 20 } };
    // The other way round in time, so that it is nothing that both do together.
    const back: Answers = (count) => ({ status: 200, ms: 50 + (count > 20 ? 0 : 10) });
    expect((await measured(wandering(1), back, few)).verdict).toMatchObject({ outcome: 'passed' });
    expect((await measured(wandering(2), back, few)).verdict.outcome).not.toBe('passed');
  });

  test('who fails more often fails, though its good answers are as fast', async () => {
    const { verdict, hosts } = await measured(
      (count) => (count % 2 === 0 ? { status: 500 } : { status: 200, ms: 50 }),
      steady(50),
    );
    expect(verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('failure rate') });
    expect(hosts.length).toBeLessThan(200);
  });

  test('where nobody answers, nothing was measured: that is no pass', async () => {
    const { verdict } = await measured(
      () => null,
      () => null,
      { change: { samples: 20 } },
    );
    expect(verdict.outcome).not.toBe('passed');
  });
});

test('each is asked where it answers itself: a proxy before one of them would make that the slower one', async () => {
  const { hosts } = await measured(steady(50), steady(50), { change: { samples: 10 }, beside: 'http://blue' });
  expect(new Set(hosts)).toEqual(new Set(['blue', fresh]));
});

describe('where only one runs at a time', () => {
  const recreated = { service: { strategy: 'recreate' as const } };
  const profile: Profile = { ms: Array.from({ length: 50 }, (_, index) => 50 + (index % 7)), samples: 100, errors: 0 };

  test('it is compared with what is known of the confirmed release', async () => {
    const same = await measured(steady(50), steady(0), { ...recreated, profile });
    expect([same.verdict.outcome, same.hosts.length]).toEqual(['passed', 110]);
    const slow = await measured(steady(120), steady(0), { ...recreated, profile });
    expect(slow.verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
    const failing = await measured((count) => (count % 4 === 0 ? null : { status: 200, ms: 50 }), steady(0), {
      ...recreated,
      profile,
    });
    expect(failing.verdict).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('failure rate') });
  });

  test('unless that one was asked something else', async () => {
    const slow = async (asked?: string) =>
      (await measured(steady(120), steady(0), { ...recreated, profile: { ...profile, ...(asked && { asked }) } }))
        .verdict;
    const { asked } = (await measured(steady(50), steady(0), recreated)).profile ?? {};
    expect(await slow(asked)).toMatchObject({ outcome: 'failed', code: 'WORSE' });
    expect(await slow('00000000')).toMatchObject({ outcome: 'passed', code: 'NOTHING_TO_COMPARE' });
  });

  test.each([0.5, 0.9, 0.99])('so is its quantile %d, and who is ten times as slow fails', async (quantile) => {
    const slow = await measured(steady(500), steady(0), { ...recreated, profile, change: { quantile } });
    expect(slow.verdict).toMatchObject({ outcome: 'failed', code: 'WORSE' });
  });

  test('and with nothing where nothing is known: then only failures speak, and it is what the next one is held against', async () => {
    const { verdict, profile: kept } = await measured(steady(500), steady(0), recreated);
    expect(verdict).toMatchObject({ outcome: 'passed', code: 'NOTHING_TO_COMPARE' });
    expect(kept).toMatchObject({ samples: 100, errors: 0 });
    expect(kept?.ms).toEqual(Array.from({ length: 100 }, (_, nth) => 500 + ((nth + 10) % 7)));
  });
});

test('of a first release no failure is to be expected', async () => {
  const answers: Answers = (count) => (count === 13 ? { status: 503 } : { status: 200, ms: 50 });
  const { verdict, hosts } = await measured(answers, steady(0), { isFirst: true });
  expect(new Set(hosts)).toEqual(new Set([fresh]));
  expect(verdict).toMatchObject({ outcome: 'failed', code: 'REQUESTS_FAILED', counts: { successful: 99, failed: 1 } });
});

test('what was seen is kept as evidence, of both', async () => {
  const { world } = await measured(steady(50), steady(50), { change: { samples: 10 } });
  const kept = JSON.parse(world.kept.get('verify:performance:web:1.performance.json') ?? '');
  expect([kept.candidate.ms.length, kept.against.ms.length, kept.against.at]).toEqual([10, 10, 'https://live']);
});

test('what answers how fast is kept with the marker, of a check that passed', () => {
  const profile = { ms: [1, 2, 3], samples: 3, errors: 0 };
  const table = play(settings({ web: service([], { verify: { performance: everyCheck.performance } }) }));
  table.ends('deploy:web', 'gate:candidate:web');
  const verdict = { outcome: 'passed', code: 'NOT_WORSE', reason: '', counts: {} } as never;
  table.says({
    ...{ type: 'service.checked', check: 'performance', service: 'web', key: 'verify:performance:web:1' },
    ...{ verdict, profile },
  });
  table.all();
  expect(table.state.markers.web).toEqual({ release: { version: '2' }, deployment: 'd-1', ordinal: 2, profile });
});
