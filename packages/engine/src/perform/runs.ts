import { type Command, keyOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import type { Exit } from '@convoy/model/ports';
import type { Run } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import { type Context, goesBack, unwanted } from './context.ts';

/** Where every service of the plan answers: `CONVOY_URL_<NAME>`, the name in capitals with `_` for `-`. */
const urls = ({ state, settings }: Context): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings.services).flatMap(([service, { health }]) => {
      const url = health?.url ?? serviceOf(state, service).deployed?.url;
      return url === undefined ? [] : [[`CONVOY_URL_${service.toUpperCase().replaceAll('-', '_')}`, url]];
    }),
  );

const environment = (context: Context): Record<string, string> => ({
  CONVOY_ENVIRONMENT: context.settings.environment,
  CONVOY_DEPLOYMENT: context.state.deployment,
  CONVOY_KEY: context.key,
  ...urls(context),
});

const exec = (context: Context, run: Run, timeoutMs: number): Promise<Exit> =>
  context.ports.host.run({ run, env: environment(context), timeoutMs, log: context.log }, context.signal);

const saying = ({ code, signal, timedOut }: Exit, timeoutMs: number): string => {
  if (timedOut) return `it did not end within ${timeoutMs} ms and was stopped`;
  return code === null ? `it was ended by ${signal}` : `it ended with exit status ${code}`;
};

const counts = { successful: 0, failed: 0, inconclusive: 0, error: 0 };

/** An integration check: its exit status is its verdict, its output is in the log. */
export const check = async (command: Command<'check'>, context: Context): Promise<Fact[]> => {
  const settings = context.settings.checks[command.check];
  if (!settings)
    throw new ConvoyError('UNKNOWN_CHECK', `the plan speaks of check ${command.check}, its settings do not`);
  const startedAt = context.ports.clock.now();
  const exit = await exec(context, settings.run, settings.timeoutMs);
  const passed = exit.code === 0 && !exit.timedOut;
  const ms = context.ports.clock.now() - startedAt;
  const verdict: Verdict = {
    outcome: passed ? 'passed' : 'failed',
    code: passed ? 'CHECK_PASSED' : exit.timedOut ? 'CHECK_TIMEOUT' : 'CHECK_FAILED',
    reason: `${saying(exit, settings.timeoutMs)}; its output: convoy logs ${command.check}`,
    counts: { ...counts, [passed ? 'successful' : 'failed']: 1 },
    latency: { p50: ms, p95: ms, max: ms },
  };
  return [{ type: 'service.checked', check: command.check, verdict, key: keyOf(command) }];
};

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
