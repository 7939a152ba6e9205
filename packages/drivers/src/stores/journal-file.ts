import { constants } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Codec, deploymentCodec, header } from '@convoy/model/codec';
import type { Event } from '@convoy/model/events';
import { merge } from '@convoy/model/merge';
import type { Ordered } from '@convoy/model/order';
import type { EventStore, Journal } from '@convoy/model/ports';
import { scrub } from '@convoy/model/scrub';
import { codeOfSystem, makeFolder, namesIn, syncFolder, unreadable, unwritable } from './folder.ts';

const ending = '.jsonl';

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((thrown) => {
    throw unreadable(file, thrown);
  });

/** All events in a journal's folder, in causal order. `onTorn` hears of a last line that a crash cut short. */
export const readSegments = async <E extends Ordered>(
  { decode }: Codec<E>,
  dir: string,
  onTorn: (note: string) => void = () => undefined,
): Promise<E[]> => {
  const parts: E[][] = [];
  const segments = (await namesIn(dir)).filter((name) => name.endsWith(ending)).sort();
  for (const name of segments) {
    const file = join(dir, name);
    const { events, torn } = decode(await textOf(file), file);
    if (torn) onTorn(`${file}:${torn.line}: the last line was cut short by a crash and is left out`);
    parts.push(events);
  }
  return merge(...parts);
};

/** The same of a deployment. */
export const readJournal = (dir: string, onTorn?: (note: string) => void): Promise<Event[]> =>
  readSegments(deploymentCodec, dir, onTorn);

/** A deployment's journal. */
export const createJournalFile = (
  ...of: [dir: string, segment: string, redact: (text: string) => string, onTorn?: (note: string) => void]
): Journal => createSegment(deploymentCodec, ...of);

const meddled = (cause?: unknown): Error =>
  new Error('someone else removed or changed it while it was written', { cause });

/** Writes it behind the first `length` bytes and on the disk, or not at all. The number of bytes. */
const write = async (file: FileHandle, length: number, written: string): Promise<number> => {
  const text = Buffer.from(written);
  try {
    await file.appendFile(text);
    await file.datasync();
  } catch (thrown) {
    await file.truncate(length).catch(() => undefined);
    throw thrown;
  }
  const { size, nlink } = await file.stat();
  if (nlink === 0 || size !== length + text.length) throw meddled();
  return text.length;
};

/**
 * A journal in a folder: one segment a process, written by it alone and only at its end, flushed to the
 * disk before an append resolves. A write that fails is taken back, so that no half line stays behind.
 */
export const createSegment = <E extends Ordered>(
  codec: Codec<E>,
  dir: string,
  segment: string,
  redact: (text: string) => string,
  onTorn?: (note: string) => void,
): EventStore<E> => {
  const path = join(dir, `${segment}${ending}`);
  let isBegun = false;
  let length = 0;

  const begin = async () => {
    await makeFolder(dir);
    const created = await open(path, 'ax');
    isBegun = true;
    await syncFolder(dir).catch(async (thrown) => {
      await created.close();
      throw thrown;
    });
    return created;
  };

  const encoded = (events: readonly E[]): string => codec.encode(events.map((event) => scrub(event, redact)));

  return {
    load: () => readSegments(codec, dir, onTorn),
    append: async (events) => {
      try {
        // Open no longer than it is written: nobody who has a journal needs to say when it is the last time.
        const file = await (isBegun ? open(path, constants.O_WRONLY | constants.O_APPEND) : begin());
        try {
          length += await write(file, length, (length === 0 ? header : '') + encoded(events));
        } finally {
          await file.close();
        }
      } catch (thrown) {
        throw unwritable(path, codeOfSystem(thrown) === 'ENOENT' ? meddled(thrown) : thrown);
      }
    },
  };
};
