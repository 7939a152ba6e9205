import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployed, Effect, Provider, Target } from '@convoy/model/ports';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { createLocal, stopLocal } from '../../src/providers/local.ts';

export const here = fileURLToPath(new URL('.', import.meta.url));

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
  const port = await freePort();
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
      rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** What a service's public port answers, over a connection of its own. */
export const ask = async (
  url: string,
): Promise<{ status: number; version?: string; pid?: number; key?: string; text: string }> => {
  const response = await fetch(url, { headers: { connection: 'close' } });
  const text = await response.text();
  return { status: response.status, text, ...(text.startsWith('{') && JSON.parse(text)) };
};
