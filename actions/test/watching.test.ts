import { afterEach, beforeEach, expect } from '@jest/globals';
import { openTarget, type Target, watched } from '../../packages/convoy/test/watch/watching.ts';
import { receivers, status } from '../../packages/drivers/test/channels/receivers.ts';
import { openRunner, type Runner, withBundle } from './runner.ts';

const hook = receivers();
let web: Target;
let runner: Runner;
let secret: Record<string, string>;
beforeEach(async () => {
  [web, runner] = [await openTarget(), openRunner()];
  secret = { 'secret-env': `HOOK=${await hook.listen(status(200))}/hunter2` };
  const alerts = { channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } } };
  runner.write('.github/convoy.yml', { version: 1, name: 'shop', services: { web: watched(web.url) }, alerts });
});
afterEach(async () => {
  await Promise.all([web.die(), hook.close(), runner[Symbol.asyncDispose]()]);
});

withBundle('a look at everything says in outputs how each service is, and is red where one is down', async () => {
  const well = await runner.run('monitor', { once: 'true', ...secret });
  expect([well.code, well.outputs.decision, JSON.parse(well.outputs.services ?? '')]).toMatchObject([
    ...[0, 'done', { web: { status: 'up' } }],
  ]);
  web.manner = 'failing';
  const ill = await runner.run('monitor', { once: 'true', ...secret });
  expect([ill.code, ill.outputs.decision, ill.outputs['reason-code']]).toEqual([1, 'failed', 'HEALTH_STATUS']);
  expect([JSON.parse(ill.outputs.services ?? '')]).toMatchObject([
    ...[{ web: { status: 'down', code: 'HEALTH_STATUS' } }],
  ]);
});

withBundle('a watch has its time, and says how many looks it took', async () => {
  const { code, outputs } = await runner.run('monitor', { for: '1s', ...secret });
  expect([code, outputs.decision, Number(outputs.looks) > 2]).toEqual([0, 'done', true]);
});

withBundle('a job tells people by one step, once, and no secret of it', async () => {
  const run = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'build' };
  const inputs = { message: 'The nightly build failed at hunter2', ...secret };
  for (const outcome of ['sent', 'before']) {
    const { code, outputs, out } = await runner.run('alert', inputs, run);
    expect([code, outputs.decision, JSON.parse(outputs.channels ?? '')]).toEqual([
      ...[0, 'done', [{ channel: 'hook', outcome }]],
    ]);
    expect(out.split('\n').filter((line) => line.includes('/hunter2'))).toEqual([
      expect.stringMatching(/^::add-mask::/),
    ]);
  }
  expect(hook.received).toHaveLength(1);
  expect(JSON.stringify(hook.bodies())).toContain('/actions/runs/9/attempts/1');
});

withBundle('what is down and cannot be restarted is left, and says so; what is well is left alone', async () => {
  const well = await runner.run('recover', secret);
  expect([well.code, well.outputs.decision, well.outputs.services]).toEqual([0, 'done', '{}']);
  web.manner = 'failing';
  const ill = await runner.run('recover', secret);
  expect([ill.code, ill.outputs.decision, ill.outputs['reason-code']]).toEqual([1, 'failed', 'CANNOT_RESTART']);
  expect(JSON.parse(ill.outputs.services ?? '')).toMatchObject({ web: { outcome: 'not-restarted' } });
});

withBundle('without a word of its own a job tells what there is to tell of the environment', async () => {
  const { code, outputs } = await runner.run('alert', secret);
  expect([code, outputs.decision, JSON.parse(outputs.result ?? '')]).toMatchObject([
    0,
    'done',
    { sent: [], waiting: [] },
  ]);
  const choosing = await runner.run('alert', { channel: 'hook', ...secret });
  expect([choosing.code, choosing.outputs['reason-code'], hook.received]).toEqual([1, 'USAGE', []]);
});
