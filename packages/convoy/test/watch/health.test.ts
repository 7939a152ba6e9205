import { join } from 'node:path';
import { createSegment } from '@convoy/drivers/stores/journal-file';
import { reportsOf } from '@convoy/manifest/reports';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { until } from '../../../../test/until.ts';
import { post } from '../../../drivers/test/channels/mail.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
const office = post(simpleParser);
let house: House;
let web: Target;

beforeEach(async () => {
  house = await openHouse();
  web = await openTarget();
});
afterEach(async () => {
  await web.die();
  await Promise.all([hook.close(), office.close()]);
  await house.close();
});

const types = async (type: string) => (await factsOf(house)).filter((fact) => fact.type === type);

test('a report that came due while nobody watched is told once to each channel, late, however often watches begin and die', async () => {
  const dueAt = new Date(Date.now() - 3_600_000).toISOString().slice(11, 16);
  const alerts = {
    channels: {
      hook: { webhook: `\${HOOK}`, 'allow-private': true },
      mail: { email: { to: 'ops@shop.example', smtp: `\${SMTP}` } },
    },
    routes: [{ to: ['hook'] }],
    report: [{ at: dueAt, to: ['hook', 'mail'], of: '1d' }],
  };
  await house.write(manifestOf({ web: watched(web.url) }, { alerts }));
  const env = { HOOK: await hook.listen(status(200)), SMTP: `smtp://127.0.0.1:${await office.listen()}` };
  // A watch of two days ago knew of the report already.
  const before = createSegment(
    monitorCodec,
    join(house.state, 'default', 'monitor', 'journal'),
    '0.before',
    (text) => text,
  );
  const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
  await before.append(
    reportsOf({ alerts } as never).map(({ key }, index) => ({
      ...{ type: 'report.awaited', report: key, environment: 'default' },
      ...{ id: `b${index}`, at, order: [0, index + 1, 'before', index + 1] },
    })),
  );

  for (let round = 0; round < 2; round += 1) {
    const watch = house.start(['watch'], env);
    await until('it has begun', async () => (await types('monitor.started')).length === round + 1);
    await until('both are told', async () => (await types('notification.sent')).length === 2);
    watch.child.kill('SIGKILL');
    await watch.ended;
  }
  const last = house.start(['watch'], env);
  await until('it has begun', async () => (await types('monitor.started')).length === 3);
  await stopped(last);
  expect(await types('report.due')).toHaveLength(2);
  const [body, ...more] = hook.bodies();
  expect(more).toEqual([]);
  expect(body.data).toMatchObject({
    status: 'report',
    report: { late: true, health: { environment: 'default', services: [{ service: 'web' }] } },
  });
  expect(office.letters).toHaveLength(1);
  const [letter] = office.letters;
  expect(letter?.mail.subject).toMatch(/^\[default\] Health of 1 d 0 h: /);
  expect(letter?.mail.text).toMatch(/late: due at .* when nobody watched/);
  expect(letter?.mail.html).toContain('<th>service</th>');
  const [sent] = await types('report.due');
  expect(hook.received[0]?.headers['webhook-id']).toBe(sent?.notification);
});

test('how everything was can be asked for at any time, while a watch runs too', async () => {
  await house.write(manifestOf({ web: watched(web.url) }, { slo: { availability: '99.9%' } }));
  expect(json(await house.run(['health', '--json']))).toMatchObject({ services: [{ status: 'unknown', looks: 0 }] });
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  await until('looks are kept', async () => {
    const asked = json<{ services: { looks: number }[] }>(await house.run(['health', '--json', '--of', '1h']));
    return (asked.services[0]?.looks ?? 0) > 5;
  });
  const text = await house.run(['health']);
  expect(text.code).toBe(0);
  expect(text.out).toMatch(/^Health of 7 d 0 h: 1 service, none was down or slow\n/);
  expect(text.out).toMatch(/\n {2}web +up +100 % /);
  await stopped(watch);
  expect((await house.run(['health', '--of', '36d'])).code).toBe(2);
});
