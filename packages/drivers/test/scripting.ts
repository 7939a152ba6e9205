import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import type { Effect } from '@convoy/model/ports';
import { systemClock as clock } from '../src/clock.ts';
import { createScript } from '../src/providers/script.ts';

export const target = { environment: 'staging', service: 'orders', with: {} };
export const release = { version: '2.0', commit: 'abc', fingerprint: 'f1' };
export const former = { version: '1.0', handle: 'rev-1' };

/** A folder for scripts, with one for temporary files in it, so that what is left behind is seen. */
export const createScripting = async () => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-script-'));
  const temporary = join(root, 'tmp');
  await mkdir(temporary);
  process.env.TMPDIR = temporary;
  let text = '';
  const log = (more: string) => {
    text += more;
  };
  const env = { ...process.env, TOKEN: 't0ken', CONVOY_HANDLE: 'of an outer deployment' };
  const signal = new AbortController().signal;
  return {
    root,
    temporary,
    env,
    /** What was logged since it was last asked. */
    logged: () => {
      const all = text;
      text = '';
      return all;
    },
    effect: (more: Partial<Effect> = {}): Effect => ({
      target,
      deployment: 'd7',
      key: 'd7/deploy:orders:1',
      signal,
      log,
      ...more,
    }),
    script: (settings: Record<string, unknown>, own: Record<string, string> = {}) =>
      createScript({ root, env: { ...env, ...own }, clock, graceMs: 200, logs: { open: () => log } }, settings),
    close: () => rm(root, { recursive: true }),
  };
};

/** Code and message of the ConvoyError that a promise ends in; null when it ends well. */
export const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof ConvoyError) return { code: thrown.code, message: thrown.message };
      throw thrown;
    },
  );
