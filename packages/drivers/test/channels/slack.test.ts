import { afterEach, expect, test } from '@jest/globals';
import { channelOf, down, forever, message } from './given.ts';
import { type Answering, endless, hanging, receivers, silent, status } from './receivers.ts';
import { wrongInSlack } from './slack-limits.ts';

const here = receivers();
afterEach(() => here.close());

const hook = async (answer: Answering, timeoutMs = 5_000) =>
  channelOf({ slack: `\${URL}` }, { URL: `${await here.listen(answer)}/services/T0/B0/hunter2` }, timeoutMs);

const bot = async (answer: Answering, timeoutMs = 5_000) => {
  const api = `${await here.listen(answer)}/api`;
  return channelOf({ slack: { token: `\${TOKEN}`, channel: '#ops', api } }, { TOKEN: 'xoxb-hunter2-0' }, timeoutMs);
};

const json = (data: object, code = 200, headers = {}): Answering =>
  status(code, { 'content-type': 'application/json', ...headers }, JSON.stringify(data));
const posted = { ok: true, channel: 'C1', ts: '1793527200.000100' };
const handle = 'C1/1793527200.000100';

/** By the method that is called. */
const methods =
  (answers: Readonly<Record<string, object>>): Answering =>
  (response, received) =>
    json(answers[received.path.replace('/api/', '')] ?? { ok: false, error: 'unknown_method' })(response, received);

test('a webhook is posted to, in blocks and as text', async () => {
  const channel = await hook(status(200, {}, 'ok'));
  expect(await channel.send(message(), forever())).toEqual({ outcome: 'sent' });
  const [wish] = here.bodies();
  expect(wrongInSlack(wish)).toEqual([]);
  expect(wish).toMatchObject({ unfurl_links: false, unfurl_media: false, text: 'Firing: catalog is down' });
  expect(wish.blocks.map(({ text }: { text: { text: string } }) => text.text)).toEqual([
    'catalog is down',
    '*Firing*\nenvironment: production',
    '*catalog is down*\n3 of 3 looks failed: status 503\nseverity: critical · service: catalog · cause: catalog · affected: orders, web\n<https://wiki.example/catalog?a=1&amp;b=2|runbook>',
  ]);
});

test.each([
  [200, '', { outcome: 'sent' }],
  [302, '', { again: 'never' }],
  [400, 'invalid_payload', { again: 'never', reason: expect.stringContaining('(invalid_payload)') }],
  [403, 'invalid_token', { again: 'never', reason: expect.stringContaining('set a current one') }],
  [403, '<p>hunter2</p>', { again: 'never', reason: expect.stringContaining('check `slack`') }],
  [404, 'no_service', { again: 'never', reason: expect.stringContaining('make a new one') }],
  [410, 'channel_is_archived', { again: 'disabled' }],
  [429, 'rate_limited', { again: 'later', afterMs: 30_000 }],
  [500, 'rollup_error', { again: 'later' }],
])('a webhook that answers %i %s', async (code, body, expected) => {
  const channel = await hook(status(code, code === 429 ? { 'retry-after': '30' } : {}, body));
  const sending = await channel.send(message(), forever());
  expect(sending).toMatchObject(expected);
  expect(JSON.stringify(sending)).not.toContain('hunter2');
});

test('a webhook or an API that hangs, or has no end', async () => {
  for (const answer of [silent, hanging(200), hanging(404)])
    for (const open of [hook, bot])
      expect(await (await open(answer, 200)).send(message(), forever())).toMatchObject({ again: 'later' });
  expect(await (await hook(endless(200))).send(message(), forever())).toMatchObject({ outcome: 'sent' });
  expect(await (await bot(endless(200))).send(message(), forever())).toMatchObject({ again: 'later' });
  await here.here.quiet();
});

test('a bot keeps its message up to date, and tells the story in its thread', async () => {
  const channel = await bot(methods({ 'chat.postMessage': posted, 'chat.update': posted }));
  expect(await channel.send(message(), forever())).toEqual({ outcome: 'sent', handle });
  const later = message({ notification: 'n-2', occasion: 'resolved', firing: [], resolved: [down], handle });
  expect(await channel.send(later, forever())).toEqual({ outcome: 'sent', handle });
  expect(here.received.map(({ path }) => path)).toEqual([
    '/api/chat.postMessage',
    '/api/chat.update',
    '/api/chat.postMessage',
  ]);
  expect(here.received.every(({ headers }) => headers.authorization === 'Bearer xoxb-hunter2-0')).toBe(true);
  const [first, update, reply] = here.bodies();
  expect(here.bodies().flatMap(wrongInSlack)).toEqual([]);
  expect(first).toMatchObject({ channel: '#ops', metadata: { event_payload: { notification: 'n-1', thread: 't-1' } } });
  expect(first).not.toHaveProperty('thread_ts');
  expect(update).toMatchObject({ channel: 'C1', ts: '1793527200.000100', text: 'Resolved: catalog is down' });
  expect(reply).toMatchObject({ channel: 'C1', thread_ts: '1793527200.000100', text: update.text });
});

test.each(['message_not_found', 'cant_update_message'])('a message that is gone (%s) is posted anew', async (error) => {
  const next = { ok: true, channel: 'C1', ts: '1793527300.000200' };
  const channel = await bot(methods({ 'chat.update': { ok: false, error }, 'chat.postMessage': next }));
  expect(await channel.send(message({ handle }), forever())).toEqual({
    outcome: 'sent',
    handle: 'C1/1793527300.000200',
  });
  expect(here.bodies().at(-1)).not.toHaveProperty('thread_ts');
});

test('a handle that is none of ours begins a new message', async () => {
  const channel = await bot(methods({ 'chat.postMessage': posted }));
  for (const strange of ['', 'C1', 'C1/../x', 'C1/1.1\n'])
    expect(await channel.send(message({ handle: strange }), forever())).toEqual({ outcome: 'sent', handle });
});

test.each([
  ['ratelimited', 'later', 'later'],
  ['internal_error', 'later', 'later'],
  ['invalid_auth', 'never', 'set a current one'],
  ['token_revoked', 'never', 'set a current one'],
  ['missing_scope', 'never', 'chat:write'],
  ['channel_not_found', 'never', 'invite the app'],
  ['is_archived', 'disabled', 'name another'],
  ['something_new', 'never', 'something_new'],
  ['<b>hunter2</b>', 'later', 'nothing that it documents'],
])('the API says %s: %s', async (error, again, fix) => {
  const channel = await bot(json({ ok: false, error }));
  const sending = await channel.send(message(), forever());
  expect(sending).toMatchObject({ again, reason: expect.stringContaining(fix) });
  expect(JSON.stringify(sending)).not.toContain('hunter2');
  expect(await channel.send(message({ handle }), forever())).toMatchObject({ again });
});

test('the API limits: by status or by word, with a time', async () => {
  const limited = { again: 'later', afterMs: 30_000 };
  const headers = { 'retry-after': '30' };
  for (const answer of [
    json({ ok: false, error: 'ratelimited' }, 429, headers),
    json({ ok: false, error: 'ratelimited' }, 200, headers),
  ])
    expect(await (await bot(answer)).send(message(), forever())).toMatchObject(limited);
  expect(await (await bot(json({}, 503))).send(message(), forever())).toMatchObject({ again: 'later' });
  expect(await (await bot(status(200, {}, 'null'))).send(message(), forever())).toMatchObject({ again: 'later' });
});
