import { answer } from '@convoy/engine/controls';
import { decide } from '@convoy/engine/decide';
import { focusOn } from '@convoy/engine/focus';
import { freshMs } from '@convoy/engine/limits';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { real, stageOf } from './stage.ts';
import { play, type Table } from './table.ts';

const of = settings(
  { api: service(['schema'], { watchMs: 10 }), web: service(['api']) },
  {
    checks: { smoke: check('web') },
    tasks: { schema: task('expand'), drop: task('contract', { needs: ['api'] }) },
  },
);
const pause = (table: Table) => table.says(answer(table.state, { verb: 'pause', actor: 'ada', reason: 'lunch' }));
const goOn = (table: Table) => table.says(answer(table.state, { verb: 'resume', actor: 'ada' }));

/** All ends well, but for the watches that begin again and again while it is paused. */
const rests = (table: Table): void => {
  for (let rounds = 0; rounds < 40 && table.running.length > 0; rounds += 1)
    table.ends(table.running[rounds % table.running.length] as string);
};

/** Looks, and the way back, are no step forward. */
const forward = /^(task|deploy|shift|check):/;

test('paused at any moment nothing more goes forward; afterwards it is confirmed as if nothing had been', () => {
  const undisturbed = play(of);
  undisturbed.all();
  fc.assert(
    fc.property(fc.nat({ max: undisturbed.begun.length - 2 }), fc.nat(), (before, at) => {
      const table = play(of);
      for (let step = 0; step < before; step += 1) {
        const { running } = table;
        if (running.length > 0) table.ends(running[(at + step) % running.length] as string);
      }
      const isLate = table.state.confirmed;
      pause(table);
      const first = table.begun.length;
      rests(table);
      if (isLate) return expect(table.told('control.refused')).toHaveLength(1);
      expect(table.begun.slice(first).filter((name) => forward.test(name))).toEqual([]);
      expect(table.state).toMatchObject({ confirmed: false, outcome: null, paused: { actor: 'ada', reason: 'lunch' } });
      goOn(table);
      table.all();
      expect(table.state).toMatchObject({ outcome: 'confirmed', paused: null, done: { schema: true, drop: true } });
      expect([...table.order('shift')].sort()).toEqual(['api', 'web']);
    }),
  );
});

test('what was measured before a long pause is measured again', () => {
  const table = play(settings({ api: service() }));
  table.ends('deploy:api');
  pause(table);
  table.ends('gate:candidate:api');
  table.waits(freshMs + 1);
  expect(goOn(table)).toEqual(['gate:candidate:api']);
});

test('what users meet while it is paused gets its gate, which takes it back', () => {
  const table = play(settings({ api: service([], { strategy: 'recreate', watchMs: 10 }) }));
  pause(table);
  expect(table.ends('deploy:api')).toEqual(['gate:live:api']);
  expect(table.ends('gate:live:api')).toEqual([]);
  expect(goOn(table)).toEqual(['shift:api']);
  const sick = play(settings({ api: service([], { strategy: 'recreate' }) }));
  pause(sick);
  sick.ends('deploy:api');
  expect(sick.fails('gate:live:api')).toEqual(['rollback:api']);
});

test('what was watched is watched on while it is paused, and confirmed after it', () => {
  const table = play(settings({ api: service([], { watchMs: 10 }) }));
  table.ends('deploy:api', 'gate:candidate:api');
  pause(table);
  expect(table.ends('shift:api')).toEqual(['watch:api']);
  expect(table.ends('watch:api')).toEqual(['watch:api']);
  expect(goOn(table)).toEqual([]);
  table.ends('watch:api');
  expect(table.state.outcome).toBe('confirmed');
  const sick = play(settings({ api: service([], { watchMs: 10 }) }));
  sick.ends('deploy:api', 'gate:candidate:api');
  pause(sick);
  sick.ends('shift:api', 'watch:api');
  expect(sick.fails('watch:api')).toEqual(['rollback:api']);
});

test('what fails while it is paused goes back all the same, and then nothing is paused any more', () => {
  const table = play(settings({ api: service() }));
  table.ends('deploy:api');
  pause(table);
  table.fails('gate:candidate:api');
  table.all();
  expect(table.state).toMatchObject({ outcome: 'rolled-back' });
});

test('abort ends a pause by taking back', () => {
  const table = play(settings({ api: service() }));
  table.ends('deploy:api');
  pause(table);
  table.says(answer(table.state, { verb: 'abort', actor: 'ada' }));
  table.all();
  expect(table.state).toMatchObject({ outcome: 'cancelled', paused: null });
});

test('the job of one service waits too', () => {
  const table = play(settings({ api: service() }));
  table.ends('deploy:api', 'gate:candidate:api');
  const shifting = focusOn('api', 'checkpointed');
  const before = play(settings({ api: service() }));
  before.ends('deploy:api');
  pause(before);
  before.ends('gate:candidate:api');
  expect(shifting(before.state, before.now).commands).toEqual([]);
  expect(shifting({ ...before.state, paused: null }, before.now).commands).toMatchObject([{ type: 'shift' }]);
});

describe('answers', () => {
  const refused = (verb: string, reason: string) => ({ type: 'control.refused', verb, actor: 'ada', reason });
  const ask = (table: Table, verb: 'pause' | 'resume') => answer(table.state, { verb, actor: 'ada' });

  test('who paused it first is named to the second', () => {
    const table = play(of);
    pause(table);
    expect(ask(table, 'pause')).toEqual(refused('pause', 'ada has paused it already'));
  });

  test('what is not paused is not resumed', () =>
    expect(ask(play(of), 'resume')).toEqual(refused('resume', 'it is not paused')));

  test('what goes back, and what is over, is not paused', () => {
    const table = play(of);
    table.says(answer(table.state, { verb: 'abort', actor: 'ada' }));
    table.all();
    expect(ask(table, 'pause')).toEqual(refused('pause', 'the deployment is over'));
  });
});

test('a pause that another job heard of too is over with it, in whichever order their journals are read', () => {
  const pausing = { verb: 'pause', actor: 'ada', wish: 'w-1' } as const;
  const table = play(settings({ api: service() }));
  const paused = answer(table.state, pausing);
  table.says(paused);
  const resumed = answer(table.state, { verb: 'resume', actor: 'ada', wish: 'w-2' });
  expect(resumed).toMatchObject({ type: 'control.accepted', ends: 'w-1' });
  table.says(resumed);
  table.says(paused);
  expect(table.state.paused).toBeNull();
  table.says(answer(table.state, { ...pausing, wish: 'w-3' }));
  expect(table.state.paused).toMatchObject({ wish: 'w-3' });
});

test('a process waits as long as it is paused, and ends as ever', async () => {
  const stage = stageOf(settings({ api: real() }));
  const agent = stage.begin();
  await stage.untilTold(({ type }) => type === 'service.deployed');
  agent.inbox.put([answer(stage.state, { verb: 'pause', actor: 'ada' })]);
  await stage.untilTold(({ type }) => type === 'control.accepted');
  await stage.until(stage.world.time.sleep(3_600_000));
  expect(decide(stage.state, stage.world.time.now()).commands).toEqual([]);
  expect([stage.live, stage.state.outcome]).toEqual([{ api: '1' }, null]);
  agent.inbox.put([answer(stage.state, { verb: 'resume', actor: 'ada' })]);
  expect(await stage.until(agent.ending)).toBe('finished');
  expect([stage.live, stage.state.outcome]).toEqual([{ api: '2' }, 'confirmed']);
});
