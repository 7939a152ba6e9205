import { expect, test } from '@jest/globals';
import { few } from '../src/view/text.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
])('of %j it names %s', (names, said) => {
  expect(few(names)).toBe(said);
});
