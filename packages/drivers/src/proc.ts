import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  readonly pid: number;
  readonly group: number;
  readonly session: number;
  /** It has ended and nobody has asked yet how: the first process of a container may never do so. */
  readonly dead: boolean;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // It has ended meanwhile, or is another user's.
    return '';
  }
};

/** A process that Linux knows: its /proc/<pid>/stat has state, parent, group and session after the name in brackets. */
const processOf = (pid: number): Process | null => {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === '') return null;
  const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, group: Number(group), session: Number(session), dead: state === 'Z' || state === 'X' };
};

/** All that there are. */
export const processes = (): Process[] =>
  readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : []));

/** Whether a process of the group runs. Its leader is asked first: a look at all there are takes milliseconds. */
export const runsInGroup = (group: number): boolean => {
  const isIn = (process: Process | null) => process?.group === group && !process.dead;
  return isIn(processOf(group)) || processes().some(isIn);
};

/** The environment variable that a process was started with. */
export const variableOf = (pid: number, name: string): string | undefined => {
  const found = read(`/proc/${pid}/environ`)
    .split('\0')
    .find((one) => one.startsWith(`${name}=`));
  return found === undefined ? undefined : Buffer.from(found.slice(name.length + 1), 'latin1').toString();
};
