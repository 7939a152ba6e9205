import { RRuleTemporal } from 'rrule-temporal';

/** `2026-01-30T16:00:00` as RFC 5545 writes it. */
const basic = (wall: number): string => `${new Date(wall).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** The last day counts whole. */
const whole = (rule: string): string => rule.replace(/\bUNTIL=(\d{8})(?=;|$)/, 'UNTIL=$1T235959Z');

/**
 * Wall times from `from` up to `to` at which a recurrence begins, both included. It counts from `first`; null: from no day in particular, which
 * is right for a rule that says its days itself.
 */
export const occurrences = (
  rule: string,
  {
    first,
    minute,
    from,
    to,
  }: { readonly first: string | null; readonly minute: number; readonly from: number; readonly to: number },
): number[] => {
  const day = first === null ? Date.parse(`${new Date(from).getUTCFullYear()}-01-01`) : Date.parse(first);
  const begin = basic(day + minute * 60_000);
  const recurrence = new RRuleTemporal({ rruleString: `DTSTART:${begin}\nRRULE:${whole(rule)}`, strict: true });
  return recurrence.between(new Date(from), new Date(to), true).map(({ epochMilliseconds }) => epochMilliseconds);
};
