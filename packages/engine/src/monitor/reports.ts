import type { ReportSettings } from '@convoy/model/alerting/reports';
import { checksum } from '@convoy/model/checksum';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { HealthReport } from '@convoy/model/monitoring/health-report';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { occurrences } from '../authorize/recurrence.ts';
import { dayMs, zoneOf } from '../authorize/wall.ts';

/** Nothing is looked for further back. */
const longestMs = 400 * dayMs;

type Times = Pick<ReportSettings, 'rule' | 'first' | 'minute' | 'timezone'>;

/** When it was due last after one time and until another, by the clocks of its zone, ms since the epoch; null: it was not. */
export const lastDue = ({ rule, first, minute, timezone }: Times, since: number, now: number): number | null => {
  const zone = zoneOf(timezone);
  const from = zone.wallAt(Math.max(since, now - longestMs)) - dayMs;
  const due = occurrences(rule, { first, minute, from, to: zone.wallAt(now) + dayMs })
    .map((wall) => zone.first(wall))
    .filter((at) => at > since && at <= now);
  return due.length > 0 ? Math.max(...due) : null;
};

/** Who decides. */
interface Reporter {
  readonly reports: readonly ReportSettings[];
  /** Begins the ids of its notifications. */
  readonly prefix: string;
  /** How everything was since a time, ms since the epoch. */
  readonly health: (from: number) => HealthReport;
}

/**
 * What is to be told, and to whom, of how everything was: each that came due since it was told last, once, however many times
 * nobody was there to tell it.
 */
export const reportFacts = (
  { reported }: Monitoring['telling']['outbox'],
  { reports, prefix, health }: Reporter,
  now: number,
): MonitorFact<'report.awaited' | 'report.due'>[] =>
  reports.flatMap((one): MonitorFact<'report.awaited' | 'report.due'>[] => {
    const { key: report, to, written, ofMs } = one;
    const since = reported.get(report);
    if (since === undefined) return [{ type: 'report.awaited', report }];
    const due = lastDue(one, since, now);
    if (due === null) return [];
    const notification = `${prefix}-report-${checksum(report)}-${due.toString(36)}`;
    const conversation = `${prefix} report ${written}`;
    return [{ type: 'report.due', report, to, notification, conversation, due, written, health: health(now - ofMs) }];
  });
