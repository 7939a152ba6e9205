import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { identify, isAlive } from '../../src/providers/local/processes.ts';
import { ask, openPlace } from './harness.ts';

const quiet = AbortSignal.timeout(600_000);

/** Living processes that carry this key. */
const carriers = (key: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const carries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`CONVOY_KEY=${key}`);
        return carries && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      } catch {
        return false;
      }
    });

test('a whole group that ignores SIGTERM is killed at the drain limit', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  const key = `stubborn-${place.port}`;
  const settings = { env: { MODE: 'stubborn' }, drain: '300ms' };
  const one = await local.deploy(effect(key, settings), { version: '1' });
  await until('its child', () => carriers(key).length >= 2);
  await local.retire(effect('k2', settings), one.release);
  expect(carriers(key)).toEqual([]);
});

test('what a dead leader leaves behind is ended with it', async () => {
  await using place = await openPlace();
  const key = `orphans-${place.port}`;
  const settings = { run: 'sleep 600 & exec sleep 601' };
  await place.local.deploy(place.effect(key, settings), { version: '1' });
  await until('both', () => carriers(key).length === 2);
  process.kill(carriers(key)[0] as number, 'SIGKILL');
  await until('the end of both', () => carriers(key).length === 0);
  expect((await place.local.describe(place.target(), quiet)).idle).toBeNull();
});

test('requests in flight end on the old release after a shift, whose process runs on', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  const two = await place.up('k3', '2');
  const slow = ask(`${url}/slow?ms=700`);
  const stream = fetch(`${url}/stream`);
  await (await stream).body?.getReader().read();
  await local.shift(effect('k4'), two.release);
  expect(await ask(url)).toMatchObject({ version: '2' });
  expect(await slow).toMatchObject({ status: 200, version: '1' });
  expect(await ask(one.candidate as string)).toMatchObject({ version: '1' });
});

test('a pid that belongs to someone else by now is not the process', () => {
  const self = identify(process.pid);
  expect(self && isAlive(self)).toBe(true);
  expect(self && isAlive({ ...self, start: self.start + 1 })).toBe(false);
  expect(self && isAlive({ ...self, boot: 'another' })).toBe(false);
  expect(identify(2 ** 22 + 1)).toBeNull();
});
