import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Name } from '../lib/places.ts';

const root = join(import.meta.dirname, '..');
const running = new Set<ChildProcess>();
const folders: string[] = [];

export type Env = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Process {
  readonly child: ChildProcess;
  /** Resolves with its URL once it says that it listens; rejects when it ends before. */
  readonly url: Promise<string>;
  readonly ended: Promise<Ended>;
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Runs one of the shop's files as a real process. */
export const start = (file: string, args: readonly string[] = [], env: Env = {}): Process => {
  const child = spawn(process.execPath, [join(root, file), ...args], { env: { ...process.env, PORT: '0', ...env } });
  running.add(child);
  let out = '';
  let err = '';
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, out, err });
    });
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const heard = /listens on (\S+)\n/.exec(out)?.[1];
      if (heard) resolve(heard);
    });
    void ended.then(() => reject(new Error(`${file} ended before it listened: ${err}`)));
  });
  url.catch(() => undefined);
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  return { child, url, ended, stop };
};

export const service = (name: Name, env: Env = {}): Process => start(`services/${name}/main.ts`, [], env);

/** A fresh data folder; `cleanUp` takes it away. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  folders.push(folder);
  return folder;
};

export interface Shop {
  /** `CATALOG_URL` and so on, and the data folder. */
  readonly env: Env;
  readonly at: Readonly<Record<Name, string>>;
  /** Puts another release in a service's place, on the same port. */
  replace(name: Name, version: string): Promise<void>;
  stop(name: Name): Promise<Ended>;
}

/** Migrates and starts all six, wired to each other. */
export const startShop = async (): Promise<Shop> => {
  const env: Record<string, string> = { SHOP_DATA: dataFolder() };
  const at: Partial<Record<Name, string>> = {};
  const processes: Partial<Record<Name, Process>> = {};
  const bring = async (name: Name, more: Env = {}): Promise<void> => {
    const process = service(name, { ...env, ...more });
    processes[name] = process;
    at[name] = await process.url;
    env[`${name.toUpperCase()}_URL`] = at[name];
  };
  const stop = (name: Name): Promise<Ended> => (processes[name] as Process).stop();
  await start('services/catalog/migrate.ts', ['up'], env).ended;
  await Promise.all([bring('catalog'), bring('inventory'), bring('pricing')]);
  for (const name of ['orders', 'gateway', 'web'] as const) await bring(name);
  const replace = async (name: Name, version: string): Promise<void> => {
    await stop(name);
    await bring(name, { PORT: new URL(at[name] as string).port, CONVOY_VERSION: version });
  };
  return { env, at: at as Record<Name, string>, replace, stop };
};

/** Ends whatever a test left. */
export const cleanUp = async (): Promise<void> => {
  const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(gone);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

export const getJson = async <T>(url: string, timeoutMs = 5000): Promise<Answered<T>> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  return { status: answer.status, body: (await answer.json()) as T };
};

export const postJson = async <T>(url: string, body: unknown): Promise<Answered<T>> => {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(5000) });
  return { status: answer.status, body: (await answer.json()) as T };
};
