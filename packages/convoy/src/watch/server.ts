import { createServer, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { contentType, exposition, type Family } from './exposition.ts';

/** What is asked for over HTTP. */
export interface Answers {
  readonly metrics: () => readonly Family[];
  /** How the watch itself is; null: well. */
  readonly trouble: () => string | null;
}

interface Listening {
  /** `host:port`. */
  readonly at: string;
  close(): Promise<void>;
}

/** `127.0.0.1:9115`, `[::1]:9115` or `:9115`, which is on this machine alone. */
const parsed = (listen: string): { readonly host: string; readonly port: number } | null => {
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^:[\]]*)):(\d{1,5})$/i.exec(listen) ?? [];
  const host = bracketed ?? (plain || '127.0.0.1');
  const port = Number(digits);
  return digits === undefined || port > 65_535 || (bracketed !== undefined && isIP(host) !== 6) ? null : { host, port };
};

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

/** Health as draft-inadarei-api-health-check writes it, so that another watch can read this one's. */
const sendHealth = (response: ServerResponse, trouble: string | null): void =>
  send(
    response,
    trouble === null ? 200 : 503,
    'application/health+json',
    `${JSON.stringify({ status: trouble === null ? 'pass' : 'fail', ...(trouble === null ? {} : { output: trouble }) })}\n`,
  );

/** Throws `USAGE` for an address that is none. */
export const requireAddress = (listen: string): { readonly host: string; readonly port: number } => {
  const to = parsed(listen);
  if (!to) throw new ConvoyError('USAGE', `--listen ${listen}: expects HOST:PORT, for example 127.0.0.1:9115`);
  return to;
};

/** Throws `USAGE` for an address that is none, `LISTEN_FAILED` where it cannot be had. */
export const listenOn = async (listen: string, answers: Answers): Promise<Listening> => {
  const to = requireAddress(listen);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://watch').pathname;
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'only GET\n');
    if (path === '/metrics') return send(response, 200, contentType, exposition(answers.metrics()));
    if (path === '/health') return sendHealth(response, answers.trouble());
    send(response, 404, 'text/plain', 'there are /metrics and /health\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(to.port, to.host, resolve);
  }).catch((thrown) => {
    throw new ConvoyError('LISTEN_FAILED', `--listen ${listen}: ${messageOf(thrown)}: choose another`, {
      cause: thrown,
    });
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : to.port;
  return {
    at: `${isIP(to.host) === 6 ? `[${to.host}]` : to.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
