import { expect, test } from '@jest/globals';
import type { Row } from '../src/compare/sample.ts';
import { compared, latencies } from './comparing.ts';

const trials = 1000;
const rows = (count: number, failures: (nth: number) => number): Row[] =>
  Array.from({ length: count }, (_, nth) => ({ value: Math.min(trials, Math.round(failures(nth))), trials }));
const failed = (base: readonly Row[], other: readonly Row[]) => compared({ metric: 'errors' }, base, other);

test('rows of many trials, whose rate varies by itself, are no worse for one row', () => {
  const varying = (seed: number): Row[] => {
    const rates = latencies(seed, 40, 20, 0.7);
    return rows(40, (nth) => rates[nth] ?? 0);
  };
  const found = Array.from({ length: 400 }, (_, i) => failed(varying(2 * i + 1), varying(2 * i + 2)));
  expect(found.filter(({ outcome }) => outcome === 'failed').length).toBeLessThanOrEqual(4);
});

test('an outage is heard in the first rows, and what is steady and worse before long', () => {
  const after = (base: number, other: number): number =>
    failed(
      rows(60, () => base),
      rows(60, () => other),
    ).n[1];
  expect(after(0, trials)).toBe(1);
  expect(after(50, trials)).toBeLessThanOrEqual(2);
  expect(after(0, 50)).toBeLessThanOrEqual(2);
  expect(after(50, 500)).toBeLessThanOrEqual(5);
  expect(after(10, 50)).toBeLessThanOrEqual(16);
});
