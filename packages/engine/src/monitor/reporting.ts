import type { ReportSettings } from '@convoy/model/alerting/reports';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { Ledger } from '../ledger.ts';
import type { Board } from './board.ts';
import { reportFacts } from './reports.ts';
import { healthOf } from './uptime.ts';

/** One process that tells how everything was, when it is asked for. */
export interface Reporting {
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly environment: string;
  readonly slo: SloSettings | null;
  readonly reports: readonly ReportSettings[];
  readonly clock: Clock;
  /** There is something to be sent. */
  readonly wake: () => void;
  readonly stop: AbortSignal;
}

/** Calendars are asked so often, in milliseconds. */
const everyMs = 5_000;

/** Journals each report when it is due, until it is stopped. Rejects where the journal cannot be written. */
export const reportWhenDue = async (reporting: Reporting): Promise<void> => {
  const { board, ledger, environment, slo, reports, clock, wake, stop } = reporting;
  while (!stop.aborted && reports.length > 0) {
    const now = clock.now();
    const { outbox, alerting } = ledger.state.telling;
    const facts = reportFacts(
      outbox,
      {
        ...{ reports, prefix: alerting.prefix ?? environment },
        health: (from) => healthOf(board, ledger.state, { environment, slo }, [from, now]),
      },
      now,
    );
    if (facts.length > 0) {
      await ledger.append(facts);
      wake();
    }
    await clock.sleep(everyMs, stop).catch(() => undefined);
  }
};
