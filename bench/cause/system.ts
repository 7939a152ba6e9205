import type { Series } from '@convoy/judge/cause/series';
import type { Random } from '@convoy/model/ports';

/** What somebody would hand to `convoy explain`, and the services that really are the causes. */
export interface System {
  readonly shape: string;
  readonly edges: readonly (readonly [caller: string, callee: string])[];
  readonly anomalyAt: number;
  readonly series: readonly Series[];
  readonly causes: readonly string[];
  /** Of two: one calls the other, by others too, and so would be strange without a fault of its own. */
  readonly nested: boolean;
}

/** How many faults there are. */
export type Faults = 'none' | 'single' | 'double';

/** Box and Muller (1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random.next();

/** Evenly over orders of magnitude. */
export const scaled = (random: Random, low: number, high: number): number => low * (high / low) ** random.next();

export const whole = (random: Random, low: number, high: number): number =>
  low + Math.floor(random.next() * (high - low + 1));

export const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random.next() * of.length)] as T;

/** A series of all rows but those that are missing. */
export const seriesOf = (
  random: Random,
  name: { readonly service: string; readonly metric: string },
  values: readonly number[],
  every: number,
  missing: number,
): Series => {
  const rows = values.flatMap((_, row) => (random.next() < missing ? [] : [row]));
  return { ...name, times: rows.map((row) => row * every), values: rows.map((row) => values[row] as number) };
};
