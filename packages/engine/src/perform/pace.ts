import type { Clock } from '@convoy/model/ports';

/** Milliseconds until the next look is due: looks begin an interval apart, and one that takes longer is followed at once. */
export const dueIn = (clock: Clock, intervalMs: number, beganAt: number): number =>
  Math.max(0, beganAt + intervalMs - clock.now());
