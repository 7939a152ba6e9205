import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocal } from '@convoy/drivers/providers/local';
import type { Effect } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import type { Bench } from '../within.ts';
import type { Deployed } from './deploy.ts';
import type { Plain } from './plain.ts';
import { backwards, type Graph, type Site, until } from './site.ts';

/** Deploys a version of all services as `convoy deploy` does, in a process of its own. */
export const deploy = async (site: Site, version: string, { signal }: Bench): Promise<Deployed> => {
  signal.throwIfAborted();
  const path = join(site.root, 'deploy.log');
  const log = openSync(path, 'w');
  const child = fork(fileURLToPath(new URL('./deploy.ts', import.meta.url)), [site.manifest, site.state, version], {
    cwd: site.root,
    env: { ...process.env, CONVOY_LOCAL_DIR: site.local },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  // It closes its journal first: the daemon must not be ended under its hands.
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  let deployed: Deployed | undefined;
  child.on('message', (message) => {
    deployed = message as Deployed;
  });
  await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (!deployed) throw new Error(`the deployment of version ${version} broke:\n${readFileSync(path, 'utf8')}`);
  return deployed;
};

/** Time that the calls alone take, one beginning after the other and each once those of its dependents are done. */
export const callsOf = (graph: Graph, calls: Deployed['calls']): number => {
  const ends = new Map<string, number>();
  let began = 0;
  for (const { service, ms } of calls) {
    const dependents = Object.keys(graph).filter((other) => graph[other]?.includes(service));
    began = Math.max(began, ...dependents.map((other) => ends.get(other) ?? 0));
    ends.set(service, began + ms);
  }
  return Math.max(...ends.values());
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The same calls to the same provider with nothing around them; milliseconds from the first to the last. */
export const callsAlone = async (site: Site, version: string, { signal }: Bench): Promise<number> => {
  const { graph, root, local, ports, app } = site;
  const provider = createLocal({ root, stateDir: local, lookup: () => undefined });
  const effect = (service: string): Effect => ({
    target: {
      environment: 'default',
      service,
      with: { run: [process.execPath, app], port: ports[service], drain: '1s' },
    },
    ...{ deployment: 'alone', key: `alone/${version}/${service}`, log: () => {}, signal },
  });
  const releases = new Map<string, { readonly from: Release; readonly to: Release | null }>();
  const up = async (service: string) => {
    const given = effect(service);
    const { live } = await provider.describe(given.target, signal);
    const { release, candidate = '' } = await provider.deploy(given, { version });
    releases.set(service, { from: release, to: live?.release ?? null });
    await until(Number(new URL(candidate).port), version, signal);
    await provider.shift(given, release);
  };
  await Promise.all(Object.keys(graph).map(up));
  return timed(() =>
    backwards(graph, async (service) => {
      const { from = null, to = null } = releases.get(service) ?? {};
      await provider.rollback(effect(service), from, to);
    }),
  );
};

/** Stops and starts plain processes; all at once as far as the graph lets it, or one after the other. */
export const restarts = async (graph: Graph, plain: Plain, all: boolean): Promise<number> => {
  await Promise.all(Object.keys(graph).map((service) => plain.goTo(service, 'bad')));
  if (all) return timed(() => backwards(graph, (service) => plain.goTo(service, 'good')));
  return timed(async () => {
    for (const service of Object.keys(graph).reverse()) await plain.goTo(service, 'good');
  });
};
