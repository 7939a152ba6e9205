import { dependence } from './dependence.ts';
import { midranks, signedRanks } from './midranks.ts';
import { mean, product, residuals } from './moments.ts';
import { normalTail } from './normal.ts';
import { studentTail } from './student.ts';

/** One-sided probabilities of what was seen, or more, if nothing were different. */
export interface Tails {
  /** That the second sample is this much higher. */
  readonly up: number;
  readonly down: number;
}

export type Samples = readonly [readonly number[], readonly number[]];

/** Tails of a difference, of which half a step is taken for the continuity that it has not. */
const tails = (difference: number, spread: number, half: number, tail: (z: number) => number): Tails => {
  const of = (signed: number): number => {
    const excess = signed - half;
    if (spread > 0) return tail(excess / spread);
    return excess > 0 ? 0 : 1;
  };
  return { up: of(difference), down: of(-difference) };
};

const smaller = (one: Tails, other: Tails): Tails => ({
  up: Math.min(one.up, other.up),
  down: Math.min(one.down, other.down),
});

const larger = (one: Tails, other: Tails): Tails => ({
  up: Math.max(one.up, other.up),
  down: Math.max(one.down, other.down),
});

type Series = readonly (readonly number[])[];

/**
 * Student's test of a mean over one series, or of the difference of two, whose values depend on those before: as much as
 * the `memory` does, where other values of the same time tell more of it.
 */
export const dependent = (difference: number, series: Series, memory: Series = series): Tails => {
  const around = series.map(residuals);
  const [own, other] = [dependence(around), dependence(memory.map(residuals))];
  const { inflation, unbiased, freedom } = own.inflation < other.inflation ? other : own;
  const moves = around.reduce((sum, one) => sum + product(one, one) / (one.length - 1) / one.length, 0);
  const spread = moves > 0 ? Math.sqrt(moves * inflation * unbiased) : 0;
  return tails(difference, spread, 0, (t) => studentTail(t, freedom));
};

/** In units of the largest, so that sums of squares neither overflow nor vanish. */
const scaled = ([a, b]: Samples): Samples => {
  const unit = [...a, ...b].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return unit > 0 ? [a.map((value) => value / unit), b.map((value) => value / unit)] : [a, b];
};

/**
 * The difference of mean scores by their permutations: normal, with a correction for continuity. Of midranks it is the
 * test of Mann and Whitney (1947), with its correction for ties.
 */
const permuted = ([a, b]: Samples): Tails => {
  const around = residuals([...a, ...b]);
  const sizes = 1 / a.length + 1 / b.length;
  const spread = Math.sqrt((product(around, around) / (around.length - 1)) * sizes);
  return tails(mean(b) - mean(a), spread, sizes / 2, normalTail);
};

/**
 * The difference of mean scores by their permutations, and by two series in time: of the scores, which outliers cannot
 * spoil, or of the values, which tell far apart from just apart where the samples are few.
 */
const unpaired = (scores: Samples, values: Samples): Tails => {
  const [a, b] = scores;
  const inTime = smaller(dependent(mean(b) - mean(a), scores), dependent(mean(values[1]) - mean(values[0]), values));
  return larger(permuted(scores), inTime);
};

/** The mean of scores of pairs by their signs (of signed ranks: Wilcoxon, 1945), and by one series in time of either. */
export const paired = (scores: readonly number[], values: readonly number[]): Tails => {
  const spread = Math.sqrt(product(scores, scores)) / scores.length;
  const inTime = smaller(dependent(mean(scores), [scores]), dependent(mean(values), [values]));
  return larger(tails(mean(scores), spread, 1 / scores.length, normalTail), inTime);
};

/** Whether more than half of what both do in time they do together: then only their differences are steady. */
export const isTogether = ([a, b]: Samples): boolean => {
  if (a.length !== b.length) return false;
  const [one, other] = [residuals(a), residuals(b)];
  return product(one, other) > Math.sqrt(product(one, one) * product(other, other)) / 2;
};

const split = (all: readonly number[], { length }: readonly number[]): Samples => [
  all.slice(0, length),
  all.slice(length),
];

export const differences = ([a, b]: Samples): number[] => b.map((value, i) => value - (a[i] ?? 0));

/** Midranks of both together. */
export const ranked = (samples: Samples): Samples => split(midranks(samples.flat()), samples[0]);

/** Whether the second of two samples, neither empty, tends to be higher or lower; in no order, each drawn by itself. */
export const compareUnordered = (samples: Samples): Tails => permuted(ranked(samples));

/**
 * Whether the second of two samples, each in order of time and not empty, tends to be higher or lower. Each time the
 * larger probability of two tests: one that is sound for few samples if they can be exchanged, and one that is sound for
 * many if they depend on those before. Neither has a unit.
 */
export const compareRanks = (samples: Samples): Tails => {
  const ranks = ranked(samples);
  if (!isTogether(ranks)) return unpaired(ranks, scaled(samples));
  return paired(signedRanks(differences(samples)), differences(scaled(samples)));
};
