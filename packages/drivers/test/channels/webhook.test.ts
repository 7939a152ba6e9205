import type { LookupAddress } from 'node:dns';
import { afterEach, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { isPublic, publicLookup } from '../../src/channels/public.ts';
import { createWebhook } from '../../src/channels/webhook.ts';
import { systemClock } from '../../src/clock.ts';
import { channelOf, forever, message, slow } from './given.ts';
import { endless, hanging, receivers, silent, status } from './receivers.ts';

const here = receivers();
afterEach(() => here.close());

const whsec = `whsec_${Buffer.from('a secret of 24 bytes, or').toString('base64')}`;
const keys = { secret: `\${NOW}`, secrets: [`\${NEXT}`] };
const variables = (url: string) => ({ URL: url, NOW: whsec, NEXT: 'a plain text, next' });

const hook = async (answer: Parameters<typeof here.listen>[0], more: object = {}, timeoutMs = 5_000) =>
  channelOf(
    { webhook: `\${URL}`, 'allow-private': true, ...more },
    variables(`${await here.listen(answer)}/hunter2?key=hunter3`),
    timeoutMs,
  );

test('each of its secrets verifies what is sent, by an implementation that is not ours', async () => {
  const channel = await hook(status(204), keys);
  expect(await channel.send(message(), forever())).toEqual({ outcome: 'sent' });
  const [{ headers, body, path } = { headers: {}, body: '', path: '' }] = here.received;
  expect(path).toBe('/hunter2?key=hunter3');
  const given = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]),
  );
  expect(given['webhook-id']).toBe('n-1');
  expect(given['webhook-signature']?.split(' ')).toHaveLength(2);
  expect(new Webhook(whsec).verify(body, given)).toMatchObject({ type: 'notification' });
  expect(new Webhook('a plain text, next', { format: 'raw' }).verify(body, given)).toMatchObject({});
  expect(() => new Webhook('another', { format: 'raw' }).verify(body, given)).toThrow();
  expect(() => new Webhook(whsec).verify(`${body} `, given)).toThrow();
});

test('the body is of the documented shape, and counts what it leaves out', async () => {
  const channel = await hook(status(200));
  const firing = Array.from({ length: 10_000 }, () => slow);
  await channel.send(message({ occasion: 'changed', firing, resolved: [slow] }), forever());
  const [{ data, ...rest }] = here.bodies();
  expect(rest).toEqual({ type: 'notification', timestamp: '2026-11-01T10:00:00.000Z' });
  expect(data).toMatchObject({ version: 1, id: 'n-1', thread: 't-1', occasion: 'changed', status: 'firing' });
  expect(data).toMatchObject({ labels: { environment: 'production' }, left: { firing: 9_900, resolved: 0 } });
  expect(data.firing[0]).toEqual({ labels: slow.labels, notes: {} });
  await channel.send(message({ occasion: 'noticed' }), forever());
  expect(here.bodies()[1].data).toMatchObject({ occasion: 'noticed', status: 'noticed' });
  expect(here.received[0]?.headers['webhook-signature']).toBeUndefined();
});

const date = new Date(Date.now() + 3_600_000).toUTCString();

test.each([
  [200, {}, { outcome: 'sent' }],
  [204, {}, { outcome: 'sent' }],
  [302, { location: '/elsewhere' }, { again: 'later', reason: expect.stringContaining('redirects are not followed') }],
  [400, {}, { again: 'later' }],
  [401, {}, { again: 'later', reason: expect.stringContaining('check `webhook`') }],
  [403, {}, { again: 'later' }],
  [404, { 'retry-after': '7' }, { again: 'later', afterMs: 7_000 }],
  [413, {}, { again: 'never' }],
  [422, {}, { again: 'later' }],
  [408, {}, { again: 'later' }],
  [410, {}, { again: 'disabled' }],
  [429, { 'retry-after': '7' }, { again: 'later', afterMs: 7_000 }],
  [429, { 'retry-after': '99999999999' }, { again: 'later', afterMs: 86_400_000 }],
  [503, { 'retry-after': 'soon' }, { again: 'later' }],
  [500, {}, { again: 'later' }],
])('status %i %j', async (code, headers, expected) => {
  const channel = await hook(status(code, headers));
  const sending = await channel.send(message(), forever());
  expect(sending).toMatchObject(expected);
  expect(here.received).toHaveLength(1);
  expect(JSON.stringify(sending)).not.toMatch(/hunter/);
  if (!('afterMs' in expected)) expect(sending).not.toHaveProperty('afterMs');
});

