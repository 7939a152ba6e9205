import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';

/** What the simulated world asks of chance. */
export interface Chance {
  /** True in this part of all cases. */
  is(part: number): boolean;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** A source of its own: what one part of the world draws does not change what another one gets. */
  split(): Chance;
}

export const chanceOf = (seed: number): Chance => drawing(seeded(seed));

const drawing = (random: Random): Chance => {
  const int = (least: number, most: number): number => least + Math.floor(random.next() * (most - least + 1));
  return {
    is: (part) => random.next() < part,
    int,
    of: <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T,
    shuffled: (list) => {
      const drawn = list.map((item) => ({ item, at: random.next() }));
      return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
    split: () => chanceOf(Math.floor(random.next() * 0x1_0000_0000)),
  };
};
