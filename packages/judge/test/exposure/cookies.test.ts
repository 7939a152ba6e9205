import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cookieFindings, cookieOf } from '../../src/exposure/cookies.ts';

const judge = (cookie: string | readonly string[], url = 'https://a.example/', more = {}) =>
  cookieFindings({ url, headers: { 'set-cookie': cookie, ...more } }).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

test.each([
  ['sid=1; Secure; HttpOnly; SameSite=Lax', []],
  ['connect.sid=1; Secure; SameSite=Lax', ['high cookie-readable']],
  ['PHPSESSID=1; HttpOnly; SameSite=Strict', ['high cookie-insecure']],
  ['authToken=1; Secure; HttpOnly', ['note cookie-samesite']],
  ['author=1; Secure; SameSite=Lax', []],
  ['theme=dark; SameSite=Lax', ['medium cookie-insecure']],
  ['theme=dark; Secure; SameSite=None', []],
  ['theme=dark; SameSite=None', ['medium cookie-insecure', 'medium cookie-samesite']],
  ['theme=dark; Secure; SameSite=sometimes', ['medium cookie-samesite']],
  ['csrftoken=1; Secure', ['medium cookie-samesite']],
  ['__Host-a=1; Secure; Path=/; SameSite=Lax', []],
  ['__Host-a=1; Secure; Path=/; Domain=a.example; SameSite=Lax', ['medium cookie-prefix']],
  ['__host-a=1; Secure; Path=/b; SameSite=Lax', ['medium cookie-prefix']],
  ['__Secure-a=1; SameSite=Lax', ['medium cookie-insecure', 'medium cookie-prefix']],
  ['sid=; Max-Age=0', []],
  ['sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', []],
  ['sid; Secure', []],
  ['', []],
])('%s: %j', (cookie, findings) => {
  expect(judge(cookie)).toEqual(findings);
});

test('behind HSTS a cookie without Secure is less grave, and over plain HTTP it is as it must be', () => {
  const hsts = { 'strict-transport-security': 'max-age=31536000' };
  expect(judge('sid=1; HttpOnly; SameSite=Lax', 'https://a/', hsts)).toEqual(['low cookie-insecure']);
  expect(judge('sid=1; HttpOnly; SameSite=Lax', 'http://127.0.0.1:1/')).toEqual([]);
});

test('each cookie is judged for itself, and none is without the header', () => {
  expect(judge(['a=1; Secure; SameSite=Lax', 'b=1; SameSite=Lax'])).toEqual(['medium cookie-insecure']);
  expect(cookieFindings({ url: 'https://a/', headers: {} })).toEqual([]);
  expect(cookieFindings({ url: 'https://a/' })).toEqual([]);
});

test('attributes are read as browsers read them', () => {
  expect(cookieOf(' a = b=c ; PATH = / ;secure;; path=/x')).toEqual({
    name: 'a',
    value: 'b=c',
    attributes: new Map([
      ['path', '/x'],
      ['secure', ''],
      ['', ''],
    ]),
  });
});

test('whatever a server sets, its value is never told', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('Secure', 'SameSite=', 'Max-Age=x', 'Expires=', '='));
  fc.assert(
    fc.property(fc.string(), fc.array(part), (name, parts) => {
      const cookie = [`${name.replaceAll(/[;=]/g, '')}sess=s3cret-value`, ...parts].join(';');
      expect(JSON.stringify(cookieFindings({ url: 'https://a/', headers: { 'set-cookie': [cookie] } }))).not.toContain(
        's3cret',
      );
    }),
  );
});
