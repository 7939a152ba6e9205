import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import { git } from '../git-run.ts';
import { mostFiles, walk } from './walk.ts';

/** Bytes of one file; what lies behind them is not looked at. */
const mostBytes = 4 * 1024 * 1024;

/** A regular file of the repository. */
export interface Text {
  readonly text: string;
  readonly executable: boolean;
}

/** The files of a repository, and what could not be looked at. */
export interface Repository {
  /** Relative to the top, sorted. */
  readonly files: readonly string[];
  /** Those of them that are folders of which git knows only the commit. */
  readonly submodules: ReadonlySet<string>;
  /** The branch that others begin from. */
  readonly branch: string;
  /** The repository's name where its remote tells it. */
  readonly remote: string | undefined;
  readonly notes: readonly string[];
  /** Null for what is no regular file or cannot be read: a link may lead anywhere. */
  readonly read: (path: string) => Promise<Text | null>;
}

const readAt =
  (root: string): Repository['read'] =>
  async (path) => {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = await open(join(root, path), flags).catch(() => null);
    if (file === null) return null;
    try {
      const { mode, size } = await file.stat();
      if ((mode & constants.S_IFMT) !== constants.S_IFREG) return null;
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, mostBytes)) });
      return { text: buffer.toString('utf8', 0, bytesRead), executable: (mode & 0o111) !== 0 };
    } catch {
      return null;
    } finally {
      await file.close();
    }
  };

const sorted = (files: readonly string[]): string[] => [...new Set(files)].sort();

/** What git says, or nothing where it has nothing to say. */
const asked = (root: string, ...words: string[]): Promise<string> =>
  git(root, words).then(
    (said) => said.trim(),
    () => '',
  );

const withoutGit = async (root: string, why: string): Promise<Repository> => {
  const { files, whole } = await walk(root);
  const cut = whole ? [] : [`only the first ${mostFiles} files were looked at`];
  return {
    files: sorted(files),
    submodules: new Set(),
    branch: 'main',
    remote: undefined,
    notes: [why, ...cut],
    read: readAt(root),
  };
};

/** Opens what lies at `root`. Throws `USAGE` below the top of a repository, for GitHub reads workflows only there. */
export const openRepository = async (root: string): Promise<Repository> => {
  let prefix: string;
  try {
    prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  } catch (thrown) {
    if (codeOf(thrown, '') === 'NO_REPOSITORY') return withoutGit(root, 'this is no git repository: every file counts');
    return withoutGit(root, `git cannot be asked, so every file counts: ${messageOf(thrown).split('\n')[0]}`);
  }
  if (prefix !== '') {
    const top = await asked(root, 'rev-parse', '--show-toplevel');
    throw new ConvoyError('USAGE', `${root} is not the top of its repository: run it in ${top}, where GitHub looks`);
  }
  const list = async (...which: string[]) => (await git(root, ['ls-files', '-z', ...which])).split('\0');
  const deleted = new Set(await list('--deleted'));
  const staged = (await list('--stage')).map((entry) => ({
    path: entry.replace(/^[^\t]*\t/, ''),
    mode: entry.slice(0, 6),
  }));
  const others = await list('--others', '--exclude-standard');
  const files = sorted([...staged.map(({ path }) => path), ...others].filter((path) => !deleted.has(path)));
  const head = await asked(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const remote = /([^/:]+?)(?:\.git)?\/?$/.exec(await asked(root, 'remote', 'get-url', 'origin'))?.[1];
  return {
    files: files.slice(0, mostFiles),
    submodules: new Set(staged.flatMap(({ path, mode }) => (mode === '160000' ? [path] : []))),
    branch: head.replace(/^origin\//, '') || (await asked(root, 'branch', '--show-current')) || 'main',
    remote,
    notes: files.length > mostFiles ? [`only the first ${mostFiles} files were looked at`] : [],
    read: readAt(root),
  };
};
