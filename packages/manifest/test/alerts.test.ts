import { alertSettingsOf } from '@convoy/manifest/alerts';
import { expect, test } from '@jest/globals';
import { parse, shop, told } from './given.ts';

const alerts = (body: string): string =>
  shop(`alerts:\n  channels: { ops: { slack: "\${S}" }, db: { webhook: "\${H}" } }\n${body}`);
const toldOf = (body: string): string[] => told(alerts(body));
const settingsOf = (text: string) => {
  const { manifest } = parse(text);
  if (!manifest) throw new Error('it is not valid');
  return alertSettingsOf(manifest);
};

test('a route has what it does not say of the one that it is below, but for what it takes', () => {
  const { routes, top } = settingsOf(
    alerts(`  routes:
    - match: { team: data }
      to: [db]
      group-by: [service]
      group-wait: 5s
      repeat: 1h
      continue: true
      mute: [{ from: "Sat 00:00", to: "Mon 00:00" }]
      routes: [{ match: { severity: critical }, to: [ops], group-wait: 0s, mute: [] }, { routes: [{ repeat: 2h }] }]
    - { to: [ops] }`),
  );
  expect(top.map((index) => routes[index]?.below.map((at) => routes[at]?.below.length))).toEqual([[0, 1], []]);
  const [data, rest] = top.map((index) => routes[index]);
  expect(data).toMatchObject({ groupWaitMs: 5000, groupIntervalMs: 300_000, repeatMs: 3_600_000, continues: true });
  const [critical, others] = (data?.below ?? []).map((index) => routes[index]);
  expect(critical).toMatchObject({
    ...{ match: { severity: 'critical' }, to: ['ops'], groupBy: ['service'], groupWaitMs: 0, repeatMs: 3_600_000 },
    ...{ continues: false, mute: [] },
  });
  expect(others).toMatchObject({ match: {}, to: ['db'], groupWaitMs: 5000, mute: [{ timezone: 'UTC' }] });
  expect(routes[others?.below[0] ?? -1]).toMatchObject({ repeatMs: 7_200_000, groupBy: ['service'] });
  expect(rest).toEqual({
    ...{ match: {}, to: ['ops'], groupBy: null, groupWaitMs: 30_000, groupIntervalMs: 300_000 },
    ...{ repeatMs: 14_400_000, continues: false, mute: [], below: [] },
  });
});

test('without routes all goes to all channels, and without alerts to nobody', () => {
  expect(settingsOf(alerts('  escalate: [{ after: 5m, to: [db] }]'))).toMatchObject({
    ...{ routes: [{ match: {}, to: ['ops', 'db'] }], top: [0], inhibit: [] },
    escalate: [{ afterMs: 300_000, to: ['db'] }],
  });
  expect(settingsOf(shop('')).routes).toMatchObject([{ to: [] }]);
});

test('channels, times and zones of routes are looked at, however deep', () => {
  expect(
    toldOf(`  routes:
    - to: [ops]
      routes: [{ match: { a: b }, to: [opps], mute: [{ from: "Fri 16:00" }] }]
    - { to: [ops], mute: [{ from: "Fri 16:00", to: "Mon 06:00", timezone: Europe/Berln }] }`).map((line) =>
      line.replace(/ .*/, ''),
    ),
  ).toEqual(['UNKNOWN_CHANNEL', 'MUTE_TIMES', 'UNREACHED_ROUTE', 'UNKNOWN_TIMEZONE']);
});

test('what comes after a route that takes all is told, unless that one goes on', () => {
  expect(toldOf('  routes: [{ to: [ops] }, { match: { a: b }, to: [db] }]')).toEqual([
    expect.stringMatching(/^UNREACHED_ROUTE 8:.*takes all/),
  ]);
  expect(toldOf('  routes: [{ to: [ops], continue: true }, { match: { a: b }, to: [db] }]')).toEqual([]);
});
