import { attainedOf, budgetLeft, burning, burnOf, burnRules, type Measured } from '@convoy/judge/slo/burn';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test("a promise of 30 days has the workbook's windows and rates, and they spend 2, 5 and 10 % of the budget", () => {
  const rules = burnRules(30 * day);
  expect(rules).toEqual([
    { severity: 'critical', burn: 14.4, longMs: hour, shortMs: 5 * minute },
    { severity: 'critical', burn: 6, longMs: 6 * hour, shortMs: 30 * minute },
    { severity: 'warning', burn: 1, longMs: 3 * day, shortMs: 6 * hour },
  ]);
  expect(rules.map(({ burn, longMs }) => (burn * longMs) / (30 * day))).toEqual(
    [0.02, 0.05, 0.1].map((share) => expect.closeTo(share, 12)),
  );
});

test('other windows are as much longer or shorter, to the minute', () => {
  expect(burnRules(7 * day).map(({ burn, longMs, shortMs }) => [burn, longMs / minute, shortMs / minute])).toEqual([
    [14.4, 14, 1],
    [6, 84, 7],
    [1, 1008, 84],
  ]);
});

// The workbook's error ratios for 99.9 %: 1.44 % over an hour, 0.6 % over six, 0.1 % over three days.
test.each([
  [0, 10_000, 144, 'calm'],
  [0, 10_000, 145, 'burning'],
  [1, 10_000, 60, 'calm'],
  [1, 10_000, 61, 'burning'],
  [2, 10_000, 10, 'calm'],
  [2, 10_000, 11, 'burning'],
])('rule %i of 99.9 %%, %i looks, %i bad: %s', (index, total, bad, expected) => {
  const rule = burnRules(30 * day)[index as number];
  if (!rule) throw new Error('no such rule');
  const measured = { total, bad };
  expect(burning(rule, 0.001, measured, () => measured)).toBe(expected);
});

const [rule = { severity: 'critical', burn: 14.4, longMs: hour, shortMs: 5 * minute }] = burnRules(30 * day);
const of = (total: number, bad: number): Measured => ({ total, bad });

test.each([
  ['what has ended is calm, though the long window is still above', of(30, 0), of(360, 300), 'calm'],
  ['what has just begun is calm, though the short window is above', of(30, 3), of(3600, 3), 'calm'],
  ['one failure of few looks proves nothing', of(5, 1), of(20, 1), 'unknown'],
  ['two failures of many prove nothing', of(5, 2), of(60, 2), 'unknown'],
  ['three of thirty are enough', of(5, 3), of(30, 3), 'burning'],
  ['what nobody looked at is not known', of(0, 0), of(360, 300), 'unknown'],
])('%s', (_, short, long, expected) => {
  expect(burning(rule, 0.001, short as Measured, () => long as Measured)).toBe(expected);
});

test('whoever fails more burns no less, and a budget is spent by what is bad, however it is counted', () => {
  const measured = fc.nat(100_000).chain((total) => fc.record({ total: fc.constant(total), bad: fc.nat(total) }));
  const rank = { unknown: 0, calm: 0, burning: 1 } as const;
  fc.assert(
    fc.property(measured, fc.integer({ min: 1, max: 999_999 }), fc.nat(1_000), (seen, millionths, more) => {
      const budget = millionths / 1_000_000;
      const worse = { total: seen.total, bad: Math.min(seen.total, seen.bad + more) };
      const judge = (one: Measured) => rank[burning(rule, budget, one, () => one)];
      expect(judge(worse)).toBeGreaterThanOrEqual(judge(seen));
      // By whole numbers: bad / total > 14.4 × millionths / 1,000,000.
      const isAbove = BigInt(seen.bad) * 10_000_000n > BigInt(seen.total) * 144n * BigInt(millionths);
      expect(judge(seen) === 1).toBe(isAbove && seen.total >= 30 && seen.bad >= 3);
      if (seen.total === 0)
        return expect([burnOf(seen, budget), attainedOf(seen), budgetLeft(seen, budget)]).toEqual([null, null, null]);
      expect(budgetLeft(seen, budget)).toBeCloseTo(1 - (1 - (attainedOf(seen) ?? 0)) / budget, 5);
    }),
    { numRuns: 2_000 },
  );
});
