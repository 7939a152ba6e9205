import type { Order } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import type { Ordered } from '@convoy/model/order';
import type { Clock, EventStore } from '@convoy/model/ports';

/** A journal open for writing, with the state folded from all of it. */
export interface Ledger<F, S> {
  readonly state: S;
  /** Folds facts at once and leaves it to the next `append` to write them: nothing may be done because of them before. */
  push(facts: readonly F[]): void;
  /** Journals facts in this order, those pushed first, in one durable write; resolves once they are secured. */
  append(facts: readonly F[]): Promise<void>;
}

/** What the journal gives every fact. */
export interface Stamped {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly order: Order;
}

/** A family of facts as it is kept. */
export interface Family<F, E, S> {
  /** Begins the id of every event. */
  readonly name: string;
  readonly epoch: number;
  readonly agent: string;
  readonly initial: S;
  readonly fold: (state: S, events: readonly E[]) => S;
  readonly stamp: (fact: F, stamped: Stamped) => E;
}

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
export const openLedger = async <F, E extends Ordered, S>(
  store: EventStore<E>,
  { name, epoch, agent, initial, fold, stamp }: Family<F, E, S>,
  clock: Clock,
): Promise<Ledger<F, S>> => {
  let state = initial;
  let lamport = 0;
  let seq = 0;
  let pushed: E[] = [];
  let written: Promise<void> = Promise.resolve();
  const take = (events: readonly E[]): void => {
    state = fold(state, events);
    for (const { order } of events) lamport = Math.max(lamport, order[1]);
  };
  take(inForce(await store.load()));

  const stamped = (fact: F): E => {
    lamport += 1;
    seq += 1;
    const at = new Date(clock.now()).toISOString();
    return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
  };
  return {
    get state() {
      return state;
    },
    push: (facts) => {
      const events = facts.map(stamped);
      pushed.push(...events);
      take(events);
    },
    append: async (facts) => {
      const before = pushed;
      const events = facts.map(stamped);
      if (before.length + events.length === 0) return;
      pushed = [];
      const own = written.then(async () => {
        await store.append([...before, ...events]);
        take(events);
      });
      written = own.catch(() => undefined);
      await own;
      // Behind the queue: what needs no more than the disk goes on meanwhile.
      await store.secure?.([...before, ...events]);
    },
  };
};
