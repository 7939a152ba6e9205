import { ConvoyError } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { processes, variableOf } from './proc.ts';
import { within } from './spawn.ts';

const lookEveryMs = 50;

/**
 * A command is its first process, which leads a session: what a deploy script leaves running, in the background or in a
 * session of its own, has the same CONVOY_KEY and is no longer at work on it.
 */
const atWork = (key: string): boolean =>
  processes().some(({ pid, session, dead }) => {
    if (dead || pid !== session || variableOf(pid, 'CONVOY_KEY') !== key) return false;
    const script = variableOf(pid, within);
    return script === undefined || script === String(pid);
  });

/** Resolves when no command started with this CONVOY_KEY runs on this machine; rejects with the signal's reason. */
export const outlast = async (key: string, clock: Clock, signal: AbortSignal): Promise<void> => {
  if (process.platform !== 'linux')
    throw new ConvoyError(
      'PROCESSES_UNSEEN',
      `only on Linux can Convoy see whether ${key} is still at work: see for yourself, then settle it`,
    );
  signal.throwIfAborted();
  while (atWork(key)) await clock.sleep(lookEveryMs, signal);
};
