import { isLate, type ReportTold } from '@convoy/model/alerting/reports';
import type { HealthReport } from '@convoy/model/monitoring/health-report';
import { clip } from '../words.ts';

/** Only the first are sent, and of a text so many characters. */
const most = { services: 500, others: 100, affected: 20, text: 200 };

const iso = (ms: number): string => new Date(ms).toISOString();

/** A health report for machines: times in ISO 8601, lengths in milliseconds, shares of 1. Bounded. */
export const shownHealth = ({ environment, from, to, services, incidents, certificates, gaps }: HealthReport) => ({
  ...{ environment, from: iso(from), to: iso(to) },
  services: services.slice(0, most.services),
  incidents: incidents.slice(0, most.others).map(({ openedAt, resolvedAt, affected, ...rest }) => ({
    ...{ ...rest, affected: affected.slice(0, most.affected) },
    ...{ openedAt: iso(openedAt), resolvedAt: resolvedAt === null ? null : iso(resolvedAt) },
  })),
  certificates: certificates
    .slice(0, most.others)
    .map(({ notAfter, ...rest }) => ({ ...rest, notAfter: iso(notAfter) })),
  gaps: gaps.slice(0, most.others).map((gap) => ({ ...gap, from: iso(gap.from), to: iso(gap.to) })),
});

const bounded = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? clip(value, most.text).toWellFormed() : value;

/** The same as it is sent, and whether it was late; `at`: when that was decided, ms since the epoch. */
export const shownReport = ({ due, written, health }: ReportTold, at: number): object =>
  JSON.parse(JSON.stringify({ due: iso(due), written, late: isLate(due, at), health: shownHealth(health) }, bounded));
