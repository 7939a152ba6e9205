import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployed, Effect, Provider, Target } from '@convoy/model/ports';
import { createLocal, stopLocal } from '../../src/providers/local.ts';

export const here = fileURLToPath(new URL('.', import.meta.url));

/** Polls until `look` gives something; fails after `limitMs`. */
export const until = async <T>(what: string, look: () => T | Promise<T>, limitMs = 10_000): Promise<NonNullable<T>> => {
  const end = performance.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen as NonNullable<T>;
    if (performance.now() > end) throw new Error(`${what}: not within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** A port below those that the kernel gives to outgoing connections. */
export const publicPort = async (): Promise<number> => {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 18_000);
    const server = createServer();
    const free = await new Promise((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
};

export interface Place extends AsyncDisposable {
  readonly stateDir: string;
  readonly local: Provider;
  readonly port: number;
  /** The public URL. */
  readonly url: string;
  target(settings?: Record<string, unknown>): Target;
  effect(key: string, settings?: Record<string, unknown>): Effect;
  /** Deploys and waits until the candidate answers. */
  up(key: string, version: string): Promise<Deployed>;
}

/** A state directory with a provider for one service; disposing of it ends all that was started. */
export const openPlace = async (env: Record<string, string> = {}): Promise<Place> => {
  const stateDir = mkdtempSync(join(tmpdir(), 'convoy-local-'));
  const port = await publicPort();
  const local = createLocal({ root: here, stateDir, lookup: (name) => env[name], env: { ...process.env, ...env } });
  const target = (settings = {}): Target => ({
    environment: 'test',
    service: 'catalog',
    with: { run: [process.execPath, 'app.mjs'], port, drain: '2s', ...settings },
  });
  const effect = (key: string, settings = {}): Effect => ({
    ...{ target: target(settings), deployment: 'd1', key, log: () => {} },
    signal: AbortSignal.timeout(30_000),
  });
  return {
    ...{ stateDir, local, port, url: `http://127.0.0.1:${port}`, target, effect },
    up: async (key, version) => {
      const deployed = await local.deploy(effect(key), { version });
      await until('the service', () => ask(deployed.candidate as string).catch(() => null));
      return deployed;
    },
    [Symbol.asyncDispose]: async () => {
      await stopLocal(stateDir);
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
};

/** What a service's public port answers, over a connection of its own. */
export const ask = async (url: string): Promise<{ status: number; version?: string; pid?: number; text: string }> => {
  const response = await fetch(url, { headers: { connection: 'close' } });
  const text = await response.text();
  return { status: response.status, text, ...(text.startsWith('{') && JSON.parse(text)) };
};
