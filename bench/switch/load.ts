import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** What a load met. */
export interface Load {
  sent: number;
  failed: number;
  /** Answered by a version that had been switched away from before the request was sent. */
  wrong: number;
  /** Latencies of the quick requests, in milliseconds. */
  readonly quick: number[];
  /** WebSockets that were closed or broken before the end. */
  cut: number;
}

export interface LoadOptions {
  readonly url: string;
  /** Requests a second; a tenth of them is slow. */
  readonly rate: number;
  readonly webSockets: number;
  /** What must answer a request that is sent now, another object after each switch; null while one is under way. */
  readonly expected: () => { readonly version: string } | null;
}

const tickMs = 10;

/** One request without a retry: its version, or a rejection. */
const ask = (agent: Agent, url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { agent }, async (response) => {
      try {
        const text = (await response.toArray()).join('');
        if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
        resolve((JSON.parse(text) as { version: string }).version);
      } catch (error) {
        reject(error);
      }
    });
    outgoing.once('error', reject);
    outgoing.end();
  });

const openSockets = async ({ url, webSockets }: LoadOptions, load: Load) => {
  const sockets = Array.from({ length: webSockets }, () => new WebSocket(url.replace('http', 'ws')));
  await Promise.all(sockets.map((socket) => once(socket, 'open')));
  let over = false;
  for (const socket of sockets) {
    socket.on('error', () => {});
    socket.on('close', () => {
      load.cut += over ? 0 : 1;
    });
  }
  const talk = setInterval(() => {
    for (const socket of sockets) if (socket.readyState === WebSocket.OPEN) socket.send('tick');
  }, 100);
  return () => {
    over = true;
    clearInterval(talk);
    for (const socket of sockets) socket.terminate();
  };
};

/** Sends at a steady rate, whatever the answers do, over kept-alive connections; returns how to end it. */
export const startLoad = async (options: LoadOptions): Promise<() => Promise<Load>> => {
  const load: Load = { sent: 0, failed: 0, wrong: 0, quick: [], cut: 0 };
  const agent = new Agent({ keepAlive: true });
  const open = new Set<Promise<void>>();
  const close = await openSockets(options, load);
  const over = new AbortController();

  const one = async (slow: boolean): Promise<void> => {
    const [before, sent] = [options.expected(), performance.now()];
    const path = slow ? `/slow?ms=${50 + ((load.sent * 37) % 250)}` : '/';
    load.sent += 1;
    try {
      const version = await ask(agent, options.url + path);
      if (!slow) load.quick.push(performance.now() - sent);
      // Only where no switch was begun meanwhile is there one right answer.
      if (before !== null && before === options.expected() && version !== before.version) load.wrong += 1;
    } catch {
      load.failed += 1;
    }
  };
  const run = async () => {
    const start = performance.now();
    while (!over.signal.aborted) {
      const due = Math.floor(((performance.now() - start) * options.rate) / 1_000);
      while (load.sent < due) {
        const sending: Promise<void> = one(load.sent % 10 === 0).finally(() => open.delete(sending));
        open.add(sending);
      }
      await sleep(tickMs);
    }
    await Promise.all(open);
  };
  const running = run();
  return async () => {
    over.abort();
    await running;
    close();
    agent.destroy();
    return load;
  };
};
