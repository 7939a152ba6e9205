import { ConvoyError } from './error.ts';

const opening = String.raw`\$\{([A-Za-z_][A-Za-z0-9_]*)`;
const openings = new RegExp(opening, 'g');

/** `${NAME}` or `${NAME:-default}`, somewhere in a text; a default holds no braces. */
export const reference = new RegExp(String.raw`${opening}(?::-([^{}]*))?\}`);
const references = new RegExp(reference, 'g');

/** Reads one environment variable; undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** One `${NAME}` or `${NAME:-default}` of a text. */
export interface Reference {
  readonly name: string;
  /** The default; undefined where there is none. */
  readonly fallback: string | undefined;
}

/** What `text` reads, in its order. */
export const referencesIn = (text: string): Reference[] =>
  [...text.matchAll(references)].map(([, name, fallback]) => ({ name: name as string, fallback }));

/** Every name behind a `${`, in whatever form it stands there: in a command line the shell has more of them. */
export const variableNamesIn = (text: string): string[] =>
  [...text.matchAll(openings)].map(([, name]) => name as string);

/** The beginning of the first `${` that is no reference, up to where it goes wrong; undefined: there is none. */
export const malformedIn = (text: string): string | undefined => {
  const whole = new Set([...text.matchAll(references)].map(({ index }) => index));
  const [broken] = [...text.matchAll(/\$\{\w*/g)].filter(({ index }) => !whole.has(index));
  return broken?.[0];
};

/** What `text` says when no variable is set. */
export const literalOf = (text: string): string => text.replaceAll(references, (_, __, fallback) => fallback ?? '');

/**
 * Replaces `${NAME}` and `${NAME:-default}`; throws `UNSET_VARIABLE` for a name without default that is not set. Empty
 * counts as unset: GitHub gives an empty text for a secret that is missing.
 */
export const expand = (text: string, lookup: Lookup): string =>
  text.replaceAll(references, (_, name: string, fallback: string | undefined) => {
    const value = lookup(name) || fallback;
    if (value === undefined)
      throw new ConvoyError(
        'UNSET_VARIABLE',
        `\${${name}} is unset or empty: export ${name}, or write \${${name}:-default}`,
      );
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
