import { expect, test } from '@jest/globals';
import { readRows } from '../src/observations/rows.ts';
import { parseSeries } from '../src/series.ts';

const rows = (text: string) => {
  const { lines, faults } = readRows(text);
  return faults.length > 0
    ? faults.map(({ message }) => message).join('\n')
    : lines.map(({ cell }) => cell && ('number' in cell ? cell.number : [cell.trials, cell.failures]));
};
/** The same column, of a series. */
const series = (text: string) => {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim() && `t,${line}`);
  try {
    return parseSeries(lines.join('\r'), 'a.csv').values.map((value) => (Number.isNaN(value) ? null : value));
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

test.each([
  ['ends of lines of old', '1\r2\r3', [1, 2, 3]],
  ['quotes', '"1.5"\n"2e3"\n', [1.5, 2000]],
  ['what is missing', '1\nNaN\nnull\nnone\nNA\nn/a\n-\n2', [1, null, null, null, null, null, null, 2]],
  ['blank lines at the end', '1\n2\n\n \n\n', [1, 2]],
  ['a value that is missing in the first line', 'none\n1', [null, 1]],
])('rows and series are read alike: %s', (_, text, values) => {
  expect(rows(text)).toEqual(values);
  expect(series(text)).toEqual(values);
});

test.each(['Infinity', '-inf', 'timeout', 'ERROR'])('%s is a value that did not come, and no heading', (word) => {
  for (const read of [rows, series])
    expect(read(`${word}\n1`)).toEqual(expect.stringContaining('write nothing where no value came, or the limit'));
});

test('an empty line between is a value that is missing of rows, and no row of a series', () => {
  expect([rows('1\n\n2'), series('1\n\n2')]).toEqual([
    [1, null, 2],
    [1, 2],
  ]);
});

test.each(['timestamp,value\n100,3', 'Time,latency\n100,3', 'date,ms\n100,3'])(
  '%j are no failures of trials',
  (text) => {
    expect(rows(text)).toEqual(expect.stringContaining('are columns of a series'));
    expect(rows(text)).toEqual(expect.stringContaining('keep the values alone (cut -d, -f2)'));
  },
);

test('what counts failures may be called so', () => {
  expect(rows('n,k\n10,1')).toEqual([[10, 1]]);
  expect(rows('3,1767225600')).toEqual(expect.stringContaining('of a series keep the values alone'));
});

test('what is passed over is told', () => {
  expect(readRows('latency (ms)\n1').heading).toBe('latency (ms)');
  expect(readRows('1').heading).toBeNull();
  expect(parseSeries('time,latency\n1,2', 'a.csv').heading).toBe('time,latency');
  expect(parseSeries('time,value\n1,2', 'a.csv').heading).toBeNull();
});
