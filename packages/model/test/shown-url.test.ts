import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownUrl } from '../src/shown-url.ts';

test.each([
  ['https://a.example:8080/health', 'https://a.example:8080/health'],
  ['https://me:pass@a.example/x', 'https://***@a.example/x'],
  ['https://token@a.example/x', 'https://***@a.example/x'],
  ['https://a@b@c.example/', 'https://***@c.example/'],
  ['https:me:pass@a.example', 'https:***@a.example'],
  ['http:\\\\me:pass@a.example', 'http:\\\\***@a.example'],
  ['tcp://me@a.example:5432', 'tcp://***@a.example:5432'],
  ['http://a.example/@me', 'http://a.example/@me'],
  ['http://a.example?q=x@y&key&=z&#frag', 'http://a.example?q=***&***&=***&'],
  ['http://a.example/?a=b?c=d', 'http://a.example/?a=***'],
  ['not a url', 'not a url'],
  ['sim:/1/web/live', 'sim:/1/web/live'],
])('%s is shown as %s', (url, shown) => expect(shownUrl(url)).toBe(shown));

test('wherever a parser finds a user, a password, a parameter or a fragment, none of them is shown', () => {
  const secret = fc.stringMatching(/^SECRET[A-Za-z0-9]{3,9}$/);
  const slashes = fc.constantFrom('//', '/', '', '\\\\', '///');
  fc.assert(
    fc.property(secret, secret, secret, secret, slashes, (user, password, value, fragment, between) => {
      const url = `https:${between}${user}:${password}@a.example/path?token=${value}#${fragment}`;
      expect(new URL(url).username).toBe(user);
      expect(shownUrl(url)).not.toContain('SECRET');
      expect(shownUrl(url)).toContain('a.example/path?token=');
    }),
  );
});
