import type { Problem } from '../problem.ts';
import { fieldsOf, listOf, own, valueAt } from '../tree.ts';
import { code, dotted, type Path } from '../words.ts';

/** Keys of the manifest whose capability does not exist yet; who builds one takes its row out. `*`: every name; `=x`: the item x in a list. */
const unbuiltKeys: readonly string[] = [];

/** Providers that DESIGN names and nobody has built yet. */
export const unbuiltProviders: readonly string[] = ['cloud-run', 'firebase-hosting'];

const patterns = unbuiltKeys
  .flatMap((key) =>
    key.startsWith('SERVICE')
      ? ['services.*', 'environments.*.services.*'].map((at) => key.replace('SERVICE', at))
      : [key],
  )
  .map((key) => key.split('.'));

const keysOf = (data: unknown, key: string): (string | number)[] => {
  if (key === '*') return Object.keys(fieldsOf(data));
  if (!key.startsWith('=')) return [key];
  return listOf(data).flatMap((item, index) => (item === key.slice(1) ? [index] : []));
};

const matches = (data: unknown, pattern: readonly string[], path: Path = []): Path[] => {
  const [key, ...rest] = pattern;
  if (key === undefined) return [path];
  return keysOf(data, key)
    .filter((one) => own(data, one) !== undefined)
    .flatMap((one) => matches(own(data, one), rest, [...path, one]));
};

/** Warns where a key is understood and nothing acts on it: never silently ignored. */
export const notBuiltYet = (data: unknown): Problem[] => {
  const keys = patterns.flatMap((pattern) => matches(data, pattern));
  return keys.map((path) => {
    const item = typeof path.at(-1) === 'number' ? `, ${code(String(valueAt(data, path)))},` : '';
    return tell(path, `${code(dotted(path))}${item}`);
  });
};

const tell = (path: Path, what: string): Problem => ({
  severity: 'warning',
  code: 'NOT_BUILT_YET',
  path,
  at: 'key',
  message: `${what} is not built yet: plan and deploy refuse it`,
  fix: 'take it out for now',
});

/** The same for a provider, at its value. */
export const providerNotBuilt = (path: Path, data: unknown): Problem => ({
  ...tell(path, `the provider ${code(String(valueAt(data, path)))}`),
  at: 'value',
  fix: 'use a provider that is built, for example `script` with your own deploy command',
});
