import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import type { HeadRecord } from '@convoy/model/head';
import { test } from '@jest/globals';
import type { parseDocument } from 'yaml';
import { startTwin, type Twin } from '../../twin/twin.ts';
import { type Acting, type ActRun, runAct } from './act.ts';
import { copyActions } from './rewrite.ts';
import { createShop, type Shop } from './shop.ts';

const root = resolve(import.meta.dirname, '../../..');

/** act on PATH; null where it is not installed. */
const act: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'act'))
    .find((file) => existsSync(file)) ?? null;

/** A test that says that it was skipped, and why, where act is not installed. */
export const withAct = (name: string, run: () => Promise<void>): void => {
  if (act === null) test.skip(`${name} (skipped: needs act)`, () => undefined);
  else test(name, run);
};

type Asked = Partial<
  Pick<Acting, 'event' | 'workflow' | 'attempt' | 'actor' | 'env' | 'token' | 'secrets' | 'onStart' | 'onLine'>
> & {
  readonly payload?: Acting['payload'];
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The run's number; default: the next one. */
  readonly run?: number;
};

export interface World {
  readonly twin: Twin;
  readonly shop: Shop;
  readonly dir: string;
  /** Commits, and pushes to the twin. */
  push(message: string, files?: Readonly<Record<string, string>>): string;
  run(asked?: Asked): Promise<ActRun>;
  /** Runs the command line in the shop's folder, as a person would who has a token. */
  convoy(words: readonly string[]): Promise<{ readonly status: number | null; readonly out: string }>;
  /** The version by which each service answers its users; null: it does not. */
  serving(): Promise<Readonly<Record<string, string | null>>>;
  record(environment?: string): HeadRecord;
  /** State of each Deployment, newest first. */
  deployments(): readonly { readonly environment: string; readonly state: string | undefined }[];
  close(): Promise<void>;
}

const freePorts = async (count: number): Promise<number> => {
  // Files run beside one another, each worker in ports of its own.
  const own = 20_000 + (Number(process.env.JEST_WORKER_ID ?? 1) % 4) * 3_000;
  for (let first = own + (process.pid % 250) * 10; ; first += count) {
    const servers = Array.from({ length: count }, () => createServer());
    const taken = await Promise.all(
      servers.map(
        (server, index) =>
          new Promise<boolean>((done) => {
            server.once('error', () => done(true));
            server.listen(first + index, '127.0.0.1', () => done(false));
          }),
      ),
    );
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    if (!taken.includes(true)) return first;
  }
};

const versionAt = async (port: number | undefined): Promise<string | null> => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return ((await answer.json()) as { version?: string }).version ?? null;
  } catch {
    return null;
  }
};

/** A repository with the shop, GitHub's stand-in, and a place for what is deployed, which outlives every run. */
export const openWorld = async (change?: (manifest: ReturnType<typeof parseDocument>) => void): Promise<World> => {
  const dir = mkdtempSync(join(tmpdir(), 'convoy-e2e-'));
  const localDir = join(dir, 'local');
  const actions = join(dir, 'actions');
  copyActions(root, actions);
  const shop = createShop(root, join(dir, 'shop'), await freePorts(6), change);
  const twin = await startTwin({ seed: { roles: { octocat: 'write' } } });
  twin.push(shop.dir, 'main');
  const urls = Object.entries(shop.ports).map(([name, port]) => [
    `${name.toUpperCase()}_URL`,
    `http://127.0.0.1:${port}`,
  ]);
  let last = 100;
  return {
    ...{ twin, shop, dir },
    push: (message, files) => {
      shop.commit(message, files);
      return twin.push(shop.dir, 'main');
    },
    run: async ({
      event = 'push',
      workflow = 'coordinated-deployment.yml',
      payload = {},
      inputs,
      run,
      attempt = 1,
      env = {},
      ...asked
    } = {}) => {
      last = run ?? last + 1;
      twin.seed({
        runs: [{ id: last, attempts: Array.from({ length: attempt }, () => ({ status: 'in_progress' as const })) }],
      });
      const done = await runAct({
        ...{ twin, act: act ?? 'act', workflow, dir: shop.dir, actions, localDir, run: last, attempt },
        event: inputs ? 'workflow_dispatch' : event,
        payload: inputs ? { ref: 'refs/heads/main', inputs } : { ref: 'refs/heads/main', ...payload },
        env: { ...Object.fromEntries(urls), SHOP_DATA: join(dir, 'data'), ...env },
        ...asked,
      });
      twin.seed({
        runs: [{ id: last, attempts: Array.from({ length: attempt }, () => ({ status: 'completed' as const })) }],
      });
      return done;
    },
    convoy: (words) =>
      new Promise((resolve) => {
        const env = {
          ...process.env,
          GITHUB_API_URL: twin.url,
          GITHUB_TOKEN: twin.token({ actor: 'octocat' }),
          CONVOY_LOCAL_DIR: localDir,
        };
        const args = [
          join(root, 'packages/convoy/bin/convoy.js'),
          ...words,
          '--github',
          'acme/shop',
          '--state-dir',
          join(dir, 'person'),
        ];
        execFile(process.execPath, args, { cwd: shop.dir, env }, (fault, out, err) =>
          resolve({ status: fault ? Number(fault.code ?? 1) : 0, out: out + err }),
        );
      }),
    serving: async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(shop.ports).map(async ([name, port]) => [name, await versionAt(port)])),
      ),
    record: (environment = 'staging') => JSON.parse(twin.files(`convoy/${environment}`)['head.json'] ?? '{}').record,
    deployments: () =>
      twin.state.deployments
        .map(({ environment, statuses }) => ({ environment, state: statuses.at(-1)?.state }))
        .reverse(),
    close: async () => {
      await stopLocal(localDir);
      await twin.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

/** Every service at one version. */
export const all = (shop: Shop, version: string): Record<string, string> =>
  Object.fromEntries(Object.keys(shop.ports).map((name) => [name, version]));

const source = 'lib/releases.ts';
const whole = readFileSync(join(root, 'examples/shop', source), 'utf8');

/** Files with which one service's next release is never ready; null: all are good again. */
export const broken = (service: string | null): Record<string, string> => ({
  [source]: whole.replace(
    /^const fault = .*$/m,
    `const fault = process.env.CONVOY_SERVICE === '${service}' ? 'failing' : '';`,
  ),
});
