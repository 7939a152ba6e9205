import type { Observation } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Context } from '../src/perform/context.ts';
import { looksFor } from '../src/perform/looks.ts';

const ok: Observation = { outcome: 'successful', code: 'HEALTHY', reason: 'answered 200 as 2', ms: 3.6 };
const refused: Observation = { outcome: 'failed', code: 'HEALTH_REFUSED', reason: 'nobody listens', ms: 0 };
const passed = { outcome: 'passed', code: 'HEALTHY', reason: '2 healthy answers in a row', counts: {} };

const write = (seen: readonly Observation[]): string[] => {
  let text = '';
  const clock = { now: () => Date.UTC(2026, 0, 1) };
  const looks = looksFor({ ports: { clock }, log: (more: string) => (text += more) } as unknown as Context);
  for (const one of seen) looks.seen(one);
  looks.judged(passed as never);
  return text.trimEnd().split('\n');
};

test('a gate writes what it saw, and what looks like the one before is counted', () => {
  expect(write([refused, refused, refused, ok, ok])).toEqual([
    '2026-01-01T00:00:00.000Z failed in 0 ms: HEALTH_REFUSED: nobody listens',
    '2026-01-01T00:00:00.000Z 2 more like it',
    '2026-01-01T00:00:00.000Z successful in 4 ms: HEALTHY: answered 200 as 2',
    '2026-01-01T00:00:00.000Z 1 more like it',
    '2026-01-01T00:00:00.000Z passed: HEALTHY: 2 healthy answers in a row',
  ]);
});

test('no observation is lost, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(ok, refused)), (seen) => {
      const lines = write(seen).slice(0, -1);
      const told = lines.map((line) => Number(/ (\d+) more like it$/.exec(line)?.[1] ?? 1));
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(seen.length);
    }),
  );
});
