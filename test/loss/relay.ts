import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A moment in a deployment: at its n-th request, before or after that has its effect, or so long after the answer. */
export interface Point {
  readonly at: number;
  readonly when: 'before' | 'after' | 'later';
  /** For `later`, in milliseconds. */
  readonly lateMs: number;
}

/** What happens to the one who asks. Resolves with whether what was held up by it still arrives. */
export type Strike = (request: { readonly isWrite: boolean }) => Promise<boolean>;

/** Stands between an agent and the twin. */
export interface Relay {
  readonly url: string;
  /** Counts requests from here on, and strikes at the point. */
  readonly arm: (point: Point | null, strike: Strike) => void;
  /** Requests since then. */
  readonly count: () => number;
  /** Whether it has struck since then. */
  readonly struck: () => boolean;
  readonly close: () => Promise<void>;
}

interface Whole {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const read = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

const forward = (to: string, from: IncomingMessage, body: Buffer): Promise<Whole> =>
  new Promise((resolve, reject) => {
    const { method, headers, url } = from;
    const out = ask(new URL(url ?? '/', to), { ...(method ? { method } : {}), headers, agent: false }, (answer) => {
      const { statusCode = 502, headers: given } = answer;
      read(answer).then((whole) => resolve({ status: statusCode, headers: given, body: whole }), reject);
    });
    out.once('error', reject).end(body);
  });

export const openRelay = async (to: string): Promise<Relay> => {
  let seen = 0;
  let point: Point | null = null;
  let strike: Strike = async () => true;
  let hasStruck = false;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    seen += 1;
    const hit = point?.at === seen ? point : null;
    if (hit) hasStruck = true;
    const isWrite = /\bmutation\b/.test(body.toString('latin1', 0, 200));
    if (hit?.when === 'before' && !(await strike({ isWrite }))) {
      response.destroy();
      return;
    }
    const { status, headers, body: answer } = await forward(to, request, body);
    if (hit?.when === 'after' && !(await strike({ isWrite }))) {
      response.destroy();
      return;
    }
    response.writeHead(status, headers).end(answer);
    if (hit?.when === 'later') {
      await setTimeout(hit.lateMs);
      await strike({ isWrite });
    }
  };

  // Whoever was struck down has let go of its connection: there is nobody left to be told.
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arm: (next, how) => {
      [seen, point, strike, hasStruck] = [0, next, how, false];
    },
    count: () => seen,
    struck: () => hasStruck,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
