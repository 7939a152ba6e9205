import { type Suspect, suspectText } from '@convoy/model/incidents/suspect';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import type { Extent } from './known.ts';

/** Something that happened in an incident, or near it. */
export interface IncidentEntry {
  /** Ms since the epoch. */
  readonly at: number;
  readonly kind: 'incident' | 'health' | 'told' | 'step' | 'deployment' | 'recovery' | 'gap';
  /** The service, channel or step that it is about; empty: the incident as a whole. */
  readonly subject: string;
  readonly text: string;
}

/** How services changed is shown from so long before it was opened; of deployments from longer. Milliseconds. */
const [leadMs, deploymentLeadMs] = [300_000, 1_800_000];
/** So long after its end it is still told. */
const tailMs = 3_600_000;

type Said = Omit<IncidentEntry, 'at'> | null;

const ofIncident = (event: MonitorEvent, id: string): Said => {
  if (!('incident' in event) || event.incident !== id) return null;
  const whole = (text: string): Said => ({ kind: 'incident', subject: '', text });
  switch (event.type) {
    case 'incident.opened':
      return whole(`opened as ${event.severity}, caused by ${event.cause}: ${event.reason}`);
    case 'incident.changed':
      return whole(
        `${event.severity}, caused by ${event.cause}: ${event.reason}${event.affected.length > 0 ? `; affected: ${event.affected.join(', ')}` : ''}`,
      );
    case 'incident.suspected':
      return whole(`suspected: ${suspectText(event)}`);
    case 'incident.pointed':
      return whole(`the numbers point to ${event.service}: ${event.because}`);
    case 'incident.accused':
      return whole(`by the numbers ${event.service} has a fault of its own: ${event.because}`);
    case 'incident.acknowledged':
      return whole(`taken on by ${event.actor}`);
    case 'incident.relapsed':
      return whole(`${event.cause} fails again: ${event.reason}`);
    case 'incident.watched':
      return whole(`watched: ${event.reason}`);
    case 'incident.mitigated':
      return whole(`mitigated: ${event.reason}`);
    case 'incident.resolved':
      return whole(`resolved: ${event.reason}`);
    case 'incident.step-started':
      return { kind: 'step', subject: event.step, text: 'begun' };
    case 'incident.step-ended':
      return {
        ...{ kind: 'step', subject: event.step },
        text: `${event.outcome}${event.code === undefined ? '' : `, exit status ${event.code}`}${event.reason === undefined ? '' : `: ${event.reason}`}`,
      };
    default:
      return null;
  }
};

/** The last change of each service before it: by that it was as it was, and by the others nothing of it. */
const changesBefore = (events: readonly MonitorEvent[], { from }: Extent): ReadonlyMap<string, MonitorEvent> =>
  new Map(
    events.flatMap((event): [string, MonitorEvent][] =>
      event.type === 'health.changed' && event.endpoint === undefined && Date.parse(event.at) < from
        ? [[event.service, event]]
        : [],
    ),
  );

const ofHealth = (
  event: MonitorEvent,
  { services, from }: Extent,
  at: number,
  before: ReadonlyMap<string, MonitorEvent>,
): Said => {
  if (event.type === 'health.gap')
    return event.to < from ? null : { kind: 'gap', subject: '', text: `nobody looked: ${event.reason}` };
  if (event.type !== 'health.changed' || event.endpoint !== undefined || at < from - leadMs) return null;
  const { service, to, reason } = event;
  if (at < from && (to === 'up' || event !== before.get(service))) return null;
  return services.has(service) ? { kind: 'health', subject: service, text: `${event.from} → ${to}: ${reason}` } : null;
};

/** What was decided to do, or came of it, without why. */
const deedOf = (event: MonitorEvent): string => {
  if (event.type === 'recovery.decided') return `${event.means} decided`;
  if (event.type === 'recovery.ended') return `ended as ${event.outcome}`;
  return event.type.slice(event.type.indexOf('.') + 1);
};

/** What was done to bring services back, whatever facts there are of that: they name their service, and may give a reason. */
const ofRecovery = (event: MonitorEvent, { services, from }: Extent, at: number): Said => {
  const { type, service, reason } = event as { readonly type: string; service?: unknown; reason?: unknown };
  if (!/^(?:recovery|drift|service)\./.test(type) || at < from || !services.has(String(service))) return null;
  const text = `${deedOf(event)}${typeof reason === 'string' ? `: ${reason}` : ''}`;
  return { kind: 'recovery', subject: String(service), text };
};

/** Notifications that are about the alerts of the incident, and what each said. */
const notificationsOf = (events: readonly MonitorEvent[], { causes, from, to }: Extent): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap((event): [string, string][] => {
      if (event.type !== 'notification.decided') return [];
      const at = Date.parse(event.at);
      const isAbout = [...event.firing, ...event.resolved].some(
        ({ alertname, cause = '' }) => alertname === 'incident' && causes.has(cause),
      );
      return isAbout && at >= from && at <= to + tailMs ? [[event.notification, event.occasion]] : [];
    }),
  );

const ofTelling = (event: MonitorEvent, about: ReadonlyMap<string, string>): Said => {
  if (event.type !== 'notification.sent' && event.type !== 'notification.dropped') return null;
  const occasion = about.get(event.notification);
  if (occasion === undefined) return null;
  const { channel } = event;
  return event.type === 'notification.sent'
    ? { kind: 'told', subject: channel, text: `was told: ${occasion}` }
    : { kind: 'told', subject: channel, text: `was not told (${occasion}): ${event.reason}` };
};

/**
 * What happened when in an incident: its own facts, how its services changed, what was done and who was told, and what users met
 * of new releases shortly before and meanwhile. By the journal alone, in the order of time.
 */
export const incidentTimeline = (
  events: readonly MonitorEvent[],
  id: string,
  extent: Extent,
  shifts: readonly Suspect[],
): readonly IncidentEntry[] => {
  const [about, before] = [notificationsOf(events, extent), changesBefore(events, extent)];
  const suspects = events.flatMap((event) =>
    event.type === 'incident.suspected' && event.incident === id ? [event.service] : [],
  );
  const near = new Set([...extent.services, ...suspects]);
  const entries = events.flatMap((event): IncidentEntry[] => {
    const at = Date.parse(event.at);
    const telling = ofTelling(event, about);
    if (at > extent.to && !telling && !('incident' in event)) return [];
    const said =
      telling ?? ofIncident(event, id) ?? ofHealth(event, extent, at, before) ?? ofRecovery(event, extent, at);
    return said ? [{ at, ...said }] : [];
  });
  const deployed = shifts
    .filter(
      ({ service, shiftedAt: at }) => near.has(service) && at >= extent.from - deploymentLeadMs && at <= extent.to,
    )
    .map(
      (shift): IncidentEntry => ({
        ...{ at: shift.shiftedAt, kind: 'deployment', subject: shift.service },
        text: `users met ${suspectText(shift)}`,
      }),
    );
  return [...entries, ...deployed].toSorted((a, b) => a.at - b.at);
};
