import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { foldersOf, leave } from '../demo/end.ts';
import { cleanUp, type Ended, getJson, start } from './harness.ts';

const shop = join(import.meta.dirname, '..');
const { root, local, ...rest } = foldersOf(mkdtempSync(join(tmpdir(), 'convoy-demo-')));
const folders = { root, local, ...rest };
let url: string;

/** One service of the shop behind its proxy: as much of a demo as there is to end. */
beforeEach(async () => {
  const port = await freePort();
  const provider = createLocal({ root: shop, stateDir: local, lookup: () => undefined });
  const target = {
    ...{ environment: 'staging', service: 'pricing' },
    with: { run: [process.execPath, 'services/pricing/main.ts'], port, drain: '100ms' },
  };
  const effect = { target, deployment: 'd', key: 'k', log: () => undefined, signal: AbortSignal.timeout(30_000) };
  const { release } = await provider.deploy(effect, { version: '1.0.0' });
  await provider.shift({ ...effect, key: 's' }, release);
  url = `http://127.0.0.1:${port}`;
  while (!(await isUp()));
});
afterEach(async () => {
  await stopLocal(local);
  await cleanUp();
  rmSync(root, { recursive: true, force: true });
});

const isUp = async (): Promise<boolean> => (await getJson(`${url}/health`).catch(() => null))?.status === 200;
const demo = (...words: string[]): Promise<Ended> => start('demo/main.ts', words).ended;

test('--keep leaves the shop up, and the words it prints end it', async () => {
  const said = await leave(folders, { keep: true, interrupted: false });
  expect(await isUp()).toBe(true);
  const [, words] = /npm run demo -- (.+)\n/.exec(said) ?? [];
  expect(words).toBe(`--stop ${root}`);
  expect(await demo(...(words as string).split(' '))).toEqual({ code: 0, out: '', err: '' });
  expect(await isUp()).toBe(false);
  expect(existsSync(root)).toBe(true);
  // Once more does no harm.
  expect((await demo('--stop', root)).code).toBe(0);
});

test('without --keep nothing is left running, and what was written stays to be looked at', async () => {
  expect(await leave(folders, { keep: false, interrupted: false })).toBe('');
  expect([await isUp(), existsSync(root)]).toEqual([false, true]);
});

test.each([true, false])('interrupted, with --keep %s, nothing is left at all', async (keep) => {
  expect(await leave(folders, { keep, interrupted: true })).toBe('');
  expect([await isUp(), existsSync(root)]).toEqual([false, false]);
});

test.each([
  [['--stop', join(tmpdir(), 'no-such-demo')], 'give the folder that --keep printed'],
  [['--stop', shop], `no demo was kept in ${shop}`],
  [['--stop'], "'--stop <value>' argument missing"],
  [['--kepp'], "Unknown option '--kepp'"],
  [['keep'], "Unexpected argument 'keep'"],
])('%j is wrong usage, ends nothing and begins nothing', async (words, says) => {
  const { code, out, err } = await demo(...words);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(says) });
  expect(await isUp()).toBe(true);
});

test('--help says what there is, and begins nothing', async () => {
  const { code, out, err } = await demo('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const word of ['--json', '--keep', '--stop DIR']) expect(out).toContain(word);
});

test('a port that is taken is named, the demo that may hold it too, and nothing is begun', async () => {
  const server = createServer();
  // Taken by somebody else it is taken as well.
  await new Promise<void>((resolve) => void server.once('error', () => resolve()).listen(8103, '127.0.0.1', resolve));
  const { code, out, err } = await demo();
  server.close();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^the demo cannot begin: .*\b8103 \(pricing\)/);
  expect(err).toContain(`a demo still runs, end it with: npm run demo -- --stop ${root}\n`);
  expect(await isUp()).toBe(true);
});
