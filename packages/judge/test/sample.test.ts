import { expect, test } from '@jest/globals';
import { countOf, grown, nothing, type Row, rowsOf } from '../src/compare/sample.ts';
import { conclude, observe, openComparison } from '../src/compare.ts';
import { ruleWith } from './comparing.ts';

const row = (value: number): Row => ({ value, trials: 1 });
const values = (rows: readonly Row[]): number[] => rows.map(({ value }) => value);

test('a sample keeps its rows, whatever grows from it', () => {
  const one = grown(nothing.candidate, [row(1), row(2)], 0);
  const two = grown(one, [row(3)], 1);
  const other = grown(one, [row(4), row(5)], 0);
  const last = grown(two, [row(6)], 1);
  expect([nothing.candidate, one, two, other, last].map((sample) => values(rowsOf(sample)))).toEqual([
    [],
    [1, 2],
    [1, 2, 3],
    [1, 2, 4, 5],
    [1, 2, 3, 6],
  ]);
  expect([one.missing, two.missing, last.missing]).toEqual([0, 1, 2]);
  expect(countOf(one)).toEqual({ failures: 3, trials: 2 });
});

test('a long series costs no more a row than a short one, and rows beyond those that are looked at are not kept', () => {
  const rule = ruleWith({ when: 'open', metric: 'errors' });
  let comparison = openComparison(rule, { sizes: [], levels: [] });
  let after = comparison;
  for (let i = 0; i < 20_100; i += 1) {
    for (const side of ['baseline', 'candidate'] as const)
      comparison = observe(comparison, side, [row(i % 50 === 7 ? 1 : 0)]).comparison;
    if (i === 20_000) after = comparison;
  }
  expect(comparison).toBe(after);
  expect(conclude(comparison)).toMatchObject({ outcome: 'passed', n: [20_000, 20_000] });
});
