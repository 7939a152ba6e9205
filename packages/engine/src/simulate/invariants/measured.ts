import type { Step } from '@convoy/model/plan';
import type { Slot } from '../chronicle.ts';
import { type Evidence, type Invariant, tickOfFirst } from '../evidence.ts';
import { firstTraffic, provedAt, servedAt, servesSince } from '../sight.ts';

const never = Number.POSITIVE_INFINITY;

/** What came into service in this run and serves at that moment, other than by a rollback. */
const newAt = ({ trial: { world } }: Evidence, { service, from, to }: Step, tick: number): Slot | null => {
  const slot = servedAt(world, service, tick);
  const since = slot && servesSince(world, service, slot);
  if (!since || since.restored) return null;
  // Whoever goes back to what nothing tells apart from it finds it there already.
  const isBack = world.calls.some(
    ({ kind, subject, ended }) =>
      kind === 'rollback' && subject === service && ended !== null && ended > since.tick && ended < tick,
  );
  return isBack && from?.version === to.version ? null : slot;
};

/** Where a provider can shift, no traffic, nor a share of it, goes to a release before it has answered well enough at its own address. */
export const gateBeforeTraffic: Invariant = ({ trial }) => {
  const { world, scenario } = trial;
  for (const { service, to, recreate, phases } of scenario.plan.steps) {
    if (recreate || !phases.includes('gate')) continue;
    const first = firstTraffic(world, service);
    if (first && (provedAt(trial, service, first.slot, 0) ?? never) > first.tick)
      return `${service} ${to.version} had traffic before it had proved itself`;
  }
  return null;
};

/** What is confirmed was seen healthy until its watch was over. */
export const watchedBeforeConfirmed: Invariant = (evidence) => {
  const confirmed = tickOfFirst(evidence, 'deployment.confirmed');
  if (confirmed === null) return null;
  const { world, scenario } = evidence.trial;
  for (const step of scenario.plan.steps) {
    const { service } = step;
    const { health, watchMs } = scenario.settings.services[service] ?? {};
    const slot = newAt(evidence, step, confirmed);
    if (!slot || !health || watchMs === null || watchMs === undefined) continue;
    const dueAt = (servesSince(world, service, slot)?.at ?? 0) + watchMs;
    const isSeen = world.sights.some(
      ({ serial, at, tick, isHealthy }) => serial === slot.serial && at >= dueAt && tick < confirmed && isHealthy,
    );
    if (!isSeen) return `${service} was confirmed and nobody saw it through its watch`;
  }
  return null;
};

/** What is watched and confirmed was seen healthy after the last shift or way back, and after the last check, of any of it. */
export const seenBeforeConfirmed: Invariant = (evidence) => {
  const confirmed = tickOfFirst(evidence, 'deployment.confirmed');
  if (confirmed === null) return null;
  const { world, scenario } = evidence.trial;
  const ticks = [...world.traffic.map(({ tick }) => tick), ...world.checks.map(({ ended }) => ended)];
  const last = Math.max(0, ...ticks.filter((tick) => tick < confirmed));
  for (const step of scenario.plan.steps) {
    const { health, watchMs } = scenario.settings.services[step.service] ?? {};
    const slot = newAt(evidence, step, confirmed);
    if (!slot || !health || watchMs === null || watchMs === undefined) continue;
    const isSeen = world.sights.some(
      ({ serial, tick, isHealthy }) => serial === slot.serial && tick > last && tick < confirmed && isHealthy,
    );
    if (!isSeen) return `${step.service} was confirmed and nobody had seen it since all was in place and checked`;
  }
  return null;
};

/** What is confirmed has passed each integration check of it, which began when all that the check needs served. */
export const checkedBeforeConfirmed: Invariant = (evidence) => {
  const confirmed = tickOfFirst(evidence, 'deployment.confirmed');
  if (confirmed === null) return null;
  const { world, scenario } = evidence.trial;
  const steps = new Map(scenario.plan.steps.map((step) => [step.service, step]));
  for (const { check, needs } of scenario.plan.checks) {
    const since = needs.map((need) => {
      const step = steps.get(need);
      const slot = step && newAt(evidence, step, confirmed);
      return slot ? servesSince(world, need, slot)?.tick : undefined;
    });
    // What one that lost a service says of the rest is not judged here.
    if (since.includes(undefined)) continue;
    const isPassed = world.checks.some(
      (run) =>
        run.check === check &&
        run.passed &&
        run.ended < confirmed &&
        since.every((tick) => tick !== undefined && tick < run.began),
    );
    if (!isPassed) return `all that ${check} needs was confirmed, and it did not pass on what serves`;
  }
  return null;
};

/** What serves again after a rollback has answered well enough since, before the end, or a person took it as it is. */
export const measuredAgain: Invariant = (evidence) => {
  const finished = tickOfFirst(evidence, 'deployment.finished');
  if (finished === null) return null;
  const { trial } = evidence;
  const { world, scenario } = trial;
  for (const service of new Set([...scenario.plan.steps, ...scenario.plan.undo].map((one) => one.service))) {
    const last = world.calls.findLast((call) => call.subject === service && call.kind === 'rollback');
    const slot = servedAt(world, service, finished);
    if (!last || !slot || !scenario.settings.services[service]?.health) continue;
    if (evidence.state.services[service]?.accepted) continue;
    if ((provedAt(trial, service, slot, last.ended ?? never) ?? never) > finished)
      return `${service} was taken back, and what serves again was not measured before the end`;
  }
  return null;
};
