import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import { openGithub } from '@convoy/github/open';
import type { HeadRecord } from '@convoy/model/head';
import { freePort } from '../port.ts';
import type { Twin } from '../twin/twin.ts';
import { type Agent, startAgent } from './agent.ts';
import { local, manifestOf, services, shifting } from './manifest.ts';
import { openRelay, type Relay } from './relay.ts';
import { type Effect, openWorld } from './world.ts';

/** An agent, and how to take away what only its runner had. */
export interface Job extends Agent {
  readonly run: number;
  /** Its state folder goes with it. */
  readonly forget: () => Promise<void>;
  /** GitHub has noticed that its run is over. */
  readonly settle: () => void;
}

/** An environment of three services whose state is on the twin, and whose releases outlive every runner. */
export interface House {
  readonly relay: Relay;
  readonly effects: () => readonly Effect[];
  /** Starts a command on a runner that has nothing but the manifest. */
  readonly start: (args: readonly string[]) => Promise<Job>;
  readonly deploy: (version: string) => Promise<Job>;
  /** The head as a fresh runner reads it, with all journals; `notes` tell of what of them is lost. */
  readonly head: () => Promise<{ readonly record: HeadRecord; readonly notes: readonly string[] }>;
  /** What serves, versions only. */
  readonly world: () => Promise<unknown>;
  /** How often processes of a version were launched by the local provider. */
  readonly launches: (version: string) => Promise<number>;
  /** How each Deployment of the public record stands. */
  readonly told: () => readonly string[];
  readonly close: () => Promise<void>;
}

let runs = 1_000;

export const openHouse = async (twin: Twin, environment: string, contracts: boolean): Promise<House> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-loss-'));
  const world = await openWorld(shifting);
  const relay = await openRelay(twin.url);
  const port = await freePort();
  const manifest = join(root, 'convoy.yml');
  const localDir = join(root, 'local');
  await mkdir(localDir, { mode: 0o700 });
  const provider = createLocal({ root, stateDir: localDir, lookup: () => undefined });
  const token = twin.token();
  const write = (version: string | null) =>
    writeFile(manifest, manifestOf(environment, world.url, port, contracts ? version : null));
  await write(null);

  const start: House['start'] = async (args) => {
    runs += 1;
    const run = runs;
    const runner = `runner-${run}`;
    twin.seed({ runs: [{ id: run }] });
    const stateDir = await mkdtemp(join(root, `${runner}-`));
    const agent = startAgent(
      [...args, '--github', 'acme/shop', '--environment', environment, '--manifest', manifest, '--state-dir', stateDir],
      runner,
      {
        ...{
          CONVOY_LOCAL_DIR: localDir,
          GITHUB_TOKEN: token,
          GITHUB_API_URL: relay.url,
          GITHUB_REPOSITORY: 'acme/shop',
        },
        ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', GITHUB_REF_NAME: 'main' },
        ...{ RUNNER_NAME: runner, GITHUB_ACTOR: 'ada' },
        ...{ ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run), ACTIONS_RESULTS_URL: `${relay.url}/` },
      },
    );
    return {
      ...{ ...agent, run },
      forget: () => rm(stateDir, { recursive: true, force: true }),
      settle: () => twin.seed({ runs: [{ id: run, attempts: [{ status: 'completed', conclusion: 'failure' }] }] }),
    };
  };

  return {
    ...{ relay, start, effects: () => world.effects },
    deploy: async (version) => {
      await write(version);
      const versions = services.flatMap((service) => ['--version', `${service}=${version}`]);
      return start(['deploy', ...versions, '--force']);
    },
    head: async () => {
      const dir = await mkdtemp(join(root, 'fresh-'));
      const notes: string[] = [];
      const note = (line: string) => void notes.push(line);
      const env = { GITHUB_API_URL: twin.url };
      const github = openGithub({ ...{ repository: 'acme/shop', token, env, note }, clock: systemClock });
      const store = github.store(environment, dir);
      const { record } = await store.read();
      await store.history();
      return { record, notes };
    },
    world: async () => {
      const target = { environment, service: local, with: {} };
      const { live, idle } = await provider.describe(target, AbortSignal.timeout(5_000));
      const answer = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { version: string };
      return {
        ...world.slots(),
        [local]: { live: live?.release.version, idle: idle?.release.version ?? null, answers: answer.version },
      };
    },
    launches: async (version) => {
      const folder = join(localDir, 'logs', environment, local);
      const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
      return texts.join('').split(`launched ${version} for`).length - 1;
    },
    told: () =>
      twin.state.deployments
        .filter((one) => one.environment === environment)
        .map(({ statuses }) => statuses.at(-1)?.state ?? 'none'),
    close: async () => {
      await stopLocal(localDir);
      await Promise.all([relay.close(), world.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
};
