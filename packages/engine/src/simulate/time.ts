import type { Clock } from '@convoy/model/ports';

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
  const timers = createHeap();
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

/** A binary heap, the earliest timer first. */
const createHeap = () => {
  const items: Timer[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b] as Timer, items[a] as Timer];
  };
  const earliest = (index: number): number => {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    let first = index;
    for (const child of [left, right])
      if (child < items.length && isBefore(items[child] as Timer, items[first] as Timer)) first = child;
    return first;
  };
  return {
    peek: (): Timer | undefined => items[0],
    push: (timer: Timer): void => {
      items.push(timer);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(items[at] as Timer, items[parent] as Timer)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: (): Timer | undefined => {
      const last = items.length - 1;
      if (last > 0) swap(0, last);
      const popped = items.pop();
      for (let at = 0, next = earliest(at); next !== at; at = next, next = earliest(at)) swap(at, next);
      return popped;
    },
  };
};
