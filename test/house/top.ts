import { tracked } from './tracked.ts';

const allowed = new Set([
  '.ci',
  '.gitattributes',
  '.github',
  '.gitignore',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'actions',
  'bench',
  'biome.json',
  'dist',
  'docs',
  'examples',
  'jest.config.js',
  'knip.json',
  'package-lock.json',
  'package.json',
  'packages',
  'schema',
  'test',
  'tsconfig.json',
]);

/** What stands at the top level without a place there. */
export const topFaults = (): readonly string[] =>
  [...new Set(tracked().map((path) => path.replace(/\/.*/s, '')))]
    .filter((name) => !allowed.has(name))
    .map((name) => `${name} stands at the top level: move it, or give it a place in test/house/top.ts`);
