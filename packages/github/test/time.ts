import type { Clock } from '@convoy/model/ports';

/** Virtual time: it stands still until `pass`, which rings everything up to then in its order. */
export const createTime = () => {
  let now = 0;
  let timers: { readonly at: number; readonly ring: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        timers.push({ at: now + ms, ring: resolve });
      }),
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (ms: number): Promise<void> => {
    const until = now + ms;
    for (;;) {
      await settle();
      const next = timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.at;
      next.ring();
    }
    now = until;
  };
  return { clock, pass };
};
