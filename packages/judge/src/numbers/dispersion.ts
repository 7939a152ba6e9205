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
