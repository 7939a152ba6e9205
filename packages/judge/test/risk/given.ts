import { seeded } from '@convoy/model/random';
import fc from 'fast-check';
import type { Change, Past } from '../../src/risk/change.ts';

/** Monday, ten in the morning. */
export const monday = Date.UTC(2026, 0, 5, 10);
export const hour = 3_600_000;

export const change = (given: Partial<Change> = {}): Change => ({
  ...{ at: monday, services: ['web'], first: 0, files: 9, tasks: 0, unguarded: 0, needs: [], early: null },
  ...given,
});

export const past = (given: Partial<Past> = {}): Past => ({ ...change(), failed: false, blamed: [], ...given });

/** One deployment each day at ten; `failed` says which of them went wrong, and it is the first service's fault. */
export const history = (
  count: number,
  failed: (index: number) => boolean,
  of: (index: number) => Partial<Past> = () => ({}),
): Past[] =>
  Array.from({ length: count }, (_, index) => {
    const one = past({ at: monday + (index - count) * 24 * hour, ...of(index) });
    return failed(index) ? { ...one, failed: true, blamed: one.services.slice(0, 1) } : one;
  });

/** Ten per cent of them fail, by chance. */
export const byChance = (seed: number) => {
  const random = seeded(seed);
  return () => random.next() < 0.1;
};

const anyService = fc.constantFrom('web', 'orders', 'catalog', 'constructor');
export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.integer({ min: monday, max: monday + 1000 * hour }),
  services: fc.uniqueArray(anyService, { minLength: 1 }),
  first: fc.nat(4),
  files: fc.option(fc.nat(10_000)),
  tasks: fc.nat(3),
  unguarded: fc.nat(4),
  needs: fc.uniqueArray(anyService),
  early: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
export const anyHistory: fc.Arbitrary<Past[]> = fc.array(
  fc
    .tuple(anyChange, fc.boolean())
    .map(([one, failed]) => ({ ...one, failed, blamed: failed ? one.services.slice(0, 1) : [] })),
  { maxLength: 25 },
);
