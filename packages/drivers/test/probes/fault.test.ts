import { expect, test } from '@jest/globals';
import { Faulty, faultOf } from '../../src/probes/fault.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error('m'), { code, ...more });

test.each([
  ['refused', coded('EHOSTUNREACH')],
  ['refused', new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')])],
  ['dns', coded('EAI_AGAIN')],
  ['tls', coded('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE')],
  ['tls', coded('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE')],
  ['tls', coded('ERROR_IN_CERT_NOT_AFTER_FIELD')],
  ['tls', coded('PATH_LENGTH_EXCEEDED')],
  ['tls', coded('UNSPECIFIED')],
  ['reset', new Error('m', { cause: coded('ECONNRESET') })],
  ['timeout', coded('ETIMEDOUT')],
  ['redirect', new Faulty('redirect', 'm')],
  ['own', coded('EMFILE')],
  ['own', null],
  ['own', 'thrown'],
])('%s: %p', (kind, thrown) => expect(faultOf(thrown).kind).toBe(kind));

test('of OpenSSL only what it says is told', () => {
  const thrown = { library: 'SSL routines', reason: 'wrong version number', message: '40F:error:../deps/ssl.c:354:' };
  expect(faultOf(thrown).message).toBe('wrong version number');
});

test('a message is one line of no more than 300 characters', () => {
  const { message } = faultOf(new Error(`a\n::error::b\u0085${'c'.repeat(1000)}`));
  expect(message).toMatch(/^a ::error::b c+$/);
  expect(message).toHaveLength(300);
});
