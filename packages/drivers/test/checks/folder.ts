import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createChecks } from '../../src/checks.ts';
import { systemClock as clock } from '../../src/clock.ts';

export const { signal } = new AbortController();

/** A folder of its own with files in it, and checks that read from it. */
export const folder = async (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'convoy-checks-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  const checks = createChecks({ root, env: process.env, clock });
  return { root, checks, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
};

/** Code and message of the fault. */
export const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (value) => `no fault: ${JSON.stringify(value)}`,
    ({ code, message }) => `${code} ${message}`,
  );
