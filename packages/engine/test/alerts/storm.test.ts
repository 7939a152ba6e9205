import { decideAlerts } from '@convoy/engine/alerts/decide';
import { decideDeliveries } from '@convoy/engine/alerts/deliver';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { foldTelling, nothingTold, type Telling } from '@convoy/model/alerting/outbox';
import { expect, test } from '@jest/globals';
import { minute, route, second, settings } from './telling.ts';

const count = 10_000;

const explains = { source: { severity: 'critical' }, target: { severity: 'warning' }, equal: ['service'] };

/** Ten thousand different alerts within a minute, as many of a second as a watch would hear of at once. */
const storm = (groupBy: readonly string[]): Telling => {
  let state = nothingTold(settings({ routes: [route({ to: ['ops', 'mail'], groupBy })], inhibit: [explains] }));
  for (let at = 0; at < minute; at += second) {
    const facts = Array.from({ length: count / 60 + 1 }, (_, index): AlertFact => {
      const number = (at / second) * Math.ceil(count / 60) + index;
      const labels = { service: `s${number % count}`, severity: number % 2 === 0 ? 'warning' : 'critical' };
      return { type: 'alert.firing', at, labels };
    });
    state = foldTelling(state, facts);
  }
  return state;
};

const limits = { ops: { perMinute: 60 }, mail: { perMinute: 20 } };

test('ten thousand alerts in a minute are one message for each channel, at each look', () => {
  const state = storm([]);
  const { notifications } = decideAlerts(state.alerting, 6 * minute, { prefix: 'n', since: null });
  expect(notifications.map(({ channel, firing }) => [channel, firing.length])).toEqual([
    ['ops', count],
    ['mail', count],
  ]);
});

test('each in a group of its own they hold the watch up for seconds, and a channel is used no more than it may be', () => {
  const begun = performance.now();
  let state = storm(['service']);
  const { notifications } = decideAlerts(state.alerting, 90 * second, { prefix: 'n', since: null });
  expect(notifications).toHaveLength(2 * count);
  state = foldTelling(state, notifications);
  expect(state.outbox.pending.size).toBe(2 * count);
  let sends = 0;
  for (let now = 90 * second; now < 150 * second; now += second / 2) {
    const due = decideDeliveries(state.outbox, limits, new Set(), now);
    sends += due.sends.length;
    state = foldTelling(
      state,
      due.sends.map(({ channel, message: { notification } }) => ({
        ...{ type: 'notification.sent', at: now, notification, channel },
      })),
    );
  }
  expect(sends).toBe(60 + 20);
  // Deciding and folding is some two seconds of it; copying all that is known for each notification took minutes.
  expect(performance.now() - begun).toBeLessThan(25_000);
});

test('however the facts of a storm are parted, the same is known', () => {
  const facts: AlertFact[] = Array.from({ length: 60 }, (_, index) => ({
    ...{ type: 'alert.firing', at: index, labels: { service: `s${index}` }, notes: { title: `t${index}` } },
  }));
  const first = nothingTold(settings({ routes: [route({ groupBy: ['service'], groupWaitMs: 0 })] }));
  const firing = foldTelling(first, facts);
  const { notifications } = decideAlerts(firing.alerting, 100, { prefix: 'n', since: null });
  const ended = Array.from(
    { length: 30 },
    (_, index): AlertFact => ({
      ...{ type: 'alert.resolved', at: 101, labels: { service: `s${index}` } },
    }),
  );
  const over = decideAlerts(foldTelling(firing, [...notifications, ...ended]).alerting, 5 * minute + 100, {
    prefix: 'n',
    since: 100,
  });
  const all = [...facts, ...notifications, ...ended, ...over.notifications];
  const whole = foldTelling(first, all);
  expect(all.reduce((state, fact) => foldTelling(state, [fact]), first)).toEqual(whole);
  expect(
    [...whole.outbox.pending.values()].every(({ message }) =>
      [...message.firing, ...message.resolved].every(({ notes }) => notes),
    ),
  ).toBe(true);
});
