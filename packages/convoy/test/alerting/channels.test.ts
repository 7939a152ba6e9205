import { systemClock } from '@convoy/drivers/clock';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { own } from '@convoy/model/record';
import { afterEach, expect, test } from '@jest/globals';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { channelsOf } from '../../src/alerting/channels.ts';

const here = receivers();
afterEach(() => here.close());

type Channels = NonNullable<NonNullable<Manifest['alerts']>['channels']>;

const compose = (channels: Channels, env: Readonly<Record<string, string>>) =>
  channelsOf(
    { version: 1, name: 'shop', services: {}, alerts: { channels } },
    { env, clock: systemClock, github: null },
  );

const all: Channels = {
  constructor: { webhook: `\${HOOK}`, 'allow-private': true },
  chat: { slack: `\${SLACK}` },
  bot: { slack: { token: `\${TOKEN}`, channel: 'C1' } },
  mail: { email: { to: 'ops@shop.example', smtp: `\${SMTP}` } },
  pager: { pagerduty: { 'routing-key': `\${KEY}` } },
  tracker: { issue: {} },
  review: { comment: {} },
};
const env = {
  ...{ HOOK: 'http://127.0.0.1:9/hunter1', SLACK: 'https://hooks.slack.example/hunter2', TOKEN: 'xoxb-hunter3' },
  ...{ SMTP: 'smtp://bot:hunter4@mail.example', KEY: 'hunter5' },
};
const usable = ['constructor', 'chat', 'bot', 'mail', 'pager'];

test('what is well set is there, with its limits, and works', async () => {
  const { channels } = await compose(all, { ...env, HOOK: await here.listen(status(200)) });
  expect(Object.keys(channels)).toEqual(usable);
  for (const { limits } of Object.values(channels)) expect(limits.perMinute).toBeGreaterThan(0);
  const message = { notification: 'n', occasion: 'firing', at: 0, labels: {}, thread: 't', handle: null } as const;
  const made = own(channels, 'constructor')?.channel;
  const sending = await made?.send({ ...message, firing: [], resolved: [] }, new AbortController().signal);
  expect(sending).toEqual({ outcome: 'sent' });
  expect(here.received).toHaveLength(1);
});

test.each([
  ['HOOK', 'constructor'],
  ['SLACK', 'chat'],
  ['TOKEN', 'bot'],
  ['SMTP', 'mail'],
  ['KEY', 'pager'],
])('without %s only %s cannot be used', async (variable, name) => {
  const { channels, faults } = await compose(all, { ...env, [variable]: '' });
  expect(Object.keys(channels)).toEqual(usable.filter((one) => one !== name));
  const github = { code: 'GITHUB_MISSING', reason: expect.stringContaining('--github') };
  expect(faults).toEqual([
    { channel: name, code: 'UNSET_VARIABLE', reason: `unset or empty where Convoy runs: set ${variable}` },
    { channel: 'tracker', ...github },
    { channel: 'review', ...github },
  ]);
});

test('what a variable holds is of no use: that is told, and what it is is not', async () => {
  const HOOK = 'ftp://127.0.0.1/hunter1';
  const { channels, faults } = await compose(all, { ...env, HOOK, SLACK: 'hunter2', SMTP: 'smtp://bot:%zzhunter4@x' });
  expect(Object.keys(channels)).toEqual(['bot', 'pager']);
  expect(faults.map(({ channel, code }) => [channel, code]).slice(0, 3)).toEqual([
    ['constructor', 'CHANNEL_SETTINGS'],
    ['chat', 'CHANNEL_SETTINGS'],
    ['mail', 'CHANNEL_SETTINGS'],
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/hunter/);
});

test('by its digest an address is told from another one, and not found out; what signs a message is none of it', async () => {
  const addresses = async (of: Channels, variables = env) =>
    Object.values((await compose(of, variables)).channels).map(({ limits }) => limits.address ?? '');
  const first = await addresses(all);
  expect(new Set(first).size).toBe(usable.length);
  for (const address of first) expect(address).toMatch(/^[\da-f]{8}$/);
  expect(await addresses(all)).toEqual(first);
  const moved = await addresses(all, { ...env, HOOK: 'http://127.0.0.1:9/hunter6', KEY: 'hunter7' });
  expect(moved.map((address, index) => address === first[index])).toEqual([false, true, true, true, false]);
  const signed: Channels = { constructor: { webhook: `\${HOOK}`, 'allow-private': true, secret: 'hunter8' } };
  expect(await addresses(signed)).toEqual(first.slice(0, 1));
});

test('a manifest without channels has none', async () => {
  expect(await compose({}, {})).toEqual({ channels: {}, faults: [] });
});
