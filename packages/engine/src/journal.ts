import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { inForce } from '@convoy/model/in-force';
import type { Clock, Journal } from '@convoy/model/ports';
import { initialState, type State } from '@convoy/model/state';

/** Who writes: its name is part of every event's place in the order. */
export interface Writer {
  readonly deployment: string;
  readonly environment: string;
  readonly agent: string;
  readonly epoch: number;
}

/** A journal open for writing, with the state folded from all of it. */
export interface OpenJournal {
  readonly state: State;
  /** Folds facts at once and leaves it to the next `append` to write them: nothing may be done because of them before. */
  push(facts: readonly Fact[]): void;
  /** Journals facts in this order, those pushed first, in one durable write. */
  append(facts: readonly Fact[]): Promise<void>;
}

/**
 * Loads what any agent wrote and goes on behind it. Only one append runs at a time: file order is fold order.
 * `onEvent` sees every event once, the loaded ones first. `foldOne` is there for the tests of the simulator.
 */
export const openJournal = async (
  store: Journal,
  writer: Writer,
  clock: Clock,
  onEvent: (event: Event, state: State) => void = () => undefined,
  foldOne: typeof fold = fold,
): Promise<OpenJournal> => {
  let state: State = { ...initialState, deployment: writer.deployment, environment: writer.environment };
  let lamport = 0;
  let seq = 0;
  let pushed: Event[] = [];
  const take = (event: Event): void => {
    state = foldOne(state, event);
    lamport = Math.max(lamport, event.order[1]);
    onEvent(event, state);
  };
  for (const event of inForce(await store.load())) take(event);

  const stamp = (fact: Fact): Event => {
    const { deployment, environment, agent, epoch } = writer;
    lamport += 1;
    seq += 1;
    return {
      ...fact,
      id: `${deployment}.${epoch}.${agent}.${seq}`,
      at: new Date(clock.now()).toISOString(),
      order: [epoch, lamport, agent, seq],
      deployment,
      environment,
    };
  };
  return {
    get state() {
      return state;
    },
    push: (facts) => {
      const events = facts.map(stamp);
      pushed.push(...events);
      events.forEach(take);
    },
    append: async (facts) => {
      const before = pushed;
      const events = facts.map(stamp);
      if (before.length + events.length === 0) return;
      pushed = [];
      await store.append([...before, ...events]);
      events.forEach(take);
    },
  };
};
