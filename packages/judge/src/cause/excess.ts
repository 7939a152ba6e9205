import { median } from '../numbers/running-median.ts';
import type { Callees } from './calls.ts';
import type { Deviation } from './deviation.ts';

/** Ways to say how far something rose; by which of them effects follow their causes differs from system to system. */
const measures: readonly ((one: Deviation) => number)[] = [
  ({ from, to }) => to - from,
  ({ from, to }) => (to - from) / from,
  ({ from, to, usual }) => (to - from) / usual,
];

/** Fewer effects say nothing of what is usual among them. */
const fewest = 4;
/** So many times more than usual, and so many of their spreads, is more than an effect. */
const [times, spreads] = [1.7, 3];
/** Whatever is usual, an effect is not so many times its cause by every measure; nor is the mean of several effects so many times. */
const [single, pooled] = [2, 1.5];

/** How many times more something rose than the most risen of what it calls, by each measure; NaN where that says nothing. */
interface Gain {
  readonly effects: readonly Deviation[];
  readonly times: readonly number[];
}

const gainsOf = (strange: readonly Deviation[], callees: Callees): Gain[] => {
  const byMetric = Map.groupBy(strange, ({ metric }) => metric);
  return strange.flatMap((effect) => {
    const called = callees.get(effect.service);
    const below = byMetric.get(effect.metric)?.filter(({ service }) => called?.has(service)) ?? [];
    if (below.length === 0) return [];
    const gains = measures.map((measure) => measure(effect) / Math.max(...below.map(measure)));
    return [{ effects: [effect], times: gains.map((gain) => (Number.isFinite(gain) && gain > 0 ? gain : Number.NaN)) }];
  });
};

/** The geometric means over the metrics of each service that has several: units and noise of one metric say less there. */
const poolsOf = (gains: readonly Gain[]): Gain[] =>
  [...Map.groupBy(gains, ({ effects: [effect] }) => effect?.service).values()].flatMap((some) => {
    if (some.length < 2) return [];
    const times = measures.map((_, index) => {
      const logs = some.map((one) => Math.log(one.times[index] as number)).filter(Number.isFinite);
      return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
    });
    return [{ effects: some.flatMap(({ effects }) => effects), times }];
  });

/** What is beyond all that effects usually are, by the measure in which those of this anomaly are most alike. */
const unlike = (gains: readonly Gain[]): Gain[] => {
  const told = measures.flatMap((_, index) => {
    const logs = gains.map(({ times }) => Math.log(times[index] as number)).filter(Number.isFinite);
    if (logs.length < fewest) return [];
    const middle = median(logs);
    return [{ index, middle, spread: 1.4826 * median(logs.map((log) => Math.abs(log - middle))) }];
  });
  const [even] = told.sort((a, b) => a.spread - b.spread);
  if (!even) return [];
  const most = even.middle + Math.max(Math.log(times), spreads * even.spread);
  return gains.filter(({ times }) => Math.log(times[even.index] as number) > most);
};

const beyond = (gains: readonly Gain[], most: number): Gain[] =>
  gains.filter(({ times }) => {
    const said = times.filter((gain) => !Number.isNaN(gain));
    return said.length > 1 && said.every((gain) => gain > most);
  });

/** What rose by much more than its needs do account for, though one of them rose too: something of its own is wrong as well. */
export const excessOf = (strange: readonly Deviation[], callees: Callees): ReadonlySet<Deviation> => {
  const gains = gainsOf(strange, callees);
  const pools = poolsOf(gains);
  const all = [...beyond(gains, single), ...unlike(gains), ...beyond(pools, pooled), ...unlike(pools)];
  return new Set(all.flatMap(({ effects }) => effects));
};
