import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Asks git in a folder; null when it is no repository, there is no commit yet, or git says no. */
const ask = async (root: string, ...args: string[]): Promise<string | null> => {
  try {
    return (await exec('git', ['-C', root, ...args], { maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
  } catch {
    // Not being in a repository is ordinary; callers say what follows from it.
    return null;
  }
};

/** The commit checked out, in full; null outside a repository. */
export const commitOf = (root: string): Promise<string | null> => ask(root, 'rev-parse', '--verify', 'HEAD');

/** Whether `commit` is a true ancestor of `of`; null when git does not know one of them. */
export const isOlder = async (root: string, commit: string, of: string): Promise<boolean | null> => {
  if (commit === of) return false;
  if ((await ask(root, 'cat-file', '-e', `${of}^{commit}`)) === null) return null;
  return (await ask(root, 'merge-base', '--is-ancestor', commit, of)) !== null;
};

/** Files below `root` that match any of the globs and differ between two commits; null when git cannot compare them. */
export const changedFiles = async (
  root: string,
  from: string,
  to: string,
  globs: readonly string[],
): Promise<string[] | null> => {
  const specs = globs.map((glob) => `:(glob)${glob}`);
  const diff = await ask(root, 'diff', '--name-only', from, to, '--', ...specs);
  return diff === null ? null : diff.split('\n').filter((line) => line !== '');
};
