import { fitLogistic, type Logit } from './logistic.ts';

/** What was foretold, and whether it came about. */
export interface Foretold {
  readonly probability: number;
  readonly outcome: boolean;
}

/** Mean squared distance of what was foretold from what came about (Brier, 1950): 0 is best, NaN of nothing. */
export const brierScore = (all: readonly Foretold[]): number =>
  all.reduce((sum, { probability, outcome }) => sum + (probability - (outcome ? 1 : 0)) ** 2, 0) / all.length;

/** One bin of a reliability diagram: of how many what was foretold on average, and how often it came about. */
export interface Reliability {
  readonly count: number;
  readonly foretold: number;
  readonly observed: number;
}

/** Bins of as equal counts as can be, in the order of what was foretold (Murphy and Winkler, 1977). */
export const reliability = (all: readonly Foretold[], bins = 10): Reliability[] => {
  const sorted = [...all].sort((a, b) => a.probability - b.probability);
  const edges = Array.from({ length: bins + 1 }, (_, bin) => Math.round((bin * sorted.length) / bins));
  return edges.slice(1).flatMap((to, bin) => {
    const some = sorted.slice(edges[bin], to);
    if (some.length === 0) return [];
    const foretold = some.reduce((sum, { probability }) => sum + probability, 0) / some.length;
    return [{ count: some.length, foretold, observed: some.filter(({ outcome }) => outcome).length / some.length }];
  });
};

/** Expected calibration error: how far the bins lie from the diagonal on average (Naeini, Cooper and Hauskrecht, 2015). */
export const calibrationError = (all: readonly Foretold[], bins = 10): number =>
  reliability(all, bins).reduce(
    (sum, { count, foretold, observed }) => sum + (count / all.length) * Math.abs(foretold - observed),
    0,
  );

/** Log-odds that were foretold, and what came about. */
interface Scored {
  readonly logit: number;
  readonly outcome: boolean;
}

/**
 * Brings log-odds to where they would have been right (Platt, 1999), by cases that were foretold before they were known.
 * A prior keeps it at leaving them as they are until many cases say otherwise.
 */
export const calibrate = (cases: readonly Scored[]): ((logit: Logit) => Logit) => {
  const { weights, predict } = fitLogistic(
    cases.map(({ logit, outcome }) => ({ features: [1, logit], outcome })),
    [
      { mean: 0, deviation: 0.5 },
      { mean: 1, deviation: 0.25 },
    ],
  );
  const slope = weights[1] as number;
  return ({ mean, variance }) => {
    const moved = predict([1, mean]);
    return { mean: moved.mean, variance: variance * slope ** 2 };
  };
};
