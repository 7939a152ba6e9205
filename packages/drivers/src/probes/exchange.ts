import type { Socket } from 'node:net';
import type { Clock } from '@convoy/model/ports';
import { Client } from 'undici';
import { readBody } from './body.ts';
import { dial, type Seen } from './dial.ts';
import { Faulty } from './fault.ts';
import { type Asked, redirected } from './redirect.ts';
import { took } from './took.ts';

/** Headers of one answer, in bytes. */
const mostHeaders = 64 * 1024;
/** All that comes before the headers are whole, in bytes: more than a socket holds and whole headers together. */
const mostBefore = 4 * mostHeaders;

/**
 * Undici would connect anew where a connection ends before anything was asked. It is told later, for while it asks for a
 * connection it takes up no request.
 */
const clientOn = (socket: Socket, origin: string): Client => {
  let isTaken = false;
  return new Client(origin, {
    connect: (_, done) => {
      const fault = isTaken || socket.destroyed ? new Faulty('reset', 'the connection was closed') : null;
      isTaken = true;
      queueMicrotask(() => (fault ? done(fault, null) : done(null, socket)));
    },
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 0,
    allowH2: false,
    maxHeaderSize: mostHeaders,
  });
};

type Answered = Readonly<Record<string, string | readonly string[] | undefined>>;

/** RFC 9110 §5.3 joins by commas what is repeated; only `set-cookie` has commas of its own. */
const headersOf = (headers: Answered): NonNullable<Seen['headers']> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => {
      const values = typeof value === 'string' ? [value] : value;
      return [name, name === 'set-cookie' ? values : values.join(', ')];
    }),
  );

/** Undici has no limit to a reason phrase or to how many answers of 1xx come first. */
const guard = (socket: Socket, seen: Seen): void => {
  socket.on('readable', () => {
    if (seen.status === undefined && socket.bytesRead > mostBefore)
      socket.destroy(new Faulty('protocol', `sends more than ${mostBefore} bytes and no end of its headers`));
  });
};

const portOf = ({ protocol, port }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80));

/** RFC 3986 writes an IPv6 address in brackets, nobody else does. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * One request over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Fills `seen`, and returns the next request where one of `follow` redirects is left and the
 * answer is one, whose body then nobody reads. Rejects with what `faultOf` knows.
 */
export const exchange = async (
  clock: Clock,
  asked: Asked,
  limits: { readonly maxBody: number; readonly isFollowing: boolean },
  seen: Seen,
  signal: AbortSignal,
): Promise<Asked | null> => {
  const { url, method, headers, body } = asked;
  const began = clock.now();
  const to = { host: hostOf(url), port: portOf(url), ...(url.protocol === 'https:' && { protocols: ['http/1.1'] }) };
  const socket = await dial(clock, to, seen, signal);
  const client = clientOn(socket, url.origin);
  client.once('connect', () => guard(socket, seen));
  const close = () => void client.destroy().catch(() => {});
  signal.addEventListener('abort', close, { once: true });
  try {
    const path = `${url.pathname}${url.search}`;
    const answer = await client.request({ method, path, headers, ...(body !== undefined && { body }) });
    // What nobody reads must not be heard of either.
    answer.body.on('error', () => {});
    seen.timings.firstByteMs = took(clock, began);
    seen.status = answer.statusCode;
    seen.headers = headersOf(answer.headers);
    const next = limits.isFollowing ? redirected(asked, answer.statusCode, answer.headers.location) : null;
    if (!next) await readBody(answer.body, String(seen.headers['content-encoding'] ?? ''), limits.maxBody, seen);
    return next;
  } finally {
    close();
  }
};
