import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, openHouse } from './house.ts';
import { everyWrite } from './rounds.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.close(), 60_000);

test.each(['before', 'after'] as const)(
  'a deployment, killed %s any journal write, ends as if undisturbed',
  async (when) => {
    const writes = await everyWrite({ house, when, ending: '', status: 0 });
    process.stdout.write(`a deployment: killed ${when} each of ${writes} journal writes\n`);
    expect(writes).toBeGreaterThan(15);
  },
  400_000,
);
