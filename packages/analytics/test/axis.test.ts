import { milestonesOf, onOneAxis } from '@convoy/analytics/axis';
import type { Event } from '@convoy/model/events';
import type { Rolled } from '@convoy/model/monitoring/rolled';
import { bucketOf } from '@convoy/model/monitoring/sketch';
import { expect, test } from '@jest/globals';

const minute = 60_000;
const start = 29_000_000 * minute;
const event = (seq: number, ms: number, fact: object): Event =>
  ({
    ...{ id: `d1.1.a.${seq}`, at: new Date(start + ms).toISOString(), order: [1, seq, 'a', seq] },
    ...{ deployment: 'd1', environment: 'production', ...fact },
  }) as unknown as Event;
const release = { version: '2' };
const journal = [
  event(1, 1_000, { type: 'command.started' }),
  event(2, 2_000, { type: 'service.shifted', service: 'web', release, key: 'k' }),
  event(3, 3_000, { type: 'service.shifted', service: 'orders', release, key: 'k2' }),
  event(4, 2 * minute + 1, { type: 'deployment.confirmed', releases: {} }),
];
const window = (index: number, good: number, bad: number): Rolled => ({
  ...{ from: start + index * minute, widthMs: minute, counts: { good, poor: 0, bad, none: 0 } },
  latency: good > 0 ? [[bucketOf(100), good]] : [],
});

test('what was done stands where it was done, beside what was seen then; where nobody looked nothing is said', () => {
  const marks = onOneAxis([window(0, 6, 0), window(1, 3, 3)], milestonesOf(journal, 'web'), minute);
  expect(marks).toMatchObject([
    { from: start, seen: { looks: 6, failed: 0 }, milestones: [{ type: 'service.shifted', service: 'web' }] },
    { from: start + minute, seen: { looks: 6, failed: 3 }, milestones: [] },
    { from: start + 2 * minute, seen: null, milestones: [{ type: 'deployment.confirmed', service: null }] },
  ]);
  expect(Math.abs((marks[0]?.seen?.p95 ?? 0) - 100)).toBeLessThan(2);
});

test('without a service it is of all of them', () => {
  expect(milestonesOf(journal).map(({ service }) => service)).toEqual(['web', 'orders', null]);
});
