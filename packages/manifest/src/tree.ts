import type { Path } from './words.ts';

/** A map of the manifest before it is known to be valid. */
export type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value);

/*
 * The semantic rules run on what was written even when the schema has found faults, so that all are told at once.
 * They look through these, which find nothing where the type is wrong: that fault is told already.
 */
export const fieldsOf = (value: unknown): Fields => (isMap(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The own value of a key, never an inherited one. */
export const own = (value: unknown, key: string | number): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

export const valueAt = (data: unknown, path: Path): unknown => path.reduce(own, data);

/** The map at a path, entry by entry. */
export const entriesAt = (data: unknown, ...path: Path): [string, unknown][] =>
  Object.entries(fieldsOf(valueAt(data, path)));

/** The items of the list at a path, each with its own. */
export const listAt = (data: unknown, path: Path): [Path, unknown][] =>
  listOf(valueAt(data, path)).map((item, index) => [[...path, index], item]);

/** Each text of a list with its index. */
export const textsOf = (value: unknown): { text: string; index: number }[] =>
  listOf(value).flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));

/** Everything within a value that is neither map nor list, with its path. */
export const leavesWithin = function* (value: unknown, path: Path = []): Generator<{ leaf: unknown; path: Path }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leavesWithin(item, [...path, index]);
  else if (isMap(value)) for (const [key, item] of Object.entries(value)) yield* leavesWithin(item, [...path, key]);
  else yield { leaf: value, path };
};

/** Every text within a value, with its path. */
export const textsWithin = function* (value: unknown): Generator<{ text: string; path: Path }> {
  for (const { leaf, path } of leavesWithin(value)) if (typeof leaf === 'string') yield { text: leaf, path };
};

/** Maps are merged key by key, everything else is replaced (DESIGN §5, overrides). */
export const merge = (base: unknown, over: unknown): unknown => {
  if (!isMap(base) || !isMap(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
  return merged;
};

/** A service with an environment's override. Another provider has other keys, so its `with` starts afresh. */
export const mergeService = (base: unknown, over: unknown): unknown => {
  const [from, to] = [own(base, 'provider'), own(over, 'provider')];
  if (to === undefined || to === from || !isMap(base)) return merge(base, over);
  const { with: _, ...rest } = base;
  return merge(rest, over);
};
