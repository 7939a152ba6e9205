import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/condition/answer.ts';
import { ask } from './ask.ts';

const asked = [
  '[BODY] == pat(*a*b*)',
  '[BODY] < 5',
  '[BODY].a == 1',
  '[BODY].a[0].b != 1',
  '[BODY][*] == 1',
  '[BODY].a[*] == pat(*?[a-z]*)',
  'len([BODY]) > 1',
  'len([BODY].a) == [BODY].a',
  'has([BODY].__proto__) == false',
  '[HEADER].a == any(1, pat(*))',
  '[STATUS] == [IP]',
  '[CERTIFICATE_EXPIRATION] > 1h',
];

const check = (condition: string, answer: Answer): void => {
  const { result, resolved, told, reason } = ask(condition, answer);
  expect([true, false, 'error']).toContain(result);
  expect(resolved.length).toBeLessThan(1500);
  expect(reason.length).toBeLessThan(2000);
  expect(`${resolved}${told}${reason}`).not.toMatch(/[\p{Cc}\p{Zl}]/u);
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('{"a":"\\u001b[2J"}', '[[[', '{"a":[{"b":1}]}'),
);

test('whatever a server sends has a result and short texts of one line', () => {
  const anyAnswer = fc.record(
    {
      ...{ status: fc.integer(), body: anyText, ip: anyText, dnsRcode: anyText, connected: fc.boolean() },
      headers: fc.dictionary(
        fc.constantFrom('a', 'A', '__proto__', 'constructor'),
        fc.oneof(anyText, fc.array(anyText)),
      ),
      ...{ durationMs: fc.double(), certificateExpirationMs: fc.double(), domainExpirationMs: fc.double() },
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...asked), anyAnswer, (condition, answer) => check(condition, answer)),
    { numRuns: 3000 },
  );
});

test('a value in a JSON body is equal to itself as it is written, and only to that', () => {
  const scalar = fc.oneof(fc.stringMatching(/^[\w.:-]{1,20}$/), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(scalar, scalar, (value, other) => {
      const answer = { status: 200, body: JSON.stringify({ value }) };
      expect(ask(`[BODY].value == ${value}`, answer).result).toBe(true);
      expect(ask(`[BODY].value != ${value}`, answer).result).toBe(false);
      fc.pre(Number.isNaN(Number(String(value).replace(/^0/, ''))) && String(value) !== String(other));
      expect(ask(`[BODY].value == ${other}`, answer).result).toBe(false);
    }),
    { numRuns: 500 },
  );
});

const deep = (open: string, close: string, levels: number, within = '1') =>
  `${open.repeat(levels)}${within}${close.repeat(levels)}`;

test.each<readonly [name: string, body: string]>([
  ['lists, 100,000 deep', deep('[', ']', 100_000)],
  ['maps, 100,000 deep', deep('{"a":', '}', 100_000)],
  ['lists, 9,000 deep, which are read', `{"a":${deep('[', ']', 9_000)}}`],
  ['maps, 9,000 deep, which are read', deep('{"a":', '}', 9_000)],
  ['a list that never ends', '['.repeat(100_000)],
  ['a long text', 'a'.repeat(10_000_000)],
  ['a long number', '9'.repeat(10_000_000)],
  ['a long text within JSON', JSON.stringify({ a: 'ab/'.repeat(3_000_000) })],
  ['a long list', `{"a":[${'1,'.repeat(1_000_000)}1]}`],
])('%s', (_, body) => {
  for (const condition of asked) check(condition, { status: 200, body });
});

test('what is nested deeper than Gatus reads leads nowhere, and says so', () => {
  const answer = { status: 200, body: deep('{"a":', '}', 100_000) };
  expect(ask('[BODY].a == 1', answer)).toMatchObject({
    ...{ result: false, resolved: '[BODY].a (INVALID) == 1', reason: 'the body is nested deeper than 10000 levels' },
  });
});

test.each([
  ['[BODY].token == x', '[BODY].token (***) == x'],
  ['[BODY].user.apiKey != x', '[BODY].user.apiKey (***) != x'],
  ['[BODY].tokens[0] == x', '[BODY].tokens[0] (***) == x'],
  ['[BODY].tokens[*] == x', '[BODY].tokens[0] (***) == x'],
  ['[BODY].pin_token > 5000', '[BODY].pin_token (***) > 5000'],
  ['[HEADER].set-cookie == pat(a*)', '[HEADER].set-cookie (***) == pat(a*)'],
  ['len([BODY].token) == 3', 'len([BODY].token) (7) == 3'],
  ['[BODY].author == x', '[BODY].author (Ada) == x'],
])('%s does not tell what its name says is a secret', (condition, resolved) => {
  const body = { token: 'private', tokens: ['private'], user: { apiKey: 'private' }, pin_token: 1234, author: 'Ada' };
  const answer = { status: 200, body: JSON.stringify(body), headers: { 'set-cookie': 'sid=private' } };
  const told = ask(condition, answer);
  expect(told.resolved).toBe(resolved);
  expect(`${told.resolved} ${told.told} ${told.reason}`).not.toMatch(/private|1234/);
});
