import type { Event, FactType } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import { merge } from '@convoy/model/merge';
import { replay } from '@convoy/model/replay';
import type { State } from '@convoy/model/state';
import type { Trial } from './run.ts';

/** What an invariant is checked against: the journal, and what really happened in the world. */
export interface Evidence {
  readonly trial: Trial;
  /** The journal as anyone reads it afterwards. */
  readonly events: readonly Event[];
  /** When an event was written, in the world's count. */
  readonly tickOf: (event: Event) => number;
  /** Folded from the journal. */
  readonly state: State;
  readonly merge: typeof merge;
}

/** Says what is wrong, or null. */
export type Invariant = (evidence: Evidence) => string | null;

export const gather = (trial: Trial): Evidence => {
  const { written } = trial.stores;
  const ticks = new Map(written.map(({ event, tick }) => [event.id, tick]));
  const events = inForce(merge(written.map(({ event }) => event)));
  const { merge: mergeAll = merge } = trial.parts;
  return { merge: mergeAll, trial, events, tickOf: ({ id }) => ticks.get(id) ?? 0, state: replay(events) };
};

/** When the first event of a type was written, in the world's count; null: never. */
export const tickOfFirst = ({ events, tickOf }: Evidence, type: FactType): number | null => {
  const first = events.find((event) => event.type === type);
  return first ? tickOf(first) : null;
};

/** Events of one type, in order. */
export const ofType = <T extends FactType>(events: readonly Event[], type: T): Event<T>[] =>
  events.filter((event) => event.type === type) as unknown as Event<T>[];
