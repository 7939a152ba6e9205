import { createBoard } from '@convoy/engine/monitor/board';
import { lastDue, reportFacts } from '@convoy/engine/monitor/reports';
import { healthOf } from '@convoy/engine/monitor/uptime';
import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { timeIn } from '@convoy/model/monitoring/history';
import { nothingSeen } from '@convoy/model/monitoring/state';
import type { ToldStatus } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, folded, hour, minute, settings, slo } from './promising.ts';
import { endpoint } from './watching.ts';

const weekly: ReportSettings = {
  ...{ key: 'k', to: 'ops', written: 'Mon 08:00', timezone: 'Europe/Berlin', rule: 'FREQ=WEEKLY;BYDAY=MO' },
  ...{ first: null, minute: 480, ofMs: 7 * day },
};
const at = (text: string): number => Date.parse(text);
const due = (of: Partial<ReportSettings>, since: string, now: string): string | null => {
  const found = lastDue({ ...weekly, ...of }, at(since), at(now));
  return found === null ? null : new Date(found).toISOString();
};

test.each([
  // Clocks go back on 2026-10-25: 08:00 is one hour later in UTC from then on.
  ['not yet', {}, '2026-10-19T07:00Z', '2026-10-26T06:59Z', null],
  ['in summer', {}, '2026-10-18T07:00Z', '2026-10-19T06:00Z', '2026-10-19T06:00:00.000Z'],
  ['in winter', {}, '2026-10-19T07:00Z', '2026-10-26T07:00Z', '2026-10-26T07:00:00.000Z'],
  ['told already', {}, '2026-10-26T07:00Z', '2026-10-26T07:01Z', null],
  ['the last of several', {}, '2026-09-01T00:00Z', '2026-10-30T00:00Z', '2026-10-26T07:00:00.000Z'],
  // Clocks go forward on 2026-03-29 at 02:00: 02:30 is not shown, and is the moment of the change.
  [
    'left out',
    { rule: 'FREQ=DAILY', minute: 150 },
    '2026-03-28T12:00Z',
    '2026-03-29T12:00Z',
    '2026-03-29T01:00:00.000Z',
  ],
  // Shown twice: it is due when it is shown first.
  [
    'shown twice',
    { rule: 'FREQ=DAILY', minute: 150 },
    '2026-10-24T12:00Z',
    '2026-10-25T12:00Z',
    '2026-10-25T00:30:00.000Z',
  ],
  ['twice is once', { rule: 'FREQ=DAILY', minute: 150 }, '2026-10-25T00:30Z', '2026-10-25T12:00Z', null],
  [
    'the first of a month',
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=1', timezone: 'UTC' },
    '2026-01-15T00:00Z',
    '2026-03-15T00:00Z',
    '2026-03-01T08:00:00.000Z',
  ],
])('when a report is due: %s', (_, of, since, now, expected) => expect(due(of, since, now)).toBe(expected));

test('each is told once, wherever its watch ends, and one that nobody was there to tell once and late', () => {
  const board = createBoard([], new Map());
  let state = nothingSeen(settings);
  const told: string[] = [];
  const pass = (time: string): void => {
    const now = at(time);
    const health = (from: number) => healthOf(board, state, { environment: 'test', slo: null }, [from, now]);
    const facts = reportFacts(
      state.telling.outbox,
      { reports: [weekly, { ...weekly, key: 'm', to: 'mail' }], prefix: 'test', health },
      now,
    );
    state = folded(state, facts, now);
    for (const fact of facts)
      told.push(
        fact.type === 'report.due' ? `${time} ${fact.to} ${new Date(fact.due).toISOString()}` : `${time} awaited`,
      );
  };
  // What was due before it was asked for is not told.
  for (const time of [
    '2026-10-20T00:00Z',
    '2026-10-26T06:59:59Z',
    '2026-10-26T07:00Z',
    '2026-10-26T07:00Z',
    '2026-10-26T07:00:30Z',
  ])
    pass(time);
  expect(told.splice(0)).toEqual([
    ...Array(2).fill('2026-10-20T00:00Z awaited'),
    '2026-10-26T07:00Z ops 2026-10-26T07:00:00.000Z',
    '2026-10-26T07:00Z mail 2026-10-26T07:00:00.000Z',
  ]);
  for (const time of ['2026-11-18T12:00Z', '2026-11-18T12:01Z', '2026-11-23T06:59Z']) pass(time);
  expect(told).toEqual(['ops', 'mail'].map((to) => `2026-11-18T12:00Z ${to} 2026-11-16T07:00:00.000Z`));
  const pending = [...state.telling.outbox.pending.values()];
  expect(new Set(pending.map(({ message }) => message.notification)).size).toBe(4);
  expect(pending.map(({ channel, message }) => [channel, message.occasion])).toEqual(
    ['ops', 'mail', 'ops', 'mail'].map((to) => [to, 'report']),
  );
});

