import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type House, json, manifestOf, openHouse, shortGate } from './harness.ts';
import { openTarget, type Target } from './watch/watching.ts';

let house: House;
let payments: Target;
beforeEach(async () => {
  [house, payments] = [await openHouse(), await openTarget()];
  const external = { payments: { health: { url: payments.url, ready: '/status' }, gate: shortGate } };
  const web = { provider: 'script', with: { deploy: 'true' }, needs: ['payments'] };
  await house.write(manifestOf({ web }, { external }));
});
afterEach(async () => {
  await payments.die();
  await house.close();
});

test('nobody deploys it, and who needs it is deployed while it answers', async () => {
  const plan = json<{ plan: { steps: object[] } }>(await house.run(['plan', '--version', 'web=1', '--json']));
  expect(plan.plan.steps).toMatchObject([{ service: 'web', needs: [], ready: ['payments'] }]);
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
  expect(payments.asked).toBeGreaterThan(0);
  expect(Object.keys((await house.head()).markers)).toEqual(['web']);
});

test('while it does not answer nothing that needs it is deployed', async () => {
  payments.manner = 'failing';
  const ended = await house.run(['deploy', '--version', 'web=1', '--json']);
  expect([ended.code, json(ended)]).toMatchObject([
    1,
    { failures: [{ service: 'web', code: 'NEED_NOT_READY', reason: expect.stringContaining('it needs payments') }] },
  ]);
});

test('a simulation takes it for well', async () => {
  const ended = await house.run(['simulate', '--fault', 'web:deploy-fails', '--version', 'web=1']);
  expect([ended.code, ended.err]).toEqual([0, '']);
});
