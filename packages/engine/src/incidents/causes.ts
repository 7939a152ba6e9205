import type { Graph } from '@convoy/model/graph';
import type { Status } from '@convoy/model/monitoring/status';

/** How a service is, as far as it is known. */
export interface Standing {
  readonly status: Status;
  /** Since when, ms since the epoch. */
  readonly since: number;
  /** When it was looked at last, all of it. */
  readonly lookedAt: number;
  /** Since when nobody has looked at it so that it counts: nobody watched, or it was worked on; absent: somebody has. */
  readonly unseenSince?: number;
  readonly reason: string;
  /** Of the look that `reason` is of; absent: nobody knows. */
  readonly code?: string;
  /** Of the look by which it came to be so. */
  readonly fellBy?: string;
  /** It answers, and counts as failing because it comes and goes. */
  readonly isHeld?: boolean;
  /** It counts as failing because it comes and goes, whether it answers now or not. */
  readonly isDamped?: boolean;
  /** When it answered at the latest, by its looks in a row, ms since the epoch; absent: it does not fail. */
  readonly answeredAt?: number;
  /** It is being restarted or taken back: what a look says of it meanwhile is of that. */
  readonly isMended?: boolean;
  /** From one look to the next, in milliseconds; absent: it is not looked at by itself. */
  readonly intervalMs?: number;
}

export type Standings = ReadonlyMap<string, Standing>;

export const isFailing = (standing: Pick<Standing, 'status'> | undefined): boolean =>
  standing?.status === 'down' || standing?.status === 'degraded';

/** Codes of looks by which nobody is there to answer: nothing comes to that because what it needs is slow. */
const absent: ReadonlySet<string> = new Set(['HEALTH_REFUSED', 'HEALTH_DNS', 'HEALTH_TLS']);

/** Whether it is down because nobody is there: decided once, when it fell. */
export const isGone = (standing: Standing | undefined): boolean =>
  standing?.status === 'down' && absent.has(standing.fellBy ?? '');

/** All that a service needs, however deep. */
export const needsOf = ({ needs }: Graph, service: string): ReadonlySet<string> => {
  const met = new Set<string>();
  const open = [...(needs.get(service) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (met.has(name)) continue;
    met.add(name);
    open.push(...(needs.get(name) ?? []));
  }
  return met;
};

/** So long at most it is waited for what a failing service needs to be looked at, in milliseconds. */
const longestMs = 60_000;

/**
 * Whether enough was seen of a failing service and of what it needs to say that it is to blame: itself was looked at since
 * somebody watches, what it needs since it fails, and none of that is failing too seldom yet to say so.
 */
export const isSettled = (graph: Graph, standings: Standings, service: string, now: number): boolean => {
  const own = standings.get(service);
  if (!own) return true;
  if (own.unseenSince !== undefined) return false;
  return needsOf(graph, service)
    .values()
    .every((need) => {
      const standing = standings.get(need);
      if (standing?.unseenSince !== undefined && now - standing.unseenSince < longestMs) return false;
      if (now - own.since >= longestMs) return true;
      return !standing || isFailing(standing) || (standing.status !== 'pending' && standing.lookedAt >= own.since);
    });
};

/** All that is reached from a service by these steps, itself with it. */
const reachedBy = (service: string, below: (service: string) => readonly string[]): ReadonlySet<string> => {
  const met = new Set([service]);
  for (const name of met) for (const need of below(name)) met.add(need);
  return met;
};

/**
 * The causes of each failing service: those that fail, of what it needs through nothing but what fails, and need nothing that
 * does (the deepest failing with healthy needs). In a circle of failing ones the first by name stands for all. What is gone
 * while nothing beneath it is down has a fault of its own: a need that serves, however badly, ends no process.
 */
export const causesOf = (graph: Graph, standings: Standings): ReadonlyMap<string, readonly string[]> => {
  const failing = [...standings].filter(([, standing]) => isFailing(standing)).map(([name]) => name);
  const isOne = new Set(failing);
  const failingNeeds = (service: string) => (graph.needs.get(service) ?? []).filter((need) => isOne.has(need));
  const isAlone = (service: string): boolean =>
    isGone(standings.get(service)) &&
    reachedBy(service, failingNeeds)
      .values()
      .every((need) => need === service || standings.get(need)?.status !== 'down');
  const alone = new Set(failing.filter(isAlone));
  const below = (service: string) => (alone.has(service) ? [] : failingNeeds(service));
  const all = new Map(failing.map((service) => [service, reachedBy(service, below)]));
  const isCause = (service: string): boolean =>
    [...(all.get(service) ?? [])].every((need) => {
      const back = all.get(need)?.has(service) ?? false;
      return back && service <= need;
    });
  return new Map(failing.map((service) => [service, [...(all.get(service) ?? [])].filter(isCause).toSorted()]));
};
