/** A step of a path: `.name` or `[index]`. */
const step = /\.([\w-]+)|\[(\d+)\]/gy;

/**
 * What stands at `[BODY].a.b[0]` in a JSON body, as text; undefined when it is not there, is not a scalar, or the body
 * is no JSON. `[BODY]` alone is the whole body, trimmed. The notation is Gatus's.
 */
export const path = (body: string, where: string): string | undefined => {
  if (!where.startsWith('[BODY]')) return undefined;
  const rest = where.slice('[BODY]'.length);
  if (rest === '') return body.trim();
  const found = [...rest.matchAll(step)];
  if (found.map(([text]) => text).join('') !== rest) return undefined;
  const value = found.reduce<unknown>((at, [, name, index]) => get(at, name ?? Number(index)), parse(body));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    // A body that is no JSON has no paths; the caller says so in its reason.
    return undefined;
  }
};

/** A name is looked up in maps and an index in lists: `.length` of a list is nothing that the server said. */
const get = (at: unknown, key: string | number): unknown =>
  at !== null && typeof at === 'object' && Array.isArray(at) === (typeof key === 'number') && Object.hasOwn(at, key)
    ? (at as Record<string | number, unknown>)[key]
    : undefined;
