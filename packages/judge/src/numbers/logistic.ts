import { type Factor, factorOf } from './cholesky.ts';

/** One case: its features, a constant 1 among them where there is an intercept, and whether it came about. */
export interface Case {
  readonly features: readonly number[];
  readonly outcome: boolean;
}

/** What is believed of a weight before anything was seen: normal with this mean and standard deviation. */
export interface Prior {
  readonly mean: number;
  readonly deviation: number;
}

/** A probability on the scale of its log-odds: normal with this mean and variance. */
export interface Logit {
  readonly mean: number;
  readonly variance: number;
}

export interface Logistic {
  readonly weights: readonly number[];
  predict(features: readonly number[]): Logit;
  /** Natural logarithm of how probable the cases are under the priors: compares priors of the same cases. */
  readonly evidence: number;
}

/** The logistic function: from log-odds to a probability. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** −ln(1 + e^−x), for any x. */
const logSigmoid = (x: number): number => Math.min(0, x) - Math.log1p(Math.exp(-Math.abs(x)));

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
};

/** Logarithm of the posterior density, up to a constant. */
const logPosterior = (cases: readonly Case[], priors: readonly Prior[], weights: readonly number[]): number => {
  const misfit = priors.reduce((sum, { mean, deviation }, index) => {
    const off = ((weights[index] as number) - mean) / deviation;
    return sum - (off * off) / 2;
  }, 0);
  return cases.reduce((sum, { features, outcome }) => {
    const logit = dot(features, weights);
    return sum + logSigmoid(outcome ? logit : -logit);
  }, misfit);
};

/** Where the posterior rises, and how it bends, at these weights. */
const slopeOf = (cases: readonly Case[], priors: readonly Prior[], weights: readonly number[]) => {
  const gradient = priors.map(({ mean, deviation }, index) => (mean - (weights[index] as number)) / deviation ** 2);
  const curvature = priors.map(({ deviation }, row) =>
    priors.map((_, column) => (row === column ? deviation ** -2 : 0)),
  );
  for (const { features, outcome } of cases) {
    const p = sigmoid(dot(features, weights));
    const bend = p * (1 - p);
    const off = (outcome ? 1 : 0) - p;
    for (let row = 0; row < features.length; row += 1) {
      const value = features[row] as number;
      if (value === 0) continue;
      gradient[row] = (gradient[row] as number) + value * off;
      const line = curvature[row] as number[];
      for (let column = 0; column < features.length; column += 1)
        line[column] = (line[column] as number) + bend * value * (features[column] as number);
    }
  }
  return { gradient, curvature };
};

const mostSteps = 50;

/**
 * Bayesian logistic regression with normal priors: Newton's method to the mode of the posterior, and a normal
 * distribution around it (Laplace's approximation, with its evidence: MacKay, Neural Computation 4, 1992). With few cases
 * it says what the priors say, and how little that is: intervals come out wide.
 */
export const fitLogistic = (cases: readonly Case[], priors: readonly Prior[]): Logistic => {
  let weights = priors.map(({ mean }) => mean);
  let height = logPosterior(cases, priors, weights);
  let { gradient, curvature } = slopeOf(cases, priors, weights);
  let factor: Factor = factorOf(curvature);
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = factor.solve(gradient);
    let [length, next, higher] = [1, weights, height];
    do {
      next = weights.map((weight, index) => weight + length * (direction[index] as number));
      higher = logPosterior(cases, priors, next);
      length /= 2;
    } while (higher < height && length > 1e-6);
    const gain = higher - height;
    if (gain <= 0) break;
    [weights, height] = [next, higher];
    ({ gradient, curvature } = slopeOf(cases, priors, weights));
    factor = factorOf(curvature);
    if (gain < 1e-7) break;
  }
  return {
    weights,
    predict: (features) => ({ mean: dot(features, weights), variance: dot(features, factor.solve(features)) }),
    evidence: height - priors.reduce((sum, { deviation }) => sum + Math.log(deviation), 0) - factor.logDeterminant / 2,
  };
};

/** The probability that such log-odds come to on average (MacKay, 1992). */
export const meanProbability = ({ mean, variance }: Logit): number =>
  sigmoid(mean / Math.sqrt(1 + (Math.PI * variance) / 8));
