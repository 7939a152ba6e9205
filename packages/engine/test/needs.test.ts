import type { PlanInput } from '@convoy/model/planner';
import type { Settings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import { plan as planOf } from '../../model/test/planning.ts';
import { base, marker, service, settings } from '../../model/test/settings.ts';
import { confirmedBefore, play } from './table.ts';

/** These are not deployed here. */
const without = (of: Settings, ...unchanged: string[]): Partial<PlanInput> => ({
  only: Object.keys(of.services).filter((name) => !unchanged.includes(name)),
});

const shop = settings({ catalog: service(), web: service(['catalog']) });

test('a need that is not deployed here and was never confirmed is refused before anything begins', () => {
  const { refusals } = planOf(shop, { ...without(shop, 'catalog'), base: base() });
  expect(refusals).toMatchObject([{ subject: 'catalog', code: 'NEED_NOT_READY' }]);
});

test('a marker is a memory: it must answer ready before the service starts', () => {
  const table = play(shop, without(shop, 'catalog'));
  expect(table.running).toEqual(['gate:need:catalog']);
  expect(table.state.running['gate:need:catalog:1']?.command).toMatchObject({ release: { version: '1' } });
  expect(table.ends('gate:need:catalog')).toEqual(['deploy:web']);
});

test('it does not answer: NEED_NOT_READY at the gate, and nothing was deployed', () => {
  const table = play(shop, without(shop, 'catalog'));
  expect(table.fails('gate:need:catalog')).toEqual([]);
  expect(table.told('failure.detected')).toMatchObject([
    { point: 'gate', service: 'web', code: 'NEED_NOT_READY', reason: 'it needs catalog: because' },
  ]);
  expect(table.begun).toEqual(['gate:need:catalog']);
  expect(table.state).toMatchObject({ outcome: 'rolled-back', holds: [], markers: confirmedBefore(shop).markers });
});

test('an answer that could not be had is not ready either', () => {
  const table = play(shop, without(shop, 'catalog'));
  table.waits(1000 + 60_000);
  expect(table.told('failure.detected')).toMatchObject([{ point: 'gate', service: 'web', code: 'NEED_NOT_READY' }]);
  expect(table.order('deploy')).toEqual([]);
  expect(table.state.outcome).toBe('rolled-back');
});

test('one that could not be asked again concerns who waits for it, and not who is deployed already', () => {
  const alone = (other: string) => ({ on: ['gate'], scope: 'service', tolerates: [other] }) as const;
  const of = settings({
    stock: service(),
    a: service(['stock'], { rollback: alone('b') }),
    b: service(['a', 'stock'], { rollback: alone('a') }),
  });
  const table = play(of, without(of, 'stock'));
  table.ends('gate:need:stock', 'deploy:a', 'gate:candidate:a');
  table.lasts(61_000);
  expect(table.ends('shift:a')).toEqual(['gate:need:stock']);
  table.waits(1000 + 60_000);
  expect(table.told('rollback.decided')).toMatchObject([{ affected: ['b'] }]);
  // Its gate was long ago by now.
  table.ends('watch:a');
  expect(table.state).toMatchObject({ confirmed: true, markers: { a: { ordinal: 2 }, b: { ordinal: 1 } } });
});

test('it is asked when the service could start, not when the deployment begins', () => {
  const of = settings({ catalog: service(), slow: service(), web: service(['catalog', 'slow']) });
  const table = play(of, without(of, 'catalog'));
  expect(table.running).toEqual(['deploy:slow']);
  expect(table.through('slow')).toContain('gate:need:catalog');
  expect(table.ends('gate:need:catalog')).toEqual(['deploy:web']);
});

test('it is asked once for all who need it', () => {
  const of = settings({ catalog: service(), web: service(['catalog']), app: service(['catalog']) });
  const table = play(of, without(of, 'catalog'));
  expect(table.running).toEqual(['gate:need:catalog']);
  expect(table.ends('gate:need:catalog').toSorted()).toEqual(['deploy:app', 'deploy:web']);
});

test('all of several are asked, and one that does not answer is enough', () => {
  const of = settings({ catalog: service(), prices: service(), web: service(['catalog', 'prices']) });
  const table = play(of, without(of, 'catalog', 'prices'));
  expect(table.running).toEqual(['gate:need:catalog', 'gate:need:prices']);
  expect(table.ends('gate:need:catalog')).toEqual([]);
  table.fails('gate:need:prices');
  expect(table.told('failure.detected')).toMatchObject([{ service: 'web', code: 'NEED_NOT_READY' }]);
  expect(table.order('deploy')).toEqual([]);
});

test('without health there is nobody to ask: then the marker must do', () => {
  const of = settings({ catalog: service([], { health: null }), web: service(['catalog']) });
  expect(play(of, without(of, 'catalog')).running).toEqual(['deploy:web']);
});

test('who does not need it is not concerned: with scope service the rest goes out', () => {
  const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
  const of = settings({ catalog: service(), web: service(['catalog'], alone), other: service() });
  const table = play(of, without(of, 'catalog'));
  table.fails('gate:need:catalog');
  table.all();
  expect(table.state.markers).toMatchObject({
    web: { ordinal: 1, release: { version: '1' } },
    other: { ordinal: 2, release: { version: '2' } },
  });
});

test('a service behind a task is a need too, and is asked', () => {
  const of = settings(
    { catalog: service(), web: service(['schema']) },
    { tasks: { schema: { run: 'true', phase: 'expand', needs: ['catalog'], idempotent: true, timeoutMs: 10 } } },
  );
  const table = play(of, { ...without(of, 'catalog'), base: base({ markers: { catalog: marker('1') } }) });
  while (!table.running.includes('gate:need:catalog')) table.ends(table.running[0] ?? '');
  table.fails('gate:need:catalog');
  expect(table.order('deploy')).toEqual([]);
});

test('a need of two is asked once', () => {
  const of = settings({ catalog: service(), web: service(['catalog']), app: service(['catalog']) });
  expect(play(of, { only: ['web', 'app'] }).begun).toEqual(['gate:need:catalog']);
});
