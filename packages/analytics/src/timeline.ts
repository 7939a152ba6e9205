import type { DeploymentOutcome, Event, Operation, Override } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { Plan } from '@convoy/model/plan';
import { type CriticalPath, criticalPathOf } from './critical-path.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { type Recovery, recoveryOf } from './recovery.ts';
import { momentsOf, runsOf } from './runs.ts';

export { durationsOf } from './durations.ts';

/** What happened when in one deployment. Times are milliseconds since `startedAt`. */
export interface Timeline {
  readonly deployment: string;
  readonly environment: string;
  readonly operation: Operation | null;
  /** What someone answered for, and why; null: nothing was in its way. */
  readonly override: Override | null;
  readonly outcome: DeploymentOutcome | null;
  readonly halted: { readonly code: string; readonly reason: string } | null;
  /** Time of the first event, ISO 8601. */
  readonly startedAt: string | null;
  /** Where the makespan begins: the plan, or the first command where there is none. */
  readonly beganMs: number;
  /** Where it ends: the confirmation; without one the end of the deployment, or what is known so far. */
  readonly endedMs: number;
  readonly makespanMs: number;
  readonly criticalPath: CriticalPath;
  /** Makespan ÷ critical path: 1 when nothing ever waited but for what it needs. */
  readonly ratio: number | null;
  readonly lanes: readonly Lane[];
  readonly recovery: Recovery | null;
}

const emptyPlan: Plan = {
  operation: 'deploy',
  ...{ steps: [], undo: [], tasks: [], checks: [], skipped: [], notes: [], stages: [] },
  criticalPath: { services: [], expectedMs: 0 },
};

const find = <T extends Event['type']>(events: readonly Event[], type: T) =>
  events.find((event): event is Extract<Event, { readonly type: T }> => event.type === type);

/** The halt that nobody has answered yet. */
const haltOf = (events: readonly Event[]): Timeline['halted'] => {
  const last = events.findLast(
    (event) =>
      ['deployment.halted', 'deployment.resumed', 'deployment.finished'].includes(event.type) ||
      (event.type === 'control.accepted' && event.verb === 'settle'),
  );
  return last?.type === 'deployment.halted' ? { code: last.code, reason: last.reason } : null;
};

/** Works a journal's events, in causal order, into times. */
export const timelineOf = (journal: readonly Event[]): Timeline => {
  const events = inForce(journal);
  const moments = momentsOf(events);
  const runs = runsOf(events, moments);
  const requested = find(events, 'deployment.requested');
  const planned = find(events, 'deployment.planned');
  const plan = planned?.plan ?? emptyPlan;
  const indexOf = (type: Event['type']): number => events.findIndex((event) => event.type === type);
  const began = [indexOf('deployment.planned'), indexOf('command.started'), 0].find((index) => index >= 0) ?? 0;
  const ends = [indexOf('deployment.confirmed'), indexOf('deployment.finished'), events.length - 1];
  const ended = ends.find((index) => index >= 0) ?? 0;
  const beganMs = moments[began]?.ms ?? 0;
  const endedMs = moments[ended]?.ms ?? 0;
  const makespanMs = endedMs - beganMs;
  const criticalPath = planned ? criticalPathOf(runs, plan, planned.settings, ended) : { ms: 0, links: [] };
  return {
    deployment: events[0]?.deployment ?? '',
    environment: events[0]?.environment ?? '',
    operation: requested?.operation ?? null,
    override: requested?.override ?? null,
    outcome: find(events, 'deployment.finished')?.outcome ?? null,
    halted: haltOf(events),
    startedAt: events[0]?.at ?? null,
    ...{ beganMs, endedMs, makespanMs, criticalPath },
    ratio: criticalPath.ms > 0 ? makespanMs / criticalPath.ms : null,
    lanes: lanesOf(events, moments, runs, plan),
    recovery: recoveryOf(events, moments),
  };
};
