const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How a time span is written: a whole number and its unit, `300ms 1s 2m 1h 30d`. */
export const durationPattern = /^(\d{1,6})(ms|s|m|h|d)$/;
/** The same, longer than nothing. */
export const durationAboveZero = /^(?=\d{1,6}[a-z])0*[1-9]\d*(ms|s|m|h|d)$/;

/** Milliseconds of a time span; NaN for anything else. */
export const durationMs = (value: unknown): number => {
  const [, digits, unit] = (typeof value === 'string' && value.match(durationPattern)) || [];
  return Number(digits) * (units[unit ?? ''] ?? Number.NaN);
};

/** Whole days that a timer can wait: beyond 2^31 - 1 ms one fires at once. */
export const longestWait = '24d';

/** Whether a time span is one that can be waited for. */
export const isWaitable = (value: string): boolean => durationMs(value) <= durationMs(longestWait);
