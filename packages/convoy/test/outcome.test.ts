import type { Failure, State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import { resultOf } from '../src/session/outcome.ts';
import { bad, statesOf } from './scenes.ts';

const takenBack = statesOf(bad().events).at(-1) as State;
const told = (...failures: Failure[]) => {
  const { text, json } = resultOf({ ...takenBack, failures }, 'finished', '/journal');
  return { lines: text.split('\n'), advice: (json as { advice: string[] }).advice };
};
const at = (service: string, code: string): Failure => ({ point: 'gate', service, code, reason: 'r', attempt: 1 });

test('a reason that only says what was seen is followed by what to do, for people and machines', () => {
  const { lines, advice } = told(at('web', 'HEALTH_REFUSED'));
  expect(advice).toEqual([
    'fix for web: let it listen where this looks: at its PORT, or correct `health.url`; convoy logs web shows what it wrote',
  ]);
  expect(lines.slice(-2)).toEqual([`  ${takenBack.decisions[0]?.reasons.at(-1)}`, `  ${advice[0]}`]);
});

test('each is told once, for each service', () => {
  const { advice } = told(at('web', 'WRONG_VERSION'), at('web', 'WRONG_VERSION'), at('orders', 'WRONG_VERSION'));
  expect(advice.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['fix for web', 'fix for orders']);
});

test('a reason that says itself what to do, or that is of no service, stands alone', () => {
  const check: Failure = { attempt: 1, point: 'check', check: 'checkout', code: 'HEALTH_REFUSED', reason: 'r' };
  expect(told(at('web', 'PORT_TAKEN'), at('web', 'constructor'), check).advice).toEqual([]);
});
