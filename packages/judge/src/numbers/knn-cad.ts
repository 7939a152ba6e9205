import type { Detector } from './detector.ts';
import { createHistory, createUnit } from './history.ts';
import { createNearest } from './nearest.ts';
import { createStrangeness } from './strangeness.ts';

/** Rows of the windows that are compared; the longest is compared by its mean, too. */
const short = 4;
const long = 16;
const neighbours = 10;
/** Rows between what is looked at and what it is compared with, once there are enough: so long a change stays new. */
const widestGap = 128;
/** So many rows behind the gap are compared one by one, of those before them every `stride`th. */
const dense = 512;
const stride = 8;
const remembered = 4096;
const compared = dense + remembered / stride;
/** What part of the usual roughness is told from none. */
const finest = 0.01;
/** What is usual is a mean over all rows at first, and over about 500 later. */
const slowest = 0.002;

/**
 * Conformalised nearest neighbours (KNN-CAD: Burnaev and Ishimtsev, arXiv 1608.04585): a row is as strange as the window
 * that it ends is far from its nearest neighbours in the past, ranked among the distances of the rows before. As there,
 * what a window is compared with ends well before it, so that a change stays new for a while. Different from there:
 * windows of several lengths and their mean at once, a Pareto tail beyond the ranks; and the last step and how rough the
 * last rows are, for a line gone flat is near to everything. Work and memory per row are bounded: at most 1,024 windows.
 */
export const createKnnCad = (): Detector => {
  const toUnit = createUnit();
  const rows = createHistory(remembered + long);
  const means = createHistory(remembered + long);
  const [ofRow, ofShort, ofLong, ofMean] = squaresOf();
  const nearest = createNearest(neighbours);
  const strangeness = createStrangeness([1, short / 2, long / 2, long / 2, 1, long / 2, long / 2], 2 * long);
  let usual = 0;

  /** Compares the windows that end now with those that ended `from`, `from + step`, … rows ago; how many there are then. */
  const compare = (from: number, to: number, step: number, before: number): number => {
    const { values } = rows;
    const last = rows.end() - 1;
    const lastMean = means.end() - 1;
    const mean = means.values[lastMean] as number;
    let count = before;
    for (let lag = from; lag <= to; lag += step) {
      let squares = ((values[last] as number) - (values[last - lag] as number)) ** 2;
      ofRow[count] = squares;
      for (let at = last - 1; at > last - short; at -= 1)
        squares += ((values[at] as number) - (values[at - lag] as number)) ** 2;
      ofShort[count] = squares;
      for (let at = last - short; at > last - long; at -= 1)
        squares += ((values[at] as number) - (values[at - lag] as number)) ** 2;
      ofLong[count] = squares;
      ofMean[count] = (mean - (means.values[lastMean - lag] as number)) ** 2;
      count += 1;
    }
    return count;
  };

  const compareAll = (): number => {
    const oldest = rows.count() - long;
    const gap = Math.max(1, Math.min(widestGap, oldest >> 2));
    const near = Math.min(oldest, gap + dense - 1);
    return compare(Math.ceil((near + 1) / stride) * stride, oldest, stride, compare(gap, near, 1, 0));
  };

  /** The last step, and the mean of the last rows and of the steps between them. */
  const summary = () => {
    const { values } = rows;
    const end = rows.end();
    let [sum, steps, step] = [0, 0, 0];
    for (let at = Math.max(1, end - long); at < end; at += 1) {
      sum += values[at] as number;
      if (at === end - long) continue;
      step = Math.abs((values[at] as number) - (values[at - 1] as number));
      steps += step;
    }
    return { mean: sum / long, step, rough: steps / (long - 1) };
  };

  return {
    next: (value) => {
      if (!Number.isFinite(value)) return 0;
      rows.push(toUnit(value));
      const { mean, step, rough } = summary();
      means.push(mean);
      if (rows.count() < 2 * long) return 0;
      const count = compareAll();
      const far = [ofRow, ofShort, ofLong, ofMean].map((squares) => nearest(squares, count));
      const smooth = 1 / (rough + finest * usual || 1);
      usual += (rough - usual) * Math.max(slowest, 1 / rows.count());
      return strangeness.next([...far, step, rough, smooth]);
    },
  };
};

type Squares = Float64Array;
const squaresOf = (): [Squares, Squares, Squares, Squares] => {
  const one = () => new Float64Array(compared);
  return [one(), one(), one(), one()];
};
