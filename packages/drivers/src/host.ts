import type { Clock, Host } from '@convoy/model/ports';
import { outlast } from './outlast.ts';
import { shell } from './shell.ts';

export interface HostOptions {
  /** Absolute; where commands run: the folder that the manifest's paths are relative to. */
  readonly root: string;
  /** What commands inherit. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Time from SIGTERM to SIGKILL, in milliseconds. */
  readonly graceMs?: number;
}

/** Runs commands on this machine; one that cannot be started is a ConvoyError, an abort the signal's reason. */
export const createHost = ({ root, env, ...options }: HostOptions): Host => ({
  run: (command, signal) => shell({ ...options, ...command, cwd: root, env: { ...env, ...command.env } }, signal),
  outlast: (key, signal) => outlast(key, options.clock, signal),
});
