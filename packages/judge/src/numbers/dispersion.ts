import { dependence } from './dependence.ts';
import type { Count } from './failure-process.ts';
import { product } from './moments.ts';

/** Rows of a side below which nothing is known of how they follow one another. */
const fewest = 10;

/** Inflation by runs; rows of many trials each may be few, and then say nothing of it. */
const inflationOf = (scaled: readonly (readonly number[])[]): number => {
  const long = scaled.filter(({ length }) => length >= fewest);
  return long.length > 0 ? dependence(long).inflation : 1;
};

/** A row with more failures than trials counts events, of which there is no most. */
const isCount = ({ failures, trials }: Count): boolean => failures > trials;

/** Pearson's residuals; none where nothing failed, or everything did. */
const residualsOf = (rows: readonly Count[]): number[] => {
  const [failures, trials] = rows.reduce(([k, n], row) => [k + row.failures, n + row.trials], [0, 0]);
  const rate = failures / trials;
  const spread = rows.some(isCount) ? rate : rate * (1 - rate);
  return spread > 0 ? rows.map((row) => (row.failures - row.trials * rate) / Math.sqrt(row.trials * spread)) : [];
};

const pearson = (sides: readonly (readonly Count[])[], scaled: readonly (readonly number[])[]): number => {
  const hasMore = sides.flat().some((row) => row.trials > 1 || isCount(row));
  const degrees = scaled.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
  return hasMore && degrees > 0 ? scaled.reduce((sum, one) => sum + product(one, one), 0) / degrees : 1;
};

/**
 * How many times as much the failures of rows vary as independent ones would, at least 1: Pearson's χ² over its degrees
 * of freedom (McCullagh and Nelder, 1989, 4.5.2; a row of one trial has none), times the inflation by runs of failures.
 * Rows are in order of time.
 */
export const dispersion = (sides: readonly (readonly Count[])[]): number => {
  const scaled = sides.map(residualsOf);
  return Math.max(1, pearson(sides, scaled)) * inflationOf(scaled);
};

/** Rows of a side from which on their dispersion is believed as it is estimated. */
const believed = 16;
/** By how much rates of rows vary where too little is known of them: their coefficient of variation. */
const variation = 1.25;

const sumOf = (rows: readonly Count[], of: keyof Count): number => rows.reduce((sum, row) => sum + row[of], 0);

/**
 * Dispersion to suppose of rows of many trials of which there are too few to estimate it: 1 + the failures that are to be
 * expected of a row × the square of the variation of its rate. To be expected are those that `usual` shows, and one more:
 * an outage beside what hardly fails is heard at once.
 */
export const supposed = (usual: readonly Count[], other: readonly Count[]): number => {
  const all = [...usual, ...other];
  if (Math.min(usual.length, other.length) >= believed || all.every(({ trials }) => trials <= 1)) return 1;
  const rate = (sumOf(usual, 'failures') + 1) / sumOf(usual, 'trials');
  return 1 + (rate * variation ** 2 * sumOf(all, 'trials')) / all.length;
};
