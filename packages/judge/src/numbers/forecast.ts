import { normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';

/** How far what came is above its forecast, and what that forecast usually is off by. */
export interface Miss {
  readonly above: number;
  /** As a standard deviation is of normal errors; 0 where it never erred. */
  readonly usual: number;
}

/** Errors of one forecast at so many places of the past say enough; more only take time. */
const most = 200;
/** A past of fewer independent errors makes their spread uncertain: by this many over their number it is widened. */
const widening = 4;

/**
 * The spread of errors above their median, by the widest of three looks: at their middle half, at the upper twentieth, and at
 * the largest, as wide as normal errors with the same would be. So a heavy tail, jobs and restarts count as what they are.
 */
const spreadOf = (ascending: readonly number[], middle: number, independent: number): number => {
  const at = (q: number): number => quantile(ascending, q);
  const looks = [
    (at(0.75) - at(0.25)) / 1.349,
    (at(0.95) - middle) / 1.645,
    (at(1) - middle) / Math.max(1, normalQuantile(1 / (independent + 1))),
  ];
  return Math.max(...looks) * (1 + widening / independent);
};

/** Sums of all values before each place. */
const sumsOf = (values: readonly number[]): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  for (const [place, value] of values.entries()) sums[place + 1] = (sums[place] as number) + value;
  return sums;
};

/**
 * Forecasts the mean of `size` values from `ahead` after the past on. Each simple forecast (the level of all the past; that of
 * its end, short and long) is tried at every place of the past, and the one that erred least there is believed: with a season,
 * a trend or a random walk it is another one than with noise, and whatever it is, its own errors are what the miss is held
 * against. Their median is taken out, for a trend makes them all alike.
 */
export const forecaster = (past: readonly number[], present: readonly number[], level: number) => {
  const sums = sumsOf([...past, ...present]);
  const meanOf = (from: number, to: number): number => ((sums[to] as number) - (sums[from] as number)) / (to - from);
  const end = past.length;

  const missOf = (size: number, first: number, last: number, error: (at: number) => number, now: number): Miss => {
    const step = Math.max(1, Math.floor((last - first) / most));
    const errors = new Float64Array(Math.floor((last - first) / step) + 1);
    for (let i = 0; i < errors.length; i += 1) errors[i] = error(first + i * step);
    const ascending = Array.from(errors.sort());
    const middle = quantile(ascending, 0.5);
    return { above: now - middle, usual: spreadOf(ascending, middle, Math.max(2, (last - first) / size + 1)) };
  };

  return (ahead: number, size: number): Miss => {
    const fits = Math.min(size, end >> 1);
    const now = meanOf(end + ahead, end + ahead + size);
    let best = missOf(size, 0, end - fits, (at) => meanOf(at, at + fits) - level, now - level);
    for (const memory of [size, 4 * size]) {
      const last = end - ahead - size;
      if (last - memory < 4 * size + ahead) continue;
      const error = (at: number): number => meanOf(at + ahead, at + ahead + size) - meanOf(at - memory, at);
      const miss = missOf(size, memory, last, error, error(end));
      if (miss.usual < best.usual) best = miss;
    }
    return best;
  };
};
