import { replayAlerts } from '@convoy/engine/alerts/replay';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { begins, ends, hour, minute, route, second, settings, told } from './telling.ts';

const down = { alertname: 'incident', service: 'web', severity: 'critical' };
const calms = (at: number, isCalm = true): AlertFact => ({ type: 'alert.calmed', at, labels: down, isCalm });
const calling = settings({
  routes: [route({ groupBy: null, repeatMs: hour })],
  escalate: [{ afterMs: 10 * minute, to: ['pager'] }],
});
const from = begins(0, 'incident web', down);

test('nobody is called or reminded of what is well for now, and when that is over by the time since it began', () => {
  const well = [from, calms(9 * minute)];
  expect(told(calling, [...well, ends(2 * hour, down)])).toEqual([
    '30s ops firing: web',
    '7230s ops resolved: , over: web',
  ]);
  expect(told(calling, [...well, calms(12 * minute, false), ends(13 * minute, down)])).toEqual([
    ...['30s ops firing: web', '720s pager escalated: web'],
    ...['930s ops resolved: , over: web', '930s pager resolved: , over: web'],
  ]);
  // It comes again, and is not well for that.
  const again = [ends(30 * minute, down), begins(60 * minute, 'incident web', down)];
  expect(told(calling, [...well, ...again]).at(-1)).toBe('4230s pager escalated: web');
});

test('however often it is well for a while, only what is not calls and reminds, and it does so once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 180 }), { maxLength: 6 }), (minutes) => {
      const times = minutes.toSorted((a, b) => a - b).map((one) => one * minute);
      const isCalmAt = (at: number): boolean => times.filter((one) => one <= at).length % 2 === 1;
      const facts = [from, ...times.map((at, index) => calms(at, index % 2 === 0))];
      const messages = replayAlerts(calling, facts, { prefix: 'n', until: 4 * hour });
      const called = messages.filter(({ occasion }) => occasion === 'escalated').map(({ at }) => at);
      const reminded = messages.filter(({ occasion }) => occasion === 'repeated').map(({ look }) => look);
      for (const at of [...called, ...reminded]) expect(isCalmAt(at)).toBe(false);
      const due = 10 * minute + 30 * second;
      const relapse = times.find((at, index) => at > due && index % 2 === 1);
      const first = isCalmAt(due) ? relapse : due;
      expect(called.slice(0, 1)).toEqual(first === undefined ? [] : [first]);
      expect(called.length).toBeLessThanOrEqual(1);
    }),
  );
});
