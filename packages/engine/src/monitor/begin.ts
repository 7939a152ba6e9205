import type { AlertSettings } from '@convoy/model/alerting/settings';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import type { Keep } from '@convoy/model/monitoring/ports';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { grades } from '@convoy/model/monitoring/status';
import type { Clock, EventStore } from '@convoy/model/ports';
import { type Ledger, openLedger } from '../ledger.ts';
import { type Board, createBoard, type KeptEndpoint, type Sample } from './board.ts';
import { gapOf } from './decide.ts';
import type { Endpoint } from './targets.ts';

/** Who watches: its name is part of every event's place in the order. */
export interface Watcher {
  readonly environment: string;
  readonly agent: string;
  readonly epoch: number;
}

const isKept = (value: unknown): value is KeptEndpoint => {
  const { key, health, rollups } = (value ?? {}) as Partial<KeptEndpoint>;
  return typeof key === 'string' && typeof health === 'object' && Array.isArray(rollups?.ended);
};

const isSample = (value: unknown): value is Sample =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1]) && grades.includes(value[2]);

/** All endpoints as they were kept. */
export const boardOf = (
  endpoints: readonly Endpoint[],
  { snapshot, samples }: Awaited<ReturnType<Keep['load']>>,
): Board => {
  const board = createBoard(endpoints, new Map(snapshot.filter(isKept).map((one) => [one.key, one])));
  for (const sample of samples) if (isSample(sample)) board.recall(sample);
  return board;
};

/** A watch that has begun, and goes on where the one before it was: what nobody saw between them is said. */
export interface Begun {
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  readonly board: Board;
  /** The time in which nobody looked; null: there is none. */
  readonly gap: MonitorFact<'health.gap'> | null;
}

/** Opens the journal of an environment's watch behind what others wrote. */
export const openMonitor = (
  store: EventStore<MonitorEvent>,
  { environment, agent, epoch }: Watcher,
  alerts: AlertSettings,
  clock: Clock,
): Promise<Ledger<MonitorFact, Monitoring>> =>
  openLedger<MonitorFact, MonitorEvent, Monitoring>(
    store,
    {
      ...{ name: `watch-${environment}`, epoch, agent, initial: nothingSeen(alerts), fold: foldMonitoring },
      stamp: (fact, stamped) => ({ ...fact, ...stamped, environment }),
    },
    clock,
  );

/**
 * Takes a prefix that no other journal has for the ids of notifications, where the journal has none yet. While something is told
 * under those that an older journal had, it goes on under them: else its end would be told beside its beginning.
 */
export const prefixFacts = (
  { telling: { alerting } }: Monitoring,
  prefix: string,
): MonitorFact<'notification.prefixed'>[] =>
  alerting.prefix === null && alerting.groups.size === 0 ? [{ type: 'notification.prefixed', prefix }] : [];

export const beginWatch = async (
  endpoints: readonly Endpoint[],
  store: EventStore<MonitorEvent>,
  keep: Keep,
  { prefix, ...watcher }: Watcher & { readonly prefix: string },
  alerts: AlertSettings,
  clock: Clock,
): Promise<Begun> => {
  const ledger = await openMonitor(store, watcher, alerts, clock);
  const board = boardOf(endpoints, await keep.load());
  const seen = board.watched.map(({ rollups }) => rollups.lastAt());
  const { lastAt, ended } = ledger.state;
  const last = lastAt === null ? null : seen.reduce((latest, at) => Math.max(latest, at), lastAt);
  const shortest = endpoints.reduce((least, { intervalMs }) => Math.min(least, intervalMs), 3_600_000);
  const gap = gapOf({ lastAt: last, ended }, clock.now(), shortest);
  const began = { type: 'monitor.started', endpoints: endpoints.length } as const;
  await ledger.append([began, ...prefixFacts(ledger.state, prefix), ...(gap ? [gap] : [])]);
  return { ledger, board, gap };
};
