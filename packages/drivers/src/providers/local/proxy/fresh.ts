import { Client } from 'undici';
import { background } from '../background.ts';

/** A connection idle for less than this, in milliseconds, is as good as a new one: no server closes it that soon. */
const freshMs = 1;
/** How often those no longer fresh are closed, in milliseconds. */
const sweepMs = 10;

/**
 * Connections for requests that must not be sent twice. A server may close an idle connection just as a request comes;
 * so only new ones are used, and such as have become idle this very moment, by the clock at the time of the request.
 * (undici's own idle limit is a timer, which a busy event loop delays; its `reset` makes servers close on an upload
 * that they refuse early, before the refusal is read.)
 */
export interface Fresh {
  take(): Client;
  /** Its request was answered in full. */
  give(client: Client): void;
  close(): void;
}

export const createFresh = (origin: string, options: Client.Options): Fresh => {
  /** Those that became idle last stand last. */
  const idle: { readonly client: Client; readonly since: number }[] = [];
  let sweeping: NodeJS.Timeout | null = null;

  const sweep = (before: number): void => {
    const stale = idle.findIndex(({ since }) => since >= before);
    for (const { client } of idle.splice(0, stale < 0 ? idle.length : stale)) background(client.close());
    sweeping = idle.length > 0 ? setTimeout(() => sweep(performance.now() - freshMs), sweepMs) : null;
  };

  return {
    take: () => {
      const last = idle.at(-1);
      if (!last || performance.now() - last.since >= freshMs) return new Client(origin, options);
      idle.pop();
      return last.client;
    },
    give: (client) => {
      idle.push({ client, since: performance.now() });
      sweeping ??= setTimeout(() => sweep(performance.now() - freshMs), sweepMs);
    },
    close: () => {
      if (sweeping) clearTimeout(sweeping);
      sweep(Number.POSITIVE_INFINITY);
    },
  };
};
