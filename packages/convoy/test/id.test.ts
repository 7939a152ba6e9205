import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../src/session/id.ts';

const at = (ms: number): string => newId({ now: () => ms, sleep: async () => undefined });

test('ids sort as their deployments began, to the millisecond', () => {
  const moment = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2200) });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 100_000 }), (ms, later) => {
      expect(at(ms) < at(ms + later)).toBe(true);
    }),
  );
});
