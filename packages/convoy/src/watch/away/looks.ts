import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';

/** What a watch keeps of its looks, as files of a folder: others are not ours to write. */
const named = /^(?:snapshot|samples\.\d{1,12})\.jsonl$/;

/** More than that is not carried from runner to runner: its loss is a gap, and no fault. */
const mostBytes = 64 * 2 ** 20;

const filesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir).catch(() => [])).filter((name) => named.test(name));

/** All of it as one text; null: there is nothing, or too much. */
export const packLooks = async (dir: string): Promise<string | null> => {
  // Samples first: those of a snapshot that is written meanwhile are in it.
  const names = (await filesIn(dir)).sort();
  const files: [string, string][] = [];
  for (const name of names) {
    const text = await readFile(join(dir, name), 'utf8').catch(() => null);
    if (text !== null) files.push([name, text]);
  }
  const bytes = files.reduce((sum, [, text]) => sum + text.length, 0);
  return bytes === 0 || bytes > mostBytes ? null : JSON.stringify({ schema: 1, files: Object.fromEntries(files) });
};

const packed = z.object({ schema: z.literal(1), files: z.record(z.string().regex(named), z.string()) });

/** Puts them in the place of what is there. Throws `LOOKS_DAMAGED`. */
export const unpackLooks = async (dir: string, text: string): Promise<void> => {
  const parsed = packed.safeParse(JSON.parse(text));
  if (!parsed.success) throw new ConvoyError('LOOKS_DAMAGED', 'they are not what a watch keeps');
  await mkdir(dir, { recursive: true });
  for (const name of await filesIn(dir)) await rm(join(dir, name), { force: true });
  for (const [name, content] of Object.entries(parsed.data.files))
    await writeFile(join(dir, name), content, { mode: 0o600 });
};

/** When something was last written there, ms since the epoch; 0: never. */
export const looksWrittenAt = async (dir: string): Promise<number> => {
  const times = (await filesIn(dir)).map((name) =>
    stat(join(dir, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.max(0, ...(await Promise.all(times)));
};
