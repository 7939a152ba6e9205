import { expect, test } from '@jest/globals';
import { fileOfDefaultBranch } from '../src/contents.ts';
import { clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach({
  branches: {
    main: { '.github/convoy.yml': 'name: größe\n', 'empty.yml': '', 'large.yml': `# ${'x'.repeat(2 ** 20)}\n` },
    other: { '.github/convoy.yml': 'name: other\n', 'only.yml': 'here\n' },
  },
});
const file = (path: string) => fileOfDefaultBranch(clientOf(twin()).client, path);

test('a file is read from the default branch, whichever that is', async () => {
  expect(await file('.github/convoy.yml')).toBe('name: größe\n');
  expect(await file('empty.yml')).toBe('');
  twin().seed({ repository: { defaultBranch: 'other' } });
  expect(await file('.github/convoy.yml')).toBe('name: other\n');
});

test('there is none where only another branch has it, nor where there is a folder', async () => {
  expect(await file('only.yml')).toBeNull();
  expect(await file('.github')).toBeNull();
});

test('one that is too large for an answer of its own kind is read all the same, not taken for empty', async () => {
  const text = await file('large.yml');
  expect([text?.length, text?.slice(0, 3)]).toEqual([2 ** 20 + 3, '# x']);
});

test.each([
  [{ kind: 'status', status: 403, message: 'no' }, 'GITHUB_FORBIDDEN'],
  [{ kind: 'reset' }, 'GITHUB_UNAVAILABLE'],
  [{ kind: 'truncated', bytes: 9 }, 'GITHUB_UNAVAILABLE'],
] as const)('what cannot be read (%o) is a fault, and not a file that is not there', async (fault, code) => {
  twin().fault({ match: '/contents/', times: null, ...fault });
  expect(await faultIn(file('.github/convoy.yml'))).toMatchObject({ code });
});
