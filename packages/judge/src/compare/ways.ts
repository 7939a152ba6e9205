import type { ComparisonRule } from './rule.ts';
import type { Evidence } from './values.ts';

/** A change to more, or to less. */
export type Way = keyof Evidence;

/** The directions in which a change is bad. */
export const badWays = ({ direction }: ComparisonRule): readonly Way[] =>
  direction === 'both' ? ['up', 'down'] : [direction];
