import { codeOf } from '@convoy/model/error';
import { git } from './git-run.ts';

/** A file as git names it, relative to the folder that was asked about. */
export interface File {
  readonly path: string;
  /** A folder of which git knows only the commit. */
  readonly submodule: boolean;
}

/** What is checked out. */
export interface Standing {
  /** In full; null before the first commit. */
  readonly commit: string | null;
  /** Not all of the history is here. */
  readonly shallow: boolean;
  /** What differs from the commit. */
  readonly uncommitted: readonly (File & { readonly tracked: boolean })[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** What is checked out around a folder and not committed below it; null in no repository. */
export const standingOf = async (root: string, untracked: boolean): Promise<Standing | null> => {
  const where = await git(root, ['rev-parse', '--is-shallow-repository', '--show-prefix']).catch((thrown) => {
    if (codeOf(thrown, '') === 'NO_REPOSITORY') return null;
    throw thrown;
  });
  if (where === null) return null;
  const [shallow, prefix = ''] = linesOf(where);
  // Whoever only looks takes no lock from a git that works.
  const look = ['--no-optional-locks', 'status', '--porcelain=v2', '--branch', '-z', '--no-renames'];
  const said = await git(root, [...look, `--untracked-files=${untracked ? 'all' : 'no'}`, '--', '.']);
  const entries = said.split('\0');
  const oid = entries.find((entry) => entry.startsWith('# branch.oid '))?.split(' ')[2];
  return {
    commit: oid === undefined || oid === '(initial)' ? null : oid,
    shallow: shallow === 'true',
    uncommitted: entries.flatMap((entry) => differing(entry, prefix.length)),
  };
};

/** Fields before the path, by the kind of the entry. */
const before: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };

const differing = (entry: string, prefix: number): Standing['uncommitted'] => {
  const [kind = '', , state = ''] = entry.split(' ', 3);
  const fields = before[kind];
  if (fields === undefined) return [];
  const path = entry.split(' ').slice(fields).join(' ').slice(prefix);
  const tracked = kind !== '?';
  return [{ path, tracked, submodule: tracked && state.startsWith('S') }];
};

/** Of these commits those that are here, each with its tree. */
export const treesOf = async (root: string, commits: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const asked = commits.map((commit) => `${commit}^{tree}\n`).join('');
  const said = linesOf(await git(root, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked));
  return new Map(
    commits.flatMap((commit, index) => {
      const [tree = '', type] = said[index]?.split(' ') ?? [];
      return type === 'tree' ? [[commit, tree] as const] : [];
    }),
  );
};

/** Of these commits and what lies between, all that come after `commit`. */
export const descendantsOf = async (
  root: string,
  commit: string,
  among: readonly string[],
): Promise<ReadonlySet<string>> => {
  const range = [`^${commit}`, ...among].map((one) => `${one}\n`).join('');
  return new Set(linesOf(await git(root, ['rev-list', '--ancestry-path', '--stdin'], range)));
};

/** A commit and all that lies beneath it here. */
export const historyOf = async (root: string, commit: string): Promise<ReadonlySet<string>> =>
  new Set(linesOf(await git(root, ['rev-list', commit])));

/** Files below `root` in which each of these trees differs from `to`. */
export const changedFiles = async (
  root: string,
  from: readonly string[],
  to: string,
): Promise<ReadonlyMap<string, readonly File[]>> => {
  const pairs = from.map((tree) => `${tree} ${to}\n`).join('');
  const how = ['--stdin', '-r', '-z', '--raw', '--relative', '--no-renames', '--ignore-submodules=none'];
  const said = (await git(root, ['diff-tree', ...how], pairs)).split('\0');
  const files = new Map<string, File[]>();
  let current: File[] = [];
  for (let at = 0; at < said.length; at += 2) {
    // A pair is named on a line before its first entry, and alone where it has none.
    const lines = said[at]?.split('\n') ?? [];
    const entry = lines.pop() ?? '';
    for (const pair of lines) {
      current = [];
      files.set(pair.split(' ', 1)[0] ?? '', current);
    }
    if (entry !== '') current.push({ path: said[at + 1] ?? '', submodule: /^:(\d+ )?160000 /.test(entry) });
  }
  return files;
};
