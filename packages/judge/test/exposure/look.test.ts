import { expect, test } from '@jest/globals';
import type { Handshake } from '../../src/exposure/certificate.ts';
import { judgeLook } from '../../src/exposure/look.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2027, 0, 1, 12);

const validity = (days: number, subject = 'CN=a') => ({
  ...{ subject, issuer: 'CN=authority' },
  ...{ notBefore: now - 30 * dayMs, notAfter: now + days * dayMs },
});
const handshake = (change: Partial<Handshake> = {}, days = 90): Handshake => ({
  ...validity(days),
  ...{ protocol: 'TLSv1.3', authorized: true, chain: [] },
  ...change,
});
const url = 'https://a.example/';
const only = { headers: false, cookies: false, tlsDays: 14 };
const judge = (tls: Handshake) =>
  judgeLook({ url, tls }, only, now).findings.map(({ rule, severity }) => `${severity} ${rule}`);

test.each([
  [handshake(), []],
  [handshake({}, 14), []],
  [handshake({}, 13.9), ['high certificate-expires']],
  [handshake({}, 0), ['critical certificate-expired']],
  [handshake({ authorized: false, fault: 'CERT_HAS_EXPIRED' }, -3), ['critical certificate-expired']],
  [handshake({ notBefore: now + 1 }), ['critical certificate-early']],
  [handshake({ authorized: false, fault: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), ['high certificate-untrusted']],
  [handshake({ authorized: false, fault: 'ERR_TLS_CERT_ALTNAME_INVALID' }), ['high certificate-host']],
  [handshake({ authorized: false }), ['high certificate-untrusted']],
  [handshake({ protocol: 'TLSv1.1' }), ['high tls-old']],
  [handshake({ protocol: 'TLSv1.2' }), []],
  [handshake({ notAfter: Number.NaN }), ['high certificate-dates']],
  [handshake({ chain: [validity(90), validity(5, 'CN=between')] }), ['high certificate-chain']],
  [handshake({ chain: [validity(90), { ...validity(-5, 'CN=authority') }] }), []],
])('a certificate %#', (tls, findings) => {
  expect(judge(tls)).toEqual(findings);
});

test('the days that are left are told', () => {
  const [finding] = judgeLook({ url, tls: handshake({}, 3.5) }, only, now).findings;
  expect(finding).toMatchObject({
    message: '/: the certificate expires in 3 days, on 2027-01-05; 14 are asked for',
    fingerprint: 'certificate-expires:tls',
  });
});

const all = { headers: true, cookies: true, tlsDays: 14 };
const refused = { kind: 'refused', message: 'connect ECONNREFUSED' } as const;

test('what was to be looked at and was not seen is said: nothing found there is no pass', () => {
  expect(judgeLook({ url, fault: refused }, all, now)).toEqual({
    findings: [],
    unseen: [
      'https://a.example/ showed no certificate: connect ECONNREFUSED',
      'https://a.example/ gave no headers: connect ECONNREFUSED',
    ],
  });
  expect(judgeLook({ url: 'http://a/', headers: {} }, all, now).unseen).toEqual([]);
  expect(judgeLook({ url, fault: refused }, { headers: false, cookies: false, tlsDays: null }, now).unseen).toEqual([]);
});

test('only what is asked for is judged', () => {
  const look = { url, headers: { 'set-cookie': 'sid=1' }, tls: handshake({ protocol: 'TLSv1' }) };
  const rules = (wanted: Partial<typeof all>) =>
    new Set(
      judgeLook(look, { headers: false, cookies: false, tlsDays: null as never, ...wanted }, now).findings.map(
        ({ rule }) => rule.split('-')[0],
      ),
    );
  expect(rules({})).toEqual(new Set());
  expect(rules({ cookies: true })).toEqual(new Set(['cookie']));
  expect(rules({ tlsDays: 1 })).toEqual(new Set(['tls']));
  expect(rules({ headers: true })).toContain('csp');
});
