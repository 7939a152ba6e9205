import { createRollups, sumOf, widths } from '@convoy/engine/monitor/rollups';
import { addUp, type Bucket, bucketOf } from '@convoy/model/monitoring/sketch';
import { type Grade, grades } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const day = 86_400_000;
const look = fc.record({
  after: fc.oneof(fc.nat(20_000), fc.nat(7_200_000), fc.nat(2 * day)),
  grade: fc.constantFrom<Grade>(...grades),
  ms: fc.double({ min: 0.1, max: 60_000, noNaN: true }),
});
const looks = fc.array(look, { maxLength: 150 }).map((all) => {
  let at = 1_790_000_000_000;
  return all.map(({ after, grade, ms }) => {
    at += after;
    return { at, grade, ms };
  });
});

test('windows of every width have each look of their time once, as long as they are kept', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const rollups = createRollups();
      for (const { at, grade, ms } of all) rollups.add(at, grade, ms);
      for (const { widthMs, kept } of widths) {
        const windows = rollups.windows(widthMs);
        const expected = Map.groupBy(all, ({ at }) => Math.floor(at / widthMs) * widthMs);
        const newest = [...expected].slice(-windows.length);
        expect(windows.length).toBe(Math.min(expected.size, kept + 1));
        expect(windows.map(({ from }) => from)).toEqual(windows.length > 0 ? newest.map(([from]) => from) : []);
        for (const [index, [, inside]] of newest.entries()) {
          const window = windows[index];
          for (const grade of grades)
            expect(window?.counts[grade]).toBe(inside.filter((one) => one.grade === grade).length);
          expect(window?.latency).toEqual(addUp(inside.map(({ ms }): Bucket[] => [[bucketOf(ms), 1]])));
        }
      }
    }),
  );
});

test('they go on after a restart as if nothing had been', () => {
  fc.assert(
    fc.property(looks, fc.nat(150), (all, cut) => {
      const whole = createRollups();
      const before = createRollups();
      for (const { at, grade, ms } of all) whole.add(at, grade, ms);
      for (const { at, grade, ms } of all.slice(0, cut)) before.add(at, grade, ms);
      const after = createRollups(JSON.parse(JSON.stringify(before.kept())));
      for (const { at, grade, ms } of all.slice(cut)) after.add(at, grade, ms);
      expect(after.kept()).toEqual(whole.kept());
    }),
  );
});

test('what is kept of an endpoint is bounded, however long it is looked at', () => {
  const rollups = createRollups();
  let largest = 0;
  for (let at = 0; at < 40 * day; at += 60_000) {
    rollups.add(at, 'good', 1 + ((at / 60_000) % 977));
    if (at % day === 0) largest = Math.max(largest, JSON.stringify(rollups.kept()).length);
  }
  expect(largest).toBeLessThan(60_000);
  const [last] = rollups.windows(day).slice(-2);
  expect(sumOf([last?.counts ?? sumOf([])]).good).toBe(1440);
});
