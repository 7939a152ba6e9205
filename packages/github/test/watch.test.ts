import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyHead } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import type { LooksArtifact } from '../src/watch.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const folderOf = ({ dir }: { dir: string }): string => join(dir, '..', 'monitor');

/** A watch of a runner of its own, which writes a segment of so many characters and ends. */
const watchOnce = async (length: number): Promise<string> => {
  await using runner = await startRunner(twin, 7);
  const folder = folderOf(runner);
  const { head } = runner.github.watch('staging', folder);
  const { record, revision } = await head.read();
  await head.history();
  const epoch = record.epoch + 1;
  const owner = { agent: `agent-${epoch}`, deployment: 'watch', since: new Date().toISOString() };
  const held = await head.write({ ...record, epoch, owner, unfinished: 'watch' }, revision, 'begun');
  const segment = `${epoch}.agent-${epoch}`;
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', `${segment}.jsonl`), `${'x'.repeat(length - 1)}\n`);
  await head.write({ ...record, epoch, owner: null }, held ?? '', 'ended');
  return segment;
};

/** What a runner that comes anew finds, by segment its length. */
const found = async (): Promise<Record<string, number>> => {
  await using runner = await startRunner(twin, 8);
  const folder = folderOf(runner);
  await runner.github.watch('staging', folder).head.history();
  const names = (await readdir(join(folder, 'journal'))).sort();
  const lengths = names.map(async (name) => [name, (await readFile(join(folder, 'journal', name))).length] as const);
  return Object.fromEntries(await Promise.all(lengths));
};

test('each watch adds to what the next one finds, in artifacts only once it is much', async () => {
  const segments: Record<string, number> = {};
  for (const length of [20_000, 10_000, 5_000, 40_000]) {
    segments[`${await watchOnce(length)}.jsonl`] = length;
    expect(await found()).toEqual(segments);
  }
  expect(twin.state.artifacts).toHaveLength(2);
});

test('a watch is no environment, whatever an environment is called', async () => {
  await watchOnce(100);
  await using runner = await startRunner(twin, 7);
  const store = runner.github.store('watch', runner.dir);
  const { revision } = await store.read();
  expect(await store.write(emptyHead, revision, 'an environment of that name')).not.toBeNull();
  expect(await runner.github.environments()).toEqual(['watch']);
});

test('looks are what was kept, or nothing: another text under the same number is refused', async () => {
  await using runner = await startRunner(twin, 7);
  const store = runner.github.watch('staging', folderOf(runner));
  const kept = (await store.keepLooks('what was seen')) as LooksArtifact;
  expect(await store.looks(kept)).toBe('what was seen');
  await expect(store.looks({ ...kept, digest: 'sha256:00' })).rejects.toMatchObject({ code: 'ARTIFACT_DAMAGED' });
  await expect(store.looks({ ...kept, run: 8 })).rejects.toMatchObject({ code: 'ARTIFACT_FOREIGN' });
});

test('outside of a job nothing is kept but the journal', async () => {
  await using runner = await startRunner(twin);
  expect(await runner.github.watch('staging', folderOf(runner)).keepLooks('what was seen')).toBeNull();
});
