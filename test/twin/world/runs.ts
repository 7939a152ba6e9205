/** What GitHub says of runs and jobs alike. */
export interface Progress {
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  readonly conclusion:
    | 'success'
    | 'failure'
    | 'neutral'
    | 'cancelled'
    | 'skipped'
    | 'timed_out'
    | 'action_required'
    | null;
  readonly startedAt: number;
  readonly updatedAt: number;
}

export interface Job extends Progress {
  readonly id: number;
  readonly name: string;
  /** The runner that took it; null where none has yet. */
  readonly runner: string | null;
}

export interface Attempt extends Progress {
  readonly attempt: number;
  readonly triggeringActor: string;
  readonly jobs: readonly Job[];
}

/** A workflow run: the last of its attempts is what it is now. */
export interface Run {
  readonly id: number;
  readonly number: number;
  readonly name: string;
  /** The workflow's file, `.github/workflows/x.yml`. */
  readonly path: string;
  readonly workflowId: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** Another repository's where a fork runs. */
  readonly headRepositoryId: number;
  readonly actor: string;
  readonly createdAt: number;
  readonly attempts: readonly Attempt[];
}

/** An artifact of a run. Until it is finalized nobody but its uploader sees it. */
export interface Artifact {
  readonly id: number;
  readonly runId: number;
  /** The ids of the runtime token that made it. */
  readonly backend: { readonly run: string; readonly job: string };
  readonly name: string;
  readonly mimeType: string;
  readonly blob: string;
  readonly finalized: boolean;
  /** Bytes. */
  readonly size: number;
  readonly digest: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** The branch it was made on: only runs of it, or of others where it is the default branch, find it. */
  readonly ref: string;
  readonly blob: string;
  readonly finalized: boolean;
  /** Bytes. */
  readonly size: number;
  readonly createdAt: number;
  readonly usedAt: number;
}

/** A workflow that someone dispatched; the run it would start is for a test to seed. */
export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly at: number;
}
