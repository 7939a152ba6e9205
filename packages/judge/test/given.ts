import type { Observation, Outcome, Verdict } from '@convoy/model/look';
import type { GateSettings } from '@convoy/model/settings';
import fc from 'fast-check';
import { type Gate, observe, openGate } from '../src/gate.ts';

export const outcomes: readonly Outcome[] = ['successful', 'failed', 'inconclusive', 'error'];

/** When every gate here begins, in milliseconds since the epoch. */
export const startedAt = 1_700_000_000_000;

export const settings = (change: Partial<GateSettings> = {}): GateSettings => ({
  ...{ intervalMs: 1000, timeoutMs: 20_000, startupMs: 0 },
  ...{ successes: 3, failures: 3, errors: 3, inconclusive: 3, ...change },
});

export const seen = (outcome: Outcome, code = outcome.toUpperCase()): Observation => ({
  ...{ outcome, code, reason: `http://a/ was ${outcome}`, ms: 5 },
});

/** One observation and when it came. */
export interface Step {
  readonly observation: Observation;
  readonly now: number;
}

/** Observations one second apart: `s` successful, `f` failed, `i` inconclusive, `e` an error of our own. */
export const steps = (letters: string): Step[] =>
  [...letters].map((letter, index) => ({
    observation: seen(outcomes.find((outcome) => outcome.startsWith(letter)) as Outcome),
    now: startedAt + index * 1000,
  }));

/** What became of a gate: its verdict, and after how many observations. */
export interface End {
  readonly gate: Gate;
  readonly verdict?: Verdict;
  readonly after: number;
}

/** Observes until there is a verdict, as the engine does. */
export const judge = (given: GateSettings, all: readonly Step[]): End => {
  let gate = openGate(given, startedAt);
  for (const [index, { observation, now }] of all.entries()) {
    const next = observe(gate, observation, now);
    if (next.verdict) return { ...next, after: index + 1 };
    gate = next.gate;
  }
  return { gate, after: all.length };
};

const few = fc.integer({ min: 1, max: 4 });
export const anySettings: fc.Arbitrary<GateSettings> = fc
  .record({ startupMs: fc.nat(8_000), successes: few, failures: few, errors: few, inconclusive: few })
  .map(settings);

const anyOutcome = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Outcome>('successful') },
  { weight: 4, arbitrary: fc.constantFrom(...outcomes) },
);
const anyStep = fc.record({ outcome: anyOutcome, ms: fc.nat(500), gap: fc.nat(2000) });

/** A service that starts, flaps, answers as another one or is out of reach, seen at uneven intervals. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(anyStep, { maxLength: 25 }).map((all) => {
  let now = startedAt;
  return all.map(({ outcome, ms, gap }, index) => {
    now += gap;
    return { now, observation: { outcome, code: `C${index}`, reason: `reason ${index}`, ms } };
  });
});
