import { type Command, keyOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Exit } from '@convoy/model/ports';
import type { Run } from '@convoy/model/run';
import { saying } from '../checks/integration.ts';
import { type Context, goesBack, unwanted } from './context.ts';
import { environmentOf } from './environment.ts';

const exec = (context: Context, run: Run, timeoutMs: number): Promise<Exit> =>
  context.ports.host.run({ run, env: environmentOf(context), timeoutMs, log: context.log }, context.signal);

export const task = async (command: Command<'task'>, context: Context): Promise<Fact[]> => {
  const settings = context.settings.tasks[command.task];
  if (!settings) throw new ConvoyError('UNKNOWN_TASK', `the plan speaks of task ${command.task}, its settings do not`);
  const exit = await exec(context, settings.run, settings.timeoutMs);
  if (exit.code !== 0 || exit.timedOut)
    throw new ConvoyError(
      'TASK_FAILED',
      `${saying(exit, settings.timeoutMs)}; its output: convoy logs ${command.task}`,
    );
  return [{ type: 'task.finished', task: command.task, key: keyOf(command) }];
};

/** A task that may be run twice is; one that may not is a question to a person. */
export const resumeTask = async (command: Command<'task'>, context: Context): Promise<Fact[]> => {
  if (context.settings.tasks[command.task]?.idempotent)
    return goesBack(context) ? unwanted(command) : task(command, context);
  const reason =
    `task ${command.task} began, nobody saw its end, and it is not declared idempotent: ` +
    `look, then say convoy settle ${command.task} --as deployed|absent, then convoy resume`;
  return [{ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: command.task, reason }];
};
