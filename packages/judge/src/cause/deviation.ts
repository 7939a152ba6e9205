import { forecaster } from '../numbers/forecast.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { median, runningMedian } from '../numbers/running-median.ts';
import { type Series, type Sides, sidesOf } from './series.ts';

/** How one metric of one service stands after the moment, against what it was before. */
export interface Deviation {
  readonly service: string;
  readonly metric: string;
  /** How many of its usual spreads it rose beyond what its past let expect; 0 and less: it did not rise. */
  readonly spreads: number;
  /** Medians before, and since it rose. */
  readonly from: number;
  readonly to: number;
  /** By how much its values usually are off their median. */
  readonly usual: number;
  /** When it rose, in milliseconds. */
  readonly since: number;
}

/** A past of fewer values tells nothing of what is usual. */
export const fewestBefore = 6;
/** What moves by less of its level is no harm to anybody, however steady it was. */
const unfelt = 0.01;

/** −log of the chance that so many of a window are above all `known` values of the past, if none is different. */
const noveltyOf = (above: number, size: number, known: number): number => {
  let log = above * Math.log(known + 1);
  for (let i = 0; i < above; i += 1) log -= Math.log((size - i) / (i + 1));
  return log;
};

/** Of a past without any spread there is no unit: as many normal spreads as are just as improbable. */
const spreadsOfNovelty = (novelty: number): number =>
  novelty < 500 ? normalQuantile(Math.min(0.5, Math.exp(-novelty))) : Math.sqrt(2 * novelty);

/** The highest rise of the whole, a half or a quarter of what came after, in the forecast's usual errors. */
const riseOf = (before: readonly number[], after: readonly number[], width: number, level: number): number => {
  const miss = forecaster(runningMedian(before, width), runningMedian(after, width), level);
  const isAbove = after.map((value) => value > level);
  let highest = 0;
  for (const parts of [1, 2, 4]) {
    const size = Math.floor(after.length / parts);
    if (parts > 1 && size < 3) break;
    for (let ahead = 0; ahead + size <= after.length; ahead += size) {
      const { above, usual } = miss(ahead, size);
      if (above <= 0) continue;
      const spreads = above / Math.max(usual, unfelt * Math.abs(level));
      const count = isAbove.slice(ahead, ahead + size).filter(Boolean).length;
      const believed = usual > 0 ? spreads : Math.min(spreads, spreadsOfNovelty(noveltyOf(count, size, before.length)));
      highest = Math.max(highest, believed);
    }
  }
  return highest;
};

/** Both as it is and without what is single: so neither one spike nor two that fell together are a rise. */
const spreadsOf = ({ before, after }: Sides, level: number): number => {
  const width = after.length >= 9 ? 5 : after.length >= 3 ? 3 : 1;
  const smooth = riseOf(before, after, Math.min(width, before.length | 1), level);
  return smooth < 2 || width === 1 ? smooth : Math.min(smooth, riseOf(before, after, 1, level));
};

/** Where it first stays above the usual, at least by a quarter of how far it rises. */
const onsetOf = (after: readonly number[], level: number, usual: number): number => {
  const course = runningMedian(after, after.length >= 3 ? 3 : 1);
  const highest = course.reduce((most, value) => Math.max(most, value), level);
  const line = level + Math.max((highest - level) / 4, Math.min(3 * usual, (highest - level) / 2));
  return Math.max(
    0,
    course.findIndex((value) => value > line),
  );
};

/** Null: too little is known of it before, or nothing after. */
export const deviationOf = (series: Series, moment: number): Deviation | null => {
  const { before, after: all, times } = sidesOf(series, moment);
  if (before.length < fewestBefore || all.length === 0) return null;
  // How far a level wanders in more time than half of the past nobody has seen.
  const sides = { before, after: all.slice(0, before.length >> 1), times };
  const from = median(sides.before);
  const spreads = spreadsOf(sides, from);
  const usual = 1.4826 * median(sides.before.map((value) => Math.abs(value - from)));
  const onset = onsetOf(sides.after, from, usual);
  return {
    ...{ service: series.service, metric: series.metric, spreads, from, usual },
    to: median(sides.after.slice(onset)),
    since: sides.times[onset] as number,
  };
};
