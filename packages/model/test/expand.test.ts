import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conceal, expand, literalOf, malformedIn, referencesIn, variableNamesIn } from '../src/expand.ts';

const given = (values: Readonly<Record<string, string>>) => (name: string) => values[name];
const ref = (inside: string): string => `\${${inside}}`;

test('an empty variable is an unset one, as for a secret that is missing on GitHub', () => {
  const empty = given({ A: '' });
  expect(expand(`${ref('A:-http://dflt')}/x`, empty)).toBe('http://dflt/x');
  expect(expand(`[${ref('A:-')}]`, empty)).toBe('[]');
  const unset = expect.objectContaining({ code: 'UNSET_VARIABLE', message: expect.stringContaining('unset or empty') });
  expect(() => expand(ref('A'), empty)).toThrow(unset);
  expect(() => expand(ref('A'), given({}))).toThrow(unset);
  expect(expand(`${ref('A')}${ref('B:-b')}`, given({ A: 'a', B: 'c' }))).toBe('ac');
});

test.each([
  [ref('CATALOG-URL'), '${' + 'CATALOG'],
  [ref('A-1'), '${' + 'A'],
  [ref(''), '${'],
  [ref('A:?x'), '${' + 'A'],
  [ref(`A:-${ref('B')}`), '${' + 'A'],
  ['${' + 'A', '${' + 'A'],
  [`${ref('A')} and ${ref('1A')}`, '${' + '1A'],
  [`$${ref('A')}{B}`, undefined],
  [`${ref('A')}${ref('B:-x y')}`, undefined],
  ['$A {B}', undefined],
])('%s', (text, broken) => {
  expect(malformedIn(text)).toBe(broken);
});

test('what is read, with its default; and every name, even where the form is the shell’s own', () => {
  const text = `${ref('A')} ${ref('B:-b')} ${ref('C:-')} ${ref('D:?no')}`;
  expect(referencesIn(text)).toEqual([
    { name: 'A', fallback: undefined },
    { name: 'B', fallback: 'b' },
    { name: 'C', fallback: '' },
  ]);
  expect(variableNamesIn(text)).toEqual(['A', 'B', 'C', 'D']);
});

test('what stands there when nothing is set', () => {
  expect(literalOf(`smtp://me:${ref('P')}@${ref('H:-localhost')}`)).toBe('smtp://me:@localhost');
});

test('what is not malformed leaves no reference behind once its variables are set', () => {
  const parts = fc.constantFrom('${', '}', 'A', ':-', '$', '{', '-', 'x');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
      const text = some.join('');
      if (malformedIn(text) === undefined) expect(expand(text, () => '.')).not.toMatch(/\$\{/);
    }),
  );
});

test('what is concealed is made whole again, and holds none of the values', () => {
  const word = fc.stringMatching(/^[a-c.+]{2,5}$/);
  const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C_1'), { minLength: 1 });
  fc.assert(
    fc.property(names, fc.array(word, { minLength: 3, maxLength: 3 }), fc.array(word), (known, values, rest) => {
      const env = Object.fromEntries(known.map((name, index) => [name, values[index] as string]));
      const text = [...rest, ...Object.values(env)].join('/');
      const kept = conceal(text, env) as string;
      expect(expand(kept, (name) => env[name])).toBe(text);
      for (const value of Object.values(env)) expect(kept.replaceAll(/\$\{\w+\}/g, '\n')).not.toContain(value);
    }),
  );
  expect([conceal('a', {}), conceal(`\${A}`, {}), conceal('x/long/lo', { A: 'lo', B: 'long' })]).toEqual([
    ...['a', undefined, `x/\${B}/\${A}`],
  ]);
});
