import { checksOfService } from '@convoy/model/checks';
import type { Command } from '@convoy/model/commands';
import { subjectOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Dated } from '@convoy/model/look';
import { servicesNeeded } from '@convoy/model/neighbours';
import type { Plan, Step } from '@convoy/model/plan';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import { affectedOf, type Failure, type Running, type ServiceState, type State, serviceOf } from '@convoy/model/state';
import { freshMs } from '../limits.ts';

/** What a rule says should happen. Facts are conclusions to be journalled; commands are to be begun. */
export interface Advice {
  readonly facts?: readonly Fact[];
  readonly commands?: readonly Command[];
}

/** A rule is pure: the same view gives the same advice. A capability is one more rule. */
export type Rule = (view: View) => Advice;

/** The state of a planned deployment, with what several rules ask of it worked out once. */
export interface View {
  readonly state: State;
  readonly now: number;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly affected: ReadonlySet<string>;
  /** Failures that no rollback and no halt has answered yet. */
  readonly pending: readonly Failure[];
  readonly steps: ReadonlyMap<string, Step>;
  /** What runs, by its subject. */
  readonly busy: ReadonlyMap<string, Running>;
}

/** Null before there is a plan. */
export const viewOf = (state: State, now: number): View | null => {
  const { plan, settings } = state;
  if (!plan || !settings) return null;
  return {
    state,
    now,
    plan,
    settings,
    affected: affectedOf(state),
    pending: state.failures.filter(({ settled }) => !settled),
    steps: stepsOf(plan),
    busy: new Map(Object.values(state.running).map((running) => [subjectOf(running.command), running])),
  };
};

const indexes = new WeakMap<Plan, ReadonlyMap<string, Step>>();

/** A plan never changes, so its index is made once. */
const stepsOf = (plan: Plan): ReadonlyMap<string, Step> => {
  const known = indexes.get(plan);
  if (known) return known;
  const made = new Map(plan.steps.map((step) => [step.service, step]));
  indexes.set(plan, made);
  return made;
};

export const progressOf = ({ state }: View, service: string): ServiceState => serviceOf(state, service);

export const settingsOf = ({ settings }: View, service: string): ServiceSettings | undefined =>
  Object.hasOwn(settings.services, service) ? settings.services[service] : undefined;

/** True when nothing new may begin on the way forward. */
export const stopped = ({ state, pending }: View): boolean =>
  pending.length > 0 ||
  state.asked !== null ||
  state.confirmed ||
  state.decisions.some(({ scope }) => scope === 'deployment');

/** Whether a service is out of this deployment: taken back, or skipped on the way. */
export const isOut = (view: View, service: string): boolean =>
  view.affected.has(service) || progressOf(view, service).skipped !== undefined;

/** Whether a verdict still says something of now. */
export const isFresh = ({ now }: View, verdict: Dated | undefined): boolean =>
  verdict !== undefined && now - verdict.seenAt <= freshMs;

/** Whether a need that is not deployed here has answered, and not as ready. */
export const hasRefused = (view: View, need: string): boolean => {
  const verdict = view.state.ready[need];
  return verdict !== undefined && verdict.outcome !== 'passed';
};

/** Whether a need will never be met: a service that is out, a task that failed, or a task behind either. */
export const isLost = (view: View, need: string): boolean => {
  if (view.steps.has(need)) return isOut(view, need);
  if (view.state.done[need]) return false;
  if (view.state.failures.some(({ task }) => task === need)) return true;
  const step = view.plan.tasks.find(({ task }) => task === need);
  return step?.needs.some((other) => isLost(view, other)) ?? false;
};

/** What a service needs and will never have: also a service behind a task that is done, on which it stands all the same. */
export const lostNeed = (view: View, { service, needs }: Step): string | undefined =>
  needs.find((need) => isLost(view, need)) ??
  [...servicesNeeded(view.settings, service)].find((need) => view.steps.has(need) && isOut(view, need));

/** Whether a need of a step is met: a task done, a service far enough for its dependents. */
export const isMet = (view: View, need: string): boolean => {
  const step = view.steps.get(need);
  if (!step) return view.state.done[need] === true;
  const { checkpointed } = progressOf(view, need);
  if (checkpointed) return true;
  return view.settings.shift === 'together' && !step.recreate && isProved(view, step);
};

/** Whether the candidate has passed its gate, or has none to pass. */
const isGated = (view: View, step: Step): boolean => {
  const { deployed, gated } = progressOf(view, step.service);
  return deployed !== undefined && (!step.phases.includes('gate') || gated?.outcome === 'passed');
};

/** Whether all of its own checks have passed. */
export const isVerified = (view: View, service: string): boolean => {
  const { verified = {} } = progressOf(view, service);
  return checksOfService(settingsOf(view, service)).every((kind) => verified[kind]?.outcome === 'passed');
};

/** Whether the candidate has passed all that comes before it serves anyone. */
export const isProved = (view: View, step: Step): boolean =>
  isGated(view, step) && (!step.phases.includes('verify') || isVerified(view, step.service));
