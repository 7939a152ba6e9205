import { resumeDeploy, resumeRollback, resumeShift } from '@convoy/engine/perform/effects';
import type { Fact } from '@convoy/model/events';
import type { Release } from '@convoy/model/release';
import type { ServiceSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { able, base, service, settings } from '../../model/test/settings.ts';
import { outside, perform } from './performing.ts';
import { play } from './table.ts';

/** Version 1 serves with configuration A; version 1 with configuration B is to be deployed. */
const former = { version: '1', fingerprint: 'A', handle: 'blue' };
const wanted = { version: '1', fingerprint: 'B' };
const health = { url: 'http://web', live: '/l', ready: '/r', version: '[BODY].version' };

const playing = (change: Partial<ServiceSettings>, capabilities = able) =>
  play(settings({ web: service([], { health, ...change }) }), {
    base: base({ markers: { web: { release: former, deployment: 'd', ordinal: 1 } } }),
    candidates: { web: { release: wanted, changed: true, reason: 'its configuration changed' } },
    capabilities: { web: capabilities },
  });
const deployed: Fact = {
  type: 'service.deployed',
  ...{ service: 'web', key: 'deploy:web:1', release: { ...wanted, handle: 'green' } },
};
const answering = { look: () => ({ status: 200, body: '{"version":"1"}' }) };
const serving = (release: Release) => ({
  ...answering,
  describe: () => ({ live: { release }, idle: null }),
});
const outcome = ([fact]: readonly Fact[]) => (fact?.type === 'service.gated' ? fact.verdict.outcome : fact?.type);

describe('only the configuration differs', () => {
  test('a candidate without a URL of its own is never looked at where the former release answers', async () => {
    const table = playing({});
    table.says(deployed);
    const around = outside(serving(former));
    const [fact] = await perform(table, 'gate:candidate:web', around);
    expect(fact).toMatchObject({
      verdict: { outcome: 'error', reason: expect.stringContaining('let its deploy answer with the candidate') },
    });
    expect(around.looks).toEqual([]);
  });

  test('a candidate that has one is looked at there, as any other', async () => {
    const table = playing({});
    table.says({ ...deployed, candidate: 'http://candidate' } as Fact);
    const around = outside(serving(former));
    expect(await perform(table, 'gate:candidate:web', around).then(outcome)).toBe('passed');
    expect(new Set(around.looks)).toEqual(new Set(['http://candidate/r']));
  });

  test('what serves is told apart by its provider, not by the version it names', async () => {
    const gate = (release: typeof former) => {
      const table = playing({ strategy: 'recreate' });
      table.says(deployed);
      table.ends('shift:web');
      return perform(table, 'gate:live:web', outside(serving(release))).then(outcome);
    };
    expect(await gate({ ...former, fingerprint: 'B', handle: 'green' })).toBe('passed');
    expect(await gate(former)).toBe('inconclusive');
  });

  test('without describe there is nobody else to ask: the version must do', async () => {
    const capabilities = { ...able, shift: false, describe: false };
    const table = playing({}, capabilities);
    table.says(deployed);
    table.ends('shift:web');
    expect(
      await perform(table, 'gate:live:web', outside({ ...answering, provider: { capabilities } })).then(outcome),
    ).toBe('passed');
  });

  test('a resumed deploy does not take the same version with another configuration for its own', async () => {
    const around = outside({ describe: () => ({ live: null, idle: { release: { version: '1', fingerprint: 'C' } } }) });
    await perform(playing({}), 'deploy:web', around, resumeDeploy as never);
    expect(around.calls).toEqual(['deploy 1']);
  });
});

describe('no handle tells two releases of one version apart', () => {
  const both = {
    ...answering,
    describe: () => ({ live: { release: { version: '1' } }, idle: { release: { version: '1' } } }),
  };
  const forced = (handle?: string) => {
    const mine = { version: '1', ...(handle ? { handle } : {}) };
    const table = play(settings({ web: service([], { health, watchMs: 10 }) }), {
      base: base({
        markers: {
          web: { release: { version: '1', ...(handle ? { handle: 'blue' } : {}) }, deployment: 'd', ordinal: 1 },
        },
      }),
      candidates: { web: { release: { version: '1' }, changed: false, reason: 'the same' } },
      force: true,
    });
    table.says({ ...deployed, release: mine, candidate: 'http://candidate' } as Fact);
    table.ends('gate:candidate:web');
    return table;
  };

  test('a shift and a rollback that nobody saw end are asked about, not taken for done', async () => {
    const table = forced();
    const shifting = outside(both);
    expect(await perform(table, 'shift:web', shifting, resumeShift as never)).toMatchObject([
      { code: 'UNKNOWN_EFFECT', reason: expect.stringContaining('two releases of the same version') },
    ]);
    table.ends('shift:web');
    table.fails('watch:web');
    const goingBack = outside(both);
    expect(await perform(table, 'rollback:web', goingBack, resumeRollback as never)).toMatchObject([
      { code: 'UNKNOWN_EFFECT', subject: 'web' },
    ]);
    expect([...shifting.calls, ...goingBack.calls]).toEqual([]);
  });

  test('nor where only the configuration differs, of which its provider knows nothing', async () => {
    const table = playing({});
    table.says({ ...deployed, candidate: 'http://candidate' } as Fact);
    table.ends('gate:candidate:web');
    const shifting = (live: Release) => outside({ ...both, describe: () => ({ live: { release: live }, idle: null }) });
    const before = shifting({ version: '1', handle: 'blue' });
    await perform(table, 'shift:web', before, resumeShift as never);
    expect(before.calls).toEqual(['shift 1']);
    const after = shifting({ version: '1', handle: 'green' });
    expect(await perform(table, 'shift:web', after, resumeShift as never)).toMatchObject([{ type: 'service.shifted' }]);
    const unclear = await perform(table, 'shift:web', shifting({ version: '1' }), resumeShift as never);
    expect(unclear).toMatchObject([{ code: 'UNKNOWN_EFFECT' }]);
  });

  test('with handles nobody is asked', async () => {
    const around = outside({
      ...both,
      describe: () => ({ live: { release: { version: '1', handle: 'blue' } }, idle: null }),
    });
    await perform(forced('green'), 'shift:web', around, resumeShift as never);
    expect(around.calls).toEqual(['shift 1']);
  });
});
