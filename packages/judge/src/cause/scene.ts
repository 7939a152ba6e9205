import { normalQuantile } from '../numbers/normal.ts';
import { type Callees, calleesOf, type Edge, reachOf } from './calls.ts';
import { type Deviation, deviationOf } from './deviation.ts';
import type { Series } from './series.ts';

/** What is known of an anomaly before anybody is accused. */
export interface Scene {
  /** So many spreads are an anomaly by themselves; both grow with how many series are looked at. */
  readonly alarm: number;
  /** So many are strange enough to explain what is worse above them, or to be explained. */
  readonly hint: number;
  /** The strange ones, the furthest first. */
  readonly strange: readonly Deviation[];
  readonly strangeOf: (service: string) => readonly Deviation[];
  /** All that is known of a service, however far it moved. */
  readonly knownOf: (service: string) => readonly Deviation[];
  /** Services that were measured before and not since, though most others were. */
  readonly silent: ReadonlyMap<string, Series>;
  readonly callees: Callees;
  /** All that a strange service needs, as far down as there may be something wrong. */
  readonly needsOf: (service: string) => ReadonlySet<string>;
  /** By so many milliseconds an effect may seem to come before its cause. */
  readonly slack: number;
}

/** How often normal data may accuse somebody; and by how much spreads are wider than those of normal noise. */
const [falseAlarms, heavy] = [0.01, 1.25];
/** How often normal data may hold a hint. */
const falseHints = 0.1;
/** What moved by fewer spreads passes nothing on. */
export const passing = 2;
/** Where more than this part fell silent, it is whoever measures that is at fault. */
const mostSilent = 0.25;

const byDistance = (a: Deviation, b: Deviation): number =>
  b.spreads - a.spreads || (`${a.service} ${a.metric}` < `${b.service} ${b.metric}` ? -1 : 1);

const none: readonly Deviation[] = [];

const spanAfter = (series: readonly Series[], moment: number): number => {
  let last = moment;
  for (const { times } of series)
    for (let row = 0; row < times.length; row += 1) last = Math.max(last, times[row] as number);
  return last - moment;
};

/** The first series of each service that has no value from the moment on. */
const silentOf = (series: readonly Series[], known: ReadonlyMap<string, unknown>): ReadonlyMap<string, Series> => {
  const all = Map.groupBy(series, ({ service }) => service);
  const silent = [...all].flatMap(([service, [first]]) =>
    first && !known.has(service) ? [[service, first] as const] : [],
  );
  return new Map(silent.length > mostSilent * all.size ? [] : silent);
};

export const sceneOf = (series: readonly Series[], edges: readonly Edge[], moment: number): Scene => {
  const known = series.flatMap((one) => deviationOf(one, moment) ?? []).sort(byDistance);
  const ofService = Map.groupBy(known, ({ service }) => service);
  const hint = normalQuantile(falseHints / Math.max(2, known.length));
  const strange = known.filter(({ spreads }) => spreads >= hint);
  const ofStrange = Map.groupBy(strange, ({ service }) => service);
  const callees = calleesOf(edges);
  // Of what nobody measures nobody knows that it is well.
  const mayPass = (service: string): boolean => (ofService.get(service)?.[0]?.spreads ?? passing) >= passing;
  const needs = new Map([...ofStrange.keys()].map((service) => [service, reachOf(callees, service, mayPass)]));
  return {
    alarm: heavy * normalQuantile(falseAlarms / Math.max(1, known.length)),
    ...{ hint, strange, callees },
    strangeOf: (service) => ofStrange.get(service) ?? none,
    knownOf: (service) => ofService.get(service) ?? none,
    silent: silentOf(series, ofService),
    needsOf: (service) => needs.get(service) ?? new Set(),
    slack: spanAfter(series, moment) / 4,
  };
};
