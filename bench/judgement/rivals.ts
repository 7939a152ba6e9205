import { addBlock, eValue, openProcess } from '@convoy/judge/numbers/failure-process';
import { midranks } from '@convoy/judge/numbers/midranks';
import { mean, product, residuals } from '@convoy/judge/numbers/moments';
import { normalTail } from '@convoy/judge/numbers/normal';
import type { Pair } from './families.ts';

/** Whether a method ever calls the candidate higher, looking so often at equal parts of the samples. */
export type Rival = (pair: Pair, alpha: number, looks: number) => boolean;

const prefixes = ([a, b]: Pair, looks: number): Pair[] =>
  Array.from({ length: looks }, (_, i) => Math.round(((i + 1) * a.length) / looks)).map((size) => [
    a.slice(0, size),
    b.slice(0, size),
  ]);

/** Standardized sum of ranks (Mann and Whitney, 1947), for values that do not depend on those before. */
const rankScore = ([a, b]: Pair): number => {
  const ranks = midranks([...a, ...b]);
  const around = residuals(ranks);
  const spread = Math.sqrt((product(around, around) / (around.length - 1)) * (2 / a.length));
  return spread > 0 ? (mean(ranks.slice(a.length)) - mean(ranks.slice(0, a.length))) / spread : 0;
};

const meanScore = ([a, b]: Pair): number => {
  const [one, other] = [a, b].map((values) => residuals(values.map(Math.log))) as [number[], number[]];
  const variance = (product(one, one) + product(other, other)) / (2 * a.length - 2);
  return (mean(b.map(Math.log)) - mean(a.map(Math.log))) / Math.sqrt((variance * 2) / a.length);
};

/** The largest difference by which the second distribution lies to the right of the first. */
const gap = ([a, b]: Pair): number => {
  const all = [...a.map((value) => ({ value, step: 1 })), ...b.map((value) => ({ value, step: -1 }))];
  let [height, most] = [0, 0];
  for (const { step } of all.sort((x, y) => x.value - y.value)) {
    height += step / a.length;
    most = Math.max(most, height);
  }
  return most;
};

export const rivals: Readonly<Record<string, Rival>> = {
  /** The classic test with the threshold of one look at each of them. */
  'rank test, fixed threshold': (pair, alpha, looks) =>
    prefixes(pair, looks).some((part) => normalTail(rankScore(part)) <= alpha),
  /** The mean of logarithms looked at once at the end: what there is to find in log-normal values. */
  'fixed-sample bound': (pair, alpha) => normalTail(meanScore(pair)) <= alpha,
  /** Normal mixture over the rank test (Robbins, 1970), tuned to 100 samples. */
  'rank test, normal mixture': (pair, alpha, looks) =>
    prefixes(pair, looks).some((part) => {
      const share = part[0].length / 10;
      const bound = Math.sqrt((1 + 1 / share) * Math.log((1 + share) / (2 * alpha) ** 2));
      return rankScore(part) >= bound;
    }),
  /** Betting on the sign of each pair (e-process of failures, with a failure for whoever is slower). */
  'betting on signs of pairs': ([a, b], alpha) => {
    let process = openProcess;
    return b.some((value, i) => {
      const sign = Math.sign(value - (a[i] ?? value));
      process = addBlock(process, { failures: sign < 0 ? 1 : 0, trials: 1 }, { failures: sign > 0 ? 1 : 0, trials: 1 });
      return eValue(process, 1) >= 1 / alpha;
    });
  },
  /** Bands around both distributions that hold at all times (Howard and Ramdas, 2022, theorem 2; Netflix, 2205.14762). */
  'bands of distributions': (pair, alpha, looks) =>
    prefixes(pair, looks).some((part) => {
      const size = part[0].length;
      const width = 0.85 * Math.sqrt((Math.log(Math.log(Math.E * size)) + 0.8 * Math.log(1612 / (alpha / 2))) / size);
      return gap(part) > 2 * width;
    }),
};
