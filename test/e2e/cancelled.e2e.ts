import { afterAll, beforeAll, expect } from '@jest/globals';
import { losingAt } from './harness/tree.ts';
import { all, openWorld, type World, withAct } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld((manifest) => {
    for (const name of Object.keys(manifest.toJS().services))
      manifest.setIn(['services', name, 'rollback'], { on: ['deploy', 'gate', 'check', 'watch', 'cancel'] });
  });
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('of a run that was cancelled all goes back, by whoever comes next, and the record says so', async () => {
  const good = world.push('A first release');
  expect((await world.run()).status).toBe(0);
  world.push('A release that is cancelled', { 'cancelled.txt': 'cancelled' });
  const run = 700;
  const losing = losingAt((line) => /orders +gate passed/.test(line));
  await world.run({ run, ...losing });
  expect(losing.isLost()).toBe(true);
  const attempts = [{ attempt: 1, status: 'completed', conclusion: 'cancelled' } as const];
  world.twin.seed({ runs: [{ id: run, attempts }] });
  await world.run({ event: 'schedule', workflow: 'deployment-monitoring.yml' });
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
  expect(world.deployments()).toEqual([
    { environment: 'staging', state: 'inactive' },
    { environment: 'staging', state: 'success' },
  ]);
});
