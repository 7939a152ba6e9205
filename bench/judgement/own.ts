import { conclude, observe, openComparison } from '@convoy/judge/compare';
import { type ComparisonRule, looksOf, usualRule } from '@convoy/judge/compare/rule';
import type { ComparisonVerdict } from '@convoy/judge/compare/verdict';
import type { Pair } from './families.ts';

/** Judges pairs by a rule, one sample of each at a time, as they would come; of failures each stands for so many trials. */
export const judging = (change: Partial<ComparisonRule>, trials = 1): ((pair: Pair) => ComparisonVerdict) => {
  const rule = { ...usualRule, ...change };
  const looks = looksOf(rule);
  return ([baseline, candidate]) => {
    let comparison = openComparison(rule, looks);
    for (let i = 0; i < baseline.length; i += 1)
      for (const [side, values] of [
        ['baseline', baseline],
        ['candidate', candidate],
      ] as const) {
        const next = observe(comparison, side, [{ value: values[i] ?? Number.NaN, trials }]);
        if (next.verdict) return next.verdict;
        comparison = next.comparison;
      }
    return conclude(comparison);
  };
};
