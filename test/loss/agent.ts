import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { command } from '../command.ts';
import { here } from './manifest.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

/** One real `convoy` command, in a job on a runner of its own. */
export interface Agent {
  readonly ended: Promise<Ended>;
  /** The runner is gone: this process and everything it started. */
  readonly vanish: () => Promise<void>;
  /** The process stops; what it started goes on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

/** Process and parent of everything that runs (`/proc/<pid>/stat`, fields 1 and 4). */
const parents = (): Map<number, number> =>
  new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): [number, number][] => {
        try {
          const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
          return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
        } catch {
          return [];
        }
      }),
  );

const beneath = (pid: number, all: ReadonlyMap<number, number>): number[] =>
  [...all].flatMap(([child, parent]) => (parent === pid ? [child, ...beneath(child, all)] : []));

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
};

/** `env`: what the job has beside this process's own. */
export const startAgent = (args: readonly string[], host: string, env: Readonly<Record<string, string>>): Agent => {
  const all = { ...process.env, ...env, NODE_OPTIONS: `--import ${here('host.js')}`, LOSS_HOST: host, CI: 'true' };
  const child = spawn(process.execPath, [command, ...args], {
    env: all,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      out += text;
    });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, by) => resolve({ code, signal: by, out }));
  });
  return {
    ended,
    vanish: async () => {
      // Stopped first, so that it starts nothing behind the look.
      signal(-pid, 'SIGSTOP');
      for (const one of beneath(pid, parents())) signal(one, 'SIGKILL');
      signal(-pid, 'SIGKILL');
      await ended;
    },
    freeze: () => signal(-pid, 'SIGSTOP'),
    thaw: () => signal(-pid, 'SIGCONT'),
  };
};
