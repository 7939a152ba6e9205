import { expiringIn } from '@convoy/judge/status/certificate';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { brokenBecause, type PageSeen } from '@convoy/model/monitoring/pages';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import type { EndpointName, Status, ToldStatus } from '@convoy/model/monitoring/status';
import type { Board } from './board.ts';

/** What is to be known beside what was seen. */
export interface Moment {
  /** Ms since the epoch. */
  readonly now: number;
  /** Until then it is no news that nothing was seen yet. */
  readonly settledAt: number;
  /** Why people or a deployment work on a service; null: they do not. */
  readonly maintenance: (service: string) => string | null;
}

type Changed = MonitorFact<'health.changed'>;

const severity: readonly Status[] = ['up', 'pending', 'degraded', 'unknown', 'down'];

/** A status that is told of, and differs from what was told last. */
const isNews = (told: ToldStatus, now: Status, isSettled: boolean): now is ToldStatus =>
  now !== 'pending' && now !== told && (now !== 'unknown' || isSettled);

const heldReason = '; it comes and goes, so it counts as that until it has been quiet for a while';

const reasonOf = (board: Board, index: number, status: Status, now: number): Pick<Changed, 'code' | 'reason'> => {
  if (status === 'unknown') return { code: 'NOT_SEEN', reason: 'no look has said anything for too long' };
  const last = board.watched[index]?.last ?? { code: '', reason: '' };
  return board.isFlapping(index, now) ? { code: last.code, reason: `${last.reason}${heldReason}` } : last;
};

/** A service that answers well and whose page is not what it ought to be serves, and no more. */
export const withPage = <S extends Status>(seen: S, page: PageSeen | undefined): S | 'degraded' =>
  seen === 'up' && brokenBecause(page) ? 'degraded' : seen;

/** Index of a service's worst endpoint, whose reason is its own. */
export const worstOf = (board: Board, service: string, now: number): number =>
  board
    .of(service)
    .reduce((worst, index) =>
      severity.indexOf(board.status(index, now)) > severity.indexOf(board.status(worst, now)) ? index : worst,
    );

const becauseOf = (
  board: Board,
  service: string,
  of: {
    readonly why: string | null;
    readonly page: PageSeen['because'];
    readonly to: Status;
    readonly now: number;
  },
): Pick<Changed, 'code' | 'reason'> => {
  const { why, page, to, now } = of;
  if (why !== null) return { code: 'MAINTENANCE', reason: why };
  return page ?? reasonOf(board, worstOf(board, service, now), to, now);
};

const serviceChange = (board: Board, { told, pages }: Monitoring, service: string, moment: Moment): Changed[] => {
  const { now, settledAt, maintenance } = moment;
  const why = maintenance(service);
  const seen = board.serviceStatus(service, now);
  const to: Status = why === null ? withPage(seen, pages.get(service)) : 'maintenance';
  const page = to === seen ? null : brokenBecause(pages.get(service));
  const from = told.get(keyOf(service))?.status ?? 'unknown';
  if (!isNews(from, to, now >= settledAt)) return [];
  const because = becauseOf(board, service, { why, page, to, now });
  return [{ type: 'health.changed', service, from, to, ...because }];
};

/** What has changed of these services and their endpoints since it was told: the same board and time give the same facts. */
export const changesOf = (
  board: Board,
  state: Monitoring,
  services: Iterable<string>,
  moment: Moment,
): MonitorFact<'health.changed'>[] => {
  const { now, settledAt } = moment;
  const changes: Changed[] = [];
  for (const service of services) {
    for (const index of board.of(service)) {
      const endpoint = board.watched[index]?.endpoint;
      const to = board.status(index, now);
      if (!endpoint) continue;
      const from = state.told.get(endpoint.key)?.status ?? 'unknown';
      if (isNews(from, to, now >= settledAt))
        changes.push({
          ...{ type: 'health.changed', service, endpoint: endpoint.name, from, to },
          ...reasonOf(board, index, to, now),
        });
    }
    changes.push(...serviceChange(board, state, service, moment));
  }
  return changes;
};

/** What a certificate that was seen is worth telling, `notAfter` and `now` in ms since the epoch. */
export const certificateFacts = (
  { certificates }: Monitoring,
  { service, name }: { readonly service: string; readonly name: EndpointName },
  notAfter: number,
  now: number,
): MonitorFact[] => {
  const known = certificates.get(keyOf(service, name));
  const isNew = known?.notAfter !== notAfter;
  const days = expiringIn(notAfter, now, isNew ? null : (known?.told ?? null));
  const of = { service, endpoint: name, notAfter };
  return [
    ...(isNew ? [{ type: 'certificate.changed' as const, ...of }] : []),
    ...(days === null ? [] : [{ type: 'certificate.expiring' as const, ...of, days }]),
  ];
};

/** Since when nobody has looked; null: for no longer than looks are apart anyway, or nobody ever has. */
export const gapOf = (
  { lastAt, ended }: Pick<Monitoring, 'lastAt' | 'ended'>,
  now: number,
  longestMs: number,
): MonitorFact<'health.gap'> | null => {
  if (lastAt === null || now - lastAt <= longestMs) return null;
  const reason = ended ? 'no watch was running' : 'the watch before was ended from outside';
  return { type: 'health.gap', from: lastAt, to: now, reason };
};
