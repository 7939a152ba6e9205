import type { Monitoring, Told } from '@convoy/model/monitoring/state';
import { isFailing, type Standing, type Standings } from '../incidents/causes.ts';
import type { Board } from './board.ts';
import { worstOf } from './decide.ts';

/** What is to be known of a service that fails beside what was told of it: what was seen since, and whether it answers. */
const seenSince = (
  board: Board,
  service: string,
  told: Told,
  now: number,
): Pick<Standing, 'reason' | 'code' | 'isHeld'> => {
  if (!isFailing(told)) return { reason: told.reason, code: told.code };
  const index = worstOf(board, service, now);
  const worst = board.watched[index];
  const { reason, code } = worst?.ill && worst.ill.at >= told.since ? worst.ill : told;
  return { reason, code, isHeld: board.isFlapping(index, now) && worst?.health.badRun === 0 };
};

/**
 * How services are by what was told of them; one that fails too seldom yet to be told of is known here only, and one that people or
 * a deployment work on is known before it is told.
 */
export const standingsOf = (
  board: Board,
  maintenance: (service: string, now: number) => string | null,
  { told }: Pick<Monitoring, 'told'>,
  now: number,
): Standings =>
  new Map(
    board.services.map((service) => {
      const known = told.get(service);
      const isPending = board.serviceStatus(service, now) === 'pending';
      const status = maintenance(service, now) === null ? (known?.status ?? 'unknown') : 'maintenance';
      const all = board.of(service).flatMap((index) => board.watched[index] ?? []);
      const standing: Standing = {
        ...{ status, since: known?.since ?? now, lookedAt: Math.min(...all.map(({ rollups }) => rollups.lastAt())) },
        ...(known ? { ...seenSince(board, service, known, now), fellBy: known.code } : { reason: '' }),
        intervalMs: Math.max(...all.map(({ endpoint }) => endpoint.intervalMs)),
      };
      return [service, isPending && !isFailing(standing) ? { ...standing, status: 'pending' } : standing];
    }),
  );
