import { allHold } from '@convoy/judge/condition/known';
import { isFault } from '@convoy/judge/condition/parse';
import { aboutOf, parseRule, ruleFault } from '@convoy/judge/condition/rule';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const events = ['failure.detected', 'deployment.confirmed'];
const hour = 3_600_000;

const holds = (text: string, values: Readonly<Record<string, unknown>>): boolean | 'unknown' => {
  const read = parseRule(text);
  if (isFault(read)) throw new Error(read.message);
  return allHold([read], (name) => values[name]);
};

test.each([
  ['[STATUS] == down', { '[STATUS]': 'down' }, true],
  ['[STATUS] != up', { '[STATUS]': 'up' }, false],
  ['[STATUS] == any(down, degraded)', { '[STATUS]': 'degraded' }, true],
  ['[P95] > 500ms', { '[P95]': 500.4 }, true],
  ['[P95] > 0.5s', { '[P95]': 499 }, false],
  ['[ERROR_RATE] > 0.05', { '[ERROR_RATE]': 0.051 }, true],
  ['[CERTIFICATE_EXPIRATION] < 168h', { '[CERTIFICATE_EXPIRATION]': 167 * hour }, true],
  ['[CERTIFICATE_EXPIRATION] < 7d', { '[CERTIFICATE_EXPIRATION]': 169 * hour }, false],
  ['[SINCE_DEPLOYMENT] > 14d', { '[SINCE_DEPLOYMENT]': 15 * 24 * hour }, true],
  ['[EVENT] == failure.detected', { '[EVENT]': { type: 'failure.detected' } }, true],
  ['[EVENT].point == gate', { '[EVENT]': { type: 'failure.detected', point: 'gate' } }, true],
  ['has([EVENT].service) == false', { '[EVENT]': { type: 'x' } }, true],
  ['len([EVENT].affected) > 1', { '[EVENT]': { affected: ['a', 'b'] } }, true],
  ['[EVENT].plan.operation == deploy', { '[EVENT]': { plan: { operation: 'deploy' } } }, true],
  ['[EVENT].service == pat(ord*)', { '[EVENT]': { service: 'orders' } }, true],
])('%s of %j is %s', (text, values, expected) => {
  expect(holds(text, values)).toBe(expected);
});

test('what is not known is neither true nor false, whatever the operator', () => {
  const operators = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
  fc.assert(
    fc.property(operators, fc.constantFrom('[P95]', '[ERROR_RATE]', '[SINCE_DEPLOYMENT]'), (operator, name) => {
      expect(holds(`${name} ${operator} 1`, {})).toBe('unknown');
      expect(holds(`1 ${operator} ${name}`, { [name]: Number.NaN })).toBe('unknown');
    }),
  );
});

test.each([
  [['[STATUS] == down'], 'service'],
  [['[STATUS] == down', '[P95] > 1s'], 'endpoint'],
  [['[SINCE_DEPLOYMENT] > 14d'], 'environment'],
  [['[SINCE_DEPLOYMENT] > 14d', '[SERVICE] == web'], 'service'],
  [['[EVENT] == failure.detected'], 'event'],
])('%j is about each %s', (texts, about) => {
  expect(aboutOf(texts.map(parseRule).flatMap((read) => (isFault(read) ? [] : [read])))).toBe(about);
});

test.each([
  ['[STATUZ] == down', 'rules know no placeholder [STATUZ]'],
  ['[BODY].x == 1', 'rules know no placeholder [BODY]'],
  ['[STATUS] == dwn', '[STATUS] is never dwn'],
  ['[STATUS] == any(down, ok)', '[STATUS] is never ok'],
  ['[STATUS] > 3', '[STATUS] has no size: > compares numbers'],
  ['[P95] == fast', '[P95] is a number, and `fast` is none'],
  ['[P95] > fast', '`fast` is neither a number nor a duration, which > compares'],
  ['[P95].x > 1s', 'there is nothing behind [P95] in `[P95].x`'],
  ['[ERROR_RATE] > 5', '[ERROR_RATE] is a share from 0 to 1'],
  ['[ERROR_RATE] > 5%', '`5%` is neither a number nor a duration, which > compares'],
  ['[EVENT] == failure.detectd', '[EVENT] is never failure.detectd'],
  ['[EVENT].list[*] == x', 'there is nothing behind [EVENT] in `[EVENT].list[*]`'],
  ['1 == 1', 'it asks nothing of what is watched'],
  ['[STATUS]', '`[STATUS]` has no operator'],
])('%s: %s', (text, message) => {
  expect(ruleFault(text, events)).toMatchObject({ message, fix: expect.any(String) });
});

test('any text is read, or has a fault with a fix', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const fault = ruleFault(text, events);
      if (fault) expect(fault.fix).not.toBe('');
      else expect(isFault(parseRule(text))).toBe(false);
    }),
  );
});
