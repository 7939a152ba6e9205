import type { Release, Vector } from '@convoy/model/release';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { candidatesOf, versionsOf } from '../src/candidates.ts';
import { fingerprintOf } from '../src/fingerprint.ts';
import { onGit, openRepository, type Repository } from './repository.ts';

const shop = settings({
  web: service([], { paths: ['web/**', 'shared/*.js'] }),
  api: service([], { paths: ['api/**'] }),
  odd: service(),
});
const files = ['web/index.html', 'web/deep/er.css', 'api/main.js', 'shared/a.js', 'README'];

let repository: Repository;
let first: string;
beforeEach(async () => {
  repository = openRepository();
  for (const path of files) await repository.write(path, '1');
  first = repository.commit();
});
afterEach(() => repository[Symbol.dispose]());

/** Markers of a deployment of everything at a commit. */
const confirmedAt = (commit: string, change: Partial<Release> = {}): Vector =>
  Object.fromEntries(
    Object.entries(shop.services).map(([name, one]) => [
      name,
      { release: { version: commit, commit, fingerprint: fingerprintOf(one), ...change }, deployment: 'd', ordinal: 1 },
    ]),
  );

const ask = (markers: Vector, versions: readonly string[] = [], only: readonly string[] | null = null) =>
  candidatesOf(repository.root, shop, markers, versionsOf(versions, shop, only), only);

const reasons = async (markers: Vector, versions: readonly string[] = []): Promise<Record<string, string>> => {
  const { candidates } = await ask(markers, versions);
  return Object.fromEntries(
    Object.entries(candidates).map(([name, { changed, reason }]) => [
      name,
      `${changed ? 'changed' : 'same'}: ${reason}`,
    ]),
  );
};

let changes = 1;
const change = async (path: string): Promise<string> => {
  changes += 1;
  await repository.write(path, `${changes}`);
  return repository.commit();
};

onGit('without --version a release is the commit, and what was never confirmed is new', async () => {
  const { candidates, commit, stale } = await ask({});
  expect([commit, stale]).toEqual([first, []]);
  expect(candidates.web).toEqual({
    release: { version: first, commit: first, fingerprint: fingerprintOf(service()) },
    changed: true,
    reason: 'it was never confirmed here',
  });
});

onGit('what is confirmed at this commit is the same', async () => {
  const same = `same: version ${first} is confirmed`;
  expect(await reasons(confirmedAt(first))).toEqual({ web: same, api: same, odd: same });
});

onGit('only what has changed files is changed; a service without paths always is', async () => {
  const next = await change('api/main.js');
  expect(await reasons(confirmedAt(first))).toEqual({
    web: `same: nothing in its paths changed since ${first.slice(0, 12)}`,
    api: `changed: 1 of its files changed since ${first.slice(0, 12)}, for example api/main.js`,
    odd: `changed: from version ${first} to ${next}`,
  });
});

for (const [path, changed] of [
  ['web/new.html', true],
  ['web/deep/er.css', true],
  ['shared/a.js', true],
  ['shared/deep/a.js', false],
  ['shared/a.ts', false],
  ['other/web/x', false],
  ['README', false],
] as const)
  onGit(`a change of ${path} changes web: ${changed}`, async () => {
    await change(path);
    expect((await ask(confirmedAt(first))).candidates.web?.changed).toBe(changed);
  });

onGit(
  'it is measured against what is confirmed, not against the last push: a failed one is not forgotten',
  async () => {
    await change('web/index.html');
    await change('README');
    expect((await ask(confirmedAt(first))).candidates.web?.changed).toBe(true);
  },
);

onGit('a file that was taken away or moved out is a change', async () => {
  repository.git('mv', 'web/index.html', 'index.html');
  repository.commit();
  expect((await ask(confirmedAt(first))).candidates.web?.changed).toBe(true);
});

onGit('another configuration is another release, though no file changed', async () => {
  const markers = confirmedAt(first, { fingerprint: 'another' });
  expect((await reasons(markers)).web).toBe('changed: its configuration changed');
  expect((await ask(markers)).stale).toEqual([]);
});

