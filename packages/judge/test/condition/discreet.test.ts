import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/condition/answer.ts';
import { evaluate } from '../../src/condition/evaluate.ts';
import { labelled } from '../../src/condition/label.ts';
import { type Condition, parseCondition } from '../../src/condition/parse.ts';
import { longestWord, runsIn } from '../runs.ts';
import { ask } from './ask.ts';

const long = 'Sorry, Ada, your card 4111 ends on Monday. '.repeat(6);

test.each<readonly [condition: string, value: unknown, told: string]>([
  ['[BODY].a == UP', 'DOWN', '[BODY].a (DOWN) == UP'],
  ['[BODY].a == UP', long, '[BODY].a (a text of 258 characters) == UP'],
  ['[BODY].a == pat(*ok*)', long, '[BODY].a (a text of 258 characters) == pat(*ok*)'],
  ['[BODY].a == 1', { b: { c: long }, d: 1 }, '[BODY].a (an object with 2 keys) == 1'],
  ['[BODY].a != [x y]', ['x', 'y'], '[BODY].a (a list of 2) != [x y]'],
  ['[BODY].a == 1', '', '[BODY].a (an empty text) == 1'],
  ['[BODY].a == 1', true, '[BODY].a (true) == 1'],
  ['[BODY].a > 5', 3, '[BODY].a (3) > 5'],
  ['UP == [BODY].a', 'a b', 'UP == [BODY].a (a text of 3 characters)'],
  ['[BODY].a[*] == 1', [1, 'a b'], '[BODY].a[1] (a text of 3 characters) == 1'],
  ['len([BODY].a) == 1', 'a b', 'len([BODY].a) (3) == 1'],
  ['[BODY] == fine', 1, '[BODY] (a text of 7 characters) == fine'],
  ['[HEADER].x == 1', 1, '[HEADER].x (a text of 5 characters) == 1'],
  ['[BODY].token == 1', 1, '[BODY].token (***) == 1'],
])('%s of %j', (condition, a, told) => {
  const answer = {
    status: 200,
    body: JSON.stringify({ a, token: 'UP' }).replace(',"token":"UP"', told.includes('token') ? ',"token":"UP"' : ''),
    headers: { x: 'a b c' },
  };
  const judged = ask(condition, answer);
  expect([judged.told, judged.reason]).toEqual([told, `${told} does not hold`]);
});

const word = fc.string({ minLength: longestWord + 1, maxLength: 60, unit: 'grapheme-ascii' });
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.record({
    a: fc.oneof(word, fc.array(word, { minLength: 1 }), fc.record({ b: word })),
    [`${'k'.repeat(40)}`]: word,
  }),
);
const conditions = [
  ...['[BODY] == x', '[BODY] == pat(a*)', '[BODY] < 5', '[BODY].a == x', '[BODY].a > 3', '[BODY].a[*] == x'],
  ...['[BODY].a[0] != any(x, y)', '[BODY].a.b == 1', 'len([BODY].a) == [BODY].a', '[BODY][*] == 1', '[HEADER].h == x'],
];

test('no reason holds more than a word of what a server sent', () => {
  fc.assert(
    fc.property(fc.constantFrom(...conditions), anyValue, word, (condition, value, header) => {
      const body = JSON.stringify(value);
      const answer: Answer = { status: 200, body, headers: { h: header } };
      const { told, reason } = ask(condition, answer);
      for (const run of runsIn([value, body, header])) expect(`${told}\n${reason}`).not.toContain(run);
    }),
    { numRuns: 1000 },
  );
});

test('what was put into a condition is not told, wherever it stands', () => {
  const secret = 'an earlier answer had this to say';
  const key = ['$', '{KEY}'].join('');
  const written = `[BODY].items[*].${key} == [CONTEXT].said`;
  const condition = parseCondition(`[BODY].items[*].b == ${secret}`) as Condition;
  const { told, reason, resolved } = evaluate(labelled(condition, written), { body: '{"items":[{"b":"c"},{}]}' });
  expect(told).toBe(`[BODY].items[0].${key} (c) == [CONTEXT].said; [BODY].items[1].${key} (INVALID) == [CONTEXT].said`);
  expect(`${told} ${reason} ${resolved}`).not.toContain(secret);
});
