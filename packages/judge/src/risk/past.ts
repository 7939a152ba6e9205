import type { Event, Fact } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { Plan, Undo } from '@convoy/model/plan';
import { own } from '@convoy/model/record';
import { sameRelease } from '@convoy/model/release';
import type { Change, Past } from './change.ts';

/** What of a plan says how it may go. `at`: when it begins, ms since the epoch. */
export const changeOf = ({ steps, tasks }: Plan, at: number): Change => {
  const counted = steps.flatMap(({ files }) => files ?? []);
  return {
    at,
    services: steps.map(({ service }) => service),
    first: steps.filter(({ from }) => from === null).length,
    files: counted.length === 0 ? null : counted.reduce((sum, files) => sum + files, 0),
    tasks: tasks.length,
    unguarded: steps.filter(({ recreate, phases }) => recreate || !phases.includes('gate')).length,
    needs: [...new Set([...steps, ...tasks].flatMap(({ ready }) => ready))],
    early: null,
  };
};

/**
 * What part of the looks at candidates that passed in the end was not healthy; null: nobody looked. One that did not pass is
 * no sign of a failure, it is one.
 */
export const earlyOf = (events: readonly Event[]): number | null => {
  const counts = events.flatMap((event) =>
    event.type === 'service.gated' && event.of === 'candidate' && event.verdict.outcome === 'passed'
      ? [event.verdict.counts]
      : [],
  );
  const all = counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : 1 - counts.reduce((sum, { successful }) => sum + successful, 0) / all;
};

/** Whose failure it was; of a check's failure that of all it spans. */
const blamedFor = ({ service, check }: Fact<'failure.detected'>, { checks }: Plan): readonly string[] => {
  if (service !== undefined) return [service];
  return checks.find((one) => one.check === check)?.needs ?? [];
};

/** A deployment that ended, and how; null: it is no deployment, or nobody can say how it went. */
const pastOf = (events: readonly Event[], undone: readonly Undo[]): Past | null => {
  const planned = events.find((event) => event.type === 'deployment.planned');
  if (planned?.plan.operation !== 'deploy' || planned.plan.steps.length === 0) return null;
  const { plan } = planned;
  const failures = events
    .filter((event) => event.type === 'failure.detected')
    .filter(({ point }) => point !== 'cancel');
  const back = plan.steps.filter(({ service, to }) =>
    undone.some((undo) => undo.service === service && sameRelease(undo.from, own(releasesOf(events), service) ?? to)),
  );
  const failed = failures.length > 0 || back.length > 0;
  if (!failed && !events.some(({ type }) => type === 'deployment.confirmed')) return null;
  const blamed = [...failures.flatMap((failure) => blamedFor(failure, plan)), ...back.map(({ service }) => service)];
  return {
    ...changeOf(plan, Date.parse(planned.at)),
    early: earlyOf(events),
    failed,
    blamed: [...new Set(blamed)],
  };
};

const releasesOf = (events: readonly Event[]) =>
  events.find((event) => event.type === 'deployment.confirmed')?.releases ?? {};

/**
 * What an environment's journals tell of its deployments; oldest first, and so is what comes of them. One that was taken
 * back later, by a deployment of its own, failed as well (DORA's change failure).
 */
export const historyOf = (journals: readonly (readonly Event[])[]): Past[] => {
  const history: Past[] = [];
  const undone: Undo[] = [];
  for (const journal of journals.toReversed()) {
    const events = inForce(journal);
    const past = pastOf(events, undone);
    if (past) history.push(past);
    const plan = events.find((event) => event.type === 'deployment.planned')?.plan;
    if (plan?.operation === 'rollback') undone.push(...plan.undo);
    // What was brought before by another deployment is not what was taken back, though it may be the same release.
    else for (const { service } of plan?.steps ?? []) remove(undone, service);
  }
  return history.reverse();
};

const remove = (undone: Undo[], service: string): void => {
  const kept = undone.filter((undo) => undo.service !== service);
  undone.splice(0, undone.length, ...kept);
};
