import type { Event } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import type { Plan } from '@convoy/model/plan';
import type { Moment, PhaseName, Run } from './runs.ts';

/** One command of a lane. Milliseconds since the first event; null: not seen to end. */
export interface Phase {
  readonly phase: PhaseName;
  readonly key: string;
  readonly beginMs: number;
  readonly endMs: number | null;
  readonly end: Run['end'];
  readonly verdict: Verdict | null;
  /** Why it failed, was abandoned or was settled. */
  readonly reason: string | null;
}

/** A service, task or check, and all that was done about it. */
export interface Lane {
  readonly kind: 'service' | 'task' | 'check';
  readonly subject: string;
  readonly phases: readonly Phase[];
  readonly checkpointMs: number | null;
  readonly shiftedMs: number | null;
  readonly rolledBackMs: number | null;
  /** Why it was not deployed although it was planned. */
  readonly skipped: string | null;
}

const kindOf = ({ phase }: Run): Lane['kind'] => (phase === 'task' || phase === 'check' ? phase : 'service');

const phaseOf = ({ phase, key, begun, ended, end, verdict, reason }: Run): Phase => ({
  ...{ phase, key, end, beginMs: begun.ms, endMs: ended?.ms ?? null },
  verdict: verdict ?? null,
  reason: reason ?? null,
});

const idOf = (kind: Lane['kind'], subject: string): string => `${kind} ${subject}`;

type Times = Pick<Lane, 'checkpointMs' | 'shiftedMs' | 'rolledBackMs' | 'skipped'>;

const untouched: Times = { checkpointMs: null, shiftedMs: null, rolledBackMs: null, skipped: null };

/** What an event says of a service's way: the last word counts. */
const changeOf = (event: Event, ms: number): Partial<Times> | null => {
  switch (event.type) {
    case 'service.checkpointed':
      return { checkpointMs: ms };
    case 'service.shifted':
      return { shiftedMs: ms };
    case 'service.rolled-back':
      return { rolledBackMs: ms };
    case 'service.skipped':
      return { skipped: event.reason };
    default:
      return null;
  }
};

/** One lane for each of the plan and for whatever else a command was about, in the order in which they began. */
export const lanesOf = (
  events: readonly Event[],
  moments: readonly Moment[],
  runs: readonly Run[],
  plan: Plan,
): Lane[] => {
  const times = new Map<string, Times>();
  for (const [index, event] of events.entries()) {
    const change = changeOf(event, moments[index]?.ms ?? 0);
    if (!change || !('service' in event) || event.service === undefined) continue;
    times.set(event.service, { ...(times.get(event.service) ?? untouched), ...change });
  }
  const byLane = Map.groupBy(runs, (run) => idOf(kindOf(run), run.subject));
  const begun = runs.map((run): [Lane['kind'], string] => [kindOf(run), run.subject]);
  const planned: [Lane['kind'], string][] = [
    ...plan.steps.map(({ service }): [Lane['kind'], string] => ['service', service]),
    ...plan.undo.map(({ service }): [Lane['kind'], string] => ['service', service]),
    ...plan.tasks.map(({ task }): [Lane['kind'], string] => ['task', task]),
    ...plan.checks.map(({ check }): [Lane['kind'], string] => ['check', check]),
  ];
  const lanes = new Map([...begun, ...planned].map((lane) => [idOf(...lane), lane]));
  return [...lanes].map(([id, [kind, subject]]) => ({
    ...{ kind, subject },
    phases: (byLane.get(id) ?? []).map(phaseOf),
    ...((kind === 'service' ? times.get(subject) : undefined) ?? untouched),
  }));
};
