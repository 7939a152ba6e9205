import type { Release } from './release.ts';

/** A release that the provider finds in place. */
export interface Found {
  readonly release: Release;
  /** Idempotency key of the deploy that put it there, where the provider keeps it. */
  readonly key?: string;
  /** Where only this release answers, if there is such a place: so both slots can be looked at during a canary. */
  readonly url?: string;
  readonly slot?: string;
}

export interface Description {
  /** What serves users now. */
  readonly live: Found | null;
  /** What runs beside it without traffic, or with a canary's share of it: a candidate or the former release. */
  readonly idle: Found | null;
  /** Share (0 to 1) of the traffic that `idle` gets; absent where the provider cannot tell or nothing is idle. */
  readonly share?: number;
  /** How many processes of what is live there are to be, and are ready; absent where the provider does not tell. */
  readonly replicas?: { readonly wanted: number; readonly ready: number };
  /** Where the service answers its users. */
  readonly url?: string;
}
