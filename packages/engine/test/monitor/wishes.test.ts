import { answerWish } from '@convoy/engine/monitor/answer-wish';
import { noAlerts } from '@convoy/model/alerting/state';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import type { WatchWish } from '@convoy/model/monitoring/wish';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const { settings } = noAlerts({ routes: [], top: [], inhibit: [], escalate: [] });
const at = 1_000_000;
const day = 86_400_000;
const moment = { environment: 'production', now: at };

const folded = (state: Monitoring, facts: readonly MonitorFact[]): Monitoring =>
  foldMonitoring(
    state,
    facts.map(
      (fact): MonitorEvent => ({
        ...fact,
        ...{ id: 'i', at: new Date(at).toISOString(), order: [1, 1, 'a', 1], environment: 'production' },
      }),
    ),
  );

const incident = { incident: 'i-1', cause: 'stock', severity: 'critical', affected: ['web'], reason: 'it is' } as const;
const failing = folded(nothingSeen(settings), [
  { type: 'incident.opened', ...incident },
  {
    type: 'alert.firing',
    labels: { alertname: 'incident', environment: 'production', cause: 'stock', severity: 'critical' },
  },
]);

const asked = { id: 'w', actor: 'alice', expires: at + 1 } as const;
const label = fc.record({ cause: fc.constantFrom('stock', 'web') }, { requiredKeys: [] });
const wish: fc.Arbitrary<WatchWish> = fc.oneof(
  fc.record({ match: label, until: fc.integer({ min: at - 5, max: at + 5 }), reason: fc.string() }).map((more) => ({
    ...asked,
    ...more,
    verb: 'silence' as const,
  })),
  fc.constantFrom('w', 'other').map((silence) => ({ ...asked, silence, verb: 'unsilence' as const })),
  fc.constantFrom('i-1', 'i-2').map((of) => ({ ...asked, incident: of, verb: 'acknowledge' as const })),
  label.map((match) => ({ ...asked, match, verb: 'acknowledge' as const })),
);
const many = fc.array(
  fc.tuple(wish, fc.constantFrom('a', 'b', 'c')).map(([one, id]): WatchWish => ({ ...one, id })),
  { maxLength: 8 },
);

test('each is answered once, however often it is found, and whatever a crash left of the writing of its answer', () => {
  fc.assert(
    fc.property(many, fc.nat(), (wishes, cut) => {
      let [whole, torn] = [failing, failing];
      for (const one of wishes) {
        const facts = answerWish(whole, one, moment);
        whole = folded(whole, facts);
        // What of it was written before the crash; the next who finds it answers anew.
        torn = folded(torn, answerWish(torn, one, moment).slice(0, cut % Math.max(1, facts.length)));
        torn = folded(torn, answerWish(torn, one, moment));
        expect(answerWish(whole, one, moment)).toEqual([]);
      }
      expect(whole.telling.alerting.silences).toEqual(torn.telling.alerting.silences);
      expect(whole.telling.alerting.alerts).toEqual(torn.telling.alerting.alerts);
      expect(whole.incidents).toEqual(torn.incidents);
      expect(whole.heard).toEqual(torn.heard);
    }),
  );
});

test('whoever takes on an incident has its alert too, and another is refused', () => {
  const facts = answerWish(failing, { ...asked, verb: 'acknowledge', incident: 'i-1' }, moment);
  expect(facts.map(({ type }) => type)).toEqual(['alert.acknowledged', 'incident.acknowledged', 'control.accepted']);
  const state = folded(failing, facts);
  // Whoever asks for it again has it already.
  const again = answerWish(state, { ...asked, id: 'again', verb: 'acknowledge', incident: 'i-1' }, moment);
  expect(again.map(({ type }) => type)).toEqual(['control.accepted']);
  expect([...state.telling.alerting.alerts.values()].map(({ acknowledged }) => acknowledged)).toEqual(['alice']);
  expect(state.incidents.open.get('i-1')?.acknowledged).toEqual({ actor: 'alice', at });
  const late = { ...asked, id: 'x', actor: 'bob', verb: 'acknowledge', match: { cause: 'stock' } } as const;
  expect(answerWish(state, late, moment)).toMatchObject([{ type: 'control.refused', wish: 'x', actor: 'bob' }]);
});

test('what expired, silences everything or is about nothing is refused', () => {
  const refused = (wish: WatchWish) => answerWish(failing, wish, moment)[0]?.type;
  expect([
    refused({ ...asked, expires: at, verb: 'acknowledge', incident: 'i-1' }),
    refused({ ...asked, verb: 'silence', match: {}, until: at + 5, reason: 'x' }),
    refused({ ...asked, verb: 'silence', match: { a: 'b' }, until: at, reason: 'x' }),
    refused({ ...asked, expires: at * 5, verb: 'silence', match: { a: 'b' }, until: at + 32 * day, reason: 'x' }),
    refused({ ...asked, verb: 'unsilence', silence: 'none' }),
    refused({ ...asked, verb: 'acknowledge', match: { cause: 'web' } }),
  ]).toEqual(Array.from({ length: 6 }, () => 'control.refused'));
});

test('who names what is not there reads what is', () => {
  const silenced = folded(failing, [
    { type: 'alert.silenced', silence: 's-1', match: { cause: 'web' }, until: at + 1, actor: 'bob', reason: 'x' },
  ]);
  const why = (state: Monitoring, wish: WatchWish) => JSON.stringify(answerWish(state, wish, moment));
  const nothing = nothingSeen(settings);
  const [end, take] = [
    { ...asked, verb: 'unsilence', silence: 'none' } as const,
    { ...asked, verb: 'acknowledge' } as const,
  ];
  expect([why(silenced, end), why(nothing, end)]).toEqual([
    expect.stringContaining('there is s-1'),
    expect.stringContaining('nothing is silenced'),
  ]);
  const [one, of] = [
    { ...take, incident: 'i-2' },
    { ...take, match: { cause: 'web' } },
  ];
  expect([why(failing, one), why(nothing, one), why(failing, of), why(nothing, of)]).toEqual([
    expect.stringContaining('open is i-1 (stock)'),
    expect.stringContaining('none is open'),
    expect.stringContaining('what does is incident of stock'),
    expect.stringContaining('nothing does'),
  ]);
});

test('what people ask says nothing of when somebody looked last', () => {
  const facts = answerWish(nothingSeen(settings), { ...asked, verb: 'unsilence', silence: 'none' }, moment);
  expect(folded(nothingSeen(settings), facts).lastAt).toBeNull();
});
