import { afterAll, beforeAll, expect } from '@jest/globals';
import { openWorld, type World, withAct } from './harness/world.ts';

const deploy = (environment: string, more: Readonly<Record<string, string>> = {}) => ({
  inputs: { environment, operation: 'deploy', ...more },
});

let world: World;
beforeAll(async () => {
  world = await openWorld((manifest) => {
    manifest.setIn(['environments', 'staging'], { access: { deploy: 'write', override: 'maintain' } });
    manifest.setIn(['environments', 'frozen'], {
      freeze: [{ from: '2020-01-01', to: '2099-12-31', timezone: 'Europe/Berlin', reason: 'a very long winter' }],
      access: { override: 'maintain' },
    });
  });
  world.twin.seed({ roles: { reader: 'read', keeper: 'maintain' } });
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

withAct('a person without the permission deploys nothing, and is told which one is needed', async () => {
  const { status, text, jobs } = await world.run({ ...deploy('staging'), actor: 'reader' });
  expect([status, jobs]).toMatchObject([1, { Plan: 'failure' }]);
  expect(text).toContain('NOT_PERMITTED');
  expect(text).toContain('asks for write');
  expect(world.twin.files('convoy/staging')).toEqual({});
});

withAct('a branch that gives everybody the permission gives nobody more: the default branch says who may', async () => {
  const open = world.shop.read('.github/convoy.yml').replace('deploy: write', 'deploy: read');
  world.shop.commit('Let everyone deploy', { '.github/convoy.yml': open });
  world.twin.push(world.shop.dir, 'sneaky');
  const { status, text } = await world.run({ ...deploy('staging'), actor: 'reader' });
  expect([status, text.includes('NOT_PERMITTED')]).toEqual([1, true]);
});

withAct('nothing starts in a freeze, until someone who may overrides it with a reason that is recorded', async () => {
  const refused = await world.run({ ...deploy('frozen'), actor: 'octocat' });
  expect([refused.status, refused.text.includes('FROZEN')]).toEqual([1, true]);
  expect(refused.text).toContain('a very long winter');
  const denied = await world.run({ ...deploy('frozen', { override: 'I say so' }), actor: 'octocat' });
  expect([denied.status, denied.text.includes('NOT_PERMITTED')]).toEqual([1, true]);
  const { status, summaries } = await world.run({ ...deploy('frozen', { override: 'a fix' }), actor: 'keeper' });
  expect(status).toBe(0);
  expect(summaries.join('\n')).toContain('a fix');
});
