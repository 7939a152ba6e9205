import type { Graph } from '@convoy/model/graph';
import type { Status } from '@convoy/model/monitoring/status';

/** How a service is, as far as it is known. */
export interface Standing {
  readonly status: Status;
  /** Since when, ms since the epoch. */
  readonly since: number;
  /** When it was looked at last, all of it. */
  readonly lookedAt: number;
  readonly reason: string;
}

export type Standings = ReadonlyMap<string, Standing>;

export const isFailing = (standing: Standing | undefined): boolean =>
  standing?.status === 'down' || standing?.status === 'degraded';

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
 * Whether enough was seen of what a failing service needs to say that it is not to blame: each was looked at since, and none is
 * failing too seldom yet to say so.
 */
export const isSettled = (graph: Graph, standings: Standings, service: string, now: number): boolean => {
  const own = standings.get(service);
  if (!own || now - own.since >= longestMs) return true;
  return needsOf(graph, service)
    .values()
    .every((need) => {
      const standing = standings.get(need);
      return !standing || isFailing(standing) || (standing.status !== 'pending' && standing.lookedAt >= own.since);
    });
};

/**
 * The causes of each failing service: those that fail, of what it needs through nothing but what fails, and need nothing that
 * does (the deepest failing with healthy needs). In a circle of failing ones the first by name stands for all.
 */
export const causesOf = (graph: Graph, standings: Standings): ReadonlyMap<string, readonly string[]> => {
  const failing = [...standings].filter(([, standing]) => isFailing(standing)).map(([name]) => name);
  const isOne = new Set(failing);
  const below = (service: string): string[] => (graph.needs.get(service) ?? []).filter((need) => isOne.has(need));
  const reached = (service: string): Set<string> => {
    const met = new Set([service]);
    for (const name of met) for (const need of below(name)) met.add(need);
    return met;
  };
  const all = new Map(failing.map((service) => [service, reached(service)]));
  const isCause = (service: string): boolean =>
    [...(all.get(service) ?? [])].every((need) => {
      const back = all.get(need)?.has(service) ?? false;
      return back && service <= need;
    });
  return new Map(failing.map((service) => [service, [...(all.get(service) ?? [])].filter(isCause).toSorted()]));
};
