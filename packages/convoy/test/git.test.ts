import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Vector } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { candidatesOf } from '../src/candidates.ts';
import { fingerprintOf } from '../src/fingerprint.ts';
import { onGit, openRepository, type Repository } from './repository.ts';

const { PATH } = process.env;

let repository: Repository;
let bin: string;
beforeEach(async () => {
  repository = openRepository();
  bin = await mkdtemp(join(tmpdir(), 'convoy-bin-'));
});
afterEach(async () => {
  process.env.PATH = PATH;
  repository[Symbol.dispose]();
  await rm(bin, { recursive: true });
});

/** Puts a script before the real git. */
const wrapGit = async (script: string): Promise<void> => {
  await writeFile(join(bin, 'git'), `#!/bin/sh\n${script}\nPATH='${PATH}' exec git "$@"\n`);
  await chmod(join(bin, 'git'), 0o755);
  process.env.PATH = `${bin}${delimiter}${PATH}`;
};

const withPaths = (paths: readonly string[]): Settings => settings({ web: service([], { paths }) });

const confirmedAt = ({ services }: Settings, commitOf: (nth: number) => string): Vector =>
  Object.fromEntries(
    Object.entries(services).map(([name, one], nth) => {
      const commit = commitOf(nth);
      return [
        name,
        { release: { version: commit, commit, fingerprint: fingerprintOf(one) }, deployment: 'd', ordinal: 1 },
      ];
    }),
  );

/** Whether web counts as changed since a commit. */
const changedSince = async (commit: string, ...paths: string[]): Promise<boolean | undefined> => {
  const shop = withPaths(paths);
  const markers = confirmedAt(shop, () => commit);
  return (await candidatesOf(repository.root, shop, markers, new Map(), null)).candidates.web?.changed;
};

onGit('git is asked a fixed number of questions, however many services and markers there are', async () => {
  const names = Array.from({ length: 40 }, (_, nth) => `s${nth}`);
  const shop = settings(Object.fromEntries(names.map((name) => [name, service([], { paths: [`${name}/**`] })])));
  const commits: string[] = [];
  for (const name of names.slice(0, 5)) {
    await repository.write(`${name}/x`, '1');
    commits.push(repository.commit());
  }
  await wrapGit(`echo "$*" >> '${join(bin, 'asked')}'`);
  const { candidates } = await candidatesOf(
    repository.root,
    shop,
    confirmedAt(shop, (nth) => commits[nth % 5] as string),
    new Map(),
    null,
  );
  expect(names.filter((name) => candidates[name]?.changed)).toEqual([]);
  expect((await readFile(join(bin, 'asked'), 'utf8')).trim().split('\n')).toHaveLength(5);
});

for (const question of ['status', 'cat-file', 'diff-tree', 'rev-list'])
  onGit(`a git that fails at ${question} has not said that anything changed`, async () => {
    const first = repository.commit();
    repository.commit();
    await wrapGit(`case "$*" in *${question}*) echo 'fatal: disk on fire' >&2; exit 128;; esac`);
    await expect(changedSince(first, 'web/**')).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringMatching(new RegExp(`^git ${question} failed in /.*: disk on fire\n  fix: `)),
    });
  });

onGit('a git that is not there, and one that does not trust the folder, are told as what they are', async () => {
  const commit = repository.commit();
  process.env.PATH = bin;
  await expect(changedSince(commit)).rejects.toMatchObject({
    code: 'GIT_MISSING',
    message: expect.stringContaining('install git'),
  });
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
  try {
    process.env.PATH = PATH;
    await expect(changedSince(commit)).rejects.toMatchObject({
      code: 'GIT_OWNERSHIP',
      message: expect.stringContaining('safe.directory'),
    });
  } finally {
    delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
  }
});

onGit('where history is cut off, only what is seen beneath the commit is not newer', async () => {
  const shop = withPaths(['web/**']);
  const grow = async (text: string): Promise<string> => {
    await repository.write('web/x', text);
    return repository.commit();
  };
  await grow('0');
  const beneath = await grow('1');
  repository.git('checkout', '-q', '-b', 'other');
  const beside = await grow('2');
  repository.git('checkout', '-q', 'main');
  await grow('3');
  using clone = openRepository();
  clone.git('fetch', '-q', '--depth=2', `file://${repository.root}`, 'main');
  clone.git('checkout', '-q', 'FETCH_HEAD');
  clone.git('fetch', '-q', '--depth=1', `file://${repository.root}`, 'other');
  const ask = async (root: string, commit: string) => {
    const markers = confirmedAt(shop, () => commit);
    const { stale, unclear } = await candidatesOf(root, shop, markers, new Map(), null);
    return { stale, unclear };
  };
  expect(await ask(clone.root, beneath)).toEqual({ stale: [], unclear: [] });
  expect(await ask(clone.root, beside)).toEqual({ stale: [], unclear: ['web'] });
  expect(await ask(repository.root, beside)).toEqual({ stale: [], unclear: [] });
});

onGit('a bump of a submodule changes whoever names something below it', async () => {
  const bump = (commit: string): string => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},svc/lib`);
    repository.git('commit', '-qm', 'bumped');
    return repository.git('rev-parse', 'HEAD');
  };
  const first = bump(repository.commit());
  bump(first);
  expect(await changedSince(first, 'svc/lib/**')).toBe(true);
  expect(await changedSince(first, 'svc/other/**')).toBe(false);
});

onGit('a path that begins with ! takes out of the others', async () => {
  const first = repository.commit();
  await repository.write('web/docs/x.md', '1');
  repository.commit();
  expect(await changedSince(first, 'web/**')).toBe(true);
  expect(await changedSince(first, 'web/**', '!web/docs/**')).toBe(false);
});
