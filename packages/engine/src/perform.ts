import type { Command, CommandType } from '@convoy/model/commands';
import { keyOf, observes } from '@convoy/model/commands';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import { clockSkewMs } from './limits.ts';
import { canary } from './perform/canary.ts';
import { check } from './perform/check.ts';
import { type Context, providerOf } from './perform/context.ts';
import * as effects from './perform/effects.ts';
import { gate } from './perform/gate.ts';
import { resumeTask, task } from './perform/runs.ts';
import { verify } from './perform/verify.ts';
import { watch } from './perform/watch.ts';
import { ended } from './rules/failures.ts';

type Perform<T extends CommandType> = (command: Command<T>, context: Context) => Promise<Fact[]>;

/** `resume` takes a command up when the process that began it is gone; without it nothing compiles. */
interface Row<T extends CommandType> {
  readonly begin: Perform<T>;
  readonly resume: Perform<T>;
}

const performs: { readonly [T in CommandType]: Row<T> } = {
  deploy: { begin: effects.deploy, resume: effects.resumeDeploy },
  gate: { begin: gate, resume: gate },
  verify: { begin: verify, resume: verify },
  weigh: { begin: effects.weigh, resume: effects.resumeWeigh },
  canary: { begin: canary, resume: canary },
  shift: { begin: effects.shift, resume: effects.resumeShift },
  watch: { begin: watch, resume: watch },
  check: { begin: check, resume: check },
  task: { begin: task, resume: resumeTask },
  rollback: { begin: effects.rollback, resume: effects.resumeRollback },
  retire: { begin: effects.retire, resume: effects.retire },
};

const rowOf = <T extends CommandType>(command: Command<T>): Row<T> => performs[command.type as T] as Row<T>;

const reporting = async (command: Command, context: Context, perform: () => Promise<Fact[]>): Promise<Fact[]> => {
  try {
    return await perform();
  } catch (thrown) {
    context.log(`${messageOf(thrown)}\n`);
    const { aborted, reason } = context.signal;
    // What was abandoned or stopped reports nothing: its end is already journalled, or is for whoever resumes.
    if (aborted && codeOf(reason, '') !== 'TIMEOUT') return [];
    const why = aborted && !(thrown instanceof ConvoyError) ? reason : thrown;
    return [ended(command, keyOf(command), codeOf(why, 'UNEXPECTED'), messageOf(why))];
  }
};

/** Runs a command against the outside world. Faults become the fact that ends it. */
export const begin = (command: Command, context: Context): Promise<Fact[]> =>
  reporting(command, context, () => rowOf(command).begin(command, context));

/** The process that was at work on a command before. */
export interface Former {
  /** By its clock, ms since the epoch. */
  readonly deadline: number;
  /** It is known to have ended, and was one of this machine. */
  readonly isGone: boolean;
  /** Until when those before it may still be at work. */
  readonly others?: number | undefined;
}

/** Takes up a command that another process began, once nothing of that one can still be at work. */
export const resume = (command: Command, context: Context, former: Former): Promise<Fact[]> =>
  reporting(command, context, async () => {
    await outlive(command, context, former);
    // A process that was frozen while it waited is late: a successor may look by now, or all may be over.
    const deadline = context.state.running[keyOf(command)]?.deadline;
    if (deadline === undefined || context.ports.clock.now() >= deadline)
      throw new ConvoyError('TIMEOUT', 'it was taken up too late for its time limit');
    return rowOf(command).resume(command, context);
  });

/**
 * Of a process of this machine that ended, only what it started is waited for, where that can be seen. One that may be
 * alive (it was taken over, or runs elsewhere) gives up at its deadline. Looks have no effect that could come late.
 */
const outlive = async (command: Command, context: Context, { deadline, isGone, others }: Former): Promise<void> => {
  if (command.type === 'gate' || command.type === 'canary' || command.type === 'watch') return;
  const { ports, key, signal } = context;
  const { clock } = ports;
  const seer = isOfHost(command) ? ports.host : providerOf(context, command.service);
  const sees = isGone && seer.outlast !== undefined;
  if (sees) await seer.outlast?.(key, signal);
  const until = sees ? others : deadline;
  if (until !== undefined && !observes(command))
    await clock.sleep(Math.max(0, until + clockSkewMs - clock.now()), signal);
};

/** What runs commands on this machine itself, and not by a provider. */
const isOfHost = (command: Command): command is Command<'task' | 'check' | 'verify'> =>
  command.type === 'task' || command.type === 'check' || command.type === 'verify';
