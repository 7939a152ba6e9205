/** Ranks from 1 of values in their own order, equal ones sharing the mean of theirs (Kruskal and Wallis, 1952). */
export const midranks = (values: readonly number[]): number[] => {
  const ascending = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < ascending.length; ) {
    let end = start + 1;
    while (ascending[end]?.value === ascending[start]?.value) end += 1;
    for (const { index } of ascending.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
};

/** Midranks of the distances from 0, with the sign of each; what is 0 has a rank and no sign (Pratt, 1959). */
export const signedRanks = (values: readonly number[]): number[] => {
  const ranks = midranks(values.map(Math.abs));
  return values.map((value, i) => Math.sign(value) * (ranks[i] ?? 0));
};
