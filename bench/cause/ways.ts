import { explain } from '@convoy/judge/cause';
import type { Series } from '@convoy/judge/cause/series';
import type { System } from './system.ts';

/** Services that a way accuses, the best first. */
export type Way = (system: System) => readonly string[];

const convoy: Way = (system) => explain(system).causes.map(({ service }) => service);

const split = ({ times, values }: Series, moment: number): readonly [before: number[], after: number[]] => {
  const all = Array.from(values);
  return [
    all.filter((_, row) => (times[row] as number) < moment),
    all.filter((_, row) => (times[row] as number) >= moment),
  ];
};

/** Of what never moved before a tenth of the highest is one spread: it is all peers have, and any small one hides the rest. */
const spreadless = (before: readonly number[], after: readonly number[]): number =>
  0.1 * Math.max(...before, ...after) || 1;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many standard deviations the mean of what came after is above that before. */
const sigmas = (series: Series, moment: number): number => {
  const [before, after] = split(series, moment);
  const middle = mean(before);
  const spread = Math.sqrt(mean(before.map((value) => (value - middle) ** 2)));
  return (mean(after) - middle) / (spread || spreadless(before, after));
};

/** The largest value after, in interquartile ranges above the median before: BARO's score (Pham et al., FSE 2024). */
const baro = (series: Series, moment: number): number => {
  const [before, after] = split(series, moment);
  const ascending = before.toSorted((a, b) => a - b);
  const at = (q: number): number => ascending[Math.floor(q * (ascending.length - 1))] as number;
  return (Math.max(...after) - at(0.5)) / (at(0.75) - at(0.25) || spreadless(before, after));
};

/** The highest score of each service. */
const scoresOf = ({ series, anomalyAt }: System, score: typeof sigmas): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>();
  for (const one of series)
    scores.set(one.service, Math.max(scores.get(one.service) ?? -Infinity, score(one, anomalyAt)));
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

/** The lowest thresholds by which so large a part of normal windows accuses nobody. */
const quietAt = (normal: Iterable<System>, part: number): readonly number[] => {
  const scores = [sigmas, baro];
  const highest: number[][] = scores.map(() => []);
  for (const system of normal)
    for (const [index, score] of scores.entries()) highest[index]?.push(Math.max(...scoresOf(system, score).values()));
  return highest.map((all) => all.sort((a, b) => a - b)[Math.ceil(part * all.length) - 1] as number);
};

/** Peers have the usual thresholds, and those that keep as quiet as asked on normal windows of the tuning seeds. */
export const waysOf = (normal: Iterable<System>): Readonly<Record<string, Way>> => {
  const [deepest = 0, furthest = 0] = quietAt(normal, 0.97);
  return {
    convoy,
    'walking, 3 sigma': walking(3),
    'walking, kept quiet': walking(deepest),
    'largest deviation, 3': largest(3),
    'largest deviation, kept quiet': largest(furthest),
  };
};
