import { logGamma } from './beta.ts';

const logChoose = (of: number, some: number): number => logGamma(of + 1) - logGamma(some + 1) - logGamma(of - some + 1);

/** Sum of terms of which each follows from the last, until no more digits come of it. */
const summed = (first: number, count: number, ratio: (nth: number) => number): number => {
  let [sum, term] = [0, first];
  for (let i = 0; i < count && term > sum * Number.EPSILON; i += 1) {
    sum += term;
    term *= ratio(i);
  }
  return sum;
};

/**
 * Probability that at least `least` of `others` values lie beyond the `rank`th lowest of `own` ones, if all are alike and
 * none depends on another: negative hypergeometric, whatever their distribution (the exceedance test of Epstein, 1954;
 * Balakrishnan and Ng, Precedence-Type Tests, 2006). It is so when at least `rank` of the lowest `drawn` of all are own.
 */
export const exceedanceTail = (own: number, others: number, rank: number, least: number): number => {
  if (least <= 0) return 1;
  if (least > others) return 0;
  const drawn = rank + others - least;
  const term = (found: number): number =>
    Math.exp(logChoose(own, found) + logChoose(others, drawn - found) - logChoose(own + others, drawn));
  // From where the terms fall: upwards in the tail, else downwards what is not in it.
  if ((drawn * own) / (own + others) <= rank)
    return summed(term(rank), Math.min(own, drawn) - rank + 1, (i) => {
      const found = rank + i;
      return ((own - found) * (drawn - found)) / ((found + 1) * (others - drawn + found + 1));
    });
  const fewest = Math.max(0, drawn - others);
  const below = summed(term(rank - 1), rank - fewest, (i) => {
    const found = rank - 1 - i;
    return (found * (others - drawn + found)) / ((own - found + 1) * (drawn - found + 1));
  });
  return Math.max(0, 1 - below);
};
