import { resolve } from 'node:path';
import { durationMs, durationPattern, isWaitable, longestWait } from '@convoy/model/duration';
import { ConvoyError } from '@convoy/model/error';
import { expandAll, type Lookup, reference } from '@convoy/model/expand';
import type { Target } from '@convoy/model/ports';
import type { Run } from '@convoy/model/run';
import * as z from 'zod';
import { wrongs } from '../script/settings.ts';

/** `with` of a service on provider `local`, as written in the manifest. */
export const localWith = z.strictObject({
  run: z
    .union([z.string().min(1), z.array(z.string()).min(1)])
    .describe(
      'Starts the service; a string runs by bash -eo pipefail -c, a list without a shell. It listens on $PORT.',
    ),
  cwd: z.string().optional().describe("Folder it runs in, relative to the manifest's root; default: the root."),
  port: z
    .union([z.int().min(1).max(65535), z.string().regex(reference, 'a port number from 1 to 65535, or a variable')])
    .describe('Stable port on 127.0.0.1 where the proxy answers for the live release.'),
  env: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('Variables for the process; values may read variables, anew at each start.'),
  drain: z
    .string()
    .regex(durationPattern, { error: 'expects a duration', abort: true })
    .refine(isWaitable, `expects a duration of at most ${longestWait}`)
    .optional()
    .describe('How long requests in flight may take after a switch, and a process after SIGTERM; default 10s.'),
});

export interface LocalSettings {
  readonly run: Run;
  /** Absolute. */
  readonly cwd: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  readonly drainMs: number;
}

const invalid = (service: string, problem: string): ConvoyError =>
  new ConvoyError('PROVIDER_SETTINGS', `services.${service}.with: ${problem}`);

/** Checks and resolves a target's `with`; `run` stays as written. Throws `PROVIDER_SETTINGS`, `UNSET_VARIABLE`. */
export const resolveSettings = (target: Target, root: string, lookup: Lookup): LocalSettings => {
  const parsed = localWith.safeParse(target.with);
  if (!parsed.success) throw invalid(target.service, wrongs(parsed.error));
  const { run, ...rest } = parsed.data;
  const { cwd = '.', port, env = {}, drain = '10s' } = expandAll(rest, lookup);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw invalid(target.service, `port is ${port}, not a number from 1 to 65535`);
  return {
    run,
    cwd: resolve(root, cwd),
    port: number,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
    drainMs: durationMs(drain),
  };
};
