import type { Effect } from '@convoy/analytics/incidents/effect';
import type { IncidentEntry } from '@convoy/analytics/incidents/timeline';
import type { Hold } from '@convoy/model/head';
import { reportNotes, spanText, timesOf } from '@convoy/model/incidents/report';
import type { Incident, Incidents } from '@convoy/model/incidents/state';
import { clean } from './text.ts';

const iso = (ms: number | null | undefined): string | null => (ms == null ? null : new Date(ms).toISOString());

/** An incident as machines read it; times in ISO 8601, durations in milliseconds. */
export const incidentShown = (incident: Incident) => {
  const { cause, worst, affected, reason, falls, acknowledged, suspects, steps, looks, pointed, accused } = incident;
  return {
    ...{ incident: incident.incident, cause, severity: incident.severity, worst, affected, reason, falls },
    openedAt: iso(incident.openedAt),
    acknowledged: acknowledged && { actor: acknowledged.actor, at: iso(acknowledged.at) },
    mitigatedAt: iso(incident.mitigatedAt),
    resolvedAt: iso(incident.resolvedAt),
    durations: timesOf(incident),
    ...{ looks, pointed, accused },
    suspects: suspects.map(({ shiftedAt, ...suspect }) => ({ ...suspect, shiftedAt: iso(shiftedAt) })),
    steps: [...steps].map(([step, { startedAt, ended }]) => ({
      ...{ step, startedAt: iso(startedAt) },
      ended: ended && { ...ended, at: iso(ended.at) },
    })),
  };
};

const stateOf = ({ resolvedAt, mitigatedAt, watchedAt, acknowledged, openedAt }: Incident): string => {
  if (resolvedAt !== null) return `over after ${spanText(resolvedAt - openedAt)}`;
  const taken = acknowledged ? `, ${clean(acknowledged.actor)} has taken it on` : '';
  const how = mitigatedAt === null ? 'open' : watchedAt === null ? 'mitigated' : 'well, and watched';
  return `${how}${taken}`;
};

const lineOf = (incident: Incident): string => {
  const { worst, cause, affected, openedAt } = incident;
  const also = affected.length > 0 ? ` and with it ${affected.map(clean).join(', ')}` : '';
  return `${incident.incident}  ${iso(openedAt)}  ${worst}  ${clean(cause)}${also}: ${stateOf(incident)}`;
};

/** All that are open, and the latest that are over, the newest first. */
export const incidentsOf = ({ open, past }: Incidents): readonly Incident[] =>
  [...past, ...open.values()].toSorted((a, b) => b.openedAt - a.openedAt);

export const incidentsText = (incidents: readonly Incident[], environment: string): string =>
  incidents.map(lineOf).join('\n') || `there was no incident in ${environment}`;

/** An incident with all that happened in it, for whoever asks what it was. */
export interface IncidentTold {
  readonly incident: Incident;
  readonly effects: readonly Effect[];
  readonly timeline: readonly IncidentEntry[];
  /** Releases that are not deployed again until somebody lifts them. */
  readonly holds: readonly Hold[];
}

const effectText = ({ service, downMs, degradedMs }: Effect): string => {
  const parts = [
    downMs > 0 && `down for ${spanText(downMs)}`,
    degradedMs > 0 && `degraded for ${spanText(degradedMs)}`,
  ];
  return `${clean(service)} ${parts.filter((part) => part !== false).join(', ')}`;
};

const entryText = ({ at, subject, text }: IncidentEntry): string =>
  `  ${iso(at)}  ${subject === '' ? '' : `${clean(subject)} `}${clean(text)}`;

/** What it was, what it did, what was done, and what happened when. */
export const incidentText = ({ incident, effects, timeline, holds }: IncidentTold): string => {
  const felt = effects.filter(({ downMs, degradedMs }) => downMs + degradedMs > 0);
  // What is on hold now says more than what was at its end.
  const notes = Object.entries(reportNotes(incident)).filter(([name]) => holds.length === 0 || name !== 'on hold');
  return [
    lineOf(incident),
    ...notes.map(([name, value]) => `  ${name}: ${clean(value)}`),
    ...(felt.length > 0 ? [`  effect: ${felt.map(effectText).join('; ')}`] : []),
    ...holds.map(
      ({ service, release, reason }) => `  on hold: ${clean(service)} ${clean(release.version)}: ${clean(reason)}`,
    ),
    '',
    ...timeline.map(entryText),
  ].join('\n');
};

/** The same as machines read it. */
export const incidentJson = ({ incident, effects, timeline, holds }: IncidentTold) => ({
  ...incidentShown(incident),
  ...{ effects, holds },
  timeline: timeline.map(({ at, ...entry }) => ({ at: iso(at), ...entry })),
});
