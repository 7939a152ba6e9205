import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createSegment } from '@convoy/drivers/stores/journal-file';
import { openMonitor } from '@convoy/engine/monitor/begin';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { gate, type House, json, manifestOf, onLocal, openHouse, shortGate } from '../harness.ts';
import { factsOf, stopped } from '../watch/watching.ts';

const hook = receivers();
let house: House;
let env: Record<string, string>;

const rules = [
  { name: 'started', when: '[EVENT] == deployment.planned' },
  { name: 'confirmed', when: '[EVENT] == deployment.confirmed' },
  { name: 'rolled-back', when: ['[EVENT] == deployment.finished', '[EVENT].outcome == rolled-back'] },
];

const alerts = (more: object = {}) => ({
  channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
  rules,
  ...more,
});

const write = async (of: object = alerts()): Promise<void> =>
  house.write(
    manifestOf(
      { web: onLocal(await port, { gate: shortGate, monitor: { interval: '100ms' } }) },
      { defaults: { gate }, alerts: of },
    ),
  );
let port: Promise<number>;

beforeEach(async () => {
  house = await openHouse();
  port = freePort();
  env = { HOOK: await hook.listen(status(200)) };
  await write();
});
afterEach(async () => {
  await hook.close();
  await house.close();
});

type Sent = { readonly labels: Record<string, string>; readonly notes: Record<string, string> };

/** `noticed started`, `firing deployment gate web`, for each alert of each message, in the order in which they came. */
const told = (): string[] =>
  hook
    .bodies()
    .flatMap(({ data }) =>
      [
        ...data.firing.map((one: Sent) => [data.status, one] as const),
        ...data.resolved.map((one: Sent) => ['resolved', one] as const),
      ].map(([what, { labels }]) =>
        [what, labels.alertname, labels.point, labels.service].filter((word) => word !== undefined).join(' '),
      ),
    );

const failing = ['noticed started', 'firing deployment gate web', 'noticed rolled-back'];

test('a deployment whose gate fails is told once, and so is its end by the next one that is confirmed', async () => {
  expect((await house.run(['deploy', '--version', 'web=1'], env)).code).toBe(0);
  expect(told()).toEqual(['noticed started', 'noticed confirmed']);
  hook.received.length = 0;
  expect((await house.run(['deploy', '--version', 'web=2-stale'], env)).code).toBe(1);
  expect(told().toSorted()).toEqual(failing.toSorted());
  expect((await house.run(['deploy', '--version', 'web=3'], env)).code).toBe(0);
  expect(told().slice(3).toSorted()).toEqual(['noticed confirmed', 'noticed started', 'resolved deployment gate web']);
  const ids = hook.received.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(ids.length);
});

const sent = async (): Promise<number> =>
  (await factsOf(house)).filter(({ type }) => type === 'notification.sent').length;

test('where somebody watches it is left to them, and each is told once all the same', async () => {
  await write(alerts({ routes: [{ to: ['hook'], 'group-wait': '200ms', 'group-interval': '200ms' }] }));
  const watch = house.start(['watch'], env);
  await watch.said('watching 1 service');
  expect((await house.run(['deploy', '--version', 'web=1'], env)).code).toBe(0);
  await until('its end is told', () => told().includes('noticed confirmed'));
  expect((await house.run(['deploy', '--version', 'web=2-stale'], env)).code).toBe(1);
  await until('its end is told', () => failing.every((one) => told().includes(one)));
  await until('all is known as sent', async () => (await sent()) === hook.received.length);
  expect((await stopped(watch)).code).toBe(130);
  expect(told().toSorted()).toEqual(['noticed confirmed', 'noticed started', ...failing].toSorted());
  const writers = (await factsOf(house)).filter(({ type }) => type === 'monitor.started');
  expect(writers).toHaveLength(1);
});

