import type { Clock } from '@convoy/model/ports';
import { createHeap } from '../heap.ts';

interface Timer {
  readonly at: number;
  readonly seq: number;
  /** Null once it was aborted: it stays in the heap and is passed over. */
  ring: (() => void) | null;
}

/** The world's own time: it stands still until `advance`, and then jumps to the next timer. */
export interface Time extends Clock {
  /** Rings every timer of the next moment; false when there is none left. */
  advance(): boolean;
}

export const createTime = (start: number): Time => {
  const timers = createHeap(isBefore);
  let now = start;
  let seq = 0;
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        seq += 1;
        const stop = () => {
          timer.ring = null;
          reject(signal?.reason);
        };
        const timer: Timer = {
          at: now + Math.max(0, ms),
          seq,
          ring: () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        signal?.addEventListener('abort', stop, { once: true });
        timers.push(timer);
      }),
    advance: () => {
      let next = timers.pop();
      while (next && !next.ring) next = timers.pop();
      if (!next) return false;
      now = next.at;
      next.ring?.();
      for (let more = timers.peek(); more && (!more.ring || more.at === now); more = timers.peek())
        timers.pop()?.ring?.();
      return true;
    },
  };
};

const isBefore = (a: Timer, b: Timer): boolean => a.at < b.at || (a.at === b.at && a.seq < b.seq);
