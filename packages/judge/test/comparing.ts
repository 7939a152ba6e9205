import { seeded } from '@convoy/model/random';
import { type ComparisonRule, type Looks, looksOf, usualRule } from '../src/compare/rule.ts';
import type { Row } from '../src/compare/sample.ts';
import type { ComparisonVerdict } from '../src/compare/verdict.ts';
import { type Compared, conclude, observe, openComparison } from '../src/compare.ts';

export const measured = (values: readonly number[]): Row[] => values.map((value) => ({ value, trials: 1 }));

export const ruleWith = (change: Partial<ComparisonRule>): ComparisonRule => ({ ...usualRule, ...change });

const cache = new Map<string, Looks>();
const looksFor = (rule: ComparisonRule): Looks => {
  const key = JSON.stringify([rule.when, rule.alpha, rule.direction]);
  const looks = cache.get(key) ?? looksOf(rule);
  cache.set(key, looks);
  return looks;
};

/** Both samples one row at a time, as they would come; what it says when all are in, unless it fails before. */
export const compared = (
  change: Partial<ComparisonRule>,
  baseline: readonly (Row | null)[],
  candidate: readonly (Row | null)[],
): ComparisonVerdict => {
  const rule = ruleWith(change);
  let state: Compared = { comparison: openComparison(rule, looksFor(rule)) };
  for (let i = 0; i < Math.max(baseline.length, candidate.length); i += 1)
    for (const [side, rows] of [
      ['baseline', baseline],
      ['candidate', candidate],
    ] as const) {
      const row = rows[i];
      if (row !== undefined) state = observe(state.comparison, side, [row]);
      if (state.verdict) return state.verdict;
    }
  return conclude(state.comparison);
};

/** Log-normal values from a seed (Box and Muller, 1958). */
export const latencies = (seed: number, count: number, median: number, sigma = 0.25): number[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return median * Math.exp(sigma * normal);
  });
};
