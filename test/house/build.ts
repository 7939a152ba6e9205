import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Bundles actions/main.ts into dist/: what a runner gets, which has no node_modules. Always from the root of the
 * repository, and without a cache, so that the same sources give the same bytes.
 */
rmSync('dist', { recursive: true, force: true });
const ncc = [
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'actions/main.ts',
  '-o',
  'dist',
  '--no-cache',
  // Whoever hands on others' code hands on their licences.
  '--license',
  'licenses.txt',
  '-q',
];
const { status } = spawnSync(process.execPath, ncc, { stdio: 'inherit' });
process.exitCode = status ?? 1;
