import { expect, test } from '@jest/globals';
import { among } from '../src/paths.ts';
import { onGit, openRepository } from './repository.ts';

const touches = (paths: readonly string[], path: string, submodule = false): boolean =>
  among(paths)({ path, submodule });

test.each([
  [['web/**', '!web/docs/**'], 'web/x.ts', true],
  [['web/**', '!web/docs/**'], 'web/docs/x.md', false],
  [['!web/docs', 'web/**'], 'web/docs/deep/x.md', false],
  [['web/**', '!web/docs/*.txt'], 'web/docs/x.md', true],
  [['!**/*.md'], 'web/docs/x.md', false],
  [['!**/*.md'], 'web/docs/x.ts', true],
  [['\\!web/**'], '!web/x', true],
])('%j has %s: %s', (paths, path, expected) => {
  expect(touches(paths, path)).toBe(expected);
});

test.each([
  ...['svc/lib/**', 'svc/lib', 'svc/**', 'svc/*', 'svc/lib/src/**', 'svc/lib/src/x.ts', '**/*.ts', '.'].map(
    (path) => [[path], true] as const,
  ),
  ...['svc/other/**', 'svc/library', 'svc/lib2/**', 'svc/*.ts'].map((path) => [[path], false] as const),
  [['svc/**', '!svc/lib/docs/**'], true],
  [['svc/**', '!**/*.md'], true],
  [['svc/**', '!svc/lib/**'], false],
  [['svc/**', '!svc/lib'], false],
] as const)('of a submodule svc/lib something may be in %j: %s', (paths, expected) => {
  expect(touches(paths, 'svc/lib', true)).toBe(expected);
});

const names = [
  ...['a/b/c', 'a/.env', 'a/{x}', 'a/b.d', '.a', 'ab', 'a b', '[x', 'ü/é', 'b+(b)', 'x1', 'A', '#a', 'q/a/b/b', 'q/.b'],
];
const globs = [
  ...[
    '**',
    '*',
    'a',
    'a/',
    './a',
    'a/*',
    'a/**',
    'a/**/c',
    '**/b',
    '**/.env',
    'a/{x,b}',
    'a?',
    '[ax]*',
    '[!a]*',
    'A/**',
  ],
  ...['a/b/**', '*/b/*', '**/**', '\\[x', 'x[[:digit:]]', 'b+(b)', '@(ab)', 'q/**/b', 'ü', '#a', '*/*', '[x', '*/*.d'],
];

onGit('a glob matches what it matches for git itself', async () => {
  using repository = openRepository();
  const first = repository.commit();
  for (const name of names) await repository.write(name, '1');
  const second = repository.commit();
  for (const glob of globs) {
    const byGit = repository.git('diff', '--name-only', '-z', first, second, '--', `:(glob)${glob}`).split('\0');
    const ours = names.filter((path) => touches([glob], path));
    expect([glob, ours.sort()]).toEqual([glob, byGit.filter((path) => path !== '').sort()]);
  }
});
