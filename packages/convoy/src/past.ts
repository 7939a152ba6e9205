import { changedFiles, descendantsOf, type File, historyOf, type Standing, treesOf } from './git.ts';

/** How what is checked out, or another commit, stands to commits that were confirmed. */
export interface Past {
  /** Files that differ from a commit; undefined where git does not know it. */
  readonly changed: (commit: string) => readonly File[] | undefined;
  /** Whether what is checked out is older than a commit; unclear where too little of the history is here. */
  readonly behind: (commit: string) => 'yes' | 'no' | 'unclear';
}

const none: Past = { changed: () => undefined, behind: () => 'no' };

/** Asks git a fixed number of questions, however many commits there are. Throws what `git` throws. */
export const pastOf = async (root: string, standing: Standing | null, commits: readonly string[]): Promise<Past> => {
  const asked = new Set(commits);
  const here = standing?.commit;
  if (!here || asked.size === 0) return none;
  const trees = await treesOf(root, [here, ...asked]);
  if (!trees.has(here))
    return { changed: () => undefined, behind: (commit) => (asked.has(commit) && commit !== here ? 'unclear' : 'no') };
  const known = [...asked].filter((commit) => trees.has(commit));
  const from = [...new Set(known.map((commit) => trees.get(commit) as string))];
  const files = await changedFiles(root, from, trees.get(here) as string);
  const newer = await descendantsOf(root, here, known);
  // Where history is cut off, only what is seen beneath this commit is certainly not newer.
  const beneath = standing.shallow ? await historyOf(root, here) : null;
  return {
    changed: (commit) => files.get(trees.get(commit) ?? ''),
    behind: (commit) => {
      if (!asked.has(commit) || commit === here) return 'no';
      if (!trees.has(commit)) return 'unclear';
      if (newer.has(commit)) return 'yes';
      return beneath && !beneath.has(commit) ? 'unclear' : 'no';
    },
  };
};
