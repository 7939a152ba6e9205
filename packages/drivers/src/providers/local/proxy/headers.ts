import type { IncomingMessage } from 'node:http';

/** They speak of one connection, not of the message (RFC 9110 §7.6.1, RFC 9112 §7.1.2). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Names that the `Connection` headers add to the hop-by-hop ones. */
const named = (raw: readonly string[]): string[] =>
  raw.flatMap((name, index) =>
    index % 2 === 0 && name.toLowerCase() === 'connection'
      ? (raw[index + 1] as string).split(',').map((token) => token.trim().toLowerCase())
      : [],
  );

/** Flat name-value pairs without what belongs to one connection; spelling, order and repetitions stay. */
export const endToEnd = (raw: readonly string[]): string[] => {
  const listed = named(raw);
  const kept: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    if (!hopByHop.has(name) && !listed.includes(name)) kept.push(raw[index] as string, raw[index + 1] as string);
  }
  return kept;
};

/** What a client says of its own origin is not believed; `Expect` is answered by this server itself. */
const ofClient = (name: string): boolean =>
  name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip' || name === 'expect';

/** A request's headers as the upstream gets them. */
export const toUpstream = (request: IncomingMessage): string[] => {
  const kept = endToEnd(request.rawHeaders);
  const headers: string[] = [];
  for (let index = 0; index < kept.length; index += 2)
    if (!ofClient((kept[index] as string).toLowerCase()))
      headers.push(kept[index] as string, kept[index + 1] as string);
  headers.push('x-forwarded-for', request.socket.remoteAddress ?? 'unknown', 'x-forwarded-proto', 'http');
  if (request.headers.host !== undefined) headers.push('x-forwarded-host', request.headers.host);
  return headers;
};
