import type { Profile } from '@convoy/model/checks';

/** So many answers stand for all. */
const kept = 200;

/**
 * A sample small enough to be kept: its newest times, in milliseconds of three digits. They stay in their order, for how
 * they follow one another says how much their number is worth.
 */
export const profileOf = (ms: readonly number[], errors: number): Profile => ({
  ms: ms.slice(-kept).map((value) => Number(value.toPrecision(3))),
  samples: ms.length + errors,
  errors,
});
