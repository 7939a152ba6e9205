/** Why a plan must not be carried out as it is: a value, so that everything that stands in the way is told at once. */
export interface Refusal {
  /** The service or task it is about; for a whole plan the environment. */
  readonly subject: string;
  readonly code:
    | 'UNKNOWN_SERVICE'
    | 'NO_RELEASE'
    | 'HELD'
    | 'NEED_NOT_READY'
    | 'BENEATH_FLOOR'
    | 'NOT_DEPLOYED'
    | 'UNVERIFIED_COMBINATION'
    | 'NOTHING_TO_DO';
  readonly reason: string;
}

export const unknownService = (subject: string, environment: string): Refusal => ({
  subject,
  code: 'UNKNOWN_SERVICE',
  reason: `${subject} is not a service of ${environment}: \`convoy plan\` lists those there are`,
});
