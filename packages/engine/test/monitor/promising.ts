import { createBoard } from '@convoy/engine/monitor/board';
import { burnFacts } from '@convoy/engine/monitor/slo';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import type { Grade } from '@convoy/model/monitoring/status';
import { endpoint, start } from './watching.ts';

export const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

export const slo: SloSettings = {
  windowMs: 30 * day,
  objectives: [
    { name: 'availability', written: '99.9%', budget: 0.001, withinMs: null },
    { name: 'p95', written: '300ms', budget: 0.05, withinMs: 300 },
  ],
};

export const settings = { routes: [], top: [], inhibit: [], escalate: [] };

const eventOf = (fact: MonitorFact, now: number, index: number): MonitorEvent => ({
  ...fact,
  ...{ id: `e${now}.${index}`, at: new Date(now).toISOString(), order: [1, now, 'a', index], environment: 'test' },
});

export const folded = (state: Monitoring, facts: readonly MonitorFact[], now: number): Monitoring =>
  foldMonitoring(
    state,
    facts.map((fact, index) => eventOf(fact, now, index)),
  );

export interface Look {
  readonly at: number;
  readonly grade: Grade;
  readonly ms: number;
  readonly isApart: boolean;
}

/** One look a minute at one service, judged after each. */
export const judged = (
  looks: readonly Look[],
  at = 0,
  state = nothingSeen(settings),
  asked: SloSettings | null = slo,
) => {
  const board = createBoard([endpoint('web'), endpoint('web', 'live'), endpoint('web', 'detail')], new Map());
  const told: string[] = [];
  for (const [index, { at: now, grade, ms, isApart }] of looks.entries()) {
    board.look(0, { grade, ms, code: '', reason: '' }, now, isApart);
    // How its process and its parts are is no promise.
    board.look(1, { grade: 'bad', ms: 0, code: '', reason: '' }, now);
    if (index < at) continue;
    const facts = burnFacts(board, state, asked, { services: ['web'], round: 0 }, now);
    for (const fact of facts) told.push(`${(now - start) / minute} ${fact.type} ${fact.objective} ${fact.severity}`);
    state = folded(state, facts, now);
  }
  return { told, state, board };
};

export const failing = (from: number, to: number, length: number): Look[] =>
  Array.from({ length }, (_, index) => ({
    ...{ at: start + (index + 1) * minute, ms: 20, isApart: false },
    grade: index >= from && index < to ? 'bad' : 'good',
  }));
