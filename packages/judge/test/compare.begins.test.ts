import { describe, expect, test } from '@jest/globals';
import type { Row } from '../src/compare/sample.ts';
import { compared } from './comparing.ts';

const tried = (count: number, failing: (nth: number) => boolean): Row[] =>
  Array.from({ length: count }, (_, i) => ({ value: failing(i) ? 1 : 0, trials: 1 }));

describe('who begins to fail', () => {
  const well = tried(1000, () => false);
  const half = tried(1000, (nth) => nth >= 500);
  const rows = (failures: number): Row[] =>
    Array.from({ length: 100 }, (_, nth) => ({ value: nth < 50 ? 0 : failures, trials: 10 }));

  test.each(['once', 'open'] as const)('fails, looking %j, however long all was well before', (when) => {
    expect(compared({ metric: 'errors', when }, well, half).code).toBe('WORSE');
    expect(compared({ metric: 'errors', when }, rows(0), rows(10)).code).toBe('WORSE');
    expect(compared({ metric: 'errors', when }, rows(0), rows(3)).code).toBe('WORSE');
    expect(compared({ metric: 'errors', when }, half, well).code).toBe('NOT_WORSE');
    expect(compared({ metric: 'errors', when }, half, half).code).toBe('NOT_WORSE');
  });

  test.each([5, 50, 200])('is found within forty rows of %d that were well', (before) => {
    const fails = tried(before + 60, (nth) => nth >= before);
    expect(
      compared(
        { metric: 'errors' },
        tried(before + 60, () => false),
        fails,
      ).n[1],
    ).toBeLessThan(before + 40);
  });

  test('and stops again, time after time, passes only where it may be chance', () => {
    const flapping = compared(
      { metric: 'errors', alpha: 0.005 },
      tried(200, () => false),
      tried(200, (nth) => nth % 40 >= 20),
    );
    expect(flapping).toMatchObject({
      ...{ outcome: 'inconclusive', code: 'UNSURE' },
      reason: expect.stringMatching(/100 of 200 against 0 of 200 .*; failures that come in runs count for fewer$/),
    });
    const blip = tried(200, (nth) => nth >= 50 && nth < 56);
    expect(
      compared(
        { metric: 'errors' },
        tried(200, () => false),
        blip,
      ).outcome,
    ).toBe('passed');
  });
});

test('of few trials and many the share tells which is worse', () => {
  const verdict = compared({ metric: 'errors' }, [{ value: 1, trials: 1000 }], [{ value: 0, trials: 100 }]);
  expect(verdict.effect).toBeLessThan(0);
  expect(verdict.reason).toContain('which is no worse');
});
