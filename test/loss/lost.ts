import { expect, test } from '@jest/globals';
import { startTwin } from '../twin/twin.ts';
import { type House, openHouse } from './house.ts';
import { type Loss, losses, wanted } from './points.ts';
import { round, type Story } from './round.ts';
import { seen } from './seen.ts';
import { undisturbed } from './strike.ts';

/** Houses side by side: most of the time each waits for a time limit of the runner it lost. */
const lanes = 6;

interface Told extends Story {
  readonly name: string;
  /** Tells the draws of one story from those of another. */
  readonly salt: number;
}

/** One undisturbed deployment: how many requests it makes, and what comes of it. */
const calmRound = async (house: House, { ending, status }: Story) => {
  expect((await undisturbed(house, () => house.deploy('v0'))).code).toBe(0);
  const before = house.effects().length;
  const version = `v1${ending}`;
  const { code, out } = await undisturbed(house, () => house.deploy(version));
  expect({ code, out }).toEqual({ code: status, out });
  return { requests: house.relay.count(), calm: await seen(house, before, version, 'v0') };
};

/** The test of a story: half of the points, each the loss of the runner of one deployment. */
export const lost = (story: Told): void => {
  test(`${story.name} whose runner is lost anywhere ends as if undisturbed`, async () => {
    const twin = await startTwin({ limits: { content: false, core: 1e9, graphql: 1e9 } });
    const houses: House[] = [];
    let queue: Loss[] | null = null;
    let requests = 0;
    let hits = 0;
    const lane = async (number: number): Promise<void> => {
      const house = await openHouse(twin, `e${number}`, story.ending === '');
      houses.push(house);
      const counted = await calmRound(house, story);
      if (queue === null) requests = counted.requests;
      queue ??= [...losses(Math.ceil(wanted / 2), counted.requests, story.salt)];
      let former = story.ending === '' ? 'v1' : 'v0';
      for (let loss = queue.shift(); loss; loss = queue.shift()) {
        const version = `v${loss.number + 2}${story.ending}`;
        const struck = await round(house, story, loss, [version, former], counted.calm);
        if (struck) hits += 1;
        if (story.ending === '') former = version;
      }
    };
    try {
      const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, number) => lane(number)));
      // Every lane is over before its house is closed; the first that fell tells why.
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
      process.stdout.write(`${story.name}: ${hits} runners lost at ${requests} requests and between them\n`);
      expect(hits).toBeGreaterThan(0.9 * Math.ceil(wanted / 2));
      expect(twin.problems).toEqual([]);
    } finally {
      await Promise.all(houses.map((house) => house.close()));
      await twin.close();
    }
  }, 1_200_000);
};
