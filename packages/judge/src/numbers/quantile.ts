/** Nearest-rank quantile of an ascending list that is not empty (Hyndman and Fan, 1996, definition 1). */
export const quantile = (ascending: readonly number[], q: number): number =>
  ascending[Math.max(0, Math.ceil(q * ascending.length) - 1)] ?? Number.NaN;
