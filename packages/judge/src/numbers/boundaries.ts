import { bisect } from './bisect.ts';
import { normalDensity, normalTail } from './normal.ts';

/** Where the process may be that has not crossed yet: points of the trapezoidal rule and the mass at each. */
interface Inside {
  readonly points: readonly number[];
  readonly masses: readonly number[];
}

const steps = 80;
/** Standard deviations below which no mass is missed. */
const depth = 7;
/** Beyond it a probability is less than a number can be. */
const farthest = 40;

const sum = (from: Inside, of: (point: number) => number): number =>
  from.points.reduce((total, point, i) => total + (from.masses[i] ?? 0) * of(point), 0);

const next = (from: Inside, spread: number, low: number, high: number): Inside => {
  const width = (high - low) / steps;
  const points = Array.from({ length: steps + 1 }, (_, i) => low + i * width);
  const masses = points.map((point, i) => {
    const density = sum(from, (origin) => normalDensity((point - origin) / spread)) / spread;
    return density * width * (i === 0 || i === steps ? 0.5 : 1);
  });
  return { points, masses };
};

/**
 * Levels at which each look of a one-sided group-sequential test may reject, such that it has rejected without cause by
 * look k with probability spent[k]: the recursion of Armitage, McPherson and Rowe (1969) over the spending of Lan and
 * DeMets (1983). Of a standardized sum with independent increments; `information` is ascending, in any unit.
 */
export const nominalLevels = (information: readonly number[], spent: readonly number[]): number[] => {
  let inside: Inside = { points: [0], masses: [1] };
  return information.map((now, k) => {
    const before = information[k - 1] ?? 0;
    const allowance = (spent[k] ?? 0) - (spent[k - 1] ?? 0);
    const [scale, spread] = [Math.sqrt(now), Math.sqrt(now - before)];
    const isUnlikely = (z: number) => sum(inside, (point) => normalTail((z * scale - point) / spread)) <= allowance;
    const z = bisect(isUnlikely, -depth, farthest);
    inside = next(inside, spread, -depth * scale, z * scale);
    return normalTail(z);
  });
};
