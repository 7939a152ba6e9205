import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoted } from '../src/quoted.ts';
import { isPlainWord } from '../src/word.ts';

test.each([
  ...['DOWN', 'UP', 'true', '1.2.3', 'v2.0.0-rc.1+a1b2c3d4', '2026-11-24T10:00:00Z', '2026-11-24', 'OUT_OF_SERVICE'],
  ...[
    'NullPointerException',
    'background-job-queue',
    'text/html',
    '10.0.0.1',
    '2001:db8::1',
    'db:time',
    '-5',
    'a1b2c3d',
  ],
])('%s is a plain word', (text) => {
  expect(isPlainWord(text)).toBe(true);
});

test.each([
  ...['', 'two words', 'a\nb', 'ada@example.org', 'C:\\x', 'a=b', 'x'.repeat(33), 'é', '-', '/etc/passwd'],
  // What opens a door.
  ...['0123456789abcdef01234567', '01234567-89ab-cdef-0123-45678', 'eyJhbGciOiJIUzI1NiJ9', 'AKIAIOSFODNN7EXAMPLE'],
  ...['x7Gh29sKqLm0PzRt', 'k3n9-x2p7-q8w4-z6m1', `gh${'p'}_${'a1'.repeat(12)}`, `xox${'b'}-1234567890-abc`],
])('%j is none', (text) => {
  expect(isPlainWord(text)).toBe(false);
});

test('what chance writes is hardly ever a plain word', () => {
  const drawn = Array.from({ length: 1000 }, () => randomBytes(15).toString('base64url'));
  expect(drawn.filter(isPlainWord).length).toBeLessThan(100);
});

test('of what is no plain word its kind and size are told', () => {
  expect(['a b', [1, 2], { a: 1 }, {}, '', null, 1.5, false].map(quoted)).toEqual([
    ...['a text of 3 characters', 'a list of 2', 'an object with 1 key', 'an object with 0 keys', 'an empty text'],
    ...['null', '1.5', 'false'],
  ]);
});

test('nothing longer than a word is told of anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string({ maxLength: 100 })), (value) => {
      const told = quoted(value);
      expect(told.length).toBeLessThanOrEqual(40);
      expect(told).not.toMatch(/[\p{C}"{}[\]]/u);
    }),
  );
});
