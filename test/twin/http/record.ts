/** One request as the twin saw it. */
export interface Recorded {
  readonly at: number;
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  /** `GET /repos/{owner}/…`, `graphql createCommitOnBranch`, `twirp CreateArtifact`, `PUT /blob/{id}`; or `unknown`. */
  readonly route: string;
  /** Null where no answer went out. */
  readonly status: number | null;
  /** Null without a token that the twin knows. */
  readonly actor: string | null;
  /** Parsed JSON; undefined for blobs and for what carries none. */
  readonly body: unknown;
  /** Kind of the fault it met. */
  readonly fault: string | null;
  /** Where the request, or the twin's own answer, differs from GitHub's description. */
  readonly problems: readonly string[];
}
