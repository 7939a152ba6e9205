import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { systemClock } from '../../src/clock.ts';
import { createHeadFile } from '../../src/stores/head-file.ts';

let folder: string;
let dir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-head-'));
  dir = join(folder, 'production', 'head');
});
afterEach(() => rm(folder, { recursive: true }));

const release = { version: '1.0', digest: 'sha256:1' };
const record: HeadRecord = {
  epoch: 3,
  owner: { agent: 'host:7', deployment: 'd1', since: '2026-01-01T00:00:00.000Z' },
  underway: [{ key: 'deploy:orders:1', deadline: 1_700_000_000_000 }],
  unfinished: 'd1',
  segments: { '3.host:7': 4 },
  markers: { orders: { release, deployment: 'd0', ordinal: 1 } },
  ordinal: 1,
  holds: [{ service: 'orders', release, deployment: 'd1', reason: 'gate' }],
  floors: [{ task: 'drop', deployment: 'd0', services: ['orders'], ordinal: 1 }],
  tasks: { drop: 'f1' },
};
const file = (revision: number) => join(dir, `${String(revision).padStart(12, '0')}.json`);
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    ({ code, message }) => ({ code, message }),
  );

/** Writes up to a revision. */
const fill = async (upTo: number) => {
  const head = createHeadFile(dir);
  for (let revision = 0; revision < upTo; revision++)
    expect(await head.write({ ...record, epoch: revision + 1 }, String(revision), 'fill')).toBe(String(revision + 1));
};

test('where nothing was written the head is empty, and reading makes no folder', async () => {
  expect(await createHeadFile(dir).read()).toEqual({ record: emptyHead, revision: '0' });
  expect(await readdir(folder)).toEqual([]);
  await mkdir(dir, { recursive: true });
  expect(await createHeadFile(dir).read()).toEqual({ record: emptyHead, revision: '0' });
});

test('what is written is read, by others too, and a person can read it', async () => {
  expect(await createHeadFile(dir).write(record, '0', 'd1 begun')).toBe('1');
  expect(await createHeadFile(dir).read()).toEqual({ record, revision: '1' });
  const text = await readFile(file(1), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ schema: 1, revision: 1, note: 'd1 begun', at: expect.stringMatching(/Z$/) });
  expect(text.split('\n').length).toBeGreaterThan(20);
});

test('nobody sees a revision before what it waits for is done, and none comes of one that failed', async () => {
  const head = createHeadFile(dir);
  const { promise, resolve } = Promise.withResolvers<void>();
  const writing = head.write(record, '0', 'behind the journal', promise);
  await until('the prepared file', () => existsSync(dir) && readdirSync(dir).length === 1);
  expect(await head.read()).toEqual({ record: emptyHead, revision: '0' });
  resolve();
  expect(await writing).toBe('1');
  const full = Promise.reject(new ConvoyError('STATE_UNWRITABLE', 'the disk is full'));
  expect(await faultOf(head.write(record, '1', 'late', full))).toMatchObject({ message: 'the disk is full' });
  expect(await readdir(dir)).toEqual(['000000000001.json']);
});

test('who expects another revision than the newest writes nothing', async () => {
  const head = createHeadFile(dir);
  await head.write(record, '0', 'one');
  expect(await head.write(emptyHead, '0', 'late')).toBeNull();
  expect(await head.write(emptyHead, '2', 'early')).toBeNull();
  expect(await head.read()).toEqual({ record, revision: '1' });
  expect(await head.write(record, '1', 'two')).toBe('2');
});

test('the last fifty revisions are kept, and no temporary file', async () => {
  const left = join(dir, '000000000003.0123abcd.tmp');
  await fill(2);
  await writeFile(left, 'of a crash');
  const head = createHeadFile(dir);
  for (let revision = 2; revision < 53; revision++) await head.write(record, String(revision), 'on');
  expect(await readdir(dir)).toEqual(Array.from({ length: 50 }, (_, index) => file(index + 4).slice(dir.length + 1)));
});

test('a revision whose name was used and pruned while its writer was held up is not won', async () => {
  await fill(1);
  // The time is asked for between the look at the newest revision and the writing of the next.
  const held = () => {
    writeFileSync(file(60), JSON.stringify({ schema: 1, revision: 60, record }));
    return 0;
  };
  expect(await createHeadFile(dir, { ...systemClock, now: held }).write(emptyHead, '1', 'late')).toBeNull();
  expect(await createHeadFile(dir).read()).toEqual({ record, revision: '60' });
});

test.each([
  ['cut short', (path: string) => truncate(path, 100)],
  ['empty', (path: string) => truncate(path, 0)],
  ['null', (path: string) => writeFile(path, 'null')],
  ['of another shape', (path: string) => writeFile(path, '{"schema":1,"revision":2,"record":{}}')],
  ['another revision', async (path: string) => writeFile(path, await readFile(file(1)))],
])('a newest revision that is %s is damage that names the file, never an older or empty head', async (_, damage) => {
  await fill(2);
  await damage(file(2));
  expect(await faultOf(createHeadFile(dir).read())).toMatchObject({
    code: 'HEAD_DAMAGED',
    message: expect.stringContaining(file(2)),
  });
});

test('a head of a newer Convoy is not touched', async () => {
  await fill(1);
  await writeFile(file(1), '{"schema":2}');
  expect(await faultOf(createHeadFile(dir).read())).toMatchObject({ code: 'HEAD_TOO_NEW' });
});

test('a file in the place of the folder is named, with the way out', async () => {
  await writeFile(join(folder, 'production'), '');
  const fault = { code: 'STATE_UNWRITABLE', message: expect.stringMatching(/production.*--state-dir/) };
  expect(await faultOf(createHeadFile(dir).read())).toMatchObject(fault);
  expect(await faultOf(createHeadFile(dir).write(record, '0', ''))).toMatchObject(fault);
  expect(await faultOf(createHeadFile(join(folder, 'production')).write(record, '0', ''))).toMatchObject(fault);
});

test('a revision that is a folder is named', async () => {
  await mkdir(file(1), { recursive: true });
  expect(await faultOf(createHeadFile(dir).read())).toMatchObject({
    code: 'STATE_UNREADABLE',
    message: expect.stringContaining(file(1)),
  });
});
