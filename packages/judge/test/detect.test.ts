import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import { createAlerts, detect } from '../src/detect.ts';

const rows = 2000;
const at = 1500;

const series = (change: (value: number, row: number) => number): number[] => {
  const random = seeded(11);
  const noise = () => random.next() + random.next() + random.next() + random.next() - 2;
  return Array.from({ length: rows }, (_, row) => {
    const value = 50 + 6 * Math.sin((2 * Math.PI * row) / 24) + noise();
    return row < at ? value : change(value, row - at);
  });
};

test('nothing is told of a daily rhythm with noise', () => {
  expect(detect(series((value) => value)).alerts).toEqual([]);
});

test('of rare events one that is a little larger is nothing to be told', () => {
  const random = seeded(9);
  const rare = () => {
    const chance = random.next();
    return chance < 0.0008 ? 2 : chance < 0.05 ? 1 : 0;
  };
  expect(detect(Array.from({ length: 4000 }, rare)).alerts.filter((row) => row > 1000)).toEqual([]);
});

let frozen = Number.NaN;
test.each<[string, number, (value: number, row: number) => number]>([
  ['a spike', 1, (value, row) => (row === 0 ? value + 8 : value)],
  ['a shift', 30, (value) => value + 4],
  ['a drift', 300, (value, row) => value + row / 30],
  ['more spread', 40, (value, row) => value + (row % 2 ? 4 : -4)],
  ['a line gone flat', 30, (value, row) => (frozen = row === 0 ? value : frozen)],
  ['another period', 60, (_, row) => 50 + 6 * Math.sin((2 * Math.PI * row) / 14)],
])('%s is told within its rows, once', (_, within, change) => {
  const [first, ...others] = detect(series(change)).alerts;
  expect(first).toBeGreaterThanOrEqual(at);
  expect(first).toBeLessThan(at + within);
  expect(others.filter((row) => row < at + 64)).toEqual([]);
});

test('an anomaly is told once; another one after 64 quiet rows is told, too', () => {
  const isAlert = createAlerts();
  const told = (scores: readonly number[]) => scores.map(isAlert);
  expect(told([0.4, 0.5, 0.9, 0.1, 0.6])).toEqual([false, true, false, false, false]);
  expect(told(Array.from({ length: 63 }, () => 0)).some(Boolean)).toBe(false);
  expect(told([0.7])).toEqual([false]);
  told(Array.from({ length: 64 }, () => 0));
  expect(told([0.7])).toEqual([true]);
});
