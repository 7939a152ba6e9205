import { dominance } from '../numbers/effect.ts';
import { quantile } from '../numbers/quantile.ts';
import { type Interval, quantileInterval } from '../numbers/quantile-interval.ts';
import { increaseOf } from './increase.ts';
import { reasonOf } from './reason.ts';
import { ascendingOf, countOf, rowsOf, type Sample, sizesOf } from './sample.ts';
import { type Comparison, strongest } from './state.ts';

export type Outcome = 'passed' | 'failed' | 'inconclusive';
export type Code = 'WORSE' | 'NOT_WORSE' | 'UNSURE' | 'TOO_FEW' | 'NO_DATA' | 'MISSING';

/** A quantile of one side, and where it lies surely (1 − alpha, however often one looks, of independent values). */
export interface Quantile extends Interval {
  readonly value: number;
}

interface Count {
  readonly failures: number;
  readonly trials: number;
}

/** The end of a comparison, small enough for a journal. */
export interface ComparisonVerdict {
  readonly outcome: Outcome;
  readonly code: Code;
  /** Which observations, against what, how sure, and what would have changed it. */
  readonly reason: string;
  /** The increase as a fraction of the baseline; null: from 0, or nothing was observed. */
  readonly effect: number | null;
  /** The smallest alpha at which these observations, looked at so often, are significant; null: no look was taken. */
  readonly evidence: number | null;
  readonly alpha: number;
  /** Observations of both that the verdict rests on. */
  readonly n: readonly [baseline: number, candidate: number];
  readonly missing: readonly [baseline: number, candidate: number];
  /** Of what was measured: the quantile that the rule judges, or the median. */
  readonly quantile?: { readonly q: number; readonly baseline: Quantile; readonly candidate: Quantile };
  /** Of what was measured: how much likelier a value of the candidate is the higher one of two than the lower (−1 to 1). */
  readonly dominance?: number;
  /** Of failures: how many there were. */
  readonly failures?: { readonly baseline: Count; readonly candidate: Count };
}

const ascending = (sample: Sample): number[] => ascendingOf(rowsOf(sample).map(({ value }) => value));

const shown = ({ rule, both }: Comparison): Pick<ComparisonVerdict, 'quantile' | 'dominance' | 'failures'> => {
  if (Math.min(...sizesOf(both)) === 0) return {};
  if (rule.metric === 'errors')
    return { failures: { baseline: countOf(both.baseline), candidate: countOf(both.candidate) } };
  const [base, other] = [ascending(both.baseline), ascending(both.candidate)];
  const q = rule.quantile ?? 0.5;
  const of = (values: readonly number[]): Quantile => ({
    value: quantile(values, q),
    ...quantileInterval(values, q, rule.alpha),
  });
  return { quantile: { q, baseline: of(base), candidate: of(other) }, dominance: dominance(base, other) };
};

/** Closes a comparison with a verdict. */
export const verdictOf = (comparison: Comparison, outcome: Outcome, code: Code): ComparisonVerdict => {
  const { rule, both, look, evidence } = comparison;
  return {
    outcome,
    code,
    reason: reasonOf(comparison, code),
    effect: increaseOf(rule, both),
    evidence: look < 0 ? null : strongest(rule, evidence).evidence,
    alpha: rule.alpha,
    n: sizesOf(both),
    missing: [both.baseline.missing, both.candidate.missing],
    ...shown(comparison),
  };
};
