import { type Files, filesOf } from './files.ts';
import type { Objects } from './objects.ts';
import { historyOf } from './refs.ts';

/** A file that two commits differ in. */
export interface Difference {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous: string | null;
  /** The blob as it is now; where it was removed, as it was. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
}

export interface Comparison {
  readonly mergeBase: string;
  /** What the head has and the base has not, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  /** From the merge base to the head, by path. */
  readonly files: readonly Difference[];
}

/** How two commits stand to one another; null where their histories have nothing in common. */
export const compare = (objects: Objects, base: string, head: string): Comparison | null => {
  const ofBase = historyOf(objects, base);
  const ofHead = historyOf(objects, head);
  const mergeBase = ofHead.find((oid) => ofBase.includes(oid));
  if (mergeBase === undefined) return null;
  return {
    mergeBase,
    ahead: ofHead.filter((oid) => !ofBase.includes(oid)).reverse(),
    behind: ofBase.filter((oid) => !ofHead.includes(oid)).reverse(),
    files: differences(objects, at(objects, mergeBase), at(objects, head)),
  };
};

const at = (objects: Objects, oid: string): Files => filesOf(objects, objects.commit(oid)?.tree ?? '');

/** Renames are found only where the content stayed: git would find those that changed a little too. */
export const differences = (objects: Objects, before: Files, after: Files): readonly Difference[] => {
  const gone = [...before].filter(([path]) => !after.has(path));
  const renamed = new Set<string>();
  const now = [...after].flatMap(([path, { oid, mode }]): Difference[] => {
    const was = before.get(path);
    if (was?.oid === oid && was.mode === mode) return [];
    if (was) return [{ path, status: 'modified', previous: null, oid, ...changes(objects, was.oid, oid) }];
    const from = gone.find(([other, file]) => file.oid === oid && !renamed.has(other))?.[0];
    if (from === undefined) return [{ path, status: 'added', previous: null, oid, ...changes(objects, null, oid) }];
    renamed.add(from);
    return [{ path, status: 'renamed', previous: from, oid, additions: 0, deletions: 0 }];
  });
  const removed = gone
    .filter(([path]) => !renamed.has(path))
    .map(([path, { oid }]): Difference => {
      return { path, status: 'removed', previous: null, oid, ...changes(objects, oid, null) };
    });
  return [...now, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
};

const linesOf = (objects: Objects, oid: string | null): readonly string[] => {
  const text = (oid === null ? null : objects.blob(oid))?.content.toString() ?? '';
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
};

/** Lines that came and went, by the longest sequence that stayed. */
function changes(objects: Objects, before: string | null, after: string | null) {
  const old = linesOf(objects, before);
  const fresh = linesOf(objects, after);
  let row: readonly number[] = fresh.map(() => 0);
  for (const line of old) {
    const next: number[] = [];
    fresh.forEach((other, column) => {
      const kept = line === other ? (row[column - 1] ?? 0) + 1 : Math.max(row[column] ?? 0, next[column - 1] ?? 0);
      next.push(kept);
    });
    row = next;
  }
  const stayed = row.at(-1) ?? 0;
  return { additions: fresh.length - stayed, deletions: old.length - stayed };
}
