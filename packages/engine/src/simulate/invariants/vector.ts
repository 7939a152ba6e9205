import { areNeighbours, servicesNeeded, tolerate } from '@convoy/model/neighbours';
import type { Step } from '@convoy/model/plan';
import { sameRelease } from '@convoy/model/release';
import { buildRollback } from '@convoy/model/rollback-planner';
import type { Call } from '../chronicle.ts';
import { type Evidence, type Invariant, tickOfFirst } from '../evidence.ts';
import { firstShift, firstTraffic, provedAt, servedAt } from '../sight.ts';

/** Whether two releases side by side were confirmed so before, or are what the plan as a whole confirms. */
const isKnownPair = (a: Step, b: Step, isNew: ReadonlyMap<string, boolean>): boolean =>
  isNew.get(a.service) === isNew.get(b.service) || sameRelease(a.from, a.to) || sameRelease(b.from, b.to);

/** What serves when it is confirmed holds no two neighbours that were never confirmed together, unless one tolerates it. */
export const confirmedTogether: Invariant = (evidence) => {
  const { world, scenario } = evidence.trial;
  const confirmed = tickOfFirst(evidence, 'deployment.confirmed');
  const { plan, settings } = scenario;
  if (confirmed === null || plan.operation !== 'deploy') return null;
  const isNew = new Map(
    plan.steps.map(({ service, to }) => [
      service,
      sameRelease(servedAt(world, service, confirmed)?.release, { version: to.version }),
    ]),
  );
  for (const a of plan.steps)
    for (const b of plan.steps)
      if (
        isNew.get(a.service) &&
        areNeighbours(settings, a.service, b.service) &&
        !isKnownPair(a, b, isNew) &&
        !tolerate(settings, a.service, b.service)
      )
        return `${a.service} ${a.to.version} was confirmed beside the former ${b.service}, which neither tolerates`;
  return null;
};

/**
 * Under `together` nothing shifts, or gets a share, before all that do have proved themselves, and needs shift before their
 * dependents.
 */
export const togetherInOrder: Invariant = ({ trial }) => {
  const { world, scenario } = trial;
  const { settings, plan } = scenario;
  if (settings.shift !== 'together') return null;
  const shifts = new Map(
    plan.steps.flatMap((step) => {
      const { service } = step;
      const call = world.calls.find(({ kind, subject }) => isServing.has(kind) && subject === service);
      return call && !step.recreate ? [[service, { step, began: call.tick }] as const] : [];
    }),
  );
  for (const [service, { began }] of shifts) {
    for (const [other, { step }] of shifts) {
      const came = firstTraffic(world, other);
      if (!came || !step.phases.includes('gate')) continue;
      if ((provedAt(trial, other, came.slot, 0) ?? Number.POSITIVE_INFINITY) > began)
        return `${service} shifts before ${other} has proved itself`;
    }
    for (const need of servicesNeeded(settings, service)) {
      const came = firstShift(world, need);
      if (came && came.tick > began) return `${service} shifts before ${need}, which it needs`;
    }
  }
  return null;
};

const isServing: ReadonlySet<Call['kind']> = new Set(['weigh', 'shift']);

/** Beneath a contract task that ran nothing goes back: not in this deployment, and not by a plan made afterwards. */
export const floorsStand: Invariant = ({ state, trial: { world, scenario, stores } }: Evidence) => {
  const { plan, settings, base, capabilities } = scenario;
  const done = new Map(world.effects.filter(({ kind }) => kind === 'task').map(({ subject, tick }) => [subject, tick]));
  for (const { task, phase, guards } of plan.tasks) {
    const tick = done.get(task);
    if (phase !== 'contract' || tick === undefined) continue;
    const back = world.calls.find(
      (call) => call.kind === 'rollback' && call.tick > tick && guards.includes(call.subject),
    );
    if (back) return `${back.subject} is taken back beneath ${task}, which ran`;
    if (!state.outcome) continue;
    const to = Object.fromEntries(plan.steps.map(({ service, from }) => [service, from]));
    const asked = {
      settings,
      base: stores.record(),
      to,
      profiles: {},
      ordinal: base.ordinal,
      confirmed: [],
      shifts: [],
      only: null,
    };
    const again = buildRollback({ ...asked, capabilities });
    const stays = new Set(again.refusals.map(({ code, subject }) => code === 'BENEATH_FLOOR' && subject));
    const sunk = again.plan.undo.find(({ service }) => guards.includes(service) && !stays.has(service));
    if (sunk) return `${task} ran, and a new plan takes ${sunk.service} back beneath it`;
  }
  return null;
};
