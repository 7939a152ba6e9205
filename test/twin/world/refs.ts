import type { Objects, Person } from './objects.ts';
import type { State, User } from './state.ts';
import type { World } from './world.ts';

/** The full name of a ref that people write in part: `main`, `heads/main`, `refs/heads/main`. */
export const refNamed = ({ refs }: State, name: string): string | null =>
  [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`].find((full) => full in refs) ?? null;

/** The commit that a branch, a tag, a full name or an oid stands for. */
export const commitNamed = (objects: Objects, state: State, name: string): string | null => {
  const ref = refNamed(state, name);
  const oid = (ref === null ? name : state.refs[ref]) ?? name;
  return objects.commit(oid) ? oid : null;
};

export const setRef = (world: World, ref: string, oid: string): void =>
  void world.change((state) => ({ ...state, refs: { ...state.refs, [ref]: oid } }));

export const deleteRef = (world: World, ref: string): void =>
  void world.change((state) => {
    const { [ref]: before = '', ...refs } = state.refs;
    const deletion = { id: world.id(), ref, before, at: world.now() };
    return { ...state, refs, deletions: [deletion, ...state.deletions] };
  });

/** Commits reachable from one, itself first, a commit's first parent before its others. */
export const historyOf = (objects: Objects, oid: string): readonly string[] => {
  const seen = new Set<string>();
  const waiting = [oid];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(objects.commit(at)?.parents ?? []));
  }
  return [...seen];
};

export const personOf = ({ id, login }: User, at: number): Person => ({
  name: login,
  email: `${id}+${login}@users.noreply.github.com`,
  date: toSecond(at),
});

/** GitHub tells times to the second. */
export const toSecond = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
