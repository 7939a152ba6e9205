import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError, codeOf } from '@convoy/model/error';
import type { Lookup } from '@convoy/model/expand';
import type { Effect, Provider, Target } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import { call } from './local/client.ts';
import { openPaths } from './local/paths.ts';
import { identify, isAlive } from './local/processes.ts';
import type { Order, Subject } from './local/protocol.ts';
import { resolveSettings } from './local/settings.ts';

export { localWith } from './local/settings.ts';

export interface LocalOptions {
  /** The manifest's root folder, to which `cwd` is relative. */
  readonly root: string;
  /** One daemon serves one state directory. */
  readonly stateDir: string;
  /** Reads `${NAME}` within `with`. */
  readonly lookup: Lookup;
  /** What processes inherit; default: the environment of this one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const subjectOf = ({ environment, service }: Target): Subject => ({ environment, service });

/** Real processes on this machine in two slots, behind a proxy that outlives the command. */
export const createLocal = ({ root, stateDir, lookup, env = process.env }: LocalOptions): Provider => {
  const orderOf = ({ target, key, deployment }: Effect, release: Release): Order => {
    const { environment, service } = target;
    const settings = resolveSettings(target, root, lookup);
    const inherited = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const own = {
      ...{ CONVOY_SERVICE: service, CONVOY_VERSION: release.version },
      ...{ CONVOY_ENVIRONMENT: environment, CONVOY_DEPLOYMENT: deployment },
    };
    return {
      ...subjectOf(target),
      ...settings,
      key,
      release,
      env: { ...Object.fromEntries(inherited), ...settings.env, ...own },
    };
  };

  return {
    capabilities: {
      shift: true,
      describe: true,
      rollback: true,
      retire: true,
      weigh: true,
      traffic: true,
      restart: true,
    },
    deploy: async (effect, release) => {
      const { handle: _former, ...wanted } = release;
      const order = orderOf(effect, wanted);
      const found = await call(openPaths(stateDir), 'deploy', order, effect.signal);
      return {
        release: found.release,
        ...(found.url && { candidate: found.url }),
        url: `http://127.0.0.1:${order.port}`,
      };
    },
    shift: async ({ target, signal }, release) => {
      await call(openPaths(stateDir), 'shift', { ...subjectOf(target), release }, signal);
    },
    weigh: async ({ target, signal }, release, share) => {
      await call(openPaths(stateDir), 'weigh', { ...subjectOf(target), release, share }, signal);
    },
    rollback: async (effect, from, to) => {
      const request = { ...subjectOf(effect.target), from, to, order: null };
      try {
        await call(openPaths(stateDir), 'rollback', request, effect.signal);
      } catch (error) {
        // Only now are the settings read: the fast way back must not depend on a variable.
        if (!to || codeOf(error, '') !== 'RELEASE_GONE') throw error;
        await call(openPaths(stateDir), 'rollback', { ...request, order: orderOf(effect, to) }, effect.signal);
      }
    },
    restart: async (effect, release) => {
      await call(openPaths(stateDir), 'restart', orderOf(effect, release), effect.signal);
    },
    describe: async (target, signal) => call(openPaths(stateDir), 'describe', subjectOf(target), signal),
    traffic: async (target, cursor, signal) =>
      call(openPaths(stateDir), 'traffic', { ...subjectOf(target), cursor }, signal),
    retire: async ({ target, signal }, release) => {
      await call(openPaths(stateDir), 'retire', { ...subjectOf(target), release }, signal);
    },
    // The daemon does the work, not the command that is gone, and takes the calls for a service one after the other:
    // whoever asks next sees the end of what was begun.
    outlast: async () => undefined,
    logs: async ({ environment, service }) => {
      const folder = join(openPaths(stateDir).logs, environment, service);
      if (!existsSync(folder)) return [];
      const files = readdirSync(folder).map((name) => join(folder, name));
      return files.sort((a, b) => statSync(a).birthtimeMs - statSync(b).birthtimeMs);
    },
  };
};

const alive = (pid: number): boolean => {
  const identity = identify(pid);
  return identity !== null && isAlive(identity);
};

/** Ends every application of a state directory and its daemon; nothing is left running. */
export const stopLocal = async (stateDir: string): Promise<void> => {
  // Its log is there from before it starts, its table only once something was recorded.
  if (!existsSync(join(stateDir, 'daemon.log'))) return;
  const paths = openPaths(stateDir);
  const { pid, standby } = await call(paths, 'stop', null);
  const pids = [pid, standby].filter((one) => one !== null);
  for (let waited = 0; pids.some(alive); waited += 20) {
    if (waited > 5_000)
      throw new ConvoyError('DAEMON_HUNG', `the local daemon does not end: kill -9 ${pids.filter(alive).join(' ')}`);
    await sleep(20);
  }
};
