import { expect, test } from '@jest/globals';
import { openGate, timeOut } from '../src/gate.ts';
import { judge, seen, settings, startedAt, steps } from './given.ts';

const judged = (
  change: Parameters<typeof settings>[0],
  letters: string,
): [outcome: string | undefined, after: number] => {
  const { verdict, after } = judge(settings(change), steps(letters));
  return [verdict?.outcome, after];
};

test.each<[name: string, Parameters<typeof settings>[0], letters: string, outcome: string | undefined, after: number]>([
  ['three healthy answers in a row pass', {}, 'ssss', 'passed', 3],
  ['two do not', {}, 'ss', undefined, 2],
  ['a failure between them begins the count anew', {}, 'ssfsss', 'passed', 6],
  ['so does an answer of nobody knows whom', {}, 'ssisss', 'passed', 6],
  ['and an error of our own', {}, 'ssesss', 'passed', 6],
  ['three failures in a row fail', {}, 'ffffff', 'failed', 3],
  ['a healthy answer between them begins the count anew', {}, 'ffsfff', 'failed', 6],
  ['three inconclusive answers in a row are inconclusive', {}, 'iiii', 'inconclusive', 3],
  ['three errors in a row are an error', {}, 'eeee', 'error', 3],
  ['each kind of trouble counts for itself', {}, 'ffiieeffiiee', undefined, 12],
  ['each kind has its own limit', { failures: 5, inconclusive: 2, errors: 4 }, 'ffffeeeii', 'inconclusive', 9],
  ['a service that flaps gets no verdict', {}, 'sfsfssffssffsf', undefined, 14],
  ['one that starts is waited for', { startupMs: 4000 }, 'ffffsss', 'passed', 7],
  ['failures count once startup is over, from there on', { startupMs: 4000 }, 'fffffff', 'failed', 7],
  ['inconclusive answers and errors are waited for as well', { startupMs: 4000 }, 'iieeeee', 'error', 7],
  ['after the first healthy answer nothing is waited for', { startupMs: 60_000 }, 'fsfff', 'failed', 5],
  ['startup makes nobody wait who is healthy', { startupMs: 60_000 }, 'sss', 'passed', 3],
  ['the moment startup ends counts', { startupMs: 3000, failures: 1 }, 'ffff', 'failed', 4],
])('%s', (_, change, letters, outcome, after) => {
  expect(judged(change, letters)).toEqual([outcome, after]);
});

const reason = (change: Parameters<typeof settings>[0], letters: string) =>
  judge(settings(change), steps(letters)).verdict?.reason;

test('a reason says how many there were, and of one only what it was', () => {
  expect(reason({}, 'sss')).toBe('3 healthy answers in a row');
  expect(reason({ successes: 1 }, 's')).toBe('1 healthy answer');
  expect(reason({}, 'fff')).toBe('3 in a row: http://a/ was failed');
  expect(reason({ inconclusive: 1 }, 'i')).toBe('http://a/ was inconclusive');
});

test('a verdict that is no pass has the code of the observation that ended it', () => {
  const all = [...steps('ff'), { observation: seen('failed', 'HEALTH_TLS'), now: startedAt + 2000 }];
  expect(judge(settings(), all).verdict).toMatchObject({ outcome: 'failed', code: 'HEALTH_TLS' });
});

const late = (letters: string, change: Parameters<typeof settings>[0] = {}) =>
  timeOut(judge(settings(change), steps(letters)).gate);

test('when its time is over a gate has failed, with the last reason', () => {
  expect(late('ff')).toMatchObject({
    outcome: 'failed',
    code: 'FAILED',
    reason: 'no verdict within 20000 ms, the last answer: http://a/ was failed',
    counts: { successful: 0, failed: 2, inconclusive: 0, error: 0 },
  });
});

test('no observation is never a pass', () => {
  expect(timeOut(openGate(settings(), startedAt))).toMatchObject({
    ...{ outcome: 'failed', code: 'GATE_TIMEOUT', reason: 'no verdict within 20000 ms: nothing was observed' },
  });
});

test('one that flapped to the end says what it saw beside the healthy answers', () => {
  expect(late('sfss')).toMatchObject({
    outcome: 'failed',
    code: 'GATE_TIMEOUT',
    reason:
      'no verdict within 20000 ms: 3 healthy answers, 3 in a row are needed; the last that was not: http://a/ was failed',
  });
  expect(late('s').reason).toBe('no verdict within 20000 ms: 1 healthy answer, 3 in a row are needed');
});

test('what was seen while it started is remembered, though it did not count', () => {
  expect(late('fff', { startupMs: 60_000 })).toMatchObject({ code: 'FAILED', counts: { failed: 3 } });
});
