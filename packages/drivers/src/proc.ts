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

/** The processes that Linux knows; its /proc/<pid>/stat has state, parent, group and session after the name in brackets. */
export const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const stat = read(`/proc/${pid}/stat`);
      if (stat === '') return [];
      const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { pid: Number(pid), group: Number(group), session: Number(session), dead: state === 'Z' || state === 'X' };
    });

/** Whether a process was started with this environment variable at this value. */
export const hasVariable = (pid: number, name: string, value: string): boolean =>
  read(`/proc/${pid}/environ`)
    .split('\0')
    .includes(Buffer.from(`${name}=${value}`).toString('latin1'));
