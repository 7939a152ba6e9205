import type { Outcome } from '@convoy/model/recovery/facts';

/** The environment, held for one action. */
export interface Held {
  /** Aborted once somebody else wants it, or has it: what goes on is broken off. */
  readonly lost: AbortSignal;
  /** Gives it back, if it is still held. */
  release(): Promise<void>;
}

/** How a deployment that recovery asked for came out. */
export interface Ended {
  readonly outcome: Outcome;
  /** Stable, for machines. */
  readonly code: string;
  readonly reason: string;
  readonly deployment?: string;
}

/** What recovery acts with. `recovery` is the id of what was decided, and the key of its effect. */
export interface Hands {
  /** As a deployment takes an environment, so that neither acts while the other does. */
  hold(recovery: string): Promise<Held | { readonly refused: string }>;
  /** Starts what is live of a service again; the same key twice does it once where the provider can tell. Rejects with why not. */
  restart(service: string, recovery: string, signal: AbortSignal): Promise<void>;
  /** Resolves when nothing that was begun under this key is at work on this machine any more. */
  outlast(service: string, recovery: string, signal: AbortSignal): Promise<void>;
  /** An ordinary rollback, which takes the environment by itself. Never rejects for what is wrong with it. */
  rollback(service: string, recovery: string, reason: string): Promise<Ended>;
  /** An ordinary deployment of what is confirmed; the same. */
  correct(service: string, recovery: string, reason: string): Promise<Ended>;
  /** A deployment that was begun in the environment and has not ended, whoever drives it; null: there is none. */
  unfinished(): Promise<string | null>;
  /** What became of a deployment that a former process began for this; null: it did not come to that. */
  settle(recovery: string): Promise<Ended | null>;
}
