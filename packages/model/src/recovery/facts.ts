/** What can be done for a service. `correct`: what is confirmed is deployed again where something else is live. */
export type Means = 'restart' | 'rollback' | 'correct';

/** How what was decided came out. `deferred`: something else had the environment, and nothing was done. */
export type Outcome = 'done' | 'failed' | 'deferred';

/** In what the target is not as it was confirmed. */
export const differences = ['nothing-live', 'release', 'configuration', 'replicas', 'traffic'] as const;
export type Difference = (typeof differences)[number];

/** What is there instead of what was confirmed. */
export interface Drift {
  /** In the order of `differences`. */
  readonly differs: readonly Difference[];
  /** Version that is confirmed, and the one that is live; null: none is. */
  readonly wanted: string;
  readonly found: string | null;
  /** For a person, all of it. */
  readonly reason: string;
}

/** Facts about what is done where a service fails, or is not what was confirmed. */
export interface RecoveryFacts {
  /**
   * What is about to be done: the id is also the key of its effect. `attempt` counts from 1 the restarts of one trouble;
   * `actor`: a person asked for it, by hand, and it counts for nothing.
   */
  'recovery.decided': {
    readonly recovery: string;
    readonly service: string;
    readonly means: Means;
    readonly attempt: number;
    readonly reason: string;
    readonly actor?: string;
  };
  /** Its live release was started again; whether that helped is seen by looking at it. */
  'service.restarted': { readonly recovery: string; readonly service: string };
  /** What was decided came to an end otherwise. `deployment`: what it was done by. */
  'recovery.ended': {
    readonly recovery: string;
    readonly service: string;
    readonly outcome: Outcome;
    readonly code: string;
    readonly reason: string;
    readonly deployment?: string;
  };
  /** It is well again after what was done: nothing more is. */
  'recovery.succeeded': { readonly service: string; readonly reason: string };
  /** Nothing more is done by itself: `fix` is what a person is to do. */
  'recovery.escalated': { readonly service: string; readonly reason: string; readonly fix: string };
  /** What is live is not what was confirmed, seen twice; again where it differs in something else. */
  'drift.detected': { readonly service: string; readonly drift: Drift };
  'drift.ended': { readonly service: string; readonly reason: string };
  /** What is live cannot be told: that is no drift, and no absence of it. */
  'drift.unknown': { readonly service: string; readonly reason: string };
}

/** One of them, and when it came: ms since the epoch. */
export type RecoveryFact = {
  [T in keyof RecoveryFacts]: { readonly type: T; readonly at: number } & RecoveryFacts[T];
}[keyof RecoveryFacts];
