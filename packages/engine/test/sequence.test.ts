import { serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { able, service, settings } from '../../model/test/settings.ts';
import { play } from './table.ts';

test('a service starts when its own needs are checkpointed, not when a stage is', () => {
  const table = play(settings({ catalog: service(), slow: service(), web: service(['catalog']) }));
  expect(table.running).toEqual(['deploy:catalog', 'deploy:slow']);
  expect(table.through('catalog')).toEqual(['gate:candidate:catalog', 'shift:catalog', 'deploy:web']);
  expect(table.running).toEqual(['deploy:slow', 'deploy:web']);
});

test('neither a deployed nor a gated need is enough: it is the checkpoint that counts', () => {
  const table = play(settings({ catalog: service(), web: service(['catalog']) }));
  expect(table.ends('deploy:catalog')).toEqual(['gate:candidate:catalog']);
  expect(table.ends('gate:candidate:catalog')).toEqual(['shift:catalog']);
  expect(table.told('service.checkpointed')).toEqual([]);
  expect(table.ends('shift:catalog')).toEqual(['deploy:web']);
  expect(table.told('service.checkpointed')).toMatchObject([{ service: 'catalog' }]);
});

test('it waits for all of its needs', () => {
  const table = play(settings({ a: service(), b: service(), web: service(['a', 'b']) }));
  expect(table.through('a')).not.toContain('deploy:web');
  expect(table.through('b')).toContain('deploy:web');
});

describe('a step goes through its phases in order', () => {
  test('blue-green: the candidate is gated before it gets traffic', () => {
    const table = play(settings({ web: service() }));
    table.through('web');
    expect(table.begun).toEqual(['deploy:web', 'gate:candidate:web', 'shift:web']);
  });

  test('recreate: users meet the release first, so what is live is gated, and dependents wait for that', () => {
    const table = play(settings({ web: service([], { strategy: 'recreate' }), edge: service(['web']) }));
    table.ends('deploy:web', 'shift:web');
    expect(table.begun).toEqual(['deploy:web', 'shift:web', 'gate:live:web']);
    expect(table.ends('gate:live:web')).toEqual(['deploy:edge']);
  });

  test('a provider without shift is recreated, whatever the strategy says', () => {
    const of = settings({ web: service() });
    const table = play(of, { capabilities: { web: { ...able, shift: false } } });
    table.through('web');
    expect(table.begun).toEqual(['deploy:web', 'shift:web', 'gate:live:web']);
  });

  test('without health there is nothing to gate', () => {
    const table = play(settings({ web: service([], { health: null }) }));
    table.through('web');
    expect(table.begun).toEqual(['deploy:web', 'shift:web']);
    expect(table.state.outcome).toBe('confirmed');
  });
});

test('whoever needs what is taken back alone is skipped, with all behind it, and the reason names the need', () => {
  const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: ['edge', 'web'] } } as const;
  const table = play(
    settings({ api: service([], alone), web: service(['api']), edge: service(['web']), other: service() }),
  );
  table.ends('deploy:api');
  table.fails('gate:candidate:api');
  expect(table.told('service.skipped')).toMatchObject([
    { service: 'web', code: 'NEED_TAKEN_BACK', reason: 'api, which it needs, was taken back' },
    { service: 'edge', code: 'NEED_TAKEN_BACK', reason: 'web, which it needs, was taken back' },
  ]);
  table.all();
  expect(table.order('deploy')).toEqual(['api', 'other']);
});

const playing = fc.record({ needs: dag(10), picks: fc.infiniteStream(fc.nat()) });

test('at every moment exactly those have begun whose needs are all checkpointed', () => {
  fc.assert(
    fc.property(playing, ({ needs, picks }) => {
      fc.pre(Object.keys(needs).length > 0);
      const table = play(
        settings(Object.fromEntries(Object.entries(needs).map(([name, own]) => [name, service(own)]))),
      );
      const isReady = (name: string) =>
        needs[name]?.every((need) => serviceOf(table.state, need).checkpointed === true) === true;
      for (const pick of picks) {
        expect(table.order('deploy').toSorted()).toEqual(Object.keys(needs).filter(isReady).toSorted());
        const { running } = table;
        if (running.length === 0) break;
        table.ends(running[pick % running.length] as string);
      }
      expect(table.state.outcome).toBe('confirmed');
    }),
  );
});
