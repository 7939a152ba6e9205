import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  // Long enough to be asked within.
  world = await openWorld((manifest) => manifest.setIn(['services', 'web', 'watch', 'for'], '60s'));
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('a wish that is left on the branch of controls is heard by the run, which takes all of it back', async () => {
  world.push('A release that someone regrets');
  let asking: Promise<unknown> | null = null;
  const { status, text } = await world.run({
    onLine: ({ msg = '' }) => {
      if (!msg.includes('check passed')) return;
      asking ??= world.convoy(['ask', 'abort', '--environment', 'staging', '--reason', 'wrong day']);
    },
  });
  expect(await asking).toMatchObject({ status: 0 });
  expect([status, text.includes('abort asked by')]).toEqual([1, true]);
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 0 });
  expect(world.deployments()).toEqual([{ environment: 'staging', state: 'inactive' }]);
});
