import { afterAll, beforeAll, expect } from '@jest/globals';
import { all, broken, openWorld, type World, withAct } from './harness/world.ts';

let world: World;
let good: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('a push deploys all services together and records it', async () => {
  good = world.push('A first release');
  const { status, jobs, summaries } = await world.run();
  expect([status, jobs]).toEqual([0, { Plan: 'success', Deploy: 'success' }]);
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.deployments()).toEqual([{ environment: 'staging', state: 'success' }]);
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
  expect(summaries.join('\n')).toContain('| 4 | web | nothing |');
});

withAct('pushed again without a change, nothing is deployed', async () => {
  const { status, jobs } = await world.run();
  expect([status, jobs]).toEqual([0, { Plan: 'success' }]);
  expect(world.deployments()).toHaveLength(1);
});

withAct('a service that never gets ready takes the whole deployment back, and the run is red', async () => {
  world.push('A release of orders that is not ready', broken('orders'));
  const { status, jobs, text } = await world.run();
  expect([status, jobs]).toEqual([1, { Plan: 'success', Deploy: 'failure', Settle: 'success' }]);
  expect(text).toContain('HEALTH_STATUS');
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.deployments()[0]).toEqual({ environment: 'staging', state: 'failure' });
  expect(world.record()).toMatchObject({ owner: null, unfinished: null, ordinal: 1 });
});

withAct('a plan that is dispatched changes nothing', async () => {
  const before = world.twin.commits('convoy/staging').length;
  const { status, jobs } = await world.run({ inputs: { environment: 'staging', operation: 'plan' } });
  expect([status, jobs]).toEqual([0, { Plan: 'success' }]);
  expect(world.twin.commits('convoy/staging')).toHaveLength(before);
});

withAct('a rollback that is dispatched returns to the release before', async () => {
  const next = world.push('A second good release', broken(null));
  expect((await world.run({ inputs: { environment: 'staging', operation: 'deploy' } })).status).toBe(0);
  expect(await world.serving()).toEqual(all(world.shop, next));
  const before = world.twin.commits('convoy/staging').length;
  const inputs = { environment: 'staging', operation: 'rollback', reason: 'slow' };
  const dry = await world.run({ inputs: { ...inputs, 'dry-run': 'true' } });
  expect([dry.status, dry.jobs, dry.text.includes('rollback of')]).toEqual([0, { Plan: 'success' }, true]);
  expect(world.twin.commits('convoy/staging')).toHaveLength(before);
  const { status, jobs } = await world.run({ inputs });
  expect([status, jobs]).toEqual([0, { 'Roll back': 'success' }]);
  expect(await world.serving()).toEqual(all(world.shop, good));
  expect(world.twin.commits('convoy/staging')[0]?.message).toContain('rolled-back');
});
