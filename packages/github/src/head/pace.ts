import type { Clock } from '@convoy/model/ports';

/**
 * GitHub allows 80 writes of content a minute and 500 an hour (REST, "About secondary rate limits"), counted for all that
 * a token's owner does: a fifth is left to others.
 */
const windows = [
  { ms: 60_000, most: 64 },
  { ms: 3_600_000, most: 400 },
] as const;

/** How often something may be done. */
export interface Pace {
  /** Resolves when it may be done the next time; rejects when the signal is aborted first. */
  wait(signal?: AbortSignal): Promise<void>;
}

/** Lets one write through at a time as often as the limits allow, in the order in which they come. */
export const createPace = (clock: Clock): Pace => {
  let times: number[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const pass = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const now = clock.now();
    times = times.filter((time) => now - time < 3_600_000);
    const waits = windows.map(({ ms, most }) => {
      const first = times.at(-most);
      return first === undefined ? 0 : first + ms - now;
    });
    const longest = Math.max(...waits);
    if (longest > 0) await clock.sleep(longest, signal);
    times.push(clock.now());
  };
  return {
    wait: (signal) => {
      // Two that waited for the same moment would both take the one place that is free then.
      const mine = turn.then(() => pass(signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
};
