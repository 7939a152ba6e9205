import type { Series } from '@convoy/judge/cause/series';
import { type Graph, graphOf } from '@convoy/model/graph';
import { foldIncidents, type Incident, type Incidents, noIncidents } from '@convoy/model/incidents/state';
import { seeded } from '@convoy/model/random';
import type { Standings } from '../packages/engine/src/incidents/causes.ts';
import { decideIncidents } from '../packages/engine/src/incidents/decide.ts';
import { pointFacts } from '../packages/engine/src/incidents/numbers.ts';
import { drained } from '../test/drained.ts';
import { drawn, hard, usual } from './cause/drawn.ts';
import { queues } from './cause/queues.ts';
import type { Faults, System } from './cause/system.ts';
import { type Row, report } from './report.ts';

// node bench/incidents.ts
// Whom a watch's incidents name, on the systems of bench/cause with one fault, with two and with none: causes by status and graph alone,
// and with whom the numbers accuse besides. A row is a minute, of which a watch keeps an hour; it sees how long answers took and how many
// failed. Of so large a part of the services somebody has said how slow is slow, here a tenth more than it ever was before; of the
// others nobody has.

const times = Number(process.env.INCIDENTS_TIMES ?? 200);
const first = Number(process.env.INCIDENTS_SEED ?? 500_000);
const minuteMs = 60_000;
/** So many minutes of the fault are watched, and of so many a watch knows how each was. */
const [watched, kept] = [15, 60];

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

const within = ({ times, values, ...name }: Series, from: number, to: number): Series => {
  const all = Array.from(times);
  const first = all.filter((at) => at < from).length;
  const end = all.filter((at) => at < to).length;
  return { ...name, times: all.slice(first, end), values: Array.from(values).slice(first, end) };
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

/** Of one system the causes of its incidents, and whom the numbers accuse in these. */
interface Named {
  readonly causes: readonly string[];
  readonly accused: readonly string[];
  /** Whom they accused in those that are over too. */
  readonly ever: readonly string[];
}

const accusedIn = (incidents: readonly Incident[]): string[] =>
  incidents.flatMap(({ pointed, accused }) =>
    [...(pointed ? [pointed] : []), ...accused].map(({ service }) => service),
  );

const named = (system: System, part: number, seed: number): Named => {
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
      limits.filter(({ one, limit }) => lastOf(within(one, 0, now)) > limit).map(({ one }) => one.service),
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
      series.filter(({ service }) => of.has(service)).map((one) => within(one, now - kept * minuteMs, now));
    state = drained(pointFacts(state, graph, numbers, now)).reduce(foldIncidents, state);
  }
  const known = [...state.open.values(), ...state.past.toReversed()];
  // One that is over was a part of another, or the fault was no longer felt.
  const last = known.slice(0, Math.max(1, state.open.size));
  return { causes: last.map(({ cause }) => cause), accused: accusedIn(last), ever: [...new Set(accusedIn(known))] };
};

const rounded = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;

/** Of these systems how many had an incident, in how many all causes were named, and how many innocent ones were accused in each. */
const rowOf = (family: string, faults: Faults, part: number): Row => {
  let [opened, byStatus, byNumbers, innocent, quiet] = [0, 0, 0, 0, 0];
  for (let time = 0; time < times; time += 1) {
    const system = (families[family] as Family)(first + time, faults);
    const found = named(system, part, first + time);
    const wrong = found.ever.filter((one) => !system.causes.includes(one)).length;
    if (wrong === 0) quiet += 1;
    if (found.causes.length === 0) continue;
    opened += 1;
    if (system.causes.every((one) => found.causes.includes(one))) byStatus += 1;
    if (system.causes.every((one) => found.causes.includes(one) || found.accused.includes(one))) byNumbers += 1;
    innocent += wrong;
  }
  return {
    ...{ family, faults, 'part judged': part, incidents: opened },
    ...(faults !== 'none' && {
      'all causes named by status': rounded(byStatus, opened),
      'with numbers': rounded(byNumbers, opened),
    }),
    'innocent accused': rounded(innocent, opened),
    'nobody innocent': rounded(quiet, times),
  };
};

report(
  'incidents',
  Object.keys(families).flatMap((family) =>
    (['single', 'double', 'none'] as const).flatMap((faults) =>
      [1, 0.5, 0.25].map((part) => rowOf(family, faults, part)),
    ),
  ),
);
