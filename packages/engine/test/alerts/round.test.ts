import { type TellingFact, tell } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import { createTime } from '@convoy/engine/simulate/time';
import { foldTelling, nothingTold } from '@convoy/model/alerting/outbox';
import type { Channel, Sending } from '@convoy/model/channel-ports';
import type { Clock } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { fires, route, settings } from './telling.ts';

const until = 10_000;

/** One round that tells of one alert, by a channel whose tries come to these one after the other; null: none ever ends. */
const round = async (answers: readonly (Sending | null)[]) => {
  const time = createTime(0);
  let state = nothingTold(settings({ routes: [route({ to: ['ops'], groupWaitMs: 0, groupIntervalMs: 1 })] }));
  const tries: number[] = [];
  const channel: Channel = {
    send: async () => {
      const answer = answers[tries.length] ?? null;
      tries.push(time.now());
      await time.sleep(100);
      return answer ?? new Promise<never>(() => undefined);
    },
  };
  // As on a machine: to sleep no time is to give nobody else a turn.
  let turns = 0;
  const clock: Clock = {
    now: time.now,
    sleep: async (ms, signal) => {
      turns += 1;
      if (turns > 1_000) return new Promise<never>(() => undefined);
      if (ms > 0) await time.sleep(ms, signal);
    },
  };
  const inbox = createInbox<TellingFact>();
  inbox.put([fires(0, { service: 'web' })]);
  let isOver = false;
  const telling = tell({
    journal: {
      get state() {
        return state;
      },
      append: async (facts) => {
        state = foldTelling(state, facts);
      },
    },
    ...{ inbox, channels: { ops: { channel, limits: { perMinute: 20 } } }, clock, prefix: 'n', until },
    ...{ random: { next: () => 0.5 }, stop: new AbortController().signal },
  }).then(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise(setImmediate);
    if (!isOver && !time.advance()) throw new Error('it waits for nothing');
  }
  await telling;
  expect(turns).toBeLessThan(50);
  return { tries, at: time.now(), waiting: state.outbox.pending.size };
};

const later = { outcome: 'failed', reason: 'busy', again: 'later' } as const;

test('a round ends as soon as all is told, or nothing more can be in its time', async () => {
  expect(await round([{ outcome: 'sent' }])).toEqual({ tries: [0], at: 100, waiting: 0 });
  expect(await round([later, { outcome: 'sent' }])).toEqual({ tries: [0, 3_850], at: 3_950, waiting: 0 });
  const far = await round([{ ...later, afterMs: 60_000 }]);
  expect([far.tries, far.waiting]).toEqual([[0], 1]);
  expect(far.at).toBeLessThan(until);
});

test('a channel that never answers holds it no longer than its time, and a second where it was begun at its end', async () => {
  expect(await round([null])).toEqual({ tries: [0], at: until, waiting: 1 });
  const last = await round([{ ...later, afterMs: until - 400 }, null]);
  expect(last.tries).toHaveLength(2);
  expect(last.at).toBeLessThanOrEqual(until + 1_000);
});
