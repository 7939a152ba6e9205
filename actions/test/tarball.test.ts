import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Ended, json, manifestOf, onLocal, startProgram } from '../../packages/convoy/test/harness.ts';
import { freePort } from '../../test/port.ts';
import { withBundle } from './runner.ts';

const root = join(import.meta.dirname, '..', '..');
let base: string;
let empty: string;
let local: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'convoy-tarball-'));
  [empty, local] = [join(base, 'empty'), join(base, 'local')];
  await mkdir(empty);
  await mkdir(local, { mode: 0o700 });
});
afterAll(async () => {
  await stopLocal(local);
  await rm(base, { recursive: true, force: true });
});

/** Nothing in it is this repository's but Node itself, and no registry is asked. */
const env = () => {
  const path = `${join(base, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`;
  return ['env', '-i', `PATH=${path}`, `HOME=${base}`, 'CI=true', `CONVOY_LOCAL_DIR=${local}`];
};
const run = (words: readonly string[], cwd = empty): Promise<Ended> => startProgram([...env(), ...words], cwd).ended;

/** Command lines of all processes. */
const processes = (): string[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });

withBundle(
  'the tarball is installed without a registry, and deploys from an empty folder by itself alone',
  async () => {
    const packed = await run(['node', 'test/house/pack.ts', base], root);
    expect([packed.code, packed.err]).toEqual([0, '']);
    const tarball = packed.out.trim();
    const installed = await run(['npm', 'install', '--global', '--prefix', base, '--offline', '--no-audit', tarball]);
    expect([installed.code, installed.err.includes('ERR')]).toEqual([0, false]);

    expect((await run(['convoy', '--help'])).out).toContain('Deploys many services together');
    const missing = await run(['convoy', 'validate']);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('there is no such file')]);
    const simulated = await run(['convoy', 'simulate', '--seeds', '1..20', '--json']);
    expect([simulated.code, json(simulated)]).toEqual([0, expect.objectContaining({ violations: [] })]);

    await mkdir(join(empty, '.github'));
    const manifest = manifestOf({ web: onLocal(await freePort()) });
    await writeFile(join(empty, '.github/convoy.yml'), JSON.stringify(manifest));
    const deployed = await run(['convoy', 'deploy', '--version', 'web=1', '--json']);
    expect([deployed.code, json(deployed).outcome]).toEqual([0, 'confirmed']);
    const daemon = join(base, 'lib/node_modules/convoy-suite/actions/background.js local-daemon');
    expect(processes().some((line) => line.includes(daemon))).toBe(true);
  },
  120_000,
);
