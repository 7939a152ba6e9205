export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly user: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
}

/** A comment of an issue or of a pull request: they share their numbers. */
export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  readonly body: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly user: string;
  readonly base: { readonly ref: string; readonly sha: string };
  /** `repositoryId` is another's where it comes from a fork. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repositoryId: number; readonly owner: string };
  readonly mergeCommitSha: string | null;
  readonly mergedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}
