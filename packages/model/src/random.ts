import type { Random } from './ports.ts';

/**
 * A seeded source: the same seed gives the same numbers everywhere. SplitMix (Steele, Lea and Flood, 2014) on 32 bits
 * with the finalizer of MurmurHash3.
 */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x9e3779b9) >>> 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return ((z ^ (z >>> 16)) >>> 0) / 0x1_0000_0000;
    },
  };
};
