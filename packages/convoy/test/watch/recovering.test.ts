import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, openHouse } from '../harness.ts';
import { answeredAt, deedsOf, spoil, untilFact, untilUp, writeRecovering } from './recovering.ts';
import { factsOf, stopped } from './watching.ts';

const hook = receivers();
let house: House;
let env: Record<string, string>;
beforeEach(async () => {
  house = await openHouse();
  env = { HOOK: await hook.listen(status(200)) };
});
afterEach(async () => {
  await hook.close();
  await house.close();
});

const alerts = {
  channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
  routes: [{ to: ['hook'], 'group-by': ['environment', 'cause'], 'group-wait': '100ms', 'group-interval': '1s' }],
};

const told = (): string[] => hook.bodies().map(({ data }) => `${data.status} ${data.labels.cause}`);

const deploy = async (...versions: string[]): Promise<void> => {
  const services = versions.map((version) => version.replace(/=.*/, ''));
  const words = ['deploy', ...services, ...versions.flatMap((version) => ['--version', version])];
  expect(await house.run(words, env)).toMatchObject({ code: 0 });
};

/** Ms from the fault to each of what was seen, told and done: a table of them is printed once for each kind of fault. */
const timesOf = async (fault: string, at: number): Promise<string> => {
  const facts = await factsOf(house);
  const since = (type: string, is: (fact: Record<string, unknown>) => boolean = () => true): string => {
    const found = facts.find((fact) => fact.type === type && Date.parse(String(fact.at)) >= at && is(fact));
    return found ? `${Date.parse(String(found.at)) - at}` : '-';
  };
  const cells = [
    since('health.changed', ({ to, endpoint }) => to === 'down' && !endpoint),
    since('notification.sent'),
    since('service.restarted'),
    since('recovery.succeeded'),
  ];
  return `| ${fault} | ${cells.join(' | ')} |\n`;
};

test.each([
  ['is killed', 'SIGKILL'],
  ['hangs', 'SIGSTOP'],
] as const)(
  'what %s is restarted and well again: one incident, one notification of it and one of its end',
  async (fault, signal) => {
    const urls = await writeRecovering(house, { restart: 2 });
    await deploy('stock=1', 'web=1');
    await urls.watchedBy({ alerts });
    const watch = house.start(['watch'], env);
    await untilUp(house, 'stock', 'web');
    const before = await answeredAt(urls.web);
    const at = Date.now();
    process.kill(before.pid, signal);
    await untilFact(house, 'recovery.succeeded');
    expect((await answeredAt(urls.web)).pid).not.toBe(before.pid);
    await until('its end is told', () => told().includes('resolved web'));
    expect((await stopped(watch)).code).toBe(130);
    expect(await deedsOf(house)).toEqual(['restart web', 'service.restarted web', 'recovery.succeeded web']);
    expect(told()).toEqual(['firing web', 'resolved web']);
    expect((await house.head()).owner).toBeNull();
    process.stdout.write(`| fault | verdict | notification | restarted | recovery |\n${await timesOf(fault, at)}`);
  },
);

test('what was killed with what it needs is restarted behind that', async () => {
  const urls = await writeRecovering(house, { restart: 2 });
  await deploy('stock=1', 'web=1');
  const watch = house.start(['watch'], env);
  await untilUp(house, 'stock', 'web');
  for (const one of ['web', 'stock'] as const) process.kill((await answeredAt(urls[one])).pid, 'SIGKILL');
  await untilFact(house, 'recovery.succeeded', 2);
  await stopped(watch);
  const restarts = (await deedsOf(house)).filter((line) => line.startsWith('restart'));
  expect(restarts).toEqual(['restart stock', 'restart web']);
});

test('what comes back bad each time goes back to what was confirmed before, and is held', async () => {
  const rollback = { on: ['gate', 'monitor'], scope: 'service' };
  const urls = await writeRecovering(house, { restart: 2 }, { rollback, startup: '2s' });
  await deploy('stock=1', 'web=1');
  await deploy('web=2-spoils');
  const watch = house.start(['watch'], env);
  await untilUp(house, 'stock', 'web');
  await spoil(house);
  await untilFact(house, 'recovery.succeeded');
  await stopped(watch);
  expect(await deedsOf(house)).toEqual([
    ...['restart web', 'service.restarted web', 'restart web', 'service.restarted web'],
    ...['rollback web', 'done web ROLLED_BACK', 'recovery.succeeded web'],
  ]);
  expect((await answeredAt(urls.web)).version).toBe('1');
  const { holds, markers } = await house.head();
  expect(holds.map(({ service, release }) => `${service} ${release.version}`)).toEqual(['web 2-spoils']);
  expect(markers.web?.release.version).toBe('1');
});

test('or a person is told what was tried, once', async () => {
  const { watchedBy } = await writeRecovering(house, { restart: 1 }, { startup: '2s' });
  await deploy('stock=1', 'web=2-spoils');
  await watchedBy({ alerts });
  const watch = house.start(['watch'], env);
  await untilUp(house, 'stock', 'web');
  await spoil(house);
  await untilFact(house, 'recovery.escalated');
  await until('it is told', () => JSON.stringify(hook.bodies()).includes('restarted once'));
  await stopped(watch);
  const escalated = (await factsOf(house)).filter(({ type }) => type === 'recovery.escalated');
  expect(escalated).toMatchObject([{ service: 'web', fix: expect.stringContaining('convoy rollback') }]);
  expect(new Set(told())).toEqual(new Set(['firing web']));
});

test('what others were confirmed behind is not taken back with them: a person chooses', async () => {
  await writeRecovering(house, { otherwise: 'rollback' }, { startup: '2s' });
  await deploy('stock=1', 'web=1-spoils');
  await deploy('stock=2');
  const watch = house.start(['watch'], env);
  await untilUp(house, 'stock', 'web');
  await spoil(house);
  await untilFact(house, 'recovery.escalated');
  await stopped(watch);
  expect(await deedsOf(house)).toEqual(['rollback web', 'failed web NOT_THE_LAST', 'recovery.escalated web']);
  expect((await house.head()).markers.stock?.release.version).toBe('2');
});
