import type { Description, Provider, Traffic } from '@convoy/model/ports';
import { describe, expect, test } from '@jest/globals';
import { able, service, settings } from '../../model/test/settings.ts';
import { type Answer, outside, perform } from './performing.ts';
import { play } from './table.ts';

const second = 1_000;

interface Around {
  readonly traffic?: Provider['traffic'];
  readonly look?: (url: string, now: number) => Answer;
  readonly describe?: () => Description;
}

const found = (version: string, url: string) => ({ release: { version }, url });
const inPlace: Description = { live: found('1', 'http://blue'), idle: found('2', 'http://green') };

/** At the only step of a canary, which takes ten seconds. */
const begun = () => {
  const canary = { strategy: 'canary', canary: [{ share: 0.1, forMs: 10 * second }] } as const;
  const health = { live: '/l', ready: '/r' };
  const table = play(settings({ web: service([], { ...canary, health }) }), {
    capabilities: { web: { ...able, weigh: true } },
  });
  while (!table.running.includes('canary:1:web')) table.ends(table.running[0] as string);
  return table;
};

/** That step, judged. */
const judged = async ({ traffic, look = () => ({ status: 200, ms: 10 }), describe: there = () => inPlace }: Around) => {
  const table = begun();
  const world = outside({ look, describe: there, ...(traffic ? { provider: { traffic } } : {}) });
  const [fact] = await perform(table, 'canary:1:web', world);
  return { fact, world };
};

const served = (count: number, ms: number, errors = 0) => ({
  n: count + errors,
  errors,
  ms: Array.from({ length: count }, (_, index) => ms + (index % 7) / 7),
});

/** Of each second so many answers; the first call is told all that was counted before. */
const traffic = (before: Traffic, each: Omit<Traffic, 'cursor'>): NonNullable<Provider['traffic']> => {
  return async (_, cursor) => (cursor === null ? before : { ...each, cursor: 'later' });
};

describe('what users met', () => {
  const same = { live: served(20, 100), candidate: served(20, 100) };

  test('of both alike is no failure', async () => {
    const { fact } = await judged({ traffic: traffic({ ...same, cursor: 'begun' }, same) });
    expect(fact).toMatchObject({ type: 'service.checked', check: 'canary', step: 1, verdict: { outcome: 'passed' } });
  });

  test('of a slower candidate fails it once that is sure', async () => {
    const slow = { ...same, candidate: served(20, 200) };
    const { fact, world } = await judged({ traffic: traffic({ ...same, cursor: 'begun' }, slow) });
    expect(fact).toMatchObject({
      verdict: { outcome: 'failed', code: 'WORSE', reason: expect.stringMatching(/^of users' requests latency/) },
    });
    expect(world.time.now()).toBeLessThan(5 * second);
  });

  test('by so little that nobody notices is none, though it is twice as much', async () => {
    const quick = { live: served(20, 2), candidate: served(20, 4) };
    const { fact } = await judged({ traffic: traffic({ ...quick, cursor: 'begun' }, quick) });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed', reason: expect.stringContaining('5 or less') } });
  });

  test('before its step, when the shares were others, says nothing of it', async () => {
    const before = { live: served(900, 10), candidate: served(100, 100), cursor: 'begun' };
    const { fact } = await judged({ traffic: traffic(before, same) });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed' } });
  });

  test('is not known where the provider does not say: that is no failure of the candidate', async () => {
    const { fact } = await judged({ traffic: () => Promise.reject(new Error('busy')) });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed' } });
  });
});

describe('looks of ours', () => {
  test('at the release beside it, where it answers itself, are what those at the candidate are held against', async () => {
    const slow = { look: (url: string) => ({ status: 200, ms: url.startsWith('http://blue') ? 50 : 100 }) };
    const { fact, world } = await judged(slow);
    expect(fact).toMatchObject({
      verdict: { outcome: 'failed', code: 'WORSE', reason: expect.stringContaining('latency') },
    });
    expect(new Set(world.looks.map((url) => new URL(url).host))).toEqual(new Set(['blue', 'web.candidate']));
  });

  test('go on when the provider is silent for a moment', async () => {
    let asked = 0;
    const describe = (): Description => {
      asked += 1;
      if (asked === 1) throw new Error('busy');
      return inPlace;
    };
    const { fact, world } = await judged({ describe });
    expect(fact).toMatchObject({ verdict: { outcome: 'passed' } });
    expect(world.looks).toContain('http://blue/r');
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
