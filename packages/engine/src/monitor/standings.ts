import type { Monitoring, Told } from '@convoy/model/monitoring/state';
import { type Effort, noEffort } from '@convoy/model/recovery/state';
import { isFailing, type Standing, type Standings } from '../incidents/causes.ts';
import type { Board, Watched } from './board.ts';
import { worstOf } from './decide.ts';

/** What is to be known of a service that fails beside what was told of it: what was seen since, and whether it answers. */
const seenSince = (
  board: Board,
  service: string,
  told: Told,
  now: number,
): Pick<Standing, 'reason' | 'code' | 'isHeld' | 'isDamped' | 'answeredAt'> => {
  if (!isFailing(told)) return { reason: told.reason, code: told.code };
  const index = worstOf(board, service, now);
  const worst = board.watched[index];
  const { reason, code } = worst?.ill && worst.ill.at >= told.since ? worst.ill : told;
  if (!worst) return { reason, code };
  const { health, endpoint, servedAt } = worst;
  const isDamped = board.isFlapping(index, now);
  // By the looks in a row, where the process that saw it is gone.
  const answeredAt = servedAt ?? (health.seenAt ?? now) - health.badRun * endpoint.intervalMs;
  return { reason, code, isHeld: isDamped && health.badRun === 0, isDamped, answeredAt };
};

/** Whether something is done for it, or nobody has looked since. */
const isMended = ({ open, last }: Effort = noEffort, lookedAt: number): boolean =>
  open !== null || (last !== null && lookedAt <= last.endedAt);

/**
 * Since when a service is to have been looked at for what was seen of it to count, ms since the epoch: since somebody watches
 * without a gap, and since it was worked on, a deployment of it that was confirmed with that.
 */
export const countsFrom = (
  { told, watchedSince }: Pick<Monitoring, 'told' | 'watchedSince'>,
  service: string,
): number => Math.max(watchedSince, told.get(service)?.workedOn ?? 0);

const watchedOf = (board: Board, service: string): readonly Watched[] =>
  board.of(service).flatMap((index) => board.watched[index] ?? []);

/** What only its parts say takes nothing from a service's users. */
const isOwn = ({ endpoint }: Watched): boolean => endpoint.name !== 'detail';

/** Endpoints by which a service serves or does not. */
export const ownOf = (board: Board, service: string): readonly Watched[] => watchedOf(board, service).filter(isOwn);

/**
 * How services are by what was told of them; one that fails too seldom yet to be told of is known here only, and one that people or
 * a deployment work on is known before it is told.
 */
export const standingsOf = (
  board: Board,
  maintenance: (service: string, now: number) => string | null,
  state: Pick<Monitoring, 'told' | 'watchedSince' | 'recovery'>,
  now: number,
): Standings =>
  new Map(
    board.services.map((service) => {
      const known = state.told.get(service);
      const from = countsFrom(state, service);
      const all = watchedOf(board, service);
      const isUnseen = all.some((one) => isOwn(one) && (one.lookedAt ?? 0) <= from);
      const isPending = board.serviceStatus(service, now) === 'pending';
      const status = maintenance(service, now) === null ? (known?.status ?? 'unknown') : 'maintenance';
      const lookedAt = Math.min(...all.map(({ rollups }) => rollups.lastAt()));
      const standing: Standing = {
        ...{ status, since: known?.since ?? now, lookedAt },
        ...(known ? { ...seenSince(board, service, known, now), fellBy: known.code } : { reason: '' }),
        ...(isUnseen && { unseenSince: from }),
        isMended: isMended(state.recovery.efforts.get(service), lookedAt),
        intervalMs: Math.max(...all.map(({ endpoint }) => endpoint.intervalMs)),
      };
      return [service, isPending && !isFailing(standing) ? { ...standing, status: 'pending' } : standing];
    }),
  );
