import type { IncomingMessage } from 'node:http';
import { clientOf, cookieFor, newClient, positionOf } from './client.ts';
import type { Lap, Meter } from './meter.ts';
import type { Upstream } from './upstream.ts';

/** A candidate that gets a share of the traffic. */
export interface Canary {
  /** The release's handle. */
  readonly handle: string;
  readonly candidate: Upstream;
  /** From 0 to 1. */
  readonly share: number;
  readonly meters: { readonly live: Meter; readonly candidate: Meter };
}

/** Where a service's requests go now, or why they go nowhere. */
export interface Way {
  readonly service: string;
  live(): Upstream | null;
  /** Null: all goes to what is live, and nothing is measured. */
  canary(): Canary | null;
}

/** Where one request goes. */
export interface Chosen {
  readonly upstream: Upstream;
  /** Null while there is no canary. */
  readonly lap: Lap | null;
  /** For a client without one, so that it stays where it is. */
  readonly cookie: string | null;
}

const split = (canary: Canary, live: Upstream, request: IncomingMessage): Chosen => {
  const known = clientOf(request);
  const client = known ?? newClient();
  const cookie = known === null ? cookieFor(client) : null;
  return positionOf(client, canary.handle) < canary.share
    ? { upstream: canary.candidate, lap: canary.meters.candidate.start(), cookie }
    : { upstream: live, lap: canary.meters.live.start(), cookie };
};

/** Null: nothing is live. */
export const choose = (way: Way, request: IncomingMessage): Chosen | null => {
  const live = way.live();
  if (!live) return null;
  const canary = way.canary();
  return canary ? split(canary, live, request) : { upstream: live, lap: null, cookie: null };
};

const toLive = (way: Way, cookie: string | null): Chosen | null => {
  const upstream = way.live();
  return upstream && { upstream, lap: way.canary()?.meters.live.start() ?? null, cookie };
};

/**
 * Where a request goes that was not taken: nothing of it was sent, so whatever is live may have it, once. A candidate that
 * died during its canary costs nobody an answer; it counts as its error.
 */
export const instead = (way: Way, { upstream, lap, cookie }: Chosen, error: Error): Chosen | null => {
  if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || upstream === way.live()) return null;
  const next = toLive(way, cookie);
  if (next) lap?.fail();
  return next;
};

/** Where a request goes a second time: to the same release while that serves, so that a client stays where it is. */
export const again = (way: Way, chosen: Chosen): Chosen | null =>
  way.canary()?.candidate === chosen.upstream || way.live() === chosen.upstream ? chosen : toLive(way, chosen.cookie);
