import type { Clock } from '@convoy/model/ports';
import { runsInGroup } from './proc.ts';

/** How often a group that is being ended is looked at, in milliseconds. */
const lookEveryMs = 20;
/** How long the kernel may take to clear away what SIGKILL has ended, in milliseconds. */
const clearMs = 2_000;

const signalGroup = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(-group, signal);
    return true;
  } catch (thrown) {
    // EPERM: it is there, but runs as someone else.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether a process of the group still runs; the dead stay in it until they are reaped, and count as gone. */
export const groupRuns = (group: number): boolean =>
  signalGroup(group, 0) && (process.platform !== 'linux' || runsInGroup(group));

const gone = async (group: number, withinMs: number, clock: Clock): Promise<boolean> => {
  const until = clock.now() + withinMs;
  while (groupRuns(group)) {
    if (clock.now() >= until) return false;
    await clock.sleep(lookEveryMs);
  }
  return true;
};

/** Ends a process group: SIGTERM, after `graceMs` SIGKILL. Who left the group by setsid is out of reach. */
export const endGroup = async (group: number, graceMs: number, clock: Clock): Promise<void> => {
  signalGroup(group, 'SIGTERM');
  if (await gone(group, graceMs, clock)) return;
  signalGroup(group, 'SIGKILL');
  await gone(group, clearMs, clock);
};
