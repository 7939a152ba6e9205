import { decide } from '@convoy/engine/decide';
import type { InvariantName } from '@convoy/engine/simulate/invariants';
import type { Command } from '@convoy/model/commands';
import type { Event } from '@convoy/model/events';
import { deciding, ending, folding, type Mutation, withFacts, withSteps } from './mutating.ts';
import { mutationsOfProof, type ProofInvariant } from './mutations-of-proof.ts';
import { mutationsOfWorld, type WorldInvariant } from './mutations-of-world.ts';

const isRollback = ({ type }: Command): boolean => type === 'rollback';

/** Each breaks one rule that an invariant guards. */
const mutationsOfRecord: Readonly<Record<Exclude<InvariantName, WorldInvariant | ProofInvariant>, Mutation>> = {
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

export const mutations: readonly (readonly [InvariantName, Mutation])[] = [
  ...(Object.entries(mutationsOfRecord) as [InvariantName, Mutation][]),
  ...(Object.entries({ ...mutationsOfWorld, ...mutationsOfProof }) as [InvariantName, readonly Mutation[]][]).flatMap(
    ([name, own]) => own.map((mutation) => [name, mutation] as const),
  ),
];
