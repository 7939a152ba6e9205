import { alertScore, scoreOf } from './detector.ts';
import { createTail, type Tail } from './tail.ts';

/** Tells how strange a row is by several measures of it at once, each of which is large where it is strange. */
export interface Strangeness {
  /** The score of a row in [0, 1], by its measures. They are learnt later. */
  next(measures: readonly number[]): number;
}

/** While something is strange every so manieth row is learnt: what stays strange becomes normal, but slowly. */
const reluctance = 8;
const calibrated = 2048;

/**
 * The smallest of the measures' tail probabilities, times their number (Bonferroni). A row is learnt only `delay` rows
 * later, so that a change that comes gradually does not teach its own beginning, and reluctantly when anything alarmed
 * meanwhile.
 */
export const createStrangeness = (overlaps: readonly number[], delay: number): Strangeness => {
  const tails: readonly Tail[] = overlaps.map((overlap) => createTail(calibrated, overlap));
  const waiting = Array.from({ length: delay }, () => new Float64Array(overlaps.length));
  let [rows, since] = [0, delay];
  return {
    next: (now) => {
      const slot = waiting[rows % delay] as Float64Array;
      const isLearnt = since >= delay || rows % reluctance === 0;
      if (rows >= delay)
        for (const [index, tail] of tails.entries()) tail[isLearnt ? 'learn' : 'note'](slot[index] as number);
      slot.set(now);
      rows += 1;
      let smallest = 1;
      for (const [index, tail] of tails.entries())
        smallest = Math.min(smallest, tail.probability(now[index] as number));
      const score = scoreOf(smallest * overlaps.length);
      since = score >= alertScore ? 0 : since + 1;
      return score;
    },
  };
};
