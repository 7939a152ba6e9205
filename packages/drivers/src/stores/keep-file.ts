import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import type { Keep } from '@convoy/model/monitoring/ports';
import { codeOfSystem, makeFolder, namesIn, syncFolder, unreadable, unwritable } from './folder.ts';

/** Version of what the lines are; another one is not read: what they say can be seen anew. */
const schema = 1;

const samplesFile = /^samples\.(\d{1,12})\.jsonl$/;

/** Lines that are made and written at a time: beside looks there is no time for all of them at once. */
const atOnce = 200;

/** Whole lines that are JSON; a crash may have cut the last one. */
const valuesIn = (text: string): unknown[] =>
  text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line)];
    } catch {
      return [];
    }
  });

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    if (codeOfSystem(thrown) === 'ENOENT') return '';
    throw unreadable(file, thrown);
  }
};

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Number of the first file of samples that a snapshot does not have; null: it is none of this version. */
const firstOf = (header: unknown): number | null => {
  const { convoy, schema: found, samples } = (header ?? {}) as Record<string, unknown>;
  return convoy === 'watch' && found === schema && Number.isSafeInteger(samples) ? Number(samples) : null;
};

/** A snapshot and files of samples in a folder, of which one process is the writer. */
export const createKeepFile = (dir: string): Keep => {
  const snapshotPath = join(dir, 'snapshot.jsonl');
  const samplesPath = (number: number): string => join(dir, `samples.${number}.jsonl`);
  let number = 0;
  let file: Awaited<ReturnType<typeof open>> | null = null;

  const numbers = async (): Promise<number[]> =>
    (await namesIn(dir)).flatMap((name) => samplesFile.exec(name)?.slice(1).map(Number) ?? []).sort((a, b) => a - b);

  const writing = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      throw thrown instanceof ConvoyError ? thrown : unwritable(path, thrown);
    }
  };

  const write = async (path: string, lines: Iterable<unknown>): Promise<void> => {
    const target = await open(path, 'w', 0o600);
    try {
      let text = '';
      let count = 0;
      for (const line of lines) {
        text += lineOf(line);
        count += 1;
        if (count % atOnce > 0) continue;
        await target.writeFile(text);
        text = '';
      }
      await target.writeFile(text);
      await target.sync();
    } finally {
      await target.close();
    }
  };

  return {
    load: async () => {
      const [header, ...snapshot] = valuesIn(await textOf(snapshotPath));
      const first = firstOf(header);
      const known = await numbers();
      number = Math.max(first ?? 0, (known.at(-1) ?? 0) + 1);
      const samples: unknown[] = [];
      for (const one of known) if (one >= (first ?? 0)) samples.push(...valuesIn(await textOf(samplesPath(one))));
      return { snapshot: first === null ? [] : snapshot, samples };
    },
    append: (samples) =>
      writing(samplesPath(number), async () => {
        if (!file) {
          await makeFolder(dir);
          file = await open(samplesPath(number), 'a', 0o600);
        }
        await file.appendFile(samples.map(lineOf).join(''));
      }),
    save: (lines) =>
      writing(snapshotPath, async () => {
        const former = file;
        number += 1;
        file = null;
        const first = number;
        await former?.close();
        await makeFolder(dir);
        const temporary = `${snapshotPath}.tmp`;
        function* all(): Generator<unknown> {
          yield { convoy: 'watch', schema, samples: first };
          yield* lines;
        }
        await write(temporary, all());
        await rename(temporary, snapshotPath);
        await syncFolder(dir);
        for (const one of await numbers()) if (one < first) await rm(samplesPath(one), { force: true });
      }),
  };
};
