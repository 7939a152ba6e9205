import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '@convoy/model/ports';

/** Time that stands still while anything is done, and leaps to whoever wakes next as soon as all of them sleep. */
export interface Time extends Clock {
  /** Sleeps in the middle of an answer that someone waits for: that one sleeps too. */
  readonly answering: (ms: number) => Promise<void>;
}

/** Requests by fetch and undici, of all in this process, that have no whole answer yet. */
let asked = 0;
const asking = new WeakSet<object>();
const heard = (name: string, hear: (request: object) => void): void =>
  subscribe(`undici:request:${name}`, (message) => hear((message as { readonly request: object }).request));
heard('create', (request) => {
  asking.add(request);
  asked += 1;
});
for (const end of ['trailers', 'error'])
  heard(end, (request) => {
    if (asking.delete(request)) asked -= 1;
  });

const usesFiles = (): boolean => process.getActiveResourcesInfo().some((name) => /^FSReq|^CloseReq/.test(name));

/** Turns of the event loop without anything under way, after which nothing comes by itself any more. */
const quietTurns = 20;

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

export const createTime = (begins: number): Time => {
  let now = begins;
  let answers = 0;
  let isLeaping = false;
  const sleepers = new Set<Sleeper>();

  const quiet = async (): Promise<void> => {
    for (let still = 0; still < quietTurns; ) {
      await turn();
      still = asked === answers && !usesFiles() ? still + 1 : 0;
    }
  };

  const leap = async (): Promise<void> => {
    if (isLeaping) return;
    isLeaping = true;
    while (sleepers.size > 0) {
      await quiet();
      // Of those that wake at the same time the first one that fell asleep.
      const [first] = [...sleepers].sort((a, b) => a.due - b.due);
      if (!first) continue;
      sleepers.delete(first);
      now = Math.max(now, first.due);
      first.wake();
    }
    isLeaping = false;
  };

  const sleep: Clock['sleep'] = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        sleepers.delete(sleeper);
        reject(signal?.reason);
      };
      const wake = () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      };
      const sleeper: Sleeper = { due: now + ms, wake };
      signal?.addEventListener('abort', onAbort, { once: true });
      sleepers.add(sleeper);
      void leap();
    });

  return {
    now: () => now,
    sleep,
    answering: async (ms) => {
      answers += 1;
      try {
        await sleep(ms);
      } finally {
        answers -= 1;
      }
    },
  };
};
