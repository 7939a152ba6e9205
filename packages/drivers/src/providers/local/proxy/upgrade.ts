import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { noneLive, type Refusal, rawRefusal, refusalOf } from './answer.ts';
import { closeFrame, followFrames, serviceRestart } from './frames.ts';
import { endToEnd, toUpstream } from './headers.ts';
import type { Flight } from './upstream.ts';
import { type Chosen, choose, instead, type Way } from './way.ts';

/** How long a client has to answer a close frame. */
const closingMs = 1_000;

const head = ({ statusCode, statusMessage, rawHeaders }: IncomingMessage, connection: string[]): string => {
  const pairs = [...endToEnd(rawHeaders), ...connection];
  const lines = pairs.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${pairs[index + 1]}`] : []));
  return `HTTP/1.1 ${statusCode} ${statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`;
};

const refuse = (client: Duplex, refusal: Refusal): void => {
  client.end(rawRefusal(refusal), () => client.destroy());
};

/** Joins both ends; returns how a drain ends it. */
const join = (client: Duplex, server: Duplex): (() => void) => {
  const follow = followFrames();
  let between = true;
  server.on('data', (bytes: Buffer) => {
    between = follow(bytes);
  });
  server.pipe(client);
  client.pipe(server);
  // After a proper end the pipe has ended the client too, which may still have bytes to take.
  server.once('close', () => server.readableEnded || client.destroy());
  client.once('close', () => server.destroy());
  return () => {
    server.unpipe(client);
    client.unpipe(server);
    server.removeAllListeners('close');
    server.destroy();
    if (!between) return client.destroy();
    client.resume();
    client.end(closeFrame(serviceRestart));
    setTimeout(() => client.destroy(), closingMs).unref();
  };
};

/** A client's end of a handshake. */
interface Caller {
  readonly request: IncomingMessage;
  readonly client: Duplex;
  /** What came right after its head. */
  readonly first: Buffer;
}

const shake = (way: Way, chosen: Chosen, caller: Caller): void => {
  const { upstream, lap, cookie } = chosen;
  const { request, client, first } = caller;
  const { url: path, method, headers } = request;
  const own = cookie === null ? [] : ['Set-Cookie', cookie];
  const outgoing = httpRequest({
    host: '127.0.0.1',
    port: upstream.port,
    path,
    method,
    agent: false,
    headers: [...toUpstream(request), 'Connection', 'Upgrade', 'Upgrade', headers.upgrade ?? 'websocket'],
  });
  let end = () => {
    outgoing.destroy();
    refuse(client, { status: 504, reason: `${upstream.label} did not answer before it was retired` });
  };
  const flight: Flight = { cut: () => end() };
  upstream.enter(flight);
  client.once('close', () => {
    upstream.leave(flight);
    outgoing.destroy();
  });
  const answered = (response: IncomingMessage, connection: string[]): void => {
    lap?.head(response.statusCode as number);
    lap?.end();
    client.write(head(response, [...own, ...connection]));
  };
  outgoing.on('upgrade', (response, server, early) => {
    server.on('error', () => server.destroy());
    answered(response, ['Connection', 'Upgrade', 'Upgrade', response.headers.upgrade ?? 'websocket']);
    if (early.length > 0) server.unshift(early);
    if (first.length > 0) client.unshift(first);
    end = join(client, server);
  });
  outgoing.on('response', (response) => {
    end = () => client.destroy();
    answered(response, ['Connection', 'close']);
    response.pipe(client);
    response.once('error', () => client.destroy());
  });
  outgoing.on('error', (error) => {
    if (!client.writable) return;
    const next = instead(way, chosen, error);
    if (next) {
      upstream.leave(flight);
      shake(way, next, caller);
      return;
    }
    lap?.fail();
    refuse(client, refusalOf(error, upstream));
  });
  outgoing.end();
};

/**
 * A WebSocket's handshake. What the upstream answers instead of 101 reaches the client as it is, and then its
 * connection is closed: further requests on it would bypass the routing.
 */
export const upgrade = (way: Way, request: IncomingMessage, client: Duplex, first: Buffer): void => {
  client.on('error', () => client.destroy());
  const chosen = choose(way, request);
  if (chosen) shake(way, chosen, { request, client, first });
  else refuse(client, noneLive(way.service));
};
