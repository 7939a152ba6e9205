import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConvoyError, codeOf } from '@convoy/model/error';
import { expand, expandAll } from '@convoy/model/expand';
import type { Clock, Exit } from '@convoy/model/ports';
import { shell } from '../../shell.ts';
import type { ScriptSettings, Verb } from './settings.ts';

/** What scripts run with, the same for all services. */
export interface Surroundings {
  /** Absolute; the folder that the manifest's paths are relative to. */
  readonly root: string;
  /** What scripts inherit, and where `${NAME}` is looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Time from SIGTERM to SIGKILL, in milliseconds. */
  readonly graceMs?: number;
}

export interface Call<T> {
  readonly verb: Verb;
  /** The CONVOY_* variables of this call. */
  readonly variables: Readonly<Record<string, string>>;
  /** Takes the path that was $CONVOY_OUTPUT; nothing need be there. */
  readonly read: (output: string) => Promise<T>;
  readonly log: (text: string) => void;
  readonly signal: AbortSignal;
}

/** What statuses that bash gives of its own accord mean. */
const hints: Readonly<Record<number, string>> = {
  126: ' (a command in it may not be executed: chmod +x it)',
  127: ' (a command in it was not found)',
};

/** Bash reports a command ended by signal n as status 128 + n. */
const hintOf = (status: number): string => {
  const name = Object.entries(constants.signals).find(([, number]) => number === status - 128)?.[0];
  return hints[status] ?? (name ? ` (a command in it was ended by ${name})` : '');
};

const judge = (verb: Verb, { code, signal }: Exit): void => {
  if (signal)
    throw new ConvoyError(
      'SCRIPT_KILLED',
      `${verb} was ended by ${signal}, not by Convoy: see its log and the machine's memory`,
    );
  if (code !== 0)
    throw new ConvoyError('SCRIPT_FAILED', `${verb} ended with status ${code}${hintOf(code ?? 0)}: see its log`);
};

/** An abort is a time limit if its reason says so: AbortSignal.timeout's, or a ConvoyError with code TIMEOUT. */
const interrupted = (verb: Verb, reason: unknown): ConvoyError =>
  (reason as Partial<Error> | null)?.name === 'TimeoutError' || codeOf(reason, '') === 'TIMEOUT'
    ? new ConvoyError('SCRIPT_TIMEOUT', `${verb} ran into its time limit and was ended: see its log`, { cause: reason })
    : new ConvoyError('SCRIPT_CANCELLED', `${verb} was cancelled`, { cause: reason });

/** Runs one verb's script and reads its answer; every end but status 0 is a ConvoyError. */
export const runVerb = async <T>(
  { root, env, ...options }: Surroundings,
  settings: ScriptSettings,
  { verb, variables, read, log, signal }: Call<T>,
): Promise<T> => {
  const run = settings[verb];
  if (run === undefined)
    throw new ConvoyError(`NO_${verb.toUpperCase()}`, `no ${verb} script: give \`with.${verb}\` one`);
  const lookup = (name: string) => env[name];
  const cwd = resolve(root, expand(settings.cwd ?? '.', lookup));
  const own = expandAll(settings.env ?? {}, lookup);
  const folder = await mkdtemp(join(tmpdir(), 'convoy-'));
  const output = join(folder, 'output.json');
  const called = { ...env, ...own, ...variables, CONVOY_VERB: verb, CONVOY_OUTPUT: output };
  try {
    const exit = await shell({ ...options, run, cwd, env: called, log }, signal).catch((thrown: unknown) => {
      throw signal.aborted && thrown === signal.reason ? interrupted(verb, thrown) : thrown;
    });
    judge(verb, exit);
    return await read(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