test('a round that tells of an incident says where it is written what to do', async () => {
  const runbooks = { web: 'https://wiki.example/web' };
  await house.write(
    manifestOf({ web: onLocal(await port, { gate: shortGate }) }, { alerts: alerts(), incident: { runbooks } }),
  );
  const store = createSegment(monitorCodec, join(house.state, 'default', 'monitor', 'journal'), '1.a', (text) => text);
  const who = { environment: 'default', agent: 'a', epoch: 1 };
  const ledger = await openMonitor(store, who, { routes: [], top: [], inhibit: [], escalate: [] }, systemClock);
  const about = { cause: 'web', affected: [], severity: 'critical', reason: 'it answers 503' } as const;
  await ledger.append([{ type: 'incident.opened', incident: 'default-1', ...about }]);
  expect((await house.run(['alerts', 'tell'], env)).code).toBe(0);
  expect(hook.bodies()).toMatchObject([{ data: { firing: [{ notes: { runbook: runbooks.web } }] } }]);
});

test('a deployment that is killed and gone on with is told of once, whoever told of its beginning', async () => {
  expect((await house.run(['deploy', '--version', 'web=1'], env)).code).toBe(0);
  hook.received.length = 0;
  const deploy = house.start(['deploy', '--version', 'web=2-waits'], env);
  // What it is killed in the sending of may come twice.
  await until('its beginning is told', async () => (await sent()) === 3);
  deploy.child.kill('SIGKILL');
  await deploy.ended;
  expect((await house.run(['alerts', 'tell'], env)).code).toBe(0);
  const back = await house.run(['rollback'], env);
  expect(back.code).toBe(0);
  expect((await house.run(['alerts', 'tell'], env)).out).toContain('there is nothing to tell');
  expect(told().toSorted()).toEqual(['firing deployment', 'noticed rolled-back', 'noticed started']);
});

test('a channel that is down changes nothing of a deployment, and what waits is told by the next who tells', async () => {
  await hook.close();
  const deployed = await house.run(['deploy', '--version', 'web=1', '--json'], env);
  expect([deployed.code, json(deployed)]).toMatchObject([0, { outcome: 'confirmed' }]);
  const refused = await house.run(['alerts', 'tell', '--json'], env);
  expect([refused.code, json(refused)]).toMatchObject([1, { sent: [], waiting: [{ channel: 'hook' }, {}] }]);
  const next = { HOOK: await hook.listen(status(200)) };
  const due = (await factsOf(house)).flatMap(({ type, again }) =>
    type === 'notification.failed' ? Number(again) : [],
  );
  await until('it may be tried again', () => Date.now() >= Math.max(...due), 60_000);
  expect((await house.run(['alerts', 'tell'], next)).code).toBe(0);
  expect(told().toSorted()).toEqual(['noticed confirmed', 'noticed started']);
}, 90_000);

test('one that never answers delays its end by seconds at most, and one that is not set is said', async () => {
  const silent = { HOOK: await hook.listen(() => undefined) };
  const began = Date.now();
  const deployed = await house.run(['deploy', '--version', 'web=1'], silent);
  expect(deployed.code).toBe(0);
  expect(Date.now() - began).toBeLessThan(25_000);
  const unset = await house.run(['deploy', '--version', 'web=2'], {});
  expect([unset.code, unset.err]).toEqual([0, expect.stringContaining('nobody is told by hook')]);
  expect((await house.run(['alerts', 'tell'], {})).code).toBe(1);
}, 90_000);

test('of a fan-out the job that ends it tells of all of it, once', async () => {
  const job = (name: string) => ({ ...env, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: name });
  const gated = await house.run(['deploy-service', 'web', '--until', 'gated', '--version', 'web=1'], job('web'));
  expect([gated.code, told()]).toEqual([0, []]);
  expect((await house.run(['resume'], job('last'))).code).toBe(0);
  expect(told().toSorted()).toEqual(['noticed confirmed', 'noticed started']);
});
