import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConvoyError } from '@convoy/model/error';
import { holderOf } from '../ports.ts';
import { forward } from './exchange.ts';
import { upgrade } from './upgrade.ts';
import type { Way } from './way.ts';

/** What the operating system knows of a listening socket: it can be held by another process as well. */
export type Handle = object;

export interface Listener {
  readonly handle: Handle;
  /** Stops listening; what is in flight gets so many milliseconds to end. */
  close(drainMs: number): void;
}

const handleOf = (server: Server): Handle => (server as Server & { readonly _handle: Handle })._handle;

const listen = (server: Server, at: number | Handle): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const done = () => {
      server.off('error', reject);
      resolve();
    };
    if (typeof at === 'number') server.listen(at, '127.0.0.1', 1024, done);
    else server.listen(at, 1024, done);
  });

/** A process that is just ending holds its port for a moment. */
const listenSoon = async (server: Server, at: number | Handle): Promise<void> => {
  for (let attempts = 5; ; attempts -= 1) {
    try {
      return await listen(server, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempts === 0) throw error;
      await sleep(100);
    }
  }
};

const portFault = (port: number, service: string, cause: NodeJS.ErrnoException): ConvoyError => {
  if (cause.code !== 'EADDRINUSE')
    return new ConvoyError('PORT_UNUSABLE', `port ${port} of ${service} cannot be listened on: ${cause.message}`, {
      cause,
    });
  const holder = holderOf(port);
  const what = holder ? `is taken by ${holder}: end that process` : 'is taken by another process: end it';
  return new ConvoyError('PORT_TAKEN', `port ${port} of ${service} ${what}, or give ${service} another port`, {
    cause,
  });
};

/** Answers for a service on its port, or on a listening socket that was kept; throws `PORT_TAKEN`. */
export const openListener = async (port: number, way: Way, kept?: Handle): Promise<Listener> => {
  const server = createServer({
    // Clients must not meet our idle limit while they send: theirs is to be the shorter one.
    keepAliveTimeout: 75_000,
    // An upload may take as long as it likes.
    requestTimeout: 0,
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
  });
  const told = (error: Error) => process.stderr.write(`port ${port}: ${error}\n`);
  let isClosing = false;
  server.on('request', (request, response) => {
    // Who still comes over a connection that was kept open is sent elsewhere with its answer.
    if (isClosing) response.shouldKeepAlive = false;
    forward(way, request, response);
  });
  server.on('upgrade', (request, socket, first) => {
    try {
      upgrade(way, request, socket, first);
    } catch (error) {
      // Such as a path that node:http takes and does not send.
      socket.destroy();
      told(error as Error);
    }
  });
  try {
    await listenSoon(server, kept ?? port);
  } catch (error) {
    throw portFault(port, way.service, error as NodeJS.ErrnoException);
  }
  // Such as no file descriptor left for a new connection: the others go on.
  server.on('error', told);
  return {
    handle: handleOf(server),
    close: (drainMs) => {
      isClosing = true;
      server.close();
      const cut = () => server.closeAllConnections();
      if (drainMs > 0) setTimeout(cut, drainMs).unref();
      else cut();
    },
  };
};
