import { expect, test } from '@jest/globals';
import { durationMs, goNumber, numberOf, spanText, wholeNumber } from '../../src/condition/number.ts';

/** What Go's strconv.ParseInt, time.ParseDuration and fmt answer, asked of Go 1.26. */
test.each<readonly [text: string, whole: bigint | undefined]>([
  ['0_7', 7n],
  ['1_000', 1000n],
  ['1__0', undefined],
  ['0x_1', 1n],
  ['_1', undefined],
  ['08', undefined],
  ['00', 0n],
  ['+0x1', 1n],
  ['-0b11', -3n],
  ['0O17', 15n],
  ['017', 15n],
  ['9223372036854775807', 9223372036854775807n],
  ['9223372036854775808', undefined],
  ['-9223372036854775808', -9223372036854775808n],
  ['1.0', undefined],
  [' 1', undefined],
  ['', undefined],
])('%j as a whole number', (text, whole) => {
  expect(wholeNumber(text)).toBe(whole);
});

test.each<readonly [text: string, ms: number | undefined]>([
  ['48h', 172_800_000],
  ['1m30s', 90_000],
  ['1.5h', 5_400_000],
  ['1.s', 1000],
  ['.5h', 1_800_000],
  ['+5ms', 5],
  ['-1.9ms', -1],
  ['1500us', 1],
  ['1µs', 0],
  ['1h1h', 7_200_000],
  ['0s', 0],
  ['s', undefined],
  ['1h-1m', undefined],
  ['30d', undefined],
  ['1 h', undefined],
  ['9999999h', undefined],
  ['5', undefined],
])('%j as a duration', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each<readonly [value: number, text: string]>([
  [1234567, '1.234567e+06'],
  [123456, '123456'],
  [999999.5, '999999.5'],
  [21000000, '2.1e+07'],
  [1e21, '1e+21'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [-5e6, '-5e+06'],
  [123.40000000000005, '123.40000000000005'],
  [0, '0'],
  [-0, '-0'],
])('%d as Go writes it', (value, text) => {
  expect(goNumber(value)).toBe(text);
});

test('what is compared by size is a duration, a whole number or a decimal one', () => {
  expect(['1s', '0x10', '1e3', '.5', 'Infinity', 'NaN', '1e999', '9'.repeat(500), ''].map(numberOf)).toEqual([
    ...[1000, 16n, 1000, 0.5],
    ...[undefined, undefined, undefined, undefined, undefined],
  ]);
});

test.each<readonly [ms: number, text: string]>([
  [336 * 3_600_000, '336h'],
  [5_400_000, '1h30m'],
  [3_615_000, '1h15s'],
  [600_000, '10m'],
  [10_999, '10s'],
  [-5000, '-5s'],
  [-10, '0s'],
])('%d ms as a span', (ms, text) => {
  expect(spanText(ms)).toBe(text);
});
