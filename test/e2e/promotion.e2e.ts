import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

const to = (environment: string, more: Readonly<Record<string, string>> = {}) => ({
  inputs: { environment, operation: 'deploy', ...more },
});

let world: World;
beforeAll(async () => {
  // Two environments on one machine: the second one has ports of its own.
  world = await openWorld((manifest) => {
    const services = ['inventory', 'pricing'];
    for (const name of ['catalog', 'orders', 'gateway', 'web']) manifest.deleteIn(['services', name]);
    manifest.delete('tasks');
    manifest.delete('verify');
    const [first] = services.map((name) => manifest.getIn(['services', name, 'with', 'port']) as number);
    const moved = services.map((name, index) => [name, { with: { port: (first ?? 0) + 100 + index } }]);
    const production = { 'promotes-from': 'staging', services: Object.fromEntries(moved) };
    manifest.setIn(['environments', 'production'], production);
  });
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

const versions = (environment: string) =>
  Object.fromEntries(
    Object.entries(world.record(environment).markers).map(([service, { release }]) => [service, release.version]),
  );

withAct('a second environment takes what the first confirmed, and nothing newer', async () => {
  const confirmed = world.push('A release for staging');
  expect((await world.run(to('staging'))).status).toBe(0);
  world.push('A newer commit, which staging never saw', { 'newer.txt': 'newer' });
  expect((await world.run(to('production'))).status).toBe(0);
  expect(versions('production')).toEqual({ inventory: confirmed, pricing: confirmed });
  expect(world.deployments()).toEqual([
    { environment: 'production', state: 'success' },
    { environment: 'staging', state: 'success' },
  ]);
});
