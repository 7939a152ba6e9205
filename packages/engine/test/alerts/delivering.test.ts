import { decideDeliveries } from '@convoy/engine/alerts/deliver';
import { send } from '@convoy/engine/alerts/send';
import { createTime } from '@convoy/engine/simulate/time';
import type { AlertFact, DeliveryFact } from '@convoy/model/alerting/facts';
import { foldTelling, nothingTold, type Pending } from '@convoy/model/alerting/outbox';
import type { Channel, Sending } from '@convoy/model/channel-ports';
import { describe, expect, test } from '@jest/globals';
import { hour, minute, second, settings } from './telling.ts';

type Fact = AlertFact | DeliveryFact;

const decided = (notification: string, channel: string, change: object = {}): Fact => ({
  ...{ type: 'notification.decided', at: 0, notification, channel, group: 'g', labels: {}, thread: 't' },
  ...{ occasion: 'firing', firing: [{ service: 'web' }], resolved: [], look: 0 },
  ...change,
});
const failed = (notification: string, channel: string, at: number, again: number): Fact => ({
  ...{ type: 'notification.failed', at, notification, channel, reason: 'it is down', again },
});
const limits = { ops: { perMinute: 60 }, mail: { perMinute: 2 } };

const after = (...facts: readonly Fact[]) => foldTelling(nothingTold(settings()), facts).outbox;
const due = (outbox: ReturnType<typeof after>, now: number, busy: readonly string[] = []) => {
  const { sends, dropped, wake } = decideDeliveries(outbox, limits, new Set(busy), now);
  return {
    sends: sends.map(({ message }) => message.notification),
    dropped: dropped.map(({ notification, reason }) => `${notification}: ${reason}`),
    wake,
  };
};

describe('what is sent next', () => {
  test('is the oldest of each channel, one at a time', () => {
    const outbox = after(decided('1', 'ops'), decided('2', 'ops', { thread: 'u' }), decided('3', 'mail'));
    expect(due(outbox, 0).sends).toEqual(['1', '3']);
    expect(due(outbox, 0, ['ops']).sends).toEqual(['3']);
  });

  test('is never an end before its beginning, and another thread though one is stuck', () => {
    const outbox = after(
      ...[decided('1', 'ops'), decided('2', 'ops', { occasion: 'resolved' }), decided('3', 'ops', { thread: 'u' })],
      failed('1', 'ops', second, hour),
    );
    expect(due(outbox, minute)).toMatchObject({ sends: ['3'], dropped: [] });
    expect(due(outbox, hour).sends).toEqual(['1']);
  });

  test('waits where a channel was tried as often as it may be within a minute', () => {
    const sent = (notification: string, at: number): Fact => ({
      ...{ type: 'notification.sent', at, notification, channel: 'mail' },
    });
    const outbox = after(
      ...[decided('1', 'mail'), decided('2', 'mail'), decided('3', 'mail')],
      ...[sent('1', 10 * second), sent('2', 30 * second)],
    );
    expect(due(outbox, 31 * second)).toEqual({ sends: [], dropped: [], wake: 70 * second });
    expect(due(outbox, 70 * second).sends).toEqual(['3']);
  });

  test('is nothing of a day ago, of a channel that is gone, or of one that wants nothing more: it says so', () => {
    const outbox = after(
      ...[decided('1', 'ops'), decided('2', 'pager'), decided('3', 'mail'), failed('1', 'ops', 1, 2)],
      { type: 'channel.disabled', at: 5, channel: 'mail', reason: '410' },
    );
    expect(due(outbox, 24 * hour)).toEqual({
      sends: [],
      dropped: [
        '1: it was not taken within a day, 1 tries: it is down',
        '2: there is no channel pager any more',
        '3: mail takes no messages any more: 410',
      ],
      wake: null,
    });
    const { pending, dead } = after(decided('1', 'ops'), {
      ...{ type: 'notification.dropped', at: 7, notification: '1', channel: 'ops', reason: 'why' },
    });
    expect([pending.size, dead]).toEqual([0, [{ notification: '1', channel: 'ops', at: 7, reason: 'why' }]]);
  });
});

test('a message tells what is to be read of its alerts as they were when it was decided', () => {
  const labels = { service: 'web' };
  const outbox = after(
    { type: 'alert.firing', at: 0, labels, notes: { title: 'web is down' } },
    decided('1', 'ops'),
    { type: 'alert.resolved', at: 1, labels },
    { type: 'alert.firing', at: 2, labels, notes: { title: 'again' } },
    decided('2', 'ops', { firing: [], resolved: [labels] }),
  );
  const [one, two] = [...outbox.pending.values()].map(({ message }) => message);
  expect(one?.firing).toEqual([{ labels, notes: { title: 'web is down' } }]);
  expect(two?.resolved).toEqual([{ labels, notes: { title: 'again' } }]);
});

