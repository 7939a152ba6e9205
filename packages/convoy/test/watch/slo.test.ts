import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
let house: House;
let web: Target;

beforeEach(async () => {
  house = await openHouse();
  web = await openTarget();
});
afterEach(async () => {
  await web.die();
  await hook.close();
  await house.close();
});

const types = async (type: string) => (await factsOf(house)).filter((fact) => fact.type === type);

test('answers that are too slow too often call somebody once, over a restart too, and the watch says what is left', async () => {
  const env = { HOOK: await hook.listen(status(200)) };
  const route = { to: ['hook'], 'group-by': ['service'], 'group-wait': '1s', 'group-interval': '1s' };
  await house.write(
    manifestOf(
      // However slow, it is up: only the promise knows.
      { web: watched(web.url, { monitor: { interval: '100ms' } }) },
      {
        slo: { availability: '99.9%', latency: { p95: '100ms' } },
        alerts: { channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } }, routes: [route] },
      },
    ),
  );
  web.manner = 'slow';
  const first = house.start(['watch'], env);
  await until('it burns', async () => (await types('slo.burning')).length === 1, 60_000);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch', '--json'], env);
  // A watch judges by all rules when it begins.
  await until('it burns slowly too', async () => (await types('slo.burning')).length === 2);
  await until('it is told', async () => (await types('notification.sent')).length === 1);
  const ended = await stopped(second);
  expect(ended.code).toBe(130);
  const { slo } = json<{ slo: { web: { budgetLeft: number }[] } }>(ended);
  expect((await types('slo.burning')).map(({ objective, severity }) => `${objective} ${severity}`).sort()).toEqual([
    'p95 critical',
    'p95 warning',
  ]);
  // The page holds the ticket back.
  expect(hook.bodies().map(({ data }) => data.firing.map(({ labels }: { labels: object }) => labels))).toEqual([
    [expect.objectContaining({ alertname: 'slo', service: 'web', objective: 'p95', severity: 'critical' })],
  ]);
  const [availability, p95] = slo.web;
  expect(availability).toMatchObject({
    objective: 'availability',
    promised: '99.9%',
    attained: 1,
    budgetLeft: 1,
    bad: 0,
  });
  expect(p95).toMatchObject({ objective: 'p95', promised: '100ms', attained: 0 });
  expect(p95?.budgetLeft).toBeCloseTo(-19);
}, 120_000);
