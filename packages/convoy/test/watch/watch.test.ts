import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { type House, json, openHouse } from '../harness.ts';
import {
  changesOf,
  factsOf,
  type Manner,
  openTarget,
  stopped,
  type Target,
  untilChanges,
  watched,
  writeShop,
} from './watching.ts';

let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  await writeShop(house, { web: watched(target.url) });
});
afterEach(async () => {
  await target.die();
  await house.close();
});

test.each<[Manner, string]>([
  ['failing', 'down'],
  ['hanging', 'down'],
  ['slow', 'degraded'],
  ['warning', 'degraded'],
])('a service that is %s becomes %s, and is up again once it is well', async (manner, status) => {
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  target.manner = manner;
  await watch.said(`up → ${status}`);
  target.manner = 'well';
  await watch.said(`${status} → up`);
  expect((await stopped(watch)).code).toBe(130);
  expect(await changesOf(house)).toEqual(['web: unknown → up', `web: up → ${status}`, `web: ${status} → up`]);
});

test('one that dies and comes back is down in between, and slow answers do not hide it', async () => {
  target.manner = 'slow';
  const watch = house.start(['watch']);
  await watch.said('up → degraded');
  await target.die();
  await watch.said('degraded → down: ');
  await target.rise();
  await watch.said('down → degraded');
  await stopped(watch);
});

test('one that goes down and up all the time is told as down, and not again and again', async () => {
  await writeShop(house, { web: watched(target.url, { gate: { failures: 1, successes: 1 } }) });
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  const from = target.asked;
  for (let flap = 0; flap < 10; flap += 1) {
    target.manner = flap % 2 === 0 ? 'failing' : 'well';
    const before = target.asked;
    await until('two more looks', () => target.asked > before + 2);
  }
  expect(target.asked - from).toBeGreaterThan(20);
  await stopped(watch);
  const changes = await changesOf(house);
  // Up, then down and up twice; the third time it stays down.
  expect(changes).toHaveLength(6);
  expect(changes.at(-1)).toBe('web: up → down');
});

test('--once looks once, says how everything is, keeps nothing, and its exit status tells whether anything is down', async () => {
  const [well, asJson] = [await house.run(['watch', '--once']), await house.run(['watch', '--once', '--json'])];
  expect([well.code, well.out]).toEqual([0, expect.stringMatching(/^web {2}up: .*\n1 service: 1 up\n$/)]);
  expect(json(asJson)).toMatchObject({ services: { web: { status: 'up', endpoints: { ready: { status: 'up' } } } } });
  target.manner = 'failing';
  const bad = await house.run(['watch', '--once']);
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('web  down: ')]);
  expect([...(await house.files()).keys()]).toEqual([]);
});

test('--for ends by itself and says how everything is', async () => {
  const ended = await house.run(['watch', '--for', '3s', '--json']);
  expect([ended.code, json(ended)]).toMatchObject([
    0,
    { services: { web: { status: 'up' } }, missed: expect.any(Number) },
  ]);
  expect(Object.keys(json(ended))).toEqual(['environment', 'services', 'looks', 'missed', 'incidents', 'silences']);
  expect(json<{ looks: number }>(ended).looks).toBeGreaterThan(0);
  expect((await factsOf(house)).at(-1)).toMatchObject({ type: 'monitor.ended' });
});

test('there is one writer: a second one is refused and told who it is', async () => {
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  const second = await house.run(['watch', '--for', '1s', '--json']);
  const [refusal] = json<{ refusals: { code: string; reason: string }[] }>(second).refusals;
  expect([second.code, refusal?.code]).toEqual([4, 'LOCKED']);
  expect(second.err).not.toContain('watching');
  expect(refusal?.reason).toContain(`default is watched by process ${watch.child.pid} of this machine since `);
  await stopped(watch);
  expect((await house.run(['watch', '--for', '1s'])).code).toBe(0);
});

test('killed and started again it goes on: nothing is told twice, and what nobody saw is said', async () => {
  const first = house.start(['watch']);
  await first.said('unknown → up');
  target.manner = 'failing';
  await first.said('up → down');
  await until('looks that are kept', async () =>
    [...(await house.files())].some(([path, text]) => path.includes('samples') && text.includes('"bad"')),
  );
  first.child.kill('SIGKILL');
  await first.ended;
  const keptLooks = [...(await house.files())].filter(([path]) => path.includes('samples'));
  const kept = keptLooks.flatMap(([, text]) => text.trimEnd().split('\n')).length;
  const before = await factsOf(house);
  // Longer than looks are apart: some would have come meanwhile.
  const silentUntil = Date.parse(String(before.at(-1)?.at)) + 2_500;
  await until('a gap', () => Date.now() > silentUntil);
  const second = house.start(['watch', '--json']);
  await second.said('ended without saying so');
  target.manner = 'well';
  await untilChanges(house, 3);
  await stopped(second);
  expect(await changesOf(house)).toEqual(['web: unknown → up', 'web: up → down', 'web: down → up']);
  const facts = await factsOf(house);
  expect(facts.slice(0, before.length)).toEqual(before);
  const gap = facts.find(({ type }) => type === 'health.gap');
  expect(gap).toMatchObject({ reason: 'the watch before was ended from outside' });
  expect(Number(gap?.to) - Number(gap?.from)).toBeGreaterThan(1_000);
  const snapshot = [...(await house.files())].find(([path]) => path.endsWith('snapshot.jsonl'))?.[1] ?? '';
  const endpoints = snapshot
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
  const looks = endpoints
    .flatMap(({ rollups }) => [...rollups.ended[0], rollups.open[0]])
    .map((text: string) => text.split(','));
  const counted = looks
    .flatMap((parts) => parts.slice(1, 5))
    .reduce((sum, digits) => sum + Number.parseInt(digits, 36), 0);
  expect(counted).toBeGreaterThanOrEqual(kept);
});

test('what is worked on is under maintenance, and nothing else is said of it', async () => {
  const maintenance = [{ from: '2020-01-01', to: '2099-12-31', reason: 'a move' }];
  await writeShop(house, { web: watched(target.url, { monitor: { interval: '100ms', maintenance } }) });
  target.manner = 'failing';
  const watch = house.start(['watch']);
  await watch.said('unknown → maintenance: maintenance: a move');
  await until('more looks', () => target.asked > 20);
  await stopped(watch);
  expect(await changesOf(house)).toEqual(['web: unknown → maintenance']);
});
