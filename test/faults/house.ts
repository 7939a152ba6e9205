import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploading } from '../../packages/github/test/upload.ts';
import { startTwin, type Twin } from '../twin/twin.ts';
import { type Agent, type Ended, type Job, loadAgent } from './agents.ts';
import { createTime, type Time } from './time.ts';
import { openWorld, services, type World } from './world.ts';

export const branch = 'convoy/production';

/** An environment in which both services are confirmed at `v1`, on a twin and a clock of its own. */
export interface House {
  readonly twin: Twin;
  readonly world: World;
  readonly time: Time;
  /** Puts everything back to where v1 was confirmed and nothing came after. */
  readonly restore: () => void;
  /** A command of an agent on a runner that has nothing but the manifest. */
  readonly run: (agent: Agent, words: 'resume' | { readonly deploy: string }) => Promise<Ended>;
  /** GitHub has noticed that the run of an agent is over. */
  readonly settle: (agent: Agent) => void;
  /** An empty folder, gone with the house. */
  readonly folder: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Processes that follow one another: each goes on where the one before it left off. */
export interface Agents {
  readonly all: readonly [Agent, Agent, Agent];
  /** Lets them act in this house from now on. */
  readonly enter: (house: Pick<House, 'time' | 'world'>) => void;
}

export const loadAgents = async (): Promise<Agents> => {
  let inside: Pick<House, 'time' | 'world'> | null = null;
  const now = () => {
    if (!inside) throw new Error('nobody has entered a house yet');
    return inside;
  };
  const around = {
    clock: () => now().time,
    provider: (service: string) => now().world.provider(service, now().time),
  };
  const enter: Agents['enter'] = (house) => {
    inside = house;
  };
  const load = (run: number) => loadAgent(run, around);
  return { all: [await load(7), await load(8), await load(9)], enter };
};

/** Long waits are virtual: only the count of tries and their order is looked at. YAML is a superset of JSON. */
const manifest = JSON.stringify({
  version: 1,
  name: 'shop',
  defaults: { gate: { interval: '1s', timeout: '2m', startup: '5s', successes: 2, failures: 3 } },
  environments: { production: { url: 'https://shop.example' } },
  services: Object.fromEntries(
    services.map((service, index) => [
      service,
      {
        needs: services.slice(0, index),
        provider: 'world',
        with: { deploy: service },
        timeout: '10m',
        health: { ready: '/', version: '[BODY].version' },
        watch: { for: '3s' },
      },
    ]),
  ),
});

const begins = Date.parse('2026-11-02T10:00:00.000Z');

export const openHouse = async (agents: Agents): Promise<House> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-faults-'));
  const time = createTime(begins);
  const world = await openWorld();
  const twin = await startTwin({
    ...{ now: time.now, sleep: time.answering, limits: { content: false, core: 1e9, graphql: 1e9 } },
    seed: { branches: { main: { 'README.md': 'Shop\n', 'convoy.yml': manifest } } },
  });
  const file = join(root, 'convoy.yml');
  await writeFile(file, manifest);
  const token = twin.token();
  let folders = 0;
  const folder = async (): Promise<string> => {
    folders += 1;
    const made = join(root, `runner-${folders}`);
    await mkdir(made);
    return made;
  };
  const jobOf = async ({ run }: Agent): Promise<Job> => {
    const runtimeToken = twin.runtimeToken(run);
    const upload = uploading({ url: twin.url, token: runtimeToken, run });
    return { manifest: file, stateDir: await folder(), url: twin.url, token, runtimeToken, upload };
  };
  const run: House['run'] = async (agent, words) => {
    const job = await jobOf(agent);
    try {
      return await (words === 'resume'
        ? agent.resume(job)
        : agent.deploy(
            job,
            services.map((service) => `${service}=${words.deploy}`),
          ));
    } finally {
      await rm(job.stateDir, { recursive: true, force: true });
    }
  };
  const inProgress = () => twin.seed({ runs: agents.all.map(({ run: id }) => ({ id })) });

  agents.enter({ time, world });
  inProgress();
  const confirmed = await run(agents.all[0], { deploy: 'v1' });
  if (confirmed.exit !== 0) throw new Error(`v1 is not confirmed: ${confirmed.text}\n${confirmed.said}`);
  const [head, remembered] = [twin.files(branch), world.remember()];
  return {
    ...{ twin, world, time, run, folder },
    restore: () => {
      twin.clearFaults();
      inProgress();
      remembered();
      // Often enough that what lags shows this too, and nothing from before.
      for (let writes = 0; writes < 4; writes += 1) twin.seed({ branches: { [branch]: head } });
    },
    settle: ({ run: id }) => twin.seed({ runs: [{ id, attempts: [{ status: 'completed', conclusion: 'failure' }] }] }),
    close: async () => {
      await Promise.all([twin.close(), world.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
};
