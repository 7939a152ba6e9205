import { filesOf } from './files.ts';
import { commitNamed, historyOf } from './refs.ts';
import type { World } from './world.ts';

/** A commit as a test looks at it. */
export interface TwinCommit {
  readonly oid: string;
  readonly message: string;
  readonly author: string;
  readonly parents: readonly string[];
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
}

/** The files of a branch, tag or commit as text, by path; none where there is none of that name. */
export const textsOf = (world: World, name: string): Readonly<Record<string, string>> => {
  const oid = commitNamed(world.objects, world.state(), name);
  const tree = oid === null ? undefined : world.objects.commit(oid)?.tree;
  if (tree === undefined) return {};
  return Object.fromEntries(
    [...filesOf(world.objects, tree)].map(([path, file]) => [
      path,
      world.objects.blob(file.oid)?.content.toString() ?? '',
    ]),
  );
};

/** The commits of a branch, newest first. */
export const commitsOf = (world: World, name: string): readonly TwinCommit[] => {
  const head = commitNamed(world.objects, world.state(), name);
  return (head === null ? [] : historyOf(world.objects, head)).flatMap((oid) => {
    const commit = world.objects.commit(oid);
    if (!commit) return [];
    const { message, author, parents } = commit;
    return [{ oid, message, author: author.name, parents, files: textsOf(world, oid) }];
  });
};
