import { shortlyMs } from '@convoy/engine/incidents/suspects';
import { messageOf } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import type { HeldRelease } from '@convoy/model/incidents/facts';
import type { Suspect } from '@convoy/model/incidents/suspect';
import type { Clock, Head } from '@convoy/model/ports';
import { replay } from '@convoy/model/replay';
import type { Place } from '../place.ts';
import { deploymentIds, journalOf } from '../session/history.ts';

/** What users met lately by deployments, and what they will not meet again. */
export interface Changes {
  recent(): readonly Suspect[];
  /** What is on hold. */
  held(): readonly HeldRelease[];
  /** Looks anew, by what the head says. Never rejects. */
  refresh(head: ReturnType<Head['read']>): Promise<void>;
}

/** Releases that a deployment let users meet, by its journal; of one that took them back again none. */
export const shiftsOf = (deployment: string, events: readonly Event[]): Suspect[] => {
  const { plan } = replay(events);
  const back = new Set(events.flatMap((event) => (event.type === 'service.rolled-back' ? [event.service] : [])));
  const shifted = new Map(
    events.flatMap((event): [string, number][] =>
      event.type === 'service.shifted' ? [[event.service, Date.parse(event.at)]] : [],
    ),
  );
  return (plan?.steps ?? []).flatMap(({ service, from, to }): Suspect[] => {
    const shiftedAt = shifted.get(service);
    if (shiftedAt === undefined || back.has(service)) return [];
    return [
      {
        ...{ service, deployment, from: from?.version ?? null, to: to.version, shiftedAt },
        ...(from?.commit !== undefined && { fromCommit: from.commit }),
        ...(to.commit !== undefined && { toCommit: to.commit }),
      },
    ];
  });
};

/** The newest deployments are looked at; of those that have ended once. */
const newest = 5;

export const createChanges = (
  place: Place,
  environment: string,
  clock: Clock,
  note: (line: string) => void,
): Changes => {
  const ended = new Map<string, readonly Suspect[]>();
  let found: readonly Suspect[] = [];
  let held: readonly HeldRelease[] = [];
  let fault = '';

  const shiftsIn = async (id: string): Promise<readonly Suspect[]> => {
    const known = ended.get(id);
    if (known) return known;
    const events = await journalOf(place, environment, id);
    const shifts = shiftsOf(id, events);
    if (events.some(({ type }) => type === 'deployment.finished')) ended.set(id, shifts);
    return shifts;
  };
  return {
    recent: () => found.filter(({ shiftedAt }) => clock.now() - shiftedAt <= 2 * shortlyMs),
    held: () => held,
    refresh: async (head) => {
      try {
        const { record } = await head;
        held = record.holds.map(({ service, release }) => ({ service, version: release.version }));
        const ids = (await deploymentIds(place, environment)).slice(-newest);
        found = (await Promise.all(ids.map(shiftsIn))).flat();
        for (const id of ended.keys()) if (!ids.includes(id)) ended.delete(id);
        fault = '';
      } catch (thrown) {
        const why = `what was deployed lately cannot be read: ${messageOf(thrown)}`;
        if (why !== fault) note(why);
        fault = why;
      }
    },
  };
};
