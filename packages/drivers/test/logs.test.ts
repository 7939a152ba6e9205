import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLogs, logFile } from '../src/logs.ts';

let folder: string;
let faults: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-logs-'));
  faults = [];
});
afterEach(() => rm(folder, { recursive: true }));

const logsIn = (dir: string, secrets: string[] = []) =>
  createLogs({ dir, secrets, onFault: (message) => faults.push(message) });

test('text is there at once, masked, for its owner only; opening again appends', async () => {
  const dir = join(folder, 'a', 'logs');
  const logs = logsIn(dir, ['hunter22']);
  logs.open('deploy:orders:1')('password hunter22\n');
  logs.open('deploy:orders:1')('more\n');
  const file = logFile(dir, 'deploy:orders:1');
  expect(await readFile(file, 'utf8')).toBe('password ***\nmore\n');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a secret cut in two is masked, its mere beginning is written at the close', async () => {
  const logs = logsIn(folder, ['hunter22']);
  const [cut, begun] = [logs.open('cut'), logs.open('begun')];
  for (const text of ['is hun', 'te', 'r22!']) cut(text);
  begun('a hunter');
  expect(await readFile(logFile(folder, 'cut'), 'utf8')).toBe('is ***!');
  expect(await readFile(logFile(folder, 'begun'), 'utf8')).toBe('a ');
  logs.close();
  expect(await readFile(logFile(folder, 'begun'), 'utf8')).toBe('a hunter');
});

test('no name leads out of the folder, and none is too long', async () => {
  const logs = logsIn(join(folder, 'logs'));
  const names = ['../../etc/passwd', '/etc/x', '..', '', 'a\0b', 'x'.repeat(1_000), 'é'.repeat(300), '.'];
  for (const name of names) logs.open(name)('text');
  expect(faults).toEqual([]);
  expect(await readdir(folder)).toEqual(['logs']);
  expect(await readdir(join(folder, 'logs'))).toHaveLength(names.length);
});

test('a log that cannot be written is told once and stops nothing', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const log = logsIn(join(file, 'logs')).open('deploy');
  log('one\n');
  log('two\n');
  expect(faults).toEqual([expect.stringContaining(join(file, 'logs', 'deploy.log'))]);
});
