import { isLate, type ReportTold } from '@convoy/model/alerting/reports';
import type { HealthReport, KeptPromise, ServiceHealth } from '@convoy/model/monitoring/health-report';
import { plural } from '@convoy/model/plural';
import type { Pair, Table } from './table.ts';
import { line } from './words.ts';

/** Rows of a table, and characters of a cell: enough to see what is wrong, and no page full of it. */
const most = { rows: 30, cell: 80 };

const minuteMs = 60_000;

/** `2 d 3 h`, `3 h 05 min`, `4 min`; what is less than half a minute and not nothing is `< 1 min`. */
const spanOf = (ms: number): string => {
  const minutes = Math.round(ms / minuteMs);
  if (minutes === 0) return ms > 0 ? '< 1 min' : '0';
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${String(rest).padStart(2, '0')} min` : `${rest} min`;
};

/** A share may miss what it is by this much, in thousandths of a per cent. */
const rounding = 1e-6;

/** Cut and not rounded: 99.9999 % is not all. */
const shareOf = (share: number | null): string =>
  share === null ? '–' : `${Math.floor(share * 1e5 + rounding) / 1e3} %`;

/** `2026-11-30 08:00`, UTC. */
const timeOf = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');

const tableOf = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table[] =>
  rows.length === 0
    ? []
    : [
        {
          ...{ title, columns, left: Math.max(0, rows.length - most.rows) },
          rows: rows.slice(0, most.rows).map((row) => row.map((cell) => line(cell, most.cell))),
        },
      ];

const leastLeft = (slo: readonly KeptPromise[]): string => {
  const known = slo.flatMap(({ budgetLeft }) => budgetLeft ?? []);
  return known.length === 0 ? '–' : `${Math.floor(Math.min(...known) * 100)} %`;
};

const servicesTable = (services: readonly ServiceHealth[]): Table[] => {
  const promises = services.some(({ slo }) => slo.length > 0);
  return tableOf(
    'Services',
    ['service', 'now', 'served', 'down', 'slow', 'work', 'unknown', 'p95', ...(promises ? ['budget left'] : [])],
    services.map(({ service, status, uptime, downMs, degradedMs, maintenanceMs, unknownMs, p95, slo }) => [
      ...[service, status, shareOf(uptime), spanOf(downMs), spanOf(degradedMs), spanOf(maintenanceMs)],
      ...[spanOf(unknownMs), p95 === null ? '–' : `${Math.round(p95)} ms`, ...(promises ? [leastLeft(slo)] : [])],
    ]),
  );
};

const dayMs = 86_400_000;

/** What a report has to say, as tables. */
const tablesOf = ({ services, incidents, certificates, gaps, to }: HealthReport): Table[] => [
  ...servicesTable(services),
  ...tableOf(
    'Incidents',
    ['incident', 'cause', 'severity', 'begun', 'length', 'affected'],
    incidents.map(({ incident, cause, severity, affected, openedAt, resolvedAt }) => [
      ...[incident, cause, severity, timeOf(openedAt)],
      ...[resolvedAt === null ? 'open' : spanOf(resolvedAt - openedAt), String(affected.length)],
    ]),
  ),
  ...tableOf(
    'Certificates that end soon',
    ['endpoint', 'ends', 'days left'],
    certificates.map(({ service, endpoint, notAfter }) => [
      ...[`${service}/${endpoint}`, timeOf(notAfter), String(Math.floor((notAfter - to) / dayMs))],
    ]),
  ),
  ...tableOf(
    'Nobody looked',
    ['from', 'length', 'why'],
    gaps.map(({ from, to: until, reason }) => [timeOf(from), spanOf(until - from), reason]),
  ),
];

const titleOf = ({ services, from, to }: HealthReport): string => {
  const of = `Health of ${spanOf(to - from)}`;
  const count = (is: (one: ServiceHealth) => boolean): number => services.filter(is).length;
  const [down, slow] = [count(({ downMs }) => downMs > 0), count(({ degradedMs }) => degradedMs > 0)];
  const now = count(({ status }) => status === 'down');
  const unseen = count(
    ({ upMs, degradedMs, downMs, maintenanceMs }) => upMs + degradedMs + downMs + maintenanceMs === 0,
  );
  if (unseen === services.length) return `${of}: nothing was looked at`;
  const said = [
    ...(now > 0 ? [`${now} down now`] : []),
    ...(down > 0 ? [`${down} of ${plural(services.length, 'service')} were down`] : []),
    ...(slow > 0 ? [`${slow} were slow`] : []),
  ];
  const well = said.length > 0 ? said : [`${plural(services.length, 'service')}, none was down or slow`];
  return `${of}: ${[...well, ...(unseen > 0 ? [`nobody looked at ${unseen}`] : [])].join(', ')}`;
};

const lateness = ({ due }: ReportTold, at: number): Pair[] =>
  isLate(due, at) ? [['late', `due at ${timeOf(due)} UTC, when nobody watched`]] : [];

/** A health report as people read it, in no markup yet; sent at `at`, ms since the epoch. */
export const healthTold = (
  told: ReportTold,
  at: number,
): { readonly title: string; readonly shared: readonly Pair[]; readonly tables: readonly Table[] } => {
  const { environment, from, to } = told.health;
  return {
    title: titleOf(told.health),
    shared: [
      ['environment', line(environment, most.cell)],
      ['from', `${timeOf(from)} UTC`],
      ['to', `${timeOf(to)} UTC`],
      ...(told.written === '' ? [] : [['report', line(told.written, most.cell)] as const]),
      ...lateness(told, at),
    ],
    tables: tablesOf(told.health),
  };
};
