import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem, reasonOf } from './problem.ts';

export interface Asked {
  /** The last part of the path where the route ends in `/:id`. */
  readonly id: string;
  readonly query: URLSearchParams;
  /** The request's body, up to 64 KiB. */
  text(): Promise<string>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes out as HTML, all else as JSON. */
  readonly body: unknown;
}

export type Handler = (asked: Asked) => Answer | Promise<Answer>;

/** `GET /items` or `GET /items/:id`. */
export type Routes = Readonly<Record<string, Handler>>;

const limitBytes = 65_536;

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) throw new Problem(413, `the body is longer than ${limitBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new Problem(400, `${part} is not a part of a path`, { cause });
  }
};

const find = (routes: Routes, route: string): { handler: Handler; id: string } | undefined => {
  const exact = routes[route];
  if (exact) return { handler: exact, id: '' };
  const cut = route.lastIndexOf('/') + 1;
  const handler = routes[`${route.slice(0, cut)}:id`];
  return handler && { handler, id: decoded(route.slice(cut)) };
};

/** Runs the route that a request asks for; throws a `Problem` where there is none. */
export const route = async (routes: Routes, request: IncomingMessage): Promise<Answer> => {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const found = find(routes, `${method} ${path}`);
  if (!found) throw new Problem(404, `there is no ${request.method} ${path}`);
  return found.handler({ id: found.id, query: new URLSearchParams(query), text: () => read(request) });
};

/** A JSON answer for whatever was thrown; faults of our own are also printed. */
export const answerFault = (fault: unknown): Answer => {
  if (!(fault instanceof Problem)) console.error(fault);
  return { status: fault instanceof Problem ? fault.status : 500, body: { error: reasonOf(fault) } };
};

/** Writes an answer out whole; `last`: the connection is closed after it. */
export const write = (response: ServerResponse, answer: Answer, last: boolean): void => {
  const html = typeof answer.body === 'string';
  const body = Buffer.from(html ? (answer.body as string) : JSON.stringify(answer.body));
  response.writeHead(answer.status ?? 200, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json',
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(last && { connection: 'close' }),
    ...answer.headers,
  });
  response.end(body);
};
