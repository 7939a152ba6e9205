import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import { type PhaseName, type Run, runsOf } from './runs.ts';

const counted: ReadonlySet<PhaseName> = new Set(['deploy', 'gate', 'verify', 'weigh', 'shift', 'task']);

/**
 * Measured milliseconds of each service (its last deploy, gate and shift together, once it was checkpointed) and of each
 * task that was done: what the next plan expects. Waiting for others is left out, and judging a canary, of which the plan
 * knows how long it takes; and so is whatever was interrupted or settled by a person, for its length says nothing of the
 * work.
 */
export const durationsOf = (journal: readonly Event[]): Record<string, number> => {
  const events = inForce(journal);
  const reached = new Set(
    events.flatMap((event) => {
      if (event.type === 'service.checkpointed') return [event.service];
      return event.type === 'task.finished' ? [event.task] : [];
    }),
  );
  const last = new Map<string, Map<PhaseName, Run>>();
  for (const run of runsOf(events))
    if (counted.has(run.phase) && reached.has(run.subject))
      last.set(run.subject, (last.get(run.subject) ?? new Map<PhaseName, Run>()).set(run.phase, run));
  return Object.fromEntries(
    [...last].flatMap(([subject, phases]): [string, number][] => {
      const lengths = [...phases.values()].map(lengthOf);
      return lengths.some(Number.isNaN) ? [] : [[subject, lengths.reduce((sum, ms) => sum + ms, 0)]];
    }),
  );
};

const lengthOf = ({ begun, ended, end, starts, settled }: Run): number =>
  ended && end === 'done' && starts === 1 && !settled ? ended.ms - begun.ms : Number.NaN;
