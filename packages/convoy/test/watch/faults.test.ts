import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, manifestOf, openHouse } from '../harness.ts';
import { factsOf, type Manner, openTarget, stopped, type Target, watched } from './watching.ts';

const hook = receivers();
const names = ['stock', 'orders', 'web', 'mail'] as const;
type Name = (typeof names)[number];

let house: House;
let targets: Record<Name, Target>;
let env: Record<string, string>;

beforeEach(async () => {
  house = await openHouse();
  targets = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await openTarget()] as const)),
  ) as typeof targets;
  env = { HOOK: await hook.listen(status(200)) };
  const of = (name: Name, needs: readonly Name[] = []) => watched(targets[name].url, { needs });
  const services = {
    stock: of('stock'),
    orders: of('orders', ['stock']),
    web: of('web', ['orders']),
    // Incidents are looked at once a second: this one is watched for longer than that.
    mail: watched(targets.mail.url, { monitor: { interval: '250ms', slow: '200ms' } }),
  };
  const alerts = {
    channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
    routes: [{ to: ['hook'], 'group-by': ['environment', 'cause'], 'group-wait': '200ms', 'group-interval': '200ms' }],
  };
  await house.write(manifestOf(services, { alerts }));
});
afterEach(async () => {
  for (const name of names) await targets[name].die();
  await hook.close();
  await house.close();
});

/** `firing stock critical`, for each message in the order in which they came. */
const told = (): string[] =>
  hook
    .bodies()
    .map(({ data }) => `${data.status} ${data.labels.cause} ${[...data.firing, ...data.resolved][0].labels.severity}`);

const statuses = async (wanted: string) =>
  (await factsOf(house)).filter((fact) => fact.type === 'health.changed' && !fact.endpoint && fact.to === wanted);

type Fault = readonly [what: string, manners: Partial<Record<Name, Manner>>, firing: readonly string[]];

const all = (manner: Manner) => ({ stock: manner, orders: manner, web: manner });

test.each<Fault>([
  ['answers 5xx', all('failing'), ['stock critical']],
  ['hangs', all('hanging'), ['stock critical']],
  ['is slow', all('slow'), ['stock warning']],
  ['fails, and so does another', { ...all('failing'), mail: 'failing' }, ['mail critical', 'stock critical']],
])('what %s is one incident for each cause, told once, and its end once', async (_, manners, causes) => {
  const watch = house.start(['watch'], env);
  await until('all are up', async () => (await statuses('up')).length === names.length);
  for (const [name, manner] of Object.entries(manners)) targets[name as Name].manner = manner;
  await until('it is told', () => hook.received.length >= causes.length);
  for (const name of names) targets[name].manner = 'well';
  await until('its end is told', () => hook.received.length >= 2 * causes.length);
  expect((await stopped(watch)).code).toBe(130);
  expect(told().toSorted()).toEqual(
    [...causes.map((cause) => `firing ${cause}`), ...causes.map((cause) => `resolved ${cause}`)].toSorted(),
  );
});

test('what comes and goes is one incident, told once, and its end once', async () => {
  const watch = house.start(['watch'], env);
  await until('all are up', async () => (await statuses('up')).length === names.length);
  const incidents = async () => (await factsOf(house)).map(({ type }) => type).filter((type) => /^incident/.test(type));
  const become = (...types: readonly string[]) =>
    until(types.join(), async () => `${await incidents()}` === types.map((type) => `incident.${type}`).join());
  await targets.mail.die();
  await become('opened');
  await targets.mail.rise();
  await become('opened', 'watched');
  // A look is answered by this process: however slow the machine, it has been well for a few looks only.
  await targets.mail.die();
  await become('opened', 'watched', 'relapsed');
  await targets.mail.rise();
  await until('its end is told', () => hook.received.length >= 2);
  await stopped(watch);
  await become('opened', 'watched', 'relapsed', 'watched', 'resolved');
  expect(told()).toEqual(['firing mail critical', 'resolved mail critical']);
}, 60_000);
