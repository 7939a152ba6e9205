import { bisect } from './bisect.ts';

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Odd powers over double factorials (Marsaglia, "Evaluating the normal distribution", 2004). */
const series = (z: number): number => {
  let [sum, term] = [z, z];
  for (let i = 3; sum + term > sum; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 - sum * normalDensity(z);
};

const terms = 100;

/** Continued fraction of the tail (Abramowitz and Stegun, 26.2.14), where the series has no digits left. */
const fraction = (z: number): number => {
  let below = z;
  for (let i = terms; i > 0; i -= 1) below = z + i / below;
  return normalDensity(z) / below;
};

/** Probability that a standard normal variable exceeds z. */
export const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z);
  return z < 3 ? series(z) : fraction(z);
};

/** What a standard normal variable exceeds with probability p; infinite at 0 and 1. */
export const normalQuantile = (p: number): number => {
  if (p > 0.5) return -normalQuantile(1 - p);
  return p <= 0 ? Infinity : bisect((z) => normalTail(z) <= p, 0, 40);
};
