import type { Verdict } from '@convoy/model/look';
import { type ComparisonRule, type Looks, looksOf, usualRule } from './compare/rule.ts';
import { countOf, type Row, rowsOf, type Side } from './compare/sample.ts';
import type { Comparison } from './compare/state.ts';
import type { ComparisonVerdict } from './compare/verdict.ts';
import { conclude, observe, openComparison } from './compare.ts';

/** Answers of two releases: how long the good ones took, and how many were none. */
export interface Trial {
  readonly latency: Comparison;
  readonly errors: Comparison;
  /** The first failure: it stands, whatever comes after it. */
  readonly failed: ComparisonVerdict | null;
}

/** What one side answered: milliseconds of good answers in order of time, and how many of all were not good. */
export interface Answers {
  readonly ms: readonly number[];
  readonly errors: number;
  /** Good ones and others. */
  readonly total: number;
}

/** By which rule: `when`, and how much slower is allowed, as a share and in milliseconds. */
export type TrialRule = Pick<ComparisonRule, 'quantile' | 'maxIncrease' | 'least' | 'when'> & {
  /** So many trials decide on one release: together they fail one that is no worse as rarely as one alone. Default 1. */
  readonly among?: number;
};

/** Both comparisons of a trial share alpha evenly, and all trials of a release. */
const comparisons = 2;

const known = new Map<string, Looks>();

/** Working out the looks of a rule takes a tenth of a second, so it is done once for each. */
const looksFor = (rule: ComparisonRule): Looks => {
  const key = JSON.stringify([rule.alpha, rule.direction, rule.when]);
  const found = known.get(key) ?? looksOf(rule);
  known.set(key, found);
  return found;
};

export const openTrial = ({ quantile, maxIncrease, least, when, among = 1 }: TrialRule): Trial => {
  const alpha = usualRule.alpha / (comparisons * among);
  const latency: ComparisonRule = {
    ...{ ...usualRule, alpha, quantile, maxIncrease, when },
    ...(least === undefined ? {} : { least }),
  };
  // Of failures none more are allowed, and their test is sound however often one looks.
  const errors: ComparisonRule = { ...usualRule, alpha, metric: 'errors', when: 'open' };
  return {
    latency: openComparison(latency, looksFor(latency)),
    errors: openComparison(errors, { sizes: [], levels: [] }),
    failed: null,
  };
};

/** More answers of one side. */
export const addAnswers = (trial: Trial, side: Side, { ms, errors, total }: Answers): Trial => {
  const counted: Row[] = total > 0 ? [{ value: errors, trials: total }] : [];
  const latency = observe(
    trial.latency,
    side,
    ms.map((value) => ({ value, trials: 1 })),
  );
  const failures = observe(trial.errors, side, counted);
  return {
    latency: latency.comparison,
    errors: failures.comparison,
    failed: trial.failed ?? failures.verdict ?? latency.verdict ?? null,
  };
};

/** What one side answered so far, as far as it is judged. */
export const answersOf = ({ latency, errors }: Trial, side: Side): Answers => {
  const { failures, trials } = countOf(errors.both[side]);
  return { ms: rowsOf(latency.both[side]).map(({ value }) => value), errors: failures, total: trials };
};

/** Both verdicts as one: the graver, with the reasons of both. */
export const concludeTrial = (trial: Trial): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const { failed } = trial;
  if (failed) return { outcome: 'failed', code: failed.code, reason: failed.reason };
  const both = [conclude(trial.errors), conclude(trial.latency)];
  const reason = both.map((verdict) => verdict.reason).join('; ');
  const worst = both.find(({ outcome }) => outcome === 'failed') ?? both.find(({ outcome }) => outcome !== 'passed');
  return { outcome: worst?.outcome ?? 'passed', code: worst?.code ?? 'NOT_WORSE', reason };
};
