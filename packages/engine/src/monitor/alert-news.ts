import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import { firesAt } from '@convoy/model/alerting/state';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { TellingFact } from '../alerts/tell.ts';

interface Wanted {
  readonly labels: Labels;
  readonly notes: Labels;
}

/** What is worth an alert: each open incident, and each certificate that ends soon. */
const wantedOf = ({ incidents, certificates }: Monitoring, environment: string): Wanted[] => [
  ...[...incidents.open.values()].map(({ incident, cause, severity, affected, reason }) => ({
    labels: { alertname: 'incident', environment, cause, severity },
    notes: {
      title: `${cause} is ${severity === 'critical' ? 'down' : 'degraded'}`,
      ...{ reason, incident },
      ...(affected.length > 0 && { affected: affected.join(', ') }),
    },
  })),
  ...[...certificates].flatMap(([endpoint, { notAfter, told }]) =>
    told === null
      ? []
      : [
          {
            labels: { alertname: 'certificate', environment, endpoint, severity: 'warning' },
            notes: { title: `the certificate of ${endpoint} ends soon`, reason: new Date(notAfter).toISOString() },
          },
        ],
  ),
];

/** Names of the alerts that are made here: others are nobody's business here. */
const own = new Set(['incident', 'certificate']);

/** What is to be said so that what is worth an alert fires and nothing else does: the same wherever the process before ended. */
export const alertNews = (state: Monitoring, environment: string, now: number): TellingFact[] => {
  const wanted = new Map(wantedOf(state, environment).map((one) => [fingerprintOf(one.labels), one]));
  const firing = [...state.telling.alerting.alerts].filter(
    ([, alert]) => own.has(alert.labels.alertname ?? '') && firesAt(alert, now),
  );
  const known = new Set(firing.map(([fingerprint]) => fingerprint));
  return [
    ...[...wanted].flatMap(([fingerprint, one]): TellingFact[] =>
      known.has(fingerprint) ? [] : [{ type: 'alert.firing', at: now, ...one }],
    ),
    ...firing.flatMap(([fingerprint, { labels }]): TellingFact[] =>
      wanted.has(fingerprint) ? [] : [{ type: 'alert.resolved', at: now, labels }],
    ),
  ];
};
