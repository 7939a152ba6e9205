import type { Failures } from './failures.ts';
import { differenceOf, increaseOf } from './increase.ts';
import type { ComparisonRule, Looks } from './rule.ts';
import type { Both, Side } from './sample.ts';
import type { Evidence } from './values.ts';
import { badWays, type Way } from './ways.ts';

/** A comparison under way. */
export interface Comparison {
  readonly rule: ComparisonRule;
  readonly looks: Looks;
  readonly both: Both;
  readonly failures: Failures;
  /** The last look taken at what was measured; −1: none yet. */
  readonly look: number;
  /** The strongest evidence so far, and that of the last look. */
  readonly evidence: Evidence;
  readonly latest: Evidence;
}

/** Whether anything of a side was seen at all: what is missing and taken for 0 was not. */
export const hasSeen = ({ rule, both }: Comparison, side: Side): boolean =>
  both[side].size > (rule.missing === 'zero' ? both[side].missing : 0);

/** The bad direction that more speaks for, and how much does. */
export const strongest = (rule: ComparisonRule, evidence: Evidence): { readonly way: Way; readonly evidence: number } =>
  badWays(rule)
    .map((way) => ({ way, evidence: evidence[way] }))
    .reduce((one, other) => (other.evidence < one.evidence ? other : one));

/** Whether more has changed than is allowed, in a bad direction; a change from 0 always is more. */
export const isBeyond = ({ rule, both }: Comparison, ways: readonly Way[] = badWays(rule)): boolean => {
  const increase = increaseOf(rule, both) ?? Infinity;
  return ways.some(
    (way) =>
      (way === 'up' || increase === Infinity ? increase : -increase) > rule.maxIncrease && matters(rule, both, way),
  );
};

const matters = (rule: ComparisonRule, both: Both, way: Way): boolean =>
  rule.least === undefined || (way === 'up' ? 1 : -1) * differenceOf(rule, both) > rule.least;

/** The bad directions of which the comparison is as sure as its rule wants to be. */
export const sureWays = ({ rule, evidence }: Comparison): Way[] =>
  badWays(rule).filter((way) => evidence[way] <= rule.alpha);
