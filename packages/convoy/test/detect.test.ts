import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseSeries } from '../src/series.ts';
import { convoy, json } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-detect-'));
});
afterAll(() => rm(folder, { recursive: true }));

const calm = Array.from({ length: 600 }, (_, row) => 10 + ((row * 7919) % 101) / 101);
const linesOf = (values: readonly (number | string)[]) =>
  values.map((value, row) => `2026-01-01T00:${String(row % 60).padStart(2, '0')}:00Z,${value}`).join('\n');

interface Told {
  readonly scores: readonly number[];
  readonly alerts: readonly number[];
}

test('the command: a score for each row, alerts by row, one JSON document, and lines for people', async () => {
  await writeFile(join(folder, 'series.csv'), `timestamp,value\n${linesOf([...calm, '', 1e3, ...calm])}\n`);
  const ended = await convoy(['detect', '--series', 'series.csv', '--json'], folder);
  expect([ended.code, ended.err]).toEqual([0, '']);
  const { scores, alerts, ...rest } = json<Told>(ended);
  expect([scores.length, alerts, rest]).toEqual([1202, [601], {}]);
  expect([scores[600], scores.every((score) => score >= 0 && score <= 1)]).toEqual([0, true]);
  const { code, out } = await convoy(['detect', '--series', 'series.csv'], folder);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^series\.csv: 1 alert in 1202 rows, 1 without a value\n {2}row 601 {2}2026\S+ {2}1000 {2}score 0\.\d\d\n$/,
  );
});

test('a header that is only taken for one is told', async () => {
  await writeFile(join(folder, 'named.csv'), `time,latency\n${linesOf(calm)}\n`);
  const { code, err } = await convoy(['detect', '--series', 'named.csv'], folder);
  expect([code, err]).toEqual([0, expect.stringContaining("named.csv: 'time,latency' is taken for a header")]);
});

test('what cannot be read is told with its place and what to write, status 2', async () => {
  await writeFile(join(folder, 'broken.csv'), `timestamp,value\n${linesOf([1, 'fast', 2])}\nalone\n`);
  const { code, err } = await convoy(['detect', '--series', 'broken.csv'], folder);
  expect(code).toBe(2);
  expect(err).toContain('broken.csv:3:22: the value is not a number\n');
  expect(err).toContain('broken.csv:5:1: the row has no value\n');
  expect(err).toContain('fix: write a line `timestamp,value` for each row');
  const absent = await convoy(['detect', '--series', 'none.csv', '--json'], folder);
  expect([absent.code, json(absent)]).toEqual([2, { error: expect.objectContaining({ code: 'SERIES_UNREADABLE' }) }]);
  expect((await convoy(['detect'], folder)).code).toBe(2);
});

test.each([
  ['a header', 'timestamp,value\n1,2\n3,4', [2, 4]],
  ['a header of other words', 'time,latency\n1,2', [2]],
  ['no header', '2026-01-01,2\n', [2]],
  ['another order', 'value,at\n5,now', [5]],
  ['more columns', 'timestamp,value,label\n1,2,a', [2]],
  [
    'quotes, spaces, CRLF and a mark at its start',
    '\uFEFF"timestamp" , "value"\r\n"1", "2e3"\r\n\r\n2,-.5\r\n',
    [2000, -0.5],
  ],
  ['missing values', '1,\n2,NaN\n3,null\n4,n/a\n5,6', [NaN, NaN, NaN, NaN, 6]],
])('%s is tolerated', (_, text, values) => {
  expect(parseSeries(text, 'a.csv').values).toEqual(values);
});

test.each([
  ['', 'there is no row in it'],
  ['timestamp,value\n', 'there is no row in it'],
  ['1,2\n2,1e999', 'a.csv:2:3: the value is not a number'],
  ['1,2\n2,0x10', 'a.csv:2:3: the value is not a number'],
  ['1;2', 'a.csv:1:1: the row has no value'],
])('%j is not', (text, says) => {
  expect(() => parseSeries(text, 'a.csv')).toThrow(says);
});
