import type { Series } from '@convoy/judge/cause/series';
import type { Graph } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import { foldIncidents, type Incident, type Incidents } from '@convoy/model/incidents/state';
import { needsOf } from './causes.ts';
import { nearOf } from './near.ts';
import { accusedBy, type Step } from './weighing.ts';

/** What the numbers did not say by then they do not say, in milliseconds. */
const longestMs = 600_000;
/** So many services are accused beside the cause of an incident at most: where everything moved that says nothing. */
const mostAccused = 5;

/** What is known of services by open incidents. */
const knownOf = (incidents: readonly Incident[]): ReadonlySet<string> =>
  new Set(
    incidents.flatMap(({ cause, pointed, accused }) => [
      cause,
      ...[...(pointed ? [pointed] : []), ...accused].map(({ service }) => service),
    ]),
  );

/**
 * What the numbers say of open incidents, once for each service: that something which the cause needs is behind it, though by
 * its status it does not fail, for nobody has said how slow is slow; or that another service has a fault of its own, above the
 * cause or beside it. `seriesOf`: what was measured of services, a value a minute.
 */
export function* pointFacts(
  state: Incidents,
  graph: Graph,
  seriesOf: (services: ReadonlySet<string>) => readonly Series[],
  now: number,
): Step<readonly IncidentFact[]> {
  const open = [...state.open.values()];
  const fresh = open.filter(({ openedAt }) => now - openedAt <= longestMs);
  const [first] = fresh;
  if (!first) return [];
  const near = nearOf(graph, fresh);
  const edges = [...near].flatMap((caller) =>
    (graph.needs.get(caller) ?? []).filter((callee) => near.has(callee)).map((callee) => [caller, callee] as const),
  );
  const known = knownOf(open);
  const below = new Map(fresh.map(({ incident, cause }) => [incident, needsOf(graph, cause)]));
  const isBelow = ({ incident }: Incident, service: string): boolean => below.get(incident)?.has(service) ?? false;
  const suffers = ({ affected }: Incident, service: string): boolean =>
    affected.some((one) => one === service || needsOf(graph, one).has(service));
  const weighed = { series: seriesOf(near), edges, openedAt: Math.min(...fresh.map(({ openedAt }) => openedAt)) };
  const accused = yield* accusedBy(weighed, now, {
    isOpen: (service) => !known.has(service),
    isLikely: (service) => fresh.some((one) => isBelow(one, service)),
  });
  const facts: IncidentFact[] = [];
  let after = state;
  for (const { service, because } of accused) {
    const home = fresh.find((one) => isBelow(one, service)) ?? fresh.find((one) => suffers(one, service)) ?? first;
    const said = after.open.get(home.incident);
    if (!said || said.accused.length >= mostAccused) continue;
    const type = said.pointed || !isBelow(home, service) ? 'incident.accused' : 'incident.pointed';
    const fact: IncidentFact = { type, at: now, incident: home.incident, service, because };
    facts.push(fact);
    after = foldIncidents(after, fact);
  }
  return facts;
}
