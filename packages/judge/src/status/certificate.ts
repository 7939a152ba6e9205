/** Days before the end of a certificate at which it is told of. */
const tellingDays = [30, 14, 7, 3, 1, 0];

const dayMs = 86_400_000;

/** The fewest of those days that it has come to; null: of none yet, or it was told of already. Times in ms since the epoch. */
export const expiringIn = (notAfter: number, now: number, told: number | null): number | null => {
  const left = (notAfter - now) / dayMs;
  const days = tellingDays.findLast((at) => left <= at);
  return days === undefined || (told !== null && told <= days) ? null : days;
};
