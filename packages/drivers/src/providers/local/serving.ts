import { randomUUID } from 'node:crypto';
import type { Traffic } from '@convoy/model/ports';
import { background } from './background.ts';
import type { Fleet } from './fleet.ts';
import { Crowd } from './proxy/crowd.ts';
import { type Counts, Meter } from './proxy/meter.ts';
import type { Upstream } from './proxy/upstream.ts';
import type { Canary } from './proxy/way.ts';
import type { Instance } from './table.ts';

/** Where the requests of one service go now: what the proxy reads for each of them. */
export interface Serving {
  live: Upstream | null;
  /** Counts what users of `live` meet. */
  meter: Meter;
  /** Of what is counted now: other counts have another. */
  id: string;
  /** What users met last at the release that served before; undefined: not known. */
  former: Traffic['former'];
  canary: (Canary & { readonly instance: Instance }) | null;
}

const anew = () => ({ meter: new Meter(), id: randomUUID() });

export const openServing = (): Serving => ({ live: null, former: undefined, canary: null, ...anew() });

/** All goes there. What its users meet is counted anew, unless it is the same release as before. */
export const serve = (serving: Serving, live: Upstream | null, isSame: boolean): void => {
  if (!isSame) Object.assign(serving, { former: serving.live ? serving.meter.newest() : undefined, ...anew() });
  serving.live = live;
};

/**
 * What is counted goes on with another share for the same candidate; with a new one it begins for both. Clients are counted
 * anew with each share: it moves some, and who met one release longer than the other met more of it.
 */
export const split = (serving: Serving, instance: Instance, share: number, fleet: Fleet): void => {
  const [handle, candidate, before] = [instance.id, fleet.upstream(instance), serving.canary];
  const isSame = before?.handle === handle;
  if (!isSame) Object.assign(serving, anew());
  candidate.resume();
  const meter = isSame ? before.meter : new Meter();
  const crowds = isSame && before.share === share ? before.crowds : { live: new Crowd(), candidate: new Crowd() };
  serving.canary = { handle, candidate, share, meter, crowds, instance };
};

/** All goes to what is live; what is in flight at a candidate that is not, drains on its own. */
export const unsplit = (serving: Serving): void => {
  const { live, canary } = serving;
  serving.canary = null;
  if (canary && canary.candidate !== live) background(canary.candidate.drain(canary.instance.drainMs));
};

/** A cursor is what had been counted, and by whom: a daemon counts anew. */
const cursorOf = (id: string, counts: readonly Counts[]): string =>
  [id, ...counts.flatMap(({ n, errors }) => [n, errors])].join(' ');

/** Since a cursor; of one that was given for other counts, or by another daemon, since the beginning. */
export const trafficOf = ({ live, meter, id, former, canary }: Serving, cursor: string | null): Traffic | null => {
  if (!live) return null;
  const [of, ...counts] = cursor?.split(' ') ?? [];
  const [n = 0, errors = 0, candidateN = 0, candidateErrors = 0] = of === id ? counts.map(Number) : [];
  const told = { live: meter.since({ n, errors }) };
  if (!canary) return { ...told, ...(former && { former }), cursor: cursorOf(id, [meter.counts()]) };
  const { live: theirs, candidate: ours } = canary.crowds;
  return {
    live: { ...told.live, clients: theirs.counts() },
    candidate: { ...canary.meter.since({ n: candidateN, errors: candidateErrors }), clients: ours.counts() },
    cursor: cursorOf(id, [meter.counts(), canary.meter.counts()]),
  };
};
