import type { Graph } from '@convoy/model/graph';
import { needsOf, type Standings } from '../incidents/causes.ts';

/** A service that is down, and what of its needs it waits for first: with none it is its turn. */
export interface Turn {
  readonly service: string;
  readonly behind: readonly string[];
}

/**
 * Those of the wanted services that are down, the deepest first: each once all that it needs is well, for until then a restart
 * would not help it.
 */
export const turnsOf = (graph: Graph, standings: Standings, wanted: Iterable<string>): readonly Turn[] => {
  const isWell = (service: string): boolean => (standings.get(service)?.status ?? 'up') === 'up';
  const turns = [...wanted]
    .filter((service) => standings.get(service)?.status === 'down')
    .map((service) => ({ service, behind: [...needsOf(graph, service)].filter((need) => !isWell(need)).toSorted() }));
  return turns.toSorted((a, b) => a.behind.length - b.behind.length || (a.service < b.service ? -1 : 1));
};
