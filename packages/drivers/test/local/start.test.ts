import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { everyPid } from '../../src/providers/local/processes.ts';
import { stopLocal } from '../../src/providers/local.ts';
import { openPlace, type Place } from './harness.ts';

const quiet = AbortSignal.timeout(600_000);

/** Empty for a process that is gone. */
const commandLine = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

/** Daemons of a state directory that are there or on their way, without those that stand by. */
const daemonsOf = ({ stateDir }: Place): number[] =>
  everyPid().filter((pid) => {
    const words = commandLine(pid);
    return words.includes(realpathSync(stateDir)) && !words.includes('standby');
  });

test('calls that find no daemon at the same time start one together', async () => {
  await using place = await openPlace();
  const seen = new Set<number>();
  let over = false;
  const looking = until('the end of the calls', () => {
    for (const pid of daemonsOf(place)) seen.add(pid);
    return over;
  });
  const services = Array.from({ length: 20 }, (_, index) => `s${index}`);
  const described = services.map((service) => place.local.describe({ ...place.target(), service }, quiet));
  expect(await Promise.all(described)).toHaveLength(20);
  over = true;
  await looking;
  const { pid } = JSON.parse(readFileSync(join(place.stateDir, 'daemon.json'), 'utf8'));
  // Between fork and exec a standby looks like the daemon that starts it.
  expect([...seen].filter((one) => !commandLine(one).includes('standby'))).toEqual([pid]);
});

test('a stop ends a daemon that is only just coming up', async () => {
  const place = await openPlace();
  const gone = new AbortController();
  const call = place.local.describe(place.target(), gone.signal);
  await until('its log', () => existsSync(join(place.stateDir, 'daemon.log')));
  gone.abort();
  await expect(call).rejects.toThrow();
  await stopLocal(place.stateDir);
  expect(daemonsOf(place)).toEqual([]);
  await place[Symbol.asyncDispose]();
});
