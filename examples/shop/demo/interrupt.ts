import type { EventEmitter } from 'node:events';

/**
 * Aborted once somebody wants the demo to end: begin nothing more, and clean up. A terminal that is closed wants it too,
 * and the services would outlive it.
 */
export const interruption = (source: EventEmitter): AbortSignal => {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) source.on(signal, () => interrupted.abort());
  return interrupted.signal;
};
