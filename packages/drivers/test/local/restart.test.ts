import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { deployLive, killBoth, lives, quiet } from './daemons.ts';
import { ask, openPlace, type Place } from './harness.ts';

const again = (place: Place, key: string, release: object, settings?: Record<string, unknown>) =>
  place.local.restart?.(place.effect(key, settings), release as { version: string });

/** Asked until it answers: the public port is there all along. */
const answered = (place: Place) =>
  until('an answer', async () => {
    const got = await ask(place.url).catch(() => null);
    return got?.status === 200 ? got : null;
  });

test('what was killed serves again in its slot, under its handle, with another process', async () => {
  await using place = await openPlace();
  const { release } = await deployLive(place);
  const before = await answered(place);
  process.kill(before.pid as number, 'SIGKILL');
  await until('its end is seen', async () => (await place.local.describe(place.target(), quiet)).live === null);
  await again(place, 'r1', release);
  const after = await answered(place);
  expect([after.version, after.key]).toEqual(['1', 'r1']);
  expect(after.pid).not.toBe(before.pid);
  const { live } = await place.local.describe(place.target(), quiet);
  expect(live).toMatchObject({ release, key: 'r1' });
});

test('the same key is the same restart, also for the next daemon; another key is another', async () => {
  await using place = await openPlace();
  const { release } = await deployLive(place);
  await again(place, 'r1', release);
  const first = await answered(place);
  await again(place, 'r1', release);
  expect((await answered(place)).pid).toBe(first.pid);
  await killBoth(place);
  await again(place, 'r1', release);
  expect((await answered(place)).pid).toBe(first.pid);
  await again(place, 'r2', release);
  expect((await answered(place)).pid).not.toBe(first.pid);
  await until('the former process ends', () => !lives(first.pid as number));
});

test('one that hangs is ended first, whatever it does about that', async () => {
  await using place = await openPlace();
  const settings = { env: { MODE: 'stubborn' }, drain: '100ms' };
  const { release } = await place.local.deploy(place.effect('k1', settings), { version: '1' });
  await place.local.shift(place.effect('k1-shift', settings), release);
  const before = await answered(place);
  process.kill(before.pid as number, 'SIGSTOP');
  await again(place, 'r1', release, settings);
  expect((await answered(place)).pid).not.toBe(before.pid);
  expect(lives(before.pid as number)).toBe(false);
});

test('what ends at its start says so and can be tried again; what is not live is left alone', async () => {
  await using place = await openPlace();
  const { release } = await deployLive(place);
  await expect(again(place, 'r1', release, { env: { MODE: 'dies' } })).rejects.toMatchObject({
    code: 'ENDED_AT_START',
  });
  expect((await place.local.describe(place.target(), quiet)).live).toBeNull();
  await expect(again(place, 'r2', release, { cwd: 'gone' })).rejects.toThrow();
  await again(place, 'r3', release);
  expect((await answered(place)).key).toBe('r3');
  const { release: other } = await place.up('k2', '2');
  await expect(again(place, 'r4', other)).rejects.toMatchObject({ code: 'NOT_LIVE' });
  const table = JSON.parse(readFileSync(join(place.stateDir, 'table.json'), 'utf8'));
  expect(Object.keys(table.instances)).toHaveLength(2);
});
