import { decide } from '@convoy/engine/decide';
import type { Parts } from '@convoy/engine/simulate/agent';
import type { InvariantName } from '@convoy/engine/simulate/invariants';
import type { Command } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Step } from '@convoy/model/plan';
import type { State } from '@convoy/model/state';

type Decide = typeof decide;
type Decision = ReturnType<Decide>;

const deciding = (change: (decision: Decision, state: State) => Decision): Parts => ({
  decide: (state, now) => change(decide(state, now), state),
});
const withFacts = (change: (fact: Fact) => Fact | null): Parts =>
  deciding((decision) => ({ ...decision, facts: decision.facts.flatMap((fact) => change(fact) ?? []) }));
const withSteps = (change: (step: Step) => Step): Parts => ({
  decide: (state, now) =>
    decide(state.plan ? { ...state, plan: { ...state.plan, steps: state.plan.steps.map(change) } } : state, now),
});
const ending = (when: (state: State) => boolean): Parts =>
  deciding((decision, state) =>
    when(state) && !state.outcome
      ? { ...decision, commands: [], facts: [{ type: 'deployment.finished', outcome: 'rolled-back' }] }
      : decision,
  );
const folding = (change: (state: State, event: Event, before: State) => State): Parts => ({
  fold: ((state: State, event: Event) => change(fold(state, event), event, state)) as typeof fold,
});
const isRollback = ({ type }: Command): boolean => type === 'rollback';

/** Each breaks one rule that an invariant guards. */
export const mutations: Readonly<Record<InvariantName, { readonly broken: string; readonly parts: Parts }>> = {
  'comes-to-an-end': {
    broken: 'nobody watches',
    parts: deciding((decision) => ({
      ...decision,
      commands: decision.commands.filter(({ type }) => type !== 'watch'),
    })),
  },
  'one-effect-per-key': {
    broken: 'a resumed deploy is repeated without a look at what is there',
    parts: {
      provider: (provider) => ({ ...provider, describe: async () => ({ live: null, idle: null }) }),
    },
  },
  'started-before-effect': {
    broken: 'the journal answers before it has written',
    parts: {
      journal: (journal) => {
        let late: readonly Event[] = [];
        return {
          load: () => journal.load(),
          append: async (events) => {
            const due = late;
            late = events;
            if (due.length > 0) await journal.append(due);
          },
        };
      },
    },
  },
  'every-effect-settled': {
    broken: 'a failure ends it at once, whatever is under way',
    parts: ending(({ failures, running }) => failures.length > 0 && Object.keys(running).length > 0),
  },
  'fenced-is-silent': {
    broken: 'a head that was lost looks like one that was written',
    parts: { head: (head) => ({ ...head, write: async (...args) => (await head.write(...args)) ?? args[1] }) },
  },
  'one-owner-acts': {
    broken: 'the head is written without compare-and-swap',
    parts: {
      head: (head) => ({
        ...head,
        write: async (record, _, note) => head.write(record, (await head.read()).revision, note),
      }),
    },
  },
  'rollback-order': {
    broken: 'what was shifted first goes back first',
    parts: deciding((decision) => ({
      ...decision,
      commands: [
        ...decision.commands.filter((command) => !isRollback(command)),
        ...decision.commands.filter(isRollback).toReversed(),
      ],
    })),
  },
  'needs-first': { broken: 'needs are not waited for', parts: withSteps((step) => ({ ...step, needs: [] })) },
  'max-parallel': {
    broken: 'there is no limit',
    parts: {
      decide: (state, now) =>
        decide(state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state, now),
    },
  },
  'markers-by-confirmation': {
    broken: 'a marker moves when its service shifts',
    parts: folding((state, event) => {
      if (event.type !== 'service.shifted') return state;
      const { service, release, deployment } = event;
      return { ...state, markers: { ...state.markers, [service]: { release, deployment, ordinal: 9 } } };
    }),
  },
  'markers-are-live': {
    broken: 'nothing is undone',
    parts: withFacts((fact) => (fact.type === 'rollback.decided' ? { ...fact, undo: [] } : fact)),
  },
  'gate-before-traffic': {
    broken: 'the shift comes before the gate',
    parts: withSteps((step) => ({ ...step, phases: ['deploy', 'shift', 'gate'] })),
  },
  'holds-are-kept': {
    broken: 'nothing is held',
    parts: withFacts((fact) => (fact.type === 'rollback.decided' ? { ...fact, hold: false } : fact)),
  },
  'failed-rollback-halts': {
    broken: 'a failed way back is passed over',
    parts: ending(({ blocked, running }) => Object.keys(blocked).length > 0 && Object.keys(running).length === 0),
  },
  'state-is-journal': {
    broken: 'the journal loses what it was given',
    parts: {
      journal: (journal) => ({
        load: () => journal.load(),
        append: (events) => journal.append(events.filter(({ type }) => type !== 'service.checkpointed')),
      }),
    },
  },
  'merge-in-any-order': {
    broken: 'segments are put one behind the other',
    parts: { merge: (...segments) => segments.flat() },
  },
  'head-agrees': {
    broken: 'the environment is not given back',
    parts: { head: (head) => ({ ...head, write: async (...args) => (args[0].owner ? head.write(...args) : args[1]) }) },
  },
};
