import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convoy, json } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-alerts-'));
  await writeFile(
    join(folder, 'convoy.yml'),
    `version: 1
name: shop
services:
  web: { provider: script, with: { deploy: ./deploy.sh } }
alerts:
  channels: { ops: { slack: "\${SLACK}" }, mail: { email: { to: ops@shop.example, smtp: "\${SMTP}" } }, db: { webhook: "\${HOOK}" } }
  routes:
    - { match: { severity: critical }, to: [ops, mail], group-by: [environment], group-wait: 10s, group-interval: 1m, repeat: 1h }
    - match: { severity: warning }
      to: [ops]
      group-by: [service]
      mute: [{ from: "2026-01-02", to: "2026-01-03", timezone: Europe/Berlin }]
      routes: [{ match: { team: data }, to: [db], group-wait: 0s, continue: true }, { match: { team: data } }]
  inhibit: [{ source: { severity: critical }, target: { severity: warning }, equal: [environment] }]
  escalate: [{ after: 15m, to: [db] }]
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

interface Told {
  readonly notifications: readonly {
    readonly at: string;
    readonly channel: string;
    readonly group: Readonly<Record<string, string>>;
    readonly status: string;
    readonly alerts: readonly { readonly labels: Readonly<Record<string, string>> }[];
    readonly id: string;
  }[];
}

const replay = async (lines: readonly object[], ...more: string[]) => {
  await writeFile(join(folder, 'events.jsonl'), lines.map((line) => `${JSON.stringify(line)}\r\n`).join(''));
  return convoy(['alerts', 'replay', 'events.jsonl', '--manifest', 'convoy.yml', ...more], folder);
};

const line = (at: string, is: 'firing' | 'resolved', labels: object) => ({
  ...{ at: `2026-01-01T${at}Z`, type: `alert.${is}`, labels: { environment: 'live', ...labels } },
});

const told = async (lines: readonly object[]) => {
  const ended = await replay(lines, '--json');
  expect([ended.code, ended.err]).toEqual([0, '']);
  return json<Told>(ended).notifications;
};

const short = (notifications: Told['notifications']): string[] =>
  notifications.map(
    ({ at, channel, status, alerts }) =>
      `${at.slice(8, 19)} ${channel} ${status} ${alerts.map(({ labels }) => labels.service).join(' ')}`,
  );

test('a notice is told once by each channel of its route, and has no end', async () => {
  const notice = { ...line('00:00:00', 'firing', { severity: 'critical' }), type: 'alert.noticed' };
  const notifications = await told([notice]);
  expect(notifications.map(({ at, channel }) => `${at.slice(11, 19)} ${channel}`).toSorted()).toEqual([
    ...['00:00:10 mail', '00:00:10 ops'],
  ]);
});

test('groups wait, effects stay silent, ends are told, and who does not react is gone past', async () => {
  const [down, slow] = [
    { severity: 'critical', service: 'orders' },
    { severity: 'warning', service: 'web' },
  ];
  const notifications = await told([
    line('00:00:00', 'firing', down),
    line('00:00:02', 'firing', slow),
    line('00:00:05', 'firing', { ...down, service: 'stock' }),
    line('00:20:00', 'resolved', down),
    line('00:20:01', 'resolved', { ...down, service: 'stock' }),
    line('00:20:02', 'resolved', slow),
  ]);
  expect(short(notifications)).toEqual([
    '01T00:00:10 ops firing orders stock',
    '01T00:00:10 mail firing orders stock',
    '01T00:15:10 db firing orders stock',
    '01T00:20:10 ops resolved orders stock',
    '01T00:20:10 mail resolved orders stock',
    '01T00:20:10 db resolved orders stock',
  ]);
  expect(notifications[0]).toMatchObject({ group: { environment: 'live' }, id: 'replay-1' });
  expect(new Set(notifications.map(({ id }) => id)).size).toBe(notifications.length);
});

test('routes below come first, each as it says and else as the one above; mute times hold in their zone', async () => {
  const data = { severity: 'warning', service: 'stock', team: 'data' };
  expect(short(await told([line('12:00:00', 'firing', data), line('12:01:00', 'resolved', data)]))).toEqual([
    '01T12:00:00 db firing stock',
    '01T12:00:10 ops firing stock',
    '01T12:05:00 db resolved stock',
    '01T12:05:10 ops resolved stock',
  ]);
  // 23:59:55 UTC is within the second of January in Berlin, and so is all until 23:00 UTC of the third.
  expect(short(await told([line('23:59:55', 'firing', { severity: 'warning', service: 'web' })]))).toEqual([
    '03T23:00:05 ops firing web',
    '03T23:15:05 db firing web',
  ]);
});

test('for people it is a line each, and what others wrote cannot act on a terminal', async () => {
  const { code, out } = await replay([line('00:00:00', 'firing', { severity: 'critical', service: '\u001b[2J' })]);
  expect([code, out.includes('\u001b[2J')]).toEqual([0, false]);
  expect(out).toMatch(/^3 notifications of 1 event\n2026-01-01T00:00:10.000Z {2}ops {2}firing: firing \{environment=/);
});

test('what someone has taken on is nobody else’s, and what is silenced is told by nobody', async () => {
  const down = { severity: 'critical', service: 'orders' };
  const at = (time: string): string => `2026-01-01T${time}Z`;
  const taken = [
    line('00:00:00', 'firing', down),
    { at: at('00:01:00'), type: 'alert.acknowledged', match: down, actor: 'ada' },
  ];
  expect(short(await told(taken)).map((one) => one.split(' ')[1])).toEqual(['ops', 'mail']);
  const until = at('01:00:00');
  const silence = { at: at('00:00:00'), type: 'alert.silenced', silence: 's', match: down, actor: 'ada', until };
  expect(await told([silence, line('00:00:01', 'firing', down), line('00:30:00', 'resolved', down)])).toEqual([]);
});

test('what cannot be read is told with its place, status 2', async () => {
  await writeFile(
    join(folder, 'broken.jsonl'),
    [
      ...['x', '', '{"at":"2026-01-01","type":"alert.firing","labels":{}}', '{"a":1}'],
      ...['{"at":"2026-01-01T00:00:00Z","type":"alert.firing","labels":{"__proto__":"x"}}', ''],
    ].join('\n'),
  );
  const { code, err } = await convoy(['alerts', 'replay', 'broken.jsonl', '--manifest', 'convoy.yml'], folder);
  expect(code).toBe(2);
  expect(err).toContain('broken.jsonl:1:1: it is no JSON\n');
  expect(err).toContain('broken.jsonl:3:1: `at` expects a time with its zone');
  expect(err).toContain('broken.jsonl:4:1: `type` expects one of alert.firing');
  expect(err).toContain('broken.jsonl:5:1: `labels` expects labels of which none is called __proto__');
  expect((await convoy(['alerts', 'replay', 'none.jsonl', '--manifest', 'convoy.yml'], folder)).code).toBe(2);
  expect((await convoy(['alerts', 'replay', 'broken.jsonl', '--manifest', 'none.yml'], folder)).code).toBe(2);
});
