import type { Bucket } from './sketch.ts';
import type { Grade } from './status.ts';

/** Looks of one stretch of time together. */
export interface Rolled {
  /** Its begin, ms since the epoch, a whole multiple of `widthMs`. */
  readonly from: number;
  readonly widthMs: number;
  readonly counts: Readonly<Record<Grade, number>>;
  /** Sketch of the milliseconds that answers took, good and poor. */
  readonly latency: readonly Bucket[];
}
