import { createServer, type RequestListener, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { freePort } from '../../../../test/port.ts';
import { Crowd } from '../../src/providers/local/proxy/crowd.ts';
import { openListener } from '../../src/providers/local/proxy/listener.ts';
import { Meter } from '../../src/providers/local/proxy/meter.ts';
import { createUpstream, type Upstream } from '../../src/providers/local/proxy/upstream.ts';
import type { Canary } from '../../src/providers/local/proxy/way.ts';

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

export interface Rig extends AsyncDisposable {
  readonly port: number;
  readonly upstream: Upstream;
  readonly server: Server;
  /** What requests go to; null: nothing. */
  live: Upstream | null;
  /** Of what is live. */
  readonly meter: Meter;
  canary: Canary | null;
}

/** A proxy in this process before a server of the test's own. */
export const openRig = async (handler: RequestListener): Promise<Rig> => {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const upstream = createUpstream(portOf(server), 'catalog 2 (green)');
  const port = await freePort();
  const rig: Rig = {
    ...{ port, upstream, server, live: upstream, meter: new Meter(), canary: null },
    [Symbol.asyncDispose]: async () => {
      listener.close(0);
      await upstream.close();
      server.closeAllConnections();
      server.close();
    },
  };
  const way = { live: () => rig.live, meter: () => rig.meter, canary: () => rig.canary };
  const listener = await openListener(port, { service: 'catalog', ...way });
  return rig;
};

/** A canary that meets every client unless told otherwise. */
export const canaryOf = (candidate: Upstream, share = 1): Canary => ({
  ...{ handle: 'green-1', candidate, share, meter: new Meter() },
  crowds: { live: new Crowd(), candidate: new Crowd() },
});

export interface Reply {
  readonly status: number;
  readonly raw: readonly string[];
  readonly text: string;
}

/** One request by node:http, which shows headers as they come. */
export const send = (
  port: number,
  path = '/',
  { body, ...options }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, agent: false, ...options }, async (response) => {
      try {
        const text = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode ?? 0, raw: response.rawHeaders, text });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });

/** A bare connection; `seen` grows with what comes. */
export const dial = async (port: number): Promise<{ socket: Socket; seen: () => string; closed: Promise<void> }> => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: false });
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, seen: () => text, closed };
};
