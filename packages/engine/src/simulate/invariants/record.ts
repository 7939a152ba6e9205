import type { Event } from '@convoy/model/events';
import { replay } from '@convoy/model/replay';
import type { State } from '@convoy/model/state';
import type { Invariant } from '../evidence.ts';

/** It comes to an end: finished, or halted with a person told. */
export const comesToAnEnd: Invariant = ({ trial: { stuck, told }, state }) => {
  if (stuck !== null) return stuck;
  if (told?.ending === 'finished') return state.outcome ? null : 'it finished without an outcome';
  if (told?.ending === 'halted') return state.halted ? null : 'it halted without a reason';
  return `it ended ${told?.ending}`;
};

/** The state in memory is what the journal says, whoever reads it. */
export const stateIsJournal: Invariant = ({ trial: { told }, state }) => {
  if (!told || told.ending === 'died' || told.ending === 'fenced') return null;
  const wrong = difference(told.last, state);
  return wrong === null ? null : `in memory and in the journal differ: ${wrong}`;
};

/** Segments may come together in any order. */
export const mergeInAnyOrder: Invariant = ({ trial: { stores, world }, state, merge }) => {
  const segments = [...Map.groupBy(stores.written, ({ agent }) => agent).values()].map((own) =>
    own.map(({ event }) => event),
  );
  const shuffled = world.chance.shuffled(segments);
  const other = replay(shuffled.reduce<Event[]>((known, segment) => merge(segment, known), []));
  const wrong = difference(other, state);
  return wrong === null ? null : `merged in another order it differs: ${wrong}`;
};

/** When all is over the head says the same as the journal, and the environment is free. */
export const headAgrees: Invariant = ({ trial: { stores }, state }) => {
  if (!state.outcome) return null;
  const { owner, unfinished, underway, markers, ordinal, holds, floors, tasks } = stores.record();
  if (owner || unfinished !== null || underway.length > 0) return 'it is over and the head does not say so';
  const wrong = difference({ markers, ordinal, holds, floors, tasks }, state);
  return wrong === null ? null : `the head differs from the journal: ${wrong}`;
};

/** The first key whose values differ as JSON. */
const difference = (a: Partial<State>, b: State): string | null => {
  for (const key of Object.keys(a) as (keyof State)[])
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key]))
      return `${key}: ${JSON.stringify(a[key]).slice(0, 200)} and ${JSON.stringify(b[key]).slice(0, 200)}`;
  return null;
};
