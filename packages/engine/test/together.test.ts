import { serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { service, settings } from '../../model/test/settings.ts';
import { play } from './table.ts';

const together = (services: Parameters<typeof settings>[0], change: Parameters<typeof settings>[1] = {}) =>
  settings(services, { shift: 'together', ...change });

describe('shift: each', () => {
  test('a service shifts when its own gate has passed, whatever the others are at', () => {
    const table = play(settings({ a: service(), b: service() }));
    expect(table.ends('deploy:a', 'gate:candidate:a')).toEqual(['gate:candidate:a', 'shift:a']);
    expect(table.running).toEqual(['deploy:b', 'shift:a']);
  });
});

describe('shift: together', () => {
  test('a need counts from gated, else it would wait for itself', () => {
    const table = play(together({ api: service(), web: service(['api']) }));
    expect(table.ends('deploy:api')).toEqual(['gate:candidate:api']);
    expect(table.ends('gate:candidate:api')).toEqual(['deploy:web']);
  });

  test('nobody shifts before all are gated; then dependencies go first', () => {
    const table = play(together({ api: service(), web: service(['api']), edge: service(['web']), other: service() }));
    table.ends('deploy:api', 'gate:candidate:api', 'deploy:web', 'gate:candidate:web', 'deploy:edge');
    expect(table.ends('gate:candidate:edge')).toEqual([]);
    table.ends('deploy:other');
    expect(table.ends('gate:candidate:other')).toEqual(['shift:api', 'shift:other']);
    expect(table.ends('shift:api')).toEqual(['shift:web']);
    expect(table.ends('shift:web')).toEqual(['shift:edge']);
  });

  test('a gate that fails before that costs nobody anything: there is nothing to switch back', () => {
    const table = play(together({ api: service(), web: service(['api']) }));
    table.ends('deploy:api', 'gate:candidate:api', 'deploy:web');
    expect(table.fails('gate:candidate:web').toSorted()).toEqual(['retire:api', 'retire:web']);
    table.all();
    expect(table.order('shift')).toEqual([]);
    expect(table.order('rollback')).toEqual([]);
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('whoever went back alone is not waited for', () => {
    const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
    const table = play(together({ api: service(), lost: service([], alone) }));
    table.ends('deploy:api', 'gate:candidate:api', 'deploy:lost');
    expect(table.fails('gate:candidate:lost')).toContain('shift:api');
  });

  test('without health a candidate has nothing to pass: deployed is enough', () => {
    const table = play(together({ api: service([], { health: null }), web: service(['api']) }));
    expect(table.ends('deploy:api')).toEqual(['deploy:web']);
    table.ends('deploy:web');
    expect(table.ends('gate:candidate:web')).toEqual(['shift:api']);
  });

  test('what is recreated waits for nobody and is waited for by its dependents only', () => {
    const table = play(together({ old: service([], { strategy: 'recreate' }), api: service(), web: service(['old']) }));
    expect(table.ends('deploy:old')).toEqual(['shift:old']);
    expect(table.ends('shift:old')).toEqual(['gate:live:old']);
    expect(table.ends('gate:live:old')).toEqual(['deploy:web']);
  });

  test('what is gated gives its place to others and takes one again to shift', () => {
    const table = play(together({ a: service(), b: service() }, { maxParallel: 1 }));
    table.ends('deploy:a');
    expect(table.ends('gate:candidate:a')).toEqual(['deploy:b']);
    table.ends('deploy:b');
    expect(table.ends('gate:candidate:b')).toEqual(['shift:a']);
    expect(table.ends('shift:a')).toEqual(['shift:b']);
  });
});

test('no shift begins before every candidate has passed, or before those of its needs are done', () => {
  const playing = fc.record({ needs: dag(8), picks: fc.infiniteStream(fc.nat()) });
  fc.assert(
    fc.property(playing, ({ needs, picks }) => {
      const names = Object.keys(needs);
      fc.pre(names.length > 0);
      const table = play(together(Object.fromEntries(names.map((name) => [name, service(needs[name])]))));
      for (const pick of picks) {
        for (const name of table.order('shift')) {
          expect(names.filter((other) => serviceOf(table.state, other).gated?.outcome !== 'passed')).toEqual([]);
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
