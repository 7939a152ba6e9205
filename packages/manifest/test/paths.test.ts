import { expect, test } from '@jest/globals';
import { codes, script, services, told } from './given.ts';

const withPaths = (...paths: string[]): string => services(`  web: { ${script}, paths: ${JSON.stringify(paths)} }`);

test('paths that lead out of the folder of the manifest are told, where they stand', () => {
  expect(told(withPaths('web/**', '/web/**', '../shared/**'))).toEqual([
    'PATH_OUTSIDE 4:"/web/**" `/web/**` in `paths` of `web` is absolute',
    'PATH_OUTSIDE 4:"../shared/**" `../shared/**` in `paths` of `web` goes up by `..`',
  ]);
});

test.each(['!/web', 'web/../x', '!../x', '..', 'C:/web', '\\\\host/web'])('%s leads out', (path) => {
  expect(codes(withPaths(path))).toEqual(['PATH_OUTSIDE']);
});

test.each(['web/**', './web', '!web/docs/**', 'a..b', 'web/..x', '.', '**', '\\[x'])('%s stays within', (path) => {
  expect(codes(withPaths(path))).toEqual([]);
});
