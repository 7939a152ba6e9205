import { answer, reconsider } from '@convoy/engine/controls';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { confirmedBefore, play, type Table } from './table.ts';

const of = settings(
  { api: service(['schema'], { watchMs: 10 }), web: service(['api'], { strategy: 'recreate' }) },
  {
    checks: { smoke: check('api') },
    tasks: { schema: task('expand'), drop: task('contract', { needs: ['api'] }) },
  },
);
const abort = { verb: 'abort', actor: 'ada' } as const;
const cancel = (table: Table) => table.says(answer(table.state, abort));

/** What ended before, what runs when someone cancels, and what is switched back or taken away then. */
const stages: readonly { stage: string; before: string[]; back: string[] }[] = [
  { stage: 'a task', before: [], back: [] },
  { stage: 'the first deploy', before: ['task:schema'], back: ['retire:api'] },
  { stage: 'a gate', before: ['task:schema', 'deploy:api'], back: ['retire:api'] },
  { stage: 'a shift', before: ['task:schema', 'deploy:api', 'gate:candidate:api'], back: ['rollback:api'] },
  {
    stage: 'a deploy that users may meet, a check and a watch',
    before: ['task:schema', 'deploy:api', 'gate:candidate:api', 'shift:api'],
    back: ['rollback:web', 'rollback:api'],
  },
  {
    stage: 'the last measurements',
    before: ['task:schema', 'deploy:api', 'gate:candidate:api', 'shift:api', 'check:smoke', 'deploy:web', 'shift:web'],
    back: ['rollback:web', 'rollback:api'],
  },
];

describe.each(stages)('cancelled during $stage', ({ before, back }) => {
  const cancelled = () => {
    const table = play(of);
    table.ends(...before);
    const count = table.begun.length;
    cancel(table);
    table.all();
    return { table, after: table.begun.slice(count) };
  };

  test('nothing more goes forward, and what was begun goes back', () => {
    const { after } = cancelled();
    expect(after.filter((name) => !name.startsWith('gate:restored'))).toEqual(back);
  });

  test('it ends as cancelled: markers as before, nothing held', () => {
    const { table } = cancelled();
    expect(table.state).toMatchObject({ outcome: 'cancelled', confirmed: false, holds: [], running: {} });
    expect(table.state.markers).toEqual(confirmedBefore(of).markers);
    expect(table.told('rollback.decided')).toMatchObject([{ scope: 'deployment', reasons: ['abort asked by ada'] }]);
  });
});

test('looks are given up at once, effects under way are not torn off', () => {
  const table = play(of);
  table.ends('task:schema', 'deploy:api', 'gate:candidate:api', 'shift:api');
  expect(table.running).toEqual(['deploy:web', 'watch:api', 'check:smoke']);
  cancel(table);
  expect(table.running).toEqual(['deploy:web']);
  table.ends('deploy:web');
  expect(table.running).toEqual(['rollback:web']);
  expect(table.told('command.abandoned').map(({ key }) => key)).toEqual(['watch:api:1', 'check:smoke:1']);
});

test('with a failure that is being answered too, it is a rollback and not a mere cancel', () => {
  const table = play(settings({ a: service(), b: service() }));
  table.ends('deploy:a', 'deploy:b', 'gate:candidate:a');
  table.fails('gate:candidate:b');
  cancel(table);
  table.all();
  expect(table.told('rollback.decided')).toMatchObject([
    { hold: true, outcome: 'rolled-back', reasons: ['abort asked by ada', 'b failed at gate: because'] },
  ]);
  expect(table.state.outcome).toBe('rolled-back');
});

test('a cancel of what stays after a part went back takes the rest back', () => {
  const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
  const table = play(settings({ lost: service([], alone), api: service() }, { checks: { all: check('api') } }));
  table.ends('deploy:lost');
  table.fails('gate:candidate:lost');
  table.through('api');
  cancel(table);
  table.all();
  expect(table.order('rollback')).toEqual(['api']);
  expect(table.state).toMatchObject({ outcome: 'cancelled', confirmed: false });
});

describe('a wish is answered, and the answer is in the journal', () => {
  const refused = (reason: string) => ({ type: 'control.refused', verb: 'abort', actor: 'ada', reason });

  test('accepted, with its reason', () => {
    const asked = { verb: 'rollback', actor: 'ada', reason: 'it smells' } as const;
    expect(answer(play(of).state, asked)).toEqual({ type: 'control.accepted', ...asked });
  });

  test('refused when it is being taken back already', () => {
    const table = play(of);
    cancel(table);
    expect(answer(table.state, abort)).toEqual(refused('it is being taken back already'));
  });

  test('refused when it is confirmed, though its contract tasks still run', () => {
    const table = play(settings({ api: service() }, { tasks: { drop: task('contract', { needs: ['api'] }) } }));
    table.through('api');
    expect(answer(table.state, abort)).toEqual(refused('the deployment is confirmed already'));
  });

  test('refused when it is over', () => {
    const table = play(of);
    table.all();
    expect(answer(table.state, abort)).toEqual(refused('the deployment is over'));
  });

  test('one that was accepted before it was confirmed, and comes after, is refused after all', () => {
    const table = play(settings({ api: service() }));
    const accepted = answer(table.state, abort);
    table.all();
    expect(reconsider(table.state, accepted)).toEqual(refused('the deployment is over'));
    const other: Fact = { type: 'service.checkpointed', service: 'api' };
    expect(reconsider(table.state, other)).toBe(other);
  });
});
