import { couldFail, evidenceOfBlocks, evidenceOfCounts } from './compare/failure-evidence.ts';
import { addRow, noFailures } from './compare/failures.ts';
import { type ComparisonRule, fewest, type Looks, looksOf } from './compare/rule.ts';
import { isInRuns } from './compare/runs.ts';
import { grown, nothing, type Row, type Side, sizesOf } from './compare/sample.ts';
import { type Comparison, hasSeen, isBeyond, sureWays } from './compare/state.ts';
import { couldTell } from './compare/telling.ts';
import { type Evidence, evidenceOfValues, lookAt, noEvidence, stronger } from './compare/values.ts';
import { type ComparisonVerdict, verdictOf } from './compare/verdict.ts';

/** What one more observation led to: the comparison, and its verdict once there is one. */
export interface Compared {
  readonly comparison: Comparison;
  readonly verdict?: ComparisonVerdict;
}

/** Looks that are known already may be given: those of an open rule cost a quarter of a second. */
export const openComparison = (rule: ComparisonRule, looks: Looks = looksOf(rule)): Comparison => ({
  ...{ rule, looks, both: nothing, failures: noFailures, look: -1 },
  ...{ evidence: noEvidence, latest: noEvidence },
});

/** Rows a side of which one looks at more: a comparison that goes on for longer has found nothing worth finding. */
const kept = 20_000;

const withRows = (comparison: Comparison, side: Side, given: readonly (Row | null)[]): Comparison => {
  const { rule, both } = comparison;
  const room = rule.when === 'once' ? given.length : Math.max(0, kept - both[side].size);
  if (room === 0) return comparison;
  const taken = given.slice(0, room);
  const zero = rule.missing === 'zero';
  const rows = taken.flatMap((row): Row[] => (row ? [row] : zero ? [{ value: 0, trials: 1 }] : []));
  const lacking = taken.filter((row) => row === null).length;
  const failures =
    rule.metric === 'errors'
      ? rows.reduce((sum, { value, trials }) => addRow(sum, side, { failures: value, trials }), comparison.failures)
      : comparison.failures;
  return { ...comparison, failures, both: { ...both, [side]: grown(both[side], rows, lacking) } };
};

const seen = (comparison: Comparison, look: number, latest: Evidence): Comparison => ({
  ...comparison,
  ...{ look, latest, evidence: stronger(comparison.evidence, latest) },
});

const hasBoth = (comparison: Comparison): boolean =>
  hasSeen(comparison, 'baseline') && hasSeen(comparison, 'candidate');

/** Looks again if it is time to. */
const looked = (comparison: Comparison): Comparison | null => {
  const { rule, looks, both, failures } = comparison;
  if (!hasBoth(comparison)) return null;
  if (rule.metric === 'errors') return seen(comparison, 0, evidenceOfBlocks(rule, failures, both));
  const look = lookAt(looks, both);
  return look > comparison.look ? seen(comparison, look, evidenceOfValues(rule, looks, look, both)) : null;
};

/** Sure, and more than is allowed. That something has increased at all is what being sure means. */
const isWorse = (comparison: Comparison): boolean => {
  const ways = sureWays(comparison);
  const { maxIncrease, least } = comparison.rule;
  return ways.length > 0 && ((maxIncrease === 0 && least === undefined) || isBeyond(comparison, ways));
};

/**
 * More observations of one side, in order of time; null: one that should be there and is missing. Looks as its rule says,
 * so that it does not matter how often it is asked: only an open or a planned comparison has verdicts before its end, and
 * only failures. One at a time unless they came at the same time.
 */
export const observe = (comparison: Comparison, side: Side, rows: readonly (Row | null)[]): Compared => {
  const next = withRows(comparison, side, rows);
  if (next.rule.missing === 'fail' && next.both[side].missing > 0)
    return { comparison: next, verdict: verdictOf(next, side === 'candidate' ? 'failed' : 'inconclusive', 'MISSING') };
  if (next === comparison || next.rule.when === 'once') return { comparison: next };
  const found = looked(next);
  if (!found) return { comparison: next };
  return isWorse(found) ? { comparison: found, verdict: verdictOf(found, 'failed', 'WORSE') } : { comparison: found };
};

const isReached = ({ rule, looks, both, look }: Comparison): boolean => {
  if (rule.when === 'once') return Math.min(...sizesOf(both)) >= fewest;
  return rule.when === 'open' ? look >= 0 : look === looks.sizes.length - 1;
};

const isEnough = (comparison: Comparison): boolean => {
  const { rule, looks, both, look } = comparison;
  if (rule.metric === 'errors') return couldFail(rule, both);
  return isReached(comparison) && (sureWays(comparison).length > 0 || couldTell(rule, looks, look, both));
};

/** Nothing more comes: the verdict, which is no pass where there was too little to fail by. */
export const conclude = (comparison: Comparison): ComparisonVerdict => {
  const { rule, looks, both } = comparison;
  if (!hasBoth(comparison)) return verdictOf(comparison, 'inconclusive', 'NO_DATA');
  const found =
    rule.when === 'once'
      ? seen(
          comparison,
          0,
          rule.metric === 'errors' ? evidenceOfCounts(rule, both) : evidenceOfValues(rule, looks, 0, both),
        )
      : comparison;
  if (isWorse(found)) return verdictOf(found, 'failed', 'WORSE');
  if (!isEnough(found)) return verdictOf(found, 'inconclusive', 'TOO_FEW');
  if (isInRuns(found)) return verdictOf(found, 'inconclusive', 'UNSURE');
  const isDoubtful = rule.maxIncrease > 0 && sureWays(found).length === 0 && isBeyond(found);
  return isDoubtful ? verdictOf(found, 'inconclusive', 'UNSURE') : verdictOf(found, 'passed', 'NOT_WORSE');
};
