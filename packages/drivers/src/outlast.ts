import { ConvoyError } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { type Process, processes, variableOf } from './proc.ts';
import { within } from './spawn.ts';

const lookEveryMs = 50;

/**
 * A command is its first process, which leads a session: what a deploy script leaves running, in the background or in a
 * session of its own, has the same CONVOY_KEY and is no longer at work on it.
 */
const keyOf = ({ pid, session, dead }: Process): string | undefined => {
  const key = dead || pid !== session ? undefined : variableOf(pid, 'CONVOY_KEY');
  if (key === undefined) return undefined;
  const script = variableOf(pid, within);
  return script === undefined || script === String(pid) ? key : undefined;
};

const isLinux = process.platform === 'linux';

/** CONVOY_KEYs of all commands that run on this machine; none where that cannot be seen. */
export const keysAtWork = (): ReadonlySet<string> =>
  new Set(isLinux ? processes().flatMap((one) => keyOf(one) ?? []) : []);

/** Resolves when no command started with this CONVOY_KEY runs on this machine; rejects with the signal's reason. */
export const outlast = async (key: string, clock: Clock, signal: AbortSignal): Promise<void> => {
  if (!isLinux)
    throw new ConvoyError(
      'PROCESSES_UNSEEN',
      `only on Linux can Convoy see whether ${key} is still at work: see for yourself, then settle it`,
    );
  signal.throwIfAborted();
  while (processes().some((one) => keyOf(one) === key)) await clock.sleep(lookEveryMs, signal);
};
