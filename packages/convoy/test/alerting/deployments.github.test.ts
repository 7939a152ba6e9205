import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { startTwin, type Twin } from '../../../../test/twin/twin.ts';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { gate, type House, manifestOf, onLocal, openHouse, shortGate } from '../harness.ts';

/** Two runners: one deploys, one watches. */
let deploying: House;
let watching: House;
let twin: Twin;
let env: Record<string, string>;
const hook = receivers();

beforeEach(async () => {
  [deploying, watching] = [await openHouse(), await openHouse()];
  env = { HOOK: await hook.listen(status(200)) };
  const port = await freePort();
  const health = { url: `http://127.0.0.1:${port}`, ready: '/', version: '[BODY].version' };
  const shop = manifestOf(
    { web: onLocal(port, { health, gate: shortGate, monitor: { interval: '100ms' } }) },
    {
      defaults: { gate },
      environments: { default: { access: { deploy: 'write' } } },
      alerts: {
        channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
        rules: [
          { name: 'started', when: '[EVENT] == deployment.planned' },
          { name: 'confirmed', when: '[EVENT] == deployment.confirmed' },
        ],
        routes: [{ to: ['hook'], 'group-wait': '200ms', 'group-interval': '200ms' }],
      },
    },
  );
  for (const house of [deploying, watching]) await house.write(shop);
  const branches = { main: { 'convoy.yml': JSON.stringify(shop) } };
  twin = await startTwin({ seed: { branches, roles: { writer: 'write' }, runs: [{ id: 7 }, { id: 8 }, { id: 9 }] } });
});
afterEach(async () => {
  for (const house of [deploying, watching]) await house.close();
  await hook.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const job = (run: number) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true', GITHUB_JOB: 'a' },
  ...{ GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, GITHUB_TRIGGERING_ACTOR: 'writer' },
  ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', RUNNER_NAME: `r-${run}`, ...env },
});
const over = (run: number): void => twin.seed({ runs: [{ id: run, attempts: [{ attempt: 1, status: 'completed' }] }] });
const deploy = (version: string, run: number) => deploying.run(['deploy', '--version', `web=${version}`], job(run));

const told = (): string[] =>
  hook
    .bodies()
    .flatMap(({ data }) => data.firing.map(({ labels }: { labels: Record<string, string> }) => labels.alertname));

test('where nobody watches the job that deploys tells of it, and who watches later does not again', async () => {
  expect((await deploy('1', 7)).code).toBe(0);
  expect(told()).toEqual(['started', 'confirmed']);
  over(7);
  const watch = watching.start(['watch'], job(8));
  await watch.said('unknown → up');
  watch.child.kill('SIGINT');
  await watch.ended;
  expect(told()).toEqual(['started', 'confirmed']);
});

test('where a job watches it is left to that one, and is told once all the same', async () => {
  expect((await deploy('1', 7)).code).toBe(0);
  over(7);
  const watch = watching.start(['watch'], job(8));
  await watch.said('unknown → up');
  hook.received.length = 0;
  expect((await deploy('2', 9)).code).toBe(0);
  await until('its end is told', () => told().includes('confirmed'));
  watch.child.kill('SIGINT');
  await watch.ended;
  expect(told().toSorted()).toEqual(['confirmed', 'started']);
});
