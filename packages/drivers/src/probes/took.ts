import type { Clock } from '@convoy/model/ports';

/** Milliseconds since then, to the microsecond: more is noise, and digits in what is kept. */
export const took = (clock: Clock, began: number): number =>
  Math.max(0, Math.round((clock.now() - began) * 1_000) / 1_000);
