import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Run } from '@convoy/model/run';

export interface Command {
  readonly run: Run;
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment, nothing is added. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Child = ChildProcessByStdio<null, Readable, Readable> & { readonly pid: number };

/**
 * In the environment of whatever a script starts: the process id of the script. The script itself has it only where bash
 * made way for its last command, under the same id.
 */
export const within = 'CONVOY_WITHIN';

/**
 * Program and arguments of a command: a string is bash's, a list needs no shell. The export stands in the script's own first
 * line, so that the line numbers in what bash says stay true.
 */
const words = (run: Run): readonly string[] =>
  typeof run === 'string' ? ['bash', '-eo', 'pipefail', '-c', `export ${within}=$$; ${run}`] : run;

/** What to do about a program that could not be started, by the system's code. */
const faults: Readonly<Record<string, (program: string) => readonly [code: string, message: string]>> = {
  ENOENT: (program) => [
    'COMMAND_NOT_FOUND',
    `${program} was not found: install it, correct its path, or see that the interpreter in its first line exists`,
  ],
  EACCES: (program) => ['COMMAND_NOT_EXECUTABLE', `${program} may not be executed: chmod +x ${program}`],
  E2BIG: (program) => ['COMMAND_TOO_LONG', `${program} was given more arguments or environment than the system takes`],
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const explain = async (thrown: unknown, program: string, cwd: string): Promise<ConvoyError> => {
  const cause = { cause: thrown };
  // The system says ENOENT and EACCES for either, the program or the folder it is to run in.
  if (!(await isFolder(cwd)))
    return new ConvoyError('CWD_MISSING', `${cwd} is not a folder: create it, or correct cwd`, cause);
  const fault = faults[(thrown as NodeJS.ErrnoException).code ?? '']?.(program);
  const [code, message] = fault ?? ['COMMAND_NOT_STARTED', `${program} could not be started: ${messageOf(thrown)}`];
  return new ConvoyError(code, message, cause);
};

/**
 * Starts a command as the leader of a process group of its own, without input; a ConvoyError when it cannot.
 * Both outputs go to pipes or to the one file descriptor.
 */
export const startInto = async (
  { run, cwd, env }: Command,
  output: 'pipe' | number,
): Promise<ChildProcess & { readonly pid: number }> => {
  const [program, ...rest] = words(run);
  if (!program) throw new ConvoyError('COMMAND_NOT_FOUND', 'the command is empty: write a string or a list of words');
  try {
    // A script of Convoy may run Convoy.
    const own = { ...env, [within]: undefined };
    const child = spawn(program, rest, { cwd, env: own, detached: true, stdio: ['ignore', output, output] });
    await once(child, 'spawn');
    return child as ChildProcess & { readonly pid: number };
  } catch (thrown) {
    throw await explain(thrown, program, cwd);
  }
};

/** The same with pipes for both outputs. */
export const start = async (command: Command): Promise<Child> => (await startInto(command, 'pipe')) as Child;
