import { explain } from '@convoy/judge/cause';
import type { Series } from '@convoy/judge/cause/series';
import type { Graph } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { needsOf } from './causes.ts';

/** Looks fail for a while before an incident is opened: from so long before that on anything may be wrong, in milliseconds. */
const onsetMs = 90_000;
/** What the numbers did not say by then they do not say, in milliseconds. */
const longestMs = 600_000;

/**
 * What the numbers point to of all that the cause of an incident needs: what moved there, though by its status nothing fails, for
 * nobody has said how slow is slow. Null: to nothing but the cause itself.
 */
const pointedBy = (
  { cause, affected, openedAt }: Incident,
  graph: Graph,
  seriesOf: (services: ReadonlySet<string>) => readonly Series[],
): { readonly service: string; readonly because: string } | null => {
  const below = needsOf(graph, cause);
  if (below.size === 0) return null;
  const all = new Set([cause, ...affected, ...below]);
  const edges = [...all].flatMap((caller) =>
    (graph.needs.get(caller) ?? []).filter((callee) => all.has(callee)).map((callee) => [caller, callee] as const),
  );
  const [first] = explain({ series: seriesOf(all), edges, anomalyAt: openedAt - onsetMs }).causes;
  return first && below.has(first.service) ? { service: first.service, because: first.because } : null;
};

/** Open incidents of which the numbers point to something deeper, once for each; `seriesOf`: what was measured of services. */
export const pointFacts = (
  { open }: Incidents,
  graph: Graph,
  seriesOf: (services: ReadonlySet<string>) => readonly Series[],
  now: number,
): IncidentFact[] =>
  [...open.values()].flatMap((incident): IncidentFact[] => {
    if (incident.pointed || now - incident.openedAt > longestMs) return [];
    const found = pointedBy(incident, graph, seriesOf);
    return found ? [{ type: 'incident.pointed', at: now, incident: incident.incident, ...found }] : [];
  });
