import type { Message } from '@convoy/model/channel-ports';
import { beforeEach, expect, test } from '@jest/globals';
import { asked, clientOf, twinForEach } from '../on-twin.ts';
import { channelOf, down, forever, message, resolved, start } from './given.ts';

let now = start;
beforeEach(() => {
  now = start;
});
const twin = twinForEach({ issues: [{ number: 4, title: 'Something else' }] }, () => now);

const send = async (one: Message, settings: object = { issue: { labels: ['ops'] } }) =>
  (await channelOf(twin(), settings)).send(one, forever());

const ours = () =>
  twin()
    .state.issues.filter(({ labels }) => labels.includes('convoy-incident'))
    .map(({ number, state, title }) => ({ number, state, title }));
const comments = () => twin().state.comments.map(({ number, body }) => [number, body.split('\n')[1]]);
const opened = [{ number: 5, state: 'open', title: '[production] catalog is down' }];
const sent = { outcome: 'sent', handle: '5' };

test('an issue is opened once, commented as it moves, and closed at its end', async () => {
  expect(await send(message())).toEqual(sent);
  expect(ours()).toEqual(opened);
  expect(twin().state.issues.at(-1)).toMatchObject({ labels: ['convoy-incident', 'ops'], user: 'github-actions[bot]' });
  expect(twin().state.issues.at(-1)?.body?.split('\n').slice(1).join('\n')).toBe(
    '**Firing**\n\n` catalog is down `\n\n- ` environment `: ` production `\n\n- ` catalog is down `\n  - ` status 503 `\n  - ` service `: ` catalog `\n  - [runbook](<https://wiki.example/catalog>)',
  );
  expect(await send(message({ notification: 'n-2', occasion: 'repeated', handle: '5' }))).toEqual(sent);
  expect(await send(resolved({ handle: '5' }))).toEqual(sent);
  expect(ours()).toEqual([{ ...opened[0], state: 'closed' }]);
  expect(comments()).toEqual([
    [5, '**Still firing**'],
    [5, '**Resolved**'],
  ]);
});

test('the same notification twice does nothing twice', async () => {
  for (const one of [message(), message(), resolved(), resolved()]) await send(one);
  expect(ours()).toEqual([{ ...opened[0], state: 'closed' }]);
  expect(comments()).toHaveLength(1);
});

test.each([{ kind: 'lost' }, { kind: 'truncated', bytes: 20 }] as const)(
  'an answer is %j: the try fails, and the next one finds what was done',
  async (fault) => {
    twin().fault({ match: 'POST /repos/{owner}/{repo}/issues', ...fault });
    expect(await send(message())).toMatchObject({ outcome: 'failed', again: 'later' });
    expect(await send(message())).toEqual(sent);
    twin().fault({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', ...fault });
    expect(await send(resolved())).toMatchObject({ outcome: 'failed', again: 'later' });
    expect(await send(resolved())).toEqual(sent);
    expect(ours()).toEqual([{ ...opened[0], state: 'closed' }]);
    expect(comments()).toHaveLength(1);
  },
);

test('it is found without its number, behind pages of others of ours', async () => {
  twin().limit({ content: false });
  await send(message());
  for (let count = 0; count < 130; count += 1) await send(message({ thread: `other-${count}` }));
  expect(await send(resolved())).toEqual(sent);
  expect(await send(resolved({ notification: 'n-10', thread: 'other-1', handle: '4' }))).toMatchObject({ handle: '7' });
  expect(await send(resolved({ notification: 'n-11', thread: 'other-2', handle: '999' }))).toMatchObject({
    handle: '8',
  });
  expect(ours().filter(({ state }) => state === 'closed')).toHaveLength(3);
  expect(ours()).toHaveLength(131);
});

test('its group fires again within a day: it is opened again, later another one is', async () => {
  await send(message());
  await send(resolved());
  const again = message({ notification: 'n-20', thread: 't-2', at: start + 3_600_000 });
  expect(await send(again)).toEqual(sent);
  expect(await send(again)).toEqual(sent);
  expect(ours()).toEqual(opened);
  expect(comments().at(-1)).toEqual([5, '**Firing**']);
  expect(comments()).toHaveLength(2);
  // What comes late of the thread that is over has no issue any more, and opens none.
  expect(await send(resolved({ notification: 'n-21' }))).toEqual({ outcome: 'sent' });
  await send(resolved({ notification: 'n-22', thread: 't-2' }));
  const late = message({ notification: 'n-30', thread: 't-3', at: start + 25 * 3_600_000 });
  expect(await send(late)).toMatchObject({ handle: '6' });
  const other = message({ notification: 'n-31', thread: 't-4', labels: { environment: 'staging' } });
  expect(await send(other)).toMatchObject({ handle: '7' });
});

test('what is told of one trouble by several routes is one issue, and by its trouble it is opened again', async () => {
  const conversation = 'production incident web';
  await send(message({ conversation }));
  const labels = { environment: 'production', severity: 'critical' };
  const worse = { occasion: 'changed', labels, conversation } as const;
  expect(await send(message({ ...worse, notification: 'n-2', firing: [down, down] }))).toEqual(sent);
  // Of one route's alerts some are over, and those of the other are held back.
  expect(await send(message({ ...worse, notification: 'n-3', firing: [], resolved: [down] }))).toEqual(sent);
  expect(ours()).toEqual(opened);
  await send(resolved({ conversation }));
  const again = { ...worse, thread: 't-2', at: start + 3_600_000 };
  expect(await send(message({ ...again, notification: 'n-4' }))).toEqual(sent);
  expect(ours()).toEqual(opened);
  const other = { ...again, thread: 't-3', conversation: 'staging incident web' };
  expect(await send(message({ ...other, notification: 'n-5' }))).toMatchObject({ handle: '6' });
});

test('who closes it while it fires finds it open again', async () => {
  await send(message());
  const { client } = clientOf(twin(), { actor: 'mia' });
  const named = { owner: 'acme', repo: 'shop', issue_number: 5 };
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...named, state: 'closed' });
  await send(message({ notification: 'n-2', occasion: 'repeated', handle: '5' }));
  expect(ours()).toEqual(opened);
});