onGit('a commit older than the confirmed one is stale where something would change, and only there', async () => {
  const second = await change('api/main.js');
  repository.git('checkout', '-q', first);
  const { stale, candidates } = await ask(confirmedAt(second));
  expect(stale).toEqual(['api', 'odd']);
  expect(candidates.web?.changed).toBe(false);
  repository.git('checkout', '-q', 'main');
  expect((await ask(confirmedAt(first))).stale).toEqual([]);
});

onGit('a commit beside the confirmed one is not older than it', async () => {
  const second = await change('api/main.js');
  repository.git('checkout', '-q', '-b', 'beside', first);
  await change('web/index.html');
  expect((await ask(confirmedAt(second))).stale).toEqual([]);
});

onGit('a release with a version of its own is no commit: it is never stale, and paths say nothing of it', async () => {
  const second = await change('api/main.js');
  repository.git('checkout', '-q', first);
  const versions = ['api=2.0', 'web=2.0'];
  const { stale, candidates } = await ask(confirmedAt(second), versions);
  expect(stale).toEqual(['odd']);
  expect(candidates.web).toMatchObject({ changed: true, reason: `from version ${second} to 2.0` });
  expect(candidates.web?.release).toEqual({ version: '2.0', fingerprint: fingerprintOf(service()) });
  expect((await reasons(confirmedAt(second, { version: '2.0' }), versions)).web).toBe('same: version 2.0 is confirmed');
});

onGit('a commit that git does not know counts as changed, and whether it is newer is unclear', async () => {
  const gone = 'f'.repeat(40);
  expect((await reasons(confirmedAt(gone))).web).toBe(`changed: git cannot compare it with ${gone}`);
  const { stale, unclear } = await ask(confirmedAt(gone));
  expect([stale, unclear]).toEqual([[], ['web', 'api', 'odd']]);
});

onGit('what is not committed is counted where it is, and makes nothing a new release', async () => {
  await repository.write('web/index.html', '2');
  await repository.write('web/new.html', '2');
  await repository.write('untracked', '2');
  const { uncommitted, candidates } = await ask(confirmedAt(first));
  expect(uncommitted).toEqual({ web: 2, api: 0, odd: 1 });
  expect(candidates.web).toMatchObject({
    changed: false,
    reason: `version ${first} is confirmed; what is not committed does not count`,
  });
  expect(candidates.api?.reason).toBe(`version ${first} is confirmed`);
  expect((await ask(confirmedAt(first), ['web=2.0', 'odd=2.0'])).uncommitted).toEqual({ web: 0, api: 0, odd: 0 });
});

onGit('what git ignores is not missing from a commit', async () => {
  await repository.write('.gitignore', 'built/\n');
  const second = repository.commit();
  await repository.write('web/built/x.js', '1');
  expect((await ask(confirmedAt(second))).uncommitted).toEqual({ web: 0, api: 0, odd: 0 });
});

onGit('paths are relative to the manifest, wherever it lies in the repository', async () => {
  await change('web/index.html');
  const nested = settings({ web: service([], { paths: ['deep/**'] }), api: service([], { paths: ['index.html'] }) });
  const markers = { web: confirmedAt(first).web, api: confirmedAt(first).api } as Vector;
  const { candidates } = await candidatesOf(`${repository.root}/web`, nested, markers, new Map(), null);
  expect([candidates.web?.changed, candidates.api?.changed]).toEqual([false, true]);
});

onGit('outside a repository, and before its first commit, there is no commit to be named after', async () => {
  repository.git('checkout', '-q', '--orphan', 'empty');
  for (const root of [repository.root, '/']) {
    const asked = (versions: readonly string[], only: readonly string[] | null) =>
      candidatesOf(root, shop, {}, versionsOf(versions, shop, only), only);
    await expect(asked([], null)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('--version'),
    });
    expect(Object.keys((await asked(['web=1'], ['web'])).candidates)).toEqual(['web']);
  }
});
