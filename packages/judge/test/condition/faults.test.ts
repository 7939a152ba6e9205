import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultIn, isFault, parseCondition } from '../../src/condition/parse.ts';

test.each<readonly [condition: string, at: number, message: string]>([
  ['', 1, 'has no operator'],
  ['[STATUS]', 9, 'has no operator'],
  ['[STATUS] ? 201', 15, 'has no operator'],
  ['[STATUS]==201', 9, 'has no operator'],
  ['[STATUS] = = 201', 10, 'has no operator'],
  ['[STATUS] ==', 10, 'has no operator'],
  [' == 200', 1, 'nothing stands before =='],
  ['[STATUZ] == 200', 1, 'there is no placeholder [STATUZ]'],
  ['200 == [HEADERS].x', 8, 'there is no placeholder [HEADERS]'],
  ['[STATUS].code == 200', 1, 'there is nothing behind [STATUS]'],
  ['[BODY]. == 200', 1, 'has no path behind [BODY]'],
  ['[BODY]name == 200', 1, 'has no path behind [BODY]'],
  ['[BODY].a[-1] == 200', 1, 'has no path behind [BODY]'],
  ['[HEADER] == x', 1, 'names no header'],
  ['len([BODY].users == 100', 23, 'does not close its function'],
  ['len(users) == 100', 1, 'len() takes a placeholder'],
  ['LEN([BODY]) == 1', 1, 'begins like len()'],
  ['[BODY] == pat(a', 11, 'begins like pat()'],
  ['age([BODY].at) < 1h', 1, 'age() is not known here'],
  ['[BODY] == pat(*[*)', 11, 'is no pattern'],
  ['[BODY] == any(a, pat(\\))', 11, 'is no pattern'],
  ['[STATUS] < any(200, 300)', 10, 'any() cannot be compared by <'],
  ['pat(a) == pat(b)', 8, 'stands on both sides'],
  ['[BODY].a[*] == [BODY].b[*]', 13, '[*] stands on both sides'],
  ['[STATUS] > 100 < 300', 16, 'there is a second operator'],
  ['[STATUS] == 200 == 200', 17, 'there is a second operator'],
  [`[BODY] == ${'x'.repeat(5000)}`, 4097, 'longer than 4096'],
])('%s', (condition, at, message) => {
  const fault = parseCondition(condition);
  expect(fault).toEqual({
    at,
    message: expect.stringContaining(message),
    fix: expect.stringMatching(/^(?:write|compare) /),
  });
});

test.each<readonly [condition: string, at: number, message: string]>([
  ['200 == 200', 1, 'it asks nothing of the answer'],
  ['[RESPONSE_TIME] < fast', 19, '`fast` is neither a number nor a duration'],
  ['[CERTIFICATE_EXPIRATION] > 30d', 28, '`30d` is neither a number nor a duration'],
  ['x < [STATUS]', 1, '`x` is neither a number nor a duration'],
  ['[STATUS]==200', 9, 'has no operator'],
])('kept in a manifest, %s is refused too', (condition, at, message) => {
  expect(faultIn(condition)).toEqual({ at, message: expect.stringContaining(message), fix: expect.any(String) });
});

test('what is well written has no fault', () => {
  for (const text of [
    '[STATUS] == 200',
    'len([BODY].items) > 0',
    '[RESPONSE_TIME] < 300',
    '0.5 < [BODY].a',
    `[RESPONSE_TIME] < \${LIMIT}`,
    '[BODY] != pat(*[a-z]\\[*)',
  ])
    expect(faultIn(text)).toBeUndefined();
});

const piece = fc.oneof(
  fc.constantFrom(
    '[BODY]',
    '[STATUS]',
    '[HEADER]',
    '.a',
    '[0]',
    '[*]',
    'len(',
    'has(',
    'pat(',
    'any(',
    ')',
    ' == ',
    ' < ',
    ' != ',
    '*',
    '\\',
    '[',
    ' ',
    ',',
  ),
  fc.string({ maxLength: 3 }),
);

test('whatever is written is read or has a fault within it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      const read = parseCondition(text);
      if (!isFault(read)) return;
      expect(read.at).toBeGreaterThanOrEqual(1);
      expect(read.at).toBeLessThanOrEqual(text.length + 1);
    }),
    { numRuns: 2000 },
  );
});
