import type { PageRun } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgePage } from '../src/page.ts';

const run = (performance: number, lcp = 1000, more: Partial<PageRun> = {}): PageRun => ({
  categories: { performance },
  metrics: { 'largest-contentful-paint': lcp },
  failing: [{ audit: 'unused', title: `Reduce unused (${performance})`, category: 'performance' }],
  report: '{}',
  ...more,
});
const lost: PageRun = { categories: {}, metrics: {}, failing: [], report: '', fault: 'NO_FCP' };
const budgets = { categories: { performance: 0.9 }, metrics: { 'largest-contentful-paint': 2500 } };

test('the median counts: one slow run of three does no harm, two do', () => {
  expect(judgePage([run(0.95), run(0.1, 9000), run(0.91)], budgets)).toEqual({
    outcome: 'passed',
    code: 'PAGE_PASSED',
    reason: 'performance 0.91, largest-contentful-paint 1000: median of 3 runs',
    counts: { successful: 3, failed: 0, inconclusive: 0, error: 0 },
  });
  expect(judgePage([run(0.95), run(0.8, 3100.6), run(0.82, 3000)], budgets)).toMatchObject({
    outcome: 'failed',
    code: 'PAGE_OVER_BUDGET',
    reason:
      'performance is 0.82 (runs: 0.95, 0.80, 0.82), at least 0.90 is asked for: 0.08 too little, most for: Reduce unused (0.82); ' +
      'largest-contentful-paint is 3000 (runs: 1000, 3101, 3000), at most 2500 is allowed: 500 too much',
  });
});

test('exactly the budget is within it', () => {
  // Their mean is 0.8999999999999999.
  expect(judgePage([run(0.85), run(0.95)], budgets).outcome).toBe('passed');
  expect(judgePage([run(0.9, 2500)], budgets).outcome).toBe('passed');
});

test('a run that came to nothing is said; when most did, there is no pass', () => {
  expect(judgePage([run(0.95), run(0.95), lost], budgets)).toMatchObject({
    outcome: 'passed',
    reason: expect.stringMatching(/1 of 3 runs came to nothing: NO_FCP$/),
    counts: { error: 1 },
  });
  expect(judgePage([run(0.95), lost], budgets)).toMatchObject({ outcome: 'inconclusive', code: 'PAGE_UNMEASURED' });
  expect(judgePage([lost], budgets).reason).toMatch(
    /^1 of 1 run came to nothing: NO_FCP; performance was measured in 0/,
  );
});

test('what was not measured is no pass', () => {
  const more = { categories: { seo: 0.5 }, metrics: {} };
  expect(judgePage([run(1)], more)).toMatchObject({
    outcome: 'inconclusive',
    reason: 'seo was measured in 0 of 1 run',
  });
  expect(judgePage([run(1)], { categories: {}, metrics: { constructor: 1 } }).outcome).toBe('inconclusive');
  expect(judgePage([], budgets).outcome).toBe('inconclusive');
  expect(judgePage([run(1)], { categories: {}, metrics: {} })).toMatchObject({ reason: 'nothing was measured' });
});

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 });

test('the order of runs does not matter, and a better run never makes it worse', () => {
  const outcome = (given: readonly number[]) =>
    judgePage(
      given.map((score) => run(score / 100)),
      budgets,
    ).outcome;
  fc.assert(
    fc.property(scores, fc.nat(8), (given, at) => {
      expect(outcome([...given].reverse())).toBe(outcome(given));
      if (outcome(given) === 'passed') expect(outcome(given.with(at % given.length, 100))).toBe('passed');
    }),
  );
});
