import type { Finding, Severity } from '@convoy/model/checks';
import { type Answer, exposed, headerOf, isHttps } from './answer.ts';
import { limitsFrames, policiesOf, type Weakness, weaknessesOf } from './policy.ts';

const mdn = 'https://developer.mozilla.org/en-US/docs/Web';
const guide = (name: string) => `${mdn}/Security/Practical_implementation_guides/${name}`;
const header = (name: string) => `${mdn}/HTTP/Reference/Headers/${name}`;
const owasp = 'https://owasp.org/www-project-secure-headers/';

type Test = (answer: Answer) => readonly Finding[];

/** What browsers show as a page; without a type they guess. */
const isDocument = (answer: Answer): boolean => {
  const { status = 200 } = answer;
  if (status === 204 || (status >= 300 && status < 400)) return false;
  const type = headerOf(answer, 'content-type');
  return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
};

/** Six months, in seconds. */
const longEnough = 15_768_000;

const transport: Test = (answer) => {
  if (!isHttps(answer)) return [];
  const help = guide('TLS#http_strict_transport_security');
  const value = headerOf(answer, 'strict-transport-security');
  if (value === undefined)
    return [exposed(answer, 'hsts-missing', 'medium', { message: 'no Strict-Transport-Security', help })];
  const age = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/i.exec(value.split(',', 1).join(''))?.[1];
  if (age === undefined)
    return [exposed(answer, 'hsts-invalid', 'medium', { message: 'Strict-Transport-Security has no max-age', help })];
  const message = 'Strict-Transport-Security has a max-age of less than six months';
  return Number(age) >= longEnough ? [] : [exposed(answer, 'hsts-short', 'low', { message, help })];
};

const weaknesses: Readonly<Record<Weakness, readonly [Severity, string]>> = {
  'scripts-anywhere': ['medium', 'lets scripts or plugins of any server in: limit script-src and object-src'],
  'unsafe-inline': ['medium', "has 'unsafe-inline' for scripts: use nonces or hashes"],
  'unsafe-eval': ['low', "has 'unsafe-eval' for scripts"],
};

const content: Test = (answer) => {
  if (!isDocument(answer)) return [];
  const help = guide('CSP');
  const policies = policiesOf(headerOf(answer, 'content-security-policy') ?? '');
  if (policies.length === 0)
    return [exposed(answer, 'csp-missing', 'medium', { message: 'no Content-Security-Policy', help })];
  return weaknessesOf(policies).map((weakness) => {
    const [severity, message] = weaknesses[weakness];
    return exposed(answer, `csp-${weakness}`, severity, { message: `Content-Security-Policy ${message}`, help });
  });
};

const frames: Test = (answer) => {
  if (!isDocument(answer)) return [];
  if (limitsFrames(policiesOf(headerOf(answer, 'content-security-policy') ?? ''))) return [];
  const values = (headerOf(answer, 'x-frame-options') ?? '').split(',').map((value) => value.trim().toUpperCase());
  if (values.every((value) => value === 'DENY' || value === 'SAMEORIGIN')) return [];
  const message = 'any site may show it in a frame: neither frame-ancestors nor a valid X-Frame-Options';
  return [exposed(answer, 'framing-allowed', 'medium', { message, help: guide('Clickjacking') })];
};

const sniffing: Test = (answer) => {
  const values = (headerOf(answer, 'x-content-type-options') ?? '').split(',').map((value) => value.trim());
  if (values[0]?.toLowerCase() === 'nosniff') return [];
  const message = 'no X-Content-Type-Options: nosniff';
  return [exposed(answer, 'nosniff-missing', 'low', { message, help: guide('MIME_types') })];
};

const safeReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const unsafeReferrers = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];

/** Of several policies browsers take the last that they know (Referrer Policy, section 8.1). */
const referrer: Test = (answer) => {
  if (!isDocument(answer)) return [];
  const help = guide('Referrer_policy');
  const value = headerOf(answer, 'referrer-policy');
  if (value === undefined)
    return [exposed(answer, 'referrer-policy-missing', 'note', { message: 'no Referrer-Policy', help })];
  const known = value
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => [...safeReferrers, ...unsafeReferrers].includes(one));
  if (safeReferrers.includes(known.at(-1) ?? '')) return [];
  const message = 'Referrer-Policy tells other sites where users come from, or is none that browsers know';
  return [exposed(answer, 'referrer-policy-unsafe', 'low', { message, help })];
};

const advised: Test = (answer) => {
  if (!isDocument(answer)) return [];
  const rows = [
    ['permissions-policy', 'low', 'Permissions-Policy'],
    ['cross-origin-opener-policy', 'note', 'Cross-Origin-Opener-Policy'],
  ] as const;
  return rows
    .filter(([name]) => headerOf(answer, name) === undefined)
    .map(([name, severity, shown]) =>
      exposed(answer, `${name}-missing`, severity, { message: `no ${shown}`, help: header(shown) }),
    );
};

/** What tells an attacker which software answers; the first only where it names a version. */
const telling = ['x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-generator', 'x-runtime-version'];

const versions: Test = (answer) => {
  const named = telling.filter((name) => headerOf(answer, name) !== undefined);
  const server = /\d/.test(headerOf(answer, 'server') ?? '') ? ['server'] : [];
  return [...server, ...named].map((name) =>
    exposed(answer, `version-told-${name}`, 'low', {
      message: `the header ${name} tells which software answers`,
      help: owasp,
    }),
  );
};

/**
 * Response headers against the tests of MDN's HTTP Observatory, graded by what it takes off a score of 100: 30 and more
 * is high, 20 medium, 5 low, nothing a note. From the OWASP Secure Headers Project come Permissions-Policy,
 * Cross-Origin-Opener-Policy and the headers to take away. What is no page (an API's JSON, a redirect) is tested for what
 * concerns any answer: transport, sniffing, versions. Values are not told: they may hold secrets.
 */
export const headerFindings = (answer: Answer): Finding[] =>
  [transport, content, frames, sniffing, referrer, advised, versions].flatMap((test) => test(answer));
