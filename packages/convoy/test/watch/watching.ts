import { glob, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { until } from '../../../../test/until.ts';
import { type House, manifestOf, type Started } from '../harness.ts';

export type Manner = 'well' | 'failing' | 'hanging' | 'slow' | 'warning';

/** A real server that answers as it is told to, and can die and come back on its port. */
export interface Target {
  manner: Manner;
  readonly port: number;
  readonly url: string;
  /** How many requests came. */
  readonly asked: number;
  die(): Promise<void>;
  rise(): Promise<void>;
}

export const openTarget = async (): Promise<Target> => {
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  let asked = 0;
  const listen = async (): Promise<void> => {
    server = createServer((_, response) => {
      asked += 1;
      const answer = (status: number, body: string) => response.writeHead(status).end(body);
      switch (target.manner) {
        case 'well':
          return answer(200, '{"status":"pass"}');
        case 'warning':
          return answer(200, '{"status":"warn"}');
        case 'failing':
          return answer(503, '');
        case 'slow':
          return setTimeout(() => answer(200, ''), 400);
        case 'hanging':
          return undefined;
      }
    });
    server.on('connection', (socket) => {
      sockets.add(socket.once('close', () => sockets.delete(socket)));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const target = {
    manner: 'well' as Manner,
    get port() {
      return port;
    },
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    get asked() {
      return asked;
    },
    die: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
    rise: listen,
  };
  await listen();
  return target;
};

/** Often enough for a test, and judged by three looks. */
export const judged = { gate: { failures: 3, successes: 2 }, monitor: { interval: '100ms', slow: '200ms' } };

/** Watched so. */
export const watched = (url: string, more: object = {}): object => ({
  ...{ provider: 'script', with: { deploy: 'true' }, health: { url, ready: '/ready' } },
  ...judged,
  ...more,
});

export const writeShop = (house: House, services: Record<string, object>): Promise<void> =>
  house.write(manifestOf(services));

/** A fact as it is written. */
export interface Line {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All facts of the watch, in the order in which they were written; a line that is not whole yet is none. */
export const factsOf = async (house: House): Promise<Line[]> => {
  const files: string[] = [];
  for await (const file of glob('*/monitor/journal/*.jsonl', { cwd: house.state })) files.push(file);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(house.state, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .slice(1, -1)
      .map((line): Line => JSON.parse(line)),
  );
};

/** How the services changed, each as `service: from → to`. */
export const changesOf = async (house: House): Promise<string[]> =>
  (await factsOf(house))
    .filter(({ type, endpoint }) => type === 'health.changed' && endpoint === undefined)
    .map(({ service, from, to }) => `${service}: ${from} → ${to}`);

export const untilChanges = (house: House, count: number): Promise<unknown> =>
  until(`${count} changes`, async () => (await changesOf(house)).length >= count);

export const stopped = async (watch: Started): Promise<Awaited<Started['ended']>> => {
  watch.child.kill('SIGINT');
  return watch.ended;
};
