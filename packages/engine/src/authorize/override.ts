import type { Override } from '@convoy/model/events';
import type { Refusal } from '@convoy/model/refusal';

/** What a person may answer for. Everything else is refused because it cannot be done. */
const overridable: ReadonlySet<Refusal['code']> = new Set([
  'FROZEN',
  'HELD',
  'RISK_ASK',
  'STALE',
  'HISTORY_UNKNOWN',
  'PROMOTION_ONLY',
  'UNVERIFIED_COMBINATION',
  'TAKES_AWAY',
  'SOURCE_GOES_BACK',
  'SOURCE_HOLDS',
]);

export interface Passed {
  /** What is refused all the same, each with all that can be done about it in its reason. */
  readonly refusals: readonly Refusal[];
  readonly overridden: readonly Refusal[];
  /** What the journal keeps; null: nothing was in the way that had to be overridden. */
  readonly override: Override | null;
}

const told = ({ fix, ...refusal }: Refusal): Refusal => ({
  ...refusal,
  reason: [
    ...[[refusal.reason, ...(fix === undefined ? [] : [fix])].join(': ')],
    ...(overridable.has(refusal.code) ? ['--override REASON passes over it'] : []),
  ].join('; '),
});

/** Passes over what a person answers for, with their reason; null: nobody does. */
export const passOver = (refusals: readonly Refusal[], reason: string | null): Passed => {
  const overridden = reason === null ? [] : refusals.filter(({ code }) => overridable.has(code));
  const of = [...new Set(overridden.map(({ code }) => code))];
  return {
    refusals: refusals.filter((refusal) => !overridden.includes(refusal)).map(told),
    overridden,
    override: reason === null || of.length === 0 ? null : { reason, of },
  };
};
