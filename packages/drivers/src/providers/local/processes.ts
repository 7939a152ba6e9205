import { readdirSync, readFileSync } from 'node:fs';
import { systemClock } from '../../clock.ts';
import { endGroup, groupRuns } from '../../group.ts';

/** A process for certain: pids are used again, so the start time and the boot belong to it. */
export interface Identity {
  readonly pid: number;
  /** Clock ticks since boot: field 22 of /proc/<pid>/stat. */
  readonly start: number;
  readonly boot: string;
}

interface Stat {
  readonly state: string;
  readonly group: number;
  readonly start: number;
}

let boot: string | null = null;
/** Read when first needed: only Linux has it. */
const bootId = (): string => {
  boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return boot;
};

const readStat = (pid: number): Stat | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses: fields count from the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] as string, group: Number(fields[2]), start: Number(fields[19]) };
  } catch {
    return null;
  }
};

/** Null when there is no such process. */
export const identify = (pid: number): Identity | null => {
  const stat = readStat(pid);
  return stat && { pid, start: stat.start, boot: bootId() };
};

/** A zombie counts as dead: it serves nobody. */
export const isAlive = ({ pid, start, boot }: Identity): boolean => {
  const stat = boot === bootId() ? readStat(pid) : null;
  return stat !== null && stat.start === start && stat.state !== 'Z';
};

/** Numbers of all processes there are. */
export const everyPid = (): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);

/** The leader of a process group that was started with all of `variables` in its environment. */
export const findByEnvironment = (variables: Readonly<Record<string, string>>): Identity | null => {
  const wanted = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  for (const pid of everyPid()) {
    const stat = readStat(pid);
    if (stat?.group !== pid || stat.state === 'Z') continue;
    try {
      const found = new Set(readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0'));
      if (wanted.every((entry) => found.has(entry))) return identify(pid);
    } catch {
      // It ended meanwhile, or belongs to another user.
    }
  }
  return null;
};

/** Ends the process group of `leader`, unless its number belongs to someone else by now. */
export const endTree = async (leader: Identity, graceMs: number): Promise<void> => {
  const now = readStat(leader.pid);
  if (leader.boot !== bootId() || (now && now.start !== leader.start)) return;
  if (groupRuns(leader.pid)) await endGroup(leader.pid, graceMs, systemClock);
};
