import { interpret } from '@convoy/judge/identity';
import type { Observation } from '@convoy/model/look';
import { longestLookMs } from '../limits.ts';
import { type Context, serviceSettings } from './context.ts';
import { under } from './diagnosis.ts';

/** One look at the release that serves beside a candidate, at an address that is its own. */
const lookBeside = async (context: Context, service: string, base: string): Promise<Observation> => {
  const { health, gate } = serviceSettings(context, service);
  const url = under(base, health?.ready ?? '');
  // As long as the candidate's looks may take, so that both hang in the same time.
  const timeoutMs = Math.min(gate.timeoutMs, longestLookMs);
  const look = await context.ports.probe.look({ url, timeoutMs }, context.signal);
  return interpret(look, { version: '', where: null, certain: true });
};

/** Looks at the release beside a candidate, one at a time. */
export interface Stable extends Disposable {
  /** Begins one, unless one is under way. */
  look(): void;
  /**
   * What was seen since the last time. One that is under way is waited for, but no longer than an interval: what takes its
   * time there is not to delay what is found here.
   */
  seen(): Promise<readonly Observation[]>;
}

/** `base` undefined: it has no address of its own, and nothing is ever seen. */
export const openStable = (context: Context, service: string, base: string | undefined): Stable => {
  const { clock } = context.ports;
  const { intervalMs } = serviceSettings(context, service).gate;
  const over = new AbortController();
  const signal = AbortSignal.any([context.signal, over.signal]);
  let found: readonly Observation[] = [];
  let looking: Promise<void> | null = null;
  const lookOnce = async (at: string): Promise<void> => {
    try {
      found = [...found, await lookBeside({ ...context, signal }, service, at)];
    } finally {
      looking = null;
    }
  };
  return {
    look: () => {
      if (base === undefined || looking) return;
      looking = lookOnce(base);
      // Nobody may be waiting for it when it ends.
      looking.catch(() => undefined);
    },
    seen: async () => {
      if (looking) await Promise.race([looking, clock.sleep(intervalMs, signal)]);
      const seen = found;
      found = [];
      return seen;
    },
    [Symbol.dispose]: () => over.abort(),
  };
};
