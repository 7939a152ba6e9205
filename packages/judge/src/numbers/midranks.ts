/** Ranks from 1 of values in their own order, equal ones sharing the mean of theirs (Kruskal and Wallis, 1952). */
export const midranks = (values: readonly number[]): number[] => {
  const ascending = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (let start = 0, end = 1; start < ascending.length; start = end, end += 1) {
    const value = ascending[start] ?? Number.NaN;
    while (ascending[end] === value) end += 1;
    ranks.set(value, (start + 1 + end) / 2);
  }
  return values.map((value) => ranks.get(value) ?? Number.NaN);
};

/** Midranks of the distances from 0, with the sign of each; what is 0 has a rank and no sign (Pratt, 1959). */
export const signedRanks = (values: readonly number[]): number[] => {
  const ranks = midranks(values.map(Math.abs));
  return values.map((value, i) => Math.sign(value) * (ranks[i] ?? 0));
};
