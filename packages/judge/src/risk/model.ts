import {
  type Case,
  fitLogistic,
  type Logistic,
  type Logit,
  meanProbability,
  type Prior,
  sigmoid,
} from '../numbers/logistic.ts';
import { type Change, type Clocks, type Past, utc } from './change.ts';
import { beliefs, featuresOf, usualRate } from './features.ts';

/**
 * How far weights may be from what is believed of them, and whether that is believed at all; the first is that no feature
 * tells anything. Data choose among them.
 */
const hypotheses = [
  { spread: 0.01, conviction: 0 },
  ...[0, 1].flatMap((conviction) => [0.1, 0.3, 1].map((spread) => ({ spread, conviction }))),
];
/** Deviation of the log-odds of failing where nothing is known: from 1 % to 60 % is well within it. */
const openness = 1.2;
/** Deviation of log-odds for all that no feature tells: however long the history, no model of this kind knows more. */
const untold = 0.3;
/** 90 %: normal quantile of 0.95. */
const quantile = 1.645;

/** A chance of failing, with the interval that it lies in nine times out of ten. */
export interface Chance {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** What a history teaches. */
export interface Learnt {
  /** Weights of the features, without the intercept. */
  readonly weights: readonly number[];
  logit(features: readonly number[]): Logit;
}

/** Keeps the mean of each feature over the changes that it was known of; 0 where it never was. */
const createMeans = () => {
  const sums = beliefs.map(() => ({ sum: 0, count: 0 }));
  const means = (): number[] => sums.map(({ sum, count }) => (count === 0 ? 0 : sum / count));
  return {
    means,
    add: (values: readonly (number | null)[]): void => {
      for (const [index, one] of sums.entries()) {
        const value = values[index] ?? null;
        if (value === null) continue;
        one.sum += value;
        one.count += 1;
      }
    },
    /** What is not known is taken to be as it usually is; a constant stands first. */
    row: (values: readonly (number | null)[]): number[] => {
      const usual = means();
      return [1, ...values.map((value, index) => value ?? (usual[index] as number))];
    },
  };
};

/** A history as a model learns it, and the way to bring a change beside it. */
export interface Cases {
  readonly cases: readonly Case[];
  /** Mean of each feature. */
  readonly usual: readonly number[];
  readonly rowOf: (change: Change) => readonly number[];
}

/** Each deployment of a history, oldest first, seen from what was before it and from nothing else. */
export const casesOf = (history: readonly Past[], clocks: Clocks = utc): Cases => {
  const means = createMeans();
  const valuesOf = (change: Change, before: readonly Past[]) =>
    featuresOf(change, before, clocks).map(({ value }) => value);
  const cases = history.map((past, index): Case => {
    const values = valuesOf(past, history.slice(0, index));
    const features = means.row(values);
    means.add(values);
    return { features, outcome: past.failed };
  });
  return { cases, usual: means.means(), rowOf: (change) => means.row(valuesOf(change, history)) };
};

const priorsOf = ({ spread, conviction }: (typeof hypotheses)[number]): Prior[] => [
  { mean: Math.log(usualRate / (1 - usualRate)), deviation: openness },
  ...beliefs.map((belief) => ({ mean: conviction * belief, deviation: spread })),
];

/**
 * Logistic models under several priors, each with the weight of its evidence (Bayesian model averaging: Hoeting et al.,
 * 1999): where features tell nothing, what is left is the base rate.
 */
export const learn = (cases: readonly Case[]): Learnt => {
  const models = hypotheses.map((hypothesis) => fitLogistic(cases, priorsOf(hypothesis)));
  const best = Math.max(...models.map(({ evidence }) => evidence));
  const shares = models.map(({ evidence }) => Math.exp(evidence - best));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const average = (of: (model: Logistic) => number): number =>
    models.reduce((sum, model, index) => sum + ((shares[index] as number) / total) * of(model), 0);
  return {
    weights: beliefs.map((_, index) => average(({ weights }) => weights[index + 1] as number)),
    logit: (features) => {
      const mean = average((model) => model.predict(features).mean);
      const square = average((model) => {
        const one = model.predict(features);
        return one.variance + one.mean ** 2;
      });
      return { mean, variance: Math.max(0, square - mean ** 2) };
    },
  };
};

export const chanceOf = (logit: Logit): Chance => {
  const off = quantile * Math.sqrt(logit.variance + untold ** 2);
  return { probability: meanProbability(logit), low: sigmoid(logit.mean - off), high: sigmoid(logit.mean + off) };
};