test('a fact that comes twice is one report, sent or not', () => {
  const fact = {
    type: 'report.due',
    ...{ report: 'k', to: 'ops', notification: 'n', due: 10, written: 'x' },
    health: healthOf(createBoard([], new Map()), nothingSeen(settings), { environment: 'test', slo: null }, [0, 10]),
  } satisfies MonitorFact;
  const once = folded(nothingSeen(settings), [{ type: 'report.awaited', report: 'k' }], 5);
  const sent = folded(folded(once, [fact], 11), [{ type: 'notification.sent', notification: 'n', channel: 'ops' }], 12);
  expect(folded(once, [fact, fact], 11).telling.outbox.pending.size).toBe(1);
  expect(folded(sent, [fact], 13).telling.outbox.pending.size).toBe(0);
});

const statuses: readonly ToldStatus[] = ['up', 'degraded', 'down', 'unknown', 'maintenance'];

test('how long a service was how, minute by minute, and not known where nobody looked', () => {
  const spells = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...statuses)), { maxLength: 20 })
    .map((all) => all.map(([since, status]) => ({ since: since * minute, status })).sort((a, b) => a.since - b.since));
  const gaps = fc.array(
    fc
      .tuple(fc.nat(300), fc.nat(60))
      .map(([from, length]) => ({ from: from * minute, to: (from + length) * minute, reason: '' })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(spells, gaps, fc.nat(300), fc.nat(100), (known, lost, from, length) => {
      const sums = Object.fromEntries(statuses.map((status) => [status, 0]));
      for (let now = from; now < from + length; now += 1) {
        const isLost = lost.some((gap) => gap.from <= now * minute && now * minute < gap.to);
        const status = isLost ? 'unknown' : (known.findLast(({ since }) => since <= now * minute)?.status ?? 'unknown');
        sums[status] = (sums[status] ?? 0) + minute;
      }
      expect(timeIn(known, lost, from * minute, (from + length) * minute)).toEqual(sums);
    }),
    { numRuns: 1_000 },
  );
});

test('a report has each service with its times, looks and promises, and what else there is to know', () => {
  const now = at('2026-11-30T08:00Z');
  const board = createBoard([endpoint('web'), endpoint('db')], new Map());
  for (let time = now - 2 * hour; time < now; time += minute)
    board.look(
      0,
      { grade: time < now - hour ? 'bad' : 'good', code: '', reason: '', ms: 40 },
      time,
      time > now - 10 * minute,
    );
  let state = nothingSeen(settings);
  const change = (service: string, to: ToldStatus, time: number): void => {
    state = folded(state, [{ type: 'health.changed', service, from: 'unknown', to, code: '', reason: '' }], time);
  };
  change('web', 'down', now - 2 * hour);
  change('web', 'up', now - hour);
  change('web', 'maintenance', now - 9 * minute);
  change('db', 'up', now - 2 * hour);
  state = folded(
    state,
    [
      { type: 'health.gap', from: now - 30 * minute, to: now - 20 * minute, reason: 'no watch was running' },
      { type: 'certificate.changed', service: 'web', endpoint: 'ready', notAfter: now + 5 * day },
      { type: 'certificate.changed', service: 'db', endpoint: 'ready', notAfter: now + 50 * day },
    ],
    now,
  );
  const { services, certificates, gaps } = healthOf(board, state, { environment: 'test', slo }, [now - day, now]);
  expect(services).toMatchObject([
    {
      ...{ service: 'web', status: 'maintenance', downMs: hour, upMs: 41 * minute, degradedMs: 0 },
      ...{ maintenanceMs: 9 * minute, unknownMs: 22 * hour + 10 * minute, uptime: 41 / 101, looks: 111, bad: 60 },
      slo: [
        { objective: 'availability', looks: 111, bad: 60 },
        { objective: 'p95', attained: 1 },
      ],
    },
    { service: 'db', upMs: 110 * minute, uptime: 1, looks: 0, p95: null },
  ]);
  expect(services[0]?.p95).toBeCloseTo(40, -1);
  expect(certificates).toEqual([{ service: 'web', endpoint: 'ready', notAfter: now + 5 * day }]);
  expect(gaps).toHaveLength(1);
});
