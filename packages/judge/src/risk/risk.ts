import { brierScore } from '../numbers/calibration.ts';
import type { Case } from '../numbers/logistic.ts';
import { type Care, careOf, isLearnt } from './care.ts';
import { type Change, type Clocks, type Past, utc } from './change.ts';
import { featuresOf } from './features.ts';
import { type Cases, casesOf, chanceOf, type Learnt, learn } from './model.ts';

/** One thing that raises or lowers the chance of failing. */
export interface Reason {
  readonly feature: string;
  readonly words: string;
  /** By what it multiplies the odds, against what is usual here. */
  readonly odds: number;
}

/** How likely a change is to fail, and how much is known of that. */
export interface Risk {
  readonly probability: number;
  /** Where it lies nine times out of ten. */
  readonly interval: readonly [low: number, high: number];
  /** Deployments that it was learnt from, and how many of them failed. */
  readonly deployments: number;
  readonly failures: number;
  /** The strongest first; at most three. */
  readonly reasons: readonly Reason[];
  readonly care: Care;
  /** From what part of unhealthy first looks on more than usual care is due; null: it is anyway, or never, or nobody knows. */
  readonly early: number | null;
  /**
   * How it did on the latest of these deployments, each foretold from those before it, beside the base rate of those: mean
   * squared errors (Brier). Null: too few.
   */
  readonly record: { readonly deployments: number; readonly brier: number; readonly baseRate: number } | null;
}

const mostReasons = 3;
/** Odds that change by less are no reason. */
const least = 0.02;
/** A record of fewer is none; more take time. It learns anew after every `block`. */
const [fewest, most, block] = [20, 40, 20];

const reasonsOf = (features: ReturnType<typeof featuresOf>, { usual }: Cases, { weights }: Learnt): Reason[] =>
  features
    .map(({ name, value, words }, index) => {
      const beyondUsual = value === null ? 0 : value - (usual[index] as number);
      return { feature: name, words, logit: (weights[index] as number) * beyondUsual };
    })
    .filter(({ logit }) => Math.abs(logit) >= least)
    .sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit))
    .slice(0, mostReasons)
    .map(({ feature, words, logit }) => ({ feature, words: words(), odds: Math.exp(logit) }));

const recordOf = (cases: readonly Case[]): Risk['record'] => {
  const first = Math.max(fewest, cases.length - most);
  if (cases.length < first + fewest / 2) return null;
  const told = [];
  let learnt: Learnt | null = null;
  for (let index = first; index < cases.length; index += 1) {
    const before = cases.slice(0, index);
    const { features, outcome } = cases[index] as Case;
    if (learnt === null || (index - first) % block === 0) learnt = learn(before);
    const base = (before.filter((one) => one.outcome).length + 0.5) / (before.length + 1);
    told.push({ outcome, probability: chanceOf(learnt.logit(features)).probability, base });
  }
  const baseRate = brierScore(told.map(({ outcome, base }) => ({ outcome, probability: base })));
  return { deployments: told.length, brier: brierScore(told), baseRate };
};

/** The least part of unhealthy first looks, in steps of 5 %, that makes more care due. */
const earlyOf = (change: Change, careWith: (change: Change) => Care): number | null => {
  if (careWith(change) !== 'usual') return null;
  const parts = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
  return parts.find((early) => careWith({ ...change, early }) !== 'usual') ?? null;
};

/** How likely a change is to fail, by the deployments before it; oldest first. */
export const riskOf = (change: Change, history: readonly Past[], clocks: Clocks = utc): Risk => {
  const known = casesOf(history, clocks);
  const learnt = learn(known.cases);
  const chance = (one: Change) => chanceOf(learnt.logit(known.rowOf(one)));
  const careWith = (one: Change): Care => careOf(chance(one).probability, history.length);
  const { probability, low, high } = chance(change);
  return {
    probability,
    interval: [low, high],
    deployments: history.length,
    failures: history.filter(({ failed }) => failed).length,
    reasons: reasonsOf(featuresOf(change, history, clocks), known, learnt),
    care: careWith(change),
    early: isLearnt(history.length) ? earlyOf(change, careWith) : null,
    record: recordOf(known.cases),
  };
};
