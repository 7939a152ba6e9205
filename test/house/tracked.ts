import { execFileSync } from 'node:child_process';

/** Paths of the files that git keeps, `patterns` being its own. */
export const tracked = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', ...patterns], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
