/** A release that users met shortly before an incident began, of its cause or of something that the cause needs. */
export interface Suspect {
  readonly service: string;
  readonly deployment: string;
  /** Versions; null: there was none before. */
  readonly from: string | null;
  readonly to: string;
  /** When users met it, ms since the epoch. */
  readonly shiftedAt: number;
  /** Commits of both, where they are known. */
  readonly fromCommit?: string;
  readonly toCommit?: string;
}

const short = 10;

/** `a1b2c3d..e4f5a6b`; empty where nobody knows the commits. */
const commitsOf = ({ fromCommit, toCommit }: Suspect): string =>
  toCommit === undefined
    ? ''
    : `${fromCommit === undefined ? '' : `${fromCommit.slice(0, short)}..`}${toCommit.slice(0, short)}`;

/** One of them in words, without when it was. */
export const suspectText = (suspect: Suspect): string => {
  const { service, from, to, deployment } = suspect;
  const commits = commitsOf(suspect);
  return `${service} ${from === null ? '' : `${from} → `}${to} by ${deployment}${commits === '' ? '' : ` (${commits})`}`;
};
