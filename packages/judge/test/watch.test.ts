import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openGate, watch } from '../src/gate.ts';
import { anySettings, anySteps, type End, type Step, settings, startedAt, steps } from './given.ts';

/** Watches for `forMs`, as the engine does. */
const watched = (
  given: ReturnType<typeof settings>,
  all: readonly Step[],
  forMs: number,
  latestMs = Number.POSITIVE_INFINITY,
): End => {
  let gate = openGate(given, startedAt);
  for (const [index, { observation, now }] of all.entries()) {
    const next = watch(gate, observation, { isOver: now >= startedAt + forMs, isLast: now >= startedAt + latestMs });
    if (next.verdict) return { ...next, after: index + 1 };
    gate = next.gate;
  }
  return { gate, after: all.length };
};

const brief = (letters: string, forMs: number): [outcome: string | undefined, after: number] => {
  const { verdict, after } = watched(settings(), steps(letters), forMs);
  return [verdict?.outcome, after];
};

test.each<[name: string, letters: string, forMs: number, outcome: string | undefined, after: number]>([
  ['health passes it only when its time is over', 'ssssssss', 5000, 'passed', 6],
  ['however many healthy answers there are before', 'sssss', 5000, undefined, 5],
  ['a blip is forgiven', 'sffsss', 5000, 'passed', 6],
  ['three failures in a row are not', 'ssfffs', 60_000, 'failed', 5],
  ['nothing is waited for: it has started long ago', 'fff', 60_000, 'failed', 3],
  ['what comes and goes is no health', 'ssfsfsf', 60_000, 'failed', 7],
  ['three inconclusive answers in a row end it', 'siii', 60_000, 'inconclusive', 4],
  ['a failure that began before the end is seen through', 'sssfff', 4000, 'failed', 6],
  ['and so is one that was over before it counted', 'sssffs', 4000, 'passed', 6],
])('%s', (_, letters, forMs, outcome, after) => {
  expect(brief(letters, forMs)).toEqual([outcome, after]);
});

test('its reason counts what was healthy', () => {
  expect(watched(settings(), steps('s'), 0).verdict?.reason).toBe('1 healthy answer, the last among them');
  expect(watched(settings(), steps('sfsfsf'), 60_000).verdict?.reason).toMatch(
    /^it comes and goes, 3 of the last 6 failed: /,
  );
  expect(watched(settings(), steps('sfs'), 2000).verdict?.reason).toBe('2 healthy answers, the last among them');
});

test('where there is no time for one more look it ends with what it saw, and says so', () => {
  const end = (letters: string) => watched(settings({ failures: 9 }), steps(letters), 2000, 4000).verdict;
  expect(end('ssfff')).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(/^there is no time left for one more look, the last answer: /),
  });
  expect(end('ssiie')?.outcome).toBe('error');
  expect(end('sfffs')?.outcome).toBe('passed');
  expect(end('sffff')?.outcome).toBe('failed');
  expect(end('sfff')).toBeUndefined();
});

test('it never passes before its time, nor on anything but health', () => {
  fc.assert(
    fc.property(anySettings, anySteps, fc.nat(30_000), (given, all, forMs) => {
      const { verdict, after } = watched(given, all, forMs);
      if (verdict?.outcome !== 'passed') return;
      const last = all[after - 1] as Step;
      expect(last.observation.outcome).toBe('successful');
      expect(last.now - startedAt).toBeGreaterThanOrEqual(forMs);
    }),
    { numRuns: 500 },
  );
});

test('it ends otherwise as soon as one kind of trouble has reached its limit, or half of its looks failed, and not before', () => {
  fc.assert(
    fc.property(anySettings, anySteps, fc.nat(30_000), (given, all, forMs) => {
      const { verdict, after } = watched(given, all, forMs);
      const limit = { failed: given.failures, inconclusive: given.inconclusive, error: given.errors };
      const troubled = (end: number): boolean => {
        const outcome = all[end - 1]?.observation.outcome;
        if (outcome === undefined || outcome === 'successful') return false;
        const run = all.slice(Math.max(0, end - limit[outcome]), end);
        if (run.length === limit[outcome] && run.every(({ observation }) => observation.outcome === outcome))
          return true;
        const latest = all.slice(Math.max(0, end - 2 * given.failures), end);
        const failed = latest.filter(({ observation }) => observation.outcome === 'failed').length;
        return outcome === 'failed' && failed >= given.failures;
      };
      for (let end = 1; end < after; end += 1) expect(troubled(end)).toBe(false);
      expect(troubled(after)).toBe(verdict !== undefined && verdict.outcome !== 'passed');
    }),
    { numRuns: 500 },
  );
});
