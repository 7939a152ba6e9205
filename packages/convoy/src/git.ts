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

const linesOf = (text: string | null): string[] | null => text?.split('\n').filter((line) => line !== '') ?? null;

/** The commit checked out, in full; null outside a repository. */
export const commitOf = (root: string): Promise<string | null> => ask(root, 'rev-parse', '--verify', 'HEAD');

/** Whether `commit` is a true ancestor of `of`; false when git does not know one of them. */
export const isOlder = async (root: string, commit: string, of: string): Promise<boolean> =>
  commit !== of && (await ask(root, 'merge-base', '--is-ancestor', commit, of)) !== null;

const specsOf = (globs: readonly string[]): string[] => globs.map((glob) => `:(glob)${glob}`);

/** Files below `root` that match any of the globs and differ between two commits; null when git cannot compare them. */
export const changedFiles = async (
  root: string,
  from: string,
  to: string,
  globs: readonly string[],
): Promise<string[] | null> => {
  return linesOf(await ask(root, 'diff', '--name-only', from, to, '--', ...specsOf(globs)));
};

/**
 * Files that differ from the commit checked out, one line each: those that match the globs, new ones too; without globs
 * all that git tracks. Empty outside a repository.
 */
export const uncommittedFiles = async (root: string, globs: readonly string[]): Promise<string[]> => {
  const which = globs.length === 0 ? ['--untracked-files=no', '--', '.'] : ['--untracked-files=all', '--'];
  // Whoever only looks takes no lock from a git that works.
  return linesOf(await ask(root, '--no-optional-locks', 'status', '--porcelain', ...which, ...specsOf(globs))) ?? [];
};
