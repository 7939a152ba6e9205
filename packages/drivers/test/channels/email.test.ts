import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { servers } from '../probes/servers.ts';
import { channelOf, down, forever, message, slow } from './given.ts';
import { post, refusing } from './mail.ts';

const office = post(simpleParser);
const others = servers();
afterEach(async () => {
  await office.close();
  await others.close();
});

const mail = (smtp: string, more: object = {}, timeoutMs = 5_000) =>
  channelOf({ email: { to: 'ops@shop.example', smtp: `\${SMTP}`, ...more } }, { SMTP: smtp }, timeoutMs);

const plain = async (options: Parameters<typeof office.listen>[0] = {}, more: object = {}, timeoutMs = 5_000) =>
  mail(`smtp://127.0.0.1:${await office.listen(options)}`, more, timeoutMs);

test('a mail in HTML and in text, to all who are named', async () => {
  const channel = await plain(
    {},
    { to: ['ops@shop.example, Mia <mia@shop.example>'], from: 'Convoy <ops-bot@shop.example>' },
  );
  const firing = [down, slow];
  expect(await channel.send(message({ firing, resolved: [slow] }), forever())).toEqual({
    outcome: 'sent',
    handle: '[production] catalog is down and 1 more',
  });
  const [letter] = office.letters;
  expect(letter).toMatchObject({ from: 'ops-bot@shop.example', to: ['ops@shop.example', 'mia@shop.example'] });
  const { subject, text = '', html, date, headers } = letter?.mail ?? {};
  expect(subject).toBe('[production] catalog is down and 1 more');
  expect(date?.toISOString()).toBe('2026-11-01T10:00:00.000Z');
  expect(headers?.get('auto-submitted')).toBe('auto-generated');
  expect(text.trimEnd()).toBe(`catalog is down and 1 more
Firing: 2 firing, 1 resolved

environment: production

- catalog is down
  3 of 3 looks failed: status 503
  severity: critical
  service: catalog
  cause: catalog
  affected: orders, web
  runbook: https://wiki.example/catalog?a=1&b=2
- environment=production, severity=warning and service=web
  severity: warning
  service: web
- resolved: environment=production, severity=warning and service=web
  severity: warning
  service: web`);
  expect(html).toContain('<a href="https://wiki.example/catalog?a=1&amp;b=2">runbook</a>');
});

test('all of a thread are one conversation, and the same notification is the same mail', async () => {
  const channel = await plain();
  const { handle = null } = (await channel.send(message(), forever())) as { handle?: string };
  const later = message({ notification: 'n-2', occasion: 'resolved', firing: [], resolved: [down], handle });
  await channel.send(later, forever());
  await channel.send(later, forever());
  await channel.send(message({ notification: 'n-3', thread: 't-2' }), forever());
  const [first, second, again, other] = office.letters.map(({ mail: one }) => one);
  expect(second?.subject).toBe(`Re: ${first?.subject}`);
  expect(second?.references).toEqual(first?.references);
  expect(second?.inReplyTo).toBe(first?.references);
  expect(other?.references).not.toEqual(first?.references);
  expect(again?.messageId).toBe(second?.messageId);
  expect(new Set([first?.messageId, second?.messageId, other?.messageId, first?.references]).size).toBe(4);
  expect(first?.messageId).toMatch(/^<[\w.]+@\[127\.0\.0\.1\]>$/);
});

type Step = 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'onData';
const step = (name: Step, fault: Error) => ({
  [name]: (...of: unknown[]) => {
    if (name === 'onData') (of[0] as NodeJS.ReadableStream).resume();
    (of.at(-1) as (fault: Error) => void)(fault);
  },
});

test.each<[Step, number, string]>([
  ['onConnect', 421, 'later'],
  ['onConnect', 554, 'never'],
  ['onMailFrom', 450, 'later'],
  ['onMailFrom', 550, 'never'],
  ['onRcptTo', 451, 'later'],
  ['onRcptTo', 550, 'never'],
  ['onData', 452, 'later'],
  ['onData', 552, 'never'],
])('%s says %i: %s', async (name, code, again) => {
  const channel = await plain(step(name, refusing(code, 'over quota')));
  expect(await channel.send(message(), forever())).toMatchObject({
    again,
    reason: expect.stringContaining('over quota'),
  });
  expect(office.letters).toEqual([]);
});

test('whoever has a mail does not get it again when it is tried again for the others', async () => {
  let code = 451;
  const channel = await plain(
    {
      onRcptTo: ({ address }, _, done) => done(address.startsWith('mia') && code > 0 ? refusing(code) : null),
    },
    { to: ['ops@shop.example', 'mia@shop.example'] },
  );
  const reason = expect.stringContaining('1 of 2 have the mail');
  expect(await channel.send(message(), forever())).toMatchObject({ again: 'later', reason });
  code = 0;
  expect(await channel.send(message(), forever())).toMatchObject({ outcome: 'sent' });
  expect(office.letters.map(({ to }) => to)).toEqual([['ops@shop.example'], ['mia@shop.example']]);
  code = 550;
  expect(await channel.send(message({ notification: 'n-2' }), forever())).toMatchObject({ again: 'never' });
});

const mute = async (on: (socket: Socket) => void) =>
  `smtp://127.0.0.1:${await others.listen(createServer((socket) => on(socket.on('error', () => {}).resume())))}`;

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => {}],
  ['greets, and no more', (socket) => void socket.write('220 mail.example\r\n')],
  [
    'talks without end',
    (socket) => {
      const more = () => {
        while (socket.write('220-'.padEnd(900, 'x').concat('\r\n')));
      };
      socket.on('drain', more);
      more();
    },
  ],
])('a server that %s has not taken it', async (_, on) => {
  const channel = await mail(await mute(on), {}, 300);
  expect(await channel.send(message(), forever())).toMatchObject({ again: 'later' });
  await others.quiet();
});

test('nobody listens, or it hangs up: later; and whoever calls it off is told by a throw', async () => {
  const hangsUp = await mail(await mute((socket) => socket.end('220 mail.example\r\n')));
  expect(await hangsUp.send(message(), forever())).toMatchObject({ again: 'later' });
  const port = await office.listen();
  await office.close();
  const gone = await mail(`smtp://127.0.0.1:${port}`);
  expect(await gone.send(message(), forever())).toMatchObject({
    again: 'later',
    reason: expect.stringMatching(/REFUSED/),
  });
  const stop = new AbortController();
  const called = await mail(await mute(() => stop.abort(new Error('enough'))));
  await expect(called.send(message(), stop.signal)).rejects.toThrow('enough');
});

test.each([
  [{ smtp: 'http://mail.example' }],
  [{ smtp: `smtp://u:%zzhunter2@mail.example` }],
  [{ to: 'nobody' }],
  [{ to: 'ops@shop.example\r\nBcc: eve@evil.example', from: 'x' }],
  [{ from: 'no address' }],
])('settings that are of no use: %j', async (more) => {
  const code = 'CHANNEL_SETTINGS';
  await expect(mail('smtp://mail.example', more)).rejects.toMatchObject({
    code,
    message: expect.not.stringContaining('hunter2'),
  });
});
