import { decideAlerts } from '@convoy/engine/alerts/decide';
import { replayAlerts } from '@convoy/engine/alerts/replay';
import { prefixFacts } from '@convoy/engine/monitor/begin';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { foldAlerts } from '@convoy/model/alerting/fold';
import { noAlerts } from '@convoy/model/alerting/state';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { describe, expect, test } from '@jest/globals';
import { begins, fires, route, second, settings } from './telling.ts';

const of = settings({ routes: [route({ groupWaitMs: 0 })] });
const prefixed = (prefix: string): AlertFact => ({ type: 'notification.prefixed', at: 0, prefix });
const down = { alertname: 'incident', cause: 'web' };

/** What a receiver, a mail server or GitHub knows a notification by. */
const namesOf = (facts: readonly AlertFact[]): string[] =>
  replayAlerts(of, facts, { prefix: 'production' }).flatMap(({ notification, thread, conversation = '' }) => [
    ...[notification, thread, conversation],
  ]);

describe('whatever a notification is known by', () => {
  test.each([
    ['of one trouble', begins(second, 'incident web', down)],
    ['of none', fires(second, down)],
  ])('is not the same in another journal of an environment of the same name: %s', (_, fact) => {
    const [one, other] = ['shop-production-1', 'crm-production-2'].map((prefix) => namesOf([prefixed(prefix), fact]));
    expect(one).toHaveLength(3);
    expect(one?.filter((name) => other?.includes(name))).toEqual([]);
  });

  test('is what the journal says, whoever decides, and not what comes later', () => {
    const facts = [prefixed('shop-production-1'), prefixed('another'), begins(second, 'incident web', down)];
    const state = foldAlerts(noAlerts(of), facts);
    const told = ['a', 'b'].map((prefix) => decideAlerts(state, 2 * second, { prefix, since: null }).notifications);
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.[0]).toMatchObject({
      notification: 'shop-production-1-1',
      conversation: 'shop-production-1 incident web',
    });
  });

  test('is as it was where the journal says nothing', () => {
    const [notification, thread, conversation] = namesOf([begins(second, 'incident web', down)]);
    expect([notification, conversation]).toEqual(['production-1', 'production incident web']);
    expect(thread).toMatch(/^production-[\da-z]+-rs$/);
  });
});

test('a journal takes a prefix once, and not while something is told under those that it had before', () => {
  const state = nothingSeen(of);
  const after = (facts: readonly AlertFact[]) => ({
    ...state,
    telling: { ...state.telling, alerting: foldAlerts(state.telling.alerting, facts) },
  });
  const drawn = [{ type: 'notification.prefixed', prefix: 'new' }];
  expect(prefixFacts(state, 'new')).toEqual(drawn);
  expect(prefixFacts(after([prefixed('old')]), 'new')).toEqual([]);
  expect(prefixFacts(after([fires(0, down)]), 'new')).toEqual([]);
});
