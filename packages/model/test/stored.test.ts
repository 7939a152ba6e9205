import { expect, test } from '@jest/globals';
import { putStored, storedName, storedNamesIn } from '../src/stored.ts';

test('uses are found and filled wherever they stand, and nothing else is', () => {
  const text = '/a/[CONTEXT].id?of=[CONTEXT].item-id&[CONTEXT].&[CONTEXT].1&[BODY].id';
  expect(storedNamesIn(text)).toEqual(['id', 'item-id']);
  expect(putStored(text, (name) => (name === 'id' ? '[CONTEXT].x' : undefined))).toBe(
    '/a/[CONTEXT].x?of=[CONTEXT].item-id&[CONTEXT].&[CONTEXT].1&[BODY].id',
  );
});

test('what may be stored is what can be used', () => {
  for (const name of ['id', '_', 'item-id', 'a1']) {
    expect(name).toMatch(storedName);
    expect(storedNamesIn(`[CONTEXT].${name}`)).toEqual([name]);
  }
  for (const name of ['', '1a', '-a', 'a b', 'a\n', 'a'.repeat(64)]) expect(name).not.toMatch(storedName);
});
