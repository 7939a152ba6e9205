import { pointFacts } from '@convoy/engine/incidents/numbers';
import { createBoard } from '@convoy/engine/monitor/board';
import { looksBetween } from '@convoy/engine/monitor/looks-between';
import { seriesOf } from '@convoy/engine/monitor/series';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import { type Graph, graphOf } from '@convoy/model/graph';
import { foldIncidents, type Incidents, noIncidents } from '@convoy/model/incidents/state';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drained } from '../../../../test/drained.ts';

const [minute, every] = [60_000, 10_000];
const start = Date.parse('2026-03-01T12:00:00Z');
const needs = { web: ['orders', 'mail'], orders: ['stock'], stock: [], mail: [], ads: [] };
const names = Object.keys(needs);

const endpoint = (service: string): Endpoint => ({
  ...{ key: `${service}/ready`, service, name: 'ready', path: '/', intervalMs: every, timeoutMs: 1_000, slowMs: null },
  rule: { failures: 3, successes: 2, staleMs: 31_000, halfLifeMs: 300_000 },
});

/** Looked at for an hour; in the last ten minutes these take longer, or fail. */
const boardWith = (slower: Readonly<Record<string, number>>, failing: readonly string[] = []) => {
  const random = seeded(7);
  const board = createBoard(names.map(endpoint), new Map());
  for (let at = start; at < start + 60 * minute; at += every)
    for (const [index, name] of names.entries()) {
      const isLate = at >= start + 50 * minute;
      const ms = 20 + 5 * random.next() + (isLate ? (slower[name] ?? 0) : 0);
      const grade = isLate && failing.includes(name) ? 'bad' : 'good';
      board.look(index, { grade, code: '', reason: '', ms }, at);
    }
  return board;
};

const openedAt = start + 50.5 * minute;
const opened = foldIncidents(noIncidents, {
  ...{ type: 'incident.opened', at: openedAt, incident: 'i-1', cause: 'web', severity: 'warning' },
  ...{ affected: [], reason: 'slow' },
});

type Measured = ReturnType<typeof seriesOf>;

/** An hour, a value a minute, of looks like these. */
const measured = (slower: Readonly<Record<string, number>>, seed = 7): Measured => {
  const random = seeded(seed);
  const times = Array.from({ length: 60 }, (_, row) => start + row * minute);
  return names.map((service) => {
    const values = times.map((at) => 22 + random.next() + (at >= start + 50 * minute ? (slower[service] ?? 0) : 0));
    return { service, metric: 'ms of ready', times, values };
  });
};

/** Weighed once a minute; with a crash and a restart each time, what is known is what was folded. */
const weighedBy = (series: Measured, state: Incidents = opened, within: Graph = graphOf(needs)) => {
  const told: { readonly service: string; readonly type: string; readonly because: string }[] = [];
  let known = state;
  for (let now = openedAt; now <= start + 60 * minute; now += minute) {
    const seen = (services: ReadonlySet<string>) =>
      series
        .filter(({ service }) => services.has(service))
        .map((one) => {
          const count = Array.from(one.times).filter((at) => at < now).length;
          return {
            ...one,
            times: Array.from(one.times).slice(0, count),
            values: Array.from(one.values).slice(0, count),
          };
        });
    const facts = drained(pointFacts(known, within, seen, now));
    for (const fact of facts) if (fact.type === 'incident.pointed' || fact.type === 'incident.accused') told.push(fact);
    known = facts.reduce(foldIncidents, known);
  }
  return { told, known };
};

const said = (slower: Readonly<Record<string, number>>) =>
  weighedBy(measured(slower)).told.map(({ type, service }) => `${type} ${service}`);

test('slowness of a whole chain of which only the top is judged points to the deepest whose numbers moved; once', () => {
  const { told, known } = weighedBy(seriesOf(boardWith({ web: 300, orders: 280, stock: 260 }), names));
  expect(told).toMatchObject([
    { type: 'incident.pointed', service: 'stock', because: expect.stringContaining('ms of ready rose') },
  ]);
  expect(known.open.get('i-1')).toMatchObject({ pointed: { service: 'stock' }, accused: [] });
});

test('what is slow by itself points to nothing beneath it, and neither does what came long after', () => {
  expect(said({ web: 300 })).toEqual([]);
  expect(said({})).toEqual([]);
  const series = measured({ stock: 300 });
  expect(drained(pointFacts(opened, graphOf(needs), () => series, openedAt + 3_600_000))).toEqual([]);
});

