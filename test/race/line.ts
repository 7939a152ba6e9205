import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way to the twin. */
export interface Asked {
  /** The claimant's own. */
  readonly token: string;
  readonly isWrite: boolean;
  /** What it sends. */
  readonly text: string;
}

/** Where those who ask for the same are held up until all may go on at once. */
export interface Line {
  /** Resolves when so many are there. */
  readonly full: Promise<void>;
  /** All may go on, whoever comes later too. */
  readonly open: () => void;
}

/** Stands between claimants and the twin. */
export interface Road {
  readonly url: string;
  /** Holds up the first request of each token that is meant. */
  readonly line: (many: number, isMeant: (asked: Asked) => boolean) => Line;
  readonly close: () => Promise<void>;
}

interface Held extends Line {
  readonly pass: (asked: Asked) => Promise<void>;
}

const lineOf = (many: number, isMeant: (asked: Asked) => boolean): Held => {
  const all = Promise.withResolvers<void>();
  const start = Promise.withResolvers<void>();
  const seen = new Set<string>();
  return {
    ...{ full: all.promise, open: start.resolve },
    pass: async (asked) => {
      if (seen.has(asked.token) || !isMeant(asked)) return;
      seen.add(asked.token);
      if (seen.size === many) all.resolve();
      await start.promise;
    },
  };
};

const read = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

const askedOf = ({ headers, method, url = '' }: IncomingMessage, body: Buffer): Asked => {
  const text = body.toString('utf8');
  return {
    token: headers.authorization?.split(' ').at(-1) ?? '',
    isWrite: url === '/graphql' ? text.includes('mutation') : method !== 'GET',
    text,
  };
};

const forward = (
  to: string,
  { method, headers, url }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void => {
  const out = ask(new URL(url ?? '/', to), { ...(method ? { method } : {}), headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  out.once('error', () => response.destroy()).end(body);
};

export const openRoad = async (to: string): Promise<Road> => {
  const lines: Held[] = [];
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const asked = askedOf(request, body);
    for (const line of lines) await line.pass(asked);
    forward(to, request, body, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', 1_024, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    line: (many, isMeant) => {
      const line = lineOf(many, isMeant);
      lines.push(line);
      return line;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
