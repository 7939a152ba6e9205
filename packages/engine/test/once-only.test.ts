import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

const resumed: Fact = { type: 'deployment.resumed', actor: 'ada' };
const settle = (as: 'deployed' | 'absent', subject = 'drop'): Fact => ({
  type: 'control.accepted',
  ...{ verb: 'settle', actor: 'ada', subject, as },
});

describe('a contract task that may not run twice and failed half way', () => {
  const failed = () => {
    const table = play(
      settings({ api: service() }, { tasks: { drop: task('contract', { needs: ['api'], idempotent: false }) } }),
    );
    table.through('api');
    table.fails('task:drop');
    return table;
  };

  test('asks a person, who learns what to say', () => {
    expect(failed().state.halted).toMatchObject({
      code: 'CONTRACT_FAILED',
      reason: expect.stringContaining('convoy settle drop --as deployed|absent, then convoy resume'),
    });
  });

  test('is not run again because somebody goes on without an answer', () => {
    const table = failed();
    expect(table.says(resumed)).toEqual([]);
    expect(table.state.halted?.code).toBe('CONTRACT_FAILED');
  });

  test('done by hand it is done, and its floor stays', () => {
    const table = failed();
    expect(table.says(settle('deployed'))).toEqual([]);
    expect(table.state).toMatchObject({ outcome: 'confirmed', floors: [{ task: 'drop' }], tasks: { drop: 'f-drop' } });
  });

  test('taken out by hand it is run again, under another key', () => {
    const table = failed();
    expect(table.says(settle('absent'))).toEqual(['task:drop:2']);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
  });
});

describe('an expand task that may not run twice and failed half way', () => {
  const failed = (idempotent: boolean) => {
    const tasks = { grow: task('expand', { idempotent }) };
    const table = play(settings({ api: service(), web: service(['grow']) }, { tasks }));
    table.through('api');
    table.fails('task:grow');
    table.all();
    return table;
  };

  test('everything goes back, and then a person says how far it came: the next deployment must know', () => {
    const table = failed(false);
    expect(table.order('rollback')).toEqual(['api']);
    expect(table.state).toMatchObject({
      outcome: null,
      halted: { code: 'TASK_UNSETTLED', subject: 'grow', reason: expect.stringContaining('convoy settle grow') },
    });
    expect(table.says(resumed)).toEqual([]);
    expect(table.state.halted?.code).toBe('TASK_UNSETTLED');
  });

  test('done by hand it is done for deployments to come', () => {
    const table = failed(false);
    table.says(settle('deployed', 'grow'));
    expect(table.state).toMatchObject({ outcome: 'rolled-back', tasks: { grow: 'f-grow' }, partly: {} });
  });

  test('taken out by hand the next deployment runs it', () => {
    const table = failed(false);
    table.says(settle('absent', 'grow'));
    expect(table.state).toMatchObject({ outcome: 'rolled-back', tasks: {}, partly: {} });
  });

  test('one that may run twice asks nobody', () => {
    expect(failed(true).state).toMatchObject({ outcome: 'rolled-back', halted: null });
  });
});

test.each([
  ['deployed', ['prepare', 'backfill', 'drop']],
  ['absent', ['prepare']],
] as const)('answered before anything is confirmed: %s leads to %j', (as, tasks) => {
  const alone = { on: ['deploy'], scope: 'service', tolerates: [] } as const;
  const table = play(
    settings(
      { api: service(), web: service(['backfill'], { rollback: alone }) },
      {
        tasks: {
          prepare: task('expand', { idempotent: false }),
          backfill: task('expand', { needs: ['prepare'] }),
          drop: task('contract', { needs: ['api', 'backfill'] }),
        },
      },
    ),
  );
  table.fails('task:prepare');
  table.through('api');
  expect(table.state).toMatchObject({ confirmed: false, halted: { code: 'TASK_UNSETTLED', subject: 'prepare' } });
  table.says(settle(as, 'prepare'), resumed);
  table.all();
  expect(table.order('task')).toEqual(tasks);
  expect(table.state).toMatchObject({ outcome: 'rolled-back', confirmed: true });
});

test('a halt says what a person can do', () => {
  const table = play(settings({ api: service() }, { tasks: { drop: task('contract', { needs: ['api'] }) } }));
  table.through('api');
  table.fails('task:drop');
  expect(table.state.halted?.reason).toMatch(/releases are confirmed and stay; mend the cause and say convoy resume/);
  const leave = { on: [], scope: 'service', tolerates: [] } as const;
  const other = play(settings({ api: service([], { rollback: leave }) }));
  other.fails('deploy:api');
  expect(other.state.halted?.reason).toMatch(
    /mend the cause and say convoy resume.*; convoy rollback takes everything/,
  );
});

test('one that may run twice is simply tried anew', () => {
  const table = play(settings({ api: service() }, { tasks: { drop: task('contract', { needs: ['api'] }) } }));
  table.through('api');
  table.fails('task:drop');
  expect(table.state.halted?.reason).not.toContain('settle');
  expect(table.says(resumed)).toEqual(['task:drop:2']);
});

test('a candidate that could not be taken away is called one: nobody is told that users are not served', () => {
  const table = play(settings({ web: service() }));
  table.ends('deploy:web');
  table.fails('gate:candidate:web');
  table.fails('retire:web');
  expect(table.state.halted?.reason).toMatch(
    /^the candidate of web, which takes no traffic, could not be taken away: .*if you took it away by hand, say convoy settle web --as absent first$/,
  );
});
