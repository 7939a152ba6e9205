import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { freePort } from '../port.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const convoy = here('../../packages/convoy/bin/convoy.js');
export const services = ['db', 'api', 'web'] as const;

const serviceOf = (needs: string, port: number): string =>
  `{ needs: [${needs}], provider: local, with: { run: [node, ${here('service.js')}], port: ${port}, drain: 200ms }, ` +
  `health: { ready: /, version: "[BODY].version" }, watch: { for: 60ms } }`;

const manifestOf = ([db, api, web]: readonly number[]): string => `version: 1
name: kill
defaults: { gate: { interval: 50ms, timeout: 10s, startup: 5s, successes: 2 } }
tasks:
  expand: { run: [node, -e, "0"], phase: expand, idempotent: true }
services:
  db: ${serviceOf('expand', db as number)}
  api: ${serviceOf('db', api as number)}
  web: ${serviceOf('api', web as number)}
verify:
  integration: [{ name: whole, needs: [web, api, db], run: [node, ${here('check.js')}] }]
`;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

/** A shop of three services with a state folder of its own. */
export interface House {
  readonly run: (
    args: readonly string[],
    kill?: { readonly at: number; readonly when: 'before' | 'after' },
  ) => Promise<Ended>;
  /** What is true of the world and of the record, versions only. */
  readonly look: () => Promise<unknown>;
  /** How often processes of a version were launched, by service. */
  readonly launches: (version: string) => Promise<Record<string, number>>;
  readonly close: () => Promise<void>;
}

export const openHouse = async (): Promise<House> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-kill-'));
  const ports = [await freePort(), await freePort(), await freePort()];
  const manifest = join(root, 'convoy.yml');
  await writeFile(manifest, manifestOf(ports));
  const localDir = join(root, 'local');
  await mkdir(localDir, { mode: 0o700 });
  const local = createLocal({ root, stateDir: localDir, lookup: () => undefined });
  const head = createHeadFile(join(root, 'state', 'default', 'head'));

  return {
    run: (args, kill) =>
      new Promise((resolve, reject) => {
        const hooked = kill && {
          NODE_OPTIONS: `--import ${here('hook.js')}`,
          KILL_AT: String(kill.at),
          KILL_WHEN: kill.when,
        };
        const env = { ...process.env, NODE_OPTIONS: '', CI: 'true', CONVOY_LOCAL_DIR: localDir, ...hooked };
        const all = [convoy, ...args, '--manifest', manifest, '--state-dir', join(root, 'state')];
        const child = spawn(process.execPath, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        let out = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
        child.once('error', reject);
        child.once('close', (code, signal) => resolve({ code, signal, out }));
      }),
    look: async () => {
      const { record } = await head.read();
      const found = await Promise.all(
        services.map(async (service, index) => {
          const target = { environment: 'default', service, with: {} };
          const { live, idle } = await local.describe(target, AbortSignal.timeout(5_000));
          const answer = (await (await fetch(`http://127.0.0.1:${ports[index]}/`)).json()) as { version: string };
          const marker = record.markers[service]?.release.version;
          return [
            service,
            { marker, live: live?.release.version, idle: idle?.release.version, answers: answer.version },
          ];
        }),
      );
      return { services: Object.fromEntries(found), owner: record.owner, unfinished: record.unfinished };
    },
    launches: async (version) => {
      const counts: Record<string, number> = {};
      for (const service of services) {
        const folder = join(localDir, 'logs', 'default', service);
        const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
        counts[service] = texts.join('').split(`launched ${version} for`).length - 1;
      }
      return counts;
    },
    close: async () => {
      await stopLocal(localDir);
      await rm(root, { recursive: true, force: true });
    },
  };
};
