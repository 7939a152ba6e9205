import type { Detector } from './detector.ts';
import { createUnit } from './history.ts';
import { createLevels, levelCount } from './levels.ts';
import { createStrangeness } from './strangeness.ts';

/** Rows that make a context: the last one, the last two, the last three. */
const depths = [1, 2, 3] as const;
const deepest = 3;
/** Rows over which surprise is also averaged. */
const window = 16;
/** Of what was seen in a context so much is forgotten when it is met again. */
const forgotten = 0.005;

/** What followed each context of one depth. */
const createContexts = (depth: number) => {
  const followed = new Float64Array(levelCount ** (depth + 1));
  const met = new Float64Array(levelCount ** depth);
  return {
    /** How little what follows was to be expected, in nats, and learns it. A context that was never met expects nothing. */
    surprise: (context: number, level: number): number => {
      const expected =
        ((followed[context * levelCount + level] as number) + 0.5 / levelCount) / ((met[context] as number) + 0.5);
      for (let other = 0; other < levelCount; other += 1)
        followed[context * levelCount + other] = (followed[context * levelCount + other] as number) * (1 - forgotten);
      followed[context * levelCount + level] = (followed[context * levelCount + level] as number) + 1;
      met[context] = (met[context] as number) * (1 - forgotten) + 1;
      return -Math.log(expected);
    },
  };
};

/**
 * A contextual detector, of the kind of CAD-OSE (Smirnov, Contextual Anomaly Detector, open-source edition, 2016): values
 * become levels, the levels just before are contexts of several depths, and a row is as strange as the contexts that it
 * stands in expected something else. There the share of contexts that are refuted or new is the score; here it is how
 * surprised they are on average (after Laplace's rule), now and over the last rows, ranked among the rows before.
 */
export const createContextCad = (): Detector => {
  const toUnit = createUnit();
  const levels = createLevels();
  const contexts = depths.map(createContexts);
  const strangeness = createStrangeness([1, window / 2], 2 * window);
  const recent = new Float64Array(window);
  let [rows, past] = [0, 0];
  return {
    next: (value) => {
      if (!Number.isFinite(value)) return 0;
      const level = levels.next(toUnit(value));
      if (level === null) return 0;
      let surprise = 0;
      for (const [index, one] of contexts.entries())
        surprise += one.surprise(past % levelCount ** (index + 1), level) / depths.length;
      past = (past * levelCount + level) % levelCount ** deepest;
      recent[rows % window] = surprise;
      rows += 1;
      return rows < window ? 0 : strangeness.next([surprise, recent.reduce((sum, one) => sum + one, 0) / window]);
    },
  };
};
