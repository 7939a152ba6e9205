import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/port.ts';

/** What each service needs; no service comes before one that it needs. */
export type Graph = Readonly<Record<string, readonly string[]>>;

/** Where one graph of services is deployed. */
export interface Site {
  readonly graph: Graph;
  readonly app: string;
  readonly manifest: string;
  readonly root: string;
  readonly state: string;
  readonly local: string;
  /** While this file is there, the integration check fails. */
  readonly bad: string;
  /** Where each answers its users. */
  readonly ports: Readonly<Record<string, number>>;
}

/** Writes the manifest: all services on the local provider, and a check after the last shift that `bad` lets fail. */
export const createSite = async (folder: string, graph: Graph): Promise<Site> => {
  const [manifest, state, local, bad] = ['convoy.yml', 'state', 'local', 'bad'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const app = fileURLToPath(new URL('./app.mjs', import.meta.url));
  const ports: Record<string, number> = {};
  for (const service of Object.keys(graph)) ports[service] = await freePort();
  const services = Object.entries(graph).map(([name, needs]): [string, object] => [
    name,
    {
      ...{ needs, provider: 'local', with: { run: [process.execPath, app], port: ports[name], drain: '1s' } },
      health: { ready: '/', version: '[BODY].version' },
    },
  ]);
  mkdirSync(local, { recursive: true, mode: 0o700 });
  writeFileSync(
    manifest,
    JSON.stringify({
      ...{ version: 1, name: 'bench', services: Object.fromEntries(services) },
      defaults: { gate: { interval: '100ms', timeout: '60s', startup: '60s', successes: 1 } },
      verify: { integration: [{ name: 'all', needs: Object.keys(graph), run: ['test', '!', '-e', bad] }] },
    }),
  );
  return { graph, app, manifest, root: folder, state, local, bad, ports };
};

/** The version that answers on a port of this machine; null while nobody does. */
const versionAt = async (port: number): Promise<string | null> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return response.ok ? ((await response.json()) as { version: string }).version : null;
  } catch {
    return null;
  }
};

/** Waits until that version answers there. */
export const until = async (port: number, version: string, signal: AbortSignal): Promise<void> => {
  const end = performance.now() + 60_000;
  while ((await versionAt(port)) !== version) {
    signal.throwIfAborted();
    if (performance.now() > end) throw new Error(`version ${version} does not answer on port ${port}`);
    await sleep(10);
  }
};

/** Backwards through the graph: each begins after the one before it has begun and all that need it are done. */
export const backwards = async (graph: Graph, step: (service: string) => Promise<void>): Promise<void> => {
  const done = new Map<string, Promise<void>>();
  for (const service of Object.keys(graph).reverse()) {
    const dependents = Object.keys(graph).filter((other) => graph[other]?.includes(service));
    await Promise.all(dependents.map((other) => done.get(other)));
    const doing = step(service);
    // Whoever waits for it hears of its failure; until somebody does it must not end the process.
    doing.catch(() => undefined);
    done.set(service, doing);
  }
  await Promise.all(done.values());
};
