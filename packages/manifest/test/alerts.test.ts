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
    - match: { service: data }
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
    ...{ match: {}, to: ['ops'], groupBy: null, groupWaitMs: 10_000, groupIntervalMs: 300_000 },
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
      routes: [{ match: { service: b }, to: [opps], mute: [{ from: "Fri 16:00" }] }]
    - { to: [ops], mute: [{ from: "Fri 16:00", to: "Mon 06:00", timezone: Europe/Berln }] }`).map((line) =>
      line.replace(/ .*/, ''),
    ),
  ).toEqual(['UNKNOWN_CHANNEL', 'MUTE_TIMES', 'UNREACHED_ROUTE', 'UNKNOWN_TIMEZONE']);
});

test('what comes after a route that takes all is told, unless that one goes on', () => {
  expect(toldOf('  routes: [{ to: [ops] }, { match: { service: b }, to: [db] }]')).toEqual([
    expect.stringMatching(/^UNREACHED_ROUTE 8:.*takes all/),
  ]);
  expect(toldOf('  routes: [{ to: [ops], continue: true }, { match: { service: b }, to: [db] }]')).toEqual([]);
});

test.each([
  [
    '  routes: [{ match: { severty: critical }, to: [ops] }]',
    '8:severty no alert has a label `severty`: did you mean `severity`?',
  ],
  [
    '  routes: [{ to: [ops], routes: [{ match: { alertname: recovry } }] }]',
    '8:recovry no alert has the alertname `recovry`: did you mean `recovery`?',
  ],
  [
    '  routes: [{ match: { severity: critcal }, to: [ops] }]',
    '8:critcal no alert has the severity `critcal`: did you mean `critical`?',
  ],
  ['  routes: [{ to: [ops], group-by: [couse] }]', '8:couse no alert has a label `couse`: did you mean `cause`?'],
  [
    '  inhibit: [{ source: { servce: a }, target: {} }]',
    '8:servce no alert has a label `servce`: did you mean `service`?',
  ],
  ['  inhibit: [{ source: {}, target: { colour: red } }]', '8:colour no alert has a label `colour`'],
  [
    '  inhibit: [{ source: {}, target: {}, equal: [envirnment] }]',
    '8:envirnment no alert has a label `envirnment`: did you mean `environment`?',
  ],
])('a label that no alert can have is told: %s', (body, line) => {
  expect(toldOf(body)).toEqual([`UNKNOWN_LABEL ${line}`]);
  expect(parse(alerts(body)).manifest).not.toBeNull();
});

test('labels, names and severities of rules are known', () => {
  const rule = '{ name: slow, when: "[P95] > 1s", severity: page, labels: { team: shop } }';
  const match = '{ alertname: slow, severity: page, team: shop }';
  expect(toldOf(`  rules: [${rule}]\n  routes: [{ match: ${match}, to: [ops], group-by: [team, workflow] }]`)).toEqual(
    [],
  );
});
