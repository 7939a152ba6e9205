import type { Look } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import { interpret } from '../src/identity.ts';

const alone = { version: '2', where: null, certain: true };
const cut = (body: string, type?: string): Look => ({
  ...{ url: 'http://a/ready', connected: true, status: 200, ms: 1, body, truncated: true },
  ...(type !== undefined && { headers: { 'content-type': type } }),
});

test.each([
  ['{"parts":["', 'application/json'],
  ['not even JSON', 'application/health+json; charset=utf-8'],
  ['\n [{"a":', undefined],
  ['{"parts":["', 'text/plain'],
])('what was cut before it said how it is proves nothing: %j as %s', (body, type) => {
  expect(interpret(cut(body, type), alone)).toMatchObject({
    ...{ outcome: 'inconclusive', code: 'HEALTH_CUT' },
    reason:
      'http://a/ready answered 200 with more JSON than is read, so nobody knows how it ends: let health.ready name what answers less',
  });
});

test.each([
  ['<html>', 'text/html; charset=utf-8'],
  ['[more]', 'text/html'],
  ['words', undefined],
])('a page is no JSON, however large: %j as %s', (body, type) => {
  expect(interpret(cut(body, type), alone)).toMatchObject({ outcome: 'successful', code: 'HEALTHY' });
  expect(interpret(cut(body, type), { ...alone, where: '[BODY].version' })).toMatchObject({ outcome: 'inconclusive' });
});

test('what is whole before the cut is read', () => {
  expect(interpret(cut('{"status":"DOWN"}    '), alone)).toMatchObject({ outcome: 'failed', code: 'HEALTH_DOWN' });
  expect(interpret(cut('{"status":"UP"}    '), alone)).toMatchObject({ outcome: 'successful' });
});
