import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { careOf, cares } from '../../src/risk/care.ts';
import { riskOf } from '../../src/risk/risk.ts';
import { anyChange, anyHistory, byChance, change, history, hour, monday } from './given.ts';

test('a chance within its interval, at most three reasons, the strongest first', () => {
  fc.assert(
    fc.property(anyChange, anyHistory, (one, before) => {
      const { probability, interval, reasons, deployments, failures } = riskOf(one, before);
      expect(interval[0]).toBeGreaterThan(0);
      expect(interval[0]).toBeLessThan(probability);
      expect(probability).toBeLessThan(interval[1]);
      expect(interval[1]).toBeLessThan(1);
      const strengths = reasons.map(({ odds }) => Math.abs(Math.log(odds)));
      for (const [index, strength] of strengths.entries())
        expect(strength).toBeLessThanOrEqual((strengths[index - 1] ?? Number.POSITIVE_INFINITY) + 1e-9);
      expect(reasons.length).toBeLessThanOrEqual(3);
      expect([deployments, failures]).toEqual([before.length, before.filter(({ failed }) => failed).length]);
    }),
    { numRuns: 50 },
  );
});

const width = ([low, high]: readonly [number, number]) => high - low;

test('without a history it says what is usual, and that it hardly knows', () => {
  const { probability, interval, record, care } = riskOf(change(), []);
  expect(probability).toBeGreaterThan(0.05);
  expect(probability).toBeLessThan(0.3);
  expect(width(interval)).toBeGreaterThan(0.4);
  expect(record).toBeNull();
  expect(['usual', 'watch']).toContain(care);
});

test('the more deployments, the narrower; and it nears how often they fail', () => {
  const widths = [0, 10, 40, 160].map((count) =>
    width(
      riskOf(
        change(),
        history(count, (index) => index % 10 === 3),
      ).interval,
    ),
  );
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  const { probability } = riskOf(
    change({ at: monday + 20 * 24 * hour }),
    history(160, (index) => index % 10 === 3),
  );
  expect(probability).toBeGreaterThan(0.05);
  expect(probability).toBeLessThan(0.15);
});

test('what went with failures is the first reason, in words, and raises the chance', () => {
  const before = history(
    80,
    (index) => index % 4 === 0,
    (index) => (index % 4 === 0 ? { services: ['web', 'orders', 'catalog'] } : {}),
  );
  const many = riskOf(change({ services: ['web', 'orders', 'catalog'] }), before);
  const one = riskOf(change(), before);
  expect(many.probability).toBeGreaterThan(2 * one.probability);
  expect(many.reasons[0]).toMatchObject({ feature: 'services', words: '3 services at once' });
  expect(many.reasons[0]?.odds).toBeGreaterThan(1.5);
  expect(one.reasons.find(({ feature }) => feature === 'services')?.odds).toBeLessThan(1);
});

test('a service that fails again and again is named', () => {
  const before = history(
    60,
    (index) => index % 3 === 0,
    (index) => ({ services: [index % 3 === 0 ? 'orders' : 'web'] }),
  );
  const { reasons } = riskOf(change({ services: ['orders'] }), before);
  expect(reasons.find(({ feature }) => feature === 'record')?.words).toBe(
    'orders failed in 20 of its last 20 deployments',
  );
});

test('its record is of what it could not know, beside the base rate', () => {
  const { record } = riskOf(change(), history(60, byChance(5)));
  expect(record?.deployments).toBe(40);
  expect(Math.abs((record?.brier ?? 1) - (record?.baseRate ?? 0))).toBeLessThan(0.02);
});

test('what is not known counts as usual: it is no reason', () => {
  const before = history(30, byChance(6), () => ({ early: 0.4, files: 500 }));
  const { reasons, probability } = riskOf(change({ early: null, files: null }), before);
  expect(reasons.filter(({ feature }) => ['early', 'files'].includes(feature))).toEqual([]);
  expect(probability).toBeCloseTo(riskOf(change({ early: 0.4, files: 500 }), before).probability, 9);
});

test('care grows with the chance, and of little nobody is held up', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(50),
      (a, b, count) => {
        const [low, high] = [careOf(Math.min(a, b), count), careOf(Math.max(a, b), count)];
        expect(cares.indexOf(high)).toBeGreaterThanOrEqual(cares.indexOf(low));
        if (count < 10) expect(['usual', 'watch']).toContain(high);
      },
    ),
  );
  expect([0.1, 0.2, 0.4, 0.7].map((p) => careOf(p, 50))).toEqual(['usual', 'watch', 'canary', 'ask']);
});

test('weekends and hours are those of the clocks there', () => {
  // By day in UTC, and what failed by night in Tokyo.
  const before = history(
    60,
    (index) => index % 3 === 0,
    (index) => ({ at: monday + (index - 60) * 7 * 24 * hour + (index % 3 === 0 ? 4 : -3) * hour }),
  );
  const one = change({ at: monday + 4 * hour });
  const tokyo = { name: 'Asia/Tokyo', wallAt: (ms: number) => ms + 9 * hour };
  const late = (clocks?: typeof tokyo) =>
    riskOf(one, before, clocks).reasons.filter(({ feature }) => feature === 'late');
  expect(late(tokyo)).toEqual([expect.objectContaining({ words: "23 o'clock (Asia/Tokyo)" })]);
  expect(late()).toEqual([]);
});

test('from what first looks on more care is due: what failed had begun badly', () => {
  const before = history(
    60,
    (index) => index % 10 === 3,
    (index) => ({ early: index % 10 === 3 ? 0.6 : 0.1 }),
  );
  const { care, early } = riskOf(change(), before);
  expect(care).toBe('usual');
  expect(early).toBeGreaterThan(0.1);
  expect(early).toBeLessThanOrEqual(0.6);
  expect(riskOf(change({ early }), before).care).not.toBe('usual');
  expect(riskOf(change({ early: (early ?? 0) - 0.05 }), before).care).toBe('usual');
  expect(riskOf(change(), before.slice(0, 9)).early).toBeNull();
});
