import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import { firesAt } from '@convoy/model/alerting/state';
import type { Graph } from '@convoy/model/graph';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { TellingFact } from '../alerts/tell.ts';
import type { Inbox } from '../inbox.ts';
import { isFailing, type Standings } from '../incidents/causes.ts';
import { decideIncidents } from '../incidents/decide.ts';
import type { Ledger } from '../ledger.ts';
import type { Board } from './board.ts';

/** One process that makes incidents of what is seen, and alerts of incidents. */
export interface Attending {
  readonly board: Board;
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly graph: Graph;
  readonly environment: string;
  readonly clock: Clock;
  /** Where alerts go from here. */
  readonly inbox: Inbox<TellingFact>;
  readonly onFacts?: (facts: readonly MonitorFact[]) => void;
  readonly stop: AbortSignal;
}

/** From one decision to the next, in milliseconds. */
const everyMs = 1_000;

/** How services are by what was told of them; one that fails too seldom yet to be told of is known here only. */
const standingsOf = (board: Board, { told }: Monitoring, now: number): Standings =>
  new Map(
    board.services.map((service) => {
      const known = told.get(service);
      const isPending = board.serviceStatus(service, now) === 'pending';
      const status = known?.status ?? 'unknown';
      const lookedAt = Math.min(...board.of(service).map((index) => board.watched[index]?.rollups.lastAt() ?? 0));
      const standing = { status, since: known?.since ?? now, lookedAt, reason: known?.reason ?? '' };
      return [service, isPending && !isFailing(standing) ? { ...standing, status: 'pending' } : standing];
    }),
  );

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
const alertNews = (state: Monitoring, environment: string, now: number): TellingFact[] => {
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

/** Makes incidents and alerts of what is seen until it is stopped. Rejects where the journal cannot be written. */
export const attend = async (attending: Attending): Promise<void> => {
  const { board, ledger, graph, environment, clock, inbox, stop } = attending;
  while (!stop.aborted) {
    const now = clock.now();
    const standings = standingsOf(board, ledger.state, now);
    const decided = decideIncidents(ledger.state.incidents, { graph, standings, now, prefix: environment });
    const facts = decided.map(({ at: _, ...fact }) => fact as MonitorFact);
    if (facts.length > 0) {
      await ledger.append(facts);
      attending.onFacts?.(facts);
    }
    const news = alertNews(ledger.state, environment, now);
    if (news.length > 0) inbox.put(news);
    await clock.sleep(everyMs, stop).catch(() => undefined);
  }
};
