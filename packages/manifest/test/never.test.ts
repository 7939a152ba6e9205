import { readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { format } from '../src/diagnostic.ts';
import { environmentsOf, resolve } from '../src/resolve.ts';
import { parse, shop } from './given.ts';

const example = readFileSync(new URL('fixtures/design.yml', import.meta.url), 'utf8');
const tokens = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '&a',
  '*a',
  '<<: ',
  '\n',
  '\t',
  '"',
  "'",
  '|',
  '>',
  '#',
  '!x ',
  '? ',
  '%',
  '---\n',
  '\r',
  '\uFEFF',
  '${',
  '__proto__',
  `\${A}`,
  '1',
  'null',
  '~',
  '5m',
  'web',
];

/** Any answer is a manifest that resolves, or at least one diagnostic that can be printed. */
const answers = (text: string): boolean => {
  const { manifest, diagnostics } = parse(text);
  for (const diagnostic of diagnostics) {
    const { line, column } = diagnostic;
    if (!(line >= 1 && column >= 1)) return false;
    if (!format(diagnostic).startsWith(`convoy.yml:${line}:${column}: `)) return false;
  }
  if (manifest === null) return diagnostics.some(({ severity }) => severity === 'error');
  for (const environment of environmentsOf(manifest)) resolve(manifest, environment);
  return !diagnostics.some(({ severity }) => severity === 'error');
};

test('no text is without an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers), { numRuns: 500 });
  const yamlish = fc.array(fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 4 })), { maxLength: 60 });
  fc.assert(
    fc.property(yamlish, (parts) => answers(parts.join(''))),
    { numRuns: 500 },
  );
});

test('no damage to a manifest is without an answer', () => {
  const damage = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom(...tokens, ''));
  const property = fc.property(
    fc.constantFrom(example, shop()),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
    (text, damages) =>
      answers(
        damages.reduce((so, [at, length, token]) => {
          const start = at % so.length;
          return so.slice(0, start) + token + so.slice(start + length);
        }, text),
      ),
  );
  fc.assert(property, { numRuns: 400 });
});

test('no value at any key is without an answer', () => {
  const key = fc.constantFrom(
    'services',
    'web',
    'needs',
    'with',
    'tasks',
    'run',
    'gate',
    'timeout',
    'environments',
    'verify',
    'integration',
    'alerts',
    'channels',
    'routes',
    'health',
    'provider',
    'strategy',
    'canary',
    'constructor',
    '__proto__',
    'rollback',
    'tolerates',
    'promotes-from',
    'defaults',
  );
  const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double(),
      fc.string(),
      fc.constantFrom('web', 'script', '1m', 'expand'),
    ),
    tree: fc.oneof(
      { maxDepth: 6 },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => answers(JSON.stringify(value))),
    { numRuns: 500 },
  );
});
