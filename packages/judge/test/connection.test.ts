import type { Look } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import { interpret } from '../src/identity.ts';

const connected = (url: string): Look => ({ url, connected: true, ms: 2 });
const certain = { version: '2', where: null, certain: true };

test.each(['tcp://127.0.0.1:5432', 'tls://db.example:5432'])(
  'of %s more than a connection is not to be had, and where it is certain whose it is that is enough',
  (url) => {
    expect(interpret(connected(url), certain)).toMatchObject({ outcome: 'successful', code: 'HEALTHY' });
    expect(interpret(connected(url), { ...certain, certain: false })).toMatchObject({ code: 'NO_IDENTITY' });
    expect(interpret(connected(url), { ...certain, where: '[BODY].version' })).toMatchObject({ code: 'NO_IDENTITY' });
    const refused: Look = { url, connected: false, ms: 1, fault: { kind: 'refused', message: 'nobody listens' } };
    expect(interpret(refused, certain)).toMatchObject({ outcome: 'failed', code: 'HEALTH_REFUSED' });
  },
);

test('an HTTP server that connects and says nothing is no healthy one', () => {
  expect(interpret(connected('http://127.0.0.1:1/'), certain)).toMatchObject({ outcome: 'failed' });
});
