import { createServer, type Server } from 'node:net';
import type { Handle } from './proxy/listener.ts';

/** Binds the abstract socket of one state directory; null when another daemon or its keeper has it. */
export const takeLock = (name: string): Promise<Handle | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve((server as Server & { readonly _handle: Handle })._handle));
  });
