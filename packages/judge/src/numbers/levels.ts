import { createHistory } from './history.ts';

/** Brings values to a few levels, by where most of the newest ones lie. */
export interface Levels {
  /** The level of a value, from 0; null while there are too few. The value counts for those after it. */
  next(value: number): number | null;
}

/** Levels between the 5th and the 95th percentile; beyond them there are two on each side. */
const inner = 6;
export const levelCount = inner + 4;
const remembered = 1024;
const fewest = 64;
/** After so many rows the levels are drawn anew: what is known of them stays valid meanwhile. */
const redrawn = 128;

export const createLevels = (): Levels => {
  const history = createHistory(remembered);
  let [rows, low, width] = [0, 0, 0];
  const draw = (): void => {
    const sorted = history.values.slice(history.end() - history.count(), history.end()).sort();
    const at = (q: number) => sorted[Math.floor(q * (sorted.length - 1))] as number;
    width = (at(0.95) - at(0.05)) / inner;
    // A little lower, so that a value that is itself a percentile lies within a level and not on its edge.
    low = at(0.05) - 1e-6 * width;
  };
  const levelOf = (value: number): number => {
    const above = value - low;
    if (width === 0) return above === 0 ? 2 : above < 0 ? 0 : levelCount - 1;
    // Beyond by more than the half of the whole width is as far out as there is.
    const bin = Math.floor(above / width);
    if (bin < 0) return above < (-inner * width) / 2 ? 0 : 1;
    return bin < inner ? bin + 2 : above < 1.5 * inner * width ? levelCount - 2 : levelCount - 1;
  };
  return {
    next: (value) => {
      if (rows >= fewest && (rows % redrawn === 0 || rows === fewest)) draw();
      const level = rows < fewest ? null : levelOf(value);
      history.push(value);
      rows += 1;
      return level;
    },
  };
};
