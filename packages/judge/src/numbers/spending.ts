import { normalQuantile, normalTail } from './normal.ts';

/**
 * Alpha spent by a fraction of the information, of the kind of O'Brien and Fleming (Lan and DeMets, 1983): next to
 * nothing on the first few samples, of which estimates are poorest, and nearly all of it at the end.
 */
export const spentByFraction = (alpha: number, fraction: number): number =>
  2 * normalTail(normalQuantile(alpha / 2) / Math.sqrt(fraction));

/** Samples a side by which half of alpha is spent: a check takes 100 unless told. */
const half = 100;

/** Alpha spent by this many samples a side where nobody knows how many there will be: never all of it. */
export const spentBySize = (alpha: number, size: number): number => alpha / (1 + (half / size) ** 2);

/** Ten sizes a decade (Renard's series R10, ISO 3): each look has a quarter more than the last one. */
const renard = [100, 125, 160, 200, 250, 315, 400, 500, 630, 800];

/** Samples a side at which one looks as long as it goes on: 16 (fewer say nothing of how they depend on one another) to 10,000. */
export const openSizes: readonly number[] = [
  ...[16, 20, 25, 32, 40, 50, 63, 80],
  ...renard,
  ...renard.map((size) => size * 10),
  10_000,
];
