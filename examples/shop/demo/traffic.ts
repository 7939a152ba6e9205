import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the clients of the shop saw. */
export interface Load {
  readonly sent: number;
  readonly failed: number;
  readonly seconds: number;
  /** What went wrong, by kind; empty when nothing did. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface Traffic {
  /** Stops asking, waits for the open answers, and tells what was seen. */
  readonly finish: () => Promise<Load>;
  readonly kill: () => void;
}

/** Starts the load in a process of its own, so that nothing here slows it down. */
export const startTraffic = (): Traffic => {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { stdio: 'inherit' });
  const ended = new Promise<Load>((resolve, reject) => {
    child.once('message', (load) => resolve(load as Load));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the load ended by itself with status ${code}`)));
  });
  ended.catch(() => undefined);
  return {
    finish: () => {
      child.send('finish');
      return ended;
    },
    kill: () => child.kill('SIGKILL'),
  };
};
