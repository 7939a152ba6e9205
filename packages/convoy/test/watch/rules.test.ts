import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { gate, type House, manifestOf, onLocal, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
let house: House;
let target: Target;
let env: Record<string, string>;

const alerts = {
  channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
  routes: [{ to: ['hook'], 'group-by': ['alertname'], 'group-wait': '200ms', 'group-interval': '200ms' }],
  rules: [
    { name: 'erring', when: ['[ERROR_RATE] > 0.02', '[ENDPOINT] == ready'], for: '1s', labels: { team: 'data' } },
    { name: 'is-down', when: '[STATUS] == down', severity: 'critical' },
    {
      ...{ name: 'went-down', when: ['[EVENT] == health.changed', '[EVENT].to == down'] },
      ...{ severity: 'notable' },
    },
  ],
};

beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  env = { HOOK: await hook.listen(status(200)) };
});
afterEach(async () => {
  await target.die();
  await hook.close();
  await house.close();
});

type Sent = { readonly labels: Record<string, string>; readonly notes: Record<string, string> };
const sent = (): readonly (readonly [string, Sent])[] =>
  hook
    .bodies()
    .flatMap(({ data }) => [
      ...data.firing.map((one: Sent) => [data.status, one] as const),
      ...data.resolved.map((one: Sent) => ['resolved', one] as const),
    ]);
const told = (): string[] => sent().map(([what, { labels }]) => `${what} ${labels.alertname}`);

const statuses = async (wanted: string) =>
  (await factsOf(house)).filter((fact) => fact.type === 'health.changed' && !fact.endpoint && fact.to === wanted);
const delivered = async () => (await factsOf(house)).filter(({ type }) => type === 'notification.sent').length;

test('what a rule finds is told once, and its end once, though the watch is killed between them', async () => {
  await house.write(manifestOf({ web: watched(target.url) }, { alerts }));
  const first = house.start(['watch'], env);
  await until('it is up', async () => (await statuses('up')).length > 0);
  target.manner = 'failing';
  const wanted = ['firing erring', 'firing is-down', 'firing incident', 'noticed went-down'];
  await until('all is told', () => wanted.every((one) => told().includes(one)));
  await until('all is known as sent', async () => (await delivered()) === hook.received.length);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch'], env);
  target.manner = 'well';
  await until('its end is told', () => ['resolved is-down', 'resolved incident'].every((one) => told().includes(one)));
  await stopped(second);
  const counted = (name: string) => told().filter((one) => one === name).length;
  // Each in a message of its own, first in it: what else of the same trouble fires is said with it.
  const begun = hook.bodies().filter(({ data }) => data.status === 'firing' && data.resolved.length === 0);
  expect(begun.map(({ data }) => data.firing[0].labels.alertname).toSorted()).toEqual([
    'erring',
    'incident',
    'is-down',
  ]);
  // The service and two endpoints of it.
  expect(counted('noticed went-down')).toBe(3);
  expect(
    told()
      .filter((one) => one.startsWith('resolved'))
      .toSorted(),
  ).toEqual(['resolved incident', 'resolved is-down']);
  const [, erring] = sent().find(([, { labels }]) => labels.alertname === 'erring') ?? [];
  expect(erring?.labels).toEqual({
    ...{ alertname: 'erring', environment: 'default', service: 'web', endpoint: 'ready' },
    ...{ severity: 'warning', team: 'data' },
  });
  expect(erring?.notes.reason).toContain('[ERROR_RATE]');
}, 90_000);

test('what a deployment explains is told to nobody, also by a watch that begins in the middle of it', async () => {
  const local = { gate: { ...gate, timeout: '60s', startup: '60s' }, monitor: { interval: '100ms' } };
  await house.write(manifestOf({ web: onLocal(await freePort(), { ...local, strategy: 'recreate' }) }, { alerts }));
  expect((await house.run(['deploy', '--version', 'web=1'], env)).code).toBe(0);
  const first = house.start(['watch'], env);
  await first.said('unknown → up');
  const deploy = house.start(['deploy', '--version', 'web=2-waits'], env);
  await first.said('→ maintenance');
  const looks = async () => (await factsOf(house)).filter(({ endpoint, to }) => endpoint && to === 'down').length;
  await until('it is seen to fail', async () => (await looks()) > 0);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch'], env);
  await second.said('watching');
  await writeFile(house.go, '');
  expect((await deploy.ended).code).toBe(0);
  await second.said('maintenance → up');
  await stopped(second);
  const rest = told().filter((one) => one !== 'noticed went-down');
  expect(rest).toEqual([]);
  expect((await factsOf(house)).filter(({ type }) => /^(incident|rule)\./.test(type))).toEqual([]);
}, 90_000);
