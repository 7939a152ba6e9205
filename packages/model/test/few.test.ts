import { few } from '@convoy/model/few';
import { expect, test } from '@jest/globals';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
])('of %j it names %s', (names, said) => {
  expect(few(names)).toBe(said);
});
