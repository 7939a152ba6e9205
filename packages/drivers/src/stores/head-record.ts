import { ConvoyError } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import * as z from 'zod';

/** Version of the file's shape; a newer Convoy may write a higher one. */
const schemaVersion = 1;

const count = z.int().min(0);
const release = z.looseObject({ version: z.string() });
/** Loose: keys that a later Convoy adds are kept. */
export const headRecord = z.looseObject({
  epoch: count,
  owner: z
    .looseObject({
      ...{ agent: z.string(), deployment: z.string(), since: z.string() },
      ...{ crew: z.boolean().optional(), until: z.string().optional() },
    })
    .nullable(),
  underway: z.array(z.looseObject({ key: z.string(), deadline: z.number() })),
  unfinished: z.string().nullable(),
  segments: z.record(z.string(), count).default({}),
  markers: z.record(z.string(), z.looseObject({ release, deployment: z.string(), ordinal: count })),
  ordinal: count,
  holds: z.array(z.looseObject({ service: z.string(), release, deployment: z.string(), reason: z.string() })),
  floors: z.array(
    z.looseObject({ task: z.string(), deployment: z.string(), services: z.array(z.string()), ordinal: count }),
  ),
  tasks: z.record(z.string(), z.string()),
});
const content = z.looseObject({ schema: z.literal(schemaVersion), revision: count, record: headRecord });

/** The text of one revision, for people and machines. `at` in milliseconds since the epoch. */
export const writeRecord = (head: HeadRecord, revision: number, at: number, note: string): string =>
  `${JSON.stringify({ schema: schemaVersion, revision, at: new Date(at).toISOString(), note, record: head }, null, 2)}\n`;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a revision's text; `HEAD_DAMAGED` names the file, for an empty record would let everyone in. */
export const readRecord = (text: string, revision: number, path: string): HeadRecord => {
  const json = parse(text);
  const written = (json as { schema?: unknown } | null | undefined)?.schema;
  if (typeof written === 'number' && written > schemaVersion)
    throw new ConvoyError('HEAD_TOO_NEW', `${path} was written by a newer Convoy (schema ${written}): use that one`);
  const parsed = content.safeParse(json);
  if (parsed.success && parsed.data.revision === revision) return parsed.data.record as HeadRecord;
  const issue = parsed.error?.issues[0];
  const wrong =
    json === undefined
      ? 'it is not JSON'
      : issue
        ? `${issue.path.join('.')}: ${issue.message}`
        : 'it is another revision';
  throw new ConvoyError(
    'HEAD_DAMAGED',
    `${path} is damaged (${wrong}): compare it with the revision before it in the same folder, and mend it or remove it`,
  );
};
