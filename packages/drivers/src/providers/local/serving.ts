import { randomUUID } from 'node:crypto';
import type { Traffic } from '@convoy/model/ports';
import { background } from './background.ts';
import type { Fleet } from './fleet.ts';
import { type Counts, Meter } from './proxy/meter.ts';
import type { Upstream } from './proxy/upstream.ts';
import type { Canary } from './proxy/way.ts';
import type { Instance } from './table.ts';

/** Where the requests of one service go now: what the proxy reads for each of them. */
export interface Serving {
  live: Upstream | null;
  canary: (Canary & { readonly instance: Instance; readonly id: string }) | null;
}

/** What is counted goes on with another share for the same candidate. */
export const split = (serving: Serving, instance: Instance, share: number, fleet: Fleet): void => {
  const { canary } = serving;
  const [handle, candidate] = [instance.id, fleet.upstream(instance)];
  const { id, meters } =
    canary?.handle === handle ? canary : { id: randomUUID(), meters: { live: new Meter(), candidate: new Meter() } };
  candidate.resume();
  serving.canary = { handle, candidate, share, meters, instance, id };
};

/** All goes to what is live; what is in flight at a candidate that is not, drains on its own. */
export const unsplit = (serving: Serving): void => {
  const { live, canary } = serving;
  serving.canary = null;
  if (canary && canary.candidate !== live) background(canary.candidate.drain(canary.instance.drainMs));
};

/** A cursor is what had been counted, and by whom: a daemon counts anew. */
const cursorOf = (id: string, live: Counts, candidate: Counts): string =>
  [id, live.n, live.errors, candidate.n, candidate.errors].join(' ');

/** Since a cursor; of one that another canary gave, or another daemon, since the beginning. */
export const trafficOf = ({ canary }: Serving, cursor: string | null): Traffic | null => {
  if (!canary) return null;
  const { id, meters } = canary;
  const [of, ...counts] = cursor?.split(' ') ?? [];
  const [n = 0, errors = 0, candidateN = 0, candidateErrors = 0] = of === id ? counts.map(Number) : [];
  return {
    live: meters.live.since({ n, errors }),
    candidate: meters.candidate.since({ n: candidateN, errors: candidateErrors }),
    cursor: cursorOf(id, meters.live.counts(), meters.candidate.counts()),
  };
};
