import { expect, test } from '@jest/globals';
import { answerOf } from '../src/answer.ts';

const leaf = { subject: 'CN=a', issuer: 'CN=b', notBefore: 0, notAfter: 90_000 };

test('a look as conditions take it, with the time that the certificate has left', () => {
  const tls = { ...leaf, protocol: 'TLSv1.3', cipher: 'c', altNames: [], authorized: true, chain: [leaf] };
  const headers = { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] };
  const seen = { status: 200, headers, body: 'ok', ip: '127.0.0.1', dnsRcode: 'NOERROR' };
  const look = { url: 'https://a/', connected: true, ms: 12, ...seen, tls };
  const answer = { ...seen, durationMs: 12, connected: true };
  expect(answerOf(look, 60_000)).toEqual({ ...answer, certificateExpirationMs: 30_000 });
  expect(answerOf(look, 100_000)).toEqual({ ...answer, certificateExpirationMs: -10_000 });
});

test('where nothing came, nothing is made up', () => {
  const look = { url: 'http://a/', connected: false, ms: 3, fault: { kind: 'refused', message: 'm' } } as const;
  expect(answerOf(look, 0)).toEqual({ durationMs: 3, connected: false });
});
