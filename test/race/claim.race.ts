import { expect, test } from '@jest/globals';
import { heldBy, historyOf, ownersOf, split } from './history.ts';
import { environment, type House, openHouse } from './house.ts';

/** How often requests of a route were answered so. */
const answered = async ({ twin }: House, route: string, status: number): Promise<number> =>
  (await twin.requests()).filter((one) => one.route === route && one.status === status).length;

/** One acted and confirmed what it did, all others say of it who it is; returns its deployment. */
const expectOne = async (house: House, came: Parameters<typeof split>[0], before: number): Promise<string> => {
  const { refused, done } = split(came);
  expect([refused.length, done.length]).toEqual([came.length - 1, 1]);
  const [{ deployment = '', number = 0 } = {}] = done.map((one) => ({
    ...one,
    ...(one.json as { deployment?: string }),
  }));
  expect(house.world.acts().slice(before)).toEqual([{ deployment, version: 'v1' }]);
  const history = await historyOf(house);
  const owner = ownersOf(history).at(-1);
  expect([owner?.deployment, owner?.agent.split('.')[3]]).toEqual([deployment, String(number)]);
  expect([...new Set(refused.map(({ text }) => text))]).toEqual([owner && heldBy(owner)]);
  // Nobody else's word is in the history of the environment.
  expect(ownersOf(history)).toHaveLength(before + 1);
  const { owner: left, unfinished, epoch, markers } = await house.head();
  expect({ left, unfinished, epoch }).toEqual({ left: null, unfinished: null, epoch: before + 1 });
  expect(markers.web).toMatchObject({ deployment, release: { version: 'v1' } });
  expect(await house.twin.problems()).toEqual([]);
  return deployment;
};

test('of 200 who want one environment at once one acts, and the others say who holds it, since when, and where', async () => {
  await using house = await openHouse();
  const claimants = await house.claimants(200);
  const line = house.road.line(claimants.length, () => true);
  const crowd = house.start(8, claimants);
  expect(new Set([...crowd.pids, process.pid]).size).toBe(9);
  await line.full;
  line.open();
  const deployment = await expectOne(house, await house.ended(crowd, claimants.length), 0);

  const { refs, deployments } = await house.twin.state();
  expect(Object.keys(refs).sort()).toEqual([`refs/heads/convoy/${environment}`, 'refs/heads/main']);
  expect(deployments.map(({ payload, statuses }) => [payload, statuses.at(-1)?.state])).toEqual([
    [{ convoy: deployment }, 'success'],
  ]);
  // The branch was made once, and from then on written by one alone; each other tried once at most.
  expect(await answered(house, 'POST /repos/{owner}/{repo}/git/refs', 201)).toBe(1);
  const commits = (await historyOf(house)).length;
  expect(await answered(house, 'graphql createCommitOnBranch', 200)).toBe(commits - 1);
  expect(await answered(house, 'POST /repos/{owner}/{repo}/git/trees', 201)).toBeLessThanOrEqual(claimants.length);
  const asked = (await house.twin.requests()).length;
  process.stdout.write(`200 claimants asked GitHub ${asked} times\n`);
  // A new environment is asked after once more: whether its branch was deleted.
  expect(asked).toBeLessThan(12 * claimants.length);
});

test('of 40 who have all seen it free, and all write, one is heard', async () => {
  await using house = await openHouse();
  const [first] = await house.claimants(1, () => 'v0');
  house.world.open();
  await house.start(1, first ? [first] : []).over();
  expect(house.world.acts().map(({ version }) => version)).toEqual(['v0']);
  const before = await historyOf(house);

  const claimants = await house.claimants(40);
  const line = house.road.line(claimants.length, ({ isWrite }) => isWrite);
  house.world.shut();
  const crowd = house.start(8, claimants);
  await line.full;
  line.open();
  await expectOne(house, await house.ended(crowd, claimants.length), 1);
  const mine = (await historyOf(house)).length - before.length;
  const tries = await answered(house, 'graphql createCommitOnBranch', 200);
  expect(tries - (before.length - 1)).toBe(claimants.length - 1 + mine);
});
