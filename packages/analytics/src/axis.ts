import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { Rolled } from '@convoy/model/monitoring/rolled';
import { quantileOf } from '@convoy/model/monitoring/sketch';

/** Something that a deployment did which users may have noticed. Times in ms since the epoch. */
export interface Milestone {
  readonly at: number;
  readonly type: Event['type'];
  readonly deployment: string;
  /** Null: it concerns all of its services. */
  readonly service: string | null;
}

/** A stretch of time: what was seen in it, and what was done. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** Null: nobody looked, so nobody knows. */
  readonly seen: {
    readonly looks: number;
    readonly failed: number;
    readonly p50: number | null;
    readonly p95: number | null;
  } | null;
  readonly milestones: readonly Milestone[];
}

const noticeable: ReadonlySet<Event['type']> = new Set<Event['type']>([
  ...(['deployment.planned', 'deployment.confirmed', 'deployment.halted', 'deployment.finished'] as const),
  ...(['service.deployed', 'service.weighed', 'service.shifted', 'service.rolled-back'] as const),
  ...(['failure.detected', 'rollback.decided', 'rollback.failed', 'task.finished'] as const),
]);

/** What of a deployment's journal there is to see beside the numbers of a service, or of all of them; oldest first. */
export const milestonesOf = (journal: readonly Event[], service?: string): Milestone[] =>
  inForce(journal)
    .filter(({ type }) => noticeable.has(type))
    .map((event) => ({
      ...{ at: Date.parse(event.at), type: event.type, deployment: event.deployment },
      service: 'service' in event && event.service !== undefined ? event.service : null,
    }))
    .filter((one) => service === undefined || one.service === null || one.service === service)
    .sort((a, b) => a.at - b.at);

const seenIn = ({ counts, latency }: Rolled): NonNullable<Mark['seen']> => ({
  looks: counts.good + counts.poor + counts.bad,
  failed: counts.bad,
  ...{ p50: quantileOf(latency, 0.5), p95: quantileOf(latency, 0.95) },
});

/**
 * Roll-ups of one width and milestones on one time axis, oldest first: every window that was seen, and every other one in
 * which something was done.
 */
export const onOneAxis = (
  windows: readonly Rolled[],
  milestones: readonly Milestone[],
  widthMs: number,
): readonly Mark[] => {
  const seen = new Map(windows.map((window) => [window.from, window]));
  const done = Map.groupBy(milestones, ({ at }) => Math.floor(at / widthMs) * widthMs);
  return [...new Set([...seen.keys(), ...done.keys()])]
    .sort((a, b) => a - b)
    .map((from) => {
      const window = seen.get(from);
      return { from, to: from + widthMs, seen: window ? seenIn(window) : null, milestones: done.get(from) ?? [] };
    });
};
