import { replayAlerts } from '@convoy/engine/alerts/replay';
import { decideIncidents } from '@convoy/engine/incidents/decide';
import { alertNews } from '@convoy/engine/monitor/alert-news';
import { createBoard } from '@convoy/engine/monitor/board';
import { changesOf } from '@convoy/engine/monitor/decide';
import { standingsOf } from '@convoy/engine/monitor/standings';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { graphOf } from '@convoy/model/graph';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import type { Grade } from '@convoy/model/monitoring/status';
import { minute, route, second, settings } from '../alerts/telling.ts';
import { endpoint } from '../monitor/watching.ts';

/** What a look at a service says, at a time in seconds. */
export type Sees = (service: string, at: number) => { readonly grade: Grade; readonly code: string };

/** From one look to the next, in seconds. */
export const every = 2;

const rule = { failures: 3, successes: 2, staleMs: 12 * second, halfLifeMs: 60 * second };

const telling = settings({ routes: [route({ groupWaitMs: 10 * second, groupIntervalMs: 10 * second })] });

const of = (service: string) => endpoint(service, 'ready', { intervalMs: every * second, rule });

/** Looks, decides on incidents and says what fires each second, on a virtual clock, as the watch does; all that came of it. */
export const seen = (needs: Readonly<Record<string, readonly string[]>>, sees: Sees, until: number) => {
  const names = Object.keys(needs);
  const [graph, board] = [graphOf(needs), createBoard(names.map(of), new Map())];
  let state: Monitoring = nothingSeen(telling);
  const facts: (MonitorFact & { readonly at: number })[] = [];
  let now = 0;
  const write = (fresh: readonly MonitorFact[]): void => {
    const events = fresh.map((fact, index) => ({
      ...fact,
      ...{ id: `${now}-${facts.length + index}`, at: new Date(now).toISOString(), order: [1, now, 'a', index] },
      environment: 'default',
    }));
    state = foldMonitoring(state, events as unknown as MonitorEvent[]);
    facts.push(...fresh.map((fact) => ({ ...fact, at: now })));
  };
  for (let at = 0; at < until; at += 1) {
    now = at * second;
    for (const [index, service] of names.entries())
      if (at % every === index % every) {
        const { grade, code } = sees(service, at);
        board.look(index, { grade, code, reason: `it says ${code}`, ms: 1 }, now);
      }
    write(changesOf(board, state, names, { now, settledAt: 0, maintenance: () => null }));
    const scene = { graph, standings: standingsOf(board, () => null, state, now), now, prefix: 'i' };
    write(decideIncidents(state.incidents, scene).map(({ at: _, ...fact }) => fact as MonitorFact));
    write(alertNews(state, 'default', now, {}).map(({ at: _, ...fact }) => fact as MonitorFact));
  }
  const isAlert = ({ type }: { readonly type: string }) => type === 'alert.firing' || type === 'alert.resolved';
  const notifications = replayAlerts(telling, facts.filter(isAlert) as unknown as AlertFact[], {
    ...{ prefix: 'n', until: until * second + minute },
  });
  return { facts, state, notifications };
};
