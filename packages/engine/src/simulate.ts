import type { Parts } from './simulate/agent.ts';
import { chanceOf } from './simulate/chance.ts';
import { gather } from './simulate/evidence.ts';
import { drawFaults } from './simulate/faults.ts';
import { asDeclared, type Given, scenarioOf } from './simulate/given.ts';
import { type InvariantName, violationsOf } from './simulate/invariants.ts';
import { runTrial, type Trial, type YieldTurn } from './simulate/run.ts';
import { drawScenario } from './simulate/scenario.ts';
import { type FaultKind, faultKinds } from './simulate/trouble.ts';

export interface Simulation {
  /** First and last seed, both included. */
  readonly seeds: readonly [number, number];
  readonly faults: 'all' | readonly FaultKind[];
  /** Resolves when no microtask is left: `setImmediate` of whoever calls, for this room has no event loop. */
  readonly yieldTurn: YieldTurn;
  /** Someone's own plan instead of drawn ones: drawn are then durations, and faults beside its own. */
  readonly given?: Given;
  readonly onProgress?: (done: number) => void;
  /** Parts of the engine to be replaced by broken ones, to see that it is noticed. */
  readonly parts?: Parts;
}

export interface SimulationResult {
  readonly runs: number;
  readonly violations: readonly { readonly seed: number; readonly invariant: InvariantName; readonly detail: string }[];
  readonly byOutcome: Readonly<Record<'confirmed' | 'rolled-back' | 'halted' | 'cancelled', number>>;
  readonly faults: Readonly<Record<FaultKind, number>>;
}

/** Runs one drawn deployment: the same seed and faults are the same run, everywhere. */
export const simulateSeed = (
  seed: number,
  faults: 'all' | readonly FaultKind[],
  yieldTurn: YieldTurn,
  { given, parts }: Pick<Simulation, 'given' | 'parts'> = {},
): Promise<Trial> => {
  const chance = chanceOf(seed);
  const scenario = given ? scenarioOf(given) : drawScenario(chance);
  const drawn = drawFaults(chance, faults === 'all' ? faultKinds : faults, scenario);
  const laid = given?.faults ?? [];
  return runTrial(seed, scenario, [...laid, ...drawn], yieldTurn, given ? { ...asDeclared, ...parts } : parts);
};

/** Runs the engine through many drawn deployments and tells where an invariant was broken. */
export const simulate = async (simulation: Simulation): Promise<SimulationResult> => {
  const { seeds, faults, yieldTurn, onProgress } = simulation;
  const [from, to] = seeds;
  const violations: SimulationResult['violations'][number][] = [];
  const byOutcome = { confirmed: 0, 'rolled-back': 0, halted: 0, cancelled: 0 };
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  for (let seed = from; seed <= to; seed += 1) {
    const trial = await simulateSeed(seed, faults, yieldTurn, simulation);
    const evidence = gather(trial);
    violations.push(...violationsOf(evidence).map((violation) => ({ seed, ...violation })));
    byOutcome[evidence.state.outcome ?? 'halted'] += 1;
    for (const [kind, count] of trial.trouble.counts) counts[kind] += count;
    onProgress?.(seed - from + 1);
  }
  return { runs: to - from + 1, violations, byOutcome, faults: counts };
};
