import type { Control } from './controls.ts';

/** Hears of wishes until the signal is aborted. */
type Heed = (
  signal: AbortSignal,
  hear: (controls: readonly Control[]) => void,
  onFault: (thrown: unknown) => void,
) => Promise<void>;

interface Round {
  readonly listeners: Set<{ readonly hear: Parameters<Heed>[1]; readonly onFault: Parameters<Heed>[2] }>;
  readonly over: AbortController;
  /** What was read last; null: nothing was yet. */
  latest: readonly Control[] | null;
  running: Promise<void>;
}

const begin = (heed: Heed): Round => {
  const round: Round = { listeners: new Set(), over: new AbortController(), latest: null, running: Promise.resolve() };
  const hear = (controls: readonly Control[]): void => {
    round.latest = controls;
    for (const one of round.listeners) one.hear(controls);
  };
  const onFault = (thrown: unknown): void => {
    for (const one of round.listeners) one.onFault(thrown);
  };
  round.running = heed(round.over.signal, hear, onFault);
  return round;
};

/**
 * Several who listen at the same time, and only one of them asks: who comes later hears at once what was read last, and the
 * asking ends with the last who leaves.
 */
export const hearTogether = (heed: Heed): Heed => {
  let round: Round | null = null;
  return async (signal, hear, onFault) => {
    if (signal.aborted) return;
    round ??= begin(heed);
    const [own, listener] = [round, { hear, onFault }];
    own.listeners.add(listener);
    const left = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    try {
      if (own.latest) hear(own.latest);
      await Promise.race([own.running, left]);
    } finally {
      own.listeners.delete(listener);
      if (own.listeners.size === 0) {
        if (round === own) round = null;
        own.over.abort();
      }
    }
    if (own.over.signal.aborted) await own.running;
  };
};
