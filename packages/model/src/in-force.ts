import type { Ordered } from './order.ts';

/**
 * Of events in causal order, those that count: an agent that lost the head may write a little longer before it notices,
 * and its successor never saw that. Such an event has a lower epoch and yet a clock that is not behind its successor's
 * first. What it tells of the world the successor finds out by `describe`.
 */
export const inForce = <E extends Ordered>(events: readonly E[]): E[] => {
  const kept: E[] = [];
  let epoch = Number.POSITIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  let seen = Number.POSITIVE_INFINITY;
  for (const event of events.toReversed()) {
    const [of, lamport] = event.order;
    if (of < epoch) first = Math.min(first, seen);
    epoch = of;
    seen = Math.min(seen, lamport);
    if (lamport < first) kept.push(event);
  }
  return kept.reverse();
};
