import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { deployments } from './deployments.ts';
import { playThrough } from './playing.ts';
import { play, type Table } from './table.ts';

const of = settings({ api: service(), web: service(['api']) }, { checks: { all: check() } });
const resumed: Fact = { type: 'deployment.resumed', actor: 'ada' };
const asked = (subject: string): Fact => ({
  type: 'deployment.halted',
  code: 'UNKNOWN_EFFECT',
  subject,
  reason: 'nobody saw its end',
});
const settle = (subject: string, as: 'deployed' | 'absent'): Fact => ({
  type: 'control.accepted',
  verb: 'settle',
  actor: 'ada',
  ...{ subject, as },
});

/** Everything ends well until this runs, and then nobody sees its end. */
const lost = (name: string, table: Table = play(of)): Table => {
  while (!table.running.includes(name)) table.ends(table.running[0] ?? '');
  table.says(asked(name.split(':')[1] ?? ''));
  return table;
};

test('a halt asks a person, and until they answer nothing begins', () => {
  const table = lost('deploy:api');
  expect(table.state.halted).toMatchObject({ code: 'UNKNOWN_EFFECT', subject: 'api' });
  expect(table.waits(1_000_000)).toEqual([]);
  expect(table.running).toEqual(['deploy:api']);
});

describe('settle --as deployed: it goes on as if the event had come', () => {
  test.each([
    ['deploy:api', 'gate:candidate:api'],
    ['shift:api', 'deploy:web'],
  ])('%s', (name, next) => {
    const table = lost(name);
    expect(table.says(settle('api', 'deployed'))).toEqual([next]);
    table.says(resumed);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
    expect(table.begun.filter((one) => one.startsWith(name))).toEqual([name]);
  });

  test('a shift counts in the order of shifts, and its service goes back in its turn', () => {
    const table = lost('shift:api');
    table.says(settle('api', 'deployed'), resumed);
    table.through('web');
    table.fails('check:all');
    table.all();
    expect(table.order('rollback')).toEqual(['web', 'api']);
  });

  test('a switch back: it is gated, and what was taken back is held', () => {
    const table = play(of);
    table.through('api', 'web');
    table.fails('check:all');
    table.says(asked('web'));
    expect(table.says(settle('web', 'deployed')).toSorted()).toEqual(['gate:restored:web', 'rollback:api']);
    expect(table.state.holds).toMatchObject([{ service: 'web', release: { version: '2' } }]);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });
});

describe('settle --as absent: it is tried again, under another key', () => {
  test.each(['deploy:api', 'shift:api'])('%s', (name) => {
    const table = lost(name);
    expect(table.says(settle('api', 'absent'))).toEqual([`${name}:2`]);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
  });

  test('a switch back', () => {
    const table = play(of);
    table.through('api', 'web');
    table.fails('check:all');
    table.says(asked('web'));
    expect(table.says(settle('web', 'absent'))).toEqual(['rollback:web:2']);
    table.all();
    expect(table.order('rollback')).toEqual(['web', 'web', 'api']);
    expect(table.state.outcome).toBe('rolled-back');
  });
});

test('a task as well: deployed it is done, absent it is run again', () => {
  const one = settings({ api: service(['schema']) }, { tasks: { schema: task('expand', { idempotent: false }) } });
  const done = lost('task:schema', play(one));
  expect(done.says(settle('schema', 'deployed'))).toEqual(['deploy:api']);
  const again = lost('task:schema', play(one));
  expect(again.says(settle('schema', 'absent'))).toEqual(['task:schema:2']);
  expect(again.ends('task:schema:2')).toEqual(['deploy:api']);
});

test('an answer to what nobody asked changes nothing', () => {
  const table = play(of);
  const before = table.state;
  table.says(settle('web', 'deployed'));
  expect(table.state).toEqual({ ...before, segments: expect.anything() });
});

test('two questions at once: the second stays open until it is answered too', () => {
  const table = play(settings({ api: service(), web: service() }));
  table.says(asked('api'), asked('web'));
  table.says(settle('api', 'deployed'));
  expect(table.running.toSorted()).toEqual(['deploy:web', 'gate:candidate:api']);
  expect(table.state.running['deploy:web:1']?.unknown).toBe(true);
});

describe('another process takes the place of one that ended', () => {
  test('what failed has failed: nothing is tried anew where nothing had halted', () => {
    const table = play(of);
    table.ends('deploy:api');
    table.says({ type: 'failure.detected', point: 'gate', service: 'api', code: 'X', reason: 'red' }, resumed);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('what is under way stays under way', () => {
    const table = play(of);
    table.ends('deploy:api');
    expect(table.says(resumed)).toEqual([]);
    expect(table.running).toEqual(['gate:candidate:api']);
  });
});

test('whatever went wrong: a person who says to go on often enough brings it to an end', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { outcome, running, halted } = playThrough(deployment).state;
      expect({ isOver: outcome !== null, running, halted }).toEqual({ isOver: true, running: {}, halted: null });
    }),
    { numRuns: 200 },
  );
});
