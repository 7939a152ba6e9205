import type { Problem } from '../problem.ts';
import { entriesAt, own, textOf, textsWithin } from '../tree.ts';
import { code, dotted, type Path } from '../words.ts';

/** Shapes that issuers give their keys; whatever looks like one is taken for one. */
const shapes = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\bhooks\.slack\.com\/(services|workflows|triggers)\/\w/,
  /\bAKIA[A-Z0-9]{16}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /** The password in a URL, unless it is a reference. */
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:@/]{0,200}:(?!\$\{[A-Za-z0-9_]+\}@)[^\s@/]{1,200}@/i,
];

const onlyReference = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/;

/** Where a secret is expected: nothing but `${NAME}` may stand there, a default would be the secret itself. */
const secretPlaces = (data: unknown): { value: unknown; path: Path }[] =>
  entriesAt(data, 'alerts', 'channels').flatMap(([name, channel]) => {
    const at = ['alerts', 'channels', name];
    return [
      { value: own(channel, 'slack'), path: [...at, 'slack'] },
      { value: own(channel, 'secret'), path: [...at, 'secret'] },
    ];
  });

const problem = (path: Path): Problem => ({
  code: 'LITERAL_SECRET',
  path,
  message: `what stands at ${code(dotted(path))} looks like a secret`,
  fix: `put it into an environment variable (on GitHub a secret) and write \${NAME} here`,
  secret: true,
});

/** No secret is written out in a manifest. */
export const literalSecrets = (data: unknown): Problem[] => {
  const misplaced = secretPlaces(data).filter(({ value }) => {
    const text = textOf(value);
    return text !== undefined && !onlyReference.test(text);
  });
  const shaped = [...textsWithin(data)].filter(({ text }) => shapes.some((shape) => shape.test(text)));
  const paths = new Map([...misplaced, ...shaped].map(({ path }) => [dotted(path), path]));
  return [...paths.values()].map(problem);
};
