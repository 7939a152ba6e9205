import { Pool } from 'undici';
import { createFresh, type Fresh } from './fresh.ts';

/** Something on its way through the proxy that a drain may have to end. */
export interface Flight {
  cut(): void;
}

/** One instance as the proxy sees it. */
export interface Upstream {
  readonly port: number;
  /** For messages: service, version and slot. */
  readonly label: string;
  /** For requests that may be sent twice. */
  readonly reusing: Pool;
  /** For all others. */
  readonly fresh: Fresh;
  enter(flight: Flight): void;
  leave(flight: Flight): void;
  /** Resolves when nothing is in flight; what still is after `limitMs` is cut. Ends early when resumed. */
  drain(limitMs: number): Promise<void>;
  /** It is live again: a drain under way must cut nothing any more. */
  resume(): void;
  /** Cuts all that is in flight and closes every connection. */
  close(): Promise<void>;
}

/** Bodies may pause for as long as they like: an event stream has no pace. */
const common = { headersTimeout: 60_000, bodyTimeout: 0, connectTimeout: 5_000, pipelining: 1 } as const;

export const createUpstream = (port: number, label: string): Upstream => {
  const origin = `http://127.0.0.1:${port}`;
  const flights = new Set<Flight>();
  const reusing = new Pool(origin, { ...common, keepAliveTimeout: 4_000 });
  const fresh = createFresh(origin, common);
  let draining: { readonly settle: () => void } | null = null;

  const cutAll = () => {
    for (const flight of [...flights]) flight.cut();
  };
  const resume = () => {
    draining?.settle();
    draining = null;
  };

  return {
    port,
    label,
    reusing,
    fresh,
    enter: (flight) => flights.add(flight),
    leave: (flight) => {
      flights.delete(flight);
      if (flights.size === 0) resume();
    },
    drain: (limitMs) => {
      resume();
      if (flights.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        // A timer that outlives its drain must not cut the next one: only the current drain acts.
        const mine = {
          settle: () => {
            clearTimeout(timer);
            resolve();
          },
        };
        const timer = setTimeout(() => {
          if (draining !== mine) return;
          cutAll();
          resume();
        }, limitMs);
        draining = mine;
      });
    },
    resume,
    close: async () => {
      cutAll();
      fresh.close();
      await reusing.destroy();
    },
  };
};
