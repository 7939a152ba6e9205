import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerFindings } from '../../src/exposure/headers.ts';

type Headers = Readonly<Record<string, string | readonly string[]>>;

const good = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
};
const judge = (headers: Headers, url = 'https://a.example/', status = 200) =>
  headerFindings({ url, status, headers }).map(({ rule, severity }) => `${severity} ${rule}`);
const without = (name: keyof typeof good): Headers => {
  const { [name]: _gone, ...rest } = good;
  return rest;
};

test('a page with all of it has no finding', () => {
  expect(judge(good)).toEqual([]);
});

test.each([
  ['strict-transport-security', 'medium hsts-missing'],
  ['x-content-type-options', 'low nosniff-missing'],
  ['referrer-policy', 'note referrer-policy-missing'],
  ['permissions-policy', 'low permissions-policy-missing'],
  ['cross-origin-opener-policy', 'note cross-origin-opener-policy-missing'],
] as const)('without %s: %s', (name, finding) => {
  expect(judge(without(name))).toEqual([finding]);
});

test.each([
  [{ 'strict-transport-security': 'max-age=15767999' }, ['low hsts-short']],
  [{ 'strict-transport-security': 'max-age="15768000"' }, []],
  [{ 'strict-transport-security': 'includeSubDomains' }, ['medium hsts-invalid']],
  [{ 'strict-transport-security': 'max-age=soon' }, ['medium hsts-invalid']],
  [{ 'x-content-type-options': 'sniff' }, ['low nosniff-missing']],
  [{ 'referrer-policy': 'no-referrer, unsafe-url' }, ['low referrer-policy-unsafe']],
  [{ 'referrer-policy': 'unsafe-url, strict-origin, unknown' }, []],
  [{ 'referrer-policy': 'unknown' }, ['low referrer-policy-unsafe']],
  [{ server: 'nginx' }, []],
  [{ server: 'nginx/1.22.1', 'x-powered-by': 'Express' }, ['low version-told-server', 'low version-told-x-powered-by']],
] as const)('%j: %j', (change, findings) => {
  expect(judge({ ...good, ...change })).toEqual(findings);
});

const framed = "frame-ancestors 'none'";

test.each([
  [`default-src 'self' 'unsafe-inline'; ${framed}`, ['medium csp-unsafe-inline']],
  [`default-src 'self' 'unsafe-inline' 'nonce-abc'; ${framed}`, []],
  [`default-src 'self'; script-src 'self' 'unsafe-eval'; ${framed}`, ['low csp-unsafe-eval']],
  [`default-src 'self'; style-src 'unsafe-inline'; ${framed}`, []],
  [`default-src *; ${framed}`, ['medium csp-scripts-anywhere']],
  [`script-src 'self'; ${framed}`, ['medium csp-scripts-anywhere']],
  [`script-src 'strict-dynamic' https: 'nonce-a'; object-src 'none'; ${framed}`, []],
  [`img-src *; ${framed}`, ['medium csp-scripts-anywhere']],
  // All policies apply: what one forbids is forbidden.
  [`default-src *, default-src 'self'; ${framed}`, []],
  [`default-src 'self'; default-src *; ${framed}`, []],
  [`DEFAULT-SRC 'Self'; ${framed}`, []],
  ["default-src 'self'", ['medium framing-allowed']],
  ['', ['medium csp-missing', 'medium framing-allowed']],
  [' ; , ;', ['medium csp-missing', 'medium framing-allowed']],
])('the policy %j: %j', (policy, findings) => {
  expect(judge({ ...good, 'content-security-policy': policy })).toEqual(findings);
});

test('a frame may be forbidden by the older header too', () => {
  const policy = { 'content-security-policy': "default-src 'self'" };
  expect(judge({ ...good, ...policy, 'x-frame-options': 'deny' })).toEqual([]);
  expect(judge({ ...good, ...policy, 'x-frame-options': 'DENY, ALLOW-FROM https://b/' })).toEqual([
    'medium framing-allowed',
  ]);
});

test('an API and a redirect are held to what concerns any answer, and plain HTTP to no transport', () => {
  const bare = ['medium hsts-missing', 'low nosniff-missing'];
  expect(judge({ 'content-type': 'application/json' })).toEqual(bare);
  expect(judge({ location: '/b', 'content-type': 'text/html' }, 'https://a.example/', 302)).toEqual(bare);
  expect(judge({ 'content-type': 'application/json' }, 'http://127.0.0.1:8080/')).toEqual(['low nosniff-missing']);
  expect(judge({}).length).toBeGreaterThan(bare.length);
  const followed = { url: 'http://a/', redirects: ['https://a/'], headers: { 'content-type': 'application/json' } };
  expect(headerFindings(followed).map(({ rule }) => rule)).toContain('hsts-missing');
});

test('the same is found again under the same fingerprint, whatever port the candidate has', () => {
  const of = (url: string) => headerFindings({ url, headers: {} }).map(({ fingerprint }) => fingerprint);
  expect(of('http://127.0.0.1:4001/a?b=1')).toEqual(of('http://127.0.0.1:4002/a'));
  expect(of('http://127.0.0.1:4001/a')).not.toEqual(of('http://127.0.0.1:4001/b'));
});

const anyHeaders = fc.dictionary(
  fc.constantFrom(...Object.keys(good), 'server', 'set-cookie', '__proto__'),
  fc.oneof(fc.string(), fc.array(fc.string())),
);

test('whatever a server sends, findings never hold it', () => {
  fc.assert(
    fc.property(anyHeaders, fc.string(), (headers, url) => {
      const marked = { ...headers, 'x-powered-by': 's3cret-value', server: 's3cret-value/1' };
      expect(JSON.stringify(headerFindings({ url, headers: marked }))).not.toContain('s3cret');
    }),
  );
});
