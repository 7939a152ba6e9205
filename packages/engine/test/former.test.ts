import { expect, test } from '@jest/globals';
import { service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

/** Nothing new is left beside a former version that it was never confirmed with. */
const points = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;

test('what stays at its former version is not left beside a new need, whenever that began', () => {
  const alone = { rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const of = (maxParallel: number | null) =>
    settings(
      { api: service(), web: service(['api', 'schema'], alone) },
      { maxParallel, tasks: { schema: task('expand') } },
    );
  const ends = [null, 1].map((maxParallel) => {
    const table = play(of(maxParallel));
    table.fails('task:schema');
    table.all();
    return table.state.markers.api?.release.version;
  });
  expect(ends).toEqual(['1', '1']);
});

test('who is skipped stays at its former version: what it needs must be tolerated beside that', () => {
  const alone = { rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const table = play(settings({ a: service([], alone), b: service([], alone), web: service(['a', 'b'], alone) }));
  table.through('b');
  table.ends('deploy:a');
  table.fails('gate:candidate:a');
  table.all();
  expect(table.state.markers).toMatchObject({ b: { release: { version: '1' } }, web: { release: { version: '1' } } });
});

test('who failed to deploy and then has lost its need stays at its former version too', () => {
  const alone = { rollback: { on: points, scope: 'service', tolerates: [] } } as const;
  const part = { watchMs: 10, rollback: { on: points, scope: 'service', tolerates: ['base', 'old'] } } as const;
  const old = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
  const table = play(
    settings({
      base: service([], alone),
      part: service([], part),
      old: service(['base', 'part'], old),
      other: service([], alone),
    }),
  );
  table.through('base');
  table.ends('deploy:part', 'gate:candidate:part', 'shift:part', 'deploy:other', 'gate:candidate:other');
  // While something shifts nothing is decided yet, so that both failures are answered by one decision.
  table.fails('deploy:old');
  table.fails('watch:part');
  table.ends('shift:other');
  expect(table.told('rollback.decided')[0]?.affected.toSorted()).toEqual(['base', 'part']);
});
