import type { Board } from '@convoy/engine/monitor/board';
import type { Timings } from '@convoy/model/look';
import { grades, type Status } from '@convoy/model/monitoring/status';
import type { Family } from './exposition.ts';
import type { Latest } from './latest.ts';

const statuses: readonly Status[] = ['up', 'degraded', 'down', 'pending', 'unknown', 'maintenance'];

/** What a watch shows of itself. */
export interface Shown {
  readonly board: Board;
  /** By the index of an endpoint. */
  readonly latest: readonly (Latest | undefined)[];
  readonly statusOf: (service: string, now: number) => Status;
  readonly missed: number;
}

/** To the microsecond, which is as fine as looks are timed. */
const seconds = (ms: number): number => Math.round(Math.max(0, ms) * 1000) / 1_000_000;

/** Phases as blackbox_exporter calls them, in seconds; finding the address is part of `connect` here. */
const phasesOf = ({ connectMs, tlsMs = 0, firstByteMs, totalMs }: Timings): Record<string, number> => ({
  connect: seconds(connectMs),
  tls: seconds(tlsMs),
  ...(firstByteMs === undefined
    ? {}
    : {
        processing: seconds(firstByteMs - connectMs - tlsMs),
        transfer: seconds(totalMs - firstByteMs),
      }),
});

interface Seen {
  readonly labels: { readonly service: string; readonly endpoint: string };
  readonly latest: Latest;
  readonly isStale: boolean;
}

const gauge = (name: string, help: string, samples: Family['samples']): Family => ({
  ...{ name, type: 'gauge', help, samples },
});

/** Families of the endpoints, named as blackbox_exporter names them; of what has not been seen for too long there are none. */
const probed = (all: readonly Seen[]): Family[] => {
  const fresh = all.filter(({ isStale }) => !isStale);
  const each = (value: (latest: Latest) => number | null): Family['samples'] =>
    fresh.flatMap(({ labels, latest }) => {
      const found = value(latest);
      return found === null ? [] : [[labels, found] as const];
    });
  return [
    gauge(
      'probe_success',
      'Displays whether or not the probe was a success',
      each(({ grade }) => Number(grade === 'good' || grade === 'poor')),
    ),
    gauge(
      'probe_duration_seconds',
      'Returns how long the probe took to complete in seconds',
      each(({ ms }) => seconds(ms)),
    ),
    gauge(
      'probe_http_status_code',
      'Response HTTP status code',
      each(({ status }) => status),
    ),
    gauge(
      'probe_http_ssl',
      'Indicates if SSL was used for the final redirect',
      each(({ status, notAfter }) => (status === null ? null : Number(notAfter !== null))),
    ),
    gauge(
      'probe_ssl_earliest_cert_expiry',
      'Returns last SSL chain expiry in unixtime',
      each(({ notAfter }) => (notAfter === null ? null : notAfter / 1000)),
    ),
    gauge(
      'probe_http_duration_seconds',
      'Duration of http request by phase, summed over all redirects',
      fresh.flatMap(({ labels, latest: { status, timings } }) =>
        status === null || timings === null
          ? []
          : Object.entries(phasesOf(timings)).map(([phase, value]) => [{ ...labels, phase }, value] as const),
      ),
    ),
  ];
};

/** All metrics of a watch at a time, ms since the epoch. */
export const metricsOf = ({ board, latest, statusOf, missed }: Shown, now: number): Family[] => {
  const seen = board.watched.flatMap(({ endpoint: { service, name } }, index): Seen[] => {
    const found = latest[index];
    const isStale = board.status(index, now) === 'unknown';
    return found ? [{ labels: { service, endpoint: name }, latest: found, isStale }] : [];
  });
  return [
    ...probed(seen),
    {
      ...{ name: 'convoy_looks_total', type: 'counter', help: 'Looks since the watch began, by what they were worth' },
      samples: seen.flatMap(({ labels, latest: { counts } }) =>
        grades.map((grade) => [{ ...labels, grade }, counts[grade]] as const),
      ),
    },
    gauge(
      'convoy_service_status',
      'Whether a service is in that status',
      board.services.flatMap((service) => {
        const is = statusOf(service, now);
        return statuses.map((status) => [{ service, status }, Number(status === is)] as const);
      }),
    ),
    {
      ...{ name: 'convoy_looks_missed_total', type: 'counter', help: 'Looks that were not taken in their interval' },
      samples: [[{}, missed]],
    },
  ];
};
