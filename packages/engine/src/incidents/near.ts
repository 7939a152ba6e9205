import type { Graph } from '@convoy/model/graph';
import type { Incident } from '@convoy/model/incidents/state';
import { needsOf } from './causes.ts';

/** So many services are weighed together at most: of a hundred with three endpoints each one weighing takes a tenth of a second. */
const most = 200;

/**
 * Services whose numbers are weighed together: all, where these are few. Of more the causes of incidents with all that they need,
 * and then what suffers with all that it needs.
 */
export const nearOf = (graph: Graph, incidents: readonly Incident[]): ReadonlySet<string> => {
  if (graph.needs.size <= most) return new Set(graph.needs.keys());
  const begun = [...incidents.map(({ cause }) => [cause]), ...incidents.map(({ affected }) => affected)];
  const near = begun.flatMap((services) =>
    services.flatMap((service) => [service, ...needsOf(graph, service)].filter((name) => graph.needs.has(name))),
  );
  return new Set([...new Set(near)].slice(0, most));
};
