import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { startInto } from '../../spawn.ts';
import type { Order } from './protocol.ts';
import type { Instance } from './table.ts';

/** GitHub's runner ends whatever carries its mark when the job is over. */
const runnerMark = 'RUNNER_TRACKING_ID';

/** By these two a process is known again whose pid was never recorded. */
export const marksOf = ({ key, port }: Pick<Instance, 'key' | 'port'>) => ({ CONVOY_KEY: key, PORT: String(port) });

/** Starts an instance's process, detached, with its output appended to the log file. */
export const launch = async (order: Order, instance: Instance): Promise<ChildProcess & { readonly pid: number }> => {
  const { run, cwd } = order;
  const { [runnerMark]: _mark, ...env } = order.env;
  mkdirSync(dirname(instance.log), { recursive: true, mode: 0o700 });
  const log = openSync(instance.log, 'a', 0o600);
  try {
    return await startInto({ run, cwd, env: { ...env, ...marksOf(instance), HOST: '127.0.0.1' } }, log);
  } finally {
    closeSync(log);
  }
};
