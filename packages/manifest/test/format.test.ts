import { expect, test } from '@jest/globals';
import { excerpt, format } from '../src/diagnostic.ts';
import { parse, services, shop } from './given.ts';

test('a diagnostic: place and message, the line with a caret, the fix', () => {
  const [diagnostic] = parse(shop('shfit: each')).diagnostics;
  expect(diagnostic && format(diagnostic)).toBe(
    [
      'convoy.yml:6:1: unknown key `shfit`: did you mean `shift`?',
      '  | shfit: each',
      '  | ^',
      '  fix: write `shift`',
    ].join('\n'),
  );
});

test('a warning says so, and the caret stands under the column even after a tab', () => {
  const lines = format({
    severity: 'warning',
    code: 'X',
    file: 'f',
    line: 3,
    column: 5,
    message: 'm',
    source: 'a\t b: c',
  }).split('\n');
  expect(lines).toEqual(['f:3:5: warning: m', '  | a\t b: c', '  |  \t  ^']);
});

test('of a very long line the part around the column is shown', () => {
  const [diagnostic] = parse(`{${'a'.repeat(5000)}: 1, ${'b'.repeat(100)}: 2, zzz: 3}`).diagnostics.filter(
    ({ message }) => message.includes('zzz'),
  );
  const [, source = '', caret = ''] = diagnostic ? format(diagnostic).split('\n') : [];
  expect(source.length).toBeLessThan(300);
  expect(source.slice(caret.length - 1)).toMatch(/^zzz: 3/);
  expect(excerpt('x'.repeat(1000), 1)).toHaveLength(241);
});

test('no text of a manifest acts on the terminal or on the log of a CI', () => {
  const text = services('  "\\e[31mred\\n::error::x": { provider: "\\u202e::stop::\\u2028" } # \u001b[2J \u202e');
  const printed = parse(text).diagnostics.map(format).join('\n');
  expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]|^\s*::/mu);
  expect(printed).toContain('·[31mred·::error::x');
});
