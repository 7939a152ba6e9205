import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Owner } from '@convoy/model/head';

/** This machine, as it is named in journals. */
const host: string = hostname().replaceAll(/[^\w-]/g, '-') || 'localhost';

/** When a process started, in ticks since boot: with it a pid is used only once (`/proc/<pid>/stat`, field 22). */
const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  } catch {
    // No such process; or no /proc, and then the pid alone must do.
    return process.platform === 'linux' || !answers(pid) ? null : 'unknown';
  }
};

const answers = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** This process: host, pid and start time. */
export const agent: string = `${host}.${process.pid}.${startOf(process.pid) ?? 'unknown'}`;

/** The pid of an owner on this machine that still runs; null when it is gone; unknown when it is another machine's. */
export const processOf = ({ agent: name }: Pick<Owner, 'agent'>): number | 'elsewhere' | null => {
  const [where, pid, start] = name.split('.');
  if (where !== host) return 'elsewhere';
  return startOf(Number(pid)) === start ? Number(pid) : null;
};

/** Whether this process is known to have ended. */
export const isGone = (name: string): boolean => processOf({ agent: name }) === null;
