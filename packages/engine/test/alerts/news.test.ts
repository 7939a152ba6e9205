import { replayAlerts } from '@convoy/engine/alerts/replay';
import type { Labels } from '@convoy/model/alerting/labels';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { begins, ends, minute, route, second, settings, told } from './telling.ts';

const alert = (alertname: string, severity: string): Labels => ({ alertname, severity, service: alertname });
const [down, worse] = [alert('incident', 'warning'), alert('incident', 'critical')];
const [recovery, slow] = [alert('recovery', 'critical'), alert('slow', 'warning')];

const usual = settings({ routes: [route({ groupBy: null })] });

test('what gets worse, or needs a person, is told as soon as what began it was, and the end of all once', () => {
  const facts = [
    ...[
      begins(0, 'incident web', down),
      begins(minute, 'incident web', worse),
      begins(2 * minute, 'incident web', recovery),
    ],
    ...[down, worse, recovery].map((one) => ends(20 * minute, one)),
  ];
  expect(told(usual, facts)).toEqual([
    '30s ops firing: incident',
    '90s ops changed: incident incident',
    '150s ops changed: incident incident recovery',
    '1230s ops resolved: , over: incident incident recovery',
  ]);
  expect(new Set(replayAlerts(usual, facts, { prefix: 'n' }).map(({ thread }) => thread)).size).toBe(1);
});

test('what comes while the first of it waits to be told is told with it', () => {
  const facts = [down, worse, recovery, slow].map((one, index) => begins(index * 10 * second, 'incident web', one));
  expect(told(usual, facts)).toEqual(['30s ops firing: incident incident recovery slow']);
  // By who does not wait, too.
  const hurried = settings({ routes: [route({ groupBy: null, groupWaitMs: 0 })] });
  expect(
    told(
      hurried,
      [down, worse].map((one) => begins(0, 'incident web', one)),
    ),
  ).toEqual(['0s ops firing: incident incident']);
});

test('whoever is called is called of a trouble once, by its beginning, and hears of what comes after it', () => {
  const calling = settings({ ...usual, escalate: [{ afterMs: 10 * minute, to: ['pager'] }] });
  const facts = [
    ...[begins(0, 'incident web', down), begins(5 * minute, 'incident web', worse)],
    begins(12 * minute, 'incident web', recovery),
    ...[down, worse, recovery].map((one) => ends(20 * minute, one)),
  ];
  expect(told(calling, facts).filter((line) => line.includes('pager'))).toEqual([
    '630s pager escalated: incident incident',
    '750s pager changed: incident incident recovery',
    '1230s pager resolved: , over: incident incident recovery',
  ]);
});

const kinds = fc.uniqueArray(
  fc.record({
    ...{ name: fc.constantFrom('incident', 'recovery', 'slow'), severity: fc.constantFrom('warning', 'critical') },
    ...{ from: fc.nat(600), lasts: fc.integer({ min: 31, max: 900 }) },
  }),
  { selector: ({ name, severity }) => `${name} ${severity}`, minLength: 1 },
);

test('however one trouble goes on, what is new in it is told within half a minute', () => {
  fc.assert(
    fc.property(kinds, (all) => {
      const facts = all.flatMap(({ name, severity, from, lasts }) => {
        const labels = alert(name, severity);
        return [begins(from * second, 'incident web', labels), ends((from + lasts) * second, labels)];
      });
      const messages = replayAlerts(usual, facts, { prefix: 'n' });
      for (const { name, severity, from } of all) {
        const first = messages.find(({ firing }) =>
          firing.some((one) => one.alertname === name && one.severity === severity),
        );
        expect(first?.at).toBeLessThanOrEqual((from + 30) * second);
      }
      expect(messages.at(-1)?.occasion).toBe('resolved');
    }),
  );
});
