/** What the command's exit status says. */
export const exits = {
  /** Done. */
  done: 0,
  /** It failed and was taken back. */
  failed: 1,
  /** Wrong usage, or a manifest that cannot be deployed. */
  usage: 2,
  /** A person is needed. */
  halted: 3,
  /** Refused: a hold, a freeze, a stale commit, someone else at work. */
  refused: 4,
  /** Cancelled. */
  cancelled: 130,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];
