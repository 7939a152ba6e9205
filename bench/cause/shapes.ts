import type { Random } from '@convoy/model/ports';
import { type Faults, pick, whole } from './system.ts';

const counts: Readonly<Record<Faults, number>> = { none: 0, single: 1, double: 2 };

/** Callees of each service, by its number; a caller's number is smaller than its callees'. */
export type Calls = readonly (readonly number[])[];

export const shapes = ['tree', 'chains', 'diamonds'] as const;
export type Shape = (typeof shapes)[number];

const ways: Readonly<Record<Shape, (random: Random, size: number) => number[][]>> = {
  tree: (random, size) => {
    const callees: number[][] = Array.from({ length: size }, () => []);
    const width = whole(random, 2, 5);
    for (let child = 1; child < size; child += 1)
      callees[whole(random, Math.max(0, Math.floor(child / width) - 2), Math.floor((child - 1) / width))]?.push(child);
    return callees;
  },
  // Chains side by side, with an entrance before them or without one.
  chains: (random, size) => {
    const callees: number[][] = Array.from({ length: size }, () => []);
    const hasEntrance = random.next() < 0.5;
    const length = whole(random, 4, 12);
    for (let service = 1; service < size; service += 1) {
      const isFirst = (service - 1) % length === 0;
      if (!isFirst) callees[service - 1]?.push(service);
      else if (hasEntrance) callees[0]?.push(service);
    }
    return callees;
  },
  // Layers in which each service calls one to three of the next layer, which so is needed by several.
  diamonds: (random, size) => {
    const callees: number[][] = Array.from({ length: size }, () => []);
    const width = whole(random, 2, Math.max(3, Math.ceil(size / 4)));
    for (let service = 0; service < size; service += 1) {
      const next = (Math.floor(service / width) + 1) * width;
      const layer = Array.from({ length: Math.min(width, size - next) }, (_, index) => next + index);
      const calls = whole(random, 1, 3);
      for (let call = 0; call < calls && layer.length > 0; call += 1) callees[service]?.push(pick(random, layer));
    }
    return callees.map((all) => [...new Set(all)]);
  },
};

export const drawCalls = (random: Random, shape: Shape, size: number): Calls => ways[shape](random, size);

/** All that a service reaches by calls, itself apart. */
const reachOf = (calls: Calls, from: number): ReadonlySet<number> => {
  const met = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of calls[at] ?? [])
      if (!met.has(next)) {
        met.add(next);
        open.push(next);
      }
  return met;
};

/** Places of as many faults, anywhere. */
export const placesOf = (random: Random, calls: Calls, faults: Faults): readonly number[] => {
  const places = new Set<number>();
  while (places.size < counts[faults]) places.add(whole(random, 0, calls.length - 1));
  return [...places];
};

/** Whether one of them reaches another by calls. */
export const isNested = (calls: Calls, places: readonly number[]): boolean =>
  places.some((place) => places.some((other) => reachOf(calls, place).has(other)));
