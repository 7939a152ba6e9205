import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches, patternOf } from '../../src/condition/pattern.ts';

const fits = (pattern: string, text: string): boolean | undefined => {
  const read = patternOf(pattern);
  return read && matches(read, text);
};

/** What Go's filepath.Match answers, asked of Go 1.26. */
test.each<readonly [pattern: string, text: string, fits: boolean | undefined]>([
  ['*', '', true],
  ['**', 'livingroom_123', true],
  ['living*room_*3', 'livingroom_123', true],
  ['*vin*om*2*', 'livingroom_123', true],
  ['room*123', 'livingroom_123', false],
  ['*.*', 'livingroom_123', false],
  ['a*a', 'a', false],
  ['ab*?b', 'ab', false],
  ['*a?', 'aa\u{1f600}', true],
  ['?', '\u{1f600}', true],
  ['*\\*', 'a*', true],
  ['\\*', 'a', false],
  ['[a-c]*[^0-9]', 'b-x', true],
  ['[a-c]*[^0-9]', 'b-7', false],
  ['["ok"]', 'k', true],
  ['a]', 'a]', true],
  ['a/b*', 'ab/c', true],
  ['[', 'a', undefined],
  ['a[]b', 'abc', undefined],
  ['a\\', 'a', undefined],
  ['*', 'a\nb', true],
  ['a?b', 'a\nb', true],
])('%j and %j', (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected);
});

test('stars and question marks mean what a regular expression says they do', () => {
  const letters = fc.constantFrom('a', 'b', '\u{1f600}');
  const word = fc.array(letters, { maxLength: 8 }).map((all) => all.join(''));
  const pattern = fc.array(fc.oneof(letters, fc.constantFrom('*', '?')), { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(pattern, word, (written, text) => {
      const regular = new RegExp(`^${written.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
      expect(fits(written, text)).toBe(regular.test(text));
    }),
    { numRuns: 3000 },
  );
});