test('a second fault beneath, beside or above the cause is told as one of its own', () => {
  const beneath = weighedBy(measured({ web: 300, stock: 260, mail: 200 })).told;
  expect(beneath.map(({ service }) => service).toSorted()).toEqual(['mail', 'stock']);
  expect(beneath.map(({ type }) => type)).toEqual(['incident.pointed', 'incident.accused']);
  expect(said({ web: 300, ads: 260 })).toEqual(['incident.accused ads']);
  const stock = foldIncidents(noIncidents, {
    ...{ type: 'incident.opened', at: openedAt, incident: 'i-1', cause: 'stock', severity: 'warning' },
    ...{ affected: ['orders', 'web'], reason: 'slow' },
  });
  const above = measured({ stock: 40, orders: 38, web: 900 });
  expect(weighedBy(above, stock).told).toMatchObject([
    { type: 'incident.accused', service: 'web', because: expect.stringContaining('more than what it needs') },
  ]);
  expect(weighedBy(measured({ stock: 40, orders: 38, web: 37 }), stock).told).toEqual([]);
});

test('an answer that is late for a minute or two accuses nobody', () => {
  const series = measured({}).map((one) => ({
    ...one,
    values:
      one.service === 'stock'
        ? Array.from(one.values, (ms, row) => (row === 51 || row === 52 ? 9 * ms : ms))
        : one.values,
  }));
  expect(weighedBy(series).told).toEqual([]);
});

test('in normal data nobody is accused', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(weighedBy(measured({}, seed)).told).toEqual([]);
    }),
    { numRuns: 10, seed: 1 },
  );
});

const slownesses = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(0, 0, 40, 300)])));

test('other names of the services make no difference', () => {
  fc.assert(
    fc.property(slownesses, fc.shuffledSubarray(names, { minLength: names.length }), (slower, others) => {
      const renamed = (name: string): string => `x${others.indexOf(name)}`;
      const series = measured(slower);
      const graph = graphOf(
        Object.fromEntries(Object.entries(needs).map(([name, all]) => [renamed(name), all.map(renamed)])),
      );
      const state = foldIncidents(noIncidents, {
        ...{ type: 'incident.opened', at: openedAt, incident: 'i-1', cause: renamed('web'), severity: 'warning' },
        ...{ affected: [], reason: 'slow' },
      });
      const other = series.map((one) => ({ ...one, service: renamed(one.service) }));
      const accused = (all: Measured, known: Incidents, within: Graph) =>
        drained(pointFacts(known, within, () => all, start + 58 * minute)).flatMap((fact) =>
          'service' in fact ? [fact.service] : [],
        );
      expect(accused(other, state, graph).toSorted()).toEqual(
        accused(series, opened, graphOf(needs)).map(renamed).toSorted(),
      );
    }),
    { numRuns: 6 },
  );
});

test('it makes no difference in which second of a minute it is asked, nor how often', () => {
  const series = measured({ web: 300, orders: 280, stock: 260 });
  const at = (now: number) =>
    drained(pointFacts(opened, graphOf(needs), () => series, now)).map((fact) => ({ ...fact, at: 0 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.nat(59_999), (passed, ms) => {
      const whole = start + (51 + passed) * minute;
      expect(at(whole + ms)).toEqual(at(whole));
    }),
    { numRuns: 10 },
  );
});

test('of what everything moved that nobody needs five are accused', () => {
  const many = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const of = (service: string) => ({
    service,
    metric: 'ms',
    times: Array.from({ length: 60 }, (_, row) => start + row * minute),
  });
  const series = many.map((name, index) => ({
    ...of(name),
    values: Array.from({ length: 60 }, (_, row) => 20 + ((row * 7 + index) % 5) + (row < 50 ? 0 : 200 + index)),
  }));
  const graph = graphOf({ web: [], ...Object.fromEntries(many.map((name) => [name, []])) });
  expect(weighedBy(series, opened, graph).told).toHaveLength(5);
});

test('looks that failed are counted from the minute in which it began', () => {
  const board = boardWith({}, ['stock']);
  expect(looksBetween(board, ['stock', 'web'], start + 50 * minute, start + 55 * minute - 1)).toEqual({
    bad: 30,
    all: 60,
  });
  expect(looksBetween(board, ['mail'], start + 50 * minute, start + 55 * minute - 1)).toEqual({ bad: 0, all: 30 });
});
