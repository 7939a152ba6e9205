import { expect, test } from '@jest/globals';
import { loginOf, permissionOf } from '../src/people.ts';
import { asked, clientOf, faultIn, twinForEach } from './on-twin.ts';

const twin = twinForEach({
  roles: {
    ...{ ada: 'admin', max: 'maintain', wim: 'write', tim: 'triage', rea: 'read', nic: 'none' },
    dee: { name: 'deployer', base: 'write' },
    mae: { name: 'release-manager', base: 'maintain' },
    roo: { name: 'reader', base: 'read' },
    'helper[bot]': 'write',
  },
});
const of = (login: string) => permissionOf(clientOf(twin()).client, login);

test.each([
  ['ada', 'admin'],
  ['max', 'maintain'],
  ['wim', 'write'],
  ['tim', 'triage'],
  ['rea', 'read'],
  ['nic', 'none'],
] as const)('%s may do what the role %s may', async (login, role) => {
  expect(await of(login)).toBe(role);
});

test.each([
  ['dee', 'write'],
  ['mae', 'write'],
  ['roo', 'read'],
] as const)('a role of its own (%s) counts as what GitHub says that it comes to: %s', async (login, permission) => {
  expect(await of(login)).toBe(permission);
});

test('a bot has what it was given, and one that was given nothing may do nothing', async () => {
  expect(await of('helper[bot]')).toBe('write');
  expect(await of('github-actions[bot]')).toBe('none');
});

test('whoever GitHub does not know may do nothing', async () => {
  expect(await of('nobody-at-all')).toBe('none');
  expect(asked(twin())).toEqual(['GET /repos/{owner}/{repo}/collaborators/{username}/permission 404']);
});

test.each([
  [{ kind: 'status', status: 403, message: 'no' }, 'GITHUB_FORBIDDEN'],
  [{ kind: 'status', status: 500 }, 'GITHUB_UNAVAILABLE'],
  [{ kind: 'truncated', bytes: 4 }, 'GITHUB_UNAVAILABLE'],
  [{ kind: 'too-many', retryAfter: 3600 }, 'GITHUB_LIMITED'],
] as const)(
  'what cannot be asked (%o) is a fault, and nobody is taken for someone without a permission',
  async (fault, code) => {
    twin().fault({ match: '/permission', times: null, ...fault });
    const thrown = await faultIn(of('ada'));
    expect(thrown.code).toBe(code);
    expect(thrown.message).toContain('asking for the permission of ada');
  },
);

test('whose token it is', async () => {
  expect(await loginOf(clientOf(twin(), { actor: 'mia' }).client)).toBe('mia');
});
