import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../test/port.ts';
import type { Bench } from '../within.ts';
import { type Site, until } from './site.ts';

/** One process a service and no proxy: as a script would keep them that stops the bad one and starts the former. */
export interface Plain {
  /** Stops what runs, starts this version and waits until it answers. */
  goTo(service: string, version: string): Promise<void>;
  end(): Promise<void>;
}

const stop = async (child: ChildProcess | undefined): Promise<void> => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};

export const openPlain = ({ app }: Site, { signal }: Bench): Plain => {
  const running = new Map<string, ChildProcess>();
  const ports = new Map<string, number>();
  let over = false;
  return {
    goTo: async (service, version) => {
      await stop(running.get(service));
      const port = ports.get(service) ?? (await freePort());
      ports.set(service, port);
      signal.throwIfAborted();
      if (over) return;
      const env = { ...process.env, PORT: String(port), CONVOY_VERSION: version };
      running.set(service, spawn(process.execPath, [app], { env, stdio: 'ignore' }));
      await until(port, version, signal);
    },
    end: async () => {
      // Others may still be on their way when one has failed.
      over = true;
      await Promise.all([...running.values()].map(stop));
    },
  };
};
