/** Why a plan must not be carried out as it is: a value, so that everything that stands in the way is told at once. */
export interface Refusal {
  /** The service or task it is about; for a whole plan the environment. */
  readonly subject: string;
  readonly code:
    | 'UNKNOWN_SERVICE'
    | 'NO_RELEASE'
    | 'HELD'
    | 'FROZEN'
    | 'RISK_ASK'
    | 'STALE'
    | 'HISTORY_UNKNOWN'
    | 'PROMOTION_ONLY'
    | 'NOT_PERMITTED'
    | 'NEED_NOT_READY'
    | 'BENEATH_FLOOR'
    | 'NOT_DEPLOYED'
    | 'UNVERIFIED_COMBINATION'
    | 'TAKES_AWAY'
    | 'SOURCE_GOES_BACK'
    | 'SOURCE_HOLDS'
    | 'NOTHING_TO_DO';
  readonly reason: string;
  /** What to do about it, where the reason does not say. */
  readonly fix?: string;
}

export const unknownService = (subject: string, environment: string): Refusal => ({
  subject,
  code: 'UNKNOWN_SERVICE',
  reason: `${subject} is not a service of ${environment}: \`convoy plan\` lists those there are`,
});
