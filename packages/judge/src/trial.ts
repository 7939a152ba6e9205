import type { Verdict } from '@convoy/model/look';
import { type ComparisonRule, fewest, type Looks, looksOf, usualRule } from './compare/rule.ts';
import { countOf, type Row, rowsOf, type Side } from './compare/sample.ts';
import type { Comparison } from './compare/state.ts';
import { enoughOf } from './compare/telling.ts';
import type { ComparisonVerdict } from './compare/verdict.ts';
import { conclude, observe, openComparison } from './compare.ts';

/** Answers of two releases: how long the good ones took, and how many were none. */
export interface Trial {
  /** How long good answers take, each by its part of the distribution; none: that is not judged. */
  readonly latency: readonly Comparison[];
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

/**
 * By which rule: `when`, and how much slower is allowed, as a share and in milliseconds. Without a `quantile` all answers are
 * judged by their ranks, and the slow ones beside them: where only some take longer, most pairs of two releases do not.
 */
export type TrialRule = Pick<ComparisonRule, 'quantile' | 'least' | 'when'> & {
  /** Null: any, it is not judged. */
  readonly maxIncrease: number | null;
  /** So many trials decide on one release: together they fail one that is no worse as rarely as one alone. Default 1. */
  readonly among?: number;
};

const known = new Map<string, Looks>();

/** Working out the looks of a rule takes a tenth of a second, so it is done once for each. */
const looksFor = (rule: ComparisonRule): Looks => {
  const key = JSON.stringify([rule.alpha, rule.direction, rule.when]);
  const found = known.get(key) ?? looksOf(rule);
  known.set(key, found);
  return found;
};

/** Looks at what is measured so often, evenly: the sooner a bad release is known, the less it is asked. */
const planned = 10;

/** Of so many samples a side. */
export const plannedRule = ({
  samples,
  quantile,
  maxIncrease,
}: Pick<ComparisonRule, 'quantile' | 'maxIncrease'> & { readonly samples: number }): TrialRule & {
  readonly maxIncrease: number;
} => ({
  ...{ quantile, maxIncrease, when: { samples, looks: Math.min(planned, samples) } },
});

/** Where the slow answers are. */
const slow = 0.95;

const quantilesOf = ({ maxIncrease, quantile }: TrialRule): readonly (number | null)[] => {
  if (maxIncrease === null) return [];
  return quantile === null ? [null, slow] : [quantile];
};

/** Errors and times share alpha evenly, as all times do, and all trials of a release. */
const alphaOf = (rule: TrialRule): number =>
  usualRule.alpha / ((rule.maxIncrease === null ? 1 : 2) * (rule.among ?? 1));

const latencyRules = (rule: TrialRule): ComparisonRule[] => {
  const quantiles = quantilesOf(rule);
  return quantiles.map((quantile) => ({
    ...{ ...usualRule, alpha: alphaOf(rule) / quantiles.length, quantile, maxIncrease: rule.maxIncrease ?? 0 },
    when: rule.when,
    ...(rule.least === undefined ? {} : { least: rule.least }),
  }));
};

/**
 * Samples a side with which a check of so many could fail at all, beside another release or against a profile. Of all times:
 * where those are enough and the slow ones too few, they decide alone.
 */
export const enoughFor = (rule: TrialRule): number =>
  Math.max(
    fewest,
    ...latencyRules(rule)
      .slice(0, 1)
      .map((one) => enoughOf(one, looksFor(one)) ?? Number.POSITIVE_INFINITY),
  );

export const openTrial = (rule: TrialRule): Trial => {
  // Of failures none more are allowed, and their test is sound however often one looks.
  const errors: ComparisonRule = { ...usualRule, alpha: alphaOf(rule), metric: 'errors', when: 'open' };
  return {
    latency: latencyRules(rule).map((one) => openComparison(one, looksFor(one))),
    errors: openComparison(errors, { sizes: [], levels: [] }),
    failed: null,
  };
};

/** More answers of one side. */
export const addAnswers = (trial: Trial, side: Side, { ms, errors, total }: Answers): Trial => {
  const counted: Row[] = total > 0 ? [{ value: errors, trials: total }] : [];
  const times = ms.map((value) => ({ value, trials: 1 }));
  const latency = trial.latency.map((one) => observe(one, side, times));
  const failures = observe(trial.errors, side, counted);
  return {
    latency: latency.map(({ comparison }) => comparison),
    errors: failures.comparison,
    failed: trial.failed ?? failures.verdict ?? latency.find(({ verdict }) => verdict)?.verdict ?? null,
  };
};

/** What one side answered so far, as far as it is judged. */
export const answersOf = ({ latency, errors }: Trial, side: Side): Answers => {
  const { failures, trials } = countOf(errors.both[side]);
  const times = latency[0] ? rowsOf(latency[0].both[side]) : [];
  return { ms: times.map(({ value }) => value), errors: failures, total: trials };
};

/** The gravest of errors, times and slow times; where all times were enough, too few to judge the slow ones is no fault. */
const gravest = (verdicts: readonly ComparisonVerdict[]): ComparisonVerdict | undefined => {
  const telling = verdicts.filter(({ code }, index) => index < 2 || code !== 'TOO_FEW');
  return telling.find(({ outcome }) => outcome === 'failed') ?? telling.find(({ outcome }) => outcome !== 'passed');
};

/** Its verdicts as one: the gravest, with the reasons of all, its own first. */
export const concludeTrial = (trial: Trial): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const { failed } = trial;
  if (failed) return { outcome: 'failed', code: failed.code, reason: failed.reason };
  const verdicts = [trial.errors, ...trial.latency].map(conclude);
  const worst = gravest(verdicts);
  const reasons = [...(worst ? [worst] : []), ...verdicts].map(({ reason }) => reason);
  return {
    ...{ outcome: worst?.outcome ?? 'passed', code: worst?.code ?? 'NOT_WORSE' },
    reason: [...new Set(reasons)].join('; '),
  };
};
