import type { Labels } from '@convoy/model/alerting/labels';
import type { Monitoring } from '@convoy/model/monitoring/state';

/** Something that is worth an alert for as long as it is wanted. */
interface Wanted {
  /** What it is known by. */
  readonly labels: Labels & { readonly alertname: string };
  /** What a person wants to read of it. */
  readonly notes: Labels;
}

type Source = (state: Monitoring, environment: string) => readonly Wanted[];

const incidents: Source = ({ incidents: { open } }, environment) =>
  [...open.values()].map(({ incident, cause, severity, affected, reason }) => ({
    labels: { alertname: 'incident', environment, cause, severity },
    notes: {
      title: `${cause} is ${severity === 'critical' ? 'down' : 'degraded'}`,
      ...{ reason, incident },
      ...(affected.length > 0 && { affected: affected.join(', ') }),
    },
  }));

const certificates: Source = (state, environment) =>
  [...state.certificates].flatMap(([endpoint, { notAfter, told }]) =>
    told === null
      ? []
      : [
          {
            labels: { alertname: 'certificate', environment, endpoint, severity: 'warning' },
            notes: { title: `the certificate of ${endpoint} ends soon`, reason: new Date(notAfter).toISOString() },
          },
        ],
  );

/** All that alerts are made of: a row for each kind. */
const sources: readonly Source[] = [incidents, certificates];

/** What is worth an alert now, by the watch's journal alone. */
export const wantedOf: Source = (state, environment) => sources.flatMap((source) => source(state, environment));
