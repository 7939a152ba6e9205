import { createServer as createHttp, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTls, type TLSSocket } from 'node:tls';
import type { Identity } from './certificate.ts';

/** Servers on this machine, with their connections. */
export interface Servers {
  /** Its port on 127.0.0.1, once it listens. */
  listen(server: Server): Promise<number>;
  /** The address of a server that says nothing of HTTP by itself: `on` is called with each connection, once it is asked. */
  raw(on: (socket: Socket) => void): Promise<string>;
  /** The same behind TLS, as `https://localhost`. */
  secure(identity: Identity, on: (socket: TLSSocket) => void, options?: object): Promise<string>;
  /** A server of HTTP, which answers as it is told. */
  http(listener: RequestListener): Promise<string>;
  /** How many connections were made, and how many are still open. */
  count(): { readonly made: number; readonly open: number };
  /** Resolves when all connections are closed, by whoever. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** What is hung up on a hostile server is its own affair. */
const asked = (on: (socket: Socket) => void) => (socket: Socket) => {
  socket.on('error', () => {});
  socket.once('data', () => on(socket));
};

export const servers = (): Servers => {
  const listening = new Set<Server>();
  const sockets = new Set<Socket>();
  let made = 0;
  let waiting: (() => void)[] = [];
  const gone = (socket: Socket) => {
    sockets.delete(socket);
    if (sockets.size > 0) return;
    for (const wake of waiting) wake();
    waiting = [];
  };
  const listen = async (server: Server): Promise<number> => {
    listening.add(server);
    server.on('connection', (socket: Socket) => {
      made += 1;
      sockets.add(socket.once('close', () => gone(socket)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  return {
    listen,
    raw: async (on) => `http://127.0.0.1:${await listen(createServer(asked(on)))}`,
    secure: async (identity, on, options = {}) => {
      const server = createTls({ key: identity.key, cert: identity.cert, ...options }, asked(on as never));
      server.on('tlsClientError', () => {});
      return `https://localhost:${await listen(server)}`;
    },
    http: async (listener) => `http://127.0.0.1:${await listen(createHttp(listener))}`,
    count: () => ({ made, open: sockets.size }),
    quiet: () => (sockets.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([...listening].map((server) => new Promise((resolve) => server.close(resolve))));
      listening.clear();
      made = 0;
    },
  };
};
