import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { openGithub } from '@convoy/github/open';
import type { HeadRecord } from '@convoy/model/head';
import { type RemoteTwin, spawnTwin } from '../twin/remote.ts';
import { until } from '../until.ts';
import type { Came, Claimant, Told } from './claimants.ts';
import { type Crowd, startCrowd } from './crowd.ts';
import { openRoad, type Road } from './line.ts';
import { openWorld, type World } from './world.ts';

export const environment = 'production';

/** One environment on a twin in a process of its own, and what a deployment of it does. */
export interface House extends AsyncDisposable {
  readonly twin: RemoteTwin;
  readonly road: Road;
  readonly world: World;
  /** So many claimants, each with a run and a token of its own. */
  readonly claimants: (many: number, version?: (number: number) => string) => Promise<readonly Claimant[]>;
  readonly start: (processes: number, claimants: readonly Claimant[], verb?: Told['verb']) => Crowd;
  /** Whoever acts does not end before all others have come to an end, or to the same place. */
  readonly ended: (crowd: Crowd, many: number) => Promise<readonly Came[]>;
  readonly head: () => Promise<HeadRecord>;
}

/** `limit` is the time limit of a deploy script. */
export const openHouse = async (limit = '60s'): Promise<House> => {
  const root = mkdtempSync(join(tmpdir(), 'convoy-race-'));
  const twin = await spawnTwin();
  // Hundreds of tries within a second are more than GitHub takes of one repository in a minute. It would make the winner
  // wait too, for minutes and by the clock on the wall, and change nothing in who may act.
  await twin.limit({ content: false });
  const [road, world] = await Promise.all([openRoad(twin.url), openWorld(root)]);
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github', 'convoy.yml'), world.manifest(environment, limit));
  const crowds: Crowd[] = [];
  let runs = 1_000;
  return {
    ...{ twin, road, world },
    claimants: async (many, version = () => 'v1') => {
      const numbers = Array.from({ length: many }, () => ++runs);
      await twin.seed({ runs: numbers.map((id) => ({ id })) });
      return Promise.all(
        numbers.map(async (number, at) => ({ number, token: await twin.token({}), version: version(at) })),
      );
    },
    start: (processes, claimants, verb = 'deploy') => {
      const crowd = startCrowd(processes, claimants, { verb, apiUrl: road.url, root, environment });
      crowds.push(crowd);
      return crowd;
    },
    ended: async (crowd, many) => {
      await until('all others', () => crowd.came.length + world.waiting() >= many && world.waiting() > 0, 60_000);
      world.open();
      return crowd.over();
    },
    head: async () => {
      const env = { GITHUB_API_URL: twin.url };
      const note = () => undefined;
      const token = await twin.token({});
      const github = openGithub({ ...{ repository: 'acme/shop', token, env, note }, clock: systemClock });
      return (await github.store(environment, join(root, 'fresh')).read()).record;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(crowds.map((crowd) => crowd.close()));
      await Promise.all([road.close(), world.close(), twin.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
};
