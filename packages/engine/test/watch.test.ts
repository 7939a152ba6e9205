import { freshMs, lastLookMs } from '@convoy/engine/limits';
import type { Capabilities } from '@convoy/model/capabilities';
import { describe, expect, test } from '@jest/globals';
import { able as all, check, service, settings } from '../../model/test/settings.ts';
import { success } from './commands.ts';
import { play } from './table.ts';

const watched = { watchMs: 5000 };

describe('a watch', () => {
  test('begins after the shift; dependents do not wait for it, the confirmation does', () => {
    const table = play(settings({ api: service([], watched), web: service(['api']) }));
    table.ends('deploy:api', 'gate:candidate:api');
    expect(table.ends('shift:api').toSorted()).toEqual(['deploy:web', 'watch:api']);
    table.through('web');
    expect(table.state.confirmed).toBe(false);
    table.ends('watch:api');
    expect(table.state.outcome).toBe('confirmed');
  });

  test('that ended before all was in place and checked is no proof: there is one more look, at all of them at once', () => {
    const table = play(
      settings({ api: service([], watched), web: service([], watched) }, { checks: { all: check('api') } }),
    );
    table.through('api', 'web');
    table.ends('watch:api', 'watch:web');
    expect(table.ends('check:all')).toEqual(['watch:api', 'watch:web']);
    expect(table.state.running['watch:api:1']?.command).toMatchObject({ forMs: lastLookMs });
    table.ends('watch:web');
    expect(table.state.confirmed).toBe(false);
    table.ends('watch:api');
    expect(table.state.outcome).toBe('confirmed');
  });

  test('is not repeated where it ends last', () => {
    const table = play(settings({ api: service([], watched) }, { checks: { all: check('api') } }));
    table.through('api');
    table.ends('check:all', 'watch:api');
    expect(table.state.outcome).toBe('confirmed');
    expect(table.begun.filter((name) => name === 'watch:api')).toHaveLength(1);
  });

  test('is followed by another look where another watch ends long after it, and by one only', () => {
    const table = play(settings({ api: service([], watched), web: service([], watched) }));
    table.through('api', 'web');
    table.ends('watch:api');
    table.lasts(freshMs + 1);
    expect(table.ends('watch:web')).toEqual(['watch:api', 'watch:web']);
    table.ends('watch:web');
    table.lasts(freshMs - 1);
    table.ends('watch:api');
    expect(table.state.outcome).toBe('confirmed');
  });

  test('that is sick by the last look takes everything back', () => {
    const table = play(settings({ api: service([], watched) }, { checks: { all: check('api') } }));
    table.through('api');
    table.ends('watch:api', 'check:all');
    expect(table.fails('watch:api')).toEqual(['rollback:api']);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'watch', service: 'api' }]);
  });

  test('or a gate of long ago, where nothing is watched, confirms nothing; where nobody can tell what serves, it must do', () => {
    const slow = (able?: Partial<Capabilities>) => {
      const table = play(settings({ api: service() }, { checks: { all: check('api') } }), {
        capabilities: { api: { ...all, ...able } },
      });
      table.through('api');
      table.lasts(freshMs + 1);
      return [table.ends('check:all'), table.state.outcome];
    };
    expect(slow()).toEqual([['watch:api'], null]);
    expect(slow({ describe: false })).toEqual([[], 'confirmed']);
  });

  test('of what is recreated begins after its gate', () => {
    const table = play(settings({ api: service([], { ...watched, strategy: 'recreate' }) }));
    table.ends('deploy:api', 'shift:api');
    expect(table.running).toEqual(['gate:live:api']);
    expect(table.ends('gate:live:api')).toEqual(['watch:api']);
  });

  test('runs beside the checks', () => {
    const table = play(settings({ api: service([], watched) }, { checks: { all: check() } }));
    table.through('api');
    expect(table.running).toEqual(['watch:api', 'check:all']);
  });

  test('that had passed before a person was asked is begun once more: a halt may last for days', () => {
    const leave = { on: [], scope: 'service', tolerates: [] } as const;
    const table = play(
      settings({ api: service([], { ...watched, rollback: leave }), web: service([], { rollback: leave }) }),
    );
    table.through('api');
    table.ends('watch:api');
    table.fails('deploy:web');
    table.waits(86_400_000);
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' }).toSorted()).toEqual(['deploy:web:2', 'watch:api']);
  });

  test('is nothing without health, and nothing without a time', () => {
    const table = play(settings({ a: service([], { ...watched, health: null }), b: service([], { watchMs: null }) }));
    table.all();
    expect(table.order('watch')).toEqual([]);
    expect(table.state.outcome).toBe('confirmed');
  });

  test('that turns red takes back what was shifted, though every gate had passed', () => {
    const table = play(settings({ api: service([], watched), web: service(['api']) }));
    table.through('api', 'web');
    expect(table.fails('watch:api')).toEqual(['rollback:web']);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'watch', service: 'api' }]);
    table.all();
    expect(table.state.markers).toMatchObject({ api: { ordinal: 1 }, web: { ordinal: 1 } });
  });

  test('is given up as soon as its service goes back', () => {
    const table = play(settings({ api: service([], watched), web: service(['api']) }));
    table.through('api');
    table.ends('deploy:web');
    table.fails('gate:candidate:web');
    expect(table.told('command.abandoned')).toMatchObject([{ key: 'watch:api:1' }]);
    expect(table.running).toEqual(['rollback:api']);
  });

  test('of a service that stays goes on while another goes back alone', () => {
    const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
    const table = play(settings({ api: service([], watched), lost: service([], alone) }));
    table.through('api');
    table.ends('deploy:lost');
    table.fails('gate:candidate:lost');
    expect(table.running).toEqual(['watch:api', 'retire:lost']);
    table.ends('retire:lost', 'watch:api');
    expect(table.state.markers).toMatchObject({ api: { ordinal: 2 }, lost: { ordinal: 1 } });
  });
});

describe('where the plan says from what first looks on', () => {
  const care = { watch: 3, early: 0.4 };
  const begun = (failed: number, of = settings({ api: service([], watched) }, { care })) => {
    const table = play(of);
    table.ends('deploy:api');
    const gate = Object.values(table.state.running).find(({ command }) => command.type === 'gate')?.command;
    const fact = gate && success(gate);
    if (fact?.type !== 'service.gated') throw new Error('nobody looks');
    const counts = { ...{ successful: 3, inconclusive: 0, error: 0 }, failed };
    table.says({ ...fact, verdict: { ...fact.verdict, counts } });
    table.ends('shift:api');
    return table.told('command.started').find(({ command }) => command.type === 'watch');
  };

  test('a watch is longer, says so in the journal, and has the time for it', () => {
    const [usual, longer] = [begun(1), begun(2)];
    expect(usual?.command).not.toHaveProperty('forMs');
    expect(longer?.command).toMatchObject({ type: 'watch', service: 'api', forMs: 15_000 });
    expect(begun(9, settings({ api: service([], watched) }))?.command).not.toHaveProperty('forMs');
  });
});
