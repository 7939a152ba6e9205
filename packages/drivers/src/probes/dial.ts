import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Look } from '@convoy/model/look';
import type { Clock } from '@convoy/model/ports';
import { showOf } from './certificate.ts';
import { Faulty } from './fault.ts';
import { took } from './took.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is known so far of one connection, so that it is known too when time is over. */
export type Seen = Mutable<Pick<Look, 'status' | 'headers' | 'body' | 'truncated' | 'ip' | 'dnsRcode' | 'tls'>> & {
  connected: boolean;
  timings: { connectMs?: number; tlsMs?: number; firstByteMs?: number };
};

/** Where to: `protocols` are those of TLS (ALPN); undefined: no TLS. */
export interface Destination {
  readonly host: string;
  readonly port: number;
  readonly protocols?: readonly string[];
}

const note = (clock: Clock, socket: Socket, seen: Seen, began: number): void => {
  socket.on('lookup', (fault: Error | null) => {
    if (!fault) seen.dnsRcode = 'NOERROR';
  });
  socket.once('connect', () => {
    seen.timings.connectMs = took(clock, began);
    if (socket.remoteAddress) seen.ip = socket.remoteAddress;
  });
};

/**
 * `secure` comes before Node decides on trust, and destroys the socket if there is none: the only moment at which a
 * certificate that is refused can be described. It decides nothing here.
 */
const noteTls = (clock: Clock, socket: TLSSocket, seen: Seen): void => {
  let began = clock.now();
  socket.once('connect', () => {
    began = clock.now();
  });
  socket.prependOnceListener('secure', () => {
    seen.timings.tlsMs = took(clock, began);
    const show = showOf(socket);
    if (show) seen.tls = show;
  });
  socket.once('secureConnect', () => {
    if (seen.tls) seen.tls = { ...seen.tls, authorized: socket.authorized };
  });
  socket.once('error', ({ code }: NodeJS.ErrnoException) => {
    if (seen.tls && !seen.tls.authorized && code) seen.tls = { ...seen.tls, fault: code };
  });
};

const socketTo = (clock: Clock, { host, port, protocols }: Destination, seen: Seen): Socket => {
  const began = clock.now();
  if (!protocols) {
    const socket = connect({ host, port });
    note(clock, socket, seen, began);
    return socket;
  }
  const servername = isIP(host) ? {} : { servername: host };
  const socket = connectTls({ host, port, ...servername, ALPNProtocols: [...protocols] });
  note(clock, socket, seen, began);
  noteTls(clock, socket, seen);
  return socket;
};

/** Connects, and with TLS trusts; destroyed as soon as `signal` is aborted, also while it is connecting. */
export const dial = (clock: Clock, to: Destination, seen: Seen, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = socketTo(clock, to, seen);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.once(to.protocols ? 'secureConnect' : 'connect', () => {
      seen.connected = true;
      resolve(socket);
    });
    // Stays: a socket may fail at any time, and an unheard error would end the process.
    socket.on('error', reject);
    socket.once('close', () => reject(new Faulty('reset', 'the connection was closed')));
  });
