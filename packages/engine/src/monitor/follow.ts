import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Followed, Trouble } from '@convoy/model/monitoring/followed';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { pointOf } from '@convoy/model/point';
import { replay } from '@convoy/model/replay';
import type { State } from '@convoy/model/state';
import { noticesOf } from './notices.ts';
import type { ReadRule } from './rules.ts';

/** A deployment's journal as it is now. */
export interface Followable {
  readonly deployment: string;
  /** In causal order. */
  readonly events: readonly Event[];
}

const servicesOf = ({ plan }: State): string[] => [
  ...new Set([...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service)),
];

/** What is wrong with a deployment by all of its journal; null: nothing, or nothing any more. */
const troubleOf = (state: State): Trouble | null => {
  const { failures, decisions, halted, blocked, outcome, confirmed, deployment, plan } = state;
  const [first] = failures;
  const { point, service } = first ?? {};
  const where = { ...(point && { point }), ...(service && { service }) };
  const [stuck] = Object.entries(blocked);
  if (outcome === null && stuck) {
    const [name, why] = stuck;
    const title = `the way back of ${name} failed`;
    return { ...where, severity: 'critical', title, reason: halted?.reason ?? why };
  }
  if (halted)
    return { ...where, severity: 'critical', title: `${deployment} waits for a person`, reason: halted.reason };
  if (confirmed || plan?.operation === 'rollback') return null;
  if (first) {
    const what = service ?? first.task ?? first.check ?? deployment;
    return { ...where, severity: 'warning', title: `${what} failed at ${pointOf(first)}`, reason: first.reason };
  }
  const [back] = decisions;
  if (!back) return null;
  const [reason = 'somebody asked for it'] = back.reasons;
  return { severity: 'warning', title: `${deployment} is rolled back`, reason };
};

/** Whoever goes on with it has not brought it out of trouble by that: it lasts until the deployment ends or is confirmed. */
const standing = (found: Trouble | null, known: Trouble | undefined, { outcome, confirmed }: State): Trouble | null => {
  if (!known || outcome !== null || confirmed) return found;
  if (found !== null && (found.severity === 'critical' || known.severity === 'warning')) return found;
  const { severity, title, reason } = known;
  return { severity, title, reason };
};

const confirmedAt = (events: readonly Event[]): number | null => {
  const event = events.findLast(({ type }) => type === 'deployment.confirmed');
  return event ? Date.parse(event.at) : null;
};

const aboutOf = ({ requested }: State): Followed['about'] => ({
  ...(requested?.commit && { commit: requested.commit }),
  ...(requested?.run && { run: requested.run }),
});

/**
 * More of a deployment's journal than was read before, and what people are to be told of that once; null: there is no more.
 * The same journal gives the same, whoever reads it and however often.
 */
export const follow = (
  { following, noticed }: Monitoring,
  { deployment, events }: Followable,
  {
    rules,
    environment,
    now,
  }: { readonly rules: readonly ReadRule[]; readonly environment: string; readonly now: number },
): MonitorFact<'deployment.followed'> | null => {
  const before = following.deployments.get(deployment)?.seen ?? {};
  const segmentOf = ({ order: [epoch, , agent] }: Event): string => `${epoch}.${agent}`;
  const isNew = (event: Event): boolean => event.order[3] > (before[segmentOf(event)] ?? 0);
  if (!events.some(isNew)) return null;
  const seen: Record<string, number> = { ...before };
  for (const event of events) seen[segmentOf(event)] = Math.max(seen[segmentOf(event)] ?? 0, event.order[3]);
  const counted = inForce(events);
  const state = replay(events);
  const known = following.troubled.get(deployment);
  const trouble = standing(troubleOf(state), known, state);
  // What it is known by stays, whatever another process is found to have written before.
  const { point: _, service: __, ...rest } = trouble ?? {};
  const pinned = { ...(known?.point && { point: known.point }), ...(known?.service && { service: known.service }) };
  const about = aboutOf(state);
  const at = confirmedAt(counted);
  return {
    ...{ type: 'deployment.followed', deployment, seen, services: servicesOf(state), about },
    trouble: trouble && known ? ({ ...rest, ...pinned } as Trouble) : trouble,
    ...{ isOver: state.outcome !== null, confirmedAt: at },
    deployedAt: state.plan?.operation === 'deploy' ? at : null,
    notices: noticesOf(counted.filter(isNew), {
      ...{ rules, environment, noticed, now, labels: { deployment }, notes: about },
    }),
  };
};
