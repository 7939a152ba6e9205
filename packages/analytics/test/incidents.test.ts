import { effectsOf } from '@convoy/analytics/incidents/effect';
import { extentOf, incidentIn } from '@convoy/analytics/incidents/known';
import { incidentTimeline } from '@convoy/analytics/incidents/timeline';
import type { Incident } from '@convoy/model/incidents/state';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const minute = 60_000;
const start = Date.parse('2026-03-01T12:00:00Z');

type Row = readonly [at: number, fact: MonitorFact];

/** Facts at these minutes, as a journal has them. */
const journal = (rows: readonly Row[]): MonitorEvent[] =>
  rows.map(
    ([at, fact], index): MonitorEvent => ({
      ...fact,
      ...{ id: `e${index}`, at: new Date(start + at * minute).toISOString(), order: [1, index, 'a', index] },
      environment: 'production',
    }),
  );

const health = (service: string, from: 'up' | 'down' | 'degraded', to: typeof from): MonitorFact => ({
  ...{ type: 'health.changed', service, from, to, code: '', reason: 'seen' },
});
const about = { cause: 'stock', severity: 'critical', affected: ['web'], reason: 'refused' } as const;
const told = (notification: string, cause: string): MonitorFact => ({
  ...{ type: 'notification.decided', notification, channel: 'ops', group: 'g', labels: {}, thread: 't' },
  ...{ occasion: 'firing', firing: [{ alertname: 'incident', cause }], resolved: [], look: 0 },
});

const rows: readonly Row[] = [
  [0, health('stock', 'up', 'down')],
  [1, health('web', 'up', 'degraded')],
  [2, { type: 'incident.opened', incident: 'i-1', ...about }],
  [2, told('n-1', 'stock')],
  [2, { type: 'notification.sent', notification: 'n-1', channel: 'ops' }],
  [3, { type: 'incident.acknowledged', incident: 'i-1', actor: 'alice' }],
  [4, { type: 'incident.step-started', incident: 'i-1', step: 'dump' }],
  [5, { type: 'incident.step-ended', incident: 'i-1', step: 'dump', outcome: 'failed', code: 3 }],
  [10, health('stock', 'down', 'up')],
  [10, { type: 'incident.mitigated', incident: 'i-1', reason: 'stock is well' }],
  [12, health('web', 'degraded', 'up')],
  [12, { type: 'incident.resolved', incident: 'i-1', reason: 'all are', looks: { bad: 8, all: 20 } }],
  [13, { type: 'notification.sent', notification: 'n-1', channel: 'mail' }],
];
const shift = { service: 'stock', deployment: 'd', from: '1', to: '2', shiftedAt: start - 3 * minute } as const;

const readOf = (events: readonly MonitorEvent[]) => {
  const incident = incidentIn(events, 'i-1') as Incident;
  const extent = extentOf(events, incident);
  const mailed = { ...shift, service: 'mail' };
  return { incident, extent, timeline: incidentTimeline(events, 'i-1', extent, [shift, mailed]) };
};

const monitorAt = (at: 6 | 8): Row =>
  at === 6 ? [at, { type: 'monitor.ended', reason: 'stopped' }] : [at, { type: 'monitor.started', endpoints: 1 }];

describe('an incident by its journal', () => {
  const events = journal(rows);
  const { incident, extent, timeline } = readOf(events);

  test('what happened when, whoever did it', () => {
    expect(timeline.map(({ at, kind, subject }) => [(at - start) / minute, kind, subject])).toEqual([
      [-3, 'deployment', 'stock'],
      [0, 'health', 'stock'],
      [1, 'health', 'web'],
      [2, 'incident', ''],
      [2, 'told', 'ops'],
      [3, 'incident', ''],
      [4, 'step', 'dump'],
      [5, 'step', 'dump'],
      [10, 'health', 'stock'],
      [10, 'incident', ''],
      [12, 'health', 'web'],
      [12, 'incident', ''],
      [13, 'told', 'mail'],
    ]);
  });

  test('how long each service was not well while it lasted, the worst first', () => {
    expect(effectsOf(events, extent, start + 99 * minute)).toEqual([
      { service: 'stock', downMs: 8 * minute, degradedMs: 0 },
      { service: 'web', downMs: 0, degradedMs: 10 * minute },
    ]);
    expect(incident).toMatchObject({ worst: 'critical', acknowledged: { actor: 'alice' }, looks: { bad: 8, all: 20 } });
  });

  test('where nobody watches any more it is not known to last', () => {
    const ended = journal([...rows.slice(0, 3), [6, { type: 'monitor.ended', reason: 'stopped' }]]);
    const open = readOf(ended);
    expect(effectsOf(ended, open.extent, start + 99 * minute)[0]).toMatchObject({
      service: 'stock',
      downMs: 4 * minute,
    });
    const again = journal([...rows.slice(0, 3), ...([6, 8] as const).map(monitorAt)]);
    expect(effectsOf(again, open.extent, start + 10 * minute)[0]).toMatchObject({ downMs: 8 * minute });
  });

  test('what was done is said, and of what was before only how its services came to be as they were', () => {
    const restart = { recovery: 'r-1', service: 'stock' } as const;
    const { timeline: all } = readOf(
      journal([
        [-4, health('stock', 'up', 'down')],
        [-3, health('stock', 'down', 'up')],
        ...rows.slice(0, 3),
        [3, { type: 'recovery.decided', ...restart, means: 'restart', attempt: 1, reason: 'stock is down' }],
        [4, { type: 'recovery.ended', ...restart, outcome: 'failed', code: 'X', reason: 'no' }],
        [5, { type: 'service.restarted', ...restart }],
      ]),
    );
    expect(all.map(({ subject, text }) => `${subject} ${text}`)).toEqual([
      'stock users met stock 1 → 2 by d',
      'stock up → down: seen',
      'web up → degraded: seen',
      ' opened as critical, caused by stock: refused',
      'stock restart decided: stock is down',
      'stock ended as failed: no',
      'stock restarted',
    ]);
  });

  test('one that nobody knows is none', () => expect(incidentIn(events, 'i-2')).toBeNull());
});

const other: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: -20, max: 30 }),
  fc.constantFrom<MonitorFact>(
    health('mail', 'up', 'down'),
    told('n-9', 'mail'),
    { type: 'notification.sent', notification: 'n-9', channel: 'ops' },
    { type: 'incident.opened', incident: 'i-9', ...about, cause: 'mail', affected: [] },
    { type: 'incident.step-ended', incident: 'i-9', step: 'dump', outcome: 'done' },
    { type: 'monitor.started', endpoints: 3 },
  ),
);

test('what is of others changes nothing of it, and it is told in the order of time', () => {
  const alone = readOf(journal(rows));
  fc.assert(
    fc.property(fc.array(other), (strangers) => {
      const mixed = [...rows, ...strangers].toSorted(([a], [b]) => a - b);
      const { timeline, incident } = readOf(journal(mixed));
      expect(timeline).toEqual(alone.timeline);
      expect(incident).toEqual(alone.incident);
      expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted((a, b) => a - b));
    }),
  );
});
