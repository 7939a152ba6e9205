import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { command } from '../command.ts';
import { freePort } from '../port.ts';
import { here, manifestOf } from './manifest.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

export interface Kill {
  /** Journal write of that process, counted from 1. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

export interface Shop {
  /** In a chain of needs, the last of them `web`. */
  readonly services: readonly string[];
  /** Whether releases come with a contract task of their own. */
  readonly contract: boolean;
}

/** A shop of a few services with a state folder of its own. */
export interface House {
  readonly run: (args: readonly string[], kill?: Kill) => Promise<Ended>;
  /** Runs `convoy deploy` of a version of everything. */
  readonly deploy: (version: string, kill?: Kill) => Promise<Ended>;
  /** What is true of the world and of the record, versions only. */
  readonly look: () => Promise<unknown>;
  /** Whether the record names a deployment that has not ended. */
  readonly isUnfinished: () => Promise<boolean>;
  /** How often processes of a version were launched, by service. */
  readonly launches: (version: string) => Promise<Record<string, number>>;
  /** How often the contract task of a version ran. */
  readonly contracts: (version: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openHouse = async ({ services, contract }: Shop): Promise<House> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-kill-'));
  const ports: Record<string, number> = {};
  for (const service of services) ports[service] = await freePort();
  const manifest = join(root, 'convoy.yml');
  const contracts = join(root, 'contracts');
  await writeFile(contracts, '');
  const localDir = join(root, 'local');
  await mkdir(localDir, { mode: 0o700 });
  const local = createLocal({ root, stateDir: localDir, lookup: () => undefined });
  const head = createHeadFile(join(root, 'state', 'default', 'head'));

  const run: House['run'] = (args, kill) =>
    new Promise((resolve, reject) => {
      const hooked = kill && {
        NODE_OPTIONS: `--import ${here('hook.js')}`,
        KILL_AT: String(kill.at),
        KILL_WHEN: kill.when,
      };
      const env = { ...process.env, NODE_OPTIONS: '', CI: 'true', CONVOY_LOCAL_DIR: localDir, ...hooked };
      const all = [command, ...args, '--manifest', manifest, '--state-dir', join(root, 'state')];
      const child = spawn(process.execPath, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal, out }));
    });

  return {
    run,
    deploy: async (version, kill) => {
      await writeFile(manifest, manifestOf(ports, contract ? { file: contracts, version } : null));
      const versions = services.flatMap((service) => ['--version', `${service}=${version}`]);
      return run(['deploy', ...versions, '--force'], kill);
    },
    look: async () => {
      const { record } = await head.read();
      const found = await Promise.all(
        services.map(async (service) => {
          const target = { environment: 'default', service, with: {} };
          const { live, idle } = await local.describe(target, AbortSignal.timeout(5_000));
          const answer = (await (await fetch(`http://127.0.0.1:${ports[service]}/`)).json()) as { version: string };
          const marker = record.markers[service]?.release.version;
          return [
            service,
            { marker, live: live?.release.version, idle: idle?.release.version, answers: answer.version },
          ];
        }),
      );
      return { services: Object.fromEntries(found), owner: record.owner, unfinished: record.unfinished };
    },
    isUnfinished: async () => (await head.read()).record.unfinished !== null,
    launches: async (version) => {
      const counts: Record<string, number> = {};
      for (const service of services) {
        const folder = join(localDir, 'logs', 'default', service);
        const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
        counts[service] = texts.join('').split(`launched ${version} for`).length - 1;
      }
      return counts;
    },
    contracts: async (version) =>
      (await readFile(contracts, 'utf8')).split('\n').filter((line) => line === version).length,
    close: async () => {
      await stopLocal(localDir);
      await rm(root, { recursive: true, force: true });
    },
  };
};
