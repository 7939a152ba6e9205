import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPace } from '../src/head/pace.ts';
import { createTime } from './time.ts';

const minute = 60_000;
const hour = 60 * minute;

/** When each of these was let through: `gaps` are the milliseconds between those who come. */
const letThrough = async (gaps: readonly number[], forMs = 3 * hour): Promise<number[]> => {
  const { clock, pass } = createTime();
  const pace = createPace(clock);
  const through: number[] = [];
  for (const gap of gaps) {
    if (gap > 0) await pass(gap);
    void pace.wait().then(() => through.push(clock.now()));
  }
  await pass(forMs);
  return through;
};
const mostWithin = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));

test('below the limits nobody waits', async () => {
  expect(await letThrough(Array.from({ length: 64 }, () => 0))).toEqual(Array.from({ length: 64 }, () => 0));
});

test('the one above the limit of a minute waits until the first is a minute ago, and no longer', async () => {
  const times = await letThrough([...Array.from({ length: 64 }, () => 500), 500]);
  expect(times.at(-1)).toBe(500 + minute);
});

test('the one above the limit of an hour waits until the first is an hour ago', async () => {
  const times = await letThrough([...Array.from({ length: 400 }, () => 2000), 2000]);
  expect(times.at(-2)).toBe(400 * 2000);
  expect(times.at(-1)).toBe(2000 + hour);
});

test('whoever comes when, also at once: never more than 64 in a minute nor 400 in an hour, and all get through', async () => {
  const gap = fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 3000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(gap, { minLength: 60, maxLength: 220 }), async (gaps) => {
      const times = await letThrough(gaps);
      expect(times).toHaveLength(gaps.length);
      expect(mostWithin(times, minute)).toBeLessThanOrEqual(64);
      expect(mostWithin(times, hour)).toBeLessThanOrEqual(400);
    }),
    { numRuns: 40 },
  );
});

test('who stops waiting has done nothing, and takes nobody their turn', async () => {
  const { clock, pass } = createTime();
  const pace = createPace(clock);
  for (let count = 0; count < 64; count += 1) await pace.wait();
  const stop = new AbortController();
  const stopped = pace.wait(stop.signal).catch((reason) => reason);
  let isThrough = false;
  void pace.wait().then(() => {
    isThrough = true;
  });
  await pass(10);
  stop.abort('stopped');
  expect(await stopped).toBe('stopped');
  await pass(minute - 11);
  expect(isThrough).toBe(false);
  await pass(1);
  expect(isThrough).toBe(true);
});
