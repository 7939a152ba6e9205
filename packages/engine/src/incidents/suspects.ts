import type { Graph } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import type { Incidents } from '@convoy/model/incidents/state';
import type { Suspect } from '@convoy/model/incidents/suspect';
import { needsOf } from './causes.ts';

/** What users met so long before an incident began, at most, may have brought it about; milliseconds. */
export const shortlyMs = 1_800_000;

/**
 * Suspects of open incidents that were not named yet: of the cause, and of all that it needs, the release that was shifted to
 * last, where that was shortly before.
 */
export const suspectFacts = (
  { open }: Incidents,
  graph: Graph,
  changes: readonly Suspect[],
  now: number,
): IncidentFact[] =>
  [...open.values()].flatMap(({ incident, cause, openedAt, suspects }) => {
    const near = new Set([cause, ...needsOf(graph, cause)]);
    const before = changes.filter(
      ({ service, shiftedAt }) => near.has(service) && shiftedAt <= openedAt && openedAt - shiftedAt <= shortlyMs,
    );
    const newest = new Map<string, Suspect>();
    for (const one of before)
      if (one.shiftedAt >= (newest.get(one.service)?.shiftedAt ?? 0)) newest.set(one.service, one);
    return [...newest.values()]
      .filter(({ service }) => !suspects.some((known) => known.service === service))
      .map((suspect): IncidentFact => ({ type: 'incident.suspected', at: now, incident, ...suspect }));
  });
