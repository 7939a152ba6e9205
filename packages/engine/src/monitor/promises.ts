import { attainedOf, budgetLeft, type Measured } from '@convoy/judge/slo/burn';
import type { KeptPromise } from '@convoy/model/monitoring/health-report';
import type { Seen } from '@convoy/model/monitoring/rolled';
import { bucketOf } from '@convoy/model/monitoring/sketch';
import type { Objective, SloSettings } from '@convoy/model/monitoring/slo';
import type { Board } from './board.ts';
import type { Rollups } from './rollups.ts';
import { type Since, seenSince } from './sums.ts';

/**
 * What users meet is whether a service can serve: promises are measured where it is asked for that. What only its parts or its
 * process say is told by its status.
 */
export const promisedAt = (board: Board, service: string): Rollups | null => {
  const index = board.of(service).find((one) => board.watched[one]?.endpoint.name === 'ready');
  return index === undefined ? null : (board.watched[index]?.rollups ?? null);
};

const countsIn = ({ counts: { good, poor, bad }, latency }: Seen, { withinMs }: Objective): Measured => {
  if (withinMs === null) return { total: good + poor + bad, bad };
  const last = bucketOf(withinMs);
  let [total, late] = [0, 0];
  for (const [index, count] of latency) {
    total += count;
    if (index > last) late += count;
  }
  return { total, bad: late };
};

/**
 * A promise as far as looks tell of it: those that said nothing count neither way, and none do while somebody works on the
 * service. Times to answer by the sketch, in whose bucket with the limit all is within it: up to 4 % above.
 */
export const measuredOf = ({ all, maintenance }: Since, objective: Objective): Measured => {
  const [whole, apart] = [countsIn(all, objective), countsIn(maintenance, objective)];
  return { total: whole.total - apart.total, bad: whole.bad - apart.bad };
};

/** How well a service kept all its promises, at a time in ms since the epoch. */
export const keptOf = (
  board: Board,
  service: string,
  { windowMs, objectives }: SloSettings,
  now: number,
): KeptPromise[] => {
  const rollups = promisedAt(board, service);
  if (!rollups) return [];
  const seen = seenSince(rollups, now - windowMs);
  return objectives.map((objective) => {
    const measured = measuredOf(seen, objective);
    return {
      ...{ objective: objective.name, promised: objective.written, attained: attainedOf(measured) },
      ...{ budgetLeft: budgetLeft(measured, objective.budget), looks: measured.total, bad: measured.bad },
    };
  });
};
