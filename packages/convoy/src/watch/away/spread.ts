/**
 * Of the writes that GitHub allows (80 a minute and 500 an hour, a fifth of which is left to others) a burst has the first part at
 * once. Those after it are apart by so much that the rest lasts: whoever waits then waits for seconds, and never for what is
 * left of a minute or an hour.
 */
const steps = [
  { withinMs: 60_000, burst: 20, apartMs: 2_000 },
  { withinMs: 3_600_000, burst: 120, apartMs: 15_000 },
] as const;

/** When the next write may be, ms since the epoch, by when those of the last hour were, the latest last. */
export const nextWrite = (times: readonly number[]): number => {
  const last = times.at(-1) ?? Number.NEGATIVE_INFINITY;
  const waits = steps.map(({ withinMs, burst, apartMs }) => {
    const first = times.at(-burst);
    return first !== undefined && last - first < withinMs ? apartMs : 0;
  });
  return last + Math.max(...waits);
};

/** Writes that still count. */
export const lately = (times: readonly number[], now: number): number[] =>
  times.filter((time) => now - time < 3_600_000);
