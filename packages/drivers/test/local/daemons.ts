import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../../../test/until.ts';
import { identify, isAlive } from '../../src/providers/local/processes.ts';
import type { Place } from './harness.ts';

export const quiet = AbortSignal.timeout(600_000);

export const daemonOf = ({ stateDir }: Place): { pid: number; standby: number | null } =>
  JSON.parse(readFileSync(join(stateDir, 'daemon.json'), 'utf8'));

/** Both processes, once the standby holds everything. */
export const bothOf = async (place: Place): Promise<{ pid: number; standby: number }> => {
  await until('the standby', () => daemonOf(place).standby);
  return daemonOf(place) as { pid: number; standby: number };
};

export const lives = (pid: number): boolean => {
  const identity = identify(pid);
  return identity !== null && isAlive(identity);
};

export const deployLive = async ({ local, effect, up }: Place, key = 'k1') => {
  const deployed = await up(key, '1');
  await local.shift(effect(`${key}-shift`), deployed.release);
  return deployed;
};

/** Daemon and standby at once: the standby is held first, so that it does not take over in between. */
export const killBoth = async (place: Place): Promise<void> => {
  const { pid, standby } = await bothOf(place);
  process.kill(standby, 'SIGSTOP');
  process.kill(pid, 'SIGKILL');
  process.kill(standby, 'SIGKILL');
  await until('the end of both', () => !lives(pid) && !lives(standby));
};
