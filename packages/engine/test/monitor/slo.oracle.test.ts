import { bucketOf } from '@convoy/model/monitoring/sketch';
import type { Grade } from '@convoy/model/monitoring/status';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day, hour, judged, type Look, minute, slo } from './promising.ts';
import { start } from './watching.ts';

const tableOf99 = [
  ['critical', 14.4, hour, 5 * minute],
  ['critical', 6, 6 * hour, 30 * minute],
  ['warning', 1, 3 * day, 6 * hour],
] as const;

const widthOf = (back: number): number => {
  if (back <= hour) return minute;
  return back <= 6 * hour ? 5 * minute : hour;
};

/** The same by the workbook's words, straight from the looks. */
const oracle = (looks: readonly Look[]): string[] => {
  const told: string[] = [];
  const burns = new Set<string>();
  const measured = (upTo: number, back: number, objective: string) => {
    const now = looks[upTo]?.at ?? 0;
    const from = Math.floor((now - back) / widthOf(back)) * widthOf(back);
    let [total, bad] = [0, 0];
    for (let index = upTo; index >= 0 && (looks[index]?.at ?? 0) >= from; index -= 1) {
      const { grade, ms, isApart } = looks[index] as Look;
      if (isApart || grade === 'none' || (objective === 'p95' && grade === 'bad')) continue;
      total += 1;
      bad += Number(objective === 'p95' ? bucketOf(ms) > bucketOf(300) : grade === 'bad');
    }
    return { total, bad };
  };
  for (const index of looks.keys())
    for (const { name, budget } of slo.objectives)
      for (const severity of ['critical', 'warning']) {
        const found = tableOf99
          .filter(([of]) => of === severity)
          .map(([, burn, longMs, shortMs]) => {
            const short = measured(index, shortMs, name);
            if (short.total === 0) return 'unknown';
            const threshold = burn * budget + 1e-12;
            if (short.bad / short.total <= threshold) return 'calm';
            const long = measured(index, longMs, name);
            if (long.bad / long.total <= threshold) return 'calm';
            return long.total < 30 || long.bad < 3 ? 'unknown' : 'burning';
          });
        const key = `${name} ${severity}`;
        const time = ((looks[index]?.at ?? 0) - start) / minute;
        if (!burns.has(key) && found.includes('burning')) {
          burns.add(key);
          told.push(`${time} slo.burning ${key}`);
        } else if (burns.has(key) && !found.includes('burning') && found.includes('calm')) {
          burns.delete(key);
          told.push(`${time} slo.recovered ${key}`);
        }
      }
  return told;
};

const phase = fc.record({
  minutes: fc.integer({ min: 1, max: 400 }),
  /** Of so many looks one is of the other kind. */
  every: fc.constantFrom(1, 2, 10, 70, 1_000_000),
  grade: fc.constantFrom<Grade>('bad', 'bad', 'none', 'poor'),
  ms: fc.constantFrom(20, 299, 305, 900),
  isApart: fc.constantFrom(false, false, false, true),
  /** Nobody looks for so long before it. */
  gap: fc.constantFrom(0, 0, 0, 3 * hour),
});

const worlds = fc.array(phase, { minLength: 1, maxLength: 6 }).map((phases) => {
  let at = start;
  return phases.flatMap(({ minutes, every, grade, ms, isApart, gap }) => {
    at += gap;
    return Array.from({ length: minutes }, (_, index): Look => {
      at += minute;
      return { at, grade: index % every === 0 ? grade : 'good', ms: index % every === 0 ? ms : 20, isApart };
    });
  });
});

test('what is told is what the looks themselves say by the figures of the workbook', () => {
  fc.assert(
    fc.property(worlds, (looks) => {
      expect(judged(looks).told).toEqual(oracle(looks));
    }),
    { numRuns: 12 },
  );
});
