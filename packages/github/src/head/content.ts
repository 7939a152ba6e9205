import { headRecord } from '@convoy/drivers/stores/head-record';
import { ConvoyError } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import * as z from 'zod';
import type { Shelf } from './shelf.ts';

/** Version of the file's shape; a newer Convoy may write a higher one. */
const schemaVersion = 1;

/** One file of the head's branch: the record, and where the journals lie. */
export interface Content {
  /** Chance: tells whether a write whose answer was lost came about. */
  readonly write: string;
  readonly record: HeadRecord;
  readonly shelf: Shelf;
}

const bytes = z.int().min(0);
const name = { deployment: z.string(), segment: z.string() };
const piece = z.looseObject({ ...name, from: bytes, to: bytes, digest: z.string().startsWith('sha256:') });
const uploaded = {
  artifact: z.int(),
  run: z.int(),
  branch: z.string(),
  uploaded: z.iso.datetime(),
  expires: z.iso.datetime(),
};
const volume = z.looseObject({ ...uploaded, pieces: z.array(piece) });
const archive = z.looseObject({
  ...uploaded,
  digest: z.string().startsWith('sha256:'),
  bytes,
  deployments: z.array(z.string()),
});
const tail = z.looseObject({ ...name, from: bytes, text: z.string() });
const content = z.looseObject({
  schema: z.literal(schemaVersion),
  write: z.string(),
  record: headRecord,
  shelf: z
    .looseObject({ archives: z.array(archive).default([]), volumes: z.array(volume), tails: z.array(tail) })
    .default({ archives: [], volumes: [], tails: [] }),
});

/** The file's text. `at` in milliseconds since the epoch. */
export const writeContent = ({ write, record, shelf }: Content, at: number): string =>
  `${JSON.stringify({ schema: schemaVersion, write, at: new Date(at).toISOString(), record, shelf }, null, 1)}\n`;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** When a file that can be read was written, by its writer's clock, ms since the epoch; null: it does not say. */
export const writtenAt = (text: string): number | null => {
  const { at } = parse(text) as { at?: unknown };
  const ms = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
};

/** Reads the file; `HEAD_DAMAGED` and `HEAD_TOO_NEW` name the branch, for an empty record would let everyone in. */
export const readContent = (text: string, branch: string): Content => {
  const json = parse(text);
  const written = (json as { schema?: unknown } | null | undefined)?.schema;
  if (typeof written === 'number' && written > schemaVersion)
    throw new ConvoyError(
      'HEAD_TOO_NEW',
      `branch ${branch} was written by a newer Convoy (schema ${written}): use that one`,
    );
  const parsed = content.safeParse(json);
  if (parsed.success) return parsed.data as Content;
  const issue = parsed.error.issues[0];
  const wrong = json === undefined ? 'it is not JSON' : `${issue?.path.join('.')}: ${issue?.message}`;
  throw new ConvoyError(
    'HEAD_DAMAGED',
    `head.json on branch ${branch} is damaged (${wrong}): compare it with the commit before it, and revert what was not Convoy's`,
  );
};
