import { expect, test } from '@jest/globals';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

/** web needs schema, a migration, and that needs api: so web stands on api. */
const points = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;
const schemaBehind = { schema: task('expand', { needs: ['api'] }) };

test('together: dependencies shift first, through a task too', () => {
  const table = play(
    settings({ api: service(), web: service(['schema']) }, { shift: 'together', tasks: schemaBehind }),
  );
  table.ends('deploy:api', 'gate:candidate:api', 'task:schema', 'deploy:web', 'gate:candidate:web');
  expect(table.running).toEqual(['shift:api']);
});

test('a rollback starts once its dependents have switched, through a task too', () => {
  const table = play(
    settings({ api: service(), web: service(['schema']) }, { tasks: schemaBehind, checks: { all: check() } }),
  );
  table.through('api');
  table.ends('task:schema');
  table.through('web');
  expect(table.fails('check:all')).toEqual(['rollback:web']);
});

test('widening goes through a task too', () => {
  const alone = { watchMs: 10, rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const table = play(settings({ api: service([], alone), web: service(['schema']) }, { tasks: schemaBehind }));
  table.through('api');
  table.ends('task:schema');
  table.through('web');
  table.fails('watch:api');
  expect(table.told('rollback.decided')[0]?.affected).toEqual(['api', 'web']);
});

test('a task behind a skipped need waits until that has answered', () => {
  const of = settings({ api: service(), web: service(['schema']) }, { tasks: schemaBehind });
  const table = play(of, { only: ['web'] });
  expect(table.running).toEqual(['gate:need:api']);
});

test('a need that only a task of the end stands on, and that does not answer, fails the deployment with its name', () => {
  const of = settings(
    { api: service(), web: service() },
    { tasks: { ...schemaBehind, drop: task('contract', { needs: ['web', 'schema'] }) } },
  );
  const candidates = Object.fromEntries(
    ['api', 'web'].map((name) => [name, { release: { version: '2' }, changed: name === 'web', reason: '' }]),
  );
  const table = play(of, { candidates });
  table.fails('gate:need:api');
  table.all();
  expect(table.told('failure.detected')).toMatchObject([
    { task: 'schema', code: 'NEED_NOT_READY', reason: expect.stringContaining('it needs api') },
  ]);
  expect(table.state.outcome).toBe('rolled-back');
});

test('a task that fails behind another one concerns who waits for that, and nobody else', () => {
  const alone = { rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const of = settings(
    { web: service(['second'], alone), other: service([], alone) },
    { tasks: { first: task('expand'), second: task('expand', { needs: ['first'] }) } },
  );
  const table = play(of);
  table.through('other');
  table.fails('task:first');
  table.all();
  expect(table.told('rollback.decided')[0]?.affected).toEqual(['web']);
  expect(table.state.markers).toMatchObject({ web: { ordinal: 1 }, other: { ordinal: 2 } });
});

test('an expand task is not run for nobody: once all who wait for it are out it is left', () => {
  const alone = { rollback: { on: points, scope: 'dependents', tolerates: [] } } as const;
  const of = settings(
    { api: service([], alone), web: service(['api', 'schema'], alone), other: service([], alone) },
    { tasks: { slow: task('expand'), schema: task('expand', { needs: ['slow'] }) } },
  );
  const table = play(of);
  table.ends('deploy:api');
  table.fails('gate:candidate:api');
  expect(table.ends('task:slow')).toEqual([]);
  table.all();
  expect(table.order('task')).toEqual(['slow']);
  expect(table.state).toMatchObject({ confirmed: true, outcome: 'rolled-back', markers: { other: { ordinal: 2 } } });
});

test('a service does not start once the service behind a task that is done went back, and no contract task runs', () => {
  const alone = { watchMs: 10, rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const of = settings(
    {
      api: service([], alone),
      slow: service([], { rollback: { ...alone.rollback, tolerates: ['web'] } }),
      web: service(['schema', 'slow'], alone),
    },
    { tasks: { ...schemaBehind, drop: task('contract', { needs: ['schema'] }) } },
  );
  const table = play(of);
  table.through('api');
  table.ends('task:schema');
  table.fails('watch:api');
  table.all();
  expect(table.told('service.skipped')).toMatchObject([
    { service: 'web', reason: 'api, which it needs, was taken back' },
  ]);
  expect(table.order('deploy').toSorted()).toEqual(['api', 'slow']);
  expect(table.order('task')).toEqual(['schema']);
  expect(table.state.markers).toMatchObject({ slow: { ordinal: 2 }, web: { ordinal: 1 } });
});
