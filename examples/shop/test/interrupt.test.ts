import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { convoyCommand } from '../demo/command.ts';
import { foldersOf } from '../demo/end.ts';
import { interruption } from '../demo/interrupt.ts';
import { waitFor } from '../demo/journal.ts';

const folders = foldersOf(mkdtempSync(join(tmpdir(), 'convoy-demo-')));
afterEach(() => rmSync(folders.root, { recursive: true, force: true }));

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s interrupts the demo', (signal) => {
  const source = new EventEmitter();
  const interrupted = interruption(source);
  source.emit(signal);
  source.emit(signal);
  expect(interrupted.aborted).toBe(true);
});

test('an interrupted demo waits for no event', async () => {
  const interrupted = new AbortController();
  const waited = waitFor(folders, [], 'service.shifted', 60_000, interrupted.signal);
  interrupted.abort();
  await expect(waited).rejects.toThrow('aborted');
});

test('an interrupted demo ends the command under way', async () => {
  const interrupted = new AbortController();
  const { child, ended } = convoyCommand(folders, ['simulate', '--seeds', '1..1000000'], interrupted.signal);
  child.once('spawn', () => interrupted.abort());
  expect((await ended).signal).toBe('SIGTERM');
});
