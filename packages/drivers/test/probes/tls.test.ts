import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { answerOf } from '@convoy/judge/answer';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { createProbe } from '../../src/probes/http.ts';
import { certificate } from './certificate.ts';
import { answer } from './hostile.ts';
import { servers } from './servers.ts';

const here = servers();
afterEach(() => here.close());

const hour = 3_600_000;
/** Certificates count in whole seconds. */
const now = Math.floor(Date.now() / 1000) * 1000;
const authority = certificate({ name: 'Test Authority', isAuthority: true });
const others = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...others, authority.cert]));
afterAll(() => setDefaultCACertificates(others));

const look = (url: string) => createProbe(systemClock).look({ url, timeoutMs: 60_000 }, new AbortController().signal);
/** Whether anybody was asked anything comes first. */
const lookAt = async (identity: Parameters<typeof here.secure>[0], options = {}) => {
  let asked = 0;
  const url = await here.secure(identity, (socket) => socket.end(answer('ok'), () => asked++), options);
  const seen = await look(url);
  await here.quiet();
  expect(here.count().made).toBe(1);
  return { asked, seen };
};

test('a good certificate is told with its dates, names and chain', async () => {
  const notAfter = now + 90 * 24 * hour;
  const altNames = ['localhost', '*.a.example'];
  const { seen } = await lookAt(certificate({ altNames, notAfter, by: authority }));
  const leaf = { subject: 'CN=localhost', issuer: 'CN=Test Authority', notAfter, notBefore: Date.UTC(2025, 0, 1) };
  expect(seen).toMatchObject({ connected: true, status: 200, body: 'ok', ip: '127.0.0.1', dnsRcode: 'NOERROR' });
  expect(seen.tls).toEqual({
    ...leaf,
    protocol: 'TLSv1.3',
    cipher: expect.stringMatching(/^TLS_AES_/),
    altNames: ['DNS:localhost', 'DNS:*.a.example'],
    authorized: true,
    chain: [leaf, { ...leaf, subject: 'CN=Test Authority', notAfter: Date.UTC(2049, 11, 31) }],
  });
  expect(seen.timings).toEqual({
    connectMs: expect.any(Number),
    tlsMs: expect.any(Number),
    firstByteMs: expect.any(Number),
    totalMs: seen.ms,
  });
  expect(answerOf(seen, now).certificateExpirationMs).toBe(90 * 24 * hour);
});

test('a short-lived one is in force, and how long is known', async () => {
  const { seen } = await lookAt(certificate({ notBefore: now - hour, notAfter: now + hour, by: authority }));
  expect(seen).toMatchObject({ status: 200, tls: { authorized: true } });
  expect(answerOf(seen, now).certificateExpirationMs).toBe(hour);
});

test.each([
  ['expired', { notAfter: now - hour, by: authority }, 'CERT_HAS_EXPIRED', 'expired', -hour],
  [
    'not yet in force',
    { notBefore: now + hour, notAfter: now + 2 * hour, by: authority },
    'CERT_NOT_YET_VALID',
    'not yet',
    2 * hour,
  ],
  ['self-signed', { notAfter: now + hour }, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed', hour],
  [
    'of an unknown authority',
    { notAfter: now + hour, by: certificate({ name: 'Unknown', isAuthority: true }) },
    'SELF_SIGNED_CERT_IN_CHAIN',
    'self-signed',
    hour,
  ],
  [
    'of another host',
    { name: 'other.example', notAfter: now + hour, by: authority },
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'altnames',
    hour,
  ],
])('one that is %s is refused before anything is asked, and described', async (_, wanted, fault, message, left) => {
  const { asked, seen } = await lookAt(certificate(wanted));
  expect(seen).toMatchObject({
    connected: false,
    tls: {
      authorized: false,
      fault,
      protocol: 'TLSv1.3',
      subject: `CN=${'name' in wanted ? wanted.name : 'localhost'}`,
    },
    fault: { kind: 'tls', message: expect.stringContaining(message) },
  });
  expect(seen).not.toHaveProperty('status');
  expect(asked).toBe(0);
  expect(answerOf(seen, now).certificateExpirationMs).toBe(left);
});

test('protocol and cipher are those of the connection', async () => {
  const { seen } = await lookAt(certificate({ by: authority }), { maxVersion: 'TLSv1.2' });
  expect(seen.tls).toMatchObject({
    authorized: true,
    protocol: 'TLSv1.2',
    cipher: expect.stringMatching(/^TLS_ECDHE_/),
  });
});

test('who shows no common ground has no certificate to tell of', async () => {
  const old = await lookAt(certificate({ by: authority }), {
    minVersion: 'TLSv1.1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  expect(old.seen).toMatchObject({ connected: false, fault: { kind: 'tls' } });
  expect(old.seen).not.toHaveProperty('tls');
});

test('a server that wants a certificate of ours is a fault of TLS', async () => {
  const { seen, asked } = await lookAt(certificate({ by: authority }), { requestCert: true, rejectUnauthorized: true });
  expect(seen.fault?.kind).toMatch(/^(tls|reset)$/);
  expect(asked).toBe(0);
});

test('HTTP to a server of TLS and the reverse are what they are', async () => {
  const secure = await here.secure(certificate({ by: authority }), () => {});
  expect(await look(secure.replace('https://localhost', 'http://127.0.0.1'))).toMatchObject({
    connected: true,
    fault: { kind: expect.stringMatching(/^(protocol|reset)$/) },
  });
  const plain = await here.http((_, response) => response.end());
  expect(await look(plain.replace('http:', 'https:'))).toMatchObject({ connected: false, fault: { kind: 'tls' } });
  await here.quiet();
});

test('names in certificates are bounded, whatever they hold', async () => {
  const altNames = [...Array.from({ length: 200 }, (_, index) => `a${index}.example`), 'b"c, DNS:localhost'];
  const { seen } = await lookAt(certificate({ name: `n\n${'x'.repeat(60_000)}`, altNames, by: authority }));
  expect(seen.tls?.subject.length).toBe(300);
  expect(seen.tls?.altNames).toHaveLength(100);
  expect(seen.fault?.message.length).toBeLessThanOrEqual(300);
  expect(seen.fault?.message).not.toMatch(/\n/);
});
