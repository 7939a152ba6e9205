import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Rooms in which nothing is timed and no process runs: there two files at a time do no harm. */
const pure = '/packages/(analytics|engine|judge|manifest|model)/test/';

const jest = (...args: readonly string[]): boolean => {
  const words = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const root = resolve(import.meta.dirname, '../..');
  return spawnSync(process.execPath, [...words, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
};

const given = process.argv.slice(2);
const results =
  given.length > 0
    ? [jest(...given)]
    : [
        jest('--maxWorkers=2', '--testPathPatterns', pure),
        jest('--maxWorkers=1', '--testPathIgnorePatterns', '/node_modules/', '/dist/', pure),
      ];
process.exitCode = results.every(Boolean) ? 0 : 1;
