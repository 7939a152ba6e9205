import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Servers, servers } from '../probes/servers.ts';

export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answering = (response: ServerResponse, received: Received) => void;

/** Receivers of HTTP that answer as they are told, and what they got. */
export const receivers = () => {
  const here: Servers = servers();
  const received: Received[] = [];
  return {
    received,
    /** The bodies as JSON. */
    bodies: () => received.map(({ body }) => JSON.parse(body)),
    listen: (answer: Answering) =>
      here.http(async (request, response) => {
        const { url = '', headers } = request;
        const got = { path: url, headers, body: await text(request) };
        received.push(got);
        answer(response, got);
      }),
    here,
    close: async () => {
      await here.close();
      received.length = 0;
    },
  };
};

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (response) =>
    response.writeHead(code, headers).end(body);

/** Never says a word. */
export const silent: Answering = () => {};

/** Headers, and then no end of body. */
export const endless =
  (code: number): Answering =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json' });
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    response.on('error', () => {});
    more();
  };

/** Headers, and then a body of which nothing comes. */
export const hanging =
  (code: number): Answering =>
  (response) => {
    response.writeHead(code, { 'content-length': '10' });
    response.flushHeaders();
  };
