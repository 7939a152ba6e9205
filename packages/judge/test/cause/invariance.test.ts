import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Series } from '../../src/cause/series.ts';
import { type Explanation, explain, type Given } from '../../src/cause.ts';
import { anomalyAt, seriesOf } from './scenes.ts';

const metrics = ['latency', 'cpu'] as const;
const nameOf = (place: number): string => `s${String(place).padStart(2, '0')}`;

/** A graph with or without circles, and of each service how far which metric rises. */
const scenes: fc.Arbitrary<Given> = fc
  .record({
    size: fc.integer({ min: 2, max: 6 }),
    seed: fc.integer(),
    calls: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }),
    rises: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...metrics), fc.double({ min: 1, max: 5, noNaN: true })), {
      maxLength: 5,
    }),
  })
  .map(({ size, seed, calls, rises }) => {
    const services = Array.from({ length: size }, (_, place) => nameOf(place));
    const rise = (service: string, metric: string): number =>
      rises.find(([place, of]) => nameOf(place % size) === service && of === metric)?.[2] ?? 1;
    return {
      series: seriesOf(services, rise, metrics, seed),
      edges: calls.map(([caller, callee]) => [nameOf(caller % size), nameOf(callee % size)] as const),
      anomalyAt,
    };
  });

/** Who is accused of what, and how much; the words hold values, which scale. */
const told = ({ causes, normal }: Explanation) => ({
  normal,
  causes: causes.map(({ service, metric, score }) => ({ service, metric, score: Math.round(100 * score) })),
});
const shuffled = <T>(of: readonly T[], seed: number): T[] => {
  const random = seeded(seed);
  return of
    .map((one) => [random.next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
};
const holds = (property: (given: Given, seed: number) => void) => () =>
  fc.assert(
    fc.property(scenes, fc.integer(), (given, seed) => property(given, seed)),
    { numRuns: 50 },
  );

test(
  'the unit of a metric makes no difference',
  holds((given, seed) => {
    const random = seeded(seed);
    const factors = new Map(metrics.map((metric) => [metric as string, 2 ** Math.floor(40 * random.next() - 20)]));
    const scaled = given.series.map((one) => ({
      ...one,
      values: Array.from(one.values, (value) => value * (factors.get(one.metric) as number)),
    }));
    expect(told(explain({ ...given, series: scaled }))).toEqual(told(explain(given)));
  }),
);

test(
  'neither the order of rows nor that of series and edges does',
  holds((given, seed) => {
    const series = shuffled(given.series, seed).map((one): Series => {
      const rows = shuffled([...Array(one.times.length).keys()], seed + 1);
      const of = (all: ArrayLike<number>) => rows.map((row) => all[row] as number);
      return { ...one, times: of(one.times), values: of(one.values) };
    });
    expect(explain({ ...given, series, edges: shuffled(given.edges, seed) })).toEqual(explain(given));
  }),
);

test(
  'nor what services are called, nor when it was, nor rows without a value',
  holds((given, seed) => {
    const renamed = (service: string): string => `svc-${service}-${seed}`;
    const later = 1_700_000_000_000;
    const moved = {
      edges: given.edges.map(([caller, callee]) => [renamed(caller), renamed(callee)] as const),
      anomalyAt: given.anomalyAt + later,
      series: given.series.map((one) => ({
        ...{ ...one, service: renamed(one.service) },
        times: [...Array.from(one.times, (at) => at + later), later, anomalyAt + later + 500],
        values: [...Array.from(one.values), Number.NaN, Infinity],
      })),
    };
    const plain = told(explain(given));
    const causes = plain.causes.map((one) => ({ ...one, service: renamed(one.service) }));
    expect(told(explain(moved))).toEqual({ ...plain, causes });
  }),
);

test(
  'a service that nobody calls and nothing happens to makes no difference to who is first',
  holds((given) => {
    const calm = { ...(seriesOf(['calm'])[0] as Series), values: Array(150).fill(7) };
    const [one, other] = [explain(given), explain({ ...given, series: [...given.series, calm] })];
    // One series more makes chance a little more likely: what was just an alarm may be none then.
    expect(other.causes.map(({ service }) => service)).not.toContain('calm');
    if ((one.causes[0]?.score ?? 0) > 0.7) expect(other.causes[0]?.service).toBe(one.causes[0]?.service);
  }),
);

test(
  'the same given twice is answered the same, scores are in [0, 1] and fall, and nobody is accused twice',
  holds((given) => {
    const { causes, normal } = explain(given);
    expect(explain(structuredClone(given) as Given)).toEqual({ causes, normal });
    expect(normal).toBe(causes.length === 0);
    const scores = causes.map(({ score }) => score);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(causes.map(({ service }) => service)).size).toBe(causes.length);
  }),
);
