import type { Incident } from '@convoy/model/incidents/state';
import type { Standings } from './causes.ts';

/**
 * An incident is over when all of it has been well for so many looks, so that what comes and goes is one incident and its end is
 * told once: Alertmanager's `keep_firing_for`, counted in looks as damping is.
 */
const calmLooks = 10;

/** Each time that its cause falls again the wait is doubled, so often at most. */
const mostDoublings = 2;

/** How long all of an incident has to be well before it is over, in milliseconds. */
export const calmMs = ({ falls }: Incident, members: readonly string[], standings: Standings): number => {
  const interval = Math.max(0, ...members.map((one) => standings.get(one)?.intervalMs ?? 0));
  return calmLooks * 2 ** Math.min(falls - 1, mostDoublings) * interval;
};

/** How long these, which are up, have been seen to be: all of them, up to the latest look at each. In milliseconds. */
export const seenWellMs = (members: readonly string[], standings: Standings, now: number): number => {
  const known = members.flatMap((one) => standings.get(one) ?? []);
  const since = Math.max(Number.NEGATIVE_INFINITY, ...known.map((one) => one.since));
  return Math.min(now, ...known.map(({ lookedAt }) => lookedAt)) - since;
};
