import type { IncidentFact } from '@convoy/model/incidents/facts';
import { foldIncidents, type Incident, noIncidents } from '@convoy/model/incidents/state';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';

/** One incident by all that a journal has of it, however long ago it was; null: there was none. */
export const incidentIn = (events: readonly MonitorEvent[], id: string): Incident | null => {
  const own = events.filter((event) => 'incident' in event && event.incident === id);
  const state = own.reduce(
    (known, event) => foldIncidents(known, { ...event, at: Date.parse(event.at) } as IncidentFact),
    noIncidents,
  );
  return state.open.get(id) ?? state.past.at(-1) ?? null;
};

/** What an incident was about, from its beginning to its end: its causes one after the other, and all that suffered. */
export interface Extent {
  readonly causes: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  /** Ms since the epoch; it lasts: for ever. */
  readonly from: number;
  readonly to: number;
}

export const extentOf = (events: readonly MonitorEvent[], { incident, openedAt, resolvedAt }: Incident): Extent => {
  const told = events.flatMap((event) =>
    (event.type === 'incident.opened' || event.type === 'incident.changed' || event.type === 'incident.relapsed') &&
    event.incident === incident
      ? [event]
      : [],
  );
  const causes = new Set(told.map(({ cause }) => cause));
  const services = new Set([...causes, ...told.flatMap(({ affected }) => affected)]);
  return { causes, services, from: openedAt, to: resolvedAt ?? Number.POSITIVE_INFINITY };
};
