import { readdirSync, readFileSync } from 'node:fs';

/**
 * What Convoy starts to stay (the proxy, its standby, and the services below them): here they stand for machines elsewhere,
 * which do not go with the runner. While the process that started them lives they are still in its tree.
 */
const isElsewhere = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('background.js');
  } catch {
    return false;
  }
};

/** Every process below this one, itself last: steps have sessions of their own, so a group is not enough. */
const below = (pid: number): number[] => {
  const children = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(parent) === pid && !isElsewhere(Number(name)) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
  return [...children.flatMap(below), pid];
};

/** The runner is gone: it, its steps and what they started, but for what had left their tree before. */
const killTree = (pid: number): void => {
  const pids = below(pid);
  for (const one of pids) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
};

/** For a run: its runner is gone as soon as a line of its log is the one. */
export const losingAt = (isTime: (line: string) => boolean) => {
  let pid = 0;
  let isLost = false;
  return {
    onStart: (started: number): void => {
      pid = started;
    },
    onLine: ({ msg = '' }: { readonly msg?: string }): void => {
      if (isLost || !isTime(msg)) return;
      isLost = true;
      killTree(pid);
    },
    isLost: (): boolean => isLost,
  };
};
