import { ConvoyError } from './error.ts';

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/** Reads one environment variable; undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** Names that `text` reads and for which it has no default. */
export const references = (text: string): string[] =>
  [...text.matchAll(reference)].filter(([, , fallback]) => fallback === undefined).map(([, name]) => name as string);

/** Replaces `${NAME}` and `${NAME:-default}`; throws `UNSET_VARIABLE` for an unset name without default. */
export const expand = (text: string, lookup: Lookup): string =>
  text.replaceAll(reference, (_, name: string, fallback: string | undefined) => {
    const value = lookup(name) ?? fallback;
    if (value === undefined)
      throw new ConvoyError('UNSET_VARIABLE', `\${${name}} is not set: export ${name}, or write \${${name}:-default}`);
    return value;
  });

/** Expands every string within a value of the manifest. */
export const expandAll = <T>(value: T, lookup: Lookup): T => {
  if (typeof value === 'string') return expand(value, lookup) as T;
  if (Array.isArray(value)) return value.map((item) => expandAll(item, lookup)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandAll(item, lookup)])) as T;
  return value;
};
