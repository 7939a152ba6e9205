import { literalOf, referencesIn } from '@convoy/model/expand';
import { looksSecret } from '@convoy/model/secret-shapes';
import { storedNamesIn } from '@convoy/model/stored';
import { isTelling, partsOf } from '@convoy/model/telling';
import type { Problem } from '../problem.ts';
import { entriesAt, leavesWithin, listOf, own, textOf, valueAt } from '../tree.ts';
import { code, dotted, type Path } from '../words.ts';

/** Last parts of names that tell where or what a secret is, and not the secret. */
const about =
  /_(?:file|path|dir|name|id|url|uri|endpoint|host|port|header|issuer|audience|type|algorithm|length|ttl|expiry|expires|enabled|required)$/;
const plain = /^(?:\d{1,5}|true|false)?$/;

const namesSecret = (name: string): boolean => isTelling(name) && !about.test(partsOf(name));

/** What an answer is asked for, or had: no text that anybody wrote. */
const ofAnAnswer = (text: string): boolean => /^\[[A-Z_]+\]\S*$/.test(text) || storedNamesIn(text).length > 0;

/** Checks have keys that are called so and hold none: which files are searched, and what one request hands to the next. */
const isOfChecks = (text: string, path: Path): boolean => {
  if (!path.includes('verify')) return false;
  const [kind, key] = path.slice(path.lastIndexOf('verify') + 1);
  return (kind === 'security' && key === 'secrets') || ofAnAnswer(text);
};

/** Where a secret is expected: nothing but `${NAME}` may stand there, a default would be the secret itself. */
const secretPlaces = (data: unknown): { value: unknown; path: Path }[] =>
  entriesAt(data, 'alerts', 'channels').flatMap(([name, channel]) => {
    const at = ['alerts', 'channels', name];
    const secrets = listOf(own(channel, 'secrets')).keys();
    const keys: Path[] = [['slack'], ['slack', 'token'], ['pagerduty', 'routing-key'], ['secret']];
    return [...keys, ...secrets.map((index) => ['secrets', index])].map((key) => ({
      value: valueAt(channel, key),
      path: [...at, ...key],
    }));
  });

const problem = (path: Path, why: string, fix: string): Problem => ({
  code: 'LITERAL_SECRET',
  path,
  message: `what stands at ${code(dotted(path))} ${why}`,
  fix,
  secret: true,
});

const looksLikeOne = (path: Path): Problem =>
  problem(
    path,
    'looks like a secret',
    `put it into an environment variable (on GitHub a secret) and write \${NAME} here`,
  );

const setIt = (name: string): string => `write ${code(`\${${name}}`)} and set it where Convoy runs`;

/** A secret by the name of its key or of the variable whose default it is. */
const namedOne = (text: string, path: Path): Problem | undefined => {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const references = referencesIn(text);
  const defaulted = references.find(
    ({ name, fallback = '' }) => !plain.test(fallback) && (namesSecret(key) || namesSecret(name)),
  );
  if (defaulted !== undefined) {
    const { name } = defaulted;
    return problem(path, `gives ${code(name)} a default, which would be the secret itself`, setIt(name));
  }
  return namesSecret(key) && references.length === 0 && !plain.test(text) && !isOfChecks(text, path)
    ? problem(path, 'is a secret by its name, and written out', setIt(partsOf(key).toUpperCase()))
    : undefined;
};

/** No secret is written out in a manifest. */
export const literalSecrets = (data: unknown): Problem[] => {
  const misplaced = secretPlaces(data).filter(({ value }) => literalOf(textOf(value) ?? '') !== '');
  const found = [...leavesWithin(data)].flatMap(({ leaf, path }): Problem[] => {
    const text = String(leaf ?? '');
    if (looksSecret(literalOf(text))) return [looksLikeOne(path)];
    const named = namedOne(text, path);
    return named === undefined ? [] : [named];
  });
  const all = [...misplaced.map(({ path }) => looksLikeOne(path)), ...found];
  return [...new Map(all.toReversed().map((one) => [dotted(one.path), one])).values()];
};
