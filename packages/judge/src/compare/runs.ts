import { plainEvidence } from './failure-evidence.ts';
import { rateOf, rowsOf } from './sample.ts';
import type { Comparison } from './state.ts';
import { badWays } from './ways.ts';

/** What is this unlikely would be sure of anything. */
const overwhelming = 1e-6;
/** By so much of all trials a rate must differ for nobody to let it pass. */
const much = 0.1;

/** Whether failures are surely more by their number alone, and not sure for they come in runs, of which there are few. */
export const countsForLess = ({ rule, both, evidence }: Comparison, level: number): boolean => {
  if (rule.metric !== 'errors') return false;
  const plain = plainEvidence(rule, both);
  return badWays(rule).some((way) => plain[way] <= level && evidence[way] > rule.alpha);
};

/**
 * Whether so many more fail that it is no pass, though all of them may be a few outages by chance: a tenth of all, and more than
 * chance by itself ever makes.
 */
export const isInRuns = (comparison: Comparison): boolean => {
  if (!countsForLess(comparison, overwhelming)) return false;
  const { baseline, candidate } = comparison.both;
  const [base, other] = [rateOf(rowsOf(baseline)), rateOf(rowsOf(candidate))];
  return badWays(comparison.rule).some((way) => (way === 'up' ? other - base : base - other) >= much);
};
