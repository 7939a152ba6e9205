import type { Settings } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { smoke } from '../../model/test/checks.ts';
import { dag } from '../../model/test/dag.ts';
import { check, service, settings } from '../../model/test/settings.ts';
import { canary, play, upTo, web } from './canary.ts';

describe('a canary', () => {
  test('gets a larger share step by step, each judged before the next, and all of it in the end', () => {
    const table = play(settings({ web: web(smoke), edge: service(['web']) }));
    const order = ['deploy:web', 'gate:candidate:web', 'verify:smoke:web', 'weigh:1:web', 'canary:1:web'];
    for (const name of [...order, 'weigh:2:web', 'canary:2:web', 'shift:web']) {
      expect(table.running).toEqual([name]);
      table.ends(name);
    }
    expect(table.running).toEqual(['deploy:edge']);
    expect(table.told('service.weighed')).toMatchObject([
      { share: 0.1, step: 1 },
      { share: 0.5, step: 2 },
    ]);
  });

  test('is looked at again before every share and the shift, where its gate says nothing of now', () => {
    const table = upTo(play(settings({ web: web() })), 'canary:1:web');
    table.lasts(61_000);
    expect(table.ends('canary:1:web')).toEqual(['gate:candidate:web']);
    expect(table.ends('gate:candidate:web')).toEqual(['weigh:2:web']);
    table.ends('weigh:2:web');
    table.lasts(61_000);
    expect(table.ends('canary:2:web')).toEqual(['gate:candidate:web']);
    expect(table.ends('gate:candidate:web')).toEqual(['shift:web']);
  });

  test('keeps its place under a limit until it serves', () => {
    const table = play(settings({ web: web(), zoo: service() }, { maxParallel: 1 }));
    upTo(table, 'canary:2:web');
    expect(table.running).toEqual(['canary:2:web']);
    table.ends('canary:2:web');
    expect(table.ends('shift:web')).toEqual(['deploy:zoo']);
  });
});

describe('together', () => {
  const together = (services: Settings['services'], change: Partial<Settings> = {}) =>
    settings(services, { shift: 'together', ...change });

  test('takes a place for a share as for a shift, and gives it up in between', () => {
    const table = play(together({ web: web(), zoo: service() }, { maxParallel: 1 }));
    table.ends('deploy:web', 'gate:candidate:web', 'deploy:zoo');
    expect(table.ends('gate:candidate:zoo')).toEqual(['weigh:1:web']);
    expect(table.ends('weigh:1:web').toSorted()).toEqual(['canary:1:web', 'shift:zoo']);
  });

  test('nobody gets a share or shifts before every candidate is proved, or before what it needs has shifted', () => {
    const playing = fc.record({ needs: dag(6), picks: fc.infiniteStream(fc.nat()) });
    fc.assert(
      fc.property(playing, ({ needs, picks }) => {
        const names = Object.keys(needs);
        fc.pre(names.length > 0);
        const kinds = [{ ...canary, ...smoke }, canary, {}];
        const services = names.map((name, index) => [name, service(needs[name], kinds[index % 3])]);
        const table = play(together(Object.fromEntries(services)));
        for (const pick of picks) {
          for (const name of [...table.order('weigh'), ...table.order('shift')]) {
            const isProved = (other: string): boolean => {
              const { gated, verified } = serviceOf(table.state, other);
              return gated?.outcome === 'passed' && (names.indexOf(other) % 3 > 0 || verified?.smoke !== undefined);
            };
            expect(names.filter((other) => !isProved(other))).toEqual([]);
            expect(needs[name]?.filter((need) => !serviceOf(table.state, need).shifted)).toEqual([]);
          }
          const { running } = table;
          if (running.length === 0) break;
          table.ends(running[pick % running.length] as string);
        }
        expect(table.state.outcome).toBe('confirmed');
      }),
    );
  });
});

describe('a canary that fails', () => {
  test('is taken back though it never shifted, measured again, and held', () => {
    const table = upTo(play(settings({ web: web() })), 'canary:2:web');
    expect(table.fails('canary:2:web')).toEqual(['rollback:web']);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'check', service: 'web', check: 'canary' }]);
    expect(table.ends('rollback:web')).toEqual(['gate:restored:web']);
    table.all();
    expect([table.order('shift'), table.order('retire')]).toEqual([[], []]);
    expect(table.state).toMatchObject({
      outcome: 'rolled-back',
      holds: [{ service: 'web', release: { version: '2' } }],
      markers: { web: { ordinal: 1 } },
    });
  });

  test('goes back before all that shifted: its traffic is the latest', () => {
    const table = play(settings({ a: service(), b: service(['a']), web: service(['b'], canary) }));
    table.through('a', 'b');
    upTo(table, 'canary:1:web');
    expect(table.fails('canary:1:web')).toEqual(['rollback:web']);
    expect(table.ends('rollback:web')).toEqual(['rollback:b', 'gate:restored:web']);
    expect(table.ends('rollback:b')).toContain('rollback:a');
  });

  test('because its share could not be sent is taken back as well: some of it may have come about', () => {
    const table = upTo(play(settings({ web: web() })), 'weigh:1:web');
    expect(table.fails('weigh:1:web')).toEqual(['rollback:web']);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'deploy', service: 'web' }]);
  });

  test('after a halt is judged again at its share, under another key; steps that passed are not done again', () => {
    const table = play(settings({ web: web({ rollback: { on: ['gate'], scope: 'deployment', tolerates: [] } }) }));
    upTo(table, 'canary:2:web');
    table.fails('canary:2:web');
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_NOT_WANTED', subject: 'web' });
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' })).toEqual(['canary:2:web:2']);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
    expect(table.order('weigh')).toEqual(['web', 'web']);
  });
});

describe('when another fails', () => {
  test('a share that is being sent is waited for, and goes back first', () => {
    const table = play(settings({ api: service(), web: web(), bad: service() }));
    table.through('api');
    upTo(table, 'weigh:1:web');
    table.ends('deploy:bad');
    expect(table.fails('gate:candidate:bad')).toEqual([]);
    expect(table.ends('weigh:1:web')).toEqual(['rollback:web', 'rollback:api']);
  });

  test('nobody judges a canary on that goes back', () => {
    const table = play(settings({ web: web(), bad: service() }));
    upTo(table, 'canary:1:web');
    table.ends('deploy:bad');
    expect(table.fails('gate:candidate:bad')).toEqual(['rollback:web']);
    expect(table.told('command.abandoned').map(({ key }) => key)).toEqual(['canary:1:web:1']);
    expect(table.ends('rollback:web')).toEqual(['gate:restored:web', 'retire:bad']);
  });
});

test('a canary beside an integration check of that name: neither is taken for the other', () => {
  const table = play(settings({ web: web() }, { checks: { canary: check('web') } }));
  table.all();
  expect(table.begun.filter((name) => name.includes('canary'))).toEqual([
    'canary:1:web',
    'canary:2:web',
    'check:canary',
  ]);
  expect(table.state.outcome).toBe('confirmed');
});
