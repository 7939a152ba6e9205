import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@convoy/model/ports';

/** The longest time a timer of Node can hold, in milliseconds; beyond it one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The machine's clock. `sleep` follows the monotonic clock, so a corrected wall clock neither cuts nor stretches it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    const due = performance.now() + ms;
    // A timer may fire up to a millisecond early: only the clock says that the time is over.
    for (let left = ms; left > 0; left = due - performance.now()) {
      try {
        await delay(Math.min(Math.ceil(left), longestTimer), undefined, signal ? { signal } : {});
      } catch (thrown) {
        signal?.throwIfAborted();
        throw thrown;
      }
    }
  },
};

/** For how long something took: finer than a millisecond, and nothing that corrects the machine's clock is taken for time. */
export const stopwatch: Clock = { ...systemClock, now: () => performance.now() };
