import { expect, test } from '@jest/globals';
import type { Answer } from '../../src/condition/answer.ts';
import type { Judged } from '../../src/condition/evaluate.ts';
import { ask } from './ask.ts';

const body = (text: string): Answer => ({ status: 200, body: text });

/** Where Gatus and people would differ, or nobody says: `docs/conditions.md` tells each. */
test.each<readonly [condition: string, answer: Answer, result: Judged['result']]>([
  // Nothing that was not measured makes a condition true.
  ['[BODY].status != DOWN', body('<html>'), 'error'],
  ['[BODY].status != DOWN', body('{}'), 'error'],
  ['[BODY].status != DOWN', body('{"status":"DOWN"}'), false],
  ['[BODY].errors < 5', body('{}'), 'error'],
  ['[BODY].errors > 5', body('{}'), false],
  ['[BODY].x == [BODY].x', body('{}'), 'error'],
  ['[BODY].x == pat(*)', body('{}'), 'error'],
  ['[BODY].x == pat(*)', body('{"x":""}'), true],
  ['[RESPONSE_TIME] < 500', {}, 'error'],
  ['[RESPONSE_TIME] > 500', {}, false],
  ['[STATUS] != 500', { connected: false }, 'error'],
  ['[STATUS] == 200', { connected: false }, false],
  ['[CONNECTED] == true', { status: 500 }, true],
  ['[CONNECTED] == false', {}, true],
  ['[IP] == pat(*)', {}, 'error'],
  ['has([STATUS]) == true', {}, false],
  ['has([BODY].errors) == false', {}, 'error'],
  ['[BODY] != fine', {}, 'error'],
  ['[BODY] == ', { status: 204 }, true],
  ['len([BODY]) == 0', { status: 204 }, true],
  ['[RESPONSE_TIME] > fast', { durationMs: 1 }, 'error'],
  ['[CERTIFICATE_EXPIRATION] > 30d', { certificateExpirationMs: 1 }, 'error'],
  ['[CERTIFICATE_EXPIRATION] > 0', { certificateExpirationMs: -1 }, false],
  // Numbers.
  ['[BODY].n == 1234567', body('{"n":1234567}'), true],
  ['[BODY].n == 1.234567e+06', body('{"n":1234567}'), true],
  ['[BODY].n == any(1, 1234567)', body('{"n":1234567}'), true],
  ['[BODY].n == 1234567', body('{"n":"1.234567e+06"}'), false],
  ['[BODY].n == 1.10', body('{"n":1.1}'), false],
  ['[BODY].n < 0.85', body('{"n":0.5}'), true],
  ['[BODY].n <= 0.85', body('{"n":0.99}'), false],
  ['[BODY].n > 9223372036854775807', body('{"n":1e30}'), true],
  ['[BODY].n > 9007199254740992', body('{"n":"9007199254740993"}'), true],
  ['[BODY].n == 9007199254740992', body('{"n":"9007199254740993"}'), false],
  ['[BODY].n > 0', body('{"n":1e999}'), false],
  ['[BODY].n == 010', body('{"n":8}'), true],
  ['[BODY].n == 08', body('{"n":8}'), false],
  ['[BODY].n > 59m', body('{"n":"1h"}'), true],
  ['[BODY].n >= 0', body('{"n":true}'), 'error'],
  ['[BODY].n == true', body('{"n":true}'), true],
  ['[BODY].n == null', body('{"n":null}'), false],
  // Texts, and what only looks like a function: what a server sends is never one.
  ['[BODY].n == x', body('{"n":"any(x)"}'), false],
  ['[BODY].n == x', body('{"n":"pat(*)"}'), false],
  ['[BODY].n == "x"', body('{"n":"x"}'), false],
  ['[BODY].n == a\u00e9', body('{"n":"a\\u00e9"}'), true],
  ['len([BODY].n) == 3', body('{"n":"a\u00e9"}'), true],
  ['[BODY].n == \ufffd', body('{"n":"\\ud800"}'), true],
  ['[BODY].n == a  b', body('{"n":"a  b"}'), true],
  ['  [BODY].n   ==   a  ', body('{"n":"a"}'), true],
  ['[BODY].My Key == 1', body('{"My Key":1}'), true],
  ['[body].N == 1', body('{"n":1}'), false],
  ['[BODY].m == {"a":[1],"b":null}', body('{"m":{"b":null,"a":[1]}}'), true],
  ['[BODY].l == [a 1 map[x:<nil>] [true]]', body('{"l":["a",1,{"x":null},[true]]}'), true],
  ['[BODY].l == [ok]', body('{"l":["ok"]}'), true],
  ['[BODY].msg == a != b', body('{"msg":"a != b"}'), true],
  ['[BODY] == pat(*a == b*)', body('if a == b then'), true],
  ['[BODY].x == any(a, pat(b*), c)', body('{"x":"bcd"}'), true],
  ['[BODY].x != any(a, pat(b*), c)', body('{"x":"bcd"}'), false],
  ['[BODY].url == pat(https://*/v?)', body('{"url":"https://a/b/v1"}'), true],
  ['len( [BODY].l ) == 2', body('{"l":[1,2]}'), true],
  ['len([BODY]) == 2', body('[1,2]\n'), true],
  ['[BODY].[0] == 1', body('[1]'), true],
  // Steps are taken only where they lead: a name in a map, an index in a list.
  ['[BODY].l.n == pat(*)', body('{"l":[1]}'), 'error'],
  ['[BODY].n.x == 18', body('{"n":18}'), false],
  ['[BODY].x == 5', body('5'), false],
  ['[BODY].__proto__ == 1', body('{"__proto__":1}'), true],
  ['has([BODY].constructor) == false', body('{}'), true],
  ['has([BODY].l.length) == false', body('{"l":[1]}'), true],
  ['[BODY].l[1000000] == 1', body('{"l":[1]}'), false],
  // Each of a list.
  ['[BODY].a[*].b[*] == 1', body('{"a":[{"b":[1]},{"b":[1,2]}]}'), false],
  ['[BODY].a[*].b[*] == 1', body('{"a":[{"b":[1]},{"b":[]}]}'), false],
  ['[BODY].a[*].s != DOWN', body('{"a":[{"s":"UP"},{}]}'), 'error'],
  ['[BODY].a[*].s != DOWN', body('{"a":[{"s":"DOWN"},{}]}'), false],
  ['len([BODY].a[*].b) > 0', body('{"a":[{"b":[1]},{"b":"x"}]}'), true],
  ['200 == [BODY][*]', body('[200,"0xC8"]'), true],
])('%s of %j is %s', (condition, answer, result) => {
  const judged = ask(condition, answer);
  expect([judged.result, judged]).toEqual([result, judged]);
});

test('a reason says why nothing was measured', () => {
  const why = (condition: string, answer: Answer) => ask(condition, answer).reason;
  expect(why('[BODY].a == 1', body('<html>'))).toBe('the body is no JSON');
  expect(why('[BODY].a == 1', body('{}'))).toBe('the body has nothing at [BODY].a');
  expect(why('[BODY].a == 1', { status: 200 })).toBe('the body is empty');
  expect(why('[BODY].a == 1', { connected: false })).toBe('nothing answered');
  expect(why('[IP] == 1', {})).toBe('[IP] was not measured');
  expect(why('[STATUS] == 200', { status: 503 })).toBe('[STATUS] (503) == 200 does not hold');
  expect(why('[RESPONSE_TIME] > fast', { durationMs: 1 })).toBe(
    'fast is neither a number nor a duration and counts as 0: it would hold only because nothing was measured',
  );
});

test('of many items the first that fail are named, and the others counted', () => {
  const { resolved } = ask('[BODY][*] == 1', body('[1,2,3,4,5,6]'));
  expect(resolved).toBe('[BODY][1] (2) == 1; [BODY][2] (3) == 1; [BODY][3] (4) == 1; and 2 more');
});