test('a date is a time to wait for too', async () => {
  const channel = await hook(status(429, { 'retry-after': date }));
  const { afterMs = 0 } = (await channel.send(message(), forever())) as { afterMs?: number };
  expect(afterMs).toBeGreaterThan(3_590_000);
  expect(afterMs).toBeLessThanOrEqual(3_600_000);
});

test('who says nothing has not taken it, and who said yes has, whatever its body does', async () => {
  const reason = expect.stringMatching(/has not answered within 0.2 s/);
  expect(await (await hook(silent, {}, 200)).send(message(), forever())).toMatchObject({ again: 'later', reason });
  for (const answer of [endless(200), hanging(200)])
    expect(await (await hook(answer)).send(message(), forever())).toEqual({ outcome: 'sent' });
  expect(await (await hook(endless(503))).send(message(), forever())).toMatchObject({ again: 'later' });
  await here.here.quiet();
});

test('nobody listens, or what is said is no HTTP: later', async () => {
  const raw = await here.here.raw((socket) => socket.end('220 mail.example\r\n'));
  const gone = await here.listen(status(200));
  await here.close();
  for (const url of [gone, raw]) {
    const channel = await channelOf({ webhook: `\${URL}`, 'allow-private': true }, variables(`${url}/hunter2`));
    const sending = await channel.send(message(), forever());
    expect(sending).toMatchObject({ again: 'later', reason: expect.not.stringContaining('hunter2') });
  }
});

test('whoever called it off is told so by a throw', async () => {
  const stop = new AbortController();
  const channel = await hook(() => stop.abort(new Error('enough')));
  await expect(channel.send(message(), stop.signal)).rejects.toThrow('enough');
  await expect(channel.send(message(), stop.signal)).rejects.toThrow('enough');
  expect(here.received).toHaveLength(1);
});

test.each([
  'https://127.0.0.1:1',
  'https://[::1]:1',
  'https://2130706433',
  'https://0x7f.1',
  'https://localhost:1',
  'https://[::ffff:10.0.0.1]',
  'https://169.254.169.254/latest',
  'https://[64:ff9b::7f00:1]',
])('no address that is not public is connected to: %s', async (url) => {
  const channel = await channelOf({ webhook: `\${URL}` }, { URL: url });
  const reason = expect.stringMatching(/is not sent to: the (name stands for an )?address (that )?is not public/);
  expect(await channel.send(message(), forever())).toMatchObject({ again: 'never', reason });
});

test('of a name with addresses of both kinds only the public ones are connected to', async () => {
  const found: LookupAddress[] = [
    { address: '10.0.0.1', family: 4 },
    { address: '93.184.216.34', family: 4 },
  ];
  const lookup = ((_host: string, _options: object, done: (fault: null, all: LookupAddress[]) => void) =>
    done(null, found)) as never;
  const asked = await new Promise((resolve) =>
    publicLookup(lookup)('hook.example', { all: true }, (_, addresses) => resolve(addresses)),
  );
  expect(asked).toEqual([found[1]]);
});

test('an address is judged when it is connected to: a name that was public is not asked twice', async () => {
  let asked = 0;
  const resolve = publicLookup(((_host: string, _options: object, done: (fault: null, all: object[]) => void) => {
    asked += 1;
    done(null, [{ address: '127.0.0.1', family: 4 }]);
  }) as never);
  const options = { lookup: () => undefined, clock: systemClock, resolve };
  const channel = createWebhook(options, { webhook: 'https://hook.example' });
  expect(await channel.send(message(), forever())).toMatchObject({ again: 'never' });
  expect(asked).toBe(1);
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.1.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::', false],
  ['::ffff:127.0.0.1', false],
  ['2002:7f00:1::', false],
  ['no address', false],
])('%s is public: %p', (address, expected) => expect(isPublic(address)).toBe(expected));

test.each([
  [{ webhook: 'http://hook.example' }, 'CHANNEL_SETTINGS'],
  [{ webhook: 'hunter2' }, 'CHANNEL_SETTINGS'],
  [{ webhook: 'https://hook.example', secret: 'whsec_no base64' }, 'CHANNEL_SETTINGS'],
  [{ webhook: `\${UNSET}` }, 'UNSET_VARIABLE'],
])('settings that are of no use are told at once, without what they are: %j', async (settings, code) => {
  await expect(channelOf(settings)).rejects.toMatchObject({ code, message: expect.not.stringContaining('hunter2') });
});
