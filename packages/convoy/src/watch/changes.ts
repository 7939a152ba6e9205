import { shortlyMs } from '@convoy/engine/incidents/suspects';
import { messageOf } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import type { HeldRelease } from '@convoy/model/incidents/facts';
import type { Suspect } from '@convoy/model/incidents/suspect';
import type { Clock, Head } from '@convoy/model/ports';
import { sameRelease } from '@convoy/model/release';
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

/** Releases that a deployment let users meet, by its journal; what they had already is none. */
const shiftsOf = (deployment: string, events: readonly Event[]): Suspect[] => {
  const { plan } = replay(events);
  const shifted = new Map(
    events.flatMap((event): [string, number][] =>
      event.type === 'service.shifted' ? [[event.service, Date.parse(event.at)]] : [],
    ),
  );
  return (plan?.steps ?? []).flatMap(({ service, from, to }): Suspect[] => {
    const shiftedAt = shifted.get(service);
    if (shiftedAt === undefined || (from && sameRelease(from, to))) return [];
    return [
      {
        ...{ service, deployment, from: from?.version ?? null, to: to.version, shiftedAt },
        ...(from?.commit !== undefined && { fromCommit: from.commit }),
        ...(to.commit !== undefined && { toCommit: to.commit }),
      },
    ];
  });
};

/** What a deployment changed of what users meet. Times in ms since the epoch. */
interface Moves {
  readonly shifts: readonly Suspect[];
  /** What it took back, be it its own or what another had brought; `to` null: there was none before. */
  readonly backs: readonly { readonly service: string; readonly to: string | null; readonly at: number }[];
  readonly lastAt: number;
  readonly isOver: boolean;
}

export const movesOf = (deployment: string, events: readonly Event[]): Moves => ({
  shifts: shiftsOf(deployment, events),
  backs: events.flatMap((event) =>
    event.type === 'service.rolled-back'
      ? [{ service: event.service, to: event.to?.version ?? null, at: Date.parse(event.at) }]
      : [],
  ),
  lastAt: Date.parse(events.at(-1)?.at ?? ''),
  isOver: events.some(({ type }) => type === 'deployment.finished'),
});

/** What users met by these deployments, without what any of them took back: to go back to a release is to leave it there. */
export const standingShifts = (moves: readonly Moves[]): Suspect[] => {
  const backs = moves.flatMap((one) => one.backs);
  const isTakenBack = ({ service, to, shiftedAt }: Suspect): boolean =>
    backs.some((back) => back.service === service && back.to !== to && back.at >= shiftedAt);
  return moves.flatMap(({ shifts }) => shifts).filter((shift) => !isTakenBack(shift));
};

/** Releases that users met longer ago than this, in milliseconds, are not asked for. */
const longMs = 2 * shortlyMs;

/** So many deployments at most are looked at: more within an hour leave nobody the time to suspect one. */
const most = 100;

export const createChanges = (
  place: Place,
  environment: string,
  clock: Clock,
  note: (line: string) => void,
): Changes => {
  /** Of deployments that are over: these are read once. */
  let ended: ReadonlyMap<string, Moves> = new Map();
  let found: readonly Suspect[] = [];
  let held: readonly HeldRelease[] = [];
  let fault = '';

  const lately = async (): Promise<ReadonlyMap<string, Moves>> => {
    const all = new Map<string, Moves>();
    for (const id of (await deploymentIds(place, environment)).slice(-most).reverse()) {
      const moves = ended.get(id) ?? movesOf(id, await journalOf(place, environment, id));
      all.set(id, moves);
      // An environment has one after the other: what came before it ended before.
      if (clock.now() - moves.lastAt > longMs) break;
    }
    return all;
  };
  return {
    recent: () => found.filter(({ shiftedAt }) => clock.now() - shiftedAt <= longMs),
    held: () => held,
    refresh: async (head) => {
      try {
        const { record } = await head;
        held = record.holds.map(({ service, release }) => ({ service, version: release.version }));
        const moves = await lately();
        found = standingShifts([...moves.values()]);
        ended = new Map([...moves].filter(([, { isOver }]) => isOver));
        fault = '';
      } catch (thrown) {
        const why = `what was deployed lately cannot be read: ${messageOf(thrown)}`;
        if (why !== fault) note(why);
        fault = why;
      }
    },
  };
};
