import type { Finding } from '@convoy/model/checks';
import { isTelling, partsOf } from '@convoy/model/telling';
import { plain } from '../plain.ts';
import { type Answer, exposed, headerOf, isHttps } from './answer.ts';

export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** By lower-case names; of repeated ones the last counts. */
  readonly attributes: ReadonlyMap<string, string>;
}

const pairOf = (text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

/** As browsers read `Set-Cookie` (RFC 6265, section 5.2); one without `=` or name is null there, and none here. */
export const cookieOf = (text: string): Cookie | null => {
  const [pair = '', ...rest] = text.split(';');
  const [name, value] = pairOf(pair);
  if (!pair.includes('=') || name === '') return null;
  const attributes = new Map(rest.map(pairOf).map(([attribute, given]) => [attribute.toLowerCase(), given] as const));
  return { name, value, attributes };
};

/** Of an answer so many are looked at. */
const mostCookies = 100;

const cookiesOf = ({ headers = {} }: Answer): Cookie[] => {
  const given = Object.hasOwn(headers, 'set-cookie') ? headers['set-cookie'] : undefined;
  const texts = typeof given === 'string' ? [given] : (given ?? []);
  return texts.slice(0, mostCookies).flatMap((text) => cookieOf(text) ?? []);
};

/** One that is taken away: what it looks like does not matter. */
const isGone = ({ attributes }: Cookie): boolean => {
  const age = attributes.get('max-age') ?? '';
  if (/^-?\d+$/.test(age)) return Number(age) <= 0;
  return /\b(?:1970|01-Jan-70)\b/i.test(attributes.get('expires') ?? '');
};

/** By its name, for nothing else tells: the Observatory knows `sess` and `login`; the others are as common. */
const isSessionName = (name: string): boolean =>
  /sess|login/i.test(name) || isTelling(name) || /(?:^|_)(?:sid|jwt)(?:_|$)/.test(partsOf(name));
const antiForgery = /csrf|xsrf/i;

const help = 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/Cookies';

const prefixFault = ({ name, attributes }: Cookie): string | undefined => {
  const secure = attributes.has('secure');
  if (/^__Host-/i.test(name) && !(secure && attributes.get('path') === '/' && !attributes.has('domain')))
    return '__Host- needs Secure, Path=/ and no Domain';
  return /^__Secure-/i.test(name) && !secure ? '__Secure- needs Secure' : undefined;
};

const sameSiteFault = ({ attributes }: Cookie, forgery: boolean): string | undefined => {
  const given = attributes.get('samesite')?.toLowerCase();
  if (given === undefined) return forgery ? 'guards against forgery and has no SameSite' : undefined;
  if (!['strict', 'lax', 'none'].includes(given)) return 'has a SameSite that is neither Strict, Lax nor None';
  return given === 'none' && !attributes.has('secure')
    ? 'has SameSite=None without Secure: browsers drop it'
    : undefined;
};

const faultsOf = (cookie: Cookie, answer: Answer): Finding[] => {
  const { name, attributes } = cookie;
  const forgery = antiForgery.test(name);
  const isSession = !forgery && isSessionName(name);
  const guarded = headerOf(answer, 'strict-transport-security') !== undefined;
  const found = (rule: string, severity: Finding['severity'], message: string): Finding =>
    exposed(answer, rule, severity, { message: `the cookie ${plain(name, 60)} ${message}`, help, of: plain(name, 60) });
  const findings: Finding[] = [];
  if (isHttps(answer) && !attributes.has('secure')) {
    const open = isSession ? 'high' : 'medium';
    findings.push(found('cookie-insecure', guarded ? 'low' : open, 'has no Secure'));
  }
  if (isSession && !attributes.has('httponly'))
    findings.push(found('cookie-readable', 'high', 'looks like a session and has no HttpOnly'));
  const site = sameSiteFault(cookie, forgery);
  if (site) findings.push(found('cookie-samesite', 'medium', site));
  else if (!attributes.has('samesite')) findings.push(found('cookie-samesite', 'note', 'has no SameSite'));
  const prefix = prefixFault(cookie);
  if (prefix) findings.push(found('cookie-prefix', 'medium', `is dropped by browsers: ${prefix}`));
  return findings;
};

/**
 * Cookies that an answer sets, by the tests of MDN's HTTP Observatory and its weights (see `headerFindings`), and the
 * prefixes of RFC 6265bis, section 4.1.3. Values are never told.
 */
export const cookieFindings = (answer: Answer): Finding[] =>
  cookiesOf(answer)
    .filter((cookie) => !isGone(cookie))
    .flatMap((cookie) => faultsOf(cookie, answer));
