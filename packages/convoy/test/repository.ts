import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { needing } from '../../../test/needing.ts';

export const onGit = needing('git', spawnSync('git', ['--version']).status === 0);

/** A real git repository, apart from whatever this machine's git is set up with. */
export interface Repository extends Disposable {
  readonly root: string;
  write(path: string, text: string): Promise<void>;
  /** Commits everything that is there; the commit in full. */
  commit(): string;
  git(...words: string[]): string;
}

const env = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@localhost',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@localhost',
  },
};

export const openRepository = (root = mkdtempSync(join(tmpdir(), 'convoy-git-'))): Repository => {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', root, ...words], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '-q', '-b', 'main');
  return {
    root,
    git,
    write: async (path, text) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    commit: () => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'one more');
      return git('rev-parse', 'HEAD');
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
};
