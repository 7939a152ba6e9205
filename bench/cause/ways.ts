import { explain } from '@convoy/judge/cause';
import type { System } from './system.ts';

/** Services that a way accuses, the best first. */
export type Way = (system: System) => readonly string[];

type Points = System['series'][number]['points'];

const convoy: Way = ({ series, edges, anomalyAt }) =>
  explain({
    ...{ edges, anomalyAt },
    series: series.map(({ service, metric, points }) => ({
      ...{ service, metric },
      times: points.map(({ at }) => at),
      values: points.map(({ value }) => value),
    })),
  }).causes.map(({ service }) => service);

const split = (points: Points, moment: number): readonly [before: number[], after: number[]] => [
  points.flatMap(({ at, value }) => (at < moment ? [value] : [])),
  points.flatMap(({ at, value }) => (at < moment ? [] : [value])),
];

/** Of what never moved before a tenth of the highest is one spread: it is all peers have, and any small one hides the rest. */
const spreadless = (before: readonly number[], after: readonly number[]): number =>
  0.1 * Math.max(...before, ...after) || 1;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many standard deviations the mean of what came after is above that before. */
const sigmas = (points: Points, moment: number): number => {
  const [before, after] = split(points, moment);
  const middle = mean(before);
  const spread = Math.sqrt(mean(before.map((value) => (value - middle) ** 2)));
  return (mean(after) - middle) / (spread || spreadless(before, after));
};

/** The largest value after, in interquartile ranges above the median before: BARO's score (Pham et al., FSE 2024). */
const baro = (points: Points, moment: number): number => {
  const [before, after] = split(points, moment);
  const ascending = before.toSorted((a, b) => a - b);
  const at = (q: number): number => ascending[Math.floor(q * (ascending.length - 1))] as number;
  return (Math.max(...after) - at(0.5)) / (at(0.75) - at(0.25) || spreadless(before, after));
};

/** The highest score of each service. */
const scoresOf = ({ series, anomalyAt }: System, score: typeof sigmas): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>();
  for (const { service, points } of series)
    scores.set(service, Math.max(scores.get(service) ?? -Infinity, score(points, anomalyAt)));
  return scores;
};

const over = (scores: ReadonlyMap<string, number>, threshold: number): string[] =>
  [...scores]
    .filter(([, score]) => score > threshold)
    .sort(([, a], [, b]) => b - a)
    .map(([service]) => service);

/** Whoever deviates, the furthest first. */
const largest =
  (threshold: number): Way =>
  (system) =>
    over(scoresOf(system, baro), threshold);

/** Whoever deviates and calls nobody who does. */
const walking =
  (threshold: number): Way =>
  (system) => {
    const sick = over(scoresOf(system, sigmas), threshold);
    return sick.filter(
      (service) => !system.edges.some(([caller, callee]) => caller === service && sick.includes(callee)),
    );
  };

/** The lowest threshold by which so large a part of normal windows accuses nobody. */
const quietAt = (normal: readonly System[], score: typeof sigmas, part: number): number => {
  const highest = normal.map((system) => Math.max(...scoresOf(system, score).values())).sort((a, b) => a - b);
  return highest[Math.ceil(part * highest.length) - 1] as number;
};

/** Peers have the usual thresholds, and those that keep as quiet as asked on normal windows of the tuning seeds. */
export const waysOf = (normal: readonly System[]): Readonly<Record<string, Way>> => {
  const [deepest, furthest] = [quietAt(normal, sigmas, 0.97), quietAt(normal, baro, 0.97)];
  return {
    convoy,
    'walking, 3 sigma': walking(3),
    'walking, kept quiet': walking(deepest),
    'largest deviation, 3': largest(3),
    'largest deviation, kept quiet': largest(furthest),
  };
};
