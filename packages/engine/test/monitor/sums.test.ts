import { createRollups } from '@convoy/engine/monitor/rollups';
import { seenSince } from '@convoy/engine/monitor/sums';
import { addUp, type Bucket, bucketOf } from '@convoy/model/monitoring/sketch';
import { type Grade, grades } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const begin = 1_790_000_000_000;

interface Look {
  readonly at: number;
  readonly grade: Grade;
  readonly ms: number | null;
  readonly isApart: boolean;
}

const step = fc.record({
  after: fc.oneof(
    { weight: 6, arbitrary: fc.nat(2 * minute) },
    { weight: 2, arbitrary: fc.nat(hour) },
    { weight: 1, arbitrary: fc.nat(3 * day) },
  ),
  /** Looked at so often in a row, as watches do. */
  times: fc.oneof(fc.constant(1), fc.nat(100)),
  grade: fc.constantFrom<Grade>(...grades),
  ms: fc.option(fc.double({ min: 0.1, max: 60_000, noNaN: true })),
  isApart: fc.boolean(),
});

const looks = fc.array(step, { maxLength: 40 }).map((steps) => {
  let at = begin;
  return steps.flatMap(({ after, times, grade, ms, isApart }) =>
    Array.from({ length: times }, (): Look => {
      at += after;
      return { at, grade, ms, isApart };
    }),
  );
});

/** The same, straight from the looks. */
const oracle = (all: readonly Look[]) => ({
  counts: Object.fromEntries(grades.map((grade) => [grade, all.filter((one) => one.grade === grade).length])),
  latency: addUp(all.map(({ ms }): Bucket[] => (ms === null ? [] : [[bucketOf(ms), 1]]))),
});

const seen = (all: readonly Look[]) => {
  const rollups = createRollups();
  for (const { at, grade, ms, isApart } of all) rollups.add(at, grade, ms, isApart);
  return { rollups, now: all.at(-1)?.at ?? begin };
};

test('what was seen since a time is every look since then once, work on it apart', () => {
  fc.assert(
    fc.property(looks, fc.integer({ min: minute, max: 35 * day }), (all, back) => {
      const { rollups, now } = seen(all);
      const found = seenSince(rollups, now - back);
      const inside = all.filter(({ at }) => at >= found.from);
      expect(found.all).toEqual(oracle(inside));
      expect(found.maintenance).toEqual(oracle(inside.filter(({ isApart }) => isApart)));
      expect(found.from).toBeLessThanOrEqual(now - back);
      expect(found.from).toBeGreaterThan(now - back - day);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [hour, minute],
  [6 * hour, 5 * minute],
  [3 * day, hour],
  [35 * day, day],
])('%i ms back begin at the full %i ms, however often one looks', (back, widthMs) => {
  const { rollups, now } = seen(
    Array.from({ length: (40 * day) / (5 * minute) }, (_, index) => ({
      ...{ at: begin + index * 5 * minute + (index % 7) * 1_000, grade: 'good' as const, ms: 10, isApart: false },
    })),
  );
  const fine = createRollups();
  for (let at = now - 2 * day; at <= now; at += 10_000) fine.add(at, 'bad', null);
  expect(seenSince(rollups, now - back).from).toBe(Math.floor((now - back) / widthMs) * widthMs);
  if (back <= day) expect(seenSince(fine, now - back).from).toBe(Math.floor((now - back) / widthMs) * widthMs);
});

test('looks while somebody works on it survive a restart as such', () => {
  const { rollups } = seen([
    { at: begin, grade: 'bad', ms: null, isApart: true },
    { at: begin + 1, grade: 'good', ms: 5, isApart: false },
    { at: begin + 2 * minute, grade: 'good', ms: 7, isApart: true },
  ]);
  const after = createRollups(JSON.parse(JSON.stringify(rollups.kept())));
  const expected = seenSince(rollups, begin);
  expect(seenSince(after, begin)).toEqual(expected);
  expect(expected.maintenance.counts).toEqual({ good: 1, poor: 0, bad: 1, none: 0 });
});
