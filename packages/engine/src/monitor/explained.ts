import type { BuiltInAlert } from '@convoy/model/alerting/built-in';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { isOfIncident } from './conversation.ts';
import { incidentLabels } from './wanted.ts';

/** Alerts that say no more than an incident of their service does: its budget burns, or what was deployed there failed and went back. */
const isExplainable = ({ alertname, severity }: Labels): boolean =>
  alertname === ('slo' satisfies BuiltInAlert) ||
  (alertname === ('deployment' satisfies BuiltInAlert) && severity === 'warning');

/** The alerts of open incidents that explain an alert: their cause, or what they affect, is its service. */
export const explainedBy = ({ incidents }: Monitoring, environment: string, labels: Labels): Labels[] => {
  const { service } = labels;
  if (service === undefined || !isExplainable(labels)) return [];
  return [...incidents.open.values()]
    .filter((incident) => isOfIncident(incident, service))
    .flatMap(({ alerts }) => alerts.map((alert) => incidentLabels(alert, environment)));
};
