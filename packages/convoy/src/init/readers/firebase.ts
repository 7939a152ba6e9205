import { entriesAt, fieldsOf, listOf, own, textOf } from '@convoy/manifest/tree';

/** One thing that `firebase deploy --only` can name. */
export interface FirebasePart {
  readonly only: string;
  readonly kind: 'hosting' | 'functions';
  /** Target, site or codebase; undefined where there is only one. */
  readonly name: string | undefined;
  /** What is served or built, relative to the file's folder. */
  readonly folder: string | undefined;
}

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? listOf(value) : value === undefined ? [] : [fieldsOf(value)];

const partOf = (kind: FirebasePart['kind'], item: unknown, named: readonly string[], folder: string): FirebasePart => {
  const name = named.map((key) => textOf(own(item, key))).find((one) => one !== undefined);
  return { only: name === undefined ? kind : `${kind}:${name}`, kind, name, folder: textOf(own(item, folder)) };
};

/** Throws a SyntaxError on what is no JSON. */
export const readFirebase = (text: string): FirebasePart[] => {
  const data: unknown = JSON.parse(text);
  const functions = itemsOf(own(data, 'functions'));
  return [
    ...itemsOf(own(data, 'hosting')).map((item) => partOf('hosting', item, ['target', 'site'], 'public')),
    ...functions.map((item) => partOf('functions', item, ['codebase'], 'source')),
  ];
};

/** Aliases of projects. Throws a SyntaxError on what is no JSON. */
export const readFirebaseRc = (text: string): ReadonlyMap<string, string> =>
  new Map(
    entriesAt(JSON.parse(text), 'projects').flatMap(([alias, project]) =>
      typeof project === 'string' ? [[alias, project] as const] : [],
    ),
  );
