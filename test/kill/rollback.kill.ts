import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import { everyWrite } from './rounds.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.close(), 60_000);

test.each(['before', 'after'] as const)(
  'a deployment that is taken back, killed %s any journal write, ends as if undisturbed',
  async (when) => {
    const writes = await everyWrite({ house, when, ending: '-bad', status: 1 });
    process.stdout.write(`a deployment that is taken back: killed ${when} each of ${writes} journal writes\n`);
    expect(writes).toBeGreaterThan(20);
  },
  400_000,
);
