import { readJson } from './json.ts';

/** A step of a path: the name of a map's key, the index of a list's item, or null for `[*]`, every item. */
export type Step = string | number | null;

const step = /\.([^.[\]]+)|\[(\d{1,9}|\*)\]/gy;

const stepOf = ([, name, index]: RegExpExecArray): Step => name ?? (index === '*' ? null : Number(index));

/** The steps of `.a.b[0]`, as they stand behind `[BODY]`; undefined when they are no path. The notation is Gatus's. */
export const stepsOf = (written: string): Step[] | undefined => {
  const found = [...written.matchAll(step)];
  return found.map(([text]) => text).join('') === written ? found.map(stepOf) : undefined;
};

/** A name is looked up in maps and an index in lists: `.length` of a list is nothing that the server said. */
const get = (at: unknown, key: Step): unknown =>
  key !== null &&
  at !== null &&
  typeof at === 'object' &&
  Array.isArray(at) === (typeof key === 'number') &&
  Object.hasOwn(at, key)
    ? (at as Record<string | number, unknown>)[key]
    : undefined;

/** What stands at a path within a value that was JSON; undefined when nothing does. */
export const at = (value: unknown, steps: readonly Step[]): unknown => steps.reduce(get, value);

/**
 * What stands at `[BODY].a.b[0]` in a JSON body, as text; undefined when it is not there, is not a scalar, or the body
 * is no JSON. `[BODY]` alone is the whole body, trimmed.
 */
export const path = (body: string, where: string): string | undefined => {
  if (!where.startsWith('[BODY]')) return undefined;
  const rest = where.slice('[BODY]'.length);
  if (rest === '') return body.trim();
  const steps = stepsOf(rest);
  if (steps === undefined) return undefined;
  const value = at(readJson(body).value, steps);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
};
