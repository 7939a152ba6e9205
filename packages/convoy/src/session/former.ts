import { systemClock } from '@convoy/drivers/clock';
import { messageOf } from '@convoy/model/error';
import type { Owner } from '@convoy/model/head';
import { processOf } from '../agent.ts';

const patienceMs = 12_000;
const lookEveryMs = 50;

/**
 * Asks a living owner on this machine to close its journal, and waits for its end. It promises to end within ten
 * seconds; one that does not hangs, and what it still might do would have to be waited for: it is killed.
 */
export const askToStop = async (owner: Owner | null, note: (line: string) => void): Promise<void> => {
  if (!owner) return;
  const pid = processOf(owner);
  if (typeof pid !== 'number' || pid === process.pid) return;
  note(`asking ${owner.agent} to stop`);
  if (!signal(pid, 'SIGTERM', note)) return;
  const until = systemClock.now() + patienceMs;
  while (processOf(owner) !== null && systemClock.now() < until) await systemClock.sleep(lookEveryMs);
  if (processOf(owner) !== pid) return;
  note(`${owner.agent} did not stop within ${patienceMs / 1000} s and is killed`);
  if (!signal(pid, 'SIGKILL', note)) return;
  while (processOf(owner) !== null) await systemClock.sleep(lookEveryMs);
};

/** False where it is another user's: then what it has under way is waited for until its time limits. */
const signal = (pid: number, name: NodeJS.Signals, note: (line: string) => void): boolean => {
  try {
    process.kill(pid, name);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ESRCH') return true;
    note(`process ${pid}: ${messageOf(thrown)}`);
    return false;
  }
  return true;
};
