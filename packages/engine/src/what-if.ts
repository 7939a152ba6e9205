import type { Event } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { gather } from './simulate/evidence.ts';
import { asDeclared, type Given, scenarioOf } from './simulate/given.ts';
import { type Violation, violationsOf } from './simulate/invariants.ts';
import { runTrial, type Trial, type YieldTurn } from './simulate/run.ts';
import type { Fault } from './simulate/trouble.ts';

/** What would happen, and which of the faults came to pass in it. */
export interface Answer {
  /** The same seed is the same answer. */
  readonly seed: number;
  /** Times are of a world of its own, which begins on 1 January 2026. */
  readonly events: readonly Event[];
  readonly state: State;
  readonly faults: readonly (Fault & { readonly cameAbout: boolean })[];
  readonly violations: readonly Violation[];
}

/** So many worlds are tried for one in which every fault comes to pass: not every crash comes before the end. */
const mostSeeds = 20;

const countOf = ({ faults, trouble }: Trial): number => faults.filter(trouble.cameAbout).length;

/**
 * What would happen to someone's own plan if this went wrong, until it ends or a person is needed: what that person
 * would do is not for us to guess.
 */
export const whatIf = async (given: Given, yieldTurn: YieldTurn): Promise<Answer> => {
  const scenario = { ...scenarioOf(given), visits: 0 };
  const run = (seed: number) => runTrial(seed, scenario, given.faults, yieldTurn, asDeclared);
  let best = { seed: 1, trial: await run(1) };
  for (let seed = 2; seed <= mostSeeds && countOf(best.trial) < given.faults.length; seed += 1) {
    const trial = await run(seed);
    if (countOf(trial) > countOf(best.trial)) best = { seed, trial };
  }
  const { seed, trial } = best;
  const evidence = gather(trial);
  return {
    ...{ seed, events: evidence.events, state: evidence.state, violations: violationsOf(evidence) },
    faults: given.faults.map((fault) => ({ ...fault, cameAbout: trial.trouble.cameAbout(fault) })),
  };
};
