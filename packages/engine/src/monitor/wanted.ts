import type { BuiltInAlert } from '@convoy/model/alerting/built-in';
import type { Labels } from '@convoy/model/alerting/labels';
import type { About } from '@convoy/model/incidents/facts';
import { numbersNotes } from '@convoy/model/incidents/report';
import type { Incident } from '@convoy/model/incidents/state';
import { suspectText } from '@convoy/model/incidents/suspect';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import { isOfIncident } from './conversation.ts';

/** `14.4`, `120`. */
const rateOf = (burn: number): string => (burn < 100 ? burn.toFixed(1) : burn.toFixed(0));

/** Something that is worth an alert for as long as it is wanted. */
export interface Wanted {
  /** What it is known by. */
  readonly labels: Labels & { readonly alertname: string };
  /** What a person wants to read of it. */
  readonly notes: Labels;
  /** Who has taken it on. */
  readonly acknowledged?: string;
  /** All that it is about is well, and it is over once that has lasted. */
  readonly isCalm?: boolean;
}

type Source = (state: Monitoring, environment: string) => readonly Wanted[];

/** What the alert of an incident is known by. */
export const incidentLabels = ({ cause, severity }: Pick<About, 'cause' | 'severity'>, environment: string) => ({
  ...{ alertname: 'incident' satisfies BuiltInAlert, environment, cause, severity },
});

/** By what was told of it; of what is told no longer by how bad the incident is. */
const titleOf = ({ cause, severity }: Pick<About, 'cause' | 'severity'>, { told }: Monitoring): string => {
  const status = told.get(keyOf(cause))?.status;
  const usual = severity === 'critical' ? 'down' : 'degraded';
  return `${cause} is ${status === 'down' || status === 'degraded' ? status : usual}`;
};

/** What gets worse, or has another cause, is another alert of the same incident: those before it are not over for that. */
const incidents: Source = (state, environment) =>
  [...state.incidents.open.values()].flatMap((one) => {
    const { incident, alerts, affected, reason, acknowledged, suspects } = one;
    const commit = suspects.find(({ toCommit }) => toCommit !== undefined)?.toCommit;
    return alerts.map((alert) => ({
      labels: incidentLabels(alert, environment),
      notes: {
        title: titleOf(alert, state),
        reason: alert.cause === one.cause ? reason : `${one.cause} is the cause of it: ${reason}`,
        incident,
        ...(affected.length > 0 && { affected: affected.join(', ') }),
        ...numbersNotes(one),
        ...(suspects.length > 0 && { suspect: suspects.map(suspectText).join(', ') }),
        // By it a comment finds the pull request that it came by.
        ...(commit !== undefined && { commit }),
      },
      ...{ isCalm: one.watchedAt !== null, ...(acknowledged && { acknowledged: acknowledged.actor }) },
    }));
  });

const certificates: Source = (state, environment) =>
  [...state.certificates].flatMap(([endpoint, { notAfter, told }]) =>
    told === null
      ? []
      : [
          {
            labels: { alertname: 'certificate' satisfies BuiltInAlert, environment, endpoint, severity: 'warning' },
            notes: { title: `the certificate of ${endpoint} ends soon`, reason: new Date(notAfter).toISOString() },
          },
        ],
  );

const burns: Source = (state, environment) =>
  [...state.burns.values()].map(({ service, objective, severity, burn, reason }) => ({
    labels: { alertname: 'slo' satisfies BuiltInAlert, environment, service, objective, severity },
    notes: {
      title: `${service} spends its error budget ${rateOf(burn)} times as fast as it may (${objective})`,
      reason,
    },
  }));

const isUp = ({ told }: Monitoring, service: string): boolean => told.get(keyOf(service))?.status === 'up';

const incidentsOf = ({ incidents: { open } }: Monitoring, service: string): Incident[] =>
  [...open.values()].filter((incident) => isOfIncident(incident, service));

/** Whether a service is seen up, and no incident that is about it goes on: with that what was tried for it is over too. */
const isWell = (state: Monitoring, service: string): boolean =>
  isUp(state, service) && incidentsOf(state, service).length === 0;

/** Whether a service is seen up, and of each incident that is about it all is well. */
const isCalm = (state: Monitoring, service: string): boolean =>
  isUp(state, service) && incidentsOf(state, service).every(({ watchedAt }) => watchedAt !== null);

const recoveries: Source = (state, environment) =>
  [...state.recovery.efforts].flatMap(([service, { escalated }]) =>
    escalated && !isWell(state, service)
      ? [
          {
            labels: { alertname: 'recovery' satisfies BuiltInAlert, environment, cause: service, severity: 'critical' },
            notes: { title: `${service} did not recover by itself`, reason: escalated.reason, fix: escalated.fix },
            isCalm: isCalm(state, service),
          },
        ]
      : [],
  );

const drifts: Source = ({ recovery: { drifted } }, environment) =>
  [...drifted].flatMap(([service, { drift, corrected }]) =>
    drift
      ? [
          {
            labels: { alertname: 'drift' satisfies BuiltInAlert, environment, service, severity: 'warning' },
            notes: {
              title: `${service} is not what was confirmed`,
              reason: drift.reason,
              ...(corrected?.outcome === 'failed' && { correction: `not corrected: ${corrected.reason}` }),
            },
          },
        ]
      : [],
  );

/** What fails stays an alert until the same services are confirmed again, or the next one that fails takes its place. */
const deployments: Source = ({ following: { troubled } }, environment) =>
  [...troubled].map(([deployment, { severity, point, service, title, reason, about }]) => ({
    labels: {
      ...{ alertname: 'deployment' satisfies BuiltInAlert, environment, deployment, severity },
      ...{ ...(point && { point }), ...(service && { service }) },
    },
    notes: { title, reason, ...about },
  }));

const rules: Source = ({ ruled }) =>
  [...ruled.values()].flatMap(({ labels, notes, isFiring }) =>
    isFiring ? [{ labels: labels as Wanted['labels'], notes }] : [],
  );

/** All that alerts are made of: a row for each kind. */
const sources: readonly Source[] = [incidents, certificates, burns, recoveries, drifts, deployments, rules];

/** What is worth an alert now, by the watch's journal alone. */
export const wantedOf: Source = (state, environment) => sources.flatMap((source) => source(state, environment));
