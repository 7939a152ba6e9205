import type { Outcome } from '@convoy/model/look';
import type { GateSettings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { observe, openGate, timeOut } from '../src/gate.ts';
import { anySettings, anySteps, judge, type Step, startedAt } from './given.ts';

const limits = ({ successes, failures, inconclusive, errors }: GateSettings): Record<Outcome, number> => ({
  ...{ successful: successes, failed: failures, inconclusive, error: errors },
});

/** DESIGN §6 read off the whole sequence at once: the first moment at which some outcome stood often enough in a row. */
const expected = (
  given: GateSettings,
  all: readonly Step[],
): { readonly outcome: Outcome; readonly after: number } | null => {
  const firstSuccess = all.findIndex(({ observation }) => observation.outcome === 'successful');
  const counts = ({ now }: Step, index: number): boolean =>
    (firstSuccess >= 0 && index >= firstSuccess) || now - startedAt >= given.startupMs;
  const words = all.map((step, index) => (counts(step, index) ? step.observation.outcome : 'waited'));
  for (const [end, outcome] of words.entries()) {
    if (outcome === 'waited') continue;
    const needed = limits(given)[outcome];
    const run = words.slice(Math.max(0, end + 1 - needed), end + 1);
    if (run.length === needed && run.every((word) => word === outcome)) return { outcome, after: end + 1 };
  }
  return null;
};

const check = (property: (given: GateSettings, all: readonly Step[]) => void): void =>
  fc.assert(fc.property(anySettings, anySteps, property), { numRuns: 500 });

test('its verdict is what the rule says, no earlier and no later', () => {
  check((given, all) => {
    const { verdict, after } = judge(given, all);
    const rule = expected(given, all);
    const outcome = rule?.outcome === 'successful' ? 'passed' : rule?.outcome;
    expect({ outcome: verdict?.outcome, after }).toEqual({ outcome, after: rule?.after ?? all.length });
  });
});

test('it never passes without that many healthy answers in a row, right before', () => {
  check((given, all) => {
    const { verdict, after } = judge(given, all);
    if (verdict?.outcome !== 'passed') return;
    const last = all.slice(after - given.successes, after);
    expect(last.map(({ observation }) => observation.outcome)).toEqual(Array(given.successes).fill('successful'));
  });
});

test('before the end of startup nothing but health ends it', () => {
  check((given, all) => {
    const starting = all.filter(({ now }) => now - startedAt < given.startupMs);
    const { verdict } = judge(
      given,
      starting.filter(({ observation }) => observation.outcome !== 'successful'),
    );
    expect(verdict).toBeUndefined();
  });
});

test('asking for more healthy answers never lets it pass sooner', () => {
  check((given, all) => {
    const [few, more] = [judge(given, all), judge({ ...given, successes: given.successes + 1 }, all)];
    if (more.verdict?.outcome === 'passed')
      expect([few.verdict?.outcome, few.after < more.after]).toEqual(['passed', true]);
  });
});

test('more patience never ends it sooner, and never turns a pass into anything else', () => {
  const patience: ((given: GateSettings) => GateSettings)[] = [
    (given) => ({ ...given, failures: given.failures + 1 }),
    (given) => ({ ...given, inconclusive: given.inconclusive + 1 }),
    (given) => ({ ...given, errors: given.errors + 1 }),
    (given) => ({ ...given, startupMs: given.startupMs + 1500 }),
  ];
  check((given, all) => {
    const strict = judge(given, all);
    for (const patient of patience.map((more) => judge(more(given), all))) {
      expect(patient.after).toBeGreaterThanOrEqual(strict.after);
      if (strict.verdict?.outcome === 'passed') expect(patient.verdict).toEqual(strict.verdict);
    }
  });
});

test('the same answers give the same verdict, and no gate is changed by what it observes', () => {
  check((given, all) => {
    expect(judge(given, all)).toEqual(judge(given, all));
    const opened = openGate(given, startedAt);
    for (const { observation, now } of all) observe(opened, observation, now);
    expect(opened).toEqual(openGate(given, startedAt));
  });
});

test('when it was begun makes no difference, only how long ago', () => {
  check((given, all) => {
    const shift = 86_400_000;
    let [one, other] = [openGate(given, startedAt), openGate(given, startedAt + shift)];
    for (const { observation, now } of all) {
      const [a, b] = [observe(one, observation, now), observe(other, observation, now + shift)];
      expect(b.verdict).toEqual(a.verdict);
      [one, other] = [a.gate, b.gate];
    }
  });
});

test('whatever was seen, at its time limit it has failed, and never for being healthy', () => {
  check((given, all) => {
    const { gate } = judge(given, all);
    const { outcome, code, counts } = timeOut(gate);
    expect(outcome).toBe('failed');
    const { last } = gate.tally;
    expect(code).toBe(!last || last.outcome === 'successful' ? 'GATE_TIMEOUT' : last.code);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(all.length);
  });
});
