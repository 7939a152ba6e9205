import type { MonitorEvent, MonitorFactType } from '@convoy/model/monitoring/facts';

/**
 * Facts because of which nothing is done: who is told of them, or what is mended, is a fact of its own. Every other one is to be
 * with GitHub before anything happens.
 */
const patient: ReadonlySet<MonitorFactType> = new Set<MonitorFactType>([
  ...(['monitor.started', 'monitor.ended', 'health.changed', 'health.rolled', 'health.gap', 'looks.kept'] as const),
  ...(['certificate.changed', 'certificate.expiring', 'alert.firing', 'alert.resolved', 'alert.noticed'] as const),
  ...(['alert.noted', 'alert.explained', 'alert.calmed', 'notification.prefixed'] as const),
  ...([
    'rule.changed',
    'deployments.known',
    'deployment.followed',
    'events.read',
    'report.awaited',
    'report.due',
  ] as const),
  ...(['slo.burning', 'slo.recovered', 'drift.detected', 'drift.ended', 'drift.unknown'] as const),
  ...(['recovery.succeeded', 'recovery.escalated', 'page.looked'] as const),
  ...(['incident.suspected', 'incident.pointed', 'incident.accused'] as const),
  ...(['incident.opened', 'incident.changed', 'incident.mitigated', 'incident.resolved'] as const),
  ...(['incident.watched', 'incident.relapsed'] as const),
]);

/** Whether all of these may wait for the next batch. */
export const mayWait = (events: readonly Pick<MonitorEvent, 'type'>[]): boolean =>
  events.every(({ type }) => patient.has(type));
