import { expect, test } from '@jest/globals';
import type { ComparisonRule } from '../src/compare/rule.ts';
import { compared, latencies, measured } from './comparing.ts';

const usual = measured(latencies(1, 100, 100));
const whens: ComparisonRule['when'][] = ['once', 'open', { samples: 100, looks: 30 }];

test('a quantile is judged by itself', () => {
  const tail = measured(latencies(7, 400, 100).map((value, i) => (i % 12 === 5 ? value * 5 : value)));
  const base = measured(latencies(8, 400, 100));
  expect(compared({ quantile: 0.95 }, base, tail).outcome).toBe('failed');
  expect(compared({ quantile: 0.5 }, base, tail).outcome).toBe('passed');
});

test.each(whens)(
  'looking %j, a high quantile of few fails who is many times as slow, and a low one who is as much quicker',
  (when) => {
    for (const quantile of [0.9, 0.95, 0.99]) {
      expect(compared({ when, quantile }, usual, measured(latencies(9, 100, 1000))).code).toBe('WORSE');
      const quick = { when, direction: 'down', quantile: 1 - quantile } as const;
      expect(compared(quick, measured(latencies(9, 100, 1000)), usual).code).toBe('WORSE');
    }
  },
);

test.each<[number, number | null, number, ComparisonRule['when'], RegExp]>([
  [10, null, 1e-5, 'once', /could be chance; about 1\d of each would do/],
  [100, null, 1e-300, 'once', /about \d{3,4} of each would do/],
  [100, 0.99, 1e-60, 'open', /about \d{4} of each would do/],
  [100, 0.99, 1e-300, 'open', /no number of samples would do/],
  [5, 0.9, 1e-3, { samples: 5, looks: 2 }, /about 2\d of each would do/],
])('%d samples, quantile %s, that could not have failed at %d are no pass', (size, quantile, alpha, when, would) => {
  for (const times of [1, 100]) {
    const slow = measured(latencies(6, size, 100 * times));
    const { code, reason } = compared({ when, quantile, alpha }, usual.slice(0, size), slow);
    expect([code, reason]).toEqual(['TOO_FEW', expect.stringMatching(would)]);
  }
});

test('values that never come back from where they went could not have failed either', () => {
  const rising = measured(latencies(5, 30, 100).sort((a, b) => a - b));
  const { code, reason } = compared({ when: 'once', quantile: 0.5 }, rising, rising.toReversed());
  expect([code, reason]).toEqual(['TOO_FEW', expect.stringContaining('depends on the ones before it')]);
});
