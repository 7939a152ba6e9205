import type { Fact } from '@convoy/model/events';
import type { Clock } from '@convoy/model/ports';

/** Why an alarm is called off: made once, for making one anew costs more than the wait. */
const woke = new Error('woken by something else');

/** Where facts, or whatever else comes from outside, wait until the driver takes them: one reader, so that file order is fold order. */
export interface Inbox<T = Fact> {
  put(news: readonly T[]): void;
  drain(): readonly T[];
  isEmpty(): boolean;
  /** Until something is put, `until` (ms since the epoch) comes, or the signal is aborted. */
  wait(clock: Clock, until: number | null, signal?: AbortSignal): Promise<void>;
}

export const createInbox = <T = Fact>(): Inbox<T> => {
  let news: T[] = [];
  let puts = 0;
  let seen = 0;
  let wake: (() => void) | null = null;
  return {
    put: (more) => {
      news.push(...more);
      puts += 1;
      wake?.();
    },
    drain: () => {
      const taken = news;
      news = [];
      seen = puts;
      return taken;
    },
    isEmpty: () => news.length === 0 && puts === seen,
    wait: async (clock, until, signal) => {
      // An end without facts (something abandoned) is a put too: whoever waits must look again.
      if (puts !== seen || signal?.aborted) return;
      const alarm = new AbortController();
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const onAbort = () => wake?.();
      signal?.addEventListener('abort', onAbort, { once: true });
      const rings =
        until === null ? [] : [clock.sleep(Math.max(0, until - clock.now()), alarm.signal).catch(() => undefined)];
      await Promise.race([woken, ...rings]);
      signal?.removeEventListener('abort', onAbort);
      wake = null;
      alarm.abort(woke);
    },
  };
};
