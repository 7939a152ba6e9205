import type { Count } from './failure-process.ts';
import { product } from './moments.ts';

/** Serial correlation of residuals, not below 0. */
const correlation = (series: readonly (readonly number[])[]): number => {
  const [now, next] = [0, 1].map((lag) => series.reduce((sum, one) => sum + product(one, one, lag), 0)) as [
    number,
    number,
  ];
  return now > 0 ? Math.max(0, next / now) : 0;
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
 * of freedom (McCullagh and Nelder, 1989, 4.5.2), times the inflation by runs of failures (1 + ρ)/(1 − ρ). Rows are in
 * order of time; one of a single trial has no dispersion of its own.
 */
export const dispersion = (sides: readonly (readonly Count[])[]): number => {
  const scaled = sides.map(residualsOf);
  const serial = correlation(scaled);
  return Math.max(1, pearson(sides, scaled)) * ((1 + serial) / (1 - serial));
};
