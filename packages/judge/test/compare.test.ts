import { expect, test } from '@jest/globals';
import type { ComparisonRule } from '../src/compare/rule.ts';
import type { Row } from '../src/compare/sample.ts';
import { compared, latencies, measured } from './comparing.ts';

const usual = measured(latencies(1, 100, 100));
const same = measured(latencies(2, 100, 100));
const slower = measured(latencies(3, 100, 130));
const tried = (count: number, failing: (nth: number) => boolean): Row[] =>
  Array.from({ length: count }, (_, i) => ({ value: failing(i) ? 1 : 0, trials: 1 }));
const whens: ComparisonRule['when'][] = ['once', 'open', { samples: 100, looks: 30 }];

test.each(whens)('looking %j, what is slower fails and what is not passes', (when) => {
  expect(compared({ when }, usual, slower)).toMatchObject({ outcome: 'failed', code: 'WORSE' });
  expect(compared({ when }, usual, same)).toMatchObject({ outcome: 'passed', code: 'NOT_WORSE' });
  expect(compared({ when }, slower, usual).outcome).toBe('passed');
});

test('an open comparison says so as soon as it is sure, and how much and how sure', () => {
  const { n, effect, evidence, alpha } = compared({}, usual, slower);
  expect(n[0]).toBeLessThan(100);
  expect(n[0]).toBe(n[1]);
  expect(effect).toBeGreaterThan(0.2);
  expect(effect).toBeLessThan(0.5);
  expect(evidence).toBeLessThanOrEqual(alpha);
});

test('the bad direction is the rule’s', () => {
  expect(compared({ metric: 'custom', direction: 'down' }, slower, usual).outcome).toBe('failed');
  expect(compared({ metric: 'custom', direction: 'down' }, usual, slower).outcome).toBe('passed');
  expect(compared({ metric: 'custom', direction: 'both' }, slower, usual).outcome).toBe('failed');
  expect(compared({ metric: 'custom', direction: 'both' }, usual, slower).outcome).toBe('failed');
});

test.each(whens)('looking %j, less than matters never fails, whatever share it is', (when) => {
  const [quick, slow] = [measured(latencies(4, 100, 1)), measured(latencies(5, 100, 2))];
  const least = { when, least: 5 };
  expect(compared({ when }, quick, slow).outcome).toBe('failed');
  expect(compared(least, quick, slow)).toMatchObject({
    outcome: 'passed',
    reason: expect.stringContaining('or by 5 or less, which does not matter'),
  });
  expect(compared({ ...least, quantile: 0.5 }, quick, slow).outcome).toBe('passed');
  expect(compared(least, usual, slower).outcome).toBe('failed');
});

test('where none fails there is no change to tell, of however different numbers', () => {
  const { reason } = compared(
    { metric: 'errors' },
    tried(300, () => false),
    tried(40, () => false),
  );
  expect(reason).toBe('the failure rate: 0 of 40 against 0 of 300 of the baseline');
});

test('what is allowed does not fail, however sure it is, and the reason says how much it is', () => {
  const { outcome, reason } = compared({ maxIncrease: 0.8 }, usual, slower);
  expect([outcome, reason]).toEqual(['passed', expect.stringContaining('no more than the 80 % allowed')]);
  expect(compared({ maxIncrease: 0.1 }, usual, slower).outcome).toBe('failed');
});

test('more than is allowed that may be chance is no pass', () => {
  const few = { when: 'once', maxIncrease: 0.05 } as const;
  expect(compared(few, measured(latencies(5, 14, 100)), measured(latencies(6, 14, 115)))).toMatchObject({
    outcome: 'inconclusive',
    code: 'UNSURE',
    reason: expect.stringContaining('samples of each would be sure of it'),
  });
});

test.each(whens)('looking %j, nothing is never a pass, nor is next to nothing', (when) => {
  for (const [base, other] of [
    [[], []],
    [usual, []],
    [[], usual],
    [[null, null], usual],
  ] as const)
    expect(compared({ when }, base, other)).toMatchObject({ outcome: 'inconclusive', code: 'NO_DATA', effect: null });
  expect(compared({ when }, usual.slice(0, 1), same.slice(0, 1)).code).toBe('TOO_FEW');
});

test('fewer samples than were planned are no pass', () => {
  const { code, reason } = compared({ when: { samples: 100, looks: 5 } }, usual.slice(0, 99), same.slice(0, 99));
  expect([code, reason]).toEqual(['TOO_FEW', expect.stringContaining('100 of each were planned')]);
});

