import type { Bucket } from './sketch.ts';
import type { Grade } from './status.ts';

export type Counts = Readonly<Record<Grade, number>>;

/** Looks together: how many of which grade, and a sketch of the milliseconds that answers took, good and poor. */
export interface Seen {
  readonly counts: Counts;
  readonly latency: readonly Bucket[];
}

/** Looks of one stretch of time together. */
export interface Rolled extends Seen {
  /** Its begin, ms since the epoch, a whole multiple of `widthMs`. */
  readonly from: number;
  readonly widthMs: number;
  /** Those among them that were taken while people or a deployment worked on the service; absent: none. */
  readonly maintenance?: Seen;
}
