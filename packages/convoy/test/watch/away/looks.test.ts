import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { looksWrittenAt, packLooks, unpackLooks } from '../../../src/watch/away/looks.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'convoy-looks-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('what one machine has seen another one goes on with, in the place of what it had', async () => {
  const [here, there] = [join(root, 'here'), join(root, 'there')];
  const keep = createKeepFile(here);
  await keep.load();
  await keep.save([{ key: 'web/ready' }]);
  await keep.append([1, 2]);
  await mkdir(there);
  await writeFile(join(there, 'samples.9.jsonl'), '9\n');
  await writeFile(join(there, 'mine.txt'), 'mine');
  await unpackLooks(there, (await packLooks(here)) ?? '');
  expect(await createKeepFile(there).load()).toEqual({ snapshot: [{ key: 'web/ready' }], samples: [1, 2] });
  expect(await readdir(there)).toContain('mine.txt');
  expect(await looksWrittenAt(there)).toBeGreaterThan(0);
});

test('nothing is packed where there is nothing', async () => {
  expect([await packLooks(join(root, 'none')), await looksWrittenAt(join(root, 'none'))]).toEqual([null, 0]);
});

test.each([
  [{ schema: 1, files: { '../escaped.jsonl': 'x' } }],
  [{ schema: 1, files: { 'snapshot.jsonl': 'x', '../../samples.1.jsonl': 'x' } }],
  [{ schema: 2, files: {} }],
  [[]],
])('what is no looks is written nowhere: %j', async (content) => {
  const dir = join(root, 'looks');
  await mkdir(dir);
  await writeFile(join(dir, 'snapshot.jsonl'), 'as it was');
  await expect(unpackLooks(dir, JSON.stringify(content))).rejects.toMatchObject({ code: 'LOOKS_DAMAGED' });
  expect([await readdir(root), await readFile(join(dir, 'snapshot.jsonl'), 'utf8')]).toEqual([['looks'], 'as it was']);
});
