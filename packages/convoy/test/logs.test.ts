import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceDir } from '../src/folders.ts';
import { tail } from '../src/logs/tail.ts';
import { logs } from '../src/verbs/logs.ts';
import { openRecords } from './records.ts';
import { good } from './scenes.ts';

const id = '20260101-000000-ab12';
const folder = { path: '' };

beforeAll(async () => {
  folder.path = await mkdtemp(join(tmpdir(), 'convoy-tail-'));
});
afterAll(() => rm(folder.path, { recursive: true, force: true }));

test('without a subject it lists what there is', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  expect((await logs.run({}, records.around)).text).toBe(`${id} left no output`);
  await records.log(id, 'deploy_catalog_1.log', 'one\ntwo\n');
  await records.log(id, 'check_checkout_1.log', 'bought\n');
  const { exit, text, json } = await logs.run({}, records.around);
  expect(exit).toBe(0);
  expect(text).toContain('convoy logs SUBJECT shows these');
  expect(text).toMatch(/catalog +deploy:catalog:1 +8 B/);
  expect(json).toMatchObject({
    deployment: id,
    logs: [
      { subject: 'catalog', source: 'command', name: 'deploy:catalog:1', bytes: 8 },
      { subject: 'checkout', name: 'check:checkout:1' },
    ],
  });
});

test('what checks kept is listed under what they are about, and is no output', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  const dir = evidenceDir(records.place, 'staging', id);
  await mkdir(dir, { recursive: true });
  for (const name of ['check_checkout_1.requests.json', 'check_checkout_11.log', 'strange'])
    await writeFile(join(dir, name), '[]');
  expect((await logs.run({}, records.around)).json).toMatchObject({
    logs: [{ subject: 'checkout', source: 'evidence', name: 'check_checkout_1.requests.json', bytes: 2 }],
  });
  await expect(logs.run({ subject: 'checkout' }, records.around)).rejects.toThrow('there is no output of anything');
});

test('with a subject it shows the end of its files', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  await records.log(id, 'deploy_catalog_1.log', 'one\ntwo\nthree\n');
  await records.log(id, 'shift_catalog_1.log', 'shifted\n');
  await records.log(id, 'deploy_web_1.log', 'not this\n');
  const { text, json } = await logs.run({ subject: 'catalog', lines: 2 }, records.around);
  expect(text.split('\n').map((line) => line.replace(/ {2}\/.*/, ''))).toEqual([
    '== deploy:catalog:1',
    'two',
    'three',
    '',
    '== shift:catalog:1',
    'shifted',
  ]);
  expect(json).toMatchObject({ logs: [{ lines: ['two', 'three'] }, { lines: ['shifted'] }] });
});

test('a subject without output is named beside those that have some', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  await records.log(id, 'deploy_web_1.log', 'x\n');
  await expect(logs.run({ subject: 'wep' }, records.around)).rejects.toMatchObject({
    code: 'USAGE',
    message: /no output of wep: there is output of web$/,
  });
});

test('the tail of a file is the end of its lines, whatever the file and however long', async () => {
  const path = join(folder.path, 'any.log');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/[\r\n]/g, ''))),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (lines, isWhole, count) => {
        // A line without text that no line end follows is no line.
        const ended = isWhole || lines.at(-1) === '' ? '\n' : '';
        await writeFile(path, lines.length > 0 ? lines.join('\n') + ended : '');
        expect(tail(path, count)).toEqual(lines.slice(-count));
      },
    ),
    { numRuns: 50 },
  );
});

test('a large file is read from its end', async () => {
  const path = join(folder.path, 'large.log');
  await writeFile(path, '');
  for (let part = 0; part < 40; part += 1) await appendFile(path, `${'x'.repeat(999_999)}\n`);
  await appendFile(path, 'the\nend\n');
  expect(tail(path, 3)).toEqual(['x'.repeat(999_999), 'the', 'end']);
  expect(tail(path, 1000)).toHaveLength(18);
});

test('secrets are taken out of what a service itself wrote', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  await records.log(id, 'deploy_catalog_1.log', 'the token is s3cr3tTokenValue99\n');
  const around = { ...records.around, env: { ...records.around.env, API_TOKEN: 's3cr3tTokenValue99' } };
  expect((await logs.run({ subject: 'catalog' }, around)).text).toContain('the token is ***');
});
