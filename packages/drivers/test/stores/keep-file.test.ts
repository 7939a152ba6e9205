import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'convoy-keep-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const load = () => createKeepFile(dir).load();

test('what was appended and saved is there for the next process, and only what a snapshot does not have', async () => {
  const keep = createKeepFile(dir);
  expect(await keep.load()).toEqual({ snapshot: [], samples: [] });
  await keep.append([[1], [2]]);
  await keep.append([[3]]);
  expect(await load()).toEqual({ snapshot: [], samples: [[1], [2], [3]] });
  await keep.save([{ sum: 6 }]);
  await keep.append([[4]]);
  expect(await load()).toEqual({ snapshot: [{ sum: 6 }], samples: [[4]] });
});

test('what is appended while a snapshot is written is in the next file, and a crash before its end loses nothing', async () => {
  const keep = createKeepFile(dir);
  await keep.load();
  await keep.append([[1]]);
  await keep.save([{ sum: 1 }]);
  await keep.append([[2]]);
  const crashed = keep.save(
    (function* () {
      yield { sum: 3 };
      throw new Error('the power went');
    })(),
  );
  await expect(crashed).rejects.toMatchObject({ code: 'STATE_UNWRITABLE' });
  await keep.append([[3]]);
  expect(await load()).toEqual({ snapshot: [{ sum: 1 }], samples: [[2], [3]] });
});

test('a line that was cut short is left out, and another version of the snapshot is not read', async () => {
  const keep = createKeepFile(dir);
  await keep.load();
  await keep.append([[1], [2]]);
  const [name = ''] = (await readdir(dir)).filter((one) => one.startsWith('samples'));
  const whole = await readFile(join(dir, name), 'utf8');
  await writeFile(join(dir, name), whole.slice(0, -2));
  expect((await load()).samples).toEqual([[1]]);
  await writeFile(join(dir, 'snapshot.jsonl'), '{"convoy":"watch","schema":99,"samples":7}\n{"sum":9}\n');
  expect(await load()).toEqual({ snapshot: [], samples: [[1]] });
});

test('the next process writes to files of its own', async () => {
  const first = createKeepFile(dir);
  await first.load();
  await first.append([[1]]);
  const second = createKeepFile(dir);
  await second.load();
  await second.append([[2]]);
  expect((await load()).samples).toEqual([[1], [2]]);
  expect(await readdir(dir)).toHaveLength(2);
});