test.each<[ComparisonRule['missing'], string, number]>([
  ['remove', 'passed', 100],
  ['zero', 'passed', 103],
])('missing observations, treated as %s', (missing, outcome, size) => {
  const verdict = compared({ when: 'once', missing }, usual, [null, ...same, null, null]);
  expect(verdict).toMatchObject({ outcome, n: [100, size], missing: [0, 3] });
});

test.each(whens)('looking %j, a side of which nothing was measured is no data, though it be taken for 0', (when) => {
  const nothing = Array.from({ length: 100 }, () => null);
  for (const metric of ['custom', 'errors'] as const)
    for (const [base, other] of [
      [usual, nothing],
      [nothing, usual],
      [nothing, nothing],
    ] as const)
      expect(compared({ when, metric, direction: 'both', missing: 'zero' }, base, other).code).toBe('NO_DATA');
});

test('one that is missing fails the candidate where the rule says so; of the baseline it leaves nothing to say', () => {
  expect(compared({ missing: 'fail' }, usual, [...same.slice(0, 20), null])).toMatchObject({
    outcome: 'failed',
    code: 'MISSING',
    reason: expect.stringContaining('of the candidate is missing after 20'),
  });
  expect(compared({ missing: 'fail' }, [null, ...usual], same).outcome).toBe('inconclusive');
});

test('failures are judged as they come: none to one in ten', () => {
  const [none, tenth] = [tried(300, () => false), tried(300, (nth) => nth % 10 === 9)];
  const { outcome, n, failures } = compared({ metric: 'errors' }, none, tenth);
  expect([outcome, n]).toEqual(['failed', [100, 100]]);
  expect(failures).toEqual({ baseline: { failures: 0, trials: 100 }, candidate: { failures: 10, trials: 100 } });
  expect(compared({ metric: 'errors' }, tenth, none).outcome).toBe('passed');
  expect(compared({ metric: 'errors' }, tenth, tenth).outcome).toBe('passed');
  expect(compared({ metric: 'errors', when: 'once' }, none, tenth).outcome).toBe('failed');
});

test('all failing on both sides is no worse; on the candidate’s side alone it soon is', () => {
  const [all, none] = [tried(30, () => true), tried(30, () => false)];
  expect(compared({ metric: 'errors' }, all, all).outcome).toBe('passed');
  expect(compared({ metric: 'errors' }, none, all).n[1]).toBeLessThanOrEqual(10);
  expect(compared({ metric: 'errors' }, none.slice(0, 5), none.slice(0, 5)).code).toBe('TOO_FEW');
});

test('values that never move, from 0 and to 0', () => {
  const flat = (value: number, count = 50): Row[] => measured(Array(count).fill(value));
  expect(compared({}, flat(5), flat(5))).toMatchObject({ outcome: 'passed', effect: 0 });
  expect(compared({}, flat(0), flat(0))).toMatchObject({ outcome: 'passed', effect: 0 });
  expect(compared({}, flat(0), flat(1))).toMatchObject({ outcome: 'failed', effect: null });
  expect(compared({ maxIncrease: 3 }, flat(0), flat(1)).outcome).toBe('failed');
  expect(compared({}, flat(100), flat(101))).toMatchObject({ outcome: 'failed', effect: 0.01 });
  expect(compared({ maxIncrease: 0.2 }, flat(100), flat(120)).outcome).toBe('passed');
});

test('numbers that are never below 0 lose no more than all, and from no failure no percentage is told', () => {
  const fast = measured(latencies(5, 100, 100, 1));
  expect(compared({ when: 'once', direction: 'down' }, fast, measured(Array(100).fill(0))).effect).toBe(-1);
  const { reason } = compared(
    { metric: 'errors' },
    tried(300, () => false),
    tried(300, (nth) => nth % 3 === 1),
  );
  expect(reason).toContain('of the baseline, from 0, 0 % allowed');
  expect(reason).not.toMatch(/[1-9] %/);
});

test('the largest and the smallest numbers are numbers', () => {
  const times = (rows: readonly Row[], by: number): Row[] =>
    rows.map(({ value }) => ({ value: value * by, trials: 1 }));
  for (const by of [1e300, 1e-300]) {
    expect(compared({}, times(usual, by), times(slower, by)).outcome).toBe('failed');
    expect(compared({}, times(usual, by), times(same, by)).outcome).toBe('passed');
  }
  const signs = (rows: readonly Row[]): Row[] =>
    rows.map(({ value }, i) => ({ value: value * (i % 2 ? 9e305 : -9e305), trials: 1 }));
  expect(compared({ metric: 'custom', direction: 'both' }, signs(usual), signs(same)).outcome).toBe('passed');
});
