import { resume } from '@convoy/engine/perform';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { able, check, settings, task } from '../../model/test/settings.ts';
import { outside, perform } from './performing.ts';
import { isStart, real, type Setting, type Stage, stageOf } from './stage.ts';
import { play } from './table.ts';

const two = settings({ api: real(), web: real(['api']) });
const settle = (subject: string, as: 'deployed' | 'absent'): Fact => ({
  ...{ type: 'control.accepted', verb: 'settle', actor: 'ada' },
  ...{ subject, as },
});

/** A process dies while this is under way; what it began goes on without it. Then another takes its place. */
const dyingAt = async (name: string, of = two, setting: Setting = {}): Promise<Stage> => {
  const stage = stageOf(of, setting);
  const first = stage.begin();
  await stage.untilAtWork(name);
  first.life.kill();
  await stage.until(stage.begin().ending);
  return stage;
};
const effects = (stage: Stage, key: string) =>
  stage.world.effects.filter((effect) => effect.key === `d1/${key}`).length;
const calls = (stage: Stage, key: string) => stage.world.calls.filter((call) => call.key === `d1/${key}`).length;
const blind = { capabilities: { api: { ...able, describe: false }, web: able } };

describe('a process dies in the middle of an effect, and another goes on', () => {
  test.each(['deploy:api', 'shift:api', 'deploy:web', 'shift:web'])(
    '%s: settled by asking, done once',
    async (name) => {
      const stage = await dyingAt(name);
      expect(effects(stage, `${name}:1`)).toBe(1);
      expect(stage.state.outcome).toBe('confirmed');
      expect(stage.live).toEqual({ api: '2', web: '2' });
    },
  );

  test('a switch back too', async () => {
    const faults = [{ kind: 'check-fails', subject: 'all' } as const];
    const stage = await dyingAt('rollback:web', { ...two, checks: { all: check() } }, { faults });
    expect(effects(stage, 'rollback:web:1')).toBe(1);
    expect(stage.state.outcome).toBe('rolled-back');
    expect(stage.live).toEqual({ api: '1', web: '1' });
  });

  test('what another machine began is not described before its deadline is over', async () => {
    const stage = stageOf(two);
    const first = stage.begin();
    await stage.untilAtWork('deploy:api');
    first.life.kill();
    const deadline = stage.state.running['deploy:api:1']?.deadline ?? Number.POSITIVE_INFINITY;
    const second = stage.begin({ host: 'elsewhere' });
    await stage.untilTold(({ type }) => type === 'service.deployed');
    expect(stage.world.time.now()).toBeGreaterThan(deadline);
    await stage.until(second.ending);
    expect([effects(stage, 'deploy:api:1'), stage.state.outcome]).toEqual([1, 'confirmed']);
  });

  test('looks are begun again at once, whoever began them', async () => {
    const stage = stageOf(two);
    const first = stage.begin();
    await stage.untilTold(isStart('gate:candidate:api'));
    first.life.kill();
    const killedAt = stage.world.time.now();
    const second = stage.begin({ host: 'elsewhere' });
    await stage.untilTold(({ type }) => type === 'service.gated');
    expect(stage.world.time.now() - killedAt).toBeLessThan(3000);
    await stage.until(second.ending);
  });
});

describe('its provider cannot describe', () => {
  test.each(['deploy:api', 'shift:api'])('%s: it halts with a question and does nothing by itself', async (name) => {
    const stage = await dyingAt(name, two, blind);
    expect(stage.state.halted).toMatchObject({ code: 'UNKNOWN_EFFECT', subject: 'api' });
    expect(calls(stage, `${name}:1`)).toBe(1);
  });

  test('resumed without an answer it asks again', async () => {
    const stage = await dyingAt('shift:api', two, blind);
    await stage.until(stage.begin().ending);
    expect(stage.state.halted).toMatchObject({ code: 'UNKNOWN_EFFECT', subject: 'api' });
    expect(stage.told('deployment.halted')).toHaveLength(2);
    expect(calls(stage, 'shift:api:1')).toBe(1);
  });

  test('settled as deployed it goes on from there', async () => {
    const stage = await dyingAt('shift:api', two, blind);
    await stage.until(stage.begin({ says: [settle('api', 'deployed')] }).ending);
    expect([calls(stage, 'shift:api:1'), calls(stage, 'shift:api:2')]).toEqual([1, 0]);
    expect([stage.state.outcome, stage.live]).toEqual(['confirmed', { api: '2', web: '2' }]);
  });

  test('settled as absent it is done under another key', async () => {
    const stage = await dyingAt('shift:api', two, { ...blind, faults: [{ kind: 'shift-fails', subject: 'api' }] });
    stage.world.trouble.heal();
    await stage.until(stage.begin({ says: [settle('api', 'absent')] }).ending);
    expect([calls(stage, 'shift:api:1'), calls(stage, 'shift:api:2')]).toEqual([1, 1]);
    expect([stage.state.outcome, stage.live]).toEqual(['confirmed', { api: '2', web: '2' }]);
  });
});

