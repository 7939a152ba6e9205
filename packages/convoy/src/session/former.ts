import { systemClock } from '@convoy/drivers/clock';
import type { Owner } from '@convoy/model/head';
import { processOf } from '../agent.ts';

const patienceMs = 12_000;
const lookEveryMs = 50;

/**
 * Asks a living owner on this machine to close its journal, and waits for its end. One that does not end is fenced all
 * the same: its next write of the head fails.
 */
export const askToStop = async (owner: Owner | null, note: (line: string) => void): Promise<void> => {
  if (!owner) return;
  const pid = processOf(owner);
  if (typeof pid !== 'number' || pid === process.pid) return;
  note(`asking ${owner.agent} to stop`);
  process.kill(pid, 'SIGTERM');
  const until = systemClock.now() + patienceMs;
  while (processOf(owner) !== null && systemClock.now() < until) await systemClock.sleep(lookEveryMs);
};
