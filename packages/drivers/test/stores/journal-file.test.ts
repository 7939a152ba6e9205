import { mkdtemp, readdir, readlink, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkpointed } from '../../../model/test/events.ts';
import { createJournalFile, readJournal } from '../../src/stores/journal-file.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'convoy-journal-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const open = () => createJournalFile(join(dir, 'journal'), '1.a', (text) => text);

test('what was appended is read', async () => {
  const journal = open();
  await journal.append([checkpointed(1, 'web')]);
  await journal.append([checkpointed(2, 'api')]);
  expect(await readJournal(join(dir, 'journal'))).toEqual([checkpointed(1, 'web'), checkpointed(2, 'api')]);
});

/** Files of the folder that this process has open, as Linux tells. */
const openFiles = async (): Promise<string[]> => {
  const all = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  return all.filter((path) => path.startsWith(dir));
};

test('no file is left open, whether what was written is the first of a journal, the next, or failed', async () => {
  const journal = open();
  await journal.append([checkpointed(1, 'web')]);
  expect(await openFiles()).toEqual([]);
  await journal.append([checkpointed(2, 'api')]);
  expect(await openFiles()).toEqual([]);
  await truncate(join(dir, 'journal', '1.a.jsonl'), 5);
  await journal.append([checkpointed(3, 'web')]).catch(() => undefined);
  expect(await openFiles()).toEqual([]);
});

test.each<[string, () => Promise<void>]>([
  ['removed', () => rm(join(dir, 'journal'), { recursive: true })],
  ['cut', () => truncate(join(dir, 'journal', '1.a.jsonl'), 5)],
])('a journal that somebody %s meanwhile takes nothing more', async (_, harm) => {
  const journal = open();
  await journal.append([checkpointed(1, 'web')]);
  await harm();
  await expect(journal.append([checkpointed(2, 'api')])).rejects.toMatchObject({ code: 'STATE_UNWRITABLE' });
});
