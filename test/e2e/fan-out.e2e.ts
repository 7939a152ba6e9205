import { afterAll, beforeAll, expect } from '@jest/globals';
import { all, broken, openWorld, type World, withAct } from './harness/world.ts';

const inputs = { environment: 'staging', operation: 'deploy', topology: 'fan-out' };
let world: World;
let good: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('a job for each service deploys it, stage by stage, and one ends the deployment', async () => {
  good = world.push('A first release');
  const { status, jobs } = await world.run({ inputs });
  expect(status).toBe(0);
  expect(jobs).toMatchObject({ Plan: 'success', Begin: 'success', Settle: 'success' });
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.deployments()).toEqual([{ environment: 'staging', state: 'success' }]);
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
});

withAct('one that fails is taken back with all others, by the job that ends it', async () => {
  world.push('A release of orders that is not ready', broken('orders'));
  const { status, text } = await world.run({ inputs });
  expect(status).toBe(1);
  expect(text).toContain('HEALTH_STATUS');
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.deployments()[0]).toEqual({ environment: 'staging', state: 'failure' });
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
});
