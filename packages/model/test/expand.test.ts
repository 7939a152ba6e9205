import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expand, literalOf, malformedIn, referencesIn, variableNamesIn } from '../src/expand.ts';

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
