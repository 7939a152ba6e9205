import type { TestCase } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import { judgeCases } from '../src/cases.ts';

const of = (outcome: TestCase['outcome'], name = outcome as string, more: Partial<TestCase> = {}): TestCase => ({
  ...{ name, outcome },
  ...more,
});

test('the first failing cases are named, and how many more; what they say is not told', () => {
  const failing = ['a', 'b', 'c', 'd'].map((name) => of('failed', name, { suite: 'checkout', message: 's3cret' }));
  const { reason, ...verdict } = judgeCases([of('passed'), ...failing, of('skipped')]);
  expect(verdict).toEqual({
    outcome: 'failed',
    code: 'CASES_FAILED',
    counts: { successful: 1, failed: 4, inconclusive: 1, error: 0 },
  });
  expect(reason).toBe('4 of 6 cases failed: checkout > a, checkout > b, checkout > c and 1 more');
});

test('cases pass when one ran and none failed', () => {
  expect(judgeCases([of('passed', 'a', { flaky: true }), of('skipped')])).toMatchObject({
    outcome: 'passed',
    reason: '1 case passed, 1 skipped, 1 only when run again',
  });
});

test('nothing tried is no pass', () => {
  expect(judgeCases([])).toMatchObject({ outcome: 'inconclusive', code: 'CASES_NONE' });
  expect(judgeCases([of('skipped')])).toMatchObject({ outcome: 'inconclusive', code: 'CASES_NONE' });
});

test('a name stays on one bounded line', () => {
  const { reason } = judgeCases([of('failed', `a\n::error::${'x'.repeat(500)}😀`)]);
  expect(reason).toMatch(/^1 of 1 case failed: a ::error::x+…$/);
  expect(reason.length).toBeLessThan(130);
});
