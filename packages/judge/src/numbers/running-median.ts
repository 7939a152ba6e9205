/** The middle value, of an even number the mean of the two; NaN of nothing. */
export const median = (values: Iterable<number>): number => {
  const ascending = Float64Array.from(values).sort();
  const half = ascending.length >> 1;
  const upper = ascending[half] ?? Number.NaN;
  return ascending.length % 2 === 1 ? upper : (upper + (ascending[half - 1] ?? Number.NaN)) / 2;
};

/**
 * Running median (Tukey, 1971): what lasts for less than half of its width is gone, and a step stays where it is. At the
 * ends the window stays inside, for a shorter one would let pass what is single. The width is odd, and at most their number.
 */
export const runningMedian = (values: readonly number[], width: number): number[] => {
  if (width === 1) return [...values];
  const half = width >> 1;
  const window = new Float64Array(width);
  return values.map((_, at) => {
    const from = Math.min(Math.max(0, at - half), values.length - width);
    // By insertion: of a few values that is quicker than to call a sort.
    for (let i = 0; i < width; i += 1) {
      const next = values[from + i] as number;
      let place = i;
      for (; place > 0 && (window[place - 1] as number) > next; place -= 1) window[place] = window[place - 1] as number;
      window[place] = next;
    }
    return window[half] as number;
  });
};
