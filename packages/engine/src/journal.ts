import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Clock, Journal } from '@convoy/model/ports';
import { initialState, type State } from '@convoy/model/state';
import { type Ledger, openLedger } from './ledger.ts';

/** Who writes: its name is part of every event's place in the order. */
export interface Writer {
  readonly deployment: string;
  readonly environment: string;
  readonly agent: string;
  readonly epoch: number;
}

/** A deployment's journal. */
export type OpenJournal = Ledger<Fact, State>;

/**
 * Loads what any agent wrote and goes on behind it. `onEvent` sees every event once, the loaded ones first. `foldOne` is
 * there for the tests of the simulator.
 */
export const openJournal = (
  store: Journal,
  { deployment, environment, agent, epoch }: Writer,
  clock: Clock,
  onEvent: (event: Event, state: State) => void = () => undefined,
  foldOne: typeof fold = fold,
): Promise<OpenJournal> =>
  openLedger<Fact, Event, State>(
    store,
    {
      ...{ name: deployment, epoch, agent },
      initial: { ...initialState, deployment, environment },
      fold: (state, events) =>
        events.reduce((before, event) => {
          const after = foldOne(before, event);
          onEvent(event, after);
          return after;
        }, state),
      stamp: (fact, stamped) => ({ ...fact, ...stamped, deployment, environment }),
    },
    clock,
  );
