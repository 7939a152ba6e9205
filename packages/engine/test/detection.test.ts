import type { Fact } from '@convoy/model/events';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform } from './performing.ts';
import { play } from './table.ts';

const body = JSON.stringify({ version: '2' });
const health = { url: 'https://web.example', live: '/health', ready: '/ready', version: '[BODY].version' };

interface Case {
  readonly intervalMs: number;
  readonly failures: number;
  /** How long each answer takes. */
  readonly ms: number;
  readonly faultAt: number;
  readonly isRefused: boolean;
}

/** From the fault to the verdict of a watch, in virtual milliseconds. */
const detected = async ({ intervalMs, failures, ms, faultAt, isRefused }: Case) => {
  const gate = { intervalMs, timeoutMs: 20_000, startupMs: 0, successes: 1, failures, errors: 4, inconclusive: 4 };
  const table = play(settings({ web: service([], { gate, health, watchMs: 60_000 }) }));
  table.through('web');
  const down = isRefused ? null : { status: 503, ms };
  const around = outside({ look: (_, now) => (now < faultAt ? { status: 200, body, ms } : down) });
  const [fact] = (await perform(table, 'watch:web', around)) as Fact<'service.checked'>[];
  expect(fact?.verdict.outcome).toBe('failed');
  return around.time.now() - faultAt;
};

const given = fc.record({
  intervalMs: fc.integer({ min: 50, max: 2000 }),
  failures: fc.integer({ min: 1, max: 5 }),
  ms: fc.integer({ min: 1, max: 50 }),
  faultAt: fc.integer({ min: 1, max: 10_000 }),
  isRefused: fc.boolean(),
});

test('a hard fault has its verdict within as many intervals as failures in a row are asked for, and the last look', () =>
  fc.assert(
    fc.asyncProperty(given, async (one) => {
      // The last look, and one that says what else is wrong.
      expect(await detected(one)).toBeLessThanOrEqual(one.failures * one.intervalMs + 2 * one.ms);
    }),
    { numRuns: 200 },
  ));

test('within two intervals and a tenth of them by two failures in a row, wherever in the interval it falls', async () => {
  for (let faultAt = 3001; faultAt <= 4001; faultAt += 50)
    for (const isRefused of [true, false]) {
      const ms = await detected({ intervalMs: 1000, failures: 2, ms: 50, faultAt, isRefused });
      expect(ms).toBeGreaterThan(1000);
      expect(ms).toBeLessThanOrEqual(2200);
    }
});
