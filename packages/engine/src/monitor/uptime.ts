import type { HealthReport, ServiceHealth } from '@convoy/model/monitoring/health-report';
import { timeIn } from '@convoy/model/monitoring/history';
import type { Bucket } from '@convoy/model/monitoring/sketch';
import { quantileOf } from '@convoy/model/monitoring/sketch';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import type { Board } from './board.ts';
import { keptOf, promisedAt } from './promises.ts';
import { type Since, seenSince } from './sums.ts';

/** What is in the one sketch and not in the other, which is part of it. */
const lessen = (all: readonly Bucket[], part: readonly Bucket[]): Bucket[] => {
  const counts = new Map(part);
  return all.flatMap(([index, count]): Bucket[] => {
    const left = count - (counts.get(index) ?? 0);
    return left > 0 ? [[index, left]] : [];
  });
};

const looksOf = (since: Since | null): Pick<ServiceHealth, 'looks' | 'bad' | 'p95'> => {
  if (!since) return { looks: 0, bad: 0, p95: null };
  const { all, maintenance } = since;
  const count = ({ good, poor, bad }: typeof all.counts): number => good + poor + bad;
  return {
    looks: count(all.counts) - count(maintenance.counts),
    bad: all.counts.bad - maintenance.counts.bad,
    p95: quantileOf(lessen(all.latency, maintenance.latency), 0.95),
  };
};

const serviceHealth = (
  board: Board,
  { told, history }: Monitoring,
  service: string,
  slo: SloSettings | null,
  [from, to]: readonly [number, number],
): ServiceHealth => {
  const { up, degraded, down, maintenance, unknown } = timeIn(
    history.spells.get(service) ?? [],
    history.gaps,
    ...([from, to] as const),
  );
  const known = up + degraded + down;
  const rollups = promisedAt(board, service);
  return {
    ...{ service, status: told.get(keyOf(service))?.status ?? 'unknown' },
    ...{ upMs: up, degradedMs: degraded, downMs: down, maintenanceMs: maintenance, unknownMs: unknown },
    uptime: known > 0 ? (up + degraded) / known : null,
    ...looksOf(rollups && seenSince(rollups, from)),
    slo: slo ? keptOf(board, service, slo, to) : [],
  };
};

/** The longer it was down, else slow, the earlier it is told. */
const trouble = ({ downMs, degradedMs }: ServiceHealth): number => downMs * 1e6 + degradedMs;

const soonMs = 30 * 86_400_000;

/**
 * How an environment was from a time until now, ms since the epoch: how long in which status by what the watch told, how many
 * looks and how fast by its roll-ups, which begin at the full hour or at midnight.
 */
export const healthOf = (
  board: Board,
  state: Monitoring,
  { environment, slo }: { readonly environment: string; readonly slo: SloSettings | null },
  [from, to]: readonly [number, number],
): HealthReport => {
  const { certificates, incidents, history } = state;
  const ran = [...incidents.past, ...incidents.open.values()];
  return {
    ...{ environment, from, to },
    services: board.services
      .map((service) => serviceHealth(board, state, service, slo, [from, to]))
      .toSorted((a, b) => trouble(b) - trouble(a)),
    certificates: board.watched
      .flatMap(({ endpoint: { key, service, name } }) => {
        const notAfter = certificates.get(key)?.notAfter;
        return notAfter === undefined || notAfter - to > soonMs ? [] : [{ service, endpoint: name, notAfter }];
      })
      .toSorted((a, b) => a.notAfter - b.notAfter),
    incidents: ran
      .filter(({ resolvedAt }) => resolvedAt === null || resolvedAt > from)
      .map(({ incident, cause, severity, affected, openedAt, resolvedAt }) => ({
        ...{ incident, cause, severity, affected, openedAt, resolvedAt },
      }))
      .toSorted((a, b) => b.openedAt - a.openedAt),
    gaps: history.gaps.filter((gap) => gap.to > from && gap.from < to),
  };
};
