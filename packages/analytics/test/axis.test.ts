import { axisOf, type Watched } from '@convoy/analytics/axis';
import { milestonesOf } from '@convoy/analytics/milestones';
import type { Fact } from '@convoy/model/events';
import type { Rolled } from '@convoy/model/monitoring/rolled';
import { bucketOf } from '@convoy/model/monitoring/sketch';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decided, deployed, gated, journal, release, shifted } from './journal.ts';

const begin = Date.parse('2026-01-01T00:00:00.000Z');
const minute = 60_000;

const requested: Fact = { type: 'deployment.requested', operation: 'deploy', actor: 'ada' };
const confirmed: Fact = { type: 'deployment.confirmed', releases: {} };
const finished: Fact = { type: 'deployment.finished', outcome: 'confirmed' };
const back: Fact = { type: 'service.rolled-back', service: 'web', from: release, to: null, key: 'k' };

test('the milestones of a deployment, each with what it is about', () => {
  const events = journal(
    ...([
      [0, requested],
      [10, deployed],
      [20, gated('passed')],
      [30, shifted],
      [40, decided],
      [50, back],
      [60, confirmed],
      [70, finished],
    ] as const),
  );
  const told = milestonesOf(events).map(
    ({ at, kind, service, version, detail }) => `${at - begin} ${kind} ${service} ${version} ${detail}`,
  );
  expect(told).toEqual([
    ...[
      '10 deployed web 2 null',
      '20 gated web null passed',
      '30 shifted web 2 null',
      '40 rolling-back null null deployment',
    ],
    ...['50 rolled-back web null null', '60 confirmed null null null', '70 finished null null confirmed'],
  ]);
});

test('a milestone is not before the one that it follows, though a clock went back', () => {
  const events = journal([0, requested], [500, deployed], [100, shifted], [900, finished]);
  expect(milestonesOf(events).map(({ at }) => at - begin)).toEqual([500, 500, 900]);
});

const window = (from: number, more: Partial<Rolled> = {}): Rolled => ({
  ...{ from, widthMs: minute, counts: { good: 4, poor: 1, bad: 1, none: 0 }, latency: [[bucketOf(40), 5]] },
  ...more,
});

const nothing: Watched = { series: [], spells: new Map(), gaps: [] };

test('what was seen stands on the same axis, with work on the service counted', () => {
  const maintenance = { counts: { good: 1, poor: 0, bad: 1, none: 0 }, latency: [] };
  const windows = [window(begin - 2 * minute), window(begin - minute), window(begin, { maintenance, latency: [] })];
  const spells = new Map([
    [
      'web',
      [
        { status: 'down' as const, since: begin - 9 * minute },
        { status: 'up' as const, since: begin - 5 * minute },
        { status: 'maintenance' as const, since: begin + 10 },
      ],
    ],
  ]);
  const axis = axisOf('staging', [begin - minute, begin + minute], [journal([0, requested], [10, deployed])], {
    ...{ series: [{ service: 'web', endpoint: 'ready', windows }], spells },
    gaps: [{ from: begin - 3 * minute, to: begin - 30_000, reason: 'none' }],
  });
  expect(axis).toMatchObject({
    environment: 'staging',
    milestones: [{ kind: 'deployed' }],
    gaps: [{ reason: 'none' }],
  });
  expect(axis.series[0]?.points).toEqual([
    {
      from: begin - minute,
      good: 4,
      poor: 1,
      bad: 1,
      none: 0,
      maintenance: 0,
      p50: expect.closeTo(40, 0),
      p95: expect.closeTo(40, 0),
    },
    { from: begin, good: 4, poor: 1, bad: 1, none: 0, maintenance: 2, p50: null, p95: null },
  ]);
  expect(axis.statuses).toEqual({
    web: [
      { status: 'up', since: begin - minute },
      { status: 'maintenance', since: begin + 10 },
    ],
  });
});

test('of several deployments all milestones of the time, in its order, each once', () => {
  const step = fc.tuple(fc.nat(1_000), fc.constantFrom(deployed, shifted, gated('failed'), confirmed));
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 4 }),
      fc.nat(1_000),
      fc.nat(1_000),
      (all, from, length) => {
        const journals = all.map((steps) => journal(...steps.toSorted(([a], [b]) => a - b)));
        const range = [begin + from, begin + from + length] as const;
        const { milestones } = axisOf('staging', range, journals, nothing);
        const expected = all.flat().filter(([ms]) => ms >= from && ms < from + length);
        expect(milestones.map(({ at }) => at - begin)).toEqual(expected.map(([ms]) => ms).sort((a, b) => a - b));
      },
    ),
  );
});
