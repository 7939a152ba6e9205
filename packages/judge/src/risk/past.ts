import type { Event, Fact } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { Plan, Undo } from '@convoy/model/plan';
import { own } from '@convoy/model/record';
import { type Release, sameRelease } from '@convoy/model/release';
import type { Change, Past } from './change.ts';
import { unhealthyPart } from './early.ts';

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
const earlyOf = (events: readonly Event[]): number | null =>
  unhealthyPart(
    events.flatMap((event) =>
      event.type === 'service.gated' && event.of === 'candidate' && event.verdict.outcome === 'passed'
        ? [event.verdict]
        : [],
    ),
  );

/** Whose failure it was; of a check's failure that of all it spans. */
const blamedFor = ({ service, check }: Fact<'failure.detected'>, { checks }: Plan): readonly string[] => {
  if (service !== undefined) return [service];
  return checks.find((one) => one.check === check)?.needs ?? [];
};

/** What one journal tells for judging others: small, and the same for ever once the deployment has ended. */
export interface Told {
  /** The deployment as it ended; null: it is none, or nobody can say how it went. */
  readonly past: Past | null;
  /** What it brought, by service. */
  readonly brought: Readonly<Record<string, Release>>;
  /** What it took back of what others brought. */
  readonly undo: readonly Undo[];
}

/** What a journal tells, its events in causal order. */
export const toldOf = (journal: readonly Event[]): Told => {
  const events = inForce(journal);
  const planned = events.find((event) => event.type === 'deployment.planned');
  if (!planned) return { past: null, brought: {}, undo: [] };
  const { plan } = planned;
  if (plan.operation === 'rollback') return { past: null, brought: {}, undo: plan.undo };
  const failures = events
    .filter((event) => event.type === 'failure.detected')
    .filter(({ point }) => point !== 'cancel');
  const confirmed = events.find((event) => event.type === 'deployment.confirmed');
  const isKnown = plan.steps.length > 0 && (failures.length > 0 || confirmed !== undefined);
  const past: Past = {
    ...changeOf(plan, Date.parse(planned.at)),
    early: earlyOf(events),
    failed: failures.length > 0,
    blamed: [...new Set(failures.flatMap((failure) => blamedFor(failure, plan)))],
  };
  const brought = plan.steps.map(({ service, to }) => [service, own(confirmed?.releases ?? {}, service) ?? to]);
  return { past: isKnown ? past : null, brought: Object.fromEntries(brought), undo: [] };
};

/**
 * What an environment's journals tell of its deployments; oldest first, and so is what comes of them. One that was taken
 * back later, by a deployment of its own, failed as well (DORA's change failure).
 */
export const historyOf = (all: readonly Told[]): Past[] => {
  const undone = new Map<string, Release>();
  const history: Past[] = [];
  for (const { past, brought, undo } of all.toReversed()) {
    const back = Object.keys(brought).filter((service) => sameRelease(undone.get(service) ?? null, brought[service]));
    if (past)
      history.push({
        ...past,
        failed: past.failed || back.length > 0,
        blamed: [...new Set([...past.blamed, ...back])],
      });
    for (const { service, from } of undo) undone.set(service, from);
    // Whoever brought it before that brought something else, though it may be the same release.
    for (const service of Object.keys(brought)) undone.delete(service);
  }
  return history.reverse();
};
