import { Faulty } from './fault.ts';

/** One request of a look. Names of headers as they were given. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** All that may be told to another host; any other header could be what lets somebody in. */
const harmless = /^(accept|accept-(charset|encoding|language)|cache-control|content-type|pragma|user-agent)$/i;

const targetOf = (from: URL, location: string | readonly string[]): URL => {
  const to = typeof location === 'string' && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (!to || !/^https?:$/.test(to.protocol)) throw new Faulty('redirect', 'redirects to what is no address of HTTP');
  // What a server names as user and password is none of ours.
  return Object.assign(to, { username: '', password: '', hash: '' });
};

const refuse = ({ url, headers, body }: Asked, to: URL): void => {
  if (url.protocol === 'https:' && to.protocol === 'http:')
    throw new Faulty('redirect', `redirects from https to http at ${to.host}`);
  if (to.origin === url.origin) return;
  const kept = Object.keys(headers).filter((name) => !harmless.test(name));
  if (body !== undefined) kept.push('the body');
  if (kept.length > 0)
    throw new Faulty(
      'redirect',
      `redirects to ${to.origin}, which must not get ${kept.join(', ')}: look there instead`,
    );
};

/** RFC 9110 §15.4: 303 asks for GET; so do 301 and 302 after a POST, by custom; 307 and 308 ask the same again. */
const isRewritten = (status: number, method: string): boolean =>
  status === 303 ? method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST';

const withoutBody = (asked: Asked, url: URL): Asked => ({
  url,
  method: 'GET',
  headers: Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !/^content-/i.test(name))),
});

/**
 * The request that an answer redirects to, null where it redirects to none. Throws a `Faulty` where that must not be
 * followed: to another origin (RFC 6454) with anything that may be a credential, from https to http, out of HTTP.
 */
export const redirected = (
  asked: Asked,
  status: number,
  location: string | readonly string[] | undefined,
): Asked | null => {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) return null;
  const url = targetOf(asked.url, location);
  const next = isRewritten(status, asked.method) ? withoutBody(asked, url) : { ...asked, url };
  refuse({ ...next, url: asked.url }, url);
  return next;
};
