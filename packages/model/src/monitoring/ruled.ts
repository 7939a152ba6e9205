import type { Labels } from '../alerting/labels.ts';

/** A rule over what is watched that holds for what its labels name. */
export interface Ruled {
  readonly labels: Labels;
  /** What a person wants to read of it. */
  readonly notes: Labels;
  /** Since when it holds, ms since the epoch. */
  readonly since: number;
  /** Whether it has held for long enough. */
  readonly isFiring: boolean;
}
