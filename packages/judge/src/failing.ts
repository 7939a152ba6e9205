import { type Row, rateOf, rowsOf, type Sample } from './compare/sample.ts';
import type { Trial } from './trial.ts';

/** The newest rows of a side, and by how much more of them must fail, and how many, to be no blip of one or two. */
const [newest, more, fewest] = [3, 0.2, 3];

const last = (sample: Sample): readonly Row[] => rowsOf(sample).slice(-newest);

/**
 * Whether much of what the candidate was asked last failed, and not of what the baseline was, last or ever. It is no verdict: one
 * who stops looking just then would never know.
 */
export const failsNow = ({ errors: { both } }: Trial): boolean => {
  const now = last(both.candidate);
  const usual = Math.max(rateOf(rowsOf(both.baseline)), rateOf(last(both.baseline)));
  return now.reduce((sum, { value }) => sum + value, 0) >= fewest && rateOf(now) >= usual + more;
};
