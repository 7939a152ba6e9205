import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, redirected } from '../../src/probes/redirect.ts';

const from = 'https://a.example/path/here?q=1';
const asked = (more: Partial<Asked> = {}): Asked => ({ url: new URL(from), method: 'GET', headers: {}, ...more });
const post = asked({
  method: 'POST',
  headers: { Accept: '*/*', 'Content-Type': 'text/plain', 'X-Key': 'k' },
  body: 'b',
});

test('other answers and those that name nothing lead nowhere', () => {
  for (const status of [200, 201, 300, 304, 305, 306, 309, 404]) expect(redirected(asked(), status, '/b')).toBeNull();
  expect(redirected(asked(), 302, undefined)).toBeNull();
});

test.each([
  ['/b', 'https://a.example/b'],
  ['b', 'https://a.example/path/b'],
  ['?r=2', 'https://a.example/path/here?r=2'],
  ['//a.example/c#there', 'https://a.example/c'],
  ['https://x:y@a.example/d', 'https://a.example/d'],
  ['', from],
])('location %j is %s', (location, url) => expect(redirected(asked(), 302, location)?.url.href).toBe(url));

test.each([
  ['POST', 301, 'GET'],
  ['POST', 302, 'GET'],
  ['POST', 303, 'GET'],
  ['POST', 307, 'POST'],
  ['POST', 308, 'POST'],
  ['PUT', 301, 'PUT'],
  ['PUT', 303, 'GET'],
  ['HEAD', 303, 'HEAD'],
  ['HEAD', 301, 'HEAD'],
])('%s after %i is %s, with its body only where it stays', (method, status, then) => {
  const next = redirected({ ...post, method }, status, '/b');
  expect(next?.method).toBe(then);
  if (then === 'GET')
    expect(next).toEqual({
      url: new URL('https://a.example/b'),
      method: 'GET',
      headers: { Accept: '*/*', 'X-Key': 'k' },
    });
  else expect(next).toEqual({ ...post, method: then, url: new URL('https://a.example/b') });
});

test.each([
  ['http://a.example/b', 'from https to http'],
  ['ftp://a.example/b', 'no address'],
  ['javascript:alert(1)', 'no address'],
  ['http://', 'no address'],
  [['/a', '/b'], 'no address'],
])('%j is refused: %s', (location, message) => {
  expect(() => redirected(asked(), 302, location)).toThrow(message);
});

const origins = ['https://b.example', 'https://a.example:8443', 'https://sub.a.example', 'https://a.example.b.example'];

test('no header that could be a credential, and no body, comes to another origin', () => {
  const harmless = fc.constantFrom('accept', 'Accept-Language', 'user-agent', 'Cache-Control');
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/)
    .filter((one) => !/^(accept|cache|content|pragma|user)/i.test(one));
  const known = fc.constantFrom('Authorization', 'COOKIE', 'x-api-key', 'Proxy-Authorization', 'Private-Token', name);
  const secret = fc.oneof(known.chain((one) => (typeof one === 'string' ? fc.constant(one) : one)));
  const status = fc.constantFrom(301, 302, 303, 307, 308);
  fc.assert(
    fc.property(secret, harmless, status, fc.constantFrom(...origins), (credential, other, code, origin) => {
      const location = `${origin}/in?token=SECRET`;
      expect(redirected(asked({ headers: { [other]: 'x' } }), code, location)?.url.origin).toBe(origin);
      const refusal = () => redirected(asked({ headers: { [other]: 'x', [credential]: 'VALUE' } }), code, location);
      expect(refusal).toThrow(`${origin}, which must not get ${credential}`);
      expect(refusal).not.toThrow(/SECRET|VALUE/);
      expect(redirected(asked({ headers: { [credential]: 'x' } }), code, '/in')?.headers).toEqual({
        [credential]: 'x',
      });
    }),
  );
  expect(() => redirected({ ...post, headers: {} }, 307, `${origins[0]}/`)).toThrow('the body');
  expect(redirected({ ...post, headers: {} }, 303, `${origins[0]}/`)).toMatchObject({ method: 'GET' });
});
