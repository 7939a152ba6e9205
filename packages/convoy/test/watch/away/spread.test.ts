import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lately, nextWrite } from '../../../src/watch/away/spread.ts';

/** When writes were that were wanted so long after each other, in milliseconds, and how long each waited. */
const written = (pauses: readonly number[]) => {
  let times: number[] = [];
  const all: { readonly at: number; readonly waited: number }[] = [];
  let wanted = 0;
  for (const pause of pauses) {
    wanted += pause;
    const at = Math.max(wanted, nextWrite(times));
    times = [...lately(times, at), at];
    all.push({ at, waited: at - Math.max(wanted, all.at(-1)?.at ?? 0) });
  }
  return all;
};

const mostWithin = (times: readonly number[], ms: number): number => {
  let [most, from] = [0, 0];
  for (const [index, end] of times.entries()) {
    while (end - (times[from] as number) >= ms) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
};

test('however they come GitHub allows them, and none waits for longer than a quarter of a minute behind the one before', () => {
  const pauses = fc.array(fc.oneof(fc.constant(0), fc.nat(3_000), fc.nat(40_000)), { maxLength: 700, size: 'max' });
  fc.assert(
    fc.property(pauses, (all) => {
      const writes = written(all);
      const times = writes.map(({ at }) => at);
      expect(mostWithin(times, 60_000)).toBeLessThanOrEqual(50);
      expect(mostWithin(times, 3_600_000)).toBeLessThanOrEqual(360);
      for (const { waited } of writes) expect(waited).toBeLessThanOrEqual(15_000);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('the first of a burst do not wait', () => {
  expect(written(Array.from({ length: 20 }, () => 100)).every(({ waited }) => waited === 0)).toBe(true);
  expect(written(Array.from({ length: 22 }, () => 100)).at(-1)?.waited).toBe(2_000);
});
