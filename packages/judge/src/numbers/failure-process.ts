/** Failures and trials of one side. */
export interface Count {
  readonly failures: number;
  readonly trials: number;
}

const points = 64;

// Looked up once: in a context of its own, as tests have, a global costs more than what it does.
const exp = Math.exp;

/**
 * Odds by which a failure may be likelier on the second side than its trials say, equally likely each: the upper half of
 * Jeffreys' prior of the share of failures that are the second's, under equal trials (arcsine law).
 */
const odds: readonly number[] = Array.from(
  { length: points },
  (_, i) => Math.tan((Math.PI / 4) * (1 + (i + 0.5) / points)) ** 2,
);

/** Logarithms of the likelihood ratio of each of the odds, over all blocks so far. */
export type Process = readonly number[];

export const openProcess: Process = odds.map(() => 0);

/**
 * One more block of trials of both sides. Each ratio is a test supermartingale as long as the second side does not fail
 * more often than the first, even if both fail now more and now less: for x ≥ −1, 1 + x ≤ e^x, so the expectation of a
 * block's product is at most exp(0). (Failures given their number: Netflix, arXiv 2205.14762; as blocks of
 * Bernoulli trials: Turner, Ly and Grünwald, 2024.)
 */
export const addBlock = (process: Process, first: Count, second: Count): Process =>
  process.map((log, i) => {
    const factor = odds[i] ?? 1;
    const scale = (first.trials + second.trials) / (factor * second.trials + first.trials);
    return log + second.failures * Math.log(factor * scale) + first.failures * Math.log(scale);
  });

/**
 * Evidence against equal rates: the mean of the ratios, as an e-value (Howard, Ramdas, McAuliffe and Sekhon, 2021: by
 * Ville's inequality it ever reaches 1/α with probability α). Failures that come in bursts count as fewer: each ratio is
 * raised to 1/`dispersion`, which leaves it a supermartingale. Of what came after `before` where that is given.
 */
export const eValue = (process: Process, dispersion: number, before: Process = openProcess): number => {
  let sum = 0;
  // It is asked with each row, of several beginnings: a list less each time is three quarters of the time less.
  for (let i = 0; i < points; i += 1) sum += exp(((process[i] ?? 0) - (before[i] ?? 0)) / dispersion);
  return sum / points;
};
