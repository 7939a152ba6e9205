import { answer } from '@convoy/engine/controls';
import { resumeDeploy, resumeShift } from '@convoy/engine/perform/effects';
import { resumeTask } from '@convoy/engine/perform/runs';
import type { Settings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { settings, task } from '../../model/test/settings.ts';
import { outside, perform } from './performing.ts';
import { real } from './stage.ts';
import { play } from './table.ts';

describe('an effect that did not come about before its process died, and is to be taken back', () => {
  const settled = async (
    name: string,
    of: Settings,
    row: typeof resumeDeploy | typeof resumeShift | typeof resumeTask,
  ) => {
    const table = play(of);
    while (!table.running.includes(name)) table.ends(...table.running);
    table.says(answer(table.state, { verb: 'rollback', actor: 'ada' }));
    const around = outside({ describe: () => ({ live: { release: { version: '1' } }, idle: null }) });
    const facts = await perform(table, name, around, row as never);
    expect([facts, around.calls, around.execs]).toEqual([
      [expect.objectContaining({ type: 'command.abandoned' })],
      ...[[], []],
    ]);
    table.says(...facts);
    table.all();
    return table;
  };

  test('is not brought about first: users never meet what nobody wants', async () => {
    const table = await settled('deploy:api', settings({ api: real() }), resumeDeploy);
    expect([table.order('retire'), table.state.outcome]).toEqual([['api'], 'rolled-back']);
    const recreated = await settled('deploy:api', settings({ api: real([], { strategy: 'recreate' }) }), resumeDeploy);
    expect([recreated.order('rollback'), recreated.state.outcome]).toEqual([['api'], 'rolled-back']);
  });

  test('a shift neither', async () => {
    const table = await settled('shift:api', settings({ api: real() }), resumeShift);
    expect([table.order('rollback'), table.state.outcome]).toEqual([['api'], 'rolled-back']);
  });

  test('nor is a migration run again that could be', async () => {
    const of = settings({ api: real(['grow']) }, { tasks: { grow: task('expand') } });
    const table = await settled('task:grow', of, resumeTask);
    expect([table.order('deploy'), table.state.outcome]).toEqual([[], 'rolled-back']);
  });
});