test('what somebody else wrote with our marks is not ours', async () => {
  await send(message());
  const body = twin().state.issues.at(-1)?.body ?? '';
  const { client } = clientOf(twin(), { actor: 'mallory' });
  const forged = { owner: 'acme', repo: 'shop', title: 'x', body, labels: ['convoy-incident'] };
  await client.request('POST /repos/{owner}/{repo}/issues', forged);
  expect(await send(resolved({ handle: '6' }))).toEqual(sent);
  expect(ours().map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('of two that came about all the same the first is kept', async () => {
  await send(message());
  const [{ body } = { body: null }] = twin().state.issues.slice(-1);
  const { client } = clientOf(twin());
  const double = { owner: 'acme', repo: 'shop', title: 'x', body: body ?? '', labels: ['convoy-incident'] };
  await client.request('POST /repos/{owner}/{repo}/issues', double);
  expect(await send(message({ notification: 'n-2', occasion: 'changed' }))).toEqual(sent);
  expect(ours().map(({ number, state }) => [number, state])).toEqual([
    [5, 'open'],
    [6, 'closed'],
  ]);
});

test('an end of what nobody was told of opens nothing', async () => {
  expect(await send(resolved())).toEqual({ outcome: 'sent' });
  expect(ours()).toEqual([]);
});

test('a limit is told and not waited for', async () => {
  twin().limit({ core: 0 });
  const sending = await send(message());
  expect(sending).toMatchObject({ outcome: 'failed', again: 'later', afterMs: expect.any(Number) });
  expect((sending as { afterMs: number }).afterMs).toBeGreaterThan(3_500_000);
  twin().limit({ core: 5_000, content: true });
  for (let count = 0; count < 80; count += 1) await send(message({ thread: `other-${count}` }));
  expect(await send(message({ thread: 'last' }))).toMatchObject({ again: 'later', afterMs: expect.any(Number) });
});

test.each([
  [{ permissions: { issues: 'read' } }, /add `issues: write` to the job's `permissions:`/],
  [{ permissions: {} }, /permissions/],
] as const)(
  'a token that may not says what is missing, and leaves it to a job whose token may: %j',
  async (token, reason) => {
    const channel = await channelOf(twin(), { issue: {} }, { token: { ...token } as never });
    expect(await channel.send(message(), forever())).toMatchObject({
      ...{ again: 'later', afterMs: 60_000 },
      reason: expect.stringMatching(reason),
    });
  },
);

test('an outage: later, and asked once; nobody answers in time: later; called off: a throw', async () => {
  const match = 'GET /repos/{owner}/{repo}/issues';
  for (const fault of [{ kind: 'status', status: 502 }, { kind: 'reset' }] as const) {
    twin().fault({ match, times: null, ...fault });
    const before = twin().requests.length;
    expect(await send(message())).toMatchObject({ again: 'later' });
    expect(asked(twin(), before).filter((line) => line.startsWith('GET'))).toHaveLength(1);
    twin().clearFaults();
  }
  twin().fault({ match, kind: 'latency', ms: 1_000 });
  const channel = await channelOf(twin(), { issue: {} }, { timeoutMs: 100 });
  expect(await channel.send(message(), forever())).toMatchObject({ again: 'later' });
  await expect(channel.send(message(), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});

test('a notice opens none, for it has no end by which one would be closed', async () => {
  expect(await send(message({ occasion: 'noticed' }))).toEqual({ outcome: 'sent' });
  expect(ours()).toEqual([]);
});
