import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Of `/proc/<pid>/stat`, times are in hundredths of a second on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** What processes used: CPU seconds since they began, and memory in MB now. */
export interface Usage {
  readonly cpu: number;
  readonly rss: number;
}

const usageOf = (pid: number): Usage => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    rss: Number(kilobytes) / 1024,
  };
};

/** Programs that are measured together. */
export interface Group {
  usage(): Usage;
  stop(): Promise<void>;
}

export const startAll = (programs: readonly (readonly [string, ...string[]])[], cwd: string): Group => {
  const children = programs.map(([program, ...words]): ChildProcess => spawn(program, words, { cwd, stdio: 'ignore' }));
  return {
    usage: () =>
      children
        .map(({ pid }) => usageOf(pid ?? 0))
        .reduce((a, b) => ({ cpu: a.cpu + b.cpu, rss: a.rss + b.rss }), { cpu: 0, rss: 0 }),
    stop: async () => {
      await Promise.all(
        children.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const gone = once(child, 'exit');
          child.kill('SIGTERM');
          await gone;
        }),
      );
    },
  };
};
