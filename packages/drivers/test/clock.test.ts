import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { systemClock as clock } from '../src/clock.ts';

test('sleep never ends early', async () => {
  const early: number[] = [];
  await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const ms = 1 + (index % 20);
      const began = performance.now();
      await clock.sleep(ms);
      if (performance.now() - began < ms) early.push(ms);
    }),
  );
  expect(early).toEqual([]);
});

test('an abort ends it with the reason, before or meanwhile', async () => {
  const reason = new Error('enough');
  await expect(clock.sleep(0, AbortSignal.abort(reason))).rejects.toBe(reason);
  const abort = new AbortController();
  const sleeping = clock.sleep(60_000, abort.signal);
  abort.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
});

/** What a process of its own complains about: within jest, warnings are not heard. */
const warnings = (body: string): string => {
  const clockFile = join(import.meta.dirname, '..', 'src', 'clock.ts');
  const script = `import { systemClock as clock } from ${JSON.stringify(pathToFileURL(clockFile))};\n${body}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stderr;
};

test('more milliseconds than a timer holds are no short sleep', async () => {
  const abort = new AbortController();
  const sleeps = [2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY].map((ms) => clock.sleep(ms, abort.signal));
  const first = await Promise.race([...sleeps, clock.sleep(30).then(() => 'still asleep')]);
  abort.abort(new Error('awake'));
  await Promise.allSettled(sleeps);
  expect(first).toBe('still asleep');
  expect(warnings('await clock.sleep(2 ** 40, AbortSignal.timeout(20)).catch(() => {});')).toBe('');
});

test('many may sleep on one signal without a warning', () => {
  const body = 'const { signal } = new AbortController(); for (let i = 0; i < 100; i++) void clock.sleep(1, signal);';
  expect(warnings(body)).toBe('');
});

test('nothing and less take no time', async () => {
  await clock.sleep(0);
  await clock.sleep(-5);
});
