import type { Command } from './commands.ts';
import { subjectOf } from './commands.ts';
import { concernedBy } from './concern.ts';
import type { Event } from './events.ts';
import { anew, hold, without } from './fold-parts.ts';
import type { Floor } from './head.ts';
import type { CheckStep } from './plan.ts';
import { own } from './record.ts';
import { type Marker, sameRelease } from './release.ts';
import { attemptOf, type Failure, type Running, type ServiceState, type State, serviceOf } from './state.ts';

export const planned = (state: State, { plan, settings, base }: Event<'deployment.planned'>): State => ({
  ...state,
  ...base,
  plan,
  settings,
  services: Object.fromEntries(plan.steps.map(({ service }): [string, ServiceState] => [service, { attempt: 1 }])),
});

/** Markers move together, once, and only here. */
export const confirm = (state: State, { releases, deployment }: Event<'deployment.confirmed'>): State => {
  const ordinal = state.ordinal + 1;
  const moved = Object.entries(releases).flatMap(([service, release]): [string, Marker][] =>
    release === null ? [] : [[service, { release, deployment, ordinal, ...profileOf(state, service) }]],
  );
  const kept = Object.entries(state.markers).filter(([service]) => releases[service] !== null);
  return { ...state, ordinal, confirmed: true, markers: Object.fromEntries([...kept, ...moved]) };
};

/** A rollback measures nothing anew: the release it returns to has the profile that it had. */
const profileOf = (state: State, service: string): Pick<Marker, 'profile'> => {
  const profile = serviceOf(state, service).profile ?? own(state.plan?.profiles ?? {}, service);
  return profile ? { profile } : {};
};

/** From its start on, an effect may have happened. */
export const markTouched = (state: State, command: Command): State => {
  if (command.type !== 'deploy' && command.type !== 'weigh' && command.type !== 'shift') return state;
  const { service } = command;
  const recreate = state.plan?.steps.find((step) => step.service === service)?.recreate;
  const now = serviceOf(state, service);
  const touched = command.type !== 'deploy' || recreate ? { touched: true as const } : {};
  return { ...state, services: { ...state.services, [service]: { ...now, begun: true, ...touched } } };
};

/**
 * A contract task that ran, even in part, forbids going back beneath this deployment; it never runs again.
 * `done: false`: it failed, so only the floor is raised.
 */
const raiseFloor = (state: State, task: string, deployment: string, done = true): State => {
  const step = state.plan?.tasks.find((candidate) => candidate.task === task);
  if (!step) return state;
  const tasks = done ? { ...state.tasks, [task]: step.fingerprint } : state.tasks;
  if (step.phase === 'expand') return { ...state, tasks };
  const floor = { task, deployment, services: step.guards, ordinal: state.ordinal };
  // Under the same name it may have guarded other services before: what it forbade then stays forbidden.
  const isCovered = (known: Floor): boolean =>
    known.task === task && known.services.every((name) => floor.services.includes(name));
  return { ...state, tasks, floors: [...state.floors.filter((known) => !isCovered(known)), floor] };
};

/**
 * A task failed at its work: what it did stays, so a contract task has raised its floor, and one that may not run twice
 * asks a person.
 */
export const taskFailed = (state: State, { task, reason, deployment }: Event<'failure.detected'>): State => {
  if (task === undefined) return state;
  const next = raiseFloor(state, task, deployment, false);
  const isOnceOnly = state.settings?.tasks[task]?.idempotent === false;
  return isOnceOnly ? { ...next, partly: { ...next.partly, [task]: reason } } : next;
};

/** A task is done, here and for deployments to come. */
export const taskDone = (state: State, task: string, deployment: string): State =>
  raiseFloor({ ...state, done: { ...state.done, [task]: true } }, task, deployment);

/** A question to a person: what it is about stays open until it is answered. */
export const halted = (state: State, { code, reason, subject }: Event<'deployment.halted'>): State => {
  const asked = Object.entries(state.running).map(([key, running]): [string, Running] => [
    key,
    code === 'UNKNOWN_EFFECT' && subjectOf(running.command) === subject ? { ...running, unknown: true } : running,
  ]);
  return {
    ...state,
    halted: { code, reason, ...(subject === undefined ? {} : { subject }) },
    running: Object.fromEntries(asked),
  };
};

/** What the decision answers is settled: a failure that it does not reach still is to be answered. */
export const decided = (state: State, event: Event<'rollback.decided'>): State => {
  const { scope, affected, undo, hold, outcome, reasons, deployment } = event;
  const { plan } = state;
  const reached = new Set(affected);
  const isAnswered = (failure: Failure): boolean =>
    !plan || concernedBy(plan, failure).some((service) => reached.has(service));
  const next: State = {
    ...dropVerdicts(state, reached),
    asked: null,
    decisions: [...state.decisions, { scope, affected, undo, hold, outcome, reasons }],
    failures: state.failures.map((failure) => (isAnswered(failure) ? { ...failure, settled: true } : failure)),
  };
  return hold ? holdGuilty(next, state.failures.filter(isAnswered), deployment) : next;
};

/** Verdicts of checks of which something goes back are dropped: they spoke of another combination. */
const dropVerdicts = (state: State, back: ReadonlySet<string>): State => {
  // One that could not be run has no verdict, and has failed all the same.
  const isOver = (check: string): boolean =>
    Object.hasOwn(state.checks, check) ||
    state.failures.some(
      (failure) =>
        failure.check === check && failure.service === undefined && failure.attempt === attemptOf(state, check),
    );
  const isStale = ({ check, needs }: CheckStep): boolean => isOver(check) && needs.some((need) => back.has(need));
  const stale = state.plan?.checks.filter(isStale).map(({ check }) => check) ?? [];
  return { ...anew(state, stale), checks: stale.reduce(without, state.checks) };
};

/**
 * A release that failed its own gate or watch is held even if it never served anyone; not for a need that refused, nor for
 * what says nothing of it.
 */
const holdGuilty = (state: State, failures: readonly Failure[], deployment: string): State =>
  failures.reduce((known, { service, point, code, reason, outcome, settled: old }) => {
    const step = state.plan?.steps.find((candidate) => candidate.service === service);
    if (old || outcome || !step || point === 'deploy' || code === 'NEED_NOT_READY') return known;
    if (!serviceOf(state, step.service).begun) return known;
    const release = serviceOf(state, step.service).deployed?.release ?? step.to;
    if (sameRelease(step.from, release)) return known;
    return hold(known, { subject: step.service, release, deployment, reason });
  }, state);
