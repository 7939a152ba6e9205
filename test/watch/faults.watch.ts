import type { HeadRecord } from '@convoy/model/head';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { report } from '../../bench/report.ts';
import { deedsOf } from '../../packages/convoy/test/watch/recovering.ts';
import { factsOf, type Line } from '../../packages/convoy/test/watch/watching.ts';
import { until } from '../until.ts';
import { type Channels, manners, openChannels, patienceMs } from './channels.ts';
import { type Fault, lanes } from './faults.ts';
import { type Happened, happen } from './happened.ts';
import { openShop, type Watched } from './shop.ts';
import { goals, tookOf } from './took.ts';
import { openUsers } from './users.ts';

const causes = lanes.flat().flatMap((fault) => fault.causes.map((cause) => [cause, fault] as const));

let channels: Channels;
let shop: Watched;
let happened: readonly Happened[];
let facts: readonly Line[];

beforeAll(async () => {
  channels = await openChannels();
  shop = await openShop(channels.env);
  const users = openUsers(shop.urls);
  try {
    happened = (await Promise.all(lanes.map((faults) => happen(shop, channels, faults)))).flat();
  } finally {
    const { made, failed } = await users.stop();
    process.stdout.write(`${made} requests of users, ${failed} of them failed\n`);
  }
  await until(
    'every channel has heard of every end',
    () =>
      Object.values(channels.told()).every((lines) =>
        causes.every(([cause]) => lines.some((line) => line === `resolved ${cause}` || line === `closed ${cause}`)),
      ),
    120_000,
  );
  facts = await factsOf(shop.house);
}, 280_000);
afterAll(async () => {
  await shop?.close();
  await channels?.close();
});

const factsOfType = (type: string) => facts.filter((fact) => fact.type === type);

/** How many times as long as the goals it may take on a machine that is shared. */
const loose = 3;

test('none of them takes far too long', () => {
  const took = happened.map(({ fault, at }) => ({ fault, took: tookOf({ fault, at }, facts, channels) }));
  report(
    'recover',
    took.map((one) => ({ fault: one.fault.fault, ...one.took })),
  );
  const late = took.filter(({ fault: { mended }, took: { verdict, notification, up } }) => {
    const isRecovered = mended !== 'restart' || up <= loose * goals.recovery;
    return !(verdict <= loose * goals.verdict && notification <= loose * goals.notification && isRecovered);
  });
  expect(late).toEqual([]);
});

test.each(causes)('%s is one incident, with what suffers from it', (cause, { affected }) => {
  const opened = factsOfType('incident.opened').filter((fact) => fact.cause === cause);
  expect(opened).toHaveLength(1);
  const of = facts.filter(
    ({ type, incident }) => /^incident\.(opened|changed)$/.test(type) && incident === opened[0]?.incident,
  );
  expect(of.at(-1)).toMatchObject({ cause, affected });
  expect(factsOfType('incident.resolved').filter(({ incident }) => incident === opened[0]?.incident)).toHaveLength(1);
});

test('and there is no other', () => {
  expect(
    factsOfType('incident.opened')
      .map(({ cause }) => cause)
      .toSorted(),
  ).toEqual(causes.map(([cause]) => cause).toSorted());
});

test.each(causes)('%s is told once on every channel, and its end once', (cause) => {
  const { tracker, ...others } = channels.told();
  for (const [channel, lines] of Object.entries(others))
    expect({ channel, told: lines.filter((line) => line.endsWith(` ${cause}`)) }).toEqual({
      channel,
      told: [`firing ${cause}`, `resolved ${cause}`],
    });
  expect(tracker.filter((line) => line.endsWith(` ${cause}`))).toEqual([`closed ${cause}`]);
});

test('and nothing else is told', () => {
  const { tracker, ...others } = channels.told();
  for (const lines of Object.values(others)) expect(lines.length).toBe(2 * causes.length);
  expect(tracker.length).toBe(causes.length);
  expect(channels.twin.problems).toEqual([]);
});

const deeds: Readonly<Record<`${Fault['mended']}`, readonly string[]>> = {
  restart: ['restart', 'service.restarted', 'recovery.succeeded'],
  rollback: ['restart', 'service.restarted', 'rollback', 'done', 'recovery.succeeded'],
  null: [],
};

test.each(causes)('%s is mended as it may be, and in no other way', async (cause, { mended }) => {
  const done = (await deedsOf(shop.house)).map((line) => line.split(' ')).filter(([, service]) => service === cause);
  expect(done.map(([deed]) => deed)).toEqual(deeds[`${mended}`]);
});

test('what is taken back is on hold, nothing else is, and nobody has the environment any more', () => {
  const head: HeadRecord = JSON.parse(channels.twin.files('convoy/default')['head.json'] ?? '').record;
  const { holds, markers, owner, unfinished } = head;
  expect(holds.map(({ service, release }) => `${service} ${release.version}`)).toEqual(['partners 2']);
  expect(markers.partners?.release.version).toBe('1');
  expect({ owner, unfinished }).toEqual({ owner: null, unfinished: null });
});

test('a receiver that fails in every way gets each message once, under the id that it had at first', () => {
  const { tries } = channels;
  expect(tries.filter(({ met }) => met !== '200').map(({ met }) => met)).toEqual(manners.map(([met]) => met));
  const taken = tries.filter(({ met }) => met === '200');
  expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
  for (const { id, line, met, at } of tries.filter((one) => one.met !== '200')) {
    const again = tries.filter((one) => one.id === id && one.at > at);
    expect(again).toMatchObject([{ line, met: '200' }]);
    if (met === '429') expect((again[0]?.at ?? 0) - at).toBeGreaterThanOrEqual(patienceMs);
  }
});

test('a mail that was refused for a while came too', () => {
  expect(channels.refused).toBe(1);
});

test('users are served again: something can be bought', async () => {
  expect(await shop.buy()).toBe(0);
});
