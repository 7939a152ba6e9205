import type { Entry, Objects } from './objects.ts';

/** Path to a file's mode and blob. */
export type Files = ReadonlyMap<string, { readonly mode: string; readonly oid: string }>;

/** All files beneath a tree, folders walked. */
export const filesOf = (objects: Objects, tree: string, prefix = ''): Files =>
  new Map(
    (objects.tree(tree)?.entries ?? []).flatMap(({ name, mode, type, oid }) =>
      type === 'tree'
        ? [...filesOf(objects, oid, `${prefix}${name}/`)]
        : [[`${prefix}${name}`, { mode, oid }] as const],
    ),
  );

/** Writes the trees that hold these files and names the topmost. */
export const writeFiles = (objects: Objects, files: Files): string => {
  const folders = new Map<string, Map<string, { readonly mode: string; readonly oid: string }>>();
  const here: Entry[] = [];
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      here.push({ name: path, type: 'blob', ...file });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map();
    folders.set(folder, inside.set(path.slice(slash + 1), file));
  }
  const below = [...folders].map(
    ([name, inside]): Entry => ({ name, mode: '040000', type: 'tree', oid: writeFiles(objects, inside) }),
  );
  return objects.add({ type: 'tree', entries: [...here, ...below] });
};

/** What stands at a path: a file or a folder; the topmost tree at the empty path. */
export const entryAt = (objects: Objects, tree: string, path: string): Entry | null => {
  const top: Entry = { name: '', mode: '040000', type: 'tree', oid: tree };
  return path
    .split('/')
    .filter((part) => part !== '')
    .reduce<Entry | null>(
      (at, part) => (at && objects.tree(at.oid)?.entries.find(({ name }) => name === part)) ?? null,
      top,
    );
};