describe('a task is interrupted', () => {
  const withTask = (idempotent: boolean) =>
    settings({ api: real(['schema']) }, { tasks: { schema: task('expand', { idempotent }) } });

  test('idempotent: it is run again, and the deployment goes on', async () => {
    const stage = await dyingAt('task:schema', withTask(true));
    expect(calls(stage, 'task:schema:1')).toBe(2);
    expect(stage.state.outcome).toBe('confirmed');
  });

  test('not idempotent: it halts, it is not run again, and nothing that needs it begins', async () => {
    const stage = await dyingAt('task:schema', withTask(false));
    expect(stage.state.halted).toMatchObject({ code: 'UNKNOWN_EFFECT', subject: 'schema' });
    expect([calls(stage, 'task:schema:1'), calls(stage, 'deploy:api:1')]).toEqual([1, 0]);
    await stage.until(stage.begin({ says: [settle('schema', 'deployed')] }).ending);
    expect([stage.world.tasks.get('schema'), stage.state.outcome]).toEqual([1, 'confirmed']);
  });

  test('not idempotent and it never happened: a person says so, and it is run', async () => {
    const stage = await dyingAt('task:schema', withTask(false), {
      faults: [{ kind: 'task-fails', subject: 'schema' }],
    });
    expect(stage.world.tasks.get('schema')).toBeUndefined();
    stage.world.trouble.heal();
    await stage.until(stage.begin({ says: [settle('schema', 'absent')] }).ending);
    expect([stage.world.tasks.get('schema'), stage.state.outcome]).toEqual([1, 'confirmed']);
    expect(calls(stage, 'task:schema:2')).toBe(1);
  });

  test('a contract task, after the confirmation: it halts, what is confirmed stays', async () => {
    const of = settings({ api: real() }, { tasks: { drop: task('contract', { needs: ['api'], idempotent: false }) } });
    const stage = await dyingAt('task:drop', of);
    expect(stage.state).toMatchObject({ confirmed: true, outcome: null, halted: { subject: 'drop' } });
    expect(stage.live).toEqual({ api: '2' });
    await stage.until(stage.begin({ says: [settle('drop', 'deployed')] }).ending);
    expect(stage.state).toMatchObject({ outcome: 'confirmed', floors: [{ task: 'drop', ordinal: 2 }] });
  });
});

test('a deploy settled as deployed goes on: its gate looks where the person says that it answers', async () => {
  const stage = stageOf(settings({ api: real() }), { capabilities: { api: { ...able, describe: false } } });
  const first = stage.begin();
  await stage.untilAtWork('deploy:api');
  first.life.kill();
  await stage.until(stage.begin().ending);
  expect(stage.state.halted?.code).toBe('UNKNOWN_EFFECT');
  const { idle } = stage.world.slotsOf('api');
  const candidate = `sim://api/slot/${idle?.serial}`;
  await stage.until(stage.begin({ says: [{ ...settle('api', 'deployed'), candidate } as Fact] }).ending);
  expect([stage.told('failure.detected'), stage.state.outcome]).toEqual([[], 'confirmed']);
});

test('of one that ended on this machine nothing may be left, but those before it on others get until their deadline', async () => {
  const around = outside({ provider: { outlast: async () => undefined } });
  const others = 50_000;
  const table = play(settings({ api: real() }));
  table.lasts(100_000);
  await perform(table, 'deploy:api', around, (command, context) =>
    resume(command, context, { deadline: 90_000, isGone: true, others }),
  );
  expect(around.time.now()).toBeGreaterThan(others);
  expect(around.time.now()).toBeLessThan(90_000);
});

test('one that was frozen while it waited, until its own time limit was over, does not act any more', async () => {
  const around = outside({});
  const facts = await perform(play(settings({ api: real() })), 'deploy:api', around, (command, context) =>
    resume(command, context, { deadline: 90_000, isGone: false }),
  );
  expect([facts, around.calls]).toMatchObject([[{ type: 'failure.detected', code: 'TIMEOUT' }], []]);
});
