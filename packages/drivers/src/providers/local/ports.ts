import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { basename } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import { everyPid } from './processes.ts';

/**
 * Ports that the kernel does not hand out to outgoing connections: one of those could take a port
 * between our choice and the application's listen.
 */
const privateRange = (): [number, number] => {
  const [low = 32768, high = 60999] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  return high <= 63_000 ? [high + 1, 65_535] : [10_000, Math.max(low - 1, 20_000)];
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port on 127.0.0.1 that nobody listens on now and that is not among `taken`; throws `NO_FREE_PORT`. */
export const freePort = async (taken: ReadonlySet<number>): Promise<number> => {
  const [low, high] = privateRange();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = low + Math.floor(Math.random() * (high - low + 1));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new ConvoyError('NO_FREE_PORT', `no free port found from ${low} to ${high}: end processes that listen there`);
};

/** Whether something accepts connections there. */
export const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', done(true)).once('error', done(false));
  });

/** The sockets' inode numbers of all listeners on a port (state 0A of /proc/net/tcp). */
const listeningInodes = (port: number): string[] =>
  ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => {
    try {
      return readFileSync(file, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((row) => row[3] === '0A' && Number.parseInt(row[1]?.split(':')[1] ?? '', 16) === port)
        .map((row) => `socket:[${row[9]}]`);
    } catch {
      return [];
    }
  });

/** `pid 123 (nginx)`, or null where it cannot be known. */
export const holderOf = (port: number): string | null => {
  const inodes = new Set(listeningInodes(port));
  if (inodes.size === 0) return null;
  for (const pid of everyPid()) {
    try {
      const folder = `/proc/${pid}/fd`;
      if (readdirSync(folder).some((fd) => inodes.has(readlinkSync(`${folder}/${fd}`))))
        return `pid ${pid} (${basename(readlinkSync(`/proc/${pid}/exe`))})`;
    } catch {
      // It ended meanwhile, closed that descriptor, or belongs to another user.
    }
  }
  return null;
};
