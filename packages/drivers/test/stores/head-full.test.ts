import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { needing } from '../../../../test/needing.ts';

/** A file system of 40 KiB in a mount namespace of its own. */
const folder = mkdtempSync(join(tmpdir(), 'convoy-full-'));
const mounted = (script: string) =>
  spawnSync('unshare', ['-rm', 'bash', '-c', `mount -t tmpfs -o size=40k none "$0" && ${script}`, folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, WRITER: join(import.meta.dirname, 'head-writer.ts') },
  });
const mounting = needing('mount namespaces for its user (unshare -rm)', mounted('true').status === 0);
afterAll(() => rmSync(folder, { recursive: true }));

mounting('a full disk and a read-only one are named, with the way out, and what was written stays', () => {
  const full = mounted('"$NODE" "$WRITER" "$0/head" 1000; "$NODE" "$WRITER" "$0/head" 2 && ls "$0/head"');
  expect(full.stderr).toMatch(/STATE_UNWRITABLE/);
  expect(full.stderr).toContain(`${join(folder, 'head')} cannot be written: the disk is full: free space`);
  // The last whole revision is read, its epoch is more than 2, and no torn one is beside it.
  expect(full.status).toBe(0);
  expect(full.stdout).not.toContain('.tmp');
  const readOnly = mounted('mount -o remount,ro "$0" && "$NODE" "$WRITER" "$0/head/x" 1');
  expect(readOnly.stderr).toContain('mounted read-only: choose another --state-dir');
});
