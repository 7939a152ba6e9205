import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convoy, type House, openHouse } from './harness.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test.each([
  ['a directory', '.', 'it is a folder', 'fix: name a file in it by --manifest FILE'],
  ['a file that is missing', 'no.yml', 'there is no such file', 'fix: write one there, or name another by --manifest'],
  ['a device', '/dev/zero', 'it is a pipe or a device', 'fix: write it to a file and name that by --manifest FILE'],
  ['something below a file', 'convoy.yml/x.yml', 'on its path is a file', 'fix: name another by --manifest FILE'],
])('a manifest that is %s is named, with the fix', async (_, name, why, fix) => {
  await house.write('version: 1\nname: shop\nservices:\n  a: { provider: script, with: { deploy: x } }\n');
  for (const words of [
    ['deploy', '--manifest', name],
    ['validate', name],
  ]) {
    const { code, err, out } = await convoy(words, house.root);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${name}:1:1: the manifest cannot be read: `);
    expect(err).toContain(why);
    expect(err).toContain(fix);
  }
});

test('a pipe is not waited for', async () => {
  await promisify(execFile)('mkfifo', [join(house.root, 'pipe')]);
  const { code, err } = await convoy(['validate', 'pipe'], house.root);
  expect([code, err]).toEqual([2, expect.stringContaining('pipe:1:1: the manifest cannot be read: it is a pipe')]);
});

test('a manifest of many gigabytes is refused without reading it all', async () => {
  const file = await open(join(house.root, 'huge.yml'), 'w');
  await file.truncate(600 * 1024 * 1024);
  await file.close();
  const { code, err } = await convoy(['validate', 'huge.yml'], house.root);
  expect([code, err]).toEqual([2, expect.stringContaining('huge.yml:1:1: the manifest is larger than 1 MiB')]);
});

test('without --manifest the usual one is meant', async () => {
  const { code, err } = await convoy(['validate'], house.root);
  expect(code).toBe(2);
  expect(err).toContain('.github/convoy.yml:1:1:');
});