describe('a channel whose receiver wants nothing more', () => {
  const closed = (address?: string): Fact => ({
    ...{ type: 'channel.disabled', at: 5, channel: 'ops', reason: '410' },
    ...(address !== undefined && { address }),
  });
  const sends = (outbox: ReturnType<typeof after>, address?: string): number =>
    decideDeliveries(outbox, { ops: { perMinute: 60, ...(address !== undefined && { address }) } }, new Set(), 10).sends
      .length;

  test.each([
    ['the same one', ['a1'], 'a1', 0],
    ['another one', ['a1'], 'b2', 1],
    ['the last of two', ['a1', 'b2'], 'b2', 0],
    ['one that nobody knows here', ['a1'], undefined, 1],
    ['a known one, and none was known then', [undefined], 'a1', 1],
    ['none, and none was known then', [undefined], undefined, 0],
  ])('is told at %s', (_, addresses, now, count) => {
    expect(sends(after(...addresses.map(closed), decided('1', 'ops')), now)).toBe(count);
  });
});

describe('a try', () => {
  const tried = async (answer: (signal: AbortSignal) => Promise<Sending>, tries = 0, random = 0) => {
    const clock = createTime(1000);
    const outbox = after(decided('1', 'ops'), { type: 'notification.sent', at: 0, notification: '0', channel: 'ops' });
    const seen: unknown[] = [];
    const channel: Channel = {
      send: (message, signal) => {
        seen.push(message.handle);
        return answer(signal);
      },
    };
    const pending = { ...(outbox.pending.get('1') as Pending), tries };
    const sending = send(pending, outbox, { channel, clock, random: { next: () => random }, address: 'a1' });
    let facts: readonly DeliveryFact[] | null = null;
    void sending.then((found) => {
      facts = found;
    });
    for (let turn = 0; turn < 50 && !facts; turn += 1) {
      await new Promise(setImmediate);
      if (!facts) clock.advance();
    }
    return { facts: await sending, seen };
  };

  test('that came leaves what its channel knows the message by, for the next of the thread', async () => {
    const { facts, seen } = await tried(async () => ({ outcome: 'sent', handle: 'h' }));
    expect([facts, seen]).toEqual([
      [{ type: 'notification.sent', at: 1000, notification: '1', channel: 'ops', handle: 'h' }],
      [null],
    ]);
    expect(after(decided('1', 'ops'), ...facts).handles.get('ops t')).toBe('h');
  });

  test.each([
    [0, 0, 2500],
    [0, 1, 5000],
    [3, 0, 20_000],
    [50, 1, 900_000],
  ])('after %d failures the next comes half by chance (%d): %d ms later', async (tries, random, ms) => {
    const later = async (): Promise<Sending> => ({ outcome: 'failed', reason: 'busy', again: 'later' });
    expect((await tried(later, tries, random)).facts).toMatchObject([{ reason: 'busy', again: 1000 + ms }]);
  });

  test('waits as long as the receiver says, and never less than without that', async () => {
    const says = (afterMs: number) => async (): Promise<Sending> => ({
      ...{ outcome: 'failed', reason: 'busy', again: 'later', afterMs },
    });
    expect((await tried(says(60_000))).facts).toMatchObject([{ again: 61_000 }]);
    expect((await tried(says(1))).facts).toMatchObject([{ again: 3500 }]);
  });

  test('that will never do is a dead letter, and one that nobody wants any more ends its channel', async () => {
    const says = (again: 'never' | 'disabled') => async (): Promise<Sending> => ({
      ...{ outcome: 'failed', reason: 'no', again },
    });
    expect((await tried(says('never'))).facts).toMatchObject([{ type: 'notification.dropped', reason: 'no' }]);
    expect((await tried(says('disabled'))).facts).toMatchObject([
      { type: 'channel.disabled', channel: 'ops', address: 'a1' },
      { type: 'notification.dropped' },
    ]);
  });

  test('that throws, or hangs, is one that failed', async () => {
    const broken = await tried(() => Promise.reject(new Error('broken')));
    expect(broken.facts).toMatchObject([{ type: 'notification.failed', reason: 'broken' }]);
    const hung = await tried(() => new Promise(() => undefined));
    expect(hung.facts).toMatchObject([{ type: 'notification.failed', at: 31_000, reason: 'no end of it within 30 s' }]);
  });
});
