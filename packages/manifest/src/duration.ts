const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `300ms 1s 2m 1h 30d`; NaN for anything else. */
export const durationMs = (value: unknown): number => {
  const [, digits, unit] = (typeof value === 'string' && value.match(/^(\d{1,6})(ms|s|m|h|d)$/)) || [];
  return Number(digits) * (units[unit ?? ''] ?? Number.NaN);
};
