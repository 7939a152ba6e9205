import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../src/compare/sample.ts';
import { compared, latencies, measured } from './comparing.ts';

test('failures are counted by requests, not by the rows that tell of them', () => {
  const rows = (value: number): Row[] => Array.from({ length: 20 }, () => ({ value, trials: 50 }));
  const { reason } = compared({ metric: 'errors' }, rows(0), [...rows(0).slice(0, 19), { value: 3, trials: 50 }]);
  expect(reason).toMatch(/3 of 1000 against 0 of 1000 .* after 1000 trials of each .* about \d+ trials of each/);
});

test('what differs in rank only fails where nothing is allowed, and says that it would pass else', () => {
  const base = Array.from({ length: 400 }, (_, i) => (i % 5 === 0 ? 90 : 100));
  const other = Array.from({ length: 400 }, (_, i) => (i % 5 === 0 ? 110 : 100));
  const { code, reason } = compared({ when: 'once' }, measured(base), measured(other));
  expect([code, reason]).toEqual([
    'WORSE',
    expect.stringMatching(/ 0 %, .*; with any increase allowed it would pass$/),
  ]);
});

test('of next to nothing no percentage is told', () => {
  const tiny = measured(Array.from({ length: 40 }, () => 5e-324));
  const { reason } = compared({ when: 'once', quantile: 0.5 }, tiny, measured(latencies(1, 40, 100)));
  expect(reason).toMatch(/, from 0, .*from 0 any increase is more than a share of it$/);
});

const value = fc.oneof(
  fc.constantFrom(0, 1, 1, 1, 2, 5e-324, 1e300),
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.nat(10),
);
const values = fc.array(value, { minLength: 0, maxLength: 60 });
const rows = fc.array(
  fc.integer({ min: 1, max: 30 }).chain((trials) => fc.record({ value: fc.nat(trials), trials: fc.constant(trials) })),
  { minLength: 0, maxLength: 60 },
);
const given = fc.oneof(
  fc.tuple(fc.constant('latency' as const), values.map(measured), values.map(measured)),
  fc.tuple(fc.constant('errors' as const), rows, rows),
);
const rule = fc.record({
  when: fc.constantFrom('once' as const, 'open' as const),
  maxIncrease: fc.constantFrom(0, 0.2),
  quantile: fc.constantFrom(null, 0.95),
});

test('whatever is compared, its reason has only numbers that say something', () => {
  fc.assert(
    fc.property(given, rule, ([metric, base, other], how) => {
      const { reason } = compared({ ...how, metric }, base, other);
      expect(reason).not.toMatch(/NaN|Infinity|undefined|null|\b1 (?:samples|trials)|about \d*\.\d/);
    }),
    { numRuns: 300 },
  );
});

test('what is told in percent follows from what is told beside it, and what is no worse is not called chance', () => {
  const rows = (failed: number): Row[] =>
    Array.from({ length: 100 }, (_, at) => ({ value: at < failed ? 1 : 0, trials: 1 }));
  const reasonOf = (base: number, other: number): string =>
    compared({ metric: 'errors', when: 'once' }, rows(base), rows(other)).reason;
  expect(reasonOf(1, 2)).toMatch(/2 of 100 against 1 of 100 of the baseline, \+100 %, which may be chance/);
  expect(reasonOf(2, 1)).toMatch(/, -50 %, which is no worse, after 100 trials of each$/);
});

test('whoever allows as much as the reason says lets it pass', () => {
  const [base, other] = [measured(latencies(1, 100, 100)), measured(latencies(2, 100, 150))];
  const reason = compared({ when: 'once' }, base, other).reason;
  const share = Number(/if more than ([\d.]+) % were allowed$/.exec(reason)?.[1]) / 100;
  expect(compared({ when: 'once', maxIncrease: share * 0.98 }, base, other).code).toBe('WORSE');
  expect(compared({ when: 'once', maxIncrease: share * 1.02 }, base, other).code).toBe('NOT_WORSE');
});

test('what is too little says of what', () => {
  expect(compared({ when: 'once', quantile: 0.95 }, measured([1, 2]), measured([1, 2])).reason).toMatch(
    /^p95 of latency: 2 samples of each are too few/,
  );
});
