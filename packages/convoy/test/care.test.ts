import { withCare } from '@convoy/convoy/care';
import type { Care } from '@convoy/judge/risk/care';
import { expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';

const watched = settings({ web: service([], { watchMs: 1000 }), api: service([], { watchMs: null }) });
const careful = { ...watched, care: { watch: 3 } };
const risky = (care: Care) => async () => ({ care, probability: 0.3 });

test('without care in the manifest nobody asks for the risk', async () => {
  const never = async (): Promise<never> => {
    throw new Error('it was asked for');
  };
  expect(await withCare(watched, never, () => undefined)).toBe(watched);
});

test.each([
  ['usual', 1000, 0],
  ['watch', 3000, 1],
  ['canary', 3000, 1],
  ['ask', 3000, 1],
] as const)('where to go %s is advised, what is watched is watched for %i ms', async (care, ms, told) => {
  const notes: string[] = [];
  const { services } = await withCare(careful, risky(care), (line) => notes.push(line));
  expect([services.web?.watchMs, services.api?.watchMs, notes.length]).toEqual([ms, null, told]);
});

test('no watch is longer than one can wait', async () => {
  const long = { ...settings({ web: service([], { watchMs: 20 * 86_400_000 }) }), care: { watch: 100 } };
  expect((await withCare(long, risky('ask'), () => undefined)).services.web?.watchMs).toBe(24 * 86_400_000);
});
