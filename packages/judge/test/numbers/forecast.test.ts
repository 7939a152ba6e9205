import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecaster } from '../../src/numbers/forecast.ts';
import { median, runningMedian } from '../../src/numbers/running-median.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

test('a running median is the median of each window, which stays inside at the ends', () => {
  fc.assert(
    fc.property(values, fc.nat(4), (all, half) => {
      const width = Math.min(2 * half + 1, all.length % 2 === 1 ? all.length : all.length - 1 || 1);
      const from = (at: number): number => Math.min(Math.max(0, at - (width >> 1)), all.length - width);
      expect(runningMedian(all, width)).toEqual(all.map((_, at) => median(all.slice(from(at), from(at) + width))));
    }),
  );
});

test('what is single is gone, a step stays where it is', () => {
  expect(runningMedian([1, 1, 9, 1, 1, 1], 3)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(runningMedian([1, 1, 1, 9, 9, 9], 3)).toEqual([1, 1, 1, 9, 9, 9]);
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
});

const rows = Array.from({ length: 200 }, (_, row) => row);

test('the slope of a slow season is foreseen: only what goes beyond it is missed', () => {
  const daily = (row: number): number => 50 + 20 * Math.sin((2 * Math.PI * row) / 1000) + ((row * 7919) % 11) / 11;
  const past = rows.map(daily);
  const present = rows.slice(0, 20).map((row) => daily(200 + row));
  const level = median(past);
  const usual = forecaster(past, present, level)(0, 20);
  const raised = forecaster(
    past,
    present.map((value) => value + 30),
    level,
  )(0, 20);
  expect(usual.above / usual.usual).toBeLessThan(3);
  expect(raised.above / raised.usual).toBeGreaterThan(6);
  expect(raised.above - usual.above).toBeCloseTo(30, 6);
});

test('a heavy tail widens what is usual, and a past without any error has no unit', () => {
  const calm = rows.map((row) => ((row * 7919) % 11) / 11);
  const spiked = calm.map((value, row) => (row % 40 === 17 ? 30 : value));
  const miss = (past: readonly number[]) => forecaster(past, [5], median(past))(0, 1);
  expect(miss(spiked).usual).toBeGreaterThan(5 * miss(calm).usual);
  expect(miss(rows.map(() => 3))).toEqual({ above: 2, usual: 0 });
});
