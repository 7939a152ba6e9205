import type { Event } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { gather } from './simulate/evidence.ts';
import { type Given, scenarioOf } from './simulate/given.ts';
import { runTrial, type YieldTurn } from './simulate/run.ts';
import type { Fault } from './simulate/trouble.ts';

export interface Question extends Given {
  readonly faults: readonly Fault[];
  /** Another seed draws other durations. */
  readonly seed: number;
  readonly yieldTurn: YieldTurn;
}

/**
 * What would happen if this went wrong: the journal of a simulated deployment of someone's own plan. Times in it are of
 * a world of its own, which begins on 1 January 2026.
 */
export const whatIf = async ({
  faults,
  seed,
  yieldTurn,
  ...given
}: Question): Promise<{
  readonly events: readonly Event[];
  readonly state: State;
}> => {
  const { events, state } = gather(await runTrial(seed, scenarioOf(given), faults, yieldTurn));
  return { events, state };
};
