import { confirmMs, createSchedule } from '@convoy/engine/monitor/schedule';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

test('each endpoint is looked at once in each of its intervals, and never twice at the same time', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.integer({ min: 100, max: 5_000 }), { minLength: 1, maxLength: 20 }),
      (seed, intervals) => {
        const schedule = createSchedule(intervals, seeded(seed), 0);
        const looks = intervals.map((): number[] => []);
        for (let now = 0; now <= 60_000; now = schedule.nextAt() ?? 60_001) {
          const index = schedule.take(now);
          if (index === null) continue;
          looks[index]?.push(now);
          schedule.done(index, now + 20);
        }
        for (const [index, times] of looks.entries()) {
          const interval = intervals[index] ?? 1;
          expect(Math.abs(times.length - 60_000 / interval)).toBeLessThanOrEqual(2);
          for (const [at, time] of times.slice(1).entries()) {
            expect(time - (times[at] ?? 0)).toBeGreaterThan(0.94 * interval);
            expect(time - (times[at] ?? 0)).toBeLessThan(1.06 * interval);
          }
        }
        expect(schedule.missed).toBe(0);
      },
    ),
  );
});

test('a look that lasts skips what it missed, says so, and comes again at its end and not before', () => {
  const schedule = createSchedule([1_000], seeded(1), 0);
  const first = schedule.nextAt() ?? 0;
  expect(schedule.take(first)).toBe(0);
  expect(schedule.take(first + 10_000)).toBeNull();
  schedule.done(0, first + 3_500);
  expect(schedule.missed).toBe(2);
  expect(schedule.take(first + 3_550)).toBe(0);
});

test('what is in doubt is looked at sooner, no oftener than each second, and keeps its place in the interval', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 200, max: 60_000 }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (seed, interval, doubts) => {
        const schedule = createSchedule([interval], seeded(seed), 0);
        const looks: { readonly at: number; readonly isBetween: boolean }[] = [];
        for (const isDoubtful of doubts) {
          const now = schedule.nextAt() ?? 0;
          expect(schedule.take(now)).toBe(0);
          looks.push({ at: now, isBetween: schedule.isConfirming(0) });
          schedule.done(0, now + 20, isDoubtful);
        }
        const [first] = looks;
        for (const [index, look] of looks.slice(1).entries()) {
          const apart = look.at - (looks[index]?.at ?? 0);
          expect(apart).toBeGreaterThan(0.89 * Math.min(1_000, interval));
          expect(apart).toBeLessThan(doubts[index] ? 1.06 * confirmMs(interval) : 1.06 * interval + 1_000);
          // Its own place, but for the jitter of both, or as late as a look that confirmed makes it.
          const place = ((look.at - (first?.at ?? 0)) / interval + 0.05) % 1;
          if (!look.isBetween) expect(place).toBeLessThan(0.11 + 1_000 / interval);
        }
        expect(schedule.missed).toBe(0);
      },
    ),
  );
});

test('the same seed gives the same times', () => {
  const times = (seed: number): (number | null)[] => {
    const schedule = createSchedule([1_000, 1_000], seeded(seed), 0);
    return Array.from({ length: 20 }, () => {
      const at = schedule.nextAt();
      schedule.done(schedule.take(at ?? 0) ?? 0, at ?? 0);
      return at;
    });
  };
  expect(times(7)).toEqual(times(7));
  expect(times(7)).not.toEqual(times(8));
});
