const longest = 63;

/** A name as the manifest takes it, made of any text; undefined where no letter or digit of it can be kept. */
export const nameOf = (text: string): string | undefined => {
  const plain = text
    .normalize('NFKD')
    // Upper case first: of a letter such as ß it is made of plain ones.
    .toUpperCase()
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  if (plain === '') return undefined;
  return plain in {} ? `${plain}-service` : plain;
};

/** The first of these that can be a name and is not taken, else a number behind the last; at most 63 characters. */
export const freeName = (wishes: readonly string[], taken: ReadonlySet<string>): string => {
  const names = wishes.flatMap((wish) => nameOf(wish) ?? []);
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const stem = (names.at(-1) ?? 'service').slice(0, longest - 5);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
};

/** `PRODUCTION_CATALOG_URL`: parts of a variable's name. */
export const variableOf = (...parts: readonly string[]): string => {
  const name = parts
    .join('_')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
};

/** A path as a glob that means itself, relative to the repository's top (docs/what-changed.md). */
export const globOf = (path: string): string => {
  const escaped = path.replaceAll(/[*?[\]\\]/g, String.raw`\$&`).replace(/^!/, String.raw`\!`);
  return /^([A-Za-z]:|\\\\)/.test(escaped) ? `./${escaped}` : escaped;
};
