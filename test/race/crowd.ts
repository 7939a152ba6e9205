import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Came, Claimant, Told } from './claimants.ts';

const script = fileURLToPath(new URL('./claimants.ts', import.meta.url));

/** Claimants in processes of their own. */
export interface Crowd {
  readonly pids: readonly number[];
  /** What became of each so far. */
  readonly came: readonly Came[];
  /** Resolves when all are over; rejects when one of the processes failed. */
  readonly over: () => Promise<readonly Came[]>;
  /** Kills those that are left. */
  readonly close: () => Promise<void>;
}

/** Starts `processes` of them, each with the same share of the claimants. */
export const startCrowd = (processes: number, claimants: readonly Claimant[], told: Omit<Told, 'claimants'>): Crowd => {
  const came: Came[] = [];
  const ends: Promise<unknown>[] = [];
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  const each = Math.ceil(claimants.length / processes);
  const children = Array.from({ length: processes }, (_, at): ChildProcess => {
    const share = { ...told, claimants: claimants.slice(at * each, (at + 1) * each) };
    const child = spawn(process.execPath, [script, JSON.stringify(share)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    createInterface(child.stdout).on('line', (line) => came.push(JSON.parse(line) as Came));
    ends.push(once(child, 'close'));
    child.once('close', (code) => {
      if (code !== 0) broken.reject(new Error(`a process of claimants ended with ${code}:\n${said}`));
    });
    return child;
  });
  return {
    pids: children.map(({ pid }) => pid ?? 0),
    came,
    over: async () => {
      await Promise.race([Promise.all(ends), broken.promise]);
      return came;
    },
    close: async () => {
      for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
};
