import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Packs the command `convoy` as people install it, `npm install --global convoy-suite-<version>.tgz`: the bundle, with
 * nothing to download. Prints the tarball's path; the folder it goes to is the one argument, by default this one.
 */
const [into = '.'] = process.argv.slice(2);
const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'convoy-pack-'));
try {
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  for (const file of ['actions/convoy.js', 'actions/background.js', 'LICENSE']) cpSync(file, join(folder, file));
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(
      {
        ...{ name, version, description, license, type: 'module' },
        engines: { node: '>=24' },
        bin: { convoy: 'actions/convoy.js' },
      },
      null,
      2,
    )}\n`,
  );
  mkdirSync(into, { recursive: true });
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(into)];
  const { status, stdout } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm pack ended with ${status}`);
  const [{ filename }] = JSON.parse(stdout);
  process.stdout.write(`${join(into, filename)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
