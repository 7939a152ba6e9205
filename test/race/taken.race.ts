import { expect, test } from '@jest/globals';
import { until } from '../until.ts';
import { heldBy, historyOf, ownersOf, split, takersOf } from './history.ts';
import { openHouse } from './house.ts';

test('of 40 who find the run of the holder over one takes the environment over, and says so', async () => {
  // Whoever takes it over waits until the lost script can do no more.
  await using house = await openHouse('6s');
  const [lost] = await house.claimants(1, () => 'v1');
  const holder = house.start(1, lost ? [lost] : []);
  await until('its deploy script', () => house.world.waiting() === 1);
  const run = lost?.number ?? 0;
  await holder.close();
  house.world.drop();
  await house.twin.seed({ runs: [{ id: run, attempts: [{ status: 'completed', conclusion: 'failure' }] }] });
  expect(house.world.acts()).toEqual([]);

  const claimants = await house.claimants(40);
  const line = house.road.line(claimants.length, ({ isWrite }) => isWrite);
  const crowd = house.start(8, claimants, 'resume');
  await line.full;
  line.open();
  const { refused, done } = split(await house.ended(crowd, claimants.length));
  expect([refused.length, done.length]).toEqual([claimants.length - 1, 1]);
  const history = await historyOf(house);
  const [former, taker, ...more] = ownersOf(history);
  expect([former?.agent.split('.')[3], taker?.agent.split('.')[3], more]).toEqual([
    String(run),
    String(done[0]?.number),
    [],
  ]);
  expect(takersOf(history)).toEqual([taker?.agent]);
  // Still the deployment that was lost.
  expect(house.world.acts()).toEqual([{ deployment: former?.deployment, version: 'v1' }]);
  expect(taker?.deployment).toBe(former?.deployment);
  expect([...new Set(refused.map(({ text }) => text))]).toEqual([taker && heldBy(taker)]);
  const link = `https://github.com/acme/shop/actions/runs/${run}/attempts/1`;
  const told = `taken over from ${former?.deployment} by ${link} since ${former?.since}`;
  expect(done[0]?.notes.filter((line) => line.startsWith('taken over'))).toEqual([told]);
  const noted = `${former?.deployment}: ${taker?.agent} takes over from ${former?.agent}`;
  expect(history.filter(({ message }) => message.replaceAll(/\s+/g, ' ').includes(noted))).toHaveLength(1);
  expect(await house.head()).toMatchObject({ owner: null, unfinished: null, epoch: 2 });
  expect(await house.twin.problems()).toEqual([]);
});

test('while it is given back others race for it: never two at once, and whoever is refused names one who held it', async () => {
  await using house = await openHouse();
  const [first] = await house.claimants(1, () => 'v0');
  const giving = house.road.line(1, ({ text }) => text.includes('given back'));
  const holder = house.start(1, first ? [first] : []);
  await until('its deploy script', () => house.world.waiting() === 1);

  const claimants = await house.claimants(40, (at) => `v${at + 1}`);
  const tokens = new Set(claimants.map(({ token }) => token));
  const last = claimants.at(-1)?.token;
  const line = house.road.line(claimants.length, ({ token }) => tokens.has(token));
  // One of them asks when it is given back for certain, so that somebody gets it.
  const late = house.road.line(1, ({ token }) => token === last);
  const crowd = house.start(8, claimants);
  await line.full;
  house.world.open();
  await giving.full;
  giving.open();
  line.open();
  await holder.over();
  late.open();

  const { refused, done } = split(await crowd.over());
  expect(refused.length + done.length).toBe(claimants.length);
  expect(done.length).toBeGreaterThan(0);
  const acted = [...holder.came, ...done].map(({ json }) => (json as { deployment: string }).deployment);
  const history = await historyOf(house);
  const owners = ownersOf(history);
  expect(takersOf(history)).toEqual([]);
  expect(history.map(({ record }) => record.epoch)).toEqual(
    history.map(({ record }) => record.epoch).toSorted((a, b) => a - b),
  );
  // In the world as in the head, one after the other.
  expect(house.world.acts().map(({ deployment }) => deployment)).toEqual(
    owners.map(({ deployment }) => deployment).filter((one) => acted.includes(one)),
  );
  expect(house.world.acts()).toHaveLength(acted.length);
  const changed = 'refused (CHANGED_MEANWHILE): production was changed since it was planned: plan again';
  const known = new Set([changed, ...owners.map(heldBy)]);
  expect(refused.map(({ text }) => text).filter((text) => !known.has(text))).toEqual([]);
  process.stdout.write(`${acted.length} acted one after the other, ${refused.length} were refused\n`);
  expect(await house.head()).toMatchObject({ owner: null, unfinished: null });
  expect(await house.twin.problems()).toEqual([]);
});
