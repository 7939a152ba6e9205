import { expect, test } from '@jest/globals';
import { service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

/** Beyond a minute a verdict says nothing of now. */
const longAgo = 61_000;

test('a candidate that waited long for the others is looked at again before it gets traffic', () => {
  const table = play(settings({ a: service(), b: service() }, { shift: 'together' }));
  table.ends('deploy:a', 'gate:candidate:a');
  table.lasts(longAgo);
  table.ends('deploy:b');
  expect(table.ends('gate:candidate:b')).toEqual(['gate:candidate:a']);
  expect(table.ends('gate:candidate:a')).toEqual(['shift:a', 'shift:b']);
});

test('it is no pass any more: red now, it never gets any', () => {
  const table = play(settings({ a: service(), b: service() }, { shift: 'together' }));
  table.ends('deploy:a', 'gate:candidate:a');
  table.lasts(longAgo);
  table.ends('deploy:b', 'gate:candidate:b');
  table.fails('gate:candidate:a');
  table.all();
  expect(table.order('shift')).toEqual([]);
  expect(table.state.outcome).toBe('rolled-back');
});

test('what was gated before a halt is looked at again when a person goes on the day after', () => {
  const of = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
  const table = play(settings({ a: service([], of), b: service([], of) }, { shift: 'together' }));
  table.ends('deploy:a', 'gate:candidate:a');
  table.fails('deploy:b');
  expect(table.state.halted?.code).toBe('ROLLBACK_NOT_WANTED');
  table.waits(86_400_000);
  table.says({ type: 'deployment.resumed', actor: 'ada' });
  table.ends('deploy:b:2');
  expect(table.ends('gate:candidate:b:2')).toEqual(['gate:candidate:a']);
  expect(table.ends('gate:candidate:a')).toEqual(['shift:a', 'shift:b:2']);
});

test('a need that answered long ago is asked again when somebody else who needs it starts', () => {
  const of = settings({ stock: service(), a: service(['stock']), b: service(['a', 'stock']) });
  const table = play(of, { only: ['a', 'b'] });
  table.ends('gate:need:stock', 'deploy:a', 'gate:candidate:a');
  table.lasts(longAgo);
  expect(table.ends('shift:a')).toEqual(['gate:need:stock']);
  expect(table.ends('gate:need:stock')).toEqual(['deploy:b']);
});

test('a need is asked when there is room to start, and not again while it is fresh', () => {
  const of = settings(
    { stock: service(), a: service(), b: service(['stock', 'once']), c: service(['stock']) },
    {
      maxParallel: 1,
      tasks: { once: task('expand', { needs: ['stock'] }) },
    },
  );
  const table = play(of, { only: ['a', 'b', 'c'], durations: { a: 1000 } });
  expect(table.running).toEqual(['deploy:a']);
  table.through('a');
  table.all();
  expect(table.begun.filter((name) => name === 'gate:need:stock')).toEqual(['gate:need:stock']);
  expect(table.state.outcome).toBe('confirmed');
});
