import type { Finding } from '@convoy/model/checks';
import { plain } from '../plain.ts';
import { type Answer, exposed } from './answer.ts';

/** Times in ms since the epoch. */
interface Validity {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

/** What of a handshake is judged. */
export interface Handshake extends Validity {
  /** Such as `TLSv1.3`. */
  readonly protocol: string;
  readonly authorized: boolean;
  /** By OpenSSL's or Node's code. */
  readonly fault?: string;
  /** Leaf first. */
  readonly chain: readonly Validity[];
}

const dayMs = 86_400_000;
const help = 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/TLS';
/** RFC 8996 and RFC 9325, section 3.1.1: not to be used. */
const old = /^(?:SSLv\d|TLSv1|TLSv1\.1)$/;

/** The furthest day that a date can be (ECMAScript, section 21.4.1.1). */
const furthest = 8.64e15;
const isDay = (ms: number): boolean => Math.abs(ms) <= furthest;
const dayOf = (ms: number): string =>
  isDay(ms) ? new Date(ms).toISOString().slice(0, 10) : 'a day that cannot be read';

const trustOf = ({ authorized, fault = '' }: Handshake): readonly [string, string] | undefined => {
  // Its dates are told by themselves.
  if (authorized || fault === 'CERT_HAS_EXPIRED' || fault === 'CERT_NOT_YET_VALID') return undefined;
  return fault === 'ERR_TLS_CERT_ALTNAME_INVALID'
    ? ['certificate-host', 'the certificate is of another host']
    : [
        'certificate-untrusted',
        `no authority that is trusted here vouches for the certificate (${plain(fault || 'no reason given', 60)})`,
      ];
};

/** The certificate and how it was spoken with. `days`: for so many more it must be valid; `now` in ms since the epoch. */
export const certificateFindings = (answer: Answer, tls: Handshake, days: number, now: number): Finding[] => {
  const found = (rule: string, severity: Finding['severity'], message: string): Finding =>
    exposed(answer, rule, severity, { message, help, of: 'tls' });
  const left = Math.floor((tls.notAfter - now) / dayMs);
  const findings: Finding[] = [];
  if (!isDay(tls.notAfter) || !isDay(tls.notBefore))
    findings.push(found('certificate-dates', 'high', 'the dates of the certificate cannot be read'));
  else if (tls.notAfter <= now)
    findings.push(found('certificate-expired', 'critical', `the certificate expired on ${dayOf(tls.notAfter)}`));
  else if (tls.notBefore > now)
    findings.push(
      found('certificate-early', 'critical', `the certificate is valid from ${dayOf(tls.notBefore)} on only`),
    );
  else if (left < days)
    findings.push(
      found(
        'certificate-expires',
        'high',
        `the certificate expires in ${left} days, on ${dayOf(tls.notAfter)}; ${days} are asked for`,
      ),
    );
  const trust = trustOf(tls);
  if (trust) findings.push(found(trust[0], 'high', trust[1]));
  const [between] = tls.chain
    .slice(1)
    .filter(({ subject, issuer, notAfter }) => subject !== issuer && !(notAfter - now >= days * dayMs));
  if (between)
    findings.push(
      found(
        'certificate-chain',
        'high',
        `a certificate between it and its authority expires on ${dayOf(between.notAfter)}`,
      ),
    );
  if (old.test(tls.protocol))
    findings.push(
      found('tls-old', 'high', `${tls.protocol} was agreed on, which RFC 8996 forbids: ask for TLS 1.2 or later`),
    );
  return findings;
};
