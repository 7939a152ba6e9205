import type { Deployment, Environment } from './deployments.ts';
import type { Comment, Issue, Pull } from './issues.ts';
import type { Artifact, CacheEntry, Dispatch, Run } from './runs.ts';

/** Someone who acts: a person, or the bot of an app. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** What a collaborator may do, as GitHub names the roles. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** A role of an organization's own, and the standard one that it is based on. */
export interface CustomRole {
  readonly name: string;
  readonly base: Role;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: number;
}

/**
 * All that the twin remembers but for git's objects, which are named by their content. It is never changed in place:
 * a write makes another, and what was before can be shown to a reader that lags. Times are milliseconds since 1970.
 */
export interface State {
  readonly repository: Repository;
  /** Full name (`refs/heads/main`) to the object it points to. */
  readonly refs: Readonly<Record<string, string>>;
  /** Branches that were deleted, the newest first, and where they pointed to. */
  readonly deletions: readonly {
    readonly id: number;
    readonly ref: string;
    readonly before: string;
    readonly at: number;
  }[];
  /** Login to role; whoever is not named has none. */
  readonly roles: Readonly<Record<string, Role | CustomRole>>;
  readonly artifacts: readonly Artifact[];
  readonly caches: readonly CacheEntry[];
  readonly runs: readonly Run[];
  readonly dispatches: readonly Dispatch[];
  readonly deployments: readonly Deployment[];
  readonly environments: readonly Environment[];
  readonly issues: readonly Issue[];
  readonly pulls: readonly Pull[];
  readonly comments: readonly Comment[];
}
