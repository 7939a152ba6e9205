import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import { momentsOf } from './runs.ts';

/** What of a deployment is worth a mark on an axis of time, in the order in which it usually comes. */
export const milestoneKinds = [
  ...(['planned', 'deployed', 'gated', 'weighed', 'shifted', 'checked', 'confirmed'] as const),
  ...(['rolling-back', 'rolled-back', 'halted', 'finished'] as const),
] as const;

export type MilestoneKind = (typeof milestoneKinds)[number];

/** One step of a deployment that somebody who looks at metrics wants to see beside them. */
export interface Milestone {
  /** Ms since the epoch. */
  readonly at: number;
  readonly deployment: string;
  readonly kind: MilestoneKind;
  /** Null: the deployment as a whole. */
  readonly service: string | null;
  /** The version that it is about; null: of none, or of several. */
  readonly version: string | null;
  /** A verdict, an outcome, or why: `passed`, `rolled-back`, a code; null: nothing more to say. */
  readonly detail: string | null;
}

type Found = Omit<Milestone, 'at' | 'deployment'>;

const found = (kind: MilestoneKind, more: Partial<Found> = {}): Found => ({
  ...{ kind, service: null, version: null, detail: null },
  ...more,
});

const perCent = (share: number): string => `${Math.round(share * 1_000) / 10} %`;

const milestoneIn = (event: Event): Found | null => {
  switch (event.type) {
    case 'deployment.planned':
      return found('planned');
    case 'service.deployed':
      return found('deployed', { service: event.service, version: event.release.version });
    case 'service.gated':
      return found('gated', { service: event.service, detail: event.verdict.outcome });
    case 'service.weighed':
      return found('weighed', {
        ...{ service: event.service, version: event.release.version, detail: perCent(event.share) },
      });
    case 'service.shifted':
      return found('shifted', { service: event.service, version: event.release.version });
    case 'service.checked':
      return found('checked', { service: event.service ?? null, detail: `${event.check}: ${event.verdict.outcome}` });
    case 'deployment.confirmed':
      return found('confirmed');
    case 'rollback.decided':
      return found('rolling-back', { detail: event.scope });
    case 'service.rolled-back':
      return found('rolled-back', { service: event.service, version: event.to?.version ?? null });
    case 'deployment.halted':
      return found('halted', { detail: event.code });
    case 'deployment.finished':
      return found('finished', { detail: event.outcome });
    default:
      return null;
  }
};

/** Milestones of one deployment's journal, in causal order: none is before the one that it follows, whatever clocks said. */
export const milestonesOf = (journal: readonly Event[]): Milestone[] => {
  const events = inForce(journal);
  const moments = momentsOf(events);
  const begin = Date.parse(events[0]?.at ?? '');
  return events.flatMap((event, index) => {
    const one = milestoneIn(event);
    return one ? [{ at: begin + (moments[index]?.ms ?? 0), deployment: event.deployment, ...one }] : [];
  });
};
