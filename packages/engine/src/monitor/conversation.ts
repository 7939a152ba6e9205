import type { BuiltInAlert } from '@convoy/model/alerting/built-in';
import { type Labels, labelOf } from '@convoy/model/alerting/labels';
import { type Incident, isAbout } from '@convoy/model/incidents/state';
import type { Troubled } from '@convoy/model/monitoring/followed';
import type { Monitoring } from '@convoy/model/monitoring/state';

/** An alert that is to be said, as far as it tells what it belongs to. */
interface Said {
  readonly labels: Labels;
  readonly notes: Labels;
}

/** Whether an incident is about a service: as its cause, now or before, or as what it affects. */
export const isOfIncident = (incident: Incident, service: string): boolean =>
  isAbout(incident, service) || incident.alerts.some((alert) => alert.cause === service);

/** Whether a deployment that needs a person and an incident are one trouble: what failed in it, or all that it was about. */
const isOneWith = ({ services, service }: Troubled, incident: Incident): boolean =>
  service === undefined ? services.includes(incident.cause) : isOfIncident(incident, service);

const is = (labels: Labels, alertname: BuiltInAlert): boolean => labels.alertname === alertname;

/**
 * Which trouble an alert that begins is a part of. An incident is one with all its alerts, and so are a recovery of its services
 * that failed, a rule that holds of them, and a deployment of them that needs a person, whichever came first. Anything else may
 * last for long after: it is one with others of its kind, and a deployment by itself. What was said of it stays.
 */
export const conversationsIn = ({ telling, incidents, following }: Monitoring): ((said: Said) => string) => {
  const known = new Map<string, string>();
  for (const { labels, notes = {}, conversation, resolvedAt } of telling.alerting.alerts.values()) {
    if (resolvedAt !== null || conversation === undefined) continue;
    const of = is(labels, 'deployment') ? labels.deployment : is(labels, 'incident') ? notes.incident : undefined;
    if (of !== undefined && !known.has(of)) known.set(of, conversation);
  }
  const open = [...incidents.open.values()];
  const ofIncident = (incident: Incident): string => {
    const halted = [...following.troubled].find(
      ([id, one]) => one.severity === 'critical' && known.has(id) && isOneWith(one, incident),
    );
    const [first = incident] = incident.alerts;
    return known.get(incident.incident) ?? known.get(halted?.[0] ?? '') ?? `incident ${first.cause}`;
  };
  const ofDeployment = (id: string): string => {
    const found = following.troubled.get(id);
    const joined = found?.severity === 'critical' ? open.find((incident) => isOneWith(found, incident)) : undefined;
    return known.get(id) ?? (joined ? ofIncident(joined) : `deployment ${id}`);
  };
  return ({ labels, notes }) => {
    const { alertname = '', deployment = '' } = labels;
    if (is(labels, 'deployment')) return ofDeployment(deployment);
    if (is(labels, 'incident')) {
      const own = incidents.open.get(labelOf(notes, 'incident'));
      return own ? ofIncident(own) : `incident ${labelOf(labels, 'cause')}`;
    }
    if (is(labels, 'certificate') || is(labels, 'drift') || is(labels, 'slo')) return alertname;
    const service = labelOf(labels, 'cause') || labelOf(labels, 'service');
    const incident = open.find((one) => isOfIncident(one, service));
    if (incident) return ofIncident(incident);
    return is(labels, 'recovery') ? `incident ${service}` : `rule ${alertname}`;
  };
};
