import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';

const run = z.union([z.string().min(1), z.array(z.string()).min(1)]);

/** Keys of `with` for provider `script`. */
export const scriptWith = z.strictObject({
  deploy: run.describe(
    'Brings $CONVOY_VERSION up and may answer with JSON {version, digest, candidate, handle, url} at $CONVOY_OUTPUT. A string runs by bash -eo pipefail -c, a list without a shell.',
  ),
  shift: run.optional().describe('Sends all traffic to $CONVOY_VERSION. Without it every deploy is a recreate.'),
  weigh: run
    .optional()
    .describe(
      'Sends $CONVOY_WEIGHT percent (0 to 100) of the traffic to $CONVOY_VERSION and the rest to what is live; 0 takes it all away, and doing it again changes nothing. Without it there is no canary.',
    ),
  rollback: run
    .optional()
    .describe(
      'Makes $CONVOY_TO_VERSION serve again instead of $CONVOY_FROM_VERSION; empty means nothing serves, as before the first deployment. Without it the former version is deployed again.',
    ),
  describe: run
    .optional()
    .describe(
      'Answers with JSON {live, idle, url, weight, replicas} at $CONVOY_OUTPUT; live and idle are null or {version, digest, commit, handle, key, url}, weight is the percentage of traffic that idle gets, replicas is null or {wanted, ready}. Without it a crash inside a deploy halts the deployment.',
    ),
  retire: run.optional().describe('Takes $CONVOY_VERSION, which takes no traffic, away; must succeed if it is gone.'),
  restart: run
    .optional()
    .describe(
      'Starts $CONVOY_VERSION, which is live, again; the same $CONVOY_KEY is the same restart. Without it nothing is restarted when it is found down.',
    ),
  cwd: z
    .string()
    .optional()
    .describe("Folder the scripts run in, relative to the repository's root; may read variables."),
  env: z
    .record(z.string(), z.string())
    .optional()
    .describe('Further environment variables of the scripts; may read variables, anew whenever a script starts.'),
});

export type ScriptSettings = z.infer<typeof scriptWith>;
export type Verb = 'deploy' | 'shift' | 'weigh' | 'rollback' | 'describe' | 'retire' | 'restart';

/** Where within a value, as a person would write it: `live.version`. */
const at = (path: readonly PropertyKey[]): string => (path.length === 0 ? '' : `${path.map(String).join('.')}: `);

/** What is wrong with a value, by place and rule; never the value itself. */
export const wrongs = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${at(path)}${message}`).join('; ');

export const parseSettings = (settings: unknown): ScriptSettings => {
  const parsed = scriptWith.safeParse(settings);
  if (parsed.success) return parsed.data;
  throw new ConvoyError('PROVIDER_SETTINGS', `\`with\` of provider script is wrong: ${wrongs(parsed.error)}`);
};
