import { readFile, stat } from 'node:fs/promises';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { type Verb, wrongs } from './settings.ts';

/** An answer is a few names and URLs; what is longer is something else, in bytes. */
const longestAnswer = 64 * 1024;

/** `jq` writes null for what it does not find: it counts as absent. */
const text = z
  .string()
  .min(1)
  .nullish()
  .transform((value) => value ?? undefined);
const url = z
  .url({ protocol: /^https?$/ })
  .nullish()
  .transform((value) => value ?? undefined);

export const deployAnswer = z.object({ version: text, digest: text, candidate: url, handle: text, url });

const found = z
  .object({ version: z.string().min(1), digest: text, commit: text, handle: text, key: text, url })
  .nullish()
  .transform((value) => value ?? null);
const weight = z
  .number()
  .min(0)
  .max(100)
  .nullish()
  .transform((value) => value ?? undefined);
const some = z.int().min(0);
const replicas = z
  .object({ wanted: some, ready: some })
  .nullish()
  .transform((value) => value ?? undefined);
export const describeAnswer = z.object({ live: found, idle: found, url, weight, replicas }).required({ live: true });

export type Found = NonNullable<z.infer<typeof found>>;

/** Where JSON breaks off, without the content, which V8 quotes in its message. */
const placeOf = (thrown: unknown): string => {
  const { message } = thrown as SyntaxError;
  const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
  return message.includes('end of JSON input') ? ' (it ends too early)' : place ? ` (${place})` : '';
};

const readJson = async (path: string, fail: (what: string) => ConvoyError): Promise<unknown> => {
  const file = await stat(path).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return null;
    throw fail(`cannot be read (${thrown.code})`);
  });
  if (!file) return undefined;
  if (!file.isFile()) throw fail('is not a file');
  if (file.size > longestAnswer) throw fail(`is longer than ${longestAnswer} bytes`);
  const content = await readFile(path, 'utf8');
  if (content.trim() === '') throw fail('is empty: write it last, or not at all');
  try {
    return JSON.parse(content);
  } catch (thrown) {
    throw fail(`is not JSON${placeOf(thrown)}`);
  }
};

/** Reads what a script wrote to $CONVOY_OUTPUT, null when it wrote nothing; messages never quote it. */
export const readAnswer =
  <S extends z.ZodObject>(schema: S, verb: Verb, log: (text: string) => void) =>
  async (path: string): Promise<z.infer<S> | null> => {
    const fail = (what: string) => new ConvoyError('SCRIPT_OUTPUT', `what ${verb} wrote to $CONVOY_OUTPUT ${what}`);
    const json = await readJson(path, fail);
    if (json === undefined) return null;
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw fail(`is not as it should be: ${wrongs(parsed.error)}`);
    const unknown = Object.keys(json as object).filter((key) => !(key in schema.shape));
    if (unknown.length > 0)
      log(`convoy: passed over unknown keys in the answer of ${verb}: ${unknown.join(', ')}
`);
    return parsed.data;
  };
