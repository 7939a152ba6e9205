import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect } from '@jest/globals';
import { command } from '../../../test/command.ts';
import { needing } from '../../../test/needing.ts';

const hide = '\x1b[?25l';
const show = '\x1b[?25h';
const columns = 60;
/** Gives a command a terminal of its own (util-linux). */
const terminal = '/usr/bin/script';

const manifest = `
version: 1
name: demo
services:
  db: { provider: script, with: { deploy: "true", shift: "true", rollback: "true", describe: "true" } }
  api: { needs: [db], provider: script, with: { deploy: "until [ -e go ]; do sleep 0.05; done", shift: "true", rollback: "true" } }
`;

let folder = '';

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Lets the script of api end. */
const go = (): void => writeFileSync(join(folder, 'go'), '');

/** Runs the real command in a terminal of its own. `onOutput` may type. */
const inTerminal = async (
  args: string,
  onOutput: (out: string, type: (keys: string) => void) => void = () => undefined,
): Promise<{ readonly out: string; readonly code: number | null }> => {
  folder = await mkdtemp(join(tmpdir(), 'convoy-pty-'));
  await writeFile(join(folder, 'convoy.yml'), manifest);
  const words = `${process.execPath} ${command} ${args} --manifest convoy.yml --state-dir state`;
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(terminal, ['-qec', `stty cols ${columns} rows 12; ${words}`, '/dev/null'], {
    cwd: folder,
    env: { ...env, CI: '', TERM: 'xterm-256color' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    onOutput(out, (keys) => child.stdin.write(keys));
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { out, code };
};

const onTerminal = needing('script, of util-linux', existsSync(terminal));

onTerminal('a deployment is drawn in place, its last frame stays, and the cursor comes back', async () => {
  const { out, code } = await inTerminal('deploy --version db=1 --version api=1', (seen) => {
    if (/api.*deploying/.test(stripVTControlCharacters(seen))) go();
  });
  expect(code).toBe(0);
  expect(out.indexOf(hide)).toBeGreaterThan(-1);
  expect(out.lastIndexOf(show)).toBeGreaterThan(out.lastIndexOf(hide));
  expect(out).toContain('\x1b[32m');
  const lines = stripVTControlCharacters(out).split(/\r?\n/);
  expect(lines.findLast((line) => line.startsWith('✓ api'))).toMatch(/^✓ api {2}nothing → 1 {2}confirmed +\d\.\d s$/);
  expect(lines.findLast((line) => line.startsWith('confirmed in '))).toContain('critical path');
});

onTerminal('Ctrl-C takes back, says so above the view, and gives the cursor back', async () => {
  let typed = false;
  const { out, code } = await inTerminal('deploy --version db=1 --version api=1', (seen, type) => {
    if (seen.includes('cancelling')) go();
    if (typed || !/api.*deploying/.test(stripVTControlCharacters(seen))) return;
    typed = true;
    type('\x03');
  });
  expect(code).toBe(130);
  expect(out.lastIndexOf(show)).toBeGreaterThan(out.lastIndexOf(hide));
  const text = stripVTControlCharacters(out);
  expect(text).toContain('cancelling: what was done is taken back');
  expect(text).toMatch(/↶ db {3}nothing → 1 {2}taken back/);
});
