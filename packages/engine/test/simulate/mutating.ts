import { decide } from '@convoy/engine/decide';
import type { Parts } from '@convoy/engine/simulate/agent';
import type { FaultKind } from '@convoy/engine/simulate/trouble';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Plan, Step } from '@convoy/model/plan';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { Running, State } from '@convoy/model/state';

/** What is broken, and the parts of the engine that are so. */
export interface Mutation {
  readonly broken: string;
  readonly parts: Parts;
  /** What must go wrong for it to show, where among all faults that is rare. */
  readonly faults?: readonly FaultKind[];
}

type Decide = typeof decide;
type Decision = ReturnType<Decide>;

export const deciding = (change: (decision: Decision, state: State) => Decision): Parts => ({
  decide: (state, now) => change(decide(state, now), state),
});
export const withFacts = (change: (fact: Fact) => Fact | null): Parts =>
  deciding((decision) => ({ ...decision, facts: decision.facts.flatMap((fact) => change(fact) ?? []) }));
export const withSteps = (change: (step: Step) => Step): Parts => ({
  decide: (state, now) =>
    decide(state.plan ? { ...state, plan: { ...state.plan, steps: state.plan.steps.map(change) } } : state, now),
});
export const ending = (when: (state: State) => boolean): Parts =>
  deciding((decision, state) =>
    when(state) && !state.outcome
      ? { ...decision, commands: [], facts: [{ type: 'deployment.finished', outcome: 'rolled-back' }] }
      : decision,
  );
export const folding = (change: (state: State, event: Event, before: State) => State): Parts => ({
  fold: ((state: State, event: Event) => change(fold(state, event), event, state)) as typeof fold,
});

/** Rules that read other settings, or another plan, than the deployment has. */
export const reading = (change: { settings?: (of: Settings) => Settings; plan?: (of: Plan) => Plan }): Parts => {
  const known = new WeakMap<object, object>();
  const once = <T extends object>(of: T | null, changed: ((of: T) => T) | undefined): T | null => {
    if (!of || !changed) return of;
    if (!known.has(of)) known.set(of, changed(of));
    return known.get(of) as T;
  };
  return {
    decide: (state, now) =>
      decide({ ...state, settings: once(state.settings, change.settings), plan: once(state.plan, change.plan) }, now),
  };
};

export const services = (of: Settings, change: (service: ServiceSettings) => Partial<ServiceSettings>): Settings => ({
  ...of,
  services: Object.fromEntries(
    Object.entries(of.services).map(([name, service]) => [name, { ...service, ...change(service) }]),
  ),
});

/** A deployment that goes on by other settings than it was planned with. */
export const planning = (change: (service: ServiceSettings) => Partial<ServiceSettings>): Parts =>
  folding((state, event) =>
    event.type === 'deployment.planned' && state.settings
      ? { ...state, settings: services(state.settings, change) }
      : state,
  );

/** Whoever goes on remembers otherwise what was under way; null: not at all. */
export const resuming = (change: (running: Running) => Running | null): Parts =>
  folding((state, event) => {
    if (event.type !== 'deployment.resumed') return state;
    const known = Object.entries(state.running).flatMap(([key, running]) => {
      const changed = change(running);
      return changed ? [[key, changed] as const] : [];
    });
    return { ...state, running: Object.fromEntries(known) };
  });
