import { createHeadFile } from '../../src/stores/head-file.ts';

/** Writes on until the head's epoch is `last`, and tells the revisions it won: `head-writer.ts DIR LAST NAME`. */
const [dir = '', last = '0', name = ''] = process.argv.slice(2);
const head = createHeadFile(dir);
process.stdout.write('ready\n');
for (;;) {
  const { record, revision } = await head.read();
  if (record.epoch >= Number(last)) break;
  const written = await head.write({ ...record, epoch: record.epoch + 1 }, revision, name);
  if (written !== null) process.stdout.write(`${written}\n`);
}
