import { expect, test } from '@jest/globals';
import { within } from '../src/toolkit.ts';

const never = () => new Promise<never>(() => undefined);

test('what the toolkit never ends has a limit, and says so', async () => {
  await expect(within(1, 'artifact x', never)).rejects.toMatchObject({
    code: 'GITHUB_UNAVAILABLE',
    message: expect.stringContaining('artifact x'),
  });
});

test('what ends in time is handed on, and so is its fault', async () => {
  expect(await within(60_000, 'the cache', async () => 7)).toBe(7);
  const fault = new Error('no');
  await expect(within(60_000, 'the cache', () => Promise.reject(fault))).rejects.toBe(fault);
});
