import type { IncomingMessage } from 'node:http';
import { agent } from '../../../agent.ts';
import { clientOf, cookieFor, draw, newClient } from './client.ts';
import type { Crowd } from './crowd.ts';
import type { Lap, Member, Meter } from './meter.ts';
import type { Upstream } from './upstream.ts';

/** A candidate that gets a share of the traffic. */
export interface Canary {
  /** The release's handle. */
  readonly handle: string;
  readonly candidate: Upstream;
  /** From 0 to 1. */
  readonly share: number;
  readonly meter: Meter;
  /** The clients of what is live, and the candidate's, since the share is what it is. */
  readonly crowds: Readonly<Record<'live' | 'candidate', Crowd>>;
}

/** Where a service's requests go now, or why they go nowhere. */
export interface Way {
  readonly service: string;
  live(): Upstream | null;
  /** Of what is live. */
  meter(): Meter;
  /** Null: all goes to what is live. */
  canary(): Canary | null;
}

/** Where one request goes. */
export interface Chosen {
  readonly upstream: Upstream;
  /** Null for a look of ours, which is no user's. */
  readonly lap: Lap | null;
  /** For a client without one, so that it stays where it is. */
  readonly cookie: string | null;
}

const lapOf = ({ headers }: IncomingMessage, meter: Meter, member?: Member): Lap | null =>
  headers['user-agent'] === agent ? null : meter.start(member);

const split = (way: Way, canary: Canary, live: Upstream, request: IncomingMessage): Chosen => {
  const known = clientOf(request);
  const client = known ?? newClient();
  const cookie = known === null ? cookieFor(client) : null;
  const { position, number } = draw(client, canary.handle);
  return position < canary.share
    ? { upstream: canary.candidate, lap: lapOf(request, canary.meter, [canary.crowds.candidate, number]), cookie }
    : { upstream: live, lap: lapOf(request, way.meter(), [canary.crowds.live, number]), cookie };
};

/** Null: nothing is live. */
export const choose = (way: Way, request: IncomingMessage): Chosen | null => {
  const live = way.live();
  if (!live) return null;
  const canary = way.canary();
  return canary
    ? split(way, canary, live, request)
    : { upstream: live, lap: lapOf(request, way.meter()), cookie: null };
};

const toLive = (way: Way, { lap, cookie }: Chosen): Chosen | null => {
  const upstream = way.live();
  return upstream && { upstream, lap: lap && way.meter().start(), cookie };
};

/**
 * Where a request goes that was not taken: nothing of it was sent, so whatever is live may have it, once. A candidate that
 * died during its canary costs nobody an answer; it counts as its error.
 */
export const instead = (way: Way, chosen: Chosen, error: Error): Chosen | null => {
  if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' || chosen.upstream === way.live()) return null;
  const next = toLive(way, chosen);
  if (next) chosen.lap?.fail();
  return next;
};

/** Where a request goes a second time: to the same release while that serves, so that a client stays where it is. */
export const again = (way: Way, chosen: Chosen): Chosen | null =>
  way.canary()?.candidate === chosen.upstream || way.live() === chosen.upstream ? chosen : toLive(way, chosen);
