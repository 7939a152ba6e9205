import type { Series } from '@convoy/judge/cause/series';
import { type Graph, graphOf } from '@convoy/model/graph';
import { foldIncidents, type Incidents, noIncidents } from '@convoy/model/incidents/state';
import { seeded } from '@convoy/model/random';
import type { Standings } from '../packages/engine/src/incidents/causes.ts';
import { decideIncidents } from '../packages/engine/src/incidents/decide.ts';
import { pointFacts } from '../packages/engine/src/incidents/numbers.ts';
import { drawn, hard, usual } from './cause/drawn.ts';
import { queues } from './cause/queues.ts';
import type { Faults, System } from './cause/system.ts';
import { type Row, report } from './report.ts';

// node bench/incidents.ts
// Whom a watch's incidents name, on the systems of bench/cause with one fault and with two: causes by status and graph alone, and
// with what the numbers point to beneath them. A row is a minute; a watch sees how long answers took and how many failed. Of so large a part of
// the services somebody has said how slow is slow, here a tenth more than it ever was before; of the others nobody has.

const times = Number(process.env.INCIDENTS_TIMES ?? 200);
const first = Number(process.env.INCIDENTS_SEED ?? 500_000);
const minuteMs = 60_000;
/** So many minutes of the fault are watched. */
const watched = 15;

const seen = new Set(['latency', 'errors']);
type Family = (seed: number, faults: Faults) => System;
const families: Readonly<Record<string, Family>> = {
  drawn: (seed, faults) => drawn(seed, faults, usual),
  'drawn, hard': (seed, faults) => drawn(seed, faults, hard),
  queues,
};

/** The same with a row a minute. */
const minutely = ({
  series,
  anomalyAt,
}: System): { readonly series: readonly Series[]; readonly anomalyAt: number } => {
  const steps = Array.from(series[0]?.times ?? []);
  const every = steps.slice(1).reduce((least, at, row) => Math.min(least, at - (steps[row] ?? 0)), Infinity);
  const scaled = (at: number): number => Math.round(at / every) * minuteMs;
  return {
    series: series.map((one) => ({ ...one, times: Array.from(one.times, scaled) })),
    anomalyAt: scaled(anomalyAt),
  };
};

const until = (one: Series, now: number): Series => {
  const rows = Array.from(one.times).filter((at) => at < now).length;
  return { ...one, times: Array.from(one.times).slice(0, rows), values: Array.from(one.values).slice(0, rows) };
};

const lastOf = ({ values }: Series): number => values[values.length - 1] ?? 0;

/** What is too slow, by service: of those that are judged the limit of each series. */
const limitsOf = (series: readonly Series[], anomalyAt: number, part: number, seed: number) => {
  const random = seeded(seed);
  const judged = new Map(
    [...new Set(series.map(({ service }) => service))].map((name) => [name, random.next() < part]),
  );
  return series
    .filter(({ service }) => judged.get(service))
    .map((one) => {
      const before = Array.from(one.values).filter((_, row) => (one.times[row] ?? 0) < anomalyAt);
      return { one, limit: 1.1 * Math.max(...before) };
    });
};

const named = (system: System, part: number, seed: number): { cause: string; pointed: string }[] => {
  const { series: all, anomalyAt } = minutely(system);
  const series = all.filter(({ metric }) => seen.has(metric));
  const services = [...new Set([...system.edges.flat(), ...all.map(({ service }) => service)])];
  const graph: Graph = graphOf(
    Object.fromEntries(
      services.map((name) => [name, system.edges.filter(([caller]) => caller === name).map(([, callee]) => callee)]),
    ),
  );
  const limits = limitsOf(series, anomalyAt, part, seed);
  let state: Incidents = noIncidents;
  let standings: Standings = new Map();
  for (let now = anomalyAt + minuteMs; now <= anomalyAt + watched * minuteMs; now += minuteMs) {
    const slow = new Set(
      limits.filter(({ one, limit }) => lastOf(until(one, now)) > limit).map(({ one }) => one.service),
    );
    standings = new Map(
      services.map((name) => {
        const status = slow.has(name) ? 'degraded' : 'up';
        const known = standings.get(name);
        const since = known?.status === status ? known.since : now;
        return [name, { status, since, lookedAt: now, reason: '' }];
      }),
    );
    state = decideIncidents(state, { graph, standings, now, prefix: 'i' }).reduce(foldIncidents, state);
    const numbers = (of: ReadonlySet<string>) =>
      series.filter(({ service }) => of.has(service)).map((one) => until(one, now));
    state = pointFacts(state, graph, numbers, now).reduce(foldIncidents, state);
  }
  // One that is over was a part of another, or the fault was no longer felt.
  const known = [...state.open.values(), ...state.past.toReversed()];
  return known
    .slice(0, Math.max(1, state.open.size))
    .map(({ cause, pointed }) => ({ cause, pointed: pointed?.service ?? cause }));
};

const rounded = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;

/** Of these systems how many had an incident, and in how many all causes were named. */
const rowOf = (family: string, faults: 'single' | 'double', part: number): Row => {
  let [opened, byStatus, byNumbers, innocent] = [0, 0, 0, 0];
  for (let time = 0; time < times; time += 1) {
    const { causes, ...system } = (families[family] as Family)(first + time, faults);
    const found = named({ ...system, causes }, part, first + time);
    if (found.length === 0) continue;
    opened += 1;
    if (causes.every((one) => found.some(({ cause }) => cause === one))) byStatus += 1;
    if (causes.every((one) => found.some(({ cause, pointed }) => cause === one || pointed === one))) byNumbers += 1;
    innocent += found.filter(({ cause, pointed }) => pointed !== cause && !causes.includes(pointed)).length;
  }
  return {
    ...{ family, faults, 'part judged': part, incidents: opened },
    'all causes named by status': rounded(byStatus, opened),
    'with numbers': rounded(byNumbers, opened),
    'innocent pointed to': rounded(innocent, opened),
  };
};

report(
  'incidents',
  Object.keys(families).flatMap((family) =>
    (['single', 'double'] as const).flatMap((faults) => [1, 0.5, 0.25].map((part) => rowOf(family, faults, part))),
  ),
);
