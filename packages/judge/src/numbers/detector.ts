/** Watches one stream. What it keeps is bounded, however long the stream is. */
export interface Detector {
  /**
   * How strange the next value is, seen from all before it: in [0, 1], 0.5 and more an anomaly. A value that is no finite
   * number is a missing row: it scores 0, is not learnt, and the series closes up over it.
   */
  next(value: number): number;
}

/** Orders of magnitude that are told apart: beyond them the score is 1. */
const magnitudes = 10;
/** Digits of a score: what differs by less differs by rounding. */
const precision = 1e6;

/**
 * A score of the probability that a normal stream brings something at least as strange: −log₁₀ p on [0, 10] brought to
 * [0, 1], so that 0.5 is one row in 100,000.
 */
export const scoreOf = (p: number): number => {
  const score = Math.min(1, Math.max(0, -Math.log10(p) / magnitudes));
  return Math.round(score * precision) / precision;
};

/** From this score on something is an anomaly. */
export const alertScore = 0.5;
